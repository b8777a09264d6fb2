"""
Moments: the date forms of all editions, in any order and letter case.

A line is a moment when every one of its words is a part of one date. Words of all languages are read everywhere,
because headers of an edition are often left in another language. Numbers are read day first (`03.02.26` is 3
February), as all editions write them.

For a line with a label (`Posted: …`) in a form that is not known here, `general_dates` is the last resort.
"""

import contextlib
import enum
import re
from collections.abc import Iterator

import attrs

from belta_news.extract import calendar
from belta_news.extract.general_dates import read_general
from belta_news.model.moment import MINSK, Moment, YearSource

__all__ = ["DatedLine", "Role", "ends_with_moment", "read_line", "read_moment", "starts_with_moment"]

LONGEST = 100
"""A moment of more characters than this is none; it keeps long lines from being read at all."""

CENTURY = 2000

# Each branch takes a whole part of a date; none can be entered in two ways from one place, so nothing backtracks far.
TOKEN = re.compile(
    r"""
      (?P<iso>(?P<iso_y>\d{4})-(?P<iso_m>\d\d)-(?P<iso_d>\d\d)(?!\d)T?)
    | (?P<ymd>(?P<ymd_y>\d{4})[./](?P<ymd_m>\d\d?)[./](?P<ymd_d>\d\d?)(?!\d))
    | (?P<dmy>(?P<dmy_d>\d\d?)(?P<dmy_sep>[./-])(?P<dmy_m>\d\d?)(?P=dmy_sep)(?P<dmy_y>\d{4}|\d\d)(?!\d))
    | (?P<cjk>(?P<cjk_n>\d{1,4})(?P<cjk_u>[年月日号]))
    | (?P<cjk_clock>(?P<cjk_h>\d\d?)[时点](?:(?P<cjk_min>\d\d?)分?)?)
    | (?P<clock>(?P<clock_h>\d\d?)[:.：](?P<clock_min>\d\d)(?::(?P<clock_s>\d\d)(?:\.\d{1,9})?)?(?![.:]?\d))
    | (?P<offset>(?:utc|gmt)?\s?(?P<offset_sign>[+\u2212-])(?P<offset_h>\d\d?):?(?P<offset_min>\d\d)?(?!\d))
    | (?P<apostrophe>['’‘](?P<apostrophe_y>\d\d)(?!\d))
    | (?P<number>\d{1,4})(?!\d)(?:st|nd|rd|th|º|ª|-го|-е|-га)?
    | (?P<word>[^\W\d_]+(?:\.(?=[^\W\d_]\.?(?:\W|$))[^\W\d_])?)
    | (?P<glue>[\s,;|·•()/.:，、：—–\u2212-])
    """,
    re.VERBOSE | re.IGNORECASE,
)


class Role(enum.StrEnum):
    """What a line says that its moment is."""

    BARE = "bare"
    """Nothing: the line is a moment and no more."""
    PUBLISHED = "published"
    """The moment of publication, by its label."""
    UPDATED = "updated"
    """The moment of the last change, by its label."""


@attrs.frozen
class DatedLine:
    """A line that is a moment."""

    moment: Moment
    """The moment."""
    role: Role
    """What the line says that it is."""
    weekday: bool
    """Whether it names the day of the week, as the header of a page does for the day of the visit."""


@attrs.define
class _Parts:
    """The parts of a date while they are put together; each may be set once."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    zone: str | None = None
    weekday: bool = False
    afternoon: bool | None = None

    def set(self, **parts: int | str | bool | None) -> bool:
        """Set parts, and say whether none of them was set before."""
        for name, value in parts.items():
            if value is None:
                continue
            if getattr(self, name) is not None:
                return False
            setattr(self, name, value)
        return True

    def moment(self, text: str) -> Moment | None:
        """Return the moment, or None where a day is missing or the parts are no date."""
        if self.month is None or self.day is None:
            return None
        hour = self.hour
        if self.afternoon is not None:
            if hour is None or not 0 < hour <= NOON:
                return None
            hour = hour % NOON + (NOON if self.afternoon else 0)
        with contextlib.suppress(ValueError):
            return Moment(
                text=text,
                year=self.year,
                month=self.month,
                day=self.day,
                hour=hour,
                minute=self.minute,
                second=self.second,
                zone=self.zone or MINSK,
                year_known_from=None if self.year is None else YearSource.WRITTEN,
            )
        return None


NOON = 12


def read_line(line: str) -> DatedLine | None:
    """Return the moment that *line* is, with or without a label, or None where it is anything else."""
    if len(line) > LONGEST or not any(map(str.isdigit, line)):
        return None
    pattern, updated = calendar.labels()
    label = pattern.match(line)
    words = line if label is None else line[label.end() :]
    parts = _parts_of(words)
    moment = None if parts is None else parts.moment(line)
    if label is None:
        return DatedLine(moment, Role.BARE, parts.weekday) if parts and moment else None
    moment = moment or read_general(words, line)
    if moment is None:
        return None
    is_update = label[0].rstrip(" :：-").casefold() in updated
    return DatedLine(moment, Role.UPDATED if is_update else Role.PUBLISHED, weekday=False)


def read_moment(words: str) -> Moment | None:
    """Return the moment that *words* are, without a label, or None."""
    if len(words) > LONGEST:
        return None
    parts = _parts_of(words)
    return None if parts is None else parts.moment(words)


def ends_with_moment(line: str) -> tuple[str, Moment] | None:
    """
    Return what stands before the moment at the end of *line*, and the moment; None where there is none.

    The moment must have a time or a year, so that a title that ends in a day is left whole.
    """
    if not NUMBER.search(line, max(0, len(line) - NEAR)) or not line[-1].isalnum():
        return None
    start = max(0, len(line) - LONGEST)
    # The words are tried from the longest tail on, so that the year or the time before the day comes with it.
    for match in PLACES.finditer(line, start):
        place = match.start()
        moment = line[place].isalnum() and read_moment(line[place:])
        if moment and (moment.year is not None or moment.hour is not None):
            return line[:place].rstrip(" ,;|·–—-("), moment
    return None


def starts_with_moment(line: str) -> tuple[Moment, str] | None:
    """Return the moment at the beginning of *line* and what stands after it; None where there is none."""
    if not NUMBER.search(line, 0, NEAR) or not line[0].isalnum():
        return None
    found = None
    for match in PLACES.finditer(line, 1, LONGEST):
        moment = read_moment(line[: match.start()].rstrip(" ,;|·–—-"))
        if moment and (moment.year is not None or moment.hour is not None):
            found = moment, line[match.start() :].lstrip(" ,;|·–—-)")
    return found if found and found[1] else None


NUMBER = re.compile(r"\d")

NEAR = 24
"""A moment has a digit in so many characters from either of its ends."""

# A place between two words, where a moment may begin or end.
PLACES = re.compile(r"(?<=[\s,(|])(?=\S)")


def _tokens(words: str) -> Iterator[re.Match[str] | None]:
    """Yield the tokens of *words*, and None for the first thing that is no token."""
    end = 0
    for match in TOKEN.finditer(words):
        if match.start() != end:
            yield None
            return
        end = match.end()
        yield match
    if end != len(words):
        yield None


def _parts_of(words: str) -> _Parts | None:
    """Return the parts of the date that *words* are, or None where a word is no part of a date."""
    parts = _Parts()
    for token in _tokens(words):
        if token is None or not READERS[token.lastgroup or ""](parts, token):
            return None
    return parts


def _read_ymd(parts: _Parts, token: re.Match[str]) -> bool:
    name = token.lastgroup
    return parts.set(year=int(token[f"{name}_y"]), month=int(token[f"{name}_m"]), day=int(token[f"{name}_d"]))


def _read_dmy(parts: _Parts, token: re.Match[str]) -> bool:
    year = token["dmy_y"]
    full = int(year) if len(year) > len("22") else CENTURY + int(year)
    return parts.set(year=full, month=int(token["dmy_m"]), day=int(token["dmy_d"]))


def _read_cjk(parts: _Parts, token: re.Match[str]) -> bool:
    name = {"年": "year", "月": "month"}.get(token["cjk_u"], "day")
    return parts.set(**{name: int(token["cjk_n"])})


def _read_cjk_clock(parts: _Parts, token: re.Match[str]) -> bool:
    return parts.set(hour=int(token["cjk_h"]), minute=int(token["cjk_min"] or 0))


def _read_clock(parts: _Parts, token: re.Match[str]) -> bool:
    second = token["clock_s"]
    return parts.set(
        hour=int(token["clock_h"]), minute=int(token["clock_min"]), second=None if second is None else int(second)
    )


def _read_offset(parts: _Parts, token: re.Match[str]) -> bool:
    # A number after a dash is an offset only behind a time; elsewhere the dash is a dash ("5 – 10 May").
    if parts.minute is None:
        return False
    sign = "-" if token["offset_sign"] in "-\u2212" else "+"
    return parts.set(zone=f"{sign}{int(token['offset_h']):02}:{int(token['offset_min'] or 0):02}")


def _read_apostrophe(parts: _Parts, token: re.Match[str]) -> bool:
    return parts.set(year=CENTURY + int(token["apostrophe_y"]))


def _read_number(parts: _Parts, token: re.Match[str]) -> bool:
    number = int(token["number"].rstrip("stndrhºª-гое"))
    digits = len(str(number))
    if digits == len("2022"):
        return parts.set(year=number)
    return digits <= len("31") and parts.set(day=number)


def _read_word(parts: _Parts, token: re.Match[str]) -> bool:
    word = token["word"].casefold()
    month = calendar.months().get(word)
    # Spanish "mar" is both March and Tuesday: a month is wanted first.
    if month is not None and parts.month is None:
        return parts.set(month=month)
    if word in calendar.weekdays():
        parts.weekday = True
        return True
    if word in calendar.OFFSETS:
        return parts.set(zone=calendar.OFFSETS[word])
    if word in calendar.halves():
        return parts.set(afternoon=calendar.halves()[word])
    return word in calendar.joints()


def _read_glue(parts: _Parts, token: re.Match[str]) -> bool:  # noqa: ARG001 - every reader takes both
    return True


READERS = {
    "iso": _read_ymd,
    "ymd": _read_ymd,
    "dmy": _read_dmy,
    "cjk": _read_cjk,
    "cjk_clock": _read_cjk_clock,
    "clock": _read_clock,
    "offset": _read_offset,
    "apostrophe": _read_apostrophe,
    "number": _read_number,
    "word": _read_word,
    "glue": _read_glue,
}
"""How the token of each name is read into the parts; False where it does not fit."""

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
    | (?P<ymd>(?P<ymd_y>\d{4})[./-](?P<ymd_m>\d\d?)[./-](?P<ymd_d>\d\d?)(?!\d))
    | (?P<dmy>(?P<dmy_d>\d\d?)(?P<dmy_sep>[./-])(?P<dmy_m>\d\d?)(?P=dmy_sep)(?P<dmy_y>\d{4}|\d\d)(?!\d))
    # A day and a month without a year are known by the time with a colon behind them: "28.05 / 18:01"; alone, "12.05"
    # is a time as well.
    | (?P<dm>(?P<dm_d>\d\d?)\.(?P<dm_m>0\d|1[0-2])(?=\s{0,3}[/|,·—–-]?\s{0,3}\d\d?:\d\d(?!\d)))
    | (?P<cjk>(?P<cjk_n>\d{1,4})(?P<cjk_u>[年月日号]))
    | (?P<han>(?P<han_n>[〇零一二三四五六七八九十]{1,4})(?P<han_u>[年月日号]))
    | (?P<cjk_clock>(?P<cjk_h>\d\d?)[时点](?:(?P<cjk_min>\d\d?)分?)?)
    | (?P<clock>(?P<clock_h>\d\d?)[:.：](?P<clock_min>\d\d)(?::(?P<clock_s>\d\d)(?:\.\d{1,9})?)?(?![.:]?\d))
    | (?P<offset>(?:(?P<offset_name>utc|gmt)\s?|\s?(?<![^\W\d_]))
        (?P<offset_sign>[+\u2212-])(?P<offset_h>\d\d?):?(?P<offset_min>\d\d)?(?!\d))
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
    either: bool = False
    """Whether the month's word also names a day of the week: Spanish "mar" is both March and Tuesday."""
    timed: bool = False
    """Whether the last part that was read is a time."""

    def set(self, **parts: int | str | bool | None) -> bool:
        """Set parts, and say whether none of them was set before."""
        if self.either and "month" in parts:
            self.month, self.either, self.weekday = None, False, True
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
            hour = None if hour is None else _hour_of_day(hour, afternoon=self.afternoon)
            if hour is None:
                return None
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


def _hour_of_day(hour: int, *, afternoon: bool) -> int | None:
    """Return the hour of 24 that an hour of a half of the day is, which may count 24 itself; None for a wrong one."""
    if not afternoon:
        return hour % NOON if hour <= NOON else None
    return hour + NOON if 0 < hour < NOON else hour or None


def read_line(line: str) -> DatedLine | None:
    """Return the moment that *line* is, with or without a label, or None where it is anything else."""
    if len(line) > LONGEST or not NUMERAL.search(line):
        return None
    pattern, updated = calendar.labels()
    label = pattern.match(line)
    words = line if label is None else line[label.end() :]
    parts = _parts_of(words)
    moment = None if parts is None else parts.moment(line)
    if label is None:
        return DatedLine(moment, Role.BARE, parts.weekday) if parts and moment else None
    # Words without a colon before them may be any sentence ("Update 1 - …").
    if moment is None and label["mark"] in (":", "："):
        moment = read_general(words, line)
    if moment is None:
        return None
    is_update = label["words"].casefold() in updated
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

    A moment that is a part of the sentence is none: "opens on 8 October 2024", "начнется 8 октября в 12:00". So
    behind a mark (`Title | 8 October 2024`) it must have a time or a year, behind a word a time.
    """
    if not NUMBER.search(line, max(0, len(line) - NEAR)) or not (line[-1].isalnum() or line[-1] == ")"):
        return None
    # The words are tried from the longest tail on, so that the year or the time before the day comes with it.
    for match in PLACES.finditer(line, max(0, len(line) - LONGEST)):
        place = match.start()
        before = line[:place].rstrip()
        words = line[place:-1] if before.endswith("(") and line.endswith(")") else line[place:]
        first = WORD.match(words)
        if not words[:1].isalnum() or (first and _leads(first[0])):
            continue
        moment = read_moment(words)
        if moment is None or (moment.year is None and moment.hour is None):
            continue
        is_glued = place == len(before) and not before.endswith(MARKS)
        if is_glued and (moment.year is None or moment.hour is None):
            continue
        if not is_glued and not before.endswith(MARKS) and _is_in_sentence(before, words, moment):
            return None
        return before.rstrip(EDGES), moment
    return None


def starts_with_moment(line: str) -> tuple[Moment, str] | None:
    """
    Return the moment at the beginning of *line* and what stands after it; None where there is none.

    A moment that is a part of the sentence is none: "8 October 2024 to be a day off", "9 мая 2025 года пройдет".
    """
    first = WORD.match(line)
    if not NUMBER.search(line, 0, NEAR) or not line[0].isalnum() or (first and _leads(first[0])):
        return None
    found = None
    for match in PLACES.finditer(line, 1, LONGEST):
        before = line[: match.start()].rstrip()
        words = before.rstrip(EDGES)
        last = LAST_WORD.search(words)
        # Such a word belongs to what follows: "14:42, 9 июля В Минске …", "14:42, 9 July Minsk hosts …".
        if last and _leads(last[0]):
            continue
        moment = read_moment(words)
        if moment and (moment.year is not None or moment.hour is not None):
            marked = words != before
            in_sentence = not marked and moment.hour is None and last and last[0].casefold() in calendar.units()
            found = None if in_sentence else (moment, line[match.start() :].lstrip(EDGES + ")"))
    # A title begins with a capital, a number or a mark of quotation.
    return found if found and found[1] and not found[1][0].islower() else None


def _leads(word: str) -> bool:
    """Say whether a word may stand before a moment as well as in the sentence beside it."""
    return word.casefold() in calendar.joints() or word.casefold() in calendar.places()


def _is_in_sentence(before: str, words: str, moment: Moment) -> bool:
    """Say whether a moment in these *words* is a part of the sentence *before* it."""
    last = LAST_WORD.search(before)
    if last and last[0].casefold() in calendar.joints() | calendar.small_words():
        return True
    # One word is the name of a section, and no sentence.
    if " " not in before:
        return False
    return moment.hour is None or any(word.casefold() in calendar.joints() for word in WORD.findall(words))


NUMBER = re.compile(r"\d")
NUMERAL = re.compile(r"[\d〇零一二三四五六七八九十]")
WORD = re.compile(r"[^\W\d_]+")
LAST_WORD = re.compile(r"[^\W\d_]+(?=\.?$)")

NEAR = 24
"""A moment has a digit in so many characters from either of its ends."""

MARKS = ("|", "·", "–", "—", "-", "(", ",", ";")
"""What may part a moment from the words before it."""

EDGES = " ,;|·–—-("

# A place between two words, where a moment may begin or end; where the line break between a title and its date was
# lost, there is nothing between them: "собранию04 августа 2020".
PLACES = re.compile(r"(?<=[\s,(|])(?=\S)|(?<=[^\W\d_]|[»”\"!?…])(?=\d)")


def _parts_of(words: str) -> _Parts | None:
    """Return the parts of the date that *words* are, or None where a word is no part of a date."""
    parts = _Parts()
    end = 0
    while end < len(words):
        token = TOKEN.match(words, end)
        if token is None or not READERS[token.lastgroup or ""](parts, token):
            return None
        if token.lastgroup != "glue":
            parts.timed = token.lastgroup == "clock"
        end = token.end()
    return parts


def _read_ymd(parts: _Parts, token: re.Match[str]) -> bool:
    name = token.lastgroup
    return parts.set(year=int(token[f"{name}_y"]), month=int(token[f"{name}_m"]), day=int(token[f"{name}_d"]))


def _read_dmy(parts: _Parts, token: re.Match[str]) -> bool:
    year = token["dmy_y"]
    full = int(year) if len(year) > len("22") else CENTURY + int(year)
    return parts.set(year=full, month=int(token["dmy_m"]), day=int(token["dmy_d"]))


def _read_dm(parts: _Parts, token: re.Match[str]) -> bool:
    return parts.set(month=int(token["dm_m"]), day=int(token["dm_d"]))


def _read_cjk(parts: _Parts, token: re.Match[str]) -> bool:
    name = token.lastgroup
    number = token[f"{name}_n"]
    part = {"年": "year", "月": "month"}.get(token[f"{name}_u"], "day")
    return parts.set(**{part: int(number) if number.isdecimal() else _han_number(number)})


def _han_number(numerals: str) -> int:
    """Return what Chinese numerals mean, digit by digit (`二〇二二`) or up to 99 with tens (`三十一`)."""
    tens, ten, ones = numerals.rpartition("十")
    number = int("".join(str(HAN_DIGITS.index(digit) % 10) for digit in ones) or 0)
    return number + 10 * (_han_number(tens) if tens else 1) if ten else number


HAN_DIGITS = "〇一二三四五六七八九零"
"""The numerals from 0 to 9, and the other form of 0."""


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
    hours, minutes = token["offset_h"], token["offset_min"]
    west = token["offset_sign"] in "-\u2212"
    is_plain = minutes is None or ":" in token[0]
    # "14:00-15:00" is a span of time, and no zone west of Greenwich.
    if west and is_plain and token["offset_name"] is None and parts.second is None:
        return False
    if int(hours) > LARGEST_OFFSET or int(minutes or 0) >= HOUR:
        return False
    return parts.set(zone=f"{'-' if west else '+'}{int(hours):02}:{int(minutes or 0):02}")


LARGEST_OFFSET = 14
HOUR = 60


def _read_apostrophe(parts: _Parts, token: re.Match[str]) -> bool:
    return parts.set(year=CENTURY + int(token["apostrophe_y"]))


def _read_number(parts: _Parts, token: re.Match[str]) -> bool:
    number = token["number"]
    if len(number) == len("2022"):
        return parts.set(year=int(number))
    return len(number) <= len("31") and parts.set(day=int(number))


def _read_word(parts: _Parts, token: re.Match[str]) -> bool:
    word = token["word"].casefold()
    if not calendar.HAN.match(word):
        return _read_known(parts, word)
    end = 0
    while end < len(word):
        piece = calendar.pieces().match(word, end)
        if piece is None or not _read_known(parts, piece[0]):
            return False
        end = piece.end()
    return True


def _read_known(parts: _Parts, word: str) -> bool:
    month = calendar.months().get(word)
    is_weekday = word in calendar.weekdays()
    # Of a word that is both, a month is wanted first; it gives way to another one.
    if month is not None and (parts.month is None or (parts.either and not is_weekday)):
        is_new = parts.set(month=month)
        parts.either = is_weekday
        return is_new
    if is_weekday:
        parts.weekday = True
        return True
    if word in calendar.OFFSETS:
        return parts.set(zone=calendar.OFFSETS[word])
    # German "am 9. Juli" is no forenoon.
    is_joint = word in calendar.joints() and not (parts.timed and (parts.hour or 0) <= NOON)
    if word in calendar.halves() and not is_joint:
        return parts.set(afternoon=calendar.halves()[word])
    return word in calendar.joints() or word in calendar.units() or word in calendar.places()


def _read_glue(parts: _Parts, token: re.Match[str]) -> bool:  # noqa: ARG001 - every reader takes both
    return True


READERS = {
    "iso": _read_ymd,
    "ymd": _read_ymd,
    "dmy": _read_dmy,
    "dm": _read_dm,
    "cjk": _read_cjk,
    "han": _read_cjk,
    "cjk_clock": _read_cjk_clock,
    "clock": _read_clock,
    "offset": _read_offset,
    "apostrophe": _read_apostrophe,
    "number": _read_number,
    "word": _read_word,
    "glue": _read_glue,
}
"""How the token of each name is read into the parts; False where it does not fit."""

"""When something was published, as far as the page says so."""

import datetime as dt
import enum
import functools
import re
import zoneinfo
from typing import Self

import attrs

from belta_news.errors import CaptureTimeError
from belta_news.model._checks import is_str, maybe, within

__all__ = ["MINSK", "Moment", "YearSource", "capture_time"]

MINSK = "Europe/Minsk"
"""The agency's zone: UTC+2 with summer time until 2011-03-27, UTC+3 since."""

OFFSET = re.compile(r"([+-])(\d\d):(\d\d)")

# Years that may pass between two 29 Februaries: 1896 to 1904.
LEAP_GAP = 8

SOME_LEAP_YEAR = 2000

EPOCH = dt.datetime(1970, 1, 1)  # noqa: DTZ001 - it stands for UTC, see `_since_epoch`


class YearSource(enum.StrEnum):
    """How the year of a moment is known, from the surest to the least sure."""

    WRITTEN = "written"
    """The words say it."""
    URL = "url"
    """The article's address ends in it."""
    METADATA = "metadata"
    """The page's metadata says it."""
    CAPTURED = "captured"
    """It is the latest that is not after the capture."""


@functools.cache
def tzinfo_of(zone: str) -> dt.tzinfo:
    """Return the zone of a name or an offset; ValueError for any other text."""
    match = OFFSET.fullmatch(zone)
    if match:
        sign, hours, minutes = match.groups()
        delta = dt.timedelta(hours=int(hours), minutes=int(minutes))
        return dt.timezone(-delta if sign == "-" else delta)
    try:
        return zoneinfo.ZoneInfo(zone)
    except (zoneinfo.ZoneInfoNotFoundError, OSError, ValueError) as error:
        msg = f"{zone!r} is neither a zone of the IANA database nor an offset such as '+03:00'"
        raise ValueError(msg) from error


def capture_time(value: dt.datetime | dt.date) -> dt.datetime:
    """
    Return the last point in time that *value* can mean.

    An aware datetime is itself. A date means some time on that day in Minsk, so its last microsecond is returned.

    Raises:
        CaptureTimeError: *value* is a datetime without a zone, or neither a datetime nor a date.
    """
    if isinstance(value, dt.datetime):
        if value.utcoffset() is None:
            raise CaptureTimeError(value)
        return value
    if isinstance(value, dt.date):  # pyright: ignore[reportUnnecessaryIsInstance]
        # Where clocks went back at midnight, as Minsk's did until 1983, the day's last hour came twice.
        return dt.datetime.combine(value, dt.time.max.replace(fold=1), tzinfo_of(MINSK))
    raise CaptureTimeError(value)


@attrs.frozen(kw_only=True)
class Moment:
    """
    A date and time as a page gives it, which may lack the year, the time or both.

    Nothing is ever invented: what the page does not say is None, and the year says how it is known. No part comes
    from today's date or from the zone of the machine.

    Checked: the parts are a possible date (29 February needs a leap year, or no year), a day has a month, a minute an
    hour, a second a minute, and `year_known_from` is there exactly when `year` is.

    Example:
        >>> import datetime as dt
        >>> from belta_news import Moment
        >>> moment = Moment(text="14:42, 9 July", month=7, day=9, hour=14, minute=42)
        >>> moment.at is None
        True
        >>> print(moment.resolve(dt.date(2024, 10, 10)))
        2024-07-09 14:42 +03:00
    """

    text: str = attrs.field(validator=is_str)
    """The words of the page that give the moment."""
    year: int | None = attrs.field(default=None, validator=within(1, 9999))
    """The year, four digits, or None where nothing tells it."""
    month: int | None = attrs.field(default=None, validator=within(1, 12))
    """The month, 1 to 12, or None."""
    day: int | None = attrs.field(default=None, validator=within(1, 31))
    """The day of the month, from 1, or None."""
    hour: int | None = attrs.field(default=None, validator=within(0, 23))
    """The hour, 0 to 23, or None."""
    minute: int | None = attrs.field(default=None, validator=within(0, 59))
    """The minute, 0 to 59, or None."""
    second: int | None = attrs.field(default=None, validator=within(0, 59))
    """The second, 0 to 59, or None; pages seldom give it."""
    zone: str = attrs.field(default=MINSK, validator=is_str)
    """A zone of the IANA database or, where the page states an offset, that offset (`+03:00`)."""
    year_known_from: YearSource | None = attrs.field(default=None, validator=maybe(YearSource))
    """How the year is known; None exactly where `year` is None."""

    def __attrs_post_init__(self) -> None:
        """Refuse parts that no date has."""
        tzinfo_of(self.zone)
        if (self.year is None) != (self.year_known_from is None):
            msg = f"year={self.year} and year_known_from={self.year_known_from!s} do not go together"
            raise ValueError(msg)
        for name, part, name_above, above in (
            ("day", self.day, "month", self.month),
            ("minute", self.minute, "hour", self.hour),
            ("second", self.second, "minute", self.minute),
        ):
            if part is not None and above is None:
                msg = f"a moment with a {name} needs the {name_above} too"
                raise ValueError(msg)
        if self.month is not None and self.day is not None:
            # Without a year, any day that some year has will do.
            dt.date(SOME_LEAP_YEAR if self.year is None else self.year, self.month, self.day)

    @property
    def date(self) -> dt.date | None:
        """The calendar day where the moment was written, or None while year, month or day is unknown."""
        if self.year is None or self.month is None or self.day is None:
            return None
        return dt.date(self.year, self.month, self.day)

    @property
    def at(self) -> dt.datetime | None:
        """
        The point in time, an aware datetime in `zone`, or None while a part down to the minute is unknown.

        A time that the clocks of the zone showed twice (Minsk had summer time until 2011) is taken for the first of
        the two; one that they skipped is None. An unknown second is 0.
        """
        date = self.date
        if date is None or self.hour is None or self.minute is None:
            return None
        at = dt.datetime.combine(date, dt.time(self.hour, self.minute, self.second or 0), tzinfo_of(self.zone))
        # Going round by UTC moves a wall time that never was; the years 1 and 9999 have no such neighbour.
        if dt.MINYEAR < date.year < dt.MAXYEAR:
            there_and_back = at.astimezone(dt.UTC).astimezone(at.tzinfo)
            if there_and_back.replace(tzinfo=None) != at.replace(tzinfo=None):
                return None
        return at

    def with_year(self, year: int, known_from: YearSource) -> Self:
        """
        Return this moment in *year*.

        A moment that has a year already is returned unchanged, and so is 29 February for a year that has none.
        """
        if self.year is not None:
            return self
        try:
            return attrs.evolve(self, year=year, year_known_from=known_from)
        except ValueError:
            return self

    def resolve(self, captured_at: dt.datetime | dt.date) -> Self:
        """
        Return the latest such moment that is not after the capture.

        A page that was seen on 10 October 2024 and says "9 July" means July 2024; one that says "12 December" means
        December 2023. A moment of 29 February goes back to the last leap year. Where the hour is unknown, the day's
        beginning must not be after the capture. A moment with a year, or without a day, is returned unchanged.

        Args:
            captured_at: When the page was seen: an aware datetime, or a date for some time on that day in Minsk.

        Raises:
            CaptureTimeError: *captured_at* has no zone.
        """
        captured = capture_time(captured_at)
        until = _since_epoch(captured)
        if self.year is not None or self.month is None or self.day is None:
            return self
        zone = tzinfo_of(self.zone)
        wall = dt.time(self.hour or 0, self.minute or 0, self.second or 0)
        last = _year_in(zone, captured)
        for year in range(last, max(last - LEAP_GAP - 1, 0), -1):
            try:
                date = dt.date(year, self.month, self.day)
            except ValueError:
                continue  # no such day in that year
            # Points in time are compared, not wall times: those of an hour that came twice are in no order.
            if _since_epoch(dt.datetime.combine(date, wall, zone)) <= until:
                return self.with_year(year, YearSource.CAPTURED)
        return self

    def __str__(self) -> str:
        """Return the moment as year-month-day hour:minute offset, with `????` for an unknown year."""
        words: list[str] = []
        if self.month is not None:
            year = "????" if self.year is None else f"{self.year:04}"
            day = "" if self.day is None else f"-{self.day:02}"
            words.append(f"{year}-{self.month:02}{day}")
        elif self.year is not None:
            words.append(f"{self.year:04}")
        if self.hour is not None:
            minute = "??" if self.minute is None else f"{self.minute:02}"
            second = "" if self.second is None else f":{self.second:02}"
            words.append(f"{self.hour:02}:{minute}{second}")
        at = self.at
        if at is not None:
            words.append(at.isoformat()[len("2024-07-09T14:42:00") :])
        return " ".join(words) or self.text

    def __repr__(self) -> str:
        """Return the moment and how its year is known, for a notebook or a log."""
        return f"<Moment {self} (year {self.year_known_from or 'unknown'})>"


def _since_epoch(at: dt.datetime) -> dt.timedelta:
    """Return the time since an epoch in UTC; a duration, because at the ends of the calendar UTC has no datetime."""
    return at.replace(tzinfo=None) - EPOCH - (at.utcoffset() or dt.timedelta())


def _year_in(zone: dt.tzinfo, captured: dt.datetime) -> int:
    """Return the year of *captured* in *zone*; at the ends of the calendar, that of its own zone."""
    try:
        return captured.astimezone(zone).year
    except OverflowError:
        return captured.year

"""
The moments that metadata state, and how they agree with the one that the page shows.

The page's words come first: they are what the agency's readers saw. Metadata complete them (the year, the time, the
zone) where they are of the same day, and stand in for them where the page shows nothing. A site may mark its local
time as UTC; that is put right only where the site is known for it or the page's own words contradict the mark.
"""

import datetime as dt
import re
from collections.abc import Sequence

import attrs

from belta_news.extract.dates import read_line
from belta_news.model.article import Notice, NoticeKind
from belta_news.model.moment import MINSK, Moment, YearSource, tzinfo_of
from belta_news.readers.metadata import Metadata, Stated

__all__ = ["Known", "join_moments", "moments_of_page", "read_stated"]

ISO = re.compile(
    r"(?P<date>\d{4}-\d\d-\d\d)(?:[T\s]+(?P<time>\d\d:\d\d(?::\d\d)?)(?:[.,]\d{1,9})?)?\s*(?P<zone>Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)?(?:\s*\(.*\))?",
    re.IGNORECASE,
)
COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)?(.*)")
UTC = ("Z", "UTC", "GMT")


@attrs.frozen
class Known:
    """A moment that metadata state."""

    moment: Moment
    """It, in its own zone."""
    name: str
    """Under which name."""
    zoned: bool
    """Whether it states a zone."""

    @property
    def is_utc(self) -> bool:
        """Whether it is marked as UTC, rightly or falsely."""
        return self.zoned and self.moment.zone in ("+00:00", "UTC")


def read_stated(stated: Sequence[Stated], false_utc: Sequence[str] = ()) -> list[Known]:
    """Return the moments among what metadata state; those under a name in *false_utc* that claim UTC are of Minsk."""
    found = []
    for each in stated:
        known = _read(each)
        if known is not None and known.is_utc and each.name in false_utc:
            known = attrs.evolve(known, moment=attrs.evolve(known.moment, zone=MINSK))
        if known is not None:
            found.append(known)
    return found


def _read(stated: Stated) -> Known | None:
    value = COMPACT.sub(r"\1-\2-\3T\4:\5\7", stated.value)
    match = ISO.fullmatch(value)
    if match is None:
        return _read_other(stated)
    zone = match["zone"]
    offset = MINSK
    if zone is not None and match["time"] is not None:
        digits = "+0000" if zone.upper() in UTC else zone.replace(":", "").ljust(len("+0300"), "0")
        offset = f"{digits[:3]}:{digits[3:]}"
    hour, minute, *second = map(int, (match["time"] or "").split(":")) if match["time"] else (None, None)
    year, month, day = map(int, match["date"].split("-"))
    try:
        moment = Moment(
            text=stated.value,
            year=year,
            month=month,
            day=day,
            hour=hour,
            minute=minute,
            second=second[0] if second else None,
            zone=offset,
            year_known_from=YearSource.METADATA,
        )
    except ValueError:
        return None
    return Known(moment, stated.name, zoned=offset != MINSK)


def _read_other(stated: Stated) -> Known | None:
    """Return a moment in words: `Sun, 27 Feb 2022 13:01:01 +0300`, `02.10.2026 11:54`."""
    dated = read_line(stated.value)
    if dated is None or dated.moment.year is None:
        return None
    moment = attrs.evolve(dated.moment, year_known_from=YearSource.METADATA)
    return Known(moment, stated.name, zoned=moment.zone != MINSK)


def join_moments(shown: Moment | None, known: Sequence[Known]) -> tuple[Moment | None, tuple[Notice, ...]]:
    """
    Return the moment that a page shows, completed by its metadata, and what is to be told about it.

    Args:
        shown: What the page shows; None where it shows none.
        known: What its metadata state, the most certain first.
    """
    if shown is None:
        return _without_shown(known)
    same_day = [each for each in known if _is_same_day(shown, each)]
    abroad = next((each for each in same_day if _is_of_other_zone(shown, each)), None)
    if abroad is not None:
        return attrs.evolve(shown, zone=abroad.moment.zone), ()
    if shown.hour is None:
        timed = next((each for each in same_day if each.moment.hour is not None), None)
        if timed is not None:
            wall = _wall(shown, timed)
            return attrs.evolve(wall, text=shown.text, year_known_from=_year_source(shown)), ()
    if shown.year is None and same_day:
        return shown.with_year(_day_in_minsk(same_day[0]).year or 0, YearSource.METADATA), _notices(shown, same_day[:1])
    return shown, _notices(shown, known[:1])


def _is_of_other_zone(shown: Moment, known: Known) -> bool:
    """Say whether metadata give the time that a page shows without a zone, as that of another zone than Minsk's."""
    clock = (known.moment.month, known.moment.day, known.moment.hour, known.moment.minute)
    same = clock == (shown.month, shown.day, shown.hour, shown.minute)
    return same and shown.zone == MINSK and known.zoned and not known.is_utc and _contradicts(shown, known)


def _without_shown(known: Sequence[Known]) -> tuple[Moment | None, tuple[Notice, ...]]:
    timed = next((each for each in known if each.moment.hour is not None), None)
    best = timed or next(iter(known), None)
    return (None if best is None else best.moment), ()


def _year_source(shown: Moment) -> YearSource:
    return YearSource.METADATA if shown.year is None else YearSource.WRITTEN


def _wall(shown: Moment, known: Known) -> Moment:
    """Return the metadata's moment on the day that the page shows: in Minsk, or by its own clock."""
    local = _day_in_minsk(known)
    return local if _same(shown, local) else attrs.evolve(known.moment, zone=MINSK)


def _day_in_minsk(known: Known) -> Moment:
    """Return a moment as the clocks of Minsk showed it."""
    at = known.moment.at
    if at is None or not known.zoned:
        return known.moment
    try:
        local = at.astimezone(tzinfo_of(MINSK))
    except OverflowError:
        return known.moment
    return attrs.evolve(
        known.moment,
        year=local.year,
        month=local.month,
        day=local.day,
        hour=local.hour,
        minute=local.minute,
        zone=MINSK,
    )


def _same(shown: Moment, other: Moment) -> bool:
    """Say whether a moment is of the day that is shown, whose year may be unknown."""
    return (shown.month, shown.day) == (other.month, other.day) and shown.year in (None, other.year)


def _is_same_day(shown: Moment, known: Known) -> bool:
    return _same(shown, _day_in_minsk(known)) or _same(shown, known.moment)


MINUTE = dt.timedelta(minutes=1)


def _notices(shown: Moment, known: Sequence[Known]) -> tuple[Notice, ...]:
    """Return a notice where the metadata say something else than the page."""
    for each in known:
        if not _contradicts(shown, each):
            continue
        message = (
            f"{each.name} marks the time of Minsk as {each.moment.zone}; the page's words count"
            if _is_false_utc(shown, each)
            else f"{each.name} gives another moment than the page shows; the page's words count"
        )
        return (Notice(kind=NoticeKind.METADATA, message=message, text=each.moment.text),)
    return ()


def _contradicts(shown: Moment, known: Known) -> bool:
    at, stated = shown.at, known.moment.at
    return at is not None and stated is not None and abs(at - stated) >= MINUTE


def _is_false_utc(shown: Moment, known: Known) -> bool:
    """Say whether metadata give the time that the page shows, but mark it as that of UTC."""
    clock = (known.moment.hour, known.moment.minute)
    return known.is_utc and _contradicts(shown, known) and (shown.hour, shown.minute) == clock


def moments_of_page(
    shown: Moment | None, changed: Moment | None, metadata: Metadata, false_utc: Sequence[str]
) -> tuple[Moment | None, Moment | None, tuple[Notice, ...]]:
    """
    Return when a page was published and last changed, and what is to be told about it.

    Args:
        shown: The moment of publication that the page shows.
        changed: The moment of the last change that it shows.
        metadata: What it says of itself.
        false_utc: Names of metadata of its site that mark the time of Minsk as UTC.
    """
    known = read_stated(metadata.published, false_utc)
    published, notices = join_moments(shown, known)
    if published is not None and any(_is_false_utc(published, each) for each in known):
        # One program wrote all times of the page.
        false_utc = [each.name for each in metadata.updated]
    changes = read_stated(metadata.updated, false_utc)
    if changed is not None:
        return published, join_moments(changed, changes)[0], notices
    return published, next((each.moment for each in changes if _is_later(each.moment, published)), None), notices


def _is_later(moment: Moment, published: Moment | None) -> bool:
    """Say whether a change came after the publication; programs state the publication as the first change."""
    if published is None or published.at is None or moment.at is None:
        return published is None or (
            moment.date is not None and published.date is not None and moment.date > published.date
        )
    return moment.at - published.at >= MINUTE

import calendar
import datetime as dt
import zoneinfo

from hypothesis import example, given
from hypothesis import strategies as st

from belta_news.model import Moment, YearSource
from belta_news.testing import moments

ZONES = ("Europe/Minsk", "America/Havana", "Australia/Lord_Howe", "Asia/Beirut", "UTC", "+03:00", "-11:30", "+14:00")
ANY_TIME = st.datetimes(timezones=st.sampled_from(ZONES[:5]).map(zoneinfo.ZoneInfo) | st.just(dt.UTC))
# Minsk had summer time in these years, in some of them with changes at midnight.
SUMMER_TIMES = st.datetimes(
    dt.datetime(1981, 1, 1),  # noqa: DTZ001 - the zone is added
    dt.datetime(2012, 1, 1),  # noqa: DTZ001 - the zone is added
    timezones=st.just(zoneinfo.ZoneInfo("Europe/Minsk")),
)
CAPTURES = ANY_TIME | SUMMER_TIMES | st.dates()


@st.composite
def undated(draw: st.DrawFn) -> Moment:
    """Generate moments without a year that have a day."""
    month = draw(st.integers(1, 12))
    hour = draw(st.none() | st.integers(0, 23))
    return Moment(
        text="",
        month=month,
        day=draw(st.integers(1, calendar.monthrange(2000, month)[1])),
        hour=hour,
        minute=None if hour is None else draw(st.none() | st.integers(0, 59)),
        zone=draw(st.sampled_from(ZONES)),
    )


def since_epoch(at: dt.datetime) -> dt.timedelta:
    """Return the time since 1970 in UTC; unlike a datetime in UTC, it exists at the ends of the calendar, too."""
    offset = at.utcoffset()
    assert offset is not None
    return at.replace(tzinfo=None) - dt.datetime(1970, 1, 1) - offset  # noqa: DTZ001 - UTC


def last_of(captured: dt.datetime | dt.date) -> dt.timedelta:
    if not isinstance(captured, dt.datetime):
        end = dt.time.max.replace(fold=1, tzinfo=zoneinfo.ZoneInfo("Europe/Minsk"))
        captured = dt.datetime.combine(captured, end)
    return since_epoch(captured)


def earliest(moment: Moment) -> dt.timedelta:
    """Return the first point in time that *moment*, which has a date, can mean."""
    assert moment.date is not None
    time = dt.time(moment.hour or 0, moment.minute or 0)
    if moment.zone[0] in "+-":
        hours, minutes = int(moment.zone[:3]), int(moment.zone[0] + moment.zone[4:])
        zone: dt.tzinfo = dt.timezone(dt.timedelta(hours=hours, minutes=minutes))
    else:
        zone = zoneinfo.ZoneInfo(moment.zone)
    return since_epoch(dt.datetime.combine(moment.date, time, zone))


@given(undated(), CAPTURES)
@example(Moment(text="", month=10, day=31, hour=2, minute=45), dt.datetime(2010, 10, 30, 23, 44, tzinfo=dt.UTC))
@example(Moment(text="", month=2, day=29), dt.date(1904, 2, 28))
def test_a_resolved_moment_is_never_after_the_capture(moment: Moment, captured: dt.datetime | dt.date) -> None:
    resolved = moment.resolve(captured)
    if resolved.year is not None:
        assert earliest(resolved) <= last_of(captured)
        assert resolved.at is None or since_epoch(resolved.at) <= last_of(captured)


@given(undated(), CAPTURES)
@example(Moment(text="", month=10, day=31, hour=2, minute=45), dt.datetime(2010, 10, 31, 0, 30, tzinfo=dt.UTC))
def test_no_later_year_is_possible(moment: Moment, captured: dt.datetime | dt.date) -> None:
    resolved = moment.resolve(captured)
    if resolved.year is not None:
        for year in range(resolved.year + 1, min(resolved.year + 9, 10_000)):
            later = moment.with_year(year, YearSource.CAPTURED)
            assert later.year is None or earliest(later) > last_of(captured)


@given(undated(), CAPTURES, CAPTURES)
@example(
    Moment(text="", month=10, day=31, hour=2, minute=45),
    dt.datetime(2010, 10, 30, 23, 50, tzinfo=dt.UTC),
    dt.datetime(2010, 10, 31, 0, 30, tzinfo=dt.UTC),
)
@example(Moment(text="", month=2, day=29), dt.date(2023, 6, 1), dt.date(2024, 2, 29))
def test_a_later_capture_never_gives_an_earlier_year(
    moment: Moment, one: dt.datetime | dt.date, other: dt.datetime | dt.date
) -> None:
    before, after = sorted((one, other), key=last_of)
    first, second = moment.resolve(before).year, moment.resolve(after).year
    assert first is None or (second is not None and first <= second)


@given(undated(), CAPTURES)
def test_a_year_is_found_wherever_nine_years_precede_the_capture(
    moment: Moment, captured: dt.datetime | dt.date
) -> None:
    resolved = moment.resolve(captured)
    if captured.year > 9:
        assert resolved.year is not None
        assert captured.year - 9 <= resolved.year <= captured.year + 1


@given(undated(), CAPTURES)
def test_only_the_year_changes_and_says_how_it_is_known(moment: Moment, captured: dt.datetime | dt.date) -> None:
    resolved = moment.resolve(captured)
    expected = moment if resolved.year is None else moment.with_year(resolved.year, YearSource.CAPTURED)
    assert resolved == expected


@given(moments(), CAPTURES)
def test_what_is_resolved_stays_so(moment: Moment, captured: dt.datetime | dt.date) -> None:
    resolved = moment.resolve(captured)
    assert resolved.resolve(dt.date(2024, 10, 10)) == resolved or resolved.year is None
    assert (resolved is moment) == (moment.year is not None or moment.day is None or resolved.year is None)

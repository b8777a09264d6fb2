import datetime as dt
import itertools
import zoneinfo

import pytest

from belta_news.errors import CaptureTimeError
from belta_news.model import Moment, YearSource
from belta_news.model.moment import capture_time

MINSK = zoneinfo.ZoneInfo("Europe/Minsk")


def minsk(*parts: int, fold: int = 0) -> dt.datetime:
    year, month, day, hour, minute = parts
    return dt.datetime(year, month, day, hour, minute, fold=fold, tzinfo=MINSK)


def dated(year: int, month: int, day: int, hour: int, minute: int, zone: str = "Europe/Minsk") -> Moment:
    return Moment(
        text="",
        year=year,
        month=month,
        day=day,
        hour=hour,
        minute=minute,
        zone=zone,
        year_known_from=YearSource.WRITTEN,
    )


JULY = Moment(text="14:42, 9 July", month=7, day=9, hour=14, minute=42)
LEAP_DAY = Moment(text="29 February", month=2, day=29)


@pytest.mark.parametrize(
    ("parts", "message"),
    [
        ({"month": 13}, "'month' must be <= 12"),
        ({"month": 0}, "'month' must be >= 1"),
        ({"day": 1}, "a day needs the month too"),
        ({"minute": 1}, "a minute needs the hour too"),
        ({"hour": 1, "second": 1}, "a second needs the minute too"),
        ({"hour": 24}, "'hour' must be <= 23"),
        ({"month": 2, "day": 30}, "day is out of range for month"),
        ({"month": 2, "day": 29, "year": 2023, "year_known_from": YearSource.URL}, "day is out of range for month"),
        ({"year": 2024}, "year=2024 and year_known_from=None do not go together"),
        ({"year_known_from": YearSource.URL}, "year=None and year_known_from=url do not go together"),
        ({"year": 10_000, "year_known_from": YearSource.URL}, "'year' must be <= 9999"),
        ({"zone": "Minsk"}, "'Minsk' is neither a zone of the IANA database nor an offset"),
        ({"zone": ""}, "'' is neither a zone"),
        ({"zone": "../../etc/passwd"}, "neither a zone"),
        ({"zone": "+25:00"}, "strictly between"),
        ({"text": "\ud800"}, "'text' has a lone surrogate at 0"),
    ],
)
def test_parts_that_no_moment_has_are_refused(parts: dict[str, object], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Moment(**{"text": "", **parts})  # type: ignore[arg-type]


@pytest.mark.parametrize("parts", [{"text": None}, {"month": True}, {"year_known_from": "url"}, {"zone": None}])
def test_parts_of_another_class_are_refused(parts: dict[str, object]) -> None:
    with pytest.raises(TypeError):
        Moment(**{"text": "", **parts})  # type: ignore[arg-type]


def test_a_day_of_february_without_a_year_may_be_the_29th() -> None:
    assert LEAP_DAY.day == 29
    assert LEAP_DAY.date is None


def test_a_date_needs_year_month_and_day() -> None:
    assert dated(2024, 7, 9, 14, 42).date == dt.date(2024, 7, 9)
    assert JULY.date is None
    assert Moment(text="", year=2024, month=7, year_known_from=YearSource.URL).date is None


def test_a_point_in_time_needs_all_parts_down_to_the_minute() -> None:
    assert dated(2024, 7, 9, 14, 42).at == minsk(2024, 7, 9, 14, 42)
    assert JULY.at is None
    day = Moment(text="", year=2024, month=7, day=9, year_known_from=YearSource.URL)
    hour = Moment(text="", year=2024, month=7, day=9, hour=14, year_known_from=YearSource.URL)
    assert day.at is None
    assert hour.at is None


def test_a_second_is_kept_where_it_is_known() -> None:
    exact = Moment(text="", year=2022, month=5, day=5, hour=12, minute=18, second=7, year_known_from=YearSource.WRITTEN)
    assert exact.at == dt.datetime(2022, 5, 5, 12, 18, 7, tzinfo=MINSK)
    assert str(exact) == "2022-05-05 12:18:07 +03:00"


@pytest.mark.parametrize(
    ("moment", "offset"),
    [
        (dated(2024, 7, 9, 14, 42), 3),
        (dated(2024, 1, 9, 14, 42), 3),
        (dated(2010, 7, 9, 14, 42), 3),
        (dated(2010, 1, 9, 14, 42), 2),
        (dated(2011, 3, 27, 1, 59), 2),
        (dated(2011, 3, 27, 3, 0), 3),
        (dated(2011, 12, 1, 12, 0), 3),
    ],
)
def test_minsk_had_summer_time_until_2011_and_the_time_of_moscow_since(moment: Moment, offset: int) -> None:
    assert moment.at is not None
    assert moment.at.utcoffset() == dt.timedelta(hours=offset)


def test_a_time_that_the_clocks_skipped_is_no_point_in_time() -> None:
    skipped = dated(2010, 3, 28, 2, 30)
    assert skipped.at is None
    assert str(skipped) == "2010-03-28 02:30"


def test_a_time_that_came_twice_is_the_first_of_the_two() -> None:
    at = dated(2010, 10, 31, 2, 30).at
    assert at is not None
    assert at.astimezone(dt.UTC) == dt.datetime(2010, 10, 30, 23, 30, tzinfo=dt.UTC)


@pytest.mark.parametrize(("zone", "offset"), [("+03:00", "+03:00"), ("-09:30", "-09:30"), ("UTC", "+00:00")])
def test_a_zone_may_be_an_offset(zone: str, offset: str) -> None:
    assert str(dated(2024, 7, 9, 14, 42, zone=zone)) == f"2024-07-09 14:42 {offset}"


@pytest.mark.parametrize("moment", [dated(1, 1, 1, 0, 0, zone="+14:00"), dated(9999, 12, 31, 23, 59, zone="-12:00")])
def test_the_ends_of_the_calendar_are_points_in_time(moment: Moment) -> None:
    assert moment.at is not None


def test_a_year_may_be_filled_in_once() -> None:
    filled = JULY.with_year(2024, YearSource.URL)
    assert (filled.year, filled.year_known_from, filled.text) == (2024, YearSource.URL, JULY.text)
    assert filled.with_year(2023, YearSource.WRITTEN) is filled
    assert JULY.year is None


def test_29_february_is_not_moved_to_a_year_that_has_none() -> None:
    assert LEAP_DAY.with_year(2023, YearSource.URL) is LEAP_DAY
    assert LEAP_DAY.with_year(2024, YearSource.URL).date == dt.date(2024, 2, 29)


@pytest.mark.parametrize(
    ("captured", "year"),
    [
        (dt.date(2024, 10, 10), 2024),
        (dt.date(2024, 7, 9), 2024),
        (dt.date(2024, 7, 8), 2023),
        (minsk(2024, 7, 9, 14, 42), 2024),
        (minsk(2024, 7, 9, 14, 41), 2023),
        (dt.datetime(2024, 7, 9, 11, 42, tzinfo=dt.UTC), 2024),
        (dt.datetime(2024, 7, 9, 11, 41, tzinfo=dt.UTC), 2023),
    ],
)
def test_the_year_is_that_of_the_latest_such_moment_not_after_the_capture(
    captured: dt.date | dt.datetime, year: int
) -> None:
    resolved = JULY.resolve(captured)
    assert resolved == JULY.with_year(year, YearSource.CAPTURED)


def test_29_february_goes_back_to_the_last_leap_year() -> None:
    assert LEAP_DAY.resolve(dt.date(2024, 2, 28)).year == 2020
    assert LEAP_DAY.resolve(dt.date(2024, 2, 29)).year == 2024
    assert LEAP_DAY.resolve(dt.date(1904, 2, 28)).year == 1896


def test_the_beginning_of_a_day_decides_where_the_hour_is_unknown() -> None:
    day = Moment(text="9 July", month=7, day=9)
    assert day.resolve(minsk(2024, 7, 9, 0, 0)).year == 2024
    assert day.resolve(minsk(2024, 7, 8, 23, 59)).year == 2023


def test_the_wall_time_of_the_moments_own_zone_decides() -> None:
    new_year = Moment(text="", month=1, day=1, hour=0, minute=30)
    assert new_year.resolve(dt.datetime(2023, 12, 31, 21, 30, tzinfo=dt.UTC)).year == 2024
    assert new_year.resolve(dt.datetime(2023, 12, 31, 21, 29, tzinfo=dt.UTC)).year == 2023


def test_an_hour_that_came_twice_does_not_turn_the_order_of_captures() -> None:
    moment = Moment(text="", month=10, day=31, hour=2, minute=45)
    first, second = minsk(2010, 10, 31, 2, 50), minsk(2010, 10, 31, 2, 30, fold=1)
    assert first.astimezone(dt.UTC) < second.astimezone(dt.UTC)
    assert moment.resolve(first).year == 2010
    assert moment.resolve(second).year == 2010
    assert moment.resolve(minsk(2010, 10, 31, 2, 44)).year == 2009


@pytest.mark.parametrize(
    "moment",
    [
        dated(2020, 7, 9, 14, 42),
        Moment(text="July", month=7),
        Moment(text="14:42", hour=14, minute=42),
    ],
)
def test_a_moment_with_a_year_or_without_a_day_is_not_resolved(moment: Moment) -> None:
    assert moment.resolve(dt.date(2024, 10, 10)) is moment


@pytest.mark.parametrize(
    ("captured", "year"),
    [
        (dt.datetime(9999, 12, 31, 23, 30, tzinfo=dt.UTC), 9999),
        (dt.datetime(1, 1, 1, 0, 30, tzinfo=dt.timezone(dt.timedelta(hours=14))), None),
    ],
)
def test_a_capture_at_the_ends_of_the_calendar_is_taken(captured: dt.datetime, year: int | None) -> None:
    assert JULY.resolve(captured).year == year


@pytest.mark.parametrize("captured", [dt.datetime(2024, 7, 9, 14, 42), "2024-07-09", None])  # noqa: DTZ001 - the fault
def test_a_capture_without_a_zone_is_refused_with_what_was_given(captured: object) -> None:
    with pytest.raises(CaptureTimeError, match="give an aware datetime") as caught:
        JULY.resolve(captured)  # type: ignore[arg-type]
    assert caught.value.value == captured


def test_a_date_means_all_of_that_day_in_minsk() -> None:
    assert capture_time(dt.date(2024, 7, 9)) == dt.datetime(2024, 7, 9, 23, 59, 59, 999_999, tzinfo=MINSK)


def test_a_day_whose_last_hour_came_twice_ends_with_the_second() -> None:
    end = capture_time(dt.date(1983, 9, 30)).astimezone(dt.UTC)
    assert (end + dt.timedelta(microseconds=1)).astimezone(MINSK).date() == dt.date(1983, 10, 1)


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (dated(2024, 7, 9, 14, 42), "2024-07-09 14:42 +03:00"),
        (dated(24, 7, 9, 14, 42, zone="UTC"), "0024-07-09 14:42 +00:00"),
        (JULY, "????-07-09 14:42"),
        (LEAP_DAY, "????-02-29"),
        (Moment(text="July", month=7), "????-07"),
        (Moment(text="2024", year=2024, year_known_from=YearSource.WRITTEN), "2024"),
        (Moment(text="2024, 14 h", year=2024, hour=14, year_known_from=YearSource.WRITTEN), "2024 14:??"),
        (Moment(text="yesterday"), "yesterday"),
    ],
)
def test_a_moment_is_shown_as_far_as_it_is_known(moment: Moment, text: str) -> None:
    assert str(moment) == text


def test_a_moment_shows_how_its_year_is_known() -> None:
    assert repr(dated(2024, 7, 9, 14, 42)) == "<Moment 2024-07-09 14:42 +03:00 (year written)>"
    assert repr(JULY) == "<Moment ????-07-09 14:42 (year unknown)>"


def test_moments_compare_by_value() -> None:
    one, other = itertools.repeat(dated(2024, 7, 9, 14, 42), 2)
    assert one == other
    assert hash(one) == hash(other)
    assert len({one, dated(2024, 7, 9, 14, 42)}) == 1

"""Moments that metadata state, and how they agree with what a page shows."""

import pytest

from belta_news.extract.dates import read_line
from belta_news.extract.stated import join_moments, moments_of_page, read_stated
from belta_news.model import Moment, NoticeKind, YearSource
from belta_news.readers.metadata import Metadata, Stated


def stated(value: str, name: str = "datepublished") -> list[Stated]:
    return [Stated(name, value)]


def at(moment: Moment | None) -> str | None:
    return None if moment is None or moment.at is None else moment.at.isoformat()


def shown(words: str) -> Moment:
    dated = read_line(words)
    assert dated is not None
    return dated.moment


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2026-10-02T11:54:00+03:00", "2026-10-02T11:54:00+03:00"),
        ("2026-10-02T08:54:00Z", "2026-10-02T08:54:00+00:00"),
        ("2026-10-02T08:54:00.000Z", "2026-10-02T08:54:00+00:00"),
        ("2026-10-02 11:54", "2026-10-02T11:54:00+03:00"),
        ("2026-10-02 08:54:00 UTC", "2026-10-02T08:54:00+00:00"),
        ("2026-10-02T11:54+0300", "2026-10-02T11:54:00+03:00"),
        ("2026-10-02T11:54+03", "2026-10-02T11:54:00+03:00"),
        ("20261002T115400+0300", "2026-10-02T11:54:00+03:00"),
        ("20261002T1154", "2026-10-02T11:54:00+03:00"),
        ("Fri, 02 Oct 2026 11:54:00 +0300", "2026-10-02T11:54:00+03:00"),
        ("02.10.2026 11:54", "2026-10-02T11:54:00+03:00"),
    ],
)
def test_times_are_read_in_every_form_of_metadata(value: str, expected: str) -> None:
    (known,) = read_stated(stated(value))
    assert at(known.moment) == expected
    assert known.moment.year_known_from is YearSource.METADATA


@pytest.mark.parametrize("value", ["", "soon", "2026-13-02", "2 October", "2026-10-02T25:00"])
def test_what_is_no_time_is_passed_over(value: str) -> None:
    assert read_stated(stated(value)) == []


def test_a_name_that_is_known_to_mark_the_time_of_minsk_as_utc_is_put_right() -> None:
    (known,) = read_stated(stated("2026-10-02T11:54:00+00:00", "mediator_published_time"), ["mediator_published_time"])
    assert at(known.moment) == "2026-10-02T11:54:00+03:00"
    (known,) = read_stated(stated("2026-10-02T11:54:00+03:00", "mediator_published_time"), ["mediator_published_time"])
    assert at(known.moment) == "2026-10-02T11:54:00+03:00"


@pytest.mark.parametrize(
    ("words", "value", "expected"),
    [
        ("2 October 2026, 11:54", "2026-10-02T11:54:00+00:00", "2026-10-02T11:54:00+03:00"),
        ("2 October 2026", "2026-10-02T08:54:00Z", "2026-10-02T11:54:00+03:00"),
        ("2 October", "2026-10-01T22:30:00Z", "2026-10-02T01:30:00+03:00"),
        ("1 October", "2026-10-01T22:30:00Z", "2026-10-01T22:30:00+03:00"),
        ("2 October, 11:54", "2026-10-02", "2026-10-02T11:54:00+03:00"),
        ("2 October 2026", "2026-10-05T08:54:00Z", None),
        ("2 October 2026", "2026-10-02", None),
        ("2 October, 11:54", "2026-10-05T08:54:00Z", None),
    ],
)
def test_metadata_complete_what_is_shown_where_they_are_of_the_same_day(
    words: str, value: str, expected: str | None
) -> None:
    moment, _ = join_moments(shown(words), read_stated(stated(value)))
    assert at(moment) == expected


def test_metadata_stand_in_for_what_is_not_shown() -> None:
    known = read_stated([Stated("date", "2026-10-02"), Stated("datepublished", "2026-10-02T11:54")])
    assert at(join_moments(None, known)[0]) == "2026-10-02T11:54:00+03:00"
    assert str(join_moments(None, known[:1])[0]) == "2026-10-02"
    assert join_moments(None, ()) == (None, ())


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("2026-10-02T11:54:00+00:00", "datepublished marks the time of Minsk as +00:00; the page's words count"),
        ("2026-10-03T11:54:00+03:00", "datepublished gives another moment than the page shows; the page's words count"),
        ("2026-10-02T11:54:00+03:00", None),
        ("2026-10-02T08:54:20Z", None),
    ],
)
def test_metadata_that_contradict_the_page_are_noticed(value: str, message: str | None) -> None:
    _, notices = join_moments(shown("2 October 2026, 11:54"), read_stated(stated(value)))
    assert [notice.message for notice in notices] == ([] if message is None else [message])
    assert all(notice.kind is NoticeKind.METADATA for notice in notices)


def changed(published: str, updated: str, words: str | None = "2 October 2026, 11:54") -> str | None:
    metadata = Metadata(published=stated(published), updated=stated(updated, "datemodified"))
    return at(moments_of_page(None if words is None else shown(words), None, metadata, ())[1])


def test_a_change_is_one_after_the_publication() -> None:
    assert changed("2026-10-02T11:54+03:00", "2026-10-02T12:30+03:00") == "2026-10-02T12:30:00+03:00"
    assert changed("2026-10-02T11:54+03:00", "2026-10-02T11:54:40+03:00") is None
    assert changed("2026-10-02T11:54+03:00", "2026-10-01T11:54+03:00") is None
    assert changed("soon", "2026-10-02T12:30+03:00", None) == "2026-10-02T12:30:00+03:00"


def test_a_change_without_a_time_is_one_on_a_later_day() -> None:
    metadata = Metadata(updated=stated("2026-10-03"))
    assert str(moments_of_page(shown("2 October 2026"), None, metadata, ())[1]) == "2026-10-03"
    assert moments_of_page(shown("3 October 2026"), None, metadata, ())[1] is None


def test_the_change_is_put_right_with_the_publication() -> None:
    assert changed("2026-10-02T11:54Z", "2026-10-02T12:30Z") == "2026-10-02T12:30:00+03:00"


def test_a_change_that_is_shown_is_completed_like_the_publication() -> None:
    metadata = Metadata(updated=stated("2026-10-03T12:30+03:00"))
    assert at(moments_of_page(None, shown("3 October"), metadata, ())[1]) == "2026-10-03T12:30:00+03:00"


def test_a_moment_at_the_end_of_the_calendar_stays_as_it_is() -> None:
    known = read_stated(stated("9999-12-31T23:59:00Z"))
    assert str(join_moments(shown("31 December"), known)[0]).startswith("9999-12-31 23:59")

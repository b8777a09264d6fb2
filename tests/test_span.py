import pytest

from belta_news.model import Part, Span


def test_a_span_covers_what_a_slice_covers() -> None:
    assert Span(start=7, end=12).of("Minsk, Brest") == "Brest"
    assert Span(start=0, end=2).of("😀é") == "😀é"


def test_a_span_may_be_empty_and_is_still_a_place() -> None:
    span = Span(start=3, end=3)
    assert len(span) == 0
    assert bool(span)
    assert span.of("abcdef") == ""


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2), (-2, -1)])
def test_offsets_that_no_slice_has_are_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match=f"0 <= start <= end, not start={start}, end={end}"):
        Span(start=start, end=end)


@pytest.mark.parametrize("offset", [True, "1", 1.0, None])
def test_offsets_are_whole_numbers(offset: object) -> None:
    with pytest.raises(TypeError, match=f"'end' must be an int, not a {type(offset).__name__}"):
        Span(start=0, end=offset)  # type: ignore[arg-type]


def test_spans_sort_by_start_then_by_end() -> None:
    spans = [Span(start=2, end=3), Span(start=1, end=9), Span(start=1, end=4)]
    assert sorted(spans) == [spans[2], spans[1], spans[0]]


def test_a_span_contains_offsets_and_spans_inside_of_it() -> None:
    span = Span(start=2, end=5)
    assert 2 in span
    assert 4 in span
    assert 5 not in span
    assert span in span  # noqa: PLR0124 - a span is inside of itself
    assert Span(start=3, end=3) in span
    assert Span(start=3, end=6) not in span
    assert Span(start=1, end=3) not in span
    assert "2" not in span


def test_a_span_shows_the_offsets_of_its_slice() -> None:
    assert str(Span(start=2, end=5)) == "2:5"
    assert repr(Span(start=2, end=5)) == "Span(start=2, end=5)"


def test_parts_are_written_by_their_values() -> None:
    assert [str(part) for part in Part] == ["text", "title"]

import pytest

from belta_news.model import EntityKind, Source, Span

SENTENCE = Span(start=10, end=60)


def test_a_source_shows_its_holder_kind_and_place() -> None:
    source = Source(holder="the museum", span=Span(start=20, end=30), kind=EntityKind.ORGANISATION, sentence=SENTENCE)
    assert str(source) == "the museum"
    assert repr(source) == "<Source 'the museum' (organisation) at 20:30>"


@pytest.mark.parametrize("start", [5, 55])
def test_a_holder_stands_inside_of_its_sentence(start: int) -> None:
    with pytest.raises(ValueError, match=f"the holder at {start}:{start + 10} is not inside of its sentence at 10:60"):
        Source(holder="the museum", span=Span(start=start, end=start + 10), sentence=SENTENCE)


def test_a_holder_is_as_long_as_its_span() -> None:
    with pytest.raises(ValueError, match="the span 20:29 is not as long as the holder 'the museum'"):
        Source(holder="the museum", span=Span(start=20, end=29), sentence=SENTENCE)


def test_a_holder_has_words() -> None:
    with pytest.raises(ValueError, match="'holder' must be >= 1"):
        Source(holder="", span=Span(start=20, end=20), sentence=SENTENCE)

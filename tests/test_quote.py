from collections import Counter
from typing import Any

import attrs
import pytest

from belta_news.model import (
    Attribution,
    Cue,
    EntityKind,
    Part,
    Position,
    Quote,
    QuoteKind,
    Resolution,
    Source,
    Span,
    Speaker,
)

ZORINA = Speaker(name="Anna Zorina", kind=EntityKind.PERSON, role="minister", aliases=("Zorina", "Anna"))


def span(start: int, length: int) -> Span:
    return Span(start=start, end=start + length)


def quote(text: str = "We go on", *spans: Span, attribution: Attribution | None = None) -> Quote:
    return Quote(kind=QuoteKind.DIRECT, text=text, spans=spans or (span(1, len(text)),), attribution=attribution)


def test_a_speaker_is_named_by_name_alias_or_surname_in_any_letter_case() -> None:
    assert ZORINA.is_named("Anna Zorina")
    assert ZORINA.is_named(" zorina ")
    assert ZORINA.is_named("ANNA")
    assert not ZORINA.is_named("Zor")
    assert not ZORINA.is_named("rina")
    assert not ZORINA.is_named("")
    assert not ZORINA.is_named(" ")
    assert Speaker(name="Павел Липкин").is_named("липкин")


def test_a_speaker_needs_a_name() -> None:
    with pytest.raises(ValueError, match="'name' must be >= 1"):
        Speaker(name="")


@pytest.mark.parametrize("aliases", ["abc", ["a"], (1,), None])
def test_aliases_are_a_tuple_of_texts(aliases: object) -> None:
    with pytest.raises(TypeError):
        Speaker(name="A", aliases=aliases)  # type: ignore[arg-type]


def test_a_speaker_shows_name_role_and_kind() -> None:
    assert str(ZORINA) == "Anna Zorina, minister"
    assert repr(ZORINA) == "<Speaker 'Anna Zorina, minister' (person)>"
    assert str(Speaker(name="the museum")) == "the museum"


def test_equal_speakers_count_as_one() -> None:
    again = Speaker(name="Anna Zorina", kind=EntityKind.PERSON, role="minister", aliases=("Zorina", "Anna"))
    assert Counter([ZORINA, again]) == {ZORINA: 2}


def test_a_cue_is_as_long_as_its_span() -> None:
    assert str(Cue(text="said", span=span(9, 4), lemma="say")) == "said"
    with pytest.raises(ValueError, match="the span 9:14 is not as long as the cue 'said'"):
        Cue(text="said", span=span(9, 5), lemma="say")


def test_a_mention_goes_with_its_place_and_position() -> None:
    with pytest.raises(ValueError, match="mention, mention_span and position go together"):
        Attribution(mention="he", speaker=ZORINA)
    with pytest.raises(ValueError, match="mention, mention_span and position go together"):
        Attribution(mention="he", mention_span=span(0, 2))
    with pytest.raises(ValueError, match="the span 0:3 is not as long as the mention 'he'"):
        Attribution(mention="he", mention_span=span(0, 3), position=Position.AFTER)


@pytest.mark.parametrize("name", ["occasion", "place", "date"])
def test_a_circumstance_goes_with_its_place(name: str) -> None:
    given: dict[str, Any] = {name: "today", f"{name}_span": span(0, 5)}
    words: dict[str, Any] = {name: "today"}
    place: dict[str, Any] = {f"{name}_span": span(0, 5)}
    short: dict[str, Any] = {name: "today", f"{name}_span": span(0, 4)}
    assert getattr(Attribution(speaker=ZORINA, **given), name) == "today"
    with pytest.raises(ValueError, match=f"{name} and {name}_span go together: give both or none"):
        Attribution(speaker=ZORINA, **words)
    with pytest.raises(ValueError, match=f"{name} and {name}_span go together: give both or none"):
        Attribution(speaker=ZORINA, **place)
    with pytest.raises(ValueError, match=f"the span 0:4 is not as long as the {name} 'today'"):
        Attribution(speaker=ZORINA, **short)


def test_an_attribution_needs_a_mention_or_a_speaker() -> None:
    with pytest.raises(ValueError, match="needs a mention, a speaker or both"):
        Attribution()


def test_an_attribution_shows_its_speaker_or_else_its_mention() -> None:
    assert str(Attribution(speaker=ZORINA, resolution=Resolution.CONTINUATION)) == "Anna Zorina, minister"
    assert str(Attribution(mention="he", mention_span=span(0, 2), position=Position.AFTER)) == "he"


def test_relays_are_sources() -> None:
    relay = Source(holder="a paper", span=span(0, 7), sentence=span(0, 9))
    assert Attribution(speaker=ZORINA, via=(relay,)).via == (relay,)
    with pytest.raises(TypeError):
        Attribution(speaker=ZORINA, via=("a paper",))  # type: ignore[arg-type]


def test_the_text_of_a_quote_is_as_long_as_its_pieces_joined_by_spaces() -> None:
    assert quote("We go on", span(1, 2), span(10, 5)).text == "We go on"
    with pytest.raises(ValueError, match="the text of 8 characters is not as long as the spans 1:3, 10:14"):
        quote("We go on", span(1, 2), span(10, 4))


def test_a_nested_quote_lies_in_the_piece_that_it_stands_in() -> None:
    assert attrs.evolve(quote("We go", span(4, 5)), parent=span(2, 9)).parent == span(2, 9)
    with pytest.raises(ValueError, match="the quote at 4:9 is not inside of its parent at 5:14"):
        attrs.evolve(quote("We go", span(4, 5)), parent=span(5, 9))


def test_the_pieces_of_a_quote_are_ordered_and_do_not_overlap() -> None:
    with pytest.raises(ValueError, match="the spans 10:12 and 1:6 of a quote overlap or are out of order"):
        quote("We go on", span(10, 2), span(1, 5))
    with pytest.raises(ValueError, match="overlap"):
        quote("We go on", span(1, 5), span(5, 2))


def test_a_quote_has_a_piece() -> None:
    with pytest.raises(ValueError, match="'spans' must be >= 1"):
        Quote(kind=QuoteKind.DIRECT, text="We", spans=())


def test_the_span_of_a_quote_goes_from_its_first_to_its_last_piece() -> None:
    assert quote("We go on", span(1, 2), span(10, 5)).span == Span(start=1, end=15)


def test_the_speaker_of_a_quote_is_that_of_its_attribution() -> None:
    assert quote(attribution=Attribution(speaker=ZORINA)).speaker is ZORINA
    assert (
        quote(attribution=Attribution(mention="he", mention_span=span(9, 2), position=Position.AFTER)).speaker is None
    )
    assert quote().speaker is None


def test_a_quote_shows_its_words_and_who_said_them() -> None:
    said = quote(attribution=Attribution(speaker=ZORINA))
    assert str(said) == "“We go on” (Anna Zorina, minister)"
    assert repr(said) == "<Quote 'We go on' by Anna Zorina, minister at 1:9>"
    assert str(quote()) == "“We go on” (unknown)"
    assert repr(quote()) == "<Quote 'We go on' by unknown at 1:9>"


def test_a_long_quote_is_cut_in_its_repr_alone() -> None:
    text = "on and " * 20
    assert repr(quote(text)) == f"<Quote {text[:59] + '…'!r} by unknown at 1:141>"
    assert str(quote(text)) == f"“{text}” (unknown)"


def test_a_quote_stands_in_the_body_unless_it_says_otherwise() -> None:
    assert quote().part is Part.TEXT

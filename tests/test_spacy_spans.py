"""Quotations as groups of character spans lead back to their words."""

import json

from hypothesis import given
from hypothesis import strategies as st

from belta_news import Article, parse_text
from belta_news.formats.spacy import to_spacy_spans
from belta_news.model import Part
from belta_news.testing import articles

TEXT = """\
Sokol: The library is open

“It has 9,000 books,” said Anna Sokol, the librarian, as BelTA learned from the press service of the town hall.

“Everybody was glad,” someone said.
"""
ARTICLE = parse_text(TEXT, language="en")


@given(articles(), st.sampled_from(Part))
def test_every_span_covers_the_words_of_its_fact(article: Article, part: Part) -> None:
    data = to_spacy_spans(article, part=part)
    assert json.loads(json.dumps(data)) == data
    text, groups = data["text"], data["spans"]
    assert text == article.text_of(part)
    for span in groups["cues"]:
        cue = article.quotes[span["quote"]].cue
        assert cue is not None
        assert (text[span["start"] : span["end"]], span["label"]) == (cue.text, cue.kind.upper())
    for span in groups["mentions"]:
        attribution = article.quotes[span["quote"]].attribution
        assert attribution is not None
        assert text[span["start"] : span["end"]] == attribution.mention
    for span in groups["sources"]:
        assert text[span["start"] : span["end"]] == article.sources[span["source"]].holder == span["kb_id"]
    for number, quote in enumerate(article.quotes):
        pieces = [text[span["start"] : span["end"]] for span in groups["quotes"] if span["quote"] == number]
        assert pieces == [span.of(text) for span in quote.spans if quote.part is part]
    assert len(groups["sources"]) == len(article.sources) * (part is Part.TEXT)


def test_labels_are_those_of_the_kinds_and_the_name_of_the_speaker_joins_them() -> None:
    spans = to_spacy_spans(ARTICLE)["spans"]
    assert [(span["label"], span["kb_id"]) for span in spans["quotes"]][:1] == [("DIRECT", "Anna Sokol")]
    assert [(span["label"], span["kb_id"]) for span in spans["mentions"]][:1] == [("PERSON", "Anna Sokol")]
    assert [span["label"] for span in spans["sources"]] == ["ORGANISATION"]


def test_the_title_is_a_text_of_its_own() -> None:
    data = to_spacy_spans(ARTICLE, part=Part.TITLE)
    assert data["text"] == "Sokol: The library is open"
    assert [data["text"][span["start"] : span["end"]] for span in data["spans"]["quotes"]] == ["The library is open"]
    assert data["spans"]["sources"] == []

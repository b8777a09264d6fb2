"""Quotations as Web Annotations lead back to their words."""

import json
import re

import attrs
from hypothesis import given

from belta_news import Article, parse_text
from belta_news.formats.annotations import to_annotations
from belta_news.model import Part
from belta_news.testing import articles

TEXT = """\
Sokol: The library is open

“It has 9,000 books,” said Anna Sokol, the librarian. She called it “a gift” to the town.

“Nobody knows whose words these are.”
"""
URL = "https://eng.belta.by/society/view/library-opens-in-lida-151515-2023/"
ARTICLE = parse_text(TEXT, url=URL, language="en")
URN = re.compile(r"urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@given(articles())
def test_every_piece_is_found_again_by_both_of_its_selectors(article: Article) -> None:
    annotations = to_annotations(article)
    assert len(annotations) == len(article.quotes)
    for annotation, quote in zip(annotations, article.quotes, strict=True):
        text = article.text_of(quote.part)
        assert len(annotation["target"]) == len(quote.spans)
        for target, span in zip(annotation["target"], quote.spans, strict=True):
            words, *places = target["selector"]
            assert words["exact"] == span.of(text)
            assert words["prefix"] + words["exact"] + words["suffix"] in text
            assert text[: span.start].endswith(words["prefix"])
            assert [text[place["start"] : place["end"]] for place in places] == [span.of(text)] * (
                quote.part is Part.TEXT
            )


@given(articles())
def test_annotations_are_plain_json_with_what_the_data_model_requires(article: Article) -> None:
    annotations = to_annotations(article)
    assert json.loads(json.dumps(annotations)) == annotations
    for annotation in annotations:
        assert annotation["@context"] == "http://www.w3.org/ns/anno.jsonld"
        assert annotation["type"] == "Annotation"
        assert URN.fullmatch(annotation["id"])
        assert all(body["value"] and body["type"] == "TextualBody" for body in annotation["body"])
        assert all(target["source"] for target in annotation["target"])


def test_the_bodies_tell_who_speaks_the_kind_and_how_that_is_known() -> None:
    annotation = to_annotations(ARTICLE)[1]
    assert [(body["purpose"], body["value"]) for body in annotation["body"]] == [
        ("identifying", "Anna Sokol"),
        ("classifying", "direct"),
        ("describing", "Anna Sokol, librarian (direct quotation; cue “said”; found by: explicit)"),
    ]


def test_an_unknown_speaker_is_said_to_be_unknown() -> None:
    last = attrs.evolve(ARTICLE, quotes=(attrs.evolve(ARTICLE.quotes[-1], attribution=None, cue=None),))
    (annotation,) = to_annotations(last)
    assert [body["purpose"] for body in annotation["body"]] == ["classifying", "describing"]
    assert annotation["body"][1]["value"].startswith("Speaker unknown (")


def test_a_piece_of_the_title_has_no_place_in_the_body() -> None:
    (selector,) = to_annotations(ARTICLE)[0]["target"][0]["selector"]
    assert selector["type"] == "TextQuoteSelector"
    assert selector["exact"] == "The library is open"


def test_identifiers_are_the_same_at_every_run_and_differ_between_quotations() -> None:
    names = [annotation["id"] for annotation in to_annotations(ARTICLE)]
    assert names == [annotation["id"] for annotation in to_annotations(parse_text(TEXT, url=URL, language="en"))]
    assert len(set(names)) == len(names)


def test_the_target_is_the_page_or_a_name_made_from_the_words() -> None:
    assert to_annotations(ARTICLE)[0]["target"][0]["source"] == URL
    assert URN.fullmatch(to_annotations(attrs.evolve(ARTICLE, url=None))[0]["target"][0]["source"])

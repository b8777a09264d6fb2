"""Articles as ninjs are valid under the official schemas, with the formats checked."""

import json
from typing import Any, Literal

import attrs
import jsonschema
import pytest

from belta_news import Article, Moment, parse_text
from belta_news.formats.annotations import to_annotations
from belta_news.formats.ninjs import to_ninjs
from belta_news.model import (
    Attribution,
    Credit,
    CreditKind,
    Dateline,
    Embed,
    EmbedKind,
    EntityKind,
    Image,
    QuoteKind,
    RelatedItem,
    Speaker,
)

TEXT = """\
Sokol: The library is open

14:42, 9 July 2024

MINSK, 9 July (BelTA) – A library has opened, BelTA learned from the press service of the town hall.

“It has 9,000 books,” said Anna Sokol, the librarian of the town. “And one lamp.”

According to the ministry, there will be more of them.
"""
URL = "https://eng.belta.by/society/view/library-opens-in-lida-151515-2024/"
ARTICLE = parse_text(TEXT, url=URL, language="en")
FORMATS = ("date-time", "uri")

Validators = dict[str, jsonschema.Draft202012Validator]


@pytest.fixture(scope="session")
def validators(schema: Any) -> Validators:  # noqa: ANN401 - a function of conftest.py
    checker = jsonschema.FormatChecker()
    # A format whose checker is not installed passes anything.
    assert set(FORMATS) <= set(checker.checkers)
    found = {}
    for version in ("3.0", "3.1"):
        official = schema(f"ninjs/ninjs-schema_{version}.json")
        jsonschema.Draft202012Validator.check_schema(official)
        found[version] = jsonschema.Draft202012Validator(official, format_checker=checker)
    return found


def violations(data: dict[str, Any], validator: jsonschema.Draft202012Validator) -> list[str]:
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(data)]


def test_every_article_of_the_tests_is_valid(all_articles: dict[str, Article], validators: Validators) -> None:
    assert len(all_articles) > 300
    for name, article in all_articles.items():
        assert violations(to_ninjs(article), validators["3.1"]) == [], name
        assert violations(to_ninjs(article, version="3.0"), validators["3.0"]) == [], name


def test_generated_articles_are_valid_and_have_no_empty_value(
    generated_articles: list[Article], validators: Validators
) -> None:
    for article in generated_articles:
        data = to_ninjs(article)
        assert violations(data, validators["3.1"]) == []
        assert json.loads(json.dumps(data)) == data
        assert list(empty_values(data)) == []


def empty_values(value: Any) -> list[Any]:  # noqa: ANN401 - of JSON
    if isinstance(value, dict | list):
        inner = list(value.values() if isinstance(value, dict) else value)
        return ([] if inner else [value]) + [one for part in inner for one in empty_values(part)]
    return [value] if value in (None, "") else []


@pytest.mark.parametrize(
    "change",
    [
        {"uri": "https://belta.by/тег"},
        {"uri": "/society"},
        {"firstCreated": "2024-07-09 14:42:00+03:00"},
        {"firstCreated": "2024-07-09T14:42:00"},
        {"firstCreated": "2024-07-09"},
        {"language": None},
        {"sources": []},
        {"associations": [{"name": "Quotation", "uri": URL, "speaker": "Anna"}]},
        {"associations": [{"uri": URL}]},
    ],
)
def test_the_check_itself_finds_what_is_wrong(change: dict[str, Any], validators: Validators) -> None:
    for validator in validators.values():
        assert violations(to_ninjs(ARTICLE) | change, validator) != []


@pytest.mark.parametrize("version", ["3.0", "3.1"])
def test_the_version_is_said(version: Literal["3.0", "3.1"]) -> None:
    data = to_ninjs(ARTICLE, version=version)
    assert data["standard"] == {
        "name": "ninjs",
        "version": version,
        "schema": f"http://www.iptc.org/std/ninjs/ninjs-schema_{version}.json#",
    }
    assert data | {"standard": None} == to_ninjs(ARTICLE) | {"standard": None}


def test_another_version_is_refused() -> None:
    with pytest.raises(ValueError, match=r"one of '3\.0', '3\.1' for the version of ninjs, not '2\.2'"):
        to_ninjs(ARTICLE, version="2.2")  # type: ignore[arg-type]


def test_the_article_has_headline_body_moment_place_and_sources() -> None:
    data = to_ninjs(ARTICLE)
    assert data["uri"] == URL
    assert data["language"] == "en"
    assert data["firstCreated"] == data["versionCreated"] == "2024-07-09T14:42:00+03:00"
    assert data["headlines"] == [{"role": "main", "contentType": "text/plain", "value": "Sokol: The library is open"}]
    assert data["bodies"] == [
        {
            "role": "main",
            "contentType": "text/plain",
            "charCount": len(ARTICLE.text),
            "wordCount": ARTICLE.word_count,
            "value": ARTICLE.text,
        }
    ]
    assert data["located"] == "MINSK"
    assert data["infoSources"] == [{"name": "the press service of the town hall", "role": "source"}]


def test_a_change_is_the_newest_version() -> None:
    assert ARTICLE.published is not None
    updated = attrs.evolve(ARTICLE.published, hour=20, minute=1)
    data = to_ninjs(attrs.evolve(ARTICLE, updated=updated))
    assert (data["firstCreated"], data["versionCreated"]) == ("2024-07-09T14:42:00+03:00", "2024-07-09T20:01:00+03:00")


def test_a_moment_that_is_not_whole_is_left_out() -> None:
    article = attrs.evolve(ARTICLE, published=Moment(text="", month=7, day=9, hour=14, minute=42))
    assert not {"firstCreated", "versionCreated"} & to_ninjs(article).keys()


def test_section_and_tags_are_subjects_and_authors_one_line() -> None:
    dateline = Dateline(text="MINSK –", author="Anna Sokol")
    data = to_ninjs(
        attrs.evolve(ARTICLE, section="Society", tags=("a", "a", ""), authors=("Pavel Kruk",), dateline=dateline)
    )
    assert data["subjects"] == [{"name": "Society", "rel": "section"}, {"name": "a", "rel": "keyword"}]
    assert data["by"] == "Pavel Kruk, Anna Sokol"
    assert "located" not in data


def associations(article: Article, rel: str) -> list[dict[str, Any]]:
    return [one for one in to_ninjs(article).get("associations", ()) if one["rel"] == rel]


def test_a_quotation_is_a_component_with_speaker_and_places() -> None:
    quotation = associations(ARTICLE, "quotation")[1]
    assert quotation == {
        "name": "Quotation 2: Anna Sokol, librarian of the town",
        "rel": "quotation",
        "uri": to_annotations(ARTICLE)[1]["id"],
        "type": "component",
        "language": "en",
        "by": "Anna Sokol, librarian of the town",
        "people": to_ninjs(ARTICLE)["people"],
        "bodies": [
            {
                "role": "main",
                "contentType": "text/plain",
                "charCount": 19,
                "wordCount": 4,
                "value": ARTICLE.quotes[1].text,
            }
        ],
        "descriptions": [
            {"role": "kind", "contentType": "text/plain", "value": "direct"},
            {"role": "cue", "contentType": "text/plain", "value": "said"},
        ],
        "altIds": [{"role": "body", "value": f"char={span.start},{span.end}"} for span in ARTICLE.quotes[1].spans],
    }
    assert [one["altIds"][0]["role"] for one in associations(ARTICLE, "quotation")] == [
        "headline",
        "body",
        "body",
        "body",
    ]


def test_a_quotation_of_nobody_is_said_to_be_somebodys() -> None:
    quote = attrs.evolve(ARTICLE.quotes[1], attribution=None, cue=None)
    (quotation,) = associations(attrs.evolve(ARTICLE, quotes=(quote,)), "quotation")
    assert quotation["name"] == "Quotation 1: somebody"
    assert not {"by", "people"} & quotation.keys()


@pytest.mark.parametrize(
    ("kind", "list_"),
    [
        (EntityKind.PERSON, "people"),
        (EntityKind.ORGANISATION, "organisations"),
        (EntityKind.DOCUMENT, "objects"),
        (EntityKind.GROUP, None),
        (EntityKind.UNKNOWN, None),
    ],
)
def test_a_speaker_stands_among_its_kind_once(kind: EntityKind, list_: str | None) -> None:
    said = Attribution(speaker=Speaker(name="N", kind=kind))
    quotes = tuple(attrs.evolve(quote, attribution=said) for quote in ARTICLE.quotes)
    data = to_ninjs(attrs.evolve(ARTICLE, quotes=quotes))
    for holder in (data, *data["associations"]):
        lists = {name: holder[name] for name in ("people", "organisations", "objects") if name in holder}
        assert list(lists) == ([] if list_ is None else [list_])
        assert all([one["name"] for one in names] == ["N"] for names in lists.values())


def test_occasion_and_day_are_descriptions() -> None:
    text = "News\n\n“It is open,” Anna Sokol said in Minsk on 5 May as she met with readers."
    article = parse_text(text, language="en")
    (quotation,) = associations(article, "quotation")
    assert quotation["located"] == "in Minsk"
    assert {one["role"]: one["value"] for one in quotation["descriptions"]} == {
        "kind": "direct",
        "cue": "said",
        "occasion": "as she met with readers",
        "date": "on 5 May",
    }


def test_what_is_no_quotation_is_left_out() -> None:
    name = attrs.evolve(ARTICLE.quotes[1], kind=QuoteKind.NAME)
    data = to_ninjs(attrs.evolve(ARTICLE, quotes=(name,)))
    assert not {"associations", "people"} & data.keys()


def test_a_picture_has_its_address_as_a_rendition_and_its_credit() -> None:
    credit = Credit(text="Photo by Pavel Kruk", holder="Pavel Kruk", kind=CreditKind.AUTHOR)
    whole = Image(url="https://img.belta.by/1 a.jpg", caption="C" * 70, alt="A", credit=credit)
    article = attrs.evolve(ARTICLE, images=(whole, Image(alt="A"), Image()))
    first, second, third = associations(article, "picture")
    assert first == {
        "name": f"Picture 1: {'C' * 59}…",
        "rel": "picture",
        "uri": "https://img.belta.by/1%20a.jpg",
        "type": "picture",
        "descriptions": [
            {"role": "caption", "contentType": "text/plain", "value": "C" * 70},
            {"role": "alternative text", "contentType": "text/plain", "value": "A"},
        ],
        "by": "Photo by Pavel Kruk",
        "infoSources": [{"name": "Pavel Kruk", "role": "author"}],
        "renditions": [{"name": "web", "href": "https://img.belta.by/1%20a.jpg"}],
    }
    assert second["name"] == "Picture 2: A"
    assert third.keys() == {"name", "rel", "uri", "type"}
    assert len({first["uri"], second["uri"], third["uri"]}) == 3


def test_embeds_and_related_items_are_associations_with_names_of_their_own() -> None:
    embeds = (
        Embed(url="https://example.org/1", kind=EmbedKind.VIDEO, text="Film"),
        Embed(url="relative", kind=EmbedKind.FRAME),
    )
    items = (
        RelatedItem(title="One", url="https://belta.by/1", published=ARTICLE.published),
        RelatedItem(title="Two", summary="S"),
    )
    article = attrs.evolve(ARTICLE, embeds=embeds, related=items)
    film, frame = associations(article, "embedded")
    assert (film["name"], film["type"], film["uri"]) == ("Embedded video 1: Film", "video", "https://example.org/1")
    assert frame.keys() == {"name", "rel", "uri"}
    one, two = associations(article, "related")
    assert (one["uri"], one["firstCreated"]) == ("https://belta.by/1", "2024-07-09T14:42:00+03:00")
    assert two["uri"].startswith("urn:uuid:")
    assert two["descriptions"] == [{"role": "summary", "contentType": "text/plain", "value": "S"}]


def test_an_article_without_any_fact_has_a_name_still() -> None:
    assert to_ninjs(Article()).keys() == {"uri", "standard", "type"}
    assert to_ninjs(Article(url="/relative"))["uri"].startswith("urn:uuid:")

"""Articles as JSON-LD say only what schema.org has words for."""

import datetime as dt
import functools
import json
import re
from collections.abc import Iterator
from typing import Any

import attrs
import extruct
import pytest

from belta_news import Article, Moment, parse_text
from belta_news.formats.annotations import to_annotations
from belta_news.formats.schemaorg import to_jsonld, to_jsonld_script
from belta_news.model import (
    Attribution,
    Dateline,
    Embed,
    EmbedKind,
    EntityKind,
    Image,
    Paragraph,
    Position,
    Quote,
    QuoteKind,
    RelatedItem,
    Source,
    Span,
    Speaker,
)
from belta_news.model.moment import YearSource

TEXT = """\
Sokol: The library is open

14:42, 9 July 2024

MINSK, 9 July (BelTA) – A library has opened, BelTA learned from the press service of the town hall.

“It has 9,000 books,” said Anna Sokol, the librarian of the town. “And one lamp.”

According to the ministry, there will be more of them.
"""
URL = "https://eng.belta.by/society/view/library-opens-in-lida-151515-2024/"
ARTICLE = parse_text(TEXT, url=URL, language="en")

WEB = re.compile(r"https?://[!-~]+")
NAME = re.compile(r"(?:https?://|urn:uuid:)[!-~]+")


def named(value: Any) -> list[str]:  # noqa: ANN401 - of JSON
    """Return the names of the terms that *value*, one or a list of them, refers to."""
    several = value if isinstance(value, list) else [] if value is None else [value]
    return [term["@id"].removeprefix("schema:") for term in several]


class Vocabulary:
    """The types and properties of schema.org, and what they allow."""

    def __init__(self, terms: dict[str, dict[str, Any]]) -> None:
        self.above = {name: named(term.get("rdfs:subClassOf")) for name, term in terms.items()}
        self.properties = {
            name: (set(named(term["schema:domainIncludes"])), set(named(term["schema:rangeIncludes"])))
            for name, term in terms.items()
            if term["@type"] == "rdf:Property" and "schema:supersededBy" not in term
        }
        self.ancestors = functools.cache(self._ancestors)

    def _ancestors(self, type_: str) -> set[str]:
        """Return *type_* with all types above it."""
        return {type_}.union(*(self.ancestors(above) for above in self.above.get(type_, ())))

    def violations(self, node: dict[str, Any], path: str = "$") -> Iterator[str]:
        """Yield what schema.org, or JSON-LD, does not allow in *node*."""
        types = self.ancestors(node.get("@type", ""))
        if "Thing" not in types:
            yield f"{path}: no type of schema.org"
        if not NAME.fullmatch(node.get("@id", "urn:uuid:-")):
            yield f"{path}.@id: no URI"
        for key, value in node.items():
            here = f"{path}.{key}"
            if key in ("@context", "@type", "@id"):
                continue
            if key not in self.properties:
                yield f"{here}: no property"
                continue
            domain, range_ = self.properties[key]
            if not types & domain:
                yield f"{here}: not of {node['@type']}"
            yield from self._violations_of_values(value if isinstance(value, list) else [value], range_, here)

    def _violations_of_values(self, values: list[Any], range_: set[str], path: str) -> Iterator[str]:
        if values == [] or any(value in (None, "", {}) for value in values):
            yield f"{path}: empty"
        for number, value in enumerate(values):
            if not self._is_in(value, range_):
                yield f"{path}[{number}]: {value!r} is none of {range_}"
            if isinstance(value, dict):
                yield from self.violations(value, f"{path}[{number}]")

    def _is_in(self, value: Any, range_: set[str]) -> bool:  # noqa: ANN401 - of JSON
        if isinstance(value, dict):
            return bool(self.ancestors(value.get("@type", "")) & range_)
        if isinstance(value, int):
            return "Integer" in range_
        return isinstance(value, str) and bool(
            "Text" in range_ or ("URL" in range_ and WEB.fullmatch(value)) or is_moment(value, range_)
        )


def is_moment(text: str, range_: set[str]) -> bool:
    try:
        if "T" in text:
            return "DateTime" in range_ and dt.datetime.fromisoformat(text).utcoffset() is not None
        return "Date" in range_ and bool(dt.date.fromisoformat(text))
    except ValueError:
        return False


@pytest.fixture(scope="session")
def vocabulary(schema: Any) -> Vocabulary:  # noqa: ANN401 - a function of conftest.py
    graph = schema("schemaorg/schemaorg-current-https.jsonld")["@graph"]
    return Vocabulary(
        {term["@id"].removeprefix("schema:"): term for term in graph if term["@id"].startswith("schema:")}
    )


def test_every_article_of_the_tests_says_what_schema_org_has_words_for(
    all_articles: dict[str, Article], vocabulary: Vocabulary
) -> None:
    assert len(all_articles) > 300
    for name, article in all_articles.items():
        assert list(vocabulary.violations(to_jsonld(article))) == [], name


def test_generated_articles_say_what_schema_org_has_words_for(
    generated_articles: list[Article], vocabulary: Vocabulary
) -> None:
    for article in generated_articles:
        assert list(vocabulary.violations(to_jsonld(article))) == []


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"@type": "NewsPiece"}, "$: no type of schema.org"),
        ({"@id": "a b"}, "$.@id: no URI"),
        ({"speaker": "Anna"}, "$.speaker: no property"),
        ({"isBasedOnUrl": URL}, "$.isBasedOnUrl: no property"),
        ({"relatedLink": URL}, "$.relatedLink: not of NewsArticle"),
        ({"headline": None}, "$.headline: empty"),
        ({"author": "Anna"}, "$.author[0]: 'Anna' is none of"),
        ({"url": "/society"}, "$.url[0]: '/society' is none of"),
        ({"dateModified": "2024-07-09T14:42"}, "$.dateModified[0]: '2024-07-09T14:42' is none of"),
        ({"dateModified": "9 July"}, "$.dateModified[0]: '9 July' is none of"),
        ({"wordCount": "12"}, "$.wordCount[0]: '12' is none of"),
        ({"hasPart": {"@type": "Person", "name": "Anna"}}, "$.hasPart[0]: {'@type'"),
        ({"hasPart": {"@type": "Quotation", "jobTitle": "x"}}, "$.hasPart[0].jobTitle: not of Quotation"),
    ],
)
def test_the_check_itself_finds_what_is_wrong(change: dict[str, Any], problem: str, vocabulary: Vocabulary) -> None:
    found = list(vocabulary.violations(to_jsonld(ARTICLE) | change))
    assert [one for one in found if one.startswith(problem)] != []


@pytest.mark.parametrize("trap", ["", "</script>", "<!--", "<script>", "&amp;", "\u2028", "]]>"])
def test_a_page_gives_the_data_back(trap: str, generated_articles: list[Article]) -> None:
    for generated in generated_articles[:50]:
        article = attrs.evolve(generated, tags=(*generated.tags, trap))
        script = to_jsonld_script(article)
        page = f"<!DOCTYPE html><html><head>{script}</head><body><p>Words.</p></body></html>"
        assert extruct.extract(page, syntaxes=["json-ld"])["json-ld"] == [to_jsonld(article)]
        assert "<" not in script.removeprefix("<script ").removesuffix("</script>")


def test_every_place_leads_to_its_piece(generated_articles: list[Article]) -> None:
    for article in generated_articles:
        data = json.loads(json.dumps(to_jsonld(article)))
        quotes = [quote for quote in article.quotes if quote.kind is not QuoteKind.NAME]
        quotations = data.get("hasPart", [])
        assert [one["text"] for one in quotations] == [quote.text for quote in quotes]
        for quotation in quotations:
            pieces = []
            for identifier in quotation["identifier"]:
                start, end = map(int, identifier["value"].removeprefix("char=").split(","))
                pieces.append(data[identifier["name"]][start:end])
            assert " ".join(pieces) == quotation["text"]


def test_the_article_says_when_where_and_by_whom_it_was_published() -> None:
    data = to_jsonld(ARTICLE)
    assert data["@id"] == data["url"] == URL
    assert data["headline"] == "Sokol: The library is open"
    assert data["datePublished"] == "2024-07-09T14:42:00+03:00"
    assert data["inLanguage"] == "en"
    assert data["publisher"] == {"@type": "NewsMediaOrganization", "name": "BelTA", "url": "https://belta.by/"}
    assert data["dateline"] == "MINSK, 9 July (BelTA) –"
    assert data["locationCreated"] == {"@type": "Place", "name": "MINSK"}
    assert data["isBasedOn"] == [
        {
            "@type": "CreativeWork",
            "creator": {"@type": "Organization", "name": "the press service of the town hall"},
        }
    ]


def test_the_agency_publishes_on_its_own_sites_and_is_the_source_elsewhere() -> None:
    assert "sourceOrganization" not in to_jsonld(ARTICLE)
    for site in ("soyuz.by", "notbelta.by", None):
        data = to_jsonld(attrs.evolve(ARTICLE, site=site))
        assert "publisher" not in data
        assert data["sourceOrganization"] == {"@type": "Organization", "name": "BelTA"}
    assert "publisher" in to_jsonld(attrs.evolve(ARTICLE, site="belta.by"))


def test_a_person_speaks_with_office_and_body_and_is_one_node_in_an_article() -> None:
    speaker = Speaker(
        name="Anna Sokol", kind=EntityKind.PERSON, role="librarian", organisation="town hall", aliases=("Sokol", "")
    )
    said = Attribution(speaker=speaker)
    article = attrs.evolve(ARTICLE, quotes=tuple(attrs.evolve(quote, attribution=said) for quote in ARTICLE.quotes))
    first, *others = (quotation["spokenByCharacter"] for quotation in to_jsonld(article)["hasPart"])
    assert others == [first] * len(others)
    assert first.pop("@id").startswith("urn:uuid:")
    assert first == {
        "@type": "Person",
        "name": "Anna Sokol",
        "alternateName": ["Sokol"],
        "jobTitle": "librarian",
        "affiliation": {"@type": "Organization", "name": "town hall"},
    }


def quotation_by(kind: EntityKind, quote: QuoteKind = QuoteKind.DIRECT) -> dict[str, Any]:
    speaker = Speaker(name="N", kind=kind, role="R", organisation="O")
    first = attrs.evolve(ARTICLE.quotes[-1], kind=quote, attribution=Attribution(speaker=speaker))
    (quotation,) = to_jsonld(attrs.evolve(ARTICLE, quotes=(first,)))["hasPart"]
    return {
        key: quotation[key] for key in ("spokenByCharacter", "creator", "creditText", "isBasedOn") if key in quotation
    }


def test_a_body_speaks_as_an_organisation_with_the_body_above_it() -> None:
    speaker = quotation_by(EntityKind.ORGANISATION)["spokenByCharacter"]
    assert (speaker["@type"], speaker["description"]) == ("Organization", "R")
    assert speaker["parentOrganization"] == {"@type": "Organization", "name": "O"}


def test_words_are_the_speakers_own_unless_the_speech_is_indirect() -> None:
    quotation = quotation_by(EntityKind.PERSON, QuoteKind.MIXED)
    assert quotation["creator"] == quotation["spokenByCharacter"]
    assert "creator" not in quotation_by(EntityKind.PERSON, QuoteKind.INDIRECT)


def test_a_document_is_what_a_quotation_is_based_on() -> None:
    assert quotation_by(EntityKind.DOCUMENT) == {"isBasedOn": [{"@type": "CreativeWork", "name": "N"}]}


@pytest.mark.parametrize("kind", [EntityKind.GROUP, EntityKind.UNKNOWN])
def test_who_is_neither_a_person_nor_a_body_is_named_in_the_credit(kind: EntityKind) -> None:
    assert quotation_by(kind) == {"creditText": "N"}


def test_an_unknown_speaker_is_the_words_that_mention_one() -> None:
    last = ARTICLE.quotes[-1]
    assert last.attribution is not None
    said = attrs.evolve(last.attribution, speaker=None)
    (quotation,) = to_jsonld(attrs.evolve(ARTICLE, quotes=(attrs.evolve(last, attribution=said),)))["hasPart"]
    assert quotation["creditText"] == said.mention
    (quotation,) = to_jsonld(attrs.evolve(ARTICLE, quotes=(attrs.evolve(last, attribution=None),)))["hasPart"]
    assert "creditText" not in quotation


def test_occasion_place_day_and_relays_of_a_statement_are_kept() -> None:
    text = "It is open, she said in Minsk on 5 May as she met with readers, the town hall reported."
    relay = text.index("the town hall")
    said = Attribution(
        mention="she",
        mention_span=Span(start=12, end=15),
        position=Position.AFTER,
        place="in Minsk",
        place_span=Span(start=21, end=29),
        date="on 5 May",
        date_span=Span(start=30, end=38),
        occasion="as she met with readers",
        occasion_span=Span(start=39, end=62),
        via=(
            Source(
                holder="the town hall",
                span=Span(start=relay, end=relay + 13),
                kind=EntityKind.ORGANISATION,
                sentence=Span(start=0, end=len(text)),
            ),
        ),
    )
    quote = Quote(kind=QuoteKind.INDIRECT, text="It is open", spans=(Span(start=0, end=10),), attribution=said)
    paragraph = Paragraph(text=text, span=Span(start=0, end=len(text)))
    (quotation,) = to_jsonld(Article(paragraphs=(paragraph,), quotes=(quote,)))["hasPart"]
    assert quotation["recordedAt"] == {
        "@type": "Event",
        "description": "as she met with readers",
        "location": "in Minsk",
    }
    assert quotation["temporal"] == "on 5 May"
    assert quotation["creditText"] == "she"
    assert quotation["isBasedOn"] == [
        {"@type": "CreativeWork", "creator": {"@type": "Organization", "name": "the town hall"}}
    ]


def test_what_is_no_quotation_is_left_out() -> None:
    name = attrs.evolve(ARTICLE.quotes[0], kind=QuoteKind.NAME)
    assert "hasPart" not in to_jsonld(attrs.evolve(ARTICLE, quotes=(name,)))


def test_a_quotation_has_the_name_that_its_annotation_has() -> None:
    assert [quotation["@id"] for quotation in to_jsonld(ARTICLE)["hasPart"]] == [
        annotation["id"] for annotation in to_annotations(ARTICLE)
    ]


@pytest.mark.parametrize(
    ("moment", "written"),
    [
        (Moment(text="", month=7, day=9, hour=14, minute=42), None),
        (Moment(text="", year=2024, month=7, year_known_from=YearSource.URL), None),
        (Moment(text="", year=2024, month=7, day=9, year_known_from=YearSource.URL), "2024-07-09"),
        (
            Moment(text="", year=2024, month=7, day=9, hour=1, minute=2, zone="-09:30", year_known_from=YearSource.URL),
            "2024-07-09T01:02:00-09:30",
        ),
        # The clocks of Minsk went by the sun: UTC+1:50:16.
        (Moment(text="", year=1850, month=1, day=2, hour=3, minute=4, year_known_from=YearSource.URL), "1850-01-02"),
    ],
)
def test_a_moment_is_as_exact_as_it_is_known(moment: Moment, written: str | None) -> None:
    assert to_jsonld(attrs.evolve(ARTICLE, published=moment)).get("datePublished") == written


def test_related_items_are_links_of_the_page() -> None:
    items = (
        RelatedItem(title="One", url="https://belta.by/тег?a=1|2", section="Politics"),
        RelatedItem(title="Two", url="/two", summary="S"),
        RelatedItem(title="Three", published=ARTICLE.published),
    )
    page = to_jsonld(attrs.evolve(ARTICLE, related=items))["mainEntityOfPage"]
    link = "https://belta.by/%D1%82%D0%B5%D0%B3?a=1%7C2"
    assert page["@id"] == URL
    assert page["relatedLink"] == [link]
    assert page["mentions"] == [
        {"@type": "NewsArticle", "headline": "One", "url": link, "articleSection": "Politics"},
        {"@type": "NewsArticle", "headline": "Two", "description": "S"},
        {"@type": "NewsArticle", "headline": "Three", "datePublished": "2024-07-09T14:42:00+03:00"},
    ]


def test_pictures_and_embeds_have_addresses_of_the_web_alone() -> None:
    data = to_jsonld(
        attrs.evolve(
            ARTICLE,
            images=(Image(url="javascript:alert(1)"), Image(url="https://img.belta.by/1.jpg", caption="C", alt="A")),
            embeds=(
                Embed(url="https://example.org/1", kind=EmbedKind.VIDEO, text="Film"),
                Embed(url="https://example.org/2", kind=EmbedKind.VIDEO),
                Embed(url="x", kind=EmbedKind.FRAME),
                Embed(url="x", kind=EmbedKind.POST, text="Words"),
            ),
        )
    )
    assert data["image"] == [
        {"@type": "ImageObject", "contentUrl": "https://img.belta.by/1.jpg", "caption": "C", "description": "A"}
    ]
    assert [video["url"] for video in data["video"]] == ["https://example.org/1", "https://example.org/2"]
    assert data["citation"] == [{"@type": "SocialMediaPosting", "text": "Words"}]
    assert "mentions" not in data


def test_authors_are_those_of_the_page_and_of_the_dateline_once_each() -> None:
    dateline = Dateline(text="MINSK –", author="Anna Sokol")
    data = to_jsonld(attrs.evolve(ARTICLE, authors=("Pavel Kruk", "Anna Sokol", " "), dateline=dateline))
    assert [author["name"] for author in data["author"]] == ["Pavel Kruk", "Anna Sokol"]
    assert "sourceOrganization" not in data


def test_an_article_without_any_fact_is_a_news_article_still() -> None:
    assert to_jsonld(Article()) == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "@id": to_jsonld(Article(url="/relative"))["@id"],
    }

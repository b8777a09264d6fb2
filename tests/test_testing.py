import subprocess
import sys
from collections.abc import Callable
from typing import TypeVar

import attrs
import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

import belta_news.model
from belta_news import testing
from belta_news.formats.json import to_json
from belta_news.model import Article, Attribution, Cue, Moment, Paragraph, Part, Quote, Source, Span, Speaker, UrlKind
from belta_news.model.article import BETWEEN_PARAGRAPHS

T = TypeVar("T")
CLASSES = [cls for name in belta_news.model.__all__ if attrs.has(cls := getattr(belta_news.model, name))]
QUICK = settings(max_examples=25, phases=[Phase.generate])
MANY = settings(max_examples=300, phases=[Phase.generate], derandomize=True, database=None)
SHRINK = settings(max_examples=300, phases=[Phase.generate, Phase.shrink], derandomize=True, database=None)
TEXT = "«Мы идём дальше», — сказала Анна Зорина. “In May,” Pavel Lipkin added."


@pytest.mark.parametrize("name", testing.__all__)
def test_every_strategy_generates_without_complaints_of_hypothesis(name: str) -> None:
    @QUICK
    @given(getattr(testing, name)())
    def generate(value: object) -> None:
        assert isinstance(value, (str, *CLASSES))

    generate()


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_every_class_of_the_model_is_known_to_from_type(cls: type) -> None:
    @QUICK
    @given(st.from_type(cls))
    def generate(value: object) -> None:
        assert type(value) is cls

    generate()


@QUICK
@given(...)
def test_arguments_are_generated_from_their_annotations(article: Article, moment: Moment) -> None:
    assert isinstance(article, Article)
    assert isinstance(moment, Moment)


KINDS_OF_ARTICLES: dict[str, Callable[[Article], object]] = {
    "without any fact": lambda article: article == Article(),
    "with a quote in the title": lambda article: any(quote.part is Part.TITLE for quote in article.quotes),
    "with many quotes": lambda article: len(article.quotes) > 3,
    "with a quote in pieces": lambda article: any(len(quote.spans) > 1 for quote in article.quotes),
    "with a cue": lambda article: any(quote.cue for quote in article.quotes),
    "with a relay": lambda article: any(quote.attribution and quote.attribution.via for quote in article.quotes),
    "with an unknown speaker": lambda article: any(quote.speaker is None for quote in article.quotes),
    "with two speakers": lambda article: len(article.speakers) > 1,
    "with two sources": lambda article: len(article.sources) > 1,
    "with a lead": lambda article: article.lead,
    "with a point in time": lambda article: article.published and article.published.at,
    "with a day in the dateline": lambda article: article.dateline and article.dateline.moment,
    "with a credit": lambda article: any(image.credit for image in article.images),
    "with surroundings": lambda article: article.related and article.notices and article.tags and article.authors,
    "with an address": lambda article: article.url and article.language,
    "with letters of other scripts": lambda article: not article.text.isascii(),
}


def some(strategy: st.SearchStrategy[T], *, count: int = 300) -> list[T]:
    values: list[T] = []

    @settings(MANY, max_examples=count)
    @given(strategy)
    def generate(value: T) -> None:
        values.append(value)

    generate()
    return values


def test_articles_of_every_kind_are_generated() -> None:
    # The rarest are one in thirty, and which examples there are depends on the modules that were imported before.
    articles = some(testing.articles(), count=600)
    missing = [name for name, is_one in KINDS_OF_ARTICLES.items() if not any(map(is_one, articles))]
    assert missing == []


def test_an_article_shrinks_to_what_matters() -> None:
    article = find(testing.articles(), lambda article: bool(article.quotes), settings=SHRINK)
    assert len(to_json(article)) < 250
    assert [quote.text for quote in article.quotes] == ["News"]


@QUICK
@given(testing.articles())
def test_an_article_has_lines_as_paragraphs(article: Article) -> None:
    assert article.text == BETWEEN_PARAGRAPHS.join(paragraph.text for paragraph in article.paragraphs)
    assert all(len(paragraph.text.splitlines()) == 1 for paragraph in article.paragraphs)


@QUICK
@given(testing.spans(TEXT), testing.cues(TEXT), testing.sources(TEXT), testing.attributions(TEXT), testing.quotes(TEXT))
def test_facts_are_cut_out_of_the_text_that_is_given(
    span: Span, cue: Cue, source: Source, attribution: Attribution, quote: Quote
) -> None:
    assert span.of(TEXT)
    assert cue.span.of(TEXT) == cue.text
    assert source.span.of(TEXT) == source.holder
    assert attribution.mention_span is None or attribution.mention_span.of(TEXT) == attribution.mention
    for name in ("occasion", "place", "date"):
        where = getattr(attribution, f"{name}_span")
        assert (None if where is None else where.of(TEXT)) == getattr(attribution, name)
    assert " ".join(piece.of(TEXT) for piece in quote.spans) == quote.text


@QUICK
@given(st.data())
def test_a_text_without_words_is_cut_as_a_whole(data: st.DataObject) -> None:
    assert data.draw(testing.spans(" \t ")) == Span(start=0, end=3)


ZORINA = Speaker(name="Anna Zorina")


@QUICK
@given(
    testing.quotes(TEXT, part=Part.TITLE, said_by=st.just(ZORINA)),
    testing.attributions(said_by=st.just(ZORINA)),
    testing.paragraphs(start=7),
)
def test_what_is_given_is_taken(quote: Quote, attribution: Attribution, paragraph: Paragraph) -> None:
    assert quote.part is Part.TITLE
    assert quote.speaker in {ZORINA, None}
    assert attribution.speaker in {ZORINA, None}
    assert paragraph.span.start == 7


def test_addresses_of_every_kind_are_generated() -> None:
    addresses = some(testing.article_urls())
    assert {address.kind for address in addresses} == set(UrlKind)
    assert {address.year is None for address in addresses if address.kind is UrlKind.ARTICLE} == {True, False}
    assert all(address.url.startswith(f"https://{address.site}/") for address in addresses)


@pytest.mark.parametrize("part", ["year", "month", "day", "hour", "minute", "second", "date", "at"])
def test_moments_with_and_without_each_part_are_generated(part: str) -> None:
    assert {getattr(moment, part) is None for moment in some(testing.moments())} == {True, False}


def test_nothing_but_the_strategies_loads_hypothesis() -> None:
    code = """
import importlib, pkgutil, sys
import belta_news
for module in pkgutil.walk_packages(belta_news.__path__, "belta_news."):
    if module.name not in {"belta_news.testing", "belta_news.__main__"}:
        importlib.import_module(module.name)
assert "hypothesis" not in sys.modules
"""
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603 - a fixed text

"""
What type checkers make of the public API; mypy and pyright read this file, nothing runs it.

A type that becomes wider, such as an Any, makes an `assert_type` fail; a mistake that is no longer refused makes its
`ignore` needless, which both checkers report.
"""

# pyright: reportUnnecessaryTypeIgnoreComment=true

import datetime as dt
from collections import Counter
from typing import Any, assert_type

import belta_news
from belta_news import Article, ArticleUrl, Moment, Page, ParseFailure, Quote, RelatedItem, Source, Span, Speaker
from belta_news.errors import DecodeError, InputTooLargeError, ParseError, Problem, UnknownUrlError
from belta_news.formats import json, msgpack, orjson
from belta_news.formats.converter import FormatConverter
from belta_news.formats.jsonl import LineFailure, dump_jsonl, load_jsonl
from belta_news.formats.schema import json_schema
from belta_news.formats.tables import write_parquet
from belta_news.model import (
    Attribution,
    Cue,
    Dateline,
    Embed,
    EntityKind,
    Image,
    Notice,
    NoticeKind,
    Paragraph,
    ParagraphKind,
    Part,
    QuoteKind,
    Resolution,
    UrlKind,
    YearSource,
)


def many_pages_give_articles_or_failures(pages: list[Page], texts: dict[str, bytes]) -> None:
    for result in belta_news.parse_many(pages, workers=2):
        assert_type(result, Article | ParseFailure)
        if isinstance(result, ParseFailure):
            assert_type(result.error, Exception)
    belta_news.parse_many(texts.items()).close()
    belta_news.parse_many(texts)  # type: ignore[arg-type]


def parsing_gives_an_article(text: str, today: dt.date, now: dt.datetime) -> None:
    assert_type(belta_news.parse_text(text), Article)
    assert_type(belta_news.parse_text(b"bytes"), Article)
    belta_news.parse_text(text, captured_at=today)
    belta_news.parse_text(
        text, url="https://eng.belta.by/", captured_at=now, language="en", site="eng.belta.by", strict=True, max_size=1
    )
    assert_type(belta_news.parse_html(text, encoding="utf-8"), Article)
    assert_type(belta_news.parse_html(b"bytes", url="https://eng.belta.by/", captured_at=now, site="x"), Article)
    assert_type(belta_news.find_quotes(text), tuple[Quote, ...])
    assert_type(belta_news.find_quotes(text, language="en"), tuple[Quote, ...])
    assert_type(belta_news.parse_url(text), ArticleUrl)


def mistakes_in_calls_are_refused(text: str) -> None:
    belta_news.parse_text(text, "https://eng.belta.by/")  # type: ignore[call-arg]
    belta_news.parse_text(text, captured_at="2026-09-20")  # type: ignore[arg-type]
    belta_news.parse_text(None)  # type: ignore[arg-type]
    belta_news.parse_url(None)  # type: ignore[arg-type]
    Span(1, 2)  # type: ignore[call-arg]
    Span(start="1", end=2)  # type: ignore[arg-type]
    Moment(text="9 July", months=7)  # type: ignore[call-arg]


def facts_cannot_be_changed(article: Article, span: Span) -> None:
    article.title = "another"  # type: ignore[misc]
    span.start = 0  # type: ignore[misc]


def an_article_has_typed_facts(article: Article) -> None:
    assert_type(article.title, str | None)
    assert_type(article.published, Moment | None)
    assert_type(article.updated, Moment | None)
    assert_type(article.dateline, Dateline | None)
    assert_type(article.paragraphs, tuple[Paragraph, ...])
    assert_type(article.quotes, tuple[Quote, ...])
    assert_type(article.sources, tuple[Source, ...])
    assert_type(article.images, tuple[Image, ...])
    assert_type(article.embeds, tuple[Embed, ...])
    assert_type(article.related, tuple[RelatedItem, ...])
    assert_type(article.notices, tuple[Notice, ...])
    assert_type(article.tags, tuple[str, ...])
    assert_type(article.text, str)
    assert_type(article.lead, str | None)
    assert_type(article.speakers, tuple[Speaker, ...])
    assert_type(article.quotes_by("Lipkin"), tuple[Quote, ...])
    assert_type(article.word_count, int)
    assert_type(article.paragraphs[0].kind, ParagraphKind)
    assert_type(article.notices[0].kind, NoticeKind)


def a_moment_has_typed_parts(moment: Moment, day: dt.date) -> None:
    assert_type(moment.at, dt.datetime | None)
    assert_type(moment.date, dt.date | None)
    assert_type(moment.year_known_from, YearSource | None)
    assert_type(moment.resolve(day), Moment)
    assert_type(moment.with_year(2026, YearSource.WRITTEN), Moment)
    if moment.at is not None:
        assert_type(moment.at.year, int)


def a_quote_has_typed_facts(quote: Quote) -> None:
    assert_type(quote.kind, QuoteKind)
    assert_type(quote.spans, tuple[Span, ...])
    assert_type(quote.span, Span)
    assert_type(quote.part, Part)
    assert_type(quote.cue, Cue | None)
    assert_type(quote.attribution, Attribution | None)
    assert_type(quote.speaker, Speaker | None)
    if quote.attribution is not None:
        assert_type(quote.attribution.resolution, Resolution)
        assert_type(quote.attribution.via, tuple[Source, ...])
    if quote.speaker is not None:
        assert_type(quote.speaker.kind, EntityKind)


def speakers_can_be_counted(article: Article) -> None:
    assert_type(Counter(quote.speaker for quote in article.quotes), Counter[Speaker | None])


def a_span_cuts_text(span: Span, article: Article) -> None:
    assert_type(span.of(article.text), str)
    assert_type(len(span), int)
    assert_type(span in span, bool)  # noqa: PLR0124 - the type of `in` is the question
    assert_type(span < span, bool)  # noqa: PLR0124


def articles_become_json_and_come_back(article: Article) -> None:
    assert_type(belta_news.to_json(article), str)
    assert_type(belta_news.to_json(article, indent=2), str)
    assert_type(belta_news.from_json("{}"), Article)
    assert_type(belta_news.from_json(b"{}"), Article)
    assert_type(belta_news.to_dict(article), dict[str, Any])
    assert_type(belta_news.from_dict({"format": 1}), Article)
    assert_type(belta_news.to_text(article), str)


def an_address_has_typed_parts(address: ArticleUrl) -> None:
    assert_type(address.id, int | None)
    assert_type(address.year, int | None)
    assert_type(address.kind, UrlKind)
    match address.kind:
        case UrlKind.ARTICLE | UrlKind.SPECIAL | UrlKind.PRINT:
            pass
        case UrlKind.LISTING | UrlKind.FEED | UrlKind.FRONT:
            pass


def errors_carry_their_facts(text: str) -> None:
    try:
        belta_news.parse_text(text)
    except InputTooLargeError as error:
        assert_type(error.size, int)
        assert_type(error.limit, int)
    try:
        belta_news.from_json(text)
    except DecodeError as error:
        assert_type(error.problems, tuple[Problem, ...])
    try:
        belta_news.parse_url(text)
    except UnknownUrlError as error:
        assert_type(error.reason, str)


def a_parse_error_is_a_value_error(error: ParseError) -> ValueError:
    return error


def converters_know_what_they_write_and_read(data: str | bytes) -> None:
    assert_type(json.make_converter().dumps(Article()), str)
    assert_type(orjson.make_converter().dumps(Article()), bytes)
    converter = msgpack.make_converter()
    assert_type(converter, FormatConverter[bytes])
    assert_type(converter.loads(data, Article), Article)
    assert_type(converter.loads(data, list[Article]), list[Article])
    assert_type(converter.structure({}, Quote), Quote)


def lines_give_articles_or_failures(articles: list[Article]) -> None:
    assert_type(dump_jsonl(articles, "articles.jsonl", converter=orjson.make_converter()), int)
    for item in load_jsonl("articles.jsonl"):
        assert_type(item, Article | LineFailure)
        if isinstance(item, LineFailure):
            assert_type(item.line, int)


def schemas_and_tables_are_for_other_libraries(articles: list[Article]) -> None:
    assert_type(json_schema(), dict[str, Any])
    assert_type(write_parquet(articles, "tables"), int)

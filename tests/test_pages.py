"""Every page of `tests/data` is read as a person sees it in a browser."""

import functools
import re
import tomllib
import zoneinfo
from pathlib import Path
from typing import Any

import pytest

from belta_news import Article, parse_html
from belta_news.model import Moment, QuoteKind
from belta_news.model.moment import MINSK

DATA = Path(__file__).parent / "data"

# Lists of articles and feeds, which lie beside the pages, are labelled otherwise.
CASES = {
    path.relative_to(DATA).with_suffix("").as_posix(): case
    for path in sorted(DATA.glob("*/*.toml"))
    if "facts" in (case := tomllib.loads(path.read_text("utf-8")))
}

# What a label says about a list of headlines stands beside the list, and quotations are compared in their own way.
IN_OWN_TESTS = ("quotes", "absent", "unrelated", "related_also")


@functools.cache
def read(name: str) -> Article:
    given = CASES[name].get("input", {})
    page = (DATA / f"{name}.html").read_bytes()
    return parse_html(page, url=given.get("url"), captured_at=given.get("captured_at"))


def flat(value: object) -> str:
    """Return a fact as the labels write it; nothing is `""` there."""
    return "" if value is None else str(value)


def minute(value: Moment | None) -> str:
    """Return a moment in the form of the labels: to the minute, by the clocks of Minsk."""
    if value is None or value.at is None:
        return flat(value)
    return value.at.astimezone(zoneinfo.ZoneInfo(MINSK)).isoformat(" ", "minutes").replace("+", " +")


def facts_of(article: Article) -> dict[str, Any]:
    """Return what *article* says, under the names and in the form of the labels."""
    return {
        "title": flat(article.title),
        "published": minute(article.published),
        "updated": minute(article.updated),
        "url": flat(article.url),
        "site": flat(article.site),
        "language": flat(article.language),
        "section": flat(article.section),
        "dateline": "" if article.dateline is None else article.dateline.text,
        "paragraphs": [[paragraph.kind.value, paragraph.text] for paragraph in article.paragraphs],
        "sources": [source.holder for source in article.sources],
        "images": [
            {
                "url": flat(image.url),
                "alt": flat(image.alt),
                "caption": flat(image.caption),
                "credit": "" if image.credit is None else flat(image.credit.holder),
            }
            for image in article.images
        ],
        "embeds": [{"kind": embed.kind.value, "url": embed.url} for embed in article.embeds],
        "tags": list(article.tags),
        "authors": list(article.authors),
        "related": [
            {"title": item.title, "url": flat(item.url), "published": minute(item.published)}
            for item in article.related
        ],
    }


def found(name: str, fact: str) -> object:
    """Return what the page says under the name of a *fact*, cut to the parts that the label speaks of."""
    facts = CASES[name]["facts"]
    expected, value = facts[fact], facts_of(read(name))[fact]
    if fact == "related":
        value = [item for item in value if item["title"] not in facts.get("related_also", [])]
    if not isinstance(value, list):
        return value
    return [
        {key: got[key] for key in label} if isinstance(label, dict) else got
        for label, got in zip(expected, value, strict=False)
    ] + value[len(expected) :]


NOT_YET = {
    ("eng.belta.by/2026-smokehouse-false-zone", "related"): (
        "a box of one headline in the body is listed behind what stands below the body"
    ),
    ("gov.by/en-embassy-list-cut", "related"): (
        "what has the form of the article itself, with a text of its own, is not taken for a headline"
    ),
    ("unknown/en-blog-filed-under", "authors"): "the name behind a moment in `Posted on … by …` is not read",
    ("unknown/zh-labels", "related"): "a month and a day in digits are not read behind a headline",
}


def marked(name: str, fact: str, *values: str) -> object:
    """Return what a test takes, with the reason where the reader does not read it yet."""
    reason = NOT_YET.get((name, fact))
    return pytest.param(*values, marks=() if reason is None else pytest.mark.xfail(reason=reason, strict=True))


@pytest.mark.parametrize(
    ("name", "fact"),
    [
        marked(name, fact, name, fact)
        for name, case in CASES.items()
        for fact in case["facts"]
        if fact not in IN_OWN_TESTS
    ],
)
def test_a_fact_of_a_page_is_read_as_labelled(name: str, fact: str) -> None:
    assert found(name, fact) == CASES[name]["facts"][fact]


@pytest.mark.parametrize("name", [marked(name, "absent", name) for name in CASES])
def test_nothing_of_the_page_around_it_is_in_the_body(name: str) -> None:
    text = read(name).text
    assert [words for words in CASES[name]["facts"]["absent"] if words in text] == []


@pytest.mark.parametrize("name", [name for name, case in CASES.items() if "unrelated" in case["facts"]])
def test_menus_and_key_words_are_no_related_items(name: str) -> None:
    titles = {item.title for item in read(name).related}
    assert titles.isdisjoint(CASES[name]["facts"]["unrelated"])


def bare(words: str) -> str:
    """Return the words of a quotation without what joins its pieces or ends them."""
    return re.sub(r"[\W_]+", " ", words).strip().casefold()


@pytest.mark.parametrize("name", [name for name, case in CASES.items() if "quotes" in case["facts"]])
def test_what_a_page_quotes_has_the_speaker_that_is_labelled(name: str) -> None:
    quotes = [quote for quote in read(name).quotes if quote.kind is not QuoteKind.INDIRECT]
    said = {(bare(quote.text), flat(quote.speaker and quote.speaker.name)) for quote in quotes}
    # Where a sentence ends between two pieces, a label may join what is read as two quotations.
    for label in CASES[name]["facts"]["quotes"]:
        words = bare(label["text"])
        pieces = [text for text, speaker in said if text in words and speaker == label["speaker"]]
        left = words
        for piece in sorted(pieces, key=len, reverse=True):
            left = left.replace(piece, "")
        assert not left.strip(), (label, said)


def test_a_third_of_the_pages_is_as_long_as_real_ones() -> None:
    sizes = [(DATA / f"{name}.html").stat().st_size for name in CASES]
    assert len(sizes) >= 40
    assert sum(size >= 60_000 for size in sizes) * 3 >= len(sizes)
    assert sum(sizes) <= 4_000_000

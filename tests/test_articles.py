"""Every article of `tests/articles` is read as a careful person would read it."""

import re
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from belta_news import Article, parse_text
from belta_news.model import Moment, QuoteKind

FILES = sorted((Path(__file__).parent / "articles").glob("*.toml"))

CASES = {path.stem: tomllib.loads(path.read_text("utf-8")) for path in FILES}


def parse(case: dict[str, Any], change: Callable[[str], str | bytes] = str) -> Article:
    return parse_text(change(case["text"]), url=case.get("url"), captured_at=case.get("captured_at"))


def moment(value: Moment | None) -> str:
    return "" if value is None else str(value)


def flat(value: str | None) -> str:
    return value or ""


def facts_of(article: Article) -> dict[str, object]:
    """Return what *article* says, under the names and in the form of the expectations; nothing is `""` there."""
    line = article.dateline
    return {
        "language": flat(article.language),
        "title": flat(article.title),
        "section": flat(article.section),
        "published": moment(article.published),
        "updated": moment(article.updated),
        "year_known_from": "" if article.published is None else flat(article.published.year_known_from),
        "dateline": ""
        if line is None
        else {
            "text": line.text,
            "place": flat(line.place),
            "day": moment(line.moment),
            "agency": flat(line.agency),
            "author": flat(line.author),
        },
        "credits": [
            {"text": image.credit.text, "holder": flat(image.credit.holder), "kind": image.credit.kind}
            for image in article.images
            if image.credit is not None
        ],
        "kinds": [paragraph.kind for paragraph in article.paragraphs],
        "lead_starts": flat(article.lead),
        "ends": article.text,
        "sources": [{"holder": source.holder, "kind": source.kind} for source in article.sources],
        "related": [
            {"title": item.title, "published": moment(item.published), "section": flat(item.section)}
            for item in article.related
        ],
        "authors": list(article.authors),
        "tags": list(article.tags),
    }


def cut_to(expected: object, value: object) -> object:
    """Return *value* without the parts that the expectation says nothing of."""
    if isinstance(expected, dict) and isinstance(value, dict):
        return {key: value[key] for key in expected}
    if isinstance(expected, list) and isinstance(value, list):
        return [cut_to(one, other) for one, other in zip(expected, value, strict=False)] + value[len(expected) :]
    return value


def found(article: Article, name: str, expected: object) -> object:
    """Return what *article* says under the *name* of an expectation, as far as the expectation goes."""
    value = facts_of(article)[name]
    if name == "lead_starts":
        return str(value)[: len(str(expected))]
    if name == "ends":
        return str(value)[-len(str(expected)) :]
    return cut_to(expected, value)


FACTS = [(stem, name) for stem, case in CASES.items() for name in case["facts"] if name not in ("chrome", "quotes")]


@pytest.mark.parametrize(("stem", "name"), FACTS)
def test_a_fact_is_read_as_labelled(stem: str, name: str) -> None:
    case = CASES[stem]
    expected = case["facts"][name]
    assert found(parse(case), name, expected) == expected


def bare(words: str) -> str:
    """Return the words of a quotation without what joins its pieces or ends them."""
    return re.sub(r"[\W_]+", " ", words).strip().casefold()


@pytest.mark.parametrize(
    "stem",
    [stem for stem, case in CASES.items() if "quotes" in case["facts"]],
)
def test_what_stands_in_marks_has_the_speaker_that_is_labelled(stem: str) -> None:
    case = CASES[stem]
    # Where a sentence ends between two pieces, a label may join what is read as two quotations.
    labels = [(bare(label["text"]), label["speaker"].removeprefix("the ")) for label in case["facts"]["quotes"]]
    quotes = [quote for quote in parse(case).quotes if quote.kind is not QuoteKind.INDIRECT]
    wrong = [
        quote
        for quote in quotes
        if not any(bare(quote.text) in words and quote.speaker and quote.speaker.name == who for words, who in labels)
    ]
    assert wrong == []
    read = " ".join(bare(quote.text) for quote in quotes)
    assert [words for words, _ in labels if words not in read] == []


@pytest.mark.parametrize("stem", [stem for stem, case in CASES.items() if "chrome" in case["facts"]])
def test_the_frame_of_the_page_is_named_in_the_notices(stem: str) -> None:
    case = CASES[stem]
    noticed = {notice.text for notice in parse(case).notices}
    assert [line for line in case["facts"]["chrome"] if line not in noticed] == []


@pytest.mark.parametrize("stem", CASES)
def test_no_line_of_the_input_is_lost(stem: str) -> None:
    case = CASES[stem]
    article = parse(case)
    kept = [article.title, article.text, article.section, *article.authors, *article.tags]
    facts = [article.dateline, article.published, article.updated, *(image.credit for image in article.images)]
    for item in article.related:
        kept += [item.title, item.label]
        facts.append(item.published)
    kept += [fact.text for fact in facts if fact is not None]
    kept += [notice.text for notice in article.notices]
    whole = "\n".join(part for part in kept if part)
    lost = []
    for line in case["text"].splitlines():
        words = re.split(r"[\s•。]+", line)
        # A line may be split between facts (a dateline and the lead), but each of its words must be kept.
        if not all(word.strip("-–—|") in whole for word in words):
            lost.append(line)
    assert lost == []

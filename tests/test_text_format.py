"""`to_text` writes the form of soyuz.by, and what it writes is read back."""

import tomllib
from pathlib import Path
from typing import Any

import attrs
import pytest

from belta_news import Article, RelatedItem, parse_text, to_text
from belta_news.model import Image, Moment, Paragraph, ParagraphKind, Span

CASES = {
    path.stem: tomllib.loads(path.read_text("utf-8"))
    for path in sorted((Path(__file__).parent / "articles").glob("*.toml"))
}

TEXT = """\
Library opens in Lida

14:42, 9 July

Photo by Pavel Kruk

LIDA, 9 July (BelTA) – A library has opened in Lida, BelTA learned from the press service of the town hall.

What to read

The first readers were advised to begin with these books:

• a book about bread;

• a book about flax.

1. Open it.

2. Read.

Written by Anna Sokol

Tags: Lida, books

Updated: 10 July 2023

Other materials of «Society»

Bridge opens in Turov

17:00, 9 October

Storks arrive in Lida

Read also

Ice drift begins on Neman"""


def body_of(*paragraphs: tuple[ParagraphKind, str]) -> Article:
    placed = []
    start = 0
    for kind, text in paragraphs:
        placed.append(Paragraph(kind=kind, text=text, span=Span(start=start, end=start + len(text))))
        start += len(text) + 2
    return Article(paragraphs=tuple(placed))


def test_every_part_stands_in_its_place() -> None:
    article = parse_text(TEXT)
    assert to_text(article) == TEXT
    assert [paragraph.kind.value for paragraph in article.paragraphs] == [
        "lead", "heading", "text", "list_item", "list_item", "list_item", "list_item"
    ]  # fmt: skip


def test_a_picture_without_a_credit_takes_no_line() -> None:
    assert to_text(Article(title="Library opens in Lida", images=(Image(alt="A shelf"),))) == "Library opens in Lida"


@pytest.mark.parametrize("stem", CASES)
def test_what_is_written_is_read_back(stem: str) -> None:
    known: dict[str, Any] = {"url": CASES[stem].get("url"), "captured_at": CASES[stem].get("captured_at")}
    article = parse_text(CASES[stem]["text"], **known)
    again = parse_text(to_text(article), **known)
    # The section is not written.
    assert attrs.evolve(again, notices=(), section=None) == attrs.evolve(article, notices=(), section=None)


def test_an_article_without_facts_is_an_empty_text() -> None:
    assert to_text(Article()) == ""


def test_the_text_does_not_end_in_a_line_break() -> None:
    assert not to_text(parse_text(TEXT + "\n\n\n")).endswith("\n")


def test_a_dateline_stands_before_the_first_paragraph_that_is_no_heading() -> None:
    dateline = parse_text(TEXT).dateline
    article = body_of((ParagraphKind.HEADING, "Books"), (ParagraphKind.TEXT, "Bread."))
    assert to_text(attrs.evolve(article, dateline=dateline)) == "Books\n\nLIDA, 9 July (BelTA) – Bread."
    assert to_text(Article(dateline=dateline)) == "LIDA, 9 July (BelTA) –"


def test_an_item_with_a_number_has_no_bullet_beside_another_such_item() -> None:
    item = ParagraphKind.LIST_ITEM
    assert to_text(body_of((item, "1. Open."), (item, "2. Read."))) == "1. Open.\n\n2. Read."
    assert to_text(body_of((item, "1. Open."), (item, "Read."))) == "• 1. Open.\n\n• Read."
    assert to_text(body_of((ParagraphKind.TEXT, "1. Open."))) == "1. Open."


def test_items_without_a_label_stand_below_the_end_mark_where_that_tells_them() -> None:
    moment = Moment(text="9 May", month=5, day=9)
    dated = RelatedItem(title="Bridge opens in Turov", published=moment)
    bare = RelatedItem(title="Storks arrive in Lida")
    assert to_text(Article(related=(dated,))) == "-0-\n\nBridge opens in Turov\n\n9 May"
    assert to_text(Article(related=(bare,))) == "Other materials\n\nStorks arrive in Lida"
    assert to_text(Article(related=(dated, bare))).startswith("Other materials\n\n")


def test_a_year_that_is_not_written_is_not_in_the_text() -> None:
    article = parse_text("Library opens in Lida\n\n14:42, 9 July", url="https://eng.belta.by/tech/view/a-b-1-2019/")
    assert article.published is not None
    assert article.published.year == 2019
    assert "2019" not in to_text(article)

"""Markdown shows who speaks, and is read back to the facts of the text."""

import tomllib
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from belta_news import Article, parse_text, to_text
from belta_news.formats.markdown import to_markdown
from belta_news.model import Paragraph, ParagraphKind, RelatedItem, Span
from belta_news.readers.markdown import is_markdown, without_marks
from belta_news.testing import articles

CASES = {
    path.stem: tomllib.loads(path.read_text("utf-8"))
    for path in sorted((Path(__file__).parent / "articles").glob("*.toml"))
}

TEXT = """\
Sokol: The library is open

14:42, 9 July 2024

Photo by Pavel Kruk

LIDA, 9 July (BelTA) – A library has opened in Lida, BelTA learned from the press service of the town hall.

What to read

“There are 9,000 books in it,” said Anna Sokol, the librarian. She called it “a gift”.

• a book about bread;

• a book *about* flax_and_hemp [2nd edition].

1. Open it.

2. Read.

Tags: Lida, books

Other materials of «Society»

Bridge opens in Turov

17:00, 9 October"""

MARKDOWN = """\
# Sokol: The library is open[^1]

*14:42, 9 July 2024*

*Photo by Pavel Kruk*

LIDA, 9 July (BelTA) – A library has opened in Lida, BelTA learned from the press service of the town hall.

## What to read

“There are 9,000 books in it,”[^2] said Anna Sokol, the librarian. She called it “a gift”[^3].

- a book about bread;

- a book \\*about\\* flax\\_and\\_hemp \\[2nd edition\\].

1. Open it.

2. Read.

*Tags: Lida, books*

**Other materials of «Society»**

Bridge opens in Turov

*17:00, 9 October*

[^1]: Anna Sokol, librarian (indirect)

[^2]: Anna Sokol, librarian (direct, “said”)

[^3]: Anna Sokol, librarian (mixed, “called”)"""


def body_of(kind: ParagraphKind, text: str) -> Article:
    return Article(paragraphs=(Paragraph(kind=kind, text=text, span=Span(start=0, end=len(text))),))


def test_every_part_has_its_mark_and_every_quotation_its_footnote() -> None:
    assert to_markdown(parse_text(TEXT)) == MARKDOWN


@pytest.mark.parametrize("stem", CASES)
def test_markdown_is_read_back_as_the_text_is(stem: str) -> None:
    known: dict[str, Any] = {"url": CASES[stem].get("url"), "captured_at": CASES[stem].get("captured_at")}
    article = parse_text(CASES[stem]["text"], **known)
    again, text = (parse_text(written, **known) for written in (to_markdown(article), to_text(article)))
    assert attrs.evolve(again, notices=()) == attrs.evolve(text, notices=())


def test_the_mark_of_a_heading_without_words_is_no_word() -> None:
    assert without_marks(to_markdown(body_of(ParagraphKind.HEADING, " "))).split() == []


@given(articles())
def test_without_its_marks_markdown_is_the_text(article: Article) -> None:
    plain = [line for line in without_marks(to_markdown(article)).split("\n") if line]
    assert [" ".join(line.split()) for line in plain] == [
        " ".join(line.split()) for line in to_text(article).split("\n") if line.strip()
    ]


@given(st.text(alphabet="a\\*_[]()^!<>#-+ \n", max_size=60))
def test_any_text_of_marks_gives_as_many_lines(text: str) -> None:
    assert without_marks(text).count("\n") == text.count("\n")


def test_an_article_without_a_title_is_known_for_markdown() -> None:
    written = to_markdown(body_of(ParagraphKind.QUOTE, "# Bread & butter"))
    assert written == "<!-- an article without a title -->\n\n> \\# Bread \\& butter"
    assert is_markdown(written)
    assert without_marks(written) == "\n\n# Bread & butter"
    assert to_markdown(Article()) == ""


def test_a_related_item_with_an_address_is_a_link() -> None:
    items = (
        RelatedItem(title="Bridge [photo]", url="https://belta.by/a-1-2024/"),
        RelatedItem(title="Ferry", url="javascript:x"),
    )
    lines = to_markdown(Article(title="Lida", related=items)).split("\n\n")
    assert lines[2:] == ["[Bridge \\[photo\\]](https://belta.by/a-1-2024/)", "Ferry"]
    assert without_marks(lines[2]) == "Bridge [photo]"


@pytest.mark.parametrize(
    ("line", "plain"),
    [
        ("### Heading", "Heading"),
        ("* item", "• item"),
        ("+ item", "• item"),
        (">> said", "said"),
        ("**bold** and *thin*", "bold and thin"),
        ("![a photo](https://belta.by/a.jpg)Photo by Pavel Kruk", "Photo by Pavel Kruk"),
        ("a [long *link*](https://belta.by/) here", "a long link here"),
        ("said[^1], and[^note]", "said, and"),
        ("[^1]: Anna Sokol", ""),
        (r"3 \* 3", "3 * 3"),
        ("[not a link]", "[not a link]"),
    ],
)
def test_marks_of_other_tools_are_read_too(line: str, plain: str) -> None:
    assert without_marks(line) == plain


def test_a_text_that_begins_with_other_words_is_no_markdown() -> None:
    assert not is_markdown("#lida #books\n\nText")
    assert not is_markdown("Library opens\n\n# Not the first line")
    assert parse_text("Library *opens*\n\nA library has opened in the town of Lida in the west.").title == (
        "Library *opens*"
    )

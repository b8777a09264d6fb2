"""
Plain text in the form of soyuz.by.

- Title, moment and credits stand above the body, each in a paragraph of its own; paragraphs are separated by one blank
  line, without a line break at the end.
- The dateline stands before the lead; an item of a list gets a bullet, unless it stands in a list with numbers.
- Authors and key words stand below the body behind English labels, then the last change.
- Related items stand below their label, or the agency's end mark `-0-` where none is known, each with its moment
  below its title.
- A moment is written with the words of the page. What depends on the address or the capture (a year that is not
  written, the site) is not in the text: give both again when it is parsed.
- The cells of a row stand on one line with ` | ` between them.
- Not written: notices, the addresses, captions and alternative texts of pictures, what is embedded, the addresses of
  related items, the section.
"""

import enum
import itertools
import re
from collections.abc import Iterator

import attrs

from belta_news.model.article import Article, Paragraph, ParagraphKind
from belta_news.model.related import RelatedItem

__all__ = ["to_text"]

BULLET = "•"
NUMBERED = re.compile(r"\d{1,2}[.)]\s")


def to_text(article: Article) -> str:
    r"""
    Write an article as plain text in the form of soyuz.by.

    Parsing the text again, with the same address and time of capture, gives the same title, moments, dateline,
    credits, paragraphs, quotes, sources and related items, if the article was read from a text.

    Returns:
        The text, without a line break at its end; empty for an article without any fact.

    Example:
        >>> from belta_news import parse_text, to_text
        >>> text = "Library opens in Lida\n\n14:42, 9 July\n\nA library has opened in the town of Lida in the west."
        >>> to_text(parse_text(text)) == text
        True
    """
    return "\n\n".join(piece.mark + piece.text for piece in pieces_of(article))


class Role(enum.Enum):
    """What a piece of the text is."""

    TITLE = enum.auto()
    FACT = enum.auto()
    """A line about the article: a moment, a credit, key words."""
    PARAGRAPH = enum.auto()
    LABEL = enum.auto()
    ITEM = enum.auto()
    """The title of a related item."""


@attrs.frozen
class Piece:
    """A piece of the text: what stands between two blank lines."""

    role: Role
    """What it is."""
    text: str
    """Its words."""
    mark: str = ""
    """What stands before them: the mark of a list, the dateline."""
    source: Paragraph | RelatedItem | None = None
    """The paragraph or the item whose words they are."""


def pieces_of(article: Article) -> Iterator[Piece]:
    """Yield the pieces of the text, for every format of this form."""
    if article.title is not None:
        yield Piece(Role.TITLE, article.title)
    if article.published is not None:
        yield Piece(Role.FACT, article.published.text)
    for image in article.images:
        if image.credit is not None:
            yield Piece(Role.FACT, image.credit.text)
    yield from _body(article)
    for author in article.authors:
        yield Piece(Role.FACT, f"Written by {author}")
    if article.tags:
        yield Piece(Role.FACT, f"Tags: {', '.join(article.tags)}")
    if article.updated is not None:
        yield Piece(Role.FACT, article.updated.text)
    yield from _related(article)


def _related(article: Article) -> Iterator[Piece]:
    """Yield the related items below their labels."""
    for label, items in itertools.groupby(article.related, key=lambda item: item.label):
        group = list(items)
        yield Piece(Role.LABEL, label or (LABEL if any(item.published is None for item in group) else END_MARK))
        for item in group:
            yield Piece(Role.ITEM, item.title, source=item)
            if item.published is not None:
                yield Piece(Role.FACT, item.published.text)


LABEL = "Other materials"
"""The label of items that have none, where one of them is no item without it."""

END_MARK = "-0-"


def _body(article: Article) -> Iterator[Piece]:
    """Yield the paragraphs with their marks, and the dateline before the first one that is no heading."""
    dateline = "" if article.dateline is None else f"{article.dateline.text} "
    numbered = [_is_numbered(paragraph) for paragraph in article.paragraphs]
    for place, paragraph in enumerate(article.paragraphs):
        mark = ""
        if paragraph.kind is ParagraphKind.LIST_ITEM:
            beside = numbered[max(place - 1, 0) : place] + numbered[place + 1 : place + 2]
            mark = "" if numbered[place] and any(beside) else f"{BULLET} "
        if paragraph.kind is not ParagraphKind.HEADING:
            mark, dateline = dateline + mark, ""
        yield Piece(Role.PARAGRAPH, paragraph.text, mark, paragraph)
    if dateline:
        yield Piece(Role.FACT, dateline.rstrip())


def _is_numbered(paragraph: Paragraph) -> bool:
    return paragraph.kind is ParagraphKind.LIST_ITEM and NUMBERED.match(paragraph.text) is not None

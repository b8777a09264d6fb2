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

import itertools
import re
from collections.abc import Iterator

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
    pieces = []
    if article.title is not None:
        pieces.append(article.title)
    if article.published is not None:
        pieces.append(article.published.text)
    pieces += (image.credit.text for image in article.images if image.credit is not None)
    pieces += _body(article)
    pieces += (f"Written by {author}" for author in article.authors)
    if article.tags:
        pieces.append(f"Tags: {', '.join(article.tags)}")
    if article.updated is not None:
        pieces.append(article.updated.text)
    for label, items in itertools.groupby(article.related, key=lambda item: item.label):
        group = list(items)
        pieces.append(label or (LABEL if any(item.published is None for item in group) else END_MARK))
        for item in group:
            pieces += _related(item)
    return "\n\n".join(pieces)


LABEL = "Other materials"
"""The label of items that have none, where one of them is no item without it."""

END_MARK = "-0-"


def _body(article: Article) -> Iterator[str]:
    """Yield the paragraphs with their marks, and the dateline before the first one that is no heading."""
    dateline = "" if article.dateline is None else f"{article.dateline.text} "
    numbered = [_is_numbered(paragraph) for paragraph in article.paragraphs]
    for place, paragraph in enumerate(article.paragraphs):
        words = paragraph.text
        if paragraph.kind is ParagraphKind.LIST_ITEM:
            beside = numbered[max(place - 1, 0) : place] + numbered[place + 1 : place + 2]
            words = words if numbered[place] and any(beside) else f"{BULLET} {words}"
        if paragraph.kind is not ParagraphKind.HEADING:
            words, dateline = dateline + words, ""
        yield words
    if dateline:
        yield dateline.rstrip()


def _is_numbered(paragraph: Paragraph) -> bool:
    return paragraph.kind is ParagraphKind.LIST_ITEM and NUMBERED.match(paragraph.text) is not None


def _related(item: RelatedItem) -> list[str]:
    return [item.title] if item.published is None else [item.title, item.published.text]

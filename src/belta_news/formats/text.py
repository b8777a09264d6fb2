"""
Plain text in the form of soyuz.by.

- Title, moment and credits stand above the body, each in a paragraph of its own; paragraphs are separated by one blank
  line, without a line break at the end.
- The dateline stands before the lead; an item of a list gets a bullet, unless it begins with a number.
- Authors and key words stand below the body behind English labels, then the last change.
- Related items stand below their label, each with its moment below its title.
- A moment is written with the words of the page. What depends on the address or the capture (a year that is not
  written, the site) is not in the text: give both again when it is parsed.
- Not written: notices, the addresses and captions of pictures, the addresses of related items, the section.
"""

import itertools
import re

from belta_news.model.article import Article, Paragraph, ParagraphKind
from belta_news.model.related import RelatedItem

__all__ = ["to_text"]

BULLET = "•"
NUMBERED = re.compile(r"\d{1,2}[.)]\s")


def to_text(article: Article) -> str:
    """
    Write an article as plain text in the form of soyuz.by.

    Parsing the text again, with the same address and time of capture, gives the same title, moments, dateline,
    credits, paragraphs, quotes, sources and related items, if the article was read from a text.

    Returns:
        The text, without a line break at its end; empty for an article without any fact.

    Example:
        >>> from belta_news import parse_text, to_text
        >>> text = "Library opens in Lida\\n\\n14:42, 9 July\\n\\nA library has opened in the town of Lida in the west."
        >>> to_text(parse_text(text)) == text
        True
    """
    pieces = []
    if article.title is not None:
        pieces.append(article.title)
    if article.published is not None:
        pieces.append(article.published.text)
    pieces += (image.credit.text for image in article.images if image.credit is not None)
    dateline = "" if article.dateline is None else f"{article.dateline.text} "
    for paragraph in article.paragraphs:
        words = _paragraph(paragraph)
        if paragraph.kind is not ParagraphKind.HEADING:
            words, dateline = dateline + words, ""
        pieces.append(words)
    pieces += (f"Written by {author}" for author in article.authors)
    if article.tags:
        pieces.append(f"Tags: {', '.join(article.tags)}")
    if article.updated is not None:
        pieces.append(article.updated.text)
    for label, items in itertools.groupby(article.related, key=lambda item: item.label):
        pieces.append(label or LABEL)
        for item in items:
            pieces += _related(item)
    return "\n\n".join(pieces)


LABEL = "Other materials"


def _paragraph(paragraph: Paragraph) -> str:
    bullet = paragraph.kind is ParagraphKind.LIST_ITEM and not NUMBERED.match(paragraph.text)
    return f"{BULLET} {paragraph.text}" if bullet else paragraph.text


def _related(item: RelatedItem) -> list[str]:
    return [item.title] if item.published is None else [item.title, item.published.text]

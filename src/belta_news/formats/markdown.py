"""
Markdown for people, with the quotations and their speakers, which `parse_text` reads back.

- The form is that of `to_text`, piece by piece, with marks of CommonMark: `# ` before the title, `## ` before headings,
  `- ` before items, `> ` before block quotations; labels are `**bold**`, lines about the article `*italic*`, related
  items links where their addresses are known.
- Each quotation ends in a reference to a footnote `[^1]`, behind its closing mark; the footnote says who speaks, with
  the role, the kind of the quotation and its cue. Footnotes are an extension that GitHub, Pandoc and many others know.
- A character that Markdown could take for a mark has a backslash before it.
- An article without a title begins with an HTML comment instead, by which `parse_text` knows the text for Markdown.
- What is kept and dropped is that of `to_text`; footnotes and addresses are for people and are not read back.
"""

import re
from collections.abc import Iterator

from belta_news.formats.text import BULLET, Piece, Role, pieces_of
from belta_news.model.article import Article, Paragraph, ParagraphKind
from belta_news.model.quote import Quote
from belta_news.model.related import RelatedItem
from belta_news.model.span import Part

__all__ = ["to_markdown"]

UNTITLED = "<!-- an article without a title -->"

SPECIAL = re.compile(r"[\\`*_\[\]<>&~|]|^[#+=-](?=\s)|^#+(?=\s)")
CLOSING = re.compile(r"""[\s,.!?…]{0,2}[”“»"’'‘」』]+""")
"""What closes a quotation: marks, with the stop and the space that may stand before them."""

MARKS = {ParagraphKind.HEADING: "## ", ParagraphKind.QUOTE: "> "}


def to_markdown(article: Article) -> str:
    r"""
    Write an article as Markdown, each quotation with a footnote that says who speaks.

    `parse_text` reads it back to the same facts as the text of `to_text`.

    Returns:
        The text, without a line break at its end; empty for an article without any fact.

    Example:
        >>> from belta_news import parse_text
        >>> from belta_news.formats.markdown import to_markdown
        >>> article = parse_text("Library opens\n\n“There are 9,000 books in it,” said Anna Sokol, the librarian.")
        >>> print(to_markdown(article))
        # Library opens
        <BLANKLINE>
        “There are 9,000 books in it,”[^1] said Anna Sokol, the librarian.
        <BLANKLINE>
        [^1]: Anna Sokol, librarian (direct, “said”)
    """
    pieces = [_piece(piece, article) for piece in pieces_of(article)]
    if pieces and article.title is None:
        pieces.insert(0, UNTITLED)
    pieces += (f"[^{number}]: {_note(quote)}" for number, quote in enumerate(article.quotes, start=1))
    return "\n\n".join(pieces)


def _piece(piece: Piece, article: Article) -> str:
    """Return a piece with its marks."""
    if piece.role is Role.TITLE:
        return f"# {_with_notes(piece.text, 0, Part.TITLE, article)}"
    if isinstance(piece.source, Paragraph):
        words = _with_notes(piece.text, piece.source.span.start, Part.TEXT, article)
        # Behind a dateline, the mark of an item is but a character.
        mark = "- " if piece.mark == f"{BULLET} " else _escaped(piece.mark)
        return MARKS.get(piece.source.kind, "") + mark + words
    words = _escaped(piece.text)
    if isinstance(piece.source, RelatedItem) and piece.source.url is not None and ADDRESS.fullmatch(piece.source.url):
        return f"[{words}]({piece.source.url})"
    return {Role.LABEL: f"**{words}**", Role.FACT: f"*{words}*"}.get(piece.role, words)


ADDRESS = re.compile(r"https?://[^\s()<>\\]+")
"""An address that can stand in a link as it is."""


def _with_notes(text: str, start: int, part: Part, article: Article) -> str:
    """Return the words that begin at *start* of *part*, with a reference behind each quotation that ends in them."""
    words = ""
    end = 0
    for place, number in sorted(_places(text, start, part, article)):
        words += f"{_escaped(text[end:place], inside=end > 0)}[^{number}]"
        end = place
    return words + _escaped(text[end:], inside=end > 0)


def _places(text: str, start: int, part: Part, article: Article) -> Iterator[tuple[int, int]]:
    for number, quote in enumerate(article.quotes, start=1):
        place = quote.span.end - start
        if quote.part is part and 0 < place <= len(text):
            closing = CLOSING.match(text, place)
            yield (closing.end() if closing else place), number


def _escaped(text: str, *, inside: bool = False) -> str:
    """Return *text* so that Markdown shows it as it is, at the beginning of a line or *inside* of it."""
    escaped = SPECIAL.sub(lambda found: f"\\{found[0]}", f".{text}" if inside else text)
    return escaped[1:] if inside else escaped


def _note(quote: Quote) -> str:
    """Return who speaks, and how that is known."""
    who = "unknown" if quote.attribution is None else str(quote.attribution)
    cue = "" if quote.cue is None else f", “{quote.cue.text}”"
    return _escaped(" ".join(f"{who} ({quote.kind}{cue})".split()))

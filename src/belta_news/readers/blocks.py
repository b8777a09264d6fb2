"""What every reader makes and every extractor takes: the pieces of a page, in order."""

import enum

import attrs

from belta_news.model.article import EmbedKind

__all__ = ["Block", "BlockKind"]


class BlockKind(enum.StrEnum):
    """What a piece of a page is, as far as its mark-up tells."""

    LINE = "line"
    """A line of plain text, which may be anything."""
    TITLE = "title"
    """The headline."""
    MOMENT = "moment"
    """The moment of publication."""
    CREDIT = "credit"
    """To whom a picture is owed."""
    CAPTION = "caption"
    """What stands below a picture."""
    PARAGRAPH = "paragraph"
    """Running text."""
    HEADING = "heading"
    """A heading inside of the body."""
    LIST_ITEM = "list_item"
    """One item of a list, without its mark."""
    QUOTE = "quote"
    """A paragraph of a block quotation."""
    ROW = "row"
    """One row of a table, with `BETWEEN_CELLS` between its cells."""
    IMAGE = "image"
    """A picture, its words being the alternative text; the captions and credits right behind it are its own."""
    EMBED = "embed"
    """A post, a film or a frame from elsewhere, with its words as far as they stand in the page."""
    LABEL = "label"
    """A line above related items."""
    RELATED = "related"
    """A related headline; a block of kind `MOMENT` right behind it is its own."""
    SECTION = "section"
    """The section that the article stands in."""
    AUTHOR = "author"
    """Who wrote it."""
    TAG = "tag"
    """Key words."""
    CHROME = "chrome"
    """A piece of the page around the article."""


@attrs.frozen
class Block:
    """One piece of a page."""

    kind: BlockKind
    """What it is."""
    text: str
    """Its words: one line, single spaces, no invisible characters; only of an image or an embed they may be none."""
    line: int
    """The line of the input, from 1, where it begins."""
    url: str | None = None
    """The address of an image, an embed or a related item, or of the first link in the words; None in plain text."""
    linked: int = 0
    """How many characters of the words are links."""
    is_strong: bool = False
    """Whether all of the words are set in bold; not told of headings."""
    embed: EmbedKind | None = None
    """What an embed is; None for all other blocks."""

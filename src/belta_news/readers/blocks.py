"""What every reader makes and every extractor takes: the pieces of a page, in order."""

import enum

import attrs

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
    LABEL = "label"
    """A line above related items."""
    RELATED = "related"
    """A related headline; its moment, if any, is the next block of kind `MOMENT`."""
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
    """Its words: one line, single spaces, no invisible characters."""
    line: int
    """The line of the input, from 1, where it begins."""

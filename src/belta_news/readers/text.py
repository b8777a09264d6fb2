"""
From plain text to blocks: every line that shows something is one block.

Plain text has no mark-up but the marks of lists and the tabs between the cells of a copied table, so all blocks but
the items of lists are of the kind `LINE`, and what they are is for `extract.layout` to find.
"""

import itertools
import re
from collections.abc import Iterator

from belta_news.model.article import BETWEEN_CELLS
from belta_news.readers.blocks import Block, BlockKind
from belta_news.readers.markdown import is_markdown, without_marks

__all__ = ["BULLET", "keep_cells", "read_blocks"]

BULLET = "•"
"""The mark of a list that is written before an item."""

TABS = re.compile(r"[ \t]*\t[ \t]*")

MANY_SPACES = re.compile("  +")

# A dash is a list's mark for `extract.layout` to judge: in Russian and Polish it also begins a reply.
MARK = re.compile(r"[•·▪▫●○◦‣⁃■□*](?:\s+|(?<=[•▪●◦‣⁃■□]))(?=\S)")


def read_blocks(text: str) -> tuple[Block, ...]:
    """Return the lines of clean *text* that show something, with single spaces and without the marks of Markdown."""
    if is_markdown(text):
        text = without_marks(text)
    blocks = []
    for number, line in enumerate(text.split("\n"), 1):
        words = MANY_SPACES.sub(" ", line.strip(" "))
        if not words:
            continue
        mark = MARK.match(words)
        if mark:
            blocks.append(Block(BlockKind.LIST_ITEM, words[mark.end() :], number))
        else:
            blocks.append(Block(BlockKind.LINE, words, number))
    return tuple(blocks)


def keep_cells(text: str) -> str:
    """
    Return *text* with ` | ` for the tabs between cells, as browsers copy tables: in lines in a row with as many tabs.

    A tab elsewhere is but a space. To be called before the characters are cleaned, which loses tabs.
    """
    if "\t" not in text:
        return text
    return "".join(_rows(text.splitlines(keepends=True)))


def _rows(lines: list[str]) -> Iterator[str]:
    for tabs, group in itertools.groupby(lines, key=lambda line: line.strip().count("\t")):
        rows = list(group)
        for row in rows:
            cells = TABS.split(row.strip()) if tabs and len(rows) > 1 else []
            yield f"{BETWEEN_CELLS.join(filter(None, cells))}\n" if cells else row

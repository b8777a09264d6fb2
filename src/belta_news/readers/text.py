"""
From plain text to blocks: every line that shows something is one block.

Plain text has no mark-up but the marks of lists, so all other blocks are of the kind `LINE`, and what they are is for
`extract.layout` to find.
"""

import re

from belta_news.readers.blocks import Block, BlockKind

__all__ = ["BULLET", "read_blocks"]

BULLET = "•"
"""The mark of a list that is written before an item."""

MANY_SPACES = re.compile("  +")

# A dash is a list's mark for `extract.layout` to judge: in Russian and Polish it also begins a reply.
MARK = re.compile(r"[•·▪▫●○◦‣⁃■□*](?:\s+|(?<=[•▪●◦‣⁃■□]))(?=\S)")


def read_blocks(text: str) -> tuple[Block, ...]:
    """Return the lines of clean *text* that show something, with single spaces."""
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

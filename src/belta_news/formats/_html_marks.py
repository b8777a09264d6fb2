"""
Ranges of a text as elements of HTML, which nest where ranges may overlap.

A text is cut at every edge of a range; each piece stands in elements for all ranges that cover it, so no element ever
begins inside of another and ends outside of it.
"""

import bisect
import html
import itertools
import re
from collections.abc import Iterable

import attrs

from belta_news.model.span import Span

__all__ = ["Mark", "clip", "escape", "mark_up"]

# HTML has no way to write these; what it does with them is no matter of luck.
UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]")


def escape(text: str) -> str:
    """Return *text* as HTML that shows it, inside of an element or of an attribute in double quotation marks."""
    return html.escape(UNWRITABLE.sub("\ufffd", text))


@attrs.frozen(kw_only=True)
class Mark:
    """A range of a text, and the element that it becomes."""

    span: Span
    """Where it stands; not empty."""
    depth: int
    """Of two marks on the same piece, the one with the lower number is outside."""
    tag: str
    """The name of the element."""
    classes: tuple[str, ...]
    """Its classes."""
    id: str = ""
    """The name of its first piece; empty for none."""
    behind: str = ""
    """HTML that closes its last piece, inside of the element."""

    def around(self, inner: str, *, starts: bool, ends: bool) -> str:
        """Return *inner* in the element; say whether the mark starts and ends with it."""
        name = f' id="{self.id}"' if self.id and starts else ""
        classes = " ".join(self.classes)
        return f'<{self.tag} class="{classes}"{name}>{inner}{self.behind if ends else ""}</{self.tag}>'


def clip(marks: Iterable[Mark], blocks: list[Span]) -> list[list[Mark]]:
    """Return for each of *blocks*, which stand in order and do not overlap, the parts of *marks* that lie in it."""
    clipped: list[list[Mark]] = [[] for _ in blocks]
    starts, ends = [block.start for block in blocks], [block.end for block in blocks]
    for mark in marks:
        name = mark.id
        first, last = bisect.bisect_right(ends, mark.span.start), bisect.bisect_left(starts, mark.span.end)
        for number in range(first, last):
            span = Span(start=max(mark.span.start, starts[number]), end=min(mark.span.end, ends[number]))
            clipped[number].append(attrs.evolve(mark, span=span, id=name))
            name = ""
    return clipped


def mark_up(text: str, block: Span, marks: list[Mark]) -> str:
    """Return the words of *text* in *block* as HTML, with *marks*, all of which lie in it."""
    edges = sorted({block.start, block.end, *(edge for mark in marks for edge in (mark.span.start, mark.span.end))})
    waiting = sorted(marks, key=lambda mark: mark.span.start, reverse=True)
    open_marks: list[Mark] = []
    pieces: list[str] = []
    for start, end in itertools.pairwise(edges):
        while waiting and waiting[-1].span.start == start:
            open_marks.append(waiting.pop())
        open_marks = [mark for mark in open_marks if mark.span.end > start]
        piece = escape(text[start:end])
        for mark in sorted(open_marks, key=lambda mark: (mark.depth, mark.span.start, -mark.span.end), reverse=True):
            piece = mark.around(piece, starts=mark.span.start == start, ends=mark.span.end == end)
        pieces.append(piece)
    return "".join(pieces)

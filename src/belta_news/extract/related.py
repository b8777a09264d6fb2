"""Related items: the lines below a label, in which titles and moments stand in either order or on one line."""

from collections.abc import Sequence

from belta_news.extract.dates import ends_with_moment, starts_with_moment
from belta_news.extract.lines import Line, LineKind
from belta_news.model.moment import Moment
from belta_news.model.related import RelatedItem

__all__ = ["read_related", "title_and_moment"]

OF_ITEMS = (LineKind.TEXT, LineKind.MOMENT)


def read_related(label: Line | None, lines: Sequence[Line]) -> tuple[list[RelatedItem], list[Line]]:
    """
    Return the items among the *lines* below a *label*, and the lines that are part of none.

    Whether moments stand above or below their titles is told by which of the two comes first. A title without a
    moment is an item only below a label of related items, before any other line of the page's frame: what stands
    further down, is a single word or a whole sentence, may be anything.
    """
    labelled = label is not None and label.kind is LineKind.LABEL
    items: list[RelatedItem] = []
    left: list[Line] = []
    wanted = [line for line in lines if line.kind in OF_ITEMS]
    first = wanted[0].kind if wanted else None
    framed = next((line.number for line in lines if line.kind not in (*OF_ITEMS, LineKind.NUMBER)), None)
    left += (line for line in lines if line.kind not in OF_ITEMS)
    place = 0
    while place < len(wanted):
        line = wanted[place]
        after = wanted[place + 1] if place + 1 < len(wanted) else None
        inline = title_and_moment(line)
        paired = after is not None and line.kind is first and after.kind is not first
        place += 2 if paired else 1
        if paired and after is not None:
            title, moment = (line, after) if line.kind is LineKind.TEXT else (after, line)
            items.append(_item(label, title.text, _moment_of(moment)))
        elif inline is not None:
            items.append(_item(label, *inline))
        elif labelled and _is_title(line) and (framed is None or line.number < framed):
            items.append(_item(label, line.text, None))
        else:
            left.append(line)
    return items, left


def _is_title(line: Line) -> bool:
    sentence = line.prose and line.text.endswith((".", "。"))
    return line.kind is LineKind.TEXT and line.words > 1 and not sentence


def _item(label: Line | None, title: str, moment: Moment | None) -> RelatedItem:
    if label is not None and label.kind is LineKind.CHROME:
        label = None
    return RelatedItem(
        title=title,
        published=moment,
        section=None if label is None else label.section,
        label=None if label is None else label.text,
    )


def _moment_of(line: Line) -> Moment | None:
    return None if line.dated is None else line.dated.moment


def title_and_moment(line: Line) -> tuple[str, Moment] | None:
    """Return the title and the moment of a line that holds both, in either order; None for any other line."""
    if line.kind is not LineKind.TEXT:
        return None
    after = ends_with_moment(line.text)
    if after is not None and after[0]:
        return after
    before = starts_with_moment(line.text)
    return None if before is None else (before[1], before[0])

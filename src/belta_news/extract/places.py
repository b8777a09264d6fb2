"""Where the title, the moment of publication and the first running text stand among the lines of a plain text."""

from collections.abc import Sequence

from belta_news.extract.datelines import read_dateline
from belta_news.extract.dates import DatedLine, Role
from belta_news.extract.lines import Line, LineKind

__all__ = ["body_start", "moment_place", "title_place"]

TITLE_WORDS = 4
"""A line of fewer words than this is taken for the title only where no other line can be it."""


def body_start(lines: Sequence[Line]) -> int:
    """Return where running text begins; the number of lines where there is none."""
    texts = 0
    for place, line in enumerate(lines):
        if line.kind is LineKind.LABEL and texts:
            return place
        running = line.prose or (line.kind is LineKind.TEXT and read_dateline(line.text, None))
        if running and (texts or not _is_long_title(lines, place)):
            return place
        texts += line.kind is LineKind.TEXT
    return len(lines)


def _is_long_title(lines: Sequence[Line], place: int) -> bool:
    """
    Say whether the first line of text, which looks like running text, is a long title.

    It is one beside the moment and with the body behind it, unless it ends in a full stop; even then if a dateline,
    with which a body begins, stands behind it.
    """
    behind = [line for line in lines[place + 1 : place + NEAR] if line.kind in (LineKind.TEXT, LineKind.CAPTION)][:3]
    text = lines[place].text
    if not read_dateline(text, None) and any(
        line.kind is LineKind.TEXT and read_dateline(line.text, None) for line in behind
    ):
        return True
    beside = (*lines[max(place - 1, 0) : place], *lines[place + 1 : place + 2])
    dated = any(line.dated is not None for line in beside)
    return dated and not text.endswith((".", "。")) and any(line.prose for line in behind)


NEAR = 20
"""So many lines below a title, the body has begun."""


def title_place(lines: Sequence[Line], start: int) -> int | None:
    """Return which line of the head is the title, or None."""
    texts = [place for place in range(start) if lines[place].kind is LineKind.TEXT]
    if not texts:
        return None
    framed = any(line.kind in (LineKind.CHROME, LineKind.SECTION) for line in lines[: texts[-1]])
    moment = moment_place(lines[:start])
    if moment is None:
        long_enough = [place for place in texts if lines[place].words >= TITLE_WORDS]
        if framed and long_enough:
            return _below_section(lines, long_enough)
        return (long_enough or texts)[0] if not framed else max(texts, key=lambda place: len(lines[place].text))
    before = [place for place in texts if place < moment]
    after = [place for place in texts if place > moment]
    dated = lines[moment].dated
    title_below = dated is not None and _doubt(dated) == VISIT and after
    # The only line below the moment is the body, where there is no other.
    enough = 0 if len(after) <= (start == len(lines)) else TITLE_WORDS
    if before and before[-1] >= moment - 2 and not title_below and lines[before[-1]].words >= enough:
        return before[-1]
    long_after = [place for place in after if lines[place].words >= TITLE_WORDS]
    if after:
        return (long_after or after)[0]
    longest = max(before, key=lambda place: (len(lines[place].text), place))
    return None if framed and lines[longest].words < TITLE_WORDS else longest


def _below_section(lines: Sequence[Line], texts: Sequence[int]) -> int:
    """Return which of some lines of text is the title: the last, but right below a section the first of its run."""
    first = last = texts[-1]
    while first > 0 and lines[first - 1].kind is LineKind.TEXT:
        first -= 1
    section_above = first > 0 and lines[first - 1].kind is LineKind.SECTION
    return next(place for place in texts if place >= first) if section_above else last


def moment_place(head: Sequence[Line]) -> int | None:
    """
    Return which line of the head holds the moment of publication, or None.

    A day of the week without a time is the day of the visit, as headers of pages show it, unless it stands right above
    a line of the article and no other moment is there.
    """
    found = [
        (place, line.dated)
        for place, line in enumerate(head)
        if line.dated is not None and line.dated.role is not Role.UPDATED
    ]
    surest_first = sorted(found, key=lambda pair: _doubt(pair[1]))
    if surest_first and _doubt(surest_first[0][1]) < VISIT:
        return surest_first[0][0]
    for place, _ in found:
        below = head[place + 1] if place + 1 < len(head) else None
        if below is None or below.kind in (LineKind.TEXT, LineKind.CREDIT, LineKind.AUTHOR):
            return place
    return None


VISIT = 3


def _doubt(dated: DatedLine) -> int:
    """Return how doubtful it is that a moment is that of publication, from 0; `VISIT` for a header's day."""
    if dated.role is Role.PUBLISHED:
        return 0
    if dated.moment.hour is not None:
        return 1
    return VISIT if dated.weekday else 2

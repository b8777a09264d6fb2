"""
What each line of a plain text is, by where it stands: title, moment, body, related items, or the page's frame.

A page's text has a head (menus, section, moment, title, credit, in an order that differs from site to site), a body,
and a tail (labels with related items, menus). The body begins at the first line of running text. Everything is kept:
a line that is no fact becomes a notice.
"""

import re
from collections.abc import Sequence

import attrs

from belta_news.extract.credits import read_credit
from belta_news.extract.dates import DatedLine, Role
from belta_news.extract.lines import Line, LineKind, read_block, same_words
from belta_news.extract.paragraphs import name_kinds
from belta_news.extract.places import body_start, moment_place, title_place
from belta_news.extract.related import read_related, title_and_moment
from belta_news.model.article import BETWEEN_CELLS, Credit, Embed, Image, Notice, NoticeKind, ParagraphKind
from belta_news.model.related import RelatedItem
from belta_news.readers.blocks import Block

__all__ = ["FRAME", "MENU", "Layout", "add_paragraph", "arrange", "keep_fact", "without_last_credit"]


@attrs.define
class Layout:
    """The pieces of a text, each in its place."""

    title: str | None = None
    """The headline."""
    published: DatedLine | None = None
    """The moment of publication."""
    updated: DatedLine | None = None
    """The moment of the last change."""
    section: str | None = None
    """The section."""
    credits: list[Credit] = attrs.Factory(list)
    """To whom the pictures are owed, in the order of the page."""
    images: list[Image] = attrs.Factory(list)
    """The pictures that the mark-up shows; none in plain text, which has but credits."""
    embeds: list[Embed] = attrs.Factory(list)
    """What is embedded; nothing in plain text."""
    body: list[tuple[ParagraphKind, str]] = attrs.Factory(list)
    """The paragraphs."""
    related: list[RelatedItem] = attrs.Factory(list)
    """The related items, their moments as written."""
    authors: list[str] = attrs.Factory(list)
    """Who wrote it."""
    tags: list[str] = attrs.Factory(list)
    """Key words."""
    language: str | None = None
    """The code of the language that the mark-up states, if it is a known one; None in plain text."""
    notices: list[Notice] = attrs.Factory(list)
    """What was left out."""
    told: set[str] = attrs.Factory(set)
    """The long paragraphs, each of which is told once."""

    def leave_out(self, line: Line, message: str, kind: NoticeKind = NoticeKind.CHROME) -> None:
        """Keep a line as a notice."""
        self.notices.append(Notice(kind=kind, message=message, text=line.text, line=line.number))


FRAME = "a line of the page around the article"
RESUMED = 100
"""Below a label, a line of fewer characters than this is no running text but a title."""

NEAR = 200
"""A credit that lost its line break is so near to the beginning or the end of a text."""

SPACES_OF_CREDIT = 4
"""A credit with a full stop behind running text has at most so many spaces."""

# Where a line was lost before a last sentence: behind a stop, or between two words glued together.
LAST = re.compile(r"(?<=[.!?…)”»])\s+(?=[(A-ZА-ЯЁІЎ])|(?<=[a-zа-яёіў.”»)])(?=[A-ZА-ЯЁІЎ])")
# Two words glued together where a line break was lost: "the ministryThe minister".
GLUED = re.compile(r"(?<=[a-zа-яёіў.”»)])(?=[A-ZА-ЯЁІЎ“«][^A-ZА-ЯЁІЎ]|[A-ZА-ЯЁІЎ]{4})")


def arrange(blocks: Sequence[Block]) -> Layout:
    """Return the pieces of a plain text."""
    layout = Layout()
    lines = _once(layout, [read_block(block) for block in blocks])
    start = body_start(lines)
    title = title_place(lines, start)
    _read_head(layout, lines[:start], title)
    end, resumed = _body_end(lines, start)
    _read_body(layout, lines, range(start, end), resumed)
    _read_tail(layout, lines[end:])
    name_kinds(layout.body)
    layout.notices.sort(key=lambda notice: notice.line or 0)
    return layout


def _once(layout: Layout, lines: list[Line]) -> list[Line]:
    """Return the lines without those that repeat all lines above them, as in a text that was pasted twice."""
    texts = [line.text for line in lines]
    size = next((place for place in range(PASTED, len(lines)) if texts[place] == texts[0]), len(lines))
    end = size
    while end < len(lines) and texts[end : end + size] == texts[:size]:
        end += size
    for line in lines[size:end]:
        layout.leave_out(line, "the whole text once more", NoticeKind.REPEATED)
    return lines[:size] + lines[end:]


PASTED = 3
"""Of so many lines, a text that repeats itself was pasted twice; fewer may be a title and its repetition."""


def _read_head(layout: Layout, head: Sequence[Line], title: int | None) -> None:
    """Read the lines above the body."""
    moment = moment_place(head)
    top = next((place for place in (title, moment) if place is not None), -1)
    if title is not None:
        _read_title(layout, head[title], alone=moment is None)
    layout.section = _section_of(head, title, moment)
    for place, line in enumerate(head):
        if place == title:
            continue
        if place == moment:
            layout.published = line.dated
            if line.kind is LineKind.AUTHOR:
                keep_fact(layout, line)
        elif layout.title is not None and line.kind is LineKind.TEXT and same_words(line.text, layout.title):
            layout.leave_out(line, "the title once more", NoticeKind.REPEATED)
        elif line.kind in (LineKind.TEXT, LineKind.CAPTION) and place > top:
            add_paragraph(layout, line)
        elif line.kind is LineKind.TEXT or not keep_fact(layout, line):
            layout.leave_out(line, FRAME)


def _read_title(layout: Layout, line: Line, *, alone: bool) -> None:
    """Read the title, with the moment and the credit that may have lost their line breaks."""
    text = line.text
    both = title_and_moment(line) if alone else None
    # A title may tell of a day; only a moment with a time is that of the publication.
    if both is not None and both[1].hour is not None:
        text = both[0]
        layout.published = DatedLine(both[1], Role.BARE, weekday=False)
        layout.leave_out(line, "the title and the moment stood on one line", NoticeKind.FUSED)
    layout.title = without_last_credit(layout, line, text)


def _section_of(head: Sequence[Line], title: int | None, moment: int | None) -> str | None:
    """Return the section that stands beside the title and the moment; a list of many sections is a menu."""
    for place in (moment, title):
        if place is not None and head[place].section is not None:
            return head[place].section
    top = min((place for place in (title, moment) if place is not None), default=len(head))
    run = 0
    for line in reversed(head[:top]):
        if line.kind is not LineKind.SECTION:
            break
        run += 1
    if 0 < run < MENU:
        return head[top - 1].section
    above = head[top - 1] if top else None
    return above.section if above is not None and above.kind is LineKind.CHROME else None


MENU = 3
"""So many names of sections in a row are a menu."""


def keep_fact(layout: Layout, line: Line) -> bool:
    """Take the fact that a line states wherever it stands, and say whether it states one."""
    dated = line.dated
    if dated is not None and dated.role is Role.UPDATED and layout.updated is None:
        layout.updated = dated
    elif dated is not None and dated.role is Role.PUBLISHED and layout.published is None:
        layout.published = dated
    elif line.credit is not None:
        layout.credits.append(line.credit)
    elif line.kind is LineKind.AUTHOR and line.value:
        layout.authors.append(line.value)
        layout.published = layout.published or dated
        layout.leave_out(line, "an author's line, of which the name is kept")
    elif line.kind is LineKind.TAGS and line.value:
        layout.tags += (tag.strip(" #.") for tag in re.split(r"[,;，、]", line.value) if tag.strip(" #."))
        layout.leave_out(line, "a line of key words, of which the words are kept")
    else:
        return False
    return True


def _body_end(lines: Sequence[Line], start: int) -> tuple[int, frozenset[int]]:
    """
    Return where the body ends, and where it goes on below labels that stand in it.

    It ends behind the last running text, with what follows that without a break. Comments of readers are no part of it.
    """
    end = start
    resumed = set()
    label = False
    items: LineKind | None = None
    dated = False
    for place in range(start, len(lines)):
        line = lines[place]
        # A label that names a section, or that stands below a line of the frame, is one of the tail.
        if line.kind is LineKind.COMMENTS or (
            line.kind is LineKind.LABEL and (line.section or lines[place - 1].kind is LineKind.CHROME)
        ):
            break
        if line.kind is LineKind.LABEL:
            label, items, dated = True, None, False
        elif not label:
            end = place + 1 if line.prose else end
        elif line.prose and _is_body_again(lines, place, items, dated=dated):
            resumed.add(place)
            end, label = place + 1, False
        elif line.kind in (LineKind.TEXT, LineKind.MOMENT):
            items = items or line.kind
            dated = dated or line.kind is LineKind.MOMENT
    while end < len(lines) and _goes_on(lines, end):
        end += 1
    return end, frozenset(resumed)


def _is_body_again(lines: Sequence[Line], place: int, items: LineKind | None, *, dated: bool) -> bool:
    """
    Say whether running text below a label is the body going on: a sentence that is no item of the label.

    An item has its moment on the side that the first of *items* tells, `TEXT` for below. Where the items are not
    *dated*, only a long sentence is no title.
    """
    line = lines[place]
    beside = lines[place - 1 : place] if items is LineKind.MOMENT else lines[place + 1 : place + 2]
    return (
        (dated or len(line.text) >= RESUMED)
        and line.text.rstrip("”»\"'").endswith((".", "!", "。"))
        and not any(each.kind is LineKind.MOMENT for each in beside)
    )


def _goes_on(lines: Sequence[Line], place: int) -> bool:
    """Say whether a line behind the last running text still belongs to the body."""
    line = lines[place]
    if line.kind in (LineKind.CREDIT, LineKind.CAPTION):
        return True
    if line.kind is not LineKind.TEXT:
        return False
    # A title with its moment is a related item even without a label.
    dated = place + 1 < len(lines) and lines[place + 1].bare_moment
    return not dated or line.text.endswith(".")


def _read_body(layout: Layout, lines: Sequence[Line], places: range, resumed: frozenset[int]) -> None:
    """Read the lines of the body, with the labels and boxes that stand between its paragraphs."""
    label: Line | None = None
    below: list[Line] = []
    for place in places:
        line = lines[place]
        if line.kind is LineKind.LABEL or place in resumed:
            _add_related(layout, label, below)
            label, below = None, []
        if line.kind is LineKind.LABEL:
            label = line
        elif label is not None:
            below.append(line)
        elif line.kind in OF_BODY or line.bare_moment:
            add_paragraph(layout, line)
        elif not keep_fact(layout, line):
            layout.leave_out(line, FRAME)


OF_BODY = (LineKind.TEXT, LineKind.CAPTION, LineKind.NUMBER, LineKind.SECTION)
"""What a line between paragraphs can seem to be and still be one."""


def _read_tail(layout: Layout, tail: Sequence[Line]) -> None:
    """Read the lines below the body: labels with their items, facts that stand there, and the frame."""
    label: Line | None = None
    below: list[Line] = []
    commented = False
    for place, line in enumerate(tail):
        if line.kind in BORDERS:
            _add_related(layout, label, below)
            label, below = line, []
            commented = line.kind is LineKind.COMMENTS or (commented and line.kind is not LineKind.LABEL)
        elif commented:
            layout.leave_out(line, "below the comments of readers")
        elif line.bare_moment and layout.published is None and not place:
            layout.published = line.dated
        elif not keep_fact(layout, line):
            below.append(line)
    _add_related(layout, label, below)


BORDERS = (LineKind.LABEL, LineKind.CHROME, LineKind.SECTION, LineKind.COMMENTS)
"""What ends a group of related items."""


def _add_related(layout: Layout, label: Line | None, below: Sequence[Line]) -> None:
    """Read what stands below a label, or below another border of a group."""
    items, left = read_related(label, below)
    layout.related += items
    for line in left:
        if line.kind is LineKind.NUMBER:
            layout.leave_out(line, "a number of pictures")
        elif not keep_fact(layout, line):
            layout.leave_out(line, FRAME)
    if label is not None and not any(item.label for item in items):
        layout.leave_out(label, FRAME)


END_MARK = re.compile(r"(?<=[.!?…»”\"])\s*[-–—]\s?0\s?[-–—]\.?$")
"""What an agency ends its news with, where it stands on the last line."""


def add_paragraph(layout: Layout, line: Line, kind: ParagraphKind | None = None) -> None:
    """
    Add a paragraph, without what only repeats the title or the paragraph before it.

    Its *kind* is None where only its words tell it.
    """
    text = END_MARK.sub("", line.text)
    plain = not line.item and line.kind is not LineKind.CAPTION
    if plain and not layout.body:
        text = without_last_credit(layout, line, _without_credit(layout, line))
    if layout.title is not None and not layout.body and same_words(text, layout.title):
        layout.leave_out(line, "the title once more", NoticeKind.REPEATED)
        return
    if text in layout.told or (layout.body and layout.body[-1][1] == text):
        layout.leave_out(line, "a paragraph before once more", NoticeKind.REPEATED)
        return
    if len(text) >= RESUMED:
        layout.told.add(text)
    layout.body.append((kind or _kind_of(line, text), text))


def _kind_of(line: Line, text: str) -> ParagraphKind:
    """Return the kind of a paragraph by its words."""
    if line.item:
        return ParagraphKind.LIST_ITEM
    if line.kind is LineKind.CAPTION:
        return ParagraphKind.CAPTION
    return ParagraphKind.ROW if BETWEEN_CELLS in text else ParagraphKind.TEXT


def _without_credit(layout: Layout, line: Line) -> str:
    """Return the first paragraph without a credit that lost its line break and stands before it."""
    for match in GLUED.finditer(line.text, 0, NEAR):
        credit = read_credit(line.text[: match.start()])
        if credit is not None:
            layout.credits.append(credit)
            notice = "a credit and the lead stood on one line"
            layout.leave_out(line, notice, NoticeKind.FUSED)
            return line.text[match.start() :]
    return line.text


def without_last_credit(layout: Layout, line: Line, text: str) -> str:
    """Return a title or a first paragraph without a credit that lost its line break and stands behind it."""
    for match in LAST.finditer(text, max(0, len(text) - NEAR)):
        last = text[match.end() :]
        # A last sentence may begin like a credit: "Photos of the readers will be shown in the museum."
        sentence = last.endswith(".") and last.count(" ") > SPACES_OF_CREDIT
        credit = None if sentence else read_credit(last)
        if credit is not None and match.start():
            layout.credits.append(credit)
            layout.leave_out(line, "a credit stood on the line of a text", NoticeKind.FUSED)
            return text[: match.start()].rstrip()
    return text

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
from belta_news.extract.datelines import read_dateline
from belta_news.extract.dates import DatedLine, Role
from belta_news.extract.lines import Line, LineKind, read_block, same_words
from belta_news.extract.related import read_related
from belta_news.model.article import Credit, Notice, NoticeKind, ParagraphKind
from belta_news.model.related import RelatedItem
from belta_news.readers.blocks import Block

__all__ = ["Layout", "arrange"]


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
    body: list[tuple[ParagraphKind, str]] = attrs.Factory(list)
    """The paragraphs."""
    related: list[RelatedItem] = attrs.Factory(list)
    """The related items, their moments as written."""
    authors: list[str] = attrs.Factory(list)
    """Who wrote it."""
    tags: list[str] = attrs.Factory(list)
    """Key words."""
    notices: list[Notice] = attrs.Factory(list)
    """What was left out."""

    def leave_out(self, line: Line, message: str, kind: NoticeKind = NoticeKind.CHROME) -> None:
        """Keep a line as a notice."""
        self.notices.append(Notice(kind=kind, message=message, text=line.text, line=line.number))


FRAME = "a line of the page around the article"
TITLE_WORDS = 4
"""A line of fewer words than this is taken for the title only where no other line can be it."""
SUBTITLE_WORDS = 9
HEADING = 100
"""A heading has at most so many characters."""
RESUMED = 100
"""Below a label, a line of fewer characters than this is no running text but a title."""

NO_HEADING_END = re.compile(r"[.!?…:;,。？！：；，”»\"]$")
NUMBERED = re.compile(r"\d{1,2}[.)]\s+(?=\S)")
DASHED = re.compile(r"[-–—]\s+(?=\S)")
# Two words glued together where a line break was lost: "the ministryThe minister".
GLUED = re.compile(r"(?<=[a-zа-яёіў.”»)])(?=[A-ZА-ЯЁІЎ“«][^A-ZА-ЯЁІЎ]|[A-ZА-ЯЁІЎ]{4})")


def arrange(blocks: Sequence[Block]) -> Layout:
    """Return the pieces of a plain text."""
    lines = [read_block(block) for block in blocks]
    layout = Layout()
    start = _body_start(lines)
    title = _title_place(lines, start)
    _read_head(layout, lines[:start], title)
    end = _body_end(lines, start)
    _read_body(layout, lines[start:end])
    _read_tail(layout, lines[end:])
    _name_kinds(layout)
    layout.notices.sort(key=lambda notice: notice.line or 0)
    return layout


def _body_start(lines: Sequence[Line]) -> int:
    """Return where running text begins; the number of lines where there is none."""
    for place, line in enumerate(lines):
        if line.kind is LineKind.LABEL and place and any(each.kind is LineKind.TEXT for each in lines[:place]):
            return place
        if not line.prose and not (line.kind is LineKind.TEXT and read_dateline(line.text, None)):
            continue
        if not _is_long_title(lines, place):
            return place
    return len(lines)


def _is_long_title(lines: Sequence[Line], place: int) -> bool:
    """Say whether a line that looks like running text is a long title: beside the moment, with the body behind it."""
    if any(line.kind is LineKind.TEXT for line in lines[:place]) or lines[place].text.endswith((".", "。")):
        return False
    behind = [line for line in lines[place + 1 : place + 4] if line.kind is not LineKind.CREDIT]
    beside = (*lines[max(place - 1, 0) : place], *lines[place + 1 : place + 2])
    dated = any(line.kind is LineKind.MOMENT for line in beside)
    return dated and any(line.prose for line in behind)


def _title_place(lines: Sequence[Line], start: int) -> int | None:
    """Return which line of the head is the title, or None."""
    texts = [place for place in range(start) if lines[place].kind is LineKind.TEXT]
    if not texts:
        return None
    framed = any(line.kind in (LineKind.CHROME, LineKind.SECTION) for line in lines[: texts[-1]])
    moment = _moment_place(lines[:start])
    if moment is None:
        long_enough = [place for place in texts if _words(lines[place]) >= TITLE_WORDS]
        if framed and long_enough:
            return long_enough[-1]
        return (long_enough or texts)[0] if not framed else max(texts, key=lambda place: len(lines[place].text))
    before = [place for place in texts if place < moment]
    after = [place for place in texts if place > moment]
    if before and (_words(lines[before[-1]]) >= TITLE_WORDS or not after) and before[-1] >= moment - 2:
        return before[-1]
    long_after = [place for place in after if _words(lines[place]) >= TITLE_WORDS]
    if after:
        return (long_after or after)[0]
    longest = max(before, key=lambda place: (len(lines[place].text), place))
    return None if framed and _words(lines[longest]) < TITLE_WORDS else longest


def _words(line: Line) -> int:
    # Of Chinese, two characters are about a word.
    return line.text.count(" ") + 1 + sum(1 for letter in line.text if letter > "\u3400") // 2


def _moment_place(head: Sequence[Line]) -> int | None:
    """
    Return which line of the head holds the moment of publication, or None.

    A day of the week without a time is the day of the visit, as headers of pages show it, unless it stands right above
    a line of text and no other moment is there.
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
        if below is None or below.kind is LineKind.TEXT:
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


def _read_head(layout: Layout, head: Sequence[Line], title: int | None) -> None:
    """Read the lines above the body."""
    moment = _moment_place(head)
    if title is not None:
        layout.title = head[title].text
    layout.section = _section_of(head, title, moment)
    for place, line in enumerate(head):
        if place == title:
            continue
        if place == moment:
            layout.published = line.dated
        elif title is not None and line.kind is LineKind.TEXT and same_words(line.text, head[title].text):
            layout.leave_out(line, "the title once more", NoticeKind.REPEATED)
        elif line.kind in (LineKind.TEXT, LineKind.CAPTION) and (title is None or place > title):
            _add_paragraph(layout, line)
        elif line.kind is LineKind.TEXT or not _keep_fact(layout, line):
            layout.leave_out(line, FRAME)


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


def _keep_fact(layout: Layout, line: Line) -> bool:
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
    elif line.kind is LineKind.TAGS and line.value:
        layout.tags += (tag.strip(" #.") for tag in re.split(r"[,;，、]", line.value) if tag.strip(" #."))
    else:
        return False
    return True


def _body_end(lines: Sequence[Line], start: int) -> int:
    """Return where the body ends: behind the last running text, with what follows it without a break."""
    label = next((place for place in range(start, len(lines)) if lines[place].kind is LineKind.LABEL), len(lines))
    end = start
    for place in range(start, len(lines)):
        if lines[place].prose and (place < label or _is_body_again(lines, place)):
            end = place + 1
    while end < min(len(lines), max(label, end)) and _goes_on(lines, end):
        end += 1
    return end


def _is_body_again(lines: Sequence[Line], place: int) -> bool:
    """Say whether running text below a label is the body going on: long, a sentence, and no moment beside it."""
    line = lines[place]
    beside = (*lines[max(place - 1, 0) : place], *lines[place + 1 : place + 2])
    return (
        len(line.text) >= RESUMED
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
    below = lines[place + 1] if place + 1 < len(lines) else None
    return below is None or below.kind is not LineKind.MOMENT


def _read_body(layout: Layout, body: Sequence[Line]) -> None:
    """Read the lines of the body, with the labels and boxes that stand between its paragraphs."""
    label: Line | None = None
    below: list[Line] = []
    for line in body:
        if label is not None and (line.prose or line.item):
            _add_related(layout, label, below)
            label = None
        if line.kind is LineKind.LABEL or label is not None:
            if line.kind is LineKind.LABEL:
                if label is not None:
                    _add_related(layout, label, below)
                label, below = line, []
            else:
                below.append(line)
        elif line.kind in (LineKind.TEXT, LineKind.CAPTION, LineKind.NUMBER, LineKind.SECTION) or (
            line.dated is not None and line.dated.role is Role.BARE
        ):
            _add_paragraph(layout, line)
        elif not _keep_fact(layout, line):
            layout.leave_out(line, FRAME)
    if label is not None:
        _add_related(layout, label, below)


def _read_tail(layout: Layout, tail: Sequence[Line]) -> None:
    """Read the lines below the body: labels with their items, facts that stand there, and the frame."""
    label: Line | None = None
    below: list[Line] = []
    for place, line in enumerate(tail):
        dated = line.dated
        alone = dated is not None and dated.role is Role.BARE and layout.published is None and not below and not place
        if line.kind in (LineKind.LABEL, LineKind.CHROME, LineKind.SECTION):
            _add_related(layout, label, below)
            label, below = line, []
        elif alone:
            layout.published = dated
        elif not _keep_fact(layout, line):
            below.append(line)
    _add_related(layout, label, below)


def _add_related(layout: Layout, label: Line | None, below: Sequence[Line]) -> None:
    items, left = read_related(label, below)
    layout.related += items
    for line in left:
        if line.kind is LineKind.NUMBER:
            layout.leave_out(line, "a number of pictures")
        elif not _keep_fact(layout, line):
            layout.leave_out(line, FRAME)
    if label is not None and not items:
        layout.leave_out(label, FRAME)


def _add_paragraph(layout: Layout, line: Line) -> None:
    """Add a paragraph, without what only repeats the title or the paragraph before it."""
    text = line.text
    if layout.title is not None and not layout.body and same_words(text, layout.title):
        layout.leave_out(line, "the title once more", NoticeKind.REPEATED)
        return
    if layout.body and layout.body[-1][1] == text:
        layout.leave_out(line, "the paragraph before once more", NoticeKind.REPEATED)
        return
    kind = ParagraphKind.TEXT
    if line.item:
        kind = ParagraphKind.LIST_ITEM
    elif line.kind is LineKind.CAPTION:
        kind = ParagraphKind.CAPTION
    elif not layout.body:
        text = _without_credit(layout, line)
    layout.body.append((kind, text))


def _without_credit(layout: Layout, line: Line) -> str:
    """Return the first paragraph without a credit that lost its line break and stands before it."""
    for match in GLUED.finditer(line.text, 0, HEADING * 2):
        credit = read_credit(line.text[: match.start()])
        if credit is not None:
            layout.credits.append(credit)
            notice = "a credit and the lead stood on one line"
            layout.leave_out(line, notice, NoticeKind.FUSED)
            return line.text[match.start() :]
    return line.text


def _name_kinds(layout: Layout) -> None:
    """Tell lead, headings and items of lists from running text."""
    body = layout.body
    for pattern in (NUMBERED, DASHED):
        _name_items(body, pattern)
    for place, (kind, text) in enumerate(body):
        behind = body[place + 1] if place + 1 < len(body) else None
        if kind is ParagraphKind.TEXT and behind is not None and _is_heading(text, behind, first=not place):
            body[place] = (ParagraphKind.HEADING, text)
    for place, (kind, text) in enumerate(body):
        if kind is ParagraphKind.TEXT:
            body[place] = (ParagraphKind.LEAD, text)
            break


def _name_items(body: list[tuple[ParagraphKind, str]], mark: re.Pattern[str]) -> None:
    """Name two or more marked paragraphs in a row a list, where a colon announces it or numbers show it."""
    place = 0
    while place < len(body):
        end = place
        while end < len(body) and body[end][0] is ParagraphKind.TEXT and mark.match(body[end][1]):
            end += 1
        announced = place > 0 and body[place - 1][1].endswith((":", "："))
        if end - place > 1 and (announced or mark is NUMBERED):
            for item in range(place, end):
                text = body[item][1]
                # A dash is only a mark; a number is also a word of the text.
                body[item] = (ParagraphKind.LIST_ITEM, mark.sub("", text, count=1) if mark is DASHED else text)
        place = max(end, place + 1)


def _is_heading(text: str, behind: tuple[ParagraphKind, str], *, first: bool) -> bool:
    """Say whether a paragraph is a heading: a short line without a stop above longer text."""
    if len(text) > HEADING or NO_HEADING_END.search(text) or text[:1].islower():
        return False
    if first and text.count(" ") >= SUBTITLE_WORDS:
        return False
    return behind[0] is ParagraphKind.LIST_ITEM or len(behind[1]) > len(text)

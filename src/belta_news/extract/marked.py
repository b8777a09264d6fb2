"""
What the pieces of a page are, where mark-up tells most of it: blocks of a known kind are taken at their word.

What is left to judge is what mark-up does not tell: whether a line beside the headline is a date, a section or a
credit, and which lines among the paragraphs are invitations, labels or other words of the page's frame. Words are
judged as those of plain text are, by `lines`, so that a page and the text copied out of it give the same article.
"""

import re
from collections.abc import Sequence

import attrs

from belta_news.extract import calendar
from belta_news.extract.dates import DatedLine, Role, ends_with_moment, read_line, starts_with_moment
from belta_news.extract.layout import FRAME, MENU, Layout, add_paragraph, keep_fact, without_last_credit
from belta_news.extract.lines import Line, LineKind, is_label, read_block
from belta_news.extract.paragraphs import name_kinds
from belta_news.extract.small_print import editor_of, is_small_print
from belta_news.model.article import Credit, Embed, EmbedKind, Image, ParagraphKind
from belta_news.model.moment import YearSource
from belta_news.model.related import RelatedItem
from belta_news.readers.addresses import host_of
from belta_news.readers.blocks import Block, BlockKind
from belta_news.readers.networks import is_social

__all__ = ["arrange_marked"]

KINDS = {
    BlockKind.HEADING: ParagraphKind.HEADING,
    BlockKind.LIST_ITEM: ParagraphKind.LIST_ITEM,
    BlockKind.QUOTE: ParagraphKind.QUOTE,
    BlockKind.ROW: ParagraphKind.ROW,
    BlockKind.CAPTION: ParagraphKind.CAPTION,
}

LINK = 0.9
"""A block of which so many characters are a link is a link."""

BESIDE_LABEL = " :–—-→»>|"

TITLE_WORDS = 3
"""A link of so many words is the title of something."""


def arrange_marked(blocks: Sequence[Block], body: range, url: str | None) -> Layout:
    """
    Return the pieces of a page.

    Args:
        blocks: The pieces as the reader found them.
        body: Which of them are the body.
        url: The address of the page: links to its host are links to related items.
    """
    arrangement = _Arrangement(Layout(), host_of(url))
    arrangement.read_head(blocks[: body.start])
    for block in blocks[body.start : body.stop]:
        if not arrangement.read_body(block):
            break
    arrangement.read_tail(blocks[body.stop :])
    return arrangement.finish()


@attrs.define
class _Arrangement:
    """The pieces while they are put in their places."""

    layout: Layout
    host: str
    label: Line | None = None
    """The label above related items, while nothing else comes."""
    item: bool = False
    """Whether the last block was a related item, whose moment may follow."""
    strong: set[str] = attrs.Factory(set)
    """The paragraphs that are set in bold."""
    told: set[tuple[str | None, str]] = attrs.Factory(set)
    """The addresses of pictures, and of related items with their titles: each is told once."""
    picture: bool = False
    """Whether the last block was a picture or its caption, whose credit may follow."""

    def read_head(self, blocks: Sequence[Block]) -> None:
        """Read what stands above the body: the declared facts, then lines, the likeliest first."""
        lines = []
        for block in blocks:
            if block.kind is BlockKind.LINE:
                lines += _lines_of(block)
            else:
                self._read_fact(block)
        if self.layout.published is None:
            self.layout.published = _best_moment(lines)
        sections = [line.section for line in lines if line.section]
        if self.layout.section is None and 0 < len(sections) < MENU:
            self.layout.section = sections[0]
        for line in lines:
            if line.kind is not LineKind.MOMENT or (line.dated and line.dated.role is Role.UPDATED):
                keep_fact(self.layout, line)

    def _read_fact(self, block: Block) -> None:
        """Read a block that stands outside of the body, and whose kind is known."""
        layout = self.layout
        kind = block.kind
        if kind is BlockKind.TITLE:
            line = Line(block.text, block.line, LineKind.TEXT)
            layout.title = without_last_credit(layout, line, block.text)
        elif kind is BlockKind.MOMENT and self.item:
            self._date_item(block)
            return
        elif kind is BlockKind.MOMENT:
            self._read_moment(block)
        elif kind is BlockKind.SECTION:
            layout.section = layout.section or block.text
        elif kind is BlockKind.AUTHOR:
            line = read_block(block)
            layout.authors.append(line.value if line.kind is LineKind.AUTHOR and line.value else block.text)
        elif kind is BlockKind.TAG:
            layout.tags.append(block.text.strip(" #,;"))
        elif kind is BlockKind.LABEL:
            # A label without words ends the items of the one before.
            self.label = read_block(block) if block.text else None
        elif kind is BlockKind.RELATED:
            self._add_item(block.text, block.url)
            return
        else:
            self._read_media(block)
        self.item = False

    def _read_moment(self, block: Block) -> None:
        dated = read_line(block.text)
        if dated is None or dated.role is Role.UPDATED:
            dated = _best_moment(_lines_of(attrs.evolve(block, kind=BlockKind.LINE)))
        self.layout.published = self.layout.published or dated

    def _read_media(self, block: Block) -> None:
        """Read a picture, what stands below it, or an embed."""
        images = self.layout.images
        if block.kind is BlockKind.IMAGE:
            if block.url is None or (block.url, "") not in self.told:
                self.told.add((block.url, ""))
                images.append(Image(url=block.url, alt=block.text or None))
            self.picture = True
        elif block.kind is BlockKind.EMBED:
            kind = block.embed or EmbedKind.FRAME
            self.layout.embeds.append(Embed(url=str(block.url), kind=kind, text=block.text or None))
        elif block.kind is BlockKind.CREDIT:
            self._add_credit(read_block(block).credit or Credit(text=block.text, holder=block.text))
        else:
            self._add_caption(block)

    def _add_caption(self, block: Block) -> str:
        """Give the last picture its caption, and return that; a credit in it goes to the picture as well."""
        line = read_block(block)
        words = "" if line.kind is LineKind.CREDIT else without_last_credit(self.layout, line, block.text)
        for credit in (*filter(None, [line.credit]), *self.layout.credits):
            self._add_credit(credit)
        self.layout.credits.clear()
        images = self.layout.images
        if words and self.picture and images[-1].caption is None:
            images[-1] = attrs.evolve(images[-1], caption=words)
        return words

    def _add_credit(self, credit: Credit) -> None:
        images = self.layout.images
        # A credit further down is that of the only picture.
        if images and images[-1].credit is None and (self.picture or len(images) == 1):
            images[-1] = attrs.evolve(images[-1], credit=credit)
        else:
            images.append(Image(credit=credit))

    def _add_item(self, title: str, url: str | None) -> None:
        label = self.label
        # A long line is a title; a short one may be a link to all news or to a section.
        line = Line(title, 0, LineKind.TEXT)
        if title.count(" ") < MENU:
            line = read_block(Block(BlockKind.LINE, title, 0))
        if line.kind in (LineKind.CHROME, LineKind.SECTION, LineKind.LABEL, LineKind.MOMENT, LineKind.NUMBER):
            return
        if (url, title) in self.told:
            return
        self.told.add((url, title))
        section = None if label is None else label.section
        item = RelatedItem(title=title, url=url, section=section, label=None if label is None else label.text)
        self.layout.related.append(item)
        self.item = True

    def _date_item(self, block: Block) -> None:
        """Give the last related item its moment, or the year that only a moment for machines tells."""
        item = self.layout.related[-1]
        shown = item.published
        dated = read_line(block.text) if shown is None or shown.year is None else None
        if dated is None:
            return
        moment = dated.moment
        if shown is None:
            self.layout.related[-1] = attrs.evolve(item, published=moment)
        elif moment.year is not None and (shown.month, shown.day) == (moment.month, moment.day):
            moment = shown.with_year(moment.year, YearSource.METADATA)
            self.layout.related[-1] = attrs.evolve(item, published=moment)

    def read_body(self, block: Block) -> bool:
        """Read a block of the body, and say whether the body goes on."""
        if block.kind in (BlockKind.IMAGE, BlockKind.EMBED):
            self._read_media(block)
            return True
        if block.kind is BlockKind.CAPTION:
            words = self._add_caption(block)
            if words:
                add_paragraph(self.layout, Line(words, block.line, LineKind.CAPTION), ParagraphKind.CAPTION)
            return True
        line = read_block(block)
        if line.kind is LineKind.COMMENTS:
            return False
        if not self._is_related(block, line):
            self._read_line(block, line)
        self.picture = self.picture and line.kind is LineKind.CREDIT
        return True

    def _read_line(self, block: Block, line: Line) -> None:
        """Read a block that is a paragraph unless its words say otherwise."""
        self.label = None
        kind = KINDS.get(block.kind)
        if line.kind is LineKind.CREDIT and line.credit is not None:
            self._add_credit(line.credit)
        elif line.kind is LineKind.CHROME and kind is not ParagraphKind.ROW:
            self.layout.leave_out(line, FRAME)
        elif line.kind in (LineKind.AUTHOR, LineKind.TAGS) and kind is None:
            keep_fact(self.layout, line)
        elif line.kind is LineKind.MOMENT and kind is None and not self.layout.body:
            self.layout.published = self.layout.published or line.dated
        elif line.kind is LineKind.MOMENT and kind is None and not line.bare_moment:
            keep_fact(self.layout, line)
        elif kind is None and not line.dated and is_small_print(line.text):
            self.layout.leave_out(line, FRAME)
        elif (editor := editor_of(line.text)) is not None:
            self.layout.authors.append(editor)
        else:
            add_paragraph(self.layout, line, kind)
            if block.is_strong:
                self.strong.add(line.text)

    def _is_related(self, block: Block, line: Line) -> bool:
        """Say whether a block is a label of related items or one of them, and keep it."""
        if line.kind is LineKind.LABEL:
            self.label = line
            return True
        if not block.linked or block.url is None or block.kind is BlockKind.ROW:
            return False
        size = len(block.text)
        if block.linked < LINK * size:
            return self._is_labelled_link(block, size - block.linked)
        if is_social(block.url):
            self.layout.leave_out(line, FRAME)
            return True
        return self._is_item(block, line)

    def _is_item(self, block: Block, line: Line) -> bool:
        """Say whether a block that is a link leads to another article, and keep it."""
        label, colon, _ = block.text.partition(":")
        if colon and is_label(label):
            return self._is_labelled_link(block, len(label) + 1)
        is_title = line.words >= TITLE_WORDS and block.kind is not BlockKind.HEADING
        if not is_title or (self.label is None and host_of(block.url) != self.host):
            return False
        self._add_item(block.text, block.url)
        return True

    def _is_labelled_link(self, block: Block, place: int) -> bool:
        """Say whether a block is a label with its only link behind it, from *place* on, and keep it."""
        label, title = block.text[:place].strip(BESIDE_LABEL), block.text[place:].strip()
        if not label or not is_label(label):
            return False
        self.label = read_block(Block(BlockKind.LINE, label, block.line))
        self._add_item(title, block.url)
        self.label = None
        return True

    def read_tail(self, blocks: Sequence[Block]) -> None:
        """Read what stands behind the body."""
        self.label, self.item, self.picture = None, False, False
        for block in blocks:
            if block.kind is not BlockKind.LINE:
                if block.kind not in (BlockKind.IMAGE, BlockKind.CAPTION):
                    self._read_fact(block)
                continue
            line = read_block(block)
            if line.bare_moment and self.layout.published is None:
                self.layout.published = line.dated
            elif line.kind in (LineKind.AUTHOR, LineKind.TAGS, LineKind.MOMENT):
                keep_fact(self.layout, line)

    def finish(self) -> Layout:
        """Return the pieces, without what stands at the end of the body and has nothing below it."""
        layout = self.layout
        while layout.body and layout.body[-1][0] is ParagraphKind.HEADING:
            _, text = layout.body.pop()
            layout.leave_out(Line(text, 0, LineKind.TEXT), "a heading with nothing below it")
        for credit in layout.credits:
            self._add_credit(credit)
        layout.credits.clear()
        layout.tags = list(dict.fromkeys(filter(None, layout.tags)))
        layout.authors = list(dict.fromkeys(filter(None, layout.authors)))
        _name_questions(layout.body, self.strong)
        name_kinds(layout.body, self.strong)
        layout.notices.sort(key=lambda notice: notice.line or 0)
        return layout


def _name_questions(body: list[tuple[ParagraphKind, str]], strong: set[str]) -> None:
    """Name the questions of an interview, which are set in bold, and the answers below them."""
    asked = {place for place, (kind, text) in enumerate(body) if _is_question(kind, text, strong)}
    if len(asked) < QUESTIONS:
        return
    answered = False
    for place, (kind, text) in enumerate(body):
        if place in asked:
            body[place] = (ParagraphKind.QUESTION, text)
            answered = True
        elif kind is ParagraphKind.TEXT and answered and text not in strong:
            body[place] = (ParagraphKind.ANSWER, text)


QUESTIONS = 2
"""So many questions in bold are an interview."""


def _is_question(kind: ParagraphKind, text: str, strong: set[str]) -> bool:
    return kind is ParagraphKind.TEXT and text in strong and text.endswith(("?", "？"))


def _lines_of(block: Block) -> list[Line]:
    """Return what a line beside the headline says: as a whole, or in its parts between marks, or at its ends."""
    line = read_block(block)
    if line.kind is not LineKind.TEXT or len(block.text) > LINE:
        return [line]
    label = calendar.labels()[0].search(block.text, 1)
    text = block.text if label is None else f"{block.text[: label.start()]} | {block.text[label.start() :]}"
    parts = [part for part in PARTS.split(text) if part]
    if len(parts) > 1:
        whole = next(filter(None, (read_line(" ".join(parts[:end])) for end in range(len(parts), 1, -1))), None)
        found = [read_block(Block(BlockKind.LINE, part, block.line)) for part in parts]
        return [*([] if whole is None else [line.being(LineKind.MOMENT, dated=whole)]), *found]
    after, before = starts_with_moment(block.text), ends_with_moment(block.text)
    moment = after[0] if after is not None else before[1] if before is not None else None
    if moment is None:
        return [line]
    return [line.being(LineKind.MOMENT, dated=DatedLine(moment, Role.BARE, weekday=False))]


PARTS = re.compile(r"\s*[|·•]\s*|\s+[—–]\s+|\s+(?=(?:by|von|por|от)\s)")

LINE = 120
"""A line beside the headline that says when and by whom has at most so many characters."""


def _best_moment(lines: Sequence[Line]) -> DatedLine | None:
    """Return the moment of publication among the lines beside the headline; the first that has a time, if any has."""
    dated = [line.dated for line in lines if line.dated is not None and line.dated.role is not Role.UPDATED]
    # The day of the visit, in the header of a page, names the day of the week and has no time.
    return min(dated, key=lambda each: (each.moment.hour is None, each.weekday), default=None)

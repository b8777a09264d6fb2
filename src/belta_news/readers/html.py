"""
From an HTML page to the same blocks that plain text gives, with the kinds that the mark-up tells.

Where a design of the page's site is known, its selectors say where things stand. Whatever no selector finds, and every
page of an unknown design, is read by structure: the headline by what the metadata give, the body by the density of
text and links, the rest by its place beside these two. All that costs time is done for the article's part of the page
alone, unless the body must be looked for.
"""

import datetime as dt
import itertools
import re
from collections.abc import Callable, Sequence

import attrs

from belta_news.model.article import Notice, NoticeKind
from belta_news.readers import markup
from belta_news.readers.addresses import Archived, absolute, archived, host_of
from belta_news.readers.blocks import Block, BlockKind
from belta_news.readers.boilerplate import Role
from belta_news.readers.content import find_body
from belta_news.readers.flow import STOPS, Flow, plain, visible_text
from belta_news.readers.links import headlines, read_boxes, read_declared, read_labelled
from belta_news.readers.markup import Element, attribute, is_in, line_of, select
from belta_news.readers.metadata import Metadata, Stated
from belta_news.readers.titles import find_title, nearest_title
from belta_news.sites.archives import TOOLBARS
from belta_news.sites.design import Design

__all__ = ["Origin", "PageBlocks", "read_page"]

ELSEWHERE = "aside, nav, footer, li, [class*=comment], [class*=related], [class*=header], [class*=sidebar]"
"""A moment in one of these is that of something else, or of the visit."""

FAR = 12
"""So many lines before the headline are looked at for a date, a section, an author."""

TAGS = (
    "a[rel~=tag]:not([rel~=category])",
    "[class*=tags] a",
    "[class*=tag] a",
    "a[class*=tag]",
    "[class*=keywords] a",
    "span[class*=tag]",
)
"""Where key words stand on pages of any design."""

NOT_TAGS = "nav, aside, body > header, body > footer, [class*=cloud], [class*=menu], [class*=sidebar], [class*=stage]"
"""Where they are those of other articles, or another thing has such a name."""

TAG, MANY_TAGS = 60, 20
"""A key word has at most so many characters, an article at most so many key words."""

AUTHORS = (
    "[rel~=author]",
    "[itemprop~=author] [itemprop~=name]",
    "[class*=byline] a",
    "[class~=p-author]",
    "[class~=autor]",
)
BY = re.compile(
    r"^(?:(?:by|von|por|oprac\.)\s|(?:author|autor(?:a|ka)?|автор|аўтар|作者)\s*[:：])\s*(?=\S)", re.IGNORECASE
)
MANY_AUTHORS = 5
"""Where the names of authors stand on pages of any design, and how many are read."""

NOTE = 300
"""A footnote has fewer characters than this."""

MOMENTS = (
    "time[datetime], [class~=dt-published], abbr[class~=published]",
    "[property~=datePublished], [itemprop~=datePublished]",
)
"""What holds a moment for machines on pages of any design."""

MANY_TIMES = 20
"""So many moments for machines are looked at."""

PERSON = 160
"""What stands around the name of an author has fewer characters than this."""

BELOW = 40
"""So many lines behind the body are looked at for the same."""


@attrs.frozen
class Origin:
    """Where a page is from, as far as the caller or the page itself says."""

    url: str | None
    """The original address."""
    captured_at: dt.datetime | dt.date | None
    """When an archive captured it, by the address there."""


@attrs.frozen
class PageBlocks:
    """A page, read."""

    blocks: tuple[Block, ...]
    """Its pieces: those before the body, the body, those behind it, related items, key words."""
    body: range
    """Which of them are the body."""
    trusted: bool
    """Whether a known design says where the body is."""
    metadata: Metadata
    """What the page says of itself."""
    notices: tuple[Notice, ...]
    """By which way it was read."""


def origin_of(metadata: Metadata, given: str | None) -> Origin:
    """Return where a page is from: by the address that the caller gives, else by what the page says."""
    capture: Archived | None = None
    addresses = [] if given is None else [given]
    stated = [each.value for each in metadata.addresses]
    # Some sites name their front page as the canonical address of everything.
    addresses += sorted(stated, key=lambda address: address.split("//")[-1].count("/") < DEEP)
    for address in addresses:
        capture = capture or archived(address)
    url = absolute(addresses[0], None) if given is not None else next(filter(None, map(_whole, addresses)), None)
    return Origin(url or given, None if capture is None else capture.captured_at)


DEEP = 2
"""The address of an article has at least so many slashes behind its host."""


def _whole(address: str) -> str | None:
    url = absolute(address, None)
    return url if url is not None and host_of(url) else None


@attrs.define
class _Reader:
    """Puts the blocks of one page together."""

    page: markup.Page
    metadata: Metadata
    base: str | None
    design: Design | None
    is_label: Callable[[str], bool]
    unseen: list[Element]
    title: Element | None = None
    bodies: list[Element] = attrs.Factory(list)
    trusted: bool = False
    missing: list[str] = attrs.Factory(list)

    def read(self) -> PageBlocks:
        selectors = () if self.design is None else self.design.title
        self.title, words = find_title(self.page, selectors, self.metadata, self.unseen)
        self._find_body()
        if self.title is None and self.bodies and not any(each.name != "title" for each in self.metadata.titles):
            self.title, words = nearest_title(self.page, self.bodies[0], self.unseen) or (None, words)
            if self.title is not None and not self.trusted:
                self.bodies = find_body(self.page, set(self.unseen), self.title)
        flow = Flow(self.base, omitted=self._omitted(), trusted=self.trusted)
        flow.skipped = set() if self.title is None else {self.title}
        for body in self.bodies:
            flow.read(body)
        blocks = flow.blocks
        start, end = (0, len(blocks)) if self.trusted else _edges(blocks)
        boxed = [element for role, element, _ in flow.boxes if self._is_related(role, element)]
        before, behind = self._around(blocks[:start], blocks[end:])
        for role, element, _ in flow.boxes:
            if role is Role.AUTHOR:
                behind.append(Block(BlockKind.LINE, visible_text(element) or "-", line_of(element)))
        title = (
            [] if words is None else [Block(BlockKind.TITLE, words, 0 if self.title is None else line_of(self.title))]
        )
        head = [*title, *self._declared_facts(), *self._authors(), *before, *self._images()]
        leads = [block for block in before if block.kind is BlockKind.PARAGRAPH]
        head = [block for block in head if block.kind is not BlockKind.PARAGRAPH]
        body_blocks = [*leads, *blocks[start:end]]
        tail = [*behind, *self._tags(flow), *self._related(boxed), *headlines(blocks[end:]), *self._embeds()]
        return PageBlocks(
            blocks=(*head, *body_blocks, *tail),
            body=range(len(head), len(head) + len(body_blocks)),
            trusted=self.trusted,
            metadata=self.metadata,
            notices=self._notices(),
        )

    def _find_body(self) -> None:
        if self.design is not None:
            found = [element for element in select(self.page, self.design.body) if element.text.strip()]
            if found:
                # A body in several pieces stands in one element; of others, such as a list of news, the largest counts.
                largest = max(found, key=lambda element: len(element.text))
                self.bodies = [element for element in found if element.parent == largest.parent]
                self.trusted = True
                return
            self.missing.append("body")
        self.bodies = find_body(self.page, set(self.unseen), self.title)

    def _omitted(self) -> set[Element]:
        omitted: set[Element] = set(self.unseen)
        for selector in () if self.design is None else self.design.omitted:
            for body in self.bodies:
                omitted.update(body.select(selector))
        omitted.update(self._footnotes())
        for element in () if self.design is None else select(self.page, self.design.authors):
            # What stands around the name of an author, a portrait and a post, is no part of the body either.
            inside = element
            while isinstance(inside.parent, Element) and len(inside.parent.text) < PERSON:
                inside = inside.parent
            omitted.add(inside)
        return omitted

    def _footnotes(self) -> list[Element]:
        """Return what the marks of footnotes lead to, on a page of no known design."""
        links = [] if self.trusted else [link for body in self.bodies for link in body.select("sup a[href]")]
        names = {attribute(link, "href")[1:] for link in links if attribute(link, "href").startswith("#")}
        notes = [each for body in self.bodies for each in body.select("li[id], p[id], div[id]")] if names else []
        return [each for each in notes if attribute(each, "id") in names and len(each.text) < NOTE]

    def _is_elsewhere(self, element: Element) -> bool:
        """Say whether an element stands in a part of the page that the headline does not stand in."""
        part = element.closest(ELSEWHERE)
        return part is not None and (self.title is None or not is_in(self.title, [part]))

    def _declared_facts(self) -> list[Block]:
        """Return what the design says of moment, section and authors."""
        blocks: list[Block] = []
        if self.design is None:
            return blocks
        for kind, selectors in (
            (BlockKind.MOMENT, self.design.moment),
            (BlockKind.SECTION, self.design.section),
            (BlockKind.AUTHOR, self.design.authors),
        ):
            found = [element for element in select(self.page, selectors) if not is_in(element, self.unseen)]
            for element in found if kind is BlockKind.AUTHOR else found[:1]:
                words = plain(attribute(element, "title")) if kind is BlockKind.AUTHOR else ""
                words = words or visible_text(element)
                blocks += [Block(kind, words, line_of(element))] * bool(words)
            if not found and kind is BlockKind.MOMENT and selectors:
                self.missing.append("moment")
        return blocks

    def _authors(self) -> list[Block]:
        """Return the authors whose names the mark-up of any page tells."""
        if self.design is not None:
            return []
        found = (element for element in select(self.page, AUTHORS) if not self._is_elsewhere(element))
        names = ((element, BY.sub("", plain(element.text))) for element in itertools.islice(found, MANY_AUTHORS))
        return [Block(BlockKind.AUTHOR, name, line_of(element)) for element, name in names if 0 < len(name) <= TAG]

    def _around(self, before: Sequence[Block], behind: Sequence[Block]) -> tuple[list[Block], list[Block]]:
        """Return the lines between the headline and the body, before both and behind both."""
        head, tail = [*before], [*behind]
        if self.design is not None and "moment" not in self.missing and self.trusted:
            return _as_lines(head), _as_lines(tail)
        anchors = [element for element in (self.title, *self.bodies[:1]) if element is not None]
        region = _common(anchors)
        if region is None:
            return _as_lines(head), _as_lines(tail)
        self._read_times(region)
        if region in self.bodies:
            return _as_lines(head), _as_lines(tail)
        flow = Flow(self.base, omitted=set(self.unseen), skipped={*anchors, *self.bodies}, is_head=True)
        flow.read(region)
        places = [flow.places.get(element, len(flow.blocks)) for element in anchors]
        first, last = min(places), max(places)
        above = _as_lines(flow.blocks[max(0, first - FAR) : first])
        between = _as_lines(flow.blocks[first:last], keep_prose=not self.trusted)
        return [*between, *_as_lines(head), *above], _as_lines([*tail, *flow.blocks[last : last + BELOW]])

    def _read_times(self, region: Element) -> None:
        """Add the first moment for machines that stands beside the headline to what the metadata state."""
        for element in region.select(", ".join(MOMENTS))[:MANY_TIMES]:
            line = element.closest("p")
            is_alone = line is None or len(line.text) <= PERSON
            values = (attribute(element, name) for name in ("datetime", "content", "title"))
            value = next(filter(None, values), "")
            if value and is_alone and not self._is_elsewhere(element) and not is_in(element, self.unseen):
                self.metadata.published.append(Stated("time", plain(value)))
                return

    def _images(self) -> list[Block]:
        """Return the pictures that stand outside of the body, by the design."""
        if self.design is None:
            return []
        blocks: list[Block] = []
        for selector in self.design.images:
            for holder in self.page.select(selector):
                if is_in(holder, [*self.bodies, *self.unseen]):
                    continue
                flow = Flow(self.base, trusted=True)
                flow.read_images(holder)
                blocks += flow.blocks
                for kind, selectors in (
                    (BlockKind.CAPTION, self.design.captions),
                    (BlockKind.CREDIT, self.design.credits),
                ):
                    element = next(iter([*select(holder, selectors), *_right_behind(holder, selectors)]), None)
                    words = "" if element is None or not flow.blocks else visible_text(element)
                    blocks += [Block(kind, words, line_of(holder))] * bool(words)
        return blocks

    def _tags(self, flow: Flow) -> list[Block]:
        selectors = () if self.design is None else self.design.tags
        found = select(self.page, selectors)
        if not found:
            boxes = [element for role, element, _ in flow.boxes if role is Role.TAGS]
            found = [link for box in boxes for link in box.select("a")] or self._tags_anywhere()
        words = (plain(attribute(element, "title")) or plain(element.text) for element in found)
        return [Block(BlockKind.TAG, each, 0) for each in dict.fromkeys(words) if each]

    def _tags_anywhere(self) -> list[Element]:
        """Return what is called a tag outside of the page's frame."""
        for selector in TAGS:
            found = [
                element
                for element in select(self.page, (selector,))
                if element.closest(NOT_TAGS) is None and 0 < len(element.text) <= TAG
            ]
            if found and len(found) <= MANY_TAGS:
                return found
        return []

    def _related(self, boxed: Sequence[Element]) -> list[Block]:
        """Return the related items of the page, in its order, each box behind its label."""
        article = [element for element in (self.title, *self.bodies) if element is not None]
        found = [
            *read_boxes(boxed, self.is_label, self.base),
            *read_labelled(self.page, self.is_label, self.base, self.unseen, article, everywhere=not self.trusted),
        ]
        if self.design is not None:
            end = Block(BlockKind.LABEL, "", 0)
            found += (end, *read_declared(self.page, self.design.related, self.design.labels, self.base, self.unseen))
        return _in_order(found)

    def _is_related(self, role: Role, box: Element) -> bool:
        """Say whether a box in the body holds related items, by its name or by the label that it begins with."""
        if role is not Role.CHROME:
            return role is Role.RELATED
        words = next((plain(words) for words in box.stripped_strings), "")
        return bool(words) and self.is_label(words)

    def _embeds(self) -> list[Block]:
        flow = Flow(self.base, trusted=True)
        for selector in () if self.design is None else self.design.embeds:
            for holder in self.page.select(selector):
                if not is_in(holder, [*self.bodies, *self.unseen]):
                    flow.find_embeds(holder)
        return flow.blocks

    def _notices(self) -> tuple[Notice, ...]:
        if self.design is None:
            message = "the page was read by its structure and metadata: its design is not known"
        elif self.missing:
            message = f"the page was read as {self.design.name}, but by its structure: {', '.join(self.missing)}"
        else:
            message = f"the page was read as {self.design.name}"
        return (Notice(kind=NoticeKind.DESIGN, message=message),)


def read_page(
    page: markup.Page,
    metadata: Metadata,
    url: str | None,
    designs: Sequence[Design],
    is_label: Callable[[str], bool],
) -> PageBlocks:
    """
    Return the blocks of a page.

    Args:
        page: Its tree.
        metadata: What it says of itself.
        url: Its original address, if known.
        designs: The designs that it may be of, the likelier first.
        is_label: Whether a line is a label of related items.
    """
    base_element = page.select_one("base[href]")
    base = url if base_element is None else absolute(attribute(base_element, "href"), url) or url
    design = next((each for each in designs if any(page.select_one(sign) is not None for sign in each.signs)), None)
    unseen = [element for selector in TOOLBARS for element in page.select(selector)]
    return _Reader(page, metadata, base, design, is_label, unseen).read()


def _in_order(blocks: Sequence[Block]) -> list[Block]:
    """Return labels with their items in the order of the page."""
    boxes: list[list[Block]] = []
    for block in blocks:
        if block.kind is BlockKind.LABEL or not boxes:
            boxes.append([])
        boxes[-1].append(block)
    return [block for box in sorted(boxes, key=lambda box: box[-1].line) for block in box]


def _right_behind(holder: Element, selectors: Sequence[str]) -> list[Element]:
    """Return the element right behind another one, if one of the selectors finds it."""
    behind = next((each for each in holder.next_siblings if isinstance(each, Element)), None)
    return [behind] if behind is not None and any(behind.matches(selector) for selector in selectors) else []


def _as_lines(blocks: Sequence[Block], *, keep_prose: bool = False) -> list[Block]:
    """
    Return blocks from outside of the body, which may be anything; pictures and their captions stay what they are.

    With *keep_prose*, running text is a paragraph: a lead that stands by itself.
    """
    lines = []
    for block in blocks:
        kind = BlockKind.PARAGRAPH if keep_prose and _is_prose(block) else BlockKind.LINE
        lines.append(block if block.kind in MEDIA else attrs.evolve(block, kind=kind))
    return lines


MEDIA = (BlockKind.IMAGE, BlockKind.CAPTION, BlockKind.EMBED)


PROSE = 80
"""A block of so many characters that are no links is running text."""


def _is_prose(block: Block) -> bool:
    if block.kind in (BlockKind.IMAGE, BlockKind.EMBED, BlockKind.CAPTION) or block.linked * 2 > len(block.text):
        return False
    size = len(block.text) * (2 if block.text[-1:] >= "\u2e80" else 1)
    return size >= PROSE or (size >= PROSE // 2 and block.text.rstrip("”»\"')").endswith((".", "!", "?", ":", "…")))


def _edges(blocks: Sequence[Block]) -> tuple[int, int]:
    """Return where the body begins and ends among the blocks of an element that may hold more."""
    prose = [place for place, block in enumerate(blocks) if _is_prose(block)]
    if not prose:
        return 0, len(blocks)
    start, end = prose[0], prose[-1] + 1
    while start and blocks[start - 1].kind is BlockKind.HEADING and blocks[start - 1].linked == 0:
        start -= 1
    for place in range(end, len(blocks)):
        block = blocks[place]
        if block.linked * 2 > len(block.text):
            break
        if block.kind in GOES_ON or (block.kind is BlockKind.LINE and block.text.endswith((*STOPS, "-0-"))):
            end = place + 1
        elif block.kind is not BlockKind.HEADING:
            break
    return start, end


GOES_ON = (
    BlockKind.PARAGRAPH,
    BlockKind.LIST_ITEM,
    BlockKind.QUOTE,
    BlockKind.ROW,
    BlockKind.CAPTION,
    BlockKind.IMAGE,
    BlockKind.EMBED,
)
"""What may follow the last running text without being any."""


def _common(elements: Sequence[Element]) -> Element | None:
    """Return the innermost element that holds all of some elements."""
    if not elements:
        return None
    last = [elements[-1], *elements[-1].ancestors]
    first = {elements[0], *elements[0].ancestors}
    return next((element for element in last if element in first and isinstance(element, Element)), None)

"""
From an element of a page to the blocks in it, as a person sees them: paragraphs, lines, items, rows, pictures.

The tree is walked once, from beginning to end, without calls of itself. What CSS would do is not known, so the usual
look of each tag counts, as in a browser without any style sheet: a block begins and ends with a block element or a
line break, whatever inline mark-up stands in it.
"""

import re
from collections.abc import Container, Iterable, Iterator

import attrs

from belta_news.model.article import BETWEEN_CELLS, EmbedKind
from belta_news.readers.addresses import SAVED, absolute
from belta_news.readers.blocks import Block, BlockKind
from belta_news.readers.boilerplate import HIDDEN, SKIPPED, Role, role_of, words_of
from belta_news.readers.characters import clean
from belta_news.readers.markup import Element, Node, Text, attribute, line_of
from belta_news.readers.media import embedded, image_address, is_embed
from belta_news.readers.networks import is_video

__all__ = ["STOPS", "Flow", "is_block", "names_of", "plain", "visible_text"]

BLOCKS = words_of(
    "address article blockquote body caption center dd details dir div dl dt fieldset figcaption figure form h1 "
    "h2 h3 h4 h5 h6 header hgroup hr html legend li listing main noindex ol optgroup p picture plaintext pre "
    "search section summary table tbody td tfoot th thead tr ul xmp"
)
"""Elements before and after which a line begins."""

KINDS = {
    "blockquote": BlockKind.QUOTE,
    "figcaption": BlockKind.CAPTION,
    "caption": BlockKind.CAPTION,
    "li": BlockKind.LIST_ITEM,
    "h1": BlockKind.HEADING,
    "h2": BlockKind.HEADING,
    "h3": BlockKind.HEADING,
    "h4": BlockKind.HEADING,
    "h5": BlockKind.HEADING,
    "h6": BlockKind.HEADING,
}

CUSTOM = {
    "p": BlockKind.PARAGRAPH,
    "paragraph": BlockKind.PARAGRAPH,
    "quote": BlockKind.QUOTE,
    "cap": BlockKind.CAPTION,
    "heading": BlockKind.HEADING,
    **KINDS,
}
"""What elements of a page's own hold, by the last part of their names: `x-quote`."""

WHOLE = (BlockKind.HEADING, BlockKind.ROW)
"""Of these, a line break inside is but a space."""

HEADING = 300
"""A heading of more characters than this is one that was never closed."""

CELL = "\x1f"
"""Stands between cells while a row is read; the characters of a page that are the same go before."""

FACT = "\x1e"
BETWEEN_FACTS = " · "
FACTS = re.compile(r"\s*·[\s·|]*")
"""Stand between pieces of a line beside the body that have elements of their own, while it is read and in the end."""

NOT_SHOWN = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)

MARKS = re.compile(r"^[•·▪▫●○◦‣⁃■□*]\s*(?=\S)")
"""The mark of a list in front of a paragraph that is written as text."""

# A page whose table has one cell in a row, tables in tables, or paragraphs in cells, uses it to arrange its parts.
ARRANGED = "table, p, div > div, h1, h2, h3, ul, ol, figure"
TWO_CELLS = "tr > td ~ td, tr > th ~ td, tr > th ~ th, tr > td ~ th"

PROSE = 200
"""What has fewer characters than this is short."""


def plain(text: str) -> str:
    """Return characters of a page as one line of clean text."""
    return " ".join(clean(text)[0].split())


def is_block(element: Element) -> bool:
    """Say whether a line begins and ends with an element; with one of a page's own, unless it stands within a line."""
    tag = element.tag
    if tag in BLOCKS:
        return True
    if "-" not in tag or (isinstance(element.parent, Element) and element.parent.tag in PHRASES):
        return False
    return not (_is_within(element.previous_siblings) or _is_within(element.next_siblings))


def _is_within(siblings: Iterable[Node]) -> bool:
    """Say whether the nearest thing that is seen on one side of an element is a part of a line."""
    for node in siblings:
        if isinstance(node, Element):
            return node.tag in PHRASES
        if isinstance(node, Text) and node.data.strip():
            return True
    return False


PHRASES = words_of("a abbr b cite code del em font i ins mark q s small span strong sub sup time u")
"""Elements that stand within a line."""


def names_of(element: Element) -> str:
    """Return what an element is called: its classes, its id, and its tag if that is one of the page's own."""
    tag = element.tag
    return f"{element.attr('class') or ''} {element.attr('id') or ''}{f' {tag}' if '-' in tag else ''}"


@attrs.define
class _Frame:
    """An element while its children are read."""

    nodes: Iterator[Node]
    element: Element
    kind: BlockKind
    is_block: bool
    link: str | None
    is_strong: bool = False
    after: str = ""


@attrs.define
class Flow:
    """Reads elements to blocks, in the order of the page; one after another, or one alone."""

    base: str | None
    """What addresses are relative to."""
    omitted: Container[Element] = frozenset()
    """Elements that are left out, whatever they are."""
    skipped: Container[Element] = frozenset()
    """Elements that are passed over because they are read elsewhere: the title, the body."""
    trusted: bool = False
    """Whether the element is known to hold the body, so that only what is certain is left out."""
    is_head: bool = False
    """Whether the element is what stands around the body, where a box with a name may hold the date or the section."""
    embeds: bool = True
    """Whether embeds are read."""
    blocks: list[Block] = attrs.Factory(list)
    """What was read."""
    boxes: list[tuple[Role, Element, int]] = attrs.Factory(list)
    """Boxes that were left out, each with the number of blocks before it."""
    places: dict[Element, int] = attrs.Factory(dict)
    """How many blocks stand before each of the elements that were passed over."""
    _pieces: list[str] = attrs.Factory(list)
    _line: int = 0
    _start: int = 0
    _url: str | None = None
    _linked: int = 0
    _strong: int = 0
    _tables: dict[Element, bool] = attrs.Factory(dict)
    _size: int = 0

    def read(self, root: Element) -> None:
        """Read all that stands in *root*."""
        self._size = len(root.text)
        self._line = line_of(root)
        stack = [_Frame(iter(root), root, BlockKind.LINE, is_block=True, link=None)]
        while stack:
            frame = stack[-1]
            for node in frame.nodes:
                if isinstance(node, Text):
                    self._add(node.data, frame)
                elif isinstance(node, Element):
                    inner = self._open(node, frame)
                    if inner is not None:
                        stack.append(inner)
                        break
            else:
                stack.pop()
                self._close(frame, stack[-1].kind if stack else frame.kind)

    def read_images(self, root: Element) -> None:
        """Read the pictures in *root* and nothing else."""
        self._line = line_of(root)
        for image in root.select("img"):
            self._image(image)

    def _add(self, data: str, frame: _Frame) -> None:
        if not self._pieces:
            # A block begins at its first character that is seen.
            seen = data.lstrip()
            if not seen:
                self._line += data.count("\n")
                return
            self._start = self._line + data[: len(data) - len(seen)].count("\n")
        self._pieces.append(data.replace(CELL, " ").replace(FACT, " "))
        self._line += data.count("\n")
        if frame.link is not None:
            self._url = self._url or frame.link
            self._linked += len(data.strip())
        if frame.is_strong:
            self._strong += len(data)

    def _open(self, element: Element, frame: _Frame) -> _Frame | None:
        """Begin an element, and return how its children are to be read; None where they are not."""
        tag = element.tag
        self._line = line_of(element) or self._line
        if tag == "br":
            self._break(frame.kind)
        elif tag in ("img", "amp-img"):
            self._image(element)
        elif element in self.skipped:
            self._break(frame.kind)
            self.places[element] = len(self.blocks)
        elif tag in SKIPPED or is_embed(element):
            self._skip(element, frame)
        elif element in self.omitted:
            self.boxes.append((Role.CHROME, element, len(self.blocks)))
            self._leave_out(element, frame)
        elif self._is_left_out(element, frame):
            self._leave_out(element, frame)
        else:
            return self._enter(element, frame)
        return None

    def _leave_out(self, element: Element, frame: _Frame) -> None:
        """Pass over an element; one that stands within a line does not end it."""
        if not self._pieces or is_block(element):
            self._break(frame.kind)
        self.find_embeds(element)

    def _enter(self, element: Element, frame: _Frame) -> _Frame:
        tag = element.tag
        link = frame.link
        if tag == "a":
            link = absolute(attribute(element, "href"), self.base) or link
        elif tag == "q" and not "".join(self._pieces).rstrip().endswith(QUOTED):
            self._pieces.append("“")
            return _Frame(iter(element), element, frame.kind, is_block=False, link=link, after="”")
        is_strong = frame.is_strong or tag in ("b", "strong")
        if not is_block(element):
            return _Frame(iter(element), element, frame.kind, is_block=False, link=link, is_strong=is_strong)
        kind = self._kind(element, tag, frame.kind)
        if tag in ("td", "th") and kind is BlockKind.ROW:
            if self._pieces:
                self._pieces.append(CELL)
        else:
            self._break(frame.kind)
        return _Frame(iter(element), element, kind, is_block=True, link=link, is_strong=is_strong)

    def _kind(self, element: Element, tag: str, outer: BlockKind) -> BlockKind:
        """Return the kind of the blocks in an element."""
        if outer in WHOLE:
            return outer
        kind = CUSTOM.get(tag.rpartition("-")[2]) if "-" in tag else KINDS.get(tag)
        if kind is None and self._is_caption(element):
            return BlockKind.CAPTION
        if kind is BlockKind.HEADING and len(element.text) > HEADING:
            kind = None
        if kind is not None:
            return kind
        if tag == "p" and outer is BlockKind.LINE:
            return BlockKind.PARAGRAPH
        if tag == "tr" and self._is_row(element):
            return BlockKind.ROW
        return outer

    def _is_caption(self, element: Element) -> bool:
        """Say whether an element that stands right behind a picture calls itself its caption."""
        if not self.blocks or self.blocks[-1].kind is not BlockKind.IMAGE:
            return False
        return role_of(element.attr("class") or "") is Role.CAPTION and len(element.text) < HEADING

    def _is_row(self, row: Element) -> bool:
        """Say whether a row belongs to a table of data, and not to one that arranges a page."""
        table = row.closest("table") or row
        if table not in self._tables:
            self._tables[table] = table.select_one(TWO_CELLS) is not None
        return (
            self._tables[table]
            and not any(len(cell.text) > CELL_SIZE for cell in row.children if isinstance(cell, Element))
            and row.select_one("table") is None
        )

    def _close(self, frame: _Frame, outer: BlockKind) -> None:
        if frame.after:
            self._pieces.append(frame.after)
        if not frame.is_block:
            # Around the body, what stands in elements of its own are facts of their own: "11:54", "Society".
            if self.is_head and self._pieces:
                self._pieces.append(FACT)
            return
        if frame.kind in WHOLE and outer is frame.kind:
            if frame.element.tag not in ("td", "th") and self._pieces:
                self._pieces.append(" ")
            return
        self._flush(frame.kind)

    def _break(self, kind: BlockKind) -> None:
        """End a line."""
        if kind not in WHOLE:
            self._flush(kind)
        elif self._pieces:
            self._pieces.append(" ")

    def _flush(self, kind: BlockKind) -> None:
        """Make a block of what was gathered, if any of it is seen."""
        if not self._pieces:
            return
        text = "".join(self._pieces)
        if self.is_head:
            # Long words are no facts but a lead.
            text = BETWEEN_FACTS.join(text.split(FACT)) if len(text) <= PROSE else text.replace(FACT, "")
        words = BETWEEN_CELLS.join(filter(None, map(plain, text.split(CELL)))) if CELL in text else plain(text)
        if self.is_head:
            words = FACTS.sub(BETWEEN_FACTS, words).strip(BETWEEN_FACTS)
        if kind in (BlockKind.LINE, BlockKind.PARAGRAPH):
            mark = MARKS.match(words)
            if mark:
                kind, words = BlockKind.LIST_ITEM, words[mark.end() :]
        if words and self._url is not None and self._linked >= len(words) and is_video(self._url):
            self.blocks.append(Block(BlockKind.EMBED, words, self._start, self._url, embed=EmbedKind.VIDEO))
        elif words:
            strong = self._strong >= len(words) and kind in (BlockKind.LINE, BlockKind.PARAGRAPH)
            linked = min(self._linked, len(words))
            self.blocks.append(Block(kind, words, self._start, self._url, linked, is_strong=strong))
        self._pieces.clear()
        self._url, self._linked, self._strong = None, 0, 0

    def _image(self, image: Element) -> None:
        url = image_address(image, self.base)
        words = plain(attribute(image, "alt"))
        # Of a picture that was saved beside the page, only the words are known.
        if url is not None or (words and SAVED.match(attribute(image, "src"))):
            self.blocks.append(Block(BlockKind.IMAGE, words, self._line, url))

    def _skip(self, element: Element, frame: _Frame) -> None:
        """Pass over an element that is no part of the body, but may be an embed."""
        if is_embed(element):
            self._embed(element)
        elif element.tag == "noscript":
            # What stands in for a picture that a script loads.
            for image in element.select("img"):
                self._image(image)
        elif element.tag in BOXES:
            self.boxes.append((Role.CHROME, element, len(self.blocks)))
        if element.tag not in INLINE:
            self._break(frame.kind)

    def find_embeds(self, element: Element) -> None:
        """Read the embeds in an element that is no part of the body itself."""
        self._line = line_of(element) or self._line
        for inner in element.select(EMBEDS):
            if is_embed(inner):
                self._embed(inner)
        for link in element.select("a[href]"):
            url = absolute(attribute(link, "href"), self.base)
            if url is not None and is_video(url) and self.embeds:
                self.blocks.append(Block(BlockKind.EMBED, plain(link.text), self._line, url, embed=EmbedKind.VIDEO))

    def _embed(self, element: Element) -> None:
        found = embedded(element, self.base) if self.embeds else None
        if found is not None and not any(found.url == block.url for block in self.blocks[-MANY:]):
            words = plain(found.text) or visible_text(element)
            block = Block(BlockKind.EMBED, words, self._line, found.url, embed=found.kind)
            self.blocks.append(block)

    def _is_left_out(self, element: Element, frame: _Frame) -> bool:
        """Say whether an element is hidden, or is a box that is no part of the body; keep the box."""
        if element.attr("hidden") is not None or NOT_SHOWN.search(element.attr("style") or ""):
            return True
        names = element.attr("class") or ""
        if names and not HIDDEN.isdisjoint(names.split()):
            return True
        names = names_of(element)
        role = role_of(names) if len(names) > 1 else None
        if role is not None and self._is_box(element, role, frame):
            self.boxes.append((role, element, len(self.blocks)))
            return True
        return element.attr("aria-hidden") == "true" and len(element.text) * 2 <= self._size

    def _is_box(self, element: Element, role: Role, frame: _Frame) -> bool:
        """Say whether an element with the name of a box is one, and not the body itself or a part of a caption."""
        size = len(element.text)
        if role is Role.CAPTION or frame.kind is BlockKind.CAPTION or size * 2 > self._size:
            return False
        if self.is_head:
            return role is not Role.AUTHOR and (role is not Role.DOUBTFUL or size > PROSE)
        if role is Role.AUTHOR:
            return size < PROSE and not self._pieces
        if role is Role.DOUBTFUL or (self.trusted and role is Role.TAGS):
            linked = sum(len(link.text) for link in element.select("a"))
            short = size < PROSE and element.tag != "p" and not element.text.rstrip().endswith(STOPS)
            return linked * 2 > size or (short and not self.trusted)
        return True


CELL_SIZE = 300
"""A cell of more characters than this holds running text."""

STOPS = (".", "!", "?", "…", "。", "！", "？", "”", "»")
"""What running text ends in."""

QUOTED = ("«", "“", "„", '"')
INLINE = words_of("script style template rt rp svg meta link source param track area input label button canvas")
BOXES = ("aside", "nav", "footer")
EMBEDS = "iframe, video, audio, embed, object, script[data-telegram-post], blockquote[class], [data-videoid], [videoid]"
MANY = 8


def visible_text(element: Element) -> str:
    """Return what is seen of an element as one line: that of a title, a label, a link."""
    if not any(isinstance(child, Element) for child in element):
        return plain(element.text)
    flow = Flow(None, trusted=True, embeds=False)
    flow.read(element)
    words = (block.text for block in flow.blocks if block.kind not in (BlockKind.IMAGE, BlockKind.EMBED))
    return " ".join(words)

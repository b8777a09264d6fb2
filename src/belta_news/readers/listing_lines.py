"""
From a page that lists articles in an unknown design to its items: by links, moments and their places.

The page is read line by line, as it is seen. Lines that are mostly a link and stand in the same elements are a group,
and the titles of a list are one. What stands before and behind a title, up to the next of its group, belongs to the
one with which it shares the innermost element; where it shares the same with both, moments go by the side on which the
first of them stands, and a day that stands above several titles goes for all of them.

A menu is a group of links, too. So on a page with moments, only those groups are lists most of whose titles have one;
on a page without, those with the addresses of articles or, where no address is known, the largest one of long titles.
"""

import enum
from collections.abc import Callable, Iterator, Sequence

import attrs

from belta_news.readers import markup
from belta_news.readers.addresses import absolute
from belta_news.readers.boilerplate import HIDDEN, SKIPPED
from belta_news.readers.flow import BLOCKS, NOT_SHOWN, plain
from belta_news.readers.listing import ListItem
from belta_news.readers.markup import Element, Node, Text, attribute

__all__ = ["MomentKind", "Questions", "find_items"]

WORDS, SIZE, HAN_SIZE = 3, 20, 8
"""A title has at least so many words or characters, of Chinese so many characters."""

MANY_WORDS = 4
"""A title on a page without moments has so many words on average."""

LONGEST_TITLE = 400
LONGEST_MOMENT = 80
SHORTEST_SUMMARY = 40
MOST_GROUPS = 8
"""So many groups are looked at; a page of many small ones lists nothing."""

LEAST, LEAST_UNDATED = 2, 3
"""So many items make a list, with and without moments."""

HEADINGS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6", "dt"])

HAN = "\u3400"


class MomentKind(enum.Enum):
    """What words are for a list."""

    NONE = enum.auto()
    """No moment."""
    DAY = enum.auto()
    """A day without a time."""
    TIME = enum.auto()
    """A time without a day."""
    WHOLE = enum.auto()
    """A day with a time."""


@attrs.frozen
class Questions:
    """What the reader of a page asks those who know meanings."""

    kind: Callable[[str], MomentKind]
    """What words are, which may hold a few more than those of a moment."""
    is_article: Callable[[str], bool | None]
    """Whether an address is an article's; None where its site is not known."""


@attrs.define
class _Line:
    """One line of the page."""

    low: int
    """How deep the innermost element stands that holds this line and the one before."""
    pieces: list[tuple[str, str | None]] = attrs.Factory(list)
    """Its words, each with the address of the link that they are."""
    form: tuple[str, ...] = ()
    """The elements around its first link."""
    stated: str = ""
    is_heading: bool = False
    title: str = ""
    url: str | None = None
    """The address of its longest link."""
    rest: str = ""
    """Its words without those of a title."""
    kind: MomentKind = MomentKind.NONE

    def settle(self, questions: Questions) -> None:
        """Tell what the line is, now that it is whole."""
        links: dict[str, str] = {}
        for words, url in self.pieces:
            if url is not None:
                links[url] = links.get(url, "") + words
        self.url, words = max(links.items(), key=lambda pair: len(pair[1]), default=(None, ""))
        self.title = plain(words)
        self.rest = plain("".join(words for words, url in self.pieces if url != self.url or url is None))
        whole = plain("".join(words for words, _ in self.pieces))
        self.kind = _kind(questions, self.title)
        # A link in running text is no title.
        in_text = len(self.rest) > max(len(self.title), LONGEST_MOMENT)
        if in_text or self.url is None or self.kind is not MomentKind.NONE or not any(map(str.isalpha, self.title)):
            self.title, self.rest = "", whole
        self.kind = _kind(questions, self.rest)
        if self.kind is MomentKind.NONE and self.stated:
            self.kind = MomentKind.WHOLE


def _kind(questions: Questions, words: str) -> MomentKind:
    return questions.kind(words) if 0 < len(words) <= LONGEST_MOMENT else MomentKind.NONE


def _is_title(words: str) -> bool:
    if len(words) > LONGEST_TITLE:
        return False
    if any(character >= HAN for character in words):
        return len(words) >= HAN_SIZE
    return len(words.split()) >= WORDS or len(words) >= SIZE


def find_items(page: markup.Page, base: str | None, questions: Questions) -> list[ListItem]:
    """Return the items of a page of any design, in its order; none where nothing looks like a list."""
    lines = list(_Lines(base).read(page))
    for line in lines:
        line.settle(questions)
    groups = [_found(lines, group) for group in _groups(lines, questions)]
    listed = [each for each in groups if sum(title.dated for title in each) * 2 >= len(each)]
    if not listed:
        listed = [each for each in groups if all(questions.is_article(title.item.url or "") for title in each)]
    if not listed:
        listed = [max(groups, key=_words, default=[])]
        if len(listed[0]) < LEAST_UNDATED or _words(listed[0]) < MANY_WORDS * len(listed[0]):
            return []
    titles = sorted((title for each in listed for title in each), key=lambda title: title.place)
    return [title.item for title in titles]


def _words(group: "Sequence[_Found]") -> int:
    return sum(len(title.item.title.split()) for title in group)


def _groups(lines: Sequence[_Line], questions: Questions) -> list[list[int]]:
    """Return the places of the titles of each group that may be a list, the groups with the most words."""
    groups: dict[tuple[str, ...], list[int]] = {}
    for place, line in enumerate(lines):
        if line.title and questions.is_article(line.url or "") is not False:
            groups.setdefault(line.form, []).append(place)
    found = [places for places in groups.values() if _is_list([lines[place] for place in places])]
    # Of groups with the same addresses, such as the parts of cards that are one link each, one holds the titles.
    chosen: list[list[int]] = []
    seen: set[str | None] = set()
    for places in sorted(found, key=lambda places: (not lines[places[0]].is_heading, places[0])):
        urls = {lines[place].url for place in places}
        if len(urls & seen) * 2 < len(urls):
            chosen.append(places)
            seen |= urls
    chosen.sort(key=lambda places: -sum(len(lines[place].title) for place in places))
    return chosen[:MOST_GROUPS]


def _is_list(group: Sequence[_Line]) -> bool:
    """Say whether most of a group are titles, of more than one article."""
    titles = {line.url for line in group if _is_title(line.title)}
    return len(titles) >= LEAST and len(titles) * 2 >= len(group)


@attrs.define
class _Frame:
    nodes: Iterator[Node]
    name: str
    is_block: bool
    is_heading: bool
    is_time: bool
    link: str | None


class _Lines:
    """Reads a page to lines."""

    def __init__(self, base: str | None) -> None:
        self.base = base
        self.low = 0
        self.line = _Line(UNKNOWN)

    def read(self, page: markup.Page) -> Iterator[_Line]:
        """Yield the lines that show something."""
        stack = [_Frame(iter(page), "", is_block=True, is_heading=False, is_time=False, link=None)]
        while stack:
            frame = stack[-1]
            for node in frame.nodes:
                if isinstance(node, Text):
                    self._add(node.data, stack)
                elif isinstance(node, Element) and _is_seen(node):
                    inner = self._frame(node, frame)
                    if inner.is_block:
                        yield from self._end(len(stack))
                    if node.tag == "time" and not self.line.stated:
                        self.line.stated = attribute(node, "datetime")
                    stack.append(inner)
                    break
            else:
                stack.pop()
                if frame.is_block:
                    yield from self._end(len(stack))
                self.low = min(self.low, len(stack))

    def _frame(self, element: Element, outer: _Frame) -> _Frame:
        tag = element.tag
        link = absolute(attribute(element, "href"), self.base) if tag == "a" else None
        names = (element.attr("class") or "").split()
        return _Frame(
            nodes=iter(element),
            name=f"{tag}.{names[0]}" if names else tag,
            is_block=tag in BLOCKS or tag == "br",
            is_heading=outer.is_heading or tag in HEADINGS,
            is_time=outer.is_time or tag == "time",
            link=link or outer.link,
        )

    def _add(self, data: str, stack: Sequence[_Frame]) -> None:
        frame = stack[-1]
        link = None if frame.is_time else frame.link
        self.line.pieces.append((data, link))
        if data.strip():
            if self.line.low == UNKNOWN:
                self.line.low, self.low = self.low, len(stack)
            self.line.is_heading = self.line.is_heading or frame.is_heading
            if link is not None and not self.line.form:
                self.line.form = tuple(each.name for each in stack[-FORM:])

    def _end(self, depth: int) -> Iterator[_Line]:
        line = self.line
        seen = any(words.strip() for words, _ in line.pieces)
        if not seen and not line.stated:
            line.pieces.clear()
            return
        if line.low == UNKNOWN:
            line.low, self.low = self.low, depth
        yield line
        self.line = _Line(UNKNOWN)


UNKNOWN = -1

FORM = 4
"""So many elements around a link are its form."""


def _is_seen(element: Element) -> bool:
    if element.tag in SKIPPED or element.attr("hidden") is not None:
        return False
    names = element.attr("class")
    if names and not HIDDEN.isdisjoint(names.split()):
        return False
    return not NOT_SHOWN.search(element.attr("style") or "")


@attrs.define
class _Found:
    """A title with what belongs to it."""

    item: ListItem
    place: int
    """The number of its line."""
    depth: int = 0
    """How deep the innermost element stands that holds it and its neighbour in the list."""
    dated: bool = False

    def take(self, line: _Line) -> None:
        """Add the words of a line that is its own."""
        if line.kind is not MomentKind.NONE:
            self.dated = True
            self.item.moments += [line.rest] * bool(line.rest)
            self.item.stated = self.item.stated or line.stated
            return
        # A link to something else is no teaser.
        words = line.rest if not line.title else line.title if line.url == self.item.url else ""
        if not self.item.summary and len(words) >= SHORTEST_SUMMARY and words != self.item.title:
            self.item.summary = words


def _found(lines: Sequence[_Line], places: Sequence[int]) -> list[_Found]:
    """Return the titles at some *places* with what stands nearest to each."""
    found = []
    # For each gap between two titles, its lines; the first gap is the one before the first title, the last one that
    # behind the last.
    gaps = [
        list(lines[before + 1 : behind]) for before, behind in zip([-1, *places], [*places, len(lines)], strict=True)
    ]
    for place in places:
        line = lines[place]
        found.append(_Found(ListItem(title=line.title, url=line.url), place))
        found[-1].take(attrs.evolve(line, title="", url=None))
    return _assigned(found, gaps, [lines[place].low for place in places])


def _assigned(found: list[_Found], gaps: list[list[_Line]], lows: list[int]) -> list[_Found]:
    """Give the lines of the gaps to the titles."""
    between = [min([low, *(line.low for line in gap)]) for low, gap in zip(lows, gaps, strict=False)]
    between[0] = 0
    for place, each in enumerate(found):
        # The nearer of both neighbours is in the same list.
        each.depth = max(between[place : place + 2])
    above = _is_above(found, gaps, lows)
    heads: list[tuple[int, int, int]] = []
    for place, gap in enumerate(gaps):
        before = found[place - 1] if place else None
        behind = found[place] if place < len(found) else None
        rights = _minima(gap, lows[place] if behind is not None else 0)
        left = DEEPEST
        for number, (line, right) in enumerate(zip(gap, rights, strict=True)):
            left = min(left, line.low)
            near = _nearer(before, left, behind, right)
            if near is not None:
                near.take(line)
            elif line.kind is MomentKind.DAY:
                heads.append((place, number, right))
            elif line.kind is not MomentKind.NONE:
                owner, depth = (behind, right) if above else (before, left)
                if owner is not None and depth >= owner.depth:
                    owner.take(line)
            elif before is not None and left >= before.depth and not before.item.summary:
                before.take(line)
    _give_days(found, gaps, heads, above=above)
    return found


DEEPEST = 10**9


def _minima(gap: Sequence[_Line], last: int) -> list[int]:
    """Return for each line of a gap how deep the innermost element stands that holds it and the title behind."""
    minima = []
    low = last
    for line in reversed(gap):
        minima.append(low)
        low = min(low, line.low)
    return minima[::-1]


def _nearer(before: _Found | None, left: int, behind: _Found | None, right: int) -> _Found | None:
    """Return the title that a line shares an element with which holds no other title; None where there is none."""
    if before is not None and left > max(before.depth, right if behind is not None else 0):
        return before
    if behind is not None and right > max(behind.depth, left if before is not None else 0):
        return behind
    return None


def _is_above(found: Sequence[_Found], gaps: Sequence[Sequence[_Line]], lows: Sequence[int]) -> bool:
    """Say whether moments that stand between two titles are those of the title below."""
    for place, each in enumerate(found):
        low = lows[place]
        for line in reversed(gaps[place]):
            if low < each.depth:
                break
            if line.kind is not MomentKind.NONE:
                return True
            low = min(low, line.low)
        if any(line.kind is not MomentKind.NONE and line.low >= each.depth for line in gaps[place + 1]):
            return False
    return False


def _give_days(
    found: Sequence[_Found],
    gaps: Sequence[Sequence[_Line]],
    heads: Sequence[tuple[int, int, int]],
    *,
    above: bool,
) -> None:
    """
    Give the days that stand between titles: each to one title, or to all that follow where they are fewer.

    Args:
        found: The titles.
        gaps: The lines before, between and behind them.
        heads: For each day its gap, its place in it, and how deep the innermost element stands that holds it and the
            title behind.
        above: Whether moments stand above their titles.
    """
    undated = [place for place, each in enumerate(found) if not each.dated]
    beside = {gap if above else gap - 1 for gap, _, _ in heads}
    if sum(place in beside for place in undated) * 2 > len(undated):
        # Of several in one gap the nearest counts: another may be the day of the visit, in the head of the page.
        nearest = {gap: number for gap, number, _ in (heads if above else heads[::-1])}
        for gap, number in nearest.items():
            owner = gap if above else gap - 1
            if 0 <= owner < len(found) and not found[owner].dated:
                found[owner].take(gaps[gap][number])
        return
    heads = [head for head in heads if head[0] < len(found)]
    if len(heads) < LEAST and len(undated) == len(found):
        # Links below the only day of a page are its menu, as like as not.
        return
    for head, (gap, number, depth) in enumerate(heads):
        # The day of the visit in the head of a page has something between it and the list.
        if any(line.kind is MomentKind.NONE for line in gaps[gap][number + 1 :]):
            continue
        end = heads[head + 1][0] if head + 1 < len(heads) else len(found)
        for each in found[gap:end]:
            if depth < each.depth - 1:
                break
            each.item.day = gaps[gap][number].rest
            each.dated = True

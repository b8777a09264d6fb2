"""
From a page that lists articles to its items, by the declared designs of lists.

The tree is walked once. A part belongs to the innermost item of a design that is open where it stands, so that items
whose tags are never closed, and therefore stand in each other, come out one by one all the same. A day or a label that
stands above items goes for those that follow it in the innermost element that holds both.
"""

from collections.abc import Container, Iterator, Sequence

import attrs

from belta_news.readers import markup
from belta_news.readers.addresses import absolute
from belta_news.readers.boilerplate import SKIPPED
from belta_news.readers.flow import BLOCKS, plain
from belta_news.readers.markup import Element, Node, Text, attribute, is_in
from belta_news.sites.listing import ListDesign

__all__ = ["ListItem", "base_of", "read_items", "words_of"]

UNSEEN = SKIPPED - {"aside", "footer", "nav", "menu"}
"""Elements in which no list stands."""

PARTS = ("links", "titles", "summaries", "moments", "sections")


@attrs.define
class ListItem:
    """What a page says of one article that it lists; of what it does not say, the words are empty."""

    title: str = ""
    summary: str = ""
    moments: list[str] = attrs.Factory(list)
    """Words that may be its moment or a part of it, the likelier first."""
    stated: str = ""
    """Its moment as the mark-up states it for programs."""
    day: str = ""
    """Words above it that may be its day."""
    section: str = ""
    label: str = ""
    url: str | None = None


@attrs.define
class _Open:
    """An item while its parts are gathered."""

    design: ListDesign
    outers: "tuple[_Open, ...]"
    """Items of other designs that it stands in, at most one of each."""
    day: str
    label: str
    parts: dict[tuple[str, int], list[Element]] = attrs.Factory(dict)

    def all(self, part: str) -> list[Element]:
        """Return what the first selector found that found anything."""
        for rank in range(len(getattr(self.design, part))):
            if found := self.parts.get((part, rank)):
                return found
        return []


@attrs.define
class _Frame:
    """An element while its children are walked."""

    nodes: Iterator[Node]
    item: _Open | None
    day: str
    label: str
    has_items: bool = False


@attrs.define
class _Roles:
    """What the designs say of each element of a page."""

    items: dict[Element, ListDesign] = attrs.Factory(dict)
    days: set[Element] = attrs.Factory(set)
    labels: set[Element] = attrs.Factory(set)
    parts: dict[Element, list[tuple[ListDesign, str, int]]] = attrs.Factory(dict)


def base_of(page: markup.Page, url: str | None) -> str | None:
    """Return what the addresses of a page are relative to."""
    element = page.select_one("base[href]")
    return url if element is None else absolute(attribute(element, "href"), url) or url


def read_items(page: markup.Page, designs: Sequence[ListDesign], base: str | None) -> list[ListItem]:
    """
    Return the items of those designs that the page has, in its order, each as often as it is listed.

    Args:
        page: The page.
        designs: The designs that are looked for.
        base: What addresses are relative to.
    """
    roles = _roles(page, designs)
    if not roles.items:
        return []
    found: list[_Open] = []
    stack = [_Frame(iter(page), None, "", "")]
    while stack:
        frame = stack[-1]
        for node in frame.nodes:
            if isinstance(node, Element) and node.tag not in UNSEEN:
                stack.append(_enter(node, frame, roles, found))
                break
        else:
            stack.pop()
            if stack:
                _leave(frame, stack[-1])
    items = (_item(each, roles.items, base) for each in found)
    return [item for item in items if item.title]


def _roles(page: markup.Page, designs: Sequence[ListDesign]) -> _Roles:
    roles = _Roles()
    for design in designs:
        items = page.select(", ".join(design.items))
        if not items:
            continue
        for element in items:
            roles.items.setdefault(element, design)
        for selector in design.days:
            roles.days.update(page.select(selector))
        for selector in design.labels:
            roles.labels.update(page.select(selector))
        for part in PARTS:
            for rank, selector in enumerate(getattr(design, part)):
                for element in page.select(selector):
                    roles.parts.setdefault(element, []).append((design, part, rank))
    return roles


def _enter(element: Element, frame: _Frame, roles: _Roles, found: list[_Open]) -> _Frame:
    """Begin an element: it may be an item, a part of one, or stand above some."""
    item = frame.item
    if element in roles.days:
        frame.day = words_of(element)
        if item is not None and not item.day:
            item.day = frame.day
    if element in roles.labels:
        frame.label = words_of(element)
    design = roles.items.get(element)
    if design is not None:
        # An item of another design around it may be the same article's, and has all that this one has.
        around = () if item is None else (item, *item.outers)
        item = _Open(design, tuple(each for each in around if each.design is not design), frame.day, frame.label)
        found.append(item)
    if item is not None:
        for of_design, part, rank in roles.parts.get(element, ()):
            for each in (item, *item.outers):
                if of_design is each.design:
                    each.parts.setdefault((part, rank), []).append(element)
    return _Frame(iter(element), item, frame.day, frame.label, has_items=design is not None)


def _leave(frame: _Frame, outer: _Frame) -> None:
    """End an element; a day or a label in one without items goes for what follows."""
    if frame.has_items:
        outer.has_items = True
    else:
        outer.day, outer.label = frame.day, frame.label


def _item(found: _Open, items: Container[Element], base: str | None) -> ListItem:
    design = found.design
    sections = found.all("sections")
    moments = found.all("moments")
    summaries = found.all("summaries")[:1]
    titles = found.all("titles")[:1]
    others = {*sections, *moments, *summaries, *titles}

    def words(element: Element) -> str:
        return words_of(element, others - {element}, items)

    link, url = _link(found.all("links"), sections, titles, base)
    of_attribute = "" if link is None else plain(attribute(link, "title"))
    title = of_attribute if design.link_title == "title" else ""
    title = title or "".join(map(words, titles)) or ("" if link is None else words(link))
    summary = "".join(map(words, summaries)) or (of_attribute if design.link_title == "summary" else "")
    stated = (attribute(time, "datetime") for element in moments for time in (element, *element.select(TIMES)[:1]))
    return ListItem(
        title=title,
        summary="" if summary == title else summary,
        moments=list(filter(None, map(words, moments))),
        stated=next(filter(None, stated), ""),
        day=found.day,
        section=next(filter(None, map(words, sections)), ""),
        label=found.label,
        url=url,
    )


TIMES = "time[datetime]"


def _link(
    links: Sequence[Element], sections: Sequence[Element], titles: Sequence[Element], base: str | None
) -> tuple[Element | None, str | None]:
    """Return the link to the article, and its address: that of the title, else the one with the most words."""
    possible = [(link, absolute(attribute(link, "href"), base)) for link in links if link not in sections]
    possible = [(link, url) for link, url in possible if url is not None]
    around = [pair for pair in possible if any(is_in(title, [pair[0]]) or is_in(pair[0], [title]) for title in titles)]
    return max(around or possible, key=lambda pair: len(pair[0].text.strip()), default=(None, None))


def words_of(element: Element, without: Container[Element] = (), items: Container[Element] = ()) -> str:
    """
    Return what is seen of an element as one line, as far as it is short enough for what a list shows.

    Args:
        element: The element.
        without: Elements in it that are left out.
        items: Elements in it that are left out as well, unless it is one of them.
    """
    pieces: list[str] = []
    stack = [(iter(element), "")]
    seen = size = 0
    while stack and seen < MOST_NODES and size < LONGEST:
        nodes, after = stack[-1]
        for node in nodes:
            seen += 1
            if isinstance(node, Text):
                pieces.append(node.data)
                size += len(node.data)
            elif isinstance(node, Element):
                space = " " if node.tag in BLOCKS or node.tag == "br" else ""
                pieces.append(space)
                if node.tag not in UNSEEN and node not in without and node not in items:
                    stack.append((iter(node), space))
                    break
        else:
            stack.pop()
            pieces.append(after)
    return plain("".join(pieces))[:LONGEST]


MOST_NODES, LONGEST = 2_000, 5_000

"""What a page links to: the boxes of related items, each with its label, and the moments beside the links."""

import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence

import attrs

from belta_news.readers.addresses import absolute, host_of
from belta_news.readers.blocks import Block, BlockKind
from belta_news.readers.flow import Flow, plain, visible_text
from belta_news.readers.markup import Element, Node, Page, attribute, is_in, line_of

__all__ = ["headlines", "read_boxes", "read_declared", "read_labelled"]

LABELS = (
    "h2, h3, h4, h5, h6, dt, strong, b, [class*=title], [class*=head], [class*=label], [class*=caption], [class*=name]"
)
"""What may stand above a box of links."""

LABEL = 120
"""A label has at most so many characters."""

MANY_LABELS = 100
"""So many labels of one page are looked at."""

CLIMB = 4
"""A label and its links stand in an element so few levels above the label."""

MOST = 100
"""How many links of one box are read."""

MOMENT = 60
"""What stands beside a link and has more characters than this is a teaser."""


@attrs.define
class _Item:
    """A link to something, which a page may give several times: around a picture, around the title."""

    url: str
    title: str
    element: Element


def read_declared(
    page: Page, items: Sequence[str], labels: Sequence[str], base: str | None, unseen: Sequence[Node]
) -> list[Block]:
    """Return the related items that a design declares, with their labels."""
    blocks: list[Block] = []
    wanted = {element for selector in labels for element in page.select(selector)}
    for element in page.select(", ".join((*items, *labels))):
        if is_in(element, unseen):
            continue
        if element in wanted:
            blocks.append(Block(BlockKind.LABEL, plain(element.text), line_of(element)))
        else:
            links = [element] if element.tag == "a" else list(element.select("a[href]"))
            blocks += _blocks_of(links, None if element.tag == "a" else element, base, labels=())
    return blocks


def read_labelled(
    page: Page,
    is_label: Callable[[str], bool],
    base: str | None,
    unseen: Sequence[Node],
    article: Sequence[Element],
    *,
    everywhere: bool,
) -> list[Block]:
    """
    Return the related items below the labels of a page of any design.

    Args:
        page: The page.
        is_label: Whether a line is a label of related items.
        base: What addresses are relative to.
        unseen: What is no part of the page itself.
        article: The title and the body, which stand in no box.
        everywhere: Whether a label may stand in any element, and not only in a heading or one that is named like it.
    """
    blocks: list[Block] = []
    seen: list[Element] = []
    selector = f"{LABELS}, div, span, p" if everywhere else LABELS
    shorts = ((element, plain(element.text)) for element in page.select(selector) if len(element.text) <= LABEL)
    labels = ((element, text) for element, text in shorts if text and is_label(text))
    for element, text in itertools.islice(labels, MANY_LABELS):
        if is_in(element, [*unseen, *seen, *article]):
            continue
        links = _links_below(element, article)
        found = list(_blocks_of(links, None, base, labels=(element, *article)))
        if found:
            seen.append(element)
            blocks += (Block(BlockKind.LABEL, text, line_of(element)), *found)
    if everywhere:
        blocks += _read_lists(page, base, [*unseen, *seen], article)
    return blocks


def _read_lists(page: Page, base: str | None, seen: Sequence[Node], article: Sequence[Element]) -> list[Block]:
    """Return the links below headings that are no known labels, if several stand there and all are headlines."""
    blocks: list[Block] = []
    shorts = (element for element in page.select(LIST_LABELS) if 0 < len(element.text.strip()) <= LIST_LABEL)
    outside = (element for element in shorts if element.closest(FRAME) is None and element.select_one("a") is None)
    for element in itertools.islice(outside, MANY_LISTS):
        if is_in(element, [*seen, *article]):
            continue
        found = list(_blocks_of(_links_below(element, article), None, base, labels=(element, *article)))
        items = [block for block in found if block.kind is BlockKind.RELATED]
        own = [item for item in items if host_of(item.url) == host_of(base)]
        if len(items) >= SEVERAL and len(own) == len(items) and all(_is_headline(item.text) for item in items):
            blocks += (Block(BlockKind.LABEL, plain(element.text), line_of(element)), *found)
    return blocks


LIST_LABELS = "h2, h3, h4, h5, h6, b, strong, [class*=title], [class*=head]"
LIST_LABEL = 60
"""What may stand above a list of headlines, and how many characters it has at most."""

FRAME = "a, nav, header, footer, form, [class*=menu], [class*=nav], [class*=comment], [class*=foot]"
"""No list of headlines stands in one of these."""

MANY_LISTS = 20
SEVERAL = 2
"""So many headings are tried, and so many links are a list."""


def _is_headline(text: str) -> bool:
    """Say whether the words of a link are a headline, and not the name of a section or of a site."""
    return len(text) >= CHINESE_HEADLINE if text[-1:] >= "\u2e80" else text.count(" ") >= HEADLINE - 1


HEADLINE, CHINESE_HEADLINE = 3, 6
"""A headline has so many words, or so many signs, and more."""


def headlines(blocks: Sequence[Block]) -> list[Block]:
    """Return what stands behind a body as related items, if it is a list of several links that all are headlines."""
    items = list(itertools.takewhile(lambda block: block.kind is BlockKind.LIST_ITEM, blocks))
    linked = [
        each for each in items if each.url is not None and each.linked >= len(each.text) and _is_headline(each.text)
    ]
    if len(linked) < SEVERAL or len(linked) < len(items):
        return []
    found = (attrs.evolve(each, kind=BlockKind.RELATED) for each in linked)
    return [Block(BlockKind.LABEL, "", linked[0].line), *found]


def read_boxes(boxes: Iterable[Element], is_label: Callable[[str], bool], base: str | None) -> list[Block]:
    """Return the items of boxes that stand in the body and that its mark-up calls related."""
    blocks: list[Block] = []
    for box in boxes:
        words = next((plain(words) for words in box.stripped_strings), "")
        label = next((each for each in box.select(LABELS) if not is_in(each, box.select("a"))), None)
        if label is not None:
            words = plain(label.text)
        found = list(_blocks_of(box.select("a[href]"), box, base, labels=() if label is None else (label,)))
        labelled = len(words) <= LABEL and (label is not None or is_label(words))
        blocks.append(Block(BlockKind.LABEL, words if labelled else "", line_of(box)))
        blocks += (_without_label(block, words, is_label) for block in found)
    return blocks


def _without_label(block: Block, label: str, is_label: Callable[[str], bool]) -> Block:
    """Return a related item without a label that stands inside of its link."""
    if block.kind is BlockKind.RELATED and label and block.text.startswith(label) and is_label(label):
        return attrs.evolve(block, text=block.text[len(label) :].lstrip(" :") or block.text)
    return block


def _links_below(label: Element, article: Sequence[Element]) -> list[Element]:
    """Return the links that stand with a label in an element that holds no part of the article."""
    inside = label
    for _ in range(CLIMB):
        above = inside.parent
        if not isinstance(above, Element) or above.tag in ("body", "html"):
            break
        if any(is_in(part, [above]) for part in article):
            break
        inside = above
        links = [link for link in above.select("a[href]") if not is_in(link, [label])]
        if links:
            return links
    found: list[Element] = []
    for sibling in inside.next_siblings:
        if not isinstance(sibling, Element):
            continue
        if sibling.tag == inside.tag or any(is_in(each, [sibling]) for each in article):
            break
        found += [sibling] if sibling.tag == "a" else sibling.select("a[href]")
    return found


def _blocks_of(
    links: Sequence[Element], box: Element | None, base: str | None, labels: Sequence[Element]
) -> Iterator[Block]:
    items: dict[str, _Item] = {}
    for link in links[:MOST]:
        if is_in(link, labels):
            continue
        url = absolute(attribute(link, "href"), base)
        if url is not None:
            item = items.setdefault(url, _Item(url, "", link))
            item.title = item.title or _title_of(link)
    for item in filter(lambda item: item.title, items.values()):
        yield Block(BlockKind.RELATED, item.title, line_of(item.element), item.url)
        for words in filter(None, _moments_beside(item, items, (box, *labels), base)):
            yield Block(BlockKind.MOMENT, words, line_of(item.element))


def _moments_beside(
    item: _Item, items: dict[str, _Item], bounds: Sequence[Element | None], base: str | None
) -> Iterator[str]:
    """Yield the short words with digits that stand beside a link or in it, in what holds no other link."""
    link = holder = item.element
    size = len(plain(link.text))
    for _ in range(CLIMB):
        above = holder.parent
        if holder in bounds or not isinstance(above, Element) or len(plain(above.text)) - size > BESIDE:
            break
        if any(bound is not None and bound is not above and is_in(bound, [above]) for bound in bounds):
            break
        others = (absolute(attribute(other, "href"), base) for other in above.select("a[href]"))
        if any(url != item.url and url in items for url in others):
            break
        holder = above
    words = []
    if holder is not link:
        flow = Flow(base, embeds=False, trusted=True, skipped=set(holder.select("a[href]")))
        flow.read(holder)
        words = [block.text for block in flow.blocks if block.text != item.title]
    words += (" ".join(map(plain, inner.stripped_strings)) for inner in holder.select(DATES))
    words = [each for each in dict.fromkeys(words) if len(each) <= MOMENT and any(map(str.isdigit, each))]
    if len(words) > 1:
        yield " ".join(words)
    yield from words
    for time in holder.select("time[datetime]"):
        yield attribute(time, "datetime")


DATES = "time, [class*=date], [class*=time]"
"""What holds a moment inside of a link."""

BESIDE = 200
"""What holds so many more characters than the link itself holds more than the item."""


def _title_of(link: Element) -> str:
    """Return the words of a link without the moment and the number in it, or else its title."""
    skipped = {*link.select(DATES), *link.select("[class*=count]")}
    if not skipped:
        return visible_text(link) or plain(attribute(link, "title"))
    flow = Flow(None, embeds=False, trusted=True, skipped=skipped)
    flow.read(link)
    words = " ".join(block.text for block in flow.blocks if block.kind is not BlockKind.IMAGE)
    return words or plain(attribute(link, "title"))

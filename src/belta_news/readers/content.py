"""
Where the body of a page stands that is of no known design: by text density and link density, and by its place.

Each line of the page speaks for or against all elements that it stands in: running text by its length, a link or a
short line against it. The element with the most on its side holds the body: one further out would only add menus, one
further in would lose paragraphs.
"""

import re
from collections.abc import Container, Iterator, Sequence

import attrs

from belta_news.readers.boilerplate import HIDDEN, SKIPPED, Role, role_of, words_of
from belta_news.readers.flow import NOT_SHOWN, is_block, names_of
from belta_news.readers.markup import Element, Node, Page, Text, select

__all__ = ["find_body"]

LONG = 100
"""A line of so many characters is running text, whatever its end."""

SENTENCE = 35
"""A line that ends as a sentence does is running text from so many characters on; of Chinese, from half of it."""

LINK, SHORT = 40, 6
"""What a line that is a link, and any other short line, takes away."""

ENDED = re.compile(r"[.!?…。！？:;][”“\"»’')\]]*$|[”\"»]$")

PARTS = words_of(
    "article-body article__body article_body articleBody article-text article__text article_text articleText "
    "article-content article__content article_content story-body story__body news-text news__text news_text "
    "news-content news_content news-detail news_detail entry-content post-content post__content post-text post__text "
    "detail-text detail_text full-text fulltext full_text name-body itemFullText content-text content__text "
    "text-content"
)
"""Parts of the names of classes of what holds a body and nothing else."""

NAMED = ("[itemprop~=articleBody]", ", ".join(f"[class*={part}]" for part in sorted(PARTS)))
"""The more certain one first."""

SHARE = 0.6
"""A named element counts if it holds so much of what the best element holds."""


@attrs.define
class _Frame:
    nodes: Iterator[Node]
    element: Element
    is_block: bool
    is_link: bool
    score: float = 0.0
    lines: int = 0
    is_marked: bool = False
    """Whether a line in it is a link or holds a digit and is short, or is a moment, as in an item of a list."""
    items: dict[str, list[tuple[Element, float, bool]]] = attrs.Factory(dict)
    """Of the elements in it by their names: what speaks for each, and whether it looks like an item."""


@attrs.define
class _Scores:
    """The sums while the page is walked."""

    sums: dict[Element, float] = attrs.Factory(dict)
    lists: set[Element] = attrs.Factory(set)
    """The items of lists."""
    size: int = 0
    linked: int = 0
    last: str = ""

    def end_line(self, frame: _Frame) -> None:
        """Count what the line that ends here says for its element, and begin a new one."""
        size, linked, last = self.size, self.linked, self.last
        if not size:
            return
        self.size = self.linked = 0
        self.last = ""
        frame.lines += 1
        weight = size * 2 if last[-1:] >= "\u2e80" else size
        if linked * 2 > size:
            frame.score -= LINK + min(size, LONG)
            frame.is_marked = True
        elif weight >= LONG or (weight >= SENTENCE and ENDED.search(last)):
            frame.score += weight - linked
        else:
            frame.score -= SHORT
            frame.is_marked = frame.is_marked or any(map(str.isdigit, last))

    def close(self, frame: _Frame, outer: _Frame | None) -> None:
        """Hand on what an element has to the one around it."""
        if frame.is_block:
            self.end_line(frame)
            for found in frame.items.values():
                if _is_list(found):
                    frame.score -= sum(score for _, score, _ in found if score > 0)
                    self.lists.update(element for element, _, _ in found)
            self.sums[frame.element] = frame.score
        if outer is None:
            return
        outer.score += frame.score
        outer.lines += frame.lines
        outer.is_marked = outer.is_marked or frame.is_marked
        if frame.is_block:
            names = f"{frame.element.tag} {frame.element.attr('class') or ''}"
            outer.items.setdefault(names, []).append((frame.element, frame.score, frame.lines > 1 and frame.is_marked))


def _is_list(found: Sequence[tuple[Element, float, bool]]) -> bool:
    """Say whether elements of one name are the items of a list, of which none is much more than the others."""
    alike = sum(is_item for _, _, is_item in found)
    if alike < ITEMS or alike * 5 < len(found) * 4:
        return False
    scores = [score for _, score, _ in found if score > 0]
    return max(scores, default=0) * 2 <= sum(scores)


ITEMS = 3
"""So many elements of one name, each with running text and a link or a moment, are a list: of news, of comments."""


def find_body(page: Page, skipped: Container[Element], title: Element | None) -> list[Element]:
    """
    Return the element that holds the body, as far in as possible; several where each holds a part of it.

    Args:
        page: The page.
        skipped: Elements that are no part of the page itself, such as the bar of an archive.
        title: The headline, if it is known: of two elements that are nearly as good, the one around or behind it wins.

    Returns:
        The elements, in the order of the page; none where nothing is running text.
    """
    root = page.select_one("body")
    if root is None:
        return []
    scores = _scores(root, skipped)
    sums = scores.sums
    best = _best(scores)
    if best is None:
        return []
    if title is not None:
        best = _beside_title(sums, _with_title(sums, best, title), title)
    for selector in NAMED:
        named = [element for element in select(page, (selector,)) if sums.get(element, 0) >= SHARE * sums[best]]
        if named:
            best = max(named, key=sums.__getitem__)
            break
    return _with_siblings(sums, best)


def _best(scores: _Scores) -> Element | None:
    """Return the element that most speaks for, outside of lists of items if there is any."""
    good = [element for element, score in scores.sums.items() if score > 0 and element.tag not in PARAGRAPHS]
    good = good or [element for element, score in scores.sums.items() if score > 0]
    if not good:
        return None
    # Sorting keeps the order of equals, in which the innermost comes first.
    ranked = sorted(good, key=scores.sums.__getitem__, reverse=True)[:MOST]
    outside = (each for each in ranked if each not in scores.lists and scores.lists.isdisjoint(each.ancestors))
    return next(outside, ranked[0])


PARAGRAPHS = words_of("p li dd dt h1 h2 h3 h4 h5 h6 blockquote figcaption caption pre summary")
"""Elements that hold a paragraph, seldom a body."""

MOST = 200
"""So many of the best elements are looked at."""


def _with_siblings(sums: dict[Element, float], best: Element) -> list[Element]:
    """Return the best element and those beside it that have its name, if each holds but a piece of the body."""
    above = best.parent
    name = (best.tag, best.attr("class"))
    if above is None or not (name[1] or best.tag == "section") or len(best.text) > PIECE:
        return [best]
    return [
        element
        for element in above.children
        if isinstance(element, Element)
        and (element.tag, element.attr("class")) == name
        and sums.get(element, -LINK) >= -SHORT
        and len(element.text) <= PIECE
    ]


PIECE = 1000
"""A piece of a body has at most so many characters."""


def _with_title(sums: dict[Element, float], best: Element, title: Element) -> Element:
    """Return the best element among those that share an article with the title, unless it is much worse."""
    above = title.closest("article, main, [role=main]")
    if above is None:
        return best
    inside = [element for element in (above, *above.select("*")) if element in sums]
    holders = [element for element in inside if element.tag not in PARAGRAPHS]
    other = max(holders or inside, key=sums.__getitem__, default=best)
    return other if sums[other] * 2 >= sums[best] else best


def _beside_title(sums: dict[Element, float], best: Element, title: Element) -> Element:
    """Return the column of the best element that holds the title and most of the text, without those beside it."""
    around = {title, *title.ancestors}
    while True:
        column = next((each for each in best.children if isinstance(each, Element) and each in around), None)
        if column is None or sums.get(column, 0) < MOST_OF * sums[best] or column.tag in PARAGRAPHS:
            return best
        best = column


MOST_OF = 0.55
"""The column with the title counts if it holds so much of what speaks for all columns."""


def _scores(root: Element, skipped: Container[Element]) -> _Scores:
    """Return what speaks for each block element of the page."""
    scores = _Scores()
    size = len(root.text)
    stack = [_Frame(iter(root), root, is_block=True, is_link=False)]
    while stack:
        frame = stack[-1]
        for node in frame.nodes:
            if isinstance(node, Text):
                words = node.data.strip()
                if words:
                    scores.size += len(words) + 1
                    scores.linked += len(words) if frame.is_link else 0
                    scores.last = words
            elif isinstance(node, Element):
                tag = node.tag
                begins = is_block(node)
                if begins or tag == "br":
                    scores.end_line(frame)
                if tag in SKIPPED or tag == "br" or node in skipped or _is_out(node, size):
                    continue
                stack.append(_Frame(iter(node), node, begins, frame.is_link or tag == "a"))
                break
        else:
            stack.pop()
            scores.close(frame, stack[-1] if stack else None)
    return scores


def _is_out(element: Element, size: int) -> bool:
    """Say whether an element is hidden or, by its name, no part of any body."""
    names = element.attr("class") or ""
    if element.attr("hidden") is not None or (names and not HIDDEN.isdisjoint(names.split())):
        return True
    if NOT_SHOWN.search(element.attr("style") or ""):
        return True
    names = names_of(element)
    return len(names) > 1 and role_of(names) in OUT and len(element.text) * 2 < size


OUT = (Role.CHROME, Role.RELATED, Role.TAGS)

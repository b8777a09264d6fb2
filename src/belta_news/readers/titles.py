"""The headline of a page of any design: the heading that is most like what the metadata give."""

import re
from collections.abc import Sequence

from belta_news.readers.flow import plain, visible_text
from belta_news.readers.markup import Element, Node, Page, attribute, is_in, select
from belta_news.readers.metadata import Metadata

__all__ = ["find_title", "nearest_title"]

HEADINGS = (
    "h1",
    "[itemprop~=headline], [role=heading]",
    "h2, h3",
    "[class*=title], [class*=head], [class*=zagolovok]",
)
"""Where a headline may stand, the likelier first."""

LONGEST = 400
"""A headline has at most so many characters."""

ALIKE = 0.5
"""An `h1` is the headline if so many of its words are those of the metadata."""

THE_SAME = 0.85
"""Any other element is, if so many are."""

MANY = 60
"""So many elements that could be the headline are looked at."""

FRAME = "nav, footer, aside, noscript, template"

SURE = re.compile(r"\s+(?:\||::|»|›|•)\s+|(?<=[\u3400-\u9fff])\s*[_|]\s*")
"""What parts a headline from the name of a site and stands in no headline."""

DOUBTFUL = re.compile(r"\s+(?:[-–—/·])\s+")
"""What parts them as well, but may also stand in a headline; the name of the site must follow."""

SITE = re.compile(
    r"(?:.{0,60}\b)?(?:belta|белта|soyuz|belarus(?:ian)?|беларус[ьи]|news|новости|навіны|agency|агентство|агенцтва"
    r"|nachrichten|noticias|wiadomości|\w+\.(?:by|ru|com|org|net))\b.{0,60}|.*(?:白通社|新闻|白俄罗斯).*",
    re.IGNORECASE,
)

WORD = re.compile(r"\w+")


def find_title(
    page: Page, selectors: Sequence[str], metadata: Metadata, unseen: Sequence[Node]
) -> tuple[Element | None, str | None]:
    """
    Return the element that is the headline, and its words; or only the words, where no element shows them.

    Args:
        page: The page.
        selectors: Where a known design has it, tried first.
        metadata: What the page says of itself.
        unseen: What is no part of the page itself.
    """
    titles = [plain_title for plain_title in _stated_titles(page, metadata) if plain_title]
    best: tuple[float, Element, str] | None = None
    for selector in (*selectors, *HEADINGS):
        enough = 0.0 if selector in selectors else ALIKE if selector == HEADINGS[0] else THE_SAME
        for element in select(page, (selector,))[:MANY]:
            words = _words(element)
            if not words or is_in(element, unseen) or element.closest(FRAME) is not None or _is_logo(element):
                continue
            alike = max((_likeness(words, title) for title in titles), default=ALIKE)
            if alike >= enough and (best is None or alike > best[0]):
                best = (alike, element, words)
        if best is not None:
            return best[1], _without_kicker(best[1], best[2], titles)
    shown = _shown(page, [*titles, *_behind_site(page)], unseen)
    if shown is not None:
        return shown
    alone = _only_heading(page, unseen)
    if alone is not None and (not titles or (alone[1].count(" ") > 1 and not SITE.fullmatch(alone[1]))):
        return alone
    return None, titles[0] if titles else None


def _shown(page: Page, titles: Sequence[str], unseen: Sequence[Node]) -> tuple[Element, str] | None:
    """Return the element of any name that shows a stated title, or all of it but the name of the site."""
    best: tuple[Element, str] | None = None
    longest = max(map(len, titles), default=0)
    for element in page.select(ANYTHING) if longest else ():
        if not ANY_SIZE < len(element.text) <= longest + ANY_SIZE:
            continue
        words = plain(element.text)
        shorter = best is not None and len(words) < len(best[1])
        if shorter or not any(_is_stated(words, title) for title in titles) or is_in(element, unseen):
            continue
        # The name of the site in the header leads to its front page.
        linked = sum(len(link.text) for link in element.select("a"))
        if element.closest(f"{FRAME}, a") is None and linked * 2 < len(words):
            best = (element, words)
    return best


ANYTHING = "p, b, strong, font, span, td, div, center, big"
ANY_SIZE = 8
"""A headline has more characters than this; the mark-up around it has few more."""


def _is_stated(words: str, title: str) -> bool:
    """Say whether *words* are a stated title, or the longer half of it up to a mark or space."""
    if len(words) * 2 < len(title) or not title.startswith(words):
        return False
    rest = title[len(words) :]
    return not rest or not rest[0].isalnum()


def nearest_title(page: Page, body: Element, unseen: Sequence[Node]) -> tuple[Element, str] | None:
    """Return the heading that stands last before the body, or first in it, for a page whose metadata tell nothing."""
    best = None
    start = body.position or (0, 0)
    for element in page.select(ANY_HEADING):
        words = _words(element)
        if words.count(" ") < ANY_WORDS or is_in(element, unseen) or element.closest(FRAME) is not None:
            continue
        if _is_logo(element):
            continue
        if (element.position or (0, 0)) > start and best is not None:
            break
        best = (element, words)
    return best


ANY_HEADING = "h1, h2, h3, [role=heading], [class*=title], [class*=heading], [class*=headline], [class*=zagolovok]"
ANY_WORDS = 2


def _only_heading(page: Page, unseen: Sequence[Node]) -> tuple[Element, str] | None:
    for element in page.select("h1"):
        words = _words(element)
        if " " in words and not is_in(element, unseen) and element.closest(FRAME) is None and not _is_logo(element):
            return element, words
    return None


def _is_logo(element: Element) -> bool:
    """Say whether an element is the name of the site, which leads to its front page."""
    link = element.select_one("a[href]")
    return link is not None and FRONT.fullmatch(attribute(link, "href")) is not None


FRONT = re.compile(r"(?:(?:https?:)?//[^/]+)?/?(?:index\.\w+|[a-z]{2}/?)?")


def _words(element: Element) -> str:
    return visible_text(element) if len(element.text) <= LONGEST * 4 else ""


def _likeness(words: str, title: str) -> float:
    """Return which share of the words of both are those of both; a stated title may have the site's name at an end."""
    shown, stated = words.casefold(), title.casefold()
    if (" " in shown or shown[-1:] >= "\u2e80") and (stated.startswith(shown) or stated.endswith(shown)):
        return 1.0
    own, known = set(WORD.findall(shown)), set(WORD.findall(stated))
    return len(own & known) / max(len(own), min(len(known), len(own) * 2), 1)


def _stated_titles(page: Page, metadata: Metadata) -> list[str]:
    """Return the headlines that the metadata give, without the name of the site."""
    titles = [each.value for each in metadata.titles]
    shown = page.select_one("head > title")
    if shown is not None:
        # Of a title inside of a title, the tags of the inner one are words of the outer one.
        titles.append(plain(TAGS.sub(" ", shown.text)))
    return list(dict.fromkeys(map(_without_site, titles)))


TAGS = re.compile(r"<[^<>]*>")


def _behind_site(page: Page) -> list[str]:
    """Return what stands last in the title of the page, where the name of the site may stand first."""
    shown = page.select_one("head > title")
    words = "" if shown is None else plain(TAGS.sub(" ", shown.text))
    last = SURE.split(words)[-1]
    return [last] if last != words and last.count(" ") > 1 else []


def _without_kicker(heading: Element, words: str, titles: Sequence[str]) -> str:
    """Return the words of a heading without a first element that no stated title has, if they have all the rest."""
    first = next((each for each in heading if isinstance(each, Element)), None)
    kicker = "" if first is None else plain(first.text)
    if not kicker or kicker == words or not words.startswith(kicker):
        return words
    rest = words[len(kicker) :].strip(" :|–—-")
    known = any(rest in title for title in titles) and not any(kicker in title for title in titles)
    return rest if known and rest.count(" ") > 1 else words


def _without_site(title: str) -> str:
    for separator, sure in ((SURE, True), (DOUBTFUL, False)):
        places = list(separator.finditer(title))
        if places:
            head, tail = title[: places[-1].start()], title[places[-1].end() :]
            if sure or (SITE.fullmatch(tail) and len(tail) < len(head)):
                # "Title | Politics | The site": what is left may end in another name.
                return _cut(head) if sure else head
    return title


def _cut(title: str) -> str:
    first = SURE.split(title)[0]
    return first if first.count(" ") > 1 or first[-1:] >= "\u2e80" else title

"""Where the page that goes on behind a page of a list is: by its relation, by its words, or by its number."""

import re
from collections.abc import Container

from belta_news.readers import markup
from belta_news.readers.addresses import absolute
from belta_news.readers.markup import Element, attribute

__all__ = ["find_next"]

STATED = ("link[rel~=next][href]", "a[rel~=next][href]", "a.p_next[href]")
"""Links that say themselves what they are."""

NAMED = re.compile(r"(?:^|[\s_-])next(?:$|[\s_-])", re.IGNORECASE)

MARKS = frozenset(["»", "›", "→", ">", ">>", "»»", "⟩", "▶", "▸"])
"""What a link to the next page shows in the place of words; those without a word that is turned the other way."""

LONGEST = 30
"""Such a link has at most so many characters."""

NUMBER = re.compile(r"\d{1,5}")
CURRENT = (
    "[aria-current=page]",
    (
        "[class*=pag] .active, [class*=pag] .current, [class*=pag] .selected, [class*=pag] [class*=active], "
        "[class*=pag] [class*=current]"
    ),
    "[class*=pag] span, [class*=pag] b, [class*=pag] strong, [class*=pag] em, [class*=pag] li",
)


def find_next(page: markup.Page, base: str | None, url: str | None, words: Container[str]) -> str | None:
    """
    Return the address of the page that goes on, or None.

    Args:
        page: The page.
        base: What addresses are relative to.
        url: The page's own address, which is not the next one's.
        words: The words of such links, lower case.
    """
    for selector in STATED:
        for link in page.select(selector):
            if (found := _address(link, base, url)) is not None:
                return found
    links = page.select("a[href]")
    for link in links:
        if _says_next(link, words) and (found := _address(link, base, url)) is not None:
            return found
    return _by_number(page, links, base, url)


def _says_next(link: Element, words: Container[str]) -> bool:
    if len(link.text) <= LONGEST:
        shown = " ".join(link.text.split()).casefold()
        bare = shown.strip("»›→>⟩▶▸ ")
        if bare in words if bare else shown.replace(" ", "") in MARKS:
            return True
    names = f"{attribute(link, 'class')} {attribute(link, 'id')}"
    label = attribute(link, "aria-label") or attribute(link, "title")
    # Galleries of pictures have such links, too, but theirs lead nowhere else.
    return bool(NAMED.search(names)) or label.casefold() in words


def _by_number(page: markup.Page, links: list[Element], base: str | None, url: str | None) -> str | None:
    """Return the link with the number behind that of the page itself."""
    numbers = {number: link for link in links if (number := _number(link)) is not None}
    for selector in CURRENT if numbers else ():
        for element in page.select(selector):
            current = _number(element)
            if current is None or current + 1 not in numbers:
                continue
            inner = element if element.tag == "a" else element.select_one("a[href]")
            if selector == CURRENT[-1] and inner is not None:
                continue
            found = _address(numbers[current + 1], base, url)
            if found is not None:
                return found
    return None


def _number(element: Element) -> int | None:
    text = element.text
    if len(text) > LONGEST:
        return None
    found = NUMBER.fullmatch(text.strip())
    return None if found is None else int(found[0])


def _address(link: Element, base: str | None, url: str | None) -> str | None:
    address = attribute(link, "href")
    if address.startswith("#"):
        return None
    found = absolute(address, base)
    return None if found is None or found.rstrip("#") == url else found

"""
Attributions inside one pair of marks, as in `«Мы готовы, - сказал министр, - и ждем»`.

The region is cut into its pieces, and the words between them go back to the tape, where the sieves read them like any
others.
"""

import re

from belta_news.extract.quotes.lexicon import (
    CAP,
    CUE,
    GROUP,
    LOOSE,
    PLAIN,
    PRONOUN,
    ROLE,
    VERBAL,
    WEAK,
    Lexicon,
)
from belta_news.extract.quotes.marks import Region

__all__ = ["split_inside"]

OPENING = re.compile(r"(?:[,!?….]\s*|(?<=\w)[ ])[—–―-]{1,2}\s+(?=(\w+))")
"""The end of a piece, a dash, and the word that must be a cue."""
ENDING = re.compile(r"[,.;]\s*[—–―-]{1,2}\s+")
"""The end of an attribution, after which the next piece begins."""
BARE_ENDING = re.compile(r"[,.]?[ ][—–―-]{1,2}\s+")
"""The same where the attribution has no comma before it: *Автобусы — сказал министр — новые*."""
LONGEST = 300
"""How many characters an attribution inside of marks has at most."""


def split_inside(text: str, regions: list[Region], lexicon: Lexicon) -> list[Region]:
    """Return the regions, those with an attribution inside cut into their pieces."""
    return [
        piece
        for region in regions
        # Most have no dash inside of them.
        for piece in (_split(text, region, lexicon) if _is_dashed(text, region) or not region.closed else (region,))
    ]


def _is_dashed(text: str, region: Region) -> bool:
    """Say whether a region holds a dash: plain words are found much faster than a pattern."""
    return any(text.find(dash, region.inner_start, region.inner_end) >= 0 for dash in "-–—―")


def _end_of_words(text: str, region: Region, lexicon: Lexicon) -> int | None:
    """Return where words end whose closing mark is missing: at the comma before *X said* that ends the paragraph."""
    comma = text.rfind(", ", max(region.inner_start, region.inner_end - TAIL), region.inner_end)
    if comma <= region.inner_start or text[region.inner_end - 1] != ".":
        return None
    words = lexicon.token.findall(text, comma + 2, region.inner_end - 1)
    if not words or len(words) > FEW:
        return None
    flags = lexicon.memory[words[-1]].flags
    if not flags & CUE or flags & LOOSE or not words[0][0].isupper():
        return None
    return comma + 1


TAIL = 80
"""How many characters the words have at most that say who speaks after a missing mark."""
FEW = 5
"""How many they are at most."""


def _is_spoken(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """Say whether words between two dashes hold a cue and nothing that a sentence would: *– the mayor said, –*."""
    ending = ENDING.search(text, start, min(end, start + LONGEST))
    if ending is None or any(mark in text[start : ending.start()] for mark in "!?;:"):
        return False
    words = lexicon.token.findall(text, start, ending.start())
    flags = lexicon.memory[words[-1]].flags
    return bool(flags & CUE) and not flags & LOOSE


def _names_somebody(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """Say whether the next word after a verb is for somebody: *– улыбается хранитель*."""
    following = lexicon.token.search(text, start, min(end, start + LONGEST))
    return following is not None and bool(lexicon.memory[following[0]].flags & (CAP | ROLE | PRONOUN | GROUP))


def _is_attribution(text: str, match: re.Match[str], end: int, lexicon: Lexicon) -> bool:
    """Say whether the words after a dash say who speaks."""
    flags = lexicon.memory[match.group(1)].flags
    if match.group()[0] == " ":
        return bool(flags & CUE) and not flags & (LOOSE | PLAIN)
    if flags & (VERBAL | WEAK) and _names_somebody(text, match.end(1), end, lexicon):
        return True
    return bool(flags & CUE and not flags & LOOSE) or _is_spoken(text, match.end(), end, lexicon)


def _split(text: str, region: Region, lexicon: Lexicon) -> list[Region]:
    pieces: list[Region] = []
    start, inner = region.start, region.inner_start
    children = iter(region.children)
    child = next(children, None)
    for match in OPENING.finditer(text, region.inner_start, region.inner_end):
        if match.start() <= inner:
            continue
        bare = match.group()[0] == " "
        if not _is_attribution(text, match, region.inner_end, lexicon):
            continue
        while child is not None and child.end <= match.start():
            child = next(children, None)
        if child is not None and child.start < match.start():
            continue
        cut = match.start() if match.group()[0] in ", " else match.start() + 1
        pattern = BARE_ENDING if bare else ENDING
        ending = pattern.search(text, match.end(), min(region.inner_end, match.end() + LONGEST))
        if bare and ending is None:
            continue
        if ending is None and region.inner_end - match.end() > LONGEST:
            continue
        pieces.append(Region(start, cut, inner, cut, closed=True, joined=bool(pieces)))
        if ending is None:
            return pieces
        start = inner = ending.end()
    if not pieces:
        words_end = None if region.closed else _end_of_words(text, region, lexicon)
        cut_off = words_end or region.end
        rest = Region(region.start, cut_off, region.inner_start, cut_off, closed=True)
        return [region if words_end is None else rest]
    pieces.append(Region(start, region.end, inner, region.inner_end, closed=region.closed, joined=True))
    return pieces

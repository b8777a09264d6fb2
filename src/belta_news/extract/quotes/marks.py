"""
Quotation marks: which of them open, which close, and which belong together.

A stack automaton reads the marks of one paragraph at a time, so that a bad mark costs no more than its paragraph. It
knows glyphs, not languages: a mark that can stand at either end is judged by what stands around it.
"""

import itertools
import re
from collections.abc import Iterator

import attrs

__all__ = ["Region", "find_alone", "find_regions", "find_single"]

OPENING = "“„«「『‟"
CLOSING = "”»」』"
STRAIGHT = '"'
PARTNERS = {
    "“": "”",
    "„": "“”",
    "‟": "”",
    "«": "»",
    "»": "«",
    "「": "」",
    "『": "』",
    '"': '"',
    "”": "”",
    "``": "''",
    "''": "''",
}
"""What closes a region that a mark has opened; any of “ ” " closes any of “ „ " as well."""
ROUND = frozenset('“„‟"”')
"""The marks that writers mix in one quotation."""

MARK = re.compile(r'[“”„‟«»「」『』"\n]')
MARK_OR_TICKS = re.compile(r"[“”„‟«»「」『』\"\n]|``|''")
SINGLE = re.compile(r"(?<![^\W_])[‘'‹‚](?=[^\W_])|(?<=[。，：“])‘|(?<=[^\s‘'‹‚(])[’'›‘](?![^\W_])|(?<=[。！？，…])’")

OPENING_ANY = frozenset('“„«"')
BEFORE_OPENING = frozenset(" \t\u00a0([{—–-/“„«‘'\"`")
BEFORE_CLAUSE = frozenset(",.!?…")


@attrs.define(eq=False)
class Region:
    """A stretch of text between a pair of marks, the marks included."""

    start: int
    """Where the opening mark stands."""
    end: int
    """After the closing mark, or the end of the paragraph where it is not closed."""
    inner_start: int
    """Where the words begin."""
    inner_end: int
    """Where the words end."""
    closed: bool
    """Whether a closing mark was found."""
    children: list["Region"] = attrs.field(factory=list)
    """The regions directly inside, in order."""
    joined: bool = False
    """Whether it goes on the region before it, as the same quotation."""


MOST = 10_000
"""How many marks a paragraph has at most."""


@attrs.define(eq=False)
class _Open:
    """A mark that waits for its partner."""

    glyph: str
    start: int
    inner: int
    level: int = 0
    """How many more marks before it look like opening ones than like closing ones."""
    children: list[Region] = attrs.field(factory=list)


def find_regions(text: str) -> Iterator[tuple[int, int, list[Region]]]:
    """
    Return each paragraph's start and end with its outermost regions, in order.

    Paragraphs are separated by newlines; empty ones are left out.
    """
    pattern = MARK_OR_TICKS if "''" in text else MARK
    start = 0
    marks: list[tuple[int, str]] = []
    for match in pattern.finditer(text):
        glyph = match.group()
        if glyph != "\n" and len(marks) < MOST:
            marks.append((match.start(), glyph))
            continue
        if match.start() > start:
            yield start, match.start(), _pair(text, start, match.start(), marks) if marks else []
        # A line of more marks is no paragraph; it goes on as another one.
        start = match.end() if glyph == "\n" else match.start()
        marks = [] if glyph == "\n" else [(start, glyph)]
    if len(text) > start:
        yield start, len(text), _pair(text, start, len(text), marks) if marks else []


def _pair(text: str, start: int, end: int, marks: list[tuple[int, str]]) -> list[Region]:  # noqa: C901, PLR0912
    """Pair the marks of one paragraph."""
    found: list[Region] = []
    stack: list[_Open] = []
    waiting = {"round": 0, "«": 0, "»": 0, "「": 0, "『": 0, "``": 0, "''": 0}
    last_end = -1
    levels, lowest = _levels(text, start, end, marks)
    last_curly = text.rfind("”", start, end)
    for number, (place, glyph) in enumerate(marks):
        after = place + len(glyph)
        before = text[place - 1] if place > start else " "
        following = text[after] if after < end else " "
        top = stack[-1] if stack else None
        if top is not None and top.inner == place and following.isalnum() and _doubles(glyph, top, lowest[number]):
            top.inner = after
            continue
        if not stack and place == last_end and glyph in ROUND and found and not following.isalnum():
            # Doubled by mistake.
            found[-1].end = last_end = after
            continue
        if glyph == STRAIGHT and place < last_curly and before.isdigit() and top is not None and top.glyph in "“„":
            # Inches: what a curly mark opened, a curly one closes.
            continue
        if (
            glyph == STRAIGHT
            and before.isdigit()
            and top is not None
            and following == " "
            and lowest[number] < top.level
        ):
            # Inches again: another mark closes the words.
            continue
        if _opens(glyph, before, following, top):
            stack.append(_Open(glyph, place, after, levels[number]))
            waiting[_family(glyph)] += 1
            continue
        closes = _closable(glyph)
        if stack and not any(waiting[family] for family in closes) and _mistaken(text, place, after, end):
            # Opened by a mark of one kind and closed by one of another.
            closes = (_family(stack[-1].glyph),)
        if not stack or not any(waiting[family] for family in closes):
            if not found and not stack and _ends_words(text, start, place, after, end, glyph):
                # The opening mark is missing: the words begin with the paragraph.
                found.append(Region(start, after, start, place, closed=True))
                last_end = after
            continue
        orphans: list[list[Region]] = []
        opened = stack.pop()
        while _family(opened.glyph) not in closes:
            waiting[_family(opened.glyph)] -= 1
            orphans.append(opened.children)
            opened = stack.pop()
        waiting[_family(opened.glyph)] -= 1
        for children in reversed(orphans):
            opened.children.extend(children)
        outer = stack[-1] if stack else None
        if (
            outer is not None
            and _family(outer.glyph) == _family(opened.glyph)
            and lowest[number] > outer.level
            and SAID.match(text, after, end)
        ):
            # One mark closes both: «We are from «Neman», - he said.
            waiting[_family(stack.pop().glyph)] -= 1
            opened = outer
        (stack[-1].children if stack else found).append(_region(text, opened, place, after, closed=True))
        last_end = after
    if stack:
        found.extend(_unclosed(text, end, stack))
    return [region for region in found if region.inner_start < region.inner_end]


def _doubles(glyph: str, top: _Open, lowest: int) -> bool:
    """Say whether a mark right behind an opening one was set by mistake: another glyph, if both are closed once."""
    return glyph in ROUND and (top.glyph == glyph or (top.glyph in ROUND and lowest > top.level))


SAID = re.compile(r",?[ \u00a0][—–―-]{1,2}[ \u00a0]")
"""What stands between a closing mark and the words that say who speaks."""


def _mistaken(text: str, place: int, after: int, end: int) -> bool:
    """Say whether a mark of the wrong kind closes words, for who says them follows; no digit stands before it."""
    return not text[place - 1].isdigit() and SAID.match(text, after, end) is not None


def _levels(text: str, start: int, end: int, marks: list[tuple[int, str]]) -> tuple[list[int], list[int]]:
    """Return how deep each mark stands by its looks, and how deep the text behind it stands at least."""
    levels: list[int] = [0]
    for place, glyph in marks:
        after = place + len(glyph)
        if glyph in ROUND:
            free = place == start or text[place - 1].isspace() or text[place - 1] in BEFORE_OPENING
            opens = free and after < end and not text[after].isspace() and not _ends(text[after])
        else:
            opens = glyph in OPENING
        levels.append(levels[-1] + (1 if opens else -1))
    lowest = list(itertools.accumulate(reversed(levels[1:]), min))
    return levels[:-1], lowest[::-1]


def _ends_words(text: str, start: int, place: int, after: int, end: int, glyph: str) -> bool:
    """Say whether a mark that nothing opened closes the words that a paragraph begins with."""
    return (
        glyph in CLOSING
        and place - start > SHORTEST
        and text[place - 1] in BEFORE_CLAUSE
        and text[start].isupper()
        and after < end
        and text[after] in " ,"
    )


SHORTEST = 10
"""How many characters words without their opening mark have at least."""


TICKS = ("``", "''")
CLOSABLE = {"»": ("«",), "«": ("»",), "」": ("「",), "』": ("『",)} | dict.fromkeys(ROUND, ("round", "''", "``"))
"""The families that each glyph can close."""


def _family(glyph: str) -> str:
    return "round" if glyph in ROUND else glyph


def _closable(glyph: str) -> tuple[str, ...]:
    """Return the families that a glyph can close."""
    return CLOSABLE.get(glyph, TICKS)


def _opens(glyph: str, before: str, following: str, top: _Open | None) -> bool:  # noqa: PLR0911
    """Say whether a mark opens a region, from what stands around it and what is open."""
    blank = following.isspace()
    free = before in BEFORE_OPENING or before.isspace()
    if glyph in {"„", "‟", "「", "『", "``"}:
        return True
    if glyph == "“":
        if top is not None and top.glyph in ROUND:
            return free and not blank and following not in BEFORE_CLAUSE
        return not (blank and not free)
    if glyph == "«":
        return not (top is not None and top.glyph == "»")
    if glyph in {"”", "»"}:
        return top is None and free and not blank and (following.isalnum() or following in OPENING)
    if glyph in {"」", "』"}:
        return False
    if top is None:
        return not blank and not (before.isdigit() and following in ",.;:)") and (free or not _ends(following))
    if before in '"”':
        return False
    return free and not blank and not _ends(following)


def _ends(following: str) -> bool:
    return following in ",.;:!?)…"


def _region(text: str, opened: _Open, place: int, after: int, *, closed: bool) -> Region:
    start, end = opened.inner, place
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Region(opened.start, after, start, end, closed, opened.children)


def _unclosed(text: str, end: int, stack: list[_Open]) -> list[Region]:
    """Close what is left open at the end of a paragraph, so that one bad mark costs little."""
    bottom = stack[0]
    for opened in stack[1:]:
        if text[opened.start - 1].isspace() and text[opened.start - 2] in BEFORE_CLAUSE and opened.glyph in ROUND:
            # The second mark is a closing one, written the wrong way after a space.
            region = _region(text, bottom, opened.start, opened.inner, closed=True)
            return [region, *opened.children]
        bottom.children.extend(opened.children)
    running = text[end : end + 4].lstrip()[:1]
    last = bottom.children[-1] if bottom.children else None
    if (
        last is not None
        and running not in OPENING_ANY
        and _family(bottom.glyph) == _family(text[last.start])
        and (bottom.glyph in ROUND or end - last.end <= 1)
    ):
        # Opened twice and closed once.
        bottom.children.pop()
        if text[max(0, last.start - 2) : last.start] == ": ":
            # Somebody else's words to the end: one mark closes both.
            last.end, whole = last.inner_end, last.end
            bottom.children.append(last)
            return [_region(text, bottom, last.inner_end, whole, closed=True)]
        return [_region(text, bottom, last.inner_end, last.end, closed=True)]
    return [_region(text, bottom, end, end, closed=False)]


ALONE_AFTER = frozenset(("", "’"))
"""What stands before a quotation in single marks that is no headline's."""


def find_alone(text: str, start: int, end: int) -> list[Region]:
    """Return the quotations of a paragraph that has single marks only: whole clauses that nothing else begins."""
    if text.find("‘", start, end) < 0:
        whole = STRAIGHT_ALONE.match(text, start, end)
        return [] if whole is None else [Region(start, whole.end(), start + 1, whole.end() - 1, closed=True)]
    return [
        region
        for region in find_single(text, start, end, clauses=True)
        if text[region.start] == "‘"
        and (text[region.inner_end - 1] in BEFORE_CLAUSE or text[region.end : region.end + 1] == ":")
        and text[start : region.start].rstrip()[-1:] in ALONE_AFTER
    ]


SMALL_AFTER = re.compile(r" [^\W\dA-Z_]")
STRAIGHT_ALONE = re.compile(r"'(?=[^\W\d_])[^'\n]*(?:\w'\w[^'\n]*)*[,.!?…]'(?= \w)")
"""
A clause between straight single marks that opens a paragraph, and does not close it: that is rather a heading.

An apostrophe has a letter on either side.
"""


def find_single(text: str, start: int, end: int, *, clauses: bool = False) -> list[Region]:
    """
    Return the regions between single marks, which are told from apostrophes by the words around them.

    Args:
        text: Where they stand.
        start: Where the first may begin.
        end: Where the last must end.
        clauses: Whether a mark before a space and a small letter ends none: *‘the boys’ idea’*.
    """
    found: list[Region] = []
    opened: _Open | None = None
    for match in SINGLE.finditer(text, start, end):
        glyph = match.group()
        place, after = match.span()
        opens = (glyph in "‘‹‚" and not (opened is not None and opened.glyph == "‚")) or (
            glyph == "'" and (place == start or not text[place - 1].isalnum()) and after < end and text[after].isalnum()
        )
        if opened is None:
            if opens:
                opened = _Open(glyph, place, after)
        elif not opens and not (clauses and text[place - 1].isalnum() and SMALL_AFTER.match(text, after)):
            found.append(_region(text, opened, place, after, closed=True))
            opened = None
    return [region for region in found if region.inner_start < region.inner_end]

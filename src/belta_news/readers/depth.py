"""
Pages whose content lies below hundreds of elements that only wrap each other.

The parser puts elements beside each other that are deeper than 512, as browsers do, so that nothing is lost; but what
the structure of a page tells is lost there. Of a long chain of wrappers with nothing between them all but the innermost
are taken out before the page is parsed, with the tags that close them. Other pages are not touched.
"""

import re

__all__ = ["without_chains"]

CHAIN = 100
"""A chain of more wrappers than this is shortened."""

KEPT = 30
"""So many of the innermost wrappers stay, because their names may tell what they hold."""

WRAPPER = r"(?:div|section|article|main|center|span|font|[a-z]+(?:-[a-z]+)+)"

# Possessive: an opening tag is scanned once, whatever follows.
TAG = re.compile(rf"<(?P<end>/?)(?P<name>{WRAPPER})(?=[\s>])[^<>]*+>", re.IGNORECASE)


def without_chains(markup: str) -> str:
    """Return a page without the outer ones of long chains of wrappers; every line break stays where it is."""
    # Between two closing tags of a usual page there are far fewer tags.
    if not any(len(part) > CHAIN * len("<div>") and part.count("<") > CHAIN for part in markup.split("</")):
        return markup
    tags = list(TAG.finditer(markup))
    dropped = _outer(tags, markup)
    if not dropped:
        return markup
    opened: dict[str, list[bool]] = {}
    pieces: list[str] = []
    done = 0
    for place, tag in enumerate(tags):
        stack = opened.setdefault(tag["name"].lower(), [])
        if not tag["end"]:
            stack.append(place in dropped)
        if stack.pop() if tag["end"] and stack else place in dropped:
            pieces += (markup[done : tag.start()], "\n" * tag[0].count("\n"))
            done = tag.end()
    return "".join((*pieces, markup[done:]))


def _outer(tags: list[re.Match[str]], markup: str) -> set[int]:
    """Return the places of the wrappers that only hold one long chain of others."""
    dropped: set[int] = set()
    start = 0
    for place, tag in enumerate(tags):
        follows = place > 0 and not tags[place - 1]["end"] and markup[tags[place - 1].end() : tag.start()].isspace()
        touches = place > 0 and not tags[place - 1]["end"] and tags[place - 1].end() == tag.start()
        if not follows and not touches:
            start = place
        if tag["end"]:
            continue
        if place - start == CHAIN:
            dropped.update(range(start, place + 1 - KEPT))
        elif place - start > CHAIN:
            dropped.add(place - KEPT)
    return dropped

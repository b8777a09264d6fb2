"""What each paragraph of a plain text's body is for: lead, text, heading, item of a list, question or answer."""

import re
from collections.abc import Container

from belta_news.model.article import ParagraphKind

__all__ = ["name_kinds"]

HEADING = 100
"""A heading has at most so many characters."""

SUBTITLE_WORDS = 9
"""The first paragraph is no heading from so many spaces on: a lead may have lost its full stop."""

ASKED = ("?", "？")

NO_HEADING_END = re.compile(r"[.!?…:;,。？！：；，”»\"]$")
NUMBERED = re.compile(r"\d{1,2}[.)]\s+(?=\S)")
DASHED = re.compile(r"[-–—]\s+(?=\S)")


def name_kinds(body: list[tuple[ParagraphKind, str]], headings: Container[str] | None = None) -> None:
    """
    Tell lead, headings and items of lists from running text.

    Args:
        body: The paragraphs; those whose kind is known keep it.
        headings: The only paragraphs that may be headings, where mark-up tells them; None for any.
    """
    _name_replies(body)
    for pattern in (NUMBERED, DASHED):
        _name_items(body, pattern)
    for place, (kind, text) in enumerate(body):
        behind = body[place + 1] if place + 1 < len(body) else None
        # A short line below another one is a row of a table of results, not a heading.
        rows = place > 0 and body[place - 1][0] is ParagraphKind.TEXT and _is_row(body[place - 1][1])
        if (
            kind is ParagraphKind.TEXT
            and behind is not None
            and not rows
            and (headings is None or text in headings)
            and _is_heading(text, behind, first=not place)
        ):
            body[place] = (ParagraphKind.HEADING, text)
    for place, (kind, text) in enumerate(body):
        if kind in (ParagraphKind.TEXT, ParagraphKind.QUESTION):
            body[place] = (ParagraphKind.LEAD if kind is ParagraphKind.TEXT else kind, text)
            break


def _name_replies(body: list[tuple[ParagraphKind, str]]) -> None:
    """Name two or more paragraphs in a row that begin with a dash an interview, where the first one asks."""
    place = 0
    while place < len(body):
        end = place
        while end < len(body) and body[end][0] is ParagraphKind.TEXT and DASHED.match(body[end][1]):
            end += 1
        if end - place > 1 and body[place][1].endswith(ASKED):
            for reply in range(place, end):
                text = body[reply][1]
                body[reply] = (ParagraphKind.QUESTION if text.endswith(ASKED) else ParagraphKind.ANSWER, text)
        place = max(end, place + 1)


def _name_items(body: list[tuple[ParagraphKind, str]], mark: re.Pattern[str]) -> None:
    """Name two or more marked paragraphs in a row a list, where a colon announces it or numbers show it."""
    place = 0
    while place < len(body):
        end = place
        while end < len(body) and body[end][0] is ParagraphKind.TEXT and mark.match(body[end][1]):
            end += 1
        announced = place > 0 and body[place - 1][1].endswith((":", "："))
        if end - place > 1 and (announced or mark is NUMBERED):
            for item in range(place, end):
                text = body[item][1]
                # A dash is only a mark; a number is also a word of the text.
                body[item] = (ParagraphKind.LIST_ITEM, mark.sub("", text, count=1) if mark is DASHED else text)
        place = max(end, place + 1)


def _is_heading(text: str, behind: tuple[ParagraphKind, str], *, first: bool) -> bool:
    """Say whether a paragraph is a heading: a short line without a stop above running text or a list."""
    if not _is_row(text) or text[:1].islower() or (first and text.count(" ") >= SUBTITLE_WORDS):
        return False
    return behind[0] is not ParagraphKind.TEXT or not _is_row(behind[1])


def _is_row(text: str) -> bool:
    """Say whether a paragraph is a short line without a stop."""
    return len(text) <= HEADING and not NO_HEADING_END.search(text)

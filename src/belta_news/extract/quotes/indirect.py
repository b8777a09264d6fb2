"""
Indirect speech: what a cue governs without marks.

Only where a cue of speech has a subject of its own: *X said that …*, *…, X said*, *according to X, …*, *…, X said, …*.
The words are those of the sentence without the clause that says who speaks.
"""

import attrs

from belta_news.extract.quotes.clauses import Clause, clause_at
from belta_news.extract.quotes.lexicon import (
    ADV,
    ANY_CUE,
    AUX,
    CAP,
    COLON,
    COMMA,
    CONJ,
    CUE,
    DASH,
    DET,
    LOOSE,
    PREP,
    PRONOUN,
    QUOTE,
    REL,
    SEMICOLON,
    SOURCE,
    STOP,
    SUB,
    TIME,
    VERBAL,
)
from belta_news.extract.quotes.tape import Tape
from belta_news.model.quote import CueKind, Rule

__all__ = ["Report", "read_reports"]


@attrs.define(eq=False)
class Report:
    """A statement that is reported without marks."""

    clause: Clause
    """Who says it."""
    pieces: tuple[tuple[int, int], ...]
    """The tokens of its words."""
    rule: Rule
    """On which side the clause stands."""


def read_reports(tape: Tape, sentences: list[tuple[int, int]]) -> list[Report]:
    """Return what the sentences of a paragraph report without marks."""
    found = []
    flags = tape.flags
    for low, high in sentences:
        end = high
        while end > low and flags[end - 1] & (STOP | COMMA | SEMICOLON | COLON):
            end -= 1
        cue = low
        while cue < end:
            report = _read(tape, low, cue, end) if flags[cue] & (CUE | SOURCE) else None
            if report is None:
                cue += 1
                continue
            found.append(report)
            cue = max(cue + 1, max(last for _, last in report.pieces))
    return found


def _read(tape: Tape, low: int, cue: int, end: int) -> Report | None:
    """Return what the cue at *cue* reports, if it does."""
    flags = tape.flags
    first = tape.lexicon.speech.verb_first
    after_comma = cue > low and bool(flags[cue - 1] & COMMA)
    clause = clause_at(tape, low, cue, end, inverted=first or after_comma or cue == low)
    if clause is None:
        return None
    begin = min(cue, clause.subject[0])
    stop = max(cue + 1, clause.subject[1])
    if flags[cue] & SOURCE:
        if begin > low + FEWEST:
            return _report(clause, tape, [(low, begin)], Rule.AFTER)
        start = stop
        while start < end and not flags[start] & COMMA:
            start += 1
        return _report(clause, tape, [(start + 1, end)], Rule.BEFORE)
    closes = _closes(tape, stop, end)
    if closes is not None and begin > low + FEWEST and flags[begin - 1] & COMMA and not flags[cue] & LOOSE:
        pieces = [(low, begin - 1)]
        if closes < end:
            pieces.append((closes + 1, end))
        return _report(clause, tape, pieces, Rule.AFTER)
    start = _content(tape, cue, stop, end)
    return None if start is None else _report(clause, tape, [(start, end)], Rule.BEFORE)


def _report(clause: Clause, tape: Tape, pieces: list[tuple[int, int]], rule: Rule) -> Report | None:
    flags = tape.flags
    kept = []
    for first, last in pieces:
        while first < last and flags[first] & (COMMA | DASH):
            first += 1
        while last > first and flags[last - 1] & (COMMA | DASH):
            last -= 1
        if last - first >= FEWEST:
            kept.append((first, last))
    if not kept or any(flags[token] & QUOTE for first, last in kept for token in range(first, last)):
        return None
    return Report(clause, tuple(kept), rule)


def _closes(tape: Tape, place: int, end: int) -> int | None:
    """Return where a clause ends after its cue, at the sentence's end or a comma; None where it goes on with words."""
    flags = tape.flags
    limit = min(end, place + TAIL)
    if place < end and flags[place] & (SUB | REL):
        return None
    while place < limit:
        here = flags[place]
        if here & COMMA:
            return place
        if here & (SUB | AUX | PRONOUN | VERBAL | ANY_CUE | COLON):
            return None
        place += 1
    return place if place >= end else None


def _content(tape: Tape, cue: int, place: int, end: int) -> int | None:
    """Return where the words begin that a cue governs."""
    flags = tape.flags
    limit = min(end, place + TAIL)
    for token in range(place, limit):
        here = flags[token]
        if here & SUB and not here & CAP:
            return token + 1
        if here & (COMMA | AUX | ANY_CUE | VERBAL | COLON):
            break
    word = tape.words[cue].cue
    if word is None or word.kind in {CueKind.ASK, CueKind.PROMISE, CueKind.STRESS, CueKind.ANSWER}:
        return None
    while place < end and flags[place] & (ADV | TIME) and not flags[place] & DET:
        place += 1
    if place >= end or flags[place] & (PREP | COMMA | CONJ | STOP):
        return None
    return place


FEWEST = 3
"""How many words a report has at least."""
TAIL = 10
"""How many words may stand between a cue and what it governs, or the end of its clause."""

"""
The tape: the words and marks of one paragraph with every quotation in it as a single token.

The rules read this and never the words inside of a quotation, so that a quotation of any length costs one step.
"""

import attrs

from belta_news.extract.quotes.lexicon import (
    ADV,
    ANY_CUE,
    AUX,
    BRACKET,
    CAP,
    COLON,
    CONJ,
    DASH,
    DET,
    LOOSE,
    PREP,
    PRONOUN,
    QUOTE,
    REL,
    STOP,
    SUB,
    VERBAL,
    Lexicon,
    Word,
)
from belta_news.extract.quotes.marks import Region

__all__ = ["Tape", "tape_of"]


@attrs.define(eq=False)
class Tape:
    """Tokens as parallel lists, which is what Python reads fastest."""

    text: str
    lexicon: Lexicon
    starts: list[int] = attrs.field(factory=list)
    ends: list[int] = attrs.field(factory=list)
    flags: list[int] = attrs.field(factory=list)
    words: list[Word] = attrs.field(factory=list)
    regions: dict[int, Region] = attrs.field(factory=dict)
    """The region behind each token that is a quotation."""
    cues: list[int] = attrs.field(factory=list)
    """The tokens that are cues, in order."""

    def words_of(self, first: int, last: int) -> str:
        """Return the words from token *first* to before token *last*, as written."""
        return self.text[self.starts[first] : self.ends[last - 1]]


UNNAMED = ANY_CUE | LOOSE | AUX | ADV | PREP | CONJ | SUB | REL | VERBAL | DET | PRONOUN
"""What a word is not that has a capital inside of a sentence."""
FUNCTIONAL = AUX | ADV | PREP | CONJ | SUB | REL | DET | PRONOUN
"""What a word is that is no name at the beginning of a sentence."""
BREAK = STOP | COLON | DASH | BRACKET | QUOTE
PLACEHOLDER = Word("", QUOTE)


def tape_of(text: str, start: int, end: int, regions: list[Region], lexicon: Lexicon) -> Tape:
    """Read a stretch of text, each of the regions as one token."""
    tape = Tape(text, lexicon)
    place = start
    for region in regions:
        _read(tape, place, region.start)
        tape.regions[len(tape.starts)] = region
        tape.starts.append(region.start)
        tape.ends.append(region.end)
        tape.flags.append(QUOTE)
        tape.words.append(PLACEHOLDER)
        place = region.end
    _read(tape, place, end)
    return tape


def _read(tape: Tape, start: int, end: int) -> None:
    """Read a stretch of text without quotations."""
    if start >= end:
        return
    starts, ends, flags, words = tape.starts, tape.ends, tape.flags, tape.words
    lexicon = tape.lexicon
    phrases = lexicon.phrases
    read = lexicon.read
    first = len(starts)
    for match in lexicon.token.finditer(tape.text, start, end):
        token = match.group()
        word = read(token)
        if word.lower in phrases:
            for parts in phrases[word.lower]:
                before = len(parts) - 1
                if len(starts) - first >= before and all(
                    words[index - before].lower == part for index, part in enumerate(parts[:-1], len(starts))
                ):
                    begin = starts[-before]
                    del starts[-before:], ends[-before:], flags[-before:], words[-before:]
                    word = read(" ".join(parts))
                    starts.append(begin)
                    break
            else:
                starts.append(match.start())
        else:
            starts.append(match.start())
        ends.append(match.end())
        bits = word.flags
        if bits & CAP and bits & UNNAMED:
            if flags and not flags[-1] & BREAK:
                # A capital inside of a sentence makes a name of any word: Will, May, Bill.
                bits &= ~UNNAMED
            elif bits & FUNCTIONAL:
                # At the beginning of a sentence it says nothing.
                bits &= ~CAP
        flags.append(bits)
        words.append(word)

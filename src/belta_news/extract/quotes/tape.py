"""
The tape: the words and marks of one paragraph with every quotation in it as a single token.

The rules read this and never the words inside of a quotation, so that a quotation of any length costs one step.
"""

import bisect
import itertools
import re
from array import array

import attrs

from belta_news.extract.quotes.lexicon import (
    ADV,
    AUX,
    BRACKET,
    CAP,
    COLON,
    CONJ,
    CUE,
    DASH,
    DET,
    FRAME,
    GIVEN,
    LAST,
    MAYBE,
    PREP,
    PRONOUN,
    QUOTE,
    REL,
    SECOND,
    SOURCE,
    STOP,
    SUB,
    UNNAMED,
    VERBAL,
    Lexicon,
    Word,
)
from belta_news.extract.quotes.marks import Region
from belta_news.extract.quotes.sorts import AGAIN, END, SAYING, SORT_OF, tokens_of

__all__ = ["Tape", "tape_of"]


@attrs.define(eq=False)
class Tape:
    """Tokens as parallel lists, which is what Python reads fastest; places are kept in as few bytes as can be."""

    text: str
    lexicon: Lexicon
    starts: "array[int]" = attrs.field(factory=lambda: array("L"))
    ends: "array[int]" = attrs.field(factory=lambda: array("L"))
    flags: list[int] = attrs.field(factory=list)
    sorts: bytearray = attrs.field(factory=bytearray)
    """What sorts each token is of, for looking through all of them at once."""
    words: list[Word] = attrs.field(factory=list)
    regions: dict[int, Region] = attrs.field(factory=dict)
    """The region behind each token that is a quotation."""
    title: bool = False
    """Whether every word has a capital, as in the headlines of some papers, so that a capital makes no name."""
    cues: list[int] = attrs.field(factory=list)
    """The tokens of cues that say that something is said, in order; most rules look at nothing else."""

    def tokens_of(self, wanted: int) -> list[int]:
        """Return the tokens of some sorts, in order."""
        return tokens_of(self.sorts, wanted)

    def cues_in(self, low: int, high: int) -> list[int]:
        """Return the cues between two tokens."""
        return self.cues[bisect.bisect_left(self.cues, low) : bisect.bisect_left(self.cues, high)]

    def put(self, token: int, flags: int) -> None:
        """Make something else of a token."""
        self.flags[token] = flags
        self.sorts[token] = SORT_OF[flags]

    def words_of(self, first: int, last: int) -> str:
        """Return the words from token *first* to before token *last*, as written."""
        return self.text[self.starts[first] : self.ends[last - 1]]


FUNCTIONAL = AUX | ADV | PREP | CONJ | SUB | REL | DET | PRONOUN
"""What a word is that is no name at the beginning of a sentence."""
SPEAKING = AUX | PREP | CONJ | SUB | CUE | SOURCE
"""What a word is in a headline of capitals whatever its capital says."""
KEPT = ~(SECOND | LAST | GIVEN)
"""What of the flags of a word the rules look at."""
BREAK = STOP | COLON | DASH | BRACKET | QUOTE
PLACEHOLDER = Word("", QUOTE)


def tape_of(text: str, start: int, end: int, regions: list[Region], lexicon: Lexicon) -> Tape:
    """Read a stretch of text, each of the regions as one token."""
    tape = Tape(text, lexicon)
    tape.title = lexicon.speech.title_case and end - start > HEADLINE and SMALL.search(text, start, end) is None
    place = start
    for region in regions:
        if place < region.start:
            _read(tape, place, region.start)
        tape.regions[len(tape.starts)] = region
        tape.starts.append(region.start)
        tape.ends.append(region.end)
        tape.flags.append(QUOTE)
        tape.sorts.append(END)
        tape.words.append(PLACEHOLDER)
        place = region.end
    if place < end:
        _read(tape, place, end)
    tape.cues = tokens_of(tape.sorts, SAYING)
    return tape


HEADLINE = 25
"""How many characters a headline has at least in which every word has a capital."""
SMALL = re.compile(r"\b[^\W\dA-Z_]\w{4}")
"""The beginning of a word that has no capital and would have one in a headline where all have."""


def _read(tape: Tape, start: int, end: int) -> None:
    """
    Read a stretch of text without quotations.

    Whole lists at a time: this is where most of the time goes, and a loop over the words would take three times it.
    """
    # So much at a time that a text of a single line needs no more memory than another one.
    while end - start > AT_ONCE:
        cut = GAP.search(tape.text, start + AT_ONCE, end)
        if cut is None:
            break
        _read_tokens(tape, start, cut.start())
        start = cut.start()
    _read_tokens(tape, start, end)


AT_ONCE = 50_000
"""About how many characters are read at a time."""
GAP = re.compile(r"[\s。，]")
"""Where a text can be cut: no word goes on over it."""


def _read_tokens(tape: Tape, start: int, end: int) -> None:
    """Read some words in a row."""
    lexicon = tape.lexicon
    # Gaps and words in turn: no object is made for a match, and the places are the sums of the lengths.
    parts = lexicon.token.split(tape.text[start:end])
    places = list(itertools.accumulate(map(len, parts), initial=start))
    starts, ends = places[1:-1:2], places[2:-1:2]
    words = list(map(lexicon.memory.__getitem__, parts[1::2]))
    flags = [word.flags for word in words]
    sorts = bytearray(map(SORT_OF.__getitem__, flags))
    joined = tokens_of(sorts, AGAIN)
    if joined:
        _read_capitals(tape, joined, words, flags, sorts)
        taken = len(flags)
        for index in reversed(joined):
            if index >= taken:
                continue  # a word of the phrase behind it
            bits = flags[index]
            if bits & FRAME and index and words[index - 1].lower in lexicon.owners:
                _frame(lexicon, index, words, flags, sorts)
                bits = flags[index]
            # What only the reading needs is left out, for the rules are quicker with smaller numbers.
            flags[index] = bits & KEPT
            if bits & LAST and index:
                # Most words that can end a phrase end none.
                phrases = words[index].phrases
                known = None if phrases is None else phrases.get(words[index - 1].lower)
                if known:
                    taken = min(taken, _join(lexicon, index, known, words, flags, sorts, starts, ends))
    tape.starts.extend(starts)
    tape.ends.extend(ends)
    tape.flags += flags
    tape.sorts += sorts
    tape.words += words


def _read_capitals(tape: Tape, joined: list[int], words: list[Word], flags: list[int], sorts: bytearray) -> None:
    """Tell names from other words with a capital."""
    lexicon = tape.lexicon
    before = tape.flags[-1] if tape.flags else STOP
    functional = FUNCTIONAL | VERBAL | CUE if lexicon.nominative else FUNCTIONAL
    for index in joined:
        bits = flags[index]
        if not bits & CAP and words[index].lower in lexicon.particles:
            if index and flags[index - 1] & CAP and _goes_on(lexicon, index + 1, words, flags):
                # Ursula von der Leyen: a small word inside of a name.
                flags[index] = CAP
                sorts[index] = SORT_OF[CAP]
        elif bits & CAP and bits & UNNAMED:
            if tape.title and bits & SPEAKING:
                flags[index] &= ~CAP
            elif not (flags[index - 1] if index else before) & BREAK:
                # A capital inside of a sentence makes a name of any word: Will, May, Bill.
                flags[index] &= ~UNNAMED
            elif bits & MAYBE and lexicon.nominative and flags[index + 1 : index + 2] and flags[index + 1] & CAP:
                # A verb opens the sentence, and the name of its subject follows.
                flags[index] = VERBAL
            elif bits & functional:
                # At the beginning of a sentence it says nothing.
                flags[index] &= ~CAP
            sorts[index] = SORT_OF[flags[index]]


def _goes_on(lexicon: Lexicon, place: int, words: list[Word], flags: list[int]) -> bool:
    """Say whether a name goes on behind a small word in it, at once or after one more."""
    if place < len(flags) and words[place].lower in lexicon.particles:
        place += 1
    return place < len(flags) and bool(flags[place] & CAP)


def _join(  # noqa: PLR0913, PLR0917
    lexicon: Lexicon,
    index: int,
    phrases: list[tuple[str, ...]],
    words: list[Word],
    flags: list[int],
    sorts: bytearray,
    starts: list[int],
    ends: list[int],
) -> int:
    """Make one token of the phrase that the word at *index* ends, if it ends one, and return where it begins."""
    for parts in phrases:
        first = index + 1 - len(parts)
        if first >= 0 and all(words[first + number].lower == part for number, part in enumerate(parts[:-2])):
            phrase = lexicon.memory[" ".join(parts)]
            words[first : index + 1] = [phrase]
            flags[first : index + 1] = [phrase.flags | flags[first] & CAP & -(not phrase.flags & FUNCTIONAL)]
            sorts[first : index + 1] = bytes((SORT_OF[flags[first]],))
            ends[first : index + 1] = [ends[index]]
            del starts[first + 1 : index + 1]
            return first
    return len(flags)


def _frame(lexicon: Lexicon, index: int, words: list[Word], flags: list[int], sorts: bytearray) -> None:
    """Read a set phrase with a pronoun inside, *по его словам*, as the phrase before the pronoun."""
    if flags[index] & SOURCE:
        # Jego zdaniem: the pronoun stands before a word that needs no preposition.
        flags[index - 1] = PRONOUN
        sorts[index - 1] = SORT_OF[PRONOUN]
        return
    cue = lexicon.cues.get(f"{words[index - 2].lower} {words[index].lower}") if index > 1 else None
    if cue is not None:
        words[index - 2] = Word(words[index - 2].lower, SOURCE, cue)
        flags[index - 2 : index + 1] = [SOURCE, PRONOUN, ADV]
        sorts[index - 2 : index + 1] = bytes((SORT_OF[SOURCE], SORT_OF[PRONOUN], SORT_OF[ADV]))

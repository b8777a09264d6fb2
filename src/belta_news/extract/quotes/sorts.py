"""
What the rules look for in a whole paragraph, as one byte for each token.

The flags of a token tell all that it can be, in more bits than Python handles quickly. To look through them for names,
for cues or for the ends of sentences takes longer each time than reading the words does; bytes are looked through at
once.
"""

from itertools import compress, count

from belta_news.extract.quotes.lexicon import (
    AGENCY,
    CAP,
    CUE,
    DET,
    DOC,
    GIVEN,
    GROUP,
    OBJECT,
    ORG,
    PREP,
    PRONOUN,
    QUOTE,
    ROLE,
    SECOND,
    SELF,
    SOMEBODY,
    SOURCE,
    STOP,
    TIME,
    TITLE,
)

__all__ = [
    "AGAIN",
    "ARTICLE",
    "BODY",
    "END",
    "FORENAME",
    "NAME",
    "NAME_OR_UNNAMED",
    "OTHER_WORD",
    "SAYING",
    "SORT_OF",
    "UNNAMED",
    "tokens_of",
]

UNNAMED = ROLE | ORG | TITLE | GROUP | DOC | DET | TIME | PREP | PRONOUN | SELF | SOURCE | AGENCY
"""What a capital word is that is no part of a personal name."""
NAME_OR_UNNAMED = CAP | UNNAMED

NAME = 1 << 0
"""A word with a capital that can be a part of a personal name."""
END = 1 << 1
"""What can end a sentence: a stop, or a quotation."""
SAYING = 1 << 2
"""A cue that says that something is said; most rules look at nothing else."""
ARTICLE = 1 << 3
"""An article, or a word in its place."""
BODY = 1 << 4
"""A noun for a body."""
FORENAME = 1 << 5
"""A word that holds a given name of the language's tables, in languages where that tells a name."""
OTHER_WORD = 1 << 6
"""A word that stands for somebody: a pronoun, *one of the guests*."""
AGAIN = 1 << 7
"""What can only be told from the words around it."""


class _Sorts(dict[int, int]):
    """The sorts by the flags, so that each is worked out once: a language has a few hundred sets of flags."""

    def __missing__(self, flags: int) -> int:
        """Work out the sort of some flags."""
        sort = self[flags] = (
            NAME * (flags & NAME_OR_UNNAMED == CAP)
            | END * bool(flags & (STOP | QUOTE))
            | SAYING * bool(flags & (CUE | SOURCE | OBJECT))
            | ARTICLE * bool(flags & DET)
            | BODY * bool(flags & ORG)
            | FORENAME * bool(flags & GIVEN)
            | OTHER_WORD * bool(flags & (PRONOUN | SOMEBODY))
            | AGAIN * bool(flags & (SECOND | GIVEN))
        )
        return sort


SORT_OF = _Sorts()
"""The sort of a token, by its flags."""

_CHOICES = {sort: bytes(bool(byte & sort) for byte in range(256)) for sort in range(1, 256)}
"""For each choice of sorts, what makes 1 of every byte that has one of them, and 0 of the others."""


def tokens_of(sorts: bytes | bytearray, wanted: int) -> list[int]:
    """Return the tokens that are of one of the wanted sorts, in order."""
    return list(compress(count(), sorts.translate(_CHOICES[wanted])))

"""
Who is meant by an office, a trade or an epithet: *министр*, *глава государства*, *вендавский лидер*, *спортсменка*.

First the person whose own office it is, or one of the same row of the language's table, and of the same country or
body where the words name one; else, for a noun alone, whoever of fitting gender is in focus.
"""

import attrs

from belta_news.extract.quotes.lexicon import CAP, DET, GROUP, NUMBER, PREP, PRONOUN, ROLE, Lexicon
from belta_news.extract.quotes.tape import Tape
from belta_news.languages.speech import Gender

__all__ = ["Office", "office_of", "rank_of", "verb_gender"]

SHARED = 4
"""How many letters a country and its adjective begin with alike."""


@attrs.frozen
class Office:
    """The words of an office."""

    heads: frozenset[str]
    """The nouns for a person among them, without their endings."""
    rows: frozenset[int]
    """The rows of the language's table that hold it."""
    others: tuple[str, ...]
    """The other words, lower case: of what, of where."""
    gender: Gender | None
    """The gender that its noun tells."""


def office_of(tape: Tape, first: int, last: int) -> Office:
    """Read the words of an office."""
    lexicon = tape.lexicon
    heads: set[str] = set()
    rows: set[int] = set()
    others: list[str] = []
    gender = None
    for token in range(first, last):
        bits = tape.flags[token]
        word = tape.words[token].lower
        if bits & (DET | PREP | PRONOUN | NUMBER) and not bits & ROLE:
            continue
        if bits & ROLE:
            heads.add(stem_of(lexicon, word))
            rows.update(lexicon.rows.get(stem_of(lexicon, word), ()))
            if lexicon.woman.search(word) or lexicon.sexes.get(word) is Gender.FEMALE:
                gender = Gender.FEMALE
        elif not bits & GROUP or bits & CAP:
            others.append(word)
    return Office(frozenset(heads), frozenset(rows), tuple(others), gender)


def stem_of(lexicon: Lexicon, word: str) -> str:
    """Return a word without its case."""
    if not lexicon.nominative or " " in word:
        return word
    return lexicon.endings.sub("", word)


def is_like(lexicon: Lexicon, left: str, right: str) -> bool:
    """Say whether two words are one country, or a country and its adjective."""
    if left in lexicon.home and right in lexicon.home:
        return True
    if lexicon.kin.get(left, left) == lexicon.kin.get(right, right):
        return True
    shared = max(SHARED, min(len(left), len(right)) - SHARED)
    return len(left) >= SHARED and left[:shared] == right[:shared]


def rank_of(lexicon: Lexicon, wanted: Office, held: Office) -> int:
    """Say how well an office that somebody holds is the one that is meant: 0 not at all."""
    same = bool(wanted.heads & held.heads)
    if not same and not wanted.rows & held.rows:
        return 0
    place = any(is_like(lexicon, one, other) for one in wanted.others for other in held.others)
    if place:
        return 4
    if wanted.others and held.others and not same:
        return 0
    home = not wanted.others and any(other in lexicon.home for other in held.others)
    return 1 + same + home


def verb_gender(tape: Tape, cue: int) -> Gender | None:
    """Return the gender of the subject that the form of a verb tells."""
    if cue < 0:
        return None
    word = tape.words[cue].lower.partition(" ")[0]
    if tape.lexicon.feminine.search(word):
        return Gender.FEMALE
    if tape.lexicon.masculine.search(word):
        return Gender.MALE
    return None

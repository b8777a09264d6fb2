"""Which words after a noun belong to it, in languages with cases, and which are the object of the verb beside it."""

from belta_news.extract.quotes.lexicon import (
    CAP,
    CONJ,
    DOC,
    GROUP,
    LOCAL,
    MARK,
    OBLIQUE,
    ORG,
    PREP,
    PRONOUN,
    ROLE,
    STOP,
)
from belta_news.extract.quotes.tape import Tape

__all__ = ["body_before_verb", "owned_end"]

SPEAKERS = ROLE | ORG | GROUP
REACH = 30
"""How many words before a verb its sentence begins at most."""


def owned_end(tape: Tape, first: int, last: int) -> int:
    """
    Return where the words end that belong to the noun that opens a stretch: *в управлении культуры (рост)*.

    What belongs to a noun stands in the genitive or behind a preposition; another word there is the object of a verb.

    Args:
        tape: The paragraph.
        first: Where the stretch begins.
        last: Where it ends at the latest.
    """
    flags, words, lexicon = tape.flags, tape.words, tape.lexicon
    head = next((place for place in range(first, last) if flags[place] & (ORG | DOC | GROUP | ROLE)), last)
    free = plural = False
    for place in range(head + 1, last):
        here, word = flags[place], words[place].lower
        if here & (PREP | CONJ):
            free = True
        elif place - 1 in tape.regions and not here & (CAP | MARK):
            # Клуб «Плотва» (планы): a name in marks closes that of a body.
            return place
        elif here & (CAP | MARK) or not word[:1].isalpha():
            free = plural = False
        elif lexicon.adjective.search(word) and free:
            continue
        elif flags[head] & here & ROLE:
            free = False
        elif free or lexicon.dependent.search(word):
            if not free and here & SPEAKERS and not here & OBLIQUE and not lexicon.oblique.search(word):
                # В суде прокурор: two nouns in the nominative are two.
                return place
            free = False
            plural = bool(lexicon.adjective.search(word) and lexicon.oblique.search(word))
        elif plural:
            # Иностранных дел: the genitive of several may have no ending.
            plural = False
        else:
            return place
    return last


def body_before_verb(tape: Tape, low: int, verb: int) -> int | None:
    """
    Return the preposition before the body in which several say something, whatever object stands before it.

    *Решение соседей в ведомстве назвали …*: the verb is plural, and nobody in the nominative is there to speak.

    Args:
        tape: The paragraph.
        low: Where the sentence begins.
        verb: The verb.
    """
    flags, words, lexicon = tape.flags, tape.words, tape.lexicon
    if not lexicon.nominative or not lexicon.plural.search(words[verb].lower):
        return None
    low = max(low, verb - REACH)
    local = -1
    for place in range(verb - 1, low - 1, -1):
        here = flags[place]
        if here & (MARK & ~STOP):
            return None
        if here & LOCAL and here & PREP and local < 0:
            local = place
            body = range(place + 1, verb)
            if not any(flags[token] & ORG and flags[token] & (OBLIQUE | CAP) for token in body):
                return None
            if owned_end(tape, place + 1, verb) != verb:
                return None
        elif local >= 0 and _may_speak(tape, place, low):
            return None
    return local if local > low else None


def _may_speak(tape: Tape, place: int, low: int) -> bool:
    """Say whether a word before the body is in the nominative and names who can speak."""
    here = tape.flags[place]
    if here & PRONOUN or (here & (GROUP | ROLE | ORG) and not here & OBLIQUE):
        return True
    return place > low and tape.words[place].given is not None

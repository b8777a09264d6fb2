"""
The persons whom a stretch of text names by a given name that its language's tables hold.

Such a name needs no office before it, begins where the given name stands, and tells gender and case.
"""

import attrs

from belta_news.extract.quotes.lexicon import (
    ABBREVIATION,
    ANY_CUE,
    AUX,
    CAP,
    DASH,
    DET,
    FUNCTION,
    GROUP,
    LINK,
    MARK,
    NOUN,
    OBLIQUE,
    ORG,
    PREP,
    PRONOUN,
    REL,
    ROLE,
    SOURCE,
    STOP,
    SUB,
    TIME,
    VERBAL,
)
from belta_news.extract.quotes.names import Given
from belta_news.extract.quotes.sorts import FORENAME
from belta_news.extract.quotes.tape import Tape
from belta_news.languages.speech import Gender

__all__ = ["Person", "nominative_of", "office_before", "person_at", "persons_on"]

LONGEST = 4
"""How many words a personal name has at most."""


@attrs.frozen
class Person:
    """A personal name on a tape."""

    first: int
    """The token of the given name."""
    last: int
    """After the token of the surname."""
    name: str
    """The name in the nominative, as far as that can be told."""
    gender: Gender
    """Of whom."""
    straight: bool
    """Whether it stands in the nominative on the tape."""


def persons_on(tape: Tape) -> list[Person]:
    """Return the persons whom a paragraph names by a given name and a surname, in order."""
    found: list[Person] = []
    place = 0
    for token in tape.tokens_of(FORENAME):
        if token < place:
            continue
        person = person_at(tape, token, len(tape.words))
        if person is not None:
            found.append(person)
            place = person.last
    return found


def person_at(tape: Tape, first: int, high: int) -> Person | None:
    """Return the person whose given name stands at *first*; None where no surname follows it."""
    given = tape.words[first].given
    if given is None or not tape.flags[first] & CAP:
        return None
    last = first + 1
    names = [first]
    high = min(high, first + 2 * LONGEST)
    while last < high and len(names) < LONGEST:
        here = tape.flags[last]
        if here & STOP and (tape.words[last - 1].flags & ABBREVIATION or len(tape.words[last - 1].lower) == 1):
            last += 1
            continue
        if not here & CAP or here & (TIME | ORG | GROUP):
            break
        if tape.text[tape.starts[last]].isalnum():
            names.append(last)
        last += 1
    while last > first and last - 1 != names[-1]:
        last -= 1
    if len(names) == 1:
        return None
    return _person(tape, names, given)


def _person(tape: Tape, names: list[int], given: Given) -> Person:
    first, last = names[0], names[-1] + 1
    words = [tape.words_of(token, token + 1) for token in names]
    gender, straight, nominative = given.gender, given.straight, given.nominative
    if given.other is not None and _is_his(tape, first, words[1:]):
        gender, straight, nominative = Gender.MALE, False, given.other
    if not straight:
        words = [_capital(nominative), *nominative_of(tape, words[1:], gender)]
    return Person(first, last, " ".join(words), gender, straight)


def _is_his(tape: Tape, first: int, rest: list[str]) -> bool:
    """Say whether a form that is a woman's name in the nominative is a man's in another case: *Александра Козла*."""
    if _is_governed(tape, first):
        # In this place nothing stands in the nominative.
        return True
    names = tape.lexicon.names
    if names.patronymic.search(rest[0].lower()) and len(rest) > 1:
        return not names.female.search(rest[0].lower())
    surname = rest[-1].lower()
    if names.female.search(surname) or names.straighten(surname, Gender.MALE) == surname:
        return False
    unchanging = tuple(tape.lexicon.speech.unchanging.split())
    return bool(tape.lexicon.oblique.search(surname)) and not surname.endswith(unchanging)


def _is_governed(tape: Tape, first: int) -> bool:
    """Say whether a preposition or an office in another case stands before a name."""
    flags = tape.flags
    if not first:
        return False
    if flags[first - 1] & (SOURCE | PREP):
        return True
    begin = office_before(tape, first)
    head = next((place for place in range(begin, first) if flags[place] & ROLE), None)
    return head is not None and bool(flags[head] & OBLIQUE)


def nominative_of(tape: Tape, words: list[str], gender: Gender | None) -> list[str]:
    """Return the words of a name after the given one in the nominative."""
    return ["-".join(tape.lexicon.names.straighten(part, gender) for part in word.split("-")) for word in words]


def _capital(word: str) -> str:
    return "-".join(part[:1].upper() + part[1:] for part in word.split("-"))


def office_before(tape: Tape, first: int) -> int:
    """Return where the office begins that stands before the name at *first*; *first* where none does."""
    flags = tape.flags
    begin = first
    for place in range(first - 1, max(-1, first - 1 - OFFICE), -1):
        here = flags[place]
        if here & ROLE:
            begin = place
            continue
        if here & DASH and begin == place + 1 and place and not flags[place - 1] & MARK:
            # Two offices: заместитель премьер-министра - министр Иван Петров.
            continue
        if here & (MARK | SUB | REL | AUX | SOURCE | TIME) or (here & (VERBAL | ANY_CUE) and not here & NOUN):
            break
        if here & PRONOUN and not here & DET:
            break
        if here & PREP and (not here & LINK or flags[place + 1] & ROLE):
            break
    while begin > 0 and begin < first and not flags[begin - 1] & (FUNCTION | MARK | NOUN | DET):
        if not tape.lexicon.adjective.search(tape.words[begin - 1].lower):
            break
        begin -= 1
    return begin


OFFICE = 20
"""How many words back the office of a name begins at most."""

"""The person whose name stands in the words that say who speaks."""

import bisect

from belta_news.extract.quotes.entities import Entity, is_same_name, without_possessive
from belta_news.extract.quotes.ledger import NAMESAKES, Ledger
from belta_news.extract.quotes.lexicon import (
    CAP,
    CONJ,
    ROLE,
    STOP,
    TITLE,
)
from belta_news.extract.quotes.persons import nominative_of, person_at
from belta_news.extract.quotes.sorts import UNNAMED
from belta_news.extract.quotes.tape import Tape
from belta_news.model.source import EntityKind

__all__ = ["couple_of", "is_complement", "name_start", "person_named", "person_within", "straighten"]

LONGEST = 4
"""How many words a personal name has at most."""
BODIES = 40
"""How many bodies back the short name of one looks."""
FAR = 200
"""How many names back an office looks."""


def name_start(ledger: Ledger, tape: Tape, first: int, last: int) -> int:
    """Return where the personal name begins that closes a mention; *last* where none does."""
    flags = tape.flags
    name = last
    while name > first and (
        (flags[name - 1] & CAP and not flags[name - 1] & UNNAMED) or (flags[name - 1] & STOP and name - 1 > first)
    ):
        name -= 1
    # What was entered as a person in these very words begins where it was entered.
    low = bisect.bisect_left(ledger.places, tape.starts[first])
    for number in range(low, min(low + LONGEST, len(ledger.places))):
        for token in range(max(name, first), last):
            if tape.starts[token] == ledger.places[number]:
                return token
    return name


def couple_of(ledger: Ledger, tape: Tape, first: int, last: int) -> Entity | None:
    """Return two persons who say it together: *A and B said*."""
    flags = tape.flags
    middle = next((token for token in range(last - 2, first, -1) if flags[token] & CONJ), None)
    if middle is None or not (flags[middle - 1] & CAP and flags[middle + 1] & (CAP | ROLE) and flags[last - 1] & CAP):
        return None
    left = _person_at(ledger, tape, first, middle)
    right = _person_at(ledger, tape, middle + 1, last)
    if left is None or right is None or left is right:
        return None
    # The engine holds no words: the one that joins the names is that of the text.
    name = f"{left.name} {tape.words_of(middle, middle + 1)} {right.name}"
    known = next((body for body in ledger.bodies[: -BODIES - 1 : -1] if body.name == name), None)
    if known is None:
        known = Entity(name, EntityKind.GROUP)
        ledger.bodies.append(known)
    return known


def _person_at(ledger: Ledger, tape: Tape, first: int, last: int) -> Entity | None:
    """Return the person whose name closes a stretch of words, if one was entered."""
    low = bisect.bisect_left(ledger.places, tape.starts[first])
    high = bisect.bisect_left(ledger.places, tape.ends[last - 1])
    found = ledger.named[low:high][:LONGEST]
    return found[-1] if found and found[-1].sure else None


def _initials(ledger: Ledger, word: str) -> Entity | None:
    """Return the only person of such initials: the label *P.H.* for Peter Hill."""
    letters = word.split(".")
    if len(letters) < 2 or any(len(letter) > 1 for letter in letters):  # noqa: PLR2004
        return None
    wanted = [letter for letter in letters if letter]
    found = {id(one): one for one in ledger.named[:FAR] if [part[0] for part in one.name.lower().split()] == wanted}
    return next(iter(found.values())) if len(found) == 1 else None


def person_named(ledger: Ledger, tape: Tape, first: int, name: int, last: int) -> Entity | None:
    """Return the person whose name closes a mention."""
    flags = tape.flags
    titled = name > first and bool(flags[name - 1] & (ROLE | TITLE))
    given = tape.words[name].given if last - name == 1 else None
    titled = titled or bool(tape.lexicon.nominative and given is not None and given.straight)
    known = ledger.find(tape, first, name, last) or _initials(ledger, tape.words[last - 1].lower)
    if known is not None:
        known.sure = True
        known.aliases[without_possessive(tape.words_of(max(name, last - 1), last))] = None
        return known
    if not titled and last - name == 1 and len(words := tape.words_of(name, last)) > 1 and words.isupper():
        return None
    if titled or last - name > 1 or name == first:
        while last - name > LONGEST:
            name += 1
        return ledger.person(tape, name, last, sure=True)
    return None


def straighten(entity: Entity, tape: Tape, name: int, last: int, *, oblique: bool) -> None:
    """Put a name into the nominative: that of a subject is in it, that after a preposition is not."""
    if entity.straight:
        return
    words = entity.name.split()
    surname = without_possessive(tape.words_of(last - 1, last))
    if not oblique:
        if last - name == len(words) > 1:
            words = [without_possessive(tape.words_of(token, token + 1)) for token in range(name, last)]
        elif words[-1] != surname:
            words = [*nominative_of(tape, words[:-1], entity.gender), surname]
        entity.straight = True
    elif words[-1] == surname:
        words = nominative_of(tape, words, entity.gender)
    whole = " ".join(words)
    if whole != entity.name:
        entity.aliases[entity.name] = None
        entity.name = whole


def person_within(ledger: Ledger, tape: Tape, first: int, last: int) -> Entity | None:
    """Return the person whom a mention names by given name and surname, or by a surname that is known."""
    for token in range(first, last):
        if tape.words[token].given is None:
            continue
        person = person_at(tape, token, last)
        if person is None:
            continue
        given = person.name.lower().split()[:-1]
        known = ledger.people.get(ledger.stem(tape.words[person.last - 1].lower), ())
        found = next(
            (one for one in known[: -NAMESAKES - 1 : -1] if is_same_name(ledger.lexicon, one.given(), given)), None
        )
        if found is not None:
            found.aliases[tape.words_of(person.first, person.last)] = None
            return found
        return ledger.person(tape, person.first, person.last, person)
    return None


def is_complement(ledger: Ledger, tape: Tape, name: int, last: int) -> bool:
    """Say whether a capital word after an office says of what it is the office: *президент Беларуси*."""
    lexicon = ledger.lexicon
    if not lexicon.nominative or not lexicon.names.forms or last - name != 1 or not name:
        return False
    given = tape.words[name].given
    if not tape.flags[name - 1] & ROLE or (given is not None and given.straight):
        return False
    word = tape.words[name].lower
    if (
        tape.words[name - 1].lower in lexicon.heads
        and lexicon.names.female.search(word)
        and word[-1:] in lexicon.speech.vowels
    ):
        # Посол Китая: what looks like a woman's surname is a country, where no such person is known.
        return not ledger.people.get(ledger.stem(word))
    return not ledger.is_surname(tape, name)

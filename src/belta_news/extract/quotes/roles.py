"""What an article says a person is: before the name, beside it between commas, or of it: *X is a teacher*."""

from belta_news.extract.quotes.entities import Entity, office_of, without_possessive
from belta_news.extract.quotes.lexicon import (
    BE,
    CAP,
    COMMA,
    DASH,
    DET,
    LINK,
    OBLIQUE,
    ORG,
    PREP,
    PRONOUN,
    QUOTE,
    ROLE,
    SOURCE,
    STOP,
)
from belta_news.extract.quotes.nouns import is_noun, noun_after, noun_before
from belta_news.extract.quotes.persons import office_before
from belta_news.extract.quotes.tape import Tape
from belta_news.languages.speech import Gender

__all__ = ["OFFICES", "learn_role"]

OFFICES = 12
"""How many offices of a person are kept."""
OFFICE = 20
"""How many words back the office of a name begins at most."""


def learn_role(tape: Tape, first: int, last: int, entity: Entity) -> None:  # noqa: C901, PLR0912
    """Read what a person is: before the name, beside it between commas, or said of it: *X is a teacher*."""
    flags = tape.flags
    count = len(flags)
    if tape.lexicon.nominative:
        begin = office_before(tape, first)
        for place in range(begin, first):
            if flags[place] & DASH:
                # The second of two offices says as much of a person as the first.
                _give(tape, begin, place, entity)
                begin = place + 1
        if begin < first and not _is_of_another(tape, begin, first):
            _give(tape, begin, first, entity)
    elif first > 0 and is_noun(flags[first - 1]):
        whole = noun_before(tape, max(0, first - OFFICE), last)
        if whole is not None and whole[0] < first and not _names_another(tape, whole[0], first):
            _give(tape, whole[0], first, entity)
    elif first > 1 and flags[first - 1] & COMMA and is_noun(flags[first - 2]):
        # The defendant, X, …
        whole = noun_before(tape, max(0, first - OFFICE), first - 1)
        before = flags[whole[0] - 1] if whole and whole[0] else STOP
        closed = tape.lexicon.speech.verb_first and last < count and bool(flags[last] & (COMMA | STOP))
        if whole is not None and ((before & (STOP | QUOTE | SOURCE) and flags[whole[0]] & DET) or closed):
            _give(tape, whole[0], first - 1, entity)
    if last + 1 >= count:
        return
    if flags[last] & COMMA:
        whole = noun_after(tape, last + 1, count)
        if whole is not None:
            after = flags[whole[1]] if whole[1] < count else STOP
            _give(tape, *whole, entity, loose=bool(flags[whole[0]] & DET and after & (COMMA | STOP)))
    elif tape.words[last].lower in tape.lexicon.copulas and flags[last + 1] & ROLE and flags[last + 1] & OBLIQUE:
        # X стала чемпионкой.
        _give(tape, last + 1, last + 2, entity, said=True)
    elif flags[last] & BE and flags[last + 1] & DET:
        whole = noun_after(tape, last + 1, count)
        if whole is not None:
            _give(tape, *whole, entity, said=True)


def _is_of_another(tape: Tape, begin: int, first: int) -> bool:
    """Say whether an office in another case stands before a name in the nominative: *встретил гостя Иван Петров*."""
    given = tape.words[first].given
    if given is None or not given.straight or given.other is not None:
        return False
    head = next((place for place in range(begin, first) if tape.flags[place] & ROLE), begin)
    if given.gender is Gender.MALE and tape.lexicon.woman.search(tape.words[head].lower):
        # What ends like a noun for a woman is one for a man in another case.
        return head == begin
    return bool(tape.flags[head] & OBLIQUE)


def _names_another(tape: Tape, begin: int, end: int) -> bool:
    """Say whether the words before a name hold another one, whose office is none of this."""
    given = tape.lexicon.names.forms
    return any(tape.flags[token] & CAP and tape.words[token].lower in given for token in range(begin, end))


def _give(tape: Tape, begin: int, end: int, entity: Entity, *, loose: bool = False, said: bool = False) -> None:
    """Give a person the office that some words say; any noun is one where it stands beside a name."""
    flags = tape.flags
    while begin < end and flags[begin] & (DET | PRONOUN):
        begin += 1
    titled = any(bits & ROLE for bits in flags[begin:end])
    if begin >= end or not (titled or loose):
        return
    office = office_of(tape, begin, end) if len(entity.offices) < OFFICES else None
    if office is None:
        return
    entity.offices[office] = None
    entity.sure = True
    if entity.gender is None:
        entity.gender = next((sex for head in office.heads if (sex := tape.lexicon.sexes.get(head))), None)
    if entity.role is None and titled and not said:
        entity.role = without_possessive(tape.words_of(begin, end))
        entity.organisation = _organisation(tape, begin, end)


def _organisation(tape: Tape, first: int, last: int) -> str | None:
    """Return the body that an office belongs to."""
    flags = tape.flags
    for place in range(first, last - 1):
        if flags[place] & PREP and flags[place] & LINK:
            begin = place + 1
            while begin < last and flags[begin] & DET:
                begin += 1
            if any(bits & ORG for bits in flags[begin:last]):
                return tape.words_of(begin, last)
    return None

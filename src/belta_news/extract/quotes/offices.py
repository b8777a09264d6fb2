"""Whom a noun for a person means: who holds the office, or is the only one whom it can mean."""

import bisect

from belta_news.extract.quotes.clauses import Clause
from belta_news.extract.quotes.entities import Entity, Office, is_kin
from belta_news.extract.quotes.ledger import Ledger
from belta_news.languages.speech import Gender
from belta_news.model.source import EntityKind

__all__ = ["find_countryman", "find_holder", "find_in_focus", "find_only", "gender_told", "heads_of"]

NEAR = 24
"""How many names back a pronoun looks."""
SPEAKERS = 6
"""How many speakers back a pronoun looks."""
FAR = 200
"""How many names back an office looks."""


def find_countryman(ledger: Ledger, word: str, place: int) -> Entity | None:
    """Return the last person named of whom it was said that he is of a country: *the German*."""
    index = bisect.bisect_left(ledger.places, place)
    for entity in reversed(ledger.named[max(0, index - NEAR) : index]):
        said = {other for office in entity.offices for other in office.others} | entity.heads
        if any(is_kin(word, other, ledger.lexicon) for other in said):
            return entity
    return None


def heads_of(person: Entity) -> frozenset[str]:
    """Return the nouns for all that a person is."""
    return frozenset().union(*(office.heads for office in person.offices))


def find_holder(ledger: Ledger, office: Office, gender: Gender | None, place: int) -> Entity | None:
    """Return the person whose office fits best, the nearest of those whose fit equally."""
    best: Entity | None = None
    highest = 0
    index = bisect.bisect_left(ledger.places, place)
    behind = range(index - 1, max(-1, index - 1 - FAR), -1)
    ahead = range(index, min(len(ledger.named), index + FAR))
    seen: set[int] = set()
    for numbers in (behind, ahead):
        for number in numbers:
            entity = ledger.named[number]
            if id(entity) in seen or not entity.offices:
                continue
            seen.add(id(entity))
            if gender is not None and entity.gender not in {None, gender}:
                continue
            score = max(office.fit(held, ledger.lexicon) for held in entity.offices)
            if score > highest:
                best, highest = entity, score
        if best is not None:
            break
    return best


def find_only(ledger: Ledger, office: Office, gender: Gender | None, owner: Gender | None, place: int) -> Entity | None:
    """Return the only person in focus whom a noun can mean: in the paragraph, the one before, or the article."""
    index = bisect.bisect_left(ledger.places, place)
    paragraph = bisect.bisect_right(ledger.paragraphs, place)
    nearest: Entity | None = None
    for back in (1, 2, paragraph):
        if not 0 < back <= paragraph:
            continue
        start = ledger.paragraphs[paragraph - back]
        low = max(bisect.bisect_left(ledger.places, start), index - FAR)
        found = {id(entity): entity for entity in ledger.named[low:index] if _can_be(entity, office, gender, owner)}
        plain = [entity for entity in found.values() if entity.role is None]
        if gender is not None:
            plain = [entity for entity in found.values() if entity.gender is gender]
        if len(plain) == 1:
            return plain[0]
        if len(plain) > 1 or (len(found) > 1 and nearest is None):
            return None
        if len(found) == 1 and nearest is None:
            # Whose office is another may still be meant, if nobody without one is there.
            (nearest,) = found.values()
    return nearest


def find_in_focus(
    ledger: Ledger, office: Office, gender: Gender | None, place: int, *, anybody: bool = False
) -> Entity | None:
    """Return whom a noun without an article means: who spoke last, else who was named last."""
    index = bisect.bisect_left(ledger.places, place)
    unnamed = {id(body) for body in ledger.bodies[-SPEAKERS:]}
    spoken = [entity for where, entity in ledger.spoken[-SPEAKERS:] if where < place and id(entity) not in unnamed]
    named = ledger.named[max(0, index - NEAR) : index]
    last = next((one for where, one in ledger.spoken[:-2:-1] if where < place), None)
    start = ledger.paragraphs[bisect.bisect_right(ledger.paragraphs, place) - 1] if ledger.paragraphs else 0
    here = ledger.named[max(bisect.bisect_left(ledger.places, start), index - NEAR) : index]
    heard = max((where for where, _ in ledger.spoken[-1:] if where < place), default=0)
    later = ledger.named[max(bisect.bisect_left(ledger.places, heard), index - NEAR) : index]
    if anybody and not later and last is not None and last.kind is EntityKind.PERSON and last.gender in {None, gender}:
        # One of the masters said; the man added.
        return last
    for entity in (*reversed(here), *reversed(later), *spoken[:-2:-1], *reversed(named)):
        if entity.name.casefold() in ledger.nameless and not anybody:
            continue
        if entity.kind is EntityKind.PERSON and _can_be(entity, office, gender, None):
            return entity
    return None


def gender_told(clause: Clause, noun: str) -> Gender | None:
    """Return the gender that a noun or the form of its verb tells."""
    lexicon = clause.tape.lexicon
    if lexicon.woman.search(noun):
        return Gender.FEMALE
    if clause.cue < 0:
        return None
    verb = clause.tape.words[clause.cue].lower.partition(" ")[0]
    if lexicon.feminine.search(verb):
        return Gender.FEMALE
    return Gender.MALE if lexicon.masculine.search(verb) else None


def _is_of(entity: Entity, office: Office) -> bool:
    """Say whether somebody's own office is in the field of another: *(head of) epidemiology*, *epidemiologist*."""
    fields = {other[:FIELD] for held in entity.offices for other in (*held.others, *held.heads) if len(other) > FIELD}
    return any(head[:FIELD] in fields for head in office.heads)


FIELD = 5
"""How many letters the words for a field have in common."""


def _can_be(entity: Entity, office: Office, gender: Gender | None, owner: Gender | None) -> bool:
    """Say whether a noun can mean a person whose own office is another."""
    if not entity.sure or (gender is not None and entity.gender not in {None, gender}):
        return False
    if owner is not None and entity.gender is owner and owner in {Gender.MALE, Gender.FEMALE} and gender is not owner:
        return False
    if office.stranger or (office.special and entity.role is not None and not _is_of(entity, office)):
        return False
    return not (office.rows and any(held.rows for held in entity.offices))

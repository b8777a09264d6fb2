"""
Who is meant: the person, body or group behind the words that say who speaks.

A surname, a pronoun, an office or an epithet finds its person by name, gender, office and nearness; the short name of
a body finds the full one before it.
"""

import bisect
import re

from belta_news.extract.quotes.bodies import (
    adjectives_before,
    body_of,
    find_stranger,
    find_together,
    fullest_after,
    fullest_before,
    in_nominative,
    last_named,
    spelled_out,
)
from belta_news.extract.quotes.clauses import Clause
from belta_news.extract.quotes.entities import Entity, office_of, without_possessive
from belta_news.extract.quotes.ledger import OBLIQUE_STANDING, SUBJECT_STANDING, Ledger
from belta_news.extract.quotes.lexicon import (
    AGENCY,
    ANY_CUE,
    AUX,
    CAP,
    DET,
    DOC,
    GROUP,
    NAMED,
    NUMBER,
    OBLIQUE,
    ORG,
    PASSIVE,
    PREP,
    PRONOUN,
    QUOTE,
    ROLE,
    SELF,
    SOMEBODY,
    SOURCE,
    STOP,
    VERBAL,
)
from belta_news.extract.quotes.mentions import (
    couple_of,
    is_complement,
    name_start,
    person_named,
    person_within,
    straighten,
)
from belta_news.extract.quotes.nouns import noun_after
from belta_news.extract.quotes.offices import (
    find_countryman,
    find_holder,
    find_in_focus,
    find_only,
    gender_told,
    heads_of,
)
from belta_news.extract.quotes.roles import OFFICES
from belta_news.extract.quotes.tape import Tape
from belta_news.languages.speech import Gender
from belta_news.model.quote import Resolution
from belta_news.model.source import EntityKind

__all__ = ["resolve", "settle"]

Found = tuple[Entity | None, Resolution]

LONGEST = 4
"""How many words a personal name has at most."""
BODIES = 40
"""How many bodies back the short name of one looks."""
NEAR = 24
"""How many names back a pronoun looks."""
SPEAKERS = 6
"""How many speakers back a pronoun looks."""
FAR = 200
"""How many names back an office looks."""
FEW = 3
"""How many words a noun has at most that means somebody by being the only one."""
OLDEST = 8
"""From how many sentences on nearness does not matter any more."""
PHRASE = 14
"""How many words the full name of a body has at most on either side of its noun."""


def resolve(
    ledger: Ledger, clause: Clause, recent: Entity | None, place: int | None, *, apart: Entity | None = None
) -> Found:
    """
    Return whom the subject of a clause means, and how that was found.

    Args:
        ledger: Everybody whom the article names.
        clause: The words that say who speaks.
        recent: Who spoke last before it.
        place: From where to look back for people; the mention's own place where it is None.
        apart: Whom a noun does not mean: who tells the words that this clause is a part of.
    """
    tape = clause.tape
    if place is None:
        place = tape.starts[(clause.antecedent or clause.subject)[0]]
    found = _resolve(ledger, clause, recent, place, apart)
    if found[0] is not None:
        ledger.spoken.append((place, found[0]))
    return found


def settle(ledger: Ledger) -> None:
    """Put the names of an article in order, the nouns that stand for them included."""
    ledger.settle()
    found: list[tuple[int, Entity]] = []
    for tape, token in ledger.epithets:
        noun = noun_after(tape, token, len(tape.flags))
        if noun is None or noun[1] - noun[0] > FEW + 1 or tape.flags[noun[1] - 1] & CAP:
            continue
        opens = not token or tape.flags[token - 1] & (STOP | QUOTE)
        if not opens and not (noun[1] < len(tape.flags) and tape.flags[noun[1]] & (AUX | VERBAL | ANY_CUE)):
            continue
        office = office_of(tape, *noun)
        head = tape.words[noun[1] - 1].lower
        place = tape.starts[token]
        person = None if office is None else find_holder(ledger, office, ledger.lexicon.sexes.get(head), place)
        if person is not None:
            found.append((place, person))
    for place, person in found:
        ledger.insert(place, person)
    if found:
        ledger.settle()


def _resolve(  # noqa: C901, PLR0911, PLR0912
    ledger: Ledger, clause: Clause, recent: Entity | None, place: int, apart: Entity | None
) -> Found:
    tape, lexicon = clause.tape, ledger.lexicon
    flags, words = tape.flags, tape.words
    begin, last = clause.antecedent or clause.subject
    if begin == last:
        # Nobody is named: it is said in general, or by who spoke before.
        dropped = lexicon.speech.drops_subject and not flags[clause.cue] & PASSIVE
        return (recent, Resolution.PRONOUN) if dropped else (None, Resolution.EXPLICIT)
    if last - begin == 1:
        here = flags[begin]
        if here & SELF:
            return None, Resolution.EXPLICIT
        gender = lexicon.genders.get(words[begin].lower)
        if gender is not None:
            return _pronoun(ledger, gender, place, recent), Resolution.PRONOUN
    first = begin
    while first < last and flags[first] & (DET | PRONOUN):
        first += 1
    if first == last:
        return None, Resolution.EXPLICIT
    owner = lexicon.genders.get(words[begin].lower) if flags[begin] & PRONOUN else None
    if owner is not None and words[last - 1].lower in lexicon.utterances:
        return _pronoun(ledger, owner, place, recent), Resolution.PRONOUN
    if lexicon.speech.verb_first:
        person = person_within(ledger, tape, first, last)
        if person is None and flags[last - 1] & CAP and flags[last - 1] & ROLE:
            # A surname that ends like a trade.
            person = ledger.find(tape, last - 1, last - 1, last)
        if person is not None:
            return person, Resolution.EXPLICIT
    both = couple_of(ledger, tape, first, last)
    if both is not None:
        return both, Resolution.EXPLICIT
    name = name_start(ledger, tape, first, last)
    head = _head(ledger, tape, first, last)
    if name > first and flags[name - 1] & PREP:
        # The head of the Institute of History Ivan Petrov: a person after all, if an office opens the words.
        known = ledger.stem(words[last - 1].lower) in ledger.people
        full = last - name > 2  # noqa: PLR2004
        name = last - (2 if full else known) if flags[head] & ROLE else last
    known = last - first > 1 or begin == first or ledger.stem(words[first].lower) in ledger.people
    if name < last and known and flags[last - 1] & CAP and not is_complement(ledger, tape, name, last):
        person = person_named(ledger, tape, first, name, last)
        if person is not None:
            if lexicon.nominative:
                oblique = clause.cue >= 0 and bool(flags[clause.cue] & SOURCE)
                straighten(person, tape, name, last, oblique=oblique)
            return person, Resolution.EXPLICIT
    return _noun(ledger, clause, begin, first, last, head, place, apart)


def _head(ledger: Ledger, tape: Tape, first: int, last: int) -> int:
    """Return the noun of a mention: its first one in languages with cases, else the last before a preposition."""
    flags = tape.flags
    if ledger.lexicon.nominative:
        for wanted in (ORG | DOC | GROUP | ROLE, NAMED):
            head = next((place for place in range(first, last) if flags[place] & wanted), -1)
            if head >= 0:
                return head
        return last - 1
    head = first
    while head + 1 < last and not flags[head + 1] & PREP:
        head += 1
    return head


def _pronoun(ledger: Ledger, gender: Gender, place: int, recent: Entity | None) -> Entity | None:
    """Return whom a pronoun stands for: the nearest who agrees, subjects and speakers before others."""
    if gender in {Gender.NEUTER, Gender.PLURAL}:
        return find_together(ledger, gender, place)
    here = ledger.sentence(place)
    best: Entity | None = None
    highest = float("-inf")
    index = bisect.bisect_left(ledger.places, place)
    mentions = [
        (ledger.places[number], ledger.named[number], WEIGHTS[ledger.standings[number]])
        for number in range(max(0, index - NEAR), index)
    ]
    mentions += [(where, entity, SPOKE) for where, entity in ledger.spoken[-SPEAKERS:] if where < place]
    for where, entity, weight in mentions:
        if entity.kind is not EntityKind.PERSON or entity.gender not in {None, gender}:
            continue
        score = weight - min(here - ledger.sentence(where), OLDEST)
        if entity.gender is None:
            score -= UNCERTAIN
        if not entity.sure:
            score -= UNSURE
        if score >= highest:
            best, highest = entity, score
    if best is None:
        if recent is not None and recent.gender in {None, gender}:
            return recent
        return find_stranger(ledger, gender, place)
    best.gender = gender
    return best


WEIGHTS = {SUBJECT_STANDING: 1.5, 1: 0.5, OBLIQUE_STANDING: -0.7}
"""How much nearer a subject seems than an object, in sentences."""
SPOKE = 2.0
"""How much nearer somebody seems who speaks."""
UNCERTAIN = 0.7
"""How much farther somebody seems of whom it is not known whether it is a man or a woman."""
UNSURE = 3.0
"""How much farther something seems that may be no person."""


def _noun(  # noqa: PLR0913, PLR0917
    ledger: Ledger,
    clause: Clause,
    begin: int,
    first: int,
    last: int,
    head: int,
    place: int,
    apart: Entity | None,
) -> Found:
    """Return the body, group, document or nameless person that a mention names."""
    tape, lexicon = clause.tape, ledger.lexicon
    kind = lexicon.kind_of(tape.flags[head])
    if kind in {EntityKind.PERSON, EntityKind.UNKNOWN}:
        person = _holder(ledger, clause, begin, first, last, head, place)
        if person is not None and person is not apart:
            exact = tape.words[head].lower in heads_of(person)
            return person, Resolution.TITLE if exact else Resolution.EPITHET
    return _body(ledger, clause, begin, first, last, head, place)


def _holder(ledger: Ledger, clause: Clause, begin: int, first: int, last: int, head: int, place: int) -> Entity | None:
    """Return the person whom a noun means, if it means one."""
    tape, lexicon = clause.tape, ledger.lexicon
    flags, words = tape.flags, tape.words
    bits, word, opening = flags[head], words[head].lower, words[begin].lower
    kind = lexicon.kind_of(bits)
    owned = bool(flags[begin] & PRONOUN)
    definite = not lexicon.definite or opening in lexicon.definite or owned
    plain = lexicon.nominative and kind is EntityKind.UNKNOWN and not any(bits & CAP for bits in flags[first:last])
    short = definite and (kind is EntityKind.PERSON or plain) and last - first <= FEW
    told = bool(flags[begin] & SOMEBODY) or (
        bool(bits & OBLIQUE and bits & ROLE) and not (clause.cue >= 0 and flags[clause.cue] & SOURCE)
    )
    counted = any(flag & (NUMBER | AGENCY) for flag in flags[first:last])
    office = None if counted or told or not (definite or begin == first) else office_of(tape, first, last)
    person = None
    if office is not None:
        gender = _gender_of(clause, word, opening)
        person = find_holder(ledger, office, gender, place)
        if person is None and short and begin < first:
            person = find_only(ledger, office, gender, lexicon.genders.get(opening) if owned else None, place)
            if person is not None and len(person.offices) < OFFICES:
                person.offices[office] = None
        if person is None and short and (lexicon.speech.verb_first or lexicon.speech.spaceless):
            person = find_in_focus(ledger, office, gender, place, anybody=word in lexicon.sexes)
    if (
        person is None
        and definite
        and begin < first
        and last - first == 1
        and bits & CAP
        and kind is EntityKind.UNKNOWN
    ):
        person = find_countryman(ledger, word, place)
    return person


def _gender_of(clause: Clause, word: str, opening: str) -> Gender | None:
    """Return the gender of whom a noun means; the form of a verb says more than a noun that is a man's by rule."""
    sexes = clause.tape.lexicon.sexes
    told = gender_told(clause, word)
    return told if told is Gender.FEMALE else sexes.get(word) or sexes.get(opening) or told


def _body(ledger: Ledger, clause: Clause, begin: int, first: int, last: int, head: int, place: int) -> Found:  # noqa: C901, PLR0911, PLR0912
    """Return the body, group, document or nameless person of a mention, entered now where need be."""
    tape, lexicon = clause.tape, ledger.lexicon
    flags, words = tape.flags, tape.words
    bits, word = flags[head], words[head].lower
    kind = lexicon.kind_of(bits)
    name = without_possessive(tape.words_of(first, last))
    if flags[begin] & SOMEBODY:
        # One of the neighbours: nobody whom other words mean.
        name = tape.words_of(begin, last)
        if words[begin].lower in lexicon.sexes:
            kind, word = EntityKind.PERSON, words[begin].lower
    elif kind is EntityKind.PERSON and head == first and _is_plural(clause, word):
        kind = EntityKind.GROUP
    elif bits & OBLIQUE and (head == first or (head < last and first == adjectives_before(tape, head, first))):
        # In another case; what follows the noun depends on it and stays.
        name = in_nominative(tape, first, head, last)
    if last - first == 1 and lexicon.generic & {word, lexicon.noun(word)}:
        back = 1 if kind is EntityKind.GROUP else SPEAKERS
        spoke = next((one for where, one in ledger.spoken[: -back - 1 : -1] if one.kind is kind), None)
        if spoke is not None and word not in spoke.heads:
            spoke.aliases[name] = None
            return spoke, Resolution.EPITHET
        alone = spoke is None and kind is EntityKind.ORGANISATION and bool(lexicon.nominative)
        near = last_named(ledger, place) if alone else None
        if near is not None:
            return body_of(ledger, *near, name), Resolution.EPITHET
    short = head == first and all(bits & CAP for bits in flags[first:last])
    if kind is EntityKind.ORGANISATION and (last - first == 1 or short):
        whole = spelled_out(ledger, word)
        if whole is not None:
            return body_of(ledger, whole, kind, lexicon.noun(word), name), Resolution.TITLE
    if kind is EntityKind.ORGANISATION and (lexicon.nominative or not any(bits & PREP for bits in flags[first:last])):
        if lexicon.nominative:
            full = fullest_after(
                ledger, {lexicon.noun(one.lower) for one in words[first:last]}, lexicon.noun(word), place
            )
        else:
            wanted = {lexicon.noun(one.lower) for one in words[first:last]}
            full = fullest_before(ledger, wanted, lexicon.noun(word), place)
        if full is not None and full.casefold() != name.casefold():
            return body_of(ledger, full, kind, word, name), Resolution.TITLE
    known = ledger.nameless.get(name.casefold())
    if known is not None:
        return known, Resolution.EXPLICIT
    for body in ledger.bodies[: -BODIES - 1 : -1]:
        if body.name.casefold() == name.casefold():
            return body, Resolution.EXPLICIT
        if (
            last - first <= 2  # noqa: PLR2004
            and word in body.heads
            and (last - first == 1 or name.casefold() in body.name.casefold())
        ):
            body.aliases[name] = None
            return body, Resolution.TITLE
    if kind is EntityKind.UNKNOWN and bits & CAP:
        kind = EntityKind.ORGANISATION if last - first == 1 and name.isupper() else kind
    entity = Entity(name, kind)
    if kind is EntityKind.PERSON:
        entity.gender = lexicon.sexes.get(word) or gender_told(clause, word)
    entity.heads.update(one.lower for one in words[first : head + 1])
    ledger.bodies.append(entity)
    return entity, Resolution.EXPLICIT


def _is_plural(clause: Clause, noun: str) -> bool:
    """Say whether the form of the verb tells that several speak; without a known verb, that of the noun."""
    lexicon = clause.tape.lexicon
    if clause.cue < 0:
        return bool(lexicon.speech.plural_noun and re.search(lexicon.speech.plural_noun, noun))
    return bool(clause.tape.lexicon.plural.search(clause.tape.words[clause.cue].lower.partition(" ")[0]))

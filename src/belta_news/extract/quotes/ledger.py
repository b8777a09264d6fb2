"""
The ledger: everybody whom one article names, each once, and who is meant by a later word for them.

Persons are entered wherever a full name stands; bodies, groups and documents where they speak. A surname, a pronoun,
an office or an epithet then finds its person by name, gender, office and nearness.
"""

import bisect
import re

import attrs

from belta_news.extract.quotes.clauses import Clause
from belta_news.extract.quotes.lexicon import (
    ABBREVIATION,
    CAP,
    COMMA,
    CONJ,
    DET,
    DOC,
    GROUP,
    LINK,
    NUMBER,
    OBLIQUE,
    ORG,
    PREP,
    PRONOUN,
    QUOTE,
    ROLE,
    SELF,
    SOMEBODY,
    SOURCE,
    STOP,
    TIME,
    TITLE,
    Lexicon,
    Word,
)
from belta_news.extract.quotes.nouns import (
    is_noun,
    noun_after,
    noun_before,
)
from belta_news.extract.quotes.offices import Office, office_of, rank_of, verb_gender
from belta_news.extract.quotes.persons import Person, nominative_of, person_at, persons_on
from belta_news.extract.quotes.tape import Tape
from belta_news.languages.speech import Gender
from belta_news.model.quote import Resolution, Speaker
from belta_news.model.source import EntityKind

__all__ = ["Entity", "Ledger"]

UNNAMED = ROLE | ORG | TITLE | GROUP | DOC | DET | TIME | PREP | PRONOUN | SELF
"""What a capital word is that is no part of a personal name."""
VOWELS = re.compile(r"[aeiouyj'’ʼ`]")
LONGEST = 4
"""How many words a personal name has at most."""


@attrs.define(eq=False)
class Entity:
    """Somebody or something in the ledger."""

    name: str
    kind: EntityKind
    role: str | None = None
    organisation: str | None = None
    gender: Gender | None = None
    aliases: dict[str, None] = attrs.field(factory=dict)
    offices: set[int] = attrs.field(factory=set)
    heads: set[str] = attrs.field(factory=set)
    held: list[Office] = attrs.field(factory=list)
    """The offices that the text gives him."""
    straight: bool = False
    """Whether the name is surely in the nominative."""
    frozen: Speaker | None = None

    def speaker(self) -> Speaker:
        """Return the value that stands for the entity; call it once the article is read."""
        if self.frozen is None:
            self.frozen = Speaker(
                name=self.name,
                kind=self.kind,
                role=self.role,
                organisation=self.organisation,
                aliases=tuple(alias for alias in self.aliases if alias != self.name),
            )
        return self.frozen


@attrs.define(eq=False)
class Ledger:
    """The entities of one article."""

    lexicon: Lexicon
    people: dict[str, list[Entity]] = attrs.field(factory=dict)
    """Persons by the stem of their surname."""
    places: list[int] = attrs.field(factory=list)
    """Where persons are named, in order."""
    named: list[Entity] = attrs.field(factory=list)
    """Who is named at each of the places."""
    bodies: list[Entity] = attrs.field(factory=list)
    """Bodies, groups and documents that spoke, in order."""
    settled: bool = False
    """Whether every paragraph was entered."""

    def enter(self, tape: Tape) -> None:
        """Enter every person whom a paragraph names in full."""
        flags = tape.flags
        count = len(flags)
        named = persons_on(tape)
        for person in named:
            self._person(tape, person.first, person.last, person)
        taken = {token for person in named for token in range(person.first, person.last)}
        place = -1
        for first in [index for index, bits in enumerate(flags) if bits & CAP and not bits & UNNAMED]:
            if first < place or first in taken:
                continue
            place = first
            while (
                place < count
                and place not in taken
                and (
                    (flags[place] & CAP and not flags[place] & UNNAMED)
                    or (flags[place] & STOP and _initial(tape, place, first))
                )
            ):
                place += 1
            self._enter_run(tape, first, place)

    def _enter_run(self, tape: Tape, first: int, last: int) -> None:  # noqa: C901
        """Enter the person whose name ends a run of capital words, if it is one."""
        flags = tape.flags
        while last > first and flags[last - 1] & STOP:
            last -= 1
        titled = first > 0 and bool(flags[first - 1] & (ROLE | TITLE))
        capital = [token for token in range(first, last) if flags[token] & CAP]
        words = len(capital)
        if words == 1:
            if titled and self.lexicon.speech.spaceless:
                self._person(tape, first, last)
                return
            known = self.people.get(self._stem(tape.words[first].lower))
            if known:
                self._mark(tape.starts[first], known[-1])
            elif titled and flags[first - 1] & TITLE:
                self._person(tape, first, last)
            return
        if first > 1 and flags[first - 1] & PREP and words == 2 and flags[first - 2] & (ORG | ROLE):  # noqa: PLR2004
            # The Ministry of Foreign Affairs: the capital words belong to the body.
            return
        if self.lexicon.names.forms and not titled and not self._is_surname(tape, last - 1):
            return
        if self.lexicon.nominative and words > 2 and first > 0 and not flags[first - 1] & (STOP | QUOTE):  # noqa: PLR2004
            # Президент Беларуси Иван Петров: the first word belongs to the office, which needs no preposition.
            patronymic = self.lexicon.patronymic.search(tape.words[last - 2].lower)
            first = capital[-3 if patronymic else -2]
            titled = True
        elif first > 1 and flags[first - 1] & PREP and flags[first - 2] & (ROLE | CAP) and words > 2:  # noqa: PLR2004
            # Ambassador to Russia Ivan Petrov: the first word belongs to the preposition.
            first = capital[-2]
            titled = True
        elif words > 2 and first > 1 and flags[first - 1] & CONJ and flags[first - 2] & CAP:
            # Minister of Agriculture and Food Ivan Petrov: the office goes on.
            first = capital[-2]
            titled = True
        elif words > LONGEST:
            first = capital[-2]
        if titled or self.people.get(self._stem(tape.words[last - 1].lower)) is not None or words <= LONGEST:
            self._person(tape, first, last)

    def _person(self, tape: Tape, first: int, last: int, person: Person | None = None) -> Entity:
        """Return the person named by a run of words, entered now where need be."""
        name = _without_possessive(tape.words_of(first, last)) if person is None else person.name
        surname = tape.words[last - 1].lower
        stem = self._stem(surname)
        if person is not None:
            given = name.lower().split()[:-1]
        else:
            given = [word.lower for word in tape.words[first : last - 1] if word.lower[:1].isalnum()]
            if first > 0 and flags_of(tape, first - 1, ROLE, OBLIQUE):
                name = " ".join(nominative_of(tape, name.split(), None))
        known = self.people.setdefault(stem, [])
        entity = next((one for one in known[: -NAMESAKES - 1 : -1] if self._same(one, given)), None)
        if entity is None:
            entity = Entity(name, EntityKind.PERSON)
            known.append(entity)
            entity.gender = self.lexicon.names.gender_of([surname], None) if person is None else person.gender
            entity.straight = person is not None and person.straight
        elif person is not None and person.straight and not entity.straight:
            entity.aliases[entity.name] = None
            entity.name, entity.straight = name, True
        elif len(name.split()) > len(entity.name.split()):
            entity.aliases[entity.name] = None
            entity.name = name
        if name != entity.name:
            entity.aliases[name] = None
        self._mark(tape.starts[first], entity)
        if entity.role is None or len(entity.held) < OFFICES:
            self._learn_role(tape, first, last, entity)
        return entity

    def _same(self, entity: Entity, given: list[str]) -> bool:
        """Say whether given names fit those of an entity: equal, an initial, or written otherwise."""
        have = [word for word in entity.name.lower().split()[:-1] if word[0].isalnum()]
        if not have or not given:
            return True
        left, right = have[0].rstrip("."), given[0].rstrip(".")
        if len(left) == 1 or len(right) == 1:
            return left[0] == right[0]
        return self._stem(left) == self._stem(right) or _skeleton(left) == _skeleton(right)

    def _stem(self, word: str) -> str:
        # Twice, because a case may be added to an ending that a case has too: Петров, Петрова.
        endings = self.lexicon.endings
        return endings.sub("", endings.sub("", word.lower().replace("’", "'")))

    def _mark(self, place: int, entity: Entity) -> None:
        if self.settled:
            return
        self.places.append(place)
        self.named.append(entity)

    def _learn_role(self, tape: Tape, first: int, last: int, entity: Entity) -> None:
        """Read the office before a name, or set beside it after a comma."""
        flags = tape.flags
        office: tuple[int, int] | None = None
        if first > 0 and is_noun(flags[first - 1]):
            whole = noun_before(tape, max(0, first - LONGEST * 5), last)
            if whole is not None and whole[0] < first:
                office = whole[0], first
        if office is None and last + 1 < len(flags) and flags[last] & COMMA:
            office = noun_after(tape, last + 1, len(flags))
        if office is None:
            return
        begin, end = office
        while begin < end and flags[begin] & (DET | PRONOUN):
            begin += 1
        if begin >= end or not any(bits & ROLE for bits in flags[begin:end]):
            return
        held = office_of(tape, begin, end)
        if held not in entity.held:
            entity.held.append(held)
        if entity.gender is None:
            entity.gender = held.gender
        if entity.role is not None:
            return
        entity.role = _without_possessive(tape.words_of(begin, end))
        for index in range(begin, end):
            word = tape.words[index].lower
            entity.offices.update(self.lexicon.heads.get(word, ()))
            entity.heads.add(word)
        entity.organisation = self._organisation(tape, begin, end)

    def _organisation(self, tape: Tape, first: int, last: int) -> str | None:
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

    def settle(self) -> None:
        """Put the places in order; call it after the last paragraph was entered."""
        order = sorted(range(len(self.places)), key=self.places.__getitem__)
        self.places = [self.places[index] for index in order]
        self.named = [self.named[index] for index in order]
        self.settled = True

    def resolve(self, clause: Clause, recent: Entity | None, place: int | None) -> tuple[Entity | None, Resolution]:  # noqa: C901, PLR0912
        """
        Return whom the subject of a clause means, and how that was found.

        Args:
            clause: The words that say who speaks.
            recent: Who spoke last before it.
            place: From where to look back for people; the mention's own place where it is None.
        """
        tape = clause.tape
        first, last = clause.antecedent or clause.subject
        flags, words = tape.flags, tape.words
        if place is None:
            place = tape.starts[first]
        if last - first == 1:
            here = flags[first]
            if here & SELF:
                return None, Resolution.EXPLICIT
            gender = self.lexicon.genders.get(words[first].lower)
            if gender is not None:
                return self._pronoun(gender, place, recent), Resolution.PRONOUN
        while first < last and flags[first] & (DET | PRONOUN):
            first += 1
        if first == last:
            return None, Resolution.EXPLICIT
        named = self._person_in(tape, first, last)
        if named is not None:
            return named, Resolution.EXPLICIT
        name = last
        while name > first and (
            (flags[name - 1] & CAP and not flags[name - 1] & UNNAMED) or (flags[name - 1] & STOP and name - 1 > first)
        ):
            name -= 1
        head = self._head(tape, first, last)
        if name > first and flags[name - 1] & PREP:
            # The head of the Institute of History Ivan Petrov: a person after all, if an office opens the words.
            if flags[head] & ROLE and (last - name > 2 or self._stem(words[last - 1].lower) in self.people):  # noqa: PLR2004
                name = max(name, last - 2)
            else:
                name = last
        if name < last and flags[last - 1] & CAP and not self._is_complement(tape, name, last):
            person = self._named(tape, first, name, last)
            if person is not None:
                if self.lexicon.nominative:
                    self._straighten(person, tape, last, oblique=clause.cue >= 0 and bool(flags[clause.cue] & SOURCE))
                return person, Resolution.EXPLICIT
        if self.lexicon.names.forms:
            person = self._office_holder(clause, first, last, head, place, recent)
            if person is not None:
                return person
        return self._body(tape, first, last, head, place)

    def _office_holder(
        self, clause: Clause, first: int, last: int, head: int, place: int, recent: Entity | None
    ) -> tuple[Entity, Resolution] | None:
        """Return the person whom an office, a trade or an epithet means."""
        tape = clause.tape
        flags = tape.flags
        if not flags[head] & ROLE or flags[head] & (ORG | GROUP) or flags[clause.subject[0]] & SOMEBODY:
            return None
        if flags[head] & OBLIQUE and not (clause.cue >= 0 and flags[clause.cue] & SOURCE):
            return None
        wanted = office_of(tape, first, last)
        gender = wanted.gender or verb_gender(tape, clause.cue)
        index = bisect.bisect_left(self.places, place)
        behind = list(dict.fromkeys(self.named[number] for number in range(index - 1, max(-1, index - FAR), -1)))
        ahead = list(dict.fromkeys(self.named[index : index + FAR]))
        people = [one for one in (*behind, *ahead) if one.gender in {None, gender} or gender is None]
        best, rank = None, 0
        for one in people:
            mine = max((rank_of(self.lexicon, wanted, held) for held in one.held), default=0)
            if mine > rank:
                best, rank = one, mine
        if best is not None:
            return best, Resolution.TITLE if rank > 1 else Resolution.EPITHET
        if wanted.others and len(wanted.others) + 1 < last - first:
            return None
        fitting = [one for one in people if one in behind and not self._is_other(one, wanted)]
        if recent is not None and recent in fitting:
            return recent, Resolution.EPITHET
        return (fitting[0], Resolution.EPITHET) if fitting else None

    def _is_other(self, entity: Entity, wanted: Office) -> bool:
        """Say whether somebody holds offices of which none is the one that is meant."""
        rows = {row for held in entity.held for row in held.rows}
        return bool(rows and wanted.rows)

    def _head(self, tape: Tape, first: int, last: int) -> int:
        """Return the noun of a mention: its first one in languages with cases, else the last before a preposition."""
        flags = tape.flags
        if self.lexicon.nominative:
            return next((place for place in range(first, last) if flags[place] & (ORG | DOC | GROUP | ROLE)), last - 1)
        head = first
        while head + 1 < last and not flags[head + 1] & PREP:
            head += 1
        return head

    def _named(self, tape: Tape, first: int, name: int, last: int) -> Entity | None:
        """Return the person whose name closes a mention."""
        flags = tape.flags
        titled = name > first and bool(flags[name - 1] & (ROLE | TITLE))
        known = self.people.get(self._stem(tape.words[last - 1].lower))
        if known:
            given = [word.lower for word in tape.words[max(name, last - 2) : last - 1] if word.lower[:1].isalnum()]
            exact = [one for one in known[-NAMESAKES:] if self._same(one, given)]
            entity = exact[-1] if exact else known[-1]
            entity.aliases[tape.words_of(max(name, last - 1), last)] = None
            return entity
        if titled or last - name > 1 or name == first:
            while last - name > LONGEST:
                name += 1
            return self._person(tape, name, last)
        return None

    def _straighten(self, entity: Entity, tape: Tape, last: int, *, oblique: bool) -> None:
        """Put a name into the nominative: that of a subject is in it, that after a preposition is not."""
        if entity.straight:
            return
        words = entity.name.split()
        surname = _without_possessive(tape.words_of(last - 1, last))
        if not oblique:
            if words[-1] != surname:
                words = [*nominative_of(tape, words[:-1], entity.gender), surname]
            entity.straight = True
        elif words[-1] == surname:
            words = nominative_of(tape, words, entity.gender)
        name = " ".join(words)
        if name != entity.name:
            entity.aliases[entity.name] = None
            entity.name = name

    def _person_in(self, tape: Tape, first: int, last: int) -> Entity | None:
        """Return the person whom a mention names by given name and surname, or by a surname that is known."""
        for token in range(first, last):
            if tape.words[token].given is None:
                continue
            person = person_at(tape, token, last)
            if person is None:
                continue
            given = person.name.lower().split()[:-1]
            known = self.people.get(self._stem(tape.words[person.last - 1].lower), ())
            found = next((one for one in known[: -NAMESAKES - 1 : -1] if self._same(one, given)), None)
            if found is not None:
                found.aliases[tape.words_of(person.first, person.last)] = None
                return found
            return self._person(tape, person.first, person.last, person)
        return None

    def _is_surname(self, tape: Tape, token: int) -> bool:
        """Say whether a word ends like a surname, or is one that the article holds."""
        word = tape.words[token].lower
        names = self.lexicon.names
        return bool(names.male.search(word) or names.female.search(word) or self.people.get(self._stem(word)))

    def _is_complement(self, tape: Tape, name: int, last: int) -> bool:
        """Say whether a capital word after an office says of what it is the office: *президент Беларуси*."""
        if not self.lexicon.names.forms or last - name != 1 or not name or not tape.flags[name - 1] & ROLE:
            return False
        return not self._is_surname(tape, name)

    def _pronoun(self, gender: Gender, place: int, recent: Entity | None) -> Entity | None:
        """Return whom a pronoun stands for: who spoke last, else who was named last."""
        if gender in {Gender.NEUTER, Gender.PLURAL}:
            return next((body for body in reversed(self.bodies)), None)
        index = bisect.bisect_left(self.places, place)
        candidates = [self.named[number] for number in range(max(0, index - NEAR), index)]
        if recent is not None and recent.kind is EntityKind.PERSON and recent in candidates:
            candidates.append(recent)
        for entity in reversed(candidates):
            if entity.gender is None or entity.gender is gender:
                entity.gender = entity.gender or gender
                return entity
        return recent if recent is not None and recent.kind is EntityKind.PERSON else None

    def _body(self, tape: Tape, first: int, last: int, head: int, place: int) -> tuple[Entity | None, Resolution]:
        """Return the body, group, document or nameless person that a mention names."""
        flags, words = tape.flags, tape.words
        bits = flags[head]
        word = words[head].lower
        kind = self.lexicon.kind_of(bits)
        if kind is EntityKind.PERSON and not any(flag & NUMBER for flag in flags[first:last]):
            person = self._office(words, first, last, place)
            if person is not None:
                entity, exact = person
                return entity, Resolution.TITLE if exact else Resolution.EPITHET
        name = _without_possessive(tape.words_of(first, last))
        if bits & OBLIQUE and head == first:
            # In another case; what follows the noun depends on it and stays.
            noun = self.lexicon.nouns.get(self.lexicon.endings.sub("", word), word)
            name = noun + name[len(word) :]
        for body in self.bodies[: -BODIES - 1 : -1]:
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
        entity.heads.update(one.lower for one in words[first : head + 1])
        self.bodies.append(entity)
        return entity, Resolution.EXPLICIT

    def _office(self, words: list[Word], first: int, last: int, place: int) -> tuple[Entity, bool] | None:
        """Return the person of an office or epithet, and whether the office is his own word."""
        wanted = [word.lower for word in words[first:last]]
        offices = {number for word in wanted for number in self.lexicon.heads.get(word, ())}
        head = next((word for word in reversed(wanted) if self.lexicon.words.get(word, 0) & ROLE), None)
        index = bisect.bisect_left(self.places, place)
        behind = range(index - 1, max(-1, index - 1 - FAR), -1)
        ahead = range(index, min(len(self.named), index + FAR))
        for number in (*behind, *ahead):
            entity = self.named[number]
            if head is not None and head in entity.heads:
                return entity, True
            if offices & entity.offices:
                return entity, False
        return None


NAMESAKES = 12
"""Among how many persons of one surname a name looks for its own."""
BODIES = 40
"""How many bodies back the short name of one looks."""
OFFICES = 4
"""How many offices of one person are kept."""
NEAR = 6
"""How many names back a pronoun looks."""
FAR = 200
"""How many names back an office looks."""


def flags_of(tape: Tape, token: int, *wanted: int) -> bool:
    """Say whether a token is all of what is wanted."""
    return all(tape.flags[token] & one for one in wanted)


def _initial(tape: Tape, place: int, first: int) -> bool:
    """Say whether a full stop belongs to an initial or an abbreviation inside of a name."""
    if place == first:
        return False
    before = tape.words[place - 1]
    return len(before.lower) == 1 or bool(before.flags & ABBREVIATION)


def _skeleton(word: str) -> str:
    """Return a name without what transliterations differ in."""
    return VOWELS.sub("", word.lower().replace("x", "ks").replace("h", "g"))


def _without_possessive(name: str) -> str:
    return name[:-2] if name.endswith(("'s", "’s")) else name

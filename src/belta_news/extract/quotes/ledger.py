"""
The ledger: everybody whom one article names, each once, and where.

Persons are entered wherever a full name stands; bodies where a noun for one stands, to be read when a short name asks
for it. Who is meant by a later word for any of them is found in `antecedents`.
"""

import bisect
import re
from array import array

import attrs

from belta_news.extract.quotes.entities import (
    Entity,
    gender_of,
    is_same_name,
    skeleton,
    without_possessive,
)
from belta_news.extract.quotes.lexicon import (
    ABBREVIATION,
    AGENCY,
    ANY_CUE,
    AUX,
    BRACKET,
    CAP,
    COMMA,
    CONJ,
    DET,
    FUNCTION,
    GROUP,
    LINK,
    MARK,
    NUMBER,
    OBLIQUE,
    ORG,
    POSSESSIVE,
    PREP,
    PRONOUN,
    QUOTE,
    ROLE,
    SENTENCE_ENDS,
    SOMEBODY,
    STOP,
    TITLE,
    VERBAL,
    Lexicon,
)
from belta_news.extract.quotes.names import DOTS
from belta_news.extract.quotes.persons import Person, nominative_of, office_before, persons_on
from belta_news.extract.quotes.roles import learn_role
from belta_news.extract.quotes.sorts import ARTICLE, BODY, END, FORENAME, NAME, OTHER_WORD
from belta_news.extract.quotes.tape import Tape
from belta_news.languages.speech import Gender
from belta_news.model.source import EntityKind

__all__ = ["NAMESAKES", "OBLIQUE_STANDING", "SUBJECT_STANDING", "Ledger"]

LONGEST = 4
"""How many words a personal name has at most."""
NAMESAKES = 12
"""Among how many persons of one surname a name looks for its own."""
OFFICE = 20
"""How many words back the office of a name begins at most."""
SUBJECT_STANDING, PLAIN_STANDING, OBLIQUE_STANDING = 2, 1, 0
"""Whether a name is the subject of its sentence, anything, or behind a preposition or a verb."""


@attrs.define(eq=False)
class Ledger:
    """The entities of one article."""

    lexicon: Lexicon
    stems: dict[str, tuple[str, str]] = attrs.field(factory=dict)
    """What `keys` returns for the words looked up so far."""
    people: dict[str, list[Entity]] = attrs.field(factory=dict)
    """Persons by the stem of their surname."""
    variants: dict[str, list[Entity]] = attrs.field(factory=dict)
    """Persons by what all ways to write their surname have in common."""
    firsts: dict[str, list[Entity]] = attrs.field(factory=dict)
    """Persons by their given name."""
    places: list[int] = attrs.field(factory=list)
    """Where persons are named, in order."""
    named: list[Entity] = attrs.field(factory=list)
    """Who is named at each of the places."""
    standings: list[int] = attrs.field(factory=list)
    """As what each of them is named."""
    sentences: "array[int]" = attrs.field(factory=lambda: array("L"))
    """Where sentences begin, in order."""
    paragraphs: "array[int]" = attrs.field(factory=lambda: array("L"))
    """Where paragraphs begin, in order."""
    bodies: list[Entity] = attrs.field(factory=list)
    """Bodies, groups and documents that spoke, in order."""
    nouns: dict[str, list[tuple[Tape, int]]] = attrs.field(factory=dict)
    """Where a noun for a body stands."""
    named_bodies: list[tuple[Tape, int]] = attrs.field(factory=list)
    """Where a noun for a body stands, whatever the noun, in order."""
    groups: list[tuple[Tape, int]] = attrs.field(factory=list)
    """Where a noun for several opens a sentence, in order: in languages with cases."""
    strangers: list[tuple[Tape, int]] = attrs.field(factory=list)
    """Where a noun for a person without a name opens a sentence, in order: in languages with cases."""
    nameless: dict[str, Entity] = attrs.field(factory=dict)
    """Those of whom only a noun is told: *one of the passengers*."""
    settled: bool = False
    """Whether every paragraph was entered."""
    epithets: list[tuple[Tape, int]] = attrs.field(factory=list)
    """Where a noun with an article stands that may stand for a person."""
    spoken: list[tuple[int, Entity]] = attrs.field(factory=list)
    """Who spoke so far, and where the words stand that say so."""

    def enter(self, tape: Tape) -> None:
        """Enter every person whom a paragraph names in full."""
        flags, sorts = tape.flags, tape.sorts
        count = len(flags)
        if not count:
            return
        self._cut(tape)
        self._note_epithets(tape)
        place = -1
        known = len(self.named)
        taken = self._enter_named(tape)
        for first in tape.tokens_of(NAME):
            if first < place or first in taken:
                continue
            place = first + 1
            while (
                place < count
                and (sorts[place] & NAME or (flags[place] & STOP and _initial(tape, place, first)))
                and place not in taken
                and not _possesses(tape, place - 1)
            ):
                place += 1
            if place in taken and first and flags[first - 1] & ROLE:
                # Посол Республики Сан-Тельмо Иван Петров: the words between belong to the office.
                continue
            # Most words with a capital stand alone and mean nobody.
            if place - first > 1 or self._may_mean(tape, first):
                self._enter_run(tape, first, place)
        if self.lexicon.nominative:
            self._enter_nameless(tape)
        for entity in self.named[known:]:
            if entity.gender is None:
                self._learn_genders(tape, known)
                break
        self._note_bodies(tape)

    def _may_mean(self, tape: Tape, token: int) -> bool:
        """Say whether a word with a capital that stands alone can mean a person: one known, or one with a title."""
        word = tape.words[token].lower
        if word in self.firsts:
            return True
        stem, bones = self.keys(word)
        if stem in self.people or bones in self.variants or self.lexicon.speech.spaceless:
            return True
        if not token:
            return False
        flags = tape.flags
        return bool(flags[token - 2 if token > 1 and flags[token - 1] & STOP else token - 1] & TITLE)

    def _enter_named(self, tape: Tape) -> set[int]:
        """Enter the persons whose given names the language's tables hold, and return their tokens."""
        taken: set[int] = set()
        if self.lexicon.speech.verb_first:
            for whole in persons_on(tape):
                self.person(tape, whole.first, whole.last, whole)
                taken.update(range(whole.first, whole.last))
        elif self.lexicon.speech.spaceless:
            for token in tape.tokens_of(FORENAME):
                entity = self.person(tape, token, token + 1)
                entity.gender = _sex_before(tape, token) or entity.gender
                taken.add(token)
        return taken

    def _enter_nameless(self, tape: Tape) -> None:
        """Enter those whom a word for one of several names: *один из пассажиров*."""
        flags = tape.flags
        for token in tape.tokens_of(OTHER_WORD):
            if token + 2 >= len(flags):
                break
            if not (
                flags[token] & SOMEBODY
                and flags[token + 1] & LINK
                and not flags[token + 2] & (MARK | FUNCTION & ~VERBAL)
            ):
                continue
            gender = self.lexicon.sexes.get(tape.words[token].lower)
            if gender is None or (token and flags[token - 1] & PREP):
                continue
            name = tape.words_of(token, token + 3)
            entity = self.nameless.setdefault(name.casefold(), Entity(name, EntityKind.PERSON, gender=gender))
            self._mark(tape, token, token + 3, entity, straight=True)

    def _note_bodies(self, tape: Tape) -> None:
        """Note where the nouns for bodies stand, a clipped one under the noun that it is clipped from."""
        for index in tape.tokens_of(BODY):
            word = tape.words[index].lower
            noun = self.lexicon.noun(word)
            for start, clipped in self.lexicon.speech.clipped:
                if word.startswith(start):
                    noun = clipped
                    break
            self.nouns.setdefault(noun, []).append((tape, index))
            self.named_bodies.append((tape, index))

    def _cut(self, tape: Tape) -> None:
        """Note where the paragraph and its sentences begin."""
        flags, text, starts, ends, sentences = tape.flags, tape.text, tape.starts, tape.ends, self.sentences
        self.paragraphs.append(starts[0])
        sentences.append(starts[0])
        self._note_group(tape, 0)
        for index in tape.tokens_of(END):
            if flags[index] & STOP:
                if text[starts[index]] != "." or not _initial(tape, index, -1):
                    sentences.append(ends[index])
                    self._note_group(tape, index + 1)
            elif text[tape.regions[index].inner_end - 1] in SENTENCE_ENDS:
                sentences.append(ends[index])

    def _note_group(self, tape: Tape, token: int) -> None:
        """Note a noun in the nominative for several that opens a sentence: *Перевозчики обратились …*."""
        several = self.lexicon.speech.plural_noun
        if not several or token >= len(tape.flags):
            return
        bits, word = tape.flags[token], tape.words[token].lower
        trade = re.sub(several, "", word)
        if bits & (PREP | DET | MARK) or (bits & OBLIQUE and not bits & GROUP):
            return
        if bits & ROLE and not bits & OBLIQUE:
            self.strangers.append((tape, token))
            return
        if bits & GROUP or (trade != word and self.lexicon.role.search(trade)):
            self.groups.append((tape, token))

    def _note_epithets(self, tape: Tape) -> None:
        """Note where an article and the noun for a person stand."""
        flags, words, definite = tape.flags, tape.words, self.lexicon.definite
        for token in tape.tokens_of(ARTICLE) if definite else ():
            if words[token].lower not in definite or (token and flags[token - 1] & PREP):
                continue
            for bits in flags[token + 1 : token + 4]:
                if bits & ROLE:
                    self.epithets.append((tape, token))
                    break

    def _enter_run(self, tape: Tape, first: int, last: int) -> None:  # noqa: C901, PLR0911, PLR0912, PLR0915
        """Enter the person whose name ends a run of capital words, if it is one."""
        flags = tape.flags
        while last > first and (flags[last - 1] & STOP or last - 1 in tape.regions):
            last -= 1
        while first < last and first in tape.regions:
            first += 1
        if not first and last - first > 1 and _is_dateline(tape, last):
            return
        prior = first - 2 if first > 1 and flags[first - 1] & STOP else first - 1
        titled = first > 0 and bool(flags[prior] & (ROLE | TITLE))
        if self.lexicon.nominative and not titled and last - first > 1:
            titled = office_before(tape, first) < first
        regions = tape.regions
        capital = [token for token in range(first, last) if flags[token] & CAP and token not in regions]
        words = len(capital)
        if not words:
            return
        if titled and words > 1 and self._is_see(tape, prior, first):
            # Архиепископ Брестский Иоанн: the adjective belongs to the office.
            while len(capital) > 1 and self.lexicon.adjective.search(tape.words[capital[0]].lower):
                del capital[0]
            self.person(tape, capital[0], last, sure=True)
            return
        if words == 1:
            if self.lexicon.speech.spaceless and (titled or len(DOTS.split(tape.words[first].lower)) > 1):
                self.person(tape, first, last)
                return
            known = self.find(tape, first, first, last)
            if known is not None:
                self._mark(tape, first, last, known)
                if first:
                    learn_role(tape, first, last, known)
            elif titled and flags[prior] & TITLE:
                self.person(tape, first, last)
            return
        given = self.lexicon.names.forms
        if self.lexicon.nominative and given and not titled and not self.is_surname(tape, last - 1):
            before = flags[first - 1] if first else STOP
            after = flags[last] if last < len(flags) else STOP
            if words == 3 and before & STOP and not after & CAP:  # noqa: PLR2004
                # A trade in no list opens the sentence.
                first, words = _two_names(tape, capital), 2
            if words != 2 or not (before | after) & (VERBAL | ANY_CUE) or before & PREP:  # noqa: PLR2004
                return
        if first > 1 and flags[first - 1] & PREP and words == 2 and flags[first - 2] & (ORG | ROLE):  # noqa: PLR2004
            # The Ministry of Foreign Affairs: the capital words belong to the body.
            return
        if words > 2 and tape.words[first].lower not in given and tape.words[capital[-2]].lower in given:  # noqa: PLR2004
            # The enterprise Zarya Ivan Petrov: the first word is a name of something else.
            first = _two_names(tape, capital)
            titled = True
        elif self.lexicon.nominative and words > 2 and first > 0 and not flags[first - 1] & (STOP | QUOTE):  # noqa: PLR2004
            # Президент Беларуси Иван Петров: the first word belongs to the office, which needs no preposition.
            patronymic = self.lexicon.patronymic.search(tape.words[last - 2].lower)
            first = capital[-3] if patronymic else _two_names(tape, capital)
            titled = True
        elif first > 2 and flags[first - 1] & DET and flags[first - 2] & PREP and words > 2:  # noqa: PLR2004
            # Speaker of the Council Anna Petrova: the first word belongs to the body.
            first = _two_names(tape, capital)
            titled = True
        elif first > 1 and flags[first - 1] & PREP and flags[first - 2] & (ROLE | CAP) and words > 2:  # noqa: PLR2004
            # Ambassador to Russia Ivan Petrov: the first word belongs to the preposition.
            first = _two_names(tape, capital)
            titled = True
        elif words > 2 and first > 1 and flags[first - 1] & CONJ and flags[first - 2] & CAP:  # noqa: PLR2004
            # Minister of Agriculture and Food Ivan Petrov: the office goes on.
            first = _two_names(tape, capital)
            titled = True
        elif words > 2 and first and flags[first - 1] & ORG and tape.words[first].lower not in given:  # noqa: PLR2004
            first = _two_names(tape, capital)
            titled = True
        elif words > LONGEST and tape.words[first].lower not in given:
            first = _two_names(tape, capital)
        self.person(tape, first, last, sure=titled)

    def _is_see(self, tape: Tape, prior: int, first: int) -> bool:
        """Say whether the word before a name is the office of a cleric, and the first of the name an adjective."""
        lexicon = self.lexicon
        if lexicon.noun(tape.words[prior].lower) not in lexicon.clergy:
            return False
        word = tape.words[first]
        return word.given is None and lexicon.adjective.search(word.lower) is not None

    def person(self, tape: Tape, first: int, last: int, person: Person | None = None, *, sure: bool = False) -> Entity:  # noqa: C901, PLR0912
        """Return the person named by a run of words, entered now where need be."""
        lexicon = self.lexicon
        name, given, surname = _parts(tape, first, last)
        title = tape.words[first - 1] if first else None
        if person is not None:
            name, given = person.name, person.name.lower().split()[:-1]
        elif _is_office_oblique(tape, first):
            name = " ".join(nominative_of(tape, name.split(), None))
        stem, bones = self.keys(surname)
        known = self.people.get(stem)
        entity = None
        for one in known[: -NAMESAKES - 1 : -1] if known is not None else ():
            if is_same_name(lexicon, one.given(), given):
                entity = one
                break
        # A new namesake is on no list: looking through a long one for each would take quadratic time.
        listed = entity is not None
        if entity is None and len(given) == 1 and lexicon.patronymic.search(surname):
            # Anna Ivanovna: the second name is the father's, and the surname is left out.
            same = self.firsts.get(given[0], ())
            entity = same[0] if len(same) == 1 else None
        if entity is None and given:
            alike = self.variants.get(bones, ())
            entity = next(
                (
                    one
                    for one in alike[: -NAMESAKES - 1 : -1]
                    if one.given() and len(given[0]) > 1 and is_same_name(lexicon, one.given(), given)
                ),
                None,
            )
        is_new = entity is None
        if entity is None:
            gender = gender_of(lexicon, name, title.lower if title else None) if person is None else person.gender
            entity = Entity(name, EntityKind.PERSON, gender=gender, straight=person is not None and person.straight)
            entity.sure = sure or not lexicon.names.forms or gender is not None
            self.variants.setdefault(bones, []).append(entity)
            if given and len(given[0]) > 1:
                self.firsts.setdefault(given[0], []).append(entity)
        elif person is not None and person.straight and not entity.straight:
            entity.aliases[entity.name] = None
            entity.name, entity.straight = name, True
        elif name != entity.name and _fullness(name) > _fullness(entity.name):
            entity.aliases[entity.name] = None
            entity.name = name
            entity.gender = entity.gender or gender_of(lexicon, name, title.lower if title else None)
        if not listed and (known is None or is_new or entity not in known):
            self.people.setdefault(stem, []).append(entity)
        if name != entity.name:
            entity.aliases[name] = None
        self._mark(tape, first, last, entity, None if person is None else person.straight)
        learn_role(tape, first, last, entity)
        if first and tape.flags[first - 1] & CAP and _possesses(tape, first - 1):
            # Germany's X: the German.
            entity.heads.add(without_possessive(tape.words[first - 1].lower))
        return entity

    def find(self, tape: Tape, first: int, name: int, last: int) -> Entity | None:
        """Return the person known by the last word of a name, the given names before it considered."""
        lexicon = self.lexicon
        _, given, surname = _parts(tape, max(name, last - 2), last)
        if not given and name > 1 and tape.flags[name - 1] & STOP and len(tape.words[name - 2].lower) == 1:
            # An initial that is a word as well: I. Petrov.
            given = [tape.words[name - 2].lower]
        known = self.people.get(self.stem(surname))
        if known:
            exact = [one for one in known[-NAMESAKES:] if is_same_name(lexicon, one.given(), given)]
            if not exact and name < last - 2:
                given = _parts(tape, name, last)[1]
                exact = [one for one in known[-NAMESAKES:] if is_same_name(lexicon, one.given(), given)]
            title = lexicon.sexes.get(tape.words[max(name - 1, first)].lower) if name else None
            fitting = [one for one in exact if title is None or one.gender in {None, title}]
            if fitting or exact:
                return (fitting or exact)[-1]
            return None
        if given:
            return None
        stem, bones = self.keys(surname)
        alike = self.variants.get(bones, ())
        if len(alike) == 1 and len(alike[0].name.split()[-1]) == len(stem):
            return alike[0]
        same = self.firsts.get(surname, ())
        return same[0] if len(same) == 1 else None

    def stem(self, word: str) -> str:
        """Return a surname without the endings of its cases."""
        return self.keys(word)[0]

    def keys(self, word: str) -> tuple[str, str]:
        """Return a surname without the endings of its cases, and what all ways to write it have in common."""
        known = self.stems.get(word)
        if known is None:
            stem = word.lower().replace("’", "'")
            if self.lexicon.speech.endings:
                # Twice, because a case may be added to an ending that a case has too: Петров, Петрова.
                endings = self.lexicon.endings
                stem = endings.sub("", endings.sub("", stem))
            known = self.stems[word] = (stem, skeleton(stem))
        return known

    def is_surname(self, tape: Tape, token: int) -> bool:
        """Say whether a word ends like a surname, or is one that the article holds."""
        word = tape.words[token].lower
        names = self.lexicon.names
        return bool(names.male.search(word) or names.female.search(word) or self.people.get(self.stem(word)))

    def _mark(self, tape: Tape, first: int, last: int, entity: Entity, straight: bool | None = None) -> None:  # noqa: FBT001
        if self.settled:
            return
        flags = tape.flags
        begin = first
        while begin > 0 and first - begin < OFFICE and flags[begin - 1] & (ROLE | TITLE | ORG | CAP | DET):
            begin -= 1
        before = flags[begin - 1] if begin else STOP
        after = flags[last] if last < len(flags) else STOP
        standing = PLAIN_STANDING
        if straight is not None and self.lexicon.nominative:
            # The case tells, wherever the verb stands.
            standing = SUBJECT_STANDING if straight and not before & PREP else OBLIQUE_STANDING
        elif before & (STOP | QUOTE | CONJ) or after & (AUX | VERBAL | ANY_CUE):
            standing = SUBJECT_STANDING
        elif before & (PREP | VERBAL | ANY_CUE) or _possesses(tape, last - 1):
            standing = OBLIQUE_STANDING
        self.places.append(tape.starts[first])
        self.named.append(entity)
        self.standings.append(standing)

    def _learn_genders(self, tape: Tape, known: int) -> None:
        """Learn from *he* and *her* in a sentence that names one person only."""
        if not tape.tokens_of(OTHER_WORD):
            return
        flags, words = tape.flags, tape.words
        starts = dict(zip(self.places[known:], self.named[known:], strict=True))
        persons: dict[int, Entity] = {}
        for token in tape.tokens_of(NAME | FORENAME | END | OTHER_WORD):
            bits = flags[token]
            if bits & STOP:
                persons = {}
            elif bits & CAP and tape.starts[token] in starts:
                entity = starts[tape.starts[token]]
                persons[id(entity)] = entity
            elif bits & PRONOUN and len(persons) == 1:
                gender = self.lexicon.genders.get(words[token].lower)
                (entity,) = persons.values()
                if gender in {Gender.MALE, Gender.FEMALE} and entity.gender is None and entity.sure:
                    entity.gender = gender

    def persons_within(self, start: int, end: int) -> list[tuple[int, Entity]]:
        """Return who is surely a person of those named between two places."""
        found: list[tuple[int, Entity]] = []
        # Only once every paragraph was entered, all places are in order.
        beyond = bisect.bisect_left(self.places, end) if self.settled else len(self.places)
        for number in range(beyond - 1, -1, -1):
            if self.places[number] < start:
                break
            if self.places[number] < end and self.named[number].sure:
                found.append((self.places[number], self.named[number]))
        return sorted(found, key=lambda item: item[0])

    def settle(self) -> None:
        """Put the places in order; call it after the last paragraph was entered."""
        order = sorted(range(len(self.places)), key=self.places.__getitem__)
        self.places = [self.places[index] for index in order]
        self.named = [self.named[index] for index in order]
        self.standings = [self.standings[index] for index in order]
        self.settled = True

    def insert(self, place: int, entity: Entity) -> None:
        """Note that the subject of a sentence, another word for somebody, stands at a place."""
        self.places.append(place)
        self.named.append(entity)
        self.standings.append(SUBJECT_STANDING)

    def sentence(self, place: int) -> int:
        """Return the number of the sentence at a place."""
        return bisect.bisect_right(self.sentences, place)


def _sex_before(tape: Tape, token: int) -> Gender | None:
    """Return the gender that the sign before an office tells, in languages without spaces: *女歌手*."""
    for place in range(token - 1, max(-1, token - 3), -1):
        if tape.flags[place] & (STOP | QUOTE | PREP | CONJ | VERBAL | ANY_CUE):
            break
        sex = tape.lexicon.sexes.get(tape.words[place].lower[:1])
        if sex is not None:
            return sex
    return None


def _is_office_oblique(tape: Tape, first: int) -> bool:
    """Say whether the office before a name stands in another case, and so the name."""
    if not tape.lexicon.nominative:
        return False
    begin = office_before(tape, first)
    head = next((bits for bits in tape.flags[begin:first] if bits & ROLE), 0)
    return bool(head & OBLIQUE)


def _is_dateline(tape: Tape, last: int) -> bool:
    """Say whether capitals at the beginning of a paragraph are a place before a date: *LIDA DISTRICT, 5 May*."""
    after = tape.flags[last : last + 2]
    told = len(after) > 1 and bool(after[0] & (COMMA | BRACKET)) and bool(after[1] & (NUMBER | AGENCY | CAP))
    return told and tape.text[tape.starts[0] : tape.ends[last - 1]].isupper()


def _two_names(tape: Tape, capital: list[int]) -> int:
    """Return where the last two names of a run begin; a particle between them, such as *Van*, is no name."""
    place = -2
    while -place < len(capital) and tape.words[capital[place]].lower in tape.lexicon.particles:
        place -= 1
    return capital[place]


def _parts(tape: Tape, first: int, last: int) -> tuple[str, list[str], str]:
    """Return a name as written without its nickname, its given names and its surname in lower case."""
    name = tape.words_of(first, last)
    if tape.regions:
        outside = [token for token in range(first, last) if token not in tape.regions]
        if outside and len(outside) < last - first:
            name = " ".join(tape.words_of(token, token + 1) for token in outside)
    words = [word.lower for word in tape.words[first:last] if word.lower[:1].isalnum()]
    if tape.lexicon.speech.spaceless and words:
        words = DOTS.split(words[-1])
    if len(words) > 1 and len(words[-1]) == 1 < len(words[0]):
        # Petrov I.
        return without_possessive(name), words[1:], words[0]
    # Von der Leyen: small words are no given names.
    given = [word for word in words[:-1] if word not in tape.lexicon.particles]
    return without_possessive(name), given, words[-1] if words else ""


def _fullness(name: str) -> int:
    """Say how much of a name is written out."""
    return sum(len(word.rstrip(".")) > 1 for word in name.split())


def _possesses(tape: Tape, place: int) -> bool:
    """Say whether a word possesses what follows it, which is then no part of its name."""
    if tape.flags[place] & POSSESSIVE:
        return True
    end = tape.ends[place]
    return tape.text[end - 1 : end] == "s" and tape.text[end : end + 2] in {"' ", "’ "}


def _initial(tape: Tape, place: int, first: int) -> bool:
    """Say whether a full stop belongs to an initial or an abbreviation inside of a name."""
    if place in {first, 0}:
        return False
    before = tape.words[place - 1]
    return (len(before.lower) == 1 and before.lower.isalpha()) or bool(before.flags & ABBREVIATION)

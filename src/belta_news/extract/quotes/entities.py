"""Entities: who or what one article names, with what it says of them."""

import functools
import re

import attrs

from belta_news.extract.quotes.lexicon import (
    CAP,
    CONJ,
    DET,
    LINK,
    ORG,
    PREP,
    PRONOUN,
    QUOTE,
    ROLE,
    STOP,
    Lexicon,
)
from belta_news.extract.quotes.names import DOTS
from belta_news.extract.quotes.tape import Tape
from belta_news.languages.speech import Gender
from belta_news.model.quote import Speaker
from belta_news.model.source import EntityKind

__all__ = [
    "Entity",
    "Office",
    "gender_of",
    "is_kin",
    "is_same_name",
    "office_of",
    "skeleton",
    "without_possessive",
]

VOWELS = re.compile(r"[aeiouyjŭ'’ʼ`]")
KIN = 4
"""How many letters a country and its adjective have in common at least: *Belarus*, *Belarusian*."""


@attrs.frozen
class Office:
    """What somebody is: an office, a trade, a relation."""

    heads: frozenset[str]
    """Its noun, and for a phrase also the phrase's first and last word."""
    rows: frozenset[int]
    """The rows of the language's table of offices that it belongs to."""
    others: tuple[str, ...]
    """What is said with it: of what, of where."""
    lesser: bool
    """Whether it is that of a deputy."""
    stranger: bool = False
    """Whether it is only theirs of whom it is told: *the victim*."""
    special: bool = False
    """Whether it means nobody of whom another office was told, as most trades do."""
    places: frozenset[str] = frozenset()
    """The names among the other words, and the words for the agency's own country."""

    def fit(self, held: "Office", lexicon: Lexicon) -> int:
        """Say how well these words, said later, can mean somebody who holds an office; 0 is not at all."""
        if self.heads & held.heads:
            # The minister: sooner a minister than the prime minister, whose office only ends in the word.
            score = EXACT if self.heads == held.heads else ALIKE
        elif self.rows & held.rows:
            score = ALIKE
        elif not self.rows and not self.heads.isdisjoint(held.others):
            score = WITHIN
        else:
            return 0
        if self.lesser is not held.lesser:
            return 0
        if (
            self.places
            and held.places
            and not any(is_kin(word, other, lexicon) for word in self.places for other in held.places)
        ):
            return 0
        for word in self.others:
            score += 2 if any(is_kin(word, other, lexicon) for other in held.others) else -1
        if not self.others and any(word in lexicon.home for word in held.others):
            score += 1
        return max(score, 0)


EXACT = 5
"""How well the same noun fits."""
ALIKE = 3
"""How well another noun for the same office fits."""
WITHIN = 2
"""How well a noun fits that only stands inside of an office: the head of the observer mission is *the observer*."""


@attrs.define(eq=False)
class Entity:
    """Somebody or something in the ledger."""

    name: str
    kind: EntityKind
    role: str | None = None
    organisation: str | None = None
    gender: Gender | None = None
    sure: bool = True
    """Whether it is surely a person, where it is entered as one."""
    aliases: dict[str, None] = attrs.field(factory=dict)
    offices: dict[Office, None] = attrs.field(factory=dict)
    heads: set[str] = attrs.field(factory=set)
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

    def given(self) -> list[str]:
        """Return the names before the last one, in lower case."""
        return given_of(self.name)


@functools.lru_cache(maxsize=1_000)
def given_of(name: str) -> list[str]:
    """Return the names before the last one, in lower case; the list is shared, so change nothing in it."""
    return [word for word in DOTS.split(name.lower())[:-1] if word[:1].isalnum()]


def office_of(tape: Tape, first: int, last: int) -> Office | None:
    """Read an office; a phrase without a noun for a person is one by its last word before a preposition."""
    flags, words, lexicon = tape.flags, tape.words, tape.lexicon
    while first < last and flags[first] & (DET | PRONOUN | STOP):
        first += 1
    head = _head(tape, first, last)
    if head >= last or not words[head].lower:
        return None
    noun = words[head].lower
    if lexicon.nominative:
        noun = _phrase(tape, head, first, last) or lexicon.nouns.get(lexicon.endings.sub("", noun), noun)
    parts = noun.split()
    if lexicon.speech.capital_nouns and (kernel := lexicon.role.search(noun)) is not None:
        # Lagerarbeiter: a worker.
        parts.append(kernel.group())
    rest = [(without_possessive(words[place].lower), flags[place]) for place in range(first, last) if place != head]
    return Office(
        heads=frozenset((noun, parts[0], *parts[-2:])),
        rows=frozenset(lexicon.heads.get(noun, ())),
        others=tuple(
            word
            for word, bits in rest
            if word not in lexicon.lesser and len(word) > 1 and not bits & (DET | PREP | CONJ | LINK)
        ),
        lesser=any(word in lexicon.lesser for word, _ in rest),
        stranger=noun in lexicon.strangers,
        special=bool(lexicon.general) and noun not in lexicon.general,
        places=frozenset(word for word, bits in rest if _is_place(word, bits, lexicon))
        | (lexicon.home & frozenset(parts)),
    )


def _head(tape: Tape, first: int, last: int) -> int:
    """Return the noun of an office."""
    flags = tape.flags
    head = -1
    for place in range(first, last):
        if flags[place] & (PREP | QUOTE):
            break
        if flags[place] & ROLE and not (head >= 0 and tape.lexicon.nominative):
            head = place
    if head < 0:
        # The film by director X: the office is the last one of all.
        head = next((place for place in range(last - 1, first, -1) if flags[place] & ROLE), -1)
    if head < 0:
        head = first
        while head + 1 < last and not flags[head + 1] & (PREP | QUOTE | STOP):
            head += 1
    return head


def _phrase(tape: Tape, head: int, first: int, last: int) -> str | None:
    """Return the phrase for an office that stands around its noun in some case: *главе белорусского государства*."""
    lexicon = tape.lexicon
    near = list(range(max(first, head - 1), min(last, head + PHRASE)))
    stems = {token: lexicon.endings.sub("", tape.words[token].lower) for token in near}
    inner = [token for token in near if token == head or tape.words[token].lower not in lexicon.home]
    for tokens in (near, inner):
        for begin in range(len(tokens)):
            for end in range(len(tokens), begin + 1, -1):
                found = lexicon.epithets.get(tuple(stems[token] for token in tokens[begin:end]))
                if found is not None:
                    return found
    return None


PHRASE = 3
"""How many words a phrase for an office has at most from its noun on."""


def _is_place(word: str, bits: int, lexicon: Lexicon) -> bool:
    """Say whether a word of an office says where it is held: a country, in languages with cases any name."""
    if word in lexicon.home or word in lexicon.kin:
        return True
    return bool(lexicon.nominative and bits & CAP and not bits & (ORG | ROLE) and word[:1].isalpha())


def is_kin(left: str, right: str, lexicon: Lexicon) -> bool:
    """Say whether two words speak of the same: equal, a country and its adjective."""
    if left == right or (left in lexicon.home and right in lexicon.home):
        return True
    kin = lexicon.kin
    if left in kin and right in kin:
        return kin[left] == kin[right]
    return len(left) >= KIN and left[:KIN] == right[:KIN]


def gender_of(lexicon: Lexicon, name: str, title: str | None) -> Gender | None:
    """Tell a man from a woman by the given name, the title before the name, and the surname's ending."""
    words = name.lower().split()
    names = lexicon.names
    given = names.forms.get(words[0]) if len(words) > 1 else None
    if given is None and title is not None and title in lexicon.sexes:
        return lexicon.sexes[title]
    gender = names.gender_of(words, given)
    if gender is None and len(words) > 1 and lexicon.female_first.search(words[0]):
        return Gender.FEMALE
    return gender


def is_same_name(lexicon: Lexicon, have: list[str], given: list[str]) -> bool:
    """Say whether given names fit each other: equal, an initial, or written otherwise."""
    if not have or not given:
        return True
    if have[0] == given[0]:
        return True
    left, right = have[0].rstrip("."), given[0].rstrip(".")
    if len(left) < 2 or len(right) < 2:  # noqa: PLR2004
        return left[:1] == right[:1]
    endings = lexicon.endings
    return endings.sub("", left) == endings.sub("", right) or skeleton(left) == skeleton(right)


@functools.lru_cache(maxsize=10_000)
def skeleton(word: str) -> str:
    """Return a name without what transliterations differ in."""
    return VOWELS.sub("", word.lower().replace("x", "ks").replace("h", "g").replace("w", "v"))


def without_possessive(name: str) -> str:
    """Return a name without the ending that makes it possess what follows."""
    if name.endswith(("'s", "’s")):
        return name[:-2]
    return name

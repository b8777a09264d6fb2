"""Which body or group a short name or a pronoun means: the full one before it."""

import bisect
import re

from belta_news.extract.quotes.dependents import owned_end
from belta_news.extract.quotes.entities import Entity, without_possessive
from belta_news.extract.quotes.ledger import Ledger
from belta_news.extract.quotes.lexicon import (
    AGENCY,
    CAP,
    CONJ,
    DET,
    FUNCTION,
    LINK,
    MARK,
    OBLIQUE,
    ORG,
    PREP,
    PRONOUN,
    ROLE,
    SECOND,
)
from belta_news.extract.quotes.nouns import noun_after, noun_before
from belta_news.extract.quotes.tape import Tape
from belta_news.languages.speech import Gender
from belta_news.model.source import EntityKind

__all__ = [
    "adjectives_before",
    "body_of",
    "find_stranger",
    "find_together",
    "fullest_after",
    "fullest_before",
    "in_nominative",
    "last_named",
    "spelled_out",
]

BODIES = 40
"""How many bodies back the short name of one looks."""
SPEAKERS = 6
"""How many speakers back a pronoun looks."""
FEW = 3
"""How many words a noun has at most that means somebody by being the only one."""
NEAR = 3
"""How many sentences back a group is that *they* means though it has not spoken."""
PHRASE = 14
"""How many words the full name of a body has at most on either side of its noun."""


def body_of(ledger: Ledger, name: str, kind: EntityKind, head: str, alias: str) -> Entity:
    """Return the body of a name, entered now where need be."""
    known = next((one for one in ledger.bodies[: -BODIES - 1 : -1] if one.name.casefold() == name.casefold()), None)
    if known is None:
        known = Entity(name, kind)
        known.heads.add(head)
        ledger.bodies.append(known)
    known.aliases[alias] = None
    return known


def _nouns_before(ledger: Ledger, head: str, place: int) -> list[tuple[Tape, int]]:
    """Return where a noun for a body stands before a place, the nearest first."""
    nouns = ledger.nouns.get(head, [])
    index = bisect.bisect_left(nouns, place, key=_place_of)
    return nouns[max(0, index - BODIES) : index][::-1]


def _place_of(noun: tuple[Tape, int]) -> int:
    return noun[0].starts[noun[1]]


def fullest_before(ledger: Ledger, wanted: set[str], head: str, place: int) -> str | None:
    """Return the nearest fuller name of a body before a place: the same noun, all its words and more."""
    for tape, token in _nouns_before(ledger, head, place):
        left = noun_before(tape, max(0, token - PHRASE), token + 1)
        first, last = token if left is None else left[0], token + 1
        while last < len(tape.flags) and tape.flags[last] & ORG and last - token < FEW:
            last += 1
        if last < len(tape.flags) and tape.flags[last] & LINK:
            right = noun_after(tape, token, min(len(tape.flags), token + PHRASE))
            last = right[1] if right is not None and right[1] > last else last
            last = _without_name(ledger, tape, token, last)
        for before in range(token - 1, first - 1, -1):
            if tape.flags[before] & (PREP | DET | PRONOUN):
                first = before + 1
                break
        words = {ledger.lexicon.noun(word.lower) for word in tape.words[first:last]}
        if wanted < words and not any(bits & AGENCY for bits in tape.flags[first:last]):
            return without_possessive(tape.words_of(first, last))
    return None


def _without_name(ledger: Ledger, tape: Tape, first: int, last: int) -> int:
    """Return where the words for a body end before a person's: *head of the union of farmers Anna Sokol*."""
    for place, _ in ledger.persons_within(tape.starts[first], tape.ends[last - 1]):
        name = tape.starts.index(place)
        if not tape.flags[name - 1] & (CAP | DET | PREP):
            return name
    return last


def fullest_after(ledger: Ledger, wanted: set[str], head: str, place: int) -> str | None:
    """Do the same in languages with cases, where what makes a name full follows its noun."""
    lexicon = ledger.lexicon
    for tape, token in _nouns_before(ledger, head, place):
        whole = noun_after(tape, token, min(len(tape.flags), token + PHRASE))
        last = token + 1 if whole is None or whole[0] != token else whole[1]
        # МИД Анна Коваль: the name is that of who speaks for it.
        last = next((place for place in range(token + 1, last) if tape.words[place].given is not None), last)
        words = {lexicon.noun(word.lower) for word in tape.words[token:last]}
        own = lexicon.noun(tape.words[token].lower)
        if own != head and len(wanted) == 1:
            return spelled_out(ledger, tape.words[token].lower) or _upright(tape, token)
        if wanted < words or (wanted == {head} and adjectives_before(tape, token) < token):
            return in_nominative(tape, adjectives_before(tape, token), token, last)
    return None


def last_named(ledger: Ledger, place: int) -> tuple[str, EntityKind, str] | None:
    """Return the name, the kind and the noun of the body named last before a place, for a noun that means any body."""
    lexicon = ledger.lexicon
    index = bisect.bisect_left(ledger.named_bodies, place, key=_place_of)
    for tape, token in ledger.named_bodies[max(0, index - FEW) : index][::-1]:
        noun = lexicon.noun(tape.words[token].lower)
        whole = noun_after(tape, token, min(len(tape.flags), token + PHRASE))
        if whole is None or whole[0] != token or noun in lexicon.generic:
            continue
        last = next((one for one in range(token + 1, whole[1]) if tape.words[one].given is not None), whole[1])
        first = adjectives_before(tape, token)
        last = owned_end(tape, token, last)
        return in_nominative(tape, first, token, last), EntityKind.ORGANISATION, noun
    return None


def adjectives_before(tape: Tape, head: int, low: int = 0) -> int:
    """Return where the adjectives begin that belong to a noun in another case: *в (областном) управлении*."""
    first = head
    if not tape.lexicon.speech.agreement:
        return head
    if not tape.flags[head] & OBLIQUE:
        while first > low and head - first < FEW and not tape.flags[first - 1] & ~(CAP | SECOND):
            if not tape.lexicon.adjective.search(tape.words[first - 1].lower):
                break
            first -= 1
        return first
    noun = tape.lexicon.noun(tape.words[head].lower)
    while first > low and head - first < FEW and not tape.flags[first - 1] & (DET | MARK | FUNCTION | ROLE | ORG):
        word = tape.words_of(first - 1, first)
        if _agreeing(tape, word, noun) == word:
            break
        first -= 1
    return first


def in_nominative(tape: Tape, first: int, head: int, last: int) -> str:
    """
    Return a name with its noun, and the adjectives before it, in the nominative; what follows the noun stays.

    Args:
        tape: The paragraph.
        first: Where the name begins.
        head: Its noun.
        last: Where it ends.
    """
    word = tape.words[head].lower
    name = tape.words_of(head, last)
    noun = tape.lexicon.noun(word)
    if not tape.flags[head] & OBLIQUE:
        return tape.words_of(first, last)
    name = (noun[:1].upper() + noun[1:] if name[0].isupper() else noun) + name[len(word) :]
    initial = tape.lexicon.speech.initial
    if initial is not None and first < head and name[0] == initial[1]:
        # The adjective before it ends with a vowel: *абласное ўпраўленне*.
        name = initial[0] + name[1:]
    before = [_agreeing(tape, tape.words_of(token, token + 1), noun) for token in range(first, head)]
    return " ".join((*before, name))


def _agreeing(tape: Tape, adjective: str, noun: str) -> str:
    """Return an adjective in the nominative, in the gender of a noun in the nominative."""
    for end, written, meant in tape.lexicon.speech.agreement:
        if re.search(end, noun):
            changed, count = re.subn(written, meant, adjective)
            if count:
                return changed
    return adjective


def _upright(tape: Tape, token: int) -> str:
    """Return a clipped name in the nominative: without the ending of a case."""
    word = tape.words_of(token, token + 1)
    for pattern, becomes in tape.lexicon.nominative:
        changed, count = pattern.subn(becomes, word)
        if count and word[-1] in "еу":
            return changed
    return word


def spelled_out(ledger: Ledger, clip: str) -> str | None:
    """Return the full name, wherever in the article, of a body whose name is clipped: *Минтранс*."""
    compounded = _compounded(ledger, clip.partition(" ")[0])
    if compounded is not None:
        return compounded
    for start, noun in ledger.lexicon.speech.clipped:
        if not clip.startswith(start):
            continue
        for tape, token in ledger.nouns.get(noun, ())[:BODIES]:
            if ledger.lexicon.noun(tape.words[token].lower) != noun:
                continue
            whole = noun_after(tape, token, min(len(tape.flags), token + PHRASE))
            if whole is None or whole[0] != token or whole[1] == token + 1:
                continue
            words = [word.lower for word in tape.words[token + 1 : whole[1]]]
            if _abbreviates(ledger.lexicon.endings.sub("", clip[len(start) :]), words):
                return in_nominative(tape, token, token, whole[1])
    return None


def _compounded(ledger: Ledger, short: str) -> str | None:
    """Return the full name of a body told by its letters, or by the beginning of its adjective: *МИД*, *Нацбанк*."""
    lexicon = ledger.lexicon
    if not lexicon.nominative:
        return None
    short = lexicon.noun(short)
    for tape, token in ledger.named_bodies[:FAR]:
        noun = lexicon.noun(tape.words[token].lower)
        if noun == short:
            continue
        first = adjectives_before(tape, token)
        if noun[0] == short[0] and first == token and len(short) < SHORT:
            whole = noun_after(tape, token, min(len(tape.flags), token + PHRASE))
            words = [] if whole is None else list(range(token, owned_end(tape, token, whole[1])))
            inner = [one for one in words if not tape.flags[one] & (PREP | CONJ)]
            if len(inner) >= len(short) > 1 and all(
                tape.words[one].lower[:1] == letter for one, letter in zip(inner, short, strict=False)
            ):
                # The letters stand for so many words; a name with a capital behind them still belongs to it.
                last = inner[len(short) - 1] + 1
                while last in words and tape.flags[last] & CAP and tape.words[last].given is None:
                    last += 1
                return in_nominative(tape, token, token, last)
        elif first < token and len(noun) > 2 and short.endswith(noun):  # noqa: PLR2004
            clip = short.removesuffix(noun)
            if clip and tape.words[first].lower.startswith(clip):
                return in_nominative(tape, first, token, token + 1)
    return None


FAR = 200
"""Among how many nouns for bodies the full name of an abbreviation is looked for."""
SHORT = 6
"""How many letters an abbreviation has less than."""


def _abbreviates(clip: str, words: list[str]) -> bool:
    """Say whether a clip is made of the beginnings of words, in their order; words may be left out."""
    for word in words:
        taken = next((size for size in range(min(len(word), len(clip)), 0, -1) if word.startswith(clip[:size])), 0)
        clip = clip[taken:] if taken >= CLIPPED or taken == len(clip) else clip
        if not clip:
            return True
    return False


CLIPPED = 3
"""How many letters of a word a clip holds at least."""


def find_stranger(ledger: Ledger, gender: Gender, place: int) -> Entity | None:
    """Return the person without a name for whom a pronoun stands: *Жительница Орши нашла …, рассказала она*."""
    index = bisect.bisect_left(ledger.strangers, place, key=_place_of)
    for tape, token in ledger.strangers[max(0, index - FEW) : index][::-1]:
        word = tape.words[token].lower
        sex = Gender.FEMALE if ledger.lexicon.woman.search(word) else Gender.MALE
        whole = noun_after(tape, token, min(len(tape.flags), token + PHRASE))
        if whole is None or ledger.lexicon.sexes.get(word, sex) is not gender:
            continue
        if ledger.sentence(place) - ledger.sentence(tape.starts[token]) > NEAR:
            continue
        name = tape.words_of(token, owned_end(tape, token, whole[1]))
        entity = body_of(ledger, name, EntityKind.PERSON, word, name)
        entity.gender = gender
        return entity
    return None


def find_together(ledger: Ledger, gender: Gender, place: int) -> Entity | None:
    """Return the body or the group that a pronoun stands for."""
    kinds = {EntityKind.PERSON} if gender is Gender.NEUTER else {EntityKind.PERSON, EntityKind.DOCUMENT}
    spoken = [(where, entity) for where, entity in reversed(ledger.spoken[-SPEAKERS:]) if where < place]
    where, found = next(((where, entity) for where, entity in spoken if entity.kind not in kinds), (-1, None))
    index = bisect.bisect_left(ledger.groups, place, key=_place_of) if gender is Gender.PLURAL else 0
    if index and _place_of(ledger.groups[index - 1]) > where:
        tape, token = ledger.groups[index - 1]
        if ledger.sentence(place) - ledger.sentence(tape.starts[token]) <= NEAR:
            whole = noun_after(tape, token, min(len(tape.flags), token + PHRASE))
            last = token + 1 if whole is None or whole[0] != token else owned_end(tape, token, whole[1])
            return body_of(
                ledger,
                tape.words_of(token, last),
                EntityKind.GROUP,
                tape.words[token].lower,
                tape.words_of(token, last),
            )
    return found or next(iter(ledger.bodies[:-2:-1]), None)

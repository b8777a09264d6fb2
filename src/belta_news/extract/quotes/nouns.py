"""
Reading the words that name a speaker: leftwards from a verb, rightwards after one, or the subject of a sentence.

A range of tokens `(first, last)` is half-open. Windows are bounded, so that no text makes this slow.
"""

import re

from belta_news.extract.quotes.lexicon import (
    ABBREVIATION,
    ADDRESSEE,
    ADV,
    AGENCY,
    ALONGSIDE,
    ANY_CUE,
    AUX,
    BRACKET,
    CAP,
    CLOSING,
    COLON,
    COMMA,
    CONJ,
    DASH,
    DET,
    DOC,
    FUNCTION,
    GROUP,
    LINK,
    LOCAL,
    LOOSE,
    MARK,
    NAMED,
    NOUN,
    NOUNY,
    NUMBER,
    OBLIQUE,
    ORG,
    POSSESSIVE,
    PREP,
    PRONOUN,
    QUOTE,
    REL,
    ROLE,
    SELF,
    SEMICOLON,
    SOMEBODY,
    SOURCE,
    STOP,
    SUB,
    TIME,
    TITLE,
    TO,
    VERBAL,
)
from belta_news.extract.quotes.tape import Tape

__all__ = [
    "REACH",
    "Range",
    "can_speak",
    "is_dative",
    "is_noun",
    "is_thing",
    "main_subject",
    "noun_after",
    "noun_before",
    "participle_subject",
    "subject_before",
]

Range = tuple[int, int]

BORDERS = 12
"""At how many places in a sentence the subject of a clause is looked for."""
REACH = 60
"""How many tokens a rule looks back at most."""
LENGTH = 30
"""How many tokens a name with its office has at most."""

EDGE = COMMA | COLON | SEMICOLON | STOP | DASH | BRACKET | CLOSING
STOPS_LEFT = EDGE | ANY_CUE | SUB | REL | AUX | PRONOUN | VERBAL | SELF | ADDRESSEE
SKIPPED = ADV | AUX


def is_noun(flags: int) -> bool:
    """Say whether a token can be the last word of a name or a noun."""
    if flags & MARK:
        return False
    return bool(flags & NOUN) or not flags & (FUNCTION | DET)


def is_dative(tape: Tape, token: int) -> bool:
    """Say whether a noun stands in the case of the one who is told."""
    return bool(tape.lexicon.dative.search(tape.words[token].lower))


def can_speak(tape: Tape, found: Range) -> bool:
    """Say whether words name somebody or something that can speak; where the tables are short, any noun can."""
    if not tape.lexicon.speech.verb_first:
        return True
    first = tape.flags[found[0]]
    if first & OBLIQUE and first & ROLE and found[1] - found[0] == 1 and _is_governed(tape, found[0]):
        return False
    if (
        first & OBLIQUE
        and (not first & CAP or first & (ROLE | GROUP))
        and tape.lexicon.oblique.search(tape.words[found[0]].lower)
    ):
        return False
    if is_thing(tape, found):
        return False
    speaking = [token for token in range(*found) if tape.flags[token] & SPEAKING]
    if first & ~OBLIQUE or not tape.lexicon.nominative:
        return bool(speaking)
    # Led by politicians: what a participle governs is no subject.
    return any(not (tape.flags[token] & OBLIQUE and _is_oblique(tape, token)) for token in speaking)


def is_thing(tape: Tape, found: Range) -> bool:
    """Say whether only the capital of its sentence makes a name of a noun whose end tells a thing: *Количество …*."""
    first = found[0]
    flags = tape.flags
    if first and not flags[first - 1] & (STOP | QUOTE):
        return False
    if any(flags[token] & SPEAKING for token in range(first + 1, found[1])):
        return False
    return not flags[first] & SPEAKING & ~CAP and bool(tape.lexicon.inanimate.search(tape.words[first].lower))


def _is_governed(tape: Tape, token: int) -> bool:
    """Say whether a noun for a person is its dictionary form and an ending, but no plural: *министра*."""
    word = tape.words[token].lower
    several = tape.lexicon.speech.plural_noun
    return word.startswith(tape.lexicon.noun(word)) and not (several and re.search(several, word))


def _is_oblique(tape: Tape, token: int) -> bool:
    """Say whether the ending of a noun tells that it is no subject."""
    return not tape.flags[token] & CAP and bool(tape.lexicon.oblique.search(tape.words[token].lower))


SPEAKING = CAP | TITLE | ROLE | ORG | GROUP | DOC | PRONOUN | SELF | SOMEBODY | REL


def noun_before(tape: Tape, low: int, last: int) -> Range | None:  # noqa: C901, PLR0912
    """Return the name or noun whose last token stands before *last*."""
    flags = tape.flags
    place = last - 1
    if place < low:
        return None
    here = flags[place]
    if here & (PRONOUN | SELF) and not here & DET:
        return place, last
    if here & SOMEBODY and here & DET and not (place > low and flags[place - 1] & PREP):
        return place, last
    if not is_noun(here) or (here & TIME and not here & (ROLE | ORG)):
        return None
    low = max(low, last - LENGTH)
    first = place
    while place >= low:
        here = flags[place]
        if here & STOP and place > low and _dotted(tape, place):
            place -= 1
            continue
        if here & AGENCY and first == place + 1 and flags[first] & ROLE:
            first = place
            place -= 1
            continue
        if here & TO and here & LINK and flags[place + 1] & CAP and place > low and flags[place - 1] & ROLE:
            # Ambassador to China: the word before an infinitive is a preposition here.
            place -= 1
            continue
        if here & STOPS_LEFT and not (here & CAP and here & NOUN & ~CAP) and not _is_attribute(tape, place, last):
            if here & PRONOUN and here & DET:
                first = place
            break
        if here & DET:
            first = place
            if here & LINK and place > low and flags[place - 1] & NOUN:
                place -= 1
                continue
            joined = place > low + 1 and flags[place - 1] & CONJ and _alike(flags[place - 2], here)
            if here & CAP or place == low or not (flags[place - 1] & (PREP | DET) or joined):
                break
        elif here & PREP:
            if not (place > low and is_noun(flags[place - 1]) and here & LINK and not flags[place - 1] & TIME):
                break
        elif here & CONJ:
            if not (place > low and is_noun(flags[place - 1]) and _alike(flags[place - 1], flags[first])):
                break
        elif here & ADV and not here & CAP:
            # An adverb is inside only between a determiner and its noun: the newly elected mayor.
            if not (place > low and flags[place - 1] & DET):
                break
        elif here & MARK or (place < first and not _depends(tape, place, first)):
            break
        else:
            first = place
        place -= 1
    return _without_phrase(tape, low, first, last), last


def _without_phrase(tape: Tape, low: int, first: int, last: int) -> int:
    """Return where a name begins after a preposition and its noun: *in the letter (Petrov said)*."""
    flags = tape.flags
    if first > low and flags[first - 1] & PREP:
        for place in range(first + 1, last):
            if flags[place] & CAP and not flags[place - 1] & (CAP | ROLE | ORG | TITLE | GROUP | PREP | DET | NAMED):
                return place
    return first


def _depends(tape: Tape, place: int, first: int) -> bool:
    """
    Say whether a word before a noun belongs to it, in languages with cases.

    Before a noun in the nominative stands an adjective, or another such noun; what is in another case depends on
    something else: *на вопрос о сроках мастер*.
    """
    lexicon = tape.lexicon
    head = tape.flags[first]
    if not lexicon.nominative or not head & (ROLE | ORG | GROUP | DOC) or head & (OBLIQUE | CAP):
        return True
    here = tape.flags[place]
    if here & (ROLE | ORG | GROUP | DOC):
        return not here & OBLIQUE and bool(here & ROLE and head & ROLE)
    return bool(here & (DET | NUMBER)) or bool(lexicon.adjective.search(tape.words[place].lower))


def _is_attribute(tape: Tape, place: int, last: int) -> bool:
    """Say whether a word that looks like a verb is a part of a name: *registered voters*, *the talk show host*."""
    flags = tape.flags
    here = flags[place]
    if here & (SUB | REL | AUX | PRONOUN | SELF | EDGE | SOURCE | ADDRESSEE | LOOSE):
        return False
    if here & ANY_CUE:
        return bool(here & (NOUNY | DOC)) and (
            place == last - 1 or is_noun(flags[place + 1]) or bool(flags[place + 1] & NOUNY)
        )
    return (
        place == 0
        or bool(flags[place - 1] & (PREP | DET | MARK))
        or (place > 1 and bool(flags[place - 1] & ADV and flags[place - 2] & DET))
    )


def _alike(left: int, right: int) -> bool:
    """Say whether two words may be joined by *and* to one subject."""
    return bool(left & CAP and right & CAP) or bool(left & (ROLE | ORG | GROUP) and right & (ROLE | ORG | GROUP | DET))


def noun_after(tape: Tape, first: int, high: int) -> Range | None:  # noqa: C901, PLR0911, PLR0912, PLR0915
    """Return the name or noun that begins at *first*."""
    flags = tape.flags
    if first >= high:
        return None
    here = flags[first]
    if here & (PRONOUN | SELF) and not here & DET:
        return first, first + 1
    if here & PRONOUN and (
        first + 1 >= high
        or (
            flags[first + 1] & (MARK | PREP | AUX | ADV | ANY_CUE | SUB) and not flags[first + 1] & (NOUNY | ORG | ROLE)
        )
    ):
        return first, first + 1
    if here & SOMEBODY and (first + 1 >= high or flags[first + 1] & (MARK | AUX | ANY_CUE)):
        return first, first + 1
    if here & (PREP | CONJ | SUB | REL | AUX | ADV) and not here & (DET | CAP):
        return None
    if here & (MARK | TIME) and not here & ROLE:
        return None
    if here & (ANY_CUE | VERBAL) and not here & (NOUNY | NOUN):
        return None
    high = min(high, first + LENGTH)
    if tape.lexicon.nominative:
        first = _past_object(tape, first, high)
    place = first
    joined = 0
    named = False
    while place < high:
        here = flags[place]
        if here & DET and place > first and not _is_inner_article(flags, place, high, named=named):
            break
        if here & PREP:
            if not here & LINK or named or place == first or place + 1 >= high:
                break
            after = flags[place + 1]
            if (
                not (after & (DET | CAP | ORG | ROLE | PRONOUN) or is_noun(after))
                or (after & PRONOUN and not flags[first] & SOMEBODY)
                or after & TIME
                or (here & LOCAL and not after & (CAP | ORG))
            ):
                break
        elif here & CONJ:
            alike = place > first and place + 1 < high and _alike(flags[place - 1], flags[place + 1])
            if not alike:
                if not (place + 1 < high and _goes_on(tape, first, place)):
                    break
                joined = place
            named = False
        elif here & STOP:
            if not _dotted(tape, place):
                break
        elif here & DASH and _is_second_office(tape, first, place, high):
            pass
        elif here & TIME and place + 1 < high and flags[place - 1] & DET and flags[place + 1] & (DOC | ORG | ROLE):
            pass  # a Wednesday editorial
        elif here & MARK or here & (AUX | SUB | REL | SOURCE) or (here & TIME and not here & (ROLE | ORG)):
            break
        elif here & ANY_CUE and place > first and not here & (ROLE | ORG | GROUP):
            if flags[place - 1] & (DET | PREP | POSSESSIVE) or (
                here & NOUNY and place + 1 < high and flags[place + 1] & (AUX | ANY_CUE | CAP | ROLE | ORG)
            ):
                place += 1
                continue
            break
        elif here & (ADV | VERBAL | LOOSE) and not here & CAP:
            if not (
                place > first
                and (
                    flags[place - 1] & (DET | ADV)
                    or _names_soon(tape, first, place, high)
                    or _is_governed_by(tape, place)
                )
            ):
                break
        elif (here & (PRONOUN | SELF) and not here & DET and not flags[place - 1] & PREP) or (
            joined and _is_beside(tape, joined, place, high)
        ):
            break
        elif here & CAP:
            named = place > first and bool(flags[place - 1] & CAP) and not here & (ROLE | ORG | TITLE)
        elif (
            (named and not here & (ROLE | ORG | GROUP | NUMBER))
            or (tape.lexicon.speech.capital_nouns and place > first and flags[place - 1] & CAP and not here & DET)
            or (here & OBLIQUE and here & ROLE and place > first and flags[place - 1] & CAP and is_dative(tape, place))
        ):
            break
        place += 1
    while place > first and flags[place - 1] & (PREP | CONJ | DET | ADV | STOP) and not flags[place - 1] & SOMEBODY:
        place -= 1
    return (first, place) if place > first else None


def _names_soon(tape: Tape, first: int, place: int, high: int) -> bool:
    """Say whether what looks like a verb is a noun of an office, for a name follows: *глава караула Иван Петров*."""
    if not tape.lexicon.nominative or tape.flags[place] & ADV:
        return False
    if not any(bits & (ROLE | ORG) for bits in tape.flags[first:place]):
        return False
    for token in range(place + 1, min(high, place + SOON)):
        if tape.flags[token] & (MARK | FUNCTION):
            return False
        if tape.words[token].given is not None:
            return True
    return False


def _is_governed_by(tape: Tape, place: int) -> bool:
    """Say whether what looks like a verb is a noun, for an adjective in the genitive precedes it: *замежных спраў*."""
    before = tape.words[place - 1].lower
    lexicon = tape.lexicon
    return (
        bool(tape.flags[place] & VERBAL and not tape.flags[place - 1] & ~CAP)
        and lexicon.adjective.search(before) is not None
        and lexicon.dependent.search(before) is not None
        and lexicon.oblique.search(before) is not None
    )


SOON = 4
"""Within how many words of a noun of an office the name begins."""


def _is_second_office(tape: Tape, first: int, place: int, high: int) -> bool:
    """Say whether a dash joins two offices of one person: *заместитель премьера - министр Иван Петров*."""
    flags = tape.flags
    if not tape.lexicon.nominative or place + 1 >= high or not flags[place + 1] & ROLE or flags[place + 1] & OBLIQUE:
        return False
    return any(bits & ROLE for bits in flags[first:place]) and not any(
        word.given is not None for word in tape.words[first:place]
    )


def _is_inner_article(flags: list[int], place: int, high: int, *, named: bool) -> bool:
    """Say whether a determiner stands inside of a name; one may join what depends on a noun: *der Leiter des Werks*."""
    if flags[place] & CAP or flags[place - 1] & (PREP | DET | CONJ):
        return True
    return bool(flags[place] & LINK) and not (
        named or place + 1 >= high or flags[place + 1] & (AGENCY | TIME | PRONOUN)
    )


def _goes_on(tape: Tape, first: int, place: int) -> bool:
    """Say whether *and* joins two words inside of the name of a body: *министерство труда и защиты*."""
    flags = tape.flags
    if not tape.lexicon.nominative or not flags[first] & ORG or flags[place - 1] & (CAP | ROLE | GROUP | ADV | TIME):
        return False
    after = flags[place + 1]
    return place > first + 1 and not after & (FUNCTION | DET | MARK | CAP | ROLE | GROUP | DOC | TIME | LOOSE)


def _is_beside(tape: Tape, joined: int, place: int, high: int) -> bool:
    """Say whether a noun stands behind the whole name of a body: *в министерстве труда и защиты (итоги года)*."""
    flags = tape.flags
    if (
        flags[place] & (CAP | ORG | ROLE)
        or place < joined + 2
        or tape.lexicon.adjective.search(tape.words[place - 1].lower)
    ):
        return False
    return place + 1 >= high or not flags[place + 1] & (CAP | ORG)


def _past_object(tape: Tape, first: int, high: int) -> int:
    """Return where the subject begins after an object that stands before it: *оценили указ эксперты*."""
    flags = tape.flags
    if first + 1 >= high or not flags[first] & (DOC | NAMED) or flags[first] & (CAP | OBLIQUE | ROLE | ORG | GROUP):
        return first
    after = flags[first + 1]
    return first + 1 if after & (ROLE | GROUP) and not after & OBLIQUE else first


def _dotted(tape: Tape, place: int) -> bool:
    """Say whether a full stop only closes an abbreviation or an initial."""
    before = tape.words[place - 1]
    if place + 1 < len(tape.flags) and tape.flags[place + 1] & COMMA:
        return True
    return bool(before.flags & ABBREVIATION) or (len(before.lower) == 1 and bool(before.flags & CAP))


def subject_before(tape: Tape, low: int, cue: int) -> Range | None:  # noqa: C901, PLR0911, PLR0912
    """Return the subject of the verb at *cue*, read leftwards, not before *low*."""
    flags = tape.flags
    low = max(low, cue - REACH)
    place = cue - 1
    while place >= low:
        here = flags[place]
        if here & (SKIPPED | TIME) and not (here & CAP and here & (ROLE | ORG)):
            if here & TIME and place > low and flags[place - 1] & PREP:
                place -= 1
            place -= 1
        elif (place > low and _tells_how(tape, place)) or (
            here & NUMBER and (flags[place + 1] & TIME or (place > low and flags[place - 1] & (TIME | PREP)))
        ):
            place -= 1
        elif here & CLOSING:
            place = _opening(tape, place, low) - 1
        elif here & DET and place > low and flags[place - 1] & PRONOUN and tape.lexicon.nominative:
            # Он сам назвал.
            place -= 1
        else:
            break
    if place < low:
        return None
    here = flags[place]
    if here & REL and not here & DET:
        return place, place + 1
    if here & COMMA:
        return _over_commas(tape, low, place)
    if here & CONJ:
        return main_subject(tape, low, place)
    if here & (DASH | CLOSING):
        return _over_dashes(tape, low, place)
    found = noun_before(tape, low, place + 1)
    if found is not None and can_speak(tape, found):
        return found
    if found is not None or here & (ANY_CUE | VERBAL | LOOSE | PREP):
        return main_subject(tape, low, place)
    return None


def _tells_how(tape: Tape, place: int) -> bool:
    """Say whether a word in no list between a subject and its verb tells how something is said: *скромно*."""
    flags = tape.flags
    if flags[place] or not flags[place - 1] & (CAP | ROLE | GROUP | ORG | PRONOUN):
        return False
    return bool(tape.lexicon.manner.search(tape.words[place].lower))


def _opening(tape: Tape, place: int, low: int) -> int:
    """Return the opening bracket that belongs to the closing one at *place*."""
    flags = tape.flags
    while place > low and not flags[place] & BRACKET:
        place -= 1
    return place


def _over_dashes(tape: Tape, low: int, place: int) -> Range | None:
    """Jump over an insertion between dashes."""
    flags = tape.flags
    before = place - 1
    while before >= low and not flags[before] & DASH:
        before -= 1
    if before <= low:
        return None
    return noun_before(tape, low, before)


def participle_subject(tape: Tape, low: int, cue: int) -> Range | None:
    """Return the subject of a participle: that of its sentence, or the name right before it (*with X saying*)."""
    flags = tape.flags
    place = cue - 1
    while place > low and flags[place] & ADV:
        place -= 1
    if place >= low and not flags[place] & (COMMA | CONJ | QUOTE | PREP | DASH):
        found = noun_before(tape, low, place + 1)
        if found is not None and found[0] > low:
            before = flags[found[0] - 1]
            if before & (CONJ | DASH | COMMA | ALONGSIDE):
                return found
    return main_subject(tape, low, cue)


def _over_commas(tape: Tape, low: int, place: int) -> Range | None:
    """
    Jump over what stands between commas before a verb: *X, the mayor, said*; *X, who was there, said*.

    The subject is the last stretch, read leftwards, that is a name by itself; what is set beside it begins with an
    article, a preposition, a relative or a participle.
    """
    flags = tape.flags
    end = place
    best: Range | None = None
    while end > low:
        end, begin = _stretch(tape, low, end)
        opening = flags[begin] if begin < end else 0
        more = begin > low and bool(flags[begin - 1] & COMMA)
        if (opening & DET and not opening & PRONOUN) or (opening & ROLE and not opening & CAP):
            # The mayor: set beside the name before it, or the subject itself.
            best = noun_after(tape, begin, end) or best
        elif not opening & (REL | PREP | LOOSE | VERBAL | NUMBER | ADV | CONJ | SUB | ANY_CUE | AUX):
            found = noun_before(tape, begin, end)
            if found is not None and found[0] == begin:
                if not (more and _is_place(tape, begin, end)):
                    return found
            elif best is not None and found is not None and found[1] == end and flags[end - 1] & CAP:
                return found
            else:
                return best or main_subject(tape, begin, end)
        if not more:
            break
        end = begin - 1
    return best or main_subject(tape, low, place)


def _stretch(tape: Tape, low: int, end: int) -> tuple[int, int]:
    """Return where the words between two commas end and begin, brackets and abbreviations of places left out."""
    flags = tape.flags
    while True:
        begin = end
        while begin > low and (not flags[begin - 1] & EDGE or (flags[begin - 1] & STOP and _dotted(tape, begin - 1))):
            begin -= 1
        if begin <= low:
            return end, begin
        if begin == end and flags[begin - 1] & CLOSING:
            # Ivan Petrov (Minsk), who was there, said: the brackets belong to the name.
            end = _opening(tape, begin - 1, low)
        elif end - begin == ABBREVIATED and flags[end - 1] & STOP and flags[begin - 1] & COMMA:
            # Senator X, R-Ky., said.
            end = begin - 1
        else:
            return end, begin


ABBREVIATED = 2
"""How many tokens an abbreviation is: a word and its dot."""


def _is_place(tape: Tape, begin: int, end: int) -> bool:
    """Say whether a name between commas only tells where a place lies: *in Columbus, Ohio, he said*."""
    flags = tape.flags
    if end - begin > 2 or begin < 3 or tape.words[begin].given is not None:  # noqa: PLR2004
        return False
    before = begin - 2
    while before > 0 and flags[before] & CAP and not flags[before] & PREP:
        before -= 1
    return bool(flags[before] & PREP) and before < begin - 2


def main_subject(tape: Tape, low: int, cue: int) -> Range | None:
    """Return the subject of the clause that holds *cue*, read from the clause's beginning."""
    flags = tape.flags
    low = max(low, cue - REACH)
    borders = [low]
    for place in range(low, cue):
        here = flags[place]
        if here & SEMICOLON or (here & COLON and place > low):
            borders = [place + 1]
        elif here & SUB or (here & CONJ and place > low and flags[place - 1] & COMMA) or here & (COMMA | QUOTE):
            borders.append(place + 1)
    first = borders[0]
    if flags[first] & SUB and not flags[first] & DET:
        # When X came, Y said.
        comma = next((border for border in borders[1:] if flags[border - 1] & COMMA), None)
        if comma is not None:
            borders = [border for border in borders if border >= comma]
    del borders[BORDERS:]
    main = [border for border in borders if border == low or not flags[border - 1] & SUB]
    for border in [*main, *(border for border in borders if border not in main)]:
        if border in main and border > low and flags[border] & SUB and not flags[border] & DET:
            continue
        if border < cue and flags[border] & MARK and not flags[border] & COMMA:
            # Nothing begins with a mark: quickly over a row of quotations.
            continue
        found = _clause_subject(tape, border, cue)
        if found is not None and can_speak(tape, found):
            return found
    found = noun_after(tape, first, cue)
    return found if found is not None and can_speak(tape, found) else None


def _clause_subject(tape: Tape, first: int, high: int) -> Range | None:
    """Return the noun at the beginning of a clause if a verb follows it."""
    flags = tape.flags
    while first < high and flags[first] & (CONJ | ADV | COMMA | SUB) and not flags[first] & DET:
        first += 1
    if first >= high or (flags[first] & (PREP | LOOSE | VERBAL) and not flags[first] & DET):
        return None
    if first + 1 < high and flags[first + 1] & PREP and tape.lexicon.verb.search(tape.words[first].lower):
        # Asked about it, X said.
        return None
    found = noun_after(tape, first, high)
    if found is None:
        return None
    after = found[1]
    while after < high and flags[after] & (ADV | TIME):
        after += 1
    if after >= high:
        return found
    here = flags[after]
    if here & (AUX | ANY_CUE | VERBAL | REL | COMMA | DASH | BRACKET) or not here & (MARK | CONJ | PREP | DET):
        return found
    return None

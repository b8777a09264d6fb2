"""Clauses of speech: a cue and its subject, on one tape."""

import attrs

from belta_news.extract.quotes.dependents import body_before_verb, owned_end
from belta_news.extract.quotes.lexicon import (
    ABBREVIATION,
    ADDRESSEE,
    ADV,
    AGENCY,
    ANY_CUE,
    ASKING,
    AUX,
    BE,
    CAP,
    CLAUSE_ENDS,
    CLOSING,
    COLON,
    COMMA,
    CONJ,
    CUE,
    DASH,
    DET,
    DOC,
    FRAME,
    GROUP,
    LINK,
    LOOSE,
    MARK,
    NOUNY,
    NUMBER,
    OBJECT,
    OBLIQUE,
    OPENER,
    ORG,
    PLAIN,
    POSSESSIVE,
    PREP,
    PRONOUN,
    QUOTE,
    REL,
    REPORTED,
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
    WEAK,
    CueWord,
)
from belta_news.extract.quotes.nouns import (
    REACH,
    Range,
    can_speak,
    is_dative,
    is_thing,
    noun_after,
    noun_before,
    participle_subject,
    subject_before,
)
from belta_news.extract.quotes.tape import Tape
from belta_news.model.quote import CueKind

__all__ = [
    "CUES",
    "Clause",
    "after_clause",
    "clause_after",
    "clause_at",
    "clause_before",
    "is_impersonal",
    "is_inner_stop",
    "quoted_subject",
    "with_name",
]

WINDOW = 300
"""How many characters from a quotation its attribution begins at most."""


@attrs.define(eq=False)
class Clause:
    """Words that say who speaks."""

    tape: Tape
    """The paragraph that holds it."""
    cue: int
    """The token of the cue; -1 where a colon alone announces the words."""
    word: CueWord | None
    """What the cue is."""
    subject: Range
    """The tokens that name the speaker."""
    antecedent: Range | None = None
    """What a relative pronoun stands for: the tokens before it."""


def clause_at(tape: Tape, low: int, cue: int, high: int, *, inverted: bool) -> Clause | None:
    """Return the clause of the cue at *cue*, with its subject between *low* and *high*."""
    clause = _clause_at(tape, low, cue, high, inverted=inverted)
    if clause is None or tape.flags[clause.subject[1] - 1] & AGENCY:
        # The agency relays what others say.
        return None
    return clause


def _clause_at(tape: Tape, low: int, cue: int, high: int, *, inverted: bool) -> Clause | None:  # noqa: PLR0911
    """Return the clause of the cue at *cue*, whoever speaks."""
    flags = tape.flags
    here = flags[cue]
    word = tape.words[cue].cue
    relayed = quoted_subject(tape, low, cue) if here & LOOSE else None
    if relayed is not None:
        return Clause(tape, cue, word, relayed)
    if not _is_verb(tape, low, cue):
        return None
    if here & SOURCE:
        if here & FRAME and cue > low and flags[cue - 1] == PRONOUN:
            # Jego zdaniem: whose opinion it is stands before it.
            return Clause(tape, cue, word, (cue - 1, cue))
        if cue > low and tape.words[cue].lower in tape.lexicon.speech.behind.split():
            found = noun_before(tape, low, cue)
            return Clause(tape, cue, word, found) if found else None
        found = noun_after(tape, cue + 1, high)
        return Clause(tape, cue, word, _with_name_beside(tape, found, high)) if found else None
    if here & LOOSE:
        found = participle_subject(tape, low, cue)
        return Clause(tape, cue, word, found) if found else None
    if inverted and not (tape.lexicon.speech.verb_first and _has_subject(tape, low, cue)):
        found = _inverted(tape, cue, high)
        if found is not None:
            return Clause(tape, cue, word, found)
    found = subject_before(tape, low, cue)
    if found is not None and not inverted and _is_introduced(tape, low, found[0], cue, high):
        # On 5 March at the meeting said chairman X: the subject follows.
        found = _inverted(tape, cue, high) or found
    found = _past_objects(tape, low, cue, found)
    return _clause(tape, low, cue, found)


def _past_objects(tape: Tape, low: int, cue: int, found: Range | None) -> Range | None:
    """Return the subject before a verb without the object that may stand on either side of it."""
    flags, lexicon = tape.flags, tape.lexicon
    if lexicon.speech.verb_first and flags[low] & PREP and cue - low > 1:
        body = _body_after(tape, low, cue)
        if body is not None and (found is None or found[1] <= body[1] or _is_beside(tape, body, found)):
            found = body
    elif (local := body_before_verb(tape, low, cue)) is not None:
        # Решение соседей в ведомстве назвали …: several say it, and only the body is there to be them.
        found = _body_after(tape, local, cue) or found
    if found is None or is_thing(tape, found):
        return None
    if found[1] < cue:
        found = with_name(tape, found, cue)
    if found[1] <= cue and lexicon.nominative and not flags[found[0]] & REL:
        found = found[0], _own_end(tape, *found)
    return found


def _own_end(tape: Tape, first: int, last: int) -> int:
    """Return where a subject ends before the object that stands between it and its verb."""
    if any(word.given is not None for word in tape.words[first:last]):
        return last
    return owned_end(tape, first, last)


def _is_beside(tape: Tape, body: Range, found: Range) -> bool:
    """Say whether what stands between a body and the verb is an object: *в лесхозе такую зиму назвали*."""
    return found[0] <= body[1] and not any(
        bits & (CAP | PRONOUN | ROLE | GROUP) and not bits & OBLIQUE for bits in tape.flags[body[1] : found[1]]
    )


def _is_introduced(tape: Tape, low: int, subject: int, cue: int, high: int) -> bool:
    """Say whether only a phrase of place and time stands before a cue, and somebody after it."""
    flags = tape.flags
    if subject <= low or not flags[subject - 1] & PREP or not flags[low] & (PREP | TIME):
        return False
    return (
        cue + 1 < high
        and bool(flags[cue + 1] & (CAP | ROLE))
        and not any(bits & (COMMA | CUE | VERBAL | AUX) for bits in flags[low:cue])
    )


def _clause(tape: Tape, low: int, cue: int, found: Range | None) -> Clause | None:
    """Return a clause, with what its relative pronoun stands for."""
    if found is None:
        return None
    clause = Clause(tape, cue, tape.words[cue].cue, found)
    first = found[0]
    if tape.flags[first] & REL and not tape.flags[first] & DET:
        while first > low and tape.flags[first - 1] & (COMMA | PREP):
            first -= 1
        clause.antecedent = noun_before(tape, low, first)
    return clause


def _is_verb(tape: Tape, low: int, cue: int) -> bool:  # noqa: PLR0911
    """Say whether a word that can be a cue is one here: no noun, no passive."""
    flags = tape.flags
    here = flags[cue]
    if here & SOURCE or cue == low:
        return True
    before = cue - 1
    while before > low and flags[before] & ADV and not flags[before] & CAP:
        before -= 1
    if before > low and flags[before] & DET and flags[before - 1] & PRONOUN and tape.lexicon.nominative:
        # Он сам назвал.
        before -= 1
    left = flags[before]
    if left & BE and not here & (LOOSE | PLAIN) and tape.words[before].lower != "'s":
        return False
    if here & LOOSE:
        return not left & (DET | PREP) or bool(left & LINK)
    if left & (DET | PREP | POSSESSIVE) and not left & (AUX | PRONOUN | SOMEBODY):
        return False
    if here & NOUNY:
        if left & (PRONOUN | SELF | AUX | REL | GROUP | DOC | COMMA | CONJ | QUOTE | CLOSING) and not left & DET:
            return True
        if left & (CAP | ROLE | ORG):
            return not here & PLAIN
        # The suit claims that …: after any noun, if it governs a clause.
        following = flags[cue + 1] if cue + 1 < len(flags) else 0
        return bool(following & OPENER) and not following & ASKING and not left & DET
    return True


def _has_subject(tape: Tape, low: int, cue: int) -> bool:  # noqa: PLR0911
    """Say whether the word before a verb can be its subject, where the subject may also follow."""
    flags = tape.flags
    place = cue - 1
    while place >= low and flags[place] & (ADV | AUX):
        place -= 1
    if place < low:
        return False
    here = flags[place]
    if here & (PRONOUN | SELF | REL):
        return True
    if here & CAP and here & MARK == 0 and tape.words[place].given is None and place == low and is_dative(tape, place):
        # An object that opens the sentence: *Музыку написал X*.
        return bool(here & ORG)
    if here & (ADDRESSEE | MARK | TIME | ANY_CUE):
        return False
    if place == low and _is_governed_name(tape, place, cue):
        return False
    found = noun_before(tape, low, place + 1)
    if found is None or (found[0] > low and flags[found[0] - 1] & PREP):
        return False
    nouns = CAP | ROLE | ORG | GROUP | DOC
    return any(bits & nouns and not bits & OBLIQUE for bits in flags[found[0] : found[1]])


def _is_governed_name(tape: Tape, place: int, cue: int) -> bool:
    """Say whether a name that opens a sentence is an object, for one in the nominative follows the verb."""
    flags, words = tape.flags, tape.words
    if not tape.lexicon.nominative or not flags[place] & CAP or flags[place] & (ROLE | ORG | MARK):
        return False
    if tape.lexicon.names.straighten(words[place].lower, None) == words[place].lower:
        return False
    for token in range(cue + 1, min(len(flags), cue + 1 + ASIDE)):
        if flags[token] & (MARK | ANY_CUE | SUB):
            return False
        given = words[token].given
        if given is not None:
            return given.straight and given.other is None
    return False


def _inverted(tape: Tape, cue: int, high: int) -> Range | None:
    """Return the subject that follows its verb."""
    flags = tape.flags
    place = cue + 1
    first = tape.lexicon.speech.verb_first
    while place < high:
        here = flags[place]
        if (
            (here & (ADV | TIME | NUMBER) and not here & CAP)
            or (first and here & ADDRESSEE)
            or (first and here & AUX and not here & CAP)
            or (here & OBLIQUE and here & (ROLE | GROUP | ORG) and not here & CAP and is_dative(tape, place))
            or (place + 1 < high and _is_object(tape, cue, place))
            or (first and here & CONJ and place == cue + 1 < high - 1 and flags[place + 1] & (ROLE | CAP))
        ):
            place += 1
        elif first and here & COMMA and place + 1 < high and flags[place + 1] & LOOSE:
            # Said, turning to the guests, X.
            limit = min(high, place + ASIDE)
            place = next((token + 1 for token in range(place + 2, limit) if flags[token] & COMMA), high)
        elif not first and here & PREP and place > cue:
            after = _over_introduction(tape, place, high)
            if after is None:
                break
            place = after
        elif first and here & PREP:
            body = _body_after(tape, place, high)
            if body is not None and not _speaks_in(tape, body[1], high):
                return body
            place = _over_phrase(tape, place, high)
        else:
            break
    if place + 1 < high and flags[place] & VERBAL and flags[place + 1] & (ROLE | CAP | GROUP | ORG) and not first:
        # Said retired driver X.
        found = noun_after(tape, place + 1, high)
        return None if found is None else (place, found[1])
    found = noun_after(tape, place, high)
    if found is None or not can_speak(tape, found):
        return None
    return with_name(tape, found, high) if first else found


def _speaks_in(tape: Tape, place: int, high: int) -> bool:
    """Say whether somebody in the nominative follows the body in which he speaks: *заявил в суде прокурор*."""
    if not tape.lexicon.nominative or place >= high:
        return False
    here = tape.flags[place]
    return bool(here & (ROLE | GROUP)) and not here & OBLIQUE


def _bare_noun(tape: Tape, place: int, end: int) -> Range | None:
    """Return a noun in no list that closes the clause of a quotation, which must be who speaks: *говорит ткачиха*."""
    flags = tape.flags
    if not tape.lexicon.nominative or not place < end <= place + 2 or any(flags[place:end]):
        return None
    head = tape.words[end - 1].lower
    if tape.lexicon.oblique.search(head) or (
        end - place > 1 and not tape.lexicon.adjective.search(tape.words[place].lower)
    ):
        return None
    return place, end


def _is_object(tape: Tape, cue: int, place: int) -> bool:
    """Say whether a noun after a verb is its object, for the subject follows: *поблагодарил гостя Президент*."""
    flags = tape.flags
    after = flags[place + 1]
    if not flags[place] & OBLIQUE or not flags[place] & (ROLE | GROUP) or flags[place] & CAP:
        return False
    if tape.lexicon.plural.search(tape.words[cue].lower):
        return False
    if after & CAP and not after & ROLE:
        given = tape.words[place + 1].given
        return given is not None and given.straight and given.other is None
    return bool(after & ROLE) and not after & OBLIQUE


def with_name(tape: Tape, found: Range, high: int) -> Range:
    """Take a second office after a comma to the first if it brings the name: *заявил член комиссии, депутат X*."""
    flags = tape.flags
    comma = found[1]
    while tape.lexicon.nominative and comma < high and comma - found[1] < OF and not flags[comma] & (MARK | CAP | PREP):
        # Автор гола, 19-летний X: what the office is of.
        comma += 1
    if comma + 1 >= high or not flags[comma] & COMMA or not any(bits & ROLE for bits in flags[found[0] : comma]):
        return found
    if any(word.given is not None for word in tape.words[found[0] : comma]):
        return found
    second = noun_after(tape, comma + 1, high)
    if second is None or not any(word.given is not None for word in tape.words[comma + 1 : second[1]]):
        return found
    return second


OF = 2
"""How many words between an office and a comma say of what it is the office."""


def _with_name_beside(tape: Tape, found: Range, high: int) -> Range:
    """Take the name between commas for an office without one: *according to the mayor of Lida, Anna Sokol, …*."""
    flags = tape.flags
    comma = found[1]
    if tape.lexicon.speech.verb_first or comma + 1 >= high or not flags[comma] & COMMA:
        return found
    if not any(bits & ROLE for bits in flags[found[0] : comma]) or any(
        word.given is not None for word in tape.words[found[0] : comma]
    ):
        return found
    name = noun_after(tape, comma + 1, high)
    if name is None or tape.words[name[0]].given is None or (name[1] < high and not flags[name[1]] & COMMA):
        return found
    return name


def is_impersonal(tape: Tape, low: int, cue: int) -> bool:
    """Say whether a cue is a passive that reports what nobody in particular says: *it was noted*."""
    flags = tape.flags
    if not flags[cue] & REPORTED or flags[cue] & (LOOSE | PLAIN):
        return False
    before = cue - 1
    while before > low and flags[before] & ADV:
        before -= 1
    return before >= low and bool(flags[before] & BE)


def quoted_subject(tape: Tape, low: int, cue: int) -> Range | None:
    """Return whom a third one quotes: *Reuters quoted X as saying*, *X was quoted as saying*."""
    flags = tape.flags
    place = cue - 2
    if place <= low or not (flags[cue - 1] & PREP and flags[cue - 1] & SUB):
        return None
    if flags[place] & CUE and flags[place - 1] & BE:
        return subject_before(tape, low, place)
    found = (place, place + 1) if flags[place] & PRONOUN else noun_before(tape, low, cue - 1)
    if found is None or found[0] <= low or not flags[found[0] - 1] & CUE or not flags[found[0] - 1] & OBJECT:
        return None
    return found


def _quoted_after(tape: Tape, place: int, end: int) -> Clause | None:
    """Return the clause of whom a third one quotes, after a quotation: *“…,” Reuters quoted X as saying*."""
    flags = tape.flags
    for cue in range(place + 3, end):
        if flags[cue] & LOOSE and flags[cue] & CUE:
            found = quoted_subject(tape, place, cue)
            return None if found is None else Clause(tape, cue, tape.words[cue].cue, found)
    return None


def _body_after(tape: Tape, place: int, high: int) -> Range | None:
    """Return the body or document after a preposition, which speaks: *сообщили в министерстве*, *сказано в указе*."""
    found = noun_after(tape, place + 1, high)
    if found is not None and found[0] in tape.regions and tape.lexicon.nominative:
        # Сообщили в «Белэнерго».
        return found
    if found is None:
        return None
    for bits in tape.flags[found[0] : found[0] + HEAD]:
        if bits & (ORG | DOC):
            break
        if bits & ROLE and not bits & OBLIQUE and tape.lexicon.nominative:
            # Заявил в Лунске глава комитета X.
            return None
    else:
        return None
    return (found[0], owned_end(tape, *found)) if tape.lexicon.nominative else found


ASIDE = 14
"""How many words an aside between commas has at most."""
HEAD = 3
"""Within how many words the noun stands that tells a body."""


def _over_introduction(tape: Tape, place: int, high: int) -> int | None:
    """Jump over a phrase of time or place after a verb if somebody with a capital or an article follows it."""
    flags = tape.flags
    first = place
    while place < high and flags[place] & PREP:
        place += 1
        while place < high and flags[place] & (NUMBER | TIME):
            place += 1
        if flags[place - 1] & PREP:
            place += place < high and bool(flags[place] & DET)
            while place < high and not flags[place] & (MARK | CAP | PREP | DET | ROLE | AUX | ANY_CUE):
                place += 1
    if place >= high or place == first or not flags[place] & (CAP | ROLE | DET):
        return None
    return place


def _over_phrase(tape: Tape, place: int, high: int) -> int:
    """Jump over a preposition and its noun between a verb and its subject."""
    flags = tape.flags
    place += 1
    cases = tape.lexicon.nominative
    if cases and place < high and flags[place] & CAP:
        place += 1
    while place < high and not flags[place] & (MARK | CAP | PREP):
        if cases and flags[place] & (ROLE | ORG | GROUP) and not flags[place] & OBLIQUE:
            break
        place += 1
        if flags[place - 1] & (TIME | ADDRESSEE):
            break
    return place


def clause_after(tape: Tape, quote: int, high: int, *, firm: bool) -> Clause | None:  # noqa: C901, PLR0911, PLR0912
    """
    Return the clause that begins right after the quotation at token *quote*.

    Args:
        tape: The paragraph.
        quote: The token of the quotation.
        high: Where the paragraph's tokens end.
        firm: Whether the quotation ends like a sentence, so that only a whole clause counts as its attribution.
    """
    flags = tape.flags
    place = quote + 1
    marked = False
    while place < high and flags[place] & (COMMA | DASH):
        place += 1
        marked = True
    end = place
    limit = tape.ends[quote] + WINDOW
    while end < high and not flags[end] & (QUOTE | SEMICOLON) and tape.starts[end] < limit:
        if flags[end] & STOP and not is_inner_stop(tape, end, high):
            break
        if flags[end] & COLON:
            break
        end += 1
    if place >= end:
        return None
    ended = end >= high or bool(flags[end] & STOP)
    here = flags[place]
    if here & SOURCE and firm and not marked and tape.text[tape.starts[place]].isupper():
        # “….” According to X, …: a sentence of its own.
        return None
    if here & SOURCE:
        return clause_at(tape, place, place, end, inverted=True)
    if here & CONJ and not marked:
        return None
    verb = place
    while verb < end and flags[verb] & (ADV | AUX) and not flags[verb] & CAP:
        verb += 1
    if verb < end and flags[verb] & ANY_CUE and not flags[verb] & (LOOSE | CAP) and _is_verb(tape, place, verb):
        found = _inverted(tape, verb, end) or (_bare_noun(tape, verb + 1, end) if marked else None)
        if found is not None and not flags[found[1] - 1] & AGENCY and (marked or _is_closed(tape, quote, found)):
            return Clause(tape, verb, tape.words[verb].cue, found)
        return None
    if here & AGENCY:
        # BelTA was told at the press service: the agency relays what others say.
        told = next((token for token in range(place + 1, end) if flags[token] & ANY_CUE), end)
        found = _source(tape, told + 1, end)
        return Clause(tape, told, tape.words[told].cue, found) if found is not None else None
    clause = (
        _any_verb(tape, place, end) if marked and tape.lexicon.speech.verb_first else _quoted_after(tape, place, end)
    )
    if clause is not None:
        return clause
    for cue in range(place + 1, end):
        if not flags[cue] & CUE or flags[cue] & LOOSE or not _is_verb(tape, place, cue):
            continue
        found = subject_before(tape, place, cue)
        if found is not None and flags[found[1] - 1] & AGENCY:
            # BelTA learned from the press service: the agency relays what others say.
            found = _source(tape, cue + 1, end)
            return Clause(tape, cue, tape.words[cue].cue, found) if found is not None else None
        if found is None:
            continue
        if not _opens_at(tape, place, found[0]):
            return None
        if firm and (not ended or _takes_more(tape, cue + 1, end)):
            return None
        return _clause(tape, place, cue, found)
    return _document(tape, place, end) if ended else None


def _is_closed(tape: Tape, quote: int, found: Range) -> bool:
    """Say whether a verb right after words in marks tells who spoke them: *“bank employees” called pensioners* not."""
    ended = tape.text[tape.regions[quote].inner_end - 1] in CLAUSE_ENDS
    return ended or bool(tape.flags[found[0]] & (CAP | DET | PRONOUN | ROLE | ORG | GROUP))


def _document(tape: Tape, place: int, end: int) -> Clause | None:
    """Read a document and any verb: *“…,” the statement runs*."""
    flags = tape.flags
    if (
        end - place not in DOCUMENT
        or not flags[place] & DET
        or not flags[end - 2] & DOC
        or flags[end - 1] & (AUX | CAP)
    ):
        return None
    return Clause(tape, -1, None, (place, end - 1))


DOCUMENT = (3, 4)
"""How many words *the statement runs* has."""


def _any_verb(tape: Tape, place: int, end: int) -> Clause | None:
    """
    Return the clause after a quotation and a dash whose verb stands before its subject: *– улыбнулся он*.

    The dash makes a cue of any verb; a phrase may stand before it: *– в тон ей заметил X*.
    """
    flags = tape.flags
    limit = min(end, place + VERB_WITHIN)
    for verb in range(place, limit):
        here = flags[verb]
        if here & (MARK | CAP | REL | SUB | CONJ) or (here & PRONOUN and not here & (DET | ADDRESSEE)):
            return None
        if here & (ROLE | ORG | GROUP | DOC) and not here & (OBLIQUE | ANY_CUE):
            return None
        if here & (VERBAL | CUE | WEAK) and not here & LOOSE:
            found = _inverted(tape, verb, end)
            if found is None or flags[found[1] - 1] & AGENCY:
                return None
            return Clause(tape, verb if here & ANY_CUE else -1, tape.words[verb].cue, found)
    return None


VERB_WITHIN = 4
"""Within how many words after a quotation and a dash the verb stands that is no listed cue."""


def _source(tape: Tape, place: int, end: int) -> Range | None:
    """Return the one behind a preposition from whom the agency has it."""
    if place + 1 >= end or not tape.flags[place] & PREP or tape.flags[place + 1] & (TIME | NUMBER):
        return None
    return noun_after(tape, place + 1, end)


def _takes_more(tape: Tape, place: int, end: int) -> bool:
    """Say whether a cue governs words of its own rather than the quotation before it."""
    return place < end and bool(tape.flags[place] & (SUB | REL | PRONOUN | DET | AUX | QUOTE))


def is_inner_stop(tape: Tape, place: int, high: int) -> bool:
    """Say whether a full stop does not end a sentence."""
    if place + 1 >= high:
        return False
    word = tape.words[place + 1]
    if word.flags & (COMMA | CLOSING | SEMICOLON):
        return True
    if tape.text[tape.starts[place]] == "." and place > 0:
        before = tape.words[place - 1]
        if len(word.lower) > 1 and word.flags & CAP and word.flags & OPENING_WORD and not before.flags & TITLE:
            # In Ohio, Calif. The mayor said …
            return False
        if (
            len(before.lower) == 1 and (before.lower.isalpha() or before.flags & CLOSING)
        ) or before.flags & ABBREVIATION:
            return True
        if before.lower[-2:-1] == "-" or (before.flags & NUMBER and len(before.lower) <= DAY and word.flags & TIME):
            return True
    return tape.text[tape.starts[place + 1]].islower()


DAY = 2
"""How many digits the number of a day has at most, which keeps its dot in some languages: *am 5. März*."""

OPENING_WORD = DET | PRONOUN | SELF | SUB | CONJ | PREP
"""What opens a sentence and no name, even with a capital."""


def _opens_at(tape: Tape, place: int, subject: int) -> bool:
    """Say whether only an introduction stands between *place* and the subject."""
    flags = tape.flags
    between = flags[place:subject]
    if not between:
        return True
    if all(bits & (ADV | TIME | COMMA | NUMBER) for bits in between):
        return True
    return bool(between[-1] & COMMA and between[0] & (PREP | ADV | TIME | LOOSE))


def clause_before(tape: Tape, low: int, quote: int) -> Clause | None:
    """Return the clause that governs the quotation at token *quote* from before it, not before *low*."""
    flags = tape.flags
    best: Clause | None = None
    rank = len(RANKS)
    tried = 0
    for cue in range(quote - 1, max(low, quote - REACH) - 1, -1):
        here = flags[cue]
        if not here & ANY_CUE:
            continue
        beside = cue > low and bool(
            flags[cue - 1] & QUOTE or (flags[cue - 1] & (COMMA | DASH) and cue > low + 1 and flags[cue - 2] & QUOTE)
        )
        inverted = beside or tape.lexicon.speech.verb_first or cue == low
        tried += 1
        if tried > CUES:
            break
        found = clause_at(tape, low, cue, quote, inverted=inverted)
        if found is None:
            continue
        mine = len(RANKS) - 1 if here & WEAK or found.word is None else RANKS[found.word.kind]
        if cue > low and flags[cue - 1] & TO:
            # He urged them to say “…”: the words are his who urges.
            mine = RANKS[CueKind.THINK]
        if found.subject[0] > low and flags[found.subject[0] - 1] & REL and flags[found.subject[0] - 1] & OPENER:
            # He condemned what X called "…": the words are rather his who condemns.
            mine = max(mine, RANKS[CueKind.THINK])
        if mine < rank:
            best, rank = found, mine
        if not rank:
            break
    return best


CUES = 8
"""Among how many cues before a quotation the one that governs it is looked for."""
RANKS = {
    CueKind.ACCORDING: 0,
    CueKind.SAY: 1,
    CueKind.STRESS: 1,
    CueKind.WRITE: 1,
    CueKind.ANSWER: 1,
    CueKind.ASK: 2,
    CueKind.PROMISE: 2,
    CueKind.THINK: 2,
}
"""Which of two cues before a quotation governs it: what is said outranks what is thought, for it holds the thought."""


def after_clause(tape: Tape, low: int, cue: int) -> bool:
    """Say whether a comma before a cue ends a whole clause, so that the subject follows: *it was late, said X*."""
    flags = tape.flags
    if not flags[cue - 1] & COMMA:
        return False
    first = cue - 1
    while first > low and not flags[first - 1] & (COMMA | QUOTE):
        first -= 1
    return not flags[first] & REL and any(bits & (AUX | VERBAL | ANY_CUE) for bits in flags[first : cue - 1])

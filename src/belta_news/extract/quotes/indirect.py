"""
Indirect speech: what a cue governs without marks.

Only where a cue of speech has a subject of its own: *X said that …*, *…, X said*, *according to X, …*, *…, X said, …*.
The words are those of the sentence without the clause that says who speaks.
"""

import attrs

from belta_news.extract.quotes.clauses import Clause, after_clause, clause_at, is_impersonal, quoted_subject
from belta_news.extract.quotes.lexicon import (
    ADDRESSEE,
    ADV,
    AGENCY,
    AGENT,
    ANY_CUE,
    ASKING,
    AUX,
    BARE,
    CAP,
    CLOSING,
    COLON,
    COMMA,
    CONJ,
    CUE,
    DASH,
    DET,
    LOCAL,
    LOOSE,
    MARK,
    NOUNY,
    NUMBER,
    OBJECT,
    OBLIQUE,
    OPENER,
    ORG,
    PASSIVE,
    PLAIN,
    PREP,
    PRONOUN,
    QUOTE,
    REL,
    REPORTED,
    ROLE,
    SELF,
    SEMICOLON,
    SOURCE,
    STOP,
    SUB,
    TELLS,
    TIME,
    TO,
    VERBAL,
    WILLING,
)
from belta_news.extract.quotes.nouns import (
    REACH,
    Range,
    noun_after,
    subject_before,
)
from belta_news.extract.quotes.tape import Tape
from belta_news.model.quote import Rule

__all__ = ["Report", "read_reports"]


@attrs.define(eq=False)
class Report:
    """A statement that is reported without marks."""

    clause: Clause
    """Who says it."""
    pieces: tuple[tuple[int, int], ...]
    """The tokens of its words."""
    rule: Rule
    """On which side the clause stands."""


def read_reports(tape: Tape, sentences: list[tuple[int, int]], spent: set[int]) -> list[Report]:
    """
    Return what the sentences of a paragraph report without marks.

    Args:
        tape: The paragraph.
        sentences: The tokens of each.
        spent: The cues of the words in marks before them, which govern nothing else: *“…,” he told a crowd*.
    """
    found: list[Report] = []
    flags = tape.flags
    place, count = 0, len(tape.cues)
    for low, high in sentences:
        begin = place
        while place < count and tape.cues[place] < high:
            place += 1
        if place == begin or high - low > LONGEST:
            continue
        end = high
        while end > low and flags[end - 1] & (STOP | COMMA | SEMICOLON | COLON | CLOSING):
            end -= 1
        cues = tape.cues[begin:place]
        order = sorted(cues, key=lambda cue: (not flags[cue] & SOURCE, -cue))
        whole = next((report for cue in order if (report := _around(tape, low, cue, end)) is not None), None)
        if whole is not None:
            found.append(whole)
            continue
        taken = low
        for cue in cues:
            if cue >= taken and cue not in spent:
                report = _governed(tape, low, cue, end) or _impersonal(tape, low, cue, end)
                if report is not None:
                    found.append(report)
                    taken = report.pieces[-1][1]
    return found


def _around(tape: Tape, low: int, cue: int, end: int) -> Report | None:  # noqa: C901, PLR0911, PLR0912
    """Return the statement in which a clause of speech is set: *…, X said*; *…, X said, …*; *according to X, …*."""
    flags = tape.flags
    here = flags[cue]
    if here & LOOSE or not (here & (SOURCE | BARE) or (here & CUE and not tape.lexicon.speech.bare)):
        return None
    if here & SOURCE:
        if cue > low and flags[cue - 1] & COLON:
            low = cue
        clause = clause_at(tape, low, cue, end, inverted=True)
        if clause is None:
            return None
        begin, stop = min(cue, clause.subject[0]), max(cue + 1, clause.subject[1])
        stop = _past_apposition(tape, stop, end)
        if begin - low > 1:
            pieces = [(low, begin)]
            if stop < end and flags[stop] & COMMA and _goes_on(tape, low, begin, stop + 1, end):
                pieces.append((stop + 1, end))
            return _report(clause, tape, pieces, Rule.AFTER)
        if stop < end and stop == cue + 2 and flags[cue + 1] & PRONOUN and flags[stop] == ADV:
            stop += 1  # the noun of the set phrase around the pronoun
        if tape.lexicon.speech.unparted:
            stop = _genitive_end(tape, clause.subject, stop) if stop > cue + 1 else stop
            clause.subject = clause.subject[0], min(clause.subject[1], stop)
        if stop < end and tape.lexicon.speech.unparted and not flags[stop] & MARK:
            # Laut X kommen Gäste: no comma parts the clause from what is said.
            return _report(clause, tape, [(stop, end)], Rule.BEFORE)
        while stop < end and not flags[stop] & COMMA:
            stop += 1
        if stop + 1 < end and flags[stop + 1] & REL:
            # According to X, who saw it, …
            stop = next((place for place in range(stop + 1, end) if flags[place] & COMMA), end)
        return _report(clause, tape, [(stop + 1, end)], Rule.BEFORE)
    first = tape.lexicon.speech.verb_first
    clause = clause_at(tape, low, cue, end, inverted=first or after_clause(tape, low, cue))
    if clause is None and flags[low] & SUB and _opens(tape, low + 1, cue):
        clause = _unsaid(tape, cue)
    if clause is None or flags[clause.subject[0]] & REL:
        return None
    begin = min(cue, clause.subject[0])
    after = max(cue + 1, clause.subject[1])
    closes = (
        end if begin == cue > low and flags[after : after + 1] and flags[after] & REL else _closes(tape, after, end)
    )
    if closes is None or (end < len(flags) and flags[end] & COLON):
        return None
    if first and closes + 1 < end and flags[closes + 1] & OPENER and not flags[low] & SUB:
        # Asked about it, X said that …: the cue governs what follows.
        return None
    if flags[begin - 1] & SUB and closes < end and all(bits & (CONJ | ADV) for bits in flags[low : begin - 1]):
        # As X said, …
        return _report(clause, tape, [(closes + 1, end)], Rule.BEFORE)
    if flags[cue] & TELLS and begin != cue and closes > after:
        # …, X told the newspaper.
        told = noun_after(tape, cue + 1, end)
        after = cue + 1 if told is None else told[1]
    if (
        begin != cue
        and after == cue + 1 < end
        and not flags[cue + 1] & (TOLD | PREP | ADV | TIME | COMMA | LOOSE | NUMBER)
    ):
        # The poll, held in May, showed the party ahead: the cue governs what follows it.
        return None
    if begin - 2 > low and flags[begin - 1] & SUB and flags[begin - 2] & COMMA:
        # …, as X said, …
        begin -= 1
    if begin - 1 <= low or not flags[begin - 1] & COMMA:
        return None
    pieces = [(low, begin - 1)]
    if closes < end and (begin != cue or _goes_on(tape, low, begin - 1, closes + 1, end)):
        pieces.append((closes + 1, end))
    return _report(clause, tape, pieces, Rule.AFTER)


def _genitive_end(tape: Tape, subject: Range, stop: int) -> int:
    """Return where the words in the case end that a source governs: *według prezydenta (następne spotkanie)*."""
    if not tape.lexicon.nominative:
        return stop
    for token in range(subject[0] + 1, stop):
        if tape.flags[token] & (CAP | ROLE | ORG | PREP | CONJ):
            continue
        if tape.flags[token - 1] & CAP and not tape.flags[token - 1] & (ROLE | ORG):
            # A name is whole where other words begin.
            return token
        if tape.words[token].lower[-1:] in tape.lexicon.speech.never_genitive:
            return token
    return stop


def _past_apposition(tape: Tape, stop: int, end: int) -> int:
    """Return where the words about a speaker end: *по мнению Иванова, реставратора музея,*; the comma is outside."""
    flags = tape.flags
    if not tape.lexicon.nominative or stop + 1 >= end or not flags[stop] & COMMA:
        return stop
    word = tape.words[stop + 1].lower
    listed = flags[stop + 1] & OBLIQUE and flags[stop + 1] & ROLE
    if not listed and not tape.lexicon.role.search(tape.lexicon.endings.sub("", word)):
        return stop
    return next((token for token in range(stop + 1, min(end, stop + APPOSITION)) if flags[token] & COMMA), stop)


APPOSITION = 12
"""How many words an office has at most that stands between commas behind a name."""


def _goes_on(tape: Tape, low: int, high: int, place: int, end: int) -> bool:
    """
    Say whether words after a clause of speech that ends with its subject are reported, too.

    They are where the words before it are no clause yet, or where they begin one: else they tell more of the speaker.
    """
    flags = tape.flags
    if place >= end or flags[place] & (REL | LOOSE):
        return False
    return bool(flags[place] & (CONJ | AUX | VERBAL)) or not _is_verb_near(tape, low, high)


def _governed(tape: Tape, low: int, cue: int, end: int) -> Report | None:
    """Return what a cue governs after it: *X said that …*."""
    flags = tape.flags
    if flags[cue] & SOURCE:
        return None
    clause = clause_at(tape, low, cue, end, inverted=tape.lexicon.speech.verb_first or cue == low)
    if clause is None and _opens(tape, low, cue):
        clause = _unsaid(tape, cue)
    if clause is None:
        return None
    start = _content(tape, cue, max(cue + 1, clause.subject[1]), end)
    if start is None:
        return None
    last = _close(tape, start, end, aside=_is_aside(tape, low, clause) or _is_phrase(tape, cue, start))
    return _report(clause, tape, [(start, last)], Rule.BEFORE)


def _opens(tape: Tape, low: int, cue: int) -> bool:
    """Say whether nothing that could be a subject stands before a cue: *(Также) отмечается, что …*."""
    return all(bits & (ADV | AUX | TIME) and not bits & CAP for bits in tape.flags[low:cue])


def _unsaid(tape: Tape, cue: int) -> Clause | None:
    """Return the clause of a cue without a subject: nobody's, or that of who spoke before where verbs tell it."""
    word = tape.words[cue]
    if word.flags & PASSIVE or tape.lexicon.speech.drops_subject:
        return Clause(tape, cue, word.cue, (cue, cue))
    return None


def _impersonal(tape: Tape, low: int, cue: int, end: int) -> Report | None:
    """Return what a passive reports, by nobody in particular: *it was noted that …*, *when asked whether …, X said*."""
    flags = tape.flags
    asked = bool(flags[cue] & TELLS and flags[cue] & REPORTED) and (cue == low or bool(flags[cue - 1] & SUB))
    if (not asked or flags[cue] & (LOOSE | PLAIN)) and not is_impersonal(tape, low, cue):
        return None
    place = cue + 1
    while place < end and flags[place] & (ADV | TIME):
        place += 1
    clause = Clause(tape, cue, tape.words[cue].cue, (cue, cue))
    if place < end and flags[place] & AGENT:
        agent = noun_after(tape, place + 1, end)
        if agent is not None:
            clause, place = Clause(tape, cue, tape.words[cue].cue, agent), agent[1]
    if place >= end or not flags[place] & (OPENER if asked else OPENER | TO):
        return None
    start = place + 1 if flags[place] & OPENER and flags[place] & SUB and not flags[place] & ASKING else place
    return _report(clause, tape, [(start, _close(tape, start, end, aside=asked))], Rule.BEFORE)


def _is_aside(tape: Tape, low: int, clause: Clause) -> bool:
    """Say whether a clause of speech is set beside the main one: *while X said it, …*, *X, who said it, …*."""
    flags = tape.flags
    first = clause.subject[0]
    if flags[first] & REL and not flags[first] & DET:
        return True
    if first == low:
        return False
    if flags[first - 1] & SUB:
        return not flags[first - 1] & OPENER
    # As X came, Y said it: the comma has ended the first clause.
    return bool(flags[low] & SUB) and not any(bits & COMMA for bits in flags[low:first])


def _close(tape: Tape, start: int, end: int, *, aside: bool) -> int:
    """
    Return where what a cue governs ends, which may be before the sentence does.

    Args:
        tape: The paragraph.
        start: Where the words begin.
        end: Where the sentence ends.
        aside: Whether the cue stands in a clause before the main one: *while X said it, Y …*.
    """
    flags = tape.flags
    for token in range(start, end - 1):
        here = flags[token]
        if here & SEMICOLON:
            return token
        if here & CONJ and flags[token + 1] & CUE and not flags[token + 1] & (LOOSE | NOUNY | PLAIN | TO):
            # X said it rains and added …: what follows is said by X again.
            return token
        if here & COMMA:
            following = flags[token + 1]
            if aside and not following & CONJ:
                return token
            if token - start >= FEWEST and _turns(tape, token + 1, end):
                return token
    return end


def _turns(tape: Tape, place: int, end: int) -> bool:
    """Say whether what follows a comma is no more of what a cue governs: a participle, or a clause of its own."""
    flags = tape.flags
    here = flags[place]
    if here & CONJ:
        return _is_clause(tape, place + 1, end)
    if here & ANY_CUE and not here & (NOUNY | PLAIN | SOURCE | PREP):
        return True
    if here & SUB and not here & OPENER:
        # …, though Y said otherwise.
        return any(bits & CUE and not bits & LOOSE for bits in flags[place + 2 : min(end, place + NEAR)])
    return bool(here & (LOOSE | REL)) and not here & (TIME | PREP)


def _is_phrase(tape: Tape, cue: int, start: int) -> bool:
    """Say whether what a cue governs is an infinitive or a noun, not a clause."""
    flags = tape.flags
    if start >= len(flags):
        return False
    return bool(flags[start] & TO) or not (flags[cue] & BARE or (flags[start] | flags[start - 1]) & OPENER)


def _report(clause: Clause, tape: Tape, pieces: list[tuple[int, int]], rule: Rule) -> Report | None:
    flags = tape.flags
    kept = []
    for begin, end in pieces:
        first, last = begin or _after_dateline(tape, end), end
        while first < last and flags[first] & (COMMA | DASH):
            first += 1
        while last > first and flags[last - 1] & (COMMA | DASH):
            last -= 1
        if last > first and not any(bits & (QUOTE | AGENCY) for bits in flags[first:last]):
            kept.append((first, last))
    if tape.lexicon.speech.spaceless:
        # How many words a run of signs is nobody can tell.
        if sum(tape.ends[last - 1] - tape.starts[first] for first, last in kept) < 2 * FEWEST:
            return None
    elif sum(last - first for first, last in kept) < FEWEST:
        return None
    return Report(clause, tuple(kept), rule)


def _after_dateline(tape: Tape, last: int) -> int:
    """Return where the words begin after a dateline, if they have one: *MINSK, 5 March (BelTA) – …*."""
    flags = tape.flags
    for place in range(1, min(last, DATELINE)):
        if flags[place] & DASH and any(bits & AGENCY for bits in flags[:place]):
            return place + 1
    return 0


DATELINE = 16
"""How many words a dateline has at most."""


def _closes(tape: Tape, place: int, end: int) -> int | None:
    """Return where a clause ends after its cue, at the sentence's end or a comma; None where it goes on with words."""
    flags = tape.flags
    limit = min(end, place + TAIL)
    if place + 1 < end and flags[place] & SUB and flags[place + 1] & PRONOUN and not flags[place] & OPENER:
        # …, X said as he met the governor.
        return next((token for token in range(place, end) if flags[token] & COMMA), end)
    if place < end and flags[place] & (SUB | REL):
        return None
    while place < limit:
        here = flags[place]
        if here & COMMA:
            return place
        noun = here & NOUNY and flags[place - 1] & (DET | PREP)
        if here & (SUB | AUX | PRONOUN | VERBAL | ANY_CUE | COLON) and not here & TO and not noun:
            return None
        place += 1
    return place if place >= end else None


def _content(tape: Tape, cue: int, place: int, end: int) -> int | None:  # noqa: C901, PLR0911
    """Return where the words begin that a cue governs: after *that*, or where a clause of its own begins."""
    flags = tape.flags
    limit = min(end, place + TAIL)
    willing = flags[cue] & WILLING
    for token in range(place, limit):
        here = flags[token]
        if here & OPENER:
            return token if here & ASKING else token + 1 if here & SUB else token
        if willing and here & TO:
            return token
        if here & COMMA and token + 1 < end and flags[token + 1] & OPENER and not flags[token + 1] & ASKING:
            continue
        noun = here & NOUNY and flags[token - 1] & (DET | PREP)
        if here & (COMMA | AUX | ANY_CUE | VERBAL | COLON | QUOTE) and not noun:
            break
    if tape.lexicon.speech.comma_opens and place + 1 < end and flags[place] & COMMA and not flags[place + 1] & REL:
        return place + 1
    if not flags[cue] & BARE:
        return _object(tape, cue, place, end)
    while (
        place < end
        and flags[place] & (ADV | TIME)
        and not flags[place] & DET
        and not _is_verb_near(tape, place + 1, place + 2)
    ):
        place += 1
    told = noun_after(tape, place, end) if flags[cue] & TELLS else None
    if told is not None:
        return next((start for start in (told[1], place) if _is_clause(tape, start, end)), None)
    if place < end and flags[place] & (AUX | VERBAL) and _is_inserted(tape, cue):
        return place
    if place >= end or (flags[place] & (PREP | CONJ | COMMA | STOP | REL | VERBAL) and not flags[place] & LOOSE):
        return None
    # A verb that no list holds may stand among many words.
    many = end - place >= MANY and not (flags[place] & DET and flags[cue] & (OBJECT | NOUNY))
    return place if many or _is_verb_near(tape, place, end) else _object(tape, cue, place, end)


def _is_inserted(tape: Tape, cue: int) -> bool:
    """Say whether a clause of speech stands inside of a relative one: *a deadline that X said went unnoticed*."""
    subject = subject_before(tape, max(0, cue - REACH), cue)
    return subject is not None and subject[0] > 0 and bool(tape.flags[subject[0] - 1] & REL)


def _object(tape: Tape, cue: int, place: int, end: int) -> int | None:
    """Return where the object of a cue begins that is itself what is said."""
    flags = tape.flags
    relayed = range(place + 2, min(place + TAIL, end))
    if any(flags[token] & LOOSE and quoted_subject(tape, cue - 1, token) for token in relayed):
        # Reuters quoted X as saying: the words are his.
        return None
    if not flags[cue] & OBJECT or place >= end or flags[place] & (MARK | CONJ | REL | SUB | AUX | TIME | ADV | PREP):
        return None
    return place


def _is_verb_near(tape: Tape, place: int, end: int) -> bool:
    """Say whether a verb stands between two places."""
    flags = tape.flags
    for token in range(place, min(end, len(flags))):
        here = flags[token]
        if here & (AUX | VERBAL | ANY_CUE) and not here & (LOOSE | TO):
            return True
        if here & (PRONOUN | SELF) and not here & DET:
            return True
    return False


def _is_clause(tape: Tape, place: int, end: int) -> bool:
    """Say whether a subject and a verb stand at *place*."""
    flags = tape.flags
    found = noun_after(tape, place, end)
    if found is None:
        return False
    after = found[1]
    while after < end and flags[after] & ADV:
        after += 1
    return after < end and bool(flags[after] & (AUX | VERBAL | ANY_CUE)) and not flags[after] & LOOSE


TOLD = ADDRESSEE | AGENCY
"""Those who are told, between a cue and the end of its clause."""
LONGEST = 200
"""How many words a sentence has at most in which a report is looked for: no sentence has more, but lists have."""
FEWEST = 2
"""How many words a report has at least."""
NEAR = 6
"""Within how many words after a conjunction a cue is that of its clause."""
MANY = 5
"""From how many words on what stands after a cue is a clause even if no word of it is known as a verb."""
TAIL = 10
"""How many words may stand between a cue and what it governs, or the end of its clause."""


def read_headline(tape: Tape) -> Report | None:
    """Return the statement of a headline of the form *Name: statement* or *Statement – Name*."""
    flags = tape.flags
    count = len(flags)
    for place in range(1, min(count, LABEL)):
        if flags[place] & COLON:
            speaker = noun_after(tape, 0, place) or (0, 0)
            about = speaker[1] < place and flags[speaker[1]] & PREP and not flags[speaker[1]] & LOCAL
            if speaker[0] == 0 and (speaker[1] == place or about) and _is_named(tape, speaker):
                return _report(Clause(tape, -1, None, speaker), tape, [(place + 1, count)], Rule.HEADLINE)
            break
    for place in range(max(count - LABEL, 1), count - 1):
        if flags[place] & DASH:
            speaker = (place + 1, count)
            if noun_after(tape, place + 1, count) == speaker and _is_named(tape, speaker):
                return _report(Clause(tape, -1, None, speaker), tape, [(0, place)], Rule.HEADLINE)
    return None


def _is_named(tape: Tape, found: Range) -> bool:
    """Say whether words name somebody or a body, not a matter."""
    flags = tape.flags
    return bool(flags[found[1] - 1] & (CAP | ROLE | ORG)) and not any(
        bits & (AGENCY | NUMBER) for bits in flags[found[0] : found[1]]
    )


LABEL = 9
"""How many words the name in a headline has at most."""

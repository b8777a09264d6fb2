"""
Who says what: ordered sieves, each of which leaves to the next what it cannot tell.

1. a clause right after the quotation; 2. a clause that governs it from before; 3. one later in its sentence; 4. the
subject of its sentence, whatever the verb; 5. the speaker of the same paragraph; 6. the paragraph before.
"""

import bisect
import re

import attrs

from belta_news.extract.quotes.clauses import (
    CUES,
    Clause,
    after_clause,
    clause_after,
    clause_at,
    clause_before,
    is_impersonal,
    is_inner_stop,
    with_name,
)
from belta_news.extract.quotes.filters import take_names
from belta_news.extract.quotes.indirect import Report, read_reports
from belta_news.extract.quotes.lexicon import (
    ADV,
    ANY_CUE,
    AUX,
    BE,
    CAP,
    CLAUSE_ENDS,
    COLON,
    COMMA,
    CONJ,
    CUE,
    DASH,
    DET,
    DOC,
    GROUP,
    LOOSE,
    ORG,
    PASSIVE,
    PRONOUN,
    QUOTE,
    REPORTED,
    ROLE,
    SENTENCE_ENDS,
    SOMEBODY,
    SOURCE,
    STOP,
    TITLE,
    VERBAL,
)
from belta_news.extract.quotes.marks import Region
from belta_news.extract.quotes.nouns import (
    REACH,
    Range,
    main_subject,
    noun_after,
    noun_before,
)
from belta_news.extract.quotes.sorts import END
from belta_news.extract.quotes.tape import Tape, tape_of
from belta_news.model.quote import Rule

__all__ = ["Draft", "labelled_paragraph", "read_paragraph", "spoken_at_end"]


@attrs.define(eq=False)
class Draft:
    """A quotation while its speaker is looked for."""

    region: Region
    tape: Tape
    token: int
    sentence: tuple[int, int]
    clause: Clause | None = None
    rule: Rule | None = None
    silent: bool = False
    """Whether it is said that nobody in particular speaks: *“…” was heard*."""
    named: bool = False
    """Whether it is no quotation: a name, the title of a work, words used oddly."""


def read_paragraph(tape: Tape, *, names: bool = False, indirect: bool = True) -> tuple[list[Draft], list[Report]]:
    """
    Return the quotations of one paragraph with the speakers that the paragraph itself gives.

    Args:
        tape: The paragraph.
        names: Whether to return also what is no quotation.
        indirect: Whether to return also what is reported without marks.
    """
    if not tape.regions and not (indirect and tape.cues):
        return [], []
    named = set(take_names(tape)) if tape.regions else set()
    flags = tape.flags
    high = len(flags)
    after: dict[int, Clause] = {}
    for token, region in tape.regions.items():
        if token in named:
            continue
        last = tape.text[region.inner_end - 1]
        found = clause_after(tape, token, high, firm=last in SENTENCE_ENDS and last not in "!?！？")
        if found is not None:
            after[token] = found
    sentences = _sentences(tape, after)
    drafts = []
    for low, end in sentences:
        for token in range(low, end):
            if flags[token] & QUOTE:
                draft = Draft(tape.regions[token], tape, token, (low, end))
                _attribute(draft, after)
                drafts.append(draft)
    spent = {draft.clause.cue for draft in drafts if draft.clause is not None and draft.rule is Rule.AFTER}
    _share(drafts, tape)
    _take_odd(drafts, tape)
    reports = read_reports(tape, sentences, spent) if indirect else []
    if not names:
        return [draft for draft in drafts if not draft.named], reports
    drafts += [Draft(tape.regions[token], tape, token, (token, token + 1), named=True) for token in named]
    return sorted(drafts, key=lambda draft: draft.token), reports


def _take_odd(drafts: list[Draft], tape: Tape) -> None:
    """Turn words that are used oddly into plain words of the tape, before it is read for what is reported."""
    for draft in drafts:
        draft.named = _is_odd(draft)
        if draft.named:
            tape.put(draft.token, CAP)


def _is_odd(draft: Draft) -> bool:
    """Say whether a few words that nothing announces stand in marks only because they are used oddly."""
    words = draft.tape.text[draft.region.inner_start : draft.region.inner_end]
    before = draft.tape.flags[draft.token - 1] if draft.token else 0
    if draft.rule not in GOVERNED and before & DET and not before & PRONOUN and words.islower():
        # A “bank employee” calls: the words stand for a noun of the sentence.
        return words[-1] not in CLAUSE_ENDS and words.count(" ") < FEW - 1
    if draft.rule not in {None, Rule.SUBJECT, Rule.SHARED} or draft.region.joined:
        return False
    low, high = draft.sentence
    if (
        draft.token == low
        and (draft.token + 1 >= high or draft.tape.flags[draft.token + 1] & STOP)
        and words[0].isupper()
    ):
        # A sentence of its own.
        return False
    if words[-1] in CLAUSE_ENDS or words.count(" ") >= FEW:
        return False
    if draft.rule is Rule.SHARED and not words[0].isupper():
        flags = draft.tape.flags
        return draft.tape.lexicon.speech.verb_first and not any(
            flags[token] & (ANY_CUE | COLON) for token in range(low, high)
        )
    return True


GOVERNED = frozenset((Rule.BEFORE, Rule.LABEL, Rule.LATER))
"""The rules by which a few words of a statement may stand in marks."""
FEW = 3
"""From how many words on words in marks are taken for a quotation though nothing announces them."""


def _sentences(tape: Tape, after: dict[int, Clause]) -> list[tuple[int, int]]:
    """Cut the tape into sentences, as ranges of tokens."""
    flags, text = tape.flags, tape.text
    high = len(flags)
    found = []
    low = 0
    for place in tape.tokens_of(END):
        if flags[place] & STOP:
            if is_inner_stop(tape, place, high):
                continue
        else:
            region = tape.regions[place]
            if place + 1 >= high:
                continue
            following = tape.words[place + 1].flags
            if text[region.inner_end - 1] not in SENTENCE_ENDS or place in after:
                continue
            starts = tape.text[tape.starts[place + 1]].isupper()
            if not following & (CAP | QUOTE) and not (following & SOURCE and starts):
                continue
        found.append((low, place + 1))
        low = place + 1
    if low < high:
        found.append((low, high))
    return found


def _attribute(draft: Draft, after: dict[int, Clause]) -> None:  # noqa: C901, PLR0911
    tape, token = draft.tape, draft.token
    low, high = draft.sentence
    flags = tape.flags
    region = draft.region
    last = tape.text[region.inner_end - 1]
    ends = last in CLAUSE_ENDS or (token + 1 < high and bool(flags[token + 1] & (COMMA | DASH)))
    inner = _inner_label(tape, region) if token == low else None
    if inner is not None:
        draft.clause, draft.rule = inner, Rule.LABEL
        return
    signed = _signature(tape, token)
    if signed is not None:
        draft.clause, draft.rule = signed, Rule.LABEL
        return
    draft.silent = token == low and bool(ends) and _is_silent(tape, token, high)
    follows = after.get(token)
    if follows is not None and ends and last not in SENTENCE_ENDS:
        draft.clause, draft.rule = follows, Rule.AFTER
        return
    if token > low:
        found = _label(tape, low, token)
        if found is not None:
            draft.clause, draft.rule = found, Rule.LABEL
            return
        begin = _behind_quotation(tape, low, token)
        found = clause_before(tape, begin, token)
        if found is not None:
            draft.clause, draft.rule = found, Rule.BEFORE
            return
        low = begin
    if follows is not None:
        draft.clause, draft.rule = follows, Rule.AFTER
        return
    behind = tape.cues[bisect.bisect_right(tape.cues, token) : bisect.bisect_left(tape.cues, min(high, token + REACH))]
    cues = [cue for cue in behind if flags[cue] & (CUE | SOURCE) and not flags[cue] & LOOSE]
    for cue in cues[:CUES]:
        inverted = tape.lexicon.speech.verb_first or after_clause(tape, token + 1, cue)
        found = clause_at(tape, token + 1, cue, high, inverted=inverted)
        if found is not None:
            draft.clause, draft.rule = found, Rule.LATER
            return
    # It was noted that “…”.
    draft.silent = draft.silent or any(is_impersonal(tape, low, cue) for cue in tape.cues_in(low, token))
    if token > low and not draft.silent:
        colon = tape.lexicon.speech.verb_first and bool(flags[token - 1] & COLON)
        subject = main_subject(tape, low, token - colon)
        if subject is None and colon:
            subject = _only_named(tape, low, token - 1)
        if subject is not None and subject[1] < token:
            subject = with_name(tape, subject, token)
            # X nodded: “…”; the colon makes a cue of any verb.
            draft.clause, draft.rule = Clause(tape, -1, None, subject), Rule.BEFORE if colon else Rule.SUBJECT


def _only_named(tape: Tape, low: int, high: int) -> Range | None:
    """Return the last person whom a sentence names in the nominative, wherever: *З ёй згодна Ганна Каваль*."""
    for token in range(high - 1, max(low, high - REACH) - 1, -1):
        given = tape.words[token].given
        if given is not None and given.straight and given.other is None:
            return noun_after(tape, token, high)
    return None


def _is_silent(tape: Tape, token: int, high: int) -> bool:
    """Say whether it is only said of a quotation that it was heard: *“…” was the reply*."""
    flags = tape.flags
    place = token + 1
    while place < high and flags[place] & (COMMA | DASH):
        place += 1
    if place < high and flags[place] & PASSIVE:
        return True
    if place + 2 < high and flags[place] & PRONOUN and flags[place + 1] & BE:
        # It was noted.
        return bool(flags[place + 2] & REPORTED)
    return place < high and bool(flags[place] & BE) and not flags[place] & CAP


def _behind_quotation(tape: Tape, low: int, token: int) -> int:
    """Return where words begin that announce a quotation behind another: *X said: “A”, Y nodded: “B”*."""
    flags = tape.flags
    if not tape.lexicon.speech.verb_first or not flags[token - 1] & COLON:
        return low
    last = next((place for place in range(token - 2, max(low, token - REACH) - 1, -1) if flags[place] & QUOTE), -1)
    if last < 0:
        return low
    while last + 1 < token - 1 and flags[last + 1] & (COMMA | DASH | CONJ):
        last += 1
    return last + 1 if last + 1 < token - 1 else low


def _inner_label(tape: Tape, region: Region) -> Clause | None:
    """Read `“NAME: …”`, the label of a transcript inside of the marks, and leave it out of the words."""
    found = INNER_LABEL.match(tape.text, region.inner_start, region.inner_end)
    if found is None:
        return None
    label = tape_of(tape.text, found.start(), found.end(1), [], tape.lexicon)
    if not all(bits & (TITLE | STOP) or word.flags & CAP for bits, word in zip(label.flags, label.words, strict=True)):
        return None
    region.inner_start = found.end()
    return Clause(label, -1, None, (0, len(label.flags)))


INNER_LABEL = re.compile(r"((?:[^\W\d_][\w.'’-]*[ ]){0,3}[^\W\d_][\w.'’-]*):\s+(?=\S)")
"""One to four words and a colon. A word has no space inside and a space after it, so there is one way to match."""


def labelled_paragraph(tape: Tape, start: int, end: int) -> Draft | None:
    """Read a paragraph of an interview without marks: *Name: words*."""
    if tape.text.find(":", start, end) < 0:
        return None
    region = Region(start, end, start, end, closed=True)
    clause = _inner_label(tape, region)
    if clause is None:
        return None
    return Draft(region, tape, 0, (0, len(tape.flags)), clause, Rule.LABEL)


def _signature(tape: Tape, token: int) -> Clause | None:
    """Read a name after a dash that closes the paragraph: *“…” – Name*."""
    flags = tape.flags
    count = len(flags)
    if token + 2 >= count or not flags[token + 1] & DASH:
        return None
    last = count - 1 if flags[-1] & STOP else count
    if last - token - 2 > SIGNATURE or any(
        bits & (ANY_CUE | QUOTE | AUX | VERBAL | STOP) for bits in flags[token + 2 : last]
    ):
        return None
    found = noun_after(tape, token + 2, last)
    if found is None or not flags[found[1] - 1] & CAP:
        return None
    return Clause(tape, -1, None, found)


SIGNATURE = 12
"""How many words a name after a dash has at most, with the office."""


def _label(tape: Tape, low: int, token: int) -> Clause | None:
    """Read `Name:` before a quotation."""
    flags = tape.flags
    if token - low < 2 or not flags[token - 1] & COLON:  # noqa: PLR2004
        return None
    found = noun_before(tape, low, token - 1)
    if found is not None and found[0] > low and flags[found[0] - 1] & COMMA:
        # Name, office: “…”
        found = noun_before(tape, low, found[0] - 1) or found
    if found is not None and (found[0] == low or flags[found[0] - 1] & DASH):
        return Clause(tape, -1, None, found)
    if (
        found is not None
        and flags[found[1] - 1] & CAP
        and all(bits & ADV and not bits & AUX for bits in flags[low : found[0]])
    ):
        # First Secretary X: “…”
        return Clause(tape, -1, None, found)
    return None


def _share(drafts: list[Draft], tape: Tape) -> None:
    """Give a quotation without words of its own the speaker of its paragraph."""
    spoken = [draft for draft in drafts if draft.clause is not None and draft.rule is not Rule.SUBJECT]
    place = 0
    for draft in drafts:
        while place < len(spoken) and spoken[place].token < draft.token:
            place += 1
        if draft.clause is not None or draft.silent:
            continue
        before = spoken[place - 1] if place else None
        behind = spoken[place] if place < len(spoken) else None
        # A clause of speech without a quotation of its own, in the sentences between.
        nearest = _spoken_before(tape, draft.sentence[0])
        if nearest is not None and (before is None or nearest.subject[0] >= before.sentence[1]):
            draft.clause, draft.rule = nearest, Rule.SHARED
        elif before is not None or behind is not None:
            shared = behind if before is None else before
            draft.clause, draft.rule = None if shared is None else shared.clause, Rule.SHARED
        else:
            following = _spoken_after(tape, draft.sentence[1])
            if following is not None:
                draft.clause, draft.rule = following, Rule.SHARED
                continue
            subject = main_subject(tape, 0, draft.token) if draft.token else None
            if subject is not None and not _is_unknown(tape, subject):
                draft.clause, draft.rule = Clause(tape, -1, None, subject), Rule.SHARED


NAMING = CAP | TITLE | ROLE | ORG | GROUP | DOC | QUOTE | PRONOUN | SOMEBODY
"""What one of the words is of a subject that names somebody who can speak."""


def _is_unknown(tape: Tape, subject: Range) -> bool:
    """Say whether only the capital of its sentence makes a subject a name, in languages with cases."""
    first, last = subject
    flags = tape.flags
    if not tape.lexicon.nominative or not flags[first] & CAP or (first and not flags[first - 1] & STOP):
        return False
    if any(bits & NAMING for bits in flags[first + 1 : last]) or flags[first] & NAMING & ~CAP:
        return False
    return tape.words[first].given is None


def _spoken_before(tape: Tape, token: int) -> Clause | None:
    """Return the nearest clause of speech in the sentences before a token."""
    flags = tape.flags
    for cue in reversed(tape.cues[: bisect.bisect_left(tape.cues, token)]):
        if cue <= token - REACH:
            break
        if flags[cue] & (CUE | SOURCE) and not flags[cue] & LOOSE:
            low = cue
            least = max(0, cue - REACH)
            while low > least and not flags[low - 1] & (STOP | QUOTE):
                low -= 1
            beside = (
                low > 0 and bool(flags[low - 1] & QUOTE) and not any(bits & ~(COMMA | DASH) for bits in flags[low:cue])
            )
            found = clause_at(tape, low, cue, token, inverted=beside or tape.lexicon.speech.verb_first)
            if found is not None:
                return found
    return None


def _spoken_after(tape: Tape, token: int) -> Clause | None:
    """Return the first clause of speech of the sentence that follows a quotation."""
    flags = tape.flags
    for cue in range(token, min(len(flags), token + REACH)):
        if flags[cue] & STOP and not is_inner_stop(tape, cue, len(flags)):
            return None
        if flags[cue] & CUE and not flags[cue] & LOOSE:
            return clause_at(tape, token, cue, len(flags), inverted=tape.lexicon.speech.verb_first)
    return None


def spoken_at_end(tape: Tape) -> Clause | None:
    """Return the last clause of speech of a paragraph; before a colon, its last noun at least."""
    flags = tape.flags
    count = len(flags)
    found = _spoken_before(tape, count)
    if found is not None or not count or not flags[-1] & COLON:
        return found
    subject = noun_before(tape, 0, count - 1)
    low = next((token + 1 for token in range(count - 2, -1, -1) if flags[token] & STOP), 0)
    behind = subject is not None and subject[0] > low and not flags[subject[1] - 1] & CAP
    if subject is None or behind or tape.words[subject[1] - 1].lower in tape.lexicon.utterances:
        # It came to the following conclusion: the words are whose the sentence is.
        subject = main_subject(tape, low, count - 1)
    return None if subject is None else Clause(tape, -1, None, subject)

"""
Groups: the pieces that are one quotation, within a paragraph and over several.

Here are the rules that look beyond one paragraph: quotations that run on, the speaker of the paragraph before,
interviews, headlines, and quotations inside of quotations.
"""

import attrs

from belta_news.extract.quotes.attribution import Draft, labelled_paragraph, read_paragraph
from belta_news.extract.quotes.clauses import Clause, clause_at
from belta_news.extract.quotes.entities import Entity
from belta_news.extract.quotes.indirect import Report, read_headline
from belta_news.extract.quotes.inside import split_inside
from belta_news.extract.quotes.interviews import LEAD, Passage, Passages, find_answers
from belta_news.extract.quotes.ledger import Ledger
from belta_news.extract.quotes.lexicon import (
    ADV,
    CAP,
    COMMA,
    CUE,
    DASH,
    QUOTE,
    SENTENCE_ENDS,
    STOP,
    Lexicon,
)
from belta_news.extract.quotes.marks import Region, find_alone, find_regions, find_single
from belta_news.extract.quotes.nouns import noun_after
from belta_news.extract.quotes.talkers import Talkers, only_person
from belta_news.extract.quotes.tape import Tape, tape_of
from belta_news.model.quote import CueKind, Resolution, Rule
from belta_news.model.span import Span

__all__ = ["Group", "Wanted", "read_groups", "read_headline_groups"]


@attrs.frozen(kw_only=True)
class Wanted:
    """Which quotations the caller wants beside those in marks that somebody speaks."""

    names: bool
    """What stands in marks and is no quotation."""
    indirect: bool
    """What is reported without marks."""
    nested: bool
    """Quotations inside of quotations."""


@attrs.define(eq=False)
class Group:
    """The pieces of one quotation."""

    pieces: list[Draft]
    clause: Clause | None
    rule: Rule | None
    report: Report | None = None
    parent: Span | None = None
    entity: Entity | None = None
    resolution: Resolution = Resolution.EXPLICIT

    def start(self) -> int:
        """Return where the quotation begins."""
        if self.report is None:
            return self.pieces[0].region.inner_start
        return self.report.clause.tape.starts[self.report.pieces[0][0]]

    def spans(self) -> tuple[Span, ...]:
        """Return where its pieces stand."""
        if self.report is not None:
            tape = self.report.clause.tape
            return tuple(Span(start=tape.starts[first], end=tape.ends[last - 1]) for first, last in self.report.pieces)
        return tuple(Span(start=piece.region.inner_start, end=piece.region.inner_end) for piece in self.pieces)

    def tapes(self) -> tuple[Tape, Tape]:
        """Return the paragraphs in which it begins and ends."""
        if self.report is not None:
            return self.report.clause.tape, self.report.clause.tape
        return self.pieces[0].tape, self.pieces[-1].tape


def read_groups(  # noqa: C901, PLR0912, PLR0915
    text: str, lexicon: Lexicon, ledger: Ledger | None, wanted: Wanted
) -> list[Group]:
    """
    Return the quotations of a text, joined from their pieces, in order.

    Args:
        text: Paragraphs between newlines.
        lexicon: The words of its language.
        ledger: Where to enter everybody whom the text names; None to enter nobody.
        wanted: What to return.
    """
    groups: list[Group] = []
    running = False
    before: Tape | None = None
    last: Group | None = None
    labelled: list[Group] = []
    talkers = Talkers()
    passages = Passages()
    for start, end, regions in find_regions(text):
        marked = regions or find_alone(text, start, end)
        pieces = split_inside(text, marked, lexicon) if marked and lexicon.speech.inside else marked
        tape = tape_of(text, start, end, pieces, lexicon)
        previous, before = before, tape
        drafts, reports = read_paragraph(tape, names=wanted.names, indirect=wanted.indirect)
        if ledger is not None and wanted.indirect:
            passages.note(Passage(tape, _is_bare(tape, drafts, reports)))
        if ledger is not None:
            ledger.enter(tape)
        groups.extend(Group([], report.clause, report.rule, report=report) for report in reports)
        asked = any(draft.rule is Rule.LABEL for draft in drafts)
        spoken = labelled_paragraph(tape, start, end) if wanted.indirect and not asked else None
        if spoken is not None:
            labelled.append(Group([spoken], spoken.clause, spoken.rule))
            passages.begun = True
        groups.extend(Group([draft], None, None) for draft in drafts if draft.named)
        drafts = [draft for draft in drafts if not draft.named]
        for draft in drafts:
            if last is not None and running and draft.token == 0 and draft.rule is not Rule.LABEL:
                last.pieces.append(draft)
                if last.rule not in OWN and draft.clause is not None:
                    last.clause, last.rule = draft.clause, draft.rule
            elif last is not None and last.pieces[-1].tape is tape and _goes_on(last.pieces[-1], draft):
                last.pieces.append(draft)
            else:
                if draft.clause is None and not draft.silent and (draft.token == 0 or _follows_matter(draft)):
                    draft.clause = talkers.next()
                    draft.rule = None if draft.clause is None else Rule.EARLIER
                elif draft.clause is None and last is not None and last.pieces[-1].tape is tape and not draft.silent:
                    draft.clause = last.clause
                    draft.rule = None if draft.clause is None else Rule.SHARED
                last = Group([draft], draft.clause, draft.rule)
                groups.append(last)
            running = False
        running = bool(drafts) and not drafts[-1].region.closed
        if not drafts and last is not None and last.rule not in OWN and last.pieces[-1].tape is previous:
            _look_ahead(last, tape, ledger)
        if drafts and last is not None:
            talkers.note_quoted(tape, last.clause, asks=_asks(last))
        else:
            talkers.note(tape, ledger)
    groups.extend(_labelled(labelled, passages.kept, ledger) if len(labelled) > 1 else _answers(passages.kept, ledger))
    if wanted.nested:
        whole = [piece for group in groups for piece in group.pieces if not piece.named]
        groups.extend(inner for piece in whole for inner in _nested(piece))
    groups.sort(key=Group.start)
    return groups


def _follows_matter(draft: Draft) -> bool:
    """Say whether a quotation is a sentence of its own behind one that names nobody, in languages with cases."""
    tape = draft.tape
    if not tape.lexicon.nominative or draft.token != draft.sentence[0]:
        return False
    return not any(tape.flags[token] & (CUE | QUOTE) for token in range(draft.token))


def _is_bare(tape: Tape, drafts: list[Draft], reports: list[Report]) -> bool:
    """Say whether nobody is quoted in a paragraph, or somebody only by one whose turn it is: it begins with a dash."""
    return bool(tape.flags and tape.flags[0] & DASH) or not (drafts or reports)


def _asks(group: Group) -> bool:
    """Say whether the words beside a quotation say that it is a question."""
    if group.clause is None or group.rule not in OWN:
        return False
    return group.clause.word is not None and group.clause.word.kind is CueKind.ASK


def _only_person(tape: Tape, low: int, high: int, ledger: Ledger | None) -> Clause | None:
    """Return the only person whom some words name, as one who may speak."""
    if ledger is None or low >= high:
        return None
    return only_person(tape, high, ledger.persons_within(tape.starts[low], tape.ends[high - 1]))


def _is_alone(piece: Draft) -> bool:
    """Say whether a quotation is all of its paragraph."""
    return all(bits & (QUOTE | STOP) for bits in piece.tape.flags)


def _named_next(tape: Tape, ledger: Ledger | None) -> Clause | None:
    """Return who says it, or else the person whom the first sentence after a quotation names."""
    flags = tape.flags
    if tape.lexicon.speech.verb_first and len(flags) > 1 and flags[0] & ADV and flags[1] & CUE:
        # So says the appeal.
        found = clause_at(tape, 1, 1, len(flags), inverted=True)
        if found is not None:
            return found
    high = next((token + 1 for token, bits in enumerate(flags) if bits & STOP and token > FEWEST), len(flags))
    return _only_person(tape, 0, high, ledger) if high else None


def _look_ahead(group: Group, tape: Tape, ledger: Ledger | None) -> None:
    """Give a quotation without words of its own the speaker whom the next paragraph names."""
    if not _is_alone(group.pieces[-1]):
        return
    flags = tape.flags
    last = len(flags) - bool(flags and flags[-1] & STOP)
    if last > 1 and flags[0] & DASH and flags[last - 1] & CAP and noun_after(tape, 1, last) == (1, last):
        # A paragraph that is a signature: – Ivan Petrov.
        group.clause, group.rule = Clause(tape, -1, None, (1, last)), Rule.LABEL
    elif group.clause is None:
        group.clause = _named_next(tape, ledger)
        group.rule = None if group.clause is None else Rule.NEXT


FEWEST = 3
"""How many words a sentence has at least that names who spoke before it."""


def _labelled(turns: list[Group], passages: list[Passage], ledger: Ledger | None) -> list[Group]:
    """Return the turns of an interview; a label that only says *Answer* is that of whom the text names before."""
    lexicon = turns[0].pieces[0].tape.lexicon
    first = turns[0].start()
    before = [passage for passage in passages if passage.tape.starts and passage.tape.starts[0] < first][-LEAD - 1 :]
    asked = next(filter(None, (_only_person(one.tape, 0, len(one.tape.flags), ledger) for one in before[::-1])), None)
    for turn in turns:
        label = turn.clause.tape.words[0].lower if turn.clause is not None else ""
        if label in lexicon.speech.question_labels.split():
            turn.clause = turn.pieces[0].clause = None
        elif label in lexicon.speech.answer_labels.split() and asked is not None:
            turn.clause = turn.pieces[0].clause = asked
    return turns


def _answers(passages: list[Passage], ledger: Ledger | None) -> list[Group]:
    """Return the answers of an interview without marks."""
    first, answers = find_answers(passages)
    clause = None
    for passage in reversed(passages[max(0, first - LEAD) : first] if answers else []):
        clause = clause or _only_person(passage.tape, 0, len(passage.tape.flags), ledger)
    if clause is None:
        return []
    groups = []
    for answer in answers:
        pieces = []
        for passage in answer:
            tape, start, end = passage.tape, passage.begins(), passage.tape.ends[-1]
            region = Region(start, end, start, end, closed=True)
            pieces.append(Draft(region, tape, 0, (0, len(tape.flags)), clause, Rule.EARLIER))
        groups.append(Group(pieces, clause, Rule.EARLIER))
    return groups


OWN = frozenset((Rule.AFTER, Rule.BEFORE, Rule.LATER, Rule.LABEL))
"""The rules that read words about this very quotation."""


def read_headline_groups(title: str, lexicon: Lexicon, wanted: Wanted) -> list[Group]:
    """Return the quotations of a headline, whose form may be enough: *Name: statement*, *Statement – Name*."""
    groups = read_groups(title, lexicon, None, wanted)
    if groups or not wanted.indirect:
        return groups
    tape = tape_of(title, 0, len(title), [], lexicon)
    report = read_headline(tape)
    return [] if report is None else [Group([], report.clause, report.rule, report=report)]


def _nested(piece: Draft) -> list[Group]:
    """Return the quotations inside of a quotation that somebody is said to have spoken there."""
    region, tape = piece.region, piece.tape
    inside = region.children or find_single(tape.text, region.inner_start, region.inner_end)
    inside = [child for child in inside if region.inner_start <= child.start and child.end <= region.inner_end]
    if not inside:
        return []
    inner = tape_of(tape.text, region.inner_start, region.inner_end, inside, tape.lexicon)
    drafts, _ = read_paragraph(inner, indirect=False)
    parent = Span(start=region.inner_start, end=region.inner_end)
    return [Group([draft], draft.clause, draft.rule, parent=parent) for draft in drafts if draft.rule in OWN]


def _goes_on(before: Draft, after: Draft) -> bool:
    """Say whether two drafts of a paragraph are one quotation with its attribution between them."""
    tape = after.tape
    if after.region.joined:
        return True
    if after.rule in OWN and after.clause is not None and tape.lexicon.speech.verb_first:
        cue = before.clause.cue if before.clause is not None else after.clause.cue
        if after.rule is Rule.AFTER or after.clause.cue != cue:
            # “A”, says X, “B”, says Y; “A”, says X. In Y's words, “B”.
            return False
    return (
        before.rule is Rule.AFTER
        and (before.sentence == after.sentence or tape.lexicon.speech.verb_first)
        and bool(tape.flags[after.token - 1] & (COMMA | DASH))
        and tape.text[before.region.inner_end - 1] not in SENTENCE_ENDS
        and before.clause is not None
        and before.clause.subject[0] < after.token
        and not any(before.token < token < after.token for token in tape.regions)
    )

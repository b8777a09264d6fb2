"""From a text to its quotations: the one way through the other modules."""

import sys

import attrs

from belta_news.extract.quotes.attribution import Draft, read_paragraph, spoken_at_end
from belta_news.extract.quotes.clauses import Clause
from belta_news.extract.quotes.indirect import Report, read_headline
from belta_news.extract.quotes.inside import split_inside
from belta_news.extract.quotes.ledger import Entity, Ledger
from belta_news.extract.quotes.lexicon import (
    ADDRESSEE,
    AGENCY,
    ANY_CUE,
    CLAUSE_ENDS,
    COLON,
    COMMA,
    DASH,
    MARK,
    SENTENCE_ENDS,
    Lexicon,
    lexicon_of,
)
from belta_news.extract.quotes.marks import find_regions
from belta_news.extract.quotes.tape import Tape, tape_of
from belta_news.languages import Language
from belta_news.model.quote import Attribution, Cue, Position, Quote, QuoteKind, Resolution, Rule
from belta_news.model.span import Part, Span

__all__ = ["read_quotes"]

END = sys.maxsize
"""A place after every other: the headline may name anybody whom the text names."""


@attrs.define(eq=False)
class Group:
    """The pieces of one quotation."""

    pieces: list[Draft]
    clause: Clause | None
    rule: Rule | None
    report: Report | None = None
    entity: Entity | None = None
    resolution: Resolution = Resolution.EXPLICIT

    def start(self) -> int:
        """Return where the quotation begins."""
        return self.spans()[0].start

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


def read_quotes(
    text: str, *, title: str | None, language: Language, names: bool = False, indirect: bool = True
) -> tuple[Quote, ...]:
    """
    Return the quotations of a title and a text, with their speakers.

    Args:
        text: The body; its paragraphs are separated by newlines.
        title: The headline; None where there is none.
        language: The language of both.
        names: Whether to return also what stands between marks and is no quotation: names, titles of works.
        indirect: Whether to return also what is reported without marks.

    Returns:
        The quotations of the title first, then those of the text, each in order. Spans are code point offsets into
        the text that the quotation's `part` names.

    Example:
        >>> from belta_news.languages import language_of
        >>> read_quotes("“We are ready,” Minister Ivan Petrov said.", title=None, language=language_of("en"))
        (<Quote 'We are ready,' by Ivan Petrov, Minister at 1:14>,)
    """
    lexicon = lexicon_of(language.speech)
    ledger = Ledger(lexicon)
    groups = _groups(text, lexicon, ledger, names=names, indirect=indirect)
    ledger.settle()
    _resolve(groups, ledger, None)
    titles = _headline(title, lexicon, names=names, indirect=indirect) if title else []
    _resolve(titles, ledger, END)
    return (*(_quote(group, Part.TITLE) for group in titles), *(_quote(group, Part.TEXT) for group in groups))


def _groups(text: str, lexicon: Lexicon, ledger: Ledger | None, *, names: bool, indirect: bool) -> list[Group]:
    """Return the quotations of a text, joined from their pieces."""
    groups: list[Group] = []
    running = False
    before: Tape | None = None
    last: Group | None = None
    for start, end, regions in find_regions(text):
        pieces = split_inside(text, regions, lexicon) if regions and lexicon.speech.inside else regions
        tape = tape_of(text, start, end, pieces, lexicon)
        if ledger is not None:
            ledger.enter(tape)
        previous, before = before, tape
        drafts, reports = read_paragraph(tape, names=names, indirect=indirect)
        groups.extend(Group([], report.clause, report.rule, report=report) for report in reports)
        for draft in drafts:
            if last is not None and running and draft.token == 0 and draft.rule is not Rule.LABEL:
                last.pieces.append(draft)
                if last.rule not in OWN and draft.clause is not None:
                    last.clause, last.rule = draft.clause, draft.rule
            elif last is not None and last.pieces[-1].tape is tape and _goes_on(last.pieces[-1], draft):
                last.pieces.append(draft)
            else:
                if draft.clause is None and draft.token == 0 and previous is not None:
                    draft.clause = spoken_at_end(previous) or (last.clause if last is not None else None)
                    draft.rule = None if draft.clause is None else Rule.EARLIER
                last = Group([draft], draft.clause, draft.rule)
                groups.append(last)
            running = False
        running = bool(drafts) and not drafts[-1].region.closed
    groups.sort(key=Group.start)
    return groups


OWN = frozenset((Rule.AFTER, Rule.BEFORE, Rule.LATER, Rule.LABEL))
"""The rules that read words about this very quotation."""


def _headline(title: str, lexicon: Lexicon, *, names: bool, indirect: bool) -> list[Group]:
    """Return the quotations of a headline, whose form may be enough: *Name: statement*, *Statement – Name*."""
    groups = _groups(title, lexicon, None, names=names, indirect=indirect)
    if groups or not indirect:
        return groups
    tape = tape_of(title, 0, len(title), [], lexicon)
    report = read_headline(tape)
    return [] if report is None else [Group([], report.clause, report.rule, report=report)]


def _goes_on(before: Draft, after: Draft) -> bool:
    """Say whether two drafts of a paragraph are one quotation with its attribution between them."""
    tape = after.tape
    if after.region.joined:
        return True
    return (
        before.rule is Rule.AFTER
        and bool(tape.flags[after.token - 1] & (COMMA | DASH))
        and tape.text[before.region.inner_end - 1] not in SENTENCE_ENDS
        and before.clause is not None
        and before.clause.subject[0] < after.token
        and not any(before.token < token < after.token for token in tape.regions)
    )


def _resolve(groups: list[Group], ledger: Ledger, place: int | None) -> None:
    """Find out who is meant by each clause."""
    recent: Entity | None = None
    known: dict[int, tuple[Entity | None, Resolution]] = {}
    for group in groups:
        clause = group.clause
        if clause is None:
            continue
        found = known.get(id(clause))
        if found is None:
            found = known[id(clause)] = ledger.resolve(clause, recent, place)
        group.entity, group.resolution = found
        if group.rule is not None:
            group.resolution = RESOLUTIONS.get(group.rule, group.resolution)
        recent = group.entity or recent


RESOLUTIONS = {
    Rule.SHARED: Resolution.SAME_PARAGRAPH,
    Rule.EARLIER: Resolution.CONTINUATION,
    Rule.LABEL: Resolution.LABEL,
    Rule.HEADLINE: Resolution.HEADLINE,
}
"""Which rules say more of how a speaker was found than the mention does."""


def _quote(group: Group, part: Part) -> Quote:
    """Build the value of one quotation."""
    spans = group.spans()
    text = group.tapes()[0].text
    clause = group.clause
    cue = attribution = None
    if clause is not None:
        if clause.cue >= 0 and clause.word is not None:
            span = Span(start=clause.tape.starts[clause.cue], end=clause.tape.ends[clause.cue])
            cue = Cue(text=span.of(text), span=span, lemma=clause.word.lemma, kind=clause.word.kind)
        first, last = clause.subject
        span = Span(start=clause.tape.starts[first], end=clause.tape.ends[last - 1])
        attribution = Attribution(
            mention=span.of(text),
            mention_span=span,
            speaker=None if group.entity is None else group.entity.speaker(),
            resolution=group.resolution,
            rule=group.rule,
            addressee=_addressee(clause),
            position=_position(group, clause, spans, span),
        )
    return Quote(
        kind=_kind(group.pieces[0]) if group.pieces else QuoteKind.INDIRECT,
        text=" ".join(span.of(text) for span in spans),
        spans=spans,
        part=part,
        cue=cue,
        attribution=attribution,
    )


def _addressee(clause: Clause) -> str | None:
    """Return to whom it was said."""
    tape = clause.tape
    if clause.cue < 0:
        return None
    for token in range(clause.cue + 1, min(clause.cue + 1 + TOLD, len(tape.flags))):
        if tape.flags[token] & MARK:
            return None
        if tape.flags[token] & (ADDRESSEE | AGENCY):
            last = token + 2 if token + 1 < len(tape.flags) and tape.flags[token + 1] & AGENCY else token + 1
            return tape.words_of(token, last)
    return None


TOLD = 4
"""Within how many words after a cue the one stands who is told."""


def _position(group: Group, clause: Clause, spans: tuple[Span, ...], span: Span) -> Position:
    """Return where a mention stands, seen from the quotation."""
    first, last = group.tapes()
    if spans[0].end <= span.start < spans[-1].start:
        return Position.INSIDE
    if span.start < spans[0].start:
        return Position.BEFORE if clause.tape is first or group.rule is Rule.LABEL else Position.EARLIER
    return Position.AFTER if clause.tape is last else Position.LATER


def _kind(draft: Draft) -> QuoteKind:
    """Tell a whole statement from words of one."""
    tape, token = draft.tape, draft.token
    text, region = tape.text, draft.region
    before = tape.flags[token - 1] if token > draft.sentence[0] else COLON
    if before & COLON or (draft.rule is Rule.AFTER and text[region.inner_start].isupper()):
        ends = (
            text[region.inner_end - 1] in CLAUSE_ENDS
            or token + 1 >= len(tape.flags)
            or bool(tape.flags[token + 1] & (COMMA | DASH))
        )
        return QuoteKind.DIRECT if ends or draft.rule is Rule.AFTER or token > draft.sentence[0] else QuoteKind.MIXED
    if before & (COMMA | ANY_CUE) and text[region.inner_start].isupper():
        return QuoteKind.DIRECT
    return QuoteKind.MIXED

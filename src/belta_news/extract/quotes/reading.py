"""From a text to its quotations: the one way through the other modules."""

import sys

from belta_news.extract.quotes.antecedents import resolve, settle
from belta_news.extract.quotes.circumstances import Circumstances, read_circumstances
from belta_news.extract.quotes.clauses import Clause
from belta_news.extract.quotes.entities import Entity
from belta_news.extract.quotes.groups import Group, Wanted, read_groups, read_headline_groups
from belta_news.extract.quotes.ledger import Ledger
from belta_news.extract.quotes.lexicon import (
    ADDRESSEE,
    AGENCY,
    ANY_CUE,
    CAP,
    CLAUSE_ENDS,
    COLON,
    COMMA,
    DASH,
    DET,
    GROUP,
    MARK,
    ORG,
    PREP,
    PRONOUN,
    SELF,
    TELLS,
    lexicon_of,
)
from belta_news.extract.quotes.nouns import Range, noun_after
from belta_news.extract.quotes.relays import ELSEWHERE, with_relays
from belta_news.extract.quotes.values import attribution_of, cue_of, quote_of, span_of, written
from belta_news.languages import Language
from belta_news.model.quote import Position, Quote, QuoteKind, Resolution, Rule
from belta_news.model.source import EntityKind
from belta_news.model.span import Part, Span

__all__ = ["read_quotes"]

END = sys.maxsize
"""A place after every other: the headline may name anybody whom the text names."""


def read_quotes(
    text: str,
    *,
    title: str | None,
    language: Language,
    names: bool = False,
    indirect: bool = True,
    nested: bool = False,
) -> tuple[Quote, ...]:
    """
    Return the quotations of a title and a text, with their speakers.

    Args:
        text: The body; its paragraphs are separated by newlines.
        title: The headline; None where there is none.
        language: The language of both.
        names: Whether to return also what stands between marks and is no quotation: names, titles of works, words
            used oddly; their kind is `QuoteKind.NAME`.
        indirect: Whether to return also what is reported without marks.
        nested: Whether to return also quotations inside of a quotation, each with the piece that it stands in as its
            `parent`.

    Returns:
        The quotations of the title first, then those of the text, each in order. Spans are code point offsets into
        the text that the quotation's `part` names.

    Example:
        >>> from belta_news.languages import language_of
        >>> read_quotes("“We are ready,” Minister Ivan Petrov said.", title=None, language=language_of("en"))
        (<Quote 'We are ready,' by Ivan Petrov, Minister at 1:14>,)
    """
    text, title = written(text), None if title is None else written(title)
    lexicon = lexicon_of(language.speech)
    ledger = Ledger(lexicon)
    wanted = Wanted(names=names, indirect=indirect, nested=nested)
    groups = read_groups(text, lexicon, ledger, wanted)
    settle(ledger)
    _resolve(groups, ledger, None)
    titles = read_headline_groups(title, lexicon, wanted) if title else []
    known = {id(entity) for entity in ledger.named}
    _resolve(titles, ledger, END)
    if text:
        titles = [group for group in titles if group.rule is not Rule.HEADLINE or _is_known(group.entity, known, text)]
    _repeat(titles, groups, title or "", text)
    quotes = [_quote(group, Part.TEXT) for group in groups]
    return (*(_quote(group, Part.TITLE) for group in titles), *with_relays(quotes, text, language))


def _resolve(groups: list[Group], ledger: Ledger, place: int | None) -> None:
    """Find out who is meant by each clause."""
    recent: Entity | None = None
    outer: Group | None = None
    known: dict[int, tuple[Entity | None, Resolution]] = {}
    for group in groups:
        clause = group.clause
        if clause is None:
            continue
        spoken = len(ledger.spoken)
        found = known.get(id(clause))
        if found is None:
            found = known[id(clause)] = resolve(ledger, clause, recent, place, apart=_teller(group, outer))
        group.entity, group.resolution = found
        group.resolution = RESOLUTIONS.get(group.rule, group.resolution)
        if group.parent is not None:
            # Who speaks inside of a quotation is nobody whom the text around it goes on about.
            del ledger.spoken[spoken:]
        if group.parent is None:
            recent = group.entity or recent
            outer = group if _teller(group, outer) is None else outer
        elif clause.tape.flags[clause.subject[0]] & SELF and outer is not None:
            # He told me, and I said: who tells it is the one who said it.
            group.entity, group.resolution = outer.entity, Resolution.PRONOUN


def _teller(group: Group, outer: Group | None) -> Entity | None:
    """Return who tells what is said inside of other words: a noun there is for somebody else."""
    if outer is None or outer is group:
        return None
    inside = group.parent is not None or (
        group.pieces and _is_turn(outer) and outer.pieces[0].tape is group.pieces[0].tape
    )
    return outer.entity if inside else None


def _is_turn(group: Group) -> bool:
    """Say whether a group is a turn of an interview, whose words no marks enclose."""
    return bool(group.pieces) and group.pieces[0].tape.regions.get(group.pieces[0].token) is not group.pieces[0].region


RESOLUTIONS: dict[Rule | None, Resolution] = {
    Rule.SHARED: Resolution.SAME_PARAGRAPH,
    Rule.EARLIER: Resolution.CONTINUATION,
    Rule.LABEL: Resolution.LABEL,
    Rule.HEADLINE: Resolution.HEADLINE,
}
"""Which rules say more of how a speaker was found than the mention does."""


def _is_known(entity: Entity | None, known: set[int], text: str) -> bool:
    """Say whether the text knows whom a headline's form makes a speaker: *Football: Belarus win* has none."""
    if entity is None or id(entity) in known or entity.kind not in {EntityKind.PERSON, EntityKind.UNKNOWN}:
        return True
    return entity.name in text


def _repeat(titles: list[Group], groups: list[Group], title: str, text: str) -> None:
    """Give a quotation of the title that says nobody the speaker of the same words in the text."""
    for group in titles:
        if group.entity is not None:
            continue
        words = " ".join(span.of(title) for span in group.spans()).strip(EDGES)
        for other in groups:
            if other.entity is not None and any(_holds(span.of(text), words) for span in other.spans()):
                group.entity, group.clause, group.resolution = other.entity, None, Resolution.HEADLINE
                break


def _holds(said: str, words: str) -> bool:
    """Say whether a quotation holds the words of a title, which may leave out some: all in order, from the first on."""
    if words in said:
        return True
    wanted = [word.strip(EDGES).casefold() for word in words.split()]
    if len(wanted) < SHORTENED:
        return False
    have = iter([word.strip(EDGES).casefold() for word in said[: AHEAD * len(words)].split()])
    return said[:BEGINNING].casefold() == words[:BEGINNING].casefold() and all(word in have for word in wanted)


SHORTENED = 3
"""How many words a quotation of a title has at least that leaves out some of those of the text."""
AHEAD = 4
"""How many times as long as the title's the words of the text are at most that it shortens."""
BEGINNING = 6
"""How many letters both have in common at the beginning."""
EDGES = " ,.!?…—–-"
"""What the words of a title have at their end that they may not have in the text."""


def _quote(group: Group, part: Part) -> Quote:
    """Build the value of one quotation."""
    spans = group.spans()
    text = group.tapes()[0].text
    clause = group.clause
    speaker = None if group.entity is None else group.entity.speaker()
    cue = attribution = None
    if clause is not None:
        tape = clause.tape
        if clause.cue >= 0 and clause.word is not None:
            start, end = tape.starts[clause.cue], tape.ends[clause.cue]
            cue = cue_of(text[start:end], span_of(start, end), clause.word.lemma, clause.word.kind)
        first, last = clause.subject
        named = first < last
        # Where nobody is named, the cue says where it is told.
        mention = span_of(tape.starts[first], tape.ends[max(first, last - 1)])
        if named or speaker is not None:
            told = _told(clause)
            attribution = attribution_of(
                text,
                mention if named else None,
                speaker,
                group.resolution,
                group.rule,
                _position(group, clause, spans, mention) if named else None,
                None if told is None else tape.words_of(*told),
                _circumstances(group, clause, spans, mention, told),
            )
    elif speaker is not None:
        attribution = attribution_of(text, None, speaker, group.resolution, Rule.HEADLINE, None, None, NONE_TOLD)
    return quote_of(text, _kind(group), spans, part, cue, attribution, group.parent)


NONE_TOLD = Circumstances()


def _circumstances(
    group: Group, clause: Clause, spans: tuple[Span, ...], mention: Span, told: Range | None
) -> Circumstances:
    """Return where the sentence of a quotation says when, where and on what occasion it was said."""
    if clause.cue < 0 or group.rule in ELSEWHERE:
        return NONE_TOLD
    tape = clause.tape
    cue = tape.ends[told[1] - 1 if told is not None and told[0] == clause.cue + 1 else clause.cue]
    end = min((span.start for span in spans if span.start >= cue), default=len(tape.text))
    return read_circumstances(tape.text, cue, end, mention, tape.lexicon.speech)


def _told(clause: Clause) -> Range | None:
    """Return the tokens of the one to whom it was said."""
    tape, cue = clause.tape, clause.cue
    if cue < 0:
        return None
    flags = tape.flags
    high = min(cue + 1 + TOLD, len(flags))
    if flags[cue] & TELLS and clause.subject[0] < cue and not any(bits & ADDRESSEE for bits in flags[cue + 1 : high]):
        # He told the newspaper.
        stop = next((token for token in range(cue + 1, high) if flags[token] & PREP), high)
        told = noun_after(tape, cue + 1, stop)
        if told is not None and flags[told[0]] & (CAP | DET | PRONOUN | ORG | GROUP):
            return told
    for token in range(cue + 1, high):
        if flags[token] & MARK:
            return None
        if flags[token] & (ADDRESSEE | AGENCY):
            return token, token + 2 if token + 1 < len(flags) and flags[token + 1] & AGENCY else token + 1
    return None


TOLD = 4
"""Within how many words after a cue the one stands who is told, and how many his name has at most."""


def _position(group: Group, clause: Clause, spans: tuple[Span, ...], span: Span) -> Position:
    """Return where a mention stands, seen from the quotation."""
    first, last = group.tapes()
    if spans[0].end <= span.start < spans[-1].start:
        return Position.INSIDE
    if span.start < spans[0].start:
        return Position.BEFORE if clause.tape is first or group.rule is Rule.LABEL else Position.EARLIER
    return Position.AFTER if clause.tape is last else Position.LATER


def _kind(group: Group) -> QuoteKind:
    """Tell a whole statement from words of one, and from words without marks."""
    if not group.pieces or _is_turn(group):
        return QuoteKind.INDIRECT
    draft = group.pieces[0]
    if draft.named:
        return QuoteKind.NAME
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

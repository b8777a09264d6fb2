"""Who said what."""

import enum
import itertools

import attrs
from attrs import validators

from belta_news.model._checks import each, each_str, is_a, is_str, is_text, maybe, maybe_str
from belta_news.model.source import EntityKind, Source
from belta_news.model.span import Part, Span

__all__ = ["Attribution", "Cue", "CueKind", "Position", "Quote", "QuoteKind", "Resolution", "Rule", "Speaker"]


class QuoteKind(enum.StrEnum):
    """How the words of somebody are given."""

    DIRECT = "direct"
    """A whole statement stands between quotation marks."""
    MIXED = "mixed"
    """Only some words of a statement stand between quotation marks."""
    INDIRECT = "indirect"
    """The statement is reported without quotation marks."""
    NAME = "name"
    """No quotation, though it stands between quotation marks: a name, the title of a work, words used oddly."""


class CueKind(enum.StrEnum):
    """What the words do that announce a quotation."""

    SAY = "say"
    """They say that something was said, no more: *said*, *noted*, *informed*."""
    STRESS = "stress"
    """They say that it was said with weight: *stressed*, *emphasized*."""
    ASK = "ask"
    """They say that it was asked."""
    ANSWER = "answer"
    """They say that it was an answer."""
    WRITE = "write"
    """They say that it was written or read out: *wrote*, *reads*."""
    THINK = "think"
    """They say that it is held to be so: *believes*, *is convinced*."""
    PROMISE = "promise"
    """They say that it was promised, proposed or ordered."""
    ACCORDING = "according"
    """A preposition or a set phrase: *according to*, *in the words of*."""


class Position(enum.StrEnum):
    """Where the mention of the speaker stands, seen from the quotation."""

    BEFORE = "before"
    """In the same paragraph, before it."""
    AFTER = "after"
    """In the same paragraph, after it."""
    INSIDE = "inside"
    """Between two pieces of it."""
    EARLIER = "earlier"
    """In an earlier paragraph."""
    LATER = "later"
    """In a later paragraph."""


class Resolution(enum.StrEnum):
    """How the speaker of a quotation was found."""

    EXPLICIT = "explicit"
    """The words beside the quotation name the speaker."""
    TITLE = "title"
    """A part of the name or the office named before: *the press service*, *the minister*."""
    PRONOUN = "pronoun"
    """A pronoun for somebody named before."""
    EPITHET = "epithet"
    """Another word for somebody named before: *the head of state*."""
    SAME_PARAGRAPH = "same_paragraph"
    """The paragraph has one speaker, who also says this."""
    CONTINUATION = "continuation"
    """The quotation goes on from the one before it."""
    HEADLINE = "headline"
    """A headline's form: *Name: statement*."""
    LABEL = "label"
    """A label before a paragraph of an interview: *Name:*."""


class Rule(enum.StrEnum):
    """By which rule the words were found that say who speaks, in the order in which the rules are tried."""

    AFTER = "after"
    """A clause right after the quotation: *"…," he said*."""
    BEFORE = "before"
    """A clause that governs it from before: *he said: "…"*, *he called it "…"*."""
    LATER = "later"
    """A clause later in its sentence: *the "…" plan will go on, he said*."""
    SUBJECT = "subject"
    """The subject of its sentence, whatever the verb."""
    LABEL = "label"
    """A name and a colon: *Name: "…"*, *Name: …*."""
    HEADLINE = "headline"
    """The form of a headline: *Name: statement*, *Statement – Name*."""
    SHARED = "shared"
    """The speaker of its paragraph."""
    EARLIER = "earlier"
    """The speaker of a paragraph before."""
    NEXT = "next"
    """The person whom the paragraph after names."""


@attrs.frozen(kw_only=True)
class Speaker:
    """
    Somebody or something whose words are given: one value per real speaker in an article.

    Speakers compare by value, so that `Counter(quote.speaker for quote in article.quotes)` counts people.
    """

    name: str = attrs.field(validator=is_text)
    """The fullest name that the article gives, without the role where the two can be told apart."""
    kind: EntityKind = attrs.field(default=EntityKind.UNKNOWN, validator=is_a(EntityKind))
    """What the speaker is."""
    role: str | None = attrs.field(default=None, validator=maybe_str)
    """The office as written: `Deputy Minister of Foreign Affairs`; None where the article gives none."""
    organisation: str | None = attrs.field(default=None, validator=maybe_str)
    """The body that the speaker belongs to, as written; None where the article gives none."""
    aliases: tuple[str, ...] = attrs.field(default=(), validator=each_str)
    """Other names under which the article mentions the speaker, each once, in order of appearance."""

    def is_named(self, name: str) -> bool:
        """
        Say whether *name* is one of the speaker's names, or the last word of one (a surname).

        Letter case does not matter. Transliterations are not joined: `Aleksandr` is not `Alexander`.
        """
        wanted = name.casefold().strip()
        names = [known.casefold() for known in (self.name, *self.aliases)]
        return bool(wanted) and any(wanted == known or known.endswith(f" {wanted}") for known in names)

    def __str__(self) -> str:
        """Return the name, with the role where there is one."""
        return self.name if self.role is None else f"{self.name}, {self.role}"

    def __repr__(self) -> str:
        """Return the name, role and kind, for a notebook or a log."""
        return f"<Speaker {str(self)!r} ({self.kind})>"


@attrs.frozen(kw_only=True)
class Cue:
    """The words that announce a quotation: `said`, `according to`, `отметил`."""

    text: str = attrs.field(validator=is_text)
    """The words as written."""
    span: Span = attrs.field(validator=is_a(Span))
    """Where they stand, in the same part as the quotation."""
    lemma: str = attrs.field(validator=is_str)
    """The dictionary form: `say`, `according to`, `отметить`."""
    kind: CueKind = attrs.field(default=CueKind.SAY, validator=is_a(CueKind))
    """What the words do."""

    def __attrs_post_init__(self) -> None:
        """Refuse a span of another length than the words."""
        if len(self.span) != len(self.text):
            msg = f"the span {self.span} is not as long as the cue {self.text!r}"
            raise ValueError(msg)

    def __str__(self) -> str:
        """Return the words as written."""
        return self.text


@attrs.frozen(kw_only=True)
class Attribution:
    """To whom a quotation belongs, by which words, and how those were understood."""

    mention: str | None = attrs.field(default=None, validator=maybe_str)
    """The words that name the speaker, as written: `he`, `the minister`, `Ivan Petrov`; None where there are none."""
    mention_span: Span | None = attrs.field(default=None, validator=maybe(Span))
    """Where they stand, in the same part as the quotation; None exactly where `mention` is None."""
    speaker: Speaker | None = attrs.field(default=None, validator=maybe(Speaker))
    """Who that is; None where it could not be resolved."""
    resolution: Resolution = attrs.field(default=Resolution.EXPLICIT, validator=is_a(Resolution))
    """How the speaker was found."""
    rule: Rule | None = attrs.field(default=None, validator=maybe(Rule))
    """By which rule the words were found that say who speaks; None where nothing tells."""
    position: Position | None = attrs.field(default=None, validator=maybe(Position))
    """Where the mention stands, seen from the quotation; None exactly where `mention` is None."""
    addressee: str | None = attrs.field(default=None, validator=maybe_str)
    """To whom it was said, as written; None where that is not stated."""
    occasion: str | None = attrs.field(default=None, validator=maybe_str)
    """On what occasion it was said, as written: `as he met with farmers`; None where the cue's clause is silent."""
    occasion_span: Span | None = attrs.field(default=None, validator=maybe(Span))
    """Where those words stand, in the same part as the quotation; None exactly where `occasion` is None."""
    place: str | None = attrs.field(default=None, validator=maybe_str)
    """Where it was said, as written, with the preposition: `in Minsk`; None where the cue's clause is silent."""
    place_span: Span | None = attrs.field(default=None, validator=maybe(Span))
    """Where those words stand, in the same part as the quotation; None exactly where `place` is None."""
    date: str | None = attrs.field(default=None, validator=maybe_str)
    """On what day it was said, as written: `on 5 May`, `today`; None where the cue's clause is silent."""
    date_span: Span | None = attrs.field(default=None, validator=maybe(Span))
    """Where those words stand, in the same part as the quotation; None exactly where `date` is None."""
    via: tuple[Source, ...] = attrs.field(default=(), validator=each(Source))
    """
    Who relayed it to the agency, in the text's order: `the press service`, `ONT`; never the speaker, nor the agency.

    Only those that the sentence of the cue names. Their spans point into the same part as the quotation.
    """

    def __attrs_post_init__(self) -> None:
        """Refuse a mention without its place, or an attribution to nobody."""
        if len({self.mention is None, self.mention_span is None, self.position is None}) > 1:
            msg = "mention, mention_span and position go together: give all or none"
            raise ValueError(msg)
        if self.mention is None and self.speaker is None:
            msg = "an attribution needs a mention, a speaker or both"
            raise ValueError(msg)
        for name in ("mention", "occasion", "place", "date"):
            words, span = getattr(self, name), getattr(self, f"{name}_span")
            if (words is None) != (span is None):
                msg = f"{name} and {name}_span go together: give both or none"
                raise ValueError(msg)
            if words is not None and len(words) != len(span):
                msg = f"the span {span} is not as long as the {name} {words!r}"
                raise ValueError(msg)

    def __str__(self) -> str:
        """Return the speaker, else the mention."""
        return str(self.speaker) if self.speaker is not None else str(self.mention)


@attrs.frozen(kw_only=True)
class Quote:
    """
    A quotation, whole or in pieces.

    Its spans are the pieces without their outer quotation marks, in order, without overlap, as code point offsets into
    the text that `part` names. `text` is the pieces joined by one space: `"…," he said, "…"` is one quote of two
    pieces.
    """

    kind: QuoteKind = attrs.field(validator=is_a(QuoteKind))
    """How the words are given."""
    text: str = attrs.field(validator=is_text)
    """The words of the quotation, its pieces joined by one space."""
    spans: tuple[Span, ...] = attrs.field(validator=[each(Span), validators.min_len(1)])
    """Where the pieces stand, without the outer quotation marks."""
    part: Part = attrs.field(default=Part.TEXT, validator=is_a(Part))
    """Which text of the article the spans, the cue and the mention point into."""
    cue: Cue | None = attrs.field(default=None, validator=maybe(Cue))
    """The words that announce the quotation; None where there are none."""
    attribution: Attribution | None = attrs.field(default=None, validator=maybe(Attribution))
    """To whom it belongs; None where the text does not tell."""
    parent: Span | None = attrs.field(default=None, validator=maybe(Span))
    """The piece of another quotation that it stands in; None where it stands in none."""

    def __attrs_post_init__(self) -> None:
        """Refuse pieces out of order, or of another length than the words."""
        for before, after in itertools.pairwise(self.spans):
            if after.start < before.end:
                msg = f"the spans {before} and {after} of a quote overlap or are out of order"
                raise ValueError(msg)
        if self.parent is not None and self.span not in self.parent:
            msg = f"the quote at {self.span} is not inside of its parent at {self.parent}"
            raise ValueError(msg)
        if len(self.text) != sum(len(span) + 1 for span in self.spans) - 1:
            msg = (
                f"the text of {len(self.text)} characters is not as long as the spans {', '.join(map(str, self.spans))}"
            )
            raise ValueError(msg)

    @property
    def span(self) -> Span:
        """The place from the first piece's start to the last piece's end."""
        return Span(start=self.spans[0].start, end=self.spans[-1].end)

    @property
    def speaker(self) -> Speaker | None:
        """Who said it, or None where that is not known."""
        return None if self.attribution is None else self.attribution.speaker

    def __str__(self) -> str:
        """Return the words and who said them."""
        who = "unknown" if self.attribution is None else str(self.attribution)
        return f"“{self.text}” ({who})"

    def __repr__(self) -> str:
        """Return the beginning of the words, the speaker and the place, for a notebook or a log."""
        words = self.text if len(self.text) <= SHOWN else f"{self.text[: SHOWN - 1]}…"
        who = "unknown" if self.attribution is None else str(self.attribution)
        return f"<Quote {words!r} by {who} at {self.span}>"


SHOWN = 60
"""How many characters of a text a repr shows."""

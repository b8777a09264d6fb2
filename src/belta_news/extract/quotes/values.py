"""
The values that the engine hands out, made without the checks of their classes.

The checks are for whoever makes such a value by hand. What the engine makes is right by its making: places come out of
the text in order, words are cut out of it at those places, kinds are members of their enumerations, and `written`
sees to it that the text has no lone surrogates. Checking that again for every value takes longer than reading the
text. The tests make every value anew with all checks.
"""

import re
from typing import Any

from belta_news.extract.quotes.circumstances import Circumstances
from belta_news.model.quote import Attribution, Cue, CueKind, Position, Quote, QuoteKind, Resolution, Rule, Speaker
from belta_news.model.span import Part, Span

__all__ = ["attribution_of", "cue_of", "quote_of", "span_of", "written"]


def _slots_of(cls: type[Any]) -> tuple[Any, ...]:
    """Return what puts a value into each slot: the way past the checks and past being frozen, and the fastest one."""
    return tuple(vars(cls)[field.name].__set__ for field in cls.__attrs_attrs__)


_new = object.__new__
_span_start, _span_end = _slots_of(Span)
_cue_text, _cue_span, _cue_lemma, _cue_kind = _slots_of(Cue)
_quote_kind, _quote_text, _quote_spans, _quote_part, _quote_cue, _quote_attribution, _quote_parent = _slots_of(Quote)
(
    _mention,
    _mention_span,
    _speaker,
    _resolution,
    _rule,
    _position,
    _addressee,
    _occasion,
    _occasion_span,
    _place,
    _place_span,
    _date,
    _date_span,
    _via,
) = _slots_of(Attribution)


SURROGATES = re.compile("[\ud800-\udfff]")


def written(text: str) -> str:
    """Return a text with U+FFFD for every lone surrogate, which no value may hold: the places stay the same."""
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError:
            return SURROGATES.sub("\ufffd", text)
    return text


def span_of(start: int, end: int) -> Span:
    """Make a span."""
    span = _new(Span)
    _span_start(span, start)
    _span_end(span, end)
    return span


def cue_of(text: str, span: Span, lemma: str, kind: CueKind) -> Cue:
    """Make a cue."""
    cue = _new(Cue)
    _cue_text(cue, text)
    _cue_span(cue, span)
    _cue_lemma(cue, lemma)
    _cue_kind(cue, kind)
    return cue


def attribution_of(  # noqa: PLR0913, PLR0917
    text: str,
    mention: Span | None,
    speaker: Speaker | None,
    resolution: Resolution,
    rule: Rule | None,
    position: Position | None,
    addressee: str | None,
    told: Circumstances,
) -> Attribution:
    """Make an attribution; *text* is where its spans point into."""
    made = _new(Attribution)
    _mention(made, None if mention is None else text[mention.start : mention.end])
    _mention_span(made, mention)
    _speaker(made, speaker)
    _resolution(made, resolution)
    _rule(made, rule)
    _position(made, position)
    _addressee(made, addressee)
    span = told.occasion
    _occasion(made, None if span is None else text[span.start : span.end])
    _occasion_span(made, span)
    span = told.place
    _place(made, None if span is None else text[span.start : span.end])
    _place_span(made, span)
    span = told.date
    _date(made, None if span is None else text[span.start : span.end])
    _date_span(made, span)
    _via(made, ())
    return made


def quote_of(
    text: str,
    kind: QuoteKind,
    spans: tuple[Span, ...],
    part: Part,
    cue: Cue | None,
    attribution: Attribution | None,
    parent: Span | None,
) -> Quote:
    """Make a quotation; *text* is where its spans point into."""
    quote = _new(Quote)
    _quote_kind(quote, kind)
    words = (
        text[spans[0].start : spans[0].end] if len(spans) == 1 else " ".join(text[one.start : one.end] for one in spans)
    )
    _quote_text(quote, words)
    _quote_spans(quote, spans)
    _quote_part(quote, part)
    _quote_cue(quote, cue)
    _quote_attribution(quote, attribution)
    _quote_parent(quote, parent)
    return quote

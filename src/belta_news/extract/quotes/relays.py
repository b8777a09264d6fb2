"""Through whom a quotation came to the agency: those that the sentence of its cue names beside the speaker."""

import bisect
from collections.abc import Iterable, Sequence

import attrs

from belta_news.extract.sources import read_relays
from belta_news.languages import Language
from belta_news.model.quote import Quote, Rule
from belta_news.model.source import Source

__all__ = ["with_relays"]

ELSEWHERE = frozenset((Rule.SHARED, Rule.EARLIER, Rule.NEXT))
"""The rules by which the words that tell the speaker stand in another sentence than the quotation."""


def with_relays(quotes: Sequence[Quote], text: str, language: Language) -> tuple[Quote, ...]:
    """Return the quotations of a text, each with those who relayed it."""
    relays = read_relays(text, language)
    if not relays:
        return tuple(quotes)
    anchors = sorted((place, number) for number, quote in enumerate(quotes) for place in _anchor(quote))
    found: dict[int, list[Source]] = {}
    for relay in relays:
        first = bisect.bisect_left(anchors, (relay.sentence.start, 0))
        last = bisect.bisect_left(anchors, (relay.sentence.end, 0))
        numbers = [number for _, number in anchors[first:last]]
        if not any(_is_of(relay, quotes[number]) for number in numbers):
            for number in numbers:
                found.setdefault(number, []).append(relay)
    return tuple(
        attrs.evolve(quote, attribution=attrs.evolve(quote.attribution, via=tuple(found[number])))
        if number in found and quote.attribution is not None
        else quote
        for number, quote in enumerate(quotes)
    )


def _anchor(quote: Quote) -> Iterable[int]:
    """Yield the place that a relay's sentence must hold: the cue, else the mention."""
    attribution = quote.attribution
    if attribution is None or attribution.mention_span is None or attribution.rule in ELSEWHERE:
        return
    yield attribution.mention_span.start if quote.cue is None else quote.cue.span.start


def _is_of(relay: Source, quote: Quote) -> bool:
    """Say whether a relay is no relay but the speaker of a quotation, or stands in its words."""
    attribution = quote.attribution
    mention = None if attribution is None else attribution.mention_span
    own = quote.spans if mention is None else (mention, *quote.spans)
    if any(relay.span.start < span.end and span.start < relay.span.end for span in own):
        return True
    return quote.speaker is not None and (quote.speaker.name in relay.holder or relay.holder in str(quote.speaker))

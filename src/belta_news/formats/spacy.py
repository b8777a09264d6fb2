"""
Quotations as character spans for spaCy, as plain data: spaCy itself is not needed.

- The data is `{"text": …, "spans": {group: [span, …]}}`: the shape of the keys of these names in spaCy's own
  `Doc.to_json()`, with `start` and `end` as code point offsets, half-open, `label`, and `kb_id`.
- Groups: `quotes` (label `DIRECT`, `MIXED` or `INDIRECT`, one span for each piece), `cues` (label: the kind of the cue,
  `SAY`), `mentions` of speakers (label: the kind of the speaker, `PERSON`; `UNKNOWN` where it was not resolved) and
  `sources` (label: their kind). `kb_id` is the name of the speaker, or of the source; it is empty where none is known.
- Each span has `quote`, the number of its quotation in `Article.quotes`, from 0, so that the groups can be joined;
  spans of sources have `source`, their number in `Article.sources`.
- One part of the article at a time: the body, or the title.
- Kept: places and labels. Dropped: everything else; it is not read back.
"""

from collections.abc import Iterator
from typing import Any

from belta_news.model.article import Article
from belta_news.model.quote import Quote
from belta_news.model.source import EntityKind
from belta_news.model.span import Part, Span

__all__ = ["to_spacy_spans"]


def to_spacy_spans(article: Article, *, part: Part = Part.TEXT) -> dict[str, Any]:
    r"""
    Return quotations, cues, mentions of speakers and sources as groups of character spans.

    Args:
        article: What to write.
        part: Which of its texts: the body or the title. Sources stand in the body alone.

    Returns:
        `{"text": …, "spans": {"quotes": […], "cues": […], "mentions": […], "sources": […]}}`.

    Example:
        >>> from belta_news import parse_text
        >>> from belta_news.formats.spacy import to_spacy_spans
        >>> data = to_spacy_spans(parse_text("Library opens\n\n“It has 9,000 books,” said Anna Sokol, the librarian."))
        >>> data["spans"]["quotes"]
        [{'start': 1, 'end': 20, 'label': 'DIRECT', 'kb_id': 'Anna Sokol', 'quote': 0}]

        With a spaCy document `doc` of the same text, they become spans of spaCy by its own
        `doc.char_span(span["start"], span["end"], span["label"], span["kb_id"], alignment_mode="expand")`.
    """
    groups: dict[str, list[dict[str, Any]]] = {"quotes": [], "cues": [], "mentions": [], "sources": []}
    for number, quote in enumerate(article.quotes):
        if quote.part is part:
            for group, span in _spans_of(quote):
                groups[group].append(span | {"quote": number})
    if part is Part.TEXT:
        for number, source in enumerate(article.sources):
            groups["sources"].append(_span(source.span, source.kind, source.holder) | {"source": number})
    return {"text": article.text_of(part), "spans": groups}


def _spans_of(quote: Quote) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the spans of a quotation with their groups."""
    speaker = quote.speaker
    name = "" if speaker is None else speaker.name
    for span in quote.spans:
        yield "quotes", _span(span, quote.kind, name)
    if quote.cue is not None:
        yield "cues", _span(quote.cue.span, quote.cue.kind, name)
    if quote.attribution is not None and quote.attribution.mention_span is not None:
        kind = EntityKind.UNKNOWN if speaker is None else speaker.kind
        yield "mentions", _span(quote.attribution.mention_span, kind, name)


def _span(span: Span, label: str, name: str) -> dict[str, Any]:
    return {"start": span.start, "end": span.end, "label": label.upper(), "kb_id": name}

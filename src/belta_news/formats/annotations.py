"""
Quotations as W3C Web Annotations (Web Annotation Data Model, W3C Recommendation of 23 February 2017).

- Each quotation is one annotation, a JSON-LD object with the context `http://www.w3.org/ns/anno.jsonld`.
- Its target is the page, or a `urn:uuid:` made from the article's words where no address is known. Each piece of the
  quotation is a specific resource of its own with two selectors:
  a `TextQuoteSelector` with up to 32 characters on both sides, by which annotation tools find the words on the page,
  and a `TextPositionSelector` with code point offsets, half-open, into `Article.text`. The title is no part of that
  text, so a piece of the title has the `TextQuoteSelector` alone.
- Its bodies are texts: who speaks (`purpose` `identifying`), the kind of the quotation (`classifying`), and one
  sentence for people (`describing`) with speaker, role, cue and how the speaker was found. An unknown speaker has no
  body of the first kind.
- `id` is a `urn:uuid:` made from the target and the places of the pieces (UUID version 5): the same quotation of the
  same page has the same one at every run. There is no `created`, since nothing tells it.
- Kept: words and places of quotations, speakers' names, kinds. Dropped: everything else; it is not read back.
"""

from typing import Any

from belta_news.formats._names import name_of_article, name_of_quote
from belta_news.model.article import Article
from belta_news.model.quote import Quote
from belta_news.model.span import Part, Span

__all__ = ["to_annotations"]

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
AROUND = 32
"""How many characters on either side of a piece help to find it again."""


def to_annotations(article: Article) -> list[dict[str, Any]]:
    r"""
    Return one Web Annotation for each quotation of *article*, in its order.

    Returns:
        JSON-LD objects as plain dicts, lists and strings, for `json.dumps` or an annotation server.

    Example:
        >>> from belta_news import parse_text
        >>> from belta_news.formats.annotations import to_annotations
        >>> article = parse_text("Library opens\n\n“There are 9,000 books in it,” said Anna Sokol, the librarian.")
        >>> (annotation,) = to_annotations(article)
        >>> annotation["target"][0]["selector"][1]
        {'type': 'TextPositionSelector', 'start': 1, 'end': 29}
        >>> annotation["body"][0]["value"]
        'Anna Sokol'
    """
    source = name_of_article(article)
    return [_annotation(article, quote, source) for quote in article.quotes]


def _annotation(article: Article, quote: Quote, source: str) -> dict[str, Any]:
    text = article.text_of(quote.part)
    return {
        "@context": CONTEXT,
        "id": name_of_quote(source, quote),
        "type": "Annotation",
        "motivation": "identifying",
        "body": _bodies(quote),
        "target": [
            {"type": "SpecificResource", "source": source, "selector": _selectors(text, span, quote.part)}
            for span in quote.spans
        ],
    }


def _bodies(quote: Quote) -> list[dict[str, str]]:
    named = [] if quote.speaker is None else [("identifying", quote.speaker.name)]
    values = [*named, ("classifying", str(quote.kind)), ("describing", _description(quote))]
    return [
        {"type": "TextualBody", "purpose": purpose, "value": value, "format": "text/plain"} for purpose, value in values
    ]


def _description(quote: Quote) -> str:
    who = "Speaker unknown" if quote.attribution is None else str(quote.attribution)
    details = [f"{quote.kind} quotation"]
    if quote.cue is not None:
        details.append(f"cue “{quote.cue.text}”")
    if quote.attribution is not None:
        details.append(f"found by: {str(quote.attribution.resolution).replace('_', ' ')}")
    return f"{who} ({'; '.join(details)})"


def _selectors(text: str, span: Span, part: Part) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = [
        {
            "type": "TextQuoteSelector",
            "exact": span.of(text),
            "prefix": text[max(0, span.start - AROUND) : span.start],
            "suffix": text[span.end : span.end + AROUND],
        }
    ]
    if part is Part.TEXT:
        found.append({"type": "TextPositionSelector", "start": span.start, "end": span.end})
    return found

"""
What the facts look like.

The classes know nothing of where they were read from or how they are written out. Every class is immutable, compares
and hashes by value, and can be pickled.
"""

from belta_news.model.address import ArticleUrl, UrlKind
from belta_news.model.article import (
    Article,
    Credit,
    CreditKind,
    Dateline,
    Embed,
    EmbedKind,
    Image,
    Notice,
    NoticeKind,
    Paragraph,
    ParagraphKind,
)
from belta_news.model.moment import Moment, YearSource
from belta_news.model.quote import Attribution, Cue, CueKind, Position, Quote, QuoteKind, Resolution, Rule, Speaker
from belta_news.model.related import RelatedItem
from belta_news.model.source import EntityKind, Source
from belta_news.model.span import Part, Span

__all__ = [
    "Article",
    "ArticleUrl",
    "Attribution",
    "Credit",
    "CreditKind",
    "Cue",
    "CueKind",
    "Dateline",
    "Embed",
    "EmbedKind",
    "EntityKind",
    "Image",
    "Moment",
    "Notice",
    "NoticeKind",
    "Paragraph",
    "ParagraphKind",
    "Part",
    "Position",
    "Quote",
    "QuoteKind",
    "RelatedItem",
    "Resolution",
    "Rule",
    "Source",
    "Span",
    "Speaker",
    "UrlKind",
    "YearSource",
]

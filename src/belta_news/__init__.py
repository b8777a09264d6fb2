"""
Exact typed facts from what BelTA, the Belarusian news agency, publishes.

The verbs and the classes that a script names most stand here; every class of facts is in `belta_news.model`, every
error in `belta_news.errors`, Hypothesis strategies for your own tests are in `belta_news.testing`.
"""

from belta_news.bulk import Page, ParseFailure, parse_many
from belta_news.errors import BeltaNewsError, DecodeError, ParseError
from belta_news.formats.json import from_dict, from_json, to_dict, to_json
from belta_news.formats.text import to_text
from belta_news.model import Article, ArticleUrl, Moment, Quote, RelatedItem, Source, Span, Speaker
from belta_news.parse import (
    find_next_page,
    find_quotes,
    parse_feed,
    parse_html,
    parse_listing,
    parse_text,
    parse_url,
)

__all__ = [
    "Article",
    "ArticleUrl",
    "BeltaNewsError",
    "DecodeError",
    "Moment",
    "Page",
    "ParseError",
    "ParseFailure",
    "Quote",
    "RelatedItem",
    "Source",
    "Span",
    "Speaker",
    "find_next_page",
    "find_quotes",
    "from_dict",
    "from_json",
    "parse_feed",
    "parse_html",
    "parse_listing",
    "parse_many",
    "parse_text",
    "parse_url",
    "to_dict",
    "to_json",
    "to_text",
]

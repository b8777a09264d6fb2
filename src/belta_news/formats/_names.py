"""What names an article and its parts outside of this library: addresses as URIs, and names made from words."""

import datetime as dt
import re
import urllib.parse
import uuid
from collections.abc import Iterator

from belta_news.model.article import Article
from belta_news.model.moment import Moment
from belta_news.model.quote import Quote, Speaker
from belta_news.model.span import Span

__all__ = [
    "PLACE_SCHEME",
    "authors_of",
    "instant",
    "name_of_article",
    "name_of_quote",
    "name_of_speaker",
    "place",
    "to_uri",
    "uri_of_article",
    "urn",
]

PLACE_SCHEME = "http://tools.ietf.org/rfc/rfc5147"
"""What the places of `place` are written by; the Web Annotation Data Model names that RFC so."""

# Whoever is named before an `@` in an address is not the host, though a reader may think so: such addresses are none.
ADDRESS = re.compile(
    r"""
    (?P<scheme>https?)://
    (?P<host>[^\s/?\#@:\\\[\]]+) (?P<port>:[0-9]{1,5})?
    (?P<path>(?:/[^?\#]*)?) (?P<query>(?:\?[^\#]*)?) (?P<fragment>(?:\#.*)?)
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
HOST = re.compile(r"[a-z0-9_-]+(?:\.[a-z0-9_-]+)*\.?", re.IGNORECASE)
LONGEST_HOST = 253

STRAY_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
IN_PATH = "/%:@!$&'()*+,;=~"
IN_QUERY = IN_PATH + "?"


def to_uri(address: str | None) -> str | None:
    """
    Return *address* as an absolute URI in ASCII, or None where it is no absolute address of the web (http, https).

    Other characters are percent-encoded, those of the host by IDNA; what is encoded already stays as it is.
    """
    match = ADDRESS.fullmatch((address or "").strip())
    if match is None or len(match["host"]) > LONGEST_HOST:
        return None
    try:
        host = match["host"] if match["host"].isascii() else match["host"].encode("idna").decode("ascii")
    except UnicodeError:
        return None
    if HOST.fullmatch(host) is None:
        return None
    path = _quoted(match["path"], IN_PATH)
    query, fragment = (match[part][:1] + _quoted(match[part][1:], IN_QUERY) for part in ("query", "fragment"))
    return f"{match['scheme'].lower()}://{host.lower()}{match['port'] or ''}{path}{query}{fragment}"


def _quoted(text: str, safe: str) -> str:
    return urllib.parse.quote(STRAY_PERCENT.sub("%25", text), safe=safe)


def urn(*parts: str) -> str:
    """Return a `urn:uuid:` that is made from *parts*, the same at every run."""
    return f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, chr(0).join(parts))}"


def name_of_article(article: Article) -> str:
    """
    Return the address of *article* as it was given, or a `urn:uuid:` made from its words.

    It takes time that grows with the words: ask once for each article, not for each of its facts.
    """
    return article.url or _name_of_words(article)


def uri_of_article(article: Article) -> str:
    """Return the address of *article* as a URI where it has one on the web, else a `urn:uuid:` made from its words."""
    return to_uri(article.url) or _name_of_words(article)


def _name_of_words(article: Article) -> str:
    return urn("article", article.title or "", article.text)


def name_of_quote(article: str, quote: Quote) -> str:
    """Return a `urn:uuid:` for a quotation of the *article* of that name, the same in every format."""
    return urn("quotation", article, quote.part, *map(str, quote.spans))


def name_of_speaker(article: str, speaker: Speaker) -> str:
    """Return a `urn:uuid:` for somebody whom the *article* of that name quotes; it says nothing of other articles."""
    return urn("speaker", article, speaker.name, speaker.kind, speaker.role or "")


def place(span: Span) -> str:
    """Return a place in a text by RFC 5147, which counts the gaps between characters as `Span` does."""
    return f"char={span.start},{span.end}"


def instant(moment: Moment | None) -> dt.datetime | None:
    """
    Return the point in time that RFC 3339 can write, or None where the moment is none.

    Before zones had standard times, local clocks differed from UTC by odd seconds, which no offset of that RFC has.
    """
    at = None if moment is None else moment.at
    offset = None if at is None else at.utcoffset()
    return None if offset is None or offset % dt.timedelta(minutes=1) else at


def authors_of(article: Article) -> Iterator[str]:
    """Yield the names of those who wrote *article*, each once; the dateline may name one."""
    in_dateline = () if article.dateline is None or not article.dateline.author else (article.dateline.author,)
    yield from dict.fromkeys(name for name in (*article.authors, *in_dateline) if name.strip())

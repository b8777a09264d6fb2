"""
From a feed, RSS or Atom, to its entries.

feedparser, an extra, reads the many dialects and what is wrong in them. It is given bytes that are certainly UTF-8 and
nothing else: it takes a str for an address to fetch or a file to open, and guesses windows-1252 where a declaration is
wrong. A feed's document type is taken out before, as no feed needs the entities that one may declare, and some are
made to grow without bounds.
"""

import io
import re
from collections.abc import Mapping
from typing import Any

import attrs

from belta_news.errors import MissingExtraError, NotAFeedError
from belta_news.readers import markup
from belta_news.readers.addresses import absolute
from belta_news.readers.flow import plain, visible_text

__all__ = ["Entry", "read_entries"]

DECLARATION = re.compile(r"\s*<\?xml\b[^<>]{0,300}?\?>")

TYPE = re.compile("<!doctype", re.IGNORECASE)
# Quotation marks and brackets may hold what would end it. Nothing is taken back, so it needs linear time.
WHOLE_TYPE = re.compile(
    r"""<!doctype(?:[^<>\[\]"']++|"[^"]*+"|'[^']*+'|\[(?:[^\]"']++|"[^"]*+"|'[^']*+')*+\])*+>""", re.IGNORECASE
)


@attrs.frozen
class Entry:
    """What a feed says of one article; of what it does not say, the words are empty."""

    title: str
    summary: str
    published: str
    section: str
    url: str | None


def read_entries(text: str, url: str | None) -> list[Entry]:
    """
    Return the entries of a feed, in its order.

    Args:
        text: The feed, in clean characters.
        url: Its address, if known, for links that are relative to it.

    Raises:
        MissingExtraError: feedparser is not installed.
        NotAFeedError: It is no feed.
    """
    try:
        import feedparser  # type: ignore[import-untyped]  # noqa: PLC0415 - it is an extra
    except ImportError:
        raise MissingExtraError("feedparser", "feed") from None
    headers = {"content-type": "application/xml; charset=utf-8"}
    try:
        found = feedparser.parse(
            io.BytesIO(_without_type(text).encode()),
            response_headers=headers | ({"content-location": url} if url else {}),
            resolve_relative_uris=False,
            sanitize_html=False,
        )
    except Exception as error:
        # Whatever a mangled document may provoke.
        raise NotAFeedError(f"feedparser gave up: {type(error).__name__}") from error
    if not found.entries and not found.get("version"):
        raise NotAFeedError("neither <rss>, <feed> nor an item was found")
    channel = found.feed.get("link")
    base = url or (channel if isinstance(channel, str) else None)
    return [_entry(entry, base) for entry in found.entries]


def _without_type(text: str) -> str:
    """Return a feed without its declaration, which may name another encoding than it has now, and its document type."""
    text = text[found.end() :] if (found := DECLARATION.match(text)) else text
    start = TYPE.search(text)
    if start is None:
        return text
    whole = WHOLE_TYPE.match(text, start.start())
    return text[: start.start()] + text[start.end() if whole is None else whole.end() :]


def _entry(entry: Mapping[str, Any], base: str | None) -> Entry:
    title = _words(entry.get("title_detail"))
    summary = _words(entry.get("summary_detail")) or _words(next(iter(entry.get("content") or ()), None))
    tags = entry.get("tags") or ()
    sections = (plain(tag.get("label") or tag.get("term") or "") for tag in tags)
    return Entry(
        title=title,
        summary=summary,
        # Asked in this order, as feedparser would give the one for the other and warn of it.
        published=plain(entry.get("published") or entry.get("updated") or ""),
        section=next(filter(None, sections), ""),
        url=absolute(entry.get("link") or "", base),
    )


def _words(detail: Mapping[str, Any] | None) -> str:
    """Return what is seen of a text, which may be written as HTML."""
    value = "" if detail is None else detail.get("value") or ""
    if detail is None or detail.get("type") == "text/plain":
        return plain(value)
    root = markup.parse(value).root
    return "" if root is None else visible_text(root)

"""
From the bytes of a page to its characters.

In this order: a byte order mark; what the caller says; UTF-8, if the bytes are that and not merely ASCII, whatever
the page declares, because no other encoding looks like it by chance; what the page declares, if the bytes are that; a
guess by the frequency of letters. The parser of HTML brings the standard's encodings and a detector for the guess.
"""

import codecs
import re

from turbohtml.detect import Detection, detect

from belta_news.errors import UnknownEncodingError, UnsupportedContentError
from belta_news.model.article import Notice, NoticeKind
from belta_news.readers.characters import SURROGATES, decode, line_of

__all__ = ["characters_of", "decode_declared", "is_html"]

# What the first bytes of files that are no pages look like, behind white space.
SIGNATURES = (
    (b"%PDF-", "PDF"),
    (b"\x89PNG\r\n", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"RIFF", "a media file (RIFF)"),
    (b"\x00\x00\x01\x00", "an icon"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\x1f\x8b", "gzip"),
    (b"Rar!", "RAR"),
    (b"7z\xbc\xaf", "7z"),
    (b"\xd0\xcf\x11\xe0", "an old office document"),
    (b"{\\rtf", "RTF"),
    (b"OggS", "Ogg"),
    (b"ID3", "MP3"),
    (b"wOFF", "a font"),
    (b"wOF2", "a font"),
    (b"\x28\xb5\x2f\xfd", "Zstandard"),
    (b"BZh", "bzip2"),
    (b"\xfd7zXZ\x00", "xz"),
    (b"\x7fELF", "a program"),
)

DATA = re.compile(rb"\s*(?:\{\s*(?:\"|\}\s*$)|\[\s*(?:[\[{\"\d]|\]\s*$))")
FEED = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,400}-->\s*)?<(?P<root>rss|feed|rdf:RDF|urlset|sitemapindex|svg)[\s>]"
)
FEEDS = {b"rss": "an RSS feed", b"feed": "an Atom feed", b"rdf:RDF": "an RSS feed", b"svg": "SVG"}

DECLARED = re.compile(
    rb"<meta[^>]{0,400}?charset\s*=\s*[\"']?\s*(?P<html>[\w.:-]{2,40})|<\?xml[^>]{0,100}?encoding\s*=\s*[\"'](?P<xml>[\w.:-]{2,40})",
    re.IGNORECASE,
)

HEAD = 4096
"""A page declares its encoding in so many bytes; the standard looks at fewer, browsers at more."""

SAMPLE = 100_000
"""So many bytes are enough for a guess."""

PRESCAN = 1024
"""In so many bytes the detector looks for a declaration, which here has been looked at before."""

SURE = 0.6
"""A guess of this confidence counts more than what the page declares."""

FEW = 0.01
"""If so few characters of a page are faulty, the encoding is right."""

LOCAL = "windows-1251"
"""The encoding of these sites before they all took UTF-8."""


def characters_of(html: str | bytes, encoding: str | None) -> tuple[str, tuple[Notice, ...]]:
    """
    Return the characters of a page, without lone surrogates, and what was doubtful about them.

    Raises:
        UnsupportedContentError: It is no page, by its first bytes.
        UnknownEncodingError: *encoding* is none that is known.
    """
    _check(html[:HEAD].encode("latin-1", "replace") if isinstance(html, str) else html[:HEAD])
    if isinstance(html, bytes):
        return decode_declared(html, encoding)
    try:
        html.encode()
    except UnicodeEncodeError as error:
        line = line_of(html, error.start)
        text, count = SURROGATES.subn("\ufffd", html)
        return text, (_notice(f"lone surrogates were replaced by U+FFFD: {count}, the first one here", line),)
    return html.removeprefix("\ufeff"), ()


def _check(head: bytes) -> None:
    """Refuse what is no page."""
    bare = head.removeprefix(codecs.BOM_UTF8).lstrip()
    for signature, name in SIGNATURES:
        if bare.startswith(signature) or head.startswith(signature):
            raise UnsupportedContentError(name)
    if head[4:8] == b"ftyp":
        raise UnsupportedContentError("a film (MP4)")
    feed = FEED.match(bare)
    if feed is not None:
        raise UnsupportedContentError(FEEDS.get(feed["root"], "a sitemap"))
    if DATA.match(bare):
        raise UnsupportedContentError("JSON")


def is_html(content: str | bytes) -> bool:
    """
    Say whether something is HTML, and no text, by its beginning.

    A tag, a declaration or a comment begins it, or the tag of a whole page, of its head or of its body stands near.
    """
    head = content[:BEGINNING]
    if isinstance(head, bytes) and head.startswith(NO_TEXT):
        # No text either: reading it as a page says what it is.
        return True
    words = head if isinstance(head, str) else head.replace(b"\0", b"").decode("latin-1")
    return bool(MARKED.match(words.lstrip("\ufeffþÿï»¿ \t\r\n\f")) or WHOLE.search(words))


NO_TEXT = tuple(signature for signature, _ in SIGNATURES if len(signature) >= len(b"%PDF"))
"""How files begin that are neither pages nor texts; shorter signatures may begin a word."""

BEGINNING = 2_000
MARKED = re.compile(r"<(?:!|\?xml|/?[a-zA-Z][\w-]{0,20}[\s/>])")
WHOLE = re.compile(r"<(?:!doctype html|html|head|body)[\s>]", re.IGNORECASE)


def decode_declared(data: bytes, encoding: str | None) -> tuple[str, tuple[Notice, ...]]:
    """
    Return the characters of bytes that may declare their encoding, as HTML and XML do, and what was doubtful.

    Raises:
        UnknownEncodingError: *encoding* is none that is known.
    """
    if data.startswith(BYTE_ORDER_MARKS):
        return decode(data)
    if encoding is not None:
        return _replaced(_decoded(data, encoding), encoding)
    wide = _wide(data)
    if wide is not None:
        return _replaced(data.decode(wide, "replace"), wide)
    try:
        return data.decode(), ()
    except UnicodeDecodeError as error:
        place = error.start
    text = data.decode("utf-8", "replace")
    # A character of UTF-8 that is not ASCII has several bytes, so that faults weigh as much as what they spoil.
    if text.count("\ufffd") <= max(1, FEW * (len(data) - len(text))):
        message = (
            f"the bytes are not UTF-8 (at byte {place}) and were read as it all the same, with the faulty replaced"
        )
        return text, (_notice(message),)
    return _by_declaration(data, _guess(data), place)


BYTE_ORDER_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)


def _by_declaration(data: bytes, guess: tuple[str, float], place: int) -> tuple[str, tuple[Notice, ...]]:
    """Return the characters of bytes that are no UTF-8, as they declare themselves or else as they look."""
    guessed, confidence = guess
    match = DECLARED.search(data, 0, HEAD)
    declared = "" if match is None else (match["html"] or match["xml"]).decode("ascii").lower()
    if declared not in ("", "utf-8", "utf8", "unicode", "utf-16"):
        try:
            text = _decoded(data, declared)
        except UnknownEncodingError:
            pass
        else:
            agreed = _decoded(data, guessed) == text or confidence < SURE
            if agreed and text.count("\ufffd") <= FEW * len(text):
                return _replaced(text, declared)
    told = f"declared as {declared}" if declared else "not UTF-8"
    message = f"the bytes are {told} (at byte {place}) and were read as {guessed}"
    text = _decoded(data, guessed)
    return text, (_notice(message), *_replaced(text, guessed)[1])


def _guess(data: bytes) -> tuple[str, float]:
    """Return the encoding that bytes look like, and how sure that is."""
    found = detect(b" " * PRESCAN + data[:SAMPLE], OPTIONS)
    if found.encoding is None or not found.confidence:
        return LOCAL, 0.0
    return found.encoding.lower(), found.confidence


OPTIONS = Detection(excluded=frozenset({"UTF-8", "UTF-16LE", "UTF-16BE", "x-user-defined", "replacement"}))


def _wide(data: bytes) -> str | None:
    """Return which UTF-16 bytes without a mark are: every other byte of mark-up is zero then."""
    if data[1:6:2] == b"\0\0\0" and data[:1] == b"<":
        return "utf-16-le"
    return "utf-16-be" if data[0:6:2] == b"\0\0\0" and data[1:2] == b"<" else None


def _decoded(data: bytes, encoding: str) -> str:
    """Return characters by the name that the standard of the web gives an encoding, or by Python's."""
    for name in (f"whatwg-{encoding}", encoding):
        try:
            return data.decode(name, "replace")
        except (LookupError, ValueError):
            continue
    raise UnknownEncodingError(encoding)


def _replaced(text: str, encoding: str) -> tuple[str, tuple[Notice, ...]]:
    count = text.count("\ufffd")
    message = f"bytes that are no characters of {encoding} were replaced by U+FFFD: {count}"
    return text, (_notice(message),) if count else ()


def _notice(message: str, line: int | None = None) -> Notice:
    return Notice(kind=NoticeKind.CHARACTERS, message=message, line=line)

r"""
From bytes or any str to clean characters: the one place where characters are changed.

- Line ends of every kind become `\n`, spaces of every kind a plain space.
- Invisible characters go: byte order marks, zero-width characters, soft hyphens, marks of writing direction, NULs and
  other control characters, noncharacters.
- A lone surrogate, which no encoding can carry, becomes U+FFFD.
- A letter and its combining marks, up to eight, become one letter where there is one.

Nothing else is changed; quotation marks and dashes stay as they are.
"""

import codecs
import re
import unicodedata

from belta_news.model.article import Notice, NoticeKind

__all__ = ["SURROGATES", "clean", "decode", "line_of"]

LINE_ENDS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
SPACES = re.compile("[\t\x1f\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")
INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f"
    "\ufeff\ufdd0-\ufdef\ufffe\uffff]+"
)
# Beyond 16 bits, the last two of each plane are noncharacters; a class that names them all would be slow.
BEYOND = re.compile("[\U0001fffe-\U0010ffff]")
SURROGATES = re.compile("[\ud800-\udfff]")
# A letter with a few marks: normalising long runs of them takes quadratic time.
COMBINED = re.compile("[^\\W\\d_][\u0300-\u036f]{1,8}+(?![\u0300-\u036f])")

# Everything that the patterns above can match.
ODD = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\xa0\xad\u0300-\u036f\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000"
    "\ud800-\udfff\ufdd0-\ufdef\ufe00-\ufe0f\ufeff\ufffe\uffff\U0001fffe-\U0010ffff]"
)

MARKS_OF_ENCODINGS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    # UTF-32 first: its little-endian mark begins with that of UTF-16.
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decode(data: bytes) -> tuple[str, tuple[Notice, ...]]:
    """
    Return the characters of *data* and what was doubtful about them.

    A byte order mark decides; else the bytes are UTF-8 or, where they are not, windows-1251. Bytes that the encoding
    has no character for become U+FFFD.
    """
    for mark, encoding in MARKS_OF_ENCODINGS:
        if data.startswith(mark):
            text = data.decode(encoding, "replace")
            return text, (_notice("bytes that are no characters were replaced"),) if "\ufffd" in text else ()
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError as error:
        message = f"the bytes are not UTF-8 (at byte {error.start}) and were read as "
    # A stray byte in a page that is UTF-8 otherwise loses one character; another encoding garbles all of them.
    text = data.decode("utf-8", "replace")
    faulty = text.count("\ufffd")
    multibyte = len(text) - len(text.encode("ascii", "ignore")) - faulty
    if faulty <= max(1, multibyte // 100):
        return text, (_notice(message + "UTF-8 all the same, with the faulty bytes replaced"),)
    return data.decode("windows-1251", "replace"), (_notice(message + "windows-1251"),)


def clean(text: str) -> tuple[str, tuple[Notice, ...]]:
    """Return *text* in clean characters and what had to be replaced in it; takes linear time."""
    notices: tuple[Notice, ...] = ()
    # Most texts have nothing to change: one look tells.
    if not ODD.search(text):
        return text, notices
    text = LINE_ENDS.sub("\n", text)
    text = SPACES.sub(" ", text)
    text = INVISIBLE.sub("", text)
    text = BEYOND.sub(lambda match: "" if ord(match[0]) & 0xFFFE == 0xFFFE else match[0], text)  # noqa: PLR2004 - as said
    surrogate = SURROGATES.search(text)
    if surrogate:
        line = line_of(text, surrogate.start())
        text, count = SURROGATES.subn("\ufffd", text)
        notices = (_notice(f"lone surrogates were replaced by U+FFFD: {count}, the first one here", line),)
    return COMBINED.sub(lambda match: unicodedata.normalize("NFC", match[0]), text), notices


def line_of(text: str, offset: int) -> int:
    """Return the number, from 1, of the line of *text* that holds *offset*."""
    return text.count("\n", 0, offset) + 1


def _notice(message: str, line: int | None = None) -> Notice:
    return Notice(kind=NoticeKind.CHARACTERS, message=message, line=line)

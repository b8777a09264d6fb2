"""
Articles as JSON, written and read by msgspec (extra `msgspec`).

- The same JSON as that of `belta_news.formats.json`, in UTF-8 bytes, without spaces between the values. Either reads
  what the other has written.
- The same strictness and the same words for what is wrong: what msgspec refuses, or a text in which a key seems to be
  given twice, is read again by the parser of the standard library, which tells.
- msgspec's own typed reading is not used: it would check less than the model does.
"""

from typing import Any

from belta_news.formats import _extras, _json_text
from belta_news.formats.converter import FormatConverter

__all__ = ["make_converter"]


def make_converter() -> FormatConverter[bytes]:
    """
    Return a new converter for JSON with msgspec.

    It writes bytes and reads bytes and str. `dumps` takes the options of `msgspec.json.encode`: `enc_hook`, `order`.

    Raises:
        MissingExtraError: msgspec is not installed.

    Example:
        >>> from belta_news import Article
        >>> from belta_news.formats.msgspec import make_converter
        >>> converter = make_converter()
        >>> converter.dumps(Article(title="A new bridge"))
        b'{"format":1,"title":"A new bridge"}'
        >>> converter.loads(b'{"format":1,"title":"A new bridge"}', Article).title
        'A new bridge'
    """
    json = _extras.load("msgspec.json", extra="msgspec")

    def encode(value: object, **options: Any) -> bytes:  # noqa: ANN401 - those of msgspec.json.encode
        written: bytes = json.encode(value, **options)
        return written

    return FormatConverter(encode, lambda data: _json_text.parse_quickly(data, json.decode, json.encode))

"""
Articles as JSON, written and read by orjson, which is the fastest (extra `orjson`).

- The same JSON as that of `belta_news.formats.json`, in UTF-8 bytes, without spaces between the values. Either reads
  what the other has written.
- The same strictness and the same words for what is wrong: what orjson refuses, or a text in which a key seems to be
  given twice, is read again by the parser of the standard library, which tells.
- A whole number of more than 64 bits, which only the line of a notice or a span by itself could be, is not written:
  orjson raises `TypeError`. Nor is it read, as orjson takes it for a decimal number.
"""

from typing import Any

from belta_news.formats import _extras, _json_text
from belta_news.formats.converter import FormatConverter

__all__ = ["make_converter"]


def make_converter() -> FormatConverter[bytes]:
    """
    Return a new converter for JSON with orjson.

    It writes bytes and reads bytes and str. `dumps` takes the options of `orjson.dumps`: `option`, `default`.

    Raises:
        MissingExtraError: orjson is not installed.

    Example:
        >>> from belta_news import Article
        >>> from belta_news.formats.orjson import make_converter
        >>> converter = make_converter()
        >>> converter.dumps(Article(title="A new bridge"))
        b'{"format":1,"title":"A new bridge"}'
        >>> converter.loads(b'{"format":1,"title":"A new bridge"}', Article).title
        'A new bridge'
    """
    orjson = _extras.load("orjson", extra="orjson")

    def encode(value: object, **options: Any) -> bytes:  # noqa: ANN401 - those of orjson.dumps
        written: bytes = orjson.dumps(value, **options)
        return written

    return FormatConverter(encode, lambda data: _json_text.parse_quickly(data, orjson.loads, orjson.dumps))

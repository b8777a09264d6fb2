"""
Articles as MessagePack, written and read by msgpack (extra `msgpack`).

- The plain values of `to_dict` as maps, arrays, strings and integers. No extension types: moments are strings, so that
  their offsets are kept, which MessagePack's own timestamps would lose.
- Reading is as strict as that of JSON: a key that is given twice is a problem with its path, and bytes after the value
  are refused.
- A whole number of more than 64 bits, which only the line of a notice or a span by itself could be, is not written:
  msgpack raises `OverflowError`.
"""

from typing import Any

from belta_news.errors import Problem
from belta_news.formats import _extras, _reading
from belta_news.formats.converter import FormatConverter

__all__ = ["make_converter"]


def make_converter() -> FormatConverter[bytes]:
    r"""
    Return a new converter for MessagePack.

    It writes and reads bytes. `dumps` takes the options of `msgpack.packb`, such as `default`.

    Raises:
        MissingExtraError: msgpack is not installed.

    Example:
        >>> from belta_news import Article
        >>> from belta_news.formats.msgpack import make_converter
        >>> converter = make_converter()
        >>> data = converter.dumps(Article(title="A new bridge"))
        >>> data
        b'\x82\xa6format\x01\xa5title\xacA new bridge'
        >>> converter.loads(data, Article).title
        'A new bridge'
    """
    msgpack = _extras.load("msgpack", extra="msgpack")

    def encode(value: object, **options: Any) -> bytes:  # noqa: ANN401 - those of msgpack.packb
        written: bytes = msgpack.packb(value, **options)
        return written

    def decode(data: str | bytes) -> tuple[object, list[Problem]]:
        objects = _reading.Objects()
        value = _reading.parsed("MessagePack", msgpack.unpackb, data, object_pairs_hook=objects.of)
        return value, objects.problems(value)

    return FormatConverter(encode, decode)

"""
Articles as BSON, the form of MongoDB's documents, written and read by the module `bson` of pymongo (extra `bson`).

- The plain values of `to_dict` as documents, arrays, strings and integers. No native dates: moments are strings, so
  that their offsets are kept, which BSON's dates have not.
- The outermost value must be an object: an article, another fact, a value of a class of your own, but no array.
- Reading is as strict as that of JSON: a key that is given twice is a problem with its path, and bytes after the value
  are refused. `_id`, which MongoDB adds to a document, is an unknown key: take it out before you read.
- A whole number of more than 64 bits, which only the line of a notice or a span by itself could be, is not written:
  pymongo raises `OverflowError`.
- To insert an article, give the plain values to the driver: `collection.insert_one(to_dict(article))`.
- It is the `bson` of pymongo, not the other package of that name.
"""

from typing import Any

from belta_news.errors import Problem
from belta_news.formats import _extras, _reading
from belta_news.formats.converter import FormatConverter

__all__ = ["make_converter"]


def make_converter() -> FormatConverter[bytes]:
    """
    Return a new converter for BSON.

    It writes and reads bytes. `dumps` takes the options of `bson.encode`, such as `check_keys`.

    Raises:
        MissingExtraError: pymongo is not installed.

    Example:
        >>> from belta_news import Article
        >>> from belta_news.formats.bson import make_converter
        >>> converter = make_converter()
        >>> data = converter.dumps(Article(title="A new bridge"))
        >>> len(data)
        41
        >>> converter.loads(data, Article).title
        'A new bridge'
    """
    bson = _extras.load("bson", extra="bson")
    codec_options = _extras.load("bson.codec_options", extra="bson").CodecOptions(document_class=_Document)

    def encode(value: object, **options: Any) -> bytes:  # noqa: ANN401 - those of bson.encode
        written: bytes = bson.encode(value, **options)
        return written

    def decode(data: str | bytes) -> tuple[object, list[Problem]]:
        document = _reading.parsed("BSON", bson.decode, data, codec_options=codec_options)
        objects = _reading.Objects()
        value = _plain(document, objects)
        return value, objects.problems(value)

    return FormatConverter(encode, decode)


class _Document(dict[str, Any]):
    """What the parser sets the keys of, one by one; all of them are kept."""

    def __init__(self) -> None:
        super().__init__()
        self.pairs: list[tuple[str, Any]] = []

    def __setitem__(self, key: str, value: object) -> None:
        self.pairs.append((key, value))


def _plain(value: object, objects: _reading.Objects) -> object:
    """Return *value* with objects for documents; its depth is limited by the parser."""
    if isinstance(value, _Document):
        return objects.of([(key, _plain(item, objects)) for key, item in value.pairs])
    return [_plain(item, objects) for item in value] if isinstance(value, list) else value

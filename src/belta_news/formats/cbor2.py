"""
Articles as CBOR (RFC 8949), written and read by cbor2 (extra `cbor2`).

- The plain values of `to_dict` as maps, arrays, text strings and integers. No tags: moments are text, so that their
  offsets are kept, which CBOR's own tags for dates would lose.
- Reading is as strict as that of JSON: a key that is given twice is refused, and so are bytes after the value. What
  tags make of other values (dates, decimals, sets …) is no value that the model takes.
- A whole number may be of any size.
"""

import io
from typing import Any

from belta_news.errors import Problem
from belta_news.formats import _extras, _reading
from belta_news.formats.converter import FormatConverter

__all__ = ["make_converter"]


def make_converter() -> FormatConverter[bytes]:
    r"""
    Return a new converter for CBOR.

    It writes and reads bytes. `dumps` takes the options of `cbor2.dumps`, such as `canonical`.

    Raises:
        MissingExtraError: cbor2 is not installed.

    Example:
        >>> from belta_news import Article
        >>> from belta_news.formats.cbor2 import make_converter
        >>> converter = make_converter()
        >>> data = converter.dumps(Article(title="A new bridge"))
        >>> data
        b'\xa2fformat\x01etitlelA new bridge'
        >>> converter.loads(data, Article).title
        'A new bridge'
    """
    cbor2 = _extras.load("cbor2", extra="cbor2")

    def encode(value: object, **options: Any) -> bytes:  # noqa: ANN401 - those of cbor2.dumps
        written: bytes = cbor2.dumps(value, **options)
        return written

    def decode(data: str | bytes) -> tuple[object, list[Problem]]:
        return _reading.parsed("CBOR", _decoded, data, cbor2.CBORDecoder), []

    return FormatConverter(encode, decode)


def _decoded(data: bytes, decoder: Any) -> object:  # noqa: ANN401 - the class of cbor2
    file = io.BytesIO(data)
    value: object = decoder(file, allow_duplicate_keys=False).decode()
    if file.tell() < len(data):
        raise ValueError(f"the value ends at byte {file.tell()}, the data at {len(data)}")
    return value

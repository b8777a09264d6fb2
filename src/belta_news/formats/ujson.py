"""
Articles as JSON, written and read by ujson (extra `ujson`).

- The same JSON as that of `belta_news.formats.json`, as a str, without spaces between the values. Either reads what the
  other has written.
- The same strictness and the same words for what is wrong. ujson takes some texts that are no JSON (`01`), so what it
  would not itself write in just these characters is read again by the parser of the standard library, which tells.
- ujson is there for programs that use it anyway; its makers themselves advise orjson for new ones.
"""

from typing import Any

from belta_news.formats import _extras, _json_text
from belta_news.formats.converter import FormatConverter

__all__ = ["make_converter"]


def make_converter() -> FormatConverter[str]:
    """
    Return a new converter for JSON with ujson.

    It writes str and reads bytes and str. `dumps` takes the options of `ujson.dumps`, such as `indent`.

    Raises:
        MissingExtraError: ujson is not installed.

    Example:
        >>> from belta_news import Article
        >>> from belta_news.formats.ujson import make_converter
        >>> converter = make_converter()
        >>> converter.dumps(Article(title="A new bridge"))
        '{"format":1,"title":"A new bridge"}'
        >>> converter.loads('{"format":1,"title":"A new bridge"}', Article).title
        'A new bridge'
    """
    ujson = _extras.load("ujson", extra="ujson")

    def encode(value: object, **options: Any) -> str:  # noqa: ANN401 - those of ujson.dumps
        settings = {"ensure_ascii": False, "escape_forward_slashes": False, "allow_nan": False, **options}
        written: str = ujson.dumps(value, **settings)
        return written

    return FormatConverter(encode, lambda data: _json_text.parse_quickly(data, ujson.loads, encode, is_lenient=True))

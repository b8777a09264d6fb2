"""
Articles as TOML, for people to read and to mend, written by tomli-w (extra `toml`) and read by the standard library.

- The plain values of `to_dict` as tables, arrays, strings and integers. No native dates: moments are strings.
- TOML has no null: what would be one is left out, as `at` of a moment that is no point in time. In an array, which has
  no place to leave out, None is an error of tomli-w's.
- The outermost value must be an object: an article, another fact, a value of a class of your own, but no array.
- Reading is as strict as that of JSON; a key that is given twice is refused with its place.
- A whole number may be of any size, though other programs may read no more than 64 bits.
"""

import tomllib
from typing import Any

from belta_news.errors import Problem
from belta_news.formats import _extras, _reading
from belta_news.formats.converter import FormatConverter

__all__ = ["make_converter"]


def make_converter() -> FormatConverter[str]:
    r"""
    Return a new converter for TOML.

    It writes str and reads str and bytes. `dumps` takes the options of `tomli_w.dumps`, such as `multiline_strings`.

    Raises:
        MissingExtraError: tomli-w is not installed.

    Example:
        >>> from belta_news import Article
        >>> from belta_news.formats.toml import make_converter
        >>> converter = make_converter()
        >>> print(converter.dumps(Article(title="Новый мост", tags=("мосты",))), end="")
        format = 1
        title = "Новый мост"
        tags = [
            "мосты",
        ]
        >>> converter.loads('format = 1\ntitle = "A new bridge"', Article).title
        'A new bridge'
    """
    tomli_w = _extras.load("tomli_w", extra="toml")

    def encode(value: object, **options: Any) -> str:  # noqa: ANN401 - those of tomli_w.dumps
        written: str = tomli_w.dumps(_without_none(value), **options)
        return written

    return FormatConverter(encode, _decode)


def _without_none(value: Any) -> Any:  # noqa: ANN401 - any plain value
    if isinstance(value, dict):
        return {key: _without_none(item) for key, item in value.items() if item is not None}
    return [_without_none(item) for item in value] if isinstance(value, list) else value


def _decode(data: str | bytes) -> tuple[object, list[Problem]]:
    def parse() -> object:
        return tomllib.loads(data.decode() if isinstance(data, bytes) else data)

    return _reading.parsed("TOML", parse), []

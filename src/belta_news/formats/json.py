"""
Articles as JSON, and back, exactly.

What the JSON looks like, in `to_json` and in the plain values of `to_dict`:

- An article is an object. Its first key is `format`, a whole number that counts the versions of these rules, now 1.
  Older versions are read; newer ones are refused with `UnsupportedFormatError`.
- Its other keys, and those of the objects in it, are the fields of the model's classes, in their order. A field that
  is None, or a tuple that is empty, is left out; every other field is written, even where it has its default.
  `kind` is therefore always there.
- `Article.text` is not written: it follows from the paragraphs, which carry their words and places.
- A `Span` is an object with `start` and `end`: code point offsets, half-open, as Python slices. Programs that count
  in UTF-16 units or bytes must convert them.
- An enum is the string that is its value, a tuple is an array.
- A `Moment` has one key more, `at`, for programs that have the JSON alone: the point in time that follows from the
  other keys, as ISO 8601 with its UTC offset, or null where they give none. It may be absent when reading; if it is
  there, it must have an offset and name the point in time that the other keys give.
- Text is written as it is, Cyrillic readable, not as escapes; there are no numbers but whole ones.

Reading is strict: a value of another type, a key that is unknown, missing or given twice, NaN, a lone surrogate, a
span outside of its text, or anything else that the model refuses is a problem, and `DecodeError` tells all of them at
once, each with its path. An optional field may be null and a tuple an empty array. Where an array has more than a
hundred faulty items, or an object more than a hundred unknown keys, the first hundred are told.
"""

import functools
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from belta_news.formats import _json_text
from belta_news.model.article import Article

if TYPE_CHECKING:
    from belta_news.formats.converter import FormatConverter

__all__ = ["from_dict", "from_json", "make_converter", "to_dict", "to_json"]


def to_json(article: Article, *, indent: int | None = None) -> str:
    """
    Write an article as JSON text.

    The text holds no lone surrogate and may be written in UTF-8 as it is.

    Args:
        article: What to write.
        indent: How many spaces each level is indented by; None for all on one line, without a line break.

    Returns:
        An object in JSON, as the module's rules say; `from_json` reads it back equal.

    Example:
        >>> from belta_news import Article
        >>> from belta_news.formats.json import to_json
        >>> to_json(Article(title="Новый мост в Гродно", tags=("мосты",)))
        '{"format": 1, "title": "Новый мост в Гродно", "tags": ["мосты"]}'
    """
    return _converter().dumps(article, Article, indent=indent)


def from_json(data: str | bytes) -> Article:
    """
    Read an article from JSON.

    Args:
        data: JSON text, or its bytes in UTF-8; a byte order mark at its beginning does not matter.

    Returns:
        The article, equal to the one that was written.

    Raises:
        DecodeError: The data is no JSON, or does not describe an article; all that is wrong is told at once.
        UnsupportedFormatError: It was written by a newer version of the library.

    Example:
        >>> from belta_news.formats.json import from_json
        >>> from_json('{"format": 1, "title": "A new bridge in Grodno"}').title
        'A new bridge in Grodno'
        >>> from_json('{"format": 1, "tags": "bridges", "published": {"text": "9 July", "month": 13, "day": 9}}')
        Traceback (most recent call last):
        ...
        belta_news.errors.DecodeError: 2 problems: 'month' must be <= 12: 13 @ $.published.month
        expected an array, not a string @ $.tags
    """
    return _converter().loads(data, Article)


def to_dict(article: Article) -> dict[str, Any]:
    """
    Return an article as plain values: dict, list, str, int and None.

    Args:
        article: What to write.

    Returns:
        The object that `to_json` writes, as a new dict with nothing of the article's in it that could be changed.

    Example:
        >>> from belta_news import Article, Moment
        >>> from belta_news.formats.json import to_dict
        >>> to_dict(Article(published=Moment(text="9 July", month=7, day=9)))["published"]
        {'text': '9 July', 'month': 7, 'day': 9, 'zone': 'Europe/Minsk', 'at': None}
    """
    plain: dict[str, Any] = _converter().unstructure(article, Article)
    return plain


def from_dict(data: Mapping[str, Any]) -> Article:
    """
    Read an article from plain values.

    Args:
        data: What `to_dict` returns, or what a JSON parser makes of what `to_json` returns. It is not changed.

    Returns:
        The article, equal to the one that was written.

    Raises:
        DecodeError: The data does not describe an article; all that is wrong is told at once.
        UnsupportedFormatError: It was written by a newer version of the library.

    Example:
        >>> from belta_news.formats.json import from_dict
        >>> from_dict({"format": 1, "title": "A new bridge in Grodno"}).title
        'A new bridge in Grodno'
    """
    return _converter().structure(data, Article)


def make_converter() -> "FormatConverter[str]":
    """
    Return a new converter for JSON, with the module of the standard library.

    It reads str and bytes. `dumps` takes the options of `json.dumps`.

    Example:
        >>> from belta_news import Article
        >>> from belta_news.formats.json import make_converter
        >>> converter = make_converter()
        >>> text = converter.dumps([Article(title="A new bridge in Grodno")])
        >>> text
        '[{"format": 1, "title": "A new bridge in Grodno"}]'
        >>> converter.loads(text, list[Article])[0].title
        'A new bridge in Grodno'
    """
    from belta_news.formats.converter import FormatConverter  # noqa: PLC0415 - it imports cattrs, which takes long

    return FormatConverter(_encode, _json_text.parse)


def _encode(value: object, **options: Any) -> str:  # noqa: ANN401 - those of json.dumps
    return json.dumps(value, **{"ensure_ascii": False, "allow_nan": False, **options})


# Made once: each converter compiles functions of its own, which are never freed.
_converter = functools.cache(make_converter)

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

import collections
import itertools
import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from belta_news.errors import DecodeError, Problem, UnsupportedFormatError
from belta_news.formats._problems import MANY, is_array, is_object, is_whole, key_step, kind_of
from belta_news.model.article import Article

__all__ = ["from_dict", "from_json", "to_dict", "to_json"]

FORMAT = 1
"""The version of the wire rules that this library writes."""

MIGRATIONS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}
"""
How to bring data (without its key `format`) from version n to n + 1, for every n below `FORMAT`. Each is pure and
trusts nothing: data that it does not know it leaves for the strict reading that follows.
"""

BYTE_ORDER_MARK = "\ufeff"


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
    return json.dumps(to_dict(article), ensure_ascii=False, indent=indent, allow_nan=False)


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
    value, problems = _parse(_decode(data) if isinstance(data, bytes) else data)
    return _article(value, problems)


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
    from belta_news.formats import _converter  # noqa: PLC0415 - it imports cattrs

    return {"format": FORMAT, **_converter.unstructure(article)}


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
    return _article(data, [])


class _Doubled(dict[str, Any]):
    """An object with keys that were given twice; of each the last value counts, as in a dict."""

    def __init__(self, pairs: list[tuple[str, Any]]) -> None:
        super().__init__(pairs)
        counts = collections.Counter(key for key, _ in pairs)
        self.doubled = [key for key, count in counts.items() if count > 1]


def _decode(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        raise _refusal(f"not UTF-8: {error.reason} at byte {error.start}") from None


def _parse(text: str) -> tuple[Any, list[Problem]]:
    """Return the value that *text* describes, and the keys in it that are given twice as problems."""
    doubled: list[_Doubled] = []

    def to_object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        value = dict(pairs)
        if len(value) < len(pairs):
            value = _Doubled(pairs)
            doubled.append(value)
        return value

    try:
        value = json.loads(text.removeprefix(BYTE_ORDER_MARK), object_pairs_hook=to_object)
    except json.JSONDecodeError as error:
        raise _refusal(f"not JSON: {error.msg} at line {error.lineno}, column {error.colno}") from None
    except ValueError as error:  # a number of more digits than Python reads
        raise _refusal(f"not to be read: {error}") from None
    except RecursionError:
        raise _refusal("not to be read: arrays or objects are nested too deeply") from None
    problems = _problems_of_keys(value) if doubled else iter(())
    return value, list(itertools.islice(problems, MANY))


def _problems_of_keys(value: object) -> Iterator[Problem]:
    """Yield a problem for each key that was given twice, in the order of the data."""
    todo: list[tuple[str, Any]] = [("$", value)]
    while todo:
        path, value = todo.pop()
        if isinstance(value, _Doubled):
            for key in value.doubled:
                yield Problem(path=path + key_step(key), message="the key is given twice")
        if is_object(value):
            todo.extend((path + key_step(key), item) for key, item in reversed(list(value.items())))
        elif is_array(value):
            todo.extend((f"{path}[{index}]", item) for index, item in reversed(list(enumerate(value))))


def _article(value: object, problems: list[Problem]) -> Article:
    """Return the article that *value* describes, unless it has problems, or *problems* were found before."""
    from belta_news.formats import _converter  # noqa: PLC0415 - it imports cattrs

    if not is_object(value):
        raise _refusal(f"expected an object, not {kind_of(value)}")
    parts, version = _without_format(value, problems)
    for older in range(version, FORMAT):
        parts = MIGRATIONS[older](parts)
    try:
        article = _converter.structure(parts)
    except DecodeError as error:
        raise DecodeError((*problems, *error.problems)) from None
    if problems:
        raise DecodeError(tuple(problems))
    return article


def _without_format(value: Mapping[str, Any], problems: list[Problem]) -> tuple[dict[str, Any], int]:
    """Return *value* without its version, and the version; one that is none becomes a problem and is taken for ours."""
    parts = dict(value)
    version = parts.pop("format", None)
    if "format" not in value:
        message = "the key is missing"
    elif not is_whole(version):
        message = f"expected a whole number, not {kind_of(version)}"
    elif version < 1:
        message = "versions count from 1"
    elif version > FORMAT:
        raise UnsupportedFormatError(version, FORMAT)
    else:
        return parts, version
    problems.append(Problem(path="$.format", message=message))
    return parts, FORMAT


def _refusal(message: str) -> DecodeError:
    return DecodeError((Problem(path="$", message=message),))

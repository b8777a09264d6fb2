"""How JSON text is read: what the parser of the standard library says counts, whichever parser was asked first."""

import json
from collections.abc import Callable

from belta_news.errors import Problem
from belta_news.formats._reading import Objects, refusal

__all__ = ["parse", "parse_quickly"]

BYTE_ORDER_MARK = "\ufeff"
COLON = ":"
ESCAPED_COLONS = ("\\u003a", "\\u003A")


def parse(data: str | bytes) -> tuple[object, list[Problem]]:
    """
    Return the value that JSON text describes, and the keys in it that are given twice as problems.

    Raises:
        DecodeError: It is no JSON.
    """
    text = _text_of(data)
    objects = Objects()
    try:
        value = json.loads(text, object_pairs_hook=objects.of)
    except json.JSONDecodeError as error:
        raise refusal(f"not JSON: {error.msg} at line {error.lineno}, column {error.colno}") from None
    except ValueError as error:  # a number of more digits than Python reads
        raise refusal(f"not to be read: {error}") from None
    except RecursionError:
        raise refusal("not to be read: arrays or objects are nested too deeply") from None
    return value, objects.problems(value)


def parse_quickly(
    data: str | bytes,
    loads: Callable[[str], object],
    dumps: Callable[[object], str | bytes],
    *,
    is_lenient: bool = False,
) -> tuple[object, list[Problem]]:
    """
    Return what `parse` does, asking another library's parser first.

    Args:
        data: JSON text.
        loads: The parser; anything that it raises is left to `parse` to tell.
        dumps: The same library's writer, which must escape no colon.
        is_lenient: Whether the parser takes what is no JSON; then only what was written by *dumps* is left to it.
    """
    text = _text_of(data)
    try:
        value = loads(text)
        written = dumps(value)
    except Exception:  # noqa: BLE001 - as said above
        return parse(text)
    if isinstance(written, type(data)) and written == data:
        return value, []
    # Outside of strings, JSON has one colon for each key. A value that is written again has fewer of them than the text
    # it was read from only where a key was given twice, unless the text had escaped ones.
    colons = written.count(COLON) if isinstance(written, str) else written.count(COLON.encode())
    same = colons == text.count(COLON) and not any(escaped in text for escaped in ESCAPED_COLONS)
    return (value, []) if same and not is_lenient else parse(text)


def _text_of(data: str | bytes) -> str:
    if isinstance(data, bytes):
        try:
            data = data.decode()
        except UnicodeDecodeError as error:
            raise refusal(f"not UTF-8: {error.reason} at byte {error.start}") from None
    return data.removeprefix(BYTE_ORDER_MARK)

"""The versions of the written form: which one is written, and how older ones are brought up to it."""

from collections.abc import Callable, Mapping
from typing import Any

from belta_news.errors import UnsupportedFormatError
from belta_news.formats._problems import is_whole, kind_of

__all__ = ["FORMAT", "KEY", "MIGRATIONS", "upgraded", "version_of"]

FORMAT = 1
"""
The version that this library writes.

It counts up with every release that changes the form, even by one key more: older versions of the library would refuse
that key without saying why.
"""

KEY = "format"
"""The key of an article's object that names the version."""

MIGRATIONS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}
"""
How to bring an article's object (without its key `format`) from version n to n + 1, for every n below `FORMAT`. Each is
pure and trusts nothing: what it does not know it leaves for the strict reading that follows.
"""


def version_of(value: Mapping[Any, Any]) -> int:
    """
    Return the version that the object *value* names.

    Raises:
        UnsupportedFormatError: It is newer than this library.
        KeyError: There is none.
        TypeError: It is no whole number.
        ValueError: It is less than 1.
    """
    version = value[KEY]
    if not is_whole(version):
        raise TypeError(f"expected a whole number, not {kind_of(version)}")
    if version < 1:
        raise ValueError("versions count from 1")
    if version > FORMAT:
        raise UnsupportedFormatError(version, FORMAT)
    return version


def upgraded(parts: dict[str, Any], version: int) -> dict[str, Any]:
    """Return *parts*, an article's object of an older *version* without its key `format`, as one of today's."""
    for older in range(version, FORMAT):
        parts = MIGRATIONS[older](parts)
    return parts

"""
The converter that every format's `make_converter()` returns: a cattrs converter that knows the model.

What holds for all formats:

- A value is first made plain, as `to_dict` does it: objects, arrays, strings, whole numbers. All formats write the
  same plain values, so that what one loses no other keeps: there are no native dates, and no native enums.
- An article's object has the key `format` first, wherever it stands: in an object of yours, too. Objects of other
  classes, written by themselves, have no version.
- Reading is as strict as that of `from_dict`, and tells all problems at once.
- Classes of your own (attrs or dataclasses, with articles in them or without) are written and read by their
  annotations. Of them, unlike of the model's, None and empty arrays are written. A datetime or a date is a string in
  ISO 8601, with the UTC offset if it has one. A list or a tuple is an array, and a string none.
- Register hooks for whatever else you have, as in any cattrs converter. They count for the model's classes, too.
- Make a converter once, for each compiles functions of its own; for another, call `make_converter()` again, as cattrs'
  `copy` does not know how. Using one is safe in several threads; registering hooks is not.
"""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from cattrs import Converter

from belta_news.errors import DecodeError, Problem
from belta_news.formats import _hooks, _unhooks
from belta_news.formats._told import error_of

__all__ = ["FormatConverter"]

T = TypeVar("T")
Wire = TypeVar("Wire", bound=str | bytes)

Decoded = tuple[object, list[Problem]]


class FormatConverter(Converter, Generic[Wire]):
    """
    A cattrs converter with `dumps` and `loads` for one format.

    Example:
        >>> from belta_news import Speaker
        >>> from belta_news.formats.json import make_converter
        >>> converter = make_converter()
        >>> converter.dumps(Speaker(name="Anna Sokol"))
        '{"name": "Anna Sokol", "kind": "unknown"}'
        >>> converter.loads('{"name": "Anna Sokol"}', Speaker)
        <Speaker 'Anna Sokol' (unknown)>
    """

    def __init__(self, encode: Callable[..., Wire], decode: Callable[[str | bytes], Decoded]) -> None:
        """
        Make a converter; the formats' `make_converter()` does it for you.

        Args:
            encode: Writes plain values.
            decode: Reads them, and says what is wrong with the data apart from what they are.
        """
        super().__init__(
            forbid_extra_keys=True, unstruct_collection_overrides={tuple: list, set: list, frozenset: list}
        )
        self._encode = encode
        self._decode = decode
        _hooks.configure(self)
        _unhooks.configure(self)

    def dumps(self, obj: object, unstructure_as: Any = None, **options: Any) -> Wire:  # noqa: ANN401 - as cattrs has it
        """
        Write a value.

        Args:
            obj: An article, another fact, or a value of a class of your own.
            unstructure_as: The type to write it as; None for its own. Give it for arrays: `list[Article]`.
            options: For the library that writes the format, such as `indent` of JSON.
        """
        return self._encode(self.unstructure(obj, unstructure_as), **options)

    def loads(self, data: str | bytes, cl: type[T]) -> T:
        """
        Read a value.

        Args:
            data: What `dumps` has written.
            cl: What it is: `Article`, `list[Article]`, a class of your own.

        Raises:
            DecodeError: The data is not of the format, or describes no such value; all that is wrong is told at once.
            UnsupportedFormatError: An article in it was written by a newer version of the library.
        """
        value, problems = self._decode(data)
        try:
            result = self.structure(value, cl)
        except DecodeError as error:
            raise DecodeError((*problems, *error.problems)) from None
        if problems:
            raise DecodeError(tuple(problems))
        return result

    def structure(self, obj: Any, cl: type[T]) -> T:  # noqa: ANN401 - as cattrs has it
        """
        Read a value from plain values.

        Args:
            obj: What `unstructure` returns. It is not changed.
            cl: What it is.

        Raises:
            DecodeError: It is no such value; all that is wrong is told at once.
            UnsupportedFormatError: An article in it was written by a newer version of the library.
        """
        hook = self.get_structure_hook(cl)
        try:
            result: T = hook(obj, cl)
        except Exception as error:  # noqa: BLE001 - cattrs raises what hooks and validators raise; all of it is told
            # Not chained: the tree of cattrs' errors says the same at ten times the length.
            raise error_of(error) from None
        return result

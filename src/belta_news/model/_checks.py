"""
The validators that the classes of the model share.

Each field is still declared with `attrs.field` itself, because type checkers recognise no wrapper around it.
"""

from collections.abc import Callable
from typing import Any

import attrs
from attrs import validators

from belta_news.errors import Problem

__all__ = [
    "ContradictionError",
    "each",
    "each_str",
    "is_a",
    "is_int",
    "is_str",
    "is_text",
    "maybe",
    "maybe_int",
    "maybe_str",
    "within",
]

Check = Callable[[Any, "attrs.Attribute[Any]", Any], Any]


class ContradictionError(ValueError):
    """Parts of a value contradict each other; `problems` tells all of it, with paths from the value itself (`$`)."""

    problems: tuple[Problem, ...]
    """All contradictions, in the order of the value's fields."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        """Keep all contradictions."""
        super().__init__(problems)
        self.problems = problems

    def __str__(self) -> str:
        """Say every contradiction, one a line."""
        return "\n".join(map(str, self.problems))


def is_a(cls: type[Any]) -> Check:
    """Return a validator for a value of *cls*."""
    return validators.instance_of(cls)


def is_int(_instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
    """Refuse what is no whole number; True and False, which Python counts among them, are none."""
    # An article makes thousands of these checks, nearly all of plain numbers.
    if type(value) is not int and (not isinstance(value, int) or isinstance(value, bool)):
        msg = f"'{attribute.name}' must be an int, not a {type(value).__name__}"
        raise TypeError(msg)


def is_str(_instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
    """Refuse what is no text: anything but a str, and a str with a lone surrogate, which no encoding can carry."""
    if not isinstance(value, str):
        msg = f"'{attribute.name}' must be a str, not a {type(value).__name__}"
        raise TypeError(msg)
    if not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError as error:
            msg = f"'{attribute.name}' has a lone surrogate at {error.start}, which is no character"
            raise ValueError(msg) from error


def is_text(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
    """Refuse what is no text, and an empty one."""
    is_str(instance, attribute, value)
    if not value:
        msg = f"Length of '{attribute.name}' must be >= 1: 0"
        raise ValueError(msg)


def maybe_str(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
    """Refuse what is neither a text nor None."""
    if value is not None:
        is_str(instance, attribute, value)


def maybe_int(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
    """Refuse what is neither a whole number nor None."""
    if value is not None:
        is_int(instance, attribute, value)


def maybe(cls: type[Any]) -> Check:
    """Return a validator for a value of *cls* or None."""
    is_one: Check = validators.instance_of(cls)

    def is_maybe(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
        if value is not None and not isinstance(value, cls):
            is_one(instance, attribute, value)

    return is_maybe


def each(cls: type[Any]) -> Check:
    """Return a validator for a tuple of values of *cls*."""
    is_one: Check = validators.instance_of(cls)
    is_all: Check = validators.deep_iterable(is_one, is_tuple)

    def is_each(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
        # Most tuples are empty or of one value, and right.
        if value != () and not (type(value) is tuple and len(value) == 1 and isinstance(value[0], cls)):
            is_all(instance, attribute, value)

    return is_each


@attrs.frozen
class Within:
    """The validator that `within` returns; it keeps its bounds for the JSON Schema."""

    low: int
    high: int

    def __call__(self, instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
        """Refuse what is neither a whole number within the bounds nor None."""
        if value is None:
            return
        is_int(instance, attribute, value)
        if not self.low <= value <= self.high:  # type: ignore[operator]
            bound = f">= {self.low}" if value < self.low else f"<= {self.high}"  # type: ignore[operator]
            msg = f"'{attribute.name}' must be {bound}: {value}"
            raise ValueError(msg)


def within(low: int, high: int) -> Check:
    """Return a validator for a whole number from *low* to *high*, or None."""
    return Within(low, high)


is_tuple: Check = validators.instance_of(tuple)
each_str: Check = validators.deep_iterable(is_str, is_tuple)

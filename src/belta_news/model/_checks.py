"""
The validators that the classes of the model share.

Each field is still declared with `attrs.field` itself, because type checkers recognise no wrapper around it.
"""

from collections.abc import Callable
from typing import Any

import attrs
from attrs import validators

__all__ = ["each", "is_a", "is_int", "is_str", "is_text", "maybe", "maybe_int", "maybe_str", "within"]

Check = Callable[[Any, "attrs.Attribute[Any]", Any], Any]


def is_a(cls: type) -> Check:
    """Return a validator for a value of *cls*."""
    return validators.instance_of(cls)


def maybe(cls: type) -> Check:
    """Return a validator for a value of *cls* or None."""
    return validators.optional(validators.instance_of(cls))


def each(cls: type) -> Check:
    """Return a validator for a tuple of values of *cls*."""
    return validators.deep_iterable(validators.instance_of(cls), validators.instance_of(tuple))


def within(low: int, high: int) -> Check:
    """Return a validator for a whole number from *low* to *high*, or None."""
    return validators.optional(validators.and_(is_int, validators.ge(low), validators.le(high)))


is_int: Check = validators.instance_of(int)
is_str: Check = validators.instance_of(str)
is_text: Check = validators.and_(validators.instance_of(str), validators.min_len(1))
maybe_int: Check = maybe(int)
maybe_str: Check = maybe(str)

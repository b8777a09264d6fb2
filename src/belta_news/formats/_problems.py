"""What values from outside are, and how problems in them are worded; all of it safe for any garbage."""

import json
import math
from collections.abc import Mapping
from typing import Any, TypeGuard

__all__ = ["MANY", "is_array", "is_object", "is_whole", "key_step", "kind_of", "short"]

MANY = 100
"""How many problems of one kind are told of one value: each costs about 1 kB while they are gathered."""

SHOWN = 300
"""How many characters of a text from the data a problem repeats."""

KINDS: tuple[tuple[type | tuple[type, ...], str], ...] = (
    (type(None), "null"),
    (bool, "a boolean"),
    (int, "a number"),
    (float, "a decimal number"),
    (str, "a string"),
    (Mapping, "an object"),
    ((list, tuple), "an array"),
)


def is_object(value: object) -> TypeGuard[Mapping[Any, Any]]:
    """Say whether JSON calls *value* an object."""
    return isinstance(value, dict | Mapping)


def is_array(value: object) -> TypeGuard[list[Any] | tuple[Any, ...]]:
    """Say whether JSON calls *value* an array; a str is none."""
    return isinstance(value, list | tuple)


def is_whole(value: object) -> TypeGuard[int]:
    """Say whether JSON calls *value* a number and it is a whole one; True and 1.0 are none."""
    return isinstance(value, int) and not isinstance(value, bool)


def kind_of(value: object) -> str:
    """Return what JSON calls *value*, and never the value itself, which may be too deep or too long to be shown."""
    if isinstance(value, float) and not math.isfinite(value):
        return f"{json.dumps(value)}, which is no JSON"
    return next((name for cls, name in KINDS if isinstance(value, cls)), f"a {type(value).__name__}")


def key_step(key: str) -> str:
    """Return the step of a JSONPath to the value under *key*."""
    return f".{short(key)}" if key.isidentifier() else f"[{json.dumps(short(key))}]"


def short(text: str) -> str:
    """Return *text* or, where it is long, its beginning."""
    return text if len(text) <= SHOWN else f"{text[: SHOWN - 1]}…"

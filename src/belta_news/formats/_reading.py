"""What the formats share when they read: the words of a parser's refusal, and keys that are given twice."""

import collections
import itertools
from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from belta_news.errors import DecodeError, Problem
from belta_news.formats._problems import MANY, is_array, is_object, key_step, short

__all__ = ["Objects", "parsed", "refusal"]

T = TypeVar("T")


def refusal(message: str) -> DecodeError:
    """Return the error that says that the data as a whole is not to be read."""
    return DecodeError((Problem(path="$", message=message),))


def parsed(name: str, parse: Callable[..., T], *arguments: object, **options: Any) -> T:  # noqa: ANN401 - the parser's own
    """
    Return what *parse* makes of its arguments.

    Raises:
        DecodeError: It raises anything; *name* says what it reads.
    """
    try:
        return parse(*arguments, **options)
    except RecursionError:
        raise refusal("not to be read: arrays or objects are nested too deeply") from None
    except Exception as error:  # noqa: BLE001 - parsers raise many classes for garbage, not all of them on purpose
        words = short(" ".join(str(error).split())) or type(error).__name__
        raise refusal(f"not {name}: {words}") from None


class Objects:
    """
    What makes objects out of pairs of key and value for a parser, and remembers keys that are given twice.

    Of such a key the last value counts, as in a dict.
    """

    def __init__(self) -> None:
        """Begin with no key given twice."""
        self._any_doubled = False

    def of(self, pairs: list[tuple[Any, Any]]) -> dict[Any, Any]:
        """Return the object of *pairs*."""
        value = dict(pairs)
        if len(value) == len(pairs):
            return value
        self._any_doubled = True
        return _Doubled(pairs)

    def problems(self, value: object) -> list[Problem]:
        """Return the keys in *value*, what the parser returned in the end, that are given twice."""
        return list(itertools.islice(_problems_of_keys(value), MANY)) if self._any_doubled else []


class _Doubled(dict[Any, Any]):
    """An object with keys that were given twice."""

    def __init__(self, pairs: list[tuple[Any, Any]]) -> None:
        super().__init__(pairs)
        counts = collections.Counter(key for key, _ in pairs)
        self.doubled = [key for key, count in counts.items() if count > 1]


def _problems_of_keys(value: object) -> Iterator[Problem]:
    """Yield a problem for each key that was given twice, in the order of the data."""
    todo: list[tuple[str, Any]] = [("$", value)]
    while todo:
        path, value = todo.pop()
        if isinstance(value, _Doubled):
            for key in value.doubled:
                yield Problem(path=path + key_step(str(key)), message="the key is given twice")
        if is_object(value):
            todo.extend((path + key_step(str(key)), item) for key, item in reversed(list(value.items())))
        elif is_array(value):
            todo.extend((f"{path}[{index}]", item) for index, item in reversed(list(enumerate(value))))

"""What cattrs and the hooks raise, as the problems that users are told."""

from collections.abc import Iterator

from cattrs import BaseValidationError, ForbiddenExtraKeysError
from cattrs.errors import AttributeValidationNote, IterableValidationNote

from belta_news.errors import DecodeError, Problem, UnsupportedFormatError
from belta_news.formats._problems import MANY, key_step, short
from belta_news.model._checks import ContradictionError

__all__ = ["error_of"]


def error_of(error: Exception) -> Exception:
    """Return what to raise for *error*, which a hook has raised: all that is wrong, or that the data is too new."""
    newer = next((inner for inner in _leaves(error) if isinstance(inner, UnsupportedFormatError)), None)
    return DecodeError(tuple(_problems(error, "$"))) if newer is None else newer


def _leaves(error: Exception) -> Iterator[Exception]:
    if isinstance(error, BaseValidationError):
        for inner in error.exceptions:
            yield from _leaves(inner)
    else:
        yield error


def _problems(error: Exception, path: str) -> Iterator[Problem]:
    """Yield what *error* says of the value at *path*."""
    if isinstance(error, BaseValidationError):
        for inner in error.exceptions:
            yield from _problems(inner, path + _step(inner))
    elif isinstance(error, ForbiddenExtraKeysError):
        steps = sorted(map(key_step, error.extra_fields))
        yield from (Problem(path=path + step, message="the key is unknown") for step in steps[:MANY])
        if len(steps) > MANY:
            yield Problem(path=path, message=f"{len(steps) - MANY:,} more keys are unknown")
    elif isinstance(error, ContradictionError | DecodeError):
        yield from (Problem(path=path + problem.path[1:], message=problem.message) for problem in error.problems)
    elif isinstance(error, KeyError):
        yield Problem(path=path, message="the key is missing")
    else:
        yield Problem(path=path, message=short(str(error)))


def _step(error: Exception) -> str:
    """Return the step from a value to the part of it that *error* is about; none where it is about the whole."""
    notes = getattr(error, "__notes__", ())
    names = [f".{note.name}" for note in notes if isinstance(note, AttributeValidationNote)]
    indexes = [f"[{note.index}]" for note in notes if isinstance(note, IterableValidationNote)]
    return "".join(names or indexes)

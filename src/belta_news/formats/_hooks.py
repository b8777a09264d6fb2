"""
The hooks of a cattrs converter that read, strictly, the classes of the model and those of a user's own.

An object of the model's is read in two steps. The quick one hands the values to the class, which refuses what is wrong,
as every field of the model has a validator. Only where anything is refused, the detailed one goes over all of it again
and tells each problem with its path.
"""

import dataclasses
import datetime as dt
import enum
import typing
from collections.abc import Callable
from typing import Any

import attrs
from cattrs import BaseValidationError, Converter
from cattrs.errors import (
    AttributeValidationNote,
    ClassValidationError,
    IterableValidationError,
    IterableValidationNote,
)
from cattrs.gen import make_dict_structure_fn, override

from belta_news.errors import UnsupportedFormatError
from belta_news.formats import _versions
from belta_news.formats._problems import MANY, is_array, is_object, is_whole, kind_of
from belta_news.formats._unhooks import DERIVED, is_of_model, without_none, written_at
from belta_news.model.article import Article
from belta_news.model.moment import Moment

__all__ = ["configure"]

Hook = Callable[[Any, Any], Any]
Unhook = Callable[[Any], Any]


def configure(converter: Converter) -> None:
    """Register the hooks that read at *converter*, which forbids extra keys."""
    for type_, hook in (
        (str, _structure_str),
        (int, _structure_int),
        (bool, _structure_bool),
        (float, _structure_float),
        (dt.datetime, _structure_iso),
        (dt.date, _structure_iso),
    ):
        converter.register_structure_hook(type_, hook)
    converter.register_structure_hook_factory(_is_optional, _optional_hook)
    converter.register_structure_hook_factory(_is_sequence, _sequence_hook)
    converter.register_structure_hook_factory(_is_record, _record_hook)
    converter.register_structure_hook_factory(is_of_model, _model_hook)
    converter.register_structure_hook_factory(_is(Moment), _moment_hook)
    converter.register_structure_hook_factory(_is(Article), _article_hook)


@attrs.frozen
class _TwoSteps:
    """A hook that has a quick step, for the classes that its values are part of."""

    quick: Unhook | None
    """What reads a value that is not None; None where the class checks the value as it is."""
    detailed: Hook

    def __call__(self, value: object, type_: object) -> Any:  # noqa: ANN401 - cattrs' own signature
        return self.detailed(value, type_)


@attrs.frozen
class _ObjectHook:
    """A hook whose quick step checks everything, so that it is worth to be tried first."""

    quick: Unhook
    detailed: Hook

    def __call__(self, value: object, type_: object) -> Any:  # noqa: ANN401 - cattrs' own signature
        try:
            return self.quick(value)
        except Exception:  # noqa: BLE001 - whatever it is, the detailed step tells
            return self.detailed(value, type_)


def _quick(hook: Hook, type_: Any) -> Unhook | None:  # noqa: ANN401 - a type of any form
    """Return the quick step of *hook* for the values of *type_*; None where the class of the model does it all."""
    if isinstance(hook, _TwoSteps | _ObjectHook):
        return hook.quick
    if hook in {_structure_str, _structure_int}:
        if issubclass(type_, enum.Enum):
            return {member.value: member for member in type_}.__getitem__
        return None
    return lambda value: hook(value, type_)


class _SlowlyError(Exception):
    """Only the detailed step can read a value."""


def _structure_str(value: object, type_: type[str]) -> str:
    """Return *value* as the str or the member of an enum that *type_* asks for; cattrs sends both here."""
    if not isinstance(value, str):
        raise TypeError(f"expected a string, not {kind_of(value)}")
    if issubclass(type_, enum.Enum):
        return _member(value, type_)
    try:
        value.encode()
    except UnicodeEncodeError as error:
        raise ValueError(f"a lone surrogate stands at {error.start}, which is no character") from None
    return value


def _structure_int(value: object, type_: type[int]) -> int:
    """Return *value* as the int or the member of an enum that *type_* asks for; cattrs sends both here."""
    if not is_whole(value):
        raise TypeError(f"expected a whole number, not {kind_of(value)}")
    return _member(value, type_) if issubclass(type_, enum.Enum) else value


Member = typing.TypeVar("Member", bound=enum.Enum)


def _member(value: object, type_: type[Member]) -> Member:
    try:
        return type_(value)
    except ValueError:
        known = ", ".join(repr(member.value) for member in type_)
        raise ValueError(f"expected one of {known}, not {value!r}") from None


def _structure_bool(value: object, _type: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError(f"expected a boolean, not {kind_of(value)}")
    return value


def _structure_float(value: object, _type: object) -> float:
    if not isinstance(value, float) and not is_whole(value):
        raise TypeError(f"expected a number, not {kind_of(value)}")
    return float(value)


def _structure_iso(value: object, type_: type[dt.date]) -> dt.date:
    """Return the datetime or date, whichever *type_* is, that *value* writes; no offset is lost and none is needed."""
    if not isinstance(value, str):
        raise TypeError(f"expected a string, not {kind_of(value)}")
    try:
        return type_.fromisoformat(value)
    except ValueError:
        form = "date and time" if issubclass(type_, dt.datetime) else "date"
        raise ValueError(f"expected an ISO 8601 {form}, not {value!r}") from None


def _is_optional(type_: object) -> bool:
    return without_none(type_) is not None


def _optional_hook(type_: object, converter: Converter) -> Hook:
    inner = without_none(type_)
    structure_inner = converter.get_structure_hook(inner)

    def structure_optional(value: object, _type: object) -> object:
        return None if value is None else structure_inner(value, inner)

    return _TwoSteps(_quick(structure_inner, inner), structure_optional)


def _is_sequence(type_: object) -> bool:
    """Say whether *type_* is an array of equal items."""
    origin, arguments = typing.get_origin(type_), typing.get_args(type_)
    return (origin is list and len(arguments) == 1) or (origin is tuple and arguments[1:] == (...,))


def _sequence_hook(type_: object, converter: Converter) -> Hook:
    inner = typing.get_args(type_)[0]
    made: type[Any] = typing.get_origin(type_) or tuple
    structure_inner = converter.get_structure_hook(inner)
    quick_inner = _quick(structure_inner, inner)

    def structure_quickly(value: object) -> Any:  # noqa: ANN401 - a list or a tuple
        # No array of the model's has None in it.
        if type(value) is not list or None in value:
            raise _SlowlyError
        return made(value if quick_inner is None else map(quick_inner, value))

    def structure_sequence(value: object, _type: object) -> Any:  # noqa: ANN401 - a list or a tuple
        if not is_array(value):
            raise TypeError(f"expected an array, not {kind_of(value)}")
        items: list[Any] = []
        errors: list[Exception] = []
        for index, item in enumerate(value):
            try:
                items.append(structure_inner(item, inner))
            except Exception as error:  # noqa: BLE001 - cattrs raises what validators raise; all of it is told
                error.add_note(IterableValidationNote("", index, inner))
                errors.append(error)
                if len(errors) == MANY:
                    errors.append(ValueError(f"items after the first {MANY} faulty ones were not looked at"))
                    break
        if errors:
            raise IterableValidationError("", errors, made)  # pyright: ignore[reportCallIssue]
        return made(items)

    return _TwoSteps(structure_quickly, structure_sequence)


def _is(cls: type[Any]) -> Callable[[object], bool]:
    return lambda type_: type_ is cls


def _is_record(type_: object) -> bool:
    """Say whether *type_* is a class with fields, of attrs or of the standard library."""
    return isinstance(type_, type) and (attrs.has(type_) or dataclasses.is_dataclass(type_))


def _record_hook(cls: type[Any], converter: Converter) -> Hook:
    """Return the hook of a class that is not the model's."""
    return _checked(make_dict_structure_fn(cls, converter))


def _checked(structure_fields: Hook) -> Hook:
    """Return a hook that refuses what is no object before *structure_fields* would break on it."""

    def structure_object(value: object, type_: object) -> object:
        if not is_object(value):
            raise TypeError(f"expected an object, not {kind_of(value)}")
        odd = [key for key in value if not isinstance(key, str)]
        if odd:
            raise TypeError(f"expected strings for keys, not {kind_of(odd[0])}")
        return structure_fields(value, type_)

    return structure_object


def _model_hook(cls: type[attrs.AttrsInstance], converter: Converter) -> _ObjectHook:
    fields = [field for field in attrs.fields(cls) if field.init]
    hooks = {field.name: converter.get_structure_hook(field.type) for field in fields}
    # A validator that ran with the class would stop at the first fault and not tell the field.
    overrides: dict[str, Any] = {
        field.name: override(struct_hook=_validated(hooks[field.name], field)) for field in fields
    }
    steps = [(field.name, _quick(hooks[field.name], field.type)) for field in fields]
    quick = [(name, step) for name, step in steps if step is not None]

    def structure_quickly(value: object) -> object:
        # What is no dict may still have an order or a length that only the detailed step minds.
        if type(value) is not dict:
            raise _SlowlyError
        parts: dict[str, Any] = value.copy() if quick else value
        for name, step in quick:
            part = parts.get(name)
            if part is not None:
                parts[name] = step(part)
        return cls(**parts)

    return _ObjectHook(structure_quickly, _checked(make_dict_structure_fn(cls, converter, **overrides)))


def _validated(hook: Hook, field: "attrs.Attribute[Any]") -> Hook:
    validate: Any = field.validator  # every field of the model has one

    def structure_field(value: object, type_: object) -> object:
        result = hook(value, type_)
        validate(None, field, result)
        return result

    return structure_field


def _moment_hook(_cls: type[Moment], converter: Converter) -> Hook:
    parts_hook = _model_hook(Moment, converter)

    def structure_quickly(value: object) -> object:
        if type(value) is not dict or DERIVED not in value:
            return parts_hook.quick(value)
        parts = value.copy()
        at = parts.pop(DERIVED)
        moment: Moment = parts_hook.quick(parts)
        if at != written_at(moment):
            raise _SlowlyError
        return moment

    def structure_moment(value: object, type_: object) -> object:
        if not is_object(value) or DERIVED not in value:
            return parts_hook.detailed(value, type_)
        parts = dict(value)
        at = parts.pop(DERIVED)
        moment: Moment | None = None
        errors: list[Exception] = []
        try:
            moment = parts_hook.detailed(parts, type_)
        except BaseValidationError as error:
            errors.extend(error.exceptions)
        try:
            _check_at(at, moment)
        except (TypeError, ValueError) as error:
            error.add_note(AttributeValidationNote("", DERIVED, str))
            errors.append(error)
        if errors:
            raise ClassValidationError("", errors, Moment)  # pyright: ignore[reportCallIssue]
        return moment

    return _ObjectHook(structure_quickly, structure_moment)


def _check_at(at: object, moment: Moment | None) -> None:
    """Refuse what is no point in time, or not that of *moment*; None stands for a moment that was refused itself."""
    stated = None if at is None else _aware(at)
    if moment is None:
        return
    expected = moment.at
    # A difference, because datetimes of different zones are never equal in an hour that came twice.
    same = stated is expected if stated is None or expected is None else stated - expected == dt.timedelta()
    if not same:
        given = written_at(moment) or "no point in time"
        raise ValueError(f"the parts give {given}, not {'null' if at is None else at}")


def _aware(at: object) -> dt.datetime:
    if not isinstance(at, str):
        raise TypeError(f"expected a string or null, not {kind_of(at)}")
    stated = _structure_iso(at, dt.datetime)
    if not isinstance(stated, dt.datetime) or stated.utcoffset() is None:
        raise ValueError(f"{at!r} has no UTC offset")
    return stated


def _article_hook(_cls: type[Article], converter: Converter) -> Hook:
    parts_hook = _model_hook(Article, converter)

    def structure_quickly(value: object) -> object:
        if type(value) is not dict or type(value.get(_versions.KEY)) is not int:
            raise _SlowlyError
        parts = value.copy()
        if parts.pop(_versions.KEY) != _versions.FORMAT:
            raise _SlowlyError
        return parts_hook.quick(parts)

    def structure_article(value: object, type_: object) -> object:
        if not is_object(value):
            return parts_hook.detailed(value, type_)
        errors: list[Exception] = []
        version = _versions.FORMAT
        try:
            version = _versions.version_of(value)
        except (KeyError, TypeError, ValueError) as error:
            if isinstance(error, UnsupportedFormatError):
                raise
            error.add_note(AttributeValidationNote("", _versions.KEY, int))
            errors.append(error)
        parts = {key: part for key, part in value.items() if key != _versions.KEY}
        article: Article | None = None
        try:
            article = parts_hook.detailed(_versions.upgraded(parts, version), type_)
        except BaseValidationError as error:
            errors.extend(error.exceptions)
        if errors:
            raise ClassValidationError("", errors, Article)  # pyright: ignore[reportCallIssue]
        return article

    return _ObjectHook(structure_quickly, structure_article)

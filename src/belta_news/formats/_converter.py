"""
The cattrs converter behind `belta_news.formats.json`: plain values to the model's classes and back, strictly.

It is a module of its own because importing cattrs takes longer than importing all the rest of the library:
`belta_news.formats.json` imports it on first use.
"""

import datetime as dt
import enum
import functools
import operator
import types
import typing
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import attrs
from cattrs import BaseValidationError, Converter, ForbiddenExtraKeysError
from cattrs.errors import (
    AttributeValidationNote,
    ClassValidationError,
    IterableValidationError,
    IterableValidationNote,
)
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from belta_news.errors import DecodeError, Problem
from belta_news.formats._problems import MANY, is_array, is_object, is_whole, key_step, kind_of, short
from belta_news.model._checks import ContradictionError
from belta_news.model.article import Article
from belta_news.model.moment import Moment

__all__ = ["structure", "unstructure"]

Hook = Callable[[Any, Any], Any]

# What is left out. Whether a part is true is asked first because it is quicker to tell.
NOTHING: tuple[object, ...] = (None, [])

# The key of a moment's object that follows from the others.
DERIVED = "at"


def unstructure(article: Article) -> dict[str, Any]:
    """Return *article* as plain values."""
    plain: dict[str, Any] = _converter().unstructure(article, Article)
    return plain


def structure(data: Mapping[str, Any]) -> Article:
    """
    Return the article that *data* describes.

    Raises:
        DecodeError: It describes none.
    """
    try:
        return _converter().structure(data, Article)
    except BaseValidationError as error:
        # Not chained: the tree of cattrs' errors says the same at ten times the length.
        raise DecodeError(tuple(_problems(error, "$"))) from None


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
    elif isinstance(error, ContradictionError):
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


# Made once: each converter compiles functions of its own, which are never freed.
@functools.cache
def _converter() -> Converter:
    converter = Converter(forbid_extra_keys=True, unstruct_collection_overrides={tuple: list})
    converter.register_structure_hook(str, _structure_str)
    converter.register_structure_hook(int, _structure_int)
    converter.register_structure_hook_factory(_is_optional, _optional_hook)
    converter.register_structure_hook_factory(_is_tuple, _tuple_hook)
    converter.register_structure_hook_factory(attrs.has, _class_hook)
    converter.register_structure_hook_factory(_is_moment, _moment_hook)
    # Named as such: cattrs takes a str-enum for a str and leaves it as it is.
    converter.register_unstructure_hook(enum.StrEnum, operator.attrgetter("value"))
    converter.register_unstructure_hook_factory(attrs.has, _class_unhook)
    converter.register_unstructure_hook_factory(_is_moment, _moment_unhook)
    return converter


def _structure_str(value: object, type_: type[str]) -> str:
    """Return *value* as the str or the member of an enum that *type_* asks for; cattrs sends both here."""
    if not isinstance(value, str):
        raise TypeError(f"expected a string, not {kind_of(value)}")
    if issubclass(type_, enum.Enum):
        try:
            return type_(value)
        except ValueError:
            known = ", ".join(repr(str(member)) for member in type_)
            raise ValueError(f"expected one of {known}, not {value!r}") from None
    try:
        value.encode()
    except UnicodeEncodeError as error:
        raise ValueError(f"a lone surrogate stands at {error.start}, which is no character") from None
    return value


def _structure_int(value: object, _type: object) -> int:
    if not is_whole(value):
        raise TypeError(f"expected a whole number, not {kind_of(value)}")
    return value


def _is_optional(type_: object) -> bool:
    return isinstance(type_, types.UnionType) and type(None) in typing.get_args(type_)


def _optional_hook(type_: object, converter: Converter) -> Hook:
    inner, _ = typing.get_args(type_)
    structure_inner = converter.get_structure_hook(inner)

    def structure_optional(value: object, _type: object) -> object:
        return None if value is None else structure_inner(value, inner)

    return structure_optional


def _is_tuple(type_: object) -> bool:
    return typing.get_origin(type_) is tuple


def _tuple_hook(type_: object, converter: Converter) -> Hook:
    inner, _ = typing.get_args(type_)
    structure_inner = converter.get_structure_hook(inner)

    def structure_tuple(value: object, _type: object) -> tuple[Any, ...]:
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
            raise IterableValidationError("", errors, tuple)  # pyright: ignore[reportCallIssue]
        return tuple(items)

    return structure_tuple


def _class_hook(cls: type[attrs.AttrsInstance], converter: Converter) -> Hook:
    # A validator that ran with the class would stop at the first fault and not tell the field.
    overrides: dict[str, Any] = {
        field.name: override(struct_hook=_validated(converter.get_structure_hook(field.type), field))
        for field in attrs.fields(cls)
        if field.init and field.type is not None
    }
    structure_fields = make_dict_structure_fn(cls, converter, **overrides)

    def structure_object(value: object, type_: Any) -> object:  # noqa: ANN401 - cattrs' own signature
        if not is_object(value):
            raise TypeError(f"expected an object, not {kind_of(value)}")
        if not value.keys() <= overrides.keys():
            # Those that are strings are told by cattrs; older versions of it break on others.
            odd = [key for key in value if not isinstance(key, str)]
            if odd:
                raise TypeError(f"expected strings for keys, not {kind_of(odd[0])}")
        return structure_fields(value, type_)

    return structure_object


def _validated(hook: Hook, field: "attrs.Attribute[Any]") -> Hook:
    validate: Any = field.validator  # every field of the model has one

    def structure_field(value: object, type_: object) -> object:
        result = hook(value, type_)
        validate(None, field, result)
        return result

    return structure_field


def _is_moment(type_: object) -> bool:
    return type_ is Moment


def _moment_hook(_cls: type[Moment], converter: Converter) -> Hook:
    structure_parts = _class_hook(Moment, converter)

    def structure_moment(value: object, type_: object) -> object:
        if not is_object(value) or DERIVED not in value:
            return structure_parts(value, type_)
        parts = dict(value)
        at = parts.pop(DERIVED)
        moment: Moment | None = None
        errors: list[Exception] = []
        try:
            moment = structure_parts(parts, type_)
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

    return structure_moment


def _check_at(at: object, moment: Moment | None) -> None:
    """Refuse what is no point in time, or not that of *moment*; None stands for a moment that was refused itself."""
    stated = None if at is None else _aware(at)
    if moment is None:
        return
    expected = moment.at
    # A difference, because datetimes of different zones are never equal in an hour that came twice.
    same = stated is expected if stated is None or expected is None else stated - expected == dt.timedelta()
    if not same:
        given = "no point in time" if expected is None else expected.isoformat()
        raise ValueError(f"the parts give {given}, not {'null' if at is None else at}")


def _aware(at: object) -> dt.datetime:
    if not isinstance(at, str):
        raise TypeError(f"expected a string or null, not {kind_of(at)}")
    try:
        stated = dt.datetime.fromisoformat(at)
    except ValueError:
        raise ValueError(f"expected an ISO 8601 date and time, not {at!r}") from None
    if stated.utcoffset() is None:
        raise ValueError(f"{at!r} has no UTC offset")
    return stated


def _class_unhook(cls: type[attrs.AttrsInstance], converter: Converter) -> Callable[[Any], dict[str, Any]]:
    unstructure_fields = make_dict_unstructure_fn(cls, converter)

    def unstructure_object(value: Any) -> dict[str, Any]:  # noqa: ANN401 - an object of any class
        # Not left to cattrs' omit_if_default, which would move the fields with a default behind the others.
        return {key: part for key, part in unstructure_fields(value).items() if part or part not in NOTHING}

    return unstructure_object


def _moment_unhook(cls: type[Moment], converter: Converter) -> Callable[[Moment], dict[str, Any]]:
    unstructure_parts = _class_unhook(cls, converter)

    def unstructure_moment(moment: Moment) -> dict[str, Any]:
        at = moment.at
        return {**unstructure_parts(moment), DERIVED: None if at is None else at.isoformat()}

    return unstructure_moment

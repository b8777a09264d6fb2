"""The hooks of a cattrs converter that write the classes of the model as plain values."""

import datetime as dt
import enum
import operator
import types
import typing
from collections.abc import Callable
from typing import Any

import attrs
from cattrs import Converter
from cattrs.fns import identity

from belta_news.formats import _versions
from belta_news.model.article import Article
from belta_news.model.moment import Moment

__all__ = ["DERIVED", "configure", "is_of_model", "without_none", "written_at"]

Unhook = Callable[[Any], Any]

DERIVED = "at"
"""The key of a moment's object that follows from the others."""

MINUTE = dt.timedelta(minutes=1)


def configure(converter: Converter) -> None:
    """Register the hooks that write at *converter*."""
    for plain in (dt.datetime, dt.date):
        converter.register_unstructure_hook(plain, plain.isoformat)
    # Named as such: cattrs takes a str-enum for a str and leaves it as it is.
    converter.register_unstructure_hook(enum.StrEnum, operator.attrgetter("_value_"))
    converter.register_unstructure_hook_factory(is_of_model, _model_unhook)
    converter.register_unstructure_hook_factory(lambda type_: type_ is Moment, _moment_unhook)
    converter.register_unstructure_hook_factory(lambda type_: type_ is Article, _article_unhook)


def is_of_model(type_: object) -> bool:
    """Say whether *type_* is a class of the model's with fields."""
    return isinstance(type_, type) and attrs.has(type_) and type_.__module__.startswith("belta_news.model.")


def without_none(type_: object) -> Any:  # noqa: ANN401 - a type of any form
    """Return X where *type_* is `X | None`; None for any other type."""
    if typing.get_origin(type_) not in {types.UnionType, typing.Union}:
        return None
    others = [inner for inner in typing.get_args(type_) if inner is not type(None)]
    return others[0] if len(others) == 1 else None


def written_at(moment: Moment) -> str | None:
    """Return the point in time of *moment* as ISO 8601 and RFC 3339 have it, or None."""
    at = moment.at
    if at is None:
        return None
    offset = at.utcoffset() or dt.timedelta()
    beyond = offset % MINUTE
    if beyond:
        # Before there were time zones, offsets had seconds, which RFC 3339 has not. The next whole minute to the east
        # is taken, as to the west the first hours of the year 1 would have no date; and the way is not by UTC, where
        # they have none.
        east = MINUTE - beyond
        at = (at.replace(tzinfo=None) + east).replace(tzinfo=dt.timezone(offset + east))
    return at.isoformat()


def _model_unhook(cls: type[attrs.AttrsInstance], converter: Converter) -> Callable[[Any], dict[str, Any]]:
    fields = [field for field in attrs.fields(cls) if field.init]
    steps = [(field.name, _unhook(field.type, converter)) for field in fields]

    def unstructure_object(value: object) -> dict[str, Any]:
        # Not left to cattrs' omit_if_default, which would move the fields with a default behind the others.
        plain: dict[str, Any] = {}
        for name, unhook in steps:
            part = getattr(value, name)
            if part is not None:
                if unhook is not None:
                    part = unhook(part)
                    if part is None:
                        continue
                plain[name] = part
        return plain

    return unstructure_object


def _unhook(type_: Any, converter: Converter) -> Unhook | None:  # noqa: ANN401 - a type of any form
    """Return how values of *type_* but None are written; the hook returns None for what is to be left out."""
    inner = without_none(type_) or type_
    if typing.get_origin(inner) is not tuple:
        unhook = converter.get_unstructure_hook(inner)
        return None if unhook == identity else unhook
    unhook_item = converter.get_unstructure_hook(typing.get_args(inner)[0])
    if unhook_item == identity:
        return lambda items: list(items) or None
    return lambda items: [unhook_item(item) for item in items] if items else None


def _moment_unhook(cls: type[Moment], converter: Converter) -> Callable[[Moment], dict[str, Any]]:
    unstructure_parts = _model_unhook(cls, converter)
    return lambda moment: {**unstructure_parts(moment), DERIVED: written_at(moment)}


def _article_unhook(cls: type[Article], converter: Converter) -> Callable[[Article], dict[str, Any]]:
    unstructure_parts = _model_unhook(cls, converter)
    return lambda article: {_versions.KEY: _versions.FORMAT, **unstructure_parts(article)}

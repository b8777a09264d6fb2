"""
How the JSON Schema is made from the classes of the model, with the strings under their fields as descriptions.

It reads the source of the model, which an installed package need not have, so its result is a file of the package:

    python -m belta_news.formats._model_schema > src/belta_news/formats/article.schema.json
"""

import ast
import enum
import inspect
import itertools
import json
import sys
import types
import typing
from collections.abc import Iterable, Iterator
from typing import Any

import attrs

from belta_news.formats import _versions
from belta_news.model import _checks
from belta_news.model.article import Article

__all__ = ["model_schema"]

Schema = dict[str, Any]

DIALECT = "https://json-schema.org/draft/2020-12/schema"
NULL: Schema = {"type": "null"}


def _given(*names: str) -> Schema:
    return {"required": [*names], "properties": {name: {"not": NULL} for name in names}}


def _absent(*names: str) -> Schema:
    return {"properties": dict.fromkeys(names, NULL)}


def _together(*names: str) -> Schema:
    return {"anyOf": [_given(*names), _absent(*names)]}


def _needs(name: str, other: str) -> Schema:
    return {"anyOf": [_given(other), _absent(name)]}


AT: Schema = {
    "title": "At",
    "description": "The point in time that follows from the other keys; null where they give none.",
    "anyOf": [{"type": "string", "format": "date-time"}, NULL],
}

# What the classes check of a field beyond its type, where no validator of the field says it.
BOUNDS: dict[str, dict[str, Schema]] = {"Span": {"start": {"minimum": 0}, "end": {"minimum": 0}}}

# What they check of several fields, as far as JSON Schema can say it: it has no words for the places that spans name.
RULES: dict[str, list[Schema]] = {
    "Attribution": [
        {"anyOf": [_given("mention"), _given("speaker")]},
        _together("mention", "mention_span", "position"),
        _together("occasion", "occasion_span"),
        _together("place", "place_span"),
        _together("date", "date_span"),
    ],
    "Moment": [
        _together("year", "year_known_from"),
        _needs("day", "month"),
        _needs("minute", "hour"),
        _needs("second", "minute"),
    ],
}


def model_schema() -> Schema:
    """Return the schema of an article, with one definition for each class and each enum that it is made of."""
    definitions: dict[str, Schema] = {}
    _define(Article, definitions)
    version: Schema = {
        "title": "Format",
        "description": "The version of the form, from 1.",
        "const": _versions.FORMAT,
    }
    article = definitions["Article"]
    article["properties"] = {_versions.KEY: version, **article["properties"]}
    article["required"] = [_versions.KEY, *article["required"]]
    definitions["Moment"]["properties"]["at"] = AT
    return {
        "$schema": DIALECT,
        "$id": f"urn:belta-news:format:{_versions.FORMAT}",
        "$ref": "#/$defs/Article",
        "$defs": dict(sorted(definitions.items())),
    }


def _define(cls: type[Any], definitions: dict[str, Schema]) -> None:
    """Add the definition of *cls*, and those of what it is made of."""
    if cls.__name__ in definitions:
        return
    schema = definitions[cls.__name__] = {"title": cls.__name__, "description": _words(cls.__doc__ or "")}
    docs = _docs(cls)
    if issubclass(cls, enum.Enum):
        members = (f"`{member.value}`: {docs[member.name]}" for member in cls)
        schema["description"] = "\n".join((schema["description"], "", *(f"- {line}" for line in members)))
        schema |= {"type": "string", "enum": [member.value for member in cls]}
        return
    fields = [field for field in attrs.fields(cls) if field.init]
    schema |= {
        "type": "object",
        "properties": {field.name: _property(cls, field, docs[field.name], definitions) for field in fields},
        "required": [field.name for field in fields if field.default is attrs.NOTHING],
        "additionalProperties": False,
    }
    if cls.__name__ in RULES:
        schema["allOf"] = RULES[cls.__name__]


def _property(cls: type[Any], field: "attrs.Attribute[Any]", doc: str, definitions: dict[str, Schema]) -> Schema:
    schema = _type_schema(field.type, definitions)
    for validator in _validators(field):
        if validator is _checks.is_text:
            schema["minLength"] = 1
        elif isinstance(validator, _checks.Within):
            # Of an optional number, which may also be null.
            schema["anyOf"][0] |= {"minimum": validator.low, "maximum": validator.high}
        elif hasattr(validator, "min_length"):
            schema["minItems"] = validator.min_length
    schema |= BOUNDS.get(cls.__name__, {}).get(field.name, {})
    title = field.name.replace("_", " ").capitalize()
    described: Schema = {"title": title, "description": doc}
    default = field.default
    if isinstance(default, str):
        described["default"] = str(default)
    return described | schema


def _validators(field: "attrs.Attribute[Any]") -> Iterable[Any]:
    """Return the validators of *field*; attrs joins several in one that keeps them under this name."""
    return getattr(field.validator, "_validators", (field.validator,))


def _type_schema(type_: Any, definitions: dict[str, Schema]) -> Schema:  # noqa: ANN401 - a type of any form
    arguments = typing.get_args(type_)
    if isinstance(type_, types.UnionType):
        return {"anyOf": [_type_schema(inner, definitions) for inner in arguments]}
    if typing.get_origin(type_) is tuple:
        return {"type": "array", "items": _type_schema(arguments[0], definitions)}
    plain = {str: "string", int: "integer", types.NoneType: "null"}
    if type_ in plain:
        return {"type": plain[type_]}
    _define(type_, definitions)
    return {"$ref": f"#/$defs/{type_.__name__}"}


def _docs(cls: type[Any]) -> dict[str, str]:
    """Return what the strings under the fields or members of *cls* say."""
    module = ast.parse(inspect.getsource(sys.modules[cls.__module__]))
    body = next(node.body for node in module.body if isinstance(node, ast.ClassDef) and node.name == cls.__name__)
    return dict(_documented(body))


def _documented(body: list[ast.stmt]) -> Iterator[tuple[str, str]]:
    for statement, below in itertools.pairwise(body):
        target = statement.targets[0] if isinstance(statement, ast.Assign) else getattr(statement, "target", None)
        if isinstance(target, ast.Name) and isinstance(below, ast.Expr):
            yield target.id, _words(ast.literal_eval(below.value))


def _words(doc: str) -> str:
    """Return the first paragraph of *doc* on one line."""
    return " ".join(inspect.cleandoc(doc).partition("\n\n")[0].split())


if __name__ == "__main__":
    print(json.dumps(model_schema(), ensure_ascii=False, indent=2))  # noqa: T201 - for the file of the package

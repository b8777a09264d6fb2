import functools
import importlib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from belta_news import model
from belta_news.errors import DecodeError, UnsupportedFormatError
from belta_news.formats.json import from_dict, make_converter, to_dict
from belta_news.formats.schema import json_schema
from belta_news.model import Article
from belta_news.testing import articles

SCHEMA = json_schema()
DEFINITIONS: dict[str, dict[str, Any]] = SCHEMA["$defs"]

CONVERTER = make_converter()

usual = settings()
few = usual if usual.max_examples > settings.get_profile("project").max_examples else settings(max_examples=25)


@functools.cache
def validator_of(name: str) -> Any:  # noqa: ANN401 - of a library that need not be there
    pytest.importorskip("rfc3339_validator", reason="jsonschema[format-nongpl] is not installed")
    jsonschema = importlib.import_module("jsonschema")
    # Without a format checker, dates that are none pass.
    return jsonschema.Draft202012Validator(
        {**SCHEMA, "$ref": f"#/$defs/{name}"}, format_checker=jsonschema.FormatChecker()
    )


def values_of(schema: dict[str, Any]) -> st.SearchStrategy[Any]:
    """Generate values of *schema*, as far as its types and bounds go; those of its `allOf` are for the validator."""
    if "$ref" in schema:
        return values_of(DEFINITIONS[schema["$ref"].rpartition("/")[2]])
    if "enum" in schema:
        return st.sampled_from(schema["enum"])
    if "anyOf" in schema:
        return st.one_of([values_of(option) for option in reversed(schema["anyOf"])])
    if schema["type"] == "object":
        return objects_of(schema["properties"], schema["required"])
    if schema["type"] == "array":
        return st.lists(values_of(schema["items"]), min_size=schema.get("minItems", 0), max_size=2)
    plain: dict[str, st.SearchStrategy[Any]] = {
        "null": st.none(),
        "string": st.text(st.characters(codec="utf-8"), min_size=schema.get("minLength", 0), max_size=3),
        "integer": st.integers(schema.get("minimum", -3), schema.get("maximum", 3)),
    }
    return plain[schema["type"]]


def objects_of(properties: dict[str, dict[str, Any]], required: list[str]) -> st.SearchStrategy[dict[str, Any]]:
    """Generate objects; without `at`, which follows from the others."""
    parts = {name: values_of(part) for name, part in properties.items() if name != "at"}
    optional = {name: part for name, part in parts.items() if name not in required}
    return st.fixed_dictionaries({name: parts[name] for name in required}, optional=optional)


@few
@given(articles())
def test_everything_that_is_written_is_valid(article: Article) -> None:
    validator_of("Article").validate(to_dict(article))


# Those that are valid as soon as each of their fields is; of the others, spans would have to fit.
FREE = ("Credit", "Image", "Embed", "Notice", "Speaker")


@pytest.mark.parametrize("name", FREE)
@few
@given(data=st.data())
def test_a_class_without_rules_across_its_fields_takes_all_that_is_valid(name: str, data: st.DataObject) -> None:
    values = data.draw(values_of(DEFINITIONS[name]))
    validator_of(name).validate(values)
    CONVERTER.structure(values, getattr(model, name))


DAYS = {"month": 12, "day": 28}


@pytest.mark.parametrize("name", [name for name in DEFINITIONS if "allOf" in DEFINITIONS[name]])
@given(data=st.data())
def test_rules_across_fields_say_what_the_class_does(name: str, data: st.DataObject) -> None:
    definition = DEFINITIONS[name]
    values = data.draw(values_of(definition))
    if name == "Moment":
        values |= {"zone": "UTC"} | {key: min(values[key], most) for key, most in DAYS.items() if values.get(key)}
    for key in [key for key in values if f"{key}_span" in definition["properties"]]:
        # As long as the words, and never relays: what spans cover is not for the schema to say.
        if values[key] is not None and values.get(f"{key}_span") is not None:
            values[f"{key}_span"] = {"start": 0, "end": len(values[key])}
    values.pop("via", None)
    try:
        CONVERTER.structure(values, getattr(model, name))
    except DecodeError:
        assert not validator_of(name).is_valid(values)
    else:
        validator_of(name).validate(values)


GARBAGE = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 3) | st.floats() | st.text(max_size=3),
    lambda items: st.lists(items, max_size=3) | st.dictionaries(st.text(max_size=3), items, max_size=3),
    max_leaves=6,
)


def places(value: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:  # noqa: ANN401 - of JSON
    """Return the path to every value in *value*."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path] * bool(path) + [deeper for key, item in items for deeper in places(item, (*path, key))]


@few
@given(articles(), st.data(), GARBAGE)
def test_what_is_invalid_is_refused(article: Article, data: st.DataObject, garbage: object) -> None:
    values = to_dict(article)
    *path, last = data.draw(st.sampled_from(places(values)))
    target: Any = values
    for step in path:
        target = target[step]
    target[last] = garbage
    try:
        from_dict(values)
    except (DecodeError, UnsupportedFormatError):
        return
    validator_of("Article").validate(values)

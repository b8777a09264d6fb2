import copy
import enum
import importlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import pytest

from belta_news import model, parse_text
from belta_news.errors import DecodeError
from belta_news.formats import schema as shipped
from belta_news.formats._model_schema import model_schema
from belta_news.formats.json import from_dict, to_dict
from belta_news.formats.schema import json_schema

ROOT = Path(__file__).parent.parent
FERRY = (ROOT / "examples" / "ferry.txt").read_text(encoding="utf-8")
URL = "https://eng.belta.by/society/view/new-cable-ferry-over-sozh-1-2026/"

SCHEMA = json_schema()
ARTICLE = to_dict(parse_text(FERRY, url=URL))


@pytest.fixture(scope="module")
def validator() -> Any:  # noqa: ANN401 - of a library that need not be there
    pytest.importorskip("rfc3339_validator", reason="jsonschema[format-nongpl] is not installed")
    jsonschema = importlib.import_module("jsonschema")
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    return jsonschema.Draft202012Validator(SCHEMA, format_checker=jsonschema.FormatChecker())


def test_the_file_is_that_of_the_present_classes() -> None:
    """Where this fails: python -m belta_news.formats._model_schema > src/belta_news/formats/article.schema.json ."""
    assert model_schema() == SCHEMA


def test_the_file_stands_beside_the_module() -> None:
    path = Path(shipped.__file__).with_name("article.schema.json")
    assert json.loads(path.read_text(encoding="utf-8")) == SCHEMA


def test_each_call_returns_a_schema_of_its_own() -> None:
    json_schema()["$defs"].clear()
    assert json_schema() == SCHEMA


def test_every_field_has_its_words() -> None:
    for name, definition in SCHEMA["$defs"].items():
        assert definition["title"] == name
        assert definition["description"]
        for part in definition.get("properties", {}).values():
            assert part["title"]
            assert part["description"].endswith(".")


def test_every_class_that_an_article_is_made_of_is_defined() -> None:
    known = {
        name for name in model.__all__ if attrs.has(getattr(model, name)) or issubclass(getattr(model, name), enum.Enum)
    }
    assert set(SCHEMA["$defs"]) == known - {"ArticleUrl", "UrlKind"}


def test_definitions_say_what_the_fields_say() -> None:
    quote = SCHEMA["$defs"]["Quote"]
    assert quote["required"] == ["kind", "text", "spans"]
    assert quote["additionalProperties"] is False
    assert quote["properties"]["part"] == {
        "title": "Part",
        "description": "Which text of the article the spans, the cue and the mention point into.",
        "default": "text",
        "$ref": "#/$defs/Part",
    }
    assert SCHEMA["$defs"]["Part"]["enum"] == ["text", "title"]
    assert SCHEMA["$defs"]["Moment"]["properties"]["month"]["anyOf"] == [
        {"type": "integer", "minimum": 1, "maximum": 12},
        {"type": "null"},
    ]
    assert SCHEMA["$defs"]["Article"]["required"] == ["format"]


def test_an_article_that_was_read_is_valid(validator: Any) -> None:  # noqa: ANN401
    validator.validate(ARTICLE)


def test_an_offset_of_the_time_before_time_zones_has_no_seconds(validator: Any) -> None:  # noqa: ANN401
    for year, hour in ((1, 0), (1850, 12)):
        known_from = model.YearSource.WRITTEN
        moment = model.Moment(text="", year=year, month=1, day=1, hour=hour, minute=0, year_known_from=known_from)
        written = to_dict(model.Article(published=moment))
        assert written["published"]["at"] == f"{year:04}-01-01T{hour:02}:00:44+01:51"
        validator.validate(written)
        assert from_dict(written).published == moment


def quote_of(article: dict[str, Any]) -> dict[str, Any]:
    quote: dict[str, Any] = article["quotes"][0]
    return quote


MUTATIONS: dict[str, Callable[[dict[str, Any]], object]] = {
    "no format": lambda article: article.pop("format"),
    "a newer format": lambda article: article.update(format=2),
    "a format that is none": lambda article: article.update(format="1"),
    "an unknown key": lambda article: article.update(titel="x"),
    "an unknown key inside": lambda article: quote_of(article).update(speaker="x"),
    "the body's text, which is not written": lambda article: article.update(text="x"),
    "a title that is no string": lambda article: article.update(title=["x"]),
    "tags that are no array": lambda article: article.update(tags="x"),
    "a tag that is no string": lambda article: article.update(tags=[1]),
    "an enum's value that is none": lambda article: quote_of(article).update(kind="loud"),
    "a quote without its kind": lambda article: quote_of(article).pop("kind"),
    "a quote without words": lambda article: quote_of(article).update(text=""),
    "a quote without a place": lambda article: quote_of(article).update(spans=[]),
    "a span that begins before the text": lambda article: quote_of(article)["spans"][0].update(start=-1),
    "a span of a fraction": lambda article: quote_of(article)["spans"][0].update(end=1.5),
    "a mention without its place": lambda article: quote_of(article)["attribution"].pop("mention_span"),
    "a mention without its position": lambda article: quote_of(article)["attribution"].update(position=None),
    "an attribution to nobody": lambda article: quote_of(article).update(attribution={"resolution": "explicit"}),
    "a date without its place": lambda article: quote_of(article)["attribution"].update(date="today"),
    "a month that is none": lambda article: article["published"].update(month=13),
    "an hour that is none": lambda article: article["published"].update(hour=24),
    "a year of unknown source": lambda article: article["published"].pop("year_known_from"),
    "a minute without an hour": lambda article: article["published"].update(hour=None),
    "a day without a month": lambda article: article["published"].pop("month"),
    "a point in time without an offset": lambda article: article["published"].update(at="2026-09-17T11:20:00"),
    "a point in time that is none": lambda article: article["published"].update(at="2026-09-31T11:20:00+03:00"),
    "a related item without a title": lambda article: article["related"][0].pop("title"),
    "a notice without a message": lambda article: article.update(notices=[{"kind": "year", "message": ""}]),
}


@pytest.mark.parametrize("name", MUTATIONS)
def test_what_breaks_the_model_is_invalid(validator: Any, name: str) -> None:  # noqa: ANN401
    article = copy.deepcopy(ARTICLE)
    MUTATIONS[name](article)
    assert not validator.is_valid(article)
    if name != "a newer format":
        with pytest.raises(DecodeError):
            from_dict(article)

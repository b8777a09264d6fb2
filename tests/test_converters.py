import dataclasses
import datetime as dt
import enum
import functools
import importlib
import pathlib
import sys
from typing import Any

import attrs
import pytest

from belta_news.errors import DecodeError, MissingExtraError, UnsupportedFormatError
from belta_news.formats import _extras, _versions
from belta_news.formats.converter import FormatConverter
from belta_news.formats.json import from_dict, to_dict
from belta_news.model import Article, Moment, Paragraph, ParagraphKind, RelatedItem, Span, Speaker, YearSource

LIBRARIES = {
    "json": "json",
    "orjson": "orjson",
    "msgspec": "msgspec.json",
    "ujson": "ujson",
    "cbor2": "cbor2",
    "msgpack": "msgpack",
    "bson": "bson",
    "yaml": "yaml",
    "toml": "tomli_w",
}
"""The module that each format needs."""

JSON = ("json", "orjson", "msgspec", "ujson")
TEXTS = (*JSON, "yaml", "toml")

BODY = "«Мост — “каменны”», \u200b\U0001f409: «так»\u2028"
ARTICLE = Article(
    title="Мост: 'no', 14:42\x00\x85",
    published=Moment(
        text="14:42, 9 июля", year=2010, month=7, day=9, hour=14, minute=42, year_known_from=YearSource.WRITTEN
    ),
    updated=Moment(text="9 July", month=7, day=9, zone="-09:30"),
    language="no",
    paragraphs=(Paragraph(kind=ParagraphKind.LEAD, text=BODY, span=Span(start=0, end=len(BODY))),),
    related=(RelatedItem(title="2024-07-09"), RelatedItem(title="1e3", url="~")),
    tags=("true", "007", " x ", ""),
)

Converter = FormatConverter[str] | FormatConverter[bytes]


def new_converter_of(name: str) -> Converter:
    pytest.importorskip(LIBRARIES[name], reason=f"the extra {name} is not installed")
    made: Converter = importlib.import_module(f"belta_news.formats.{name}").make_converter()
    return made


converter_of = functools.cache(new_converter_of)


@pytest.fixture(params=LIBRARIES)
def converter(request: pytest.FixtureRequest) -> Converter:
    return converter_of(request.param)


@pytest.fixture(params=LIBRARIES)
def new_converter(request: pytest.FixtureRequest) -> Converter:
    return new_converter_of(request.param)


def problems_of(converter: Converter, data: str | bytes, cl: Any = Article) -> list[tuple[str, str]]:  # noqa: ANN401
    with pytest.raises(DecodeError) as caught:
        converter.loads(data, cl)
    return [(problem.path, problem.message) for problem in caught.value.problems]


def test_an_article_is_read_back_equal(converter: Converter) -> None:
    read = converter.loads(converter.dumps(ARTICLE), Article)
    assert read == ARTICLE
    assert read.text == BODY
    assert isinstance(read.paragraphs[0].kind, ParagraphKind)


def test_an_offset_is_kept(converter: Converter) -> None:
    read = converter.loads(converter.dumps(ARTICLE), Article)
    assert read.published is not None
    assert read.published.at == dt.datetime(2010, 7, 9, 14, 42, tzinfo=dt.timezone(dt.timedelta(hours=3)))
    assert read.updated is not None
    assert read.updated.zone == "-09:30"


def test_every_format_writes_the_plain_values_of_the_json(converter: Converter) -> None:
    plain = to_dict(ARTICLE)
    if converter is converter_of("toml"):
        assert plain["updated"].pop("at", ...) is None  # TOML has no null
    assert converter.loads(converter.dumps(ARTICLE), dict) == plain


@pytest.mark.parametrize("name", TEXTS)
def test_texts_are_read_as_bytes_too(name: str) -> None:
    converter = converter_of(name)
    written = converter.dumps(ARTICLE)
    other = written.encode() if isinstance(written, str) else written.decode()
    assert converter.loads(other, Article) == ARTICLE


@pytest.mark.parametrize("name", JSON)
def test_what_one_json_library_writes_all_of_them_read(name: str) -> None:
    written = converter_of(name).dumps(ARTICLE)
    for other in JSON:
        assert converter_of(other).loads(written, Article) == ARTICLE


def test_a_fact_is_written_by_itself(converter: Converter) -> None:
    speaker = Speaker(name="Анна Зорина", aliases=("Зорина",))
    assert converter.loads(converter.dumps(speaker), Speaker) == speaker


@pytest.mark.parametrize("name", [name for name in LIBRARIES if name not in {"bson", "toml"}])
def test_articles_are_written_as_an_array(name: str) -> None:
    converter = converter_of(name)
    assert converter.loads(converter.dumps([ARTICLE, Article()]), list[Article]) == [ARTICLE, Article()]
    assert converter.loads(converter.dumps((), tuple[Article, ...]), tuple[Article, ...]) == ()
    assert problems_of(converter, converter.dumps([{"format": 1}, {"format": 1, "tags": 1}]), list[Article]) == [
        ("$[1].tags", "expected an array, not a number")
    ]


FAULTS: list[dict[str, Any]] = [
    {},
    {"format": True},
    {"format": 1, "title": 1, "tags": "ab", "x": 1},
    {"format": 1, "title": ["a"], "tags": [1, "a", True], "published": {"text": "", "month": 13, "hour": 1.0}},
    {"format": 1, "published": {"text": "", "at": "2024-07-09T14:42:00+03:00"}},
    {"format": 1, "published": {"text": "", "at": "2024-07-09T14:42:00"}},
    {"format": 1, "published": {"text": "", "minute": 5}},
    {"format": 1, "paragraphs": [{"text": "a", "span": {"start": 0, "end": 1}, "kind": "poem"}]},
    {"format": 1, "paragraphs": [{"text": "a", "span": {"start": 1, "end": 2}}]},
    {"format": 1, "paragraphs": {"text": "a"}},
    {"format": 1, "related": [{"title": ""}, {"titel": "x"}]},
    {"format": 1, "published": "9 July"},
]


@pytest.mark.parametrize("values", FAULTS)
def test_all_formats_tell_the_same_problems(converter: Converter, values: dict[str, Any]) -> None:
    with pytest.raises(DecodeError) as caught:
        from_dict(values)
    expected = [(problem.path, problem.message) for problem in caught.value.problems]
    assert problems_of(converter, converter.dumps(values)) == expected


DOUBLED: dict[str, tuple[str | bytes, str]] = {
    "json": ('{"format": 1, "tags": [], "title": "a:", "title": "b"}', "$.title"),
    "orjson": (b'{"format": 1, "tags": [], "title": "a:", "title": "b"}', "$.title"),
    "msgspec": (b'{"format": 1, "related": [{"title": "a:", "title": "b"}]}', "$.related[0].title"),
    "ujson": (r'{"format": 1, "tags": [], "title": "\u003a\u003A", "title": "b"}', "$.title"),
    "cbor2": (b"\xa3fformat\x01etitleaaetitleab", "$"),
    "msgpack": (b"\x83\xa6format\x01\xa5title\xa1a\xa5title\xa1b", "$.title"),
    "bson": (
        (
            b"\x2b\x00\x00\x00\x10format\x00\x01\x00\x00\x00"
            b"\x02title\x00\x02\x00\x00\x00a\x00\x02title\x00\x02\x00\x00\x00b\x00\x00"
        ),
        "$.title",
    ),
    "yaml": ("format: 1\ntitle: a\ntitle: b", "$.title"),
    "toml": ('format = 1\ntitle = "a"\ntitle = "b"', "$"),
}


@pytest.mark.parametrize("name", LIBRARIES)
def test_a_key_that_is_given_twice_is_refused(name: str) -> None:
    data, expected = DOUBLED[name]
    ((path, message),) = problems_of(converter_of(name), data)
    assert path == expected
    assert "twice" in message or "uplicate" in message or "overwrite" in message


@pytest.mark.parametrize("name", ["msgpack", "yaml", "bson"])
def test_a_key_that_is_given_twice_is_told_with_the_other_problems(name: str) -> None:
    data, _ = DOUBLED[name]
    broken = data.replace("b", "[]") if isinstance(data, str) else data.replace(b"format", b"formal")
    assert len(problems_of(converter_of(name), broken)) > 1


GARBAGE: dict[str, list[str | bytes]] = {
    "cbor2": [b"", b"\xff", b"\xa1", b"\x01\x00", b"\x9b" + b"\x7f" * 8, b"\x81" * 1000, "text"],
    "msgpack": [b"", b"\xc1", b"\x81", b"\x01\x00", b"\xdd" + b"\x7f" * 4, b"\x91" * 5000, "text"],
    "bson": [b"", b"\x05\x00\x00\x00", b"\x05\x00\x00\x00\x00\x00", "text"],
    "yaml": [
        b"\xff\xfe\x00",
        "",
        "a: 1\n---\nb: 2",
        "[" * 5000,
        "- " * 5000,
        "&a [1]",
        "[*a]",
        "<<: {a: 1}",
        "!!set {a}",
        "!!python/object:os.system {}",
        "!!int ''",
        "!!timestamp x",
        "!!bool x",
        "? [a]\n: 1",
        "\ud800",
        "a: 2024-13-45",
    ],
    "toml": [b"\xff", "a", "a = ", "a = [" * 5000, "a = 1979-05-27T07:32:00Z\nb"],
    **{name: ["", b"\xff", "{", "[1,]", "{1: 2}", '{"a": 01}', "[" * 100_000, "nul", '"\x01"', "1 2"] for name in JSON},
}


@pytest.mark.parametrize("name", LIBRARIES)
def test_what_is_not_of_the_format_is_refused_as_a_whole(name: str) -> None:
    converter = converter_of(name)
    for data in GARBAGE[name]:
        ((path, message),) = problems_of(converter, data)
        assert path == "$", data
        assert message.startswith(("not ", "expected an object")), (data, message)


@pytest.mark.parametrize("name", JSON)
def test_json_libraries_tell_the_same_of_a_text(name: str) -> None:
    texts = ['{"format": 1, "title": NaN}', '{"format": 1, "title": "\\ud800"}', '\ufeff{"format": 1, "tags": ["a" 1]}']
    for text in texts:
        assert problems_of(converter_of(name), text) == problems_of(converter_of("json"), text)
    assert converter_of(name).loads('\ufeff{"format": 1, "title": "\\u003a"}', Article).title == ":"


def test_a_yaml_date_is_no_string() -> None:
    assert problems_of(converter_of("yaml"), "format: 1\ntitle: 2024-07-09\nlanguage: no") == [
        ("$.title", "expected a string, not a date"),
        ("$.language", "expected a string, not a boolean"),
    ]


def test_yaml_without_libyaml_reads_and_writes_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    yaml = pytest.importorskip("yaml", reason="the extra yaml is not installed")
    monkeypatch.delattr(yaml, "CSafeDumper", raising=False)
    monkeypatch.delattr(yaml, "CSafeLoader", raising=False)
    converter = new_converter_of("yaml")
    assert converter.loads(converter.dumps(ARTICLE), Article) == ARTICLE


def test_options_go_to_the_library_that_writes() -> None:
    assert converter_of("json").dumps(Article(), indent=1) == '{\n "format": 1\n}'
    assert converter_of("ujson").dumps(Article(), indent=1) == '{\n "format": 1\n}'
    orjson = pytest.importorskip("orjson", reason="the extra orjson is not installed")
    assert converter_of("orjson").dumps(Article(), option=orjson.OPT_INDENT_2) == b'{\n  "format": 1\n}'


def test_a_newer_format_is_not_read(converter: Converter) -> None:
    with pytest.raises(UnsupportedFormatError, match="upgrade belta_news") as caught:
        converter.loads(converter.dumps({"format": 2, "title": 1}), Article)
    assert (caught.value.found, caught.value.supported) == (2, 1)


@pytest.mark.parametrize("name", LIBRARIES)
def test_a_number_of_more_than_64_bits_is_kept_or_refused(name: str) -> None:
    converter = converter_of(name)
    span = Span(start=0, end=2**64)
    if name in {"orjson", "msgpack", "bson"}:
        with pytest.raises((TypeError, OverflowError), match=r"64-bit|out of range|8-byte"):
            converter.dumps(span)
    else:
        assert converter.loads(converter.dumps(span), Span) == span


# Classes of a user's own.


class Mood(enum.Enum):
    GOOD = "good"
    BAD = "bad"


class Weight(enum.IntEnum):
    LOW = 1
    HIGH = 2


@attrs.frozen
class Note:
    words: str
    answers: "tuple[Note, ...]" = ()


@dataclasses.dataclass
class Capture:
    article: Article
    captured_at: dt.datetime
    day: dt.date
    mood: Mood = Mood.GOOD
    weight: Weight = Weight.LOW
    done: bool = False
    share: float = 0.5
    notes: list[Note] = dataclasses.field(default_factory=list)
    counts: dict[str, int] = dataclasses.field(default_factory=dict)
    languages: set[str] = dataclasses.field(default_factory=set)
    speaker: Speaker | None = None
    pair: tuple[int, str] = (0, "")


CAPTURE = Capture(
    article=ARTICLE,
    captured_at=dt.datetime(2026, 9, 20, 10, 30, tzinfo=dt.timezone(dt.timedelta(hours=-9, minutes=-30))),
    day=dt.date(2026, 9, 20),
    mood=Mood.BAD,
    weight=Weight.HIGH,
    done=True,
    share=1.0,
    notes=[Note("a", (Note("b"), Note("c", (Note("d"),))))],
    counts={"мост": 2},
    languages={"ru"},
    pair=(1, "x"),
)


def test_a_class_of_a_users_own_is_read_back_equal(converter: Converter) -> None:
    read = converter.loads(converter.dumps(CAPTURE), Capture)
    assert read == CAPTURE
    assert read.captured_at.utcoffset() == dt.timedelta(hours=-9, minutes=-30)
    assert isinstance(read.weight, Weight)


def test_an_article_in_an_object_has_its_format(converter: Converter) -> None:
    assert converter.loads(converter.dumps(CAPTURE), dict)["article"]["format"] == 1


def test_an_article_in_an_object_may_be_too_new(converter: Converter) -> None:
    values = {"article": {"format": 2}, "captured_at": "x", "day": "2026-09-20"}
    with pytest.raises(UnsupportedFormatError):
        converter.loads(converter.dumps(values), Capture)


def test_an_article_in_an_object_is_brought_up(converter: Converter, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_versions, "FORMAT", 2)
    monkeypatch.setattr(_versions, "MIGRATIONS", {1: lambda data: {"title": data["headline"]}})
    values = [{"format": 1, "headline": "Мост"}]
    read = converter.loads(converter.dumps({"articles": values}), dict[str, list[Article]])
    assert read == {"articles": [Article(title="Мост")]}


def test_a_class_of_a_users_own_is_read_as_strictly(converter: Converter) -> None:
    values = {
        "article": {"format": 1, "title": 1},
        "captured_at": "yesterday",
        "day": 20,
        "mood": "ugly",
        "weight": 3,
        "done": 1,
        "share": "half",
        "notes": [{"words": 1, "answers": [{"words": "a", "answers": "b"}, 1]}],
    }
    assert problems_of(converter, converter.dumps(values), Capture) == [
        ("$.article.title", "expected a string, not a number"),
        ("$.captured_at", "expected an ISO 8601 date and time, not 'yesterday'"),
        ("$.day", "expected a string, not a number"),
        ("$.mood", "'ugly' is not a valid Mood"),
        ("$.weight", "expected one of 1, 2, not 3"),
        ("$.done", "expected a boolean, not a number"),
        ("$.share", "expected a number, not a string"),
        ("$.notes[0].words", "expected a string, not a number"),
        ("$.notes[0].answers[0].answers", "expected an array, not a string"),
        ("$.notes[0].answers[1]", "expected an object, not a number"),
    ]
    assert problems_of(converter, converter.dumps({"words": "a", "x": 1}), Note) == [("$.x", "the key is unknown")]


def test_an_array_may_hold_nulls_where_its_type_says_so() -> None:
    converter = converter_of("json")
    assert converter.loads('[null, {"name": "a"}]', list[Speaker | None]) == [None, Speaker(name="a")]
    assert converter.loads('[null, "a"]', list[str | None]) == [None, "a"]


def test_objects_have_strings_for_keys() -> None:
    converter = converter_of("json")
    with pytest.raises(DecodeError, match="expected strings for keys, not a number"):
        converter.structure({1: 2}, Note)


def test_hooks_of_a_user_count_for_the_classes_of_the_model_too(new_converter: Converter) -> None:
    converter = new_converter
    converter.register_unstructure_hook(Speaker, lambda speaker: speaker.name)
    converter.register_structure_hook(Speaker, lambda value, _: Speaker(name=value))
    converter.register_unstructure_hook(Span, lambda span: f"{span.start}-{span.end}")
    converter.register_structure_hook(Span, span_of)
    written = converter.dumps(ARTICLE)
    assert converter.loads(written, dict)["paragraphs"][0]["span"] == f"0-{len(BODY)}"
    assert converter.loads(written, Article) == ARTICLE
    values = converter.loads(written, dict) | {"paragraphs": [{"text": "a", "span": "0"}]}
    assert problems_of(converter, converter.dumps(values)) == [
        ("$.paragraphs[0].span", "not enough values to unpack (expected 2, got 1)")
    ]


def span_of(value: str, _type: object) -> Span:
    start, end = value.split("-")
    return Span(start=int(start), end=int(end))


def test_hooks_of_one_converter_are_not_those_of_another() -> None:
    new_converter_of("json").register_unstructure_hook(Speaker, lambda speaker: speaker.name)
    assert converter_of("json").dumps(Speaker(name="a")) == '{"name": "a", "kind": "unknown"}'


# What is not installed.


@pytest.mark.parametrize("name", [name for name in LIBRARIES if name != "json"])
def test_a_missing_extra_is_told_with_the_command_that_installs_it(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    module = LIBRARIES[name]
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(MissingExtraError) as caught:
        importlib.import_module(f"belta_news.formats.{name}").make_converter()
    assert str(caught.value) == f"{module} is not installed: pip install 'belta-news[{name}]'"
    assert isinstance(caught.value, ImportError)


def test_a_library_that_is_itself_broken_is_not_called_missing(
    tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "broken_library.py").write_text("import library_of_nobody")
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(ModuleNotFoundError, match="library_of_nobody") as caught:
        _extras.load("broken_library", extra="any")
    assert not isinstance(caught.value, MissingExtraError)

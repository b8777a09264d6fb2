import datetime as dt
import json
import subprocess
import sys
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import pytest

from belta_news import find_quotes
from belta_news.errors import DecodeError, Problem, UnsupportedFormatError
from belta_news.formats import _versions
from belta_news.formats.json import from_dict, from_json, to_dict, to_json
from belta_news.model import (
    Article,
    Attribution,
    Credit,
    CreditKind,
    Cue,
    CueKind,
    Dateline,
    Embed,
    EmbedKind,
    EntityKind,
    Image,
    Moment,
    Notice,
    NoticeKind,
    Paragraph,
    ParagraphKind,
    Position,
    Quote,
    QuoteKind,
    RelatedItem,
    Source,
    Span,
    Speaker,
    YearSource,
)

LEAD = "Мост откроют в мае, узнала БЕЛТА от министерства."
BODY = "«Мы успеем», — сказала Анна Зорина."
TEXT = f"{LEAD}\n\n{BODY}"


def place(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start=start, end=start + len(words))


def moment(year: int | None = None) -> Moment:
    known_from = None if year is None else YearSource.URL
    return Moment(text="14:42, 9 июля", year=year, month=7, day=9, hour=14, minute=42, year_known_from=known_from)


ARTICLE = Article(
    title="Новый мост",
    published=moment(2024),
    site="belta.by",
    language="ru",
    dateline=Dateline(text="9 июля, Минск /Корр. БЕЛТА/.", place="Минск", moment=Moment(text="9 июля", month=7, day=9)),
    paragraphs=(
        Paragraph(kind=ParagraphKind.LEAD, text=LEAD, span=place(LEAD)),
        Paragraph(text=BODY, span=place(BODY)),
    ),
    quotes=(
        Quote(
            kind=QuoteKind.DIRECT,
            text="Мы успеем",
            spans=(place("Мы успеем"),),
            cue=Cue(text="сказала", span=place("сказала"), lemma="сказать", kind=CueKind.SAY),
            attribution=Attribution(
                mention="Анна Зорина",
                mention_span=place("Анна Зорина"),
                speaker=Speaker(name="Анна Зорина", kind=EntityKind.PERSON, aliases=("Зорина",)),
                position=Position.AFTER,
            ),
        ),
    ),
    sources=(Source(holder="министерства", span=place("министерства"), sentence=place(LEAD)),),
    images=(
        Image(alt="Мост", credit=Credit(text="Фото Павла Липкина", holder="Павла Липкина", kind=CreditKind.AUTHOR)),
    ),
    embeds=(Embed(url="https://example.org/1", kind=EmbedKind.POST),),
    related=(RelatedItem(title="Другой мост", published=moment()),),
    tags=("мосты", "дороги"),
    notices=(Notice(kind=NoticeKind.CHROME, message="left out", text="Написать нам", line=12),),
)


def plain() -> dict[str, Any]:
    return to_dict(ARTICLE)


def problems_of(data: str | bytes | Mapping[Any, Any]) -> list[tuple[str, str]]:
    with pytest.raises(DecodeError) as caught:
        from_json(data) if isinstance(data, str | bytes) else from_dict(data)
    return [(problem.path, problem.message) for problem in caught.value.problems]


def test_an_article_is_read_back_equal() -> None:
    assert from_json(to_json(ARTICLE)) == ARTICLE
    assert from_json(to_json(ARTICLE)).text == TEXT


def test_an_article_without_facts_is_its_format_alone() -> None:
    assert to_json(Article()) == '{"format": 1}'
    assert from_json('{"format": 1}') == Article()


def test_plain_values_are_those_of_the_json() -> None:
    assert json.loads(to_json(ARTICLE)) == plain()
    assert from_dict(plain()) == ARTICLE


def test_plain_values_hold_no_subclass_of_the_plain_classes() -> None:
    todo: list[Any] = [plain()]
    while todo:
        value = todo.pop()
        assert type(value) in {dict, list, str, int, type(None)}
        if isinstance(value, dict):
            todo += [*value, *value.values()]
        elif isinstance(value, list):
            todo += value


def test_the_format_is_the_first_key() -> None:
    assert list(plain()) == [
        "format",
        "title",
        "published",
        "site",
        "language",
        "dateline",
        "paragraphs",
        "quotes",
        "sources",
        "images",
        "embeds",
        "related",
        "tags",
        "notices",
    ]


def test_what_is_missing_is_left_out_and_defaults_are_written() -> None:
    quote = plain()["quotes"][0]
    assert quote == {
        "kind": "direct",
        "text": "Мы успеем",
        "spans": [{"start": 52, "end": 61}],
        "part": "text",
        "cue": {"text": "сказала", "span": {"start": 66, "end": 73}, "lemma": "сказать", "kind": "say"},
        "attribution": {
            "mention": "Анна Зорина",
            "mention_span": {"start": 74, "end": 85},
            "speaker": {"name": "Анна Зорина", "kind": "person", "aliases": ["Зорина"]},
            "resolution": "explicit",
            "position": "after",
        },
    }


def test_the_circumstances_and_the_relays_of_a_quote_come_back() -> None:
    text = "“We go on,” he said in Minsk on 5 May at a meeting, BelTA learned from the museum."
    whole = Article(paragraphs=(Paragraph(text=text, span=Span(start=0, end=len(text))),), quotes=find_quotes(text))
    attribution = to_dict(whole)["quotes"][0]["attribution"]
    assert (attribution["place"], attribution["date"], attribution["occasion"]) == (
        "in Minsk",
        "on 5 May",
        "at a meeting",
    )
    assert attribution["date_span"] == {"start": 29, "end": 37}
    assert [relay["holder"] for relay in attribution["via"]] == ["the museum"]
    assert from_dict(to_dict(whole)) == whole


def test_a_field_may_be_null_or_an_empty_array() -> None:
    assert from_dict({"format": 1, "title": None, "tags": [], "quotes": []}) == Article()


def test_letters_of_all_scripts_stay_readable() -> None:
    assert '"title": "Новый мост"' in to_json(ARTICLE)


def test_indented_json_has_a_line_for_each_value() -> None:
    assert to_json(Article(title="Мост"), indent=2) == '{\n  "format": 1,\n  "title": "Мост"\n}'


def test_a_change_of_the_plain_values_changes_nothing_else() -> None:
    values = plain()
    values["quotes"][0]["spans"].clear()
    values["tags"].append("x")
    assert plain()["quotes"][0]["spans"]
    assert ARTICLE.tags == ("мосты", "дороги")


def test_reading_does_not_change_what_is_read() -> None:
    values = plain()
    from_dict(values)
    assert values == plain()


def test_any_mapping_may_be_read() -> None:
    values = plain()
    values["published"] = MappingProxyType(values["published"])
    assert from_dict(MappingProxyType(values)) == ARTICLE


def test_tuples_are_read_as_arrays() -> None:
    assert from_dict({"format": 1, "tags": ("a", "b")}).tags == ("a", "b")


@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_bytes_are_utf_8_with_or_without_a_byte_order_mark(mark: str) -> None:
    assert from_json((mark + to_json(ARTICLE)).encode()) == ARTICLE
    assert from_json(mark + to_json(ARTICLE)) == ARTICLE


def test_bytes_of_another_encoding_are_refused_with_their_place() -> None:
    assert problems_of('{"format": 1, "title": "Мост"}'.encode("cp1251")) == [
        ("$", "not UTF-8: invalid continuation byte at byte 24"),
    ]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "not JSON: Expecting value at line 1, column 1"),
        ('{"format": 1,\n "title" 2}', "not JSON: Expecting ':' delimiter at line 2, column 10"),
        ('{"format": 1} x', "not JSON: Extra data at line 1, column 15"),
        ("[" * 100_000, "not to be read: arrays or objects are nested too deeply"),
        ("[]", "expected an object, not an array"),
        ("null", "expected an object, not null"),
        ("NaN", "expected an object, not NaN, which is no JSON"),
        ('"' + "x" * 1_000_000, "not JSON: Unterminated string starting at at line 1, column 1"),
    ],
)
def test_what_is_no_json_object_is_one_problem(text: str, message: str) -> None:
    assert problems_of(text) == [("$", message)]


def test_a_number_too_long_to_be_read_is_a_problem() -> None:
    ((path, message),) = problems_of('{"format": ' + "1" * 10_000 + "}")
    assert path == "$"
    assert message.startswith("not to be read: Exceeds the limit")


def test_all_problems_are_told_at_once_with_their_paths() -> None:
    values = plain()
    values["published"] |= {"month": 13, "hour": "14", "minute": 60, "at": "2024-07-09T14:42:00"}
    values["dateline"]["moment"] = "9 июля"
    values["quotes"][0]["spans"][0]["end"] = 52.5
    values["quotes"][0]["kind"] = "shouted"
    values["quotes"][0]["attribution"]["speaker"]["name"] = ""
    del values["sources"][0]["holder"]
    values["sources"][0]["span"]["start"] = True
    values["images"] = "abc"
    values["related"] = {}
    values["tags"] = ["мосты", None, ["x"], 3, False, {}]
    values["text"] = TEXT
    values["not a field"] = 1
    assert problems_of(values) == [
        ("$.published.month", "'month' must be <= 12: 13"),
        ("$.published.hour", "expected a whole number, not a string"),
        ("$.published.minute", "'minute' must be <= 59: 60"),
        ("$.published.at", "'2024-07-09T14:42:00' has no UTC offset"),
        ("$.dateline.moment", "expected an object, not a string"),
        ("$.quotes[0].kind", "expected one of 'direct', 'mixed', 'indirect', 'name', not 'shouted'"),
        ("$.quotes[0].spans[0].end", "expected a whole number, not a decimal number"),
        ("$.quotes[0].attribution.speaker.name", "Length of 'name' must be >= 1: 0"),
        ("$.sources[0].holder", "the key is missing"),
        ("$.sources[0].span.start", "expected a whole number, not a boolean"),
        ("$.images", "expected an array, not a string"),
        ("$.related", "expected an array, not an object"),
        ("$.tags[1]", "expected a string, not null"),
        ("$.tags[2]", "expected a string, not an array"),
        ("$.tags[3]", "expected a string, not a number"),
        ("$.tags[4]", "expected a string, not a boolean"),
        ("$.tags[5]", "expected a string, not an object"),
        ("$.text", "the key is unknown"),
        ('$["not a field"]', "the key is unknown"),
    ]


def test_facts_that_do_not_lie_in_the_text_are_all_told_with_their_paths() -> None:
    values = plain()
    values["quotes"][0] |= {"text": "Мы успеем", "spans": [{"start": 90, "end": 99}]}
    values["quotes"][0]["attribution"]["mention_span"] = {"start": 0, "end": 11}
    values["sources"][0]["sentence"]["end"] = 1000
    assert problems_of(values) == [
        ("$.quotes[0].spans[0].end", "the span 90:99 ends outside of its text of 86 characters"),
        ("$.quotes[0].attribution.mention_span", "the span 0:11 covers 'Мост открою', not 'Анна Зорина'"),
        ("$.sources[0].sentence.end", "the span 0:1000 ends outside of its text of 86 characters"),
    ]


def test_parts_of_an_object_that_contradict_each_other_are_a_problem_of_the_object() -> None:
    values = plain()
    values["published"] |= {"day": 31, "month": 6}
    values["quotes"][0]["text"] = "Мы не успеем"
    values["sources"][0]["span"] = {"start": 60, "end": 50}
    assert problems_of(values) == [
        ("$.published", "day is out of range for month"),
        ("$.quotes[0]", "the text of 12 characters is not as long as the spans 52:61"),
        ("$.sources[0].span", "a span needs 0 <= start <= end, not start=60, end=50"),
    ]


def test_the_derived_point_in_time_is_written_for_every_moment() -> None:
    values = plain()
    assert values["published"]["at"] == "2024-07-09T14:42:00+03:00"
    assert values["dateline"]["moment"]["at"] is None
    assert list(values["published"])[-1] == "at"


def test_the_derived_point_in_time_may_be_absent() -> None:
    values = plain()
    del values["published"]["at"]
    assert from_dict(values) == ARTICLE


def test_the_derived_point_in_time_may_be_given_with_another_offset() -> None:
    values = plain()
    values["published"]["at"] = "2024-07-09T11:42:00Z"
    assert from_dict(values) == ARTICLE


@pytest.mark.parametrize(
    ("at", "message"),
    [
        ("2024-07-09T14:43:00+03:00", "the parts give 2024-07-09T14:42:00+03:00, not 2024-07-09T14:43:00+03:00"),
        (None, "the parts give 2024-07-09T14:42:00+03:00, not null"),
        ("2024-07-09T14:42:00", "'2024-07-09T14:42:00' has no UTC offset"),
        ("2024-07-09", "'2024-07-09' has no UTC offset"),
        ("9 July", "expected an ISO 8601 date and time, not '9 July'"),
        (17, "expected a string or null, not a number"),
    ],
)
def test_a_derived_point_in_time_that_does_not_follow_is_refused(at: object, message: str) -> None:
    values = plain()
    values["published"]["at"] = at
    assert problems_of(values) == [("$.published.at", message)]


def test_a_derived_point_in_time_where_the_parts_give_none_is_refused() -> None:
    values = plain()
    values["related"][0]["published"]["at"] = "2024-07-09T14:42:00+03:00"
    assert problems_of(values) == [
        ("$.related[0].published.at", "the parts give no point in time, not 2024-07-09T14:42:00+03:00")
    ]


def test_a_derived_point_in_time_does_not_hide_faulty_parts() -> None:
    values = plain()
    values["published"] |= {"month": 13}
    assert problems_of(values) == [("$.published.month", "'month' must be <= 12: 13")]


@pytest.mark.parametrize(("year", "zone"), [(1, "+14:00"), (9999, "-12:00"), (2010, "Europe/Minsk")])
def test_moments_at_the_ends_of_the_calendar_and_in_hours_that_came_twice_are_read_back(year: int, zone: str) -> None:
    doubtful = Moment(
        text="",
        year=year,
        month=1 if year == 1 else 12 if year == 9999 else 10,
        day=1 if year == 1 else 31,
        hour={1: 0, 9999: 23, 2010: 2}[year],
        minute=30,
        zone=zone,
        year_known_from=YearSource.WRITTEN,
    )
    assert doubtful.at is not None
    article = Article(published=doubtful)
    assert from_json(to_json(article)) == article


def test_a_key_that_is_given_twice_is_refused_with_its_path() -> None:
    text = '{"format": 1, "tags": [], "a": [{"b": {"c": 1, "c": 2, "c": 3, "d": 4}}], "tags": ["x"]}'
    assert problems_of(text) == [
        ("$.tags", "the key is given twice"),
        ("$.a[0].b.c", "the key is given twice"),
        ("$.a", "the key is unknown"),
    ]


def test_a_key_that_is_given_twice_is_refused_even_where_nothing_else_is_wrong() -> None:
    assert problems_of('{"format": 1, "title": "a", "title": "a"}') == [("$.title", "the key is given twice")]


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e999"])
def test_what_is_no_number_in_json_is_refused(number: str) -> None:
    shown = "Infinity" if number == "1e999" else number
    text = f'{{"format": 1, "title": {number}}}'
    assert problems_of(text) == [("$.title", f"expected a string, not {shown}, which is no JSON")]


def test_a_lone_surrogate_is_refused_wherever_it_stands() -> None:
    text = r'{"format": 1, "title": "x\ud800", "tags": ["a", "\udfff"], "\ud800": 1}'
    assert problems_of(text) == [
        ("$.title", "a lone surrogate stands at 1, which is no character"),
        ("$.tags[1]", "a lone surrogate stands at 0, which is no character"),
        (r'$["\ud800"]', "the key is unknown"),
    ]


def test_surrogates_in_pairs_are_one_character() -> None:
    assert from_json(r'{"format": 1, "title": "\ud83d\ude00"}') == Article(title="😀")


@pytest.mark.parametrize(
    ("version", "message"),
    [
        ('"1"', "expected a whole number, not a string"),
        ("1.0", "expected a whole number, not a decimal number"),
        ("true", "expected a whole number, not a boolean"),
        ("null", "expected a whole number, not null"),
        ("0", "versions count from 1"),
    ],
)
def test_a_format_that_is_no_version_is_told_with_the_other_problems(version: str, message: str) -> None:
    assert problems_of(f'{{"format": {version}, "title": 1}}') == [
        ("$.format", message),
        ("$.title", "expected a string, not a number"),
    ]


def test_a_missing_format_is_a_problem() -> None:
    assert problems_of({}) == [("$.format", "the key is missing")]


def test_a_newer_format_is_not_read() -> None:
    with pytest.raises(UnsupportedFormatError) as caught:
        from_json('{"format": 2, "title": 1}')
    assert (caught.value.found, caught.value.supported) == (2, 1)


def test_every_older_format_has_a_migration() -> None:
    assert sorted(_versions.MIGRATIONS) == list(range(1, _versions.FORMAT))


def test_older_formats_are_brought_up_step_by_step(monkeypatch: pytest.MonkeyPatch) -> None:
    def to_2(data: dict[str, Any]) -> dict[str, Any]:
        return {"name" if key == "headline" else key: value for key, value in data.items()}

    def to_3(data: dict[str, Any]) -> dict[str, Any]:
        return {"title" if key == "name" else key: value for key, value in data.items()}

    monkeypatch.setattr(_versions, "FORMAT", 3)
    monkeypatch.setattr(_versions, "MIGRATIONS", {1: to_2, 2: to_3})
    expected = Article(title="Мост")
    assert from_dict({"format": 1, "headline": "Мост"}) == expected
    assert from_dict({"format": 2, "name": "Мост"}) == expected
    assert from_dict({"format": 3, "title": "Мост"}) == expected
    assert to_dict(expected) == {"format": 3, "title": "Мост"}


def test_garbage_of_many_items_or_keys_is_told_by_its_first_parts() -> None:
    problems = problems_of({"format": 1, "tags": [1] * 10_000} | {f"k{number:05}": 1 for number in range(10_000)})
    assert len(problems) == 100 + 1 + 100 + 1
    assert problems[100] == ("$.tags", "items after the first 100 faulty ones were not looked at")
    assert problems[101] == ("$.k00000", "the key is unknown")
    assert problems[-1] == ("$", "9,900 more keys are unknown")


def test_garbage_of_many_keys_given_twice_is_told_by_its_first_parts() -> None:
    keys = ", ".join(f'"k{number}": 1, "k{number}": 2' for number in range(1000))
    problems = problems_of(f'{{"format": 1, {keys}}}')
    assert problems[:100] == [(f"$.k{number}", "the key is given twice") for number in range(100)]
    assert len(problems) == 201


def test_long_words_of_the_data_are_cut_in_problems() -> None:
    ((path, message),) = problems_of({"format": 1, "quotes": [], "x" * 10_000: 1})
    assert path == f"$.{'x' * 299}…"
    values = plain()
    values["quotes"][0]["kind"] = "y" * 10_000
    ((path, message),) = problems_of(values)
    assert len(message) == 300


def test_values_nested_too_deeply_to_be_shown_are_only_named() -> None:
    deep: list[Any] = []
    for _ in range(100_000):
        deep = [deep]
    assert problems_of({"format": 1, "title": deep, "tags": [deep], "other": deep}) == [
        ("$.title", "expected a string, not an array"),
        ("$.tags[0]", "expected a string, not an array"),
        ("$.other", "the key is unknown"),
    ]
    while deep:
        deep = deep.pop()  # level by level: Python itself frees no chain that long on a short stack


def test_plain_values_that_no_json_has_are_refused() -> None:
    values = {"format": 1, "title": dt.date(2024, 7, 9), "tags": {"a"}, "published": {"text": "", 5: 1}}
    assert problems_of(values) == [
        ("$.title", "expected a string, not a date"),
        ("$.published", "expected strings for keys, not a number"),
        ("$.tags", "expected an array, not a set"),
    ]


def test_the_error_names_every_problem() -> None:
    with pytest.raises(DecodeError) as caught:
        from_dict({"format": 1, "title": 1, "tags": 2})
    assert caught.value.problems[0] == Problem(path="$.title", message="expected a string, not a number")
    assert str(caught.value) == (
        "2 problems: expected a string, not a number @ $.title\nexpected an array, not a number @ $.tags"
    )


def test_cattrs_is_loaded_on_first_use() -> None:
    code = """
import sys
import belta_news.formats.json as wire
assert "cattrs" not in sys.modules, "the import loads cattrs"
assert "hypothesis" not in sys.modules, "the import loads hypothesis"
assert wire.from_json('{"format": 1}') is not None
assert "cattrs" in sys.modules
"""
    subprocess.run([sys.executable, "-c", code], check=True)  # noqa: S603 - a fixed text

import json
from types import MappingProxyType
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from belta_news.errors import DecodeError, UnsupportedFormatError
from belta_news.formats.json import from_dict, from_json, to_dict, to_json
from belta_news.model import Article, YearSource
from belta_news.testing import articles

GARBAGE = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 3) | st.floats() | st.text(max_size=3),
    lambda items: st.lists(items, max_size=3) | st.dictionaries(st.text(max_size=3), items, max_size=3),
    max_leaves=6,
)


@given(articles())
def test_json_is_read_back_equal(article: Article) -> None:
    text = to_json(article)
    assert from_json(text) == article
    assert from_json(text).text == article.text
    assert from_json(text.encode()) == article
    assert from_json(to_json(article, indent=1)) == article


@given(articles())
def test_plain_values_are_read_back_equal_and_are_those_of_the_json(article: Article) -> None:
    values = to_dict(article)
    assert from_dict(values) == article
    assert json.loads(to_json(article)) == values


@given(articles())
def test_json_is_the_same_when_it_is_written_again(article: Article) -> None:
    assert to_json(from_json(to_json(article))) == to_json(article)


def places(value: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:  # noqa: ANN401 - of JSON
    """Return the path to every value in *value*."""
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path] * bool(path) + [deeper for key, item in items for deeper in places(item, (*path, key))]


@given(articles(), st.data(), GARBAGE)
def test_a_value_that_is_replaced_by_garbage_is_refused_or_read_to_what_is_written_so(
    article: Article, data: st.DataObject, garbage: object
) -> None:
    values = to_dict(article)
    *path, last = data.draw(st.sampled_from(places(values)))
    target: Any = values
    for step in path:
        target = target[step]
    target[last] = garbage
    try:
        read = from_dict(values)
    except (DecodeError, UnsupportedFormatError):
        return
    assert from_dict(to_dict(read)) == read


def shielded(value: Any) -> Any:  # noqa: ANN401 - of JSON
    """Return *value* with objects that are no dicts, which are never read quickly."""
    if isinstance(value, dict):
        return MappingProxyType({key: shielded(item) for key, item in value.items()})
    return [shielded(item) for item in value] if isinstance(value, list) else value


@given(articles(), st.data(), GARBAGE | st.sampled_from(list(YearSource)))
def test_reading_quickly_and_in_detail_come_to_the_same(article: Article, data: st.DataObject, garbage: object) -> None:
    values = to_dict(article)
    *path, last = data.draw(st.sampled_from(places(values)))
    target: Any = values
    for step in path:
        target = target[step]
    target[last] = garbage
    outcomes: list[object] = []
    for given_values in (values, shielded(values)):
        try:
            outcomes.append(from_dict(given_values))
        except (DecodeError, UnsupportedFormatError) as error:
            outcomes.append(str(error))
    assert outcomes[0] == outcomes[1]


def is_told(error: DecodeError | UnsupportedFormatError) -> bool:
    if isinstance(error, UnsupportedFormatError):
        return error.found != error.supported
    return all(problem.path.startswith("$") and problem.message for problem in error.problems) and bool(error.problems)


@given(st.text() | GARBAGE.map(json.dumps) | GARBAGE.map(lambda value: json.dumps({"format": 1, "tags": value})))
def test_any_text_gives_an_article_or_an_error_of_ours(text: str) -> None:
    try:
        article = from_json(text)
    except (DecodeError, UnsupportedFormatError) as error:
        assert is_told(error)  # noqa: PT017 - it need not be raised
    else:
        assert from_json(to_json(article)) == article


@given(st.binary())
def test_any_bytes_give_an_article_or_an_error_of_ours(data: bytes) -> None:
    try:
        from_json(data)
    except DecodeError as error:
        assert is_told(error)  # noqa: PT017 - it need not be raised

import copy
import datetime as dt
import inspect
import pickle

import pytest

from belta_news import errors
from belta_news.errors import (
    BeltaNewsError,
    CaptureTimeError,
    DecodeError,
    EmptyInputError,
    InputTooLargeError,
    MissingExtraError,
    NotAFeedError,
    NotAnArticleError,
    ParseError,
    Problem,
    UnknownEncodingError,
    UnknownLanguageError,
    UnknownUrlError,
    UnsupportedContentError,
    UnsupportedFormatError,
    WorkerDeathError,
    WorkerStartError,
)

PROBLEMS = (
    Problem(path="$.title", message="expected a string, not null"),
    Problem(path="$.tags[1]", message="expected a string, not a number"),
)
NAIVE = dt.datetime(2024, 7, 9)  # noqa: DTZ001 - the fault

EXAMPLES: list[tuple[BeltaNewsError, type[Exception], dict[str, object], str]] = [
    (BeltaNewsError("any"), Exception, {}, "any"),
    (ParseError("any"), ValueError, {}, "any"),
    (EmptyInputError(), ParseError, {}, "the input is empty: it holds no visible character"),
    (
        NotAnArticleError(("title", "body"), 3, "Написать нам"),
        ParseError,
        {"missing": ("title", "body"), "line": 3, "text": "Написать нам"},
        "not an article: no title, no body found from line 3 on ('Написать нам')",
    ),
    (
        InputTooLargeError(12_000_000, 10_000_000),
        ParseError,
        {"size": 12_000_000, "limit": 10_000_000},
        "the input is too large: 12,000,000 where 10,000,000 are allowed (raise max_size to read it)",
    ),
    (UnknownEncodingError("cp1"), LookupError, {"encoding": "cp1"}, "unknown encoding 'cp1'"),
    (
        UnsupportedContentError("PDF"),
        ParseError,
        {"content": "PDF"},
        "the input is no HTML page but PDF, by its first bytes",
    ),
    (
        WorkerStartError(),
        RuntimeError,
        {},
        (
            'a process ended before it could read anything: is the call below `if __name__ == "__main__":`? '
            "(what the process said stands on standard error)"
        ),
    ),
    (
        MissingExtraError("yaml", "yaml"),
        ImportError,
        {"module": "yaml", "extra": "yaml"},
        "yaml is not installed: pip install 'belta-news[yaml]'",
    ),
    (NotAFeedError("no item"), ParseError, {"reason": "no item"}, "not a feed: no item"),
    (WorkerDeathError(), RuntimeError, {}, "the process that was reading it died"),
    (
        UnknownUrlError("https://example.org/", "no site of the agency has this host"),
        ParseError,
        {"url": "https://example.org/", "reason": "no site of the agency has this host"},
        "unknown address 'https://example.org/': no site of the agency has this host",
    ),
    (
        UnknownLanguageError("xx", ("en", "ru")),
        LookupError,
        {"language": "xx", "known": ("en", "ru")},
        "unknown language 'xx': known are en, ru",
    ),
    (
        CaptureTimeError(NAIVE),
        ValueError,
        {"value": NAIVE},
        (
            "captured_at is datetime.datetime(2024, 7, 9, 0, 0): "
            "give an aware datetime, or a date for some time that day in Minsk"
        ),
    ),
    (
        DecodeError(PROBLEMS),
        ValueError,
        {"problems": PROBLEMS},
        "2 problems: expected a string, not null @ $.title\nexpected a string, not a number @ $.tags[1]",
    ),
    (
        DecodeError(PROBLEMS[:1]),
        ValueError,
        {"problems": PROBLEMS[:1]},
        "1 problem: expected a string, not null @ $.title",
    ),
    (
        UnsupportedFormatError(2, 1),
        ValueError,
        {"found": 2, "supported": 1},
        "the data is in format 2, this version of belta_news reads formats 1 to 1: upgrade belta_news",
    ),
]


@pytest.mark.parametrize(("error", "base", "facts", "text"), EXAMPLES)
def test_an_error_says_its_facts_and_keeps_them(
    error: BeltaNewsError, base: type[Exception], facts: dict[str, object], text: str
) -> None:
    assert str(error) == text
    assert isinstance(error, base)
    assert {name: getattr(error, name) for name in facts} == facts


@pytest.mark.parametrize("error", [error for error, *_ in EXAMPLES])
def test_an_error_survives_pickling_and_copying(error: BeltaNewsError) -> None:
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):  # noqa: S301 - our own
        assert type(again) is type(error)
        assert str(again) == str(error)
        assert vars(again) == vars(error)


def test_every_error_has_an_example_here() -> None:
    classes = {cls for _, cls in inspect.getmembers(errors, inspect.isclass) if issubclass(cls, BeltaNewsError)}
    assert {type(error) for error, *_ in EXAMPLES} == classes


def test_every_class_of_errors_is_exported() -> None:
    classes = {name for name, cls in inspect.getmembers(errors, inspect.isclass) if cls.__module__ == errors.__name__}
    assert classes == set(errors.__all__)

"""What the engine makes without checks is what the classes, with all their checks, make of the same parts."""

import pathlib
from collections.abc import Callable

import attrs
import pytest

from belta_news import find_quotes
from belta_news.extract.quotes import read_quotes
from belta_news.languages import LANGUAGES, Language
from belta_news.model.quote import Attribution, Cue, Quote, Speaker
from belta_news.model.source import Source
from belta_news.model.span import Span

ARTICLES = pathlib.Path(__file__).parent / "articles"
MADE = (Span, Speaker, Source, Cue, Attribution, Quote)


def made_anew(value: object) -> object:
    """Make a value and all its parts again, with every check."""
    if isinstance(value, tuple):
        return tuple(map(made_anew, value))
    if not isinstance(value, MADE):
        return value
    parts = {field.name: made_anew(getattr(value, field.name)) for field in attrs.fields(type(value))}
    make: Callable[..., object] = type(value)
    return make(**parts)


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES.keys())
def test_every_value_passes_the_checks_of_its_class(language: Language) -> None:
    text = (ARTICLES / f"{language.code}.txt").read_text(encoding="utf-8")
    title, _, body = text.partition("\n")
    quotes = read_quotes(body, title=title, language=language, names=True, nested=True)
    assert made_anew(quotes) == quotes
    assert len(set(quotes)) > 1


def test_a_headline_that_repeats_words_of_the_text_passes_the_checks() -> None:
    quotes = read_quotes(
        "“We are ready to go,” Ivan Petrov said.", title="“Ready to go”", language=LANGUAGES["en"], names=True
    )
    assert {quote.part for quote in quotes} == {"title", "text"}
    assert made_anew(quotes) == quotes


def test_a_lone_surrogate_is_read_as_the_mark_of_a_lost_character() -> None:
    (quote,) = find_quotes("“Yes, \ud83d we go,” Ivan Petrov said.")
    assert quote.text == "Yes, \ufffd we go,"
    assert made_anew(quote) == quote

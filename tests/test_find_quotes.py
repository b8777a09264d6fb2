"""`find_quotes` takes any news text as it is."""

import pytest

from belta_news import find_quotes
from belta_news.errors import UnknownLanguageError
from belta_news.model import Part

ENGLISH = "“The bridge is open,” said Anna Sokol, the mayor of Lida."
RUSSIAN = "«Мост открыт», - сказала Анна Сокол."


def test_a_quotation_has_its_words_its_place_and_its_speaker() -> None:
    (quote,) = find_quotes(ENGLISH)
    assert quote.text == "The bridge is open,"
    assert quote.part is Part.TEXT
    assert " ".join(span.of(ENGLISH) for span in quote.spans) == quote.text
    assert quote.speaker is not None
    assert quote.speaker.name == "Anna Sokol"


def test_the_text_is_not_changed_before_it_is_read() -> None:
    text = f"\ufeff\xa0 \r\n{ENGLISH}\r\n"
    (quote,) = find_quotes(text)
    assert quote.spans[0].of(text) == "The bridge is open,"


def test_the_language_is_found_by_the_text() -> None:
    assert find_quotes(RUSSIAN) == find_quotes(RUSSIAN, language="ru")
    assert find_quotes(RUSSIAN)[0].speaker is not None


@pytest.mark.parametrize("text", ["", "123", "\n", "“”", "?!"])
def test_a_text_of_no_language_is_read_as_english(text: str) -> None:
    assert find_quotes(text) == find_quotes(text, language="en")


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(UnknownLanguageError) as caught:
        find_quotes(ENGLISH, language="la")
    assert caught.value.language == "la"


def test_a_text_without_quotations_has_none() -> None:
    assert find_quotes("The bridge is open.") == ()

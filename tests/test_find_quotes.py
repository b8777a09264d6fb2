"""`find_quotes` takes any news text as it is."""

import pytest

from belta_news import find_quotes
from belta_news.errors import UnknownLanguageError
from belta_news.model import Part, QuoteKind

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


MIXED = """The ship “Neman” has left, Captain Ivan Petrov said.

“My father told me, ‘Never sail on a Monday,’ and he was right,” he added.
"""


def test_indirect_speech_can_be_left_out() -> None:
    assert [quote.kind for quote in find_quotes(MIXED)] == [QuoteKind.INDIRECT, QuoteKind.DIRECT]
    (quote,) = find_quotes(MIXED, indirect=False)
    assert quote.kind is QuoteKind.DIRECT


def test_a_quotation_inside_of_another_is_given_with_its_parent_where_it_is_asked_for() -> None:
    whole, inner = find_quotes(MIXED, indirect=False, nested=True)
    assert inner.text == "Never sail on a Monday,"
    assert inner.parent == whole.span
    assert inner.speaker is not None
    assert inner.speaker.name == "father"


def test_a_name_in_marks_is_given_without_a_speaker_where_it_is_asked_for() -> None:
    name, _ = find_quotes(MIXED, indirect=False, names=True)
    assert (name.text, name.kind, name.speaker) == ("Neman", QuoteKind.NAME, None)


def test_words_used_oddly_are_given_where_names_are_asked_for() -> None:
    text = "A “bank employee” called the pensioner and asked for the code. “I believed him,” Anna Sokol said."
    assert [quote.text for quote in find_quotes(text, indirect=False)] == ["I believed him,"]
    assert [(quote.text, quote.kind) for quote in find_quotes(text, indirect=False, names=True)] == [
        ("bank employee", QuoteKind.NAME),
        ("I believed him,", QuoteKind.DIRECT),
    ]


def test_what_is_asked_for_beside_changes_no_other_quotation() -> None:
    every = find_quotes(MIXED, nested=True, names=True)
    assert set(find_quotes(MIXED)) < set(every)

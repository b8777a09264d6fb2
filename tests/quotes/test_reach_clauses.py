"""How names are cut out of offices, and how clauses after a quotation are read: all people are invented."""

import pytest

from belta_news.extract.quotes import read_quotes
from belta_news.languages import language_of


def speakers(code: str, text: str) -> list[str | None]:
    """Return who speaks, quotation by quotation."""
    quotes = read_quotes(text, title=None, language=language_of(code))
    return [None if quote.speaker is None else quote.speaker.name for quote in quotes]


def test_the_country_of_an_office_without_a_preposition_is_no_part_of_the_name() -> None:
    text = 'Пра гэта расказаў міністр культуры Сірыі Карым Аль-Надзір. "Мы будуем музей", - сказаў Аль-Надзір.'
    assert speakers("be", text) == ["Карым Аль-Надзір"]


@pytest.mark.parametrize(
    "text",
    [
        "We met the Minister of Food and Trade Zorro Marlowe. “It is shut,” Marlowe said.",
        "“It is open,” said Minister of Sport and Tourism Zorro Marlowe. “It is shut,” Marlowe said.",
    ],
)
def test_an_office_that_goes_on_after_and_is_no_part_of_the_name(text: str) -> None:
    assert set(speakers("en", text)) == {"Zorro Marlowe"}


def test_a_person_met_in_another_case_is_called_in_the_nominative() -> None:
    text = "Фильм сняли с телеведущим Крисом Пэлмхэмом. «Мост закрыт», - сказал Пэлмхэм."
    assert speakers("ru", text) == ["Крис Пэлмхэм"]


def test_a_surname_misspelt_once_is_the_one_person_spelt_alike() -> None:
    text = "Quill met Peter Marlowopoulos. Quill told Marlowopolous that “the bridge is closed”. “It is open,” he said."
    assert speakers("en", text)[0] == "Quill"
    text = "Quill met Peter Marlowopoulos. “It is open,” Marlowopolous said."
    assert speakers("en", text) == ["Peter Marlowopoulos"]


@pytest.mark.parametrize("before", ["as BelTA", "the agency BelTA"])
def test_the_one_from_whom_the_agency_learned_it_speaks(before: str) -> None:
    assert speakers("en", f"“It is open,” {before} learned from Peter Marlowe.") == ["Peter Marlowe"]


@pytest.mark.parametrize("told", ["BelTA was told yesterday", "BelTA learned on Monday"])
def test_nobody_speaks_where_the_agency_names_no_source(told: str) -> None:
    assert speakers("en", f"“It is open,” {told}.") == [None]


def test_a_noun_after_the_dash_is_the_subject_of_the_verb_behind_it() -> None:
    text = "Пришёл директор музея Пётр Лунин. «Мост закрыт», – директор музея сказал."
    assert speakers("ru", text) == ["Пётр Лунин"]


def test_a_verb_after_a_bare_dash_attributes_nothing_without_a_second_dash() -> None:
    cut = "«Автобусы — сказал Пётр Лунин — новые и чистые»."
    assert speakers("ru", cut) == ["Пётр Лунин"]
    whole = "«Правило простое — сказал и сделал», — заметила Анна Клён."
    (quote,) = read_quotes(whole, title=None, language=language_of("ru"))
    assert [span.of(whole) for span in quote.spans] == ["Правило простое — сказал и сделал"]
    assert quote.speaker is not None
    assert quote.speaker.name == "Анна Клён"


@pytest.mark.parametrize(
    "words",
    [
        "Мост закрыт, – вот почему: директор сказал, – идите в обход",
        "Мост закрыт, – он старый, – идите в обход",
        "Мост закрыт, – идите в обход",
    ],
)
def test_an_insertion_between_dashes_that_says_more_than_who_speaks_stays_in_the_quotation(words: str) -> None:
    text = f"«{words}», – сказала Анна Клён."
    (quote,) = read_quotes(text, title=None, language=language_of("ru"))
    assert [span.of(text) for span in quote.spans] == [words]
    assert quote.speaker is not None
    assert quote.speaker.name == "Анна Клён"

import itertools
import re

import attrs
import pytest

from belta_news.errors import UnknownLanguageError
from belta_news.extract import calendar
from belta_news.languages import LANGUAGES, Language, language_of

EACH = pytest.mark.parametrize("language", LANGUAGES.values(), ids=LANGUAGES)

# The beginnings of some words are both a month's and a day's, which the reader of dates tells apart.
EITHER = {"mar"}


def patterns(language: Language) -> list[str]:
    page, sources = language.page, language.sources
    found = [
        language.agency,
        *(label.words for label in page.related),
        *page.chrome_forms,
        *page.authors,
        *page.captions,
        *page.comments,
        *(phrase.words for phrase in page.credits),
        *(form.words for form in sources.forms),
        *(pattern for _, pattern in sources.kinds),
    ]
    found += [value for value in attrs.asdict(sources, recurse=False).values() if isinstance(value, str)]
    return [pattern.replace("AGENCY", f"(?:{language.agency})") for pattern in found]


def words(language: Language) -> list[str]:
    dates = attrs.asdict(language.calendar)
    months = itertools.chain.from_iterable(dates.pop("months"))
    return [*months, *itertools.chain.from_iterable(dates.values()), *language.function_words, language.letters]


@EACH
def test_every_pattern_compiles_and_is_not_empty_where_it_begins_a_line(language: Language) -> None:
    for pattern in patterns(language):
        re.compile(pattern, re.IGNORECASE)
    page = language.page
    for pattern in (*page.chrome_forms, *page.authors, *page.captions, *(phrase.words for phrase in page.credits)):
        assert re.match(pattern, "", re.IGNORECASE) is None


@EACH
def test_the_phrases_of_credits_have_no_groups(language: Language) -> None:
    assert [phrase.words for phrase in language.page.credits if re.compile(phrase.words).groups] == []


@EACH
def test_a_year_has_twelve_months_and_each_has_a_form(language: Language) -> None:
    assert len(language.calendar.months) == 12
    assert all(language.calendar.months)


@EACH
def test_words_are_in_lower_case_and_without_dots_at_their_ends(language: Language) -> None:
    for word in words(language):
        assert word == word.casefold() or "ß" in word
        assert word == word.strip(" .:")


@EACH
def test_no_table_of_words_says_a_thing_twice(language: Language) -> None:
    page, dates = language.page, language.calendar
    tables = (page.chrome, page.sections, page.tags, dates.weekdays, dates.published, dates.updated, *dates.months)
    for table in tables:
        assert sorted(table) == sorted(set(table))


def test_no_form_means_two_months() -> None:
    meanings: dict[str, set[int]] = {}
    for language in LANGUAGES.values():
        for number, forms in enumerate(language.calendar.months, 1):
            for form in forms:
                meanings.setdefault(form, set()).add(number)
    assert {form: numbers for form, numbers in meanings.items() if len(numbers) > 1} == {}


def test_no_word_has_two_places_in_a_date() -> None:
    kinds = {
        "month": set(calendar.months()) - EITHER,
        "weekday": set(calendar.weekdays()),
        "zone": set(calendar.OFFSETS),
        "half": set(calendar.halves()) - {"am"},  # German "am 9. Juli" is told apart by its place
        "joint": set(calendar.joints()),
        "unit": set(calendar.units()),
        "place": set(calendar.places()),
    }
    for (one, words_of_one), (other, words_of_other) in itertools.combinations(kinds.items(), 2):
        assert words_of_one & words_of_other == set(), (one, other)


def test_no_label_means_both_publication_and_change() -> None:
    published = {form for language in LANGUAGES.values() for form in language.calendar.published}
    updated = {form for language in LANGUAGES.values() for form in language.calendar.updated}
    assert published & updated == set()


def test_a_language_is_found_by_its_code_and_no_other_is() -> None:
    assert [language_of(code).code for code in LANGUAGES] == ["en", "ru", "be", "de", "es", "pl", "zh"]
    with pytest.raises(UnknownLanguageError, match="'xx'"):
        language_of("xx")

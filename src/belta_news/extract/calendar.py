"""The words of dates of all languages as one set of tables, each built on first use."""

import functools
import re

from belta_news.languages import LANGUAGES

__all__ = ["OFFSETS", "halves", "joints", "labels", "months", "pieces", "places", "small_words", "units", "weekdays"]

OFFSETS = {"z": "+00:00", "utc": "+00:00", "gmt": "+00:00", "msk": "+03:00", "мск": "+03:00"}
"""The offset of each name of a zone that is read."""

HAN = re.compile("[\u3400-\u9fff]")


@functools.cache
def months() -> dict[str, int]:
    """Return the number of the month of every form in every language."""
    return {
        form: number
        for language in LANGUAGES.values()
        for number, forms in enumerate(language.calendar.months, 1)
        for form in forms
    }


@functools.cache
def weekdays() -> frozenset[str]:
    """Return all forms of the days of the week."""
    return frozenset(form for language in LANGUAGES.values() for form in language.calendar.weekdays)


@functools.cache
def joints() -> frozenset[str]:
    """Return the words that may stand before a part of a date."""
    return frozenset(form for language in LANGUAGES.values() for form in language.calendar.joints)


@functools.cache
def units() -> frozenset[str]:
    """Return the words that may stand behind a part of a date."""
    return frozenset(form for language in LANGUAGES.values() for form in language.calendar.units)


@functools.cache
def places() -> frozenset[str]:
    """Return the words that say where a time is that of the clocks."""
    return frozenset(form for language in LANGUAGES.values() for form in language.calendar.places)


@functools.cache
def small_words() -> frozenset[str]:
    """Return the frequent words of all languages, of which many tie a date to a sentence: *for*, *until*."""
    return frozenset(word for language in LANGUAGES.values() for word in language.function_words)


@functools.cache
def pieces() -> re.Pattern[str]:
    """Return the pattern of one word in Chinese characters, which stand together without spaces."""
    forms = (*months(), *weekdays(), *joints(), *units(), *places(), *halves())
    longest_first = sorted(filter(HAN.match, forms), key=lambda form: (-len(form), form))
    return re.compile("|".join(map(re.escape, longest_first)))


@functools.cache
def halves() -> dict[str, bool]:
    """Return whether each word for a half of the day means the afternoon."""
    return {
        form: afternoon
        for language in LANGUAGES.values()
        for afternoon, forms in ((False, language.calendar.forenoon), (True, language.calendar.afternoon))
        for form in forms
    }


@functools.cache
def labels() -> tuple[re.Pattern[str], frozenset[str]]:
    """
    Return the pattern of a label at the beginning of a line, and the labels that mean the last change.

    The group `words` is the label, `mark` the colon or dash behind it, if any.
    """
    updated = {form for language in LANGUAGES.values() for form in language.calendar.updated}
    published = {form for language in LANGUAGES.values() for form in language.calendar.published}
    longest_first = sorted(updated | published, key=lambda form: (-len(form), form))
    words = "|".join(map(re.escape, longest_first))
    days = "|".join(map(re.escape, sorted(weekdays() | set(months()))))
    pattern = rf"(?P<words>{words})(?:\s*(?P<mark>[:：-])\s*|\s+(?=\d|(?:{days})\b)|(?<=[\u3400-\u9fff])(?=\d))"
    return re.compile(pattern, re.IGNORECASE), frozenset(updated)

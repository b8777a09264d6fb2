"""The words of dates of all languages as one set of tables, each built on first use."""

import functools
import re

from belta_news.languages import LANGUAGES

__all__ = ["OFFSETS", "halves", "joints", "labels", "months", "weekdays"]

OFFSETS = {"z": "+00:00", "utc": "+00:00", "gmt": "+00:00", "msk": "+03:00", "мск": "+03:00"}
"""The offset of each name of a zone that is read."""


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
    """Return the words that may stand inside of a date."""
    return frozenset(form for language in LANGUAGES.values() for form in language.calendar.joints)


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
    """Return the pattern of a label at the beginning of a line, and the labels that mean the last change."""
    updated = {form for language in LANGUAGES.values() for form in language.calendar.updated}
    published = {form for language in LANGUAGES.values() for form in language.calendar.published}
    longest_first = sorted(updated | published, key=lambda form: (-len(form), form))
    pattern = rf"(?:{'|'.join(map(re.escape, longest_first))})(?:\s*[:：-]\s*|\s+(?=\d)|(?<=[\u3400-\u9fff])(?=\d))"
    return re.compile(pattern, re.IGNORECASE), frozenset(updated)

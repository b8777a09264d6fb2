"""To whom a picture is owed: lines such as `Photo courtesy of …`, `Фото …`, `Foto: …`."""

import functools
import re

from belta_news.languages import LANGUAGES
from belta_news.languages.language import CreditPhrase
from belta_news.model.article import Credit

__all__ = ["read_credit"]

LONGEST = 160
"""A line of more characters than this is no credit."""

# A credit is no sentence: a full stop before another word ends one, unless it stands behind an initial or short form.
SENTENCE_END = re.compile(r"(?<=[^\W\d_]{3})[.!?]\s+(?=[^\W\d_])")

ENDS = " :;.,-–—©/|()：，。"


@functools.cache
def _phrases() -> tuple[tuple[re.Pattern[str], CreditPhrase], ...]:
    """Return the pattern of every phrase; within a language the more specific one comes first."""
    return tuple(
        (re.compile(rf"\(?(?:{phrase.words})(?![a-zа-яёіўà-ž])", re.IGNORECASE), phrase)
        for language in LANGUAGES.values()
        for phrase in language.page.credits
    )


@functools.cache
def _any_phrase() -> re.Pattern[str]:
    """Return one pattern for all phrases, which turns other lines away fast."""
    words = "|".join(phrase.words for language in LANGUAGES.values() for phrase in language.page.credits)
    return re.compile(rf"\(?(?:{words})", re.IGNORECASE)


def read_credit(line: str) -> Credit | None:
    """Return the credit that *line* is, or None."""
    if len(line) > LONGEST or not _any_phrase().match(line):
        return None
    for pattern, phrase in _phrases():
        match = pattern.match(line)
        if match is None or SENTENCE_END.search(line, match.end()):
            continue
        holder = line[match.end() :].strip(ENDS)
        if holder or phrase.alone:
            return Credit(text=line, holder=holder or None, kind=phrase.kind)
    return None

"""To whom a picture is owed: lines such as `Photo courtesy of …`, `Фото …`, `Foto: …`."""

import functools
import re

from belta_news.languages import LANGUAGES
from belta_news.languages.language import CreditPhrase
from belta_news.model.article import Credit, CreditKind

__all__ = ["read_credit"]

LONGEST = 160
"""A line of more characters than this is no credit."""

# A credit is no sentence: a full stop before another word ends one, unless it stands behind an initial or short form.
SENTENCE_END = re.compile(r"(?<=[^\W\d_]{3})[.!?]\s+(?=[^\W\d_])")

ENDS = " :;.,-–—©/|()：，。"


@functools.cache
def _phrases() -> tuple[tuple[re.Pattern[str], CreditPhrase], ...]:
    """
    Return the pattern of every phrase.

    Within a language the more specific one comes first; over all languages those come last that mean an author, since
    they are the least specific: Spanish "Foto: cortesía de …" begins like German "Foto: …".
    """
    phrases = (phrase for language in LANGUAGES.values() for phrase in language.page.credits)
    return tuple(
        (re.compile(rf"\(?(?:{phrase.words})(?![a-zа-яёіўà-ž])", re.IGNORECASE), phrase)
        for phrase in sorted(phrases, key=lambda phrase: phrase.kind is CreditKind.AUTHOR)
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
        holder = line[match.end() :].strip(ENDS).removesuffix(phrase.tail)
        if holder or phrase.alone:
            return Credit(text=line, holder=holder or None, kind=phrase.kind)
    return None

"""The language of a text, by its script, its telling letters and its frequent words."""

import functools
import re
from collections.abc import Iterable

from belta_news.languages import LANGUAGES, Language

__all__ = ["language_of_text"]

READ = 1000
"""How many characters are looked at: more would not change the answer of a news text."""

READ_FOR_SCRIPT = 250
"""How many characters tell the script, unless they hold no letter."""

WORD = re.compile(r"[^\W\d_]+")
HAN = re.compile("[\u3400-\u9fff]")
CYRILLIC = re.compile("[\u0400-\u04ff]")
LATIN = re.compile("[a-z\u00df-\u024f]")

LETTER_WEIGHT = 1
WORD_WEIGHT = 2


@functools.cache
def _by_script() -> dict[re.Pattern[str], tuple[Language, ...]]:
    """Return the languages of each script."""
    scripts: dict[re.Pattern[str], list[Language]] = {HAN: [], CYRILLIC: [], LATIN: []}
    for language in LANGUAGES.values():
        sample = "".join(sorted(language.function_words))
        script = max(scripts, key=lambda pattern: len(pattern.findall(sample)))
        scripts[script].append(language)
    return {script: tuple(languages) for script, languages in scripts.items()}


def language_of_text(texts: Iterable[str]) -> Language | None:
    """
    Return the language that most speaks for, or None where nothing speaks for any.

    Where the signs are equal, the language that comes first in `LANGUAGES` wins.
    """
    sample = _sample(texts)
    scripts = _by_script()
    script = _script(sample[:READ_FOR_SCRIPT]) or _script(sample)
    if script is None:
        return None
    words = WORD.findall(sample)
    scores = {}
    for language in scripts[script]:
        telling = language.function_words
        score = WORD_WEIGHT * sum(map(telling.__contains__, words))
        score += LETTER_WEIGHT * sum(map(sample.count, language.letters))
        scores[language.code] = score
    best = max(scores, key=scores.__getitem__)
    if not scores[best] and len(scores) > 1:
        return None
    return LANGUAGES[best]


def _script(sample: str) -> re.Pattern[str] | None:
    """Return the script that most letters are of; None where there are none."""
    counts = {script: len(script.findall(sample)) for script in _by_script()}
    # A Chinese text of few characters may hold a long Latin name: a Han character is a word, not a letter.
    counts[HAN] *= 4
    script = max(counts, key=counts.__getitem__)
    return script if counts[script] else None


def _sample(texts: Iterable[str]) -> str:
    pieces: list[str] = []
    room = READ
    for text in texts:
        piece = text[:room].lower()
        pieces.append(piece)
        room -= len(piece) + 1
        if room <= 0:
            break
    return " ".join(pieces)

"""
What each language says: words as data, one file a language.

A new language is one new file with a `Language` in it, and its line in `LANGUAGES`.
"""

from belta_news.errors import UnknownLanguageError
from belta_news.languages.belarusian import BELARUSIAN
from belta_news.languages.chinese import CHINESE
from belta_news.languages.english import ENGLISH
from belta_news.languages.german import GERMAN
from belta_news.languages.language import Language
from belta_news.languages.polish import POLISH
from belta_news.languages.russian import RUSSIAN
from belta_news.languages.spanish import SPANISH

__all__ = ["LANGUAGES", "Language", "language_of"]

LANGUAGES = {language.code: language for language in (ENGLISH, RUSSIAN, BELARUSIAN, GERMAN, SPANISH, POLISH, CHINESE)}
"""Every language that is known, by its ISO 639-1 code; where nothing else decides, an earlier one wins."""


def language_of(code: str) -> Language:
    """
    Return the language with an ISO 639-1 *code*.

    Raises:
        UnknownLanguageError: There is none.
    """
    try:
        return LANGUAGES[code]
    except KeyError:
        raise UnknownLanguageError(code, tuple(LANGUAGES)) from None

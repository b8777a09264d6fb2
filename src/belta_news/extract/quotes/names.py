"""
Personal names: where one begins, whose it is, and what it is in the nominative.

What is known of given names comes from the language's tables; a surname stands in the case of the given name before it.
"""

import re

import attrs

from belta_news.languages.speech import Gender, Speech

__all__ = ["DOTS", "Given", "Names", "names_of"]

DOTS = re.compile(r"[\s·・•]+")
"""What stands between the parts of a name."""


@attrs.frozen
class Given:
    """A given name as it stands in a text."""

    nominative: str
    """The name in the nominative, lower case."""
    gender: Gender
    """Who bears it."""
    straight: bool
    """Whether it stands in the nominative."""
    other: str | None = None
    """The man's name of which a woman's in the nominative may be another case: *Александра*."""


@attrs.define(eq=False)
class Names:
    """The given names and the endings of surnames of one language, compiled."""

    forms: dict[str, Given]
    """The given names in every case."""
    female: re.Pattern[str]
    male: re.Pattern[str]
    patronymic: re.Pattern[str]
    nominative: dict[Gender, tuple[tuple[re.Pattern[str], str], ...]]

    def find(self, word: str) -> Given | None:
        """Return the given name that a word in lower case is, with an accent or without."""
        return self.forms.get(word) or self.forms.get(word.translate(ACCENTS))

    def gender_of(self, words: list[str], given: Given | None) -> Gender | None:
        """Return the gender of somebody from the words of the name, lower case."""
        if given is not None:
            return given.gender
        if self.female.search(words[-1]):
            return Gender.FEMALE
        if self.male.search(words[-1]):
            return Gender.MALE
        return None

    def straighten(self, word: str, gender: Gender | None) -> str:
        """Return a surname or a patronymic, which stands in another case, in the nominative."""
        for pattern, becomes in self.nominative.get(gender or Gender.MALE, ()):
            changed, count = pattern.subn(becomes, word)
            if count:
                return changed
        return word


ACCENTS = str.maketrans("áéíóú", "aeiou")
"""The vowels that may carry an accent where a name is spelt by its sounds."""
NEVER = re.compile(r"(?!)")


def names_of(speech: Speech) -> Names:
    """Compile the names of a language."""
    return Names(
        forms=_forms(speech),
        female=_compiled(speech.female_names),
        male=_compiled(speech.male_names),
        patronymic=_compiled(speech.patronymics),
        nominative={
            Gender.MALE: tuple((re.compile(pattern), becomes) for pattern, becomes in speech.nominative),
            Gender.FEMALE: tuple((re.compile(pattern), becomes) for pattern, becomes in speech.female_nominative),
        },
    )


def _forms(speech: Speech) -> dict[str, Given]:
    """Return every form of every given name; where two names share one, the nominative is the first meaning."""
    forms: dict[str, Given] = {}
    for listed, gender, cases in (
        (speech.female_given, Gender.FEMALE, speech.female_cases),
        (speech.male_given, Gender.MALE, speech.male_cases),
    ):
        for word in listed.split():
            for ending, others in cases:
                if re.search(ending, word):
                    stem = re.sub(ending, "", word)
                    for other in others.split():
                        known = forms.get(stem + other)
                        if known is None or known.gender is not gender:
                            forms[stem + other] = Given(word, gender, straight=False)
                    break
    for listed, gender in ((speech.male_given, Gender.MALE), (speech.female_given, Gender.FEMALE)):
        for word in listed.split():
            oblique = forms.get(word)
            his = oblique.nominative if oblique is not None and oblique.gender is Gender.MALE else None
            forms[word] = Given(word, gender, straight=True, other=his if his != word else None)
    return forms


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern) if pattern else NEVER

"""
Personal names: where one begins in a run of capital words, whose it is, and what it is in the nominative.

What is known of given names comes from the language's tables; a surname follows the case of the given name before it.
"""

import re

import attrs

from belta_news.languages.speech import Gender, Speech

__all__ = ["Given", "Names", "names_of"]


@attrs.frozen
class Given:
    """A given name as it stands in a text."""

    nominative: str
    """The name in the nominative, lower case."""
    gender: Gender
    """Who bears it."""
    straight: bool
    """Whether it stands in the nominative."""


@attrs.define(eq=False)
class Names:
    """The given names and the endings of surnames of one language, compiled."""

    exact: dict[str, Gender]
    stems: dict[str, tuple[tuple[str, Gender], ...]]
    endings: re.Pattern[str]
    female: re.Pattern[str]
    male: re.Pattern[str]
    patronymic: re.Pattern[str]
    straighten: dict[Gender, tuple[tuple[re.Pattern[str], str], ...]]

    def stem(self, word: str) -> str:
        """Return a word without what cases change of it; twice, for an ending may stand on another."""
        return self.endings.sub("", self.endings.sub("", word))

    def given(self, word: str) -> Given | None:
        """Return what given name a word in lower case is, in whatever case."""
        gender = self.exact.get(word)
        if gender is not None:
            return Given(word, gender, straight=True)
        found = self.stems.get(self.stem(word)) if self.stems else None
        if not found:
            return None
        # Of a man and a woman with one stem (Валентин, Валентина), what is no form of hers is his.
        nominative, gender = found[0]
        if len(found) > 1 and self.female_case.search(word):
            nominative, gender = found[-1]
        return Given(nominative, gender, straight=False)

    female_case: re.Pattern[str] = attrs.field(default=re.compile(r"(?!)"))

    def gender_of(self, words: list[str], given: Given | None) -> Gender | None:
        """Return the gender of somebody from the words of the name, lower case."""
        if given is not None:
            return given.gender
        if self.female.search(words[-1]):
            return Gender.FEMALE
        if self.male.search(words[-1]):
            return Gender.MALE
        return None

    def surname(self, word: str, gender: Gender | None) -> str:
        """Return a surname or a patronymic, which stands in another case, in the nominative."""
        for one in (gender,) if gender is not None else (Gender.MALE,):
            for pattern, becomes in self.straighten.get(one, ()):
                changed, count = pattern.subn(becomes, word)
                if count:
                    return changed
        return word


NEVER = re.compile(r"(?!)")


def names_of(speech: Speech) -> Names:
    """Compile the names of a language."""
    endings = re.compile(speech.endings) if speech.endings else NEVER
    names = Names(
        exact={},
        stems={},
        endings=endings,
        female=_compiled(speech.female_surnames),
        male=_compiled(speech.male_surnames),
        patronymic=_compiled(speech.patronymics),
        straighten={
            Gender.MALE: tuple((re.compile(pattern), becomes) for pattern, becomes in speech.nominative),
            Gender.FEMALE: tuple((re.compile(pattern), becomes) for pattern, becomes in speech.female_nominative),
        },
        female_case=_compiled(speech.female_case),
    )
    stems: dict[str, list[tuple[str, Gender]]] = {}
    for listed, gender in ((speech.given_male, Gender.MALE), (speech.given_female, Gender.FEMALE)):
        for word in listed.split():
            names.exact.setdefault(word, gender)
            stems.setdefault(names.stem(word), []).append((word, gender))
    if speech.nominative:
        names.stems = {stem: tuple(found) for stem, found in stems.items()}
    return names


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern) if pattern else NEVER

"""Somebody or something that speaks, while an article is read, and how names are compared."""

import re

import attrs

from belta_news.languages.speech import Gender
from belta_news.model.quote import Speaker
from belta_news.model.source import EntityKind

__all__ = ["Entity", "skeleton", "without_possessive"]

VOWELS = re.compile(r"[aeiouyj'’ʼ`]")


@attrs.define(eq=False)
class Entity:
    """Somebody or something in the ledger."""

    name: str
    kind: EntityKind
    role: str | None = None
    organisation: str | None = None
    gender: Gender | None = None
    aliases: dict[str, None] = attrs.field(factory=dict)
    offices: set[int] = attrs.field(factory=set)
    heads: set[str] = attrs.field(factory=set)
    frozen: Speaker | None = None

    def speaker(self) -> Speaker:
        """Return the value that stands for the entity; call it once the article is read."""
        if self.frozen is None:
            self.frozen = Speaker(
                name=self.name,
                kind=self.kind,
                role=self.role,
                organisation=self.organisation,
                aliases=tuple(alias for alias in self.aliases if alias != self.name),
            )
        return self.frozen


def skeleton(word: str) -> str:
    """Return a name without what transliterations differ in."""
    return VOWELS.sub("", word.lower().replace("x", "ks").replace("h", "g"))


def without_possessive(name: str) -> str:
    """Return a name without the ending that says whose something is."""
    return name[:-2] if name.endswith(("'s", "’s")) else name

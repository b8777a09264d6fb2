"""What the address of a page says about it."""

import enum

import attrs

from belta_news.model._checks import is_a, is_str, maybe_int, maybe_str

__all__ = ["ArticleUrl", "UrlKind"]


class UrlKind(enum.StrEnum):
    """What stands behind an address."""

    ARTICLE = "article"
    """An article's own page."""
    SPECIAL = "special"
    """The accessible view of an article, `/special/…`."""
    PRINT = "print"
    """The print view of an article, `/printv/…`."""
    LISTING = "listing"
    """A list of articles: a rubric, a tag, a day, all news."""
    FEED = "feed"
    """An RSS feed."""
    FRONT = "front"
    """The front page of a site."""


@attrs.frozen(kw_only=True)
class ArticleUrl:
    """
    An address, taken apart.

    An article is known by its edition and id: `id` alone is not unique, each edition counts for itself.
    """

    url: str = attrs.field(validator=is_str)
    """The address as given."""
    site: str = attrs.field(validator=is_str)
    """The host by which the site is known: `eng.belta.by`, `belta.by`, `soyuz.by`."""
    language: str | None = attrs.field(default=None, validator=maybe_str)
    """The ISO 639-1 code of the edition's language; None where the address does not tell."""
    rubric: str | None = attrs.field(default=None, validator=maybe_str)
    """The section as the address names it: `politics`, `photonews`."""
    slug: str | None = attrs.field(default=None, validator=maybe_str)
    """The title in the address, percent-decoded; None where there is none."""
    id: int | None = attrs.field(default=None, validator=maybe_int)
    """The number of the article in its edition; None where there is none."""
    year: int | None = attrs.field(default=None, validator=maybe_int)
    """The year of publication; None where the form of the address has none."""
    kind: UrlKind = attrs.field(default=UrlKind.ARTICLE, validator=is_a(UrlKind))
    """What stands behind the address."""

    def __str__(self) -> str:
        """Return the address as given."""
        return self.url

    def __repr__(self) -> str:
        """Return the parts that are known, for a notebook or a log."""
        parts = (self.site, self.rubric, self.id, self.year)
        return f"<ArticleUrl {self.kind} {' '.join(str(part) for part in parts if part is not None)}>"

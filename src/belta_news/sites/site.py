"""What a site is, as data: the class that each site's file fills in."""

import attrs

from belta_news.model.address import UrlKind
from belta_news.sites.design import Design

__all__ = ["Site", "UrlForm"]


@attrs.frozen(kw_only=True)
class UrlForm:
    """One form of the path of an address."""

    kind: UrlKind
    """What stands behind such an address."""
    path: str
    """
    A regular expression for the whole path, percent-encoded, without a slash at its end. Its groups `rubric`, `slug`,
    `id` and `year` name the parts; a form that lacks one has no such group.
    """
    example: str
    """A path of this form, for error messages."""


@attrs.frozen(kw_only=True)
class Site:
    """A host, or several that show the same, with the forms of its addresses."""

    name: str
    """The host by which the site is known, without `www.`."""
    hosts: tuple[str, ...] = ()
    """Other hosts that show the same."""
    language: str | None = None
    """The ISO 639-1 code of what is published there; None where the path tells."""
    languages: tuple[tuple[str, str], ...] = ()
    """Beginnings of paths that tell the language, with its code: `("/en", "en")`; the first that fits counts."""
    forms: tuple[UrlForm, ...]
    """The forms of its addresses; the first that fits counts."""
    designs: tuple[Design, ...] = ()
    """The generations of its pages; the first whose signs are there counts."""
    false_utc: tuple[str, ...] = ()
    """Names of metadata whose times are those of Minsk, although they are marked as UTC."""

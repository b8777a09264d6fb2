"""What an article links to."""

import attrs

from belta_news.model._checks import is_text, maybe, maybe_str
from belta_news.model.moment import Moment

__all__ = ["RelatedItem"]


@attrs.frozen(kw_only=True)
class RelatedItem:
    """
    A headline that a page lists beside, below or instead of an article.

    Related items are chosen on the day of the visit: they may be older or newer than the article, so no year is ever
    inferred from them.
    """

    title: str = attrs.field(validator=is_text)
    """The headline."""
    summary: str | None = attrs.field(default=None, validator=maybe_str)
    """What the page or the feed says below the headline, perhaps cut (`…`); None where it says nothing."""
    published: Moment | None = attrs.field(default=None, validator=maybe(Moment))
    """When the item was published; None where the page does not say."""
    url: str | None = attrs.field(default=None, validator=maybe_str)
    """Its address; None in plain text."""
    section: str | None = attrs.field(default=None, validator=maybe_str)
    """The section that the label names: `Politics`; None where it names none."""
    label: str | None = attrs.field(default=None, validator=maybe_str)
    """The label that the item stands under, as written; None where there is none."""

    def __str__(self) -> str:
        """Return the headline and its moment."""
        return self.title if self.published is None else f"{self.title} ({self.published})"

    def __repr__(self) -> str:
        """Return the headline and its moment, for a notebook or a log."""
        return f"<RelatedItem {str(self)!r}>"

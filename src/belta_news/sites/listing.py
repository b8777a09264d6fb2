"""What one design of lists of articles is, as data: where the parts of an item stand in its mark-up."""

import attrs

__all__ = ["ListDesign"]

Selectors = tuple[str, ...]


@attrs.frozen(kw_only=True)
class ListDesign:
    """
    One way in which pages list articles: a rubric, a front page, a box of news.

    Every part is a tuple of simple CSS selectors, tried in order: within an item, the first that finds anything
    counts. Several designs may stand on one page, of this site or of others that have it from there.
    """

    name: str
    """What the design is called."""
    until: str | None = None
    """The last day or year when pages of this design were seen; None for one that is in use as far as is known."""
    items: Selectors
    """What holds one item each; all of them count."""
    links: Selectors = ("a[href]",)
    """The link to the article."""
    titles: Selectors = ()
    """The headline; without it, the words of the link that are no other part."""
    summaries: Selectors = ()
    """The teaser."""
    link_title: str = ""
    """Which part the attribute `title` of a link holds: `title`, `summary`, or none that is known."""
    moments: Selectors = ()
    """The moment, or the time alone where the day stands above several items."""
    sections: Selectors = ()
    """The section, which may stand inside of the moment."""
    days: Selectors = ()
    """What stands above items and gives their day; all of them count."""
    labels: Selectors = ()
    """What stands above items and is their label; all of them count."""

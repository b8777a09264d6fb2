"""What one design of a site's pages is, as data: where the parts of an article stand in its mark-up."""

import attrs

__all__ = ["Design"]

Selectors = tuple[str, ...]


@attrs.frozen(kw_only=True)
class Design:
    """
    One generation of a site's mark-up.

    Every part is a tuple of CSS selectors, tried in order: the first that finds anything counts. A part without
    selectors, or whose selectors find nothing, is found as on a page of an unknown site, so that a change of one part
    of a design loses nothing of the others.
    """

    name: str
    """What the design is called in notices."""
    signs: Selectors
    """A page is of this design if any of these finds something; used where the host is not known, too."""
    title: Selectors = ("h1",)
    """The headline."""
    moment: Selectors = ()
    """The moment of publication."""
    section: Selectors = ()
    """The name of the section."""
    body: Selectors
    """What holds the paragraphs and nothing else but what `omitted` finds."""
    omitted: Selectors = ()
    """What stands in the body and is no part of it; all of them count."""
    images: Selectors = ()
    """What holds the pictures that stand outside of the body; all of them count."""
    captions: Selectors = ()
    """The caption of such a picture, inside of what holds it or right behind."""
    credits: Selectors = ()
    """The author of such a picture, as for `captions`."""
    embeds: Selectors = ()
    """What holds films and posts outside of the body; all of them count."""
    authors: Selectors = ()
    """The names of authors; an attribute `title` goes before the words."""
    tags: Selectors = ()
    """The key words; an attribute `title` goes before the words."""
    related: Selectors = ()
    """The related items: links, or what holds one link and perhaps a moment."""
    labels: Selectors = ()
    """What stands above related items; the nearest one before an item is its label."""

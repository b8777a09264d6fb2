"""
soyuz.by, the portal of the Union State, which reprints the agency.

An article is `/<section>/<slug>` or `/en/<section>/<slug>`: no id and no year.
"""

from belta_news.model.address import UrlKind
from belta_news.sites.site import Site, UrlForm

__all__ = ["SITES"]

LANGUAGE = r"(?:/(?:en|ru|by))?"

SITES = (
    Site(
        name="soyuz.by",
        languages=(("/en", "en"), ("/by", "be"), ("", "ru")),
        forms=(
            UrlForm(kind=UrlKind.FRONT, path=LANGUAGE, example="/"),
            UrlForm(kind=UrlKind.FEED, path=rf"{LANGUAGE}/(?:rss|feed)(?:/.*)?", example="/rss"),
            UrlForm(
                kind=UrlKind.LISTING, path=rf"{LANGUAGE}/(?P<rubric>[\w-]+)(?:/page/\d+)?", example="/en/<section>"
            ),
            UrlForm(
                kind=UrlKind.ARTICLE,
                path=rf"{LANGUAGE}/(?P<rubric>[\w-]+)/(?P<slug>[^/]+)",
                example="/en/<section>/<slug>",
            ),
        ),
    ),
)

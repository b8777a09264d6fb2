"""
belarus.by, the country's portal, which the agency writes.

An article ends in `_i_<id>.html`, with zeros before the number.
"""

from belta_news.model.address import UrlKind
from belta_news.sites.site import Site, UrlForm

__all__ = ["SITES"]

SITES = (
    Site(
        name="belarus.by",
        languages=(
            ("/en", "en"),
            ("/ru", "ru"),
            ("/by", "be"),
            ("/de", "de"),
            ("/es", "es"),
            ("/pl", "pl"),
            ("/cn", "zh"),
        ),
        forms=(
            UrlForm(
                kind=UrlKind.ARTICLE,
                path=r"/\w\w/(?:[\w-]+/)*(?P<rubric>[\w-]+)/(?P<slug>[^/]+)_i_0*(?P<id>\d{1,18})\.html",
                example="/en/press-center/news/<slug>_i_<id>.html",
            ),
            UrlForm(
                kind=UrlKind.LISTING,
                path=r"/\w\w/(?:[\w-]+/)*(?P<rubric>news|press-center)",
                example="/en/press-center/news",
            ),
            UrlForm(kind=UrlKind.FRONT, path=r"(?:/\w\w)?", example="/en"),
        ),
    ),
)

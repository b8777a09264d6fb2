"""
The editions of belta.by, the agency's own site.

- An article is `/<rubric>/view/<slug>-<id>-<year>/`; older addresses have no year, and the last slash may lack.
- `photonews` and `comments` never have a year, and neither has atom.belta.by: a last number there is the id, even
  where it looks like a year.
- `/special/…` is the view for readers with poor sight, `/printv/…` the one for printing.
"""

from belta_news.model.address import UrlKind
from belta_news.sites.site import Site, UrlForm

__all__ = ["SITES"]

RUBRICS = (
    "all_news|president|politics|economics|economy|society|regions|incident|tech|world|culture|sport|events|kaleidoscope"
    "|photonews|opinions|comments|interview|columnists|health|education|ecology|video|infographica|dosie|tags?|partners"
    "|archive|interviews|reportage|roundtable|onlineconference|belta_world|special_projects"
)

BEFORE = r"(?:/(?:ru|en|be|by))?"
UNDATED = r"(?P<rubric>photonews|comments)(?:/(?!view/|printv/)[^/]+)*"
DATED = r"(?P<rubric>[a-z][\w-]*)(?:/(?!view/|printv/)[^/]+)*"
# The slug may be empty: the Chinese edition has addresses such as /politics/view/-12345-2024. An id of more digits
# than these is none.
NUMBERED = r"(?:(?P<slug>[^/]*)-)?(?P<id>\d{1,18})"
YEAR = r"-(?P<year>(?:19|20)\d\d)"


def _articles(kind: UrlKind, before: str, *, view: str = "view", years: bool = True) -> tuple[UrlForm, ...]:
    """Return the forms of an article's address behind the words *before*."""
    start = rf"{BEFORE}{before}"
    bare = UrlForm(
        kind=kind, path=rf"{start}/{DATED}/{view}/{NUMBERED}", example=f"{before}/<rubric>/{view}/<slug>-<id>"
    )
    if not years:
        return (bare,)
    return (
        UrlForm(
            kind=kind,
            path=rf"{start}/{UNDATED}/{view}/{NUMBERED}",
            example=f"{before}/photonews/{view}/<slug>-<id>",
        ),
        UrlForm(
            kind=kind,
            path=rf"{start}/{DATED}/{view}/{NUMBERED}{YEAR}",
            example=f"{before}/<rubric>/{view}/<slug>-<id>-<year>",
        ),
        bare,
    )


LISTS = (
    UrlForm(kind=UrlKind.FRONT, path=rf"{BEFORE}(?:/(?:special|index(?:\.\w+)?))?", example="/"),
    UrlForm(kind=UrlKind.FEED, path=rf"{BEFORE}(?:/service_folder)?/rss(?:/.*)?", example="/rss"),
    UrlForm(
        kind=UrlKind.LISTING,
        path=rf"{BEFORE}(?:/special)?/(?P<rubric>{RUBRICS})(?:/(?!(?:view|printv)(?:/|$)).*)?",
        example="/<rubric>",
    ),
)

FORMS = (
    *_articles(UrlKind.SPECIAL, "/special"),
    *_articles(UrlKind.PRINT, "/printv"),
    *_articles(UrlKind.PRINT, "", view="printv"),
    *_articles(UrlKind.ARTICLE, ""),
    *LISTS,
)

ATOM_FORMS = (*_articles(UrlKind.ARTICLE, "", years=False), *LISTS)

SITES = (
    Site(name="belta.by", hosts=("rus.belta.by", "wap.belta.by", "m.belta.by"), language="ru", forms=FORMS),
    Site(name="eng.belta.by", language="en", forms=FORMS),
    Site(name="blr.belta.by", hosts=("bel.belta.by",), language="be", forms=FORMS),
    Site(name="deu.belta.by", language="de", forms=FORMS),
    Site(name="esp.belta.by", language="es", forms=FORMS),
    Site(name="pol.belta.by", language="pl", forms=FORMS),
    Site(name="chn.belta.by", language="zh", forms=FORMS),
    Site(
        name="atom.belta.by",
        languages=(("/en", "en"), ("/be", "be"), ("/by", "be"), ("", "ru")),
        forms=ATOM_FORMS,
    ),
)

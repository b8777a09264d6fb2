"""
The editions of belta.by, the agency's own site.

- An article is `/<rubric>/view/<slug>-<id>-<year>/`; older addresses have no year, and the last slash may lack.
- `photonews` and `comments` never have a year, and neither has atom.belta.by: a last number there is the id, even
  where it looks like a year.
- `/special/…` is the view for readers with poor sight, `/printv/…` the one for printing.
- All editions share their mark-up. The header of a page shows the day of the visit (`header_date`), which is never the
  article's. `mediator_published_time` gives the time of Minsk and marks it as UTC.
"""

import attrs

from belta_news.model.address import UrlKind
from belta_news.sites.design import Design
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

# What stands among the paragraphs and is no part of the body, in all generations.
OMITTED = (
    "div.invite_in_messagers, div.video_add, div.news_tags_block, div.fp_block, div.news_accent_block",
    "div.advertising_block, div.yandex_share_print, blockquote.twitter-tweet, div.clear, div.rubricNews_item",
    "a.block_title, div.main_img, div.news_img_slide, div.img_doc_title, div.date_full, a.date_rubric, div.person_fio",
)

MEDIATOR = Design(
    name="belta.by with Mediator",
    signs=(".js-mediator-article",),
    title=(".content_margin > h1", "div.main h1", "h1"),
    moment=("div.date_full", ".date_full"),
    section=("a.date_rubric", "a.rubric"),
    body=("div.js-mediator-article", ".js-mediator-article"),
    omitted=OMITTED,
    images=("div.main_img", "div.news_img_slide"),
    captions=(".img_doc_text, .img_text, .img_desc, figcaption",),
    credits=("div.img_doc_title a", "div.img_doc_title"),
    embeds=("div.video_add",),
    authors=("div.person_fio[title]", "div.person_fio"),
    tags=("div.news_tags_block a", ".tag_item"),
    related=("div.rubricNews_item, div.lenta_info, div.fp_r_title, div.lenta_item, div.news_item, .tl_item",),
    labels=(".block_title",),
)
"""The body is marked for Mediator, a counter of readers."""

MICRODATA = attrs.evolve(
    MEDIATOR,
    name="belta.by with microdata",
    signs=("div[itemprop=articleBody]",),
    body=("div[itemprop=articleBody]",),
)
"""The body is marked as microdata."""

INNER = attrs.evolve(
    MEDIATOR,
    name="belta.by with inner content",
    signs=("div.inner_content",),
    body=("div.inner_content",),
)

TEXT = attrs.evolve(
    MEDIATOR,
    name="belta.by with a text",
    signs=(".content_margin div.text", "div.main div.text", "div.date_full ~ div.text"),
    body=(".content_margin div.text", "div.main div.text", "div.date_full ~ div.text"),
)
"""The oldest form, which the accessible and the print view have kept; the print view shows the date without a name."""

DESIGNS = (MEDIATOR, MICRODATA, INNER, TEXT)

FALSE_UTC = ("mediator_published_time",)

SITES = (
    Site(
        name="belta.by",
        hosts=("rus.belta.by", "wap.belta.by", "m.belta.by"),
        language="ru",
        forms=FORMS,
        designs=DESIGNS,
        false_utc=FALSE_UTC,
    ),
    Site(name="eng.belta.by", language="en", forms=FORMS, designs=DESIGNS, false_utc=FALSE_UTC),
    Site(
        name="blr.belta.by", hosts=("bel.belta.by",), language="be", forms=FORMS, designs=DESIGNS, false_utc=FALSE_UTC
    ),
    Site(name="deu.belta.by", language="de", forms=FORMS, designs=DESIGNS, false_utc=FALSE_UTC),
    Site(name="esp.belta.by", language="es", forms=FORMS, designs=DESIGNS, false_utc=FALSE_UTC),
    Site(name="pol.belta.by", language="pl", forms=FORMS, designs=DESIGNS, false_utc=FALSE_UTC),
    Site(name="chn.belta.by", language="zh", forms=FORMS, designs=DESIGNS, false_utc=FALSE_UTC),
    Site(
        name="atom.belta.by",
        languages=(("/en", "en"), ("/be", "be"), ("/by", "be"), ("", "ru")),
        forms=ATOM_FORMS,
        designs=DESIGNS,
        false_utc=FALSE_UTC,
    ),
)

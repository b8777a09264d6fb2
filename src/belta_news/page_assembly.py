"""
From an HTML page to its article: the way of `assembly`, with what only a page has.

`belta_news.parse` loads this on first use, and with it the parser of HTML, which nobody needs who reads texts only.
"""

import datetime as dt
import functools
import re

from belta_news.assembly import Given, assemble, without_breaks
from belta_news.errors import EmptyInputError, InputTooLargeError
from belta_news.extract.addresses import known_site
from belta_news.extract.dates import DatedLine, Role
from belta_news.extract.layout import Layout
from belta_news.extract.lines import is_label
from belta_news.extract.marked import arrange_marked
from belta_news.extract.stated import moments_of_page
from belta_news.languages import LANGUAGES, language_of
from belta_news.model.article import Article, Image, Notice
from belta_news.model.moment import Moment, capture_time
from belta_news.readers import markup
from belta_news.readers.addresses import absolute, host_of
from belta_news.readers.blocks import Block, BlockKind
from belta_news.readers.bytes import characters_of
from belta_news.readers.html import origin_of, read_page
from belta_news.readers.media import NO_PICTURE
from belta_news.readers.metadata import Metadata, read_metadata
from belta_news.sites import SITES, Design, Site

__all__ = ["article_of_page"]


def article_of_page(  # noqa: PLR0913 - as `parse_html`
    html: str | bytes,
    *,
    url: str | None,
    captured_at: dt.datetime | dt.date | None,
    encoding: str | None,
    site: str | None,
    language: str | None,
    strict: bool,
    max_size: int,
) -> Article:
    """Return the article of a page; see `belta_news.parse_html`."""
    chosen = None if language is None else language_of(language)
    captured = None if captured_at is None else capture_time(captured_at)
    if len(html) > max_size:
        raise InputTooLargeError(len(html), max_size)
    text, notices = characters_of(html, encoding)
    if not text or text.isspace():
        raise EmptyInputError
    page = markup.parse(text)
    metadata = read_metadata(page, text)
    origin = origin_of(metadata, without_breaks(url or "") or None)
    if captured is None and origin.captured_at is not None:
        captured = capture_time(origin.captured_at)
    known = known_site(site or host_of(origin.url)) or known_site(host_of(origin.url))
    read = read_page(page, metadata, origin.url, _designs(known), is_label)
    layout = arrange_marked(read.blocks, read.body, origin.url)
    more = _complete(layout, metadata, origin.url, known)
    first = read.blocks[0] if read.blocks else Block(BlockKind.LINE, _beginning(page), 1)
    if not first.text:
        raise EmptyInputError
    given = Given(url=origin.url, captured_at=captured, language=chosen, site=site, strict=strict)
    return assemble(layout, first, given, (*notices, *read.notices, *more))


def _designs(site: Site | None) -> list[Design]:
    """Return the designs that a page may be of: those of its site or, where that is not known, of all."""
    if site is not None:
        return list(site.designs)
    return list(dict.fromkeys(design for each in SITES for design in each.designs))


def _beginning(page: markup.Page) -> str:
    root = page.select_one("body")
    return "" if root is None else markup.text_of(root)[:80]


def _complete(layout: Layout, metadata: Metadata, url: str | None, site: Site | None) -> tuple[Notice, ...]:
    """Add what only the metadata say, and return what is to be told about it."""
    false_utc = () if site is None else site.false_utc
    published, updated, notices = moments_of_page(
        _moment(layout.published), _moment(layout.updated), metadata, false_utc
    )
    layout.published = None if published is None else DatedLine(published, Role.BARE, weekday=False)
    layout.updated = None if updated is None else DatedLine(updated, Role.UPDATED, weekday=False)
    layout.section = layout.section or next((each.value for each in metadata.sections), None)
    layout.tags = layout.tags or metadata.tags
    layout.authors = [name for name in layout.authors or metadata.authors if _is_person(name)]
    code = metadata.language[:2].lower()
    layout.language = code if code in LANGUAGES else None
    if not any(image.url for image in layout.images):
        picture = next((address for address in metadata.images if not NO_PICTURE.search(address)), None)
        address = None if picture is None else absolute(picture, url)
        if address is not None:
            layout.images.insert(0, Image(url=address))
    return notices


def _moment(dated: DatedLine | None) -> Moment | None:
    return None if dated is None else dated.moment


def _is_person(name: str) -> bool:
    """Say whether an author is somebody: not the agency, a site or an address."""
    return "//" not in name and not _agencies().search(name) and not SITE_NAME.search(name)


SITE_NAME = re.compile(r"\.(?:by|ru|com|org|net|info)\b", re.IGNORECASE)


@functools.cache
def _agencies() -> re.Pattern[str]:
    return re.compile("|".join(language.agency for language in LANGUAGES.values()), re.IGNORECASE)

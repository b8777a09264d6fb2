"""
From a page that lists articles, or a feed, to its items: where their readers meet the reading of dates.

`belta_news.parse` loads this on first use.
"""

import datetime as dt
import functools
import re

import attrs

from belta_news.assembly import without_breaks
from belta_news.errors import EmptyInputError, InputTooLargeError, UnknownUrlError
from belta_news.extract.addresses import read_url
from belta_news.extract.dates import ends_with_moment, read_line, read_moment, starts_with_moment
from belta_news.extract.general_dates import read_general
from belta_news.languages import LANGUAGES
from belta_news.model.address import UrlKind
from belta_news.model.moment import Moment, YearSource, capture_time
from belta_news.model.related import RelatedItem
from belta_news.readers import markup
from belta_news.readers.bytes import characters_of, decode_declared
from belta_news.readers.characters import clean
from belta_news.readers.feed import Entry, read_entries
from belta_news.readers.html import Origin, origin_of
from belta_news.readers.listing import ListItem, base_of, read_items
from belta_news.readers.listing_lines import MomentKind, Questions, find_items
from belta_news.readers.metadata import read_metadata
from belta_news.readers.pager import find_next
from belta_news.sites import LIST_DESIGNS

__all__ = ["items_of_feed", "items_of_page", "next_of_page"]

# A time alone, with no more than marks around it; with a dot it would be a day and a month as well. The second form has
# a few words beside it, such as *yesterday*, that may say something of the day.
CLOCK = re.compile(r"[\W_]*(?P<hour>[01]?\d|2[0-3])[:：](?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?[\W_]*")
CLOCK_IN_WORDS = re.compile(rf"[^\d]{{0,20}}?{CLOCK.pattern}[^\d]{{0,20}}")

SMALL_REST = 30
"""Beside the moment of an item so many characters of something else may stand, such as its section."""

PARTED = re.compile(r"\s*[|·•/]\s*")

ARTICLES = (UrlKind.ARTICLE, UrlKind.SPECIAL, UrlKind.PRINT)


def items_of_feed(xml: str | bytes, *, url: str | None, encoding: str | None, max_size: int) -> tuple[RelatedItem, ...]:
    """Return the items of a feed; see `belta_news.parse_feed`."""
    _check_size(xml, max_size)
    text = clean(decode_declared(xml, encoding)[0] if isinstance(xml, bytes) else xml)[0]
    if not text.strip():
        raise EmptyInputError
    items = (_item_of_entry(entry) for entry in read_entries(text, without_breaks(url or "") or None))
    return tuple(item for item in items if item is not None)


def items_of_page(
    html: str | bytes,
    *,
    url: str | None,
    captured_at: dt.datetime | dt.date | None,
    encoding: str | None,
    site: str | None,
    max_size: int,
) -> tuple[RelatedItem, ...]:
    """Return the items of a page that lists articles; see `belta_news.parse_listing`."""
    captured = None if captured_at is None else capture_time(captured_at)
    page, origin = _page(html, url, encoding, max_size)
    if captured is None and origin.captured_at is not None:
        captured = capture_time(origin.captured_at)
    base = base_of(page, origin.url or (f"https://{without_breaks(site)}/" if site else None))
    found = read_items(page, LIST_DESIGNS, base) or find_items(page, base, Questions(_kind, _is_article))
    items: dict[str, RelatedItem] = {}
    for each in found:
        item = _item(each, captured)
        key = item.url or item.title
        items[key] = _joined(items[key], item) if key in items else item
    return tuple(items.values())


def next_of_page(html: str | bytes, *, url: str | None, encoding: str | None, max_size: int) -> str | None:
    """Return the address of the page that goes on; see `belta_news.find_next_page`."""
    page, origin = _page(html, url, encoding, max_size)
    return find_next(page, base_of(page, origin.url), origin.url, _words_of_next())


def _page(html: str | bytes, url: str | None, encoding: str | None, max_size: int) -> tuple[markup.Page, Origin]:
    """Return the tree of a page that is not too large, and where it is from."""
    _check_size(html, max_size)
    text, _ = characters_of(html, encoding)
    if not text or text.isspace():
        raise EmptyInputError
    page = markup.parse(text)
    return page, origin_of(read_metadata(page, text), without_breaks(url or "") or None)


def _check_size(data: str | bytes, max_size: int) -> None:
    if len(data) > max_size:
        raise InputTooLargeError(len(data), max_size)


@functools.cache
def _words_of_next() -> frozenset[str]:
    return frozenset(words for language in LANGUAGES.values() for words in language.page.next_page)


def _item_of_entry(entry: Entry) -> RelatedItem | None:
    # Of two texts the first is the title, and an item without any says nothing.
    title, summary = (entry.title, entry.summary) if entry.title else (entry.summary, "")
    if not title:
        return None
    return RelatedItem(
        title=title,
        summary=None if summary == title else summary or None,
        published=_moment_of_feed(entry.published),
        url=entry.url,
        section=entry.section or None,
    )


def _moment_of_feed(words: str) -> Moment | None:
    """Return the moment that a feed states; of words in an unknown form, nothing but the words."""
    if not words:
        return None
    return _read(words) or read_general(words, words) or Moment(text=words)


def _item(found: ListItem, captured: dt.datetime | None) -> RelatedItem:
    published = _moment(found)
    if published is not None:
        year = _year(found.url)
        if year is not None:
            published = published.with_year(year, YearSource.URL)
        if captured is not None:
            published = published.resolve(captured)
    return RelatedItem(
        title=found.title,
        summary=found.summary or None,
        published=published,
        url=found.url,
        section=found.section or None,
        label=found.label or None,
    )


def _joined(first: RelatedItem, again: RelatedItem) -> RelatedItem:
    """Return an item that stands twice on a page, with what either of both says."""
    published = first.published
    if published is None or (published.at is None and again.published is not None and again.published.at is not None):
        published = again.published
    return attrs.evolve(
        first,
        published=published,
        summary=first.summary or again.summary,
        section=first.section or again.section,
        label=first.label or again.label,
    )


def _moment(found: ListItem) -> Moment | None:
    """Return the moment of an item: by its own words, with the day above it, or as the mark-up states it."""
    whole = [moment for words in found.moments if (moment := _read(words)) is not None]
    clocks = [clock for words in found.moments if (clock := CLOCK.fullmatch(words))]
    stated = _read(found.stated) if found.stated else None
    dated = next((moment for moment in whole if moment.hour is not None), None)
    if dated is None and clocks:
        days = [*(moment.text for moment in whole), found.day] if found.day else [moment.text for moment in whole]
        dated = next((joined for day in days if (joined := _with_time(day, clocks[0])) is not None), None)
    # What is written for people is sure; what is written for programs may say more.
    if dated is not None and (dated.year is not None or stated is None or not _agree(dated, stated)):
        return dated
    if stated is not None:
        return stated if stated.year is None else attrs.evolve(stated, year_known_from=YearSource.METADATA)
    if whole:
        return whole[0]
    if clocks:
        return _time_alone(clocks[0])
    for words in found.moments:
        if clock := CLOCK_IN_WORDS.fullmatch(words):
            return attrs.evolve(_time_alone(clock), text=words)
    return _read(_day_words(found.day)) if found.day else None


def _with_time(day: str, clock: re.Match[str]) -> Moment | None:
    """Return the moment of a day and a time that stand apart."""
    moment = _read(_day_words(day))
    if moment is None or moment.hour is not None:
        return None
    time = _time_alone(clock)
    text = f"{_day_words(day)} {time.text}"
    return attrs.evolve(moment, text=text, hour=time.hour, minute=time.minute, second=time.second)


def _time_alone(clock: re.Match[str]) -> Moment:
    second = clock["second"]
    return Moment(
        text=clock[0].strip(),
        hour=int(clock["hour"]),
        minute=int(clock["minute"]),
        second=None if second is None else int(second),
    )


# The day and the month of a list stand apart: "03" and ".02.26".
DAY_APART = re.compile(r"(?<=\d)\s+(?=\.\d)|(?<=\d\.)\s+(?=\d)")
SHORT_DAY = re.compile(r"(?P<day>\d\d?)\.(?P<month>\d\d?)\.?")


def _day_words(words: str) -> str:
    return DAY_APART.sub("", words)


def _read(words: str) -> Moment | None:
    """Return the moment in *words*, which may hold a little more than it; its text is that of the page."""
    dated = read_line(words)
    if dated is not None:
        return dated.moment
    short = SHORT_DAY.fullmatch(words.strip())
    if short:
        try:
            return Moment(text=words, month=int(short["month"]), day=int(short["day"]))
        except ValueError:
            return None
    for piece in PARTED.split(words):
        moment = read_moment(piece) if piece != words else None
        if moment is not None:
            return moment
    after = ends_with_moment(words) if words else None
    before = starts_with_moment(words) if words and after is None else None
    if after is not None and len(after[0]) <= SMALL_REST:
        return after[1]
    return before[0] if before is not None and len(before[1]) <= SMALL_REST else None


def _agree(dated: Moment, stated: Moment) -> bool:
    """Say whether two moments say the same, as far as the first one says anything."""
    return (dated.month, dated.day, dated.hour, dated.minute) == (stated.month, stated.day, stated.hour, stated.minute)


def _kind(words: str) -> MomentKind:
    if not any(map(str.isdigit, words)) and not any(numeral in words for numeral in "〇一二三四五六七八九十"):
        return MomentKind.NONE
    moment = _read(_day_words(words))
    if moment is not None and moment.day is not None:
        return MomentKind.DAY if moment.hour is None else MomentKind.WHOLE
    return MomentKind.TIME if CLOCK_IN_WORDS.fullmatch(words) else MomentKind.NONE


def _is_article(url: str) -> bool | None:
    """Say whether an address is that of an article; None where its site is not known."""
    try:
        return read_url(url).kind in ARTICLES
    except UnknownUrlError:
        return None


def _year(url: str | None) -> int | None:
    """Return the year in the address of an item; None where it has none."""
    if url is None:
        return None
    try:
        return read_url(url).year
    except UnknownUrlError:
        return None

"""
From a text to its article: where the reader, which knows the mark-up, meets the extractors, which know the meaning.

`belta_news.parse` loads this on first use: the words of seven languages and the rules cost more to load than the
classes of the facts, and whoever only reads saved articles never needs them.
"""

import datetime as dt
from collections.abc import Sequence

import attrs

from belta_news.errors import EmptyInputError, InputTooLargeError, NotAnArticleError, UnknownUrlError
from belta_news.extract.addresses import known_site, read_url
from belta_news.extract.datelines import read_dateline
from belta_news.extract.detection import language_of_text
from belta_news.extract.layout import Layout, arrange
from belta_news.extract.quotes import read_quotes
from belta_news.extract.sources import read_sources
from belta_news.languages import Language, language_of
from belta_news.model.address import ArticleUrl
from belta_news.model.article import Article, Dateline, Image, Notice, NoticeKind, Paragraph, ParagraphKind
from belta_news.model.moment import Moment, YearSource, capture_time
from belta_news.model.quote import Quote
from belta_news.model.span import Span
from belta_news.readers.blocks import Block
from belta_news.readers.characters import clean, decode
from belta_news.readers.text import keep_cells, read_blocks

__all__ = ["Given", "address_of", "article_of", "assemble", "quotes_of", "without_breaks"]

TELLING = 200
"""A text of so many characters tells its language better than its address does."""

LINE_OF_TEXT = 60
"""A paragraph of more characters than this tells the language better than a shorter one."""

FIRST_PARAGRAPHS = 3
"""A dateline is looked for in so many paragraphs."""


def address_of(url: str) -> ArticleUrl:
    """Return the parts of an address; see `belta_news.parse_url`."""
    return read_url(without_breaks(url))


def quotes_of(text: str, language: str | None, *, indirect: bool, nested: bool, names: bool) -> tuple[Quote, ...]:
    """Return the quotations of a text; see `belta_news.find_quotes`."""
    known = language_of_text([text]) if language is None else language_of(language)
    return read_quotes(
        text, title=None, language=known or language_of("en"), indirect=indirect, nested=nested, names=names
    )


def article_of(
    text: str | bytes,
    *,
    url: str | None,
    captured_at: dt.datetime | dt.date | None,
    language: str | None,
    site: str | None,
    strict: bool,
    max_size: int,
) -> Article:
    """Return the article of a text; see `belta_news.parse_text`."""
    chosen = None if language is None else language_of(language)
    captured = None if captured_at is None else capture_time(captured_at)
    words, notices = _characters(text, max_size)
    blocks = read_blocks(words)
    if not blocks:
        raise EmptyInputError
    return assemble(
        arrange(blocks),
        blocks[0],
        Given(url=url, captured_at=captured, language=chosen, site=site, strict=strict),
        notices,
    )


@attrs.frozen(kw_only=True)
class Given:
    """What a caller says about an input, checked."""

    url: str | None
    """Its address."""
    captured_at: dt.datetime | None
    """When it was seen, at the latest."""
    language: Language | None
    """Its language."""
    site: str | None
    """The host that it is from."""
    strict: bool
    """Whether an input without a title, a moment or a body is refused."""


def assemble(layout: Layout, first: Block, given: Given, notices: tuple[Notice, ...]) -> Article:
    """
    Return the article whose pieces are in *layout*.

    Args:
        layout: The pieces.
        first: The first block of the input, for an error to name.
        given: What the caller says.
        notices: What was noticed before.
    """
    url = without_breaks(given.url or "") or None
    site = without_breaks(given.site or "") or None
    address, address_notices = _address(url)
    # The article's own words tell its language; the page around it may be in another one.
    own = [words for words in (layout.title, *(words for _, words in layout.body)) if words]
    known, language_notices = _language(
        given.language, language_of_text(_long_first(own)), address, sum(map(len, own)), layout.language
    )
    dates = _Dates(address, given.captured_at)
    published = None if layout.published is None else dates.of_article(layout.published.moment)
    dateline, body = _dateline(layout, published)
    missing = tuple(
        name for name, there in (("title", layout.title), ("moment", published), ("body", body)) if not there
    )
    if ("title" in missing and "body" in missing) or (given.strict and missing):
        raise NotAnArticleError(missing, first.line, first.text[:80])
    paragraphs = _paragraphs(body)
    plain = "\n\n".join(paragraph.text for paragraph in paragraphs)
    reading = known or language_of("en")
    return Article(
        title=layout.title,
        published=published,
        updated=None if layout.updated is None else dates.of_article(layout.updated.moment),
        site=_site(site, address),
        language=known.code if known else None,
        url=url,
        section=layout.section or next((item.section for item in layout.related if item.section), None),
        dateline=dateline,
        paragraphs=paragraphs,
        quotes=read_quotes(plain, title=layout.title, language=reading),
        sources=read_sources(plain, reading),
        images=(*layout.images, *(Image(credit=credit) for credit in layout.credits)),
        embeds=tuple(layout.embeds),
        related=tuple(
            attrs.evolve(item, published=dates.of_related(item.published)) if item.published else item
            for item in layout.related
        ),
        tags=tuple(layout.tags),
        authors=tuple(layout.authors),
        notices=(
            *notices,
            *address_notices,
            *language_notices,
            *_missing(layout, missing),
            *dates.notices(published),
            *layout.notices,
        ),
    )


def _characters(text: str | bytes, max_size: int) -> tuple[str, tuple[Notice, ...]]:
    """Return clean characters of an input that is not too large."""
    if len(text) > max_size:
        raise InputTooLargeError(len(text), max_size)
    notices: tuple[Notice, ...] = ()
    if isinstance(text, bytes):
        text, notices = decode(text)
    words, more = clean(keep_cells(text))
    return words, (*notices, *more)


def _address(url: str | None) -> tuple[ArticleUrl | None, tuple[Notice, ...]]:
    if url is None:
        return None, ()
    try:
        return read_url(url), ()
    except UnknownUrlError as error:
        return None, (Notice(kind=NoticeKind.ADDRESS, message=error.reason, text=url),)


def _site(host: str | None, address: ArticleUrl | None) -> str | None:
    """Return the host by which the site is known that the caller names, else that of the address."""
    if host is None:
        return None if address is None else address.site
    known = known_site(host)
    return host if known is None else known.name


def without_breaks(words: str) -> str:
    """Return an address or a host as a browser takes it: without line breaks, edges of spaces, or odd characters."""
    return clean(words)[0].replace("\n", "").strip()


def _long_first(texts: Sequence[str]) -> Sequence[str]:
    """Return the lines of running text, which tell the language; all lines where there are none."""
    return [text for text in texts if len(text) > LINE_OF_TEXT] or texts


def _language(
    chosen: Language | None, detected: Language | None, address: ArticleUrl | None, size: int, marked: str | None
) -> tuple[Language | None, tuple[Notice, ...]]:
    """Return the language: the caller's, else the text's, else the address's; a short text gives way to the address."""
    if chosen is not None:
        return chosen, ()
    code = marked if address is None or address.language is None else address.language
    of_address = None if code is None else language_of(code)
    if detected is None and of_address is None:
        return None, (Notice(kind=NoticeKind.LANGUAGE, message="the language could not be told"),)
    if detected is None or of_address is None or detected is of_address:
        return detected or of_address, ()
    known = detected if size >= TELLING else of_address
    message = f"the address speaks for {of_address.name}, the text for {detected.name}; it was read as {known.name}"
    return known, (Notice(kind=NoticeKind.LANGUAGE, message=message),)


@attrs.frozen
class _Dates:
    """What is known about years from outside of the words."""

    address: ArticleUrl | None
    captured: dt.datetime | None

    def of_article(self, moment: Moment) -> Moment:
        """Return a moment of the article in its year."""
        if self.address is not None and self.address.year is not None:
            moment = moment.with_year(self.address.year, YearSource.URL)
        return self.of_related(moment)

    def of_related(self, moment: Moment) -> Moment:
        """Return a moment of a related item in its year: the article's own year says nothing about it."""
        return moment if self.captured is None else moment.resolve(self.captured)

    def notices(self, published: Moment | None) -> tuple[Notice, ...]:
        """Return what is doubtful about the year of the article."""
        if published is None:
            return ()
        if published.year is None:
            message = "nothing tells the year of the publication; give the address or captured_at"
            return (Notice(kind=NoticeKind.YEAR, message=message, text=published.text),)
        year = None if self.address is None else self.address.year
        if year is None or year == published.year:
            return ()
        message = f"the words give the year {published.year}, the address {year}; the words count"
        return (Notice(kind=NoticeKind.YEAR, message=message, text=published.text),)


def _dateline(layout: Layout, published: Moment | None) -> tuple[Dateline | None, list[tuple[ParagraphKind, str]]]:
    """Take the dateline off the first paragraph that has one, the lead or the one behind a heading."""
    body = list(layout.body)
    for place, (kind, text) in enumerate(body[:FIRST_PARAGRAPHS]):
        found = read_dateline(text, published)
        if found is None:
            continue
        dateline, end = found
        rest = text[end:].strip()
        body[place : place + 1] = [(kind, rest)] if rest else []
        return dateline, body
    return None, body


def _paragraphs(body: Sequence[tuple[ParagraphKind, str]]) -> tuple[Paragraph, ...]:
    """Return the paragraphs with their places in the body."""
    paragraphs = []
    start = 0
    for kind, text in body:
        end = start + len(text)
        paragraphs.append(Paragraph(kind=kind, text=text, span=Span(start=start, end=end)))
        start = end + len("\n\n")
    return tuple(paragraphs)


def _missing(layout: Layout, missing: Sequence[str]) -> tuple[Notice, ...]:
    """Return a notice for each thing that an article may have and this one has not."""
    names = list(missing)
    names += ["credit of a picture"] * (not layout.credits and not any(image.credit for image in layout.images))
    names += ["related item"] * (not layout.related)
    return tuple(Notice(kind=NoticeKind.MISSING, message=f"no {name} was found") for name in names)

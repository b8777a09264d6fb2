"""
The verbs: from an input to typed facts.

Each joins a reader, which knows the mark-up, with the extractors, which know the meaning.
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
from belta_news.readers.characters import clean, decode
from belta_news.readers.text import read_blocks

__all__ = ["MAX_SIZE", "find_quotes", "parse_text", "parse_url"]

MAX_SIZE = 10_000_000
"""How large an input may be unless the caller allows more: characters of a str, bytes of bytes."""

TELLING = 200
"""A text of so many characters tells its language better than its address does."""


def parse_url(url: str) -> ArticleUrl:
    """
    Take the address of a page apart: site, language, rubric, slug, id, year, kind.

    All editions of belta.by are known, atom.belta.by, wap.belta.by, soyuz.by and belarus.by, with and without
    scheme, `www.`, a port, a query and a last slash. Whether there is such a page is not checked.

    Args:
        url: The address, absolute; without a scheme, `https://` is assumed.

    Returns:
        Its parts; those that the form of the address lacks are None. Addresses of `photonews`, `comments` and
        atom.belta.by have no year: a last number there is the id, even if it is `2020`.

    Raises:
        UnknownUrlError: The host is none of the known ones, or the path has no known form; `reason` tells which.

    Example:
        >>> from belta_news import parse_url
        >>> address = parse_url("https://eng.belta.by/society/view/library-opens-in-lida-151515-2023/")
        >>> address.language, address.rubric, address.id, address.year
        ('en', 'society', 151515, 2023)
    """
    return read_url(_without_breaks(url))


def find_quotes(text: str, *, language: str | None = None) -> tuple[Quote, ...]:
    """
    Find the quotations in any news text and say who is speaking.

    Args:
        text: The text; every line is a paragraph. It is taken as it is, so that spans are offsets into exactly this
            str.
        language: ISO 639-1 code; None to find it by the text. Where it cannot be found, the text is read as English.

    Returns:
        The quotations in the order of the text, with spans as code point offsets into *text*.

    Raises:
        UnknownLanguageError: *language* is not known.

    Example:
        >>> from belta_news import find_quotes
        >>> (quote,) = find_quotes("“The bridge is open,” said Anna Sokol, the mayor of Lida.")
        >>> quote.text, quote.speaker.name
        ('The bridge is open,', 'Anna Sokol')
    """
    known = language_of_text([text]) if language is None else language_of(language)
    return read_quotes(text, title=None, language=known or language_of("en"))


def parse_text(
    text: str | bytes,
    *,
    url: str | None = None,
    captured_at: dt.datetime | dt.date | None = None,
    language: str | None = None,
    site: str | None = None,
    strict: bool = False,
    max_size: int = MAX_SIZE,
) -> Article:
    r"""
    Read the text of a page, as somebody copied, printed or stored it, into an `Article`.

    The language and the form of the page are found by themselves. Menus and other lines of the page around the
    article are told apart from the body and kept in `Article.notices`, with what is missing: no line is lost.

    The year of the article is taken from its words, else from the address, else from *captured_at*; else it stays
    unknown. Years of related items come from their words or from *captured_at* only. Today's date and the zone of the
    machine are never used; times are those of Minsk where the text states no other.

    Args:
        text: The text; bytes are decoded by their byte order mark, as UTF-8, or else as windows-1251.
        url: The address of the page. One of an unknown form is noted and kept; line breaks and invisible characters
            in it are not.
        captured_at: When the page was seen: an aware datetime, or a date for some time on that day in Minsk.
        language: ISO 639-1 code; None to find it.
        site: The host that the text is from, kept in the form of the known sites; None to take it from *url*.
        strict: Whether a text without a title, a moment or a body is refused.
        max_size: The largest input that is read: characters of a str, bytes of bytes.

    Returns:
        What was found. What the text lacks is None or ().

    Raises:
        EmptyInputError: Nothing in *text* is visible.
        NotAnArticleError: Neither a title nor a body was found; with *strict*, title, moment or body are missing.
        InputTooLargeError: *text* is larger than *max_size*.
        CaptureTimeError: *captured_at* has no zone.
        UnknownLanguageError: *language* is not known.

    Example:
        >>> import datetime as dt
        >>> from belta_news import parse_text
        >>> article = parse_text(
        ...     "Library opens in Lida\n\n14:42, 9 July\n\n"
        ...     "A library has opened in Lida, BelTA learned from the town hall.\n\n"
        ...     "“There are 9,000 books in it,” said Anna Sokol, the librarian.",
        ...     captured_at=dt.date(2024, 10, 10),
        ... )
        >>> print(article)
        Library opens in Lida (2024-07-09 14:42 +03:00)
        >>> article.quotes[0].speaker.name, article.sources[0].holder
        ('Anna Sokol', 'the town hall')
    """
    chosen = None if language is None else language_of(language)
    captured = None if captured_at is None else capture_time(captured_at)
    words, notices = _characters(text, max_size)
    blocks = read_blocks(words)
    if not blocks:
        raise EmptyInputError
    url = _without_breaks(url or "") or None
    site = _without_breaks(site or "") or None
    address, address_notices = _address(url)
    layout = arrange(blocks)
    # The article's own words tell its language; the page around it may be in another one.
    own = [words for words in (layout.title, *(words for _, words in layout.body)) if words]
    known, language_notices = _language(chosen, language_of_text(_long_first(own)), address, sum(map(len, own)))
    dates = _Dates(address, captured)
    published = None if layout.published is None else dates.of_article(layout.published.moment)
    dateline, body = _dateline(layout, published)
    missing = tuple(
        name for name, there in (("title", layout.title), ("moment", published), ("body", body)) if not there
    )
    if ("title" in missing and "body" in missing) or (strict and missing):
        raise NotAnArticleError(missing, blocks[0].line, blocks[0].text[:80])
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
        section=layout.section,
        dateline=dateline,
        paragraphs=paragraphs,
        quotes=read_quotes(plain, title=layout.title, language=reading),
        sources=read_sources(plain, reading),
        images=tuple(Image(credit=credit) for credit in layout.credits),
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
    words, more = clean(text)
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


def _without_breaks(words: str) -> str:
    """Return an address or a host as a browser takes it: without line breaks, edges of spaces, or odd characters."""
    return clean(words)[0].replace("\n", "").strip()


def _long_first(texts: Sequence[str]) -> Sequence[str]:
    """Return the lines of running text, which tell the language; all lines where there are none."""
    return [text for text in texts if len(text) > LINE_OF_TEXT] or texts


LINE_OF_TEXT = 60


def _language(
    chosen: Language | None, detected: Language | None, address: ArticleUrl | None, size: int
) -> tuple[Language | None, tuple[Notice, ...]]:
    """Return the language: the caller's, else the text's, else the address's; a short text gives way to the address."""
    if chosen is not None:
        return chosen, ()
    of_address = language_of(address.language) if address is not None and address.language is not None else None
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


FIRST_PARAGRAPHS = 3


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
    names += ["credit of a picture"] * (not layout.credits)
    names += ["related item"] * (not layout.related)
    return tuple(Notice(kind=NoticeKind.MISSING, message=f"no {name} was found") for name in names)

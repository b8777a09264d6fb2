"""
The verbs: from an input to typed facts.

They load the rules and the words of all languages on first use, so that importing the library costs little.
"""

import datetime as dt

from belta_news.model.address import ArticleUrl
from belta_news.model.article import Article
from belta_news.model.quote import Quote
from belta_news.model.related import RelatedItem

__all__ = [
    "MAX_SIZE",
    "find_next_page",
    "find_quotes",
    "parse_feed",
    "parse_html",
    "parse_listing",
    "parse_text",
    "parse_url",
]

MAX_SIZE = 10_000_000
"""How large an input may be unless the caller allows more: characters of a str, bytes of bytes."""


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
    from belta_news.assembly import address_of  # noqa: PLC0415 - loaded on first use

    return address_of(url)


def find_quotes(
    text: str,
    *,
    language: str | None = None,
    indirect: bool = True,
    nested: bool = False,
    names: bool = False,
) -> tuple[Quote, ...]:
    """
    Find the quotations in any news text and say who is speaking.

    Args:
        text: The text; every line is a paragraph. It is taken as it is, so that spans are offsets into exactly this
            str.
        language: ISO 639-1 code; None to find it by the text. Where it cannot be found, the text is read as English.
        indirect: Whether to return what is reported without quotation marks.
        nested: Whether to return also the quotations inside of a quotation; the `parent` of each is the span of the
            piece that holds it.
        names: Whether to return also what stands between quotation marks and is no quotation: names, titles of works,
            words used oddly. Their kind is `QuoteKind.NAME`, and they have no speaker.

    Returns:
        The quotations in the order of the text, with spans as code point offsets into *text*. Among them, a nested
        quotation comes after the one that holds it.

    Raises:
        UnknownLanguageError: *language* is not known.

    Example:
        >>> from belta_news import find_quotes
        >>> (quote,) = find_quotes("“The bridge is open,” said Anna Sokol, the mayor of Lida.")
        >>> quote.text, quote.speaker.name
        ('The bridge is open,', 'Anna Sokol')
        >>> [quote.text for quote in find_quotes("The ship “Neman” has left.", language="en", names=True)]
        ['Neman']
    """
    from belta_news.assembly import quotes_of  # noqa: PLC0415 - loaded on first use

    return quotes_of(text, language, indirect=indirect, nested=nested, names=names)


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

    The language and the form of the page are found by themselves; marks of Markdown are read where the text begins
    with `# ` and a title. Menus and other lines of the page around the
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
    from belta_news.assembly import article_of  # noqa: PLC0415 - loaded on first use

    return article_of(
        text, url=url, captured_at=captured_at, language=language, site=site, strict=strict, max_size=max_size
    )


def parse_html(  # noqa: PLR0913 - what is known about a page from outside of it
    html: str | bytes,
    *,
    url: str | None = None,
    captured_at: dt.datetime | dt.date | None = None,
    encoding: str | None = None,
    site: str | None = None,
    language: str | None = None,
    strict: bool = False,
    max_size: int = MAX_SIZE,
) -> Article:
    r"""
    Read an HTML page, as it was fetched, saved or archived, into an `Article`.

    Pages of the agency's editions and of the sites that reprint it are read by what is known of their designs; every
    other page, and every part that a design does not tell, by structure and metadata. A notice of the kind `DESIGN`
    says which way was taken. The text that a person copies out of the page gives the same title, moment, paragraphs and
    quotations through `parse_text`.

    The moment is the one that the page shows, completed by its metadata where they are of the same day. Metadata that
    mark the time of Minsk as UTC, as `mediator_published_time` does, are put right where the site is known for it or
    the page shows otherwise. The day of the visit, in the header of a page, is never the article's.

    From a page that an archive keeps, the original address and the moment of the capture are taken out of the
    archive's address; links in the page lead to the originals again.

    Args:
        html: The page; bytes are decoded by their byte order mark, by *encoding*, as UTF-8 where they are that, as the
            page declares, or else as they look.
        url: The address of the page, or that of the capture in an archive; None to find it in the page.
        captured_at: When the page was seen: an aware datetime, or a date for some time on that day in Minsk; None for
            the moment in the address of an archive.
        encoding: The name of the encoding of bytes, as the standard of the web or Python knows it; None to find it.
        site: The host that the page is from; None to take it from the address.
        language: ISO 639-1 code; None to find it.
        strict: Whether a page without a title, a moment or a body is refused.
        max_size: The largest input that is read: characters of a str, bytes of bytes.

    Returns:
        What was found. What the page lacks is None or (). Scripts are not run: what only they would show is not there.

    Raises:
        EmptyInputError: Nothing in *html* is visible.
        NotAnArticleError: Neither a title nor a body was found; with *strict*, title, moment or body are missing.
        UnsupportedContentError: *html* is no page but a PDF, a picture, JSON and so on.
        InputTooLargeError: *html* is larger than *max_size*.
        CaptureTimeError: *captured_at* has no zone.
        UnknownEncodingError: *encoding* is not known.
        UnknownLanguageError: *language* is not known.

    Example:
        >>> from belta_news import parse_html
        >>> article = parse_html(
        ...     "<title>Library opens in Lida | The Lida Post</title>"
        ...     "<h1>Library opens in Lida</h1> <time>14:42, 9 July 2024</time>"
        ...     "<div><p>A library has opened in Lida, BelTA learned from the town hall.</p>"
        ...     "<p>“There are <b>9,000</b> books in it,” said Anna Sokol, the librarian.</p></div>"
        ... )
        >>> print(article)
        Library opens in Lida (2024-07-09 14:42 +03:00)
        >>> article.quotes[0].text, article.sources[0].holder
        ('There are 9,000 books in it,', 'the town hall')
    """
    from belta_news.page_assembly import article_of_page  # noqa: PLC0415 - loaded on first use

    return article_of_page(
        html,
        url=url,
        captured_at=captured_at,
        encoding=encoding,
        site=site,
        language=language,
        strict=strict,
        max_size=max_size,
    )


def parse_listing(
    html: str | bytes,
    *,
    url: str | None = None,
    captured_at: dt.datetime | dt.date | None = None,
    encoding: str | None = None,
    site: str | None = None,
    max_size: int = MAX_SIZE,
) -> tuple[RelatedItem, ...]:
    r"""
    Read the items of an HTML page that lists articles: a rubric, a front page, a tag, all news.

    Lists of the agency's editions are read by what is known of their designs, several of which may stand on one page;
    where there is none, lists are found by structure: links of one form, with the moments that stand beside them.

    The day that stands above several items is joined with the time of each. Years come from the words, else from the
    item's own address, else from *captured_at*; else they stay unknown, and so does the day of a time without one.

    Args:
        html: The page; decoded as by `parse_html`.
        url: Its address, or that of the capture in an archive; None to find it in the page. Relative addresses of items
            become absolute by it, else by *site*, else stay as they are.
        captured_at: When the page was seen: an aware datetime, or a date for some time on that day in Minsk; None for
            the moment in the address of an archive.
        encoding: The name of the encoding of bytes, as the standard of the web or Python knows it; None to find it.
        site: The host that the page is from; None to take it from the address.
        max_size: The largest input that is read: characters of a str, bytes of bytes.

    Returns:
        The items in the order of the page, each address once; () where nothing looks like a list of articles. A box
        of news beside the list, on the page of an article for instance, is a list, too.

    Raises:
        EmptyInputError: Nothing in *html* is visible.
        UnsupportedContentError: *html* is no page but a PDF, a picture, JSON, a feed and so on.
        InputTooLargeError: *html* is larger than *max_size*.
        CaptureTimeError: *captured_at* has no zone.
        UnknownEncodingError: *encoding* is not known.

    Example:
        >>> from belta_news import parse_listing
        >>> items = parse_listing(
        ...     "<div class=new_date><div class=day>03</div><div class=month_year>.02.26</div></div>"
        ...     "<div class='news_item lenta_item'><div class=date>19:37</div>"
        ...     "<a href='/society/view/library-opens-in-lida-151515-2026/' title='There are 9,000 books in it.'>"
        ...     "<span class=lenta_item_title>Library opens in Lida</span></a></div>",
        ...     url="https://eng.belta.by/society/",
        ... )
        >>> print(*items)
        Library opens in Lida (2026-02-03 19:37 +03:00)
        >>> items[0].summary, items[0].url
        ('There are 9,000 books in it.', 'https://eng.belta.by/society/view/library-opens-in-lida-151515-2026/')
    """
    from belta_news.listings import items_of_page  # noqa: PLC0415 - loaded on first use

    return items_of_page(html, url=url, captured_at=captured_at, encoding=encoding, site=site, max_size=max_size)


def find_next_page(
    html: str | bytes, *, url: str | None = None, encoding: str | None = None, max_size: int = MAX_SIZE
) -> str | None:
    """
    Find where a list of articles goes on.

    Args:
        html: The page; decoded as by `parse_html`.
        url: Its address, or that of the capture in an archive; None to find it in the page.
        encoding: The name of the encoding of bytes; None to find it.
        max_size: The largest input that is read: characters of a str, bytes of bytes.

    Returns:
        The address of the next page: that of a link which is marked as such, says so in one of the languages, or has
        the number behind that of this page. None where there is none, or where only a script would fetch more.

    Raises:
        EmptyInputError: Nothing in *html* is visible.
        UnsupportedContentError: *html* is no page but a PDF, a picture, JSON, a feed and so on.
        InputTooLargeError: *html* is larger than *max_size*.
        UnknownEncodingError: *encoding* is not known.

    Example:
        >>> from belta_news import find_next_page
        >>> find_next_page("<b>1</b> <a href='?page=2' class=p_next>»</a>", url="https://eng.belta.by/society/")
        'https://eng.belta.by/society/?page=2'
    """
    from belta_news.listings import next_of_page  # noqa: PLC0415 - loaded on first use

    return next_of_page(html, url=url, encoding=encoding, max_size=max_size)


def parse_feed(
    xml: str | bytes, *, url: str | None = None, encoding: str | None = None, max_size: int = MAX_SIZE
) -> tuple[RelatedItem, ...]:
    """
    Read the items of an RSS or Atom feed.

    Needs the extra `feed` (`pip install belta-news[feed]`). Broken XML is read as far as it goes. Nothing is fetched,
    and entities that a feed declares are not replaced.

    Args:
        xml: The feed; bytes are decoded by their byte order mark, by *encoding*, as UTF-8 where they are that, as the
            feed declares, or else as they look.
        url: The address of the feed, by which relative links become absolute; None to take the one that it names.
        encoding: The name of the encoding of bytes, as a server states it; None to find it.
        max_size: The largest input that is read: characters of a str, bytes of bytes.

    Returns:
        The items in the order of the feed. A description that the feed has cut (`…`) is a summary that is cut.
        Moments are those that the feed states, in the zone that it states; of one in an unknown form only the words
        are kept.

    Raises:
        MissingExtraError: feedparser is not installed.
        EmptyInputError: Nothing in *xml* is visible.
        NotAFeedError: *xml* is no feed.
        InputTooLargeError: *xml* is larger than *max_size*.
        UnknownEncodingError: *encoding* is not known.

    Example:
        >>> from belta_news import parse_feed
        >>> (item,) = parse_feed(
        ...     "<rss version='2.0'><channel><item><title>Library opens in Lida</title>"
        ...     "<link>/society/view/library-opens-in-lida-151515-2022/</link>"
        ...     "<description>There are 9,000 books…</description>"
        ...     "<pubDate>Sun, 27 Feb 2022 13:01:01 +0300</pubDate></item></channel></rss>",
        ...     url="https://eng.belta.by/rss/",
        ... )
        >>> print(item, "|", item.summary)
        Library opens in Lida (2022-02-27 13:01:01 +03:00) | There are 9,000 books…
    """
    from belta_news.listings import items_of_feed  # noqa: PLC0415 - loaded on first use

    return items_of_feed(xml, url=url, encoding=encoding, max_size=max_size)

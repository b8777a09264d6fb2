"""Many pages at once, in other processes where that is asked for: see `parse_many`."""

import datetime as dt
import functools
from collections.abc import Callable, Generator, Iterable
from typing import TypeVar

import attrs

from belta_news.errors import BeltaNewsError, WorkerDeathError
from belta_news.model._checks import is_a, is_str, is_text, maybe, maybe_str
from belta_news.model.article import Article
from belta_news.model.moment import capture_time
from belta_news.parse import MAX_SIZE, parse_html, parse_text

__all__ = ["Page", "ParseFailure", "Reading", "failure_of", "parse_many", "read_pages"]

Result = TypeVar("Result")


@attrs.frozen(kw_only=True)
class Page:
    """A page or a text to read, with what is known of it; `parse_many` takes it where a pair says too little."""

    name: str = attrs.field(validator=is_str)
    """By which name a failure tells of it: that of a file, an address, a key."""
    content: bytes | str = attrs.field(validator=attrs.validators.instance_of((bytes, str)), repr=False)
    """What to read."""
    url: str | None = attrs.field(default=None, validator=maybe_str)
    """Its address."""
    captured_at: dt.datetime | dt.date | None = attrs.field(default=None, validator=maybe(dt.date))
    """When it was seen: an aware datetime, or a date for some time on that day in Minsk."""
    encoding: str | None = attrs.field(default=None, validator=maybe_str)
    """The encoding of HTML's bytes, as a server states it; None to find it."""
    is_html: bool | None = attrs.field(default=None, validator=maybe(bool))
    """Whether it is HTML, and no text; None to tell by its beginning."""


@attrs.frozen(kw_only=True)
class ParseFailure:
    """What comes out for a page that could not be read."""

    name: str = attrs.field(validator=is_str)
    """The name of the page."""
    reason: str = attrs.field(validator=is_text)
    """What is wrong, for a person."""
    error: Exception = attrs.field(validator=is_a(Exception), eq=False, repr=False)
    """
    What was raised: nearly always a `ParseError`; a `WorkerDeathError` where the process that read the page died;
    anything else is a fault of this library.
    """

    def __str__(self) -> str:
        """Return the name and the reason."""
        return f"{self.name}: {self.reason}"


Input = Page | ParseFailure | tuple[str, bytes | str]
"""What may be given to read; a failure, of fetching for instance, comes out where it went in."""


@attrs.frozen(kw_only=True)
class Reading:
    """How pages are read, whichever page it is."""

    captured_at: dt.datetime | dt.date | None = None
    """When those pages were seen that do not say so themselves."""
    language: str | None = None
    """The ISO 639-1 code of their language; None to find it."""
    site: str | None = None
    """The host that they are from; None to take it from their addresses."""
    strict: bool = False
    """Whether a page without a title, a moment or a body is refused."""
    max_size: int = MAX_SIZE
    """The largest page that is read."""

    def article(self, page: Page) -> Article:
        """Return the article of *page*; raise what the verbs raise."""
        from belta_news.readers.bytes import is_html  # noqa: PLC0415 - it imports the parser of HTML

        captured_at = self.captured_at if page.captured_at is None else page.captured_at
        marked = is_html(page.content) if page.is_html is None else page.is_html
        if marked:
            return parse_html(
                page.content,
                url=page.url,
                captured_at=captured_at,
                encoding=page.encoding,
                site=self.site,
                language=self.language,
                strict=self.strict,
                max_size=self.max_size,
            )
        return parse_text(
            page.content,
            url=page.url,
            captured_at=captured_at,
            language=self.language,
            site=self.site,
            strict=self.strict,
            max_size=self.max_size,
        )


def parse_many(
    inputs: Iterable[Input],
    *,
    workers: int | None = None,
    captured_at: dt.datetime | dt.date | None = None,
    language: str | None = None,
    site: str | None = None,
    strict: bool = False,
    max_size: int = MAX_SIZE,
) -> Generator[Article | ParseFailure, None, None]:
    r"""
    Read many pages and texts, each into an `Article` or a `ParseFailure`.

    For each input one value comes out, in the order of the inputs, however many processes read. What cannot be read
    is a `ParseFailure` with its name, and stops nothing. Inputs are taken as results are asked for, so that they may
    be without an end: memory holds a few of them, with *workers* some dozens (or, of large ones, some megabytes) for
    each process.

    HTML and text may be mixed: what begins with a tag, a declaration or a comment of HTML, or has `<html`, `<head` or
    `<body` near its beginning, is read as `parse_html` reads it, everything else as `parse_text` does.
    `Page.is_html` overrides that.

    With *workers*, a script that calls this at its top level must do so below `if __name__ == "__main__":`, because
    each process imports the script. Processes end with the last result, or when the iterator is closed or forgotten.
    One that dies, for want of memory for instance, costs only the page that it was reading.

    Args:
        inputs: Pages, or pairs of a name and what to read. A `ParseFailure` among them, of what could not be fetched
            for instance, comes out in its place. What the iterable raises is raised in turn, behind the results for
            what came before.
        workers: How many processes read; None to read in this one. More than there are processors gain nothing.
        captured_at: When those pages were seen that do not say so themselves; see `parse_text`.
        language: ISO 639-1 code of the language of all; None to find it for each.
        site: The host that all are from; None to take it from their addresses.
        strict: Whether a page without a title, a moment or a body is refused.
        max_size: The largest input that is read: characters of a str, bytes of bytes.

    Returns:
        An iterator, which has read nothing yet.

    Raises:
        ValueError: *workers* is less than 1.
        CaptureTimeError: *captured_at* has no zone.
        UnknownLanguageError: *language* is not known.
        WorkerStartError: No process can be started; raised with the first result.

    Example:
        >>> from belta_news import ParseFailure, parse_many
        >>> texts = {"ferry.txt": "Ferry opens in Loev\n\n14:42, 9 July 2024", "empty.txt": " "}
        >>> for result in parse_many(texts.items()):
        ...     print("failed:" if isinstance(result, ParseFailure) else "read:", result)
        read: Ferry opens in Loev (2024-07-09 14:42 +03:00)
        failed: empty.txt: the input is empty: it holds no visible character
    """
    # What is wrong for all pages is the caller's mistake, and no failure of each.
    if captured_at is not None:
        capture_time(captured_at)
    if language is not None:
        from belta_news.languages import language_of  # noqa: PLC0415 - loaded on first use

        language_of(language)
    reading = Reading(captured_at=captured_at, language=language, site=site, strict=strict, max_size=max_size)
    return read_pages(inputs, reading, _as_it_is, workers=workers)


def read_pages(
    inputs: Iterable[Input],
    reading: Reading,
    finish: Callable[[Article], Result],
    *,
    workers: int | None,
) -> Generator[Result | ParseFailure, None, None]:
    """
    Return what *finish* makes of the article of each page, or the failure; see `parse_many`.

    *finish* is called where the page was read, so that only what it returns travels between processes.
    """
    read = functools.partial(_read, reading, finish)
    pages = map(_page, inputs)
    if workers is None:
        return (read(page) for page in pages)
    if workers < 1:
        raise ValueError(f"workers is {workers}: give at least 1, or None to read in this process")
    from belta_news._processes import map_in_processes  # noqa: PLC0415 - it loads much that few need

    return map_in_processes(read, pages, workers=workers, weight=_size, lost=_lost)


def _page(given: Input) -> Page | ParseFailure:
    if isinstance(given, Page | ParseFailure):
        return given
    name, content = given
    return Page(name=name, content=content)


def _read(reading: Reading, finish: Callable[[Article], Result], page: Page | ParseFailure) -> Result | ParseFailure:
    if isinstance(page, ParseFailure):
        return page
    try:
        return finish(reading.article(page))
    except Exception as error:  # noqa: BLE001 - a fault in one page is no reason to lose all others
        return failure_of(page.name, error)


def failure_of(name: str, error: Exception) -> ParseFailure:
    """Return the failure for what was raised."""
    reason = str(error) if isinstance(error, BeltaNewsError) else f"{type(error).__name__}: {error}"
    return ParseFailure(name=name, reason=reason, error=error)


def _as_it_is(article: Article) -> Article:
    return article


def _size(page: Page | ParseFailure) -> int:
    return len(page.content) if isinstance(page, Page) else 0


def _lost(page: Page | ParseFailure) -> ParseFailure:
    return failure_of(page.name, WorkerDeathError())

"""
Run one reader of pages over pages, and print what it found and what that took: for `pages.py`, which starts it.

It runs in the environment of the reader, which may be another one than this library's, so it imports nothing else. A
job comes on standard input, an answer goes to standard output, both as JSON. No reader gets to the network.

Times are those of the processor, which other programs on the machine change less than those of the clock.
"""

import datetime as dt
import importlib
import json
import logging
import socket
import statistics
import sys
import time
import warnings
from collections.abc import Callable
from typing import Any

Found = dict[str, Any]
Reader = Callable[[str, str | None], Found]

LARGEST_STEP = 5
"""A page is read at least so many times, unless that takes longer than a second."""


def belta_news() -> Reader:
    """Return a reader by this library, with everything that it finds."""
    library = importlib.import_module("belta_news")

    def read(html: str, url: str | None) -> Found:
        article = library.parse_html(html, url=url)
        at = None if article.published is None else article.published.at
        head = "" if article.dateline is None else f"{article.dateline.text} "
        return {"title": article.title, "published": _shown(at), "text": head + article.text}

    return read


def turbohtml() -> Reader:
    """Return what only parses, for a floor."""
    library = importlib.import_module("turbohtml")

    def read(html: str, url: str | None) -> Found:
        del url
        library.parse(html)
        return {}

    return read


def trafilatura() -> Reader:
    """Return a reader by trafilatura, with metadata."""
    library = importlib.import_module("trafilatura")

    def read(html: str, url: str | None) -> Found:
        found = library.bare_extraction(html, url=url, with_metadata=True)
        return {} if found is None else {"title": found.title, "published": found.date, "text": found.text}

    return read


def newspaper4k() -> Reader:
    """Return a reader by newspaper4k."""
    library = importlib.import_module("newspaper")

    def read(html: str, url: str | None) -> Found:
        found = library.Article(url or "https://example.org/", fetch_images=False)
        found.download(input_html=html)
        found.parse()
        return {"title": found.title, "published": _shown(found.publish_date), "text": found.text}

    return read


def readability() -> Reader:
    """Return a reader by readability-lxml, which knows title and body alone."""
    library = importlib.import_module("readability")
    parser = importlib.import_module("lxml.html")

    def read(html: str, url: str | None) -> Found:
        found = library.Document(html, url=url)
        body = parser.fromstring(found.summary())
        return {"title": found.short_title(), "text": " ".join(body.itertext())}

    return read


def fundus() -> Reader:
    """Return a reader by fundus' own tools, with the declaration that its user would write for these sites."""
    library = importlib.import_module("fundus.parser")
    tools = importlib.import_module("fundus.parser.utility")
    xpath = importlib.import_module("lxml.etree").XPath
    paragraphs = xpath("(//div[@itemprop='articleBody' or contains(@class, 'js-mediator-article')] | //article)//p")

    class First(library.BaseParser):  # type: ignore[name-defined,misc]
        """What a page holds."""

        @library.attribute  # type: ignore[untyped-decorator]
        def title(self) -> Any:  # noqa: ANN401 - as fundus has it
            """Return the title."""
            return self.precomputed.meta.get("og:title")

        @library.attribute  # type: ignore[untyped-decorator]
        def body(self) -> Any:  # noqa: ANN401 - as fundus has it
            """Return the paragraphs."""
            return tools.extract_article_body_with_selector(self.precomputed.doc, paragraph_selector=paragraphs)

        @library.attribute  # type: ignore[untyped-decorator]
        def publishing_date(self) -> Any:  # noqa: ANN401 - as fundus has it
            """Return the moment."""
            stated = self.precomputed.ld.bf_search("datePublished")
            return tools.generic_date_parsing(stated or self.precomputed.meta.get("article:published_time"))

    class Newest(library.ParserProxy):  # type: ignore[name-defined,misc]
        """The generations of the mark-up."""

        V1 = First

    parser = Newest()()

    def read(html: str, url: str | None) -> Found:
        del url
        found = parser.parse(html, "suppress")
        body = found.get("body")
        text = "" if body is None else body.text()
        return {"title": found.get("title"), "published": _shown(found.get("publishing_date")), "text": text}

    return read


READERS = {reader.__name__: reader for reader in (belta_news, turbohtml, trafilatura, newspaper4k, readability, fundus)}


def _shown(moment: dt.datetime | None) -> str | None:
    return None if moment is None else moment.isoformat(" ", "minutes")


def memory() -> float:
    """Return how much memory this process holds now, in MB; 0 where the system does not tell."""
    try:
        with open("/proc/self/status", encoding="ascii") as status:  # noqa: PTH123 - no more than this is needed
            return next(int(line.split()[1]) / 1e3 for line in status if line.startswith("VmRSS"))
    except (OSError, StopIteration):
        return 0.0


def refuse(*_: object, **__: object) -> None:
    """Stand in for what would open a connection."""
    raise OSError("no network here")


def read_all(reader: Reader, pages: list[dict[str, Any]], rounds: int) -> list[Found]:
    """Return what was found in each page, and the median of its times in ms."""
    answers = []
    for page in pages:
        times = []
        found: Found = {}
        for _ in range(rounds):
            start = time.process_time()
            try:
                found = reader(page["html"], page["url"])
            except Exception as error:  # noqa: BLE001 - whatever a reader may raise, others go on
                found = {"error": type(error).__name__}
            times.append(time.process_time() - start)
            if sum(times) > 1 and len(times) >= LARGEST_STEP:
                break
        answers.append({**found, "ms": statistics.median(times) * 1e3})
    return answers


def main() -> None:
    """Do the job that comes on standard input."""
    job = json.load(sys.stdin)
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)
    reader = READERS[job["reader"]]()
    socket.socket.connect = refuse  # type: ignore[method-assign]
    pages = job["pages"]
    reader(pages[0]["html"], pages[0]["url"])
    answers = read_all(reader, pages, job["rounds"])
    held = []
    for number in range(job.get("over", 0)):
        page = pages[number % len(pages)]
        reader(page["html"], page["url"])
        if number + 1 in (job["over"] // 10, job["over"]):
            held.append(memory())
    json.dump({"answers": answers, "memory": memory(), "held": held}, sys.stdout)


if __name__ == "__main__":
    main()

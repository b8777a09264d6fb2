"""
The command line: `belta-news [parse] FILE...` and `belta-news view FILE`, or `python -m belta_news`.

Each FILE is an article, as a page in HTML or as text; `-` is standard input. A folder stands for the files in it and
in the folders below, in the order of their names, as far as these end in ``.html``, ``.htm``, ``.xhtml``, ``.txt`` or
``.text`` or have no ending; hidden files are passed by. What was found is printed for a person to read, as wide as
the terminal; in colours on a terminal, unless `NO_COLOR` is set. Characters that the output's encoding lacks are
replaced by plain ones or shown as escapes.

With `--json`, one FILE gives one JSON document, several FILEs or a folder give an array of those that could be read.
With `--jsonl`, each article is one line. Both are UTF-8 whatever the locale, in the order of the FILEs. Every article
is written out whole as soon as it was read: an interruption (Ctrl-C) loses nothing that was written, cuts no line,
and closes the array.

With `--workers`, so many processes read at once; the order stays.

`belta-news view` makes a page of one article that shows who says what, for a browser: to standard output, or to the
file that ``-o`` names. A FILE of the name ``parse`` or ``view`` is given as ``./view``.

A FILE that cannot be read is named on standard error with what is wrong; the others still come out. While many files
are read into a pipe or a file, progress is shown on standard error, if that is a terminal and `rich` is installed
(`pip install belta-news[progress]`).

The exit status is

- 0 where all FILEs were read,
- 1 where at least one FILE could not be read, or the output could not be written,
- 2 where the command line is wrong,
- 130 where it was interrupted (Ctrl-C),
- 141 where whoever reads the output stopped reading, as `head` does.
"""

import argparse
import codecs
import contextlib
import datetime as dt
import functools
import os
import pathlib
import shutil
import sys
from collections.abc import Callable, Generator, Iterator, Sequence

import attrs

from belta_news._console import (
    PLAIN_ERRORS,
    STANDARD_INPUT,
    complain,
    forget_output,
    has_colours,
    prepare_output,
    shown,
    write,
)
from belta_news.bulk import Page, ParseFailure, Reading, failure_of, read_pages
from belta_news.errors import BeltaNewsError, InputTooLargeError, UnknownLanguageError
from belta_news.formats._summary import rule, summary
from belta_news.formats.html import to_html
from belta_news.formats.json import to_json
from belta_news.languages import LANGUAGES, language_of
from belta_news.model.article import Article
from belta_news.parse import MAX_SIZE
from belta_news.readers.bytes import is_html

__all__ = ["main"]

WIDEST = 100
"""A line of more columns is hard to read, even where the terminal has them."""

MANY_FILES = 5
"""Progress is shown for more files than these."""

STANDARD_OUTPUT = "-"

INTERRUPTED = 128 + 2
STOPPED_READING = 128 + 13

WITH_NULS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)
"""What text in an encoding with NULs begins with; the mark of UTF-32-LE begins with that of UTF-16-LE."""

SAMPLE = 8_000
MOST_NULS = 3
"""A file with more NULs in its first bytes is no text; stray ones are removed like other control characters."""

ENDINGS = ("", ".htm", ".html", ".text", ".txt", ".xhtml")
"""How the names of those files of a folder end that are read."""

EXAMPLES = """\
examples:
  belta-news article.html
  belta-news article.txt --captured-at 2024-10-10
  belta-news --jsonl --workers 2 pages/ > articles.jsonl
  belta-news view article.html -o view.html
  curl --silent https://example.org/article.txt | belta-news -
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """
    Run the command line.

    Args:
        arguments: The words after the command's name; None for those of the process.

    Returns:
        The exit status, see the module; a wrong command line raises SystemExit instead, as argparse does.
    """
    options = _options(sys.argv[1:] if arguments is None else arguments)
    if sys.stdout is None:
        complain("standard output", "closed")
        return 1
    try:
        status = _run(options)
        sys.stdout.flush()
    except KeyboardInterrupt:
        status = INTERRUPTED
    except BrokenPipeError:
        forget_output()
        status = STOPPED_READING
    except OSError as error:
        forget_output()
        complain("standard output", error.strerror or str(error))
        status = 1
    return status


@attrs.frozen(kw_only=True)
class _Options:
    """What the command line asks for."""

    files: list[str]
    url: str | None
    captured_at: dt.datetime | dt.date | None
    language: str | None
    strict: bool
    max_size: int
    json: bool = False
    jsonl: bool = False
    workers: int | None = None
    view: bool = False
    output: str | None = None


@attrs.frozen(kw_only=True)
class _Look:
    """How a summary looks."""

    width: int
    colours: bool


def _options(arguments: Sequence[str]) -> _Options:
    words = list(arguments)
    if words[:1] == ["view"]:
        return _Options(view=True, **vars(_parser_of_view().parse_intermixed_args(words[1:])))
    parser = _parser_of_parse()
    options = _Options(**vars(parser.parse_intermixed_args(words[words[:1] == ["parse"] :])))
    if options.url is not None and (len(options.files) > 1 or pathlib.Path(options.files[0]).is_dir()):
        parser.error("argument --url: give it with a single FILE, an address belongs to one article")
    return options


def _parser_of_parse() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="belta-news",
        usage="%(prog)s [parse] [options] FILE...\n       %(prog)s view [options] FILE",
        description="Print the facts of articles by BelTA: title, time, who said what, sources, related items.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "files", nargs="+", metavar="FILE", help="an article, HTML or text, or a folder of them; - for standard input"
    )
    forms = parser.add_mutually_exclusive_group()
    forms.add_argument("--json", action="store_true", help="print JSON; an array where there are several FILEs")
    forms.add_argument("--jsonl", action="store_true", help="print JSON, each article on one line")
    _add_reading(parser)
    parser.add_argument("--workers", type=_number, metavar="N", help="how many processes read at once")
    return parser


def _parser_of_view() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="belta-news view",
        usage="%(prog)s [options] FILE",
        description="Make a page of an article that shows who says what, for a browser.",
    )
    parser.add_argument("files", nargs=1, metavar="FILE", help="an article, HTML or text; - for standard input")
    parser.add_argument("-o", "--output", metavar="PAGE", help="the file to write; standard output if not given")
    _add_reading(parser)
    return parser


def _add_reading(parser: argparse.ArgumentParser) -> None:
    """Add the options that say how articles are read."""
    parser.add_argument("--url", help="the address of the article; only for a single FILE")
    parser.add_argument(
        "--captured-at",
        type=_capture,
        metavar="WHEN",
        help="when the page was seen, as 2024-10-10 or 2024-10-10T09:30+03:00; gives dates their year",
    )
    parser.add_argument("--language", type=_language, metavar="CODE", help=f"one of {', '.join(LANGUAGES)}")
    parser.add_argument("--strict", action="store_true", help="refuse a text without a title, a moment or a body")
    parser.add_argument(
        "--max-size", type=_size, default=MAX_SIZE, metavar="BYTES", help="the largest FILE to read (%(default)s)"
    )


def _capture(text: str) -> dt.datetime | dt.date:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        pass
    try:
        captured = dt.datetime.fromisoformat(text)
    except ValueError:
        message = f"{text!r} is no date such as 2024-10-10 and no time such as 2024-10-10T09:30+03:00"
        raise argparse.ArgumentTypeError(message) from None
    if captured.utcoffset() is None:
        message = f"{text!r} has no UTC offset: write {text}+03:00 for the time of Minsk, or the date alone"
        raise argparse.ArgumentTypeError(message)
    return captured


def _language(code: str) -> str:
    try:
        return language_of(code).code
    except UnknownLanguageError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _size(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{text!r} is no number of bytes")
    return int(text)


def _number(text: str) -> int:
    if not text.isdecimal() or not int(text):
        raise argparse.ArgumentTypeError(f"{text!r} is no number of processes")
    return int(text)


def _run(options: _Options) -> int:
    """Read the files and print what was found; return the exit status."""
    if options.view:
        return _view(options)
    names = list(_names(options.files))
    several = len(names) > 1 or options.files != names
    look = _Look(width=min(shutil.get_terminal_size().columns, WIDEST), colours=has_colours())
    if options.jsonl or options.json:
        prepare_output(encoding="utf-8")
        indent = None if options.jsonl else 2
        finish: Callable[[Article], str] = functools.partial(to_json, indent=indent)
    else:
        prepare_output(errors=PLAIN_ERRORS)
        finish = functools.partial(_summary, look=look)
    results = read_pages(_pages(names, options), _reading(options), finish, workers=options.workers)
    refused: list[str] = []
    with contextlib.closing(results), _progress(len(names)) as advance:
        found = _found(names, results, options, refused, advance)
        if options.jsonl:
            for _, line in found:
                write(f"{line}\n")
        elif not options.json:
            _print_summaries(found, several=several, look=look)
        elif several:
            _print_array(found)
        else:
            for _, document in found:
                write(f"{document}\n")
    return 1 if refused else 0


def _view(options: _Options) -> int:
    """Write the page of an article; return the exit status."""
    prepare_output(encoding="utf-8")
    refused: list[str] = []
    results = read_pages(_pages(options.files, options), _reading(options), to_html, workers=None)
    with contextlib.closing(results):
        for _, page in _found(options.files, results, options, refused, _count_nothing):
            if options.output is None or options.output == STANDARD_OUTPUT:
                write(page)
                continue
            try:
                pathlib.Path(options.output).write_text(page, encoding="utf-8")
            except OSError as error:
                refused.append(options.output)
                complain(options.output, error.strerror or str(error))
    return 1 if refused else 0


def _reading(options: _Options) -> Reading:
    return Reading(
        captured_at=options.captured_at, language=options.language, strict=options.strict, max_size=options.max_size
    )


def _found(
    names: Sequence[str],
    results: Iterator[str | ParseFailure],
    options: _Options,
    refused: list[str],
    advance: Callable[[], None],
) -> Iterator[tuple[str, str]]:
    """Yield the name of each file with what was made of it; tell what is wrong with others, and add it to *refused*."""
    for name, result in zip(names, results, strict=True):
        if not isinstance(result, ParseFailure):
            yield name, result
        else:
            refused.append(name)
            too_large = isinstance(result.error, InputTooLargeError)
            way_out = f"larger than {options.max_size:,} bytes (give a higher --max-size to read it)"
            complain(name, way_out if too_large else result.reason)
        advance()


def _names(files: Sequence[str]) -> Iterator[str]:
    """Yield *files*, and for a folder the files in it that may be articles."""
    for file in files:
        if file == STANDARD_INPUT or not pathlib.Path(file).is_dir():
            yield file
        else:
            # A folder without articles is named like a file that is none.
            yield from list(_names_in(file)) or [file]


def _names_in(top: str) -> Iterator[str]:
    for folder, folders, names in os.walk(top):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        paths = [pathlib.Path(folder, name) for name in sorted(names) if not name.startswith(".")]
        yield from (str(path) for path in paths if path.suffix.lower() in ENDINGS)


class _NoTextError(BeltaNewsError):
    """A file is something else than a text."""


def _pages(names: Sequence[str], options: _Options) -> Iterator[Page | ParseFailure]:
    """Yield the content of each file, or what is wrong with it."""
    for name in names:
        try:
            yield Page(name=name, content=_content(name, options.max_size), url=options.url)
        except OSError as error:
            yield ParseFailure(name=name, reason=error.strerror or str(error), error=error)
        except _NoTextError as error:
            yield failure_of(name, error)


def _content(name: str, max_size: int) -> bytes:
    """Read a file, which may be a device or a pipe without an end, no further than is allowed."""
    most = max_size + 1
    if name == STANDARD_INPUT:
        data = sys.stdin.buffer.read(most)
    else:
        with pathlib.Path(name).open("rb") as file:
            data = file.read(most)
    if not is_html(data) and not data.startswith(WITH_NULS) and data[:SAMPLE].count(b"\0") > MOST_NULS:
        raise _NoTextError(f"not a text: it has many NULs, the first at byte {data.index(0):,}")
    return data


@contextlib.contextmanager
def _progress(count: int) -> Generator[Callable[[], None], None, None]:
    """Show how many of *count* files are done, where somebody sees it and sees nothing else; yield what counts."""
    if count > MANY_FILES and not sys.stdout.isatty() and sys.stderr is not None and sys.stderr.isatty():
        try:
            from rich.console import Console  # noqa: PLC0415 - it is an extra
            from rich.progress import Progress  # noqa: PLC0415 - the same
        except ImportError:
            pass
        else:
            with Progress(console=Console(stderr=True), transient=True, redirect_stdout=False) as progress:
                task = progress.add_task("reading", total=count)
                yield functools.partial(progress.advance, task)
            return
    yield _count_nothing


def _count_nothing() -> None:
    """Do what counts where nobody looks."""


def _print_array(found: Iterator[tuple[str, str]]) -> None:
    """Print an array as it comes, so that it needs no more memory than a few articles; an interruption closes it."""
    write("[")
    try:
        for number, (_, document) in enumerate(found):
            write(f"{',' if number else ''}\n{document}")
    finally:
        write("\n]\n")


def _print_summaries(found: Iterator[tuple[str, str]], *, several: bool, look: _Look) -> None:
    for number, (name, text) in enumerate(found):
        above = f"{rule(shown(name), width=look.width, colours=look.colours)}\n" if several else ""
        between = "\n\n" if number else ""
        write(f"{between}{above}{text}\n")


def _summary(article: Article, look: _Look) -> str:
    language = LANGUAGES.get(article.language or "")
    name = None if language is None else language.name
    return summary(article, width=look.width, colours=look.colours, language=name)


if __name__ == "__main__":
    sys.exit(main())

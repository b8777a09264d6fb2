"""
The command line: `belta-news [parse] FILE...`, or `python -m belta_news`.

Each FILE is the text of one article, `-` is standard input. What was found is printed for a person to read, as wide as
the terminal; in colours on a terminal, unless `NO_COLOR` is set. Characters that the output's encoding lacks are
replaced by plain ones or shown as escapes.

With `--json`, one FILE gives one JSON document, several FILEs give an array of those that could be read. With
`--jsonl`, each article is one line. Both are UTF-8 whatever the locale, in the order of the FILEs.

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

# ruff: noqa: T201 - to print is what a command line is for

import argparse
import codecs
import datetime as dt
import io
import os
import pathlib
import shutil
import sys
from collections.abc import Iterator, Sequence

import attrs

from belta_news.errors import BeltaNewsError, InputTooLargeError, UnknownLanguageError
from belta_news.formats._summary import rule, summary
from belta_news.formats.json import to_json
from belta_news.languages import LANGUAGES, language_of
from belta_news.model.article import Article
from belta_news.parse import MAX_SIZE, parse_text

__all__ = ["main"]

STANDARD_INPUT = "-"

WIDEST = 100
"""A line of more columns is hard to read, even where the terminal has them."""

MANY_FILES = 5
"""Progress is shown for more files than these."""

INTERRUPTED = 128 + 2
STOPPED_READING = 128 + 13

WITH_NULS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)
"""What text in an encoding with NULs begins with; the mark of UTF-32-LE begins with that of UTF-16-LE."""

SAMPLE = 8_000
MOST_NULS = 3
"""A file with more NULs in its first bytes is no text; stray ones are removed like other control characters."""

PLAIN = {
    "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "‚": "'",
    "–": "-", "—": "-", "‑": "-", "−": "-", "─": "-", "…": "...", "·": "-", "•": "*", "\xa0": " ",
}  # fmt: skip
"""What stands in for marks that an encoding lacks; any other character is shown as an escape."""

EXAMPLES = """\
examples:
  belta-news article.txt --captured-at 2024-10-10
  belta-news --jsonl articles/*.txt > articles.jsonl
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
        _complain("standard output", "closed")
        return 1
    try:
        status = _run(options)
        sys.stdout.flush()
    except KeyboardInterrupt:
        status = INTERRUPTED
    except BrokenPipeError:
        _forget_output()
        status = STOPPED_READING
    except OSError as error:
        _forget_output()
        _complain("standard output", error.strerror or str(error))
        status = 1
    return status


@attrs.frozen(kw_only=True)
class _Options:
    """What the command line asks for."""

    files: list[str]
    json: bool
    jsonl: bool
    url: str | None
    captured_at: dt.datetime | dt.date | None
    language: str | None
    strict: bool
    max_size: int


def _options(arguments: Sequence[str]) -> _Options:
    parser = argparse.ArgumentParser(
        prog="belta-news",
        usage="%(prog)s [parse] [options] FILE...",
        description="Print the facts of articles by BelTA: title, time, who said what, sources, related items.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help="the text of an article; - for standard input")
    forms = parser.add_mutually_exclusive_group()
    forms.add_argument("--json", action="store_true", help="print JSON; an array where there are several FILEs")
    forms.add_argument("--jsonl", action="store_true", help="print JSON, each article on one line")
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
    words = list(arguments)
    options = _Options(**vars(parser.parse_intermixed_args(words[words[:1] == ["parse"] :])))
    if options.url is not None and len(options.files) > 1:
        parser.error("argument --url: give it with a single FILE, an address belongs to one article")
    return options


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


def _run(options: _Options) -> int:
    """Read the files and print what was found; return the exit status."""
    refused: list[str] = []
    found = _articles(options, refused)
    if options.jsonl or options.json:
        _prepare_output(encoding="utf-8")
        if options.jsonl:
            for _, article in found:
                print(to_json(article))
        elif len(options.files) == 1:
            for _, article in found:
                print(to_json(article, indent=2))
        else:
            _print_array(article for _, article in found)
    else:
        codecs.register_error(PLAIN_ERRORS, _plain)
        _prepare_output(errors=PLAIN_ERRORS)
        _print_summaries(found, several=len(options.files) > 1)
    return 1 if refused else 0


def _articles(options: _Options, refused: list[str]) -> Iterator[tuple[str, Article]]:
    """Yield the name of each file with its article; name those that are none, and add them to *refused*."""
    for name in _with_progress(options.files):
        try:
            article = _read(name, options)
        except OSError as error:
            refused.append(name)
            _complain(name, error.strerror or str(error))
        except InputTooLargeError:
            refused.append(name)
            _complain(name, f"larger than {options.max_size:,} bytes (give a higher --max-size to read it)")
        except BeltaNewsError as error:
            refused.append(name)
            _complain(name, str(error))
        else:
            yield name, article


class _NoTextError(BeltaNewsError):
    """A file is something else than a text."""


def _read(name: str, options: _Options) -> Article:
    """Read the article of a file, which may be a device or a pipe without an end."""
    most = options.max_size + 1
    if name == STANDARD_INPUT:
        data = sys.stdin.buffer.read(most)
    else:
        with pathlib.Path(name).open("rb") as file:
            data = file.read(most)
    if not data.startswith(WITH_NULS) and data[:SAMPLE].count(b"\0") > MOST_NULS:
        raise _NoTextError(f"not a text: it has many NULs, the first at byte {data.index(0):,}")
    return parse_text(
        data,
        url=options.url,
        captured_at=options.captured_at,
        language=options.language,
        strict=options.strict,
        max_size=options.max_size,
    )


def _with_progress(names: list[str]) -> Iterator[str]:
    """Yield *names*, and show how many are done where somebody sees it and sees nothing else."""
    if len(names) <= MANY_FILES or sys.stdout.isatty() or not sys.stderr.isatty():
        yield from names
        return
    try:
        from rich.console import Console  # noqa: PLC0415 - it is an extra
        from rich.progress import Progress  # noqa: PLC0415 - the same
    except ImportError:
        yield from names
        return
    with Progress(console=Console(stderr=True), transient=True, redirect_stdout=False) as progress:
        yield from progress.track(names, description="reading")


def _print_array(articles: Iterator[Article]) -> None:
    """Print an array as it comes, so that it needs no more memory than one article."""
    print("[", end="")
    for number, article in enumerate(articles):
        print(",\n" if number else "\n", to_json(article, indent=2), sep="", end="")
    print("\n]")


def _print_summaries(found: Iterator[tuple[str, Article]], *, several: bool) -> None:
    width = min(shutil.get_terminal_size().columns, WIDEST)
    colours = sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    for number, (name, article) in enumerate(found):
        if number:
            print("\n")
        if several:
            print(rule(_shown(name), width=width, colours=colours))
        language = LANGUAGES.get(article.language or "")
        name_of_language = None if language is None else language.name
        print(summary(article, width=width, colours=colours, language=name_of_language))


def _prepare_output(*, encoding: str | None = None, errors: str | None = None) -> None:
    # A program that calls `main` may have put something else there, which takes any text.
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding=encoding, errors=errors)


PLAIN_ERRORS = "belta_news.plain"


def _plain(error: UnicodeError) -> tuple[str, int]:
    """Replace characters that the encoding of the output lacks; in the form that `codecs` asks for."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    lacking = error.object[error.start : error.end]
    plain = (PLAIN.get(character) or character.encode("ascii", "backslashreplace").decode() for character in lacking)
    return "".join(plain), error.end


def _complain(what: str, message: str) -> None:
    # Python has no such stream where it was closed, and would print to the other one.
    if sys.stderr is not None:
        print(f"belta-news: {_shown(what)}: {message}", file=sys.stderr)


def _shown(name: str) -> str:
    """Return the name of a file without what could drive a terminal."""
    return "standard input" if name == STANDARD_INPUT else name if name.isprintable() else ascii(name)


def _forget_output() -> None:
    """Let what is still in the output's buffer go nowhere, so that Python does not fail on it when it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


if __name__ == "__main__":
    sys.exit(main())

"""
Standard streams as the command line uses them.

What is written comes out whole, in an encoding that the output has, and nothing that is shown can drive a terminal.
"""

import codecs
import contextlib
import io
import os
import signal
import sys
import threading
from collections.abc import Generator
from types import FrameType

__all__ = [
    "PLAIN_ERRORS",
    "STANDARD_INPUT",
    "complain",
    "forget_output",
    "has_colours",
    "prepare_output",
    "shown",
    "write",
]

STANDARD_INPUT = "-"
"""The name of standard input among those of files."""

PLAIN_ERRORS = "belta_news.plain"
"""How to encode what an output lacks: by plain characters, or as escapes."""

PLAIN = {
    "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "‚": "'",
    "–": "-", "—": "-", "‑": "-", "−": "-", "─": "-", "…": "...", "·": "-", "•": "*", "\xa0": " ",
}  # fmt: skip
"""What stands in for marks that an encoding lacks; any other character is shown as an escape."""


def prepare_output(*, encoding: str | None = None, errors: str | None = None) -> None:
    """Set how standard output is encoded."""
    if errors == PLAIN_ERRORS:
        codecs.register_error(PLAIN_ERRORS, _plain)
    # A program that calls `main` may have put something else there, which takes any text.
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding=encoding, errors=errors)


def has_colours() -> bool:
    """Say whether standard output shows colours to somebody who wants them."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def write(text: str) -> None:
    """Write *text* to standard output, whole: an interruption waits for its end, a second one does not."""
    with _uninterrupted():
        sys.stdout.write(text)
        sys.stdout.flush()


def complain(what: str, message: str) -> None:
    """Tell on standard error what is wrong with a file."""
    # Python has no such stream where it was closed, and would print to the other one.
    if sys.stderr is not None:
        sys.stderr.write(f"belta-news: {shown(what)}: {message}\n")


def shown(name: str) -> str:
    """Return the name of a file without what could drive a terminal."""
    return "standard input" if name == STANDARD_INPUT else name if name.isprintable() else ascii(name)


def forget_output() -> None:
    """Let what is still in the output's buffer go nowhere, so that Python does not fail on it when it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


@contextlib.contextmanager
def _uninterrupted() -> Generator[None, None, None]:
    """Hold back one interruption; one that would not raise what Python's own does is left as it is."""
    handler = signal.getsignal(signal.SIGINT)
    if handler is not signal.default_int_handler or threading.current_thread() is not threading.main_thread():
        yield
        return
    held: list[int] = []

    def hold(number: int, frame: FrameType | None) -> None:
        if held:
            signal.default_int_handler(number, frame)
        held.append(number)

    signal.signal(signal.SIGINT, hold)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, handler)
    if held:
        raise KeyboardInterrupt


def _plain(error: UnicodeError) -> tuple[str, int]:
    """Replace characters that the encoding of the output lacks; in the form that `codecs` asks for."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    lacking = error.object[error.start : error.end]
    plain = (PLAIN.get(character) or character.encode("ascii", "backslashreplace").decode() for character in lacking)
    return "".join(plain), error.end

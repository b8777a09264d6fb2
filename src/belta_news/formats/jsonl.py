r"""
Articles as JSON Lines: one article a line, for files of any length.

- Each line is what `to_json` writes: no line break inside, `\n` at its end, UTF-8. Empty lines are skipped when
  reading; a byte order mark and `\r\n` do no harm.
- Reading and writing hold one article at a time, however many there are.
- A path that ends in `.gz` is compressed by gzip, one in `.zst` by Zstandard (extra `zstd`); any other is not. A file
  object is taken as it is. The same articles give the same bytes: no time stands in the file.
- A line that holds no article is a `LineFailure` with its number and what is wrong; all other lines are still read.
- Where the compression itself is damaged, or the file ends too early, nothing behind that place can be read. The last
  thing that is read is then a failure that says so. The lines just before it may be lost with it: in gzip some
  kilobytes, in Zstandard up to 128 kB of text.
"""

import contextlib
import gzip
import io
import os
import pathlib
import zlib
from collections.abc import Iterable, Iterator
from typing import IO, TYPE_CHECKING, Any

import attrs

from belta_news.errors import BeltaNewsError, InputTooLargeError
from belta_news.formats import _extras, json
from belta_news.formats._problems import short
from belta_news.formats._reading import refusal
from belta_news.model._checks import is_a, is_int, is_text
from belta_news.model.article import Article

if TYPE_CHECKING:
    from belta_news.formats.converter import FormatConverter

__all__ = ["MAX_SIZE", "LineFailure", "dump_jsonl", "load_jsonl"]

MAX_SIZE = 100_000_000
"""How long a line may be unless the caller allows more, in bytes, or in characters of a text file."""

CHUNK = 1024
"""How many compressed bytes are read at once: in Zstandard, even four may stand for 128 kB."""


@attrs.frozen(kw_only=True)
class LineFailure:
    """What comes out for a line that no article could be read from."""

    line: int = attrs.field(validator=is_int)
    """The number of the line, from 1."""
    reason: str = attrs.field(validator=is_text)
    """What is wrong, for a person."""
    error: BeltaNewsError = attrs.field(validator=is_a(BeltaNewsError), eq=False, repr=False)
    """What was raised: a `DecodeError`, an `UnsupportedFormatError` or an `InputTooLargeError`."""

    def __str__(self) -> str:
        """Return the number and the reason."""
        return f"line {self.line}: {self.reason}"


def dump_jsonl(
    articles: Iterable[Article],
    file: str | os.PathLike[str] | IO[bytes] | IO[str],
    *,
    converter: "FormatConverter[str] | FormatConverter[bytes] | None" = None,
) -> int:
    """
    Write articles as JSON Lines.

    Args:
        articles: What to write; they are taken one by one.
        file: A path, whose suffix says the compression and whose file is written over; or a file object open for
            writing, of bytes or of text, which is left open.
        converter: What writes the JSON: that of orjson or msgspec is faster. None for the standard library's.

    Returns:
        How many articles were written.

    Raises:
        ValueError: The converter writes line breaks, as that of YAML does.
        MissingExtraError: The path ends in `.zst`, and zstandard is not installed.
        OSError: The file cannot be written.

    Example:
        >>> import io
        >>> from belta_news import Article
        >>> from belta_news.formats.jsonl import dump_jsonl
        >>> file = io.BytesIO()
        >>> dump_jsonl([Article(title="A new bridge"), Article(title="A new road")], file)
        2
        >>> print(file.getvalue().decode(), end="")
        {"format": 1, "title": "A new bridge"}
        {"format": 1, "title": "A new road"}
    """
    chosen = json.make_converter() if converter is None else converter
    count = 0
    with _opened(file, "wb") as stream:
        is_text = isinstance(stream, io.TextIOBase)
        for count, article in enumerate(articles, start=1):  # noqa: B007 - how far it came is the result
            written = chosen.dumps(article, Article)
            line = written.decode() if isinstance(written, bytes) else written
            if "\n" in line:
                raise ValueError("the converter writes line breaks, so that its articles are not one line each")
            stream.write(f"{line}\n" if is_text else f"{line}\n".encode())
    return count


def load_jsonl(
    file: str | os.PathLike[str] | IO[bytes] | IO[str],
    *,
    converter: "FormatConverter[str] | FormatConverter[bytes] | None" = None,
    max_size: int = MAX_SIZE,
) -> Iterator[Article | LineFailure]:
    r"""
    Read articles from JSON Lines, one by one.

    Args:
        file: A path, whose suffix says the compression; or a file object open for reading, of bytes or of text, which
            is left open. Give bytes rather than text: of them, a line that is no UTF-8 spoils no other.
        converter: What reads the JSON: that of orjson or msgspec is faster. None for the standard library's.
        max_size: The longest line that is read, in bytes, or in characters of a text file.

    Yields:
        For each line that is not empty its article, or a `LineFailure`, in their order. The file is opened for the
        first one, and closed after the last one or with the iterator.

    Raises:
        MissingExtraError: The path ends in `.zst`, and zstandard is not installed.
        OSError: The file cannot be read.

    Example:
        >>> import io
        >>> from belta_news.formats.jsonl import LineFailure, load_jsonl
        >>> file = io.BytesIO(b'{"format": 1, "title": "A new bridge"}\n{"format": 1, "title": }\n')
        >>> for article in load_jsonl(file):
        ...     if isinstance(article, LineFailure):
        ...         print("damaged:", article)
        ...     else:
        ...         print(article.title)
        A new bridge
        damaged: line 2: 1 problem: not JSON: Expecting value at line 1, column 24 @ $
    """
    chosen = json.make_converter() if converter is None else converter
    with _opened(file, "rb") as stream:
        for number, line in _lines(stream, max_size):
            if isinstance(line, BeltaNewsError):
                yield LineFailure(line=number, reason=str(line), error=line)
            elif line.strip():
                try:
                    yield chosen.loads(line, Article)
                except BeltaNewsError as error:
                    yield LineFailure(line=number, reason=str(error), error=error)


def _lines(stream: IO[Any], max_size: int) -> Iterator[tuple[int, str | bytes | BeltaNewsError]]:
    """Yield the lines with their numbers, and an error for each that is too long or lost."""
    number = 0
    try:
        while line := stream.readline(max_size + 1):
            number += 1
            if len(line) <= max_size or _is_whole(line):
                yield number, line
                continue
            size = len(line)
            while not _is_whole(line) and (line := stream.readline(max_size + 1)):
                size += len(line)
            yield number, InputTooLargeError(size, max_size)
    except (EOFError, gzip.BadGzipFile, zlib.error, _ZstandardError) as error:
        yield number + 1, refusal(f"nothing more can be read, the compression is damaged: {short(str(error))}")


def _is_whole(line: str | bytes) -> bool:
    return line[-1:] in {"\n", b"\n"}


@contextlib.contextmanager
def _opened(file: str | os.PathLike[str] | IO[bytes] | IO[str], mode: str) -> Iterator[IO[Any]]:
    """Open what is a path, and close it in the end; leave what is a file as it is."""
    if not isinstance(file, str | os.PathLike):
        yield file
        return
    path = pathlib.Path(file)
    # Asked for before the file is made.
    zstandard = _extras.load("zstandard", extra="zstd") if path.suffix == ".zst" else None
    with contextlib.ExitStack() as stack:
        stream: Any = stack.enter_context(path.open(mode))
        if path.suffix == ".gz":
            stream = stack.enter_context(gzip.GzipFile(fileobj=stream, filename="", mode=mode, mtime=0))
        elif zstandard is not None and mode == "wb":
            stream = stack.enter_context(zstandard.ZstdCompressor().stream_writer(stream, closefd=False))
        elif zstandard is not None:
            stream = stack.enter_context(io.BufferedReader(_ZstandardReader(stream, zstandard)))
        yield stream


class _ZstandardError(Exception):
    """Data compressed by Zstandard is damaged."""


class _ZstandardReader(io.RawIOBase):
    """The text in a compressed file; unlike the library's own reader, it sees that the file ends too early."""

    def __init__(self, file: IO[bytes], zstandard: Any) -> None:  # noqa: ANN401 - the module
        self._file = file
        self._zstandard = zstandard
        self._compressed = b""
        self._text = memoryview(b"")
        self._frame: Any = None

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:  # noqa: ANN401 - as io has it
        while not self._text:
            self._compressed = self._compressed or self._file.read(CHUNK)
            if not self._compressed:
                if self._frame is not None:
                    raise _ZstandardError("the file ends too early")
                return 0
            self._frame = self._frame or self._zstandard.ZstdDecompressor().decompressobj()
            try:
                self._text = memoryview(self._frame.decompress(self._compressed))
            except self._zstandard.ZstdError as error:
                raise _ZstandardError(str(error)) from None
            # A file may be made of several frames, one behind the other.
            self._compressed = self._frame.unused_data
            if self._frame.eof:
                self._frame = None
        count = min(len(buffer), len(self._text))
        buffer[:count] = self._text[:count]
        self._text = self._text[count:]
        return count

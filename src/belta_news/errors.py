"""
What can go wrong, one class for each thing that a caller can do about it.

Every error is a `BeltaNewsError` and also the built-in that fits, keeps its facts as attributes, builds its text
from them and survives pickling, so that it may cross a process boundary.
"""

import attrs

__all__ = [
    "BeltaNewsError",
    "CaptureTimeError",
    "DecodeError",
    "EmptyInputError",
    "InputTooLargeError",
    "MissingExtraError",
    "NotAFeedError",
    "NotAnArticleError",
    "ParseError",
    "Problem",
    "UnknownEncodingError",
    "UnknownLanguageError",
    "UnknownUrlError",
    "UnsupportedContentError",
    "UnsupportedFormatError",
    "WorkerDeathError",
    "WorkerStartError",
]


class BeltaNewsError(Exception):
    """
    Any error that this library raises on purpose.

    Its positional arguments are its facts, in the order of the class's signature, which is what makes every
    subclass survive `pickle` and `copy`.
    """


class ParseError(BeltaNewsError, ValueError):
    """The input cannot be read as what the caller said that it is."""


class EmptyInputError(ParseError):
    """
    The input holds nothing but white space and invisible characters.

    Nothing can be read; skip the input.
    """

    def __init__(self) -> None:
        """Take no facts: there are none."""
        super().__init__()

    def __str__(self) -> str:
        """Say what was looked for."""
        return "the input is empty: it holds no visible character"


class NotAnArticleError(ParseError):
    """
    The input has text, but no article: something that every article has was not found.

    Without `strict`, this is raised only where neither a title nor a body was found; with `strict=True`, also where
    any of `missing` is not there.
    """

    missing: tuple[str, ...]
    """What was not found: some of `title`, `moment`, `body`."""
    line: int
    """The line (from 1) of the first text that was read, where reading for an article began."""
    text: str
    """The beginning of that text, at most 80 characters."""

    def __init__(self, missing: tuple[str, ...], line: int, text: str) -> None:
        """Keep what was missing and where reading began."""
        super().__init__(missing, line, text)
        self.missing = missing
        self.line = line
        self.text = text

    def __str__(self) -> str:
        """Say what is missing and where reading began."""
        return f"not an article: no {', no '.join(self.missing)} found from line {self.line} on ({self.text!r})"


class NotAFeedError(ParseError):
    """
    The input is no feed, neither RSS nor Atom, or one too mangled to be read.

    A page that lists articles is read by `parse_listing`.
    """

    reason: str
    """What was not found, or what went wrong."""

    def __init__(self, reason: str) -> None:
        """Keep the reason."""
        super().__init__(reason)
        self.reason = reason

    def __str__(self) -> str:
        """Say the reason."""
        return f"not a feed: {self.reason}"


class InputTooLargeError(ParseError):
    """
    The input is larger than the limit.

    Pass a higher `max_size` if it is what you want to read.
    """

    size: int
    """How large the input is: characters of a str, bytes of bytes."""
    limit: int
    """How large it may be."""

    def __init__(self, size: int, limit: int) -> None:
        """Keep both numbers."""
        super().__init__(size, limit)
        self.size = size
        self.limit = limit

    def __str__(self) -> str:
        """Say both numbers and the way out."""
        return f"the input is too large: {self.size:,} where {self.limit:,} are allowed (raise max_size to read it)"


class UnsupportedContentError(ParseError):
    """
    The input is no page: its first bytes are those of a document, a picture, an archive or data.

    Read it with a tool for its kind, or fetch the page again: a server may have sent something else in its place.
    """

    content: str
    """What the first bytes are those of: `PDF`, `JPEG`, `JSON` and so on."""

    def __init__(self, content: str) -> None:
        """Keep what the input is."""
        super().__init__(content)
        self.content = content

    def __str__(self) -> str:
        """Say what the input is and what was expected."""
        return f"the input is no HTML page but {self.content}, by its first bytes"


class UnknownUrlError(ParseError):
    """
    An address is of no form that this library knows.

    The text behind it may still be an article: `parse_text` notes such an address and goes on.
    """

    url: str
    """The address as given."""
    reason: str
    """What was looked for and not found."""

    def __init__(self, url: str, reason: str) -> None:
        """Keep the address and the reason."""
        super().__init__(url, reason)
        self.url = url
        self.reason = reason

    def __str__(self) -> str:
        """Say the address and the reason."""
        return f"unknown address {self.url!r}: {self.reason}"


class UnknownEncodingError(BeltaNewsError, LookupError):
    """An encoding was asked for that neither the standard of the web nor Python knows."""

    encoding: str
    """What was asked for."""

    def __init__(self, encoding: str) -> None:
        """Keep what was asked for."""
        super().__init__(encoding)
        self.encoding = encoding

    def __str__(self) -> str:
        """Say what was asked for."""
        return f"unknown encoding {self.encoding!r}"


class UnknownLanguageError(BeltaNewsError, LookupError):
    """A language was asked for that this library does not know."""

    language: str
    """What was asked for."""
    known: tuple[str, ...]
    """The codes that may be asked for."""

    def __init__(self, language: str, known: tuple[str, ...]) -> None:
        """Keep what was asked for and what there is."""
        super().__init__(language, known)
        self.language = language
        self.known = known

    def __str__(self) -> str:
        """Say what was asked for and what there is."""
        return f"unknown language {self.language!r}: known are {', '.join(self.known)}"


class CaptureTimeError(BeltaNewsError, ValueError):
    """
    A time of capture has no zone, so that it is no point in time.

    Give an aware `datetime`, or a `date` for some time on that day in Minsk.
    """

    value: object
    """What was given."""

    def __init__(self, value: object) -> None:
        """Keep what was given."""
        super().__init__(value)
        self.value = value

    def __str__(self) -> str:
        """Say what was given and what to give."""
        return f"captured_at is {self.value!r}: give an aware datetime, or a date for some time that day in Minsk"


@attrs.frozen(kw_only=True)
class Problem:
    """One thing that is wrong in data that was to be decoded."""

    path: str
    """Where, as a JSONPath from the outermost value: `$.quotes[1].spans[0].end`."""
    message: str
    """What is wrong there."""

    def __str__(self) -> str:
        """Say what is wrong and where."""
        return f"{self.message} @ {self.path}"


class DecodeError(BeltaNewsError, ValueError):
    """Data is not what this library writes; `problems` tells everything that is wrong, at once."""

    problems: tuple[Problem, ...]
    """All that is wrong, in the order of the fields of the model."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        """Keep all problems."""
        super().__init__(problems)
        self.problems = problems

    def __str__(self) -> str:
        """Say every problem, one a line after the first."""
        count = len(self.problems)
        head = "1 problem" if count == 1 else f"{count} problems"
        return f"{head}: " + "\n".join(map(str, self.problems))


class UnsupportedFormatError(BeltaNewsError, ValueError):
    """Data was written in a format version that this version of the library does not read."""

    found: object
    """The version that the data names."""
    supported: int
    """The newest version that this library reads."""

    def __init__(self, found: object, supported: int) -> None:
        """Keep both versions."""
        super().__init__(found, supported)
        self.found = found
        self.supported = supported

    def __str__(self) -> str:
        """Say both versions and what to do."""
        return (
            f"the data is in format {self.found!r}, this version of belta_news reads formats 1 to {self.supported}: "
            "upgrade belta_news"
        )


class MissingExtraError(BeltaNewsError, ImportError):
    """
    A format, or the reading of feeds, needs a library that is not installed.

    Install it by the command that the message says.
    """

    module: str
    """The module that could not be imported."""
    extra: str
    """The extra of this package that brings it."""

    def __init__(self, module: str, extra: str) -> None:
        """Keep what is missing and what brings it."""
        super().__init__(module, extra)
        self.module = module
        self.extra = extra

    def __str__(self) -> str:
        """Say what is missing and the command that installs it."""
        return f"{self.module} is not installed: pip install 'belta-news[{self.extra}]'"


class WorkerStartError(BeltaNewsError, RuntimeError):
    """
    No process can be started that would read for `parse_many`.

    In a script, call it below `if __name__ == "__main__":`; else read without *workers*.
    """

    def __init__(self) -> None:
        """Take no facts: what the process said stands on standard error."""
        super().__init__()

    def __str__(self) -> str:
        """Say what happened and the usual way out."""
        return (
            'a process ended before it could read anything: is the call below `if __name__ == "__main__":`? '
            "(what the process said stands on standard error)"
        )


class WorkerDeathError(BeltaNewsError, RuntimeError):
    """
    A process died while it was reading a page, for want of memory or by a fault of the interpreter.

    Read the page alone, on a machine with more memory.
    """

    def __init__(self) -> None:
        """Take no facts: a process that died leaves none."""
        super().__init__()

    def __str__(self) -> str:
        """Say what happened."""
        return "the process that was reading it died"

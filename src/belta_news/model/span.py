"""Where in a text a fact was read."""

import enum

import attrs

from belta_news.model._checks import is_int

__all__ = ["Part", "Span"]


class Part(enum.StrEnum):
    """Which text of an article a fact's spans point into."""

    TEXT = "text"
    """`Article.text`, the body."""
    TITLE = "title"
    """`Article.title`."""


@attrs.frozen(kw_only=True, order=True)
class Span:
    """
    A half-open range `[start, end)` of code points in a text.

    The offsets are those of Python's own slicing, so that `span.of(text)` is exactly what was read. An empty span
    (`start == end`) is allowed. Whether the span lies inside a given text is checked by what holds both (`Article`),
    not here.

    Spans sort by their start, then by their end.

    Example:
        >>> from belta_news import Span
        >>> Span(start=7, end=12).of("Minsk, Brest")
        'Brest'
    """

    start: int = attrs.field(validator=is_int)
    """Offset of the first code point, from 0."""
    end: int = attrs.field(validator=is_int)
    """Offset after the last code point; never less than `start`."""

    def __attrs_post_init__(self) -> None:
        """Refuse offsets that no slice has."""
        if not 0 <= self.start <= self.end:
            msg = f"a span needs 0 <= start <= end, not start={self.start}, end={self.end}"
            raise ValueError(msg)

    def of(self, text: str) -> str:
        """Return what the span covers in *text*; nothing is checked."""
        return text[self.start : self.end]

    def __len__(self) -> int:
        """Return the number of code points covered."""
        return self.end - self.start

    def __bool__(self) -> bool:
        """Return True: a span is a place, even where it is empty."""
        return True

    def __contains__(self, other: object) -> bool:
        """Say whether *other*, an offset or a span, lies inside of this one."""
        if isinstance(other, Span):
            return self.start <= other.start and other.end <= self.end
        return isinstance(other, int) and self.start <= other < self.end

    def __str__(self) -> str:
        """Return the offsets as in a slice."""
        return f"{self.start}:{self.end}"

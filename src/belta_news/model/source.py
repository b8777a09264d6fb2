"""Whom the agency has its news from."""

import enum

import attrs

from belta_news.model._checks import is_a, is_text, maybe_str
from belta_news.model.span import Span

__all__ = ["EntityKind", "Source"]


class EntityKind(enum.StrEnum):
    """What somebody or something that speaks, or that was heard, is."""

    PERSON = "person"
    """One human being."""
    ORGANISATION = "organisation"
    """A body with a name or an office: a ministry, a press service, a company, an agency."""
    GROUP = "group"
    """Several people without a name of their own: experts, the parties, officials."""
    DOCUMENT = "document"
    """A text that is quoted: a decree, a report, a message of greetings."""
    UNKNOWN = "unknown"
    """Not told by the words."""


@attrs.frozen(kw_only=True)
class Source:
    """
    Whom the agency names as the one it heard something from.

    `BelTA learned from the press service of the ministry` names a source; `BelTA has learned` names none. A person or
    a body that is merely quoted (`according to the ministry, …`) is a speaker, not a source.

    Spans are code point offsets into `Article.text`; those of a relay in `Attribution.via`, into the part of the
    article that holds the quotation.
    """

    holder: str = attrs.field(validator=is_text)
    """Who, as written: `the press service of the Health Ministry`, in the grammatical case of the text."""
    span: Span = attrs.field(validator=is_a(Span))
    """Where the holder stands."""
    kind: EntityKind = attrs.field(default=EntityKind.UNKNOWN, validator=is_a(EntityKind))
    """What the holder is."""
    sentence: Span = attrs.field(validator=is_a(Span))
    """The sentence that the source answers for."""
    addressee: str | None = attrs.field(default=None, validator=maybe_str)
    """Whom the holder told it, as written: `BelTA`, `reporters`; None where the agency "learned" it."""

    def __attrs_post_init__(self) -> None:
        """Refuse a holder outside of its sentence."""
        if self.span not in self.sentence:
            msg = f"the holder at {self.span} is not inside of its sentence at {self.sentence}"
            raise ValueError(msg)
        if len(self.span) != len(self.holder):
            msg = f"the span {self.span} is not as long as the holder {self.holder!r}"
            raise ValueError(msg)

    def __str__(self) -> str:
        """Return the holder as written."""
        return self.holder

    def __repr__(self) -> str:
        """Return the holder, its kind and place, for a notebook or a log."""
        return f"<Source {self.holder!r} ({self.kind}) at {self.span}>"

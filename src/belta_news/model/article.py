"""What was published, as a whole."""

import enum
import itertools
import re
from collections.abc import Iterator

import attrs

from belta_news.errors import Problem
from belta_news.model._checks import ContradictionError, each, each_str, is_a, is_text, maybe, maybe_int, maybe_str
from belta_news.model.moment import Moment
from belta_news.model.quote import SHOWN, Attribution, Quote, Speaker
from belta_news.model.related import RelatedItem
from belta_news.model.source import Source
from belta_news.model.span import Part, Span

__all__ = [
    "Article",
    "Credit",
    "CreditKind",
    "Dateline",
    "Embed",
    "EmbedKind",
    "Image",
    "Notice",
    "NoticeKind",
    "Paragraph",
    "ParagraphKind",
]

BETWEEN_PARAGRAPHS = "\n\n"

BETWEEN_CELLS = " | "
"""What stands between two cells in a paragraph that is one row of a table."""

# A word is letters and digits with apostrophes, hyphens, dots or commas inside; of Chinese, each character is one.
WORD = re.compile(r"[\u3400-\u9fff]|(?:(?![\u3400-\u9fff])\w)+(?:[-.,'’‑](?:(?![\u3400-\u9fff])\w)+)*")


class ParagraphKind(enum.StrEnum):
    """What a paragraph is for."""

    LEAD = "lead"
    """The first paragraph, which tells the news in short."""
    TEXT = "text"
    """Running text."""
    HEADING = "heading"
    """A heading inside of the body."""
    QUOTE = "quote"
    """A block quotation."""
    LIST_ITEM = "list_item"
    """One item of a list."""
    ROW = "row"
    """One row of a table: those of its cells that show something, with ` | ` between them."""
    QUESTION = "question"
    """What an interviewer asks."""
    ANSWER = "answer"
    """What is answered to a question."""
    CAPTION = "caption"
    """The caption of a picture that stands in the body."""


@attrs.frozen(kw_only=True)
class Paragraph:
    """One paragraph of the body and its place in `Article.text`."""

    kind: ParagraphKind = attrs.field(default=ParagraphKind.TEXT, validator=is_a(ParagraphKind))
    """What it is for."""
    text: str = attrs.field(validator=is_text)
    """Its words: one line, without a list's mark and without the dateline."""
    span: Span = attrs.field(validator=is_a(Span))
    """Where it stands in `Article.text`."""

    def __attrs_post_init__(self) -> None:
        """Refuse a span of another length than the words."""
        if len(self.span) != len(self.text):
            msg = f"the span {self.span} is not as long as the paragraph of {len(self.text)} characters"
            raise ValueError(msg)

    def __str__(self) -> str:
        """Return the words."""
        return self.text

    def __repr__(self) -> str:
        """Return the kind and the beginning of the words, for a notebook or a log."""
        return f"<Paragraph {self.kind} {_short(self.text)!r} at {self.span}>"


class CreditKind(enum.StrEnum):
    """In what way a picture is owed to somebody."""

    AUTHOR = "author"
    """Somebody took it: *Photo by …*, *Фото …*."""
    COURTESY = "courtesy"
    """Somebody gave it: *Photo courtesy of …*."""
    ARCHIVE = "archive"
    """It is from an archive: *An archive photo*, *Фото из архива*."""
    SCREENSHOT = "screenshot"
    """It is a still of a film or a page: *Screenshot*, *Скриншот видео*."""


@attrs.frozen(kw_only=True)
class Credit:
    """To whom a picture is owed."""

    text: str = attrs.field(validator=is_text)
    """The words, whole: `Photo courtesy of the Ministry of Culture`."""
    holder: str | None = attrs.field(default=None, validator=maybe_str)
    """Who took, gave or keeps it, as written; None where the words name nobody."""
    kind: CreditKind = attrs.field(default=CreditKind.AUTHOR, validator=is_a(CreditKind))
    """In what way it is owed to them."""

    def __str__(self) -> str:
        """Return the words."""
        return self.text


@attrs.frozen(kw_only=True)
class Image:
    """A picture of the article; in plain text, no more than its credit and caption are known."""

    url: str | None = attrs.field(default=None, validator=maybe_str)
    """Its address; None in plain text."""
    caption: str | None = attrs.field(default=None, validator=maybe_str)
    """What stands below it; None where nothing does."""
    alt: str | None = attrs.field(default=None, validator=maybe_str)
    """The alternative text, which stands in for it where it is not shown; None where the page gives none."""
    credit: Credit | None = attrs.field(default=None, validator=maybe(Credit))
    """To whom it is owed; None where that is not stated."""

    def __str__(self) -> str:
        """Return what is known of it in short."""
        words = self.alt if self.caption is None else self.caption
        return " · ".join(str(part) for part in (words, self.credit, self.url) if part is not None)


class EmbedKind(enum.StrEnum):
    """What is embedded."""

    POST = "post"
    """A post of a social network or a messenger."""
    VIDEO = "video"
    """A film, in a player or as a link."""
    AUDIO = "audio"
    """A recording of sound."""
    FRAME = "frame"
    """Any other page in a frame: a map, a form, a chart."""


@attrs.frozen(kw_only=True)
class Embed:
    """Something from elsewhere that the page shows among its own words; none of it is part of the body."""

    url: str = attrs.field(validator=is_text)
    """Its address, absolute where the page tells enough."""
    kind: EmbedKind = attrs.field(default=EmbedKind.FRAME, validator=is_a(EmbedKind))
    """What it is."""
    text: str | None = attrs.field(default=None, validator=maybe_str)
    """Its words, as far as they stand in the page: those of a post, the title of a film; None where there are none."""

    def __str__(self) -> str:
        """Return its words, where it has any, and its address."""
        return self.url if self.text is None else f"{self.text} · {self.url}"


@attrs.frozen(kw_only=True)
class Dateline:
    """
    The words before the lead that say where and when it was written: `MINSK, 20 December (BelTA) –`.

    They are kept here and are not part of the lead.
    """

    text: str = attrs.field(validator=is_text)
    """The words, whole, with the closing dash or full stop."""
    place: str | None = attrs.field(default=None, validator=maybe_str)
    """Where, as written: `MINSK`, `VITEBSK DISTRICT`; None where the words name no place."""
    moment: Moment | None = attrs.field(default=None, validator=maybe(Moment))
    """The day; its year is that of the article. None where the words name no day."""
    agency: str | None = attrs.field(default=None, validator=maybe_str)
    """The agency as written: `BelTA`, `БЕЛТА`."""
    author: str | None = attrs.field(default=None, validator=maybe_str)
    """The correspondent, where the words name one."""

    def __str__(self) -> str:
        """Return the words."""
        return self.text


class NoticeKind(enum.StrEnum):
    """Why a notice was written."""

    MISSING = "missing"
    """Something that an article may have was not found; the notice's message names it."""
    CHROME = "chrome"
    """A line of the page around the article was left out."""
    REPEATED = "repeated"
    """A line that only repeats the title or the paragraph before it was left out."""
    YEAR = "year"
    """The words and the address give different years, or nothing gives one."""
    ADDRESS = "address"
    """The given address is of no form that is known."""
    CHARACTERS = "characters"
    """Characters that no text can hold were replaced or removed, or bytes were decoded by a guess."""
    LANGUAGE = "language"
    """The language could not be told, or is not the one of the address."""
    FUSED = "fused"
    """Two parts of the page stood on one line and were taken apart."""
    DESIGN = "design"
    """By which way a page was read: by a known design of a site, or by its structure and metadata."""
    METADATA = "metadata"
    """The metadata of a page say something else than what it shows, or were put right."""


@attrs.frozen(kw_only=True)
class Notice:
    """What could not be read, was left out, or was understood with less than certainty."""

    kind: NoticeKind = attrs.field(validator=is_a(NoticeKind))
    """Why the notice was written."""
    message: str = attrs.field(validator=is_text)
    """What it is about, for a person."""
    text: str | None = attrs.field(default=None, validator=maybe_str)
    """The words of the page that it is about; None where there are none."""
    line: int | None = attrs.field(default=None, validator=maybe_int)
    """The line of the input, from 1, where those words stand; None where it is about no line."""

    def __str__(self) -> str:
        """Return the message with the line and its words."""
        where = "" if self.line is None else f"line {self.line}: "
        words = "" if self.text is None else f": {_short(self.text)!r}"
        return f"{where}{self.message}{words}"


@attrs.frozen(kw_only=True)
class Article:
    """
    An article and all facts that were read from it.

    Spans of facts are code point offsets into `text` (or into `title`, where the fact's `part` says so), so that
    `span.of(article.text)` is exactly what was read.

    Checked: the paragraphs fill `text` with one blank line between each two; every span of a quote, cue, mention,
    relay and source lies in its text and covers the words that the fact repeats; quotes and sources are in the order
    of the text. A ValueError names all that is wrong at once. Not checked: that a fact is true of the words.
    """

    title: str | None = attrs.field(default=None, validator=maybe_str)
    """The headline; None where the input has none."""
    published: Moment | None = attrs.field(default=None, validator=maybe(Moment))
    """When it was published; None where the input does not say."""
    updated: Moment | None = attrs.field(default=None, validator=maybe(Moment))
    """When it was last changed; None where the input does not say."""
    site: str | None = attrs.field(default=None, validator=maybe_str)
    """The host by which the site is known: `eng.belta.by`, `soyuz.by`; None where nothing tells it."""
    language: str | None = attrs.field(default=None, validator=maybe_str)
    """The ISO 639-1 code of the language; None where it could not be told."""
    url: str | None = attrs.field(default=None, validator=maybe_str)
    """The address as given or found in the page; None where there is none."""
    section: str | None = attrs.field(default=None, validator=maybe_str)
    """
    The section that the article stands in, as written: `Politics`, by the page's head or else by the label of its
    related items (`Other materials of «Politics»`); None where the input does not say.
    """
    dateline: Dateline | None = attrs.field(default=None, validator=maybe(Dateline))
    """The words before the lead with place and day; None where there are none."""
    paragraphs: tuple[Paragraph, ...] = attrs.field(default=(), validator=each(Paragraph))
    """The body, paragraph by paragraph."""
    quotes: tuple[Quote, ...] = attrs.field(default=(), validator=each(Quote))
    """Who said what, the title's quotes first, then in the order of the text."""
    sources: tuple[Source, ...] = attrs.field(default=(), validator=each(Source))
    """Whom the agency names as those it heard from, in the order of the text."""
    images: tuple[Image, ...] = attrs.field(default=(), validator=each(Image))
    """The pictures, in the order of the page."""
    embeds: tuple[Embed, ...] = attrs.field(default=(), validator=each(Embed))
    """What is embedded from elsewhere, such as posts and films, in the order of the page."""
    related: tuple[RelatedItem, ...] = attrs.field(default=(), validator=each(RelatedItem))
    """What the page links to, in its order."""
    tags: tuple[str, ...] = attrs.field(default=(), validator=each_str)
    """The key words that the page gives, in its order."""
    authors: tuple[str, ...] = attrs.field(default=(), validator=each_str)
    """Who wrote it, as the page names them."""
    notices: tuple[Notice, ...] = attrs.field(default=(), validator=each(Notice))
    """What could not be read or was left out, in the order of the input."""

    text: str = attrs.field(init=False, eq=False, repr=False)
    """The body: the paragraphs' texts joined by one blank line; empty where there is no body."""

    def __attrs_post_init__(self) -> None:
        """Join the body and refuse facts that do not lie in it."""
        text = BETWEEN_PARAGRAPHS.join(paragraph.text for paragraph in self.paragraphs)
        object.__setattr__(self, "text", text)
        problems = (*self._problems_of_paragraphs(), *self._problems_of_quotes(), *self._problems_of_sources())
        if problems:
            raise ContradictionError(problems)

    def _problems_of_paragraphs(self) -> Iterator[Problem]:
        start = 0
        for number, paragraph in enumerate(self.paragraphs):
            if paragraph.span.start != start:
                message = f"the paragraph starts at {paragraph.span.start}, not at {start}"
                yield Problem(path=f"$.paragraphs[{number}].span.start", message=message)
            start = paragraph.span.end + len(BETWEEN_PARAGRAPHS)

    def _problems_of_quotes(self) -> Iterator[Problem]:
        last = (False, 0)
        for number, quote in enumerate(self.quotes):
            path = f"$.quotes[{number}]"
            text = self.text_of(quote.part)
            outside = [
                problem
                for which, span in enumerate(quote.spans)
                for problem in _problems_of_span(f"{path}.spans[{which}]", span, None, text)
            ]
            yield from outside
            if quote.parent is not None:
                yield from _problems_of_span(f"{path}.parent", quote.parent, None, text)
            if not outside and quote.text != " ".join(span.of(text) for span in quote.spans):
                yield Problem(path=f"{path}.text", message="the quote repeats other words than its spans cover")
            if quote.cue is not None:
                yield from _problems_of_span(f"{path}.cue.span", quote.cue.span, quote.cue.text, text)
            if quote.attribution is not None:
                yield from _problems_of_attribution(f"{path}.attribution", quote.attribution, text)
            place = (quote.part is Part.TEXT, quote.span.start)
            if place < last:
                yield Problem(path=path, message="the quote is not in the order of the title and the text")
            last = place

    def _problems_of_sources(self) -> Iterator[Problem]:
        for number, source in enumerate(self.sources):
            yield from _problems_of_source(f"$.sources[{number}]", source, self.text)
        for number, (before, after) in enumerate(itertools.pairwise(self.sources), start=1):
            if after.span < before.span:
                yield Problem(path=f"$.sources[{number}]", message="the source is not in the order of the text")

    def text_of(self, part: Part) -> str:
        """Return the text that spans of *part* point into; that of a missing title is empty."""
        return self.text if part is Part.TEXT else self.title or ""

    @property
    def lead(self) -> str | None:
        """The text of the lead paragraph; None where there is none."""
        return next((each.text for each in self.paragraphs if each.kind is ParagraphKind.LEAD), None)

    @property
    def speakers(self) -> tuple[Speaker, ...]:
        """Everybody who is quoted, each once, in order of their first quotation."""
        return tuple(dict.fromkeys(quote.speaker for quote in self.quotes if quote.speaker is not None))

    def quotes_by(self, name: str) -> tuple[Quote, ...]:
        """
        Return the quotations of the speaker known as *name*.

        Args:
            name: A name, an alias or a surname; letter case does not matter. See `Speaker.is_named`.
        """
        return tuple(quote for quote in self.quotes if quote.speaker is not None and quote.speaker.is_named(name))

    @property
    def word_count(self) -> int:
        """The number of words of the body; of Chinese, each character counts as one."""
        return sum(1 for _ in WORD.finditer(self.text))

    def __str__(self) -> str:
        """Return the title and the moment."""
        title = self.title or _short(self.text)
        return title if self.published is None else f"{title} ({self.published})"

    def __repr__(self) -> str:
        """Return title, moment and counts, for a notebook or a log."""
        title = _short(self.title or self.text)
        published = "no moment" if self.published is None else str(self.published)
        return (
            f"<Article {title!r}, {published}, {len(self.paragraphs)} paragraphs, {len(self.quotes)} quotes, "
            f"{len(self.sources)} sources, {len(self.related)} related>"
        )

    def _repr_html_(self) -> str:
        """Return the article as HTML, which notebooks show."""
        # Notebooks ask the class by this name, and would not ask a function of the format. Imported here, nothing of
        # the model depends on a format until somebody wants to see one.
        from belta_news.formats.html import to_html_fragment  # noqa: PLC0415

        return to_html_fragment(self)


def _short(text: str) -> str:
    return text if len(text) <= SHOWN else f"{text[: SHOWN - 1]}…"


def _problems_of_attribution(path: str, attribution: Attribution, text: str) -> Iterator[Problem]:
    for name in ("mention", "occasion", "place", "date"):
        span = getattr(attribution, f"{name}_span")
        if span is not None:
            yield from _problems_of_span(f"{path}.{name}_span", span, getattr(attribution, name), text)
    for number, source in enumerate(attribution.via):
        yield from _problems_of_source(f"{path}.via[{number}]", source, text)


def _problems_of_source(path: str, source: Source, text: str) -> Iterator[Problem]:
    yield from _problems_of_span(f"{path}.span", source.span, source.holder, text)
    yield from _problems_of_span(f"{path}.sentence", source.sentence, None, text)


def _problems_of_span(path: str, span: Span, words: str | None, text: str) -> Iterator[Problem]:
    if span.end > len(text):
        message = f"the span {span} ends outside of its text of {len(text)} characters"
        yield Problem(path=f"{path}.end", message=message)
    elif words is not None and span.of(text) != words:
        yield Problem(path=path, message=f"the span {span} covers {_short(span.of(text))!r}, not {_short(words)!r}")

"""
What was found in an article, for a person who looks at it; the command line prints it.

It is no format: it leaves out what would not help the eye, and may look different in any version.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

import attrs

from belta_news.model.article import Article
from belta_news.model.moment import Moment, YearSource
from belta_news.model.quote import Quote, QuoteKind
from belta_news.model.source import EntityKind
from belta_news.model.span import Part

__all__ = ["rule", "summary", "wrap"]

NARROWEST = 24
"""Lines are not made shorter than so many columns, however narrow the terminal."""

MOST_LINES = 4
"""How many lines of one text are shown."""

BOLD, FAINT, GREEN, YELLOW, CYAN = "1", "2", "32", "33", "36"

INDENT = "  "

# A line may break at white space, and before and after a character that fills two columns, but not between it and the
# marks that close what it ends.
WIDE = "\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\U00020000-\U0003fffd"
PIECES = re.compile(rf"\s+|[{WIDE}][，。、；：！？）》」』”’]*|[^\s{WIDE}]+")

HOW_THE_YEAR_IS_KNOWN = {
    YearSource.WRITTEN: "",
    YearSource.URL: "the year is that of the address",
    YearSource.METADATA: "the year is that of the page's metadata",
    YearSource.CAPTURED: "the year follows from the capture",
    None: "the year is unknown: give --url or --captured-at",
}


def columns(text: str) -> int:
    """Return how many columns of a terminal *text* fills."""
    return len(text) if text.isascii() else sum(map(_columns_of_character, text))


def _columns_of_character(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1


def wrap(text: str, width: int) -> list[str]:
    """Return *text* as lines of at most *width* columns (at least 2); only words that are longer are cut."""
    lines = [""]
    room = width
    for piece in PIECES.findall(text):
        if columns(piece) <= room:
            lines[-1] += piece
            room -= columns(piece)
            continue
        lines.append("")
        room = width
        for character in piece.lstrip():
            if _columns_of_character(character) > room:
                lines.append("")
                room = width
            lines[-1] += character
            room -= _columns_of_character(character)
    return [line.rstrip() for line in lines if line.strip()]


def summary(article: Article, *, width: int, colours: bool = False, language: str | None = None) -> str:
    """
    Return what was found in *article* as lines of text, without a line break at the end.

    Args:
        article: What to show.
        width: How many columns a line may fill.
        colours: Whether to emphasise by the escape sequences of terminals.
        language: The name of its language; None for the code.
    """
    return "\n".join(_Summary(article, max(width, NARROWEST), colours, language).lines())


def rule(words: str, *, width: int, colours: bool = False) -> str:
    """Return a line across with *words* in it, to set above what belongs to them."""
    line = f"── {words} "
    line += "─" * (width - columns(line))
    return f"\x1b[{FAINT}m{line}\x1b[0m" if colours else line


@attrs.frozen
class _Summary:
    """The lines, block by block."""

    article: Article
    width: int
    colours: bool
    language: str | None

    def lines(self) -> Iterator[str]:
        yield from self.head()
        yield from self.speech()
        yield from self.block("Heard from", [f"{source} ({source.kind})" for source in self.article.sources])
        yield from self.block("Pictures", [str(image) for image in self.article.images])
        yield from self.block("Embedded", [f"{embed} ({embed.kind})" for embed in self.article.embeds])
        yield from self.block("Tags", [", ".join(self.article.tags)] if self.article.tags else [])
        yield from self.related()
        yield from self.notices()

    def paint(self, text: str, *codes: str) -> str:
        return f"\x1b[{';'.join(codes)}m{text}\x1b[0m" if self.colours and codes else text

    def text(self, text: str, *codes: str, indent: str = "", most: int = MOST_LINES) -> Iterator[str]:
        """Yield *text* in lines, at most *most* of them."""
        lines = wrap(text, self.width - len(indent))
        if len(lines) > most:
            end = lines[most - 1]
            while columns(end) >= self.width - len(indent):
                end = end[:-1]
            lines[most - 1 :] = [f"{end.rstrip()}…"]
        for line in lines:
            yield indent + self.paint(line, *codes)

    def head(self) -> Iterator[str]:
        article = self.article
        yield from self.text(article.title or "(no title)", BOLD)
        for word, moment in (("", article.published), ("updated ", article.updated)):
            if moment is not None:
                yield from self.text(f"{word}{_when(moment)}", GREEN)
        facts = [
            article.section,
            self.language or article.language,
            article.site,
            None if article.dateline is None else article.dateline.place,
            f"{article.word_count:,} words" if article.paragraphs else None,
            *article.authors,
        ]
        yield from self.text(" · ".join(fact for fact in facts if fact), FAINT)
        lead = article.lead or (article.paragraphs[0].text if article.paragraphs else None)
        if lead:
            yield ""
            yield from self.text(lead)

    def title(self, words: str, number: int) -> Iterator[str]:
        yield ""
        yield self.paint(words, BOLD, CYAN) + (self.paint(f" ({number})", FAINT) if number > 1 else "")

    def block(self, title: str, texts: list[str]) -> Iterator[str]:
        if texts:
            yield from self.title(title, len(texts))
            for text in texts:
                yield from self.text(text, indent=INDENT)

    def speech(self) -> Iterator[str]:
        """Yield who said what, everybody once, in order of their first quotation."""
        by_speaker: dict[str, list[Quote]] = {}
        for quote in self.article.quotes:
            by_speaker.setdefault(_who(quote), []).append(quote)
        if by_speaker:
            yield from self.title("Who said what", len(self.article.quotes))
        for who, quotes in by_speaker.items():
            yield from self.text(who, YELLOW, indent=INDENT)
            for quote in quotes:
                # The comma before the closing mark belongs to the sentence around it.
                words = quote.text.rstrip(", ")
                words = words if quote.kind is QuoteKind.INDIRECT else f"“{words}”"
                where = " (title)" if quote.part is Part.TITLE else ""
                yield from self.text(words + where, indent=INDENT * 2)

    def related(self) -> Iterator[str]:
        items = self.article.related
        if items:
            yield from self.title("Related", len(items))
        for item in items:
            yield from self.text(item.title, indent=INDENT)
            if item.published is not None:
                yield from self.text(str(item.published), FAINT, indent=INDENT * 2)

    def notices(self) -> Iterator[str]:
        counts = Counter(str(notice.kind) for notice in self.article.notices)
        if counts:
            yield ""
            told = ", ".join(f"{count} {kind}" for kind, count in counts.items())
            yield from self.text(f"Notices: {told} (see --json)", FAINT)


def _when(moment: Moment) -> str:
    how = HOW_THE_YEAR_IS_KNOWN[moment.year_known_from]
    return f"{moment} ({how})" if how else str(moment)


def _who(quote: Quote) -> str:
    speaker = quote.speaker
    if speaker is None:
        mention = None if quote.attribution is None else quote.attribution.mention
        return "Somebody" if mention is None else f"Somebody mentioned as “{mention}”"
    name = (
        speaker.name if speaker.kind in {EntityKind.PERSON, EntityKind.UNKNOWN} else f"{speaker.name} ({speaker.kind})"
    )
    # A role often ends in the organisation: "director of the museum".
    organisation = None if (speaker.organisation or "") in (speaker.role or "") else speaker.organisation
    return ", ".join(part for part in (name, speaker.role, organisation) if part)

"""
Articles as HTML for people: each quotation in the colour of its speaker, with all that is known of it at hand.

- One document that needs nothing else: no script, no font, no picture, nothing from the network; a policy in its head
  forbids them all, so opening it tells nobody that it was opened. Pictures and films are links.
- Everything is escaped. Links lead to addresses of the web alone (http, https); others are not shown.
- Words of a quotation are a `mark`, with the quotation marks around them, underlined in the speaker's colour: solid for
  direct, dashed for mixed, dotted for indirect speech. The words that name the speaker are bold, the cue is framed, and
  so is whom the agency heard from, by dashes.
- No colour stands alone: each piece ends in a sign, `A1` for the first quotation by the first speaker, which is a link
  to its note below the article. Speakers after the eighth share colours, none shares a letter.
- Pointing at a quotation or a tap on it shows a card with speaker, role, kind, cue, and how the speaker was found;
  browsers without `:has` (before 2024) show the same in the notes alone.
- A legend tells the speakers with the number of their quotations. Light and dark follow the reader's settings; lines
  fit a phone; in print, notes stand in for cards and addresses are written out.
- Kept: all that a reader would miss, notices among them. Dropped: offsets, lemmas, other names of speakers; it is not
  read back.
"""

import itertools
import re
import string
from collections import Counter
from collections.abc import Iterable, Iterator

import attrs

from belta_news.formats._html_blocks import blocks_of, group
from belta_news.formats._html_marks import Mark, clip, escape, mark_up
from belta_news.formats._html_style import ACCENTS, STYLE
from belta_news.formats._html_words import FOUND, HEAD, KEY, UNDERSTOOD, UNKNOWN, UNTITLED
from belta_news.formats._names import authors_of, instant, name_of_article, to_uri, urn
from belta_news.model.article import Article, Image, ParagraphKind
from belta_news.model.moment import Moment
from belta_news.model.quote import Quote, QuoteKind, Speaker
from belta_news.model.related import RelatedItem
from belta_news.model.span import Part, Span

__all__ = ["to_html", "to_html_fragment"]

LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{2,8})*", re.IGNORECASE)

OPENING, CLOSING = frozenset("“„«‘‚‹\"'”「『《"), frozenset("”“»’‘›\"'」』》")

SOURCE, CUE, MENTION = 1, 2, 3
"""How deep these stand inside of a quotation, which has 0."""

INSIDE = {CUE: ("i", "bn-cue"), MENTION: ("b", "bn-mention")}


def to_html(article: Article) -> str:
    r"""
    Return *article* as a document of HTML, to be written to a file in UTF-8 and opened in a browser.

    Example:
        >>> from belta_news import parse_text
        >>> from belta_news.formats.html import to_html
        >>> page = to_html(parse_text("Library opens\n\n“It has 9,000 books,” said Anna Sokol, the librarian."))
        >>> page.splitlines()[0]
        '<!DOCTYPE html>'
        >>> "<script" in page
        False
    """
    title = escape(article.title or UNTITLED)
    body = f"<body>\n<main>\n{to_html_fragment(article)}\n</main>\n</body>"
    return f"{HEAD}<title>{title}</title>\n</head>\n{body}\n</html>\n"


def to_html_fragment(article: Article) -> str:
    """
    Return *article* as one element of HTML with its style sheet, for a place in another page; notebooks show it.

    The sheet changes nothing outside of the element. Names of elements (`id`) begin with what differs between articles,
    so several may stand on one page.
    """
    return _view(article).fragment()


@attrs.frozen
class _Voice:
    """A speaker as the page shows one; all who are unknown are one."""

    speaker: Speaker | None
    sign: str
    """The letter that stands for the speaker."""
    colour: str
    """The class that gives the speaker's colour."""

    @property
    def name(self) -> str:
        return UNKNOWN if self.speaker is None else self.speaker.name


@attrs.frozen
class _Entry:
    """A quotation with what the page calls it."""

    quote: Quote
    voice: _Voice
    sign: str
    """Its name for the reader: `A1`."""
    number: int
    """Its number on the page, from 1, for classes and ids."""


@attrs.frozen
class _View:
    """The element, part by part."""

    article: Article
    entries: tuple[_Entry, ...]
    prefix: str
    """What the ids of this article begin with."""
    language: str
    """The attribute `lang` of the article's own words, with a space before it; empty where it is not known."""

    def fragment(self) -> str:
        parts = (
            f'<div class="belta-news" lang="en">\n<style>{STYLE}{self.rules()}</style>\n<article class="bn-page">',
            *self.head(),
            *self.legend(),
            f'<div class="bn-body"{self.language}>',
            *self.body(),
            "</div>",
            *self.notes(),
            *self.lists(),
            "</article>",
            *self.cards(),
            "</div>",
        )
        return "\n".join(parts)

    def rules(self) -> str:
        """Return what shows the card of a quotation, and all its pieces, where one of them is pointed at."""
        rules = []
        for entry in self.entries:
            on = f".belta-news:has(.bn-q{entry.number}:is(:hover,:focus))"
            rules.append(f"{on} .bn-c{entry.number}{{display:block!important}}")
            rules.append(f"{on} mark.bn-q{entry.number}{{background:color-mix(in srgb,var(--accent) 14%,var(--tint))}}")
        return "".join(f"{rule}\n" for rule in rules)

    def words(self, text: str) -> str:
        """Return words of the article, as such."""
        return f"<span{self.language}>{escape(text)}</span>" if self.language and text else escape(text)

    # The article

    def head(self) -> Iterator[str]:
        article = self.article
        yield "<header>"
        if article.section:
            yield f'<p class="bn-section bn-ui">{self.words(article.section)}</p>'
        title = article.title or ""
        whole = Span(start=0, end=len(title))
        (marks,) = clip(self.marks(Part.TITLE), [whole])
        # A heading must say something, also where the article has none.
        yield (
            f"<h1{self.language}>{mark_up(title, whole, marks)}</h1>"
            if title.strip() or marks
            else f"<h1>{UNTITLED}</h1>"
        )
        facts = [*self.facts()]
        if facts:
            yield f'<ul class="bn-meta bn-ui">{"".join(f"<li>{fact}</li>" for fact in facts)}</ul>'
        yield "</header>"

    def facts(self) -> Iterator[str]:
        article = self.article
        if article.published is not None:
            yield _time(article.published)
        if article.updated is not None:
            yield f"changed {_time(article.updated)}"
        yield from (self.words(author) for author in authors_of(article))
        uri = to_uri(article.url)
        site = escape(article.site or uri or "")
        if site:
            yield site if uri is None else _link(uri, site)

    def body(self) -> Iterator[str]:
        paragraphs = self.article.paragraphs
        blocks = [block for paragraph in paragraphs for block in blocks_of(paragraph)]
        inside = iter(zip(blocks, clip(self.marks(Part.TEXT), blocks), strict=True))
        dateline = self.article.dateline
        before = "" if dateline is None else f'<span class="bn-dateline">{escape(dateline.text)} </span>'
        for kind, alike in itertools.groupby(paragraphs, key=lambda paragraph: paragraph.kind):
            contents = []
            for paragraph in alike:
                cells = [mark_up(self.article.text, *next(inside)) for _ in blocks_of(paragraph)]
                if kind is not ParagraphKind.HEADING:
                    cells[0], before = before + cells[0], ""
                contents.append(cells)
            yield group(kind, contents)
        if before:
            yield f"<p>{before}</p>"

    def marks(self, part: Part) -> list[Mark]:
        """Return what is to be marked in a text of the article."""
        text = self.article.text_of(part)
        found = [
            Mark(
                span=_with_marks(span, text),
                depth=0,
                tag="mark",
                classes=(f"bn-q{entry.number}", entry.voice.colour, f"bn-{entry.quote.kind}"),
                id=f"{self.prefix}r{entry.number}" if place == 0 else "",
                behind=self.reference(entry),
            )
            for entry in self.entries
            if entry.quote.part is part
            for place, span in enumerate(filter(len, entry.quote.spans))
        ]
        # One mention may serve several quotations.
        shared: dict[tuple[Span, int], list[_Entry]] = {}
        for entry in self.entries:
            if entry.quote.part is part:
                for span, depth in _beside(entry.quote):
                    shared.setdefault((span, depth), []).append(entry)
        for (span, depth), entries in shared.items():
            tag, class_ = INSIDE[depth]
            numbers = (f"bn-q{entry.number}" for entry in entries)
            found.append(Mark(span=span, depth=depth, tag=tag, classes=(class_, entries[0].voice.colour, *numbers)))
        if part is Part.TEXT:
            places = dict.fromkeys(source.span for source in self.article.sources)
            found += (Mark(span=span, depth=SOURCE, tag="b", classes=("bn-source",)) for span in places)
        return [mark for mark in found if len(mark.span)]

    def reference(self, entry: _Entry) -> str:
        """Return the sign of a quotation, which leads to its note."""
        label = escape(f"{entry.sign}: {entry.voice.name}")
        return (
            f'<a class="bn-no bn-q{entry.number} {entry.voice.colour}" href="#{self.prefix}n{entry.number}" '
            f'aria-label="{label}">{entry.sign}</a>'
        )

    # What stands around it

    def legend(self) -> Iterator[str]:
        if not self.entries:
            return
        by_voice: dict[_Voice, list[_Entry]] = {}
        for entry in self.entries:
            by_voice.setdefault(entry.voice, []).append(entry)
        yield '<section class="bn-legend bn-ui"><h2>Who is quoted</h2><ul class="bn-speakers">'
        for voice, entries in by_voice.items():
            yield (
                f'<li class="{voice.colour}"><span class="bn-sign" aria-hidden="true">{voice.sign}</span>'
                f"<span>{self.who(voice)}</span>"
                f'<span class="bn-count">{_count(entries)}</span></li>'
            )
        yield f"</ul>{KEY}</section>"

    def who(self, voice: _Voice) -> str:
        name = escape(voice.name) if voice.speaker is None else self.words(voice.name)
        role = "" if voice.speaker is None else _role(voice.speaker)
        return f'<span class="bn-name">{name}</span>' + (
            f' <span class="bn-role">{self.words(role)}</span>' if role else ""
        )

    def notes(self) -> Iterator[str]:
        if self.entries:
            yield '<section class="bn-after bn-notes bn-ui"><h2>How each quotation was read</h2><ol>'
            for entry in self.entries:
                yield (
                    f'<li class="{entry.voice.colour}" id="{self.prefix}n{entry.number}"><a class="bn-back" '
                    f'href="#{self.prefix}r{entry.number}" aria-label="{entry.sign}: back to the words">'
                    f"{entry.sign}</a><div>{self.account(entry)}</div></li>"
                )
            yield "</ol></section>"

    def cards(self) -> Iterator[str]:
        if self.entries:
            yield '<div class="bn-cards bn-ui">'
            for entry in self.entries:
                classes = f"bn-card bn-c{entry.number} {entry.voice.colour}"
                yield f'<div class="{classes}" hidden>{self.account(entry)}</div>'
            yield "</div>"

    def account(self, entry: _Entry) -> str:
        """Return who speaks and how that is known."""
        facts = " ".join(f'<span class="bn-fact">{fact}</span>' for fact in self.details(entry.quote))
        return f'{self.who(entry.voice)} <span class="bn-how">{facts}</span>'

    def details(self, quote: Quote) -> Iterator[str]:
        yield f"{quote.kind} quotation"
        if quote.cue is not None:
            yield self.quoted("cue", quote.cue.text)
        said = quote.attribution
        if said is None:
            return
        if said.mention is not None:
            yield self.quoted("named as", said.mention)
        if said.rule is not None:
            yield f"found {FOUND[said.rule]}"
        yield UNDERSTOOD[said.resolution]
        for name in ("addressee", "place", "date", "occasion"):
            text = getattr(said, name)
            if text:
                yield self.quoted(name, text)
        yield from (self.quoted("relayed by", source.holder) for source in said.via)

    def quoted(self, what: str, text: str) -> str:
        return f"{what} “{self.words(text)}”"

    def lists(self) -> Iterator[str]:
        article = self.article
        yield from self.list("Heard from", [self.words(holder) for holder in _each(s.holder for s in article.sources)])
        yield from self.list("Pictures", [self.picture(image) for image in article.images])
        yield from self.list("Embedded", [self.linked(embed.url, embed.text or embed.kind) for embed in article.embeds])
        yield from self.list("Related", [self.related(item) for item in article.related])
        tags = _each(article.tags)
        yield from self.list("Key words", [self.words(", ".join(tags))] if tags else [])
        if article.notices:
            notices = "".join(f"<li>{escape(str(notice))}</li>" for notice in article.notices)
            count = f"{len(article.notices)} notice{'' if len(article.notices) == 1 else 's'} of the reading"
            yield '<section class="bn-after bn-ui"><details><summary>'
            yield f"{count}</summary><ul>{notices}</ul></details></section>"

    def list(self, title: str, items: list[str]) -> Iterator[str]:
        if items:
            yield f'<section class="bn-after bn-ui"><h2>{title}</h2><ul>'
            yield from (f"<li>{item}</li>" for item in items)
            yield "</ul></section>"

    def picture(self, image: Image) -> str:
        words = image.alt if image.caption is None else image.caption
        credit = "" if image.credit is None else f'<span class="bn-how">{self.words(image.credit.text)}</span>'
        return f"{self.linked(image.url, words or 'A picture')} {credit}".rstrip()

    def related(self, item: RelatedItem) -> str:
        published = "" if item.published is None else _time(item.published)
        below = (published, self.words(item.summary or ""))
        return " ".join(
            (self.linked(item.url, item.title), *(f'<span class="bn-how">{one}</span>' for one in below if one))
        )

    def linked(self, url: str | None, text: str) -> str:
        uri = to_uri(url)
        return self.words(text) if uri is None else _link(uri, self.words(text))


def _view(article: Article) -> _View:
    voices: dict[Speaker | None, _Voice] = {None: _Voice(None, "?", "bn-sx")}
    counts: Counter[_Voice] = Counter()
    entries: list[_Entry] = []
    for quote in article.quotes:
        if quote.kind is not QuoteKind.NAME:
            order = len(voices) - 1
            new = _Voice(quote.speaker, _letters(order), f"bn-s{order % len(ACCENTS)}")
            voice = voices.setdefault(quote.speaker, new)
            counts[voice] += 1
            entries.append(_Entry(quote, voice, f"{voice.sign}{counts[voice]}", len(entries) + 1))
    language = article.language or ""
    return _View(
        article=article,
        entries=tuple(entries),
        prefix=f"bn-{urn('html', name_of_article(article))[-8:]}-",
        language=f' lang="{language}"' if LANGUAGE.fullmatch(language) else "",
    )


def _letters(number: int) -> str:
    """Return A to Z for 0 to 25, then AA, AB and so on."""
    above, last = divmod(number, len(string.ascii_uppercase))
    return (_letters(above - 1) if above else "") + string.ascii_uppercase[last]


def _with_marks(span: Span, text: str) -> Span:
    """Return *span* with the quotation marks right around it, which are no part of the quotation but of its looks."""
    start = span.start - (text[max(span.start - 1, 0) : span.start] in OPENING)
    end = span.end + (text[span.end : span.end + 1] in CLOSING)
    return Span(start=start, end=end)


def _beside(quote: Quote) -> Iterator[tuple[Span, int]]:
    """Yield the places of the words that say who speaks, with their depths."""
    if quote.cue is not None:
        yield quote.cue.span, CUE
    if quote.attribution is not None and quote.attribution.mention_span is not None:
        yield quote.attribution.mention_span, MENTION


def _role(speaker: Speaker) -> str:
    role, body = speaker.role or "", speaker.organisation or ""
    return role if body in role else f"{role}, {body}" if role else body


def _count(entries: list[_Entry]) -> str:
    kinds = Counter(entry.quote.kind for entry in entries)
    several = "quotation" if len(entries) == 1 else "quotations"
    if len(kinds) == 1:
        return f"{len(entries)} {entries[0].quote.kind} {several}"
    return f"{len(entries)} {several}: {', '.join(f'{number} {kind}' for kind, number in kinds.items())}"


def _time(moment: Moment) -> str:
    at = instant(moment)
    machine = moment.date if at is None else at
    words = escape(str(moment) if moment.year is not None else f"{moment.text} (year unknown)")
    return words if machine is None else f'<time datetime="{machine.isoformat()}">{words}</time>'


def _link(uri: str, inner: str) -> str:
    return f'<a href="{escape(uri)}" rel="noopener noreferrer">{inner}</a>'


def _each(texts: Iterable[str]) -> list[str]:
    return [text for text in dict.fromkeys(texts) if text.strip()]

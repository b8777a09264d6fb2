"""
Quotations as brat standoff annotations, and back after somebody corrected them.

What the text file (`.txt`) and the annotation file (`.ann`) hold:

- The text is the title, one blank line, and the body; the body alone where there is no title. Offsets are code points,
  half-open, into that text.
- A quotation is a text-bound annotation `Content`, of several fragments where it comes in pieces. The words that name
  its speaker are a `Speaker`, its cue is a `Cue`; the relations `SaidBy` and `CuedBy` lead to them from the `Content`.
  Words that serve several quotations are one annotation.
- The attribute `Kind` of a `Content` is the kind of the quotation, `CueKind` of a `Cue` that of the cue.
- A note (`AnnotatorNotes`) of a `Speaker` is the name of who that is, one of a `Cue` its lemma. A `Content` without a
  `Speaker`, whose speaker is known all the same, has that name as its own note.
- A source is a `Source`, without relations.
- Kept on the way back: every quotation with its cue, mention and speaker. What annotations cannot say (the role, the
  addressee, relays, the rule) is that of the article's own quotation, if it has one with the same words, kind, cue,
  mention and speaker; one that was changed or added has none of it.
- Dropped: everything that is not about quotations. Sources are written, but not read back; nor are events (`E`),
  normalisations (`N`), equivalences (`*`) and labels, relations and attributes of other names.

`ANNOTATION_CONF` is the `annotation.conf` that brat wants beside such files.
"""

import itertools
import re
from collections.abc import Sequence
from typing import TypeVar

import attrs

from belta_news.errors import DecodeError, Problem
from belta_news.model.article import BETWEEN_PARAGRAPHS, Article
from belta_news.model.quote import Attribution, Cue, CueKind, Position, Quote, QuoteKind, Speaker
from belta_news.model.span import Part, Span

__all__ = ["ANNOTATION_CONF", "BratDocument", "from_brat", "to_brat"]

ANNOTATION_CONF = f"""\
[entities]
Content
Speaker
Cue
Source

[relations]
SaidBy\tArg1:Content, Arg2:Speaker
CuedBy\tArg1:Content, Arg2:Cue
<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>

[events]

[attributes]
Kind\tArg:Content, Value:{"|".join(QuoteKind)}
CueKind\tArg:Cue, Value:{"|".join(CueKind)}
"""
"""The settings by which brat shows and edits these annotations."""


@attrs.frozen(kw_only=True)
class BratDocument:
    """The two files of a brat document."""

    text: str
    """What the `.txt` file holds."""
    annotations: str
    """What the `.ann` file holds: one annotation a line, with a line break at its end; empty where there are none."""


def to_brat(article: Article) -> BratDocument:
    r"""
    Write the quotations and sources of *article* as a brat document.

    Example:
        >>> from belta_news import parse_text
        >>> from belta_news.formats.brat import to_brat
        >>> article = parse_text("Library opens\n\n“It has 9,000 books,” said Anna Sokol, the librarian.")
        >>> for line in to_brat(article).annotations.splitlines():
        ...     print(line.split("\t"))
        ['T1', 'Content 16 35', 'It has 9,000 books,']
        ['A1', 'Kind T1 direct']
        ['T2', 'Cue 37 41', 'said']
        ['A2', 'CueKind T2 say']
        ['#1', 'AnnotatorNotes T2', 'say']
        ['R1', 'CuedBy Arg1:T1 Arg2:T2']
        ['T3', 'Speaker 42 52', 'Anna Sokol']
        ['#2', 'AnnotatorNotes T3', 'Anna Sokol']
        ['R2', 'SaidBy Arg1:T1 Arg2:T3']
    """
    writer = _Writer(_text_of(article))
    for quote in article.quotes:
        writer.add_quote(quote, _offset(article, quote.part))
    for source in article.sources:
        writer.add_text("Source", [source.span], _offset(article, Part.TEXT))
    return BratDocument(text=writer.text, annotations="".join(f"{line}\n" for line in writer.lines))


def from_brat(annotations: str, article: Article) -> tuple[Quote, ...]:
    r"""
    Read the quotations of *article* from brat annotations that somebody corrected.

    A speaker is the article's own of that name where it has one. The mention's position follows from the places; how
    a changed quotation was resolved is given as `explicit`, and a `Speaker` without a note is the article's speaker
    of that name, if there is one. `attrs.evolve(article, quotes=…)` puts the quotations into the article.

    Args:
        annotations: The `.ann` file. Its lines may stand in any order.
        article: The article that was written; its text must be the one that was annotated.

    Returns:
        The quotations in the order of the title and the text; equal to `article.quotes` where nothing was changed.

    Raises:
        DecodeError: Lines that cannot be read, places that hold other words than the line repeats, relations of what
            is not there; all are told at once, each with its line.

    Example:
        >>> from belta_news import parse_text
        >>> from belta_news.formats.brat import from_brat, to_brat
        >>> article = parse_text("Library opens\n\n“It has 9,000 books,” said Anna Sokol, the librarian.")
        >>> annotations = to_brat(article).annotations
        >>> from_brat(annotations, article) == article.quotes
        True
        >>> corrected = annotations.replace("Content 16 35\tIt has 9,000 books,", "Content 23 34\t9,000 books")
        >>> from_brat(corrected.replace("Kind T1 direct", "Kind T1 mixed"), article)
        (<Quote '9,000 books' by Anna Sokol, librarian at 8:19>,)
    """
    reader = _Reader(article)
    for number, line in enumerate(annotations.splitlines(), start=1):
        reader.read(line, f"line {number}")
    quotes = reader.quotes()
    if reader.problems:
        raise DecodeError(tuple(reader.problems))
    return quotes


def _text_of(article: Article) -> str:
    """Return the text that the annotations of *article* point into."""
    return BETWEEN_PARAGRAPHS.join(part for part in (article.title, article.text) if part)


def _offset(article: Article, part: Part) -> int:
    """Return where *part* of *article* begins in that text."""
    return len(article.title) + len(BETWEEN_PARAGRAPHS) if part is Part.TEXT and article.title else 0


def _on_one_line(words: str) -> str:
    """Return *words* as brat repeats them: what would end a line or a column is a space."""
    return SPACES.sub(" ", words)


SPACES = re.compile(r"[\t\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")


@attrs.define
class _Writer:
    """An annotation file while it is written."""

    text: str
    lines: list[str] = attrs.Factory(list)
    shared: dict[tuple[str, Span, Part, str], str] = attrs.Factory(dict)
    """The identifiers of the cues and speakers, which several quotations may share."""
    last: dict[str, int] = attrs.Factory(dict)
    """The last number of each letter."""

    def add(self, letter: str, words: str) -> str:
        """Add a line under a new identifier, and return that."""
        self.last[letter] = self.last.get(letter, 0) + 1
        name = f"{letter}{self.last[letter]}"
        self.lines.append(f"{name}\t{words}")
        return name

    def add_text(self, label: str, spans: Sequence[Span], offset: int) -> str:
        """Add a text-bound annotation."""
        places = [(span.start + offset, span.end + offset) for span in spans]
        fragments = ";".join(f"{start} {end}" for start, end in places)
        words = _on_one_line(" ".join(self.text[start:end] for start, end in places))
        return self.add("T", f"{label} {fragments}\t{words}")

    def add_note(self, name: str, note: str) -> None:
        """Add a note to the annotation *name*."""
        self.add("#", f"AnnotatorNotes {name}\t{_on_one_line(note)}")

    def add_quote(self, quote: Quote, offset: int) -> None:
        """Add a quotation with its cue and its speaker."""
        content = self.add_text("Content", quote.spans, offset)
        self.add("A", f"Kind {content} {quote.kind}")
        cue = quote.cue
        if cue is not None:
            key = ("Cue", cue.span, quote.part, f"{cue.kind} {cue.lemma}")
            if key not in self.shared:
                self.shared[key] = self.add_text("Cue", [cue.span], offset)
                self.add("A", f"CueKind {self.shared[key]} {cue.kind}")
                self.add_note(self.shared[key], cue.lemma)
            self.add("R", f"CuedBy Arg1:{content} Arg2:{self.shared[key]}")
        attribution = quote.attribution
        if attribution is None:
            return
        name = "" if attribution.speaker is None else attribution.speaker.name
        if attribution.mention_span is None:
            self.add_note(content, name)
            return
        key = ("Speaker", attribution.mention_span, quote.part, name)
        if key not in self.shared:
            self.shared[key] = self.add_text("Speaker", [attribution.mention_span], offset)
            self.add_note(self.shared[key], name or NOBODY)
        self.add("R", f"SaidBy Arg1:{content} Arg2:{self.shared[key]}")


NOBODY = "?"
"""The note of a mention of somebody who is not known."""

TEXT_BOUND = re.compile(r"(?P<label>\S+) (?P<places>\d{1,9} \d{1,9}(?:;\d{1,9} \d{1,9})*)\Z", re.ASCII)
RELATION = re.compile(r"(?P<label>\S+) Arg1:(?P<from>\S+) Arg2:(?P<to>\S+)\Z")
ATTRIBUTE = re.compile(r"(?P<label>\S+) (?P<name>\S+)(?: (?P<value>\S+))?\Z")
NOTE = re.compile(r"AnnotatorNotes (?P<name>\S+)\Z")
LABELS = {"SaidBy": "Speaker", "CuedBy": "Cue"}
"""Where the relations that are read lead to."""

Kind = TypeVar("Kind", QuoteKind, CueKind)


@attrs.define
class _TextBound:
    """A text-bound annotation as it was read."""

    label: str
    part: Part
    spans: tuple[Span, ...]
    path: str
    value: str | None = None
    """That of its attribute."""
    note: str | None = None
    ends: dict[str, "_TextBound"] = attrs.Factory(dict)
    """Where its relations lead to."""


@attrs.define
class _Reader:
    """An annotation file while it is read."""

    article: Article
    text: str = attrs.field(init=False)
    found: dict[str, _TextBound] = attrs.Factory(dict)
    later: list[tuple[str, re.Match[str], str, str]] = attrs.Factory(list)
    """Lines about other lines, which may stand above those."""
    problems: list[Problem] = attrs.Factory(list)

    def __attrs_post_init__(self) -> None:
        """Make the text that was annotated."""
        self.text = _text_of(self.article)

    def complain(self, path: str, message: str) -> None:
        """Keep a problem."""
        self.problems.append(Problem(path=path, message=message))

    def read(self, line: str, path: str) -> None:
        """Read one line."""
        name, _, rest = line.partition("\t")
        words, _, tail = rest.partition("\t")
        pattern = {"T": TEXT_BOUND, "R": RELATION, "A": ATTRIBUTE, "M": ATTRIBUTE, "#": NOTE}.get(name[:1])
        if pattern is None:
            return
        found = pattern.match(words)
        if found is None:
            # Notes of other kinds are somebody else's.
            if name[0] != "#":
                self.complain(path, f"expected an annotation of the kind {name[0]!r}, not {words[:60]!r}")
        elif name[0] == "T":
            self.read_text_bound(name, found, tail, path)
        else:
            self.later.append((name[0], found, tail, path))

    def read_text_bound(self, name: str, found: re.Match[str], words: str, path: str) -> None:
        """Read a text-bound annotation and check its words."""
        pairs = [tuple(map(int, pair.split(" "))) for pair in found["places"].split(";")]
        if any(not start < end <= len(self.text) for start, end in pairs) or any(
            before[1] > after[0] for before, after in itertools.pairwise(pairs)
        ):
            self.complain(
                path, f"the places {found['places']} are not in order in a text of {len(self.text)} characters"
            )
            return
        if name in self.found:
            self.complain(path, f"{name} is there twice")
        elif _on_one_line(" ".join(self.text[start:end] for start, end in pairs)) != words:
            self.complain(path, f"the places {found['places']} do not hold {words[:60]!r}: was it the same text?")
        else:
            offset = _offset(self.article, Part.TEXT)
            part = Part.TEXT if pairs[0][0] >= offset else Part.TITLE
            if part is Part.TITLE and pairs[-1][1] > len(self.article.title or ""):
                self.complain(path, "an annotation may not run from the title into the body")
                return
            shift = offset if part is Part.TEXT else 0
            spans = tuple(Span(start=start - shift, end=end - shift) for start, end in pairs)
            self.found[name] = _TextBound(found["label"], part, spans, path)

    def join(self) -> None:
        """Give attributes, notes and relations to what they are about."""
        for letter, found, tail, path in self.later:
            names = [found["from"], found["to"]] if letter == "R" else [found["name"]]
            if letter == "R" and found["label"] not in LABELS:
                continue
            # Attributes and notes may also be about relations, which have none that are read.
            missing = [name for name in names if name not in self.found and (letter == "R" or name[0] == "T")]
            for name in missing:
                self.complain(path, f"{name} is not there, or was not read")
            ends = [self.found[name] for name in names if name in self.found]
            if missing or not ends:
                continue
            if letter == "R":
                self.relate(found["label"], ends[0], ends[1], path)
            elif letter == "#":
                ends[0].note = tail
            elif found["label"] == {"Content": "Kind", "Cue": "CueKind"}.get(ends[0].label):
                ends[0].value = found["value"]

    def relate(self, label: str, content: _TextBound, end: _TextBound, path: str) -> None:
        """Keep where a relation leads to."""
        if content.label != "Content" or end.label != LABELS[label]:
            self.complain(
                path, f"{label} leads from a Content to a {LABELS[label]}, not {content.label} to {end.label}"
            )
        elif label in content.ends:
            self.complain(path, f"a Content has one {label} at most")
        elif content.part is not end.part:
            self.complain(path, f"{label} may not lead from the title to the body or back")
        elif len(end.spans) > 1:
            self.complain(end.path, f"a {end.label} is in one piece")
        else:
            content.ends[label] = end

    def quotes(self) -> tuple[Quote, ...]:
        """Return the quotations."""
        self.join()
        contents = [each for each in self.found.values() if each.label == "Content"]
        contents.sort(key=lambda each: (each.part is Part.TEXT, each.spans[0].start))
        own: dict[object, list[Quote]] = {}
        for quote in reversed(self.article.quotes):
            own.setdefault(_key(quote), []).append(quote)
        quotes = []
        for content in contents:
            quote = self.quote(content)
            same = own.get(_key(quote))
            quotes.append(same.pop() if same else attrs.evolve(quote, parent=_parent(content, contents)))
        return tuple(quotes)

    def quote(self, content: _TextBound) -> Quote:
        """Return the quotation that an annotation and its relations tell."""
        text = self.article.text_of(content.part)
        cue = content.ends.get("CuedBy")
        return Quote(
            kind=self.value_of(content, QuoteKind.DIRECT),
            text=" ".join(span.of(text) for span in content.spans),
            spans=content.spans,
            part=content.part,
            cue=None
            if cue is None
            else Cue(
                text=cue.spans[0].of(text),
                span=cue.spans[0],
                lemma=cue.spans[0].of(text).casefold() if cue.note is None else cue.note,
                kind=self.value_of(cue, CueKind.SAY),
            ),
            attribution=self.attribution(content, text),
        )

    def value_of(self, annotation: _TextBound, default: Kind) -> Kind:
        """Return the attribute of an annotation; a wrong one is a problem."""
        if annotation.value is None:
            return default
        try:
            return type(default)(annotation.value)
        except ValueError:
            known = ", ".join(type(default))
            self.complain(annotation.path, f"the attribute {annotation.value!r} is none of {known}")
            return default

    def attribution(self, content: _TextBound, text: str) -> Attribution | None:
        """Return to whom a quotation belongs."""
        mention = content.ends.get("SaidBy")
        if mention is None:
            return None if not content.note else Attribution(speaker=self.speaker(content.note))
        span = mention.spans[0]
        words = span.of(text)
        speakers = self.article.speakers
        if mention.note in (None, ""):
            speaker = next((each for each in speakers if each.is_named(words)), None)
        else:
            speaker = None if mention.note == NOBODY else self.speaker(mention.note or "")
        return Attribution(
            mention=words, mention_span=span, speaker=speaker, position=_position(span, content.spans, text)
        )

    def speaker(self, name: str) -> Speaker:
        """Return the article's speaker of that name, else a new one."""
        known = (each for each in self.article.speakers if _on_one_line(each.name) == name)
        return next(known, None) or Speaker(name=name)


def _key(quote: Quote) -> object:
    """Return what annotations tell of a quotation, which is that of another one exactly where they tell the same."""
    attribution = quote.attribution
    who = None
    if attribution is not None:
        who = (attribution.mention_span, attribution.speaker and _on_one_line(attribution.speaker.name))
    cue = quote.cue and (quote.cue.span, _on_one_line(quote.cue.lemma), quote.cue.kind)
    return quote.part, quote.spans, quote.kind, cue, who


def _position(mention: Span, pieces: Sequence[Span], text: str) -> Position:
    """Return where a mention stands, seen from the pieces of a quotation."""
    if mention.end <= pieces[0].start:
        is_far = BETWEEN_PARAGRAPHS in text[mention.end : pieces[0].start]
        return Position.EARLIER if is_far else Position.BEFORE
    if mention.start >= pieces[-1].end:
        is_far = BETWEEN_PARAGRAPHS in text[pieces[-1].end : mention.start]
        return Position.LATER if is_far else Position.AFTER
    return Position.INSIDE


def _parent(content: _TextBound, contents: Sequence[_TextBound]) -> Span | None:
    """Return the smallest piece of another quotation that holds all of this one."""
    whole = Span(start=content.spans[0].start, end=content.spans[-1].end)
    around = [
        span
        for other in contents
        if other.part is content.part
        for span in other.spans
        if whole in span and len(span) > len(whole)
    ]
    return min(around, key=len, default=None)

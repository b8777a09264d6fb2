"""
What changed between two captures of one article.

The agency edits articles without a word. `diff` compares two of them, fact by fact: what was added, dropped, reworded,
moved or given to another speaker.
"""

import bisect
import difflib
import enum
import re
from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import Generic, TypeVar

import attrs

from belta_news.model import Article, Image, Paragraph, Quote, RelatedItem, Source
from belta_news.model.article import WORD

__all__ = ["ArticleDiff", "Change", "ChangeKind", "Piece", "PieceKind", "diff"]

Fact = TypeVar("Fact", str, Paragraph, Quote, Source, Image, RelatedItem)

LIKE = 0.5
"""Two texts of which so large a share of the words is common are versions of one."""

TOKEN = re.compile(rf"{WORD.pattern}|[^\w\s]|\s+|_")

FIELDS = ("title", "published", "updated", "section", "dateline", "url", "site", "language")
"""The fields of an article that hold one value."""


class ChangeKind(enum.StrEnum):
    """What happened to a fact."""

    ADDED = "added"
    """The new article has it, the old one has not."""
    DROPPED = "dropped"
    """The old article has it, the new one has not."""
    REWORDED = "reworded"
    """Its words are others."""
    MOVED = "moved"
    """It stands in another place, with the same words."""
    REATTRIBUTED = "reattributed"
    """The same words, or nearly the same, have another speaker."""
    CHANGED = "changed"
    """Its words are the same, something else of it is not: the kind of a paragraph, the address of a picture."""


class PieceKind(enum.StrEnum):
    """What happened to a piece of a text."""

    KEPT = "kept"
    """It stands in both texts."""
    ADDED = "added"
    """It stands in the new text only."""
    DROPPED = "dropped"
    """It stands in the old text only."""


@attrs.frozen(kw_only=True)
class Piece:
    """A piece of a text that was compared with another one word by word."""

    kind: PieceKind
    """What happened to it."""
    text: str
    """Its words, with the spaces around them as they stand."""


@attrs.frozen(kw_only=True)
class Change(Generic[Fact]):
    """One change: a fact of the old article, one of the new article, or both."""

    kind: ChangeKind
    """What happened."""
    name: str
    """The field of the article that holds the fact: `title`, `paragraphs`, `quotes` …"""
    old: Fact | None = None
    """The fact as the old article has it; None exactly where it was added."""
    new: Fact | None = None
    """The fact as the new article has it; None exactly where it was dropped."""

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """
        Both versions as one text, word by word.

        The pieces that were not added make up the old text, those that were not dropped the new one. The time grows
        with the product of the two lengths in the worst case.
        """
        old, new = (TOKEN.findall("" if fact is None else _words_of(fact)) for fact in (self.old, self.new))
        steps = difflib.SequenceMatcher(a=old, b=new, autojunk=False).get_opcodes()
        found: list[Piece] = []
        dropped: str = ""
        added: str = ""
        for tag, start, end, first, last in steps:
            words = "".join(old[start:end])
            if tag == "equal" and not (words.isspace() and dropped + added):
                found += _pieces(dropped, added)
                dropped, added = "", ""
                found.append(Piece(kind=PieceKind.KEPT, text=words))
            else:
                # A space between two changes belongs to both, so that "20 April" is one change and not two.
                dropped += words
                added += "".join(new[first:last])
        return (*found, *_pieces(dropped, added))

    def __str__(self) -> str:
        """Return what happened in one line, with dropped words in `[-…-]` and added ones in `{+…+}`."""
        marks = {PieceKind.KEPT: "{}", PieceKind.DROPPED: "[-{}-]", PieceKind.ADDED: "{{+{}+}}"}
        who = ""
        if self.kind is ChangeKind.REATTRIBUTED and isinstance(self.old, Quote) and isinstance(self.new, Quote):
            who = f" ({self.old.speaker or 'unknown'} → {self.new.speaker or 'unknown'})"
        return f"{self.name} {self.kind}: {''.join(marks[piece.kind].format(piece.text) for piece in self.pieces)}{who}"


@attrs.frozen(kw_only=True)
class ArticleDiff:
    """
    What changed between two captures of one article; it is false where nothing did.

    Places in the text alone are no change: where a paragraph was added above it, a quotation is the same as before.
    """

    fields: tuple[Change[str], ...] = ()
    """Those of title, moments, section, dateline, address, site and language, as they are written."""
    paragraphs: tuple[Change[Paragraph], ...] = ()
    """Those of the body, in the order of the new article; what was dropped stands where it stood."""
    quotes: tuple[Change[Quote], ...] = ()
    """Those of quotations, in the same order."""
    sources: tuple[Change[Source], ...] = ()
    """Those of whom the agency had it from, in the same order."""
    images: tuple[Change[Image], ...] = ()
    """Those of pictures, in the same order."""
    related: tuple[Change[RelatedItem], ...] = ()
    """Those of related items, in the same order. A page chooses them anew at every visit."""
    tags: tuple[Change[str], ...] = ()
    """Those of key words, in the same order."""
    authors: tuple[Change[str], ...] = ()
    """Those of the people who wrote it, in the same order."""

    def __iter__(self) -> Iterator[Change[str] | Change[Paragraph] | Change[Quote] | Change[Source]]:
        """Yield all changes, field by field."""
        for field in attrs.fields(type(self)):
            yield from getattr(self, field.name)

    def __bool__(self) -> bool:
        """Say whether anything changed."""
        return any(True for _ in self)

    def __str__(self) -> str:
        """Return one line for each change."""
        return "\n".join(map(str, self))


def diff(old: Article, new: Article) -> ArticleDiff:
    r"""
    Return what changed from *old* to *new*.

    Paragraphs and quotations are matched first by their words, then by likeness: where at least half of the words of
    two are common, one is the other reworded. Notices are not compared. That both are captures of the same article is
    not checked. The time grows with the product of the numbers of facts that have no equal in the other article.

    Example:
        >>> from belta_news import parse_text
        >>> from belta_news.changes import diff
        >>> old = parse_text("Library opens\n\n“There are 9,000 books in it,” said Anna Sokol, the librarian.")
        >>> new = parse_text("Library opens\n\n“There are 8,000 books in it,” said Anna Sokol, the librarian.")
        >>> for change in diff(old, new).quotes:
        ...     print(change)
        quotes reworded: There are [-9,000-]{+8,000+} books in it,
    """
    return ArticleDiff(
        fields=tuple(_field_changes(old, new)),
        paragraphs=_changes("paragraphs", old.paragraphs, new.paragraphs),
        quotes=_changes("quotes", old.quotes, new.quotes),
        sources=_changes("sources", old.sources, new.sources),
        images=_changes("images", old.images, new.images),
        related=_changes("related", old.related, new.related),
        tags=_changes("tags", old.tags, new.tags),
        authors=_changes("authors", old.authors, new.authors),
    )


def _pieces(dropped: str, added: str) -> list[Piece]:
    """Return what stands in one text only."""
    pieces = ((PieceKind.DROPPED, dropped), (PieceKind.ADDED, added))
    return [Piece(kind=kind, text=text) for kind, text in pieces if text]


def _field_changes(old: Article, new: Article) -> Iterator[Change[str]]:
    for name in FIELDS:
        before, after = (None if value is None else str(value) for value in (getattr(old, name), getattr(new, name)))
        if before != after:
            kind = ChangeKind.ADDED if before is None else ChangeKind.DROPPED if after is None else ChangeKind.REWORDED
            yield Change(kind=kind, name=name, old=before, new=after)


def _words_of(fact: object) -> str:
    """Return the words by which a fact is known again."""
    if isinstance(fact, Paragraph | Quote):
        return fact.text
    if isinstance(fact, Source):
        return fact.holder
    return str(fact.title) if isinstance(fact, RelatedItem) else str(fact)


def _rest_of(fact: object) -> Hashable:
    """Return what else of a fact counts; places in the text do not."""
    if isinstance(fact, Paragraph):
        return fact.kind
    if isinstance(fact, Quote):
        return fact.speaker and fact.speaker.name
    if isinstance(fact, Source):
        return fact.kind
    return fact if isinstance(fact, Image | RelatedItem) else None


def _changes(name: str, old: Sequence[Fact], new: Sequence[Fact]) -> tuple[Change[Fact], ...]:
    """Return the changes of one field."""
    pairs = _pairs(old, new)
    in_order = _in_order(pairs)
    changes: list[tuple[float, Change[Fact]]] = []
    for place, fact in enumerate(new):
        before = pairs.get(place)
        if before is None:
            changes.append((place, Change(kind=ChangeKind.ADDED, name=name, new=fact)))
            continue
        kind = _kind_of(old[before], fact, moved=place not in in_order)
        if kind is not None:
            changes.append((place, Change(kind=kind, name=name, old=old[before], new=fact)))
    place_of = {before: place for place, before in pairs.items()}
    last = -1
    for before, fact in enumerate(old):
        if before in place_of:
            last = place_of[before] if place_of[before] in in_order else last
        else:
            changes.append((last + 0.5, Change(kind=ChangeKind.DROPPED, name=name, old=fact)))
    changes.sort(key=lambda change: change[0])
    return tuple(change for _, change in changes)


def _kind_of(old: object, new: object, *, moved: bool) -> ChangeKind | None:
    """Return what happened to a fact that both have."""
    if _rest_of(old) != _rest_of(new):
        if isinstance(new, Quote):
            return ChangeKind.REATTRIBUTED
        return ChangeKind.CHANGED if _words_of(old) == _words_of(new) else ChangeKind.REWORDED
    if _words_of(old) != _words_of(new):
        return ChangeKind.REWORDED
    return ChangeKind.MOVED if moved else None


def _pairs(old: Sequence[object], new: Sequence[object]) -> dict[int, int]:
    """Return which place of *old* belongs to which place of *new*: the same fact, the same words, or like ones."""
    pairs: dict[int, int] = {}
    left, right = dict(enumerate(old)), dict(enumerate(new))
    keys: tuple[Callable[[object], Hashable], ...] = (lambda fact: (_words_of(fact), _rest_of(fact)), _words_of)
    for key in keys:
        places: dict[Hashable, list[int]] = {}
        for place in reversed(left):
            places.setdefault(key(left[place]), []).append(place)
        for place in list(right):
            same = places.get(key(right[place]))
            if same:
                pairs[place] = same.pop()
                del left[pairs[place]], right[place]
    bags = {place: Counter(WORD.findall(_words_of(fact).casefold())) for place, fact in left.items()}
    for place, fact in right.items():
        bag = Counter(WORD.findall(_words_of(fact).casefold()))
        best = max(bags, key=lambda other: (_likeness(bags[other], bag), -abs(other - place)), default=None)
        if best is not None and _likeness(bags[best], bag) >= LIKE:
            pairs[place] = best
            del bags[best]
    return pairs


def _likeness(one: Counter[str], other: Counter[str]) -> float:
    """Return the share of common words in all words of two texts (Dice's coefficient)."""
    total = one.total() + other.total()
    return 2 * (one & other).total() / total if total else 0.0


def _in_order(pairs: dict[int, int]) -> set[int]:
    """Return the largest set of new places whose old places are in order: what stands elsewhere was moved."""
    ends: list[int] = []
    chains: list[tuple[int, int | None]] = []
    tops: list[int] = []
    for place in sorted(pairs):
        length = bisect.bisect_left(ends, pairs[place])
        chains.append((place, tops[length - 1] if length else None))
        ends[length : length + 1] = [pairs[place]]
        tops[length : length + 1] = [len(chains) - 1]
    kept = set()
    link = tops[-1] if tops else None
    while link is not None:
        place, link = chains[link]
        kept.add(place)
    return kept

"""
What one line of plain text can be, seen alone: a moment, a label, a credit, a menu's word, or text.

Where a line stands, and so what it is in the end, is for `layout` to judge. Words of all languages count on every
page, because the frame around an article is often left in another language.
"""

import enum
import functools
import re
from typing import Any

import attrs

from belta_news.extract.credits import read_credit
from belta_news.extract.dates import DatedLine, Role, ends_with_moment, read_line, starts_with_moment
from belta_news.languages import LANGUAGES
from belta_news.languages.language import NETWORKS
from belta_news.model.article import Credit
from belta_news.readers.blocks import Block, BlockKind

__all__ = ["Line", "LineKind", "is_label", "read_block", "same_words"]


class LineKind(enum.Enum):
    """What a line can be."""

    TEXT = enum.auto()
    MOMENT = enum.auto()
    LABEL = enum.auto()
    SECTION = enum.auto()
    CREDIT = enum.auto()
    CAPTION = enum.auto()
    AUTHOR = enum.auto()
    TAGS = enum.auto()
    NUMBER = enum.auto()
    COMMENTS = enum.auto()
    CHROME = enum.auto()


@attrs.frozen
class Line:
    """A line and what it can be."""

    text: str
    """The words."""
    number: int
    """The line of the input, from 1."""
    kind: LineKind
    """What it can be."""
    item: bool = False
    """Whether it is an item of a list."""
    dated: DatedLine | None = None
    """The moment of a `MOMENT`, or the one behind the name of an `AUTHOR`."""
    credit: Credit | None = None
    """The credit of a `CREDIT`."""
    section: str | None = None
    """The section that a `SECTION`, a `LABEL` or a dated line names."""
    value: str | None = None
    """The name behind the label of an `AUTHOR`, or the words behind that of `TAGS`."""

    @property
    def words(self) -> int:
        """How many words it has; of Chinese, two characters are about one."""
        return self.text.count(" ") + 1 + len(HAN.findall(self.text)) // 2

    @property
    def bare_moment(self) -> bool:
        """Whether it is a moment without a label."""
        return self.kind is LineKind.MOMENT and self.dated is not None and self.dated.role is Role.BARE

    def being(self, kind: LineKind, **facts: Any) -> "Line":  # noqa: ANN401 - the fields of this class
        """Return the line as a *kind* of line, with what it states."""
        return Line(self.text, self.number, kind, self.item, **facts)

    @property
    def prose(self) -> bool:
        """Whether it is a line of running text: long, or a whole sentence of some length."""
        return self.kind in RUNNING and (
            len(self.text) >= LONG
            or (bool(STOPPED.search(self.text)) and _weight(self.text) >= SENTENCE)
            or bool(self.text.endswith("。") and len(self.text) >= CHINESE_SENTENCE)
        )


RUNNING = (LineKind.TEXT, LineKind.CAPTION)

LONG = 140
"""A line of so many characters is running text, whatever its end."""

SENTENCE = 8
"""A line that ends in a full stop is running text from so many words on."""

CHINESE_SENTENCE = 16
"""A line that ends in a Chinese full stop is running text from so many characters on."""

SHORT = 200
"""A line of more characters than this is text; nothing else is looked for."""

STOPPED = re.compile(r"[.…!][”“\"»’')\]]*$|[”\"»]\.?$")
SEPARATOR = re.compile(r"[\W_]+|[-–—\s]*0[-–—\s]*")
ADDRESS_LINE = re.compile(
    r"(?:https?://|www\.)\S+|\S+@\S+\.\w{2,}|(?:[\w-]+\.)+(?:by|com|net|org|ru)(?:/\S*)?", re.IGNORECASE
)
PARTS_OF_PATH = re.compile(r"\s*[/|»›>•·→]\s*")
HASHTAGS = re.compile(r"#\w+(?:[\s,]*#\w+)*")
HAN = re.compile("[\u3400-\u9fff]")
EDGES = " .,:;…»›>→|-–—«\"“”'"


def _weight(text: str) -> int:
    return text.count(" ") + 1


@functools.cache
def _chrome() -> frozenset[str]:
    return frozenset(words for language in LANGUAGES.values() for words in language.page.chrome)


@functools.cache
def _chrome_forms() -> re.Pattern[str]:
    return re.compile(
        "|".join(form for language in LANGUAGES.values() for form in language.page.chrome_forms), re.IGNORECASE
    )


@functools.cache
def _invitations() -> re.Pattern[str]:
    return re.compile(
        "|".join(form for language in LANGUAGES.values() for form in language.page.invitations), re.IGNORECASE
    )


ANY_NETWORK = re.compile(NETWORKS, re.IGNORECASE)


def _is_invitation(text: str) -> bool:
    # Slow to tell, and rare.
    return ANY_NETWORK.search(text) is not None and _invitations().fullmatch(text) is not None


@functools.cache
def _comments() -> re.Pattern[str]:
    words = "|".join(form for language in LANGUAGES.values() for form in language.page.comments)
    return re.compile(rf"(?:{words})\s?(?:\([1-9]\d*\)|[:：]\s?[1-9]\d*)", re.IGNORECASE)


@functools.cache
def _sections() -> frozenset[str]:
    return frozenset(name.casefold() for language in LANGUAGES.values() for name in language.page.sections)


@functools.cache
def _labels() -> tuple[re.Pattern[str], ...]:
    return tuple(
        re.compile(label.words, re.IGNORECASE) for language in LANGUAGES.values() for label in language.page.related
    )


@functools.cache
def _any_label() -> re.Pattern[str]:
    words = (
        label.words.replace("?P<section>", "?:") for language in LANGUAGES.values() for label in language.page.related
    )
    return re.compile("|".join(words), re.IGNORECASE)


@functools.cache
def _authors() -> re.Pattern[str]:
    words = "|".join(form for language in LANGUAGES.values() for form in language.page.authors)
    return re.compile(rf"(?:{words})\s*:?\s*", re.IGNORECASE)


@functools.cache
def _tags() -> re.Pattern[str]:
    words = "|".join(re.escape(form) for language in LANGUAGES.values() for form in language.page.tags)
    return re.compile(rf"(?:{words})\s*[:：]\s*", re.IGNORECASE)


@functools.cache
def _captions() -> re.Pattern[str]:
    words = "|".join(form for language in LANGUAGES.values() for form in language.page.captions)
    return re.compile(rf"(?:{words})", re.IGNORECASE)


def same_words(one: str, other: str) -> bool:
    """Say whether two lines have the same words, whatever their case and punctuation."""
    return one == other or _words(one) == _words(other)


def _words(text: str) -> str:
    return re.sub(r"[\W_]+", " ", text.casefold()).strip()


def read_block(block: Block) -> Line:
    """Return what a line of plain text can be."""
    text = block.text
    line = Line(text, block.line, LineKind.TEXT, item=block.kind is BlockKind.LIST_ITEM)
    if len(text) > SHORT:
        return line
    return _short(line) or line


def _short(line: Line) -> Line | None:
    """Return what a line of few characters is, or None where it is text."""
    text = line.text
    if SEPARATOR.fullmatch(text) or ADDRESS_LINE.fullmatch(text):
        return line.being(LineKind.CHROME)
    if text.isdecimal():
        return line.being(LineKind.NUMBER)
    dated = _dated(line)
    if dated is not None:
        return dated
    return _framed(line) or _labelled(line)


def _framed(line: Line) -> Line | None:
    """Return the section, label or other line of a page's frame that a line is, or None."""
    text = line.text
    key = text.casefold().strip(EDGES)
    if key in _sections():
        return line.being(LineKind.SECTION, section=text.strip(EDGES))
    if key in _chrome():
        return line.being(LineKind.CHROME)
    label = _label(line)
    if label is not None:
        return label
    if _comments().fullmatch(text):
        return line.being(LineKind.COMMENTS)
    is_path = _is_path(text)
    if not is_path and not _chrome_forms().fullmatch(text) and not _is_invitation(text):
        return None
    last = PARTS_OF_PATH.split(text)[-1].strip(EDGES)
    return line.being(LineKind.CHROME, section=last if last.casefold() in _sections() else None)


def _labelled(line: Line) -> Line | None:
    """Return the credit, author, key words or caption that a line is, or None."""
    text = line.text
    credit = read_credit(text)
    if credit is not None:
        return line.being(LineKind.CREDIT, credit=credit)
    author = _authors().match(text)
    if author and author.end() == len(text):
        return line.being(LineKind.CHROME)
    if author and len(text) - author.end() <= AUTHOR:
        return _author(line, text[author.end() :])
    if HASHTAGS.fullmatch(text):
        return line.being(LineKind.TAGS, value=text.replace(" ", ",").replace("#", ",#"))
    tags = _tags().match(text)
    if tags and tags.end() < len(text):
        return line.being(LineKind.TAGS, value=text[tags.end() :])
    return line.being(LineKind.CAPTION) if _captions().match(text) else None


AUTHOR = 60
"""How many characters the name of an author has at most."""


def _author(line: Line, name: str) -> Line | None:
    """Return a line that names an author, with the moment that may stand behind the name; None for a sentence."""
    named = ends_with_moment(name)
    if named is not None and named[0]:
        dated = DatedLine(named[1], Role.BARE, weekday=False)
        return line.being(LineKind.AUTHOR, value=named[0], dated=dated)
    if name.endswith(("?", "!")) or (name.endswith(".") and not all(word[0].isupper() for word in name.split())):
        return None
    return line.being(LineKind.AUTHOR, value=name.removesuffix("."))


def _dated(line: Line) -> Line | None:
    """Return a line that is a moment, alone or beside the name of a section."""
    dated = read_line(line.text)
    if dated is not None:
        return line.being(LineKind.MOMENT, dated=dated)
    before = ends_with_moment(line.text)
    if before is not None and before[0].casefold().strip(EDGES) in _sections():
        moment = DatedLine(attrs.evolve(before[1], text=line.text), Role.BARE, weekday=False)
        return line.being(LineKind.MOMENT, dated=moment, section=before[0].strip(EDGES))
    after = starts_with_moment(line.text)
    if after is not None and (after[1].casefold().strip(EDGES) in _sections() or _is_word(after[1])):
        moment = DatedLine(attrs.evolve(after[0], text=line.text), Role.BARE, weekday=False)
        return line.being(LineKind.MOMENT, dated=moment, section=after[1].strip(EDGES))
    return None


def _is_word(text: str) -> bool:
    """Say whether *text* is a single word; of Chinese, it has few characters."""
    return " " not in text and len(HAN.findall(text)) <= CHINESE_WORD


CHINESE_WORD = 4


def _label(line: Line) -> Line | None:
    text = line.text.strip(" .,:;…>→|-–—")
    if not _any_label().fullmatch(text):
        return None
    match = next(match for match in (pattern.fullmatch(text) for pattern in _labels()) if match)
    return line.being(LineKind.LABEL, section=match.groupdict().get("section"))


def is_label(text: str) -> bool:
    """Say whether a line is a label of related items, whatever else it can be."""
    return _any_label().fullmatch(text.strip(" .,:;…>→|-–—")) is not None


def _is_path(text: str) -> bool:
    """Say whether a line is a path through the site: names of menus and sections with signs between them."""
    parts = [part.casefold().strip(EDGES) for part in PARTS_OF_PATH.split(text)]
    return len(parts) > 1 and all(part in _chrome() or part in _sections() or not part for part in parts)

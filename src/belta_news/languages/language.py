"""
What a language says, as data: the classes that each language's file fills in.

Every table holds words in the letters of the language, lower case unless case tells something. Rules live in
`extract`; a language that needs a rule of its own there would be a fault of these tables.
"""

import enum

import attrs

from belta_news.languages.speech import Speech
from belta_news.model.article import CreditKind
from belta_news.model.source import EntityKind

__all__ = [
    "ENDED",
    "NETWORKS",
    "Calendar",
    "CreditPhrase",
    "Language",
    "Order",
    "PageWords",
    "RelatedLabel",
    "SourceForm",
    "SourceWords",
]


ENDED = r"(?=\s?(?:[^\w\s]|$))"
"""For words that may stand alone: here the line ends, or a mark stands before a name."""


@attrs.frozen(kw_only=True)
class Calendar:
    """The words of dates. Forms of all languages are read on every page: headers are often left in another one."""

    months: tuple[tuple[str, ...], ...]
    """January to December; of each all forms that occur: cases, abbreviations without their dot, misspellings."""
    weekdays: tuple[str, ...]
    """All forms of the days of the week, abbreviations without their dot."""
    joints: tuple[str, ...] = ()
    """Words that may stand before a part of a date: *at*, *on the*; abbreviations without their dot."""
    units: tuple[str, ...] = ()
    """Words that may stand behind a part of a date: *o'clock*, *of the year*; abbreviations without their dot."""
    places: tuple[str, ...] = ()
    """Words that say where a time is that of the clocks: *Minsk*, *local*."""
    forenoon: tuple[str, ...] = ()
    """Words that put a time before noon: *am*."""
    afternoon: tuple[str, ...] = ()
    """Words that put a time after noon: *pm*."""
    published: tuple[str, ...] = ()
    """What may stand before the moment of publication: *posted*, *published*; without a colon."""
    updated: tuple[str, ...] = ()
    """What may stand before the moment of the last change: *updated*."""


@attrs.frozen(kw_only=True)
class CreditPhrase:
    """How a line begins that says to whom a picture is owed."""

    words: str
    """The words at the beginning of the line, lower case, as a regular expression without groups."""
    kind: CreditKind
    """What they mean."""
    alone: bool = False
    """Whether the words may stand without a holder."""
    tail: str = ""
    """Words that stand behind the holder and are no part of its name."""


@attrs.frozen(kw_only=True)
class RelatedLabel:
    """A line above the list of what a page links to."""

    words: str
    """The words, lower case, as a regular expression; a group `section` is the section's name."""


NETWORKS = (
    r"telegram|viber|whatsapp|instagram|facebook|twitter|tiktok|youtube|threads|т[еэ]леграм|вайбер|кантакце|контакте"
    r"|одноклассник|дзен|со?цсет|сацсет|微信|微博|电报|频道|公众号"
)
"""Names of networks and messengers in all languages: a regular expression, lower case."""


@attrs.frozen(kw_only=True)
class PageWords:
    """The words of the page around an article."""

    sections: tuple[str, ...] = ()
    """Names of sections as the pages show them, in their own case."""
    related: tuple[RelatedLabel, ...] = ()
    """Labels above related items."""
    chrome: tuple[str, ...] = ()
    """Whole lines of menus, share bars and invitations, lower case, without punctuation at the end."""
    chrome_forms: tuple[str, ...] = ()
    """Such lines with changing parts: regular expressions for the whole line, lower case."""
    invitations: tuple[str, ...] = ()
    """Lines that invite to a network or a messenger, whose name is one of `NETWORKS`: as `chrome_forms`."""
    authors: tuple[str, ...] = ()
    """What stands before an author's name on a line of its own: *written by*; regular expressions, lower case."""
    comments: tuple[str, ...] = ()
    """What stands before the number of comments, on a line above the comments of readers; regular expressions."""
    tags: tuple[str, ...] = ()
    """What stands before key words on a line of their own: *tags*; lower case, without a colon."""
    captions: tuple[str, ...] = ()
    """How the caption of a picture begins that stands in the body; regular expressions, lower case."""
    credits: tuple[CreditPhrase, ...] = ()
    """How credits of pictures begin."""
    next_page: tuple[str, ...] = ()
    """The words of links to the next page of a list, lower case."""


class Order(enum.StrEnum):
    """On which side of a source's words its holder stands."""

    HOLDER_AFTER = "after"
    """`BelTA learned from HOLDER`."""
    HOLDER_BEFORE = "before"
    """`HOLDER told BelTA`."""
    HOLDER_BETWEEN = "between"
    """`wie BelTA von HOLDER erfuhr`: the words have a group `holder`."""


@attrs.frozen(kw_only=True)
class SourceForm:
    """One way to say whom the agency heard from."""

    words: str
    """
    The words beside the holder, as a regular expression for the text as written. A group `addressee` or `media` holds
    whom the holder told it. `AGENCY` stands for the agency's names.
    """
    order: Order
    """On which side of them the holder stands."""


@attrs.frozen(kw_only=True)
class SourceWords:
    """The words by which a text names whom the agency heard from."""

    triggers: str = ""
    """
    A regular expression for words without which no form stands in a sentence; `AGENCY` as in `SourceForm`. Each of its
    branches begins with letters: texts are first searched for those.
    """
    forms: tuple[SourceForm, ...] = ()
    """The ways to say so, the more specific first."""
    relay_triggers: str = ""
    """A regular expression for words without which no form of `relays` stands in a sentence; as `triggers`."""
    relays: tuple[SourceForm, ...] = ()
    """The ways to say that words of somebody else came through the holder: *as quoted by HOLDER*."""
    stops: str = "$"
    """A regular expression for what ends a holder behind the words."""
    lists: str = ""
    """A regular expression for a comma that does not end one: a list inside of a name."""
    leads: str = ""
    """A regular expression for words between a clause's beginning and its subject: *as*, *and*."""
    adverbs: str = ""
    """A regular expression for words between a subject and its verb: *has*, *also*."""
    nobody: str = ""
    """A regular expression for the whole of a holder that is none: the agency itself, its correspondent, a pronoun."""
    kinds: tuple[tuple[EntityKind, str], ...] = ()
    """Regular expressions for the words that tell what a holder is."""
    of: str = ","
    """A regular expression for what ends the head of a name: *the press service* of *the president*."""
    head_last: bool = False
    """Whether the last telling word of the head decides (*ministry spokesman*), not the first."""


@attrs.frozen(kw_only=True, eq=False)
class Language:
    """A language: one instance in each file of this folder."""

    code: str
    """Its ISO 639-1 code."""
    name: str
    """Its English name."""
    function_words: frozenset[str]
    """Frequent words that tell it from the other languages, lower case."""
    letters: str = ""
    """Letters that tell it from the other languages of its script, lower case."""
    agency: str
    """A regular expression for the agency's names in this language, as written."""
    calendar: Calendar
    """Its words for dates."""
    page: PageWords = attrs.field(factory=PageWords)
    """Its words for the page around an article."""
    sources: SourceWords = attrs.field(factory=SourceWords)
    """Its words for sources."""
    speech: Speech = attrs.field(factory=Speech)
    """Its words for quotations."""

"""
Whom the agency has it from: `BelTA learned from …`, `… told BelTA`, `сообщили БЕЛТА в …`.

The words of a language name the forms; around them, the holder is the piece of its clause on the side that the form
says. A form without a holder (`BelTA has learned`), and the agency itself, are no source.
"""

import functools
import itertools
import re
from collections.abc import Iterator

import attrs

from belta_news.extract.sentences import sentence_around
from belta_news.languages import Language
from belta_news.languages.language import Order, SourceForm
from belta_news.model.source import EntityKind, Source
from belta_news.model.span import Span

__all__ = ["read_relays", "read_sources"]

LONGEST = 200
"""How many characters a holder has at most."""

MOST = 4
"""So many sources of one form are read in a sentence; a text that only repeats the words must not take long."""

EDGES = " \t,;:–—-"

# Where a clause begins before a holder: behind a quotation's closing mark, a stop or a dash.
CLAUSE_START = re.compile(r"[”»“\"’][,.]?\s*[–—-]?\s*,?\s+|[.;:!?…]\s+|\s[–—-]\s+|\((?![^()]*\))|[。，；：”]")

CAPITAL = "[A-ZА-ЯЁІЎŁŚŻÁÉÍÓÚÑÄÖÜ]"
NAME = re.compile(rf"(?:(?:{CAPITAL}[\w’'-]+\s+){{1,2}}|(?:{CAPITAL}\.\s?){{1,2}}){CAPITAL}[\w’'-]+")


# "ornithologist Klim Orlov": a word that is no article stands before a name.
ROLE_AND_NAME = re.compile(r"(?:^|\s)[^\W\dA-ZА-ЯЁІЎ_]{4,}\s+" + NAME.pattern + r"$")

# A name may stand in marks; a mark that is not closed, or was not opened, is that of a quotation beside the holder.
UNBALANCED = re.compile(r"(?P<whole>(?:[^«»“”„\"]|«[^«»]*»|„[^„“”]*[“”]|“[^“”]*”|\"[^\"]*\")*+)[«»“”„\"]")

# What stands in marks is one name, whatever is in it.
MARKED = re.compile(r"«[^«»]*»|„[^„“”]*[“”]|“[^“”]*”|\"[^\"]*\"")

INITIAL = re.compile(r"(?<![^\s.])[^\W\d_]$")


@attrs.frozen
class _Triggers:
    """Words without which no form stands in a sentence."""

    pattern: re.Pattern[str]
    beginnings: tuple[str, ...]
    """How its branches begin: most texts hold none of them, and plain words are found much faster than a pattern."""

    def find(self, text: str) -> Iterator[re.Match[str]]:
        """Return where they stand, in order."""
        places = []
        for words in self.beginnings:
            place = text.find(words)
            while place >= 0:
                places.append(place)
                place = text.find(words, place + 1)
        places.sort()
        return filter(None, map(self.pattern.match, itertools.repeat(text), places))


@attrs.frozen
class _Rules:
    """The compiled words of one language."""

    triggers: _Triggers
    forms: tuple[tuple[re.Pattern[str], SourceForm], ...]
    relay_triggers: _Triggers
    relays: tuple[tuple[re.Pattern[str], SourceForm], ...]
    stops: re.Pattern[str]
    lists: re.Pattern[str]
    leads: re.Pattern[str]
    adverbs: re.Pattern[str]
    nobody: re.Pattern[str]
    kinds: tuple[tuple[EntityKind, re.Pattern[str]], ...]
    of: re.Pattern[str]


NOTHING = r"(?!)"
"""A pattern that matches nowhere."""


@functools.cache
def _rules(language: Language) -> _Rules:
    words = language.sources
    agency = f"(?:{language.agency})"
    # Words of a script without spaces have no borders to look for.
    border = "" if HAN.search("".join(language.function_words)) else r"\b"
    return _Rules(
        triggers=_triggers(words.triggers, language.agency),
        forms=_compiled(words.forms, agency),
        relay_triggers=_triggers(f"{words.triggers}|{words.relay_triggers}", language.agency),
        relays=_compiled(words.forms + words.relays, agency),
        stops=re.compile(words.stops),
        lists=re.compile(words.lists or NOTHING),
        leads=re.compile(words.leads or NOTHING, re.IGNORECASE),
        adverbs=re.compile(rf"(?:{words.adverbs or NOTHING})+\s*$", re.IGNORECASE),
        nobody=re.compile(words.nobody.replace("AGENCY", agency) or NOTHING, re.IGNORECASE),
        kinds=tuple(
            (kind, re.compile(rf"{border}(?:{pattern}){border}", re.IGNORECASE)) for kind, pattern in words.kinds
        ),
        of=re.compile(words.of),
    )


def _triggers(words: str, agency: str) -> _Triggers:
    """Compile triggers; every branch of theirs begins with some letters."""
    branches = BRANCH.findall(words.replace("AGENCY", agency))
    beginnings = {found[0] for branch in branches if (found := PLAIN.match(branch))}
    kept = [
        words for words in beginnings if not any(words != other and words.startswith(other) for other in beginnings)
    ]
    return _Triggers(re.compile("|".join(branches)), tuple(sorted(kept)))


BRANCH = re.compile(r"(?:[^|(]|\((?:[^()]|\([^()]*\))*\))+")
"""A branch of a pattern, with the groups in it."""
PLAIN = re.compile(r"(?:[\w ](?![?*{]))+")
"""The letters that a branch begins with whatever follows."""


def _compiled(forms: tuple[SourceForm, ...], agency: str) -> tuple[tuple[re.Pattern[str], SourceForm], ...]:
    return tuple((re.compile(form.words.replace("AGENCY", agency)), form) for form in forms)


HAN = re.compile("[\u3400-\u9fff]")


def read_sources(text: str, language: Language) -> tuple[Source, ...]:
    """Return the sources that *text* names, in its order; paragraphs are separated by line breaks."""
    rules = _rules(language)
    return _read(text, language, rules.triggers, rules.forms)


def read_relays(text: str, language: Language) -> tuple[Source, ...]:
    """Return the sources of *text*, and those that only passed on the words of others: *as quoted by HOLDER*."""
    rules = _rules(language)
    return _read(text, language, rules.relay_triggers, rules.relays)


_Forms = tuple[tuple[re.Pattern[str], SourceForm], ...]


def _read(text: str, language: Language, triggers: _Triggers, forms: _Forms) -> tuple[Source, ...]:
    found: dict[Span, Source] = {}
    done = 0
    for trigger in triggers.find(text):
        if trigger.start() < done:
            continue
        start, end = sentence_around(text, *trigger.span())
        done = end
        for source in _in_sentence(text, Span(start=start, end=end), forms, language):
            found.setdefault(source.span, source)
    return tuple(found[span] for span in sorted(found))


def _in_sentence(text: str, sentence: Span, forms: _Forms, language: Language) -> list[Source]:
    """Return the sources of one sentence; where two forms claim the same words, the first form has them."""
    rules = _rules(language)
    sources: list[Source] = []
    for pattern, form in forms:
        for match in itertools.islice(pattern.finditer(text, sentence.start, sentence.end), MOST):
            span = _holder(text, sentence, match, form.order, rules)
            if span is None or any(span.start < other.span.end and other.span.start < span.end for other in sources):
                continue
            holder = span.of(text)
            sources.append(
                Source(
                    holder=holder,
                    span=span,
                    kind=_kind(holder, rules, language),
                    sentence=sentence,
                    addressee=_addressee(match),
                )
            )
    return sources


def _addressee(match: re.Match[str]) -> str | None:
    """Return whom the holder told it: the agency, else the media at large."""
    told = match.groupdict()
    return told.get("addressee") or told.get("media")


def _holder(text: str, sentence: Span, match: re.Match[str], order: Order, rules: _Rules) -> Span | None:
    """Return where the holder stands that the matched words of a form speak of; None where they name nobody."""
    if order is Order.HOLDER_BEFORE:
        start, end = _before(text, sentence.start, match.start(), rules)
    else:
        start, end = match.span("holder") if order is Order.HOLDER_BETWEEN else (match.end(), sentence.end)
        end = _first_stop(text, start, min(end, start + LONGEST), rules)
    unbalanced = UNBALANCED.match(text, start, end)
    end = unbalanced.end("whole") if unbalanced else end
    while start < end and text[start] in EDGES:
        start += 1
    while start < end and text[end - 1] in EDGES:
        end -= 1
    if start == end or end - start > LONGEST or rules.nobody.fullmatch(text, start, end):
        return None
    return Span(start=start, end=end)


def _first_stop(text: str, start: int, end: int, rules: _Rules) -> int:
    """Return where a holder that begins at *start* ends."""
    names = [name.span() for name in MARKED.finditer(text, start, end)]
    for stop in rules.stops.finditer(text, start, end):
        place = stop.start()
        marked = any(first < place < last for first, last in names)
        inside_of_name = marked or (text[place] == "," and rules.lists.match(text, place, end))
        short_form = text[place] == "." and (
            INITIAL.search(text, start, place) or not text[place + 1 : place + 2].isspace()
        )
        if place > start and not inside_of_name and not (short_form and place + 1 < end):
            return place
    return end


def _before(text: str, start: int, end: int, rules: _Rules) -> tuple[int, int]:
    """Return the subject that ends at *end*: the last piece of its clause, without words of connection."""
    start = max(start, end - LONGEST)
    for clause in CLAUSE_START.finditer(text, start, end):
        if not (clause[0].startswith(".") and INITIAL.search(text, start, clause.start())):
            start = clause.end()
    adverbs = rules.adverbs.search(text, start, end)
    end = adverbs.start() if adverbs else end
    closed = text[start:end].rstrip().endswith(",")
    if not closed:
        comma = text.rfind(", ", start, end)
        start = start if comma < 0 else comma + len(", ")
    while True:
        lead = rules.leads.match(text, start, end)
        if lead is None:
            break
        start = lead.end()
    if closed:
        # "Ivan Petrov, the head of the department, told": the name stands before the apposition.
        pieces = text[start:end].rstrip(" ,").split(", ")
        return start, start + len(pieces[-2 if len(pieces) > 1 else 0]) if len(pieces) < APPOSITIONS else end
    return start, end


APPOSITIONS = 3


def _kind(holder: str, rules: _Rules, language: Language) -> EntityKind:
    """Return what *holder* is, by the telling word of its head, else by its form."""
    of = rules.of.search(holder, 1)
    head = holder[: of.start()] if of else holder
    told = [(match.start(), kind) for kind, pattern in rules.kinds for match in pattern.finditer(head)]
    named = NAME.fullmatch(head.strip()) or ROLE_AND_NAME.search(head)
    if not told:
        return EntityKind.PERSON if named else EntityKind.UNKNOWN
    if language.sources.head_last:
        return max(told)[1]
    place, kind = min(told, key=lambda word: word[0])
    # "the chief modeller of the factory Inessa Burak": a body that is not the first word only says whose.
    return EntityKind.PERSON if named and " " in head[:place].strip() else kind

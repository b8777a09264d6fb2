"""
When, where and on what occasion something was said: what follows the cue, one phrase beside the other.

A chain is read from the cue on: phrases that the words of the language know, whom it was told, and the speaker, if
named behind the verb. The first word that is none of these ends it, so that *the plant in Brest* of an apposition, and
the days and places of what is said, are never taken for those of the saying.
"""

import functools
import re

import attrs

from belta_news.languages.speech import Speech
from belta_news.model.span import Span

__all__ = ["Circumstances", "read_circumstances"]

LONGEST = 200
"""How many characters behind a cue may tell the circumstances."""

KINDS = ("date", "occasion", "place", "told")

NEVER = "(?!)"

# What no phrase reaches over; a dot inside of a name or number ends none.
INNER = (
    r"(?:[^,;:.!?…“”„«»\"()\[\]\n–—]|\.(?=\w)|(?<!: )(?:«[^«»\n]{1,40}»|“[^“”\n]{1,40}(?<!,)”|\"[^\"\n]{1,40}(?<!,)\"))"
)
END = r"(?=\s*(?:[,;:.!?…“”„«»\"()\[\]–—]|$))"


@attrs.define
class Circumstances:
    """Where the phrases stand that tell when, where and on what occasion something was said."""

    occasion: Span | None = None
    place: Span | None = None
    date: Span | None = None


@functools.cache
def _phrases(speech: Speech) -> re.Pattern[str] | None:
    """Compile the phrases of a language; None where it has none."""
    if not (speech.said_during or speech.said_in or speech.said_on):
        return None
    during, place, date = (words or NEVER for words in (speech.said_during, speech.said_in, speech.said_on))
    stops = rf"\s+(?:{place}|(?:{date}|{speech.said_before or NEVER})\b)"
    return re.compile(
        rf"(?P<date>(?:{date})\b(?![-’']))"
        rf"|(?P<occasion>(?P<head>{during})\b(?:(?!{stops}){INNER}){{0,160}}(?={stops}|{END}))"
        rf"|(?P<place>{place})"
        rf"|(?P<told>(?:{'|'.join(map(re.escape, speech.addressees.split()))}|(?!))\b)",
        re.IGNORECASE,
    )


def read_circumstances(text: str, cue: int, end: int, mention: Span, speech: Speech) -> Circumstances:
    """
    Return what the words from *cue*, the end of a cue, to *end* tell of when, where and why something was said.

    Args:
        text: Where it stands.
        cue: Where the cue ends.
        end: Where what is said begins, or the text ends.
        mention: Who says it.
        speech: The words of the language.
    """
    found = Circumstances()
    phrases = _phrases(speech)
    if phrases is None:
        return found
    end = min(end, cue + LONGEST)
    place = cue
    while True:
        following = place
        while place < end and text[place] in " ,":
            place += 1
        if place == mention.start:
            place = mention.end
            continue
        # No phrase takes the name of the speaker in.
        match = phrases.match(text, place, mention.start if place < mention.start < end else end)
        if match is None:
            return found
        kind = next(name for name in KINDS if match[name] is not None)
        stop = place + len(match[0].rstrip())
        if kind == "occasion" and text[stop : mention.start].startswith(","):
            # Said at the opening the head of the council, its founder Ivan Petrov: the speaker has begun before.
            stop = match.end("head")
        if kind != "told":
            # Behind a comma, only an occasion still tells of the saying: he said, opening the forum.
            comma = "," in text[following:place] and kind != "occasion"
            if comma or getattr(found, kind) is not None:
                return found
            setattr(found, kind, Span(start=place, end=stop))
        place = stop

"""
The words before the lead that say where and when it was written.

English form `MINSK, 20 December (BelTA) –`, Russian form `27 октября, Минск /Корр. БЕЛТА/.`, Chinese form
`白通社明斯克2月11日电。`.
"""

import functools
import re

import attrs

from belta_news.extract import calendar
from belta_news.extract.dates import read_moment
from belta_news.languages import LANGUAGES
from belta_news.model.article import Dateline
from belta_news.model.moment import Moment

__all__ = ["read_dateline"]

LONGEST = 160
"""A dateline is looked for in so many characters of a paragraph."""

DASH = "–—−‒―‐‑﹣－-"


@functools.cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    agency = "|".join(dict.fromkeys(language.agency for language in LANGUAGES.values()))
    return (
        # MINSK, 20 December (BelTA) –      VÍTEBSK, 2 sep (BelTA). –      MINSK ( BelTA) –
        re.compile(
            rf"""(?P<before>[^()/\n«»“”"]{{2,80}}?)\s*\(\s*(?P<who>[^()]{{0,40}}?(?P<agency>{agency})[^()]{{0,20}}?)\s*\)
            (?:(?P<mark>\s*[.:,]?\s*[{DASH}]{{1,2}}|\s*[.:](?=\s+[^\W\d_a-zа-яёіў]))\s*|\s+(?=[^a-zа-яёіў]))""",
            re.VERBOSE,
        ),
        # 27 октября, Минск /Корр. БЕЛТА/.
        re.compile(
            rf"(?P<before>[^()/\n«»“”\"]{{2,80}}?)\s*/\s*(?P<who>[^/\n]{{0,60}}?(?P<agency>{agency})[^/\n]{{0,20}}?)\s*/"
            rf"\s*(?:(?P<mark>[.:{DASH}]{{1,3}})\s*|(?=[^a-zа-яёіў]))"
        ),
        # 白通社明斯克2月11日电。
        re.compile(
            rf"[（(【]?(?P<who>(?P<agency>{agency}))[\s,，]*(?P<before>[^\s，。,]{{0,24}}?)\s*(?:[电電][讯訊]?|[讯訊])"
            r"(?![话話视視影子])(?P<mark>[,，。:：）)】]+)?\s*"
        ),
    )


CORRESPONDENT = re.compile(r"\b(?:корр(?:еспондент)?|кар(?:эспандэнт)?|corr(?:espondent)?)\b\.?", re.IGNORECASE)

# A place and a day with no comma between them: "Минск. 5 мая", "MINSK 5 May".
PLACE_AND_DAY = re.compile(r"(?P<place>[^\d\s]\D*?)[\s.]+(?P<day>\d.*)")

WORD = re.compile(r"[^\W\d_]+")

# Where a Chinese day begins or ends inside of the words of a place.
CHINESE_DAY = re.compile(r"(?:\d{4}年)?\d{1,2}月\d{1,2}[日号]")


def read_dateline(paragraph: str, published: Moment | None) -> tuple[Dateline, int] | None:
    """
    Return the dateline at the beginning of *paragraph* and where the text behind it begins; None where there is none.

    Args:
        paragraph: The first paragraph of the body.
        published: When the article was published: its year is the dateline's, or the year before where the day
            would come after the publication.
    """
    head = paragraph[:LONGEST]
    for pattern in _patterns():
        match = pattern.match(head)
        if match is None:
            continue
        place, moment = _place_and_day(match["before"])
        if not _is_dateline(match["before"], place, moment, closed=match["mark"] is not None):
            continue
        text = paragraph[: match.end()].rstrip()
        author = CORRESPONDENT.sub("", match["who"].replace(match["agency"], "")).strip(f" .,{DASH}/")
        return (
            Dateline(
                text=text,
                place=place,
                moment=None if moment is None else _in_year_of(moment, published),
                agency=match["agency"],
                author=author or None,
            ),
            match.end(),
        )
    return None


def _place_and_day(words: str) -> tuple[str | None, Moment | None]:
    """Take the words before the agency's name apart into a place and a day, in either order."""
    chinese = CHINESE_DAY.search(words)
    if chinese:
        place = (words[: chinese.start()] + words[chinese.end() :]).strip()
        return place or None, read_moment(chinese[0])
    moment = None
    places = []
    for piece in (piece.strip(" .") for piece in words.split(",")):
        both = PLACE_AND_DAY.fullmatch(piece)
        place, day = (both["place"], read_moment(both["day"])) if both else ("", None)
        if day is None or place.casefold() in calendar.weekdays():
            place, day = "", read_moment(piece)
        elif place.split()[-1].casefold() in calendar.joints():
            day = None
        if day is None or moment is not None:
            places.append(piece)
        else:
            moment = day
            places.append(place)
    return ", ".join(place for place in places if place and place.casefold() not in calendar.weekdays()) or None, moment


def _is_dateline(words: str, place: str | None, moment: Moment | None, *, closed: bool) -> bool:
    """
    Say whether the *words* before the agency are those of a dateline.

    In running text an agency in brackets follows a name: "The agency (BelTA) was…". A dateline has a place in capitals,
    or a day, or one or two words and a mark behind them; and it begins with none of the words of a sentence.
    """
    if place is not None and place.isupper() and not NUMBER.search(place):
        return True
    first = WORD.match(words)
    if first and first[0].casefold() in calendar.joints() | calendar.small_words():
        return False
    if place is None:
        return moment is not None
    if place[0].islower() or NUMBER.search(place):
        return False
    return moment is not None or (
        closed and not any(word[0].islower() for word in place.split()) and place.count(" ") < SHORT
    )


NUMBER = re.compile(r"\d")

SHORT = 2
"""A place without a day has at most so many words, unless it is in capitals."""


def _in_year_of(moment: Moment, published: Moment | None) -> Moment:
    """Return *moment* in the latest year in which it is not after the publication."""
    if published is None or published.date is None or published.year_known_from is None or moment.year is not None:
        return moment
    dated = moment.resolve(published.date)
    return attrs.evolve(dated, year_known_from=published.year_known_from) if dated.year is not None else moment

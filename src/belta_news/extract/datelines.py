"""
The words before the lead that say where and when it was written.

English form `MINSK, 20 December (BelTA) –`, Russian form `27 октября, Минск /Корр. БЕЛТА/.`, Chinese form
`白通社明斯克2月11日电。`.
"""

import functools
import re

import attrs

from belta_news.extract.dates import read_moment
from belta_news.languages import LANGUAGES
from belta_news.model.article import Dateline
from belta_news.model.moment import Moment

__all__ = ["read_dateline"]

LONGEST = 160
"""A dateline is looked for in so many characters of a paragraph."""

DASH = "–—−-"


@functools.cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    agency = "|".join(dict.fromkeys(language.agency for language in LANGUAGES.values()))
    return (
        # MINSK, 20 December (BelTA) –      VÍTEBSK, 2 sep (BelTA). –      MINSK ( BelTA) –
        re.compile(
            rf"""(?P<before>[^()/\n«»“”"]{{2,80}}?)\s*\(\s*(?P<who>[^()]{{0,40}}?(?P<agency>{agency})[^()]{{0,20}}?)\s*\)
            (?:\s*[.:,]?\s*[{DASH}]{{1,2}}\s*|\s*[.:]\s+(?=[^\W\d_a-zа-яёіў])|(?P<bare>\s+))""",
            re.VERBOSE,
        ),
        # 27 октября, Минск /Корр. БЕЛТА/.
        re.compile(
            rf"(?P<before>[^()/\n«»“”\"]{{2,80}}?)\s*/\s*(?P<who>[^/\n]{{0,60}}?(?P<agency>{agency})[^/\n]{{0,20}}?)\s*/"
            rf"\s*[.:{DASH}]{{0,3}}(?P<bare>)\s*"
        ),
        # 白通社明斯克2月11日电。
        re.compile(
            rf"(?P<who>(?P<agency>{agency}))[\s,，]*(?P<before>[^\s，。,]{{0,24}}?)\s*(?P<bare>)[电讯訊電][,，。:：]?\s*"
        ),
    )


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
        # In running text an agency in brackets follows a name: "The agency (BelTA) was…". A dateline there has a day,
        # or is in capitals, or is closed by a dash.
        if match["bare"] is not None and match["bare"] and not (place or "").isupper() and moment is None:
            continue
        if place is None and moment is None:
            continue
        text = paragraph[: match.end()].rstrip()
        author = match["who"].replace(match["agency"], "").strip(f" .,{DASH}/")
        return (
            Dateline(
                text=text,
                place=place,
                moment=None if moment is None else _in_year_of(moment, published),
                agency=match["agency"],
                author=author if " " in author or (author.istitle() and len(author) > len("Корр")) else None,
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
    pieces = [piece.strip(" .") for piece in words.split(",")]
    moment = None
    places = []
    for piece in pieces:
        day = read_moment(piece) if moment is None else None
        if day is None:
            places.append(piece)
        else:
            moment = day
    return ", ".join(filter(None, places)) or None, moment


def _in_year_of(moment: Moment, published: Moment | None) -> Moment:
    """Return *moment* in the latest year in which it is not after the publication."""
    if published is None or published.date is None or published.year_known_from is None or moment.year is not None:
        return moment
    dated = moment.resolve(published.date)
    return attrs.evolve(dated, year_known_from=published.year_known_from) if dated.year is not None else moment

"""
The last resort for a moment that stands behind a label in a form that `dates` does not know: dateutil's parser.

It fills what is not stated from a default, so it is asked twice with different defaults: only what both answers share
was stated. It is never asked to look for a date among other words, and never learns the machine's zone.
"""

import datetime as dt
import functools
import re
from typing import Any

from belta_news.extract import calendar
from belta_news.model.moment import MINSK, Moment, YearSource

__all__ = ["read_general"]

# No part of the two is alike, and both years have a 29 February.
DEFAULTS = (dt.datetime(2000, 1, 1, 0, 0, 0), dt.datetime(1996, 12, 31, 23, 59, 59))  # noqa: DTZ001

CENTURY = 100

# Here the day does not come first, which dateutil would else believe even of "2024-07-09".
YEAR_FIRST = re.compile(r"\d{4}[-./]|\d{8}")

# Of these, dateutil turns the sign round.
NAMED_OFFSET = re.compile(r"(?:utc|gmt)\s*[+-]", re.IGNORECASE)

PARTS = ("year", "month", "day", "hour", "minute", "second")


@functools.cache
def _parser() -> Any:  # noqa: ANN401 - the class exists only after the import below
    """Return dateutil's parser with the words of all languages."""
    # Slow to import, and seldom asked.
    from dateutil import parser  # noqa: PLC0415

    class Words(parser.parserinfo):
        """The words in dateutil's form."""

        JUMP = [  # noqa: RUF012 - as in the base
            *parser.parserinfo.JUMP,
            *calendar.weekdays(),
            *calendar.joints(),
            *calendar.units(),
            *calendar.places(),
        ]
        WEEKDAYS = []  # noqa: RUF012
        MONTHS = [  # noqa: RUF012
            tuple(form for form, month in calendar.months().items() if month == number)  # type: ignore[misc]
            for number in range(1, 13)
        ]

        def convertyear(self, year: int, century_specified: bool = False) -> int:  # noqa: FBT001, FBT002 - as in the base
            """Return a year of two digits in this century; the base would ask which year it is today."""
            return year if century_specified or year >= CENTURY else CENTURY * 20 + year

    return parser.parser(Words())


def read_general(words: str, text: str) -> Moment | None:
    """
    Return the moment that *words* are, with no part that they do not state; None where dateutil reads no day.

    Args:
        words: The words of the moment alone.
        text: What the page says as a whole, for the moment to keep.
    """
    if NAMED_OFFSET.search(words):
        return None
    day_first = not YEAR_FIRST.search(words)
    try:
        first, second = (
            _parser().parse(words, default=default, tzinfos=_zone_of, dayfirst=day_first) for default in DEFAULTS
        )
    except (ValueError, ArithmeticError, LookupError, TypeError):
        return None
    stated = {name: getattr(first, name) for name in PARTS if getattr(first, name) == getattr(second, name)}
    if "month" not in stated or "day" not in stated or ("minute" in stated and "hour" not in stated):
        return None
    offset = first.utcoffset()
    return Moment(
        text=text,
        **stated,
        zone=MINSK if offset is None else dt.time(tzinfo=dt.timezone(offset)).isoformat()[-len("+03:00") :],
        year_known_from=YearSource.WRITTEN if "year" in stated else None,
    )


def _zone_of(name: str | None, offset: int | None) -> dt.tzinfo | None:
    """Return the zone for dateutil, which would else ask the machine what a name means."""
    if name is not None and offset is None:
        known = calendar.OFFSETS.get(name.casefold())
        if known is None:
            msg = f"unknown zone {name!r}"
            raise ValueError(msg)
        return dt.datetime.fromisoformat(f"2000-01-01T00:00{known}").tzinfo
    return None if offset is None else dt.timezone(dt.timedelta(seconds=offset))

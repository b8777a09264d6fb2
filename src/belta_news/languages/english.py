"""What English says."""

from belta_news.languages.english_speech import SPEECH
from belta_news.languages.language import Calendar, Language

__all__ = ["ENGLISH"]

ENGLISH = Language(
    code="en",
    name="English",
    function_words=frozenset(
        (
            "the",
            "of",
            "and",
            "to",
            "in",
            "that",
            "is",
            "for",
            "with",
            "was",
            "on",
            "by",
            "has",
            "have",
            "said",
            "from",
            "at",
            "it",
            "as",
            "will",
            "are",
            "be",
            "this",
        )
    ),
    letters="",
    agency=r"BelTA|BELTA|Belta|BelTa",
    calendar=Calendar(
        months=(
            ("january", "jan"),
            ("february", "feb", "febuary"),
            ("march", "mar"),
            ("april", "apr"),
            ("may",),
            ("june", "jun"),
            ("july", "jul"),
            ("august", "aug"),
            ("september", "sept", "sep"),
            ("october", "oct"),
            ("november", "nov"),
            ("december", "dec"),
        ),
        weekdays=(
            "monday",
            "mon",
            "tuesday",
            "tue",
            "tues",
            "wednesday",
            "wed",
            "thursday",
            "thu",
            "thur",
            "thurs",
            "friday",
            "fri",
            "saturday",
            "sat",
            "sunday",
            "sun",
        ),
        joints=("at", "on", "the", "of", "minsk", "time", "hours", "local"),
        published=("posted", "published", "published on", "posted on", "date", "created", "release date"),
        updated=("updated", "last updated", "last modified", "modified", "edited", "changed", "update"),
    ),
    speech=SPEECH,
)

"""What German says."""

from belta_news.languages.german_speech import SPEECH
from belta_news.languages.language import Calendar, Language

__all__ = ["GERMAN"]

GERMAN = Language(
    code="de",
    name="German",
    function_words=frozenset(
        (
            "der",
            "die",
            "und",
            "das",
            "von",
            "den",
            "mit",
            "des",
            "ist",
            "im",
            "zu",
            "für",
            "auf",
            "dem",
            "eine",
            "ein",
            "nicht",
            "sich",
            "wird",
            "hat",
            "bei",
            "nach",
            "sagte",
        )
    ),
    letters="äöüß",
    agency=r"BelTA|BELTA|Belta",
    calendar=Calendar(
        months=(
            ("januar", "jänner", "jan"),
            ("februar", "feber", "feb"),
            ("märz", "maerz", "mär", "mrz"),
            ("april", "apr"),
            ("mai",),
            ("juni", "jun"),
            ("juli", "jul"),
            ("august", "aug"),
            ("september", "sept", "sep"),
            ("oktober", "okt"),
            ("november", "nov"),
            ("dezember", "dez"),
        ),
        weekdays=(
            "montag",
            "mo",
            "dienstag",
            "di",
            "mittwoch",
            "mi",
            "donnerstag",
            "do",
            "freitag",
            "fr",
            "samstag",
            "sonnabend",
            "sa",
            "sonntag",
            "so",
        ),
        joints=("um", "uhr", "den", "der", "am"),
        published=("veröffentlicht", "veröffentlicht am", "datum", "erstellt", "erstellt am", "gepostet"),
        updated=(
            "aktualisiert",
            "aktualisiert am",
            "zuletzt aktualisiert",
            "geändert",
            "geändert am",
            "letzte änderung",
        ),
    ),
    speech=SPEECH,
)

"""What Polish says."""

from belta_news.languages.language import Calendar, Language
from belta_news.languages.polish_speech import SPEECH

__all__ = ["POLISH"]

POLISH = Language(
    code="pl",
    name="Polish",
    function_words=frozenset(
        (
            "i",
            "w",
            "na",
            "z",
            "do",
            "że",
            "się",
            "nie",
            "to",
            "jest",
            "o",
            "od",
            "za",
            "po",
            "dla",
            "przez",
            "oraz",
            "jak",
            "są",
            "ale",
            "który",
            "będzie",
        )
    ),
    letters="ąęłńśźż",
    agency=r"BelTA|BELTA|Belta|BiełTA",
    calendar=Calendar(
        months=(
            ("stycznia", "styczeń", "styczen", "sty"),
            ("lutego", "luty", "lut"),
            ("marca", "marzec", "mar"),
            ("kwietnia", "kwiecień", "kwiecien", "kwi"),
            ("maja", "maj"),
            ("czerwca", "czerwiec", "cze"),
            ("lipca", "lipiec", "lip"),
            ("sierpnia", "sierpień", "sierpien", "sie"),
            ("września", "wrzesień", "wrzesnia", "wrzesien", "wrz"),
            ("października", "październik", "pazdziernika", "pazdziernik", "paź", "paz"),
            ("listopada", "listopad", "lis"),
            ("grudnia", "grudzień", "grudzien", "gru"),
        ),
        weekdays=(
            "poniedziałek",
            "pon",
            "wtorek",
            "wt",
            "środa",
            "sroda",
            "śr",
            "czwartek",
            "czw",
            "piątek",
            "piatek",
            "pt",
            "sobota",
            "sob",
            "niedziela",
            "niedz",
            "nd",
        ),
        joints=("o", "godz", "godzina", "r", "roku", "dnia", "w"),
        published=("opublikowano", "data publikacji", "data", "dodano", "utworzono"),
        updated=("zaktualizowano", "aktualizacja", "ostatnia aktualizacja", "zmieniono", "zmodyfikowano"),
    ),
    speech=SPEECH,
)

"""What Spanish says."""

from belta_news.languages.language import Calendar, Language
from belta_news.languages.spanish_speech import SPEECH

__all__ = ["SPANISH"]

SPANISH = Language(
    code="es",
    name="Spanish",
    function_words=frozenset(
        (
            "el",
            "la",
            "de",
            "que",
            "y",
            "en",
            "los",
            "del",
            "las",
            "por",
            "con",
            "para",
            "una",
            "un",
            "se",
            "su",
            "al",
            "es",
            "ha",
            "dijo",
            "como",
        )
    ),
    letters="ñáéíóú¿¡",
    agency=r"BelTA|BELTA|Belta",
    calendar=Calendar(
        months=(
            ("enero", "ene"),
            ("febrero", "feb"),
            ("marzo", "mar"),
            ("abril", "abr"),
            ("mayo", "may"),
            ("junio", "jun"),
            ("julio", "jul"),
            ("agosto", "ago"),
            ("septiembre", "septriembre", "setiembre", "sept", "sep", "set"),
            ("octubre", "oct"),
            ("noviembre", "nov"),
            ("diciembre", "dic"),
        ),
        weekdays=(
            "lunes",
            "lun",
            "martes",
            "mar",
            "miércoles",
            "miercoles",
            "mié",
            "mie",
            "jueves",
            "jue",
            "viernes",
            "vie",
            "sábado",
            "sabado",
            "sáb",
            "sab",
            "domingo",
            "dom",
        ),
        joints=("de", "del", "a", "las", "h", "hs", "hrs", "el", "horas"),
        published=("publicado", "publicado el", "fecha", "fecha de publicación", "creado"),
        updated=("actualizado", "actualizado el", "última actualización", "modificado"),
    ),
    speech=SPEECH,
)

"""What German says."""

from belta_news.languages.german_speech import SPEECH
from belta_news.languages.language import (
    ENDED,
    Calendar,
    CreditPhrase,
    Language,
    Order,
    PageWords,
    RelatedLabel,
    SourceForm,
    SourceWords,
)
from belta_news.model.article import CreditKind
from belta_news.model.source import EntityKind

__all__ = ["GERMAN"]

# Words that no name behind a credit has, but a headline that begins like one: "Bild von Chagall wird gezeigt".
NO_HEADLINE = (
    r"(?!.* (?:in|im|auf|bei|zu|zum|zur|für|mit|wird|werden|wurden?|ist|sind|hat|haben|kann|können|zeig\w+)\b)"
)

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
            "bis",
            "seit",
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
        joints=("um", "den", "der", "am"),
        units=("uhr",),
        published=(
            "veröffentlicht",
            "veröffentlicht am",
            "veröffentlichungsdatum",
            "publiziert am",
            "datum",
            "erstellt",
            "erstellt am",
            "gepostet",
        ),
        updated=(
            "aktualisiert",
            "aktualisiert am",
            "zuletzt aktualisiert",
            "geändert",
            "geändert am",
            "letzte änderung",
            "letzte aktualisierung",
            "stand",
        ),
    ),
    page=PageWords(
        next_page=(
            "weiter",
            "nächste",
            "nächste seite",
            "ältere",
        ),
        sections=(
            "Präsident",
            "Politik",
            "Wirtschaft",
            "Gesellschaft",
            "Regionen",
            "Ereignisse",
            "Vorfälle",
            "Unfälle",
            "Technologien",
            "Technologie",
            "In der Welt",
            "Welt",
            "Kultur",
            "Sport",
            "Kaleidoskop",
            "Fotonachrichten",
            "Fotos",
            "Meinungen",
            "Kommentare",
            "Interview",
            "Interviews",
            "Kolumnisten",
            "Unionsstaat",
            "Multimedia",
            "Gesundheit",
            "Bildung",
            "Umwelt",
            "Tourismus",
            "Wissenschaft",
            "Fotochronik",
        ),
        related=(
            RelatedLabel(
                words=r"(?:andere|weitere|mehr) (?:materialien|artikel|nachrichten|meldungen|beiträge)(?: (?:der|aus der|in der|von der)? ?(?:rubrik)?)? ?[«“„\"](?P<section>[^»”“\"]+)[»”“\"]"
            ),
            RelatedLabel(
                words=r"(?:andere|weitere|mehr|ähnliche) (?:materialien|artikel|nachrichten|meldungen|beiträge)(?: (?:zum|zu diesem) thema)?"
            ),
            RelatedLabel(
                words=r"(?:letzte|aktuelle|neueste|neuste|jüngste) nachrichten(?: aus (?:belarus|weißrussland))?"
            ),
            RelatedLabel(
                words=r"(?:zum|zu diesem) thema|mehr zum thema|das könnte (?:sie|dich)(?: auch)? interessieren"
            ),
            RelatedLabel(words=r"(?:lesen|siehe|sehen) sie (?:auch|mehr)|siehe auch|lesen sie auch"),
        ),
        chrome=(
            "projekte",
            "staatsorgane",
            "staatliche organe",
            "regierungsorgane",
            "flagge",
            "alle nachrichten",
            "startseite",
            "hauptseite",
            "menü",
            "suche",
            "kontakt",
            "kontakte",
            "über uns",
            "über die agentur",
            "archiv",
            "drucken",
            "druckversion",
            "teilen",
            "abonnieren",
            "abonnieren sie uns",
            "abonnieren sie uns auf",
            "folgen sie uns",
            "folgen sie uns auf",
            "schreiben sie uns",
            "zurück",
            "nach oben",
            "weiter",
            "kommentare",
            "werbung",
            "partner",
            "nachrichten",
            "mehr",
            "mehr anzeigen",
            "foto",
            "video",
            "videos",
            "wetter",
            "kalender",
            "beliebt",
            "meistgelesen",
            "anmelden",
            "alle materialien",
        ),
        invitations=(
            r"(?:[^.?!:]{3,60}[?!:] ?)?(?:abonnieren|folgen|lesen|besuchen) sie .{0,60}(?:telegram|viber|whatsapp|instagram|facebook|twitter|tiktok|youtube|threads).{0,60}",
        ),
        chrome_forms=(
            r"flagge .{0,30}\d{4}",
            r"(?:abonnieren|folgen|besuchen) sie (?:uns|unser\w*|belta).{0,60}",
            r"auf .{1,20} teilen|teilen (?:auf|sie).{0,30}",
            r"(?:aufrufe|gelesen):? ?\d+|\d+ (?:aufrufe|kommentare)",
        ),
        authors=(r"autor(?:in|en)?:", r"(?:geschrieben|verfasst|veröffentlicht) von"),
        comments=(r"kommentare?",),
        tags=("tags", "schlagwörter", "schlagworte", "stichwörter"),
        captions=(r"(?:im|auf dem) (?:bild|foto)(?::| sind| ist|,)", r"auf den fotos?(?::|,)"),
        credits=(
            CreditPhrase(
                words=r"fotos?(?: wurden?)?:? (?:zur verfügung gestellt(?: von)?|mit freundlicher genehmigung(?: von| des| der)?)",
                kind=CreditKind.COURTESY,
            ),
            CreditPhrase(
                words=rf"(?:archivfotos?|archivbild(?:er)?|foto aus dem archiv|foto:? archiv)(?: (?:von|de[rs]){NO_HEADLINE}|(?= (?-i:[A-ZÄÖÜ])){NO_HEADLINE}|{ENDED})",
                kind=CreditKind.ARCHIVE,
                alone=True,
            ),
            CreditPhrase(
                words=rf"(?:screenshot|standbild|videostandbild)(?:(?: aus| des| der| von)(?: dem)?(?: videos?)?{NO_HEADLINE}|{ENDED})",
                kind=CreditKind.SCREENSHOT,
                alone=True,
            ),
            CreditPhrase(
                words=rf"(?:symbolfoto|symbolbild|illustratives foto){ENDED}", kind=CreditKind.ARCHIVE, alone=True
            ),
            CreditPhrase(
                words=rf"(?:(?:fotos?|bild|bilder|aufnahme)(?: ?:| von(?! den| einem| einer){NO_HEADLINE}| ©|: ©)|video(?: von(?= (?-i:[A-ZÄÖÜ])){NO_HEADLINE}|: ©| ©))",
                kind=CreditKind.AUTHOR,
            ),
            CreditPhrase(
                words=r"foto(?= (?-i:[A-ZÄÖÜ])[\w.-]+(?: (?-i:[A-ZÄÖÜ])[\w.-]+){0,3}(?:, \w+)?$)",
                kind=CreditKind.AUTHOR,
            ),
        ),
    ),
    sources=SourceWords(
        triggers=r"AGENCY|Journalisten|Medienvertretern|Reportern",
        forms=(
            SourceForm(
                words=r"\b(?:wie|was) (?:die )?(?:Nachrichtenagentur |Agentur )?AGENCY (?:aus|von|vom|bei|im|in)(?P<holder>.{2,160}?) (?:erfuhr|erfahren hat|erfahren hatte|erfährt)\b",
                order=Order.HOLDER_BETWEEN,
            ),
            SourceForm(
                words=r"\b(?:erfuhr|erfährt) (?:die )?(?:Nachrichtenagentur |Agentur )?AGENCY (?:aus|von|vom|bei|im|in) ",
                order=Order.HOLDER_AFTER,
            ),
            SourceForm(
                words=r"\bAGENCY (?:hat|habe) (?:aus|von|vom|bei|im|in)(?P<holder>.{2,160}?) erfahren\b",
                order=Order.HOLDER_BETWEEN,
            ),
            SourceForm(
                words=r"\b(?:teilte|teilten)(?P<holder>.{2,160}?) (?P<addressee>(?:der |gegenüber )?(?:Nachrichtenagentur |Agentur )?AGENCY)(?:.{0,40}?) mit\b",
                order=Order.HOLDER_BETWEEN,
            ),
            SourceForm(
                words=r"\b(?:teilte|teilten) (?:man )?(?P<addressee>(?:der )?(?:Nachrichtenagentur |Agentur )?AGENCY) (?:in|im|bei|beim)(?P<holder>.{2,160}?) mit\b",
                order=Order.HOLDER_BETWEEN,
            ),
            SourceForm(
                words=r"\b(?:sagte|sagten|erklärte|berichtete|erzählte|bestätigte|informierte|betonte)(?P<holder>.{2,160}?) (?P<addressee>(?:gegenüber )?(?:der |dem )?(?:Nachrichtenagentur |Agentur |Korrespondenten (?:von|der) )?AGENCY)\b",
                order=Order.HOLDER_BETWEEN,
            ),
            SourceForm(
                words=r"\b(?:sagte|teilte|erklärte|berichtete|erzählte)(?P<holder>.{2,160}?) (?P<addressee>(?:vor )?(?:den )?(?:Journalisten|Medienvertretern|Reportern))\b",
                order=Order.HOLDER_BETWEEN,
            ),
            SourceForm(
                words=r"\b(?:sagte|erklärte|berichtete|erzählte|bestätigte) (?P<addressee>(?:gegenüber )?(?:der |dem )?(?:Nachrichtenagentur |Agentur )?AGENCY)(?=[.,]|$)",
                order=Order.HOLDER_BEFORE,
            ),
        ),
        stops=r"[.;!?…:()\n]|,|\s[–—-]\s|\s(?:dass|nach|während|als|am|heute|gestern|bei einem|bei einer|auf einer|auf dem|auf der)\b",
        leads=r"\s*(?:wie|und|aber|laut|so|dies|das|auch)\s+",
        adverbs=r"\s+(?:auch|heute|gestern|zuvor)",
        nobody=r"(?:er|sie|es|man|dies|das)|(?:die |der |ein )?(?:AGENCY|Korrespondent\w*|Agentur|Nachrichtenagentur)",
        kinds=(
            (
                EntityKind.PERSON,
                r"\w*minister\w*|präsident\w*|vorsitzende\w*|\w*leiter\w*|\w*chef\w*|direktor\w*|generaldirektor\w*|\w*sekretär\w*|\w*sprecher\w*|gouverneur\w*|bürgermeister\w*|botschafter\w*|trainer\w*|rektor\w*|experte\w*|expertin|vertreter\w*|abgeordnete\w*|stellvertret\w+|kommandeur\w*|\w*general|professor\w*|arzt|ärztin|kurator\w*|organisator\w*",
            ),
            (
                EntityKind.ORGANISATION,
                r"presse(?:dienst|stelle|amt)\w*|\w*ministerium\w*|\w*komitee\w*|\w*verwaltung\w*|\w*vorstand\w*|\w*amt(?:e?s)?|\w*botschaft|\w*dienst\w*|\w*agentur|\w*bank|\w*verband\w*|\w*universität|institut\w*|akademie\w*|\w*rat|regierung|unternehmen\w*|\w*werk|konzern\w*|\w*zentrum\w*|abteilung\w*|\w*ausschuss\w*|behörde\w*|museum\w*|theater\w*|vertretung|\w*kammer|\w*gericht\w*|stab|polizei|\w*exekutivkomitee\w*",
            ),
            (
                EntityKind.DOCUMENT,
                r"bericht\w*|erklärung\w*|erlass\w*|\w*botschaft an|mitteilung\w*|dokument\w*|schreiben|gesetz\w*|telegramm\w*",
            ),
        ),
        of=r",",
    ),
    speech=SPEECH,
)

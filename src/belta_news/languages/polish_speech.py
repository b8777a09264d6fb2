"""The words of quotations in Polish."""

from belta_news.languages.speech import Gender, Lexeme, Pronoun, Speech
from belta_news.model.quote import CueKind

__all__ = ["SPEECH"]

SPEECH = Speech(
    cues=(
        Lexeme(
            kind=CueKind.SAY,
            rows="""
                powiedzieć powiedział powiedziała powiedzieli *powiedziawszy
                mówić mówi mówił mówiła mówią *mówiąc
                oświadczyć oświadczył oświadczyła oświadczyli
                poinformować poinformował poinformowała poinformowali poinformowało
                informować informuje informują
                zaznaczyć zaznaczył zaznaczyła zaznaczyli *zaznaczając
                zauważyć zauważył zauważyła zauważyli
                dodać dodał dodała dodali *dodając
                wyjaśnić wyjaśnił wyjaśniła wyjaśnili *wyjaśniając
                przypomnieć przypomniał przypomniała przypomnieli *przypominając
                opowiedzieć opowiedział opowiedziała opowiedzieli
                kontynuować kontynuował kontynuowała
                ogłosić ogłosił ogłosiła ogłosili
                zakomunikować zakomunikował zakomunikowała
                stwierdzić stwierdził stwierdziła stwierdzili *stwierdzając
                podsumować podsumował podsumowała
                nazwać nazwał nazwała nazwali *nazywając
                wskazać wskazał wskazała wskazali *wskazując
                skomentować skomentował skomentowała
            """,
        ),
        Lexeme(
            kind=CueKind.STRESS,
            rows="""
                podkreślić podkreślił podkreśliła podkreślili *podkreślając
                zapewnić zapewnił zapewniła zapewnili *zapewniając
                potwierdzić potwierdził potwierdziła potwierdzili
                ostrzec ostrzegł ostrzegła
                podziękować podziękował podziękowała
            """,
        ),
        Lexeme(kind=CueKind.ASK, rows="zapytać zapytał zapytała\nspytać spytał spytała"),
        Lexeme(kind=CueKind.ANSWER, rows="odpowiedzieć odpowiedział odpowiedziała odpowiedzieli"),
        Lexeme(kind=CueKind.WRITE, rows="napisać napisał napisała napisali\npisać pisze pisał"),
        Lexeme(
            kind=CueKind.THINK,
            rows="""
                uważać uważa uważał uważała
                sądzić sądzi sądził
                mieć_nadzieję ma_nadzieję
                przekonany przekonana
            """,
        ),
        Lexeme(
            kind=CueKind.PROMISE,
            rows="""
                obiecać obiecał obiecała
                zaproponować zaproponował zaproponowała
                wezwać wezwał wezwała
                polecić polecił poleciła
            """,
        ),
    ),
    sources=(Lexeme(kind=CueKind.ACCORDING, rows="według\nzdaniem\nwedług_słów\nzgodnie_z"),),
    openers="że żeby czy",
    pronouns=(
        Pronoun(words="on", gender=Gender.MALE),
        Pronoun(words="ona", gender=Gender.FEMALE),
        Pronoun(words="oni one", gender=Gender.PLURAL),
    ),
    speakers_self="ja my",
    determiners="ten ta to ci te swój swoja nasz nasza jego jej ich",
    prepositions="w we na z ze do od o po przy dla za pod nad między przez bez przed u podczas",
    links="z ds w na do od",
    conjunctions="i a ale oraz lub",
    subordinators="że żeby jeśli kiedy gdy ponieważ jak",
    relatives="który która które którzy",
    auxiliaries="jest są był była było byli będzie będą nie się",
    adverbs="także również też jeszcze już potem następnie dzisiaj wczoraj jednak",
    times="poniedziałek wtorek środę czwartek piątek sobotę niedzielę stycznia lutego marca kwietnia maja "
    "czerwca lipca "
    "sierpnia września października listopada grudnia",
    titles="pan pani dr prof",
    roles="""
        prezydent premier minister wicepremier wiceminister ambasador rzecznik rzeczniczka sekretarz przewodniczący
        przewodnicząca dyrektor dyrektorka szef szefowa kierownik naczelnik gubernator poseł senator przedstawiciel
        przedstawicielka ekspert ekspertka doradca trener profesor burmistrz lider przywódca prezes zastępca
    """,
    heads=(
        "prezydent głowa_państwa przywódca lider",
        "premier szef_rządu",
        "ambasador dyplomata",
        "rzecznik rzeczniczka",
        "przewodniczący szef kierownik dyrektor prezes",
    ),
    organisations="""
        ministerstwo msz ambasada rząd parlament służba_prasowa biuro komitet komisja agencja przedsiębiorstwo firma
        uniwersytet partia policja sąd bank zakład stowarzyszenie
    """,
    groups="eksperci władze strony uczestnicy urzędnicy dziennikarze",
    documents="dekret ustawa raport oświadczenie dokument list depesza komunikat",
    named="gazeta czasopismo film książka program projekt konkurs festiwal firma zakład hotel medal order nagroda",
    agencies="belta",
    addressees="dziennikarzom belta",
    abbreviations="dr prof ul r m.in np tzw ds",
    verb_first=True,
    female_names=r"(?:[sc]ka|owa|ewa|ina)$|^\w+a ",
    endings=r"(?<=\w{3})(?:iego|ego|iemu|emu|iem|em|owi|ami|ach|ą|ę|a|u|y|i|e|o)$",
    nominative=(
        (r"([sc]k)iego$", r"\1i"),
        (r"([sc]k)iej$", r"\1a"),
        (r"([bcdfghklłmnprstwz])a$", r"\1"),
    ),
)
"""What Polish says where somebody is quoted."""

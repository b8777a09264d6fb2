"""The words of quotations in Polish."""

from belta_news.languages.polish_names import FEMALE, MALE
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
        przedstawicielka ekspert ekspertka doradca trener profesor rektor robotnik biegaczka biegacz
        zawodnik zawodniczka przedsiębiorca gość dziadek babcia ojciec matka
        brat siostra sąsiad sąsiadka kierowca lekarz lekarka nauczyciel nauczycielka rolnik kowal piekarz
        świadek burmistrz lider przywódca prezes zastępca
    """,
    role=r"\w(?:nik|nica|tel|telka|ciel|cielka|arz|arka|ista|istka|log|lożka|tor|torka|czka|acz|aczka|owiec|ent|entka|er|erka)$",
    heads=(
        "prezydent głowa_państwa szef_państwa przywódca lider",
        "premier szef_rządu",
        "ambasador dyplomata",
        "rzecznik rzeczniczka",
        "przewodniczący szef kierownik dyrektor prezes",
    ),
    organisations="""
        ministerstwo msz ambasada rząd parlament służba_prasowa biuro komitet komisja agencja przedsiębiorstwo firma
        uniwersytet partia policja sąd bank zakład stowarzyszenie
    """,
    groups="studenci mieszkańcy sąsiedzi lekarze ratownicy goście uczniowie strażacy eksperci władze strony "
    "uczestnicy urzędnicy dziennikarze",
    passives=(Lexeme(kind=CueKind.WRITE, rows="czytamy zaznaczono podkreślono zauważono stwierdzono"),),
    documents="dekret ustawa raport oświadczenie dokument list depesza komunikat",
    named="gazeta czasopismo film książka program projekt konkurs festiwal firma zakład hotel medal order nagroda",
    agencies="belta",
    addressees="dziennikarzom belta",
    oddly="tak_zwany tak_zwana tak_zwane zatytułowany zatytułowana pod_tytułem pod_hasłem pod_nazwą",
    abbreviations="dr prof ul r m.in np tzw ds",
    verb_first=True,
    inside=True,
    female_given=FEMALE,
    male_given=MALE,
    female_names=r"(?:[scd]z?ka|owa|ewa|ina|na)$",
    male_names=r"(?:[sc]ki|dzki|ow|ew|owicz|ewicz|ny|in)$",
    male_cases=(
        (r"ek$", "ka kowi kiem ku"),
        (r"weł$", "wła włowi włem wle"),
        (r"tr$", "tra trowi trem trze"),
        (r"[iy]$", "ego emu im ym"),
        (r"[aoe]$", "y i ie e ę ą o"),
        (r"(?<=\w)$", "a owi em iem u ze ie"),
    ),
    female_cases=(
        (r"[ij]a$", "ii ji i ę ą o ią ję ją"),
        (r"ga$", "gi dze gę gą"),
        (r"ka$", "ki ce kę ką"),
        (r"a$", "y i ie e ę ą o"),
    ),
    female_nominative=(
        (r"([scd]z?k)(?:iej|ą)$", r"\1a"),
        (r"(ow|ew|in|n)(?:ej|ą|y|ę)$", r"\1a"),
        (r"(\w\w)(?:y|i|ę|ą|ie)$", r"\1a"),
    ),
    oblique=r"(?:ów|om|ami|ach|owi|em|iem|ego|emu|ych|ich|ę|ą)$",
    dative=r"(?:owi|om|emu)$",
    masculine=r"(?:ł|łem|ął)$",
    feminine=r"(?:ła|łam)$",
    plural=r"(?:li|ły)$",
    vowels="aoeiyęą",
    mutations=((r"t$", "ci"), (r"d$", "dzi"), (r"r$", "rz"), (r"k$", "c")),
    adjective=r"(?:y|i|a|ego|iej|emu|ej|ym|im|ych|ich|ą)$",
    female_roles=r"(?:czka|nka|ka|ini|yni|owa)$",
    home="białoruś białorusi białoruski białoruskiego",
    verb=r"(?<=\w{2})(?:ał|ała|ił|iła|ył|yła|ął|ęła|ali|ili|yli|ęli|ało|iło|uje|ują)$",
    endings=r"(?<=\w{3})(?:iego|ego|iemu|emu|iem|em|owi|ami|ach|ą|ę|a|u|y|i|e|o)$",
    nominative=(
        (r"(\w\w)ą$", r"\1a"),
        (r"([sc]k)iego$", r"\1i"),
        (r"([sc]k)iej$", r"\1a"),
        (r"([bcdfghklłmnprstwz])a$", r"\1"),
    ),
)
"""What Polish says where somebody is quoted."""

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
                przekazać przekazał przekazała przekazali przekazało przekazuje przekazują *przekazując
                relacjonować relacjonował relacjonowała relacjonowali relacjonuje relacjonują
                zrelacjonować zrelacjonował zrelacjonowała zrelacjonowali
                wspominać wspominał wspominała wspominali wspomina wspominają *wspominając
                wspomnieć wspomniał wspomniała wspomnieli
                wyznać wyznał wyznała wyznali wyznaje
                przyznać przyznał przyznała przyznali przyznaje przyznają *przyznając
                opowiadać opowiadał opowiadała opowiadali opowiada opowiadają *opowiadając
                tłumaczyć tłumaczył tłumaczyła tłumaczyli tłumaczy tłumaczą *tłumacząc
                wytłumaczyć wytłumaczył wytłumaczyła wytłumaczyli
                wyjaśniać wyjaśniał wyjaśniała wyjaśnia wyjaśniają
                dodawać dodawał dodawała dodaje dodają
                zaznaczać zaznacza zaznaczają zaznaczał zaznaczała
                zauważać zauważa zauważają *zauważając
                przypominać przypomina przypominają przypominał
                twierdzić twierdził twierdziła twierdzili twierdzi twierdzą *twierdząc
                podać podał podała podali podało
                podawać podaje podają podawał
                donosić donosi donoszą doniósł doniosła
                ujawnić ujawnił ujawniła ujawnili
                sprecyzować sprecyzował sprecyzowała sprecyzowali
                uściślić uściślił uściśliła uściślili
                uzupełnić uzupełnił uzupełniła uzupełnili
                kontynuować kontynuuje kontynuowali
                ocenić ocenił oceniła ocenili
                oceniać ocenia oceniają
                określić określił określiła określili
                opisać opisał opisała opisali
                opisywać opisuje opisują opisywał
                żartować żartował żartowała żartuje
                zażartować zażartował zażartowała zażartowali
                śmiać_się śmiał_się śmiała_się śmieje_się
                zaśmiać_się zaśmiał_się zaśmiała_się
                uśmiechnąć_się uśmiechnął_się uśmiechnęła_się uśmiecha_się
                cieszyć_się cieszy_się cieszył_się cieszyła_się cieszą_się
                wykrzyknąć wykrzyknął wykrzyknęła
                krzyknąć krzyknął krzyknęła krzyknęli
                krzyczeć krzyczał krzyczała krzyczy
                szepnąć szepnął szepnęła
                westchnąć westchnął westchnęła
                zapowiedzieć zapowiedział zapowiedziała zapowiedzieli
                zapowiadać zapowiada zapowiadają
                zwrócić_uwagę zwrócił_uwagę zwróciła_uwagę zwrócili_uwagę zwraca_uwagę zwracają_uwagę
                zameldować zameldował zameldowała
                odnotować odnotował odnotowała odnotowali
                konkludować konkludował konkludowała skonkludował
                powtórzyć powtórzył powtórzyła powtarza
                cytować cytuje cytował
                wyrazić wyraził wyraziła wyrazili
                rzec rzekł rzekła
                wskazać wskazał wskazała wskazali *wskazując
                skomentować skomentował skomentowała
            """,
        ),
        Lexeme(
            kind=CueKind.STRESS,
            rows="""
                podkreślić podkreślił podkreśliła podkreślili *podkreślając
                zapewnić zapewnił zapewniła zapewnili *zapewniając
                podkreślać podkreślał podkreślała podkreśla podkreślają
                zapewniać zapewniał zapewniała zapewnia zapewniają
                akcentować akcentuje zaakcentował zaakcentowała
                przekonywać przekonywał przekonywała przekonuje przekonują
                ostrzegać ostrzega ostrzegają ostrzegał ostrzegała ostrzegali
                przestrzec przestrzegł przestrzegła przestrzega przestrzegają
                zaapelować zaapelował zaapelowała zaapelowali apeluje apelują
                skrytykować skrytykował skrytykowała skrytykowali
                pochwalić pochwalił pochwaliła pochwalili chwali
                pogratulować pogratulował pogratulowała
                ubolewać ubolewa ubolewał ubolewała
                narzekać narzeka narzekał narzekała narzekają
                potwierdzić potwierdził potwierdziła potwierdzili
                ostrzec ostrzegł ostrzegła
                podziękować podziękował podziękowała
            """,
        ),
        Lexeme(
            kind=CueKind.ASK,
            rows="zapytać zapytał zapytała zapytali\nspytać spytał spytała spytali\npytać pyta pytał pytała pytają",
        ),
        Lexeme(
            kind=CueKind.ANSWER,
            rows="odpowiedzieć odpowiedział odpowiedziała odpowiedzieli odpowiada odpowiadają\nodpowiadać odpowiadał odpowiadała\nodprzeć odparł odparła odparli\nodrzec odrzekł odrzekła\nzareagować zareagował zareagowała zareagowali\nzgodzić_się zgodził_się zgodziła_się zgadza_się zgodzili_się\nzaprzeczyć zaprzeczył zaprzeczyła\nzaoponować zaoponował zaoponowała",
        ),
        Lexeme(
            kind=CueKind.WRITE,
            rows="napisać napisał napisała napisali\npisać pisze pisał piszą pisała\ngłosić głosi\nbrzmieć brzmi",
        ),
        Lexeme(
            kind=CueKind.THINK,
            rows="""
                uważać uważa uważał uważała
                sądzić sądzi sądził sądziła sądzą
                myśleć myśli myślał myślała
                liczyć liczy liczą
                wierzyć wierzy wierzą wierzył wierzyła
                spodziewać_się spodziewa_się spodziewają_się
                obawiać_się obawia_się obawiają_się
                oczekiwać oczekuje oczekują
                przypuszczać przypuszcza przypuszczają
                prognozować prognozuje prognozują
                życzyć życzył życzyła życzyli
                mieć_nadzieję ma_nadzieję
                przekonany przekonana
            """,
        ),
        Lexeme(
            kind=CueKind.PROMISE,
            rows="""
                obiecać obiecał obiecała obiecali obiecuje
                przyrzec przyrzekł przyrzekła
                zaproponować zaproponował zaproponowała zaproponowali proponuje
                poradzić poradził poradziła radzi radzą
                zalecić zalecił zaleciła zaleca zalecają
                zażądać zażądał zażądała żąda
                poprosić poprosił poprosiła prosi
                zarządzić zarządził zarządziła
                wezwać wezwał wezwała
                polecić polecił poleciła
            """,
        ),
    ),
    sources=(
        Lexeme(
            kind=CueKind.ACCORDING,
            rows="według\nzdaniem\nwedług_słów\nwedług_danych\nwedług_informacji\nz_informacji\nwedług_oceny\nw_ocenie\nw_opinii\nwedług_opinii\nsłowami\nzgodnie_z",
        ),
    ),
    frames="zdaniem słów ocenie opinii oceny słowami",
    openers="że żeby czy",
    unparted=True,
    never_genitive="eęąćźżtm",
    pronouns=(
        Pronoun(words="on niego nim", possessive="jego", gender=Gender.MALE),
        Pronoun(words="ona niej nią", possessive="jej", gender=Gender.FEMALE),
        Pronoun(words="oni one nich", possessive="ich", gender=Gender.PLURAL),
    ),
    speakers_self="ja my",
    determiners="ten ta to ci te swój swoja nasz nasza jego jej ich",
    prepositions="w we na z ze do od o po przy dla za pod nad między przez bez przed u podczas",
    links="z ds w na do od",
    conjunctions="i a ale oraz lub",
    subordinators="że żeby jeśli jeżeli kiedy gdy ponieważ jak choć chociaż aby by bo gdzie",
    relatives="który która które którzy",
    auxiliaries="jest są był była było byli będzie będą nie się",
    adverbs="tam tu tutaj wtedy teraz obecnie niedawno wreszcie ponadto poza_tym przy_tym m.in. zarazem jednocześnie także również też jeszcze już potem następnie dzisiaj wczoraj jednak",
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
        chirurg pielęgniarka pielęgniarz pacjent pacjentka położna fotograf fotografka bohater bohaterka
        świadek burmistrz lider przywódca prezes zastępca kanclerz król królowa wójt starosta wojewoda prokurator
        śledczy sędzia adwokat naukowiec badacz badaczka historyk ekonomista politolog analityk specjalista
        specjalistka pisarz pisarka poeta malarz malarka artysta artystka aktor aktorka reżyser reżyserka muzyk
        skrzypek skrzypaczka śpiewak śpiewaczka piosenkarz piosenkarka kompozytor dyrygent pianista pianistka
        sportowiec piłkarz piłkarka bramkarz pływak pływaczka kapitan dowódca oficer generał pułkownik major
        strażak policjant policjantka ratownik ratowniczka kolejarz górnik budowniczy inżynier architekt konstruktor
        kustosz bibliotekarz bibliotekarka leśnik leśniczy myśliwy rybak pszczelarz sadownik ogrodnik hodowca
        pasażer pasażerka kupujący kupująca klient klientka turysta turystka emeryt emerytka mieszkaniec mieszkanka
        uczestnik uczestniczka zwycięzca zwyciężczyni mistrz mistrzyni mężczyzna kobieta dziewczyna chłopiec chłopak
        żona mąż syn córka wnuk wnuczka przyjaciel przyjaciółka kolega koleżanka autor autorka gospodarz gospodyni
        właściciel właścicielka organizator organizatorka dyplomata radny radna parlamentarzysta konsul attaché
        wolontariusz wolontariuszka student studentka uczeń uczennica absolwent absolwentka proboszcz biskup ksiądz
        rozmówca rozmówczyni polityk urzędnik urzędniczka
    """,
    role=r"\w(?:nik|nica|tel|telka|ciel|cielka|arz|arka|ista|istka|log|lożka|tor|torka|czka|acz|aczka|owiec|ent|entka|er|erka)$",
    heads=(
        "lekarz doktor chirurg medyk",
        "prezydent głowa_państwa szef_państwa przywódca lider",
        "premier szef_rządu",
        "ambasador dyplomata",
        "rzecznik rzeczniczka",
        "przewodniczący szef kierownik dyrektor prezes",
    ),
    organisations="""
        ministerstwo msz ambasada rząd parlament służba_prasowa biuro komitet komisja agencja przedsiębiorstwo firma
        uniwersytet partia policja sąd bank zakład stowarzyszenie straż_pożarna straż urząd rada instytut akademia
        szkoła szpital muzeum teatr klub federacja związek fundacja centrum prokuratura milicja wydział departament
        zarząd spółka koncern kombinat fabryka redakcja gazeta konsulat kancelaria administracja kolej koleje
        resort izba organizacja dyrekcja telewizja
    """,
    groups="widzowie kibice pasażerowie klienci turyści pszczelarze rolnicy naukowcy badacze organizatorzy specjaliści analitycy ekonomiści dyplomaci posłowie senatorowie rodzice nauczyciele dzieci policjanci śledczy świadkowie sportowcy zawodnicy trenerzy aktorzy muzycy artyści robotnicy pracownicy kolejarze górnicy leśnicy meteorolodzy synoptycy wolontariusze autorzy krytycy żołnierze weterani "
    "studenci mieszkańcy sąsiedzi lekarze ratownicy goście uczniowie strażacy eksperci władze strony "
    "uczestnicy urzędnicy dziennikarze",
    passives=(
        Lexeme(kind=CueKind.WRITE, rows="czytamy zaznaczono podkreślono zauważono stwierdzono napisano"),
        Lexeme(kind=CueKind.SAY, rows="poinformowano podano przekazano oświadczono dodano wyjaśniono powiedziano"),
        Lexeme(kind=CueKind.SAY, rows="zapowiedziano ogłoszono przypomniano odnotowano"),
    ),
    documents="rozporządzenie uchwała zarządzenie regulamin umowa protokół sprawozdanie wniosek apel konstytucja "
    "traktat porozumienie deklaracja przesłanie orędzie artykuł wpis dekret ustawa raport oświadczenie dokument list depesza komunikat",
    named="gazeta czasopismo film książka program projekt konkurs festiwal firma zakład hotel medal order nagroda",
    agencies="belta",
    addressees="dziennikarzom belta",
    oddly="tak_zwany tak_zwana tak_zwane zatytułowany zatytułowana pod_tytułem pod_hasłem pod_nazwą",
    abbreviations="dr prof ul r m.in np tzw ds",
    drops_subject=True,
    verb_first=True,
    inside=True,
    strangers="kupujący kupująca pasażer pasażerka klient klientka świadek sąsiad sąsiadka mąż żona ojciec matka brat "
    "siostra syn córka dziadek babcia przyjaciel przyjaciółka",
    male_words="pan mężczyzna chłopak chłopiec ojciec mąż brat syn dziadek wnuk król",
    female_words="pani kobieta dziewczyna matka żona siostra córka babcia wnuczka królowa",
    copulas="został została jest był była",
    generic="resort firma spółka przedsiębiorstwo organizacja",
    local="w we na",
    plural_noun=r"(?:i|y|owie)$",
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
    mutations=(
        (r"niec$", "ńc"),
        (r"(?<!ni)ec$", "c"),
        (r"ek$", "k"),
        (r"t$", "ci"),
        (r"d$", "dzi"),
        (r"r$", "rz"),
        (r"k$", "c"),
    ),
    adjective=r"(?:y|i|a|ego|iej|emu|ej|ym|im|ych|ich|ą)$",
    female_roles=r"(?:czka|nka|ka|ini|yni|owa)$",
    home="białoruś białorusi białoruski białoruskiego",
    verb=r"(?<=\w{2})(?:ał|ała|ił|iła|ył|yła|ął|ęła|ali|ili|yli|ęli|ało|iło|uje|ują)$",
    endings=r"(?<=\w{3})(?:iego|ego|iemu|emu|iem|em|owi|ami|ach|ą|ę|a|u|y|i|e|o)$",
    nominative=(
        (r"(\w\w)ą$", r"\1a"),
        (r"([sc]k)(?:iego|iemu|im)$", r"\1i"),
        (r"(n)(?:ego|emu|ym)$", r"\1y"),
        (r"([kg])iem$", r"\1"),
        (r"(\w\w[bcdfhlłmnprstwz])em$", r"\1"),
        (r"(\w\w)owi$", r"\1"),
        (r"łki$", "łko"),
        (r"([sc]k)iej$", r"\1a"),
        (r"([bcdfghklłmnprstwz])a$", r"\1"),
    ),
)
"""What Polish says where somebody is quoted."""

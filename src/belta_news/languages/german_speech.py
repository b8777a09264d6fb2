"""The words of quotations in German."""

from belta_news.languages.german_names import FEMALE, MALE
from belta_news.languages.speech import Gender, Lexeme, Pronoun, Speech
from belta_news.model.quote import CueKind

__all__ = ["SPEECH"]

SPEECH = Speech(
    cues=(
        Lexeme(
            kind=CueKind.SAY,
            rows="""
                sagen sagt sagte sagten gesagt
                erklären erklärt erklärte erklärten
                mitteilen teilt teilte teilten mitgeteilt
                berichten berichtet berichtete berichteten
                bemerken bemerkt bemerkte bemerkten
                erzählen erzählt erzählte erzählten
                informieren informiert informierte informierten
                erinnern erinnert erinnerte erinnerten
                hinzufügen fügt fügte fügten hinzugefügt
                ergänzen ergänzt ergänzte ergänzten
                fortfahren fährt fuhr fuhren
                äußern äußert äußerte äußerten
                erläutern erläutert erläuterte erläuterten
                feststellen stellt stellte stellten festgestellt
                hinweisen weist wies wiesen hingewiesen
                nennen nennt nannte nannten genannt
                bezeichnen bezeichnet bezeichnete bezeichneten
                resümieren resümiert resümierte
                meinen meint meinte meinten
                ankündigen kündigt kündigte kündigten
                schildern schildert schilderte schilderten
                verraten verrät verriet verrieten
                zugeben gibt gab gaben zugegeben
                gestehen gesteht gestand gestanden
                einräumen räumt räumte räumten
                bekennen bekennt bekannte bekannten
                beschreiben beschreibt beschrieb beschrieben
                zusammenfassen fasst fasste fassten
                anmerken merkt merkte merkten
                aufzählen zählt zählte zählten
                präzisieren präzisiert präzisierte präzisierten
                konstatieren konstatiert konstatierte konstatierten
                kommentieren kommentiert kommentierte kommentierten
                zitieren zitiert zitierte zitierten
                verkünden verkündet verkündete verkündeten
                melden meldet meldete meldeten
                scherzen scherzt scherzte scherzten
                lachen lacht lachte lachten
                lächeln lächelt lächelte lächelten
                schmunzeln schmunzelt schmunzelte
                rufen ruft rief riefen
                schreien schreit schrie
                flüstern flüstert flüsterte
                seufzen seufzt seufzte
                sprechen spricht sprach sprachen
                loben lobt lobte lobten
                bedauern bedauert bedauerte bedauerten
                würdigen würdigt würdigte würdigten
                wiederholen wiederholt wiederholte
                so
            """,
        ),
        Lexeme(
            kind=CueKind.STRESS,
            rows="""
                betonen betont betonte betonten
                unterstreichen unterstreicht unterstrich unterstrichen
                versichern versichert versicherte versicherten
                behaupten behauptet behauptete behaupteten
                bestätigen bestätigt bestätigte bestätigten
                bekräftigen bekräftigt bekräftigte bekräftigten
                hervorheben hebt hob hoben
                beklagen beklagt beklagte beklagten
                gratulieren gratuliert gratulierte gratulierten
                mahnen mahnt mahnte mahnten
                begrüßen begrüßt begrüßte begrüßten
                warnen warnt warnte warnten
                kritisieren kritisiert kritisierte kritisierten
                danken dankt dankte dankten
            """,
        ),
        Lexeme(kind=CueKind.ASK, rows="fragen fragt fragte fragten gefragt"),
        Lexeme(
            kind=CueKind.ANSWER,
            rows="""
                antworten antwortet antwortete antworteten
                entgegnen entgegnet entgegnete entgegneten
                widersprechen widerspricht widersprach
                zustimmen stimmt stimmte stimmten
                kontern kontert konterte
                reagieren reagiert reagierte reagierten
                erwidern erwidert erwiderte erwiderten
            """,
        ),
        Lexeme(kind=CueKind.WRITE, rows="schreiben schreibt schrieb schrieben"),
        Lexeme(
            kind=CueKind.THINK,
            rows="""
                glauben glaubt glaubte glaubten
                denken denkt dachte dachten
                finden findet fand fanden
                erwarten erwartet erwartete erwarteten
                befürchten befürchtet befürchtete befürchteten
                hoffen hofft hoffte hofften
                überzeugt
            """,
        ),
        Lexeme(
            kind=CueKind.PROMISE,
            rows="""
                versprechen verspricht versprach versprachen
                fordern fordert forderte forderten
                vorschlagen schlägt schlug schlugen
                empfehlen empfiehlt empfahl empfahlen
                raten rät riet rieten
                verlangen verlangt verlangte verlangten
                bitten bittet bat baten
                anordnen ordnet ordnete
                einladen lädt lud luden
            """,
        ),
    ),
    sources=(
        Lexeme(
            kind=CueKind.ACCORDING,
            rows="laut\nnach_angaben_von\nnach_worten_von\nnach_angaben\nnach_worten\nnach_aussage\nnach_aussagen\nnach_ansicht\nnach_meinung\nnach_einschätzung\nzufolge",
        ),
    ),
    frames="worten angaben aussage aussagen ansicht meinung einschätzung zufolge",
    behind="zufolge",
    openers="dass daß ob",
    unparted=True,
    comma_opens=True,
    pronouns=(
        Pronoun(words="er", possessive="seinen seiner ihm", gender=Gender.MALE),
        Pronoun(words="sie", possessive="ihren ihrer", gender=Gender.FEMALE),
        Pronoun(words="es", gender=Gender.NEUTER),
    ),
    speakers_self="ich wir",
    determiners="mein meine meinem meinen deine dein unsere unseren seinen seinem seiner ihren ihrem ihrer der die das den dem des ein eine einer eines einem einen dieser diese dieses sein seine ihr "
    "ihre unser",
    prepositions="in im an am auf aus bei beim von vom zu zum zur mit nach für über unter vor während durch gegen um",
    links="von vom der des für in im aus bei beim",
    conjunctions="und aber oder",
    subordinators="dass daß weil wenn als ob damit obwohl während wie",
    relatives="welcher welche welches",
    auxiliaries="hat haben hatte hatten ist sind war waren wird werden wurde wurden nicht",
    adverbs="sich gegenüber hier dort damals jetzt nun allerdings ebenfalls zugleich gleichzeitig daher deshalb einst auch dabei dann weiter ferner außerdem zudem jedoch heute gestern noch bereits mit hinzu fest "
    "darauf hin an",
    times="montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli "
    "august "
    "september oktober november dezember",
    titles="herr frau dr prof",
    roles="""
        präsident präsidentin minister ministerin ministerpräsident premierminister außenminister
        verteidigungsminister
        gesundheitsminister vizepremier botschafter botschafterin konsul konsulin generalkonsul
        honorarkonsul sprecher sprecherin pressesprecher vorsitzender
        vorsitzende direktor direktorin generaldirektor leiter leiterin chef chefin staatschef gouverneur abgeordneter
        abgeordnete sekretär staatssekretär staatsoberhaupt experte expertin vertreter vertreterin berater beraterin
        geiger geigerin sänger sängerin musiker musikerin schauspieler schauspielerin regisseur regisseurin dirigent
        dirigentin komponist komponistin wissenschaftler wissenschaftlerin forscher forscherin historiker historikerin
        richter richterin anwalt anwältin staatsanwalt ermittler ermittlerin polizist polizistin feuerwehrmann
        einsatzleiter einsatzleiterin offizier general oberst major hauptmann kapitän pilot pilotin fahrer fahrerin
        passagier besucher besucherin kunde kundin käufer käuferin tourist touristin rentner rentnerin schüler schülerin
        studentin lehrling meister meisterin förster försterin imker imkerin bauer bäuerin landwirt landwirtin
        vizeminister vizeministerin stellvertreter kandidat kandidatin mitglied abteilungsleiter gouverneurin
        sohn tochter bruder schwester onkel tante ehemann ehefrau witwe junge mädchen kind könig königin
        chirurg chirurgin krankenschwester pfleger pflegerin patient patientin pianist fotograf fotografin
        gast nachbar nachbarin großvater opa großmutter mutter vater mann frau läufer sportler arzt ärztin
        arbeiter student
        rektor rektorin unternehmer unternehmerin lehrer lehrerin jäger schäfer schmied bäcker maler gärtner
        zeuge zeugin
        trainer professor bürgermeister kanzler diplomat
    """,
    role=r"(?:leiter|minister|chef|sprecher|direktor|präsident|meister|trainer|arbeiter|läufer|sportler|nehmer|rektor|führer"
    r"|lehrer|forscher|schaftler|student|schüler|vertreter|fahrer|händler|berater|schreiber|spieler|steller|macher|gründer"
    r"|besitzer|inhaber|redakteur|ingenieur|architekt|ökonom|loge|ist|anwalt|arzt|bauer|kommandeur|kapitän|offizier|wirt"
    r"|beauftragter|vorsitzender|sekretär|gärtner|bäcker|schmied|künstler|maler|sänger)(?:in|innen)?$|ärztin$",
    heads=(
        "präsident staatsoberhaupt staatschef präsidentin",
        "premierminister ministerpräsident regierungschef",
        "botschafter botschafterin diplomat",
        "konsul konsulin generalkonsul honorarkonsul",
        "sprecher sprecherin pressesprecher",
        "vorsitzender leiter chef direktor",
    ),
    organisations="""
        katastrophenschutz feuerwehr verein klub stiftung rat kammer institut akademie schule krankenhaus museum theater
        zentrum amt konsulat bahn fluggesellschaft konzern
        ministerium außenministerium gesundheitsministerium verteidigungsministerium botschaft regierung parlament
        pressedienst pressestelle komitee kommission behörde agentur unternehmen verband universität partei polizei
        gericht bank werk
    """,
    groups="fachleute spezialisten forscher wissenschaftler besucher touristen passagiere kunden eltern lehrer kinder "
    "musiker schauspieler künstler spieler fans bauern landwirte imker arbeiter mitarbeiter veteranen freiwillige "
    "meteorologen analysten ökonomen diplomaten organisatoren veranstalter zeugen "
    "studenten schüler bewohner retter ärzte nachbarn ermittler gäste sportler kollegen experten vertreter "
    "behörden seiten teilnehmer beamte journalisten",
    passives=(Lexeme(kind=CueKind.WRITE, rows="heißt_es hieß_es steht stand lesen_wir"),),
    documents="mitteilung pressemitteilung verordnung beschluss vertrag abkommen verfassung protokoll artikel brief studie "
    "satzung erlass dekret gesetz bericht erklärung schreiben dokument botschaft telegramm",
    named="zeitung zeitschrift film buch programm projekt wettbewerb festival firma werk hotel medaille orden preis",
    agencies="belta",
    addressees="journalisten reportern belta",
    capital_nouns=True,
    oddly="heißt hieß heißen namens sogenannte sogenannten sogenannter",
    abbreviations="dr prof hr fr bzw z.b usw st nr ca",
    verb_first=True,
    generic="unternehmen ressort behörde organisation",
    strangers="nachbar nachbarin zeuge zeugin passagier kunde kundin käufer käuferin großvater großmutter opa oma vater mutter "
    "sohn tochter bruder schwester ehemann ehefrau",
    female_given=FEMALE,
    male_given=MALE,
    female_names=r"(?:[oe]wa|skaja)$",
    female_words="frau die diese königin witwe mutter tochter schwester tante großmutter oma dame",
    male_words="herr der dieser könig witwer vater sohn bruder onkel großvater opa",
    female_roles=r"in$",
    definite="der die das dem den des dieser diese dieses",
    home="belarus belarussische belarussischen belarussischer weißrussland",
    finite="kommt kommen kamen soll sollen sollte sollten bleibt bleiben bleibe werde würde würden sei seien entsteht "
    "entstehen löst löste nimmt nehmen gibt steigt stieg stiegen sinkt geht gehen steht stehen liegt hält halten wächst "
    "wuchs muss müssen kann können konnte konnten will wollen wollte darf dürfen lag sah trug ließ hielt fuhr ging blieb zog nahm gestand sprach rief lobte fand gab "
    "begann kam ging stand schloss bat zitierte hieß",
    verb=r"(?<=\w{3})(?:te|ten)$",
    endings=r"(?<=\w{4})(?:en|es|s|n)$",
)
"""What German says where somebody is quoted."""

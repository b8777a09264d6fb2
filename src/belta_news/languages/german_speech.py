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
                erwidern erwidert erwiderte erwiderten
            """,
        ),
        Lexeme(kind=CueKind.WRITE, rows="schreiben schreibt schrieb schrieben"),
        Lexeme(
            kind=CueKind.THINK,
            rows="""
                glauben glaubt glaubte glaubten
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
                aufrufen ruft rief riefen
            """,
        ),
    ),
    sources=(
        Lexeme(
            kind=CueKind.ACCORDING, rows="laut\nnach_angaben_von\nnach_worten_von\nnach_angaben\nnach_worten\nzufolge"
        ),
    ),
    openers="dass daß ob",
    pronouns=(
        Pronoun(words="er", gender=Gender.MALE),
        Pronoun(words="sie", gender=Gender.FEMALE),
        Pronoun(words="es", gender=Gender.NEUTER),
    ),
    speakers_self="ich wir",
    determiners="der die das den dem des ein eine einer eines einem einen dieser diese dieses sein seine ihr "
    "ihre unser",
    prepositions="in im an am auf aus bei beim von vom zu zum zur mit nach für über unter vor während durch gegen um",
    links="von vom der des für in im aus bei beim",
    conjunctions="und aber oder",
    subordinators="dass daß weil wenn als ob damit obwohl während wie",
    relatives="welcher welche welches",
    auxiliaries="hat haben hatte hatten ist sind war waren wird werden wurde wurden nicht",
    adverbs="auch dabei dann weiter ferner außerdem zudem jedoch heute gestern noch bereits mit hinzu fest "
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
        ministerium außenministerium gesundheitsministerium verteidigungsministerium botschaft regierung parlament
        pressedienst pressestelle komitee kommission behörde agentur unternehmen verband universität partei polizei
        gericht bank werk
    """,
    groups="studenten schüler bewohner retter ärzte nachbarn ermittler gäste sportler kollegen experten vertreter "
    "behörden seiten teilnehmer beamte journalisten",
    passives=(Lexeme(kind=CueKind.WRITE, rows="heißt_es hieß_es steht stand lesen_wir"),),
    documents="erlass dekret gesetz bericht erklärung schreiben dokument botschaft telegramm",
    named="zeitung zeitschrift film buch programm projekt wettbewerb festival firma werk hotel medaille orden preis",
    agencies="belta",
    addressees="journalisten reportern belta",
    capital_nouns=True,
    oddly="heißt hieß heißen namens sogenannte sogenannten sogenannter",
    abbreviations="dr prof hr fr bzw z.b usw st nr ca",
    verb_first=True,
    female_given=FEMALE,
    male_given=MALE,
    female_names=r"(?:[oe]wa|skaja)$",
    female_words="frau die diese königin witwe mutter tochter schwester tante großmutter oma dame",
    male_words="herr der dieser könig witwer vater sohn bruder onkel großvater opa",
    female_roles=r"in$",
    definite="der die das dem den des dieser diese dieses",
    home="belarus belarussische belarussischen belarussischer weißrussland",
    finite="hob wies lag sah trug schrieb ließ hielt fuhr ging blieb zog nahm gestand sprach rief lobte fand gab "
    "begann kam ging stand schloss bat zitierte hieß",
    verb=r"(?<=\w{3})(?:te|ten)$",
    endings=r"(?<=\w{3})s$",
)
"""What German says where somebody is quoted."""

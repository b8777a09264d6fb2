"""The words of quotations in Spanish."""

from belta_news.languages.spanish_names import FEMALE, MALE
from belta_news.languages.speech import Gender, Lexeme, Pronoun, Speech
from belta_news.model.quote import CueKind

__all__ = ["SPEECH"]

SPEECH = Speech(
    cues=(
        Lexeme(
            kind=CueKind.SAY,
            rows="""
                decir dice dijo dijeron dicen *diciendo
                declarar declara declaró declararon *declarando
                señalar señala señaló señalaron *señalando
                indicar indica indicó indicaron *indicando
                informar informa informó informaron *informando
                comunicar comunica comunicó comunicaron
                comentar comenta comentó comentaron
                explicar explica explicó explicaron *explicando
                añadir añade añadió añadieron *añadiendo
                agregar agrega agregó agregaron *agregando
                recordar recuerda recordó recordaron *recordando
                contar cuenta contó contaron
                continuar continúa continuó continuaron
                anunciar anuncia anunció anunciaron
                expresar expresa expresó expresaron
                manifestar manifiesta manifestó manifestaron
                precisar precisa precisó precisaron
                constatar constata constató constataron
                concluir concluye concluyó concluyeron
                notar nota notó notaron
                observar observa observó observaron
                llamar llama llamó llamaron
                calificar califica calificó calificaron
            """,
        ),
        Lexeme(
            kind=CueKind.STRESS,
            rows="""
                subrayar subraya subrayó subrayaron *subrayando
                destacar destaca destacó destacaron *destacando
                enfatizar enfatiza enfatizó enfatizaron
                recalcar recalca recalcó recalcaron
                resaltar resalta resaltó resaltaron
                afirmar afirma afirmó afirmaron
                asegurar asegura aseguró aseguraron
                confirmar confirma confirmó confirmaron
                advertir advierte advirtió advirtieron
                insistir insiste insistió insistieron
                agradecer agradece agradeció agradecieron
            """,
        ),
        Lexeme(kind=CueKind.ASK, rows="preguntar pregunta preguntó preguntaron"),
        Lexeme(
            kind=CueKind.ANSWER,
            rows="""
                responder responde respondió respondieron
                contestar contesta contestó contestaron
                replicar replica replicó replicaron
            """,
        ),
        Lexeme(kind=CueKind.WRITE, rows="escribir escribe escribió escribieron\nrezar reza"),
        Lexeme(
            kind=CueKind.THINK,
            rows="""
                creer cree creyó creen
                opinar opina opinó opinaron
                considerar considera consideró consideraron
            """,
        ),
        Lexeme(
            kind=CueKind.PROMISE,
            rows="""
                prometer promete prometió prometieron
                proponer propone propuso propusieron
                pedir pide pidió pidieron
                instar insta instó instaron
            """,
        ),
    ),
    sources=(Lexeme(kind=CueKind.ACCORDING, rows="según\nen_palabras_de\nde_acuerdo_con\na_juicio_de"),),
    openers="que si",
    pronouns=(
        Pronoun(words="él", gender=Gender.MALE),
        Pronoun(words="ella", gender=Gender.FEMALE),
        Pronoun(words="ellos ellas", gender=Gender.PLURAL),
    ),
    speakers_self="yo nosotros",
    determiners="el la los las un una unos unas este esta estos estas su sus nuestro nuestra",
    prepositions="de del al en a con por para sobre desde hasta entre sin bajo ante tras durante contra",
    links="de del en para",
    conjunctions="y e o pero",
    subordinators="que porque si cuando mientras aunque como",
    relatives="quien quienes cual cuyo cuya",
    auxiliaries="ha han había habían es son fue fueron será está están no se",
    adverbs="también además luego después hoy ayer ya aún asimismo",
    adverb=r"mente$",
    times="lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto "
    "septiembre octubre noviembre diciembre",
    titles="señor señora sr sra dr dra",
    roles="""
        presidente presidenta ministro ministra primer viceministro viceprimer embajador embajadora portavoz vocero
        director directora jefe jefa mandatario líder gobernador diputado diputada senador secretario secretaria
        canciller representante experto experta asesor asesora entrenador profesor obrero obrera rector
        rectora deportista corredor corredora atleta huésped jugador jugadora
        médico médica enfermero enfermera maestro maestra abuelo abuela padre madre vecino vecina empresario
        empresaria testigo
        agricultor campesino ingeniero ingeniera escritor escritora pintor pintora herrero panadero invitado
        invitada líder_belaruso alcalde diplomático titular
    """,
    role=r"^[a-záéíóúñ]\w+(?:dor|dora|ista|ólogo|óloga|ero|era|tor|tora|nte|ógrafo|ógrafa|ático|édico|édica|sor|sora|triz)$",
    heads=(
        "presidente mandatario líder jefe_de_estado presidenta",
        "primer_ministro jefe_de_gobierno",
        "embajador embajadora diplomático",
        "portavoz vocero",
        "director jefe titular",
        "ministro ministra titular",
    ),
    organisations="""
        ministerio cancillería embajada gobierno parlamento servicio servicio_de_prensa comité comisión agencia
        empresa
        compañía universidad partido policía tribunal banco fábrica asociación
    """,
    groups="estudiantes vecinos habitantes médicos bomberos socorristas investigadores huéspedes deportistas "
    "expertos autoridades partes participantes funcionarios periodistas",
    passives=(Lexeme(kind=CueKind.WRITE, rows="se_lee se_dice se_señala se_indica se_afirma"),),
    documents="decreto ley informe declaración comunicado documento mensaje telegrama carta",
    named="periódico revista película libro programa proyecto concurso festival empresa fábrica hotel medalla "
    "orden premio",
    agencies="belta",
    addressees="periodistas reporteros belta",
    oddly="llamado llamada llamados titulado titulada denominado denominada se_titula se_llama",
    abbreviations="sr sra dr dra ee.uu núm art",
    verb_first=True,
    female_given=FEMALE,
    male_given=MALE,
    female_names=r"(?:[eo]va|ina|skaya)$",
    male_names=r"(?:[eo]v|ski)$",
    female_words="señora sra la esta reina viuda madre hija hermana tía abuela dama mujer",
    male_words="señor sr el este rey viudo padre hijo hermano tío abuelo hombre",
    female_roles=r"(?:ora|era|ina|esa|triz|iera|ana|dora)$",
    definite="el la los las este esta estos estas",
    home="belarús bielorrusia belaruso belarusa bielorruso bielorrusa",
    verb=r"(?<=\w{2})(?:ó|aron|ieron|aba|aban|ía|ían)$",
    endings=r"(?<=\w{3})s$",
)
"""What Spanish says where somebody is quoted."""

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
                declarar declara declaró declararon declaran *declarando
                señalar señala señaló señalaron señalan *señalando
                indicar indica indicó indicaron indican *indicando
                informar informa informó informaron informan *informando
                comunicar comunica comunicó comunicaron comunican
                comentar comenta comentó comentaron comentan
                explicar explica explicó explicaron explican *explicando
                añadir añade añadió añadieron añaden *añadiendo
                agregar agrega agregó agregaron agregan *agregando
                recordar recuerda recordó recordaron recuerdan *recordando
                contar cuenta contó contaron cuentan
                continuar continúa continuó continuaron continúan
                anunciar anuncia anunció anunciaron anuncian
                expresar expresa expresó expresaron expresan
                manifestar manifiesta manifestó manifestaron manifiestan
                precisar precisa precisó precisaron precisan
                constatar constata constató constataron constatan
                concluir concluye concluyó concluyeron concluyen
                notar nota notó notaron notan
                observar observa observó observaron observan
                relatar relata relató relataron relatan *relatando
                reportar reporta reportó reportaron reportan *reportando
                notificar notifica notificó notificaron notifican *notificando
                aclarar aclara aclaró aclararon aclaran *aclarando
                detallar detalla detalló detallaron detallan *detallando
                puntualizar puntualiza puntualizó puntualizaron puntualizan *puntualizando
                acotar acota acotó acotaron acotan *acotando
                bromear bromea bromeó bromearon bromean *bromeando
                confesar confiesa confesó confesaron confiesan *confesando
                reconocer reconoce reconoció reconocieron reconocen *reconociendo
                admitir admite admitió admitieron admiten *admitiendo
                revelar revela reveló revelaron revelan *revelando
                referir refiere refirió refirieron refieren
                exponer expone expuso expusieron exponen
                describir describe describió describieron describen *describiendo
                compartir comparte compartió compartieron comparten
                resumir resume resumió resumieron resumen *resumiendo
                exclamar exclama exclamó exclamaron exclaman *exclamando
                gritar grita gritó gritaron gritan *gritando
                susurrar susurra susurró susurraron
                repetir repite repitió repitieron repiten *repitiendo
                mencionar menciona mencionó mencionaron mencionan *mencionando
                apuntar apunta apuntó apuntaron apuntan *apuntando
                sostener sostiene sostuvo sostuvieron sostienen *sosteniendo
                proseguir prosigue prosiguió prosiguieron
                reír ríe rió rio rieron ríen *riendo
                sonreír sonríe sonrió sonrieron
                lamentar lamenta lamentó lamentaron lamentan *lamentando
                denominar denomina denominó denominaron denominan
                evocar evoca evocó evocaron
                llamar llama llamó llamaron llaman
                calificar califica calificó calificaron califican
            """,
        ),
        Lexeme(
            kind=CueKind.STRESS,
            rows="""
                subrayar subraya subrayó subrayaron subrayan *subrayando
                destacar destaca destacó destacaron destacan *destacando
                enfatizar enfatiza enfatizó enfatizaron enfatizan
                recalcar recalca recalcó recalcaron recalcan
                resaltar resalta resaltó resaltaron resaltan
                afirmar afirma afirmó afirmaron afirman
                asegurar asegura aseguró aseguraron aseguran
                confirmar confirma confirmó confirmaron confirman
                advertir advierte advirtió advirtieron advierten
                insistir insiste insistió insistieron insisten
                reiterar reitera reiteró reiteraron reiteran *reiterando
                garantizar garantiza garantizó garantizaron garantizan
                criticar critica criticó criticaron critican
                alertar alerta alertó alertaron alertan
                elogiar elogia elogió elogiaron elogian *elogiando
                felicitar felicita felicitó felicitaron felicitan
                agradecer agradece agradeció agradecieron agradecen
            """,
        ),
        Lexeme(kind=CueKind.ASK, rows="preguntar pregunta preguntó preguntaron"),
        Lexeme(
            kind=CueKind.ANSWER,
            rows="""
                responder responde respondió respondieron responden
                contestar contesta contestó contestaron contestan
                replicar replica replicó replicaron replican
            """,
        ),
        Lexeme(kind=CueKind.WRITE, rows="escribir escribe escribió escribieron\nrezar reza"),
        Lexeme(
            kind=CueKind.THINK,
            rows="""
                creer cree creyó creyeron creen
                pensar piensa pensó pensaron piensan
                esperar espera esperó esperaron esperan
                confiar confía confió confían
                temer teme temió temen
                estimar estima estimó estimaron estiman
                opinar opina opinó opinaron opinan
                considerar considera consideró consideraron consideran
            """,
        ),
        Lexeme(
            kind=CueKind.PROMISE,
            rows="""
                prometer promete prometió prometieron prometen
                proponer propone propuso propusieron proponen
                pedir pide pidió pidieron piden
                ordenar ordena ordenó ordenaron ordenan
                exigir exige exigió exigieron exigen
                recomendar recomienda recomendó recomendaron recomiendan
                aconsejar aconseja aconsejó aconsejan
                invitar invita invitó invitaron invitan
                instar insta instó instaron instan
            """,
        ),
    ),
    sources=(
        Lexeme(
            kind=CueKind.ACCORDING,
            rows="según\nsegún_datos_de\nsegún_los_datos_de\nsegún_los_datos_del\nsegún_datos_del\nsegún_palabras_de\nen_palabras_de\nen_palabras_del\nde_acuerdo_con\na_juicio_de\na_juicio_del\nen_opinión_de\nen_opinión_del\nen_sus_palabras\nsegún_sus_palabras\na_su_juicio\nen_su_opinión",
        ),
    ),
    openers="que si",
    pronouns=(
        Pronoun(words="él", gender=Gender.MALE),
        Pronoun(words="ella", gender=Gender.FEMALE),
        Pronoun(words="ellos ellas", gender=Gender.PLURAL),
    ),
    speakers_self="yo nosotros",
    determiners="mi mis tu tus nuestros nuestras el la los las un una unos unas este esta estos estas su sus nuestro nuestra",
    prepositions="de del al en a con por para sobre desde hasta entre sin bajo ante tras durante contra",
    links="de del en para",
    conjunctions="y e o pero",
    subordinators="que porque si cuando mientras aunque como",
    relatives="quien quienes cual cuyo cuya",
    auxiliaries="ha han había habían es son fue fueron será está están no se",
    adverbs="entonces ahora aquí allí allá así antes siempre entre_risas entre_lágrimas por_su_parte a_su_vez asimismo también además luego después hoy ayer ya aún asimismo",
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
        cirujano cirujana paciente periodista fotógrafo fotógrafa héroe heroína
        pasajero pasajera cliente clienta hijo hija hermano hermana esposo esposa marido mujer hombre niño niña chico
        chica turista visitante comprador compradora fiscal juez jueza abogado abogada bombero bombera policía militar
        oficial general coronel capitán comandante investigador investigadora científico científica académico
        académica historiador historiadora economista analista violinista cantante músico compositor compositora actor
        actriz director_general vicepresidente vicepresidenta cónsul consejero consejera comisario comisaria
        coordinador coordinadora fundador fundadora propietario propietaria dueño dueña voluntario voluntaria
        estudiante alumno alumna jubilado jubilada veterano veterana campeón campeona nadador nadadora
        seleccionador seleccionadora guardabosques apicultor apicultora
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
    groups="rescatistas especialistas turistas visitantes pasajeros clientes padres maestros profesores científicos "
    "organizadores diplomáticos diputados senadores ministros músicos actores artistas aficionados jugadores agricultores "
    "campesinos obreros trabajadores voluntarios testigos niños policías meteorólogos economistas analistas veteranos "
    "estudiantes vecinos habitantes médicos bomberos socorristas investigadores huéspedes deportistas "
    "expertos autoridades partes participantes funcionarios periodistas",
    passives=(
        Lexeme(
            kind=CueKind.WRITE,
            rows="se_lee se_dice se_señala se_indica se_afirma se_informa se_precisa se_destaca se_subraya se_anunció se_señaló se_informó",
        ),
    ),
    documents="resolución reglamento acuerdo convenio tratado constitución estatuto acta nota artículo decreto ley informe declaración comunicado documento mensaje telegrama carta",
    named="periódico revista película libro programa proyecto concurso festival empresa fábrica hotel medalla "
    "orden premio",
    agencies="belta",
    addressees="periodistas reporteros belta",
    oddly="llamado llamada llamados titulado titulada denominado denominada se_titula se_llama",
    abbreviations="sr sra dr dra ee.uu núm art",
    drops_subject=True,
    verb_first=True,
    generic="empresa compañía organización institución",
    strangers="vecino vecina testigo pasajero pasajera cliente clienta abuelo abuela padre madre hijo hija hermano hermana esposo "
    "esposa marido",
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

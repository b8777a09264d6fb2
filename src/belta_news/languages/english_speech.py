"""The words of quotations in English."""

from belta_news.languages.english_cues import CUES, VERBS
from belta_news.languages.english_names import FEMALE, MALE
from belta_news.languages.speech import Gender, Lexeme, Pronoun, Speech
from belta_news.model.quote import CueKind

__all__ = ["SPEECH"]

# What may stand between a preposition and the noun for an occasion.
ATTRIBUTES = r"(?:[\w’'-]+ ){0,5}?"
OCCASIONS = (
    r"(?:meeting|session|conference|ceremony|forum|summit|talks|briefing|congress|event|rally|exhibition|expo|opening"
    r"|interview|conversation|talk|speech|address|hearing|visit|trip|tour|debate|game|match|award|presentation|seminar"
    r"|reception|concert|festival|negotiations|assembly|symposium|hearings|press call|press briefing)s?"
)
MONTHS = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
DAYS = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
ON = (
    rf"(?:early |late )?(?:on )?(?:the (?:morning|afternoon|evening|night) of )?(?:\d{{1,2}}(?:st|nd|rd|th)? {MONTHS}(?:,? \d{{4}})?"
    rf"|{MONTHS} \d{{1,2}}(?:st|nd|rd|th)?(?:, \d{{4}})?|{DAYS}(?: (?:morning|afternoon|evening|night))?)"
    r"|earlier today|today|yesterday|earlier this (?:week|month|year)|on the (?:following|same|next) day"
    r"|this (?:morning|afternoon|evening)|last (?:week|month|year|night)"
)
NAME = rf"(?-i:(?!{MONTHS}\b|{DAYS}\b|English\b|Russian\b|Belarusian\b|Parliament\b)[A-Z][\w-]*[a-z])"
IN = rf"in (?:the (?:city|town|village|settlement|agrotown) of )?{NAME}(?:(?: of)? {NAME})*(?![\w’'])"
DURING = (
    r"as (?:he|she|they) (?!is\b|are\b|was\b|were\b|has\b|had\b|did\b|does\b|do\b|put\b|says?\b|said\b)[a-z]+"
    r"|while (?:meeting|speaking|talking|visiting|addressing|opening|attending|hosting|receiving|touring|answering)"
    rf"|(?:at|in|after|following|before|ahead of|on the sidelines of|on the margins of) {ATTRIBUTES}{OCCASIONS}"
    r"|(?:during|in the course of) (?:[\w’'-]+ )?[\w’'-]+"
)

SPEECH = Speech(
    cues=CUES,
    verbs=VERBS,
    sources=(
        Lexeme(
            kind=CueKind.ACCORDING,
            rows="""
                according_to
                in_the_words_of
                in_words
                in_view
                in_opinion
                in_the_view_of
                in_the_opinion_of
                as_per
                as_reported_by
                as_noted_by
                as_stated_by
                as_announced_by
                as_explained_by
            """,
        ),
    ),
    frames="words view opinion",
    asking="whether how why what where who if which when",
    openers="that whether how why what where who if which",
    bare="""
        say tell argue suggest note announce claim believe think insist report add warn predict fear hope
        acknowledge estimate indicate reveal contend declare explain vow promise worry concede maintain_that
        assert point_out stress emphasize conclude recall remember boast complain joke reply respond assure
        remind imply allege expect observe reiterate testify show
    """,
    willing="""
        promise vow pledge threaten propose ask urge hope swear demand encourage plead call_on recommend
        refuse decline expect order agree
    """,
    objects="""
        criticize accuse describe call_for urge ask blame denounce condemn announce cite promise reject
        dismiss reveal propose acknowledge vow point_to declare decry defend question blast slam order mention
        explain tout mock emphasize stress lament rebut caution bemoan lambast liken railed recall reaffirm
        oppose deride rebuke chide assail allege warn_of called_out detailed outlined refer_to talk_about
        discuss express quote reference echo highlight lay_out praise applaud hail commend invoke endorse consider favor supported backed
    """,
    telling="tell inform remind assure notify warn promise ask",
    reported="say report note believe think expect know claim allege tell ask announce stress emphasize underline "
    "mention add explain state declare estimate predict fear assume understand recall hope confirm agree inform "
    "observe clarify specify remind argue suggest reveal conclude indicate question",
    agents="by",
    to="to",
    passives=(),
    pronouns=(
        Pronoun(words="he him his himself", gender=Gender.MALE, possessive="his"),
        Pronoun(words="she her hers herself", gender=Gender.FEMALE, possessive="her"),
        Pronoun(words="it its itself", gender=Gender.NEUTER),
        Pronoun(words="they them their themselves", gender=Gender.PLURAL, possessive="their"),
    ),
    speakers_self="i we you me us",
    somebody="one another others many some most both all each few several someone somebody everyone everybody anyone "
    "nobody none those these two three four five half",
    determiners="the a an this that these those his her its their my our your any each every no some another whose "
    "both many several other two three four five six seven eight nine ten one",
    prepositions="of for in on at by from with to about against among during after before under over between through "
    "into as like near since until upon within without behind beside besides beyond amid across along around "
    "including despite except off outside inside per than toward towards throughout via onto following",
    alongside="with",
    links="of for at from with in on to by",
    conjunctions="and but or yet nor",
    subordinators="that because if when while although though whether once unless whereas where how why what so "
    "as before after since until",
    relatives="who which whose whom that what",
    finite="""
        took went came made gave got ran met led won lost left kept held brought bought built caught chose cut
        did drew
        drove ate fell fled flew grew hit knew laid lay let lit paid put quit rode rose sat sold sent set shook shot
        showed shut slept slid spent stood stole stuck struck swept swung taught thought threw understood woke wore
        wound takes goes comes makes gives gets runs meets leads wins loses leaves keeps holds brings begins became
        becomes remains seems appears continues plays tries uses works moves means helps happened
        stayed stays sits stands sees puts pays sends spends turns turned arrived opened closed
        beat bent blew broke cast dealt dug drank fed fought forgot froze
        hung hid hurt lent rang sank shone shrank sprang swam tore wept
    """,
    passive="is are was were be been being get gets got 's ’s",
    title_case=True,
    inside=True,
    auxiliaries="has have had is are was were be been being am will would can could may might must shall should do "
    "does did 's 'd 've 'll 're ’s ’d ’ve ’ll ’re not n't won't don't doesn't didn't can't couldn't wouldn't hasn't "
    "haven't hadn't isn't aren't wasn't weren't won’t don’t doesn’t didn’t can’t couldn’t wouldn’t hasn’t haven’t "
    "hadn’t isn’t aren’t wasn’t weren’t cannot to",
    adverbs="also later then now still once again even just only first often always never ever already soon further "
    "too there here ago instead yet even meanwhile however therefore thus earlier reportedly famously back "
    "since both all himself herself themselves itself today yesterday tomorrow tonight aloud else simply",
    adverb=r"ly$",
    participle=r"ing$",
    verb=r"ed$",
    times="monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
    "august "
    "september october november december jan feb aug sept oct nov dec today yesterday tomorrow tonight morning "
    "afternoon evening night week month year weekend last next late early",
    titles="mr mrs ms miss dr prof sir madam lord lady sen rep gov gen col lt maj capt sgt adm cmdr rev fr hon "
    "pres sens "
    "reps messrs judge justice",
    roles="""
        president minister secretary first_secretary ambassador governor senator congressman congresswoman lawmaker mayor chairman
        chairwoman chairperson chair head chief director manager spokesman spokeswoman spokesperson official officer
        leader deputy vice prime premier chancellor king queen prince princess pope patriarch metropolitan bishop
        archbishop priest rabbi imam general colonel major captain lieutenant sergeant admiral commander judge justice
        attorney lawyer prosecutor counsel solicitor sheriff investigator detective inspector commissioner speaker
        representative delegate envoy diplomat consul commissioner adviser advisor aide assistant associate strategist
        consultant analyst economist expert scientist researcher scholar historian professor lecturer teacher doctor
        physician surgeon nurse engineer architect designer author writer poet novelist journalist reporter columnist
        correspondent editor publisher host anchor moderator blogger commentator critic producer actor actress singer
        musician artist painter composer conductor coach trainer player athlete champion winner owner founder
        co-founder cofounder entrepreneur businessman businesswoman billionaire banker investor trader broker
        executive
        ceo president-elect candidate nominee contender rival opponent challenger front-runner frontrunner incumbent
        activist advocate organizer volunteer donor supporter backer ally critic friend neighbor colleague
        father mother
        son daughter brother sister wife husband uncle aunt cousin parent man woman boy girl student graduate farmer
        worker driver pilot cosmonaut astronaut soldier veteran resident citizen witness victim survivor participant
        member fellow dean rector principal treasurer auditor operative staffer insider veteran pollster speechwriter
        person source user voter employee employer partner lobbyist state national senior press republican democrat
        skater skier biathlete swimmer wrestler boxer runner rower cyclist gymnast goalkeeper forward midfielder striker
        jumper yachtsman sportsman sportswoman footballer weightlifter fencer shooter sprinter grandmaster medalist
        pensioner schoolboy schoolgirl pupil guest newcomer caller passer-by beekeeper baker weaver potter blacksmith
        carpenter welder miner fisherman forester ranger firefighter rescuer paramedic veterinarian craftsman
        craftswoman dancer ballerina sculptor photographer filmmaker playwright restorer guide sportsperson
        grandfather grandmother grandson granddaughter granny twin bride groom chef cook waiter seller shopkeeper
        foreman operator mechanic electrician programmer developer technologist agronomist breeder
        serviceman policeman officer-in-charge lieutenant-general colonel-general press-secretary
        plaintiff defendant suspect caller host narrator translator interpreter librarian curator boss superintendent
    """,
    role=r"(?:ist|ician|woman|lyst)$",
    heads=(
        "president head_of_state leader",
        "prime_minister premier head_of_government",
        "foreign_minister minister_of_foreign_affairs top_diplomat",
        "ambassador envoy diplomat head_of_mission",
        "spokesman spokeswoman spokesperson press_secretary",
        "chairman chairwoman chairperson chair speaker head",
        "chief_executive ceo head director_general general_director director",
        "governor head",
        "mayor",
        "judge",
        "rector",
        "coach head_coach",
        "minister secretary",
        "deputy lawmaker mp member_of_parliament",
    ),
    organisations="""
        ministry committee commission council government administration cabinet parliament senate congress assembly
        department agency bureau office service press_service embassy mission consulate court police party
        campaign team
        company firm corporation group union association federation organization organisation foundation fund
        think_tank think_tanks institute institution university academy college school hospital center centre bank board authority league
        club network channel newspaper magazine paper outlet publication journal site website station hotline
        coalition alliance bloc camp delegation side plant factory enterprise airline airport media chamber house
        directorate secretariat headquarters army navy force command guard customs
        inspectorate regulator watchdog operator museum theater theatre library archive clinic kindergarten registry
        refinery dairy holding manufacturer carrier retailer municipality treasury observatory orchestra cooperative
    """,
    groups="""
        officials experts sources leaders members critics analysts economists people voters supporters
        candidates aides
        advisers advisors allies parties sides participants interlocutors authorities lawmakers senators politicians
        lawyers prosecutors investigators scientists researchers observers opponents republicans democrats
        conservatives liberals progressives others some many police ministers presidents heads delegates activists
        advocates residents citizens witnesses employees workers students teachers doctors diplomats journalists
        reporters strategists insiders executives friends women men protesters demonstrators fans attendees crowd
        audience representatives companies countries states unions polls
        farmers carriers hauliers drivers tourists visitors guests players athletes pensioners parents pupils
        schoolchildren employers customers shoppers buyers fishermen hunters nurses foresters beekeepers volunteers
        rescuers firefighters builders engineers historians archaeologists designers artists musicians forecasters
    """,
    documents="""
        report statement decree order resolution law bill document letter message telegram memo memorandum
        article editorial column book study survey poll analysis review release press_release declaration
        communique agreement treaty contract charter constitution email e-mail tweet post text note sign banner poster
        headline caption ad advertisement video transcript lawsuit complaint filing filings records ruling opinion
        indictment plan program strategy platform website inscription plaque song lyrics verse data figures statistics
    """,
    named="newspaper magazine film movie novel book play song album show program programme project festival contest "
    "exhibition forum medal award prize order ship vessel plant factory company hotel restaurant cafe club theater "
    "theatre stadium arena operation titled entitled named nicknamed dubbed title motto "
    "series episode podcast blog site website",
    agencies="belta",
    oddly="so-called word nickname",
    said_during=DURING,
    said_in=IN,
    said_on=ON,
    said_before=r"that|whether|and (?:he|she|they|then|added|noted|said)|adding|announcing|but|who|which",
    question_labels="question q correspondent interviewer",
    answer_labels="answer a",
    addressees="reporters journalists belta",
    abbreviations="mr mrs ms dr prof sen sens rep reps gov gen col lt maj capt sgt adm rev hon st jr sr vs etc "
    "inc corp co "
    "ltd llc no vol jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun u.s u.n "
    "u.k e.u d.c a.m p.m e.g i.e ph.d n.y calif fla ga pa tex ariz colo conn del ill ind ky la mass md mich "
    "minn miss "
    "mo mont neb nev okla ore tenn va vt wash wis wyo dept est approx ave blvd",
    patronymics=r"(?:[oeay][vu]ich|[oeaiy]vich|[oeayi][vu]na|ichna)$",
    female_given=FEMALE,
    male_given=MALE,
    female_names=r"(?:[oea]va|[st]ka(?:ya|ia)|[iy]na)$",
    male_names=r"(?:[oeay]v|[oea]u|[stz]k[iy]|[sc]kij|skyi|shyn|shin)$",
    female_first=r"[^aeiou](?:a|ia|ya|iya)$",
    female_words="mrs ms miss madam lady queen princess congresswoman chairwoman spokeswoman actress businesswoman "
    "mother daughter sister wife aunt woman girl sportswoman policewoman heroine widow grandmother granny nun hostess "
    "waitress ballerina bride mum mom businesswoman saleswoman needlewoman craftswoman milkmaid midwife duchess",
    male_words="mr sir lord king prince pope patriarch priest congressman chairman spokesman actor businessman father "
    "son brother husband uncle man boy sportsman policeman hero widower grandfather monk host waiter groom dad "
    "craftsman fisherman fireman serviceman cameraman nobleman duke",
    utterances="answer reply response words verdict conclusion comment explanation "
    "motto advice message remark principle",
    lesser="deputy vice first_deputy assistant former ex acting associate",
    particles="van von der den de bin ibn ben ter ten thi del della di da dos zu",
    definite="the this that",
    kin=(
        "french france",
        "polish poland poles",
        "british uk britain",
        "american us usa america u.s",
        "dutch netherlands",
        "uae emirati emirates",
        "welsh wales",
        "danish denmark",
        "swiss switzerland",
        "greek greece",
        "dprk korean korea",
        "czech czechia",
        "turkish türkiye turkey",
        "thai thailand",
        "spanish spain",
        "prc chinese china",
        "iraqi iraq",
        "omani oman",
        "lao laos",
        "irish ireland",
        "russian russia",
        "ukrainian ukraine",
        "kazakh kazakhstan",
        "uzbek uzbekistan",
        "tajik tajikistan",
        "turkmen turkmenistan",
        "kyrgyz kyrgyzstan",
        "azerbaijani azerbaijan",
        "armenian armenia",
        "georgian georgia",
        "moldovan moldova",
        "latvian latvia",
        "lithuanian lithuania",
        "estonian estonia",
        "german germany",
        "italian italy",
        "serbian serbia",
        "hungarian hungary",
        "slovak slovakia",
        "bulgarian bulgaria",
        "romanian romania",
        "austrian austria",
        "finnish finland",
        "swedish sweden",
        "norwegian norway",
        "indian india",
        "pakistani pakistan",
        "iranian iran",
        "israeli israel",
        "egyptian egypt",
        "syrian syria",
        "saudi",
        "vietnamese vietnam",
        "mongolian mongolia",
        "indonesian indonesia",
        "japanese japan",
        "cuban cuba",
        "venezuelan venezuela",
        "brazilian brazil",
        "nigerian nigeria",
        "zimbabwean zimbabwe",
        "kenyan kenya",
        "canadian canada",
        "belgian belgium",
    ),
    home="belarus belarusian belarus'",
    endings=r"(?:'s|’s|')$",
)
"""What English says where somebody is quoted."""

"""
The words of quotations, as data: what each language's file fills in.

Words stand in strings, separated by white space, in lower case; an underscore joins the words of a phrase
(`according_to`). The rules that read them live in `extract.quotes` and hold no word of any language.
"""

import enum

import attrs

from belta_news.model.quote import CueKind

__all__ = ["Gender", "Lexeme", "Pronoun", "Speech"]


class Gender(enum.StrEnum):
    """The grammatical gender, or number, by which a pronoun finds its person."""

    MALE = "male"
    """*he*"""
    FEMALE = "female"
    """*she*"""
    NEUTER = "neuter"
    """*it*: a body or a document."""
    PLURAL = "plural"
    """*they*: a group, or a body in the plural."""


@attrs.frozen(kw_only=True)
class Pronoun:
    """Words that stand for somebody named before."""

    words: str
    """All its forms that occur beside a cue."""
    gender: Gender
    """Whom it can stand for."""
    possessive: str = ""
    """Its forms inside of a set phrase before what somebody says: *по (его) словам*."""


@attrs.frozen(kw_only=True)
class Lexeme:
    """
    Rows of cues of one kind.

    A row is one line: all forms of one word, the dictionary form first. A star before a form says that it does not
    carry a subject of its own but has that of its sentence: `*saying`, `*отметив`. A tilde says that it is a noun as
    often as a verb: `~claims`.
    """

    kind: CueKind
    """What the words do."""
    rows: str
    """The rows, one a line."""


@attrs.frozen(kw_only=True, eq=False)
class Speech:
    """The words by which a language says who said what."""

    cues: tuple[Lexeme, ...] = ()
    """Verbs that announce what somebody says: they may govern words in marks and words without."""
    verbs: tuple[Lexeme, ...] = ()
    """Verbs that announce somebody's words only if these stand in marks: *mocked*, *defended*."""
    sources: tuple[Lexeme, ...] = ()
    """Prepositions and set phrases before a speaker: *according to*, *по словам*."""
    frames: str = ""
    """The last words of the set phrases that a pronoun may stand inside of: *словам* of *по его словам*."""
    behind: str = ""
    """Those of them that stand behind the speaker: *(dem Minister) zufolge*."""
    unparted: bool = False
    """Whether no comma parts such words from what is said: *laut Minister kommen Gäste*."""
    never_genitive: str = ""
    """The letters that no noun ends on in the case that follows such words, where no comma parts them."""
    comma_opens: bool = False
    """Whether a comma alone may open what a cue governs: *er sagte, er komme*."""
    openers: str = ""
    """Words that open what a cue governs: *that*, *whether*."""
    asking: str = ""
    """Those of them that are themselves a part of what is said: *how*, *why*."""
    bare: str = ""
    """Cues, by their dictionary form, that may govern a clause without such a word: *he said it was late*."""
    willing: str = ""
    """Cues, by their dictionary form, that govern an infinitive: *he promised to come*."""
    objects: str = ""
    """Cues, by their dictionary form, whose object is what is said: *he called for peace*, *he accused them of it*."""
    telling: str = ""
    """Cues, by their dictionary form, whose object is the one who is told: *he told the newspaper that …*."""
    reported: str = ""
    """Cues, by their dictionary form, whose passive reports what nobody in particular says: *it was noted that …*."""
    agents: str = ""
    """The preposition before the one who acts in a passive: *it was noted by …*."""
    to: str = ""
    """The word before an infinitive, where there is one."""
    passives: tuple[Lexeme, ...] = ()
    """Verbs that announce words of nobody in particular: *it was noted*, *отмечается*."""

    pronouns: tuple[Pronoun, ...] = ()
    """The words for somebody named before."""
    speakers_self: str = ""
    """Pronouns of the one who writes or speaks: *I*, *we*."""
    somebody: str = ""
    """Words that stand for a speaker without naming one: *one*, *others*, *many*."""
    determiners: str = ""
    """Articles and words in their place."""
    prepositions: str = ""
    """Prepositions."""
    alongside: str = ""
    """The prepositions before somebody whose act goes along with that of the sentence: *with (X saying)*."""
    links: str = ""
    """The prepositions that may join the parts of a speaker's name: *of*, *for*."""
    local: str = ""
    """Those of them that join only a name to a noun and else say where something is said: *посол в Риге*."""
    conjunctions: str = ""
    """Words that join two clauses of one subject: *and*, *but*."""
    subordinators: str = ""
    """Words that open a clause: *that*, *because*."""
    relatives: str = ""
    """Words that open a clause about the noun before: *who*, *которая*."""
    finite: str = ""
    """Verbs that are no cues and look like no verb: *took*, *went*."""
    passive: str = ""
    """Auxiliaries after which a past participle tells what is said *to* its subject, or of it: *was (told)*."""
    auxiliaries: str = ""
    """Verbs and particles that stand between a speaker and the cue, or in its place: *has*, *will*."""
    adverbs: str = ""
    """Words that may stand between a speaker and the cue: *also*, *later*."""
    adverb: str = ""
    """A regular expression for the end of any other such word: *-ly*."""
    manner: str = ""
    """A regular expression for the end of a word that may tell, between a subject and its verb, how it is said."""
    participle: str = ""
    """A regular expression for the end of a participle that has the subject of its sentence: *-ing*."""
    verb: str = ""
    """A regular expression for the end of an unknown word that is rather a verb than a noun: *-ed*."""
    times: str = ""
    """Days, months and other words of time that may stand between a speaker and the cue."""

    titles: str = ""
    """What stands before a surname: *mr*, *dr*; abbreviations without their dot."""
    roles: str = ""
    """Nouns for a person by office, trade or relation: *minister*, *spokeswoman*."""
    role: str = ""
    """A regular expression for the end of any other such noun: *-ist*."""
    heads: tuple[str, ...] = ()
    """Phrases that an epithet and an office have in common, each row one office: *president leader head_of_state*."""
    organisations: str = ""
    """Nouns for bodies: *ministry*, *press_service*."""
    copulas: str = ""
    """Verbs between a person and an office in another case: *стала (чемпионкой)*."""
    generic: str = ""
    """Those of them that may stand for any body named before: *the company*."""
    general: str = ""
    """Nouns for persons that may mean one of whom another office was told: *the expert*; empty where any may."""
    strangers: str = ""
    """Nouns for persons that mean only those of whom they are told: *the victim*, *a passer-by*."""
    groups: str = ""
    """Nouns for several people: *experts*, *parties*."""
    documents: str = ""
    """Nouns for texts: *decree*, *report*."""
    title_case: bool = False
    """Whether every word of a title of a work has a capital."""
    named: str = ""
    """Nouns after which words in marks are a name: *newspaper*, *завод*."""
    agencies: str = ""
    """The agency's own names: who relays, and speaks only where nobody else does."""
    oddly: str = ""
    """Words after which words in marks are used oddly: *so-called*."""
    addressees: str = ""
    """Who is told something without being a speaker: *reporters*, *журналистам*."""
    said_during: str = ""
    """A regular expression for how the occasion begins on which something is said: *at a meeting*, *as he met*."""
    said_in: str = ""
    """A regular expression for the place where something is said: *in Minsk*; letter case is told by itself."""
    said_on: str = ""
    """A regular expression for the day on which something is said: *on 5 May*, *today*."""
    said_before: str = ""
    """A regular expression for words before which an occasion ends: *that*, *and*."""
    abbreviations: str = ""
    """What keeps its dot inside of a sentence; single letters need not be listed."""

    verb_first: bool = False
    """Whether a subject may follow its verb anywhere, not only beside the quotation."""
    drops_subject: bool = False
    """Whether a verb alone may tell that its subject is the one before: *Dodał, że …*."""
    spaceless: bool = False
    """Whether words are not separated by spaces."""
    capital_nouns: bool = False
    """Whether every noun has a capital."""
    sounds: str = ""
    """The letters that spell foreign names by their sound, where words are not separated by spaces."""
    inside: bool = False
    """Whether an attribution may stand inside one pair of marks, between dashes."""
    female_given: str = ""
    """Given names of women."""
    male_given: str = ""
    """Given names of men."""
    female_names: str = ""
    """A regular expression for a name that only a woman has, by its endings."""
    male_names: str = ""
    """A regular expression for a name that only a man has, by its endings."""
    female_first: str = ""
    """A regular expression for the end of a given name in no list that is rather a woman's."""
    female_words: str = ""
    """Titles, roles and relations of women: *ms*, *chairwoman*, *wife*."""
    male_words: str = ""
    """Titles, roles and relations of men: *mr*, *husband*."""
    question_labels: str = ""
    """Labels of what an interviewer asks: *question*."""
    answer_labels: str = ""
    """Labels of what the one answers who is asked: *answer*."""
    utterances: str = ""
    """Nouns for what is said, whose owner speaks: *answer*, *conclusion*."""
    lesser: str = ""
    """Words that make another office of an office: *deputy*, *vice*."""
    definite: str = ""
    """Determiners before a noun for somebody named before: *the*, *this*."""
    particles: str = ""
    """Small words inside of names, with a capital or without: *van*, *bin*."""
    kin: tuple[str, ...] = ()
    """Words that mean one country and share no beginning, each row one country: *french france*."""
    home: str = ""
    """The words for the agency's own country, whose president is *the head of state* unless another is said."""
    patronymics: str = ""
    """A regular expression for the end of a second name that is taken from the father's."""
    spellings: tuple[tuple[str, str], ...] = ()
    """Pairs of letters of which the first is written for the second at will."""
    initial: tuple[str, str] | None = None
    """A first letter that a word has after a vowel, and the one that it has otherwise."""
    endings: str = ""
    """A regular expression for the inflected end of a name, taken off where two names are compared."""
    nominative: tuple[tuple[str, str], ...] = ()
    """Pairs of a regular expression for a word of a man's name in an oblique case, and what it becomes."""
    female_nominative: tuple[tuple[str, str], ...] = ()
    """The same for a woman's name."""
    male_cases: tuple[tuple[str, str], ...] = ()
    """Pairs of a regular expression for the end of a man's given name and the ends that it has in other cases."""
    female_cases: tuple[tuple[str, str], ...] = ()
    """The same for a woman's given name."""
    unchanging: str = ""
    """The ends of surnames that look like another case and are not."""
    oblique: str = ""
    """A regular expression for the end of a noun that is no subject: in any case but those that look like the first."""
    clergy: str = ""
    """Offices whose place is an adjective with a capital before the name: *архиепископ Брестский Иоанн*."""
    dependent: str = ""
    """A regular expression for the end of a word that may depend on the noun before it: in the genitive."""
    inanimate: str = ""
    """A regular expression for the end of a noun that names neither a person nor a body, unless it is listed."""
    dative: str = ""
    """A regular expression for the end of a noun in the case of the one who is told."""
    adjective: str = ""
    """A regular expression for the end of an adjective."""
    agreement: tuple[tuple[str, str, str], ...] = ()
    """The end of a noun in the nominative, that of an adjective with it in another case, and what it becomes."""
    organisation: str = ""
    """A regular expression for the beginning of a word with a capital that names a body: *Минтранс*."""
    clipped: tuple[tuple[str, str], ...] = ()
    """Pairs of the beginning of such a word and the noun that it is clipped from."""
    vowels: str = ""
    """The letters on which a noun ends that has an ending in its dictionary form."""
    mutations: tuple[tuple[str, str], ...] = ()
    """Pairs of the end of a stem and what it becomes before some endings: *зварот*, *звароце*."""
    plural: str = ""
    """A regular expression for the end of a verb whose subject is several."""
    plural_noun: str = ""
    """A regular expression for the end of a noun in the nominative that names several."""
    masculine: str = ""
    """A regular expression for the end of a verb whose subject is a man."""
    feminine: str = ""
    """A regular expression for the end of a verb whose subject is a woman."""
    female_roles: str = ""
    """A regular expression for the end of a noun that only a woman is called by."""

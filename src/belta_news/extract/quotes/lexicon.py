"""
A language's words, compiled: from a word as written to what it can be in a sentence.

What a word can be is a set of bits, because the rules ask for many kinds at once (`flags & STOPS`).
"""

import functools
import re
from collections.abc import Iterable

import attrs

from belta_news.extract.quotes.names import DOTS, Given, Names, names_of
from belta_news.languages.speech import Gender, Lexeme, Speech
from belta_news.model.quote import CueKind
from belta_news.model.source import EntityKind

__all__ = ["CueWord", "Lexicon", "Word", "lexicon_of"]

# The kinds that the rules ask for most come first: with numbers of more than 30 bits, Python takes twice the time.
CAP = 1 << 0
CUE = 1 << 1
WEAK = 1 << 2
SOURCE = 1 << 3
LOOSE = 1 << 4
PRONOUN = 1 << 5
DET = 1 << 6
PREP = 1 << 7
CONJ = 1 << 8
SUB = 1 << 9
REL = 1 << 10
AUX = 1 << 11
ADV = 1 << 12
TIME = 1 << 13
TITLE = 1 << 14
ROLE = 1 << 15
ORG = 1 << 16
GROUP = 1 << 17
DOC = 1 << 18
VERBAL = 1 << 19
SELF = 1 << 20
QUOTE = 1 << 21
COMMA = 1 << 22
COLON = 1 << 23
DASH = 1 << 24
SEMICOLON = 1 << 25
STOP = 1 << 26
BRACKET = 1 << 27
CLOSING = 1 << 28
LINK = 1 << 29
NUMBER = 1 << 30
OBJECT = 1 << 31
NAMED = 1 << 32
ADDRESSEE = 1 << 33
ABBREVIATION = 1 << 34
SOMEBODY = 1 << 35
POSSESSIVE = 1 << 36
PASSIVE = 1 << 37
OBLIQUE = 1 << 38
NOUNY = 1 << 39
PLAIN = 1 << 40
BE = 1 << 41
ALONGSIDE = 1 << 42
OPENER = 1 << 43
BARE = 1 << 44
WILLING = 1 << 45
TO = 1 << 46
LAST = 1 << 47
AGENCY = 1 << 48
FRAME = 1 << 49
ODDLY = 1 << 50
MAYBE = 1 << 51
SECOND = 1 << 52
LOCAL = 1 << 53
GIVEN = 1 << 54
TELLS = 1 << 56
REPORTED = 1 << 57
AGENT = 1 << 58
ASKING = 1 << 59

MARK = QUOTE | COMMA | COLON | DASH | SEMICOLON | STOP | BRACKET | CLOSING
"""Everything that is no word."""
ANY_CUE = CUE | WEAK | SOURCE
NOUN = CAP | TITLE | ROLE | ORG | GROUP | DOC | NUMBER | SOMEBODY
"""What is surely a part of a name or a noun."""
FUNCTION = PRONOUN | PREP | CONJ | SUB | REL | AUX | ADV | ANY_CUE | VERBAL | SELF
"""What is surely no noun."""
UNNAMED = MAYBE | ANY_CUE | LOOSE | AUX | ADV | PREP | CONJ | SUB | REL | VERBAL | DET | PRONOUN
"""What a word is not that has a capital inside of a sentence."""

SENTENCE_ENDS = frozenset(".!?…。！？")
CLAUSE_ENDS = SENTENCE_ENDS | frozenset(",;，；—–-")
"""The last characters of a quotation after which its attribution may follow."""

PUNCTUATION = {
    ",": COMMA,
    "،": COMMA,
    "，": COMMA,
    "、": CONJ,
    ":": COLON,
    "：": COLON,
    ";": SEMICOLON,
    "；": SEMICOLON,
    "-": DASH,
    "--": DASH,
    "---": DASH,
    "–": DASH,
    "—": DASH,
    "―": DASH,
    "−": DASH,
    ".": STOP,
    "!": STOP,
    "?": STOP,
    "…": STOP,
    "。": STOP,
    "！": STOP,
    "？": STOP,
    "(": BRACKET,
    "[": BRACKET,
    "（": BRACKET,
    ")": CLOSING,
    "]": CLOSING,
    "）": CLOSING,
}

# A word, a number, or one mark. No two branches begin alike, and no branch holds a repetition inside of a repetition
# that could match the same characters, so nothing is read twice, and nothing that was read need ever be given back.
TOKEN = re.compile(
    r"(\w++(?:[-'’‑&]\w++|[.,](?:(?<=\d.)\d++|(?<=\b\w.)\w(?=\.)|(?<=\.\w.)\w(?=\.)))*+|-{1,3}+"
    r"|[^\w\s\"“”„«»'’‘`\ufffd])"
)
CJK = r"[\u3400-\u9fff·・]"


@attrs.frozen
class CueWord:
    """One cue: its dictionary form and what it does."""

    lemma: str
    kind: CueKind


@attrs.define(eq=False)
class Word:
    """What is known of a word as written."""

    lower: str
    flags: int
    cue: CueWord | None = None
    given: Given | None = None
    """The given name that it is, if it has a capital."""
    phrases: dict[str, list[tuple[str, ...]]] | None = None
    """The phrases that it ends, by the word before it."""


@attrs.define(eq=False)
class Lexicon:
    """The compiled words of one language."""

    speech: Speech
    words: dict[str, int]
    cues: dict[str, CueWord]
    nouns: dict[str, str]
    """The dictionary form of a noun, by its stem: in languages with cases."""
    stems: dict[str, int]
    """What a noun is, by its stem: in languages with cases."""
    phrases: dict[str, dict[str, list[tuple[str, ...]]]]
    """The phrases by their last word and the one before it, the longest first."""
    genders: dict[str, Gender]
    owners: frozenset[str]
    """The pronouns that say whose words they are: *по его словам*."""
    heads: dict[str, tuple[int, ...]]
    epithets: dict[tuple[str, ...], str]
    """The phrases among them by the stems of their words, in languages with cases."""
    token: re.Pattern[str]
    """A word, a number or a mark, as the one group, so that splitting by it keeps it."""
    role: re.Pattern[str]
    adverb: re.Pattern[str]
    manner: re.Pattern[str]
    """The end of a word that may tell how something is said."""
    participle: re.Pattern[str]
    verb: re.Pattern[str]
    sexes: dict[str, Gender]
    """The gender of a title, a role or a relation."""
    female_first: re.Pattern[str]
    utterances: frozenset[str]
    lesser: frozenset[str]
    particles: frozenset[str]
    definite: frozenset[str]
    home: frozenset[str]
    generic: frozenset[str]
    """Nouns for any body."""
    copulas: frozenset[str]
    """Verbs between a person and an office in another case."""
    general: frozenset[str]
    """Nouns for somebody of whom another office may have been told."""
    strangers: frozenset[str]
    """Nouns for people that mean only those of whom they are told."""
    kin: dict[str, str]
    """One word for all the words for a country."""
    patronymic: re.Pattern[str]
    endings: re.Pattern[str]
    nominative: tuple[tuple[re.Pattern[str], str], ...]
    names: Names
    masculine: re.Pattern[str]
    """The end of a verb whose subject is a man."""
    feminine: re.Pattern[str]
    """The end of a verb whose subject is a woman."""
    plural: re.Pattern[str]
    adjective: re.Pattern[str]
    organisation: re.Pattern[str]
    """The beginning of a word that names a body."""
    oblique: re.Pattern[str]
    """The end of a noun that is no subject."""
    clergy: frozenset[str]
    """Offices whose place is an adjective with a capital before the name."""
    dependent: re.Pattern[str]
    """The end of a word that may depend on the noun before it."""
    inanimate: re.Pattern[str]
    """The end of a noun that names nobody."""
    dative: re.Pattern[str]
    """The end of a noun in the case of the one who is told."""
    woman: re.Pattern[str]
    """The end of a noun for a woman."""
    lowly: bool = attrs.field(init=False)
    """Whether a word with a capital is no noun for a person, whatever its end."""
    memory: "Memory" = attrs.field(init=False)
    """What every word met so far can be."""

    def __attrs_post_init__(self) -> None:
        """Begin with an empty memory."""
        self.memory = Memory(self)
        speech = self.speech
        self.lowly = speech.verb_first and not (speech.nominative or speech.capital_nouns)

    def read(self, word: str) -> Word:  # noqa: C901, PLR0912
        """Return what a word as written can be."""
        mark = PUNCTUATION.get(word)
        if mark is not None:
            return Word(word, mark)
        lower = word.lower().replace("’", "'")
        for written, meant in self.speech.spellings:
            lower = lower.replace(written, meant)
        initial = self.speech.initial
        if initial is not None and lower[0] == initial[0] and len(lower) > 1:
            lower = initial[1] + lower[1:]
        flags = self.words.get(lower, 0)
        if not flags and "'" in lower:
            # He's, who'd: the pronoun with its verb.
            flags = self.words.get(lower.partition("'")[0], 0) & (PRONOUN | REL | SELF | SUB)
        if not flags and self.stems:
            stem = self.endings.sub("", lower)
            flags = self.stems.get(stem, 0)
            if flags & GROUP and stem == lower:
                # Артист: one of the artists.
                flags = ROLE
        upper = word[0].isupper() or PREFIXED.match(word) is not None
        upper = upper or (self.speech.spaceless and not flags and word[0].isalpha())
        if upper:
            flags |= CAP
        if upper and self._is_body(word, lower, flags):
            flags |= ORG
        if word[0].isdigit():
            flags |= NUMBER
        if "." in lower:
            flags |= ABBREVIATION
        if lower in self.phrases:
            flags |= LAST
        if lower.endswith("'s"):
            flags |= POSSESSIVE
        if not flags and not word[0].isalnum():
            return Word(word, COMMA if word in "/|" else 0)
        if not flags & ~CAP:
            if self.role.search(word if self.lowly else lower):
                flags |= ROLE
            elif self.adverb.search(lower):
                flags |= ADV if not upper else 0
            elif self.participle.search(lower):
                flags |= LOOSE
            elif self.verb.search(lower) and not (upper and lower in self.names.forms):
                named = upper and (not self.feminine.search(lower) or lower in self.names.forms)
                flags |= MAYBE if named else VERBAL
        if flags & (LAST | FRAME) or (upper and flags & UNNAMED) or lower in self.particles:
            flags |= SECOND
        given = self.names.find(lower) if upper else None
        if (given is not None and self.speech.verb_first) or (self.speech.spaceless and DOTS.search(lower)):
            flags |= GIVEN
        return Word(lower, flags, self.cues.get(lower), given, self.phrases.get(lower))

    def _is_body(self, word: str, lower: str, flags: int) -> bool:
        """Say whether a word with a capital names a body by its form: *ГАИ*, *Минтранс*."""
        if not self.nominative or flags & (ROLE | AGENCY | PREP | GROUP) or len(word) == 1:
            return False
        return bool((word.isupper() and len(word) < SHORT) or self.organisation.search(lower))

    def noun(self, word: str) -> str:
        """Return a noun for a speaker in its dictionary form, in languages with cases."""
        return self.nouns.get(self.endings.sub("", word), word) if self.nouns else word

    def kind_of(self, flags: int) -> EntityKind:
        """Return what a head noun of these flags names."""
        for flag, kind in KINDS:
            if flags & flag:
                return kind
        return EntityKind.UNKNOWN


PREFIXED = re.compile(r"[^\W\d_]{1,3}[-'’](?=[^\W\d_a-zа-яёіў])")
"""The small beginning of a name that goes on with a capital: *al-Sayed*, *d'Arc*."""
SHORT = 7
"""How many letters a word in capitals has less than, if it abbreviates the name of a body."""
MARKS = {"*": LOOSE, "~": NOUNY}
"""What a sign before a form says of it."""


class Memory(dict[str, Word]):
    """The words that a lexicon has read, so that each is read once; what it does not remember, it reads again."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Remember nothing yet."""
        self.lexicon = lexicon

    def __missing__(self, word: str) -> Word:
        """Read a word that was not met yet."""
        known = self.lexicon.read(word)
        if len(self) < REMEMBERED:
            self[word] = known
        return known


REMEMBERED = 50_000
"""How many words a lexicon keeps; beyond them it still reads, only slower."""

KINDS = (
    (GROUP, EntityKind.GROUP),
    (ORG, EntityKind.ORGANISATION),
    (ROLE, EntityKind.PERSON),
    (DOC, EntityKind.DOCUMENT),
)
NEVER = re.compile(r"(?!)")


@functools.cache
def lexicon_of(speech: Speech) -> Lexicon:  # noqa: C901
    """Compile the words of a language, once."""
    words: dict[str, int] = {}
    cues: dict[str, CueWord] = {}
    for table, flag in (
        (speech.verbs, WEAK),
        (speech.cues, CUE),
        (speech.sources, SOURCE),
        (speech.passives, CUE | PASSIVE),
    ):
        for lexeme in table:
            _add_cues(lexeme, flag, words, cues)
    genders: dict[str, Gender] = {}
    for pronoun in speech.pronouns:
        genders.update(dict.fromkeys(_split(pronoun.words), pronoun.gender))
    owners: dict[str, Gender] = {}
    for pronoun in speech.pronouns:
        owners.update(dict.fromkeys(_split(pronoun.possessive), pronoun.gender))
    for listed, flag in (
        (" ".join(genders), PRONOUN),
        (speech.speakers_self, SELF),
        (speech.somebody, SOMEBODY),
        (speech.determiners, DET),
        (speech.prepositions, PREP),
        (speech.links, LINK),
        (speech.local, LOCAL),
        (speech.conjunctions, CONJ),
        (speech.subordinators, SUB),
        (speech.relatives, REL),
        (speech.finite, VERBAL),
        (speech.auxiliaries, AUX),
        (speech.passive, BE),
        (speech.alongside, ALONGSIDE),
        (speech.openers, OPENER),
        (speech.asking, ASKING),
        (speech.to, TO),
        (speech.agents, AGENT),
        (speech.adverbs, ADV),
        (speech.times, TIME),
        (speech.titles, TITLE),
        (speech.roles, ROLE),
        (speech.organisations, ORG),
        (speech.groups, GROUP),
        (speech.documents, DOC),
        (speech.named, NAMED),
        (speech.addressees, ADDRESSEE),
        (speech.agencies, AGENCY),
        (speech.frames, FRAME),
        (speech.oddly, ODDLY),
        (speech.abbreviations, ABBREVIATION),
    ):
        for word in _split(listed):
            words[word] = words.get(word, 0) | flag
    heads: dict[str, list[int]] = {}
    for number, row in enumerate(speech.heads):
        for word in _split(row):
            heads.setdefault(word, []).append(number)
            words.setdefault(word, ROLE)
    for listed, flag in (
        (speech.bare, BARE),
        (speech.willing, WILLING),
        (speech.objects, OBJECT),
        (speech.telling, TELLS),
        (speech.reported, REPORTED),
    ):
        lemmas = set(_split(listed))
        for word, cue in cues.items():
            if cue.lemma in lemmas:
                words[word] |= flag
    phrases: dict[str, dict[str, list[tuple[str, ...]]]] = {}
    for word in sorted((word for word in words if " " in word), key=len, reverse=True):
        parts = tuple(word.split(" "))
        phrases.setdefault(parts[-1], {}).setdefault(parts[-2], []).append(parts)
    return Lexicon(
        speech=speech,
        words=words,
        nouns=_nouns(speech) if speech.nominative or speech.capital_nouns else {},
        stems=_stems(speech, words) if speech.nominative or speech.capital_nouns else {},
        cues=cues,
        phrases=phrases,
        genders=genders | owners,
        owners=frozenset(owners),
        heads={word: tuple(numbers) for word, numbers in heads.items()},
        epithets=_epithets(speech, heads),
        token=_token(words, speech.sounds) if speech.spaceless else TOKEN,
        role=re.compile(speech.role) if speech.role else NEVER,
        adverb=re.compile(speech.adverb) if speech.adverb else NEVER,
        manner=re.compile(speech.manner) if speech.manner else NEVER,
        participle=re.compile(speech.participle) if speech.participle else NEVER,
        verb=re.compile(speech.verb) if speech.verb else NEVER,
        sexes=_genders(speech.male_words, speech.female_words),
        female_first=re.compile(speech.female_first) if speech.female_first else NEVER,
        utterances=frozenset(_split(speech.utterances)),
        lesser=frozenset(_split(speech.lesser)),
        particles=frozenset(_split(speech.particles)),
        definite=frozenset(_split(speech.definite)),
        home=frozenset(_split(speech.home)),
        generic=frozenset(_split(speech.generic)),
        copulas=frozenset(_split(speech.copulas)),
        general=frozenset(_split(speech.general)) | frozenset(heads if speech.general else ()),
        strangers=frozenset(_split(speech.strangers)),
        kin={word: _split(row)[0] for row in speech.kin for word in _split(row)},
        patronymic=re.compile(speech.patronymics) if speech.patronymics else NEVER,
        endings=re.compile(speech.endings) if speech.endings else NEVER,
        nominative=tuple((re.compile(pattern), becomes) for pattern, becomes in speech.nominative),
        names=names_of(speech),
        masculine=re.compile(speech.masculine) if speech.masculine else NEVER,
        feminine=re.compile(speech.feminine) if speech.feminine else NEVER,
        plural=re.compile(speech.plural) if speech.plural else NEVER,
        adjective=re.compile(speech.adjective) if speech.adjective else NEVER,
        organisation=re.compile(speech.organisation) if speech.organisation else NEVER,
        oblique=re.compile(speech.oblique) if speech.oblique else NEVER,
        clergy=frozenset(_split(speech.clergy)),
        dependent=re.compile(speech.dependent) if speech.dependent else NEVER,
        inanimate=re.compile(speech.inanimate) if speech.inanimate else NEVER,
        dative=re.compile(speech.dative) if speech.dative else NEVER,
        woman=re.compile(speech.female_roles) if speech.female_roles else NEVER,
    )


def _genders(male: str, female: str) -> dict[str, Gender]:
    return dict.fromkeys(_split(male), Gender.MALE) | dict.fromkeys(_split(female), Gender.FEMALE)


def _nouns(speech: Speech) -> dict[str, str]:
    """Return the dictionary forms of the nouns for speakers, by their stems."""
    listed = (speech.named, speech.documents, speech.groups, speech.organisations, speech.roles)
    return {stem: word for words in listed for word in _split(words) for stem in _stems_of(speech, word)}


def _stems_of(speech: Speech, word: str) -> tuple[str, ...]:
    """Return the stems that a noun has in its cases; one that ends like a case has two: *исполком*, *исполкома*."""
    stem = re.sub(speech.endings, "", word)
    stems = [stem] if stem == word or word[-1] in speech.vowels else [stem, word]
    for pattern, becomes in speech.mutations:
        stems += [re.sub(pattern, becomes, one) for one in stems if re.search(pattern, one)]
    return tuple(dict.fromkeys(stems))


def _stems(speech: Speech, words: dict[str, int]) -> dict[str, int]:
    """Return the nouns by their stems, marked as standing in another case."""
    stems: dict[str, int] = {}
    for listed, flag in (
        (speech.roles, ROLE),
        (speech.organisations, ORG),
        (speech.documents, DOC),
        (speech.groups, GROUP),
    ):
        for word in _split(listed):
            for stem in _stems_of(speech, word):
                stems.setdefault(stem, OBLIQUE | flag | words[word] & NAMED)
    for word in _split(speech.named):
        for stem in _stems_of(speech, word):
            stems[stem] = stems.get(stem, OBLIQUE) | NAMED
    return stems


def _epithets(speech: Speech, heads: Iterable[str]) -> dict[tuple[str, ...], str]:
    """Return the phrases for somebody's office by the stems of their words, in languages with cases."""
    if not speech.nominative:
        return {}
    phrases = [head for head in heads if " " in head]
    return {tuple(re.sub(speech.endings, "", word) for word in phrase.split()): phrase for phrase in phrases}


def _split(listed: str) -> list[str]:
    return [word.replace("_", " ") for word in listed.split()]


def _add_cues(lexeme: Lexeme, flag: int, words: dict[str, int], cues: dict[str, CueWord]) -> None:
    for row in lexeme.rows.strip().splitlines():
        forms = row.split()
        cue = CueWord(forms[0].lstrip("*~").replace("_", " "), lexeme.kind)
        for place, form in enumerate(forms):
            word = form.lstrip("*~").replace("_", " ")
            # A stronger table replaces what a weaker one said of the same form.
            words[word] = flag | MARKS.get(form[0], 0) | (0 if place else PLAIN)
            cues[word] = cue


def _token(words: dict[str, int], sounds: str) -> re.Pattern[str]:
    """Return a pattern that cuts a text without spaces: at every word that the lexicon knows."""
    known = _any_of(words)
    # A name spelt by its sounds first, for a known word may be inside of it; its parts stand between dots.
    sign = rf"(?:(?!{_any_of([word for word in words if len(word) > 1])})[{sounds}])"
    name = rf"{sign}+(?:[·・•]{sign}+)+|" if sounds else ""
    rest = rf"{sign}{{3,}}|" if sounds else ""
    # A run of other signs ends where such a name begins; how far that is looked for is bounded.
    begins = rf"|{sign}{{1,{FOREIGN}}}[·・•]{sign}" if sounds else ""
    return re.compile(
        rf"({name}{known}|{rest}(?:(?!{known}{begins}){CJK})+|(?:(?!{CJK})\w)+|[^\w\s\"“”„«»'’‘`「」『』《》])"
    )


FOREIGN = 8
"""How many signs spell a given name at most."""


def _any_of(words: Iterable[str]) -> str:
    """Return an expression for the longest of some words, which looks at their first letter once."""
    tails: dict[str, list[str]] = {}
    for word in sorted(words, key=len, reverse=True):
        tails.setdefault(word[0], []).append(re.escape(word[1:]))
    branches = "|".join(f"{re.escape(first)}(?:{'|'.join(rest)})" for first, rest in tails.items())
    return f"(?=[{''.join(map(re.escape, tails))}])(?:{branches})"

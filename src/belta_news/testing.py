"""
Hypothesis strategies for every class of the model, for the tests of whatever is built upon it.

Needs the extra `testing` (`pip install belta-news[testing]`). Importing this module registers the strategies, so that
`st.from_type(Article)`, `@given(article=...)` inferred from annotations, and `st.builds` of classes that hold articles
work without another word.

What comes out is valid by construction, not by trial and error: the words of a quote, its cue, its mention and of a
source are cut out of the text of the article. Texts are lines as the agency writes them, in the seven languages and
three scripts of its editions, about invented people, mixed with short runs of any Unicode characters. Examples shrink
towards few and short facts, an article towards one without any.

Left out, and why:

- Lone surrogates: no encoding carries them and the model refuses them.
- Line breaks inside of a line of text: the readers never leave one.
- Spans that cut a word or are empty: the model allows them, but no reader makes them.
- More than four of anything: it costs time and finds nothing.
- Truth: a name in a text may be said to be a cue, a lead may stand last, a moment may precede the capital's founding.
  The model does not check it, so do not rely on it.

Example:
    >>> from hypothesis import given
    >>> from belta_news.formats.json import from_json, to_json
    >>> from belta_news.testing import articles
    >>> @given(articles())
    ... def test_nothing_is_lost_in_json(article):
    ...     assert from_json(to_json(article)) == article
    >>> test_nothing_is_lost_in_json()
"""

import calendar
import datetime as dt
import functools
import re
from collections.abc import Callable, Sequence
from typing import Any, TypeAlias, TypeVar

from hypothesis import strategies as st

from belta_news.model.address import ArticleUrl, UrlKind
from belta_news.model.article import (
    BETWEEN_PARAGRAPHS,
    Article,
    Credit,
    CreditKind,
    Dateline,
    Embed,
    EmbedKind,
    Image,
    Notice,
    NoticeKind,
    Paragraph,
    ParagraphKind,
)
from belta_news.model.moment import MINSK, SOME_LEAP_YEAR, Moment, YearSource
from belta_news.model.quote import Attribution, Cue, CueKind, Position, Quote, QuoteKind, Resolution, Rule, Speaker
from belta_news.model.related import RelatedItem
from belta_news.model.source import EntityKind, Source
from belta_news.model.span import Part, Span

__all__ = [
    "article_urls",
    "articles",
    "attributions",
    "credits",
    "cues",
    "datelines",
    "embeds",
    "images",
    "lines",
    "moments",
    "notices",
    "paragraphs",
    "quotes",
    "related_items",
    "sources",
    "spans",
    "speakers",
]

# The shortest first: Hypothesis shrinks towards it.
SENTENCES = (
    "News.",
    "A new bridge opened in Grodno.",
    "“We agreed to go on,” the minister said.",
    "According to Anna Zorina, the road will be ready in May.",
    'It was "a good year", Pavel Lipkin noted.',
    "The exhibition runs until 12 May, BelTA learned from the press service of the museum.",
    "‘It’s true’ – the teacher’s words.",
    "Новости.",
    "«Мы договорились продолжить работу», — сказала Анна Зорина.",
    "Об этом БЕЛТА сообщили в пресс-службе музея.",
    "По словам Павла Липкина, дорога будет готова в мае.",
    "«Мы дамовіліся працягваць работу», — адзначыла Ганна Зорына.",
    "Пра гэта паведамілі БЕЛТА ў прэс-службе музея.",
    "„Wir machen weiter“, sagte Anna Zorina.",
    "«Seguiremos adelante», dijo Pavel Lipkin.",
    "„Idziemy dalej” – powiedziała Anna Zorina.",
    "“我们继续前进”，安娜·佐琳娜说。",
)
NAMES = ("A", "Anna Zorina", "Pavel Lipkin", "Анна Зорина", "Ганна Зорына", "the press service", "музей", "安娜·佐琳娜")
ROLES = ("director", "the minister of roads", "заместитель директора", "намеснік дырэктара", "Direktorin", "馆长")
BODIES = ("Museum of Bridges", "Министерство дорог", "Міністэрства дарог", "道路部")
LEMMAS = ("say", "note", "according to", "сказать", "отметить", "адзначыць", "sagen", "decir", "powiedzieć", "说")
SECTIONS = ("Politics", "Society", "Культура", "Грамадства", "Wirtschaft", "Cultura", "社会")
PLACES = ("MINSK", "VITEBSK DISTRICT", "Минск", "Мінск", "VÍTEBSK", "明斯克")
LABELS = ("Other materials of «Politics»", "Read also", "Читайте также", "Чытайце таксама", "最新消息")
ZONES = ("UTC", "+00:00", "+03:00", "-09:30", "Europe/Warsaw", "America/Havana")
SITES = (
    ("eng.belta.by", "en"),
    ("belta.by", "ru"),
    ("blr.belta.by", "be"),
    ("deu.belta.by", "de"),
    ("esp.belta.by", "es"),
    ("pol.belta.by", "pl"),
    ("chn.belta.by", "zh"),
)
RUBRICS = ("politics", "society", "economics", "culture", "photonews")
SLUGS = ("a", "new-bridge-opened-in-grodno", "novyj-most-v-grodno", "most-2-0")

# Which parts of a moment may be known together.
KNOWN_PARTS = (
    "",
    "month day hour minute",
    "year month day hour minute",
    "year month day hour minute second",
    "month day",
    "year month day",
    "year month",
    "year",
    "month",
    "hour minute",
    "hour",
    "month day hour",
    "year month day hour",
)

LINE_BREAKS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"

# What a span may begin and end at: a word, or a mark that stands by itself.
PIECE = re.compile(r"\w+|[^\w\s]")

FEW = 2
MANY = 4

T = TypeVar("T")


def lines() -> st.SearchStrategy[str]:
    """
    Generate lines of text, not empty, without a line break.

    They are sentences of the agency's kind in seven languages, short runs of any characters but surrogates, and both
    mixed.
    """
    sentences = st.sampled_from(SENTENCES)
    odd = st.text(st.characters(codec="utf-8", exclude_characters=LINE_BREAKS), min_size=1, max_size=6)
    return sentences | odd | st.lists(sentences | odd, min_size=2, max_size=3).map(" ".join)


def spans(text: str | None = None) -> st.SearchStrategy[Span]:
    """
    Generate spans that are not empty.

    Args:
        text: What the spans lie in, not empty: they begin and end with a word or a mark of it. None for any text.
    """
    return st.builds(_span, _texts(text), STRETCHES)


def moments() -> st.SearchStrategy[Moment]:
    """
    Generate possible moments, of which any part may be unknown, with words that state what is known.

    Half of them are of Minsk; the others lie in other zones, among them one whose clocks change at midnight, or at
    fixed offsets. Years run from 1 to 9999.
    """
    return st.builds(
        _moment,
        known=st.sampled_from(KNOWN_PARTS),
        year=st.integers(2000, 2030) | st.integers(1, 9999),
        days=st.integers(0, 365),
        seconds=st.integers(0, 24 * 60 * 60 - 1),
        zone=st.just(MINSK) | st.sampled_from(ZONES),
        known_from=st.sampled_from(YearSource),
    )


def speakers() -> st.SearchStrategy[Speaker]:
    """Generate speakers of every kind, some with a role, a body that they belong to, and other names."""
    return st.builds(
        Speaker,
        name=_one_of(NAMES),
        kind=st.sampled_from(EntityKind),
        role=_maybe(_one_of(ROLES)),
        organisation=_maybe(_one_of(BODIES)),
        aliases=_few(_one_of(NAMES)),
    )


def cues(text: str | None = None) -> st.SearchStrategy[Cue]:
    """
    Generate cues.

    Args:
        text: What the cues are cut out of, not empty; None for any text.
    """
    return _cut_from(text, _cues())


def sources(text: str | None = None) -> st.SearchStrategy[Source]:
    """
    Generate sources, each with its holder inside of its sentence.

    Args:
        text: What the sources are cut out of, not empty; None for any text.
    """
    return _cut_from(text, _sources())


def attributions(
    text: str | None = None, *, said_by: st.SearchStrategy[Speaker] | None = None
) -> st.SearchStrategy[Attribution]:
    """
    Generate attributions: with a mention, with a speaker, or with both; some with a relay or with a circumstance.

    Args:
        text: What the mentions are cut out of, not empty; None for any text.
        said_by: Where the speakers come from; None for any speaker.
    """
    return _cut_from(text, _attributions(speakers() if said_by is None else said_by))


def quotes(
    text: str | None = None, *, part: Part = Part.TEXT, said_by: st.SearchStrategy[Speaker] | None = None
) -> st.SearchStrategy[Quote]:
    """
    Generate quotes in one to three pieces, with or without a cue and an attribution.

    Args:
        text: What the quotes are cut out of, not empty; None for any text.
        part: Which text of an article that is.
        said_by: Where the speakers come from, such as `st.sampled_from` of a few; None for any speaker.
    """
    return _cut_from(text, _quotes(part, speakers() if said_by is None else said_by))


def related_items() -> st.SearchStrategy[RelatedItem]:
    """Generate related items; any part but the title may be missing."""
    return st.builds(
        RelatedItem,
        title=lines(),
        published=_maybe(moments()),
        url=_maybe(article_urls().map(str)),
        section=_maybe(_one_of(SECTIONS)),
        label=_maybe(_one_of(LABELS)),
        summary=_maybe(lines()),
    )


def paragraphs(start: int | None = None) -> st.SearchStrategy[Paragraph]:
    """
    Generate paragraphs of every kind.

    Args:
        start: Where the paragraph begins; None for anywhere.
    """
    starts = st.integers(0, 10_000) if start is None else st.just(start)
    return st.builds(_paragraph, starts, st.sampled_from(ParagraphKind), lines())


def credits() -> st.SearchStrategy[Credit]:  # noqa: A001 - the plural of the class, as of the others
    """Generate credits of every kind, with and without a holder."""
    return st.builds(Credit, text=lines(), holder=_maybe(_one_of(BODIES)), kind=st.sampled_from(CreditKind))


def images() -> st.SearchStrategy[Image]:
    """Generate images, of which anything may be unknown."""
    return st.builds(
        Image,
        url=_maybe(article_urls().map(str)),
        caption=_maybe(lines()),
        alt=_maybe(lines()),
        credit=_maybe(credits()),
    )


def embeds() -> st.SearchStrategy[Embed]:
    """Generate embeds of every kind, with and without words."""
    return st.builds(Embed, url=article_urls().map(str), kind=st.sampled_from(EmbedKind), text=_maybe(lines()))


def datelines() -> st.SearchStrategy[Dateline]:
    """Generate datelines; any part but the words may be missing."""
    return st.builds(
        Dateline,
        text=lines(),
        place=_maybe(_one_of(PLACES)),
        moment=_maybe(moments()),
        agency=_maybe(st.sampled_from(("BelTA", "БЕЛТА"))),
        author=_maybe(_one_of(NAMES)),
    )


def notices() -> st.SearchStrategy[Notice]:
    """Generate notices of every kind, with and without words and a line."""
    return st.builds(
        Notice,
        kind=st.sampled_from(NoticeKind),
        message=lines(),
        text=_maybe(lines()),
        line=_maybe(st.integers(1, 10_000)),
    )


def article_urls() -> st.SearchStrategy[ArticleUrl]:
    """
    Generate addresses of the agency's own sites, of every kind, with the parts that they are made of.

    Ids run from 1 to 999,999, years from 2000 to 2030 or are missing; slugs are plain letters, digits and hyphens.
    """
    return st.builds(
        _address,
        st.sampled_from(SITES),
        st.sampled_from(UrlKind),
        rubric=st.sampled_from(RUBRICS),
        slug=st.sampled_from(SLUGS),
        number=st.integers(1, 999_999),
        year=_maybe(st.integers(2000, 2030)),
    )


def articles() -> st.SearchStrategy[Article]:
    """
    Generate articles, valid by construction, from one without any fact to one with all of them.

    A title has up to two quotes, a body of up to four paragraphs up to four, by up to two speakers, and up to two
    sources. Where the title is missing or the body has no paragraph, it has none.
    """
    return st.builds(
        _article,
        address=_maybe(article_urls()),
        title=_maybe(lines()),
        published=_maybe(moments()),
        body=st.lists(st.tuples(st.sampled_from(ParagraphKind), lines()), max_size=MANY),
        said_by=st.lists(speakers(), min_size=1, max_size=FEW),
        in_title=st.lists(_quotes(Part.TITLE, st.integers(0, FEW)), max_size=FEW),
        in_text=st.lists(_quotes(Part.TEXT, st.integers(0, FEW)), max_size=MANY),
        heard=st.lists(_sources(), max_size=FEW),
        surroundings=_maybe(_surroundings()),
    )


def _one_of(known: tuple[str, ...]) -> st.SearchStrategy[str]:
    return st.sampled_from(known) | lines()


def _maybe(items: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    return st.none() | items


def _few(items: st.SearchStrategy[T]) -> st.SearchStrategy[tuple[T, ...]]:
    return st.lists(items, max_size=FEW).map(tuple)


# How facts are cut out of a text that is itself drawn: what is drawn first are recipes, functions that take the text
# and return the fact. Strategies made anew for each text would take most of the time, and shrink worse.

Recipe: TypeAlias = Callable[..., T]


def _recipes(make: Callable[..., T], **parts: st.SearchStrategy[Any]) -> st.SearchStrategy[Recipe[T]]:
    return st.builds(functools.partial, st.just(make), **parts)


def _texts(text: str | None) -> st.SearchStrategy[str]:
    return lines() if text is None else st.just(text)


def _cut_from(text: str | None, recipes: st.SearchStrategy[Recipe[T]]) -> st.SearchStrategy[T]:
    return st.builds(_follow, recipes, _texts(text))


def _follow(recipe: Recipe[T], text: str) -> T:
    return recipe(text)


# A stretch of a text: the number of its first word, modulo how many there are, and how many words follow it.
Stretch: TypeAlias = tuple[int, int]

STRETCHES = st.tuples(st.integers(0, 2**16), st.integers(0, 15))


def _pieces(text: str) -> list[Span]:
    """Return where the words and marks of *text* stand; all of it is one piece where it has none."""
    found = [Span(start=match.start(), end=match.end()) for match in PIECE.finditer(text)]
    return found or [Span(start=0, end=len(text))]


def _span(text: str, stretch: Stretch) -> Span:
    return _cover(_taken(_pieces(text), stretch))


def _taken(pieces: list[Span], stretch: Stretch) -> list[Span]:
    first, following = stretch
    first %= len(pieces)
    return pieces[first : first + 1 + following]


def _cover(pieces: list[Span]) -> Span:
    return Span(start=pieces[0].start, end=pieces[-1].end)


def _cues() -> st.SearchStrategy[Recipe[Cue]]:
    return _recipes(_cue, stretch=STRETCHES, lemma=_one_of(LEMMAS), kind=st.sampled_from(CueKind))


def _cue(text: str, *, stretch: Stretch, lemma: str, kind: CueKind) -> Cue:
    span = _span(text, stretch)
    return Cue(text=span.of(text), span=span, lemma=lemma, kind=kind)


def _sources() -> st.SearchStrategy[Recipe[Source]]:
    return _recipes(
        _source,
        sentence=STRETCHES,
        holder=STRETCHES,
        kind=st.sampled_from(EntityKind),
        addressee=_maybe(_one_of(NAMES)),
    )


def _source(text: str, *, sentence: Stretch, holder: Stretch, kind: EntityKind, addressee: str | None) -> Source:
    pieces = _taken(_pieces(text), sentence)
    span = _cover(_taken(pieces, holder))
    return Source(holder=span.of(text), span=span, kind=kind, sentence=_cover(pieces), addressee=addressee)


def _attributions(
    said_by: st.SearchStrategy[Speaker] | st.SearchStrategy[int],
) -> st.SearchStrategy[Recipe[Attribution]]:
    return _recipes(
        _attribution,
        stretch=_maybe(STRETCHES),
        speaker=said_by,
        resolved=st.booleans(),
        resolution=st.sampled_from(Resolution),
        rule=_maybe(st.sampled_from(Rule)),
        position=st.sampled_from(Position),
        addressee=_maybe(_one_of(NAMES)),
        circumstances=st.dictionaries(st.sampled_from(("occasion", "place", "date")), STRETCHES),
        via=st.lists(_sources(), max_size=1),
    )


def _attribution(  # noqa: PLR0913 - one for each field
    text: str,
    among: Sequence[Speaker] = (),
    *,
    stretch: Stretch | None,
    speaker: Speaker | int,
    resolved: bool,
    resolution: Resolution,
    rule: Rule | None,
    position: Position,
    addressee: str | None,
    circumstances: dict[str, Stretch],
    via: list[Recipe[Source]],
) -> Attribution:
    span = None if stretch is None else _span(text, stretch)
    told = {name: _span(text, given) for name, given in circumstances.items()}
    known = among[speaker % len(among)] if isinstance(speaker, int) else speaker
    return Attribution(
        mention=None if span is None else span.of(text),
        mention_span=span,
        speaker=known if resolved or span is None else None,
        resolution=resolution,
        rule=rule,
        position=None if span is None else position,
        addressee=addressee,
        occasion=told["occasion"].of(text) if "occasion" in told else None,
        occasion_span=told.get("occasion"),
        place=told["place"].of(text) if "place" in told else None,
        place_span=told.get("place"),
        date=told["date"].of(text) if "date" in told else None,
        date_span=told.get("date"),
        via=tuple(recipe(text) for recipe in via),
    )


def _quotes(
    part: Part, said_by: st.SearchStrategy[Speaker] | st.SearchStrategy[int]
) -> st.SearchStrategy[Recipe[Quote]]:
    return _recipes(
        _quote,
        part=st.just(part),
        kind=st.sampled_from(QuoteKind),
        stretches=st.lists(STRETCHES, min_size=1, max_size=3),
        cue=_maybe(_cues()),
        attribution=_maybe(_attributions(said_by)),
        nested=st.booleans(),
    )


def _quote(  # noqa: PLR0913 - one for each field
    text: str,
    among: Sequence[Speaker] = (),
    *,
    part: Part,
    kind: QuoteKind,
    stretches: list[Stretch],
    cue: Recipe[Cue] | None,
    attribution: Recipe[Attribution] | None,
    nested: bool,
) -> Quote:
    rest = _pieces(text)
    spans: list[Span] = []
    for stretch in stretches:
        # Each leaves the next one what stands after it, if anything does.
        if rest:
            spans.append(_cover(_taken(rest, stretch)))
            rest = [piece for piece in rest if piece.start >= spans[-1].end]
    return Quote(
        kind=kind,
        text=" ".join(span.of(text) for span in spans),
        spans=tuple(spans),
        part=part,
        cue=None if cue is None else cue(text),
        attribution=None if attribution is None else attribution(text, among),
        parent=Span(start=0, end=len(text)) if nested else None,
    )


def _moment(*, known: str, year: int, days: int, seconds: int, zone: str, known_from: YearSource) -> Moment:
    calendar_day = dt.date(SOME_LEAP_YEAR, 1, 1) + dt.timedelta(days=days)
    last_day = calendar.monthrange(year if "year" in known else SOME_LEAP_YEAR, calendar_day.month)[1]
    values = {
        "year": year,
        "month": calendar_day.month,
        "day": min(calendar_day.day, last_day),
        "hour": seconds // 3600,
        "minute": seconds // 60 % 60,
        "second": seconds % 60,
    }
    parts = {name: values[name] for name in known.split()}
    return Moment(
        text=" ".join(f"{name} {value}" for name, value in parts.items()),
        zone=zone,
        year_known_from=known_from if "year" in parts else None,
        **parts,
    )


def _address(
    edition: tuple[str, str], kind: UrlKind, *, rubric: str, slug: str, number: int, year: int | None
) -> ArticleUrl:
    site, language = edition
    root = f"https://{site}/"
    if kind is UrlKind.FRONT:
        return ArticleUrl(url=root, site=site, language=language, kind=kind)
    if kind is UrlKind.FEED:
        return ArticleUrl(url=f"{root}rss", site=site, language=language, kind=kind)
    if kind is UrlKind.LISTING:
        return ArticleUrl(url=f"{root}{rubric}/", site=site, language=language, rubric=rubric, kind=kind)
    view = {UrlKind.ARTICLE: "", UrlKind.SPECIAL: "special/", UrlKind.PRINT: "printv/"}[kind]
    end = "" if year is None else f"-{year}"
    return ArticleUrl(
        url=f"{root}{view}{rubric}/view/{slug}-{number}{end}/",
        site=site,
        language=language,
        rubric=rubric,
        slug=slug,
        id=number,
        year=year,
        kind=kind,
    )


def _paragraph(start: int, kind: ParagraphKind, text: str) -> Paragraph:
    return Paragraph(kind=kind, text=text, span=Span(start=start, end=start + len(text)))


def _surroundings() -> st.SearchStrategy[dict[str, Any]]:
    """Generate the fields of an article that depend on no other."""
    return st.fixed_dictionaries(
        {
            "updated": _maybe(moments()),
            "section": _maybe(_one_of(SECTIONS)),
            "dateline": _maybe(datelines()),
            "images": _few(images()),
            "embeds": _few(embeds()),
            "related": _few(related_items()),
            "tags": _few(_one_of(SECTIONS)),
            "authors": _few(_one_of(NAMES)),
            "notices": _few(notices()),
        }
    )


def _article(  # noqa: PLR0913 - one for each field that depends on another
    *,
    address: ArticleUrl | None,
    title: str | None,
    published: Moment | None,
    body: list[tuple[ParagraphKind, str]],
    said_by: list[Speaker],
    in_title: list[Recipe[Quote]],
    in_text: list[Recipe[Quote]],
    heard: list[Recipe[Source]],
    surroundings: dict[str, Any] | None,
) -> Article:
    paragraphs: list[Paragraph] = []
    for kind, words in body:
        start = paragraphs[-1].span.end + len(BETWEEN_PARAGRAPHS) if paragraphs else 0
        paragraphs.append(_paragraph(start, kind, words))
    text = BETWEEN_PARAGRAPHS.join(words for _, words in body)
    title_quotes = [recipe(title, said_by) for recipe in in_title] if title else []
    text_quotes = [recipe(text, said_by) for recipe in in_text] if text else []
    return Article(
        title=title,
        published=published,
        site=None if address is None else address.site,
        language=None if address is None else address.language,
        url=None if address is None else address.url,
        paragraphs=tuple(paragraphs),
        quotes=(*sorted(title_quotes, key=_place), *sorted(text_quotes, key=_place)),
        sources=tuple(sorted((recipe(text) for recipe in heard), key=_place)) if text else (),
        **(surroundings or {}),
    )


def _place(fact: Quote | Source) -> Span:
    return fact.span


for _cls, _strategy in (
    (Article, articles()),
    (ArticleUrl, article_urls()),
    (Attribution, attributions()),
    (Credit, credits()),
    (Cue, cues()),
    (Dateline, datelines()),
    (Embed, embeds()),
    (Image, images()),
    (Moment, moments()),
    (Notice, notices()),
    (Paragraph, paragraphs()),
    (Quote, quotes()),
    (RelatedItem, related_items()),
    (Source, sources()),
    (Span, spans()),
    (Speaker, speakers()),
):
    st.register_type_strategy(_cls, _strategy)

import copy
import enum
import pickle
from typing import Any

import attrs
import pytest

import belta_news.model
from belta_news.model import (
    Article,
    Attribution,
    Credit,
    CreditKind,
    Cue,
    Dateline,
    Embed,
    EntityKind,
    Image,
    Moment,
    Notice,
    NoticeKind,
    Paragraph,
    ParagraphKind,
    Part,
    Position,
    Quote,
    QuoteKind,
    Source,
    Span,
    Speaker,
    YearSource,
)
from belta_news.model._checks import ContradictionError

TITLE = "Zorina: We go on"
LEAD = "A bridge opens in May, BelTA learned from the museum."
BODY = "“We go on,” Anna Zorina said. “In May,” Pavel Lipkin added."
TEXT = f"{LEAD}\n\n{BODY}"
ZORINA = Speaker(name="Anna Zorina", kind=EntityKind.PERSON, aliases=("Zorina",))
LIPKIN = Speaker(name="Pavel Lipkin", kind=EntityKind.PERSON)


def place(words: str, text: str = TEXT) -> Span:
    start = text.index(words)
    return Span(start=start, end=start + len(words))


def paragraph(text: str, start: int = 0, kind: ParagraphKind = ParagraphKind.TEXT) -> Paragraph:
    return Paragraph(kind=kind, text=text, span=Span(start=start, end=start + len(text)))


def quote(words: str, speaker: Speaker | None = None, part: Part = Part.TEXT, **parts: Any) -> Quote:  # noqa: ANN401
    text = TEXT if part is Part.TEXT else TITLE
    return Quote(
        kind=QuoteKind.DIRECT,
        text=words,
        spans=(place(words, text),),
        part=part,
        attribution=None if speaker is None else Attribution(speaker=speaker),
        **parts,
    )


def source(holder: str = "the museum") -> Source:
    return Source(holder=holder, span=place(holder), sentence=place(LEAD))


BODY_PARAGRAPHS = (paragraph(LEAD, kind=ParagraphKind.LEAD), paragraph(BODY, len(LEAD) + 2))
IN_TITLE = quote("We go on", ZORINA, Part.TITLE)
FIRST = quote("We go on", ZORINA)
SECOND = quote("In May", LIPKIN)


def article(**parts: Any) -> Article:  # noqa: ANN401 - fields of any class
    return Article(**{"title": TITLE, "paragraphs": BODY_PARAGRAPHS, **parts})


def problems_of(**parts: Any) -> list[tuple[str, str]]:  # noqa: ANN401 - fields of any class
    with pytest.raises(ContradictionError) as caught:
        article(**parts)
    return [(problem.path, problem.message) for problem in caught.value.problems]


def test_the_text_is_the_paragraphs_with_a_blank_line_between_them() -> None:
    assert article().text == TEXT
    assert Article().text == ""


def test_paragraphs_lie_where_the_text_has_them() -> None:
    assert all(each.span.of(article().text) == each.text for each in article().paragraphs)
    assert problems_of(paragraphs=(paragraph("One.", 1), paragraph("Two.", 9))) == [
        ("$.paragraphs[0].span.start", "the paragraph starts at 1, not at 0"),
        ("$.paragraphs[1].span.start", "the paragraph starts at 9, not at 7"),
    ]


def test_a_paragraph_is_as_long_as_its_span() -> None:
    with pytest.raises(ValueError, match="the span 0:3 is not as long as the paragraph of 4 characters"):
        Paragraph(text="One.", span=Span(start=0, end=3))


def test_facts_that_lie_in_their_text_are_taken() -> None:
    whole = article(quotes=(IN_TITLE, FIRST, SECOND), sources=(source(),))
    assert [each.span.of(whole.text_of(each.part)) for each in whole.quotes] == ["We go on", "We go on", "In May"]
    assert whole.sources[0].span.of(whole.text) == "the museum"


def test_a_quote_in_pieces_is_its_pieces_joined_by_spaces() -> None:
    pieces = Quote(kind=QuoteKind.DIRECT, text="We go on In May", spans=(place("We go on"), place("In May")))
    assert article(quotes=(pieces,)).quotes == (pieces,)
    other = attrs.evolve(pieces, text="We go on in May")
    assert problems_of(quotes=(other,)) == [("$.quotes[0].text", "the quote repeats other words than its spans cover")]


def test_all_facts_outside_of_their_text_are_told_at_once() -> None:
    far = Span(start=200, end=208)
    mention = Attribution(
        mention="Pavel", mention_span=place("Anna ").__class__(start=0, end=5), position=Position.AFTER
    )
    faulty = Quote(
        kind=QuoteKind.DIRECT,
        text="We go on",
        spans=(far,),
        cue=Cue(text="said", span=Span(start=0, end=4), lemma="say"),
        attribution=attrs.evolve(
            mention,
            date="today",
            date_span=Span(start=0, end=5),
            via=(Source(holder="the road", span=far, sentence=far),),
        ),
    )
    away = Source(holder="the museum", span=place("the museum"), sentence=Span(start=0, end=900))
    assert problems_of(quotes=(faulty,), sources=(away,)) == [
        ("$.quotes[0].spans[0].end", "the span 200:208 ends outside of its text of 114 characters"),
        ("$.quotes[0].cue.span", "the span 0:4 covers 'A br', not 'said'"),
        ("$.quotes[0].attribution.mention_span", "the span 0:5 covers 'A bri', not 'Pavel'"),
        ("$.quotes[0].attribution.date_span", "the span 0:5 covers 'A bri', not 'today'"),
        ("$.quotes[0].attribution.via[0].span.end", "the span 200:208 ends outside of its text of 114 characters"),
        ("$.quotes[0].attribution.via[0].sentence.end", "the span 200:208 ends outside of its text of 114 characters"),
        ("$.sources[0].sentence.end", "the span 0:900 ends outside of its text of 114 characters"),
    ]


def test_a_quote_of_a_missing_title_lies_outside_of_it() -> None:
    assert problems_of(title=None, quotes=(IN_TITLE,)) == [
        ("$.quotes[0].spans[0].end", "the span 8:16 ends outside of its text of 0 characters")
    ]


def test_quotes_stand_in_the_order_of_the_title_and_the_text() -> None:
    assert problems_of(quotes=(SECOND, FIRST)) == [
        ("$.quotes[1]", "the quote is not in the order of the title and the text")
    ]
    assert problems_of(quotes=(FIRST, IN_TITLE)) == [
        ("$.quotes[1]", "the quote is not in the order of the title and the text")
    ]


def test_sources_stand_in_the_order_of_the_text() -> None:
    assert article(sources=(source("BelTA"), source())).sources
    assert problems_of(sources=(source(), source("BelTA"))) == [
        ("$.sources[1]", "the source is not in the order of the text")
    ]


def test_contradictions_are_a_value_error_that_says_them_and_survives_pickling() -> None:
    with pytest.raises(ValueError, match="not in the order") as caught:
        article(quotes=(SECOND, FIRST), sources=(source(), source("BelTA")))
    assert str(caught.value) == (
        "the quote is not in the order of the title and the text @ $.quotes[1]\n"
        "the source is not in the order of the text @ $.sources[1]"
    )
    again = pickle.loads(pickle.dumps(caught.value))  # noqa: S301 - our own
    assert str(again) == str(caught.value)


@pytest.mark.parametrize(
    "parts",
    [
        {"title": 1},
        {"published": "9 July"},
        {"paragraphs": [paragraph("One.")]},
        {"paragraphs": ("One.",)},
        {"tags": "abc"},
        {"tags": (1,)},
        {"notices": None},
    ],
)
def test_fields_of_another_class_are_refused(parts: dict[str, object]) -> None:
    with pytest.raises(TypeError):
        article(**parts)


def test_a_lone_surrogate_is_refused_in_any_text() -> None:
    with pytest.raises(ValueError, match="'title' has a lone surrogate at 1, which is no character"):
        Article(title="x\udfff")
    with pytest.raises(ValueError, match="'tags' has a lone surrogate at 0"):
        Article(tags=("мост", "\ud800"))


def test_the_lead_is_the_paragraph_of_that_kind() -> None:
    assert article().lead == LEAD
    assert Article(paragraphs=(paragraph("One."),)).lead is None


def test_speakers_are_told_once_in_order_of_their_first_quote() -> None:
    assert article(quotes=(IN_TITLE, FIRST, SECOND)).speakers == (ZORINA, LIPKIN)
    assert article(quotes=(quote("We go on"),)).speakers == ()


def test_quotes_are_found_by_a_name_of_their_speaker() -> None:
    whole = article(quotes=(IN_TITLE, FIRST, SECOND))
    assert whole.quotes_by("zorina") == (IN_TITLE, FIRST)
    assert whole.quotes_by("Pavel Lipkin") == (SECOND,)
    assert whole.quotes_by("nobody") == ()
    assert article(quotes=(quote("We go on"),)).quotes_by("zorina") == ()


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("A bridge opens.", 3),
        ("The 3.5-km bridge isn’t 1,000 years old", 7),
        ("«Мост» — это по-нашему", 3),
        ("新桥5月开放", 6),
        ("— … “”", 0),
    ],
)
def test_words_are_counted_and_of_chinese_the_characters(text: str, count: int) -> None:
    assert Article(paragraphs=(paragraph(text),)).word_count == count


def test_an_article_without_a_body_has_no_words() -> None:
    assert Article(title="Bridge opens").word_count == 0


def test_an_article_shows_its_title_and_moment() -> None:
    moment = Moment(text="9 July 2024", year=2024, month=7, day=9, year_known_from=YearSource.WRITTEN)
    assert str(article(published=moment)) == "Zorina: We go on (2024-07-09)"
    assert str(article()) == TITLE
    assert repr(article(published=moment, quotes=(FIRST,), sources=(source(),))) == (
        "<Article 'Zorina: We go on', 2024-07-09, 2 paragraphs, 1 quotes, 1 sources, 0 related>"
    )


def test_an_article_without_a_title_shows_the_beginning_of_its_text() -> None:
    assert str(article(title=None)) == f"{TEXT[:59]}…"
    assert repr(Article()) == "<Article '', no moment, 0 paragraphs, 0 quotes, 0 sources, 0 related>"


def test_the_other_facts_show_themselves_in_short() -> None:
    credit = Credit(text="Photo by Pavel Lipkin", holder="Pavel Lipkin", kind=CreditKind.AUTHOR)
    assert str(paragraph("One.")) == "One."
    assert repr(paragraph("One.", 7)) == "<Paragraph text 'One.' at 7:11>"
    assert str(credit) == "Photo by Pavel Lipkin"
    assert str(Image(caption="The bridge", credit=credit)) == "The bridge · Photo by Pavel Lipkin"
    assert str(Image()) == ""
    assert str(Image(alt="A bridge", url="https://example.org/")) == "A bridge · https://example.org/"
    assert str(Embed(url="https://example.org/")) == "https://example.org/"
    assert str(Embed(url="https://example.org/", text="A film")) == "A film · https://example.org/"
    assert str(Dateline(text="MINSK, 9 July (BelTA) –", place="MINSK")) == "MINSK, 9 July (BelTA) –"
    chrome = Notice(kind=NoticeKind.CHROME, message="left out", text="Subscribe to us", line=12)
    assert str(chrome) == "line 12: left out: 'Subscribe to us'"
    assert str(Notice(kind=NoticeKind.MISSING, message="no title was found")) == "no title was found"


def test_articles_compare_hash_and_pickle_by_value() -> None:
    one, other = article(quotes=(FIRST,)), article(quotes=(FIRST,))
    assert one == other
    assert hash(one) == hash(other)
    for again in (pickle.loads(pickle.dumps(one)), copy.deepcopy(one)):  # noqa: S301 - our own
        assert again == one
        assert again.text == TEXT


def test_a_changed_article_joins_its_text_anew() -> None:
    assert attrs.evolve(article(), paragraphs=BODY_PARAGRAPHS[:1]).text == LEAD


def test_no_field_can_be_set() -> None:
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        article().title = "Other"  # type: ignore[misc]


@pytest.mark.parametrize("name", belta_news.model.__all__)
def test_every_field_of_every_class_is_checked(name: str) -> None:
    cls = getattr(belta_news.model, name)
    if issubclass(cls, enum.Enum):
        return
    fields = [field for field in attrs.fields(cls) if field.init]
    assert [field.name for field in fields if field.validator is None] == []

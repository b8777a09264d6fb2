"""The laws that hold for any text whatever."""

import pickle

from hypothesis import given
from hypothesis import strategies as st

from belta_news.extract.quotes import read_quotes
from belta_news.languages import LANGUAGES
from belta_news.model.quote import Quote
from belta_news.model.span import Part

WORDS = [
    "said",
    "told",
    "noted",
    "according",
    "to",
    "reads",
    "that",
    "Ivan",
    "Petrov",
    "the",
    "minister",
    "he",
    "she",
    "it",
    "president",
    "of",
    "Belarus",
    "Health",
    "Ministry",
    "press",
    "service",
    "reporters",
    "was",
    "good",
    "and",
    "but",
    "who",
    "which",
    "calling",
    "Monday",
    "5",
    "newspaper",
    "V.",
    "P.",
    "Karol",
    "Dr.",
    "Hil",
]
RUSSIAN = [
    "сказал",
    "отметил",
    "по",
    "словам",
    "что",
    "Иван",
    "Петров",
    "министр",
    "он",
    "она",
    "Президент",
    "Беларуси",
    "министерство",
    "газета",
    "и",
    "в",
    "5",
    "марта",
]
MARKS = ["“", "”", '"', "«", "»", "„", "‘", "’", "'", "''", "``", ",", ".", "!", "?", ":", ";", "-", "–", "(", ")", "…"]
PIECES = st.sampled_from(
    [*WORDS, *RUSSIAN, *MARKS, *(f"{mark} " for mark in MARKS), " ", " ", " ", "\n", "\n\n", "说", "他"]
)
TEXTS = st.one_of(
    st.text(max_size=200), st.lists(PIECES, max_size=60).map("".join), st.lists(PIECES, max_size=60).map(" ".join)
)
CODES = st.sampled_from(sorted(LANGUAGES))


def read(text: str, code: str = "en", title: str | None = None) -> tuple[Quote, ...]:
    return read_quotes(text, title=title, language=LANGUAGES[code], names=True, nested=True)


@given(text=TEXTS, title=st.none() | TEXTS, code=CODES)
def test_any_mix_of_marks_gives_quotations_whose_spans_are_exact(text: str, title: str | None, code: str) -> None:
    for quote in read(text, code, title):
        source = text if quote.part is Part.TEXT else title or ""
        assert quote.text == " ".join(span.of(source) for span in quote.spans)
        assert all(span.end <= len(source) for span in quote.spans)
        if quote.cue is not None:
            assert quote.cue.span.of(source) == quote.cue.text
        if quote.attribution is not None and quote.attribution.mention_span is not None:
            assert quote.attribution.mention_span.of(source) == quote.attribution.mention


@given(text=TEXTS, title=st.none() | TEXTS, code=CODES)
def test_quotations_come_in_the_order_of_the_title_and_the_text(text: str, title: str | None, code: str) -> None:
    places = [(quote.part is Part.TEXT, quote.span.start) for quote in read(text, code, title)]
    assert places == sorted(places)


@given(text=TEXTS, code=CODES)
def test_a_nested_quotation_stands_inside_of_its_parent(text: str, code: str) -> None:
    quotes = read(text, code)
    pieces = {span for quote in quotes for span in quote.spans}
    for quote in quotes:
        if quote.parent is not None:
            assert quote.span in quote.parent
            assert quote.parent in pieces


@given(text=TEXTS, code=CODES)
def test_the_same_text_gives_the_same_quotations(text: str, code: str) -> None:
    assert read(text, code) == read(text, code)


@given(text=TEXTS, code=CODES)
def test_quotations_survive_pickling(text: str, code: str) -> None:
    quotes = read(text, code)
    assert pickle.loads(pickle.dumps(quotes)) == quotes  # noqa: RUF100, S301


@given(text=TEXTS, code=CODES)
def test_a_paragraph_far_away_changes_no_span(text: str, code: str) -> None:
    lines = "\n\n".join(line for line in text.splitlines() if line.strip())
    alone = [quote.spans for quote in read(lines, code)]
    longer = [quote.spans for quote in read(f"{lines}\n\n.\n\n.\n\nNothing else.", code)]
    assert longer[: len(alone)] == alone or '"' in lines


@given(
    words=st.lists(
        st.lists(st.sampled_from(["we", "sow", "rye", "now"]), min_size=4, max_size=9), min_size=1, max_size=4
    )
)
def test_curly_and_straight_marks_give_the_same_quotations(words: list[list[str]]) -> None:
    paragraphs = [f"“{' '.join(some).capitalize()},” Minister Ivan Petrov said." for some in words]
    curly = "\n\n".join(paragraphs)
    straight = curly.replace("“", '"').replace("”", '"')
    assert [(quote.spans, quote.speaker) for quote in read(curly)] == [
        (quote.spans, quote.speaker) for quote in read(straight)
    ]

import pytest

from belta_news.formats._summary import rule, summary, wrap
from belta_news.model import (
    Article,
    Attribution,
    Credit,
    Dateline,
    Embed,
    EmbedKind,
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
    RelatedItem,
    Source,
    Span,
    Speaker,
    YearSource,
)

LEAD = "A bridge opens in May, BelTA learned from the museum."
BODY = "“We go on,” Anna Zorina said. He added that it was late. “Now,” wrote the museum."
TEXT = f"{LEAD}\n\n{BODY}"
TITLE = "Zorina: We go on"


def place(words: str, text: str = TEXT) -> Span:
    start = text.index(words)
    return Span(start=start, end=start + len(words))


def quote(
    words: str,
    attribution: Attribution | None = None,
    *,
    part: Part = Part.TEXT,
    kind: QuoteKind = QuoteKind.DIRECT,
) -> Quote:
    text = TITLE if part is Part.TITLE else TEXT
    return Quote(kind=kind, text=words, spans=(place(words, text),), part=part, attribution=attribution)


def by(speaker: Speaker) -> Attribution:
    return Attribution(speaker=speaker)


def paragraph(text: str, start: int = 0, kind: ParagraphKind = ParagraphKind.TEXT) -> Paragraph:
    return Paragraph(kind=kind, text=text, span=Span(start=start, end=start + len(text)))


MOMENT = Moment(text="", year=2024, month=7, day=9, hour=14, minute=42, year_known_from=YearSource.WRITTEN)
ZORINA = by(
    Speaker(name="Anna Zorina", kind=EntityKind.PERSON, role="director of the museum", organisation="the museum")
)
MUSEUM = by(Speaker(name="the museum", kind=EntityKind.ORGANISATION, organisation="Ministry of Bridges"))
ARTICLE = Article(
    title=TITLE,
    published=MOMENT,
    updated=Moment(text="10 July", month=7, day=10),
    language="en",
    site="eng.belta.by",
    section="Society",
    dateline=Dateline(text="MINSK, 9 July (BelTA) –", place="MINSK"),
    paragraphs=(paragraph(LEAD, kind=ParagraphKind.LEAD), paragraph(BODY, len(LEAD) + 2)),
    quotes=(
        quote("We go on", ZORINA, part=Part.TITLE),
        quote("We go on,", ZORINA),
        quote(
            "it was late",
            Attribution(mention="He", mention_span=place("He"), position=Position.BEFORE),
            kind=QuoteKind.INDIRECT,
        ),
        quote("Now", MUSEUM),
        quote("wrote"),
    ),
    sources=(Source(holder="the museum", span=place("the museum"), sentence=place(LEAD)),),
    images=(Image(credit=Credit(text="Photo by Pavel Lipkin")), Image(url="https://example.org/", alt="A bridge")),
    embeds=(Embed(url="https://example.org/film", kind=EmbedKind.VIDEO, text="How it was built"),),
    related=(RelatedItem(title="Another bridge", published=MOMENT), RelatedItem(title="A road")),
    tags=("bridges", "roads"),
    authors=("Pavel Lipkin",),
    notices=(
        Notice(kind=NoticeKind.CHROME, message="left out"),
        Notice(kind=NoticeKind.YEAR, message="unknown"),
        Notice(kind=NoticeKind.CHROME, message="left out"),
    ),
)


def test_all_that_was_found_is_shown() -> None:
    assert (
        summary(ARTICLE, width=80, language="English")
        == """\
Zorina: We go on
2024-07-09 14:42 +03:00
updated ????-07-10 (the year is unknown: give --url or --captured-at)
Society · English · eng.belta.by · MINSK · 26 words · Pavel Lipkin

A bridge opens in May, BelTA learned from the museum.

Who said what (5)
  Anna Zorina, director of the museum
    “We go on” (title)
    “We go on”
  Somebody mentioned as “He”
    it was late
  the museum (organisation), Ministry of Bridges
    “Now”
  Somebody
    “wrote”

Heard from
  the museum (unknown)

Pictures (2)
  Photo by Pavel Lipkin
  A bridge · https://example.org/

Embedded
  How it was built · https://example.org/film (video)

Tags
  bridges, roads

Related (2)
  Another bridge
    2024-07-09 14:42 +03:00
  A road

Notices: 2 chrome, 1 year (see --json)"""
    )


def test_an_article_without_facts_is_shown_as_such() -> None:
    assert summary(Article(), width=80) == "(no title)"


def test_the_first_paragraph_stands_in_for_a_missing_lead() -> None:
    assert summary(Article(paragraphs=(paragraph("One."), paragraph("Two.", 6))), width=80).endswith("\n\nOne.")


def test_the_code_stands_in_for_an_unknown_name_of_the_language() -> None:
    assert summary(Article(language="xx"), width=80) == "(no title)\nxx"


@pytest.mark.parametrize(
    ("known_from", "words"),
    [
        (YearSource.URL, "the year is that of the address"),
        (YearSource.METADATA, "the year is that of the page's metadata"),
        (YearSource.CAPTURED, "the year follows from the capture"),
    ],
)
def test_it_is_told_how_the_year_is_known(known_from: YearSource, words: str) -> None:
    moment = Moment(text="", year=2024, month=7, day=9, year_known_from=known_from)
    assert summary(Article(published=moment), width=80) == f"(no title)\n2024-07-09 ({words})"


def test_colours_emphasise_and_change_nothing_else() -> None:
    coloured = summary(ARTICLE, width=80, colours=True)
    plain = summary(ARTICLE, width=80)
    assert coloured.startswith("\x1b[1mZorina: We go on\x1b[0m\n\x1b[32m2024-07-09")
    for code in ("1", "2", "32", "33", "1;36", "0"):
        assert f"\x1b[{code}m" in coloured
        coloured = coloured.replace(f"\x1b[{code}m", "")
    assert coloured == plain


@pytest.mark.parametrize("word", ["on and", "seven", "up and up"])
def test_long_texts_are_cut_to_some_lines(word: str) -> None:
    lines = summary(Article(title=f"{word} " * 100), width=29).splitlines()
    assert len(lines) == 4
    assert lines[-1].endswith("…")
    assert max(map(len, lines)) <= 29


def test_a_terminal_that_is_too_narrow_is_taken_for_a_wider_one() -> None:
    assert summary(ARTICLE, width=1) == summary(ARTICLE, width=24)


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("", 10, []),
        ("   ", 2, []),
        ("one two three", 7, ["one two", "three"]),
        ("one two", 3, ["one", "two"]),
        ("one  two", 4, ["one", "two"]),
        ("abcdefghij kl", 4, ["abcd", "efgh", "ij", "kl"]),
        ("新桥五月开放", 5, ["新桥", "五月", "开放"]),
        ("新桥开放。好", 8, ["新桥开", "放。好"]),
        ("Мост в Гродно", 8, ["Мост в", "Гродно"]),
        ("cafe\u0301 ole\u0301", 4, ["cafe\u0301", "ole\u0301"]),
    ],
)
def test_lines_are_as_wide_as_the_terminal_shows_them(text: str, width: int, lines: list[str]) -> None:
    assert wrap(text, width) == lines


def test_a_rule_goes_across() -> None:
    assert rule("桥.txt", width=20) == "── 桥.txt ──────────"
    assert rule("桥.txt", width=20, colours=True) == "\x1b[2m── 桥.txt ──────────\x1b[0m"
    assert rule("a" * 40, width=20) == f"── {'a' * 40} "

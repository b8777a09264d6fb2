"""Articles in HTML show every word, mark what is known of it, and do nothing else."""

import html.parser
import re
import shutil
import struct
import subprocess
import sys
import zlib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest

from belta_news import Article, Moment, parse_text
from belta_news.formats._html_marks import Mark, mark_up
from belta_news.formats._html_style import ACCENTS, DARK, LIGHT, NOBODY
from belta_news.formats._html_words import FOUND, UNDERSTOOD
from belta_news.formats.html import to_html, to_html_fragment
from belta_news.model import (
    Attribution,
    Dateline,
    Embed,
    Image,
    Notice,
    NoticeKind,
    Paragraph,
    ParagraphKind,
    Part,
    Position,
    Quote,
    QuoteKind,
    RelatedItem,
    Resolution,
    Rule,
    Source,
    Span,
    Speaker,
)

TEXT = """\
Sokol: The library is open

14:42, 9 July 2024

MINSK, 9 July (BelTA) – A library has opened, BelTA learned from the press service of the town hall.

“It has 9,000 books,” said Anna Sokol, the librarian of the town. “And one lamp.”

According to the ministry, there will be more of them.
"""
URL = "https://eng.belta.by/society/view/library-opens-in-lida-151515-2024/"
ARTICLE = parse_text(TEXT, url=URL, language="en")

UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]")
FORBIDDEN = {"script", "img", "iframe", "object", "embed", "link", "form", "base", "svg", "video", "audio"}


class Reader(html.parser.HTMLParser):
    """Reads HTML in which every element is closed in its turn."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[tuple[str, str]] = []
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.words: list[tuple[str, list[str]]] = []
        self.feed(page)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        assert len(values) == len(attrs)
        self.elements.append((tag, values))
        if tag != "meta":
            self.open.append((tag, values.get("class", "")))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        classes = [class_ for _, several in self.open for class_ in several.split()]
        self.words.append((data, classes))

    def values(self, name: str) -> list[str]:
        return [values[name] for _, values in self.elements if name in values]

    def shown(self, class_: str, *, without: tuple[str, ...] = ()) -> str:
        """Return the words inside of elements of a class, without those inside of others."""
        return "".join(words for words, classes in self.words if class_ in classes and not set(without) & set(classes))


def read(article: Article) -> Reader:
    return Reader(to_html(article))


def is_sound(article: Article) -> None:
    reader = read(article)
    names = Counter(tag for tag, _ in reader.elements)
    assert not FORBIDDEN & names.keys()
    assert names["h1"] == names["main"] == 1
    assert not [name for _, values in reader.elements for name in values if name.startswith("on") or name == "src"]
    ids = reader.values("id")
    assert len(set(ids)) == len(ids)
    for address in reader.values("href"):
        assert address[1:] in ids if address.startswith("#") else re.fullmatch(r"https?://[!-~]+", address)
    cells = [one.text.replace(" | ", "" if one.kind == "row" else " | ") for one in article.paragraphs]
    body = reader.shown("bn-body", without=("bn-no", "bn-dateline"))
    assert body.replace("\n", "") == UNWRITABLE.sub("\ufffd", "".join(cells))


def test_every_article_of_the_tests_is_sound_and_shows_every_word(all_articles: dict[str, Article]) -> None:
    for article in all_articles.values():
        is_sound(article)


def test_generated_articles_are_sound_and_show_every_word(generated_articles: list[Article]) -> None:
    for article in generated_articles:
        is_sound(article)


def test_generated_quotations_are_marked_as_what_they_are(generated_articles: list[Article]) -> None:
    for article in generated_articles:
        reader = read(article)
        quotes = [quote for quote in article.quotes if quote.kind is not QuoteKind.NAME]
        for number, quote in enumerate(quotes, start=1):
            text = article.text_of(quote.part)
            words = "".join(
                part
                for part, classes in reader.words
                if f"bn-q{number}" in classes and f"bn-{quote.kind}" in classes and "bn-no" not in classes
            )
            # A heading without words is not shown.
            if quote.part is Part.TITLE and not text.strip():
                continue
            position = 0
            for piece in re.split(r"\n\n| \| ", "\n\n".join(span.of(text) for span in quote.spans)):
                visible = UNWRITABLE.sub("\ufffd", piece)
                position = words.index(visible, position) + len(visible)


HOSTILE = "</style></title><script>alert(1)</script><img src=x onerror='alert(1)'>\" autofocus onfocus=\"alert(1)"


def test_nothing_in_an_article_becomes_a_part_of_the_page() -> None:
    text = f"“{HOSTILE}” said he."
    quote = Quote(
        kind=QuoteKind.DIRECT,
        text=HOSTILE,
        spans=(Span(start=1, end=1 + len(HOSTILE)),),
        attribution=Attribution(
            mention="he",
            mention_span=Span(start=len(text) - 3, end=len(text) - 1),
            position=Position.AFTER,
            speaker=Speaker(name=HOSTILE, role=HOSTILE, organisation=HOSTILE),
            addressee=HOSTILE,
        ),
    )
    is_sound(
        Article(
            title=HOSTILE,
            site=HOSTILE,
            url="javascript:alert(1)",
            language='en" onload="alert(1)',
            section=HOSTILE,
            published=Moment(text=HOSTILE),
            dateline=Dateline(text=HOSTILE),
            paragraphs=(Paragraph(text=text, span=Span(start=0, end=len(text))),),
            quotes=(quote,),
            images=(Image(url="data:text/html,x", caption=HOSTILE),),
            embeds=(Embed(url="javascript:alert(1)", text=HOSTILE),),
            related=(RelatedItem(title=HOSTILE, url=f"https://belta.by/{HOSTILE}", published=Moment(text=HOSTILE)),),
            tags=(HOSTILE,),
            authors=(HOSTILE,),
            notices=(Notice(kind=NoticeKind.CHROME, message=HOSTILE),),
        )
    )


def test_the_page_forbids_itself_scripts_and_the_network() -> None:
    (policy,) = [values["content"] for _, values in read(ARTICLE).elements if "http-equiv" in values]
    assert policy.startswith("default-src 'none';")


def test_a_quotation_is_marked_with_its_marks_its_sign_its_cue_and_its_mention() -> None:
    page = to_html(ARTICLE)
    (name,) = re.findall(r'id="(bn-\w+-)r2"', page)
    sign = f'<a class="bn-no bn-q2 bn-s0" href="#{name}n2" aria-label="A2: Anna Sokol">A2</a>'
    assert (
        f'<mark class="bn-q2 bn-s0 bn-direct" id="{name}r2">“It has 9,000 books,”{sign}</mark> '
        '<i class="bn-cue bn-s0 bn-q2 bn-q3">said</i> <b class="bn-mention bn-s0 bn-q2 bn-q3">Anna Sokol'
    ) in page
    assert '<b class="bn-source">the press service of the town hall</b>' in page
    assert '<h1 lang="en"><b class="bn-mention bn-s0 bn-q1">Sokol</b>: <mark class="bn-q1 bn-s0 bn-indirect"' in page


def test_the_legend_counts_the_quotations_of_each_speaker() -> None:
    page = to_html(ARTICLE)
    assert "3 quotations: 1 indirect, 2 direct" in page
    assert ">1 indirect quotation<" in page
    assert read(ARTICLE).shown("bn-name").count("Anna Sokol") == 1 + 2 * 3


def test_a_note_and_a_card_tell_speaker_role_kind_and_rule() -> None:
    reader = read(ARTICLE)
    for class_ in ("bn-notes", "bn-card"):
        words = reader.shown(class_)
        assert "Anna Sokol librarian of the town direct quotation cue “said” named as “Anna Sokol" in words
        assert "found by a clause right after it named there" in words


def place_of(words: str, text: str) -> Span:
    return Span(start=text.index(words), end=text.index(words) + len(words))


def test_addressee_place_day_occasion_and_relays_stand_in_the_note() -> None:
    text = "It is open, she told us in Lida on 5 May as she met with readers, the town hall reported."
    told: dict[str, Any] = {"place": "in Lida", "date": "on 5 May", "occasion": "as she met with readers"}
    told |= {f"{name}_span": place_of(words, text) for name, words in told.items()}
    relay = Source(
        holder="the town hall",
        span=place_of("the town hall", text),
        sentence=Span(start=0, end=len(text)),
    )
    said = Attribution(
        mention="she",
        mention_span=place_of("she", text),
        position=Position.AFTER,
        resolution=Resolution.PRONOUN,
        addressee="us",
        via=(relay,),
        **told,
    )
    quote = Quote(kind=QuoteKind.INDIRECT, text="It is open", spans=(Span(start=0, end=10),), attribution=said)
    paragraph = Paragraph(text=text, span=Span(start=0, end=len(text)))
    reader = read(Article(paragraphs=(paragraph,), quotes=(quote,)))
    assert (
        reader.shown("bn-notes")
        .strip()
        .endswith(
            "?1Speaker unknown indirect quotation named as “she” a pronoun for somebody named before addressee “us” "
            "place “in Lida” date “on 5 May” occasion “as she met with readers” relayed by “the town hall”"
        )
    )


def test_every_rule_and_every_way_of_understanding_has_its_words() -> None:
    assert FOUND.keys() == set(Rule)
    assert UNDERSTOOD.keys() == set(Resolution)


def said_by(*speakers: Speaker | None) -> Article:
    """Return an article in which each of *speakers* says one word."""
    text = " ".join("word" for _ in speakers)
    quotes = tuple(
        Quote(
            kind=QuoteKind.DIRECT,
            text="word",
            spans=(Span(start=5 * number, end=5 * number + 4),),
            attribution=None if speaker is None else Attribution(speaker=speaker),
        )
        for number, speaker in enumerate(speakers)
    )
    return Article(paragraphs=(Paragraph(text=text, span=Span(start=0, end=len(text))),), quotes=quotes)


def test_no_two_speakers_share_a_sign_and_those_unknown_have_one_of_their_own() -> None:
    many = [Speaker(name=f"Speaker {number}") for number in range(60)]
    reader = read(said_by(*many, None, many[0]))
    signs = [words for words, classes in reader.words if "bn-no" in classes]
    assert signs[:3] == ["A1", "B1", "C1"]
    assert signs[25:28] == ["Z1", "AA1", "AB1"]
    assert signs[-2:] == ["?1", "A2"]
    assert len(set(signs)) == len(signs)


def test_a_role_has_its_body_behind_it_unless_it_names_it() -> None:
    reader = read(
        said_by(
            Speaker(name="A", role="head", organisation="museum"),
            Speaker(name="B", role="head of the museum", organisation="museum"),
            Speaker(name="C", organisation="museum"),
        )
    )
    assert [words for words, classes in reader.words if "bn-role" in classes and "bn-legend" in classes] == [
        "head, museum",
        "head of the museum",
        "museum",
    ]


def test_overlapping_and_nested_marks_are_cut_where_they_meet() -> None:
    def mark(start: int, end: int, name: str, depth: int = 0) -> Mark:
        return Mark(span=Span(start=start, end=end), depth=depth, tag="b", classes=(name,), behind=f"/{name}")

    marked = mark_up("abcdefgh", Span(start=0, end=8), [mark(1, 5, "x"), mark(3, 7, "y"), mark(4, 5, "z", 1)])
    assert marked == (
        'a<b class="x">bc</b><b class="x"><b class="y">d</b></b>'
        '<b class="x"><b class="y"><b class="z">e/z</b></b>/x</b><b class="y">fg/y</b>h'
    )


def paragraphs(*kinds_and_texts: tuple[ParagraphKind, str]) -> Iterator[Paragraph]:
    start = 0
    for kind, text in kinds_and_texts:
        yield Paragraph(kind=kind, text=text, span=Span(start=start, end=start + len(text)))
        start += len(text) + 2


SCROLLED = '<div class="bn-scroll" tabindex="0" role="region" aria-label="Table">'


def test_each_kind_of_paragraph_has_its_element() -> None:
    article = Article(
        dateline=Dateline(text="MINSK –"),
        paragraphs=tuple(
            paragraphs(
                (ParagraphKind.HEADING, "h"),
                (ParagraphKind.LEAD, "l"),
                (ParagraphKind.LIST_ITEM, "1"),
                (ParagraphKind.LIST_ITEM, "2"),
                (ParagraphKind.ROW, "a | b"),
                (ParagraphKind.ROW, "c"),
                (ParagraphKind.QUOTE, "q"),
                (ParagraphKind.TEXT, "t"),
                (ParagraphKind.QUESTION, "?"),
            )
        ),
    )
    body = to_html(article).partition('<div class="bn-body">\n')[2].partition("\n</div>")[0]
    assert body.splitlines() == [
        "<h2>h</h2>",
        '<p class="bn-lead"><span class="bn-dateline">MINSK – </span>l</p>',
        "<ul><li>1</li><li>2</li></ul>",
        f"{SCROLLED}<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table></div>",
        "<blockquote><p>q</p></blockquote>",
        "<p>t</p>",
        '<p class="bn-question">?</p>',
    ]


def test_a_dateline_without_a_paragraph_stands_by_itself() -> None:
    assert '<p><span class="bn-dateline">MINSK – </span></p>' in to_html(Article(dateline=Dateline(text="MINSK –")))


def test_what_stands_around_the_body_is_listed() -> None:
    words = read(
        attrs.evolve(
            ARTICLE,
            updated=Moment(text="9 July", month=7, day=9),
            authors=("Pavel Kruk",),
            images=(Image(url="https://img.belta.by/1.jpg", alt="Books"), Image()),
            embeds=(Embed(url="https://example.org/film"),),
            related=(RelatedItem(title="Bridge", published=ARTICLE.published, summary="It stands."),),
            tags=("books", "books", " ", "Lida"),
            notices=(Notice(kind=NoticeKind.YEAR, message="no year"),),
        )
    ).shown("bn-page", without=("bn-body", "bn-legend", "bn-notes"))
    for part in (
        "2024-07-09 14:42 +03:00",
        "changed 9 July (year unknown)",
        "Pavel Kruk",
        "eng.belta.by",
        "Heard from\nthe press service of the town hall",
        "Pictures\nBooks\nA picture",
        "Embedded\nframe",
        "Related\nBridge 2024-07-09 14:42 +03:00 It stands.",
        "Key words\nbooks, Lida",
        "1 notice of the reading",
    ):
        assert re.sub(r"\s+", "", part) in re.sub(r"\s+", "", words)


def test_an_article_without_any_fact_has_a_heading_still() -> None:
    is_sound(Article())
    assert "<h1>Without a title</h1>" in to_html(Article())
    assert "<section" not in to_html(Article())


def test_several_articles_fit_on_one_page() -> None:
    other = attrs.evolve(ARTICLE, url=None)
    ids = Reader(to_html_fragment(ARTICLE) + to_html_fragment(other)).values("id")
    assert len(set(ids)) == len(ids)


def test_the_style_sheet_changes_nothing_outside_of_the_article() -> None:
    (style,) = re.findall(r"<style>(.*)</style>", to_html_fragment(ARTICLE), re.DOTALL)
    selectors = re.findall(r"(?:^|[{}])\s*([^@{}\s][^{}]*)\{", style)
    assert len(selectors) > 60
    assert [one for one in selectors for part in one.split(",\n") if not part.strip().startswith(".belta-news")] == []


def luminance(colour: str) -> float:
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in (red, green, blue)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("accent", [*ACCENTS, NOBODY])
def test_every_colour_can_be_read_on_what_it_stands_on(accent: attrs.AttrsInstance) -> None:
    for paper, name in ((LIGHT, "light"), (DARK, "dark")):
        colour, tint = getattr(accent, name), getattr(accent, f"{name}_tint")
        assert min(contrast(colour, behind) for behind in (paper.paper, paper.panel, tint)) >= 4.5
        assert contrast(paper.ink, tint) >= 7
        assert min(contrast(paper.faint, behind) for behind in (paper.paper, paper.panel, tint)) >= 4.5


def test_a_notebook_shows_an_article_and_loads_the_format_only_then() -> None:
    assert ARTICLE._repr_html_() == to_html_fragment(ARTICLE)
    program = "import sys, belta_news; sys.exit('belta_news.formats.html' in sys.modules)"
    ended = subprocess.run([sys.executable, "-c", program], check=False)  # noqa: S603 - a program of ours
    assert ended.returncode == 0


CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


def screenshot(page: Path, *options: str) -> list[list[str]]:
    """Return the colours of a page's points, row by row, as a browser paints it."""
    assert CHROMIUM is not None
    picture = page.with_suffix(".png")
    command = [CHROMIUM, "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", *options]
    command += [f"--user-data-dir={page.parent / 'browser'}", f"--screenshot={picture}", page.as_uri()]
    subprocess.run(command, check=True, capture_output=True, timeout=120)  # noqa: S603 - the browser, and a page of ours
    return points(picture.read_bytes())


def points(png: bytes) -> list[list[str]]:
    """Decode a PNG of eight bits a channel."""
    width, height, _, kind = struct.unpack(">IIBB", png[16:26])
    size = {2: 3, 6: 4}[kind]
    data, place = b"", 8
    while place < len(png):
        (length,) = struct.unpack(">I", png[place : place + 4])
        if png[place + 4 : place + 8] == b"IDAT":
            data += png[place + 8 : place + 8 + length]
        place += length + 12
    raw = zlib.decompress(data)
    above = bytes(width * size)
    rows = []
    for number in range(height):
        start = number * (width * size + 1)
        above = unfiltered(raw[start], bytearray(raw[start + 1 : start + 1 + width * size]), above, size)
        rows.append([f"#{above[place : place + 3].hex()}" for place in range(0, width * size, size)])
    return rows


def unfiltered(filter_: int, row: bytearray, above: bytes, size: int) -> bytes:
    if filter_ == 2:
        return bytes(map(sum_of, row, above))
    for place in range(len(row)):
        left, corner = (row[place - size], above[place - size]) if place >= size else (0, 0)
        up = above[place]
        to_left, to_up, to_corner = abs(up - corner), abs(left - corner), abs(left + up - 2 * corner)
        nearest = left if to_left <= to_up and to_left <= to_corner else up if to_up <= to_corner else corner
        row[place] = (row[place] + (0, left, up, (left + up) // 2, nearest)[filter_]) % 256
    return bytes(row)


def sum_of(one: int, other: int) -> int:
    return (one + other) % 256


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed")
@pytest.mark.parametrize(
    ("paper", "accent", "option"),
    [
        (LIGHT.paper, ACCENTS[0].light_tint, "--blink-settings=preferredColorScheme=1"),
        (DARK.paper, ACCENTS[0].dark_tint, "--blink-settings=preferredColorScheme=0"),
    ],
)
def test_a_browser_paints_the_page_by_day_and_by_night_in_the_width_of_a_phone(
    tmp_path: Path, paper: str, accent: str, option: str
) -> None:
    page = tmp_path / "page.html"
    page.write_text(to_html(ARTICLE), encoding="utf-8")
    rows = screenshot(page, option, "--window-size=390,700")
    counts = Counter(colour for row in rows for colour in row)
    assert counts.most_common(1)[0][0] == paper
    assert counts[accent] > 1000
    # Nothing runs out of the page.
    assert {colour for row in rows for colour in row[-8:]} == {paper}

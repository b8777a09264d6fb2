"""Laws about reading pages: what must hold for every page, whatever stands in it."""

import functools
import re
import tomllib
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from belta_news import Article, BeltaNewsError, parse_html, parse_many, parse_text
from belta_news.model import ParagraphKind

DATA = Path(__file__).parent.parent / "data"
LABELS = {
    path.relative_to(DATA).with_suffix("").as_posix(): label
    for path in sorted(DATA.glob("*/*.toml"))
    if "facts" in (label := tomllib.loads(path.read_text("utf-8")))
}
NAMES = list(LABELS)
COPIED = [name for name in NAMES if (DATA / f"{name}.txt").exists()]
SMALL = [name for name in NAMES if (DATA / f"{name}.html").stat().st_size < 16_000]

# Pages of UTF-8 that say so or say nothing, on which characters can be changed before they are encoded.
PLAIN = [name for name in NAMES if not name.startswith("encodings/")]


@functools.cache
def page(name: str) -> str:
    return (DATA / f"{name}.html").read_bytes().decode("utf-8-sig")


def parse(name: str, html: str | bytes) -> Article:
    given = LABELS[name].get("input", {})
    return parse_html(html, url=given.get("url"), captured_at=given.get("captured_at"))


@functools.cache
def original(name: str) -> Article:
    return parse(name, page(name))


def words_of(article: Article) -> dict[str, object]:
    """Return what a person reads: title, moment, paragraphs, and who said what."""
    return {
        "title": article.title,
        "published": article.published and str(article.published),
        "paragraphs": [paragraph.text for paragraph in article.paragraphs],
        "quotes": [(quote.text, quote.speaker) for quote in article.quotes],
    }


def all_of(article: Article) -> Article:
    """Return the facts without the notices, which point to lines of the input."""
    return attrs.evolve(article, notices=())


@pytest.mark.parametrize("name", COPIED)
def test_what_a_browser_copies_out_of_a_page_reads_as_the_page_does(name: str) -> None:
    """The texts are what Chromium copies from the title or the moment to the end of the body."""
    read = parse(name, (DATA / f"{name}.html").read_bytes())
    text = (DATA / f"{name}.txt").read_bytes().decode()
    copied = parse_text(text, url=read.url, captured_at=LABELS[name].get("input", {}).get("captured_at"))
    assert words_of(copied) == words_of(read)


BEFORE = (
    '<div class="promo"><a href="/special/1">Big sale of skates</a></div>',
    '<nav><ul><li><a href="/a">News</a></li><li><a href="/b">Weather</a></li></ul></nav>',
    '<div class="today">Sunday, 3 January 2021</div>',
    '<div id="cookie" role="dialog"><p>We use cookies. Stay, and you agree.</p><button>Fine</button></div>',
    '<svg width="1" height="1"><title>sprite</title><text>sprite</text></svg>',
    "<script>document.write('<h1>No title at all</h1><p>No paragraph, said Nobody.</p>')</script>",
    "<noscript><p>Please switch on the scripts of your browser to see this page as it is meant.</p></noscript>",
    "<template><h1>No title either</h1><p>“Nothing,” said Nobody, who stands in a template.</p></template>",
    '<form action="/s"><label>Find <input name="q"></label><select><option>Everything</option></select></form>',
)
AFTER = (
    "<footer><p>All rights reserved. No part may be copied without a link to the source.</p></footer>",
    '<div class="ft"><a href="/about">About us</a> | <a href="/ads">For advertisers</a></div>',
    '<div class="counter"><img src="/count.gif?id=77" width="1" height="1" alt=""></div>',
    '<iframe src="https://ads.example/slot/5" width="300" title="advertisement"></iframe>',
    "<style>.x{content:'“Nothing,” said Nobody.'}</style>",
    "<!-- <p>Nothing of this comment is seen.</p> -->",
    "<div hidden><p>Somebody has hidden this sentence, so that nobody sees it on the page.</p></div>",
)
OF_DESIGNS = [name for name in PLAIN if "truncated" not in name and not name.startswith(("saved/", "archive/"))]


@settings(max_examples=60)
@given(
    name=st.sampled_from(OF_DESIGNS),
    before=st.lists(st.sampled_from(BEFORE), max_size=4),
    after=st.lists(st.sampled_from(AFTER), max_size=4),
    depth=st.integers(0, 6),
)
def test_more_of_a_page_around_an_article_changes_nothing_in_it(
    name: str, before: list[str], after: list[str], depth: int
) -> None:
    html = re.sub(
        r"(<body[^>]*>)(.*)(</body>)",
        lambda match: (
            f"{match[1]}{''.join(before)}{'<div>' * depth}{match[2]}{'</div>' * depth}{''.join(after)}{match[3]}"
        ),
        page(name),
        count=1,
        flags=re.DOTALL | re.IGNORECASE,
    )
    read, expected = parse(name, html), original(name)
    assert words_of(read) == words_of(expected)
    assert (read.section, read.tags, read.authors) == (expected.section, expected.tags, expected.authors)


CLASSES = re.compile(r"""\b(?:class|id)=("[^"]*"|'[^']*'|[\w-]+)""")


def renamed(html: str) -> str:
    """Return a page with names of classes that no declaration knows."""
    return CLASSES.sub(lambda match: f'class="{" ".join(map(hashed, match[1].split()))}"', html)


def hashed(name: str) -> str:
    return f"x{zlib.crc32(name.encode()):x}"


HIDDEN = {
    "belta.by/2020-table-prices": "metadata that give the day only hide the time that the page shows",
    "eng.belta.by/2022-update-two-speakers": "a moment beside a link above the title is not found",
    "eng.belta.by/2026-smokehouse-false-zone": "a short paragraph behind a box of one link is taken for one of the box",
    "pol.belta.by/2024-button-museum": "a moment beside a link above the title is not found",
    "saved/browser-eng-clown": "a moment beside a link above the title is not found",
}


def marked(name: str, reasons: dict[str, str]) -> object:
    """Return a name of a page, with the reason where the reader does not keep a law for it yet."""
    marks = (pytest.mark.xfail(reason=reasons[name], strict=True),) if name in reasons else ()
    return pytest.param(name, marks=marks)


@pytest.mark.parametrize("name", [marked(name, HIDDEN) for name in PLAIN if not name.startswith("unknown/")])
def test_a_design_that_nobody_knows_hides_neither_title_nor_moment_nor_paragraphs(name: str) -> None:
    read, expected = parse(name, renamed(page(name))), original(name)
    assert read.title == expected.title
    assert read.published is not None
    assert loses(expected.published, read.published)
    missing = {each.text for each in expected.paragraphs} - {each.text for each in read.paragraphs}
    assert missing == set()


METADATA = re.compile(
    r'<meta\b[^>]*>|<link\b[^>]*canonical[^>]*>|<script type="application/ld\+json">.*?</script>', re.DOTALL
)
SAID = [(name, number) for name in PLAIN for number in range(len(METADATA.findall(page(name))))]


@pytest.mark.parametrize("name", sorted({name for name, _ in SAID}))
def test_a_page_without_one_element_of_metadata_loses_at_most_what_that_alone_said(name: str) -> None:
    expected = original(name)
    for match in METADATA.finditer(page(name)):
        read = parse(name, page(name)[: match.start()] + page(name)[match.end() :])
        assert [each.text for each in read.paragraphs] == [each.text for each in expected.paragraphs], match[0]
        assert [each.text for each in read.quotes] == [each.text for each in expected.quotes], match[0]
        assert read.language == expected.language, match[0]
        for fact in ("published", "url", "section", "updated"):
            kept, before = getattr(read, fact), getattr(expected, fact)
            # A moment may lose the time of day or the year that only the metadata gave.
            assert kept is None or kept == before or (fact == "published" and loses(kept, before)), (fact, match[0])
        assert read.title == expected.title or "title" in match[0], match[0]
        assert set(read.tags) <= set(expected.tags), match[0]
        assert set(read.authors) <= set(expected.authors), match[0]


def loses(kept: Any, before: Any) -> bool:  # noqa: ANN401 - two moments
    """Say whether a moment says nothing else than another one, only less, or the same point in time."""
    if kept.at is not None and kept.at == before.at:
        return True
    return all(
        getattr(kept, part) in (None, getattr(before, part)) for part in ("year", "month", "day", "hour", "minute")
    )


FORMS: dict[str, Callable[[str], str | bytes]] = {
    "UTF-8": lambda html: html.encode(),
    "a byte order mark": lambda html: html.encode("utf-8-sig"),
    "UTF-16": lambda html: html.encode("utf-16"),
    "line ends of Windows": lambda html: html.replace("\r\n", "\n").replace("\n", "\r\n"),
    "line ends of an old Macintosh": lambda html: html.replace("\r\n", "\n").replace("\n", "\r"),
    "blanks around": lambda html: f"\n\n  {html}\n\n",
    "a comment in front": lambda html: f"<!-- served in 12 ms -->{html}",
    "comments cut from the end": lambda html: f"{html}<!-- never closed",
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", [name for name in SMALL if name in PLAIN])
def test_a_page_reads_the_same_in_every_form(name: str, form: str) -> None:
    assert all_of(parse(name, FORMS[form](page(name)))) == all_of(original(name))


@pytest.mark.parametrize(
    "name", ["belta.by/2025-special-owl", "gov.by/ru-district-bus-cinema", "wap.belta.by/swamp-football"]
)
def test_a_caller_who_knows_the_encoding_is_believed(name: str) -> None:
    html = re.sub(r'<meta charset="[^"]*"/?>| encoding="UTF-8"', "", page(name), flags=re.IGNORECASE)
    expected = parse(name, html)
    given = LABELS[name].get("input", {})
    read = parse_html(html.encode("windows-1251", "xmlcharrefreplace"), url=given.get("url"), encoding="windows-1251")
    assert words_of(read) == words_of(expected)


def check(html: str | bytes) -> None:
    """Read a page that may be refused, but by an error of the library's only."""
    try:
        article = parse_html(html)
    except BeltaNewsError:
        return
    assert article.title or article.text


@pytest.mark.parametrize("name", NAMES)
def test_a_page_that_breaks_off_anywhere_is_read_or_refused(name: str) -> None:
    data = (DATA / f"{name}.html").read_bytes()
    # Prime steps fall into tags, words, characters of several bytes, scripts and comments alike.
    for end in range(1, len(data), max(1, len(data) // 7) | 1):
        check(data[:end])


@pytest.mark.parametrize("name", [name for name in PLAIN if "printv" in name or "special" in name or "swamp" in name])
def test_a_page_that_breaks_off_keeps_the_paragraphs_before_the_break(name: str) -> None:
    whole = [each.text for each in original(name).paragraphs]
    html = page(name)
    # Behind the first word of the last paragraph, before its second.
    last = html.rindex(whole[-1].split()[0]) + len(whole[-1].split()[0])
    read = [each.text for each in parse(name, html[:last]).paragraphs]
    assert read[: len(whole) - 1] == whole[:-1]


JUNK = (
    *("\0", "\ud800", "\udfff", "\ufffe", "\ufeff", "\u200b", "\r", "<", ">", "&", '"', "'", "«", "“"),
    *("&#0;", "&#xD800;", "&#x110000;", "&amp", "<!--", "-->", "<![CDATA[", "<!DOCTYPE html>", "<?xml?>"),
    *("<p>", "</p>", "<div>", "</div></div></div>", "<table>", "<tr><td>", "</table>", "<br>", "<h1>", "</h1>"),
    *("<script>", "</script>", "<style>", "<title>", "<textarea>", "<svg>", "<math>", "<template>", "<plaintext>"),
    *("<select><option>", "<frameset>", "<image src=x>", "<a \ud800=1>x</a>", "<p \0>", "<time datetime='-1'>"),
    *("<base href='//[::1'>", '<a href="http://[">x</a>', '<meta charset="utf-7">'),
    '<meta property="article:published_time" content="9999-99-99T99:99:99+99:99">',
    '<script type="application/ld+json">[[[[{"@graph":{"@graph":[null]}}]]]]</script>',
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":[{}],"author":{"name":[1]}}</script>',
)


@st.composite
def broken_pages(draw: st.DrawFn) -> str:
    """Pages of ours in which pieces are cut out, doubled and moved, and junk is put in."""
    html = page(draw(st.sampled_from([name for name in SMALL if name in PLAIN])))
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(html)))
        end = min(len(html), start + draw(st.integers(0, 400)))
        target = draw(st.integers(0, len(html)))
        piece = draw(st.sampled_from(["", html[start:end]]) | st.sampled_from(JUNK) | st.text(max_size=8))
        html = draw(
            st.sampled_from(
                [html[:start] + html[end:], html[:target] + piece + html[target:], html[:start] + piece + html[end:]]
            )
        )
    return html


@settings(max_examples=120)
@given(html=broken_pages())
def test_a_page_that_somebody_broke_is_read_or_refused(html: str) -> None:
    check(html)


@settings(max_examples=60)
@given(
    html=broken_pages(), encoding=st.sampled_from(["utf-8", "utf-16", "windows-1251", "utf-32"]), cut=st.integers(0, 3)
)
def test_bytes_of_a_page_that_somebody_broke_are_read_or_refused(html: str, encoding: str, cut: int) -> None:
    check(html.encode(encoding, "replace")[cut:])


@given(data=st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_bytes_that_are_no_page_are_read_or_refused(data: bytes) -> None:
    check(data)
    check(b"<html><body><p>" + data)


@settings(max_examples=40)
@given(
    name=st.sampled_from(OF_DESIGNS),
    places=st.lists(st.floats(0, 1), min_size=1, max_size=20),
    invisible=st.sampled_from("\0\u00ad\u200b\ufeff"),
)
def test_characters_that_nobody_sees_change_nothing(name: str, places: list[float], invisible: str) -> None:
    html = page(name)
    # Only within words of the body: in a tag or a script such a character is seen by the parser.
    spots = [
        match.end() - 2 for each in original(name).paragraphs for match in re.finditer(re.escape(each.text[:12]), html)
    ]
    for place in sorted({spots[int(share * (len(spots) - 1))] for share in places} if spots else (), reverse=True):
        html = html[:place] + invisible + html[place:]
    assert words_of(parse(name, html)) == words_of(original(name))


@pytest.mark.parametrize("depth", [10, 1_000, 20_000])
def test_a_body_deep_in_other_elements_is_whole(depth: int) -> None:
    name = "eng.belta.by/2019-printv-ice-sailor"
    html = page(name).replace('<div class="inner_content">', "<div>" * depth + '<div class="inner_content">')
    html = html.replace("</div>\n<hr>", "</div>" * (depth + 1) + "\n<hr>")
    assert words_of(parse(name, html)) == words_of(original(name))


DEEP = (
    "belta.by/2025-special-owl",
    "eng.belta.by/2018-clock-twitter",
    "gov.by/en-district-joomla-rye",
    "soyuz.by/en-consulate-seed-form",
    "unknown/semantic-json-ld",
)


@pytest.mark.parametrize("depth", [100, 1_000])
@pytest.mark.parametrize("name", DEEP)
def test_a_page_whose_content_lies_in_a_thousand_elements_is_read_all_the_same(name: str, depth: int) -> None:
    assert words_of(parse(name, deep(name, depth))) == words_of(original(name))


def deep(name: str, depth: int) -> str:
    """Return a page with so many elements around all that it shows."""
    html = re.sub(r"(<body[^>]*>)", rf"\1{'<div>' * depth}", page(name), count=1)
    return html.replace("</body>", "</div>" * depth + "</body>")


def test_many_pages_come_out_in_the_order_in_which_they_went_in() -> None:
    names = [name for name in SMALL if not LABELS[name].get("input")]
    read = parse_many((name, (DATA / f"{name}.html").read_bytes()) for name in names)
    assert list(read) == [parse_html((DATA / f"{name}.html").read_bytes()) for name in names]


def test_the_kinds_of_all_paragraphs_occur_in_the_pages() -> None:
    kinds = {kind for name in NAMES for kind, _ in LABELS[name]["facts"]["paragraphs"]}
    assert kinds == {kind.value for kind in ParagraphKind}

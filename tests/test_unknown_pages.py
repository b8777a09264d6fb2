"""Pages of no known design: where their title, body and moment are."""

import pytest

from belta_news import Article, parse_html
from belta_news.readers.depth import without_chains

TITLE = "School of stove setters opens in Zabolotye"
ONE = "The village of Zabolotye has opened a school of stove setters, BelTA learned from the district administration."
TWO = "Twelve pupils will learn the craft for nine months. The youngest of them is seventeen, the oldest eighty-one."
THREE = "“A stove remembers every hand,” master Ihar Paliakou said. “That is why we begin with silence.”"
LAST = "Classes take place on Saturdays."
BODY = [ONE, TWO, THREE, LAST]
MENU = "".join(f'<li><a href="/r{number}">Section number {number}</a></li>' for number in range(12))
NEWS = "".join(
    f'<div class="card"><a href="/n{number}"><h3>Ferry number {number} runs again after repairs</h3></a>'
    f"<p>The ferry number {number} takes six cars at a time and will run until the river freezes over.</p></div>"
    for number in range(6)
)


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def read(body: str, head: str = f"<title>{TITLE}</title>") -> Article:
    return parse_html(f"<html><head>{head}</head><body><ul>{MENU}</ul>{body}</body></html>")


def texts(article: Article) -> list[str]:
    return [paragraph.text for paragraph in article.paragraphs]


@pytest.mark.parametrize(
    "body",
    [
        f"<h1>{TITLE}</h1><div>{paragraphs(*BODY)}</div>",
        f"<article><h1>{TITLE}</h1>{paragraphs(*BODY)}</article>",
        f"<h1>{TITLE}</h1><div>{ONE}<br><br>{TWO}<br>{THREE}<br/>{LAST}</div>",
        f"<h1>{TITLE}</h1>" + "".join(f'<section class="chunk"><p>{text}</p></section>' for text in BODY),
        f"<table><tr><td>{MENU}<td><h1>{TITLE}</h1><font>{'<br>'.join(BODY)}</font><td>{MENU}</table>",
        f'<h1>{TITLE}</h1><p class="sub">{ONE}</p><i>Text by Anna</i><div>{paragraphs(*BODY[1:])}</div>',
        f"<h1>{TITLE}</h1><div>{paragraphs(*BODY)}</div><div><h2>More of our news</h2>{NEWS}</div>",
        f"<div><h1>{TITLE}</h1><div>{paragraphs(*BODY)}<div>Share</div></div></div><footer>{ONE}</footer>",
        f'<h1>{TITLE}</h1><div class="entry-content">{paragraphs(*BODY)}</div>',
        f'<h1>{TITLE}</h1><form action="/"><div>{paragraphs(*BODY)}</div></form>',
        f'<h1>{TITLE}</h1><div>{paragraphs(*BODY)}</div><div id="comments">{paragraphs(ONE + TWO + THREE, TWO)}</div>',
    ],
)
def test_the_body_is_what_has_most_running_text_and_fewest_links(body: str) -> None:
    article = read(body)
    assert (article.title, texts(article)) == (TITLE, BODY)


def test_a_list_of_comments_or_of_news_is_no_body_however_long() -> None:
    comments = "".join(
        f'<div class="one"><b>reader</b> <i>2 October, 12:{number + 10}</i><div>{TWO} Number {number}.</div></div>'
        for number in range(9)
    )
    page = f"<div><div><h1>{TITLE}</h1><div>{paragraphs(ONE, LAST)}</div></div><div>{comments}</div></div>"
    assert texts(read(page)) == [ONE, LAST]
    page = f"<div><div><h1>{TITLE}</h1><div>{paragraphs(ONE, LAST)}</div></div><div>{NEWS}{NEWS}</div></div>"
    assert texts(read(page)) == [ONE, LAST]


@pytest.mark.parametrize(
    ("body", "head"),
    [
        (f"<h1>{TITLE}</h1>", "<title>The Lida Post</title>"),
        (f'<h1 class="logo">The Lida Post and News</h1><h2>{TITLE}</h2>', f"<title>{TITLE} | The Lida Post</title>"),
        (f'<div class="news-title">{TITLE}</div>', f'<meta property="og:title" content="{TITLE}">'),
        (f'<div role="heading" aria-level="1">{TITLE}</div>', f"<title>{TITLE} - belta.by</title>"),
        (f"<font size=5><b>{TITLE}</b></font>", f"<title>{TITLE} _ The Lida Post</title>"),
        ("", f"<title>{TITLE} | Society | The Lida Post</title>"),
        ("", f"<title>{TITLE} - News of Belarus</title>"),
        ("", f'<meta property="og:title" content="{TITLE}"><title>The Lida Post</title>'),
        (f"<h2>{TITLE}</h2>", "<title>News</title>"),
        (f"<h1>{TITLE}</h1>", ""),
        (f"<h1>{TITLE}</h1>", f"<title>{TITLE} - {TITLE}</title>"),
        (f"<h1>A<br>b</h1><h1>{TITLE}</h1>", f"<title>{TITLE}</title>"),
        (f"<div>{TITLE}</div><div>{TITLE} and more</div>", f"<title>{TITLE}</title>"),
    ],
)
def test_the_title_is_the_heading_that_is_most_like_what_the_metadata_give(body: str, head: str) -> None:
    assert read(f"<div><div>{body}</div><div>{paragraphs(*BODY)}</div></div>", head).title == TITLE


def test_without_any_heading_the_words_of_the_metadata_are_the_title() -> None:
    assert read(paragraphs(*BODY), "<title>Stoves</title>").title == "Stoves"
    assert read(paragraphs(*BODY), "").title is None
    assert read(f"<h1>Stoves</h1>{paragraphs(*BODY)}", "").title == "Stoves"


@pytest.mark.parametrize(
    "beside",
    [
        "<p>11:54, 2 October 2026</p>",
        '<div class="meta">2 October 2026 | 11:54 | Text: Anna Zorina</div>',
        "<p>2 Oct 2026, 11:54 · Anna Zorina</p>",
        "<p>By Anna Zorina, 2 October 2026, 11:54</p>",
        "<p>The Lida Post, 2 October 2026, 11:54</p>",
        '<time datetime="2026-10-02T11:54+03:00">Yesterday</time>',
        "<ul><li>Society</li><li>02.10.2026 11:54</li><li>Views: 118</li></ul>",
        "<span>Published: 2 October 2026, 11:54</span> <span>Updated: 3 October 2026, 9:00</span>",
    ],
)
def test_the_moment_stands_beside_the_title_in_any_form(beside: str) -> None:
    header = '<header><div>Friday, 19 April 2027</div><time datetime="2027-04-19">today</time></header>'
    article = read(f"{header}<div><h1>{TITLE}</h1>{beside}<div>{paragraphs(*BODY)}</div></div>")
    assert article.published is not None
    assert article.published.at is not None
    assert article.published.at.isoformat() == "2026-10-02T11:54:00+03:00"


def test_a_moment_may_stand_below_the_body() -> None:
    article = read(f"<div><h1>{TITLE}</h1><div>{paragraphs(*BODY)}</div><div>2 October 2026, 11:54</div></div>")
    assert str(article.published) == "2026-10-02 11:54 +03:00"


def test_a_page_that_only_links_has_no_body() -> None:
    article = read("<h1>All our news of today</h1>", "")
    assert (article.title, article.paragraphs) == ("All our news of today", ())


def test_section_tags_and_authors_are_found_by_their_places() -> None:
    article = read(
        f'<div><p>Society</p><h1>{TITLE}</h1><div>{paragraphs(*BODY)}<p class="author">Written by Anna Zorina</p></div>'
        '<div class="post-tags"><a href="/t/1">stoves</a> <a href="/t/2">schools</a></div></div>'
    )
    assert (article.section, article.tags, article.authors) == ("Society", ("stoves", "schools"), ("Anna Zorina",))
    article = read(f'<div><h1>{TITLE}</h1>{paragraphs(*BODY)}</div><p><a rel="tag" href="/t/1">stoves</a></p>')
    assert article.tags == ("stoves",)
    cloud = "".join(f'<a rel="tag" href="/t/{number}">tag {number}</a>' for number in range(40))
    assert read(f"<div><h1>{TITLE}</h1>{paragraphs(*BODY)}</div><p>{cloud}</p>").tags == ()


def test_what_only_the_metadata_say_is_taken_from_them() -> None:
    article = read(
        f"<h1>{TITLE}</h1>{paragraphs(*BODY)}",
        f'<title>{TITLE}</title><meta property="article:section" content="Society">'
        '<meta name="author" content="Anna Zorina"><meta name="author" content="BelTA">'
        '<meta name="author" content="lida.by"><meta name="author" content="https://lida.by/a/b">'
        '<meta property="article:tag" content="stoves"><meta property="og:image" content="https://example.org/1.jpg">'
        '<meta property="og:url" content="https://example.org/a/b/">'
        '<meta property="article:published_time" content="2026-10-02T11:54:00+03:00">',
    )
    assert (article.section, article.authors, article.tags) == ("Society", ("Anna Zorina",), ("stoves",))
    assert (article.images[0].url, article.url) == ("https://example.org/1.jpg", "https://example.org/a/b/")
    assert str(article.published) == "2026-10-02 11:54:00 +03:00"


def test_a_label_gathers_related_items_wherever_they_stand() -> None:
    box = (
        '<div><div>Read also</div><div><div><a href="/n/1"><img src="/1.jpg"></a>'
        '<a href="/n/1">Ferry runs again</a><span>1 October 2026</span></div>'
        '<div><a href="/n/2">Storks come back early<time datetime="2026-09-30T10:00">30 September</time></a></div>'
        '<a href="/news">All news</a><a href="#">Up</a></div></div>'
    )
    article = read(f"<div><h1>{TITLE}</h1><div>{paragraphs(*BODY)}</div></div>{box}")
    assert [(item.title, item.label, str(item.published)) for item in article.related] == [
        ("Ferry runs again", "Read also", "2026-10-01"),
        ("Storks come back early", "Read also", "2026-09-30"),
    ]


def test_odd_pieces_of_a_page_do_not_matter() -> None:
    page = (
        f'<h1>{TITLE}</h1><p>{TWO} <time datetime="2020-01-01">That was long ago</time> {TWO}</p>'
        "<!-- a comment --><div>"
        f'<div style="display:none">{TWO}</div><div hidden>{TWO}</div><h2>Where it is</h2>{paragraphs(*BODY)}'
        f'<div class="menu-stub">Short</div><div class="promo"><a href="/x">{ONE}</a></div><p>More to come</p>'
        "<h4>And so on</h4><div>Share</div></div>"
    )
    article = read(page)
    assert texts(article) == [f"{TWO} That was long ago {TWO}", "Where it is", *BODY, "More to come"]
    assert article.published is None


def test_a_line_of_a_list_that_links_ends_the_body() -> None:
    link = '<div><a href="/x">Link of the page</a></div>'
    page = f'<h1>{TITLE}</h1><div class="w">{paragraphs(*BODY)}{link}<p>More</p></div>'
    assert texts(read(page)) == BODY


def test_a_long_line_beside_the_title_is_neither_a_moment_nor_a_section() -> None:
    picture = "<figure><img src='/1.jpg'><figcaption>A stove</figcaption></figure>"
    beside = f"<div><a href='/x'>{'Words of a menu ' * 12}</a></div>{picture}"
    article = read(f"<div><h1>{TITLE}</h1>{beside}<div>{paragraphs(*BODY)}</div><img src='/2.jpg'></div>")
    assert (article.published, article.section, texts(article)) == (None, None, BODY)
    assert [(image.url, image.caption) for image in article.images] == [("/1.jpg", "A stove")]


def test_words_of_less_than_a_title_are_none() -> None:
    body = f"<nav><h1>{TITLE}</h1></nav><div>{paragraphs(*BODY)}</div>"
    assert read(f'<p><a href="/">{TITLE}</a></p>{body}').title == TITLE
    assert read(f"<h3>More of the news</h3><div>{paragraphs(*BODY)}</div><h3>And other news</h3>", "").title == (
        "More of the news"
    )
    assert read(f"<div>{paragraphs(*BODY)}</div><h3>And other news</h3>", "").title == "And other news"


def test_a_label_without_links_or_within_the_article_has_no_items() -> None:
    boxes = (
        f"<main><b>Read also</b><article><h1>{TITLE}</h1><div>{paragraphs(*BODY)}</div></article>"
        '<section><div><b>Read also</b></div>and<ul><li><a href="/n/1">Ferry runs again</a></li></ul>'
        '<a href="/n/2">Storks come back</a><div><b>See also</b></div></section></main>'
    )
    assert [(item.title, item.label) for item in read(boxes).related] == [
        ("Ferry runs again", "Read also"),
        ("Storks come back", "Read also"),
    ]


@pytest.mark.parametrize(
    "box",
    [
        '<b>Read also</b> and <ul><li><a href="/n/1">Ferry runs again</a></li></ul><p>x</p>',
        (
            "<div><div><div><div><div><b>Read also</b></div></div></div></div></div>"
            '<ul><li><a href="/n/1">Ferry runs again</a></li></ul>'
        ),
        (
            '<div><p><b>Read also</b></p><div><div><div><div><div><a href="/n/1">Ferry runs again</a></div></div></div>'
            "</div></div></div>"
        ),
        '<section><h3><a href="/all">Read also</a></h3><p><a href="/n/1">Ferry runs again</a></p></section>',
    ],
)
def test_links_stand_with_their_label_or_right_behind_it(box: str) -> None:
    article = read(f"<div><h1>{TITLE}</h1><div>{paragraphs(*BODY)}</div></div>{box}")
    assert [(item.title, item.label) for item in article.related] == [("Ferry runs again", "Read also")]


def test_the_name_of_the_site_is_no_title() -> None:
    logo = '<div id="header"><h1><a href="/">The Harbour Notes</a></h1></div>'
    page = f'{logo}<div><h2><a href="/2026/stoves/">{TITLE}</a></h2><div>{paragraphs(*BODY)}</div></div>'
    assert read(page, "<title>The Harbour Notes</title>").title == TITLE
    assert read(f'{logo}<h3 class="title"><a href="/">To the front page</a></h3>{page}', "").title == TITLE


def test_authors_are_known_by_the_mark_up_of_any_page() -> None:
    line = '<p class="byline">By <a href="/1">Anna Zorina</a> and <a href="/2">Pavel Kruk</a><a href="/3"></a></p>'
    article = read(f"<div><h1>{TITLE}</h1>{line}<div>{paragraphs(*BODY)}</div></div>")
    assert article.authors == ("Anna Zorina", "Pavel Kruk")


@pytest.mark.parametrize(
    "line",
    [
        "<span>Published October 2, 2026, 11:54 AM</span> <span>Updated October 3, 2026</span>",
        "<p>Posted on October 2, 2026 11:54 by keeper</p>",
        "<div><span>11:54</span><span>02.10.2026</span><span>Society</span></div>",
    ],
)
def test_facts_in_elements_of_their_own_are_read_one_by_one(line: str) -> None:
    article = read(f"<div><h1>{TITLE}</h1>{line}<div>{paragraphs(*BODY)}</div></div>")
    assert str(article.published) == "2026-10-02 11:54 +03:00"


@pytest.mark.parametrize("tag", ["div", "section class='w'", "x-part"])
def test_wrappers_without_end_around_a_page_take_nothing_from_its_structure(tag: str) -> None:
    name = tag.split(" ", maxsplit=1)[0]
    page = f"<div><h1>{TITLE}</h1><div class='promo'><a href='/x'>{ONE}</a></div>{paragraphs(*BODY)}</div><div>Up</div>"
    for depth in (90, 1_000, 50_000):
        opening = "".join(f"<{tag}>\n" if number % 2 else f"<{tag}>" for number in range(depth))
        for closing in (f"</{name}>" * depth, ""):
            article = read(f"<!-- <div> -->{opening}{page}</div>{closing}")
            assert (article.title, texts(article)) == (TITLE, BODY)


def test_many_tags_without_a_chain_of_wrappers_stay_as_they_are() -> None:
    breaks = "<br>" * 200
    lines = without_chains(f"<div>{breaks}</div>")
    assert lines == f"<div>{breaks}</div>"
    chained = without_chains("</div>a" + "<div\n>" * 200 + "b</div>c")
    assert chained.count("\n") == 200
    assert chained.count("<div") == 30
    assert chained.endswith(">b</div>c")

"""Pages, read to articles."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest

from belta_news import parse_html
from belta_news.errors import (
    CaptureTimeError,
    EmptyInputError,
    InputTooLargeError,
    NotAnArticleError,
    UnknownEncodingError,
    UnknownLanguageError,
    UnsupportedContentError,
)
from belta_news.model import Article, CreditKind, EmbedKind, NoticeKind, YearSource

TITLE = "Library opens in Lida"
LEAD = "A library has opened in Lida, BelTA learned from the town hall."
MORE = "“There are 9,000 books in it,” said Anna Sokol, the librarian of the town."
URL = "https://eng.belta.by/society/view/library-opens-in-lida-151515-2026/"
MENU = (
    '<div class="header"><div class="header_date">Friday, 19 April 2027</div>'
    '<ul><li><a href="/">All news</a></ul></div>'
)


def belta(body: str, *, head: str = "", date: str = "02 October 2026, 11:54", rest: str = "") -> str:
    return (
        f'<html lang="en"><head><title>{TITLE}</title>{head}</head><body>{MENU}<div class="content_margin">'
        f'<div class="date_full">{date}</div><a class="date_rubric" href="/society/">Society</a><h1>{TITLE}</h1>'
        f'<div class="js-mediator-article">{body}</div>{rest}</div></body></html>'
    )


def unknown(body: str, *, head: str = "", beside: str = "", rest: str = "") -> str:
    return (
        f"<html><head><title>{TITLE} | The Lida Post</title>{head}</head><body>"
        f'<div class="top"><a href="/">Home</a> <a href="/news">All the news of the town</a></div>'
        f'<div class="wrap"><div class="left"><h1>{TITLE}</h1>{beside}<div class="x1">{body}</div>{rest}</div></div>'
        '<div class="bottom"><a href="/contacts">Contacts of the editors</a></div></body></html>'
    )


def texts(article: Article) -> list[str]:
    return [paragraph.text for paragraph in article.paragraphs]


def read(body: str) -> list[str]:
    return texts(parse_html(belta(f"<p>{LEAD}</p>{body}"), url=URL))[1:]


def kinds(body: str) -> list[str]:
    article = parse_html(belta(f"<p>{LEAD}</p>{body}<p>{MORE}</p>"), url=URL)
    return [str(paragraph.kind) for paragraph in article.paragraphs[1:-1]]


def test_a_page_of_a_known_design_is_read_by_its_declaration() -> None:
    article = parse_html(belta(f"<p>{LEAD}</p><p>{MORE}</p>"), url=URL)
    assert (article.title, texts(article), article.section) == (TITLE, [LEAD, MORE], "Society")
    assert (str(article.published), article.site, article.language) == ("2026-10-02 11:54 +03:00", "eng.belta.by", "en")
    assert article.notices[0].message == "the page was read as belta.by with Mediator"
    assert [(quote.text, str(quote.speaker)[:10]) for quote in article.quotes] == [
        ("There are 9,000 books in it,", "Anna Sokol")
    ]


def test_a_page_of_an_unknown_design_is_read_by_its_structure() -> None:
    article = parse_html(unknown(f"<p>{LEAD}</p><p>{MORE}</p>", beside="<span>9 July 2024, 14:42</span>"))
    assert (article.title, texts(article)) == (TITLE, [LEAD, MORE])
    assert str(article.published) == "2024-07-09 14:42 +03:00"
    assert article.notices[0].kind is NoticeKind.DESIGN


def test_inline_marks_and_invisible_characters_split_no_word() -> None:
    assert read("<p>A li<b>bra</b>ry ope&shy;ned&nbsp;in<i> Lida</i>, as\n   told.&#8203;</p>") == [
        "A library opened in Lida, as told."
    ]


def test_bare_text_blocks_and_line_breaks_are_paragraphs() -> None:
    assert read("One.<div>Two.</div>Three.<br>Four.<br><br><i>Five.</i><p>Six.</p>Seven.") == [
        "One.", "Two.", "Three.", "Four.", "Five.", "Six.", "Seven.",
    ]  # fmt: skip


def test_lists_tables_quotes_headings_and_captions_keep_their_kinds() -> None:
    assert kinds("<ul><li>Milk<li>Bread</ul>") == ["list_item", "list_item"]
    assert kinds("<blockquote><p>Read more books.</p></blockquote>") == ["quote"]
    assert kinds("<h2>What to read</h2>") == ["heading"]
    assert kinds("<table><tr><th>Town<th>Books<tr><td>Lida<td>9</table>") == ["row", "row"]
    assert kinds('<figure><img src="/a.jpg"><figcaption>The hall</figcaption></figure>') == ["caption"]
    assert read("<table><tr><th>Town<th>Books<tr><td>Lida<td>9</table>") == ["Town | Books", "Lida | 9"]


@pytest.mark.parametrize(
    "box",
    [
        '<div class="invite_in_messagers">Read us in Telegram</div>',
        "<p>Subscribe to our Telegram channel</p>",
        "<script>var a = 'text of a script';</script>",
        "<style>p {color: red}</style>",
        "<template><p>Text of a template</p></template>",
        "<noscript>Switch on scripts</noscript>",
        '<div hidden>Hidden</div><div style="display: none">Hidden as well</div><p class="d-none">Hidden</p>',
        '<div class="news-share">Share this</div>',
        '<div class="news_tags_block"><a href="/t" title="books">books</a></div>',
        "<p>-0-</p>",
        "<!-- a comment -->",
    ],
)
def test_what_is_no_part_of_the_body_is_left_out(box: str) -> None:
    assert read(f"{box}<p>{MORE}</p>") == [MORE]


def test_embeds_are_kept_apart_with_their_addresses() -> None:
    tweet = (
        '<blockquote class="twitter-tweet"><p>Hello</p><a href="https://twitter.com/a/status/1">June</a></blockquote>'
    )
    film = '<iframe src="//www.youtube.com/embed/abc" title="A film"></iframe>'
    article = parse_html(belta(f"<p>{LEAD}</p>{tweet}{film}"), url=URL)
    assert [(embed.url, embed.kind, embed.text) for embed in article.embeds] == [
        ("https://twitter.com/a/status/1", EmbedKind.POST, "Hello June"),
        ("https://www.youtube.com/embed/abc", EmbedKind.VIDEO, "A film"),
    ]
    assert texts(article) == [LEAD]


def test_a_picture_has_its_address_caption_credit_and_alternative_text() -> None:
    picture = (
        '<figure><img src="blank.gif" data-src="/i/1.jpg" alt="A hall">'
        "<figcaption>The hall. Photo by Pavel Kruk</figcaption></figure>"
    )
    (image,) = parse_html(belta(f"<p>{LEAD}</p>{picture}"), url=URL).images
    assert (image.url, image.caption, image.alt) == ("https://eng.belta.by/i/1.jpg", "The hall.", "A hall")
    assert image.credit is not None
    assert (image.credit.holder, image.credit.kind) == ("Pavel Kruk", CreditKind.AUTHOR)


def test_related_items_have_absolute_addresses_labels_and_moments() -> None:
    rest = (
        '<a class="block_title">Other materials of «Society»</a>'
        '<div class="rubricNews_item"><a href="/a/" title="Ferry runs again">Ferry runs again</a>'
        "17:00, 9 October</div>"
    )
    (item,) = parse_html(belta(f"<p>{LEAD}</p>", rest=rest), url=URL, captured_at=dt.date(2026, 10, 10)).related
    assert (item.title, item.url, item.label) == (
        "Ferry runs again", "https://eng.belta.by/a/", "Other materials of «Society»",
    )  # fmt: skip
    assert str(item.published) == "2026-10-09 17:00 +03:00"


# Moments


def meta(name: str, value: str) -> str:
    return f'<meta property="{name}" content="{value}">'


FALSE = meta("mediator_published_time", "2026-10-02T11:54:00+00:00")
UTC = meta("article:published_time", "2026-10-02T08:54:00Z")
MINSK = meta("article:published_time", "2026-10-02T11:54:00+03:00")


@pytest.mark.parametrize(
    ("date", "head"),
    [
        ("02 October 2026, 11:54", FALSE),
        ("02 October 2026", UTC),
        ("02 October", MINSK),
        ("", FALSE),
        ("", UTC),
        ("", MINSK),
    ],
)
def test_the_moment_is_what_the_page_shows_completed_by_metadata(date: str, head: str) -> None:
    published = parse_html(belta(f"<p>{LEAD}</p>", head=head, date=date), url=URL.replace("-2026", "")).published
    assert published is not None
    assert published.at == dt.datetime(2026, 10, 2, 11, 54, tzinfo=ZoneInfo("Europe/Minsk"))


def test_the_year_may_come_from_metadata() -> None:
    head = meta("article:published_time", "2026-10-02T11:54:00+03:00")
    published = parse_html(belta(f"<p>{LEAD}</p>", head=head, date="02 October, 11:54")).published
    assert published is not None
    assert (published.year, published.year_known_from) == (2026, YearSource.METADATA)


# Archives


def test_the_address_of_an_archive_gives_the_original_and_the_capture() -> None:
    page = belta(
        f'<p>{LEAD}</p><p>{MORE}</p><img src="/web/20261003101112im_/https://img.belta.by/1.jpg">',
        date="02 October, 11:54",
    )
    article = parse_html(page, url=f"https://web.archive.org/web/20261003101112id_/{URL.replace('-2026', '')}")
    assert article.url == URL.replace("-2026", "")
    assert article.published is not None
    assert (article.published.year, article.published.year_known_from) == (2026, YearSource.CAPTURED)
    assert article.images[0].url == "https://img.belta.by/1.jpg"


# Errors


@pytest.mark.parametrize("html", ["", " \n", b"", "<p> </p>", "<script>a</script>"])
def test_nothing_visible_is_an_error(html: str | bytes) -> None:
    with pytest.raises(EmptyInputError):
        parse_html(html)


@pytest.mark.parametrize(
    ("data", "content"),
    [
        (b"%PDF-1.7", "PDF"),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (b'{"a": 1}', "JSON"),
        ("[1, 2]", "JSON"),
        (b"<rss>", "an RSS feed"),
    ],
)
def test_what_is_no_page_is_told_by_its_first_bytes(data: str | bytes, content: str) -> None:
    with pytest.raises(UnsupportedContentError) as caught:
        parse_html(data)
    assert caught.value.content == content


def test_what_the_caller_says_is_checked() -> None:
    with pytest.raises(InputTooLargeError):
        parse_html("<p>abc", max_size=3)
    with pytest.raises(UnknownEncodingError):
        parse_html("<p>я".encode("cp1251"), encoding="no such")
    with pytest.raises(UnknownLanguageError):
        parse_html("<p>abc", language="xx")
    with pytest.raises(CaptureTimeError):
        parse_html("<p>abc", captured_at=dt.datetime(2024, 7, 9))  # noqa: DTZ001 - the fault
    with pytest.raises(NotAnArticleError):
        parse_html(belta(f"<p>{LEAD}</p>", date=""), strict=True)


# Odd pages


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 20_000 + LEAD,
        "<p " + " ".join(f"a{number}=1" for number in range(100_000)) + f">{LEAD}",
        "<b>" * 20_000 + LEAD,
        "<table><tr><td>" * 5_000 + LEAD,
        "<ul><li>" * 10_000 + LEAD,
        f"<p \ud800x=1 class=\ud800>{LEAD}\ud800",
        f"<p>{LEAD}" + "\0" * 1000,
    ],
)
def test_no_depth_and_no_odd_character_is_too_much(page: str) -> None:
    assert LEAD in " ".join(texts(parse_html(page)))

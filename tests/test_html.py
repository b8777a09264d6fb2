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


def test_a_declared_moment_may_stand_in_a_line_with_others() -> None:
    date = "02 October 2026, 11:54 | Updated: 3 October 2026, 9:00"
    assert str(parse_html(belta(f"<p>{LEAD}</p>", date=date)).published) == "2026-10-02 11:54 +03:00"


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


def test_a_paragraph_that_is_a_label_or_a_link_is_a_related_item() -> None:
    body = (
        f"<p>{LEAD}</p><p>Read also: <a href='/a/'>Ferry runs again over the Sozh</a></p>"
        f"<p><a href='/b/'>Read also: Storks come back early</a></p><p>Read also</p>"
        f"<p><a href='https://example.org/c'>Choir of tractor drivers wins</a></p>"
        f"<p><a href='/d/'>A bear cub gets a name</a></p><p>{MORE}</p>"
        "<p><a href='https://t.me/belta'>Our channel in the messenger</a></p>"
        "<p>Go to <a href='/e/'>the page of the ministry of silence</a></p><p><a href='/f/'>Two words</a></p>"
        "<p><a href='https://www.youtube.com/watch?v=abcdef'>The film of the day</a></p>"
    )
    article = parse_html(belta(body), url=URL)
    assert [(item.title, item.label) for item in article.related] == [
        ("Ferry runs again over the Sozh", "Read also"),
        ("Storks come back early", "Read also"),
        ("Choir of tractor drivers wins", "Read also"),
        ("A bear cub gets a name", "Read also"),
    ]
    assert texts(article) == [LEAD, MORE, "Go to the page of the ministry of silence", "Two words"]
    assert [embed.text for embed in article.embeds] == ["The film of the day"]


def test_boxes_in_the_body_are_related_items_where_they_say_so() -> None:
    body = (
        f'<p>{LEAD}</p><div class="news_accent_block"><b>Read also</b><a href="/a/">Ferry runs again</a></div>'
        '<div class="fp_block"><a href="/b/"><span>Read also</span>Storks come back early</a></div>'
        '<div class="related"><h4>From our archive</h4><a href="/c/">Choir wins a prize</a></div>'
        '<div class="related"><h4><a href="/">Our news</a></h4><a href="/d/">A cub gets a name</a></div>'
        '<aside><p>Advice</p></aside><div class="fp_block"><blockquote class="x">Words</blockquote></div>'
        f'<div class="video_add"><a href="https://youtu.be/abcdefghijk">The film</a></div><p>{MORE}</p>'
    )
    article = parse_html(belta(body), url=URL)
    assert [(item.title, item.label) for item in article.related] == [
        ("Ferry runs again", "Read also"),
        ("Storks come back early", "Read also"),
        ("Choir wins a prize", "From our archive"),
        ("A cub gets a name", "Our news"),
    ]
    assert (texts(article), len(article.embeds)) == ([LEAD, MORE], 1)


def test_comments_of_readers_end_the_body() -> None:
    assert read(f"<p>{MORE}</p><p>Comments (2)</p><p>I have read all of these books, and twice at that.</p>") == [MORE]


def test_lines_of_the_body_that_state_a_fact_are_no_paragraphs() -> None:
    body = (
        f"<p>2 October 2026, 12:00</p><p>{LEAD}</p><p>{MORE}</p><p>Written by Anna Zorina</p><p>Tags: books, Lida</p>"
        "<p>Photo by Pavel Kruk</p><p>Updated: 3 October 2026, 9:00</p><h3>A heading with nothing below</h3>"
    )
    article = parse_html(belta(body, date=""), url=URL)
    assert (texts(article), article.authors, article.tags) == ([LEAD, MORE], ("Anna Zorina",), ("books", "Lida"))
    assert (str(article.published), str(article.updated)) == ("2026-10-02 12:00 +03:00", "2026-10-03 09:00 +03:00")
    assert [str(image.credit) for image in article.images] == ["Photo by Pavel Kruk"]


def test_questions_in_bold_and_their_answers_are_an_interview() -> None:
    body = "<p><b>What do you read?</b></p><p>Everything.</p><p><b>And why?</b></p><p>Because.</p><p>Always.</p>"
    assert kinds(body) == ["question", "answer", "question", "answer", "answer"]
    assert kinds("<p><b>What do you read?</b></p><p>Everything.</p>") == ["text", "text"]
    assert kinds("<p><b>What to read</b></p>") == ["heading"]
    assert kinds("<p>What to read</p>") == ["text"]


def test_facts_beside_the_body_are_read_by_the_design() -> None:
    rest = (
        '<div class="main_img"><img src="/1.jpg" alt="A hall"><img src="/1.jpg">'
        '<div class="img_desc">The reading hall</div><div class="img_doc_title"><a>Pavel Kruk</a></div></div>'
        '<div class="main_img"><img src="/2.jpg"><div class="img_doc_title">Photo by BelTA</div></div>'
        '<div class="person_fio" title="Anna Zorina"><a>A. Z.</a></div>'
        '<div class="video_add"><iframe src="https://www.youtube.com/embed/abc"></iframe>'
        '<a href="https://youtu.be/abcdefghijk">The film</a><a href="/g/">Other</a></div>'
        '<div class="tl_item"><div class="tl_date"><span>02.10.26</span><span>10:31</span></div>'
        '<a href="/h/" title="Snow in Polotsk"><img src="/3.jpg"></a></div><a class="block_title"></a>'
    )
    article = parse_html(belta(f"<p>{LEAD}</p>", rest=rest), url=URL)
    assert [(image.url, image.caption, str(image.credit)) for image in article.images] == [
        ("https://eng.belta.by/1.jpg", "The reading hall", "Pavel Kruk"),
        ("https://eng.belta.by/2.jpg", None, "Photo by BelTA"),
    ]
    assert (article.authors, len(article.embeds)) == (("Anna Zorina",), 2)
    assert [(item.title, str(item.published)) for item in article.related] == [
        ("Snow in Polotsk", "2026-10-02 10:31 +03:00")
    ]


def test_an_author_and_a_portrait_in_the_body_are_no_part_of_it() -> None:
    person = (
        '<div class="person_block"><img src="/p.jpg"><div class="person_fio" title="Anna Zorina">Anna Zorina</div>'
        "<div>architect</div></div>"
    )
    article = parse_html(belta(f"{person}<p>{LEAD}</p><p>{MORE} {MORE} {MORE}</p>"), url=URL)
    assert (article.authors, texts(article)) == (("Anna Zorina",), [LEAD, f"{MORE} {MORE} {MORE}"])
    assert article.images == ()


def test_a_design_without_its_body_or_moment_gives_way_to_the_structure() -> None:
    page = belta("", rest=f"<div><p>{LEAD}</p><p>{MORE}</p></div>", date="").replace(
        '<div class="date_full">', "<span>9 July 2024, 14:42</span><div>"
    )
    article = parse_html(page, url=URL.replace("-2026", ""))
    assert (texts(article), str(article.published)) == ([LEAD, MORE], "2024-07-09 14:42 +03:00")
    message = "the page was read as belta.by with Mediator, but by its structure: body, moment"
    assert article.notices[0].message == message


def test_a_body_in_pieces_is_read_whole_and_the_largest_of_several_is_the_body() -> None:
    page = belta(f"<p>{LEAD}</p>", rest=f'<div class="js-mediator-article"><p>{MORE}</p></div>')
    assert texts(parse_html(page, url=URL)) == [LEAD, MORE]
    page = belta(f"<p>{LEAD}</p>", rest='<ul><li class="js-mediator-article">Short</li></ul>')
    assert texts(parse_html(page, url=URL)) == [LEAD]


def test_rows_of_tables_that_arrange_the_page_are_lines() -> None:
    assert read(f"<table><tr><td><p>One.</p><p>Two.</p><tr><td>{MORE}</table>") == ["One.", "Two.", MORE]
    assert read("<table><tr><td>Milk<br>white<td><p>10</p><p>kg</p><tr><td><td>5</table>") == [
        "Milk white | 10 kg", "5",
    ]  # fmt: skip
    assert read("<tr><td>One.") == ["One."]


def test_marks_of_lists_and_of_quotation_are_read_from_mark_up_and_words() -> None:
    assert read("<p>• Milk</p><p>· Bread</p>") == ["Milk", "Bread"]
    assert read("<p>He said: <q>Read more</q>, and “<q>more</q>”.</p>") == ["He said: “Read more”, and “more”."]


def test_a_heading_that_was_never_closed_is_none() -> None:
    assert kinds(f"<h3><p>{MORE}</p><p>{MORE} {MORE}</p><p>{LEAD} {LEAD} {LEAD}</p></h3>") == ["text"] * 3
    assert kinds("<h3>What<br>to <div>read</div></h3>") == ["heading"]


def test_captions_are_known_by_their_tags_their_names_and_their_place() -> None:
    body = (
        '<div><img src="/1.jpg"><div class="photo-caption">The hall</div></div><p class="caption">No caption.</p>'
        '<figure><img src="/2.jpg"><figcaption>Photo by Pavel Kruk</figcaption></figure>'
        '<p>One.</p><figcaption>Alone</figcaption><img src="/1.jpg"><noscript><img src="/3.jpg"></noscript>'
    )
    article = parse_html(belta(f"<p>{LEAD}</p>{body}<p>{MORE}</p>"), url=URL)
    assert [(image.url, image.caption) for image in article.images] == [
        ("https://eng.belta.by/1.jpg", "The hall"),
        ("https://eng.belta.by/2.jpg", None),
        ("https://eng.belta.by/3.jpg", None),
    ]
    assert texts(article) == [LEAD, "The hall", "No caption.", "One.", "Alone", MORE]


def test_a_page_saved_by_a_browser_keeps_the_words_of_its_pictures() -> None:
    page = belta(f'<p>{LEAD}</p><img src="./Library_files/1.jpg" alt="A hall"><img src="./Library_files/2.jpg">')
    saved = f"<!-- saved from url=(0068){URL} -->\n{page}"
    article = parse_html(saved)
    assert (article.url, [(image.url, image.alt) for image in article.images]) == (URL, [(None, "A hall")])


def test_an_address_out_of_an_archive_may_stand_in_the_page() -> None:
    head = f'<link rel="canonical" href="https://web.archive.org/web/20261003101112/{URL}">'
    article = parse_html(belta(f"<p>{LEAD}</p>", head=head, date="02 October"))
    assert (article.url, article.site) == (URL, "eng.belta.by")
    head = '<link rel="canonical" href="https://eng.belta.by/"><link rel="canonical" href="/a/">'
    assert parse_html(belta(f"<p>{LEAD}</p>", head=f'{head}<meta property="og:url" content="{URL}">')).url == URL
    bar = '<div id="wm-ipp-base"><h1>Library opens in Lida</h1><p>The Wayback Machine has saved this page.</p></div>'
    assert texts(parse_html(bar + belta(f"<p>{LEAD}</p>"), url=URL)) == [LEAD]


def test_the_site_may_be_given_where_the_address_is_not_known() -> None:
    head = '<meta name="mediator_published_time" content="2026-10-02T11:54:00+00:00">'
    article = parse_html(belta(f"<p>{LEAD}</p>", head=head, date=""), site="eng.belta.by")
    assert str(article.published) == "2026-10-02 11:54:00 +03:00"


def test_what_states_nothing_new_changes_nothing() -> None:
    rest = (
        '<div class="rubricNews_item"><a href="/a/">Ferry runs again</a> 1 October 2026'
        '<time datetime="2026-09-09">1 October 2026</time></div>'
        '<div class="rubricNews_item"><a href="/b/">Storks come back</a> 1 October'
        '<time datetime="2026-09-09"></time></div>'
        '<div class="rubricNews_item"><a href="/a/">Ferry runs again</a><a href="/c/"><img src="/1.jpg"></a></div>'
        '<div class="rubricNews_item"><a href="/news/">All news</a><a>None</a></div><a class="block_title"></a>'
    )
    related = parse_html(belta(f"<p>{LEAD}</p>", rest=rest), url=URL).related
    assert [(item.title, str(item.published)) for item in related] == [
        ("Ferry runs again", "2026-10-01"), ("Storks come back", "????-10-01"),
    ]  # fmt: skip


def test_a_title_and_a_caption_may_hold_a_credit() -> None:
    page = belta(f"<p>{LEAD}</p>").replace(f"<h1>{TITLE}", f"<h1>{TITLE}! Photo by Pavel Kruk")
    article = parse_html(page, url=URL)
    assert (article.title, [str(image.credit) for image in article.images]) == (f"{TITLE}!", ["Photo by Pavel Kruk"])


def test_an_element_that_is_left_out_of_a_line_does_not_end_it() -> None:
    assert read(
        '<p>One<span class="sr-only"> hidden</span> line<span> \n </span>and\n<span>&#8203;</span> word.</p>'
    ) == ["One line and word."]
    assert read("\n \n<p>\n\nOne.</p><h3><br></h3><div>\u200b</div>") == ["One."]


def test_a_declared_picture_within_the_body_is_read_once() -> None:
    body = f'<p>{LEAD}</p><div class="main_img"><img src="/1.jpg"></div><video></video>'
    rest = '<div class="news_img_slide"><img src="/2.jpg"></div><figcaption>The second</figcaption>'
    article = parse_html(belta(body, rest=f'{rest}<div class="video_add"><a href="/x/">x</a></div>'), url=URL)
    assert [(image.url, image.caption) for image in article.images] == [
        ("https://eng.belta.by/2.jpg", "The second"),
    ]


def test_a_frame_set_has_no_body() -> None:
    with pytest.raises(EmptyInputError):
        parse_html("<frameset><frame src='a'></frameset>")
    assert parse_html("<title>Library opens in Lida</title><frameset></frameset>").paragraphs == ()


def test_links_of_an_archive_are_no_items_and_a_label_deep_within_has_those_behind_it() -> None:
    bar = '<div id="wm-ipp"><div class="rubricNews_item"><a href="/x/">Captures of the page</a></div></div>'
    label = f"{'<div>' * 6}<b>Read also</b>{'</div>' * 6}<ul><li><a href='/a/'>Ferry runs again</a></li></ul>"
    article = parse_html(belta(f"<p>{LEAD}</p>", rest=bar + label), url=URL)
    assert article.related == ()
    label = f"{'<div>' * 3}<b>Read also</b>{'</div>' * 3}<ul><li><a href='/a/'>Ferry runs again</a></li></ul>"
    article = parse_html(belta(f"<p>{LEAD}</p>", rest=bar + label), url=URL)
    assert [(item.title, item.label) for item in article.related] == [("Ferry runs again", "Read also")]


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

"""Pages of other people's making: their elements, columns, small lines and moments."""

import pytest
from tests.test_unknown_pages import BODY, LAST, ONE, THREE, TITLE, TWO, paragraphs, read, texts

from belta_news import Article, parse_html
from belta_news.extract.small_print import editor_of, is_small_print
from belta_news.model.article import ParagraphKind


def test_elements_of_a_page_of_its_own_are_blocks_where_they_stand_among_their_like() -> None:
    page = (
        f"<my-story><h1>{TITLE}</h1><my-text><my-p>{ONE}</my-p> <my-p>The <my-tip>school</my-tip> is new<my-x>!</my-x>"
        f" See <b>it</b> <my-tip>here</my-tip> and <a href='#'><my-u>there</my-u></a>.</my-p>"
        f"<my-quote>{THREE}</my-quote><amp-img src='/1.jpg'></amp-img><my-cap>A stove</my-cap>"
        "<my-share>Tell all your friends of it.</my-share>"
        f"<my-p>{LAST}</my-p></my-text></my-story>"
    )
    article = read(page)
    assert [(each.kind, each.text) for each in article.paragraphs] == [
        (ParagraphKind.LEAD, ONE),
        (ParagraphKind.TEXT, "The school is new! See it here and there."),
        (ParagraphKind.QUOTE, THREE),
        (ParagraphKind.CAPTION, "A stove"),
        (ParagraphKind.TEXT, LAST),
    ]
    assert [(image.url, image.caption) for image in article.images] == [("/1.jpg", "A stove")]


def test_a_column_beside_the_one_of_the_title_is_no_part_of_the_body() -> None:
    side = "<h4>Visits</h4><p>The museum is open from nine in the morning to six in the evening every day.</p>"
    article = read(
        f"<div><div>{side}</div><div><p>2 October 2026, 11:54</p><h1>{TITLE}</h1>{paragraphs(*BODY)}</div></div>"
    )
    assert (texts(article), str(article.published)) == (BODY, "2026-10-02 11:54 +03:00")
    masthead = f"<div>{side}</div><div><h2>{TITLE}</h2>{paragraphs(*BODY)}</div>"
    assert texts(read(masthead, "<title>The Museum of Stoves: news</title>")) == BODY


def test_a_contents_list_does_not_cut_the_body_to_its_first_paragraph() -> None:
    entries = '<li><a href="#a">Who sets the stoves</a></li><li><a href="#b">When</a></li>'
    contents = f"<div><b>Contents</b><ol>{entries}</ol></div>"
    card = '<div><a href="/n/1"><span>Ferry runs again after many repairs in spring</span></a></div>'
    body = f'<p>{ONE}</p><h2 id="a">Who sets the stoves</h2><p>Twelve pupils will learn it.</p>{card}<p>{TWO}</p>'
    article = read(f"<main><header><h1>{TITLE}</h1></header>{contents}<div>{body}</div></main>")
    assert texts(article) == [ONE, "Who sets the stoves", "Twelve pupils will learn it.", TWO]


def test_footnotes_are_no_part_of_the_body() -> None:
    note = '<ol><li id="n1">Without the days of rest, which the pupils demanded.</li><li id="n2">Or two.</li></ol>'
    mark = f'<p>{LAST}<sup><a href="#n1">1</a></sup><sup><a href="/x">2</a></sup></p>'
    article = read(f"<div><h1>{TITLE}</h1><div>{paragraphs(*BODY[:3])}{mark}{note}</div></div>")
    assert texts(article) == [*BODY[:3], f"{LAST}12", "Or two."]


@pytest.mark.parametrize(
    "line",
    [
        "Source: BelTA",
        "Источник: БЕЛТА",
        "Крыніца: www.belta.by",
        "По материалам БЕЛТА",
        "Quelle: BelTA",
        "来源：白通社",
        "Advertisement: stoves from 90 rubles",
        "Реклама",
        "Every Friday the best of stoves: subscribe to our newsletter here.",
        "Подпишитесь на нашу рассылку и узнавайте все первыми",
        "Reciba nuestro boletín cada mañana",
        "6 min",
        "3 мин. чтения",
    ],
)
def test_small_lines_among_the_paragraphs_are_left_out_and_noticed(line: str) -> None:
    assert is_small_print(line)
    article = read(f"<h1>{TITLE}</h1><div>{paragraphs(ONE, TWO, line, THREE, LAST)}</div>")
    assert texts(article) == BODY
    assert any(notice.text == line for notice in article.notices)


@pytest.mark.parametrize(
    "line",
    [
        f"{ONE} {ONE} Subscribe to our newsletter.",
        "“Subscribe to our newsletter,” the master asked.",
        "The school has begun to print a newsletter of its own.",
        "Sources of water in the district were cleaned.",
        "Nach Minsk fahren zwei Züge am Tag.",
        "It lasted 6 min.",
    ],
)
def test_sentences_are_no_small_lines(line: str) -> None:
    assert not is_small_print(line)


def test_a_line_that_names_the_editor_makes_an_author() -> None:
    assert editor_of("编辑：李明说，这是一个很长的句子，不是编辑的名字。") is None
    assert editor_of("（责任编辑：李明）" * 40) is None
    page = f"<h1>{TITLE}</h1><div>{paragraphs(ONE, TWO, '（责任编辑：李明）')}</div>"
    article = read(page)
    assert (texts(article), article.authors) == ([ONE, TWO], ("李明",))


@pytest.mark.parametrize(
    ("heading", "head"),
    [
        (f"<h1><span>District of Zabolotye</span><span>{TITLE}</span></h1>", f"<title>{TITLE} - The Lida Post</title>"),
        (f"<h1><span>{TITLE[:10]}</span>{TITLE[10:]}</h1>", f"<title>{TITLE}</title>"),
        (f"<h1><span>School of</span> {TITLE[10:]}</h1>", f"<title>{TITLE}</title>"),
        (f"<h1>School of <span>{TITLE[10:]}</span></h1>", f"<title>{TITLE}</title>"),
        (f"<h1><span>{TITLE}</span></h1>", f"<title>{TITLE}</title>"),
        (f"<font size=5><b>{TITLE}</b></font>", f"<title><html><head><title>The Lida Post :: {TITLE}</title>"),
    ],
)
def test_kickers_and_names_of_sites_are_no_part_of_the_title(heading: str, head: str) -> None:
    assert read(f"<div>{heading}<div>{paragraphs(*BODY)}</div></div>", head).title == TITLE


def test_a_chinese_title_ends_before_the_name_of_the_site() -> None:
    title, body = "明斯克开设炉匠学校", "<p>明斯克一个村庄开设了炉匠学校，十二名学生将学习九个月。</p>" * 2
    for heading in (f"<h1>{title}</h1>", ""):
        page = f"<html><head><title>{title}_东方快讯</title></head><body><div>{heading}{body}</div></body></html>"
        assert parse_html(page).title == title


@pytest.mark.parametrize(
    "moment",
    [
        '<abbr class="dt-published" title="2026-10-02T11:54:00+0300">Friday morning</abbr>',
        '<span property="datePublished" content="2026-10-02T11:54:00+03:00">Friday morning</span>',
        '<header class="entry-header"><time datetime="2026-10-02T11:54+03:00">Friday</time></header>',
        '<i class="dt-published"></i><abbr class="published" title="2026-10-02T11:54:00+03:00">Friday</abbr>',
    ],
)
def test_moments_for_machines_are_read_in_the_forms_of_microformats_too(moment: str) -> None:
    if moment.startswith("<header"):
        page = f"<article>{moment.replace('</header>', f'<h1>{TITLE}</h1></header>')}{paragraphs(*BODY)}</article>"
    else:
        page = f"<div><h1>{TITLE}</h1><div>{moment}</div><div>{paragraphs(*BODY)}</div></div>"
    published = read(page).published
    assert published is not None
    assert published.at is not None
    assert published.at.isoformat() == "2026-10-02T11:54:00+03:00"


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("2026-10-02T11:54:00+02:00", "2026-10-02 11:54 +02:00"),
        ("2026-10-02T11:54:00+00:00", "2026-10-02 11:54 +03:00"),
        ("2026-10-02T10:54:00+02:00", "2026-10-02 11:54 +03:00"),
        ("2026-10-02T11:54:00", "2026-10-02 11:54 +03:00"),
    ],
)
def test_the_time_that_a_page_shows_is_of_the_zone_that_its_metadata_give_for_it(stated: str, expected: str) -> None:
    head = f'<title>{TITLE}</title><meta name="date" content="{stated}">'
    article = read(f"<div><h1>{TITLE}</h1><p>2 October 2026, 11:54</p><div>{paragraphs(*BODY)}</div></div>", head)
    assert str(article.published) == expected


@pytest.mark.parametrize(
    "author", ['<div class="autor">Oprac. Anna Zorina</div>', '<b class="p-author">Anna Zorina</b>']
)
def test_authors_are_read_without_the_word_before_them(author: str) -> None:
    assert read(f"<div><h1>{TITLE}</h1>{author}<div>{paragraphs(*BODY)}</div></div>").authors == ("Anna Zorina",)


def test_a_category_is_no_key_word() -> None:
    links = '<a rel="category tag" href="/c">Society</a> <a rel="tag" href="/t">stoves</a>'
    assert read(f"<div><h1>{TITLE}</h1>{paragraphs(*BODY)}</div><p>{links}</p>").tags == ("stoves",)


FERRY = '<li><a href="/n/1">Ferry runs again after repairs</a><time datetime="2026-10-01">1 October 2026</time></li>'
STORKS = '<li><a href="/n/2">Storks come back early</a></li>'
BELL = '<li><a href="/n/3">Bell is found in a well</a></li>'


def items(article: Article) -> list[tuple[str, str | None, str]]:
    return [(item.title, item.label, str(item.published)) for item in article.related]


@pytest.mark.parametrize("page", ["<aside>{}</aside>", "<div>{}</div>", "<div><div>{}</div></div>"])
def test_headlines_below_any_heading_are_related_items(page: str) -> None:
    box = page.format(f"<h3>From our neighbours</h3><ul>{FERRY}{STORKS}</ul>")
    article = read(f"<div><h1>{TITLE}</h1><div>{paragraphs(*BODY)}</div></div>{box}")
    assert items(article) == [
        ("Ferry runs again after repairs", "From our neighbours", "2026-10-01"),
        ("Storks come back early", "From our neighbours", "None"),
    ]


@pytest.mark.parametrize(
    "box",
    [
        f"<div><h3>From our neighbours</h3><ul>{STORKS}</ul></div>",
        f'<div><h3>Sections</h3><ul>{STORKS}<li><a href="/politics">Politics</a></li></ul></div>',
        f'<div><h3>Partners</h3>{STORKS}<a href="https://example.org/">National portal of law</a></div>',
        f"<footer><h3>From our neighbours</h3><ul>{FERRY}{STORKS}</ul></footer>",
        f'<div><h3><a href="/all">From our neighbours</a></h3><ul>{FERRY}{STORKS}</ul></div>',
        f"<div><h3>{ONE}</h3><ul>{FERRY}{STORKS}</ul></div>",
    ],
)
def test_single_links_sections_and_other_sites_are_no_related_items(box: str) -> None:
    article = read(f"<div><h1>{TITLE}</h1><div>{paragraphs(*BODY)}<h3>And so on</h3></div></div>{box}")
    assert items(article) == []


@pytest.mark.parametrize(
    ("entries", "found"),
    [
        (STORKS + BELL, ["Storks come back early", "Bell is found in a well"]),
        (STORKS, []),
        (STORKS + '<li><a href="/p">Politics</a></li>', []),
        (STORKS + "<li>Bell is found in a well</li>", []),
    ],
)
def test_a_list_of_headlines_right_behind_the_body_has_related_items(entries: str, found: list[str]) -> None:
    article = read(f"<article><h1>{TITLE}</h1>{paragraphs(*BODY)}<ul>{entries}</ul></article>")
    assert (texts(article), [item.title for item in article.related]) == (BODY, found)


def test_chinese_headlines_have_no_spaces() -> None:
    body = "<p>明斯克一个村庄开设了炉匠学校，十二名学生将学习九个月。</p>" * 2
    links = '<li><a href="/1">冬季捕鱼节开幕</a></li><li><a href="/2">河上漂来一架钢琴</a></li>'
    page = f"<div><h1>明斯克开设炉匠学校</h1>{body}</div><div><h3>热门排行</h3><ul>{links}</ul></div>"
    article = parse_html(f"<title>明斯克开设炉匠学校</title>{page}")
    assert [item.title for item in article.related] == ["冬季捕鱼节开幕", "河上漂来一架钢琴"]

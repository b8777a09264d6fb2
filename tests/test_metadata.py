"""What a page says of itself for machines."""

import json
from typing import Any

import pytest

from belta_news.readers.markup import parse
from belta_news.readers.metadata import Metadata, read_metadata


def read(head: str) -> Metadata:
    return read_metadata(parse(head), head)


def ld(*items: Any, around: str = "{}") -> Metadata:  # noqa: ANN401 - of JSON
    data = json.dumps(items[0] if len(items) == 1 else items)
    return read(f'<script type="application/ld+json">{around.replace("{}", data)}</script>')


def published(metadata: Metadata) -> list[tuple[str, str]]:
    return [(each.name, each.value) for each in metadata.published]


ARTICLE = {"@type": "NewsArticle", "headline": "Library opens", "datePublished": "2026-10-02T11:54:00+03:00"}


def test_tags_of_the_head_are_read_by_any_of_their_names() -> None:
    metadata = read(
        '<html lang="ru"><meta property="og:title" content=" Library&amp;amp;co  opens ">'
        '<meta name="article:published_time" content="2026-10-02"><meta itemprop="dateModified" content="2026-10-03">'
        '<meta name="description" content="A lead"><meta property="article:tag" content="a, b">'
        '<meta name="news_keywords" content="c; d,"><meta property="og:image" content="/1.jpg">'
        '<link rel="canonical" href="/a/"><link rel="bookmark" href="/b/"><link rel=stylesheet href=c.css>'
        '<meta name="empty" content="">'
    )
    assert [each.value for each in metadata.titles] == ["Library&co opens"]
    assert published(metadata) == [("article:published_time", "2026-10-02")]
    assert [each.value for each in metadata.updated] == ["2026-10-03"]
    assert (metadata.tags, metadata.images, metadata.language) == (["a, b", "c", "d"], ["/1.jpg"], "ru")
    assert [each.value for each in metadata.addresses] == ["/a/", "/b/"]


def test_json_ld_goes_before_other_metadata() -> None:
    metadata = read(
        '<meta property="article:published_time" content="2026-10-02">'
        f'<script type="application/ld+json">{json.dumps(ARTICLE)}</script>'
    )
    assert [name for name, _ in published(metadata)] == ["datepublished", "article:published_time"]


@pytest.mark.parametrize(
    "data",
    [
        ARTICLE,
        [{"@type": "WebSite"}, ARTICLE],
        {"@graph": [{"@type": "Organization", "name": "x"}, ARTICLE]},
        {"@type": "WebPage", "mainEntity": {**ARTICLE, "@type": ["Thing", "ReportageNewsArticle"]}},
    ],
)
def test_the_article_is_found_in_json_ld_of_any_form(data: object) -> None:
    metadata = ld(data)
    assert [each.value for each in metadata.titles] == ["Library opens"]
    assert published(metadata) == [("datepublished", "2026-10-02T11:54:00+03:00")]


@pytest.mark.parametrize("around", ["<!-- {} -->", "//<![CDATA[\n{}\n//]]>", "/* <![CDATA[ */{}/* ]]> */", "{};"])
def test_what_stands_around_json_ld_does_not_matter(around: str) -> None:
    assert published(ld(ARTICLE, around=around)) != []


def test_json_ld_with_a_last_comma_or_line_breaks_in_strings_is_read() -> None:
    page = '<script type="application/ld+json">{"@type": "Article", "headline": "A\nb",}</script>'
    assert [each.value for each in read(page).titles] == ["A b"]


@pytest.mark.parametrize("data", ["{", "7", "[[[1]]]", '{"@type": 7}', "[" * 5000, '{"@graph": "x"}'])
def test_json_ld_that_says_nothing_is_passed_over(data: str) -> None:
    assert read(f'<script type="application/ld+json">{data}</script>') == Metadata()


def test_json_ld_is_not_read_beyond_bounds() -> None:
    deep: dict[str, Any] = ARTICLE
    for _ in range(60):
        deep = {"@graph": [deep]}
    assert published(ld(deep)) == []
    assert published(ld({**ARTICLE, "x": "x" * 2_000_001})) == []


def test_authors_of_json_ld_are_persons_by_name_or_by_reference() -> None:
    anna = {"@type": "Person", "name": "Anna Zorina"}
    agency = {"@type": "Organization", "name": "The Agency"}
    assert ld({**ARTICLE, "author": [anna, agency, "Pavel Kruk"]}).authors == ["Anna Zorina", "Pavel Kruk"]
    known = {"@id": "#1", **anna}
    assert ld({"@graph": [{**ARTICLE, "author": {"@id": "#1"}}, known]}).authors == ["Anna Zorina"]
    assert ld({**ARTICLE, "author": {"@id": "#2"}}).authors == []


def test_other_facts_of_json_ld_are_read() -> None:
    metadata = ld(
        {
            "@type": "Article",
            "name": "A name",
            "image": [{"url": "/1.jpg"}, {"contentUrl": "/2.jpg"}, "/3.jpg", 4],
            "keywords": "a, b",
            "articleSection": ["Society"],
            "articleBody": "The body.",
            "inLanguage": {"name": "ru"},
            "mainEntityOfPage": {"@id": "https://belta.by/a/"},
            "url": "/relative/",
            "@id": "https://belta.by/b/#article",
        }
    )
    assert [each.value for each in metadata.titles] == ["A name"]
    assert (metadata.images, metadata.tags) == (["/1.jpg", "/2.jpg", "/3.jpg"], ["a", "b"])
    assert ([each.value for each in metadata.sections], metadata.body, metadata.language) == (
        ["Society"], "The body.", "ru",
    )  # fmt: skip
    assert [each.value for each in metadata.addresses] == ["https://belta.by/a/"]


def test_breadcrumbs_name_the_section() -> None:
    def steps(*names: str, inner: bool = False) -> list[str]:
        items = [{"item": {"name": name}} if inner else {"name": name} for name in names]
        return [each.value for each in ld({"@type": "BreadcrumbList", "itemListElement": items}).sections]

    assert steps("Home", "Society", "Library opens") == ["Society"]
    assert steps("Home", "Society", "Library opens", inner=True) == ["Society"]
    assert steps("Home", "Library opens") == steps("Home") == []
    assert ld({"@type": "BreadcrumbList"}).sections == []
    assert ld({"@type": "BreadcrumbList", "itemListElement": [1, 2, 3]}).sections == []


def test_microdata_in_the_body_of_a_page_is_read() -> None:
    metadata = read(
        '<body><time itemprop="datePublished" datetime="2026-10-02T11:54">x</time><meta itemprop="datePublished">'
        '<span itemprop="headline">no value for machines</span><span itemprop="name" content="x"></span>'
    )
    assert published(metadata) == [("datepublished", "2026-10-02T11:54")]


def test_a_page_that_a_browser_saved_names_its_address() -> None:
    page = "<!-- saved from url=(0042)https://eng.belta.by/society/view/a-1-2026/ --><html>"
    assert [each.value for each in read(page).addresses] == ["https://eng.belta.by/society/view/a-1-2026/"]

"""
What a page says of itself for machines: `<meta>`, `<link>`, JSON-LD, microdata.

Nothing is believed here and nothing is put right; each fact keeps the name under which it was given, so that whoever
joins it with what the page shows knows how far to trust it.
"""

import html
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import attrs

from belta_news.readers.addresses import archived
from belta_news.readers.flow import plain
from belta_news.readers.markup import Page, attribute, select

__all__ = ["Metadata", "Stated", "read_metadata"]


@attrs.frozen
class Stated:
    """One fact, as given."""

    name: str
    """Under which name: `article:published_time`, `datePublished`."""
    value: str
    """What is given, on one line."""


@attrs.define
class Metadata:
    """What the metadata of a page give, the most certain first."""

    titles: list[Stated] = attrs.Factory(list)
    published: list[Stated] = attrs.Factory(list)
    updated: list[Stated] = attrs.Factory(list)
    sections: list[Stated] = attrs.Factory(list)
    tags: list[str] = attrs.Factory(list)
    authors: list[str] = attrs.Factory(list)
    images: list[str] = attrs.Factory(list)
    addresses: list[Stated] = attrs.Factory(list)
    body: str = ""
    """The words of the body, if the page gives them for machines as well."""
    description: str = ""
    language: str = ""


TITLES = ("headline", "og:title", "twitter:title", "dc.title", "citation_title")
PUBLISHED = (
    "datepublished",
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "og:article:published",
    "article:published",
    "published_time",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "published_at",
    "publication_date",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dc.date.created",
    "dcterms.created",
    "dcterms.issued",
    "dc.date",
    "date.issued",
    "datecreated",
    "mediator_published_time",
    "ya:ovs:upload_date",
    "date",
)
UPDATED = (
    "datemodified",
    "article:modified_time",
    "og:article:modified_time",
    "og:updated_time",
    "article:updated_time",
    "og:modified_time",
    "lastmod",
    "last-modified",
    "dcterms.modified",
    "dc.date.modified",
    "modified_time",
)
SECTIONS = ("articlesection", "article:section", "og:article:section", "parsely-section", "mediator_theme")
TAGS = ("article:tag", "og:article:tag", "news_keywords", "parsely-tags", "keywords in json-ld")
AUTHORS = ("author", "article:author", "dc.creator", "parsely-author", "sailthru.author", "mediator_author", "byl")
IMAGES = ("og:image", "og:image:url", "og:image:secure_url", "twitter:image", "twitter:image:src", "image_src")
ADDRESSES = ("canonical", "og:url", "url in json-ld", "twitter:url", "saved from")
DESCRIPTIONS = ("og:description", "description", "twitter:description")

ARTICLE = re.compile(r"[a-z]{0,30}(?:Article|Posting)", re.IGNORECASE)

SAVED_FROM = re.compile(r"<!--\s*saved from url=\(\d{1,6}\)\s*(?P<url>\S{1,4000}?)\s*-->")
SEPARATORS = re.compile(r"\s*[,;]\s*")

LARGEST = 2_000_000
"""A script of more characters than this is not read as JSON-LD."""
MANY = 20
"""So many authors are looked up."""
DEEPEST = 40
"""JSON-LD is looked at so many levels deep."""


def read_metadata(page: Page, markup: str) -> Metadata:
    """Return what the metadata of a page give."""
    stated: dict[str, dict[str, None]] = {}
    for name, value in (*_of_json_ld(page), *_of_microdata(page), *_of_tags(page)):
        words = plain(html.unescape(value)) if "&" in value else plain(value)
        if words:
            stated.setdefault(name, {})[words] = None
    saved = SAVED_FROM.search(markup, 0, HEAD)
    if saved:
        stated["saved from"] = {saved["url"]: None}
    return Metadata(
        titles=_pick(stated, TITLES),
        published=_pick(stated, PUBLISHED),
        updated=_pick(stated, UPDATED),
        sections=_pick(stated, SECTIONS),
        tags=list(dict.fromkeys(tag for each in _pick(stated, TAGS) for tag in _split(each))),
        authors=[each.value for each in _pick(stated, AUTHORS)],
        images=[each.value for each in _pick(stated, IMAGES)],
        addresses=_pick(stated, ADDRESSES),
        body=next(iter(stated.get("articlebody", ())), ""),
        description=next((each.value for each in _pick(stated, DESCRIPTIONS)), ""),
        language=next(iter(stated.get("language", ())), ""),
    )


HEAD = 20_000
"""The comment of a saved page stands in so many characters."""


def _pick(stated: Mapping[str, Iterable[str]], names: tuple[str, ...]) -> list[Stated]:
    return [Stated(name, value) for name in names for value in stated.get(name, ())]


def _split(stated: Stated) -> list[str]:
    """Return single key words; where a tag has an element of its own, a comma belongs to it."""
    if stated.name in ("article:tag", "og:article:tag"):
        return [stated.value]
    return [word for word in SEPARATORS.split(stated.value) if word]


def _of_tags(page: Page) -> Iterator[tuple[str, str]]:
    """Yield what `<meta>`, `<link>` and the language of the page give."""
    for element in select(page, ("meta[content]",)):
        name = attribute(element, "property") or attribute(element, "name") or attribute(element, "itemprop")
        yield name.lower(), attribute(element, "content")
    for element in select(page, ("link[href]",)):
        rel = attribute(element, "rel").lower().split()
        for name in ("canonical", "image_src", "bookmark"):
            if name in rel:
                yield ("canonical" if name == "bookmark" else name), attribute(element, "href")
    for element in page.select("html")[:1]:
        yield "language", attribute(element, "lang") or attribute(element, "xml:lang")


def _of_microdata(page: Page) -> Iterator[tuple[str, str]]:
    """Yield the properties of microdata that stand in the body of the page, those with a value for machines."""
    for element in page.select("[itemprop][datetime], [itemprop][content], [itemprop~=headline]"):
        value = attribute(element, "datetime") or attribute(element, "content")
        for name in attribute(element, "itemprop").lower().split():
            if value and name in ("datepublished", "datemodified", "datecreated", "headline", "articlesection"):
                yield name, value


def _of_json_ld(page: Page) -> Iterator[tuple[str, str]]:
    """Yield the facts of the article among the page's JSON-LD."""
    items = []
    for script in page.select("script[type]"):
        if "ld+json" in attribute(script, "type").lower() and len(script.text) <= LARGEST:
            items += _items(_json(script.text))
    articles = [item for item in items if any(ARTICLE.fullmatch(kind) for kind in _strings(item.get("@type")))]
    for item in articles[:1]:
        yield from _of_article(item, items)
    for item in items:
        if "BreadcrumbList" in _strings(item.get("@type")):
            yield from _of_breadcrumbs(item)


def _json(text: str) -> Any:  # noqa: ANN401 - of JSON
    """Return what a script holds; None where that is no JSON. Comments around it and line breaks in it are common."""
    text = COMMENTED.sub("", text).strip().rstrip(";")
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        pass
    try:
        return json.loads(LAST_COMMA.sub(r"\1", text), strict=False)
    except (ValueError, RecursionError):
        return None


COMMENTED = re.compile(
    r"^\s*(?:<!--|/\*\s*<!\[CDATA\[\s*\*/|//<!\[CDATA\[|<!\[CDATA\[)|(?:-->|/\*\s*\]\]>\s*\*/|//\]\]>|\]\]>)\s*$"
)
LAST_COMMA = re.compile(r",\s*([}\]])")


def _items(data: Any) -> list[Mapping[str, Any]]:  # noqa: ANN401 - of JSON
    """Return all objects of JSON-LD, those of a graph and of an article's page as well."""
    items: list[Mapping[str, Any]] = []
    level: list[Any] = [data]
    for _ in range(DEEPEST):
        deeper: list[Any] = []
        for value in level:
            if isinstance(value, list):
                deeper += value
            elif isinstance(value, dict):
                items.append(value)
                deeper += (value[key] for key in ("@graph", "mainEntity", "hasPart", "itemListElement") if key in value)
        level = deeper
    return items


def _strings(value: Any) -> list[str]:  # noqa: ANN401 - of JSON
    """Return the strings that a value of JSON-LD is, or that its items are named."""
    found = []
    for each in value if isinstance(value, list) else [value]:
        if isinstance(each, dict):
            each = each.get("name") or each.get("url") or each.get("@id")  # noqa: PLW2901 - one of the three
        if isinstance(each, str):
            found.append(each)
    return found


def _of_article(item: Mapping[str, Any], items: list[Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    for key in (
        "headline",
        "datePublished",
        "dateModified",
        "dateCreated",
        "articleSection",
        "articleBody",
        "inLanguage",
    ):
        for value in _strings(item.get(key)):
            yield ("language" if key == "inLanguage" else key.lower()), value
    if "headline" not in item:
        yield from (("headline", name) for name in _strings(item.get("name")))
    yield from (("keywords in json-ld", words) for words in _strings(item.get("keywords")))
    authors = item.get("author")
    for author in authors[:MANY] if isinstance(authors, list) else [authors]:
        named = author
        if isinstance(author, dict) and "name" not in author:
            named = next((each for each in items if each.get("@id") == author.get("@id") and "name" in each), None)
        if not isinstance(named, dict) or "Organization" not in _strings(named.get("@type")):
            yield from (("author", name) for name in _strings(named))
    for image in _images(item.get("image")):
        yield "og:image", image
    for key in ("mainEntityOfPage", "url", "@id"):
        for address in _addresses(item.get(key)):
            yield "url in json-ld", address


def _images(value: Any) -> Iterator[str]:  # noqa: ANN401 - of JSON
    for each in value if isinstance(value, list) else [value]:
        url = each.get("url") or each.get("contentUrl") if isinstance(each, dict) else each
        if isinstance(url, str):
            yield url


def _addresses(value: Any) -> Iterator[str]:  # noqa: ANN401 - of JSON
    url = value.get("@id") or value.get("url") if isinstance(value, dict) else value
    if isinstance(url, str) and "#" not in url and (url.startswith("http") or archived(url) is not None):
        yield url


def _of_breadcrumbs(item: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the last step of a path that is neither the front page nor the article."""
    steps = item.get("itemListElement")
    if not isinstance(steps, list) or len(steps) <= MIN_STEPS:
        return
    last = steps[MIN_STEPS]
    if len(steps) > MIN_STEPS + 1 and isinstance(last, dict):
        inner = last.get("item")
        yield from (
            ("articlesection", name) for name in _strings({**inner, **last} if isinstance(inner, dict) else last)[:1]
        )


MIN_STEPS = 1

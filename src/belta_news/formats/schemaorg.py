"""
Articles as schema.org's `NewsArticle`, in JSON-LD: what search engines, archives and knowledge graphs read.

- One JSON object with the context `https://schema.org`. There is no null and no empty value: what is not known has no
  key. Every property stands on a type that has it, with a value of a type that it takes, by schema.org 30.0.
- `@id` is the address of the article, or a `urn:uuid:` made from its words. Quotations and speakers have a `urn:uuid:`
  made from the article's name and theirs; that of a quotation is the one that the Web Annotations have.
- Addresses are URIs: what is no ASCII is encoded. An address that is not absolute, or not of the web, is left out.
- A moment is an ISO 8601 date and time with the UTC offset; without a time of day, a date; without a year, left out.
- `hasPart` has the quotations in their order, each a `Quotation` with the words as `text`, its kind as `additionalType`
  (`direct quotation`), its number as `position`, and for each piece its place as an `identifier`: a `PropertyValue` by
  RFC 5147, `char=1,29`, half-open code point offsets into the property that its `name` says, `articleBody` or
  `headline`. What stands in quotation marks and is no quotation (`QuoteKind.NAME`) is left out.
- Who speaks is `spokenByCharacter`, "to whom the quotation is attributed", a `Person` or `Organization`; `creator` is
  the same one where the words are the speaker's own, so not of indirect speech. A document that is quoted is
  `isBasedOn`. For a group and for who is neither, schema.org has no type that may speak: their name, or the words that
  mention them, is `creditText`.
- The occasion is a `recordedAt`, an `Event` with the words of the occasion as `description` and of the place as
  `location`; the day in the words of the page is `temporal`.
- Those whom the agency heard from are no works, but `isBasedOn` takes works alone: it has a `CreativeWork` for each,
  whose `creator` (`name` for a document, else `creditText`) they are. So have quotations for those who relayed them.
- `mainEntityOfPage` is the page, whose `relatedLink` are the addresses of related items and whose `mentions` are the
  items themselves. Films are `video`, sounds `audio`, posts `citation`, other frames `mentions`.
- `publisher` is BelTA where the site is one of its own; elsewhere the agency of the dateline is `sourceOrganization`.
- Kept besides: title, section, language, dateline and its place, body, number of words, authors, tags, pictures with
  caption, alternative text and credit. Dropped: kinds of paragraphs, cues, how a speaker was found, to whom something
  was said, places of sources, notices, moments as written; it is not read back.
"""

import json
from collections.abc import Iterable
from typing import Any

from belta_news.formats._names import (
    PLACE_SCHEME,
    authors_of,
    instant,
    name_of_article,
    name_of_quote,
    name_of_speaker,
    place,
    to_uri,
    uri_of_article,
)
from belta_news.model.article import Article, Embed, EmbedKind, Image
from belta_news.model.moment import Moment
from belta_news.model.quote import Attribution, Quote, QuoteKind, Speaker
from belta_news.model.related import RelatedItem
from belta_news.model.source import EntityKind
from belta_news.model.span import Part

__all__ = ["to_jsonld", "to_jsonld_script"]

CONTEXT = "https://schema.org"

BELTA = {"@type": "NewsMediaOrganization", "name": "BelTA", "url": "https://belta.by/"}
"""The agency; its editions are subdomains."""

TYPES = {EntityKind.PERSON: "Person", EntityKind.ORGANISATION: "Organization"}
"""Who can be said to speak or to make something."""

EMBEDS = {
    EmbedKind.VIDEO: ("video", "VideoObject", "name"),
    EmbedKind.AUDIO: ("audio", "AudioObject", "name"),
    EmbedKind.POST: ("citation", "SocialMediaPosting", "text"),
    EmbedKind.FRAME: ("mentions", "WebPage", "name"),
}
"""Under which property what is embedded stands, its type, and the property for its words."""

TEXTS = {Part.TEXT: "articleBody", Part.TITLE: "headline"}

# What could end a script, or begin a comment in one, is written as an escape of JSON's.
ESCAPES = {ord(character): f"\\u{ord(character):04x}" for character in "<>&\x7f\u2028\u2029"}
ESCAPES |= {code: f"\\u{code:04x}" for code in range(0x80, 0xA0)}


def to_jsonld(article: Article) -> dict[str, Any]:
    r"""
    Return *article* as a `NewsArticle` of schema.org.

    Returns:
        A JSON-LD object of plain dicts, lists, strings and numbers.

    Example:
        >>> from belta_news import parse_text
        >>> from belta_news.formats.schemaorg import to_jsonld
        >>> article = parse_text("Library opens\n\n“There are 9,000 books in it,” said Anna Sokol, the librarian.")
        >>> (quotation,) = to_jsonld(article)["hasPart"]
        >>> quotation["text"]
        'There are 9,000 books in it,'
        >>> quotation["spokenByCharacter"]["name"], quotation["spokenByCharacter"]["jobTitle"]
        ('Anna Sokol', 'librarian')
        >>> quotation["identifier"][0]["value"]
        'char=1,29'
    """
    name = name_of_article(article)
    dateline = article.dateline
    agency = None if dateline is None or _is_agencys(article.site) else dateline.agency
    quotations = [quote for quote in article.quotes if quote.kind is not QuoteKind.NAME]
    embeds: dict[str, list[Any]] = {}
    for embed in article.embeds:
        embeds.setdefault(EMBEDS[embed.kind][0], []).append(_embed(embed))
    return _known(
        ("@context", CONTEXT),
        ("@type", "NewsArticle"),
        ("@id", uri_of_article(article)),
        ("url", to_uri(article.url)),
        ("headline", article.title),
        ("inLanguage", article.language),
        ("datePublished", _date(article.published)),
        ("dateModified", _date(article.updated)),
        ("articleSection", article.section),
        ("keywords", _texts(article.tags)),
        ("author", [{"@type": "Person", "name": name} for name in authors_of(article)]),
        ("publisher", dict(BELTA) if _is_agencys(article.site) else None),
        ("sourceOrganization", _named("Organization", agency)),
        ("dateline", None if dateline is None else dateline.text),
        ("locationCreated", _named("Place", None if dateline is None else dateline.place)),
        ("articleBody", article.text),
        ("wordCount", article.word_count),
        ("image", _nodes(_image(image) for image in article.images)),
        *((key, _nodes(nodes)) for key, nodes in embeds.items()),
        ("isBasedOn", [_source(source.holder, source.kind) for source in article.sources]),
        ("mainEntityOfPage", _page(article)),
        ("hasPart", [_quotation(article, name, quote, number) for number, quote in enumerate(quotations, start=1)]),
    )


def to_jsonld_script(article: Article) -> str:
    r"""
    Return `to_jsonld` as the `script` element that carries it in a page of HTML.

    Nothing in the article can end the element: `<`, `>` and `&` are written as escapes.

    Example:
        >>> from belta_news import parse_text
        >>> from belta_news.formats.schemaorg import to_jsonld_script
        >>> to_jsonld_script(parse_text("Tags such as </script>\n\n14:42, 9 July 2024"))[:78]
        '<script type="application/ld+json">{"@context": "https://schema.org", "@type":'
    """
    data = json.dumps(to_jsonld(article), ensure_ascii=False).translate(ESCAPES)
    return f'<script type="application/ld+json">{data}</script>'


def _known(*items: tuple[str, Any]) -> dict[str, Any]:
    """Return the items that say something."""
    return {key: value for key, value in items if value is not None and value not in ("", 0, [], {})}


def _quotation(article: Article, name: str, quote: Quote, number: int) -> dict[str, Any]:
    said = {} if quote.attribution is None else _attribution(name, quote.attribution, quote.kind)
    return _known(
        ("@type", "Quotation"),
        ("@id", name_of_quote(name, quote)),
        ("position", number),
        ("additionalType", f"{quote.kind} quotation"),
        ("text", quote.text),
        ("inLanguage", article.language),
        (
            "identifier",
            [
                {
                    "@type": "PropertyValue",
                    "propertyID": PLACE_SCHEME,
                    "name": TEXTS[quote.part],
                    "value": place(span),
                }
                for span in quote.spans
            ],
        ),
        *said.items(),
    )


def _attribution(article: str, attribution: Attribution, kind: QuoteKind) -> dict[str, Any]:
    speaker = attribution.speaker
    who = None if speaker is None else _speaker(article, speaker)
    name = attribution.mention if speaker is None else speaker.name
    works = [_source(source.holder, source.kind) for source in attribution.via]
    if speaker is not None and speaker.kind is EntityKind.DOCUMENT:
        works.insert(0, _source(speaker.name, speaker.kind))
        name = None
    event = _known(("description", attribution.occasion), ("location", attribution.place))
    return _known(
        ("spokenByCharacter", who),
        ("creator", who if kind in (QuoteKind.DIRECT, QuoteKind.MIXED) else None),
        ("creditText", name if who is None else None),
        ("isBasedOn", works),
        ("recordedAt", {"@type": "Event", **event} if event else None),
        ("temporal", attribution.date),
    )


def _speaker(article: str, speaker: Speaker) -> dict[str, Any] | None:
    """Return who speaks in the *article* of that name; None for what schema.org lets nobody take for a speaker."""
    type_ = TYPES.get(speaker.kind)
    if type_ is None:
        return None
    is_person = speaker.kind is EntityKind.PERSON
    return _known(
        ("@type", type_),
        ("@id", name_of_speaker(article, speaker)),
        ("name", speaker.name),
        ("alternateName", _texts(speaker.aliases)),
        ("jobTitle" if is_person else "description", speaker.role),
        ("affiliation" if is_person else "parentOrganization", _named("Organization", speaker.organisation)),
    )


def _source(holder: str, kind: EntityKind) -> dict[str, Any]:
    """Return a work that stands for what *holder* said or gave."""
    if kind is EntityKind.DOCUMENT:
        return {"@type": "CreativeWork", "name": holder}
    maker = _named(TYPES[kind], holder) if kind in TYPES else None
    return _known(("@type", "CreativeWork"), ("creator", maker), ("creditText", None if maker else holder))


def _page(article: Article) -> dict[str, Any] | None:
    """Return the page; None where nothing is known of it."""
    links = dict.fromkeys(filter(None, (to_uri(item.url) for item in article.related)))
    page = _known(
        ("@id", to_uri(article.url)),
        ("relatedLink", list(links)),
        ("mentions", [_related(item) for item in article.related]),
    )
    return {"@type": "WebPage", **page} if page else None


def _related(item: RelatedItem) -> dict[str, Any]:
    return _known(
        ("@type", "NewsArticle"),
        ("headline", item.title),
        ("description", item.summary),
        ("url", to_uri(item.url)),
        ("datePublished", _date(item.published)),
        ("articleSection", item.section),
    )


def _image(image: Image) -> dict[str, Any] | None:
    return _node(
        "ImageObject",
        ("contentUrl", to_uri(image.url)),
        ("caption", image.caption),
        ("description", image.alt),
        ("creditText", None if image.credit is None else image.credit.text),
    )


def _embed(embed: Embed) -> dict[str, Any] | None:
    _, type_, words = EMBEDS[embed.kind]
    return _node(type_, ("url", to_uri(embed.url)), (words, embed.text))


def _node(type_: str, *items: tuple[str, Any]) -> dict[str, Any] | None:
    """Return a node of *type_*, or None where nothing is known of it."""
    known = _known(*items)
    return {"@type": type_, **known} if known else None


def _nodes(nodes: Iterable[dict[str, Any] | None]) -> list[dict[str, Any]]:
    return [node for node in nodes if node is not None]


def _named(type_: str, name: str | None) -> dict[str, Any] | None:
    return {"@type": type_, "name": name} if name else None


def _texts(texts: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(filter(None, texts)))


def _date(moment: Moment | None) -> str | None:
    """Return a moment in ISO 8601, as exactly as it is known; None without a day."""
    at = instant(moment)
    if at is not None:
        return at.isoformat()
    date = None if moment is None else moment.date
    return None if date is None else date.isoformat()


def _is_agencys(site: str | None) -> bool:
    return site is not None and (site == "belta.by" or site.endswith(".belta.by"))

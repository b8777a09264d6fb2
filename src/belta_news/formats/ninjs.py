"""
Articles as IPTC ninjs 3.1 (or 3.0): the JSON in which news agencies exchange news.

- One JSON object, valid under the official schema of its version with formats checked. There is no null and no empty
  value, and no key that the schema does not name, in associated objects either.
- `uri` is the address of the article as a URI in ASCII, or a `urn:uuid:` made from its words where it has none on the
  web. `standard` names the version.
- `firstCreated` is when it was published and `versionCreated` when it was last changed (else published): RFC 3339 with
  the UTC offset. A moment without a year or a time of day is left out.
- `type` is `text`; there is one headline and one body, both of the role `main` and plain text. Tags and the section
  are `subjects`, with `keyword` and `section` as `rel`. `located` is the place of the dateline, `by` names the authors.
- `infoSources` are those whom the agency heard from (role `source`).
- Whoever is quoted is one of `people` or `organisations`, or of `objects` for a document, with `speaker` as `rel` and a
  `urn:uuid:` as `uri`. For a group and for who is neither, ninjs has no place: quotations name them in `by`.
- A quotation is an association of the `type` `component` with `quotation` as `rel`. Its `uri` is a `urn:uuid:`, that of
  the Web Annotations; its body are the words; `by` is the speaker with the role, else the words that mention one;
  `people`, `organisations` or `objects` have the speaker with the same `uri` as above; `infoSources` are those who
  relayed it (role `relay`); `located` is the place where it was said; `descriptions` have its kind, its cue and the
  occasion and day as written (roles `kind`, `cue`, `occasion`, `date`). `altIds` have the place of each piece by RFC
  5147, `char=1,29`, half-open code point offsets into the text that the role names, `body` or `headline`.
- A picture is an association of the `type` `picture`: its address as `uri` and as the rendition `web`, caption and
  alternative text as `descriptions`, the credit as `by`, its holder as an info source. A film is `video`, a sound
  `audio`, a post `text`, any other frame has no type; all of them have `embedded` as `rel`.
- A related item is an association of the `type` `text` with `related` as `rel`; what is said below its headline is the
  description of the role `summary`.
- Kept besides: language. Dropped: kinds of paragraphs, other names and bodies of speakers, how a speaker was found,
  to whom something was said, labels of related items, places of sources, notices, moments as written; it is not read
  back.
"""

from collections.abc import Iterable
from typing import Any, Literal

from belta_news.formats._names import (
    authors_of,
    instant,
    name_of_article,
    name_of_quote,
    name_of_speaker,
    place,
    to_uri,
    uri_of_article,
    urn,
)
from belta_news.model.article import WORD, Article, Embed, EmbedKind, Image
from belta_news.model.moment import Moment
from belta_news.model.quote import Attribution, Quote, QuoteKind, Speaker
from belta_news.model.related import RelatedItem
from belta_news.model.source import EntityKind
from belta_news.model.span import Part

__all__ = ["to_ninjs"]

SCHEMAS = {version: f"http://www.iptc.org/std/ninjs/ninjs-schema_{version}.json#" for version in ("3.0", "3.1")}

PLAIN = "text/plain"

LISTS = {EntityKind.PERSON: "people", EntityKind.ORGANISATION: "organisations", EntityKind.DOCUMENT: "objects"}
"""Where those stand who can be said to be what they are."""

TEXTS = {Part.TEXT: "body", Part.TITLE: "headline"}

EMBEDS = {EmbedKind.VIDEO: "video", EmbedKind.AUDIO: "audio", EmbedKind.POST: "text"}

SHOWN = 60
"""How many characters of a text a name repeats."""


def to_ninjs(article: Article, *, version: Literal["3.1", "3.0"] = "3.1") -> dict[str, Any]:
    r"""
    Return *article* as a news object of ninjs.

    Args:
        article: What to write.
        version: The version of the standard. What is written differs in `standard` alone.

    Returns:
        A JSON object of plain dicts, lists, strings and numbers.

    Raises:
        ValueError: Another version is asked for.

    Example:
        >>> from belta_news import parse_text
        >>> from belta_news.formats.ninjs import to_ninjs
        >>> article = parse_text("Library opens\n\n“There are 9,000 books in it,” said Anna Sokol, the librarian.")
        >>> (quotation,) = to_ninjs(article)["associations"]
        >>> quotation["type"], quotation["by"], quotation["bodies"][0]["value"]
        ('component', 'Anna Sokol, librarian', 'There are 9,000 books in it,')
        >>> quotation["altIds"]
        [{'role': 'body', 'value': 'char=1,29'}]
    """
    if version not in SCHEMAS:
        raise ValueError(f"expected one of {', '.join(map(repr, SCHEMAS))} for the version of ninjs, not {version!r}")
    name = name_of_article(article)
    published = _instant(article.published)
    quotations = [quote for quote in article.quotes if quote.kind is not QuoteKind.NAME]
    return _known(
        uri=uri_of_article(article),
        standard={"name": "ninjs", "version": version, "schema": SCHEMAS[version]},
        type="text",
        language=article.language,
        firstCreated=published,
        versionCreated=_instant(article.updated) or published,
        headlines=_headlines(article.title),
        bodies=_bodies(article.text),
        by=", ".join(authors_of(article)),
        located=None if article.dateline is None else article.dateline.place,
        subjects=[
            *_named([article.section], "rel", "section"),
            *_named(article.tags, "rel", "keyword"),
        ],
        infoSources=_named((source.holder for source in article.sources), "role", "source"),
        **_speakers(name, [quote.speaker for quote in quotations]),
        associations=[
            *(_quotation(name, quote, number, article.language) for number, quote in enumerate(quotations, start=1)),
            *(_image(name, image, number) for number, image in enumerate(article.images, start=1)),
            *(_embed(name, embed, number) for number, embed in enumerate(article.embeds, start=1)),
            *(_related(name, item, number) for number, item in enumerate(article.related, start=1)),
        ],
    )


def _known(**items: Any) -> dict[str, Any]:  # noqa: ANN401 - of JSON
    """Return the items that say something."""
    return {key: value for key, value in items.items() if value is not None and value not in ("", [])}


def _headlines(title: str | None) -> list[dict[str, str]]:
    return [{"role": "main", "contentType": PLAIN, "value": title}] if title else []


def _bodies(text: str | None) -> list[dict[str, Any]]:
    if not text:
        return []
    words = sum(1 for _ in WORD.finditer(text))
    return [{"role": "main", "contentType": PLAIN, "charCount": len(text), "wordCount": words, "value": text}]


def _descriptions(**texts: str | None) -> list[dict[str, str]]:
    return [
        {"role": role.replace("_", " "), "contentType": PLAIN, "value": text} for role, text in texts.items() if text
    ]


def _named(names: Iterable[str | None], key: str, value: str) -> list[dict[str, str]]:
    """Return an object for each of *names* that is one, each once, with *value* under *key*."""
    return [{"name": name, key: value} for name in dict.fromkeys(names) if name]


def _speakers(article: str, speakers: Iterable[Speaker | None]) -> dict[str, list[dict[str, str]]]:
    """Return the lists of those of *speakers* for whom ninjs has one; *article* is the name of the article."""
    found: dict[str, list[dict[str, str]]] = {}
    for speaker in dict.fromkeys(speakers):
        if speaker is not None and speaker.kind in LISTS:
            who = {"name": speaker.name, "rel": "speaker", "uri": name_of_speaker(article, speaker)}
            found.setdefault(LISTS[speaker.kind], []).append(who)
    return found


def _quotation(article: str, quote: Quote, number: int, language: str | None) -> dict[str, Any]:
    said = {} if quote.attribution is None else _attribution(article, quote.attribution)
    told = said.pop("told", {})
    who = "somebody" if quote.attribution is None else str(quote.attribution)
    return _known(
        name=f"Quotation {number}: {_short(who)}",
        rel="quotation",
        uri=name_of_quote(article, quote),
        type="component",
        language=language,
        bodies=_bodies(quote.text),
        descriptions=_descriptions(kind=quote.kind, cue=None if quote.cue is None else quote.cue.text, **told),
        altIds=[{"role": TEXTS[quote.part], "value": place(span)} for span in quote.spans],
        **said,
    )


def _attribution(article: str, attribution: Attribution) -> dict[str, Any]:
    return {
        "by": str(attribution),
        "located": attribution.place,
        "infoSources": _named((source.holder for source in attribution.via), "role", "relay"),
        "told": {"occasion": attribution.occasion, "date": attribution.date},
        **_speakers(article, [attribution.speaker]),
    }


def _image(article: str, image: Image, number: int) -> dict[str, Any]:
    uri = to_uri(image.url)
    credit = image.credit
    return _known(
        name=_name(f"Picture {number}", image.alt if image.caption is None else image.caption),
        rel="picture",
        uri=uri or _made(article, "picture", number),
        type="picture",
        descriptions=_descriptions(caption=image.caption, alternative_text=image.alt),
        by=None if credit is None else credit.text,
        infoSources=[] if credit is None else _named([credit.holder], "role", credit.kind),
        renditions=[] if uri is None else [{"name": "web", "href": uri}],
    )


def _embed(article: str, embed: Embed, number: int) -> dict[str, Any]:
    return _known(
        name=_name(f"Embedded {embed.kind} {number}", embed.text),
        rel="embedded",
        uri=to_uri(embed.url) or _made(article, "embedded", number),
        type=EMBEDS.get(embed.kind),
        bodies=_bodies(embed.text),
    )


def _related(article: str, item: RelatedItem, number: int) -> dict[str, Any]:
    return _known(
        name=_name(f"Related {number}", item.title),
        rel="related",
        uri=to_uri(item.url) or _made(article, "related", number),
        type="text",
        firstCreated=_instant(item.published),
        headlines=_headlines(item.title),
        descriptions=_descriptions(summary=item.summary),
        subjects=_named([item.section], "rel", "section"),
    )


def _made(article: str, what: str, number: int) -> str:
    return urn(what, article, str(number))


def _name(what: str, words: str | None) -> str:
    return f"{what}: {_short(words)}" if words else what


def _short(text: str) -> str:
    return text if len(text) <= SHOWN else f"{text[: SHOWN - 1]}…"


def _instant(moment: Moment | None) -> str | None:
    at = instant(moment)
    return None if at is None else at.isoformat()

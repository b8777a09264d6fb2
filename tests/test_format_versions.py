"""
Every form that was ever released is read for ever: `tests/data/formats/` holds a file of each format for each version.

Where the model gets a field before the release of version 1, set it in `whole_article`, and write the files anew:
`python tests/test_format_versions.py`. After the release, a file is never changed; a version more gets a folder more.
"""

import functools
import importlib
import pathlib
from typing import Any

import attrs
import pytest

from belta_news.formats import _versions
from belta_news.formats.converter import FormatConverter
from belta_news.model import (
    Article,
    Attribution,
    Credit,
    CreditKind,
    Cue,
    CueKind,
    Dateline,
    Embed,
    EmbedKind,
    EntityKind,
    Image,
    Moment,
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
    YearSource,
)

FOLDER = pathlib.Path(__file__).parent / "data" / "formats"

# The suffix of each format's file, and the module that it needs.
FORMATS = {
    "json": ("json", "json"),
    "cbor2": ("cbor", "cbor2"),
    "msgpack": ("msgpack", "msgpack"),
    "bson": ("bson", "bson"),
    "yaml": ("yaml", "yaml"),
    "toml": ("toml", "tomli_w"),
}

TITLE = "Зорина: «Мост готов»"
LEAD = "В Ветке открыли мост, узнала БЕЛТА от министерства дорог."
SAID = "«Мост готов, «как ложка к обеду», — сказала Анна Зорина БЕЛТА в Ветке 9 июля на митинге, — и ждёт»"
BODY = f"{SAID}, передаёт музей."
TEXT = f"{LEAD}\n\n{BODY}"


def place(words: str, text: str = TEXT) -> Span:
    start = text.index(words)
    return Span(start=start, end=start + len(words))


def whole_article() -> Article:
    """Return an article with every field set that an article may have."""
    moment = Moment(
        text="14:42:30, 9 июля 2026",
        year=2026,
        month=7,
        day=9,
        hour=14,
        minute=42,
        second=30,
        zone="+03:00",
        year_known_from=YearSource.METADATA,
    )
    speaker = Speaker(
        name="Анна Зорина",
        kind=EntityKind.PERSON,
        role="министр",
        organisation="Министерство дорог",
        aliases=("Зорина",),
    )
    relay = Source(
        holder="музей", span=place("музей"), kind=EntityKind.ORGANISATION, sentence=place(BODY), addressee="БЕЛТА"
    )
    pieces = (place("Мост готов, «как ложка к обеду"), place("и ждёт"))
    return Article(
        title=TITLE,
        published=moment,
        updated=attrs.evolve(moment, text="14:43", minute=43, second=None),
        site="belta.by",
        language="ru",
        url="https://belta.by/regions/view/v-vetke-otkryli-most-1-2026/",
        section="Регионы",
        dateline=Dateline(
            text="9 июля, Ветка /Анна Сокол - БЕЛТА/.",
            place="Ветка",
            moment=Moment(text="9 июля", month=7, day=9),
            agency="БЕЛТА",
            author="Анна Сокол",
        ),
        paragraphs=(
            Paragraph(kind=ParagraphKind.LEAD, text=LEAD, span=place(LEAD)),
            Paragraph(kind=ParagraphKind.QUOTE, text=BODY, span=place(BODY)),
        ),
        quotes=(
            Quote(
                kind=QuoteKind.DIRECT,
                text="Мост готов",
                spans=(place("Мост готов", TITLE),),
                part=Part.TITLE,
                attribution=Attribution(
                    mention="Зорина",
                    mention_span=place("Зорина", TITLE),
                    speaker=speaker,
                    resolution=Resolution.HEADLINE,
                    rule=Rule.HEADLINE,
                    position=Position.BEFORE,
                ),
            ),
            Quote(
                kind=QuoteKind.MIXED,
                text=" ".join(span.of(TEXT) for span in pieces),
                spans=pieces,
                cue=Cue(text="сказала", span=place("сказала"), lemma="сказать", kind=CueKind.SAY),
                attribution=Attribution(
                    mention="Анна Зорина",
                    mention_span=place("Анна Зорина"),
                    speaker=speaker,
                    resolution=Resolution.EXPLICIT,
                    rule=Rule.LATER,
                    position=Position.INSIDE,
                    addressee="БЕЛТА",
                    occasion="на митинге",
                    occasion_span=place("на митинге"),
                    place="в Ветке",
                    place_span=place("в Ветке"),
                    date="9 июля",
                    date_span=place("9 июля"),
                    via=(relay,),
                ),
            ),
            Quote(
                kind=QuoteKind.MIXED,
                text="как ложка к обеду",
                spans=(place("как ложка к обеду"),),
                parent=pieces[0],
            ),
        ),
        sources=(
            Source(
                holder="министерства дорог",
                span=place("министерства дорог"),
                kind=EntityKind.ORGANISATION,
                sentence=place(LEAD),
                addressee="БЕЛТА",
            ),
        ),
        images=(
            Image(
                url="https://belta.by/most.jpg",
                caption="Мост",
                alt="Мост через Сож",
                credit=Credit(text="Фото из архива музея", holder="музея", kind=CreditKind.ARCHIVE),
            ),
        ),
        embeds=(Embed(url="https://example.org/most", kind=EmbedKind.VIDEO, text="Мост, видео"),),
        related=(
            RelatedItem(
                title="Другой мост",
                summary="Мост открыт для пешеходов…",
                published=moment,
                url="https://belta.by/regions/view/drugoj-most-2-2026/",
                section="Регионы",
                label="Другие материалы рубрики «Регионы»",
            ),
        ),
        tags=("мосты", "Ветка"),
        authors=("Анна Сокол",),
        notices=(Notice(kind=NoticeKind.CHROME, message="left out", text="Написать нам", line=12),),
    )


def values_without_a_value(value: Any) -> list[str]:  # noqa: ANN401 - of the model
    """Return the fields in *value* that have their empty value everywhere."""
    empty: dict[str, bool] = {}
    todo = [value]
    while todo:
        current = todo.pop()
        if isinstance(current, tuple):
            todo += current
        elif attrs.has(type(current)):
            for field in attrs.fields(type(current)):
                part = getattr(current, field.name)
                name = f"{type(current).__name__}.{field.name}"
                empty[name] = empty.get(name, True) and part in (None, ())
                todo.append(part)
    return [name for name, is_empty in empty.items() if is_empty]


@functools.cache
def converter_of(name: str) -> FormatConverter[str] | FormatConverter[bytes]:
    made: FormatConverter[str] | FormatConverter[bytes]
    made = importlib.import_module(f"belta_news.formats.{name}").make_converter()
    return made


def test_the_saved_article_has_every_field() -> None:
    assert values_without_a_value(whole_article()) == []


def test_every_version_has_its_files() -> None:
    expected = {
        f"{version}/article.{suffix}" for version in range(1, _versions.FORMAT + 1) for suffix, _ in FORMATS.values()
    }
    assert {path.relative_to(FOLDER).as_posix() for path in FOLDER.glob("*/*")} == expected


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("version", range(1, _versions.FORMAT + 1))
def test_a_file_of_every_version_is_read_for_ever(version: int, name: str) -> None:
    suffix, library = FORMATS[name]
    pytest.importorskip(library, reason=f"the extra {name} is not installed")
    data = (FOLDER / str(version) / f"article.{suffix}").read_bytes()
    assert converter_of(name).loads(data, Article) == whole_article()


@pytest.mark.parametrize("name", ["json", "cbor2", "msgpack", "bson"])
def test_the_newest_files_are_what_is_written_now(name: str) -> None:
    suffix, library = FORMATS[name]
    pytest.importorskip(library, reason=f"the extra {name} is not installed")
    data = (FOLDER / str(_versions.FORMAT) / f"article.{suffix}").read_bytes()
    assert written(name) == data


def written(name: str) -> bytes:
    data = converter_of(name).dumps(whole_article())
    return data.encode() if isinstance(data, str) else data


if __name__ == "__main__":
    folder = FOLDER / str(_versions.FORMAT)
    folder.mkdir(parents=True, exist_ok=True)
    for each, (ending, _) in FORMATS.items():
        (folder / f"article.{ending}").write_bytes(written(each))

import functools
import importlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from belta_news.errors import DecodeError, UnsupportedFormatError
from belta_news.formats.converter import FormatConverter
from belta_news.model import Article
from belta_news.testing import articles

LIBRARIES = {
    "json": "json",
    "orjson": "orjson",
    "msgspec": "msgspec.json",
    "ujson": "ujson",
    "cbor2": "cbor2",
    "msgpack": "msgpack",
    "bson": "bson",
    "yaml": "yaml",
    "toml": "tomli_w",
}

# An article is made once and goes through nine formats, so that fewer of them tell as much.
usual = settings()
few = usual if usual.max_examples > settings.get_profile("project").max_examples else settings(max_examples=25)


@functools.cache
def converter_of(name: str) -> FormatConverter[str] | FormatConverter[bytes]:
    made: FormatConverter[str] | FormatConverter[bytes]
    made = importlib.import_module(f"belta_news.formats.{name}").make_converter()
    return made


@pytest.fixture(scope="module", autouse=True)
def _all_are_installed() -> None:
    for name, library in LIBRARIES.items():
        pytest.importorskip(library, reason=f"the extra {name} is not installed")


@few
@given(articles())
def test_every_format_is_read_back_equal(article: Article) -> None:
    for name in LIBRARIES:
        converter = converter_of(name)
        read = converter.loads(converter.dumps(article), Article)
        assert read == article, name
        assert read.text == article.text, name
        for before, after in ((article.published, read.published), (article.updated, read.updated)):
            at, again = (None if moment is None else moment.at for moment in (before, after))
            assert (at and at.isoformat()) == (again and again.isoformat()), name


@few
@given(articles(), st.lists(st.tuples(st.floats(0, 0.999), st.integers(0, 255)), max_size=3), st.floats(0, 1))
def test_damaged_data_give_an_article_or_an_error_of_ours(
    article: Article, changes: list[tuple[float, int]], end: float
) -> None:
    for name in LIBRARIES:
        converter = converter_of(name)
        written = converter.dumps(article)
        data = bytearray(written.encode() if isinstance(written, str) else written)
        for place, byte in changes:
            data[int(place * len(data))] = byte
        # Half of them are also cut off.
        damaged = bytes(data[: int(end * 2 * len(data))])
        try:
            read = converter.loads(damaged, Article)
        except (DecodeError, UnsupportedFormatError) as error:
            assert str(error)  # noqa: PT017 - it need not be raised
        else:
            assert converter.loads(converter.dumps(read), Article) == read, name


PIECES = st.sampled_from(['"', ":", ",", "{", "}", "[", "0", "1.5", "-", "e9", "null", "\\", "\t"])


@few
@given(articles(), st.lists(st.tuples(st.floats(0, 0.999), PIECES), min_size=1, max_size=3))
def test_all_json_libraries_read_damaged_text_alike(article: Article, changes: list[tuple[float, str]]) -> None:
    text = list(str(converter_of("json").dumps(article)))
    for place, piece in changes:
        text[int(place * len(text))] = piece
    outcomes = set()
    for name in ("json", "orjson", "msgspec", "ujson"):
        try:
            outcomes.add(repr(converter_of(name).loads("".join(text), Article)))
        except (DecodeError, UnsupportedFormatError) as error:
            outcomes.add(str(error))
    assert len(outcomes) == 1

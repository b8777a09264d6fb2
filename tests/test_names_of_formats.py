"""Addresses become URIs, or nothing."""

import uuid
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rfc3986_validator import validate_rfc3986

from belta_news import Article, parse_text
from belta_news.formats._names import to_uri
from belta_news.formats.annotations import to_annotations
from belta_news.formats.html import to_html
from belta_news.formats.ninjs import to_ninjs
from belta_news.formats.schemaorg import to_jsonld


@pytest.mark.parametrize(
    ("address", "uri"),
    [
        ("https://eng.belta.by/society/view/a-1-2024/", "https://eng.belta.by/society/view/a-1-2024/"),
        (" HTTP://Belta.BY ", "http://belta.by"),
        (
            "https://belta.by/тег?q=мост#да",
            "https://belta.by/%D1%82%D0%B5%D0%B3?q=%D0%BC%D0%BE%D1%81%D1%82#%D0%B4%D0%B0",
        ),
        ("https://belta.by/%D1%82?a=1&b=2", "https://belta.by/%D1%82?a=1&b=2"),
        ("https://belta.by/100% rye", "https://belta.by/100%25%20rye"),
        ("https://belta.by:8080?a#b?c", "https://belta.by:8080?a#b?c"),
        ("https://пример.бел/", "https://xn--e1afmkfd.xn--90ais/"),
        ("https://belta.by./a", "https://belta.by./a"),
        ('https://belta.by/a\nb\\c"d', "https://belta.by/a%0Ab%5Cc%22d"),
    ],
)
def test_what_is_no_ascii_is_encoded_and_what_is_encoded_stays(address: str, uri: str) -> None:
    assert to_uri(address) == uri
    assert to_uri(uri) == uri


@pytest.mark.parametrize(
    "address",
    [
        None,
        "",
        "/society/",
        "//belta.by/",
        "belta.by",
        "javascript:alert(1)",
        "data:text/html,x",
        "ftp://belta.by/",
        "https://",
        "https:///a",
        "https://belta.by@example.org/",
        "https://a b/",
        "https://a..b/",
        "https://ж..b/",
        "https://a%20b/",
        "https://[::1]/",
        "https://belta.by:port/",
        "https:\\\\belta.by",
        "https://belta.by\\@example.org",
        f"https://{'a' * 300}.by/",
    ],
)
def test_what_is_no_absolute_address_of_the_web_is_nothing(address: str | None) -> None:
    assert to_uri(address) is None


@given(st.text(), st.text(alphabet="aж.-_:@[%\\"), st.text())
def test_any_address_is_a_uri_or_nothing(start: str, host: str, end: str) -> None:
    for address in (start, f"https://{host}{end}", f"http://belta.by/{end}"):
        uri = to_uri(address)
        assert uri is None or (validate_rfc3986(uri) and uri.isascii() and to_uri(uri) == uri)
    assert to_uri(f"http://belta.by/{end}") is not None


@pytest.mark.parametrize("write", [to_annotations, to_jsonld, to_ninjs, to_html], ids=lambda write: write.__name__)
def test_names_of_twice_the_quotations_are_made_of_twice_the_words(
    write: Callable[[Article], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    lengths: list[int] = []
    make = uuid.uuid5

    def count(namespace: uuid.UUID, name: str) -> uuid.UUID:
        lengths.append(len(name))
        return make(namespace, name)

    monkeypatch.setattr("uuid.uuid5", count)
    words = []
    for times in (50, 100):
        lengths.clear()
        write(parse_text("News\n\n" + "\n\n".join(f"“Word {number},” Anna Sokol said." for number in range(times))))
        words.append(sum(lengths))
    assert words[1] < words[0] * 2.2

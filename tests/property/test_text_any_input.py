"""Any text gives an article or an error that says why not."""

import datetime as dt
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from belta_news import ParseError, parse_text

KNOWN = st.fixed_dictionaries(
    {},
    optional={
        "url": st.just("https://eng.belta.by/society/view/library-opens-in-lida-151515-2019/") | st.text(),
        "captured_at": st.dates() | st.datetimes(timezones=st.timezones()) | st.just(dt.date(2024, 10, 10)),
        "language": st.sampled_from(["en", "ru", "be", "de", "es", "pl", "zh"]),
        "site": st.text(),
        "strict": st.booleans(),
    },
)

# Every str, with the lone surrogates that no encoding carries.
ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()))


def check(text: str | bytes, known: dict[str, Any]) -> None:
    try:
        article = parse_text(text, **known)
    except ParseError:
        return
    assert article.title or article.text


@given(data=st.data(), known=KNOWN)
def test_pieces_of_pages_in_any_order_are_read_or_refused(
    shuffled_texts: st.SearchStrategy[str], data: st.DataObject, known: dict[str, Any]
) -> None:
    check(data.draw(shuffled_texts), known)


@given(text=ANY_TEXT, known=KNOWN)
def test_any_characters_are_read_or_refused(text: str, known: dict[str, Any]) -> None:
    check(text, known)


@given(text=st.binary(), known=KNOWN)
def test_any_bytes_are_read_or_refused(text: bytes, known: dict[str, Any]) -> None:
    check(text, known)


@given(data=st.data(), encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32", "windows-1251"]))
def test_a_page_in_any_encoding_is_read_or_refused(
    shuffled_texts: st.SearchStrategy[str], data: st.DataObject, encoding: str
) -> None:
    check(data.draw(shuffled_texts).encode(encoding, "replace"), {})

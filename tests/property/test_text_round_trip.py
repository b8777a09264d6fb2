"""What was read from a text and written as text is read again as the same facts."""

import datetime as dt

import attrs
from hypothesis import given
from hypothesis import strategies as st

from belta_news import parse_text, to_text

ADDRESS = "https://eng.belta.by/society/view/library-opens-in-lida-151515-2019/"


@given(
    data=st.data(),
    url=st.sampled_from([None, ADDRESS]),
    captured_at=st.sampled_from([None, dt.date(2024, 10, 10)]),
)
def test_reading_writing_and_reading_gives_the_same_facts(
    article_texts: st.SearchStrategy[str], data: st.DataObject, url: str | None, captured_at: dt.date | None
) -> None:
    text = data.draw(article_texts)
    first = parse_text(text, url=url, captured_at=captured_at)
    second = parse_text(to_text(first), url=url, captured_at=captured_at)
    # Notices and the section are not written.
    assert attrs.evolve(second, notices=(), section=None) == attrs.evolve(first, notices=(), section=None)


@given(data=st.data())
def test_what_is_written_twice_is_the_same(article_texts: st.SearchStrategy[str], data: st.DataObject) -> None:
    text = to_text(parse_text(data.draw(article_texts)))
    assert to_text(parse_text(text)) == text

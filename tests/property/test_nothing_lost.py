"""Each word of the input is in a fact of the article or in a notice."""

import re
from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from belta_news import Article, ParseError, parse_text
from belta_news.readers.characters import clean

WORD = re.compile(r"\w+")


def texts_of(article: Article) -> Iterator[str | None]:
    yield from (article.title, article.text, article.section, *article.authors, *article.tags)
    for moment in (article.published, article.updated):
        yield None if moment is None else moment.text
    yield None if article.dateline is None else article.dateline.text
    for image in article.images:
        yield None if image.credit is None else image.credit.text
    for item in article.related:
        yield from (item.title, item.label)
        yield None if item.published is None else item.published.text
    for notice in article.notices:
        yield notice.text


def check(text: str) -> None:
    try:
        article = parse_text(text)
    except ParseError:
        return
    kept = {word for words in texts_of(article) if words for word in WORD.findall(words)}
    whole = "\n".join(words for words in texts_of(article) if words)
    # A word may be cut only where two that had lost their line break were taken apart.
    assert [word for word in WORD.findall(clean(text)[0]) if word not in kept and word not in whole] == []


@given(data=st.data())
def test_no_word_of_a_page_is_lost(shuffled_texts: st.SearchStrategy[str], data: st.DataObject) -> None:
    check(data.draw(shuffled_texts))


@given(text=st.text())
def test_no_word_of_any_text_is_lost(text: str) -> None:
    check(text)


@given(data=st.data())
def test_no_word_of_an_article_is_lost(article_texts: st.SearchStrategy[str], data: st.DataObject) -> None:
    check(data.draw(article_texts))

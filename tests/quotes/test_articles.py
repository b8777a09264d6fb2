"""
The labelled articles: each shows what a rule is for.

A file of `articles/` holds articles of one language, all invented. An article begins with `#` and what it shows, then
comes its headline, its text, and one line `= words :: speaker` for each quotation; ` + ` stands between the pieces of
one quotation, and `?` is nobody.
"""

import pathlib
from collections.abc import Iterator

import pytest

from belta_news.extract.quotes import read_quotes
from belta_news.languages import language_of
from belta_news.model.article import Article, Paragraph
from belta_news.model.quote import Quote
from belta_news.model.span import Span

ARTICLES = pathlib.Path(__file__).parent / "articles"


def read_articles() -> Iterator[tuple[str, str, str, str, list[tuple[str, str]]]]:
    for path in sorted(ARTICLES.glob("*.txt")):
        for part in path.read_text(encoding="utf-8").split("\n# "):
            about, _, rest = part.removeprefix("# ").partition("\n")
            lines = rest.splitlines()
            labels = [line.removeprefix("= ").rpartition(" :: ") for line in lines if line.startswith("= ")]
            text = "\n".join(line for line in lines if not line.startswith("= ")).strip()
            title, _, body = text.partition("\n\n")
            yield path.stem, about, title, body, [(words, speaker) for words, _, speaker in labels]


def found_in(quotes: tuple[Quote, ...], title: str, body: str) -> list[tuple[str, str]]:
    found = []
    for quote in quotes:
        text = title if quote.part == "title" else body
        words = " + ".join(span.of(text) for span in quote.spans)
        found.append((words, "?" if quote.speaker is None else quote.speaker.name))
    return found


@pytest.mark.parametrize(
    ("code", "title", "body", "labels"),
    [
        pytest.param(code, title, body, labels, id=f"{code}: {about}")
        for code, about, title, body, labels in read_articles()
    ],
)
def test_who_says_what_is_found_as_labelled(code: str, title: str, body: str, labels: list[tuple[str, str]]) -> None:
    assert found_in(read_quotes(body, title=title, language=language_of(code)), title, body) == labels


@pytest.mark.parametrize(
    ("code", "title", "body"), [(code, title, body) for code, _, title, body, _ in read_articles()]
)
def test_an_article_takes_the_quotations_of_its_text(code: str, title: str, body: str) -> None:
    paragraphs = []
    start = 0
    for text in body.split("\n\n"):
        paragraphs.append(Paragraph(text=text, span=Span(start=start, end=start + len(text))))
        start += len(text) + 2
    quotes = read_quotes(body, title=title, language=language_of(code))
    assert Article(title=title, paragraphs=tuple(paragraphs), quotes=quotes).quotes == quotes

"""Every span of every fact covers exactly the words that the fact repeats."""

from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from belta_news import Article, ParseError, Span, find_quotes, parse_text
from belta_news.model import Part, Quote


def spans_of(quote: Quote, text: str) -> Iterator[tuple[Span, str, str]]:
    """Yield each span of a quote with its text and the words that it should cover."""
    pieces = [(span, text, span.of(text)) for span in quote.spans]
    assert quote.text == " ".join(words for _, _, words in pieces)
    yield from pieces
    if quote.cue is not None:
        yield quote.cue.span, text, quote.cue.text
    if quote.attribution is not None:
        if quote.attribution.mention_span is not None:
            assert quote.attribution.mention is not None
            yield quote.attribution.mention_span, text, quote.attribution.mention
        for name in ("occasion", "place", "date"):
            span, words = getattr(quote.attribution, f"{name}_span"), getattr(quote.attribution, name)
            assert (span is None) == (words is None)
            if span is not None:
                yield span, text, words
        for relay in quote.attribution.via:
            yield relay.span, text, relay.holder
            yield relay.sentence, text, relay.sentence.of(text)


def all_spans(article: Article) -> Iterator[tuple[Span, str, str]]:
    for paragraph in article.paragraphs:
        yield paragraph.span, article.text, paragraph.text
    for quote in article.quotes:
        yield from spans_of(quote, article.text if quote.part is Part.TEXT else article.title or "")
    for source in article.sources:
        yield source.span, article.text, source.holder
        yield source.sentence, article.text, source.sentence.of(article.text)


def check(span: Span, text: str, words: str) -> None:
    assert span.of(text) == words
    assert 0 <= span.start < span.end <= len(text)
    assert words == words.strip()


@given(data=st.data())
def test_spans_of_an_article_cover_its_facts(shuffled_texts: st.SearchStrategy[str], data: st.DataObject) -> None:
    try:
        article = parse_text(data.draw(shuffled_texts))
    except ParseError:
        return
    for span, text, words in all_spans(article):
        check(span, text, words)
    for source in article.sources:
        assert source.span in source.sentence
        assert "\n" not in source.sentence.of(article.text)


@given(data=st.data(), language=st.sampled_from(["en", "ru", "be", "de", "es", "pl", "zh"]))
def test_spans_of_found_quotes_cover_their_words(
    shuffled_texts: st.SearchStrategy[str], data: st.DataObject, language: str
) -> None:
    text = data.draw(shuffled_texts)
    for quote in find_quotes(text, language=language):
        for span, _, words in spans_of(quote, text):
            assert span.of(text) == words

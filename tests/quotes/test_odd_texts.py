"""Texts that no agency writes: each once ended in an exception of Python's own."""

import pytest

from belta_news.extract.quotes import read_quotes
from belta_news.languages import language_of


@pytest.mark.parametrize(
    ("code", "text"),
    [
        pytest.param("zh", "白通社从区执委会获悉。\n0·\n1·", id="a name that ends in a dot between names"),
        pytest.param("zh", "“了”娜·", id="a name behind a mark, ending in a dot between names"),
        pytest.param("es", "“Sí” –\n\n’ socios–  el”jefe de Estado", id="overlapping phrases at the very end"),
        pytest.param("en", "Library opens\n \xa0\n?\n \xa0\n?\n", id="questions and answers of nothing but spaces"),
        pytest.param("es", "«se dijo»el jefe de Estado", id="a phrase glued to a mark"),
        pytest.param("en", "“Yes,” said he. Ivan Petrov noted that", id="a cue that governs nothing"),
    ],
)
def test_odd_texts_are_read(code: str, text: str) -> None:
    for quote in read_quotes(text, title=text, language=language_of(code), names=True, nested=True):
        assert quote.text

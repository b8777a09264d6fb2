"""
Articles that were labelled by reading alone, without a look at what the engine finds.

The form is that of `articles/`, with one line more: `~ words :: speaker` for indirect speech. Unlike there, not every
label is reached; each test holds a share of them. Quotations inside of quotations are labels here too.
"""

import pathlib
import re

import attrs
import pytest

from belta_news.extract.quotes import read_quotes
from belta_news.languages import language_of
from belta_news.model import Part, Quote, QuoteKind

LABELLED = pathlib.Path(__file__).parent / "labelled"
EDGES = " ,.!?—–-…:;"
ARTICLES = ("the ", "a ", "an ")


@attrs.frozen
class Score:
    labels: int
    found: int
    right: int
    predicted: int


def key(pieces: list[str]) -> str:
    return " + ".join(piece.strip(EDGES) for piece in pieces).casefold()


def name(speaker: str) -> str:
    bare = speaker.casefold().strip()
    return next((bare.removeprefix(article) for article in ARTICLES if bare.startswith(article)), bare)


def words_of(quote: Quote, title: str, body: str) -> str:
    text = title if quote.part is Part.TITLE else body
    return key([span.of(text) for span in quote.spans])


def score(code: str, mark: str) -> Score:
    """Compare all articles of a language with the labels of one mark."""
    labels = found = right = predicted = 0
    for article in re.split(r"\n(?=# )", (LABELLED / f"{code}.txt").read_text("utf-8")):
        lines = article.splitlines()[1:]
        title, _, body = "\n".join(line for line in lines if line[:2] not in ("= ", "~ ")).strip().partition("\n\n")
        wanted = [line[2:].rpartition(" :: ") for line in lines if line.startswith(f"{mark} ")]
        quotes = [
            quote
            for quote in read_quotes(body, title=title, language=language_of(code), nested=mark == "=")
            if (quote.kind is QuoteKind.INDIRECT) == (mark == "~")
        ]
        predicted += len(quotes)
        labels += len(wanted)
        for words, _, speaker in wanted:
            match = next((quote for quote in quotes if words_of(quote, title, body) == key(words.split(" + "))), None)
            if match is None:
                continue
            quotes.remove(match)
            found += 1
            right += name("?" if match.speaker is None else match.speaker.name) == name(speaker)
    return Score(labels, found, right, predicted)


@pytest.mark.parametrize(
    ("code", "share"),
    [("en", 0.97), ("ru", 0.97), ("be", 0.97), ("de", 0.97), ("es", 0.97), ("pl", 0.97), ("zh", 0.97)],
)
def test_quotations_in_marks_are_found_with_their_speaker(code: str, share: float) -> None:
    reached = score(code, "=")
    assert reached.right >= share * reached.labels
    assert reached.found >= 0.97 * reached.predicted


@pytest.mark.parametrize(
    ("code", "share"), [("en", 0.65), ("ru", 0.85), ("be", 0.8), ("de", 0.85), ("es", 0.85), ("pl", 0.9), ("zh", 0.9)]
)
def test_indirect_speech_is_found_with_its_speaker(code: str, share: float) -> None:
    reached = score(code, "~")
    assert reached.right >= share * reached.labels

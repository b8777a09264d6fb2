"""Texts of any length are read like short ones, though they are not read or kept all at once."""

import pytest

from belta_news.extract.quotes import read_quotes
from belta_news.extract.quotes.interviews import KEPT
from belta_news.extract.quotes.lexicon import lexicon_of
from belta_news.extract.quotes.tape import AT_ONCE, tape_of
from belta_news.languages import language_of

SENTENCE = "“We are ready,” Minister Ivan Petrov said."


@pytest.mark.parametrize("line", ["The 3.5 km U.S. well-known road. " * 4_000, "a" * 2 * AT_ONCE + ". "])
def test_line_is_read_in_parts(line: str) -> None:
    assert len(line) > AT_ONCE
    (quote,) = read_quotes(line + SENTENCE, title=None, language=language_of("en"))
    assert quote.span.start == len(line) + 1
    assert quote.speaker is not None
    assert quote.speaker.name == "Ivan Petrov"


def test_parts_have_the_words_of_the_whole() -> None:
    lexicon = lexicon_of(language_of("en").speech)
    line = "The 3.5 km U.S. well-known road, it's 1,000 years old (or so). " * 3_000
    tape = tape_of(line, 0, len(line), [], lexicon)
    matches = list(lexicon.token.finditer(line))
    assert list(tape.starts) == [match.start() for match in matches]
    assert list(tape.ends) == [match.end() for match in matches]


def test_word_is_not_cut() -> None:
    lexicon = lexicon_of(language_of("en").speech)
    tape = tape_of("a" * 2 * AT_ONCE, 0, 2 * AT_ONCE, [], lexicon)
    assert list(tape.ends) == [2 * AT_ONCE]


def test_interview_behind_many_paragraphs_is_read_like_one_at_the_beginning() -> None:
    interview = (
        "Ranger Yury Loza answers our questions.\n\nAre there lynxes in the forest?\n\n"
        "Four. They see me more often.\n\nWhat do you fear?\n\nDry grass."
    )
    far = "It is cold.\n\n" * 2 * KEPT + interview
    near, behind = (
        [(quote.text, quote.speaker) for quote in read_quotes(text, title=None, language=language_of("en"))]
        for text in (interview, far)
    )
    assert [text for text, _ in near] == ["Four. They see me more often.", "Dry grass."]
    assert behind == near

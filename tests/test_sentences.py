import pytest

from belta_news.extract.sentences import sentence_around


def around(text: str, words: str) -> str:
    start = text.index(words)
    first, last = sentence_around(text, start, start + len(words))
    return text[first:last]


@pytest.mark.parametrize(
    ("text", "words", "sentence"),
    [
        ("The fair opened. Bread was sold. It rained.", "Bread", "Bread was sold."),
        ("The fair opened. Bread was sold.", "fair", "The fair opened."),
        ("Bread was sold", "sold", "Bread was sold"),
        ("“Bread was sold.” It rained.", "Bread", "“Bread was sold.”"),
        ("Was bread sold?! Yes.", "bread", "Was bread sold?!"),
        ("A. Sokol sold bread. It rained.", "bread", "A. Sokol sold bread."),
        ("It rained. Mr. A. Sokol sold bread.", "bread", "Mr. A. Sokol sold bread."),
        ("Пек хлеб г. Минск и обл. Брест. Шел дождь.", "Минск", "Пек хлеб г. Минск и обл. Брест."),
        ("面包卖完了。下雨了。", "下雨", "下雨了。"),
        ("It rained.\nBread was sold", "Bread", "Bread was sold"),
        ("Bread was sold\nIt rained", "Bread", "Bread was sold"),
        ("One. Bread. Two.", "Bread. Two", "Bread. Two."),
    ],
)
def test_a_sentence_ends_at_a_stop_before_a_new_one_or_at_a_line_break(text: str, words: str, sentence: str) -> None:
    assert around(text, words) == sentence


def test_a_sentence_reaches_a_thousand_characters_at_most() -> None:
    text = "a" * 5_000 + "bread" + "b" * 5_000
    assert len(around(text, "bread")) == 2_005

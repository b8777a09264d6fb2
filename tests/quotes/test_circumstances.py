"""When, where and on what occasion something was said, and through whom it came: what each rule is for."""

import pytest

from belta_news.extract.quotes import read_quotes
from belta_news.languages import language_of
from belta_news.model.quote import Attribution


def attribution_of(text: str, code: str, number: int = 0) -> Attribution:
    found = read_quotes(text, title=None, language=language_of(code))[number].attribution
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("code", "text", "occasion", "place", "date"),
    [
        ("en", "“It rains,” he said.", None, None, None),
        ("en", "“It rains,” Ivan Petrov said on 5 May.", None, None, "on 5 May"),
        ("en", "“It rains,” Ivan Petrov told reporters in Minsk today.", None, "in Minsk", "today"),
        ("en", "“It rains,” said Ivan Petrov early on Monday.", None, None, "early on Monday"),
        ("en", "“It rains,” said Ivan Petrov in May.", None, None, None),
        ("en", "“It rains,” Ivan Petrov said in the town of New Bor.", None, "in the town of New Bor", None),
        (
            "en",
            "“It rains,” said Ivan Petrov as he opened a forum in Pinsk on 14 September.",
            "as he opened a forum",
            "in Pinsk",
            "on 14 September",
        ),
        ("en", "“It rains,” he said at a meeting with millers.", "at a meeting with millers", None, None),
        ("en", "“It rains,” he said, visiting Pinsk.", None, None, None),
        ("en", "“It rains,” he said during a visit to Orsha.", "during a visit to Orsha", None, None),
        ("en", "“It rains,” he said at the “White Dew” award ceremony.", None, None, None),
        (
            "en",
            "“It rains,” he said at the opening of the “White Dew” hall.",
            "at the opening of the “White Dew” hall",
            None,
            None,
        ),
        ("en", "He said at the briefing: “It rains in Pinsk.”", "at the briefing", None, None),
        ("en", "Ivan Petrov said on 5 May that it rains in Pinsk.", None, None, "on 5 May"),
        ("en", "Ivan Petrov said that it rains in Pinsk on Mondays.", None, None, None),
        # What the speaker did then, a second day, and what the words in marks go on with.
        ("en", "“It rains,” he said, today.", None, None, None),
        ("en", "“It rains,” he said on Monday on 5 May.", None, None, "on Monday"),
        ("en", "“It rains,” as he put it.", None, None, None),
        ("en", "“It rains,” said Ivan Petrov, director of the plant in Brest.", None, None, None),
        (
            "ru",
            "«Идет дождь», - сказал Иван Петров на совещании в Бресте 23 марта.",
            "на совещании",
            "в Бресте",
            "23 марта",
        ),
        ("ru", "«Идет дождь», - сказал 23 марта Иван Петров.", None, None, "23 марта"),
        ("ru", "«Идет дождь», - заявил во время визита в Минск Иван Петров.", "во время визита в Минск", None, None),
        ("ru", "«Идет дождь», - отметил Иван Петров, завершая беседу.", "завершая беседу", None, None),
        ("ru", "«Идет дождь», - сказали в Минтрансе.", None, None, None),
        ("ru", "«Идет дождь», - сказал Иван Петров в Брестской области.", None, "в Брестской области", None),
        (
            "ru",
            "«Идет дождь», - заявил вчера на открытии заместитель главы завода, куратор Иван Петров.",
            "на открытии",
            None,
            "вчера",
        ),
        (
            "be",
            "«Ідзе дождж», - сказаў Іван Пятроў падчас сустрэчы з аграрыямі ў Мінску.",
            "падчас сустрэчы з аграрыямі",
            "ў Мінску",
            None,
        ),
        ("be", "«Ідзе дождж», - заявіў у пятніцу на нарадзе Іван Пятроў.", "на нарадзе", None, "у пятніцу"),
        ("be", "«Ідзе дождж», - сказаў Іван Пятроў, адкрываючы форум.", "адкрываючы форум", None, None),
        ("zh", "“下雨了，”彼得罗夫说。", None, None, None),
    ],
)
def test_the_words_beside_the_cue_tell_when_and_where(
    code: str, text: str, occasion: str | None, place: str | None, date: str | None
) -> None:
    found = attribution_of(text, code)
    assert (found.occasion, found.place, found.date) == (occasion, place, date)
    for span, words in ((found.occasion_span, occasion), (found.place_span, place), (found.date_span, date)):
        assert (None if span is None else span.of(text)) == words


def test_a_quotation_that_shares_a_speaker_does_not_take_the_circumstances() -> None:
    text = "“It rains,” Ivan Petrov said on 5 May, BelTA learned from the museum. “It snows.”"
    assert attribution_of(text, "en").date == "on 5 May"
    assert attribution_of(text, "en").via
    assert attribution_of(text, "en", 1).date is None
    assert attribution_of(text, "en", 1).via == ()


@pytest.mark.parametrize(
    ("code", "text", "via"),
    [
        ("en", "“It rains,” Ivan Petrov said, BelTA learned from the press service.", ["the press service"]),
        (
            "en",
            "“It rains,” Ivan Petrov said, as reported by the press service of the museum.",
            ["the press service of the museum"],
        ),
        ("en", "“It rains,” Ivan Petrov said in a statement quoted by Reuters.", ["Reuters"]),
        ("en", "“It rains,” Ivan Petrov said, the news agency TASS reported.", ["the news agency TASS"]),
        ("en", "“It rains,” Ivan Petrov said, TASS reports, BelTA reports with reference to ONT.", ["TASS", "ONT"]),
        ("en", "“It rains,” Ivan Petrov told BelTA.", []),
        ("en", "“It rains,” BelTA was told at the museum.", []),
        ("en", "“It rains, as quoted by Reuters,” Ivan Petrov said.", []),
        ("en", "Nobody is known. BelTA learned from the museum.\n\n“It rains.”\n\n“It rains,” said Ivan Petrov.", []),
        ("ru", "«Идет дождь», - сказал Иван Петров, передает ТАСС.", ["ТАСС"]),
        (
            "ru",
            "«Идет дождь», - сказал Иван Петров, сообщает БЕЛТА со ссылкой на пресс-службу музея.",
            ["пресс-службу музея"],
        ),
        ("ru", "«Идет дождь», - сказал Иван Петров, передает корреспондент БЕЛТА.", []),
        ("ru", "«Идет дождь», - сообщил БЕЛТА Иван Петров.", []),
        ("be", "«Ідзе дождж», - сказаў Іван Пятроў, перадае АНТ.", ["АНТ"]),
        (
            "be",
            "«Ідзе дождж», - сказаў Іван Пятроў, паведамляе БЕЛТА са спасылкай на прэс-службу музея.",
            ["прэс-службу музея"],
        ),
    ],
)
def test_who_passed_the_words_on_stands_in_the_sentence_of_the_cue(code: str, text: str, via: list[str]) -> None:
    found = read_quotes(text, title=None, language=language_of(code))[-1].attribution
    assert found is not None
    assert [relay.holder for relay in found.via] == via
    assert all(relay.span.of(text) == relay.holder for relay in found.via)

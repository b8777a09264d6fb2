"""Who is meant by an office, a country, a body's short name or an answer that somebody gives."""

import pytest

from belta_news.extract.quotes import read_quotes
from belta_news.languages import language_of


@pytest.mark.parametrize(
    ("code", "text", "speakers"),
    [
        pytest.param(
            "en",
            "Minister Ivan Petrov spoke about the dam. When pressed by reporters, his best response was to say he "
            "would rebuild it.",
            ["Ivan Petrov"],
            id="what is said belongs to whose answer it is",
        ),
        pytest.param(
            "en",
            "Biologist Ivan Petrov counted the storks. The river is low.\n\n“There are more of them,” the head of the "
            "Institute of Botany Petrov said.",
            ["Ivan Petrov"],
            id="a known surname behind a body's name is no part of it",
        ),
        pytest.param(
            "en",
            "John Smith, an American pilot, and Ivan Petrov, a Belarusian engineer, met in Minsk.\n\n“It was fine,” "
            "the American said. “We flew low,” the Belarusian added.",
            ["John Smith", "Ivan Petrov"],
            id="a country's adjective means the one who is of it",
        ),
        pytest.param(
            "en",
            "Belarusian pilot Ivan Petrov flew over Minsk.\n\n“It was fine,” the Norwegian said.",
            ["Norwegian"],
            id="a country's adjective that fits nobody is somebody else",
        ),
        pytest.param(
            "en",
            "Ivan Petrov met Pavel Zorin.\n\n“The bridge is open,” the expert added.",
            ["expert"],
            id="an office that fits two people alike is somebody else",
        ),
        pytest.param(
            "en",
            "“It is long,” Palesse Vezha Rodnik Zorka Petrov said.",
            ["Zorka Petrov"],
            id="of a long run of capitals the last two words are the name",
        ),
        pytest.param("ru", "Этот мастер сказал: «Готово».", ["мастер"], id="a determiner belongs to its noun"),
        pytest.param("ru", "Тренер чемпион сказал: «Готово».", ["Тренер чемпион"], id="two nouns for one person"),
        pytest.param(
            "ru",
            "Мэр Иван Петров предупредил, что Лесная служба района работает под «сильным давлением», и призвал соседей "
            "к терпению.",
            ["Иван Петров"],
            id="a noun after a preposition does not speak",
        ),
        pytest.param(
            "ru",
            "Минтранс открыл мост через Сож. Работы шли год.\n\n«Мост открыт», - отметили в министерстве.",
            ["Минтранс"],
            id="a short name of a ministry is meant by its noun",
        ),
    ],
)
def test_the_speaker_is_the_one_who_is_meant(code: str, text: str, speakers: list[str]) -> None:
    quotes = read_quotes(text, title=None, language=language_of(code))
    assert [quote.speaker and quote.speaker.name for quote in quotes] == speakers

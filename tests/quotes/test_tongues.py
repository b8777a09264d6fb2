"""What single rules of languages with cases, and of those with other word orders, are for."""

import pytest

from belta_news.extract.quotes import read_quotes
from belta_news.languages import language_of
from belta_news.model.quote import QuoteKind


def said(text: str, code: str = "ru", *, title: str | None = None) -> list[tuple[str, str]]:
    """Return the words of each quotation with the name of its speaker."""
    return [
        (" + ".join(span.of(title if quote.part == "title" and title else text) for span in quote.spans), name)
        for quote in read_quotes(text, title=title, language=language_of(code))
        for name in ["?" if quote.speaker is None else quote.speaker.name]
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("«Мы из хора «Неман», - сказал Иван Петров. «Мы поем», - добавил он.", "Иван Петров"),
        ('«Мы поем", - сказал Иван Петров.', "Иван Петров"),
        ('""Мы поем"", - сказал Иван Петров.', "Иван Петров"),
        ("«Дым идет», - сказал начальник караула Иван Петров.", "Иван Петров"),
        ("«Дым идет», - сказал заместитель премьера - министр труда Иван Петров.", "Иван Петров"),
        ("«Спасибо», - поблагодарил гостя Иван Петров.", "Иван Петров"),
        ("Сидорова поддержал и председатель совета Иван Петров: «Так и есть».", "Иван Петров"),
        ("С ним согласна и директор Анна Коваль: «Так и есть».", "Анна Коваль"),
        ("Министра дополнила директор Анна Коваль: «Так и есть».", "Анна Коваль"),
        ("«Так и есть», - вспоминает огородница.", "огородница"),
        ("«Так и есть», - вспоминает старая огородница.", "старая огородница"),
        ("Тракторист Иван Петров ушел. «Так и есть», - скромно заметил он.", "Иван Петров"),
        ("Иван Петров скромно заметил: «Так и есть».", "Иван Петров"),
        ("Анна Коваль стала чемпионкой. Вера Мороз упала. «Так и есть», - сказала чемпионка.", "Анна Коваль"),
        ("«Так и есть», - сказали в областном управлении МЧС.", "областное управление МЧС"),
        ("Белорусская железная дорога молчит. «Так и есть», - сказали в районной службе.", "районная служба"),
        (
            "Пишет Государственный таможенный комитет. «Так и есть», - сказали в комитете.",
            "Государственный таможенный комитет",
        ),
        ("Пишет Большой комитет. «Так и есть», - сказали в комитете.", "Большой комитет"),
        ("Это решает Министерство транспорта. «Так и есть», - сказали в Минтрансе.", "Министерство транспорта"),
        ("Это решает Министерство транспорта. «Так и есть», - сказали в Минпроме.", "Минпром"),
        ("«Так и есть», - говорится в пояснительной записке.", "пояснительная записка"),
        ("Летом комитет туризма пишет. «Так и есть», - сказали в комитете.", "комитет туризма"),
        ("Сквер по просьбе жителей комитетом туризма убран. «Так», - сказали в комитете.", "комитет туризма"),
        ("Сидорова поддержал совет: «Так и есть».", "совет"),
        ("«Так и есть», - говорит очень громко.", "?"),
        ("Вальщик Доброслав Кмит ведет урок. «Так и есть», - сказал Кмит.", "Доброслав Кмит"),
        ("Пришел один из жителей. «Так и есть», - сказал он.", "один из жителей"),
        ("Пришел один из жителей. «Так и есть», - сказал мужчина.", "один из жителей"),
        ("Иван Петров руководит центром. «Так и есть», - сказал потерпевший.", "потерпевший"),
        ("Заведующий отделом археологии Иван Петров рад. «Так и есть», - говорит археолог.", "Иван Петров"),
        ("Директор завода Иван Петров рад. «Так и есть», - говорит археолог.", "археолог"),
        ("Фермеры жалуются: «Так и есть».", "Фермеры"),
        ("«Так и есть», - сказал Президент. Это Президент Беларуси Иван Петров.", "Иван Петров"),
    ],
)
def test_who_speaks_is_found_by_case_gender_and_office(text: str, name: str) -> None:
    assert said(text)[0][1] == name


@pytest.mark.parametrize(
    ("code", "text", "found"),
    [
        ("ru", "Отмечается, что река стала чище.", [("река стала чище", "?")]),
        ("ru", "Река стала чище на 12%. Он ушел, сообщил Иван Петров.", [("Он ушел", "Иван Петров")]),
        ("ru", "С его слов, река стала чище.", [("река стала чище", "?")]),
        (
            "ru",
            "Река, по мнению Ивана Петрова, реставратора музея, стала чище.",
            [("Река + стала чище", "Иван Петров")],
        ),
        ("ru", "Река стала чище, сообщает БЕЛТА со ссылкой на лесхоз.", [("Река стала чище", "лесхоз")]),
        ("be", "Адзначаецца, што рака стала чысцейшай.", [("рака стала чысцейшай", "?")]),
        (
            "be",
            "Як сказалі ў абласным упраўленні, рака стала чысцейшай.",
            [("рака стала чысцейшай", "абласнае ўпраўленне")],
        ),
        ("pl", "Jego zdaniem rzeka jest czysta.", [("rzeka jest czysta", "?")]),
        (
            "pl",
            "Prezydent Jan Nowak mówił: „Tak”. Dodał, że rzeka jest czysta.",
            [("Tak", "Jan Nowak"), ("rzeka jest czysta", "Jan Nowak")],
        ),
        ("pl", "Według prezydenta Jana Nowaka rzeka jest czysta.", [("rzeka jest czysta", "Jan Nowak")]),
        ("pl", "Według prezydenta następne lato będzie suche.", [("następne lato będzie suche", "prezydent")]),
        ("de", "Dem Minister zufolge ist der Fluss sauber.", [("ist der Fluss sauber", "Minister")]),
        ("de", "Ihm zufolge ist der Fluss sauber.", [("ist der Fluss sauber", "?")]),
        ("de", "Nach seinen Worten ist der Fluss sauber.", [("ist der Fluss sauber", "?")]),
        ("de", "Jan Nowak sagte, er werde am 5. März kommen.", [("er werde am 5. März kommen", "Jan Nowak")]),
        ("zh", "伊万·彼得罗夫认为，水很干净。", [("水很干净", "伊万·彼得罗夫")]),
    ],
)
def test_what_is_reported_without_marks_has_its_words_and_its_speaker(
    code: str, text: str, found: list[tuple[str, str]]
) -> None:
    assert said(text, code) == found


def test_the_next_paragraph_may_say_who_spoke_in_the_one_before() -> None:
    assert said("Пришла весна.\n\n«Берегите лес».\n\nТак говорится в обращении.")[0] == ("Берегите лес", "обращение")


def test_a_headline_may_say_what_somebody_speaks_about() -> None:
    text = "О болотах рассказал ученый Иван Петров. «Их мало», - сказал он."
    assert said(text, title="Петров о болотах: их мало")[0] == ("их мало", "Иван Петров")


def test_turns_of_an_interview_may_hold_names_in_marks() -> None:
    text = "Приехал Иван Петров.\n\nВопрос: Куда?\n\nОтвет: В музей «Печь».\n\nВопрос: Зачем?\n\nОтвет: Смотреть."
    found = read_quotes(text, title=None, language=language_of("ru"))
    assert {quote.kind for quote in found} == {QuoteKind.INDIRECT}
    assert [name for _, name in said(text)] == ["?", "Иван Петров", "?", "Иван Петров"]

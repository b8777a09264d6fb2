"""Whose name it is that a text gives to the one who speaks, and what the text says that person is."""

import pytest

from belta_news.extract.quotes import read_quotes
from belta_news.languages import language_of

OFFICES = [
    "Minister",
    "Director",
    "Teacher",
    "Professor",
    "Doctor",
    "Lawyer",
    "Engineer",
    "Farmer",
    "Mayor",
    "Governor",
    "Senator",
    "Ambassador",
    "President",
    "Captain",
]


def speakers(text: str, code: str = "en") -> list[str | None]:
    quotes = read_quotes(text, title=None, language=language_of(code))
    return [None if quote.speaker is None else quote.speaker.name for quote in quotes]


def test_initials_stand_for_the_only_person_who_has_them() -> None:
    text = '"We will build a new bridge," Peter Hill said. "It will be long," said P.H. on Monday.'
    assert speakers(text) == ["Peter Hill", "Peter Hill"]


def test_initials_that_two_persons_share_stand_for_neither() -> None:
    [speaker] = speakers('Peter Hill met Paul Hood. "It will be long," said P.H. on Monday.')
    assert speaker not in {"Peter Hill", "Paul Hood"}


def test_two_who_speak_together_again_are_the_same_two() -> None:
    text = (
        "Peter Hill and Anna Stone came. “We will build a bridge,” Peter Hill and Anna Stone said. "
        "“It will be long,” Hill and Stone said."
    )
    assert speakers(text) == ["Peter Hill and Anna Stone"] * 2


def test_a_personal_name_has_four_words_at_most() -> None:
    text = "«Мы построим новый мост», – сказал Зурбаг Керимбой Бахтиял Селимжон Рахматук Тарук."
    assert speakers(text, "ru") == ["Бахтиял Селимжон Рахматук Тарук"]


def test_a_surname_after_a_source_gets_the_nominative_once_its_subject_shows_it() -> None:
    text = "По словам Воронцова, мост откроют в мае. «Мы построим новый мост», – сказал Воронцов."
    assert speakers(text, "ru") == ["Воронцов", "Воронцов"]


def test_a_foreign_surname_after_a_source_is_put_into_the_nominative() -> None:
    assert speakers("По словам Паркера, мост откроют в мае.", "ru") == ["Паркер"]


def test_a_name_in_the_nominative_stays_when_its_surname_follows_a_source() -> None:
    text = "В Минск приехал министр Хвалибог Воронцов. По словам Воронцова, мост откроют в мае."
    assert speakers(text, "ru") == ["Хвалибог Воронцов"]


def test_a_given_name_and_an_initial_for_the_surname_name_a_person() -> None:
    assert speakers("«Мы построим новый мост», – сообщил Иван С. журналистам.", "ru") == ["Иван С"]


def test_an_initial_between_given_name_and_surname_belongs_to_the_name() -> None:
    assert speakers("«Мы построим новый мост», – сказал Иван С. Петров.", "ru") == ["Иван С Петров"]


@pytest.mark.parametrize(
    ("seen", "said", "speaker"),
    [
        pytest.param(
            "Журналисты увидели Александра Ивановича Воронцова.",
            "сказал Воронцов",
            "Александр Иванович Воронцов",
            id="a patronymic of a man",
        ),
        pytest.param(
            "Журналисты увидели Александра Воронца.",
            "сказал Александр Воронец",
            "Александр Воронец",
            id="a surname of a man in another case",
        ),
        pytest.param(
            "Александра Воронцова приехала в Минск.",
            "сказала Воронцова",
            "Александра Воронцова",
            id="a surname of a woman that opens the text",
        ),
    ],
)
def test_what_follows_a_given_name_of_either_sex_tells_whose_it_is(seen: str, said: str, speaker: str) -> None:
    assert speakers(f"{seen} «Мы построим новый мост», – {said}.", "ru") == [speaker]


def test_a_pronoun_before_a_name_is_no_part_of_an_office() -> None:
    text = "Вчера он Ивана Петрова встретил. «Мы построим новый мост», – сказал Петров."
    [quote] = read_quotes(text, title=None, language=language_of("ru"))
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.role) == ("Иван Петров", None)


def test_an_office_said_of_a_person_stands_for_that_person_later() -> None:
    text = "Peter Hill is a teacher. “We will build a bridge,” Anna Stone said. “It will last,” the teacher added."
    assert speakers(text) == ["Anna Stone", "Peter Hill"]


def who_is_the_captain(offices: list[str]) -> str | None:
    before = " ".join(f"{office} Peter Hill came." for office in offices)
    [speaker] = speakers(f"{before} He met Anna Stone. “It rains a lot,” the captain said.")
    return speaker


def test_a_person_is_known_by_twelve_offices() -> None:
    assert who_is_the_captain(OFFICES[-12:]) == "Peter Hill"


def test_a_person_is_not_known_by_a_thirteenth_office() -> None:
    assert who_is_the_captain(OFFICES[-13:]) != "Peter Hill"


def test_what_is_said_of_a_person_without_a_noun_is_no_office() -> None:
    text = "Peter Hill is the “captain” of old. Anna Stone came. “It rains a lot,” Hill said."
    [quote] = [quote for quote in read_quotes(text, title=None, language=language_of("en")) if quote.speaker]
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.role) == ("Peter Hill", None)

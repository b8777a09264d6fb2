"""Which words of a sentence are taken for the one who speaks."""

import pytest

from belta_news.extract.quotes import read_quotes
from belta_news.languages import language_of


def mentions(text: str, code: str = "en", **options: bool) -> list[str | None]:
    quotes = read_quotes(text, title=None, language=language_of(code), **options)
    return [None if quote.attribution is None else quote.attribution.mention for quote in quotes]


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("“It rains a lot,” said he.", "he"),
        ("“It rains a lot,” many said.", "many"),
        ("“It rains a lot,” said one of them.", "one of them"),
        ("“It rains a lot,” said one.", "one"),
        ("“It rains a lot,” his brother said.", "his brother"),
        ("“It rains a lot,” said her.", "her"),
        ("“It rains a lot,” said his brother.", "his brother"),
        ("“It rains a lot,” the newly elected mayor said.", "the newly elected mayor"),
        ("“It rains a lot,” the mayor and the governor said.", "the mayor and the governor"),
        ("“It rains a lot,” said the mayor and the governor.", "the mayor and the governor"),
        ("“It rains a lot,” said Ivan Petrov and Anna Kot.", "Ivan Petrov and Anna Kot"),
        ("“It rains a lot,” said the mayor and left.", "the mayor"),
        ("“It rains a lot,” two of the registered voters said.", "two of the registered voters"),
        ("“It rains a lot,” radio talk host Oleg Bur said.", "radio talk host Oleg Bur"),
        ("“It rains a lot,” said the radio talk host Oleg Bur.", "the radio talk host Oleg Bur"),
        ("“It rains a lot,” the bank report stated.", "the bank report"),
        ("“It rains a lot,” said Dr. Oleg Bur.", "Dr. Oleg Bur"),
        ("“It rains a lot,” said Oleg Bur in May.", "Oleg Bur"),
        ("“It rains a lot,” said a farmer of the district.", "a farmer of the district"),
        ("“It rains a lot,” said the farmer on Monday.", "the farmer"),
        ("“It rains a lot,” said the farmer the next day.", "the farmer"),
        ("“It rains a lot,” said the recently elected mayor.", "the recently elected mayor"),
        ("“It rains a lot,” said the mayor suddenly.", "the mayor"),
        ("“It rains a lot,” said the mayor we know.", "the mayor"),
        ("“It rains a lot,” Bur (the mayor) said.", "Bur"),
        ("“It rains a lot,” Bur – a mayor of old – said.", "Bur"),
        ("“It rains a lot,” said Ivan, an old friend.", "Ivan"),
        ("“It rains a lot,” said Ivan Petrov quietly.", "Ivan Petrov"),
        ("“It rains a lot,” also said Ivan Petrov.", "Ivan Petrov"),
        ("“It rains a lot,” Petrov, 42, from the town of Slutsk, said.", "Petrov"),
        ("“It rains a lot,” Petrov, the mayor, a man of few words, said.", "Petrov"),
        ("“It rains a lot,” the chief engineer, a man of few words, said.", "the chief engineer"),
        ("“It rains a lot,” according to the mayor.", "the mayor"),
        ("It was Petrov who said “it rains a lot”.", "who"),
        ("Petrov, who said it was cold, called it “a bad year”.", "Petrov"),
        ("Petrov went home and said: “It rains a lot.”", "Petrov"),
        ("Petrov went home; his son stayed and said: “It rains a lot.”", "his son"),
        ("The matter is this: Petrov came home and said “it rains a lot”.", "Petrov"),
        ("When the rain came, Petrov shut the door and said: “It rains a lot.”", "Petrov"),
        ("Because it rained, the mayor, as they knew, stayed in and said: “It rains a lot.”", "the mayor"),
        ("The mayor today went home and said: “It rains a lot.”", "The mayor"),
        ("The session ended, and Petrov happily saying “it rains a lot” was the last word.", "Petrov"),
        ("The minister, calling it “a bad year”, left.", "The minister"),
        ("His claims about “a bad year” were denied by the mayor, who said nothing. The mayor is old.", "who"),
        ("Bur, after he went to the town, said: “It rains a lot.”", "Bur"),
        ("The mayor claims “it rains a lot”.", "The mayor"),
        ("Bur claims “it rains a lot”.", "Bur"),
        ("He also claims “it rains a lot”.", "He"),
        ("“It rains a lot!” Bur said “it is cold”.", "Bur"),
        ("After the rain, in a long letter to the town of Slutsk, Bur wrote: “It rains a lot.”", "Bur"),
        ("Bur, Petrov, Kot, and the mayor of the town saw it rain and said: “It rains a lot.”", "Bur"),
    ],
)
def test_the_words_that_name_the_speaker_are_read_whole(text: str, mention: str) -> None:
    assert mentions(text, indirect=False)[0] == mention


def test_nobody_is_taken_where_nothing_names_a_speaker() -> None:
    assert mentions("“It rains a lot.”") == [None]
    assert mentions("“It rains a lot,” – so it is.") == [None]
    assert mentions("Yesterday, “it rains a lot and we stay in”") == [None]


def test_a_preposition_and_its_noun_may_stand_between_a_russian_verb_and_its_subject() -> None:
    text = "«Работы начались», - сообщила в прошлом месяце Анна Кот."
    assert mentions(text, "ru") == ["Анна Кот"]


def test_a_verb_governs_other_words_than_the_whole_sentence_before_it() -> None:
    text = "“We are here.” Petrov said that the rain had come at last."
    assert mentions(text, indirect=False) == ["Petrov"]
    assert mentions("“We are here.” Petrov said. He left.", indirect=False) == ["Petrov"]


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("“It rains a lot,” today Petrov said.", "Petrov"),
        ("“It rains a lot,” registered voters said.", "registered voters"),
        ("registered voters said: “It rains a lot.”", "registered voters"),
        ("“It rains a lot,” then quickly farmers said.", "farmers"),
        ("Who said “it rains a lot here”?", "Who"),
        ("Petrov went said: “It rains a lot.”", "Petrov"),
        ("Petrov, Kot, said: “It rains a lot.”", "Kot"),
        ("While Petrov going home saying “it rains a lot”.", "Petrov"),
        ("Once in May, when my mother spoke, I laughed and said: “It rains a lot.”", "I"),
        ("Petrov left. So it seems, said. “We stay in town now.”", "it"),
        ("“It rains a lot here.” – the old man", None),
        ("“It rains a lot here.” Nothing. Petrov said so.", None),
        ("“It rains a lot,” in said.", None),
        ("– a mayor – said: “It rains a lot.”", None),
        ("said " * 10 + "“it rains a lot here every day now”", None),
        ("The talk went on and Petrov saying “it rains a lot” was the last.", "Petrov"),
        ("They sat in a hall of Petrov saying “it rains a lot”.", "They"),
        ("Petrov said so. Monday said. “We stay in town now.”", "Petrov"),
        ("“It rains a lot,” Monday said.", None),
        (", said: “It rains a lot here now.”", None),
        ("Petrov went home, said: “It rains a lot.”", "Petrov"),
        ("Petrov said: “It rains.\n“It snows.”", "Petrov"),
        ("The mayor despite the rain, calling it “a bad year”, left.", "The mayor"),
        ("“It rains a lot,” Kot (R-Ky.) said.", "Kot"),
        ("Rain! Petrov said: “It rains.”", "Petrov"),
        ("They sat quietly saying “it rains a lot”.", "They"),
    ],
)
def test_words_around_the_speaker_do_not_hide_him(text: str, mention: str | None) -> None:
    assert mentions(text, indirect=False)[0] == mention


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("Иван Петров также сказал: «Идет дождь».", "Иван Петров"),
        ("Вчера сказал в городе: «Идет дождь и снег, и никого на улицах нет».", None),
        ("В городе Иван Петров сказал: «Идет дождь».", "Иван Петров"),
    ],
)
def test_a_russian_subject_may_stand_on_either_side(text: str, mention: str | None) -> None:
    assert mentions(text, "ru")[0] == mention

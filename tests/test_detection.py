import pytest

from belta_news.extract.detection import READ, language_of_text


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The bread fair was opened by the mayor of Lida.", "en"),
        ("Хлебная ярмарка открылась в Лиде, и это было хорошо.", "ru"),
        ("Хлебны кірмаш адкрыўся ў Лідзе, і гэта было добра.", "be"),
        ("Der Brotmarkt wurde von der Bürgermeisterin in Lida eröffnet und ist groß.", "de"),
        ("La feria del pan se abrió en la ciudad de Lida y es para los niños.", "es"),
        ("Targ chleba został otwarty w Lidzie i jest to święto dla dzieci.", "pl"),
        ("面包节在利达开幕。", "zh"),
        ("面包节在利达开幕，Anna Sokol 和 Ivan Sokol 出席。", "zh"),
        ("THE BREAD FAIR WAS OPENED BY THE MAYOR", "en"),
        ("Groß.", "de"),
        ("BelTA: хлебная ярмарка открылась и в Лиде", "ru"),
    ],
)
def test_script_letters_and_frequent_words_tell_the_language(text: str, code: str) -> None:
    found = language_of_text([text])
    assert found is not None
    assert found.code == code


@pytest.mark.parametrize("text", ["", "2024", "!?", "αβγ", "Lida Brest", "Кот"])
def test_a_text_that_tells_no_language_has_none(text: str) -> None:
    assert language_of_text([text]) is None


def test_pieces_count_together_up_to_a_limit() -> None:
    assert language_of_text(["Brot", "und", "Salz"]) is language_of_text(["Brot und Salz"])
    assert language_of_text(["x" * READ, "the bread and the salt"]) is None
    assert language_of_text([]) is None

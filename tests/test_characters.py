import codecs
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from belta_news.model.article import NoticeKind
from belta_news.readers.characters import INVISIBLE, LINE_ENDS, SPACES, SURROGATES, clean, decode, line_of

WORDS = "Ёж: “bread” – 面包 żubr"


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (b"", "utf-8"),
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_tells_the_encoding_and_is_no_part_of_the_text(mark: bytes, encoding: str) -> None:
    assert decode(mark + WORDS.encode(encoding)) == (WORDS, ())


@pytest.mark.parametrize(
    "data",
    [
        codecs.BOM_UTF8 + b"a\xff",
        codecs.BOM_UTF16_LE + b"a\x00b",
        codecs.BOM_UTF32_BE + b"\x00\x00\x00a\xff\xff\xff\xff",
    ],
)
def test_bytes_that_are_no_characters_are_replaced_and_noted(data: bytes) -> None:
    text, notices = decode(data)
    assert text == "a\ufffd"
    assert [notice.kind for notice in notices] == [NoticeKind.CHARACTERS]


def test_bytes_that_are_not_utf_8_are_windows_1251() -> None:
    text, notices = decode("Хлеб – всему голова".encode("windows-1251"))
    assert text == "Хлеб – всему голова"
    assert "windows-1251" in notices[0].message
    assert "byte 0" in notices[0].message


def test_one_stray_byte_garbles_one_character_of_utf_8_and_not_all() -> None:
    text, notices = decode("Хлеб".encode() + b"\xd0" + " – всему голова".encode())
    assert text == "Хлеб\ufffd – всему голова"
    assert "byte 8" in notices[0].message
    assert "replaced" in notices[0].message


def test_the_more_letters_there_are_the_more_stray_bytes_are_borne() -> None:
    letters = "ж" * 300
    assert decode(letters.encode() + b"\xff \xff \xff")[0].startswith(letters)
    assert not decode(letters.encode() + b"\xff \xff \xff \xff")[0].startswith(letters)


def test_bytes_without_a_character_in_windows_1251_are_replaced() -> None:
    assert decode("Хлеб".encode("windows-1251") + b"\x98")[0] == "Хлеб\ufffd"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\v", "\f", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029"])
def test_every_line_end_becomes_one_newline(end: str) -> None:
    assert clean(f"one{end}two")[0] == "one\ntwo"


@pytest.mark.parametrize("ends", ["\r\n\r\n", "\r\r", "\n\r"])
def test_two_line_ends_remain_two(ends: str) -> None:
    assert clean(ends)[0] == "\n\n"


@pytest.mark.parametrize(
    "space", ["\t", "\x1f", "\xa0", "\u1680", "\u2000", "\u2007", "\u2009", "\u202f", "\u205f", "\u3000"]
)
def test_every_space_becomes_a_plain_one(space: str) -> None:
    assert clean(f"9{space}July") == ("9 July", ())


@pytest.mark.parametrize(
    "invisible",
    "\x00\x07\x1b\x7f\x9f\xad\u034f\u061c\u180e\u200b\u200d\u200e\u202e\u2060\u2066\ufe0f\ufeff\ufdd0\ufffe\uffff\U0001fffe\U0010ffff",
)
def test_invisible_characters_go(invisible: str) -> None:
    assert clean(f"bre{invisible * 2}ad") == ("bread", ())


@pytest.mark.parametrize(
    "kept", ["“a” – „b“ «c» ’", "ґ", "面包", "\U00020000", "🥖", "line\nline", "\u0301", "1\u0301", "é"]
)
def test_nothing_else_is_changed(kept: str) -> None:
    assert clean(kept) == (kept, ())


def test_lone_surrogates_are_replaced_and_noted_with_their_number_and_first_line() -> None:
    text, notices = clean("one\r\ntwo \ud800 \udfff")
    assert text == "one\ntwo \ufffd \ufffd"
    assert [(notice.kind, notice.line) for notice in notices] == [(NoticeKind.CHARACTERS, 2)]
    assert "2" in notices[0].message


@pytest.mark.parametrize(
    ("apart", "one"),
    [
        ("и\u0306", "й"),
        ("е\u0308", "ё"),
        ("у\u0306", "ў"),
        ("z\u0307", "ż"),
        ("e\u0302\u0301", "ế"),
        ("и\u200b\u0306", "й"),
    ],
)
def test_a_letter_and_its_marks_become_one_letter(apart: str, one: str) -> None:
    assert clean(f"а{apart}а")[0] == f"а{one}а"


def test_a_run_of_marks_that_no_language_has_is_left_alone() -> None:
    run = "и" + "\u0306" * 9
    assert clean(run)[0] == run


def test_long_runs_of_marks_are_never_normalised(monkeypatch: pytest.MonkeyPatch) -> None:
    lengths: list[int] = []

    def normalize(_form: str, text: str) -> str:
        lengths.append(len(text))
        return text

    monkeypatch.setattr(unicodedata, "normalize", normalize)
    clean("и" + "\u0306\u0301" * 50_000 + "и\u0306")
    assert lengths == [2]


@given(st.text(st.characters(codec=None) | st.sampled_from("и\u0306\u0301\u200b\r\n\x85\ud800\xa0")))
@example("и\u0306\u0301\u0301")
def test_clean_characters_are_clean(text: str) -> None:
    words, _ = clean(text)
    assert clean(words) == (words, ())
    words.encode()
    assert not any(pattern.search(words) for pattern in (INVISIBLE, SPACES, LINE_ENDS, SURROGATES))


@given(st.binary())
def test_any_bytes_give_text(data: bytes) -> None:
    text, _ = decode(data)
    text.encode()


def test_lines_are_counted_from_1() -> None:
    assert [line_of("a\nb\n", offset) for offset in range(5)] == [1, 1, 2, 2, 3]

"""Bytes of pages, read to characters."""

import pytest

from belta_news.errors import UnknownEncodingError, UnsupportedContentError
from belta_news.readers.bytes import characters_of

TEXT = (
    "<p>В деревне Заболотье открылась школа печников, сообщили БЕЛТА в Столинском райисполкоме. «Печь помнит каждую "
    "руку», - рассказал мастер Игорь Поляков.</p>"
)
POLISH = "<p>Wieś Zabłocie otworzyła szkołę zdunów. Pięć osób będzie się uczyć, żeby umieć złożyć piec.</p>"


def read(data: bytes, encoding: str | None = None) -> tuple[str, list[str]]:
    text, notices = characters_of(data, encoding)
    return text, [notice.message for notice in notices]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "utf-16-le", "utf-16-be"])
def test_utf_8_and_marked_or_plain_utf_16_need_no_declaration(encoding: str) -> None:
    assert read(TEXT.encode(encoding)) == (TEXT, [])


@pytest.mark.parametrize("declared", ["windows-1251", "Windows-1251", "cp1251", "x-cp1251"])
def test_an_encoding_that_is_declared_is_taken(declared: str) -> None:
    page = f'<meta charset="{declared}">{TEXT}'
    assert read(page.encode("cp1251")) == (page, [])


def test_other_ways_to_declare_are_read() -> None:
    text = TEXT.replace("«", "(").replace("»", ")")
    page = f'<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">{text}'
    assert read(page.encode("koi8-r")) == (page, [])
    page = f'<?xml version="1.0" encoding="iso-8859-5"?>{text}'
    assert read(page.encode("iso-8859-5")) == (page, [])


@pytest.mark.parametrize("declared", ["windows-1251", "iso-8859-1", "koi8-r"])
def test_bytes_that_are_utf_8_are_that_whatever_is_declared(declared: str) -> None:
    page = f"<meta charset={declared}>{TEXT}"
    assert read(page.encode()) == (page, [])


@pytest.mark.parametrize("declared", ["utf-8", "iso-8859-1", "no-such"])
def test_a_declaration_that_the_bytes_contradict_is_not_believed(declared: str) -> None:
    page = f"<meta charset={declared}>{TEXT}"
    text, notices = read(page.encode("cp1251"))
    assert text == page
    place = len(f"<meta charset={declared}><p>")
    assert notices == [f"the bytes are declared as {declared} (at byte {place}) and were read as windows-1251"]


def test_bytes_without_a_declaration_are_read_as_they_look() -> None:
    assert read(TEXT.encode("cp1251"))[0] == TEXT
    assert read(POLISH.encode("cp1250"))[0] == POLISH
    assert read("<p>café".encode("latin-1"))[1] != []


def test_bytes_that_look_like_nothing_are_taken_for_windows_1251() -> None:
    assert read(b"<p>a \xff \xff")[0] == "<p>a я я"


def test_a_few_faulty_bytes_are_replaced() -> None:
    text, (notice,) = read(TEXT.encode().replace(b"<p>", b"<p>\xff", 1))
    assert text == TEXT.replace("<p>", "<p>\ufffd", 1)
    assert notice == "the bytes are not UTF-8 (at byte 3) and were read as it all the same, with the faulty replaced"


def test_an_encoding_that_the_caller_gives_goes_before_all_but_a_byte_order_mark() -> None:
    assert read(TEXT.encode("cp1251"), "windows-1251") == (TEXT, [])
    assert read(TEXT.encode(), "latin-1")[0] != TEXT
    assert read(TEXT.encode("utf-8-sig"), "cp1251") == (TEXT, [])
    assert read(TEXT.encode("mac_cyrillic"), "mac_cyrillic") == (TEXT, [])
    assert read(b"<p>\xff", "utf-8") == (
        "<p>\ufffd", ["bytes that are no characters of utf-8 were replaced by U+FFFD: 1"],
    )  # fmt: skip
    with pytest.raises(UnknownEncodingError):
        read(b"<p>", "no such")


def test_lone_surrogates_of_a_str_are_replaced() -> None:
    text, (notice,) = characters_of("<p>a\n\ud800b\udfff", None)
    assert (text, notice.line) == ("<p>a\n\ufffdb\ufffd", 2)
    assert characters_of("\ufeff<p>", None) == ("<p>", ())


@pytest.mark.parametrize(
    ("data", "content"),
    [
        (b"%PDF-1.4", "PDF"),
        (b" \n%PDF-1.4", "PDF"),
        (b"\xff\xd8\xff\xe0", "JPEG"),
        (b"PK\x03\x04", "a ZIP archive or an office document"),
        (b"\x00\x00\x00\x18ftypmp42", "a film (MP4)"),
        (b'{"title": "a"}', "JSON"),
        (b'\xef\xbb\xbf[{"a": 1}]', "JSON"),
        (b"{}", "JSON"),
        ('<?xml version="1.0"?><rss version="2.0">', "an RSS feed"),
        (b"<feed xmlns='a'>", "an Atom feed"),
        (b"<urlset>", "a sitemap"),
        (b"<svg >", "SVG"),
    ],
)
def test_what_is_no_page_is_refused(data: str | bytes, content: str) -> None:
    with pytest.raises(UnsupportedContentError) as caught:
        characters_of(data, None)
    assert caught.value.content == content


@pytest.mark.parametrize("text", ["{title}", "[a]", '<?xml version="1.0"?><html>', "plain words", "BMW opens"])
def test_what_may_be_a_page_is_not_refused(text: str) -> None:
    assert characters_of(text, None) == (text, ())

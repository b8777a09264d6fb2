"""Addresses in pages: made absolute, and out of archives."""

import datetime as dt

import pytest

from belta_news.readers.addresses import absolute, archived, host_of

BASE = "https://eng.belta.by/society/view/library-1-2026/"
ORIGINAL = "https://eng.belta.by/society/"


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("/a/", "https://eng.belta.by/a/"),
        ("//img.belta.by/1.jpg", "https://img.belta.by/1.jpg"),
        ("http://soyuz.by/a", "http://soyuz.by/a"),
        (" http://soyuz.by/\n a ", "http://soyuz.by/ a"),
        ("?p=2", f"{BASE}?p=2"),
        ("", None),
        ("#top", None),
        ("javascript:void(0)", None),
        ("mailto:a@belta.by", None),
        ("data:image/gif;base64,R0", None),
        ("ftp://belta.by/a", None),
        ("http://[broken/a", None),
        ("x" * 5000, None),
        ("./Library_files/1.jpg", None),
        ("/web/20240419123456im_/https://img.belta.by/1.jpg", "https://img.belta.by/1.jpg"),
        (f"https://web.archive.org/web/2024/{'https://web.archive.org/web/2023/' * 2}{ORIGINAL}", ORIGINAL),
    ],
)
def test_an_address_becomes_absolute_and_original(address: str, expected: str | None) -> None:
    assert absolute(address, BASE) == expected


def test_without_a_base_a_relative_address_stays_relative() -> None:
    assert absolute("/a/", None) == "/a/"
    assert absolute("//img.belta.by/1.jpg", None) == "https://img.belta.by/1.jpg"


MOMENT = dt.datetime(2024, 4, 19, 12, 34, 56, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("address", "captured_at"),
    [
        (f"https://web.archive.org/web/20240419123456/{ORIGINAL}", MOMENT),
        (f"https://web.archive.org/web/20240419123456id_/{ORIGINAL}", MOMENT),
        (f"//web.archive.org/web/20240419123456js_/{ORIGINAL}", MOMENT),
        (f"/web/20240419123456/{ORIGINAL.replace('//', '/')}", MOMENT),
        (f"https://archive.today/2024.04.19-123456/{ORIGINAL}", MOMENT),
        (f"https://arquivo.pt/wayback/20240419123456/{ORIGINAL}", MOMENT),
        (f"https://web.archive.org/web/20240419/{ORIGINAL}", dt.date(2024, 4, 19)),
        (f"https://web.archive.org/web/2024/{ORIGINAL}", None),
        (f"https://web.archive.org/web/20241399123456/{ORIGINAL}", None),
        (f"https://webcache.example.com/search?q=cache:AbCdEf123:{ORIGINAL}", None),
        ("https://webcache.example.com/search?q=cache:eng.belta.by/society/", None),
    ],
)
def test_the_address_of_a_capture_holds_the_original_and_the_moment(
    address: str, captured_at: dt.datetime | dt.date | None
) -> None:
    found = archived(address)
    assert found is not None
    assert (found.url, found.captured_at) == (ORIGINAL, captured_at)


@pytest.mark.parametrize("address", [ORIGINAL, "/web/", f"https://example.org/?url={ORIGINAL}", "/" * 5000 + ":/"])
def test_other_addresses_are_no_captures(address: str) -> None:
    assert archived(address) is None


def test_the_host_of_an_address_has_no_www() -> None:
    assert host_of("https://www.belta.by/a") == "belta.by"
    assert host_of("http://soyuz.by./a") == "soyuz.by"
    assert host_of(None) == host_of("/a") == host_of("http://[broken") == ""

"""The text of a page becomes an article, in whatever dress it comes."""

import datetime as dt
import re
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attrs
import pytest

from belta_news import Article, BeltaNewsError, parse_text, parse_url
from belta_news.errors import (
    CaptureTimeError,
    EmptyInputError,
    InputTooLargeError,
    NotAnArticleError,
    UnknownLanguageError,
)
from belta_news.model import NoticeKind, ParagraphKind, YearSource

CASES = {
    path.stem: tomllib.loads(path.read_text("utf-8"))
    for path in sorted((Path(__file__).parent / "articles").glob("*.toml"))
}

TITLE = "Library opens in Lida"
LEAD = "A library has opened in Lida, BelTA learned from the press service of the town hall."
TEXT = f"{TITLE}\n\n14:42, 9 July\n\nPhoto by Pavel Kruk\n\n{LEAD}\n\nOther materials\n\nBridge opens in Turov\n\n9 May"
ADDRESS = "https://eng.belta.by/society/view/library-opens-in-lida-151515-2019/"
SEEN = dt.date(2024, 10, 10)


def facts(article: Article) -> dict[str, Any]:
    return {name: value for name, value in attrs.asdict(article, recurse=False).items() if name != "notices"}


def messages(article: Article, kind: NoticeKind) -> list[str]:
    return [notice.message for notice in article.notices if notice.kind is kind]


def page(*paragraphs: str) -> str:
    return "\n\n".join((TITLE, "14:42, 9 July", LEAD, *paragraphs))


DRESSINGS: dict[str, Callable[[str], str | bytes]] = {
    "Windows line ends": lambda text: text.replace("\n", "\r\n"),
    "old Macintosh line ends": lambda text: text.replace("\n", "\r"),
    "line separators": lambda text: text.replace("\n", "\u2028"),
    "a byte order mark": lambda text: "\ufeff" + text,
    "UTF-8": str.encode,
    "UTF-8 with a byte order mark": lambda text: text.encode("utf-8-sig"),
    "UTF-16": lambda text: text.encode("utf-16"),
    "UTF-32": lambda text: text.encode("utf-32"),
    "no-break spaces": lambda text: text.replace(" ", "\xa0"),
    "narrow no-break spaces": lambda text: text.replace(" ", "\u202f"),
    "zero-width spaces": lambda text: text.replace(" ", " \u200b"),
    "soft hyphens": lambda text: re.sub(r"(\w)(\w)", "\\1\xad\\2", text),
    "NULs": lambda text: text.replace(" ", " \0"),
    "spaces at line ends": lambda text: text.replace("\n", "  \n \t"),
    "double spaces": lambda text: text.replace(" ", "  "),
    "one newline between paragraphs": lambda text: re.sub("\n+", "\n", text),
    "two newlines between paragraphs": lambda text: re.sub("\n+", "\n\n", text),
    "many newlines between paragraphs": lambda text: re.sub("\n+", "\n\n\n\n\n", text),
    "a frame below": lambda text: f"{text}\n-0-\nSubscribe to us\nПоделиться\nНаписать нам\nPrint version\n",
}


@pytest.mark.parametrize("dressing", DRESSINGS.values(), ids=DRESSINGS)
@pytest.mark.parametrize("stem", CASES)
def test_an_article_is_the_same_in_every_dress(stem: str, dressing: Callable[[str], str | bytes]) -> None:
    case = CASES[stem]
    known: dict[str, Any] = {"url": case.get("url"), "captured_at": case.get("captured_at")}
    assert facts(parse_text(dressing(case["text"]), **known)) == facts(parse_text(case["text"], **known))


def test_bytes_of_windows_1251_are_read_with_a_notice() -> None:
    text = CASES["ru-soyuz-customs"]["text"]
    article = parse_text(text.encode("windows-1251"))
    assert facts(article) == facts(parse_text(text))
    assert "windows-1251" in messages(article, NoticeKind.CHARACTERS)[0]


def test_lone_surrogates_are_replaced_with_a_notice() -> None:
    article = parse_text(f"{TITLE}\n\nA library has \ud800 opened in Lida today.")
    assert article.text == "A library has \ufffd opened in Lida today."
    assert [notice.line for notice in article.notices if notice.kind is NoticeKind.CHARACTERS] == [3]


# What is missing


def test_a_whole_article_misses_nothing() -> None:
    assert messages(parse_text(TEXT), NoticeKind.MISSING) == []


@pytest.mark.parametrize(
    ("left_out", "field", "message"),
    [
        (TITLE, "title", "no title was found"),
        ("14:42, 9 July", "published", "no moment was found"),
        ("Photo by Pavel Kruk", "images", "no credit of a picture was found"),
        ("Other materials\n\nBridge opens in Turov\n\n9 May", "related", "no related item was found"),
    ],
)
def test_a_missing_part_is_none_and_noticed(left_out: str, field: str, message: str) -> None:
    article = parse_text(TEXT.replace(left_out, ""))
    assert not getattr(article, field)
    assert messages(article, NoticeKind.MISSING) == [message]
    others = {"title", "published", "images", "related", "lead"} - {field}
    assert all(getattr(article, other) for other in others)


def test_a_missing_body_is_empty_and_noticed() -> None:
    article = parse_text(f"{TITLE}\n\n14:42, 9 July\n\nPhoto by Pavel Kruk")
    assert (article.title, article.text, article.paragraphs, article.lead) == (TITLE, "", (), None)
    assert messages(article, NoticeKind.MISSING) == ["no body was found", "no related item was found"]


def test_a_text_without_dateline_has_none() -> None:
    assert parse_text(TEXT).dateline is None


# The year


def test_the_year_of_the_words_comes_before_all_others() -> None:
    published = parse_text(TEXT.replace("9 July", "9 July 2021"), url=ADDRESS, captured_at=SEEN).published
    assert published is not None
    assert (published.year, published.year_known_from) == (2021, YearSource.WRITTEN)


def test_a_year_of_the_words_that_is_not_that_of_the_address_is_noticed() -> None:
    article = parse_text(TEXT.replace("9 July", "9 July 2021"), url=ADDRESS)
    assert messages(article, NoticeKind.YEAR) == ["the words give the year 2021, the address 2019; the words count"]
    assert messages(parse_text(TEXT, url=ADDRESS), NoticeKind.YEAR) == []
    assert messages(parse_text(TEXT, captured_at=SEEN), NoticeKind.YEAR) == []


def test_the_year_of_the_address_comes_before_the_capture() -> None:
    published = parse_text(TEXT, url=ADDRESS, captured_at=SEEN).published
    assert published is not None
    assert (published.year, published.year_known_from) == (2019, YearSource.URL)


def test_the_capture_gives_the_latest_year_that_is_not_after_it() -> None:
    published = parse_text(TEXT, captured_at=SEEN).published
    assert published is not None
    assert (str(published), published.year_known_from) == ("2024-07-09 14:42 +03:00", YearSource.CAPTURED)
    earlier = parse_text(TEXT, captured_at=dt.date(2024, 7, 8)).published
    assert earlier is not None
    assert earlier.year == 2023


def test_nothing_gives_no_year_and_no_point_in_time() -> None:
    article = parse_text(TEXT)
    assert article.published is not None
    assert (article.published.year, article.published.year_known_from, article.published.at) == (None, None, None)
    (message,) = messages(article, NoticeKind.YEAR)
    assert message.startswith("nothing tells the year")


def test_29_february_goes_past_an_address_of_a_common_year() -> None:
    text = TEXT.replace("9 July", "29 February")
    assert str(parse_text(text, url=ADDRESS).published) == "????-02-29 14:42"
    assert str(parse_text(text, url=ADDRESS, captured_at=SEEN).published) == "2024-02-29 14:42 +03:00"


def test_the_year_of_an_address_says_nothing_about_related_items() -> None:
    (item,) = parse_text(TEXT, url=ADDRESS).related
    assert str(item.published) == "????-05-09"
    (item,) = parse_text(TEXT, url=ADDRESS, captured_at=SEEN).related
    assert str(item.published) == "2024-05-09"


def test_a_related_item_without_a_moment_has_none_whatever_the_capture() -> None:
    (item,) = parse_text(TEXT.removesuffix("9 May"), captured_at=SEEN).related
    assert (item.title, item.published) == ("Bridge opens in Turov", None)


def test_the_last_change_is_in_the_year_of_the_article() -> None:
    updated = parse_text(page("Updated: 10 July, 09:00"), url=ADDRESS).updated
    assert str(updated) == "2019-07-10 09:00 +03:00"
    assert parse_text(TEXT).updated is None


def test_only_the_first_moments_of_their_kind_count() -> None:
    text = page("Updated: 10 July 2020", "Updated: 11 July 2020", "Posted: 1 July 2020", "Posted: 2 July 2020")
    article = parse_text(text)
    assert (str(article.published), str(article.updated)) == ("????-07-09 14:42", "2020-07-10")
    kept = {notice.text for notice in article.notices}
    assert {"Updated: 11 July 2020", "Posted: 1 July 2020", "Posted: 2 July 2020"} <= kept


# Errors


@pytest.mark.parametrize("text", ["", b"", " \n\t\r\n", "\ufeff\u200b\xa0", "\0\0", b"\xef\xbb\xbf"])
def test_what_shows_nothing_is_refused(text: str | bytes) -> None:
    with pytest.raises(EmptyInputError):
        parse_text(text)


@pytest.mark.parametrize(
    "text",
    ["\n\n14:42, 9 July", "\n\nSubscribe to us\nTwitter", "\n\nPhoto by Pavel Kruk", "\n\nLIDA, 9 July (BelTA) –"],
)
def test_neither_title_nor_body_is_no_article(text: str) -> None:
    with pytest.raises(NotAnArticleError) as caught:
        parse_text(text)
    assert {"title", "body"} <= set(caught.value.missing)
    assert (caught.value.line, caught.value.text) == (3, text.split("\n")[2])


def test_the_error_quotes_80_characters_at_most() -> None:
    with pytest.raises(NotAnArticleError) as caught:
        parse_text("https://belta.by/" + "a" * 200 + "\n\n" + "www.belta.by/" + "a" * 100, strict=True)
    assert len(caught.value.text) == 80


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        (f"14:42, 9 July\n\n{LEAD}", ("title",)),
        (f"{TITLE}\n\n{LEAD}", ("moment",)),
        (f"{TITLE}\n\n14:42, 9 July", ("body",)),
        (TITLE, ("moment", "body")),
    ],
)
def test_strict_refuses_what_has_no_title_moment_or_body(text: str, missing: tuple[str, ...]) -> None:
    parse_text(text)
    with pytest.raises(NotAnArticleError) as caught:
        parse_text(text, strict=True)
    assert caught.value.missing == missing


def test_strict_takes_a_whole_article() -> None:
    assert parse_text(TEXT, strict=True) == parse_text(TEXT)


@pytest.mark.parametrize("text", [TEXT, "Ў" * 50, TEXT.encode(), ("Ў" * 50).encode()])
def test_the_limit_counts_characters_of_text_and_bytes_of_bytes(text: str | bytes) -> None:
    parse_text(text, max_size=len(text))
    with pytest.raises(InputTooLargeError) as caught:
        parse_text(text, max_size=len(text) - 1)
    assert (caught.value.size, caught.value.limit) == (len(text), len(text) - 1)


def test_a_capture_without_a_zone_is_refused() -> None:
    with pytest.raises(CaptureTimeError):
        parse_text(TEXT, captured_at=dt.datetime(2024, 10, 10, 12, 0))  # noqa: DTZ001 - that is what is refused


@pytest.mark.parametrize("language", ["", "EN", "english", "\ud800", "xx\n"])
def test_an_unknown_language_is_refused(language: str) -> None:
    with pytest.raises(UnknownLanguageError):
        parse_text(TEXT, language=language)


# The address and the site


def test_the_address_tells_the_site() -> None:
    article = parse_text(TEXT, url=ADDRESS)
    assert (article.site, article.url) == ("eng.belta.by", ADDRESS)
    assert (parse_text(TEXT).site, parse_text(TEXT).url) == (None, None)


def test_the_site_of_the_caller_comes_before_that_of_the_address() -> None:
    assert parse_text(TEXT, url=ADDRESS, site="soyuz.by").site == "soyuz.by"


@pytest.mark.parametrize(
    ("site", "kept"),
    [
        ("www.BELTA.by.", "belta.by"),
        (" eng.belta.by:443 ", "eng.belta.by"),
        ("lida.example", "lida.example"),
        ("lida\n.example\ud800", "lida.example\ufffd"),
        ("", None),
        (" \n", None),
    ],
)
def test_a_site_is_kept_in_the_form_in_which_it_is_known(site: str, kept: str | None) -> None:
    assert parse_text(TEXT, site=site).site == kept


def test_an_address_of_an_unknown_form_is_kept_and_noticed() -> None:
    article = parse_text(TEXT, url="https://lida.example/news")
    assert (article.url, article.site) == ("https://lida.example/news", None)
    assert len(messages(article, NoticeKind.ADDRESS)) == 1


@pytest.mark.parametrize("url", ["", "  ", "\n", "\ufeff"])
def test_an_address_that_shows_nothing_is_none(url: str) -> None:
    article = parse_text(TEXT, url=url)
    assert (article.url, messages(article, NoticeKind.ADDRESS)) == (None, [])


@pytest.mark.parametrize(
    "url",
    ["\ud800", "https://\ud800", "http://[", "//", "a" * 5000, "belta.by\0", ADDRESS + "?\udfff", "٣", "http://a:b"],
)
def test_no_address_is_so_odd_that_it_raises(url: str) -> None:
    article = parse_text(TEXT, url=url)
    assert article.url is not None
    article.url.encode()


def test_line_breaks_and_invisible_characters_of_an_address_go() -> None:
    broken = f" {ADDRESS[:30]}\r\n{ADDRESS[30:]}\u200b\n"
    assert parse_text(TEXT, url=broken).url == ADDRESS
    assert parse_url(broken).url == ADDRESS
    assert parse_url(ADDRESS + "?a=\ud800").url == ADDRESS + "?a=\ufffd"


# The language


@pytest.mark.parametrize("code", ["en", "ru", "be", "de", "es", "pl", "zh"])
def test_the_language_is_found_by_itself(code: str) -> None:
    cases = [case for stem, case in CASES.items() if stem.startswith(code)]
    assert cases
    assert {parse_text(case["text"]).language for case in cases} == {code}


def test_the_language_of_the_caller_comes_first() -> None:
    article = parse_text(TEXT, language="pl", url=ADDRESS)
    assert (article.language, messages(article, NoticeKind.LANGUAGE)) == ("pl", [])


def test_the_frame_does_not_tell_the_language() -> None:
    frame = "\n".join(["Проекты", "Госорганы", "Все новости", "Последние новости Беларуси", "Написать нам"] * 9)
    assert parse_text(f"{frame}\n{TEXT}\n{frame}").language == "en"


def test_a_text_that_speaks_for_no_language_has_that_of_its_address() -> None:
    assert parse_text("12:00\n\nLida 24:25", url=ADDRESS).language == "en"
    article = parse_text("12:00\n\nLida 24:25")
    assert article.language is None
    assert messages(article, NoticeKind.LANGUAGE) == ["the language could not be told"]
    assert parse_text("Lida 24:25", url="https://belarus.by").language is None


def test_a_long_text_tells_its_language_better_than_its_address() -> None:
    article = parse_text(CASES["ru-soyuz-customs"]["text"], url=ADDRESS)
    assert article.language == "ru"
    (message,) = messages(article, NoticeKind.LANGUAGE)
    assert message == "the address speaks for English, the text for Russian; it was read as Russian"


def test_a_short_text_gives_way_to_its_address() -> None:
    article = parse_text("Мост открыли в Лиде", url=ADDRESS)
    assert article.language == "en"
    assert len(messages(article, NoticeKind.LANGUAGE)) == 1


# What else stands in an article


def test_authors_and_key_words_are_kept() -> None:
    article = parse_text(
        page("Written by Anna Sokol", "Беседовала Ольга МАРАС.", "Tags: Lida, #books; library.", "#a #b_c")
    )
    assert article.authors == ("Anna Sokol", "Ольга МАРАС")
    assert article.tags == ("Lida", "books", "library", "a", "b_c")


def test_lists_headings_captions_and_replies_are_told_apart() -> None:
    text = page(
        "What to read",
        "Anna Sokol advises to begin with these books:",
        "• a book about bread;",
        "• a book about flax.",
        "Pictured are the first readers.",
        "– And then?",
        "– Then begin again.",
    )
    assert [paragraph.kind for paragraph in parse_text(text).paragraphs] == [
        ParagraphKind.LEAD,
        ParagraphKind.HEADING,
        ParagraphKind.TEXT,
        ParagraphKind.LIST_ITEM,
        ParagraphKind.LIST_ITEM,
        ParagraphKind.CAPTION,
        ParagraphKind.QUESTION,
        ParagraphKind.ANSWER,
    ]


def test_a_box_between_paragraphs_is_related_and_not_body() -> None:
    more = "The library will be open every day from nine in the morning until nine in the evening, even on Sundays."
    article = parse_text(page("Read also", "Bridge opens in Turov", "Storks arrive in Turov", more))
    assert article.text == f"{LEAD}\n\n{more}"
    assert [item.title for item in article.related] == ["Bridge opens in Turov", "Storks arrive in Turov"]


def test_a_dateline_is_a_fact_and_not_part_of_the_lead() -> None:
    article = parse_text(TEXT.replace(LEAD, f"LIDA, 9 July (BelTA) – {LEAD}"), url=ADDRESS)
    assert article.dateline is not None
    assert (article.dateline.place, str(article.dateline.moment)) == ("LIDA", "2019-07-09")
    assert article.lead == LEAD


def test_a_dateline_on_a_line_of_its_own_leaves_no_empty_paragraph() -> None:
    article = parse_text(TEXT.replace(LEAD, f"LIDA, 9 July (BelTA) –\n\n{LEAD}"))
    assert article.dateline is not None
    assert [paragraph.text for paragraph in article.paragraphs] == [LEAD]


def test_a_dateline_stands_behind_a_heading_or_a_subtitle_too() -> None:
    article = parse_text(page().replace(LEAD, f"Nine thousand books\n\nLIDA, 9 July (BelTA) – {LEAD}"))
    assert article.dateline is not None
    assert [paragraph.text for paragraph in article.paragraphs] == ["Nine thousand books", LEAD]


def test_every_error_is_one_of_ours() -> None:
    for error in (EmptyInputError, NotAnArticleError, InputTooLargeError, CaptureTimeError, UnknownLanguageError):
        assert issubclass(error, BeltaNewsError)

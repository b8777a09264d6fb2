"""What lists and feeds may do besides what the pages in `tests/data` show."""

import datetime as dt
import sys

import pytest

from belta_news import Moment, Page, ParseFailure, RelatedItem, find_next_page, parse_feed, parse_listing, parse_many
from belta_news.errors import (
    CaptureTimeError,
    EmptyInputError,
    InputTooLargeError,
    MissingExtraError,
    NotAFeedError,
    UnknownEncodingError,
    UnsupportedContentError,
)
from belta_news.model import YearSource
from belta_news.readers.bytes import is_html

URL = "https://eng.belta.by/society/"


def item_of(
    date: str, *, day: str = "", address: str = "/society/view/ferry-1-2026/", captured_at: dt.date | None = None
) -> RelatedItem:
    """Return the item of a list with one item."""
    page = (
        f"{day}<div class=lenta_item><div class=date>{date}</div>"
        f"<a href='{address}'><span class=lenta_item_title>Ferry opens in Loev</span></a></div>"
    )
    (item,) = parse_listing(page, url=URL, captured_at=captured_at)
    return item


def moment_of(date: str, *, day: str = "") -> Moment | None:
    return item_of(date, day=day, address="/photonews/view/ferry-1/").published


class TestMoments:
    @pytest.mark.parametrize(
        ("words", "expected"),
        [
            ("15:53", "15:53"),
            ("15:53:07", "15:53:07"),
            ("| 15:53", "15:53"),
            ("yesterday, 15:53", "15:53"),
            ("08 January 2026, 19:51", "2026-01-08 19:51 +03:00"),
            ("Politics | 8 January 2026", "2026-01-08"),
            ("17:00, 9 October Union State", "????-10-09 17:00"),
            ("Union State 17:00, 9 October", "????-10-09 17:00"),
            ("09.10", "????-10-09"),
            ("45.13", "None"),
            ("2,000 roubles", "None"),
            ("", "None"),
        ],
    )
    def test_words_are_read_as_far_as_they_say_something(self, words: str, expected: str) -> None:
        assert str(moment_of(words)) == expected

    @pytest.mark.parametrize(
        ("day", "date", "expected"),
        [
            ("<div class=day>03</div><div class=month_year>.02.26</div>", "19:37", "2026-02-03 19:37 +03:00"),
            ("<div class=day>3</div> <div class=month_year>February 2026</div>", "19:37", "2026-02-03 19:37 +03:00"),
            ("03.02", "19:37", "????-02-03 19:37"),
            ("03.02.26", "", "2026-02-03"),
            ("03.02.26", "04.02.26 10:00", "2026-02-04 10:00 +03:00"),
            ("03.02.26 10:00", "19:37", "19:37"),
            ("The news of the day", "19:37", "19:37"),
        ],
    )
    def test_the_day_above_is_joined_with_a_time_alone(self, day: str, date: str, expected: str) -> None:
        moment = moment_of(date, day=f"<div class=new_date>{day}</div>")
        assert str(moment) == expected

    def test_words_of_day_and_time_are_kept(self) -> None:
        moment = moment_of("19:37", day="<div class=new_date><b class=day>03</b>\n<b class=month_year>.02.26</b></div>")
        assert moment is not None
        assert moment.text == "03.02.26 19:37"

    @pytest.mark.parametrize(
        ("address", "captured_at", "year", "known_from"),
        [
            ("/society/view/ferry-1-2019/", None, 2019, YearSource.URL),
            ("/society/view/ferry-1-2019/", dt.date(2026, 1, 1), 2019, YearSource.URL),
            ("/photonews/view/ferry-2020/", dt.date(2026, 1, 1), 2025, YearSource.CAPTURED),
            ("/photonews/view/ferry-2020/", None, None, None),
            ("https://district.example/ferry-2020", None, None, None),
        ],
    )
    def test_the_year_is_that_of_the_address_of_the_item_or_of_the_capture(
        self, address: str, captured_at: dt.date | None, year: int | None, known_from: YearSource | None
    ) -> None:
        moment = item_of("17:00, 9 October", address=address, captured_at=captured_at).published
        assert moment is not None
        assert (moment.year, moment.year_known_from) == (year, known_from)

    @pytest.mark.parametrize(
        ("words", "stated", "expected"),
        [
            ("17:00, 9 October", "2025-10-09T17:00+03:00", "2025-10-09 17:00 +03:00"),
            ("17:00, 9 October", "2025-10-09T20:00:00+00:00", "????-10-09 17:00"),
            ("17:00, 9 October 2024", "2025-10-09T17:00+03:00", "2024-10-09 17:00 +03:00"),
            ("an hour ago", "2025-10-09T17:00+03:00", "2025-10-09 17:00 +03:00"),
            ("an hour ago", "10-09", "None"),
            ("9 October", "9 October, 17:00", "????-10-09 17:00"),
        ],
    )
    def test_what_the_mark_up_states_completes_the_words(self, words: str, stated: str, expected: str) -> None:
        assert str(moment_of(f"<time datetime='{stated}'>{words}</time>")) == expected

    def test_a_day_above_goes_no_further_than_its_list(self) -> None:
        item = "<div class=tl_item><i class=tl_date>10:00</i><a href=/a-{0} title='Ferry {0} opens in Loev'>…</a></div>"
        day = "<div class=new_date>03.02.26</div>"
        page = f"<div>{day}{item.format(1)}</div><div>{item.format(2)}</div>"
        assert [str(each.published) for each in parse_listing(page)] == ["2026-02-03 10:00 +03:00", "10:00"]

    def test_a_day_may_stand_inside_of_the_item(self) -> None:
        page = (
            "<div class=tl_item><b class=new_date>03.02.26</b><i class=tl_date>10:00</i>"
            "<a href=/a title='Ferry opens in Loev'>…</a></div>"
        )
        (item,) = parse_listing(page)
        assert str(item.published) == "2026-02-03 10:00 +03:00"


class TestItems:
    def test_an_item_that_stands_twice_has_what_either_of_both_says(self) -> None:
        page = (
            "<a class=block_title>President</a>"
            "<div class=fp_r_title><a href=/president/view/a-1-2026/ title='Ferry opens'>Fer…</a></div>"
            "<div class=lenta_item><div class=date>03.02.26 10:00 <a class=date_rubric href=/p>News</a></div>"
            "<a href=/president/view/a-1-2026/ title='At last.'><b class=lenta_item_title>Ferry opens</b></a></div>"
        )
        (item,) = parse_listing(page, url=URL)
        assert (item.title, item.summary, item.section, item.label) == ("Ferry opens", "At last.", "News", "President")
        assert str(item.published) == "2026-02-03 10:00 +03:00"

    def test_an_item_in_two_designs_is_one(self) -> None:
        page = (
            "<div class=lenta_item><div class=date>03.02.26 10:00</div><div class=lenta_info>"
            "<a class=lenta_info_title href=/a><b>Ferry opens in Loev</b></a></div></div>"
        )
        (item,) = parse_listing(page)
        assert str(item) == "Ferry opens in Loev (2026-02-03 10:00 +03:00)"

    def test_a_link_with_words_goes_before_one_with_a_picture_and_one_to_comments(self) -> None:
        page = (
            "<div class=tl_item><a href=/a><img src=1.jpg></a><a href=/a>Ferry opens in Loev</a>"
            "<a href='#comments'>5</a></div>"
        )
        (item,) = parse_listing(page, url=URL)
        assert (item.title, item.url) == ("Ferry opens in Loev", "https://eng.belta.by/a")

    def test_what_has_no_title_is_no_item(self) -> None:
        assert parse_listing("<div class=tl_item><a href=/a><img src=1.jpg></a></div>") == ()
        assert parse_listing("<div class=tl_item><i class=tl_date>10:00</i></div>") == ()

    def test_an_item_without_a_link_is_an_item(self) -> None:
        (item,) = parse_listing(
            "<p class=lenta_item><b class=lenta_item_title>Ferry <!-- at last --> opens in Loev</b></p>"
        )
        assert (item.title, item.url) == ("Ferry opens in Loev", None)

    def test_the_site_makes_addresses_absolute(self) -> None:
        page = "<div class=tl_item><a href=/a>Ferry opens in Loev</a></div>"
        assert parse_listing(page)[0].url == "/a"
        assert parse_listing(page, site="eng.belta.by")[0].url == "https://eng.belta.by/a"

    def test_hidden_links_are_not_listed(self) -> None:
        hidden = "<li hidden>{0}</li><li class=sr-only>{0}</li><li style='display: none'>{0}</li>"
        link = "<a href=/h>Ferry is hidden here</a> 10:00"
        shown = "".join(f"<li><a href=/{n}>Ferry number {n} opens</a> 1{n}:00</li>" for n in range(3))
        assert [item.url for item in parse_listing(f"<ul>{shown}{hidden.format(link)}</ul>")] == ["/0", "/1", "/2"]

    def test_a_link_in_running_text_is_no_item(self) -> None:
        text = "Ferries have been crossing the river for two hundred years, and nobody has ever counted all of them."
        page = "".join(f"<p>{text} <a href=/{n}>Read number {n} now</a> {text}</p><p>1{n}:00</p>" for n in range(3))
        assert parse_listing(page) == ()

    def test_what_is_too_long_is_no_title(self) -> None:
        page = "".join(f"<li><a href=/{n}>{'Ferry opens ' * 50}</a> 1{n}:00</li>" for n in range(3))
        assert parse_listing(page) == ()

    def test_the_day_of_the_visit_above_a_menu_makes_it_no_list(self) -> None:
        menu = "".join(f"<li><a href=/{n}>About the ferry number {n}</a></li>" for n in range(2))
        assert parse_listing(f"<p>Friday, 19 April 2024</p><ul>{menu}</ul>") == ()

    def test_a_day_that_stands_far_outside_goes_for_no_item(self) -> None:
        items = "".join(f"<li><a href=/{n}>Ferry number {n} opens</a> <i>1{n}:00</i></li>" for n in range(3))
        page = f"<p>19 April 2024</p><div><div><div><ul>{items}</ul></div></div></div>"
        assert [str(item.published) for item in parse_listing(page)] == ["10:00", "11:00", "12:00"]

    def test_titles_with_moments_below_them_are_told_from_those_with_moments_above(self) -> None:
        pairs = [
            (f"<p>{n} May 2024, 10:00</p>", f"<p><a href=/{n}>Ferry number {n} opens</a></p>") for n in range(1, 4)
        ]
        above = "".join(moment + title for moment, title in pairs)
        below = "".join(title + moment for moment, title in pairs)
        for page in (above, below):
            days = [item.published.day for item in parse_listing(page) if item.published is not None]
            assert days == [1, 2, 3]

    def test_titles_in_chinese_have_no_spaces(self) -> None:
        page = "".join(f"<li><a href=/{n}>利达工厂生产木制自行车{n}</a> 1{n}:00</li>" for n in range(3))
        assert [item.url for item in parse_listing(page)] == ["/0", "/1", "/2"]

    def test_days_above_lists_of_an_unknown_design_go_for_what_follows(self) -> None:
        items = (
            "<ul><li>10:0{0} <a href=/{0}>Ferry number {0} opens</a></li><li>11:00 <a href=/{1}>Well {1}</a></li></ul>"
        )
        page = f"<h3>3 May 2024</h3>{items.format(1, 2)}<h3>2 May 2024</h3>{items.format(3, 4)}<p>The end of it</p>"
        assert [str(item.published)[:16] for item in parse_listing(page)] == [
            "2024-05-03 10:01",
            "2024-05-03 11:00",
            "2024-05-02 10:03",
            "2024-05-02 11:00",
        ]

    def test_a_day_with_something_between_it_and_the_list_goes_for_no_item(self) -> None:
        items = "".join(f"<li><a href=/{n}>Ferry number {n} opens</a> <i>1{n}:00</i></li>" for n in range(2))
        page = f"<p>Friday, 19 April 2024</p><p>The weather in Minsk is fine</p><ul>{items}</ul>"
        assert [str(item.published) for item in parse_listing(page)] == ["10:00", "11:00"]

    def test_the_moment_of_the_visit_is_no_item_s(self) -> None:
        items = "".join(f"<p><a href=/{n}>Ferry number {n} opens</a></p><p>{n} May 2024, 10:00</p>" for n in (1, 2))
        page = f"<header>Friday, 19 April 2024, 18:00</header><div>{items}</div>"
        assert [str(item.published)[:10] for item in parse_listing(page)] == ["2024-05-01", "2024-05-02"]

    def test_an_item_without_an_address_may_have_a_moment(self) -> None:
        title, moment = "<b class=lenta_item_title>Ferry opens</b>", "<i class=date>9 October</i>"
        (item,) = parse_listing(f"<p class=lenta_item>{title} {moment}</p>")
        assert str(item) == "Ferry opens (????-10-09)"

    def test_long_titles_of_one_form_are_a_list_where_nothing_else_tells(self) -> None:
        menu = "".join(f"<li><a href=/{n}>Part {n}</a></li>" for n in range(9))
        items = "".join(f"<p><a href=/ferry-{n}>Ferry number {n} opens in Loev</a></p>" for n in range(3))
        assert [item.url for item in parse_listing(f"<ul>{menu}</ul>{items}")] == ["/ferry-0", "/ferry-1", "/ferry-2"]

    def test_addresses_of_articles_tell_a_list_without_moments(self) -> None:
        menu = "".join(f"<li><a href=/about/{n}>About the agency, part {n} of the story</a></li>" for n in range(9))
        items = "".join(f"<p><a href=/society/view/ferry-{n}-2026/>Ferry number {n}</a></p>" for n in range(2))
        found = parse_listing(f"<ul>{menu}</ul>{items}", url=URL)
        assert [item.title for item in found] == ["Ferry number 0", "Ferry number 1"]

    def test_a_moment_may_be_stated_for_programs_alone(self) -> None:
        page = "".join(
            f"<li><a href=/{n}>Ferry number {n} opens</a><p><time datetime=2024-05-0{n + 1}></time></p></li>"
            for n in range(2)
        )
        assert [str(item.published) for item in parse_listing(page)] == ["2024-05-01", "2024-05-02"]


class TestNextPage:
    @pytest.mark.parametrize(
        ("page", "expected"),
        [
            ("<link rel=next href='?page=2'>", "https://eng.belta.by/society/?page=2"),
            ("<a rel='nofollow next' href='?page=2'>2</a>", "https://eng.belta.by/society/?page=2"),
            ("<a href='?page=0'>«</a><a href='?page=2'>»</a>", "https://eng.belta.by/society/?page=2"),
            ("<a href='?page=2'>Далее »</a>", "https://eng.belta.by/society/?page=2"),
            ("<a href='?page=2' aria-label='Next page'><svg></svg></a>", "https://eng.belta.by/society/?page=2"),
            ("<a href='?page=2' class='btn pager-next'><i></i></a>", "https://eng.belta.by/society/?page=2"),
            ("<p aria-current=page>1</p><a href='?page=2'>2</a>", "https://eng.belta.by/society/?page=2"),
            ("<ul class=pagination><li class=active>3<li><a href='?page=4'>4</a></ul>", f"{URL}?page=4"),
            ("<ul class=pages><li><a href='?page=4'>4</a><li>5<li><a href='?page=6'>6</a></ul>", f"{URL}?page=6"),
            ("<ul class=pages><li>5<li><a href='/society/'>6</a></ul>", None),
            ("<ul class=pages><li>5 of many<li>7<li><a href='?page=6'>6</a></ul>", None),
            ("<a href='?page=1'>1</a><a href='?page=2'>2</a>", None),
            ("<ul class=pages><li><a href='?page=1'>1</a><li><a href='?page=2'>2</a></ul>", None),
            ("<a href='#next' class=next>»</a><a class=next href='javascript:go()'>»</a>", None),
            ("<a href='/society/' rel=next>»</a>", None),
            ("<a href='/a'>What happens next in Loev and further down the river</a>", None),
        ],
    )
    def test_it_is_found_by_relation_words_or_number(self, page: str, expected: str | None) -> None:
        assert find_next_page(page, url=URL) == expected


class TestErrors:
    def test_a_page_must_be_one(self) -> None:
        for read in (parse_listing, find_next_page):
            with pytest.raises(EmptyInputError):
                read(" ")
            with pytest.raises(UnsupportedContentError):
                read(b"%PDF-1.4")
            with pytest.raises(InputTooLargeError):
                read("<p>", max_size=2)
            with pytest.raises(UnknownEncodingError):
                read(b"<p>", encoding="klingon")

    def test_a_capture_has_a_zone(self) -> None:
        with pytest.raises(CaptureTimeError):
            parse_listing("<p>", captured_at=dt.datetime(2024, 1, 1))  # noqa: DTZ001 - the point

    @pytest.mark.parametrize("xml", ["<p>No feed</p>", '{"items": []}', "words", "<?xml version='1.0'?>"])
    def test_a_feed_must_be_one(self, xml: str) -> None:
        with pytest.raises(NotAFeedError, match="neither <rss>, <feed> nor an item was found"):
            parse_feed(xml)

    def test_a_feed_must_hold_something_and_not_too_much(self) -> None:
        with pytest.raises(EmptyInputError):
            parse_feed(b"\xef\xbb\xbf ")
        with pytest.raises(InputTooLargeError):
            parse_feed(b"<rss/>", max_size=5)

    def test_whatever_feedparser_raises_is_told_as_one_error(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def fail(*_: object, **__: object) -> None:
            raise AssertionError("unexpected call")

        monkeypatch.setattr("feedparser.parse", fail)
        with pytest.raises(NotAFeedError, match="feedparser gave up: AssertionError"):
            parse_feed("<rss/>")

    def test_a_missing_extra_is_told_with_the_command_that_installs_it(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, "feedparser", None)
        with pytest.raises(MissingExtraError, match=r"pip install 'belta-news\[feed\]'"):
            parse_feed("<rss/>")


class TestFeeds:
    def test_nothing_is_opened(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def refuse(*_: object, **__: object) -> None:
            raise AssertionError("something was opened")

        monkeypatch.setattr("urllib.request.OpenerDirector.open", refuse)
        monkeypatch.setattr("socket.socket.connect", refuse)
        for xml in ("https://eng.belta.by/rss", "pyproject.toml"):
            with pytest.raises(NotAFeedError, match="neither"):
                parse_feed(xml)

    def test_a_document_type_that_is_never_closed_costs_no_item(self) -> None:
        (item,) = parse_feed("<!DOCTYPE rss [<rss version='2.0'><channel><item><title>Ferry opens</title></item>")
        assert item.title == "Ferry opens"

    def test_a_summary_that_repeats_the_title_is_none(self) -> None:
        item = "<item><title>Ferry opens</title><description>Ferry opens</description></item>"
        (found,) = parse_feed(f"<rss version='2.0'><channel>{item}</channel></rss>")
        assert found.summary is None


class TestBulk:
    PAGE = "<h1>Ferry opens in Loev</h1><p>14:42, 9 July 2024</p><p>A ferry has opened in Loev, and all are glad.</p>"

    def test_html_and_text_are_told_by_their_beginning(self) -> None:
        text = "Ferry opens in Loev\n\n14:42, 9 July 2024"
        pages: list[tuple[str, bytes | str]] = [("a", self.PAGE), ("b", self.PAGE.encode("utf-16")), ("c", text)]
        results = list(parse_many(pages))
        assert [str(result) for result in results] == ["Ferry opens in Loev (2024-07-09 14:42 +03:00)"] * 3

    def test_what_is_html_may_be_said(self) -> None:
        text, page = parse_many(
            [
                Page(name="a", content=self.PAGE, is_html=False),
                Page(name="b", content=f"Loev {self.PAGE}".encode("cp1251"), is_html=True, encoding="windows-1251"),
            ]
        )
        assert not isinstance(text, ParseFailure)
        assert "<h1>" in f"{text.title}{text.text}"
        assert not isinstance(page, ParseFailure)
        assert page.title == "Ferry opens in Loev"

    def test_what_is_neither_is_told(self) -> None:
        failure, text = parse_many(
            [("a.pdf", b"%PDF-1.7\n..."), ("b.txt", b"BMW museum opens in Lida\n\n14:42, 9 July")]
        )
        assert str(failure) == "a.pdf: the input is no HTML page but PDF, by its first bytes"
        assert not isinstance(text, ParseFailure)

    @pytest.mark.parametrize(
        ("content", "expected"),
        [
            ("<!DOCTYPE html><p>", True),
            (b"\xef\xbb\xbf\n<html>", True),
            ("<p class=x>", True),
            ("<!-- saved -->", True),
            ("HTTP/1.1 200 OK\n\n<html lang=en>", True),
            ("“I am <b>bold</b>,” she said.", False),
            ("<3 ferries", False),
            ("5 < 6", False),
            ("", False),
        ],
    )
    def test_a_beginning_tells(self, content: str | bytes, expected: bool) -> None:  # noqa: FBT001 - a parameter
        assert is_html(content) is expected

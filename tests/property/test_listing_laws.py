"""Laws of listings and feeds: whatever is cut off or put around, items stay whole, absolute and in their order."""

import pathlib
import random
from urllib.parse import urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from belta_news import ParseError, RelatedItem, find_next_page, parse_feed, parse_listing
from belta_news.model import YearSource

DATA = pathlib.Path(__file__).parent.parent / "data"
SMALL = [path for path in sorted((DATA / "listings").glob("*.html")) if path.stat().st_size < 20_000]
FEEDS = sorted((DATA / "feeds").glob("*.xml"))
URL = "https://eng.belta.by/all_news/"

PIECES = [
    '<div class="news_item lenta_item">',
    '<div class="tl_item">',
    '<div class="lenta_info">',
    "</div>",
    '<div class="new_date"><div class="day">03</div><div class="month_year">.02.26</div></div>',
    '<div class="date">19:37 <a class="date_rubric" href="/politics">Politics</a></div>',
    '<a href="/politics/view/bridge-1-2026/" title="The mayor came.">',
    '<span class="lenta_item_title">Bridge opens in Lida</span>',
    "</a>",
    '<p><a href="/a/b">Library opens in the town of Lida</a> 17:00, 9 October</p>',
    '<h3><a href="c">School opens in the town of Brest</a></h3>',
    "<p>9 October 2025</p>",
    "<p>18:00</p>",
    "<br>",
    "<time datetime=2025-02-30>",
    "<a href='http://[/'>A link to nowhere at all</a>",
    "<template>",
    "<table><tr><td>",
    "plain words",
    "<base href='//x'>",
    "\x00",
]


@given(pieces=st.lists(st.sampled_from(PIECES), max_size=40), url=st.sampled_from([None, URL, "", "x:/y"]))
def test_any_pieces_of_lists_are_read_or_refused(pieces: list[str], url: str | None) -> None:
    page = "".join(pieces)
    try:
        items = parse_listing(page, url=url)
        find_next_page(page, url=url)
    except ParseError:
        return
    for item in items:
        assert item.title == item.title.strip() != ""
        if url == URL and item.url is not None:
            assert urlsplit(item.url).scheme in ("http", "https")
        if item.published is not None:
            # Nothing but words and addresses has a year here, and no capture is given.
            assert item.published.year_known_from is not YearSource.CAPTURED
            assert item.published.year in (None, 2025, 2026)
    addresses = [item.url for item in items if item.url is not None]
    assert len(set(addresses)) == len(addresses)


@pytest.mark.parametrize("path", SMALL, ids=lambda path: path.stem)
def test_a_page_that_is_cut_anywhere_is_read_or_refused(path: pathlib.Path) -> None:
    data = path.read_bytes()
    for end in random.Random(path.stem).sample(range(len(data)), k=40):  # noqa: S311 - any places will do
        try:
            parse_listing(data[:end], url=URL)
        except ParseError:
            continue


@pytest.mark.parametrize("path", FEEDS, ids=lambda path: path.stem)
def test_a_feed_that_is_cut_anywhere_is_read_or_refused(path: pathlib.Path) -> None:
    data = path.read_bytes()
    for end in random.Random(path.stem).sample(range(len(data)), k=10):  # noqa: S311 - any places will do
        try:
            parse_feed(data[:end], url=URL)
        except ParseError:
            continue


@given(st.text(alphabet='<>&;/!?[]"= ABCDOCTYPErsitemhnladb\n', max_size=60))
@settings(max_examples=30)
def test_any_words_in_a_feed_are_read_or_refused(words: str) -> None:
    try:
        parse_feed(f"<rss version='2.0'><channel><item><title>{words}</title></item></channel></rss>")
        parse_feed(words)
    except ParseError:
        return


ITEMS = st.lists(
    st.tuples(st.integers(0, 23), st.integers(0, 59), st.sampled_from(["Ferry", "Orchard", "Well"])),
    min_size=2,
    max_size=12,
)


def page_of(items: list[tuple[int, int, str]], form: str) -> str:
    return "".join(
        form.format(number=number, time=f"{hour:02}:{minute:02}", title=f"{noun} number {number} opens in Lida")
        for number, (hour, minute, noun) in enumerate(items)
    )


FORMS = {
    "older list": "<div class=lenta_item><div class=date>{time}</div><a href=/society/view/a-{number}-2026/>"
    "<span class=lenta_item_title>{title}</span></a></div>",
    "newer list": "<div class=tl_item><div class=tl_date><span>{time}</span></div>"
    "<a href=/society/view/a-{number}-2026/ title='{title}'><div class=tl_news>…</div></a></div>",
    "unknown list": "<li><i>{time}</i> <a href=/society/view/a-{number}-2026/>{title}</a></li>",
    "unknown card": "<section><a href=/society/view/a-{number}-2026/><h4>{title}</h4></a><p>{time}</p></section>",
}
WORDS = "<h3>3 February 2026</h3>"
DAY = "<div class=new_date><div class=day>03</div><div class=month_year>.02.26</div></div>"
CHROME = (
    "<header>Friday, 13 March 2026 <a href=/about>About the agency and its people</a></header>",
    "<footer>©</footer>",
)


@pytest.mark.parametrize("name", FORMS)
@given(items=ITEMS)
@settings(max_examples=15)
def test_items_keep_their_order_and_their_times_whatever_stands_around(
    name: str, items: list[tuple[int, int, str]]
) -> None:
    day = WORDS if name.startswith("unknown") else DAY
    page = f"<main>{day}{page_of(items, FORMS[name])}</main>"
    found = parse_listing(page, url=URL)
    assert [(item.title, item.url, str(item.published)) for item in found] == [
        (
            f"{noun} number {number} opens in Lida",
            f"https://eng.belta.by/society/view/a-{number}-2026/",
            f"2026-02-03 {hour:02}:{minute:02} +03:00",
        )
        for number, (hour, minute, noun) in enumerate(items)
    ]
    assert parse_listing(CHROME[0] + page + CHROME[1], url=URL) == found


def work_of(page: str) -> int:
    """Count the calls of Python functions that reading a page takes."""
    import sys  # noqa: PLC0415 - nothing else here needs it

    count = 0

    def tally(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(tally)
    try:
        items: tuple[RelatedItem, ...] = parse_listing(page, url=URL)
    finally:
        sys.setprofile(before)
    assert isinstance(items, tuple)
    return count


REPEATED = {
    "items": FORMS["older list"].format(number=1, time="10:10", title="Ferry opens in Lida"),
    "items that are never closed": "<div class=lenta_item><div class=date>10:10<span class=lenta_item_title>Ferry",
    "items in items": "<div class=lenta_item><div class=tl_item><div class=lenta_info>",
    "unknown items": "<li>10:10, 9 October <a href=/a>Ferry opens in Lida</a>",
    "nested elements": "<div>",
    "nested links": "<div><a href=/a>Ferry opens in Lida",
    "days": "<p>9 October 2025</p>",
    "words": "<p>plain words",
}


@pytest.mark.parametrize("unit", REPEATED.values(), ids=REPEATED)
def test_twice_the_page_is_at_most_twice_the_work(unit: str) -> None:
    work_of(unit)
    once, twice = work_of(unit * 200), work_of(unit * 400)
    assert twice <= 2.1 * once + 200

import datetime as dt

import pytest

from belta_news.extract.datelines import read_dateline
from belta_news.model import Moment, YearSource

DASHES = ["–", "—", "-", "--", "−", "‒", "―", "‑", "－"]


@pytest.mark.parametrize(
    ("head", "place", "day", "agency", "author"),
    [
        ("MINSK, 2 October (BelTA) –", "MINSK", "????-10-02", "BelTA", None),
        ("MINSK,20 June (BelTA) –", "MINSK", "????-06-20", "BelTA", None),
        ("MINSK ( BelTA) –", "MINSK", None, "BelTA", None),
        ("MINSK (BelTA)", "MINSK", None, "BelTA", None),
        ("MINSK, October 10 (BelTA) –", "MINSK", "????-10-10", "BelTA", None),
        ("VITEBSK DISTRICT, 6 September (BelTA) –", "VITEBSK DISTRICT", "????-09-06", "BelTA", None),
        ("LA PAZ, 6 September (BelTA) –", "LA PAZ", "????-09-06", "BelTA", None),
        ("MINSK, 20 December 2018 (BelTA) –", "MINSK", "2018-12-20", "BelTA", None),
        ("MINSK, Monday, 20 December (BelTA) –", "MINSK", "????-12-20", "BelTA", None),
        ("MINSK, Monday 20 December (BelTA) –", "MINSK", "????-12-20", "BelTA", None),
        ("20 December (BelTA) –", None, "????-12-20", "BelTA", None),
        ("27 октября, Минск /Корр. БЕЛТА/.", "Минск", "????-10-27", "БЕЛТА", None),
        ("Минск, 27 октября. /Корр. БЕЛТА/", "Минск", "????-10-27", "БЕЛТА", None),
        ("5 февраля, Минск /Анна Сокол - БЕЛТА/.", "Минск", "????-02-05", "БЕЛТА", "Анна Сокол"),
        ("5 февраля, Минск /Корр. Анна Сокол – БЕЛТА/.", "Минск", "????-02-05", "БЕЛТА", "Анна Сокол"),
        ("Витебский район, 27 октября (БЕЛТА, Анна Сокол) -", "Витебский район", "????-10-27", "БЕЛТА", "Анна Сокол"),
        ("Минск. 5 мая (БЕЛТА) —", "Минск", "????-05-05", "БЕЛТА", None),
        ("Витебск 5 мая /БЕЛТА/.", "Витебск", "????-05-05", "БЕЛТА", None),
        ("Минск /БЕЛТА/.", "Минск", None, "БЕЛТА", None),
        ("5 студзеня, Мінск /Кар. БЕЛТА/.", "Мінск", "????-01-05", "БЕЛТА", None),
        ("MINSK, 05. Januar (BelTA) -", "MINSK", "????-01-05", "BelTA", None),
        ("VÍTEBSK, 2 sep (BelTA). –", "VÍTEBSK", "????-09-02", "BelTA", None),
        ("BREST, 5 de mayo (BelTA).", "BREST", "????-05-05", "BelTA", None),
        ("MIŃSK, 3 listopada (BiełTA):", "MIŃSK", "????-11-03", "BiełTA", None),
        ("白通社明斯克2月11日电。", "明斯克", "????-02-11", "白通社", None),
        ("白通社明斯克2月11日电", "明斯克", "????-02-11", "白通社", None),
        ("白通社2月11日明斯克电", "明斯克", "????-02-11", "白通社", None),
        ("（白通社明斯克2024年2月11日电）", "明斯克", "2024-02-11", "白通社", None),
        ("白通社2月11日讯，", None, "????-02-11", "白通社", None),
        ("白通社明斯克电，", "明斯克", None, "白通社", None),
    ],
)
def test_a_dateline_tells_place_day_agency_and_author(
    head: str, place: str | None, day: str | None, agency: str, author: str | None
) -> None:
    found = read_dateline(f"{head} The bread fair has opened.", None)
    assert found is not None
    dateline, end = found
    assert (dateline.text, dateline.place, dateline.agency, dateline.author) == (head, place, agency, author)
    assert (dateline.moment and str(dateline.moment)) == day
    assert f"{head} The bread fair has opened."[end:] == "The bread fair has opened."


@pytest.mark.parametrize("dash", DASHES)
@pytest.mark.parametrize("form", ["MINSK, 2 October (BelTA){}The fair", "MINSK, 2 October (BelTA) {} The fair"])
def test_any_dash_ends_a_dateline(dash: str, form: str) -> None:
    paragraph = form.format(dash)
    found = read_dateline(paragraph, None)
    assert found is not None
    assert paragraph[found[1] :] == "The fair"


@pytest.mark.parametrize(
    "paragraph",
    [
        "The Belarusian Telegraph Agency (BelTA) was founded in Minsk.",
        "The Belarusian Telegraph Agency (BelTA) – the oldest one – has moved.",
        "Belarusian Telegraph Agency (BelTA) – the oldest one – has moved.",
        "The director (BelTA) – has moved.",
        "Minsk (BelTA) Anna Sokol has moved.",
        "On 5 May, Minsk (BelTA) – saw a fair.",
        "On 5 May, the agency (BelTA) said so.",
        "In Minsk (BelTA) – the fair.",
        "Anna Sokol came on 5 May, Minsk (BelTA) – said so.",
        "the agency, 5 May (BelTA) – said so.",
        "Minsk, 5 May (BelTA) said so.",
        "Минск, 31 февраля (БЕЛТА) – ярмарка.",
        "MINSK, 5 May – The fair has opened.",
        "(BelTA) – The fair has opened.",
        "Директор агентства /БЕЛТА/ сообщил.",
        "Минск /БЕЛТА/ сообщил.",
        "“MINSK, 5 May (BelTA) – The fair",
        "白通社记者电话采访了王敏。",
        "白通社记者2月11日电话采访了王敏。",
        "白通社记者来电询问",
        "",
        "A" * 90 + " (BelTA) – The fair",
    ],
)
def test_running_text_that_names_the_agency_has_no_dateline(paragraph: str) -> None:
    assert read_dateline(paragraph, None) is None


def published(year: int | None) -> Moment:
    known = None if year is None else YearSource.URL
    return Moment(text="", year=year, month=1, day=2, year_known_from=known)


@pytest.mark.parametrize(
    ("day", "year", "expected"),
    [
        ("1 January", 2024, dt.date(2024, 1, 1)),
        ("2 January", 2024, dt.date(2024, 1, 2)),
        ("31 December", 2024, dt.date(2023, 12, 31)),
        ("29 February", 2024, dt.date(2020, 2, 29)),
        ("31 December 2020", 2024, dt.date(2020, 12, 31)),
        ("31 December", None, None),
    ],
)
def test_the_day_of_a_dateline_is_never_after_the_publication(
    day: str, year: int | None, expected: dt.date | None
) -> None:
    found = read_dateline(f"MINSK, {day} (BelTA) – The fair", published(year))
    assert found is not None
    moment = found[0].moment
    assert moment is not None
    assert moment.date == expected
    if "2020" not in day:
        assert moment.year_known_from is (None if year is None else YearSource.URL)


def test_a_day_of_the_dateline_that_no_year_resolves_stays_without_one() -> None:
    first = Moment(text="", year=1, month=1, day=1, year_known_from=YearSource.WRITTEN)
    found = read_dateline("MINSK, 31 December (BelTA) – The fair", first)
    assert found is not None
    assert found[0].moment is not None
    assert found[0].moment.year is None


def test_a_dateline_without_a_day_needs_no_year() -> None:
    found = read_dateline("MINSK (BelTA) – The fair", published(2024))
    assert found is not None
    assert found[0].moment is None

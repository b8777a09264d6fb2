import datetime as dt
import os
import time
from collections.abc import Iterator

import pytest

from belta_news.extract.dates import DatedLine, Role, ends_with_moment, read_line, read_moment, starts_with_moment
from belta_news.extract.general_dates import read_general
from belta_news.languages import LANGUAGES
from belta_news.model import Moment, YearSource

MONTHS = [
    (language.code, number, form)
    for language in LANGUAGES.values()
    for number, forms in enumerate(language.calendar.months, 1)
    for form in forms
]


def shown(dated: DatedLine | None) -> str | None:
    return None if dated is None else str(dated.moment)


def of(line: str) -> Moment:
    dated = read_line(line)
    assert dated is not None
    return dated.moment


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        ("14:42, 9 July", "????-07-09 14:42"),
        ("15:22, 5 сентября", "????-09-05 15:22"),
        ("20 December 2018, 12:11", "2018-12-20 12:11 +03:00"),
        ("02 October 2026, 11:54", "2026-10-02 11:54 +03:00"),
        ("07 May 2021, 15:42", "2021-05-07 15:42 +03:00"),
        ("13:37 15 March 2017", "2017-03-15 13:37 +03:00"),
        ("27.10.2025 | 16:42", "2025-10-27 16:42 +03:00"),
        ("12 сентября, 20:52", "????-09-12 20:52"),
        ("28.05 / 18:01", "????-05-28 18:01"),
        ("12.05 | 14:30", "????-05-12 14:30"),
        ("03.02 19:37", "????-02-03 19:37"),
        ("25 November", "????-11-25"),
        ("13 Dec 2025", "2025-12-13"),
        ("07 Октября’20", "2020-10-07"),
        ("04 августа 2020 — 13:36", "2020-08-04 13:36 +03:00"),
        ("2020.02.11", "2020-02-11"),
        ("Sun, 27 Feb 2022 13:01:01 +0300", "2022-02-27 13:01:01 +03:00"),
        ("03.02.26 19:37", "2026-02-03 19:37 +03:00"),
        ("08 января 2026, 19:51", "2026-01-08 19:51 +03:00"),
        ("Donnerstag, 1 Dezember 2022", "2022-12-01"),
        ("18 Juli 2022, 10:54", "2022-07-18 10:54 +03:00"),
        ("03 Listopada 2024, 20:21", "2024-11-03 20:21 +03:00"),
        ("5 Septriembre 2022, 09:05", "2022-09-05 09:05 +03:00"),
        ("Minsk, 5 May 2022", "2022-05-05"),
        ("5 May 2022, Thursday", "2022-05-05"),
        ("March 3rd, 2022", "2022-03-03"),
        ("the 1st of May 2022 at 9:05", "2022-05-01 09:05 +03:00"),
        ("5-May-2022", "2022-05-05"),
        ("2022-05-05 12:18:00", "2022-05-05 12:18:00 +03:00"),
        ("2022-05-05T12:18:00.123Z", "2022-05-05 12:18:00 +00:00"),
        ("2022-5-5", "2022-05-05"),
        ("Пт, 27.02.2022", "2022-02-27"),
        ("во вторник, 31 мая 2022 г.", "2022-05-31"),
        ("5-го мая", "????-05-05"),
        ("12 сентября 2021 года в 20:52", "2021-09-12 20:52 +03:00"),
        ("27.10.2025г., 16.42", "2025-10-27 16:42 +03:00"),
        ("у пятніцу, 5 жніўня 2022 года, 14:42", "2022-08-05 14:42 +03:00"),
        ("9 de julio de 2024, 14:42 h", "2024-07-09 14:42 +03:00"),
        ("1º de mayo de 2024", "2024-05-01"),
        ("mar, 5 abr 2022", "2022-04-05"),
        ("mar 5 mar 2022", "2022-03-05"),
        ("9. Juli 2024, 14.42 Uhr", "2024-07-09 14:42 +03:00"),
        ("um 12:42 Uhr am 9. Juli 2024", "2024-07-09 12:42 +03:00"),
        ("14:42 am 9. Juli 2024", "2024-07-09 14:42 +03:00"),
        ("am 9. Juli 2024 um 14:42 Uhr", "2024-07-09 14:42 +03:00"),
        ("9 lipca 2024 r., godz. 14:42", "2024-07-09 14:42 +03:00"),
        ("2022年5月31日", "2022-05-31"),
        ("2022年5月31日 15时20分", "2022-05-31 15:20 +03:00"),
        ("2022年5月31日星期二下午3:20", "2022-05-31 15:20 +03:00"),
        ("5月31日15点", "????-05-31 15:00"),
        ("明斯克时间5月31日15：20", "????-05-31 15:20"),
        ("二〇二二年五月三十一日", "2022-05-31"),
        ("二零二二年十二月十日", "2022-12-10"),
        ("十月二十日", "????-10-20"),
    ],
)
def test_a_date_form_of_the_pages_is_read(line: str, moment: str) -> None:
    assert shown(read_line(line)) == moment
    assert shown(read_line(line.upper())) == moment


@pytest.mark.parametrize(("code", "number", "form"), MONTHS)
def test_every_form_of_a_month_is_read_in_any_case(code: str, number: int, form: str) -> None:
    line = f"2022年{form}5日" if code == "zh" else f"5 {form} 2022, 14:42"
    for words in (line, line.upper(), line.title()):
        moment = of(words)
        assert (moment.year, moment.month, moment.day) == (2022, number, 5)


@pytest.mark.parametrize("form", sorted({form for each in LANGUAGES.values() for form in each.calendar.weekdays}))
def test_every_day_of_the_week_may_stand_before_a_date_and_is_noted(form: str) -> None:
    dated = read_line(f"{form}, 27.02.2022")
    assert dated is not None
    assert dated.weekday


@pytest.mark.parametrize(
    "parts", ["5 May 2022 14:42", "14:42 2022 May 5", "2022, May 5 | 14:42", "May 5, 14:42 (2022)"]
)
def test_the_parts_of_a_date_stand_in_any_order(parts: str) -> None:
    assert str(of(parts)) == "2022-05-05 14:42 +03:00"


@pytest.mark.parametrize(
    "line",
    ["03.02.26", "3/2/2026", "03-02-2026", "12.11.2026", "05/05/2022"],
)
def test_numbers_are_read_day_first(line: str) -> None:
    day, month = (int(part) for part in line.replace("/", ".").replace("-", ".").split(".")[:2])
    moment = of(line)
    assert (moment.day, moment.month) == (day, month)


@pytest.mark.parametrize(
    "line",
    [
        "31 February 2022",
        "29 February 2023",
        "31 апреля",
        "0 May",
        "32 мая 2022",
        "12.13.2026",
        "2022-13-01",
        "5 May 24:00",
        "5 May 12:60",
        "5 May 0000",
        "三十二月五日",
        "5 May 14:42 +99:00",
        "5 May 14:42 +03:75",
    ],
)
def test_an_impossible_date_is_no_moment(line: str) -> None:
    assert read_line(line) is None


def test_29_february_without_a_year_is_a_possible_date() -> None:
    assert str(of("29 февраля, 10:00")) == "????-02-29 10:00"


@pytest.mark.parametrize(
    "line",
    [
        "",
        "May",
        "May 2022",
        "14:42",
        "в 11.44",
        "12.30 / 14:30",
        "31.02 / 18:01",
        "5 – 10 May",
        "5-10 May 2022",
        "5 and 6 May",
        "14:00-15:00, 5 May",
        "14:00−15:00, 5 May 2022",
        "14:00 -15, 5 May 2022",
        "5 May, 6 May",
        "May, June 5",
        "5 May 2021 2022",
        "5 May 202",
        "5 May 20220",
        "12:30, 14:30, 5 May",
        "14:42 +03:00 +02:00 5 May",
        "5 May 5:00 am pm",
        "2022年2023年5月5日",
        "5月5日15点，16点",
        "下午 5 мая",
        "Set 1",
        "+5 May",
        "5 % May",
        "5 May %",
        "星期二的5月31日",
        "Exhibition to open on 8 October",
        "The 9 May parade",
        "Парад 9 мая",
        "На 9 мая 2025 года",
        "Tag der Einheit: 3. Oktober",
        "5 maja: wystawa",
        "5月31日在明斯克",
        "1:0",
        "2 000 000",
        "+375 17 123-45-67",
        "5 May 2022 " * 10,
    ],
)
def test_a_line_that_is_more_or_less_than_one_date_is_no_moment(line: str) -> None:
    assert read_line(line) is None


@pytest.mark.parametrize(
    ("line", "zone"),
    [
        ("5 May 2022 14:42", "Europe/Minsk"),
        ("5 May 2022 14:42 Minsk time", "Europe/Minsk"),
        ("5 мая 2022 14:42 (мск)", "+03:00"),
        ("5 May 2022 14:42 GMT", "+00:00"),
        ("5 May 2022 14:42 GMT+3", "+03:00"),
        ("14:42 (UTC+3), 5 May 2022", "+03:00"),
        ("5 May 2022 14:42 UTC−5", "-05:00"),
        ("5 May 2022 14:42 -0500", "-05:00"),
        ("2022-05-05T14:42:00-05:00", "-05:00"),
        ("5 May 2022 14:42 +05:30", "+05:30"),
    ],
)
def test_a_stated_zone_counts_and_else_that_of_minsk(line: str, zone: str) -> None:
    assert of(line).zone == zone


@pytest.mark.parametrize(
    ("time_of_day", "hour"),
    [
        ("2:42 PM", 14),
        ("2:42 p.m.", 14),
        ("2:42 am", 2),
        ("12:42 am", 0),
        ("12:42 pm", 12),
        ("0:42 a.m.", 0),
        ("14:42 pm", 14),
        ("晚上8:42", 20),
        ("凌晨0:42", 0),
    ],
)
def test_the_half_of_the_day_tells_the_hour(time_of_day: str, hour: int) -> None:
    assert of(f"5 May 2022 {time_of_day}").hour == hour


@pytest.mark.parametrize("time_of_day", ["14:42 a.m.", "0:42 pm", "pm"])
def test_an_hour_that_its_half_of_the_day_has_not_makes_no_moment(time_of_day: str) -> None:
    assert read_line(f"5 May 2022 {time_of_day}") is None


def test_nothing_that_is_not_written_is_filled_in() -> None:
    moment = of("9 July")
    assert (moment.year, moment.hour, moment.minute, moment.second) == (None, None, None, None)
    assert moment.year_known_from is None
    assert of("9 July 2024").year_known_from is YearSource.WRITTEN


@pytest.mark.parametrize(
    ("line", "role", "moment"),
    [
        ("Posted: 05.05.2022 12:18:00", Role.PUBLISHED, "2022-05-05 12:18:00 +03:00"),
        ("Posted on Thursday, 5 May 2022", Role.PUBLISHED, "2022-05-05"),
        ("Date: 5 May 2022", Role.PUBLISHED, "2022-05-05"),
        ("Date posted: 27.10.2025 | 16:42", Role.PUBLISHED, "2025-10-27 16:42 +03:00"),
        ("Updated 5 May, 12:00", Role.UPDATED, "????-05-05 12:00"),
        ("LAST UPDATED: 2022-05-05", Role.UPDATED, "2022-05-05"),
        ("Опубликовано 5 мая 2022 в 12:00", Role.PUBLISHED, "2022-05-05 12:00 +03:00"),
        ("Дата публикации: 05.05.2022", Role.PUBLISHED, "2022-05-05"),
        ("Обновлено: среда, 5 мая, 12:00", Role.UPDATED, "????-05-05 12:00"),
        ("Апублікавана: 5 мая 2022", Role.PUBLISHED, "2022-05-05"),
        ("Абноўлена: 5 мая 2022", Role.UPDATED, "2022-05-05"),
        ("Veröffentlicht am 5. Mai 2022", Role.PUBLISHED, "2022-05-05"),
        ("Letzte Änderung: 5. Mai 2022", Role.UPDATED, "2022-05-05"),
        ("Publicado el jueves, 5 de mayo de 2022", Role.PUBLISHED, "2022-05-05"),
        ("Última actualización: 5 de mayo de 2022", Role.UPDATED, "2022-05-05"),
        ("Data publikacji - 5 maja 2022", Role.PUBLISHED, "2022-05-05"),
        ("Zaktualizowano: 5 maja 2022", Role.UPDATED, "2022-05-05"),
        ("发布时间：2022-05-31 15:20", Role.PUBLISHED, "2022-05-31 15:20 +03:00"),
        ("更新于2022年5月31日", Role.UPDATED, "2022-05-31"),
    ],
)
def test_a_label_says_what_a_moment_is(line: str, role: Role, moment: str) -> None:
    dated = read_line(line)
    assert dated is not None
    assert (dated.role, str(dated.moment), dated.moment.text) == (role, moment, line)


@pytest.mark.parametrize(
    ("label", "role"),
    [(label, Role.PUBLISHED) for each in LANGUAGES.values() for label in each.calendar.published]
    + [(label, Role.UPDATED) for each in LANGUAGES.values() for label in each.calendar.updated],
)
def test_every_label_is_known_with_a_colon_and_in_capitals(label: str, role: Role) -> None:
    for line in (f"{label}: 05.05.2022", f"{label.upper()} 05.05.2022"):
        dated = read_line(line)
        assert dated is not None
        assert (dated.role, str(dated.moment)) == (role, "2022-05-05")


@pytest.mark.parametrize(
    "line",
    [
        "Update on 5 May talks",
        "UPDATE 1 - Exports grow by 5% in May",
        "Date 12 people will remember",
        "Posted: 12 people",
        "Published 14h42, 9 July",
        "Posted: 2022",
        "Posted: July",
        "Posted: 9.07 14:42 and later",
    ],
)
def test_a_label_before_other_words_makes_no_moment(line: str) -> None:
    assert read_line(line) is None


@pytest.mark.parametrize(
    ("words", "moment"),
    [
        ("9 July 2024 14h42m", "2024-07-09 14:42 +03:00"),
        ("9 July 14h", "????-07-09 14:??"),
        ("9 июля 2024 года, 14h42m10s", "2024-07-09 14:42:10 +03:00"),
        ("2024-07-09 14h42m", "2024-07-09 14:42 +03:00"),
        ("9 July 2024 14h42m MSK", "2024-07-09 14:42 +03:00"),
        ("9 July 2024 14h42m +02:00", "2024-07-09 14:42 +02:00"),
        ("09072024T144210", None),
        ("20240709T144210", "2024-07-09 14:42:10 +03:00"),
    ],
)
def test_behind_a_label_the_general_parser_reads_other_forms_day_first(words: str, moment: str | None) -> None:
    assert shown(read_line(f"Posted: {words}")) == moment


@pytest.mark.parametrize(
    "words",
    [
        "14h42m",
        "July 2024",
        "Tuesday 14h42m",
        "9 July 2024 14h42m EST",
        "9 July 2024 14h42m GMT+3",
        "9 July 2024 14h42m +9999",
        "99999999999999999999 July 2024",
        "31 June 2024 14h",
        "9 July 2024 somewhere",
        "9 July 2024 42m",
        "July",
        "tomorrow",
        "",
    ],
)
def test_the_general_parser_refuses_what_does_not_state_a_day_or_a_known_zone(words: str) -> None:
    assert read_general(words, words) is None


def test_a_year_of_two_digits_is_in_this_century_whatever_the_year_is_today() -> None:
    assert of("Posted: 9 July 99 14h").year == 2099
    assert of("9.07.99").year == 2099


@pytest.fixture(params=["Asia/Tokyo", "America/New_York", "UTC", "XXX-7"])
def machine_zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield request.param
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("line", "zone"),
    [
        ("Posted: 9 July 2024 14h42m", "Europe/Minsk"),
        ("Posted: 9 July 2024 14h42m Z", "+00:00"),
        ("Posted: 9 July 2024 14h42m MSK", "+03:00"),
        ("14:42, 9 July 2024", "Europe/Minsk"),
    ],
)
def test_the_zone_of_the_machine_is_never_learnt(line: str, zone: str, machine_zone: str) -> None:
    assert os.environ["TZ"] == machine_zone
    assert of(line).zone == zone


def test_the_names_of_the_zone_of_the_machine_are_no_zones(machine_zone: str) -> None:
    name = "XXX" if machine_zone.startswith("XXX") else dt.datetime.now().astimezone().tzname()
    if name != "UTC":
        assert read_line(f"Posted: 9 July 2024 14h42m {name}") is None


def test_words_without_a_label_are_read_as_a_moment_only_where_they_are_short() -> None:
    assert str(read_moment("5 May 2022")) == "2022-05-05"
    assert read_moment("5 May talks") is None
    assert read_moment("5 May 2022" + " " * 100) is None


@pytest.mark.parametrize(
    ("line", "title", "words"),
    [
        ("Library opens in Lida 17:00, 9 October", "Library opens in Lida", "17:00, 9 October"),
        ("Library opens in Minsk 14:42, 9 July", "Library opens in Minsk", "14:42, 9 July"),
        ("Library opens, 13 Dec 2025", "Library opens", "13 Dec 2025"),
        ("Library opens | 13.12.2025 | 10:00", "Library opens", "13.12.2025 | 10:00"),
        ("Library opens (13 Dec 2025)", "Library opens", "13 Dec 2025"),
        ("Library opens – on 13 Dec 2025 at 10:00", None, None),
        ("Библиотека открыта — 9 июля 2024 года в 14:42", "Библиотека открыта", "9 июля 2024 года в 14:42"),
        ("Politics 13 Dec 2025", "Politics", "13 Dec 2025"),
        ("Bibliothek eröffnet 5. Mai 2022, 12:00 Uhr", "Bibliothek eröffnet", "5. Mai 2022, 12:00 Uhr"),
        ("Library opens 10:00 9 July (UTC+3)", "Library opens", "10:00 9 July (UTC+3)"),
        ("Депутаты готовы к собранию04 августа 2020 — 13:36", "Депутаты готовы к собранию", "04 августа 2020 — 13:36"),
        ("Открыта выставка «Лён»27.10.2025 16:42", "Открыта выставка «Лён»", "27.10.2025 16:42"),
        ("Flight of the An24 on 8 October 2024", None, None),
        ("Team U19 October 2024", None, None),
        ("Exhibition to open on 8 October", None, None),
        ("Exhibition to open on 8 October 2024", None, None),
        ("Exhibition to open on Tuesday, 8 October 2024", None, None),
        ("Nominations invited for 8 October 2024, 12:00", None, None),
        ("Waiting for 12:00 5 May 2022", None, None),
        ("Выставка откроется 8 октября 2024 года", None, None),
        ("Матч начнется 8 октября в 12:00", None, None),
        ("Курсы валют на 27.10.2025", None, None),
        ("Konzert beginnt am 5. Mai 2022 um 12:00 Uhr", None, None),
        ("Who won on 8 October 2024?", None, None),
        ("Until 8 October 2024", None, None),
        ("Политика 9 июля 2024 в 14:42", "Политика", "9 июля 2024 в 14:42"),
        ("Title of 2022 ( )", None, None),
        ("Title without any number", None, None),
        ("", None, None),
    ],
)
def test_a_moment_at_the_end_of_a_title_is_told_from_one_in_its_sentence(
    line: str, title: str | None, words: str | None
) -> None:
    found = ends_with_moment(line)
    if words is None:
        assert found is None
    else:
        assert found is not None
        assert (found[0], found[1].text) == (title, words)


@pytest.mark.parametrize(
    ("line", "words", "title"),
    [
        ("17:00, 9 October Library opens", "17:00, 9 October", "Library opens"),
        ("14:42, 9 July Minsk opens a library", "14:42, 9 July", "Minsk opens a library"),
        ("14:42, 9 июля В Минске открыта библиотека", "14:42, 9 июля", "В Минске открыта библиотека"),
        ("13 Dec 2025 Library opens", "13 Dec 2025", "Library opens"),
        ("13 Dec 2025 – Library opens", "13 Dec 2025", "Library opens"),
        ("9 мая 2025 года – Открыта библиотека", "9 мая 2025 года", "Открыта библиотека"),
        ("9 July 2024, 14:42 (UTC+3) Library opens", "9 July 2024, 14:42 (UTC+3)", "Library opens"),
        ("9 мая 2025 года Минск примет гостей", None, None),
        ("9 мая 2025 года пройдет парад", None, None),
        ("8 October 2024 to be a day off", None, None),
        ("8 October to be a day off", None, None),
        ("В 17:00 9 октября начнется матч", None, None),
        ("17:00, 9 October is the last hour", None, None),
        ("17:00, 9 October", None, None),
        ("(17:00, 9 October) Library opens", None, None),
        ("Title without any number", None, None),
        ("", None, None),
    ],
)
def test_a_moment_at_the_beginning_of_a_title_is_told_from_one_in_its_sentence(
    line: str, words: str | None, title: str | None
) -> None:
    found = starts_with_moment(line)
    if words is None:
        assert found is None
    else:
        assert found is not None
        assert (found[0].text, found[1]) == (words, title)

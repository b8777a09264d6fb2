"""Related items: titles and moments in any order below labels in seven languages."""

import itertools

import pytest

from belta_news.extract.lines import LineKind, read_block
from belta_news.extract.related import read_related, title_and_moment
from belta_news.model import RelatedItem
from belta_news.readers.text import read_blocks

BRIDGE = "Bridge opens in Turov"
STORKS = "Storks arrive in Lida"
WHISTLE = "“I learned to whistle in the army.” A shepherd from Braslav District"


def items(*lines: str) -> list[RelatedItem]:
    label, *below = [read_block(block) for block in read_blocks("\n".join(lines))]
    return read_related(label, below)[0]


def left(*lines: str) -> list[str]:
    label, *below = [read_block(block) for block in read_blocks("\n".join(lines))]
    return [line.text for line in read_related(label, below)[1]]


def pairs(*lines: str) -> list[tuple[str, str]]:
    return [(item.title, str(item.published or "")) for item in items(*lines)]


ITEMS = [(BRIDGE, "????-10-09 17:00"), (STORKS, "????-10-08 16:00")]


def test_moments_stand_below_or_above_their_titles_or_on_one_line() -> None:
    assert pairs("Read also", BRIDGE, "17:00, 9 October", STORKS, "16:00, 8 October") == ITEMS
    assert pairs("Read also", "17:00, 9 October", BRIDGE, "16:00, 8 October", STORKS) == ITEMS
    assert pairs("Read also", f"{BRIDGE} 17:00, 9 October", f"{STORKS}, 16:00, 8 October") == ITEMS
    assert pairs("Read also", f"17:00, 9 October {BRIDGE}", f"16:00, 8 October - {STORKS}") == ITEMS


def test_items_may_lack_their_moments() -> None:
    assert pairs("Read also", BRIDGE, STORKS) == [(BRIDGE, ""), (STORKS, "")]
    assert pairs("Read also", BRIDGE, STORKS, "16:00, 8 October") == [(BRIDGE, ""), ITEMS[1]]
    assert pairs("Read also", "17:00, 9 October", BRIDGE, STORKS) == [ITEMS[0], (STORKS, "")]


def test_a_title_may_end_in_a_day_where_its_moment_stands_beside_it() -> None:
    weather = "Weather in Belarus on 12 June 2023"
    assert pairs("Read also", weather, "17:00, 9 October") == [(weather, "????-10-09 17:00")]


def test_a_title_may_be_a_quotation() -> None:
    assert pairs("Read also", WHISTLE, "30 August", WHISTLE) == [(WHISTLE, "????-08-30"), (WHISTLE, "")]


def test_numbers_of_pictures_are_no_part_of_items() -> None:
    lines = ("Other materials of «Multimedia»", "14", BRIDGE, "2 September", "27", STORKS, "31 August")
    assert pairs(*lines) == [(BRIDGE, "????-09-02"), (STORKS, "????-08-31")]
    assert left(*lines) == ["14", "27"]


def test_a_single_word_or_a_sentence_without_a_moment_is_no_item() -> None:
    sentence = "Our website uses cookies, and you agree to it by reading on."
    assert left("Read also", "Belarus", BRIDGE, sentence, "七") == ["Belarus", sentence, "七"]
    assert pairs("Read also", "Belarus", "9 October") == [("Belarus", "????-10-09")]


def test_below_another_line_of_the_frame_only_titles_with_moments_are_items() -> None:
    lines = ("Read also", BRIDGE, "Photo by Pavel Kruk", STORKS, "16:00, 8 October", BRIDGE)
    assert pairs(*lines) == [(BRIDGE, ""), ITEMS[1]]
    assert left(*lines) == ["Photo by Pavel Kruk", BRIDGE]


def test_below_what_is_no_label_only_titles_with_moments_are_items() -> None:
    assert pairs("Twitter", BRIDGE, STORKS, "16:00, 8 October") == [ITEMS[1]]


def test_a_moment_without_a_title_is_left() -> None:
    assert left("Read also", BRIDGE, "17:00, 9 October", "16:00, 8 October") == ["16:00, 8 October"]


def test_nothing_below_nothing_is_no_item() -> None:
    assert read_related(None, []) == ([], [])
    lines = [read_block(block) for block in read_blocks(f"{BRIDGE}\n17:00, 9 October")]
    ((item,), rest) = read_related(None, lines)
    assert (item.title, item.label, item.section, rest) == (BRIDGE, None, None, [])


def test_an_item_keeps_its_label_and_the_section_that_the_label_names() -> None:
    (item,) = items("Other materials of «Union State»", BRIDGE)
    assert (item.label, item.section) == ("Other materials of «Union State»", "Union State")
    (item,) = items("Read also:", BRIDGE)
    assert (item.label, item.section) == ("Read also:", None)
    (item,) = items("Culture", BRIDGE, "9 October")
    assert (item.label, item.section) == ("Culture", "Culture")


def test_a_menus_word_above_an_item_is_no_label() -> None:
    (item,) = items("Twitter", BRIDGE, "9 October")
    assert (item.label, item.section) == (None, None)


@pytest.mark.parametrize(
    ("label", "section"),
    [
        ("Other materials of «Politics»", "Politics"),
        ("OTHER NEWS FROM “CULTURE”", "CULTURE"),
        ("Recent news from Belarus", None),
        ("Read also:", None),
        ("More on this topic", None),
        ("Другие материалы рубрики «Общество»", "Общество"),
        ("Последние новости Беларуси", None),
        ("Читайте также", None),
        ("По теме", None),
        ("Іншыя матэрыялы рубрыкі «Грамадства»", "Грамадства"),
        ("Чытайце таксама", None),
        ("Andere Materialien der Rubrik „Politik“", "Politik"),
        ("Letzte Nachrichten aus Belarus", None),
        ("Otros materiales de «Cultura»", "Cultura"),
        ("Últimas Noticias de Belarús", None),
        ("Inne materiały z działu „Polityka”", "Polityka"),
        ("Ostatnie wiadomości z Białorusi", None),
        ("更多“政治”新闻", "政治"),
        ("白俄罗斯最新新闻", None),
    ],
)
def test_labels_of_seven_languages_are_known(label: str, section: str | None) -> None:
    (block,) = read_blocks(label)
    line = read_block(block)
    assert (line.kind, line.section) == (LineKind.LABEL, section)


def test_a_label_is_a_whole_line() -> None:
    for text in ("Read also what Anna Sokol wrote", "He read also", f"Other news: {BRIDGE}"):
        (block,) = read_blocks(text)
        assert read_block(block).kind is LineKind.TEXT


def test_title_and_moment_of_one_line_come_in_either_order() -> None:
    for line in (f"{BRIDGE} | 27.10.2025 | 16:42", f"27.10.2025 16:42 {BRIDGE}"):
        (block,) = read_blocks(line)
        found = title_and_moment(read_block(block))
        assert found is not None
        assert (found[0], str(found[1])) == (BRIDGE, "2025-10-27 16:42 +03:00")
    for line in (BRIDGE, "27.10.2025 16:42", "Photo by Pavel Kruk, 27.10.2025"):
        (block,) = read_blocks(line)
        assert title_and_moment(read_block(block)) is None


def test_the_order_is_told_by_the_first_item_of_each_label() -> None:
    below = ("Read also", BRIDGE, "17:00, 9 October")
    above = ("See more", "16:00, 8 October", STORKS)
    assert list(itertools.chain(pairs(*below), pairs(*above))) == ITEMS

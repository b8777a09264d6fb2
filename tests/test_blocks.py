import pytest

from belta_news.readers.blocks import Block, BlockKind
from belta_news.readers.text import keep_cells, read_blocks


def test_every_line_that_shows_something_is_a_block_with_its_number() -> None:
    assert read_blocks("Title\n\n  \n 14:42,  9 July \nText") == (
        Block(BlockKind.LINE, "Title", 1),
        Block(BlockKind.LINE, "14:42, 9 July", 4),
        Block(BlockKind.LINE, "Text", 5),
    )


def test_a_text_that_shows_nothing_has_no_blocks() -> None:
    assert read_blocks("") == ()
    assert read_blocks(" \n \n") == ()


@pytest.mark.parametrize("line", ["• bread", "•bread", "· bread", "* bread", "■ bread", "●  bread"])
def test_the_mark_of_a_list_makes_an_item_and_is_no_part_of_it(line: str) -> None:
    assert read_blocks(line) == (Block(BlockKind.LIST_ITEM, "bread", 1),)


@pytest.mark.parametrize("line", ["- bread", "– bread", "*bread", "·bread", "1. bread", "•", "* *"])
def test_a_dash_or_a_bare_mark_is_left_for_the_layout_to_judge(line: str) -> None:
    assert [block.text for block in read_blocks(line)] in ([line], ["*"])


def test_tabs_in_lines_in_a_row_stand_between_the_cells_of_a_table() -> None:
    table = "Milk\t10\tkg\r\n\tBread\t \t5\t\nText"
    assert keep_cells(table) == "Milk | 10 | kg\nBread | 5\nText"


@pytest.mark.parametrize("text", ["Milk\t10\nBread", "Milk\t10\n\nBread\t5", "\tText\n\tMore text", "Text"])
def test_tabs_elsewhere_are_left_as_they_are(text: str) -> None:
    assert keep_cells(text) == text

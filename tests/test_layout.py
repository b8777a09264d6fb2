"""What each line of a plain text is, told by where it stands."""

import pytest

from belta_news.extract.layout import Layout, arrange
from belta_news.model import NoticeKind, ParagraphKind
from belta_news.readers.text import read_blocks

TITLE = "Library opens in Lida"
MOMENT = "14:42, 9 July"
LEAD = "A library has opened in Lida, BelTA learned from the press service of the town hall."
MORE = "The library has nine thousand books, and all of them may be taken home."
LONG_TITLE = (
    "Deputy Prime Minister Yevgeny Kalina and Governor of Pskov Oblast Mikhail Vasnetsov agree to build a ferry across "
    "Lake Osveya and a hatchery on its shore"
)
LATER = "The library will be open every day from nine in the morning until nine in the evening, even on Sundays."


def layout(*lines: str) -> Layout:
    return arrange(read_blocks("\n".join(lines)))


def body(*lines: str) -> list[str]:
    return [text for _, text in layout(*lines).body]


def kinds(*lines: str) -> list[str]:
    return [kind.value for kind, _ in layout(TITLE, MOMENT, *lines).body]


def published(*lines: str) -> str | None:
    found = layout(*lines).published
    return None if found is None else found.moment.text


def left_out(found: Layout, kind: NoticeKind = NoticeKind.CHROME) -> list[str | None]:
    return [notice.text for notice in found.notices if notice.kind is kind]


# Title


@pytest.mark.parametrize("title", ["Bread", TITLE, LONG_TITLE, "“We are ready.” Sokol on the regatta", "面包"])
def test_the_title_stands_above_the_moment_or_right_below_it(title: str) -> None:
    assert layout(title, MOMENT, LEAD).title == title
    assert layout(MOMENT, title, LEAD).title == title


def test_a_title_without_moment_is_the_first_line_of_some_words() -> None:
    assert layout("Bread", TITLE, "Nine thousand books", LEAD).title == TITLE
    assert layout("Bread", "Salt", LEAD).title == "Bread"


def test_below_a_menu_the_title_is_the_last_line_above_the_body() -> None:
    assert layout("Projects", "Sights of the old town", TITLE, LEAD).title == TITLE
    assert layout("Projects", "Bread", "Bread and salt", LEAD).title == "Bread and salt"


def test_below_a_section_the_title_comes_before_the_subtitle() -> None:
    found = layout("Society", TITLE, "Nine thousand books wait", LEAD)
    assert (found.title, found.body[0]) == (TITLE, (ParagraphKind.HEADING, "Nine thousand books wait"))


def test_a_title_may_be_as_long_as_a_paragraph_beside_a_moment() -> None:
    assert layout(LONG_TITLE, MOMENT, "Photo by Pavel Kruk", LEAD).title == LONG_TITLE
    assert layout(LONG_TITLE, MOMENT).title is None
    assert layout(LONG_TITLE, LEAD).title is None


def test_a_long_line_with_a_full_stop_is_a_title_only_above_a_dateline() -> None:
    dated = f"LIDA, 9 July (BelTA) – {LEAD}"
    assert layout(LONG_TITLE + ".", MOMENT, dated).title == LONG_TITLE + "."
    assert layout(LONG_TITLE + ".", MOMENT, LEAD).title is None
    assert layout(dated, dated).title is None


def test_a_short_body_begins_at_its_dateline() -> None:
    found = layout(MOMENT, TITLE, "LIDA, 9 July (BelTA) – Snow")
    assert (found.title, [text for _, text in found.body]) == (TITLE, ["LIDA, 9 July (BelTA) – Snow"])


def test_the_only_line_below_the_moment_is_the_body_where_another_stands_above() -> None:
    found = layout("Snow in Polotsk", MOMENT, "First snow of the season")
    assert (found.title, found.body) == ("Snow in Polotsk", [(ParagraphKind.LEAD, "First snow of the season")])


def test_a_short_line_above_the_moment_gives_way_to_a_title_below_it() -> None:
    found = layout("Sights of Lida", MOMENT, TITLE, LEAD)
    assert (found.title, left_out(found)) == (TITLE, ["Sights of Lida"])
    assert layout("Sights of Lida", MOMENT, "Bread", "Salt", LEAD).title == "Bread"


def test_a_line_far_above_the_moment_gives_way_to_a_title_below_it() -> None:
    assert layout("Government of the Lida District", "14", "15", MOMENT, TITLE, LEAD).title == TITLE


def test_a_day_with_its_name_and_without_a_time_stands_above_its_title() -> None:
    found = layout("Embassy of the Republic of Belarus", "Tuesday, 31 May 2022", TITLE, LEAD)
    assert (found.title, published("Tuesday, 31 May 2022", TITLE, LEAD)) == (TITLE, "Tuesday, 31 May 2022")
    assert layout(TITLE, "Tuesday, 31 May 2022", LEAD).title == TITLE


def test_single_words_of_a_menu_are_no_title() -> None:
    found = layout("Projects", "Sights", "14", "15", MOMENT, LEAD)
    assert (found.title, left_out(found)) == (None, ["Projects", "Sights", "14", "15"])
    assert layout("Projects", "Sights of the old town", "14", "15", MOMENT, LEAD).title == "Sights of the old town"


def test_the_title_is_told_once() -> None:
    found = layout(TITLE, MOMENT, TITLE.upper(), "Photo by Pavel Kruk", f"{TITLE}.", LEAD)
    assert [text for _, text in found.body] == [LEAD]
    assert left_out(found, NoticeKind.REPEATED) == [TITLE.upper(), f"{TITLE}."]
    found = layout(MOMENT, LONG_TITLE, LEAD, LONG_TITLE.upper())
    assert [text for _, text in found.body] == [LEAD, LONG_TITLE.upper()]


def test_a_repeated_title_at_the_beginning_of_the_body_is_told_once() -> None:
    assert body(LONG_TITLE, MOMENT, LONG_TITLE.upper(), LEAD) == [LEAD]


# Moment


@pytest.mark.parametrize(
    "lines",
    [
        ("Friday, 19 April 2024", "Society", MOMENT, TITLE),
        ("19 April 2024", MOMENT, TITLE),
        (TITLE, "19 April 2024", MOMENT),
        (TITLE, "Friday, 19 April 2024", MOMENT),
        ("Updated: 10 July 2020, 10:00", MOMENT, TITLE),
    ],
)
def test_the_moment_with_a_time_is_that_of_publication(lines: tuple[str, ...]) -> None:
    assert published(*lines, LEAD) == MOMENT


def test_a_label_makes_a_moment_sure() -> None:
    assert published("12:00, 3 May 2020", "Posted: 2 May 2020", TITLE, LEAD) == "Posted: 2 May 2020"


def test_the_day_of_the_visit_is_no_moment_of_publication() -> None:
    found = layout("Friday, 19 April 2024", "All news", TITLE, LEAD)
    assert (found.title, found.published) == (TITLE, None)
    assert left_out(found) == ["Friday, 19 April 2024", "All news"]


@pytest.mark.parametrize("below", ["Photo by Pavel Kruk", "Written by Anna Sokol", LEAD])
def test_a_named_day_right_above_a_line_of_the_article_is_its_moment(below: str) -> None:
    assert published(TITLE, "Tuesday, 31 May 2022", below, LEAD) == "Tuesday, 31 May 2022"


def test_a_moment_may_stand_below_the_body() -> None:
    assert published(TITLE, LEAD, MOMENT) == MOMENT
    assert published(TITLE, LEAD, f"Posted: {MOMENT}") == f"Posted: {MOMENT}"
    assert published(TITLE, LEAD, "Read also", MOMENT) is None
    assert published(TITLE, MOMENT, LEAD, "10:00, 3 May") == MOMENT


def test_a_moment_on_the_line_of_the_title_is_taken_off() -> None:
    found = layout(f"{TITLE} {MOMENT}", LEAD)
    assert (found.title, found.published and found.published.moment.text) == (TITLE, MOMENT)
    assert left_out(found, NoticeKind.FUSED) == [f"{TITLE} {MOMENT}"]


def test_a_moment_before_a_chinese_title_is_taken_off() -> None:
    found = layout("2022年2月10日 10:54 布拉斯拉夫举行蜂蜜节", LEAD)
    assert (found.title, found.published and found.published.moment.text) == (
        "布拉斯拉夫举行蜂蜜节",
        "2022年2月10日 10:54",
    )
    assert layout("2022年2月10日 10:54 地方新闻", TITLE, LEAD).section == "地方新闻"


def test_a_day_without_a_time_is_part_of_the_title() -> None:
    assert layout("Chronicle of 9 July 2023", LEAD).title == "Chronicle of 9 July 2023"
    assert layout("What happened at 14:42, 9 July", "10:00, 10 July", LEAD).title == "What happened at 14:42, 9 July"


def test_a_moment_may_stand_behind_the_name_of_the_author() -> None:
    found = layout(TITLE, "By Anna Sokol, 12 May 2023", LEAD)
    assert (found.authors, published(TITLE, "By Anna Sokol, 12 May 2023", LEAD)) == (["Anna Sokol"], "12 May 2023")
    assert published(TITLE, LEAD, "Written by Anna Sokol, 12 May 2023") == "12 May 2023"
    assert published(TITLE, MOMENT, LEAD, "Written by Anna Sokol, 12 May 2023") == MOMENT


# Section


@pytest.mark.parametrize(
    ("lines", "section"),
    [
        (("Society", MOMENT, TITLE), "Society"),
        (("Society", TITLE, MOMENT), "Society"),
        (("News", "Society", MOMENT, TITLE), "Society"),
        (("Politics", "Society", MOMENT, TITLE), "Society"),
        (("President", "Politics", "Society", MOMENT, TITLE), None),
        (("Home / News / Society", TITLE, MOMENT), "Society"),
        (("Home / News", TITLE, MOMENT), None),
        ((TITLE, f"Society {MOMENT}"), "Society"),
        ((TITLE, f"{MOMENT} | Society"), "Society"),
        (("Sights of Lida", MOMENT, TITLE), None),
        (("Society", TITLE), "Society"),
        ((), None),
    ],
)
def test_the_section_stands_beside_title_or_moment_and_a_menu_is_none(
    lines: tuple[str, ...], section: str | None
) -> None:
    assert layout(*lines, LEAD).section == section


# Credits


def test_credits_are_kept_wherever_they_stand() -> None:
    found = layout(
        "Photo by A. Sokol", TITLE, MOMENT, "Photo by P. Kruk", LEAD, "Photo by O. Maras", MORE, "Фото БЕЛТА"
    )
    assert [credit.holder for credit in found.credits] == ["A. Sokol", "P. Kruk", "O. Maras", "БЕЛТА"]
    assert [text for _, text in found.body] == [LEAD, MORE]


@pytest.mark.parametrize("title", [f"{TITLE}. Photo by Pavel Kruk", f"{TITLE}Photo by Pavel Kruk"])
def test_a_credit_on_the_line_of_the_title_is_taken_off(title: str) -> None:
    found = layout(title, MOMENT, LEAD)
    assert (found.title or "").rstrip(".") == TITLE
    assert [credit.holder for credit in found.credits] == ["Pavel Kruk"]
    assert left_out(found, NoticeKind.FUSED) == [title]


def test_a_credit_glued_before_the_lead_is_taken_off() -> None:
    found = layout(TITLE, MOMENT, f"Photo by Pavel Kruk{LEAD} {LATER}")
    assert [text for _, text in found.body] == [f"{LEAD} {LATER}"]
    assert [credit.holder for credit in found.credits] == ["Pavel Kruk"]


def test_a_credit_behind_the_first_paragraph_is_taken_off() -> None:
    found = layout(TITLE, MOMENT, f"{LEAD} Photo by Pavel Kruk", MORE)
    assert [text for _, text in found.body] == [LEAD, MORE]
    assert [credit.holder for credit in found.credits] == ["Pavel Kruk"]


@pytest.mark.parametrize(
    "last", ["Фото первых читателей выставят в музее весной.", "Photo by Pavel Kruk will be shown in spring too."]
)
def test_a_last_sentence_that_begins_like_a_credit_is_text(last: str) -> None:
    found = layout(TITLE, MOMENT, f"{LEAD} {last}")
    assert ([text for _, text in found.body], found.credits) == ([f"{LEAD} {last}"], [])


def test_words_glued_together_are_no_credit_by_themselves() -> None:
    glued = "The roads of the ministryThe minister spoke about them. He said that all of them were open."
    assert body(TITLE, MOMENT, glued) == [glued]


def test_a_caption_that_only_repeats_the_title_leaves_its_credit() -> None:
    found = layout(TITLE, MOMENT, f"{TITLE}. Photo by Pavel Kruk", LEAD)
    assert [text for _, text in found.body] == [LEAD]
    assert [credit.holder for credit in found.credits] == ["Pavel Kruk"]


# Body


def test_short_paragraphs_below_the_last_running_text_belong_to_the_body() -> None:
    assert body(TITLE, MOMENT, LEAD, "Come in.", "“Read!”", "All is free") == [
        LEAD,
        "Come in.",
        "“Read!”",
        "All is free",
    ]


def test_a_title_with_its_moment_below_the_body_is_related_even_without_a_label() -> None:
    found = layout(TITLE, MOMENT, LEAD, "Bridge opens in Turov", "17:00, 9 May")
    assert [item.title for item in found.related] == ["Bridge opens in Turov"]
    assert [text for _, text in found.body] == [LEAD]


def test_a_sentence_above_the_moment_of_the_article_is_body() -> None:
    assert body(TITLE, LEAD, "All of it is free.", "Posted: 5 May 2022") == [LEAD, "All of it is free."]
    assert body(TITLE, LEAD, "All of it is free", "Posted: 5 May 2022") == [LEAD, "All of it is free"]
    assert body(TITLE, LEAD, "All of it is free.", MOMENT) == [LEAD, "All of it is free."]


def test_days_numbers_and_names_of_sections_between_paragraphs_are_headings_of_the_body() -> None:
    assert kinds(LEAD, "9 July", MORE, "2024", LATER, "Culture", LEAD.upper()) == [
        "lead", "heading", "text", "heading", "text", "heading", "text"
    ]  # fmt: skip


def test_a_line_of_the_frame_between_paragraphs_is_left_out() -> None:
    found = layout(TITLE, MOMENT, LEAD, "Share", "Updated: 10 July", MORE)
    assert ([text for _, text in found.body], left_out(found)) == ([LEAD, MORE], ["Share"])
    assert found.updated is not None


def test_a_paragraph_is_told_once() -> None:
    found = layout(TITLE, MOMENT, LEAD, LEAD, LATER, MORE, LATER, MORE)
    assert [text for _, text in found.body] == [LEAD, LATER, MORE]
    assert left_out(found, NoticeKind.REPEATED) == [LEAD, LATER, MORE]


def test_a_short_line_may_come_again() -> None:
    assert body(TITLE, MOMENT, LEAD, "Bread!", MORE, "Bread!", LATER).count("Bread!") == 2


@pytest.mark.parametrize("times", [2, 3])
def test_a_text_that_was_pasted_again_is_read_once(times: int) -> None:
    lines = (TITLE, MOMENT, LEAD, MORE, "Other materials", "Bridge opens in Turov", "17:00, 9 May")
    once = layout(*lines)
    again = layout(*lines * times, "Share")
    assert (again.title, again.body, again.related) == (once.title, once.body, once.related)
    assert len(left_out(again, NoticeKind.REPEATED)) == len(lines) * (times - 1)
    assert left_out(again) == ["Share"]


def test_a_label_where_no_running_text_stands_ends_the_body() -> None:
    found = layout(TITLE, MOMENT, "Nine thousand books", "Read also", "Bridge opens in Turov", "17:00, 9 May")
    assert (found.title, [text for _, text in found.body]) == (TITLE, ["Nine thousand books"])
    assert len(found.related) == 1


# Boxes and tails


BOX = ("Bridge opens in Turov", "17:00, 9 May")


@pytest.mark.parametrize("box", [BOX, BOX[::-1], (f"{BOX[0]} {BOX[1]}",), (*BOX, "Ice drift on Neman", "10:00, 8 May")])
def test_the_body_goes_on_below_a_box_of_related_items(box: tuple[str, ...]) -> None:
    found = layout(TITLE, MOMENT, LEAD, "Read also", *box, LATER, "All is free.")
    assert [text for _, text in found.body] == [LEAD, LATER, "All is free."]
    assert {item.label for item in found.related} == {"Read also"}


def test_credits_in_a_box_are_kept() -> None:
    found = layout(TITLE, MOMENT, LEAD, "Read also", *BOX, "Photo by Pavel Kruk", "12", LATER)
    assert [credit.holder for credit in found.credits] == ["Pavel Kruk"]
    assert left_out(found) == ["12"]


@pytest.mark.parametrize("line", ["Posted by whom?", "Posted by mistake.", "Written by hand!"])
def test_a_sentence_that_begins_like_an_authors_line_is_text(line: str) -> None:
    assert kinds(LEAD, line, MORE) == ["lead", "text", "text"]


def test_a_label_without_a_name_is_a_line_of_the_frame() -> None:
    assert left_out(layout(TITLE, MOMENT, LEAD, "Written by", "Author:", MORE)) == ["Written by", "Author:"]


def test_below_items_with_moments_a_sentence_of_some_words_is_body() -> None:
    assert body(TITLE, MOMENT, LEAD, "Read also", *BOX, MORE) == [LEAD, MORE]


def test_below_items_without_moments_only_a_long_sentence_is_body() -> None:
    found = layout(TITLE, MOMENT, LEAD, "Read also", "Bridge opens in Turov", MORE)
    assert [text for _, text in found.body] == [LEAD]
    assert left_out(found) == [MORE]
    assert body(TITLE, MOMENT, LEAD, "Read also", "Bridge opens in Turov", LATER) == [LEAD, LATER]


def test_a_long_title_with_its_moment_is_no_body() -> None:
    found = layout(TITLE, MOMENT, LEAD, "Read also", LATER, "17:00, 9 May", "10:00, 8 May")
    assert ([item.title for item in found.related], [text for _, text in found.body]) == ([LATER], [LEAD])
    found = layout(TITLE, MOMENT, LEAD, "Read also", "17:00, 9 May", LATER)
    assert ([item.title for item in found.related], [text for _, text in found.body]) == ([LATER], [LEAD])


def test_two_boxes_without_a_paragraph_between_them_are_two() -> None:
    found = layout(TITLE, MOMENT, LEAD, "Read also", *BOX, "See more", "Ice drift on Neman", LATER)
    assert [item.label for item in found.related] == ["Read also", "See more"]


@pytest.mark.parametrize("label", [("Other materials of «Society»",), ("Share", "Recent news from Belarus")])
def test_below_a_label_of_the_tail_the_body_does_not_go_on(label: tuple[str, ...]) -> None:
    found = layout(TITLE, MOMENT, LEAD, *label, *BOX, LATER)
    assert [text for _, text in found.body] == [LEAD]
    assert left_out(found)[-1] == LATER


@pytest.mark.parametrize(
    "head", ["Comments (3)", "Comments: 12", "Комментарии (1)", "Komentarze: 2", "评论（2）"[:2] + "(2)"]
)
def test_comments_of_readers_are_no_body(head: str) -> None:
    found = layout(TITLE, MOMENT, LEAD, head, "Ivan, 10 July", LATER, "Politics", MORE, "Read also", *BOX)
    assert [text for _, text in found.body] == [LEAD]
    assert left_out(found) == [head, "Ivan, 10 July", LATER, "Politics", MORE]
    assert [item.title for item in found.related] == [BOX[0]]


def test_a_count_of_no_comments_or_in_a_bar_does_not_end_the_body() -> None:
    assert body(TITLE, MOMENT, LEAD, "3 comments", MORE) == [LEAD, MORE]


def test_facts_below_the_body_are_kept() -> None:
    found = layout(
        TITLE, MOMENT, LEAD, "Share", "Written by Anna Sokol", "Tags: Lida", "Updated: 10 July", "Фото БЕЛТА"
    )
    assert (found.authors, found.tags, len(found.credits)) == (["Anna Sokol"], ["Lida"], 1)
    assert found.updated is not None


def test_everything_else_below_the_body_is_named() -> None:
    found = layout(TITLE, MOMENT, LEAD, "Share", "Weather in Minsk", "12", "Read also", "Twitter", "Subscribe to us")
    assert left_out(found) == ["Share", "Weather in Minsk", "12", "Read also", "Twitter", "Subscribe to us"]


def test_notices_are_in_the_order_of_the_lines() -> None:
    found = layout("Projects", TITLE, MOMENT, LEAD, "Share", MORE, "12", "Twitter", "Bread", "Facebook")
    numbers = [notice.line or 0 for notice in found.notices]
    assert numbers == sorted(numbers)
    assert len(numbers) == 6


# Kinds of paragraphs


@pytest.mark.parametrize("text", ["How to find it", "In the beginning was the book", "Часть 2", "9 July 2024"])
def test_a_short_line_without_a_stop_above_running_text_is_a_heading(text: str) -> None:
    assert kinds(LEAD, text, MORE) == ["lead", "heading", "text"]
    assert kinds(LEAD, text, "A lamp.", MORE) == ["lead", "heading", "text", "text"]


@pytest.mark.parametrize("text", ["How to find it?", "“Bread”", "lower case", "Bread:", "A" * 101])
def test_a_line_with_a_stop_or_a_small_letter_or_many_letters_is_no_heading(text: str) -> None:
    assert kinds(LEAD, text, MORE) == ["lead", "text", "text"]


def test_rows_of_results_are_no_headings() -> None:
    assert kinds(LEAD, "Lida – Turov 3:2", "Pinsk – Orsha 1:0", "The next round is in May.") == [
        "lead", "text", "text", "text"
    ]  # fmt: skip


def test_a_heading_stands_above_a_list_too_but_never_last() -> None:
    assert kinds(LEAD, "Books", "• bread", "• flax") == ["lead", "heading", "list_item", "list_item"]
    assert kinds(LEAD, "Books") == ["lead", "text"]


def test_a_lead_that_lost_its_full_stop_is_no_heading() -> None:
    lead = "Nine thousand books have been brought to the new library in Lida by cart"
    assert kinds(lead, MORE) == ["lead", "text"]


def test_dashes_below_a_colon_are_a_list_and_others_are_text() -> None:
    assert kinds(LEAD, "Books:", "- bread", "– flax") == ["lead", "text", "list_item", "list_item"]
    assert body(TITLE, MOMENT, LEAD, "Books:", "- bread", "– flax")[2:] == ["bread", "flax"]
    assert kinds(LEAD, "Books.", "- Bread.", "– Flax.") == ["lead", "text", "text", "text"]
    assert kinds(LEAD, "Books:", "- bread") == ["lead", "text", "text"]


def test_numbers_in_a_row_are_a_list_that_keeps_them() -> None:
    assert kinds("1. Read.", "2) Sleep.") == ["list_item", "list_item"]
    assert body(TITLE, MOMENT, "1. Read.", "2) Sleep.") == ["1. Read.", "2) Sleep."]
    assert kinds("1. Read.", MORE) == ["lead", "text"]


def test_replies_that_begin_with_dashes_are_questions_and_answers() -> None:
    replies = ("– How did it begin?", "– With a lamp.", "– And then?", "– Books.")
    assert kinds(LEAD, *replies) == ["lead", "question", "answer", "question", "answer"]
    assert body(TITLE, MOMENT, LEAD, *replies)[1:] == list(replies)
    assert kinds(LEAD, "– A lamp.", "– And then?") == ["lead", "text", "text"]
    assert kinds(LEAD, "– And then?") == ["lead", "text"]


def test_an_interview_without_introduction_has_no_lead() -> None:
    assert kinds("– How did the library begin, Anna?", "– With a lamp.", LEAD) == ["question", "answer", "text"]


def test_captions_are_kept_as_such_and_are_no_lead() -> None:
    assert kinds("Pictured are the first readers of the library.", LEAD) == ["caption", "lead"]
    assert kinds("Pictured are readers", LEAD) == ["caption", "lead"]
    assert layout("Pictured are readers", TITLE, MOMENT, LEAD).body == [(ParagraphKind.LEAD, LEAD)]


def test_a_body_of_captions_alone_has_no_lead() -> None:
    assert kinds("Pictured are the first readers of the library.") == ["caption"]


def test_cells_with_bars_between_them_are_a_row_of_a_table() -> None:
    found = layout(TITLE, MOMENT, LEAD, "Milk | 10 kg", "Bread | 5 kg", MORE)
    assert [kind for kind, _ in found.body[1:3]] == [ParagraphKind.ROW, ParagraphKind.ROW]

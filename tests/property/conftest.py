"""Texts built from pieces like BelTA's, for the laws about reading them; all people and events are invented."""

import pytest
from hypothesis import strategies as st

TITLES = (
    "Library opens in Lida",
    "Bread",
    "Zaretskaya: “The rye remembers everything”",
    (
        "Deputy Prime Minister Yevgeny Kalina and Governor of Pskov Oblast Mikhail Vasnetsov agree to build a ferry "
        "across Lake Osveya and a hatchery"
    ),
    "В Гродно открыли мост через Неман",
    "У Лідзе адкрылі бібліятэку",
    "Imker aus Braslaw laden zum Honigfest ein",
    "Bociany wróciły do Turowa",
    "布拉斯拉夫举行蜂蜜节",
)
MOMENTS = (
    "14:42, 9 July",
    "17:00, 29 February",
    "20 December 2018, 12:11",
    "13:37 15 March 2017",
    "15:22, 5 сентября",
    "27.10.2025 | 16:42",
    "2022年2月10日 10:54",
    "25 November",
    "Posted: 05.05.2022 12:18:00",
)
MENUS = ("Projects", "Society", "Home / News / Society", "Friday, 19 April 2024", "Госорганы", "Share", "3 comments")
CREDITS = (
    "Photo courtesy of the Ministry of Culture",
    "Photo: archives of",
    "Фото Павла Крука",
    "📷 Pavel Kruk",
    "By Anna Sokol, 12 May 2023",
)
DATELINES = ("MINSK, 20 December (BelTA) – ", "27 октября, Гродно /Корр. БЕЛТА/. ", "白通社明斯克2月10日电。")
LEADS = (
    "A library has opened in Lida, BelTA learned from the press service of the town hall.",
    "Мост строили три года, сообщили БЕЛТА в облисполкоме.",
    "Mehr als sechzig Höfe machen mit, teilte der Rayonvorstand BelTA mit.",
    "布拉斯拉夫区的养蜂人将于八月十四日举行蜂蜜节，白通社从区执委会获悉。",
)
PARAGRAPHS = (
    "“There are 9,000 books in it,” said Anna Sokol, the librarian.",
    "“There are 9,000 books in it,” Anna Sokol told BelTA. “And one lamp.",
    'He added: "We are ready." According to him, the lamp is old.',
    "“We are ready.”",
    "According to her, the library will be open every day from nine in the morning to nine in the evening, all year.",
    "«Мост выдержит все, - сказал Иван Петров, - даже весну».",
    "«Нам патрэбны кнігі», - адзначыла Ганна Сокал.",
    "„Die Linden versprechen ein gutes Jahr“, sagte Wera Gribok.",
    "“今年是个好年头”，薇拉·格里博克说。",
    "The programme includes:",
    "• an exhibition of old books;",
    "- a fair of masters;",
    "1. Slonim – 10 points",
    "2. Lida – 8 points",
    "– How did the library begin?",
    "– With a lamp.",
    "How to find it",
    "9 July",
    "Pictured are the first readers of the library in Lida.",
    "Lida – Braslav 25:24",
    "Share",
)
BOX = "Read also\n\nStorks arrive in Turov\n\n17:00, 9 July\n\nIce drift begins on Neman\n\n16:00, 9 July"
TAILS = (
    "Tags: library, Lida",
    "#library #Lida",
    "Written by Anna Sokol",
    "-0-",
    "Updated: 06.05.2022 09:00",
    "Subscribe to us",
    "Twitter",
    "Comments (3)\n\nIvan\n\nGood news for all of us here in Lida, really good news.",
)
RELATED = (
    "Other materials of «Politics»",
    "Recent news from Belarus",
    "Читайте также",
    "Society",
    "Share",
    "Storks arrive in Turov\n\n17:00, 9 October",
    "“I learned to whistle in the army.” A shepherd\n\n16:00, 8 October",
    "Morning trains",
    "14",
    "19 April 2024, 10:02\n\nBelarusian glassmakers open showroom in Tashkent",
)
ODD = (
    "Photo by Pavel Kruk A library has opened in Lida.",
    "Library opens in Lida 14:42, 9 July",
    "Library opens in Lida. Photo by Pavel Kruk",
    "the ministryThe minister told reporters that the road was open",
    "MINSK, 20 December (BelTA) –",
    "Society 14:42, 9 July",
    "When quoting our materials, a link is required.",
    "https://eng.belta.by/society/view/library-opens-in-lida-151515-2023/",
    "?",
    "!!!",
    "“",
    "«»",
    "(BelTA)",
    "BelTA learned from",
    ":",
    "\u200b",
    "***",
)
ENDS = ("\n", "\n\n", "\r\n", " ", "\u2028", "\n \xa0\n")


LONG = 100


@st.composite
def _article_texts(draw: st.DrawFn) -> str:
    def some(pieces: tuple[str, ...], most: int) -> list[str]:
        return draw(st.lists(st.sampled_from(pieces), max_size=most, unique=True))

    head = [*some(TITLES, 1), *some(MOMENTS, 1)]
    # A line as long as a paragraph is known for a title by its moment.
    if head and len(head[0]) > LONG:
        head[1:] = [draw(st.sampled_from(MOMENTS))]
    if draw(st.booleans()):
        head.reverse()
    lead = "".join(some(DATELINES, 1)) + draw(st.sampled_from(LEADS))
    body = some((*PARAGRAPHS, *CREDITS, BOX), 8)
    return "\n\n".join((*some(MENUS, 3), *head, *some(CREDITS, 2), lead, *body, *some(TAILS, 3), *some(RELATED, 6)))


@st.composite
def _shuffled_texts(draw: st.DrawFn) -> str:
    pieces = (*TITLES, *MOMENTS, *MENUS, *CREDITS, *DATELINES, *LEADS, *PARAGRAPHS, BOX, *TAILS, *RELATED, *ODD)
    piece = st.one_of([st.sampled_from(pieces)] * 5 + [st.text(max_size=40)])
    lines = draw(st.lists(st.tuples(piece, st.sampled_from(ENDS)), max_size=20))
    return "".join(words + end for words, end in lines)


@pytest.fixture(scope="session")
def article_texts() -> st.SearchStrategy[str]:
    """Return texts with every part where a page has it, or without it."""
    return _article_texts()


@pytest.fixture(scope="session")
def shuffled_texts() -> st.SearchStrategy[str]:
    """Return texts with the parts of pages in any order, broken and glued, with other characters between them."""
    return _shuffled_texts()

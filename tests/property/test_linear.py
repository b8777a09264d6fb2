"""Twice the input is at most twice the work, counted in calls of functions."""

import functools
import sys
import tomllib
from pathlib import Path
from types import FrameType

import pytest

from belta_news import parse_text
from belta_news.extract.layout import arrange
from belta_news.readers.characters import clean
from belta_news.readers.text import read_blocks

ARTICLES = Path(__file__).parent.parent / "articles"


@functools.cache
def real_articles() -> str:
    paths = sorted(ARTICLES.glob("en-*.toml"))[:6]
    return "\n".join(tomllib.loads(path.read_text("utf-8"))["text"] for path in paths)


def calls_of(text: str) -> int:
    """Count the calls, of Python's own functions too, that reading *text* takes."""
    count = 0

    def tally(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(tally)
    try:
        parse_text(text)
    finally:
        sys.setprofile(before)
    return count


HEAD = "Library opens in Lida\n\n14:42, 9 July\n\n"

INPUTS = {
    "articles": lambda times: "\n".join(f"{number}\n{real_articles()}" for number in range(times // 8)),
    "one line": lambda times: HEAD + "word " * times * 10,
    "one word": lambda times: HEAD + "w" * times * 50,
    "newlines": lambda times: HEAD + "\n" * times * 10 + "The end.",
    "spaces": lambda times: HEAD + " " * times * 50 + "The end.",
    "opening marks": lambda times: HEAD + "“" * times,
    "straight marks": lambda times: HEAD + '" ' * times,
    "quotations": lambda times: HEAD + "“We are ready,” said Anna Sokol. " * times,
    "dates": lambda times: HEAD + "14:42, 9 July\n" * times,
    "numbers": lambda times: HEAD + "14\n" * times,
    "sources": lambda times: HEAD + "BelTA learned from the mayor, " * times,
    "sources by the line": lambda times: HEAD + "The mayor told BelTA that all is open.\n" * times,
    "datelines": lambda times: HEAD + "MINSK, 9 July (BelTA) – All is open today.\n" * times,
    "credits": lambda times: HEAD + "Photo by Pavel Kruk\n" * times,
    "captions and dates": lambda times: "Pictured are the very first readers of the library.\n14:42, 9 July\n" * times,
    "labels": lambda times: HEAD + "Read also\n" * times,
    "titles": lambda times: "".join(f"Library number {number} opens\n" for number in range(times)),
    "menus": lambda times: "Politics\nProjects\n" * times + HEAD,
    "related items": lambda times: HEAD + "All is open today.\nRead also\n" + "Bridge opens\n17:00, 9 May\n" * times,
    "boxes": lambda times: HEAD + "All is open today, every day.\nRead also\nBridge opens\n17:00, 9 May\n" * times,
    "labels above numbers": lambda times: (
        HEAD + "Read also\n" + "14\n" * times + "All is open today, we hear.\n" * times
    ),
    "list items": lambda times: HEAD + "1. Read.\n" * times + "- Bread\n" * times + "• Salt\n" * times,
    "replies": lambda times: HEAD + "– And then?\n– Then again.\n" * times,
    "comments": lambda times: HEAD + "All is open today, we hear.\nComments (3)\n" + "Good news for us.\n" * times,
    "lone surrogates": lambda times: HEAD + "\ud800" * times * 10,
    "NULs": lambda times: HEAD + "\0" * times * 10 + "The end.",
    "combining marks": lambda times: HEAD + "e" + "\u0301" * times * 10,
    "brackets": lambda times: HEAD + "(" * times * 10,
    "glued words": lambda times: HEAD + "wordWord" * times,
}


@pytest.mark.parametrize("make", INPUTS.values(), ids=INPUTS)
def test_twice_the_input_is_at_most_twice_the_work(make: "functools.partial[str]") -> None:
    calls_of(make(8))
    once, twice = calls_of(make(400)), calls_of(make(800))
    # What is done once for every text may not hide what grows.
    assert twice <= 2.1 * once + 100


def test_a_repeated_half_is_looked_for_once() -> None:
    lines = ["Library opens in Lida", *["Bread and salt"] * 400]
    found = arrange(read_blocks(clean("\n".join(lines * 3))[0]))
    assert len(found.notices) >= 2 * len(lines)

"""Pages that list articles, and feeds: what a person sees in each stands beside it, in a file of the same name."""

import datetime as dt
import pathlib
import tomllib
from typing import Any

import pytest

from belta_news import RelatedItem, find_next_page, parse_feed, parse_listing

DATA = pathlib.Path(__file__).parent / "data"
LISTINGS = sorted((DATA / "listings").glob("*.html"))
FEEDS = sorted((DATA / "feeds").glob("*.xml"))


def facts_of(path: pathlib.Path) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return all facts that stand beside a page, and those of them that its reader is given."""
    facts = tomllib.loads(path.with_suffix(".toml").read_text("utf-8"))
    given = facts.get("input", {})
    if "captured_at" in given:
        given["captured_at"] = dt.date.fromisoformat(given["captured_at"])
    return facts, given


def plain(item: RelatedItem) -> dict[str, str]:
    """Return an item as it is written beside a page."""
    published = None if item.published is None else str(item.published)
    parts = {
        "title": item.title,
        "url": item.url,
        "published": published,
        "summary": item.summary,
        "section": item.section,
        "label": item.label,
    }
    return {name: value for name, value in parts.items() if value is not None}


@pytest.mark.parametrize("path", LISTINGS, ids=lambda path: path.stem)
def test_the_items_of_a_page_are_those_that_a_person_sees(path: pathlib.Path) -> None:
    facts, given = facts_of(path)
    assert list(map(plain, parse_listing(path.read_bytes(), **given))) == facts.get("items", [])


@pytest.mark.parametrize("path", LISTINGS, ids=lambda path: path.stem)
def test_the_next_page_is_found_where_there_is_one(path: pathlib.Path) -> None:
    facts, given = facts_of(path)
    assert find_next_page(path.read_bytes(), url=given.get("url")) == facts.get("next")


@pytest.mark.parametrize("path", FEEDS, ids=lambda path: path.stem)
def test_the_items_of_a_feed_are_those_that_it_states(path: pathlib.Path) -> None:
    facts, given = facts_of(path)
    assert list(map(plain, parse_feed(path.read_bytes(), **given))) == facts.get("items", [])

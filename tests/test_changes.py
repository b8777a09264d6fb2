"""What changed between two captures of one article is told fact by fact."""

import attrs
import pytest
from hypothesis import given, settings

from belta_news import Article, parse_text
from belta_news.changes import ArticleDiff, Change, ChangeKind, PieceKind, diff
from belta_news.model import EntityKind
from belta_news.testing import articles

TEXT = """\
Library opens in Lida

14:42, 9 July 2024

A library has opened in Lida, BelTA learned from the press service of the town hall.

“There are 9,000 books in it, and all of them are new,” said Anna Sokol, the librarian.

The doors are open from ten to six.

“I read all day,” said Pavel Kruk, a pupil of the school nearby.

Tags: books, Lida
"""
OLD = parse_text(TEXT)


def changed(*pairs: tuple[str, str]) -> Article:
    text = TEXT
    for old, new in pairs:
        assert text.count(old) == 1
        text = text.replace(old, new)
    return parse_text(text)


def shown(changes: ArticleDiff) -> list[str]:
    return [f"{change.name} {change.kind}" for change in changes]


@given(articles())
def test_nothing_changed_between_an_article_and_itself(article: Article) -> None:
    assert not diff(article, article)


@settings(max_examples=25)
@given(articles(), articles())
def test_every_fact_of_one_article_is_matched_once_or_told(old: Article, new: Article) -> None:
    changes = diff(old, new)
    for name in ("paragraphs", "quotes", "sources", "images", "related", "tags", "authors"):
        told: tuple[Change[str], ...] = getattr(changes, name)
        before, after = getattr(old, name), getattr(new, name)
        dropped = sum(change.new is None for change in told)
        added = sum(change.old is None for change in told)
        assert len(before) - dropped == len(after) - added
        assert all(change.old is None or change.old in before for change in told)
        assert all(change.new is None or change.new in after for change in told)


@settings(max_examples=25)
@given(articles(), articles())
def test_the_pieces_make_up_both_versions(old: Article, new: Article) -> None:
    for change in diff(old, new).paragraphs:
        pieces = change.pieces
        before = "".join(piece.text for piece in pieces if piece.kind is not PieceKind.ADDED)
        after = "".join(piece.text for piece in pieces if piece.kind is not PieceKind.DROPPED)
        assert before == ("" if change.old is None else change.old.text)
        assert after == ("" if change.new is None else change.new.text)


def test_a_field_that_changed_is_told_with_both_values() -> None:
    (change,) = diff(OLD, changed(("Library opens in Lida", "Library opens in Grodno"))).fields
    assert (change.name, change.kind) == ("title", ChangeKind.REWORDED)
    assert (change.old, change.new) == ("Library opens in Lida", "Library opens in Grodno")
    assert str(change) == "title reworded: Library opens in [-Lida-]{+Grodno+}"


def test_a_field_may_be_added_and_dropped() -> None:
    without = attrs.evolve(OLD, published=None)
    assert [(change.kind, change.old) for change in diff(without, OLD).fields] == [(ChangeKind.ADDED, None)]
    assert [(change.kind, change.new) for change in diff(OLD, without).fields] == [(ChangeKind.DROPPED, None)]


def test_a_paragraph_that_is_added_above_changes_no_quotation() -> None:
    new = changed(("The doors", "The town waited for it for years.\n\nThe doors"), ("A library", "A big library"))
    assert shown(diff(OLD, new)) == ["paragraphs reworded", "paragraphs added"]


def test_a_paragraph_that_is_dropped_is_told_where_it_stood() -> None:
    new = changed(("The doors are open from ten to six.\n\n", ""), ("of the school nearby", "of the school there"))
    assert shown(diff(OLD, new)) == ["paragraphs dropped", "paragraphs reworded"]


def test_a_paragraph_at_another_place_was_moved() -> None:
    doors = "The doors are open from ten to six.\n\n"
    new = changed((doors, ""), ("Tags:", f"{doors}Tags:"))
    assert shown(diff(OLD, new)) == ["paragraphs moved"]


def test_a_quotation_that_was_reworded_is_told_word_by_word() -> None:
    changes = diff(OLD, changed(("9,000 books", "8,500 books"))).quotes
    assert [str(change) for change in changes] == [
        "quotes reworded: There are [-9,000-]{+8,500+} books in it, and all of them are new,"
    ]


def test_a_quotation_with_other_words_is_a_dropped_one_and_an_added_one() -> None:
    changes = diff(OLD, changed(("I read all day,", "No comment,"))).quotes
    assert sorted(change.kind for change in changes) == [ChangeKind.ADDED, ChangeKind.DROPPED]


def test_the_same_words_of_another_speaker_are_reattributed() -> None:
    (change,) = diff(OLD, changed(("Anna Sokol, the librarian", "Vera Lis, the mayor"))).quotes
    assert change.kind is ChangeKind.REATTRIBUTED
    assert str(change).endswith("(Anna Sokol, librarian → Vera Lis, mayor)")
    unknown = attrs.evolve(OLD, quotes=tuple(attrs.evolve(quote, attribution=None) for quote in OLD.quotes))
    assert str(diff(OLD, unknown).quotes[0]).endswith("(Anna Sokol, librarian → unknown)")


def test_what_else_of_a_fact_changed_is_told() -> None:
    lead, *others = OLD.paragraphs
    new = attrs.evolve(OLD, paragraphs=(attrs.evolve(lead, kind=others[0].kind), *others))
    assert shown(diff(OLD, new)) == ["paragraphs changed"]


def test_a_source_that_is_named_anew_is_told() -> None:
    changes = diff(OLD, changed(("the town hall", "the education ministry"))).sources
    assert [change.kind for change in changes] == [ChangeKind.REWORDED]


@pytest.mark.parametrize(("old", "new", "kinds"), [("books, Lida", "Lida, books", 1), ("books, Lida", "books", 1)])
def test_key_words_are_compared_one_by_one(old: str, new: str, kinds: int) -> None:
    assert len(diff(OLD, changed((old, new))).tags) == kinds


def test_related_items_are_known_by_their_titles() -> None:
    related = f"{TEXT}\nOther materials\n\nBridge opens in Turov\n\n17:00, 9 October 2023\n"
    later = related.replace("9 October", "10 October")
    assert shown(diff(parse_text(related), parse_text(later))) == ["related changed"]


def test_chinese_is_compared_character_by_character() -> None:
    old, new = (Article(title=title) for title in ("图书馆在利达开放", "图书馆在明斯克开放"))
    assert str(diff(old, new)) == "title reworded: 图书馆在[-利达-]{+明斯克+}开放"


def test_the_whole_is_one_line_for_each_change() -> None:
    new = changed(("9,000 books", "8,500 books"))
    assert str(diff(OLD, new)).splitlines() == [str(change) for change in diff(OLD, new)]
    assert bool(diff(OLD, new))


def test_a_source_of_another_kind_is_another_source() -> None:
    new = attrs.evolve(OLD, sources=tuple(attrs.evolve(source, kind=EntityKind.DOCUMENT) for source in OLD.sources))
    assert shown(diff(OLD, new)) == ["sources changed"]


def test_a_space_between_two_changes_belongs_to_both() -> None:
    old, new = (Article(title=title) for title in ("Open on 20 April, at ten", "Open on 5 June, at ten"))
    assert str(diff(old, new)) == "title reworded: Open on [-20 April-]{+5 June+}, at ten"
    old, new = (Article(title=title) for title in ("Open again now", "Open now"))
    assert str(diff(old, new)) == "title reworded: Open [-again -]now"

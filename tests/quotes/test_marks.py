"""Which quotation marks belong together."""

import pytest

from belta_news.extract.quotes.marks import Region, find_regions, find_single


def inside(text: str) -> list[str]:
    """Return the words of the outermost regions."""
    return [text[region.inner_start : region.inner_end] for _, _, regions in find_regions(text) for region in regions]


def tree(text: str, regions: list[Region]) -> list[object]:
    return [(text[region.inner_start : region.inner_end], tree(text, region.children)) for region in regions]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“a” and “b”", ["a", "b"]),
        ('"a" and "b"', ["a", "b"]),
        ("«a» and «b»", ["a", "b"]),
        ("„a“ and „b”", ["a", "b"]),
        ("»a« and »b«", ["a", "b"]),
        ("「a」 and 『b』", ["a", "b"]),
        ("``a'' and ''b''", ["a", "b"]),
        ('“a" and "b”', ["a", "b"]),
        ("”a” and ”b”", ["a", "b"]),
        ("““a” b", ["a"]),
        ("“a”” b", ["a"]),
        ('""a"" b', ["a"]),
        ("“a b”c “d”", ["a b", "d"]),
        ("« a »", ["a"]),
        ("“a “b” c”", ["a “b” c"]),
        ("«a «b» c»", ["a «b» c"]),
        ('"a "b" c"', ['a "b" c']),
        ('"a "b""c', ['a "b"']),
        ('"a ("b") c"', ['a ("b") c']),
        ("“a «b” c", ["a «b"]),
        ("“a «“b” «“c” d” e", ["a «“b” «“c” d"]),
        ("“We go, “he said.", ["We go,"]),
        ("“a “b” he said.", ["a “b"]),
        ("“a “b c", ["a “b c"]),
        ("“a", ["a"]),
        ("a”", []),
        ("a» b」 c", []),
        ("“”", []),
        ('5" wide and 6" high', []),
        ('a " b', []),
        ("“a“ b", ["a"]),
        ("end“ b”", []),
    ],
)
def test_marks_are_paired_by_what_stands_around_them(text: str, words: list[str]) -> None:
    assert inside(text) == words


def test_a_bad_mark_costs_no_more_than_its_paragraph() -> None:
    assert inside("“a b c\n“d” e") == ["a b c", "d"]


def test_an_open_quotation_with_another_inside_runs_on_into_the_next_paragraph() -> None:
    assert inside("“a “b” c\n\n“d”") == ["a “b” c", "d"]


def test_regions_know_what_they_hold() -> None:
    text = "“a «b» c” and “d”"
    (_, _, regions), *_ = find_regions(text)
    assert tree(text, regions) == [("a «b» c", [("b", [])]), ("d", [])]


def test_single_marks_are_told_from_apostrophes() -> None:
    text = "‘it’s ‘a new day’ for Ivan’s son and 'the rest' of Ivans' book or 'em"
    found = find_single(text, 0, len(text))
    assert [text[region.inner_start : region.inner_end] for region in found] == ["it’s ‘a new day", "the rest"]

"""Quotations go to brat and come back, as they were or as somebody corrected them."""

import attrs
import pytest
from hypothesis import given

from belta_news import Article, parse_text
from belta_news.errors import DecodeError
from belta_news.formats.brat import ANNOTATION_CONF, from_brat, to_brat
from belta_news.model import CueKind, Position, QuoteKind, Resolution
from belta_news.testing import articles

TEXT = """\
Sokol: The library is open

“It has 9,000 books,” said Anna Sokol, the librarian. She called it “a gift” to the town.

“I read all day,” said Pavel Kruk, a pupil, as BelTA learned from the press service of the town hall.
"""
ARTICLE = parse_text(TEXT, language="en")
ANNOTATIONS = to_brat(ARTICLE).annotations


def changed(old: str, new: str) -> str:
    assert ANNOTATIONS.count(old) == 1
    return ANNOTATIONS.replace(old, new)


def line_of(words: str) -> tuple[str, str]:
    """Return the identifier and the line of the text-bound annotation of *words*."""
    (line,) = (line for line in ANNOTATIONS.splitlines() if line.startswith("T") and line.endswith(f"\t{words}"))
    return line.partition("\t")[0], line


@given(articles())
def test_what_is_not_changed_comes_back_equal(article: Article) -> None:
    assert from_brat(to_brat(article).annotations, article) == article.quotes


@given(articles())
def test_every_annotation_repeats_the_words_at_its_place(article: Article) -> None:
    document = to_brat(article)
    for line in document.annotations.splitlines():
        if line.startswith("T"):
            _, places, words = line.split("\t")
            pairs = [tuple(map(int, pair.split())) for pair in places.partition(" ")[2].split(";")]
            found = " ".join(document.text[start:end] for start, end in pairs)
            assert " ".join(found.split()) == " ".join(words.split())


def test_the_lines_may_stand_in_any_order() -> None:
    turned = "\n".join(reversed(ANNOTATIONS.splitlines()))
    assert from_brat(turned, ARTICLE) == ARTICLE.quotes


def test_words_that_serve_several_quotations_are_annotated_once() -> None:
    article = parse_text("Library opens\n\n“It is big,” said Anna Sokol. “It is new.”", language="en")
    assert len(article.quotes) == 2
    lines = to_brat(article).annotations.splitlines()
    assert sum("\tSpeaker " in line for line in lines) == 1
    assert sum("\tSaidBy " in line for line in lines) == 2


def test_a_source_is_written_and_is_no_quotation() -> None:
    assert "\tthe press service of the town hall\n" in ANNOTATIONS
    without = "".join(line for line in ANNOTATIONS.splitlines(keepends=True) if "\tSource " not in line)
    assert from_brat(without, ARTICLE) == ARTICLE.quotes


def test_a_quotation_that_is_taken_away_with_its_lines_is_gone() -> None:
    name, line = line_of("I read all day,")
    kept = [each for each in ANNOTATIONS.splitlines() if f" {name} " not in f"{each} " and f":{name} " not in each]
    kept.remove(line)
    assert from_brat("\n".join(kept), ARTICLE) == ARTICLE.quotes[:-1]


def test_the_kind_that_somebody_corrected_counts() -> None:
    name, _ = line_of("a gift")
    quotes = from_brat(changed(f"Kind {name} mixed", f"Kind {name} direct"), ARTICLE)
    assert quotes[2] == attrs.evolve(ARTICLE.quotes[2], kind=QuoteKind.DIRECT, attribution=quotes[2].attribution)
    assert quotes[2].speaker == ARTICLE.quotes[2].speaker
    assert quotes[2].attribution is not None
    assert quotes[2].attribution.resolution is Resolution.EXPLICIT


def test_a_quotation_that_leads_to_another_speaker_is_his() -> None:
    content, _ = line_of("a gift")
    pupil, _ = line_of("Pavel Kruk")
    old = next(each for each in ANNOTATIONS.splitlines() if f"\tSaidBy Arg1:{content} " in each)
    quote = from_brat(changed(old, f"R9\tSaidBy Arg1:{content} Arg2:{pupil}"), ARTICLE)[2]
    assert quote.speaker == ARTICLE.quotes[3].speaker
    assert quote.attribution is not None
    assert quote.attribution.mention == "Pavel Kruk"
    assert quote.attribution.position is Position.LATER


def added(words: str, *lines: str, article: Article = ARTICLE) -> str:
    """Return the annotations of *article* with a `Content` T90 of *words*, and further lines."""
    document = to_brat(article)
    start = document.text.index(words)
    more = (f"T90\tContent {start} {start + len(words)}\t{words}", *lines)
    return document.annotations + "\n".join(more)


def mention(words: str, *, article: Article = ARTICLE) -> str:
    start = to_brat(article).text.index(words)
    return f"T91\tSpeaker {start} {start + len(words)}\t{words}\nR90\tSaidBy Arg1:T90 Arg2:T91"


@pytest.mark.parametrize(
    ("words", "speaker", "position"),
    [("Anna Sokol", "Anna Sokol", Position.AFTER), ("She", None, Position.AFTER), ("Sokol", "Anna Sokol", None)],
)
def test_a_mention_without_a_note_is_the_speaker_of_that_name(
    words: str, speaker: str | None, position: Position | None
) -> None:
    lines = added("9,000 books", mention(words))
    if position is None:
        with pytest.raises(DecodeError, match="SaidBy may not lead from the title to the body or back"):
            from_brat(lines, ARTICLE)
        return
    quote = next(each for each in from_brat(lines, ARTICLE) if each.text == "9,000 books")
    assert (quote.speaker and quote.speaker.name) == speaker
    assert quote.attribution is not None
    assert (quote.attribution.mention, quote.attribution.position) == (words, position)
    assert quote.kind is QuoteKind.DIRECT


@pytest.mark.parametrize(
    ("words", "who", "position"),
    [
        ("pupil", "Pavel Kruk", Position.BEFORE),
        ("pupil", "librarian", Position.EARLIER),
        ("said", "“It", Position.BEFORE),
    ],
)
def test_the_position_of_a_mention_follows_from_the_places(words: str, who: str, position: Position) -> None:
    quotes = from_brat(added(words, mention(who)), ARTICLE)
    quote = next(each for each in quotes if each.text == words)
    assert quote.attribution is not None
    assert quote.attribution.position is position


def test_a_mention_between_two_pieces_is_inside() -> None:
    text = to_brat(ARTICLE).text
    first, second = text.index("I read"), text.index("a pupil")
    lines = f"T90\tContent {first} {first + 6};{second} {second + 7}\tI read a pupil\n{mention('Pavel Kruk')}"
    (quote,) = from_brat(lines, ARTICLE)
    assert quote.attribution is not None
    assert quote.attribution.position is Position.INSIDE
    assert len(quote.spans) == 2


def test_a_note_names_a_new_speaker() -> None:
    lines = added("9,000 books", mention("She"), "#90\tAnnotatorNotes T91\tVera Lis", "#91\tOther T91\tnothing")
    quote = next(each for each in from_brat(lines, ARTICLE) if each.text == "9,000 books")
    assert quote.speaker is not None
    assert quote.speaker.name == "Vera Lis"


def test_a_note_of_a_quotation_names_a_speaker_whom_no_words_mention() -> None:
    quotes = from_brat(added("9,000 books", "#90\tAnnotatorNotes T90\tPavel Kruk"), ARTICLE)
    quote = next(each for each in quotes if each.text == "9,000 books")
    assert quote.speaker == ARTICLE.quotes[3].speaker
    assert quote.attribution is not None
    assert quote.attribution.mention is None


def test_a_quotation_in_another_one_gets_its_parent() -> None:
    quotes = from_brat(added("9,000 books"), ARTICLE)
    child = next(each for each in quotes if each.text == "9,000 books")
    assert child.parent == next(each for each in ARTICLE.quotes if "9,000" in each.text).span
    assert child.attribution is None


def test_a_new_cue_is_said_in_its_own_words_unless_more_is_told() -> None:
    start = to_brat(ARTICLE).text.index("called")
    cue = f"T92\tCue {start} {start + 6}\tcalled\nR91\tCuedBy Arg1:T90 Arg2:T92"
    plain = next(each for each in from_brat(added("to the town", cue), ARTICLE) if each.text == "to the town")
    assert plain.cue is not None
    assert (plain.cue.lemma, plain.cue.kind) == ("called", CueKind.SAY)
    more = added("to the town", cue, "A90\tCueKind T92 think", "#90\tAnnotatorNotes T92\tcall", "A91\tMood T92 sad")
    full = next(each for each in from_brat(more, ARTICLE) if each.text == "to the town")
    assert full.cue is not None
    assert (full.cue.lemma, full.cue.kind) == ("call", CueKind.THINK)


def test_lines_of_other_tools_are_left_alone() -> None:
    others = "E1\tMeet:T1 Who:T2\n\n*\tEquiv T1 T2\nR77\tNear Arg1:T1 Arg2:T2\nA77\tSure R1\nN1\tReference T1 W:1\tx\n"
    assert from_brat(ANNOTATIONS + others, ARTICLE) == ARTICLE.quotes


CONTENT, CONTENT_LINE = line_of("a gift")
PUPIL, PUPIL_LINE = line_of("Pavel Kruk")
TITLE_END = len(ARTICLE.title or "")
ACROSS = to_brat(ARTICLE).text[TITLE_END - 4 : TITLE_END + 3].replace("\n", " ")


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("T90\tContent", "expected an annotation of the kind 'T', not 'Content'"),
        ("T90\tContent 5 4\tx", "the places 5 4 are not in order"),
        ("T90\tContent 5 5\t", "the places 5 5 are not in order"),
        ("T90\tContent 0 3;2 5\tx", "the places 0 3;2 5 are not in order"),
        ("T90\tContent 0 99999\tx", "the places 0 99999 are not in order in a text of"),
        ("T90\tContent 0 3\tSok!", "the places 0 3 do not hold 'Sok!': was it the same text?"),
        (
            f"T90\tContent {TITLE_END - 4} {TITLE_END + 3}\t{ACROSS}",
            "an annotation may not run from the title into the body",
        ),
        (PUPIL_LINE, f"{PUPIL} is there twice"),
        ("A90\tKind T99 direct", "T99 is not there, or was not read"),
        ("R90\tSaidBy Arg1:T98 Arg2:T99", "T98 is not there"),
        (f"R90\tSaidBy Arg1:{PUPIL} Arg2:{CONTENT}", "leads from a Content to a Speaker, not Speaker to Content"),
        (f"R90\tSaidBy Arg1:{CONTENT} Arg2:{PUPIL}", "a Content has one SaidBy at most"),
        (f"A90\tKind {CONTENT} loud", "the attribute 'loud' is none of direct, mixed, indirect, name"),
        (
            "T90\tContent 0 5\tSokol\nT91\tSpeaker 0 2;3 5\tSo ol\nR90\tSaidBy Arg1:T90 Arg2:T91",
            "a Speaker is in one piece",
        ),
    ],
)
def test_what_cannot_be_read_is_told_with_its_line(line: str, message: str) -> None:
    with pytest.raises(DecodeError) as caught:
        from_brat(ANNOTATIONS + line, ARTICLE)
    (problem,) = caught.value.problems if "T98" not in line else caught.value.problems[:1]
    assert message in problem.message
    assert problem.path.startswith("line ")


def test_all_problems_are_told_at_once() -> None:
    with pytest.raises(DecodeError) as caught:
        from_brat("T1\tContent\nA1\tKind\nR1\tSaidBy T1", ARTICLE)
    assert [problem.path for problem in caught.value.problems] == ["line 1", "line 2", "line 3"]


def test_without_a_title_the_body_begins_the_text() -> None:
    article = attrs.evolve(ARTICLE, title=None, quotes=ARTICLE.quotes[1:])
    assert to_brat(article).text == article.text
    assert from_brat(to_brat(article).annotations, article) == article.quotes


def test_the_settings_name_every_label_and_every_value() -> None:
    for line in ANNOTATIONS.splitlines():
        if not line.startswith("#"):
            assert line.split("\t")[1].partition(" ")[0] in ANNOTATION_CONF
    for kind in (*QuoteKind, *CueKind):
        assert kind in ANNOTATION_CONF

"""
Score the quotation engine on labelled corpora: what each of its rules carries, the naive baseline, and a peer.

    python benchmarks/quotes.py --data DIR

DIR holds one JSON object a line in `*.jsonl`: `id`, `lang`, `text` and `quotes`, each with `start`, `end`, `type`
(direct, mixed, indirect) and `speaker`. Without the folder nothing is measured, and the reason is said.

A quotation is found where at least half of the characters of both spans together are common to both; its speaker is
right where the head words agree. F1 is of the pairs in which both are so.
"""

import argparse
import importlib
import json
import pathlib
import re
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

from belta_news.extract.quotes import read_quotes
from belta_news.extract.quotes.lexicon import CAP, CUE, ROLE, lexicon_of
from belta_news.extract.quotes.marks import find_regions
from belta_news.languages import language_of
from belta_news.model.quote import QuoteKind, Rule

Document = dict[str, Any]
Found = tuple[int, int, tuple[str, ...]]
"""Start, end, and what the speaker is called: a name, a mention, or nothing."""
Engine = Callable[[Document], list[Found]]

HALF = 0.5
EDGES = " \t\u00a0\n\"'`“”„«»‘’‚.,;:!?…–—-()"
WORD = re.compile(r"[\w’'-]+")
AFTER_HEAD = re.compile(
    r"\s(?:of|in|at|for|from|with|on|who|whom|which|that|and|to|от|по|в|на|при|для|с|з|ад|па|у|ў)\s"
)


def read_documents(path: pathlib.Path) -> list[Document]:
    """Read a corpus."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def engine(*, without: Rule | None = None, indirect: bool = False) -> Engine:
    """Return the engine; without one of its rules, where one is given."""

    def find(document: Document) -> list[Found]:
        language = language_of(document.get("lang", "en"))
        found: list[Found] = []
        for quote in read_quotes(document["text"], title=None, language=language, indirect=indirect):
            if indirect != (quote.kind is QuoteKind.INDIRECT):
                continue
            attribution = quote.attribution
            names: tuple[str, ...] = ()
            if attribution is not None and attribution.rule is not without:
                named = (attribution.mention, None if attribution.speaker is None else attribution.speaker.name)
                names = tuple(name for name in named if name)
            found.extend((span.start, span.end, names) for span in quote.spans)
        return found

    return find


def naive(document: Document) -> list[Found]:
    """Take every pair of marks for a quotation, and the name nearest to the nearest cue for its speaker."""
    text = document["text"]
    lexicon = lexicon_of(language_of(document.get("lang", "en")).speech)
    found: list[Found] = []
    for start, end, regions in find_regions(text):
        words = [
            (match.start(), match.end(), lexicon.memory[match[0]].flags) for match in WORD.finditer(text, start, end)
        ]
        for region in regions:
            outside = [word for word in words if word[1] <= region.start or word[0] >= region.end]
            cues = [word for word in outside if word[2] & CUE]
            names = [word for word in outside if word[2] & (CAP | ROLE)]
            if cues and names:
                cue = min(cues, key=lambda word: min(abs(word[0] - region.end), abs(word[1] - region.start)))
                name = min(names, key=lambda word: abs(word[0] - cue[0]))
                found.append((region.inner_start, region.inner_end, (text[name[0] : name[1]],)))
            else:
                found.append((region.inner_start, region.inner_end, ()))
    return found


def textacy() -> Engine | None:
    """Return textacy on a small model of spaCy; None where either is not installed."""
    try:
        extract = importlib.import_module("textacy.extract")
        parse = importlib.import_module("spacy").load("en_core_web_sm")
    except (ImportError, OSError):
        return None

    def find(document: Document) -> list[Found]:
        quotes = extract.direct_quotations(parse(document["text"]))
        return [
            (quote.content.start_char, quote.content.end_char, (" ".join(str(token) for token in quote.speaker),))
            for quote in quotes
        ]

    return find


def trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut a span at line breaks and trim marks and punctuation off both ends of each piece."""
    place = start
    for line in text[start:end].split("\n"):
        first, last = place, place + len(line)
        while first < last and text[first] in EDGES:
            first += 1
        while last > first and text[last - 1] in EDGES:
            last -= 1
        if last > first:
            yield first, last
        place += len(line) + 1


def heads(name: str) -> list[str]:
    """Return the head word of each part of a name between commas."""
    found = []
    for part in re.split(r"[,;:–—]", re.sub(r"\([^)]*\)", " ", name)):
        words = WORD.findall(AFTER_HEAD.split(f"{part} ", maxsplit=1)[0] or part)
        if words:
            found.append(re.sub(r"['’]s?$", "", words[-1].lower()))
    return found


def same(found: str, wanted: str) -> bool:
    """Say whether two names have the same head."""
    left, right = heads(found), heads(wanted)
    return bool(left and right) and (left[0] in right or right[0] in left)


def overlap(left: tuple[int, int], right: tuple[int, int]) -> float:
    """Return the common characters of two spans as a share of all of theirs."""
    common = min(left[1], right[1]) - max(left[0], right[0])
    return max(0, common) / (max(left[1], right[1]) - min(left[0], right[0]))


def score(documents: list[Document], find: Engine, kinds: frozenset[str]) -> dict[str, float]:
    """Return precision and recall of the spans, F1 of spans, and F1 of spans with the right speaker."""
    wanted = given = matched = right = named = 0
    for document in documents:
        text = document["text"]
        gold = [
            (span, quote["speaker"])
            for quote in document["quotes"]
            if quote["type"] in kinds
            for span in trimmed(text, quote["start"], quote["end"])
        ]
        mine = [(span, names) for start, end, names in find(document) for span in trimmed(text, start, end)]
        wanted += sum(speaker is not None for _, speaker in gold)
        given += len(mine)
        free = dict(enumerate(gold))
        for span, names in mine:
            best = max(free, key=lambda number: overlap(span, free[number][0]), default=None)
            if best is None or overlap(span, free[best][0]) < HALF:
                continue
            speaker = free.pop(best)[1]
            if speaker is None:
                given -= 1
                continue
            matched += 1
            named += bool(names)
            right += any(same(name, speaker) for name in names)
    return {
        "span F1": ratio(2 * matched, given + wanted),
        "speaker precision": ratio(right, named),
        "end to end F1": ratio(2 * right, given + wanted),
    }


def ratio(part: float, whole: float) -> float:
    """Divide, and give 0 of nothing."""
    return part / whole if whole else 0.0


def print_row(name: str, scores: dict[str, float], note: str = "") -> None:
    """Print one row of the table."""
    print(f"  {name:32}" + "".join(f"{key} {value:.3f}   " for key, value in scores.items()) + note)


def measure_speed(documents: list[Document]) -> None:
    """Print how many characters a second are read, beside a plain scan for marks."""
    text = "\n\n".join(document["text"] for document in documents)
    language = language_of(documents[0].get("lang", "en"))
    start = time.process_time()
    read_quotes(text, title=None, language=language)
    whole = time.process_time() - start
    start = time.process_time()
    sum(1 for _ in re.finditer(r"[“”„«»\"]", text))
    scan = time.process_time() - start
    print(
        f"  {len(text) / whole / 1e6:.2f} M characters a second; a plain scan for marks: {len(text) / scan / 1e6:.0f} M"
    )


def main() -> int:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=pathlib.Path, help="the folder of the corpora")
    data = parser.parse_args().data
    paths = sorted(data.glob("*.jsonl")) if data is not None else []
    if not paths:
        print("skipped: --data names no folder with *.jsonl in it")
        return 0
    peer = textacy()
    for path in paths:
        documents = read_documents(path)
        print(f"{path.stem}: {len(documents)} documents")
        quoted = frozenset(("direct", "mixed"))
        full = score(documents, engine(), quoted)
        print_row("naive: nearest cue and name", score(documents, naive, quoted))
        if peer is None:
            print("  textacy on spaCy: skipped, not installed with its model en_core_web_sm")
        elif documents[0].get("lang") == "en":
            print_row("textacy on spaCy", score(documents, peer, quoted))
        print_row("engine, in marks", full)
        print_row(
            "engine, direct only", score(documents, engine(), frozenset(("direct",))), "(mixed ones count as false)"
        )
        print_row("engine, without marks", score(documents, engine(indirect=True), frozenset(("indirect",))))
        for rule in Rule:
            less = score(documents, engine(without=rule), quoted)
            lost = full["end to end F1"] - less["end to end F1"]
            print(f"    the rule {rule.value:12} carries {100 * lost:5.1f} points of end to end F1")
        measure_speed(documents)
    return 0


if __name__ == "__main__":
    sys.exit(main())

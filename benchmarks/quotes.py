"""
Measure the quotation engine: scores on labelled corpora, what each rule carries, speed, and growth.

    python benchmarks/quotes.py --data DIR [--only NAME] [--size CHARACTERS] [--skip PART ...]

DIR holds one JSON object a line in `*.jsonl`: `id`, `lang`, `text` and `quotes`, each with `start`, `end`, `type`
(direct, mixed, indirect), `speaker`, and, where known, other names of the speaker as `speaker_aliases`. Without the
folder there are no scores and no speed, the reason is said, and only growth is measured, on made-up texts.

How the scores are made:

- Spans are cut at line breaks and trimmed of marks and punctuation at both ends. Two spans match where their common
  characters are at least half of all of theirs; they are paired one to one, the best first.
- A speaker is right where the head words of the two names agree (head), or that of any name of the same person
  (entity). The better of the mention and the resolved name counts.
- *quoted* wants all words in marks that somebody speaks; *direct* only whole statements, and does not count what was
  found of the others; *indirect* wants what is reported without marks.
"""

import argparse
import functools
import importlib
import json
import pathlib
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from belta_news import Quote, find_quotes
from belta_news.extract.quotes import read_quotes
from belta_news.extract.quotes.lexicon import CAP, CUE, ROLE, lexicon_of
from belta_news.extract.quotes.marks import find_regions
from belta_news.languages import language_of
from belta_news.model.quote import QuoteKind, Rule

Document = dict[str, Any]
Range = tuple[int, int]
Found = tuple[int, int, tuple[str, ...]]
"""Start, end, and what the speaker is called: a name, a mention, or nothing."""
Engine = Callable[[Document], Iterable[Found]]

KINDS = {
    "quoted": frozenset(("direct", "mixed")),
    "direct": frozenset(("direct",)),
    "indirect": frozenset(("indirect",)),
}
"""The tasks, and the types of labels that each of them wants."""
HALF = 0.5
ROUNDS = 3
LONG = 1_000_000
"""From how many characters on a text is read once only: chance weighs less in it."""
EDGES = frozenset("“”„«»\"'`‘’‹› \t\r\n\u00a0.,;:!?…—–-()")
ARTICLES = frozenset(("the", "a", "an", "mr", "mrs", "ms", "dr", "sir", "г-н", "г-жа", "господин", "госпожа"))
WORD = re.compile(r"[\w’'-]+")
AFTER_HEAD = re.compile(
    r"\s(?:of|in|at|for|from|with|on|who|whom|which|that|and|to|von|der|des|из|от|по|в|на|при|для|с|з|ад|па|у|ў"
    r"|который|которая|які|якая)\s",
    re.IGNORECASE,
)
"""What ends the first part of a name, whose last word is its head."""


# The engines: this one, a naive one, and a peer.


def found_in(quotes: Iterable[Quote], *, indirect: bool, without: Rule | None = None) -> Iterator[Found]:
    """Take quotations for the scorer; those whose speaker the rule *without* found have none."""
    for quote in quotes:
        if indirect != (quote.kind is QuoteKind.INDIRECT):
            continue
        attribution = quote.attribution
        names: tuple[str, ...] = ()
        if attribution is not None and (without is None or attribution.rule is not without):
            named = (attribution.speaker and attribution.speaker.name, attribution.mention)
            names = tuple(name for name in named if name)
        for span in quote.spans:
            yield span.start, span.end, names


def reader(read: dict[int, tuple[Quote, ...]], *, indirect: bool = False, without: Rule | None = None) -> Engine:
    """Return the engine on documents that were read before."""
    return lambda document: found_in(read[id(document)], indirect=indirect, without=without)


def naive(document: Document) -> list[Found]:
    """Take every pair of marks for a quotation, and the name nearest to the nearest cue for its speaker."""
    text = document["text"]
    lexicon = lexicon_of(language_of(document["lang"]).speech)
    found: list[Found] = []
    for start, end, regions in find_regions(text):
        words = [
            (match.start(), match.end(), lexicon.memory[match[0]].flags) for match in WORD.finditer(text, start, end)
        ]
        for region in regions:
            outside = [word for word in words if word[1] <= region.start or word[0] >= region.end]
            cues = [word for word in outside if word[2] & CUE]
            names = [word for word in outside if word[2] & (CAP | ROLE)]
            named: tuple[str, ...] = ()
            if cues and names:
                cue = min(cues, key=lambda word: min(abs(word[0] - region.end), abs(word[1] - region.start)))
                name = min(names, key=lambda word: abs(word[0] - cue[0]))
                named = (text[name[0] : name[1]],)
            found.append((region.inner_start, region.inner_end, named))
    return found


def textacy() -> Engine | None:
    """Return textacy on a small model of spaCy; None where either is not installed."""
    try:
        extract = importlib.import_module("textacy.extract")
        parse = importlib.import_module("spacy").load("en_core_web_sm")
    except (ImportError, OSError):
        return None

    def find(document: Document) -> list[Found]:
        return [
            (quote.content.start_char, quote.content.end_char, (" ".join(str(token) for token in quote.speaker),))
            for quote in extract.direct_quotations(parse(document["text"]))
        ]

    return find


# The scorer.


def trimmed(text: str, start: int, end: int) -> Iterator[Range]:
    """Cut a span at line breaks and trim marks and punctuation off both ends of each piece."""
    for piece in re.finditer(r"[^\r\n]+", text[start:end]):
        first, last = start + piece.start(), start + piece.end()
        while first < last and text[first] in EDGES:
            first += 1
        while last > first and text[last - 1] in EDGES:
            last -= 1
        if last > first:
            yield first, last


def words_of(name: str) -> list[str]:
    """Return the words of a name, in small letters, without possessives."""
    return [re.sub(r"['’]s?$", "", word.lower()) for word in WORD.findall(name)]


def heads(name: str) -> list[str]:
    """Return the head word of each part of a name between commas."""
    found = []
    for part in re.split(r"[,;:–—]", re.sub(r"\([^)]*\)", " ", name)):
        padded = f" {part.strip()} "
        end = AFTER_HEAD.search(padded)
        words = words_of(padded[: end.start()] if end and end.start() else part)
        while len(words) > 1 and words[-1] in {"jr", "sr", "said", "says"}:
            words.pop()
        found += words[-1:]
    return found


def without_article(name: str) -> list[str]:
    """Return the words of a name without articles and courtesy titles in front."""
    words = words_of(name)
    while words and words[0] in ARTICLES:
        words = words[1:]
    return words


def same(found: str, wanted: str) -> bool:
    """Say whether two names have the same head, or one holds the other, of two words or more, whole."""
    left, right = heads(found), heads(wanted)
    if not left or not right:
        return False
    if left[0] in right or right[0] in left:
        return True
    few, many = sorted((without_article(found), without_article(wanted)), key=len)
    return len(few) > 1 and any(many[place : place + len(few)] == few for place in range(len(many) - len(few) + 1))


def common(left: Range, right: Range) -> int:
    """Return how many characters two spans have in common."""
    return max(0, min(left[1], right[1]) - max(left[0], right[0]))


def overlap(left: Range, right: Range) -> float:
    """Return the common characters of two spans as a share of all of theirs."""
    return common(left, right) / (max(left[1], right[1]) - min(left[0], right[0]))


def pairs_of(given: list[tuple[Range, tuple[str, ...]]], wanted: list[tuple[Range, Document]]) -> dict[int, int]:
    """Pair spans one to one, those that overlap most first."""
    near = sorted(
        (
            (overlap(mine[0], gold[0]), left, right)
            for left, mine in enumerate(given)
            for right, gold in enumerate(wanted)
            if common(mine[0], gold[0])
        ),
        reverse=True,
    )
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for share, left, right in near:
        if share >= HALF and left not in pairs and right not in taken:
            pairs[left] = right
            taken.add(right)
    return pairs


def score(documents: list[Document], find: Engine, task: str) -> dict[str, float]:
    """Return the scores of an engine on one task."""
    count: Counter[str] = Counter()
    for document in documents:
        text = document["text"]
        wanted: list[tuple[Range, Document]] = []
        aside: list[Range] = []
        for quote in document["quotes"]:
            for span in trimmed(text, quote["start"], quote["end"]):
                if quote["type"] in KINDS[task]:
                    wanted.append((span, quote))
                elif task == "direct" and quote["type"] == "mixed":
                    aside.append(span)
        ignored = [(start, end) for start, end in document.get("ignore") or ()]
        given = [
            (span, names)
            for start, end, names in find(document)
            for span in trimmed(text, start, end)
            if not any(common(span, other) for other in ignored)
        ]
        pairs = pairs_of(given, wanted)
        count["wanted"] += len(wanted)
        count["to name"] += sum(quote["speaker"] is not None for _, quote in wanted)
        count["matched"] += len(pairs)
        count["given"] += sum(
            number in pairs or not any(common(span, other) >= HALF * (span[1] - span[0]) for other in aside)
            for number, (span, _) in enumerate(given)
        )
        for left, right in pairs.items():
            names, quote = given[left][1], wanted[right][1]
            if quote["speaker"] is None:
                count["nobody"] += 1
                continue
            head = any(same(name, quote["speaker"]) for name in names)
            aliases = quote.get("speaker_aliases") or ()
            count["named"] += bool(names)
            count["head"] += head
            count["entity"] += head or any(same(name, alias) for name in names for alias in aliases)
    given_names = count["given"] - count["nobody"]
    return {
        "span P": ratio(count["matched"], count["given"]),
        "span F1": ratio(2 * count["matched"], count["given"] + count["wanted"]),
        "e2e head": ratio(2 * count["head"], given_names + count["to name"]),
        "e2e entity": ratio(2 * count["entity"], given_names + count["to name"]),
        "speaker P": ratio(count["head"], count["named"]),
    }


def ratio(part: float, whole: float) -> float:
    """Divide, and give 0 of nothing."""
    return part / whole if whole else 0.0


# The tables.


def print_scores(name: str, documents: list[Document], peer: Engine | None) -> None:
    """Print the scores of every engine on one corpus, and what each rule carries."""
    language = documents[0]["lang"]
    types = Counter(quote["type"] for document in documents for quote in document["quotes"])
    labels = ", ".join(f"{number} {kind}" for kind, number in sorted(types.items()))
    print(f"\n{name}: {len(documents)} documents, labels: {labels}")
    read = {id(document): find_quotes(document["text"], language=document["lang"]) for document in documents}
    columns = ("span P", "span F1", "e2e head", "e2e entity", "speaker P")
    print(f"| {'what is read':28} | {' | '.join(columns)} |")
    print(f"| {'-' * 28} | {' | '.join('-' * len(column) for column in columns)} |")

    def row(title: str, find: Engine, task: str) -> dict[str, float]:
        scores = score(documents, find, task)
        cells = (f"{f'{scores[column]:.3f}'.removeprefix('0'):>{len(column)}}" for column in columns)
        print(f"| {title:28} | {' | '.join(cells)} |")
        return scores

    row("quoted, naive", naive, "quoted")
    if peer is not None and language == "en":
        row("quoted, textacy on spaCy", peer, "quoted")
    full = row("quoted", reader(read), "quoted")
    if types["direct"]:
        row("direct, naive", naive, "direct")
        if peer is not None and language == "en":
            row("direct, textacy on spaCy", peer, "direct")
        row("direct", reader(read), "direct")
    if types["indirect"]:
        row("indirect", reader(read, indirect=True), "indirect")
    if peer is None and language == "en":
        print("textacy on spaCy: skipped, not installed with its model en_core_web_sm")
    print_ablation(documents, read, full)


def print_ablation(documents: list[Document], read: dict[int, tuple[Quote, ...]], full: dict[str, float]) -> None:
    """Print how many points of end to end F1 each rule carries, and what the filter and the ledger do."""
    rules = Counter(
        quote.attribution.rule if quote.attribution else None
        for quotes in read.values()
        for quote in quotes
        if quote.kind is not QuoteKind.INDIRECT
    )
    print("\n| without the rule | quotations | points of e2e head |")
    print("| ---------------- | ---------- | ------------------ |")
    for rule in Rule:
        less = score(documents, reader(read, without=rule), "quoted")
        lost = 100 * (less["e2e head"] - full["e2e head"])
        print(f"| {rule.value:16} | {rules[rule]:10} | {lost:+18.1f} |")
    print(f"| {'(no speaker)':16} | {rules[None]:10} | {'':18} |")

    def with_names(document: Document) -> Iterator[Found]:
        language = language_of(document["lang"])
        quotes = read_quotes(document["text"], title=None, language=language, names=True, indirect=False)
        return found_in(quotes, indirect=False)

    def mentions(document: Document) -> Iterator[Found]:
        for quote in read[id(document)]:
            if quote.kind is not QuoteKind.INDIRECT:
                mention = quote.attribution and quote.attribution.mention
                for span in quote.spans:
                    yield span.start, span.end, (mention,) if mention else ()

    print("\n| without | span F1 | e2e head | e2e entity |\n| ------- | ------- | -------- | ---------- |")
    for name, find in (("the filter of names", with_names), ("the ledger of entities", mentions)):
        less = score(documents, find, "quoted")
        lost_here = (100 * (less[key] - full[key]) for key in ("span F1", "e2e head", "e2e entity"))
        print(f"| {name} | {' | '.join(f'{value:+.1f}' for value in lost_here)} |")


def seconds(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """Return the least time of processor that some work takes in a few rounds."""
    best = float("inf")
    for _ in range(rounds):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    return best


def scan_all(texts: list[str], pattern: re.Pattern[str]) -> int:
    """Count the matches of a pattern."""
    return sum(1 for text in texts for _ in pattern.finditer(text))


def print_speed(name: str, documents: list[Document]) -> None:
    """Print how many characters a second are read, beside two plain scans of the same text by a regular expression."""
    texts = [document["text"] for document in documents]
    language = documents[0]["lang"]
    size = sum(map(len, texts))
    whole = seconds(lambda: [find_quotes(text, language=language) for text in texts])
    print(f"{name}: {size:,} characters, {size / whole / 1e6:.2f} M characters a second")
    for what, pattern in (("quotation marks", r'[“”„«»"]'), ("words", r"\w+")):
        scan = seconds(functools.partial(scan_all, texts, re.compile(pattern)))
        print(f"  a plain scan for {what}: {size / scan / 1e6:.1f} M, {whole / scan:.1f} times as fast")


MADE_UP = {
    "opening marks": "“",
    "nested marks": "“a «b „c“ d» e” ",
    "one sentence": "the minister who said that he knew it and ",
    "names": "Ivan Petrov met Anna Sokol, Deputy Minister of Trade. ",
    "cues": "said noted added stressed ",
    "straight marks": '"a" ',
    "paragraphs of one quotation": "“We go on.\n",
}
"""Texts that are hard in one way each, to be repeated."""


def print_growth(size: int, documents: list[Document]) -> None:
    """Print how the time grows from half of the text to the whole."""
    print(f"\n| text | characters | seconds | 2 x the text takes |\n| {' | '.join(['---'] * 4)} |")
    joined = "\n\n".join(document["text"] for document in documents)
    rounds = ROUNDS if size <= LONG else 1
    if not joined:
        print("real articles joined: skipped, --data names no folder with *.jsonl in it")
    for name, unit in {**({"real articles joined": f"{joined}\n\n"} if joined else {}), **MADE_UP}.items():
        text = (unit * (size // len(unit) + 1))[:size]
        less = seconds(functools.partial(find_quotes, text[: size // 2], language="en"), rounds)
        more = seconds(functools.partial(find_quotes, text, language="en"), rounds)
        print(f"| {name} | {size:,} | {more:.2f} | {more / less:.2f} x the time |", flush=True)


def main() -> int:
    """Print what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=pathlib.Path, help="the folder of the corpora")
    parser.add_argument(
        "--only", action="append", help="the name of a corpus, without .jsonl; all of them if not given"
    )
    parser.add_argument("--size", type=int, default=200_000, help="how long the texts for growth are (default: 200000)")
    parser.add_argument("--skip", action="append", default=[], choices=("scores", "speed", "growth"))
    arguments = parser.parse_args()
    paths = sorted(arguments.data.glob("*.jsonl")) if arguments.data is not None else []
    corpora: dict[str, list[Document]] = {}
    for path in paths:
        if not arguments.only or path.stem in arguments.only:
            lines = path.read_text(encoding="utf-8").splitlines()
            corpora[path.stem] = [{"lang": "en", **json.loads(line)} for line in lines if line.strip()]
    if not corpora:
        print("scores and speed: skipped, --data names no folder with *.jsonl in it")
    peer = textacy() if corpora and "scores" not in arguments.skip else None
    for name, documents in corpora.items():
        if "scores" not in arguments.skip:
            print_scores(name, documents, peer)
    print()
    for name, documents in corpora.items():
        if "speed" not in arguments.skip:
            print_speed(name, documents)
    if "growth" not in arguments.skip:
        english = [document for documents in corpora.values() for document in documents if document["lang"] == "en"]
        print_growth(arguments.size, english)
    return 0


if __name__ == "__main__":
    sys.exit(main())

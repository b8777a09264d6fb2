"""
Measure `parse_html` beside other readers of news pages: `python benchmarks/pages.py --peers PEERS/bin/python`.

The others need older versions of libraries than this project's tools, so they live in an environment of their own:
`python benchmarks/pages.py --make-peers PEERS` makes it. Each reader runs in a process of its own, over the same pages
in the same run, without the network. Without `--peers`, this library is measured alone.

The pages are those of `--data` that have facts beside them (`NAME.html`, `NAME.toml`), by default the project's own.
`--size 250` makes each page 250 KB large, by scripts and menus behind the article, as many real ones are.

What is printed for each reader, over all pages:

- titles that are right, letter by letter; moments that are the right minute, with their zone;
- F1 of the words of the body, in their numbers but not in their order; a dateline counts for both, or for neither;
- pages in whose body something stands that must not: words of the page around the article;
- ms: the median of the pages' median times of the processor; and how many times faster this library is;
- memory of the process in the end;
- pages with 1,000 elements around their body of which nearly all words are still found.

Then, for this library alone: growth of memory over 10,000 pages, and the gain by two processes.
"""

import argparse
import collections
import datetime as dt
import json
import pathlib
import re
import statistics
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterator
from typing import Any

import attrs

from belta_news import parse_many
from belta_news.readers.bytes import characters_of

HERE = pathlib.Path(__file__).parent
DATA = HERE.parent / "tests" / "data"
RUNNER = HERE / "pages_runner.py"

PEERS = ("trafilatura", "newspaper4k", "readability", "fundus")
# What a fresh environment needs; the last one is a limit that fundus 0.5.7 lacks.
PACKAGES = ("trafilatura", "newspaper4k", "readability-lxml", "fundus", "curl-cffi<0.16")

DEPTH = 1_000
NEARLY_ALL = 0.9
OVER = 10_000
BULK = 400
ROUNDS = 3
BOUNDS = {"memory": 1.1, "processes": 1.7}

WORD = re.compile(r"\w+")


@attrs.frozen
class Page:
    """A page with what a person sees in it."""

    name: str
    html: str
    url: str | None
    facts: dict[str, Any]

    @property
    def words(self) -> str:
        """The words of the body, with those of a dateline."""
        paragraphs = (words for _, words in self.facts["paragraphs"])
        return " ".join((self.facts.get("dateline", ""), *paragraphs))


def read_pages(folder: pathlib.Path) -> Iterator[Page]:
    """Yield the pages of a folder that have facts beside them."""
    for path in sorted(folder.rglob("*.toml")):
        known = tomllib.loads(path.read_text("utf-8"))
        facts = known.get("facts", {})
        page = path.with_suffix(".html")
        if "title" in facts and "paragraphs" in facts and page.exists():
            given = known.get("input", {})
            html = characters_of(page.read_bytes(), given.get("encoding"))[0]
            yield Page(page.relative_to(folder).as_posix(), html, given.get("url"), facts)


def padded(page: Page, size: int) -> Page:
    """Return a page of at least *size* KB."""
    missing = size * 1000 - len(page.html.encode())
    script = "<script>window.tape=window.tape||[];tape.push({delay:2435,text:'<p>ready</p>',on:!1});</script>\n"
    menu = '<nav><ul class="menu"><li><a href="/archive/{0}/">Archive, day {0}</a></li></ul></nav>\n'
    pieces: list[str] = []
    while missing > 0:
        pieces.append(script + menu.format(len(pieces)))
        missing -= len(pieces[-1])
    head, closing, tail = page.html.rpartition("</body>")
    html = head + "".join(pieces) + closing + tail if closing else page.html + "".join(pieces)
    return attrs.evolve(page, html=html)


def nested(page: Page) -> Page:
    """Return a page with so many elements more around all that it shows."""
    html = re.sub(r"<body[^>]*>", lambda match: match[0] + "<div>" * DEPTH, page.html, count=1, flags=re.IGNORECASE)
    return attrs.evolve(page, html=html)


def run(python: str, reader: str, pages: list[Page], rounds: int, over: int = 0) -> dict[str, Any] | None:
    """Return the answer of a reader, or None where it cannot be run."""
    job = {
        "reader": reader,
        "rounds": rounds,
        "over": over,
        "pages": [{"html": page.html, "url": page.url} for page in pages],
    }
    command = [python, str(RUNNER)]
    done = subprocess.run(command, input=json.dumps(job), capture_output=True, text=True, check=False)  # noqa: S603 - ours
    if done.returncode:
        print(f"  {reader} cannot be run: {done.stderr.strip().splitlines()[-1:]}")
        return None
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def f1(expected: str, found: str) -> float:
    """Return the harmonic mean of how many words were found and how many of those found are right."""
    wanted, there = (collections.Counter(WORD.findall(words.casefold())) for words in (expected, found))
    common = (wanted & there).total()
    total = wanted.total() + there.total()
    return 2 * common / total if total else 1.0


def is_right_moment(expected: str, found: str | None) -> bool:
    """Say whether a moment is the right minute, with a zone, or as little as the page says."""
    if not found:
        return not expected
    try:
        wanted = dt.datetime.fromisoformat(expected.replace(" +", "+"))
        moment = dt.datetime.fromisoformat(found)
    except ValueError:
        return False
    return moment.utcoffset() is not None and abs(moment - wanted) < dt.timedelta(minutes=1)


def one_line(text: str | None) -> str:
    """Return words with single spaces."""
    return " ".join((text or "").split())


def report(name: str, pages: list[Page], answer: dict[str, Any], deep: dict[str, Any] | None, ours: float) -> None:
    """Print what a reader found and what it took, and how that compares to the time of this library."""
    each = list(zip(pages, answer["answers"], strict=True))
    titles = sum(one_line(found.get("title")) == page.facts["title"] for page, found in each)
    dated = [(page, found) for page, found in each if is_whole(page)]
    moments = sum(is_right_moment(page.facts["published"], found.get("published")) for page, found in dated)
    scores = [f1(page.words, found.get("text") or "") for page, found in each]
    around = sum(bool(words_around(page, found.get("text") or "")) for page, found in each)
    whole = 0
    for page, found in zip(pages, () if deep is None else deep["answers"], strict=deep is not None):
        whole += f1(page.words, found.get("text") or "") >= NEARLY_ALL
    ms = time_of(answer)
    print(f"  {name:12} {titles:4}/{len(pages)} {moments:4}/{len(dated)}", end=" ")
    print(f"{statistics.mean(scores):7.3f} {min(scores):6.2f} {around:6} {ms:8.2f} {ms / ours:6.1f}×", end=" ")
    print(f"{answer['memory']:6.0f} MB {whole:5}/{len(pages)}", flush=True)


def time_of(answer: dict[str, Any]) -> float:
    """Return the median time of a page, in ms."""
    times: list[float] = [found["ms"] for found in answer["answers"]]
    return statistics.median(times)


def words_around(page: Page, text: str) -> list[str]:
    """Return words of the page around the article that stand in a body; those of a dateline may."""
    return [words for words in page.facts.get("absent", ()) if words in text and words not in page.words]


def is_whole(page: Page) -> bool:
    """Say whether a page gives its moment down to the minute."""
    return bool(re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d.*[+-]\d\d:\d\d", page.facts.get("published", "")))


def compare(pages: list[Page], peers: str | None, rounds: int) -> bool:
    """Print a line for each reader; say whether this library could be run."""
    size = statistics.median(len(page.html.encode()) for page in pages) / 1e3
    print(f"{len(pages)} pages of {size:.0f} KB (median)")
    heads = ("titles", "moments", "F1", "worst", "around", "ms", "", "memory", "nested")
    widths = (7, 7, 7, 6, 6, 8, 7, 9, 8)
    print(f"  {'':12} {' '.join(f'{head:>{width}}' for head, width in zip(heads, widths, strict=True))}")
    own = run(sys.executable, "belta_news", pages, rounds)
    if own is None:
        return False
    deep_pages = [nested(page) for page in pages]
    ours = time_of(own)
    report("belta_news", pages, own, run(sys.executable, "belta_news", deep_pages, 1), ours)
    for name in PEERS if peers else ():
        answer = run(peers or "", name, pages, rounds)
        if answer is not None:
            report(name, pages, answer, run(peers or "", name, deep_pages, 1), ours)
    floor = run(sys.executable, "turbohtml", pages, rounds)
    if floor is not None:
        print(f"  parsing alone takes {time_of(floor):.2f} ms, reading {ours / time_of(floor):.1f}× that")
    return True


def measure_memory(pages: list[Page], over: int) -> bool:
    """Print how memory grows while many pages are read; say whether it is flat."""
    answer = run(sys.executable, "belta_news", pages, 1, over)
    if answer is None or len(answer["held"]) < len(("early", "late")) or not answer["held"][0]:
        print("\nmemory: the system does not tell")
        return True
    early, late = answer["held"]
    good: bool = late / early <= BOUNDS["memory"]
    print(
        f"\nmemory after {over // 10:,} pages {early:.1f} MB, after {over:,} {late:.1f} MB: {late / early:.2f}×", end=""
    )
    print("" if good else f"  OUT OF BOUNDS (at most {BOUNDS['memory']}×)")
    return good


def pages_a_second(pages: list[Page], workers: int | None) -> float:
    """Return how many pages are read in a second, from the moment when all processes are up."""
    names = [pages[number % len(pages)] for number in range(BULK)]
    results = parse_many(((page.name, page.html) for page in names), workers=workers)
    # The first ones wait for the processes to start.
    first = BULK // 4
    for _ in range(first):
        next(results)
    start = time.perf_counter()
    rest = sum(1 for _ in results)
    return rest / (time.perf_counter() - start)


def measure_processes(pages: list[Page]) -> bool:
    """Print the gain by two processes over one; say whether it is enough."""
    rates: dict[int | None, float] = {None: 0.0, 1: 0.0, 2: 0.0}
    # Each in turn, so that a busy minute of the machine is one for all.
    for _ in range(ROUNDS):
        for workers, best in rates.items():
            rates[workers] = max(best, pages_a_second(pages, workers))
    gain = rates[2] / rates[1]
    print(f"parse_many, pages a second: {rates[None]:.0f} in this process, {rates[1]:.0f} in another one,", end=" ")
    print(f"{rates[2]:.0f} in two: {gain:.2f}× one, {rates[2] / rates[None]:.2f}× this one (best of {ROUNDS})")
    return gain >= BOUNDS["processes"]


def make_peers(folder: pathlib.Path) -> None:
    """Make the environment of the other readers."""
    python = folder / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)  # noqa: S603 - Python's own
    # The pip that comes with older Pythons fails on the names of extras.
    for packages in (("pip",), PACKAGES):
        command = [str(python), "-m", "pip", "install", "--quiet", "--upgrade", *packages]
        subprocess.run(command, check=True)  # noqa: S603 - the environment's own
    print(python)


def main() -> None:
    """Measure what the command line asks for."""
    parser = argparse.ArgumentParser(description="Measure parse_html beside other readers of news pages.")
    parser.add_argument("--data", type=pathlib.Path, default=DATA, help="a folder of pages with facts beside them")
    parser.add_argument("--peers", metavar="PYTHON", help="the Python of an environment with the other readers")
    parser.add_argument("--make-peers", type=pathlib.Path, metavar="FOLDER", help="make that environment, and end")
    parser.add_argument("--size", type=int, default=0, metavar="KB", help="make pages at least so large")
    parser.add_argument("--rounds", type=int, default=5, help="how often each page is read (%(default)s)")
    parser.add_argument("--quick", action="store_true", help="measure no memory over many pages and no processes")
    options = parser.parse_args()
    if options.make_peers:
        make_peers(options.make_peers)
        return
    pages = [padded(page, options.size) for page in read_pages(options.data)]
    if not pages:
        sys.exit(f"no page with facts beside it in {options.data}")
    good = compare(pages, options.peers, options.rounds)
    if not options.quick:
        good = all([good, measure_memory(pages, OVER), measure_processes(pages)])
    if not good:
        sys.exit("out of bounds")


if __name__ == "__main__":
    main()

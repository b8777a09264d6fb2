"""
Measure the formats: `python benchmarks/formats.py`, or with `--quick`, for a tenth of the articles.

First, an article of 600 words with 12 quotations, written and read by every converter whose library is installed. The
floor is plain cattrs on the json module of the standard library for the same classes: it is what a program would do
without this library's formats, and it checks far less. Rounds of all of them alternate, so that a busy machine slows
all, and the processor's time is counted, not the clock's.

Then 100,000 articles into files and back, each in a process of its own that prints its time and its peak memory, beside
that of a tenth as many articles. Ends with status 1 where a bound is passed.
"""

import collections
import functools
import importlib
import json
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from typing import Any

import attrs
import cattrs.preconf.json

from belta_news import Article, from_json, parse_text, to_json
from belta_news.errors import MissingExtraError
from belta_news.formats.jsonl import dump_jsonl, load_jsonl
from belta_news.formats.tables import write_parquet

ROUNDS = 200
WORDS = 600
MANY = 100_000
QUICK = 10_000
MOST_OF_PLAIN = 2.0
"""How many times as long as plain cattrs `to_json` and `from_json` together may take."""
LEAST_OF_WRITING = 2.0
"""How many times as fast as the json module orjson must write. Reading is mostly the checks of the model, for both."""
MOST_GROWTH = 20.0
"""In MB: how much more memory ten times as many articles may take. One article takes 0.1, as an object."""

CONVERTERS = ("json", "orjson", "msgspec", "ujson", "cbor2", "msgpack", "bson", "yaml", "toml")
SLOW = ("yaml", "toml")
"""They are measured in a tenth of the rounds."""

SPEAKERS = (
    "Anna Sokol, the mayor of Lida",
    "Pavel Kruk, the chief engineer",
    "Vera Gribok, a teacher",
    "Igor Kalina, a driver",
)
THINGS = "bridge road ferry school mill station market library square harbour park well".split()  # noqa: SIM905
SAID = """\
“The {thing} will be open every day from six in the morning, and nobody will have to wait for more than {count} \
minutes,” said {speaker}. The builders began with the {thing} in March, when the river was low; nothing was late but \
the lamps.
"""


def article() -> Article:
    """Return an article of about 600 words with 12 quotations."""
    said = (
        SAID.format(thing=thing, count=count, speaker=SPEAKERS[count % len(SPEAKERS)])
        for count, thing in enumerate(THINGS, start=4)
    )
    made = parse_text("Much is new in the towns by the Sozh\n\n14:42, 9 July 2024\n\n" + "\n".join(said))
    if round(made.word_count, -2) != WORDS or len(made.quotes) != len(THINGS):
        sys.exit(f"the article has {made.word_count} words and {len(made.quotes)} quotations")
    return made


def converters() -> dict[str, Any]:
    """Return a converter of each format whose library is installed."""
    found = {}
    for name in CONVERTERS:
        try:
            found[name] = importlib.import_module(f"belta_news.formats.{name}").make_converter()
        except MissingExtraError as error:
            print(f"  {name}: {error}")
    return found


Way = tuple[Callable[[], object], Callable[[], object], int]
"""How an article is written, how it is read again, and how many bytes it takes."""


def way(write: Callable[[Article], Any], read: Callable[[Any], object], made: Article) -> Way:
    """Return the way of *made* through a format and back."""
    data = write(made)
    return lambda: write(made), lambda: read(data), len(data.encode() if isinstance(data, str) else data)


def ways_of(made: Article) -> dict[str, Way]:
    """Return all ways that *made* can take."""
    ways = {"to_json, from_json": way(to_json, from_json, made)}
    for name, converter in {"plain cattrs": cattrs.preconf.json.make_converter(), **converters()}.items():
        ways[name] = way(converter.dumps, functools.partial(converter.loads, cl=Article), made)
    return ways


def seconds(work: Callable[[], object]) -> float:
    """Return how much of the processor's time *work* takes."""
    start = time.process_time()
    work()
    return time.process_time() - start


def measure_article() -> bool:
    """Print what one article takes in each format; say whether that is within bounds."""
    made = article()
    ways = ways_of(made)
    for write, read, _ in ways.values():
        write()
        if read() != made:
            sys.exit("what was read is not what was written")
    taken: dict[str, list[tuple[float, float]]] = collections.defaultdict(list)
    for number in range(ROUNDS):
        for name, (write, read, _) in ways.items():
            if name not in SLOW or not number % 10:
                taken[name].append((seconds(write), seconds(read)))
    best = {name: [statistics.median(column) for column in zip(*rounds, strict=True)] for name, rounds in taken.items()}
    print(f"An article of {made.word_count} words with {len(made.quotes)} quotations, median of {ROUNDS} rounds")
    print(f"  {'':20} {'write':>8} {'read':>8} {'both':>8} {'of plain':>9} {'bytes':>7}")
    floor = sum(best["plain cattrs"])
    for name, (writing, reading) in best.items():
        both = writing + reading
        columns = f"{writing * 1e6:5.0f} µs {reading * 1e6:5.0f} µs {both * 1e6:5.0f} µs {both / floor:8.2f}×"
        print(f"  {name:20} {columns} {ways[name][2]:7,}")
    of_plain = sum(best["to_json, from_json"]) / floor
    good = of_plain <= MOST_OF_PLAIN
    print(f"  to_json and from_json take {of_plain:.2f}× the time of plain cattrs (at most {MOST_OF_PLAIN})")
    if "orjson" in best:
        written, read = (one / other for one, other in zip(best["json"], best["orjson"], strict=True))
        both = sum(best["json"]) / sum(best["orjson"])
        print(f"  orjson is {written:.2f}× as fast as json in writing (at least {LEAST_OF_WRITING}),", end=" ")
        print(f"{read:.2f}× in reading, {both:.2f}× in both")
        good = good and written >= LEAST_OF_WRITING
    return bool(good)


def many(count: int) -> Iterator[Article]:
    """Yield *count* articles, each made anew."""
    made = article()
    for number in range(count):
        yield attrs.evolve(made, title=f"{made.title} {number}")


def read_jsonl(path: pathlib.Path) -> int:
    """Return how many articles *path* holds."""
    return sum(isinstance(each, Article) for each in load_jsonl(path))


def measure_step(step: str, folder: pathlib.Path, count: int) -> None:
    """Print what one step takes, for the process that measures everything."""
    import resource  # noqa: PLC0415 - Windows has none, and measures only the article

    path = folder / "articles.jsonl.gz"
    start = time.perf_counter()
    done = {
        "write .jsonl.gz": lambda: dump_jsonl(many(count), path),
        "read .jsonl.gz": lambda: read_jsonl(path),
        "write Parquet": lambda: write_parquet(many(count), folder),
    }[step]()
    taken = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(json.dumps({"done": done, "seconds": taken, "memory": peak / (1e6 if sys.platform == "darwin" else 1e3)}))


def run_step(step: str, folder: str, count: int) -> dict[str, Any]:
    """Return what *step* takes in a process of its own."""
    command = [sys.executable, __file__, step, folder, str(count)]
    run = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603 - this file
    measured: dict[str, Any] = json.loads(run.stdout)
    if measured["done"] != count:
        sys.exit(f"{step}: {measured['done']} of {count} articles")
    return measured


def measure_many(count: int) -> bool:
    """Print what many articles take; say whether memory is flat."""
    print(f"\n{count:,} articles, beside {count // 10:,}")
    print(f"  {'':16} {'seconds':>8} {'each':>9} {'memory':>8} {'growth':>8}")
    good = True
    for step in ("write .jsonl.gz", "read .jsonl.gz", "write Parquet"):
        with tempfile.TemporaryDirectory() as few, tempfile.TemporaryDirectory() as all_of_them:
            for folder, number in ((few, count // 10), (all_of_them, count)):
                if step.startswith("read"):
                    run_step("write .jsonl.gz", folder, number)
            small, large = run_step(step, few, count // 10), run_step(step, all_of_them, count)
        growth = large["memory"] - small["memory"]
        mark = "" if growth <= MOST_GROWTH else "  OUT OF BOUNDS"
        good = good and not mark
        times = f"{large['seconds']:8.1f} {large['seconds'] / count * 1e6:6.0f} µs"
        print(f"  {step:16} {times} {large['memory']:5.0f} MB {growth:+5.0f} MB{mark}", flush=True)
    return good


def main(arguments: list[str]) -> None:
    """Measure what *arguments* name: one step, or everything."""
    match arguments:
        case [step, folder, count]:
            measure_step(step, pathlib.Path(folder), int(count))
            return
        case [] | ["--quick"]:
            good = measure_article()
            good = measure_many(QUICK if arguments else MANY) and good
        case _:
            sys.exit(f"usage: {sys.argv[0]} [--quick]")
    if not good:
        sys.exit("out of bounds")


if __name__ == "__main__":
    main(sys.argv[1:])

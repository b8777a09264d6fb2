"""
Measure `parse_text`: `python benchmarks/parse.py`, or with `--quick`, for a tenth of the time.

First, articles of 4,000 characters: the time of one, and its ratio to a floor that depends on the machine as the
library does: one pass of a regular expression over the words of the same text, which is the least that any reader of
text must do. Then the worst texts of 5 and 10 million characters (with `--quick`, a tenth of that, the best of three),
each in a process of its own: time, growth for twice the text (2.0 is linear) and the peak memory of the process. Ends
with status 1 where growth or memory is out of bounds. Times are those of the processor, so that what else the machine
does counts little.
"""

import datetime as dt
import json
import pathlib
import re
import statistics
import subprocess
import sys
import time
from typing import Any

import belta_news

ARTICLE_SIZE = 4_000
ROUNDS = 200
LARGE = 10_000_000
QUICK = 1_000_000
MOST_GROWTH = 2.5
LEAST_SECONDS = 0.5
"""Of the processor's time. Below this, chance decides about growth, and nothing is said about it."""
MOST_MEMORY = 300
"""In MB, for 10 million characters; of this, the interpreter and the library take `LEAST_MEMORY`."""
LEAST_MEMORY = 30

CAPTURED_AT = dt.date(2026, 9, 20)
WORD = re.compile(r"\w+")
EXAMPLES = pathlib.Path(__file__).parent.parent / "examples"

WORST = {
    "one line of words": "every word of this stands on one line, said Ivan Petrov. ",
    "nothing but newlines": "\n",
    "a million lines": "Good day.\n",
    "opening quotation marks": "“",
    "straight quotation marks": '"',
    "quotations without an end": "“Yes, ",
    "lone surrogates": "\ud83d",
    "NUL characters": "\0",
    "one letter": "a",
    "digits and colons": "12:34 ",
    "dates": "9 July, ",
}
"""What each of the worst texts repeats."""


def article_of(size: int) -> str:
    """Return an example article whose body is repeated until it has *size* characters."""
    head, *paragraphs, tail = (EXAMPLES / "ferry.txt").read_text(encoding="utf-8").partition("\n\nOther materials")
    title, moment, credit, *body = head.split("\n\n")
    rest = "".join(paragraphs) + tail
    text = f"{title}\n\n{moment}\n\n{credit}"
    number = 0
    while len(text) + len(rest) < size:
        text += "\n\n" + body[number % len(body)]
        number += 1
    return text[: size - len(rest)] + rest


def seconds(text: str) -> tuple[float, str]:
    """Return how long `parse_text` takes for *text*, and what comes of it."""
    start = time.process_time()
    try:
        belta_news.parse_text(text, captured_at=CAPTURED_AT, max_size=len(text))
    except belta_news.ParseError as error:
        return time.process_time() - start, type(error).__name__
    return time.process_time() - start, "Article"


def floor_seconds(text: str) -> float:
    """Return how long the floor takes for *text*."""
    start = time.process_time()
    for _ in WORD.finditer(text):
        pass
    return time.process_time() - start


def peak_memory() -> float | None:
    """Return the most memory that this process has held, in MB; None where the system does not tell."""
    try:
        import resource  # noqa: PLC0415 - Windows has none
    except ImportError:
        return None
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 1e6 if sys.platform == "darwin" else peak / 1e3


def measure_articles() -> None:
    """Print the time of articles of the usual size."""
    text = article_of(ARTICLE_SIZE)
    seconds(text)
    parsing, floor = [], []
    for _ in range(ROUNDS):
        parsing.append(seconds(text)[0])
        floor.append(floor_seconds(text))
    ratios = sorted(one / other for one, other in zip(parsing, floor, strict=True))
    low, high = ratios[len(ratios) // 10], ratios[-len(ratios) // 10]
    print(f"An article of {len(text):,} characters, median of {ROUNDS} rounds")
    print(f"  parse_text             {statistics.median(parsing) * 1e3:8.3f} ms")
    print(f"  floor: re over words   {statistics.median(floor) * 1e3:8.3f} ms")
    print(f"  ratio                  {statistics.median(ratios):8.1f}     (8 of 10 rounds: {low:.1f} to {high:.1f})")


def measure_worst(size: int, rounds: int) -> bool:
    """Print time, growth and memory of the worst texts; say whether all are within bounds."""
    print(f"\nThe worst texts, {size:,} characters")
    print(f"  {'':30} {'seconds':>8} {'growth':>7} {'memory':>8}  what comes of it")
    most_memory = LEAST_MEMORY + (MOST_MEMORY - LEAST_MEMORY) * size / LARGE
    good = True
    for name in WORST:
        half, whole = (best_of(rounds, name, part) for part in (size // 2, size))
        growth = whole["seconds"] / half["seconds"]
        memory = whole["memory"]
        bad = (growth > MOST_GROWTH and whole["seconds"] > LEAST_SECONDS) or (memory or 0) > most_memory
        good = good and not bad
        shown = "unknown" if memory is None else f"{memory:.0f} MB"
        mark = "  OUT OF BOUNDS" if bad else ""
        print(f"  {name:30} {whole['seconds']:8.2f} {growth:6.2f}× {shown:>8}  {whole['outcome']}{mark}", flush=True)
    return good


def best_of(rounds: int, name: str, size: int) -> dict[str, Any]:
    """Return what the fastest of several processes measures of one text."""
    command = [sys.executable, __file__, name, str(size)]
    runs = [
        json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)  # noqa: S603 - this file
        for _ in range(rounds)
    ]
    return min(runs, key=lambda run: run["seconds"])


def measure_one(name: str, size: int) -> None:
    """Print what one text takes, for the process that measures everything."""
    unit = WORST[name]
    taken, outcome = seconds(unit * (size // len(unit)))
    print(json.dumps({"seconds": taken, "outcome": outcome, "memory": peak_memory()}))


def main(arguments: list[str]) -> None:
    """Measure what *arguments* name: one text and its size, or everything."""
    match arguments:
        case [name, size]:
            measure_one(name, int(size))
            return
        case ["--quick"]:
            measure_articles()
            good = measure_worst(QUICK, rounds=3)
        case []:
            measure_articles()
            good = measure_worst(LARGE, rounds=1)
        case _:
            sys.exit(f"usage: {sys.argv[0]} [--quick]")
    if not good:
        bounds = f"{MOST_GROWTH}× the time for 2× the text, and {MOST_MEMORY} MB for {LARGE:,} characters"
        sys.exit(f"out of bounds: at most {bounds}")


if __name__ == "__main__":
    main(sys.argv[1:])

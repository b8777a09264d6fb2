"""
Measure `import belta_news` against `import attrs, cattrs`: `python benchmarks/import_time.py`.

Each import is timed inside of a new process, the two in turns, so that a machine that gets slower slows both.
"""

import statistics
import subprocess
import sys

ROUNDS = 25
MEASURE = "import time; start = time.perf_counter(); import {}; print(time.perf_counter() - start)"
STATEMENTS = ("belta_news", "attrs, cattrs")


def seconds(modules: str) -> float:
    """Return how long a new process takes to import *modules*."""
    command = [sys.executable, "-c", MEASURE.format(modules)]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)  # noqa: S603 - our own words


def main() -> None:
    """Print the median of each import and of their ratio."""
    for modules in STATEMENTS:  # once for the caches
        seconds(modules)
    rounds = [tuple(map(seconds, STATEMENTS)) for _ in range(ROUNDS)]
    ours, floor = (statistics.median(times) for times in zip(*rounds, strict=True))
    ratio = statistics.median(one / other for one, other in rounds)
    print(f"Imports in a new process, median of {ROUNDS} rounds")
    print(f"  import belta_news               {ours * 1e3:8.1f} ms")
    print(f"  floor: import attrs, cattrs     {floor * 1e3:8.1f} ms")
    print(f"  ratio                           {ratio:8.2f}")


if __name__ == "__main__":
    main()

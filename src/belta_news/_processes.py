"""
A function called in other processes, with its results in the order of what it is called with.

- Items travel in chunks, because every message between processes has its price. Chunks grow, so that the first
  results come early, and a chunk waits but for a moment for a slow source to fill it.
- Only so many chunks are under way, however much longer the source is: memory stays flat over an endless one.
- Each process has a pipe of its own and shares nothing with others, so one that dies disturbs none of them. Another
  takes its place and gets the items of the chunk one by one, so that the fatal one is found.
- Processes are spawned and not forked, which is the same everywhere and cannot inherit a lock that a thread holds.
- A process whose pipe is closed ends, so none is left behind, even where this one was killed.
"""

import contextlib
import multiprocessing
import queue
import signal
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from multiprocessing.connection import Connection
from typing import Any, Generic, TypeVar

from belta_news.errors import WorkerStartError

__all__ = ["map_in_processes"]

Item = TypeVar("Item")
Result = TypeVar("Result")

MOST_ITEMS = 16
"""A chunk of so many items is full."""

MOST_WEIGHT = 1_000_000
"""A chunk of so much weight is full."""

LONGEST_WAIT = 0.05
"""After so many seconds a chunk goes as it is."""

AHEAD = 3
"""For each process, so many chunks are under way, or done and not yet asked for."""


def map_in_processes(
    function: Callable[[Item], Result],
    items: Iterable[Item],
    *,
    workers: int,
    weight: Callable[[Item], int],
    lost: Callable[[Item], Result],
) -> Generator[Result, None, None]:
    """
    Yield what *function* gives for each of the *items*, in their order.

    An exception of *items* is raised behind the results for what came before it. When the iterator is closed, the
    processes end at once.

    Args:
        function: What to call. It must be picklable and not raise; a result that is not picklable is lost, too.
        items: What to call it with.
        workers: How many processes.
        weight: Tells how much an item weighs, so that a chunk of heavy ones is shorter.
        lost: Gives the result for an item at which a process died.

    Raises:
        WorkerStartError: No process can be started.
    """
    source = _Source(iter(items), weight)
    pool = _Pool(function, workers, lost)
    under_way: deque[Future[list[Result]]] = deque()
    sent = 0
    try:
        while True:
            while not source.ended and len(under_way) < AHEAD * workers and not (under_way and under_way[0].done()):
                chunk = source.take(min(MOST_ITEMS, 2 ** (sent // workers)))
                if chunk:
                    under_way.append(pool.send(chunk))
                    sent += 1
            if not under_way:
                break
            yield from under_way.popleft().result()
        if source.error is not None:
            raise source.error
    finally:
        pool.close()


class _Source(Generic[Item]):
    """What items come from, some at a time."""

    def __init__(self, items: Iterator[Item], weight: Callable[[Item], int]) -> None:
        self.items = items
        self.weight = weight
        self.ended = False
        self.error: Exception | None = None

    def take(self, most: int) -> list[Item]:
        """Return the next items, *most* or fewer where they are heavy, late or the last ones."""
        chunk: list[Item] = []
        weight = 0
        latest = time.monotonic() + LONGEST_WAIT
        try:
            while len(chunk) < most and weight < MOST_WEIGHT:
                item = next(self.items)
                weight += self.weight(item)
                chunk.append(item)
                if time.monotonic() > latest:
                    break
        except StopIteration:
            self.ended = True
        except Exception as error:  # noqa: BLE001 - it is raised when all results before it were given
            self.ended, self.error = True, error
        return chunk


class _Pool(Generic[Item, Result]):
    """Processes, each with a thread that waits for it."""

    def __init__(self, function: Callable[[Item], Result], workers: int, lost: Callable[[Item], Result]) -> None:
        self.function = function
        self.lost = lost
        self.closed = False
        self.idle: queue.SimpleQueue[_Process[Item, Result]] = queue.SimpleQueue()
        self.processes = [_Process(function) for _ in range(workers)]
        for process in self.processes:
            self.idle.put(process)
        self.threads = ThreadPoolExecutor(workers)

    def send(self, items: list[Item]) -> "Future[list[Result]]":
        """Have the function called with *items*."""
        return self.threads.submit(self._results, items)

    def _results(self, items: list[Item]) -> list[Result]:
        process = self.idle.get()
        try:
            return self._of_process(process, items)
        finally:
            self.idle.put(process)

    def _of_process(self, process: "_Process[Item, Result]", items: list[Item]) -> list[Result]:
        try:
            return process.call(items)
        # Whatever a pipe or a pickle may raise: what the process said is lost.
        except Exception as error:
            if self.closed or isinstance(error, WorkerStartError):
                raise
        process.end()
        process.start()
        if len(items) == 1:
            return [self.lost(items[0])]
        return [result for item in items for result in self._of_process(process, [item])]

    def close(self) -> None:
        """End the processes, whatever they are at."""
        self.closed = True
        for process in self.processes:
            process.kill()
        self.threads.shutdown(cancel_futures=True)
        # One of the threads may have started another process meanwhile.
        for process in self.processes:
            process.end()


class _Process(Generic[Item, Result]):
    """A process and the pipe to it."""

    def __init__(self, function: Callable[[Item], Result]) -> None:
        self.function = function
        self.start()

    def start(self) -> None:
        """Start it, without waiting until it is ready."""
        context = multiprocessing.get_context("spawn")
        self.pipe, other_end = context.Pipe()
        self.process = context.Process(target=_serve, args=(other_end, self.function), daemon=True)
        self.ready = False
        with _no_interruptions():
            self.process.start()
        other_end.close()

    def call(self, items: list[Item]) -> list[Result]:
        """Return what it says of *items*."""
        if not self.ready:
            try:
                self.pipe.recv()
            except (EOFError, OSError):
                raise WorkerStartError from None
            self.ready = True
        self.pipe.send(items)
        results: list[Result] = self.pipe.recv()
        return results

    def kill(self) -> None:
        """End it, and wait until it has."""
        self.process.kill()
        self.process.join()

    def end(self) -> None:
        """End it and close the pipe, from which nobody may be reading."""
        self.kill()
        self.pipe.close()


@contextlib.contextmanager
def _no_interruptions() -> Generator[None, None, None]:
    """Let a process that is started inherit that it is not interrupted: that is for the one that started it."""
    if not hasattr(signal, "pthread_sigmask"):  # on Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _serve(pipe: "Connection[Any, Any]", function: Callable[[Any], Any]) -> None:
    """Call *function* with what comes out of *pipe*, until it is closed."""
    # Where a mask of signals is not inherited.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with contextlib.suppress(EOFError, ConnectionError):
        pipe.send("ready")
        while True:
            pipe.send([function(item) for item in pipe.recv()])

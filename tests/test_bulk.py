import datetime as dt
import itertools
import multiprocessing
import pathlib
import pickle
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from belta_news import Article, Page, ParseFailure, bulk, parse_many, parse_text
from belta_news._processes import _no_interruptions, _serve, _Source, map_in_processes
from belta_news.errors import (
    CaptureTimeError,
    EmptyInputError,
    InputTooLargeError,
    NotAnArticleError,
    UnknownLanguageError,
    WorkerDeathError,
    WorkerStartError,
)


def text_of(number: int) -> str:
    return f"Library number {number} opens in Lida\n\n14:42, 9 July\n\nA library has opened in Lida, we hear."


def inputs(count: int) -> Iterator[tuple[str, str]]:
    return ((f"{number}.txt", text_of(number)) for number in range(count))


def titles(results: Iterator[Article | ParseFailure]) -> list[str | None]:
    return [result.title if isinstance(result, Article) else f"failed: {result.name}" for result in results]


EXPECTED = [f"Library number {number} opens in Lida" for number in range(1_000)]


class TestInOneProcess:
    def test_what_comes_out_is_what_parse_text_gives(self) -> None:
        captured_at = dt.date(2024, 10, 10)
        results = list(parse_many(inputs(3), captured_at=captured_at, language="en", site="soyuz.by"))
        expected = [parse_text(text_of(n), captured_at=captured_at, language="en", site="soyuz.by") for n in range(3)]
        assert results == expected

    def test_a_failure_is_a_value_and_stops_nothing(self) -> None:
        first, failure, last = parse_many([("a", text_of(0)), ("b", b" \n"), ("c", text_of(1).encode())])
        assert [getattr(first, "title", None), getattr(last, "title", None)] == EXPECTED[:2]
        assert isinstance(failure, ParseFailure)
        assert (failure.name, failure.reason) == ("b", "the input is empty: it holds no visible character")
        assert isinstance(failure.error, EmptyInputError)
        assert str(failure) == "b: the input is empty: it holds no visible character"

    def test_failures_are_equal_by_what_they_say_and_can_be_pickled(self) -> None:
        (one,) = parse_many([("b", "")])
        (other,) = parse_many([("b", "")])
        assert one == other == pickle.loads(pickle.dumps(one))  # noqa: S301 - our own
        assert hash(one) == hash(other)

    def test_a_fault_of_the_library_costs_one_page(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def read(text: str, **_: object) -> Article:
            raise RecursionError("too deep") if text == "deep" else EmptyInputError

        monkeypatch.setattr(bulk, "parse_text", read)
        deep, empty = parse_many([("a", "deep"), ("b", "x")])
        assert isinstance(deep, ParseFailure)
        assert deep.reason == "RecursionError: too deep"
        assert isinstance(empty, ParseFailure)

    def test_a_page_says_more_than_its_name(self) -> None:
        pages = [
            Page(name="a", content=text_of(0), url="https://eng.belta.by/society/view/library-1-2019/"),
            Page(name="b", content=text_of(1), captured_at=dt.date(2020, 10, 10)),
            Page(name="c", content=text_of(2)),
        ]
        found = list(parse_many(pages, captured_at=dt.date(2024, 10, 10)))
        assert [str(article) for article in found] == [
            "Library number 0 opens in Lida (2019-07-09 14:42 +03:00)",
            "Library number 1 opens in Lida (2020-07-09 14:42 +03:00)",
            "Library number 2 opens in Lida (2024-07-09 14:42 +03:00)",
        ]

    def test_what_is_wrong_with_one_page_is_a_failure(self) -> None:
        (failure,) = parse_many([Page(name="a", content=text_of(0), captured_at=dt.datetime(2024, 1, 1))])  # noqa: DTZ001
        assert isinstance(failure, ParseFailure)
        assert isinstance(failure.error, CaptureTimeError)

    def test_what_is_wrong_with_all_pages_is_told_at_once(self) -> None:
        with pytest.raises(CaptureTimeError):
            parse_many([], captured_at=dt.datetime(2024, 1, 1))  # noqa: DTZ001 - the point
        with pytest.raises(UnknownLanguageError):
            parse_many([], language="xx")
        with pytest.raises(ValueError, match="workers is 0: give at least 1"):
            parse_many([], workers=0)

    def test_limits_are_those_of_parse_text(self) -> None:
        strict, large = parse_many([("a", "A headline"), ("b", text_of(0))], strict=True, max_size=20)
        assert isinstance(strict, ParseFailure)
        assert isinstance(strict.error, NotAnArticleError)
        assert isinstance(large, ParseFailure)
        assert isinstance(large.error, InputTooLargeError)

    def test_a_failure_that_goes_in_comes_out_in_its_place(self) -> None:
        lost = ParseFailure(name="b", reason="404", error=LookupError("404"))
        found = list(parse_many([("a", text_of(0)), lost, ("c", text_of(1))]))
        assert found[1] is lost

    def test_inputs_are_taken_as_results_are_asked_for(self) -> None:
        endless = inputs(10**12)
        results = parse_many(endless)
        assert titles(itertools.islice(results, 2)) == EXPECTED[:2]
        assert next(endless)[0] == "2.txt"

    def test_what_is_no_page_is_refused(self) -> None:
        with pytest.raises(TypeError, match="'content' must be"):
            list(parse_many([("a", None)]))  # type: ignore[list-item]


class TestInOtherProcesses:
    def test_the_results_are_the_same_in_the_same_order(self) -> None:
        given = [(name, "" if name.startswith("7") else text) for name, text in inputs(60)]
        assert list(parse_many(given, workers=2)) == list(parse_many(given))
        assert multiprocessing.active_children() == []

    def test_inputs_without_an_end_are_taken_as_needed_and_closing_ends_the_processes(self) -> None:
        endless = inputs(10**12)
        results = parse_many(endless, workers=1)
        assert titles(itertools.islice(results, 20)) == EXPECTED[:20]
        taken = int(next(endless)[0].removesuffix(".txt"))
        assert taken <= 20 + 16 * 4
        assert multiprocessing.active_children() != []
        results.close()
        assert multiprocessing.active_children() == []

    def test_what_the_inputs_raise_comes_behind_the_results_before_it(self) -> None:
        def torn() -> Iterator[tuple[str, str]]:
            yield from inputs(5)
            raise OSError("the tape is torn")

        results = parse_many(torn(), workers=1)
        assert titles(itertools.islice(results, 5)) == EXPECTED[:5]
        with pytest.raises(OSError, match="the tape is torn"):
            next(results)

    def test_a_process_that_dies_costs_only_the_item_it_died_at(self) -> None:
        expressions = [str(number) for number in range(40)]
        expressions[20] = expressions[23] = "__import__('os')._exit(3)"
        results = map_in_processes(eval, expressions, workers=2, weight=len, lost=lambda item: f"lost: {item}")
        expected: list[int | str] = list(range(40))
        expected[20] = expected[23] = f"lost: {expressions[20]}"
        assert list(results) == expected

    def test_a_result_that_cannot_travel_is_lost(self, capfd: pytest.CaptureFixture[str]) -> None:
        results = map_in_processes(
            eval, ["1", "lambda: 1", "2"], workers=1, weight=len, lost=lambda item: f"lost: {item}"
        )
        assert list(results) == [1, "lost: lambda: 1", 2]
        assert "pickle" in capfd.readouterr().err

    def test_processes_that_cannot_be_started_are_an_error(
        self, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setattr("belta_news._processes._serve", sys.exit)
        with pytest.raises(WorkerStartError, match='is the call below `if __name__ == "__main__":`'):
            list(parse_many(inputs(3), workers=1))
        assert capfd.readouterr().err != ""

    def test_a_script_without_a_guard_is_told_what_to_do(self, tmp_path: pathlib.Path) -> None:
        script = tmp_path / "script.py"
        script.write_text(
            "from belta_news import parse_many\nprint(list(parse_many([('a', 'A headline')], workers=1)))\n"
        )
        done = subprocess.run([sys.executable, str(script)], capture_output=True, text=True, check=False, timeout=60)  # noqa: S603
        assert done.returncode == 1
        assert "WorkerStartError" in done.stderr

    def test_a_page_whose_process_dies_is_a_failure(self) -> None:
        failure = bulk._lost(Page(name="a", content="x"))  # noqa: SLF001 - no page is known that kills a process
        assert isinstance(failure.error, WorkerDeathError)
        assert str(failure) == "a: the process that was reading it died"


class TestChunks:
    def test_a_chunk_ends_with_enough_items_or_weight(self) -> None:
        source = _Source(iter([1, 1, 1, 999_999, 1, 1]), weight=int)
        assert [source.take(2), source.take(16), source.take(16), source.take(16)] == [[1, 1], [1, 999_999], [1, 1], []]
        assert source.ended

    def test_a_chunk_does_not_wait_for_a_slow_source(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("belta_news._processes.LONGEST_WAIT", -1)
        assert _Source(iter("abc"), weight=len).take(16) == ["a"]

    def test_a_failure_weighs_nothing(self) -> None:
        assert bulk._size(ParseFailure(name="a", reason="b", error=OSError())) == 0  # noqa: SLF001
        assert bulk._size(Page(name="a", content="abc")) == 3  # noqa: SLF001


class TestProcess:
    """What each process does, done here, where it is seen."""

    @pytest.fixture(autouse=True)
    def _signals_as_before(self) -> Iterator[None]:
        before = signal.getsignal(signal.SIGINT)
        yield
        signal.signal(signal.SIGINT, before)

    def test_it_says_that_it_is_ready_answers_each_chunk_and_ends_with_its_pipe(self) -> None:
        here, there = multiprocessing.Pipe()
        here.send([-1, 2])
        here.send([-3])
        thread = threading.Thread(target=here.close)
        answers: list[Any] = []

        class Pipe:
            recv = there.recv

            def send(self, answer: object) -> None:
                answers.append(answer)
                if len(answers) == 3:
                    thread.start()
                    thread.join()

        _serve(Pipe(), abs)  # type: ignore[arg-type]
        assert answers == ["ready", [1, 2], [3]]

    def test_it_leaves_interruptions_to_its_parent(self) -> None:
        here, there = multiprocessing.Pipe()
        here.close()
        _serve(there, abs)
        assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN

    def test_a_system_without_masks_of_signals_does_without(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.delattr(signal, "pthread_sigmask", raising=False)
        with _no_interruptions():
            assert not hasattr(signal, "pthread_sigmask")

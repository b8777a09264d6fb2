"""The example scripts run, and print what they are there to show."""

import pathlib
import runpy
from collections.abc import Callable

import pytest

Run = Callable[..., tuple[str, str]]
EXAMPLES = pathlib.Path(__file__).parent.parent.parent / "examples"


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Return a function that runs an example and gives what it prints on standard output and standard error."""

    def run_example(name: str, *arguments: str) -> tuple[str, str]:
        monkeypatch.setattr("sys.argv", [name, *arguments])
        runpy.run_path(str(EXAMPLES / name), run_name="__main__")
        printed = capsys.readouterr()
        return printed.out, printed.err

    return run_example


def test_speakers_of_the_example_articles_are_counted(run: Run) -> None:
    out, err = run("who_spoke.py")
    counts = {name: int(number) for number, name in (line.split(maxsplit=1) for line in out.splitlines())}
    assert counts["Pavel Dubrovich"] > 1
    assert "Галина Пашкевич" in counts
    assert list(counts.values()) == sorted(counts.values(), reverse=True)
    assert err == ""


def test_a_file_that_is_no_article_is_named_and_the_others_are_counted(run: Run, tmp_path: pathlib.Path) -> None:
    (tmp_path / "empty.txt").write_text("")
    (tmp_path / "ferry.txt").write_bytes((EXAMPLES / "ferry.txt").read_bytes())
    out, err = run("who_spoke.py", str(tmp_path))
    assert "Pavel Dubrovich" in out
    assert "empty.txt: the input is empty" in err


def test_each_way_to_know_the_year_is_shown(run: Run) -> None:
    out, _ = run("year.py")
    assert [line.split()[-1] for line in out.splitlines()] == ["unknown", "url", "captured", "captured"]

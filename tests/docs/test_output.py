"""What pages show as the output of the command line is what it prints."""

import pathlib

import pytest

from belta_news.__main__ import main

ROOT = pathlib.Path(__file__).parent.parent.parent


def output_of(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Return what the command line prints for *arguments*, with the status 0."""
    try:
        status = main(arguments)
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else 1
    assert status == 0
    return capsys.readouterr().out.strip()


@pytest.fixture(autouse=True)
def _narrow_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "88")
    monkeypatch.chdir(ROOT)


def test_the_readme_shows_what_the_demo_prints(capsys: pytest.CaptureFixture[str]) -> None:
    shown = (ROOT / "README.md").read_text(encoding="utf-8")
    assert output_of(capsys, "examples/ferry.txt", "--captured-at", "2026-09-20") in shown


def test_the_reference_shows_the_help_of_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    shown = (ROOT / "docs" / "reference" / "command-line.md").read_text(encoding="utf-8")
    assert output_of(capsys, "--help") in shown
    assert output_of(capsys, "view", "--help") in shown

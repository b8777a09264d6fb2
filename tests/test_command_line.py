import codecs
import contextlib
import datetime as dt
import errno
import io
import json
import os
import pathlib
import signal
import subprocess
import sys
from typing import Any

import pytest

import belta_news.__main__ as command_line
from belta_news import bulk, from_dict, from_json, parse_text
from belta_news.__main__ import main
from belta_news._console import PLAIN_ERRORS
from belta_news.formats.html import to_html

TEXT = """\
Museum of bridges opens in Grodno

14:42, 9 July

A museum of bridges has opened in the city of Grodno, BelTA learned from the press service of the museum.

“We have been collecting models of bridges for twenty years,” Director of the museum Anna Zorina said.
"""
OTHER = TEXT.replace("Grodno", "Brest")


@pytest.fixture
def folder(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> pathlib.Path:
    (tmp_path / "one.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "two.txt").write_text(OTHER, encoding="utf-8")
    (tmp_path / "empty.txt").write_text(" \n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


class Stream(io.TextIOWrapper):
    """A standard stream that says what it is told to about being a terminal."""

    def __init__(self, encoding: str = "utf-8", *, terminal: bool = False) -> None:
        super().__init__(io.BytesIO(), encoding=encoding, newline="")
        self.terminal = terminal

    def isatty(self) -> bool:
        return self.terminal

    def text(self) -> str:
        self.flush()
        buffer = self.buffer
        assert isinstance(buffer, io.BytesIO)
        return buffer.getvalue().decode(self.encoding)


def give(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def usage_error(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    return capsys.readouterr().err


@pytest.mark.usefixtures("folder")
class TestSummary:
    def test_what_was_found_is_printed_for_a_person(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["one.txt", "--captured-at", "2024-10-10"]) == 0
        printed = capsys.readouterr()
        assert printed.out.startswith("Museum of bridges opens in Grodno\n2024-07-09 14:42 +03:00")
        assert "Anna Zorina" in printed.out
        assert "English" in printed.out
        assert printed.err == ""

    def test_the_word_parse_may_stand_first(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["parse", "one.txt"]) == 0
        assert capsys.readouterr().out.startswith("Museum of bridges")

    def test_arguments_are_those_of_the_process_where_none_are_given(
        self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(sys, "argv", ["belta-news", "one.txt"])
        assert main() == 0
        assert capsys.readouterr().out.startswith("Museum of bridges")

    def test_several_articles_have_their_names_above_them(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["one.txt", "two.txt"]) == 0
        printed = capsys.readouterr().out
        assert "── one.txt ──" in printed
        assert "── two.txt ──" in printed

    def test_an_unknown_language_is_not_named(self, capsys: pytest.CaptureFixture[str]) -> None:
        pathlib.Path("short.txt").write_text("A\n\nB", encoding="utf-8")
        assert main(["short.txt"]) == 0
        assert capsys.readouterr().out.startswith("A\n")

    def test_lines_are_as_wide_as_the_terminal_but_not_endless(
        self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for width, widest in (("40", 40), ("500", 100)):
            monkeypatch.setenv("COLUMNS", width)
            main(["one.txt"])
            printed = capsys.readouterr().out
            assert widest - 25 < max(map(len, printed.splitlines())) <= widest

    @pytest.mark.parametrize(
        ("terminal", "environment", "coloured"),
        [
            (True, {}, True),
            (True, {"NO_COLOR": ""}, True),
            (True, {"NO_COLOR": "1"}, False),
            (True, {"TERM": "dumb"}, False),
            (False, {}, False),
        ],
    )
    def test_colours_are_for_terminals_whose_owner_wants_them(
        self, monkeypatch: pytest.MonkeyPatch, *, terminal: bool, environment: dict[str, str], coloured: bool
    ) -> None:
        stdout = Stream(terminal=terminal)
        monkeypatch.setattr(sys, "stdout", stdout)
        monkeypatch.delenv("NO_COLOR", raising=False)
        monkeypatch.setenv("TERM", "xterm")
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        assert main(["one.txt"]) == 0
        assert ("\x1b[" in stdout.text()) == coloured

    def test_characters_that_the_output_lacks_are_replaced(self, monkeypatch: pytest.MonkeyPatch) -> None:
        pathlib.Path("one.txt").write_text(TEXT.replace("Museum", "«Мост» — museum…", 1), encoding="utf-8")
        stdout = Stream("ascii")
        monkeypatch.setattr(sys, "stdout", stdout)
        assert main(["one.txt", "two.txt"]) == 0
        assert '"\\u041c\\u043e\\u0441\\u0442" - museum... of bridges' in stdout.text()
        assert '"We have been collecting' in stdout.text()
        assert "-- one.txt --" in stdout.text()

    def test_only_encoding_is_helped_out(self) -> None:
        main(["one.txt"])
        with pytest.raises(UnicodeDecodeError):
            codecs.decode(b"\xff", "ascii", PLAIN_ERRORS)

    def test_another_program_may_put_its_own_stream_there(self) -> None:
        with contextlib.redirect_stdout(io.StringIO()) as stdout:
            assert main(["one.txt"]) == 0
        assert "“We have been collecting" in stdout.getvalue()


@pytest.mark.usefixtures("folder")
class TestJson:
    def test_one_file_gives_one_document(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["--json", "one.txt"]) == 0
        assert from_json(capsys.readouterr().out) == parse_text(TEXT)

    def test_several_files_give_an_array_of_those_that_could_be_read(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["one.txt", "empty.txt", "--json", "two.txt"]) == 1
        documents = json.loads(capsys.readouterr().out)
        assert list(map(from_dict, documents)) == [parse_text(TEXT), parse_text(OTHER)]

    def test_several_files_none_of_which_can_be_read_give_an_empty_array(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert main(["missing.txt", "empty.txt", "--json"]) == 1
        assert json.loads(capsys.readouterr().out) == []

    def test_each_article_may_be_a_line(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["--jsonl", "one.txt", "missing.txt", "two.txt"]) == 1
        lines = capsys.readouterr().out.splitlines()
        assert list(map(from_json, lines)) == [parse_text(TEXT), parse_text(OTHER)]

    def test_json_is_utf_8_whatever_the_output_is(self, monkeypatch: pytest.MonkeyPatch) -> None:
        stdout = Stream("ascii")
        monkeypatch.setattr(sys, "stdout", stdout)
        assert main(["--jsonl", "one.txt"]) == 0
        assert "“We have been collecting" in stdout.text()

    def test_both_kinds_of_json_at_once_are_a_mistake(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert "not allowed with argument" in usage_error(capsys, "--json", "--jsonl", "one.txt")


@pytest.mark.usefixtures("folder")
class TestOptions:
    def found(self, capsys: pytest.CaptureFixture[str], *arguments: str) -> Any:  # noqa: ANN401 - an object of JSON
        assert main(["--json", "one.txt", *arguments]) == 0
        return json.loads(capsys.readouterr().out)

    @pytest.mark.parametrize(
        ("captured", "year"),
        [
            ("2024-07-09", 2024),
            ("2024-07-08", 2023),
            ("2024-07-09T14:42+03:00", 2024),
            ("2024-07-09T11:41:00Z", 2023),
        ],
    )
    def test_the_capture_gives_the_year(self, capsys: pytest.CaptureFixture[str], captured: str, year: int) -> None:
        assert self.found(capsys, "--captured-at", captured)["published"]["year"] == year

    def test_the_address_gives_what_it_says(self, capsys: pytest.CaptureFixture[str]) -> None:
        url = "https://eng.belta.by/society/view/museum-of-bridges-12345-2023/"
        article = self.found(capsys, "--url", url)
        assert (article["url"], article["site"], article["published"]["year"]) == (url, "eng.belta.by", 2023)

    def test_the_language_may_be_given(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert self.found(capsys, "--language", "pl")["language"] == "pl"

    def test_a_strict_reading_refuses_what_lacks_a_moment(self, capsys: pytest.CaptureFixture[str]) -> None:
        pathlib.Path("bare.txt").write_text(TEXT.replace("14:42, 9 July\n\n", ""), encoding="utf-8")
        assert main(["bare.txt"]) == 0
        capsys.readouterr()
        assert main(["bare.txt", "--strict"]) == 1
        assert "belta-news: bare.txt: not an article: no moment found from line 1 on" in capsys.readouterr().err

    def test_a_size_may_be_given(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["one.txt", "--max-size", "100"]) == 1
        assert capsys.readouterr().err == (
            "belta-news: one.txt: larger than 100 bytes (give a higher --max-size to read it)\n"
        )
        assert main(["one.txt", "--max-size", str(len(TEXT.encode()))]) == 0

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            ((), "the following arguments are required: FILE"),
            (("parse",), "the following arguments are required: FILE"),
            (
                ("one.txt", "--captured-at", "yesterday"),
                "'yesterday' is no date such as 2024-10-10 and no time such as",
            ),
            (
                ("one.txt", "--captured-at", "2024-10-10T09:30"),
                "has no UTC offset: write 2024-10-10T09:30+03:00 for the time of Minsk, or the date alone",
            ),
            (("one.txt", "--language", "xx"), "unknown language 'xx': known are en, ru, be"),
            (("one.txt", "two.txt", "--url", "https://belta.by/"), "give it with a single FILE"),
            (("one.txt", "--max-size", "-1"), "'-1' is no number of bytes"),
            (("one.txt", "--workers", "0"), "'0' is no number of processes"),
            (("one.txt", "--colour"), "unrecognized arguments: --colour"),
        ],
    )
    def test_a_wrong_command_line_says_what_is_wrong(
        self, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], message: str
    ) -> None:
        assert message in usage_error(capsys, *arguments)

    def test_help_tells_the_options(self, capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(SystemExit) as caught:
            main(["--help"])
        assert caught.value.code == 0
        assert "--captured-at WHEN" in capsys.readouterr().out


@pytest.mark.usefixtures("folder")
class TestBadFiles:
    def test_a_bad_file_is_named_and_the_others_still_come_out(self, capsys: pytest.CaptureFixture[str]) -> None:
        pathlib.Path("folder").mkdir()
        assert main(["missing.txt", "one.txt", "empty.txt", "folder", "two.txt"]) == 1
        printed = capsys.readouterr()
        assert "Museum of bridges opens in Grodno" in printed.out
        assert "Museum of bridges opens in Brest" in printed.out
        assert printed.err.splitlines() == [
            "belta-news: missing.txt: No such file or directory",
            "belta-news: empty.txt: the input is empty: it holds no visible character",
            "belta-news: folder: Is a directory",
        ]

    @pytest.mark.parametrize(
        ("data", "message"),
        [
            (bytes(range(256)) * 10, "not a text: it has many NULs, the first at byte"),
            (b"\0" * 20_000, "not a text: it has many NULs, the first at byte"),
            (b"\x89PNG\r\n\x1a\n" + b"\0\0\0\r" * 100, "the input is no HTML page but PNG, by its first bytes"),
        ],
    )
    def test_what_is_no_text_is_refused(self, capsys: pytest.CaptureFixture[str], data: bytes, message: str) -> None:
        pathlib.Path("picture.png").write_bytes(data)
        assert main(["picture.png", "one.txt"]) == 1
        assert f"belta-news: picture.png: {message}" in capsys.readouterr().err

    @pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32", "cp1251"])
    def test_text_in_other_encodings_is_read(self, capsys: pytest.CaptureFixture[str], encoding: str) -> None:
        text = "Новый мост открыли в Гродно\n\n14:42, 9 июля\n\nМост открыли в городе Гродно, сообщили БЕЛТА в музее."
        pathlib.Path("other.txt").write_bytes(text.encode(encoding))
        assert main(["other.txt"]) == 0
        assert capsys.readouterr().out.startswith("Новый мост открыли в Гродно\n")

    def test_bytes_that_are_no_characters_are_no_error(self, capsys: pytest.CaptureFixture[str]) -> None:
        pathlib.Path("bytes.txt").write_bytes(TEXT.encode() + b"\xff\xfe\x98")
        assert main(["bytes.txt"]) == 0
        assert capsys.readouterr().err == ""

    def test_a_name_that_could_drive_a_terminal_is_shown_as_escapes(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["\x1b[2J.txt"]) == 1
        assert capsys.readouterr().err == "belta-news: '\\x1b[2J.txt': No such file or directory\n"

    def test_an_error_of_the_system_without_words_is_told(
        self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def fail(*_: object, **__: object) -> None:
            raise OSError("the tape is torn")

        monkeypatch.setattr(pathlib.Path, "open", fail)
        assert main(["one.txt"]) == 1
        assert capsys.readouterr().err == "belta-news: one.txt: the tape is torn\n"


@pytest.mark.usefixtures("folder")
class TestFolders:
    def test_a_folder_stands_for_the_articles_in_it_and_below(self, capsys: pytest.CaptureFixture[str]) -> None:
        pages = pathlib.Path("pages")
        (pages / "b" / "c").mkdir(parents=True)
        (pages / ".hidden").mkdir()
        for name in ("a.TXT", "b/index", "b/c/d.text", ".hidden/e.txt", ".f.txt", "g.png"):
            (pages / name).write_text(TEXT.replace("Grodno", f"Town {name}"), encoding="utf-8")
        assert main(["--jsonl", "pages", "one.txt"]) == 0
        titles = [from_json(line).title or "" for line in capsys.readouterr().out.splitlines()]
        assert [title.removeprefix("Museum of bridges opens in ") for title in titles] == [
            "Town a.TXT",
            "Town b/index",
            "Town b/c/d.text",
            "Grodno",
        ]

    def test_a_folder_of_one_article_gives_an_array_too(self, capsys: pytest.CaptureFixture[str]) -> None:
        pathlib.Path("pages").mkdir()
        pathlib.Path("pages", "a.txt").write_text(TEXT, encoding="utf-8")
        assert main(["--json", "pages"]) == 0
        assert list(map(from_dict, json.loads(capsys.readouterr().out))) == [parse_text(TEXT)]

    def test_an_address_belongs_to_no_folder(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert "give it with a single FILE" in usage_error(capsys, ".", "--url", "https://belta.by/")

    def test_several_processes_give_the_same_in_the_same_order(self, capsys: pytest.CaptureFixture[str]) -> None:
        names = ["two.txt", "missing.txt", "one.txt", "empty.txt", "two.txt"]
        assert main(names) == 1
        alone = capsys.readouterr()
        assert main([*names, "--workers", "2"]) == 1
        assert capsys.readouterr() == alone


@pytest.mark.usefixtures("folder")
class TestView:
    def test_the_page_of_an_article_is_printed(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["view", "one.txt", "--captured-at", "2024-10-10"]) == 0
        page = capsys.readouterr().out
        assert page == to_html(parse_text(TEXT, captured_at=dt.date(2024, 10, 10)))
        assert main(["view", "one.txt", "-o", "-", "--captured-at", "2024-10-10"]) == 0
        assert capsys.readouterr().out == page

    def test_the_page_is_written_to_the_file_that_is_named(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["view", "one.txt", "-o", "page.html"]) == 0
        assert pathlib.Path("page.html").read_text(encoding="utf-8") == to_html(parse_text(TEXT))
        assert capsys.readouterr() == ("", "")

    def test_a_page_that_cannot_be_written_is_told(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["view", "one.txt", "-o", "nowhere/page.html"]) == 1
        assert capsys.readouterr() == ("", "belta-news: nowhere/page.html: No such file or directory\n")

    def test_a_file_that_is_no_article_is_told(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["view", "empty.txt"]) == 1
        out, err = capsys.readouterr()
        assert out == ""
        assert err.startswith("belta-news: empty.txt: the input is empty")

    def test_one_article_is_shown_at_a_time(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert "unrecognized arguments: two.txt" in usage_error(capsys, "view", "one.txt", "two.txt")


class TestStreams:
    def test_standard_input_is_read(self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
        give(monkeypatch, TEXT.encode())
        assert main(["-"]) == 0
        assert capsys.readouterr().out.startswith("Museum of bridges")

    def test_standard_input_is_named_in_errors(
        self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        give(monkeypatch, b"")
        assert main(["-"]) == 1
        assert capsys.readouterr().err.startswith("belta-news: standard input: the input is empty")

    def test_an_input_without_an_end_is_read_no_further_than_allowed(
        self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        give(monkeypatch, b"a" * 1_000_000)
        assert main(["-", "--max-size", "1000"]) == 1
        assert "larger than 1,000 bytes" in capsys.readouterr().err
        assert sys.stdin.buffer.tell() == 1001

    def test_a_reader_that_stops_ends_it_quietly(
        self, folder: pathlib.Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        reading, writing = os.pipe()
        os.close(reading)
        with open(writing, "w", encoding="utf-8") as stdout:  # noqa: PTH123 - a descriptor
            monkeypatch.setattr(sys, "stdout", stdout)
            assert main([str(folder / "one.txt")]) == 141
        assert capsys.readouterr().err == ""

    def test_an_output_that_cannot_be_written_is_told(
        self, folder: pathlib.Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        class FullDisk(io.FileIO):
            def write(self, _: object) -> int:
                raise OSError(errno.ENOSPC, "No space left on device")

        stdout = io.TextIOWrapper(io.BufferedWriter(FullDisk(folder / "out", "w")), encoding="utf-8")
        monkeypatch.setattr(sys, "stdout", stdout)
        assert main([str(folder / "one.txt")]) == 1
        assert capsys.readouterr().err == "belta-news: standard output: No space left on device\n"
        with contextlib.suppress(OSError):
            stdout.close()

    def test_a_closed_output_is_told(self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "stdout", None)
        assert main(["one.txt"]) == 1
        assert capsys.readouterr().err == "belta-news: standard output: closed\n"

    def test_complaints_do_not_go_to_the_output_where_there_is_no_other(
        self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(sys, "stderr", None)
        assert main(["missing.txt"]) == 1
        assert capsys.readouterr().out == ""

    def test_an_interruption_ends_it_quietly(
        self, folder: pathlib.Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def interrupt(*_: object, **__: object) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr(bulk, "parse_text", interrupt)
        assert main([str(folder / "one.txt")]) == 130
        assert capsys.readouterr() == ("", "")

    def test_an_interruption_cuts_no_line_and_closes_the_array(
        self, folder: pathlib.Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        class Interrupting(io.StringIO):
            def write(self, text: str) -> int:
                if '"title": "Museum of bridges opens in Brest"' in text:
                    signal.raise_signal(signal.SIGINT)
                return super().write(text)

        # Tests may run as a shell's background job, which ignores the signal.
        before = signal.signal(signal.SIGINT, signal.default_int_handler)
        try:
            for form in ("--jsonl", "--json"):
                stdout = Interrupting()
                monkeypatch.setattr(sys, "stdout", stdout)
                assert main([form, *(str(folder / f"{name}.txt") for name in ("one", "two", "one"))]) == 130
                lines = stdout.getvalue()
                found = json.loads(lines) if form == "--json" else list(map(json.loads, lines.splitlines()))
                assert list(map(from_dict, found)) == [parse_text(TEXT), parse_text(OTHER)]
            assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
        finally:
            signal.signal(signal.SIGINT, before)

    def test_a_second_interruption_does_not_wait(self, folder: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> None:
        class Stuck(io.StringIO):
            def write(self, _: str) -> int:
                while True:
                    signal.raise_signal(signal.SIGINT)

        before = signal.signal(signal.SIGINT, signal.default_int_handler)
        try:
            monkeypatch.setattr(sys, "stdout", Stuck())
            assert main([str(folder / "one.txt")]) == 130
        finally:
            signal.signal(signal.SIGINT, before)

    def test_a_program_that_handles_interruptions_itself_is_let_alone(
        self, folder: pathlib.Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        before = signal.signal(signal.SIGINT, signal.SIG_IGN)
        try:
            assert main([str(folder / "one.txt")]) == 0
            assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
        finally:
            signal.signal(signal.SIGINT, before)
        assert capsys.readouterr().out.startswith("Museum of bridges")

    @pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
    def test_a_real_interruption_and_a_real_pipe_end_it_quietly(self, folder: pathlib.Path) -> None:
        command = [sys.executable, "-m", "belta_news", "--jsonl", str(folder / "one.txt"), "-"]
        environment = os.environ | {"PYTHONUNBUFFERED": "1"}
        with subprocess.Popen(  # noqa: S603 - our own
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment,
            # A shell's background job, which tests may be, ignores the signal and would pass that on.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509 - no threads here
        ) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            assert from_json(process.stdout.readline()) == parse_text(TEXT)
            process.send_signal(signal.SIGINT)
            assert process.wait(60) == 130
            assert process.stderr.read() == b""


class TestProgress:
    @pytest.fixture
    def names(self, folder: pathlib.Path) -> list[str]:
        names = [f"{number}.txt" for number in range(8)]
        for name in names:
            (folder / name).write_text(TEXT, encoding="utf-8")
        return names

    def printed(
        self, monkeypatch: pytest.MonkeyPatch, names: list[str], *, out: bool = False, err: bool = True
    ) -> tuple[str, str]:
        stdout, stderr = Stream(terminal=out), Stream(terminal=err)
        monkeypatch.setattr(sys, "stdout", stdout)
        monkeypatch.setattr(sys, "stderr", stderr)
        monkeypatch.setenv("TERM", "xterm")
        assert main(["--jsonl", *names]) == ("missing.txt" in names)
        return stdout.text(), stderr.text()

    def test_many_files_show_their_progress_on_a_terminal(
        self, monkeypatch: pytest.MonkeyPatch, names: list[str]
    ) -> None:
        out, err = self.printed(monkeypatch, names)
        assert len(out.splitlines()) == 8
        assert "reading" in err
        assert "100%" in err

    def test_errors_are_told_beside_the_progress(self, monkeypatch: pytest.MonkeyPatch, names: list[str]) -> None:
        out, err = self.printed(monkeypatch, [*names, "missing.txt"])
        assert len(out.splitlines()) == 8
        assert "belta-news: missing.txt: No such file or directory" in err

    def test_nothing_is_shown_for_a_few_files(self, monkeypatch: pytest.MonkeyPatch, names: list[str]) -> None:
        assert self.printed(monkeypatch, names[:5])[1] == ""

    @pytest.mark.parametrize(("out", "err"), [(True, True), (False, False)])
    def test_nothing_is_shown_where_nobody_looks_or_the_output_shows_enough(
        self, monkeypatch: pytest.MonkeyPatch, names: list[str], *, out: bool, err: bool
    ) -> None:
        assert self.printed(monkeypatch, names, out=out, err=err)[1] == ""

    def test_nothing_is_shown_without_rich(self, monkeypatch: pytest.MonkeyPatch, names: list[str]) -> None:
        monkeypatch.setitem(sys.modules, "rich.console", None)
        out, err = self.printed(monkeypatch, names)
        assert len(out.splitlines()) == 8
        assert err == ""


def test_a_capture_is_a_date_or_an_aware_time() -> None:
    assert command_line._capture("2024-10-10") == dt.date(2024, 10, 10)  # noqa: SLF001 - the rule itself
    aware = dt.datetime(2024, 10, 10, 9, 30, tzinfo=dt.timezone(dt.timedelta(hours=3)))
    assert command_line._capture("2024-10-10T09:30+03:00") == aware  # noqa: SLF001 - the rule itself

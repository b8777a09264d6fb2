import gzip
import io
import pathlib
import pickle
import sys
from collections.abc import Iterator

import pytest

from belta_news.errors import DecodeError, InputTooLargeError, MissingExtraError, UnsupportedFormatError
from belta_news.formats import orjson, yaml
from belta_news.formats.json import to_json
from belta_news.formats.jsonl import MAX_SIZE, LineFailure, dump_jsonl, load_jsonl
from belta_news.model import Article

ARTICLES = [Article(title=f"Мост {number}", tags=("\u2028",)) for number in range(50)]
SUFFIXES = [".jsonl", ".jsonl.gz", ".jsonl.zst"]


@pytest.fixture(params=SUFFIXES)
def path(request: pytest.FixtureRequest, tmp_path: pathlib.Path) -> pathlib.Path:
    if request.param.endswith("zst"):
        pytest.importorskip("zstandard", reason="the extra zstd is not installed")
    return tmp_path / f"articles{request.param}"


@pytest.fixture(params=SUFFIXES[1:])
def compressed(request: pytest.FixtureRequest, tmp_path: pathlib.Path) -> pathlib.Path:
    if request.param.endswith("zst"):
        pytest.importorskip("zstandard", reason="the extra zstd is not installed")
    return tmp_path / f"articles{request.param}"


def failures_of(data: bytes, max_size: int = MAX_SIZE) -> list[tuple[int, str]]:
    return [
        (failure.line, failure.reason)
        for failure in load_jsonl(io.BytesIO(data), max_size=max_size)
        if isinstance(failure, LineFailure)
    ]


def test_articles_are_read_back_equal(path: pathlib.Path) -> None:
    assert dump_jsonl(ARTICLES, path) == 50
    assert list(load_jsonl(path)) == ARTICLES
    assert list(load_jsonl(str(path))) == ARTICLES


def test_no_article_is_no_line(path: pathlib.Path) -> None:
    assert dump_jsonl([], path) == 0
    assert list(load_jsonl(path)) == []


def test_the_same_articles_give_the_same_bytes(path: pathlib.Path) -> None:
    dump_jsonl(ARTICLES, path)
    first = path.read_bytes()
    other = path.with_name(f"other{''.join(path.suffixes)}")
    dump_jsonl(ARTICLES, other)
    assert other.read_bytes() == first


def test_a_suffix_says_the_compression(tmp_path: pathlib.Path) -> None:
    pytest.importorskip("zstandard", reason="the extra zstd is not installed")
    starts = {}
    for suffix in SUFFIXES:
        dump_jsonl(ARTICLES, tmp_path / f"a{suffix}")
        starts[suffix] = (tmp_path / f"a{suffix}").read_bytes()[:4]
    assert starts[".jsonl"] == b'{"fo'
    assert starts[".jsonl.gz"][:2] == b"\x1f\x8b"
    assert starts[".jsonl.zst"] == b"\x28\xb5\x2f\xfd"


def test_each_line_is_what_to_json_writes() -> None:
    file = io.BytesIO()
    dump_jsonl(ARTICLES, file)
    assert file.getvalue().decode().split("\n") == [*map(to_json, ARTICLES), ""]


def test_file_objects_of_bytes_and_of_text_are_taken_and_left_open() -> None:
    for file in (io.BytesIO(), io.StringIO()):
        assert dump_jsonl(ARTICLES, file) == 50
        file.seek(0)
        assert list(load_jsonl(file)) == ARTICLES
        assert not file.closed


def test_articles_are_taken_and_given_one_by_one() -> None:
    steps: list[str] = []

    def given() -> Iterator[Article]:
        for article in ARTICLES[:2]:
            steps.append("given")
            yield article

    class File(io.BytesIO):
        def write(self, data: object) -> int:
            steps.append("written")
            return super().write(data)  # type: ignore[arg-type]

        def readline(self, size: int | None = -1) -> bytes:
            steps.append("read")
            return super().readline(size)

    file = File()
    dump_jsonl(given(), file)
    assert steps == ["given", "written"] * 2
    steps.clear()
    file.seek(0)
    assert next(load_jsonl(file)) == ARTICLES[0]
    assert steps == ["read"]


def test_a_damaged_line_is_told_by_its_number_and_spoils_no_other() -> None:
    lines = [to_json(article).encode() for article in ARTICLES[:8]]
    lines[1] = lines[1][:-5]
    lines[3] = b"\xff" + lines[3]
    lines[4] = b'{"format": 2}'
    lines[6] = b'{"format": 1, "title": 1, "tags": 2}'
    read = list(load_jsonl(io.BytesIO(b"\n".join(lines))))
    assert [item for item in read if isinstance(item, Article)] == [ARTICLES[place] for place in (0, 2, 5, 7)]
    failures = [item for item in read if isinstance(item, LineFailure)]
    assert [failure.line for failure in failures] == [2, 4, 5, 7]
    assert [type(failure.error) for failure in failures] == [
        DecodeError,
        DecodeError,
        UnsupportedFormatError,
        DecodeError,
    ]
    assert str(failures[1]) == "line 4: 1 problem: not UTF-8: invalid start byte at byte 0 @ $"
    assert failures[3].reason.startswith("2 problems: ")
    assert pickle.loads(pickle.dumps(failures)) == failures  # noqa: S301 - our own


def test_empty_lines_count_and_are_skipped() -> None:
    assert failures_of(b'\n \r\n\xef\xbb\xbf{"format": 1}\r\n\n{}\n') == [
        (5, "1 problem: the key is missing @ $.format")
    ]


def test_a_line_that_is_too_long_is_left_out() -> None:
    whole = b'{"format": 1}\n'
    long = b'{"format": 1, "title": "' + b"a" * 100 + b'"}'
    message = str(InputTooLargeError(len(long) + 1, 20))
    assert failures_of(whole + long + b"\n" + whole + long, max_size=20) == [
        (2, message),
        (4, str(InputTooLargeError(len(long), 20))),
    ]
    assert failures_of(whole, max_size=13) == []
    assert failures_of(whole, max_size=12) != []
    text = io.StringIO((whole + long).decode())
    assert [type(item) for item in load_jsonl(text, max_size=20)] == [Article, LineFailure]


def test_a_compressed_file_that_ends_too_early_says_so(compressed: pathlib.Path) -> None:
    dump_jsonl(ARTICLES, compressed)
    compressed.write_bytes(compressed.read_bytes()[:-9])
    *read, last = load_jsonl(compressed)
    assert read == ARTICLES[: len(read)]
    assert isinstance(last, LineFailure)
    assert last.line == len(read) + 1
    assert "the compression is damaged" in last.reason


def test_a_compressed_file_that_is_damaged_says_so(compressed: pathlib.Path) -> None:
    dump_jsonl(ARTICLES, compressed)
    data = bytearray(compressed.read_bytes())
    data[len(data) // 2] ^= 0xFF
    compressed.write_bytes(data)
    *_, last = load_jsonl(compressed)
    assert isinstance(last, LineFailure)
    assert "the compression is damaged" in last.reason


def test_what_is_not_compressed_at_all_says_so(compressed: pathlib.Path) -> None:
    compressed.write_bytes(b'{"format": 1}\n')
    (failure,) = load_jsonl(compressed)
    assert isinstance(failure, LineFailure)
    assert failure.line == 1


def test_compressed_files_may_stand_one_behind_the_other(path: pathlib.Path) -> None:
    dump_jsonl(ARTICLES[:20], path)
    first = path.read_bytes()
    dump_jsonl(ARTICLES[20:], path)
    path.write_bytes(first + path.read_bytes())
    assert list(load_jsonl(path)) == ARTICLES


def test_a_long_compressed_file_is_read_in_pieces(path: pathlib.Path) -> None:
    long = [Article(title=f"{number:05}" * 2000) for number in range(100)]
    dump_jsonl(long, path)
    assert list(load_jsonl(path)) == long


def test_another_converter_may_write_and_read() -> None:
    pytest.importorskip("orjson", reason="the extra orjson is not installed")
    file = io.BytesIO()
    converter = orjson.make_converter()
    dump_jsonl(ARTICLES, file, converter=converter)
    assert b'{"format":1,"title"' in file.getvalue()
    for chosen in (converter, None):
        file.seek(0)
        assert list(load_jsonl(file, converter=chosen)) == ARTICLES


def test_a_converter_that_writes_line_breaks_is_refused() -> None:
    pytest.importorskip("yaml", reason="the extra yaml is not installed")
    with pytest.raises(ValueError, match="line breaks"):
        dump_jsonl(ARTICLES, io.BytesIO(), converter=yaml.make_converter())


def test_zstandard_that_is_missing_is_told_before_a_file_is_made(
    tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "zstandard", None)
    path = tmp_path / "a.jsonl.zst"
    with pytest.raises(MissingExtraError, match=r"pip install 'belta-news\[zstd\]'"):
        dump_jsonl(ARTICLES, path)
    assert not path.exists()


def test_a_file_that_is_not_there_is_an_error_of_the_systems(tmp_path: pathlib.Path) -> None:
    with pytest.raises(FileNotFoundError):
        next(load_jsonl(tmp_path / "none.jsonl"))


def test_gzip_of_others_is_read(tmp_path: pathlib.Path) -> None:
    path = tmp_path / "a.jsonl.gz"
    with gzip.open(path, "wt", encoding="utf-8", newline="\r\n") as file:
        file.writelines(f"{to_json(article)}\n" for article in ARTICLES)
    assert list(load_jsonl(path)) == ARTICLES

"""The same input gives the same article, whatever the machine's zone, locale, hash seed or clock."""

import datetime as dt
import json
import os
import subprocess
import sys
import time
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from belta_news import ParseError, parse_text

ARTICLES = Path(__file__).parent.parent / "articles"
STEMS = ("en-agency-consular-talks", "ru-soyuz-customs", "zh-soyuz-shuicai", "en-soyuz-leap-day")

READ = """
import datetime as dt, json, sys, time
if len(sys.argv) > 1:
    clock = float(sys.argv[1])
    time.time = lambda: clock
    class Day(dt.date):
        @classmethod
        def today(cls):
            raise AssertionError("today is asked for")
    class Now(dt.datetime):
        @classmethod
        def now(cls, tz=None):
            raise AssertionError("the clock is asked for")
        today = utcnow = now
    dt.date, dt.datetime = Day, Now
from belta_news import parse_text, to_json
out = []
for text, url, captured in json.loads(sys.stdin.buffer.read()):
    day = dt.date.fromisoformat(captured) if captured else None
    out.append(to_json(parse_text(text, url=url, captured_at=day)))
sys.stdout.buffer.write(json.dumps(out).encode())
"""


def inputs() -> list[tuple[str, str | None, str | None]]:
    cases = [tomllib.loads((ARTICLES / f"{stem}.toml").read_text("utf-8")) for stem in STEMS]
    plain = [(case["text"], case.get("url"), None) for case in cases]
    return [*plain, *((text, None, "2024-10-10") for text, _, _ in plain)]


def read_elsewhere(arguments: tuple[str, ...] = (), environment: dict[str, str] | None = None) -> list[str]:
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", READ, *arguments],
        input=json.dumps(inputs()).encode(),
        env={**os.environ, **(environment or {})},
        capture_output=True,
        check=True,
    )
    found: list[str] = json.loads(done.stdout)
    assert len(found) == len(inputs())
    return found


@pytest.fixture(scope="module")
def here() -> list[str]:
    return read_elsewhere(environment={"PYTHONHASHSEED": "0", "TZ": "UTC"})


@pytest.mark.parametrize(
    "environment",
    [
        {"TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "1"},
        {"TZ": "America/Los_Angeles", "PYTHONHASHSEED": "12345"},
        {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"LC_ALL": "tr_TR.UTF-8", "LANG": "be_BY.UTF-8", "PYTHONHASHSEED": "7"},
    ],
)
def test_zone_locale_and_hash_seed_make_no_difference(here: list[str], environment: dict[str, str]) -> None:
    assert read_elsewhere(environment=environment) == here


@pytest.mark.parametrize("clock", ["0", "951782400", "4102444800"])
def test_the_clock_makes_no_difference_and_is_not_asked(here: list[str], clock: str) -> None:
    assert read_elsewhere((clock,)) == here


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a running process cannot be set here")
@given(data=st.data(), zone=st.sampled_from(["Pacific/Kiritimati", "America/Los_Angeles", "Europe/Minsk", "UTC"]))
def test_the_zone_of_the_process_makes_no_difference(
    article_texts: st.SearchStrategy[str], data: st.DataObject, zone: str
) -> None:
    text = data.draw(article_texts)
    captured = dt.datetime(2024, 7, 9, 11, 41, tzinfo=dt.UTC)
    before = os.environ.get("TZ")
    try:
        expected = parse_text(text, captured_at=captured)
        os.environ["TZ"] = zone
        time.tzset()
        assert parse_text(text, captured_at=captured) == expected
    except ParseError:
        return
    finally:
        os.environ.pop("TZ", None)
        if before is not None:
            os.environ["TZ"] = before
        time.tzset()

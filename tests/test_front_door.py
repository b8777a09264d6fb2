"""`import belta_news` costs little and offers what it says."""

import json
import subprocess
import sys

import pytest

import belta_news

HEAVY = ("hypothesis", "cattrs", "dateutil", "dateutil.parser", "rich", "html.parser", "belta_news.testing")


def modules_after(code: str) -> set[str]:
    """Return the modules that a fresh interpreter has loaded after *code*."""
    script = f"{code}\nimport json, sys\nprint(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)  # noqa: S603
    return set(json.loads(done.stdout.splitlines()[-1]))


def test_the_import_loads_nothing_heavy() -> None:
    assert modules_after("import belta_news").isdisjoint(HEAVY)


def test_reading_a_text_loads_nothing_heavy_either() -> None:
    code = "import belta_news\nbelta_news.parse_text('Library opens in Lida\\n\\n14:42, 9 July')"
    assert modules_after(code).isdisjoint(HEAVY)


def test_all_names_are_sorted_and_there() -> None:
    assert belta_news.__all__ == sorted(set(belta_news.__all__))
    assert all(hasattr(belta_news, name) for name in belta_news.__all__)


def test_no_public_name_is_left_out() -> None:
    modules = {name for name, value in vars(belta_news).items() if type(value) is type(sys)}
    public = {name for name in vars(belta_news) if not name.startswith("_")} - modules
    assert public == set(belta_news.__all__)


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError):
        _ = belta_news.parse_everything  # type: ignore[attr-defined]

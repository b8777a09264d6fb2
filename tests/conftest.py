"""What several tests share: the schemas that others publish, and articles to try them on."""

import json
import os
import pathlib
import tomllib
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings

from belta_news import Article, parse_html, parse_text

HERE = pathlib.Path(__file__).parent

Schema = Callable[[str], Any]


@pytest.fixture(scope="session")
def schema(request: pytest.FixtureRequest) -> Schema:
    """Return a function that reads a file of the schemas' folder, or skips the test where there is none."""
    given = request.config.getoption("schemas")
    folders = [pathlib.Path(given)] if given else sorted(HERE.parent.parent.glob("*"))

    def read(name: str) -> Any:  # noqa: ANN401 - of JSON
        for folder in folders:
            # Unlike `Path.is_file`, it takes no offence at the folders of others.
            if os.access(folder / name, os.R_OK):
                return json.loads((folder / name).read_text(encoding="utf-8"))
        pytest.skip(f"there is no {name}: name the folder that has it by --schemas")

    return read


@pytest.fixture(scope="session")
def all_articles() -> dict[str, Article]:
    """Return every article that the tests have as a text or as a page, and those of the examples."""
    found = {}
    for path in sorted(HERE.glob("articles/*.toml")):
        case = tomllib.loads(path.read_text(encoding="utf-8"))
        found[path.stem] = parse_text(case["text"], url=case.get("url"), captured_at=case.get("captured_at"))
    for path in sorted(HERE.glob("data/**/*.html")):
        found[f"{path.parent.name}/{path.stem}"] = parse_html(path.read_bytes())
    for path in sorted(HERE.parent.glob("examples/*.txt")):
        found[path.stem] = parse_text(path.read_bytes())
    for path in sorted(HERE.glob("quotes/articles/*.txt")):
        for number, part in enumerate(path.read_text(encoding="utf-8").split("\n# ")):
            # The first line says what the article shows, and its labels begin with an equals sign.
            lines = [line for line in part.splitlines()[1:] if not line.startswith("= ")]
            found[f"{path.stem}-{number}"] = parse_text("\n".join(lines), language=path.stem)
    return found


@pytest.fixture(scope="session")
def generated_articles() -> list[Article]:
    """Return 300 articles that Hypothesis makes, once for all formats: making them takes longer than writing them."""
    from belta_news.testing import articles  # noqa: PLC0415 - Hypothesis warns of strategies in a conftest.py

    found: list[Article] = []

    @settings(max_examples=300, database=None)
    @given(articles())
    def keep(article: Article) -> None:
        found.append(article)

    keep()
    return found

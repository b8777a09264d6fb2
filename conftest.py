"""
What all tests share: how many examples the properties take, the folder of schemas, the documentation as tests.

Examples are code blocks of Markdown pages and of docstrings. Those of a page run in order, in one namespace, and in a
folder of their own that holds the example articles as `articles/`.
"""

import os
import pathlib
import shutil
import tempfile
from typing import Any

import hypothesis
import pytest
from sybil import Sybil
from sybil.parsers.myst import PythonCodeBlockParser
from sybil.parsers.rest import DocTestParser
from sybil.sybil import SybilCollection

ROOT = pathlib.Path(__file__).parent

# A slow machine is no fault of the code, so no example has a deadline.
hypothesis.settings.register_profile("project", deadline=None)
hypothesis.settings.register_profile("thorough", deadline=None, max_examples=2_000)
hypothesis.settings.load_profile("project")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Take the folder of the schemas that others publish; it is no part of this project."""
    parser.addoption(
        "--schemas",
        type=pathlib.Path,
        default=os.environ.get("BELTA_NEWS_SCHEMAS"),
        metavar="FOLDER",
        help=(
            "a folder with schemaorg/schemaorg-current-https.jsonld and ninjs/ninjs-schema_*.json, the terms of "
            "schema.org and the schemas of IPTC ninjs; if not given, the environment's BELTA_NEWS_SCHEMAS, or one "
            "beside the project's folder"
        ),
    )


def enter_folder(namespace: dict[str, Any]) -> None:
    """Go to a new folder with the example articles."""
    folder = tempfile.TemporaryDirectory()
    articles = pathlib.Path(folder.name, "articles")
    articles.mkdir()
    for path in (ROOT / "examples").glob("*.txt"):
        shutil.copy(path, articles)
    namespace["_folder"], namespace["_before"] = folder, pathlib.Path.cwd()
    os.chdir(folder.name)


def leave_folder(namespace: dict[str, Any]) -> None:
    """Go back, and remove the folder."""
    os.chdir(namespace["_before"])
    namespace["_folder"].cleanup()


readme = Sybil(
    parsers=[PythonCodeBlockParser()],
    patterns=["README.md"],
    setup=enter_folder,
    teardown=leave_folder,
)
pages = Sybil(
    path="docs",
    parsers=[PythonCodeBlockParser()],
    patterns=["*.md"],
    setup=enter_folder,
    teardown=leave_folder,
)
docstrings = Sybil(path="src", parsers=[DocTestParser()], patterns=["*.py"])

pytest_collect_file = SybilCollection((readme, pages, docstrings)).pytest()

"""
Every public field says what it is, right under it.

The reference is made from those strings, and a field without one would vanish from it without a word.
"""

import ast
import importlib
import inspect
import textwrap
from collections.abc import Iterator

import pytest

MODULES = ("belta_news", "belta_news.errors", "belta_news.model")
PUBLIC = [getattr(module, name) for module in map(importlib.import_module, MODULES) for name in module.__all__]
CLASSES = sorted({value for value in PUBLIC if inspect.isclass(value)}, key=lambda cls: cls.__qualname__)


def fields_without_words(source: str) -> Iterator[str]:
    """Give the fields and enumeration members of the class in *source* that no string follows."""
    (cls,) = ast.parse(textwrap.dedent(source)).body
    assert isinstance(cls, ast.ClassDef)
    for statement, after in zip(cls.body, [*cls.body[1:], None], strict=True):
        match statement, after:
            case _, ast.Expr(value=ast.Constant(value=str())):
                pass
            case ((ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)])), _):
                if not name.startswith("_"):
                    yield name
            case _:
                pass


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__qualname__)
def test_every_public_field_is_followed_by_what_it_means(cls: type) -> None:
    assert list(fields_without_words(inspect.getsource(cls))) == []


def test_a_field_without_words_is_found() -> None:
    source = "class Fact:\n    said: str\n    'What was said.'\n    who: str\n    _hidden = 1\n    KIND = 2\n"
    assert list(fields_without_words(source)) == ["who", "KIND"]

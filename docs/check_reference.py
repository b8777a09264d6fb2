"""
Say which public names the built reference lacks: `python docs/check_reference.py docs/_build/html/objects.inv`.

Sphinx leaves out a name without a docstring and says nothing, so a page can look complete and not be.
"""

import enum
import importlib
import inspect
import pathlib
import pkgutil
import sys
from collections.abc import Iterator

import attrs
from sphinx.util.inventory import InventoryFile

from belta_news import formats

FORMATS = (module.name for module in pkgutil.iter_modules(formats.__path__, f"{formats.__name__}."))
MODULES = (
    "belta_news",
    "belta_news.errors",
    "belta_news.model",
    "belta_news.testing",
    *(name for name in FORMATS if not name.rpartition(".")[2].startswith("_")),
)
"""The modules that users import from. A name may stand in several of them; one place in the reference is enough."""


def members(cls: type) -> Iterator[str]:
    """Give the names of the fields, members, properties and methods that *cls* defines for its users."""
    if attrs.has(cls):
        yield from (field.name for field in attrs.fields(cls))
    if issubclass(cls, enum.Enum):
        yield from cls.__members__
    for name, value in vars(cls).items():
        if isinstance(value, (property, classmethod, staticmethod)) or inspect.isfunction(value):
            yield name
    if issubclass(cls, Exception):
        yield from inspect.get_annotations(cls)


def missing_names(built: set[str]) -> Iterator[str]:
    """Give every public name that is not in *built* under any of the names that it is known by."""
    values: dict[int, object] = {}
    known_by: dict[int, list[str]] = {}
    for module_name in MODULES:
        module = importlib.import_module(module_name)
        for name in module.__all__:
            value = getattr(module, name)
            values[id(value)] = value
            known_by.setdefault(id(value), []).append(f"{module_name}.{name}")
    for key, value in values.items():
        names, parts = known_by[key], [""]
        if isinstance(value, type):
            names.append(f"{value.__module__}.{value.__qualname__}")
            parts += sorted({f".{member}" for member in members(value) if not member.startswith("_")})
        yield from (names[0] + part for part in parts if not any(name + part in built for name in names))


def main(path: pathlib.Path) -> None:
    """Compare the public names with the inventory at *path*."""
    inventory = InventoryFile.loads(path.read_bytes(), uri="")
    built = {item for kind, items in inventory.data.items() if kind.startswith("py:") for item in items}
    missing = list(missing_names(built))
    for name in missing:
        print(f"{name} is public and not in the reference")
    if missing:
        sys.exit(1)


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))

"""
The names of Python's standard library that the documentation links to, as an inventory for intersphinx.

A build must not need the network, and Python's whole inventory is not ours to keep, so the few names in use are listed
here. A name that is missing fails the build, which names it.
"""

import pathlib
import zlib

__all__ = ["write"]

# Where a name is explained, below https://docs.python.org/3/, and what it is there.
PAGES: dict[str, dict[str, tuple[str, ...]]] = {
    "library/constants.html": {"data": ("None", "True", "False")},
    "library/functions.html": {"class": ("bool", "bytes", "float", "int", "object", "property", "tuple", "type")},
    "library/stdtypes.html": {"class": ("dict", "frozenset", "str")},
    "library/exceptions.html": {
        "exception": ("Exception", "KeyError", "LookupError", "OSError", "RuntimeError", "TypeError", "ValueError"),
    },
    "library/enum.html": {"class": ("enum.Enum", "enum.StrEnum")},
    "library/datetime.html": {"class": ("datetime.date", "datetime.datetime", "datetime.timedelta", "datetime.tzinfo")},
    "library/collections.html": {"class": ("collections.Counter",)},
    "library/collections.abc.html": {
        "class": (
            "collections.abc.Callable",
            "collections.abc.Generator",
            "collections.abc.Iterable",
            "collections.abc.Iterator",
            "collections.abc.Mapping",
        ),
    },
    "library/os.html": {"class": ("os.PathLike",)},
    "library/pathlib.html": {"class": ("pathlib.Path",)},
    "library/typing.html": {"data": ("typing.Any", "typing.Self")},
}


def write(path: pathlib.Path) -> None:
    """Write the inventory to *path*, in version 2 of Sphinx's format."""
    lines = (
        f"{name} py:{kind} 1 {page}#{name} -\n"
        for page, kinds in PAGES.items()
        for kind, names in kinds.items()
        for name in names
    )
    head = "# Sphinx inventory version 2\n# Project: Python\n# Version: 3\n# The remainder is compressed using zlib.\n"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(head.encode() + zlib.compress("".join(lines).encode()))

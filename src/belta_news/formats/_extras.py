"""How a format loads a library that only it needs."""

import importlib
from types import ModuleType

from belta_news.errors import MissingExtraError

__all__ = ["load"]


def load(module: str, extra: str) -> ModuleType:
    """
    Import *module*, which comes with *extra*.

    Raises:
        MissingExtraError: It is not installed.
    """
    try:
        return importlib.import_module(module)
    except ModuleNotFoundError as error:
        # One that is installed and lacks something of its own is a matter of that library's.
        if error.name is None or not f"{module}.".startswith(f"{error.name}."):
            raise
        raise MissingExtraError(module, extra) from None

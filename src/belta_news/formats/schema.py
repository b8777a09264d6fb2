"""
The JSON Schema of articles, for programs in any language (JSON Schema 2020-12).

- It describes what is read in the present format. Everything that `to_json` writes is valid under it.
- Classes and enums of the model are definitions under `$defs`; names and descriptions are those of the fields.
- No key is allowed that is not named. What may be missing may also be null or an empty array.
- Whatever is invalid, `from_json` refuses too. The other way round it is stricter, as JSON Schema has no words for it:
  spans must lie in their text and cover the words that the fact repeats, facts stand in order, days exist, zones are
  known, `at` follows from the other keys, numbers are written without a fraction (`1`, not `1.0`).
- `format` of `at` is checked only by validators that were told to, such as `jsonschema` with a `FormatChecker`.
"""

import importlib.resources
import json
from typing import Any

__all__ = ["json_schema"]


def json_schema() -> dict[str, Any]:
    """
    Return the JSON Schema of an article.

    It is the file `article.schema.json` beside this module, as a new dict.

    Example:
        >>> from belta_news.formats.schema import json_schema
        >>> schema = json_schema()
        >>> schema["$defs"]["Quote"]["required"]
        ['kind', 'text', 'spans']
        >>> schema["$defs"]["Quote"]["properties"]["cue"]["description"]
        'The words that announce the quotation; None where there are none.'
    """
    text = importlib.resources.files("belta_news.formats").joinpath("article.schema.json").read_text(encoding="utf-8")
    schema: dict[str, Any] = json.loads(text)
    return schema

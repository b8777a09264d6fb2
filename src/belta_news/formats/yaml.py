"""
Articles as YAML, for people to read and to mend, written and read by PyYAML (extra `yaml`).

- The plain values of `to_dict`, each key on a line of its own, in their order, with letters of all scripts readable.
  Characters that YAML has no place for, and those beyond the Basic Multilingual Plane, are escapes.
- Strings that YAML 1.1 would take for something else stand in quotes: `'no'`, `'14:42'`, `'2024-07-09'`. So must those
  that you write by hand; otherwise they are refused as being a boolean, a number or a date.
- Reading is as strict as that of JSON: a key that is given twice is a problem with its path. There is one document, no
  anchor, alias or merge key, and no tag but those of strings, numbers, booleans and null.
- libyaml is used where PyYAML has it. YAML is still ten times slower than JSON, and meant for few articles.
- A whole number may be of any size.
"""

from collections.abc import Iterable
from typing import Any

from belta_news.errors import Problem
from belta_news.formats import _extras, _reading
from belta_news.formats.converter import FormatConverter

__all__ = ["make_converter"]

DEEPEST = 100
"""Values nested more deeply are refused; the parser takes quadratic time for them."""

MERGE = "tag:yaml.org,2002:merge"
COLLECTIONS: set[str | None] = {None, "!", "tag:yaml.org,2002:map", "tag:yaml.org,2002:seq"}
ALIAS = "anchors, aliases and merge keys are not read"


def make_converter() -> FormatConverter[str]:
    r"""
    Return a new converter for YAML.

    It writes str and reads str and bytes. `dumps` takes the options of `yaml.dump`, such as `width`.

    Raises:
        MissingExtraError: PyYAML is not installed.

    Example:
        >>> from belta_news import Article
        >>> from belta_news.formats.yaml import make_converter
        >>> converter = make_converter()
        >>> print(converter.dumps(Article(title="Новый мост", tags=("мосты",))), end="")
        format: 1
        title: Новый мост
        tags:
        - мосты
        >>> converter.loads("format: 1\ntitle: A new bridge", Article).title
        'A new bridge'
    """
    yaml = _extras.load("yaml", extra="yaml")
    dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
    # No anchors, however often one value stands there.
    plain_dumper = type("PlainDumper", (dumper,), {"ignore_aliases": lambda _self, _data: True})

    def encode(value: object, **options: Any) -> str:  # noqa: ANN401 - those of yaml.dump
        settings = {"allow_unicode": True, "sort_keys": False, **options}
        written: str = yaml.dump(value, Dumper=plain_dumper, **settings)
        return written

    def decode(data: str | bytes) -> tuple[object, list[Problem]]:
        objects = _reading.Objects()
        value = _reading.parsed("YAML", _value_of, yaml, data, objects)
        return value, objects.problems(value)

    return FormatConverter(encode, decode)


def _value_of(yaml: Any, data: str | bytes, objects: _reading.Objects) -> object:  # noqa: ANN401 - the module
    """Return what *data* describes; not left to PyYAML's own recursion, which breaks the process on deep values."""
    scalars = yaml.SafeLoader("")
    open_items: list[list[object]] = [[]]
    events: Iterable[Any] = yaml.parse(data, getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    for event in events:
        if getattr(event, "anchor", None) is not None:
            raise ValueError(ALIAS)
        if isinstance(event, yaml.CollectionStartEvent):
            if event.tag not in COLLECTIONS:
                raise ValueError(f"the tag {event.tag} is not read")
            open_items.append([])
            if len(open_items) > DEEPEST:
                raise RecursionError
        elif isinstance(event, yaml.ScalarEvent):
            open_items[-1].append(_scalar(yaml, scalars, event))
        elif isinstance(event, yaml.CollectionEndEvent):
            items = open_items.pop()
            is_object = isinstance(event, yaml.MappingEndEvent)
            open_items[-1].append(objects.of([*zip(items[::2], items[1::2], strict=True)]) if is_object else items)
    (documents,) = open_items
    if len(documents) != 1:
        raise ValueError(f"expected one document, not {len(documents)}")
    return documents[0]


def _scalar(yaml: Any, scalars: Any, event: Any) -> object:  # noqa: ANN401 - of PyYAML
    """Return what *event* gives: a string, a number, a boolean, null; or a date, which the model refuses."""
    tag = event.tag if event.tag not in {None, "!"} else scalars.resolve(yaml.ScalarNode, event.value, event.implicit)
    if tag == MERGE:
        raise ValueError(ALIAS)
    return scalars.construct_object(yaml.ScalarNode(tag, event.value))

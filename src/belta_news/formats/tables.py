"""
Articles as tables, for pandas, polars, DuckDB and whatever else reads Apache Arrow or Parquet (extra `arrow`).

- Four tables: `articles`, `quotes`, `sources`, `related`; one row for each fact. `schemas()` gives their columns.
- `article` is the key that joins them: the number of the article in the order given, from 0. In the other three,
  `number` counts the facts of one article, from 0.
- The other columns are the fields of the model's classes, in their order, and `text`, the body. A field that holds an
  object becomes one column for each field of that: `dateline_place`, `cue_lemma`, `speaker_name`. Those of an
  attribution have no `attribution_` before them.
- A moment becomes a timestamp in UTC (`published`), null where it is no point in time; the day where it was written
  (`published_date`), which is the one to group by; and its parts (`published_text`, `published_year`, …).
- A span becomes two columns, `span_start` and `span_end`, or `mention_start` and `mention_end`: code point offsets,
  half-open, from 0. `substring` of SQL counts from 1.
- What there may be several of is a list: of strings (`tags`), or of structs with the fields of the class (`paragraphs`,
  `spans`, `via`). An enum is the string that is its value.
- A whole number of more than 64 bits, which only the line of a notice could be, is refused: pyarrow raises
  `OverflowError`.
- Everything is kept but the difference between an empty list in a struct and none. Tables are not read back.
"""

import contextlib
import datetime as dt
import enum
import itertools
import os
import pathlib
import types
import typing
from collections.abc import Callable, Iterable
from typing import Any

import attrs

from belta_news.formats import _extras, json
from belta_news.model.article import Article
from belta_news.model.moment import Moment
from belta_news.model.quote import Quote
from belta_news.model.related import RelatedItem
from belta_news.model.source import Source
from belta_news.model.span import Span

__all__ = ["BATCH", "Tables", "schemas", "to_tables", "write_parquet"]

BATCH = 1_000
"""How many articles are written at once unless the caller says otherwise."""

FACTS: dict[str, type[Any]] = {"quotes": Quote, "sources": Source, "related": RelatedItem}
"""The fields of an article that have a table of their own, and the class of their rows."""

INLINED = "attribution"
"""The field whose name does not stand before those of its columns."""

EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
MICROSECOND = dt.timedelta(microseconds=1)

Cells = tuple[object, ...]
Column = tuple[str, Any]
CellsOf = Callable[[Any], Iterable[object]]


@attrs.frozen(kw_only=True)
class Tables:
    """The facts of many articles, as four tables of pyarrow."""

    articles: Any
    """One row for each article, a `pyarrow.Table` like the others."""
    quotes: Any
    """One row for each quotation."""
    sources: Any
    """One row for each source."""
    related: Any
    """One row for each related item."""


def to_tables(articles: Iterable[Article]) -> Tables:
    r"""
    Return the facts of articles as tables of Arrow.

    Args:
        articles: What to write; all of it is held in memory. `write_parquet` holds a part.

    Raises:
        MissingExtraError: pyarrow is not installed.

    Example:
        >>> from belta_news import parse_text
        >>> from belta_news.formats.tables import to_tables
        >>> text = "Library opens in Lida\n\nBody.\n\n“It has 9,000 books,” said Anna Sokol, the librarian."
        >>> tables = to_tables([parse_text(text)])
        >>> tables.quotes.select(["article", "text", "speaker_name"]).to_pylist()
        [{'article': 0, 'text': 'It has 9,000 books,', 'speaker_name': 'Anna Sokol'}]
    """
    arrow = _extras.load("pyarrow", extra="arrow")
    layout = _Layout(arrow)
    return Tables(**layout.tables(enumerate(articles)))


def schemas() -> dict[str, Any]:
    """
    Return the columns of each table, as a `pyarrow.Schema` under the table's name.

    Raises:
        MissingExtraError: pyarrow is not installed.

    Example:
        >>> from belta_news.formats.tables import schemas
        >>> schemas()["sources"].names
        ['article', 'number', 'holder', 'span_start', 'span_end', 'kind', 'sentence_start', 'sentence_end', 'addressee']
    """
    return _Layout(_extras.load("pyarrow", extra="arrow")).schemas


def write_parquet(articles: Iterable[Article], folder: str | os.PathLike[str], *, batch_size: int = BATCH) -> int:
    """
    Write the facts of articles into four Parquet files.

    The files are `articles.parquet`, `quotes.parquet`, `sources.parquet` and `related.parquet`. They appear when all
    of them are complete; those of these names that were there are replaced.

    Args:
        articles: What to write; they are taken in batches, so that memory does not grow with their number.
        folder: Where to write; it is made if there is none.
        batch_size: How many articles are held at once; each batch is a row group of each file.

    Returns:
        How many articles were written.

    Raises:
        MissingExtraError: pyarrow is not installed.
        OSError: The files cannot be written.

    Example:
        >>> import tempfile
        >>> from belta_news import Article
        >>> from belta_news.formats.tables import write_parquet
        >>> with tempfile.TemporaryDirectory() as folder:
        ...     write_parquet([Article(title="A new bridge"), Article(title="A new road")], folder)
        2
    """
    layout = _Layout(_extras.load("pyarrow", extra="arrow"))
    parquet = _extras.load("pyarrow.parquet", extra="arrow")
    target = pathlib.Path(folder)
    target.mkdir(parents=True, exist_ok=True)
    unfinished = {name: target / f"{name}.parquet.part" for name in layout.schemas}
    numbered = enumerate(articles)
    count = 0
    try:
        with contextlib.ExitStack() as stack:
            writers = {
                name: stack.enter_context(parquet.ParquetWriter(path, layout.schemas[name]))
                for name, path in unfinished.items()
            }
            while batch := list(itertools.islice(numbered, batch_size)):
                count += len(batch)
                for name, table in layout.tables(batch).items():
                    writers[name].write_table(table)
        for name, path in unfinished.items():
            path.replace(target / f"{name}.parquet")
    finally:
        for path in unfinished.values():
            path.unlink(missing_ok=True)
    return count


@attrs.frozen
class _Part:
    """Some columns, and how a value fills them."""

    columns: list[Column]
    """Their names and types."""
    cells: CellsOf | None = None
    """What they hold for a value that is not None; None for one column that holds any value as it is."""


class _Layout:
    """The columns of all tables, made from the classes."""

    def __init__(self, arrow: Any) -> None:  # noqa: ANN401 - the module
        self._arrow = arrow
        # Of the values in lists; the others are taken as they are.
        self._converter = json.make_converter()
        self._plain_types = {str: arrow.string(), int: arrow.int64()}
        key, number = ("article", arrow.int64()), ("number", arrow.int64())
        columns, self._article_cells = self._fields(Article, "", without=FACTS)
        tables = {"articles": [key, *columns]}
        self._fact_cells = {}
        for name, cls in FACTS.items():
            columns, self._fact_cells[name] = self._fields(cls, "")
            tables[name] = [key, number, *columns]
        self.schemas = {name: arrow.schema(columns) for name, columns in tables.items()}

    def tables(self, numbered: Iterable[tuple[int, Article]]) -> dict[str, Any]:
        """Return the tables of articles with their keys."""
        rows: dict[str, list[Cells]] = {name: [] for name in self.schemas}
        for key, article in numbered:
            rows["articles"].append((key, *self._article_cells(article)))
            for name, cells in self._fact_cells.items():
                rows[name] += [(key, place, *cells(fact)) for place, fact in enumerate(getattr(article, name))]
        return {name: self._table(rows[name], schema) for name, schema in self.schemas.items()}

    def _table(self, rows: list[Cells], schema: Any) -> Any:  # noqa: ANN401 - of pyarrow
        columns: Iterable[Cells] = zip(*rows, strict=True) if rows else itertools.repeat((), len(schema))
        arrays = [self._arrow.array(column, field.type) for column, field in zip(columns, schema, strict=True)]
        return self._arrow.Table.from_arrays(arrays, schema=schema)

    def _fields(self, cls: type[Any], prefix: str, without: Iterable[str] = ()) -> tuple[list[Column], CellsOf]:
        """Return the columns of the fields of *cls*, with *prefix* before their names, and how a value fills them."""
        named = [(field.name, field.type) for field in attrs.fields(cls) if field.name not in without]
        parts = [(name, self._part(type_, name, prefix)) for name, type_ in named]

        steps = [(name, part.cells, [None] * len(part.columns)) for name, part in parts]

        def cells(value: object) -> list[object]:
            row: list[object] = []
            for name, cells_of, gaps in steps:
                inner = getattr(value, name)
                if cells_of is None:
                    row.append(inner)
                else:
                    row += gaps if inner is None else cells_of(inner)
            return row

        return [column for _, part in parts for column in part.columns], cells

    def _part(self, type_: Any, name: str, prefix: str) -> _Part:  # noqa: ANN401 - a type of any form
        """Return the columns of a field."""
        inner = _without_none(type_)
        whole = prefix + name
        if typing.get_origin(inner) is tuple:
            return self._list(inner, whole)
        if inner is Span:
            return _Part(*self._fields(Span, f"{whole.removesuffix('_span')}_"))
        if inner is Moment:
            own, cells = self._fields(Moment, f"{whole}_")
            timestamp = self._arrow.timestamp("us", "UTC")
            columns = [(whole, timestamp), (f"{whole}_date", self._arrow.date32()), *own]
            return _Part(columns, lambda moment: (_microseconds(moment), moment.date, *cells(moment)))
        if attrs.has(inner):
            return _Part(*self._fields(inner, prefix if name == INLINED else f"{whole}_"))
        return _Part([(whole, self._type(inner))])

    def _list(self, type_: Any, name: str) -> _Part:  # noqa: ANN401 - a tuple of any form
        column = (name, self._type(type_))
        item = typing.get_args(type_)[0]
        if not attrs.has(item):
            return _Part([column])
        unhook = self._converter.get_unstructure_hook(item)
        return _Part([column], lambda values: ([unhook(value) for value in values],))

    def _type(self, type_: Any) -> Any:  # noqa: ANN401 - of the model's, and of pyarrow
        """Return the type of values of *type_* in a list, or of those that are not made of others."""
        inner = _without_none(type_)
        if typing.get_origin(inner) is tuple:
            return self._arrow.list_(self._type(typing.get_args(inner)[0]))
        if attrs.has(inner):
            return self._arrow.struct([(field.name, self._type(field.type)) for field in attrs.fields(inner)])
        return self._plain_types[str if issubclass(inner, enum.Enum) else inner]


def _without_none(type_: Any) -> Any:  # noqa: ANN401 - a type of any form
    if isinstance(type_, types.UnionType):
        return next(inner for inner in typing.get_args(type_) if inner is not types.NoneType)
    return type_


def _microseconds(moment: Moment) -> int | None:
    """Return the point in time of *moment* since 1970: a number, as the first hours of the year 1 have none in UTC."""
    return None if moment.at is None else (moment.at - EPOCH) // MICROSECOND

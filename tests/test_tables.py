import datetime as dt
import pathlib
import sys
from collections.abc import Iterator
from typing import Any

import attrs
import pytest

from belta_news import parse_text
from belta_news.errors import MissingExtraError
from belta_news.formats.tables import schemas, to_tables, write_parquet
from belta_news.model import Article, Moment, YearSource

pa = pytest.importorskip("pyarrow", reason="the extra arrow is not installed")

EXAMPLES = pathlib.Path(__file__).parent.parent / "examples"
SEEN = dt.date(2026, 9, 20)
ARTICLES = [
    parse_text(path.read_text(encoding="utf-8"), captured_at=SEEN) for path in sorted(EXAMPLES.glob("*.txt"))
] + [Article()]
NAMES = ("articles", "quotes", "sources", "related")


def rows(table: Any) -> list[dict[str, Any]]:  # noqa: ANN401 - of pyarrow
    found: list[dict[str, Any]] = table.to_pylist()
    return found


def test_there_is_one_row_for_each_fact() -> None:
    tables = to_tables(ARTICLES)
    assert tables.articles.num_rows == len(ARTICLES)
    for name in NAMES[1:]:
        assert getattr(tables, name).num_rows == sum(len(getattr(article, name)) for article in ARTICLES) > 0


def test_every_table_has_its_schema_even_without_rows() -> None:
    for articles in (ARTICLES, []):
        tables = to_tables(articles)
        for name, schema in schemas().items():
            assert getattr(tables, name).schema.equals(schema)
    assert set(schemas()) == set(NAMES)


def test_names_of_columns_are_unique_and_need_no_quotes_in_sql() -> None:
    for schema in schemas().values():
        assert len(set(schema.names)) == len(schema.names)
        assert not {"start", "end", "order", "group", "from", "to"} & set(schema.names)
        assert all(name.isidentifier() for name in schema.names)


def test_every_field_of_the_model_is_in_a_column() -> None:
    names = set(schemas()["articles"].names)
    for field in attrs.fields(Article):
        assert field.name in {*names, "dateline", *NAMES[1:]}
    assert {"dateline_text", "dateline_moment_year", "published_zone", "text"} <= names


def test_rows_say_what_the_facts_say() -> None:
    tables = to_tables(ARTICLES)
    quotes = [
        (key, number, quote) for key, article in enumerate(ARTICLES) for number, quote in enumerate(article.quotes)
    ]
    for row, (key, number, quote) in zip(rows(tables.quotes), quotes, strict=True):
        assert (row["article"], row["number"], row["text"], row["kind"]) == (key, number, quote.text, str(quote.kind))
        assert row["speaker_name"] == (quote.speaker.name if quote.speaker else None)
        assert row["speaker_aliases"] == (list(quote.speaker.aliases) if quote.speaker else None)
        assert row["spans"] == [{"start": span.start, "end": span.end} for span in quote.spans]
        assert row["cue_start"] == (quote.cue.span.start if quote.cue else None)
        text = ARTICLES[key].text_of(quote.part)
        if row["mention"] is not None:
            assert text[row["mention_start"] : row["mention_end"]] == row["mention"]
    articles = rows(tables.articles)
    assert [row["title"] for row in articles] == [article.title for article in ARTICLES]
    assert [row["text"] for row in articles] == [article.text for article in ARTICLES]
    assert [row["paragraphs"] for row in articles] == [
        [
            {"kind": str(each.kind), "text": each.text, "span": {"start": each.span.start, "end": each.span.end}}
            for each in article.paragraphs
        ]
        for article in ARTICLES
    ]
    sources = [source for article in ARTICLES for source in article.sources]
    assert [row["holder"] for row in rows(tables.sources)] == [source.holder for source in sources]
    assert [row["span_end"] for row in rows(tables.sources)] == [source.span.end for source in sources]


def published(**parts: Any) -> Article:  # noqa: ANN401 - the parts of a moment
    known_from = YearSource.URL if "year" in parts else None
    return Article(published=Moment(text="x", **parts, year_known_from=known_from))


def test_a_moment_is_a_point_in_time_a_day_and_its_parts() -> None:
    whole = published(year=2026, month=1, day=1, hour=0, minute=30)
    day = published(year=2026, month=1, day=1)
    yearless = published(month=7, day=9, hour=14, minute=42)
    first, second, third, none = rows(to_tables([whole, day, yearless, Article()]).articles)
    assert first["published"] == dt.datetime(2025, 12, 31, 21, 30, tzinfo=dt.UTC)
    assert first["published_date"] == dt.date(2026, 1, 1)
    assert (first["published_zone"], first["published_year_known_from"]) == ("Europe/Minsk", "url")
    assert (second["published"], second["published_date"]) == (None, dt.date(2026, 1, 1))
    assert (third["published"], third["published_date"], third["published_month"]) == (None, None, 7)
    assert none["published_text"] is None


def test_the_first_hour_of_the_calendar_has_a_number() -> None:
    column = to_tables([published(year=1, month=1, day=1, hour=0, minute=0)]).articles["published"]
    assert column.cast(pa.int64()).to_pylist() == [-62135603416000000]


def test_parquet_holds_the_tables(tmp_path: pathlib.Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    folder = tmp_path / "new" / "folder"
    assert write_parquet(iter(ARTICLES), folder, batch_size=2) == len(ARTICLES)
    tables = to_tables(ARTICLES)
    assert sorted(path.name for path in folder.iterdir()) == sorted(f"{name}.parquet" for name in NAMES)
    for name in NAMES:
        assert parquet.read_table(folder / f"{name}.parquet").equals(getattr(tables, name))
    assert parquet.ParquetFile(folder / "articles.parquet").num_row_groups == len(ARTICLES) // 2


def test_no_article_gives_empty_files(tmp_path: pathlib.Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    assert write_parquet([], tmp_path) == 0
    assert parquet.read_table(tmp_path / "quotes.parquet").num_rows == 0


def test_files_appear_only_when_all_are_complete(tmp_path: pathlib.Path) -> None:
    write_parquet(ARTICLES, tmp_path)
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}

    def broken() -> Iterator[Article]:
        yield ARTICLES[0]
        raise RuntimeError("the articles end")

    with pytest.raises(RuntimeError, match="the articles end"):
        write_parquet(broken(), tmp_path, batch_size=1)
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before


EXPECTED = {
    (f"{article.published.date:%Y-%m}", quote.speaker.name)
    for article in ARTICLES
    if article.published is not None and article.published.date is not None
    for quote in article.quotes
    if quote.speaker is not None
}


def test_duckdb_reads_them(tmp_path: pathlib.Path) -> None:
    duckdb = pytest.importorskip("duckdb", reason="duckdb is not installed")
    write_parquet(ARTICLES, tmp_path)
    found = duckdb.sql(
        f"""
        SELECT strftime(published_date, '%Y-%m'), speaker_name, count(*)
        FROM '{tmp_path}/quotes.parquet' JOIN '{tmp_path}/articles.parquet' USING (article)
        WHERE speaker_name IS NOT NULL GROUP BY ALL
        """  # noqa: S608 - a folder of the test's own
    ).fetchall()
    assert {(month, name) for month, name, _ in found} == EXPECTED
    (pieces,) = duckdb.sql(
        f"SELECT list(substring(a.text, s.span_start + 1, s.span_end - s.span_start) = s.holder) "  # noqa: S608
        f"FROM '{tmp_path}/sources.parquet' s JOIN '{tmp_path}/articles.parquet' a USING (article)"
    ).fetchall()
    assert all(pieces[0])


def test_polars_reads_them(tmp_path: pathlib.Path) -> None:
    pl = pytest.importorskip("polars", reason="polars is not installed")
    write_parquet(ARTICLES, tmp_path)
    quotes = pl.read_parquet(tmp_path / "quotes.parquet")
    articles = pl.read_parquet(tmp_path / "articles.parquet")
    joined = quotes.join(articles, on="article").drop_nulls("speaker_name")
    found = joined.select(pl.col("published_date").dt.strftime("%Y-%m"), "speaker_name").rows()
    assert set(found) == EXPECTED
    assert articles.schema["published"] == pl.Datetime("us", "UTC")
    assert pl.from_arrow(to_tables(ARTICLES).quotes).equals(quotes)


def test_pandas_reads_them(tmp_path: pathlib.Path) -> None:
    pd = pytest.importorskip("pandas", reason="pandas is not installed")
    write_parquet(ARTICLES, tmp_path)
    articles = pd.read_parquet(tmp_path / "articles.parquet")
    quotes = pd.read_parquet(tmp_path / "quotes.parquet")
    joined = quotes.merge(articles, on="article").dropna(subset="speaker_name")
    months = pd.to_datetime(joined["published_date"]).dt.strftime("%Y-%m")
    assert set(zip(months, joined["speaker_name"], strict=True)) == EXPECTED
    assert str(articles["published"].dt.tz) == "UTC"
    assert len(to_tables(ARTICLES).quotes.to_pandas()) == len(quotes)


def test_arrow_that_is_missing_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: pathlib.Path) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'belta-news\[arrow\]'"):
        to_tables([])
    with pytest.raises(MissingExtraError):
        write_parquet([], tmp_path)
    assert list(tmp_path.iterdir()) == []

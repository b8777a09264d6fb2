"""Find the year of an article that gives only a day, in the three ways there are: `python examples/year.py`."""

import datetime as dt
from pathlib import Path

import belta_news

TEXT = (Path(__file__).parent / "ferry.txt").read_text(encoding="utf-8")
ADDRESS = "https://eng.belta.by/society/view/new-cable-ferry-over-sozh-171717-2026/"

for known, article in {
    "nothing but the text": belta_news.parse_text(TEXT),
    "the article's address": belta_news.parse_text(TEXT, url=ADDRESS),
    "the day of the visit": belta_news.parse_text(TEXT, captured_at=dt.date(2026, 9, 20)),
    "a visit a year later": belta_news.parse_text(TEXT, captured_at=dt.date(2027, 9, 20)),
}.items():
    moment = article.published
    if moment is not None:
        print(f"{known:22} {moment!s:24} year: {moment.year_known_from or 'unknown'}")

"""
How the pages of belta.by list articles; several of these designs may stand on one page.

In the older list an attribute `title` of a link holds the teaser, in the newer one the title.
"""

from belta_news.sites.listing import ListDesign

__all__ = ["LIST_DESIGNS"]

DAYS = (".new_date",)
"""The day above the items of a list: `.day` and `.month_year`, which together are `03.02.26`."""

LENTA = ListDesign(
    name="belta.by, list of news",
    until="2025",
    items=(".lenta_item",),
    links=("a[href]:not(.date_rubric)",),
    titles=(".lenta_item_title",),
    summaries=(".lenta_textsmall",),
    link_title="summary",
    moments=(".date",),
    sections=("a.date_rubric", ".date_rubric"),
    days=DAYS,
)

TIMELINE = ListDesign(
    name="belta.by, timeline",
    items=(".tl_item",),
    links=("a[title]:not(.date_rubric)", "a[href]:not(.date_rubric)"),
    titles=(".tl_title", ".tl_news"),
    summaries=(".tl_text",),
    link_title="title",
    moments=(".tl_date", ".date"),
    sections=("a.date_rubric", ".tl_rubric"),
    days=DAYS,
)
"""In use since spring 2026."""

INFO = ListDesign(
    name="belta.by, list with pictures",
    items=(".lenta_info",),
    links=("a.lenta_info_title", "a[href]:not(.date_rubric)"),
    titles=(".lenta_info_title",),
    summaries=(".lenta_textsmall",),
    moments=(".date",),
    sections=("a.date_rubric", ".date_rubric"),
    days=DAYS,
)

RUBRIC = ListDesign(
    name="belta.by, box of a rubric",
    items=(".rubricNews_item",),
    links=("a[title]", "a[href]"),
    link_title="title",
    moments=(".date",),
    sections=("a.date_rubric",),
    labels=(".block_title",),
)

FRONT = ListDesign(
    name="belta.by, front page",
    items=(".fp_r_title",),
    links=("a[title]", "a[href]"),
    link_title="title",
    moments=(".date",),
    sections=("a.date_rubric",),
    labels=(".block_title",),
)

LIST_DESIGNS = (LENTA, TIMELINE, INFO, RUBRIC, FRONT)
"""All of them; where two stand around the same title, the outer one is the item."""

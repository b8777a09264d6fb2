"""
Where BelTA's news appears: sites as data, one file for each family of hosts.

A new site is one new file with `SITES` in it, and its line in the tuple below.
"""

from belta_news.sites import belarus, belta, soyuz
from belta_news.sites.belta_lists import LIST_DESIGNS
from belta_news.sites.design import Design
from belta_news.sites.listing import ListDesign
from belta_news.sites.site import Site, UrlForm

__all__ = ["LIST_DESIGNS", "SITES", "Design", "ListDesign", "Site", "UrlForm"]

SITES: tuple[Site, ...] = (*belta.SITES, *soyuz.SITES, *belarus.SITES)
"""Every site that is known."""

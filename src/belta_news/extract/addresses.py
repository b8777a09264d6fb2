"""What an address says: its parts by the declarations of the sites."""

import functools
import re
from urllib.parse import unquote, urlsplit

from belta_news.errors import UnknownUrlError
from belta_news.model.address import ArticleUrl
from belta_news.sites import SITES, Site

__all__ = ["known_site", "read_url"]

LONGEST = 4000
"""An address of more characters than this is none."""

SURROGATE = re.compile("[\ud800-\udfff]")
NONCHARACTERS = re.compile("[\ufdd0-\ufdef\ufffe\uffff\x00-\x1f\x7f]")


@functools.cache
def _sites() -> dict[str, Site]:
    return {host: site for site in SITES for host in (site.name, *site.hosts)}


def known_site(host: str) -> Site | None:
    """Return the site of a host; `www.`, letter case, a port and a last dot do not matter."""
    bare = host.strip().casefold().partition(":")[0].rstrip(".").removeprefix("www.")
    return _sites().get(bare)


def read_url(url: str) -> ArticleUrl:
    """
    Take an address apart.

    Raises:
        UnknownUrlError: The host is unknown, or the path is of no form that the site has.
    """
    address = url.strip()
    if SURROGATE.search(address):
        raise UnknownUrlError(url, "it holds a lone surrogate, which is no character")
    try:
        parts = urlsplit(address if "//" in address[:8] else f"https://{address}")
        host = parts.hostname or ""
    except ValueError as error:
        raise UnknownUrlError(url, f"it cannot be taken apart ({error})") from None
    if len(address) > LONGEST:
        raise UnknownUrlError(f"{url[:80]}…", f"it has {len(address)} characters, more than {LONGEST}")
    if parts.scheme not in ("", "http", "https") or "@" in parts.netloc:
        raise UnknownUrlError(url, "it is not the address of a page, http:// or https:// and a host")
    site = known_site(host)
    if site is None:
        raise UnknownUrlError(url, f"the host {host!r} is none of {', '.join(site.name for site in SITES)}")
    path = re.sub("//+", "/", parts.path).rstrip("/")
    for form in site.forms:
        match = re.fullmatch(form.path, path)
        if match is None:
            continue
        found = match.groupdict()
        slug = NONCHARACTERS.sub("", unquote(found.get("slug") or "", errors="replace").replace("\ufffd", ""))
        number = found.get("id")
        year = found.get("year")
        return ArticleUrl(
            url=address,
            site=site.name,
            language=site.language or next((code for start, code in site.languages if _begins(path, start)), None),
            rubric=found.get("rubric"),
            slug=slug or None,
            id=None if number is None else int(number),
            year=None if year is None else int(year),
            kind=form.kind,
        )
    examples = ", ".join(dict.fromkeys(form.example for form in site.forms))
    raise UnknownUrlError(url, f"the path {path!r} on {site.name} is none of {examples}")


def _begins(path: str, start: str) -> bool:
    """Say whether *path* begins with the folder *start*."""
    return not start or path == start or path.startswith(f"{start}/")

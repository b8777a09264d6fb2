"""
Addresses in a page: made absolute, and those that an archive has written over made original again.

An archive such as the Wayback Machine shows a page under an address of its own, which holds the moment of the capture
and the original address, and gives all links in the page the same form.
"""

import datetime as dt
import re
from urllib.parse import urljoin, urlsplit

import attrs

from belta_news.readers.characters import clean

__all__ = ["SAVED", "Archived", "absolute", "archived", "host_of"]

# The original address stands behind a run of digits, the capture's moment in UTC, with two letters behind it that say
# in what form the file is given: 20240419123456id_/http://…; archive.today parts the digits (2024.04.19-123456).
# Some servers merge the two slashes of the original's scheme.
ARCHIVED = re.compile(
    r"""
    (?:(?:https?:)?//[^/?\#]+)?          # the archive, left out in links within it
    (?:/[\w.-]{1,30}){0,3}?/             # /web/, /wayback/, /all/
    (?P<when>\d{4,14}|\d{4}\.\d\d\.\d\d-\d{6})\*?
    (?:[a-z]{2}_)*
    /(?P<original>(?:https?|ftp):/{1,2}[^/\s].*|www\.\S+)
    """,
    re.VERBOSE | re.IGNORECASE,
)
# Of a saved search result: ?q=cache:AbCdEf:https://…
CACHED = re.compile(r"https?://[^/]*cache[^/]*/search\?(?:\S*&)?q=cache:(?:[\w-]{6,20}:)?(?P<original>[^+&\s]+)")
SLASHES = re.compile(r"(?<=:)/+")

NO_PAGE = re.compile(r"(?:javascript|data|mailto|tel|about|blob|viber|tg|whatsapp|sms|vk|file):|#", re.IGNORECASE)
# A file that a browser has saved beside the page, of which nobody else knows the address.
SAVED = re.compile(r"(?:\./)?[^/:?#]+(?:_files|\.files)/[^/]+$")
BREAKS = re.compile(r"[\t\n\r]")

LONGEST = 4000
"""An address of more characters than this is none."""

INNER = 8
"""Behind so many characters, an address begins inside of another one; its own scheme stands before."""

FULL = len("20240419123456")
DAY = len("20240419")


@attrs.frozen
class Archived:
    """What the address of a capture tells."""

    url: str
    """The original address."""
    captured_at: dt.datetime | dt.date | None
    """When it was captured, as precisely as the address tells; None where it tells less than the day."""


def archived(url: str) -> Archived | None:
    """Return the original address and the moment of the capture that the address of an archive holds, or None."""
    # A second address inside of one, or a cached one, is rare.
    if len(url) > LONGEST or not (":/" in url[INNER:] or "/www." in url[INNER:] or "q=cache" in url):
        return None
    match = ARCHIVED.fullmatch(url)
    if match is not None:
        return Archived(SLASHES.sub("//", match["original"], count=1), _moment(re.sub(r"\D", "", match["when"])))
    match = CACHED.match(url)
    if match is not None:
        original = match["original"]
        return Archived(original if "//" in original else f"https://{original}", None)
    return None


def _moment(digits: str) -> dt.datetime | dt.date | None:
    try:
        if len(digits) == FULL:
            return dt.datetime.strptime(f"{digits}+0000", "%Y%m%d%H%M%S%z")
        if len(digits) >= DAY:
            return dt.datetime.strptime(f"{digits[:DAY]}+0000", "%Y%m%d%z").date()
    except ValueError:
        pass
    return None


def absolute(address: str, base: str | None) -> str | None:
    """
    Return an address of a page as an absolute and original one; None for what leads to no page.

    Args:
        address: What the page gives.
        base: What it is relative to; None where that is not known: a relative address then stays as it is.
    """
    if not address.isprintable():
        address = clean(BREAKS.sub("", address))[0].replace("\n", "")
    address = address.strip()
    if not address or len(address) > LONGEST or NO_PAGE.match(address) or SAVED.match(address):
        return None
    for _ in range(MOST):
        capture = archived(address)
        if capture is None:
            break
        address = capture.url
    if WHOLE.match(address):
        return address
    try:
        if base is not None:
            address = urljoin(base, address)
        elif address.startswith("//"):
            address = f"https:{address}"
        scheme = urlsplit(address).scheme
    except ValueError:
        return None
    return address if scheme in ("", "http", "https") else None


WHOLE = re.compile(r"https?://[\w.-]+/")
"""How an absolute address begins."""


MOST = 3
"""A capture of a capture is taken apart so many times."""


def host_of(url: str | None) -> str:
    """Return the host of an address, lower case, without `www.`; empty where it has none."""
    try:
        host = urlsplit(url or "").hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.").rstrip(".")

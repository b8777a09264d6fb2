"""Pictures, films and posts of a page: their addresses, wherever the mark-up keeps them."""

import re

import attrs

from belta_news.model.article import EmbedKind
from belta_news.readers.addresses import absolute
from belta_news.readers.boilerplate import words_of
from belta_news.readers.markup import Element, attribute, select_first
from belta_news.readers.networks import AUDIO_HOSTS, NO_CONTENT_HOSTS, POST_HOSTS, VIDEO_HOSTS, is_of

__all__ = ["Embedded", "embedded", "image_address", "is_embed"]

LAZY = ("data-src", "data-original", "data-lazy-src", "data-lazy", "data-url", "data-img", "data-image")
"""Where pages keep the address of a picture that is loaded when it comes into sight."""

SETS = ("data-srcset", "data-lazy-srcset", "srcset")
"""Where pages keep the addresses of one picture in several sizes."""

# What stands in the place of a picture until it is loaded, or is none: marks of counters, parts of the page's look.
NO_PICTURE = re.compile(
    r"^data:|(?:^|[/_.-])(?:blank|spacer|placeholder|pixel|1x1|lazy|loading|loader|transparent|no-?image|no-?photo"
    r"|counter|count|hit|logo|icon|icons|sprite|avatar|emoji|smiles?|banner|banners|button|bullet|arrow|share)(?:[/_.\d-]|$)|button\.(?:png|gif)"
    r"|\.svg(?:$|\?)",
    re.IGNORECASE,
)

SMALL = 60
"""A picture with a side of fewer pixels than this is a part of the page's look."""

POST_CLASSES = re.compile(
    r"(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|fb-(?:post|video)|tiktok-embed|telegram-post|tgme_widget\S*"
    r"|vk_post\S*|threads-post|text-post-media|reddit-\S+|wp-embedded-content)(?:\s|$)"
)
ADDRESSES = (
    "data-instgrm-permalink",
    "cite",
    "data-href",
    "data-url",
    "data-oembed-url",
    "url",
    "src",
    "data-src",
    "data",
)

MEDIA = words_of("iframe video audio embed object amp-youtube amp-iframe lite-youtube youtube-video oembed")


@attrs.frozen
class Embedded:
    """Something from elsewhere."""

    url: str
    kind: EmbedKind
    text: str
    """Its title; empty where its words stand in the page."""


def image_address(image: Element, base: str | None) -> str | None:
    """Return the address of a picture; None for what is a part of the page's look."""
    if any(_is_small(attribute(image, side)) for side in ("width", "height")):
        return None
    picture = image.parent
    sources = []
    if isinstance(picture, Element) and picture.tag == "picture":
        sources = [child for child in picture.children if isinstance(child, Element) and child.tag == "source"]
    candidates = [
        *(attribute(image, name) for name in LAZY),
        attribute(image, "src"),
        *(_largest(attribute(image, name)) for name in SETS),
        *(_largest(attribute(source, name)) for source in sources for name in SETS),
    ]
    for candidate in candidates:
        if candidate and not NO_PICTURE.search(candidate):
            return absolute(candidate, base)
    return None


def _is_small(side: str) -> bool:
    number = side.removesuffix("px")
    return number.isdecimal() and len(number) < len("1000") and int(number) < SMALL


def _largest(addresses: str) -> str:
    """Return the address of the largest of several sizes: `a.jpg 640w, b.jpg 1280w`, `a.jpg, b.jpg 2x`."""
    best, size = "", -1.0
    for match in SIZED.finditer(addresses):
        number = float(match["size"] or 1)
        if number > size:
            best, size = match["url"], number
    return best


# Addresses may hold commas, but do not end in one.
SIZED = re.compile(r"(?P<url>[^\s,]\S*[^\s,])(?:\s+(?P<size>\d{1,6}(?:\.\d{1,3})?)[wxh])?\s*(?:,|$)")


def is_embed(element: Element) -> bool:
    """Say whether an element shows something from elsewhere: a film, a frame, a post."""
    return (
        element.tag in MEDIA
        or (element.tag == "script" and bool(attribute(element, "data-telegram-post")))
        or (bool(POST_CLASSES.search(attribute(element, "class"))))
    )


def embedded(element: Element, base: str | None) -> Embedded | None:
    """Return what an element for which `is_embed` holds shows; None where that is an advertisement or a counter."""
    post = attribute(element, "data-telegram-post")
    if post:
        return Embedded(f"https://t.me/{post}", EmbedKind.POST, "")
    video = attribute(element, "data-videoid") or attribute(element, "videoid")
    if video:
        return Embedded(f"https://www.youtube.com/watch?v={video}", EmbedKind.VIDEO, _title(element))
    if any(attribute(element, side) in ("0", "1", "0px", "1px") for side in ("width", "height")):
        return None
    if element.tag in MEDIA:
        url = _own_address(element, base)
        return (
            None if url is None or is_of(url, NO_CONTENT_HOSTS) else Embedded(url, _kind(element, url), _title(element))
        )
    url = _own_address(element, base) or _last_link(element, base)
    return None if url is None else Embedded(url, EmbedKind.POST, "")


def _own_address(element: Element, base: str | None) -> str | None:
    for name in ADDRESSES:
        url = absolute(attribute(element, name), base)
        if url is not None:
            return url
    source = select_first(element, ("source[src]", "source[data-src]", "embed[src]", "param[name=movie]"))
    if source is None:
        return None
    return absolute(attribute(source, "src") or attribute(source, "data-src") or attribute(source, "value"), base)


def _last_link(element: Element, base: str | None) -> str | None:
    """Return the last link of a post, which is the one to the post itself; those before stand in its words."""
    for link in reversed(element.select("a[href]")):
        url = absolute(attribute(link, "href"), base)
        if url is not None:
            return url
    return None


def _title(element: Element) -> str:
    return attribute(element, "title") or attribute(element, "aria-label") or attribute(element, "data-title")


def _kind(element: Element, url: str) -> EmbedKind:
    if element.tag in ("video", "amp-youtube", "lite-youtube", "youtube-video") or is_of(url, VIDEO_HOSTS):
        return EmbedKind.VIDEO
    if element.tag == "audio" or is_of(url, AUDIO_HOSTS):
        return EmbedKind.AUDIO
    return EmbedKind.POST if is_of(url, POST_HOSTS) else EmbedKind.FRAME

"""Pictures, films and posts of a page."""

import pytest

from belta_news.model import EmbedKind
from belta_news.readers.markup import Element, parse
from belta_news.readers.media import embedded, image_address, is_embed
from belta_news.readers.networks import is_social, is_video

BASE = "https://eng.belta.by/society/view/a-1-2026/"


def first(html: str, tag: str) -> Element:
    element = parse(html).select_one(tag)
    assert element is not None
    return element


@pytest.mark.parametrize(
    "html",
    [
        '<img src="/1.jpg">',
        '<img src="data:image/gif;base64,R0" data-src="/1.jpg">',
        '<img src="/i/blank.gif" data-original="/1.jpg">',
        '<img src="/1.jpg" srcset="/2.jpg 2x">',
        '<img srcset="/0.jpg 320w, /1.jpg 1280w, /2.jpg 640w">',
        '<img src="/i/px-1x1.png" data-srcset="/0.jpg, /1.jpg 2x">',
        '<picture><source srcset="/1.jpg"><img src="/i/loading.gif"></picture>',
        '<img src="/1.jpg" width="600" height="60px">',
        '<img src="/1.jpg" width="100%">',
    ],
)
def test_the_address_of_a_picture_is_found_wherever_it_is_kept(html: str) -> None:
    assert image_address(first(html, "img"), BASE) == "https://eng.belta.by/1.jpg"


@pytest.mark.parametrize(
    "html",
    [
        "<img>",
        '<img src="data:image/png;base64,R0">',
        '<img src="/1.jpg" width="1" height="1">',
        '<img src="/1.jpg" width="16px">',
        '<img src="/counter/1.gif">',
        '<img src="/i/logo.png">',
        '<img src="/i/emailButton.png">',
        '<img src="/i/arrow.svg">',
    ],
)
def test_what_belongs_to_the_look_of_the_page_is_no_picture(html: str) -> None:
    assert image_address(first(html, "img"), BASE) is None


@pytest.mark.parametrize(
    ("html", "url", "kind"),
    [
        ('<iframe src="//www.youtube.com/embed/abc">', "https://www.youtube.com/embed/abc", EmbedKind.VIDEO),
        ('<iframe data-src="https://vk.com/video_ext.php?a">', "https://vk.com/video_ext.php?a", EmbedKind.VIDEO),
        ('<iframe src="https://t.me/a/1?embed=1">', "https://t.me/a/1?embed=1", EmbedKind.POST),
        ('<iframe src="https://w.soundcloud.com/a">', "https://w.soundcloud.com/a", EmbedKind.AUDIO),
        ('<iframe src="https://maps.example/a">', "https://maps.example/a", EmbedKind.FRAME),
        ('<video src="/a.mp4"></video>', "https://eng.belta.by/a.mp4", EmbedKind.VIDEO),
        ('<video><source src="/a.mp4"></video>', "https://eng.belta.by/a.mp4", EmbedKind.VIDEO),
        ('<audio><source data-src="/a.mp3"></audio>', "https://eng.belta.by/a.mp3", EmbedKind.AUDIO),
        ('<object><param name=movie value="/a.swf"></object>', "https://eng.belta.by/a.swf", EmbedKind.FRAME),
        ('<lite-youtube videoid="abc">', "https://www.youtube.com/watch?v=abc", EmbedKind.VIDEO),
        ('<script data-telegram-post="pul/1"></script>', "https://t.me/pul/1", EmbedKind.POST),
        (
            '<blockquote class="twitter-tweet"><a href="https://t.co/1">x</a><a href="https://x.com/a/status/1">y</a>',
            "https://x.com/a/status/1",
            EmbedKind.POST,
        ),
        (
            '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/a/">',
            "https://www.instagram.com/p/a/",
            EmbedKind.POST,
        ),
    ],
)
def test_an_embed_has_its_address_and_kind(html: str, url: str, kind: EmbedKind) -> None:
    element = first(html, "body > *, head > script")
    assert is_embed(element)
    found = embedded(element, BASE)
    assert found is not None
    assert (found.url, found.kind) == (url, kind)


@pytest.mark.parametrize(
    "html",
    [
        "<iframe></iframe>",
        '<iframe src="about:blank"></iframe>',
        '<iframe src="https://www.googletagmanager.com/ns.html"></iframe>',
        '<iframe src="https://www.youtube.com/embed/abc" width="0" height="0"></iframe>',
        "<video></video>",
        '<blockquote class="twitter-tweet"><a href="#">x</a></blockquote>',
    ],
)
def test_an_embed_without_content_is_none(html: str) -> None:
    assert embedded(first(html, "body > *"), BASE) is None


def test_addresses_of_films_and_networks_are_told_by_their_hosts() -> None:
    assert is_video("https://www.youtube.com/watch?v=abc")
    assert is_video("https://youtu.be/abcdefghijk")
    assert not is_video("https://www.youtube.com/@belta")
    assert not is_video("https://example.org/youtube.com")
    assert is_social("https://t.me/belta")
    assert not is_social("https://notfacebook.com/a")

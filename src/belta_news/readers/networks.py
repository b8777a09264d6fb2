"""Hosts by what they show: films, sound, posts of social networks and messengers, or nothing that is content."""

from belta_news.readers.addresses import host_of
from belta_news.readers.boilerplate import words_of

__all__ = ["AUDIO_HOSTS", "NO_CONTENT_HOSTS", "POST_HOSTS", "VIDEO_HOSTS", "is_of", "is_social", "is_video"]

# Hosts by what they show. A host counts with all hosts below it.
VIDEO_HOSTS = words_of(
    "youtube.com youtu.be youtube-nocookie.com vimeo.com rutube.ru dailymotion.com dai.ly player.belta.by "
    "video.belta.by ok.ru/video vk.com/video vkvideo.ru bilibili.com youku.com v.qq.com ntv.ru/embed tvr.by "
    "ont.by sputnik-tv.com smotrim.ru facebook.com/plugins/video"
)
AUDIO_HOSTS = words_of("soundcloud.com spotify.com music.yandex.ru podcasts.apple.com mixcloud.com anchor.fm")
POST_HOSTS = words_of(
    "twitter.com x.com t.me telegram.org telegram.me instagram.com facebook.com vk.com ok.ru tiktok.com "
    "threads.net pinterest.com weibo.com reddit.com coub.com"
)
NO_CONTENT_HOSTS = words_of(
    "googletagmanager.com doubleclick.net googlesyndication.com google-analytics.com mc.yandex.ru an.yandex.ru "
    "yandex.ru/ads adfox.ru facebook.com/plugins/like facebook.com/plugins/page facebook.com/plugins/share "
    "recaptcha.net google.com/recaptcha accounts.google.com counter.yadro.ru top-fwz1.mail.ru disqus.com"
)


def is_video(url: str) -> bool:
    """Say whether an address is that of a film, and not of a whole channel."""
    return is_of(url, VIDEO_HOSTS) and len(url.partition("//")[2]) > LONGEST_CHANNEL and "/@" not in url


LONGEST_CHANNEL = 18
"""The address of a film has more characters than this: `youtu.be/` and eleven of its own."""


def is_social(url: str) -> bool:
    """Say whether an address is of a social network or a messenger."""
    return is_of(url, POST_HOSTS)


def is_of(url: str, hosts: frozenset[str]) -> bool:
    """Say whether an address is on one of the *hosts*, or begins with one that has a path."""
    host = host_of(url)
    bare = url.partition("//")[2].removeprefix("www.")
    return any(bare.startswith(each) if "/" in each else host == each or host.endswith(f".{each}") for each in hosts)

"""
What a page's mark-up calls the things around an article: names of classes, as data.

A name counts where it is a word of a class or an id: `share` in `news-share`, `newsShare` and `news_share`, not in
`shareholder`. What has such a name and nevertheless holds most of the words is the body, whatever it is called.
"""

import enum
import functools
import re

__all__ = ["HIDDEN", "SKIPPED", "Role", "role_of", "words_of"]


class Role(enum.Enum):
    """What an element is, by its name."""

    CHROME = enum.auto()
    """Never a part of the body."""
    DOUBTFUL = enum.auto()
    """No part of the body where it is short or holds more links than words."""
    RELATED = enum.auto()
    """Links to other articles."""
    TAGS = enum.auto()
    """Key words."""
    AUTHOR = enum.auto()
    """Names of authors, where it is short."""
    CAPTION = enum.auto()
    """What stands below a picture, where it is short and stands there."""


def words_of(text: str) -> frozenset[str]:
    """Return the words of a table that is written as running text."""
    return frozenset(text.split())


SKIPPED = words_of(
    "script style template noscript svg canvas map button select option optgroup input textarea datalist label "
    "legend output progress meter dialog head title meta link base nav aside footer rt rp param source track area "
    "frame frameset noframes noembed menu"
)
"""Elements that never hold a part of the body."""

HIDDEN = words_of(
    "hidden hide d-none visually-hidden visuallyhidden sr-only screen-reader-text screen-reader-only is-hidden "
    "js-hidden u-hidden assistive-text"
)
"""Classes of elements that are not seen."""

WORDS = {
    Role.CHROME: (
        "share shares sharing sharethis addthis addtoany a2a yashare pluso uptolike social socials soc subscribe "
        "subscription subscriptions newsletter invite messengers messagers messenger advert adverts advertising "
        "advertisement adsbygoogle adfox ads ad adv adslot slot banner banners sponsor sponsored comment comments "
        "disqus hypercomments cackle breadcrumb breadcrumbs pagination cookie cookies gdpr consent popup modal "
        "tooltip rating "
        "counters likes metrika liveinternet skiplink copyright"
    ),
    Role.DOUBTFUL: (
        "print noprint views counter toolbar tools buttons button btn menu nav navbar navigation navi pager widget "
        "informer weather currency rates calendar search login promo teaser teasers latest telegram viber whatsapp "
        "follow donate vote poll sidebar footer header bottom player controls error mistake orphus feedback meta stat "
        "stats accent fp announce announces rubric rubrics category categories"
    ),
    Role.RELATED: (
        "related similar recommend recommended recommendation recommendations recommends also readalso seealso "
        "readmore popular mostread trending lastnews othernews morenews alsoread relatedposts"
    ),
    Role.TAGS: "tags tag taglist keywords hashtags hashtag topics",
    Role.AUTHOR: "author authors byline",
    Role.CAPTION: "caption captions cap figcaption podpis subtitle imgdesc phototext",
}

PARTS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")


@functools.cache
def _roles() -> dict[str, Role]:
    return {word: role for role, words in WORDS.items() for word in words.split()}


@functools.lru_cache(maxsize=2048)
def role_of(names: str) -> Role | None:
    """Return what an element with these classes and this id is, or None where they do not tell."""
    roles = _roles()
    found = [roles[part] for part in map(str.lower, PARTS.findall(names[:LONGEST])) if part in roles]
    return min(found, key=ORDER.index) if found else None


LONGEST = 300
"""So many characters of the names are looked at."""

ORDER = (Role.RELATED, Role.TAGS, Role.CHROME, Role.AUTHOR, Role.CAPTION, Role.DOUBTFUL)
"""Of several roles, the first of these counts."""

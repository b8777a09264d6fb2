import contextlib
import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from belta_news.errors import UnknownUrlError
from belta_news.extract.addresses import known_site, read_url
from belta_news.model import ArticleUrl, UrlKind
from belta_news.sites import SITES, Site, UrlForm

HOSTS = [host for site in SITES for host in (site.name, *site.hosts)]


@pytest.mark.parametrize(
    ("url", "site", "language", "rubric", "slug", "number", "year", "kind"),
    [
        ("https://eng.belta.by/politics/view/bread-fair-151515-2023/",
         "eng.belta.by", "en", "politics", "bread-fair", 151515, 2023, UrlKind.ARTICLE),
        ("http://www.belta.by/regions/view/yarmarka-70001/",
         "belta.by", "ru", "regions", "yarmarka", 70001, None, UrlKind.ARTICLE),
        ("https://blr.belta.by/society/view/kirmash-5-2020",
         "blr.belta.by", "be", "society", "kirmash", 5, 2020, UrlKind.ARTICLE),
        ("https://chn.belta.by/politics/view/-12345-2024/",
         "chn.belta.by", "zh", "politics", None, 12345, 2024, UrlKind.ARTICLE),
        ("https://chn.belta.by/politics/view/12345-2024/",
         "chn.belta.by", "zh", "politics", None, 12345, 2024, UrlKind.ARTICLE),
        ("https://deu.belta.by/economics/view/plan-fur-2021-2025-1234-2020/",
         "deu.belta.by", "de", "economics", "plan-fur-2021-2025", 1234, 2020, UrlKind.ARTICLE),
        ("https://esp.belta.by/sport/view/a%EF%BF%BEb%ED%A0%80-1-2020/",
         "esp.belta.by", "es", "sport", "ab", 1, 2020, UrlKind.ARTICLE),
        ("https://pol.belta.by/kultura/view/%C5%BCubr-1-2020/",
         "pol.belta.by", "pl", "kultura", "żubr", 1, 2020, UrlKind.ARTICLE),
        ("https://eng.belta.by/photonews/view/cranes-2020/",
         "eng.belta.by", "en", "photonews", "cranes", 2020, None, UrlKind.ARTICLE),
        ("https://belta.by/comments/view/o-hlebe-12-2019/",
         "belta.by", "ru", "comments", "o-hlebe-12", 2019, None, UrlKind.ARTICLE),
        ("https://belta.by/special/society/view/yarmarka-5-2021/",
         "belta.by", "ru", "society", "yarmarka", 5, 2021, UrlKind.SPECIAL),
        ("https://belta.by/special/photonews/view/yarmarka-2020/",
         "belta.by", "ru", "photonews", "yarmarka", 2020, None, UrlKind.SPECIAL),
        ("https://belta.by/printv/society/view/yarmarka-5-2021/",
         "belta.by", "ru", "society", "yarmarka", 5, 2021, UrlKind.PRINT),
        ("https://belta.by/society/printv/yarmarka-5-2021/",
         "belta.by", "ru", "society", "yarmarka", 5, 2021, UrlKind.PRINT),
        ("https://wap.belta.by/society/view/yarmarka-5-2017/",
         "belta.by", "ru", "society", "yarmarka", 5, 2017, UrlKind.ARTICLE),
        ("https://atom.belta.by/ru/news_ru/view/reaktor-2020/",
         "atom.belta.by", "ru", "news_ru", "reaktor", 2020, None, UrlKind.ARTICLE),
        ("https://atom.belta.by/en/news_en/view/reactor-7/",
         "atom.belta.by", "en", "news_en", "reactor", 7, None, UrlKind.ARTICLE),
        ("https://atom.belta.by/by/news_by/view/reaktar-7/",
         "atom.belta.by", "be", "news_by", "reaktar", 7, None, UrlKind.ARTICLE),
        ("https://soyuz.by/en/politics/bread-fair",
         "soyuz.by", "en", "politics", "bread-fair", None, None, UrlKind.ARTICLE),
        ("https://soyuz.by./politika/yarmarka-2020",
         "soyuz.by", "ru", "politika", "yarmarka-2020", None, None, UrlKind.ARTICLE),
        ("https://soyuz.by/english/bread-fair",
         "soyuz.by", "ru", "english", "bread-fair", None, None, UrlKind.ARTICLE),
        ("https://www.belarus.by/en/press-center/news/bread-fair_i_0000012345.html",
         "belarus.by", "en", "news", "bread-fair", 12345, None, UrlKind.ARTICLE),
        ("https://www.belarus.by/cn/news/xinwen_i_7.html",
         "belarus.by", "zh", "news", "xinwen", 7, None, UrlKind.ARTICLE),
        ("https://eng.belta.by/", "eng.belta.by", "en", None, None, None, None, UrlKind.FRONT),
        ("https://belta.by/special/", "belta.by", "ru", None, None, None, None, UrlKind.FRONT),
        ("https://www.belarus.by", "belarus.by", None, None, None, None, None, UrlKind.FRONT),
        ("https://belta.by/rss", "belta.by", "ru", None, None, None, None, UrlKind.FEED),
        ("https://belta.by/service_folder/rss/all", "belta.by", "ru", None, None, None, None, UrlKind.FEED),
        ("https://belta.by/all_news/page/2", "belta.by", "ru", "all_news", None, None, None, UrlKind.LISTING),
        ("https://soyuz.by/en/politics/page/2", "soyuz.by", "en", "politics", None, None, None, UrlKind.LISTING),
        ("https://soyuz.by/by/palityka", "soyuz.by", "be", "palityka", None, None, None, UrlKind.LISTING),
    ],
)  # fmt: skip
def test_an_address_is_taken_apart_by_the_form_of_its_site(  # noqa: PLR0913 - the parts of an address
    *, url: str, site: str, language: str | None, rubric: str | None, slug: str | None, number: int | None,
    year: int | None, kind: UrlKind,
) -> None:  # fmt: skip
    assert read_url(url) == ArticleUrl(
        url=url, site=site, language=language, rubric=rubric, slug=slug, id=number, year=year, kind=kind
    )


@pytest.mark.parametrize(
    "url",
    [
        "eng.belta.by/politics/view/fair-1-2020",
        "//eng.belta.by/politics/view/fair-1-2020",
        "http://eng.belta.by/politics/view/fair-1-2020",
        "HTTPS://WWW.ENG.BELTA.BY/politics/view/fair-1-2020/",
        "https://eng.belta.by:443/politics/view/fair-1-2020/",
        "https://eng.belta.by./politics/view/fair-1-2020/",
        "https://eng.belta.by//politics/view//fair-1-2020//",
        "https://eng.belta.by/politics/view/fair-1-2020/?utm_source=x&id=2-2019#view/b-2-2019/",
        "  https://eng.belta.by/politics/view/fair-1-2020/\n",
    ],
)
def test_scheme_port_query_and_last_slash_do_not_matter(url: str) -> None:
    address = read_url(url)
    assert (address.site, address.slug, address.id, address.year) == ("eng.belta.by", "fair", 1, 2020)
    assert address.url == url.strip()


@pytest.mark.parametrize(
    "url",
    [
        "",
        "   ",
        "/",
        "//",
        "https://",
        "news",
        "https://example.org/politics/view/fair-1-2020/",
        "https://belta.by.example.org/politics/view/fair-1-2020/",
        "https://notbelta.by/politics/view/fair-1-2020/",
        "http:/eng.belta.by/politics",
        "mailto:editor@eng.belta.by",
        "ftp://eng.belta.by/politics",
        "https://reader:word@eng.belta.by/politics",
        "http://[::1",
        "http://[fe80::1%25]/x",
        "http://]/",
        "https://\u2100.by",
        "https://eng.belta.by/politics/view/",
        "https://eng.belta.by/politics/view/fair/",
        "https://eng.belta.by/politics/view/fair12/",
        "https://eng.belta.by/POLITICS/view/fair-1-2020/",
        "https://eng.belta.by/no-such-rubric",
        "https://eng.belta.by/politics/view/fair-1-2020\x00",
        "https://eng.belta.by/politics/view/\ud800-1-2020/",
        f"https://eng.belta.by/politics/view/fair-{'1' * 19}/",
        f"https://eng.belta.by/politics/view/{'1' * 3900}",
        f"https://eng.belta.by/politics/view/fair{'-1' * 1900}-x",
        f"https://eng.belta.by{'/a' * 1900}",
        "https://belarus.by/en/a/b_i_x.html",
        "https://soyuz.by/en/a/b/c/d",
    ],
)
def test_any_other_address_is_refused_with_a_reason(url: str) -> None:
    with pytest.raises(UnknownUrlError) as caught:
        read_url(url)
    assert caught.value.url == url
    assert caught.value.reason


def test_the_error_tells_the_forms_that_were_looked_for() -> None:
    with pytest.raises(UnknownUrlError, match=r"/<rubric>/view/<slug>-<id>-<year>, .*/<rubric>/printv/<slug>|printv"):
        read_url("https://eng.belta.by/politics/view/fair/")


def test_an_address_of_thousands_of_characters_is_refused_and_shown_in_part() -> None:
    with pytest.raises(UnknownUrlError, match="4022 characters, more than 4000") as caught:
        read_url("https://eng.belta.by/" + "a" * 4001)
    assert len(caught.value.url) < 100


@pytest.mark.parametrize(("host", "name"), [(host, site.name) for site in SITES for host in (site.name, *site.hosts)])
def test_every_host_of_a_site_is_known_by_any_spelling(host: str, name: str) -> None:
    for spelling in (host, f"www.{host}", f"{host}.", f"{host}:80", f" {host.upper()} "):
        site = known_site(spelling)
        assert site is not None
        assert site.name == name


def test_another_host_is_not_known() -> None:
    assert known_site("example.org") is None
    assert known_site("") is None


@pytest.mark.parametrize(
    ("site", "form"),
    [pytest.param(site, form, id=f"{site.name}{form.example}") for site in SITES for form in site.forms],
)
@settings(max_examples=10)
@given(data=st.data())
def test_the_example_of_every_form_is_of_that_form_and_gives_its_parts_back(
    site: Site, form: UrlForm, data: st.DataObject
) -> None:
    parts = {
        "<rubric>": data.draw(st.sampled_from(["politics", "society", "all_news"])),
        "<section>": data.draw(st.sampled_from(["politics", "union_state"])),
        "<slug>": "-".join(data.draw(st.lists(st.sampled_from(["fair", "bread", "2021", "%20"]), min_size=1))),
        "<id>": str(data.draw(st.integers(0, 10**17))),
        "<year>": str(data.draw(st.integers(1999, 2099))),
    }
    path = re.sub("<[a-z]+>", lambda match: parts[match[0]], form.example)
    # A last number that looks like a year is one, where the form allows it: the id alone must not look so.
    is_year = "<year>" not in form.example and re.fullmatch(r"(?:19|20)\d\d", parts["<id>"])
    address = read_url(f"https://{site.name}{path}")
    assert (address.site, address.kind) == (site.name, form.kind)
    expected = {
        "slug": parts["<slug>"].replace("%20", " "),
        "id": int(parts["<id>"]),
        "year": int(parts["<year>"]),
    }
    for name, value in expected.items():
        if not is_year:
            assert getattr(address, name) == (value if f"<{name}>" in form.example else None)


PIECES = st.sampled_from(
    (
        *HOSTS,
        *"/.[]@?#%-é²٣\ud800\x00",
        *["https:", "http:", "//", "www.", ":80", "%EF%BF%BE", "%00", "-1", "-2020", "/view/", "/printv/", "/special"],
    )
)


@given(st.text() | st.lists(PIECES, max_size=12).map("".join) | st.lists(PIECES | st.text(max_size=3)).map("".join))
@example("eng.belta.by/politics/view/x-٣")
@example("eng.belta.by/politics/view/x-²")
def test_any_text_gives_an_address_or_the_error_that_says_why_not(text: str) -> None:
    with contextlib.suppress(UnknownUrlError):
        assert read_url(text).url == text.strip()

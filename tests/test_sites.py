import re

import pytest

from belta_news.languages import LANGUAGES
from belta_news.sites import SITES, Site

EACH = pytest.mark.parametrize("site", SITES, ids=[site.name for site in SITES])


def test_no_host_is_claimed_by_two_sites() -> None:
    hosts = [host for site in SITES for host in (site.name, *site.hosts)]
    assert sorted(hosts) == sorted(set(hosts))
    assert all(host == host.lower() and not host.startswith("www.") for host in hosts)


@EACH
def test_a_site_has_languages_that_are_known(site: Site) -> None:
    codes = [site.language, *(code for _, code in site.languages)]
    assert [code for code in codes if code is not None and code not in LANGUAGES] == []
    assert (site.language is None) == bool(site.languages)


@EACH
def test_the_forms_of_addresses_name_only_parts_that_an_address_has(site: Site) -> None:
    for form in site.forms:
        assert set(re.compile(form.path).groupindex) <= {"rubric", "slug", "id", "year"}
        assert form.example.startswith("/")

import pytest

from belta_news.model import ArticleUrl, UrlKind

URL = "https://eng.belta.by/society/view/new-bridge-12345-2024/"


def test_an_address_shows_itself_and_its_parts() -> None:
    address = ArticleUrl(
        url=URL, site="eng.belta.by", language="en", rubric="society", slug="new-bridge", id=12345, year=2024
    )
    assert str(address) == URL
    assert repr(address) == "<ArticleUrl article eng.belta.by society 12345 2024>"


def test_parts_that_the_address_does_not_give_are_not_shown() -> None:
    front = ArticleUrl(url="https://belta.by/", site="belta.by", kind=UrlKind.FRONT)
    assert repr(front) == "<ArticleUrl front belta.by>"


@pytest.mark.parametrize(
    "part", [{"url": None}, {"site": 1}, {"id": "1"}, {"id": True}, {"year": 2024.0}, {"kind": "article"}]
)
def test_parts_of_another_class_are_refused(part: dict[str, object]) -> None:
    with pytest.raises(TypeError):
        ArticleUrl(**{"url": URL, "site": "eng.belta.by", **part})  # type: ignore[arg-type]

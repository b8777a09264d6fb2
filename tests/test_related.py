import pytest

from belta_news.model import Moment, RelatedItem

MOMENT = Moment(text="17:00, 9 October", month=10, day=9, hour=17, minute=0)


def test_a_related_item_shows_its_title_and_moment() -> None:
    item = RelatedItem(title="Bridge opened", published=MOMENT)
    assert str(item) == "Bridge opened (????-10-09 17:00)"
    assert repr(item) == "<RelatedItem 'Bridge opened (????-10-09 17:00)'>"
    assert str(RelatedItem(title="Bridge opened")) == "Bridge opened"


def test_a_related_item_needs_a_title() -> None:
    with pytest.raises(ValueError, match="'title' must be >= 1"):
        RelatedItem(title="")
    with pytest.raises(TypeError, match="'title' must be a str, not a NoneType"):
        RelatedItem(title=None)  # type: ignore[arg-type]


def test_the_moment_of_a_related_item_is_a_moment() -> None:
    with pytest.raises(TypeError):
        RelatedItem(title="Bridge opened", published="9 October")  # type: ignore[arg-type]

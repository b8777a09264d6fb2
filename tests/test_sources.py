"""Whom the agency has it from, in seven languages."""

import pytest

from belta_news.extract.sources import read_sources
from belta_news.languages import language_of
from belta_news.model import EntityKind, Source


def sources(text: str, language: str = "en") -> tuple[Source, ...]:
    return read_sources(text, language_of(language))


def holders(text: str, language: str = "en") -> list[str]:
    return [source.holder for source in sources(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "holder", "kind", "addressee"),
    [
        (
            "en",
            "All is open, BelTA learned from the press service of the town hall.",
            "the press service of the town hall",
            "organisation",
            None,
        ),
        (
            "en",
            "“All is open,” Director of the library Anna Sokol told BelTA.",
            "Director of the library Anna Sokol",
            "person",
            "BelTA",
        ),
        ("en", "BelTA was told by A. Sokol that all is open.", "A. Sokol", "person", None),
        (
            "en",
            "BelTA reports, citing the statement of the ministry.",
            "the statement of the ministry",
            "document",
            None,
        ),
        (
            "en",
            "The ornithologist Klim Orlov told the media about storks.",
            "The ornithologist Klim Orlov",
            "person",
            "the media",
        ),
        ("en", "All is open, BelTA learned from Lida.", "Lida", "unknown", None),
        (
            "ru",
            "Мост открыт, сообщили БЕЛТА в пресс-службе облисполкома.",
            "пресс-службе облисполкома",
            "organisation",
            "БЕЛТА",
        ),
        (
            "ru",
            "Мост открыт, сообщил корреспонденту БЕЛТА директор завода «Луч» Иван Петров.",
            "директор завода «Луч» Иван Петров",
            "person",
            "корреспонденту БЕЛТА",
        ),
        ("ru", "Об этом сообщила журналистам министр А. Сокол.", "министр А. Сокол", "person", "журналистам"),
        ("be", "Мост адкрыты, паведамілі БЕЛТА ў аблвыканкаме.", "аблвыканкаме", "organisation", "БЕЛТА"),
        (
            "de",
            "Die Brücke ist offen, wie BelTA vom Pressedienst der Stadt erfuhr.",
            "Pressedienst der Stadt",
            "organisation",
            None,
        ),
        ("de", "Das teilte der Rayonvorstand BelTA mit.", "der Rayonvorstand", "organisation", "BelTA"),
        (
            "es",
            "El puente está abierto, informó a BelTA el servicio de prensa del museo.",
            "el servicio de prensa del museo",
            "organisation",
            "a BelTA",
        ),
        ("pl", "Most jest otwarty, dowiedziała się BiełTA w muzeum.", "muzeum", "organisation", None),
        ("zh", "大桥开通，白通社从区执委会获悉。", "区执委会", "organisation", None),
    ],
)
def test_a_source_has_its_holder_kind_and_addressee(
    language: str, text: str, holder: str, kind: str, addressee: str | None
) -> None:
    (source,) = sources(text, language)
    assert (source.holder, source.kind, source.addressee) == (holder, EntityKind(kind), addressee)
    assert source.span.of(text) == holder
    assert source.sentence.of(text) == text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A library has opened, BelTA has learned."),
        ("en", "A library has opened, BelTA learned from."),
        ("en", "He told BelTA that all is open."),
        ("en", "The correspondent told BelTA that all is open."),
        ("en", "He told his mother that all is open."),
        ("ru", "Мост открыт, передает корреспондент БЕЛТА."),
        ("ru", "Мост открыт, узнал корреспондент БЕЛТА."),
        ("be", "Мост адкрыты, перадае карэспандэнт БЕЛТА."),
        ("zh", "大桥开通。"),
        ("en", ""),
    ],
)
def test_nobody_is_no_source(language: str, text: str) -> None:
    assert sources(text, language) == ()


def test_a_holder_has_200_characters_at_most() -> None:
    (holder,) = holders("BelTA learned from " + "a very long name " * 20)
    assert 150 < len(holder) <= 200


def test_the_answered_sentence_is_that_of_the_holder_alone() -> None:
    text = "The road is open. BelTA learned from the mayor. It is long.\n\nAll is well."
    (source,) = sources(text)
    assert source.sentence.of(text) == "BelTA learned from the mayor."


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("As mayor Anna Sokol told reporters, all is open.", "mayor Anna Sokol"),
        ("All is open. And the mayor Anna Sokol told BelTA so.", "the mayor Anna Sokol"),
        ("Mayor Anna Sokol has also told BelTA about it.", "Mayor Anna Sokol"),
        ("Anna Sokol, the mayor of Lida, told BelTA about it.", "Anna Sokol"),
        ("Anna Sokol, told BelTA about it.", "Anna Sokol"),
        ("All is open, mayor A. Sokol told BelTA.", "mayor A. Sokol"),
        ("“All is open” – mayor Anna Sokol told BelTA.", "mayor Anna Sokol"),
        ("Director (acting) told BelTA about it.", "Director (acting)"),
        ("(The mayor told BelTA about it.)", "The mayor"),
    ],
)
def test_a_holder_before_the_words_is_the_last_piece_of_its_clause(text: str, holder: str) -> None:
    assert holders(text) == [holder]


@pytest.mark.parametrize(
    ("text", "holder"),
    [
        ("BelTA learned from the mayor, who came by train.", "the mayor"),
        (
            "BelTA learned from the Ministry of Labour and Social Protection that all is open.",
            "the Ministry of Labour and Social Protection",
        ),
        (
            "BelTA learned from the department of trade, services and advertising.",
            "the department of trade, services and advertising",
        ),
        ("BelTA learned from the company “Bread, Salt and Flax”.", "the company “Bread, Salt and Flax”"),
        ("“BelTA learned from the mayor” is what he said.", "the mayor"),
        ("BelTA learned from lida.by and its mayor.", "lida.by and its mayor"),
        ("BelTA learned from the mayor of Lida A. Sokol. All is open.", "the mayor of Lida A. Sokol"),
        ("BelTA learned from the mayor .", "the mayor"),
    ],
)
def test_a_holder_behind_the_words_ends_at_its_clause(text: str, holder: str) -> None:
    assert holders(text) == [holder]


def test_two_sources_of_a_sentence_are_two_in_their_order() -> None:
    text = "The mayor told BelTA, and the press told reporters, BelTA learned from the bank."
    assert holders(text) == ["The mayor", "the press", "the bank"]


def test_forms_that_claim_the_same_words_make_one_source() -> None:
    assert holders("BelTA was told by the mayor, the bank told BelTA.") == ["the mayor", "the bank"]
    assert holders("BelTA learned from the bank told BelTA.") == ["the bank told BelTA"]


def test_a_sentence_that_only_repeats_the_words_gives_few_sources() -> None:
    assert len(sources("BelTA learned from Lida, " * 30)) < 10


def test_every_trigger_of_a_sentence_is_read_once() -> None:
    text = "BelTA learned from the mayor. BelTA, BelTA and BelTA learned from the bank."
    assert holders(text) == ["the mayor", "the bank"]


@pytest.mark.parametrize(
    ("holder", "language", "kind"),
    [
        ("the ministry spokesman", "en", "person"),
        ("the director's office", "en", "organisation"),
        ("the head of the committee", "en", "person"),
        ("Anna Sokol", "en", "person"),
        ("Lida", "en", "unknown"),
    ],
)
def test_the_head_of_a_name_tells_the_kind(holder: str, language: str, kind: str) -> None:
    (source,) = sources(f"BelTA learned from {holder}.", language)
    assert (source.holder, source.kind) == (holder, EntityKind(kind))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Это рассказал БЕЛТА главный модельер фабрики Инесса Бурак.", "person"),
        ("Это рассказал БЕЛТА завод имени Инессы Бурак.", "organisation"),
        ("Это рассказал БЕЛТА орнитолог Клим Орлов.", "person"),
    ],
)
def test_a_name_behind_a_body_is_a_person_of_it(text: str, kind: str) -> None:
    (source,) = sources(text, "ru")
    assert source.kind == EntityKind(kind)

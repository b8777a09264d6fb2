"""What single rules are for, where a whole article would hide it."""

import pytest

from belta_news.errors import UnknownLanguageError
from belta_news.extract.quotes import lexicon, read_quotes
from belta_news.languages import LANGUAGES, language_of
from belta_news.model.quote import CueKind, Position, Quote, QuoteKind, Resolution, Rule
from belta_news.model.source import EntityKind


def read(text: str, code: str = "en", **options: bool) -> tuple[Quote, ...]:
    return read_quotes(text, title=None, language=language_of(code), **options)


def speakers(text: str, code: str = "en") -> list[str]:
    return ["?" if quote.speaker is None else quote.speaker.name for quote in read(text, code)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Petrov said that it rains and that it will rain.", ["it rains and that it will rain"]),
        ("Petrov said it rains, adding that it is cold.", ["it rains", "it is cold"]),
        ("Petrov said it rains and added that it snows.", ["it rains", "it snows"]),
        ("Petrov said it rains; Kot left.", ["it rains"]),
        ("Petrov said last week the rain was heavy.", ["the rain was heavy"]),
        ("Petrov told his son the rain was heavy.", ["the rain was heavy"]),
        ("Petrov told the old man it also was heavy.", ["it also was heavy"]),
        ("Petrov said yes.", []),
        ("Petrov said in the morning.", []),
        ("Petrov said.", []),
        ("The rain, Petrov said, was heavy.", ["The rain + was heavy"]),
        ("The rain was heavy, Petrov said on Monday, and it was cold.", ["The rain was heavy + and it was cold"]),
        ("The rain, according to Petrov, was heavy.", ["The rain + was heavy"]),
        ("The rain was heavy, according to Petrov.", ["The rain was heavy"]),
        ("The rain was heavy – according to Petrov.", ["The rain was heavy"]),
        ("According to Petrov, the rain was heavy.", ["the rain was heavy"]),
        ("According to nobody.", []),
        ("Petrov, who said it was late, left.", ["it was late"]),
        ("MINSK, 5 March (BelTA) – The rain was heavy, Petrov said.", ["The rain was heavy"]),
        ("According to Petrov, who saw it, the rain was heavy.", ["the rain was heavy"]),
        ("According to Petrov, who saw it.", []),
        ("The rain was heavy, according to Petrov, a driver.", ["The rain was heavy"]),
        ("The rain was heavy, said Petrov, who drove.", ["The rain was heavy"]),
        ("The rain was heavy, said Petrov, a driver.", ["The rain was heavy"]),
        ("The rain, according to Petrov, a driver.", ["The rain + a driver"]),
        ("The rain, as Petrov said, was heavy.", ["The rain + was heavy"]),
        ("In the town, Petrov said the rain was heavy.", ["the rain was heavy"]),
        ("Petrov said selling rain is hard.", ["selling rain is hard"]),
        ("Petrov said drivers sing songs beside rivers.", ["drivers sing songs beside rivers"]),
        ("Petrov pointed to the rain of May.", ["the rain of May"]),
        ("The parties confirmed their focus on the quality of work.", []),
        ("Petrov questioned the plan for the town.", ["the plan for the town"]),
        ("Petrov criticized the plan for the town.", ["the plan for the town"]),
        ("Petrov promised to come in May.", ["to come in May"]),
        ("Petrov wondered whether it rains in May.", ["whether it rains in May"]),
        ("Petrov wondered where to go now.", ["where to go now"]),
        ("It was noted that the rain was heavy.", ["the rain was heavy"]),
        ("The bridge is said to be old.", ["to be old"]),
        ("It was noted by Petrov that the rain was heavy.", ["the rain was heavy"]),
        ("It was noted in May.", []),
        ("It was noted by and large.", []),
        ("Petrov left as adding that it rained.", []),
        ("Asked whether it rained, Petrov left.", ["whether it rained"]),
        ("When asked why it rained, Petrov left.", ["why it rained"]),
        ("Asked about the rain, Petrov left.", []),
        ("It was noted that the “old” bridge was closed.", ["the “old” bridge was closed"]),
        (
            "The rain was heavy, Petrov said as he met the governor, and it was cold.",
            ["The rain was heavy + and it was cold"],
        ),
        ("The rain was heavy, Petrov told The Lida Gazette.", ["The rain was heavy"]),
        ("The rain was heavy, Petrov told reporters on Monday.", ["The rain was heavy"]),
        ("The rain was heavy, said a driver who saw it.", ["The rain was heavy"]),
        ("But as Petrov noted, the rain was heavy.", ["the rain was heavy"]),
        ("It rained: according to Petrov, the rain was heavy.", ["the rain was heavy"]),
        ("As reported by the museum, the rain was heavy.", ["the rain was heavy"]),
        ("A deadline that Petrov said passed in May was moved.", ["passed in May was moved"]),
        ("Petrov said the rain was heavy, compared with May.", ["the rain was heavy"]),
        ("Petrov said the rain was heavy, though Kot said it was not.", ["the rain was heavy", "it was not"]),
        ("Petrov said the rain was heavy, though it was warm.", ["the rain was heavy, though it was warm"]),
        ("Petrov said the rain was heavy, and that it was cold.", ["the rain was heavy, and that it was cold"]),
        ("While Petrov said it rained, the sun came out.", ["it rained"]),
        ("Petrov criticized the plan, a work of years.", ["the plan"]),
        ("The suit claims that the rain was heavy.", ["the rain was heavy"]),
        ("The claims that it rained were false.", []),
        ("The rain was heavy, records show.", ["The rain was heavy"]),
        ("Reuters quoted Petrov as saying that it rained.", ["it rained"]),
        ("Petrov noted in a report that it rained.", ["it rained"]),
        ("Petrov said in Lida. The rain stopped at 9. He added that it was late.", ["it was late"]),
        ("Ivan Petrov Says Rain Will Stop Soon In Lida", ["Rain Will Stop Soon In Lida"]),
        ("Petrov said he left. " + "He came, saw it, and went on " * 40 + "and said it rained.", ["he left"]),
    ],
)
def test_what_a_cue_governs_without_marks_is_cut_out_of_its_sentence(text: str, words: list[str]) -> None:
    assert [" + ".join(span.of(text) for span in quote.spans) for quote in read(text)] == words


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("ru", "Больницы, как подчеркнула врач, работают.", ["Больницы + работают"]),
        ("ru", "По словам Петрова, который видел это, дождь был сильным.", ["дождь был сильным"]),
        ("zh", "他指出，今年的贸易额增长了五分之一。", ["今年的贸易额增长了五分之一"]),
    ],
)
def test_reports_of_other_languages_are_cut_out_too(code: str, text: str, words: list[str]) -> None:
    assert [" + ".join(span.of(text).strip(",. ") for span in quote.spans) for quote in read(text, code)] == words


def test_reports_and_names_can_be_left_out_or_had() -> None:
    text = "Petrov said it rains. The film “White Dew” ran."
    assert [quote.text for quote in read(text, indirect=False)] == []
    assert [quote.text for quote in read(text, names=True)] == ["it rains", "White Dew"]
    assert read(text, names=True)[1].attribution is None


def test_a_quotation_inside_of_another_knows_its_parent() -> None:
    text = "“My father said, ‘Work hard,’ and I did,” Petrov said. “He knew.”"
    whole, inner, after = read(text, nested=True)
    assert (inner.text, inner.parent, inner.speaker and inner.speaker.name) == ("Work hard,", whole.span, "father")
    assert whole.parent is None
    assert after.parent is None
    assert len(read(text)) == 2


def test_cue_kind_addressee_position_and_rule_are_told() -> None:
    quote = read("“It rains,” Minister Ivan Petrov told BelTA.")[0]
    assert quote.cue is not None
    assert (quote.cue.text, quote.cue.lemma, quote.cue.kind) == ("told", "tell", CueKind.SAY)
    assert quote.attribution is not None
    assert quote.attribution.addressee == "BelTA"
    assert quote.attribution.position is Position.AFTER
    assert quote.attribution.rule is Rule.AFTER
    assert quote.attribution.resolution is Resolution.EXPLICIT


def test_whom_somebody_told_is_given_with_the_agency() -> None:
    quote = read("«Идет дождь», - сообщил корреспонденту БЕЛТА Иван Петров.", "ru")[0]
    assert quote.attribution is not None
    assert quote.attribution.addressee == "корреспонденту БЕЛТА"
    assert speakers("«Идет дождь», - сообщил корреспонденту БЕЛТА Иван Петров.", "ru") == ["Иван Петров"]
    alone = read("“It rains,” Petrov told reporters in the old town hall of Pinsk.")[0]
    assert alone.attribution is not None
    assert alone.attribution.addressee == "reporters"


def test_the_mention_may_stand_before_inside_after_or_in_another_paragraph() -> None:
    text = "Petrov said: “It rains.”\n“It snows,” Kot said, “and it pours.”\n“It is hot.”\n“Dry,\n“so dry,” Bur said."
    positions = [quote.attribution and quote.attribution.position for quote in read(text)]
    assert positions == [Position.BEFORE, Position.INSIDE, Position.EARLIER, Position.AFTER]


def test_a_speaker_of_the_paragraph_after_stands_later() -> None:
    text = "“It rains a lot here,\n“and it snows,” Kot said. “It is cold.”"
    assert speakers(text) == ["Kot", "Kot"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“It rains,” Petrov said.", QuoteKind.DIRECT),
        ("Petrov said: “It rains.”", QuoteKind.DIRECT),
        ("Petrov said, “It rains.”", QuoteKind.DIRECT),
        ("Petrov said “it rains”.", QuoteKind.MIXED),
        ("The “heavy rain” will go on, Petrov said.", QuoteKind.MIXED),
        ("“It rains” is all that Petrov said to them.", QuoteKind.MIXED),
        ("Petrov said it rains a lot.", QuoteKind.INDIRECT),
    ],
)
def test_the_kind_tells_a_statement_from_words_of_one(text: str, kind: QuoteKind) -> None:
    assert read(text)[0].kind is kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“It rains,” Ivan Petrov said.", EntityKind.PERSON),
        ("“It rains,” the ministry said.", EntityKind.ORGANISATION),
        ("“It rains,” NATO said.", EntityKind.ORGANISATION),
        ("“It rains,” experts said.", EntityKind.GROUP),
        ("“It rains,” the report said.", EntityKind.DOCUMENT),
        ("“It rains,” the stranger said.", EntityKind.UNKNOWN),
    ],
)
def test_the_kind_of_the_speaker_is_told(text: str, kind: EntityKind) -> None:
    speaker = read(text)[0].speaker
    assert speaker is not None
    assert speaker.kind is kind


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("“It rains a lot,” I said.", ["?"]),
        (
            "“It rains,” they said. Experts came. “It snows,” experts said. “It pours,” they said.",
            ["?", "experts", "experts"],
        ),
        ("“It rains,” Ambassador to Russia Ivan Petrov said.", ["Ivan Petrov"]),
        ("Ambassador to Russia Ivan Petrov came. “It rains,” Petrov said.", ["Ivan Petrov"]),
        ("The Ministry of Foreign Affairs met. “It rains,” Ivan Petrov said.", ["Ivan Petrov"]),
        ("“It rains,” the Ministry of Foreign Affairs said.", ["Ministry of Foreign Affairs"]),
        ("“It rains,” the head of the Institute of History Ivan Petrov said.", ["Ivan Petrov"]),
        ("“It rains,” the Minister of Sport Petrov said.", ["Minister of Sport Petrov"]),
        ("Petrov came. Ivan Petrov sat. “It rains,” Petrov said.", ["Ivan Petrov"]),
        ("Mr. Petrov came. “It rains,” Ivan Petrov said.", ["Ivan Petrov"]),
        ("“It rains,” Ivan Petrov said. “It snows,” Oleg Petrov said.", ["Ivan Petrov", "Oleg Petrov"]),
        ("“It rains,” I. Petrov said. “It snows,” Ivan Petrov said.", ["Ivan Petrov", "Ivan Petrov"]),
        ("“It rains,” Anna Maria Luisa Rosa Petrova Kot said.", ["Anna Maria Luisa Rosa Petrova Kot"]),
        ("“It rains,” the embassy said. “It snows,” the embassy said.", ["embassy", "embassy"]),
        ("“It rains,” Petrov's spokesman said.", ["Petrov's spokesman"]),
        ("“It rains,” said Petrov's.", ["Petrov"]),
        ("“It rains,” the minister said. Minister Ivan Petrov left.", ["Ivan Petrov"]),
        ("Adam Bur met Ivan Ivanovich Petrov-Bor Kot Sidorov Lis. “It rains,” Bur said.", ["Adam Bur"]),
    ],
)
def test_a_speaker_is_one_value_under_all_names(text: str, names: list[str]) -> None:
    assert speakers(text) == names


def test_role_and_organisation_are_read_before_and_after_a_name() -> None:
    speaker = read("“It rains,” Ivan Petrov, spokesman for the State Border Committee, said.")[0].speaker
    assert speaker is not None
    assert speaker.role == "spokesman for the State Border Committee"
    assert speaker.organisation == "State Border Committee"


def test_the_words_of_a_document_may_be_announced_without_a_subject() -> None:
    quote = read("В указе сказано: «Срок продлен».", "ru")[0]
    assert quote.speaker is not None
    assert quote.speaker.kind is EntityKind.DOCUMENT


def test_a_colon_at_the_end_of_a_paragraph_announces_the_next_one() -> None:
    assert speakers("A letter from Ivan Petrov:\n“Dear friends of the town.”") == ["letter from Ivan Petrov"]
    assert speakers("Then it went on:\n“Dear friends of the town.”") == ["?"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("According to the mayor of Lida, Anna Sokol, it rains.", "Anna Sokol"),
        ("According to the mayor of Lida, a woman of 50, it rains.", "mayor of Lida"),
        ("According to the mayor of Lida, it rains.", "mayor of Lida"),
        ("“It rains,” Reuters quoted Ivan Petrov as saying.", "Ivan Petrov"),
        ("“It rains,” Ivan Petrov was quoted as saying by Reuters.", "Ivan Petrov"),
        ("Anna Sokol spoke in Lida. Reuters quoted her as saying “it rains here”.", "Anna Sokol"),
        ("“It rains,” Senator Ivan Petrov, R-Ky., said Tuesday.", "Ivan Petrov"),
        ("Senator Ivan Petrov (Lida), facing a vote, said: “It rains.”", "Ivan Petrov"),
        ("“It rains,” said retired driver Ivan Petrov.", "Ivan Petrov"),
        ("“It rains,” reads a Wednesday editorial in the paper.", "Wednesday editorial in the paper"),
        ("“It rains,” First Secretary of the Union Ivan Petrov said.", "Ivan Petrov"),
        ("“It rains.”\n– Ivan Petrov.", "Ivan Petrov"),
        ("Meanwhile Ivan Petrov: “It rains.”", "Ivan Petrov"),
        ("Ivan Petrov issued the following statement:\n“It rains.”", "Ivan Petrov"),
        ("The director Ivan Petrov came. “It rains,” the mayor said.", "mayor"),
        ("'It rains,' Ivan Petrov said.", "Ivan Petrov"),
        ("‘It was the boys’ idea,’ Ivan Petrov said.", "Ivan Petrov"),
        ('“The 5" board and the 12" pipe fit,” Ivan Petrov said.', "Ivan Petrov"),
    ],
)
def test_who_speaks_is_found_in_many_forms(text: str, who: str) -> None:
    (quote,) = read(text)
    assert quote.speaker is not None
    assert quote.speaker.name == who


@pytest.mark.parametrize(
    "text",
    [
        "Ivan Petrov spoke in Lida. “It rains,” it was noted.",
        "Ivan Petrov spoke in Lida. It was noted that “it rains a lot here”.",
    ],
)
def test_what_is_noted_by_nobody_is_not_given_to_who_spoke_before(text: str) -> None:
    (quote,) = read(text)
    assert quote.speaker is None


def test_what_another_sentence_announces_is_another_quotation() -> None:
    first, second = read("“It rains,” Ivan Petrov said. But, he added, “it is warm.”")
    assert first.text == "It rains,"
    assert second.attribution is not None
    assert second.attribution.mention == "he"


def test_a_cue_of_words_in_marks_governs_none_without_them() -> None:
    (quote,) = read("“It rains,” Ivan Petrov told a crowd that was standing there.")
    assert quote.kind is QuoteKind.DIRECT


def test_words_right_before_a_verb_that_somebody_else_does_are_no_quotation() -> None:
    assert read("Men posing as “bank employees” called old people.") == ()


def test_a_paper_that_is_told_something_is_the_addressee() -> None:
    told = read("“It rains,” Ivan Petrov told Reuters on the sidelines of the forum in Minsk on 5 May.")[0].attribution
    assert told is not None
    assert (told.addressee, told.occasion, told.place, told.date) == (
        "Reuters",
        "on the sidelines of the forum",
        "in Minsk",
        "on 5 May",
    )


def test_who_quotes_another_one_is_a_relay() -> None:
    quote = read("The BBC is here. The news agency TASS quoted Ivan Petrov as saying that it rains.")[-1].attribution
    assert quote is not None
    assert [relay.holder for relay in quote.via] == ["The news agency TASS"]


def test_labels_of_questions_and_answers_are_no_names() -> None:
    text = "Anna Sokol spoke to us.\nQuestion: Does it rain?\nAnswer: It does.\nQ: Often?\nA: Always."
    assert speakers(text) == ["?", "Anna Sokol", "?", "Anna Sokol"]


def test_a_transcript_names_its_speakers_inside_of_the_marks() -> None:
    quotes = read("“PETROV: It rains a lot.”\n“Note: it does rain.”")
    assert [quote.text for quote in quotes] == ["It rains a lot.", "it does rain."]
    assert speakers("“so it is: it rains a lot.”") == ["?"]


def test_a_statement_after_one_in_marks_shares_its_paragraph() -> None:
    text = "“It rains,” Ivan Petrov said. Anna Kot said it was cold. “We stay in.”"
    assert speakers(text)[-1] == "Anna Kot"


def test_words_without_a_speaker_take_that_of_the_nearest_sentence_before_them() -> None:
    words = " “It runs to the sea today and to the lake.”"
    assert speakers("Anna Kot said it was cold. The cook left, adding salt." + words)[-1] == "Anna Kot"
    far = "The long road runs from the old mill to the next town beside the river. " * 6
    assert speakers("Anna Kot said it was cold. " + far + words)[-1] == "?"


def test_a_pronoun_behind_somebody_without_a_name_means_that_speaker() -> None:
    assert speakers("“We bake,” a tall stranger said. “It rains,” she added.") == ["tall stranger"] * 2


def test_a_person_whom_a_body_is_named_for_is_part_of_its_name() -> None:
    text = "The museum of the Anna Sokol Garden opens in May. “We go,” the museum said."
    assert speakers(text) == ["museum of the Anna Sokol Garden"]


def test_the_second_line_of_a_headline_does_not_say_who_speaks_in_the_first() -> None:
    title = "“It rains in Lida”\n\nAnna Kot came."
    (quote,) = read_quotes("", title=title, language=language_of("en"))
    assert (quote.text, quote.speaker) == ("It rains in Lida", None)


def test_a_full_stop_may_open_a_paragraph() -> None:
    assert speakers(". Petrov said that it rains.") == ["Petrov"]


def test_a_sentence_that_breaks_off_says_nothing_of_what_somebody_is() -> None:
    quote = read("Minister Anna Kot is the. “We go,” she said.")[0]
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.role) == ("Anna Kot", "Minister")


def test_the_headline_may_name_somebody_by_name_only() -> None:
    english = language_of("en")
    assert read_quotes("", title="Rain: it goes on", language=english)[0].attribution is not None
    assert read_quotes("", title="a plan for five years: done", language=english) == ()
    assert read_quotes("", title="Rain – in the 5th", language=english) == ()
    assert read_quotes("", title="Petrov: it rains", language=english, indirect=False) == ()


def test_attributions_inside_of_marks_are_only_those_with_a_cue() -> None:
    text = "«Дождь, - как всегда, - идет, «а снег, - сказал он, - нет», и ветер, - сказал Иван Петров. - Холодно»."
    assert [len(quote.spans) for quote in read(text, "ru")] == [2]
    assert [quote.text for quote in read("«Идет дождь, - сказал Иван Петров».", "ru")] == ["Идет дождь"]
    long = "«Идет дождь, - сказал " + "старый " * 60 + "Иван»."
    assert len(read(long, "ru")[0].spans) == 1


@pytest.mark.parametrize("code", sorted(LANGUAGES))
def test_every_language_reads_a_text_without_quotations(code: str) -> None:
    assert read("", code) == ()
    assert read("5, 6 / 7.", code) == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Mr Petrov came. “It rains,” Petrov said.", ["Petrov"]),
        ("Mr. Petrov came. “It rains,” Petrov said.", ["Petrov"]),
        ("Minister of Agriculture and Food Ivan Petrov came. “It rains,” Petrov said.", ["Ivan Petrov"]),
        ("“It rains,” Ivan Petrov said. “It snows,” Ivan Andreevich Petrov said.", ["Ivan Andreevich Petrov"] * 2),
        ("Minister Ivan Petrov came. “It rains,” Minister Ivan Petrov said.", ["Ivan Petrov"]),
        ("“It rains,” local Kremlin said.", ["local Kremlin"]),
        ("“It rains,” the U.S. minister said.", ["U.S. minister"]),
    ],
)
def test_names_with_titles_and_second_names_are_joined(text: str, names: list[str]) -> None:
    assert speakers(text) == names


def test_an_indeclinable_name_stays_as_written() -> None:
    assert speakers("По словам Петренко, дождь идет давно. «Идет дождь», - сказал Петренко.", "ru") == ["Петренко"] * 2
    text = "Пришел Иван Петров. По словам Петрова, дождь идет давно."
    assert speakers(text, "ru") == ["Иван Петров"]


def test_a_pronoun_inside_of_other_words_is_no_set_phrase() -> None:
    assert speakers("С его данным все согласны.", "ru") == []


def test_what_is_no_quotation_is_left_out() -> None:
    assert read('The code a="b c" is here, and it says a lot of things.', indirect=False) == ()
    assert read("“…” Petrov said.") == ()
    assert read("Фильм «Время больших перемен и новых встреч» вышел.", "ru") == ()
    assert [quote.text for quote in read('"a we go""b we go" – Ivan Petrov said')] == ["a we go", "b we go"]


def test_marks_of_a_report_are_left_out() -> None:
    assert [quote.text for quote in read("According to Petrov, – it rains.")] == ["it rains"]
    assert read("According to , it rains.") == ()
    assert [quote.text for quote in read("Petrov said it rains, now and then, in May.")] == [
        "it rains, now and then, in May"
    ]


def test_an_attribution_may_close_the_marks_with_its_dash() -> None:
    assert [quote.text for quote in read("«Идет дождь, - сказал он, -».", "ru")] == ["Идет дождь"]
    assert [quote.text for quote in read("«Идет дождь, - сказал Иван, - ».", "ru")] == ["Идет дождь"]


def test_words_beyond_the_memory_are_read_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lexicon, "REMEMBERED", 0)
    assert speakers("“Xyzzy plugh,” the frobnicator said.") == ["frobnicator"]


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(UnknownLanguageError):
        language_of("xx")


def test_a_pronoun_takes_nobody_of_the_other_sex() -> None:
    assert speakers("Анна Кот приехала. Иван Петров встретил ее. «Здравствуйте», - сказала она.", "ru") == ["Анна Кот"]
    assert speakers("Anna Kot came. Ivan Petrov met her. “Good morning,” she said.") == ["Anna Kot"]
    assert speakers("Ivan Petrov came. “Good morning,” she said.") == ["?"]


def test_an_office_of_another_country_is_another_one() -> None:
    text = (
        "The foreign minister of Belarus, Ivan Petrov, came. “We go,” Ivan Petrov said. "
        "The Chinese minister said: “We stay.”"
    )
    assert speakers(text) == ["Ivan Petrov", "Chinese minister"]
    assert speakers("President of Belarus Ivan Petrov came. “We go,” the Belarusian leader said.") == ["Ivan Petrov"]


def test_an_epithet_takes_who_spoke_last_where_no_office_is_known() -> None:
    assert speakers("“We go,” Ivan Petrov said. “We stay,” the Belarusian leader said.") == ["Ivan Petrov"] * 2


def test_an_office_before_a_comma_and_a_name_is_learnt() -> None:
    text = "The head of the committee, Ivan Petrov, came. Last week, Ivan Petrov went. “We go,” the chairman said."
    assert speakers(text) == ["Ivan Petrov"]


def test_a_body_between_an_office_and_a_name_stays_with_the_office() -> None:
    quote = read("“We go,” Speaker of the Council of the Republic Anna Petrova said.")[0]
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.role) == ("Anna Petrova", "Speaker of the Council of the Republic")


def test_who_speaks_inside_of_a_quotation_is_told_there() -> None:
    text = "“The minister asked me, ‘Where is the rye?’ I told him: ‘We sold it.’ He laughed,” farmer Piotr Lis said."
    title = "Minister Ivan Kot visits a farm. "
    quotes = read_quotes(title + text, title=None, language=language_of("en"), nested=True)
    assert [(quote.text, quote.speaker and quote.speaker.name) for quote in quotes if quote.parent is not None] == [
        ("Where is the rye?", "Ivan Kot"),
        ("We sold it.", "Piotr Lis"),
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("“Yes,” said Joop van der Berg, the mayor. “No,” van der Berg added.", ["Joop van der Berg"] * 2),
        ("“Yes,” President Ursula von der Aa said. Von der Aa added: “No.”", ["Ursula von der Aa"] * 2),
        ("“Yes,” Minister Yousef al-Sayed said.", ["Yousef al-Sayed"]),
        ("Ambassador of Vietnam Nguyen Van Minh came. “Yes,” the ambassador said.", ["Nguyen Van Minh"]),
        ("“Yes,” Petrov said in the van of the firm.", ["Petrov"]),
    ],
)
def test_small_words_inside_of_a_name_belong_to_it(text: str, names: list[str]) -> None:
    assert speakers(text) == names


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Head of the observer mission Karl Braun came. The observer called it “fair”.", "Karl Braun"),
        (
            "Health Minister Vera Lis spoke. Prime Minister of Belarus Ivan Kot left. “Beds,” the minister said.",
            "Vera Lis",
        ),
        ("The State Road Inspectorate works. “The queue is long,” the inspectorate warned.", "State Road Inspectorate"),
        (
            "Head of the union of farmers Anna Sokol came. “Rain,” the union said.",
            "union of farmers",
        ),
        ("MIORY DISTRICT, 5 May (BelTA) – Goats are for rent.\n\nHis wife makes cheese. “Yes,” she laughs.", "?"),
        ("MIORY, May (BelTA) – Goats.\n\nAnna Sokol came. “Yes,” she laughs.", "Anna Sokol"),
    ],
)
def test_short_words_for_somebody_mean_whom_they_fit_best(text: str, who: str) -> None:
    assert speakers(text)[-1] == who


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('"“I carry them at night,” Anna Sokol says. "A bee is small.”', ["I carry them at night,", "A bee is small."]),
        ('"Nobody needs a 50" screen here. They want silence," Anna Sokol said.',
         ['Nobody needs a 50" screen here. They want silence,']),
        ('"It was in 2050" Anna Sokol said. "It was warm."', ["It was in 2050", "It was warm."]),
    ],
)  # fmt: skip
def test_a_mark_too_many_costs_nothing(text: str, words: list[str]) -> None:
    assert [quote.text for quote in read(text)] == words

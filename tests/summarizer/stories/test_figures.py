"""Figures of a sentence, and when two of them differ."""

from __future__ import annotations

import pytest

from summarizer.languages import CODES, language_of
from summarizer.stories.figures import Figure, agree, contradict, figures_of, may_be_one


def figure(text: str, language: str = "en") -> Figure:
    (only,) = figures_of(text, language)
    return only


@pytest.mark.parametrize(
    ("text", "language", "value", "words"),
    [
        ("About 1,200 flats were built.", "en", 1200, "1,200 flats"),
        ("It cost 2.3 million euros.", "en", 2.3, "2.3 million euros"),
        ("Each holds 0.050 grams.", "en", 0.05, "0.050 grams"),
        ("Twelve people were hurt.", "en", 12, "Twelve people"),
        ("The number rose to 17.", "en", 17, "17"),
        ("It carries 28.000 cars.", "de", 28000, "28.000 cars"),
        ("Das kostet 6,2 Millionen Euro.", "de", 6.2, "6,2 Millionen Euro"),
        ("Quelque 52 000 foyers sont touchés.", "fr", 52000, "52 000 foyers"),
        ("पुल पर 12 किसान थे।", "hi", 12, "12 किसान"),
    ],
)
def test_a_number_is_read_with_what_it_counts(
    text: str, language: str, value: float, words: str
) -> None:
    found = figure(text, language)
    assert (found.value, found.span.of(text)) == (value, words)


@pytest.mark.parametrize("text", ["", "No number at all.", "A380s and 7-Eleven", f"{'9' * 400} x"])
def test_what_is_no_number_is_no_figure(text: str) -> None:
    assert figures_of(text, "en") == ()


def test_a_sum_is_known_by_its_scale() -> None:
    assert figure("It cost 2.3 million euros.").is_scaled
    assert figure("Das kostet 6,2 Millionen Euro.", "de").is_scaled
    assert not figure("It cost 2,300 euros.").is_scaled


def test_a_full_stop_of_hindi_ends_a_word() -> None:
    assert figure("वे 12 किसान।थे").span.of("वे 12 किसान।थे") == "12 किसान"


def test_a_comma_ends_what_a_number_counts() -> None:
    assert figure("Of the 17, people said little.").unit == frozenset()


def test_a_day_of_a_month_is_known_as_such() -> None:
    assert figure("It opens on 3 April.").is_day
    assert figure("It opens on 3 May.").unit == {"May"}
    assert figure("Sie öffnet am 3. April wieder.", "de").is_day
    assert not figure("It opens for 3 hours.").is_day
    assert not figure("There were 300 Mays.").is_day


@pytest.mark.parametrize(
    ("text", "language"),
    [("She won 3 set points.", "en"), ("Se plantaron 5 mars y 2 olmos.", "es")],
)
def test_only_the_languages_own_months_make_a_day(text: str, language: str) -> None:
    assert not any(one.is_day for one in figures_of(text, language))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("12 people", "Twelve people", True),
        ("12 people", "14 people", False),
        ("10 people", "12 people", False),
        ("200 people", "198 people", True),
        ("200 people", "250 people", False),
        ("2 million euros", "2.3 million euros", True),
        ("2.3 million euros", "2.5 million euros", False),
        ("2.3 million euros", "2.31 million euros", True),
    ],
)
def test_round_numbers_agree_with_exact_ones(one: str, other: str, *, same: bool) -> None:
    assert agree(figure(one), figure(other)) is same
    assert agree(figure(other), figure(one)) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("It rose to 17.", "17 people came", True),
        ("17 cars came", "17 people came", False),
        ("198 people came", "200 people came", True),
        ("It rose to 198.", "200 people came", False),
    ],
)
def test_a_number_without_a_noun_may_count_anything(one: str, other: str, *, same: bool) -> None:
    assert may_be_one(figure(one), figure(other)) is same


def test_sentences_contradict_when_they_count_one_thing_otherwise() -> None:
    def told(text: str) -> tuple[Figure, ...]:
        return figures_of(text, "en")

    assert contradict(told("12 people were hurt"), told("14 people were hurt"))
    assert not contradict(told("12 people were hurt"), told("12 people came in 14 cars"))
    assert not contradict(told("12 people were hurt"), told("14 cars burnt"))
    assert not contradict(told("12 people were hurt"), told("Nobody came"))
    assert not contradict(told("12 people were hurt"), told("14 people ran, 12 people fell"))


#: Languages that write numbers above ten in two words, so that a word alone would mislead.
_IN_TWO_WORDS = {"id", "tr", "uz"}


@pytest.mark.parametrize(
    "code", sorted(code for code in {*CODES} - _IN_TWO_WORDS if language_of(code).speech)
)
def test_every_language_with_rules_has_words_for_numbers(code: str) -> None:
    numerals = language_of(code).numerals
    assert set(range(2, 13)) <= set(numerals.values())
    assert all(word == word.lower() for word in numerals)


def test_a_time_of_day_counts_nothing() -> None:
    found = figures_of("At 9:25 in the evening 31 votes were counted, at 21:40 none.", "en")
    assert [one.value for one in found] == [31]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The number of visitors has risen to 4,100.", "en"),
        ("Die Zahl der Besucher ist auf 4.100 gestiegen.", "de"),
        ("Le nombre de visiteurs est passé à 4 100.", "fr"),
        ("El número de visitantes subió a 4.100.", "es"),
        ("Il numero dei visitatori è salito a 4.100.", "it"),
        ("O número de visitantes subiu para 4.100.", "pt"),
        ("Het aantal bezoekers steeg naar 4.100.", "nl"),
        ("Antalet besökare steg till 4 100.", "sv"),
        ("Liczba gości wzrosła do 4 100.", "pl"),
        ("Число гостей выросло до 4100.", "ru"),
        ("Кількість гостей зросла до 4100.", "uk"),
    ],
)
def test_a_number_that_comes_later_counts_what_is_named_before(text: str, language: str) -> None:
    (found,) = figures_of(text, language)
    (stem,) = found.unit
    assert stem[:2] in {"vi", "be", "go", "го"}
    assert found.value == 4100


def test_a_number_with_a_noun_of_its_own_does_not_count_what_is_named_before() -> None:
    tents, cars = figures_of("300 tents stood; the number of visitors fell by 40 cars.", "en")
    assert "visitor" not in tents.unit | cars.unit


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("It ends within two days.", "en", True),
        ("Es dauert 6 Tage.", "de", True),
        ("Осталось 5 дней.", "ru", True),
        ("Two dogs came.", "en", False),
        ("It opens on 3 April.", "en", False),
    ],
)
def test_how_long_something_takes_is_known_as_such(
    text: str, language: str, *, expected: bool
) -> None:
    assert figure(text, language).is_duration is expected

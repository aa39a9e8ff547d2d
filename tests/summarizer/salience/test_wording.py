"""wording: what the words and marks of a sentence show."""

from __future__ import annotations

import math

import pytest

from summarizer.salience.wording import cue_counts, wording_of
from summarizer.words import take_apart, terms


def measured(*texts: str, language: str = "en") -> dict[str, list[float]]:
    found = wording_of([take_apart(text) for text in texts], language)
    return {name: values.tolist() for name, values in found.items()}


def test_cue_phrases_are_counted_by_what_they_show():
    found = measured(
        "You should oil the boat.", "In short, never do that.", "Sign up for our letter."
    )
    assert found["advise"] == [1, 1, 0]
    assert found["conclude"] == [0, 1, 0]
    assert found["opens_conclude"] == [0, 1, 0]
    assert found["promote"] == [0, 0, 1]


@pytest.mark.parametrize("name", ["Brandt", "Łucja", "Čapek", "Ґалина", "Ёлкина", "Ștefan"])
def test_a_name_is_one_whatever_letter_it_begins_with(name: str):
    assert measured(f"so came “{name}” late.", "so came nobody late.")["names"] == [1, 0]


def test_the_name_that_most_sentences_hold_is_the_main_one():
    found = measured("So came Ada late.", "Then left Ada.", "Now came Bo too.", "Nobody came.")
    assert found["main_name"] == [1, 1, 0.5, 0]


def test_cue_phrases_of_one_row_of_words_are_counted():
    assert cue_counts(terms("In short, you should never do that."), "en")["conclude"] == 1
    assert cue_counts(terms("In the short term it sails."), "en").get("conclude") is None
    assert cue_counts(terms("The pier is old."), "en") == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 1998 and 2019 it cost 2.3 million.", (3, 2, 0)),
        ("3. Oil it.", (1, 0, 1)), ("(12) Oil it.", (1, 0, 1)), ("1234. Oil it.", (1, 0, 0)),
        ("In 1798 or 2119 or 19985 it sank.", (3, 0, 0)), ("It sank.", (0, 0, 0)),
    ],
)  # fmt: skip
def test_numbers_are_counted_and_years_among_them(text: str, expected: tuple[int, int, int]):
    found = measured(text)
    assert (found["numbers"][0], found["years"][0], found["numbered"][0]) == expected


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("money", "It cost $5 or €6, £7.", 3), ("money", "It cost five dollars.", 0),
        ("named_first", "Kettle: it boils.", 1), ("named_first", "Kettle – it boils.", 1),
        ("named_first", "A b c d e f: it boils.", 1), ("named_first", "A b c d e f g: it.", 0),
        ("named_first", "It boils.", 0),
        ("addresses", "See www.example.org now.", 1), ("addresses", "ann@example.org", 1),
        ("addresses", "At @ noon.", 0), ("quotes", "“A” «b» \"c\" „d“", 8),
        ("opens_quoting", "“It sails,” she said.", 1), ("opens_quoting", "It “sails”.", 0),
        ("asks", "Does it sail?”", 1), ("asks", "هل يبحر؟", 1), ("asks", "Why? It sails.", 0),
        ("ended", "It sails.", 1), ("ended", "It sails!”", 1), ("ended", "It sails", 0),
        ("ends_colon", "You need: ", 1), ("ends_colon", "You: need", 0),
        ("small_first", "iPhone", 1), ("small_first", "Phone", 0),
        ("commas", "a, b, c", 2), ("brackets", "(a) (b)", 2), ("dashes", "a — b", 1),
        ("percents", "5%", 1), ("cries", "No!", 1),
        ("capitals", "NASA and ESA sail I.", 2), ("names", "Ann saw Bo in Oslo.", 2),
    ],
)  # fmt: skip
def test_a_mark_is_counted_under_its_name(name: str, text: str, expected: float):
    assert measured(text)[name] == [expected]


def test_function_words_are_told_by_the_language():
    found = measured("The boat of the line sails.", "It sails.", "Boats sail.")
    assert found["stop_first"] == [1, 1, 0]
    assert found["back_first"] == [0, 1, 0]
    assert found["stop_share"] == pytest.approx([3 / 6, 1 / 2, 0])
    assert measured("The boat.", language="xx")["stop_share"] == [0]


def test_words_are_counted_with_their_letters_and_names():
    found = measured("so came Ada late.", "")
    assert found["words"] == [4, 0]
    assert found["log_words"] == pytest.approx([math.log(5), 0])
    assert found["letters_a_word"] == pytest.approx([17 / 4, 0])
    assert found["name_share"] == pytest.approx([1 / 4, 0])


def test_marks_of_chinese_and_japanese_count_as_those_of_latin_texts():
    found = measured("町長は「橋（全長九米）は、直せる」と話した：五％。", language="ja")
    latin = measured("The mayor said, “the bridge (9 m) can be mended”: 5%.")
    names = ("quotes", "brackets", "commas", "colons", "percents", "ended")
    assert [found[name] for name in names] == [latin[name] for name in names]


@pytest.mark.parametrize(
    ("language", "text", "back", "share"),
    [
        ("ja", "しかし橋は古い。", 1, 5 / 7), ("ja", "木橋古。", 0, 0),
        ("zh", "但是桥很旧。", 1, 3 / 5), ("zh", "木桥旧。", 0, 0), ("th", "木桥旧。", 0, 0),
    ],
)  # fmt: skip
def test_function_words_are_seen_without_spaces(language: str, text: str, back: int, share: float):
    found = measured(text, language=language)
    assert found["back_first"] == [back]
    assert found["stop_share"] == [pytest.approx(share)]


@pytest.mark.parametrize(
    ("kind", "text", "language", "count"),
    [
        # 我们 is one mention of the writer, 其他 is nobody, 记者 stands in most news
        ("first_person", "我们修桥。", "zh", 1), ("third_person", "其他桥更旧。", "zh", 0),
        ("page", "局长对记者表示桥很旧。", "zh", 0), ("page", "市長は記者会見で話した。", "ja", 0),
        ("contrast", "但是桥很旧。", "zh", 1),
    ],
)  # fmt: skip
def test_no_cue_phrase_is_counted_twice_or_within_another_word(
    kind: str, text: str, language: str, count: int
):
    assert measured(text, language=language)[kind] == [count]

"""How the items of a text are called."""

from __future__ import annotations

import pytest

from summarizer.choose.item_names import name_of, names_of
from summarizer.model import Sentence, Span


def sentences_of(*texts: str) -> list[Sentence]:
    found, at = [], 7
    for index, text in enumerate(texts):
        found.append(Sentence(index=index, block=index, span=Span(at, at + len(text)), text=text))
        at += len(text) + 2
    return found


def names(*texts: str) -> list[str]:
    return [one.text for one in names_of(sentences_of(*texts))]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("2. The boat:", "The boat"),
        ("#3: Oil", "Oil"),
        ("Step 4 – Dry it", "Dry it"),
        ("Schritt 4: Trocknen", "Trocknen"),
        ("Шаг 2. Сушка", "Сушка"),
        ("3-qadam. Quritish", "Quritish"),
        # "Day 3", not "Day"
        ("3. Gün", "3. Gün"),
        ("2. ve 3. Gün", "2. ve 3. Gün"),
        ("5-minute tea", "5-minute tea"),
        ("2024 in boats", "2024 in boats"),
        ("Step 4", "Step 4"),
        ("1、水要用对", "水要用对"),
        ("２．時期をずらす", "時期をずらす"),
        ("三、看病时要带什么？", "看病时要带什么？"),
        ("01 墨岚 Page 7", "墨岚 Page 7"),
        ("■最初の空焼き", "最初の空焼き"),
        ("2、3人", "2、3人"),
        ("二、三日の旅", "二、三日の旅"),
        ("07 July 1999", "07 July 1999"),
        ("02/7The boat", "The boat"),
        ("3.1Step 2: The boat", "The boat"),
        ("24/7 care", "24/7 care"),
        ("2.5 Litres", "2.5 Litres"),
        ("The boat 🔗", "The boat"),
        ("The boat¶", "The boat"),
        ("Boats in C#", "Boats in C#"),
        ("The boat #", "The boat"),
        ("2. Better sleep: it shortens the time until one falls asleep.", "Better sleep"),
        ("Oil: two litres", "Oil: two litres"),
        ("– Oil the hull", "Oil the hull"),
        ("• Oil", "Oil"),
        ("...", "..."),
        ("* * *", "* * *"),
        # nothing stands before the colon
        ("3. : it has more words than a name has", ": it has more words than a name has"),
    ],
)
def test_a_name_has_neither_its_number_nor_its_last_mark(text: str, name: str) -> None:
    (sentence,) = sentences_of(text)
    found = name_of(sentence)
    assert found.text == name
    assert text[found.span.start - 7 : found.span.end - 7] == name


def test_what_stands_before_all_colons_is_no_part_of_the_names() -> None:
    assert names(
        "Prediction 1: The ferry will be fuller than it has ever been in June",
        "Prediction 2: The pier will close",
        "Prediction 3: Herring will be dear",
    ) == [
        "The ferry will be fuller than it has ever been in June",
        "The pier will close",
        "Herring will be dear",
    ]


def test_what_stands_before_some_colons_stays() -> None:
    assert names(
        "Pro: You will never have to pay for a berth in town",
        "Pro: No neighbours",
        "Con: The wind",
        "Con: The stairs are steep and the lamp wants trimming",
    ) == [
        "Pro: You will never have to pay for a berth in town",
        "Pro: No neighbours",
        "Con: The wind",
        "Con: The stairs are steep and the lamp wants trimming",
    ]


def test_details_between_the_names_are_no_names() -> None:
    assert names(
        "Hull", "PRICE: $300-$400", "Sails", "PRICE: about 90 €", "Ropes", "PRICE: 12 to 15"
    ) == ["Hull", "Sails", "Ropes"]


def test_each_name_comes_once() -> None:
    assert names("1. Hull", "2. Sails", "HULL:", "3. Ropes") == ["Hull", "Sails", "Ropes"]


def test_a_sentence_among_names_is_none_and_among_sentences_it_is() -> None:
    long = "Ask whoever has sailed the sound before which of the two channels is open in spring"
    assert names("Hull", "Sails", long, "Ropes") == ["Hull", "Sails", "Ropes"]
    assert names("Hull", long, long + " tides") == ["Hull", long, long + " tides"]


def test_names_stand_in_the_text() -> None:
    texts = ("Check: Hull", "Check: Sails.", "Check: Ropes")
    whole = " " * 7 + "  ".join(texts)
    for one in names_of(sentences_of(*texts)):
        assert whole[one.span.start : one.span.end] == one.text

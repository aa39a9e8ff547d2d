"""series: the lines of a live report and of a recipe, and what only looks like one."""

from __future__ import annotations

import pytest

from summarizer.lines.context import describe
from summarizer.lines.live_and_recipes import find_live_and_recipes
from summarizer.lines.split import split_units
from summarizer.text import read_text

ENTRIES = {
    "14:05": "More from the lock, where the second pump has just been started by hand.",
    "13:40": "The water stands four centimetres below the top of the dyke, the board says.",
    "13:12": "Nobody is hurt.",
    "12:30": "Good afternoon. We follow the flood at Oxlode from here until the evening.",
}
STEPS = ["Peel the beets.", "Boil them for an hour, and let them cool.", "Serve cold."]


def found(lines: list[str]) -> list[str]:
    units = split_units("\n\n".join(lines))
    return [units[n].text for n in sorted(find_live_and_recipes(units, describe(units).features))]


@pytest.mark.parametrize("form", ["{}", "{} GMT", "{} Uhr", "at {}"])
def test_times_with_sentences_under_them_are_a_chronicle(form: str) -> None:
    lines = [one for time, said in ENTRIES.items() for one in (form.format(time), said)]
    assert found(["Flood at Oxlode, live", *lines]) == lines


@pytest.mark.parametrize(
    "lines",
    [
        [one for time in ENTRIES for one in (time, "A headline of the day")],
        ["2021", "It rained all year.", "2022", "It did not rain.", "2023", "It rained."],
        ["14:05", ENTRIES["14:05"], "13:40", ENTRIES["13:40"]],
        [],
    ],
    ids=["headlines", "years", "two", "nothing"],
)
def test_other_times_are_none(lines: list[str]) -> None:
    assert found(lines) == []


def test_a_chronicle_ends_with_its_last_entry() -> None:
    lines = [one for pair in ENTRIES.items() for one in pair]
    after = ["Related stories", "The dyke was built in 1953.", "It is old."]
    assert found([*lines, *after]) == lines


@pytest.mark.parametrize(
    "amounts",
    [
        ["500 g beets", "2 tbsp oil", "For the sauce", "1½ cups yoghurt", "a pinch of salt"],
        ["½ lb of butter", "3 large eggs", "one clove of garlic"],
        ["500 g Rote Bete", "2 EL Öl", "1 Prise Salz"],
        ["500 g de betteraves", "2 c. à soupe d’huile", "1 pincée de sel"],
    ],
    ids=["English", "in words", "German", "French"],
)
def test_amounts_are_a_recipe_with_its_heading_and_its_steps(amounts: list[str]) -> None:
    lines = ["Ingredients", *amounts, "Method", *STEPS, "Comments (3)", "I liked it very much."]
    assert found(lines) == ["Ingredients", *amounts, *STEPS]


def test_two_amounts_are_no_recipe() -> None:
    assert found(["500 g beets", "2 tbsp oil", *STEPS]) == []


def test_a_pasted_recipe_keeps_its_steps_and_loses_its_page() -> None:
    amounts = ["500 g beets", "2 tbsp oil", "1 clove of garlic", "250 ml yoghurt"]
    steps = [*STEPS, "Sign up for our newsletter to get a recipe every week."]
    page = ["Home", "Recipes", "Cold beets", "Share", "Print", "Ingredients", *amounts, *steps]
    text = read_text("\n\n".join([*page, "Related posts", "A soup", "© 2024 The Pot"])).text
    assert [line for line in (*amounts, *STEPS) if line not in text] == []
    gone = ("Share", "Print", "newsletter", "Related", "A soup", "©")
    assert [word for word in gone if word in text] == []


def test_a_pasted_live_report_keeps_its_entries_and_loses_its_page() -> None:
    entries = [one for pair in ENTRIES.items() for one in pair]
    page = ["Home", "Share", "Flood at Oxlode, live", "By Ann Avery", *entries]
    text = read_text("\n\n".join([*page, "Related posts", "A dyke", "Comments (3)"])).text
    assert [line for line in entries if line not in text] == []
    assert [word for word in ("Share", "Related", "A dyke", "Comments") if word in text] == []

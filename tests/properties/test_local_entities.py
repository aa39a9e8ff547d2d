"""Laws of the entities that the local chat finds in a text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.chat.formatting.richtext import utf16_units
from bot.local.entities import find_entities

PIECES = st.sampled_from(
    [
        "https://",
        "example.org",
        "www.",
        "/a",
        "(",
        ")",
        ".",
        " ",
        "😀",
        "@name",
        "/help",
        "é",
        "\n",
        "x",
    ]
)
TEXTS = st.one_of(st.text(), st.lists(PIECES).map("".join))


@given(TEXTS)
def test_entities_are_in_order_and_inside_the_text(text: str) -> None:
    at = 0
    for entity in find_entities(text):
        assert entity["offset"] >= at
        assert entity["length"] > 0
        at = entity["offset"] + entity["length"]
    assert at <= utf16_units(text)


@given(TEXTS)
def test_an_entity_holds_no_space(text: str) -> None:
    units = text.encode("utf-16-le", "surrogatepass")
    for entity in find_entities(text):
        start, end = entity["offset"] * 2, (entity["offset"] + entity["length"]) * 2
        found = units[start:end].decode("utf-16-le", "surrogatepass")
        assert found.split() == [found]

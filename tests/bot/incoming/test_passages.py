"""Words of an article are found in the messages that it came in, letter by letter."""

from __future__ import annotations

from typing import Any

import pytest
from telegram import Message

from bot.incoming.passages import MAX_QUOTE_UNITS, Passages
from tests.builders import message


def posted(text: str, **more: Any) -> Message:
    return Message.de_json(message(**more) | {"text": text}, None)


def found(text: str, words: str, **more: Any) -> tuple[str, int] | None:
    passage = Passages([posted(text, **more)]).find(words)
    return passage and (passage.text, passage.position)


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("One. Two is here. Three.", "Two is here.", ("Two is here.", 5)),
        ("One. Two\n   is here. Three.", "Two is here.", ("Two\n   is here.", 5)),
        # an emoji is two units of UTF-16
        ("😀 One. Two.", "Two.", ("Two.", 8)),
        # what cleaning takes out or puts together stays in the quotation
        ("Die Fäh\u00adre legt ab.", "Die Fähre legt ab.", ("Die Fäh\u00adre legt ab.", 0)),
        ("Un cafe\u0301 noir.", "Un café noir.", ("Un cafe\u0301 noir.", 0)),
        ("a\u00a0b c", "a b", ("a\u00a0b", 0)),
        ("One. Two.", "Four.", None),
        ("One. Two.", " ", None),
    ],
)
def test_words_are_found_as_the_message_has_them(
    text: str, words: str, expected: tuple[str, int] | None
) -> None:
    assert found(text, words) == expected


def test_the_message_that_holds_the_words_is_the_one_that_is_quoted() -> None:
    parts = [posted("It began well."), posted("Then it went on\nand on."), posted("It ended.")]
    passage = Passages(parts).find("Then it went on and on.")
    assert passage
    assert (passage.message_id, passage.position) == (parts[1].message_id, 0)


def test_of_words_that_a_cut_divides_the_part_before_it_is_quoted() -> None:
    parts = [posted("It began. This sentence"), posted("goes on. It ended.")]
    passage = Passages(parts).find("This sentence goes on.")
    assert passage
    assert (passage.message_id, passage.text) == (parts[0].message_id, "This sentence")


def test_a_passage_that_is_too_long_is_quoted_up_to_the_end_of_a_word() -> None:
    long = "😀 words " * 200
    passage = Passages([posted(f"Before. {long}")]).find(long)
    assert passage
    assert long.startswith(passage.text)
    assert passage.text.endswith(("words", "😀"))
    units = len(passage.text.encode("utf-16-le")) // 2
    assert MAX_QUOTE_UNITS - 9 < units <= MAX_QUOTE_UNITS
    whole = Passages([posted("x" * 2000)]).find("x" * 2000)
    assert whole
    assert whole.text == "x" * MAX_QUOTE_UNITS


def test_a_quotation_has_the_formatting_of_its_stretch() -> None:
    entities = [
        {"type": "bold", "offset": 2, "length": 9},
        {"type": "italic", "offset": 0, "length": 3},
        {"type": "url", "offset": 5, "length": 3},
    ]
    passage = Passages([posted("One. Two is here.", entities=entities)]).find("Two is here.")
    assert passage
    marks = [(one.type, one.offset, one.length) for one in passage.entities]
    assert marks == [("bold", 0, 6)]

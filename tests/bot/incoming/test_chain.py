"""Which messages are parts of one text, and how the parts are joined."""

from __future__ import annotations

from typing import Any

import pytest
from telegram import Bot, Message, Update

from bot.incoming.chain import Chain, join_texts
from tests.builders import ALICE, NOW, message, update, user_chat
from tests.doubles.process import TOKEN

BOT = Bot(TOKEN)
FULL = "a" * 4096


def sent(text: str, **more: Any) -> Message:
    read = Update.de_json(update(**message(text, chat=user_chat(ALICE), **more)), BOT)
    assert read.message
    return read.message


@pytest.mark.parametrize(
    ("first", "late_s", "goes_on"),
    [
        (FULL, 0, True),
        ("a" * 2048, 3, True),
        ("a" * 2047, 0, False),
        (FULL, 4, False),
        ("🚢" * 1024, 0, True),
    ],
    ids=["full", "cut early", "short", "late", "in UTF-16 units"],
)
def test_a_text_goes_on_when_it_is_full_and_the_next_comes_at_once(
    first: str, late_s: int, goes_on: bool
) -> None:
    assert Chain(sent(first, date=NOW)).goes_on(sent("rest", date=NOW + late_s)) is goes_on


def test_a_command_goes_on_with_nothing() -> None:
    command = [{"type": "bot_command", "offset": 0, "length": 5}]
    assert not Chain(sent(FULL)).goes_on(sent("/help", entities=command))


def test_of_a_paste_there_are_so_many_parts() -> None:
    chain = Chain(sent(FULL))
    chain.messages += [sent(FULL) for _ in range(62)]
    assert chain.goes_on(sent("rest"))
    chain.messages.append(sent(FULL))
    assert not chain.goes_on(sent("rest"))


def test_a_cut_at_a_paragraph_is_a_paragraph_and_another_a_space() -> None:
    whole = join_texts(["It is here.", "It sails", "at noon."])
    assert whole == "It is here.\n\nIt sails at noon."

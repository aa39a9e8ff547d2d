"""Commands, the bot's name and the names of lengths are no part of what is read."""

from __future__ import annotations

import pytest
import telegram

from bot.incoming.calls import length_named, without_calls
from summarizer.options import Length
from tests.builders import BOT, message, update

NUTGRAF = telegram.User.de_json(BOT, None)


def _message(text: str) -> telegram.Message:
    said = telegram.Update.de_json(update(**message(text)), None).message
    assert said is not None
    return said


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("/digest The council voted.", "The council voted."),
        ("/digest@nutgraf_bot\n\nThe council voted.", "The council voted."),
        ("@nutgraf_bot, The council voted.", "The council voted."),
        ("The council voted. @Nutgraf_Bot", "The council voted."),
        ("A headline\n@nutgraf_bot: The council voted.", "A headline\nThe council voted."),
        ("I asked @nutgraf_bot about it.", "I asked @nutgraf_bot about it."),
        ("@nutgraf_bot I asked @nutgraf_bot about it.", "I asked @nutgraf_bot about it."),
        ("@other_bot The council voted.", "@other_bot The council voted."),
        ("See /digest in the help.", "See /digest in the help."),
        ("@nutgraf_bot 🚢 The council – voted", "🚢 The council – voted"),
        ("/digest", ""),
        ("- a list\n- of things", "- a list\n- of things"),
    ],
)
def test_calls_at_the_edges_of_lines_are_left_out(text: str, expected: str) -> None:
    assert NUTGRAF is not None
    assert without_calls(_message(text), NUTGRAF) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("long", (Length.LONG, "")),
        ("Kurz:\nDer Rat stimmte ab.", (Length.SHORT, "Der Rat stimmte ab.")),
        ("подробно", (Length.LONG, "")),
        ("Long ago the council voted.", (None, "Long ago the council voted.")),
        ("", (None, "")),
    ],
)
def test_a_length_is_named_by_a_line_that_says_nothing_else(
    text: str, expected: tuple[Length | None, str]
) -> None:
    assert length_named(text) == expected

"""Parts of a text are found again by whoever replies to one of them, for an hour."""

from __future__ import annotations

from typing import Any

import telegram
from telegram import Bot, Update

from bot.incoming.recent_messages import RecentMessages
from tests.builders import ALICE, GROUP, message, update
from tests.doubles.clock import Clock
from tests.doubles.process import TOKEN

BOT = Bot(TOKEN)
FULL = "The council of Skerry met again. " * 100


def sent(text: str, **more: Any) -> telegram.Message:
    read = Update.de_json(update(**message(text, chat=GROUP, **more)), BOT)
    assert read.message
    return read.message


def test_the_parts_of_a_long_text_belong_together() -> None:
    recent, parts = RecentMessages(), [sent(FULL), sent(FULL), sent("It ended at noon.")]
    for part in parts:
        recent.remember(part)
    assert [recent.together(part) for part in parts] == [tuple(parts)] * 3


def test_what_others_write_between_the_parts_is_no_part() -> None:
    recent, first, last = RecentMessages(), sent(FULL), sent("It ended at noon.")
    other = sent("Who reads all that?", user={**ALICE, "id": 777})
    for one in (first, other, last):
        recent.remember(one)
    assert recent.together(first) == (first, last)
    assert recent.together(other) == (other,)


def test_short_messages_stand_by_themselves() -> None:
    recent, first, second = RecentMessages(), sent("One."), sent("Two.")
    recent.remember(first)
    recent.remember(second)
    assert recent.together(second) == (second,)


def test_after_an_hour_a_part_stands_by_itself() -> None:
    clock = Clock(0.0)
    recent, first, last = RecentMessages(clock=clock), sent(FULL), sent("It ended at noon.")
    recent.remember(first)
    recent.remember(last)
    clock.now = 3599.0
    assert recent.together(last) == (first, last)
    clock.now = 3601.0
    assert recent.together(last) == (last,)


def test_of_one_chat_all_can_be_forgotten() -> None:
    recent, first, last = RecentMessages(), sent(FULL), sent("It ended at noon.")
    recent.remember(first)
    recent.forget(GROUP["id"])
    recent.remember(last)
    assert recent.together(last) == (last,)


def test_no_more_than_some_hundreds_are_kept() -> None:
    recent, first = RecentMessages(), sent(FULL)
    recent.remember(first)
    recent.remember(sent(FULL))
    for number in range(600):
        recent.remember(sent(FULL, user={**ALICE, "id": 1000 + number}))
    assert recent.together(first) == (first,)

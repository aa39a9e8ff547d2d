"""How fast messages go out, and who waits when Telegram says that there was too much."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from telegram import ReactionTypeEmoji
from telegram.error import BadRequest, RetryAfter

from bot.outgoing.send_rate import SendRate
from bot.outgoing.serial_sends import SerialSends
from tests.doubles.loop import sleepless

pytestmark = [
    # the library announces a change of its own
    pytest.mark.filterwarnings("ignore:.*attribute `retry_after`:DeprecationWarning"),
]

GROUP, OTHER_GROUP, PERSON, OTHER_PERSON = -1001, -1002, 7, 8

#: What Telegram takes: so many messages in any so many seconds.
OVERALL = (30, 1)
IN_CHAT = (5, 4)
IN_GROUP = (20, 60)


class Chats:
    """Telegram, which asks for some patience before it takes a message for a chat."""

    def __init__(self) -> None:
        # without an update there is nothing to note
        self.send_rate = SendRate(SerialSends(None))  # type: ignore[arg-type]
        #: Times that each chat, or method, says to wait, in seconds.
        self.refusals: dict[object, list[float]] = {}
        #: When it took messages, or other calls; and when it did not.
        self.taken: dict[object, list[float]] = defaultdict(list)
        self.refused: dict[object, list[float]] = defaultdict(list)

    async def send(self, chat_id: int | str, endpoint: str = "sendMessage") -> Any:
        """Send a message as the library does."""
        return await self._process(chat_id, endpoint, {"chat_id": chat_id})

    async def react(self, chat_id: int, *emoji: str) -> Any:
        """Set a reaction, or without any take it away."""
        data = {"chat_id": chat_id, "reaction": [ReactionTypeEmoji(one) for one in emoji]}
        return await self._process(chat_id, "setMessageReaction", data)

    async def call(self, endpoint: str) -> Any:
        """Call a method that has to do with no chat."""
        return await self._process(endpoint, endpoint, {})

    async def _process(self, key: object, endpoint: str, data: dict[str, Any]) -> Any:
        return await self.send_rate.process_request(self._call(key), (), {}, endpoint, data, None)

    def _call(self, key: object) -> Callable[[], Any]:
        async def call() -> bool:
            now = asyncio.get_running_loop().time()
            await asyncio.sleep(0.05)  # as Telegram does
            if waits := self.refusals.get(key):
                self.refused[key].append(now)
                raise RetryAfter(timedelta(seconds=waits.pop(0)))
            self.taken[key].append(now)
            return True

        return call


def most_within(times: list[float], seconds: float) -> int:
    """The most of the times that lie within so many seconds."""
    times = sorted(times)
    return max(sum(0 <= other - one < seconds for other in times) for one in times)


@sleepless
async def test_one_chat_gets_a_short_burst_and_then_one_a_second() -> None:
    chats = Chats()
    await asyncio.gather(*(chats.send(PERSON) for _ in range(30)))
    times = chats.taken[PERSON]
    assert most_within(times, IN_CHAT[1]) <= IN_CHAT[0]
    assert times[3] < 1
    assert 26 <= times[29] <= 30


@sleepless
async def test_a_group_gets_twenty_a_minute() -> None:
    chats = Chats()
    await asyncio.gather(*(chats.send(GROUP) for _ in range(41)))
    times = chats.taken[GROUP]
    assert most_within(times, IN_GROUP[1]) == IN_GROUP[0]
    assert times[19] < 20
    assert 120 <= times[40] <= 125


@pytest.mark.parametrize("channel", [GROUP, "@channel"])
@sleepless
async def test_a_channel_is_like_a_group(channel: int | str) -> None:
    chats = Chats()
    await asyncio.gather(*(chats.send(channel) for _ in range(21)))
    assert chats.taken[channel][20] >= 60


@sleepless
async def test_edits_count_like_messages() -> None:
    chats = Chats()
    kinds = ["sendMessage", "editMessageText"] * 8
    await asyncio.gather(*(chats.send(PERSON, kind) for kind in kinds))
    assert most_within(chats.taken[PERSON], IN_CHAT[1]) <= IN_CHAT[0]


@sleepless
async def test_all_chats_together_get_thirty_a_second() -> None:
    chats = Chats()
    await asyncio.gather(*(chats.send(person, "editMessageText") for person in range(1, 121)))
    times = [at for taken in chats.taken.values() for at in taken]
    assert 25 <= most_within(times, OVERALL[1]) <= OVERALL[0]


@sleepless
async def test_a_chat_with_much_to_say_holds_up_nobody_else() -> None:
    chats = Chats()
    flood = asyncio.gather(*(chats.send(PERSON) for _ in range(60)))
    await asyncio.sleep(5)
    await chats.send(OTHER_PERSON)
    assert chats.taken[OTHER_PERSON][0] < 5.1
    await flood


@pytest.mark.parametrize("method", ["answerInlineQuery", "answerGuestQuery"])
@sleepless
async def test_answers_without_a_chat_count_among_all_that_is_sent(method: str) -> None:
    chats = Chats()
    answers = (chats.call(method) for _ in range(60))
    await asyncio.gather(*answers, *(chats.send(person) for person in range(1, 61)))
    times = [at for taken in chats.taken.values() for at in taken]
    assert len(times) == 120
    assert 25 <= most_within(times, OVERALL[1]) <= OVERALL[0]


@sleepless
async def test_reactions_count_and_only_those_wait_that_answer_or_end_something() -> None:
    chats = Chats()
    await asyncio.gather(*(chats.react(GROUP, "👀") for _ in range(20)))
    assert len(chats.taken[GROUP]) == 20
    messages = asyncio.gather(*(chats.send(person) for person in range(1, 41)))
    await asyncio.sleep(0.3)
    assert await chats.react(OTHER_GROUP, "👀") is True
    assert chats.taken[OTHER_GROUP] == []
    assert await chats.react(OTHER_GROUP, "👍") is True
    assert len(chats.taken[OTHER_GROUP]) == 1, "it is the answer to thanks"
    assert await chats.react(OTHER_GROUP) is True
    assert len(chats.taken[OTHER_GROUP]) == 2, "a reaction that is set would stay for ever"
    await messages
    times = [at for taken in chats.taken.values() for at in taken]
    assert 25 <= most_within(times, OVERALL[1]) <= OVERALL[0]


@sleepless
async def test_what_is_no_message_does_not_count() -> None:
    chats = Chats()
    for _ in range(40):
        await chats.call("answerCallbackQuery")
        await chats.send(GROUP, "getChatMember")
    assert asyncio.get_running_loop().time() < 5


@sleepless
async def test_of_chats_that_were_written_to_long_ago_nothing_is_kept() -> None:
    chats = Chats()
    for person in range(1, 513):
        await chats.send(person)
    assert chats.send_rate.kept == 512
    await asyncio.sleep(60)
    await chats.send(-600)
    assert chats.send_rate.kept == 1


@sleepless
async def test_chats_at_work_are_kept_however_many_they_are() -> None:
    chats = Chats()
    await asyncio.gather(*(chats.send(person) for person in range(1, 600) for _ in range(6)))
    assert all(most_within(times, IN_CHAT[1]) <= IN_CHAT[0] for times in chats.taken.values())


@pytest.mark.parametrize("chat_id", [GROUP, PERSON])
@sleepless
async def test_a_chat_that_must_wait_holds_up_nobody_else(chat_id: int) -> None:
    chats = Chats()
    chats.refusals[chat_id] = [600.0]
    waiting = asyncio.gather(chats.send(chat_id), chats.send(chat_id))
    await asyncio.sleep(0.2)
    for other in (OTHER_GROUP, OTHER_PERSON):
        await chats.send(other)
    assert asyncio.get_running_loop().time() < 1
    await waiting
    assert len(chats.refused[chat_id]) == 1
    assert all(600 < at < 602 for at in chats.taken[chat_id])


@pytest.mark.parametrize("chat_id", [GROUP, PERSON])
@sleepless
async def test_where_it_must_wait_the_bot_does_not_say_that_it_types(chat_id: int) -> None:
    chats = Chats()
    chats.refusals[chat_id] = [600.0]
    waiting = asyncio.ensure_future(chats.send(chat_id))
    await asyncio.sleep(0.2)
    assert await chats.send(chat_id, "sendChatAction") is True
    assert chats.taken[chat_id] == []
    await waiting
    await chats.send(chat_id, "sendChatAction")
    assert len(chats.taken[chat_id]) == 2


@sleepless
async def test_a_sign_that_telegram_forbids_is_not_given_for_a_while() -> None:
    chats = Chats()
    chats.refusals[PERSON] = [600.0]
    with pytest.raises(RetryAfter):
        await chats.send(PERSON, "sendChatAction")
    assert await chats.send(OTHER_PERSON, "sendChatAction") is True
    assert chats.taken == {}
    await chats.send(PERSON)  # which has nothing to do with messages
    assert asyncio.get_running_loop().time() < 1
    await asyncio.sleep(601)
    await chats.send(OTHER_PERSON, "sendChatAction")
    assert len(chats.taken[OTHER_PERSON]) == 1


@pytest.mark.parametrize("chat_id", [GROUP, PERSON])
@sleepless
async def test_patience_has_an_end(chat_id: int) -> None:
    chats = Chats()
    chats.refusals[chat_id] = [1.0] * 9
    with pytest.raises(RetryAfter):
        await chats.send(chat_id)
    assert len(chats.refused[chat_id]) == 4
    assert chats.taken[chat_id] == []


@sleepless
async def test_two_chats_told_to_wait_at_once_are_all_of_the_bot_told_to_wait() -> None:
    chats = Chats()
    chats.refusals = {PERSON: [30.0], GROUP: [20.0]}
    waiting = asyncio.gather(chats.send(PERSON), chats.send(GROUP))
    await asyncio.sleep(0.3)
    await chats.send(OTHER_PERSON)
    assert 20 < chats.taken[OTHER_PERSON][0] < 21  # the shorter: the other may be its chat's own
    await waiting


@sleepless
async def test_two_chats_told_to_wait_with_a_message_between_are_two_chats() -> None:
    chats = Chats()
    chats.refusals = {PERSON: [30.0], GROUP: [30.0]}
    first = asyncio.ensure_future(chats.send(PERSON))
    await asyncio.sleep(0.1)
    await chats.send(OTHER_GROUP)
    second = asyncio.ensure_future(chats.send(GROUP))
    await asyncio.sleep(0.1)
    await chats.send(OTHER_PERSON)
    assert asyncio.get_running_loop().time() < 1
    await asyncio.gather(first, second)


@sleepless
async def test_two_chats_told_to_wait_one_after_the_other_are_two_chats() -> None:
    chats = Chats()
    chats.refusals = {PERSON: [30.0], GROUP: [30.0]}
    first = asyncio.ensure_future(chats.send(PERSON))
    await asyncio.sleep(5)
    second = asyncio.ensure_future(chats.send(GROUP))
    await asyncio.sleep(0.2)
    await chats.send(OTHER_PERSON)
    assert asyncio.get_running_loop().time() < 6
    await asyncio.gather(first, second)


@sleepless
async def test_a_method_that_must_wait_holds_up_no_message() -> None:
    chats = Chats()
    chats.refusals = {"setMyCommands": [3000.0], "answerInlineQuery": [30.0]}
    waiting = asyncio.gather(*map(chats.call, chats.refusals))
    await asyncio.sleep(0.2)
    await chats.send(PERSON)
    assert chats.taken[PERSON][0] < 1
    await waiting
    assert chats.taken["setMyCommands"][0] > 3000


@sleepless
async def test_a_refusal_for_another_reason_is_no_wait() -> None:
    chats = Chats()

    async def refused() -> None:
        raise BadRequest("Chat not found")

    for _ in range(2):
        with pytest.raises(BadRequest):
            await chats.send_rate.process_request(
                refused, (), {}, "sendMessage", {"chat_id": PERSON}, None
            )
    await chats.send(PERSON)
    assert asyncio.get_running_loop().time() < 1

"""Telegram in trouble, played by the strict stand-in where it is at hand."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

from tests.builders import ARTICLE, TITLE
from tests.doubles.process import TOKEN, bot_process

pytestmark = [pytest.mark.anyio, pytest.mark.timeout(150)]

#: Every way in which a call can fail before it is done.
_FAULTS: list[dict[str, Any]] = [
    {"kind": "429", "retry_after": 1},
    {"kind": "500"},
    {"kind": "502"},
    {"kind": "reset"},
    {"kind": "slow", "delay": 1.5},
]


#: What Telegram says to that which a bot cannot know; the stand-in calls it a fault of the bot.
_NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


async def _answers(telegram: Any, chat: Any) -> list[str]:
    return [m.text for m in await telegram.messages(chat) if m.by_bot]


def _all_quotes(digest: Any) -> str:
    return str(next(button for button in digest.buttons if button.startswith("All")))


# the library announces a change of its own; nobody here reads that attribute
@pytest.mark.filterwarnings("ignore:.*attribute `retry_after`:DeprecationWarning")
async def test_every_request_is_answered_once_whatever_fails_before_it_is_done(
    telegram: Any, bot: Any
) -> None:
    """Sends, edits, files and the polling itself; a 429 is waited for, or it is a violation."""
    async with bot():
        for number, fault in enumerate(_FAULTS):
            people = [await telegram.user(f"P{number}-{n}") for n in range(3)]
            for method in ("sendMessage", "getUpdates", "getFile", "download"):
                await telegram.fault(method=method, n=1, **fault)
            said = [await person.say(f"{ARTICLE}\n\nFor {person.id}.") for person in people[:2]]
            sent = await people[2].send_document("a.txt", ARTICLE.encode(), "text/plain")
            for person, asked in zip(people, [*said, sent], strict=True):
                await telegram.wait_for_message(person, TITLE, after=asked, timeout=60)
            await telegram.clear_faults()
            await telegram.wait_idle(quiet=0.5)
            for person in people:
                (answer,) = await _answers(telegram, person)
                assert answer.startswith(TITLE)
        assert await telegram.unanswered(by="each") == []


async def test_an_answer_to_a_send_that_is_lost_is_the_one_case_of_a_second_copy(
    telegram: Any, bot: Any
) -> None:
    """The Bot API has no way to ask whether a message arrived, nor to name one in advance."""
    alice = await telegram.user("Alice")
    async with bot():
        await telegram.fault(kind="reset", method="sendMessage", n=1, after=True)
        await alice.say(ARTICLE)

        async def twice() -> bool:
            return len(await _answers(telegram, alice)) == 2

        await telegram.wait_for(twice, timeout=30)
        await telegram.wait_idle(quiet=0.5)
        first, second = await _answers(telegram, alice)
        assert first == second


async def test_an_answer_to_an_edit_that_is_lost_changes_nothing(telegram: Any, bot: Any) -> None:
    alice = await telegram.user("Alice")
    async with bot(_NOT_MODIFIED):
        said = await alice.say(ARTICLE)
        digest = await telegram.wait_for_message(alice, TITLE, after=said, timeout=30)
        await telegram.fault(kind="reset", method="editMessageText", n=1, after=True)
        await telegram.answer_to(await alice.press(digest, _all_quotes(digest)), timeout=20)
        await telegram.wait_idle(quiet=0.5)
        (now,) = [m for m in await telegram.messages(alice) if m.by_bot]
        assert (now.id, now.edits) == (digest.id, 1)


async def test_who_blocks_deletes_leaves_or_moves_costs_the_others_nothing(
    telegram: Any, bot: Any
) -> None:
    alice, bob, carol = [await telegram.user(name) for name in ("Alice", "Bob", "Carol")]
    old = await telegram.group("Moved", [alice])
    left = await telegram.supergroup("Left", [bob])
    # before the bot comes up, so that it hears of the requests after they lost their chats
    await alice.say(f"{ARTICLE}\n\nBlocked.")
    await alice.block()
    deleted = await bob.say(f"{ARTICLE}\n\nDeleted.")
    await bob.delete(deleted)
    posted = await bob.say(ARTICLE, chat=left)
    await bob.say("/digest", chat=left, reply_to=posted)
    await left.bot("kicked", by=bob)
    text = await alice.say(ARTICLE, chat=old)
    await alice.say("/digest", chat=old, reply_to=text)
    new = await old.migrate(silent=True)
    with capture_logs() as logs:
        async with bot():
            said = await carol.say(ARTICLE)
            await telegram.wait_for_message(carol, TITLE, after=said, timeout=40)
            await telegram.wait_for_message(bob, TITLE, timeout=30)
            await telegram.wait_for_message(new, TITLE, timeout=30)
            await telegram.wait_idle(quiet=0.5)
    # blocked, and kicked: let go, and not tried again
    assert [log["event"] for log in logs].count("reply.forbidden") == 2
    assert {log["event"] for log in logs if log["log_level"] in {"warning", "error"}} == set()


async def test_a_press_that_is_too_old_or_on_a_message_that_is_gone_harms_nothing(
    telegram: Any, bot: Any
) -> None:
    alice = await telegram.user("Alice")
    async with bot():
        said = await alice.say(ARTICLE)
        gone = await telegram.wait_for_message(alice, TITLE, after=said, timeout=30)
    press = await alice.press(gone, _all_quotes(gone))
    await alice.delete(gone)
    with capture_logs() as logs:
        async with bot("message to edit not found", _TOO_OLD):
            assert "text" not in await telegram.answer_to(press, timeout=30)
            said = await alice.say(ARTICLE)
            digest = await telegram.wait_for_message(alice, TITLE, after=said, timeout=30)
            await telegram.options(callback_ttl=0)
            await alice.press(digest, _all_quotes(digest))

            async def edited() -> bool:
                messages = await telegram.messages(alice)
                return any(m.id == digest.id and m.edits for m in messages)

            await telegram.wait_for(edited, timeout=20)
            await telegram.wait_idle(quiet=0.5)
    told = [log["event"] for log in logs if log["event"].startswith(("reply.", "update."))]
    assert told == ["reply.edit_refused", "reply.toast_refused"]


async def test_of_two_bots_with_one_token_the_first_says_why_and_ends(
    telegram: Any, tmp_path: Path
) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    async with bot_process(telegram.url, tmp_path / "a") as first:
        await first.logged("bot.started")
        async with bot_process(telegram.url, tmp_path / "b") as second:
            assert await first.process.wait() == 3
            (why,) = [
                line for line in first.output.read_text().splitlines() if line.startswith("error:")
            ]
            assert why == (
                "error: another program takes the updates of this TELEGRAM_TOKEN. "
                "One of the two must end."
            )
            assert "Traceback" not in first.output.read_text()
            alice = await telegram.user("Alice")
            said = await alice.say("/start")
            await telegram.wait_for_message(alice, "Send me an article", after=said, timeout=30)
            assert await second.stop() == 0
    assert TOKEN not in first.output.read_text()

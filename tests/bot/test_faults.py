"""Telegram in trouble, played by the strict stand-in where it is at hand."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.app import running
from bot.bot_api.connection import UnknownToken
from bot.config import Config
from tests.builders import ARTICLE, TITLE
from tests.doubles.process import TOKEN, bot_process
from tests.doubles.trouble import Trouble, refusal, trouble_before
from tests.doubles.warm_bots import WarmBots

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
_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


async def _answers(telegram: Any, chat: Any) -> list[str]:
    return [m.text for m in await telegram.messages(chat) if m.by_bot]


def _quotes_button(digest: Any) -> str:
    return str(next(button for button in digest.buttons if button.startswith(("All", "Also"))))


# the library announces a change of its own; nobody here reads that attribute
@pytest.mark.filterwarnings("ignore:.*attribute `retry_after`:DeprecationWarning")
async def test_every_request_is_answered_once_whatever_fails_before_it_is_done(
    telegram: Any, bot: Any
) -> None:
    """Sends, edits, files and the polling itself; a 429 is waited for, or it is a violation."""
    async with bot():
        for number, fault in enumerate(_FAULTS):
            people = [await telegram.user(f"P{number}-{n}") for n in range(2)]
            for method in ("sendMessage", "getUpdates", "getFile", "download"):
                await telegram.fault(method=method, n=1, **fault)
            said = await people[0].say(f"{ARTICLE}\n\nFor {people[0].id}.")
            sent = await people[1].send_document("a.txt", ARTICLE.encode(), "text/plain")
            for person, asked in zip(people, [said, sent], strict=True):
                await telegram.wait_for_message(person, TITLE, after=asked, timeout=60)
            await telegram.clear_faults()
            await telegram.wait_idle(quiet=0.5)
            for person in people:
                (answer,) = await _answers(telegram, person)
                assert answer.startswith(TITLE)
        assert await telegram.unanswered(by="each") == []


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
    # blocked, and kicked (the digest and the welcome): let go, and not tried again
    assert [log["event"] for log in logs].count("reply.forbidden") == 3
    assert {log["event"] for log in logs if log["log_level"] in {"warning", "error"}} == set()


async def test_a_press_that_is_too_old_or_on_a_message_that_is_gone_harms_nothing(
    telegram: Any, bot: Any
) -> None:
    alice = await telegram.user("Alice")
    async with bot():
        said = await alice.say(ARTICLE)
        gone = await telegram.wait_for_message(alice, TITLE, after=said, timeout=30)
    press = await alice.press(gone, _quotes_button(gone))
    await alice.delete(gone)
    with capture_logs() as logs:
        async with bot("message to edit not found", _TOO_OLD):
            answer = await telegram.answer_to(press, timeout=30)
            assert "does not let me change" in answer["text"]
            said = await alice.say(ARTICLE)
            digest = await telegram.wait_for_message(alice, TITLE, after=said, timeout=30)
            await telegram.options(callback_ttl=0)
            await alice.press(digest, _quotes_button(digest))

            async def edited() -> bool:
                messages = await telegram.messages(alice)
                return any(m.id == digest.id and m.edits for m in messages)

            await telegram.wait_for(edited, timeout=20)
            await telegram.wait_idle(quiet=0.5)
    told = [log["event"] for log in logs if log["event"].startswith(("reply.", "update."))]
    assert told == ["reply.edit_refused", "reply.toast_refused"]


async def test_a_token_that_telegram_no_longer_knows_ends_the_bot(
    telegram: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.bot_api.connection._REFUSALS", 2)
    monkeypatch.setattr("bot.bot_api.connection._REFUSED_S", 0.1)
    end: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    async def until_it_ends(trouble: Trouble) -> None:
        config = Config(telegram_api_url=trouble.url, data_dir=tmp_path, workers=1)
        async with running(config, token=TOKEN, end=end):
            trouble.add("getUpdates", refusal(401, "Unauthorized"), lasts_s=3600)
            await (await telegram.user("Alice")).say("/help")
            await asyncio.wait([end], timeout=60)

    async with trouble_before(telegram.url) as trouble:
        with pytest.raises(UnknownToken):
            await until_it_ends(trouble)


@pytest.mark.parametrize("method", ["getMe", "deleteWebhook", "setMyCommands"])
async def test_trouble_at_the_start_delays_it(telegram: Any, tmp_path: Path, method: str) -> None:
    async with trouble_before(telegram.url) as trouble:
        for status in (401, 404, 502):
            trouble.add(method, refusal(status, "Trouble"))
        config = Config(telegram_api_url=trouble.url, data_dir=tmp_path, workers=1)
        async with running(config, token=TOKEN):
            alice = await telegram.user("Alice")
            said = await alice.say("/help")
            await telegram.wait_for_message(alice, "What I can do", after=said, timeout=50)
        assert [fault.hits for fault in trouble.faults] == [1, 1, 1]


async def test_a_bot_starts_without_its_menus(telegram: Any, tmp_path: Path) -> None:
    async with trouble_before(telegram.url) as trouble:
        trouble.add("setMyCommands", refusal(429, "Too Many", retry_after=3000), lasts_s=3600)
        config = Config(telegram_api_url=trouble.url, data_dir=tmp_path, workers=1)
        async with running(config, token=TOKEN):
            alice = await telegram.user("Alice")
            said = await alice.say("/help")
            await telegram.wait_for_message(alice, "What I can do", after=said, timeout=50)


async def test_of_two_bots_with_one_token_the_first_says_why_and_ends(
    telegram: Any, tmp_path: Path, warm: WarmBots
) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    async with bot_process(telegram.url, tmp_path / "a", warm=warm) as first:
        await first.logged("bot.started")
        async with bot_process(telegram.url, tmp_path / "b", warm=warm) as second:
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

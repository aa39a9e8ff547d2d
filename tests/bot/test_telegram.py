"""The whole bot over real HTTP, against the strict stand-in for Telegram where it is at hand."""

from __future__ import annotations

from typing import Any

import pytest

from tests.builders import ARTICLE, TITLE
from tests.documents import samples

pytestmark = pytest.mark.anyio


async def test_a_pasted_article_in_private(telegram: Any, bot: Any) -> None:
    alice = await telegram.user("Alice", language_code="de")
    async with bot():
        said = await alice.say(ARTICLE)
        digest = await telegram.wait_for_message(alice, TITLE, after=said, timeout=20)
        assert digest.reply_to == said.id
        assert "Ina Brandt, managing director of Skerry Lines" in digest.text
        assert await telegram.unanswered(by="reply") == []


@pytest.mark.parametrize("kind", ["pdf", "docx"])
async def test_a_document_in_private(telegram: Any, bot: Any, kind: str) -> None:
    alice = await telegram.user("Alice")
    async with bot():
        sent = await alice.send_document("a.bin", samples()[kind], "application/octet-stream")
        digest = await telegram.wait_for_message(alice, TITLE, after=sent, timeout=20)
        assert "Ina Brandt, managing director of Skerry Lines" in digest.text


async def test_digest_in_reply_to_a_link_and_the_buttons(
    telegram: Any, bot: Any, site: tuple[str, dict[str, int]]
) -> None:
    alice = await telegram.user("Alice")
    mallory = await telegram.user("Mallory")
    owner = await telegram.user("Owner")
    group = await telegram.supergroup("Readers", [owner, alice, mallory])
    async with bot():
        posted = await mallory.say(f"{site[0]}/article", chat=group)
        asked = await alice.say("/digest", chat=group, reply_to=posted)
        digest = await telegram.wait_for_message(group, TITLE, after=asked, timeout=20)
        labels = digest.buttons

        refused = await mallory.press(digest, labels[0])
        answer = await telegram.answer_to(refused)
        assert "Only the person who asked" in answer["text"]

        for user in (alice, owner):  # she asked; the owner is an admin
            for label in ("All quotes", "Back to the digest"):
                (now,) = [m for m in await telegram.messages(group) if m.id == digest.id]
                (button,) = [text for text in now.buttons if text.startswith(label)]
                await telegram.answer_to(await user.press(now, button))
        assert await telegram.unanswered() == []


async def test_a_restart_forgets_neither_digests_nor_buttons(telegram: Any, bot: Any) -> None:
    alice = await telegram.user("Alice")
    async with bot():
        said = await alice.say(ARTICLE)
        digest = await telegram.wait_for_message(alice, TITLE, after=said, timeout=20)
    query = await alice.press(digest, next(b for b in digest.buttons if b.startswith("All")))
    async with bot():
        assert "text" not in await telegram.answer_to(query, timeout=20)
        (now,) = [m for m in await telegram.messages(alice) if m.id == digest.id]
        assert now.edits == 1


async def test_start_is_answered_and_the_commands_are_known(telegram: Any, bot: Any) -> None:
    alice = await telegram.user("Alice")
    async with bot():
        said = await alice.say("/start")
        await telegram.wait_for_message(alice, "Send me an article", after=said, timeout=20)
        calls = await telegram.calls(method="setMyCommands")
        assert len(calls) >= 1

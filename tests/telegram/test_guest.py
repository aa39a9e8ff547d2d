"""Named in a chat that the bot never joined."""

from __future__ import annotations

import pytest

from tests.builders import TITLE
from tests.telegram.conftest import Stage, article

pytestmark = pytest.mark.anyio


@pytest.mark.each_way
async def test_a_guest_with_a_link_is_answered_once(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    foreign = await scene.telegram.supergroup("Elsewhere", [alice], bot=None)
    asked = await alice.guest_message(f"@test_bot {scene.site.story()}", foreign)
    answer = await scene.digest(foreign, after=asked)
    assert answer.text.startswith(TITLE)
    assert answer.json["guest_bot_caller_user"]["id"] == alice.id
    assert len(await scene.by_bot(foreign)) == 1


async def test_a_guest_may_reply_to_the_article(scene: Stage) -> None:
    alice, bob = await scene.telegram.user("Alice"), await scene.telegram.user("Bob")
    foreign = await scene.telegram.supergroup("Elsewhere", [alice, bob], bot=None)
    posted = await bob.say(article(), foreign)
    asked = await alice.guest_message("@test_bot", foreign, reply_to=posted)
    await scene.digest(foreign, after=asked)
    assert len(await scene.by_bot(foreign)) == 1


async def test_a_guest_without_an_article_is_told_how(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    foreign = await scene.telegram.supergroup("Elsewhere", [alice], bot=None)
    asked = await alice.guest_message("@test_bot hello", foreign)
    await scene.says(foreign, "Reply with /digest", after=asked)


async def test_a_slow_site_is_waited_for(scene: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scene.site, "slow_s", 1.5)
    alice = await scene.telegram.user("Alice")
    foreign = await scene.telegram.supergroup("Elsewhere", [alice], bot=None)
    asked = await alice.guest_message(f"@test_bot {scene.site.story('slow')}", foreign)
    await scene.digest(foreign, after=asked)

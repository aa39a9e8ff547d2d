"""Floods, and Telegram's own limits."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.builders import TITLE
from tests.telegram.conftest import Playing, Stage, World, article, scene_in

pytestmark = pytest.mark.anyio


@pytest.fixture(scope="module")
async def strict(playing: Playing) -> AsyncIterator[World]:
    """A bot that a person may ask twice in five seconds, and a chat three times."""
    async with playing("polling", RATE_USER="2/5second", RATE_CHAT="3/5second") as world:
        yield world


async def test_a_flood_waits_its_turn_and_is_done(strict: World) -> None:
    scene = scene_in(strict)
    alice, bob = await scene.telegram.user("Alice"), await scene.telegram.user("Bob")
    for _ in range(6):
        await alice.say(article())
    await scene.says(alice, "nothing needs to be sent again")
    await scene.digest(bob, after=await bob.say(article()))
    later = await alice.say(article())
    texts = [m.text.partition("\n")[0] for m in await scene.by_bot(alice)]
    assert texts == [TITLE] * 7
    assert later.id in {m.reply_to for m in await scene.by_bot(alice)}
    await scene.end()


async def test_a_chat_has_a_limit_of_its_own(strict: World) -> None:
    scene = scene_in(strict)
    people = [await scene.telegram.user(f"P{n}") for n in range(5)]
    group = await scene.telegram.supergroup("Readers", people)
    for person in people:
        await person.say(f"/digest {scene.site.story()}", chat=group)
    await scene.says(group, "That is a lot at once.")
    texts = [m.text.partition("\n")[0] for m in await scene.by_bot(group)]
    assert texts == [TITLE] * 5
    await scene.end()


@pytest.mark.each_way
async def test_telegrams_own_limits_are_kept(scene: Stage) -> None:
    """Those of all chats, and of one: more than five at once are too many for one person."""
    people = [await scene.telegram.user(f"P{n}") for n in range(24)]
    eager, other = await scene.telegram.user("Eager"), await scene.telegram.user("Other")
    await scene.telegram.flood(on=True)
    for person in [*people, *[eager] * 8]:
        asked = await person.say(article())
    for person in people:
        await scene.digest(person)
    later = await other.say("/help")
    helped = await scene.says(other, "What I can do", after=later)
    await scene.digest(eager, after=asked)
    answers = await scene.by_bot(eager)
    assert len(answers) == 8
    assert helped.at < answers[-1].at
    await scene.telegram.flood(on=False)


async def test_somebody_who_blocked_the_bot_is_written_to_no_more(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    scene.ignored.append(await alice.say(scene.site.story("slow")))
    await alice.block()

    async def refused() -> bool:
        refusals = await scene.telegram.refusals(since=scene.began)
        return len([r for r in refusals if r["method"] == "sendMessage"]) > 1

    await scene.telegram.wait_for(refused, timeout=30)
    await scene.world.settle()
    calls = await scene.telegram.calls(method="sendMessage", since=scene.began)
    assert len(calls) == 2  # the notice, then the digest; none is tried again
    await alice.unblock()
    await scene.digest(alice, after=await alice.say(article()))

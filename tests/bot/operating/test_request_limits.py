"""Floods are slowed down, with one line."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator

import pytest
from limits.aio.storage import MemoryStorage, Storage

from bot.cluster.redis_connection import open_redis, redis_rates
from bot.operating.request_limits import WindowLimits
from tests.bot.conftest import Scene
from tests.builders import ALICE, GROUP, MALLORY, message, update
from tests.doubles.ports import free_port

pytestmark = pytest.mark.anyio


@pytest.fixture(params=["memory", "redis"])
async def storage(request: pytest.FixtureRequest) -> AsyncIterator[Storage]:
    if request.param == "memory":
        yield MemoryStorage()
        return
    url = request.getfixturevalue("redis_url")
    redis = open_redis(url)
    yield redis_rates(url, redis)
    await redis.aclose()


async def test_one_refusal_in_a_window_is_told(storage: Storage) -> None:
    limits = WindowLimits(user="2/minute", chat="9/minute", storage=storage)
    seen = [await limits.admit(user_id=1, chat_id=1) for _ in range(5)]
    assert [one.ok for one in seen] == [True, True, False, False, False]
    assert [one.tell for one in seen] == [False, False, True, False, False]
    assert 1 <= seen[2].seconds <= 60


async def test_whoever_waits_the_seconds_that_are_named_may_ask_again() -> None:
    limits = WindowLimits(user="1/minute", chat="9/minute")
    began = time.time()
    await limits.admit(user_id=1, chat_id=1)
    refused = await limits.admit(user_id=1, chat_id=1)
    assert refused.seconds >= began + 60 - time.time()


async def test_people_are_counted_apart_and_a_chat_together(storage: Storage) -> None:
    limits = WindowLimits(user="2/minute", chat="3/minute", storage=storage)
    seen = [(await limits.admit(user_id=user, chat_id=7)).ok for user in (1, 1, 2, 2)]
    assert seen == [True, True, True, False]
    assert (await limits.admit(user_id=3, chat_id=8)).ok


async def test_many_instances_count_together(redis_url: str) -> None:
    redis = open_redis(redis_url)
    one, two = (
        WindowLimits(user="3/minute", chat="9/minute", storage=redis_rates(redis_url, redis))
        for _ in range(2)
    )
    seen = [await limits.admit(user_id=1, chat_id=1) for limits in (one, two, one, two, one)]
    assert [admission.ok for admission in seen] == [True, True, True, False, False]
    assert [admission.tell for admission in seen] == [False, False, False, True, False]
    await redis.aclose()


async def test_while_nobody_can_count_all_may_go_on() -> None:
    url = f"redis://127.0.0.1:{free_port()}"
    redis = open_redis(url)
    limits = WindowLimits(user="1/minute", chat="1/minute", storage=redis_rates(url, redis))
    assert [(await limits.admit(user_id=1, chat_id=1)).ok for _ in range(2)] == [True, True]
    await redis.aclose()


@pytest.mark.parametrize("config", [{"rate_user": "1/minute"}], indirect=True)
async def test_a_flood_gets_one_polite_line(scene: Scene) -> None:
    for _ in range(4):
        await scene.take(update(**message(f"{scene.site}/article")))
    digest, line = scene.texts()
    assert digest.startswith("Ferry")
    assert line.startswith("That is a lot at once. I go on in ")


@pytest.mark.parametrize("config", [{"allowed_chats": frozenset({GROUP["id"]})}], indirect=True)
class TestAllowedChats:
    """Only one group is allowed."""

    def _added(self, chat_id: int) -> dict[str, object]:
        bot = {"id": 1, "is_bot": True, "first_name": "Nutgraf", "username": "nutgraf_bot"}
        chat = {**GROUP, "id": chat_id}
        return update("my_chat_member", chat=chat, date=1,
                      old_chat_member={"status": "left", "user": bot},
                      new_chat_member={"status": "member", "user": bot},
                      **{"from": ALICE})  # fmt: skip

    async def test_another_group_is_left_with_a_sentence(self, scene: Scene) -> None:
        await scene.take(self._added(-1008))
        (text,) = scene.texts()
        assert text.startswith("The operator of this bot has not allowed it")
        assert scene.telegram.said("leaveChat") == [{"chat_id": -1008}]

    async def test_the_allowed_group_is_not_left(self, scene: Scene) -> None:
        await scene.take(self._added(GROUP["id"]))
        assert scene.telegram.said("leaveChat") == []
        await scene.take(update(**message("/digest", chat=GROUP)))
        assert scene.texts()[-1].startswith("Reply with /digest")

    async def test_nothing_is_done_for_another_group(self, scene: Scene) -> None:
        other = {**GROUP, "id": -1008}
        await scene.take(update(**message(f"/digest {scene.site}/article", chat=other)))
        assert scene.asked == {}

    async def test_private_chats_are_always_allowed(self, scene: Scene) -> None:
        await scene.take(update(**message("hello", user=MALLORY)))
        assert len(scene.texts()) == 1

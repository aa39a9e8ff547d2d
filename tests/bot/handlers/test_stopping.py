"""Work that the person stops: it ends for good, and that is said."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

import pytest
from telegram import Update

from bot.config import Config
from bot.handlers.stopping import stop
from bot.incoming.chat_order import ChatOrder
from tests.bot.conftest import Scene, composed
from tests.builders import ALICE, message, update
from tests.doubles.clock import Clock
from tests.doubles.telegram import RecordingTelegram

pytestmark = pytest.mark.anyio


def order_of(scene: Scene) -> ChatOrder:
    order = scene.application.update_processor
    assert isinstance(order, ChatOrder)
    return order


async def asked_for(scene: Scene, path: str) -> tuple[asyncio.Task[None], int]:
    """Ask for a page of the site; return once the bot has asked the site for it."""
    asked = update(**message(scene.site + path))
    task = asyncio.create_task(scene.take(asked))
    for _ in range(100_000):
        if path in scene.asked:
            break
        await asyncio.sleep(0)
    return task, Update.de_json(asked, scene.application.bot).message.message_id  # type: ignore[union-attr]


async def test_a_stop_is_answered_and_nothing_else_comes(scene: Scene) -> None:
    task, at = await asked_for(scene, "/slow")
    assert await stop(scene.services, order_of(scene), ALICE["id"], at)
    await task
    assert [text.partition(".")[0] for text in scene.texts()] == ["Stopped"]
    reply: Any = scene.telegram.said()[0]["reply_parameters"]
    assert reply["message_id"] == at
    assert not await stop(scene.services, order_of(scene), ALICE["id"], at)
    assert len(scene.texts()) == 1


class Sending(RecordingTelegram):
    """Is asked for the first message while the person stops the bot."""

    stop: Callable[[], Coroutine[Any, Any, None]] | None = None

    async def do_request(self, url: str, *rest: Any, **more: Any) -> tuple[int, bytes]:
        if url.endswith("sendMessage") and self.stop:
            stop, self.stop = self.stop, None
            await stop()
        return await super().do_request(url, *rest, **more)


async def test_a_digest_that_is_being_sent_is_sent_whole(
    config: Config, site: tuple[str, dict[str, int]]
) -> None:
    telegram, asked = Sending(), update(**message(f"{site[0]}/article {site[0]}/article2"))
    stops = []
    async with composed(config, request=telegram, clock=Clock()) as bot:
        scene = Scene(**vars(bot), telegram=telegram, site=site[0], asked=site[1])
        order, place = order_of(scene), (ALICE["id"], asked["message"]["message_id"])

        async def stop_now() -> None:
            stops.append(asyncio.create_task(stop(scene.services, order, *place)))
            for _ in range(100_000):
                if order._open[place].cancelled:
                    break
                await asyncio.sleep(0)

        telegram.stop = stop_now
        await scene.take(asked)
        await asyncio.gather(*stops)
        first, *others = scene.texts()
        assert first.startswith("Ferry to Skerry Island")
        assert [text.partition(".")[0] for text in others] == ["Stopped"]
        # its buttons work, and its source opens
        assert len(await scene.services.storage.past_digests(ALICE["id"])) == 1

"""The webhook refuses strangers and writes down before it answers."""

from __future__ import annotations

import inspect
import io
import json
import re
from collections.abc import AsyncIterator

import aiohttp
import pytest
from structlog.testing import capture_logs

from bot.config import Config
from bot.incoming import webhook
from bot.incoming.webhook import receiving
from tests.bot.conftest import Scene
from tests.builders import message, update
from tests.doubles.ports import free_port

pytestmark = pytest.mark.anyio

_RIGHT = {"X-Telegram-Bot-Api-Secret-Token": "sesame"}


@pytest.fixture
async def url(scene: Scene) -> AsyncIterator[str]:
    listen = f"127.0.0.1:{free_port()}"
    config = Config(
        webhook_url=f"https://{listen}/hook", webhook_secret="sesame", webhook_listen=listen
    )
    bot = scene.application.bot
    async with receiving(config, bot, scene.inlet, allowed_updates=["message"]):
        yield f"http://{listen}/hook"


async def _post(url: str, body: bytes, headers: dict[str, str]) -> int:
    async with aiohttp.ClientSession() as session:
        sent = session.post(
            url, data=io.BytesIO(body), headers={"Content-Type": "application/json", **headers}
        )
        async with sent as answer:
            return answer.status


async def test_an_update_is_in_the_journal_when_telegram_hears_200(scene: Scene, url: str) -> None:
    asked = update(**message("hello"))
    assert await _post(url, json.dumps(asked).encode(), _RIGHT) == 200
    assert [entry.update_id for entry in await scene.journal.take_open()] == [asked["update_id"]]
    assert scene.inlet.qsize() == 1
    (registered,) = scene.telegram.said("setWebhook")
    assert (registered["secret_token"], registered["allowed_updates"]) == ("sesame", ["message"])


@pytest.mark.parametrize(
    "headers",
    [
        {},
        *({"X-Telegram-Bot-Api-Secret-Token": wrong} for wrong in ("sesam", "sesame2", "sesamé")),
    ],
)
async def test_a_stranger_is_refused(scene: Scene, url: str, headers: dict[str, str]) -> None:
    asked = json.dumps(update(**message("hello"))).encode()
    assert await _post(url, asked, headers) == 403
    assert scene.inlet.empty()


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"7", b'{"message": {}}'])
async def test_what_is_no_update_is_let_go(scene: Scene, url: str, body: bytes) -> None:
    with capture_logs() as logs:
        assert await _post(url, body, _RIGHT) == 200
    assert [log["event"] for log in logs] == ["webhook.unreadable"]
    assert scene.inlet.empty()


async def test_a_body_over_the_limit_is_refused(scene: Scene, url: str) -> None:
    assert await _post(url, b" " * (2 * 1024 * 1024), _RIGHT) == 413
    assert scene.inlet.empty()


def test_the_secret_is_compared_in_the_same_time_wherever_it_differs() -> None:
    """Which no clock can show here: the comparison is the standard library's for this."""
    source = inspect.getsource(webhook)
    assert "hmac.compare_digest(given.encode(), secret.encode())" in source
    assert not re.search(r"(given|secret)[^\n]*[=!]= ", source.replace("secret = ", ""))

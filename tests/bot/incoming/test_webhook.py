"""The webhook refuses strangers and writes down before it answers."""

from __future__ import annotations

import asyncio
import inspect
import io
import json
import re
from collections.abc import AsyncIterator

import aiohttp
import pytest
from structlog.testing import capture_logs
from telegram import Bot, Update

from bot.config import Config
from bot.incoming import webhook
from bot.incoming.update_queue import UpdateQueue
from bot.incoming.webhook import Strangers, receiving
from bot.store.storage import DatabaseBroken
from tests.bot.conftest import Scene
from tests.builders import message, update
from tests.doubles.ports import free_port
from tests.doubles.process import TOKEN
from tests.doubles.telegram import RecordingTelegram
from tests.doubles.wire import exchange, request, status_of

pytestmark = pytest.mark.anyio

_RIGHT = {"X-Telegram-Bot-Api-Secret-Token": "sesame"}


@pytest.fixture
async def url(scene: Scene) -> AsyncIterator[str]:
    listen = f"127.0.0.1:{free_port()}"
    config = Config(
        webhook_url=f"https://{listen}/hook", webhook_secret="sesame", webhook_listen=listen
    )
    bot = scene.application.bot
    async with receiving(config, bot, scene.update_queue, allowed_updates=["message"]):
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
    assert scene.update_queue.qsize() == 1
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
    assert scene.update_queue.empty()


async def test_a_secret_that_is_no_text_is_refused(
    url: str, caplog: pytest.LogCaptureFixture
) -> None:
    headers = {b"X-Telegram-Bot-Api-Secret-Token": b"sesam\xe9\xff"}
    assert status_of(await exchange(url, request(url, "POST", b"/hook", headers))) == 403
    assert [record for record in caplog.records if record.exc_info] == []


async def test_of_many_wrong_secrets_the_first_is_told_and_then_how_many() -> None:
    strangers = Strangers(quiet_s=0.01)
    with capture_logs() as logs:
        for _ in range(1000):
            strangers.count()
        async with asyncio.timeout(50):
            while len(logs) < 2:  # noqa: ASYNC110
                await asyncio.sleep(0.01)
        strangers.close()
    assert [log["times"] for log in logs] == [1, 999]


async def test_wrong_secrets_that_wait_to_be_told_are_told_at_the_end() -> None:
    strangers = Strangers()
    with capture_logs() as logs:
        for _ in range(5):
            strangers.count()
        strangers.close()
    assert [log["times"] for log in logs] == [1, 4]


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"7", b'{"message": {}}'])
async def test_what_is_no_update_is_let_go(scene: Scene, url: str, body: bytes) -> None:
    with capture_logs() as logs:
        assert await _post(url, body, _RIGHT) == 200
    assert [log["event"] for log in logs] == ["update.unreadable"]
    assert scene.update_queue.empty()


async def test_what_has_a_number_and_nothing_else_that_can_be_read_is_known_from_then_on(
    scene: Scene, url: str
) -> None:
    deep = b'{"update_id": 9, "message": ' + b"[" * 99_999 + b"]" * 99_999 + b"}"
    with capture_logs() as logs:
        assert await _post(url, deep, _RIGHT) == 200
        assert await _post(url, deep, _RIGHT) == 200
    assert [(log["event"], log["update_id"]) for log in logs] == [("update.unreadable", 9)] * 2
    assert [scene.update_queue.get_nowait() for _ in range(scene.update_queue.qsize())] == [
        Update(9)
    ]


async def test_while_the_database_is_damaged_updates_stay_at_telegram() -> None:
    class Damaged:
        async def add(self, _number: int, _body: str) -> bool:
            raise DatabaseBroken("damaged")

    update_queue = UpdateQueue(Damaged())  # type: ignore[arg-type]  # only add is asked for
    listen = f"127.0.0.1:{free_port()}"
    config = Config(
        webhook_url=f"https://{listen}/hook", webhook_secret="sesame", webhook_listen=listen
    )
    bot = Bot(TOKEN, request=RecordingTelegram())
    async with receiving(config, bot, update_queue, allowed_updates=[]):
        asked = json.dumps(update(**message("hello"))).encode()
        assert await _post(f"http://{listen}/hook", asked, _RIGHT) == 503


async def test_a_body_over_the_limit_is_refused(scene: Scene, url: str) -> None:
    assert await _post(url, b" " * (2 * 1024 * 1024), _RIGHT) == 413
    assert scene.update_queue.empty()


def test_the_secret_is_compared_in_the_same_time_wherever_it_differs() -> None:
    """Which no clock can show here: the comparison is the standard library's for this."""
    source = inspect.getsource(webhook)
    assert "hmac.compare_digest(given.encode(errors=" in source
    assert not re.search(r"(given|secret)[^\n]*[=!]= ", source.replace("secret = ", ""))

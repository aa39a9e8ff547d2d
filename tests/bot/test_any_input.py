"""Whatever comes in harms nobody and stops nothing; polling is in `incoming/test_polling`."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import AsyncIterator

import pytest
from hypothesis import strategies as st
from structlog.testing import capture_logs

from bot.config import Config
from bot.incoming.webhook import receiving
from tests.bot.conftest import Scene
from tests.builders import message, update
from tests.doubles.ports import free_port
from tests.doubles.wire import exchange, request, status_of
from tests.properties.in_the_loop import faults, holds
from tests.properties.odd_json import BYTES, UPDATES, each_odd

pytestmark = pytest.mark.anyio

_NO_LIMITS = {"rate_user": "9999/second", "rate_chat": "9999/second"}

_RIGHT = {b"X-Telegram-Bot-Api-Secret-Token": b"sesame", b"Content-Type": b"application/json"}


@pytest.mark.parametrize("config", [_NO_LIMITS], indirect=True)
@pytest.mark.parametrize("number", range(len(UPDATES)))
async def test_an_update_in_which_anything_is_not_as_it_should_be_breaks_nothing(
    scene: Scene, caplog: pytest.LogCaptureFixture, number: int
) -> None:
    scene.telegram.files = defaultdict(bytes)
    worked = 0
    for odd in each_odd(UPDATES[number]):
        with capture_logs() as logs:
            worked += await scene.receive(json.dumps(odd))
        assert faults(logs, caplog) == [], odd
    assert worked > 50


@pytest.mark.parametrize("config", [_NO_LIMITS], indirect=True)
async def test_the_bot_works_whatever_it_is_given(
    scene: Scene, caplog: pytest.LogCaptureFixture
) -> None:
    async def works(body: bytes) -> None:
        await scene.receive(body)

    await holds(works, BYTES, caplog=caplog)
    scene.telegram.calls.clear()
    await scene.receive(json.dumps(update(**message("/help"))))
    assert len(scene.telegram.said()) == 1


@pytest.fixture
async def hook(scene: Scene) -> AsyncIterator[str]:
    listen = f"127.0.0.1:{free_port()}"
    config = Config(
        webhook_url=f"https://{listen}/hook", webhook_secret="sesame", webhook_listen=listen
    )
    async with receiving(config, scene.application.bot, scene.update_queue, allowed_updates=[]):
        yield f"http://{listen}"


async def test_the_webhook_answers_any_body_and_is_never_at_fault(
    scene: Scene, hook: str, caplog: pytest.LogCaptureFixture
) -> None:
    async def answers(body: bytes, headers: dict[bytes, bytes]) -> None:
        asked = request(hook, "POST", b"/hook", {**_RIGHT, **headers}, body)
        assert 200 <= status_of(await exchange(hook, asked)) < 500

    value = st.binary(max_size=12).map(lambda some: some.translate(None, b"\r\n\0"))
    names = st.sampled_from(
        [b"Content-Type", b"Content-Encoding", b"Accept", b"X-Telegram-Bot-Api-Secret-Token"]
    )
    kinds = st.sampled_from([b"application/json; charset=klingon", b"gzip", b"deflate", b"br"])
    headers = st.dictionaries(names, value | kinds, max_size=2)
    await holds(answers, BYTES, headers, caplog=caplog)

    good = update(**message("hello"))
    await exchange(hook, request(hook, "POST", b"/hook", _RIGHT, json.dumps(good).encode()))
    waiting = [scene.update_queue.get_nowait() for _ in range(scene.update_queue.qsize())]
    assert good["update_id"] in [one.update_id for one in waiting]


async def test_the_webhook_bears_any_bytes_in_the_place_of_a_request(
    hook: str, caplog: pytest.LogCaptureFixture
) -> None:
    async def bears(sent: bytes) -> None:
        assert status_of(await exchange(hook, sent, ends=True)) < 500

    heads = st.sampled_from(
        [b"POST /hook HTTP/1.1\r\nHost: x\r\n", b"GET / HTTP/1.1\r\n", b"POST /hook HTTP/1.0\r\n"]
    )
    lines = st.sampled_from(
        [b"Content-Length: 5\r\n", b"Content-Length: x\r\n", b"Transfer-Encoding: chunked\r\n",
         b"\r\n", b"5\r\nab", b"zz\r\n", b"\0", b"Expect: 100-continue\r\n"]
    )  # fmt: skip
    sent = st.tuples(heads, st.lists(lines | st.binary(max_size=9), max_size=5))
    await holds(bears, sent.map(lambda both: both[0] + b"".join(both[1])), caplog=caplog)
    await holds(bears, st.binary(max_size=40), caplog=caplog)

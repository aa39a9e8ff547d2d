"""What became of a call whose answer never came."""

from __future__ import annotations

import asyncio

import pytest
from aiohttp import web
from telegram.error import BadRequest, InvalidToken, NetworkError

from bot.bot_api.answers import NoAnswer, Unconfirmed
from bot.bot_api.connection import ApiRequest, TokenWatch
from tests.doubles.clock import Clock
from tests.doubles.ports import free_port
from tests.doubles.trouble import Answer, give, refusal
from tests.doubles.web import serving

pytestmark = pytest.mark.anyio


def _never() -> None:
    raise AssertionError


async def _ask(answer: Answer, *, method: str = "getMe", within_s: float = 5.0) -> object:
    async def respond(request: web.Request) -> web.StreamResponse:
        return await give(answer, request)

    request = ApiRequest(TokenWatch(_never), connections=1, within_s=within_s)
    async with serving(respond, ends_within_s=0.1) as host, request:
        return await request.post(f"http://{host}/bot1:x/{method}")


async def test_what_telegram_says_is_passed_on() -> None:
    assert await _ask(Answer(name="", status=200, body=b'{"ok":true,"result":true}'),
                      method="deleteWebhook") is True  # fmt: skip
    with pytest.raises(BadRequest, match="No"):
        await _ask(refusal(400, "Bad Request: No"))
    with pytest.raises(InvalidToken):
        await _ask(refusal(404, "Not Found"))


@pytest.mark.parametrize(
    "answer",
    [
        Answer(name="a broken line"),
        Answer(name="no answer", hangs=True),
        Answer(name="a page", status=200, body=b"<html>"),
    ],
    ids=lambda one: one.name,
)
async def test_of_an_answer_that_is_lost_nobody_knows_what_it_was(answer: Answer) -> None:
    with pytest.raises(Unconfirmed):
        await _ask(answer, within_s=0.3)


async def test_what_comes_bit_by_bit_has_an_end() -> None:
    async def drip(request: web.Request) -> web.StreamResponse:
        response = web.StreamResponse()
        await response.prepare(request)
        while True:
            await response.write(b" ")
            await asyncio.sleep(0.02)

    request = ApiRequest(TokenWatch(_never), connections=1, within_s=0.3)
    async with serving(drip, ends_within_s=0.1) as host, request:
        with pytest.raises(Unconfirmed):
            await request.post(f"http://{host}/bot1:x/getMe")


async def test_what_never_went_out_is_not_done() -> None:
    async with ApiRequest(TokenWatch(_never), connections=1) as request:
        with pytest.raises(NetworkError) as raised:
            await request.post(f"http://127.0.0.1:{free_port()}/bot1:x/sendMessage")
    assert not isinstance(raised.value, NoAnswer)


async def test_a_file_may_hold_anything() -> None:
    async def respond(_: web.Request) -> web.Response:
        return web.Response(body=b"<html>")

    request = ApiRequest(TokenWatch(_never), connections=1)
    async with serving(respond) as host, request:
        assert await request.retrieve(f"http://{host}/file/bot1:x/a.html") == b"<html>"


async def test_a_token_is_unknown_once_it_was_refused_for_a_while() -> None:
    clock, found = Clock(), []
    watch = TokenWatch(lambda: found.append(clock.now), clock=clock)
    began = clock.now
    for status, pause_s in [
        (401, 19),
        (200, 19),
        (404, 3),
        (401, 3),
        (401, 3),
        (401, 10),
        (404, 1),
    ]:
        watch.note(status)
        assert watch.refused == (status != 200)
        clock.now += pause_s
    assert found == []
    watch.note(401)
    assert found == [began + 58]


async def test_refusals_of_a_token_that_come_all_at_once_are_a_hiccup() -> None:
    watch = TokenWatch(_never, clock=Clock())
    for _ in range(50):
        watch.note(401)

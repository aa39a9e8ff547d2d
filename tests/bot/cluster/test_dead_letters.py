"""What is kept aside: the operator can look at it and drop it, and it goes by itself."""

from __future__ import annotations

import json
import time

import pytest
from redis.asyncio import Redis as Client

from bot.__main__ import main
from bot.cluster.dead_letters import (
    KEPT_S,
    MOST,
    drop_old,
    keep_dead_letter,
    list_dead_letters,
    report,
)
from bot.cluster.job_codec import job_to_text
from bot.cluster.redis_connection import PREFIX
from summarizer.model import Source
from tests.doubles.servers import Redis

pytestmark = pytest.mark.anyio

_SOURCE = Source(body="Fähre & Pier".encode(), media_type="text/html", url="http://127.0.0.1/a")


async def _aside(client: Client, why: str, payload: str = "") -> None:
    payload = payload or job_to_text("read", (_SOURCE,))
    await keep_dead_letter(client, name="j", kind="read", why=why, payload=payload)


async def test_the_list_tells_what_it_is_and_nothing_that_was_sent(
    client: Client, redis_url: str
) -> None:
    assert await report(redis_url, [], drops=False) == ["0 kept aside"]
    await _aside(client, "bot.too_heavy")
    await _aside(client, "tries")
    first, second, count = await report(redis_url, [], drops=False)
    assert (first.split()[4:6], second.split()[4:6]) == (
        ["read", "bot.too_heavy"],
        ["read", "tries"],
    )
    assert first.split()[1] == f"{(await list_dead_letters(client))[0].at:%Y-%m-%d}"
    assert count == "2 kept aside"
    assert "127.0.0.1" not in first


async def test_what_nobody_of_ours_has_put_there_hides_nothing(
    client: Client, redis_url: str
) -> None:
    await client.xadd(f"{PREFIX}aside", {"what": "ever"})
    await client.xadd(f"{PREFIX}aside", {"kind": b"\xff", "why": "", "payload": b"\xff"})
    await _aside(client, "tries")
    *_, last, count = await report(redis_url, [], drops=False)
    assert (last.split()[4:6], count) == (["read", "tries"], "3 kept aside")
    assert await report(redis_url, [], drops=True) == ["3 dropped"]


async def test_one_of_them_is_shown_as_it_was_sent(client: Client, redis_url: str) -> None:
    await _aside(client, "tries")
    await _aside(client, "payload", "no payload")
    one, broken = [one.id for one in await list_dead_letters(client)]
    (shown,) = await report(redis_url, [one], drops=False)
    assert json.loads(shown)[0]["url"] == _SOURCE.url
    (shown,) = await report(redis_url, [broken], drops=False)
    assert shown == f"{broken} cannot be read: Error"


async def test_they_are_dropped_one_by_one_or_all(client: Client, redis_url: str) -> None:
    for why in ("one", "two", "three"):
        await _aside(client, why)
    second = (await list_dead_letters(client))[1].id
    assert await report(redis_url, [second], drops=True) == ["1 dropped"]
    assert [one.why for one in await list_dead_letters(client)] == ["one", "three"]
    assert await report(redis_url, [], drops=True) == ["2 dropped"]
    assert await list_dead_letters(client) == ()


async def test_they_go_after_a_day_each_though_others_come(client: Client) -> None:
    old = int(1000 * (time.time() - KEPT_S)) - 1
    fields = {"job": "j", "kind": "read", "why": "old", "payload": ""}
    await client.xadd(f"{PREFIX}aside", fields, id=f"{old}-0")  # type: ignore[arg-type]
    await _aside(client, "new")
    assert [one.why for one in await list_dead_letters(client)] == ["new"]
    await drop_old(client)
    assert await client.xlen(f"{PREFIX}aside") == 1
    assert 0 < await client.ttl(f"{PREFIX}aside") <= KEPT_S


async def test_there_are_never_many(client: Client) -> None:
    for _ in range(3 * MOST):
        await _aside(client, "tries")
    # Redis drops them by the node, of a hundred
    assert await client.xlen(f"{PREFIX}aside") < 2.5 * MOST


def test_the_command_line_says_when_redis_is_away(
    redis: Redis, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["bot", "aside"])
    monkeypatch.setenv("REDIS_URL", redis.new_url())
    assert main() == 0
    assert capsys.readouterr().out == "0 kept aside\n"
    redis.stop()
    try:
        assert main() == 1
    finally:
        redis.start()
    assert capsys.readouterr().err == "error: the Redis of REDIS_URL: ConnectionError\n"

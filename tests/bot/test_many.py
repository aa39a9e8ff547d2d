"""Many bots and workers on one Postgres and one Redis: in this process, and as their own."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientSession
from pydantic import SecretStr
from structlog.testing import capture_logs

from bot.app import running
from bot.chat.schedule.schedule import Schedule
from bot.chat.settings.chat_settings import ChatSettings, EditionPlan
from bot.cluster.queue_worker import working
from bot.cluster.shared_journal import SharedJournal
from bot.config import Config
from bot.store.sql.database import open_database
from bot.store.sql.storage import SqlStorage
from bot.store.sql.timers import SqlTimers
from bot.store.storage import KeptDigest
from bot.store.timers import TimerKind
from summarizer.text import read_text
from tests.builders import ARTICLE, page
from tests.chaos import Servers, chaos
from tests.conftest import ROOT
from tests.doubles.fleet import Balancer, Fleet
from tests.doubles.jobs import DirectJobs, HeldJobs
from tests.doubles.ports import free_port
from tests.doubles.process import TOKEN
from tests.doubles.servers import Postgres, Redis
from tests.doubles.site import head, site
from tests.doubles.warm_bots import WarmBots
from tests.soak import serve_pages

pytestmark = pytest.mark.anyio

#: An article that a short digest does not exhaust.
_LONGER = (ROOT / "tests/cases/articles/cup-tie.txt").read_text()


class InTurn(random.Random):
    """A chance by which each of the bots is given an update in turn."""

    def __init__(self) -> None:
        super().__init__(0)
        self._turn = -1

    def sample(self, population: Any, _k: int, **_more: Any) -> list[Any]:
        self._turn += 1
        first = self._turn % len(population)
        return [*population[first:], *population[:first]]


Pair = Callable[..., Any]


@pytest.fixture
def pair(telegram: Any, database: str, redis_url: str, tmp_path: Path) -> Pair:
    @asynccontextmanager
    async def opened(jobs: DirectJobs | None = None, **more: Any) -> AsyncIterator[Balancer]:
        """Run two bots in this process, with a worker; what comes in is given to each in turn."""
        ports = [free_port(), free_port()]
        balancer = Balancer(ports, InTurn())
        async with AsyncExitStack() as stack:
            await balancer.start(stack)
            for port in ports:
                config = Config(
                    telegram_api_url=telegram.url, data_dir=tmp_path,
                    database_url=SecretStr(database), redis_url=SecretStr(redis_url),
                    webhook_url=f"http://127.0.0.1:{balancer.port}/telegram",
                    webhook_secret=SecretStr("sesame"), webhook_listen=f"127.0.0.1:{port}",
                    **more,
                )  # fmt: skip
                await stack.enter_async_context(running(config, token=TOKEN))
            at_work = working(redis_url, jobs or DirectJobs(), workers=4)
            await stack.enter_async_context(at_work)
            yield balancer
        assert await telegram.violations() == []

    return opened


async def test_a_link_asked_of_two_bots_at_once_is_fetched_once(telegram: Any, pair: Pair) -> None:
    go_on = asyncio.Event()

    async def answer(_: str, writer: asyncio.StreamWriter) -> None:
        await go_on.wait()
        writer.write(head(Content_Type="text/html; charset=utf-8") + page().encode())

    alice, bob = await telegram.user("Alice"), await telegram.user("Bob")
    async with site(answer) as served:
        allowed = frozenset({served.root.removeprefix("http://")})
        async with pair(fetch_allow=allowed) as balancer:
            asked = [await one.say(f"{served.root}/a") for one in (alice, bob)]

            async def both_are_at_it() -> bool:
                shown = [(await telegram.about(chat=one))["actions"] for one in (alice, bob)]
                return all(shown)

            await telegram.wait_for(both_are_at_it, timeout=40)
            assert len(set(balancer.taken_by)) == 2
            go_on.set()
            for one, said in zip((alice, bob), asked, strict=True):
                await telegram.wait_for_message(one, "Ferry to Skerry", after=said, timeout=40)
    assert len(served.asked) == 1


async def test_a_button_is_pressed_at_another_bot_than_the_one_that_made_the_digest(
    telegram: Any, pair: Pair
) -> None:
    alice = await telegram.user("Alice")
    async with pair() as balancer:
        said = await alice.say(_LONGER)
        digest = await telegram.wait_for_message(
            alice, lambda one: "Longer" in one.buttons, after=said, timeout=40
        )
        await telegram.answer_to(await alice.press(digest, "Longer"), timeout=40)
        assert len(set(balancer.taken_by)) == len(balancer.taken_by) == 2
        (longer,) = [one for one in await telegram.messages(alice, after=said) if one.by_bot]
    assert longer.id == digest.id
    assert len(longer.text) > len(digest.text)


async def test_nothing_is_lost_or_said_twice_while_postgres_is_away_for_longer_than_a_lease(
    telegram: Any, pair: Pair, postgres: Postgres, monkeypatch: pytest.MonkeyPatch
) -> None:
    lease_s = 1.0
    monkeypatch.setitem(SharedJournal.__init__.__kwdefaults__, "lease_s", lease_s)
    held = HeldJobs()
    people = [await telegram.user(name) for name in ("Alice", "Bob", "Carol", "Dave")]
    with capture_logs() as logs:
        async with pair(held) as balancer:
            for one in people:
                await one.say(f"{ARTICLE}\n\nThe first copy, for {one.id}.")
            async with asyncio.timeout(40):
                while held.begun < len(people):  # noqa: ASYNC110
                    await asyncio.sleep(0.01)
            await asyncio.to_thread(postgres.control, "stop")
            try:
                for one in people:
                    await one.say(f"{ARTICLE}\n\nThe second copy, for {one.id}.")
                held.go_on.set()
                async with asyncio.timeout(40):
                    while balancer.waiting < len(people):  # noqa: ASYNC110
                        await asyncio.sleep(0.01)
                await asyncio.sleep(2 * lease_s)
            finally:
                await asyncio.to_thread(postgres.control, "start")

            async def all_answered() -> bool:
                return not await telegram.unanswered(by="reply")

            await telegram.wait_for(all_answered, timeout=50)
            await telegram.wait_idle(quiet=2 * lease_s, timeout=20)
    for one in people:
        said = await telegram.messages(one)
        asked = [m.id for m in said if not m.by_bot]
        assert [m.reply_to for m in said if m.by_bot] == asked
    assert {log["event"] for log in logs} & {"lease.lost", "lease.inherited"} == set()


async def test_two_bots_bring_each_edition_once(telegram: Any, database: str, pair: Pair) -> None:
    people = [await telegram.user(f"Reader {n}") for n in range(12)]
    plan = EditionPlan(schedule=Schedule(times=(60,)), since=1.0)
    async with open_database(database) as engine, pair():
        for one in people:
            await one.say("/start")

        async def all_answered() -> bool:
            return not await telegram.unanswered()

        await telegram.wait_for(all_answered, timeout=50)
        storage, timers = SqlStorage(engine), SqlTimers(engine)
        article = read_text(ARTICLE)
        await storage.put_article("ferry", article)
        for one in people:
            await storage.put_settings(one.id, ChatSettings(zone="UTC", edition=plan))
            kept = KeptDigest(
                id=f"d{one.id}", chat_id=one.id, asker_id=one.id, article_key="ferry",
                message_id=99,
            )  # fmt: skip
            await storage.put_digest(kept)
        for one in people:
            await timers.set(TimerKind.EDITION, str(one.id), time.time() - 1)

        async def all_are_done() -> bool:
            due = [await timers.get(TimerKind.EDITION, str(one.id)) for one in people]
            return all(at is not None and at > time.time() for at in due)

        await telegram.wait_for(all_are_done, timeout=50)
        await telegram.wait_idle(quiet=0.5, timeout=20)
    for one in people:
        said = [m.text for m in await telegram.messages(one) if m.by_bot]
        assert [text.count("Ferry to Skerry") for text in said if text.startswith("📰")] == [1]


async def _get(url: str) -> tuple[int, str]:
    async with ClientSession() as session, session.get(url) as answer:
        return answer.status, await answer.text()


@pytest.mark.timeout(300)
async def test_what_starts_before_postgres_and_redis_says_so_and_works_once_they_are_there(
    telegram: Any, postgres: Postgres, redis: Redis, tmp_path: Path, warm: WarmBots
) -> None:
    fleet = Fleet(
        telegram.url, postgres.new_database(), redis.new_url(), tmp_path, 1, 1, random.Random(1),
        warm=warm,
    )  # fmt: skip
    redis.stop()
    await asyncio.to_thread(postgres.control, "stop")
    is_down = True
    try:
        async with fleet.opened() as members:
            health = f"127.0.0.1:{free_port()}"
            bot = await fleet.launch(members[0])
            worker = await fleet.launch(members[1], METRICS_LISTEN=health)
            waits = await bot.logged("start.waits", within_s=100)
            await worker.logged("queue.away", within_s=100)
            assert await _get(f"http://{health}/healthz") == (200, "ok\n")
            assert await _get(f"http://{health}/readyz") == (503, "queue: ConnectionError\n")
            redis.start()
            await asyncio.to_thread(postgres.control, "start")
            is_down = False
            await bot.logged("bot.started", within_s=100)
            await worker.logged("worker.started", within_s=100)
            alice = await telegram.user("Alice")
            await alice.say(ARTICLE)
            await telegram.wait_for_message(alice, "Ferry to Skerry", timeout=40)
            assert await _get(f"http://{health}/readyz") == (200, "queue: ok\n")
            status, page_of_metrics = await _get(f"http://{health}/metrics")
            assert status == 200
            assert 'nutgraf_jobs{state="at_work"} 0.0' in page_of_metrics
            # what a supervisor does
            assert [await worker.stop(), await bot.stop()] == [0, 0]
    finally:
        if is_down:
            redis.start()
            await asyncio.to_thread(postgres.control, "start")
    of_database, of_redis = waits["for_"]
    assert of_database.startswith("the database of DATABASE_URL: ")
    assert of_redis == "the Redis of REDIS_URL: ConnectionError"


@pytest.mark.timeout(300)
async def test_bots_and_workers_die_and_redis_forgets_and_no_request_is_lost(
    telegram: Any, database: str, redis: Redis, redis_url: str, tmp_path: Path, warm: WarmBots
) -> None:
    """`make chaos` in short."""
    tallies = []

    async def with_site(address: str) -> None:
        fleet = Fleet(
            telegram.url, database, redis_url, tmp_path, 2, 2, random.Random(20261124),
            {"FETCH_ALLOW": address.removeprefix("http://")}, warm,
        )  # fmt: skip
        tallies.append(
            await chaos(telegram, Servers(redis), fleet, address, 36, every=12, people=6)
        )

    await serve_pages(with_site)
    (tally,) = tallies
    assert (tally.lost, tally.jumbled, tally.broken) == (0, [], [])
    # a job that every worker was taken from, on a machine too busy for signs of life, is refused
    assert sum(tally.refused.values()) <= 1
    assert (tally.open_updates, tally.open_jobs) == (0, 0)
    assert (len(tally.bot_kills), tally.worker_kills, tally.redis_restarts) == (1, 1, 1)

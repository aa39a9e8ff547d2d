"""What is kept, and for how long."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from bot.chat.message import Button
from bot.chat.settings.chat_settings import ChatSettings
from bot.cluster.cached_storage import CachedStorage
from bot.cluster.redis_connection import open_redis
from bot.store.sql.database import open_database
from bot.store.sql.storage import SqlStorage
from bot.store.sql.timers import SqlTimers
from bot.store.storage import CLAIMED_S, KEPT_S, Forgotten, KeptDigest
from bot.store.timers import TimerKind
from summarizer.model import Article
from tests.doubles.clock import Clock
from tests.doubles.databases import ready_database

pytestmark = pytest.mark.anyio

_ARTICLE = Article(text="One.\n\nTwo “three” 😀.", title="T", language="de")
_DIGEST = KeptDigest(id="abcdefghij-_", chat_id=-100123456789012, asker_id=501, article_key="k")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(params=["sqlite", "postgres", "shared"])
async def storage(
    request: pytest.FixtureRequest, tmp_path: Path, clock: Clock
) -> AsyncIterator[SqlStorage]:
    address = ready_database(tmp_path / "x.db")
    if request.param != "sqlite":
        address = request.getfixturevalue("database")
    async with open_database(address) as engine:
        if request.param != "shared":
            yield SqlStorage(engine, clock=clock)
            return
        redis = open_redis(request.getfixturevalue("redis_url"))
        yield CachedStorage(engine, redis, clock=clock)
        await redis.aclose()


async def test_an_article_comes_back_as_it_was(storage: SqlStorage) -> None:
    await storage.put_article("k", _ARTICLE)
    assert await storage.get_article("k") == _ARTICLE
    assert await storage.get_article("other") is None


async def test_a_new_article_takes_the_place_of_the_old(storage: SqlStorage) -> None:
    await storage.put_article("k", Article(text="Old."))
    await storage.put_article("k", _ARTICLE)
    assert await storage.get_article("k") == _ARTICLE


async def test_an_article_can_be_too_old_for_one_and_not_for_another(
    storage: SqlStorage, clock: Clock
) -> None:
    await storage.put_article("k", _ARTICLE)
    clock.now += 3601
    assert await storage.get_article("k", max_age_s=3600) is None
    assert await storage.get_article("k") == _ARTICLE


async def test_many_ask_at_once_for_a_digest_and_each_gets_the_first_of_its_own(
    storage: SqlStorage, clock: Clock
) -> None:
    made = [
        KeptDigest(id=f"{number}", chat_id=chat, asker_id=1, article_key=key, message_id=place)
        for number, (chat, key, place) in enumerate(
            [(1, "k", 10), (2, "k", 20), (1, "other", 11), (1, "k", None), (1, "k", 12)]
        )
    ]
    for digest in made:
        clock.now += 10
        await storage.put_digest(digest)
    asked = [(1, "k", 99), (1, "k", 35), (2, "k", 99), (2, "other", 99), (1, "other", 5)]
    found = await asyncio.gather(
        *(storage.find_digest(chat_id=c, article_key=k, max_age_s=s) for c, k, s in asked)
    )
    assert found == [made[0], made[4], made[1], None, None]
    got = await asyncio.gather(*(storage.get_digest(one) for one in ("1", "none", "0", "1")))
    assert got == [made[1], None, made[0], made[1]]


async def test_a_digest_survives_a_restart(tmp_path: Path, clock: Clock) -> None:
    database = ready_database(tmp_path / "y.db")
    async with open_database(database) as engine:
        storage = SqlStorage(engine, clock=clock)
        await storage.put_digest(_DIGEST)
    clock.now += 30 * 24 * 3600
    async with open_database(database) as engine:
        storage = SqlStorage(engine, clock=clock)
        assert await storage.get_digest(_DIGEST.id) == _DIGEST


_ROWS = (
    (Button(text="Kürzer", data="d1:abcdefghij-_:s"), Button(text="Original", url="https://x.y")),
    (Button(text="Copy", copy="One. 😀"), Button(text="End", data="e", destroys=True)),
)


async def test_the_buttons_under_a_digest_come_back_as_they_were(storage: SqlStorage) -> None:
    await storage.put_digest(_DIGEST)
    await storage.place_digest(_DIGEST.id, 77, _ROWS)
    placed = replace(_DIGEST, message_id=77, buttons=_ROWS)
    assert await storage.get_digest(_DIGEST.id) == placed
    await storage.put_buttons(_DIGEST.id, _ROWS[:1])
    assert await storage.get_digest(_DIGEST.id) == replace(placed, buttons=_ROWS[:1])
    await storage.put_buttons(_DIGEST.id, ())
    assert await storage.get_digest(_DIGEST.id) == replace(placed, buttons=())
    await storage.displace_digest(_DIGEST.id)
    assert await storage.get_digest(_DIGEST.id) == _DIGEST
    await storage.drop_digest(_DIGEST.id)
    assert await storage.get_digest(_DIGEST.id) is None


async def test_one_press_of_those_at_once_has_the_story_until_it_is_released(
    storage: SqlStorage, clock: Clock
) -> None:
    await storage.put_digest(_DIGEST)
    claimed = await asyncio.gather(*(storage.claim_story(_DIGEST.id, press) for press in range(8)))
    assert sorted(claimed) == [False] * 7 + [True]
    winner = claimed.index(True)
    assert await storage.claim_story(_DIGEST.id, winner)  # its next try, after a crash
    await storage.release_story(_DIGEST.id)
    assert await storage.claim_story(_DIGEST.id, 9)
    clock.now += CLAIMED_S - 1
    assert not await storage.claim_story(_DIGEST.id, 10)
    clock.now += 1
    assert await storage.claim_story(_DIGEST.id, 10)
    assert not await storage.claim_story("no digest", 11)


async def test_what_is_over_its_age_is_gone(storage: SqlStorage, clock: Clock) -> None:
    await storage.put_digest(_DIGEST)
    await storage.put_article("k", _ARTICLE)
    clock.now += KEPT_S + 1
    assert await storage.get_digest(_DIGEST.id) is None
    await storage.purge()
    clock.now -= KEPT_S
    assert await storage.get_digest(_DIGEST.id) is None
    if not isinstance(storage, CachedStorage):  # Redis forgets within the hour, by its own clock
        assert await storage.get_article("k") is None


async def test_settings_come_back_and_have_defaults(storage: SqlStorage) -> None:
    assert await storage.get_settings(7) == ChatSettings()
    apply_choice = ChatSettings(language="de", silent=True)
    await storage.put_settings(7, ChatSettings(quotes=False))
    await storage.put_settings(7, apply_choice)
    assert await storage.get_settings(7) == apply_choice


async def test_a_chat_that_moves_takes_everything_with_it(storage: SqlStorage) -> None:
    await storage.put_settings(-5, ChatSettings(silent=True))
    await storage.put_digest(replace(_DIGEST, chat_id=-5))
    await storage.move_chat(-5, -1005)
    assert await storage.get_settings(-1005) == ChatSettings(silent=True)
    assert await storage.get_settings(-5) == ChatSettings()
    moved = await storage.get_digest(_DIGEST.id)
    assert moved == replace(_DIGEST, chat_id=-1005)


async def test_a_digest_in_a_chat_that_moves_keeps_its_edition_and_loses_its_message(
    storage: SqlStorage, clock: Clock
) -> None:
    """The supergroup numbers its messages anew: the old id names some other message there."""
    since = clock.now - 1
    shown = replace(_DIGEST, id="shown", chat_id=-5, message_id=7)
    waits = replace(_DIGEST, id="waits", chat_id=-5, article_key="w", for_edition=True)
    unsent = replace(_DIGEST, id="unsent", chat_id=-5, article_key="u")
    for digest in (shown, waits, unsent):
        await storage.put_digest(digest)
        clock.now += 1
    await storage.move_chat(-5, -1005)
    key = shown.article_key
    assert await storage.find_digest(chat_id=-1005, article_key=key, max_age_s=KEPT_S) is None
    again = replace(_DIGEST, id="again", chat_id=-1005, message_id=7)
    await storage.put_digest(again)
    await storage.move_chat(-5, -1005)  # both chats tell of the move
    found = await storage.find_digest(chat_id=-1005, article_key=key, max_age_s=KEPT_S)
    assert found == again
    assert [one.digest for one in await storage.digests_since(-1005, since)] == [
        replace(shown, chat_id=-1005, message_id=None, for_edition=True),
        replace(waits, chat_id=-1005),
        again,
    ]


async def test_a_chat_that_moves_leaves_no_settings_behind(storage: SqlStorage) -> None:
    await storage.put_settings(-5, ChatSettings(silent=True))
    await storage.put_settings(-1005, ChatSettings(quotes=False))
    await storage.move_chat(-5, -1005)
    assert await storage.get_settings(-1005) == ChatSettings(quotes=False)
    assert await storage.get_settings(-5) == ChatSettings()


async def test_to_forget_a_chat_leaves_what_others_asked_for(storage: SqlStorage) -> None:
    await storage.put_article("mine", _ARTICLE)
    await storage.put_article("ours", _ARTICLE)
    for number, (chat_id, key) in enumerate([(1, "mine"), (1, "ours"), (2, "ours")]):
        kept = replace(_DIGEST, id=f"digest{number}", chat_id=chat_id, article_key=key)
        await storage.put_digest(kept)
    await storage.put_settings(1, ChatSettings(silent=True))
    assert await storage.forget(1) == Forgotten(digests=2, articles=1, settings=True)
    assert await storage.get_article("mine") is None
    assert await storage.get_article("ours") == _ARTICLE
    assert await storage.get_digest("digest2") is not None
    assert await storage.forget(1) == Forgotten(digests=0, articles=0, settings=False)


async def test_the_digests_that_messages_show_come_newest_first(
    storage: SqlStorage, clock: Clock
) -> None:
    first, second = replace(_DIGEST, message_id=7), replace(_DIGEST, id="second", message_id=8)
    made_at = clock.now
    for digest in (first, second, replace(_DIGEST, id="unplaced")):
        await storage.put_digest(digest)
        clock.now += 10
    await storage.put_digest(replace(_DIGEST, id="elsewhere", chat_id=5, message_id=9))
    past = await storage.past_digests(_DIGEST.chat_id)
    assert [(one.digest, one.made_at) for one in past] == [
        (second, made_at + 10),
        (first, made_at),
    ]
    clock.now = made_at + KEPT_S
    (left,) = await storage.past_digests(_DIGEST.chat_id)
    assert left.digest == second


async def test_an_edition_takes_what_was_shown_or_waits_for_it(
    storage: SqlStorage, clock: Clock
) -> None:
    clock.now += 1
    since = clock.now
    shown = replace(_DIGEST, id="shown", message_id=7)
    waits = replace(_DIGEST, id="waits", article_key="w", for_edition=True)
    unsent = replace(_DIGEST, id="unsent", article_key="u")
    for digest in (replace(shown, id="before"), shown, waits, unsent):
        await storage.put_digest(digest)
        clock.now += 10
    found = await storage.digests_since(_DIGEST.chat_id, since)
    assert [one.digest for one in found] == [shown, waits]
    clock.now = since + KEPT_S + 15
    (left,) = await storage.digests_since(_DIGEST.chat_id, since)
    assert left.digest == waits


async def test_what_an_edition_has_told_is_for_no_other_one(storage: SqlStorage) -> None:
    told, fresh = (replace(_DIGEST, id=name, message_id=7) for name in ("told", "fresh"))
    for digest in (told, fresh):
        await storage.put_digest(digest)
    await storage.tell_digests(["told", "never kept"])
    (left,) = await storage.digests_since(_DIGEST.chat_id, 0.0)
    assert left.digest == fresh
    both = await storage.digests_since(_DIGEST.chat_id, 0.0, told=True)
    assert {one.digest.id for one in both} == {"told", "fresh"}
    assert len(await storage.past_digests(_DIGEST.chat_id)) == 2
    await storage.tell_digests([])


async def test_the_timer_of_an_edition_goes_with_the_settings_and_is_forgotten_with_them(
    storage: SqlStorage, clock: Clock
) -> None:
    timers = SqlTimers(storage._engine, clock=clock)

    async def due(chat_id: int) -> float | None:
        return await timers.get(TimerKind.EDITION, str(chat_id))

    await timers.set(TimerKind.FEED, "-5", 3.0)
    await storage.put_settings(-5, ChatSettings(zone="UTC"))
    await timers.set(TimerKind.EDITION, "-5", 1.0)
    for _ in range(2):  # both chats tell of the move
        await storage.move_chat(-5, -1005)
        assert (await due(-5), await due(-1005)) == (None, 1.0)
    await storage.put_settings(-6, ChatSettings())
    await timers.set(TimerKind.EDITION, "-6", 2.0)
    await storage.move_chat(-6, -1005)  # which has settings of its own
    assert (await due(-6), await due(-1005)) == (None, 1.0)
    await storage.forget(-1005)
    assert await due(-1005) is None
    assert await timers.get(TimerKind.FEED, "-5") == 3.0

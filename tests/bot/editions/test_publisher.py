"""Editions are made when they are due: each once, whatever happens to the bot and to Telegram."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from bot.absence import end_long_absences, note_return
from bot.chat.schedule.schedule import Schedule
from bot.chat.settings.chat_settings import Asked, ChatSettings, EditionPlan
from bot.editions.publisher import LEASE_S, Publisher
from bot.editions.timetable import arrange, ask_for_one
from bot.errors import Busy, TooHeavy
from bot.services import Services
from bot.store.storage import DatabaseAway, KeptDigest
from bot.store.timers import Claim, TimerKind
from bot.work.edition_stories import SharedArticle
from summarizer.model import Article
from tests.bot.conftest import Scene
from tests.builders import ARTICLE, TITLE

pytestmark = pytest.mark.anyio

_CHAT = 501
_DAY_S = 24 * 3600

#: Due at 14:00; the clock of a scene shows 13:46:40.
_DUE_S = 14 * 60
_PLAN = ChatSettings(
    zone="UTC", edition=EditionPlan(schedule=Schedule(times=(14 * 60,)), thread_id=None, since=1.0)
)


async def _share(
    scene: Scene, number: int = 1, *, by: int = 7, shown: bool = True, **more: Any
) -> str:
    """Keep an article and its digest, as if it had been shared; return the digest's id."""
    storage = scene.services.storage
    title = f"The {number}th boat leaves"
    text = ARTICLE.partition("\n\n")[2].replace("boat", f"boat{number}" if number > 1 else "boat")
    await storage.put_article(f"a{number}", Article(text=text, title=title, site="example.org"))
    kept = KeptDigest(
        id=f"d{number}-{by}", chat_id=_CHAT, asker_id=by, article_key=f"a{number}",
        message_id=70 + number if shown else None, **more,
    )  # fmt: skip
    await storage.put_digest(kept)
    return kept.id


async def _plan(scene: Scene, settings: ChatSettings = _PLAN, chat_id: int = _CHAT) -> None:
    await arrange(scene.services, chat_id, settings)


async def _publish(scene: Scene, services: Services | None = None) -> list[str]:
    """Make what is due; return the headlines of what is said by it."""
    before = len(scene.texts())
    await Publisher(services or scene.services).publish_due()
    return [text.partition("\n\n")[2].partition("\n")[0] for text in scene.texts()[before:]]


async def _left_s(scene: Scene) -> float | None:
    """Return in how many seconds the timer rings; None when there is none."""
    at = await scene.services.timers.get(TimerKind.EDITION, str(_CHAT))
    return None if at is None else at - scene.services.clock()


async def test_what_was_missed_comes_once_and_late(scene: Scene) -> None:
    await _share(scene)
    await _plan(scene)
    scene.services.clock.now += 3 * _DAY_S
    assert await _publish(scene) == ["The 1th boat leaves"]
    assert await _publish(scene) == []
    assert await _left_s(scene) == _DUE_S - 40


async def test_it_goes_into_the_topic_in_which_it_was_set(scene: Scene) -> None:
    await _share(scene)
    await _plan(scene, replace(_PLAN, edition=replace(_PLAN.edition, thread_id=9)))
    scene.services.clock.now += _DUE_S
    await _publish(scene)
    (sent,) = scene.telegram.said()
    assert (sent["chat_id"], sent["message_thread_id"]) == (_CHAT, 9)


async def test_one_that_is_asked_for_goes_into_the_topic_of_whoever_asked(scene: Scene) -> None:
    await _share(scene)
    await _plan(scene, replace(_PLAN, edition=replace(_PLAN.edition, thread_id=9)))
    settings = await scene.services.storage.get_settings(_CHAT)
    asked = Asked(at=scene.services.clock(), thread_id=5, language="de")
    await ask_for_one(scene.services, _CHAT, settings, asked)
    await _publish(scene)
    (sent,) = scene.telegram.said()
    assert sent["message_thread_id"] == 5
    assert sent["text"].startswith("📰 Ausgabe vom Montag, 12. Januar")
    assert await _left_s(scene) == _DUE_S - 40


@pytest.mark.parametrize("aside", [True, False])
async def test_that_there_is_none_is_for_who_asked_and_passes_in_a_channel(
    scene: Scene, aside: bool
) -> None:
    settings = ChatSettings()
    asked = Asked(at=scene.services.clock(), thread_id=None, language="en", aside=aside)
    await ask_for_one(scene.services, _CHAT, settings, asked)
    await Publisher(scene.services).publish_due()
    (text,) = scene.texts()
    assert text.startswith("Nothing new was shared here")
    await scene.services.replies.deletions.finish()
    assert len(scene.telegram.said("deleteMessage")) == aside


async def test_what_waits_for_the_edition_is_in_it_and_what_was_never_sent_is_not(
    scene: Scene,
) -> None:
    await _share(scene, 1, shown=False, for_edition=True)
    await _share(scene, 2, shown=False)
    await _plan(scene)
    scene.services.clock.now += _DUE_S
    assert await _publish(scene) == ["The 1th boat leaves"]
    assert "boat2" not in scene.texts()[-1]


async def test_an_article_that_two_shared_is_told_once_and_counted(scene: Scene) -> None:
    for by in (7, 8, 9, 9):
        await _share(scene, by=by)
    await _plan(scene)
    scene.services.clock.now += _DUE_S
    await _publish(scene)
    assert scene.texts()[-1].count("The 1th boat leaves\nexample.org · shared by 3") == 1


async def test_the_words_are_in_the_language_of_most_digests(scene: Scene) -> None:
    await _share(scene, 1, language="en")
    await _share(scene, 2, language="fr")
    await _share(scene, 3, language="fr")
    await _plan(scene)
    scene.services.clock.now += _DUE_S
    await _publish(scene)
    assert scene.texts()[-1].startswith("📰 Édition du lundi 12 janvier")


@pytest.mark.parametrize(
    "refusal",
    [(403, "Forbidden: bot was blocked by the user"), (403, "Forbidden: bot was kicked"),
     (400, "Bad Request: chat not found")],
)  # fmt: skip
async def test_where_the_bot_may_not_write_the_editions_rest_and_after_a_week_end(
    scene: Scene, refusal: tuple[int, str]
) -> None:
    await _share(scene)
    await _plan(scene)
    scene.telegram.refusals["sendMessage"] = [refusal]
    scene.services.clock.now += _DUE_S
    assert await _publish(scene) == ["The 1th boat leaves"]  # what was refused
    kept = []
    for _ in range(8):
        settings = await scene.services.storage.get_settings(_CHAT)
        kept.append(settings.edition is not None)
        scene.services.clock.now += 86400
        assert await _publish(scene) == []
        await end_long_absences(scene.services, scene.services.clock())
    assert kept == [True] * 7 + [False]
    assert await _left_s(scene) is None


async def test_when_the_bot_is_back_an_edition_has_what_was_not_told(scene: Scene) -> None:
    await _share(scene)
    await _plan(scene)
    scene.telegram.refusals["sendMessage"] = [(403, "Forbidden: bot was kicked")]
    scene.services.clock.now += _DUE_S
    await _publish(scene)
    await note_return(scene.services, _CHAT)
    assert await _left_s(scene) is not None
    scene.services.clock.now += 86400
    assert await _publish(scene) == ["The 1th boat leaves"]


async def test_an_edition_whose_topic_is_gone_ends(scene: Scene) -> None:
    await _share(scene)
    assert _PLAN.edition
    await _plan(scene, replace(_PLAN, edition=replace(_PLAN.edition, thread_id=7)))
    scene.telegram.refusals["sendMessage"] = [(400, "Bad Request: message thread not found")]
    scene.services.clock.now += _DUE_S
    await _publish(scene)
    assert (await scene.services.storage.get_settings(_CHAT)).edition is None
    assert await _left_s(scene) is None


async def test_an_edition_for_a_topic_rests_where_the_bot_was_removed(scene: Scene) -> None:
    await _share(scene)
    assert _PLAN.edition
    await _plan(scene, replace(_PLAN, edition=replace(_PLAN.edition, thread_id=7)))
    scene.telegram.refusals["sendMessage"] = [(403, "Forbidden: bot was kicked")]
    scene.services.clock.now += _DUE_S
    await _publish(scene)
    settings = await scene.services.storage.get_settings(_CHAT)
    assert settings.edition is not None
    assert settings.absent_since is not None


async def test_one_asked_for_in_a_topic_that_is_gone_ends_no_schedule(scene: Scene) -> None:
    await _share(scene)
    await _plan(scene)
    settings = await scene.services.storage.get_settings(_CHAT)
    asked = Asked(at=scene.services.clock(), thread_id=7)
    await ask_for_one(scene.services, _CHAT, settings, asked)
    scene.telegram.refusals["sendMessage"] = [(400, "Bad Request: message thread not found")]
    await _publish(scene)
    left = (await scene.services.storage.get_settings(_CHAT)).edition
    assert left is not None
    assert left.asked is None
    assert await _left_s(scene) is not None


@pytest.mark.parametrize(("hours", "late_s"), [(9, 3 * 3600), (14, 24 * 3600)])
async def test_an_edition_waits_for_a_group_that_is_closed_at_night(
    scene: Scene, hours: int, late_s: float
) -> None:
    """One that is closed for longer has what could not be sent in the next edition."""
    await _share(scene)
    await _plan(scene)
    muted = (400, "Bad Request: not enough rights to send text messages to the chat")
    scene.telegram.refusals["sendMessage"] = [muted] * 99
    clock = scene.services.clock
    clock.now += _DUE_S
    opens_at = clock.now + hours * 3600
    while clock.now < opens_at:
        await _publish(scene)
        assert (await scene.services.storage.get_settings(_CHAT)).edition
        clock.now = await scene.services.timers.next_due_at(TimerKind.EDITION)
    scene.telegram.refusals.clear()
    assert clock.now < opens_at + late_s
    assert await _publish(scene) == ["The 1th boat leaves"]


@pytest.mark.parametrize(
    ("words", "topic"),
    [("not enough rights to send text messages to the chat", None),
     ("not enough rights to send text messages to the chat", 7), ("TOPIC_CLOSED", 7)],
)  # fmt: skip
@pytest.mark.parametrize("opens", [False, True])
async def test_editions_end_in_a_chat_or_topic_that_is_closed_for_a_week(
    scene: Scene, words: str, topic: int | None, opens: bool
) -> None:
    await _plan(scene, replace(_PLAN, edition=replace(_PLAN.edition, thread_id=topic)))
    await _share(scene)
    scene.services.clock.now += _DUE_S
    for day in range(8):
        refusals = [(400, f"Bad Request: {words}")]
        if opens and day == 4:
            refusals = []
            assert await _publish(scene) == ["The 1th boat leaves"]
            await _share(scene, 2)
        scene.telegram.refusals["sendMessage"] = refusals
        await _publish(scene)
        scene.services.clock.now += _DAY_S
    settings = await scene.services.storage.get_settings(_CHAT)
    assert (settings.edition is not None) == opens
    assert bool(settings.muted) == opens


async def test_while_telegram_is_away_it_waits_longer_each_time_and_then_comes_once(
    scene: Scene,
) -> None:
    await _share(scene)
    await _plan(scene)
    scene.telegram.refusals["sendMessage"] = [(502, "Bad Gateway")] * 9
    scene.telegram.refusals["getMe"] = [(502, "Bad Gateway")] * 9
    clock, waits = scene.services.clock, []
    clock.now += _DUE_S
    for _ in range(3):
        await _publish(scene)
        at = await scene.services.timers.next_due_at(TimerKind.EDITION)
        waits.append(at - clock.now)
        clock.now = at
    assert waits == [30.0, 60.0, 120.0]
    scene.telegram.refusals.clear()
    assert await _publish(scene) == ["The 1th boat leaves"]
    assert await _publish(scene) == []


@pytest.mark.parametrize("lost", [1, 99])
async def test_a_lost_answer_repeats_it_once_at_most(scene: Scene, lost: int) -> None:
    await _share(scene)
    await _plan(scene)
    scene.telegram.lost["sendMessage"] = lost
    publisher, clock = Publisher(scene.services), scene.services.clock
    clock.now += _DUE_S
    for _ in range(9):
        await publisher.publish_due()
        clock.now += 3000
    assert len(scene.texts()) == 2
    assert await _left_s(scene) > 3600


async def test_after_a_lost_answer_it_waits_until_telegram_answers(scene: Scene) -> None:
    await _share(scene)
    await _plan(scene)
    scene.telegram.lost["sendMessage"] = 1
    publisher, clock = Publisher(scene.services), scene.services.clock
    clock.now += _DUE_S
    await publisher.publish_due()
    scene.telegram.refusals["getMe"] = [(502, "Bad Gateway")] * 99
    for _ in range(9):
        clock.now += 3000
        await publisher.publish_due()
    assert len(scene.texts()) == 1
    scene.telegram.refusals.clear()
    clock.now += 3600
    await publisher.publish_due()
    assert len(scene.texts()) == 2


async def test_what_a_killed_bot_had_claimed_comes_when_its_lease_has_run_out(
    scene: Scene,
) -> None:
    await _share(scene)
    await _plan(scene)
    clock = scene.services.clock
    clock.now += _DUE_S
    assert await scene.services.timers.claim(TimerKind.EDITION, most=1, lease_s=LEASE_S)
    assert await _publish(scene) == []
    clock.now += LEASE_S
    assert await _publish(scene) == ["The 1th boat leaves"]


async def test_a_claim_is_renewed_again_after_the_database_was_away(scene: Scene) -> None:
    timers = scene.services.timers
    renewed = asyncio.Event()

    class Flaky:
        """Timers in a database that is away at the first renewal."""

        tries = 0

        async def renew(self, claim: Claim, lease_s: float) -> Claim | None:
            self.tries += 1
            if self.tries == 1:
                raise DatabaseAway("away")
            longer = await timers.renew(claim, lease_s)
            renewed.set()
            return longer

    await _plan(scene)
    scene.services.clock.now += _DUE_S
    (claim,) = await timers.claim(TimerKind.EDITION, most=1, lease_s=LEASE_S)
    scene.services.clock.now += LEASE_S / 2
    publisher = Publisher(replace(scene.services, timers=Flaky()), renew_s=0.0)
    async with asyncio.timeout(30), publisher._holding(claim):
        await renewed.wait()
    scene.services.clock.now += LEASE_S * 3 / 4
    assert await timers.claim(TimerKind.EDITION, most=1, lease_s=LEASE_S) == ()


async def test_one_that_was_sent_and_not_marked_is_repeated_once(scene: Scene) -> None:
    storage = scene.services.storage

    class Failing:
        """The storage of a bot that dies before it marks what it has sent."""

        def __getattr__(self, name: str) -> Any:
            return getattr(storage, name)

        async def tell_digests(self, _: Any) -> None:
            raise DatabaseAway("dead")

    await _share(scene)
    await _plan(scene)
    clock = scene.services.clock
    clock.now += _DUE_S
    dying = replace(scene.services, storage=Failing())
    assert await _publish(scene, dying) == ["The 1th boat leaves"]
    clock.now += 3600
    assert await _publish(scene) == ["The 1th boat leaves"]
    clock.now += 3600
    assert await _publish(scene) == []


async def test_one_that_was_marked_and_not_finished_is_not_repeated(scene: Scene) -> None:
    told = await _share(scene)
    await _plan(scene)
    scene.services.clock.now += _DUE_S
    await scene.services.storage.tell_digests([told])
    assert await _publish(scene) == []
    assert await _left_s(scene) == _DAY_S - 40


class _Jobs:
    """Workers that cannot edit for a reason."""

    def __init__(self, problem: Exception) -> None:
        self.problem = problem

    async def edit(self, _shared: tuple[SharedArticle, ...], _now: float) -> Any:
        raise self.problem


def _with_jobs(services: Services, problem: Exception) -> Services:
    digests = services.digests
    broken = type(digests)(
        config=digests._config, storage=digests._storage, jobs=_Jobs(problem),
        client=digests._client, files=digests._files,
    )  # fmt: skip
    return replace(services, digests=broken)


async def test_when_the_workers_are_busy_it_comes_later(scene: Scene) -> None:
    await _share(scene)
    await _plan(scene)
    clock = scene.services.clock
    clock.now += _DUE_S
    for _ in range(6):
        assert await _publish(scene, _with_jobs(scene.services, Busy())) == []
        clock.now += 3600
    assert await _publish(scene) == ["The 1th boat leaves"]


async def test_what_is_too_much_work_is_told_by_headlines(scene: Scene) -> None:
    await _share(scene)
    await _plan(scene)
    scene.services.clock.now += _DUE_S
    await _publish(scene, _with_jobs(scene.services, TooHeavy()))
    assert scene.texts()[-1].endswith("\n\nThe 1th boat leaves\nexample.org")


async def test_one_that_breaks_the_bot_is_left_out_after_some_tries(scene: Scene) -> None:
    await _share(scene)
    await _plan(scene)
    clock = scene.services.clock
    clock.now += _DUE_S
    breaking, tries = _with_jobs(scene.services, RuntimeError("x")), 0
    while (await scene.services.timers.get(TimerKind.EDITION, str(_CHAT))) <= clock.now:
        assert await _publish(scene, breaking) == []
        clock.now += 3600
        tries += 1
    assert tries == 4


async def test_what_is_gone_or_older_than_a_week_is_in_none(scene: Scene) -> None:
    storage = scene.services.storage
    old = storage._clock
    storage._clock = lambda: scene.services.clock.now - 9 * _DAY_S
    await _share(scene, 1)
    storage._clock = scene.services.clock
    kept = KeptDigest(id="gone", chat_id=_CHAT, asker_id=7, article_key="no", message_id=8)
    await storage.put_digest(kept)
    await _plan(scene)
    scene.services.clock.now += _DUE_S
    assert await _publish(scene) == []
    assert await _left_s(scene) == _DAY_S - 40
    storage._clock = old


@pytest.mark.parametrize("leased", [False, True])
async def test_when_a_clock_that_was_ahead_is_right_again_editions_come_at_their_time(
    scene: Scene, leased: bool
) -> None:
    await _share(scene)
    clock, right = scene.services.clock, scene.services.clock.now
    clock.now = right + 400 * _DAY_S
    await _plan(scene)
    if leased:
        clock.now += 2 * _DAY_S
        await scene.services.timers.claim(TimerKind.EDITION, most=1, lease_s=LEASE_S)
    clock.now = right
    await Publisher(scene.services).correct()
    assert await _left_s(scene) == _DUE_S - 40
    clock.now += _DUE_S
    assert await _publish(scene) == ["The 1th boat leaves"]


async def test_when_the_clock_goes_back_what_was_told_is_not_told_again(scene: Scene) -> None:
    await _share(scene)
    await _plan(scene)
    clock = scene.services.clock
    clock.now += _DUE_S
    assert await _publish(scene) == ["The 1th boat leaves"]
    clock.now -= 3600
    await _plan(scene)
    clock.now += 3600
    assert await _publish(scene) == []


async def test_a_timer_without_a_plan_ends(scene: Scene) -> None:
    await scene.services.timers.set(TimerKind.EDITION, str(_CHAT), 1.0)
    assert await _publish(scene) == []
    assert await _left_s(scene) is None


async def test_a_group_that_has_moved_takes_its_edition_along(scene: Scene) -> None:
    await _share(scene)
    await _plan(scene)
    await scene.services.storage.move_chat(_CHAT, -1009)
    assert await _left_s(scene) is None
    scene.services.clock.now += _DUE_S
    await _publish(scene)
    assert scene.telegram.said()[-1]["chat_id"] == -1009


async def test_the_publisher_wakes_when_one_is_asked_for(scene: Scene) -> None:
    await _share(scene)
    running = asyncio.create_task(Publisher(scene.services).run())
    try:
        await asyncio.sleep(0)
        settings = await scene.services.storage.get_settings(_CHAT)
        asked = Asked(at=scene.services.clock(), thread_id=None, language="en")
        await ask_for_one(scene.services, _CHAT, settings, asked)
        async with asyncio.timeout(30):
            while not scene.texts():  # noqa: ASYNC110
                await asyncio.sleep(0.01)
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)
    assert TITLE.partition(" ")[0] not in scene.texts()[0]
    assert scene.texts()[0].startswith("📰 Edition of Monday 12 January\n\nThe 1th boat leaves")

"""Makes the editions that are due and sends them.

An edition's timer is claimed, the edition is made and sent, its digests are marked as told, and
the timer is set to the next time. A bot that is killed in between leaves the timer with a lease
that runs out: then the edition is made again, of the digests that are not marked. So none is lost.
One may come twice: if the bot is killed between sending and marking, or if Telegram's answer is
lost. In each process one edition at a time is between sending and marking, unless that takes over
a second, so that a kill repeats a single one. After a lost answer the edition is sent once more,
as soon as Telegram answers again. If that answer is lost, too, the edition counts as sent: most
have arrived, and the same edition a third time is worse than one that may be missing. Digests that
are marked are in no further edition, whatever the clocks and the timers do.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import structlog
from telegram.error import BadRequest, TelegramError

from bot.absence import note_absence, note_refusal, note_success
from bot.bot_api.answers import Unconfirmed
from bot.bot_api.refusals import closes_topic, is_elsewhere, misses_topic, mutes
from bot.chat.digests.edition import edition_messages
from bot.chat.schedule.time_zones import zone_of
from bot.chat.settings.chat_settings import next_edition
from bot.chat.strings import strings_for
from bot.editions.timetable import FIRST_S, arrange
from bot.incoming.message_reader import Origin
from bot.outgoing.patient_lock import PatientLock
from bot.store.answer_attempt import Attempt, begin
from bot.store.storage import DatabaseAway
from bot.store.timers import TimerKind
from bot.supervision import beside
from bot.waiting import wait_at_most
from bot.work.edition_stories import MOST_COMPARED, SharedArticle
from bot.work.fair_queue import on_behalf_of
from summarizer.errors import SummarizerError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from contextlib import AbstractAsyncContextManager

    from bot.chat.message import Message
    from bot.chat.settings.chat_settings import Asked, ChatSettings
    from bot.chat.strings import Strings
    from bot.services import Services
    from bot.store.storage import PastDigest
    from bot.store.timers import Claim

_log = structlog.get_logger()

#: How many editions are made at once.
_AT_ONCE = 4

#: Seconds for which an edition is claimed; the claim is renewed as long as the work goes on.
LEASE_S = 90.0

#: Seconds between two renewals of a claim.
_RENEW_S = LEASE_S / 3

#: Seconds between two looks for timers that another instance has set.
_LOOK_S = 5.0

#: Seconds before the next try of an edition that has failed: at first, and at most. Each further
#: failure doubles the pause.
_AGAIN_S, _MOST_AGAIN_S = 30.0, 3600.0

#: Seconds between two looks for timers that a wrong clock has set.
_CORRECT_S = 3600.0

#: Seconds for which an edition that is being sent holds up the next one. Telegram takes 0.05 to
#: 0.15 s to answer.
_PATIENCE_S = 1.0

#: The most tries of an edition that waiting does not help: it breaks something in the bot, or
#: Telegram refuses it. Then its turn is left out, and the chat gets the next edition.
_MOST_TRIES = 4
#: Seconds behind its time for which an edition waits for a group that nobody may write in.
_CLOSED_S = 12 * 3600.0

#: Editions hold only what was shared within so many seconds: older articles are no news.
_OLDEST_S = 8 * 24 * 3600.0


def publishing(services: Services) -> AbstractAsyncContextManager[None]:
    """Make and send editions while the block runs. Raises `TaskEnded`."""
    return beside(Publisher(services).run(), "making editions")


class Publisher:
    """Makes and sends the editions that are due. `renew_s`: see `_RENEW_S`."""

    def __init__(self, services: Services, *, renew_s: float = _RENEW_S) -> None:
        self._services = services
        self._renew_s = renew_s
        self._timers = services.timers
        self._turn = PatientLock(_PATIENCE_S)
        #: The editions that may have been sent, by chat and due time. A restart forgets them.
        self._doubtful: set[tuple[str, float]] = set()

    async def run(self) -> None:
        """Make and send editions, until cancelled."""
        changed, clock = self._services.timers_changed, self._services.clock
        corrected_at: float | None = None
        while True:
            changed.clear()
            pause_s = _LOOK_S
            try:
                if corrected_at is None or abs(clock() - corrected_at) >= _CORRECT_S:
                    await self.correct()
                    corrected_at = clock()
                while await self.publish_due():
                    pass
                due_at = await self._timers.next_due_at(TimerKind.EDITION)
                if due_at is not None:
                    pause_s = min(_LOOK_S, max(0.0, due_at - clock()))
            except DatabaseAway as problem:
                _log.error("editions.away", error=str(problem))
            await wait_at_most(changed, pause_s)

    async def correct(self) -> None:
        """Set anew the timers that can be claimed only later than any schedule allows.

        They were set while the clock was ahead.
        """
        services = self._services
        farthest = services.clock() + _OLDEST_S
        for key in await self._timers.free_after(TimerKind.EDITION, farthest):
            settings = await services.storage.get_settings(int(key))
            await arrange(services, int(key), settings)

    async def publish_due(self) -> int:
        """Make and send some of the editions that are due; return how many, 0 if none is due."""
        claims = await self._timers.claim(TimerKind.EDITION, most=_AT_ONCE, lease_s=LEASE_S)
        await asyncio.gather(*map(self._publish, claims))
        return len(claims)

    async def _publish(self, claim: Claim) -> None:
        # all editions share the turn of one chat: people who wait for an answer are served first
        on_behalf_of.set("editions")
        # as after failed tries of answers: first check that Telegram answers, then send once
        begin(Attempt(failed=claim.tries + 1))
        async with self._holding(claim) as held:
            later_s: float | None = None
            try:
                await self._make_and_send(held)
            except (SummarizerError, TelegramError, DatabaseAway) as problem:
                kind = type(problem).__name__
                _log.warning("edition.put_off", error=kind, tries=claim.tries)
                later_s = _again_s(claim, may_pass=self._may_pass(problem, claim))
            # one edition that breaks something must not end the bot, which would try it for ever
            except Exception:  # noqa: BLE001
                _log.exception("edition.failed", tries=claim.tries)
                later_s = _again_s(claim, may_pass=False)
        if later_s is not None:
            await self._put_off(held.claim, later_s)

    def _may_pass(self, problem: Exception, claim: Claim) -> bool:
        """Tell whether waiting may help after `problem`: a group may be closed for the night."""
        if not isinstance(problem, TelegramError) or is_elsewhere(problem):
            return True
        return mutes(problem) and self._services.clock() - claim.due_at < _CLOSED_S

    @asynccontextmanager
    async def _holding(self, claim: Claim) -> AsyncIterator[_Held]:
        """Renew a claim as long as the block runs, also after the database was away."""
        held = _Held(claim=claim)

        async def renew() -> None:
            while True:
                await asyncio.sleep(self._renew_s)
                try:
                    if longer := await self._timers.renew(held.claim, LEASE_S):
                        held.claim = longer
                except DatabaseAway as problem:
                    _log.error("editions.away", error=str(problem))

        renewing = asyncio.create_task(renew())
        try:
            yield held
        finally:
            renewing.cancel()
            await asyncio.gather(renewing, return_exceptions=True)

    async def _put_off(self, claim: Claim, later_s: float) -> None:
        """Let an edition be tried again in `later_s` seconds; if that is 0, leave it out."""
        try:
            if later_s:
                await self._timers.renew(claim, later_s)
            else:
                settings = await self._services.storage.get_settings(int(claim.key))
                await self._finish(claim, settings)
        except DatabaseAway as problem:  # the lease runs out
            _log.error("editions.away", error=str(problem))

    async def _finish(self, claim: Claim, settings: ChatSettings) -> None:
        following = next_edition(settings, self._services.clock())
        await self._timers.finish(claim, following.timestamp() if following else None)

    async def _make_and_send(self, held: _Held) -> None:
        services, chat_id = self._services, int(held.claim.key)
        settings = await services.storage.get_settings(chat_id)
        plan = settings.edition
        asked = plan.asked if plan and plan.asked and plan.asked.at == held.claim.due_at else None
        if plan is None or not (asked or plan.schedule):
            await self._timers.finish(held.claim, None)
            return
        if settings.absent_since is not None:
            await self._leave_out(held.claim)
            return
        now = services.clock()
        origin = Origin(
            chat_id=chat_id, message_id=None, asker_id=chat_id, language_code=None,
            thread_id=asked.thread_id if asked else plan.thread_id, silent=settings.silent,
        )  # fmt: skip
        since = max(plan.since, now - _OLDEST_S) if plan.schedule else now - FIRST_S
        digests = await services.storage.digests_since(chat_id, since)
        strings = _strings(settings, asked, digests)
        local = datetime.fromtimestamp(now, UTC).astimezone(zone_of(settings.zone) or UTC)
        messages = await self._make(digests, strings, local)
        # one at a time is between sending and marking, so that a kill repeats a single one
        async with self._turn.hold():
            try:
                if messages and not await self._send(held.claim, origin, messages):
                    await note_absence(services, chat_id)
                    await self._leave_out(held.claim)
                    return
            except BadRequest as refusal:
                if misses_topic(refusal):
                    await self._end(held.claim, asked)
                    return
                if mutes(refusal) and not asked:
                    topic = origin.thread_id if closes_topic(refusal) else None
                    await note_refusal(services, chat_id, topic=topic)
                raise
            await services.storage.tell_digests([past.digest.id for past in digests])
        if messages and settings.muted:
            await note_success(services, chat_id, topic=origin.thread_id)
        if asked and not messages:
            await services.replies.say(
                replace(origin, is_passing=asked.aside), strings("edition-empty")
            )
        _log.info("edition.done", messages=len(messages))
        await self._finish(held.claim, settings)

    async def _send(self, claim: Claim, origin: Origin, messages: Sequence[Message]) -> bool:
        """Send an edition; tell whether the bot may write there.

        Raises `BadRequest` if the bot may write there later, or if the topic is gone, and
        `Unconfirmed` the first time that nobody knows whether it has arrived: then it is to
        be sent once more. The second time, it counts as sent.
        """
        edition = (claim.key, claim.due_at)
        try:
            may_write = (
                await self._services.replies.send(origin, messages, tells_why=True) is not None
            )
        except Unconfirmed:
            if edition not in self._doubtful:
                self._doubtful.add(edition)
                raise
            may_write = True
            _log.warning("edition.unconfirmed")
        self._doubtful.discard(edition)
        return may_write

    async def _leave_out(self, claim: Claim) -> None:
        """Leave out an edition of a chat in which the bot may not write."""
        _log.info("edition.absent")
        await self._finish(claim, await self._services.storage.get_settings(int(claim.key)))

    async def _end(self, claim: Claim, asked: Asked | None) -> None:
        """End the editions of a chat whose topic for them is gone.

        One that was `asked` for in a topic that is gone is left out; the others go elsewhere.
        """
        _log.info("editions.ended", asked=asked is not None)
        storage, chat_id = self._services.storage, int(claim.key)
        settings = await storage.get_settings(chat_id)
        if settings.edition:  # it may be gone by now
            edition = replace(settings.edition, asked=None) if asked else None
            settings = replace(settings, edition=edition)
            await storage.put_settings(chat_id, settings)
        await self._finish(claim, settings)

    async def _make(
        self, digests: Sequence[PastDigest], strings: Strings, now: datetime
    ) -> tuple[Message, ...]:
        """Return the edition of `digests`; no messages if none of their articles is kept."""
        shared, left = await self._shared(digests)
        if not shared:
            return ()
        edition = await self._services.digests.edit(tuple(shared), now.timestamp())
        return edition_messages(replace(edition, left=left), strings, now)

    async def _shared(self, digests: Sequence[PastDigest]) -> tuple[list[SharedArticle], int]:
        """Return the articles of `digests`, each once, and how many were left out.

        At most `MOST_COMPARED` are taken: those that most people shared first, and of those that
        equally many shared, the newest first.
        """
        by_page: dict[str, list[PastDigest]] = {}
        for past in digests:
            by_page.setdefault(past.digest.page or past.digest.article_key, []).append(past)
        found = [
            (tuple(sorted({one.digest.asker_id for one in same})), same[-1])
            for same in by_page.values()
        ]
        found.sort(key=lambda one: (-len(one[0]), -one[1].made_at))
        shared = []
        for sharers, last in found[:MOST_COMPARED]:
            article = await self._services.storage.get_article(last.digest.article_key)
            if article:  # it may be kept for a shorter time than its digest, or erased
                shared.append(
                    SharedArticle(article=article, sharers=sharers, shared_at=last.made_at)
                )
        return shared, max(0, len(found) - MOST_COMPARED)


@dataclass(slots=True)
class _Held:
    """A claim while it is renewed."""

    claim: Claim


def _strings(
    settings: ChatSettings, asked: Asked | None, digests: Sequence[PastDigest]
) -> Strings:
    """Return the words in the chat's language, else the asker's, else that of most digests."""
    spoken = Counter(past.digest.language for past in digests if past.digest.language)
    usual = spoken.most_common(1)[0][0] if spoken else None
    return strings_for(settings.language or (asked.language if asked else None) or usual)


def _again_s(claim: Claim, *, may_pass: bool) -> float:
    """Return the seconds until the next try; 0 when there shall be none."""
    if not may_pass and claim.tries + 1 >= _MOST_TRIES:
        return 0.0
    return float(min(_MOST_AGAIN_S, _AGAIN_S * 2 ** min(claim.tries, 10)))

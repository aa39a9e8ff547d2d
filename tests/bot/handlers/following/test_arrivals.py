"""What is new in feeds becomes digests: each article once, and only where it is wanted."""

from __future__ import annotations

import json
import time
import zlib
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import select

from bot.absence import end_long_absences
from bot.chat.request import LinkRequest
from bot.chat.schedule.schedule import QuietHours, Schedule
from bot.chat.settings.chat_settings import ChatSettings, EditionPlan, Muted
from bot.chat.settings.filters import parse_filters
from bot.editions.timetable import arrange
from bot.handlers.following.arrivals import Arrivals
from bot.store.following import Delivery, Follow, KeptFeed, Mode, NewEntry
from bot.store.sql.database import open_database
from bot.store.sql.tables import DIGESTS
from bot.store.timers import TimerKind
from bot.work.digest_service import article_key
from summarizer import read_html
from tests.bot.conftest import Scene, buttons_of
from tests.bot.operating.test_metrics import IDLE, numbers
from tests.builders import ARTICLE, TITLE, message, page, update

pytestmark = pytest.mark.anyio

FEED = KeptFeed(key="f" * 64, url="https://site.example/feed", title="Blog", seen="{}")
FOLLOW = Follow(id="a" * 12, chat_id=501, feed_key=FEED.key, created_by=501, language="en",
                made_at=1.0)  # fmt: skip
#: An article that is unlike the usual one.
OTHER = "\n\n".join(
    ["Bakery opens on the quay", *(
        f"The baker number {n} bakes {n * 7} loaves of rye bread on day {n} of each month, and "
        f"sells {n * 3} of them to the school before noon for {n} crowns each, he said."
        for n in range(2, 9)
    )]
)  # fmt: skip


def links_of(sent: dict[str, Any]) -> list[str]:
    """The addresses of the links in a sent message, in order."""
    entities = sent.get("entities") or []
    marks = json.loads(entities) if isinstance(entities, str) else entities
    return [one["url"] for one in marks if one["type"] == "text_link"]


class Chats:
    """What follows, and what is due."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.arrivals = Arrivals(scene.services)
        self.following = scene.services.following

    async def follow(self, **more: Any) -> Follow:
        await self.following.put_look(FEED)
        return await self.following.put_follow(replace(FOLLOW, **more))

    async def arrive(
        self, link: str | None, *, key: str = "", html: str = "", title: str = "T", **more: Any
    ) -> list[Delivery]:
        """Let an entry be new in the feed, and deliver it where it is due."""
        key = key or f"e:{link}{html}"[:64]
        entry = NewEntry(key=key, title=title, link=link, html=html, **more)
        await self.following.put_look(FEED, [entry])
        return await self.deliver()

    async def deliver(self) -> list[Delivery]:
        claimed = list(await self.following.claim(most=20, lease_s=60))
        for one in claimed:
            await self.arrivals.deliver(one)
        return claimed

    async def put(self, text: str) -> str:
        """Keep an article as if its page had been read; return its link."""
        link = f"{self.scene.site}/kept/{zlib.crc32(text.encode())}"
        article = read_html(page(text), url=link)
        await self.scene.services.storage.put_article(article_key(LinkRequest(url=link)), article)
        return link


@pytest.fixture
async def chats(scene: Scene) -> Chats:
    return Chats(scene)


async def test_what_comes_in_quiet_hours_waits_for_their_end(chats: Chats) -> None:
    await chats.follow()
    hour = datetime.now(UTC).hour
    quiet = QuietHours(start=60 * ((hour - 1) % 24), end=60 * ((hour + 2) % 24))
    await chats.scene.services.storage.put_settings(501, ChatSettings(quiet=quiet))
    (waiting,) = await chats.arrive(f"{chats.scene.site}/article")
    assert chats.scene.telegram.said() == []
    assert await chats.deliver() == []
    later = Arrivals(chats.scene.services, clock=lambda: time.time() + 3 * 3600)
    await later.deliver(waiting)
    (sent,) = chats.scene.telegram.said()
    assert sent["text"].startswith(TITLE)


async def test_what_comes_is_remembered_with_a_message_and_without(chats: Chats) -> None:
    await chats.follow(mode=Mode.EDITION)
    await chats.arrive(f"{chats.scene.site}/article")
    (digest,) = [one async for one in chats.scene.services.memory.everything(501)]
    assert (digest.title, digest.message_id) == (TITLE, None)
    await chats.follow(id="b" * 12, chat_id=502)
    await chats.arrive(await chats.put(OTHER))
    remembered = [one async for one in chats.scene.services.memory.everything(502)]
    assert [one.message_id is not None for one in remembered] == [True]


async def test_an_article_comes_as_a_digest_with_its_buttons(chats: Chats) -> None:
    await chats.follow()
    await chats.arrive(f"{chats.scene.site}/article")
    (sent,) = chats.scene.telegram.said()
    assert sent["text"].startswith(TITLE)
    assert sent["chat_id"] == 501
    assert "reply_parameters" not in sent
    assert "Longer" in buttons_of(sent) or "Original" in buttons_of(sent)
    assert await chats.following.count_waiting() == 0


async def test_a_digest_is_counted_with_the_time_that_it_took(chats: Chats) -> None:
    await chats.follow()
    await chats.arrive(f"{chats.scene.site}/article")
    found = numbers(chats.scene.metrics.page(IDLE, 0))
    assert found['nutgraf_digests_total{source="link"}'] == 1
    assert found["nutgraf_digest_seconds_count"] == 1
    assert found.get("nutgraf_digest_seconds_sum", 0.0) > 0.0


async def test_it_goes_where_it_was_asked_for_and_as_the_chat_wants(chats: Chats) -> None:
    await chats.scene.services.storage.put_settings(-5, ChatSettings(silent=True, language="de"))
    await chats.follow(chat_id=-5, thread_id=7)
    await chats.arrive(f"{chats.scene.site}/article")
    (sent,) = chats.scene.telegram.said()
    assert sent["message_thread_id"] == 7
    assert sent["disable_notification"]
    assert {"Kürzer", "Länger"} & set(buttons_of(sent)) == set()  # nobody asked: no such buttons


async def test_an_article_for_the_edition_is_kept_for_it_and_not_sent(chats: Chats) -> None:
    await chats.follow(mode=Mode.EDITION)
    await chats.arrive(f"{chats.scene.site}/article")
    assert chats.scene.texts() == []
    (kept,) = await chats.scene.services.storage.digests_since(501, 0)
    assert kept.digest.for_edition
    assert kept.digest.message_id is None


async def test_the_same_article_under_another_address_comes_once(chats: Chats) -> None:
    await chats.follow()
    await chats.arrive(f"{chats.scene.site}/article")
    await chats.arrive(f"{chats.scene.site}/article2")
    assert len(chats.scene.texts()) == 1
    assert await chats.following.count_waiting() == 0


async def test_nearly_the_same_text_comes_once_and_another_one_comes(chats: Chats) -> None:
    await chats.follow()
    await chats.arrive(await chats.put(ARTICLE))
    await chats.arrive(await chats.put(ARTICLE.replace("Tuesday", "Wednesday")))
    await chats.arrive(await chats.put(OTHER))
    assert [text.partition("\n")[0] for text in chats.scene.texts()] == [
        TITLE, "Bakery opens on the quay",
    ]  # fmt: skip


async def test_near_copies_wait_in_the_edition_once(chats: Chats) -> None:
    await chats.follow(mode=Mode.EDITION)
    await chats.arrive(await chats.put(ARTICLE))
    await chats.arrive(await chats.put(ARTICLE.replace("Tuesday", "Wednesday")))
    assert len(await chats.scene.services.storage.digests_since(501, 0)) == 1


async def test_what_a_member_has_shared_does_not_come(chats: Chats) -> None:
    await chats.follow()
    link = f"{chats.scene.site}/article"
    await chats.scene.take(update(**message(link)))
    before = len(chats.scene.texts())
    await chats.arrive(link)
    assert len(chats.scene.texts()) == before


async def test_filters_leave_articles_out(chats: Chats) -> None:
    await chats.follow(filters=parse_filters("bread").filters)
    await chats.arrive(await chats.put(ARTICLE.replace("bread", "milk")))
    await chats.arrive(await chats.put(OTHER))
    assert len(chats.scene.texts()) == 1


async def test_beyond_the_number_a_day_articles_go_into_the_edition(chats: Chats) -> None:
    await chats.follow(a_day=1)
    await chats.arrive(await chats.put(ARTICLE))
    await chats.arrive(await chats.put(OTHER))
    assert len(chats.scene.texts()) == 1
    kept = await chats.scene.services.storage.digests_since(501, 0)
    assert [one.digest.for_edition for one in kept] == [False, True]


async def test_the_number_a_day_begins_anew_at_the_midnight_of_the_chat(chats: Chats) -> None:
    await chats.scene.services.storage.put_settings(501, ChatSettings(zone="Asia/Tokyo"))
    await chats.follow(a_day=1)
    midnight = datetime.now(ZoneInfo("Asia/Tokyo")).replace(hour=0, minute=0, second=0)
    tomorrow = midnight.timestamp() + 86400 + 1
    await chats.arrive(await chats.put(ARTICLE))
    chats.arrivals = Arrivals(chats.scene.services, clock=lambda: tomorrow)
    await chats.arrive(await chats.put(OTHER))
    assert len(chats.scene.texts()) == 2


async def test_an_edition_gets_no_more_than_the_number_a_day(chats: Chats) -> None:
    await chats.follow(a_day=1, mode=Mode.EDITION)
    await chats.arrive(await chats.put(ARTICLE))
    await chats.arrive(await chats.put(OTHER))
    assert len(await chats.scene.services.storage.digests_since(501, 0)) == 1


async def test_the_whole_text_in_the_feed_spares_the_page(chats: Chats) -> None:
    await chats.follow()
    html = "".join(f"<p>{one}</p>" for one in ARTICLE.split("\n\n")[1:])
    await chats.arrive("https://site.example/far/away", html=html)
    (text,) = chats.scene.texts()
    assert text.startswith("T\nsite.example")


POST = "Power is back in the harbour. Trams run again from noon."


async def test_a_short_post_of_a_channel_is_its_own_digest(chats: Chats) -> None:
    await chats.follow()
    link, when = "https://t.me/harbour/8", datetime(2026, 11, 3, 9, tzinfo=UTC)
    html = f"<p>{POST}<br/>Details <b>follow</b> tonight.</p>"
    await chats.arrive(link, html=html, title=POST, published=when)
    (sent,) = chats.scene.telegram.said()
    assert sent["text"] == f"{POST}\nBlog · 3 Nov 2026\nDetails follow tonight."
    assert links_of(sent) == [link]
    assert await chats.following.count_waiting() == 0


async def test_a_post_whose_first_line_is_long_has_no_headline(chats: Chats) -> None:
    await chats.follow()
    line = "word " * 40 + "end."
    await chats.arrive("https://t.me/harbour/9", html=f"<p>{line}</p>", title=line[:100] + "…")
    (sent,) = chats.scene.telegram.said()
    assert sent["text"] == f"Blog\n{line}"
    assert links_of(sent) == ["https://t.me/harbour/9"]


async def test_an_entry_without_a_link_is_shown_in_its_own_words(chats: Chats) -> None:
    await chats.follow()
    await chats.arrive(None, html="<p>The ferry is late.</p>", title="Delays")
    (sent,) = chats.scene.telegram.said()
    assert sent["text"] == "Delays\nBlog\nThe ferry is late."
    assert links_of(sent) == []


async def test_an_episode_is_told_by_its_title_and_leads_to_its_recording(chats: Chats) -> None:
    await chats.follow()
    await chats.arrive("https://cdn.example/7.mp3", html="<p>Episode 7</p>", title="Episode 7")
    (sent,) = chats.scene.telegram.said()
    assert sent["text"] == "Episode 7\nBlog"
    assert links_of(sent) == ["https://cdn.example/7.mp3"]


@pytest.mark.parametrize("link", [None, "https://cdn.example/8.mp3", "https://t.me/harbour/3"])
async def test_a_long_text_without_a_page_is_digested(chats: Chats, link: str | None) -> None:
    await chats.follow()
    html = "".join(f"<p>{one}</p>" for one in OTHER.split("\n\n")[1:])
    await chats.arrive(link, html=html, title="Bakery opens")
    (sent,) = chats.scene.telegram.said()
    assert sent["text"].startswith("Bakery opens\nBlog · ")
    assert "•" in sent["text"]
    # there is no page that could be opened at a sentence
    assert set(links_of(sent)) == ({link} if link else set())


async def test_two_short_texts_of_the_same_words_both_come(chats: Chats) -> None:
    """Two days are told by them."""
    await chats.follow()
    for day in (1, 2):
        html = "<p>The ferry is late today. Fog lies on the whole of the sound.</p>"
        await chats.arrive(None, html=html, title="Fog", key=f"{day}")
    assert len(chats.scene.texts()) == 2


async def test_short_texts_count_in_the_day_and_then_go_into_the_edition(chats: Chats) -> None:
    await chats.follow(a_day=1)
    await chats.arrive(None, html=f"<p>{POST}</p>", title="Power")
    await chats.arrive("https://t.me/harbour/4", html="<p>The ferry is late.</p>", title="Ferry")
    assert len(chats.scene.texts()) == 1
    (kept,) = await chats.scene.services.storage.digests_since(501, 0)
    assert kept.digest.for_edition
    article = await chats.scene.services.storage.get_article(kept.digest.article_key)
    assert article
    assert (article.title, article.site, article.url, article.text) == (
        "Ferry", "Blog", "https://t.me/harbour/4", "The ferry is late.",
    )  # fmt: skip


async def test_a_short_text_does_not_stand_in_for_the_page_of_its_link(chats: Chats) -> None:
    link = f"{chats.scene.site}/article"
    await chats.follow(mode=Mode.EDITION)
    await chats.arrive(link, html=f"<p>{POST}</p>")
    await chats.scene.take(update(**message(link)))
    assert TITLE in chats.scene.texts()[-1]


async def test_filters_leave_short_texts_out(chats: Chats) -> None:
    await chats.follow(filters=parse_filters("trams -ferry").filters)
    await chats.arrive(None, html=f"<p>{POST}</p>", title="Power")
    await chats.arrive(None, html="<p>The ferry waits for trams.</p>", title="Ferry")
    await chats.arrive(None, html="<p>No words of that.</p>", title="Fog")
    assert [text.partition("\n")[0] for text in chats.scene.texts()] == ["Power"]


@pytest.mark.parametrize("path", ["/picture.png", "/members"])
async def test_what_cannot_be_digested_is_told_by_its_title(chats: Chats, path: str) -> None:
    await chats.follow()
    await chats.arrive(f"{chats.scene.site}{path}", title="A view of the sound")
    (sent,) = chats.scene.telegram.said()
    assert sent["text"] == "A view of the sound\nBlog"
    assert links_of(sent) == [f"{chats.scene.site}{path}"]


async def test_a_short_page_is_shown_in_its_own_words(chats: Chats) -> None:
    await chats.follow()
    link = await chats.put(f"Power\n\n{POST} " + "The lamps on the quay are on again. " * 4)
    await chats.arrive(link, title="T")
    (sent,) = chats.scene.telegram.said()
    assert POST in sent["text"]
    assert "•" not in sent["text"]
    assert links_of(sent) == [link]


async def test_a_link_that_leads_nowhere_is_left_out(chats: Chats) -> None:
    await chats.follow()
    await chats.arrive("http://10.0.0.1/secret")
    assert chats.scene.texts() == []
    assert await chats.following.count_waiting() == 0


async def test_a_page_that_is_not_there_yet_is_tried_five_times(chats: Chats) -> None:
    await chats.follow()
    link = f"{chats.scene.site}/soon"
    tries = 0
    await chats.arrive(link)
    while await chats.following.count_waiting():
        tries += 1
        assert tries < 9
        # the store's clock is the real one: a lease and a pause that are over
        async with chats.following._engine.begin() as db:
            await db.exec_driver_sql("UPDATE deliveries SET due_at = 0, lease_until = NULL")
        await chats.deliver()
    assert tries == 4
    assert chats.scene.asked["/soon"] == 5
    assert chats.scene.texts() == []


_BLOCKED = (403, "Forbidden: bot was blocked by the user")


async def test_what_a_chat_follows_rests_while_it_blocks_the_bot(chats: Chats) -> None:
    await chats.follow()
    chats.scene.telegram.refusals["sendMessage"] = [_BLOCKED]
    await chats.arrive(f"{chats.scene.site}/article")
    await chats.arrive(f"{chats.scene.site}/missing")
    await chats.arrivals.tell_gone(FEED.key)
    assert "/missing" not in chats.scene.asked  # nothing is fetched for nobody
    assert len(chats.scene.texts()) == 1  # the refused one
    assert await chats.following.count_waiting() == 0
    await chats.scene.take(update(**message("/start")))
    assert len(await chats.following.follows_in(501)) == 1
    await chats.arrive(await chats.put(OTHER))
    assert chats.scene.texts()[-1].startswith("Bakery opens")


async def test_after_a_week_a_chat_that_blocks_the_bot_follows_nothing(chats: Chats) -> None:
    await chats.follow()
    chats.scene.telegram.refusals["sendMessage"] = [_BLOCKED]
    left = []
    for number in range(9):
        await chats.arrive(f"{chats.scene.site}/article", key=f"{number}" * 64)
        await end_long_absences(chats.scene.services, chats.scene.services.clock())
        left.append(len(await chats.following.follows_in(501)))
        chats.scene.services.clock.now += 86400
    assert left == [1, 1, 1, 1, 1, 1, 1, 0, 0]
    assert (await chats.scene.services.storage.get_settings(501)).absent_since is None


_MUTED = (400, "Bad Request: not enough rights to send text messages to the chat")


async def test_a_chat_that_is_closed_for_a_while_gets_later_what_was_new(chats: Chats) -> None:
    """Some groups let nobody write at night."""
    await chats.follow(chat_id=-5)
    chats.scene.telegram.refusals["sendMessage"] = [_MUTED]
    await chats.arrive(f"{chats.scene.site}/article")
    assert len(await chats.following.follows_in(-5)) == 1
    await chats.following.wake(-5)
    before = len(chats.scene.texts())
    await chats.deliver()
    assert [text[: len(TITLE)] for text in chats.scene.texts()[before:]] == [TITLE]


_CLOSED_TOPIC = (400, "Bad Request: TOPIC_CLOSED")


async def _again(chats: Chats, chat_id: int = -5) -> None:
    """Try what waits in a chat once more, a day later by the chat's clocks."""
    chats.scene.services.clock.now += 86400
    await chats.following.wake(chat_id)
    await chats.deliver()


@pytest.mark.parametrize(
    ("refusal", "topic"),
    [(_MUTED, None), (_MUTED, 7), (_CLOSED_TOPIC, 7), (_CLOSED_TOPIC, None)],
)
async def test_to_a_chat_or_topic_that_is_closed_for_a_week_nothing_comes_any_more(
    chats: Chats, refusal: tuple[int, str], topic: int | None
) -> None:
    await chats.follow(chat_id=-5, thread_id=topic)
    settings = ChatSettings(
        zone="UTC", edition=EditionPlan(schedule=Schedule(times=(60,)), thread_id=topic)
    )
    await arrange(chats.scene.services, -5, settings)
    chats.scene.telegram.refusals["sendMessage"] = [refusal] * 9
    await chats.arrive(f"{chats.scene.site}/article")
    left = []
    for _ in range(7):
        await _again(chats)
        settings = await chats.scene.services.storage.get_settings(-5)
        followed = await chats.following.follows_in(-5)
        left.append((len(followed), settings.edition is not None))
    assert left == [(1, True)] * 6 + [(0, False)]
    assert await chats.following.count_waiting() == 0
    assert await chats.scene.services.timers.next_due_at(TimerKind.EDITION) is None
    assert settings.muted == ()


@pytest.mark.parametrize(("closed", "beside"), [(7, 8), (None, 8), (7, None)])
async def test_a_topic_that_is_closed_for_a_week_ends_what_goes_there_alone(
    chats: Chats, closed: int | None, beside: int | None
) -> None:
    """What other topics get meanwhile does not count for it. Messages for General name none."""
    second = replace(FEED, key="s" * 64, url="https://other.example/feed")
    await chats.following.put_look(second)
    await chats.following.put_follow(
        replace(FOLLOW, id="b" * 12, chat_id=-5, feed_key=second.key, thread_id=beside)
    )
    await chats.follow(chat_id=-5, thread_id=closed)
    chats.scene.telegram.refusals["sendMessage"] = [_CLOSED_TOPIC]
    await chats.arrive(f"{chats.scene.site}/article")
    link = await chats.put(OTHER)
    await chats.following.put_look(second, [NewEntry(key="o", title="T", link=link)])
    await chats.deliver()
    assert chats.scene.texts()[-1].startswith("Bakery opens")
    chats.scene.telegram.refusals["sendMessage"] = [_CLOSED_TOPIC] * 9
    for _ in range(7):
        await _again(chats)
    assert [one.follow.id for one in await chats.following.follows_in(-5)] == ["b" * 12]


_BESIDE = EditionPlan(schedule=Schedule(times=(60,)))


@pytest.mark.parametrize(
    ("zone", "plan", "goes"),
    [("UTC", _BESIDE, True), ("UTC", replace(_BESIDE, thread_id=7), False),
     ("UTC", EditionPlan(), False), (None, _BESIDE, False)],
)  # fmt: skip
async def test_what_a_closed_topic_refuses_goes_into_an_edition_that_comes_elsewhere(
    chats: Chats, zone: str | None, plan: EditionPlan, goes: bool, tmp_path: Path
) -> None:
    """None comes without a schedule, or as long as the chat has told no time zone."""
    await chats.follow(chat_id=-5, thread_id=7)
    await arrange(chats.scene.services, -5, ChatSettings(zone=zone, edition=plan))
    chats.scene.telegram.refusals["sendMessage"] = [_CLOSED_TOPIC]
    await chats.arrive(f"{chats.scene.site}/article")
    kept = await chats.scene.services.storage.digests_since(-5, 0)
    assert [one.digest.for_edition for one in kept] == [True] * goes
    assert await chats.following.count_waiting() == (not goes)
    rows = await _digest_rows(tmp_path)
    assert rows == [True] * goes  # nothing is left of the one that was not sent


async def _digest_rows(tmp_path: Path) -> list[bool]:
    """Whether each digest that is kept is for an edition."""
    address = f"sqlite+aiosqlite:///{tmp_path / 'x.db'}"
    async with open_database(address) as engine, engine.connect() as db:
        return list((await db.execute(select(DIGESTS.c.for_edition))).scalars())


@pytest.mark.parametrize("refusal", [_MUTED, _BLOCKED])
async def test_of_a_digest_that_is_refused_nothing_is_left(
    chats: Chats, refusal: tuple[int, str], tmp_path: Path
) -> None:
    await chats.follow(chat_id=-5)
    chats.scene.telegram.refusals["sendMessage"] = [refusal]
    await chats.arrive(f"{chats.scene.site}/article")
    assert await _digest_rows(tmp_path) == []


async def test_a_chat_that_took_something_meanwhile_was_not_closed_for_a_week(
    chats: Chats,
) -> None:
    await chats.follow(chat_id=-5, thread_id=7)
    for day in range(9):
        chats.scene.telegram.refusals["sendMessage"] = [_MUTED]
        text = OTHER.replace("baker number", f"baker {day} number") if day else ARTICLE
        await chats.arrive(await chats.put(text.replace(" on the quay", f" on quay {day}")))
        await _again(chats)
    assert len(await chats.following.follows_in(-5)) == 1
    assert (await chats.scene.services.storage.get_settings(-5)).muted == ()


async def test_what_a_chat_took_after_a_mute_comes_once_however_it_was_sent(
    chats: Chats, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not every way to send tells of each message."""
    monkeypatch.setattr("bot.handlers.following.arrivals.begin", lambda _attempt: None)
    await chats.follow(chat_id=-5)
    muted = ChatSettings(muted=(Muted(since=1.0),))
    await chats.scene.services.storage.put_settings(-5, muted)
    await chats.arrive(f"{chats.scene.site}/article")
    assert await chats.following.count_waiting() == 0
    assert (await chats.scene.services.storage.get_settings(-5)).muted == ()


async def test_the_longer_a_chat_is_closed_the_rarer_it_is_tried(chats: Chats) -> None:
    """It gets what was new at most a quarter of that time later than it could."""
    await chats.follow(chat_id=-5)
    chats.scene.telegram.refusals["sendMessage"] = [_MUTED] * 99
    (waiting,) = await chats.arrive(f"{chats.scene.site}/article")
    pauses = []
    for hours in (0, 1, 10, 24, 240):
        now = waiting.found_at + hours * 3600
        async with chats.following._engine.begin() as db:
            await db.exec_driver_sql("UPDATE deliveries SET due_at = 0, lease_until = NULL")
        (claimed,) = await chats.following.claim(most=9, lease_s=60)
        assert claimed.tries == 0
        await Arrivals(chats.scene.services, clock=partial(float, now)).deliver(claimed)
        async with chats.following._engine.begin() as db:
            (due,) = (await db.exec_driver_sql("SELECT due_at FROM deliveries")).one()
        pauses.append(round((due - now) / 3600, 2))
    assert pauses == [1, 1, 2.5, 6, 24]


async def test_however_often_quiet_hours_change_what_waits_in_them_is_not_lost(
    chats: Chats,
) -> None:
    await chats.follow()
    hour = datetime.now(UTC).hour
    quiet = QuietHours(start=60 * ((hour - 1) % 24), end=60 * ((hour + 2) % 24))
    await chats.scene.services.storage.put_settings(501, ChatSettings(quiet=quiet))
    await chats.arrive(f"{chats.scene.site}/article")
    for _ in range(9):
        await chats.following.wake(501)
        await chats.deliver()
    assert chats.scene.telegram.said() == []
    await chats.scene.services.storage.put_settings(501, ChatSettings())
    await chats.following.wake(501)
    await chats.deliver()
    assert [one["text"][: len(TITLE)] for one in chats.scene.telegram.said()] == [TITLE]


async def test_a_topic_that_is_gone_ends_its_follows_alone(chats: Chats) -> None:
    await chats.follow(chat_id=-5, thread_id=7)
    second = replace(FEED, key="s" * 64, url="https://other.example/feed")
    await chats.following.put_look(second)
    await chats.following.put_follow(replace(FOLLOW, id="b" * 12, chat_id=-5,
                                             feed_key=second.key))  # fmt: skip
    chats.scene.telegram.refusals["sendMessage"] = [(400, "Bad Request: message thread not found")]
    await chats.arrive(f"{chats.scene.site}/article")
    assert [one.follow.id for one in await chats.following.follows_in(-5)] == ["b" * 12]


async def test_follows_of_a_topic_rest_where_the_bot_was_removed(chats: Chats) -> None:
    await chats.follow(chat_id=-5, thread_id=7)
    chats.scene.telegram.refusals["sendMessage"] = [(403, "Forbidden: bot was kicked")]
    await chats.arrive(f"{chats.scene.site}/article")
    assert len(await chats.following.follows_in(-5)) == 1
    settings = await chats.scene.services.storage.get_settings(-5)
    assert settings.absent_since is not None


async def test_a_direct_messages_topic_that_is_gone_ends_its_follow_alone(chats: Chats) -> None:
    await chats.follow(chat_id=-5, direct_topic_id=7)
    refusal = (400, "Bad Request: direct messages topic not found")
    chats.scene.telegram.refusals["sendMessage"] = [refusal]
    await chats.arrive(f"{chats.scene.site}/article")
    assert await chats.following.follows_in(-5) == ()
    assert (await chats.scene.services.storage.get_settings(-5)).absent_since is None


_GONE = replace(FEED, is_gone=True, failing_since=5.0)


async def test_that_a_feed_is_gone_is_told_once(chats: Chats) -> None:
    await chats.follow()
    await chats.following.put_look(_GONE)
    for _ in range(2):
        await chats.arrivals.tell_gone(FEED.key)
    (text,) = chats.scene.texts()
    assert text.startswith("Blog has not answered for a week.")
    await chats.following.put_look(replace(_GONE, failing_since=9.0))  # it was back meanwhile
    await chats.arrivals.tell_gone(FEED.key)
    assert len(chats.scene.texts()) == 2


async def test_a_chat_that_cannot_be_told_that_a_feed_is_gone_is_told_later(chats: Chats) -> None:
    await chats.follow(chat_id=-5)
    await chats.following.put_look(_GONE)
    chats.scene.telegram.refusals["sendMessage"] = [_MUTED]
    for _ in range(3):
        await chats.arrivals.tell_gone(FEED.key)
    assert len(chats.scene.texts()) == 2  # the refused one, too


async def test_that_a_feed_is_gone_is_not_told_again_when_the_answer_is_lost(
    chats: Chats,
) -> None:
    """The answer of Telegram. What may have arrived is sent once more at most."""
    await chats.follow()
    await chats.following.put_look(_GONE)
    chats.scene.telegram.lost["sendMessage"] = 99
    await chats.arrivals.tell_gone(FEED.key)
    said = len(chats.scene.texts())
    assert 1 <= said <= 2
    await chats.arrivals.tell_gone(FEED.key)
    assert len(chats.scene.texts()) == said


async def test_two_who_look_at_a_feed_that_is_gone_tell_it_once(
    chats: Chats, monkeypatch: pytest.MonkeyPatch
) -> None:
    await chats.follow()
    await chats.following.put_look(_GONE)
    send, other = chats.scene.services.replies.send, Arrivals(chats.scene.services)

    async def send_slowly(*arguments: Any, **more: Any) -> int | None:
        monkeypatch.undo()
        await other.tell_gone(FEED.key)
        return await send(*arguments, **more)

    monkeypatch.setattr(chats.scene.services.replies, "send", send_slowly)
    await chats.arrivals.tell_gone(FEED.key)
    assert len(chats.scene.texts()) == 1


async def test_a_week_closed_to_the_notices_of_gone_feeds_alone_ends_what_is_followed(
    chats: Chats,
) -> None:
    await chats.follow(chat_id=-5)
    await chats.following.put_look(_GONE)
    chats.scene.telegram.refusals["sendMessage"] = [_MUTED] * 2
    left = []
    for _ in range(2):
        await chats.arrivals.tell_gone(FEED.key)
        left.append(len(await chats.following.follows_in(-5)))
        chats.scene.services.clock.now += 7 * 86400
    assert left == [1, 0]


async def test_a_chat_that_took_a_notice_of_a_gone_feed_is_open_again(chats: Chats) -> None:
    await chats.follow(chat_id=-5)
    await chats.following.put_look(_GONE)
    muted = ChatSettings(muted=(Muted(since=1.0),))
    await chats.scene.services.storage.put_settings(-5, muted)
    await chats.arrivals.tell_gone(FEED.key)
    assert (await chats.scene.services.storage.get_settings(-5)).muted == ()


async def test_a_chat_that_blocks_the_bot_is_found_out_by_a_feed_that_is_gone(
    chats: Chats,
) -> None:
    """Without new articles, nothing else would tell."""
    await chats.follow()
    await chats.following.put_look(_GONE)
    chats.scene.telegram.refusals["sendMessage"] = [_BLOCKED]
    await chats.arrivals.tell_gone(FEED.key)
    settings = await chats.scene.services.storage.get_settings(501)
    assert settings.absent_since is not None


async def test_a_topic_that_is_gone_is_found_out_by_a_feed_that_is_gone(chats: Chats) -> None:
    await chats.follow(chat_id=-5, thread_id=7)
    await chats.following.put_look(_GONE)
    chats.scene.telegram.refusals["sendMessage"] = [(400, "Bad Request: message thread not found")]
    await chats.arrivals.tell_gone(FEED.key)
    assert await chats.following.follows_in(-5) == ()


async def test_of_a_feed_that_is_gone_a_chat_is_told_when_the_bot_is_back(chats: Chats) -> None:
    await chats.follow()
    services = chats.scene.services
    await services.storage.put_settings(501, ChatSettings(absent_since=services.clock()))
    await chats.following.put_look(_GONE)
    await services.timers.set(TimerKind.FEED, FEED.key, services.clock() + 7 * 86400)
    await chats.arrivals.tell_gone(FEED.key)
    assert chats.scene.texts() == []
    await chats.scene.take(update(**message("/start")))
    assert await services.timers.get(TimerKind.FEED, FEED.key) == services.clock()
    before = len(chats.scene.texts())
    await chats.arrivals.tell_gone(FEED.key)
    (text,) = chats.scene.texts()[before:]
    assert text.startswith("Blog has not answered for a week.")


async def _wants(chats: Chats, *names: str, **more: Any) -> None:
    await chats.scene.services.storage.put_settings(501, ChatSettings(alerts=names, **more))


async def test_who_is_followed_is_told_of_at_once_and_by_name(chats: Chats) -> None:
    await _wants(chats, "Mr Rehn", "Holt")
    await chats.follow(mode=Mode.EDITION)
    await chats.arrive(f"{chats.scene.site}/article")
    (sent,) = chats.scene.telegram.said()
    assert "\n🔔 Quoted: Tomas Rehn\n" in sent["text"]
    assert "\n— Tomas Rehn" in sent["text"]
    await chats.arrive(await chats.put(OTHER))
    assert len(chats.scene.texts()) == 1


async def test_other_words_do_not_hold_back_who_is_followed_but_unwanted_ones_do(
    chats: Chats,
) -> None:
    await _wants(chats, "Brandt")
    await chats.follow(filters=parse_filters("bicycle").filters)
    await chats.arrive(f"{chats.scene.site}/article")
    assert len(chats.scene.texts()) == 1
    await chats.follow(filters=parse_filters("-ferry").filters)
    other = ARTICLE.replace("second boat from June", "third ship from July").replace(
        "2019", "1987"
    )
    await chats.arrive(await chats.put(other))
    assert len(chats.scene.texts()) == 1


async def test_who_is_followed_comes_at_once_beyond_the_number_a_day(chats: Chats) -> None:
    await _wants(chats, "Brandt")
    await chats.follow(a_day=1)
    await chats.arrive(await chats.put(OTHER))
    await chats.arrive(await chats.put(ARTICLE))
    assert [text.partition("\n")[0] for text in chats.scene.texts()] == [
        "Bakery opens on the quay", TITLE,
    ]  # fmt: skip


async def test_who_is_followed_waits_for_the_end_of_quiet_hours(chats: Chats) -> None:
    hour = datetime.now(UTC).hour
    quiet = QuietHours(start=60 * ((hour - 1) % 24), end=60 * ((hour + 2) % 24))
    await _wants(chats, "Brandt", quiet=quiet)
    await chats.follow(mode=Mode.EDITION)
    (waiting,) = await chats.arrive(f"{chats.scene.site}/article")
    assert chats.scene.texts() == []
    later = Arrivals(chats.scene.services, clock=lambda: time.time() + 3 * 3600)
    await later.deliver(waiting)
    assert len(chats.scene.texts()) == 1

"""known_story: what a chat knows of the story of an article."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.chat.request import LinkRequest
from bot.chat.settings.chat_settings import ChatSettings, Retention
from bot.errors import Busy
from bot.handlers.digests.known_story import find_sequel
from bot.handlers.digests.remembering import remember_digest
from summarizer import digest
from tests.bot.conftest import Scene
from tests.doubles.clock import Clock
from tests.doubles.jobs import DirectJobs
from tests.told_stories import articles_of

if TYPE_CHECKING:
    from bot.chat.digests.sequel import News, Sequel
    from summarizer.model import Article

pytestmark = pytest.mark.anyio

_GROUP = -1001234
_HOUR_S = 3600.0


def _tram(name: str) -> Article:
    (article,) = articles_of("tram-derailment", [name])
    return replace(article, url=f"https://{article.site}/{name}")


async def _share(scene: Scene, article: Article, chat_id: int = _GROUP) -> str:
    """Let a chat get the digest of an article; return its id."""
    services, request = scene.services, LinkRequest(url=article.url or "")
    digest_id = await services.digests.keep(request, chat_id=chat_id, asker_id=1, article=article)
    kept = await services.storage.get_digest(digest_id)
    assert kept
    await services.storage.put_article(kept.article_key, article)
    await remember_digest(
        services, ChatSettings(), article, digest(article),
        digest_id=digest_id, chat_id=chat_id, message_id=77,
    )  # fmt: skip
    return digest_id


async def _sequel(
    scene: Scene, article: Article, *, hours: float = 1, chat_id: int = _GROUP,
    memory: Retention = Retention.DAYS, digest_id: str | None = None,
) -> Sequel | None:  # fmt: skip
    """What is new in an article for a chat, some hours from now."""
    services = replace(scene.services, clock=Clock(time.time() + hours * _HOUR_S))
    settings = ChatSettings(memory=memory)
    return await find_sequel(services, settings, article, chat_id=chat_id, digest_id=digest_id)


async def test_what_another_outlet_adds_to_a_known_story_is_found(scene: Scene) -> None:
    courier, evening = _tram("courier"), _tram("evening")
    await _share(scene, _tram("fares"))
    await _share(scene, courier)
    sequel = await _sequel(scene, evening)
    assert sequel
    assert (sequel.title, sequel.site) == (courier.title, courier.site)
    assert sequel.link == "https://t.me/c/1234/77"
    fresh = [span.of(evening.text) for span in sequel.fresh]
    assert any("71-year-old man" in one for one in fresh)
    assert any("has risen to 17" in one for one in fresh)
    assert not any(one in courier.text for one in fresh)


async def test_where_messages_have_no_links_the_link_leads_to_the_page(scene: Scene) -> None:
    await _share(scene, _tram("courier"), chat_id=501)
    sequel = await _sequel(scene, _tram("evening"), chat_id=501)
    assert sequel
    assert sequel.link == _tram("courier").url


async def test_a_copy_adds_nothing_and_is_known_all_the_same(scene: Scene) -> None:
    await _share(scene, _tram("agency"))
    sequel = await _sequel(scene, _tram("herald"))
    assert sequel
    assert sequel.fresh == ()


async def test_only_what_the_chat_got_in_the_last_two_days_is_known(scene: Scene) -> None:
    await _share(scene, _tram("courier"))
    assert await _sequel(scene, _tram("evening"), hours=47)
    assert await _sequel(scene, _tram("evening"), hours=49) is None
    assert await _sequel(scene, _tram("evening"), chat_id=-1009) is None
    assert await _sequel(scene, _tram("evening"), memory=Retention.OFF) is None


async def test_the_same_outlet_another_story_or_language_is_none(scene: Scene) -> None:
    evening = _tram("evening")
    await _share(scene, replace(_tram("courier"), site=evening.site))
    assert await _sequel(scene, evening) is None
    assert await _sequel(scene, _tram("fares")) is None
    assert await _sequel(scene, replace(evening, site="x.example", language="de")) is None


async def test_what_came_later_is_not_known_before(scene: Scene) -> None:
    first = await _share(scene, _tram("courier"))
    second = await _share(scene, _tram("evening"))
    assert await _sequel(scene, _tram("courier"), digest_id=first) is None
    assert await _sequel(scene, _tram("evening"), digest_id=second)
    assert await _sequel(scene, _tram("evening"), digest_id="unknown") is None


async def test_a_story_is_found_behind_many_others(scene: Scene) -> None:
    await _share(scene, _tram("courier"))
    (other,) = articles_of("museum-theft", ["agency"])
    for number in range(12):
        url = f"https://x.example/{number}"
        await _share(scene, replace(other, url=url, title=f"{other.title} {number}"))
    assert await _sequel(scene, _tram("evening"))


async def test_a_busy_bot_says_nothing_of_it(scene: Scene) -> None:
    class BusyJobs(DirectJobs):
        async def find_news(self, article: Article, earlier: tuple[Article, ...]) -> News | None:
            raise Busy

    await _share(scene, _tram("courier"))
    scene.services.digests._jobs = BusyJobs()
    assert await _sequel(scene, _tram("evening")) is None

"""DigestService: the same link, asked for by several at once, is fetched once."""

from __future__ import annotations

import asyncio

import pytest

from bot.chat.request import LinkRequest
from summarizer.errors import PageMissing
from tests.bot.conftest import Scene

pytestmark = pytest.mark.anyio


async def test_the_same_link_in_several_spellings_is_fetched_once(scene: Scene) -> None:
    spellings = ["/slow", "/slow#part", "/slow?utm_source=x", "/slow?fbclid=1"]
    asked = [LinkRequest(url=scene.site + path) for path in spellings]
    articles = await asyncio.gather(*map(scene.services.digests.article, asked))
    assert len({id(article) for article in articles}) == 1
    assert scene.asked == {"/slow": 1}


async def test_who_asks_later_gets_what_is_kept(scene: Scene) -> None:
    first = await scene.services.digests.article(LinkRequest(url=scene.site + "/article"))
    second = await scene.services.digests.article(LinkRequest(url=scene.site + "/article"))
    assert (first, {"/article": 1}) == (second, scene.asked)


async def test_all_who_wait_are_told_of_a_failure_which_is_not_kept(scene: Scene) -> None:
    article, missing = (
        scene.services.digests.article,
        LinkRequest(url=scene.site + "/slow-missing"),
    )
    failures = await asyncio.gather(article(missing), article(missing), return_exceptions=True)
    assert [PageMissing, PageMissing] == [type(failure) for failure in failures]
    with pytest.raises(PageMissing):
        await article(missing)
    assert scene.asked == {"/slow-missing": 2}


async def test_when_one_who_waits_is_gone_the_others_still_get_the_article(scene: Scene) -> None:
    article, slow = scene.services.digests.article, LinkRequest(url=scene.site + "/slow")
    gone, staying = asyncio.create_task(article(slow)), asyncio.create_task(article(slow))
    for _ in range(100_000):
        if "/slow" in scene.asked:
            break
        await asyncio.sleep(0)
    gone.cancel()
    assert (await staying).title
    assert scene.asked == {"/slow": 1}


async def test_when_all_who_wait_are_gone_nothing_is_read_for_them(scene: Scene) -> None:
    article, slow = scene.services.digests.article, LinkRequest(url=scene.site + "/slow")
    waiting = [asyncio.create_task(article(slow)) for _ in range(2)]
    for _ in range(100_000):
        if "/slow" in scene.asked:
            break
        await asyncio.sleep(0)
    for one in waiting:
        one.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)
    # whoever asks now has the page fetched anew: the reading that was given up is not joined
    assert (await article(slow)).title
    assert scene.asked == {"/slow": 2}

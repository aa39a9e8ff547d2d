"""Whatever somebody sends, nobody else waits for it: the event loop is never held up."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.conftest import ROOT
from tests.doubles.hostile import ANSWERS, FILES, TEXTS
from tests.doubles.site import Site as RawSite
from tests.doubles.site import site as raw_site
from tests.doubles.watched import callbacks
from tests.telegram.conftest import Playing, World, article, scene_in

pytestmark = [pytest.mark.anyio, pytest.mark.timeout(300)]

#: CPU seconds that one callback of the loop may take.
_MOST_S = 0.05


class Watched(NamedTuple):
    """A bot whose callbacks are written down, and a site that answers by `ANSWERS`."""

    world: World
    raw: RawSite
    written: Path


async def answer(path: str, writer: asyncio.StreamWriter) -> None:
    name = path.split("/")[1].partition("?")[0]
    writer.write(ANSWERS.get(name, ANSWERS["quotes"]))


@pytest.fixture(scope="module", params=["polling", "webhook"])
async def watched(
    request: pytest.FixtureRequest, playing: Playing, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Watched]:
    written = tmp_path_factory.mktemp("watched") / "callbacks"
    program = (str(ROOT / "tests" / "doubles" / "watched.py"), str(written))
    async with raw_site(answer) as raw:
        allowed = f"127.0.0.1:{raw.port}"
        async with playing(
            request.param, program=program, FETCH_ALLOW=allowed, WORKERS="2"
        ) as world:
            # what is loaded when it is first wanted
            scene = scene_in(world)
            first = await scene.telegram.user("First")
            for text in (article(), f"{raw.root}/quotes", f"{raw.root}/canonicals"):
                await first.say(text)
            await scene.by_bot(first)
            yield Watched(world, raw, written)


async def test_nothing_that_somebody_sends_holds_the_loop_up(watched: Watched) -> None:
    scene = scene_in(watched.world)
    began = time.time()

    async def send(text: str) -> None:
        said = await (await scene.telegram.user("P")).say(text)
        scene.ignored.append(said)  # what is no article is told so once a day

    async def send_file(name: str, body: bytes) -> None:
        await (await scene.telegram.user("P")).send_document(name, body, "text/html")

    links = (f"{watched.raw.root}/{name}" for name in ANSWERS)
    await asyncio.gather(
        *map(send, (*links, *TEXTS.values())), *(send_file(*one) for one in FILES.items())
    )
    await watched.world.settle(within_s=200)
    await scene.end()
    slow = [one for one in callbacks(watched.written, since=began) if one.took_s > _MOST_S]
    assert slow == []

"""Strangers: what they send is in no log and no metric, and cannot dress up as something else."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from tests.bot.conftest import Scene
from tests.builders import ALICE, ARTICLE, GROUP, MALLORY, TITLE, message, page, press, update
from tests.doubles.ports import free_port
from tests.doubles.process import TOKEN, bot_process
from tests.doubles.warm_bots import WarmBots

pytestmark = pytest.mark.anyio

#: Dresses up as the end of a line, as colours, as text in the other direction, as nothing.
_EVIL = "Mallory\n2026-01-01 [error] bot.stopping\x1b[31m\u202egnp.exe\u200b</b>&amp;"


async def _drive(telegram: Any, site: str, listen: str) -> str:
    """Let people ask for all kinds of things, some of which fail; return the metrics."""
    alice = await telegram.user("Alicenameword", language_code="en")
    mallory = await telegram.user(_EVIL)
    group = await telegram.supergroup(f"Grouptitleword {_EVIL}", [alice, mallory])
    await alice.say(f"{ARTICLE}\n\nTextsecretword closes the article for good this time.")
    for link in (
        f"{site}/article?key=linksecretword",
        f"{site}/missing-linksecretword",
        "http://user:linksecretword@127.0.0.1:1/linksecretword",
        "http://linksecretword.invalid/linksecretword",
    ):
        await alice.say(link)
    for name, body, mime in (
        ("../../../../tmp/filesecretword\n.html", page().encode(), "text/html"),
        ("filesecretword.pdf", b"%PDF-1.4 textsecretword", "x/y"),
    ):
        await mallory.send_document(name, body, mime)
    await mallory.say(f"/digest {site}/article?key=linksecretword", chat=group)

    async def all_answered() -> bool:
        pending = await telegram.updates(pending=True)
        return not pending and await telegram.unanswered(by="reply") == []

    await telegram.wait_for(all_answered, timeout=60)
    # two are tried again and get through; as often a reply is sent that may have arrived
    for fault, times in (("500", 2), ("reset", 2), ("502", 2)):
        await telegram.fault(kind=fault, method="sendMessage", n=times)
        await alice.say(f"{ARTICLE}\n\nTextsecretword under {fault}.")
    await alice.inline("linksecretword https://linksecretword.invalid/x")
    for one in (alice, mallory):
        digest = next(m for m in await telegram.messages(group) if m.by_bot and m.buttons)
        await telegram.answer_to(await one.press(digest, digest.buttons[0]), timeout=20)
    await telegram.wait_for(all_answered, timeout=60)
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"http://{listen}/metrics") as metrics,
    ):
        return await metrics.text()


@pytest.mark.timeout(200)
@pytest.mark.parametrize("form", ["json", "console"])
async def test_no_log_at_any_level_and_no_metric_tells_what_was_sent(
    telegram: Any, site: tuple[str, dict[str, int]], tmp_path: Path, warm: WarmBots, form: str
) -> None:
    listen = f"127.0.0.1:{free_port()}"
    data = tmp_path / "data"
    data.mkdir()
    settings = {"LOG_LEVEL": "DEBUG", "LOG_FORMAT": form, "METRICS_LISTEN": listen,
                "FETCH_ALLOW": site[0].removeprefix("http://")}  # fmt: skip
    async with bot_process(telegram.url, data, warm=warm, **settings) as bot:
        metrics = await _drive(telegram, site[0], listen)
        assert await bot.stop() == 0
    log = bot.output.read_text()
    assert log.count("digest.made") >= 3
    assert log.count("digest.refused") >= 3
    for said in (log, metrics):
        found = re.findall(
            r"(?i)\w*secretword|nameword|titleword|Skerry|Mallory|gnp\.exe", said
        ) + [part for part in (TOKEN, TOKEN.partition(":")[2]) if part in said]
        assert found == []
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f\u200b-\u200f\u202a-\u202e]", log)
    # no name of a file has become one
    assert sorted(one.name.rstrip("-shmwal") for one in data.iterdir() if one != bot.output) == [
        "nutgraf.db"
    ]
    assert not await asyncio.to_thread(lambda: list(Path("/tmp").glob("filesecretword*")))


async def test_a_title_cannot_dress_up_as_something_else(scene: Scene) -> None:
    title = "Breaking &lt;b&gt;*bold* [x](http://evil.example) &#x202e;gnp.exe&#x200b; @all"
    evil = page().replace(TITLE, title)
    scene.telegram.files["evil"] = evil.encode()
    file = {"file_id": "evil", "file_unique_id": "e", "file_name": "../../evil\u202e.html",
            "file_size": 900, "mime_type": "text/html"}  # fmt: skip
    await scene.take(update(**message(document=file)))
    (sent,) = scene.telegram.said()
    assert sent["text"].startswith("Breaking <b>*bold* [x](http://evil.example) gnp.exe @all\n")
    assert not {"\u202e", "\u200b"} & set(sent["text"])
    assert "parse_mode" not in sent
    linked = [entity.get("url") for entity in sent["entities"] if entity.get("url")]
    assert [url for url in linked if "evil.example" in url] == []


async def test_buttons_of_another_chat_or_person_are_refused(scene: Scene) -> None:
    await scene.take(update(**message(f"/digest {scene.site}/article", chat=GROUP)))
    (digest,) = scene.telegram.messages()
    data = [
        button["callback_data"]
        for row in digest["reply_markup"]["inline_keyboard"]
        for button in row
        if "callback_data" in button
    ]
    elsewhere = {**digest, "chat": {"id": MALLORY["id"], "type": "private"}}
    for one in data:
        await scene.take(press(one, digest, user=MALLORY))
        await scene.take(press(one, elsewhere, user=MALLORY))
    toasts = [call.get("text", "") for call in scene.telegram.said("answerCallbackQuery")]
    assert toasts == [
        "Only the person who asked, or an admin, can change this digest.",
        "This digest has expired. Send the article again for a new one.",
    ] * len(data)
    assert scene.telegram.said("editMessageText") == []
    await scene.take(press(data[0], digest, user=ALICE))
    assert len(scene.telegram.said("editMessageText")) == 1


@pytest.mark.parametrize(
    "data",
    ["", "\0", "d1:", "d1:x:y:z", "s1:length:9", "f1:", "i1:" + "x" * 61, "\u202e", "q1:a:b:-1",
     "d1:../../x:long"],
)  # fmt: skip
async def test_data_that_no_button_has_is_refused_and_breaks_nothing(
    scene: Scene, data: str
) -> None:
    on = message("x", chat=GROUP)
    await asyncio.wait_for(scene.take(press(data, on, user=MALLORY)), 20)
    (toast,) = scene.telegram.said("answerCallbackQuery")
    assert toast.get("text")
    assert "broke" not in toast["text"]
    assert scene.telegram.said("editMessageText") == []

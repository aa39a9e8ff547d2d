"""Work that takes long on the page: its sign, how far it is, what waits, and a key to stop it."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import pytest
from playwright.async_api import expect

from bot.app import local_chat
from bot.config import Config
from bot.store.sql.database import open_database
from bot.store.sql.journal import SqlJournal
from tests.browser.conftest import ANSWER, watch
from tests.builders import page as web_page
from tests.doubles.databases import prepare_folder

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from playwright.async_api import Locator, Page

    from tests.browser.conftest import Axe, Chat

pytestmark = [pytest.mark.anyio, pytest.mark.browser, pytest.mark.timeout(120)]


class HangingSite:
    """A site whose page /good is an article; any other page never comes."""

    def __init__(self) -> None:
        self.host = ""
        #: Set when the bot has hung up on a page that never comes.
        self.left = asyncio.Event()

    async def answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        request = await reader.readuntil(b"\r\n\r\n")
        if b" /good" in request:
            body = web_page().encode()
            head = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: text/html\r\n"
            writer.write(f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body)
            await writer.drain()
        else:
            await reader.read()
            self.left.set()
        writer.close()


@asynccontextmanager
async def hanging_site() -> AsyncIterator[HangingSite]:
    site = HangingSite()
    server = await asyncio.start_server(site.answer, "127.0.0.1", 0)
    site.host = f"127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield site
    finally:
        server.close()


@pytest.fixture
async def site() -> AsyncIterator[HangingSite]:
    async with hanging_site() as opened:
        yield opened


@pytest.fixture
async def nutgraf(page: Page, tmp_path: Path, site: HangingSite) -> AsyncIterator[Page]:
    """The page with the real bot behind it, which may read the hanging site."""
    complaints = watch(page)
    prepare_folder(tmp_path, "local.db")
    config = Config(
        data_dir=tmp_path, local_listen="127.0.0.1:0", workers=1, fetch_timeout_s=60,
        fetch_allow=frozenset({site.host}),
    )  # fmt: skip
    async with local_chat(config) as url:
        await page.goto(url)
        await page.wait_for_selector("#log[aria-busy=false]", state="attached")
        yield page
        await page.close()
    assert complaints == []


async def send(page: Page, text: str) -> None:
    await page.fill("#text", text)
    await page.press("#text", "Enter")


def answers(page: Page) -> Locator:
    return page.locator(".message.in:not(.typing)")


def stop_key(page: Page) -> Locator:
    return page.get_by_role("button", name="Stop", exact=True)


async def test_stopping_ends_the_work_for_good(
    nutgraf: Page, site: HangingSite, tmp_path: Path
) -> None:
    await send(nutgraf, f"http://{site.host}/never")
    await stop_key(nutgraf).click(timeout=30_000)
    await expect(answers(nutgraf)).to_contain_text(["Stopped. Nothing more comes"])
    await expect(nutgraf.locator("#typing")).to_be_hidden()
    await expect(nutgraf.locator("#text")).to_be_focused()
    await asyncio.wait_for(site.left.wait(), 30)
    # what is sent then is answered, and nothing else has come in between
    await send(nutgraf, "help")
    await expect(answers(nutgraf)).to_have_count(2)
    await expect(answers(nutgraf).last).to_contain_text("What I can do")
    await expect(nutgraf.locator(".reaction")).to_have_count(0)
    async with open_database(f"sqlite+aiosqlite:///{tmp_path / 'local.db'}") as engine:
        assert await SqlJournal(engine).count_open() == 0


async def test_a_stop_that_does_not_reach_the_bot_is_said_and_can_be_pressed_again(
    nutgraf: Page, site: HangingSite
) -> None:
    await nutgraf.evaluate(ANSWER, ["/stop", 0])
    await send(nutgraf, f"http://{site.host}/never")
    await stop_key(nutgraf).click(timeout=30_000)
    await expect(nutgraf.get_by_role("alert")).to_contain_text("the bot cannot be reached")
    await expect(stop_key(nutgraf)).to_be_focused()
    await nutgraf.evaluate(ANSWER, ["/none", 0])
    await stop_key(nutgraf).press("Enter")
    await expect(answers(nutgraf)).to_contain_text(["Stopped. Nothing more comes"])


async def test_what_waits_says_so_and_can_be_stopped_by_itself(
    nutgraf: Page, site: HangingSite
) -> None:
    await send(nutgraf, f"http://{site.host}/never")
    await expect(stop_key(nutgraf)).to_be_visible(timeout=30_000)
    await send(nutgraf, "help")
    await send(nutgraf, "thanks")
    queued = nutgraf.locator(".queued")
    await expect(queued).to_have_count(2)
    await expect(queued.first).to_contain_text("Queued")
    await nutgraf.reload()
    await expect(queued).to_have_count(2)
    await expect(stop_key(nutgraf)).to_be_visible()
    await nutgraf.get_by_role("button", name="Stop: help").click()
    await expect(queued).to_have_count(1)
    await expect(answers(nutgraf).last).to_contain_text("Stopped.")
    await stop_key(nutgraf).click()
    await expect(queued).to_have_count(0)
    await expect(nutgraf.locator(".reaction")).to_have_text("👍")
    await expect(answers(nutgraf).filter(has_text="What I can do")).to_have_count(0)


async def test_of_several_links_it_shows_which_one_is_read(
    nutgraf: Page, site: HangingSite
) -> None:
    await send(nutgraf, f"http://{site.host}/good http://{site.host}/never")
    await expect(nutgraf.locator("#progress")).to_have_text("2 of 2", timeout=60_000)
    await expect(answers(nutgraf).first).to_contain_text("•")
    await nutgraf.reload()
    await expect(nutgraf.locator("#progress")).to_have_text("2 of 2")
    await stop_key(nutgraf).click()
    await expect(answers(nutgraf).last).to_contain_text("Stopped.")
    await expect(answers(nutgraf).filter(has_text="Reading")).to_have_count(0)
    await expect(answers(nutgraf)).to_have_count(2)


def note(chat: Chat, message_id: int, **stage: Any) -> None:
    """Note how far the bot is with a message."""
    chat.world._chat.note_work(message_id, {"begun": True, "article": None, "pages": None} | stage)


async def test_the_pages_of_a_large_file_are_counted(chat: Chat) -> None:
    await chat.page.set_extra_http_headers({"Accept-Language": "de"})
    await chat.open()
    await chat.type_and_send("my file")
    at = (await chat.update())["message"]["message_id"]
    note(chat, at, article=(1, 2), pages=(40, 200))
    progress = chat.page.locator("#progress")
    await expect(progress).to_have_text("1 von 2 · Seite 40 von 200")
    note(chat, at, article=(1, 2), pages=(41, 200))
    await expect(progress).to_have_text("1 von 2 · Seite 41 von 200")
    chat.world._chat.note_work(at, None)
    await expect(chat.page.locator("#typing")).to_be_hidden()
    await expect(chat.page.locator("#status")).not_to_have_class("status busy")


@pytest.mark.parametrize("theme", ["light", "dark"])
async def test_axe_finds_nothing_while_the_bot_is_at_work(
    chat: Chat, axe: Axe, theme: Any
) -> None:
    await chat.page.emulate_media(color_scheme=theme)
    for text in ("first", "second"):
        await chat.type_and_send(text)
    first, second = [(await chat.update())["message"]["message_id"] for _ in range(2)]
    note(chat, first, article=(2, 3))
    note(chat, second, begun=False)
    await expect(chat.page.locator(".queued")).to_be_visible()
    await expect(stop_key(chat.page)).to_be_visible()
    assert await axe(chat.page) == []

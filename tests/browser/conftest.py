"""A browser, a page of the local chat, and a watch on its console."""

from __future__ import annotations

import asyncio
import shutil
import subprocess
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest
from playwright.async_api import async_playwright, expect

from bot.local.api import LocalTelegram
from bot.local.server import serve

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from playwright.async_api import Browser, BrowserContext, ConsoleMessage, Locator, Page

ARGUMENTS = (
    "--no-sandbox",
    "--headless=new",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)

#: Called with the event's name and the files, by name, that are dragged.
DROP = """([type, files]) => {
  const data = new DataTransfer();
  for (const [name, text] of Object.entries(files)) data.items.add(new File([text], name));
  const event = new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true });
  document.querySelector("#log").dispatchEvent(event);
}"""

#: Called with a path and a status: requests for the path get it as their answer, or none for 0.
#: Answers of the server itself would stand in the console as errors.
ANSWER = """([path, status]) => {
  window.realFetch ??= window.fetch;
  window.fetch = async (...request) => {
    if (request[0] !== path) return realFetch(...request);
    if (!status) throw new TypeError("there is no server");
    return new Response("{}", { status });
  };
}"""

#: Returns what axe-core finds wrong with a page: each rule, and the elements that break it.
Axe = Callable[["Page"], Awaitable[list[str]]]

_HERE = Path(__file__).parent
_AXE = _HERE / "node_modules" / "axe-core" / "axe.min.js"
#: WCAG 2.2 AA and what axe's authors advise beside it.
_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

#: The person's id in the local chat.
CHAT = 2


@dataclass
class Chat:
    """A page of the local chat, and the world behind it. The tests play the bot."""

    page: Page
    world: LocalTelegram
    url: str
    #: What the browser complained of; a test fails on any.
    complaints: list[str] = field(default_factory=list)

    @property
    def received(self) -> Locator:
        """The bot's messages."""
        return self.page.locator(".message.in:not(.typing)")

    @property
    def sent(self) -> Locator:
        """The person's messages."""
        return self.page.locator(".message.out")

    async def open(self) -> None:
        """Open the page and wait until it shows the chat."""
        await self.page.goto(self.url)
        await self.page.wait_for_selector("#log[aria-busy=false]", state="attached")

    async def type_and_send(self, text: str) -> None:
        """Put a text into the field at once, as pasting does, and press Enter."""
        # `fill` takes 15 s for 1,000 lines
        put = "(node, text) => { node.value = text; node.dispatchEvent(new Event('input')); }"
        await self.page.locator("#text").evaluate(put, text)
        await self.page.press("#text", "Enter")

    async def tell(
        self,
        text: str,
        *,
        buttons: Sequence[dict[str, Any]] = (),
        entities: Sequence[dict[str, Any]] = (),
        **params: Any,
    ) -> int:
        """Send a message as the bot, wait until it is drawn, return its id."""
        message: Any = await self.world.call(
            "sendMessage",
            {
                "chat_id": CHAT,
                "text": text,
                "entities": list(entities),
                "reply_markup": {"inline_keyboard": [list(buttons)]},
                **params,
            },
        )
        await expect(self.message(message["message_id"])).to_be_attached()
        return int(message["message_id"])

    def message(self, message_id: int) -> Locator:
        """A message by its id."""
        return self.page.locator(f"#m{message_id}")

    async def edit(self, message_id: int, text: str, **params: Any) -> None:
        """Edit a message as the bot."""
        what = {"chat_id": CHAT, "message_id": message_id, "text": text, **params}
        await self.world.call("editMessageText", what)

    async def update(self) -> Any:
        """Wait for what the bot would get next, and confirm it."""
        request = self.world.call("getUpdates", {"limit": 1, "timeout": 10})
        updates: Any = await asyncio.wait_for(request, 15)
        await self.world.call("getUpdates", {"offset": updates[0]["update_id"] + 1})
        return updates[0]


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    """For the whole session, so that the browser is started once."""
    return "asyncio"


@pytest.fixture(scope="session")
async def browser(anyio_backend: str) -> AsyncIterator[Browser]:
    path = shutil.which("chromium") or shutil.which("chromium-browser")
    if path is None:
        pytest.skip("needs Chromium, which is not installed")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        yield browser
        await browser.close()


def watch(page: Page) -> list[str]:
    """Return a list that gathers all that the page complains of."""
    complaints: list[str] = []

    def on_console(message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            complaints.append(message.text)

    page.on("console", on_console)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    return complaints


@pytest.fixture(scope="session")
async def window(browser: Browser) -> AsyncIterator[BrowserContext]:
    """What all pages share: one for each would begin with processes of its own, half of its time.

    It is light, 1000 by 760.
    """
    context = await browser.new_context(
        viewport={"width": 1000, "height": 760}, color_scheme="light", reduced_motion="reduce"
    )
    context.set_default_timeout(10_000)
    await context.new_page()  # it stays, and is asked to forget what the others kept
    yield context
    await context.close()


@pytest.fixture
async def page(window: BrowserContext) -> AsyncIterator[Page]:
    """An empty page. What it kept and was allowed to do is gone for the next one."""
    page = await window.new_page()
    yield page
    for opened in window.pages[1:]:
        await opened.close()
    # a later server may have the same port
    at = urlsplit(page.url)
    control = await window.new_cdp_session(window.pages[0])
    await control.send(
        "Storage.clearDataForOrigin",
        {"origin": f"{at.scheme}://{at.netloc}", "storageTypes": "all"},
    )
    await control.detach()
    await window.clear_cookies()
    await window.clear_permissions()


@pytest.fixture
async def chat(page: Page) -> AsyncIterator[Chat]:
    """The page over a world without a bot: the test says what the bot would."""
    complaints = watch(page)
    world = LocalTelegram()
    async with serve(world, host="127.0.0.1", port=0) as url:
        chat = Chat(page=page, world=world, url=url, complaints=complaints)
        await chat.open()
        yield chat
        await page.close()
    assert chat.complaints == []


@pytest.fixture(scope="session")
def axe() -> Axe:
    """Return a function that looks for what keeps people out; axe-core comes from npm."""
    if not _AXE.exists():
        npm = shutil.which("npm") or pytest.skip("needs npm, which is not installed")
        command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
        done = subprocess.run(command, cwd=_HERE, check=False, capture_output=True, timeout=50)
        if done.returncode:
            pytest.skip("needs axe-core, which npm could not install")
    source = _AXE.read_text()

    async def find(page: Page) -> list[str]:
        await page.evaluate(source)
        run = "(rules) => axe.run(document, { runOnly: rules })"
        found: Any = await page.evaluate(run, _RULES)
        return [
            f"{rule['id']}: {', '.join(node['html'] for node in rule['nodes'])}"
            for rule in found["violations"]
        ]

    return find

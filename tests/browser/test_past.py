"""Past digests and quotations on the page: the list, its search, its keys; the test keeps them."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest
from playwright.async_api import expect

from tests.browser.test_reading import POINTS, TITLE, Library, shown

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from playwright.async_api import Locator

    from bot.chat.strings import Strings
    from tests.browser.conftest import Axe, Chat

pytestmark = [pytest.mark.anyio, pytest.mark.browser]

LINK = "https://example.org/bell#:~:text=The%20boat"


class Remembering(Library):
    """25 digests on ferries; the first of them is shown by a message of the chat."""

    def __init__(self, message_id: int = 0) -> None:
        super().__init__()
        self.message_id = message_id
        self.asked: list[tuple[str, str, int]] = []
        self.forgotten = False
        self.newest = TITLE

    async def recall(self, kind: str, words: str, page: int, strings: Strings) -> dict[str, Any]:
        self.asked.append((kind, words, page))
        if self.forgotten or words not in {"", "ferry", "Brandt"}:
            return {"items": [], "more": False}
        count = 20 if page == 1 else 5
        return {"items": [self._item(kind, words, n) for n in range(count)], "more": page == 1}

    def _item(self, kind: str, words: str, number: int) -> dict[str, Any]:
        item: dict[str, Any] = {
            "title": self.newest if number == 0 else f"Ferry number {number}",
            "language": "en",
            "site": "example.org",
            "day": "28 May 2026",
            "message_id": self.message_id if number == 0 else 1,
            "link": LINK if number == 0 else None,
        }
        if kind == "quotes":
            return item | {
                "quote": "“We waited for it”",
                "name": "Ina Brandt",
                "role": "mate",
                "comma": ", ",
            }
        if words:
            item["line"] = {"text": "😀 The ferry left.", "marks": [(6, 11)]}
        return item


class Slow(Library):
    """It has one digest of an earlier run, or none, and takes until `ready` to find that out."""

    def __init__(self, *, has_one: bool) -> None:
        super().__init__()
        self.has_one = has_one
        self.ready = asyncio.Event()

    async def messages(self) -> AsyncIterator[tuple[int, int, dict[str, Any]]]:
        await self.ready.wait()
        if self.has_one:
            yield 7, 1_764_527_425, {"text": "Kept"}


@pytest.mark.parametrize("has_one", [True, False])
async def test_a_page_waits_for_earlier_digests_before_it_welcomes(
    chat: Chat, has_one: bool
) -> None:
    welcome, restoring = chat.page.locator("#welcome"), chat.page.locator("#restoring")
    async with chat.world.remembering(library := Slow(has_one=has_one)):
        await chat.open()
        await expect(restoring).to_have_text("Bringing back earlier digests…")
        await expect(welcome).to_be_hidden()
        library.ready.set()
        await expect(restoring).to_be_hidden()
        await expect(chat.received).to_have_count(int(has_one))
        await expect(welcome).to_be_visible(visible=not has_one)


def region(chat: Chat) -> Locator:
    return chat.page.get_by_role("region", name="Past digests")


def opener(chat: Chat) -> Locator:
    return chat.page.get_by_role("button", name="Past digests", exact=True)


async def test_the_list_shows_digests_and_goes_on_at_its_end(chat: Chat) -> None:
    async with chat.world.remembering(library := Remembering()):
        await opener(chat).click()
        items = region(chat).get_by_role("listitem")
        await expect(items).to_have_count(20)
        await expect(items.nth(1)).to_contain_text("Ferry number 1")
        await expect(items.nth(1)).to_contain_text("example.org · 28 May 2026")
        await region(chat).get_by_role("button", name="Show older ones").click()
        await expect(items).to_have_count(25)
        await expect(items.nth(20).get_by_role("button")).to_be_focused()
        await expect(region(chat).get_by_role("button", name="Show older ones")).to_be_hidden()
        assert library.asked == [("digests", "", 1), ("digests", "", 2)]


async def test_what_is_typed_is_searched_for_and_marked(chat: Chat) -> None:
    async with chat.world.remembering(library := Remembering()):
        await opener(chat).click()
        field = region(chat).get_by_role("searchbox", name="Search the past digests")
        await expect(field).to_be_focused()
        await field.press_sequentially("ferry", delay=5)
        await expect(region(chat).locator("mark").first).to_have_text("ferry")
        await field.fill("xylophone")
        await expect(region(chat).get_by_role("listitem")).to_have_count(0)
        await expect(region(chat).get_by_role("status")).to_have_text("Nothing found.")
        assert library.asked[-1] == ("digests", "xylophone", 1)
        await field.fill("Brandt")
        await region(chat).get_by_role("button", name="Quotations").click()
        first = region(chat).get_by_role("listitem").first
        await expect(first).to_contain_text("“We waited for it”Ina Brandt, mate")
        await expect(first.get_by_role("link")).to_have_attribute("href", LINK)
        quotes = region(chat).get_by_role("button", name="Quotations")
        await expect(quotes).to_have_attribute("aria-pressed", "true")
        assert library.asked[-1] == ("quotes", "Brandt", 1)


async def test_an_entry_leads_to_its_digest_in_the_chat(chat: Chat) -> None:
    async with shown(chat) as at:
        for number in range(30):
            await chat.tell(f"Later {number}")
        async with chat.world.remembering(Remembering(at)):
            await opener(chat).click()
            await region(chat).get_by_role("button", name=TITLE).click()
            await expect(chat.message(at).get_by_text(POINTS[0])).to_be_in_viewport()
            await expect(chat.message(at).locator(".place").first).to_be_focused()
            await expect(region(chat)).to_be_visible()
            # one whose message is gone, and that has no page
            await region(chat).get_by_role("button", name="Ferry number 3").click()
            await expect(chat.page.locator("#polite")).to_contain_text("no longer kept")


async def test_the_list_lies_beside_a_wide_chat_and_over_a_narrow_one(chat: Chat) -> None:
    async with chat.world.remembering(Remembering()):
        text = chat.page.locator("#text")
        await opener(chat).click()
        await expect(text).to_be_in_viewport()
        wide, beside = await region(chat).bounding_box(), await text.bounding_box()
        assert wide
        assert beside
        assert wide["x"] + wide["width"] <= beside["x"]
        await chat.page.set_viewport_size({"width": 390, "height": 844})
        sheet = chat.page.get_by_role("dialog", name="Past digests")
        await expect(sheet).to_be_visible()
        assert await sheet.bounding_box() == {"x": 0, "y": 0, "width": 390, "height": 844}
        assert await chat.page.locator("#bottom").evaluate("(node) => node.inert")
        await sheet.get_by_role("button", name="Close the past digests").click()
        await expect(sheet).to_be_hidden()
        await expect(opener(chat)).to_be_focused()
        assert not await chat.page.locator("#bottom").evaluate("(node) => node.inert")


async def test_the_list_and_the_source_stand_side_by_side(chat: Chat) -> None:
    await chat.page.set_viewport_size({"width": 1400, "height": 800})
    async with shown(chat) as at, chat.world.remembering(Remembering(at)):
        await opener(chat).click()
        await chat.message(at).get_by_text(POINTS[1]).click()
        source = chat.page.get_by_role("region", name=TITLE)
        await expect(source).to_be_visible()
        await expect(region(chat)).to_be_visible()
        boxes = [
            await one.bounding_box()
            for one in (region(chat), chat.page.locator("#bottom"), source)
        ]
        edges = [(box["x"], box["x"] + box["width"]) for box in boxes if box]
        assert edges == sorted(edges)
        assert edges[0][1] <= edges[1][0]
        assert edges[1][1] <= edges[2][0]
        await region(chat).get_by_role("searchbox").press("Escape")
        await expect(region(chat)).to_be_hidden()
        await expect(source).to_be_visible()


async def test_it_is_used_by_keyboard_alone(chat: Chat) -> None:
    async with chat.world.remembering(Remembering()):
        await opener(chat).focus()
        await chat.page.keyboard.press("Enter")
        await expect(opener(chat)).to_have_attribute("aria-expanded", "true")
        await expect(region(chat).get_by_role("listitem")).to_have_count(20)
        for name in ("Digests", "Quotations", TITLE):
            await chat.page.keyboard.press("Tab")
            await expect(
                region(chat).get_by_role("button", name=name, exact=name != TITLE)
            ).to_be_focused()
        await chat.page.keyboard.press("Escape")
        await expect(region(chat)).to_be_hidden()
        await expect(opener(chat)).to_be_focused()
        await expect(opener(chat)).to_have_attribute("aria-expanded", "false")


async def test_an_open_list_follows_what_is_new_and_what_is_forgotten(chat: Chat) -> None:
    async with chat.world.remembering(library := Remembering()):
        await opener(chat).click()
        await expect(region(chat).get_by_role("listitem")).to_have_count(20)
        library.newest = "A digest of today"
        await chat.tell("A new digest")
        await expect(region(chat).get_by_role("listitem").first).to_contain_text(library.newest)
        library.forgotten = True
        chat.world.empty(0)
        await expect(region(chat).get_by_role("status")).to_have_text("Nothing found.")


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [1000, 390])
async def test_axe_finds_nothing_in_the_list(chat: Chat, axe: Axe, theme: Any, width: int) -> None:
    await chat.page.emulate_media(color_scheme=theme)
    await chat.page.set_viewport_size({"width": width, "height": 844})
    async with chat.world.remembering(Remembering()):
        await opener(chat).click()
        await expect(chat.page.locator("#past li")).to_have_count(20)
        assert await axe(chat.page) == []
        await chat.page.locator("#past-words").fill("ferry")
        await expect(chat.page.locator("#past mark")).to_have_count(20)
        assert await axe(chat.page) == []
        await chat.page.locator("#past-quotes").click()
        await chat.page.locator("#past-words").fill("nothing at all")
        await expect(chat.page.locator("#past-none")).to_have_text("Nothing found.")
        assert await axe(chat.page) == []

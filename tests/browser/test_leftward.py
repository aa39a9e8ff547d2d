"""The page in Arabic: it runs from right to left, and so does a digest of an Arabic article."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.async_api import expect

from summarizer.model import Article
from tests.browser.test_digest import nutgraf  # noqa: F401  # a fixture
from tests.browser.test_page import mark
from tests.browser.test_reading import LONGER, Library

if TYPE_CHECKING:
    from playwright.async_api import Page

    from tests.browser.conftest import Chat

pytestmark = [pytest.mark.anyio, pytest.mark.browser, pytest.mark.timeout(120)]

#: The mark before what begins with a foreign letter in a line that runs leftward.
_LEFTWARD = "\u200f"
_TITLE = "مكتب جديد في الميناء"
_POINT = "Google ستوظف 40 شخصًا."
_LABELLED = "يفتح المكتب في مايو."
_SAID = "Google شريك قديم لنا"
_QUOTE = f"«{_LEFTWARD}{_SAID}»\n— سلمى حداد"
_TEXT = (
    f"{_TITLE}\n\n• {_LEFTWARD}{_POINT}\n• {_LEFTWARD}Pixel 9 — {_LABELLED}\n\n"
    f"❝ من قال ماذا\n{_QUOTE}"
)
_ARTICLE = Article(
    title=_TITLE, language="ar", text=f"{_POINT}\n\nPixel 9\n\n{_LABELLED}\n\n«{_SAID}»، قالت."
)


async def test_the_page_runs_leftward_when_its_words_do(nutgraf: Page) -> None:  # noqa: F811
    async def place(selector: str) -> float:
        box = await nutgraf.locator(selector).last.bounding_box()
        assert box
        return box["x"]

    assert await place("#send") > await place("#text")
    await nutgraf.fill("#text", "/language")
    await nutgraf.press("#text", "Enter")
    await nutgraf.get_by_role("button", name="العربية").click(timeout=60_000)
    await expect(nutgraf.locator("html")).to_have_attribute("dir", "rtl")
    assert await place("#send") < await place("#text")
    assert await place("#theme") < await place("#bot-name")
    await nutgraf.fill("#text", "/help")
    await nutgraf.press("#text", "Enter")
    command = nutgraf.locator(".message.in .link", has_text="/digest").first
    await expect(command).to_be_visible(timeout=60_000)
    assert await command.evaluate("(node) => getComputedStyle(node).direction") == "ltr"
    points = await nutgraf.locator(".message.in:not(.typing)").last.locator(".point").all()
    assert [
        await point.inner_text() for point in points if await point.locator("text=/story").count()
    ]
    for point in points:  # those that begin with a command too
        assert await point.evaluate("(node) => getComputedStyle(node).direction") == "rtl"
    assert await place(".message.out .bubble") < await place(".message.in:not(.typing) .bubble")


async def test_what_is_in_another_direction_begins_at_the_side_of_the_page(
    nutgraf: Page,  # noqa: F811
) -> None:
    await nutgraf.fill("#text", "/language")
    await nutgraf.press("#text", "Enter")
    await nutgraf.get_by_role("button", name="العربية").click(timeout=60_000)
    await expect(nutgraf.locator("html")).to_have_attribute("dir", "rtl")
    await nutgraf.get_by_role("button", name="اختصارات").click()
    kbd = nutgraf.locator("kbd", has_text="Page").first
    assert await kbd.evaluate("(node) => getComputedStyle(node).direction") == "ltr"
    title, close = nutgraf.locator("#shortcuts-title"), nutgraf.locator("#shortcuts-close")
    gap = """(node) => {
      const outer = node.closest("dialog").getBoundingClientRect();
      return outer.right - node.getBoundingClientRect().right;
    }"""
    assert await title.evaluate(gap) == 22
    await close.click()
    await nutgraf.fill("#text", "http://127.0.0.1:1/")
    await nutgraf.press("#text", "Enter")
    words = nutgraf.locator(".reply span").last
    await expect(words).to_have_css("text-align", "right", timeout=60_000)


async def test_lines_with_a_mark_are_found_in_the_source(chat: Chat) -> None:
    marks = [
        mark("bold", _TEXT, _TITLE),
        mark("bold", _TEXT, "Pixel 9"),
        mark("bold", _TEXT, "❝ من قال ماذا"),
        mark("expandable_blockquote", _TEXT, _QUOTE),
    ]
    async with chat.world.remembering(Library(_ARTICLE)):
        at = await chat.tell(_TEXT, entities=marks, buttons=(LONGER,))
        digest = chat.message(at).get_by_role("article", name=_TITLE)
        await digest.get_by_role("button", name=_POINT).click()
        current = chat.page.locator("#source mark.current")
        await expect(current).to_have_text(_POINT)
        for part in ("#source-title", "#source-text"):
            await expect(chat.page.locator(part)).to_have_attribute("lang", "ar")
        await chat.page.locator("#source-next").click()
        await expect(current).to_have_text(_LABELLED)
        await chat.page.locator("#source-next").click()
        await expect(current).to_have_text(_SAID)
        for row in await digest.locator(".point, .quote").all():
            assert await row.evaluate("(node) => getComputedStyle(node).direction") == "rtl"

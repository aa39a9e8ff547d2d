"""The whole bot in the local chat: an article in, a digest out, buttons pressed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.async_api import expect

from bot.app import local_chat
from bot.config import Config
from tests.browser.conftest import DROP, watch
from tests.documents import TITLE, samples
from tests.doubles.databases import prepare_folder

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from playwright.async_api import Locator, Page

pytestmark = [pytest.mark.anyio, pytest.mark.browser, pytest.mark.timeout(120)]


@pytest.fixture
async def nutgraf(page: Page, tmp_path: Path) -> AsyncIterator[Page]:
    """The page with the real bot behind it; any complaint of the browser fails the test."""
    complaints = watch(page)
    prepare_folder(tmp_path, "local.db")
    config = Config(data_dir=tmp_path, local_listen="127.0.0.1:0", workers=1)
    async with local_chat(config) as url:
        await page.goto(url)
        await page.wait_for_selector("#log[aria-busy=false]", state="attached")
        yield page
        await page.close()
    assert complaints == []


def answer(page: Page) -> Locator:
    """The bot's latest message."""
    return page.locator(".message.in:not(.typing)").last


async def article(page: Page) -> str:
    """The sample article that the page itself offers."""
    response = await page.request.get(page.url + "page/sample.txt")
    return await response.text()


async def test_an_article_becomes_a_digest_that_buttons_change(nutgraf: Page) -> None:
    await nutgraf.fill("#text", await article(nutgraf))
    await nutgraf.press("#text", "Enter")
    digest = answer(nutgraf)
    await expect(digest).to_contain_text("Harbour town votes", timeout=60_000)
    assert (await digest.inner_text()).count("•") == 4
    await expect(digest.locator("blockquote").first).to_contain_text("timetable")
    await expect(digest).to_contain_text("Marta Oyelaran")

    # a short digest has two quotes of the four
    await digest.get_by_role("button", name="Shorter").click()
    await digest.get_by_role("button", name="All quotes").click()
    await expect(digest).to_contain_text("Tom Hallam")
    for quote in ("We are promising a boat", "We expected a nuisance"):
        await expect(digest).to_contain_text(quote)
    await digest.get_by_role("button", name="Back to the digest").click()
    await expect(digest.get_by_role("button", name="Shorter")).to_be_disabled()

    await digest.get_by_role("button", name="Longer").click()
    await expect(digest.get_by_role("button", name="Shorter")).to_be_enabled()
    await digest.get_by_role("button", name="Longer").click()
    await expect(digest.get_by_role("button", name="Longer")).to_be_disabled()
    longer = (await digest.inner_text()).count("•")
    assert 4 < longer <= 7
    await expect(nutgraf.locator(".message.in:not(.typing)")).to_have_count(1)
    await expect(digest.locator(".key[aria-busy]")).to_have_count(0)


async def test_a_message_right_after_a_long_paste_is_answered_by_itself(nutgraf: Page) -> None:
    paste = await article(nutgraf) + "\n\nThe boat has a bell. It rings at night." * 30
    await nutgraf.fill("#text", paste)
    await nutgraf.press("#text", "Enter")
    await nutgraf.fill("#text", "help")
    await nutgraf.press("#text", "Enter")
    answers = nutgraf.locator(".message.in:not(.typing)")
    await expect(answers).to_have_count(2, timeout=60_000)
    await expect(answers.filter(has_text="Harbour town votes")).to_have_count(1)
    await expect(answers.filter(has_text="What I can do")).to_have_count(1)


async def test_the_sample_button_does_the_same(nutgraf: Page) -> None:
    await nutgraf.get_by_role("button", name="Try a sample article").click()
    await expect(answer(nutgraf)).to_contain_text("Who said what", timeout=60_000)


async def test_a_dropped_file_becomes_a_digest(nutgraf: Page) -> None:
    await nutgraf.evaluate(DROP, ["drop", {"ferry.txt": await article(nutgraf)}])
    await nutgraf.keyboard.press("Enter")
    await expect(answer(nutgraf)).to_contain_text("Harbour town votes", timeout=60_000)
    await nutgraf.locator("#theme").click()
    await expect(nutgraf.locator("html")).to_have_attribute("data-theme", "dark")


async def test_the_bots_commands_are_in_the_menu(nutgraf: Page) -> None:
    await nutgraf.locator("#menu").click()
    await nutgraf.get_by_role("option", name="/start").click()
    await expect(answer(nutgraf)).to_contain_text("Send me an article")


async def test_what_is_no_article_is_answered_too(nutgraf: Page) -> None:
    await nutgraf.fill("#text", "A short note about nothing.")
    await nutgraf.press("#text", "Enter")
    await expect(answer(nutgraf)).to_contain_text("Send me an article", timeout=60_000)


async def test_a_chosen_document_becomes_a_digest(nutgraf: Page) -> None:
    buffer = samples()["pdf"]
    file = {"name": "boat.pdf", "mimeType": "application/pdf", "buffer": buffer}
    await nutgraf.set_input_files("#file", files=[file])  # type: ignore[list-item]
    await nutgraf.press("#text", "Enter")
    await expect(answer(nutgraf)).to_contain_text(TITLE, timeout=60_000)
    await expect(answer(nutgraf)).to_contain_text("Ina Brandt")


async def test_digests_are_there_again_after_a_restart_until_they_are_erased(
    page: Page, tmp_path: Path
) -> None:
    config = Config(data_dir=tmp_path, local_listen="127.0.0.1:0", workers=1)
    async with local_chat(config) as url:
        await page.goto(url)
        await page.get_by_role("button", name="Try a sample article").click()
        await expect(answer(page)).to_contain_text("Who said what", timeout=60_000)
        await page.goto("about:blank")
    async with local_chat(config) as url:
        await page.goto(url)
        await expect(answer(page)).to_contain_text("Harbour town votes", timeout=60_000)
        await answer(page).get_by_role("button", name="Shorter").click()
        await expect(answer(page).locator(".point")).to_have_count(2)
        await page.fill("#text", "/forget")
        await page.press("#text", "Enter")
        await page.get_by_role("button", name="Erase everything").click()
        await expect(answer(page)).to_contain_text("Erased: 1 digest")
        await expect(page.locator(".message:not(.typing)")).to_have_count(1)
        await page.reload()
        await expect(page.locator(".message:not(.typing)")).to_have_count(1)
        await page.goto("about:blank")
    async with local_chat(config) as url:
        await page.goto(url)
        await expect(page.locator("#welcome")).to_be_visible()
        await page.close()


async def test_the_page_follows_the_language_that_is_chosen(nutgraf: Page) -> None:
    await nutgraf.fill("#text", "/language")
    await nutgraf.press("#text", "Enter")
    await nutgraf.get_by_role("button", name="Français").click()
    await expect(nutgraf.get_by_placeholder("Article, lien ou fichier…")).to_be_visible()
    await expect(nutgraf.locator("html")).to_have_attribute("lang", "fr")
    # so does what was there before, and what the page says of itself
    await expect(nutgraf.locator(".day")).to_have_text("Aujourd’hui")
    await expect(nutgraf.locator(".message.out .unseen")).to_have_text("Vous: ")
    await expect(nutgraf.locator("#status")).to_contain_text("sur cette machine")
    await nutgraf.locator("#menu").click()
    option = nutgraf.get_by_role("option", name="/help")
    await expect(option).to_contain_text("comment m’utiliser")

"""Reading a digest on the page: its structure, its source, its keys; the test plays the bot."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import pytest
from playwright.async_api import expect
from pypdfium2 import PdfDocument

from summarizer.model import Article
from tests.browser.test_page import box, mark

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from playwright.async_api import Browser

    from tests.browser.conftest import Axe, Chat

pytestmark = [pytest.mark.anyio, pytest.mark.browser]

ARTICLE = Article(
    title="A bell for the boat",
    language="en",
    url="https://example.org/bell",
    text="The boat has a bell. We waited for it in vain.\n\n"
    "“We waited for it,” said Ina Brandt, the mate. “Now we have it.”\n\n"
    "It had no bell for years, and nobody knew why.\n\n"
    "Now we have it, and it is loud. “Too loud,” said Bo Rask.",
)
TITLE, META = "A bell for the boat", "Ann Author · 40 words"
POINTS = ("The boat has a bell.", "It had no bell for years, and nobody knew why.")
FIRST = "“We waited for it […] Now we have it.”\n— Ina Brandt, mate"
SECOND = "“Too loud”\n— Bo Rask"
NAMES = "Ina Brandt · Bo Rask"
QUOTES = f"{NAMES}\n\n{FIRST}\n\n{SECOND}"
TEXT = f"{TITLE}\n{META}\n\n• {POINTS[0]}\n• {POINTS[1]}\n\n❝ Who said what\n{QUOTES}"
SHORTER = {"text": "Shorter", "callback_data": "d1:abcdefghijkl:s"}
LONGER = {"text": "Longer", "callback_data": "d1:abcdefghijkl:l"}
ORIGINAL = {"text": "Original", "url": "https://example.org/bell"}
COPY = {"text": "Copy main point", "copy_text": {"text": POINTS[0]}}


def marks(text: str = TEXT, quotes: str = QUOTES) -> list[dict[str, Any]]:
    return [
        mark("bold", text, TITLE),
        mark("bold", text, "❝ Who said what"),
        mark("expandable_blockquote", text, quotes),
    ]


class Library:
    """What is kept: one article, shown by every message."""

    def __init__(self, article: Article | None = ARTICLE) -> None:
        self._article = article

    async def article(self, message_id: int) -> Article | None:
        return self._article

    async def language(self) -> str | None:
        return None

    async def messages(self) -> AsyncIterator[tuple[int, int, dict[str, Any]]]:
        for message in ():
            yield message


@asynccontextmanager
async def shown(chat: Chat, article: Article | None = ARTICLE) -> AsyncIterator[int]:
    """The digest on the page, and its article behind it."""
    async with chat.world.remembering(Library(article)):
        yield await chat.tell(TEXT, entities=marks(), buttons=(LONGER, ORIGINAL, COPY))


async def test_a_digest_has_headings_a_list_and_quotations_with_their_speakers(
    chat: Chat,
) -> None:
    async with shown(chat) as at:
        digest = chat.message(at).get_by_role("article", name=TITLE)
        await expect(digest.get_by_role("heading", level=2)).to_have_text(TITLE)
        await expect(digest.get_by_role("heading", level=3)).to_have_text("❝ Who said what")
        points = digest.get_by_role("listitem")
        await expect(points).to_have_text([f"•{point}" for point in POINTS])
        await expect(digest.get_by_role("button", name=POINTS[1])).to_have_count(1)
        figures = digest.get_by_role("figure")
        await expect(figures).to_have_text([FIRST.replace("\n", ""), SECOND.replace("\n", "")])
        await expect(figures.first.locator("figcaption")).to_have_text("— Ina Brandt, mate")
        await expect(digest).to_have_attribute("lang", "en")
        announced = chat.page.locator("#announcement")
        await expect(announced).to_have_text(f"Digest ready: {TITLE}")


async def test_the_words_of_a_row_are_read_once_as_the_name_of_its_control(chat: Chat) -> None:
    async with shown(chat) as at:
        tree = await chat.message(at).aria_snapshot()
        for words in (*POINTS, "Too loud”"):
            assert tree.count(words) == 1
        assert f'button "{POINTS[1]}": •' in tree


STORY = (
    "Two boats\n2 articles · a.example\n\nTold by several\n• It has a bell. — a.example"
    "\n\n❝ Who said what\n“Too loud” — b.example\n— Bo Rask, mate"
)


async def test_a_story_has_headings_points_and_quotations_too(chat: Chat, axe: Axe) -> None:
    quote = "“Too loud” — b.example\n— Bo Rask, mate"
    bell, loud = "https://a.example/#:~:text=bell", "https://b.example/#:~:text=loud"
    entities = [
        *(
            mark("bold", STORY, words)
            for words in ("Two boats", "Told by several", "❝ Who said what")
        ),
        mark("text_link", STORY, "•", url=bell),
        mark("text_link", STORY, "a.example\n\n❝", url=bell) | {"length": 9},
        mark("blockquote", STORY, quote),
        mark("text_link", STORY, "“", url=loud),
        mark("text_link", STORY, "b.example\n—", url=loud) | {"length": 9},
    ]
    at = await chat.tell(STORY, entities=entities)
    story = chat.message(at).get_by_role("article", name="Two boats")
    headings = story.get_by_role("heading", level=3)
    await expect(headings).to_have_text(["Told by several", "❝ Who said what"])
    point = story.get_by_role("listitem")
    await expect(point).to_have_text("•It has a bell. — a.example")
    await expect(point.get_by_role("link", name="It has a bell.", exact=True)).to_have_attribute(
        "href", bell
    )
    await expect(point.get_by_role("link", name="a.example")).to_have_attribute("href", bell)
    figure = story.get_by_role("figure", name="— Bo Rask, mate")
    await expect(figure.get_by_role("link", name="Too loud”")).to_have_attribute("href", loud)
    async with chat.page.expect_popup() as popup:
        await point.get_by_text("It has a bell.").click()
    await (await popup.value).close()
    assert await axe(chat.page) == []


async def test_quotes_of_one_speaker_are_one_figure_and_stay_together_when_copied(
    chat: Chat,
) -> None:
    await chat.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    both = "“Too loud”\n“Far too loud”\n— Bo Rask, mate"
    text = f"{TITLE}\n\n• {POINTS[0]}\n\n❝ Who said what\n{both}"
    async with chat.world.remembering(Library()):
        at = await chat.tell(text, entities=marks(text, both), buttons=(COPY,))
        figure = chat.message(at).get_by_role("figure")
        await expect(figure).to_have_count(1)
        await expect(figure).to_have_accessible_name("— Bo Rask, mate")
        await expect(figure.get_by_role("blockquote")).to_have_text(
            ["“Too loud”", "“Far too loud”"]
        )
        # each of the two leads to its own place
        for place, words in enumerate(("Too loud”", "Far too loud”")):
            await figure.get_by_text(words, exact=True).click()
            row = figure.locator(".place").nth(place)
            await expect(row).to_have_class("place current")
        await chat.page.get_by_role("button", name="Copy", exact=True).click()
        await expect(chat.page.locator("#polite")).to_have_text("Copied")
        assert both in await chat.page.evaluate("navigator.clipboard.readText()")


async def test_what_a_fold_would_hardly_shorten_is_not_folded(chat: Chat) -> None:
    few = f"Ina Brandt\n\n{'“We waited for it for years and years. ' * 3}”\n— Ina Brandt"
    many = "\n\n".join(f"“Number {n} is what we said.”\n— Speaker {n}" for n in range(9))
    for quotes, folded in ((few, False), (many, True)):
        text = TEXT.replace(QUOTES, quotes)
        at = await chat.tell(text, entities=marks(text, quotes), buttons=(COPY,))
        box_of = chat.message(at).locator(".folds")
        last = box_of.locator("figcaption").last
        if folded:
            await expect(box_of.get_by_role("button", name="Show all of it")).to_be_visible()
            # without a line of names it is told how many speak behind the first
            await expect(box_of.get_by_text("+8", exact=True)).to_be_visible()
        else:
            await expect(last).to_be_in_viewport(ratio=1)
            await expect(box_of.get_by_role("button", name="Show all of it")).to_be_hidden()
            await expect(box_of.locator(".names")).to_be_hidden()


async def test_on_a_phone_no_word_of_a_fold_lies_under_its_key(
    chat: Chat, browser: Browser
) -> None:
    text = TEXT.replace("We waited", "We waited and waited " * 20)
    quotes = text[text.index(NAMES) :]
    await chat.tell(text, entities=marks(text, quotes), buttons=(COPY,))
    phone = await browser.new_page(
        viewport={"width": 390, "height": 780}, has_touch=True, is_mobile=True
    )
    await phone.goto(chat.url)
    key = await box(phone.get_by_role("button", name="Show all of it"))
    words = await box(phone.locator(".folds .quote-text"))
    assert words["x"] + words["width"] <= key["x"]
    await phone.close()


async def test_quotes_of_the_chat_stand_with_their_speakers(chat: Chat) -> None:
    text = (
        "❝ Who said what\n\n“Too loud”\n— Bo Rask, mate\nA bell · 3 May\n\n“At last”\n— Ina Brandt"
    )
    entities = [mark("blockquote", text, words) for words in ("“Too loud”", "“At last”")]
    at = await chat.tell(text, entities=entities)
    for speaker, words in {"— Bo Rask, mate": "“Too loud”", "— Ina Brandt": "“At last”"}.items():
        figure = chat.message(at).get_by_role("figure", name=speaker)
        await expect(figure.get_by_role("blockquote")).to_have_text(words)
    await expect(chat.message(at).get_by_role("paragraph")).to_have_text("A bell · 3 May")


async def test_keys_of_an_article_in_another_language_are_in_that_language(chat: Chat) -> None:
    text = TEXT.replace("Who said what", "Wer sagt was")
    longer = {"text": "Länger", "callback_data": LONGER["callback_data"]}
    at = await chat.tell(
        text, buttons=(longer, {"text": "Kernpunkt kopieren"} | {"copy_text": {"text": "x"}})
    )
    key = chat.message(at).get_by_role("button", name="Kürzer")
    assert await key.evaluate("(node) => node.closest('[lang]').lang") == "de"


async def test_pressing_anywhere_in_a_row_opens_the_source_at_its_sentence(chat: Chat) -> None:
    async with shown(chat) as at:
        source = chat.page.get_by_role("region", name=TITLE)
        await chat.message(at).get_by_text(POINTS[1]).click()
        await expect(source).to_be_visible()
        current = source.locator("mark.current")
        await expect(current).to_have_text(POINTS[1])
        await expect(current).to_be_in_viewport()
        await expect(source).to_contain_text("2 / 4")
        announced = chat.page.locator("#announcement")
        await expect(announced).to_have_text(f"2 / 4: {POINTS[1]}")
        await source.get_by_role("button", name="Next").click()
        # of the two places with these words, that of the quotation
        await expect(current).to_have_text(["We waited for it", "Now we have it."])
        assert await current.first.evaluate("(node) => node.previousSibling.data.at(-1)") == "“"
        await source.get_by_role("button", name="Next").click()
        await expect(current).to_have_text("Too loud")
        # at the end the key keeps the focus, and does nothing
        await expect(source.get_by_role("button", name="Next")).to_be_disabled()
        await expect(source.get_by_role("button", name="Next")).to_be_focused()
        await chat.page.keyboard.press("Enter")
        await expect(source).to_contain_text("4 / 4")
        await source.get_by_role("button", name="Previous").click()
        await expect(source).to_contain_text("3 / 4")
        await expect(source.get_by_role("link")).to_have_attribute("href", ARTICLE.url or "")
        await chat.page.keyboard.press("Escape")
        await expect(source).to_be_hidden()
        await expect(chat.message(at).locator(".place").nth(2)).to_be_focused()


async def test_the_source_lies_beside_a_wide_chat_and_over_a_narrow_one(chat: Chat) -> None:
    async with shown(chat) as at:
        await chat.message(at).locator(".point").first.click()
        source, text = chat.page.locator("#source"), chat.page.locator("#text")
        await expect(source).to_be_visible()
        assert (await box(source))["x"] >= (await box(text))["x"] + (await box(text))["width"]
        await chat.page.set_viewport_size({"width": 390, "height": 700})
        await expect(chat.page.get_by_role("dialog", name=TITLE)).to_be_visible()
        assert (await box(source))["width"] == 390
        await expect(chat.page.locator("#scroller")).to_have_attribute("inert", "")
        await source.get_by_role("button", name="Close").click()
        await expect(chat.page.locator("#scroller")).not_to_have_attribute("inert", "")


async def test_a_source_that_is_gone_is_said_to_be(chat: Chat) -> None:
    async with shown(chat, None) as at:
        await chat.message(at).locator(".point").first.click()
        await expect(chat.page.locator("#polite")).to_contain_text("no longer kept")
        await expect(chat.page.locator("#source")).to_be_hidden()


async def test_a_message_is_one_stop_of_the_tab_key_with_arrows_inside(chat: Chat) -> None:
    async with shown(chat) as at:
        places = chat.message(at).locator(".place")
        await places.first.focus()
        await chat.page.keyboard.press("ArrowDown")
        await expect(places.nth(1)).to_be_focused()
        await chat.page.keyboard.press("End")
        await expect(chat.page.get_by_role("button", name="Copy")).to_be_focused()
        await chat.page.keyboard.press("Home")
        await expect(places.first).to_be_focused()
        await chat.page.keyboard.press("Enter")
        await expect(chat.page.locator("#source-title")).to_be_focused()
        await chat.page.keyboard.press("Escape")
        await chat.page.keyboard.press("Tab")
        await expect(chat.message(at).locator(":focus")).to_have_count(0)
        await chat.page.keyboard.press("Shift+Tab")
        await expect(places.first).to_be_focused()


async def test_the_keys_of_a_digest_stay_in_place_and_keep_the_focus(chat: Chat) -> None:
    async with shown(chat) as at:
        shorter = chat.page.get_by_role("button", name="Shorter")
        longer = chat.page.get_by_role("button", name="Longer")
        await expect(shorter).to_have_attribute("aria-disabled", "true")
        before = await box(shorter), await box(longer)
        assert before[0]["y"] == before[1]["y"]
        await longer.press("Enter")
        assert (await chat.update())["callback_query"]["data"] == LONGER["callback_data"]
        text = TEXT.replace(POINTS[0], POINTS[0] + "\n• It rings at noon.")
        keyboard = {"inline_keyboard": [[SHORTER, ORIGINAL, COPY]]}
        await chat.edit(at, text, entities=marks(text), reply_markup=keyboard)
        await expect(chat.message(at).locator(".point")).to_have_count(3)
        await expect(longer).to_have_attribute("aria-disabled", "true")
        await expect(longer).to_be_focused()
        await expect(longer).to_be_in_viewport(ratio=1)
        await expect(shorter).not_to_have_attribute("aria-disabled", "true")
        assert ((await box(shorter))["x"], (await box(longer))["x"]) == (
            before[0]["x"],
            before[1]["x"],
        )


async def test_a_key_of_a_digest_higher_than_the_window_stays_under_the_pointer(
    chat: Chat,
) -> None:
    await chat.page.set_viewport_size({"width": 390, "height": 420})
    async with shown(chat) as at:
        longer = chat.page.get_by_role("button", name="Longer")
        await longer.scroll_into_view_if_needed()
        await longer.click()
        before = (await box(longer))["y"]
        text = TEXT.replace(POINTS[0], POINTS[0] + "\n• It rings at noon, as every bell does." * 5)
        keyboard = {"inline_keyboard": [[SHORTER, ORIGINAL, COPY]]}
        await chat.edit(at, text, entities=marks(text), reply_markup=keyboard)
        await expect(chat.message(at).locator(".point")).to_have_count(7)
        assert abs((await box(longer))["y"] - before) < 2
        await expect(longer).to_be_in_viewport(ratio=1)


async def test_copy_takes_the_whole_digest_as_text_and_as_rich_text(chat: Chat) -> None:
    await chat.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    async with shown(chat):
        await chat.page.get_by_role("button", name="Copy", exact=True).click()
        await expect(chat.page.locator("#polite")).to_have_text("Copied")
        text, markup = await chat.page.evaluate(
            """async () => {
              const [item] = await navigator.clipboard.read();
              const words = async (type) => (await item.getType(type)).text();
              return [await words("text/plain"), await words("text/html")];
            }"""
        )
        parts = [TITLE, META, *(f"• {point}" for point in POINTS), "❝ Who said what"]
        assert text == "\n\n".join([*parts, FIRST, SECOND, ARTICLE.url or ""])
        assert f"<li>{POINTS[0]}</li>" in markup
        assert 'href="https://example.org/bell"' in markup
        assert "Ina Brandt, mate</blockquote>" in markup


async def test_quotes_that_were_opened_stay_open_when_the_digest_changes(chat: Chat) -> None:
    many = "\n\n".join(f"“Number {n} is what we said here today.”\n— Bo Rask" for n in range(9))
    async with chat.world.remembering(Library()):
        text = TEXT.replace(QUOTES, many)
        at = await chat.tell(text, entities=marks(text, many), buttons=(LONGER, COPY))
        fold = chat.message(at).locator(".folds")
        await expect(fold).not_to_have_class("open")
        await chat.page.get_by_role("button", name="Show all of it").click()
        more = "“One more.”\n— Bo Rask\n\n" + many
        longer = text.replace(many, more)
        keyboard = {"inline_keyboard": [[SHORTER, COPY]]}
        await chat.edit(at, longer, entities=marks(longer, more), reply_markup=keyboard)
        await expect(chat.message(at)).to_contain_text("One more.")
        await expect(chat.page.get_by_role("button", name="Fold it")).to_be_visible()


@pytest.mark.parametrize("theme", ["light", "dark"])
async def test_axe_finds_nothing_in_any_state(chat: Chat, axe: Axe, theme: Any) -> None:
    await chat.page.emulate_media(color_scheme=theme)
    assert await axe(chat.page) == []
    await chat.world.call("setMyCommands", {"commands": [{"command": "help", "description": "d"}]})
    async with shown(chat) as at:
        await chat.type_and_send("Some words of mine.")
        await expect(chat.sent).to_have_count(1)
        assert await axe(chat.page) == []
        await chat.page.locator("#text").press_sequentially("/")
        await expect(chat.page.get_by_role("option")).to_have_count(1)
        assert await axe(chat.page) == []
        await chat.page.fill("#text", "")
        await chat.message(at).locator(".point").first.click()
        await expect(chat.page.locator("mark.current")).to_be_visible()
        assert await axe(chat.page) == []
        await chat.page.set_viewport_size({"width": 320, "height": 640})
        await expect(chat.page.get_by_role("dialog")).to_be_visible()
        assert await axe(chat.page) == []
        assert await chat.page.evaluate("document.documentElement.scrollWidth") <= 320


async def test_a_digest_prints_as_a_page_without_the_chat_around_it(chat: Chat) -> None:
    async with shown(chat) as at:
        await chat.page.emulate_media(media="print")
        await expect(chat.message(at).locator(".digest")).to_be_visible()
        for part in ("#composer", "#top", ".keyboard"):
            await expect(chat.page.locator(part).first).to_be_hidden()
        quotes = chat.message(at).locator(".quote-text")
        assert await quotes.evaluate("(node) => node.scrollHeight <= node.clientHeight")
        assert await chat.page.evaluate("getComputedStyle(document.body).overflow") == "visible"


async def test_the_marks_of_a_source_are_lines_in_print(chat: Chat) -> None:
    async with shown(chat) as at:
        await chat.message(at).get_by_text(POINTS[1]).click()
        await chat.page.emulate_media(media="print")
        for mark_of in await chat.page.locator("#source mark").all():
            await expect(mark_of).to_have_css("text-decoration-line", "underline")


async def test_of_many_digests_one_is_printed_with_its_text_in_order(chat: Chat) -> None:
    async with shown(chat) as first, shown(chat) as second:
        await chat.edit(
            second,
            TEXT.replace(TITLE, "A sail for the boat"),
            entities=marks(),
            reply_markup={"inline_keyboard": [[COPY]]},
        )
        await expect(chat.message(second)).to_contain_text("A sail for the boat")
        await chat.message(first).locator(".place").first.focus()
        printed = PdfDocument(await chat.page.pdf())
        words = " ".join(printed[0].get_textpage().get_text_range().split())
        assert len(printed) == 1
        assert "A sail for the boat" not in words
        parts = [TITLE, *POINTS, "We waited for it", "Ina Brandt, mate", "Too loud", "Bo Rask"]
        places = [words.rindex(part) for part in parts]
        assert places == sorted(places)
        await expect(chat.message(second)).to_be_visible()


async def test_the_page_speaks_the_language_of_the_browser(chat: Chat, axe: Axe) -> None:
    await chat.page.set_extra_http_headers({"Accept-Language": "de-AT,de;q=0.9"})
    await chat.open()
    await expect(chat.page.locator("html")).to_have_attribute("lang", "de")
    for words in ("Schick mir einen Artikel", "Beispielartikel ausprobieren"):
        await expect(chat.page.get_by_text(words)).to_be_visible()
    field = chat.page.get_by_placeholder("Artikel, Link oder Datei …")
    await expect(field).to_have_accessible_name("Nachricht")
    async with shown(chat) as at:
        await chat.message(at).locator(".point").first.click()
        await expect(chat.page.get_by_role("button", name="Weiter")).to_be_visible()
        assert await axe(chat.page) == []


async def test_quotes_from_right_to_left_have_their_line_on_the_right(chat: Chat) -> None:
    quotes = "«سنبدأ العمل غدا»\n— أحمد سالم"
    text = f"عبارة جديدة\n\n• ستبحر العبارة.\n\n❝ Who said what\n{quotes}"
    entities = [
        mark("bold", text, "عبارة جديدة"),
        mark("expandable_blockquote", text, quotes),
    ]
    at = await chat.tell(text, entities=entities, buttons=(COPY,))
    box_of = chat.message(at).locator(".quotation")
    await expect(box_of).to_have_css("border-right-width", "3px")
    await expect(box_of).to_have_css("border-left-width", "0px")

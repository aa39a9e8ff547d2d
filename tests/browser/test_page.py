"""The local chat's page in a real browser; the test plays the bot."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from playwright.async_api import expect

from bot.local.api import LocalTelegram
from bot.local.server import serve
from tests.browser.conftest import ANSWER, DROP

if TYPE_CHECKING:
    from playwright.async_api import Browser, FloatRect, Locator, Page

    from tests.browser.conftest import Axe, Chat

pytestmark = [pytest.mark.anyio, pytest.mark.browser]

FILES = {"a.txt": "some words", "b.txt": "other words"}
MORE = {"text": "More", "callback_data": "m"}
LESS = {"text": "Less", "callback_data": "l"}


def mark(kind: str, text: str, words: str, **more: str) -> dict[str, Any]:
    """An entity over the first place where `words` stand in `text`."""
    before = len(text[: text.index(words)].encode("utf-16-le")) // 2
    return {
        "type": kind,
        "offset": before,
        "length": len(words.encode("utf-16-le")) // 2,
        **more,
    }


async def box(element: Locator) -> FloatRect:
    found = await element.bounding_box()
    assert found, "it is not drawn"
    return found


async def height(element: Locator) -> float:
    return (await box(element))["height"]


async def test_a_newcomer_is_told_what_to_do_and_can_try_it(chat: Chat) -> None:
    await expect(chat.page.locator("#welcome")).to_be_visible()
    await expect(chat.page.locator("#text")).to_be_focused()
    await chat.page.get_by_role("button", name="Try a sample article").click()
    await expect(chat.sent).to_have_count(1)
    await expect(chat.page.locator("#welcome")).to_be_hidden()
    update = await chat.update()
    assert update["message"]["text"].startswith("Harbour town votes")
    assert 250 <= len(update["message"]["text"].split()) <= 350


async def test_enter_sends_and_shift_enter_makes_a_line(chat: Chat) -> None:
    await chat.page.locator("#text").press_sequentially("one")
    await chat.page.keyboard.press("Shift+Enter")
    await chat.page.keyboard.type("two")
    await chat.page.keyboard.press("Enter")
    assert (await chat.update())["message"]["text"] == "one\ntwo"
    await expect(chat.page.locator("#text")).to_have_value("")
    await expect(chat.page.locator("#send")).to_be_disabled()


async def test_messages_arrive_in_the_order_they_were_sent_in(chat: Chat) -> None:
    texts = [f"message {number}" for number in range(10)]
    for text in texts:
        await chat.type_and_send(text)
    await expect(chat.sent).to_have_count(10)
    assert [message["text"] for message in chat.world.history()] == texts


async def test_the_field_grows_with_its_text_and_shrinks_again(chat: Chat) -> None:
    field = chat.page.locator("#text")
    empty = await height(field)
    await field.fill("line\n" * 200)
    assert empty * 4 < await height(field) < 760 * 0.4
    await field.press("Enter")
    assert await height(field) == empty


async def test_a_long_text_arrives_whole_and_is_shown_folded(chat: Chat) -> None:
    text = "\n\n".join(f"Paragraph {n} of a rather long article." for n in range(500))
    await chat.type_and_send(text)
    assert (await chat.update())["message"]["text"] == text
    await expect(chat.sent).not_to_contain_text("Paragraph 499")
    folded = await height(chat.sent)
    await chat.page.get_by_role("button", name="Show more").click()
    await expect(chat.sent).to_contain_text("Paragraph 499")
    assert folded < 400 < 2000 < await height(chat.sent)
    await chat.page.get_by_role("button", name="Show less").click()
    assert await height(chat.sent) == folded


async def test_marks_become_elements_wherever_they_stand(chat: Chat) -> None:
    text = "😀 bold and code, a link, /help <b>not markup</b>"
    at = await chat.tell(
        text,
        entities=[
            mark("bold", text, "bold and"),
            mark("italic", text, "and code"),
            mark("code", text, "code"),
            mark("text_link", text, "link", url="https://example.org/a#:~:text=b"),
        ],
    )
    message = chat.message(at)
    await expect(message.locator("strong")).to_have_text("bold and")
    await expect(message.locator("em")).to_have_text(["and", " code"])
    await expect(message.locator("code")).to_have_text("code")
    await expect(message.locator(".body")).to_contain_text("<b>not markup</b>")
    link = message.get_by_role("link", name="link")
    await expect(link).to_have_attribute("href", "https://example.org/a#:~:text=b")
    await expect(link).to_have_attribute("target", "_blank")
    await expect(link).to_have_attribute("rel", re.compile("noopener"))


async def test_a_command_in_a_message_can_be_pressed(chat: Chat) -> None:
    await chat.tell("Try /help.")
    await chat.page.get_by_role("button", name="/help").click()
    assert (await chat.update())["message"]["text"] == "/help"


async def test_a_long_quote_is_folded_and_opened_by_the_keyboard(chat: Chat) -> None:
    long = "“We are ready. " * 30 + "”"
    text = f"Before\n{long}\n“Short.”\nAfter"
    at = await chat.tell(
        text,
        entities=[
            mark("expandable_blockquote", text, long),
            mark("expandable_blockquote", text, "“Short.”"),
        ],
    )
    first, second = await chat.message(at).locator("blockquote").all()
    expander = chat.message(at).get_by_role("button", name="Show all of it")
    await expect(expander).to_have_count(1)
    await expect(expander).to_have_attribute("aria-expanded", "false")
    folded = await height(first)
    await expander.press("Enter")
    await expect(first.get_by_role("button", name="Fold it")).to_be_focused()
    opened = await height(first)
    assert await height(second) < folded < 90 < opened
    # What was opened stays open when the message is edited.
    await chat.edit(at, text + "!", entities=[mark("expandable_blockquote", text, long)])
    await expect(chat.message(at)).to_contain_text("After!")
    assert await height(chat.message(at).locator("blockquote")) == opened


async def test_a_press_waits_for_its_answer_and_keeps_the_focus(chat: Chat) -> None:
    at = await chat.tell("one", buttons=[MORE, LESS])
    button = chat.page.get_by_role("button", name="More")
    await button.press("Enter")
    await expect(button).to_have_attribute("aria-busy", "true")
    query = (await chat.update())["callback_query"]
    assert (query["data"], query["message"]["message_id"]) == ("m", at)
    keyboard = {"inline_keyboard": [[MORE]]}
    await chat.edit(at, "two", reply_markup=keyboard)
    await expect(chat.message(at).locator(".body")).to_contain_text("two")
    await expect(chat.page.get_by_role("button", name="More")).to_be_focused()
    await expect(chat.received).to_have_count(1)


async def test_answers_to_a_press_are_shown(chat: Chat) -> None:
    await chat.tell("one", buttons=[MORE])
    button = chat.page.get_by_role("button", name="More")
    await button.click()
    query = (await chat.update())["callback_query"]["id"]
    await chat.world.call("answerCallbackQuery", {"callback_query_id": query, "text": "Noted."})
    await expect(chat.page.get_by_role("status").filter(has_text="Noted.")).to_be_visible()
    await expect(button).not_to_have_attribute("aria-busy", "true")
    await button.click()
    query = (await chat.update())["callback_query"]["id"]
    await chat.world.call(
        "answerCallbackQuery",
        {"callback_query_id": query, "text": "Only the asker may.", "show_alert": True},
    )
    dialog = chat.page.get_by_role("dialog")
    await expect(dialog).to_contain_text("Only the asker may.")
    await chat.page.keyboard.press("Escape")
    await expect(dialog).to_be_hidden()


async def test_typing_is_shown_until_the_message_comes(chat: Chat) -> None:
    await chat.world.call("sendChatAction", {"chat_id": 2, "action": "typing"})
    await expect(chat.page.locator("#typing")).to_be_visible()
    await expect(chat.page.locator("#status")).to_have_text("typing…")
    await chat.tell("here")
    await expect(chat.page.locator("#typing")).to_be_hidden()
    await expect(chat.page.locator("#status")).to_have_text("bot · on this machine")


async def test_what_is_deleted_goes_and_the_newcomer_is_greeted_again(chat: Chat) -> None:
    at = await chat.tell("here")
    chat.world._chat.drop([at])
    await expect(chat.received).to_have_count(0)
    await expect(chat.page.locator("#welcome")).to_be_visible()
    await expect(chat.page.locator(".day")).to_have_count(0)


async def test_a_file_is_sent_by_the_button_and_kept_for_download(chat: Chat) -> None:
    async with chat.page.expect_file_chooser() as chooser:
        await chat.page.get_by_role("button", name="Send a file").click()
    await (await chooser.value).set_files(
        {"name": "böok.txt", "mimeType": "text/plain", "buffer": b"words"}
    )
    await expect(chat.page.get_by_role("list", name="Files")).to_contain_text("böok.txt")
    assert chat.world.history() == ()
    await chat.type_and_send("please read")
    message = (await chat.update())["message"]
    document = message["document"]
    assert message["caption"] == "please read"
    assert (document["file_name"], document["file_size"]) == ("böok.txt", 5)
    async with chat.page.expect_download() as download:
        await chat.page.get_by_role("link", name="böok.txt 5 byte download").click()
    assert (await download.value).suggested_filename == "böok.txt"


async def test_a_file_that_waits_can_be_taken_back(chat: Chat) -> None:
    files = [{"name": name, "mimeType": "text/plain", "buffer": b"x"} for name in ("a", "b")]
    await chat.page.set_input_files("#file", files=files)  # type: ignore[arg-type]
    await chat.page.get_by_role("button", name="Remove: a").click()
    await expect(chat.page.locator("#text")).to_be_focused()
    await chat.page.get_by_role("button", name="Send", exact=True).click()
    assert (await chat.update())["message"]["document"]["file_name"] == "b"
    await expect(chat.page.locator("#files")).to_be_hidden()
    await expect(chat.sent).to_have_count(1)


async def test_a_link_dropped_anywhere_lands_in_the_field(chat: Chat) -> None:
    await chat.page.evaluate(
        """() => {
          const data = new DataTransfer();
          data.setData("text/plain", "https://example.org/a");
          const event = { dataTransfer: data, bubbles: true, cancelable: true };
          document.querySelector("#log").dispatchEvent(new DragEvent("drop", event));
        }"""
    )
    await expect(chat.page.locator("#text")).to_have_value("https://example.org/a")
    await expect(chat.page.locator("#text")).to_be_focused()


async def test_a_draft_outlives_a_reload_until_it_is_sent(chat: Chat) -> None:
    await chat.page.fill("#text", "half a thought")
    await chat.open()
    await expect(chat.page.locator("#text")).to_have_value("half a thought")
    await chat.page.press("#text", "Enter")
    await expect(chat.sent).to_have_count(1)
    await chat.open()
    await expect(chat.page.locator("#text")).to_have_value("")


async def test_work_is_shown_until_it_is_done_over_a_reload_too(chat: Chat) -> None:
    await chat.type_and_send("https://example.org/slow")
    at = (await chat.update())["message"]["message_id"]
    chat.world._chat.note_work(at, {"begun": True, "article": None, "pages": None})
    typing = chat.page.locator("#typing")
    await expect(typing).to_be_visible()
    notice = await chat.tell("Reading example.org …")
    await expect(typing).to_be_visible()
    await chat.open()
    await expect(typing).to_be_visible()
    await chat.edit(notice, "There is no article on that page.")
    chat.world._chat.note_work(at, None)
    await expect(typing).to_be_hidden()
    await expect(chat.message(notice)).not_to_contain_text("edited")


async def test_files_can_be_dropped_anywhere_and_wait_with_their_caption(chat: Chat) -> None:
    await chat.page.fill("#text", "please read")
    await chat.page.evaluate(DROP, ["dragenter", FILES])
    await expect(chat.page.locator("#drop")).to_be_visible()
    await chat.page.evaluate(DROP, ["drop", FILES])
    await expect(chat.page.locator("#drop")).to_be_hidden()
    await expect(chat.page.get_by_role("list", name="Files")).to_have_text("a.txtb.txt")
    await expect(chat.page.locator("#announcement")).to_have_text("Files: a.txt, b.txt")
    assert chat.world.history() == ()
    await chat.page.keyboard.press("Enter")
    first, second = (await chat.update())["message"], (await chat.update())["message"]
    assert (first["document"]["file_name"], first["caption"]) == ("a.txt", "please read")
    assert (second["document"]["file_name"], "caption" in second) == ("b.txt", False)


async def test_a_pasted_image_is_said_to_be_unreadable_before_it_is_sent(chat: Chat) -> None:
    await chat.page.set_viewport_size({"width": 320, "height": 640})
    await chat.page.evaluate(
        """() => {
          const data = new DataTransfer();
          const name = "a-picture-of-a-rather-long-name.png";
          data.items.add(new File(["…"], name, { type: "image/png" }));
          const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true });
          document.querySelector("#text").dispatchEvent(event);
        }"""
    )
    note = chat.page.locator("#composer").get_by_role("status")
    await expect(note).to_contain_text("That is an image, which I cannot read.")
    assert await chat.page.evaluate("document.documentElement.scrollWidth") == 320
    assert chat.world.history() == ()
    await chat.page.get_by_role("button", name="Remove").click()
    await expect(note).to_have_text("")


async def test_a_drag_that_leaves_takes_its_overlay_along(chat: Chat) -> None:
    await chat.page.evaluate(DROP, ["dragenter", FILES])
    await expect(chat.page.locator("#drop")).to_be_visible()
    await chat.page.evaluate(DROP, ["dragleave", FILES])
    await expect(chat.page.locator("#drop")).to_be_hidden()


async def test_a_file_that_is_too_large_is_said_to_be(chat: Chat) -> None:
    await chat.page.evaluate(
        """() => {
          const data = new DataTransfer();
          data.items.add(new File([new Uint8Array(21 * 1024 * 1024)], "big.pdf"));
          dispatchEvent(new DragEvent("drop", { dataTransfer: data, cancelable: true }));
        }"""
    )
    note = chat.page.locator("#composer").get_by_role("status")
    await expect(note).to_contain_text("big.pdf is over 20 MB")
    await chat.page.keyboard.press("Enter")
    await expect(chat.page.get_by_role("alert")).to_contain_text("big.pdf is over 20 MB")
    assert chat.world.history() == ()


async def test_commands_are_offered_and_chosen_by_the_keyboard(chat: Chat) -> None:
    commands = [
        {"command": "start", "description": "what I do"},
        {"command": "help", "description": "how to use me"},
    ]
    await chat.world.call("setMyCommands", {"commands": commands})
    menu = chat.page.get_by_role("listbox")
    field = chat.page.locator("#text")
    await expect(chat.page.locator("#menu")).to_be_visible()
    await field.press_sequentially("/")
    await expect(menu.get_by_role("option")).to_have_count(2)
    await field.press("Escape")
    await expect(menu).to_be_hidden()
    await field.press_sequentially("h")
    await expect(menu.get_by_role("option")).to_have_text(["/helphow to use me"])
    await field.press("Enter")
    assert (await chat.update())["message"]["text"] == "/help"
    # by its button: the list has the focus, and gives it back
    await chat.page.locator("#menu").click()
    await expect(menu).to_be_focused()
    await chat.page.keyboard.press("Escape")
    await expect(menu).to_be_hidden()
    await expect(chat.page.locator("#menu")).to_be_focused()
    await chat.page.keyboard.press("Enter")
    await chat.page.keyboard.press("ArrowUp")
    await chat.page.keyboard.press("Enter")
    assert (await chat.update())["message"]["text"] == "/help"
    await expect(chat.page.locator("#menu")).to_be_focused()
    # what is typed then is meant for the field
    await chat.page.keyboard.press("Enter")
    await chat.page.keyboard.type("word")
    await expect(menu).to_be_hidden()
    await expect(field).to_have_value("word")


async def test_in_forced_colours_the_chosen_command_is_seen(chat: Chat) -> None:
    commands = [{"command": name, "description": "what it does"} for name in ("start", "help")]
    await chat.world.call("setMyCommands", {"commands": commands})
    await chat.page.emulate_media(forced_colors="active")
    await chat.page.locator("#menu").click()
    first, second = await chat.page.get_by_role("option").all()
    await expect(first).to_have_css("outline-style", "solid")
    await expect(second).to_have_css("outline-style", "none")
    await expect(chat.page.get_by_role("listbox")).to_have_css("border-top-style", "solid")


async def test_axe_finds_nothing_beside_what_is_unread_a_file_and_a_long_list(
    chat: Chat, axe: Axe
) -> None:
    commands = [{"command": f"c{n}", "description": "what it does"} for n in range(30)]
    await chat.world.call("setMyCommands", {"commands": commands})
    chat.world.send_file("report.pdf", b"%PDF", "application/pdf")
    for number in range(30):
        await chat.tell(f"message {number}")
    await chat.page.locator("#scroller").evaluate("(node) => { node.scrollTop = 0 }")
    await expect(chat.page.locator("#to-end")).to_be_visible()
    await chat.tell("news")
    await expect(chat.page.get_by_role("button", name="To the newest message 1")).to_be_visible()
    assert await axe(chat.page) == []
    await chat.page.locator("#menu").click()
    await expect(chat.page.get_by_role("option")).to_have_count(30)
    assert await axe(chat.page) == []


async def test_the_focus_is_in_the_field_when_the_pressed_key_is_gone(chat: Chat) -> None:
    edited = await chat.tell("Erase all?", buttons=[MORE])
    removed = await chat.tell("another", buttons=[MORE])
    key = chat.message(edited).get_by_role("button", name="More")
    await key.press("Enter")
    await chat.edit(edited, "Erased.")
    await expect(key).to_have_count(0)
    await expect(chat.page.locator("#text")).to_be_focused()
    await chat.message(removed).get_by_role("button", name="More").focus()
    chat.world._chat.drop([removed])
    await expect(chat.message(removed)).to_have_count(0)
    await expect(chat.page.locator("#text")).to_be_focused()


async def test_a_message_that_a_key_asked_for_is_shown_also_to_who_reads_above(
    chat: Chat,
) -> None:
    asked = await chat.tell("one", buttons=[MORE, LESS])
    for number in range(30):
        await chat.tell(f"message {number}")
    await chat.message(asked).get_by_role("button", name="More").click()
    await expect(chat.page.locator("#to-end")).to_be_visible()
    # the key is used up, before or after its answer; the focus goes to the next one
    await chat.edit(asked, "one", reply_markup={"inline_keyboard": [[LESS]]})
    await expect(chat.page.get_by_role("button", name="Less")).to_be_focused()
    answer = await chat.tell("what was asked for")
    await expect(chat.message(answer)).to_be_in_viewport()
    await chat.edit(asked, "one", reply_markup={"inline_keyboard": [[MORE]]})
    await expect(chat.message(asked).get_by_role("button", name="More")).to_be_focused()
    await expect(chat.message(answer)).to_be_in_viewport()
    # what comes later by itself, or after the message was changed, moves nothing
    await chat.message(asked).get_by_role("button", name="More").click()
    await chat.edit(asked, "two", reply_markup={"inline_keyboard": [[MORE]]})
    await expect(chat.message(asked)).to_contain_text("two")
    await expect(chat.message(await chat.tell("news"))).not_to_be_in_viewport()


async def test_a_key_that_only_changes_keys_or_fails_does_not_have_later_news_shown(
    chat: Chat,
) -> None:
    asked = await chat.tell("one", buttons=[MORE, LESS])
    for number in range(30):
        await chat.tell(f"message {number}")
    key = chat.message(asked).get_by_role("button", name="More")
    await key.click()
    await chat.edit(asked, "one", reply_markup={"inline_keyboard": [[LESS, MORE]]})
    await expect(chat.message(asked).get_by_role("button").first).to_have_text("Less")
    await expect(chat.message(await chat.tell("news"))).not_to_be_in_viewport()
    await chat.page.evaluate(ANSWER, ["/press", 0])
    await key.click()
    await expect(chat.page.locator(".toast")).to_be_visible()
    await expect(chat.message(await chat.tell("more news"))).not_to_be_in_viewport()


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (409, "Diese Schaltfläche gibt es nicht mehr."),
        (413, "Nachricht ist größer als 20 MB"),
        (500, "Nicht gesendet: Der Bot hat es nicht angenommen."),
    ],
)
async def test_what_the_bot_does_not_take_is_said_in_the_language_of_the_page(
    chat: Chat, status: int, words: str
) -> None:
    await chat.page.set_extra_http_headers({"Accept-Language": "de"})
    await chat.open()
    await chat.page.evaluate(ANSWER, ["/say", status])
    await chat.type_and_send("words")
    await expect(chat.page.locator("#urgent")).to_contain_text(words)
    await expect(chat.page.locator("#text")).to_have_value("words")


async def test_the_commands_are_in_the_language_of_the_page(chat: Chat) -> None:
    for code, words in {"": "how to use me", "de": "wie man mich benutzt"}.items():
        commands = [{"command": "help", "description": words}]
        params = {"commands": commands, "language_code": code or None}
        await chat.world.call("setMyCommands", params)
    option = chat.page.get_by_role("option")
    await chat.page.locator("#menu").click()
    await expect(option).to_have_text("/helphow to use me")
    await chat.page.set_extra_http_headers({"Accept-Language": "de"})
    await chat.open()
    await chat.page.locator("#menu").click()
    await expect(option).to_have_text("/helpwie man mich benutzt")


async def test_dark_is_taken_from_the_system_or_chosen_and_kept(chat: Chat) -> None:
    root = chat.page.locator("html")
    await expect(root).to_have_attribute("data-theme", "light")
    await chat.page.emulate_media(color_scheme="dark")
    await expect(root).to_have_attribute("data-theme", "dark")
    await chat.page.emulate_media(color_scheme="light")
    toggle = chat.page.get_by_role("button", name="Dark colours")
    await toggle.click()
    await expect(root).to_have_attribute("data-theme", "dark")
    await expect(toggle).to_have_attribute("aria-pressed", "true")
    await chat.open()
    await expect(root).to_have_attribute("data-theme", "dark")
    # what the system has, chosen, is to follow the system again
    await toggle.click()
    await expect(root).to_have_attribute("data-theme", "light")
    await chat.page.emulate_media(color_scheme="dark")
    await expect(root).to_have_attribute("data-theme", "dark")


async def test_the_history_is_there_again_after_a_reload(chat: Chat) -> None:
    at = await chat.tell("kept", buttons=[MORE])
    await chat.open()
    await expect(chat.message(at).locator(".body")).to_contain_text("kept")
    await expect(chat.page.locator("#welcome")).to_be_hidden()


async def test_the_newest_message_is_in_view_unless_one_reads_above(chat: Chat) -> None:
    for number in range(30):
        last = await chat.tell(f"message {number}")
    await expect(chat.message(last)).to_be_in_viewport()
    await chat.page.locator("#scroller").evaluate("(node) => { node.scrollTop = 0 }")
    to_end = chat.page.locator("#to-end")
    await expect(to_end).to_be_visible()
    new = await chat.tell("news")
    await expect(chat.message(new)).not_to_be_in_viewport()
    await expect(chat.page.locator("#unread")).to_have_text("1")
    await expect(chat.page).to_have_title("(1) Nutgraf")
    await to_end.click()
    await expect(chat.message(new)).to_be_in_viewport()
    await expect(to_end).to_be_hidden()


async def test_an_edit_does_not_move_what_one_reads(chat: Chat) -> None:
    edited = await chat.tell("short", buttons=[MORE])
    for number in range(30):
        await chat.tell(f"message {number}")
    read = chat.page.locator(".message", has_text="message 9").first
    await read.evaluate("(node) => node.scrollIntoView({ block: 'center' })")
    await expect(chat.page.locator("#to-end")).to_be_visible()
    before = (await box(read))["y"]
    await chat.edit(edited, "much longer\n" * 12)
    await expect(chat.message(edited).locator(".body")).to_contain_text("much longer")
    assert abs(before - (await box(read))["y"]) < 2


async def test_what_is_higher_than_the_window_is_read_from_its_top(chat: Chat) -> None:
    await chat.tell("before\n" * 40)
    at = await chat.tell("first line\n" + "next line\n" * 60, buttons=[MORE])
    top = (await box(chat.message(at)))["y"]
    assert 56 < top < 100
    await chat.page.keyboard.press("PageDown")
    assert (await box(chat.message(at)))["y"] < -300
    await chat.page.keyboard.press("PageUp")
    assert (await box(chat.message(at)))["y"] == top


async def test_what_is_typed_beside_the_field_lands_in_it(chat: Chat) -> None:
    await chat.page.locator("#theme").focus()
    await chat.page.keyboard.type("hello")
    await expect(chat.page.locator("#text")).to_have_value("hello")


async def test_a_question_mark_lists_the_shortcuts_and_escape_leads_back(
    chat: Chat, axe: Axe
) -> None:
    await chat.page.locator("#theme").focus()
    await chat.page.keyboard.press("?")
    dialog = chat.page.get_by_role("dialog", name="Keyboard shortcuts")
    await expect(dialog).to_be_visible()
    await expect(dialog).to_contain_text("New line")
    assert await axe(chat.page) == []
    await chat.page.keyboard.press("Escape")
    await expect(dialog).to_be_hidden()
    await expect(chat.page.locator("#theme")).to_be_focused()
    await expect(chat.page.locator("#text")).to_have_value("")
    # in the field it is a sign like others
    await chat.page.locator("#text").press("?")
    await expect(dialog).to_be_hidden()
    await chat.page.keyboard.press("Enter")
    assert (await chat.update())["message"]["text"] == "?"


async def test_the_key_for_the_shortcuts_can_be_switched_off(chat: Chat) -> None:
    await chat.page.get_by_role("button", name="Keyboard shortcuts").click()
    await chat.page.get_by_label("Open this list with ?").uncheck()
    await chat.page.get_by_role("button", name="Close").click()
    await chat.open()
    await chat.page.locator("#theme").focus()
    await chat.page.keyboard.press("?")
    await expect(chat.page.get_by_role("dialog")).to_be_hidden()
    await expect(chat.page.locator("#text")).to_have_value("?")


async def test_while_the_shortcuts_are_open_no_other_key_reaches_the_page(chat: Chat) -> None:
    for number in range(30):
        await chat.tell(f"message {number}")
    await chat.page.get_by_role("button", name="Keyboard shortcuts").click()
    top = await chat.page.locator("#scroller").evaluate("(node) => node.scrollTop")
    await chat.page.keyboard.press("PageUp")
    await chat.page.keyboard.type("x")
    assert await chat.page.locator("#scroller").evaluate("(node) => node.scrollTop") == top
    await expect(chat.page.locator("#text")).to_have_value("")


async def test_what_comes_while_the_page_is_hidden_is_counted_in_its_title(chat: Chat) -> None:
    # a headless browser shows all its pages
    hide = """(hidden) => {
      Object.defineProperty(document, "hidden", { value: hidden, configurable: true });
      document.dispatchEvent(new Event("visibilitychange"));
    }"""
    await chat.tell("seen")
    await expect(chat.page).to_have_title("Nutgraf")
    await chat.page.evaluate(hide, True)
    for number in (1, 2):
        await chat.tell("unseen")
        await expect(chat.page).to_have_title(f"({number}) Nutgraf")
    await chat.page.evaluate(hide, False)
    await expect(chat.page).to_have_title("Nutgraf")


async def test_two_pages_keep_their_own_reading_places(chat: Chat, browser: Browser) -> None:
    for number in range(60):
        await chat.tell(f"message {number}")
    other = await browser.new_page(viewport={"width": 1000, "height": 760})
    await other.goto(chat.url)
    read = other.locator(".message", has_text="message 9").first
    await read.evaluate("(node) => node.scrollIntoView()")
    await expect(other.locator("#to-end")).to_be_visible()
    before = (await box(read))["y"]
    await chat.type_and_send("mine, from the other page")
    await expect(other.locator(".message.out")).to_have_count(1)
    assert (await box(read))["y"] == before
    await other.reload()
    await other.wait_for_selector("#log[aria-busy=false]", state="attached")
    assert abs((await box(read))["y"] - before) < 2
    await expect(chat.sent).to_be_in_viewport()
    await chat.open()
    await expect(chat.sent).to_be_in_viewport()
    await other.close()


async def test_what_a_bullet_begins_hangs_behind_it(chat: Chat) -> None:
    await chat.page.set_viewport_size({"width": 360, "height": 640})
    at = await chat.tell("What I keep\n• " + "many words of it " * 8 + "\nThe end")
    point = chat.message(at).get_by_role("listitem")
    sign, words = await point.locator("> span").all()
    assert (await box(sign))["x"] + (await box(sign))["width"] <= (await box(words))["x"]
    assert await height(words) > 2 * await height(sign)


async def test_tab_goes_from_the_field_to_the_file_button_and_to_send(chat: Chat) -> None:
    await chat.page.fill("#text", "x")
    for name in ("Send a file", "Send"):
        await chat.page.keyboard.press("Tab")
        await expect(chat.page.get_by_role("button", name=name, exact=True)).to_be_focused()


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_all_that_is_touched_is_as_large_as_a_finger(
    browser: Browser, chat: Chat, scheme: Any
) -> None:
    commands = [{"command": "help", "description": "what one can do with it, in many words"}]
    await chat.world.call("setMyCommands", {"commands": commands})
    phone = await browser.new_page(
        viewport={"width": 320, "height": 640}, has_touch=True, is_mobile=True, color_scheme=scheme
    )
    await phone.goto(chat.url)
    sample = phone.get_by_role("button", name="Try a sample article")
    assert await height(sample) >= 44
    chat.world.say("many words of mine " * 100)
    await chat.tell("one", buttons=[MORE])
    await phone.locator("#menu").click()
    await expect(phone.get_by_role("option")).to_be_visible()
    touched = "button:not(.link), textarea, [role=option]"
    for element in await phone.locator(touched).all():
        if await element.is_visible():
            # a browser may lay 44 out as 43.99997
            tall = round(await height(element), 2)
            assert tall >= 44, await element.evaluate("(node) => node.outerHTML")
    # what a command does can be read, not only its first words
    words = phone.get_by_role("option").locator("span")
    assert await words.evaluate("(node) => node.scrollWidth <= node.clientWidth")
    await phone.close()


async def test_nothing_is_wider_than_a_small_phone(chat: Chat) -> None:
    await chat.page.set_viewport_size({"width": 360, "height": 640})
    await expect(chat.page.get_by_role("button", name="Try a sample article")).to_be_in_viewport()
    word = "extraordinarily" * 12
    await chat.tell(word, buttons=[{"text": word, "callback_data": str(n)} for n in range(3)])
    await chat.type_and_send(f"https://example.org/{word}")
    await expect(chat.sent).to_have_count(1)
    for element in ("html", "#scroller"):
        width = await chat.page.locator(element).evaluate("(node) => node.scrollWidth")
        assert width <= 360


async def test_a_lost_connection_is_said_and_mended(page: Page, axe: Axe) -> None:
    world = LocalTelegram()
    async with serve(world, host="127.0.0.1", port=0) as url:
        await page.goto(url)
        await page.wait_for_selector("#log[aria-busy=false]", state="attached")
    banner = page.locator("#banner")
    await expect(banner).to_have_text("Connection lost. Trying again…")
    await expect(page.locator("#announcement")).to_have_text("Connection lost. Trying again…")
    assert await axe(page) == []
    await page.fill("#text", "are you there")
    await page.press("#text", "Enter")
    await expect(page.get_by_role("alert")).to_contain_text("cannot be reached")
    await expect(page.locator("#text")).to_have_value("are you there")
    await world.call("sendMessage", {"chat_id": 2, "text": "said while you were away"})
    async with serve(world, host="127.0.0.1", port=int(url.rpartition(":")[2])):
        await expect(banner).to_be_hidden(timeout=15_000)
        await expect(page.locator(".message.in:not(.typing)")).to_have_count(1)
        await page.press("#text", "Enter")
        await expect(page.locator(".message.out")).to_contain_text("are you there")
        await page.close()


async def test_what_a_page_shows_outlives_a_restart_of_the_bot(page: Page) -> None:
    def world(hour: int) -> LocalTelegram:
        return LocalTelegram(clock=lambda: datetime(2026, 3, 1, hour, tzinfo=UTC))

    first, second = world(9), world(10)
    async with serve(first, host="127.0.0.1", port=0) as url:
        first.say("said before")
        await page.goto(url)
        await expect(page.locator(".message.out")).to_have_count(1)
    await second.call("sendMessage", {"chat_id": 2, "text": "said after"})
    async with serve(second, host="127.0.0.1", port=int(url.rpartition(":")[2])):
        await expect(page.locator(".message.in:not(.typing)")).to_have_count(1, timeout=15_000)
        await expect(page.locator(".message.out")).to_contain_text("said before")
        second.empty(0)
        await expect(page.locator(".message:not(.typing)")).to_have_count(0)
        await page.close()


async def test_two_pages_show_the_same_chat_but_not_each_others_answers(
    chat: Chat, browser: Browser
) -> None:
    other = await browser.new_page()
    await other.goto(chat.url)
    await chat.tell("one", buttons=[MORE])
    await chat.page.get_by_role("button", name="More").click()
    query = (await chat.update())["callback_query"]["id"]
    await chat.world.call("answerCallbackQuery", {"callback_query_id": query, "text": "Noted."})
    await expect(chat.page.locator("#polite")).to_have_text("Noted.")
    await chat.tell("two")
    await expect(other.locator(".message.in:not(.typing)")).to_have_count(2)
    await expect(other.locator("#polite")).to_have_text("")
    await other.close()

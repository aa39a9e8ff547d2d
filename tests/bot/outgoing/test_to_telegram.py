"""to_telegram: what the bot says, in Telegram's own types."""

from __future__ import annotations

from bot.chat.formatting.richtext import MarkKind, RichText
from bot.chat.message import Button, Message, Offer
from bot.outgoing.to_telegram import NO_PREVIEW, buttons_of, entities_of, keyboard_of, result_of


def test_marks_are_counted_in_utf16_units() -> None:
    body = RichText("👍👍 ") + RichText("Ferry").mark_link("https://example.org/ferry")
    (found,) = entities_of(body)
    assert (found.type, found.offset, found.length) == ("text_link", 5, 5)
    assert found.url == "https://example.org/ferry"


def test_marks_of_every_kind_are_told() -> None:
    for kind in MarkKind:
        if kind is not MarkKind.LINK:
            assert [e.type for e in entities_of(RichText("Ferry").mark(kind))] == [kind.value]


def test_no_buttons_are_no_keyboard() -> None:
    assert keyboard_of(()) is None


def test_each_button_does_what_it_is_for() -> None:
    keyboard = keyboard_of((
        (Button(text="Shorter", data="s"), Button(text="Original", url="https://example.org")),
        (Button(text="Copy", copy="words"),),
    ))  # fmt: skip
    assert keyboard is not None
    (shorter, original), (copy,) = keyboard.inline_keyboard
    assert (shorter.text, shorter.callback_data, shorter.copy_text) == ("Shorter", "s", None)
    assert (original.url, original.callback_data) == ("https://example.org", None)
    assert copy.copy_text is not None
    assert copy.copy_text.text == "words"


def test_buttons_are_read_back_from_their_keyboard() -> None:
    rows = (
        (Button(text="Shorter", data="s"), Button(text="Original", url="https://example.org")),
        (Button(text="Copy", copy="words"), Button(text="Stop", data="x", destroys=True)),
    )
    assert buttons_of(keyboard_of(rows)) == rows
    assert buttons_of(None) == ()


def test_an_offer_sends_its_message_without_a_preview() -> None:
    body = RichText("Ferry").mark(MarkKind.BOLD)
    message = Message(body=body, buttons=((Button(text="Longer", data="l"),),))
    found = result_of(Offer(id="7", title="Ferry", description="two boats", message=message))
    assert (found.id, found.title, found.description) == ("7", "Ferry", "two boats")
    content = found.input_message_content
    assert (content.message_text, content.link_preview_options) == ("Ferry", NO_PREVIEW)
    assert [entity.type for entity in content.entities] == ["bold"]
    assert found.reply_markup == keyboard_of(message.buttons)


def test_a_button_that_destroys_is_red() -> None:
    erase, keep = Button(text="Erase", data="x", destroys=True), Button(text="Keep", data="y")
    (row,) = keyboard_of(((erase, keep),)).inline_keyboard
    assert [button.style for button in row] == ["danger", None]

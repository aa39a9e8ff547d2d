"""What the local Bot API refuses, as Telegram would."""

from __future__ import annotations

from typing import Any

import pytest

from bot.local.checks import Refusal, check_keyboard, check_text


def mark(kind: str, offset: int, length: int, **more: str) -> dict[str, Any]:
    return {"type": kind, "offset": offset, "length": length, **more}


def test_a_text_is_trimmed_and_its_entities_move_along() -> None:
    text, entities = check_text("\n 😀 bold \n", [mark("bold", 2, 8)])
    assert text == "😀 bold"
    assert entities == [mark("bold", 0, 7)]


def test_an_entity_of_nothing_but_trimmed_space_goes() -> None:
    assert check_text("word  ", [mark("bold", 4, 2)]) == ("word", [])


@pytest.mark.parametrize("text", ["", " \n ", None])
def test_an_empty_text_is_refused(text: str | None) -> None:
    with pytest.raises(Refusal, match="message text is empty"):
        check_text(text, None)


def test_a_text_is_measured_in_utf16_units() -> None:
    assert check_text("😀" * 2048, None)[0] == "😀" * 2048
    with pytest.raises(Refusal, match="message is too long"):
        check_text("😀" * 2048 + "a", None)


@pytest.mark.parametrize(
    ("entity", "words"),
    [
        (mark("bold", 0, 6), "ends after the end of the text"),
        (mark("bold", 1, 2), "in a middle of a UTF-16 symbol"),
        (mark("bold", 0, 1), "in a middle of a UTF-16 symbol"),
        (mark("bold", 2, 0), "has no length"),
        (mark("bold", -1, 2), "has no length"),
        (mark("shiny", 0, 2), "unsupported type"),
    ],
)
def test_an_entity_that_does_not_fit_is_refused(entity: dict[str, Any], words: str) -> None:
    with pytest.raises(Refusal, match=words):
        check_text("😀abc", [entity])


def test_links_and_commands_in_the_bots_text_are_found() -> None:
    _, entities = check_text("Try /help or example.org", [mark("bold", 0, 3)])
    assert entities == [mark("bold", 0, 3), mark("bot_command", 4, 5), mark("url", 13, 11)]


def test_nothing_is_found_inside_a_link_or_code() -> None:
    given = [mark("text_link", 0, 11, url="https://example.org/"), mark("code", 12, 5)]
    assert check_text("example.org /help", given)[1] == given


def test_a_link_that_is_no_address_is_dropped_as_telegram_drops_it() -> None:
    assert check_text("word", [mark("text_link", 0, 4, url="javascript:alert(1)")])[1] == []


def test_more_than_a_hundred_entities_are_cut_off() -> None:
    many = [mark("bold", at, 1) for at in range(120)]
    assert check_text("a" * 120, many)[1] == many[:100]


def test_a_keyboard_keeps_its_buttons_and_loses_empty_rows() -> None:
    button = {"text": "More", "callback_data": "m"}
    assert check_keyboard({"inline_keyboard": [[button], []]}) == {"inline_keyboard": [[button]]}
    assert check_keyboard({"inline_keyboard": [[]]}) is None
    assert check_keyboard({"keyboard": [[{"text": "of another kind"}]]}) is None
    assert check_keyboard(None) is None


@pytest.mark.parametrize(
    ("button", "words"),
    [
        ({"text": "More", "callback_data": "é" * 33}, "BUTTON_DATA_INVALID"),
        ({"text": "More", "callback_data": ""}, "BUTTON_DATA_INVALID"),
        ({"text": "More"}, "Text buttons are unallowed"),
        ({"text": "More", "callback_data": "a", "url": "https://example.org"}, "Text buttons"),
        ({"text": " ", "callback_data": "a"}, "text must be non-empty"),
        ({"text": "Go", "url": "javascript:alert(1)"}, "is invalid"),
        ({"text": "Go", "url": "http://[1/"}, "is invalid"),
    ],
)
def test_a_button_that_telegram_would_not_take_is_refused(
    button: dict[str, str], words: str
) -> None:
    with pytest.raises(Refusal, match=words):
        check_keyboard({"inline_keyboard": [[button]]})


def test_a_hundred_buttons_are_enough() -> None:
    row = [{"text": "x", "callback_data": "x"}]
    with pytest.raises(Refusal, match="reply markup is too long"):
        check_keyboard({"inline_keyboard": [row] * 101})


def test_sixty_four_bytes_of_callback_data_are_allowed() -> None:
    button = {"text": "More", "callback_data": "é" * 32}
    assert check_keyboard({"inline_keyboard": [[button]]}) == {"inline_keyboard": [[button]]}


def test_a_refusal_speaks_as_the_bot_api_does() -> None:
    assert Refusal("chat not found").description == "Bad Request: chat not found"
    assert Refusal("Forbidden: bot was blocked", status=403).description.startswith("Forbidden")

"""Messages, and their rows of buttons as text."""

from __future__ import annotations

import pytest

from bot.chat.message import Button, buttons_from_text, buttons_to_text


def test_rows_of_buttons_are_read_back_as_they_were_written() -> None:
    rows = (
        (Button(text="Kürzer", data="d1:x:s"), Button(text="Original", url="https://example.org")),
        (Button(text="Copy", copy="all of it"), Button(text="Erase", data="f1", destroys=True)),
    )
    assert buttons_from_text(buttons_to_text(rows)) == rows
    assert buttons_from_text(buttons_to_text(())) == ()


@pytest.mark.parametrize("text", ["", "[", "7", "[[7]]", '[[{"text": "A", "colour": "red"}]]'])
def test_text_of_another_form_holds_no_rows(text: str) -> None:
    assert buttons_from_text(text) is None

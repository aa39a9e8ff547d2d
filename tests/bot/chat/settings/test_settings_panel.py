"""The settings panel: what it shows, and what its buttons set."""

from __future__ import annotations

import pytest

from bot.chat.settings.chat_settings import ChatSettings, Retention, Trigger
from bot.chat.settings.settings_panel import (
    apply_choice,
    closed_panel,
    language_panel,
    memory_panel,
    panel,
    parse_choice,
)
from bot.chat.strings import languages, strings_for
from bot.errors import BadButton
from summarizer.options import Length

_EN = strings_for("en")


def _press(settings: ChatSettings, label: str) -> ChatSettings:
    """The settings after the button whose text begins with `label` is pressed."""
    rows = panel(settings, _EN, group=True).buttons
    (button,) = [b for row in rows for b in row if b.text.startswith(label)]
    assert len((button.data or "").encode()) <= 64
    return apply_choice(settings, parse_choice(button.data or ""))


def test_lengths_go_round() -> None:
    settings = ChatSettings()
    seen = []
    for _ in Length:
        settings = _press(settings, "Digests")
        seen.append(settings.length)
    assert seen == [Length.LONG, Length.SHORT, Length.NORMAL]


def test_each_switch_turns_and_turns_back() -> None:
    assert _press(ChatSettings(), "Quotes") == ChatSettings(quotes=False)
    assert _press(ChatSettings(quotes=False), "Quotes") == ChatSettings()
    assert _press(ChatSettings(), "Sound") == ChatSettings(silent=True)
    every_link = ChatSettings(trigger=Trigger.EVERY_LINK)
    assert _press(ChatSettings(), "In this chat") == every_link
    assert _press(every_link, "In this chat") == ChatSettings()


def test_a_private_chat_has_nothing_to_trigger() -> None:
    rows = panel(ChatSettings(), _EN, group=False).buttons
    assert not any(b.text.startswith("In this chat") for row in rows for b in row)


def test_every_language_can_be_chosen_and_left() -> None:
    buttons = [b for row in language_panel(ChatSettings(), _EN).buttons for b in row]
    choices = [parse_choice(b.data or "") for b in buttons]
    picked = {apply_choice(ChatSettings(), c).language for c in choices if c.name == "language"}
    assert picked == {None, *languages()}
    assert choices[-1].name == "panel"


def test_the_chosen_language_is_ticked() -> None:
    buttons = [b for row in language_panel(ChatSettings(language="en"), _EN).buttons for b in row]
    assert [b.text for b in buttons if b.text.startswith("✓")] == ["✓ English"]


def test_memory_is_chosen_on_a_page_of_its_own() -> None:
    rows = panel(ChatSettings(), _EN, group=False).buttons
    assert "s1:memories" in [button.data for row in rows for button in row]
    buttons = [button for row in memory_panel(ChatSettings(), _EN).buttons for button in row]
    choices = [parse_choice(button.data or "") for button in buttons]
    picked = [apply_choice(ChatSettings(), c).memory for c in choices if c.name == "memory"]
    assert picked == list(Retention)
    assert [one.seconds / 86400 for one in picked] == [35, 365, 0]
    assert [b.text for b in buttons if b.text.startswith("✓")] == ["✓ Memory: 35 days"]
    assert choices[-1].name == "panel"


def test_a_closed_panel_says_what_holds() -> None:
    private = closed_panel(ChatSettings(), _EN, group=False).body.text
    assert private == (
        "Settings\nDigests: normal, 4 points\nQuotes: shown\nLanguage: Automatic\nSound: on\n"
        "Edition: off\nMemory: 35 days"
    )
    group = closed_panel(ChatSettings(silent=True), _EN, group=True).body.text
    assert group == (
        "Settings\nDigests: normal, 4 points\nQuotes: shown\nLanguage: Automatic\nSound: off\n"
        "Edition: off\nMemory: 35 days\nIn this chat: only when asked\nTidy up: off"
    )


@pytest.mark.parametrize(
    "data",
    ["", "s1:", "s1:length:endless", "s1:language:xx", "s1:quotes", "s1:colour:red", "s2:done"],
)
def test_choices_that_do_not_exist_are_refused(data: str) -> None:
    with pytest.raises(BadButton):
        apply_choice(ChatSettings(), parse_choice(data))

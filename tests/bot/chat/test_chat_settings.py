"""The choices of a chat, as they are kept."""

from __future__ import annotations

import pytest

from bot.chat.chat_settings import ChatSettings, Trigger, settings_from_json, settings_to_json
from summarizer.options import Length

_CHOSEN = ChatSettings(
    length=Length.LONG, quotes=False, language="de", trigger=Trigger.EVERY_LINK, silent=True
)


@pytest.mark.parametrize("settings", [ChatSettings(), _CHOSEN])
def test_choices_come_back_as_they_were(settings: ChatSettings) -> None:
    assert settings_from_json(settings_to_json(settings)) == settings


def test_what_another_version_wrote_has_its_defaults() -> None:
    assert settings_from_json('{"length": "endless", "trigger": 7, "language": "tlh"}') == (
        ChatSettings()
    )

"""menus: the commands as Telegram shows them."""

from __future__ import annotations

from typing import Any

import pytest
from telegram.error import BadRequest

from bot.bot_api.retries import Retries
from bot.chat.strings import languages
from bot.handlers import ADMIN_COMMANDS, GROUP_COMMANDS, PRIVATE_COMMANDS
from bot.handlers.menus import introduce

pytestmark = pytest.mark.anyio


class FakeBot:
    """Notes the menus that it is given."""

    def __init__(self, refusal: Exception | None = None) -> None:
        self.menus: dict[tuple[str, str | None], list[Any]] = {}
        self._refusal = refusal

    async def set_my_commands(
        self, commands: list[Any], *, scope: Any, language_code: str | None
    ) -> None:
        if self._refusal:
            raise self._refusal
        self.menus[scope.type, language_code] = commands


async def test_each_kind_of_reader_has_a_menu_in_each_language() -> None:
    bot = FakeBot()
    await introduce(bot, Retries())  # type: ignore[arg-type]
    scopes = {
        "all_private_chats": PRIVATE_COMMANDS,
        "all_group_chats": GROUP_COMMANDS,
        "all_chat_administrators": ADMIN_COMMANDS,
    }
    codes = {None, *languages()} - {"en"}
    assert set(bot.menus) == {(scope, code) for scope in scopes for code in codes}
    for (scope, _), commands in bot.menus.items():
        assert tuple(one.command for one in commands) == scopes[scope]
        assert all(one.description for one in commands)


async def test_a_menu_is_in_the_words_of_its_language() -> None:
    bot = FakeBot()
    await introduce(bot, Retries())  # type: ignore[arg-type]
    english, german = (bot.menus["all_private_chats", code] for code in (None, "de"))
    assert [one.description for one in english] != [one.description for one in german]


async def test_a_refusal_leaves_the_menus_of_the_last_start() -> None:
    await introduce(FakeBot(BadRequest("no")), Retries())  # type: ignore[arg-type]

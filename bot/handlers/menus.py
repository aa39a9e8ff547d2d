"""The menus of commands that Telegram's apps show."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import structlog
import telegram
from telegram.error import TelegramError

from bot.chat.strings import FALLBACK, languages, strings_for
from bot.handlers import ADMIN_COMMANDS, GROUP_COMMANDS, PRIVATE_COMMANDS

if TYPE_CHECKING:
    from bot.bot_api.retries import Retries

_log = structlog.get_logger()

#: The commands for each kind of chat; channels have no menu.
_MENUS = (
    (telegram.BotCommandScopeAllPrivateChats(), PRIVATE_COMMANDS),
    (telegram.BotCommandScopeAllGroupChats(), GROUP_COMMANDS),
    (telegram.BotCommandScopeAllChatAdministrators(), ADMIN_COMMANDS),
)


async def introduce(bot: telegram.Bot, retries: Retries) -> None:
    """Tell Telegram the commands, in each language that has a catalogue."""
    try:
        await asyncio.gather(
            *(
                retries.call(_offer_commands, bot, menu, language)
                for menu in _MENUS
                for language in languages()
            )
        )
    except TelegramError as problem:  # then Telegram keeps the menus of an earlier start
        _log.warning("menus.not_set", error=type(problem).__name__)


async def _offer_commands(
    bot: telegram.Bot, menu: tuple[telegram.BotCommandScope, tuple[str, ...]], language: str
) -> None:
    scope, names = menu
    strings = strings_for(language)
    commands = [telegram.BotCommand(name, strings(f"command-{name}")) for name in names]
    # without a code: Telegram shows the English menu to users of all other languages
    code = None if language == FALLBACK else language
    await bot.set_my_commands(commands, scope=scope, language_code=code)

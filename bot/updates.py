"""In what order updates are worked: one after another within a chat, chats side by side."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, cast

import telegram
from telegram.ext import BaseUpdateProcessor

if TYPE_CHECKING:
    from collections.abc import Awaitable, Coroutine

    from bot.parts import Parts

#: Updates at work at once, over all chats. Nearly all of them wait: for a site, a worker, the
#: rest of a paste.
AT_ONCE = 1024


class ChatOrder(BaseUpdateProcessor):
    """Keeps the order of messages within each chat, and does not let one chat hold up others.

    Presses of buttons stand in a line of their own for each person: they need not wait for a
    page that is being read.
    """

    def __init__(self, parts: Parts, *, at_once: int = AT_ONCE) -> None:
        super().__init__(at_once)
        self._parts = parts
        #: A lock for each line that has somebody in it, and how many those are.
        self._lines: dict[object, tuple[asyncio.Lock, int]] = {}

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        """Work `update` when those before it in its line are done."""
        coroutine = cast("Coroutine[Any, Any, object]", coroutine)  # as the library calls it
        message = _private_message(update)
        if message and (paste := self._parts.join(message)):
            coroutine.close()  # the first part is answered for all of them
            await paste.answered()
            return
        if message and self._parts.begin(message):
            try:
                await self._in_line(update, coroutine)
            finally:
                self._parts.end(message)
            return
        await self._in_line(update, coroutine)

    async def _in_line(self, update: object, coroutine: Coroutine[Any, Any, object]) -> None:
        line = _line(update)
        lock, waiting = self._lines.get(line, (asyncio.Lock(), 0))
        self._lines[line] = (lock, waiting + 1)
        try:
            async with lock:
                await coroutine
        finally:
            lock, waiting = self._lines[line]
            if waiting == 1:
                del self._lines[line]
            else:
                self._lines[line] = (lock, waiting - 1)


def _private_message(update: object) -> telegram.Message | None:
    if isinstance(update, telegram.Update) and update.message:
        chat = update.message.chat
        return update.message if chat.type == chat.PRIVATE else None
    return None


def _line(update: object) -> object:
    """Return what is the same for updates that must not overtake one another."""
    if not isinstance(update, telegram.Update):
        return None
    if update.callback_query:
        return ("press", update.callback_query.from_user.id)
    if update.effective_chat:
        return ("chat", update.effective_chat.id)
    return ("update", update.update_id)

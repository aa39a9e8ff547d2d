"""The queue of jobs for the workers of one process: bounded, and fair between chats."""

from __future__ import annotations

import asyncio
from collections import OrderedDict, deque
from contextvars import ContextVar
from typing import Generic, TypeVar

from bot.errors import Busy

#: The id of the chat or person that this task works for. Tasks that it starts inherit it.
on_behalf_of: ContextVar[object] = ContextVar("on_behalf_of", default=None)

#: Stands in place of a chat for work that nobody waits for. It is done when no other work waits.
NOBODY = object()

_T = TypeVar("_T")


class FairQueue(Generic[_T]):
    """Hands out jobs round robin by chat, so that no chat waits behind all jobs of another.

    When the queue is full, the chat with the most jobs loses its newest one, to make room for a
    chat that has at least two fewer. Jobs of `NOBODY` come last, and make room first.
    """

    def __init__(self, room: int) -> None:
        self._room = room
        self._waiting: OrderedDict[object, deque[_T]] = OrderedDict()
        self._size = 0
        self._some = asyncio.Event()

    def __len__(self) -> int:
        return self._size

    def put(self, chat: object, item: _T) -> _T | None:
        """Add `item`; return the item that was dropped to make room for it, or None.

        Raises `Busy` when the queue is full and no other chat has to make room.
        """
        left = self._make_room(chat) if self._size >= self._room else None
        self._waiting.setdefault(chat, deque()).append(item)
        self._size += 1
        self._some.set()
        return left

    async def get(self) -> _T:
        """Wait for an item; take and return the oldest one of the chat whose turn it is."""
        while not self._size:
            self._some.clear()
            await self._some.wait()
        chat = next((one for one in self._waiting if one is not NOBODY), NOBODY)
        items = self._waiting[chat]
        item = items.popleft()
        self._size -= 1
        if items:
            self._waiting.move_to_end(chat)
        else:
            del self._waiting[chat]
        return item

    def _make_room(self, chat: object) -> _T:
        if chat is NOBODY:
            raise Busy
        if NOBODY in self._waiting:
            return self._drop(NOBODY)
        own = len(self._waiting.get(chat, ()))
        greedy = max(self._waiting, key=lambda one: len(self._waiting[one]))
        if len(self._waiting[greedy]) <= own + 1:
            raise Busy
        return self._drop(greedy)

    def _drop(self, chat: object) -> _T:
        items = self._waiting[chat]
        self._size -= 1
        item = items.pop()
        if not items:
            del self._waiting[chat]
        return item

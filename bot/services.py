"""The services that the handlers call: built once, by `bot.build`, and never changed."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from telegram.ext import Application, CallbackContext, ExtBot

from bot.operating.metrics import NoMetrics
from bot.operating.typing_watch import TypingWatch
from bot.operating.waiting_room import WaitingRoom

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.config import Config
    from bot.following.looks import Looks
    from bot.incoming.pastes import Pastes
    from bot.operating.metrics import Metrics
    from bot.operating.request_limits import Limits
    from bot.outgoing.chat_members import ChatMembers
    from bot.outgoing.replies import Replies
    from bot.store.following import Following
    from bot.store.memory import Memory
    from bot.store.storage import Storage
    from bot.store.timers import Timers
    from bot.work.digest_service import DigestService

#: Types of python-telegram-bot. The dictionaries are its data for users, chats and the bot, which
#: this program leaves empty.
Context = CallbackContext[ExtBot[Any], dict[Any, Any], dict[Any, Any], dict[Any, Any]]
App = Application[ExtBot[Any], Context, dict[Any, Any], dict[Any, Any], dict[Any, Any], Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """Everything that a handler may call."""

    config: Config
    digests: DigestService
    replies: Replies
    members: ChatMembers
    storage: Storage
    memory: Memory
    pastes: Pastes
    limits: Limits
    looks: Looks
    following: Following
    timers: Timers
    #: Set when an edition may be due earlier than before; the publisher clears it.
    timers_changed: asyncio.Event = field(default_factory=asyncio.Event)
    #: Returns the time in seconds since the epoch.
    clock: Callable[[], float] = time.time
    typing: TypingWatch = field(default_factory=TypingWatch)
    waiting_room: WaitingRoom = field(default_factory=WaitingRoom)
    metrics: Metrics = field(default_factory=NoMetrics)
    #: Removes all messages from the page of the local chat but the one with this id. None on
    #: Telegram, where a bot may not delete most messages.
    empty_page: Callable[[int], None] | None = None

    @property
    def is_local(self) -> bool:
        """Whether this is the local chat, which has one person and no groups."""
        return self.empty_page is not None

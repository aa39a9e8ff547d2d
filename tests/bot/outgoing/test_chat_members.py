"""chat_members: who may do what, and what the bot is shown."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
import telegram
from telegram.error import BadRequest, Forbidden, TelegramError

from bot.bot_api.retries import Retries
from bot.outgoing.chat_members import ChatMembers

pytestmark = pytest.mark.anyio

BOT_ID, PERSON, CHAT, GROUP = 1, 501, -1001, -1002


def _member(status: str) -> Any:
    names = {"OWNER": "creator", "ADMINISTRATOR": "administrator", "LEFT": "left",
             "BANNED": "kicked"}  # fmt: skip
    return SimpleNamespace(status=status, **names)


class FakeBot:
    """Answers what a test tells it to, and raises what is an error."""

    id = BOT_ID

    def __init__(
        self, status: str | TelegramError = "member", linked: int | TelegramError | None = None,
        *, reads_all: bool = False,
    ) -> None:  # fmt: skip
        self._status, self._linked = status, linked
        self.bot = SimpleNamespace(can_read_all_group_messages=reads_all)
        self.asked: list[tuple[int, int]] = []

    async def get_chat_member(self, chat_id: int, user_id: int) -> Any:
        self.asked.append((chat_id, user_id))
        if isinstance(self._status, TelegramError):
            raise self._status
        return _member(self._status)

    async def get_chat(self, _chat_id: int) -> Any:
        if isinstance(self._linked, TelegramError):
            raise self._linked
        return SimpleNamespace(linked_chat_id=self._linked)


def members(bot: FakeBot) -> ChatMembers:
    return ChatMembers(bot, retries=Retries())  # type: ignore[arg-type]


def test_the_names_of_the_double_are_the_librarys() -> None:
    member, real = _member("left"), telegram.ChatMember
    assert (member.OWNER, member.ADMINISTRATOR) == (real.OWNER, real.ADMINISTRATOR)
    assert (member.LEFT, member.BANNED) == (real.LEFT, real.BANNED)


@pytest.mark.parametrize(
    ("status", "is_admin"),
    [
        ("creator", True), ("administrator", True), ("member", False), ("left", False),
        (BadRequest("User not found"), False), (Forbidden("bot was kicked"), False),
    ],
)  # fmt: skip
async def test_the_owner_and_admins_are_admins(status: Any, is_admin: bool) -> None:
    bot = FakeBot(status)
    assert await members(bot).is_admin(CHAT, PERSON) == is_admin
    assert bot.asked == [(CHAT, PERSON)]


async def test_a_chat_is_an_admin_of_itself_and_of_no_other() -> None:
    bot = FakeBot("administrator")
    assert await members(bot).is_admin(CHAT, CHAT)
    assert not await members(bot).is_admin(CHAT, GROUP)
    assert bot.asked == []


@pytest.mark.parametrize("status", ["creator", "administrator"])
async def test_an_admin_sees_all_messages(status: str) -> None:
    assert await members(FakeBot(status)).sees_all(GROUP)


@pytest.mark.parametrize("reads_all", [False, True])
async def test_a_member_sees_all_messages_without_privacy_mode(reads_all: bool) -> None:
    assert await members(FakeBot("member", reads_all=reads_all)).sees_all(GROUP) == reads_all


@pytest.mark.parametrize(
    "status", ["left", "kicked", BadRequest("chat not found"), Forbidden("bot was kicked")]
)
async def test_who_is_not_there_sees_nothing(status: Any) -> None:
    assert not await members(FakeBot(status, reads_all=True)).sees_all(GROUP)


async def test_comments_are_seen_in_the_linked_group() -> None:
    bot = FakeBot("administrator", GROUP)
    assert await members(bot).sees_comments(CHAT)
    assert bot.asked == [(GROUP, BOT_ID)]


@pytest.mark.parametrize(
    "linked", [None, BadRequest("chat not found"), Forbidden("bot was kicked")]
)
async def test_without_a_linked_group_no_comments_are_seen(linked: Any) -> None:
    assert not await members(FakeBot("administrator", linked)).sees_comments(CHAT)

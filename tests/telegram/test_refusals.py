"""What Telegram refuses for good, over HTTP: named, without a failure, and not tried again."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from tests.doubles.process import TOKEN
from tests.doubles.web import serving
from tests.telegram.conftest import Site, World, much_quoted_article

pytestmark = pytest.mark.anyio

#: Refusals of a message.
_NO_MESSAGE = (
    "Bad Request: TOPIC_DELETED",
    "Bad Request: TOPIC_CLOSED",
    "Bad Request: CHAT_RESTRICTED",
    "Bad Request: CHAT_WRITE_FORBIDDEN",
    "Bad Request: CHAT_SEND_PLAIN_FORBIDDEN",
    "Bad Request: CHAT_ADMIN_REQUIRED",
    "Bad Request: PEER_ID_INVALID",
    "Bad Request: USER_BANNED_IN_CHANNEL",
    "Bad Request: USER_IS_BOT",
    "Bad Request: YOU_BLOCKED_USER",
    "Bad Request: BOT_GROUPS_BLOCKED",
    "Bad Request: CHANNEL_PRIVATE",
    "Bad Request: CHANNELS_TOO_MUCH",
    "Bad Request: ALLOW_PAYMENT_REQUIRED",
    "Bad Request: group chat was deactivated",
    "Bad Request: group is deactivated",
    "Bad Request: message thread not found",
    "Bad Request: invalid message thread identifier",
    "Bad Request: direct messages topic not found",
    "Forbidden: the group chat was deleted",
    "Forbidden: bot was kicked from the supergroup chat",
)

#: Refusals of an edit.
_NO_EDIT = (
    "Bad Request: message can't be edited",
    "Bad Request: message to edit not found",
    "Bad Request: MESSAGE_ID_INVALID",
    "Bad Request: MESSAGE_AUTHOR_REQUIRED",
    "Bad Request: MESSAGE_EDIT_TIME_EXPIRED",
    "Bad Request: CHAT_WRITE_FORBIDDEN",
    "Bad Request: CHAT_ADMIN_REQUIRED",
    "Bad Request: TOPIC_CLOSED",
)


@dataclass
class _Refusing:
    """Passes calls on to the stand-in, and refuses those that it is told to."""

    session: aiohttp.ClientSession
    api: str = ""
    #: What is refused, by method and, for messages, the chat.
    refused: dict[tuple[str, str], str] = field(default_factory=dict)
    tries: Counter[str] = field(default_factory=Counter)

    async def answer(self, request: web.Request) -> web.StreamResponse:
        body = await request.read()
        method = request.path.rpartition("/")[2]
        for (name, chat), reason in self.refused.items():
            if name == method and chat.encode() in body:
                self.tries[reason] += 1
                code = 403 if reason.startswith("Forbidden") else 400
                refusal = {"ok": False, "error_code": code, "description": reason}
                return web.json_response(refusal, status=code)
        headers = {"Content-Type": request.headers.get("Content-Type", "application/json")}
        async with self.session.request(
            request.method, self.api + request.path_qs, data=body, headers=headers
        ) as passed:
            answer = await passed.read()
            return web.Response(
                body=answer, status=passed.status, content_type=passed.content_type
            )


@pytest.fixture(scope="module")
async def refusing(
    botapi: Any, site: Site, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[tuple[World, _Refusing]]:
    async with aiohttp.ClientSession() as session, botapi.Telegram.spawn(TOKEN) as telegram:
        between = _Refusing(session, telegram.url)
        async with serving(between.answer, ends_within_s=0.2) as host:
            more = {"TELEGRAM_API_URL": f"http://{host}"}
            world = World(telegram, site, tmp_path_factory.mktemp("data"), more)
            try:
                await world.start()
                yield world, between
            finally:
                await world.stop()


async def test_a_message_that_is_refused_for_good_is_sent_once(
    refusing: tuple[World, _Refusing],
) -> None:
    world, between = refusing
    alice = await world.telegram.user("Alice")
    for reason in _NO_MESSAGE:
        group = await world.telegram.supergroup("Readers", [alice])
        await world.telegram.wait_for_message(group, "/auto on", timeout=40)
        between.refused = {("sendMessage", str(group.id)): reason}
        await alice.say(f"/digest {world.site.story()}", chat=group)
        await world.settle()
    # the machine may be so busy that the bot shows that it reads; that is a message, too
    assert [r for r in _NO_MESSAGE if not 1 <= between.tries[r] <= 2] == []
    assert "update.failed" not in world.log()


async def test_a_button_whose_edit_is_refused_for_good_says_so(
    refusing: tuple[World, _Refusing],
) -> None:
    world, between = refusing
    alice = await world.telegram.user("Alice")
    asked = await alice.say(world.site.put(much_quoted_article()))
    digest = await world.telegram.wait_for_message(
        alice, lambda m: "Original" in m.buttons, after=asked, timeout=40
    )
    (button,) = [one for one in digest.buttons if one.startswith("All quotes")]
    for reason in _NO_EDIT:
        between.refused, between.tries = {("editMessageText", ""): reason}, Counter()
        answer = await world.telegram.answer_to(await alice.press(digest, button), timeout=30)
        assert "does not let me change this message" in answer["text"]
        assert between.tries == {reason: 1}
    assert "update.failed" not in world.log()

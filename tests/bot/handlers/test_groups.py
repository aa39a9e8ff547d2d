"""What is particular to groups: every link, repeats, topics, moves, closed doors."""

from __future__ import annotations

import pytest
from structlog.testing import capture_logs

from tests.bot.conftest import Scene
from tests.builders import ALICE, ARTICLE, GROUP, TITLE, message, update

pytestmark = pytest.mark.anyio


@pytest.fixture
async def auto(scene: Scene) -> Scene:
    """A scene in whose group every link is digested."""
    scene.telegram.admins.add(ALICE["id"])
    await scene.take(update(**message("/auto on", chat=GROUP)))
    scene.telegram.calls.clear()
    return scene


async def test_links_without_an_article_are_passed_over_in_silence(auto: Scene) -> None:
    for path in ("nothing", "picture.png"):
        await auto.take(update(**message(f"{auto.site}/{path}", chat=GROUP)))
    await auto.take(update(**message("no link at all", chat=GROUP)))
    assert auto.telegram.calls == []


async def test_a_pasted_article_is_left_alone_though_every_link_is_read(auto: Scene) -> None:
    await auto.take(update(**message(ARTICLE, chat=GROUP)))
    assert auto.texts() == []


async def test_in_private_the_same_article_is_digested_again(scene: Scene) -> None:
    for _ in range(2):
        await scene.take(update(**message(f"{scene.site}/article")))
    assert [text.startswith(TITLE) for text in scene.texts()] == [True, True]
    assert scene.asked["/article"] == 1


@pytest.mark.parametrize(
    "reason",
    [
        "Bad Request: not enough rights to send text messages to the chat",
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
    ],
)
async def test_where_the_bot_may_not_write_it_tries_once_and_lets_go(
    scene: Scene, reason: str
) -> None:
    status = 403 if reason.startswith("Forbidden") else 400
    scene.telegram.refusals["sendMessage"] = [(status, reason)] * 9
    with capture_logs() as logs:
        await scene.take(update(**message(f"/digest {scene.site}/article", chat=GROUP)))
    assert [log["event"] for log in logs if log["event"] != "digest.made"] == ["reply.forbidden"]
    assert len(scene.texts()) == 1


async def test_an_unforeseen_refusal_is_a_failure(scene: Scene) -> None:
    scene.telegram.refusals["sendMessage"] = [(400, "Bad Request: message text is odd")] * 4
    with capture_logs() as logs:
        await scene.take(update(**message("/digest", chat=GROUP)))
    assert [log["event"] for log in logs] == ["update.failed"]
    assert scene.texts()[-1].startswith("Something broke on my side.")


@pytest.mark.parametrize("config", [{"rate_chat": "2/minute"}], indirect=True)
async def test_a_flood_of_links_that_nobody_asked_about_ends_in_silence(auto: Scene) -> None:
    for path in ("article", "article2", "slow", "article?page=2"):
        await auto.take(update(**message(f"{auto.site}/{path}", chat=GROUP)))
    assert [text.startswith(TITLE) for text in auto.texts()] == [True, True]
    await auto.take(update(**message(f"/digest {auto.site}/article?page=3", chat=GROUP)))
    assert auto.texts()[-1].startswith("That is a lot at once.")


@pytest.mark.parametrize("command", ["/digest", "/digest@nutgraf_bot", "/digest {}"])
async def test_a_caption_may_be_the_request(scene: Scene, command: str) -> None:
    scene.telegram.files["f1"] = ARTICLE.encode()
    file = {"file_id": "f1", "file_unique_id": "u", "mime_type": "text/plain"}
    caption = command.format("please")
    mark = {"type": "bot_command", "offset": 0, "length": len(command.partition(" ")[0])}
    await scene.take(
        update(**message(chat=GROUP, document=file, caption=caption, caption_entities=[mark]))
    )
    (text,) = scene.texts()
    assert text.startswith(TITLE)

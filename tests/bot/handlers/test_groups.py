"""What is particular to groups: every link, repeats, topics, moves, closed doors."""

from __future__ import annotations

import pytest
from structlog.testing import capture_logs

from tests.bot.conftest import Scene
from tests.builders import ALICE, ARTICLE, GROUP, MALLORY, TITLE, message, update

pytestmark = pytest.mark.anyio

BASIC = {"id": -44, "type": "group", "title": "Old group"}


@pytest.fixture
async def auto(scene: Scene) -> Scene:
    """A scene in whose group every link is digested."""
    scene.telegram.admins.add(ALICE["id"])
    await scene.take(update(**message("/auto on", chat=GROUP)))
    scene.telegram.calls.clear()
    return scene


async def test_every_link_to_an_article_is_digested(auto: Scene) -> None:
    await auto.take(update(**message(f"see {auto.site}/article", chat=GROUP, user=MALLORY)))
    (text,) = auto.texts()
    assert text.startswith(TITLE)


async def test_links_without_an_article_are_passed_over_in_silence(auto: Scene) -> None:
    for path in ("nothing", "picture.png"):
        await auto.take(update(**message(f"{auto.site}/{path}", chat=GROUP)))
    await auto.take(update(**message("no link at all", chat=GROUP)))
    assert auto.telegram.calls == []


async def test_a_pasted_article_is_left_alone_though_every_link_is_read(auto: Scene) -> None:
    await auto.take(update(**message(ARTICLE, chat=GROUP)))
    assert auto.texts() == []


async def test_the_same_article_again_leads_to_the_first_digest(scene: Scene) -> None:
    asked = f"/digest {scene.site}/article"
    await scene.take(update(**message(asked, chat=GROUP)))
    (first,) = scene.telegram.messages()
    again = f"/digest {scene.site}/article?utm_source=feed"
    await scene.take(update(**message(again, chat=GROUP, user=MALLORY)))
    pointer = scene.telegram.said()[-1]
    assert pointer["text"] == "This article was digested here within the last day."
    (link,) = pointer["entities"]
    # links leave out the -100 that a supergroup's number begins with
    assert link["url"] == f"https://t.me/c/1/{first['message_id']}"
    assert scene.asked["/article"] == 1


async def test_in_a_basic_group_the_pointer_replies_to_the_first_digest(scene: Scene) -> None:
    for _ in range(2):
        await scene.take(update(**message(f"/digest {scene.site}/article", chat=BASIC)))
    first, pointer = scene.telegram.said()
    (digest, _) = scene.telegram.messages()
    assert pointer["reply_parameters"]["message_id"] == digest["message_id"]
    assert first["text"].startswith(TITLE)


async def test_in_private_the_same_article_is_digested_again(scene: Scene) -> None:
    for _ in range(2):
        await scene.take(update(**message(f"{scene.site}/article")))
    assert [text.startswith(TITLE) for text in scene.texts()] == [True, True]
    assert scene.asked["/article"] == 1


async def test_a_topic_is_answered_in_its_topic(scene: Scene) -> None:
    await scene.take(
        update(**message("/digest", chat=GROUP, message_thread_id=77, is_topic_message=True))
    )
    assert scene.telegram.said()[0]["message_thread_id"] == 77


async def test_a_group_that_moved_unseen_is_answered_where_it_is(auto: Scene) -> None:
    auto.telegram.refusals["sendMessage"] = [
        (400, "Bad Request: group chat was upgraded to a supergroup chat")
    ]
    auto.telegram.migrations[GROUP["id"]] = -1009
    await auto.take(update(**message("/digest", chat=GROUP)))
    assert auto.telegram.said()[-1]["chat_id"] == -1009


@pytest.mark.parametrize(
    "reason",
    [
        "not enough rights to send text messages to the chat",
        "CHAT_WRITE_FORBIDDEN",
        "TOPIC_CLOSED",
    ],
)
async def test_where_the_bot_may_not_write_it_lets_go(scene: Scene, reason: str) -> None:
    scene.telegram.refusals["sendMessage"] = [(400, f"Bad Request: {reason}")]
    with capture_logs() as logs:
        await scene.take(update(**message("/digest", chat=GROUP)))
    assert [log["event"] for log in logs] == ["reply.forbidden"]


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

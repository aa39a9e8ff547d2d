"""Articles in, digests out: private chats and groups."""

from __future__ import annotations

import json
from itertools import permutations
from typing import Any

import pytest

from tests.bot.conftest import Scene, buttons_of
from tests.builders import ALICE, ARTICLE, BOT, GROUP, MALLORY, TITLE, message, page, update
from tests.documents import samples

pytestmark = pytest.mark.anyio


def _medium(**more: int) -> dict[str, Any]:
    return {"file_id": "m", "file_unique_id": "m", "duration": 9, **more}


async def test_a_link_that_telegram_does_not_mark_is_read(scene: Scene) -> None:
    """Of a host without a dot, as wikis in an intranet have it."""
    bold = [{"type": "bold", "offset": 0, "length": 4}]
    await scene.take(update(**message(f"Here: {scene.site}/article", entities=bold)))
    assert scene.asked == {"/article": 1}


async def test_the_same_link_twice_at_once_is_fetched_once(scene: Scene) -> None:
    links = [update(**message(f"{scene.site}/slow", user=user)) for user in (ALICE, MALLORY)]
    await scene.take(*links)
    assert [text.partition("\n")[0] for text in scene.texts()] == [TITLE, TITLE]
    assert scene.asked["/slow"] == 1


async def test_longer_is_offered_only_where_there_is_more(scene: Scene) -> None:
    await scene.take(update(**message(ARTICLE)))
    assert "Longer" not in buttons_of(scene.telegram.said()[0])
    news = (
        "The ferry to Skerry Island will carry 60 cars and 400 people, the line said on Monday.",
        "Minister Ann Avery promised the island two million crowns for a ferry pier by 2027.",
        "Harbour master Ola Dahl told the council that ferry fares would rise by nine per cent.",
        "Doctors in Skerry said that the second ferry would save 20 patients a year a long wait.",
        "The yard in Norwick will deliver the boat in May after a delay of eleven weeks.",
        "Islanders voted for the new ferry by 612 to 48 in a ballot in January.",
    )
    more = "\n\n".join([ARTICLE, *(f"{one} {two}" for one, two in permutations(news, 2))])
    await scene.take(update(**message(more)))
    assert "Longer" in buttons_of(scene.telegram.said()[-1])


async def test_links_that_all_fail_are_named_in_one_answer(scene: Scene) -> None:
    one, other = f"{scene.site}/nothing", f"{scene.site}/neither"
    await scene.take(update(**message(f"{one} and {other}")))
    (sent,) = scene.telegram.said()
    first, words, _, second, _ = sent["text"].split("\n")
    assert (first, second) == (one[7:], other[7:])
    assert words.startswith("That page does not exist")
    assert [entity["url"] for entity in sent["entities"]] == [one, other]
    await scene.take(update(**message(one)))
    assert scene.texts()[-1] == words


@pytest.mark.parametrize("claim", ["link rel=canonical href", "meta property=og:url content"])
async def test_a_file_is_from_no_site_whatever_it_claims(scene: Scene, claim: str) -> None:
    scene.telegram.files["f1"] = (f"<{claim}=https://www.example.org/a>" + page()).encode()
    document = {"file_id": "f1", "file_unique_id": "u", "mime_type": "text/html", "file_size": 900}
    await scene.take(update(**message(document=document)))
    (sent,) = scene.telegram.said()
    assert sent["text"].startswith(TITLE)
    assert "example.org" not in json.dumps(sent)


@pytest.mark.parametrize("kind", ["pdf", "docx", "epub", "eml", "mhtml"])
async def test_a_document_is_read_whatever_it_is_called(scene: Scene, kind: str) -> None:
    scene.telegram.files["f1"] = samples()[kind]
    document = {"file_id": "f1", "file_unique_id": "u", "file_name": "a.bin",
                "mime_type": "application/octet-stream", "file_size": 9000}  # fmt: skip
    await scene.take(update(**message(document=document)))
    (text,) = scene.texts()
    assert text.startswith(TITLE + "\n")
    assert "Ina Brandt, managing director of Skerry Lines" in text


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        ({"text": "hello there friend"}, "Send me an article and I will digest it"),
        ({"text": " ".join(["word"] * 40)}, "This is short already (40 words)"),
        ({"text": "x" * 4096}, "Send me an article"),
        ({"text": "http://no-such-host.invalid/a"}, "I cannot find the site no-such-host.invalid"),
        ({"text": "http://192.168.1.1/admin"}, "192.168.1.1 is not a public address"),
        ({"photo": [{"file_id": "p", "file_unique_id": "p", "width": 1, "height": 1}]}, "a photo"),
        (
            {"photo": [{"file_id": "p", "file_unique_id": "p", "width": 1, "height": 1}],
             "caption": "look at this"},
            "a photo",
        ),
        (
            {"sticker": {"file_id": "s", "file_unique_id": "s", "width": 1, "height": 1,
                         "is_animated": False, "is_video": False, "type": "regular"}},
            "a sticker",
        ),
        ({"location": {"latitude": 54.5, "longitude": 11.2}}, "Send me an article"),
        ({"dice": {"emoji": "🎲", "value": 4}}, "Send me an article"),
        ({"contact": {"phone_number": "1", "first_name": "B"}}, "Send me an article"),
        ({"voice": _medium()}, "a voice message"),
        ({"video": _medium(width=1, height=1)}, "a video"),
        ({"animation": _medium(width=1, height=1)}, "a video"),
        ({"audio": _medium()}, "an audio file"),
        (
            {"document": {"file_id": "d", "file_unique_id": "d", "file_size": 21 * 2**20}},
            "up to 20 MB",
        ),
        (
            {"document": {"file_id": "d", "file_unique_id": "d", "mime_type": "image/png"}},
            "an image",
        ),
    ],
)  # fmt: skip
async def test_what_cannot_be_digested_gets_one_kind_sentence(
    scene: Scene, caplog: pytest.LogCaptureFixture, sent: dict[str, Any], expected: str
) -> None:
    await scene.take(update(**message(**sent)))
    (text,) = scene.texts()
    assert expected in text
    assert [r for r in caplog.records if r.levelname in {"ERROR", "WARNING"}] == []


@pytest.mark.parametrize("mime_type", ["image/png", "video/mp4"])
async def test_the_link_under_a_picture_sent_as_a_file_is_read(
    scene: Scene, mime_type: str
) -> None:
    file = {"file_id": "d", "file_unique_id": "d", "mime_type": mime_type}
    link = f"{scene.site}/article"
    mark = {"type": "url", "offset": 0, "length": len(link)}
    await scene.take(update(**message(document=file, caption=link, caption_entities=[mark])))
    (text,) = scene.texts()
    assert text.startswith(TITLE)


@pytest.mark.parametrize(
    ("path", "expected"), [("/picture.png", "an image"), ("/nothing", "does not exist")]
)
async def test_a_link_without_an_article_gets_one_kind_sentence(
    scene: Scene, path: str, expected: str
) -> None:
    await scene.take(update(**message(scene.site + path)))
    (text,) = scene.texts()
    assert expected in text


async def test_binary_junk_in_a_file_gets_one_kind_sentence(scene: Scene) -> None:
    scene.telegram.files["f1"] = bytes(range(256)) * 40
    document = {"file_id": "f1", "file_unique_id": "u", "file_name": "a.txt"}
    await scene.take(update(**message(document=document)))
    (text,) = scene.texts()
    assert "I can read" in text or "I cannot read" in text


async def test_what_comes_by_way_of_a_bot_is_ignored(scene: Scene) -> None:
    await scene.take(update(**message(ARTICLE, via_bot=BOT)))
    assert scene.texts() == []


async def test_the_answers_of_a_chat_keep_the_order_of_its_messages(scene: Scene) -> None:
    await scene.take(update(**message(f"{scene.site}/slow")), update(**message("hello")))
    assert scene.texts()[0].startswith(TITLE)
    assert scene.texts()[1].startswith("Send me an article")


@pytest.mark.parametrize(
    ("origin", "named"),
    [
        ({"type": "chat", "sender_chat": GROUP}, "Readers"),
        ({"type": "user", "sender_user": MALLORY}, "Mallory"),
        ({"type": "hidden_user", "sender_user_name": "Somebody"}, "Somebody"),
    ],
)  # fmt: skip
async def test_a_forwarded_text_names_where_it_came_from(
    scene: Scene, origin: dict[str, Any], named: str
) -> None:
    await scene.take(update(**message(ARTICLE, forward_origin={"date": 1, **origin})))
    assert scene.texts()[0].split("\n")[1].startswith(f"{named} · ")


async def test_a_channel_that_writes_in_a_group_is_no_admin_of_it(scene: Scene) -> None:
    voice = {"id": -1009, "type": "channel", "title": "Voice"}
    await scene.take(update(**message("/auto on", chat=GROUP, sender_chat=voice)))
    assert scene.texts() == ["Only an admin of this chat can do that."]
    assert scene.telegram.said("getChatMember") == []

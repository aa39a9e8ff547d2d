"""A chat with one person."""

from __future__ import annotations

import pytest

from tests.builders import ARTICLE, TITLE, page
from tests.documents import samples
from tests.telegram.conftest import Stage, article, long_article, much_quoted_article

pytestmark = pytest.mark.anyio


@pytest.mark.each_way
@pytest.mark.parametrize("characters", [4097, 12_000, 60_000])
async def test_a_paste_in_parts_is_one_article_answered_once(
    scene: Stage, characters: int
) -> None:
    alice = await scene.telegram.user("Alice")
    parts = await alice.paste(long_article(characters))
    digest = await scene.digest(alice)
    assert len(parts) > 1
    assert digest.reply_to == parts[0].id
    assert [m.id for m in await scene.by_bot(alice)] == [digest.id]


@pytest.mark.each_way
async def test_two_pastes_one_after_another_are_two_articles(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    await alice.paste(long_article(9000))
    await scene.digest(alice)
    await alice.paste(long_article(9000))
    assert [m.text.partition("\n")[0] for m in await scene.by_bot(alice)] == [TITLE, TITLE]


async def test_each_of_several_links_is_read_and_the_fourth_is_mentioned(
    scene: Stage,
) -> None:
    alice = await scene.telegram.user("Alice")
    links = [scene.site.story() for _ in range(4)]
    gone = links[0].rpartition("/story/")[0] + "/no-such-page"
    said = await alice.say("For the train: " + " ".join([gone, *links]))
    await scene.says(alice, "I read the first 3 links; there were 5.", after=said)
    digests = [m for m in await scene.by_bot(alice) if m.text.startswith(TITLE)]
    opened = [b["url"] for m in digests for row in m.keyboard for b in row if "url" in b]
    assert opened == links[:3]
    assert {m.reply_to for m in digests} == {said.id}


async def test_a_forwarded_post_shows_its_channel_as_the_source(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    channel = await scene.telegram.channel(
        "Skerry News", [alice], bot=None, username="skerry_news"
    )
    post = await channel.post(article())
    forwarded = await alice.forward(post)
    digest = await scene.digest(alice, after=forwarded)
    assert digest.text.split("\n")[1].startswith("Skerry News · ")
    link = f"https://t.me/skerry_news/{post.id}"
    assert [e["url"] for e in digest.entities if e["type"] == "text_link"] == [link]
    assert "Original" in digest.buttons


async def test_the_source_that_a_forwarded_link_leads_to_is_the_pages_own(
    scene: Stage,
) -> None:
    alice = await scene.telegram.user("Alice")
    channel = await scene.telegram.channel("Links", [alice], bot=None, username="links_daily")
    post = await channel.post(f"Read this: {scene.site.story()}")
    digest = await scene.digest(alice, after=await alice.forward(post))
    assert digest.text.split("\n")[1].startswith("127.0.0.1 · ")


async def test_a_caption_is_read_as_a_text_would_be(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    link = scene.site.story()
    said = await alice.send_document("p.jpg", b"\xff\xd8", "image/jpeg", link, kind="photo")
    assert (await scene.digest(alice, after=said)).reply_to == said.id
    short = ARTICLE[:1000].rpartition("\n\n")[0]
    said = await alice.send_document("p.jpg", b"\xff\xd8", "image/jpeg", short, kind="photo")
    assert (await scene.digest(alice, after=said)).reply_to == said.id


@pytest.mark.parametrize(
    ("name", "mime"),
    [("a.txt", "text/plain"), ("a.html", "text/html"), ("a", ""),
     ("pdf", "application/octet-stream")],
)  # fmt: skip
async def test_a_file_is_read(scene: Stage, name: str, mime: str) -> None:
    alice = await scene.telegram.user("Alice")
    text = page(article()) if name == "a.html" else article()
    said = await alice.send_document(name, samples().get(name, text.encode()), mime)
    assert (await scene.digest(alice, after=said)).reply_to == said.id


async def test_digest_in_reply_reads_what_it_replies_to(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    said = await alice.say(article())
    first = await scene.digest(alice, after=said)
    asked = await alice.say("/digest", reply_to=said)
    assert (await scene.digest(alice, after=asked)).text == first.text


@pytest.mark.each_way
async def test_an_edit_is_not_read_again(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    said = await alice.say(article())
    digest = await scene.digest(alice, after=said)
    await alice.edit(said, article())
    assert [m.id for m in await scene.by_bot(alice)] == [digest.id]


@pytest.mark.parametrize(
    ("kind", "mime", "expected"),
    [("voice", "audio/ogg", "a voice message"), ("animation", "video/mp4", "a video")],
)
async def test_media_without_words_get_a_kind_sentence(
    scene: Stage, kind: str, mime: str, expected: str
) -> None:
    alice = await scene.telegram.user("Alice")
    said = await alice.send_document("x", b"12345", mime, kind=kind)
    answer = await scene.says(alice, "", after=said)
    assert expected in answer.text


@pytest.mark.each_way
async def test_an_album_is_answered_once(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    photo = {"photo": [{"file_id": "AgAC1", "file_unique_id": "AQAD1", "width": 9, "height": 9}]}
    one = await alice.send({**photo, "media_group_id": "1", "caption": scene.site.story()})
    for _ in range(2):
        scene.ignored.append(await alice.send({**photo, "media_group_id": "1"}))
    assert (await scene.digest(alice, after=one)).reply_to == one.id
    silent = [await alice.send({**photo, "media_group_id": "2"}) for _ in range(3)]
    scene.ignored += silent[1:]
    assert [m.reply_to for m in await scene.by_bot(alice)] == [one.id, silent[0].id]


async def test_a_link_behind_words_is_read(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    link = {"type": "text_link", "offset": 5, "length": 4, "url": scene.site.story()}
    said = await alice.say("Read this", entities=[link])
    assert (await scene.digest(alice, after=said)).reply_to == said.id


async def test_start_shows_by_example(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice", language_code="de")
    said = await alice.say("/start")
    welcome = await scene.says(alice, "Hafenbrücke", after=said)
    assert {"blockquote", "bold", "italic"} <= {e["type"] for e in welcome.entities}
    assert "•" in welcome.text
    assert "❝" in welcome.text


@pytest.mark.parametrize(
    ("command", "expected"),
    [("/help", "What I can do"), ("/privacy", "What I keep"), ("/nonsense", "What I can do")],
)
async def test_questions_about_the_bot(scene: Stage, command: str, expected: str) -> None:
    alice = await scene.telegram.user("Alice")
    await scene.says(alice, expected, after=await alice.say(command))


async def test_settings_are_buttons_edited_in_place(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    panel = await scene.says(alice, "Settings", after=await alice.say("/settings"))
    _, panel = await scene.press(alice, panel, "Digests: normal")
    _, panel = await scene.press(alice, panel, "Digests: long")
    _, panel = await scene.press(alice, panel, "Quotes: shown")
    assert panel.buttons[:2] == ["Digests: short, 2 points", "Quotes: hidden"]
    _, closed = await scene.press(alice, panel, "Done")
    assert closed.buttons == []
    digest = await scene.digest(alice, after=await alice.say(article()))
    assert digest.text.count("• ") == 2
    assert "❝" not in digest.text
    assert len(await scene.by_bot(alice)) == 2


async def test_the_language_of_the_words_can_be_chosen(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice", language_code="en")
    panel = await scene.says(alice, "Which language", after=await alice.say("/language"))
    _, panel = await scene.press(alice, panel, "Français")
    assert panel.text.startswith("Réglages")
    await scene.says(alice, "Ce que je", after=await alice.say("/privacy"))


async def test_forget_asks_then_erases_and_says_what(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    digest = await scene.digest(alice, after=await alice.say(much_quoted_article()))
    asked = await scene.says(alice, "Erase all", after=await alice.say("/forget"))
    _, kept = await scene.press(alice, asked, "Keep it")
    assert kept.text == "Nothing was erased."
    asked = await scene.says(alice, "Erase all", after=await alice.say("/forget"))
    _, gone = await scene.press(alice, asked, "Erase everything")
    assert gone.text == "Erased: 1 digest, 1 article and no settings (there were none)."
    answer, _ = await scene.press(alice, digest, "All quotes")
    assert "expired" in answer["text"]


async def test_a_slow_site_is_acknowledged_and_the_notice_becomes_the_digest(
    scene: Stage,
) -> None:
    alice = await scene.telegram.user("Alice")
    said = await alice.say(scene.site.story("slow"))

    async def acknowledged() -> bool:
        return any((await scene.now(said)).reactions.values())

    await scene.telegram.wait_for(acknowledged, timeout=10)
    assert [r[0]["emoji"] for r in (await scene.now(said)).reactions.values()] == ["👀"]
    notice = await scene.says(alice, "Reading 127.0.0.1 …", after=said)
    digest = await scene.digest(alice, after=said)
    assert digest.id == notice.id
    assert len(await scene.by_bot(alice)) == 1
    assert [r for r in (await scene.now(said)).reactions.values() if r] == []
    assert {a["action"] for a in (await scene.telegram.about(chat=alice))["actions"]} == {"typing"}
    shown = [call["method"] for call in await scene.telegram.calls(since=scene.began)]
    # what says that it reads needs no typing, which would go on under the digest
    assert shown.index("sendMessage") > max(
        n for n, m in enumerate(shown) if m == "sendChatAction"
    )

"""Manners: what a group's admin and a busy reader expect, scene by scene."""

from __future__ import annotations

from typing import Any

import pytest

from tests.builders import ARTICLE, TITLE
from tests.telegram.conftest import Stage, article, long_article, much_quoted_article

pytestmark = pytest.mark.anyio

#: The article's first paragraphs: enough to be read as a text.
_TEASER = "\n\n".join(ARTICLE.split("\n\n")[:5])

_PHOTO = {"photo": [{"file_id": "AgAC1", "file_unique_id": "AQAD1", "width": 9, "height": 9}]}


async def _group(scene: Stage, *, bot: str = "administrator") -> tuple[Any, Any]:
    alice = await scene.telegram.user("Alice")
    return await scene.telegram.supergroup("Readers", [alice], bot=bot), alice


def _titles(messages: list[Any]) -> list[str]:
    return [m.text.partition("\n")[0] for m in messages]


def _opened(messages: list[Any]) -> list[str]:
    return [b["url"] for m in messages for row in m.keyboard for b in row if "url" in b]


# -- the call is no part of the article


@pytest.mark.parametrize("call", ["/digest ", "/digest@test_bot\n", "/digest long\n"])
async def test_a_long_paste_behind_a_command_is_one_article(scene: Stage, call: str) -> None:
    alice = await scene.telegram.user("Alice")
    parts = await alice.paste(call + long_article(9000))
    await scene.digest(alice, after=parts[0])
    (digest,) = await scene.by_bot(alice)
    assert (len(parts), _titles([digest])) == (3, [TITLE])
    assert digest.text.count("• ") == (7 if "long" in call else 4)


@pytest.mark.each_way
@pytest.mark.parametrize("call", ["/digest ", "@test_bot "])
async def test_in_a_group_that_it_sees_a_paste_is_read_to_its_end(scene: Stage, call: str) -> None:
    group, alice = await _group(scene)
    text = long_article(9000)
    scene.ignored += (await alice.paste(call + text, chat=group))[1:]
    digest = await scene.digest(group)
    words = len(text.split()) - len(TITLE.split())
    assert f"{words:,} words" in digest.text
    assert "test_bot" not in digest.text
    assert _titles(await scene.by_bot(group)) == [TITLE]


async def test_where_telegram_hides_the_rest_of_a_paste_that_is_said(scene: Stage) -> None:
    group, alice = await _group(scene, bot="member")
    await alice.paste("/digest " + long_article(9000), chat=group)
    await scene.says(group, "If the text went on in another message")
    assert _titles(await scene.by_bot(group))[0] == TITLE


async def test_the_name_in_front_of_an_article_is_no_word_of_it(scene: Stage) -> None:
    group, alice = await _group(scene)
    body = article().partition("\n\n")[2]
    asked = await alice.say(f"@test_bot {body}", chat=group)
    digest = await scene.says(group, "• ", after=asked)
    assert "test_bot" not in digest.text


@pytest.mark.each_way
async def test_digest_in_reply_to_one_part_of_a_paste_reads_all_of_it(scene: Stage) -> None:
    group, alice = await _group(scene)
    text = long_article(9000)
    parts = await alice.paste(text, chat=group)
    scene.ignored += parts
    asked = await alice.say("/digest", chat=group, reply_to=parts[1])
    digest = await scene.digest(group, after=asked)
    assert f"{len(text.split()) - len(TITLE.split()):,} words" in digest.text


@pytest.mark.parametrize(
    ("words", "points"),
    [("/digest short {}", 2), ("@test_bot kurz: {}", 2), ("/digest {} long", 7)],
)
async def test_a_length_can_be_said_with_the_request(
    scene: Stage, words: str, points: int
) -> None:
    group, alice = await _group(scene)
    asked = await alice.say(words.format(scene.site.put(long_article(9000))), chat=group)
    digest = await scene.digest(group, after=asked)
    assert digest.text.count("• ") == points


# -- furniture links


def _link(offset: int, length: int, url: str) -> dict[str, Any]:
    return {"type": "text_link", "offset": offset, "length": length, "url": url}


async def test_links_that_are_no_article_are_passed_over(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    site, link = f"http://{scene.site.host}", scene.site.story()
    text = "\u200bThe boat is here\n\nComments | Subscribe | Source | Write | Chat"
    at = {word: text.index(word) for word in ("Comments", "Subscribe", "Source", "Write", "Chat")}
    entities = [
        _link(0, 1, f"{site}/picture.png"),
        _link(1, 16, link),
        _link(at["Comments"], 8, f"{site}/comments/1"),
        _link(at["Subscribe"], 9, "https://t.me/skerry_news"),
        _link(at["Source"], 6, f"{site}/"),
        _link(at["Write"], 5, "mailto:news@example.org"),
        _link(at["Chat"], 4, "tg://resolve?domain=skerry"),
    ]
    await scene.digest(alice, after=await alice.say(text, entities=entities))
    assert _opened(await scene.by_bot(alice)) == [link]
    assert not {"/picture.png", "/comments/1", "/"} & set(scene.site.asked)


async def test_what_fails_beside_an_article_does_not_use_up_its_place(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    missing = [scene.site.story("nothing") for _ in range(3)]
    links = [scene.site.story() for _ in range(2)]
    said = await alice.say(" ".join([*missing, *links]))
    await scene.digest(alice, after=said)
    assert _opened(await scene.by_bot(alice)) == links


async def test_a_site_that_is_only_talked_of_is_no_link(scene: Stage) -> None:
    group, alice = await _group(scene)
    posted = await alice.say("example.org is down again, is it not?", chat=group)
    asked = await alice.say("@test_bot is example.org down?", chat=group)
    scene.ignored += [posted, asked]
    assert await scene.by_bot(group) == []


# -- one answer for one article


async def test_spellings_of_one_address_are_one_article(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    link = scene.site.story()
    moved = scene.site.moved(link)
    said = await alice.say(f"{link} {link}?utm_source=chat {link}#top {moved}")
    await scene.digest(alice, after=said)
    assert len(await scene.by_bot(alice)) == 1


async def test_an_article_that_comes_by_a_short_link_is_known(scene: Stage) -> None:
    group, alice = await _group(scene)
    link = scene.site.story()
    await scene.digest(group, after=await alice.say(f"/digest {link}", chat=group))
    asked = await alice.say(f"/digest {scene.site.moved(link)}", chat=group)
    await scene.says(group, "within the last day", after=asked)
    assert len(await scene.by_bot(group)) == 2


async def test_its_own_digest_forwarded_back_gets_one_answer(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    digest = await scene.digest(alice, after=await alice.say(scene.site.story()))
    await scene.digest(alice, after=await alice.forward(digest))
    first, second = await scene.by_bot(alice)
    assert first.text == second.text


# -- what is gone is gone


async def test_a_digest_that_was_deleted_blocks_its_article_no_longer(scene: Stage) -> None:
    group, alice = await _group(scene)
    link = scene.site.story()
    digest = await scene.digest(group, after=await alice.say(f"/digest {link}", chat=group))
    await alice.delete(digest)
    asked = await alice.say(f"/digest {link}", chat=group)
    assert (await scene.digest(group, after=asked)).reply_to == asked.id
    assert _titles(await scene.by_bot(group)) == [TITLE]
    asked = await alice.say(f"/digest {link}", chat=group)
    await scene.says(group, "within the last day", after=asked)


async def test_a_post_that_is_deleted_while_its_page_is_read_gets_no_digest(
    scene: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scene.site, "slow_s", 0.8)
    group, alice = await _group(scene)
    await scene.says(group, "From now on I digest", after=await alice.say("/auto on", chat=group))
    channel = await scene.telegram.channel("Morning links", [alice])
    await scene.says(channel, "From now on I digest", after=await channel.post("/auto on"))
    said = [len(await scene.by_bot(chat)) for chat in (group, channel)]
    posts = [
        await alice.say(scene.site.story("slow"), chat=group),
        await channel.post(scene.site.story("slow")),
    ]
    scene.ignored += posts
    for post in posts:
        await alice.delete(post)
    assert [len(await scene.by_bot(chat)) for chat in (group, channel)] == said


# -- /auto in a discussion group


async def test_a_discussion_group_may_have_its_channels_posts_digested(scene: Stage) -> None:
    owner = await scene.telegram.user("Owner")
    channel = await scene.telegram.channel("Morning links", [owner], bot=None, discussion=True)
    group = channel.discussion
    await group.bot("administrator", by=owner)
    await scene.says(group, "From now on I digest", after=await owner.say("/auto on", chat=group))
    post = await channel.post(f"Read {scene.site.story()}")
    comment = await scene.digest(group)
    (mirror,) = [
        m for m in await scene.telegram.messages(group)
        if m.json.get("forward_origin", {}).get("message_id") == post.id
    ]  # fmt: skip
    assert comment.reply_to == mirror.id
    assert len(_opened(await scene.by_bot(group))) == 1


# -- hidden links


async def test_a_link_may_be_in_a_button_or_in_the_preview(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    link, other = scene.site.story(), scene.site.story()
    row = [{"text": "Read it here", "url": link}]
    contents = [
        {"text": "The boat is here.", "reply_markup": {"inline_keyboard": [row]}},
        {"text": "The boat is here.", "link_preview_options": {"url": other}},
    ]
    for content, expected in zip(contents, (link, other), strict=True):
        digest = await scene.digest(alice, after=await alice.send(content))
        assert _opened([digest]) == [expected]


async def test_of_a_quoted_part_its_link_is_read(scene: Stage) -> None:
    group, alice = await _group(scene)
    links = [scene.site.story() for _ in range(3)]
    posted = await alice.say("\n".join(f"{n}: {link}" for n, link in enumerate(links)), chat=group)
    scene.ignored.append(posted)
    quoted = f"1: {links[1]}"
    asked = await alice.say("/digest", chat=group, reply_to=posted, quote=quoted)
    digest = await scene.digest(group, after=asked)
    assert _opened([digest]) == [links[1]]
    assert len(await scene.by_bot(group)) == 1


async def test_a_link_in_the_caption_of_what_cannot_be_read_is_read(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    link = scene.site.story()
    said = await alice.send_document("a.zip", b"PK\3\4" + bytes(40), "application/zip", link)
    await scene.digest(alice, after=said)
    assert _opened(await scene.by_bot(alice)) == [link]


async def test_a_link_is_read_whichever_picture_of_an_album_has_it(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    link = scene.site.story()
    album = [{}, {}, {"caption": f"It is here: {link}"}]
    sent = [await alice.send({**_PHOTO, "media_group_id": "9", **one}) for one in album]
    digest = await scene.digest(alice)
    scene.ignored += sent[1:]
    assert (digest.reply_to, _opened(await scene.by_bot(alice))) == (sent[0].id, [link])


async def test_what_comes_by_way_of_another_bot_is_read(scene: Stage) -> None:
    robot = {"id": 99, "is_bot": True, "first_name": "Robot", "username": "robot_bot"}
    alice = await scene.telegram.user("Alice")
    link = scene.site.story()
    said = await alice.send({"text": link, "via_bot": robot})
    assert _opened([await scene.digest(alice, after=said)]) == [link]


async def test_a_bots_post_is_read_in_reply(scene: Stage) -> None:
    robot = {"id": 99, "is_bot": True, "first_name": "Feeds", "username": "feeds_bot"}
    group, alice = await _group(scene)
    row = [{"text": "Open", "url": scene.site.story()}]
    posted = await alice.send(
        {"text": "New today", "from": robot, "reply_markup": {"inline_keyboard": [row]}},
        chat=group,
    )
    scene.ignored.append(posted)
    asked = await alice.say("/digest", chat=group, reply_to=posted)
    assert _opened([await scene.digest(group, after=asked)]) == [row[0]["url"]]


# -- a teaser with a link


@pytest.mark.parametrize("words", ["{}\n\nRead more: {}", "{}\n\n{}"])
async def test_of_a_teaser_the_article_behind_its_link_is_digested(
    scene: Stage, words: str
) -> None:
    alice = await scene.telegram.user("Alice")
    link = scene.site.story()
    digest = await scene.digest(alice, after=await alice.say(words.format(_TEASER, link)))
    assert _opened([digest]) == [link]
    assert len(await scene.by_bot(alice)) == 1


async def test_a_text_is_digested_itself_where_its_link_leads_to_less(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    for link in (scene.site.story("nothing"), scene.site.story()):
        text = f"{long_article(3000)}\n\nSource: {link}"
        digest = await scene.digest(alice, after=await alice.say(text))
        assert _opened([digest]) == []
    assert len(await scene.by_bot(alice)) == 2


# -- talk


async def _reactions(scene: Stage, message: Any) -> list[str]:
    """The reactions to a message, once nothing more comes."""
    await scene.world.settle()
    now = await scene.now(message)
    return [one["emoji"] for given in now.reactions.values() for one in given]


async def _reacted(scene: Stage, message: Any) -> list[str]:
    """The reactions to a message that gets one, however late it is."""

    async def has_one() -> bool:
        return bool((await scene.now(message)).reactions)

    await scene.telegram.wait_for(has_one, timeout=30)
    return await _reactions(scene, message)


@pytest.mark.parametrize("words", ["thanks!", "Danke dir", "👍", "спасибо большое"])
async def test_thanks_get_no_lecture(scene: Stage, words: str) -> None:
    group, alice = await _group(scene)
    said = await alice.say(words)
    scene.ignored.append(said)
    assert (await _reacted(scene, said), await scene.by_bot(alice)) == (["👍"], [])
    if words != "👍":
        said = await alice.say(f"{words} @test_bot", chat=group)
        scene.ignored.append(said)
        assert (await _reacted(scene, said), await scene.by_bot(group)) == (["👍"], [])


@pytest.mark.parametrize("words", ["help", "?", "How?", "помощь"])
async def test_who_asks_how_it_works_is_helped(scene: Stage, words: str) -> None:
    group, alice = await _group(scene)
    await scene.says(alice, "What I can do", after=await alice.say(words))
    await scene.says(
        group, "What I can do", after=await alice.say(f"@test_bot {words}", chat=group)
    )


# -- channels


async def test_a_panel_in_a_channel_goes_with_its_command_when_done(scene: Stage) -> None:
    owner = await scene.telegram.user("Owner")
    channel = await scene.telegram.channel("Morning links", [owner])
    command = await channel.post("/settings")
    panel = await scene.says(channel, "Settings", after=command)
    await scene.telegram.answer_to(await owner.press(panel, "Done"), timeout=30)
    await scene.world.settle()
    left = {message.id for message in await scene.telegram.messages(channel)}
    assert not left & {command.id, panel.id}
    scene.ignored.append(command)


async def test_the_linked_channel_may_command_in_its_discussion_group(scene: Stage) -> None:
    owner = await scene.telegram.user("Owner")
    channel = await scene.telegram.channel("Morning links", [owner], discussion=True)
    group = channel.discussion
    await group.bot("administrator", by=owner)
    as_channel = {
        "from": {"id": 136817688, "is_bot": True, "first_name": "Channel",
                 "username": "Channel_Bot"},
        "sender_chat": {"id": channel.id, "type": "channel", "title": "Morning links"},
    }  # fmt: skip
    said = await owner.send({"text": "/auto on", **as_channel}, chat=group)
    await scene.says(group, "From now on I digest", after=said)


async def test_direct_messages_of_a_channel_are_answered_to_their_writer(scene: Stage) -> None:
    group, alice = await _group(scene)
    topic = {"direct_messages_topic": {"topic_id": 4711, "user": {
        "id": alice.id, "is_bot": False, "first_name": "Alice"}}}  # fmt: skip
    asked = await alice.send({"text": f"/digest {scene.site.story()}", **topic}, chat=group)
    await scene.digest(group, after=asked)
    (sent,) = [
        call for call in await scene.telegram.calls(method="sendMessage", since=scene.began)
        if call["params"]["text"].startswith(TITLE)
    ]  # fmt: skip
    assert int(sent["params"]["direct_messages_topic_id"]) == 4711


# -- language


async def test_the_words_are_in_the_articles_language_and_stay_so(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice", language_code="de")
    boris = await scene.telegram.user("Boris", language_code="ru")
    group = await scene.telegram.supergroup("Readers", [boris, alice], bot="administrator")
    asked = await alice.say(f"/digest {scene.site.put(much_quoted_article())}", chat=group)
    digest = await scene.digest(group, after=asked)
    assert any(button.startswith("All quotes") for button in digest.buttons)
    _, now = await scene.press(boris, digest, "All quotes")
    assert "Back to the digest" in now.buttons


async def test_a_russian_channel_starts_in_russian(scene: Stage) -> None:
    owner = await scene.telegram.user("Owner", language_code="en")
    channel = await scene.telegram.channel("Утренние новости", [owner])
    await scene.says(channel, "Теперь я делаю", after=await channel.post("/auto on"))


async def test_a_panel_keeps_its_language_whoever_presses(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice", language_code="de")
    boris = await scene.telegram.user("Boris", language_code="ru")
    group = await scene.telegram.supergroup("Readers", [alice])
    await scene.telegram.member(chat=group.id, user=boris.id, status="administrator")
    panel = await scene.says(
        group, "Einstellungen", after=await alice.say("/settings", chat=group)
    )
    _, now = await scene.press(boris, panel, panel.buttons[0])
    assert now.text.startswith("Einstellungen")


# -- welcome


@pytest.mark.each_way
@pytest.mark.parametrize("kind", ["supergroup", "channel"])
async def test_added_to_a_chat_it_says_once_what_it_does(scene: Stage, kind: str) -> None:
    owner = await scene.telegram.user("Owner", language_code="de")
    make = scene.telegram.supergroup if kind == "supergroup" else scene.telegram.channel
    chat = await make("Readers", [owner], bot=None)
    await chat.bot("administrator", by=owner)
    welcome = await scene.says(chat, "/auto on")
    assert welcome.text.startswith("Ich fasse")
    assert welcome.buttons == ["Jeden Link zusammenfassen", "Einstellungen"]
    await chat.bot("kicked", by=owner)
    await chat.bot("administrator", by=owner)
    await scene.world.settle()
    said = [m for m in await scene.telegram.messages(chat) if m.by_bot]
    assert [m.id for m in said] == [welcome.id]
    answer, now = await scene.press(owner, welcome, "Jeden Link")
    assert (answer, "In diesem Chat: jeder Link" in now.buttons) == ({}, True)


async def test_start_in_a_group_is_short(scene: Stage) -> None:
    group, alice = await _group(scene)
    asked = await alice.say("/start@test_bot", chat=group)
    welcome = await scene.says(group, "Reply to a link", after=asked)
    assert "\n" not in welcome.text


# -- housekeeping


async def test_passing_words_can_be_set_to_vanish(scene: Stage) -> None:
    group, alice = await _group(scene)
    panel = await scene.says(group, "Settings", after=await alice.say("/settings", chat=group))
    _, panel = await scene.press(alice, panel, "Tidy up: off")
    assert "Tidy up: on" in panel.buttons


# -- words and layout


@pytest.mark.each_way
async def test_a_link_typed_by_hand_is_read_once_or_twice(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    link = scene.site.story()
    asked = len(scene.site.asked)
    typed = range(len(link) - 12, len(link) + 1)
    queries = [await alice.inline(link[:end]) for end in typed]
    offered = [(await scene.telegram.answer_to(query, timeout=30))["results"] for query in queries]
    assert [offer["id"] for offer in offered[-1]] == ["short", "normal", "long"]
    assert len(scene.site.asked) - asked <= 2

"""Groups and supergroups: quiet unless asked."""

from __future__ import annotations

from typing import Any

import pytest

from tests.builders import TITLE
from tests.telegram.conftest import Stage, article, much_quoted_article

pytestmark = pytest.mark.anyio

#: How Telegram shows an admin who stays anonymous.
ANONYMOUS = {"id": 1087968824, "is_bot": True, "first_name": "Group",
             "username": "GroupAnonymousBot"}  # fmt: skip

STICKER = {"file_id": "CAAC1", "file_unique_id": "A", "type": "regular", "width": 1, "height": 1,
           "is_animated": False, "is_video": False}  # fmt: skip


async def _readers(scene: Stage, *, bot: str = "member", **more: Any) -> tuple[Any, Any, Any]:
    """A supergroup with its owner and a member."""
    owner = await scene.telegram.user("Owner")
    alice = await scene.telegram.user("Alice")
    group = await scene.telegram.supergroup("Readers", [owner, alice], bot=bot, **more)
    return group, owner, alice


async def test_talk_is_left_alone_also_where_the_bot_reads_all(scene: Stage) -> None:
    group, owner, alice = await _readers(scene, bot="administrator")
    link = scene.site.story()
    scene.ignored += [
        await alice.say(article(), chat=group),
        await owner.say(f"look {link}", chat=group),
        await owner.say("/digest@other_bot", chat=group),
        await owner.say("/unheard_of", chat=group),
        await owner.send({"sticker": STICKER}, chat=group),
    ]
    assert await scene.by_bot(group) == []
    assert scene.site.count(link) == 0


@pytest.mark.parametrize(
    "words", ["/digest {}", "/digest@test_bot {}", "@test_bot {}", "{} for @Test_Bot"]
)
async def test_asked_by_command_or_name_it_answers(scene: Stage, words: str) -> None:
    group, _, alice = await _readers(scene)
    asked = await alice.say(words.format(scene.site.story()), chat=group)
    assert (await scene.digest(group, after=asked)).reply_to == asked.id


@pytest.mark.parametrize("words", ["/digest", "@test_bot"])
async def test_asked_in_reply_it_reads_what_is_replied_to(scene: Stage, words: str) -> None:
    group, owner, alice = await _readers(scene)
    posted = await owner.say(article(), chat=group)
    asked = await alice.say(words, chat=group, reply_to=posted)
    assert (await scene.digest(group, after=asked)).reply_to == asked.id


async def test_a_reply_to_the_bot_with_a_link_is_a_request(scene: Stage) -> None:
    group, _, alice = await _readers(scene)
    first = await scene.digest(
        group, after=await alice.say(f"@test_bot {scene.site.story()}", chat=group)
    )
    opinion = "I do not believe a word of this before I have seen that boat at our pier in June"
    conversation = [
        await alice.say("thank you", chat=group, reply_to=first),
        await alice.say(opinion, chat=group, reply_to=first),
        await alice.send({"sticker": STICKER}, chat=group, reply_to=first),
        await alice.send(
            {"document": {"file_id": "CgAC1", "file_unique_id": "B", "mime_type": "video/mp4"}},
            chat=group,
            reply_to=first,
        ),
    ]
    scene.ignored += conversation
    asked = await alice.say(scene.site.story(), chat=group, reply_to=first)
    assert (await scene.digest(group, after=asked)).reply_to == asked.id
    assert not {m.id for m in conversation} & {m.reply_to for m in await scene.by_bot(group)}


async def test_a_file_and_a_forwarded_post_are_read_in_reply(scene: Stage) -> None:
    group, owner, alice = await _readers(scene)
    file = await owner.send_document("a.txt", article().encode(), "text/plain", chat=group)
    await scene.digest(group, after=await alice.say("/digest", chat=group, reply_to=file))
    channel = await scene.telegram.channel("Skerry News", [owner], bot=None, username="skerries")
    forwarded = await owner.forward(await channel.post(article()), chat=group)
    asked = await alice.say("/digest", chat=group, reply_to=forwarded)
    assert "Skerry News · " in (await scene.digest(group, after=asked)).text


async def test_asked_for_nothing_it_says_how_to_ask(scene: Stage) -> None:
    group, _, alice = await _readers(scene)
    asked = await alice.say("/digest", chat=group)
    await scene.says(group, "Reply with /digest to a message", after=asked)


async def test_only_who_asked_is_told_why_there_is_no_digest(scene: Stage) -> None:
    group, owner, alice = await _readers(scene, bot="administrator")
    link = scene.site.story("nothing")
    asked = await alice.say(f"/digest {link}", chat=group)
    assert (await scene.says(group, "does not exist", after=asked)).reply_to == asked.id
    await scene.says(group, "From now on I digest", after=await owner.say("/auto on", chat=group))
    scene.ignored.append(await alice.say(link, chat=group))
    assert len(await scene.by_bot(group)) == 2


async def test_what_telegram_itself_says_in_a_group_is_left_alone(scene: Stage) -> None:
    group, owner, alice = await _readers(scene, bot="administrator")
    await scene.says(group, "From now on I digest", after=await owner.say("/auto on", chat=group))
    carol = {"id": 77, "is_bot": False, "first_name": "Carol"}
    for content in (
        {"new_chat_members": [carol]},
        {"left_chat_member": carol},
        {"new_chat_title": f"Readers of {scene.site.story()}"},
        {"delete_chat_photo": True},
        {"video_chat_started": {}},
    ):
        scene.ignored.append(await alice.send(content, chat=group))
    assert len(await scene.by_bot(group)) == 1


async def test_questions_about_the_bot_are_answered_in_a_group(scene: Stage) -> None:
    group, _, alice = await _readers(scene)
    asked = await alice.say("/help", chat=group)
    assert (await scene.says(group, "What I can do", after=asked)).reply_to == asked.id
    asked = await alice.say("/privacy@test_bot", chat=group)
    await scene.says(group, "What I keep", after=asked)


async def test_auto_is_for_admins_and_passes_over_what_is_no_article(scene: Stage) -> None:
    group, owner, alice = await _readers(scene, bot="administrator")
    await scene.says(group, "Only an admin", after=await alice.say("/auto on", chat=group))
    await scene.says(group, "From now on I digest", after=await owner.say("/auto on", chat=group))
    posted = await alice.say(f"morning! {scene.site.story()}", chat=group)
    assert (await scene.digest(group, after=posted)).reply_to == posted.id
    said = len(await scene.by_bot(group))
    scene.ignored += [
        await alice.say(f"see {scene.site.story('nothing')}", chat=group),
        await alice.say("no link at all", chat=group),
    ]
    assert len(await scene.by_bot(group)) == said
    await scene.says(group, "only when asked", after=await owner.say("/auto off", chat=group))
    scene.ignored.append(await alice.say(scene.site.story(), chat=group))
    assert len(await scene.by_bot(group)) == said + 1


async def test_the_same_article_within_a_day_is_one_line_that_leads_back(
    scene: Stage,
) -> None:
    group, owner, alice = await _readers(scene)
    link = scene.site.story()
    first = await scene.digest(group, after=await alice.say(f"/digest {link}", chat=group))
    asked = await owner.say(f"/digest {link}?utm_source=chat", chat=group)
    again = await scene.says(group, "within the last day", after=asked)
    assert "\n" not in again.text
    (leads_to,) = [e["url"] for e in again.entities if e["type"] == "text_link"]
    assert leads_to == f"https://t.me/c/{str(group.id).removeprefix('-100')}/{first.id}"
    assert scene.site.count(link) == 1


async def test_in_a_basic_group_the_line_is_a_reply_to_the_first_digest(
    scene: Stage,
) -> None:
    owner = await scene.telegram.user("Owner")
    group = await scene.telegram.group("Readers", [owner])
    link = scene.site.story()
    first = await scene.digest(group, after=await owner.say(f"/digest {link}", chat=group))
    asked = await owner.say(f"/digest {link}", chat=group)
    assert (await scene.says(group, "within the last day", after=asked)).reply_to == first.id


async def test_a_day_later_the_article_is_digested_again(scene: Stage) -> None:
    group, _, alice = await _readers(scene)
    link = scene.site.story()
    await scene.digest(group, after=await alice.say(f"/digest {link}", chat=group))
    scene.world.age(days=1.1)
    asked = await alice.say(f"/digest {link}", chat=group)
    assert (await scene.digest(group, after=asked)).reply_to == asked.id


async def test_an_admin_who_stays_anonymous_is_an_admin(scene: Stage) -> None:
    group, owner, _ = await _readers(scene, bot="administrator")
    as_group = {"from": ANONYMOUS, "sender_chat": {"id": group.id, "type": "supergroup",
                                                   "title": "Readers"}}  # fmt: skip
    said = await owner.send({"text": "/auto on", **as_group}, chat=group)
    await scene.says(group, "From now on I digest", after=said)
    asked = await owner.send(
        {"text": f"@test_bot {scene.site.put(much_quoted_article())}", **as_group}, chat=group
    )
    digest = await scene.digest(group, after=asked)
    answer, _ = await scene.press(owner, digest, "All quotes")
    assert answer == {}


async def test_settings_of_a_group_are_for_admins(scene: Stage) -> None:
    group, owner, alice = await _readers(scene)
    await scene.says(group, "Only an admin", after=await alice.say("/settings", chat=group))
    panel = await scene.says(group, "Settings", after=await owner.say("/settings", chat=group))
    answer, _ = await scene.press(alice, panel, "Sound: on")
    assert "Only an admin" in answer["text"]
    _, panel = await scene.press(owner, panel, "Sound: on")
    assert "Sound: off" in panel.buttons
    _, panel = await scene.press(owner, panel, "In this chat: only when asked")
    assert "In this chat: every link" in panel.buttons


async def test_what_is_kept_on_a_group_is_erased_by_admins(scene: Stage) -> None:
    group, owner, alice = await _readers(scene)
    link = scene.site.story()
    await scene.digest(group, after=await alice.say(f"/digest {link}", chat=group))
    await scene.says(group, "Only an admin", after=await alice.say("/forget", chat=group))
    asked = await scene.says(group, "Erase all", after=await owner.say("/forget", chat=group))
    answer, _ = await scene.press(alice, asked, "Erase everything")
    assert "Only an admin" in answer["text"]
    _, gone = await scene.press(owner, asked, "Erase everything")
    assert gone.text.startswith("Erased: 1 digest, 1 article")
    again = await alice.say(f"/digest {link}", chat=group)
    assert (await scene.digest(group, after=again)).reply_to == again.id


@pytest.mark.each_way
async def test_a_group_that_becomes_a_supergroup_keeps_its_settings(scene: Stage) -> None:
    owner = await scene.telegram.user("Owner")
    group = await scene.telegram.group("Readers", [owner], bot="administrator")
    await scene.says(group, "From now on I digest", after=await owner.say("/auto on", chat=group))
    new = await group.migrate()
    posted = await owner.say(scene.site.story(), chat=new)
    assert (await scene.digest(new, after=posted)).reply_to == posted.id


async def test_a_migration_that_nobody_told_of_is_learnt_from_the_refusal(
    scene: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scene.site, "slow_s", 1.5)
    owner = await scene.telegram.user("Owner")
    group = await scene.telegram.group("Readers", [owner])
    scene.ignored.append(await owner.say(f"/digest {scene.site.story('slow')}", chat=group))
    new = await group.migrate(silent=True)
    await scene.digest(new)


async def test_removed_and_added_again_it_goes_on_as_before(scene: Stage) -> None:
    group, owner, _ = await _readers(scene, bot="administrator")
    await scene.says(group, "From now on I digest", after=await owner.say("/auto on", chat=group))
    await group.bot("kicked", by=owner)
    await group.bot("administrator", by=owner)
    posted = await owner.say(scene.site.story(), chat=group)
    assert (await scene.digest(group, after=posted)).reply_to == posted.id


async def test_without_the_right_to_write_it_keeps_quiet_and_lives(scene: Stage) -> None:
    group, owner, alice = await _readers(scene)
    await group.bot("restricted", by=owner)
    scene.ignored.append(await alice.say(f"/digest {scene.site.story()}", chat=group))
    assert await scene.by_bot(group) == []
    await group.bot("member", by=owner)
    asked = await alice.say(f"/digest {scene.site.story()}", chat=group)
    assert (await scene.digest(group, after=asked)).reply_to == asked.id


async def test_slow_mode_is_waited_for(scene: Stage) -> None:
    group, _, alice = await _readers(scene)
    await scene.telegram.fault(kind="429", method="sendMessage", n=1, chat=group.id, retry_after=2)
    asked = await alice.say(f"/digest {scene.site.story()}", chat=group)
    assert (await scene.digest(group, after=asked)).reply_to == asked.id


async def test_bots_are_ignored_and_what_was_sent_by_way_of_one(scene: Stage) -> None:
    group, owner, _ = await _readers(scene, bot="administrator")
    await scene.says(group, "From now on I digest", after=await owner.say("/auto on", chat=group))
    robot = {"id": 99, "is_bot": True, "first_name": "Robot", "username": "robot_bot"}
    said = len(await scene.by_bot(group))
    for content in (
        {"text": f"@test_bot {scene.site.story()}", "from": robot},
        {"text": "/digest", "from": robot},
        {"text": scene.site.story(), "via_bot": robot},
    ):
        scene.ignored.append(await owner.send(content, chat=group))
    assert len(await scene.by_bot(group)) == said


async def test_a_channel_that_writes_in_the_group_is_a_reader_like_others(
    scene: Stage,
) -> None:
    group, owner, _ = await _readers(scene, bot="administrator")
    as_channel = {
        "from": {"id": 136817688, "is_bot": True, "first_name": "Channel",
                 "username": "Channel_Bot"},
        "sender_chat": {"id": -1009, "type": "channel", "title": "Voice"},
    }  # fmt: skip
    asked = await owner.send({"text": f"@test_bot {scene.site.story()}", **as_channel}, chat=group)
    assert (await scene.digest(group, after=asked)).text.startswith(TITLE)
    refused = await owner.send({"text": "/auto on", **as_channel}, chat=group)
    await scene.says(group, "Only an admin", after=refused)

"""Channels, and the groups where their posts are discussed."""

from __future__ import annotations

from typing import Any

import pytest

from tests.builders import TITLE
from tests.telegram.conftest import Stage, much_quoted_article

pytestmark = pytest.mark.anyio


async def _switched_on(scene: Stage, **more: Any) -> tuple[Any, Any]:
    owner = await scene.telegram.user("Owner")
    channel = await scene.telegram.channel("Morning links", [owner], **more)
    await scene.says(channel, "From now on I digest", after=await channel.post("/auto on"))
    return channel, owner


async def test_posts_are_left_alone_until_an_admin_switches_it_on(scene: Stage) -> None:
    owner = await scene.telegram.user("Owner")
    channel = await scene.telegram.channel("Morning links", [owner])
    scene.ignored.append(await channel.post(scene.site.story()))
    assert await scene.by_bot(channel) == []


@pytest.mark.each_way
async def test_a_post_with_a_link_gets_its_digest_in_the_channel(scene: Stage) -> None:
    channel, _ = await _switched_on(scene)
    post = await channel.post(f"Read {scene.site.story()}")
    assert (await scene.digest(channel, after=post)).reply_to == post.id
    said = len(await scene.by_bot(channel))
    scene.ignored += [await channel.post("no link"), await channel.post(scene.site.story("none"))]
    assert len(await scene.by_bot(channel)) == said
    await scene.says(channel, "only when asked", after=await channel.post("/auto off"))
    scene.ignored.append(await channel.post(scene.site.story()))
    assert len(await scene.by_bot(channel)) == said + 1


@pytest.mark.each_way
async def test_where_posts_are_discussed_the_digest_is_a_comment_and_comes_once(
    scene: Stage,
) -> None:
    channel, owner = await _switched_on(scene, discussion=True)
    await channel.discussion.bot("administrator", by=owner)
    post = await channel.post(f"Read {scene.site.story()}")
    scene.ignored.append(post)
    comment = await scene.digest(channel.discussion)
    (mirror,) = [
        m
        for m in await scene.telegram.messages(channel.discussion)
        if m.json.get("forward_origin", {}).get("message_id") == post.id
    ]
    assert comment.reply_to == mirror.id
    assert len(await scene.by_bot(channel.discussion)) == 1
    assert [m.text for m in await scene.by_bot(channel) if m.id > post.id] == []


async def test_a_post_comes_once_where_the_group_has_every_link_digested_too(
    scene: Stage,
) -> None:
    channel, owner = await _switched_on(scene, discussion=True)
    group = channel.discussion
    await group.bot("administrator", by=owner)
    await scene.says(group, "From now on I digest", after=await owner.say("/auto on", chat=group))
    scene.ignored.append(await channel.post(f"Read {scene.site.story()}"))
    await scene.digest(group)
    said = [*await scene.by_bot(group), *await scene.by_bot(channel)]
    assert len([m for m in said if m.text.startswith(TITLE)]) == 1


async def test_where_the_bot_cannot_comment_the_channel_itself_gets_the_digest(
    scene: Stage,
) -> None:
    channel, owner = await _switched_on(scene, discussion=True)
    await channel.discussion.bot("member", by=owner)
    post = await channel.post(f"Read {scene.site.story()}")
    assert (await scene.digest(channel, after=post)).reply_to == post.id
    assert await scene.by_bot(channel.discussion) == []


@pytest.mark.each_way
async def test_an_edited_post_is_not_read_again(scene: Stage) -> None:
    channel, _ = await _switched_on(scene)
    post = await channel.post(f"Read {scene.site.story()}")
    digest = await scene.digest(channel, after=post)
    await channel.edit(post, f"Read {scene.site.story()}")
    assert (await scene.by_bot(channel))[-1].id == digest.id


async def test_readers_of_a_channel_may_open_the_quotes_and_see_no_other_buttons(
    scene: Stage,
) -> None:
    channel, owner = await _switched_on(scene)
    reader = await scene.telegram.user("Reader")
    await reader.join(channel)
    link = scene.site.put(much_quoted_article())
    digest = await scene.digest(channel, after=await channel.post(link))
    assert not {"Shorter", "Longer"} & set(digest.buttons)
    answer, now = await scene.press(reader, digest, "All quotes")
    assert (answer, "❝" in now.text) == ({}, True)
    answer, now = await scene.press(reader, digest, "Back to the digest")
    assert (answer, now.text, now.buttons) == ({}, digest.text, digest.buttons)
    answer, _ = await scene.press(owner, digest, "All quotes")
    assert answer == {}

"""What a chat remembers: who said what, found again; taken along, and erased."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.builders import ARTICLE, TITLE
from tests.doubles.process import TOKEN
from tests.telegram.conftest import Stage, article, much_quoted_article

pytestmark = pytest.mark.anyio

_BRANDT = "“People here have waited long enough for a crossing that they can count on,”"


def _kinds(message: Any, kind: str) -> list[str]:
    """The words under the entities of a kind."""
    units = message.text.encode("utf-16-le")
    return [
        units[2 * e["offset"] : 2 * (e["offset"] + e["length"])].decode("utf-16-le")
        for e in message.entities
        if e["type"] == kind
    ]


async def _content(scene: Stage, message: Any) -> bytes:
    """The bytes of the file in a message of the bot."""
    telegram = scene.telegram
    asked = {"file_id": message.json["document"]["file_id"]}
    async with telegram.session.post(f"{telegram.base_url}{TOKEN}/getFile", json=asked) as answer:
        path = (await answer.json())["result"]["file_path"]
    async with telegram.session.get(f"{telegram.base_file_url}{TOKEN}/{path}") as answer:
        return bytes(await answer.read())


async def test_quotes_are_shown_with_speaker_role_and_the_link_to_their_place(
    scene: Stage,
) -> None:
    alice = await scene.telegram.user("Alice")
    link = scene.site.story()
    await alice.say(link)
    digest = await scene.digest(alice)
    said = await alice.say("/quotes")
    shown = await scene.says(alice, "❝ Who said what", after=said)
    assert shown.id != digest.id
    assert "— Ina Brandt, managing director of Skerry Lines" in shown.text
    assert "— Tomas Rehn" in shown.text
    assert shown.buttons == ["Ina Brandt", "Tomas Rehn"]
    links = [e["url"] for e in shown.entities if e["type"] == "text_link"]
    assert all(one.startswith(f"{link}#:~:text=") for one in links)
    assert TITLE in _kinds(shown, "text_link")


async def test_one_persons_quotes_are_found_by_surname_and_by_button(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    await alice.paste(article())
    await scene.digest(alice)
    said = await alice.say("/quotes Mr Rehn")
    shown = await scene.says(alice, "❝ Who said what · Mr Rehn", after=said)
    assert "Tomas Rehn" in shown.text
    assert "Ina Brandt" not in shown.text
    _, everybody = await scene.press(alice, shown, "Everybody")
    assert "Ina Brandt" in everybody.text
    _, hers = await scene.press(alice, shown, "Ina Brandt")
    assert hers.text.startswith("❝ Who said what · Ina Brandt\n")
    assert "Tomas Rehn" not in hers.text


async def test_pages_are_turned_in_place(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    await alice.paste(much_quoted_article())
    await scene.digest(alice)
    shown = await scene.says(alice, "❝ Who said what\n", after=await alice.say("/quotes"))
    first = shown.text
    assert first.count("\n— ") == 5
    _, second = await scene.press(alice, shown, "Next")
    assert second.text.count("\n— ") >= 3
    _, back = await scene.press(alice, shown, "‹ Previous")
    assert back.text == first


async def test_words_are_found_in_other_forms_and_shown_in_bold(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    link = scene.site.story()
    await alice.say(link)
    await scene.digest(alice)
    said = await alice.say("/find FERRIES pier")
    shown = await scene.says(alice, "Digests with: FERRIES pier", after=said)
    assert _kinds(shown, "bold")[1:] == [TITLE, "pier"] or "ferry" in _kinds(shown, "bold")
    assert link in [e["url"] for e in shown.entities if e["type"] == "text_link"]


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        ("/find", "Write the words behind the command"),
        ("/find ( * - “", "Write the words behind the command"),
        ("/find xylophone", "No digest of this chat holds all of these words: xylophone"),
        ("/quotes Nobody", "The digests of this chat quote nobody by that name: Nobody"),
    ],
)
async def test_who_finds_nothing_is_told_what_to_do(
    scene: Stage, command: str, expected: str
) -> None:
    alice = await scene.telegram.user("Alice")
    await alice.paste(article())
    await scene.digest(alice)
    await scene.says(alice, expected, after=await alice.say(command))


@pytest.mark.parametrize("command", ["/quotes", "/quotes Brandt", "/find ferry", "/export"])
async def test_a_chat_without_digests_says_so(scene: Stage, command: str) -> None:
    alice = await scene.telegram.user("Alice")
    await scene.says(
        alice, "There is nothing to look through so far", after=await alice.say(command)
    )


async def test_in_a_group_anybody_may_look_and_only_at_that_groups_digests(scene: Stage) -> None:
    alice, bob = await scene.telegram.user("Alice"), await scene.telegram.user("Bob")
    group = await scene.telegram.group("Readers", [alice, bob])
    other = await scene.telegram.group("Others", [alice, bob])
    await alice.say(f"/digest {scene.site.story()}", chat=group)
    await scene.digest(group)
    shown = await scene.says(group, "❝ Who said what", after=await bob.say("/quotes", chat=group))
    answer, _ = await scene.press(alice, shown, "Ina Brandt")
    assert not answer.get("text")
    await scene.says(
        other, "There is nothing to look", after=await bob.say("/find ferry", chat=other)
    )


async def test_the_words_stay_in_their_language_whoever_presses(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    berta = await scene.telegram.user("Berta", language_code="de")
    group = await scene.telegram.group("Readers", [alice, berta])
    await alice.say(f"/digest {scene.site.story()}", chat=group)
    await scene.digest(group)
    shown = await scene.says(
        group, "❝ Who said what", after=await alice.say("/quotes", chat=group)
    )
    _, hers = await scene.press(berta, shown, "Ina Brandt")
    assert hers.text.startswith("❝ Who said what · Ina Brandt\n")
    assert hers.buttons == ["Everybody"]


async def test_a_channel_has_its_memory_too(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    channel = await scene.telegram.channel("Skerry News", [alice])
    await channel.post(f"/digest {scene.site.story()}")
    await scene.digest(channel)
    asked = await channel.post("/quotes Brandt")
    shown = await scene.says(channel, "❝ Who said what · Brandt", after=asked)
    assert "Ina Brandt" in shown.text


@pytest.mark.parametrize("form", ["", " json"])
async def test_all_digests_come_as_one_file(scene: Stage, form: str) -> None:
    alice = await scene.telegram.user("Alice")
    link = scene.site.story()
    await alice.say(link)
    await scene.digest(alice)
    said = await alice.say(f"/export{form}")
    sent = await scene.says(alice, "1 digest, the newest first.", after=said)
    body = await _content(scene, sent)
    if form:
        (digest,) = json.loads(body)["digests"]
        assert (digest["title"], digest["url"]) == (TITLE, link)
    else:
        assert body.startswith(b"---\n")
        assert f"[{TITLE}]({link})".encode() in body


async def test_in_a_group_only_admins_may_take_all_along(scene: Stage) -> None:
    alice, bob = await scene.telegram.user("Alice"), await scene.telegram.user("Bob")
    group = await scene.telegram.group("Readers", [alice, bob])
    await alice.say(f"/digest {scene.site.story()}", chat=group)
    await scene.digest(group)
    await scene.says(group, "Only an admin", after=await bob.say("/export", chat=group))
    await scene.says(group, "1 digest", after=await alice.say("/export", chat=group))


async def test_memory_is_switched_off_by_a_button_which_erases_it(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    await alice.paste(article())
    await scene.digest(alice)
    panel = await scene.says(alice, "Settings", after=await alice.say("/settings"))
    await scene.press(alice, panel, "Memory: 35 days")
    _, choice = await scene.press(alice, panel, "Memory: a year")
    assert "Memory: a year" in choice.buttons
    await scene.says(alice, "for a year", after=await alice.say("/privacy"))
    await scene.says(alice, "❝ Who said what", after=await alice.say("/quotes"))
    await scene.press(alice, panel, "Memory: a year")
    await scene.press(alice, panel, "Memory: off")
    await scene.says(alice, "Memory is off in this chat", after=await alice.say("/quotes"))
    await scene.says(alice, "has that switched off", after=await alice.say("/privacy"))
    await alice.paste(article())
    await scene.by_bot(alice)
    await scene.says(alice, "Memory is off in this chat", after=await alice.say("/find ferry"))


async def test_what_is_forgotten_is_found_no_more(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    await alice.paste(article())
    await scene.digest(alice)
    asked = await scene.says(alice, "Erase all that I keep", after=await alice.say("/forget"))
    _, done = await scene.press(alice, asked, "Erase everything")
    assert done.text.startswith("Erased: 1 digest,")
    await scene.says(alice, "There is nothing to look", after=await alice.say("/find ferry"))


async def test_a_digest_whose_message_is_gone_is_found_no_more(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    group = await scene.telegram.group("Readers", [alice])
    link = scene.site.put(ARTICLE.replace("Skerry Lines", "Kelp Lines"))
    await alice.say(f"/digest {link}", chat=group)
    digest = await scene.digest(group)
    await alice.delete(digest)
    again = await alice.say(f"/digest {link}", chat=group)
    await scene.digest(group, after=again)
    said = await alice.say("/find kelp", chat=group)
    shown = await scene.says(group, "Digests with: kelp", after=said)
    assert shown.text.count(TITLE) == 1


async def test_a_group_that_becomes_a_supergroup_keeps_its_memory(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    group = await scene.telegram.group("Readers", [alice])
    await alice.say(f"/digest {scene.site.story()}", chat=group)
    await scene.digest(group)
    supergroup = await group.migrate()
    await scene.world.settle()
    said = await alice.say("/quotes Brandt", chat=supergroup)
    shown = await scene.says(supergroup, "❝ Who said what · Brandt", after=said)
    assert _BRANDT[:20] in shown.text

"""`@bot link` in any chat."""

from __future__ import annotations

import pytest

from tests.builders import TITLE
from tests.telegram.conftest import Stage

pytestmark = pytest.mark.anyio


@pytest.mark.each_way
async def test_a_link_is_offered_in_three_lengths(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    group = await scene.telegram.supergroup("Elsewhere", [alice], bot=None)
    query = await alice.inline(scene.site.story(), chat=group)
    answer = await scene.telegram.answer_to(query, timeout=30)
    offers = answer["results"]
    assert [offer["id"] for offer in offers] == ["short", "normal", "long"]
    assert [offer["title"] for offer in offers] == ["Short digest", "Digest", "Long digest"]
    assert {offer["description"][:20] for offer in offers} == {"The ferry line to Sk"}
    content = offers[0]["input_message_content"]
    assert content["link_preview_options"] == {"is_disabled": True}
    assert answer["cache_time"] == 300
    apply_choice = await alice.choose(query, "short", chat=group)
    assert apply_choice.text.startswith(TITLE)
    assert apply_choice.buttons[0] == "Original"


async def test_the_same_link_is_read_once_for_all_who_ask(scene: Stage) -> None:
    alice, bob = await scene.telegram.user("Alice"), await scene.telegram.user("Bob")
    link = scene.site.story()
    for person in (alice, bob, alice):
        answer = await scene.telegram.answer_to(await person.inline(link), timeout=30)
        assert len(answer["results"]) == 3
    assert scene.site.count(link) == 1


async def test_without_a_link_there_is_a_hint(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    for words in ("", "what is up", "x" * 256):
        answer = await scene.telegram.answer_to(await alice.inline(words), timeout=30)
        assert (answer["results"], "link" in answer["button"]["text"]) == ([], True)


async def test_why_there_is_no_digest_stands_in_the_list(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    query = await alice.inline(scene.site.story("nothing"))
    (offer,) = (await scene.telegram.answer_to(query, timeout=30))["results"]
    assert (offer["title"], "does not exist" in offer["description"]) == ("No digest", True)


async def test_a_slow_site_is_answered_in_time_and_shown_on_a_press(
    scene: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scene.site, "slow_s", 8.0)
    alice = await scene.telegram.user("Alice")
    mallory = await scene.telegram.user("Mallory")
    group = await scene.telegram.supergroup("Elsewhere", [alice, mallory], bot=None)
    query = await alice.inline(scene.site.story("slow"), chat=group)
    (offer,) = (await scene.telegram.answer_to(query, timeout=9))["results"]
    assert offer["title"] == "Still reading 127.0.0.1"
    apply_choice = await alice.choose(query, "later", chat=group)
    early, _ = await scene.press(alice, apply_choice, "Show the digest")
    assert "still reading" in early["text"]
    stranger, _ = await scene.press(mallory, apply_choice, "Show the digest")
    assert stranger["text"]

    async def shown() -> bool:
        if not (await scene.now(apply_choice)).text.startswith(TITLE):
            await scene.press(alice, apply_choice, "Show the digest")
        return bool((await scene.now(apply_choice)).text.startswith(TITLE))

    await scene.telegram.wait_for(shown, timeout=20)

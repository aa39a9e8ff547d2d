"""From the digest of a pasted text back to its passages."""

from __future__ import annotations

from typing import Any

import pytest

from tests.builders import ARTICLE
from tests.telegram.conftest import Stage, article, long_article

pytestmark = pytest.mark.anyio


async def _newest(scene: Stage, alice: Any) -> Any:
    return [one for one in await scene.telegram.messages(alice) if one.by_bot][-1]


def _flat(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.each_way
async def test_each_place_is_quoted_from_the_part_of_the_paste_that_holds_it(
    scene: Stage,
) -> None:
    alice = await scene.telegram.user("Alice")
    late = "“The pier at the mill will be ready by May,” said Olof Lind, who builds it."
    parts = await alice.paste(f"{long_article(7000)}\n\n{late}")
    digest = await scene.digest(alice, after=parts[-1])
    await scene.press(alice, digest, "In your text")
    number, count, replied = 1, 2, set()
    while number < count:
        passage = await _newest(scene, alice)
        number, count = (int(one) for one in passage.text.partition(" · ")[0].split(" / "))
        quote, at = passage.json["quote"], passage.json["reply_to_message"]["message_id"]
        (part,) = [one for one in parts if one.id == at]
        units = part.text.encode("utf-16-le")[2 * quote["position"] :].decode("utf-16-le")
        assert units.startswith(quote["text"])
        assert _flat(quote["text"]) in _flat(digest.text)
        replied.add(part.id)
        if number < count:
            await scene.telegram.answer_to(await alice.press(passage, "Next ›"), timeout=30)
    assert len(replied) == len(parts) == 2
    # the passages before have made room for the last one
    assert len(await scene.by_bot(alice)) == 2


async def test_a_short_text_is_found_after_a_restart_and_after_longer(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    digest = await scene.digest(alice, after=await alice.say(article()))
    await scene.world.stop()
    query = await alice.press(digest, "In your text")
    await scene.world.start()
    await scene.telegram.answer_to(query, timeout=30)
    passage = await _newest(scene, alice)
    assert passage.json["quote"]["text"] in ARTICLE
    assert "In your text" in (await scene.now(digest)).buttons


async def test_a_message_that_is_gone_gets_a_sentence(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    asked = await alice.say(article())
    digest = await scene.digest(alice, after=asked)
    await alice.delete(asked)
    answer, _ = await scene.press(alice, digest, "In your text")
    assert "your message is deleted" in answer["text"]
    assert [one.id for one in await scene.by_bot(alice)] == [digest.id]


async def test_what_is_no_pasted_text_has_no_way_back(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    text = await alice.say(article())
    first = await scene.digest(alice, after=text)
    linked = await scene.digest(alice, after=await alice.say(scene.site.story()))
    replied = await scene.digest(alice, after=await alice.say("/digest long", reply_to=text))
    assert "In your text" in first.buttons
    assert "In your text" not in linked.buttons
    assert "In your text" not in replied.buttons

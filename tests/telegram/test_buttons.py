"""The buttons under a digest."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from tests.builders import TITLE
from tests.telegram.conftest import Stage, article, long_article, much_quoted_article

pytestmark = pytest.mark.anyio


def _many_quotes() -> str:
    said = "\n\n".join(
        f"“In the year {year} we counted {3 * year} boats in this harbour, and every one of them "
        f"paid its fee at the pier before the sun was down,” said Harbour Master Greta Holm."
        for year in range(1950, 1990)
    )
    return f"{article()}\n{said}"


async def _asked(scene: Stage, text: str) -> tuple[Any, Any]:
    alice = await scene.telegram.user("Alice")
    parts = await alice.paste(text)
    return alice, await scene.digest(alice, after=parts[-1])


@pytest.mark.each_way
async def test_longer_and_shorter_edit_in_place(scene: Stage) -> None:
    alice, digest = await _asked(scene, long_article(12_000))
    assert digest.text.count("• ") == 4
    _, longer = await scene.press(alice, digest, "Longer")
    assert longer.text.count("• ") == 7
    assert "Longer" not in longer.buttons
    _, shorter = await scene.press(alice, digest, "Shorter")
    assert shorter.text == digest.text
    _, shortest = await scene.press(alice, digest, "Shorter")
    assert shortest.text.count("• ") == 2
    assert len(await scene.by_bot(alice)) == 1


async def test_all_quotes_come_in_pages_that_lead_on_and_back(scene: Stage) -> None:
    alice, digest = await _asked(scene, _many_quotes())
    _, first = await scene.press(alice, digest, "All quotes")
    assert "1 of " in first.text
    pages = int(first.text.partition("1 of ")[2].split()[0])
    assert pages > 1
    seen = [first.text]
    for _ in range(pages - 1):
        _, now = await scene.press(alice, digest, "Next ›")
        seen.append(now.text)
    assert "Next ›" not in now.buttons
    assert sum(text.count("boats in this harbour") for text in seen) == 40
    _, before = await scene.press(alice, digest, "‹ Previous")
    assert before.text == seen[-2]
    _, back = await scene.press(alice, digest, "Back to the digest")
    assert back.text == digest.text


async def test_original_opens_the_page_and_copy_copies_what_fits(scene: Stage) -> None:
    alice = await scene.telegram.user("Alice")
    link = scene.site.story()
    digest = await scene.digest(alice, after=await alice.say(link))
    buttons = {b["text"]: b for row in digest.keyboard for b in row}
    assert buttons["Original"]["url"] == link
    copied = buttons["Copy main point"]["copy_text"]["text"]
    assert len(copied) <= 256
    assert copied.partition("\n")[0] in digest.text


@pytest.mark.each_way
async def test_buttons_work_after_a_restart(scene: Stage) -> None:
    alice, digest = await _asked(scene, much_quoted_article())
    await scene.world.stop()
    (button,) = [text for text in digest.buttons if text.startswith("All quotes")]
    query = await alice.press(digest, button)
    await scene.world.start()
    assert await scene.telegram.answer_to(query, timeout=30) == {}
    assert "❝ Who said what" in (await scene.now(digest)).text


async def test_buttons_work_a_month_later_and_then_say_that_the_digest_has_expired(
    scene: Stage,
) -> None:
    alice, digest = await _asked(scene, much_quoted_article())
    scene.world.age(days=31)
    answer, _ = await scene.press(alice, digest, "All quotes")
    assert answer == {}
    scene.world.age(days=10)
    answer, _ = await scene.press(alice, digest, "Back to the digest")
    assert answer["text"] == "This digest has expired. Send the article again for a new one."


async def test_a_message_too_old_to_be_shown_to_the_bot_is_edited_all_the_same(
    scene: Stage,
) -> None:
    alice, digest = await _asked(scene, much_quoted_article())
    (button,) = [text for text in digest.buttons if text.startswith("All quotes")]
    query = await alice.press(digest, button, inaccessible=True)
    assert await scene.telegram.answer_to(query, timeout=30) == {}
    assert (await scene.now(digest)).edits == 1


async def test_strangers_are_refused_and_admins_are_not(scene: Stage) -> None:
    owner = await scene.telegram.user("Owner")
    alice = await scene.telegram.user("Alice")
    mallory = await scene.telegram.user("Mallory", language_code="de")
    group = await scene.telegram.supergroup("Readers", [owner, alice, mallory])
    asked = await alice.say(f"/digest {scene.site.put(much_quoted_article())}", chat=group)
    digest = await scene.digest(group, after=asked)
    answer, now = await scene.press(mallory, digest, "All quotes")
    assert (now.edits, answer["show_alert"]) == (0, True)
    assert answer["text"] == (
        "Diese Kurzfassung kann nur ändern, wer sie angefordert hat, oder ein Admin."
    )
    for person in (alice, owner):
        answer, _ = await scene.press(person, digest, "All quotes")
        assert answer == {}
        await scene.press(person, digest, "Back to the digest")


@pytest.mark.each_way
async def test_double_presses_are_harmless(scene: Stage) -> None:
    alice, digest = await _asked(scene, much_quoted_article())
    (button,) = [text for text in digest.buttons if text.startswith("All quotes")]
    presses = await asyncio.gather(
        *(alice.press(digest, button) for _ in range(4)), return_exceptions=True
    )
    # a bot that is quick has changed the button before the last press
    queries = [press for press in presses if not isinstance(press, BaseException)]
    assert queries
    answers = await asyncio.gather(*(scene.telegram.answer_to(q, timeout=30) for q in queries))
    assert answers == [{}] * len(queries)
    assert (await scene.now(digest)).edits == 1
    assert (await scene.now(digest)).text.startswith(TITLE)

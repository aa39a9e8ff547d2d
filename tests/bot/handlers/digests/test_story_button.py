"""The button under the first of several digests of one story."""

from __future__ import annotations

from typing import Any

import pytest

from bot.chat.digests.story import parse_story_press, story_button
from bot.chat.message import Button
from bot.chat.strings import strings_for
from bot.errors import Busy
from bot.work.digest_service import DigestService
from tests.bot.conftest import Scene, buttons_of
from tests.bot.handlers.digests.stories import NAMES, _links
from tests.builders import GROUP, MALLORY, message, press, update
from tests.told_stories import articles_of

pytestmark = pytest.mark.anyio

BUTTON = "One digest of all 3"


async def _offered(scene: Scene, names: list[str] = NAMES, **more: Any) -> dict[str, Any]:
    """The first of three digests, once it has got the button for all."""
    links = await _links(scene, names)
    for link in links:
        await scene.take(update(**message(f"/digest {link}", **more)))
    edited = scene.telegram.said("editMessageReplyMarkup")[-1]
    first = scene.telegram.messages()[0]
    assert edited["message_id"] == first["message_id"]
    return {**first, "reply_markup": edited["reply_markup"]}


async def test_digests_of_one_story_get_a_button_that_goes_when_it_is_pressed(
    scene: Scene,
) -> None:
    first = await _offered(scene)
    await scene.take(press(buttons_of(first)[BUTTON], first))
    assert "3 articles" in scene.texts()[-1]
    left = scene.telegram.said("editMessageReplyMarkup")[-1]
    assert BUTTON not in buttons_of(left)
    assert "Original" in buttons_of(left)


async def test_only_who_asked_may_press_it(scene: Scene) -> None:
    first = await _offered(scene, chat=GROUP)
    before = len(scene.telegram.said())
    await scene.take(press(buttons_of(first)[BUTTON], first, user=MALLORY))
    assert len(scene.telegram.said()) == before
    assert scene.telegram.said("answerCallbackQuery")[-1]["text"]


@pytest.mark.parametrize("data", ["t1:", "t1:" + "x" * 24])
async def test_a_button_of_what_is_no_longer_kept_is_told(scene: Scene, data: str) -> None:
    first = await _offered(scene)
    before = len(scene.telegram.said())
    await scene.take(press(data, first))
    assert len(scene.telegram.said()) == before
    assert scene.telegram.said("answerCallbackQuery")[-1]["text"]


async def test_the_buttons_that_stand_under_a_digest_stay_beside_it(scene: Scene) -> None:
    """The first digest is long and of a pasted text; a later request asks for a short one."""
    (courier, agency) = articles_of("tram-derailment", ["courier", "agency"])
    await scene.take(update(**message(f"long\n{courier.title}\n\n{courier.text}")))
    (first,) = scene.telegram.messages()
    await scene.take(update(**message(f"short\n{agency.title}\n\n{agency.text}")))
    offered = scene.telegram.said("editMessageReplyMarkup")[-1]
    assert offered["message_id"] == first["message_id"]
    before = buttons_of(first)
    assert {"Shorter", "In your text"} <= set(before)
    assert list(buttons_of(offered).items())[:-1] == list(before.items())
    assert list(buttons_of(offered))[-1] == "One digest of both"


async def test_the_buttons_of_a_digest_that_was_turned_stay_beside_it(scene: Scene) -> None:
    links = await _links(scene, ["courier", "agency"])
    await scene.take(update(**message(f"/digest {links[0]}")))
    (first,) = scene.telegram.messages()
    await scene.take(press(buttons_of(first)["Shorter"], first))
    turned = scene.telegram.said("editMessageText")[-1]
    await scene.take(update(**message(f"/digest {links[1]}")))
    offered = scene.telegram.said("editMessageReplyMarkup")[-1]
    assert list(buttons_of(offered).items())[:-1] == list(buttons_of(turned).items())


async def test_a_turn_that_was_pressed_before_the_button_came_keeps_it(scene: Scene) -> None:
    first = await _offered(scene, ["courier", "agency", "evening"])
    bare = scene.telegram.messages()[0]  # without the button, as it was pressed
    await scene.take(press(buttons_of(bare)["Shorter"], bare))
    assert BUTTON in buttons_of(scene.telegram.said("editMessageText")[-1])
    await scene.take(press(buttons_of(first)[BUTTON], first))
    left = scene.telegram.said("editMessageReplyMarkup")[-1]
    assert BUTTON not in buttons_of(left)
    # what stands there is the short digest: its buttons stay
    assert "Longer" in buttons_of(left)
    assert "Shorter" not in buttons_of(left)


async def test_of_two_presses_at_once_one_is_answered(scene: Scene) -> None:
    first = await _offered(scene, chat=GROUP)
    scene.telegram.admins.add(MALLORY["id"])
    before = len(scene.telegram.said())
    data = buttons_of(first)[BUTTON]
    await scene.take(press(data, first), press(data, first, user=MALLORY), press(data, first))
    assert len(scene.telegram.said()) == before + 1
    assert len(scene.telegram.said("answerCallbackQuery")) == 3


async def test_a_press_that_died_at_work_is_answered_when_it_is_tried_again(
    scene: Scene,
) -> None:
    first = await _offered(scene)
    pressed = press(buttons_of(first)[BUTTON], first)
    (digest_id, *_) = parse_story_press(buttons_of(first)[BUTTON])
    assert await scene.services.storage.claim_story(digest_id, pressed["update_id"])
    before = len(scene.telegram.said())
    await scene.take(press(buttons_of(first)[BUTTON], first))
    assert len(scene.telegram.said()) == before
    await scene.take(pressed)
    assert len(scene.telegram.said()) == before + 1


async def test_a_press_that_failed_can_be_made_again(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = await _offered(scene)

    async def busy(*_: object) -> None:
        raise Busy

    with monkeypatch.context() as patched:
        patched.setattr(DigestService, "tell_story", busy)
        await scene.take(press(buttons_of(first)[BUTTON], first))
    before = len(scene.telegram.said())
    await scene.take(press(buttons_of(first)[BUTTON], first))
    assert len(scene.telegram.said()) == before + 1


async def test_buttons_that_came_while_the_story_was_told_stay(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = await _offered(scene)
    data = buttons_of(first)[BUTTON]
    (digest_id, *_) = parse_story_press(data)
    tell_story = DigestService.tell_story
    newer = story_button([digest_id, "abcdefghij-_"], strings_for("en"))

    async def tell_meanwhile(*given: Any) -> Any:
        rows = ((Button(text="Longer", data="d1:x:l"),), (Button(text=BUTTON, data=data),))
        await scene.services.storage.put_buttons(digest_id, (*rows, (newer,)))
        return await tell_story(*given)

    monkeypatch.setattr(DigestService, "tell_story", tell_meanwhile)
    await scene.take(press(data, first))
    left = scene.telegram.said("editMessageReplyMarkup")[-1]
    assert list(buttons_of(left).values()) == ["d1:x:l", newer.data]


async def test_a_new_button_after_a_third_article_can_be_pressed_too(scene: Scene) -> None:
    links = await _links(scene, NAMES)
    for link in links[:2]:
        await scene.take(update(**message(f"/digest {link}")))
    first, *_ = scene.telegram.messages()
    offered = scene.telegram.said("editMessageReplyMarkup")[-1]
    shown = {**first, "reply_markup": offered["reply_markup"]}
    await scene.take(press(buttons_of(shown)["One digest of both"], shown))
    await scene.take(update(**message(f"/digest {links[2]}")))
    offered = scene.telegram.said("editMessageReplyMarkup")[-1]
    shown = {**first, "reply_markup": offered["reply_markup"]}
    await scene.take(press(buttons_of(shown)[BUTTON], shown))
    assert "3 articles" in scene.texts()[-1]

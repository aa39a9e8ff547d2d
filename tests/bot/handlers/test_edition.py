"""/edition in the chat: its words, its panel, the question for the time zone, the edition."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from bot.chat.schedule.schedule import EVERY_DAY, QuietHours, Schedule
from bot.chat.settings.chat_settings import ChatSettings
from bot.editions.publisher import Publisher
from bot.store.timers import TimerKind
from tests.bot.conftest import Scene, buttons_of
from tests.builders import ALICE, ARTICLE, GROUP, MALLORY, TITLE, message, press, update

pytestmark = pytest.mark.anyio

#: The clock of a scene shows 12 January 1970, 13:46:40 UTC, a Monday.
_HEAD = "📰 Edition of Monday 12 January"


async def _say(scene: Scene, text: str, **more: Any) -> dict[str, Any]:
    """Say something to the bot; return the last message that it sent."""
    await scene.take(update(**message(text, **more)))
    return scene.telegram.messages()[-1]


async def _press(scene: Scene, shown: dict[str, Any], label: str, **more: Any) -> dict[str, Any]:
    """Press the button with those words, or that begin so; return the message as it is then."""
    buttons = buttons_of(shown)
    data = buttons.get(label) or next(d for text, d in buttons.items() if text.startswith(label))
    await scene.take(press(data, shown, **more))
    edited = scene.telegram.said("editMessageText")[-1]
    return shown | {"text": edited["text"], "reply_markup": edited.get("reply_markup")}


async def _settings(scene: Scene, chat_id: int = ALICE["id"]) -> ChatSettings:
    return await scene.services.storage.get_settings(chat_id)


async def _due(scene: Scene, chat_id: int = ALICE["id"]) -> str | None:
    at = await scene.services.timers.get(TimerKind.EDITION, str(chat_id))
    return None if at is None else f"{datetime.fromtimestamp(at, UTC):%d %H:%M}"


async def _publish(scene: Scene) -> list[str]:
    """Make what is due; return what is said by it."""
    before = len(scene.texts())
    await Publisher(scene.services).publish_due()
    return scene.texts()[before:]


async def test_the_panel_says_what_an_edition_is_and_sets_it_by_buttons(scene: Scene) -> None:
    shown = await _say(scene, "/edition")
    assert shown["text"].startswith("Edition\nThere is none yet. An edition is one message")
    asked = await _press(scene, shown, "18:00")
    assert asked["text"].startswith("What time is it where you are?")
    assert list(buttons_of(asked))[:2] == ["14:46 · London", "8:46 · New York"]
    panel = await _press(scene, asked, "8:46 · New York")
    assert panel["text"].startswith(
        "Edition\nEvery day, 18:00\nTime zone: New York\n\n"
        "The next one comes on Monday 12 January, 18:00."
    )
    assert await _due(scene) == "12 23:00"
    days = await _press(scene, panel, "Days: Every day")
    weekdays = await _press(scene, days, "Monday to Friday")
    assert "✓ Monday to Friday" in buttons_of(weekdays)
    without = await _press(scene, weekdays, "✓ Mon")
    assert without["text"] == "On which days?\nTue, Wed, Thu, Fri, 18:00"
    back = await _press(scene, without, "Back")
    earlier = await _press(scene, back, "7:00")
    assert "✓ 7:00" in buttons_of(earlier)
    assert await _due(scene) == "13 12:00"
    quiet = await _press(scene, await _press(scene, earlier, "Quiet hours: none"), "22:00–7:00")
    assert "Quiet hours: 22:00–7:00" in quiet["text"]
    done = await _press(scene, quiet, "Done")
    assert done["reply_markup"] is None
    assert done["text"].startswith("Edition\nTue, Wed, Thu, Fri, 7:00\nTime zone: New York")
    settings = await _settings(scene)
    assert settings.schedule == Schedule(times=(420,), days=(1, 2, 3, 4))
    assert settings.quiet == QuietHours(start=1320, end=420)
    assert settings.zone == "America/New_York"
    stopped = await _press(scene, quiet, "Switch off")
    assert stopped["text"].startswith("Edition\nThere will be no more")
    assert (await _settings(scene)).edition is None
    assert await _due(scene) is None


@pytest.mark.parametrize(
    ("words", "schedule"),
    [
        ("18:00", Schedule(times=(1080,))),
        ("mon 9:00", Schedule(times=(540,), days=(0,))),
        ("weekdays 7:30", Schedule(times=(450,), days=EVERY_DAY[:5])),
    ],
)
async def test_words_set_it_and_the_zone_is_asked_once(
    scene: Scene, words: str, schedule: Schedule
) -> None:
    asked = await _say(scene, f"/edition {words}")
    assert asked["text"].startswith("What time is it where you are?")
    assert await _due(scene) is None
    panel = await _say(scene, "Lisbon")
    assert panel["text"].startswith("Edition\n")
    assert (await _settings(scene)).schedule == schedule
    assert (await _settings(scene)).zone == "Europe/Lisbon"
    again = await _say(scene, "/edition 20:00")
    assert again["text"].startswith("Edition\nEvery day, 20:00\nTime zone: Lisbon")
    assert await _due(scene) == "12 19:00"  # in 1970 Lisbon's clocks were an hour ahead


async def test_a_wrong_zone_gets_what_is_like_it_and_a_country_its_clocks(scene: Scene) -> None:
    await _say(scene, "/edition 18:00")
    unknown = await _say(scene, "Brelin")
    assert "I do not know of a time zone called “Brelin”." in unknown["text"]
    assert next(iter(buttons_of(unknown))) == "14:46 · Berlin"
    which = await _say(scene, "/edition zone Spain")
    assert "“Spain” has several time zones. Which one is it?" in which["text"]
    assert [text.partition("· ")[2] for text in buttons_of(which)][:2] == ["Madrid", "Canary"]
    panel = await _press(scene, which, "14:46 · Madrid")
    assert "Time zone: Madrid" in panel["text"]
    assert (await _say(scene, "/edition zone +5:30"))["text"].count("Time zone: UTC+5:30") == 1


async def test_talk_is_no_zone_and_without_need_a_city_is_talk(scene: Scene) -> None:
    assert (await _say(scene, "Lisbon"))["text"].startswith("Send me an article")
    await _say(scene, "/edition 18:00")
    await scene.take(update(**message("thanks")))
    assert len(scene.texts()) == 2
    assert (await _settings(scene)).zone is None


async def test_a_city_is_taken_when_the_panel_has_asked_for_it(scene: Scene) -> None:
    panel = await _say(scene, "/edition")
    await _press(scene, await _press(scene, panel, "Time zone"), "Back")
    assert (await _say(scene, "Lisbon"))["text"].startswith("Send me an article")
    await _press(scene, panel, "Time zone")
    assert "called “Lisbin”" in (await _say(scene, "Lisbin"))["text"]
    assert "Time zone: Lisbon" in (await _say(scene, "Lisbon"))["text"]
    await _press(scene, panel, "Time zone")
    assert "Time zone: Madrid" in (await _say(scene, "Madrid"))["text"]
    assert (await _settings(scene)).zone_asked_at is None


async def test_a_question_for_the_zone_that_nobody_answers_lapses_with_what_is_asked_next(
    scene: Scene,
) -> None:
    panel = await _say(scene, "/edition zone Lisbon")
    for ask in ("/edition", "/edition 18:00"):
        await _press(scene, panel, "Time zone")
        assert "Time zone: Lisbon" in (await _say(scene, ask))["text"]
        await _say(scene, "Madrid")
        assert (await _settings(scene)).zone == "Europe/Lisbon"


@pytest.mark.parametrize("words", ["", "off", "now", "quiet", "zone", "zone Oslo", "quiet 22-7"])
async def test_what_is_asked_next_is_kept_and_the_question_closed_in_one_go(
    scene: Scene, monkeypatch: pytest.MonkeyPatch, words: str
) -> None:
    await _say(scene, "/edition 18:00")
    assert (await _settings(scene)).zone_asked_at is not None
    kept: list[ChatSettings] = []
    put = scene.services.storage.put_settings

    async def note(chat_id: int, settings: ChatSettings) -> None:
        kept.append(settings)
        await put(chat_id, settings)

    monkeypatch.setattr(scene.services.storage, "put_settings", note)
    scene.services.clock.now += 5
    await _say(scene, f"/edition {words}")
    asks = words in {"zone", "quiet 22-7"}
    assert [one.zone_asked_at is not None for one in kept] == [asks]


@pytest.mark.parametrize("asks", ["page", "schedule", "quiet", "unknown"])
async def test_what_is_said_long_after_the_question_for_the_zone_is_no_answer(
    scene: Scene, asks: str
) -> None:
    if asks == "page":
        await _press(scene, await _say(scene, "/edition"), "Time zone")
    else:
        words = {"schedule": "18:00", "quiet": "quiet 22-7", "unknown": "zone Lisbin"}
        await _say(scene, f"/edition {words[asks]}")
    scene.services.clock.now += 3600
    assert "Time zone" not in (await _say(scene, "Madrid"))["text"]
    assert (await _settings(scene)).zone is None
    question = await _say(scene, "/edition zone")
    scene.services.clock.now += 3600
    assert "Time zone: Madrid" in (await _say(scene, "Madrid", reply_to=question))["text"]


@pytest.mark.parametrize(
    ("words", "zone"),
    [("18:00 Berlin", "Europe/Berlin"), ("at 18:00 in Los Angeles", "America/Los_Angeles"),
     ("18:00 UTC+2", "UTC+02:00"), ("18:00 +2", "UTC+02:00")],
)  # fmt: skip
async def test_a_time_may_be_told_with_its_place(scene: Scene, words: str, zone: str) -> None:
    panel = await _say(scene, f"/edition {words}")
    assert panel["text"].startswith("Edition\nEvery day, 18:00\nTime zone: ")
    assert (await _settings(scene)).zone == zone


async def test_a_place_alone_is_a_zone_and_one_of_several_is_asked_for(scene: Scene) -> None:
    assert "Time zone: Vienna" in (await _say(scene, "/edition Vienna"))["text"]
    asked = await _say(scene, "/edition 7:30 Spain")
    assert "Which one is it?" in asked["text"]
    assert (await _settings(scene)).schedule == Schedule(times=(450,))


@pytest.mark.parametrize(
    ("words", "said"),
    [("zone", "What time is it where you are?"), ("quiet", "When shall it be quiet?")],
)
async def test_a_word_without_a_value_opens_its_page(scene: Scene, words: str, said: str) -> None:
    shown = await _say(scene, f"/edition {words}")
    assert shown["text"].startswith(said)
    assert len(buttons_of(shown)) > 4


async def test_in_a_group_a_reply_to_the_question_tells_the_zone(scene: Scene) -> None:
    scene.telegram.admins.add(ALICE["id"])
    asked = await _say(scene, "/edition 18:00", chat=GROUP)
    refused = await _say(scene, "Berlin", chat=GROUP, user=MALLORY, reply_to=asked)
    assert refused["text"] == "Only an admin of this chat can do that."
    panel = await _say(scene, "Berlin", chat=GROUP, reply_to=asked)
    assert "Time zone: Berlin" in panel["text"]
    await scene.take(update(**message("Berlin", chat=GROUP)))
    assert scene.telegram.messages()[-1] == panel


async def test_only_admins_of_a_group_set_it(scene: Scene) -> None:
    assert (await _say(scene, "/edition 18:00", chat=GROUP))["text"].startswith("Only an admin")
    scene.telegram.admins.add(ALICE["id"])
    shown = await _say(scene, "/edition", chat=GROUP)
    await scene.take(press("e1:time:1080", shown, user=MALLORY))
    assert scene.telegram.said("answerCallbackQuery")[-1]["text"].startswith("Only an admin")
    assert (await _settings(scene, GROUP["id"])).edition is None


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("soon", "I do not understand “soon”. For example: /edition 18:00"),
        ("quiet please", "“please” are no hours that I know."),
    ],
)
async def test_what_is_not_understood_gets_examples(scene: Scene, words: str, said: str) -> None:
    assert (await _say(scene, f"/edition {words}"))["text"].startswith(said)


@pytest.mark.parametrize(
    "data", ["e1:day:9", "e1:days:x", "e1:time:9999", "e1:zone:No/Where", "e1:quiet:1-1", "e1:x",
             "e1:page:days", "e1:day:1", "e1:quiet:a"],
)  # fmt: skip
async def test_a_forged_button_is_not_known(scene: Scene, data: str) -> None:
    shown = await _say(scene, "/edition")
    await scene.take(press(data, shown))
    assert scene.telegram.said("answerCallbackQuery")[-1]["text"].startswith("I do not know")
    assert await _settings(scene) == ChatSettings()


async def test_an_edition_comes_at_its_time_with_what_was_shared_and_once(scene: Scene) -> None:
    clock = scene.services.clock
    await _say(scene, ARTICLE)
    await _say(scene, "/edition 14:00")
    await _say(scene, "UTC")
    assert await _publish(scene) == []
    clock.now += 14 * 60
    (text,) = await _publish(scene)
    assert text.startswith(f"{_HEAD}\n\n{TITLE}\n• ")
    assert await _publish(scene) == []
    assert await _due(scene) == "13 14:00"
    clock.now += 24 * 3600
    assert await _publish(scene) == []
    assert await _due(scene) == "14 14:00"


async def test_now_brings_one_and_then_says_that_there_is_no_more(scene: Scene) -> None:
    await _say(scene, ARTICLE)
    await scene.take(update(**message("/edition now")))
    assert [text.startswith(f"{_HEAD}\n\n{TITLE}") for text in await _publish(scene)] == [True]
    shown = await _say(scene, "/edition")
    await _press(scene, shown, "Send one now")
    assert await _publish(scene) == ["Nothing new was shared here since the last edition."]
    assert await _due(scene) is None


async def test_forget_erases_the_edition_with_its_timer(scene: Scene) -> None:
    await _say(scene, "/edition 14:00")
    await _say(scene, "Paris")
    assert await _due(scene)
    shown = await _say(scene, "/forget")
    await _press(scene, shown, "Erase")
    assert await _settings(scene) == ChatSettings()
    assert await _due(scene) is None


async def test_the_settings_lead_to_the_panel_and_name_the_edition(scene: Scene) -> None:
    shown = await _say(scene, "/settings")
    panel = await _press(scene, shown, "Edition: off")
    assert panel["text"].startswith("Edition\nThere is none yet.")
    await _say(scene, "/edition mon 9:00")
    await _say(scene, "Paris")
    again = await _say(scene, "/settings")
    assert "Edition: Mon, 9:00" in buttons_of(again)
    assert "Edition: Mon, 9:00" in (await _press(scene, again, "Done"))["text"]


async def test_the_panel_keeps_its_language_whoever_presses(scene: Scene) -> None:
    scene.telegram.admins |= {ALICE["id"], MALLORY["id"]}
    german = ALICE | {"language_code": "de"}
    shown = await _say(scene, "/edition", user=german, chat=GROUP)
    asked = await _press(scene, shown, "18:00", user=MALLORY)
    assert asked["text"].startswith("Wie spät ist es bei dir?")

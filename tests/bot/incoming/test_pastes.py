"""A paste of several messages is one article, answered once."""

from __future__ import annotations

import pytest
import telegram

from bot.incoming.pastes import Pastes
from tests.bot.conftest import Scene
from tests.builders import ALICE, ARTICLE, MALLORY, NOW, message, update

pytestmark = pytest.mark.anyio

_LEAD = "Ferry to Skerry Island gets a second boat\n\n"
_LONG = _LEAD + "\n\n".join(
    f"The {n}th crossing of the day was as full as the one before it, and nobody on the pier "
    f"was surprised when the line of cars reached the {n}th house of the village again."
    for n in range(60)
)


def _cut(text: str, size: int = 3900) -> list[str]:
    """The text as an app sends it: cut at blank lines, trimmed."""
    parts, rest = [], text
    while len(rest) > size:
        at = rest.rindex("\n\n", 0, size)
        parts.append(rest[:at])
        rest = rest[at:].strip()
    return [*parts, rest]


async def test_the_parts_of_a_paste_are_answered_once(scene: Scene) -> None:
    parts = _cut(_LONG)
    assert len(parts) == 3
    await scene.take(*(update(**message(part)) for part in parts))
    (text,) = scene.texts()
    assert text.startswith("Ferry to Skerry Island gets a second boat\n")
    words = len(_LONG.split()) - len(_LEAD.split())
    assert f"{words:,} words" in text


async def test_a_part_cut_within_a_sentence_is_whole_again(scene: Scene) -> None:
    at = _LONG.index(" ", 3000)
    await scene.take(update(**message(_LONG[:at])), update(**message(_LONG[at + 1 :][:4000])))
    (text,) = scene.texts()
    assert text.startswith("Ferry to Skerry Island")


async def test_pastes_of_two_people_are_not_mixed(scene: Scene) -> None:
    first, second, _ = _cut(_LONG)
    await scene.take(
        update(**message(first, user=ALICE)),
        update(**message("Short\n\n" + second, user=MALLORY)),
        update(**message(second, user=ALICE)),
    )
    counted = sorted(
        int(text.split(" words")[0].split()[-1].replace(",", "")) for text in scene.texts()
    )
    assert len(counted) == 2
    assert counted[0] < counted[1]


def _post(text: str, *, number: int, date: int, channel: int = -1007) -> dict[str, object]:
    """A post that Alice forwards."""
    chat = {"id": channel, "type": "channel", "title": "Skerry News"}
    origin = {"type": "channel", "date": date, "chat": chat, "message_id": number}
    return update(**message(text, forward_origin=origin))


async def test_a_paste_that_a_channel_posted_in_parts_is_one_article(scene: Scene) -> None:
    first, second, _ = _cut(_LONG)
    await scene.take(_post(first, number=7, date=100), _post(second, number=8, date=101))
    assert len(scene.texts()) == 1


@pytest.mark.parametrize(
    "other",
    [
        {"number": 9, "date": 100},
        {"number": 8, "date": 4000},
        {"number": 8, "date": 100, "channel": -1008},
    ],
)
async def test_long_posts_forwarded_together_are_articles_of_their_own(
    scene: Scene, other: dict[str, int]
) -> None:
    first, second, _ = _cut(_LONG)
    await scene.take(_post(first, number=7, date=100), _post(second, **other))
    assert len(scene.texts()) == 2


async def test_what_is_forwarded_after_a_paste_is_no_part_of_it(scene: Scene) -> None:
    first, second, _ = _cut(_LONG)
    await scene.take(update(**message(first)), _post(second, number=1, date=100))
    assert len(scene.texts()) == 2


async def test_a_paste_that_waits_for_another_keeps_all_its_parts(scene: Scene) -> None:
    parts = _cut(_LONG)
    slow = update(**message(f"{scene.site}/slow"))
    await scene.take(
        slow,
        *(update(**message(part)) for part in parts),
        *(update(**message(part, date=NOW + 60)) for part in parts),
        update(**message("hello there", date=NOW + 90)),
    )
    words = f"{len(_LONG.split()) - len(_LEAD.split()):,} words"
    assert [words in text for text in scene.texts()] == [False, True, True, False]
    assert scene.texts()[-1].startswith("Send me an article")


async def test_a_paste_that_gets_no_answer_stays_open_with_all_its_parts(scene: Scene) -> None:
    parts = [update(**message(part)) for part in _cut(_LONG)]
    for part in parts:
        await scene.update_queue.put(telegram.Update.de_json(part, scene.application.bot))
    scene.telegram.refusals["sendMessage"] = [(502, "Bad Gateway")] * 4
    await scene.take(*parts)
    numbers = [part["update_id"] for part in parts]
    assert [entry.update_id for entry in await scene.journal.take_open()] == numbers
    scene.telegram.calls.clear()
    await scene.take(*parts)
    (text,) = scene.texts()
    assert f"{len(_LONG.split()) - len(_LEAD.split()):,} words" in text
    assert await scene.journal.take_open() == ()


async def test_a_command_right_after_a_paste_stands_by_itself(scene: Scene) -> None:
    first, *_ = _cut(_LONG)
    await scene.take(update(**message(first)), update(**message("/help")))
    digest, help_text = scene.texts()
    assert digest.startswith("Ferry")
    assert help_text.startswith("What I can do")


async def test_a_short_text_is_answered_without_waiting_for_more(scene: Scene) -> None:
    await scene.take(update(**message(ARTICLE)), update(**message(ARTICLE)))
    assert len(scene.texts()) == 2


def _full() -> telegram.Message:
    """A message that fills what Telegram sends in one."""
    said = telegram.Update.de_json(update(**message("a" * 4096)), None).message
    assert said is not None
    return said


async def test_a_later_paste_may_end_before_an_earlier_one() -> None:
    parts, first, second = Pastes(), _full(), _full()
    earlier, later = parts.begin(first), parts.begin(second)
    assert (earlier is None, later is None) == (False, False)
    parts.end(second)
    parts.end(first)
    assert await parts.whole(first) == (first,)


async def test_where_nothing_is_cut_every_message_is_whole() -> None:
    pastes, first = Pastes(cuts=False), _full()
    assert pastes.begin(first) is None
    assert await pastes.whole(first) == (first,)

"""Digests that a chat got are remembered, if it has chosen that."""

from __future__ import annotations

import pytest

from bot.chat.memory.remembered import Remembered
from bot.chat.settings.chat_settings import ChatSettings, Retention
from bot.handlers.digests.remembering import remember_digest
from summarizer import digest, read_text
from tests.bot.conftest import Scene
from tests.builders import ARTICLE, TITLE, message, update

pytestmark = pytest.mark.anyio

_CHAT = 501


class Kept:
    """The services of a bot, of which only the memory is asked; it lists what is kept."""

    def __init__(self) -> None:
        self.kept: list[tuple[Remembered, float]] = []
        self.memory = self

    async def keep(self, digest: Remembered, *, for_s: float) -> None:
        self.kept.append((digest, for_s))


async def _remember(
    retention: Retention, message_id: int | None = 7
) -> list[tuple[Remembered, float]]:
    services, article = Kept(), read_text(ARTICLE)
    await remember_digest(
        services, ChatSettings(memory=retention), article, digest(article),
        digest_id="d", chat_id=_CHAT, message_id=message_id,
    )  # fmt: skip
    return services.kept


@pytest.mark.parametrize(("retention", "days"), [(Retention.DAYS, 35), (Retention.YEAR, 365)])
async def test_a_digest_is_kept_for_as_long_as_the_chat_has_chosen(
    retention: Retention, days: int
) -> None:
    ((kept, for_s),) = await _remember(retention)
    assert for_s == days * 24 * 3600
    assert (kept.digest_id, kept.chat_id, kept.message_id) == ("d", _CHAT, 7)


async def test_with_memory_off_nothing_is_kept() -> None:
    assert await _remember(Retention.OFF) == []


async def test_a_digest_without_a_message_of_its_own_is_kept_without_one() -> None:
    ((kept, _),) = await _remember(Retention.DAYS, message_id=None)
    assert kept.message_id is None
    assert kept.title == TITLE


async def test_a_digest_that_is_sent_is_remembered_with_its_message(scene: Scene) -> None:
    await scene.take(update(**message(ARTICLE)))
    (kept,) = [one async for one in scene.services.memory.everything(501)]
    (shown,) = scene.telegram.messages()
    assert (kept.title, kept.message_id) == (TITLE, shown["message_id"])
    assert [quote.name for quote in kept.quotes] == ["Ina Brandt", "Tomas Rehn"]
    assert all(ARTICLE[one.start : one.end] for one in kept.points)


async def test_the_place_of_a_line_is_that_in_the_article(scene: Scene) -> None:
    await scene.take(update(**message(f"{scene.site}/article")))
    (past,) = await scene.services.storage.past_digests(501)
    article = await scene.services.storage.get_article(past.digest.article_key)
    (kept,) = [one async for one in scene.services.memory.everything(501)]
    assert article
    assert [article.text[one.start : one.end] for one in kept.points] == [
        one.text for one in kept.points
    ]
    for quote in kept.quotes:
        parts = [article.text[start:end] for start, end in quote.parts]
        assert " […] ".join(parts) == quote.text
        assert quote.link
        assert quote.link.startswith(f"{scene.site}/article#:~:text=")

"""conversation: the language in which a chat is answered, as far as its title tells."""

from __future__ import annotations

import pytest

from bot.handlers.conversation import language_of_title
from tests.bot.conftest import Scene
from tests.builders import ALICE, GROUP, message, update

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(
    ("title", "language"),
    [
        ("Новости нашего города каждый день", "ru"), ("Morning links", None), ("", None),
        ("2021 ***", None),
        # over half of the letters are Latin
        ("Нов News", None),
    ],
)  # fmt: skip
async def test_a_title_tells_its_language_where_most_of_it_is_in_another_script(
    title: str, language: str | None
) -> None:
    assert await language_of_title(title) == language


@pytest.mark.parametrize(("admin", "begins"), [(True, "From now on"), (False, "Only")])
async def test_in_a_group_only_an_admin_changes_settings(
    scene: Scene, admin: bool, begins: str
) -> None:
    if admin:
        scene.telegram.admins.add(ALICE["id"])
    await scene.take(update(**message("/auto on", chat=GROUP)))
    assert scene.texts()[0].startswith(begins)

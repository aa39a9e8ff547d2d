"""conversation: the language in which a chat is answered, as far as its title tells."""

from __future__ import annotations

import pytest

from bot.handlers.conversation import language_of_title

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

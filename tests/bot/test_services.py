"""services: what every handler gets."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.bot.conftest import Scene

pytestmark = pytest.mark.anyio


async def test_only_the_local_chat_has_a_page_to_empty(scene: Scene) -> None:
    assert not scene.services.is_local
    assert replace(scene.services, empty_page=lambda _: None).is_local

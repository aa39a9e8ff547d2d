"""A digest as messages with its buttons."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest

from bot.handlers.digests.showing import render_off_loop
from tests.bot.chat.digests.views import make_view

pytestmark = pytest.mark.anyio


async def test_what_is_large_is_rendered_in_a_thread() -> None:
    def render(_first: object, _second: object) -> bool:
        return threading.current_thread() is threading.main_thread()

    view = make_view()
    long = replace(view, article=replace(view.article, text="w" * 20_001))
    assert await render_off_loop(view, render, None, None)
    assert not await render_off_loop(long, render, None, None)
    assert not await render_off_loop(make_view(quotes=51), render, None, None)

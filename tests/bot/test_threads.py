"""threads: what is large is done beside the event loop."""

from __future__ import annotations

import threading

import pytest

from bot.threads import run_beside

pytestmark = pytest.mark.anyio


def _name(*parts: str, end: str = "") -> tuple[str, str]:
    return " ".join(parts) + end, threading.current_thread().name


async def test_what_is_small_is_done_at_once_and_what_is_large_in_a_thread() -> None:
    here = threading.current_thread().name
    assert await run_beside(False, _name, "a", "b", end=".") == ("a b.", here)
    words, thread = await run_beside(True, _name, "a", "b", end=".")
    assert words == "a b."
    assert thread != here


@pytest.mark.parametrize("large", [False, True])
async def test_what_it_raises_is_raised_here(large: bool) -> None:
    with pytest.raises(ZeroDivisionError):
        await run_beside(large, divmod, 1, 0)

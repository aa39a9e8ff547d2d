"""Laws about what runs in an event loop, and what a log may say of what strangers send."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from hypothesis import given
from hypothesis import strategies as st
from structlog.testing import capture_logs

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, MutableMapping, Sequence

    import pytest

#: All that may be said of an update that makes no sense.
UNREADABLE = "update.unreadable"


def faults(
    logs: Sequence[MutableMapping[str, Any]], caplog: pytest.LogCaptureFixture
) -> list[Any]:
    """What the logs tell beside that something made no sense."""
    grave = [log for log in logs if log["log_level"] in {"error", "critical"}]
    return [
        *(log for log in grave if log["event"] != UNREADABLE),
        *(record.exc_info for record in caplog.records if record.exc_info),
    ]


async def holds(
    law: Callable[..., Awaitable[None]],
    *strategies: st.SearchStrategy[Any],
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Try a law in this event loop, from a thread; no example may leave a fault in the log."""
    loop = asyncio.get_running_loop()

    async def tried(*example: Any) -> None:
        with capture_logs() as logs:
            await law(*example)
        assert faults(logs, caplog) == []

    @given(st.tuples(*strategies))
    def for_all(example: tuple[Any, ...]) -> None:
        asyncio.run_coroutine_threadsafe(tried(*example), loop).result()

    await asyncio.to_thread(for_all)

"""Runs long computations in a thread, so that they do not block the event loop."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, ParamSpec, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

_P = ParamSpec("_P")
_T = TypeVar("_T")


async def run_beside(
    large: bool, work: Callable[_P, _T], *arguments: _P.args, **more: _P.kwargs
) -> _T:
    """Return `work(*arguments, **more)`, computed in a thread if `large`, else at once.

    A thread does not pay for work that takes less than a millisecond. A single long call of C code
    that keeps the interpreter's lock blocks the event loop even from a thread.
    """
    if large:
        return await asyncio.to_thread(work, *arguments, **more)
    return work(*arguments, **more)

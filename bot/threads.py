"""Long computations in a thread, so that they do not block the event loop."""

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
    """Return what `work` makes of `arguments`: in a thread where that is `large`, else here.

    A thread costs more than what takes a millisecond. One call of C in it still holds others up.
    """
    if large:
        return await asyncio.to_thread(work, *arguments, **more)
    return work(*arguments, **more)

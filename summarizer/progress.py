"""How far the reading of a large file is, for a caller who shows that to somebody who waits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

#: Is told how many pages are read, and how many there are.
Listener = Callable[[int, int], None]

_listener: ContextVar[Listener | None] = ContextVar("listener", default=None)


@contextmanager
def telling(listener: Listener) -> Iterator[None]:
    """Have `listener` told what is read in the block."""
    before = _listener.set(listener)
    try:
        yield
    finally:
        _listener.reset(before)


def tell(done: int, of: int) -> None:
    """Tell the listener, if there is one, how many pages of how many are read."""
    if listener := _listener.get():
        listener(done, of)

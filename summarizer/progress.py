"""Report how much of a large file has been read, to a caller that shows it to a waiting user."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

#: Called with the number of pages read so far, and the number of all pages.
Listener = Callable[[int, int], None]

_listener: ContextVar[Listener | None] = ContextVar("listener", default=None)


@contextmanager
def telling(listener: Listener) -> Iterator[None]:
    """Have `tell` call `listener` inside the `with` block."""
    before = _listener.set(listener)
    try:
        yield
    finally:
        _listener.reset(before)


def tell(done: int, of: int) -> None:
    """Tell the listener, if there is one, that `done` of `of` pages are read."""
    if listener := _listener.get():
        listener(done, of)

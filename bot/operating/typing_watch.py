"""Notices when somebody types an inline query by hand: each letter is a query of its own."""

from __future__ import annotations

import time
from collections import OrderedDict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

#: A query that comes within this many seconds after one of the same person is typed by hand.
_TYPING_S = 1.5

#: How many people are remembered; more than type at the same time.
_PEOPLE = 1024


class TypingWatch:
    """Remembers the latest inline query of each person. `clock` returns seconds."""

    def __init__(self, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._latest: OrderedDict[int, tuple[str, float]] = OrderedDict()

    def note(self, user_id: int, query_id: str) -> bool:
        """Note a query; tell whether the person is typing, so that more queries may follow."""
        _, before = self._latest.pop(user_id, ("", float("-inf")))
        if len(self._latest) >= _PEOPLE:
            self._latest.popitem(last=False)
        now = self._clock()
        self._latest[user_id] = (query_id, now)
        return now - before <= _TYPING_S

    def is_latest(self, user_id: int, query_id: str) -> bool:
        """Tell whether the person has sent no other query since this one, as far as is known."""
        return self._latest.get(user_id, (query_id, 0.0))[0] == query_id

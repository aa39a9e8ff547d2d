"""The requests that wait for their turn because somebody asks for a lot at once.

They wait outside the chats' lanes, so that nobody else has to wait for them. The room is bounded.
Requests that find it full are left out, and the person is told once how many they were.
"""

from __future__ import annotations

from collections import defaultdict

#: How many requests of one person in one chat wait at most. At the usual rate that many are
#: answered in about three minutes.
MOST_WAITING = 100


class WaitingRoom:
    """Counts the requests that wait or are left out. A key stands for a person in a chat."""

    def __init__(self, most: int = MOST_WAITING) -> None:
        self._most = most
        self._waiting: defaultdict[object, set[int]] = defaultdict(set)
        self._left_out: defaultdict[object, set[int]] = defaultdict(set)

    def enter(self, key: object, number: int) -> bool:
        """Let a request wait, if it does not wait already; return False when the room is full."""
        waiting = self._waiting[key]
        if number not in waiting and len(waiting) >= self._most:
            return False
        waiting.add(number)
        return True

    def leave(self, key: object, number: int) -> None:
        """Forget a request, because its turn has come or the person has stopped it."""
        for room in (self._waiting, self._left_out):
            if key in room:
                room[key].discard(number)
                if not room[key]:
                    del room[key]

    def leave_out(self, key: object, number: int) -> None:
        """Note that a request finds the room full."""
        self._left_out[key].add(number)

    def take_left_out(self, key: object, number: int) -> int:
        """Return how many requests were left out, and forget them, so that it is told only once.

        Return 0 when the request is not among them.
        """
        left_out = self._left_out.get(key, set())
        if number not in left_out:
            return 0
        del self._left_out[key]
        return len(left_out)

"""Somebody who types a link by hand sends a query with each letter."""

from __future__ import annotations

from bot.operating.typing_watch import TypingWatch


def test_only_queries_in_quick_succession_are_typed_by_hand() -> None:
    now = [100.0]
    watch = TypingWatch(clock=lambda: now[0])
    typed = []
    for query_id, at in (("a", 100.0), ("b", 100.3), ("c", 101.0), ("d", 110.0)):
        now[0] = at
        typed.append(watch.note(1, query_id))
    assert typed == [False, True, True, False]
    assert watch.note(2, "e") is False
    assert [watch.is_latest(1, one) for one in ("c", "d")] == [False, True]
    assert watch.is_latest(2, "e")

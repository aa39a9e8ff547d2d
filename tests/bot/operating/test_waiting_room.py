"""Requests that wait for their turn: a bounded number, and those beyond it are counted."""

from __future__ import annotations

from bot.operating.waiting_room import WaitingRoom

ALICE, BOB = (-1001, 501), (-1001, 502)


def test_as_many_wait_as_there_is_room_for() -> None:
    room = WaitingRoom(most=2)
    assert [room.enter(ALICE, number) for number in (1, 2, 3)] == [True, True, False]
    assert room.enter(BOB, 4)
    assert room.enter(ALICE, 1)
    room.leave(ALICE, 1)
    assert room.enter(ALICE, 3)


def test_what_is_left_out_is_told_once_with_its_number() -> None:
    room = WaitingRoom(most=1)
    for number in (7, 8, 9):
        room.leave_out(ALICE, number)
    assert room.take_left_out(BOB, 8) == 0
    room.leave(ALICE, 9)
    assert [room.take_left_out(ALICE, number) for number in (7, 8, 9)] == [2, 0, 0]

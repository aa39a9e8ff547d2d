"""No pattern takes long for any text: whoever sends one holds nobody up."""

from __future__ import annotations

import re
import signal
import time
from contextlib import suppress

import pytest

from tests.patterns import hostile, modules, patterns, within

#: Characters of a text.
_SIZE = 3_500
#: CPU seconds for it below which nothing is said. One that takes the square of its length takes
#: 0.012 s for a run of one character, and as much less as the pieces are longer that it repeats.
_FLOOR_S = 0.0005
#: CPU seconds that are measured well enough to compare them, on a busy machine too.
_SURE_S = 0.01
#: A quarter of the longest text, in characters. A pattern that takes less than `_SURE_S` for
#: that text is fast.
_MOST = 16 * _SIZE
_TRIES = 12
#: CPU seconds after which a search is broken off: hundreds of times what most take.
_LIMIT_S = 0.25


class BrokenOff(Exception):
    """A search took too long."""


def seconds(pattern, method, text):
    """Return the CPU seconds that `pattern` takes for `text`, as it is used; at most the limit."""

    def break_off(*_):
        raise BrokenOff

    signal.signal(signal.SIGVTALRM, break_off)
    began = time.thread_time()
    signal.setitimer(signal.ITIMER_VIRTUAL, _LIMIT_S)
    try:
        with suppress(BrokenOff):
            if method == "finditer":
                for _ in pattern.finditer(text):
                    pass
            else:
                getattr(pattern, method)(text)
            return time.thread_time() - began
        return _LIMIT_S
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)


def is_slow(pattern, method, one):
    """Tell whether a text four times as long takes over eight times as long, or far too long."""

    def time_for(size):
        text = one.text(size, binary=isinstance(pattern.pattern, bytes))
        return seconds(pattern, method, text)

    once = time_for(_SIZE)
    if once < _FLOOR_S or once < min(2.5 * time_for(_SIZE // 2), _LIMIT_S):
        return False
    # it may have been held up: until it is shown to be fast, or can no longer be by chance, on
    # the shortest text that is measured well. Of four times the length, a search that takes the
    # square of it takes 16 times as long
    size = len(one.head) + 2 * len(one.piece)
    while time_for(4 * size) < _SURE_S:
        size *= 2
        if size > _MOST:
            return False
    # one step is not a square: from 32 MB on, memory for what a search may go back to is fetched
    # anew each time. So half the length must tell the same
    longer = _grows(time_for, size)
    return longer == _LIMIT_S or bool(longer and _grows(time_for, size // 2))


def _grows(time_for, size):
    """Return the time for four times `size` if it is over eight times as long, or the limit."""
    once = longer = _LIMIT_S
    for tries in range(_TRIES):
        once = min(once, *(time_for(size) for _ in range(4)))
        longer = min(longer, time_for(4 * size))
        if longer < _LIMIT_S and longer <= 8 * once:
            return None
        if longer == _LIMIT_S and tries == 2:
            break
        time.sleep(0.02 * tries)  # noqa: TID251  # what holds the machine up may pass
    return longer


def slow(pattern, methods):
    """Return a way of using `pattern`, and a text for which it is slow then; None for none."""
    for method in sorted(methods):
        for one in hostile(pattern):
            if is_slow(pattern, method, one):
                return method, one
    return None


def test_no_pattern_is_left_out():
    held = {
        one for module in modules() for value in vars(module).values() for one in within(value)
    }
    used = {one.compiled for module in modules() for one in patterns(module)}
    assert len(held) > 200
    assert held - used == set()


@pytest.mark.timeout(600)
@pytest.mark.parametrize("module", list(modules()), ids=lambda module: module.__name__)
def test_a_longer_text_takes_each_pattern_only_as_much_longer(module):
    found = {one.where: slow(one.compiled, one.methods) for one in patterns(module)}
    assert {where: text for where, text in found.items() if text} == {}


@pytest.mark.parametrize(
    "source",
    [
        r"\s+$",
        r"(?:<!--.{0,5000}?-->\s*)*<html",
        r"(?:a|aa)+b",
        r"=\s*[\"']?\s*x",
        r"(?:\w+-?)+@",
        r"=+\s*$",
        r"\(.*\)",
        r"[^,]*;",
    ],
)
def test_a_pattern_of_a_slow_kind_is_found_out(source):
    assert slow(re.compile(source), {"finditer"})

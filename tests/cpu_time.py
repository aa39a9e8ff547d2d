"""Processor time, which other programs on a busy machine change little, and only upwards."""

from __future__ import annotations

import time
from collections.abc import Callable

_TRIES = 3


def seconds(work: Callable[[], object]) -> float:
    """Return the processor time of `work`, in seconds."""
    began = time.process_time()
    work()
    return time.process_time() - began


def least_seconds(work: Callable[[], object]) -> float:
    """Return the least of some processor times, which is the least disturbed, in seconds."""
    return min(seconds(work) for _ in range(_TRIES))


def takes_less(work: Callable[[], object], than_s: float) -> bool:
    """Tell whether the least of some processor times is under `than_s`; the first one may do."""
    return any(seconds(work) < than_s for _ in range(_TRIES))


def is_linear(
    work: Callable[[int], object], few: int, many: int, *, times: float, floor_s: float
) -> bool:
    """Tell whether `work(many)` takes at most so many times as long as `work(few)`.

    Of that, `floor_s` is not counted: so little is not measured well.
    """
    first = seconds(lambda: work(many)) - floor_s
    if first < 0:
        return True
    most = times * least_seconds(lambda: work(few))
    return first < most or takes_less(lambda: work(many), most + floor_s)

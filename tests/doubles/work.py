"""Work that goes wrong in a worker. It imports little: the time of that is the work's too."""

from __future__ import annotations

import ctypes
import os
import signal
import threading

from lxml import etree

from summarizer.errors import EmptyText


def refuse() -> None:
    raise EmptyText


class _Odd(Exception):
    """Cannot be made again of what it holds."""

    def __init__(self) -> None:
        super().__init__()
        self.lock = threading.Lock()


def refuse_oddly() -> None:
    raise _Odd


def spin() -> None:
    """Heeds no exception, as some libraries do."""
    for _ in range(3):
        try:
            while True:
                sum(range(1000))
        except Exception:  # noqa: BLE001
            continue
    while True:
        sum(range(1000))


def match_catastrophe() -> None:
    import re

    re.match(r"(a+)+$", "a" * 60 + "b")


def search_in_c() -> None:
    """A parser in C that does not come back to Python for hours."""
    many = etree.fromstring("<a>" + "<b/>" * 5000 + "</a>")
    many.xpath("count(//b[count(//b[count(//b) > 0]) > 0])")


def tell_and_search_in_c() -> None:
    """Says which process is at work, by the bot's own output."""
    print(os.getpid(), flush=True)
    search_in_c()


def wait_deaf() -> None:
    """Waits for what never comes, and heeds no alarm."""
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGALRM})
    signal.sigwait({signal.SIGUSR1})


def take_much_at_once() -> int:
    return len(bytearray(2**30))


def take_more_and_more() -> list[str]:
    kept = []
    while True:
        kept.append("x" * 10_000 + str(len(kept)))


def crash() -> None:
    ctypes.string_at(0)


def die() -> None:
    """As the kernel ends a process when memory runs short."""
    os.kill(os.getpid(), signal.SIGKILL)


def die_once(marker: str) -> str:
    """Dies the first time, and leaves a file by which the second knows."""
    try:
        with open(marker, "x"):  # noqa: PTH123  # light
            pass
    except FileExistsError:
        return "done"
    die()
    return "never"


def nap() -> None:
    threading.Event().wait(0.2)


def note(file: str, line: str) -> None:
    """Write a line, to be read in the order of work."""
    with open(file, "a") as notes:  # noqa: PTH123  # light
        notes.write(line + "\n")

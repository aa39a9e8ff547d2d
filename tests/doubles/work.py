"""Work that goes wrong in a worker. It imports little, as the time for that counts as work."""

from __future__ import annotations

import ctypes
import os
import signal
import threading
import time

from lxml import etree

from summarizer.errors import EmptyText
from summarizer.progress import tell


def refuse() -> None:
    raise EmptyText


class _Odd(Exception):
    """An exception that cannot be pickled."""

    def __init__(self) -> None:
        super().__init__()
        self.lock = threading.Lock()


def refuse_oddly() -> None:
    raise _Odd


def spin() -> None:
    """Compute without end, and ignore all exceptions, as some libraries do."""
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
    """Run a search in C that does not return to Python for hours."""
    many = etree.fromstring("<a>" + "<b/>" * 5000 + "</a>")
    many.xpath("count(//b[count(//b[count(//b) > 0]) > 0])")


def tell_and_search_in_c() -> None:
    """Print the id of this process to the bot's output, then search without end."""
    print(os.getpid(), flush=True)
    search_in_c()


def tell_and_outlive() -> int:
    """Print the id of this process to the bot's output, and answer when the bot is gone."""
    bot = os.getppid()
    print(os.getpid(), flush=True)
    until, never = time.monotonic() + 20, threading.Event()
    while os.getppid() == bot and time.monotonic() < until:
        never.wait(0.01)
    return 1


def wait_deaf() -> None:
    """Wait for a signal that never comes, and ignore alarms."""
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
    """Kill this process, as the kernel does when memory is short."""
    os.kill(os.getpid(), signal.SIGKILL)


def die_once(marker: str) -> str:
    """Kill this process at the first call; return at the second, which finds the file `marker`."""
    try:
        with open(marker, "x"):  # noqa: PTH123  # light
            pass
    except FileExistsError:
        return "done"
    die()
    return "never"


def nap() -> None:
    threading.Event().wait(0.2)


def count_pages() -> str:
    """Tell that one, two and, after a while, three pages of three are read."""
    for done in range(1, 4):
        if done == 3:
            threading.Event().wait(0.3)
        tell(done, 3)
    return "counted"


def note(file: str, line: str) -> None:
    """Append a line to `file`: its lines tell the order of work."""
    with open(file, "a") as notes:  # noqa: PTH123  # light
        notes.write(line + "\n")

"""Free ports on loopback."""

from __future__ import annotations

import secrets
import socket
from contextlib import suppress

#: Below those that the system gives to outgoing connections, of which there are many at any time:
#: one might have the port before the program that it was looked up for.
_PORTS = range(15_000, 32_000)


def free_port() -> int:
    """Return a port on loopback on which nothing listens now."""
    while True:
        port = secrets.choice(_PORTS)  # `random` gives every worker of pytest the same numbers
        with socket.socket() as taken, suppress(OSError):
            taken.bind(("127.0.0.1", port))
            return port

"""Free ports on loopback."""

from __future__ import annotations

import socket


def free_port() -> int:
    """Return a port on loopback on which nothing listens now."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])

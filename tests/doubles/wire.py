"""HTTP as bytes, for requests that no well-behaved client would send."""

from __future__ import annotations

import asyncio
from urllib.parse import urlsplit


async def exchange(url: str, sent: bytes, *, ends: bool = False) -> bytes:
    """Send bytes to a server; return its whole answer. With `ends`, close the sending side."""
    parts = urlsplit(url)
    reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
    try:
        writer.write(sent)
        if ends:
            writer.write_eof()
        async with asyncio.timeout(20):
            return await reader.read()
    except ConnectionError:
        return b""
    finally:
        writer.close()


def request(
    url: str, method: str, path: bytes, headers: dict[bytes, bytes], body: bytes = b""
) -> bytes:
    """Return the bytes of a request after which the server closes the connection."""
    whole = {
        b"Host": urlsplit(url).netloc.encode(), b"Content-Length": b"%d" % len(body), **headers,
        b"Connection": b"close",
    }  # fmt: skip
    lines = [b"%b %b HTTP/1.1" % (method.encode(), path)]
    lines += [b"%b: %b" % header for header in whole.items()]
    return b"\r\n".join([*lines, b"", body])


def status_of(answer: bytes) -> int:
    """Return the status of an answer; 0 if it has none."""
    return int(answer.split(b" ", 2)[1]) if answer.startswith(b"HTTP/1.") else 0

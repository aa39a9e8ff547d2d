"""Protects the local chat from requests that other web sites make in the person's browser."""

from __future__ import annotations

import ipaddress
import socket
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from aiohttp import web

if TYPE_CHECKING:
    from aiohttp.typedefs import Handler, Middleware

#: The headers of every answer. The page may load nothing from other sites, run no inline script,
#: and make no markup from strings.
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
        "require-trusted-types-for 'script'; trusted-types 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}


def guard(bound: str) -> Middleware:
    """Return a middleware that refuses a foreign Host (DNS rebinding) and posts of other sites.

    `bound` is the host on which the server listens.
    """
    names = {"localhost", "127.0.0.1", "::1", bound.strip("[]").lower()}
    anywhere = bound in {"", "0.0.0.0", "::"}  # noqa: S104 - it is read, not bound
    if anywhere:
        names.add(socket.gethostname().lower())

    def ours(host: str) -> bool:
        try:
            name = (urlsplit(f"//{host}").hostname or "").lower()
        except ValueError:
            return False
        # DNS rebinding needs a host name; an IP address was typed in by the person.
        return name in names or (anywhere and _is_ip(name))

    @web.middleware
    async def guarded(request: web.Request, handler: Handler) -> web.StreamResponse:
        if not ours(request.host):
            response: web.StreamResponse = refuse(403, "This name does not lead here.")
        elif request.method == "POST" and not _same_origin(request):
            response = refuse(403, "Only this page itself may post here.")
        else:
            response = await _answer(request, handler)
        if not response.prepared:
            response.headers.update(HEADERS)
        return response

    return guarded


async def _answer(request: web.Request, handler: Handler) -> web.StreamResponse:
    try:
        return await handler(request)
    except web.HTTPRequestEntityTooLarge:
        return refuse(413, "That is over 20 MB, which is more than the bot can take.")
    except web.HTTPException as exc:
        return refuse(exc.status, exc.reason)


def _is_ip(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def _same_origin(request: web.Request) -> bool:
    origin = request.headers.get("Origin")
    if origin is None:
        # Not a browser, or an old one: today's browsers send an Origin with every post.
        return request.headers.get("Sec-Fetch-Site", "same-origin") == "same-origin"
    # An Origin such as "http://here:8080" has one exact spelling, so it need not be parsed.
    return origin.partition("://")[2] == request.host


def refuse(status: int, error: str) -> web.Response:
    """Answer with a sentence that the page shows."""
    return web.json_response({"error": error}, status=status)

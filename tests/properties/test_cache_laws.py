"""cache: whatever servers write about keeping their pages, who asks gets the page."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from email.utils import formatdate
from functools import partial

import httpx
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.fetch.cache import SharedCache
from summarizer.fetch.memory_storage import KeptAnswers

DIRECTIVES = st.sampled_from(
    ["max-age", "s-maxage", "no-cache", "private", "public", "no-store", "must-revalidate",
     "immutable", "stale-if-error", "=", '"', "\\", ",", ";", " ", "0", "1", "60", "9" * 30, "-1",
     "٣", "Set-Cookie", "*", "Accept", "User-Agent"]
)  # fmt: skip
CONTROL = st.one_of(
    st.lists(DIRECTIVES, max_size=8).map("".join),
    st.lists(DIRECTIVES, max_size=8).map(", ".join),
    st.lists(DIRECTIVES, min_size=2, max_size=8).map("=".join),
    st.text(st.characters(min_codepoint=32, max_codepoint=255), max_size=30),
)
DATE = st.one_of(
    st.integers(-60_000_000_000, 250_000_000_000).map(partial(formatdate, usegmt=True)),
    st.sampled_from(
        ["0", "-1", "never", "Mon, 01 Jan 0001 00:00:00 +0500", "Fri, 31 Dec 9999 23:59:59 -1200",
         "Fri, 31 Dec 99999 23:59:59 GMT", "Sunday, 06-Nov-94 08:49:37 GMT",
         "Sun Nov  6 08:49:37 1994", "Sun, 31 Feb 2024 25:61:61 GMT"]
    ),
    CONTROL,
)  # fmt: skip
FIELDS = st.fixed_dictionaries(
    {},
    optional={
        "Cache-Control": CONTROL, "Vary": CONTROL, "ETag": CONTROL, "Age": CONTROL | DATE,
        "Date": DATE, "Expires": DATE, "Last-Modified": DATE, "Set-Cookie": st.just("a=1"),
        "Content-Length": st.sampled_from(["0", "5", "x"]), "Pragma": st.just("no-cache"),
    },
)  # fmt: skip
BODY = b"hello"


async def _pieces() -> AsyncIterator[bytes]:
    yield BODY[:2]
    yield BODY[2:]


def _raw(fields: dict[str, str]) -> list[tuple[bytes, bytes]]:
    return [(name.encode(), value.encode("latin-1", "replace")) for name, value in fields.items()]


async def asked(full: dict[str, str], same: dict[str, str]) -> list[tuple[int, bytes]]:
    """What three who ask after each other get of a page that never changes."""

    async def answer(request: httpx.Request) -> httpx.Response:
        if "if-none-match" in request.headers or "if-modified-since" in request.headers:
            return httpx.Response(304, headers=_raw(same), content=b"")
        return httpx.Response(200, headers=_raw(full), content=_pieces())

    cache = SharedCache(httpx.MockTransport(answer), KeptAnswers())
    got = []
    async with httpx.AsyncClient(transport=cache) as client:
        for _ in range(3):
            async with client.stream("GET", "https://example.org/a") as response:
                body = b"".join([piece async for piece in response.aiter_raw()])
                got.append((response.status_code, body))
    return got


@settings(max_examples=400)
@given(full=FIELDS, same=FIELDS)
def test_everybody_gets_the_page(full: dict[str, str], same: dict[str, str]) -> None:
    assert asyncio.run(asked(full, same)) == [(200, BODY)] * 3

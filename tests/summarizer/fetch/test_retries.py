"""fetch: asking a second and a third time, and when not to."""

from __future__ import annotations

import asyncio

import pytest

from summarizer.errors import (
    AccessDenied,
    BrokenAnswer,
    FetchError,
    FetchTimedOut,
    PageMissing,
    SiteBroken,
    SiteBusy,
    SiteDown,
)
from summarizer.fetch import fetch
from tests.doubles.site import Answer, allowed, head, in_turn, reset, says, site

pytestmark = pytest.mark.anyio

AT_ONCE = (0.0, 0.0)


async def asked_for(answer: Answer, *, timeout_s: float = 5) -> tuple[bytes | FetchError, int]:
    """What comes of a link, and how often the site was asked."""
    async with site(answer) as served, allowed(served) as client:
        try:
            got = await fetch(served.root, client, timeout_s=timeout_s, pauses_s=AT_ONCE)
        except FetchError as failure:
            return failure, len(served.asked)
    return got.body, len(served.asked)


@pytest.mark.parametrize(
    "first",
    [
        head("429 Too Many Requests"),
        head("502 Bad Gateway"),
        head("503 Unavailable", Retry_After="0"),
        head("504 Timeout"),
        head("503 Unavailable", Date="Fri, 01 Mar 2024 09:00:00 GMT",
             Retry_After="Fri, 01 Mar 2024 09:00:00 GMT"),
        None,
    ],
)  # fmt: skip
async def test_a_site_that_stumbles_once_is_read(first: bytes | None) -> None:
    assert await asked_for(in_turn(first, head() + b"there")) == (b"there", 2)


async def test_a_page_that_breaks_off_in_the_middle_is_asked_for_again() -> None:
    broken = False

    async def answer(_: str, writer: asyncio.StreamWriter) -> None:
        nonlocal broken
        writer.write(head(Content_Length="10") + b"01234")
        await writer.drain()
        if not broken:
            broken = True
            await reset(writer)
        writer.write(b"56789")

    assert await asked_for(answer) == (b"0123456789", 2)


@pytest.mark.parametrize(
    ("raw", "error"),
    [
        (head("429 Too Many Requests"), SiteBusy),
        (head("502 Bad Gateway"), SiteBroken),
        (head("503 Unavailable"), SiteBusy),
        (head("504 Timeout"), SiteBroken),
        (None, SiteDown),
        (b"", SiteDown),
        (head(Content_Length="100") + b"cut off", SiteDown),
    ],
)
async def test_a_site_that_does_not_recover_is_asked_three_times(
    raw: bytes | None, error: type[FetchError]
) -> None:
    failure, times = await asked_for(in_turn(raw))
    assert (error, 3) == (type(failure), times)


@pytest.mark.parametrize(
    ("raw", "error"),
    [
        (head("404 Not Found"), PageMissing),
        (head("403 Forbidden"), AccessDenied),
        (head("500 Oops"), SiteBroken),
        (head("501 Not Implemented"), SiteBroken),
        (head("503 Unavailable", cf_mitigated="challenge"), AccessDenied),
        (head(Content_Encoding="br") + b"packed", BrokenAnswer),
        (b"not http at all\r\n\r\n", BrokenAnswer),
    ],
)
async def test_what_asking_again_does_not_change_is_asked_once(
    raw: bytes, error: type[FetchError]
) -> None:
    failure, times = await asked_for(says(raw))
    assert (error, 1) == (type(failure), times)


async def test_a_wait_that_ends_after_the_deadline_is_not_begun() -> None:
    failure, times = await asked_for(says(head("429 Too Many Requests", Retry_After="3600")))
    assert (SiteBusy, 1) == (type(failure), times)


async def test_waiting_counts_against_the_deadline() -> None:
    async def answer(_: str, writer: asyncio.StreamWriter) -> None:
        writer.write(head("503 Unavailable"))
        await writer.drain()

    async with site(answer) as served, allowed(served) as client:
        with pytest.raises(SiteBusy):
            await fetch(served.root, client, timeout_s=0.5, pauses_s=(0.0, 60.0))
    assert len(served.asked) == 2


async def test_no_more_than_two_further_attempts_are_made_over_all_redirects() -> None:
    turns = iter([head("503 Busy"), head("302 Found", Location="/b"), head("503 Busy"),
                  head("302 Found", Location="/c")])  # fmt: skip

    async def answer(_: str, writer: asyncio.StreamWriter) -> None:
        writer.write(next(turns, head("503 Busy")))

    failure, times = await asked_for(answer)
    assert (SiteBusy, 5) == (type(failure), times)


async def test_a_site_that_never_answers_ends_by_the_deadline() -> None:
    async def answer(_: str, writer: asyncio.StreamWriter) -> None:
        await asyncio.Event().wait()

    failure, times = await asked_for(answer, timeout_s=0.2)
    assert (FetchTimedOut, 1) == (type(failure), times)

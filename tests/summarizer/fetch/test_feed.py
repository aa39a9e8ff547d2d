"""feed: what a site answers when it is asked for a feed."""

from __future__ import annotations

import asyncio

import pytest

from summarizer.errors import (
    BadAddress,
    FetchTimedOut,
    PageMissing,
    PageTooLarge,
    SiteBroken,
    SiteDown,
)
from summarizer.fetch import open_client
from summarizer.fetch.feed import FeedAnswer, ask_for_feed
from tests.doubles.site import LIMIT, Answer, allowed, head, in_turn, says, site

pytestmark = pytest.mark.anyio


async def asked(
    answer: Answer, *, etag: str | None = None, last_modified: str | None = None, wait_s: float = 5
) -> tuple[FeedAnswer, list[str]]:
    """What a site that answers so says to one that asks for /feed, and the requests."""
    async with site(answer) as served, allowed(served) as client:
        got = await ask_for_feed(
            f"{served.root}/feed", client, etag=etag, last_modified=last_modified,
            timeout_s=wait_s, max_bytes=LIMIT,
        )  # fmt: skip
    assert got.url.startswith(served.root)
    return got, served.asked


def path_of(answer: FeedAnswer) -> str:
    return "/" + answer.url.split("/", 3)[3]


async def test_a_feed_comes_with_what_the_next_request_needs() -> None:
    monday = "Mon, 02 Nov 2026 09:00:00 GMT"
    raw = head(ETag='"a1"', Last_Modified=monday, Cache_Control="public, Max-Age=600")
    got, requests = await asked(says(raw + b"<rss/>"))
    assert got.source
    assert got.source.body == b"<rss/>"
    assert (got.etag, got.last_modified, got.fresh_s) == ('"a1"', monday, 600.0)
    assert (got.failure, got.wait_s, path_of(got)) == (None, 0.0, "/feed")
    assert "Accept: application/rss+xml," in requests[0]
    assert "If-None-Match" not in requests[0]
    assert "If-Modified-Since" not in requests[0]


async def test_a_feed_that_is_as_it_was_is_neither_sent_nor_a_failure() -> None:
    monday = "Mon, 02 Nov 2026 09:00:00 GMT"
    got, requests = await asked(says(head("304 Not Modified")), etag='"a1"', last_modified=monday)
    assert (got.source, got.failure) == (None, None)
    assert (got.etag, got.last_modified) == ('"a1"', monday)
    assert 'If-None-Match: "a1"\r\n' in requests[0]
    assert f"If-Modified-Since: {monday}\r\n" in requests[0]


async def test_unchanged_is_no_answer_to_who_has_nothing_yet() -> None:
    got, _ = await asked(says(head("304 Not Modified")))
    assert isinstance(got.failure, SiteBroken)
    assert got.source is None


@pytest.mark.parametrize("fields", [{}, {"ETag": "x" * 1001, "Last_Modified": "x" * 1001}])
async def test_a_new_feed_has_the_mark_of_no_old_one_nor_an_endless_one(
    fields: dict[str, str],
) -> None:
    got, _ = await asked(says(head(**fields) + b"<rss/>"), etag='"a1"', last_modified="then")
    assert got.source
    assert (got.etag, got.last_modified) == (None, None)


async def test_after_a_failure_the_mark_of_the_old_feed_still_counts() -> None:
    got, _ = await asked(says(head("404 Not Found")), etag='"a1"', last_modified="then")
    assert PageMissing is type(got.failure)
    assert (got.source, got.etag, got.last_modified) == (None, '"a1"', "then")


@pytest.mark.parametrize(
    ("moves", "path"),
    [
        ({"/feed": "301 Moved", "/1": "308 Moved"}, "/2"),
        ({"/feed": "301 Moved", "/1": "302 Found"}, "/1"),
        ({"/feed": "302 Found", "/1": "301 Moved"}, "/feed"),
        ({"/feed": "307 Elsewhere"}, "/feed"),
    ],
)
async def test_a_feed_is_asked_for_where_it_has_moved_for_good(
    moves: dict[str, str], path: str
) -> None:
    async def answer(at: str, writer: asyncio.StreamWriter) -> None:
        number = 1 if at == "/feed" else int(at[1:]) + 1
        if at in moves:
            writer.write(head(moves[at], Location=f"/{number}"))
        else:
            writer.write(head() + b"<rss/>")

    got, requests = await asked(answer)
    assert got.source
    assert path_of(got) == path
    assert len(requests) == len(moves) + 1


@pytest.mark.parametrize(
    ("fields", "seconds"),
    [
        ({"Cache_Control": 'max-age="90", public'}, 90.0),
        ({"Cache_Control": "max-age=" + "9" * 400}, 999_999_999.0),
        ({"Cache_Control": "max-age=-5"}, 0.0),
        ({"Cache_Control": "s-maxage=90"}, 0.0),
        (
            {
                "Date": "Tue, 03 Nov 2026 09:00:00 GMT",
                "Expires": "Tue, 03 Nov 2026 10:00:00 GMT",
            },
            3600.0,
        ),
        (
            {
                "Date": "Tue, 03 Nov 2026 09:00:00 GMT",
                "Expires": "Tue, 03 Nov 2026 08:00:00 GMT",
            },
            0.0,
        ),
        ({"Date": "Tue, 03 Nov 2026 09:00:00 GMT", "Expires": "0"}, 0.0),
        (
            {
                "Cache_Control": "max-age=60",
                "Date": "Tue, 03 Nov 2026 09:00:00 GMT",
                "Expires": "Tue, 03 Nov 2026 10:00:00 GMT",
            },
            60.0,
        ),
    ],
)
async def test_an_answer_says_how_long_it_is_fresh(fields: dict[str, str], seconds: float) -> None:
    got, _ = await asked(says(head(**fields) + b"<rss/>"))
    assert got.fresh_s == seconds


async def test_a_busy_site_says_when_to_come_back() -> None:
    got, _ = await asked(says(head("429 Too Many Requests", Retry_After="120")))
    assert got.failure
    assert got.wait_s == 120.0


async def test_a_site_that_fails_is_asked_once() -> None:
    got, requests = await asked(in_turn(None, head() + b"<rss/>"))
    assert got.source is None
    assert SiteDown is type(got.failure)
    assert len(requests) == 1


async def test_a_site_that_does_not_answer_is_a_failure_in_time() -> None:
    async def answer(_: str, writer: asyncio.StreamWriter) -> None:
        await asyncio.Event().wait()

    got, _ = await asked(answer, wait_s=0.2)
    assert FetchTimedOut is type(got.failure)


async def test_a_feed_that_is_too_large_is_a_failure() -> None:
    got, _ = await asked(says(head() + b"x" * (LIMIT + 1)))
    assert PageTooLarge is type(got.failure)


async def test_what_is_no_address_is_a_failure_and_stays_as_it_is() -> None:
    async with open_client() as client:
        got = await ask_for_feed("mailto:ann@site.example", client, max_bytes=LIMIT)
    assert BadAddress is type(got.failure)
    assert got.url == "mailto:ann@site.example"

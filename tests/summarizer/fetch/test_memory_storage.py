"""kept: so many bytes and so long, whatever comes."""

from __future__ import annotations

import asyncio
import tracemalloc
from collections.abc import AsyncIterator
from uuid import uuid4

import httpx
import pytest
from hishel import Entry, Headers, Request, Response

from summarizer.fetch.memory_storage import KeptAnswers

pytestmark = pytest.mark.anyio

#: Room for 17 bodies of about the largest size that is kept.
LIMIT = 16 * 100_000
LARGEST = 90_000


async def pieces(body: bytes, size: int = 40_000) -> AsyncIterator[bytes]:
    for start in range(0, len(body), size):
        yield body[start : start + size]


async def created(
    store: KeptAnswers, key: str, body: bytes, headers: Headers | None = None
) -> AsyncIterator[bytes]:
    request = Request("GET", f"https://example.org/{key}", Headers({"user-agent": "x"}))
    told = headers or Headers({"etag": '"1"', "set-cookie": ["a=1", "b=2"]})
    response = Response(200, told, pieces(body))
    entry = await store.create_entry(request, response, key)
    assert isinstance(entry.response.stream, AsyncIterator)
    return entry.response.stream


async def put(store: KeptAnswers, key: str, body: bytes, headers: Headers | None = None) -> bytes:
    return b"".join([piece async for piece in await created(store, key, body, headers)])


async def found(store: KeptAnswers, key: str) -> Entry | None:
    entries = await store.get_entries(key)
    assert len(entries) < 2
    return entries[0] if entries else None


async def body_of(store: KeptAnswers, key: str) -> bytes | None:
    entry = await found(store, key)
    if entry is None:
        return None
    assert isinstance(entry.response.stream, AsyncIterator)
    return b"".join([piece async for piece in entry.response.stream])


async def test_a_body_that_was_read_to_its_end_comes_again_and_again() -> None:
    store = KeptAnswers()
    assert await put(store, "a", b"hello") == b"hello"
    assert [await body_of(store, "a") for _ in range(2)] == [b"hello", b"hello"]
    assert await body_of(store, "b") is None


async def test_of_one_address_the_last_answer_is_kept() -> None:
    store = KeptAnswers()
    await put(store, "a", b"hello")
    once = store.size_bytes
    await put(store, "a", b"other")
    assert (await body_of(store, "a"), store.size_bytes) == (b"other", once)


async def test_the_longest_unused_go_when_there_is_no_room() -> None:
    store = KeptAnswers(max_bytes=LIMIT)
    for number in range(18):
        await put(store, str(number), bytes(LARGEST))
        assert await found(store, "0")
        assert store.size_bytes <= LIMIT
    assert store.size_bytes > LIMIT - LARGEST - 10_000
    gone = [n for n in range(18) if await found(store, str(n)) is None]
    assert gone == [1]


async def test_what_takes_too_large_a_share_comes_whole_and_is_not_kept() -> None:
    store = KeptAnswers(max_bytes=LIMIT)
    await put(store, "small", b"hello")
    before = store.size_bytes
    large = bytes(LARGEST * 5)
    came = b""
    async for piece in await created(store, "large", large):
        came += piece
        assert store.size_bytes < before + LIMIT / 16
    assert came == large
    assert await put(store, "headers", b"", Headers({"x": "x" * LARGEST * 2})) == b""
    assert (await found(store, "large"), await found(store, "headers")) == (None, None)
    assert (await body_of(store, "small"), store.size_bytes) == (b"hello", before)


async def test_what_is_coming_counts_and_takes_the_room_of_what_is_kept() -> None:
    store = KeptAnswers(max_bytes=LIMIT)
    for number in range(10):
        await put(store, str(number), bytes(LARGEST))
    coming = [await created(store, f"coming {n}", bytes(LARGEST)) for n in range(40)]
    for stream in coming:
        for _ in range(2):
            assert await anext(stream)
            assert store.size_bytes <= LIMIT
    assert [await found(store, str(n)) for n in range(10)] == [None] * 10
    for stream in coming:
        assert len(b"".join([piece async for piece in stream])) == LARGEST - 80_000
        assert store.size_bytes <= LIMIT
    kept = [n for n in range(40) if await found(store, f"coming {n}")]
    assert 10 < len(kept) < 18


async def test_a_body_that_is_left_is_not_kept_and_counts_no_longer() -> None:
    store = KeptAnswers()
    stream = await created(store, "a", bytes(LARGEST))
    assert len(await anext(stream)) == store.size_bytes
    await stream.aclose()  # type: ignore[attr-defined]
    assert (await found(store, "a"), store.size_bytes) == (None, 0)


async def test_a_body_that_breaks_off_is_not_kept() -> None:
    async def breaking() -> AsyncIterator[bytes]:
        yield b"hel"
        raise httpx.ReadError("reset")

    store = KeptAnswers()
    request = Request("GET", "https://example.org/")
    entry = await store.create_entry(request, Response(200, stream=breaking()), "a")
    assert isinstance(entry.response.stream, AsyncIterator)
    with pytest.raises(httpx.ReadError):
        async for _ in entry.response.stream:
            pass
    assert (await found(store, "a"), store.size_bytes) == (None, 0)


async def some_turns_of_the_loop() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


async def test_what_is_too_old_goes_though_nobody_asks_for_it() -> None:
    store, lasting = KeptAnswers(kept_s=0), KeptAnswers()
    await put(store, "a", b"hello")
    await put(lasting, "a", b"hello")
    assert store.size_bytes > 0
    await some_turns_of_the_loop()
    assert store.size_bytes == 0
    assert await body_of(lasting, "a") == b"hello"


async def test_an_age_is_counted_from_when_the_site_last_spoke_of_the_page() -> None:
    loop = asyncio.get_running_loop()
    store = KeptAnswers(kept_s=1000)
    await put(store, "a", b"hello")
    first = store._kept["a"].end
    entry = await found(store, "a")
    assert entry is not None
    await store.update_headers(entry.id, Headers({"etag": '"2"'}))
    second = store._kept["a"].end
    assert first.cancelled()
    assert first.when() <= second.when() <= loop.time() + 1000


async def test_the_news_of_a_page_are_kept_without_their_cookie() -> None:
    store = KeptAnswers()
    await put(store, "a", b"hello")
    entry = await found(store, "a")
    assert entry is not None
    news = Headers({"ETag": '"2"', "Set-Cookie": "who=ann", "Link": ["one", "two"]})
    await store.update_headers(entry.id, news)
    after = await found(store, "a")
    assert after is not None
    assert after.response.headers == Headers({"etag": '"2"', "link": ["one", "two"]})
    assert (after.id, await body_of(store, "a")) == (entry.id, b"hello")


async def test_news_of_what_is_kept_no_longer_change_nothing() -> None:
    store = KeptAnswers()
    await put(store, "a", b"old")
    entry = await found(store, "a")
    assert entry is not None
    await put(store, "a", b"new")
    for one in (entry.id, uuid4()):
        await store.update_headers(one, Headers({"etag": '"9"'}))
        await store.remove_entry(one)
    after = await found(store, "a")
    assert after is not None
    assert (after.response.headers.get("etag"), await body_of(store, "a")) == ('"1"', b"new")


async def test_what_is_forgotten_counts_no_longer() -> None:
    store = KeptAnswers()
    await put(store, "a", b"hello")
    entry = await found(store, "a")
    assert entry is not None
    await store.remove_entry(entry.id)
    assert (await found(store, "a"), store.size_bytes) == (None, 0)
    await put(store, "b", b"hello")
    await store.close()
    assert (await found(store, "b"), store.size_bytes) == (None, 0)


def own_headers(number: int, count: int) -> Headers:
    """Headers whose strings are no other's."""
    return Headers({f"x-{number}-{n}": f"value {number} {n} é" for n in range(count)})


@pytest.mark.parametrize(("headers", "length"), [(1, 0), (20, 0), (10, 20_000)])
async def test_what_python_takes_is_not_more_than_what_is_counted(
    headers: int, length: int
) -> None:
    store = KeptAnswers()
    tracemalloc.start()
    try:
        for number in range(300):
            request = Request("GET", f"https://example.org/{number}", own_headers(number, 8))
            response = Response(200, own_headers(number, headers), pieces(bytes(length)))
            entry = await store.create_entry(request, response, f"{number:064}")
            assert isinstance(entry.response.stream, AsyncIterator)
            async for _ in entry.response.stream:
                pass
        del request, response, entry
        taken, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert taken <= store.size_bytes < 1.5 * taken, (store.size_bytes, taken)

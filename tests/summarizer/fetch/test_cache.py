"""cache: what a site lets a shared cache keep is asked for once; the rest each time."""

from __future__ import annotations

import asyncio
import gzip
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import httpx
import pytest

from summarizer.errors import PrivateAddress, SummarizerError
from summarizer.fetch import fetch, guard, open_client
from summarizer.fetch.cache import SharedCache
from summarizer.fetch.memory_storage import KeptAnswers
from tests.doubles.site import LIMIT, Answer, allowed, head, in_turn, says, site

pytestmark = pytest.mark.anyio

FRESH = "max-age=100000"
STALE = "max-age=0"
NOT_MODIFIED = "304 Not Modified"


MODIFIED = "Fri, 01 Mar 2024 09:00:00 GMT"

#: Headers; a number is a date so many seconds from now.
Fields = dict[str, str | int]


def stamped(fields: Fields) -> dict[str, str]:
    now = datetime.now(UTC)
    return {
        name: value
        if isinstance(value, str)
        else format_datetime(now + timedelta(seconds=value), usegmt=True)
        for name, value in fields.items()
    }


async def pages(answer: Answer, times: int = 2) -> tuple[list[bytes], list[str]]:
    """What comes of the same link each time, and what the site was asked."""
    async with site(answer) as served, allowed(served) as client:
        got = [(await fetch(f"{served.root}/a", client)).body for _ in range(times)]
    return got, served.asked


def store(client: httpx.AsyncClient) -> KeptAnswers:
    cache = client._transport
    assert isinstance(cache, SharedCache)
    kept = cache.config["storage"]
    assert isinstance(kept, KeptAnswers)
    return kept


async def test_a_fresh_page_is_asked_for_once_and_is_the_same_source() -> None:
    raw = head(Content_Type="text/html; charset=koi8-r", Cache_Control=FRESH) + b"hello"
    async with site(says(raw)) as served, allowed(served) as client:
        first = await fetch(f"{served.root}/a?utm_source=x", client)
        second = await fetch(f"{served.root}/a#top", client)
    assert (first, 1) == (second, len(served.asked))
    assert (second.body, second.charset) == (b"hello", "koi8-r")


async def test_a_packed_page_is_kept_as_it_came() -> None:
    body = b"hello" * 100_000
    packed = gzip.compress(body)
    raw = head(Content_Encoding="gzip", Cache_Control=FRESH) + packed
    async with site(says(raw)) as served, allowed(served) as client:
        got = [(await fetch(served.root, client)).body for _ in range(2)]
        assert len(packed) < store(client).size_bytes < len(packed) + 10_000
    assert ([body, body], 1) == (got, len(served.asked))


@pytest.mark.parametrize(
    ("fields", "question"),
    [
        ({"ETag": '"1"', "Cache_Control": STALE}, 'if-none-match: "1"'),
        ({"ETag": 'W/"1"', "Cache_Control": "no-cache"}, 'if-none-match: W/"1"'),
        ({"ETag": '"1"'}, 'if-none-match: "1"'),
        (
            {"Last_Modified": MODIFIED, "Cache_Control": STALE},
            f"if-modified-since: {MODIFIED}",
        ),
    ],
)
async def test_a_stale_page_is_asked_about_and_kept_when_it_is_the_same(
    fields: dict[str, str], question: str
) -> None:
    raw = head(Content_Type="text/html; charset=koi8-r", **fields) + b"hello"
    answer = in_turn(raw, head(NOT_MODIFIED, **fields))
    async with site(answer) as served, allowed(served) as client:
        got = [await fetch(served.root, client) for _ in range(3)]
    assert got == [got[0]] * 3
    assert [question.lower() in one.lower() for one in served.asked] == [False, True, True]


async def test_a_site_may_say_how_long_the_same_page_holds_from_now_on() -> None:
    raw = head(ETag='"1"', Cache_Control=STALE) + b"hello"
    answer = in_turn(raw, head(NOT_MODIFIED, ETag='"1"', Cache_Control=FRESH), b"unforeseen")
    got, asked = await pages(answer, 4)
    assert (got, len(asked)) == ([b"hello"] * 4, 2)


async def test_a_page_that_has_changed_takes_the_place_of_the_old_one() -> None:
    old = head(ETag='W/"1"', Last_Modified=MODIFIED, Cache_Control=STALE) + b"old"
    new = head(ETag='W/"2"', Last_Modified=MODIFIED, Cache_Control=STALE) + b"new"
    same = head(NOT_MODIFIED, ETag='W/"2"', Last_Modified=MODIFIED)
    got, asked = await pages(in_turn(old, new, same), 4)
    assert got == [b"old", b"new", b"new", b"new"]
    assert ['W/"2"' in one for one in asked] == [False, False, True, True]


async def test_another_page_is_told_from_it_by_its_query() -> None:
    async def answer(path: str, writer: asyncio.StreamWriter) -> None:
        writer.write(head(Cache_Control=FRESH) + path.encode())

    async with site(answer) as served, allowed(served) as client:
        got = [(await fetch(f"{served.root}/a?{n}", client)).body for n in (1, 2, 1)]
    assert (got, 2) == ([b"/a?1", b"/a?2", b"/a?1"], len(served.asked))


KEPT: list[Fields] = [
    {"Cache_Control": "public, max-age=100000"},
    {"Cache_Control": "max-age=0, s-maxage=100000"},
    {"Cache_Control": FRESH, "Age": "50000"},
    {"Cache_Control": FRESH, "Date": -50_000},
    {"Cache_Control": FRESH, "Date": 100_000},
    {"Expires": 100_000, "Date": 0},
    {"Expires": 100_000},
    {"Expires": 100_000, "Date": 0, "Age": "50000"},
    {"Last_Modified": -1_000_000},
    {"Cache_Control": FRESH, "Vary": "Accept-Encoding, User-Agent"},
]
ASKED_AGAIN: list[Fields] = [
    {},
    {"Cache_Control": "no-store"},
    {"Cache_Control": "no-store, max-age=100000", "ETag": '"1"'},
    {"Cache_Control": "private, max-age=100000", "ETag": '"1"'},
    {"Cache_Control": "no-cache, max-age=100000"},
    {"Cache_Control": "max-age=100000, s-maxage=0"},
    {"Cache_Control": STALE},
    {"Cache_Control": FRESH, "Age": "100000"},
    {"Cache_Control": FRESH, "Age": "100000", "Date": 0},
    {"Cache_Control": FRESH, "Date": -100_000},
    {"Cache_Control": FRESH, "Set_Cookie": "seen=1"},
    {"Cache_Control": FRESH + ", padding" * 200},
    {"Cache_Control": FRESH, "Vary": "*"},
    {"Cache_Control": FRESH, "Vary": "Accept, " * 200},
    {"Expires": "0"},
    {"Expires": -1, "Date": -2},
    {"Expires": 100_000, "Date": 100_000},
    {"Expires": 100_000, "Date": 0, "Age": "100000"},
    {"Last_Modified": 0},
]


def _names(fields: Fields) -> str:
    return " ".join(f"{name}={str(value)[:30]}" for name, value in fields.items()) or "nothing"


@pytest.mark.parametrize("fields", KEPT, ids=_names)
async def test_what_a_site_lets_everybody_keep_is_kept(fields: Fields) -> None:
    got, asked = await pages(in_turn(head(**stamped(fields)) + b"one", head() + b"two"))
    assert (got, len(asked)) == ([b"one", b"one"], 1)


@pytest.mark.parametrize("fields", ASKED_AGAIN, ids=_names)
async def test_what_is_not_for_all_or_not_for_long_is_asked_for_again(
    fields: Fields,
) -> None:
    got, asked = await pages(in_turn(head(**stamped(fields)) + b"one", head() + b"two"))
    assert (got, len(asked)) == ([b"one", b"two"], 2)


async def test_a_page_that_varies_is_for_those_who_ask_alike() -> None:
    async def answer(_: str, writer: asyncio.StreamWriter) -> None:
        language = "de" if "accept-language: de" in served.asked[-1].lower() else "fr"
        tagged = head(Vary="Accept-Language", Cache_Control=FRESH, ETag=f'"{language}"')
        writer.write(tagged + language.encode())

    async with site(answer) as served, allowed(served) as client:
        got = [
            (await client.get(served.root, headers={"Accept-Language": language})).text
            for language in ("de", "de", "fr", "fr")
        ]
    assert (got, 2) == (["de", "de", "fr", "fr"], len(served.asked))


async def test_who_has_a_cookie_gets_a_page_of_his_own_and_nobody_else_gets_it() -> None:
    async def answer(path: str, writer: asyncio.StreamWriter) -> None:
        if path == "/door":
            writer.write(head("302 Found", Location="/a", Set_Cookie="who=ann"))
        else:
            ann = b"ann" if "who=ann" in served.asked[-1] else b"anybody"
            writer.write(head(Cache_Control=FRESH) + ann)

    async with site(answer) as served, allowed(served) as client:
        links = [f"{served.root}/{path}" for path in ("door", "a", "door", "a")]
        got = [(await fetch(link, client)).body for link in links]
    assert got == [b"ann", b"anybody", b"ann", b"anybody"]
    assert [one.split()[1] for one in served.asked] == ["/door", "/a", "/a", "/door", "/a"]


async def test_a_request_with_a_password_passes_by() -> None:
    raw = head(Cache_Control="public, max-age=100000")
    async with site(in_turn(raw + b"ann", raw + b"all")) as served, allowed(served) as client:
        who: list[tuple[str, str] | None] = [("ann", "x"), None, ("ann", "x"), None]
        got = [
            (await client.get(served.root, auth=one or httpx.USE_CLIENT_DEFAULT)) for one in who
        ]
    assert [one.text for one in got] == ["ann", "all", "all", "all"]
    assert ["authorization" in one.lower() for one in served.asked] == [True, False, True]


async def test_a_cookie_with_the_news_that_a_page_is_the_same_is_for_one_only() -> None:
    raw = head(ETag='"1"', Cache_Control=STALE) + b"hello"
    same = head(NOT_MODIFIED, ETag='"1"', Cache_Control=FRESH, Set_Cookie="who=ann")
    async with site(in_turn(raw, same)) as served, allowed(served) as client:
        got = [await client.get(served.root) for _ in range(3)]
    assert [one.headers.get("set-cookie") for one in got] == [None, "who=ann", None]
    assert ([one.content for one in got], len(served.asked)) == ([b"hello"] * 3, 2)


async def test_a_redirect_for_good_is_followed_from_memory() -> None:
    async def answer(path: str, writer: asyncio.StreamWriter) -> None:
        if path == "/short":
            moved = head(
                "301 Moved", Location="/a", Cache_Control=FRESH, Content_Encoding="gzip",
                Content_Length="99",
            )  # fmt: skip
            writer.write(moved + gzip.compress(b"moved")[:9])
        else:
            writer.write(head(Cache_Control=FRESH) + b"hello")

    async with site(answer) as served, allowed(served) as client:
        got = [await fetch(f"{served.root}/{path}", client) for path in ("short", "short", "a")]
        kept = await client.get(f"{served.root}/short")
    assert [(b"hello", f"{served.root}/a")] * 3 == [(one.body, one.url) for one in got]
    assert [one.split()[1] for one in served.asked] == ["/short", "/a"]
    # nobody reads its body, so it has none
    assert (kept.status_code, kept.content) == (301, b"")
    assert not {"content-length", "content-encoding"} & set(kept.headers)


async def test_a_redirect_that_is_kept_opens_nothing_inside() -> None:
    async with site(says(head() + b"secret")) as inside:
        moved = head("301 Moved", Location=f"{inside.root}/", Cache_Control=FRESH)
        async with site(says(moved)) as served, allowed(served) as client:
            for _ in range(2):
                with pytest.raises(PrivateAddress):
                    await fetch(served.root, client)
    assert (len(served.asked), inside.connections) == (1, 0)


async def test_a_kept_page_of_a_name_that_now_leads_inside_is_not_asked_about(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def answer(path: str, writer: asyncio.StreamWriter) -> None:
        control = FRESH if path == "/fresh" else STALE
        writer.write(head(ETag='"1"', Cache_Control=control) + b"hello")

    async with site(answer) as served, open_client() as client:
        # loopback counts as public, for a while
        with monkeypatch.context() as patched:
            patched.setattr(guard, "is_public", lambda _: True)
            for path in ("fresh", "stale"):
                await fetch(f"{served.root}/{path}", client)
        before = served.connections
        assert (await fetch(f"{served.root}/fresh", client)).body == b"hello"
        with pytest.raises(PrivateAddress):
            await fetch(f"{served.root}/stale", client)
    assert before == served.connections


@pytest.mark.parametrize(
    "status", ["404 Not Found", "410 Gone", "429 Too Many Requests", "500 Oops", "503 Busy"]
)
async def test_of_a_failure_the_next_who_asks_may_see_the_end(status: str) -> None:
    answer = in_turn(head(status, Cache_Control=FRESH), head() + b"there")
    async with site(answer) as served, allowed(served) as client:
        with pytest.raises(SummarizerError):
            await fetch(served.root, client, pauses_s=())
        assert (await fetch(served.root, client, pauses_s=())).body == b"there"


@pytest.mark.parametrize("status", ["404 Not Found", "503 Busy"])
async def test_a_failure_is_not_kept_though_it_was_read(status: str) -> None:
    raw = head(status, Cache_Control=FRESH, ETag='"1"') + b"none"
    async with site(says(raw)) as served, allowed(served) as client:
        got = [(await client.get(served.root)).text for _ in range(2)]
        assert store(client).size_bytes == 0
    assert (got, len(served.asked)) == (["none", "none"], 2)


async def test_a_page_that_would_be_asked_for_in_full_each_time_takes_no_room() -> None:
    async with site(says(head() + b"hello")) as served, allowed(served) as client:
        await fetch(served.root, client)
        assert store(client).size_bytes == 0


async def test_a_site_that_stumbles_when_asked_about_a_page_is_asked_again() -> None:
    raw = head(ETag='"1"', Cache_Control=STALE) + b"hello"
    busy = head("503 Busy", Cache_Control=FRESH)
    answer = in_turn(raw, busy, head(NOT_MODIFIED, ETag='"1"'))
    async with site(answer) as served, allowed(served) as client:
        got = [(await fetch(served.root, client, pauses_s=(0,))).body for _ in range(2)]
    assert (got, len(served.asked)) == ([b"hello", b"hello"], 3)


@pytest.mark.parametrize(
    "raw",
    [
        head(Content_Encoding="gzip", Cache_Control=FRESH) + gzip.compress(b"\0" * 20_000_000),
        head(Cache_Control=FRESH) + b"x" * (LIMIT + 1),
        head(Cache_Control=FRESH, Content_Length=str(LIMIT + 1)) + b"x" * (LIMIT + 1),
        head(Cache_Control=FRESH, Content_Length="100") + b"cut off",
        head(Cache_Control=FRESH, Content_Type="image/png") + b"x" * 100,
    ],
    ids=["bomb", "too large", "says that it is too large", "cut off", "image"],
)
async def test_what_is_refused_or_breaks_off_is_not_kept(raw: bytes) -> None:
    answer = in_turn(raw, head() + b"small")
    async with site(answer) as served, allowed(served) as client:
        with suppress(SummarizerError):
            await fetch(served.root, client, max_bytes=LIMIT, pauses_s=())
            raise AssertionError
        assert store(client).size_bytes == 0
        got = await fetch(served.root, client, max_bytes=LIMIT, pauses_s=())
        assert not client._transport.next_transport._below._pool.connections  # type: ignore[attr-defined]
    assert (got.body, len(served.asked)) == (b"small", 2)


async def test_a_client_that_is_closed_keeps_nothing() -> None:
    raw = head(Cache_Control=FRESH) + b"hello"
    async with site(says(raw)) as served, allowed(served) as client:
        await fetch(served.root, client)
        kept = store(client)
        assert kept.size_bytes > 0
    assert kept.size_bytes == 0


async def test_clients_share_nothing() -> None:
    raw = head(Cache_Control=FRESH) + b"hello"
    async with site(says(raw)) as served:
        for _ in range(2):
            async with allowed(served) as client:
                await fetch(served.root, client)
    assert len(served.asked) == 2

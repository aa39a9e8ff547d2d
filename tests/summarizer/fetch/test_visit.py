"""visit: one link followed to its end, and what each failure is."""

from __future__ import annotations

import asyncio
import gzip

import pytest

from summarizer.errors import (
    ArchiveFile,
    BadAddress,
    BrokenAnswer,
    FetchError,
    MediaKind,
    PageTooLarge,
    PrivateAddress,
    RedirectLoop,
    SiteDown,
    UnsupportedMedia,
)
from summarizer.fetch import fetch
from tests.doubles.site import allowed, failure, head, reset, says, site

pytestmark = pytest.mark.anyio


#: 128 MiB of zeros in RFC 8878's run-length blocks of four bytes each.
ZSTD_BOMB = b"\x28\xb5\x2f\xfd\x00\x58" + b"\x02\x00\x10\x00" * 1024


#: 64 MiB of zeros as RFC 7932 has them.
BROTLI_BOMB = bytes.fromhex(
    "cfffff7ff82700e2b14020f7fe9ffffffff04f00c4610180eefd3fffffffe19f0088c32200ddfb7ffeffffc33f01"
    "10870500baf7ff03"
)


async def test_a_redirect_is_followed_and_its_cookie_lives_no_longer() -> None:
    async def answer(path: str, writer: asyncio.StreamWriter) -> None:
        if path == "/a":
            writer.write(head("302 Found", Location="/b", Set_Cookie="seen=1"))
        else:
            writer.write(head() + b"there")

    async with site(answer) as served, allowed(served) as client:
        got = await fetch(f"{served.root}/a", client)
        await fetch(f"{served.root}/b", client)
    assert (b"there", f"{served.root}/b") == (got.body, got.url)
    assert ["seen=1" in request for request in served.asked] == [False, True, False]


async def test_a_cookie_in_any_letters_is_sent_on_as_it_came() -> None:
    async def answer(path: str, writer: asyncio.StreamWriter) -> None:
        if path == "/a":
            onward = head("302 Found", Location="/b", Set_Cookie="city=XX")
            writer.write(onward.replace(b"XX", "Łódź".encode()))
        else:
            writer.write(head() + b"there")

    async with site(answer) as served, allowed(served) as client:
        got = await fetch(f"{served.root}/a", client)
    assert got.body == b"there"
    assert "city=Łódź" in served.asked[1]


async def test_a_page_that_only_sends_on_is_followed() -> None:
    async def answer(path: str, writer: asyncio.StreamWriter) -> None:
        onward = b'<meta http-equiv="refresh" content="0; url=/b?x=1&amp;y=2">'
        writer.write(head() + (onward if path == "/a" else b"there"))

    async with site(answer) as served, allowed(served) as client:
        got = await fetch(f"{served.root}/a", client)
    assert f"{served.root}/b?x=1&y=2" == got.url


@pytest.mark.parametrize(
    "body",
    [
        b'<meta http-equiv="refresh" content="300">',
        b'<meta http-equiv="refresh" content="300; url=/b">',
        b'<noscript><meta http-equiv="refresh" content="0; url=/b"></noscript>',
        b'<meta http-equiv="refresh" content="0; url=/a">',
    ],
)
async def test_a_page_that_reloads_itself_is_kept(body: bytes) -> None:
    async with site(says(head() + body)) as served, allowed(served) as client:
        got = await fetch(f"{served.root}/a", client)
    assert (body, 1) == (got.body, len(served.asked))


@pytest.mark.parametrize(
    ("media_type", "kind"),
    [
        ("image/png", MediaKind.IMAGE),
        ("video/mp4", MediaKind.VIDEO),
        ("application/x-msdownload", MediaKind.BINARY),
    ],
)
async def test_a_film_is_refused_before_it_is_read(media_type: str, kind: MediaKind) -> None:
    error = await failure(says(head(Content_Type=media_type, Content_Length="9999999999")))
    assert (UnsupportedMedia, {"kind": kind}) == (type(error), error.params)


async def test_an_archive_is_refused_before_it_is_read() -> None:
    answer = says(head(Content_Type="application/vnd.rar", Content_Length="9999999999"))
    assert ArchiveFile is type(await failure(answer))


async def test_a_page_that_says_it_is_too_large_is_believed() -> None:
    assert PageTooLarge is type(await failure(says(head(Content_Length="50001"))))


async def test_a_page_without_an_end_is_left_at_the_limit() -> None:
    async def answer(_: str, writer: asyncio.StreamWriter) -> None:
        writer.write(head())
        for _ in range(2000):
            writer.write(b"x" * 1000)
            await writer.drain()

    assert PageTooLarge is type(await failure(answer))


async def test_a_packed_bomb_is_left_at_the_limit() -> None:
    bomb = gzip.compress(b"\0" * 20_000_000)
    assert PageTooLarge is type(await failure(says(head(Content_Encoding="gzip") + bomb)))


@pytest.mark.parametrize(
    "raw",
    [
        head(Content_Encoding="gzip") + b"never packed",
        head(Content_Encoding="br") + BROTLI_BOMB,
        head(Content_Encoding="zstd") + ZSTD_BOMB,
        head(Content_Length="five") + b"hello",
        head(Transfer_Encoding="chunked") + b"zz\r\nhello",
        b"not http at all\r\n\r\n",
    ],
)
async def test_an_answer_against_the_rules_is_called_so(raw: bytes) -> None:
    assert BrokenAnswer is type(await failure(says(raw)))


async def test_a_reset_is_a_site_that_is_down() -> None:
    async def answer(_: str, writer: asyncio.StreamWriter) -> None:
        writer.write(head(Content_Length="1000") + b"abc")
        await reset(writer)

    assert SiteDown is type(await failure(answer))


@pytest.mark.parametrize("raw", [b"", b"HTTP/1.1 200", head(Content_Length="100") + b"abc"])
async def test_an_answer_that_ends_too_early_is_a_site_that_is_down(raw: bytes) -> None:
    assert SiteDown is type(await failure(says(raw)))


async def test_redirects_in_a_circle_end() -> None:
    async with site(says(head("302 Found", Location="/a"))) as served, allowed(served) as client:
        with pytest.raises(RedirectLoop):
            await fetch(f"{served.root}/a", client)
    assert len(served.asked) <= 10


@pytest.mark.parametrize(
    ("location", "error"),
    [
        ("http://127.0.0.1:1/", PrivateAddress),
        ("http://localhost/", PrivateAddress),
        ("http://169.254.169.254/latest/meta-data/", PrivateAddress),
        ("http://[::ffff:127.0.0.1]/", PrivateAddress),
        ("file:///etc/passwd", BadAddress),
        ("http://user@example.org/", BadAddress),
    ],
)
async def test_no_redirect_leads_inside(location: str, error: type[FetchError]) -> None:
    assert error is type(await failure(says(head("302 Found", Location=location))))


@pytest.mark.parametrize(("redirects", "arrives"), [(9, True), (10, False)])
async def test_ten_requests_are_made_for_a_link_at_most(redirects: int, arrives: bool) -> None:
    async def answer(path: str, writer: asyncio.StreamWriter) -> None:
        hop = int(path[1:])
        onward = head("302 Found", Location=f"/{hop + 1}")
        writer.write(onward if hop < redirects else head() + b"there")

    async with site(answer) as served, allowed(served) as client:
        if arrives:
            assert (await fetch(f"{served.root}/0", client)).body == b"there"
        else:
            with pytest.raises(RedirectLoop) as raised:
                await fetch(f"{served.root}/0", client)
            assert raised.value.detail == "10 addresses and no page"
    assert len(served.asked) == 10


@pytest.mark.parametrize("status", ["301 M", "302 F", "303 S", "307 T", "308 P"])
async def test_every_kind_of_redirect_is_followed(status: str) -> None:
    async def answer(path: str, writer: asyncio.StreamWriter) -> None:
        writer.write(head(status, Location="/b") if path == "/a" else head() + b"there")

    async with site(answer) as served, allowed(served) as client:
        assert (await fetch(f"{served.root}/a", client)).body == b"there"


@pytest.mark.parametrize(
    ("said", "media_type", "charset"),
    [
        ("text/plain;;; a=b; charset='UTF-8'", "text/plain", "utf-8"),
        ('text/html;charset="koi8-r" ', "text/html", "koi8-r"),
        ("text/html; charset=", "text/html", None),
        ("Text/HTML", "text/html", None),
    ],
)
async def test_what_a_page_says_of_itself_is_read_leniently(
    said: str, media_type: str, charset: str | None
) -> None:
    raw = head(Content_Type=said) + b"hello"
    async with site(says(raw)) as served, allowed(served) as client:
        got = await fetch(served.root, client)
    assert (got.media_type, got.charset) == (media_type, charset)


async def test_a_page_of_just_the_limit_is_read() -> None:
    raw = head(Content_Length="50000") + b"x" * 50_000
    async with site(says(raw)) as served, allowed(served) as client:
        got = await fetch(served.root, client, max_bytes=50_000)
        assert len(got.body) == 50_000
        with pytest.raises(PageTooLarge) as raised:
            await fetch(f"{served.root}/b", client, max_bytes=49_999)
    assert raised.value.params == {"limit_mb": 1}

"""fetch: against servers on loopback that behave as badly as the web does."""

from __future__ import annotations

import asyncio
import gzip

import pytest

from summarizer.errors import (
    AccessDenied,
    ArchiveFile,
    BadAddress,
    BrokenAnswer,
    FetchError,
    FetchTimedOut,
    LegallyBlocked,
    MediaKind,
    PageGone,
    PageMissing,
    PageTooLarge,
    PrivateAddress,
    RedirectLoop,
    SiteBroken,
    SiteBusy,
    SiteDown,
    SiteUnknown,
    UnsupportedMedia,
)
from summarizer.fetch import PROJECT_URL, fetch, open_client
from summarizer.read import read_source
from tests.documents import BODY, TITLE, samples
from tests.doubles.site import allowed, failure, head, reset, says, site

pytestmark = pytest.mark.anyio

#: 128 MiB of zeros in RFC 8878's run-length blocks of four bytes each.
ZSTD_BOMB = b"\x28\xb5\x2f\xfd\x00\x58" + b"\x02\x00\x10\x00" * 1024
#: 64 MiB of zeros as RFC 7932 has them.
BROTLI_BOMB = bytes.fromhex(
    "cfffff7ff82700e2b14020f7fe9ffffffff04f00c4610180eefd3fffffffe19f0088c32200ddfb7ffeffffc33f01"
    "10870500baf7ff03"
)


async def test_a_page_comes_with_its_kind_its_charset_and_its_address() -> None:
    raw = head(Content_Type="Text/HTML; Charset=koi8-r", Content_Length="5") + b"hello"
    async with site(says(raw)) as served, allowed(served) as client:
        got = await fetch(f"{served.root}/a?utm_source=x", client)
    assert (got.body, got.media_type, got.charset) == (b"hello", "text/html", "koi8-r")
    assert f"{served.root}/a" == got.url
    assert PROJECT_URL in served.asked[0]
    assert "Accept-Encoding: gzip, deflate\r\n" in served.asked[0]


async def test_packed_pages_are_unpacked() -> None:
    raw = head(Content_Encoding="gzip") + gzip.compress(b"hello" * 100)
    async with site(says(raw)) as served, allowed(served) as client:
        got = await fetch(served.root, client)
    assert got.body == b"hello" * 100


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
    ("status", "error"),
    [
        ("404 Not Found", PageMissing),
        ("410 Gone", PageGone),
        ("401 Unauthorized", AccessDenied),
        ("402 Payment Required", AccessDenied),
        ("403 Forbidden", AccessDenied),
        ("418 Teapot", AccessDenied),
        ("451 Unavailable", LegallyBlocked),
        ("429 Too Many Requests", SiteBusy),
        ("500 Oops", SiteBroken),
        ("502 Bad Gateway", SiteBroken),
        ("504 Timeout", SiteBroken),
        ("503 Unavailable", SiteBusy),
        ("302 Found", SiteBroken),
    ],
)
async def test_a_status_says_what_happened(status: str, error: type[FetchError]) -> None:
    assert error is type(await failure(says(head(status))))


async def test_a_challenge_is_a_closed_door_though_it_says_unavailable() -> None:
    challenge = head("503 Service Unavailable", cf_mitigated="challenge")
    assert AccessDenied is type(await failure(says(challenge)))


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


@pytest.mark.parametrize(
    "media_type", ["application/zip", "application/octet-stream", "text/html"]
)
@pytest.mark.parametrize("kind", ["pdf", "docx", "epub"])
async def test_a_link_may_lead_to_a_document(kind: str, media_type: str) -> None:
    raw = head(Content_Type=media_type) + samples()[kind]
    async with site(says(raw)) as served, allowed(served) as client:
        article = read_source(await fetch(f"{served.root}/a", client))
        assert article.url == f"{served.root}/a"
    assert (article.title, article.text) == (TITLE, BODY)


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


async def test_slow_bytes_do_not_outlast_the_deadline() -> None:
    async def answer(_: str, writer: asyncio.StreamWriter) -> None:
        writer.write(head())
        for _ in range(40):
            writer.write(b"x")
            await writer.drain()
            await asyncio.sleep(0.05)

    error = await failure(answer, timeout_s=0.3)
    assert type(error) is FetchTimedOut


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


@pytest.mark.parametrize("charset", ["utf-8", "utf-16", "ascii", "no-such", "base64"])
async def test_a_page_under_a_wrong_charset_is_read_as_what_it_is(charset: str) -> None:
    sentence = "Die Brücke über den Fluß wird größer, sagte die Bürgermeisterin am Freitag. "
    body = f"<html lang=de><p>{sentence * 9}</p>".encode("cp1252")
    raw = head(Content_Type=f"text/html; charset={charset}") + body
    async with site(says(raw)) as served, allowed(served) as client:
        article = read_source(await fetch(served.root, client))
    assert sentence.strip() in article.text


async def test_a_reset_is_a_site_that_is_down() -> None:
    async def answer(_: str, writer: asyncio.StreamWriter) -> None:
        writer.write(head(Content_Length="1000") + b"abc")
        await reset(writer)

    assert SiteDown is type(await failure(answer))


@pytest.mark.parametrize("raw", [b"", b"HTTP/1.1 200", head(Content_Length="100") + b"abc"])
async def test_an_answer_that_ends_too_early_is_a_site_that_is_down(raw: bytes) -> None:
    assert SiteDown is type(await failure(says(raw)))


async def test_what_comes_after_the_length_that_was_told_is_not_read() -> None:
    raw = head(Content_Length="5") + b"hello and more"
    async with site(says(raw)) as served, allowed(served) as client:
        got = await fetch(served.root, client)
    assert got.body == b"hello"


async def test_a_closed_port_is_a_broken_site() -> None:
    async with site(says(b"")) as served:
        port = served.port
    async with open_client(allow=frozenset({"127.0.0.1"})) as client:
        with pytest.raises(SiteDown):
            await fetch(f"http://127.0.0.1:{port}/", client, timeout_s=3)


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


@pytest.mark.parametrize(
    "host",
    ["localhost", "127.0.0.1", "127.1", "2130706433", "0x7f.1", "0177.0.0.1", "[::1]", "0",
     "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "①②⑦.⓪.⓪.①", "127.0.0.1.", "[::]"],
)  # fmt: skip
async def test_no_spelling_of_loopback_is_connected_to(host: str) -> None:
    async with site(says(head() + b"secret")) as served, open_client() as client:
        with pytest.raises((PrivateAddress, BadAddress)):
            await fetch(f"http://{host}:{served.port}/", client, timeout_s=3)
    assert served.connections == 0


async def test_only_the_port_that_was_allowed_is_open() -> None:
    async with (
        site(says(head() + b"x")) as served,
        site(says(b"")) as other,
        allowed(served) as client,
    ):
        with pytest.raises(PrivateAddress):
            await fetch(other.root, client)
    assert other.connections == 0


async def test_a_name_that_does_not_exist_is_unknown() -> None:
    async with open_client() as client:
        with pytest.raises(SiteUnknown):
            await fetch("https://no-such-name.invalid/", client, timeout_s=5)


@pytest.mark.parametrize("url", ["", "mailto:ann@example.org", "ftp://example.org/a"])
async def test_what_is_no_address_is_not_asked_for(url: str) -> None:
    async with open_client() as client:
        with pytest.raises(BadAddress):
            await fetch(url, client)

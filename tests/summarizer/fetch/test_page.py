"""fetch: against servers on loopback that behave as badly as the web does."""

from __future__ import annotations

import asyncio
import gzip

import pytest

from summarizer.errors import (
    AccessDenied,
    BadAddress,
    FetchError,
    FetchTimedOut,
    LegallyBlocked,
    PageGone,
    PageMissing,
    SiteBroken,
    SiteBusy,
    SiteUnknown,
)
from summarizer.fetch import PROJECT_URL, fetch, open_client
from summarizer.read import read_source
from tests.documents import BODY, TITLE, samples
from tests.doubles.site import allowed, failure, head, says, site

pytestmark = pytest.mark.anyio


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
    "media_type", ["application/zip", "application/octet-stream", "text/html"]
)
@pytest.mark.parametrize("kind", ["pdf", "docx", "epub"])
async def test_a_link_may_lead_to_a_document(kind: str, media_type: str) -> None:
    raw = head(Content_Type=media_type) + samples()[kind]
    async with site(says(raw)) as served, allowed(served) as client:
        article = read_source(await fetch(f"{served.root}/a", client))
        assert article.url == f"{served.root}/a"
    assert (article.title, article.text) == (TITLE, BODY)


async def test_slow_bytes_do_not_outlast_the_deadline() -> None:
    async def answer(_: str, writer: asyncio.StreamWriter) -> None:
        writer.write(head())
        for _ in range(40):
            writer.write(b"x")
            await writer.drain()
            await asyncio.sleep(0.05)

    error = await failure(answer, timeout_s=0.3)
    assert type(error) is FetchTimedOut


@pytest.mark.parametrize("charset", ["utf-8", "utf-16", "ascii", "no-such", "base64"])
async def test_a_page_under_a_wrong_charset_is_read_as_what_it_is(charset: str) -> None:
    sentence = "Die Brücke über den Fluß wird größer, sagte die Bürgermeisterin am Freitag. "
    body = f"<html lang=de><p>{sentence * 9}</p>".encode("cp1252")
    raw = head(Content_Type=f"text/html; charset={charset}") + body
    async with site(says(raw)) as served, allowed(served) as client:
        article = read_source(await fetch(served.root, client))
    assert sentence.strip() in article.text


async def test_what_comes_after_the_length_that_was_told_is_not_read() -> None:
    raw = head(Content_Length="5") + b"hello and more"
    async with site(says(raw)) as served, allowed(served) as client:
        got = await fetch(served.root, client)
    assert got.body == b"hello"


async def test_a_name_that_does_not_exist_is_unknown() -> None:
    async with open_client() as client:
        with pytest.raises(SiteUnknown):
            await fetch("https://no-such-name.invalid/", client, timeout_s=5)


@pytest.mark.parametrize("url", ["", "mailto:ann@example.org", "ftp://example.org/a"])
async def test_what_is_no_address_is_not_asked_for(url: str) -> None:
    async with open_client() as client:
        with pytest.raises(BadAddress):
            await fetch(url, client)

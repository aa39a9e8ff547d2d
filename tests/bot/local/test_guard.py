"""Other sites are kept out of the local chat."""

from __future__ import annotations

import aiohttp
import pytest

from bot.local.api import LocalTelegram
from bot.local.server import serve

pytestmark = pytest.mark.anyio


async def status(
    method: str, headers: dict[str, str], *, host: str = "127.0.0.1", path: str = "/"
) -> int:
    async with (
        serve(LocalTelegram(), host=host, port=0) as url,
        aiohttp.ClientSession() as session,
        session.request(
            method,
            url + path,
            headers={key: value.replace("URL", url) for key, value in headers.items()},
            json={"text": "hello"} if method == "POST" else None,
        ) as response,
    ):
        return response.status


@pytest.mark.parametrize(
    "host", ["localhost", "localhost:1", "127.0.0.1:8080", "[::1]:8080", "LOCALHOST"]
)
async def test_the_names_of_this_machine_lead_here(host: str) -> None:
    assert await status("GET", {"Host": host}) == 200


@pytest.mark.parametrize(
    "host",
    ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "192.0.2.7", "[", ""],
)
async def test_any_other_name_does_not(host: str) -> None:
    assert await status("GET", {"Host": host}) == 403
    assert await status("POST", {"Host": host}, path="/say") == 403
    assert await status("GET", {"Host": host}, path="/events") == 403


async def test_where_all_addresses_are_listened_on_any_address_leads_here() -> None:
    assert await status("GET", {"Host": "192.0.2.7:8080"}, host="0.0.0.0") == 200
    assert await status("GET", {"Host": "evil.example"}, host="0.0.0.0") == 403


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"Origin": "URL"}, 200),
        ({}, 200),
        ({"Sec-Fetch-Site": "same-origin"}, 200),
        ({"Origin": "http://evil.example"}, 403),
        ({"Origin": "http://127.0.0.1:1"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": "http://["}, 403),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
    ],
)
async def test_only_the_page_itself_may_post(headers: dict[str, str], expected: int) -> None:
    assert await status("POST", headers, path="/say") == expected


@pytest.mark.parametrize("path", ["/", "/page/chat.js", "/nothing", "/events"])
async def test_every_answer_forbids_what_is_not_its_own(path: str) -> None:
    async with (
        serve(LocalTelegram(), host="127.0.0.1", port=0) as url,
        aiohttp.ClientSession() as session,
        session.get(url + path) as response,
    ):
        policy = response.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert response.headers["X-Content-Type-Options"] == "nosniff"
        assert "Access-Control-Allow-Origin" not in response.headers

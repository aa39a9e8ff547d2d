"""client: what it says of itself, what it keeps, and where it does not go."""

from __future__ import annotations

import subprocess
import sys

import pytest

from summarizer.errors import BadAddress, PrivateAddress, SiteDown
from summarizer.fetch import fetch
from summarizer.fetch.client import NAME, USER_AGENT, open_client
from tests.doubles.site import allowed, head, says, site

pytestmark = pytest.mark.anyio


async def test_a_closed_port_is_a_broken_site() -> None:
    async with site(says(b"")) as served:
        port = served.port
    async with open_client(allow=frozenset({"127.0.0.1"})) as client:
        with pytest.raises(SiteDown):
            await fetch(f"http://127.0.0.1:{port}/", client, timeout_s=3)


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


def test_who_opens_no_client_does_not_wait_for_the_cache_to_be_imported() -> None:
    code = "import sys, summarizer, summarizer.fetch; print('hishel' in sys.modules)"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.split() == ["False"]


@pytest.mark.parametrize("own", [None, "Reader/2"])
async def test_it_says_who_it_is_and_what_it_can_read(own: str | None) -> None:
    assert NAME in USER_AGENT
    async with (
        site(says(head() + b"x")) as served,
        open_client(allow=frozenset({f"127.0.0.1:{served.port}"}), user_agent=own) as client,
    ):
        await fetch(served.root, client)
    (asked,) = served.asked
    assert f"User-Agent: {own or USER_AGENT}\r\n" in asked
    assert "Accept-Encoding: gzip, deflate\r\n" in asked
    assert "Accept-Language: *\r\n" in asked


async def test_a_host_is_allowed_however_it_is_written() -> None:
    async with (
        site(says(head() + b"x")) as served,
        open_client(allow=frozenset({" LOCALHOST "})) as client,
    ):
        got = await fetch(f"http://localhost:{served.port}/", client)
    assert got.body == b"x"


async def test_no_cookie_is_kept() -> None:
    async with (
        site(says(head(Set_Cookie="seen=1") + b"x")) as served,
        allowed(served) as client,
    ):
        for path in "ab":
            await client.get(f"{served.root}/{path}")
        assert list(client.cookies.jar) == []
    assert ["seen=1" in one for one in served.asked] == [False, False]


async def test_nothing_is_taken_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """A proxy would open addresses that are not checked."""
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    async with site(says(head() + b"x")) as served, allowed(served) as client:
        assert (await fetch(served.root, client)).body == b"x"

"""fetch: nothing inside is reached, by any spelling, any redirect and any name."""

from __future__ import annotations

import asyncio
import socket
import ssl
import subprocess
from pathlib import Path
from shutil import which

import httpcore
import pytest

from summarizer.errors import (
    BadAddress,
    BrokenAnswer,
    FetchError,
    InsecureSite,
    PrivateAddress,
    SiteUnknown,
)
from summarizer.fetch import fetch, guard, open_client
from summarizer.fetch.addresses import is_public
from summarizer.fetch.guard import Guard, GuardedBackend
from tests.doubles.inside import LOOPBACK, MALFORMED, NAMES, resolver
from tests.doubles.site import Site, allowed, failure, head, says, site

pytestmark = pytest.mark.anyio

SPELLINGS = [
    *LOOPBACK, *MALFORMED, "127.0.0.1#@example.org", "127.0.0.1\\@example.org",
]  # fmt: skip

#: A spelling that is no address is refused as such, by httpx (in a redirect) or by us.
REFUSALS = {PrivateAddress, BadAddress, SiteUnknown, BrokenAnswer}


@pytest.mark.parametrize("host", SPELLINGS)
async def test_no_redirect_leads_inside_by_any_spelling(host: str) -> None:
    async with site(says(head() + b"secret")) as inside:
        onward = f"http://{host}:{inside.port}/"

        async def answer(_: str, writer: asyncio.StreamWriter) -> None:
            writer.write(f"HTTP/1.1 302 Found\r\nLocation: {onward}\r\n\r\n".encode())

        error = await failure(answer)
    assert type(error) in REFUSALS
    assert inside.connections == 0


@pytest.mark.parametrize("host", SPELLINGS)
async def test_no_page_sends_on_to_the_inside(host: str) -> None:
    async with site(says(head() + b"secret")) as inside:
        onward = f"http://{host}:{inside.port}/"
        page = f'<meta http-equiv="refresh" content="0; url={onward}">'
        error = await failure(says(head() + page.encode()))
    assert type(error) in REFUSALS
    assert inside.connections == 0


async def refusal(inside: Site, name: str) -> FetchError:
    async with open_client() as client:
        with pytest.raises(FetchError) as caught:
            await fetch(f"http://{name}:{inside.port}/", client, timeout_s=3, pauses_s=())
    return caught.value


@pytest.mark.parametrize("addresses", NAMES.values(), ids=NAMES)
async def test_no_name_leads_inside(monkeypatch: pytest.MonkeyPatch, addresses: list[str]) -> None:
    async with site(says(head() + b"secret")) as inside:
        with resolver(monkeypatch, lambda _: addresses) as asked:
            error = await refusal(inside, "127.0.0.1.rebind.example")
    assert PrivateAddress is type(error)
    assert (asked, inside.connections) == (["127.0.0.1.rebind.example"], 0)


class Dialled(httpcore.AsyncNetworkBackend):
    """In the place of the network: no address answers, some not even with a refusal."""

    def __init__(self, silent: tuple[str, ...] = ()) -> None:
        self.hosts: list[str] = []
        self._silent = silent

    async def connect_tcp(self, host: str, *_: object) -> httpcore.AsyncNetworkStream:
        self.hosts.append(host)
        raise httpcore.ConnectTimeout if host in self._silent else httpcore.ConnectError


async def dialled(below: Dialled, name: str) -> list[str]:
    with pytest.raises((httpcore.ConnectError, httpcore.ConnectTimeout)):
        await GuardedBackend(below, Guard(frozenset({"wiki"}))).connect_tcp(name, 80)
    return below.hosts


async def test_a_name_that_changes_its_answer_is_opened_where_it_was_checked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Who asked once more, between the check and the connection, would get the private one."""
    answers = iter(["93.184.216.34"])
    with resolver(monkeypatch, lambda _: [next(answers, "127.0.0.1")]) as asked:
        assert await dialled(Dialled(), "turncoat.example") == ["93.184.216.34"]
        assert asked == ["turncoat.example"]
        below = Dialled()
        with pytest.raises(PrivateAddress):
            await dialled(below, "turncoat.example")
    assert below.hosts == []


async def test_one_address_after_the_other_is_tried_the_old_kind_first(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found = ["2606:4700::1", "93.184.216.34", "93.184.216.34", "93.184.216.35"]
    with resolver(monkeypatch, lambda _: found):
        below = Dialled(silent=("93.184.216.34", "2606:4700::1"))
        assert await dialled(below, "large.example") == [
            "93.184.216.34", "93.184.216.35", "2606:4700::1",
        ]  # fmt: skip
    with resolver(monkeypatch, lambda _: [f"93.184.216.{n}" for n in range(200)]):
        assert len(await dialled(Dialled(), "endless.example")) == 4


async def test_of_thousands_of_addresses_few_are_looked_at(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Each takes some microseconds of the event loop's time."""
    looked_at: list[str] = []

    def judge(address: str) -> bool:
        looked_at.append(address)
        return is_public(address)

    monkeypatch.setattr(guard, "is_public", judge)
    found = ["2606:4700::1", *(f"93.184.{n >> 8}.{n & 255}" for n in range(4000))]
    with resolver(monkeypatch, lambda _: found):
        assert await dialled(Dialled(), "endless.example") == found[1:5]
    assert len(looked_at) < 100


async def test_a_name_of_the_operators_is_handed_on_as_it_is() -> None:
    assert await dialled(Dialled(), "wiki") == ["wiki"]


async def test_a_name_without_an_address_is_unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    def nowhere(_: str) -> list[str]:
        raise socket.gaierror(socket.EAI_NONAME, "no such name")

    async with site(says(b"")) as inside:
        with resolver(monkeypatch, nowhere):
            assert SiteUnknown is type(await refusal(inside, "nowhere.example"))


async def test_a_name_that_the_operator_allowed_may_lie_inside(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with site(says(head() + b"wiki")) as inside:
        with resolver(monkeypatch, lambda _: ["127.0.0.1"]):
            async with open_client(allow=frozenset({"Wiki.example"})) as client:
                got = await fetch(f"http://wiki.example:{inside.port}/", client)
    assert got.body == b"wiki"
    # The operator's own word stands above a robots.txt, which is not asked for.
    assert len(inside.asked) == 1


@pytest.fixture(scope="session")
def self_signed(tmp_path_factory: pytest.TempPathFactory) -> ssl.SSLContext:
    """A server's side of TLS with a certificate that nobody vouches for."""
    openssl = which("openssl")
    if openssl is None:
        pytest.skip("openssl, which makes the certificate, is not installed")
    folder: Path = tmp_path_factory.mktemp("tls")
    subprocess.run(
        [openssl, "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
         "-keyout", "key.pem", "-out", "cert.pem", "-days", "2", "-subj", "/CN=127.0.0.1",
         "-addext", "subjectAltName=IP:127.0.0.1"],
        cwd=folder, check=True, capture_output=True,
    )  # fmt: skip
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "cert.pem", folder / "key.pem")
    return context


async def test_a_certificate_that_nobody_vouches_for_is_not_trusted(
    self_signed: ssl.SSLContext,
) -> None:
    async with site(says(head() + b"x"), tls=self_signed) as served, allowed(served) as client:
        with pytest.raises(InsecureSite):
            await fetch(f"https://127.0.0.1:{served.port}/", client, timeout_s=3)
    # Nothing was asked for over that connection, nor once more over another.
    assert (served.asked, served.connections) == ([], 0)


async def test_a_server_that_speaks_no_tls_is_insecure() -> None:
    async def answer(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(head("400 Bad Request"))
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    async with open_client(allow=frozenset({"127.0.0.1"})) as client:
        with pytest.raises(InsecureSite):
            await fetch(f"https://127.0.0.1:{port}/", client, timeout_s=3)
    server.close()
    await server.wait_closed()

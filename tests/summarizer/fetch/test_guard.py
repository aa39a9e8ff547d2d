"""fetch: nothing inside is reached, by any spelling, any redirect and any name."""

from __future__ import annotations

import asyncio
import socket
import ssl
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import which

import pytest

from summarizer.errors import (
    BadAddress,
    BrokenAnswer,
    FetchError,
    InsecureSite,
    PrivateAddress,
    SiteUnknown,
)
from summarizer.fetch import fetch, open_client
from tests.doubles.site import Site, allowed, failure, head, says, site

pytestmark = pytest.mark.anyio

#: Of 127.0.0.1, or of the machine itself.
SPELLINGS = [
    "127.0.0.1", "127.0.0.1.", "127.1", "127.0.1", "2130706433", "0x7f000001", "0x7f.0.0.1",
    "017700000001", "0177.0.0.1", "0", "0.0.0.0", "localhost", "LOCALHOST.", "[::1]",
    "[0:0:0:0:0:0:0:1]", "[::]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::127.0.0.1]",
    "[64:ff9b::7f00:1]", "①②⑦.⓪.⓪.①", "１２７.０.０.１", "127。0。0。1", "127.0.0.1%2f",
    "%31%32%37.0.0.1", "user@127.0.0.1", "example.org@127.0.0.1", "127.0.0.1#@example.org",
    "127.0.0.1\\@example.org",
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


#: What `socket.getaddrinfo` returns.
Found = list[tuple[socket.AddressFamily, socket.SocketKind, int, str, tuple[str, int]]]


@contextmanager
def resolver(
    monkeypatch: pytest.MonkeyPatch, addresses: Callable[[str], list[str]]
) -> Iterator[list[str]]:
    """A resolver of our own for names under .example; yields the names it was asked for."""
    asked: list[str] = []
    real = socket.getaddrinfo

    def resolve(host: str | bytes, port: int, *args: int, **more: int) -> Found:
        name = host.decode() if isinstance(host, bytes) else host
        if not name.endswith(".example"):
            return real(host, port, *args, **more)  # type: ignore[return-value]
        asked.append(name)
        return [
            (
                socket.AF_INET6 if ":" in one else socket.AF_INET,
                socket.SOCK_STREAM, socket.IPPROTO_TCP, "", (one, port),
            )
            for one in addresses(name)
        ]  # fmt: skip

    with monkeypatch.context() as patch:
        patch.setattr(socket, "getaddrinfo", resolve)
        yield asked


async def refusal(inside: Site, name: str) -> FetchError:
    async with open_client() as client:
        with pytest.raises(FetchError) as caught:
            await fetch(f"http://{name}:{inside.port}/", client, timeout_s=3, pauses_s=())
    return caught.value


@pytest.mark.parametrize(
    "addresses",
    [
        ["127.0.0.1"], ["10.0.0.1"], ["169.254.169.254"], ["192.168.0.1"], ["0.0.0.0"], ["::1"],
        ["fd00:ec2::254"], ["::ffff:127.0.0.1"], ["64:ff9b::7f00:1"],
        ["93.184.216.34", "127.0.0.1"], ["127.0.0.1", "93.184.216.34"],
    ],
)  # fmt: skip
async def test_no_name_leads_inside(monkeypatch: pytest.MonkeyPatch, addresses: list[str]) -> None:
    async with site(says(head() + b"secret")) as inside:
        with resolver(monkeypatch, lambda _: addresses) as asked:
            error = await refusal(inside, "127.0.0.1.rebind.example")
    assert PrivateAddress is type(error)
    assert (asked, inside.connections) == (["127.0.0.1.rebind.example"], 0)


async def test_a_name_that_changes_its_answer_after_the_check_is_sent_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The check sees a public address, and the connection gets the private one."""
    answers = iter(["93.184.216.34"])
    async with site(says(head() + b"secret")) as inside:
        with resolver(monkeypatch, lambda _: [next(answers, "127.0.0.1")]) as asked:
            error = await refusal(inside, "turncoat.example")
    assert PrivateAddress is type(error)
    assert len(asked) > 1
    assert inside.asked == []


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
        with pytest.raises(InsecureSite) as caught:
            await fetch(f"https://127.0.0.1:{served.port}/", client, timeout_s=3)
    # Nothing was asked for over that connection, nor once more over another.
    assert (served.asked, served.connections) == ([], 0)
    assert not caught.value.retryable


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

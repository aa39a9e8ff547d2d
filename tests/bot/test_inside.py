"""Links to the inside, sent in every way that a chat has: refused, and nothing is connected to."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from bot.app import running
from bot.config import Config
from tests.doubles.inside import LOOPBACK, MALFORMED, NAMES, PRIVATE, resolver
from tests.doubles.process import TOKEN
from tests.doubles.site import Site, head, says, site

pytestmark = pytest.mark.anyio

NOT_PUBLIC = "is not a public address, so I do not open it."
NO_ADDRESS = "That is not a web address that I can open."
#: Where another site sends on to what only looks like an address, the fault is that site's.
NO_ANSWER = "127.0.0.1 sent an answer that I cannot read."

HOSTS = [*LOOPBACK, *MALFORMED, *PRIVATE, *NAMES, "Inside.EXAMPLE"]


def _expected(host: str) -> str:
    return NO_ADDRESS if host in MALFORMED else NOT_PUBLIC


@asynccontextmanager
async def _canary() -> AsyncIterator[Site]:
    """What must not be connected to: a port of both of the machine's loopback addresses."""
    async with site(says(head() + b"secret")) as inside:
        try:
            six = await asyncio.start_server(inside.serve, "::1", inside.port)
        except OSError:  # there is no IPv6 here, or the port is taken there
            six = None
        try:
            yield inside
        finally:
            if six:
                six.close()
                await six.wait_closed()


@asynccontextmanager
async def _sending_on(links: list[str]) -> AsyncIterator[Site]:
    """A site that is allowed: /header/3 and /page/3 send on to the link of that number."""

    async def answer(path: str, writer: asyncio.StreamWriter) -> None:
        _, way, number = path.split("/")
        link = links[int(number)]
        if way == "header":
            writer.write(f"HTTP/1.1 302 Found\r\nLocation: {link}\r\n\r\n".encode())
        else:
            writer.write(head() + f'<meta http-equiv=refresh content="0;url={link}">'.encode())

    async with site(answer) as outside:
        yield outside


def _behind(link: str) -> dict[str, Any]:
    """What makes the first four signs of a text lead to `link`."""
    return {"entities": [{"type": "text_link", "offset": 0, "length": 4, "url": link}]}


def _plain(links: list[str]) -> list[str]:
    """Those whose beginning or end Telegram does not take for a link of its own."""
    return [
        link
        for host, link in zip(HOSTS, links, strict=True)
        if host.isascii() and host not in MALFORMED
    ]


async def _said(telegram: Any, chat: Any, many: int) -> list[str]:
    """What the bot said in the end, once that many messages are there."""

    async def finished() -> list[str] | None:
        said = [m.text for m in await telegram.messages(chat) if m.by_bot]
        done = len(said) >= many and not any(text.startswith("Reading") for text in said)
        return said if done else None

    said: list[str] = await telegram.wait_for(finished, timeout=50)
    return said


async def _told(telegram: Any, asks: list[Callable[[Any], Awaitable[Any]]]) -> list[str]:
    """What the bot says to each of the asks, by a person each: one chat has to wait its turn."""
    people = [await telegram.user(f"P{n}") for n in range(len(asks))]
    for ask, person in zip(asks, people, strict=True):
        await ask(person)
    return [answer for person in people for answer in await _said(telegram, person, 1)]


def _saying(text: str, **more: Any) -> Callable[[Any], Awaitable[Any]]:
    return lambda person: person.say(text, **more)


def _captioned(link: str) -> Callable[[Any], Awaitable[Any]]:
    return lambda person: person.send_document(
        "a.jpg", b"x", "image/jpeg", caption=link, kind="photo"
    )


async def _behind_words(telegram: Any, links: list[str]) -> None:
    answers = await _told(telegram, [_saying("this, here", **_behind(link)) for link in links])
    for host, answer in zip(HOSTS, answers, strict=True):
        assert _expected(host) in answer, host


async def _by_redirects(telegram: Any, outside: str, numbers: range) -> None:
    """The other tests of the guard have all spellings; here each second one is enough."""
    for way in ("header", "page"):
        answers = await _told(telegram, [_saying(f"{outside}/{way}/{n}") for n in numbers])
        for number, answer in zip(numbers, answers, strict=True):
            host = HOSTS[number]
            told = [NOT_PUBLIC]
            if host in MALFORMED or not host.isascii():
                told += [NO_ADDRESS, NO_ANSWER]
            assert any(one in answer for one in told), host


async def _in_words_and_captions(telegram: Any, links: list[str]) -> None:
    asks = [*(_saying(f"see {link}") for link in links), *map(_captioned, links[::5])]
    assert [a for a in await _told(telegram, asks) if NOT_PUBLIC not in a] == []


async def _in_groups(telegram: Any, link: str) -> None:
    alice, mallory = [await telegram.user(name) for name in ("Alice", "Mallory")]
    group = await telegram.supergroup("Readers", [alice, mallory])
    channel = await telegram.channel("News")
    posted = await mallory.say("look here", chat=group, **_behind(link))
    await alice.say(f"/digest {link}", chat=group)
    await alice.say("/digest", chat=group, reply_to=posted)
    await alice.say(f"@test_bot {link}", chat=group)
    await alice.say("/auto on", chat=group)
    await channel.post("/auto on")
    # by itself without a word: what is said next is said to what is asked next
    await mallory.say(link, chat=group)
    await channel.post(link)
    await alice.say("/auto off", chat=group)
    await channel.post("/auto off")
    _welcome, *refusals, _, _ = await _said(telegram, group, 6)
    assert [NOT_PUBLIC in answer for answer in refusals] == [True] * 3
    assert len(await _said(telegram, channel, 3)) == 3


async def _elsewhere(telegram: Any, links: list[str]) -> None:
    alice = await telegram.user("Alice")
    foreign = await telegram.supergroup("Elsewhere", [alice], bot=None)
    for host, link in list(zip(HOSTS, links, strict=True))[::3]:
        if not host.isascii():
            continue
        (offer,) = (await telegram.answer_to(await alice.inline(link), timeout=20))["results"]
        assert _expected(host) in offer["description"], host
    asked = await alice.guest_message(f"@test_bot {links[0]}", foreign)
    await telegram.wait_for_message(foreign, NOT_PUBLIC, after=asked, timeout=20)


@pytest.mark.timeout(200)
async def test_no_link_leads_inside_however_it_is_sent(
    telegram: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with _canary() as inside:
        numbers = range(0, len(HOSTS), 2)
        links = [f"http://{host}:{inside.port}/x" for host in HOSTS]
        async with _sending_on(links) as outside:
            config = Config(
                telegram_api_url=telegram.url, data_dir=tmp_path, workers=1,
                rate_user="9999/second", rate_chat="9999/second",
                fetch_allow=frozenset({f"127.0.0.1:{outside.port}"}),
            )  # fmt: skip
            with resolver(monkeypatch, lambda name: NAMES[name.lower()]):
                async with running(config, token=TOKEN):
                    await _behind_words(telegram, links)
                    await _by_redirects(telegram, outside.root, numbers)
                    await _in_words_and_captions(telegram, _plain(links)[::2])
                    await _in_groups(telegram, links[0])
                    await _elsewhere(telegram, links)
    assert len(outside.asked) == 2 * len(numbers)
    assert inside.connections == 0
    assert await telegram.violations() == []

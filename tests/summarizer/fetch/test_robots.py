"""robots: kept to where it speaks to this program by name."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress

import httpx
import pytest

from summarizer.errors import RobotsRefused, SiteDown
from summarizer.fetch import fetch, guard, open_client
from summarizer.fetch.client import NAME, USER_AGENT
from summarizer.fetch.robots import MAX_BYTES, Robots, read_rules
from tests.doubles.site import Answer, head, reset, site

OURS = "User-agent: nutgraf\nDisallow: /private/\nAllow: /private/open"


def forbids(text: str, path: str) -> bool:
    return read_rules(text, "Nutgraf").forbid(path)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "User-agent: *\nDisallow: /",
        "User-agent: Googlebot\nDisallow: /",
        "User-agent: Nutgrafs\nDisallow: /",
        "User-agent: Nut\nDisallow: /",
        "User-agent: *nutgraf\nDisallow: /",
        "User-agent: Nutgraf\nDisallow:",
        "Disallow: /",
        "User-agent: *\nDisallow: /\n\nUser-agent: Nutgraf\nAllow: /",
        "<html><body>User-agent: Nutgraf Disallow: /</body></html>",
    ],
)
def test_a_page_is_read_unless_we_are_named(text: str) -> None:
    assert not forbids(text, "/a")


@pytest.mark.parametrize(
    "text",
    [
        "User-agent: Nutgraf\nDisallow: /",
        "user-AGENT : NUTGRAF/1.0 # that one\r\n\r\nDISALLOW : /a # all of it",
        "User-agent: Other\nUser-agent: Nutgraf\nDisallow: /",
        "User-agent: Nutgraf\nUser-agent: Other\nDisallow: /",
        "User-agent: Nutgraf\nCrawl-delay: 3\nDisallow: /",
        "User-agent: Nutgraf Bot\nDisallow: /",
        "User-agent: Nutgraf\nDisallow: /b\n\nUser-agent: *\n\nUser-agent: nutgraf\nDisallow: /a",
    ],
)
def test_a_page_is_left_where_we_are_named(text: str) -> None:
    assert forbids(text, "/a")


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/", False),
        ("/private", False),
        ("/private/a", True),
        ("/private/open/a", False),
        ("/%70rivate/a", True),
    ],
)
def test_the_longest_rule_decides(path: str, expected: bool) -> None:
    assert expected == forbids(OURS, path)


def test_of_two_rules_as_long_the_one_that_allows_decides() -> None:
    assert not forbids("User-agent: nutgraf\nDisallow: /a\nAllow: /a", "/a")


@pytest.mark.parametrize(
    ("rule", "path", "expected"),
    [
        ("/*.pdf$", "/a/b.pdf", True),
        ("/*.pdf$", "/a/b.pdf?x=1", False),
        ("/a*b*c", "/a-c-b-c", True),
        ("/a*b*c", "/a-c-b", False),
        ("/*?print", "/a?print=1", True),
        ("/a$", "/a", True),
        ("/a$", "/ab", False),
        ("/ab*b$", "/ab", False),
        ("*", "/anything", True),
        ("/a%2Ab", "/a*b", True),
        ("/a%2Ab", "/acb", False),
        ("/a%24", "/a$", True),
        ("/a%24", "/a", False),
        ("/" + "*a" * 10 + "$", "/aaaaaaaaaa", True),
        ("/" + "*a" * 10 + "$", "/aaaaaaaaaab", False),
        ("/" + "*a" * 11 + "$", "/aaaaaaaaaab", True),
    ],
)
def test_stars_and_ends_in_rules(rule: str, path: str, expected: bool) -> None:
    assert expected == forbids(f"User-agent: nutgraf\nDisallow: {rule}", path)


def test_many_names_above_many_rules_take_no_longer_than_as_many_lines() -> None:
    def seconds(count: int) -> float:
        names = "".join(f"User-agent: other{number}\n" for number in range(count))
        text = names + "User-agent: nutgraf\n" + "Disallow: /a\n" * count
        assert forbids(text, "/a")
        began = time.process_time()
        for _ in range(3):
            read_rules(text, "nutgraf")
        return time.process_time() - began

    assert min(seconds(8000) for _ in range(3)) < 8 * min(seconds(2000) for _ in range(3))


def test_the_name_that_a_site_forbids_is_the_name_that_it_is_shown() -> None:
    assert f"compatible; {NAME}/" in USER_AGENT


def asking(text: str | Exception, asked: list[str]) -> Callable[[str], Awaitable[str]]:
    async def ask(url: str) -> str:
        asked.append(url)
        if isinstance(text, Exception):
            raise text
        return text

    return ask


@pytest.mark.anyio
async def test_a_site_is_asked_once_for_all_its_pages() -> None:
    asked: list[str] = []
    robots = Robots("Nutgraf", asking(OURS, asked))
    for path in ("a", "b", "robots.txt"):
        await robots.check(httpx.URL(f"https://example.org/{path}"))
    with pytest.raises(RobotsRefused) as refused:
        await robots.check(httpx.URL("https://example.org/private/a?b=1"))
    await robots.check(httpx.URL("http://example.org:8000/a"))
    assert asked == ["https://example.org/robots.txt", "http://example.org:8000/robots.txt"]
    assert refused.value.params == {"site": "example.org"}


@pytest.mark.anyio
async def test_rules_that_cannot_be_had_forbid_nothing() -> None:
    asked: list[str] = []
    robots = Robots("Nutgraf", asking(SiteDown(site="example.org"), asked))
    await robots.check(httpx.URL("https://example.org/a"))
    assert len(asked) == 1


@pytest.mark.anyio
async def test_rules_that_do_not_come_are_not_waited_for() -> None:
    async def never(_: str) -> str:
        await asyncio.Event().wait()
        raise AssertionError

    await Robots("Nutgraf", never, within_s=0.01).check(httpx.URL("https://example.org/a"))


@pytest.mark.anyio
async def test_the_sites_that_are_remembered_are_not_without_number() -> None:
    robots = Robots("Nutgraf", asking("", []), sites=2)
    for number in range(5):
        await robots.check(httpx.URL(f"https://{number}.example/"))
    assert list(robots.known) == ["https://3.example", "https://4.example"]


async def paths_asked(robots: bytes | None, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths that a site with such a robots.txt is asked for, for its pages /a and /b/c."""
    # loopback counts as public: what an operator has allowed is not asked for its robots.txt
    monkeypatch.setattr(guard, "is_public", lambda _: True)

    async def answer(path: str, writer: asyncio.StreamWriter) -> None:
        if path != "/robots.txt":
            writer.write(head() + b"page")
        elif robots is None:
            await reset(writer)
        else:
            writer.write(robots)

    async with site(answer) as served, open_client() as client:
        assert (await fetch(f"{served.root}/a", client, timeout_s=5)).body == b"page"
        with suppress(RobotsRefused):
            await fetch(f"{served.root}/b/c", client, timeout_s=5)
    return [request.split()[1] for request in served.asked]


@pytest.mark.anyio
async def test_a_page_that_is_forbidden_by_name_is_never_asked_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    robots = head() + b"User-agent: Nutgraf\nDisallow: /b"
    assert await paths_asked(robots, monkeypatch) == ["/robots.txt", "/a"]


@pytest.mark.anyio
@pytest.mark.parametrize(
    "robots",
    [
        head("404 Not Found"),
        head("503 Busy"),
        head("302 Found", Location="mailto:ann@mill.example"),
        head("302 Found", Location="http://no.invalid/robots.txt"),
        head(Content_Encoding="br") + b"packed",
        head() + b"User-agent: Nutgraf\nAllow: /\n" + b"#" * 2 * MAX_BYTES,
        head() + b"\xff\xfe\x00",
        b"not http\r\n\r\n",
        None,
    ],
)
async def test_a_site_whose_rules_are_no_use_is_read(
    robots: bytes | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert await paths_asked(robots, monkeypatch) == ["/robots.txt", "/a", "/b/c"]


def redirecting(hops: int, onward: str = "/r{}") -> Answer:
    """A site whose robots.txt, which forbids /b, is behind `hops` redirects."""

    async def answer(path: str, writer: asyncio.StreamWriter) -> None:
        hop = (
            0
            if path == "/robots.txt"
            else int(path.removeprefix("/r"))
            if path[1:2] == "r"
            else -1
        )
        if hop < 0:
            writer.write(head() + b"page")
        elif hop < hops:
            writer.write(head("301 Moved", Location=onward.format(hop + 1)))
        else:
            writer.write(head() + b"User-agent: Nutgraf\nDisallow: /b")

    return answer


@pytest.mark.anyio
@pytest.mark.parametrize(("hops", "forbidden"), [(1, True), (5, True), (6, False)])
async def test_five_redirects_of_a_robots_txt_are_followed(
    hops: int, forbidden: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(guard, "is_public", lambda _: True)
    async with site(redirecting(hops)) as served, open_client() as client:
        if forbidden:
            with pytest.raises(RobotsRefused):
                await fetch(f"{served.root}/b", client, timeout_s=5)
        else:
            assert (await fetch(f"{served.root}/b", client, timeout_s=5)).body == b"page"
    paths = [request.split()[1] for request in served.asked]
    hopped = [f"/r{hop}" for hop in range(1, min(hops, 5) + 1)]
    assert paths == ["/robots.txt", *hopped, *([] if forbidden else ["/b"])]


@pytest.mark.anyio
async def test_no_redirect_of_a_robots_txt_leads_inside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guard, "is_public", lambda address: address == "127.0.0.1")
    async with site(redirecting(0)) as inside, open_client() as client:
        onward = f"http://127.0.0.2:{inside.port}/robots.txt"
        async with site(redirecting(1, onward)) as served:
            assert (await fetch(f"{served.root}/b", client, timeout_s=5)).body == b"page"
    assert inside.asked == []

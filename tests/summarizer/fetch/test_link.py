"""link: the article at a link, from another version of its page where the first lacks it."""

from __future__ import annotations

import asyncio

import pytest

from summarizer.errors import (
    ConsentPage,
    ErrorPage,
    LoginWall,
    OutOfTime,
    PageMissing,
    ScriptPage,
)
from summarizer.fetch import read_link
from summarizer.model import Article, Note, Source
from summarizer.read import read_source
from tests.doubles.site import Site, allowed, head, site

pytestmark = pytest.mark.anyio

STORY = "<p>The council said on Monday that the bridge would be open to all in spring.</p>" * 9
AMP = '<link rel="amphtml" href="/amp">'
SCRIPTED = f"<html><head>{AMP}</head><body><div id=root></div><script src=/a.js></script></html>"
CONSENT = f"""<html><head><title>Before you continue</title>{AMP}</head><body>
<p>We and our partners use cookies with your consent. Read the privacy policy.</p></body></html>"""
TEASER = f"<html><head>{AMP}</head><body>{STORY * 2}<p>Subscribe to keep reading</p></body></html>"


async def read(source: Source) -> Article:
    return read_source(source)


def paths(served: Site) -> list[str]:
    return [request.split()[1] for request in served.asked]


async def came_of(pages: dict[str, str]) -> tuple[Article, list[str]]:
    """The article at /a on a site of these pages, and which were asked for."""

    async def answer(path: str, writer: asyncio.StreamWriter) -> None:
        if path in pages:
            writer.write(head(Content_Type="text/html") + pages[path].encode())
        else:
            writer.write(head("404 Not Found"))

    async with site(answer) as served, allowed(served) as client:
        article = await read_link(f"{served.root}/a", client, read)
    return article, paths(served)


@pytest.mark.parametrize("first", [SCRIPTED, CONSENT, TEASER])
async def test_the_amp_page_has_what_the_first_one_hides(first: str) -> None:
    article, asked = await came_of({"/a": first, "/amp": f"<h1>Open</h1>{STORY * 3}"})
    assert ("Open", frozenset()) == (article.title, article.notes)
    assert asked == ["/a", "/amp"]


async def test_a_page_with_its_article_is_enough() -> None:
    _, asked = await came_of({"/a": f"{AMP}<h1>Here</h1>{STORY}", "/amp": STORY})
    assert asked == ["/a"]


@pytest.mark.parametrize(
    ("pages", "error"),
    [
        ({"/a": SCRIPTED}, ScriptPage),
        ({"/a": SCRIPTED, "/amp": SCRIPTED}, ScriptPage),
        ({"/a": CONSENT, "/amp": SCRIPTED}, ConsentPage),
    ],
)
async def test_where_no_version_helps_the_first_failure_is_told(
    pages: dict[str, str], error: type[Exception]
) -> None:
    with pytest.raises(error):
        await came_of(pages)


async def test_of_two_beginnings_the_first_is_taken() -> None:
    article, asked = await came_of({"/a": TEASER, "/amp": TEASER})
    assert article.notes == {Note.TEASER}
    assert asked == ["/a", "/amp"]


async def test_a_page_that_is_not_there_has_no_other_version() -> None:
    page = (
        f"<html><head><title>Page not found</title>{AMP}</head><body><p>Sorry.</p></body></html>"
    )
    with pytest.raises(ErrorPage):
        await came_of({"/a": page, "/amp": STORY})


async def test_the_other_version_may_not_lie_inside() -> None:
    """Another port of this machine is the same site by name, and not allowed."""

    async def secret(_: str, writer: asyncio.StreamWriter) -> None:
        writer.write(head(Content_Type="text/html") + STORY.encode())

    async with site(secret) as inside:
        page = SCRIPTED.replace("/amp", f"{inside.root}/amp")
        with pytest.raises(ScriptPage):
            await came_of({"/a": page})
    assert inside.connections == 0


async def test_a_failure_to_fetch_is_told_as_it_is() -> None:
    with pytest.raises(PageMissing):
        await came_of({})


async def test_both_pages_share_one_deadline() -> None:
    async def answer(path: str, writer: asyncio.StreamWriter) -> None:
        if path == "/a":
            writer.write(head(Content_Type="text/html") + SCRIPTED.encode())
        else:
            await asyncio.Event().wait()

    async with site(answer) as served, allowed(served) as client:
        with pytest.raises(ScriptPage):
            await read_link(f"{served.root}/a", client, read, timeout_s=0.4)
    assert paths(served) == ["/a", "/amp"]


async def test_the_failure_of_the_other_version_is_not_told() -> None:
    reads: list[str | None] = []

    async def refuse(source: Source) -> Article:
        reads.append(source.url)
        raise LoginWall if len(reads) == 1 else OutOfTime

    async def answer(_: str, writer: asyncio.StreamWriter) -> None:
        writer.write(head(Content_Type="text/html") + SCRIPTED.encode())

    async with site(answer) as served, allowed(served) as client:
        with pytest.raises(LoginWall):
            await read_link(f"{served.root}/a", client, refuse)
    assert reads == [f"{served.root}/a", f"{served.root}/amp"]

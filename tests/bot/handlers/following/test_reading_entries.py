"""reading_entries: what an entry of a feed becomes."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.chat.request import LinkRequest, TextRequest
from bot.handlers.following.reading_entries import PASSING, read_entry, request_for
from bot.store.following import Delivery, Follow, NewEntry
from summarizer.errors import ErrorPage, PageMissing, SummarizerError
from summarizer.model import Note
from summarizer.options import Length
from tests.bot.conftest import Scene
from tests.builders import ARTICLE, TITLE

pytestmark = pytest.mark.anyio

FOLLOW = Follow(id="a" * 12, chat_id=501, feed_key="f" * 64, created_by=501, language="en",
                made_at=1.0)  # fmt: skip
SHORT = "<p>The pier is closed today.</p><p>It opens again on Friday.</p>"
LONG = "".join(f"<p>{one}</p>" for one in ARTICLE.split("\n\n")[1:])


def delivery(
    *, link: str | None = None, html: str = "", title: str = "Pier closed", summary: str = ""
) -> Delivery:
    entry = NewEntry(
        key="e:1", title=title, link=link, html=html, summary=summary,
        published=datetime(2026, 5, 1, tzinfo=UTC),
    )  # fmt: skip
    return Delivery(
        entry=entry,
        follow=FOLLOW,
        feed_title="Island news",
        lease_until=2.0,
        tries=0,
        found_at=1.0,
    )


def test_an_entry_is_asked_for_by_its_link_and_else_by_its_text() -> None:
    assert request_for(delivery(link="https://a.example/1")) == LinkRequest(
        url="https://a.example/1"
    )
    text = request_for(delivery(html=SHORT))
    assert isinstance(text, TextRequest)
    assert text.text.startswith("Pier closed\n")


async def test_a_page_is_read_and_digested(scene: Scene) -> None:
    read = await read_entry(scene.services, delivery(link=f"{scene.site}/article"), Length.NORMAL)
    assert read.made
    assert read.article.title == TITLE
    assert read.shown.sketch


async def test_a_long_text_without_a_page_is_digested_as_the_feeds(scene: Scene) -> None:
    read = await read_entry(scene.services, delivery(html=LONG, title=TITLE), Length.NORMAL)
    assert read.made
    assert (read.article.title, read.article.site) == (TITLE, "Island news")


async def test_a_long_text_with_a_recording_is_digested_as_the_feeds(scene: Scene) -> None:
    episode = delivery(link="https://cdn.example/8.mp3", html=LONG, title=TITLE)
    read = await read_entry(scene.services, episode, Length.NORMAL)
    assert read.made
    assert read.article.site == "Island news"


async def test_a_short_text_is_shown_in_its_own_words(scene: Scene) -> None:
    read = await read_entry(scene.services, delivery(html=SHORT), Length.NORMAL)
    assert read.made is None
    assert read.article.title == "Pier closed"
    assert "It opens again on Friday." in read.article.text
    assert read.shown.page == "e:1"  # two short texts that are alike may be about two days
    assert read.shown.sketch == ""


async def test_what_cannot_be_digested_is_told_by_its_title(scene: Scene) -> None:
    read = await read_entry(scene.services, delivery(link=f"{scene.site}/members"), Length.NORMAL)
    assert read.made is None
    assert (read.article.title, read.article.url) == ("Pier closed", f"{scene.site}/members")


@pytest.mark.parametrize(
    ("title", "summary", "told"),
    [
        ("Pier closed", "The pier is closed until Friday.", "The pier is closed until Friday."),
        ("", "Fog again.", "Fog again."),
        ("Pier closed", "Comments", "Pier closed"),
    ],
)
async def test_what_cannot_be_digested_is_told_in_the_words_of_the_feed(
    scene: Scene, title: str, summary: str, told: str
) -> None:
    entry = delivery(link=f"{scene.site}/members", title=title, summary=summary)
    read = await read_entry(scene.services, entry, Length.NORMAL)
    assert (read.article.title, read.article.text) == (title or None, told)


@pytest.mark.parametrize(("page", "closed"), [("/paid", True), ("/members", False)])
async def test_an_article_behind_a_paywall_is_marked(
    scene: Scene, page: str, closed: bool
) -> None:
    entry = delivery(link=f"{scene.site}{page}", summary="The pier is closed until Friday.")
    read = await read_entry(scene.services, entry, Length.NORMAL)
    assert read.article.text == "The pier is closed until Friday."
    assert (Note.TEASER in read.article.notes) is closed


async def test_a_site_that_does_not_answer_is_asked_again_and_in_the_end_the_feed_is_told(
    scene: Scene,
) -> None:
    entry = delivery(link=f"{scene.site}/busy")
    with pytest.raises(PASSING):
        await read_entry(scene.services, entry, Length.NORMAL)
    read = await read_entry(scene.services, entry, Length.NORMAL, is_last=True)
    assert read.article.title == "Pier closed"


async def test_a_page_that_is_missing_to_the_end_is_not_told(scene: Scene) -> None:
    entry = delivery(link=f"{scene.site}/missing")
    with pytest.raises(PageMissing):
        await read_entry(scene.services, entry, Length.NORMAL, is_last=True)


async def test_of_a_page_that_is_missing_to_the_end_the_words_of_the_feed_are_told(
    scene: Scene,
) -> None:
    said = "The pier is closed until Friday."
    entry = delivery(link=f"{scene.site}/missing", summary=said)
    with pytest.raises(PageMissing):
        await read_entry(scene.services, entry, Length.NORMAL)
    read = await read_entry(scene.services, entry, Length.NORMAL, is_last=True)
    assert (read.article.title, read.article.text) == ("Pier closed", said)


async def test_of_a_page_that_only_says_that_it_is_missing_the_words_of_the_feed_are_told(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def refuse(request: object) -> None:
        raise ErrorPage

    monkeypatch.setattr(scene.services.digests, "article", refuse)
    link, said = f"{scene.site}/article", "The pier is closed until Friday."
    read = await read_entry(scene.services, delivery(link=link, summary=said), Length.NORMAL)
    assert read.article.text == said
    with pytest.raises(ErrorPage):
        await read_entry(scene.services, delivery(link=link, summary="Comments"), Length.NORMAL)


@pytest.mark.parametrize("link", ["http://127.0.0.1:9/x", "http://10.0.0.1/x"])
async def test_a_link_that_leads_nowhere_is_not_told(scene: Scene, link: str) -> None:
    with pytest.raises(SummarizerError):
        await read_entry(scene.services, delivery(link=link), Length.NORMAL)


def test_what_may_be_over_soon_is_asked_for_again() -> None:
    assert all(issubclass(kind, SummarizerError) for kind in PASSING)

"""What in a digest leads to its page."""

from __future__ import annotations

from dataclasses import replace

from bot.chat.digests.render import digest_messages
from bot.chat.formatting.richtext import MarkKind
from tests.bot.chat.digests.views import URL, make_view


def test_the_headline_and_each_bullet_lead_to_the_source() -> None:
    (message,) = digest_messages(make_view())
    body = message.body
    links = [(body.text[m.start : m.end], m.url) for m in body.marks if m.kind == MarkKind.LINK]
    assert links[0] == ("Ferry", URL)
    bullets = [url for words, url in links if words == "•"]
    assert len(bullets) == 2
    assert all(url and url.startswith(URL + "#:~:text=") for url in bullets)


def test_a_pasted_text_has_no_links() -> None:
    (message,) = digest_messages(make_view(url=None))
    assert [mark for mark in message.body.marks if mark.kind == MarkKind.LINK] == []


def test_a_title_is_cut_only_when_it_is_too_long() -> None:
    for length, shown in ((250, "w" * 250), (251, "w" * 249 + "…")):
        view = make_view()
        (message,) = digest_messages(
            replace(view, digest=replace(view.digest, title="w" * length))
        )
        assert message.body.text.split("\n")[0] == shown


def test_bullets_under_a_forwarded_post_lead_nowhere_and_its_title_leads_to_it() -> None:
    (message,) = digest_messages(make_view(url="https://t.me/ferries/7"))
    links = [m.url for m in message.body.marks if m.kind is MarkKind.LINK]
    assert links == ["https://t.me/ferries/7"]

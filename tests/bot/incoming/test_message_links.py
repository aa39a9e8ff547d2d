"""Which links of a message may lead to an article."""

from __future__ import annotations

from typing import Any

import pytest
import telegram

from bot.incoming.message_links import links_in_quote, links_of
from tests.builders import message, update

STORY = "https://example.org/news/1"


def _message(text: str, **more: Any) -> telegram.Message:
    said = telegram.Update.de_json(update(**message(text, **more)), None).message
    assert said is not None
    return said


def _behind(words: str, url: str) -> telegram.Message:
    """A message with a link behind words, and an article's link after it."""
    text = f"{words}\n{STORY}"
    units = len(words.encode("utf-16-le")) // 2
    entities = [
        {"type": "text_link", "offset": 0, "length": units, "url": url},
        {"type": "url", "offset": units + 1, "length": len(STORY)},
    ]
    return _message(text, entities=entities)


@pytest.mark.parametrize(
    ("words", "url"),
    [
        ("\u200b", "https://example.org/a"),
        ("ㅤ", "https://example.org/a"),
        ("The boat", "https://example.org/boat.JPG"),
        ("The news", "https://example.org/"),
        ("The news", "https://t.me/skerry_news/5"),
        ("12 comments", "https://example.org/item?id=1"),
        ("Подписаться", "https://example.org/a"),
        ("Quelle", "https://example.org/a"),
        ("阅读原文", "https://example.org/a"),
        ("我们的频道", "https://example.org/a"),
        ("コメントを見る", "https://example.org/a"),
        ("चैनल से जुड़ें", "https://example.org/a"),
        ("Hubungi kami", "https://example.org/a"),
        ("Write to us", "mailto:a@example.org"),
        ("Our chat", "tg://resolve?domain=a"),
        ("Tip jar", "ton://transfer/x"),
    ],
)
def test_furniture_is_passed_over_beside_an_article(words: str, url: str) -> None:
    assert links_of([_behind(words, url)]).likely == (STORY,)


@pytest.mark.parametrize("words", ["Read more", "Comments of the mayor on it", "🔗 here", "Boat"])
def test_other_words_may_lead_to_an_article(words: str) -> None:
    url = "https://example.org/a"
    assert links_of([_behind(words, url)]).likely == (url, STORY)


@pytest.mark.parametrize("url", ["https://example.org/", "https://t.me/skerry_news/5"])
def test_what_looks_like_furniture_is_tried_where_there_is_nothing_else(url: str) -> None:
    assert links_of([_message(url)]).likely == (url,)


def test_links_that_no_browser_opens_are_never_tried() -> None:
    entities = [{"type": "text_link", "offset": 0, "length": 5, "url": "tg://user?id=5"}]
    assert links_of([_message("Alice wrote", entities=entities)]).likely == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("example.org", ("https://example.org",)),
        ("is example.org down?", ()),
        ("see example.org/news/1 now", ("https://example.org/news/1",)),
    ],
)
def test_a_site_that_is_only_talked_of_is_no_link(text: str, expected: tuple[str, ...]) -> None:
    (found,) = [word for word in text.split() if "." in word]
    entities = [{"type": "url", "offset": text.index(found), "length": len(found)}]
    assert links_of([_message(text, entities=entities)]).likely == expected


def test_spellings_of_one_address_are_one_link() -> None:
    text = f"{STORY} {STORY}?utm_source=a {STORY}#top HTTPS://EXAMPLE.org/news/1"
    assert links_of([_message(text)]).likely == (STORY,)


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        (f"{'word ' * 40}\n\nRead more: {STORY}", True),
        (f"{'word ' * 40}{STORY}", True),
        (f"{'word ' * 20}{STORY} {'word ' * 20}", False),
    ],
)
def test_a_link_stands_apart_on_a_short_line_or_at_the_end(text: str, apart: bool) -> None:
    assert links_of([_message(text)]).apart == ((STORY,) if apart else ())


def test_buttons_and_previews_have_links_too() -> None:
    row = [{"text": "Open", "url": STORY}, {"text": "Press", "callback_data": "x"}]
    said = _message(
        "New", reply_markup={"inline_keyboard": [row]}, link_preview_options={"url": STORY + "0"}
    )
    assert links_of([said]).likely == (STORY, STORY + "0")


@pytest.mark.parametrize("there", [True, False])
def test_a_quoted_part_has_its_own_links(there: bool) -> None:
    said = _message(f"🚢 one {STORY}1 two {STORY}2 three {STORY}3")
    at = len(f"🚢 one {STORY}1 ".encode("utf-16-le")) // 2
    quote = telegram.TextQuote(f"two {STORY}2", at)
    assert links_in_quote(quote, said if there else None).likely == (STORY + "2",)

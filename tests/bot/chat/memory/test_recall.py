"""Pages of what a chat remembers, within Telegram's limits."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.chat.formatting.richtext import MAX_MARKS, MAX_UNITS, MarkKind, RichText
from bot.chat.memory.recall import found_message, mark_words, quotes_message
from bot.chat.memory.recall_keyboards import Kind, Recall, ask, parse_recall
from bot.chat.memory.remembered import (
    Remembered,
    RememberedPoint,
    RememberedQuote,
    Said,
    from_json,
    to_json,
)
from bot.chat.strings import languages, strings_for
from summarizer.search_terms import MOST_CHARS, seek

EN = strings_for("en")
LINK = "https://example.org/bell#:~:text=We%20waited"

DIGEST = Remembered(
    digest_id="abc", chat_id=-5, language="en", title="A bell for the ferry", page="p",
    url="https://example.org/bell", site="example.org", made_at=1_780_000_000.0, message_id=7,
    points=(
        RememberedPoint(text="The boat has a bell.", start=0, end=20),
        RememberedPoint(text="Two ferries left the pier.", start=21, end=47, link=LINK),
    ),
    quotes=(
        RememberedQuote(text="we waited for it.", parts=((48, 64),), name="Ina Brandt",
                        role="mate", link=LINK),
    ),
)  # fmt: skip


def bold(body: RichText) -> list[str]:
    return [body.text[m.start : m.end] for m in body.marks if m.kind is MarkKind.BOLD]


def links(body: RichText) -> list[tuple[str, str | None]]:
    return [(body.text[m.start : m.end], m.url) for m in body.marks if m.kind is MarkKind.LINK]


def quotes(asked: Recall, *digests: Remembered, more: bool = False, people: tuple[str, ...] = (),
           chat_link: str | None = None) -> RichText:  # fmt: skip
    said = [Said(quote=quote, digest=one) for one in digests for quote in one.quotes]
    return quotes_message(said, asked, EN, more=more, people=people, chat_link=chat_link).body


def test_a_quote_has_its_speaker_role_article_place_and_day() -> None:
    body = quotes(ask(Kind.QUOTES, "", EN), DIGEST)
    assert body.text == (
        "❝ Who said what\n\n“… we waited for it.”\n— Ina Brandt, mate\n"
        "A bell for the ferry · 28 May 2026"
    )
    assert bold(body) == ["❝ Who said what", "Ina Brandt"]
    assert links(body) == [("“", LINK), ("A bell for the ferry", LINK)]


def test_the_day_is_that_of_the_article_where_it_is_known() -> None:
    dated = replace(DIGEST, published="2025-01-02T10:00:00+01:00")
    assert "· 2 Jan 2025" in quotes(ask(Kind.QUOTES, "", EN), dated).text


def test_without_a_page_links_lead_to_the_message_if_it_has_a_link() -> None:
    bare = replace(
        DIGEST, url=None, quotes=(replace(DIGEST.quotes[0], link=None, name=None, role=None),)
    )
    body = quotes(ask(Kind.QUOTES, "", EN), bare, chat_link="https://t.me/c/5")
    assert {url for _, url in links(body)} == {"https://t.me/c/5/7"}
    assert "speaker not clear" in body.text
    assert links(quotes(ask(Kind.QUOTES, "", EN), bare)) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [("ru", "Мы ждали.", "«Мы ждали»."), ("fr", "On attend.", "«\u202fOn attend.\u202f»"),
     ("de", "Wir warten.", "„Wir warten.“")],
)  # fmt: skip
def test_a_quote_has_the_marks_of_its_language(language: str, text: str, expected: str) -> None:
    quote = RememberedQuote(text=text, parts=((0, len(text)),), name="X")
    body = quotes(ask(Kind.QUOTES, "", EN), replace(DIGEST, language=language, quotes=(quote,)))
    assert expected in body.text


def test_the_line_with_most_of_the_words_is_shown_with_them_in_bold() -> None:
    sought = seek("ferry pier", languages=["en"])
    asked = ask(Kind.FIND, "ferry pier", EN)
    message = found_message([DIGEST], sought, asked, EN, more=False)
    assert message.body.text == (
        "Digests with: ferry pier\n\nA bell for the ferry\nexample.org · 28 May 2026\n"
        "• Two ferries left the pier."
    )
    assert bold(message.body)[1:] == ["A bell for the ferry", "ferries", "pier"]
    assert links(message.body) == [
        ("A bell for the ferry", "https://example.org/bell"), ("•", LINK),
    ]  # fmt: skip
    assert message.buttons == ()


def test_a_quotation_is_found_with_its_speaker() -> None:
    sought = seek("waited", languages=["en"])
    body = found_message([DIGEST], sought, ask(Kind.FIND, "waited", EN), EN, more=False).body
    assert body.text.endswith("\n“… we waited for it.” — Ina Brandt, mate")


def test_a_digest_without_lines_shows_its_title() -> None:
    bare = replace(DIGEST, points=(), quotes=())
    sought = seek("ferry", languages=["en"])
    body = found_message([bare], sought, ask(Kind.FIND, "ferry", EN), EN, more=False).body
    assert body.text.endswith("example.org · 28 May 2026")


@pytest.mark.parametrize(
    ("text", "word", "language"),
    [
        ("far away " * 100 + "the ferry is late " + "and so on " * 100, "ferry", "en"),
        ("很远的地方，" * 100 + "这班渡轮晚点了，" + "如此等等，" * 100, "渡轮", "zh"),
    ],
)
def test_a_long_line_is_cut_around_the_word(text: str, word: str, language: str) -> None:
    body = mark_words(text, seek(word, languages=[language]), language, 120)
    assert bold(body) == [word]
    assert body.text.startswith("…")
    assert body.text.endswith("…")
    assert len(body.text) <= 122


@pytest.mark.parametrize("sign", ["x", "ferry ", "😀", "ﷺ "])
def test_a_page_fits_into_a_message_whatever_it_holds(sign: str) -> None:
    long = (sign * 4000)[:4000]
    huge = replace(
        DIGEST, title=long[:300], site=long[:300],
        points=(RememberedPoint(text=long, start=0, end=4000, link=LINK),),
        quotes=(RememberedQuote(text=long, parts=((0, 4000),), name=long[:300], role=long[:300]),),
    )  # fmt: skip
    asked = ask(Kind.QUOTES, long[:MOST_CHARS], EN)
    body = quotes(asked, *[huge] * 5, more=True)
    sought = seek("ferry", languages=["en"])
    found = found_message([huge] * 5, sought, replace(asked, kind=Kind.FIND), EN, more=True).body
    for one in (body, found):
        assert one.units <= MAX_UNITS
        assert len(one.marks) <= MAX_MARKS


def test_what_is_kept_beside_the_json_is_not_in_it() -> None:
    body = to_json(DIGEST)
    assert "abc" not in body
    beside = {"digest_id": "abc", "chat_id": -5, "language": "en", "page": "p",
              "message_id": 7, "made_at": 1_780_000_000.0}  # fmt: skip
    assert from_json(body, **beside) == DIGEST


@pytest.mark.parametrize("language", sorted(languages()))
def test_a_page_is_made_in_every_language(language: str) -> None:
    strings = strings_for(language)
    said = [Said(quote=DIGEST.quotes[0], digest=DIGEST)]
    message = quotes_message(said, ask(Kind.QUOTES, "Bo", strings), strings, more=False)
    assert parse_recall(message.buttons[0][0].data or "").language == language

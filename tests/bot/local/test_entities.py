"""Links, mentions and commands in what a person types."""

from __future__ import annotations

import pytest

from bot.chat.formatting.richtext import utf16_units
from bot.local.entities import find_entities


def words(text: str) -> list[tuple[str, str]]:
    """Return the kind and the words of each entity, read the way Telegram counts."""
    units = text.encode("utf-16-le")
    return [
        (
            entity["type"],
            units[entity["offset"] * 2 : (entity["offset"] + entity["length"]) * 2].decode(
                "utf-16-le"
            ),
        )
        for entity in find_entities(text)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("see https://example.org/a?b=c#d now", [("url", "https://example.org/a?b=c#d")]),
        ("see example.org.", [("url", "example.org")]),
        ("www.example.co.uk/news/1", [("url", "www.example.co.uk/news/1")]),
        ("(https://example.org/a_(b))", [("url", "https://example.org/a_(b)")]),
        ("“https://example.org/a”", [("url", "https://example.org/a")]),
        ("😀😀 http://example.org:8080/x", [("url", "http://example.org:8080/x")]),
        ("/digest@nutgraf_bot please", [("bot_command", "/digest@nutgraf_bot")]),
        ("/start\n/help", [("bot_command", "/start"), ("bot_command", "/help")]),
        ("ask @some_bot, or me", [("mention", "@some_bot")]),
        ("@some_bot https://a.com", [("mention", "@some_bot"), ("url", "https://a.com")]),
    ],
)
def test_what_leads_somewhere_is_found(text: str, expected: list[tuple[str, str]]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "and/or",
        "either // or",
        "at the end.It was late",
        "at 5 p.m. on 3.5.2020",
        "ann@example.org",
        "ann.lee.me@example.org",
        "a file called notes.txt",
        "https://",
        "@me",
    ],
)
def test_what_leads_nowhere_is_left_alone(text: str) -> None:
    assert words(text) == []


def test_a_character_outside_the_basic_plane_counts_twice() -> None:
    assert utf16_units("a😀é") == 4
    assert find_entities("😀 /help") == [{"type": "bot_command", "offset": 3, "length": 5}]


def test_as_many_are_found_as_telegram_marks() -> None:
    assert len(find_entities("/a " * 200)) == 100
    assert find_entities("a " * 2_048 + "/help") == []


def test_brackets_that_were_not_opened_are_no_part_of_a_link() -> None:
    assert words("(https://a.com/b_(c)).)") == [("url", "https://a.com/b_(c)")]
    assert words("https://a.com/" + ")" * 4_000) == [("url", "https://a.com/")]

"""A story's digest as messages: its lines, their links, and how it is split."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.chat.digests.edition import Outlet
from bot.chat.digests.story import (
    MOST_ARTICLES,
    ToldLine,
    ToldSaying,
    ToldStory,
    name_apart,
    parse_story_press,
    story_button,
    story_messages,
)
from bot.chat.formatting.richtext import MAX_MARKS, MAX_UNITS, RichText
from bot.chat.strings import strings_for
from bot.errors import BadButton

_EN = strings_for("en")
_A, _B = (Outlet(site=site, url=f"https://{site}/1") for site in ("a.example", "b.example"))


def _line(text: str, *outlets: Outlet, **more: object) -> ToldLine:
    return ToldLine(text=text, outlets=outlets or (_A,), **more)  # type: ignore[arg-type]


STORY = ToldStory(
    members=(0, 1),
    title="Pier\nclosed",
    url="https://a.example/1",
    language="en",
    outlets=(_A, _B),
    copy_of=(None, None),
    shared=(_line("The pier is closed.", _A, _B),),
    differences=(
        (
            _line("It costs 3 crowns.", _B, stressed=(9, 17), newest=True),
            _line("It costs 2 crowns.", _A, stressed=(9, 17)),
        ),
        (_line("On 4 May.", _A), _line("On 5 May.", _B)),
    ),
    single=(_line("A crane fell.", _B),),
    sayings=(
        ToldSaying(text="We wait.", outlets=(_A, _B), speaker="Ina Brandt", role="mayor"),
        ToldSaying(text="too late", outlets=(_B,), speaker="Ina Brandt", role="mayor"),
        ToldSaying(text="Go on.", outlets=(_A,)),
    ),
)


def _marked(body: RichText, kind: str) -> list[str]:
    return [body.text[mark.start : mark.end] for mark in body.marks if mark.kind == kind]


def test_an_outlet_with_two_articles_is_named_once_and_stays_first() -> None:
    again = Outlet(site=_A.site, url="https://a.example/2")

    messages = story_messages(replace(STORY, shared=(_line("Shut.", _A, _B, again),)), _EN)

    assert "Shut. — a.example · b.example\n" in messages[0].body.text


def test_a_story_is_told_section_by_section_with_outlets() -> None:
    (message,) = story_messages(STORY, _EN)
    assert message.body.text == (
        "Pier closed\n"
        "2 articles · a.example · b.example\n\n"
        "Reported by several\n"
        "• The pier is closed. — a.example · b.example\n\n"
        "Told differently\n"
        "• It costs 3 crowns. — b.example · latest\n"
        "• It costs 2 crowns. — a.example\n\n"
        "• On 4 May. — a.example\n"
        "• On 5 May. — b.example\n\n"
        "Only in one of them\n"
        "• A crane fell. — b.example\n\n"
        "❝ Who said what\n"
        "“We wait.” — a.example · b.example\n"
        "“… too late” — b.example\n"
        "— Ina Brandt, mayor\n"
        "“Go on.” — a.example\n"
        "— speaker not clear from the text"
    )
    assert message.buttons == ()
    assert "3 crowns" in _marked(message.body, "bold")
    assert len(_marked(message.body, "blockquote")) == 2


def test_the_bullet_and_every_outlet_are_links_to_their_words() -> None:
    (message,) = story_messages(replace(STORY, differences=(), single=(), sayings=()), _EN)
    urls = [mark.url for mark in message.body.marks if mark.kind == "text_link"]
    assert urls == [
        "https://a.example/1", "https://a.example/1", "https://b.example/1",
        "https://a.example/1", "https://a.example/1", "https://b.example/1",
    ]  # fmt: skip


def test_copies_are_called_the_same_text_and_have_nothing_apart() -> None:
    (message,) = story_messages(replace(STORY, copy_of=(None, 0)), _EN)
    assert "a.example · b.example (same text)\n" in message.body.text
    assert "Only in one of them" not in message.body.text
    assert "\n\n• A crane fell. — b.example\n" in message.body.text


def test_without_quotes_nobody_is_quoted() -> None:
    (message,) = story_messages(STORY, _EN, quotes=False)
    assert message.body.text.endswith("• A crane fell. — b.example")


def test_what_follows_is_set_off() -> None:
    apart = name_apart([("Fares  rise", _B), ("No page", Outlet(site="", url=None))], _EN)
    (message,) = story_messages(replace(STORY, sayings=()), _EN, after=[apart, RichText("End.")])
    assert message.body.text.endswith(
        "\n\nAbout something else, and not in this digest:\n"
        "• Fares rise · b.example\n• No page\n\nEnd."
    )


def test_a_long_story_is_split_between_lines() -> None:
    lines = tuple(_line(f"𝕊entence {n} of the story. " * 12, _A, _B) for n in range(40))
    said = tuple(
        ToldSaying(text=f"Word {n}. " * 30, outlets=(_A, _B), speaker="Ina Brandt")
        for n in range(30)
    )
    messages = story_messages(replace(STORY, shared=lines, sayings=said), _EN)
    assert len(messages) > 3
    assert all(one.body.units <= MAX_UNITS for one in messages)
    assert all(len(one.body.marks) <= MAX_MARKS for one in messages)
    assert all(one.body.text == one.body.text.strip() for one in messages)
    whole = "\n".join(one.body.text for one in messages)
    assert all(f"• {line.text} — a.example · b.example" in whole for line in lines)
    assert all("“" + one.text[:-1] in whole for one in said)


def test_a_button_names_its_digests_within_64_bytes() -> None:
    ids = tuple(f"digest-00{n:03d}" for n in range(MOST_ARTICLES))
    button = story_button(ids, _EN)
    assert (button.text, len(button.data or "")) == ("One digest of all 5", 63)
    assert parse_story_press(button.data or "") == ids
    assert story_button(ids[:2], _EN).text == "One digest of both"


@pytest.mark.parametrize("data", ["t1:", "t1:digest-00001", "t1:digest-00001digest-00002x", "t2:"])
def test_other_data_is_no_button(data: str) -> None:
    with pytest.raises(BadButton):
        parse_story_press(data)

"""What an edition looks like, and that it fits one message whatever is in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.chat.digests.edition import (
    MOST_TOLD,
    Edition,
    EditionStory,
    Line,
    Outlet,
    Saying,
    count_items,
    edition_messages,
)
from bot.chat.formatting.digits import write_digits
from bot.chat.formatting.richtext import MAX_MARKS, MAX_UNITS, MarkKind
from bot.chat.strings import languages, strings_for

_EN = strings_for("en")
_DAY = datetime(2026, 11, 30, 18)  # noqa: DTZ001


def _story(
    number: int = 1, *, words: int = 20, sites: int = 1, lines: int = 2, sharers: int = 1,
    said: bool = True,
) -> EditionStory:  # fmt: skip
    sentence = " ".join(["word"] * words) + "."
    outlets = [
        Outlet(site=f"s{n}.org", url=f"https://s{n}.org/{number}") for n in range(1, sites + 1)
    ]
    return EditionStory(
        title=f"Headline {number}",
        outlets=tuple(outlets),
        sharers=sharers,
        language="en",
        lines=tuple(
            Line(text=f"{n}: {sentence}", url=f"https://s1.org/#{n}") for n in range(lines)
        ),
        saying=Saying(
            text="We go.", speaker="Ina Brandt", role="director", url="https://s1.org/#q"
        )
        if said
        else None,
    )


def test_a_single_story_stands_alone_under_the_day() -> None:
    (message,) = edition_messages(Edition(stories=(_story(words=2),)), _EN, _DAY)
    assert message.body.text == (
        "📰 Edition of Monday 30 November\n\n"
        "Headline 1\n"
        "s1.org\n"
        "• 0: word word.\n"
        "• 1: word word.\n"
        "“We go.” — Ina Brandt, director"
    )
    marked = [(mark.kind, message.body.text[mark.start : mark.end], mark.url)
              for mark in message.body.marks]  # fmt: skip
    assert marked == [
        (MarkKind.BOLD, "📰 Edition of Monday 30 November", None),
        (MarkKind.LINK, "Headline 1", "https://s1.org/1"),
        (MarkKind.BOLD, "Headline 1", None),
        (MarkKind.LINK, "s1.org", "https://s1.org/1"),
        (MarkKind.LINK, "•", "https://s1.org/#0"),
        (MarkKind.LINK, "•", "https://s1.org/#1"),
        (MarkKind.BLOCKQUOTE, "“We go.” — Ina Brandt, director", None),
        (MarkKind.LINK, "“", "https://s1.org/#q"),
        (MarkKind.BOLD, "Ina Brandt", None),
    ]


def test_an_outlet_with_only_the_beginning_has_a_lock() -> None:
    closed = replace(_story(), outlets=(Outlet(site="s1.org", url=None, is_closed=True),))
    (message,) = edition_messages(Edition(stories=(closed,)), _EN, _DAY)
    assert "\ns1.org 🔒\n" in message.body.text


def _listed(*names: str) -> str:
    items = tuple(Line(text=name, url=f"https://s1.org/#{name}") for name in names)
    story = replace(_story(words=2, lines=0, said=False), items=items)
    (message,) = edition_messages(Edition(stories=(story,)), _EN, _DAY)
    return message.body.text.partition("Headline 1\n")[2]


def test_a_list_is_told_by_the_names_of_its_items() -> None:
    assert _listed("Brisa", "Tern", "Gannet") == "s1.org\nIn it: Brisa · Tern · Gannet"
    many = [f"Ferry number {n}" for n in range(10, 30)]
    assert _listed(*many) == f"s1.org\nIn it: {' · '.join(many[:6])} · +14"


def test_names_are_counted_that_fit_unless_they_are_few() -> None:
    assert count_items(["a", "b", "c"]) == 3
    assert count_items(["a", "b"]) == 0
    assert count_items(["A heading that is half a sentence, or more"] * 9) == 0


def test_other_outlets_are_links_and_those_who_shared_it_are_counted() -> None:
    (message,) = edition_messages(
        Edition(stories=(_story(sites=6, sharers=3, said=False),)), _EN, _DAY
    )
    assert "\ns1.org · s2.org · s3.org · s4.org · +2 · shared by 3\n" in message.body.text
    links = [m.url for m in message.body.marks if m.url and m.url.endswith("/1")]
    assert links == ["https://s1.org/1", *(f"https://s{n}.org/1" for n in (1, 2, 3, 4))]


def test_stories_that_do_not_fit_are_named_and_those_after_them_counted() -> None:
    stories = tuple(_story(number, words=60) for number in range(1, 31))
    (message,) = edition_messages(Edition(stories=stories, left=5), _EN, _DAY)
    told, brief = message.body.text.split("\n\nIn brief\n")
    full = told.count("— Ina Brandt")
    assert full >= 3
    assert told.count("Headline") - full in {0, 1, 2}
    rows = brief.split("\n")
    first = told.count("Headline") + 1
    assert rows[:-1] == [f"• Headline {n} · s1.org" for n in range(first, first + 10)]
    assert rows[-1] == f"and {30 + 5 - first - 9} more"


def test_what_a_message_holds_is_told_in_full() -> None:
    stories = tuple(_story(number, words=8) for number in range(1, 9))
    (message,) = edition_messages(Edition(stories=stories), _EN, _DAY)
    assert message.body.text.count("— Ina Brandt") == 8
    assert "In brief" not in message.body.text


@given(
    st.lists(
        st.builds(
            _story,
            number=st.integers(0, 10**30),
            words=st.integers(0, 60),
            sites=st.integers(1, 7),
            lines=st.integers(0, 2),
            sharers=st.integers(1, 99),
            said=st.booleans(),
        ),
        min_size=1,
        max_size=60,
    ),
    st.sampled_from(sorted(languages())),
    st.integers(0, 99),
)
def test_any_edition_is_one_message_and_misses_no_story(
    stories: list[EditionStory], language: str, left: int
) -> None:
    edition = Edition(stories=tuple(stories), left=left)
    (message,) = edition_messages(edition, strings_for(language), _DAY)
    assert message.body.units <= MAX_UNITS
    assert len(message.body.marks) <= MAX_MARKS
    named = message.body.text.count("Headline")
    unnamed = len(stories) - named + left
    assert named >= min(len(stories), 10)
    assert named <= MOST_TOLD + 10
    last = message.body.text.rpartition("\n")[2]
    assert (write_digits(str(unnamed), language) in last) if unnamed else named == len(stories)


def test_a_story_that_is_longer_than_a_message_is_told_by_its_headline() -> None:
    stories = (_story(1, words=900), _story(2, words=5))
    (message,) = edition_messages(Edition(stories=stories), _EN, _DAY)
    assert message.body.text.endswith("In brief\n• Headline 1 · s1.org\n• Headline 2 · s1.org")


@pytest.mark.parametrize("text", ["a\u202eb", "two\nlines", "tab\there"])
def test_what_would_break_a_line_is_taken_out_of_it(text: str) -> None:
    story = EditionStory(
        title=text, outlets=(Outlet(site="", url=None),), sharers=1, language="en",
        lines=(Line(text=text, url=None, label=text),),
        saying=Saying(text=text, speaker=text, role=text, url=None),
    )  # fmt: skip
    (message,) = edition_messages(Edition(stories=(story,)), _EN, _DAY)
    plain = " ".join(text.replace("\u202e", "").split())
    assert message.body.text.splitlines()[2:] == [
        plain, f"• {plain} — {plain}", f"“… {plain}” — {plain}, {plain}",
    ]  # fmt: skip

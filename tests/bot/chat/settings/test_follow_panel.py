"""What a chat follows, shown with buttons."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.chat.formatting.richtext import MarkKind
from bot.chat.message import Message
from bot.chat.settings.filters import Filters
from bot.chat.settings.follow_panel import (
    A_DAY,
    PAGE,
    AlertView,
    FeedView,
    FollowPress,
    alert_message,
    ended_message,
    feed_message,
    list_message,
    next_a_day,
    parse_follow_press,
)
from bot.chat.strings import strings_for
from bot.errors import BadButton

_EN = strings_for("en")
_VIEW = FeedView(
    follow_id="aBc-_4567890", title="Harbour News", link="https://site.example/",
    in_edition=False, filters=Filters(), a_day=None,
)  # fmt: skip


def _buttons(message: Message) -> list[list[tuple[str, str | None]]]:
    return [[(button.text, button.data) for button in row] for row in message.buttons]


def test_the_answer_to_follow_names_the_feed_and_its_last_entry() -> None:
    message = feed_message(_VIEW, _EN, last=("A boat", "https://site.example/1"), answers=True)
    assert message.body.text == (
        "Followed from now on: Harbour News\nLast entry: A boat\nWhat is new comes here at once."
    )
    assert _buttons(message) == [
        [("✓ At once", "w1:aBc-_4567890:at_once"), ("In the edition", "w1:aBc-_4567890:edition")],
        [("Not after all", "w1:aBc-_4567890:end")],
    ]
    links = [mark.url for mark in message.body.marks if mark.kind is MarkKind.LINK]
    assert links == ["https://site.example/", "https://site.example/1"]


def test_a_feed_says_all_that_is_set_for_it() -> None:
    filters = Filters(words=("ferry", "pier"), without=("football",), quoted=("Ina Brandt",))
    view = replace(_VIEW, filters=filters, in_edition=True, a_day=3, is_gone=True)
    message = feed_message(view, _EN)
    assert message.body.text.split("\n")[1:-1] == [
        "What is new goes into the edition of this chat (/edition).",
        "It has not answered for a week. I look once a week.",
        "Only with: ferry · pier",
        "Without: football",
        "Only when quoted: Ina Brandt",
        "At most 3 a day",
    ]
    assert [[text for text, _ in row] for row in _buttons(message)] == [
        ["At once", "✓ In the edition"], ["A day: 3 at most"], ["Stop following", "Back"],
    ]  # fmt: skip


def test_only_the_button_that_ends_a_feed_destroys() -> None:
    def destroying(message: Message) -> list[str]:
        return [b.text for row in message.buttons for b in row if b.destroys]

    assert destroying(feed_message(_VIEW, _EN)) == ["Stop following"]
    assert destroying(feed_message(_VIEW, _EN, answers=True)) == []


def test_a_long_list_has_pages() -> None:
    views = [replace(_VIEW, title=f"Feed {n}") for n in range(2 * PAGE + 1)]

    def page(number: int) -> list[str]:
        rows = _buttons(list_message(views, _EN, page=number))
        return [text for row in rows for text, _ in row]

    assert page(1) == [*(f"Feed {n}" for n in range(PAGE)), "Next ›", "Done"]
    assert page(2)[PAGE:] == ["‹ Previous", "Next ›", "Done"]
    assert page(3) == [f"Feed {2 * PAGE}", "‹ Previous", "Done"]
    assert (page(0), page(99)) == (page(1), page(3))


def test_a_feed_that_is_gone_is_marked_in_the_list() -> None:
    message = list_message([replace(_VIEW, is_gone=True)], _EN)
    assert _buttons(message)[0] == [("⚠ Harbour News", "w1:aBc-_4567890:open")]
    assert list_message([], _EN).buttons == ()


def test_a_long_title_is_cut() -> None:
    view = replace(_VIEW, title="long  words " * 30)
    assert len(_buttons(list_message([view], _EN))[0][0][0]) <= 40
    first = feed_message(view, _EN).body.text.partition("\n")[0]
    assert len(first) <= 60
    assert first.endswith("…")
    assert len(ended_message(view.title, _EN).body.text) < 90


def test_the_numbers_a_day_go_round() -> None:
    number, seen = None, []
    for _ in A_DAY:
        number = next_a_day(number)
        seen.append(number)
    assert seen == [3, 10, 20, None]
    assert next_a_day(7) == 3


@pytest.mark.parametrize(
    "press",
    [
        FollowPress(action="list"),
        FollowPress(action="list", page=12),
        FollowPress(action="done"),
        *(
            FollowPress(action=action, follow_id="aBc-_4567890")
            for action in ("at_once", "edition", "end", "open", "day")
        ),
    ],
)
def test_a_buttons_data_says_what_it_does(press: FollowPress) -> None:
    assert parse_follow_press(press.data()) == press


@pytest.mark.parametrize("data", ["", "w1:list:1000", "w1:short:end", "w1:aBc-_4567890:burn"])
def test_other_data_is_no_press(data: str) -> None:
    with pytest.raises(BadButton):
        parse_follow_press(data)


def test_a_person_is_listed_behind_the_feeds_and_ended() -> None:
    person = AlertView(name="Ina Brandt")
    message = list_message([_VIEW, person], _EN)
    assert message.body.text.startswith("Followed here: 2\n")
    assert _buttons(message)[1] == [
        ("🔔 Quotes of Ina Brandt", f"w1:{person.follow_id}:open"),
    ]
    press = parse_follow_press(f"w1:{person.follow_id}:open")
    assert press == FollowPress(action="open", follow_id=person.follow_id)
    shown = alert_message(person, _EN)
    assert shown.body.text == "🔔 Quotes of Ina Brandt"
    assert _buttons(shown) == [
        [("Stop following", f"w1:{person.follow_id}:end"), ("Back", "w1:list:1")]
    ]
    assert AlertView(name="Ina Brand").follow_id != person.follow_id

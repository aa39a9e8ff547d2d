"""What follows from a look at a feed, decided without asking anybody."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from bot.following.decide import Decision, decide, entry_key, feed_key
from bot.following.pace import DAY_S
from bot.store.following import KeptFeed, NewEntry
from summarizer.errors import SiteDown
from summarizer.feeds import Entry, Feed
from summarizer.fetch import FeedAnswer

if TYPE_CHECKING:
    from collections.abc import Iterable

URL = "https://site.example/feed"
KEPT = KeptFeed(key=feed_key(URL), url=URL, pace_s=900.0)
#: Noon in UTC on a Tuesday.
NOON = datetime(2026, 11, 3, 12, 0, tzinfo=UTC).timestamp()


def entry(number: int, **more: object) -> Entry:
    fields = {"id": f"{number}", "title": f"T{number}", "link": f"https://site.example/{number}"}
    return Entry(**(fields | more))


def look(kept: KeptFeed, *entries: Entry, now: float = NOON, **answer: object) -> Decision:
    got = FeedAnswer(**({"url": URL, "etag": '"2"'} | answer))
    feed = None if got.failure else Feed(title="Blog", entries=entries)
    return decide(kept, got, feed, now=now, interval_s=900)


def test_at_the_first_look_nothing_is_new() -> None:
    first = look(KEPT, entry(1), entry(2))
    assert first.new == ()
    assert first.feed.title == "Blog"
    assert first.feed.etag == '"2"'
    assert first.feed.looked_at == NOON


def test_what_was_not_there_before_is_new_the_oldest_first() -> None:
    first = look(KEPT, entry(1))
    second = look(first.feed, entry(3), entry(2), entry(1))
    assert [one.title for one in second.new] == ["T2", "T3"]
    assert second.new[0].key == entry_key("https://site.example/2")
    assert look(second.feed, entry(3), entry(2), entry(1)).new == ()


def test_dates_tell_the_order_better_than_places() -> None:
    first = look(KEPT)
    when = datetime(2026, 11, 3, 11, 0, tzinfo=UTC)
    late, early = entry(1, published=when), entry(2, published=when - timedelta(hours=1))
    assert [one.title for one in look(first.feed, late, early).new] == ["T2", "T1"]


def test_an_old_entry_under_a_new_id_is_not_new() -> None:
    first = look(KEPT, entry(1))
    old = entry(5, published=datetime(2026, 10, 26, 11, 0, tzinfo=UTC))
    late = entry(6, published=datetime(2026, 10, 28, 11, 0, tzinfo=UTC))
    assert [one.title for one in look(first.feed, old, late).new] == ["T6"]


def moved(numbers: Iterable[int], **more: object) -> tuple[Entry, ...]:
    """Entries 1 to 5, such as the site has them after it has changed its software."""
    return tuple(entry(one, id=f"new {one}", **more) for one in numbers)


@pytest.mark.parametrize("link", [{}, {"link": "https://moved.example/"}])
@pytest.mark.parametrize("dated", [True, False])
def test_when_all_ids_change_at_once_only_what_is_new_comes(
    link: dict[str, str], *, dated: bool
) -> None:
    when = datetime(2026, 11, 3, 11, 0, tzinfo=UTC) if dated else None
    first = look(KEPT, *(entry(one, published=when) for one in range(1, 6)))
    all_moved = moved(range(1, 6), published=when, **link)
    fresh = entry(6, id="new 6", published=when)
    second = look(first.feed, fresh, *all_moved, now=NOON + 900)
    assert [one.title for one in second.new] == ["T6"]
    assert look(second.feed, *all_moved, now=NOON + 1800).new == ()


def test_an_entry_under_a_new_id_is_not_new_with_its_old_link_and_title() -> None:
    first = look(KEPT, entry(1), entry(2))
    again, renamed = moved([2]), entry(1, id="new 1", title="The link is that of a page")
    assert [one.title for one in look(first.feed, *again, renamed).new] == [renamed.title]


def test_the_same_titles_come_again_when_they_are_published_anew_or_few() -> None:
    def day(number: int, *towns: str, dated: bool = False) -> tuple[Entry, ...]:
        when = datetime(2026, 11, 3 + number, 5, 0, tzinfo=UTC) if dated else None
        return tuple(
            entry(number, id=f"{number} {one}", title=f"Weather in {one}", published=when,
                  link=f"https://site.example/{number}/{one}") for one in towns
        )  # fmt: skip

    few, many = ("Rosk", "Skerry"), ("Rosk", "Skerry", "Vik", "Holm")
    now = NOON + DAY_S
    assert len(look(look(KEPT, *day(0, *few)).feed, *day(1, *few), now=now).new) == 2
    first = look(KEPT, *day(0, *many, dated=True))
    assert len(look(first.feed, *day(1, *many, dated=True), now=now).new) == 4


def test_an_entry_without_a_link_may_have_the_title_of_another() -> None:
    first = look(KEPT, *(entry(one, link=None, title="Fog", is_whole=True) for one in (1, 2)))
    again = (entry(one, link=None, title="Fog", is_whole=True) for one in (3, 2, 1))
    assert [one.html for one in look(first.feed, *again).new] == ["<p>Fog</p>"]


def test_an_entry_without_a_link_is_known_by_its_feed_and_id() -> None:
    """Other feeds have entries of the same id; two entries of a feed may have the same words."""

    def found(kept: KeptFeed, number: int) -> NewEntry:
        one = entry(number, link=None, title="Fog", is_whole=True)
        (new,) = look(look(kept).feed, one).new
        return new

    other = replace(KEPT, key=feed_key("https://other.example/feed"))
    assert len({found(KEPT, 1).key, found(KEPT, 2).key, found(other, 1).key}) == 3
    assert found(KEPT, 1).html == "<p>Fog</p>"


def test_only_a_whole_text_is_kept() -> None:
    first = look(KEPT)
    beginning, whole = entry(1, html="<p>x</p>"), entry(2, html="<p>y</p>", is_whole=True)
    assert [one.html for one in look(first.feed, whole, beginning).new] == ["", "<p>y</p>"]


def test_an_unchanged_feed_is_remembered_as_it_was() -> None:
    first = look(KEPT, entry(1))
    same = decide(first.feed, FeedAnswer(url=URL, etag='"2"'), None, now=NOON + 9, interval_s=900)
    assert same.feed == replace(first.feed, looked_at=NOON + 9, pace_s=900 * 1.3)


def test_a_feed_fails_ever_more_seldom_and_after_a_week_it_is_gone() -> None:
    kept, now, gone, pauses = look(KEPT, entry(1)).feed, NOON, [], []
    while now < NOON + 30 * DAY_S:
        after = look(kept, now=now, failure=SiteDown(site="x"))
        assert after.feed.seen == kept.seen
        gone += [(now - NOON) / DAY_S] if after.feed.is_gone else []
        pauses.append(after.due_at - now)
        kept, now = after.feed, after.due_at
    assert 7 <= gone[0] < 9
    assert pauses[:3] == sorted(pauses[:3])
    assert pauses[0] < 2 * 900 * 1.11
    assert 7 * DAY_S <= pauses[-1] < 8 * DAY_S
    assert kept.is_gone
    back = look(kept, entry(2), entry(1), now=now)
    assert [one.title for one in back.new] == ["T2"]
    assert not back.feed.is_gone
    assert back.feed.failing_since is None


def test_what_was_published_while_a_feed_failed_is_new_when_it_is_back() -> None:
    kept, now = look(KEPT, entry(1)).feed, NOON
    for _ in range(20):
        now += DAY_S
        kept = look(kept, now=now, failure=SiteDown(site="x")).feed
    on_day_2 = datetime.fromtimestamp(NOON + 2 * DAY_S, UTC)
    back = look(kept, entry(2, published=on_day_2), entry(1), now=now + DAY_S)
    assert [one.title for one in back.new] == ["T2"]

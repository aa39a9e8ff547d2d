"""The entries that were seen, kept as a text."""

from __future__ import annotations

import pytest

from bot.following.seen import mark_of, read_seen, write_seen
from summarizer.feeds import Entry


def entry(number: int) -> Entry:
    return Entry(id=f"{number}", title="T", link=f"https://site.example/{number}")


def ids(text: str) -> dict[str, int]:
    """The hashes of the ids in a text."""
    return {mark: at for mark, at in read_seen(text).items() if mark[0] not in "=~"}


def test_entries_are_remembered_while_the_feed_has_them_and_sixty_days_longer() -> None:
    text = write_seen({}, [entry(1), entry(2)], day=100)
    later = write_seen(read_seen(text), [entry(2)], day=159)
    assert ids(later) == {mark_of(entry(1)): 100, mark_of(entry(2)): 159}
    assert ids(write_seen(read_seen(later), [], day=160)) == {mark_of(entry(2)): 159}


def test_the_newest_fifteen_hundred_entries_are_remembered() -> None:
    text = write_seen({}, [entry(n) for n in range(1400)], day=1)
    more = ids(write_seen(read_seen(text), [entry(n) for n in range(2000, 2300)], day=2))
    assert len(more) == 1500
    assert mark_of(entry(2299)) in more


def test_links_and_titles_are_remembered_until_the_next_look_at_entries() -> None:
    text = write_seen({}, [entry(n) for n in range(300)], day=1)
    for entries in ([], [entry(n) for n in range(300, 310)]):
        text = write_seen(read_seen(text), entries, day=2)
        others = read_seen(text).keys() - ids(text).keys()
        assert len(others) == 1 + (len(entries) or 300)


@pytest.mark.parametrize("text", [None, "", "no JSON", "[]", '{"a": "b"}', "3"])
def test_what_cannot_be_read_was_not_seen(text: str | None) -> None:
    assert read_seen(text) == {}

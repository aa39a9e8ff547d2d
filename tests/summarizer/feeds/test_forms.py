"""Feeds in all the forms that sites send are read: no exception, the right entries."""

from __future__ import annotations

import pytest

from summarizer.feeds import read_feed
from summarizer.model import Source
from tests.summarizer.feeds.forms import URL, Form, every_form

FORMS = tuple(every_form())


def test_there_are_three_hundred_forms() -> None:
    assert len({form.name for form in FORMS}) == len(FORMS) >= 300


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.name)
def test_a_feed_is_read_in_every_form(form: Form) -> None:
    source = Source(body=form.body, media_type=form.media_type, charset=form.charset, url=URL)
    feed = read_feed(source)
    assert form.entries == tuple((one.title, one.link) for one in feed.entries)
    if form.published:
        assert form.published == feed.entries[0].published
    assert len({one.id for one in feed.entries}) == len(feed.entries)

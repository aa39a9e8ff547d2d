"""Days of many feeds and chats, in seconds: each article once in each chat, and none missed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.doubles.week import simulate

pytestmark = pytest.mark.anyio


@pytest.mark.timeout(240)
async def test_in_a_day_no_article_comes_twice_and_none_is_missed(tmp_path: Path) -> None:
    report = await simulate(tmp_path, feeds=12, chats=4, each=6, days=0.7)
    assert (report.twice, report.missed, report.unwanted) == (0, [], [])
    assert report.deliveries > 20
    assert report.unchanged > 0.5 * report.requests

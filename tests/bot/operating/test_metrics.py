"""What is counted, and that nothing of what people send is in it."""

from __future__ import annotations

import re

import pytest
from telegram import Update
from telegram.error import BadRequest

from bot.handlers.failures import give_up
from bot.incoming.update_queue import UpdateQueue
from bot.operating.metrics import Load, PrometheusMetrics
from tests.bot.conftest import Scene
from tests.builders import ARTICLE, message, update

IDLE = Load(waiting=0, at_work=0)


def numbers(page: bytes) -> dict[str, float]:
    """The page's lines that are not nought, but for those about time and the process."""
    lines = re.findall(rb"^(nutgraf_\S+) (\S+)$", page, re.MULTILINE)
    wanted = {name.decode(): float(value) for name, value in lines if float(value)}
    return {name: value for name, value in wanted.items() if "_created" not in name}


def test_each_thing_is_counted_under_its_name() -> None:
    metrics = PrometheusMetrics()
    metrics.count_update("message")
    metrics.count_update("message")
    metrics.count_digest("link", 0.3)
    metrics.count_refusal("bot.busy")
    metrics.count_failure("TimedOut")
    found = numbers(metrics.page(Load(waiting=3, at_work=2), 7))
    assert {name: value for name, value in found.items() if "_bucket" not in name} == {
        'nutgraf_updates_total{kind="message"}': 2,
        'nutgraf_digests_total{source="link"}': 1,
        'nutgraf_refusals_total{code="bot.busy"}': 1,
        'nutgraf_failures_total{error="TimedOut"}': 1,
        "nutgraf_digest_seconds_count": 1,
        "nutgraf_digest_seconds_sum": 0.3,
        'nutgraf_jobs{state="waiting"}': 3,
        'nutgraf_jobs{state="at_work"}': 2,
        "nutgraf_journal_open": 7,
    }
    assert found['nutgraf_digest_seconds_bucket{le="0.5"}'] == 1
    assert 'nutgraf_digest_seconds_bucket{le="0.2"}' not in found


def test_an_unknown_number_of_open_updates_is_not_nought() -> None:
    assert b"\nnutgraf_journal_open NaN\n" in PrometheusMetrics().page(IDLE, None)


def test_two_bots_in_one_process_count_apart() -> None:
    one, other = PrometheusMetrics(), PrometheusMetrics()
    one.count_update("message")
    assert numbers(other.page(IDLE, 0)) == {}


@pytest.mark.anyio
async def test_the_bot_counts_what_it_does_and_names_no_one(scene: Scene) -> None:
    link = f"{scene.site}/article?token=sesame"
    for text in (ARTICLE, link, f"{scene.site}/nothing", "hello"):
        asked = update(**message(text))
        await scene.update_queue.put(Update.de_json(asked, scene.application.bot))
        await scene.take(asked)
    scene.telegram.refusals["sendMessage"] = [(400, "Bad Request: the button is broken")] * 4
    await scene.take(update(**message("/help")))
    page = scene.metrics.page(IDLE, 0)
    found = numbers(page)
    assert {name: value for name, value in found.items() if "seconds" not in name} == {
        'nutgraf_updates_total{kind="message"}': 4,
        'nutgraf_digests_total{source="text"}': 1,
        'nutgraf_digests_total{source="link"}': 1,
        'nutgraf_refusals_total{code="fetch.page_missing"}': 1,
        'nutgraf_refusals_total{code="bot.nothing_to_read"}': 1,
        f'nutgraf_failures_total{{error="{BadRequest.__name__}"}}': 1,
    }
    assert found["nutgraf_digest_seconds_count"] == 2
    assert not re.search(rb"sesame|127\.0\.0\.1|hello|ferry|123456:", page)


@pytest.mark.anyio
async def test_what_is_given_up_is_a_failure(scene: Scene) -> None:
    asked = Update.de_json(update(**message("hello")), scene.application.bot)
    await give_up(scene.services, asked)
    assert numbers(scene.metrics.page(IDLE, 0)) == {'nutgraf_failures_total{error="GivenUp"}': 1}


@pytest.mark.anyio
async def test_an_update_that_was_known_is_not_counted_again(scene: Scene) -> None:
    metrics = PrometheusMetrics()
    update_queue = UpdateQueue(scene.journal, metrics=metrics)
    asked = Update.de_json(update(**message("hello")), scene.application.bot)
    for _ in range(2):
        await update_queue.put(asked)
    await update_queue.put(Update(update_id=99))
    assert numbers(metrics.page(IDLE, 0)) == {
        'nutgraf_updates_total{kind="message"}': 1,
        'nutgraf_updates_total{kind="other"}': 1,
    }

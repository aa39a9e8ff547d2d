"""What goes through the queue comes out as it was, and what cannot be read says so."""

from __future__ import annotations

import base64
import zlib
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from bot.cluster.job_codec import (
    READABLE,
    VERSION,
    BadPayload,
    failure_to_text,
    job_from_text,
    job_to_text,
    refusal_to_text,
    result_from_text,
    result_to_text,
)
from bot.errors import TooHeavy
from bot.work.edition_stories import SharedArticle, edit
from bot.work.jobs import brief, read_brief
from bot.work.telling import find_news, tell_story
from summarizer.errors import FetchTimedOut, SummarizerError
from summarizer.feeds import Entry, Feed
from summarizer.model import Article, Source
from summarizer.options import DigestOptions, Length
from summarizer.pipeline import digest
from summarizer.read import read_source
from tests.builders import ARTICLE
from tests.told_stories import articles_of

_SOURCE = Source(body=ARTICLE.encode(), media_type="text/plain", charset="utf-8", url="u")
_ARTICLE = Article(
    text=ARTICLE, title="T", url="u", authors=("A",), published=datetime(2026, 5, 1, tzinfo=UTC)
)
_SHARED = (SharedArticle(article=_ARTICLE, sharers=(5, 7), shared_at=1.0),) * 2

_WHEN = datetime(2026, 5, 1, 12, tzinfo=UTC)
_ENTRY = Entry(id="1", title="T", link="u", published=_WHEN, html="<p>", authors=("A",))
_FEED = Feed(title="F", entries=(_ENTRY,), ttl_s=60.0, skip_hours=frozenset({3}))


@pytest.mark.parametrize(
    ("kind", "arguments"),
    [
        ("read", (Source(body=bytes(range(256)), media_type="application/pdf"),)),
        ("read_brief", (_SOURCE, Length.SHORT)),
        ("brief", (_ARTICLE, Length.LONG)),
        ("digest", (_ARTICLE, DigestOptions(points=3, engine="lexrank"))),
        ("edit", (_SHARED, 1.5)),
        ("find_stories", ((_ARTICLE, _ARTICLE),)),
        ("tell_story", ((_ARTICLE, _ARTICLE), Length.SHORT)),
        ("find_news", (_ARTICLE, (_ARTICLE,))),
        ("read_feed", (_SOURCE,)),
    ],
)
def test_a_job_comes_out_as_it_was(kind: str, arguments: tuple[object, ...]) -> None:
    assert job_from_text(kind, job_to_text(kind, arguments)) == arguments


def _tram() -> list[Article]:
    return articles_of("tram-derailment", ["agency", "courier"])


@pytest.mark.parametrize(
    ("kind", "work"),
    [
        ("read", lambda: read_source(_SOURCE)),
        ("brief", lambda: brief(_ARTICLE, Length.LONG)),
        ("read_brief", lambda: read_brief(_SOURCE, Length.NORMAL)),
        ("digest", lambda: digest(_ARTICLE, DigestOptions())),
        ("edit", lambda: edit(_SHARED, 1.5)),
        ("find_stories", lambda: ((0, 1), (2, 4))),
        ("tell_story", lambda: tell_story(_tram(), Length.NORMAL)),
        ("tell_story", lambda: None),
        ("find_news", lambda: find_news(_tram()[1], _tram()[:1])),
        ("read_feed", lambda: _FEED),
    ],
)
def test_a_result_comes_out_as_it_was(kind: str, work: Callable[[], object]) -> None:
    result = work()
    assert result_from_text(kind, result_to_text(kind, result)) == result


@pytest.mark.parametrize(
    "refusal", [TooHeavy(detail="memory"), FetchTimedOut(site="example.org", seconds=15)]
)
def test_a_refusal_is_raised_where_somebody_waits(refusal: SummarizerError) -> None:
    with pytest.raises(type(refusal)) as caught:
        result_from_text("read", refusal_to_text(refusal))
    assert (caught.value.detail, caught.value.params) == (refusal.detail, refusal.params)


def test_what_nobody_foresaw_is_raised_by_its_name() -> None:
    with pytest.raises(RuntimeError, match=r"^KeyError$"):
        result_from_text("read", failure_to_text("KeyError"))


#: More levels than Python reads.
_DEEP = 100_000


def _packed(body: bytes) -> str:
    return base64.b64encode(zlib.compress(body)).decode()


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("read", "no base64!"),
        ("read", base64.b64encode(b"not packed").decode()),
        ("brief", _packed(b'[{"text": 5}, "short"]')),
        ("brief", _packed(b'[{"text": "t"}, "endless"]')),
        ("paint", _packed(b"[]")),
        ("read", _packed('[{"body": "no byte: €"}]'.encode())),
        ("read", _packed(b"[" * _DEEP)),
    ],
)
def test_what_cannot_be_read_says_so_without_its_words(kind: str, text: str) -> None:
    with pytest.raises(BadPayload) as caught:
        job_from_text(kind, text)
    assert "endless" not in str(caught.value)


@pytest.mark.parametrize(
    "body",
    [
        b'{"refused":', b"\xff", b"[" * _DEEP, b"[]", b"5", b"null", b'"refused"', b"{}",
        b'{"refused": 5}', b'{"refused": {"code": "input.empty"}}', b'{"made":[]}', b'{"made":',
        b'{"refused": {"code": "input.empty", "detail": "", "params": {"detail": 1}}}',
        b'{"refused": {"code": "of.another.version", "detail": "", "params": {}}}',
    ],
)  # fmt: skip
def test_an_answer_that_cannot_be_read_says_so(body: bytes) -> None:
    with pytest.raises(BadPayload):
        result_from_text("read", _packed(body))


def test_a_field_of_a_later_program_is_passed_over_and_a_missing_one_has_its_default() -> None:
    body = b'[{"text": "One.", "colour": "red"}, {"length": "short", "verse": true}]'
    assert job_from_text("digest", _packed(body)) == (
        Article(text="One."), DigestOptions(length=Length.SHORT)
    )  # fmt: skip


def test_workers_read_what_bots_of_this_version_send() -> None:
    assert VERSION in READABLE

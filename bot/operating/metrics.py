"""Metrics for the operator. They hold no text, no link, and nobody's name or id."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

#: The content type of the page that `PrometheusMetrics.page` returns.
CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"

#: The upper bounds of the histogram's buckets, in seconds: how long reading and digesting took.
#: Pasted text takes 0.01 s, a slow site up to 35 s.
_SECONDS = (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 40)


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """How many jobs are waiting for a worker, and how many are at work."""

    waiting: int
    at_work: int


class Metrics(Protocol):
    """Counts events. The arguments come from small fixed sets of words, never from people."""

    def count_update(self, kind: str) -> None:
        """Count an update that came in."""

    def count_digest(self, source: str, seconds: float) -> None:
        """Count a digest of a link, a text or a file, and how long reading and digesting took."""

    def count_refusal(self, code: str) -> None:
        """Count a request that was refused, by the code of the refusal."""

    def count_failure(self, error: str) -> None:
        """Count an update that was not answered because something broke or was away."""


class NoMetrics:
    """`Metrics` that count nothing, for a bot without a metrics page."""

    def count_update(self, kind: str) -> None:
        """Count nothing."""

    def count_digest(self, source: str, seconds: float) -> None:
        """Count nothing."""

    def count_refusal(self, code: str) -> None:
        """Count nothing."""

    def count_failure(self, error: str) -> None:
        """Count nothing."""


class PrometheusMetrics:
    """`Metrics` for Prometheus."""

    def __init__(self) -> None:
        from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram
        from prometheus_client import ProcessCollector as Process

        self._registry = registry = CollectorRegistry()
        Process(registry=registry)
        self._updates = Counter(
            "nutgraf_updates", "Updates taken in, by kind", ["kind"], registry=registry
        )
        self._digests = Counter(
            "nutgraf_digests", "Digests made, by what was read", ["source"], registry=registry
        )
        self._refusals = Counter(
            "nutgraf_refusals", "Requests without a digest, by reason", ["code"], registry=registry
        )
        self._failures = Counter(
            "nutgraf_failures", "Updates not answered, by error", ["error"], registry=registry
        )
        self._seconds = Histogram(
            "nutgraf_digest_seconds", "Seconds to read and digest an article",
            buckets=_SECONDS, registry=registry,
        )  # fmt: skip
        self._jobs = Gauge(
            "nutgraf_jobs", "Jobs for the workers, by state", ["state"], registry=registry
        )
        self._open = Gauge(
            "nutgraf_journal_open",
            "Updates not answered yet; NaN when the database is away, and at a worker",
            registry=registry,
        )  # fmt: skip

    def count_update(self, kind: str) -> None:
        """Count an update that came in."""
        self._updates.labels(kind).inc()

    def count_digest(self, source: str, seconds: float) -> None:
        """Count a digest of a link, a text or a file, and how long reading and digesting took."""
        self._digests.labels(source).inc()
        self._seconds.observe(seconds)

    def count_refusal(self, code: str) -> None:
        """Count a request that was refused, by the code of the refusal."""
        self._refusals.labels(code).inc()

    def count_failure(self, error: str) -> None:
        """Count an update that was not answered because something broke or was away."""
        self._failures.labels(error).inc()

    def page(self, load: Load, journal_open: int | None) -> bytes:
        """Return the page for Prometheus, with the present load.

        `journal_open`: how many updates are not answered; None when nobody knows.
        """
        from prometheus_client import generate_latest

        self._jobs.labels("waiting").set(load.waiting)
        self._jobs.labels("at_work").set(load.at_work)
        self._open.set(float("nan") if journal_open is None else journal_open)
        return generate_latest(self._registry)

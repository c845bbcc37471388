"""Numbers for Prometheus: how many requests, how long checks took, what was found. None says anything of a text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST
from starlette.responses import Response

BUCKETS = (0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20)


class Metrics:
    """The numbers of one server."""

    def __init__(self) -> None:
        registry = self._registry = CollectorRegistry()
        self._requests = Counter("claimcheck_requests", "Answered requests", ("route", "status"), registry=registry)
        self._seconds = Histogram("claimcheck_check_seconds", "Time of a check", buckets=BUCKETS, registry=registry)
        self._failures = Counter("claimcheck_failures", "Checks that were not made", ("why",), registry=registry)
        self._findings = Counter("claimcheck_findings", "Findings", ("rule",), registry=registry)
        self._decisions = Counter(
            "claimcheck_decisions", "Decisions before publication", ("decision",), registry=registry
        )

    def answered(self, route: str, status: int) -> None:
        """A request was answered."""
        self._requests.labels(route, str(status)).inc()

    def checked(self, seconds: float, report: Mapping[str, Any]) -> None:
        """An article was checked."""
        self._seconds.observe(seconds)
        for article in report["articles"]:
            for finding in article["findings"]:
                self._findings.labels(finding["rule"]).inc()

    def failed(self, why: str) -> None:
        """A check was not made."""
        self._failures.labels(why).inc()

    def decided(self, decision: str) -> None:
        """The gate decided."""
        self._decisions.labels(decision).inc()

    def response(self) -> Response:
        """All of them, as Prometheus reads them."""
        return Response(generate_latest(self._registry), media_type=CONTENT_TYPE_LATEST)

"""Numbers for Prometheus: how many requests, how long checks took, what was decided. None says anything of a text."""

from __future__ import annotations

from collections.abc import Callable

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector, generate_latest
from starlette.responses import Response

from claimcheck import __version__

BUCKETS = (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20)


class Metrics:
    """The numbers of one server."""

    def __init__(self) -> None:
        registry = self._registry = CollectorRegistry()
        ProcessCollector(registry=registry)
        Gauge("claimcheck_info", "The version", ("version",), registry=registry).labels(__version__).set(1)
        labels = ("method", "route", "status")
        self._requests = Counter("claimcheck_requests", "Answered requests", labels, registry=registry)
        self._answers = Histogram(
            "claimcheck_request_seconds", "Time of a request", ("route",), buckets=BUCKETS, registry=registry
        )
        self._checks = Histogram("claimcheck_check_seconds", "Time of a check", buckets=BUCKETS, registry=registry)
        self._failures = Counter("claimcheck_failures", "Checks that were not made", ("why",), registry=registry)
        self._decisions = Counter(
            "claimcheck_decisions", "Decisions before publication", ("decision",), registry=registry
        )

    def answered(self, method: str, route: str, status: int, seconds: float) -> None:
        """A request was answered."""
        self._requests.labels(method, route, str(status)).inc()
        self._answers.labels(route).observe(seconds)

    def checked(self, seconds: float) -> None:
        """An article was checked."""
        self._checks.observe(seconds)

    def failed(self, why: str) -> None:
        """A check was not made."""
        self._failures.labels(why).inc()

    def decided(self, decision: str) -> None:
        """The gate decided."""
        self._decisions.labels(decision).inc()

    def gauge(self, name: str, told: str, value: Callable[[], float]) -> None:
        """A number that is asked for when the numbers are."""
        Gauge(name, told, registry=self._registry).set_function(value)

    def response(self) -> Response:
        """All of them, as Prometheus reads them."""
        page = generate_latest(self._registry)
        return Response(page, media_type="text/plain; version=0.0.4; charset=utf-8")

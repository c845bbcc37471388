"""The server's life: a socket, warm workers, requests, and a stop that finishes what it holds."""

from __future__ import annotations

import ipaddress
import logging
import math
import os
import socket
from collections.abc import Callable

import uvicorn

from claimcheck.gate import CheckError
from claimcheck.serving.app import make_app
from claimcheck.serving.connections import connections
from claimcheck.serving.guards import token_of
from claimcheck.serving.service import Service
from claimcheck.settings import Settings, SettingsError

SPARE = 200  # connections beyond those that wait or are served: idle ones, health checks


def run(settings: Settings, tell: Callable[[str], None]) -> None:
    """Serve until SIGTERM or Ctrl-C. `tell` gets the address once requests are answered. Raises SettingsError, in one clear line."""
    limits = settings.serve
    token = token_of(limits)
    listening = _listen(limits.host, limits.port)
    service = Service(settings)
    try:
        service.start()
        app = make_app(settings, service=service)
        host, port = listening.getsockname()[:2]
        where = f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
        tell(
            f"serving on {where} with {limits.workers} workers, {'with' if token else 'without'} a token; Ctrl-C stops it"
        )
        _server(app, settings).run(sockets=[listening])
    except CheckError as error:
        raise SettingsError(str(error)) from None
    finally:
        service.stop()
        listening.close()


def _server(app: object, settings: Settings) -> uvicorn.Server:
    limits = settings.serve
    longest = limits.body_limit + 2 * limits.time_limit  # a body, the wait for a worker, the check
    return uvicorn.Server(
        uvicorn.Config(
            app,  # type: ignore[arg-type]
            http=connections(limits.body_limit),
            ws="none",
            lifespan="on",
            log_config=None,
            access_log=False,
            proxy_headers=False,
            server_header=False,
            timeout_graceful_shutdown=math.ceil(longest),
            limit_concurrency=limits.queue + limits.workers + SPARE,
        )
    )


def _listen(host: str, port: int) -> socket.socket:
    name = host.strip("[]")
    family = socket.AF_INET6 if _is_ipv6(name) else socket.AF_INET
    try:
        return socket.create_server((name, port), family=family, backlog=512)
    except (OSError, OverflowError, UnicodeError) as error:
        why = _why(error)
        raise SettingsError(f"cannot serve on {host}:{port}: {why}; choose another with --host and --port") from None


def _why(error: Exception) -> str:
    if isinstance(error, OSError) and error.errno is not None and not isinstance(error, socket.gaierror):
        return os.strerror(error.errno).lower()  # its words name the address once more
    return str(getattr(error, "strerror", None) or error).lower()


def _is_ipv6(name: str) -> bool:
    try:
        return ipaddress.ip_address(name).version == 6
    except ValueError:
        return False


def log_to_stderr() -> None:
    """One line a request on standard error, with the time."""
    logging.basicConfig(format="%(asctime)s %(message)s", level=logging.WARNING)
    logging.getLogger("claimcheck.serve").setLevel(logging.INFO)

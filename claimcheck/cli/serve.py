"""`claimcheck serve`: answer over HTTP until it is stopped."""

from __future__ import annotations

import importlib.util
from dataclasses import replace
from typing import Annotated

import typer

from claimcheck.cli.console import complain
from claimcheck.cli.options import Data, settings_with
from claimcheck.settings import SettingsError

NEEDED = ("starlette", "uvicorn", "prometheus_client")

Host = Annotated[
    str | None,
    typer.Option("--host", metavar="ADDRESS", help="Where to listen; another than this machine needs a token."),
]
Port = Annotated[
    int | None,
    typer.Option("--port", metavar="N", min=0, max=65535, help="The port (default: 8318); 0 takes a free one."),
]
Workers = Annotated[int | None, typer.Option("--workers", metavar="N", min=1, help="Check N articles at a time.")]


def serve(host: Host = None, port: Port = None, workers: Workers = None, data: Data = None) -> int:
    """Serve over HTTP: POST /v1/check and more, described at /openapi.json. The token is read from $CLAIMCHECK_TOKEN."""
    missing = [name for name in NEEDED if importlib.util.find_spec(name) is None]
    if missing:
        raise SettingsError(f"serving needs {missing[0]}, which is not installed: pip install 'claimcheck-news[serve]'")
    from claimcheck.serving.running import log_to_stderr, run

    settings = settings_with(data)
    limits = settings.serve
    chosen = replace(
        limits,
        host=limits.host if host is None else host,
        port=limits.port if port is None else port,
        workers=limits.workers if workers is None else workers,
    )
    log_to_stderr()
    run(replace(settings, serve=chosen), complain)
    return 0

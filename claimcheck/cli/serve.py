"""`claimcheck serve`: one warm server until it is told to stop."""

from __future__ import annotations

import importlib.util
import ipaddress
from dataclasses import replace
from typing import Annotated

import typer

from claimcheck.cli.options import Data, settings_with
from claimcheck.settings import Settings, SettingsError

Host = Annotated[str | None, typer.Option("--host", metavar="ADDRESS", help="Where to listen (default: 127.0.0.1).")]
Port = Annotated[int | None, typer.Option("--port", metavar="N", min=0, max=65535, help="The port (default: 8318).")]
WORKERS_STOP = 30  # seconds for what is being checked when the server is told to stop


def serve(host: Host = None, port: Port = None, data: Data = None) -> int:
    """Serve reports, decisions and LanguageTool's API over HTTP; see [serve] and [gate] in the settings."""
    for package in ("starlette", "uvicorn", "prometheus_client"):
        if importlib.util.find_spec(package) is None:
            raise SettingsError("serve needs more packages: python -m pip install 'claimcheck-news[serve]'")
    settings = settings_with(data)
    changed = replace(
        settings.serve, host=host or settings.serve.host, port=settings.serve.port if port is None else port
    )
    settings = replace(settings, serve=changed)
    import uvicorn

    from claimcheck.serving.app import make_app, token_of

    if not token_of(settings) and not _is_loopback(settings.serve.host):
        raise SettingsError(
            f"${settings.serve.token} is not set: without a token the server listens on 127.0.0.1 only, not on {settings.serve.host}"
        )
    _run(
        uvicorn.Config(
            make_app(settings),
            host=settings.serve.host,
            port=settings.serve.port,
            log_level="warning",
            access_log=False,  # an address may hold the name of a draft
            limit_concurrency=settings.serve.queue + settings.serve.workers + 64,
            timeout_keep_alive=15,
            timeout_graceful_shutdown=WORKERS_STOP,
            server_header=False,
        ),
        settings,
    )
    return 0


def _run(config: object, settings: Settings) -> None:
    import uvicorn

    class Server(uvicorn.Server):
        """Says where it listens once it does."""

        async def startup(self, sockets: object = None) -> None:
            """As uvicorn's; then one line on standard error."""
            await super().startup(sockets)  # type: ignore[arg-type]
            if self.started:
                port = self.servers[0].sockets[0].getsockname()[1]
                typer.echo(f"claimcheck: listening on http://{settings.serve.host}:{port}", err=True)

    server = Server(config)  # type: ignore[arg-type]
    server.run()
    if not server.started:
        raise SettingsError(f"{settings.serve.host}:{settings.serve.port}: cannot be served there: see above")


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False

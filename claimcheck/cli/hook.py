"""`claimcheck hook`: may this article be published? For content systems that run a command."""

from __future__ import annotations

import json
import sys
from typing import Annotated

import typer

from claimcheck.cli.options import Data, Published, StdinFilename, day_of, settings_with
from claimcheck.gate import Draft, Gate, Journal, Outcome, Worker
from claimcheck.gate.drafts import described
from claimcheck.reading import Source, most_bytes

Desk = Annotated[
    list[str] | None, typer.Option("--desk", metavar="NAME", help="A desk or section of the article; repeatable.")
]
Id = Annotated[str, typer.Option("--id", metavar="ID", help="What the content system calls the article.")]
BLOCKED = 1


def hook(
    desk: Desk = None, id: Id = "", published: Published = None, data: Data = None, stdin_filename: StdinFilename = None
) -> int:
    """Read an article from standard input, print the decision as JSON; exit 0 for allow and warn, 1 for block, 2 when it cannot run."""
    settings = settings_with(data)
    body = sys.stdin.buffer.read(most_bytes() + 1)
    name = stdin_filename or ("article.json" if body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"{" else "article.txt")
    desks, uri = described(name, body)
    draft = Draft(name=name, data=body, published=day_of(published), desks=(*(desk or ()), *desks), id=id or uri)
    worker = Worker(settings)
    try:
        gate = Gate.of(
            settings,
            Journal(settings.gate.journal),
            lambda one: worker.check(Source(name=one.name, data=one.data), one.published, settings.gate.time_limit),
        )
        decision = gate.decide(draft)
    finally:
        worker.close()
    json.dump(decision.record(), sys.stdout, ensure_ascii=False, indent=1)
    sys.stdout.write("\n")
    return BLOCKED if decision.answer is Outcome.BLOCK else 0

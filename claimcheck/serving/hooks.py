"""`POST /hooks/publish` and `/hooks/override`: signed questions of a content system, after the Standard Webhooks specification."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import Any

import anyio.from_thread
import anyio.to_thread
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from claimcheck.gate import CheckError, Draft, Gate, Journal, JournalError
from claimcheck.gate.drafts import described
from claimcheck.gate.signatures import SignatureError, Signatures
from claimcheck.gate.worker import Kind
from claimcheck.reading import Source
from claimcheck.serving.bodies import read_body, sent
from claimcheck.serving.refusals import RefusalError
from claimcheck.serving.service import Service


class Hooks:
    """The gate behind a server."""

    def __init__(self, service: Service, journal: Journal, signatures: Signatures) -> None:
        self._service, self._journal, self._signatures = service, journal, signatures
        self._gate = Gate.of(service.settings, journal, partial(self._check, time.monotonic()))

    async def publish(self, request: Request) -> Response:
        """May this article be published? The same request sent again gets the same answer."""
        began = time.monotonic()
        body = await read_body(request, self._service.limits)
        id = self._signed(request, body)
        article = sent(request, body)
        desks, name = described(article.source.name, body)
        draft = Draft(
            name=article.source.name,
            data=article.source.data or b"",
            published=article.published,
            desks=(*request.query_params.getlist("desk"), *desks),
            id=request.query_params.get("id", "") or name,
        )
        digest = hashlib.sha256(f"publish?{request.url.query}\n".encode() + body).hexdigest()
        answer = await anyio.to_thread.run_sync(self._answer, id, digest, draft, began)
        self._service.metrics.decided(answer["decision"])
        return JSONResponse(answer)

    async def override(self, request: Request) -> Response:
        """Let an article pass: {"decision": ID, "by": NAME, "reason": TEXT}. The same request sent again adds nothing."""
        body = await read_body(request, self._service.limits)
        id = self._signed(request, body)
        told = _fields(body, ("decision", "by", "reason"))
        digest = hashlib.sha256(b"override\n" + body).hexdigest()
        try:
            made = await anyio.to_thread.run_sync(self._let_pass, id, digest, told)
        except KeyError as error:
            raise RefusalError(404, "no_decision", str(error.args[0])) from None
        except ValueError as error:
            raise RefusalError(422, "override", str(error)) from None
        except JournalError as error:
            raise RefusalError(503, "journal", str(error)) from None
        return JSONResponse(made, 201)

    def _signed(self, request: Request, body: bytes) -> str:
        try:
            return self._signatures.verify(request.headers, body, time.time())
        except SignatureError as error:
            raise RefusalError(error.status, error.code, str(error)) from None

    def _answer(self, id: str, digest: str, draft: Draft, began: float) -> Mapping[str, Any]:
        """The decision, kept under the request's id: a request that is sent again, by its sender or by a thief, decides nothing anew."""
        with suppress(JournalError):  # the decision will say that nothing can be kept, and why
            before = self._before(id, digest)
            if before is not None:
                return self._now(before)
        decision = replace(self._gate, check=partial(self._check, began)).decide(draft)
        answer = decision.record()
        if decision.recorded:
            with suppress(JournalError):  # sent again, the request gets this decision by the key of its article
                self._journal.answer(id, digest, json.dumps(answer))
        return answer

    def _let_pass(self, id: str, digest: str, told: Mapping[str, str]) -> Mapping[str, Any]:
        """The override, kept under the request's id. Raises KeyError, ValueError, JournalError as the journal does."""
        before = self._before(id, digest)
        if before is not None:
            return before
        made = self._journal.override(told["decision"], by=told["by"], reason=told["reason"]).record()
        self._journal.answer(id, digest, json.dumps(made))
        return made

    def _before(self, id: str, digest: str) -> Mapping[str, Any] | None:
        """What a request of this id was answered before. Raises RefusalError when it was another request, JournalError."""
        found = self._journal.answered(id)
        if found is None:
            return None
        if found[0] != digest:
            raise RefusalError(409, "replayed", "this webhook-id came with another body before")
        answer: Mapping[str, Any] = json.loads(found[1])
        return answer

    def _now(self, answer: Mapping[str, Any]) -> Mapping[str, Any]:
        """An answer given before, with the override that has been made since."""
        decision = self._journal.get(answer["id"])
        return answer if decision is None else decision.record()

    def _check(self, began: float, draft: Draft) -> Mapping[str, Any]:
        """The report, within the policy's time since the request began, so that a crowd waits no longer than one."""
        source = Source(name=draft.name, data=draft.data)
        most = self._service.settings.gate.time_limit
        limit = most - (time.monotonic() - began)
        if limit <= 0:
            raise CheckError("late", f"no check could be begun within {most:g} s")
        try:
            return anyio.from_thread.run(self._service.check, source, draft.published, limit)
        except RefusalError as refusal:
            kind: Kind = "unreadable" if refusal.status == 422 else "late" if refusal.code == "too_slow" else "broken"
            raise CheckError(kind, refusal.message) from None


def routes(hooks: Hooks) -> list[Route]:
    """The routes of this module."""
    return [
        Route("/hooks/publish", hooks.publish, methods=["POST"], name="publish"),
        Route("/hooks/override", hooks.override, methods=["POST"], name="override"),
    ]


def _fields(body: bytes, names: tuple[str, ...]) -> dict[str, str]:
    try:
        told = json.loads(body)
    except (ValueError, RecursionError):
        raise RefusalError(422, "json", "the body is no JSON") from None
    if not isinstance(told, dict) or not all(isinstance(told.get(name), str) for name in names):
        raise RefusalError(422, "fields", f"expected an object with the strings {', '.join(names)}")
    return {name: told[name] for name in names}

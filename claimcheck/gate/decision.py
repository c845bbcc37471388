"""What is asked of the gate, and what it answers."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import PurePath
from typing import Any

Record = dict[str, Any]
LONGEST = 200  # characters of a name, an id or a title in the journal
# Control characters steer terminals, marks of direction turn a line round, lone surrogates cannot be written at all.
UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


class Outcome(StrEnum):
    """Whether an article may be published."""

    ALLOW = "allow"
    WARN = "warn"
    BLOCK = "block"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An article that someone wants to publish.

    name: what it is called; its suffix tells the format. data: its bytes. published: the day of publication, where the source
    does not say. desks: the desks, sections or subjects that it belongs to. id: what the content system calls it.
    """

    name: str
    data: bytes
    published: date | None = None
    desks: tuple[str, ...] = ()
    id: str = ""

    def key(self, basis: str) -> str:
        """The key of this very article under `basis` (policy, program and data): the same key, the same decision."""
        suffix = PurePath(self.name).suffix.lower()
        desks = "\n".join(sorted(desk.casefold() for desk in self.desks))
        told = f"{basis}\n{suffix}\n{self.published or ''}\n{self.id}\n{desks}\n\n"
        digest = hashlib.sha256(told.encode("utf-8", "surrogatepass"))
        digest.update(self.data)
        return digest.hexdigest()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One finding that speaks for the outcome; `line` and `column` count from 1, `words` are those that the finding stands at."""

    outcome: Outcome
    code: str
    rule: str
    severity: str
    message: str
    advice: str = ""
    words: str = ""
    line: int = 0
    column: int = 0

    def record(self) -> Record:
        """As JSON has it."""
        return {
            "outcome": self.outcome.value,
            "code": self.code,
            "rule": self.rule,
            "severity": self.severity,
            "message": self.message,
            "advice": self.advice,
            "words": self.words,
            "line": self.line,
            "column": self.column,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Override:
    """Someone lets an article pass, and says why."""

    id: str
    decision: str
    at: datetime
    by: str
    reason: str

    def record(self) -> Record:
        """As JSON has it."""
        return {"id": self.id, "decision": self.decision, "at": stamp(self.at), "by": self.by, "reason": self.reason}


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """What the gate says of one article.

    why: one line. checked: whether a check was made; without one the policy's `fail` decided, or the desk is exempt. recorded:
    whether it stands in the journal. override: the one that lets the article pass, if any. earlier: the last decision on the same
    article by the name that its content system gives it.
    """

    id: str
    at: datetime
    key: str
    outcome: Outcome
    why: str
    reasons: tuple[Reason, ...] = ()
    article: str = ""
    source: str = ""
    title: str = ""
    desks: tuple[str, ...] = ()
    checked: bool = True
    recorded: bool = True
    earlier: str = ""
    version: str = ""
    override: Override | None = None

    @property
    def answer(self) -> Outcome:
        """What the content system has to do: an override turns a block or a warning into an allow."""
        return Outcome.ALLOW if self.override is not None else self.outcome

    def record(self) -> Record:
        """As the hook answers, and as the journal exports it."""
        return {
            "schema": "claimcheck-decision/1",
            "decision": self.answer.value,
            "outcome": self.outcome.value,
            "id": self.id,
            "at": stamp(self.at),
            "why": self.why,
            "article": self.article,
            "source": self.source,
            "title": self.title,
            "desks": list(self.desks),
            "checked": self.checked,
            "recorded": self.recorded,
            "earlier": self.earlier or None,
            "version": self.version,
            "key": self.key,
            "override": self.override.record() if self.override else None,
            "reasons": [reason.record() for reason in self.reasons],
        }


def legible(text: str) -> str:
    """The text with a question mark for each character that cannot be printed."""
    return UNPRINTABLE.sub("?", text)


def one_line(text: str) -> str:
    """The text on one line, legible, and no longer than a name may be."""
    return legible(" ".join(text.split()))[:LONGEST]


def stamp(at: datetime) -> str:
    """A moment as the journal and JSON have it: UTC, to the millisecond."""
    return at.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def reason_from(record: Mapping[str, Any]) -> Reason:
    """A Reason from its JSON."""
    return Reason(**(dict(record) | {"outcome": Outcome(record["outcome"])}))

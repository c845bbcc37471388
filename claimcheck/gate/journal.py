"""Every decision and every override, in one SQLite file that is only added to.

A decision is on the disk (write-ahead log, synchronous=FULL) before anyone is told, so that kill -9 or a power cut loses none that
was answered. Several processes may write and read at once. Triggers refuse to change or delete a line. The text of an article is not
kept: its key, name and title are, and the findings' messages with the words that they stand at.
"""

from __future__ import annotations

import json
import os
import secrets
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from claimcheck.gate.decision import Decision, Outcome, Override, legible, reason_from, stamp
from claimcheck.gate.schema import prepare, refuse_others

WAIT = 10.0  # seconds to wait for another process that writes
MOST_NAME, MOST_REASON = 200, 2000  # characters of the name and the reason of an override

STANDING = """
SELECT body FROM (
    SELECT body, number, id IN (SELECT decision FROM overrides) AS passed, checked FROM decisions WHERE key = ?
) WHERE checked OR passed ORDER BY passed DESC, number DESC LIMIT 1
"""


class JournalError(RuntimeError):
    """The journal cannot be read or written. The message is one line: which file, why, what to do."""


def default_path() -> Path:
    """The user's own journal: $CLAIMCHECK_JOURNAL, else journal.sqlite in the state folder of claimcheck."""
    named = os.environ.get("CLAIMCHECK_JOURNAL")
    if named:
        return Path(named)
    if sys.platform == "win32":
        home = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    else:
        home = Path(os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state")
    return home / "claimcheck" / "journal.sqlite"


class Journal:
    """The journal at `path`; it is made at the first use. Each use opens the file anew: threads and processes may share one."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or default_path()

    def standing(self, key: str) -> Decision | None:
        """The decision that holds for this very article, with its override; None when there is none. Raises JournalError.

        One that somebody let pass goes first, checked or not: where no check can be made, an override is the only way out.
        """
        with self._open() as database:
            row = database.execute(STANDING, (key,)).fetchone()
            return None if row is None else self._with_override(database, _decision(row[0]))

    def record(self, decision: Decision) -> Decision:
        """Keep a decision and return it as it stands: when another process decided on the same article first, that one's.

        Raises JournalError; then nothing was kept.
        """
        with self._open() as database:
            database.execute("BEGIN IMMEDIATE")
            if decision.checked:
                row = database.execute(
                    "SELECT body FROM decisions WHERE key = ? AND checked", (decision.key,)
                ).fetchone()
                if row is not None:
                    database.execute("ROLLBACK")
                    return self._with_override(database, _decision(row[0]))
            kept = replace(decision, earlier=self._last(database, decision.article))
            database.execute(
                "INSERT INTO decisions (id, at, key, outcome, checked, article, source, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    kept.id,
                    stamp(kept.at),
                    kept.key,
                    kept.outcome.value,
                    kept.checked,
                    kept.article,
                    kept.source,
                    _body(kept),
                ),
            )
            database.execute("COMMIT")
            return kept

    def override(self, decision: str, *, by: str, reason: str, now: datetime | None = None) -> Override:
        """Let the article of a decision pass. Raises ValueError on a missing name or reason, KeyError on an unknown decision."""
        by, reason = legible(" ".join(by.split())), legible(reason.strip())
        if not by or not reason:
            raise ValueError("an override needs a name and a reason")
        if len(by) > MOST_NAME or len(reason) > MOST_REASON:
            raise ValueError(f"a name may have {MOST_NAME} characters, a reason {MOST_REASON}")
        made = Override(id=new_id(now), decision=decision, at=now or datetime.now(UTC), by=by, reason=reason)
        with self._open() as database:
            database.execute("BEGIN IMMEDIATE")
            if database.execute("SELECT 1 FROM decisions WHERE id = ?", (decision,)).fetchone() is None:
                database.execute("ROLLBACK")
                raise KeyError(f"the journal has no decision {decision!r}")
            database.execute(
                "INSERT INTO overrides (id, decision, at, by, reason) VALUES (?, ?, ?, ?, ?)",
                (made.id, decision, stamp(made.at), made.by, made.reason),
            )
            database.execute("COMMIT")
        return made

    def get(self, id: str) -> Decision | None:
        """A decision by its id, with its override. Raises JournalError."""
        with self._open() as database:
            row = database.execute("SELECT body FROM decisions WHERE id = ?", (id,)).fetchone()
            return None if row is None else self._with_override(database, _decision(row[0]))

    def latest(self, article: str) -> Decision | None:
        """The last decision on the article of this id, with its override. Raises JournalError."""
        with self._open() as database:
            id = self._last(database, article)
        return self.get(id) if id else None

    def decisions(
        self, *, outcome: Outcome | None = None, article: str | None = None, since: datetime | None = None
    ) -> Iterator[Decision]:
        """Every decision, the oldest first, each with its override. Raises JournalError."""
        with self._open() as database:
            rows = database.execute(
                "SELECT body FROM decisions WHERE (?1 IS NULL OR outcome = ?1) AND (?2 IS NULL OR article = ?2 OR source = ?2)"
                " AND (?3 IS NULL OR at >= ?3) ORDER BY number",
                (outcome.value if outcome else None, article, stamp(since) if since else None),
            )
            for (body,) in rows:
                yield self._with_override(database, _decision(body))

    def answered(self, request: str) -> tuple[str, str] | None:
        """(digest of the body, answer) of a signed request that was answered; None when its id is new. Raises JournalError."""
        with self._open() as database:
            row = database.execute("SELECT digest, answer FROM requests WHERE id = ?", (request,)).fetchone()
            return None if row is None else (str(row[0]), str(row[1]))

    def answer(self, request: str, digest: str, answer: str) -> None:
        """Keep what a signed request was answered, so that its id serves but once. Raises JournalError."""
        with self._open() as database:
            database.execute(
                "INSERT INTO requests (id, at, digest, answer)"
                " SELECT ?1, ?2, ?3, ?4 WHERE NOT EXISTS (SELECT 1 FROM requests WHERE id = ?1)",
                (request, stamp(datetime.now(UTC)), digest, answer),
            )

    def verify(self) -> list[str]:
        """What is wrong with the file, a line each; nothing when it is sound. Raises JournalError when it is no journal at all."""
        with self._open() as database:
            faults = [str(row[0]) for row in database.execute("PRAGMA integrity_check") if row[0] != "ok"]
            faults += [
                f"an override without its decision: {row[0]}" for row in database.execute("PRAGMA foreign_key_check")
            ]
            for number, body in database.execute("SELECT number, body FROM decisions"):
                try:
                    _decision(body)
                except sqlite3.DatabaseError:
                    faults.append(f"decision number {number} cannot be read")
        return faults

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        try:
            if not self.path.exists():
                self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
                self.path.touch(mode=0o600)  # what is not published yet is nobody else's business
            with closing(sqlite3.connect(self.path, timeout=WAIT, isolation_level=None)) as database:
                refuse_others(database)
                database.execute("PRAGMA journal_mode = WAL")
                database.execute("PRAGMA synchronous = FULL")
                database.execute("PRAGMA foreign_keys = ON")
                prepare(database)
                yield database
        except (sqlite3.Error, OSError) as error:
            raise JournalError(
                f"{self.path}: the journal cannot be used ({error}): name another with [gate] journal"
            ) from None

    @staticmethod
    def _last(database: sqlite3.Connection, article: str) -> str:
        query = "SELECT id FROM decisions WHERE article = ? ORDER BY number DESC LIMIT 1"
        row = database.execute(query, (article,)).fetchone() if article else None
        return str(row[0]) if row else ""

    @staticmethod
    def _with_override(database: sqlite3.Connection, decision: Decision) -> Decision:
        query = "SELECT id, at, by, reason FROM overrides WHERE decision = ? ORDER BY number DESC LIMIT 1"
        row = database.execute(query, (decision.id,)).fetchone()
        if row is None:
            return decision
        id, at, by, reason = row
        return replace(decision, override=Override(id=id, decision=decision.id, at=_moment(at), by=by, reason=reason))


def new_id(now: datetime | None = None) -> str:
    """An id that sorts by time and cannot be guessed."""
    moment = int((now or datetime.now(UTC)).timestamp() * 1000)
    return f"{moment:012x}-{secrets.token_hex(8)}"


def _body(decision: Decision) -> str:
    return json.dumps(replace(decision, override=None).record(), ensure_ascii=False, sort_keys=True)


def _decision(body: str) -> Decision:
    try:
        return _from_record(json.loads(body))
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise sqlite3.DatabaseError(f"a decision in it is damaged: {type(error).__name__}") from None


def _from_record(told: dict[str, Any]) -> Decision:
    return Decision(
        id=told["id"],
        at=_moment(told["at"]),
        key=told["key"],
        outcome=Outcome(told["outcome"]),
        why=told["why"],
        reasons=tuple(reason_from(one) for one in told["reasons"]),
        article=told["article"],
        source=told["source"],
        title=told["title"],
        desks=tuple(told["desks"]),
        checked=told["checked"],
        earlier=told["earlier"] or "",
        version=told["version"],
    )


def _moment(text: str) -> datetime:
    return datetime.fromisoformat(text.replace("Z", "+00:00"))

"""The tables of the journal, and the triggers by which it is only added to."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

FORMAT = 1

SCHEMA = """
CREATE TABLE decisions (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, at TEXT NOT NULL, key TEXT NOT NULL, outcome TEXT NOT NULL,
    checked INTEGER NOT NULL, article TEXT NOT NULL, source TEXT NOT NULL, body TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX decisions_by_key ON decisions (key) WHERE checked;
CREATE INDEX decisions_of_key ON decisions (key, number);
CREATE INDEX decisions_by_article ON decisions (article, number);
CREATE TABLE overrides (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, decision TEXT NOT NULL REFERENCES decisions (id), at TEXT NOT NULL,
    by TEXT NOT NULL, reason TEXT NOT NULL
) STRICT;
CREATE INDEX overrides_by_decision ON overrides (decision);
CREATE TABLE requests (
    id TEXT PRIMARY KEY, at TEXT NOT NULL, digest TEXT NOT NULL, answer TEXT NOT NULL
) STRICT, WITHOUT ROWID;
"""
GUARDS = "".join(
    f"CREATE TRIGGER {table}_{deed} BEFORE {deed} ON {table} BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;\n"
    for table in ("decisions", "overrides", "requests")
    for deed in ("UPDATE", "DELETE")
)
# INSERT OR REPLACE removes a line without a DELETE that a trigger would see.
GUARDS += "".join(
    f"CREATE TRIGGER {table}_REPLACE BEFORE INSERT ON {table} WHEN EXISTS (SELECT 1 FROM {table} WHERE {same})"  # noqa: S608 (our own words)
    " BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;\n"
    for table, same in (
        ("decisions", "id = NEW.id OR number = NEW.number OR (key = NEW.key AND checked AND NEW.checked)"),
        ("overrides", "id = NEW.id OR number = NEW.number"),
        ("requests", "id = NEW.id"),
    )
)


def refuse_others(database: sqlite3.Connection) -> None:
    """A file of another program or of a later version is left as it is."""
    database.execute("BEGIN")  # both answers are of one moment: another process may be making the tables
    (version,) = database.execute("PRAGMA user_version").fetchone()
    empty = database.execute("SELECT 1 FROM sqlite_master").fetchone() is None
    database.execute("ROLLBACK")
    if version > FORMAT:
        raise sqlite3.DatabaseError(f"it was made by a later version of claimcheck (format {version})")
    if version < FORMAT and not empty:
        raise sqlite3.DatabaseError("it is another program's database")


def prepare(database: sqlite3.Connection) -> None:
    """Make the tables of a new file, unless another process was quicker."""
    if database.execute("PRAGMA user_version").fetchone() == (FORMAT,):
        return
    database.execute("BEGIN IMMEDIATE")
    if database.execute("PRAGMA user_version").fetchone() == (0,):
        for statement in _statements(SCHEMA + GUARDS):
            database.execute(statement)
        database.execute(f"PRAGMA user_version = {FORMAT}")
    database.execute("COMMIT")


def _statements(script: str) -> Iterator[str]:
    """The statements of a script, one by one: `executescript` would end the transaction."""
    part = ""
    for line in script.splitlines(keepends=True):
        part += line
        if sqlite3.complete_statement(part):
            yield part
            part = ""

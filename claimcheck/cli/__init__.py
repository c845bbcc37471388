"""The command line: a file a command, thin: words in, calls of the rooms below, exit codes out.

In: arguments, environment, standard input. Out: a report on standard output or in a file, one clear line a problem on
standard error, exit code 0 (clean), 1 (findings at or above the fail level) or 2 (could not run). I may import every room.
I never decide what is wrong with an article, and never show a traceback.
"""

from __future__ import annotations


def main() -> None:
    """The `claimcheck` command."""
    from claimcheck.cli.app import run

    run()

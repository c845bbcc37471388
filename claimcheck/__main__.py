"""`python -m claimcheck` is the `claimcheck` command."""

from __future__ import annotations

from claimcheck.cli import main

if __name__ == "__main__":
    main()

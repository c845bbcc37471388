"""What a reader says when there is no article to be had."""

from __future__ import annotations


class ReadError(ValueError):
    """A source that cannot be read. The message is one line: what is wrong, and what to do."""

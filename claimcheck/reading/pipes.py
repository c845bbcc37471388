"""Named pipes: read with a time limit, since nobody may ever write into one."""

from __future__ import annotations

import os
import time
from pathlib import Path

from claimcheck.reading.errors import ReadError

MOST_BYTES = 50_000_000
PIECE = 65_536


def read_pipe(path: Path, seconds: float) -> bytes:
    """What comes out of a named pipe until its writer closes it. Raises ReadError when that takes more than `seconds`."""
    try:
        handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    except OSError as error:
        raise ReadError(f"cannot be read: {(error.strerror or str(error)).lower()}") from None
    try:
        return _drain(handle, time.monotonic() + seconds, seconds)
    finally:
        os.close(handle)


def _drain(handle: int, deadline: float, seconds: float) -> bytes:
    import select  # `poll` is not on Windows, where nothing is a named pipe in this sense

    poll, pieces = select.poll(), bytearray()
    poll.register(handle, select.POLLIN)
    while len(pieces) < MOST_BYTES:
        rest = deadline - time.monotonic()
        if rest <= 0 or not poll.poll(rest * 1000):
            raise ReadError(f"nobody finished writing into this pipe within {seconds:g} s")
        piece = os.read(handle, PIECE)
        if not piece:
            break
        pieces += piece
    return bytes(pieces)

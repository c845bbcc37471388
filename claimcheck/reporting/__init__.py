"""A Report is printed: as text for people, as JSON and other formats for programs.

In: a Report, a stream, and a Layout (width, colour, how much to say). Out: characters on the stream. I may import domain,
plugins, settings, and reference for the titles of sources. I never decide anything: the same Report gives every
format, and none leaves out a finding that another one shows.

One file a format (`to_text.py` is `--format text`), found by `plugins.py`: it has `write(report, stream, layout)`, and the
first line of its docstring says what it is. `BINARY = True` when it writes bytes; `EXHIBITS = True` when it draws, and needs
`article.exhibits`. The parts of the HTML page lie in `html/`.
"""

from __future__ import annotations

from claimcheck.reporting.layout import Layout

__all__ = ["Layout"]

"""Comments at the words of a Word document. The words are told by their text nodes (w:t, counted from 0 through the body)."""

from __future__ import annotations

import copy
import io
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

Node = tuple[int, int, int]  # the number of a text node, and from where to where in it
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
EPOCH = (1980, 1, 1, 0, 0, 0)
AUTHOR, INITIALS = "claimcheck", "cc"


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment: its paragraphs, and the words that it stands beside."""

    lines: tuple[str, ...]
    nodes: tuple[Node, ...]


def add_comments(document: Any, comments: Iterable[Comment]) -> None:
    """Put comments into a python-docx Document; runs are cut so that each stands at its words and at no others."""
    fragments = _Fragments(document.element.body)
    for comment in comments:
        runs = fragments.runs(comment.nodes)
        if runs is None:
            continue
        made = document.add_comment(runs=runs, text="\n".join(comment.lines), author=AUTHOR, initials=INITIALS)
        for attribute in [name for name in made._comment_elm.attrib if name.endswith("}date")]:
            del made._comment_elm.attrib[attribute]  # the same report gives the same file whenever it is written


def packed(document: Any) -> bytes:
    """The file, without the times at which its parts were written."""
    held, made = io.BytesIO(), io.BytesIO()
    document.save(held)
    with zipfile.ZipFile(held) as source, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            info = zipfile.ZipInfo(name, EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(info, source.read(name))
    return made.getvalue()


class _Fragments:
    """The text nodes of a body, and the pieces into which they have been cut so far."""

    def __init__(self, body: Any) -> None:
        found = [one for one in body.iter() if isinstance(one.tag, str) and one.tag.rpartition("}")[2] == "t"]
        self._pieces: list[list[tuple[int, Any]]] = [[(0, node)] for node in found]

    def runs(self, nodes: Iterable[Node]) -> Any:
        """The first and the last run of the words, cut out of what stands round them; None when there are none."""
        held = [(number, start, end) for number, start, end in nodes if number < len(self._pieces)]
        held = [one for one in held if self._run(self._pieces[one[0]][0][1]) is not None]
        if not held:
            return None
        (first, start, _), (last, _, end) = held[0], held[-1]
        self._cut(last, end)
        self._cut(first, start)
        opening = next(node for at, node in self._pieces[first] if at == start)
        closing = [node for at, node in self._pieces[last] if at < end][-1]
        return [_as_run(self._run(opening)), _as_run(self._run(closing))]

    def _cut(self, number: int, at: int) -> None:
        """Make a run begin at a character of a text node, and the one before end there."""
        pieces = self._pieces[number]
        index = max(place for place, (start, _) in enumerate(pieces) if start <= at)
        start, node = pieces[index]
        text = node.text or ""
        if 0 < at - start < len(text):
            rest = copy.copy(node)
            node.text, rest.text = text[: at - start], text[at - start :]
            for one in (node, rest):
                one.set(SPACE, "preserve")
            node.addnext(rest)
            rest.tail = None
            pieces.insert(index + 1, (at, rest))
            self._split(rest)
        elif at == start:
            self._split(node)
        elif (following := node.getnext()) is not None:
            self._split(following)

    def _split(self, child: Any) -> None:
        """Begin a run at this child of one, unless only the properties of the run stand before it."""
        run = child.getparent()
        before = [one for one in child.itersiblings(preceding=True) if one.tag.rpartition("}")[2] != "rPr"]
        if not before or self._run(child) is None:
            return
        made = run.makeelement(run.tag, run.attrib)
        properties = next((one for one in run if one.tag.rpartition("}")[2] == "rPr"), None)
        if properties is not None:
            made.append(copy.deepcopy(properties))
        for one in [child, *child.itersiblings()]:
            made.append(one)
        run.addnext(made)

    @staticmethod
    def _run(node: Any) -> Any:
        """The run of a text node; None when it stands in something else (a formula)."""
        parent = node.getparent()
        return parent if parent is not None and parent.tag.endswith("}r") and "wordprocessingml" in parent.tag else None


def _as_run(element: Any) -> Any:
    from docx.text.run import Run

    return Run(element, None)  # type: ignore[arg-type]

"""The parts of a .docx file, and its paragraphs: words with the text nodes that they stand in, as if every change were accepted."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from dataclasses import dataclass, field
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from claimcheck.reading.errors import ReadError

MOST_UNPACKED = 60_000_000  # bytes of one part: a book of 500 pages has less
MOST_NESTED = 200
DOCTYPE = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
MAIN = "officeDocument"
STYLES = "styles"
# What is struck out or not printed, and what tells of the look of things.
SKIPPED = frozenset(
    "del moveFrom instrText delText delInstrText Fallback pict object pPr rPr sectPr tblPr tblPrEx tblGrid trPr tcPr sdtPr".split()
)
SPACES = {"tab": "\t", "br": "\v", "cr": "\v", "noBreakHyphen": "-", "ptab": "\t"}
HEADING = re.compile(r"heading (\d)", re.IGNORECASE)


@dataclass(slots=True)
class Paragraph:
    """A paragraph, numbered from 1 as Word has them. `words` are (text, number of the text node, offset in it); None for a tab or break."""

    number: int
    style: str = ""
    item: bool = False
    row: int = -1
    cell: int = -1
    joins: bool = False  # its end is struck out: what follows belongs to it
    words: list[tuple[str, int | None]] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The words together."""
        return "".join(words for words, _ in self.words)


@dataclass(frozen=True, slots=True)
class Package:
    """What is read of a file: its main part, and the names of styles by their ids."""

    body: Element
    styles: dict[str, str]


def open_package(data: bytes) -> Package:
    """The parts of a file that are read. Raises ReadError when it is damaged, locked, no Word document or too large unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = _parts(archive)
            body = _part(archive, names.get(MAIN) or "word/document.xml")
            styles = _styles(archive, names)
    except KeyError:
        raise ReadError("a zipped file, but no Word document: save it as .docx") from None
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError):
        raise ReadError("a damaged or locked Word document: open it in Word and save it again") from None
    if _name(body) != "document":
        raise ReadError("no Word document but another of its family (a workbook, slides): save it as .docx")
    return Package(body, styles)


def read_paragraphs(body: Element) -> list[Paragraph]:
    """Every paragraph in order. Text nodes (w:t) are counted from 0 through the whole part, also those that are left out."""
    walk = _Walk()
    walk.into(body)
    return walk.paragraphs


def _parts(archive: zipfile.ZipFile) -> dict[str, str]:
    """The names of the main part and of the styles, by what the relations call them."""
    found: dict[str, str] = {}
    for place, base in (("_rels/.rels", ""), ("word/_rels/document.xml.rels", "word/")):
        try:
            relations = _part(archive, place)
        except KeyError:
            continue
        for relation in relations:
            target = relation.get("Target", "")
            found.setdefault(
                relation.get("Type", "").rsplit("/", 1)[-1],
                target.lstrip("/") if target.startswith("/") else base + target,
            )
    return found


def _styles(archive: zipfile.ZipFile, names: dict[str, str]) -> dict[str, str]:
    try:
        styles = _part(archive, names.get(STYLES, "word/styles.xml"))
    except KeyError:
        return {}
    return {
        _attribute(style, "styleId"): next((_attribute(one, "val") for one in style if _name(one) == "name"), "")
        for style in styles
        if _name(style) == "style"
    }


def _part(archive: zipfile.ZipFile, name: str) -> Element:
    """A part as elements. What it says of its size holds: no more is unpacked than that, and no entities are resolved."""
    if archive.getinfo(name).file_size > MOST_UNPACKED:
        raise ReadError(f"a Word document of more than {MOST_UNPACKED // 1_000_000} MB unpacked: this is no article")
    data = archive.read(name)
    if DOCTYPE.search(data[:4096]):
        raise ReadError("a Word document with entities of its own, which no Word processor writes: save it again")
    try:
        return _parse(data)
    except ElementTree.ParseError:
        raise ReadError("a damaged Word document: open it in Word and save it again") from None


def _parse(data: bytes) -> Element:
    """The elements of a part. It is refused while it is read when it is nested deeper than the walk through it can go."""
    depth = 0
    root: Element | None = None
    for event, element in ElementTree.iterparse(io.BytesIO(data), ("start", "end")):  # noqa: S314 (no doctype is let in)
        root = element if root is None else root
        depth += 1 if event == "start" else -1
        if depth > MOST_NESTED:
            raise ReadError(f"a Word document nested more than {MOST_NESTED} deep: open it in Word and save it again")
    if root is None:
        raise ElementTree.ParseError("empty")
    return root


class _Walk:
    """Where the walk through a part stands."""

    def __init__(self) -> None:
        self.paragraphs: list[Paragraph] = []
        self.open: list[Paragraph] = []
        self.node = -1
        self.row = self.cell = -1
        self.rows = self.cells = 0

    def into(self, element: Element, hidden: bool = False) -> None:
        """Walk through the children of an element; `hidden` ones count their text nodes and nothing else."""
        for child in element:
            name = _name(child)
            if name == "t":
                self.node += 1
                if not hidden and self.open and child.text:
                    self.open[-1].words.append((child.text, self.node))
            elif hidden or name in SKIPPED:
                self.into(child, hidden=True)
            else:
                self._one(child, name)

    def _one(self, element: Element, name: str) -> None:
        if name == "p":
            self._paragraph(element)
        elif name == "tr":
            self._row(element)
        elif name == "tc":
            self.cells += 1
            outer, self.cell = self.cell, self.cells
            self.into(element)
            self.cell = outer
        elif name == "r":
            self.into(element, hidden=_has(element, "rPr", "vanish"))
        elif name in SPACES and self.open:
            if _attribute(element, "type") != "page":
                self.open[-1].words.append((SPACES[name], None))
        else:
            self.into(element)

    def _paragraph(self, element: Element) -> None:
        """A paragraph; one in a text box stands inside another, and is read after it."""
        made = Paragraph(len(self.paragraphs) + 1, row=self.row, cell=self.cell)
        properties = next((child for child in element if _name(child) == "pPr"), None)
        for child in properties if properties is not None else ():
            if _name(child) == "pStyle":
                made.style = _attribute(child, "val")
            made.item = made.item or _name(child) == "numPr"
            made.joins = made.joins or (
                _name(child) == "rPr" and any(_name(mark) in ("del", "moveFrom") for mark in child)
            )
        self.paragraphs.append(made)
        self.open.append(made)
        self.into(element)
        self.open.pop()

    def _row(self, element: Element) -> None:
        outer = self.row
        self.rows += 1
        self.row = self.rows
        self.into(element, hidden=_has(element, "trPr", "del"))
        self.row = outer


def _has(element: Element, properties: str, name: str) -> bool:
    found = next((child for child in element if _name(child) == properties), None)
    return found is not None and any(
        _name(mark) == name and _attribute(mark, "val") not in ("0", "false") for mark in found
    )


def _name(element: Element) -> str:
    return element.tag.rpartition("}")[2]


def _attribute(element: Element, name: str) -> str:
    return next((value for key, value in element.attrib.items() if key.rpartition("}")[2] == name), "")

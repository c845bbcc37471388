"""Small Word documents made for tests, part by part, so that they hold what no library writes."""

from __future__ import annotations

import io
import zipfile

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
# As a German Word writes them: the ids are translated, the names are not.
STYLES = {
    "Titel": "Title",
    "berschrift1": "heading 1",
    "berschrift2": "heading 2",
    "Beschriftung": "caption",
    "Zitat": "Quote",
}
TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    '<Override PartName="/word/document.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
    '<Override PartName="/word/styles.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>'
)


def run(words: str, bold: bool = False) -> str:
    """A run of words."""
    return f'<w:r>{"<w:rPr><w:b/></w:rPr>" if bold else ""}<w:t xml:space="preserve">{words}</w:t></w:r>'


def paragraph(inside: str = "", style: str = "", item: bool = False) -> str:
    """A paragraph of runs."""
    look = (f'<w:pStyle w:val="{style}"/>' if style else "") + ("<w:numPr/>" if item else "")
    return f"<w:p>{f'<w:pPr>{look}</w:pPr>' if look else ''}{inside}</w:p>"


def table(rows: list[list[str]]) -> str:
    """A table of cells with a run each."""
    made = ["".join(f"<w:tc>{paragraph(run(cell))}</w:tc>" for cell in row) for row in rows]
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in made)}</w:tbl>"


def word_file(body: str, styles: dict[str, str] | None = None, doctype: str = "") -> bytes:
    """A .docx with this body."""
    listed = "".join(
        f'<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/></w:style>'
        for id, name in (styles or {}).items()
    )
    relation = '<Relationship Id="{}" Type="{}/{}" Target="{}"/>'
    relations = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", TYPES)
        archive.writestr(
            "_rels/.rels", relations.format(relation.format("r1", OFFICE, "officeDocument", "word/document.xml"))
        )
        archive.writestr(
            "word/_rels/document.xml.rels", relations.format(relation.format("r1", OFFICE, "styles", "styles.xml"))
        )
        archive.writestr("word/styles.xml", f'<w:styles xmlns:w="{W}">{listed}</w:styles>')
        archive.writestr(
            "word/document.xml", f'{doctype}<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
        )
    return held.getvalue()

"""The JSON Schema of the report, `claimcheck-report/1`: what `records.py` writes, said for those who read it.

Fields may be added within version 1; none changes its meaning or goes away, so readers must let unknown ones pass.
"""

from __future__ import annotations

from typing import Any, get_args

from claimcheck.domain.areas import AreaKind
from claimcheck.domain.claims import ClaimType
from claimcheck.domain.measures import Bound, Statistic, Status
from claimcheck.domain.periods import How, PeriodKind
from claimcheck.domain.reports import SEVERITIES
from claimcheck.domain.text import BlockKind
from claimcheck.domain.values import Among, ChangeDirection, Modifier, RankDirection
from claimcheck.reporting.records import SCHEMA, VERDICTS

Schema = dict[str, Any]

TEXT: Schema = {"type": "string"}
OFFSET: Schema = {"type": "integer", "minimum": 0}
COUNT: Schema = {"type": "integer", "minimum": 0}
FLAG: Schema = {"type": "boolean"}
NUMBER: Schema = {"type": "number"}
DAY: Schema = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\d$"}
STRINGS: Schema = {"type": "array", "items": TEXT}


def report_schema() -> Schema:
    """The whole schema (draft 2020-12)."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": SCHEMA,
        "title": "A claimcheck report",
        "description": "Offsets count Unicode code points of the text that was read, half open; of plain text that is the decoded "
        "source. Lines and columns count from 1, in the source.",
        **_record(
            schema={"const": SCHEMA},
            tool=_record(name={"const": "claimcheck"}, version=TEXT),
            reference=_list(_record(dataset=TEXT, release=TEXT)),
            articles=_list(_ref("article")),
            problems=_list(_record(source=TEXT, message=TEXT)),
            summary=_summary(),
        ),
        "$defs": {
            "article": _article(),
            "claim": _claim(),
            "facets": _facets(),
            "figure": _figure(),
            "finding": _finding(),
            "period": _period(),
            "quantity": _record(
                low=_maybe(NUMBER), high=_maybe(NUMBER), unit=TEXT, modifier=_one_of(get_args(Modifier))
            ),
        },
    }


def _article() -> Schema:
    return _record(
        source=TEXT,
        title=_maybe(TEXT),
        published=_maybe(DAY),
        notes=_told(STRINGS, "Remarks of the reader, such as an encoding that had to be guessed."),
        claims=_list(_ref("claim")),
        findings=_list(_ref("finding")),
    )


def _claim() -> Schema:
    return _record(
        id=TEXT,
        type=_one_of(get_args(ClaimType)),
        text=TEXT,
        **_place(),
        sentence=_record(start=OFFSET, end=OFFSET),
        block=_one_of(get_args(BlockKind)),
        speaker=_told(_maybe(_record(name=TEXT, quoted=FLAG)), "Who says it, when it is not the article itself."),
        negated=FLAG,
        value=_told(_maybe(_ref("quantity")), "The figure as printed; for a change the amount, for a rank the place."),
        rank=_maybe(_rank()),
        change=_maybe(
            _record(
                direction=_one_of(get_args(ChangeDirection)),
                before=_maybe(_ref("quantity")),
                after=_maybe(_ref("quantity")),
            )
        ),
        measure=_maybe(
            _record(
                id=_told(_maybe(TEXT), "The measure of the catalogue, null when the words fit none."),
                title=_maybe(TEXT),
                text=_maybe(TEXT),
                facets=_ref("facets"),
                parts=_list(_ref("facets")),
            )
        ),
        area=_maybe(_area()),
        period=_maybe(_ref("period")),
        compared_with=_maybe(
            _record(value=_maybe(_ref("quantity")), areas=STRINGS, period=_maybe(_ref("period")), relation=TEXT)
        ),
        verdict=_one_of(VERDICTS),
        reason=TEXT,
        evidence=_list(_ref("figure")),
    )


def _rank() -> Schema:
    return _record(
        position=_told(_maybe(COUNT), 'Null for "among the highest".'),
        direction=_one_of(get_args(RankDirection)),
        field=_maybe(COUNT),
        field_text=TEXT,
        among=_one_of(get_args(Among)),
        behind=STRINGS,
        ahead=STRINGS,
        joint=FLAG,
        since=_maybe(COUNT),
    )


def _area() -> Schema:
    return _record(
        id=_maybe(TEXT),
        name=_maybe(TEXT),
        kind=_maybe(_one_of(get_args(AreaKind))),
        text=_maybe(TEXT),
        how=_one_of(get_args(How)),
        parts=STRINGS,
    )


def _facets() -> Schema:
    open_facet = "Null: the text leaves it open."
    return _told(
        _record(
            topic=_maybe(TEXT),
            event=_maybe(TEXT),
            population=_maybe(TEXT),
            statistic=_maybe(_one_of(get_args(Statistic))),
            base=_maybe(TEXT),
        ),
        open_facet,
    )


def _period() -> Schema:
    return _told(
        _record(
            start=_maybe(DAY),
            end=_maybe(DAY),
            kind=_one_of(get_args(PeriodKind)),
            text=TEXT,
            how=_one_of(get_args(How)),
        ),
        "Inclusive; both ends null when it is named but cannot be dated.",
    )


def _figure() -> Schema:
    return _record(
        dataset=TEXT,
        measure=TEXT,
        area=TEXT,
        period=_record(start=_maybe(DAY), end=_maybe(DAY), kind=_one_of(get_args(PeriodKind))),
        value=_told(_maybe(NUMBER), "Null when it is suppressed or absent."),
        unit=TEXT,
        bound=_told(_maybe(_one_of(get_args(Bound))), "Set when the value is known from one side only."),
        slack=_told(_maybe(NUMBER), "The uncertainty of a derived estimate, in the unit of the value."),
        rank=_maybe(COUNT),
        of=_maybe(COUNT),
        status=_one_of(get_args(Status)),
        derived=FLAG,
        quality=TEXT,
        release=TEXT,
        source=_maybe(_record(title=TEXT, url=TEXT, publisher=TEXT, published=_maybe(DAY), licence=TEXT)),
        note=TEXT,
    )


def _finding() -> Schema:
    return _record(
        code={"type": "string", "pattern": r"^[A-Z]{1,4}\d{3}$"},
        rule=TEXT,
        severity=_one_of(SEVERITIES),
        message=TEXT,
        advice=TEXT,
        **_place(),
        claim=_told(_maybe(TEXT), "The id of the claim concerned."),
        stated=_maybe(TEXT),
        published=_maybe(TEXT),
        citation=_maybe(TEXT),
        related=_list(_record(**_place(), message=TEXT)),
        fix=_maybe(_record(replacement=TEXT, safe=FLAG)),
        evidence=_told(_list(_ref("figure")), "The reference rows it rests on; none for a rule of the text alone."),
        fingerprint=TEXT,
    )


def _summary() -> Schema:
    return _record(
        articles=COUNT,
        claims=COUNT,
        **dict.fromkeys(VERDICTS, COUNT),
        findings=_record(**dict.fromkeys(SEVERITIES, COUNT)),
    )


def _place() -> Schema:
    from_one = {"type": "integer", "minimum": 1}
    place = _record(
        words=_told(TEXT, 'As reports for people print it: "7:31", "paragraph 4", "page 2 line 7".'),
        end=_told(_record(line=from_one, column=from_one), "Where the words end, half open."),
        source=_told(_maybe(_record(start=OFFSET, end=OFFSET)), "Offsets in the source file, where that is a text."),
        paragraph=_told(_maybe(from_one), "Of a Word document, which is its line too."),
        page=_told(_maybe(from_one), "Of a PDF; line is then the printed line on it."),
        boxes=_told(_list(_list(NUMBER)), "Of a PDF: left, bottom, right, top in points, one a line."),
    )
    return {"start": OFFSET, "end": OFFSET, "line": from_one, "column": from_one, "place": place}


def _record(**fields: Schema) -> Schema:
    return {"type": "object", "required": list(fields), "properties": fields}


def _list(items: Schema) -> Schema:
    return {"type": "array", "items": items}


def _maybe(schema: Schema) -> Schema:
    return {"anyOf": [schema, {"type": "null"}]}


def _one_of(values: tuple[Any, ...]) -> Schema:
    return {"enum": list(values)}


def _ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}


def _told(schema: Schema, description: str) -> Schema:
    return {**schema, "description": description}

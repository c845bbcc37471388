"""Scores checked articles against their marks: claims found, their fields, slips found, false alarms, verdicts."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from claimcheck.domain.reports import ArticleReport
from claimcheck.reporting.records import article_record

NOISE = re.compile(r"\b(constabulary|police|service|force|the)\b|[^a-z ]")
FORCE = re.compile(r"(Police|Constabulary|Police Service)$")
SECONDS = {"seconds": 1, "minutes": 60, "hours": 3600, "days": 86400}
MEASURED = {
    "percent",
    "percentage_points",
    "times",
    "rank",
    "gbp",
    "per_1000",
    "per_10000",
    "per_100000",
    "per_million",
    "per_day",
    "per_week",
    "per_month",
    "per_year",
}
# A mark names the kind of slip; each may be told by any of these rules.
ACCEPTED = {
    "arithmetic": {
        "change-does-not-follow",
        "share-does-not-follow",
        "parts-do-not-sum",
        "shares-exceed-whole",
        "direction-contradicts",
        "inconsistent-figures",
        "wrong-change",
        "wrong-comparison",
        "loose-approximation",
    },
    "inconsistent-figures": {
        "change-does-not-follow",
        "share-does-not-follow",
        "parts-do-not-sum",
        "direction-contradicts",
        "figure-of-another-period",
        "wrong-change",
        "unlike-periods",
    },
    "rate-number-confusion": {
        "rate-unit-confusion",
        "rank-of-another-measure",
        "scale-slip",
        "wrong-number",
        "wrong-rank",
        "inconsistent-figures",
    },
    "wrong-number": {
        "share-does-not-follow",
        "figure-of-another-area",
        "figure-of-another-period",
        "figure-of-another-group",
        "scale-slip",
        "inconsistent-figures",
        "parts-do-not-sum",
    },
    "figure-of-another-area": {"wrong-number", "wrong-change"},
    "figure-of-another-period": {"wrong-number", "wrong-change", "parts-do-not-sum", "inconsistent-figures"},
    "wrong-rank": {
        "wrong-neighbours",
        "rank-of-another-measure",
        "rank-does-not-follow",
        "direction-inverted",
        "not-among",
    },
    "percent-vs-points": {"percent-for-points"},
    "rank-arithmetic": {"rank-does-not-follow", "wrong-rank"},
    "impossible-date": {"reversed-period"},
    "wrong-force-name": {"misspelt-force", "misspelt-place", "ambiguous-force"},
}
FIELDS = ("value", "type", "area", "period", "direction")


@dataclass(slots=True)
class Score:
    """Counts of one set of articles, and for each marked claim the fields that were right ("article: quote" -> fields)."""

    counts: Counter[str] = field(default_factory=Counter)
    claims: dict[str, list[str]] = field(default_factory=dict)

    def figures(self) -> dict[str, float]:
        """The shares that are quoted, between 0 and 1; `false_alarms` and `true_contradicted` are numbers."""
        n = self.counts
        recall, precision = _share(n["found"], n["marked"]), _share(n["found"], n["found"] + n["extra"])
        shares = {name: _share(n[name], n["found"]) for name in FIELDS}
        return {
            "articles": n["articles"],
            "claim_f1": round(2 * recall * precision / (recall + precision), 4) if recall + precision else 0.0,
            **shares,
            "frames": _share(n["frame"], n["marked"]),
            "slips": _share(n["slips_found"], n["slips"]),
            "false_alarms": n["false_alarms"],
            "verdicts": _share(n["verdicts"], n["truths"]),
            "true_contradicted": n["true_contradicted"],
            "false_supported": n["false_supported"],
        }


def _share(part: int, whole: int) -> float:
    return round(part / whole, 4) if whole else 0.0


def score_article(path: Path, report: ArticleReport, score: Score) -> None:
    """Adds one article, whose marks stand beside it in a .json, to the score."""
    text = path.read_text(encoding="utf-8")
    marks = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    record = article_record(report)
    claims = [claim for claim in marks["claims"] if claim.get("checkable", True)]
    pairs = _pairs(text, claims, record["claims"])
    score.counts["articles"] += 1
    for index, mark in enumerate(claims):
        _score_claim(f"{path.stem}: {mark['quote']}", mark, pairs.get(index), score)
    quiet = _quiet(text, marks)
    used = {id(claim) for claim in pairs.values()}
    for claim in record["claims"]:
        if (
            id(claim) not in used
            and claim["verdict"] != "not_checkable"
            and not any(_shared(span, _span(claim)) > 0 for span in quiet)
        ):
            score.counts["extra"] += 1
    _score_slips(text, marks, record["findings"], score)
    _score_truths(text, marks, record["claims"], score)


def _span(record: dict[str, Any]) -> tuple[int, int]:
    return record["start"], record["end"]


def _place(text: str, quote: str, sentence: str | None = None) -> tuple[int, int]:
    at = (
        text.index(sentence) + sentence.index(quote)
        if sentence and quote in sentence and sentence in text
        else text.index(quote)
    )
    return at, at + len(quote)


def _shared(one: tuple[int, int], other: tuple[int, int]) -> int:
    return min(max(one[1], one[0] + 1), max(other[1], other[0] + 1)) - max(one[0], other[0])


def _pairs(text: str, marks: list[dict[str, Any]], claims: list[dict[str, Any]]) -> dict[int, dict[str, Any]]:
    """Mark index -> claim; those of equal value first, then by overlap."""
    candidates = []
    for index, mark in enumerate(marks):
        place = _place(text, mark["quote"], mark.get("sentence"))
        for number, claim in enumerate(claims):
            shared = _shared(place, _span(claim))
            if (
                shared > 0
                and claim["verdict"] != "not_checkable"
                and claim["end"] - claim["start"] <= 2 * len(mark["quote"]) + 20
            ):
                candidates.append((_same_value(mark, claim), shared, -index, -number))
    pairs: dict[int, dict[str, Any]] = {}
    taken: set[int] = set()
    for *_, index, number in sorted(candidates, reverse=True):
        if -index not in pairs and number not in taken:
            pairs[-index] = claims[-number]
            taken.add(number)
    return pairs


def _quiet(text: str, marks: dict[str, Any]) -> list[tuple[int, int]]:
    """Where a claim that is not marked costs nothing: optional words, uncheckable claims, rows."""
    places = [_place(text, one["quote"] if isinstance(one, dict) else one) for one in marks.get("optional", [])]
    for claim in marks["claims"]:
        place = _place(text, claim["quote"], claim.get("sentence"))
        places.append(place)
        if claim.get("tabular"):
            end = text.find("\n", place[1])
            places.append((text.rfind("\n", 0, place[0]) + 1, len(text) if end < 0 else end))
    return places


def _score_claim(name: str, mark: dict[str, Any], claim: dict[str, Any] | None, score: Score) -> None:
    score.counts["marked"] += 1
    score.claims[name] = []
    if claim is None:
        return
    score.counts["found"] += 1
    right = {
        "value": _same_value(mark, claim),
        "type": _family(mark["type"]) == _family(claim["type"]),
        "area": _same_area(mark.get("force"), claim.get("area")),
        "period": _same_period(mark.get("period"), claim.get("period")),
        "direction": _same_direction(mark, claim),
    }
    for one, ok in right.items():
        score.counts[one] += ok
    score.counts["frame"] += all(right.values())
    score.claims[name] = ["found", *(one for one, ok in right.items() if ok)]


def _family(type_: str) -> str:
    return "percentage" if type_ == "ratio" else type_


def _unit(unit: str | None) -> str:
    return unit if unit in MEASURED or unit in SECONDS else "count"


def _ends(value: Any) -> tuple[float, float] | None:
    if value is None:
        return None
    if isinstance(value, dict):
        value = value.get("low"), value.get("high")
    if isinstance(value, list | tuple):
        return None if value[0] is None else (float(value[0]), float(value[1]))
    return float(value), float(value)


def _same_value(mark: dict[str, Any], claim: dict[str, Any]) -> bool:
    rank = claim.get("rank")
    unit = "rank" if rank else (claim.get("value") or {}).get("unit")
    want, got = _ends(mark.get("value")), _ends(rank["position"] if rank else claim.get("value"))
    if want is None or got is None:
        return want is None and got is None
    if {mark.get("unit"), unit} <= set(SECONDS):
        mine, theirs = SECONDS[str(mark["unit"])], SECONDS[str(unit)]
        want, got = (want[0] * mine, want[1] * mine), (got[0] * theirs, got[1] * theirs)
    elif _unit(mark.get("unit")) != _unit(unit):
        return False
    slack = max(0.005 * abs(want[0]) if _unit(unit) != "count" else 0.0, 0.34 if unit == "percent" else 1e-9)
    return abs(want[0] - got[0]) <= slack and abs(want[1] - got[1]) <= slack


def _same_area(force: str | None, area: dict[str, Any] | None) -> bool:
    def key(name: str | None) -> str:
        return " ".join(NOISE.sub(" ", (name or "").lower().replace("&", " and ").replace("-", " ")).split())

    if area is None or not area.get("name"):
        return not force
    return bool(
        key(force) == key(area["name"]) and (area.get("kind") == "force") == bool(force and FORCE.search(force))
    )


def _same_period(mark: Any, period: dict[str, Any] | None) -> bool:
    if mark == "any":
        return True
    want, got = (mark or {}), (period or {})
    if want.get("start") and want["start"] == want.get("end"):
        return bool(want["end"] == got.get("end"))
    return bool((want.get("start"), want.get("end")) == (got.get("start"), got.get("end")))


def _same_direction(mark: dict[str, Any], claim: dict[str, Any]) -> bool:
    want = mark.get("direction") if mark["type"] in ("rank", "change") else None
    got = (claim.get("rank") or claim.get("change") or {}).get("direction")
    return want is None or want == got or want in ("best", "worst") and got in ("highest", "lowest")


def _score_slips(text: str, marks: dict[str, Any], findings: list[dict[str, Any]], score: Score) -> None:
    used: set[int] = set()
    for slip in marks.get("planted", []):
        places = [
            _place(text, slip["quote"], slip.get("sentence")),
            *(_place(text, also) for also in slip.get("also", [])),
        ]
        names = {slip["rule"]} | ACCEPTED.get(slip["rule"], set())
        near = [k for k, f in enumerate(findings) if any(_shared(place, _span(f)) > 0 for place in places)]
        sentence = [
            k for k, f in enumerate(findings) if _line(text, places[0])[0] <= f["start"] < _line(text, places[0])[1]
        ]
        hit = next((k for k in (*near, *sentence) if findings[k]["rule"] in names and k not in used), None)
        score.counts["slips"] += 1
        score.counts["slips_found"] += hit is not None
        used.update(near[:2] if hit is None else {hit, *near[:2]})
    tolerated = [_place(text, one["quote"] if isinstance(one, dict) else one) for one in marks.get("tolerated", [])]
    for k, finding in enumerate(findings):
        reference = finding.get("evidence") and finding["code"][0] in "NRC"
        if (
            k not in used
            and finding["severity"] != "note"
            and not reference
            and not any(_shared(place, _span(finding)) > 0 for place in tolerated)
        ):
            score.counts["false_alarms"] += 1


def _line(text: str, span: tuple[int, int]) -> tuple[int, int]:
    end = text.find("\n", span[1])
    return text.rfind("\n", 0, span[0]) + 1, len(text) if end < 0 else end


def _score_truths(text: str, marks: dict[str, Any], claims: list[dict[str, Any]], score: Score) -> None:
    for truth in marks.get("truth", []):
        place = _place(text, truth["quote"], truth.get("sentence"))
        near = [claim for claim in claims if _shared(place, _span(claim)) > 0]
        said = max(near, key=lambda claim: _shared(place, _span(claim)))["verdict"] if near else "missed"
        score.counts["truths"] += 1
        score.counts["verdicts"] += said == truth["verdict"]
        score.counts["true_contradicted"] += (truth["verdict"], said) == ("supported", "contradicted")
        score.counts["false_supported"] += (truth["verdict"], said) == ("contradicted", "supported")

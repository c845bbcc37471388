"""Findings made fit to be seen: attributed ones softened, one a fault, fingerprints, the order of the text."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from claimcheck.domain.claims import Analysis, Claim
from claimcheck.domain.reports import SEVERITIES, Finding, Severity

ARITHMETIC = {"S101", "S102", "S104", "S105", "S106", "S107", "S108", "S110"}
BARE = {"N101", "R101", "C101", "C102", "N108"}  # what the tables have, with no reading that explains it
PLAIN = {"S106", "S107"}  # the sentence itself shows what is wrong, and no table tells it better
UNITS, SCALE = "S110", "N107"  # a figure a hundred times too large is in the unit of the rates beside it
RISES, PLACES = "S101", "S108"
SOFTER: dict[Severity, Severity] = {"error": "warning", "warning": "note", "note": "note"}


def settle(findings: Sequence[Finding], analysis: Analysis) -> tuple[Finding, ...]:
    """The findings of an article as an editor sees them."""
    claims = {claim.id: claim for claim in analysis.claims}
    softened = [_attributed(finding, claims.get(finding.claim or "")) for finding in findings]
    kept = _one_a_fault(dict.fromkeys(softened), claims)
    made = [
        replace(finding, fingerprint=fingerprint(finding, analysis, claims.get(finding.claim or "")))
        for finding in kept
    ]
    return tuple(sorted(made, key=lambda one: (one.span.start, SEVERITIES.index(one.severity), one.code)))


def _attributed(finding: Finding, claim: Claim | None) -> Finding:
    """What someone else says is told one severity lower, without a fix, and with the name."""
    if claim is None or claim.speaker is None:
        return finding
    name = claim.speaker.name.strip()
    message = (
        finding.message
        if not name or "attributed to" in finding.message
        else f"{finding.message} (Attributed to {name}.)"
    )
    return replace(finding, severity=SOFTER[finding.severity], fix=None, message=message)


def _one_a_fault(findings: Iterable[Finding], claims: Mapping[str, Claim]) -> list[Finding]:
    """Of a broken sum and a table that both speak of one claim the more telling stays; notes of data give way to faults."""
    by_claim: dict[str, list[Finding]] = {}
    for finding in findings:
        by_claim.setdefault(finding.claim or f"@{finding.span.start}-{finding.code}", []).append(finding)
    return [finding for id, group in by_claim.items() for finding in _telling(group, claims.get(id))]


def _telling(group: list[Finding], claim: Claim | None) -> Iterable[Finding]:
    sums = [finding for finding in group if finding.code in ARITHMETIC]
    tables = [finding for finding in group if finding.code[0] in "NRC"]
    keep: Finding | None = None
    if sums or tables:
        named = [finding for finding in tables if finding.code not in BARE and finding.severity != "note"]
        plain = [finding for finding in sums if finding.code in PLAIN or _is_shown(finding, claim)]
        units = [finding for finding in sums if finding.code == UNITS and {one.code for one in named} == {SCALE}]
        keep = (plain or units or named or sums or tables)[0]
    for finding in group:
        rival = finding in sums or finding in tables
        if (rival and finding is not keep) or (finding.code[0] == "D" and keep is not None and keep.severity != "note"):
            continue
        yield finding


def _is_shown(finding: Finding, claim: Claim | None) -> bool:
    """ "Up by 27 per cent, from 16,821 to 23,198", "fourth, behind only Kent and Essex": the sentence needs no table to be wrong."""
    if claim is None or not (finding.code == RISES and len(finding.related) > 1 or finding.code == PLACES):
        return False
    return all(claim.sentence.contains(one.span) for one in finding.related)


def fingerprint(finding: Finding, analysis: Analysis, claim: Claim | None) -> str:
    """A key that stays when the story moves about: the code, the words, and what the claim says, never the line."""
    words = re.sub(r"[\W_]+", " ", finding.span.of(analysis.article.text).lower()).strip()
    parts = [finding.code, words]
    if claim is not None:
        facets = claim.measure.facets if claim.measure else None
        area = claim.area.area if claim.area else None
        period = (claim.period.start, claim.period.end) if claim.period else None
        parts += [claim.type, repr(facets), str(area), str(period)]
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16]

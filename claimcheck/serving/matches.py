"""A report as LanguageTool's clients read it."""

from __future__ import annotations

from collections.abc import Container, Mapping
from typing import Any

from claimcheck import __version__
from claimcheck.serving.annotations import Sent, utf16

Record = dict[str, Any]
LANGUAGES = (("English", "en", "en"), ("English (GB)", "en", "en-GB"))
AROUND = 40  # characters of context on either side
CATEGORIES = {
    "F": ("CLAIMCHECK_NAMES", "Names of police forces", "misspelling"),
    "P": ("CLAIMCHECK_PERIODS", "Dates and periods", "inconsistency"),
    "S": ("CLAIMCHECK_SUMS", "Sums and shares", "inconsistency"),
    "W": ("CLAIMCHECK_WORDING", "Wording of statistics", "style"),
    "N": ("CLAIMCHECK_FIGURES", "Published figures", "inconsistency"),
    "R": ("CLAIMCHECK_RANKS", "Ranks", "inconsistency"),
    "C": ("CLAIMCHECK_CHANGES", "Changes and comparisons", "inconsistency"),
}
OTHER = ("CLAIMCHECK_DATA", "What could not be checked", "hint")


def languages() -> list[Record]:
    """The answer of `/v2/languages`."""
    return [{"name": name, "code": code, "longCode": long} for name, code, long in LANGUAGES]


def response(
    sent: Sent, report: Mapping[str, Any] | None, language: str, hidden: Container[str], picky: bool
) -> Record:
    """The answer of `/v2/check`. `hidden` are codes and names of rules that are not wanted; notes are told to the `picky` alone."""
    code = language if language in ("en", "en-GB") else "en-GB"
    name = next(name for name, _, long in LANGUAGES if long == code)
    findings = report["articles"][0]["findings"] if report else []
    sentences = {one["id"]: one["sentence"] for one in report["articles"][0]["claims"]} if report else {}
    matches = [
        _match(sent, finding, sentences.get(finding["claim"]))
        for finding in findings
        if not (finding["code"] in hidden or finding["rule"] in hidden) and (picky or finding["severity"] != "note")
    ]
    return {
        "software": {
            "name": "LanguageTool",
            "version": f"claimcheck {__version__}",
            "buildDate": "",
            "apiVersion": 1,
            "premium": False,
            "premiumHint": "",
            "status": "",
        },
        "warnings": {"incompleteResults": False},
        "language": {
            "name": name,
            "code": code,
            "detectedLanguage": {"name": name, "code": code, "confidence": 1.0, "source": ""},
        },
        "matches": matches,
        "sentenceRanges": [],
    }


def _match(sent: Sent, finding: Mapping[str, Any], sentence: Mapping[str, int] | None) -> Record:
    text, start, end = sent.text, finding["start"], finding["end"]
    offset = sent.place(start)
    category, told, kind = CATEGORIES.get(finding["code"][0], OTHER)
    advice = finding["advice"]
    line = (text.rfind("\n", 0, start) + 1, (text.find("\n", end) + 1 or len(text) + 1) - 1)
    first, last = (sentence["start"], sentence["end"]) if sentence else line
    before, after = max(line[0], start - AROUND), min(line[1], end + AROUND)
    return {
        "message": f"{finding['message']} {advice}".strip(),
        "shortMessage": finding["rule"].replace("-", " ").capitalize(),
        "replacements": _replacements(finding),
        "offset": offset,
        "length": max(0, sent.place(end, end=True) - offset),
        "context": {"text": text[before:after], "offset": utf16(text[before:start]), "length": utf16(text[start:end])},
        "sentence": text[first:last],
        "type": {"typeName": "Other"},
        "rule": {
            "id": finding["code"],
            "description": finding["rule"].replace("-", " ").capitalize(),
            "issueType": kind,
            "category": {"id": category, "name": told},
        },
        "ignoreForIncompleteSentence": False,
        "contextForSureMatch": 0,
    }


def _replacements(finding: Mapping[str, Any]) -> list[Record]:
    """What the fix writes; one that changes a figure says that it is to be looked up first."""
    fix = finding["fix"]
    if not fix:
        return []
    return [
        {"value": fix["replacement"]}
        if fix["safe"]
        else {"value": fix["replacement"], "shortDescription": "look it up first"}
    ]

"""Accuracy on the marked articles, beside the baseline: `python benchmarks/run.py [--update | --floors]`.

The closed half is printed first and only as figures; claims gained and lost are listed for the open half alone.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

from scoring import Score, score_article

from claimcheck.pipeline import check

HERE = Path(__file__).resolve().parent
BASELINE = HERE / "baseline.json"
# What a change may not fall below. Numbers of false alarms and of true claims contradicted are upper bounds.
FLOORS = {
    "claim_f1": 0.96,
    "value": 0.97,
    "type": 0.96,
    "area": 0.945,
    "period": 0.95,
    "frames": 0.83,
    "slips": 0.69,
    "verdicts": 0.7,
}
# This is the aim, and where we stand.
CEILINGS = {"true_contradicted": 0, "false_alarms": 0}
SHOWN = 40


def run_half(name: str) -> tuple[Score, float]:
    """The score of one half, and the seconds that checking it took."""
    score, seconds = Score(), 0.0
    for path in sorted((HERE / "articles" / name).glob("*.txt")):
        start = time.perf_counter()
        report = check(path)
        seconds += time.perf_counter() - start
        score_article(path, report.articles[0], score)
    return score, seconds


def show(name: str, figures: dict[str, float], before: dict[str, float]) -> None:
    """One line a figure, with the baseline's beside it."""
    print(f"\n{name}")
    for key, value in figures.items():
        was = before.get(key)
        moved = "" if was is None or was == value else f"   was {was}"
        print(f"  {key:18} {value}{moved}")


def show_changes(now: dict[str, list[str]], before: dict[str, list[str]]) -> None:
    """Claims and fields gained and lost since the baseline."""
    for word, one, other in (("gained", now, before), ("lost", before, now)):
        rows = [
            f"{name} ({', '.join(sorted(set(fields) - set(other.get(name, []))))})"
            for name, fields in one.items()
            if set(fields) - set(other.get(name, []))
        ]
        print(f"\n{word}: {len(rows)}")
        for row in rows[:SHOWN]:
            print(f"  {row}")


def failures(name: str, figures: dict[str, float]) -> list[str]:
    """The floors that do not hold."""
    low = [f"{name}: {key} is {figures[key]}, below {floor}" for key, floor in FLOORS.items() if figures[key] < floor]
    return low + [
        f"{name}: {key} is {figures[key]:g}, above {most}" for key, most in CEILINGS.items() if figures[key] > most
    ]


def main() -> int:
    """Runs both halves. Returns 1 when a floor does not hold."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--update", action="store_true", help="write the baseline")
    parser.add_argument("--floors", action="store_true", help="only ask whether the floors hold")
    args = parser.parse_args()
    before = json.loads(BASELINE.read_text(encoding="utf-8")) if BASELINE.exists() else {}
    scores = {name: run_half(name) for name in ("closed", "open")}
    broken = []
    for name, (score, seconds) in scores.items():
        figures = score.figures()
        broken += failures(name, figures)
        if not args.floors:
            was = f", was {before['seconds'][name]:.2f} s" if "seconds" in before else ""
            show(f"{name} half, {seconds:.2f} s{was}", figures, before.get(name, {}))
    if not args.floors:
        show_changes(scores["open"][0].claims, before.get("claims", {}))
    if args.update:
        kept: dict[str, Any] = {name: score.figures() for name, (score, _) in scores.items()}
        kept["seconds"] = {name: round(seconds, 2) for name, (_, seconds) in scores.items()}
        kept["claims"] = scores["open"][0].claims
        BASELINE.write_text(json.dumps(kept, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    for line in broken:
        print(line, file=sys.stderr)
    print("floors hold" if not broken else f"{len(broken)} floors do not hold")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())

"""What it would do for whole articles, each contender wired for this process: `python scripts/articles.py`.

The articles of `data/articles` are scored for claims alone; the two halves of the benchmark by its own scorer, as totals only.
"""

from __future__ import annotations

import json
import sys
import time
from contextlib import AbstractContextManager, nullcontext
from typing import Any

from figures import DATA, HERE, load, unmarked
from wiring import Answers, asked

from claimcheck.claims import analyse
from claimcheck.nlp.articles import article_of
from claimcheck.pipeline import check

BENCHMARKS = HERE.parent.parent / "benchmarks"
sys.path.insert(0, str(BENCHMARKS))
from run import run_half  # noqa: E402 (its folder is no package)

SHOWN = ("claim_f1", "type", "frames", "false_alarms", "true_contradicted")
SURE = 0.8


def fresh() -> str:
    """Precision, recall and F1 of claims with a figure in the articles that nobody tuned on; arguable figures count neither way."""
    language, right, extra, missed = load(), 0, 0, 0
    for path in sorted((DATA / "articles").glob("*.txt")):
        text, marks = unmarked(path.read_text(encoding="utf-8"))
        found = [claim.span for claim in analyse(article_of(text, path.name), language).claims if claim.rank is None]
        met = {at for at, _ in marks if any(span.start <= at < span.end for span in found)}
        right += sum(at in met for at, label in marks if label != "?")
        missed += sum(at not in met for at, label in marks if label != "?")
        extra += sum(not any(span.start <= at < span.end for at, _ in marks) for span in found)
    precision, recall = right / (right + extra), right / (right + missed)
    return f"fresh: P {precision:.4f} R {recall:.4f} F1 {2 * right / (2 * right + extra + missed):.4f}"


def in_negatives(half: str) -> int:
    """Claims bound to an area in articles that hold none."""
    count = 0
    for path in sorted((BENCHMARKS / "articles" / half).glob("*.json")):
        gold: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        if not gold["claims"]:
            claims = check(path.with_suffix(".txt")).articles[0].analysis.claims
            count += sum(claim.area is not None for claim in claims)
    return count


def show(name: str, wired: AbstractContextManager[None]) -> None:
    """Prints the figures of one contender; the seconds, which differ from run to run, beside them."""
    with wired:
        print(f"\n{name}\n  {fresh()}")
        for half in ("closed", "open"):
            start = time.perf_counter()
            score, _ = run_half(half)
            seconds = time.perf_counter() - start
            figures = score.figures()
            shown = " ".join(f"{key} {figures[key]:g}" for key in SHOWN)
            print(f"  {half}: {shown}, in negatives {in_negatives(half)}")
            print(f"  {half}: {seconds:.1f} s", file=sys.stderr)


def main() -> None:
    """Prints the figures of each contender."""
    linear, kinds, network = Answers("linear"), Answers("kinds"), Answers("network")
    contenders: dict[str, tuple[Answers | None, dict[str, float]]] = {
        "rules alone": (None, {}),
        "linear may keep": (linear, {"keep": SURE}),
        "linear may drop": (linear, {"drop": SURE}),
        "linear over all kinds may keep": (kinds, {"keep": SURE}),
        "linear over all kinds may change the type": (kinds, {"kind": SURE}),
        "network may keep": (network, {"keep": SURE}),
        "network may drop": (network, {"drop": SURE}),
        "network may change the type": (network, {"kind": SURE}),
    }
    show("as the engine is", nullcontext())
    for name, (answers, levels) in contenders.items():
        show(name, asked(answers, **levels))


if __name__ == "__main__":
    main()

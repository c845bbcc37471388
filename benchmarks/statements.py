"""Verdicts on statements made from the tables: `python benchmarks/statements.py [--each N] [--seed N] [--show N]`.

Half are true, half false in one way. Each is checked twice: as a claim handed to the engine, and as text from end to end.
Printed for both: true ones contradicted (none wanted), false ones contradicted, and those named by the right rule. Exits 1
when a floor is missed.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from stating import Maker, Statement  # noqa: E402

from claimcheck.checking.run import check_article  # noqa: E402
from claimcheck.domain.reports import ArticleReport  # noqa: E402
from claimcheck.pipeline import check, engine  # noqa: E402

CONTRADICTED, NAMED = 0.97, 0.90  # parts of the false ones; of the true ones none may be contradicted
STATEMENTS, SHAPES = 1000, 60


@dataclass
class Tally:
    """What came of the statements: by (kind, falsehood), the verdicts, and how many were named by the right rule."""

    verdicts: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    named: Counter[tuple[str, str]] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def add(self, statement: Statement, report: ArticleReport) -> None:
        """Score the claim that stands where the statement's does."""
        span = statement.analysis.claims[0].span
        here = [claim for claim in report.claims if claim.span.overlaps(span)]
        ids = {claim.id for claim in here}
        names = [verdict.name for verdict in report.verdicts if verdict.claim in ids]
        verdict = "contradicted" if "contradicted" in names else names[0] if names else "not found"
        found = {one.rule for one in report.findings if one.claim in ids or one.span.overlaps(span)}
        self.verdicts[statement.kind, statement.false, verdict] += 1
        right = bool(found & statement.rules)
        self.named[statement.kind, statement.false] += right
        if statement.false == "" and verdict == "contradicted":
            self.wrong.append(f"TRUE BUT CONTRADICTED {statement.text!r} {sorted(found)} {_reasons(report)}")
        elif statement.false and (verdict != "contradicted" or not right):
            self.wrong.append(
                f"false ({statement.false}), {verdict} {sorted(found)} {statement.text!r} {_reasons(report)}"
            )

    def count(self, true: bool, verdict: str = "") -> int:
        """How many true (or false) statements came to a verdict; to any when none is given."""
        return sum(
            number
            for (_, false, name), number in self.verdicts.items()
            if (false == "") == true and verdict in ("", name)
        )

    @property
    def contradicted(self) -> float:
        return self.count(False, "contradicted") / max(1, self.count(False))

    @property
    def right(self) -> float:
        return sum(number for (_, false), number in self.named.items() if false) / max(1, self.count(False))


def _reasons(report: ArticleReport) -> list[str]:
    return [verdict.reason[:160] for verdict in report.verdicts]


def show(name: str, tally: Tally, shown: int) -> None:
    """The three figures, then each kind and falsehood, then some of what went wrong."""
    true, false = tally.count(True), tally.count(False)
    print(f"\n{name}")
    print(
        f"  true contradicted   {tally.count(True, 'contradicted')} of {true} (wanted 0); supported {tally.count(True, 'supported')}"
    )
    print(f"  false contradicted  {tally.contradicted:.3f} of {false} (wanted {CONTRADICTED})")
    print(f"  right rule named    {tally.right:.3f} (wanted {NAMED})")
    rows = sorted({(kind, false) for kind, false, _ in tally.verdicts})
    for kind, made in rows:
        verdicts = {v: n for (k, f, v), n in sorted(tally.verdicts.items()) if (k, f) == (kind, made)}
        print(f"  {kind:11} {made or 'true':16} {verdicts} named {tally.named[kind, made]}")
    for line in tally.wrong[:shown]:
        print("  -", line)


def failures(name: str, tally: Tally) -> list[str]:
    """The floors that do not hold."""
    told = []
    if wrong := tally.count(True, "contradicted"):
        told.append(f"{name}: {wrong} true statements contradicted")
    if tally.contradicted < CONTRADICTED:
        told.append(f"{name}: {tally.contradicted:.3f} of the false ones contradicted, below {CONTRADICTED}")
    if tally.right < NAMED:
        told.append(f"{name}: {tally.right:.3f} named by the right rule, below {NAMED}")
    return told


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--each", type=int, default=8, help="true ones of each shape, and as many false ones")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--show", type=int, default=0, help="how many that went wrong to list")
    args = parser.parse_args()
    made = engine()
    statements = list(Maker(made.catalogue, args.seed).statements(args.each))
    shapes = len({one.shape for one in statements})
    print(f"{len(statements)} statements in {shapes} shapes, {sum(one.false == '' for one in statements)} of them true")
    objects, texts = Tally(), Tally()
    for one in statements:
        objects.add(one, check_article(one.analysis, made.catalogue, made.rules))
        texts.add(one, check(one.text).articles[0])
    for name, tally in (("as claim objects", objects), ("as text", texts)):
        show(name, tally, args.show)
    broken = [*failures("objects", objects), *failures("text", texts)]
    if len(statements) < STATEMENTS or shapes < SHAPES:
        broken.append(f"only {len(statements)} statements in {shapes} shapes")
    print("\n" + ("\n".join(broken) or "floors hold"))
    return int(bool(broken))


if __name__ == "__main__":
    sys.exit(main())

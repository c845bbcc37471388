"""Scores `claimcheck.claims.quantities.quantities` on the marked sentences of this folder: value precision, recall, F1; value with unit.

`python benchmarks/quantities/score.py open|closed|wire|news|press|evening [--misses] [--peer PYTHON]`;
the closed half is for the end of a piece of work only.
With `--peer` the interpreter of an environment that holds quantulum3 answers the same sentences, in the same run.
"""

from __future__ import annotations

import argparse
import json
import subprocess
from pathlib import Path
from typing import NamedTuple

from claimcheck.claims.quantities.quantities import quantities_in

HERE = Path(__file__).parent
PEER = """
import json, sys, warnings
warnings.filterwarnings("ignore")
from quantulum3 import parser
def read(text):
    try:
        found = parser.parse(text)
    except Exception:
        return []
    return [[q.value - (q.uncertainty or 0), q.value + (q.uncertainty or 0), q.unit.name] for q in found]
json.dump([read(text) for text in json.load(sys.stdin)], sys.stdout)
"""


class Value(NamedTuple):
    """Both ends of a value (the same but for a range) and its unit, or the units that are as good."""

    low: float
    high: float
    units: tuple[str, ...]


class Marked(NamedTuple):
    """A sentence and its quantities."""

    text: str
    values: list[Value]


def read(path: Path) -> list[Marked]:
    """The marked sentences of a file: a sentence, then a line `= VALUE UNIT` for each quantity, `|` between units as good."""
    found = []
    for block in path.read_text(encoding="utf-8").strip().split("\n\n"):
        text, *lines = block.strip().splitlines()
        found.append(Marked(text, [_value(line) for line in lines]))
    return found


def _value(line: str) -> Value:
    figure, _, units = line.removeprefix("= ").partition(" ")
    low, _, high = figure.partition("..")
    return Value(float(low), float(high or low), tuple(units.split("|")))


def ours(text: str) -> list[Value]:
    """What the checkout finds in a sentence."""
    return [Value(float(q.low), float(q.high), (q.unit,)) for q in quantities_in(text)]


def peers(python: str, texts: list[str]) -> list[list[Value]]:
    """What quantulum3 finds, in an environment of its own."""
    done = subprocess.run(
        [python, "-W", "ignore", "-c", PEER], input=json.dumps(texts), capture_output=True, text=True, check=True
    )
    return [[Value(low, high, (unit,)) for low, high, unit in values] for values in json.loads(done.stdout)]


def same(gold: Value, found: Value) -> bool:
    """Whether the values agree to a part in a thousand. A share may be given as a part of one, a range as its middle."""

    def near(a: float, b: float) -> bool:
        return abs(a - b) <= max(1e-9, abs(a) * 1e-3)

    middle = (gold.low + gold.high) / 2
    exact = near(gold.low, found.low) and near(gold.high, found.high)
    share = gold.units[0] == "percent" and found.low <= 1 and near(gold.low / 100, found.low)
    return exact or share or (gold.low < gold.high and near(middle, (found.low + found.high) / 2))


def count(marked: list[Marked], answers: list[list[Value]], misses: bool) -> tuple[int, int, int, int]:
    """Right values, right values with the right unit, marked values, found values."""
    right = units = 0
    for item, found in zip(marked, answers, strict=True):
        left, missed = list(found), []
        for gold in item.values:
            hits = [value for value in left if same(gold, value)]
            if not hits:
                missed.append(gold)
                continue
            best = next((value for value in hits if value.units[0] in gold.units), hits[0])
            left.remove(best)
            right += 1
            units += best.units[0] in gold.units
            if misses and best.units[0] not in gold.units:
                print(f"unit  {item.text}\n      {gold}  found {best.units[0]!r}")
        if misses and (missed or left):
            print(f"value {item.text}\n      missed {missed}\n      extra  {left}")
    return right, units, sum(len(item.values) for item in marked), sum(map(len, answers))


def report(
    name: str, marked: list[Marked], answers: list[list[Value]], misses: bool = False, own_units: bool = True
) -> None:
    """Prints a line of figures; the units of another tool have other names, and are left out."""
    right, units, wanted, found = count(marked, answers, misses)
    precision, recall = right / max(found, 1), right / wanted
    f1 = 2 * right / (wanted + found)
    line = f"{name:24} values {wanted}: P {precision:.3f} R {recall:.3f} F1 {f1:.3f}"
    print(f"{line}; with unit F1 {2 * units / (wanted + found):.3f}" if own_units else line)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("half", choices=["open", "closed", "wire", "news", "press", "evening"])
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--peer", metavar="PYTHON")
    options = parser.parse_args()
    marked = read(HERE / f"{options.half}.txt")
    report(f"claimcheck ({options.half})", marked, [ours(item.text) for item in marked], options.misses)
    if options.peer:
        report(
            f"quantulum3 ({options.half})", marked, peers(options.peer, [item.text for item in marked]), own_units=False
        )


if __name__ == "__main__":
    main()

"""Accuracy on the sentences of styles held out: rules alone, linear model, network. `python scripts/evaluate.py`."""

from __future__ import annotations

from figures import Example, examples, load
from prepare import READINGS
from wiring import LETTERS, Answers

SURE = 0.8
Pair = tuple[bool, bool]


def line(name: str, pairs: list[Pair], more: str = "") -> str:
    """Precision, recall, F1 and accuracy of (wanted, got)."""
    both, got, want = sum(w and g for w, g in pairs), sum(g for _, g in pairs), sum(w for w, _ in pairs)
    right = sum(w == g for w, g in pairs) / len(pairs)
    f1 = 2 * both / max(got + want, 1)
    return f"{name:24} {both / max(got, 1):.3f} {both / max(want, 1):.3f} {f1:.3f} {right:.3f} {more}"


def kinds(held: list[Example], said: list[dict[str, float]]) -> str:
    """How often the type of a true statistic is right: by the rules, and where a sure answer overrides them."""
    rules = overridden = count = 0
    for example, probabilities in zip(held, said, strict=True):
        if example.label == "N":
            continue
        told = {"change": "U", "money": "M", "duration": "D"} | LETTERS
        best = max((label for label in probabilities if label != "N"), key=probabilities.__getitem__)
        before = told[example.sketch.type]
        after = best if probabilities[best] >= SURE else before
        count, rules, overridden = count + 1, rules + (before == example.label), overridden + (after == example.label)
    return f"type right: rules {rules / count:.3f}, overridden {overridden / count:.3f}"


def main() -> None:
    """Prints a line for each contender."""
    held = list(examples("held_out", load()))
    wanted = [example.label != "N" for example in held]
    told = [example.told for example in held]
    print(f"{len(held)} figures\n{'':24} prec  rec   F1    accuracy")
    print(line("all are statistics", [(want, True) for want in wanted]))
    print(line("rules", list(zip(wanted, told, strict=True))))
    for name in READINGS:
        answers = Answers(name)
        said = [answers.of(example.scene, example.sketch, example.told) for example in held]
        learned = [probabilities["N"] < 0.5 for probabilities in said]
        told_kinds = "" if READINGS[name][1] else kinds(held, said)
        print(line(f"{name}", list(zip(wanted, learned, strict=True)), told_kinds))
        kept = [rule or 1 - p["N"] >= SURE for rule, p in zip(told, said, strict=True)]
        more = f"{sum(kept) - sum(told)} kept"
        print(line(f"rules, {name} may keep", list(zip(wanted, kept, strict=True)), more))
        left = [rule and p["N"] < SURE for rule, p in zip(told, said, strict=True)]
        more = f"{sum(told) - sum(left)} dropped"
        print(line(f"rules, {name} may drop", list(zip(wanted, left, strict=True)), more))


if __name__ == "__main__":
    main()

"""Times the questions that a check asks of the reference data: `python benchmarks/queries.py [--json]`.

Prints median and worst of each, in milliseconds, beside the floor of the design, and exits 1 when a floor is missed.
"""

from __future__ import annotations

import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from claimcheck.reference.catalogue import Catalogue, load_catalogue  # noqa: E402
from claimcheck.reference.queries import rank  # noqa: E402

FLOORS = {"value": 1.0, "rank": 10.0, "derived rank": 10.0, "open": 50.0, "build": 2000.0}
OPEN = """
import time
start = time.perf_counter()
from claimcheck.reference.catalogue import load_catalogue
imported = time.perf_counter()
catalogue = load_catalogue()
catalogue.areas, catalogue.words.topics, catalogue.measures
print((time.perf_counter() - imported) * 1000, (imported - start) * 1000)
"""


def main() -> int:
    with tempfile.TemporaryDirectory() as cache:
        os.environ["CLAIMCHECK_CACHE"], os.environ["CLAIMCHECK_DATA"] = cache, str(Path(cache) / "none")
        start = time.perf_counter()
        catalogue = load_catalogue()
        times = {"build": [1000 * (time.perf_counter() - start)], "open": [opening() for _ in range(7)]}
        times |= questions(catalogue, random.Random(7))
    told = {name: (statistics.median(spent), max(spent)) for name, spent in times.items() if spent}
    if "--json" in sys.argv:
        print(json.dumps({name: round(median, 4) for name, (median, _) in told.items()}))
    for name, (median, worst) in told.items():
        print(f"{name:13} median {median:9.3f} ms  worst {worst:9.3f} ms  floor {FLOORS[name]:g} ms", file=sys.stderr)
    return int(any(median > FLOORS[name] for name, (median, _) in told.items()))


def opening() -> float:
    """A cold open in a new process, in milliseconds, without the interpreter's start."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    out = subprocess.run([sys.executable, "-c", OPEN], env=environment, capture_output=True, text=True, check=True)
    return float(out.stdout.split()[0])


def questions(catalogue: Catalogue, dice: random.Random) -> dict[str, list[float]]:
    """Values and ranks of cells drawn at random, each asked once, so that nothing is remembered."""
    asked: dict[str, list[float]] = {"value": [], "rank": [], "derived rank": []}
    held = [measure.id for measure in catalogue.measures.values() if not measure.derived]
    made = [measure.id for measure in catalogue.measures.values() if measure.derived]
    for name, measures, size in (("value", held, 500), ("rank", held, 150), ("derived rank", made, 100)):
        for measure in dice.choices(measures, k=size) if measures else ():
            spans = catalogue.spans(measure)
            if spans:
                start, end, _ = dice.choice(spans)
                area = dice.choice(catalogue.areas.territorial)
                question = value if name == "value" else place
                asked[name].append(timed(question, catalogue, measure, area, start, end))
    return asked


def value(catalogue: Catalogue, measure: str, area: str, start: date, end: date) -> None:
    catalogue.figures(measure, area, start, end)


def place(catalogue: Catalogue, measure: str, area: str, start: date, end: date) -> None:
    rank(catalogue.column(measure, start, end), area, "highest")


def timed(question: Callable[..., None], *arguments: object) -> float:
    start = time.perf_counter()
    question(*arguments)
    return 1000 * (time.perf_counter() - start)


if __name__ == "__main__":
    sys.exit(main())

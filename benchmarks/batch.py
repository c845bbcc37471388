"""What a batch withstands: `python benchmarks/batch.py kill|resume|memory [--drafts N] [--jobs N]`. Needs Linux's /proc.

kill    One worker is killed by its process id midway, and one draft kills its worker every time: every other draft must have
        the result that it has when checked alone, the poison one must be named, none may be lost or told twice.
resume  A run is interrupted (SIGINT), another killed (SIGKILL), and each started again: only what was left may be checked,
        and the output must be byte for byte that of a run that nobody stopped.
memory  What the run and its workers hold after a tenth of the drafts, and at the end.

Each prints what it saw and exits 1 when it was not so. Drafts are made anew by `recombined.py`. The poison is a reader
plug-in for `.poison` files, in a package that lies in the folder of the run and is found by its entry point as any other.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
sys.path[:0] = [str(HERE), str(ROOT)]

from recombined import recombined  # noqa: E402

POISON = '''"""Ends its process when it reads a draft that says so, or never comes to an end."""
import os
import time

SUFFIXES = (".poison",)


def read(data, source):
    if data.startswith(b"hang"):
        time.sleep(3600)
    os._exit(7)
'''
GROWTH = 0.10  # memory may grow by this part between a tenth of the run and its end


@dataclass(frozen=True)
class Desk:
    """A folder with drafts, a cache of its own, and the poison's package."""

    folder: Path
    jobs: int = 2
    options: tuple[str, ...] = ()

    @property
    def drafts(self) -> Path:
        return self.folder / "drafts"

    @property
    def results(self) -> Path:
        return self.folder / "cache" / "results"

    def make(self, number: int, poison: dict[str, str] | None = None) -> None:
        """Write the drafts: `number` good ones, and those of `poison` by name and words."""
        self.drafts.mkdir()
        for place, text in enumerate(recombined(number)):
            (self.drafts / f"{place:05}.txt").write_text(text, encoding="utf-8")
        for name, words in (poison or {}).items():
            (self.drafts / name).write_text(words)
        told = self.folder / "plugins" / "poison_reader-1.0.dist-info"
        told.mkdir(parents=True)
        (told.parent / "poison_reader.py").write_text(POISON)
        (told / "METADATA").write_text("Metadata-Version: 2.1\nName: poison-reader\nVersion: 1.0\n")
        (told / "entry_points.txt").write_text("[claimcheck.readers]\npoison = poison_reader\n")

    def start(self, output: str, *options: str) -> subprocess.Popen[str]:
        """A run over all drafts into `output`, JSON lines."""
        path = os.pathsep.join((str(ROOT), str(self.folder / "plugins")))
        command = [sys.executable, "-m", "claimcheck", "drafts", "--jobs", str(self.jobs), "--format", "jsonl"]
        return subprocess.Popen(
            [*command, "-o", output, "--exit-zero", *self.options, *options],
            cwd=self.folder,
            env={**os.environ, "PYTHONPATH": path, "CLAIMCHECK_CACHE": str(self.folder / "cache")},
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,  # as in a terminal, where Ctrl-C reaches the workers too
            preexec_fn=_hear_interrupts,
        )

    def kept(self) -> dict[str, int]:
        """Every result that is kept: its name, and the inode that tells whether it was written again."""
        return {f"{one.parent.name}{one.name}": one.stat().st_ino for one in self.results.glob("??/*[!t]")}

    def wait_for(self, number: int, run: subprocess.Popen[str], seconds: float = 3600) -> None:
        """Until so many results are kept."""
        end = time.monotonic() + seconds
        while len(self.kept()) < number:
            assert run.poll() is None, f"the run has ended: {run.stderr.read() if run.stderr else ''}"
            assert time.monotonic() < end, "the run takes too long"
            time.sleep(0.05)


def _hear_interrupts() -> None:
    """A shell that runs this in the background has its children ignore Ctrl-C, and theirs."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def workers_of(run: subprocess.Popen[str]) -> list[int]:
    """The process ids of the workers."""
    found = []
    for one in Path(f"/proc/{run.pid}/task/{run.pid}/children").read_text().split():
        with suppress(OSError):
            if b"spawn_main" in Path(f"/proc/{one}/cmdline").read_bytes():
                found.append(int(one))
    return found


def held(process: int) -> float:
    """Megabytes that a process holds; 0 when it has gone."""
    with suppress(OSError, StopIteration):
        lines = Path(f"/proc/{process}/status").read_text().splitlines()
        return int(next(line for line in lines if line.startswith("VmRSS")).split()[1]) / 1024
    return 0.0


def lines_of(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


@dataclass
class Asked:
    """What was asked of a run, and whether it was so."""

    failed: list[str] = field(default_factory=list)

    def that(self, words: str, holds: bool) -> None:
        print(f"  {'yes' if holds else 'NO '}  {words}")
        if not holds:
            self.failed.append(words)


def kill(desk: Desk, number: int) -> list[str]:
    """See the page above."""
    desk.make(number, {f"{number // 3:05}-poison.poison": "die"})
    began = time.monotonic()
    run = desk.start("killed.jsonl")
    desk.wait_for(number // 2, run)
    victim = workers_of(run)[0]
    os.kill(victim, signal.SIGKILL)
    told = run.communicate()[1]
    print(f"{number} drafts and a poison one, {desk.jobs} workers, worker {victim} killed midway:")
    print(f"  {time.monotonic() - began:.0f} s, exit code {run.returncode}; on standard error:")
    print("".join(f"  | {line}\n" for line in told.splitlines()), end="")
    lines = lines_of(desk.folder / "killed.jsonl")
    names = Counter(str(line["source"]) for line in lines)
    problems = [line for line in lines if "problem" in line]
    asked = Asked()
    asked.that(
        "every draft is told once", sorted(names) == sorted(f"drafts/{one.name}" for one in desk.drafts.iterdir())
    )
    asked.that("none is told twice", set(names.values()) == {1})
    asked.that("the poison one alone is named", len(problems) == 1 and ".poison" in str(problems[0]["source"]))
    asked.that("the exit code says that one could not be checked", run.returncode == 2)
    asked.that(
        "results stand in the order of the drafts", [*names][: len(lines) - 1] == sorted([*names][: len(lines) - 1])
    )
    (desk.drafts / f"{number // 3:05}-poison.poison").unlink()
    again = desk.start("alone.jsonl", "--no-cache")
    again.communicate()
    alone = (desk.folder / "alone.jsonl").read_bytes().splitlines()
    killed = (desk.folder / "killed.jsonl").read_bytes().splitlines()
    asked.that("the others have the results of a run without a kill", alone == killed[:-1] and again.returncode == 0)
    return asked.failed


def resume(desk: Desk, number: int) -> list[str]:
    """See the page above."""
    desk.make(number, {f"{number // 9:05}-poison.poison": "die"})
    whole = desk.start("whole.jsonl", "--no-cache")
    told_whole = whole.communicate()[1]
    wanted = (desk.folder / "whole.jsonl").read_bytes()
    asked, done = Asked(), 0
    for part, how in ((0.3, signal.SIGINT), (0.6, signal.SIGKILL)):
        run = desk.start("stopped.jsonl")
        desk.wait_for(int(number * part), run)
        if how is signal.SIGINT:
            os.killpg(run.pid, how)
        else:
            run.kill()
        told = run.communicate(timeout=60)[1]
        time.sleep(1)  # workers end with their run
        print(f"{number} drafts, {how.name} with {len(desk.kept())} results kept, exit code {run.returncode}:")
        print("".join(f"  | {line}\n" for line in told.splitlines()), end="")
        asked.that("no output is left, whole or part", not [*desk.folder.glob("*stopped*")])
        asked.that("no worker is left", not _alive(run.pid))
        asked.that("the run before it was gone on with", len(desk.kept()) > done)
        done = len(desk.kept())
    before = desk.kept()
    run = desk.start("resumed.jsonl")
    told = run.communicate()[1]
    after = desk.kept()
    print("started again:")
    print("".join(f"  | {line}\n" for line in told.splitlines()), end="")
    asked.that(f"only the {number - done} left were checked", {key: after.get(key) for key in before} == before)
    asked.that("nothing is missing", len(after) == number)
    asked.that("the output is byte for byte that of an uninterrupted run", _bytes(desk, "resumed.jsonl") == wanted)
    asked.that("and so is what is said of the poison one", told.splitlines()[-1:] == told_whole.splitlines()[-1:])
    return asked.failed


def memory(desk: Desk, number: int) -> list[str]:
    """See the page above."""
    desk.make(number)
    run = desk.start("all.jsonl")
    desk.wait_for(number // 10, run)
    early = {pid: held(pid) for pid in (run.pid, *workers_of(run))}
    late, began, done = dict(early), time.monotonic(), len(desk.kept())
    while run.poll() is None:
        late.update({pid: now for pid in early if (now := held(pid))})
        time.sleep(0.2)
    print(f"{number} drafts, {desk.jobs} workers, {(number - done) / (time.monotonic() - began):.1f} drafts a second:")
    asked = Asked()
    for pid, name in zip(early, ("the run", *(f"worker {place}" for place in range(1, desk.jobs + 1))), strict=True):
        words = f"{name} holds {early[pid]:.0f} MB after a tenth, {late[pid]:.0f} MB at the end"
        asked.that(words, late[pid] <= early[pid] * (1 + GROWTH))
    return asked.failed


def _bytes(desk: Desk, name: str) -> bytes:
    return (desk.folder / name).read_bytes()


def _alive(group: int) -> bool:
    """Whether a process of the group runs; one that has ended and that nobody asked after does not."""
    for one in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            state, _, its_group = one.read_text().rpartition(")")[2].split()[:3]
            if int(its_group) == group and state != "Z":
                return True
    return False


@contextmanager
def desk_in(folder: Path | None, jobs: int) -> Iterator[Desk]:
    """A desk in a folder that goes when it is done with."""
    with tempfile.TemporaryDirectory(dir=folder) as made:
        yield Desk(Path(made), jobs)


def main() -> int:
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a job in the background has it ignored, and so its runs
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("what", choices=("kill", "resume", "memory"))
    parser.add_argument("--drafts", type=int, default=2000)
    parser.add_argument("--jobs", type=int, default=2)
    asked = parser.parse_args()
    with desk_in(None, asked.jobs) as desk:
        failed = {"kill": kill, "resume": resume, "memory": memory}[asked.what](desk, asked.drafts)
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main())

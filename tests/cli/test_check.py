"""`claimcheck PATH...` with a made-up engine: what is printed where, and the exit codes."""

from __future__ import annotations

import io
import json
import sys
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest

from claimcheck import pipeline
from claimcheck.cli import app
from claimcheck.domain.reports import ArticleReport
from claimcheck.domain.text import Article
from claimcheck.settings import load_settings, read_settings
from tests.desk import Desk, desk_rules
from tests.reading.word_files import paragraph, word_file
from tests.reading.word_files import run as word_run

CLEAN = "A headline\nPublished: 2014-02-05\n\nPolice recorded 12 thefts.\n"
WRONG = "Kentt thefts up\n\nPolice recorded 12 thefts.\n"
NOTED = "A headline\n\nThe sic force recorded 12 thefts.\n"


class Result(NamedTuple):
    code: int
    out: str
    err: str


Run = Callable[..., Result]


@pytest.fixture
def run(
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Iterator[Run]:
    """Run the command line in a folder with three drafts. Results of the made-up engine stay in a cache of their own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("CLAIMCHECK_CACHE", str(tmp_path_factory.mktemp("cache")))
    pipeline.selected_rules.cache_clear()
    monkeypatch.setattr(pipeline, "_loaded", lambda data: (None, None))
    monkeypatch.setattr(pipeline, "Engine", lambda *_: Desk())
    monkeypatch.setattr(pipeline, "rules", desk_rules)
    for name, text in (("clean.txt", CLEAN), ("wrong.txt", WRONG), ("noted.txt", NOTED)):
        (tmp_path / name).write_text(text, encoding="utf-8")

    def call(*arguments: str, stdin: bytes = b"") -> Result:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        with pytest.raises(SystemExit) as left:
            app.run(list(arguments))
        out, err = capsys.readouterr()
        return Result(int(left.value.code or 0), out, err)

    yield call
    pipeline.selected_rules.cache_clear()


EXITS = [
    (["clean.txt"], 0),
    (["check", "clean.txt"], 0),
    (["wrong.txt"], 1),
    (["noted.txt"], 0),
    (["noted.txt", "--fail-level", "note"], 1),
    (["noted.txt", "--fail-level", "warning"], 0),
    (["wrong.txt", "--exit-zero"], 0),
    (["clean.txt", "gone.txt"], 2),
    (["clean.txt", "gone.txt", "--exit-zero"], 2),
    (["clean.txt", "--select", "F"], 0),
    (["clean.txt", "-q", "-v"], 0),
    (["."], 1),
    (["*ean.txt"], 0),
    (["--version"], 0),
    (["--help"], 0),
    ([], 2),
    (["check"], 2),
    (["--nonsense"], 2),
    (["clean.txt", "--format", "jsn"], 2),
    (["clean.txt", "--fail-level", "fatal"], 2),
    (["clean.txt", "--published", "5 May"], 2),
    (["clean.txt", "--data", "nowhere"], 2),
    (["-", "--fix"], 2),
]


@pytest.mark.parametrize(("arguments", "code"), EXITS, ids=[" ".join(one) for one, _ in EXITS])
def test_exit_code(run: Run, arguments: list[str], code: int) -> None:
    result = run(*arguments)
    assert result.code == code
    assert "Traceback" not in result.out + result.err
    if code == 2 and arguments:
        assert result.err.startswith("claimcheck: ")
        assert len(result.err.splitlines()) == 1


HINTS = [
    (["clean.txt", "--format", "jsn"], "did you mean json?"),
    (["clean.txt", "--select", "Q999"], "no rule is called 'Q999'"),
    (["clean.txt", "--published", "2014-02-30"], "no day of the calendar"),
    (["clean.txt", "--data", "nowhere"], "no such folder"),
    (["--nonsense", "clean.txt"], "--nonsense"),
    (["clean.txt", "-o", "no/such/folder.txt"], "no such file or directory"),
]


@pytest.mark.parametrize(("arguments", "hint"), HINTS, ids=[hint for _, hint in HINTS])
def test_a_wrong_option_is_one_clear_line(run: Run, arguments: list[str], hint: str) -> None:
    result = run(*arguments)
    assert result.code == 2
    assert hint in result.err
    assert len(result.err.splitlines()) == 1


def test_the_others_are_still_checked(run: Run) -> None:
    result = run("gone.txt", "clean.txt", "wrong.txt", "--format", "json")
    report = json.loads(result.out)
    assert [article["source"] for article in report["articles"]] == ["clean.txt", "wrong.txt"]
    assert report["problems"][0]["source"] == "gone.txt"
    assert result.err == "claimcheck: gone.txt: no such file or folder: check the path\n"


def test_a_fault_of_ours_is_one_line_and_the_others_go_on(run: Run, tmp_path: Path) -> None:
    (tmp_path / "bad.txt").write_text("explode")
    result = run("bad.txt", "clean.txt")
    assert result.code == 2
    assert "clean.txt: 1 claim" in result.out
    assert result.err == (
        "claimcheck: bad.txt: claimcheck itself failed on this text (RuntimeError: as asked): please report it; "
        "the other files were checked\n"
    )


BAD_FILES = [
    ("empty.txt", b"", 0, "empty: nothing to check", ""),
    ("blank.txt", b" \n\n", 0, "empty: nothing to check", ""),
    ("old.txt", "Kent spent £4m on 12 cars.".encode("cp1252"), 0, "read as Windows-1252", ""),
    ("wide.txt", "Kent spent £4m on 12 cars.".encode("utf-16"), 0, "read as UTF-16", ""),
    ("binary.txt", bytes(range(256)), 2, "", "not a text file but a binary file"),
    ("draft.docx", b"PK\x03\x04", 2, "", "Word"),
    ("huge.txt", b"Words and 12 more. " * 1_100_000, 2, "", "20.9 MB, more than the 0.5 MB"),
]


@pytest.mark.parametrize(("name", "data", "code", "out", "err"), BAD_FILES, ids=[one[0] for one in BAD_FILES])
def test_bad_input(run: Run, tmp_path: Path, name: str, data: bytes, code: int, out: str, err: str) -> None:
    (tmp_path / name).write_bytes(data)
    result = run(name, "clean.txt")
    assert result.code == code
    assert out in result.out
    assert err in result.err
    assert len(result.err.splitlines()) == (code == 2)
    assert "clean.txt: 1 claim" in result.out


def test_a_folder_without_a_readable_file(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    result = run("empty")
    assert result.code == 2
    assert "no readable file in this folder" in result.err


def test_standard_input(run: Run) -> None:
    result = run("-", "--stdin-filename", "desk/draft.txt", "--format", "concise", stdin=WRONG.encode())
    assert result.code == 1
    assert result.out.startswith("desk/draft.txt:1:1: error F101")


def test_published_overrides_and_settings_fill_in(run: Run, tmp_path: Path) -> None:
    def published(*arguments: str) -> list[str]:
        report = json.loads(run("clean.txt", "wrong.txt", "--format", "json", *arguments).out)
        return [article["published"] for article in report["articles"]]

    assert published() == ["2014-02-05", None]
    assert published("--published", "2015-01-01") == ["2015-01-01", "2015-01-01"]
    (tmp_path / "claimcheck.toml").write_text("published = 2016-01-01")
    assert published() == ["2014-02-05", "2016-01-01"]


def test_settings_file(run: Run, tmp_path: Path) -> None:
    (tmp_path / "claimcheck.toml").write_text(
        'format = "concise"\nfail-level = "note"\n[per-path-ignores]\n"wrong*" = ["F101"]'
    )
    assert run("wrong.txt").code == 0
    assert run("noted.txt").out.startswith("noted.txt:3:5: note F103")
    assert run("noted.txt").code == 1
    (tmp_path / "claimcheck.toml").write_text("fail-lvel = 1")
    assert "did you mean fail-level?" in run("clean.txt").err


def test_output_file_is_whole(run: Run, tmp_path: Path) -> None:
    result = run("wrong.txt", "--format", "json", "-o", "report.json")
    assert (result.code, result.out) == (1, "")
    assert json.loads((tmp_path / "report.json").read_text())["summary"]["articles"] == 1
    assert not list(tmp_path.glob(".*"))


def test_diff_prints_and_writes_nothing(run: Run, tmp_path: Path) -> None:
    result = run("wrong.txt", "clean.txt", "--diff")
    assert result.code == 1
    assert "-Kentt thefts up\n+Kent thefts up\n" in result.out
    assert (tmp_path / "wrong.txt").read_text() == WRONG
    assert run("clean.txt", "--diff") == Result(0, "", "")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_fix_writes_and_tells_what_is_left(run: Run, tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "wrong.txt"
    path.write_bytes("Kentt “sic”\r\nlast line £".encode(encoding))
    result = run("wrong.txt", "--fix", "--format", "concise", "-q")
    assert result.code == 0
    assert path.read_bytes() == "Kent “sic”\r\nlast line £".encode(encoding)
    assert "wrong.txt: 1 corrected" in result.err
    assert [line.split()[2] for line in result.out.splitlines()] == ["F103"]


def test_fix_in_other_formats(run: Run, tmp_path: Path) -> None:
    (tmp_path / "wrong.html").write_text("<p>Kentt and Ken<b>tt</b> &pound;4m.</p>")
    (tmp_path / "wrong.docx").write_bytes(word_file(paragraph(word_run("Kentt rose."))))
    before = (tmp_path / "wrong.docx").read_bytes()
    result = run("wrong.html", "wrong.docx", "--fix", "--format", "concise", "-q")
    assert (tmp_path / "wrong.html").read_text() == "<p>Kent and Ken<b>tt</b> &pound;4m.</p>"
    assert (tmp_path / "wrong.docx").read_bytes() == before
    for line in (
        "wrong.html: 1 corrected",
        "wrong.html: 1 to be corrected by hand",
        "wrong.docx: 1 to be corrected by hand",
    ):
        assert f"claimcheck: {line}" in result.err
    assert [line.split(": ")[0] for line in result.out.splitlines()] == ["wrong.html:1:13", "wrong.docx:paragraph 1"]


def test_one_bad_file_of_each_kind_and_the_rest_goes_on(run: Run, tmp_path: Path) -> None:
    bad = {
        "bad.docx": b"PK\x03\x04 x",
        "bad.pdf": b"%PDF-1.4\n",
        "bad.json": b"{",
        "large.html": b" " * 6_000_000,
        "bad.md": b"\x81\x8d",
    }
    for name, data in bad.items():
        (tmp_path / name).write_bytes(data)
    result = run(*bad, "clean.txt", "--format", "json")
    assert result.code == 2
    report = json.loads(result.out)
    assert [one["source"] for one in report["articles"]] == ["clean.txt"]
    assert [one["source"] for one in report["problems"]] == list(bad)
    assert len(result.err.splitlines()) == len(bad)


def test_color_only_when_asked_for(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "\x1b" not in run("wrong.txt").out
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b" in run("wrong.txt").out
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in run("wrong.txt").out


def test_claims_are_shown_unchecked(run: Run) -> None:
    result = run("claims", "wrong.txt")
    assert result.code == 0
    assert result.out == (
        "wrong.txt:3:17: count “12”: 12 offences, of burglary recorded count, in kent (anaphor), 2012-04-01 to 2013-03-31 (named)\n"
    )
    report = json.loads(run("claims", "wrong.txt", "--format", "json").out)
    assert report["articles"][0]["claims"][0]["reason"] == "not checked"
    assert run("claims", "gone.txt").code == 2


def test_a_line_an_article(run: Run) -> None:
    result = run("batch", ".", "gone.txt")
    assert (result.code, result.err) == (2, "claimcheck: gone.txt: no such file or folder: check the path\n")
    lines = result.out.splitlines()
    assert [line.split()[-1] for line in lines[:4]] == ["article", "clean.txt", "noted.txt", "wrong.txt"]
    assert lines[3].split() == ["1", "1", ".", ".", ".", ".", "1", ".", ".", "wrong.txt"]
    assert lines[4] == "gone.txt: could not be read: no such file or folder: check the path"
    assert lines[5].split()[:2] == ["3", "3"]
    assert lines[5].endswith("in 3 articles; 1 source could not be read")
    assert run("batch", ".", "--format", "concise").out.startswith("noted.txt:3:5: note F103")


def test_statistics(run: Run) -> None:
    result = run(".", "--statistics")
    assert result.code == 1
    assert [line.split() for line in result.out.splitlines()[:3]] == [
        ["1", "in", "1", "article", "F101", "error", "misspelt-force"],
        ["1", "in", "1", "article", "F103", "note", "ambiguous-force"],
        ["3", "claims", "supported"],
    ]
    assert result.out.endswith("3 articles, 3 claims, 2 findings.\n")


def test_show_settings(run: Run, tmp_path: Path) -> None:
    told = (
        'ignore = ["D103"]\nfail-level = "warning"\nexclude = ["a \\"b\\"/"]\npublished = 2014-02-05\njobs = 3\n'
        '[per-path-ignores]\n"sport/*" = ["D", "N1"]\n'
    )
    (tmp_path / "claimcheck.toml").write_text(told)
    shown = run("--show-settings", "--format", "json", "--timeout", "2.5", "--no-cache")
    assert shown.code == 0
    assert shown.out.startswith(f"# {tmp_path / 'claimcheck.toml'}, and the command line\n")
    (tmp_path / "claimcheck.toml").write_text(shown.out)  # the page is itself a settings file
    settings = load_settings(tmp_path)
    assert settings == replace(
        read_settings(tomllib.loads(told), tmp_path / "claimcheck.toml"), format="json", timeout=2.5, cache=False
    )
    (tmp_path / "claimcheck.toml").unlink()
    assert "# jobs is not set\n# timeout is not set\ncache = true\n" in run("--show-settings").out


BATCH_OPTIONS = [
    (["clean.txt", "--jobs", "0"], "--jobs"),
    (["clean.txt", "--jobs", "some"], "--jobs"),
    (["clean.txt", "--timeout", "0"], "a number of seconds such as 30"),
    (["clean.txt", "--timeout", "inf"], "a number of seconds such as 30"),
    (["--statistics"], "missing argument PATH"),
    (["*.txt", "--exclude", "*"], "left out"),
]


@pytest.mark.parametrize(("arguments", "hint"), BATCH_OPTIONS, ids=[" ".join(one) for one, _ in BATCH_OPTIONS])
def test_a_wrong_option_of_a_batch(run: Run, arguments: list[str], hint: str) -> None:
    result = run(*arguments)
    assert result.code == 2
    assert hint in result.err
    assert len(result.err.splitlines()) == 1


def test_files_left_out(run: Run, tmp_path: Path) -> None:
    def names(*arguments: str) -> list[str]:
        return [article["source"] for article in json.loads(run(*arguments, "--format", "json").out)["articles"]]

    assert names(".", "--exclude", "wr*") == ["clean.txt", "noted.txt"]
    (tmp_path / "claimcheck.toml").write_text('exclude = ["noted.txt"]')
    assert names(".", "--exclude", "wr*") == ["clean.txt"]
    (tmp_path / ".claimcheckignore").write_text("clean.txt")
    assert names("*.txt") == ["wrong.txt"]
    assert names("noted.txt", "clean.txt") == ["noted.txt", "clean.txt"]


def test_an_interrupted_run_says_how_to_go_on(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = Desk.check

    def check(self: Desk, article: Article) -> ArticleReport:
        if article.source == "noted.txt":
            raise KeyboardInterrupt
        return whole(self, article)

    monkeypatch.setattr(Desk, "check", check)
    assert run(".", "-o", "all.txt") == Result(
        130, "", "claimcheck: interrupted: 1 of 3 drafts are done; the same command goes on from there\n"
    )
    assert not Path("all.txt").exists()
    monkeypatch.setattr(Desk, "check", whole)
    result = run(".", "--progress")
    assert (
        result.err
        == "claimcheck: 3 of 3 drafts\nclaimcheck: going on with an interrupted run: 1 of 3 drafts were done\n"
    )

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.cli.app import run

WORLD = Path(__file__).parent.parent / "data" / "world"
Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs `claimcheck data ...` on the invented world; exit code, output, errors."""
    monkeypatch.setenv("CLAIMCHECK_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("CLAIMCHECK_DATA", str(tmp_path / "own"))
    monkeypatch.chdir(tmp_path)

    def call(*arguments: str) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as left:
            run(["data", *arguments, "--root", str(WORLD)])
        told = capsys.readouterr()
        return int(left.value.code or 0), told.out, told.err

    return call


SHOWN = [
    (["list"], ["invented-recorded-crime  2019-07-18  complete"]),
    (["list", "--measures"], ["burglary.recorded.rate.per_1000", "(derived)"]),
    (["show", "invented-rape-facts"], ["coverage: partial", "Figures out"]),
    (["show", "burglary.recorded.count"], ["unit: offences", "periods: 2016/17, 2017/18, 2018/19"]),
    (["show", "upper"], ["forces: northshire, eastmoor"]),
    (["query", "burglary.recorded.count", "Northshire Police", "2017/18"], ["440 offences", "431 offences", "highest: 3 of 8"]),
    (["query", "burglary.recorded.count", "northshire", "2017-18", "--as-of", "2018-09-01"], ["431 offences"]),
    (["query", "burglary.recorded.count", "westmoor", "2018/19"], ["no figure", "2018/19"]),
    (["query", "rape.no-crimed.adult.percentage", "highfold", "2012/13"], ["less than 20 and at least 3 per cent"]),
    (["query", "robbery.recorded.count", "port-city", "2017/18"], ["beware: Port City counts ferries too."]),
]  # fmt: skip


@pytest.mark.parametrize(("arguments", "told"), SHOWN, ids=[" ".join(row[0]) for row in SHOWN])
def test_what_is_shown(data: Run, arguments: list[str], told: list[str]) -> None:
    code, out, _ = data(*arguments)
    assert code == 0
    for words in told:
        assert words in out


REFUSED = [
    (["show", "northshir"], "the nearest known is 'northshire'"),
    (["query", "burglry.recorded.count", "northshire", "2017/18"], "the nearest known is 'burglary.recorded.count'"),
    (["query", "burglary.recorded.count", "nowhere", "2017/18"], "no area 'nowhere'"),
    (["query", "burglary.recorded.count", "northshire", "lately"], "'lately' is no period"),
    (["query", "burglary.recorded.count", "northshire", "2017/18", "--as-of", "soon"], "soon"),
    (["validate", "nowhere"], "no data package"),
    (["import", "home-office-prv", "a.csv"], "nearest known is 'home-office-prc'"),
    (["add", "nowhere.csv"], "no such file"),
]


@pytest.mark.parametrize(("arguments", "told"), REFUSED, ids=[" ".join(row[0]) for row in REFUSED])
def test_what_is_refused_in_one_line(data: Run, arguments: list[str], told: str) -> None:
    code, _, err = data(*arguments)
    assert code == 2
    assert told in err
    assert "Traceback" not in err
    assert len(err.splitlines()) == 1


def test_validate_whole_and_damaged(data: Run, tmp_path: Path) -> None:
    assert data("validate")[:2] == (0, "4 packages checked, no fault\n")
    copy = Path(shutil.copytree(WORLD, tmp_path / "copy"))
    path = copy / "datasets" / "invented-population" / "data.csv"
    path.write_text(path.read_text().replace("northshire", "nortshire", 1))
    code, out, _ = data("validate", str(copy))
    assert code == 1
    assert "row 2: unknown area 'nortshire'; the nearest known is 'northshire'" in out
    assert out.endswith("in 4 packages\n")


def test_add_then_list_query_and_validate(data: Run, tmp_path: Path) -> None:
    (tmp_path / "desk.csv").write_text("Force,Year,Robbery count\nNorthshire,2020,51\nEastmoor,2020,33\n")
    code, _, err = data("add", "desk.csv")
    assert code == 2
    assert "calendar or financial" in err
    assert "--value" in err
    asked = (
        "add",
        "desk.csv",
        "--years",
        "financial",
        "--value",
        "Robbery count=robbery.recorded.count",
        "--release",
        "2021-01-01",
    )
    assert data(*asked)[0] == 0
    folder = tmp_path / "own" / "datasets"
    assert (folder / "own-desk" / "datapackage.json").is_file()
    code, out, _ = data("list", "--data", str(tmp_path / "own"))
    assert "own-desk" in out
    assert "[own: " in out
    assert "51 offences" in data("query", "robbery.recorded.count", "northshire", "2020/21", "--data", str(folder))[1]
    assert data("validate", str(folder))[0] == 0

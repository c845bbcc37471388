from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from claimcheck.reference.catalogue import load_catalogue
from claimcheck.reference.index import index_key
from claimcheck.reference.sealing import seal
from tests.reference.conftest import WORLD

YEAR = (date(2017, 4, 1), date(2018, 3, 31))
ASK = """
import sys
from datetime import date
from pathlib import Path
from claimcheck.reference.catalogue import load_catalogue
found = load_catalogue(root=Path(sys.argv[1])).figures("burglary.recorded.count", "eastmoor", date(2017, 4, 1), date(2018, 3, 31))
print(found[0].value)
"""


@pytest.fixture
def cache_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CLAIMCHECK_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


def value(world: Path) -> str:
    return str(load_catalogue(root=world).figures("burglary.recorded.count", "eastmoor", *YEAR)[0].value)


def test_built_once_and_again_when_a_package_changes(cache_here: Path, copy: Callable[[], Path]) -> None:
    world = copy()
    assert value(world) == value(world) == "300"
    assert len(list(cache_here.glob("index-*.sqlite"))) == 1
    folder = world / "datasets" / "invented-recorded-crime"
    data = folder / "data.csv"
    data.write_text(
        data.read_text().replace("eastmoor,2017/18,2019-07-18,burglary,300", "eastmoor,2017/18,2019-07-18,burglary,305")
    )
    descriptor = (folder / "datapackage.json").read_text().replace('"equals": 2755', '"equals": 2760')
    (folder / "datapackage.json").write_text(descriptor)
    seal(folder)
    assert value(world) == "305"
    assert len(list(cache_here.glob("index-*.sqlite"))) == 2


def test_nothing_is_left_behind_when_a_build_fails(cache_here: Path, copy: Callable[[], Path]) -> None:
    world = copy()
    (world / "datasets" / "invented-recorded-crime" / "data.csv").write_text("area\n")
    with pytest.raises(ValueError, match=r"hash|cut off"):
        value(world)
    assert list(cache_here.glob("*")) == []


def test_in_memory_when_nothing_can_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("CLAIMCHECK_CACHE", str(tmp_path / "file" / "cache"))
    assert value(WORLD) == "300"


def test_processes_that_start_at_once(cache_here: Path) -> None:
    environment = {**os.environ, "CLAIMCHECK_CACHE": str(cache_here), "PYTHONPATH": str(Path.cwd())}
    command = [sys.executable, "-c", ASK, str(WORLD)]
    started = [subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) for _ in range(4)]
    assert [process.communicate(timeout=60)[0].strip() for process in started] == ["300"] * 4
    assert [path.name[:6] for path in cache_here.iterdir()] == ["index-"]


def test_key_follows_the_files(copy: Callable[[], Path]) -> None:
    world = copy()
    before = index_key([world])
    assert index_key([world]) == before
    with (world / "measures" / "topics.toml").open("a") as file:
        file.write("\n")
    assert index_key([world]) != before


def test_a_folder_of_a_user_is_checked_against_without_code(cache_here: Path, tmp_path: Path) -> None:
    own = tmp_path / "own"
    shutil.copytree(WORLD / "datasets" / "invented-workforce", own / "datasets" / "desk-answering-times")
    folder = own / "datasets" / "desk-answering-times"
    (own / "measures").mkdir()
    (own / "measures" / "topics.toml").write_text(
        '[calls-999]\ntitle = "999 calls"\nwords = ["999 calls"]\nunit = "calls"\n'
    )
    (own / "measures" / "events.toml").write_text('[answered]\ntitle = "answered"\nverbs = ["answered"]\n')
    (folder / "data.csv").write_text("area,period,seconds\nnorthshire,cy 2022,9.4\neastmoor,cy 2022,21.0\n")
    descriptor = (folder / "datapackage.json").read_text().replace("invented-workforce", "desk-answering-times")
    descriptor = descriptor.replace('"column": "all"', '"column": "seconds"').replace(
        "officers.employed.count", "calls-999.answered.duration.seconds"
    )
    descriptor = descriptor.replace('"unit": "officers"', '"unit": "seconds"').replace('"complete"', '"partial"')
    import json

    told = json.loads(descriptor)
    del told["claimcheck"]["tables"][0]["values"][1]
    (folder / "datapackage.json").write_text(json.dumps(told))
    seal(folder)
    catalogue = load_catalogue([own], root=WORLD)
    measure = "calls-999.answered.duration.seconds"
    assert str(catalogue.figures(measure, "northshire", date(2022, 1, 1), date(2022, 12, 31))[0].value) == "9.4"
    assert catalogue.datasets["desk-answering-times"]["own"] is True
    assert catalogue.datasets["invented-population"]["own"] is False
    assert catalogue.figures("burglary.recorded.count", "eastmoor", *YEAR)


def test_a_package_of_a_user_stands_in_for_a_shipped_one_of_the_same_name(cache_here: Path, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(WORLD / "datasets" / "invented-population", tmp_path / "mine"))
    data = folder / "data.csv"
    data.write_text(data.read_text().replace("northshire,at 2017-06-30,101000", "northshire,at 2017-06-30,999999"))
    seal(folder)
    catalogue = load_catalogue([folder], root=WORLD)
    day = date(2017, 6, 30)
    assert str(catalogue.figures("population.resident.count", "northshire", day, day)[0].value) == "999999"
    assert catalogue.datasets["invented-population"]["own"] is True

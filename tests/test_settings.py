"""Settings, and what is said of bad ones."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from claimcheck.settings import Settings, SettingsError, load_settings, matches, read_day

GOOD = [
    ("claimcheck.toml", 'select = ["N"]\nignore = ["D101"]', {"select": ("N",), "ignore": ("D101",)}),
    ("claimcheck.toml", 'fail-level = "note"\nformat = "json"', {"fail_level": "note", "format": "json"}),
    ("claimcheck.toml", "published = 2014-02-05", {"published": date(2014, 2, 5)}),
    ("claimcheck.toml", 'published = "2014-02-05"', {"published": date(2014, 2, 5)}),
    ("claimcheck.toml", '[per-path-ignores]\n"sport/*" = ["D"]', {"per_path_ignores": (("sport/*", ("D",)),)}),
    ("claimcheck.toml", "jobs = 2\ntimeout = 30\ncache = false", {"jobs": 2, "timeout": 30.0, "cache": False}),
    ("claimcheck.toml", 'exclude = ["archive/"]', {"exclude": ("archive/",)}),
    ("pyproject.toml", '[tool.claimcheck]\nselect = ["R"]', {"select": ("R",)}),
]


@pytest.mark.parametrize(("name", "text", "expected"), GOOD)
def test_read(tmp_path: Path, name: str, text: str, expected: dict[str, object]) -> None:
    (tmp_path / name).write_text(text)
    folder = tmp_path / "a" / "b"
    folder.mkdir(parents=True)
    settings = load_settings(folder)
    assert {key: getattr(settings, key) for key in expected} == expected
    assert settings.source == tmp_path / name


def test_data_folders_are_of_the_settings_file(tmp_path: Path) -> None:
    (tmp_path / "claimcheck.toml").write_text('data = ["ours"]')
    (tmp_path / "deep").mkdir()
    assert load_settings(tmp_path / "deep").data == (tmp_path / "ours",)


@pytest.mark.parametrize("text", ["", "[tool.other]\nx = 1", "[tool]\n", "not toml at all ["])
def test_another_tools_file_says_nothing(tmp_path: Path, text: str) -> None:
    (tmp_path / "claimcheck.toml").write_text('ignore = ["N"]')
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "pyproject.toml").write_text(text)
    assert load_settings(tmp_path / "sub").ignore == ("N",)


def test_no_file_means_defaults(tmp_path: Path) -> None:
    (tmp_path / "claimcheck.toml").write_text("")
    settings = load_settings(tmp_path)
    assert settings == Settings(source=tmp_path / "claimcheck.toml")


BAD = [
    ('selct = ["N"]', "did you mean select"),
    ("zzz = 1", "known: cache, data"),
    ('select = "N"', "list of strings"),
    ("select = [1]", "list of strings"),
    ('fail-level = "fatal"', "error, warning, note"),
    ('published = "5 May"', "2014-02-05"),
    ('published = "2014-02-30"', "no day of the calendar"),
    ("per-path-ignores = 3", "table"),
    ("jobs = 0", "a number of workers such as 2"),
    ("jobs = true", "a number of workers such as 2"),
    ("timeout = -1", "a number of seconds such as 30"),
    ("timeout = inf", "a number of seconds such as 30"),
    ('timeout = "1m"', "a number of seconds such as 30"),
    ('cache = "no"', "true or false"),
    ('exclude = "archive/"', "list of strings"),
    ("format = 3", "string"),
    ("select = [", "TOML"),
]


@pytest.mark.parametrize(("text", "hint"), BAD)
def test_bad_settings_are_one_clear_line(tmp_path: Path, text: str, hint: str) -> None:
    (tmp_path / "claimcheck.toml").write_text(text)
    with pytest.raises(SettingsError) as caught:
        load_settings(tmp_path)
    assert hint in str(caught.value)
    assert "claimcheck.toml" in str(caught.value)
    assert "\n" not in str(caught.value)


SELECTORS = [
    (("N",), True),
    (("N1",), True),
    (("n101",), True),
    (("wrong-number",), True),
    (("S",), False),
    (("",), False),
    ((), False),
]


@pytest.mark.parametrize(("selectors", "expected"), SELECTORS)
def test_matches(selectors: tuple[str, ...], expected: bool) -> None:
    assert matches(selectors, "N101", "wrong-number") is expected


@pytest.mark.parametrize("value", [3, None, "5/2/2014", ["2014-02-05"]])
def test_no_day(value: object) -> None:
    with pytest.raises(ValueError, match="expected a date"):
        read_day(value)

from __future__ import annotations

import pytest

from claimcheck.reference.catalogue import Catalogue
from claimcheck.reference.recognising import AreaNames, number_of, period_of


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("2017/18", "2017/18"),
        ("2017-18", "2017/18"),
        ("2017/2018", "2017/18"),
        ("FY 2017-18", "2017/18"),
        ("Year ending March 2019", "ye 2019-03"),
        ("12 months to Sept 2018", "ye 2018-09"),
        ("2018-03-31", "at 2018-03-31"),
        ("31/03/2018", "at 2018-03-31"),
        ("31 March 2018", "at 2018-03-31"),
        ("cy 2018", "cy 2018"),
        ("2018", None),
        ("2017/19", None),
        ("31/02/2018", None),
        ("Burglary", None),
        ("", None),
    ],
)
def test_periods_as_tables_write_them(text: str, code: str | None) -> None:
    assert period_of(text) == code


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1,234", "1234"),
        ("12.5%", "12.5"),
        ("£3", "3"),
        ("-", ""),
        ("", ""),
        ("..", "x"),
        ("[x]", "x"),
        ("3l0", None),
        ("n", None),
    ],
)
def test_numbers_as_tables_write_them(text: str, number: str | None) -> None:
    assert number_of(text) == number


@pytest.mark.parametrize(
    ("name", "area"),
    [
        ("Northshire Police", "northshire"),
        ("NORTHSHIRE", "northshire"),
        ("Port City", "port-city"),
        ("City, Port", "port-city"),
        ("K04", "england-and-wales"),
        ("the Moors Police", None),
        ("Southmoor", None),
    ],
)
def test_names_as_tables_write_them(world: Catalogue, name: str, area: str | None) -> None:
    assert AreaNames(world.areas).find(name) == area

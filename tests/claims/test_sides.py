"""What other words fill in of a claim: the ends of a change, the other side of a comparison, several measures, a denial."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.domain.claims import Analysis, Claim

OTHER_SIDES: list[tuple[str, tuple[str, ...]]] = [
    ("Burglary in Cleveland is twice the national rate.", ("england-and-wales",)),
    ("The burglary rate in Kent is double that of Surrey.", ("surrey",)),
    ("Gwent recorded almost twice as many rapes as Dyfed-Powys.", ("dyfed-powys",)),
    ("The burglary rate in Kent is 12 per cent above the national average.", ("england-and-wales",)),
    ("The burglary rate in Kent is 12 per cent higher than in Surrey.", ("surrey",)),
    ("The robbery rate in Essex is 15 per cent below that of Kent.", ("kent",)),
    ("Robbery is three times as common in Essex as in Norfolk.", ("norfolk",)),
    ("Robbery is three times as common in Essex as in Wales.", ("wales",)),
    # No other side: a change, a level, and a place that is the figure's own.
    ("Burglary in Kent rose by 12 per cent, police said.", ()),
    ("Kent Police solved 12 per cent of burglaries, more than in Surrey.", ()),
    ("Robbery has doubled in Kent, police said.", ()),
]
ENDS: list[tuple[str, tuple[float, float] | None]] = [
    ("Robbery in Kent fell from 640 in 2012 to 512 in 2013, a fall of 20 per cent.", (640, 512)),
    ("Robbery in Kent fell by 20 per cent, from 640 to 512.", (640, 512)),
    ("Kent Police recorded 512 robberies in 2013, down 20 per cent from 640 in 2012.", (640, 512)),
    ("Robbery in Kent fell by 20 per cent to 512, police said.", None),
    ("Robbery in Kent fell by 20 per cent. Surrey recorded 512 burglaries in 2013.", None),
    # Its own words name another earlier time than the level beside.
    (
        "Kent Police recorded 1,846 robberies in 2013. That is 212 more than the year before, and compares with 951 in 2008.",
        None,
    ),
    (
        "Kent Police made 243 arrests in 2013, up from 198 in 2012 and nearly three times the total ten years ago.",
        None,
    ),
]
PARTS: list[tuple[str, set[str]]] = [
    ("Kent Police recorded a nine per cent rise in both burglary and robbery.", {"burglary", "robbery"}),
    ("Burglary and robbery each fell by nine per cent, Kent Police said.", {"burglary", "robbery"}),
    ("Shoplifting and bicycle theft were both up nine per cent, Kent Police said.", {"shoplifting", "bicycle-theft"}),
    ("Kent Police's figures show both rape and robbery nine per cent higher.", {"rape", "robbery"}),
    ("Kent Police recorded rises of nine per cent in rape, robbery and arson.", {"rape", "robbery", "arson"}),
    ("There was a fall of nine per cent in burglary as well as in robbery, Kent Police said.", {"burglary", "robbery"}),
    ("Robbery, like burglary, fell by nine per cent, Kent Police said.", {"burglary", "robbery"}),
    ("Kent Police said burglary and arson had fallen equally, by nine per cent.", {"burglary", "arson"}),
    # One sum, one thing, or a figure each.
    ("Burglary and robbery together fell by nine per cent in Kent, police said.", set()),
    ("Burglary fell by nine per cent in both Kent and Surrey, police said.", set()),
    ("Burglary and robbery fell by nine and six per cent respectively in Kent, police said.", set()),
    ("Kent Police recorded a nine per cent rise in robbery.", set()),
]
DENIED: list[tuple[str, bool]] = [
    ("Burglary in Kent did not fall by nine per cent in 2013.", True),
    ("Burglary in Kent has never risen by nine per cent, police said.", True),
    ("The rate in Kent isn't twice the national average for burglary.", True),
    ("The burglary rate in Kent is not double that of Surrey.", True),
    ("Burglary in Kent did not rise; it fell by nine per cent.", False),
    ("Not only burglary but robbery fell by nine per cent in Kent.", False),
    ("Burglary in Kent did not just fall by nine per cent, police said.", False),
    ("Police could not say why, but burglary in Kent rose by nine per cent.", False),
    ("Burglary in Kent fell by nine per cent, not a surprise to police.", False),
]


def _of(analysis: Analysis, *types: str) -> Claim:
    return next(claim for claim in analysis.claims if claim.type in types)


@pytest.mark.parametrize(("text", "areas"), OTHER_SIDES)
def test_other_side_of_a_comparison(text: str, areas: tuple[str, ...], read: Callable[[str], Analysis]) -> None:
    compared = read(text).claims[0].compared_with
    assert (compared.areas if compared else ()) == areas


@pytest.mark.parametrize(("text", "ends"), ENDS)
def test_ends_of_a_change(text: str, ends: tuple[float, float] | None, read: Callable[[str], Analysis]) -> None:
    change = _of(read(text), "change").change
    assert change is not None
    found = (float(change.before.low), float(change.after.low)) if change.before and change.after else None
    assert found == ends


@pytest.mark.parametrize(("text", "topics"), PARTS)
def test_several_measures(text: str, topics: set[str], read: Callable[[str], Analysis]) -> None:
    measure = _of(read(text), "change").measure
    assert measure is not None
    assert {part.topic for part in measure.parts} == topics


@pytest.mark.parametrize(("text", "denied"), DENIED)
def test_denials(text: str, denied: bool, read: Callable[[str], Analysis]) -> None:
    assert _of(read(text), "change", "comparison").negated is denied

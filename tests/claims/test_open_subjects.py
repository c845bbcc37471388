"""What the lexicons have no word for: things that police figures count all the same, and places that the catalogue does not know."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.domain.claims import Analysis
from tests.claims.conftest import Row, differences

# A dated sentence of a story on policing that counts things no lexicon names.
COUNTED: list[Row] = [
    (
        "Kent Police was told of 1,846 stolen chainsaws in 2013. That is 212 more than in 2012.",
        [("1,846", "count 1846", "kent"), ("212", "change 212 up", "kent")],
    ),
    (
        "Figures from Kent Police show that 64 hives of bees went missing in 2013.",
        [("64", "count 64", "kent", "2013-01-01..2013-12-31")],
    ),
    (
        "Officers in Essex dealt with 310 abandoned boats in 2013/14.",
        [("310", "count 310", "essex", "2013-04-01..2014-03-31")],
    ),
    ("Data from Dorset Police show that 96 drones were reported in 2018.", [("96", "count 96", "dorset")]),
    ("Norfolk Constabulary recovered 48 tractors in 2019.", [("48", "count 48", "norfolk")]),
    ("Gwent Police seized 187 knives in 2018.", [("187 knives", "count 187", "gwent")]),
    ("Officers in Surrey recovered 24 machetes in 2018.", [("24 machetes", "count 24", "surrey")]),
    ("Thieves broke into 640 sheds across Kent in 2013, police figures show.", [("640", "count 640", "kent")]),
    (
        "Kent Police officers took almost 46,000 days off with stress in 2018.",
        [("46,000 days", "count <46000", "kent")],
    ),
]
# Look-alikes: dated, and of the police's world, but nothing that anybody counts.
NOT_COUNTED = [
    "Police were called when the pub, which has 12 rooms, closed in 2013.",
    "Kent Police opened its museum in 2013 with 64 uniforms on show.",
    "The knives that police showed to 40 pupils in 2013 were made of rubber.",
    "One stabbing is one too many, Kent Police said in 2013.",
    "Two thirds of you said in our survey that police in Kent did well in 2013.",
    "The story shows where the problem is at its worst, Kent Police said.",
    "The story shows how many calls there are at its busiest, Kent Police said.",
    "A woman rang Kent Police at 20 to four and again at ten past nine.",
    "Kent Police said that 15 recruits would finish training in January.",
    "The plan of Kent Police was for 400.",
    "Kent Police wants to train another 500.",
    "One driver in Kent blew 141, four times the limit of 35, police said.",
    "Write to Kent Police at Llantarnam Park, Cwmbran NP44 3FW.",
    "Text Kent Police on 18001 101.",
    "Kent Police said that the oldest was 79.",
    "Kent Police said PC Amy Hale 2107SN would call.",
    "A team of 18 will open in Woking in January, Surrey Police said.",
    "Surrey's top officer has apologised, police said.",
    "The fastest was a motorcyclist whom Kent Police clocked in 2013.",
    "Kent Police said that he paid a fine and took three points.",
    "Kent Police said in 2013 that one charity had helped.",
    "The average age was 34, Kent Police said.",
    "Kent Police has a target time of ten seconds for 999 calls.",
]
# Places by their capitals, beside a figure, opening a clause, or in a list of them.
UNLISTED = [
    ("In Snodwell there were 97 burglaries in 2013, Kent Police said.", "Snodwell"),
    ("Kent Police recorded 97 burglaries in Snodwell in 2013.", "Snodwell"),
    ("Kent Police recorded 97 burglaries in Snodwell St Mary in 2013.", "Snodwell St Mary"),
    ("Burglary in Kent rose in 2013. Snodwell was the worst affected town with 97.", "Snodwell"),
    ("Burglary in Kent rose, and in Stow-under-Hill there were 97, police said.", "Stow-under-Hill"),
]
LISTED_OR_NONE = [
    ("In Maidstone there were 97 burglaries in 2013, Kent Police said.", "maidstone"),
    ("In January there were 97 burglaries in Kent, police said.", "kent"),
    ("In Parliament it was said that Kent Police recorded 97 burglaries.", "kent"),
    ("Kent Police recorded 97 burglaries, a third of them by Snodwell Boys, in 2013.", "kent"),
    ("Kent Police recorded 97 burglaries in Operation Bracken in 2013.", "kent"),
    ("Decreases were seen by police in Kent, where there were 97 burglaries.", "kent"),
]


@pytest.mark.parametrize(("text", "expected"), COUNTED)
def test_counted(text: str, expected: list[tuple[str, ...]], read: Callable[[str], Analysis]) -> None:
    assert not differences(read(text), expected)


@pytest.mark.parametrize("text", NOT_COUNTED)
def test_not_counted(text: str, read: Callable[[str], Analysis]) -> None:
    assert [claim.type for claim in read(text).claims] == []


@pytest.mark.parametrize(("text", "name"), UNLISTED)
def test_places_unknown_are_no_force(text: str, name: str, read: Callable[[str], Analysis]) -> None:
    area = read(text).claims[-1].area
    assert area is not None
    assert (area.area, area.text) == (None, name)


@pytest.mark.parametrize(("text", "area"), LISTED_OR_NONE)
def test_places_known_and_no_places(text: str, area: str, read: Callable[[str], Analysis]) -> None:
    found = read(text).claims[0].area
    assert found is not None
    assert found.area == area

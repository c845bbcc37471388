"""Ranks: ordinals, superlatives, places in a table, "only X had fewer", "the only force", records; and what is no rank."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.domain.claims import Analysis
from tests.claims.conftest import Row, differences

# An ordinal before a superlative, whatever the words round it.
ORDINALS: list[Row] = [
    ("Kent Police has the third lowest detection rate in the country.", [("third lowest", "rank 3 lowest", "kent")]),
    ("Burglary in Surrey was the second-highest in the south east.", [("second-highest", "rank 2 highest", "surrey")]),
    ("Cumbria had the 5th lowest burglary rate of any force.", [("5th lowest", "rank 5 lowest", "cumbria")]),
    (
        "The fourth biggest fall in robbery was in Dorset, official police figures show.",
        [("fourth biggest", "rank 4 highest", "dorset")],
    ),
    (
        "Norfolk is the third safest county in England, crime figures show.",
        [("third safest", "rank 3 best", "norfolk")],
    ),
    (
        "Lincolnshire Police solved the second fewest burglaries per officer.",
        [("second fewest", "rank 2 lowest", "lincolnshire")],
    ),
    ("Durham was joint second highest for recorded rapes.", [("second highest", "rank 2 highest", "durham")]),
    (
        "Wiltshire Police has the joint third lowest rate of knife crime.",
        [("third lowest", "rank 3 lowest", "wiltshire")],
    ),
    ("Gwent Police had the tenth worst detection rate for rape.", [("tenth worst", "rank 10 worst", "gwent")]),
    (
        "Police in Essex deal with the sixth highest number of violent crimes.",
        [("sixth highest", "rank 6 highest", "essex")],
    ),
]
# A superlative alone is first from the end that it names.
SUPERLATIVES: list[Row] = [
    ("Cleveland has the highest rate of burglary in England.", [("highest", "rank 1 highest", "cleveland")]),
    ("Dyfed-Powys Police recorded the fewest robberies of any force.", [("fewest", "rank 1 lowest", "dyfed-powys")]),
    (
        "Nowhere are more bikes stolen than in Cambridgeshire, police figures show.",
        [("more", "rank 1 highest", "cambridgeshire")],
    ),
    (
        "Kent Police dismissed more rape allegations than any other force.",
        [("more rape allegations than any other force", "rank 1 highest", "kent")],
    ),
    (
        "Fewer rapes are reported in Durham than anywhere else in England and Wales.",
        [("Fewer rapes", "rank 1 lowest", "durham")],
    ),
    ("No force has a lower detection rate than Gwent Police.", [("No force", "rank 1 lowest", "gwent")]),
    (
        "Surrey Police had the worst charge rate for burglary in 2013.",
        [("worst", "rank 1 worst", "surrey", "2013-01-01..2013-12-31")],
    ),
    ("Suffolk Police has the best detection rate for robbery.", [("best", "rank 1 best", "suffolk")]),
    (
        "Humberside saw the biggest rise in robbery of all 43 forces.",
        [("biggest rise", "rank 1 highest", "humberside")],
    ),
    ("Cheshire Police is the quickest force to answer 999 calls.", [("quickest", "rank 1 lowest", "cheshire")]),
]
# Places in a table.
PLACES: list[Row] = [
    ("Lincolnshire tops the table for dropped rape cases.", [("tops the table", "rank 1 highest", "lincolnshire")]),
    ("Kent came top for recorded burglaries in 2013.", [("came top", "rank 1 highest", "kent")]),
    (
        "Kent Police had 640 robberies. Sussex came next with 512.",
        [("640", "count 640", "kent"), ("came next", "rank 2 highest", "sussex"), ("512", "count 512", "sussex")],
    ),
    ("For burglary detections Gwent was 38th out of 43 forces.", [("38th out of 43", "rank 38 highest", "gwent")]),
    ("Cumbria ranked ninth of the 43 forces for recorded crime.", [("ninth", "rank 9 highest", "cumbria")]),
    (
        "Northumbria Police is at the bottom of the table for burglary rates.",
        [("bottom of the table", "rank 1 lowest", "northumbria")],
    ),
    (
        "Dorset was second only to Devon and Cornwall for reported rapes.",
        [("second only to", "rank 2 highest", "dorset")],
    ),
    ("West Yorkshire came fourth for recorded burglaries.", [("fourth", "rank 4 highest", "west-yorkshire")]),
    ("Cleveland Police was in fifth place for recorded robberies.", [("fifth place", "rank 5 highest", "cleveland")]),
    ("Essex Police came last for burglary detections.", [("came last", "rank 1 lowest", "essex")]),
    (
        "Surrey Police was third from bottom in the table of detection rates.",
        [("third from bottom", "rank 3 worst", "surrey")],
    ),
]
# The place follows from who alone is beyond it.
ONLY: list[Row] = [
    (
        "Only Cumbria had a lower rate of burglary than Durham.",
        [("Only Cumbria had a lower", "rank 2 lowest", "durham")],
    ),
    (
        "Gwent Police is the only force to have more officers than in 2010.",
        [("the only force", "rank 1 highest", "gwent")],
    ),
    (
        "Gwent has the third lowest rate of burglary, behind Surrey and Durham.",
        [("third lowest", "rank 3 lowest", "gwent")],
    ),
    (
        "Only the Met has a higher rate of robbery than Greater Manchester Police.",
        [("Only the Met", "rank 2 highest", "greater-manchester")],
    ),
    (
        "Only Kent Police has a lower detection rate than Gwent Police.",
        [("Only Kent Police", "rank 2 lowest", "gwent")],
    ),
    (
        "Cleveland was the only force in the north to record a rise in burglary.",
        [("the only force", "rank 1 highest", "cleveland")],
    ),
    (
        "Only one force, the Met, recorded more rapes than West Midlands Police.",
        [("Only one force", "rank 2 highest", "west-midlands")],
    ),
    (
        "Sussex Police recorded more burglaries than any force except Kent.",
        [("more burglaries", "rank 2 highest", "sussex")],
    ),
    (
        "Of the 43 forces, only three have lower rates of burglary than Dorset Police.",
        [("only three", "rank 4 lowest", "dorset")],
    ),
    (
        "Norfolk was beaten only by Suffolk for burglary detections, police figures show.",
        [("beaten only by", "rank 2 highest", "norfolk")],
    ),
    (
        "Dorset Police had the second lowest rate of robbery; only Cumbria's was lower.",
        [("second lowest", "rank 2 lowest", "dorset"), ("only Cumbria", "rank 2 lowest", "dorset")],
    ),
]
# "Among the" names no place.
AMONG: list[Row] = [
    ("Kent's burglary rate is among the highest in the country.", [("among the highest", "rank - highest", "kent")]),
    ("Durham is among the forces with the lowest rate of recorded rape.", [("lowest", "rank - lowest", "durham")]),
    ("Surrey has one of the lowest robbery rates in England.", [("one of the lowest", "rank - lowest", "surrey")]),
    (
        "Norfolk is one of the safest counties, police crime figures show.",
        [("one of the safest", "rank - best", "norfolk")],
    ),
    ("Essex Police was among the worst for burglary detections.", [("among the worst", "rank - worst", "essex")]),
    (
        "Cleveland Police saw one of the sharpest rises in knife crime.",
        [("one of the sharpest rises", "rank - highest", "cleveland")],
    ),
    (
        "Gwent Police's detection rates are some of the worst in Wales.",
        [("some of the worst", "rank - worst", "gwent")],
    ),
    (
        "Burglary rates in Humberside are some of the highest in England, police say.",
        [("some of the highest", "rank - highest", "humberside")],
    ),
    (
        "Norfolk Constabulary records one of the smallest numbers of robberies.",
        [("one of the smallest", "rank - lowest", "norfolk")],
    ),
]
# Over time, not over places.
RECORDS: list[Row] = [
    ("Recorded rape in Kent is at its highest since 2004.", [("highest", "rank 1 highest", "kent")]),
    ("Burglary in Surrey fell to its lowest level for a decade.", [("lowest level", "rank 1 lowest", "surrey")]),
    ("Recorded rape in Essex has reached a record high.", [("record high", "rank 1 highest", "essex")]),
    ("Police in Dorset recorded a record number of hate crimes.", [("record number", "rank 1 highest", "dorset")]),
    (
        "Gwent Police has fewer officers than at any time since 2002.",
        [("fewer officers than at any time", "rank 1 lowest", "gwent")],
    ),
    (
        "Kent Police recorded its fewest burglaries since records began.",
        [("fewest burglaries", "rank 1 lowest", "kent")],
    ),
    ("More rapes were reported to Norfolk Police than ever before.", [("More rapes", "rank 1 highest", "norfolk")]),
    (
        "Police in Durham recorded the lowest number of burglaries in 20 years.",
        [("lowest number", "rank 1 lowest", "durham")],
    ),
]
# Number and rank beside each other are two claims.
WITH_FIGURES: list[Row] = [
    (
        "Kent Police recorded 30 per cent, the highest proportion of rapes no-crimed.",
        [("30 per cent", "percentage 30", "kent"), ("highest proportion", "rank 1 highest", "kent")],
    ),
    (
        "At 9.8 rapes per 100,000 people Durham had the lowest rate in England.",
        [("9.8", "rate 9.8 per_100000", "durham"), ("lowest rate", "rank 1 lowest", "durham")],
    ),
    (
        "Gwent's detection rate was 19 per cent, 38th out of 43 forces.",
        [("19 per cent", "percentage 19", "gwent"), ("38th", "rank 38 highest", "gwent")],
    ),
    (
        "Robbery was highest in London, where 36,000 offences were recorded, and lowest in Cumbria.",
        [("highest", "rank 1 highest"), ("36,000", "count 36000"), ("lowest", "rank 1 lowest", "cumbria")],
    ),
    (
        "The highest burglary rate was in Humberside and the lowest in Dyfed-Powys.",
        [("highest", "rank 1 highest", "humberside"), ("lowest", "rank 1 lowest", "dyfed-powys")],
    ),
    (
        "Cheshire Police recorded 42 murders, the most since 2003.",
        [("42", "count 42", "cheshire"), ("most", "rank 1 highest", "cheshire")],
    ),
    (
        "Thefts recorded by police in Cumbria are down to 2,940, the lowest in the region.",
        [("2,940", "count 2940", "cumbria"), ("lowest", "rank 1 lowest", "cumbria")],
    ),
    (
        "Surrey Police had the second highest burglary rate (11.2 per 1,000 homes), after Essex.",
        [("second highest", "rank 2 highest", "surrey"), ("11.2", "rate 11.2 per_1000", "surrey")],
    ),
    (
        "With 64 robberies Dorset Police was in third place.",
        [("64", "count 64", "dorset"), ("third place", "rank 3 highest", "dorset")],
    ),
]
# Ordinals and superlatives that give nobody a place in statistics.
NONE: list[str] = [
    "Kent Police took on its first dog in 1950.",
    "The second burglary happened in Ashford, Kent Police said.",
    "The third man was arrested in Surrey on Friday.",
    "Durham were third from bottom after the defeat at Lincoln City.",
    "Most of the officers in Gwent live in the county.",
    "The commissioner said it was his highest priority to tackle burglary.",
    "The force will do its best to solve the burglary, he said.",
    "At first Essex Police thought that the burglar had fled.",
    "The oldest officer in Norfolk is to retire.",
    "Burglary is the last thing that anybody in Dorset needs.",
    "It was the first time that Sussex Police had used a drone.",
    "He came second in the police half-marathon in Surrey.",
    "The worst of the storm hit Cornwall on the 5th, police said.",
    "The Met is by far the biggest force.",
]
TABLES = ORDINALS + SUPERLATIVES + PLACES + ONLY + AMONG + RECORDS + WITH_FIGURES


@pytest.mark.parametrize(("text", "expected"), TABLES, ids=[text for text, _ in TABLES])
def test_rankings(text: str, expected: list[tuple[str, ...]], read: Callable[[str], Analysis]) -> None:
    assert differences(read(text), expected) == []


@pytest.mark.parametrize("text", NONE)
def test_no_rank(text: str, read: Callable[[str], Analysis]) -> None:
    assert differences(read(text), []) == []


# (text, position, field, areas ahead of it, joint, over what)
RANKS = [
    ("Kent was third lowest for burglary behind Surrey and Durham.", 3, None, ("surrey", "durham"), False, "areas"),
    ("Only Cumbria had a lower rate of burglary than Durham.", 2, None, ("cumbria",), False, "areas"),
    ("Dorset was second only to Kent for reported rapes.", 2, None, ("kent",), False, "areas"),
    ("For burglary detections Gwent was 38th out of 43 forces.", 38, 43, (), False, "areas"),
    ("Cumbria ranked ninth of the 43 forces for recorded crime.", 9, 43, (), False, "areas"),
    ("Durham was joint second highest for recorded rapes.", 2, None, (), True, "areas"),
    ("Recorded rape in Kent is at its highest since 2004.", 1, None, (), False, "periods"),
    ("Recorded rape in Essex has reached a record high.", 1, None, (), False, "periods"),
    ("Gwent Police has fewer officers than at any time since 2002.", 1, None, (), False, "periods"),
    ("Shoplifting was recorded more often in Kent than any other crime.", 1, None, (), False, "kinds"),
]


@pytest.mark.parametrize(("text", "position", "field", "behind", "joint", "among"), RANKS)
def test_what_a_rank_says(
    text: str,
    position: int,
    field: int | None,
    behind: tuple[str, ...],
    joint: bool,
    among: str,
    read: Callable[[str], Analysis],
) -> None:
    (rank,) = [claim.rank for claim in read(text).claims if claim.rank is not None]
    assert (rank.position, rank.field, rank.behind, rank.joint, rank.among) == (position, field, behind, joint, among)

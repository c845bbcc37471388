"""Stories of which every figure is a published one, told as reporters tell them: none may be called wrong, and each slip must be."""

from __future__ import annotations

import pytest

from claimcheck.pipeline import check

KENT = "Kent had 109 crimes for every 1,000 people in the year to March 2019. "
ESSEX = "In Essex it was 87."
MET = "The Met's robbery rate in 2018/19, 3.9 per 1,000 people, "
SUSSEX = "Sussex Police used stop and search 6,233 times in 2018/19. Of those searched 614 were black.\n\n"
BIKES = "Cambridgeshire has the highest rate of bicycle theft in England and Wales, 5.3 per 1,000 people in 2018/19. "
USES = "The Met used force 129,729 times in 2018/19. "
TVP = "Thames Valley Police made 32,137 arrests in 2017/18.\n\n"
ROWS = "Residential burglaries per 1,000 population, year to March 2019, with the number of offences in brackets:\n\n"
# The story, and how many of its figures are wrong.
STORIES = [
    # A multiple of two rises is none of the two levels.
    (KENT + ESSEX + " The rise in Kent was twice the increase seen in the South East as a whole.", 0),
    (KENT + ESSEX + " Crime in Kent grew twice as fast as in Essex.", 0),
    (KENT + ESSEX + " The growth in Kent was double that of Essex.", 0),
    (KENT + ESSEX + " Crime is rising in Kent at three times the pace of Essex.", 0),
    (KENT + ESSEX + " Kent's crime rate is twice that of Essex.", 1),
    # Of rates, whatever the other side is called, and each of the side right behind it.
    (MET + "is 29 times that of Dyfed-Powys and nearly three times the national figure.", 0),
    (MET + "was 29 times Dyfed-Powys's and nearly three times the national one.", 0),
    (MET + "is nearly five times the national figure.", 1),
    # No group is named in the paragraph: of all.
    (SUSSEX + "There were 902 arrests, a rate of 14.5 per cent.", 0),
    (SUSSEX + "The arrest rate was 14.5 per cent.", 0),
    (SUSSEX + "There were 902 arrests, a rate of 24.5 per cent.", 1),
    # A rate that is highest, and a number that is not.
    (BIKES + "The force recorded 4,499 thefts; only the Met (20,265) and Thames Valley (5,622) had more.", 0),
    (BIKES + "The force recorded 4,499 thefts. Only the Met and Thames Valley had more.", 0),
    # Whose a rank is that opens with its colon.
    (USES + "Bottom of the heap: Gloucestershire, with 881.", 0),
    (USES + "Fewest of all: Gloucestershire (881).", 0),
    (USES + "At the bottom you will find Gloucestershire, with 881.", 0),
    (USES + "At the bottom you will find Wiltshire, with 1,940.", 1),
    # A number set beside its share is of the share's subject.
    (TVP + "Almost a third were held for violence, 10,467 in all, and one in five for theft.", 0),
    (TVP + "Almost a third (10,467) were for violence, and one in five for theft (6,479).", 0),
    # The key of the rows is of rates, and their brackets of numbers.
    (ROWS + "West Yorkshire 8.3 (19,100)\nGreater Manchester 7.8 (21,774)\nCleveland 7.0 (3,959)", 0),
    (ROWS + "West Yorkshire 8.3 (19,100)\nGreater Manchester 7.8 (21,774)\nCleveland 9.0 (3,959)", 1),
    # The other side of a comparison is one that its sentence names, and not the county told next.
    (
        (
            "Lincolnshire tested 6,510 motorists in 2018, up from 5,776. In 2011 the county had tested nearly three times as many: "
            "17,601.\n\nIn Dorset the number of breath tests fell by 11 per cent, to 5,712."
        ),
        0,
    ),
    # The ends of two changes, in their order.
    (
        (
            "Wiltshire Police recorded 314 robberies in 2018/19. Weapons offences were up by a quarter and drugs by 13 per cent, "
            "to 341 and 1,151."
        ),
        0,
    ),
    # The next place's fall is of per cent too.
    ("Stop and search in Gwent fell by 46 per cent in 2014-15; in South Wales the fall was 35.", 0),
    # How much of a country a force covers lends no unit.
    ("Robberies in 2018/19: Dyfed-Powys, which covers more than half of Wales, had 69.", 0),
]


@pytest.mark.parametrize("story, wrong", STORIES)
def test_true_prose(story: str, wrong: int) -> None:
    report = check(f"The figures\nPublished: 2019-12-20\n\n{story}\n").articles[0]
    told = [verdict.reason for verdict in report.verdicts if verdict.name == "contradicted"]
    assert len(told) == wrong, told
    slips = [one.message for one in report.findings if one.severity == "error"]
    assert bool(slips) == bool(wrong), slips

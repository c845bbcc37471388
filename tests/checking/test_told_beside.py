"""Dense prose of a reporter with the tables beside him: multiples of the subject, rises "by the most", figures told in passing."""

from __future__ import annotations

import pytest

from claimcheck.pipeline import check

ROBBERIES = "In 2018/19 Sussex had 1,185 robberies, Dorset 383 and Gloucestershire 336. "
SEARCHES = "Dyfed-Powys Police made 2,911 searches in the year to March 2019. "
EAST = (
    "On 31 March 2022 Bedfordshire had 1,411 officers, Cambridgeshire 1,671, Essex 3,648, Hertfordshire 2,267, "
    "Norfolk 1,888 and Suffolk 1,366. "
)
TASERS = "Officers in Kent used Tasers 863 times in 2019/20. Their number went up by 47 per cent"
SERGEANTS = "On 31 March 2022 Surrey had 366 sergeants, 75 more than in 2010, while Sussex"
GWENT = "There were 9,061 incidents of antisocial behaviour in Gwent in 2018/19. "

TRUE = [
    # a multiple is told of the subject, and not of what that has been measured by
    (
        "Gloucestershire's rate of 0.53 robberies per 1,000 people in 2018/19 is above Dorset's 0.50 "
        "and nearly twice that of North Yorkshire."
    ),
    (
        "In 2018/19 Kent's robbery rate, 1.08 per 1,000 people, was well ahead of Hampshire's 0.68 and "
        "three times that of Devon and Cornwall."
    ),
    "Kent had 1,988 robberies in 2018/19, more than Essex (1,801) and four times as many as Surrey.",
    "Kent's 1,988 robberies in 2018/19 compare with 1,185 in Sussex and are four times as many as Surrey had.",
    # and so much again
    "Gloucestershire's robbery rate in 2018/19, 0.53 per 1,000, is half as high again as that of Devon and Cornwall.",
    "Kent's robbery rate in 2018/19, 1.08 per 1,000, was half as high again as Sussex's.",
    # the most is that of the rises
    ROBBERIES + "All three numbers went up, Dorset's by the most.",
    ROBBERIES + "Each of them has risen since 2017/18, Gloucestershire's by the least.",
    ROBBERIES + "All three recorded more than the year before, Dorset by the most.",
    ROBBERIES + "All three went up on 2017/18, by the most in Dorset.",
    # as it was at another time of the same place
    (
        "Avon and Somerset recorded 1,498 robberies in 2018/19. That is less than half of what it was "
        "in 2002/03, when there were 3,504."
    ),
    (
        "Avon and Somerset had 1,498 robberies in 2018/19, and Dorset 383. Its total is less than half "
        "what it was in 2002/03: 3,504."
    ),
    SEARCHES + "It made 14,587 in 2010/11, five times as many as now, and Gwent 8,391.",
    SEARCHES + "In 2010/11 it made 14,587, five times as many as today.",
    SEARCHES + "In 2010/11 it made 14,587, five times as many as last year, and in 2017/18 it was 2,235.",
    "In 2018 Cambridgeshire had 4,228 bike thefts. In 2002/03 it was 3,975, six per cent fewer than now.",
    GWENT + "It is quieter than it was a decade ago, when there were more than 60,000.",
    GWENT + "Gone are the days when officers dealt with 60,000.",
    # a bare number beside one of per cent
    TASERS + " to 863, Surrey's by 49 to 428.",
    "There were 1,637 constables in Surrey on 31 March 2022, up 12 per cent on 2010, and 3,187 in Kent, up by five.",
    # what is taken out of, or set beside
    "Derbyshire Police searched 104 black and 143 Asian people in 2018/19, from a total of 1,726.",
    (
        "Of the black people searched in Northamptonshire in 2018/19, 95, or 29 per cent, were arrested, compared with 242 of the "
        "1,408 white people, or 17 per cent."
    ),
    SERGEANTS + " has lost 112 of the 555 it had then.",
    "Hampshire recorded 3,682 drug offences in 2018. It added just 13 to its 3,669, while Sussex had 3,483, after 3,288.",
    "North Yorkshire had 300 knife crimes in 2018/19. Of such robberies there were just 49, fewer than one a week.",
    # of some only
    EAST + "Only Essex still has fewer officers than in 2010, though it is just 26 short.",
    EAST + "Altogether the six have 12,251, compared with 11,586 in 2010.",
    (
        "South Yorkshire recorded 142,739 crimes in 2018. South Yorkshire alone had fewer, 142,739 "
        "after 144,989; Humberside had 98,311."
    ),
    # of its own times, and of its own part of a city
    "Hertfordshire records its highest knife crime count\n\nHertfordshire had 723 knife offences in 2019, up from 501 in 2018.",
    (
        "City of London Police used force 2,228 times in 2018/19. The year before, officers in London's "
        "financial district did so 1,148 times."
    ),
    "Cumbria among quietest places for nuisance behaviour\n\nCumbria had 9,066 incidents of antisocial behaviour in 2018/19.",
    # one for each, as they stand; how large a force is; as at the same time elsewhere
    "Derbyshire and Lincolnshire, where 5,465 and 3,030 vehicle crimes were recorded in 2018, have fewer than in 2013.",
    (
        "There were 3,491 bike thefts in Avon and Somerset in 2018/19, and 945 in Devon and Cornwall. Although it is the largest of the "
        "five, it has an eighth of the region's 7,593."
    ),
    (
        "Cleveland Police had 1,742 officers in 2010 and has 1,450 now, a fall of 17 per cent, exactly as steep as in Durham, where "
        "1,532 became 1,276."
    ),
    "Homicides in 2018: West Mercia had 15, Staffordshire nine, after eight, and Warwickshire six.",
    # of the wider place, of what the changes before are of, of the one that "alone" names
    (
        "Class A drugs turned up 602 times in Norfolk in 2018/19. In Suffolk it was 108.\n\nBy all seizures Kent, with 3,678, is the "
        "busiest of six. Norfolk's total is up by 35 per cent, Essex's by 17, Kent's by 11 and Hertfordshire's by eight. Only "
        "Suffolk's went down, by nine per cent."
    ),
    (
        "In 2018/19 Sussex recorded 1,545 rapes and Surrey 892. Rape recorded by Sussex has thus gone up by 20 per cent, by Surrey "
        "by 23 per cent. Kent alone had fewer: down five per cent."
    ),
    # between two neighbours
    (
        "Of the drivers tested in Durham in 2018, 893 failed. In Northumbria 894 out of 6,943 drivers were over the limit. Northumbria "
        "thus caught one driver more than its neighbour, with some 4,000 fewer tests."
    ),
    (
        "Drug seizures in West Yorkshire rose from 5,284 in 2017/18 to 6,046 in 2018/19. It is second only to the Met, whose 31,594 are "
        "five times as many."
    ),
    # by a year, only so many
    "Norfolk Constabulary employed 281 PCSOs in 2010. By 2018 only 90 PCSOs were left.",
    "Norfolk Constabulary employed 281 PCSOs in 2010. By 2018 only 90 remained, and by March 2019 there were none.",
    "Norfolk Constabulary employed 281 PCSOs in 2010. By 2018 fewer than 100 remained.",
    # a place of the number right before it, and of the years that it is among
    "Essex Police did 13,595 breath tests in 2018, compared with 8,059 the year before, itself a record low.",
    "Essex Police did 8,059 breath tests in 2017. Between 2007 and 2012 there were 149,787, with 2008 the busiest at 33,119.",
    "North Yorkshire Police had 1,380 officers in March 2018, which is no record.",
    "Surrey Police had 2,159 officers in March 2022, a record.",
    # that of another place, and where some of them are
    (
        "North Wales Police had 15,079 incidents of anti-social behaviour in 2018/19. The rate, 21.7 "
        "per 1,000, is below that of Wales, 22.0."
    ),
    (
        "There were 2,159 officers in Surrey on 31 March 2022. Of the 2,159 now in post over 140 joined "
        "last year, many from Guildford and Woking."
    ),
    # so many fewer than in a year is of the number that it is set off from
    (
        "Officers in West Mercia used their Tasers 425 times in 2019/20. On 173 occasions the weapon was only drawn, and in 208 the red "
        "dot was put on somebody. The barbs were fired 18 times, three fewer than in 2018/19 - so only one in 24 ended with a discharge."
    ),
    # no other than those told of; getting away with it is more than that no suspect was found
    (
        "On 31 March 2022 the Met had 34,542 officers, the West Midlands 7,706 and Greater Manchester 7,445, and no other force has more "
        "than West Yorkshire's 5,775."
    ),
    "The Met had 34,542 officers in March 2022, and no other force had more.",
    (
        "In 83 per cent of 12,012 burglaries in Essex in 2018/19 no suspect was identified. Burglars there have a better than nine in ten "
        "chance of getting away with it."
    ),
    # rows below a look back are of the year that the story tells
    (
        "Sussex Police searched people 6,233 times in 2018/19. Next door in Surrey it was 6,063. Eight years ago it was 13,828, so the use "
        "of the power there has fallen by 56 per cent.\n\n- Drugs were the reason for 3,969 searches in Sussex (64 per cent) and 3,993 in "
        "Surrey.\n- Weapons accounted for 870 and 569 respectively.\n- One search in seven led to an arrest in Sussex: 902."
    ),
    # conclusions
    "Kent made 11,337 arrests for violence in 2017/18, out of 25,111. So 45 per cent were for violence.",
    (
        "Sussex made 2,734 arrests for theft in 2017/18 and 7,667 for violence. The year before it was "
        "3,683 for theft, so that is down by 26 per cent."
    ),
    "Sussex made 2,734 arrests for theft in 2017/18. The year before it was 3,683, so the fall since 2010 must be half.",
    (
        "Gwent recorded 715 hate crimes in 2018/19, of which 491 were about race. The figure for "
        "2017/18 was 666. That gives a rise of 7.4 per cent."
    ),
    (
        "Humberside had 416 specials and 1,659 officers in March 2015. Only 123 of the specials were "
        "left in March 2022, so they have shrunk by "
        "70 per cent."
    ),
    (
        "In 2010 Durham had 1,532 officers and Gwent 1,466. Durham is still 256 short of that, or 17 "
        "per cent, while Gwent's gap is 23, leaving it 1.6 "
        "per cent down."
    ),
    (
        "Wiltshire Police runs 410 vehicles. Repairs came to £984,000. The oldest 50 took £246,000, in "
        "other words a quarter of the money for an "
        "eighth of the fleet."
    ),
    (
        "Farmers in North Yorkshire lost £1.8m of property in 2021, tractors worth £522,000 among it. "
        "In 2020 the bill was £1.2m, meaning a rise of half."
    ),
]
FALSE = [
    (
        (
            "Gloucestershire's rate of 0.53 robberies per 1,000 in 2018/19 is above Dorset's 0.50 and four "
            "times that of North Yorkshire."
        ),
        "four times",
    ),
    ("Kent had 1,988 robberies in 2018/19, more than Essex (1,801) and twice as many as Surrey.", "twice"),
    ("Kent's robbery rate in 2018/19, 1.08 per 1,000, was half as high again as Bedfordshire's.", "half"),
    (ROBBERIES + "Dorset's was the most.", "most"),
    (
        "Avon and Somerset had 1,498 robberies in 2018/19. That is more than half of what it was in 2002/03: 3,504.",
        "more than half",
    ),
    (TASERS + " to 863, Surrey's by 94 per cent to 428.", "94 per cent"),
    ("Kent arrested 214 people, Surrey 97 and Sussex 58, a total of 396.", "396"),
    (SERGEANTS + " had 555.", "555"),
    (EAST + "Essex has 62 officers fewer than in 2010.", "62"),
    ("Kent recorded 1,988 robberies in 2018/19. That is 5.4 a day, or 12 a week.", "12 a week"),
    ("North Yorkshire Police ended March 2022 with 1,604 officers, a record for the force.", "a record"),
    ("Greater Manchester had 7,445 officers in March 2022, and no other force had more.", "no other"),
    ("North Yorkshire Police had 1,604 officers in March 2022, which is a record.", "a record"),
    (
        (
            "Surrey Police had 2,159 officers on 31 March 2022. Of the 2,195 officers now in post, over 140 "
            "joined last year, many from Woking."
        ),
        "2,195",
    ),
    (
        (
            "Sussex made 2,734 arrests for theft in 2017/18 and 7,667 for violence. The year before it was "
            "3,683 for theft, so that is down by 35 per cent."
        ),
        "35 per cent",
    ),
    (
        (
            "Gwent recorded 715 hate crimes in 2018/19, of which 491 were about race. The figure for "
            "2017/18 was 666. That gives a rise of 6.9 per cent."
        ),
        "6.9 per cent",
    ),
    (
        (
            "Staffordshire Police recorded 697 knife crimes in 2018. Most were assaults or robberies, and more than half happened in "
            "Stoke.\n\n"
            "In 2019 there were 540 of them. This represents a rise of 23 per cent."
        ),
        "23 per cent",
    ),
    (
        (
            "Kent made 25,111 arrests in 2017/18. Violence led with 11,337. Thieves came next: 4,597 were "
            "taken in, 41 per cent of everyone arrested."
        ),
        "41 per cent",
    ),
    ("Sussex Police had 19.9 incidents of anti-social behaviour for every 100,000 residents in 2018/19.", "19.9"),
    (
        (
            "Overtime cost Hampshire Police £4.6m in 2021/22, and £3.9m the year before. The £6.4m paid out "
            "is a record, said a councillor."
        ),
        "6.4m",
    ),
]


def _read(text: str) -> tuple[set[str], list[str]]:
    report = check(f"Police figures\nPublished: 2022-08-20\n\n{text}").articles[0]
    wrong = {
        claim.span.of(report.article.text)
        for claim, verdict in zip(report.claims, report.verdicts, strict=True)
        if verdict.name == "contradicted"
    }
    return wrong, [finding.message for finding in report.findings if finding.severity != "note"]


def test_the_whole_of_a_city_is_its_force_s() -> None:
    text = "Birmingham\nPublished: 2025-11-12\n\nIn the year to June 2025 Birmingham had 135,101 of 303,343 crimes, or 45 per cent."
    assert all(verdict.name == "supported" for verdict in check(text).articles[0].verdicts)


def test_a_multiple_is_of_the_number_that_it_points_to() -> None:
    text = (
        "Birmingham\nPublished: 2025-11-12\n\nIn the year to June 2025 there were 11,953 vehicle crimes in Birmingham. That is nearly four "
        "times the figure for Coventry, 3,145, and more than five times as many as in Wolverhampton, which had 2,326."
    )
    report = check(text).articles[0]
    assert not [finding.message for finding in report.findings if finding.severity != "note"]


@pytest.mark.parametrize("text", TRUE)
def test_true_prose_gives_no_alarm(text: str) -> None:
    assert _read(text) == (set(), [])


@pytest.mark.parametrize(("text", "slip"), FALSE)
def test_a_slip_in_it_is_called(text: str, slip: str) -> None:
    wrong, findings = _read(text)
    assert any(slip in words or words in slip for words in wrong) or any(slip in message for message in findings)

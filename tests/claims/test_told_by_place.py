"""Which period a figure is of where the words tell it by its place in a row or by what was told before, with look-alikes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.domain.claims import Analysis
from tests.claims.test_dating import Row, told

# "In its second year" counts on from what began: dated where the article dates one of them, else known to be undated.
NUMBERED_YEARS: list[Row] = [
    (
        "2018-11-05",
        (
            "In 2011-12 Kent Police made 26,785 searches. By 2014-15, the first year of the pact, the number was 11,614. "
            "In its second year it was 7,967, and in its third 6,358."
        ),
        [("26,785", "2011/12"), ("11,614", "2014/15"), ("7,967", "2015/16"), ("6,358", "2016/17")],
    ),
    (
        "2018-11-05",
        (
            "Kent Police recorded 5,200 burglaries in 2017/18. In its first year the scheme led to 40 arrests for burglary, "
            "in its second 62 and in its third 81."
        ),
        [("5,200", "2017/18"), ("40", "undated"), ("62", "undated"), ("81", "undated")],
    ),
    (
        "2018-11-05",
        "Kent Police recorded 5,200 burglaries in 2017/18. In the first year of the scheme 40 people were arrested.",
        [("5,200", "2017/18"), ("40", "undated")],
    ),
    (
        "2018-11-05",
        "Kent Police recorded 5,200 burglaries in 2017/18. In its first six weeks Operation Lynx led to 40 arrests.",
        [("5,200", "2017/18"), ("40", "undated")],
    ),
    # a streak is no year
    (
        "2018-11-05",
        "Kent Police recorded 5,200 burglaries in 2017/18, its third year of falls.",
        [("5,200", "2017/18")],
    ),
    (
        "2018-11-05",
        "Burglary in Kent fell in 2017/18 for the second year running, by 12 per cent.",
        [("12 per cent", "2017/18")],
    ),
    (
        "2018-11-05",
        "In the first year 40 people were arrested for burglary in Kent. In the second quarter of 2018 there were 31.",
        [("31", "q 2018-Q2")],
    ),
]

# "The one before that", "the twelve before": a step back from the years just told.
STEPS_BACK: list[Row] = [
    (
        "2020-09-05",
        "In 2019/20 officers in Kent fired the weapon 181 times, against 100 in the previous year and 74 in the one before that.",
        [("181", "2019/20"), ("100", "2018/19"), ("74", "2017/18")],
    ),
    (
        "2020-09-05",
        "Kent recorded 181 robberies in 2019/20. An inspector had 74 in the one before him.",
        [("181", "2019/20")],
    ),
]

# Up to the later of two years, whichever is told first; one year after the other; and what is told in the present.
LATER_YEARS: list[Row] = [
    (
        "2018-08-09",
        (
            "Kent Police logged 62,300 incidents of disorder in 2017-18. In June it took 5,610 reports; in June last year there "
            "were 5,204, an increase of almost eight per cent."
        ),
        [("5,610", "m 2018-06"), ("5,204", "m 2017-06"), ("almost eight per cent", "m 2018-06")],
    ),
    (
        "2018-08-09",
        "Disorder in Kent went up in 2014-15, to 77,568 incidents, before falling to 67,267 and then 60,932.",
        [("77,568", "2014/15"), ("67,267", "2015/16"), ("60,932", "2016/17")],
    ),
    # one that follows may be of any later year
    (
        "2018-08-09",
        "Disorder in Kent went up in 2014-15, to 77,568 incidents, before falling to 67,267.",
        [("77,568", "2014/15")],
    ),
    (
        "2021-09-23",
        "In 2016, when the force was at its smallest, Kent had 3,142 officers. Five years on there are 3,783.",
        [("3,142", "at 2016-03-31"), ("3,783", "at 2021-03-31")],
    ),
    (
        "2018-08-09",
        (
            "Kent logged 143,011 incidents of disorder in 2008-09, 97,656 in 2011-12 and 77,568 in 2014-15. In the whole of 2017 "
            "there were nine appeals. It logged 54,143 incidents in the year just ended."
        ),
        [("143,011", "2008/09"), ("54,143", "2017/18")],
    ),
    (
        "2018-08-09",
        "Disorder in Kent has fallen since 2007-08. There were 54,143 incidents in 2017-18, against 171,347 in 2007-08.",
        [("54,143", "2017/18"), ("171,347", "2007/08")],
    ),
    (
        "2018-08-09",
        "Complaints of disorder in Kent have fallen since 2007-08. There were 54,143 in the year just ended, against 171,347 then.",
        [("54,143", "2017/18"), ("171,347", "2007/08")],
    ),
    (
        "2020-01-16",
        (
            "Norfolk made 2,607 seizures of drugs in 2018-19. Kent, which made 12,946 seizures eight years ago, made 655."
        ),
        [("2,607", "2018/19"), ("655", "2018/19")],
    ),
]

# What was reported in a month is of it; "at the same point" goes by the days since then; the nearer of two bases is that of "from".
REPORTED_AND_SINCE: list[Row] = [
    (
        "2016-12-15",
        "Surrey recorded 7,240 assaults in the 12 months to the end of June. In the equivalent period to June 2015 there were 6,105.",
        [("7,240", "ye 2016-06"), ("6,105", "ye 2015-06")],
    ),
    (
        "2013-11-14",
        "Thirty-eight thefts of metal were reported in Cumbria in October. A year ago it was 14.",
        [("Thirty-eight", "m 2013-10"), ("14", "m 2012-10")],
    ),
    ("2013-11-14", "Inspectors reported in October that Cumbria had 38 cells.", [("38", "none")]),
    (
        "2016-10-06",
        "More than 2,300 crimes were reported to police in Kent in August. In August 2015 there were 2,247.",
        [("More than 2,300 crimes", "m 2016-08"), ("2,247", "m 2015-08")],
    ),
    ("2019-02-07", "Kent Police had dealt with 590 burglaries by December.", [("590", "m 2018-12")]),
    (
        "2016-10-06",
        "There were 310 burglaries reported in Kent in August. In August 2015 there were 247.",
        [("310", "m 2016-08"), ("247", "m 2015-08")],
    ),
    (
        "2016-10-06",
        "Thefts reported to Kent Police in August numbered 310. In August 2015 there were 247.",
        [("310", "m 2016-08"), ("247", "m 2015-08")],
    ),
    (
        "2016-10-06",
        "Kent Police recorded 310 burglaries last year, it was reported in August. In 2014 there were 247.",
        [("310", "cy 2015"), ("247", "cy 2014")],
    ),
    (
        "2016-10-06",
        "Kent Police had 310 burglaries last year, as the Gazette reported in August. In 2014 there were 247.",
        [("310", "cy 2015"), ("247", "cy 2014")],
    ),
    (
        "2013-11-14",
        (
            "Cumbria recorded 496 thefts of metal in 2012-13. Since April there have been 271. At the same point last year the "
            "total stood at 322."
        ),
        [("496", "2012/13"), ("271", "2013-04-01..2013-11-14"), ("322", "2012-04-01..2012-11-14")],
    ),
    (
        "2017-09-21",
        (
            "Essex recorded 10,613 thefts in the year to June, up from 9,310 in the previous 12 months and double the 5,300 of two "
            "years before. Robberies rose by 14 per cent over the same period, from 931 to 1,061."
        ),
        [
            ("10,613", "ye 2017-06"),
            ("9,310", "ye 2016-06"),
            ("5,300", "ye 2015-06"),
            ("931", "ye 2016-06"),
            ("1,061", "ye 2017-06"),
        ],
    ),
    (
        "2018-02-08",
        (
            "Kent Police answered 174,200 calls in the last three months of 2017. For the year as a whole there were 640,000 calls, "
            "against 592,000 in 2016."
        ),
        [("174,200", "q 2017-Q4"), ("640,000", "cy 2017"), ("592,000", "cy 2016")],
    ),
    (
        "2018-02-08",
        (
            "In the first half of 2017 412 people in Kent were conned by callers who claimed to be police officers. "
            "In the whole of 2016 there were 506."
        ),
        [("412", "2017-01-01..2017-06-30"), ("506", "cy 2016")],
    ),
]

# "The annual total" of a month is of the twelve months up to it; a month's own total is of the month.
ANNUAL_TOTALS: list[Row] = [
    (
        "2019-04-25",
        "There were 338 robberies in Wiltshire in 2018. By March 2016 the annual total had crept up to 200.",
        [("338", "cy 2018"), ("200", "2015/16")],
    ),
    (
        "2019-04-25",
        "There were 338 robberies in Wiltshire in 2018. In March 2016 the total was 20.",
        [("338", "cy 2018"), ("20", "m 2016-03")],
    ),
    (
        "2019-04-25",
        "There were 338 robberies in Wiltshire in 2018. Burglary was down by a tenth in May on January to March 2018.",
        [("338", "cy 2018"), ("a tenth", "m 2018-05")],
    ),
]

# The quarter told before, in another year; the part of the running year that the article is about; the end of a year told.
PARTS_TOLD: list[Row] = [
    (
        "2017-02-16",
        (
            "Kent Police took 94 complaints of drones in 2016. July to September is the worst time. In that quarter last year "
            "there were 41 reports, compared with 22 between October and December and just nine in the first three months."
        ),
        [
            ("94", "cy 2016"),
            ("41", "q 2016-Q3"),
            ("22", "q 2016-Q4"),
            ("nine", "q 2016-Q1"),
        ],
    ),
    (
        "2016-09-08",
        (
            "Between January and June this year Gwent Police took 148,620 calls on 101, down from 155,480 in the same six months "
            "of 2015.\n\nOf this year's calls 24,770 were abandoned."
        ),
        [("148,620", "2016-01-01..2016-06-30"), ("24,770", "2016-01-01..2016-06-30")],
    ),
    # "so far this year" runs to the day of the story
    (
        "2016-09-08",
        "In January and February Kent recorded 310 robberies. So far this year there have been 1,240.",
        [("1,240", "2016-01-01..2016-09-08")],
    ),
    (
        "2016-05-20",
        "January, February and March were quiet in Kent: in the final quarter officers went to 3,226 incidents of disorder.",
        [("3,226", "q 2016-Q1")],
    ),
]

# What only seems to be of the year told last: a change over "the same period" or "in 12 months" runs up to now.
UP_TO_NOW: list[Row] = [
    (
        "2020-04-23",
        (
            "There were 508 knife crimes in Kent in 2019. The total in 2018 was 415. It means a rise of 22 per cent in 12 months."
        ),
        [("508", "cy 2019"), ("415", "cy 2018"), ("22 per cent", "cy 2019")],
    ),
    (
        "2020-04-23",
        "Kent recorded 50 homicides in 2018. In 2014/15 the number had sunk to 25, and the total has doubled since.",
        [("50", "cy 2018"), ("25", "2014/15"), ("doubled", "cy 2018")],
    ),
    (
        "2019-01-20",
        (
            "There were 1,911 thefts in Kent in 2018. "
            "It had 1,540 the year before, which makes it a rise of 24 per cent, but still less than a quarter of the 8,206 in 2012."
        ),
        [("1,911", "cy 2018"), ("1,540", "cy 2017"), ("less than a quarter", "cy 2018"), ("8,206", "cy 2012")],
    ),
    # a change of an earlier year says so
    (
        "2019-01-20",
        "There were 1,911 thefts in Kent in 2018. In 2010 there were 640 robberies, and burglary fell by 12 per cent in the same year.",
        [("1,911", "cy 2018"), ("640", "cy 2010"), ("12 per cent", "cy 2010")],
    ),
]

# No figure is of the time of the next bulletin, of one evening of somebody's tale, or of a leader in the paper.
OF_NO_FIGURE: list[Row] = [
    (
        "2018-07-20",
        (
            "Kent recorded 11,701 car crimes in the year to March.\n\nThere were 8,967 shop thefts.\n\n"
            "The next figures, for the year to June, are due on October 18."
        ),
        [("11,701", "2017/18"), ("8,967", "2017/18")],
    ),
    (
        "2018-10-19",
        (
            "On a Friday evening in June two men asked Tom Dover what he was wearing. His was one of 2,183 hate crimes that "
            "Kent Police recorded in the twelve months to March.\n\nRace was behind 1,310 of them."
        ),
        [("2,183", "2017/18"), ("1,310", "2017/18")],
    ),
    (
        "2020-08-07",
        (
            "Your leader of July 31 praises our specials. In March this year there were 101 specials in Kent. "
            "Surrey has 116 specials."
        ),
        [("101", "at 2020-03-31"), ("116", "at 2020-03-31")],
    ),
    # what the figures show is of the month that they show it for
    (
        "2019-05-15",
        "Figures published by the force show that in March 2014 there were 40 assaults on officers in Kent.",
        [("40", "m 2014-03")],
    ),
    (
        "2019-05-15",
        "Inspectors visited Kent Police in March 2014 and found 40 cases that had been lost.",
        [("40", "none")],
    ),
    # the busiest day has a figure of its own
    (
        "2016-05-15",
        "Kent Police took 4,480 calls in 2015/16. The busiest day was December 25, with 118 calls.",
        [("4,480", "2015/16"), ("118", "at 2015-12-25")],
    ),
    # "on the number" is what callers ring, and no base
    (
        "2018-07-05",
        "Kent Police took 264,300 calls on the number in 2017/18. The average wait was 41 seconds; in 2016/17 it was 94 seconds.",
        [("264,300", "2017/18"), ("41 seconds", "2017/18"), ("94 seconds", "2016/17")],
    ),
    # a list of what is counted runs on to its date
    (
        "2019-07-20",
        (
            "The force took 32,102 reports of nuisance neighbours, rowdy drunks and the like in 2018/19. In 2017/18 there were "
            "39,300 reports in Kent, so the number has dropped by almost a quarter."
        ),
        [("32,102", "2018/19"), ("39,300", "2017/18"), ("almost a quarter", "2018/19")],
    ),
    (
        "2014-07-20",
        (
            "Surrey made 7,100 searches in 2013. "
            "Kent is the only force in the region that searched more people than the year before: 9,014, against 8,052."
        ),
        [("9,014", "cy 2013"), ("8,052", "cy 2012")],
    ),
    (
        "2019-07-20",
        (
            "In 2017/18 Kent arrested 3,076 children; in 2007/08 it was 9,800. Children then made up 24 per cent of everybody "
            "arrested, and now it is 13 per cent."
        ),
        [("3,076", "2017/18"), ("9,800", "2007/08"), ("24 per cent", "2007/08"), ("13 per cent", "2017/18")],
    ),
]

# Bases of changes: what is below "when it was at its lowest", what halved "from 640", what the next years brought.
BASES_TOLD: list[Row] = [
    (
        "2022-08-06",
        (
            "In March 2022 Cumbria Police had 1,316 officers, the most since the series began in 2007, and 192 more than when numbers "
            "touched bottom in 2018."
        ),
        [("1,316", "at 2022-03-31"), ("most", "at 2022-03-31"), ("192", "at 2022-03-31")],
    ),
    (
        "2022-08-06",
        "In March 2022 Cumbria Police had 1,316 officers, 192 more than when the total was at its lowest, in 2018.",
        [("1,316", "at 2022-03-31"), ("192", "at 2022-03-31"), ("lowest", "at 2018-03-31")],
    ),
    (
        "2022-08-06",
        "Cumbria Police has 1,316 officers, the most since the force was set up in 1974, when there were 780.",
        [("1,316", "none"), ("780", "at 1974-03-31")],
    ),
    (
        "2022-08-06",
        "In March 2022 Cumbria Police had 1,316 officers. It has done so having hit rock bottom in 2018 with 1,124.",
        [("1,316", "at 2022-03-31"), ("1,124", "at 2018-03-31")],
    ),
    (
        "2020-02-21",
        "Kent Police made 1,177 drug seizures in 2018/19. The total has almost halved in nine years, from 2,322.",
        [("1,177", "2018/19"), ("almost halved", "2018/19"), ("2,322", "2009/10")],
    ),
    (
        "2020-02-21",
        "Kent Police made 1,177 drug seizures in 2018/19. Its number has doubled in five years from 560.",
        [("doubled", "2018/19"), ("560", "2013/14")],
    ),
    (
        "2020-02-21",
        "Kent Police recorded 640 robberies in 2015/16, a number that more than doubled in the next two years.",
        [("640", "2015/16"), ("more than doubled", "2017/18")],
    ),
    (
        "2020-02-21",
        "Kent Police recorded 640 robberies in 2015/16. In the following two years they fell by a fifth, to 512.",
        [("640", "2015/16"), ("a fifth", "2017/18"), ("512", "2017/18")],
    ),
    (
        "2020-02-21",
        "Kent Police recorded 640 robberies in 2018/19. In the next three years it will lose 40 officers.",
        [("640", "2018/19"), ("40 officers", "none")],
    ),
    (
        "2022-07-29",
        "In March 2022 Kent Police had 97 PCSOs, 30 fewer than in March 2010. It has 133 specials, compared with 248.",
        [("97", "at 2022-03-31"), ("133", "at 2022-03-31"), ("248", "at 2010-03-31")],
    ),
    (
        "2022-07-29",
        "In March 2022 Kent Police had 97 PCSOs, 30 fewer than in March 2010. It has 133 specials, compared with 248 in Essex.",
        [("133", "at 2022-03-31"), ("248", "at 2022-03-31")],
    ),
    (
        "2022-07-29",
        "In March 2022 Kent Police had 97 PCSOs. From a peak of 130 in 2010 specials are down to 54.",
        [("97", "at 2022-03-31"), ("130", "at 2010-03-31"), ("54", "at 2022-03-31")],
    ),
    (
        "2022-07-29",
        "In March 2022 Kent Police had 97 PCSOs. Having peaked at 130 in 2010, specials now number 54.",
        [("130", "at 2010-03-31"), ("54", "at 2022-03-31")],
    ),
    (
        "2022-07-29",
        "In March 2022 Kent Police had 97 PCSOs. In Essex the number has doubled, and in Surrey they were attacked 40 times last year.",
        [("97", "at 2022-03-31"), ("doubled", "at 2022-03-31")],
    ),
    (
        "2019-11-01",
        "Kent made 6,017 searches in 2018/19. In 2012/13 it was 18,699.\n\nThen 1,105 out of the 18,699 led to an arrest, or six per cent.",
        [("6,017", "2018/19"), ("1,105 out of", "2012/13"), ("six per cent", "2012/13")],
    ),
    (
        "2019-11-01",
        "Kent made 544 searches for knives in 2018/19, far more than Essex (342), which had twice as many in 2009/10: 617 against 259.",
        [("544", "2018/19"), ("342", "2018/19"), ("617", "2009/10"), ("259", "2009/10")],
    ),
    (
        "2021-01-07",
        "Kent police drew a Taser 421 times in 2019/20. That is up from 297, and seven times as many as in 2015.",
        [("421", "2019/20"), ("297", "2018/19"), ("seven times", "2019/20")],
    ),
    (
        "2021-01-07",
        "Kent police drew a Taser 421 times in 2019/20. That is up from 297 in 2018/19 and more than in 2015.",
        [("421", "2019/20"), ("297", "2018/19")],
    ),
    (
        "2020-05-14",
        (
            "Kent had 2,410 thefts in 2019. Thieves, not content with 640 bikes in 2018, took 700. "
            "Weapons stood at 90, having been 81 a year before."
        ),
        [("2,410", "cy 2019"), ("640", "cy 2018"), ("700", "cy 2019"), ("90", "cy 2019"), ("81", "cy 2018")],
    ),
    (
        "2020-05-14",
        "Kent had 2,410 thefts in 2019. Kent Police, with 640 bikes stolen in 2018, had 30 robberies.",
        [("640", "cy 2018"), ("30", "cy 2018")],
    ),
    (
        "2019-12-12",
        (
            "Breath tests in Kent fell from 12,732 in 2016 to 3,477 in 2018, a drop of almost three quarters in just two years, "
            "and one in eight failed."
        ),
        [("12,732", "cy 2016"), ("three quarters", "cy 2018"), ("one in eight", "cy 2018")],
    ),
    (
        "2020-12-19",
        "Kent used force 10,738 times in 2019-20. Essex's total rose 35%, to 2,146, and Kent's by 43% from 7,518.",
        [("35%", "2019/20"), ("2,146", "2019/20"), ("43%", "2019/20"), ("7,518", "2018/19")],
    ),
]

ALL = (
    BASES_TOLD
    + NUMBERED_YEARS
    + STEPS_BACK
    + LATER_YEARS
    + REPORTED_AND_SINCE
    + ANNUAL_TOTALS
    + PARTS_TOLD
    + UP_TO_NOW
    + OF_NO_FIGURE
)


@pytest.mark.parametrize(("published", "text", "figures"), ALL, ids=[text for _, text, _ in ALL])
def test_told_by_place(
    published: str, text: str, figures: list[tuple[str, str]], read_on: Callable[[str, str], Analysis]
) -> None:
    assert told(read_on(published, text), [words for words, _ in figures]) == figures

"""Times that a passage calls back ("then", "that year", "now"), tells of late, or once for all that follows."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.domain.claims import Analysis
from tests.claims.test_dating import Row, told

# "Then" points to the time named last, whatever it was named for; "since then" and "then came" do not.
THEN: list[Row] = [
    (
        "2015-07-23",
        "Dorset had 1,324 officers on 31 March 2015. All have shrunk since 2010. Dorset had 1,528 then, Wiltshire 1,205 and Kent 3,787.",
        [
            ("1,324", "at 2015-03-31"),
            ("1,528", "at 2010-03-31"),
            ("1,205", "at 2010-03-31"),
            ("3,787", "at 2010-03-31"),
        ],
    ),
    (
        "2015-07-23",
        "Dorset had 1,324 police officers on 31 March 2015. The force has shrunk since 2010. Back then it had 1,528.",
        [("1,324", "at 2015-03-31"), ("1,528", "at 2010-03-31")],
    ),
    (
        "2014-07-18",
        "Kent Police had 3,200 officers on 31 March 2014. The recession began in May 2010. The head count then was 3,750.",
        [("3,200", "at 2014-03-31"), ("3,750", "at 2010-05-31")],
    ),
    (
        "2020-01-23",
        (
            "Kent Police recorded 1,000 knife crimes in the year ending September 2019, and Essex Police 718. In 2010/11 the "
            "order was different. Then it was Essex (432) and Kent (365)."
        ),
        [("1,000", "ye 2019-09"), ("718", "ye 2019-09"), ("432", "2010/11"), ("365", "2010/11")],
    ),
    (
        "2019-07-18",
        (
            "In 2018/19 Surrey Police dealt with 640 robberies. Things looked bleaker in 2008/09. There were then 1,120 of them, "
            "and 4,100 burglaries."
        ),
        [("640", "2018/19"), ("1,120", "2008/09")],
    ),
    (
        "2019-07-18",
        "In 2018/19 there were 640 robberies in Surrey, then 120 in Kent were added.",
        [("640", "2018/19"), ("120", "2018/19")],
    ),
    (
        "2019-07-18",
        "Surrey Police recorded 640 robberies in 2018/19. In 2008/09 it had 1,120. Since then burglary has gone up by 4 per cent.",
        [("640", "2018/19"), ("1,120", "2008/09"), ("4 per cent", "2018/19")],
    ),
    (
        "2020-07-24",
        (
            "Kent Police recorded 812 robberies in 2019. Go back to 2014/15 and the rise looks steeper. Kent had 550 robberies "
            "that year, and Surrey 308."
        ),
        [("812", "cy 2019"), ("550", "2014/15"), ("308", "2014/15")],
    ),
    (
        "2020-07-24",
        "Kent Police recorded 812 robberies in 2019, up from 640 in 2014. Burglary fell that year, to 4,100.",
        [("812", "cy 2019"), ("640", "cy 2014"), ("4,100", "cy 2019")],
    ),
    (
        "2019-07-18",
        "Robbery in Surrey peaked in 2008/09. That year Surrey Police recorded 1,120 robberies. In 2018/19 it was 640.",
        [("1,120", "2008/09"), ("640", "2018/19")],
    ),
]
# A date before "now" is not of what is now.
NOW: list[Row] = [
    (
        "2018-09-03",
        "Kent Police had 3,600 officers in March 2010. The figures to 31 March 2018 show a change: 3,600 then, 3,260 now.",
        [("3,260", "at 2018-03-31")],
    ),
    (
        "2018-10-30",
        (
            "Kent Police recorded 900 robberies in the 12 months to March 2018. The force, which had fewer than Essex as recently "
            "as 2014/15, now records more: there were 720 in Essex."
        ),
        [("900", "2017/18"), ("720", "2017/18")],
    ),
    (
        "2018-10-30",
        "Kent Police recorded 900 robberies in 2017/18. In 2014/15 they made up 3 per cent of all crime and now 5 per cent.",
        [("900", "2017/18"), ("3 per cent", "2014/15"), ("5 per cent", "2017/18")],
    ),
    (
        "2018-10-30",
        "In 2014/15 the tally was 410 robberies; Kent Police says the picture for 2017/18 is worse, with 900.",
        [("410", "2014/15"), ("900", "2017/18")],
    ),
]
# An article that says only at its end what time it is of: what counts back from it knows it all the same.
AT_THE_END: list[Row] = [
    (
        "2014-07-17",
        (
            "Gwent Police dealt with 615 sexual offences.\n\nThere were 1,783 burglaries, compared to 1,874 in the previous 12 "
            "months.\n\nRobberies rose to 171, from 166 a year earlier.\n\nThe figures are for the year to the end of March 2014."
        ),
        [("615", "2013/14"), ("1,783", "2013/14"), ("1,874", "2012/13"), ("171", "2013/14"), ("166", "2012/13")],
    ),
    (
        "2013-11-22",
        (
            "One in eight callers to Kent Police hung up.\n\nThe answer to our request, which covers the period between April and "
            "September 2013, shows that the control room took 98,400 calls. In the same six months of the previous year it took "
            "91,120."
        ),
        [
            ("One in eight", "2013-04-01..2013-09-30"),
            ("98,400", "2013-04-01..2013-09-30"),
            ("91,120", "2012-04-01..2012-09-30"),
        ],
    ),
    (
        "2015-05-14",
        (
            "Kent Police searched 25,072 people in 2013/14, up from 9,866 in 2011/12. So in two years the number rose by 154 per "
            "cent.\n\nThe Home Office counts years from April to March."
        ),
        [("25,072", "2013/14"), ("9,866", "2011/12"), ("154 per cent", "2013/14")],
    ),
    (
        "2022-05-31",
        "Northumbria Police took 33 seconds on average to answer 999 calls between last November and April.",
        [("33 seconds", "2021-11-01..2022-04-30")],
    ),
    (
        "2016-05-31",
        "Kent Police answered 90 per cent of 101 calls from last October to March.",
        [("90 per cent", "2015-10-01..2016-03-31")],
    ),
]
# The base of a change, told with its own date.
BASES: list[Row] = [
    (
        "2017-04-27",
        (
            "Kent Police recorded 2,971 burglaries in 2016. Weapons offences were down 15 per cent to 272, having stood at 321 in "
            "2015, and sexual offences fell by 28 to 963."
        ),
        [("15 per cent", "cy 2016"), ("272", "cy 2016"), ("321", "cy 2015"), ("28", "cy 2016"), ("963", "cy 2016")],
    ),
    (
        "2019-04-25",
        "Kent Police recorded 3,091 sexual offences in 2018. It is an increase of 26 per cent on the total in 2017, 2,459.",
        [("3,091", "cy 2018"), ("26 per cent", "cy 2018"), ("2,459", "cy 2017")],
    ),
    (
        "2018-08-03",
        (
            "In 2017/18 Kent Police took 19,476 calls about anti-social behaviour. The total has come down from 64,105 in the "
            "decade, a drop of 70 per cent."
        ),
        [("19,476", "2017/18"), ("64,105", "2007/08"), ("70 per cent", "2017/18")],
    ),
    (
        "2018-10-30",
        (
            "Kent Police made 2,439 arrests of children in the 12 months to March 2018. In Essex the total went from 6,577 to 1,350 "
            "over the same seven years."
        ),
        [("2,439", "2017/18"), ("6,577", "2010/11"), ("1,350", "2017/18")],
    ),
    (
        "2018-08-01",
        "In March 2010 Gwent Police could call on 1,437 officers, so 170 posts have yet to come back. It had 1,267 on 31 March 2018.",
        [("1,437", "at 2010-03-31"), ("1,267", "at 2018-03-31")],
    ),
    (
        "2022-08-01",
        "On March 31 this year Kent Police had 215 special constables. That is 507 fewer in six years, or a fall of 70 per cent.",
        [("215", "at 2022-03-31"), ("507", "at 2022-03-31"), ("70 per cent", "at 2022-03-31")],
    ),
]
# Stretches named before, the later of two years told together, and the base of "in the same period".
STRETCHES: list[Row] = [
    (
        "2014-06-05",
        (
            "Kent Police searched 3,880 people in the first three months of 2014. The request asked about the period from January "
            "2012 to March 2014. Over the whole 27 months there were 61,200 searches."
        ),
        [("3,880", "q 2014-Q1"), ("61,200", "2012-01-01..2014-03-31")],
    ),
    (
        "2014-06-05",
        (
            "Stop and search in Kent has halved.\n\nIn the first three months of 2013 Kent Police searched 7,910 people. In the same "
            "months this year it searched 3,880, and the proportion who were arrested rose from nine per cent to 16."
        ),
        [
            ("halved", "q 2014-Q1"),
            ("7,910", "q 2013-Q1"),
            ("3,880", "q 2014-Q1"),
            ("nine per cent", "q 2013-Q1"),
            ("16", "q 2014-Q1"),
        ],
    ),
    (
        "2019-11-14",
        (
            "Kent Police made 655 seizures of drugs in 2018-19. Five years previously, in 2013-14, it had made 2,452.\n\nSeizures in "
            "Essex slid from 2,850 to 945 in the same period, and have gone down in each of the last six years."
        ),
        [("655", "2018/19"), ("2,452", "2013/14"), ("2,850", "2013/14"), ("945", "2018/19")],
    ),
    (
        "2018-10-19",
        (
            "In 2017/18 there were 94,098 hate crimes in England and Wales, 17 per cent more than the year before and more than "
            "double the 42,255 of 2012/13."
        ),
        [("94,098", "2017/18"), ("17 per cent", "2017/18"), ("42,255", "2012/13")],
    ),
    (
        "2020-07-30",
        "Kent Police had 1,176 officers on 31 March 2020, compared to 1,073 on the same date last year.",
        [("1,176", "at 2020-03-31"), ("1,073", "at 2019-03-31")],
    ),
    (
        "2020-07-30",
        "Officers who joined Kent Police in 2019/20:\n\n- Men: 88 (2018/19: 51)\n- Women: 61 (2018/19: 29)",
        [("88", "2019/20"), ("51", "2018/19"), ("61", "2019/20"), ("29", "2018/19")],
    ),
    (
        "2020-12-18",
        "Tasers were brought in in 2004, a campaigner said. Kent Police has about 650 officers with Tasers.",
        [("650", "none")],
    ),
    (
        "2015-10-16",
        "Burglary in Kent fell to 1,441 in the year to June 2015, and for bike thefts it is at 619, where it was 643.",
        [("1,441", "ye 2015-06"), ("619", "ye 2015-06")],
    ),
]
# The line above the rows names a year for each figure of a row; a stretch of years, or another number of them, does not.
YEARS_IN_TURN: list[Row] = [
    (
        "2019-12-12",
        "Breath tests in 2008, 2013 and 2018:\n\n- Kent: 29,990; 43,178; 12,143\n- Surrey: 29,502; 13,931; 14,114",
        [
            ("29,990", "cy 2008"),
            ("43,178", "cy 2013"),
            ("12,143", "cy 2018"),
            ("29,502", "cy 2008"),
            ("13,931", "cy 2013"),
        ],
    ),
    (
        "2019-12-12",
        "Robberies in 2016/17 and 2017/18:\n\n- Kent: 640, 720\n- Surrey: 210, 190",
        [("640", "2016/17"), ("720", "2017/18"), ("210", "2016/17"), ("190", "2017/18")],
    ),
    (
        "2019-12-12",
        "Robberies in 2017 and 2018:\n\n- Kent: 640\n- Surrey: 210",
        [("640", "cy 2018"), ("210", "cy 2018")],
    ),
]
ALL = [*THEN, *NOW, *AT_THE_END, *BASES, *STRETCHES, *YEARS_IN_TURN]


@pytest.mark.parametrize(("published", "text", "figures"), ALL)
def test_times_called_back(
    published: str, text: str, figures: list[tuple[str, str]], read_on: Callable[[str, str], Analysis]
) -> None:
    assert told(read_on(published, text), [words for words, _ in figures]) == figures

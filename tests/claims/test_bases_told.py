"""What figures are measured from and which time is called back: periods, and changes told as multiples of what once was."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.domain.claims import Analysis
from tests.claims.test_dating import Row, told

DAY = "2019-05-15"

THE_BASE: list[Row] = [
    # The base of a change told further on is that change's own.
    (
        DAY,
        (
            "In March 2010 Cleveland had 1,742 officers. By March 2019 it had 1,222, 60 fewer than a year earlier.\n\n"
            "Durham's strength went from 1,532 to 1,133, though there were 76 more than in 2016."
        ),
        [("1,742", "at 2010-03-31"), ("1,222", "at 2019-03-31"), ("1,133", "at 2019-03-31"), ("76", "at 2019-03-31")],
    ),
    (
        DAY,
        "Kent had 412 PCSOs in March 2018, down from 535, and 30 fewer than in 2016.",
        [("412", "at 2018-03-31"), ("30", "at 2018-03-31")],
    ),
    # What was told before a later time is what the changes after it start from.
    (
        DAY,
        "There were 1,742 officers in Cleveland in March 2010. By March 2019 there were 1,222. PCSOs were down from 195 to 134.",
        [("195", "at 2010-03-31"), ("134", "at 2019-03-31")],
    ),
    (
        DAY,
        (
            "There were 1,222 officers in Cleveland in March 2019, compared with 1,282 a year earlier. "
            "PCSOs were down from 144 to 134."
        ),
        [("144", "at 2018-03-31"), ("134", "at 2019-03-31")],
    ),
    (
        DAY,
        "Essex had 2,900 officers in March 2019, and 3,600 nine years ago. Over the same period Kent went from 3,579 to 3,328.",
        [
            ("2,900", "at 2019-03-31"),
            ("3,600", "at 2010-03-31"),
            ("3,579", "at 2010-03-31"),
            ("3,328", "at 2019-03-31"),
        ],
    ),
    # Two earlier ends joined by "and" are of one time; a new clause is of its own.
    (
        DAY,
        "Dorset and Wiltshire recorded 324 and 410 rapes respectively in 2015/16, up from 290 and 388.",
        [("324", "2015/16"), ("410", "2015/16"), ("290", "2014/15"), ("388", "2014/15")],
    ),
    (
        DAY,
        "Rapes in Dorset and Wiltshire rose to 324 and 410 in 2015/16, from 290 and 388.",
        [("324", "2015/16"), ("410", "2015/16"), ("290", "2014/15"), ("388", "2014/15")],
    ),
    (
        DAY,
        "In Kent and Essex the totals were 324 and 410 rapes in 2015/16, down from 390 and 488 respectively.",
        [("324", "2015/16"), ("410", "2015/16"), ("390", "2014/15"), ("488", "2014/15")],
    ),
    (
        DAY,
        "Dorset recorded 324 rapes and 410 assaults in 2015/16, up from 290 and 388 of them were solved.",
        [("324", "2015/16"), ("410", "2015/16"), ("290", "2014/15"), ("388", "2015/16")],
    ),
    (
        DAY,
        "Kent charged 10 per cent of rape suspects in 2015/16, twice the proportion of two years earlier.",
        [("10 per cent", "2015/16"), ("twice", "2015/16")],
    ),
    (
        DAY,
        "Kent charged 10 per cent of rape suspects in 2015/16, double the percentage of 2012/13.",
        [("10 per cent", "2015/16"), ("double", "2015/16")],
    ),
    # What is compared is set against the figure of its kind, and not against how often that was.
    (
        DAY,
        "Kent recorded 29,589 crimes in 2012/13, one every 18 minutes, compared with 34,121. Robberies fell by 12 on the year before.",
        [("29,589", "2012/13"), ("18 minutes", "2012/13"), ("34,121", "2011/12")],
    ),
    (
        DAY,
        "Kent solved 412 rapes in 2012/13, or 18 per cent, compared with 512. Robberies fell by 12 on the year before.",
        [("412", "2012/13"), ("18 per cent", "2012/13"), ("512", "2011/12")],
    ),
    (
        DAY,
        "Kent solved 412 rapes in 2012/13, or 18 per cent, against 22 per cent in Essex. Robberies fell by 12 on the year before.",
        [("412", "2012/13"), ("18 per cent", "2012/13"), ("22 per cent", "2012/13")],
    ),
    # "Over the same period": from the earlier of the two years just told, whatever stretch the opening tells.
    (
        DAY,
        (
            "Police in Kent and Essex recorded more than 1,430 rapes in two years.\n\n"
            "Kent recorded 400 rapes in 2015/16 and 300 in 2016/17, a fall of 25 per cent. "
            "Over the same period Essex went from 420 to 310."
        ),
        [("400", "2015/16"), ("300", "2016/17"), ("25 per cent", "2016/17"), ("420", "2015/16"), ("310", "2016/17")],
    ),
    (
        DAY,
        "Kent recorded 400 rapes in 2015/16 and 300 the following year. Over the same period Essex went from 420 to 310.",
        [("400", "2015/16"), ("300", "2016/17"), ("420", "2015/16"), ("310", "2016/17")],
    ),
    (
        DAY,
        "In 2009/10 Kent recorded 400 rapes; in 2016/17 it was 300. During the same period Essex went from 420 to 310.",
        [("400", "2009/10"), ("300", "2016/17"), ("420", "2009/10"), ("310", "2016/17")],
    ),
    (
        DAY,
        "Kent recorded 400 rapes in 2016/17, against 300 the year before. Over the same period Essex went from 420 to 310.",
        [("400", "2016/17"), ("300", "2015/16"), ("420", "2015/16"), ("310", "2016/17")],
    ),
    (
        DAY,
        "Kent recorded 400 rapes in 2016/17. Over the same period Essex went from 420 to 310.",
        [("400", "2016/17"), ("420", "2015/16"), ("310", "2016/17")],
    ),
    # Of several years in a row, a headline or an opening is of the last.
    (
        "2019-12-20",
        (
            "Force draws Tasers three times as often\n\nKENT Police's use of Taser has more than trebled since 2015/16.\n\n"
            "Officers drew the devices on 128 occasions in 2015/16 and 175 in 2016/17. In 2017/18 it was 372 and in 2018/19 426."
        ),
        [("three times", "2018/19"), ("trebled", "2018/19"), ("128", "2015/16"), ("426", "2018/19")],
    ),
    (
        "2019-12-20",
        (
            "KENT Police's use of Taser has more than trebled since 2015.\n\n"
            "Officers drew the devices on 128 occasions in 2015, 175 in 2016 and 426 in 2018."
        ),
        [("trebled", "cy 2018"), ("128", "cy 2015"), ("426", "cy 2018")],
    ),
    # The nearer base does not give its time to a level further on, nor that level its to the change.
    (
        "2020-12-18",
        "In 2019/20 Cumbria fired a Taser 29 times, one fewer than in 2018/19, and 12 times in 2015/16.",
        [("29", "2019/20"), ("one", "2019/20"), ("12", "2015/16")],
    ),
    (
        DAY,
        "Breath tests in Essex fell by 12 per cent on 2016 to 8,059 in 2017, when 905 were failed.",
        [("12 per cent", "cy 2017"), ("8,059", "cy 2017"), ("905", "cy 2017")],
    ),
    # The other side of a share, in the paragraph that names the base; not of another place, nor of another paragraph.
    (
        DAY,
        (
            "Essex Police made 8,059 breath tests in 2017, and 905 drivers failed, compared with 1,348 in 2014. "
            "That is one test in nine, against one in 11."
        ),
        [("one test in nine", "cy 2017"), ("one in 11", "cy 2014")],
    ),
    (
        DAY,
        (
            "Essex Police made 8,059 breath tests in 2017, and 905 drivers failed, compared with 1,348 in 2014. "
            "That is one test in nine, against one in 11 in Kent."
        ),
        [("one test in nine", "cy 2017"), ("one in 11", "cy 2017")],
    ),
]

CALLED_BACK: list[Row] = [
    # "That year" is the one named last; "the year" is the one in force.
    (
        "2020-12-18",
        "Cumbria used a Taser 315 times in 2019/20, more often than in 2015. In that calendar year it was 90 times.",
        [("315", "2019/20"), ("90", "cy 2015")],
    ),
    (
        DAY,
        "Kent recorded 640 robberies in 2017/18, fewer than in 2013/14. That year there were 810.",
        [("640", "2017/18"), ("810", "2013/14")],
    ),
    (
        DAY,
        "Kent recorded 640 robberies in 2017/18, fewer than in 2013/14. Officers solved 120 robberies during the year.",
        [("640", "2017/18"), ("120", "2017/18")],
    ),
    # "Of those": what the sentence is about, not what it is measured from.
    (
        DAY,
        "Kent recorded 3,128 burglaries in 2015-16, half as many as the 6,256 of 2014-15. Of those, 312 were solved.",
        [("3,128", "2015/16"), ("6,256", "2014/15"), ("312", "2015/16")],
    ),
    (
        DAY,
        "Kent recorded 3,128 burglaries in 2015-16. In 2014-15 there had been 6,256. Of those, 812 were solved.",
        [("3,128", "2015/16"), ("6,256", "2014/15"), ("812", "2014/15")],
    ),
    # So many years ago: the calendar year that the article tells of, else counted from the year in force.
    (
        "2020-12-18",
        "Cumbria used a Taser 90 times in 2015 and 315 times in 2019/20. Five years ago 12 were fired.",
        [("90", "cy 2015"), ("315", "2019/20"), ("12", "cy 2015")],
    ),
    (
        "2020-12-18",
        "Cumbria used a Taser 62 times in 2014/15 and 315 times in 2019/20. Five years ago 12 were fired.",
        [("62", "2014/15"), ("315", "2019/20"), ("12", "2014/15")],
    ),
    # The years that an article tells most are what its spans end with.
    (
        "2020-02-21",
        (
            "Knife crime in Essex fell in 2018. There were 865 offences in the year to September 2019. In the year to "
            "September 2017 it was 1,085. Over the two years the West Midlands has gone from 2,615 to 3,649."
        ),
        [("865", "ye 2019-09"), ("1,085", "ye 2017-09"), ("2,615", "ye 2017-09"), ("3,649", "ye 2019-09")],
    ),
    # A clause of the past dates no figure behind it.
    (
        DAY,
        (
            "Kent made 11,379 arrests in 2017-18. Essex, where they had dropped from 6,460 in 2006/07 to 3,440 in 2012/13, "
            "was up to 3,986."
        ),
        [("6,460", "2006/07"), ("3,440", "2012/13"), ("3,986", "2017/18")],
    ),
    (
        DAY,
        "In Kent, where 412 of the 640 robberies of 2017/18 took place in the towns, 95 were solved.",
        [("412", "2017/18"), ("640", "2017/18"), ("95", "2017/18")],
    ),
    # By a month gone by, which comes into force.
    (
        DAY,
        "In March 2010 Cleveland had 1,785 officers. That had fallen to 1,222 by March 2019. That is a loss of 563.",
        [("1,785", "at 2010-03-31"), ("1,222", "at 2019-03-31"), ("563", "at 2019-03-31")],
    ),
    # "Now" is never long gone.
    (
        DAY,
        "Cleveland, which had 1,785 officers in 2010, now has 1,222.",
        [("1,785", "at 2010-03-31"), ("1,222", "none")],
    ),
    # What is standing is no part of what befell.
    (
        "2018-07-24",
        "Gwent had 1,267 officers in March 2018. In 2010 it had 1,437. In South Wales there are 2,916.",
        [("1,267", "at 2018-03-31"), ("1,437", "at 2010-03-31"), ("2,916", "at 2018-03-31")],
    ),
    # A line with a colon that is a sentence is no row below the line before.
    (
        "2019-10-16",
        (
            "Dorset recorded 726 hate crimes in 2018/19. There had been 564 a year earlier.\n\n"
            "Race was still the motive behind two thirds of the total: 489 crimes, an increase of 71."
        ),
        [("726", "2018/19"), ("564", "2017/18"), ("489", "2018/19"), ("71", "2018/19")],
    ),
]

STRENGTHS: list[Row] = [
    # Strengths are measured from the base of years back that was named last, in another paragraph too.
    (
        "2019-07-19",
        (
            "Dyfed-Powys Police had 153 PCSOs at the end of March, one more than a year earlier. In March 2010 there were 83.\n\n"
            "In North Wales PCSOs went up by 56, from 160 to 216."
        ),
        [("153", "at 2019-03-31"), ("83", "at 2010-03-31"), ("160", "at 2010-03-31"), ("216", "at 2019-03-31")],
    ),
    (
        "2019-07-19",
        (
            "Dyfed-Powys Police had 153 PCSOs at the end of March. In March 2018 there were 152, one fewer.\n\n"
            "In North Wales the number of PCSOs went up from 210 to 216."
        ),
        [("153", "at 2019-03-31"), ("152", "at 2018-03-31"), ("210", "at 2018-03-31"), ("216", "at 2019-03-31")],
    ),
    # What happens is counted from year to year.
    (
        "2019-07-18",
        (
            "Sussex recorded 990 knife crimes in 2018/19, an increase of 16 per cent on the year before. In 2010/11 it was 346.\n\n"
            "Kent saw knife crime jump by a fifth, from 793 to 955."
        ),
        [("990", "2018/19"), ("346", "2010/11"), ("793", "2017/18"), ("955", "2018/19")],
    ),
    # "Over the twelve months" and "in the year" end with the count, whatever other year was told last.
    (
        "2022-08-05",
        (
            "Sussex Police had 106 special constables on the last day of March. Kent had 593 in 2012. In Surrey the number of "
            "special constables fell over the twelve months by ten per cent to 297."
        ),
        [
            ("106", "at 2022-03-31"),
            ("593", "at 2012-03-31"),
            ("ten per cent", "at 2022-03-31"),
            ("297", "at 2022-03-31"),
        ],
    ),
    (
        "2018-07-19",
        (
            "Humberside Police had 1,794 officers at the end of March. It had 1,641 in March 2017. "
            "Sergeants were down by one in the year, from 239 to 238."
        ),
        [("1,794", "at 2018-03-31"), ("1,641", "at 2017-03-31"), ("239", "at 2017-03-31"), ("238", "at 2018-03-31")],
    ),
    (
        "2018-07-19",
        "Humberside Police had 1,794 officers on March 31. It had 1,215 in 2010 and, in Hull, 1,207 this spring.",
        [("1,794", "at 2018-03-31"), ("1,215", "at 2010-03-31"), ("1,207", "at 2018-03-31")],
    ),
    (
        "2018-07-19",
        "North Wales Police had 237 PCSOs on March 31 where it used to have 160 in 2010.",
        [("237", "at 2018-03-31"), ("160", "at 2010-03-31")],
    ),
    (
        "2022-07-29",
        "Durham had 1,276 officers in March 2022. Cleveland's 1,450 officers are 119 up on the year and 292 down on 2010.",
        [("1,276", "at 2022-03-31"), ("1,450", "at 2022-03-31"), ("292", "at 2022-03-31")],
    ),
    # A number of people is no money, whatever is said of budgets.
    (
        "2016-08-04",
        "Norfolk Constabulary had 1,567 officers in March. In March 2010, before the squeeze on budgets began, there were 1,700.",
        [("1,567", "at 2016-03-31"), ("1,700", "at 2010-03-31")],
    ),
]

IN_TURN: list[Row] = [
    (
        DAY,
        "Kent made 4,343 searches in 2017/18 and 6,189 in 2014/15, and Essex 1,891 and 4,829.",
        [("4,343", "2017/18"), ("6,189", "2014/15"), ("1,891", "2017/18"), ("4,829", "2014/15")],
    ),
    # With a year of its own, or of another number, the second force is not told in the order of the first.
    (
        DAY,
        "Kent made 4,343 searches in 2017/18 and 6,189 in 2014/15, and Essex 1,891 in 2013/14 and 4,829 in 2012/13.",
        [("1,891", "2013/14"), ("4,829", "2012/13")],
    ),
    (
        DAY,
        "Kent made 4,343 searches in 2017/18. Nearly one in five of them led to an arrest; four years earlier it was one in ten.",
        [("one in five", "2017/18"), ("one in ten", "2013/14")],
    ),
    (
        DAY,
        (
            "Kent made 4,521 drug seizures in 2017/18. The low point, 2,582 drug seizures, came in 2014/15; the number then "
            "leapt by 69 per cent in a single year."
        ),
        [("4,521", "2017/18"), ("2,582", "2014/15"), ("69 per cent", "2015/16")],
    ),
    (
        DAY,
        "Heroin seizures in Kent fell from 388 to 353 over the latest year, having risen between 2013/14 and 2016/17, from 239 to 362.",
        [("388", "2017/18"), ("353", "2018/19"), ("239", "2013/14"), ("362", "2016/17")],
    ),
    (
        "2018-01-26",
        (
            "Kent recorded 1,024 robberies in the 12 months to September, up from 813 in the whole of 2016. "
            "That is a jump of 26 per cent in nine months on the rolling total."
        ),
        [("1,024", "ye 2017-09"), ("813", "cy 2016"), ("26 per cent", "ye 2017-09")],
    ),
    (
        "2018-01-31",
        "Kent recorded 7,676 thefts in the year to September 2017, up from 5,560 in 2012/13 and 6,310 a year before.",
        [("7,676", "ye 2017-09"), ("5,560", "2012/13"), ("6,310", "ye 2016-09")],
    ),
    (
        "2018-01-31",
        "Thefts in Kent went from 5,560 in 2012/13 to 6,310 a year later.",
        [("5,560", "2012/13"), ("6,310", "2013/14")],
    ),
    (
        "2019-10-30",
        "Thefts in Kent rose by seven per cent last year, to 981 in 2018/19. In 2015 there were 40 cameras.",
        [("seven per cent", "2018/19"), ("981", "2018/19")],
    ),
    (
        DAY,
        "Kent recorded 800 thefts in 2013/14, 596 the year after that, and in the year to March 2019 it was 569. 412 were solved.",
        [("800", "2013/14"), ("596", "2014/15"), ("569", "2018/19")],
    ),
    (
        DAY,
        "Kent recorded 63 thefts in 2018/19, six more than in either 2016/17 or 2017/18.",
        [("63", "2018/19"), ("six", "2018/19")],
    ),
]

CLAUSES: list[Row] = [
    (
        DAY,
        "Kent made 8,445 searches in 2018/19, half the total of 2010/11 (16,890).",
        [("8,445", "2018/19"), ("half", "2018/19"), ("16,890", "2010/11")],
    ),
    (
        "2019-09-05",
        (
            "Cheshire dealt with 22,271 incidents of anti-social behaviour in 2018/19, compared with 60,691 in 2008/09. "
            "The drop in the past year alone was 24 per cent, from 29,486."
        ),
        [("22,271", "2018/19"), ("60,691", "2008/09"), ("29,486", "2017/18")],
    ),
    (
        "2019-09-05",
        (
            "Cheshire dealt with 22,271 incidents of anti-social behaviour in 2018/19. West Mercia bucked the trend between 2015/16 "
            "and 2017/18, when incidents rose by 2,740 to 46,375, but they have since fallen to 43,910."
        ),
        [("22,271", "2018/19"), ("2,740", "2017/18"), ("46,375", "2017/18"), ("43,910", "2018/19")],
    ),
    (
        "2019-10-18",
        (
            "Lancashire recorded 907 knife crimes in the year ending June 2018, 924 in the year ending September and 1,039 "
            "in the year ending December."
        ),
        [("907", "ye 2018-06"), ("924", "ye 2018-09"), ("1,039", "cy 2018")],
    ),
    # The first month behind the one that is written, which may be of the year after; a year of its own stays.
    (
        "2019-10-18",
        "Lancashire recorded 1,039 knife crimes in the year ending December 2017 and 1,151 in the year ending March.",
        [("1,039", "cy 2017"), ("1,151", "2017/18")],
    ),
    (
        "2019-10-18",
        "Lancashire recorded 907 knife crimes in the year ending June 2017 and 1,102 in the year ending September 2019.",
        [("907", "ye 2017-06"), ("1,102", "ye 2019-09")],
    ),
    (
        "2019-10-18",
        (
            "Kent recorded 907 knife crimes in the year to June 2019. Thames Valley went up to 1,488 knife crimes over the same "
            "period, having doubled, from 378 to 816, between 2014/15 and 2015/16."
        ),
        [
            ("907", "ye 2019-06"),
            ("1,488", "ye 2019-06"),
            ("doubled", "2015/16"),
            ("378", "2014/15"),
            ("816", "2015/16"),
        ],
    ),
    (
        "2022-08-02",
        (
            "South Wales had 133 special constables in March, down from 248 in 2010. Over the year they fell by 30. "
            "The number of PCSOs in South Wales rose by a tenth, from 402 to 442."
        ),
        [("133", "at 2022-03-31"), ("248", "at 2010-03-31"), ("402", "at 2021-03-31"), ("442", "at 2022-03-31")],
    ),
    (
        DAY,
        "Lincolnshire had 250 special constables in March 2014. In 2015 it lost 21, in 2016 34 and in 2017 30.",
        [("21", "at 2015-03-31"), ("34", "at 2016-03-31"), ("30", "at 2017-03-31")],
    ),
]

ASKED: list[Row] = [
    (
        DAY,
        "Essex Police breathalysed 8,059 drivers in 2017. And in 2009? Almost 32,000. So the number of tests has fallen by three quarters.",
        [("8,059", "cy 2017"), ("32,000", "cy 2009"), ("three quarters", "cy 2017")],
    ),
    (
        DAY,
        "Essex Police breathalysed 8,059 drivers in 2017. Who counted? It failed 905.",
        [("8,059", "cy 2017"), ("905", "cy 2017")],
    ),
    # "Over the same five years", about as long ago as the base named before, else as many years as it says.
    (
        "2020-12-18",
        "Cumbria used a Taser 315 times in 2019/20, up from 90 in 2015. Norfolk went from 128 to 590 over the same five years.",
        [("128", "cy 2015"), ("590", "2019/20")],
    ),
    (
        "2020-12-18",
        "Cumbria used a Taser 315 times in 2019/20, up from 171 in 2017/18. Norfolk went from 128 to 590 over the same five years.",
        [("128", "2014/15"), ("590", "2019/20")],
    ),
]

SPOKEN: list[Row] = [
    (DAY, "In twenty fourteen Essex Police tested 14,329 drivers.", [("14,329", "cy 2014")]),
    (DAY, "Essex Police tested 31,825 drivers in two thousand and nine.", [("31,825", "cy 2009")]),
    (DAY, "Essex Police tested 2,900 drivers back in nineteen ninety-eight.", [("2,900", "cy 1998")]),
    (DAY, "Essex had 3,600 officers in 2010, and by twenty-eighteen it had 2,900.", [("2,900", "at 2018-03-31")]),
    (
        DAY,
        "Essex Police made twelve hundred arrests in two thousand and five, and three hundred in twenty seventeen.",
        [("twelve hundred", "cy 2005"), ("three hundred", "cy 2017")],
    ),
    # A number of things is no year.
    (DAY, "Essex Police made two thousand and nine arrests in 2017.", [("two thousand and nine arrests", "cy 2017")]),
    (
        DAY,
        "In two thousand and nine cases in 2018 Essex Police found no suspect.",
        [("two thousand and nine cases", "cy 2018")],
    ),
    (DAY, "In twenty fourteen-hour shifts in 2018 Essex Police made 12 arrests.", [("12 arrests", "cy 2018")]),
]


# What an earlier time that a sentence tells of is set beside, and what it is not.
BESIDE: list[Row] = [
    (
        DAY,
        "Kent made 137 arrests at football matches, barely half the 268 of 2013/14. At Gillingham there were 47 arrests.",
        [("268", "2013/14"), ("47 arrests", "none")],
    ),
    (
        DAY,
        "Kent had 145 arsons in 2015/16 (121 the year before) and 126 robberies (84).",
        [("121", "2014/15"), ("126", "2015/16"), ("84", "2014/15")],
    ),
    (
        DAY,
        "Kent had 145 arsons in 2015/16, more than in 2014/15 (121) and 22 per cent more than in 2012/13 (119).",
        [("121", "2014/15"), ("119", "2012/13")],
    ),
    (
        DAY,
        "Kent made 14,126 searches in 2018/19, fewer than in 2010/11, when there were 21,563, and works out at 7.7 per 1,000 people.",
        [("21,563", "2010/11"), ("7.7", "2018/19")],
    ),
    (
        DAY,
        "Sussex had 2,451 hate crimes in 2018/19. In 2017/18 there were 2,187. In Surrey there were 1,395.",
        [("2,187", "2017/18"), ("1,395", "2017/18")],
    ),
    (
        DAY,
        "Sussex had 2,451 hate crimes in 2018/19, up from 2,187. In Surrey there were 1,395.",
        [("2,187", "2017/18"), ("1,395", "2018/19")],
    ),
    (
        "2018-07-24",
        "Durham had 4,476 burglaries in 2017/18, compared with 6,412 in 2007/08. Last year alone they fell by 11 per cent, from 4,840.",
        [("6,412", "2007/08"), ("4,840", "2016/17")],
    ),
    (
        DAY,
        "Kent Police held 36 drivers in 2018. That is better than in 2016, a wet year, when 40 drivers were held.",
        [("40 drivers", "cy 2016")],
    ),
]

# A share that stands beside a number names the year that the number is set against, and not its own.
SHARES_OF_THEN: list[Row] = [
    (
        DAY,
        "Cheshire Police breathalysed 9,154 drivers last year, barely a quarter of the number it stopped in 2006.",
        [("9,154", "cy 2018"), ("a quarter", "cy 2018")],
    ),
    (
        DAY,
        "In 2018 Cheshire Police made 9,154 breath tests, half the number it carried out in 2006.",
        [("9,154", "cy 2018"), ("half", "cy 2018")],
    ),
    (
        DAY,
        "Kent Police made 8,120 arrests in 2018, or less than a third of those that it had made in 2008.",
        [("8,120", "cy 2018"), ("a third", "cy 2018")],
    ),
    (
        DAY,
        "The 640 robberies in Kent last year – just 40 per cent of the 2006 total – were the fewest of all.",
        [("640", "cy 2018"), ("40 per cent", "cy 2018")],
    ),
    (
        DAY,
        "Kent Police recorded 640 robberies this year, about half of what it counted in 2006.",
        [("640", "2019-01-01..2019-05-15"), ("half", "2019-01-01..2019-05-15")],
    ),
    # The one year of a sentence, a share of which is told first or in a sentence of its own.
    (
        DAY,
        "Kent Police solved 640 burglaries, a tenth of those reported in 2018.",
        [("640", "cy 2018"), ("a tenth", "cy 2018")],
    ),
    (DAY, "A quarter of the number that Kent Police stopped in 2018 were women.", [("A quarter", "cy 2018")]),
    (
        DAY,
        "Kent Police stopped 3,200 drivers. A quarter of those it stopped in 2018 were women.",
        [("A quarter", "cy 2018")],
    ),
    (
        DAY,
        "In Kent 640 robberies, a third of them with a knife, were recorded in 2018.",
        [("640", "cy 2018"), ("a third", "cy 2018")],
    ),
]

# A day of publication above the first line: its verb does not reach into the sentence below.
BELOW_A_DATELINE: list[Row] = [
    (DAY, "Published 12 May 2019\n\nIn 2018 Kent Police recorded 640 robberies.", [("640", "cy 2018")]),
    (
        DAY,
        "Robbery in Kent\n\nPublished on 12 May 2019\n\nIn 2018, Kent Police recorded 640 robberies.",
        [("640", "cy 2018")],
    ),
    (DAY, "Updated 12 May 2019\nDuring 2018 Kent Police recorded 640 robberies.", [("640", "cy 2018")]),
    (DAY, "New figures launched\n\nIn 2017 there were 640 robberies in Kent.", [("640", "cy 2017")]),
    (DAY, "Kent recorded 640 robberies in 2018, says a report published\nin May 2019.", [("640", "cy 2018")]),
    (DAY, "Kent recorded 640 robberies in 2018. The report was published in 2019.", [("640", "cy 2018")]),
]


@pytest.mark.parametrize(
    ("published", "text", "figures"),
    [
        *BESIDE,
        *THE_BASE,
        *CALLED_BACK,
        *STRENGTHS,
        *IN_TURN,
        *CLAUSES,
        *ASKED,
        *SPOKEN,
        *SHARES_OF_THEN,
        *BELOW_A_DATELINE,
    ],
)
def test_times(
    published: str, text: str, figures: list[tuple[str, str]], read_on: Callable[[str, str], Analysis]
) -> None:
    assert told(read_on(published, text), [words for words, _ in figures]) == figures


# The figure, its type and direction.
ONCE = [
    # Half, or so many times, of what it was at another time.
    ("There were 3,128 burglaries in Kent in 2015-16, half as many as the 6,256 of 2014-15.", "half", "change", "down"),
    ("Kent Police made 8,445 searches in 2018/19, half the number of ten years ago.", "half", "change", "down"),
    ("Kent Police made 8,445 searches in 2018/19, half the total of 2010/11.", "half", "change", "down"),
    ("Kent Police made 8,445 searches in 2018/19, three times as many as the 2,815 of 2015/16.", "three times", "change", "up"),
    ("In Kent uses of Taser rose from 59 in 2015/16 to 421 in 2018/19, seven times as many.", "seven times", "change", "up"),
    ("Kent Police made 8,445 searches in 2018/19, half the total of 2010/11 (16,890).", "16,890", "count", None),
    ("Kent Police made 8,445 searches in 2018/19, only half that of 2010/11 (16,890).", "half", "change", "down"),
    ("Kent Police made 8,445 searches in 2018/19, only half that of Essex (16,890).", "half", "comparison", None),
    ("Kent Police made 8,445 searches in 2018/19, double the 4,226 of the year before.", "double", "change", "up"),
    ("Lincolnshire had 250 specials in March 2014. In 2015 it lost 21, in 2016 34 and in 2017 30.", "34", "change", "down"),
    # Of another place, or a part of a whole.
    ("Lincolnshire had 250 specials in March 2014. In 2015 it lost 21, in 2016 34 joined.", "34", "count", None),
    ("Kent had 421 robberies in 2018/19, half as many as the 842 in Essex.", "half", "comparison", None),
    ("Kent had 421 robberies in 2018/19, three times as many as Essex.", "three times", "comparison", None),
    ("Kent had 421 robberies in 2018/19, a third as many as the 1,263 of Essex.", "a third", "comparison", None),
    ("Kent had 421 robberies in 2018/19. Half of them were in Medway.", "Half", "percentage", None),
    ("In Medway there were 210 robberies in 2018/19, half the total in Kent.", "half", "percentage", None),
    # The size of a rise or fall, set off behind what is said of it.
    ("The increase over the year was sharper still in Kent, at 37 per cent, and there were 640 robberies.", "37 per cent", "change", "up"),
    ("The rise in robbery in Kent, at 13 per cent, was the smaller of the two.", "13 per cent", "change", "up"),
    ("The fall in burglary in Kent, at nine per cent, went on.", "nine per cent", "change", "down"),
    ("The detection rate for burglary in Kent, at 13 per cent, was lower after the increase.", "13 per cent", "percentage", None),
    ("The rise in burglary left Kent's detection rate, at 13 per cent, the lowest.", "13 per cent", "percentage", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "kind", "way"), ONCE)
def test_of_what_it_once_was(
    text: str, words: str, kind: str, way: str | None, read_on: Callable[[str, str], Analysis]
) -> None:
    analysis = read_on(DAY, text)
    claim = next(one for one in analysis.claims if words in one.span.of(analysis.article.text))
    assert (claim.type, claim.change and claim.change.direction) == (kind, way)

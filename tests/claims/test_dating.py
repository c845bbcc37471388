"""Which period each figure of a passage is of: tables of (day of publication, text, figures with their periods)."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.domain.claims import Analysis, Claim
from claimcheck.reference.periods import period_code

# Words of the figure, and the code of its period ("2013/14", "cy 2013", "ye 2013-09", "at 2014-03-31"; see docs/packages.md),
# "undated" when it is named and cannot be dated, "none" when there is none.
Told = tuple[str, str]
Row = tuple[str, str, list[Told]]

# A strength is of a day, what was recorded of a year; neither takes the other's time.
STRENGTHS_AND_YEARS: list[Row] = [
    # What a share was lost of is what was there before.
    (
        "2017-09-02",
        "In March 2010 Kent had 3,700 officers. By March this year it had 3,200.\n\nCumbria has lost a tenth of its 1,264.",
        [
            ("3,700", "at 2010-03-31"),
            ("3,200", "at 2017-03-31"),
            ("a tenth", "at 2017-03-31"),
            ("1,264", "at 2010-03-31"),
        ],
    ),
    (
        "2017-09-02",
        "In March 2010 Kent had 3,700 officers. By March this year it had 3,200.\n\nSurrey has shed a fifth of its 1,890 officers.",
        [
            ("3,700", "at 2010-03-31"),
            ("3,200", "at 2017-03-31"),
            ("a fifth", "at 2017-03-31"),
            ("1,890", "at 2010-03-31"),
        ],
    ),
    (
        "2017-09-02",
        "In March 2010 Kent had 3,700 officers. By March this year it had 3,200.\n\nDorset lost almost a quarter of the 1,486 that it had.",
        [
            ("3,700", "at 2010-03-31"),
            ("3,200", "at 2017-03-31"),
            ("almost a quarter", "at 2017-03-31"),
            ("1,486", "at 2010-03-31"),
        ],
    ),
    (
        "2017-09-02",
        (
            "In March 2010 Kent had 3,700 officers. By March this year it had 3,200.\n\n"
            "Wiltshire and Essex have lost 14 per cent of their 4,800."
        ),
        [
            ("3,700", "at 2010-03-31"),
            ("3,200", "at 2017-03-31"),
            ("14 per cent", "at 2017-03-31"),
            ("4,800", "at 2010-03-31"),
        ],
    ),
    (
        "2017-09-02",
        "In March 2010 Kent had 3,700 officers. By March this year it had 3,200.\n\nA fifth of its 3,200 officers are women.",
        [
            ("3,700", "at 2010-03-31"),
            ("3,200", "at 2017-03-31"),
            ("A fifth", "at 2017-03-31"),
            ("3,200", "at 2017-03-31"),
        ],
    ),
    (
        "2017-09-02",
        (
            "In March 2010 Kent had 3,700 officers. By March this year it had 3,200.\n\n"
            "Surrey is a fifth short of the 1,890 officers that it needs."
        ),
        [("3,700", "at 2010-03-31"), ("3,200", "at 2017-03-31"), ("1,890", "at 2017-03-31")],
    ),
    # What they are to whom something happened is of its year, and no strength.
    (
        "2014-10-09",
        "In 2013-14 Kent Police dogs bit 70 people, against 52 the year before. Eleven of them were officers. In 2012-13 it was just four.",
        [("70", "2013/14"), ("52", "2012/13"), ("Eleven", "2013/14"), ("just four", "2012/13")],
    ),
    (
        "2014-10-09",
        "Kent Police recorded 640 assaults in 2013-14.\n\nOf the victims 111 were police officers and 34 PCSOs.",
        [("640", "2013/14"), ("111", "2013/14"), ("34", "2013/14")],
    ),
    (
        "2014-10-09",
        "Kent Police dismissed 64 people in 2013-14. Some 34 of them were officers, 20 were police staff and ten PCSOs.",
        [("64", "2013/14"), ("34", "2013/14"), ("20", "2013/14"), ("ten", "2013/14")],
    ),
    (
        "2014-10-09",
        "Kent Police upheld 640 complaints in 2013-14; 34 of those complained of were special constables.",
        [("640", "2013/14"), ("34", "2013/14")],
    ),
    (
        "2014-10-09",
        "Kent Police arrested 612 people for drink-driving in 2013-14. Seven of those arrested were serving officers.",
        [("612", "2013/14"), ("Seven", "2013/14")],
    ),
    (
        "2014-10-09",
        "Kent Police had 4,640 employees in March 2014. Some 3,400 of them were officers, 820 were police staff and 300 PCSOs.",
        [("4,640", "at 2014-03-31"), ("3,400", "at 2014-03-31"), ("820", "at 2014-03-31"), ("300", "at 2014-03-31")],
    ),
    (
        "2016-02-09",
        "Kent Police spent £6.3m on overtime in 2014/15. It had 340 detectives in March, 120 of them women.",
        [("£6.3m", "2014/15"), ("340", "at 2015-03-31"), ("120", "at 2015-03-31")],
    ),
    (
        "2014-10-09",
        "Kent Police recorded 640 assaults in 2013-14. It has 3,212 officers, 1,100 of whom are women.",
        [("640", "2013/14"), ("3,212", "none"), ("1,100", "none")],
    ),
    # A record over years is of the last of them, and what follows is not of them all.
    (
        "2018-09-28",
        (
            "Rape convictions in Kent fall to lowest level in five years\n\nThe number of rapists convicted has fallen to its lowest "
            "for five years.\n\nKent Police recorded 1,204 rapes in 2017-18, up from 987 the year before.\n\nIt charged 58 suspects. "
            "The charge rate is 4.8 per cent."
        ),
        [
            ("lowest level", "2017/18"),
            ("1,204", "2017/18"),
            ("987", "2016/17"),
            ("58", "2017/18"),
            ("4.8 per cent", "2017/18"),
        ],
    ),
    (
        "2018-09-28",
        "Kent Police made the fewest searches in ten years\n\nIt made 4,204 searches in 2017/18.\n\nOf these 820 led to an arrest.",
        [("fewest", "2017/18"), ("4,204", "2017/18"), ("820", "2017/18")],
    ),
    (
        "2018-09-28",
        "Burglary in Kent is at its highest for six years.\n\nThere were 9,204 cases in 2017/18. A suspect was charged in 410.",
        [("highest", "2017/18"), ("9,204", "2017/18"), ("410", "2017/18")],
    ),
    (
        "2018-09-28",
        "Kent Police recorded 1,204 rapes in 2017-18. Over five years it has lost 812 officers, the most of any force.",
        [("1,204", "2017/18")],
    ),
    (
        "2018-09-28",
        "Between 2013 and 2017 Kent Police recorded 812 deaths in custody. Of these 12 were of women.",
        [("812", "2013-01-01..2017-12-31"), ("12", "2013-01-01..2017-12-31")],
    ),
    # "Since then", of the base that was named beside the latest count; and of the one figure told before.
    (
        "2018-07-20",
        "Kent Police had 3,000 officers in March 2018, down from 3,800 in 2010. Essex has lost 231 of its 3,189 officers since then.",
        [("3,800", "at 2010-03-31"), ("231", "at 2018-03-31"), ("3,189", "at 2010-03-31")],
    ),
    (
        "2018-07-20",
        "Kent Police had 3,000 officers in March 2018, against 3,800 in March 2010. Since then it has lost 120 of its 400 PCSOs.",
        [("120", "at 2018-03-31"), ("400", "at 2010-03-31")],
    ),
    # "Before that" of a figure that its paragraph has not dated, and at the opening of one.
    (
        "2014-08-07",
        (
            "In the year to March there were 205 robberies in Kent, against 248 the year before. In 2011/12 it was 332.\n\n"
            "There were 1,406 burglaries, and 1,859 in the year before that."
        ),
        [("332", "2011/12"), ("1,406", "2013/14"), ("1,859", "2012/13")],
    ),
    (
        "2014-08-07",
        (
            "In the year to March there were 205 robberies in Kent, against 248 the year before. In 2011/12 it was 332.\n\n"
            "The year before that it was 340."
        ),
        [("332", "2011/12"), ("340", "2010/11")],
    ),
    (
        "2014-08-07",
        "Kent Police recorded 90 rapes in 2012/13 and 80 in the year before that.",
        [("90", "2012/13"), ("80", "2011/12")],
    ),
    # The day of those who open a sentence is not that of what they lost.
    (
        "2015-07-23",
        (
            "Kent Police officers lost 21,480 days to sickness in 2014/15. With 1,659 officers on the books in March 2015, "
            "it lost 13 days for each of them."
        ),
        [("21,480", "2014/15"), ("1,659", "at 2015-03-31"), ("13 days", "2014/15")],
    ),
    (
        "2015-07-23",
        "Kent Police lost 21,480 days to sickness in 2014/15. With 12 murders in May 2015, it had 40 rapes.",
        [("12 murders", "m 2015-05"), ("40 rapes", "m 2015-05")],
    ),
    # What officers took is no strength.
    (
        "2016-03-10",
        "One in three of the days that Kent's police officers took off sick in 2014/15 was down to stress.",
        [("One in three", "2014/15")],
    ),
    ("2016-03-10", "One in three of Kent's police officers was a woman in 2015.", [("One in three", "at 2015-03-31")]),
    # What absence or crime cost is of the year told; a budget or a bill for the tax is not.
    (
        "2012-10-02",
        "Kent Police officers took 37,500 days off sick in 2011-12. The cost to the taxpayer was £5.6m.",
        [("37,500", "2011/12"), ("£5.6m", "2011/12")],
    ),
    (
        "2016-03-10",
        "Kent Police lost 21,480 days to sickness in 2014/15. Overtime to cover for the sick came to £1.4m.",
        [("£1.4m", "2014/15")],
    ),
    (
        "2016-03-10",
        "Kent Police recorded 812 burglaries in 2014/15. The burglaries cost Kent Police £1.9m.",
        [("£1.9m", "2014/15")],
    ),
    (
        "2016-03-10",
        "Kent Police recorded 812 frauds in 2014/15. Losses to victims came to £1.9m.",
        [("£1.9m", "2014/15")],
    ),
    (
        "2016-03-10",
        "Kent Police recorded 812 burglaries in 2014/15. The force's budget is £254 million.",
        [("£254 million", "none")],
    ),
    (
        "2016-03-10",
        "Kent Police recorded 812 burglaries in 2014/15. The police bill for a Band D home costs £141.12.",
        [("£141.12", "none")],
    ),
    # What is left of the old number; a loss told of an earlier day is dated by the later.
    (
        "2018-07-20",
        "Kent Police had 3,000 officers in March 2018. In March 2010 there were 3,500. In Wiltshire 176 are left of 318.",
        [("176", "at 2018-03-31"), ("318", "at 2010-03-31")],
    ),
    (
        "2018-07-20",
        "Kent Police had 3,000 officers in March 2018. In March 2010 there were 3,500. In Norfolk there are 1,509 left of 1,609.",
        [("1,509", "at 2018-03-31"), ("1,609", "at 2010-03-31")],
    ),
    (
        "2018-07-20",
        "Kent Police had 3,000 officers in March 2018. In March 2010 there were 3,500. Suffolk has 140 left of the 180 it had.",
        [("140", "at 2018-03-31"), ("180", "at 2010-03-31")],
    ),
    (
        "2018-07-20",
        "Kent Police had 3,000 officers in March 2018. In March 2010 there were 3,500. Essex, which had 351, is left with 259.",
        [("351", "at 2010-03-31"), ("259", "at 2018-03-31")],
    ),
    (
        "2018-07-20",
        "Kent Police had 3,000 officers in March 2018. In March 2010 there were 3,500. Essex puts 268 on the beat in place of 528.",
        [("268", "at 2018-03-31"), ("528", "at 2010-03-31")],
    ),
    (
        "2018-07-20",
        "Kent Police had 3,000 officers in March 2018. In March 2010 there were 3,500. Surrey, which once had 1,930, now has 1,200.",
        [("1,930", "at 2010-03-31"), ("1,200", "at 2018-03-31")],
    ),
    (
        "2018-07-20",
        "Kent Police had 3,000 officers in March 2018. Surrey, which had 1,930 in 2012, is left with 1,200.",
        [("1,930", "at 2012-03-31"), ("1,200", "at 2018-03-31")],
    ),
    (
        "2018-07-20",
        "Kent Police had 3,000 officers in March 2018. In place of 12 sergeants it has 40 constables.",
        [("12 sergeants", "at 2018-03-31"), ("40 constables", "at 2018-03-31")],
    ),
    (
        "2015-07-23",
        (
            "Kent Police had 3,266 officers on March 31. All three have shrunk since 2010. Dorset had 1,528 then, Wiltshire 1,205 "
            "and Surrey 1,932. That is a loss of 13, 14 and 13 per cent respectively."
        ),
        [("1,528", "at 2010-03-31"), ("1,205", "at 2010-03-31"), ("13", "at 2015-03-31"), ("14", "at 2015-03-31")],
    ),
    (
        "2018-11-05",
        (
            "Kent Police made 11,614 searches in 2014-15, the first year of the Home Office's Best Use of Stop and Search scheme. "
            "In its second year it was 7,967."
        ),
        [("11,614", "2014/15"), ("7,967", "2015/16")],
    ),
    # What officers took, found or shut is of a year, and no strength.
    (
        "2016-07-24",
        "Kent Police seized 1,012 dogs in five years. Officers took 264 in 2015, down from 302 in 2014.",
        [("264", "cy 2015"), ("302", "cy 2014")],
    ),
    (
        "2016-07-24",
        "Kent Police lost 112 officers in five years. Officers numbered 3,264 in 2015, down from 3,302 in 2014.",
        [("3,264", "at 2015-03-31"), ("3,302", "at 2014-03-31")],
    ),
    # So are people whom they searched, and what part they were; not those of them that something befell.
    (
        "2018-11-24",
        "Officers in Kent searched almost 13,000 people in 2017/18, half of them in Medway.",
        [("13,000", "2017/18"), ("half", "2017/18")],
    ),
    (
        "2018-11-24",
        "Officers from Kent Police arrested 1,300 people in 2017/18, fewer than in 2016/17.",
        [("1,300", "2017/18")],
    ),
    ("2018-11-24", "In 2017/18 Kent's officers breathalysed 1,300 drivers.", [("1,300", "2017/18")]),
    (
        "2018-11-24",
        "Kent Police has 3,264 officers. Officers who joined in 2017/18 numbered 312.",
        [("3,264", "none"), ("312", "2017/18")],
    ),
    ("2018-11-24", "Officers in Kent numbered 3,264 in 2018.", [("3,264", "at 2018-03-31")]),
    # Whatever figures for a year do with a number, it is of that year.
    (
        "2018-07-24",
        "Police figures for 2017 put Kent's burglary total at 9,014. Data for 2016 suggest that 8,052 burglaries were recorded.",
        [("9,014", "cy 2017"), ("8,052", "cy 2016")],
    ),
    ("2018-07-24", "Kent Police took calls from 2,016 places and recorded 640 burglaries.", [("640", "none")]),
    (
        "2014-07-24",
        "Kent Police had 3,212 officers at the end of March. It recorded 97,400 crimes in 2013/14.",
        [("3,212", "at 2014-03-31"), ("97,400", "2013/14")],
    ),
    (
        "2014-07-24",
        (
            "Surrey Police recorded 41,200 crimes in 2013/14, when it had 1,904 officers. That compares with "
            "2,010 officers in 2010."
        ),
        [("41,200", "2013/14"), ("1,904", "at 2014-03-31"), ("2,010", "at 2010-03-31")],
    ),
    (
        "2014-07-24",
        (
            "On March 31 there were 1,290 officers in Cumbria. A year earlier there had been 1,340, and in 2010 "
            "there were 1,410."
        ),
        [("1,290", "at 2014-03-31"), ("1,340", "at 2013-03-31"), ("1,410", "at 2010-03-31")],
    ),
    (
        "2018-08-01",
        (
            "Norfolk Constabulary had 1,480 officers at 31 March 2018, 200 fewer than in 2010. Crime went up by "
            "12 per cent in 2017/18."
        ),
        [("1,480", "at 2018-03-31"), ("200", "at 2018-03-31"), ("12 per cent", "2017/18")],
    ),
    (
        "2019-02-01",
        (
            "By March 2018 the force, West Mercia Police, was down to 1,990 officers from 2,400 in 2010. Last "
            "year it recorded 90,100 crimes."
        ),
        [("1,990", "at 2018-03-31"), ("2,400", "at 2010-03-31"), ("90,100", "cy 2018")],
    ),
    (
        "2020-02-01",
        (
            "Officer numbers in Cheshire rose by 5.1 per cent to 2,080 in the year to March 2019. The force took "
            "on 210 recruits in that time."
        ),
        [("5.1 per cent", "at 2019-03-31"), ("2,080", "at 2019-03-31"), ("210", "2018/19")],
    ),
    (
        "2020-02-01",
        ("There were 2,080 officers in Cheshire on 31 March 2019. Over the previous 12 months 140 had left the force."),
        [("2,080", "at 2019-03-31"), ("140", "2018/19")],
    ),
    (
        "2013-09-01",
        (
            "At the end of 2012/13 Essex Police employed 3,200 officers. During the year it detected 27 per cent "
            "of its crimes."
        ),
        [("3,200", "at 2013-03-31"), ("27 per cent", "2012/13")],
    ),
    (
        "2017-03-30",
        (
            "Police dogs retire as budget bites\n\n"
            "Nottinghamshire Police has 18 dogs, half as many as in 2010, and 61 officers trained to carry guns.\n\n"
            "The force is down to 1,890 officers. At the end of September 2010 it had 2,409.\n\n"
            "A spokesman said 58 constables would join between April and December.\n\n"
            "In the 2015-16 financial year the force dealt with 71,600 crimes, 410 fewer than in 2014-15, and "
            "made 14,900 arrests.\n\n"
            "Nearly one officer in ten was off sick or on restricted duties on the day of the snapshot, September"
            " 30, 2016.\n\n"
            "The share of women in its ranks has crept up to 29 per cent from 27 per cent five years ago."
        ),
        [
            ("2,409", "at 2010-09-30"),
            ("71,600", "2015/16"),
            ("410", "2015/16"),
            ("14,900", "2015/16"),
            ("one officer in ten", "at 2016-09-30"),
        ],
    ),
    (
        "2011-07-21",
        (
            "Force braced for job cuts\n\n"
            "Staffordshire Police will lose 236 officers and 450 staff over four years.\n\n"
            "The force had 2,078 officers in March, 110 down on March 2010.\n\n"
            "In 2010/11 it recorded 64,200 crimes, six per cent fewer than the year before and the lowest number "
            "for 12 years. Detections rose to 31 per cent from 29.\n\n"
            "“I had 2,300 officers in 2006,” said the chief constable.\n\n"
            "Burglary fell by nine per cent to 4,102 and vehicle crime by 14 per cent."
        ),
        [
            ("2,078", "at 2011-03-31"),
            ("110", "at 2011-03-31"),
            ("64,200", "2010/11"),
            ("six per cent", "2010/11"),
            ("lowest", "2010/11"),
            ("31 per cent", "2010/11"),
            ("2,300", "at 2006-03-31"),
            ("nine per cent", "2010/11"),
            ("4,102", "2010/11"),
            ("14 per cent", "2010/11"),
        ],
    ),
    (
        "2016-01-21",
        (
            "Volunteers in uniform: specials on the wane\n\n"
            "The number of special constables in Hertfordshire fell below 300 last year for the first time since "
            "2007.\n\n"
            "There were 287 in September, compared with 341 a year earlier and 402 at the peak in September 2012.\n\n"
            "Women make up 31 per cent of the specials, a bigger share than of the regulars (28 per cent).\n\n"
            "Between them they gave 74,000 hours in 2014/15.\n\n"
            "Bedfordshire has 190 and Cambridgeshire 204.\n\n"
            "Nationally, there were 16,101 specials at 30 September 2015, a fall of seven per cent in 12 months.\n\n"
            "Hertfordshire Constabulary aims to have 500 by 2018."
        ),
        [
            ("287", "at 2015-09-30"),
            ("341", "at 2014-09-30"),
            ("402", "at 2012-09-30"),
            ("31 per cent", "at 2015-09-30"),
            ("28 per cent", "at 2015-09-30"),
            ("190", "at 2015-09-30"),
            ("204", "at 2015-09-30"),
            ("16,101", "at 2015-09-30"),
            ("seven per cent", "at 2015-09-30"),
        ],
    ),
]

# A headline or opening without a date is of the time that the story turns out to be about.
HEADLINES: list[Row] = [
    (
        "2014-11-20",
        (
            "Rapes up by a third in Kent\n\n"
            "The number of rapes recorded by Kent Police has gone up by a third. There were 640 in 2013/14, "
            "compared with 480 the year before."
        ),
        [("a third", "2013/14"), ("a third", "2013/14"), ("640", "2013/14"), ("480", "2012/13")],
    ),
    (
        "2014-11-20",
        (
            "Burglary in Essex falls by 11 per cent\n\n"
            "Essex Police recorded 11 per cent fewer burglaries between July and September than in the same "
            "quarter of last year. The total was 2,310."
        ),
        [("11 per cent", "q 2014-Q3"), ("11 per cent", "q 2014-Q3"), ("2,310", "q 2014-Q3")],
    ),
    (
        "2019-07-18",
        (
            "Sussex loses 412 officers in eight years\n\n"
            "Sussex Police had 412 fewer officers this March than in March 2010, figures show. It is left with "
            "2,640."
        ),
        [("412", "at 2019-03-31"), ("412", "at 2019-03-31"), ("2,640", "at 2019-03-31")],
    ),
    (
        "2019-07-18",
        (
            "One in 12 rapes leads to a charge\n\n"
            "Only one in 12 rapes recorded by Durham Police ended in a charge, figures have shown.\n\n"
            "The force recorded 540 rapes in the year to March 2019 and 45 of them led to a charge."
        ),
        [("One in 12", "2018/19"), ("one in 12", "2018/19"), ("540", "2018/19"), ("45", "2018/19")],
    ),
    (
        "2016-03-10",
        (
            "Knife crime soars in 2015\n\n"
            "Knife crime in Lancashire rose by 14 per cent, to 812 offences. Lancashire Constabulary said that it"
            " made 302 arrests."
        ),
        [("14 per cent", "cy 2015"), ("812", "cy 2015"), ("302", "cy 2015")],
    ),
    (
        "2018-10-19",
        (
            "Burglars strike every 40 minutes in South Yorkshire\n\n"
            "A HOME is burgled every 40 minutes in South Yorkshire, and in nine cases out of ten nobody is "
            "charged.\n\n"
            "The grim toll is laid bare in statistics for the year to June, which show that South Yorkshire "
            "Police recorded 13,204 residential burglaries.\n\n"
            "That was 1,350 more than in the 12 months before.\n\n"
            "Sheffield had 5,120, Doncaster 3,410, Rotherham 2,804 and Barnsley 1,870.\n\n"
            "Only seven per cent led to a charge, down from 11 per cent.\n\n"
            "“Ten years ago we would have sent somebody round,” said retired sergeant Bill Marsh. “In 1998 we had"
            " 60 detectives on burglary.”\n\n"
            "Robbery rose by 22 per cent and vehicle crime by nine per cent."
        ),
        [
            ("every 40 minutes", "ye 2018-06"),
            ("every 40 minutes", "ye 2018-06"),
            ("nine cases out of ten", "ye 2018-06"),
            ("13,204", "ye 2018-06"),
            ("1,350", "ye 2018-06"),
            ("5,120", "ye 2018-06"),
            ("3,410", "ye 2018-06"),
            ("2,804", "ye 2018-06"),
            ("1,870", "ye 2018-06"),
            ("seven per cent", "ye 2018-06"),
            ("22 per cent", "ye 2018-06"),
            ("nine per cent", "ye 2018-06"),
        ],
    ),
    (
        "2015-01-08",
        (
            "Drink-drive arrests fall over Christmas\n\n"
            "Fewer motorists were caught over the limit in Suffolk during this winter's crackdown.\n\n"
            "Suffolk Constabulary breathalysed 2,810 drivers between December 1 and January 1 and 112 of them "
            "failed or refused. The year before, 140 failed out of 2,460.\n\n"
            "That works out at four per cent of those tested, compared with 5.7 per cent in 2013.\n\n"
            "In neighbouring Norfolk 131 people failed, nine fewer than last time.\n\n"
            "In the whole of 2013 there were 1,020 drink-drive arrests in Suffolk."
        ),
        [
            ("2,810", "2014-12-01..2015-01-01"),
            ("112", "2014-12-01..2015-01-01"),
            ("140", "2013-12-01..2014-01-01"),
            ("2,460", "2013-12-01..2014-01-01"),
            ("four per cent", "2014-12-01..2015-01-01"),
            ("131", "2014-12-01..2015-01-01"),
            ("nine", "2014-12-01..2015-01-01"),
            ("1,020", "cy 2013"),
        ],
    ),
    (
        "2016-02-04",
        (
            "Crime falls for the tenth year in a row\n\n"
            "Crime in Dyfed-Powys is at its lowest for a generation.\n\n"
            "Figures published last month by the Office for National Statistics cover the year to the end of "
            "September 2015. Dyfed-Powys Police recorded 20,104 crimes, down three per cent.\n\n"
            "No force in England and Wales has a lower rate: 39 per 1,000 people. Next comes North Yorkshire with"
            " 45.\n\n"
            "Burglary dropped by 12 per cent to 1,301 and vehicle offences by seven per cent.\n\n"
            "Sexual offences, however, climbed to 702, an increase of 29 per cent.\n\n"
            "The detection rate was 41 per cent, the best in Wales."
        ),
        [
            ("lowest", "ye 2015-09"),
            ("20,104", "ye 2015-09"),
            ("three per cent", "ye 2015-09"),
            ("lower", "ye 2015-09"),
            ("39", "ye 2015-09"),
            ("45", "ye 2015-09"),
            ("12 per cent", "ye 2015-09"),
            ("1,301", "ye 2015-09"),
            ("seven per cent", "ye 2015-09"),
            ("702", "ye 2015-09"),
            ("29 per cent", "ye 2015-09"),
            ("41 per cent", "ye 2015-09"),
            ("best", "ye 2015-09"),
        ],
    ),
    (
        "2014-10-02",
        (
            "Shoplifters caught 4,000 times in a year\n"
            "By Our Crime Reporter\n\n"
            "SHOPS across Wiltshire reported 4,012 thefts to police in 2013/14, a rise of eight per cent.\n\n"
            "It means that 11 people a day are helping themselves in the county's stores.\n\n"
            "Swindon accounted for 1,820 of the cases, Salisbury for 611 and Trowbridge for 340.\n\n"
            "About 54 per cent were solved. The year before it was 58 per cent.\n\n"
            "Penalty notices were given in 702 cases, against 915 in 2012/13.\n\n"
            "Insp Ian Bell said: “Shoplifting always goes up in December. Last December we had 420.”"
        ),
        [
            ("4,000", "2013/14"),
            ("4,012", "2013/14"),
            ("eight per cent", "2013/14"),
            ("11", "2013/14"),
            ("1,820", "2013/14"),
            ("611", "2013/14"),
            ("340", "2013/14"),
            ("54 per cent", "2013/14"),
            ("58 per cent", "2012/13"),
            ("702", "2013/14"),
            ("915", "2012/13"),
        ],
    ),
    (
        "2018-01-25",
        (
            "Sexual offences treble in five years\n\n"
            "Sexual offences recorded by Northumbria Police have trebled in five years.\n\n"
            "In the year to September 2012 there were 1,302. In the year to September 2017 the number was 4,010, "
            "of which 1,620 were rapes.\n\n"
            "A quarter of victims were children, and four out of five knew the offender.\n\n"
            "Newcastle had 1,210, Sunderland 980 and Gateshead 610.\n\n"
            "The rise over the past year was 27 per cent. Nationally it was 23 per cent.\n\n"
            "Police put it down to better recording, which was criticised in 2014. “In 2012 a third of reports "
            "never made it on to the system,” said a detective.\n\n"
            "Some 310 people were charged. That is eight per cent of cases, compared with 21 per cent in 2012/13."
        ),
        [
            ("trebled", "ye 2017-09"),
            ("1,302", "ye 2012-09"),
            ("4,010", "ye 2017-09"),
            ("1,620", "ye 2017-09"),
            ("A quarter", "ye 2017-09"),
            ("1,210", "ye 2017-09"),
            ("980", "ye 2017-09"),
            ("610", "ye 2017-09"),
            ("27 per cent", "ye 2017-09"),
            ("23 per cent", "ye 2017-09"),
            ("310", "ye 2017-09"),
            ("eight per cent", "ye 2017-09"),
            ("21 per cent", "2012/13"),
        ],
    ),
    (
        "2017-10-26",
        (
            "Robbers strike three times a day\n\n"
            "Robbery in Nottinghamshire has gone up for the third year running.\n\n"
            "There were 1,104 in the 12 months to June 2017, compared with 902 the previous year, 850 the year "
            "before that and 790 in the year to June 2014.\n\n"
            "Most of the victims, 61 per cent, were men. One in six was under 16.\n\n"
            "In 2007/08 the force recorded 1,900 robberies, so the number is still 42 per cent lower.\n\n"
            "Fourteen per cent were solved. Ten years ago it was 22 per cent.\n\n"
            "Leicestershire had 702 robberies and Derbyshire 640; both were up by about a fifth.\n\n"
            "In September there were 101, the highest monthly total since 2009."
        ),
        [
            ("1,104", "ye 2017-06"),
            ("902", "ye 2016-06"),
            ("850", "ye 2015-06"),
            ("790", "ye 2014-06"),
            ("61 per cent", "ye 2017-06"),
            ("One in six", "ye 2017-06"),
            ("1,900", "2007/08"),
            ("42 per cent", "ye 2017-06"),
            ("Fourteen per cent", "ye 2017-06"),
            ("702", "ye 2017-06"),
            ("640", "ye 2017-06"),
            ("a fifth", "ye 2017-06"),
            ("101", "m 2017-09"),
            ("highest", "m 2017-09"),
        ],
    ),
    (
        "2021-02-04",
        (
            "Two forces, one chief\n\n"
            "Figures to last September show how Norfolk and Suffolk compare.\n\n"
            "Norfolk Constabulary recorded 64,000 crimes and Suffolk Constabulary 52,100, falls of three and six "
            "per cent on the previous 12 months.\n\n"
            "Norfolk solved 17 per cent of its crimes, Suffolk 14. A year ago they were level on 15 per cent.\n\n"
            "Norfolk has 1,760 officers and Suffolk 1,290, according to the count of 30 September. In 2010 they "
            "had 1,662 and 1,246.\n\n"
            "In the first lockdown crime fell by a quarter in both counties.\n\n"
            "Domestic abuse made up 19 per cent of Norfolk's crimes, 21 per cent of Suffolk's."
        ),
        [
            ("64,000", "ye 2020-09"),
            ("52,100", "ye 2020-09"),
            ("three", "ye 2020-09"),
            ("six per cent", "ye 2020-09"),
            ("17 per cent", "ye 2020-09"),
            ("14", "ye 2020-09"),
            ("15 per cent", "ye 2019-09"),
            ("1,760", "at 2020-09-30"),
            ("1,290", "at 2020-09-30"),
            ("1,662", "at 2010-09-30"),
            ("1,246", "at 2010-09-30"),
            ("19 per cent", "ye 2020-09"),
            ("21 per cent", "ye 2020-09"),
        ],
    ),
]

# Rows and bullets: the heading, the lead-in, the column, brackets, a row's own year.
LISTS: list[Row] = [
    # The line above rows is none itself, though it ends in figures.
    (
        "2018-03-19",
        "Police figures out today.\n\nRobberies recorded, 2017 (2016 in brackets)\n\nKent 160 (171)\nEssex 130 (121)",
        [("160", "cy 2017"), ("171", "cy 2016"), ("130", "cy 2017"), ("121", "cy 2016")],
    ),
    (
        "2018-03-19",
        "Police figures out today.\n\nRobberies 2017 (2016)\n\nKent 160 (171)\nEssex 130 (121)",
        [("160", "cy 2017"), ("171", "cy 2016"), ("130", "cy 2017"), ("121", "cy 2016")],
    ),
    (
        "2018-03-19",
        "Police figures out today.\n\nRobberies in 2017 (last year's figure in brackets)\n\nKent 160 (171)\nEssex 130 (121)",
        [("160", "cy 2017"), ("171", "cy 2016"), ("130", "cy 2017"), ("121", "cy 2016")],
    ),
    (
        "2018-03-19",
        "Police figures out today.\n\nRobberies in 2016-17 (2015-16)\n\nKent 160 (171)\nEssex 130 (121)",
        [("160", "2016/17"), ("171", "2015/16"), ("130", "2016/17"), ("121", "2015/16")],
    ),
    (
        "2019-10-25",
        (
            "Police figures out today. Figures are for 2018/19, with those for 2017/18 in brackets.\n\nKent recorded 860 robberies (771). "
            "Essex had 930 (912) and Sussex, a year earlier, 618."
        ),
        [("860 robberies", "2018/19"), ("771", "2017/18"), ("930", "2018/19"), ("912", "2017/18"), ("618", "2017/18")],
    ),
    (
        "2018-03-19",
        "Police figures out today.\n\nRobberies recorded in 2017, with 2016 in brackets:\n\nKent 160 (171)\nEssex 130 (121)",
        [("160", "cy 2017"), ("171", "cy 2016"), ("130", "cy 2017"), ("121", "cy 2016")],
    ),
    (
        "2015-01-22",
        (
            "Robberies recorded in the year to September 2014 (previous year in brackets)\n\n"
            "Kent: 640 (612)\n"
            "Surrey: 212 (240)"
        ),
        [("640", "ye 2014-09"), ("612", "ye 2013-09"), ("212", "ye 2014-09"), ("240", "ye 2013-09")],
    ),
    (
        "2015-01-22",
        ("Recorded crime in Humberside, April to September 2014\n\n- Burglary: 2,010\n- Robbery: 214\n- Rape: 190"),
        [("2,010", "2014-04-01..2014-09-30"), ("214", "2014-04-01..2014-09-30"), ("190", "2014-04-01..2014-09-30")],
    ),
    (
        "2015-01-22",
        (
            "Humberside Police said that between April and September:\n\n"
            "- burglary fell by four per cent, to 2,010;\n"
            "- robbery rose by nine per cent, to 214."
        ),
        [
            ("four per cent", "2014-04-01..2014-09-30"),
            ("2,010", "2014-04-01..2014-09-30"),
            ("nine per cent", "2014-04-01..2014-09-30"),
            ("214", "2014-04-01..2014-09-30"),
        ],
    ),
    (
        "2018-10-18",
        (
            "In the year to June 2018:\n\n"
            "* Cleveland Police recorded 62,100 crimes\n"
            "* It solved 13 per cent of them\n"
            "* It had 1,240 officers"
        ),
        [("62,100", "ye 2018-06"), ("13 per cent", "ye 2018-06"), ("1,240", "at 2018-06-30")],
    ),
    (
        "2018-10-18",
        ("Taser uses by Derbyshire Police\n\n2015/16: 310\n2016/17: 402\n2017/18: 611"),
        [("310", "2015/16"), ("402", "2016/17"), ("611", "2017/18")],
    ),
    (
        "2018-10-18",
        ("How many officers they had\n\nForce\tMarch 2010\tMarch 2018\nKent\t3,787\t3,260\nSurrey\t1,890\t1,930"),
        [
            ("3,787", "at 2010-03-31"),
            ("3,260", "at 2018-03-31"),
            ("1,890", "at 2010-03-31"),
            ("1,930", "at 2018-03-31"),
        ],
    ),
    (
        "2018-10-18",
        (
            "Hate crimes recorded by Avon and Somerset Police rose to 2,310 in 2017/18.\n\n"
            "The increases by strand:\n\n"
            "Race: up 14 per cent\n"
            "Religion: up 30 per cent"
        ),
        [("2,310", "2017/18"), ("14 per cent", "2017/18"), ("30 per cent", "2017/18")],
    ),
    (
        "2020-07-17",
        (
            "A year of crime in Cumbria: the numbers\n\n"
            "Cumbria Constabulary recorded 36,410 crimes in the 12 months to March, the Office for National "
            "Statistics said today. Here is how that breaks down.\n\n"
            "Violence against the person: 15,204 (14,410)\n"
            "Sexual offences: 1,240 (1,302)\n"
            "Burglary: 1,830 (2,011)\n"
            "Robbery: 101 (94)\n\n"
            "The figures for 2018/19 are in brackets.\n\n"
            "All in all, crime went up by one per cent. The rate, 73 for every 1,000 people, is the third lowest "
            "in England and Wales.\n\n"
            "The constabulary had 1,241 officers at the end of the period."
        ),
        [
            ("36,410", "2019/20"),
            ("15,204", "2019/20"),
            ("14,410", "2018/19"),
            ("1,240", "2019/20"),
            ("1,302", "2018/19"),
            ("1,830", "2019/20"),
            ("2,011", "2018/19"),
            ("101", "2019/20"),
            ("94", "2018/19"),
            ("one per cent", "2019/20"),
            ("73", "2019/20"),
            ("third lowest", "2019/20"),
            ("1,241", "at 2020-03-31"),
        ],
    ),
    (
        "2017-04-20",
        (
            "Assaults on police: force by force\n\n"
            "Attacks on officers without injury, 2015/16 and 2016/17:\n\n"
            "Kent: 412, 466\n"
            "Surrey: 210, 243\n"
            "Sussex: 350, 361\n\n"
            "Kent's rise, 13 per cent, was the steepest. Across the three forces there were 1,070 attacks in "
            "2016/17, or about three a day."
        ),
        [("13 per cent", "2016/17"), ("steepest", "2016/17"), ("1,070", "2016/17"), ("three a day", "2016/17")],
    ),
    (
        "2014-06-19",
        (
            "IN NUMBERS: stop and search in Essex\n\n"
            "• 18,204 people were stopped and searched in Essex in 2013\n"
            "• 1,602 of them were arrested\n"
            "• Nine per cent of searches led to an arrest, up from seven per cent in 2012\n"
            "• 31 per cent of those stopped were aged under 18\n"
            "• In January this year there were 1,204 searches, compared with 1,690 in January 2013"
        ),
        [
            ("18,204", "cy 2013"),
            ("1,602", "cy 2013"),
            ("Nine per cent", "cy 2013"),
            ("seven per cent", "cy 2012"),
            ("31 per cent", "cy 2013"),
            ("1,204", "m 2014-01"),
            ("1,690", "m 2013-01"),
        ],
    ),
    (
        "2021-07-22",
        (
            "Robbery across the capital\n\n"
            "Robberies recorded by the Metropolitan Police, 12 months to June 2021 and change on previous 12 "
            "months:\n\n"
            "Westminster - 2,310, down 41 per cent\n"
            "Camden - 1,204, down 30 per cent\n"
            "Croydon - 1,190, up two per cent\n"
            "Barnet - 1,102, down 12 per cent\n\n"
            "For London as a whole the number was 22,100, a fall of 28 per cent.\n\n"
            "In June itself 1,910 robberies were recorded."
        ),
        [
            ("2,310", "ye 2021-06"),
            ("41 per cent", "ye 2021-06"),
            ("1,204", "ye 2021-06"),
            ("30 per cent", "ye 2021-06"),
            ("1,190", "ye 2021-06"),
            ("two per cent", "ye 2021-06"),
            ("22,100", "ye 2021-06"),
            ("28 per cent", "ye 2021-06"),
            ("1,910", "m 2021-06"),
        ],
    ),
    (
        "2015-04-23",
        (
            "Crime in your county\n\n"
            "Recorded crime, calendar year 2014, with percentage change since 2013\n\n"
            "Norfolk: 38,410 (+4)\n"
            "Suffolk: 37,120 (-1)\n"
            "Essex: 102,300 (+3)\n\n"
            "Police in Norfolk solved 38 per cent of crimes, in Suffolk 33 and in Essex 26.\n\n"
            "Burglary was down in all three. In Essex it fell by nine per cent to 11,200.\n\n"
            "Source: ONS"
        ),
        [
            ("38,410", "cy 2014"),
            ("37,120", "cy 2014"),
            ("102,300", "cy 2014"),
            ("38 per cent", "cy 2014"),
            ("nine per cent", "cy 2014"),
            ("11,200", "cy 2014"),
        ],
    ),
    (
        "2022-08-18",
        (
            "Five things we learned about fraud\n\n"
            "1. Norfolk Constabulary received 4,102 reports of fraud in 2021/22, 11 per cent more than in "
            "2020/21.\n"
            "2. Victims lost £12.1m. A year earlier they lost £9.8m.\n"
            "3. One in four victims was over 70.\n"
            "4. Only 41 cases ended in a charge: one per cent.\n"
            "5. In April alone, 402 people were caught."
        ),
        [
            ("4,102", "2021/22"),
            ("11 per cent", "2021/22"),
            ("One in four", "2021/22"),
            ("41", "2021/22"),
            ("one per cent", "2021/22"),
            ("402", "m 2022-04"),
        ],
    ),
]

# "In the 12 months to": the year that ends then, and the one before.
TWELVE_MONTHS: list[Row] = [
    (
        "2014-01-24",
        (
            "Burglaries in Merseyside fell by six per cent in the 12 months to September. The Merseyside force "
            "recorded 5,120 of them, down from 5,450 in the previous 12 months."
        ),
        [("six per cent", "ye 2013-09"), ("5,120", "ye 2013-09"), ("5,450", "ye 2012-09")],
    ),
    (
        "2014-01-24",
        (
            "In the 12 months to September 2013 Wiltshire Police recorded 212 robberies, 31 more than in the year"
            " before that."
        ),
        [("212", "ye 2013-09"), ("31", "ye 2013-09")],
    ),
    (
        "2014-01-24",
        (
            "Figures for the year ending September 2013 show that Wiltshire Police recorded 212 robberies. In the"
            " year ending September 2012 there were 181. It has 1,020 officers."
        ),
        [("212", "ye 2013-09"), ("181", "ye 2012-09")],
    ),
    (
        "2019-01-24",
        (
            "West Yorkshire Police recorded 3,410 rapes in the year to September. It was 2,800 a year earlier and"
            " 1,100 five years before."
        ),
        [("3,410", "ye 2018-09"), ("2,800", "ye 2017-09"), ("1,100", "ye 2013-09")],
    ),
    (
        "2019-01-24",
        (
            "Rapes in West Yorkshire rose to 3,410 in the year to September, police figures show. The previous "
            "year's figure was 2,800."
        ),
        [("3,410", "ye 2018-09"), ("2,800", "ye 2017-09")],
    ),
    (
        "2019-01-24",
        (
            "Over the 12 months ending last September there were 19 murders in Essex, police figures show. That "
            "compares with 12 in the preceding year."
        ),
        [("19", "ye 2018-09"), ("12", "ye 2017-09")],
    ),
    (
        "2019-01-24",
        (
            "Essex Police investigated 19 murders in the year to the end of September. That compares to 12 for "
            "the same period in 2017."
        ),
        [("19", "ye 2018-09"), ("12", "ye 2017-09")],
    ),
    (
        "2023-01-26",
        (
            "Crime back above pre-pandemic level\n\n"
            "Police in Cambridgeshire recorded 73,200 crimes in the year to September, one per cent more than in "
            "the last full year before the pandemic.\n\n"
            "Compared with the year to September 2021 the rise was 12 per cent.\n\n"
            "Shoplifting was up by 26 per cent, to 6,400 offences, while burglary, at 3,100, was still 30 per "
            "cent below the level of 2019/20.\n\n"
            "Stalking and harassment went up by 14 per cent; sexual offences reached 2,400, the highest since "
            "2002.\n\n"
            "The charge rate slipped to 6.6 per cent from 7.9 per cent.\n\n"
            "In Peterborough there were 25,200 crimes, and in Cambridge 15,900."
        ),
        [
            ("73,200", "ye 2022-09"),
            ("one per cent", "ye 2022-09"),
            ("12 per cent", "ye 2022-09"),
            ("26 per cent", "ye 2022-09"),
            ("6,400", "ye 2022-09"),
            ("3,100", "ye 2022-09"),
            ("30 per cent", "ye 2022-09"),
            ("14 per cent", "ye 2022-09"),
            ("2,400", "ye 2022-09"),
            ("highest", "ye 2022-09"),
            ("6.6 per cent", "ye 2022-09"),
            ("25,200", "ye 2022-09"),
            ("15,900", "ye 2022-09"),
        ],
    ),
]

# The other side of a comparison in time, and the earlier end of a change.
OTHER_SIDES: list[Row] = [
    # What all of a sentence is set against dates none of the next paragraph.
    (
        "2015-10-30",
        (
            "In 2014/15 Kent Police made 6,189 searches and 654 arrests followed. That compares with 1,533 arrests, or "
            "10.3 per cent, in the previous year.\n\nOf those stopped 5,461 (88 per cent) were white, and 129 black."
        ),
        [
            ("654", "2014/15"),
            ("1,533", "2013/14"),
            ("10.3", "2013/14"),
            ("5,461", "2014/15"),
            ("88", "2014/15"),
            ("129", "2014/15"),
        ],
    ),
    (
        "2015-10-30",
        (
            "Kent Police recorded 640 rapes in 2014/15. This compares with 512 in 2013/14.\n\nOf these 212 were of children."
        ),
        [("640", "2014/15"), ("512", "2013/14"), ("212", "2014/15")],
    ),
    (
        "2015-10-30",
        "Kent Police recorded 640 rapes in 2014/15. It compared with 512 a year earlier.\n\nAmong those 212 were of children.",
        [("640", "2014/15"), ("512", "2013/14"), ("212", "2014/15")],
    ),
    (
        "2015-10-30",
        "Kent Police recorded 640 rapes in 2014/15. In 2009/10 there were 320.\n\nOf those 112 were of children.",
        [("640", "2014/15"), ("320", "2009/10"), ("112", "2009/10")],
    ),
    # A stretch of months that is set against the one right before it is set against that again.
    (
        "2013-10-07",
        (
            "Between October 2012 and the end of March this year forces in Wales took 2,143 reports. There were 1,250 in the "
            "six months before.\n\nGwent took 304, against 112 in the earlier period. Numbers trebled in South Wales, from 24 to 72."
        ),
        [
            ("2,143", "2012-10-01..2013-03-31"),
            ("1,250", "2012-04-01..2012-09-30"),
            ("304", "2012-10-01..2013-03-31"),
            ("112", "2012-04-01..2012-09-30"),
            ("trebled", "2012-10-01..2013-03-31"),
            ("24", "2012-04-01..2012-09-30"),
            ("72", "2012-10-01..2013-03-31"),
        ],
    ),
    (
        "2014-10-07",
        (
            "Kent Police took 410 reports from April to June 2014, compared with 350 in the three months before.\n\n"
            "Robbery fell from 81 to 74."
        ),
        [("410", "q 2014-Q2"), ("350", "q 2014-Q1"), ("81", "q 2014-Q1"), ("74", "q 2014-Q2")],
    ),
    (
        "2014-10-07",
        (
            "Kent Police took 410 reports from April to June 2014, compared with 350 a year earlier.\n\n"
            "Robbery fell from 81 to 74."
        ),
        [("410", "q 2014-Q2"), ("350", "q 2013-Q2"), ("81", "q 2013-Q2"), ("74", "q 2014-Q2")],
    ),
    # Officers have fallen since a year, crimes rise from one to the next.
    (
        "2017-07-20",
        (
            "Kent Police has lost 595 officers since 2010. It had 2,915 at the end of March.\n\n"
            "Robbery was up by a fifth in the 12 months to March, from 2,210 to 2,641."
        ),
        [
            ("595", "at 2017-03-31"),
            ("2,915", "at 2017-03-31"),
            ("a fifth", "2016/17"),
            ("2,210", "2015/16"),
            ("2,641", "2016/17"),
        ],
    ),
    ("2019-08-14", "Robberies in Kent rose from 498 to 672 in 2018.", [("498", "cy 2017"), ("672", "cy 2018")]),
    ("2019-08-14", "Robberies in Kent rose from 498 in 2012 to 672 in 2018.", [("498", "cy 2012"), ("672", "cy 2018")]),
    # What a change is set on, told by its number or its level; and each change on a base of its own.
    *(
        (
            "2019-08-14",
            f"Kent Police recorded 143 robberies in 2018, 40 per cent {base}.",
            [("143", "cy 2018"), ("40 per cent", "cy 2018")],
        )
        for base in (
            "below its 2010 level",
            "below 2010 levels",
            "above the level of 2010",
            "more than the total for 2010",
            "above the number recorded in 2010",
            "above where it stood in 2010",
            "lower than that of 2010",
        )
    ),
    (
        "2019-08-14",
        "Kent Police recorded 143 robberies in 2018, 77 fewer than in 2017 and 40 per cent fewer than in 2010.",
        [("143", "cy 2018"), ("77", "cy 2018"), ("40 per cent", "cy 2018")],
    ),
    (
        "2019-08-14",
        "Kent Police recorded 143 robberies in 2018, compared with 120 a year earlier and 195 in 2010.",
        [("143", "cy 2018"), ("120", "cy 2017"), ("195", "cy 2010")],
    ),
    (
        "2019-08-14",
        "In Kent a robbery was recorded every 23 minutes on average in 2018.",
        [("every 23 minutes", "cy 2018")],
    ),
    (
        "2013-10-18",
        (
            "Between April and June, North Wales Police dealt with 512 reports of shoplifting, compared with 470 "
            "in the same quarter of 2012."
        ),
        [("512", "q 2013-Q2"), ("470", "q 2012-Q2")],
    ),
    (
        "2013-10-18",
        (
            "North Wales Police dealt with 512 reports of shoplifting in the three months to June; in the same "
            "period last year it was 470."
        ),
        [("512", "q 2013-Q2"), ("470", "q 2012-Q2")],
    ),
    (
        "2017-05-05",
        (
            "Police in Greater Manchester carried out 6,210 stop and searches in 2015/16, as against 9,400 in "
            "2014/15 and 38,000 in 2011/12."
        ),
        [("6,210", "2015/16"), ("9,400", "2014/15"), ("38,000", "2011/12")],
    ),
    (
        "2017-05-05",
        "Stop and searches by Greater Manchester Police fell from 9,400 to 6,210 between 2014/15 and 2015/16.",
        [("9,400", "2014/15"), ("6,210", "2015/16")],
    ),
    (
        "2017-05-05",
        "Stop and searches by Greater Manchester Police fell by a third, from 9,400 in 2014/15 to 6,210.",
        [("9,400", "2014/15")],
    ),
    (
        "2017-05-05",
        (
            "In 2015/16 Greater Manchester Police carried out 6,210 stop and searches. That is a third fewer than"
            " the 9,400 of the year before."
        ),
        [("6,210", "2015/16"), ("a third", "2015/16"), ("9,400", "2014/15")],
    ),
    (
        "2017-05-05",
        (
            "In 2015/16 Greater Manchester Police carried out 6,210 stop and searches. The year before, the "
            "figure was 9,400. Five years ago it stood at 38,000."
        ),
        [("6,210", "2015/16"), ("9,400", "2014/15")],
    ),
    (
        "2017-05-05",
        (
            "Greater Manchester Police carried out 6,210 stop and searches in 2015/16, two-thirds fewer than four"
            " years earlier."
        ),
        [("6,210", "2015/16"), ("two-thirds", "2015/16")],
    ),
    (
        "2017-05-05",
        (
            "Greater Manchester Police carried out 6,210 stop and searches in 2015/16. Four years earlier it "
            "carried out 38,000."
        ),
        [("6,210", "2015/16"), ("38,000", "2011/12")],
    ),
    (
        "2012-11-01",
        (
            "In 2011/12 there were 402 rapes in Devon and Cornwall, the year before 388 and in 2009/10 just 301, "
            "police say."
        ),
        [("402", "2011/12"), ("388", "2010/11"), ("301", "2009/10")],
    ),
    (
        "2012-11-01",
        "Devon and Cornwall Police recorded 402 rapes last year, up from 388 the previous year.",
        [("402", "cy 2011"), ("388", "cy 2010")],
    ),
    (
        "2012-11-01",
        (
            "Devon and Cornwall Police recorded 402 rapes in the last financial year, up from 388 the previous "
            "year. The force solved 90 of the 402."
        ),
        [("402", "2011/12"), ("388", "2010/11"), ("90", "2011/12"), ("402", "2011/12")],
    ),
    (
        "2012-11-01",
        "Rapes recorded by Devon and Cornwall Police: 402 (2011/12), 388 (2010/11), 301 (2009/10).",
        [("402", "2011/12"), ("388", "2010/11"), ("301", "2009/10")],
    ),
    (
        "2023-03-02",
        (
            "999 calls answered faster\n\n"
            "Leicestershire Police answered 94 per cent of its 999 calls within ten seconds in January, the best "
            "of any force in the East Midlands.\n\n"
            "In December it had been 89 per cent, and in January last year only 76 per cent.\n\n"
            "Nottinghamshire managed 91 per cent, Derbyshire 85 per cent and Lincolnshire 83 per cent.\n\n"
            "The average answering time was six seconds, compared with 11 in the previous month.\n\n"
            "Since April the force has taken 214,000 emergency calls. In 2021/22 it took 231,000."
        ),
        [
            ("94 per cent", "m 2023-01"),
            ("best", "m 2023-01"),
            ("89 per cent", "m 2022-12"),
            ("76 per cent", "m 2022-01"),
            ("91 per cent", "m 2023-01"),
            ("85 per cent", "m 2023-01"),
            ("83 per cent", "m 2023-01"),
            ("six seconds", "m 2023-01"),
            ("11", "m 2022-12"),
            ("231,000", "2021/22"),
        ],
    ),
    (
        "2015-10-22",
        (
            "Hate crime soars after attacks\n\n"
            "Islamophobic offences in London were up by 70 per cent in the 12 months to July, from 478 to 816, "
            "according to the Metropolitan Police.\n\n"
            "Merton had the steepest rise, 263 per cent, from eight to 29.\n\n"
            "Westminster recorded 54, against 35 in the previous year, and Tower Hamlets 41, against 30.\n\n"
            "In July alone there were 89; in the same month of 2014 it was 49.\n\n"
            "Anti-semitic crimes went from 300 to 500 over the same period.\n\n"
            "Nationally there were 52,528 hate crimes in 2014/15, 18 per cent more than in 2013/14."
        ),
        [
            ("70 per cent", "ye 2015-07"),
            ("478", "ye 2014-07"),
            ("816", "ye 2015-07"),
            ("steepest", "ye 2015-07"),
            ("263 per cent", "ye 2015-07"),
            ("29", "ye 2015-07"),
            ("54", "ye 2015-07"),
            ("35", "ye 2014-07"),
            ("41", "ye 2015-07"),
            ("30", "ye 2014-07"),
            ("89", "m 2015-07"),
            ("49", "m 2014-07"),
            ("500", "ye 2015-07"),
            ("52,528", "2014/15"),
            ("18 per cent", "2014/15"),
        ],
    ),
    (
        "2016-07-07",
        (
            "Calls to police over football violence at home\n\n"
            "Reports of domestic abuse to Lancashire Constabulary rose by 26 per cent on the days when England "
            "played in the Euros.\n\n"
            "On the night of the Iceland game, June 27, it took 142 calls, against an average of 98 on a normal "
            "Monday.\n\n"
            "In the whole of June it took 3,410, compared with 3,102 in June 2015 and 2,980 in May.\n\n"
            "In 2015/16 there were 36,200 reports, an increase of five per cent, and 11,400 arrests.\n\n"
            "One in three cases involved drink."
        ),
        [
            ("3,410", "m 2016-06"),
            ("3,102", "m 2015-06"),
            ("2,980", "m 2016-05"),
            ("36,200", "2015/16"),
            ("five per cent", "2015/16"),
            ("11,400", "2015/16"),
        ],
    ),
]

# Steps back from now, and changes since.
AGO_AND_SINCE: list[Row] = [
    # "A year ago" from what its own sentence tells of.
    (
        "2013-11-28",
        "There were 412 robberies in Kent in September, down 7 per cent on the 443 a year ago.",
        [("412", "m 2013-09"), ("443", "m 2012-09")],
    ),
    (
        "2013-11-28",
        "Kent Police recorded 412 robberies between April and June, compared with 443 a year ago.",
        [("412", "q 2013-Q2"), ("443", "q 2012-Q2")],
    ),
    (
        "2013-11-28",
        "Kent Police recorded 412 robberies in 2012/13, compared with 443 a year ago.",
        [("412", "2012/13"), ("443", "2011/12")],
    ),
    (
        "2013-11-28",
        "Kent Police had 3,412 officers at the end of September, compared with 3,600 a year ago.",
        [("3,412", "at 2013-09-30"), ("3,600", "at 2012-09-30")],
    ),
    # "Where" with a number behind it tells whose it is, and not where things stood.
    ("2018-07-24", "In Kent, where 498 were recorded in 2017, knife crime is rising.", [("498", "cy 2017")]),
    (
        "2018-07-24",
        "The most knife crimes were in Kent, where 1,498 were recorded in 2017.",
        [("most knife crimes", "cy 2017"), ("1,498", "cy 2017")],
    ),
    (
        "2018-07-24",
        "Kent Police had 640 burglaries in 2017, back where it stood in 2010.",
        [("640", "cy 2017")],
    ),
    (
        "2015-06-12",
        "Since 2010 Bedfordshire Police has sacked 61 officers. In 2014 alone there were 14.",
        [("14", "cy 2014")],
    ),
    (
        "2015-06-12",
        "Bedfordshire Police sacked 14 officers in 2014, the most since 2010. It had sacked 11 in 2013.",
        [("14", "cy 2014"), ("most", "cy 2014"), ("11", "cy 2013")],
    ),
    (
        "2015-06-12",
        "Complaints against Bedfordshire Police have doubled since 2010/11. There were 612 in 2013/14.",
        [("doubled", "2013/14"), ("612", "2013/14")],
    ),
    (
        "2015-06-12",
        (
            "Complaints against Bedfordshire Police have risen by 48 per cent since 2010/11, when there were 412."
            " The total in 2013/14 was 612."
        ),
        [("48 per cent", "2013/14"), ("412", "2010/11"), ("612", "2013/14")],
    ),
    (
        "2015-06-12",
        (
            "There were 612 complaints against Bedfordshire Police in 2013/14. The total has risen every year "
            "since 2010/11, when it was 412."
        ),
        [("612", "2013/14"), ("412", "2010/11")],
    ),
    (
        "2015-06-12",
        ("Complaints against Bedfordshire Police went from 412 in 2010/11 to 612 in 2013/14, a rise of 48 per cent."),
        [("412", "2010/11"), ("612", "2013/14"), ("48 per cent", "2013/14")],
    ),
    (
        "2015-06-12",
        "Complaints against Bedfordshire Police went from 412 in 2010/11 to 612 three years later.",
        [("412", "2010/11"), ("612", "2013/14")],
    ),
    (
        "2020-02-20",
        (
            "Ten years of cuts\n\n"
            "In March 2010 Merseyside Police had 4,516 officers. A decade later it has 3,690.\n\n"
            "The loss of 826, or 18 per cent, is felt most in neighbourhood teams, says the Police Federation, "
            "which surveyed 1,104 of its members in the autumn.\n\n"
            "Crime fell at first, from 111,000 offences in 2009/10 to 88,200 in 2013/14. Since then it has "
            "climbed every year, and in 2018/19 stood at 128,300.\n\n"
            "Violence alone has trebled since 2013/14, to 41,700 offences.\n\n"
            "Detections are down from 28 per cent to nine per cent."
        ),
        [
            ("4,516", "at 2010-03-31"),
            ("111,000", "2009/10"),
            ("88,200", "2013/14"),
            ("128,300", "2018/19"),
            ("trebled", "2018/19"),
            ("41,700", "2018/19"),
        ],
    ),
    (
        "2018-11-15",
        (
            "Police stations sold\n\n"
            "When Hertfordshire Constabulary opened its headquarters in 1970 it had 41 stations. Today there are "
            "17, and only three of them have a front counter.\n\n"
            "Since 2012 it has sold 14 buildings, for £19m.\n\n"
            "Crime in the county went up by ten per cent in the year to June, to 84,100 offences, and by 43 per "
            "cent since 2013/14.\n\n"
            "The force recorded 5,410 burglaries, about as many as it did five years ago.\n\n"
            "It has had to manage with 320 fewer officers than in 2010. There were 1,981 this March."
        ),
        [
            ("ten per cent", "ye 2018-06"),
            ("84,100", "ye 2018-06"),
            ("43 per cent", "ye 2018-06"),
            ("5,410", "ye 2018-06"),
            ("1,981", "at 2018-03-31"),
        ],
    ),
    (
        "2019-10-24",
        (
            "Firearms officers: are there enough?\n\n"
            "The number of armed officers in the West Midlands has gone up by 31 per cent since the Paris attacks"
            " of 2015.\n\n"
            "There were 281 on March 31, against 214 in March 2016.\n\n"
            "The force sent them out 1,402 times in 2018/19, more often than any force but the Met. In 2015/16 "
            "there were 1,010 such operations.\n\n"
            "Shots were fired on two occasions.\n\n"
            "Gun crime has risen by 22 per cent in four years. It reached 702 offences in the year to March."
        ),
        [
            ("31 per cent", "at 2019-03-31"),
            ("281", "at 2019-03-31"),
            ("214", "at 2016-03-31"),
            ("1,402", "2018/19"),
            ("1,010", "2015/16"),
            ("22 per cent", "2018/19"),
            ("702", "2018/19"),
        ],
    ),
    (
        "2014-11-20",
        "Burglary in Kent fell by 12 per cent in 2013/14. It is down seven per cent since April.",
        [("12 per cent", "2013/14"), ("seven per cent", "2014-04-01..2014-11-20")],
    ),
    (
        "2014-11-20",
        "Burglary in Kent fell by 12 per cent in 2013/14. It is down seven per cent since the start of April.",
        [("12 per cent", "2013/14"), ("seven per cent", "2014-04-01..2014-11-20")],
    ),
    (
        "2014-11-20",
        "Burglary in Kent fell by 12 per cent in 2013/14. Robbery has dropped by 7 per cent since 1 April.",
        [("12 per cent", "2013/14"), ("7 per cent", "2014-04-01..2014-11-20")],
    ),
    (
        "2014-11-20",
        "Burglary in Kent fell by 12 per cent in 2013/14. There have been 412 robberies since the start of the year.",
        [("12 per cent", "2013/14"), ("412", "2014-01-01..2014-11-20")],
    ),
    (
        "2014-11-20",
        "Burglary in Kent fell by 12 per cent in 2013/14. There have been 412 robberies since the beginning of the financial year.",
        [("12 per cent", "2013/14"), ("412", "2014-04-01..2014-11-20")],
    ),
    (
        "2014-11-20",
        "Burglary in Kent fell by 12 per cent in 2013/14. The squad has made 14 arrests since it was launched in October last year.",
        [("12 per cent", "2013/14"), ("14", "2013-10-01..2014-11-20")],
    ),
    (
        "2014-11-20",
        "Burglary in Kent fell by 12 per cent in 2013/14. Since its launch in June the squad has made 14 arrests.",
        [("12 per cent", "2013/14"), ("14", "2014-06-01..2014-11-20")],
    ),
    (
        "2014-11-20",
        "Burglary in Kent fell by 12 per cent in 2013/14. The squad has cut robberies by 7 per cent since it started in October last year.",
        [("12 per cent", "2013/14"), ("7 per cent", "2013-10-01..2014-11-20")],
    ),
    (
        "2014-11-20",
        "Burglary in Kent fell by 12 per cent in 2013/14. It has fallen by 7 per cent since 2010/11.",
        [("12 per cent", "2013/14"), ("7 per cent", "2013/14")],
    ),
]

# Last year, this year, months alone.
BY_THE_DATELINE: list[Row] = [
    # So far this year, up to a month; the twelve months told, of this year's rise; the next part of a year.
    (
        "2014-10-09",
        (
            "So far this financial year, to the end of September, Kent Police dogs have bitten 38 people: 20 in the first "
            "quarter and 18 in the second."
        ),
        [("38", "2014-04-01..2014-09-30"), ("20", "q 2014-Q2"), ("18", "q 2014-Q3")],
    ),
    (
        "2014-10-09",
        "So far this year, up to the end of August, Kent Police has recorded 640 burglaries.",
        [("640", "2014-01-01..2014-08-31")],
    ),
    (
        "2014-10-09",
        "This year, up to 30 September, Kent Police recorded 81 rapes.",
        [("81", "2014-01-01..2014-09-30")],
    ),
    (
        "2014-10-09",
        "This year Kent Police recorded 81 rapes, and from April to the end of June there were 31.",
        [("81", "2014-01-01..2014-10-09"), ("31", "q 2014-Q2")],
    ),
    (
        "2014-10-09",
        "In Kent burglaries fell from 400 in the first half of 2013 to 310 in the second.",
        [("400", "2013-01-01..2013-06-30"), ("310", "2013-07-01..2013-12-31")],
    ),
    (
        "2014-10-09",
        "Kent recorded 400 burglaries in the first quarter of 2013, and 31 in the second of its towns.",
        [("400", "q 2013-Q1"), ("31", "q 2013-Q1")],
    ),
    (
        "2014-10-09",
        "Kent Police recorded 1,032 stabbings in the 12 months to March. This year's rise on the 998 of 2012/13 was 34.",
        [("1,032", "2013/14"), ("998", "2012/13"), ("34", "2013/14")],
    ),
    (
        "2014-10-09",
        "Kent Police recorded 1,032 stabbings in the year to June. This year's figure is up from 998.",
        [("1,032", "ye 2014-06"), ("998", "ye 2013-06")],
    ),
    (
        "2014-10-09",
        "Kent Police recorded 1,032 stabbings in the 12 months to March. There have been 12 murders this year.",
        [("1,032", "2013/14"), ("12", "2014-01-01..2014-10-09")],
    ),
    (
        "2014-10-09",
        "Kent Police recorded 1,032 stabbings in 2012/13. This year's total so far is 412.",
        [("1,032", "2012/13"), ("412", "2014-01-01..2014-10-09")],
    ),
    # A bare month that is set against the others of a year is of that year.
    (
        "2019-10-18",
        "Kent Police recorded 640 knife crimes in 2018. The peak came in July, with 88. In 2016 the peak had come in May, with 71.",
        [("640", "cy 2018"), ("The peak", "m 2018-07"), ("88", "m 2018-07"), ("71", "m 2016-05")],
    ),
    (
        "2019-10-18",
        "Kent Police recorded 640 knife crimes in 2017. August was the busiest month, with 88, and February the quietest, with 31.",
        [
            ("640", "cy 2017"),
            ("busiest", "m 2017-08"),
            ("88", "m 2017-08"),
            ("quietest", "m 2017-02"),
            ("31", "m 2017-02"),
        ],
    ),
    (
        "2019-10-18",
        "Kent Police recorded 640 knife crimes in 2017/18. They peaked in November, at 88.",
        [("640", "2017/18"), ("88", "m 2017-11")],
    ),
    (
        "2019-10-18",
        "Kent Police recorded 640 knife crimes in the year to June 2018. In September, the worst month, there were 88.",
        [("640", "ye 2018-06"), ("worst", "m 2017-09"), ("88", "m 2017-09")],
    ),
    (
        "2019-10-18",
        "Kent Police recorded 640 knife crimes in 2018. In July there were 88.",
        [("640", "cy 2018"), ("88", "m 2019-07")],
    ),
    (
        "2019-10-18",
        "Kent Police recorded 640 knife crimes in 2018. In July this year, the busiest month so far, there were 88.",
        [("640", "cy 2018"), ("busiest", "m 2019-07"), ("88", "m 2019-07")],
    ),
    # After a year to a month, what a number had come to "by" that month of another is of the year up to it.
    (
        "2019-10-18",
        (
            "In the year to March 2015 there were 401 stabbings in Kent. By March 2016 the number had reached 450, by March 2017 "
            "502 and a year after that 580."
        ),
        [("401", "2014/15"), ("450", "2015/16"), ("502", "2016/17"), ("580", "2017/18")],
    ),
    (
        "2019-10-18",
        "Knife crimes in Kent rose from 401 in the year to March 2015 to 640 by March 2019.",
        [("401", "2014/15"), ("640", "2018/19")],
    ),
    (
        "2019-10-18",
        "Kent recorded 602 knife crimes in the 12 months to June 2018. The figure stood at 640 by the end of June 2019.",
        [("602", "ye 2018-06"), ("640", "ye 2019-06")],
    ),
    (
        "2019-10-18",
        "Kent recorded 602 knife crimes in the 12 months to June 2018. By March 2019 it had recorded 40 more.",
        [("602", "ye 2018-06"), ("40", "m 2019-03")],
    ),
    (
        "2019-10-18",
        "Kent recorded 602 knife crimes in the year to March 2018. It had 3,200 officers in March 2015 and 3,400 officers by March 2019.",
        [("602", "2017/18"), ("3,200", "at 2015-03-31"), ("3,400", "at 2019-03-31")],
    ),
    (
        "2019-10-18",
        "Kent recorded 602 knife crimes in the year to March 2018. In March 2019 there were 62.",
        [("602", "2017/18"), ("62", "m 2019-03")],
    ),
    (
        "2019-09-12",
        "Lincolnshire Police recorded 402 farm thefts in 2018. This year the number already stands at 310.",
        [("402", "cy 2018"), ("310", "2019-01-01..2019-09-12")],
    ),
    (
        "2019-09-12",
        (
            "Police in Lincolnshire recorded 310 farm thefts in the first eight months of this year. In the whole"
            " of last year there were 402."
        ),
        [("310", "2019-01-01..2019-08-31"), ("402", "cy 2018")],
    ),
    (
        "2019-02-12",
        "The force, Lincolnshire Police, took 1,200 calls last month, against 990 in January 2018.",
        [("1,200", "m 2019-01"), ("990", "m 2018-01")],
    ),
    (
        "2019-02-12",
        ("In the week before Christmas Lincolnshire Police arrested 62 drink-drivers. In 2017/18 it arrested 1,010."),
        [("62", "undated"), ("1,010", "2017/18")],
    ),
    (
        "2019-02-12",
        "Lincolnshire Police arrested 62 drink-drivers in December, down from 71 in December 2017.",
        [("62", "m 2018-12"), ("71", "m 2017-12")],
    ),
    (
        "2019-02-12",
        (
            "Between December 1 and January 1 Lincolnshire Police arrested 62 drink-drivers. Last year's campaign"
            " led to 71 arrests."
        ),
        [("62", "2018-12-01..2019-01-01")],
    ),
    (
        "2019-01-24",
        (
            "Murders in Manchester\n\n"
            "There were 61 killings in Greater Manchester last year, the most since 2003.\n\n"
            "Twenty-four of the victims were stabbed, and 11 were shot. In 2017, not counting the Arena bombing, "
            "there were 46.\n\n"
            "Greater Manchester Police has charged 70 people over last year's deaths. It says that 90 per cent of"
            " murders are solved.\n\n"
            "In London the number rose to 135 from 131 in 2017.\n\n"
            "Already this month there have been five."
        ),
        [
            ("61", "cy 2018"),
            ("most", "cy 2018"),
            ("Twenty-four", "cy 2018"),
            ("11", "cy 2018"),
            ("46", "cy 2017"),
            ("70", "cy 2018"),
            ("135", "cy 2018"),
            ("131", "cy 2017"),
        ],
    ),
    (
        "2013-12-19",
        (
            "Burglary down, rape up: a year in figures\n\n"
            "Bedfordshire Police recorded 30,410 crimes between January and November, five per cent down on the "
            "same 11 months of 2012.\n\n"
            "Burglary fell by 14 per cent, to 3,910, and robbery by nine per cent.\n\n"
            "Rape was up by 31 per cent, to 212. Chief Constable Jon Hale said that this was down to more victims"
            " coming forward.\n\n"
            "In Luton there were 13,100 offences, in Bedford 10,200.\n\n"
            "November was the quietest month since 2001, with 2,410 crimes."
        ),
        [
            ("30,410", "2013-01-01..2013-11-30"),
            ("five per cent", "2013-01-01..2013-11-30"),
            ("14 per cent", "2013-01-01..2013-11-30"),
            ("3,910", "2013-01-01..2013-11-30"),
            ("nine per cent", "2013-01-01..2013-11-30"),
            ("31 per cent", "2013-01-01..2013-11-30"),
            ("212", "2013-01-01..2013-11-30"),
            ("13,100", "2013-01-01..2013-11-30"),
            ("10,200", "2013-01-01..2013-11-30"),
            ("2,410", "m 2013-11"),
        ],
    ),
    (
        "2018-12-13",
        (
            "Moped gangs on the run\n\n"
            "Moped-enabled crime in London has fallen by 42 per cent this year, Scotland Yard says.\n\n"
            "Between January and November there were 12,400 offences, compared with 21,300 in the same period of "
            "2017.\n\n"
            "In November the number was 610, a third of what it was a year before.\n\n"
            "Camden saw 2,100 offences and Islington 1,980.\n\n"
            "The Met arrested 1,102 suspects. Last year it arrested 640."
        ),
        [
            ("12,400", "2018-01-01..2018-11-30"),
            ("21,300", "2017-01-01..2017-11-30"),
            ("610", "m 2018-11"),
            ("a third", "m 2018-11"),
            ("640", "cy 2017"),
        ],
    ),
    (
        "2020-10-01",
        (
            "999 calls about parties\n\n"
            "Greater Manchester Police has taken 16,200 calls about breaches of the Covid rules since March.\n\n"
            "In August it took 4,102, twice as many as in July, and it handed out 310 fines in the month.\n\n"
            "From the start of April to the end of June crime was down by 26 per cent on the same quarter of "
            "2019.\n\n"
            "Last year as a whole GMP recorded 371,000 crimes.\n\n"
            "In the last week of September 41 fines were issued."
        ),
        [
            ("4,102", "m 2020-08"),
            ("twice", "m 2020-08"),
            ("310", "m 2020-08"),
            ("26 per cent", "q 2020-Q2"),
            ("371,000", "cy 2019"),
        ],
    ),
]

# Sums over years, and changes over them.
PAST_YEARS: list[Row] = [
    (
        "2016-10-20",
        (
            "In the past three years 71 officers of West Midlands Police have been sacked, figures for 2013/14 to"
            " 2015/16 show."
        ),
        [("71", "2013-04-01..2016-03-31")],
    ),
    (
        "2016-10-20",
        "West Midlands Police recorded 2,310 gun crimes over the three years from April 2013 to March 2016.",
        [("2,310", "2013-04-01..2016-03-31")],
    ),
    (
        "2020-10-20",
        (
            "Knife crime in Nottinghamshire has risen by 60 per cent over the past decade, police figures show, "
            "reaching 920 offences in 2019/20."
        ),
        [("60 per cent", "2019/20"), ("920", "2019/20")],
    ),
    (
        "2020-10-20",
        "Nottinghamshire Police recorded 920 knife offences in 2019/20. Ten years earlier there were 575.",
        [("920", "2019/20"), ("575", "2009/10")],
    ),
    (
        "2020-10-20",
        "A decade ago Nottinghamshire Police recorded 575 knife offences. In 2019/20 the figure was 920.",
        [("575", "2009/10"), ("920", "2019/20")],
    ),
    # The year behind what a part is of dates both.
    (
        "2015-06-12",
        "In 2014 Kent Police solved 14.2% of 1,390 burglaries, down from 19.8% of 1,168 in the previous year.",
        [("14.2%", "cy 2014"), ("1,390", "cy 2014"), ("19.8%", "cy 2013"), ("1,168", "cy 2013")],
    ),
    (
        "2015-06-12",
        "Kent Police solved 140 of 1,390 burglaries in 2014, down from 190 of the 1,168 burglaries in 2011.",
        [("140", "cy 2014"), ("1,390", "cy 2014"), ("190", "cy 2011"), ("1,168", "cy 2011")],
    ),
    (
        "2015-06-12",
        "In 2014 Kent Police solved 14% of burglaries, down from 20% of them in 2012 and 24% in 2011.",
        [("14%", "cy 2014"), ("20%", "cy 2012"), ("24%", "cy 2011")],
    ),
    (
        "2015-06-12",
        "Kent Police solved 2 per cent of 8,339 rapes in 2014. That compares with 3.5 per cent of 7,712 the year before.",
        [("2 per cent", "cy 2014"), ("8,339", "cy 2014"), ("3.5 per cent", "cy 2013"), ("7,712", "cy 2013")],
    ),
    (
        "2015-06-12",
        "Kent Police solved 2 per cent of 8,339 rapes in 2014, compared with 3.5 per cent of 7,712 in 2011.",
        [("2 per cent", "cy 2014"), ("8,339", "cy 2014"), ("3.5 per cent", "cy 2011"), ("7,712", "cy 2011")],
    ),
    # A year that opens a bracket dates what stands in it.
    (
        "2019-01-31",
        "Kent Police recorded 17,240 crimes in 2017/18 (2016/17: 12,604). It made 6,110 arrests (2016/17: 6,842).",
        [("17,240", "2017/18"), ("12,604", "2016/17"), ("6,110", "2017/18"), ("6,842", "2016/17")],
    ),
    # What the year that still runs may bring is not what the story is of.
    (
        "2015-10-09",
        (
            "Kent Police made 118 arrests in 2013 and 187 last year. The total for 2015 is on course to pass 190.\n\n"
            "Charges were brought in 112 of last year's cases, compared with 74 in 2012. Essex Police made 154 arrests."
        ),
        [
            ("118", "cy 2013"),
            ("187", "cy 2014"),
            ("190", "cy 2015"),
            ("112", "cy 2014"),
            ("74", "cy 2012"),
            ("154", "cy 2014"),
        ],
    ),
    # What a study of a year found is of that year, unless it says of which.
    (
        "2015-06-12",
        "Kent recorded 78 per cent of crimes in May 2015. An audit in 2012 concluded that 19 per cent went unrecorded.",
        [("78 per cent", "m 2015-05"), ("19 per cent", "cy 2012")],
    ),
    (
        "2015-06-12",
        "An inspection in 2014 found that 19 per cent of crimes in Kent went unrecorded in 2013.",
        [("19 per cent", "cy 2013")],
    ),
    (
        "2015-09-10",
        (
            "Hundreds of officers investigated\n\n"
            "A total of 812 officers of West Yorkshire Police were investigated for misconduct between 2010 and "
            "2014.\n\n"
            "Of these, 41 were dismissed and 102 resigned.\n\n"
            "The busiest year was 2012, with 211 cases; last year there were 144.\n\n"
            "Women made up 18 per cent of those investigated.\n\n"
            "South Yorkshire had 402 cases over the five years, and Humberside 210."
        ),
        [
            ("812", "2010-01-01..2014-12-31"),
            ("41", "2010-01-01..2014-12-31"),
            ("102", "2010-01-01..2014-12-31"),
            ("211", "cy 2012"),
            ("144", "cy 2014"),
            ("18 per cent", "2010-01-01..2014-12-31"),
            ("402", "2010-01-01..2014-12-31"),
            ("210", "2010-01-01..2014-12-31"),
        ],
    ),
    (
        "2018-05-17",
        (
            "Taser use quadruples\n\n"
            "Officers in Sussex drew or fired Tasers 1,204 times in the three years to March 2018.\n\n"
            "The number has risen each year: from 210 in 2015/16 to 398 in 2016/17 and 596 in 2017/18.\n\n"
            "In all, 31 children were targeted, the youngest of them 12.\n\n"
            "Surrey Police used the weapon 702 times over the three years, Kent 1,502.\n\n"
            "Sussex has 402 officers trained to use it. A decade ago there were 30."
        ),
        [
            ("1,204", "2015-04-01..2018-03-31"),
            ("210", "2015/16"),
            ("398", "2016/17"),
            ("596", "2017/18"),
            ("31", "2015-04-01..2018-03-31"),
            ("702", "2015-04-01..2018-03-31"),
            ("1,502", "2015-04-01..2018-03-31"),
        ],
    ),
    (
        "2022-03-10",
        (
            "A decade of falling detections\n\n"
            "Ten years ago, Lancashire Constabulary solved nearly one crime in three. In the year to September "
            "2021 it solved one in nine.\n\n"
            "The number of crimes has gone up over the decade from 98,100 to 131,000.\n\n"
            "Only six per cent of thefts ended in a charge, compared with 22 per cent in 2011/12.\n\n"
            "Lancashire is 29th of the 43 forces; in 2011/12 it was eighth.\n\n"
            "Cumbria solved 15 per cent and Cheshire 13 per cent."
        ),
        [
            ("one in nine", "ye 2021-09"),
            ("131,000", "ye 2021-09"),
            ("six per cent", "ye 2021-09"),
            ("22 per cent", "2011/12"),
            ("29th", "ye 2021-09"),
            ("eighth", "2011/12"),
            ("15 per cent", "ye 2021-09"),
            ("13 per cent", "ye 2021-09"),
        ],
    ),
    (
        "2017-08-17",
        (
            "£1m for injured officers\n\n"
            "In the last four financial years Surrey Police has paid £1.1m in compensation to its own staff, "
            "figures for 2013/14 to 2016/17 show.\n\n"
            "Assaults on officers have risen in each of those years, from 210 to 246 to 290 to 341.\n\n"
            "In 2016/17, 102 officers needed hospital treatment.\n\n"
            "Kent recorded 612 assaults in 2016/17 and Sussex 430."
        ),
        [("102", "2016/17"), ("612", "2016/17"), ("430", "2016/17")],
    ),
]

# Years counted back from one another.
YEARS_BEFORE: list[Row] = [
    (
        "2013-11-14",
        "In 2012 Kent had 14 burglaries. It is half the 28 of the year before, but 40 per cent were solved.",
        [("14", "cy 2012"), ("half", "cy 2012"), ("28", "cy 2011"), ("40 per cent", "cy 2012")],
    ),
    (
        "2013-11-14",
        "In 2012 burglary in Kent fell by 10 per cent from 815 in 2009, the record year.",
        [("10 per cent", "cy 2012"), ("815", "cy 2009"), ("record year", "cy 2009")],
    ),
    (
        "2013-11-14",
        "In 2012 burglary in Kent rose to 915 from 815 in 2009, and that is the highest on record.",
        [("915", "cy 2012"), ("815", "cy 2009"), ("highest", "cy 2012")],
    ),
    (
        "2013-11-14",
        "In 2012 burglary in Kent fell. It was down by 35 per cent; 812 offences were recorded a year earlier.",
        [("35 per cent", "cy 2012"), ("812", "cy 2011")],
    ),
    (
        "2013-11-14",
        "In 2012 burglary in Kent fell. It was down by 35 per cent; it had risen a year earlier.",
        [("35 per cent", "cy 2012")],
    ),
    (
        "2013-11-14",
        "Staffordshire Police spent £1.1m on translators in 2012-13, £200,000 less than the year before.",
        [("£1.1m", "2012/13"), ("£200,000", "2012/13")],
    ),
    (
        "2013-11-14",
        (
            "In 2012/13, 310 crimes were recorded at schools in Staffordshire, against 290 the year before, "
            "police figures show. Of the 310, 44 were assaults."
        ),
        [("310", "2012/13"), ("290", "2011/12"), ("310", "2012/13"), ("44", "2012/13")],
    ),
    (
        "2013-11-14",
        (
            "Staffordshire Police recorded 310 crimes at schools in the academic year 2012/13. The previous "
            "academic year there were 290."
        ),
        [("310", "ye 2013-08"), ("290", "ye 2012-08")],
    ),
    (
        "2013-11-14",
        (
            "In the financial year just ended, Staffordshire Police recorded 310 crimes at schools. A year before"
            " it was 290."
        ),
        [("310", "2012/13"), ("290", "2011/12")],
    ),
    (
        "2013-11-14",
        (
            "Staffordshire Police recorded 310 crimes at schools in the latest year, up seven per cent. The "
            "figures cover the 12 months to June 2013."
        ),
        [("310", "ye 2013-06"), ("seven per cent", "ye 2013-06")],
    ),
    (
        "2013-11-14",
        (
            "The figures cover the 12 months to June 2013. Staffordshire Police recorded 310 crimes at schools, "
            "and Cheshire 270."
        ),
        [("310", "ye 2013-06"), ("270", "ye 2013-06")],
    ),
]

# What the figures cover, said of them all.
FIGURES_FOR: list[Row] = [
    (
        "2014-10-16",
        (
            "Figures for July to September show that Northamptonshire Police recorded 810 car crimes. It was 702 "
            "in the quarter before."
        ),
        [("810", "q 2014-Q3"), ("702", "q 2014-Q2")],
    ),
    (
        "2014-10-16",
        (
            "Northamptonshire Police recorded 810 car crimes in the third quarter of the year. In the second "
            "quarter there were 702."
        ),
        [("810", "q 2014-Q3"), ("702", "q 2014-Q2")],
    ),
    (
        "2014-10-16",
        (
            "In the first six months of 2014 Northamptonshire Police recorded 1,512 car crimes, compared with "
            "1,700 in the second half of 2013."
        ),
        [("1,512", "2014-01-01..2014-06-30"), ("1,700", "2013-07-01..2013-12-31")],
    ),
    (
        "2014-10-16",
        (
            "From April to the end of August, 1,300 car crimes were recorded by Northamptonshire Police, 210 "
            "fewer than in the same months of 2013."
        ),
        [("1,300", "2014-04-01..2014-08-31"), ("210", "2014-04-01..2014-08-31")],
    ),
    (
        "2014-10-16",
        (
            "Northamptonshire Police recorded 4,010 car crimes in the year ending 31 March 2014. Its officers "
            "solved nine per cent. In Leicestershire the share was 11 per cent."
        ),
        [("4,010", "2013/14"), ("nine per cent", "2013/14"), ("11 per cent", "2013/14")],
    ),
    (
        "2019-10-17",
        (
            "Hate crime at record level\n\n"
            "Hate crimes recorded by police in Leicestershire reached a record 1,910 in 2018/19.\n\n"
            "The figure has more than doubled since 2013/14, when there were 870.\n\n"
            "Race was the motive in 1,402 cases, or 73 per cent; sexual orientation in 240; religion in 180; "
            "disability in 130.\n\n"
            "Transgender hate crimes rose from 11 to 26.\n\n"
            "Across England and Wales there were 103,379 hate crimes, ten per cent more than in the previous "
            "year.\n\n"
            "Some 13 per cent of Leicestershire's cases led to a charge, compared with 20 per cent in 2016/17. "
            "The force had no data for 2017/18.\n\n"
            "A survey of 1,200 students, done in May, found that one in four had been abused."
        ),
        [
            ("record", "2018/19"),
            ("1,910", "2018/19"),
            ("more than doubled", "2018/19"),
            ("870", "2013/14"),
            ("1,402", "2018/19"),
            ("73 per cent", "2018/19"),
            ("240", "2018/19"),
            ("180", "2018/19"),
            ("130", "2018/19"),
            ("26", "2018/19"),
            ("103,379", "2018/19"),
            ("ten per cent", "2018/19"),
            ("13 per cent", "2018/19"),
            ("20 per cent", "2016/17"),
        ],
    ),
    (
        "2018-06-28",
        (
            "Road deaths in Wales\n\n"
            "Road casualty figures for 2017, out today, show that 103 people were killed on the roads of Wales, "
            "exactly as many as in 2016.\n\n"
            "A further 924 were badly hurt, four per cent fewer. Of the dead, 31 were motorcyclists.\n\n"
            "Dyfed-Powys had 38 deaths, more than any other force area; North Wales had 29, South Wales 21 and "
            "Gwent 15.\n\n"
            "Ten years earlier 161 people lost their lives.\n\n"
            "Speed was a factor in 22 per cent of the fatal crashes."
        ),
        [
            ("103", "cy 2017"),
            ("924", "cy 2017"),
            ("four per cent", "cy 2017"),
            ("31", "cy 2017"),
            ("38", "cy 2017"),
            ("more", "cy 2017"),
            ("29", "cy 2017"),
            ("21", "cy 2017"),
            ("15", "cy 2017"),
            ("161", "cy 2007"),
            ("22 per cent", "cy 2017"),
        ],
    ),
    (
        "2020-07-30",
        (
            "Use of force: what the figures say\n\n"
            "Officers in Leicestershire used force 9,102 times in 2019-20, the third year for which such figures "
            "have been kept.\n\n"
            "They handcuffed someone on 5,410 occasions, drew a baton on 61 and fired a Taser on 19.\n\n"
            "In 2018-19 force was used 8,020 times, in 2017-18 only 6,900.\n\n"
            "Black people, six per cent of the population in 2011, were involved in 14 per cent of cases.\n\n"
            "Two in five incidents involved drink, and one in eight mental health.\n\n"
            "One officer in 20 was hurt. Nationally force was used 492,000 times."
        ),
        [
            ("9,102", "2019/20"),
            ("5,410", "2019/20"),
            ("8,020", "2018/19"),
            ("6,900", "2017/18"),
            ("14 per cent", "2019/20"),
            ("Two in five", "2019/20"),
            ("492,000", "2019/20"),
        ],
    ),
]

# Now and today: the latest count.
NOW: list[Row] = [
    # What were there then are of another time than the sentence's own, and so is what is told in the present behind them.
    (
        "2019-07-18",
        "Kent has 3,208 officers, 416 short of the 3,624 who were on the strength in 2010.\n\nSergeants are down to 320.",
        [("3,208", "none"), ("3,624", "at 2010-03-31"), ("320", "none")],
    ),
    (
        "2019-07-18",
        "Kent has 3,208 officers, well short of the 3,624 constables who worked there in 2010.",
        [("3,208", "none"), ("3,624", "at 2010-03-31")],
    ),
    # What goes on in the present behind an aside with a date of its own is of now.
    (
        "2022-07-29",
        (
            "Durham had 1,276 officers at the end of March 2022.\n\nNorthumbria, down by more than a quarter between 2010 and 2019, "
            "is back to 3,806, 157 more than in 2021."
        ),
        [
            ("1,276", "at 2022-03-31"),
            ("quarter", "at 2019-03-31"),
            ("3,806", "at 2022-03-31"),
            ("157", "at 2022-03-31"),
        ],
    ),
    (
        "2022-07-29",
        "Durham had 1,276 officers at the end of March 2022.\n\nKent, after sinking to 2,800 in 2017, stands at 3,300.",
        [("1,276", "at 2022-03-31"), ("2,800", "at 2017-03-31"), ("3,300", "at 2022-03-31")],
    ),
    (
        "2022-07-29",
        "Durham had 1,276 officers at the end of March 2022.\n\nKent, with 3,700 officers in 2010, has 3,300.",
        [("1,276", "at 2022-03-31"), ("3,700", "at 2010-03-31"), ("3,300", "at 2022-03-31")],
    ),
    (
        "2022-07-29",
        "Durham had 1,276 officers at the end of March 2022.\n\nKent, having sunk to 2,800 in 2017, is up to 3,300.",
        [("1,276", "at 2022-03-31"), ("2,800", "at 2017-03-31"), ("3,300", "at 2022-03-31")],
    ),
    (
        "2014-07-29",
        "Kent, in 2012/13, is shown to have had 640 rapes. Essex had 480 in 2011/12.",
        [("640", "2012/13"), ("480", "2011/12")],
    ),
    (
        "2022-07-29",
        "Durham had 1,276 officers at the end of March 2022.\n\nKent, which had 3,100 in 2014, had 3,000 a year later.",
        [("1,276", "at 2022-03-31"), ("3,100", "at 2014-03-31"), ("3,000", "at 2015-03-31")],
    ),
    (
        "2017-07-21",
        "In 2010 Dyfed-Powys Police had 1,195 officers. Today it has 1,140.",
        [("1,195", "at 2010-03-31")],
    ),
    (
        "2017-07-21",
        ("Dyfed-Powys Police had 1,140 officers in March this year. In 2010 it had 1,195. There are now 55 fewer."),
        [("1,140", "at 2017-03-31"), ("1,195", "at 2010-03-31"), ("55", "at 2017-03-31")],
    ),
    (
        "2017-07-21",
        ("Dyfed-Powys had 1,195 police officers in 2010, 1,172 in 2013 and now, on the March 2017 count, has 1,140."),
        [("1,195", "at 2010-03-31"), ("1,172", "at 2013-03-31"), ("1,140", "at 2017-03-31")],
    ),
    (
        "2016-05-19",
        (
            "The shrinking thin blue line\n\n"
            "At its peak in 2009 Humberside Police had 2,058 officers. Today it has 1,660, the fewest since 1985.\n\n"
            "Last March the figure was 1,703, so the loss over the year was 43.\n\n"
            "The force now spends £169m a year, nine per cent less than in 2010/11.\n\n"
            "It answers 71 per cent of 999 calls on time; in 2014/15 it was 78 per cent."
        ),
        [("2,058", "at 2009-03-31"), ("78 per cent", "2014/15")],
    ),
    (
        "2019-04-11",
        (
            "Stations close\n\n"
            "Ten years ago Cheshire Constabulary had 31 stations open to the public. Now it has seven.\n\n"
            "In 2018 the force's helpdesks dealt with 41,000 visitors, half as many as in 2014.\n\n"
            "It currently has 2,010 officers; at the end of 2009 it had 2,200.\n\n"
            "Its response times have lengthened: last year it reached 81 per cent of emergencies in time, down "
            "from 88 per cent in 2014."
        ),
        [("81 per cent", "cy 2018"), ("88 per cent", "cy 2014")],
    ),
]

# A look back holds for its sentence, and for what goes straight on with it.
LOOKS_BACK: list[Row] = [
    # What is multiplied is the figure told before.
    (
        "2019-01-31",
        (
            "In the year to September 2018 Kent Police recorded 2,402 knife crimes. In the year ending March 2014 the total "
            "was 820.\n\nSo it has trebled? Near enough: 2,402 is 2.9 times 820."
        ),
        [("820", "2013/14"), ("trebled", "ye 2018-09"), ("2.9 times", "ye 2018-09")],
    ),
    # "Then they were cut" comes after what was told, and is of no time called back.
    (
        "2015-11-02",
        "In 2014/15 Kent Police made 6,189 searches.\n\nEssex made 8,608 in 2012/13. Then they were cut almost in half, to 4,568.",
        [("6,189", "2014/15"), ("8,608", "2012/13"), ("half", "2014/15"), ("4,568", "2014/15")],
    ),
    (
        "2015-11-02",
        "In 2014/15 Kent Police made 6,189 searches.\n\nEssex made 8,608 in 2012/13. Then the total fell by 4,040 to 4,568.",
        [("6,189", "2014/15"), ("8,608", "2012/13"), ("4,040", "2014/15"), ("4,568", "2014/15")],
    ),
    (
        "2015-11-02",
        "In 2014/15 Kent Police made 6,189 searches.\n\nGo back to 2012/13. Then it was Essex that led, with 8,608.",
        [("6,189", "2014/15"), ("8,608", "2012/13")],
    ),
    (
        "2015-07-16",
        (
            "Cleveland Police solved 31 per cent of its crimes in 2014/15.\n\n"
            "In 2009/10, before the cuts, it solved 35 per cent.\n\n"
            "The force recorded 41,020 crimes and solved 12,716 of them."
        ),
        [("31 per cent", "2014/15"), ("35 per cent", "2009/10"), ("41,020", "2014/15"), ("12,716", "2014/15")],
    ),
    (
        "2015-07-16",
        (
            "Cleveland Police solved 31 per cent of its crimes in 2014/15. In 2009/10, before the cuts, it solved"
            " 35 per cent. Burglars were caught in only 12 per cent of cases."
        ),
        [("31 per cent", "2014/15"), ("35 per cent", "2009/10"), ("12 per cent", "2014/15")],
    ),
    (
        "2015-07-16",
        (
            "Cleveland Police recorded 41,020 crimes in 2014/15. Before the cuts, in 2010, it had 1,724 officers."
            " Violence rose by 22 per cent, to 9,100 offences."
        ),
        [("41,020", "2014/15"), ("1,724", "at 2010-03-31"), ("22 per cent", "2014/15"), ("9,100", "2014/15")],
    ),
    (
        "2015-07-16",
        (
            "Cleveland Police recorded 41,020 crimes in 2014/15, of which 9,100 were violent.\n\n"
            "In 2013/14 it recorded 40,100. Of those 7,460 were violent.\n\n"
            "Hartlepool had 6,010 crimes and Redcar 7,900."
        ),
        [
            ("41,020", "2014/15"),
            ("9,100", "2014/15"),
            ("40,100", "2013/14"),
            ("7,460", "2013/14"),
            ("6,010", "2014/15"),
            ("7,900", "2014/15"),
        ],
    ),
    (
        "2015-07-16",
        (
            "Cleveland Police recorded 41,020 crimes in 2014/15.\n\n"
            "“In 2006 we had 70,000 crimes a year,” said the chief constable. “There are 30,000 fewer now.”\n\n"
            "The crime rate was 73 per 1,000 people."
        ),
        [("41,020", "2014/15"), ("70,000", "cy 2006"), ("73 per 1,000", "2014/15")],
    ),
    (
        "2015-07-16",
        (
            "The peak came in 2003/04, when Cleveland Police recorded 78,000 crimes. In 2014/15 the total was "
            "41,020. Thefts made up 38 per cent."
        ),
        [("78,000", "2003/04"), ("41,020", "2014/15"), ("38 per cent", "2014/15")],
    ),
    (
        "2015-07-16",
        (
            "Crimes recorded by Cleveland Police peaked at 78,000 in 2003/04. There were 41,020 in 2014/15, two "
            "per cent more than in 2013/14."
        ),
        [("78,000", "2003/04"), ("41,020", "2014/15"), ("two per cent", "2014/15")],
    ),
    (
        "2014-12-04",
        (
            "Where have all the detections gone?\n\n"
            "Hampshire Constabulary solved 24 per cent of its crimes in 2013/14, the lowest share since it began "
            "counting.\n\n"
            "It was not always like this. In 2006/07, the high-water mark, it cleared up 31 per cent; even in "
            "2010/11 the rate was 28 per cent.\n\n"
            "Burglary is the worst: one in ten is solved. For robbery it is one in four.\n\n"
            "The force recorded 110,300 crimes, of which 26,470 were detected.\n\n"
            "Back in 1992, when recorded crime in the county peaked at 160,000, detectives cleared up 41,000.\n\n"
            "Violence made up 21 per cent of the total and theft 40 per cent.\n\n"
            "Sussex did better, on 27 per cent. Surrey's rate was 22 per cent, Dorset's 26."
        ),
        [
            ("24 per cent", "2013/14"),
            ("lowest", "2013/14"),
            ("31 per cent", "2006/07"),
            ("28 per cent", "2010/11"),
            ("one in ten", "2013/14"),
            ("one in four", "2013/14"),
            ("110,300", "2013/14"),
            ("26,470", "2013/14"),
            ("160,000", "cy 1992"),
            ("41,000", "cy 1992"),
            ("21 per cent", "2013/14"),
            ("40 per cent", "2013/14"),
            ("27 per cent", "2013/14"),
            ("22 per cent", "2013/14"),
            ("26", "2013/14"),
        ],
    ),
    (
        "2021-05-20",
        (
            "Lockdown and after: crime in Gwent\n\n"
            "Crime in Gwent fell by 12 per cent in 2020, to 49,200 offences, as people stayed at home.\n\n"
            "In the first lockdown, from March 23 to June 21, there were 9,810 offences, a third fewer than in "
            "the same weeks of 2019.\n\n"
            "Domestic abuse went the other way. Gwent Police took 16,300 reports in the year, up from 14,900, and"
            " one in five led to an arrest.\n\n"
            "Before the pandemic, in 2019, shoplifting had stood at 4,010. It fell to 2,600.\n\n"
            "In the first three months of this year there were 11,200 crimes.\n\n"
            "Burglary was down by 31 per cent and robbery by 27 per cent."
        ),
        [
            ("12 per cent", "cy 2020"),
            ("49,200", "cy 2020"),
            ("9,810", "2020-03-23..2020-06-21"),
            ("a third", "2020-03-23..2020-06-21"),
            ("16,300", "cy 2020"),
            ("one in five", "cy 2020"),
            ("4,010", "cy 2019"),
            ("2,600", "cy 2020"),
            ("11,200", "q 2021-Q1"),
            ("31 per cent", "cy 2020"),
            ("27 per cent", "cy 2020"),
        ],
    ),
    (
        "2012-08-16",
        (
            "Riots one year on\n\n"
            "A year after the riots, the Metropolitan Police has made 4,920 arrests and charged 3,000 people over"
            " the disorder of August 2011.\n\n"
            "Robbery in the capital has meanwhile risen by six per cent, to 38,100 offences in 2011/12.\n\n"
            "In the four days of the riots alone 3,600 offences were recorded.\n\n"
            "Burglary went up by three per cent and detections fell to 21 per cent, compared with 24 per cent in "
            "2010/11.\n\n"
            "The force has 31,700 officers, down from 33,300 in March 2010."
        ),
        [
            ("six per cent", "2011/12"),
            ("38,100", "2011/12"),
            ("three per cent", "2011/12"),
            ("21 per cent", "2011/12"),
            ("24 per cent", "2010/11"),
            ("33,300", "at 2010-03-31"),
        ],
    ),
    (
        "2016-10-20",
        (
            "The lost art of catching burglars\n\n"
            "One burglary in 14 was solved in Greater Manchester in the year to June.\n\n"
            "Greater Manchester Police recorded 31,200 burglaries and charged someone with 2,230.\n\n"
            "A generation ago things were different. In 1996 there were 82,000 burglaries, and 18 per cent were "
            "detected.\n\n"
            "By 2006 the number had dropped to 41,000 and the detection rate to 14 per cent.\n\n"
            "Today's thief, says criminologist Dr Anna Low, prefers to steal online. Fraud reports rose by 31 per"
            " cent to 24,300.\n\n"
            "Burglary victims waited 19 hours on average for an officer. Six in ten never saw one.\n\n"
            "Rochdale had the highest rate, 17 per 1,000 homes, and Trafford the lowest, nine."
        ),
        [
            ("One", "ye 2016-06"),
            ("31,200", "ye 2016-06"),
            ("2,230", "ye 2016-06"),
            ("82,000", "cy 1996"),
            ("18 per cent", "cy 1996"),
            ("41,000", "cy 2006"),
            ("14 per cent", "cy 2006"),
            ("31 per cent", "ye 2016-06"),
            ("24,300", "ye 2016-06"),
            ("19 hours", "ye 2016-06"),
            ("highest", "ye 2016-06"),
            ("17", "ye 2016-06"),
            ("lowest", "ye 2016-06"),
        ],
    ),
    (
        "2021-03-11",
        (
            "Women and the night\n\n"
            "Reports of stalking to Thames Valley Police trebled between 2017/18 and 2019/20, from 1,210 to "
            "3,640.\n\n"
            "The force charged 402 people with the offence in 2019/20.\n\n"
            "In 2014, when stalking was first counted apart, there were 96 reports.\n\n"
            "Three-quarters of victims were women. In one case in five the stalker had been to prison.\n\n"
            "In the six months to September 2020 a further 2,300 reports came in.\n\n"
            "Harassment rose by 40 per cent over the two years."
        ),
        [
            ("trebled", "2019/20"),
            ("1,210", "2017/18"),
            ("3,640", "2019/20"),
            ("402", "2019/20"),
            ("96", "cy 2014"),
            ("Three-quarters", "2019/20"),
            ("2,300", "2020-04-01..2020-09-30"),
            ("40 per cent", "2019/20"),
        ],
    ),
]

# Other forces in the same sentence share its time.
OTHER_FORCES: list[Row] = [
    (
        "2016-01-28",
        "Kent Police recorded 640 rapes in 2014/15, Surrey 312 and Sussex 520.",
        [("640", "2014/15"), ("312", "2014/15"), ("520", "2014/15")],
    ),
    (
        "2016-01-28",
        "While Kent Police recorded 640 rapes in 2014/15, Surrey had 312, up from 290 the year before.",
        [("640", "2014/15"), ("312", "2014/15"), ("290", "2013/14")],
    ),
    (
        "2016-01-28",
        (
            "In Kent the rape figure rose from 510 in 2013/14 to 640 in 2014/15; in Surrey it went from 290 to "
            "312, police figures show."
        ),
        [("510", "2013/14"), ("640", "2014/15"), ("290", "2013/14"), ("312", "2014/15")],
    ),
    (
        "2016-01-28",
        (
            "Kent Police solved 11 per cent of rapes in 2014/15, down from 19 per cent in 2012/13. Surrey solved "
            "14 per cent, down from 17."
        ),
        [("11 per cent", "2014/15"), ("19 per cent", "2012/13"), ("14 per cent", "2014/15"), ("17", "2012/13")],
    ),
    (
        "2016-01-28",
        (
            "Kent Police solved 11 per cent of rapes in 2014/15, compared with 14 per cent in Surrey and an "
            "average of 16 per cent in England and Wales."
        ),
        [("11 per cent", "2014/15"), ("14 per cent", "2014/15"), ("16 per cent", "2014/15")],
    ),
    (
        "2016-01-28",
        (
            "Kent Police recorded 640 rapes in 2014/15. Nationally there were 29,265, compared with 20,725 the "
            "year before."
        ),
        [("640", "2014/15"), ("29,265", "2014/15"), ("20,725", "2013/14")],
    ),
    (
        "2016-01-28",
        (
            "Kent Police recorded 640 rapes in 2014/15, against 480 in 2013/14. Surrey's total was 312 and that "
            "of Sussex 520."
        ),
        [("640", "2014/15"), ("480", "2013/14"), ("312", "2014/15"), ("520", "2014/15")],
    ),
    (
        "2017-01-19",
        (
            "Neighbours poles apart\n\n"
            "Crime rose by 14 per cent in Kent but fell by two per cent in Surrey in the year to September 2016.\n\n"
            "Kent Police recorded 121,400 offences and Surrey Police 56,200. The year before, the figures were "
            "106,500 and 57,300.\n\n"
            "Kent's rate, 69 per 1,000 people, is above the average for the South East of 61. Surrey's is 48.\n\n"
            "Sussex, with 93,100 crimes, and Hampshire, with 140,200, were up by seven and ten per cent "
            "respectively.\n\n"
            "In 2006 Kent had 150,000."
        ),
        [
            ("14 per cent", "ye 2016-09"),
            ("two per cent", "ye 2016-09"),
            ("121,400", "ye 2016-09"),
            ("56,200", "ye 2016-09"),
            ("106,500", "ye 2015-09"),
            ("57,300", "ye 2015-09"),
            ("69", "ye 2016-09"),
            ("61", "ye 2016-09"),
            ("48", "ye 2016-09"),
            ("93,100", "ye 2016-09"),
            ("140,200", "ye 2016-09"),
            ("seven", "ye 2016-09"),
            ("ten per cent", "ye 2016-09"),
            ("150,000", "cy 2006"),
        ],
    ),
    (
        "2018-07-26",
        (
            "Violence across Yorkshire\n\n"
            "Violent crime rose by 24 per cent in South Yorkshire in the year to March, by 21 per cent in West "
            "Yorkshire and by 11 per cent in North Yorkshire.\n\n"
            "Humberside Police, with an increase of 39 per cent, was second only to Cleveland in the whole "
            "country.\n\n"
            "South Yorkshire recorded 41,300 violent offences, up from 33,300; West Yorkshire's total was 91,200 "
            "and Humberside's 31,000, whereas North Yorkshire had only 12,400.\n\n"
            "Five years before, in 2012/13, the four together had 61,000.\n\n"
            "The rise was steepest for stalking. It doubled in West Yorkshire and trebled in Humberside."
        ),
        [
            ("24 per cent", "2017/18"),
            ("21 per cent", "2017/18"),
            ("11 per cent", "2017/18"),
            ("39 per cent", "2017/18"),
            ("second", "2017/18"),
            ("41,300", "2017/18"),
            ("91,200", "2017/18"),
            ("31,000", "2017/18"),
            ("12,400", "2017/18"),
            ("61,000", "2012/13"),
            ("doubled", "2017/18"),
            ("trebled", "2017/18"),
        ],
    ),
    (
        "2019-08-22",
        (
            "Tale of two valleys\n\n"
            "In 2018/19 Thames Valley Police recorded 158,000 crimes and Hampshire 172,000.\n\n"
            "While Thames Valley's total was nine per cent up on 2017/18, Hampshire's was two per cent down.\n\n"
            "Per 1,000 people, there were 66 crimes in Thames Valley and 87 in Hampshire; Surrey had 62 and "
            "Dorset 70.\n\n"
            "Hampshire had 2,700 officers in March, or 136 for every 100,000 people, Thames Valley 4,100.\n\n"
            "Thames Valley solved 11 per cent of its crimes, Hampshire ten."
        ),
        [
            ("158,000", "2018/19"),
            ("172,000", "2018/19"),
            ("nine per cent", "2018/19"),
            ("two per cent", "2018/19"),
            ("66", "2018/19"),
            ("87", "2018/19"),
            ("62", "2018/19"),
            ("70", "2018/19"),
            ("2,700", "at 2019-03-31"),
            ("136", "at 2019-03-31"),
            ("4,100", "at 2019-03-31"),
            ("11 per cent", "2018/19"),
        ],
    ),
]

# Ranks and averages are of the time of what they rank.
RANKS_AND_AVERAGES: list[Row] = [
    (
        "2016-01-28",
        "Kent Police recorded 640 rapes in 2014/15. Only the Met and Greater Manchester recorded more.",
        [("640", "2014/15"), ("Only", "2014/15")],
    ),
    (
        "2016-01-28",
        (
            "Kent Police recorded 640 rapes in 2014/15, the highest number since 2002. That made it the third "
            "highest of the 43 forces."
        ),
        [("640", "2014/15"), ("highest", "2014/15"), ("third highest", "2014/15")],
    ),
    (
        "2016-01-28",
        (
            "Kent had 3,160 officers in March 2015, the lowest number since 1983. Per head that is the fourth "
            "lowest in the country."
        ),
        [("3,160", "at 2015-03-31"), ("lowest", "at 2015-03-31"), ("fourth lowest", "at 2015-03-31")],
    ),
    (
        "2016-01-28",
        (
            "Kent Police recorded 640 rapes in 2014/15, an average of 53 a month. In January 2015 alone there "
            "were 71, the worst month."
        ),
        [("640", "2014/15"), ("53 a month", "2014/15"), ("71", "m 2015-01"), ("worst", "m 2015-01")],
    ),
    (
        "2016-01-28",
        "Kent Police tops the table for 2014/15, with 640 rapes. It came second in 2013/14, with 480.",
        [("tops", "2014/15"), ("640", "2014/15"), ("second", "2013/14"), ("480", "2013/14")],
    ),
]

# Shares are of the time of their whole.
SHARES: list[Row] = [
    (
        "2016-01-28",
        (
            "Of the 640 rapes recorded by Kent Police in 2014/15, 71 led to a charge. That is 11 per cent, or one"
            " in nine."
        ),
        [("640", "2014/15"), ("71", "2014/15"), ("11 per cent", "2014/15"), ("one in nine", "2014/15")],
    ),
    (
        "2016-01-28",
        (
            "Some 71 of the 640 rapes that Kent Police recorded in 2014/15 led to a charge. A third of the "
            "victims were under 16."
        ),
        [("71", "2014/15"), ("640", "2014/15"), ("A third", "2014/15")],
    ),
    (
        "2016-01-28",
        ("Kent Police received 3,010 complaints in 2014/15, down from 3,200. Six in ten were about neglect of duty."),
        [("3,010", "2014/15"), ("Six in ten", "2014/15")],
    ),
    (
        "2016-01-28",
        (
            "Half of the complaints that Kent Police received in 2014/15 were about neglect. In 2013/14 it had "
            "been a third."
        ),
        [("Half", "2014/15"), ("a third", "2013/14")],
    ),
    (
        "2016-01-28",
        (
            "Black people made up four per cent of those searched by Kent Police in 2014/15, though at the 2011 "
            "census they were one per cent of the county."
        ),
        [("four per cent", "2014/15")],
    ),
    (
        "2020-01-16",
        (
            "Suspects under 18\n\n"
            "Children were behind one in eight knife crimes in the West Midlands last year.\n\n"
            "West Midlands Police dealt with 2,104 suspects in 2019, of whom 263 were under 18. Ninety of them "
            "were 15 or younger.\n\n"
            "A quarter of the 263 had been arrested before. In 2014 the proportion was a tenth.\n\n"
            "Boys accounted for 91 per cent.\n\n"
            "Of the knives used, 40 per cent came from kitchens."
        ),
        [
            ("one in eight", "cy 2019"),
            ("2,104", "cy 2019"),
            ("263", "cy 2019"),
            ("Ninety", "cy 2019"),
            ("A quarter", "cy 2019"),
            ("263", "cy 2019"),
            ("a tenth", "cy 2014"),
            ("91 per cent", "cy 2019"),
            ("40 per cent", "cy 2019"),
        ],
    ),
    (
        "2019-09-19",
        (
            "Who is stopped?\n\n"
            "Suffolk Constabulary carried out 3,104 stop and searches in 2018/19.\n\n"
            "Of those, 2,210 were of white people, 402 of black people and 98 of Asian people.\n\n"
            "Black people make up 1.2 per cent of Suffolk's population, according to the 2011 census, but 13 per "
            "cent of those searched.\n\n"
            "In 2017/18 they made up 11 per cent.\n\n"
            "Drugs were found in a fifth of cases. Knives turned up in 61 searches, two per cent.\n\n"
            "In Ipswich 1,402 searches took place, nearly half the total."
        ),
        [
            ("3,104", "2018/19"),
            ("2,210", "2018/19"),
            ("402", "2018/19"),
            ("98", "2018/19"),
            ("13 per cent", "2018/19"),
            ("11 per cent", "2017/18"),
            ("61", "2018/19"),
            ("two per cent", "2018/19"),
            ("1,402", "2018/19"),
            ("half", "2018/19"),
        ],
    ),
    (
        "2023-11-09",
        (
            "A third of crimes go uninvestigated\n\n"
            "Norfolk Constabulary closed 34 per cent of all cases without a suspect in 2022/23.\n\n"
            "Of 62,100 crimes, 21,100 were shelved. For bike theft the share was 89 per cent, and for burglary 61"
            " per cent.\n\n"
            "Five years earlier 41 per cent were shelved.\n\n"
            "In Suffolk it happened to 36 per cent of crimes, or 19,800 out of 55,000.\n\n"
            "A tenth of all crimes led to a charge."
        ),
        [
            ("A third", "2022/23"),
            ("34 per cent", "2022/23"),
            ("62,100", "2022/23"),
            ("21,100", "2022/23"),
            ("89 per cent", "2022/23"),
            ("61 per cent", "2022/23"),
            ("41 per cent", "2017/18"),
            ("36 per cent", "2022/23"),
            ("A tenth", "2022/23"),
        ],
    ),
]

# What people say.
QUOTES: list[Row] = [
    (
        "2017-11-02",
        (
            "“We recorded 12,010 burglaries in 2016/17, and in the year before it was 13,200,” said Supt Jo Hale "
            "of Essex Police. “Nine per cent fewer.”"
        ),
        [("12,010", "2016/17"), ("13,200", "2015/16"), ("Nine per cent", "2016/17")],
    ),
    (
        "2017-11-02",
        (
            "Essex Police recorded 12,010 burglaries in 2016/17. “When I joined in 1989 we had 40,000,” said Supt"
            " Jo Hale. “We now solve 14 per cent of them.”"
        ),
        [("12,010", "2016/17"), ("40,000", "cy 1989"), ("14 per cent", "2016/17")],
    ),
    (
        "2017-11-02",
        "“Over the last 12 months our officers have made 310 arrests,” said Supt Jo Hale of Essex Police.",
        [("310", "2016-11-03..2017-11-02")],
    ),
    (
        "2018-08-09",
        (
            "‘We cannot arrest our way out of it’\n\n"
            "Supt Dee Amin of Bedfordshire Police says that the force has seized 402 knives since the start of "
            "the year.\n\n"
            "“In 2017 we took 560,” she told the panel. “In the first half of this year we had 41 stabbings in "
            "Luton, and in the same six months last year it was 27.”\n\n"
            "She added: “Twelve months ago I had nine officers on this. I have 22 now.”\n\n"
            "The force recorded 610 knife crimes in 2017/18, up 19 per cent. It charged 22 per cent of suspects.\n\n"
            "“A decade ago it was 300 a year,” she said."
        ),
        [
            ("560", "cy 2017"),
            ("41", "2018-01-01..2018-06-30"),
            ("27", "2017-01-01..2017-06-30"),
            ("610", "2017/18"),
            ("19 per cent", "2017/18"),
            ("22 per cent", "2017/18"),
        ],
    ),
    (
        "2017-12-07",
        (
            "Officer: I was assaulted nine times in a year\n\n"
            "“I was spat at, bitten and kicked,” says PC Ola Penn, of South Wales Police. “In 2016 alone I was "
            "assaulted nine times.”\n\n"
            "Figures obtained by the Echo show that 1,102 officers of the force were assaulted in 2016/17.\n\n"
            "“When I joined, in 2004, it happened once or twice a year,” she says.\n\n"
            "That is 14 per cent more than in 2015/16. A third of the attacks were in Cardiff.\n\n"
            "Those convicted were jailed in 61 cases. The force lost 2,010 days to injuries."
        ),
        [("1,102", "2016/17"), ("14 per cent", "2016/17"), ("A third", "2016/17")],
    ),
]

# Dates of visits, laws, people and plans date no figure.
DATES_OF_OTHER_THINGS: list[Row] = [
    # Those who are counted by what they say; and when it was said, of who says it.
    (
        "2015-06-11",
        "In Kent 73.9 per cent of victims said in 2014/15 that they were happy. Two years earlier it was 79.9 per cent.",
        [("73.9", "2014/15"), ("79.9", "2012/13")],
    ),
    (
        "2015-06-11",
        "Kent Police asked victims how they were treated, and 81 per cent said in 2013/14 that they were content.",
        [("81 per cent", "2013/14")],
    ),
    (
        "2015-06-11",
        "In Kent some 812 victims of burglary said in 2012/13 that nobody came.",
        [("812", "2012/13")],
    ),
    (
        "2015-06-11",
        "In Kent just 45 per cent of burglary victims said in 2012 that they had heard nothing.",
        [("45 per cent", "cy 2012")],
    ),
    (
        "2015-06-11",
        "Kent Police recorded 2,415 rapes in 2013/14. Of these 210 led to a charge, Sgt Moss said in April.",
        [("2,415", "2013/14"), ("210", "2013/14")],
    ),
    # What came after a figure does not date it.
    (
        "2022-08-02",
        "Kent Police had 442 PCSOs in March 2022. It stood at 340 before ministers began to pay for more of them in 2011.",
        [("442", "at 2022-03-31"), ("340", "undated")],
    ),
    (
        "2022-08-02",
        "Kent Police had 442 PCSOs in March 2022. Their number was 512 before the force was told to make cuts in 2012.",
        [("442", "at 2022-03-31"), ("512", "undated")],
    ),
    (
        "2022-08-02",
        "Kent Police had 442 PCSOs in March 2022. It was 340 before falling to 309 in 2011.",
        [("442", "at 2022-03-31"), ("309", "at 2011-03-31")],
    ),
    (
        "2022-08-02",
        "Kent Police had 442 PCSOs in March 2022. There were 320 before Christmas in 2012.",
        [("442", "at 2022-03-31"), ("320", "at 2012-03-31")],
    ),
    # When it was said, at the end of what was said or before it.
    (
        "2019-10-03",
        "Kent Police recorded 2,415 rapes in 2018/19. The number of charges fell to 25, the force revealed in July.",
        [("2,415", "2018/19"), ("25", "2018/19")],
    ),
    (
        "2019-10-03",
        "Kent Police recorded 2,415 rapes in 2018/19. The force said last month that 25 had led to a charge.",
        [("2,415", "2018/19"), ("25", "2018/19")],
    ),
    (
        "2019-10-03",
        "Kent Police recorded 2,415 rapes in 2018/19. There were 210 in July, the force said.",
        [("2,415", "2018/19"), ("210", "m 2019-07")],
    ),
    (
        "2019-10-03",
        "Kent Police recorded 2,415 rapes in 2018/19. There had been, it said, 810 in 2014.",
        [("2,415", "2018/19"), ("810", "cy 2014")],
    ),
    (
        "2019-10-03",
        "Kent Police recorded 2,415 rapes in 2018/19. The force said in 2014 there had been 810.",
        [("2,415", "2018/19"), ("810", "cy 2014")],
    ),
    # What a year was, told in passing.
    (
        "2019-04-26",
        "Kent Police recorded 3,091 rapes in 2018. In 2013, the year after the scandal, it recorded 882.",
        [("3,091", "cy 2018"), ("882", "cy 2013")],
    ),
    (
        "2019-04-26",
        "Kent Police recorded 3,091 rapes in 2018, the year before it was 2,459, and 1,863 in 2016.",
        [("3,091", "cy 2018"), ("2,459", "cy 2017"), ("1,863", "cy 2016")],
    ),
    (
        "2019-04-26",
        "Kent Police recorded 3,091 rapes in 2018. The year before, it had 2,459.",
        [("3,091", "cy 2018"), ("2,459", "cy 2017")],
    ),
    # a study that went before the one that the story is of
    (
        "2017-09-07",
        (
            "Kent Police records 84 per cent of reported crimes, inspectors say.\n\n"
            "A similar exercise in 2014 put the figure at 81 per cent.\n\n"
            "The force solved 12 per cent of burglaries."
        ),
        [("84 per cent", "none"), ("81 per cent", "cy 2014"), ("12 per cent", "none")],
    ),
    (
        "2017-09-07",
        (
            "Kent Police records 84 per cent of reported crimes, inspectors say.\n\n"
            "It made 4,100 arrests in 2014.\n\n"
            "It charged 640 people in the same year."
        ),
        [("84 per cent", "none"), ("4,100", "cy 2014"), ("640", "cy 2014")],
    ),
    # How long there had been no rise, and how long a rise took.
    (
        "2019-08-14",
        "Kent Police recorded 640 robberies in 2018, the first rise in three years. Burglaries went up from 410 to 512.",
        [
            ("640", "cy 2018"),
            ("410", "cy 2017"),
            ("512", "cy 2018"),
        ],
    ),
    (
        "2019-08-14",
        "Kent Police lost 15 per cent of calls in 2014/15 and six per cent when the service was launched in 2012.",
        [
            ("15 per cent", "2014/15"),
            ("six per cent", "cy 2012"),
        ],
    ),
    (
        "2019-08-14",
        "Only Surrey (209) and the Met (186) had more burglaries than Kent in 2013.",
        [
            ("Only Surrey", "cy 2013"),
            ("209", "cy 2013"),
            ("186", "cy 2013"),
        ],
    ),
    (
        "2018-05-10",
        "The force, Gloucestershire Police, was inspected in May 2017. It recorded 31,010 crimes in 2017/18.",
        [("31,010", "2017/18")],
    ),
    (
        "2018-05-10",
        (
            "Gloucestershire Police recorded 31,010 crimes in 2017/18. A new chief constable took over in January"
            " 2018. Crime rose by seven per cent."
        ),
        [("31,010", "2017/18"), ("seven per cent", "2017/18")],
    ),
    (
        "2018-05-10",
        (
            "Gloucestershire Police recorded 31,010 crimes in 2017/18. Body cameras were brought in in 2015. "
            "Assaults on officers came to 212."
        ),
        [("31,010", "2017/18"), ("212", "2017/18")],
    ),
    (
        "2018-05-10",
        (
            "Theresa May, who was home secretary from 2010 to 2016, cut the grant. Gloucestershire Police "
            "recorded 31,010 crimes in the year to March, up by seven per cent."
        ),
        [("31,010", "2017/18"), ("seven per cent", "2017/18")],
    ),
    (
        "2018-05-10",
        (
            "The figures were published in April. They show that Gloucestershire Police recorded 31,010 crimes in"
            " 2017, 2,100 of them burglaries."
        ),
        [("31,010", "cy 2017"), ("2,100", "cy 2017")],
    ),
    (
        "2018-05-10",
        (
            "Gloucestershire Police, which merged its control room with the fire service in 2014, recorded 31,010"
            " crimes in 2017. Robbery was up by a fifth."
        ),
        [("31,010", "cy 2017"), ("a fifth", "cy 2017")],
    ),
    (
        "2018-05-10",
        (
            "Gloucestershire Police recorded 31,010 crimes in 2017. It will have 40 more officers by April 2020. "
            "Robbery was up by a fifth."
        ),
        [("31,010", "cy 2017"), ("a fifth", "cy 2017")],
    ),
    (
        "2018-05-10",
        (
            "A man was robbed in Cheltenham on May 2. It was one of 21 robberies in Gloucestershire since the "
            "start of April, police say. In 2017 there were 402."
        ),
        [("402", "cy 2017")],
    ),
    (
        "2015-03-26",
        (
            "Body cameras for every officer\n\n"
            "Every front-line officer in Leicestershire will have a body-worn camera by June, a year after the "
            "trial that began in February 2014.\n\n"
            "During the trial complaints fell by 18 per cent compared with the same six months of 2013.\n\n"
            "The force recorded 57,100 crimes in 2014, up four per cent. Domestic violence made up 11 per cent.\n\n"
            "The cameras cost £700,000. A study at Cambridge University, published in 2012, found that they cut "
            "the use of force by half.\n\n"
            "Guilty pleas rose to 74 per cent from 71 per cent in 2013."
        ),
        [
            ("57,100", "cy 2014"),
            ("four per cent", "cy 2014"),
            ("11 per cent", "cy 2014"),
            ("74 per cent", "cy 2014"),
            ("71 per cent", "cy 2013"),
        ],
    ),
    (
        "2022-06-16",
        (
            "Inspectors: force must do better on calls\n\n"
            "Staffordshire Police was put into special measures last night, five years after it was praised for "
            "its response.\n\n"
            "The inspectorate, which visited in January and February, found that the force did not answer 22 per "
            "cent of its 101 calls.\n\n"
            "It takes ten hours to send an officer to a grade two call; the target is one hour.\n\n"
            "In its last report, in 2018, the force was rated good.\n\n"
            "Crime in Staffordshire rose by 14 per cent to 91,200 in the year to December 2021. A victims' survey"
            " of October 2020 found that 71 per cent were happy.\n\n"
            "Officers solved 9.9 per cent of crimes, up from 9.1."
        ),
        [("14 per cent", "cy 2021"), ("91,200", "cy 2021"), ("9.9 per cent", "cy 2021")],
    ),
]

# Years of different kinds in one story.
KINDS_OF_YEAR: list[Row] = [
    # Whole years told by the month that they end with, and the year by the dateline.
    (
        "2019-07-19",
        "Essex Police dealt with 1,694 rapes last year. The figures cover the 12 months to March.",
        [("1,694", "2018/19")],
    ),
    (
        "2019-02-15",
        "Essex Police dealt with 1,362 rapes last year. In the year to March, 33 led to a charge.",
        [("1,362", "2017/18"), ("33", "2017/18")],
    ),
    (
        "2019-04-26",
        "Essex Police dealt with 1,694 rapes last year. In the year to December, 33 led to a charge.",
        [("1,694", "cy 2018"), ("33", "cy 2018")],
    ),
    (
        "2019-10-18",
        "Essex Police dealt with 1,694 rapes last year. In the year to June, 33 led to a charge.",
        [("1,694", "ye 2019-06"), ("33", "ye 2019-06")],
    ),
    (
        "2019-07-19",
        "Essex Police dealt with 1,694 rapes last year. In 2018 there were 1,600 and in 2017 there were 1,362.",
        [("1,694", "cy 2018"), ("1,600", "cy 2018"), ("1,362", "cy 2017")],
    ),
    # "Last year" of a story of the twelve months to March, whose year is not printed.
    (
        "2018-07-20",
        (
            "There were 74 incidents of disorder for every 1,000 people in Cleveland last year.\n\n"
            "The force took 41,878 such calls in the 12 months to the end of March, and 42,877 the year before."
        ),
        [("74 incidents", "2017/18"), ("41,878", "2017/18"), ("42,877", "2016/17")],
    ),
    (
        "2018-07-20",
        "Kent Police dealt with 640 robberies last year.\n\nThefts rose by 4 per cent in the year to March 2018.",
        [("640", "2017/18"), ("4 per cent", "2017/18")],
    ),
    (
        "2018-07-20",
        "Kent Police dealt with 640 robberies last year.\n\nThefts rose by 4 per cent in 2017.",
        [("640", "cy 2017"), ("4 per cent", "cy 2017")],
    ),
    (
        "2018-05-10",
        (
            "In 2017/18 Gloucestershire Police dealt with 410 hate crimes. In the first quarter of 2018 alone "
            "there were 120."
        ),
        [("410", "2017/18"), ("120", "q 2018-Q1")],
    ),
    (
        "2018-05-10",
        (
            "Gloucestershire Police recorded 410 hate crimes in 2016/17 and 480 in 2017/18. Last year 61 per cent"
            " of them were racist."
        ),
        [("410", "2016/17"), ("480", "2017/18"), ("61 per cent", "2017/18")],
    ),
    (
        "2018-05-10",
        (
            "Gloucestershire Police recorded 31,010 crimes in the year to December 2017. It had 1,050 officers in"
            " September, 40 fewer than a year before."
        ),
        [("31,010", "cy 2017"), ("1,050", "at 2017-09-30"), ("40", "at 2017-09-30")],
    ),
    (
        "2022-07-28",
        (
            "Warwickshire Police had 1,113 officers on March 31. That is 102 more than at the same point last "
            "year, or 10.1 per cent."
        ),
        [("1,113", "at 2022-03-31"), ("102", "at 2022-03-31"), ("10.1 per cent", "at 2022-03-31")],
    ),
    (
        "2022-07-28",
        (
            "Warwickshire Police recorded 46,100 crimes in the year to March 2022. That was up 17 per cent on the"
            " previous year and six per cent on 2019/20, the last year before the pandemic."
        ),
        [("46,100", "2021/22"), ("17 per cent", "2021/22"), ("six per cent", "2021/22")],
    ),
    (
        "2022-07-28",
        (
            "Crime in Warwickshire is up by 17 per cent on the previous year, police figures to March 2022 show, "
            "and six per cent on 2019/20."
        ),
        [("17 per cent", "2021/22"), ("six per cent", "2021/22")],
    ),
    (
        "2022-07-28",
        (
            "Before the pandemic, in 2019/20, Warwickshire Police recorded 43,500 crimes. In the first year of "
            "Covid there were 39,400 and in 2021/22 the total was 46,100."
        ),
        [("43,500", "2019/20"), ("46,100", "2021/22")],
    ),
    (
        "2022-07-28",
        (
            "Warwickshire Police answered 88 per cent of 999 calls within ten seconds in June. In May it was 84 "
            "per cent, and in June 2021 79 per cent."
        ),
        [("88 per cent", "m 2022-06"), ("84 per cent", "m 2022-05"), ("79 per cent", "m 2021-06")],
    ),
    (
        "2022-07-28",
        (
            "The charge rate of Warwickshire Police was 5.9 per cent in 2021/22, down from 6.4 per cent in "
            "2020/21 and 16.1 per cent in 2015/16."
        ),
        [("5.9 per cent", "2021/22"), ("6.4 per cent", "2020/21"), ("16.1 per cent", "2015/16")],
    ),
    (
        "2022-07-28",
        (
            "In the 2010-11 financial year Warwickshire Police recorded 29,100 crimes; in 2021-22, 46,100. Its "
            "budget grew from £91m to £112m."
        ),
        [("29,100", "2010/11"), ("46,100", "2021/22")],
    ),
    (
        "2022-07-28",
        (
            "From 939 officers in March 2010, Warwickshire Police fell to 800 by 2017 but had 1,113 at the last "
            "count, in March 2022."
        ),
        [("939", "at 2010-03-31"), ("800", "at 2017-03-31"), ("1,113", "at 2022-03-31")],
    ),
    (
        "2022-07-28",
        (
            "Warwickshire Police had 1,113 officers at the end of March 2022. The year before that the strength "
            "was 1,011 and 10 years ago it was 860."
        ),
        [("1,113", "at 2022-03-31"), ("1,011", "at 2021-03-31"), ("860", "at 2012-03-31")],
    ),
    (
        "2022-07-28",
        (
            "Shoplifting in Warwickshire fell to 3,010 offences in the year ending March 2022, police figures "
            "show. In the year ending March 2020 there had been 4,200, and arrests numbered 310."
        ),
        [("3,010", "2021/22"), ("4,200", "2019/20"), ("310", "2019/20")],
    ),
    (
        "2022-07-28",
        (
            "Warwickshire Police recorded 3,010 shopliftings in 2021/22. In 2011/12 the force had recorded 3,900."
            " Violence has gone the other way: it rose by 14 per cent to 14,100 offences."
        ),
        [("3,010", "2021/22"), ("3,900", "2011/12"), ("14 per cent", "2021/22"), ("14,100", "2021/22")],
    ),
    (
        "2014-08-21",
        (
            "Bedfordshire Police used its Tasers on 61 occasions in 2013, 40 times in 2012 and just 18 times the "
            "year before that."
        ),
        [("61", "cy 2013"), ("40", "cy 2012"), ("18", "cy 2011")],
    ),
    (
        "2014-08-21",
        (
            "The 2013 total of 61 Taser uses by Bedfordshire Police was half as high again as that for 2012, when"
            " there were 40."
        ),
        [("61", "cy 2013"), ("40", "cy 2012")],
    ),
    (
        "2014-08-21",
        (
            "Domestic abuse calls to Bedfordshire Police jumped by 21 per cent year on year in the three months "
            "to June. There were 4,010, or 44 a day."
        ),
        [("21 per cent", "q 2014-Q2"), ("4,010", "q 2014-Q2"), ("44 a day", "q 2014-Q2")],
    ),
    (
        "2014-08-21",
        (
            "Bedfordshire Police had 1,070 officers in March, 25 fewer than 12 months earlier and 176 fewer than "
            "in 2010, when it had 1,246."
        ),
        [("1,070", "at 2014-03-31"), ("25", "at 2014-03-31"), ("176", "at 2014-03-31"), ("1,246", "at 2010-03-31")],
    ),
    (
        "2014-08-21",
        "In 2010 Bedfordshire Police had 1,246 officers, 176 more than it had this March.",
        [("1,246", "at 2010-03-31")],
    ),
    (
        "2014-08-21",
        (
            "Two years ago Bedfordshire Police recorded 33,000 crimes. In 2013/14 it recorded 30,100 and solved "
            "31 per cent."
        ),
        [("30,100", "2013/14"), ("31 per cent", "2013/14")],
    ),
    (
        "2014-08-21",
        (
            "Crime in Bedfordshire has fallen by a quarter in four years, from 40,300 in 2009/10 to 30,100 in "
            "2013/14, police figures show."
        ),
        [("a quarter", "2013/14"), ("40,300", "2009/10"), ("30,100", "2013/14")],
    ),
    (
        "2020-09-10",
        (
            "Knife sentences\n\n"
            "In 2019 courts in Merseyside dealt with 812 people for carrying knives, and 310 of them were jailed.\n\n"
            "The police recorded 1,204 knife crimes in 2019/20, three per cent down on 2018/19.\n\n"
            "Since lockdown was eased in June there have been 210.\n\n"
            "In the financial year 2010/11 there were 690.\n\n"
            "Half of those sentenced in 2019 had a previous conviction.\n\n"
            "A third of knife crimes were robberies and 14 per cent led to a charge."
        ),
        [
            ("1,204", "2019/20"),
            ("three per cent", "2019/20"),
            ("690", "2010/11"),
            ("A third", "2019/20"),
            ("14 per cent", "2019/20"),
        ],
    ),
    (
        "2015-08-06",
        (
            "Complaints, calls and crime: the commissioner's report\n\n"
            "The commissioner's annual report says that Gwent Police recorded 33,100 crimes in 2014/15, six per "
            "cent more.\n\n"
            "Public complaints went down by 11 per cent, to 410. They were at their highest, 602, in 2011/12.\n\n"
            "In the calendar year 2014 the force took 71,000 emergency calls and answered 97 per cent of them in "
            "ten seconds.\n\n"
            "Between April and July this year it took 24,100, and recorded 11,200 crimes.\n\n"
            "Confidence stood at 61 per cent in the crime survey for the year to March, compared with 57 per cent"
            " in 2013/14."
        ),
        [
            ("33,100", "2014/15"),
            ("six per cent", "2014/15"),
            ("11 per cent", "2014/15"),
            ("410", "2014/15"),
            ("602", "2011/12"),
            ("71,000", "cy 2014"),
            ("97 per cent", "cy 2014"),
            ("24,100", "2015-04-01..2015-07-31"),
            ("11,200", "2015-04-01..2015-07-31"),
            ("61 per cent", "2014/15"),
            ("57 per cent", "2013/14"),
        ],
    ),
]

LATER_BELOW: list[Row] = [
    # The time of the lead holds until another is told: one further down dates what follows it alone.
    (
        "2020-05-12",
        (
            "Robberies rose in Kent and Essex in 2018/19, figures show.\n\nKent Police recorded 610, up 23 per cent.\n\n"
            "Essex had the most, 887.\n\nMore recent figures are given as rates. In the year to December 2019 there were "
            "84.1 robberies per 100,000 people in Kent.\n\nEssex had 79.5 per 100,000."
        ),
        [
            ("610", "2018/19"),
            ("23 per cent", "2018/19"),
            ("887", "2018/19"),
            ("84.1", "cy 2019"),
            ("79.5", "cy 2019"),
        ],
    ),
    (
        "2019-11-07",
        (
            "Kent Police recorded 1,204 robberies in 2017/18.\n\nEssex had 887.\n\nIn 2018/19 Kent had 1,310 robberies.\n\n"
            "Surrey had 412."
        ),
        [("1,204", "2017/18"), ("887", "2017/18"), ("1,310", "2018/19"), ("412", "2018/19")],
    ),
    (
        "2021-01-14",
        (
            "Kent Police recorded 252 robberies in 2018/19.\n\nThe total has since risen to 306, say the latest figures.\n\n"
            "A charge followed 26 of the robberies in 2018/19 and 20 in 2019/20."
        ),
        [("252", "2018/19"), ("306", "2019/20"), ("26", "2018/19"), ("20", "2019/20")],
    ),
]
# Behind a comparison, a year that opens a clause of its own is that of the number behind it.
OPENED_CLAUSES: list[Row] = [
    (
        "2019-11-05",
        f"Merseyside Police made 20,822 searches in 2018/19.\n\n{text}",
        [("20,822", "2018/19"), ("44,464", "2010/11")],
    )
    for text in (
        "The power is still used less than half as much as it was: in 2010/11 the force carried out 44,464 searches.",
        "The power is still used less than half as much as it was; in 2010/11 the force carried out 44,464 searches.",
        "The power is still used less than half as much as it was - in 2010/11 the force carried out 44,464 searches.",
        "The power is used half as often as it was, and in 2010/11 the force carried out 44,464 searches.",
        "The power is used less than it was, when in 2010/11 the force carried out 44,464 searches.",
        "The force stops fewer people than before: in 2010/11 there were 44,464 searches.",
        "Searches are not back to where they were: in 2010/11 there were 44,464.",
        "Searches are about half of what they were: in 2010/11 there were 44,464.",
        "The force searches fewer than half as many people as it did in 2010/11: 44,464.",
    )
]

# Years that follow one that was told, and what is still to come.
DURHAM = "Durham had 66,283 burglaries in 2009-10. "
NEXT_YEARS: list[Row] = [
    (
        "2019-07-18",
        DURHAM + "In the next three years the figure more than halved, to 30,517.",
        [("halved", "2012/13"), ("30,517", "2012/13")],
    ),
    ("2019-07-18", DURHAM + "Over the following three years it dropped by 35,766.", [("35,766", "2012/13")]),
    ("2019-07-18", DURHAM + "Over the subsequent two years it fell to 41,984.", [("41,984", "2011/12")]),
    ("2019-07-18", DURHAM + "In the three years that followed it went down to 30,517.", [("30,517", "2012/13")]),
    ("2019-07-18", DURHAM + "The next year there were 55,358.", [("55,358", "2010/11")]),
    # So many in all of them is a sum, and of all of them.
    ("2019-07-18", DURHAM + "In the next three years there were 127,859.", [("127,859", "2010-04-01..2013-03-31")]),
    # To come: of no days that anybody has counted.
    (
        "2019-07-18",
        "Durham had 17,624 burglaries in 2018-19. It will see 900 over the next two years.",
        [("900", "2018/19")],
    ),
    # What comes "then" is of no time that is said, and not of the year before it.
    (
        "2019-07-18",
        "Burglaries in Cleveland fell to 39,523 in 2012-13, then bounced back to 42,826.",
        [("42,826", "2013/14")],
    ),
    (
        "2019-07-18",
        "Burglaries in Cleveland dipped under 40,000 in 2012-13, then climbed to 42,826.",
        [("42,826", "2013/14")],
    ),
    (
        "2019-07-18",
        "The number of burglaries in Cleveland sank to 39,523 in 2012-13 and then rose to 42,826.",
        [("42,826", "2013/14")],
    ),
    # That peak fell to the number that the article has told.
    (
        "2019-07-18",
        "Durham had 17,624 burglaries in 2018-19. They peaked at 66,283 in 2009-10 and then fell to 17,624.",
        [("17,624", "2018/19"), ("66,283", "2009/10"), ("17,624", "2018/19")],
    ),
    # A year left out dates nothing.
    (
        "2019-07-18",
        "Durham had 17,624 burglaries in 2018-19. It is the fewest in any year bar 2012-13.",
        [("17,624", "2018/19"), ("fewest", "2018/19")],
    ),
    (
        "2019-07-18",
        "Durham had 17,624 burglaries in 2018-19, and except for 2009-10 there were never over 65,000.",
        [("17,624", "2018/19")],
    ),
]

ALL = [
    *OPENED_CLAUSES,
    *STRENGTHS_AND_YEARS,
    *HEADLINES,
    *LISTS,
    *TWELVE_MONTHS,
    *OTHER_SIDES,
    *AGO_AND_SINCE,
    *BY_THE_DATELINE,
    *PAST_YEARS,
    *YEARS_BEFORE,
    *FIGURES_FOR,
    *NOW,
    *LOOKS_BACK,
    *OTHER_FORCES,
    *RANKS_AND_AVERAGES,
    *SHARES,
    *QUOTES,
    *DATES_OF_OTHER_THINGS,
    *KINDS_OF_YEAR,
    *LATER_BELOW,
    *NEXT_YEARS,
]


def code(claim: Claim) -> str:
    """The code of a claim's period."""
    if claim.period is None:
        return "none"
    return period_code(claim.period.start, claim.period.end) if claim.period.start and claim.period.end else "undated"


def told(analysis: Analysis, words: list[str]) -> list[Told]:
    """The figures with these words, in order, and their periods."""
    claims = iter(analysis.claims)
    found = []
    for word in words:
        claim = next((one for one in claims if word in one.span.of(analysis.article.text)), None)
        found.append((word, code(claim) if claim is not None else "no claim"))
    return found


@pytest.mark.parametrize(("published", "text", "figures"), ALL)
def test_periods_of_figures(
    published: str, text: str, figures: list[Told], read_on: Callable[[str, str], Analysis]
) -> None:
    assert told(read_on(published, text), [words for words, _ in figures]) == figures

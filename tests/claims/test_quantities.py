"""Quantities: value, unit and hedge of what reporters write; and numbers that are no quantities."""

from __future__ import annotations

import random
import re
from decimal import Decimal

import pytest

from claimcheck.claims.quantities.quantities import find_quantities, quantities_in
from claimcheck.claims.quantities.screens import screen
from claimcheck.nlp.tokens import tokenize

# (text, [(words of the figure, value or "low..high", unit, modifier)])
Row = tuple[str, list[tuple[str, str, str, str]]]

COUNTS: list[Row] = [
    ("The force has 2,857 full-time officers.", [("2,857 full-time officers", "2857", "officers", "exact")]),
    ("There were 110 adult rapes in all.", [("110 adult rapes", "110", "rapes", "exact")]),
    ("It logged 4,012 domestic abuse incidents.", [("4,012 domestic abuse incidents", "4012", "incidents", "exact")]),
    ("Some 450 searches were made", [("Some 450 searches", "450", "searches", "approx")]),
    ("Thirty-three arrests followed", [("Thirty-three arrests", "33", "arrests", "exact")]),
    ("of which 36 had not taken place", [("36", "36", "", "exact")]),
    ("and 23 went on to be dropped", [("23", "23", "", "exact")]),
    ("Of those 3,939 were thefts", [("3,939", "3939", "", "exact")]),
    ("just one officer more", [("just one officer", "1", "officers", "exact")]),
    ("went up by one, to 57", [("one", "1", "", "exact"), ("57", "57", "", "exact")]),
    ("four police forces replied", [("four police forces", "4", "forces", "exact")]),
    ("nine police were hurt", [("nine police", "9", "police", "exact")]),
    ("two dozen burglaries", [("two dozen burglaries", "24", "burglaries", "exact")]),
    ("a hundred robberies", [("a hundred robberies", "100", "robberies", "exact")]),
    ("half a million crimes", [("half a million crimes", "500000", "crimes", "exact")]),
    ("1.2m incidents were logged", [("1.2m incidents", "1200000", "incidents", "exact")]),
    ("It took on 300 new special constables", [("300 new special constables", "300", "constables", "exact")]),
    ("800 fewer crime victims", [("800 fewer crime victims", "800", "victims", "exact")]),
    ("an extra 20 detectives", [("an extra 20 detectives", "20", "detectives", "exact")]),
    ("13 non-crime hate incidents", [("13 non-crime hate incidents", "13", "incidents", "exact")]),
    ("three women were held", [("three women", "3", "women", "exact")]),
    ("the 450-strong team", [("450-strong", "450", "", "exact")]),
    ("one speed camera in town", [("one speed camera", "1", "cameras", "exact")]),
    ("52 recorded offences", [("52 recorded offences", "52", "offences", "exact")]),
    ("199,337 fixed penalty notices (FPNs)", [("199,337 fixed penalty notices", "199337", "notices", "exact")]),
]
PERCENT: list[Row] = [
    ("33 per cent of cases", [("33 per cent", "33", "percent", "exact")]),
    ("33 percent", [("33 percent", "33", "percent", "exact")]),
    ("33% of cases", [("33%", "33", "percent", "exact")]),
    ("33pc of cases", [("33pc", "33", "percent", "exact")]),
    ("33 pc of cases", [("33 pc", "33", "percent", "exact")]),
    ("33 p.c. of cases", [("33 p.c.", "33", "percent", "exact")]),
    ("up .7% on 2012", [(".7%", "0.7", "percent", "exact")]),
    ("nine per cent", [("nine per cent", "9", "percent", "exact")]),
    ("a 9-per-cent rise", [("9-per-cent", "9", "percent", "exact")]),
    ("a six per cent rise", [("six per cent", "6", "percent", "exact")]),
    ("4.2 percentage points", [("4.2 percentage points", "4.2", "percentage_points", "exact")]),
    ("two percentage points", [("two percentage points", "2", "percentage_points", "exact")]),
    ("up 3pp on the year", [("3pp", "3", "percentage_points", "exact")]),
    (
        "from 14 per cent, up three points",
        [("14 per cent", "14", "percent", "exact"), ("three points", "3", "percentage_points", "exact")],
    ),
    ("a quarter of a percentage point", [("a quarter of a percentage point", "0.25", "percentage_points", "exact")]),
    ("25 basis points", [("25 basis points", "25", "basis_points", "exact")]),
    ("from 20 per cent down to 13", [("20 per cent", "20", "percent", "exact"), ("13", "13", "", "exact")]),
    ("(-11%)", [("-11%", "-11", "percent", "exact")]),
    ("(+4%)", [("+4%", "4", "percent", "exact")]),
    ("minus three per cent", [("minus three per cent", "-3", "percent", "exact")]),
]
SHARES: list[Row] = [
    ("More than a third of cases", [("More than a third", "33.33", "percent", "more_than")]),
    ("nearly half the calls", [("nearly half", "50", "percent", "less_than")]),
    ("half of all reports", [("half", "50", "percent", "exact")]),
    (
        "less than half the national average of 22",
        [("less than half", "50", "percent", "less_than"), ("22", "22", "", "exact")],
    ),
    ("around two thirds were solved", [("around two thirds", "66.67", "percent", "approx")]),
    ("three-quarters of drivers", [("three-quarters", "75", "percent", "exact")]),
    ("rose by a quarter to 500", [("a quarter", "25", "percent", "exact"), ("500", "500", "", "exact")]),
    ("A quarter related to possession", [("A quarter", "25", "percent", "exact")]),
    ("only one fifth", [("only one fifth", "20", "percent", "exact")]),
    ("crime has halved", [("halved", "50", "percent", "exact")]),
    ("half as many", [("half", "50", "percent", "exact")]),
    ("burglaries up a third", [("a third", "33.33", "percent", "exact")]),
    ("fell by almost a tenth.", [("almost a tenth", "10", "percent", "less_than")]),
    ("up by well over half", [("well over half", "50", "percent", "more_than")]),
]
RATES: list[Row] = [
    ("nearly one a day", [("nearly one a day", "1", "per_day", "less_than")]),
    ("more than one every week", [("more than one every week", "1", "per_week", "more_than")]),
    ("9.8 rapes per 100,000 people", [("9.8 rapes per 100,000 people", "9.8", "per_100000", "exact")]),
    ("12.9 per 100,000", [("12.9 per 100,000", "12.9", "per_100000", "exact")]),
    ("12.5 per cent per 100,000 population", [("12.5 per cent per 100,000 population", "12.5", "per_100000", "exact")]),
    # what is counted between a wrong per cent and the base; "more" makes a change of it
    (
        "12.3 per cent adult rapes for each 100,000 residents",
        [("12.3 per cent adult rapes for each 100,000 residents", "12.3", "per_100000", "exact")],
    ),
    ("12.3% rapes per 100,000 adults", [("12.3% rapes per 100,000 adults", "12.3", "per_100000", "exact")]),
    (
        "52 recorded offences per one thousand population",
        [("52 recorded offences per one thousand population", "52", "per_1000", "exact")],
    ),
    ("31 per hundred thousand", [("31 per hundred thousand", "31", "per_100000", "exact")]),
    ("7.5 per thousand households", [("7.5 per thousand households", "7.5", "per_1000", "exact")]),
    ("68 crimes for every 1,000 people", [("68 crimes for every 1,000 people", "68", "per_1000", "exact")]),
    ("two in every 1,000 residents", [("two in every 1,000", "2", "per_1000", "exact")]),
    ("14 per 10,000 adults", [("14 per 10,000 adults", "14", "per_10000", "exact")]),
    ("3.1 per million", [("3.1 per million", "3.1", "per_million", "exact")]),
    ("548 a day", [("548 a day", "548", "per_day", "exact")]),
    ("20 calls every day", [("20 calls every day", "20", "per_day", "exact")]),
    ("about 30 per week", [("about 30 per week", "30", "per_week", "approx")]),
    ("95 daily", [("95 daily", "95", "per_day", "exact")]),
    ("40,000 a year", [("40,000 a year", "40000", "per_year", "exact")]),
    ("38,000 crimes a year", [("38,000 crimes a year", "38000", "crimes", "exact")]),
    ("one every seven minutes", [("one every seven minutes", "7", "minutes", "exact")]),
    ("every 23 minutes", [("every 23 minutes", "23", "minutes", "exact")]),
    ("409 a year earlier", [("409", "409", "", "exact")]),
    ("409 the year before", [("409", "409", "", "exact")]),
    ("409 a year ago", [("409", "409", "", "exact")]),
    ("offences per 1,000 residents", []),
]
RATIOS: list[Row] = [
    ("one officer to every 652 people", [("one officer to every 652", "0.1534", "percent", "exact")]),
    ("the national figure is one for 446", [("one for 446", "0.2242", "percent", "exact")]),
    ("England were one for 46 at lunch", [("46", "46", "", "exact")]),
    ("one in 14 claims", [("one in 14", "7.14", "percent", "exact")]),
    ("Just one in every 24 cases", [("Just one in every 24", "4.17", "percent", "exact")]),
    ("three in ten", [("three in ten", "30", "percent", "exact")]),
    ("1 in 5 homes", [("1 in 5", "20", "percent", "exact")]),
    ("18 out of 20 rapes", [("18 out of 20", "90", "percent", "exact")]),
    ("17 out of every 21", [("17 out of every 21", "80.95", "percent", "exact")]),
    ("just over one in every eight offences", [("just over one in every eight", "12.5", "percent", "more_than")]),
    ("one woman in four", [("one woman in four", "25", "percent", "exact")]),
    ("nearly one in three", [("nearly one in three", "33.33", "percent", "less_than")]),
    ("one-in-five chance", [("one-in-five", "20", "percent", "exact")]),
    ("17 times out of a hundred", [("17 times out of a hundred", "17", "percent", "exact")]),
    (
        "sixteen or 17 times out of a hundred",
        [("sixteen or 17 times out of a hundred", "16..17", "percent", "between")],
    ),
    ("three or four in ten", [("three or four in ten", "30..40", "percent", "between")]),
    ("one rape report in a hundred", [("one rape report in a hundred", "1", "percent", "exact")]),
    ("two patients in every 50", [("two patients in every 50", "4", "percent", "exact")]),
    ("13 searches in every 100", [("13 searches in every 100", "13", "percent", "exact")]),
    ("87 emergency calls in every hundred", [("87 emergency calls in every hundred", "87", "percent", "exact")]),
    ("21 searches in every 50", [("21 searches in every 50", "42", "percent", "exact")]),
    ("12 searches in every 1,000 people", [("12 searches in every 1,000 people", "12", "per_1000", "exact")]),
    ("one case in three involves a child", [("one case in three", "33.33", "percent", "exact")]),
    ("one call in five relates to drink", [("one call in five", "20", "percent", "exact")]),
    ("one caller in six hangs up", [("one caller in six", "16.67", "percent", "exact")]),
    ("one in every hundred", [("one in every hundred", "1", "percent", "exact")]),
    ("one of every six crimes", [("one of every six", "16.67", "percent", "exact")]),
    ("in four of every ten", [("four of every ten", "40", "percent", "exact")]),
    ("seven of every 12 calls", [("seven of every 12", "58.33", "percent", "exact")]),
    ("one break-in in 20 leads to a charge", [("one break-in in 20", "5", "percent", "exact")]),
    ("just one break-in in every 12", [("just one break-in in every 12", "8.33", "percent", "exact")]),
    ("one follow-up call in five", [("one follow-up call in five", "20", "percent", "exact")]),
    ("one knife-crime case in four", [("one knife-crime case in four", "25", "percent", "exact")]),
    ("one 999 call in ten", [("one 999 call in ten", "10", "percent", "exact")]),
    ("one 101 call in nine", [("one 101 call in nine", "11.11", "percent", "exact")]),
    # look alike: two counts, or a count and a time
    ("one break-in in 20 days", [("one break", "1", "breaks", "exact"), ("20 days", "20", "days", "exact")]),
    ("one break-in in 20 homes", [("one break", "1", "breaks", "exact"), ("20 homes", "20", "homes", "exact")]),
    (
        "one check-in at 20 stations",
        [("one check", "1", "checks", "exact"), ("20 stations", "20", "stations", "exact")],
    ),
    (
        "four burglaries in 20 minutes",
        [("four burglaries", "4", "burglaries", "exact"), ("20 minutes", "20", "minutes", "exact")],
    ),
    (
        "two burglaries in 14 villages",
        [("two burglaries", "2", "burglaries", "exact"), ("14 villages", "14", "villages", "exact")],
    ),
    ("16 in 2014/15 and 22 in 2012", [("16", "16", "", "exact"), ("22", "22", "", "exact")]),
    (
        "14 calls in every 24 hours",
        [("14 calls", "14", "calls", "exact"), ("every 24 hours", "24", "hours", "exact")],
    ),
    ("13 searches in 100 towns", [("13 searches", "13", "searches", "exact"), ("100 towns", "100", "towns", "exact")]),
    ("one case in three reports", [("one case", "1", "cases", "exact"), ("three reports", "3", "reports", "exact")]),
    ("three in ten days", [("three", "3", "", "exact"), ("ten days", "10", "days", "exact")]),
    ("12 raids in 14 towns", [("12 raids", "12", "raids", "exact"), ("14 towns", "14", "towns", "exact")]),
    ("one goal in 30 games", [("one goal", "1", "goals", "exact"), ("30 games", "30", "games", "exact")]),
    ("71 of its 220 stations", [("71", "71", "", "exact"), ("220 stations", "220", "stations", "exact")]),
]
FURTHER: list[Row] = [
    ("11,970 working days", [("11,970 working days", "11970", "days", "exact")]),
    ("13.7 of every 1,000 people", [("13.7 of every 1,000 people", "13.7", "per_1000", "exact")]),
    ("four extra minutes", [("four extra minutes", "4", "minutes", "exact")]),
    ("two more years", [("two more years", "2", "years", "exact")]),
    ("an additional 20 miles", [("an additional 20 miles", "20", "miles", "exact")]),
    ("four more officers", [("four more officers", "4", "officers", "exact")]),
    ("a percentage point above inflation", [("a percentage point", "1", "percentage_points", "exact")]),
    ("a full percentage point lower", [("a full percentage point", "1", "percentage_points", "exact")]),
    ("half a percentage point", [("half a percentage point", "0.5", "percentage_points", "exact")]),
    (
        "two hours and seven minutes, 16 seconds behind",
        [("two hours and seven minutes", "127", "minutes", "exact"), ("16 seconds", "16", "seconds", "exact")],
    ),
    ("52p two years ago", [("52p", "52", "pence", "exact"), ("two years", "2", "years", "exact")]),
    ("the river peaked at 5.87m on Monday", [("5.87m", "5.87", "metres", "exact")]),
    ("he jumped 8.12m at the weekend", [("8.12m", "8.12", "metres", "exact")]),
    ("a population of 5.87m", [("5.87m", "5870000", "", "exact")]),
]
MULTIPLES: list[Row] = [
    ("has almost doubled", [("almost doubled", "2", "times", "less_than")]),
    ("trebled in a decade", [("trebled", "3", "times", "exact")]),
    ("a fivefold rise", [("fivefold", "5", "times", "exact")]),
    ("a five-fold rise", [("five-fold", "5", "times", "exact")]),
    ("a 40-fold rise", [("40-fold", "40", "times", "exact")]),
    ("three times as many", [("three times", "3", "times", "exact")]),
    ("about twice as many Taser officers", [("about twice", "2", "times", "approx")]),
    ("more than twice the rate", [("more than twice", "2", "times", "more_than")]),
    ("seven times as likely", [("seven times", "7", "times", "exact")]),
    ("one and a half times the average", [("one and a half times", "1.5", "times", "exact")]),
]
MONEY: list[Row] = [
    ("£4 million", [("£4 million", "4000000", "gbp", "exact")]),
    ("£31m of cuts", [("£31m", "31000000", "gbp", "exact")]),
    ("$5bn", [("$5bn", "5000000000", "usd", "exact")]),
    ("€640,000", [("€640,000", "640000", "eur", "exact")]),
    ("US$58.24", [("US$58.24", "58.24", "usd", "exact")]),
    ("A$20m", [("A$20m", "20000000", "aud", "exact")]),
    ("more than £1.1bn", [("more than £1.1bn", "1100000000", "gbp", "more_than")]),
    ("two million pounds", [("two million pounds", "2000000", "gbp", "exact")]),
    ("412p a share", [("412p", "412", "pence", "exact")]),
    ("£9.50 an hour", [("£9.50 an hour", "9.5", "gbp", "exact")]),
    ("a £2.5m-a-year contract", [("£2.5m-a-year", "2500000", "gbp", "exact")]),
    ("£250k", [("£250k", "250000", "gbp", "exact")]),
    ("£2014", [("£2014", "2014", "gbp", "exact")]),
]
MEASURES: list[Row] = [
    ("15 minutes and 59 seconds", [("15 minutes and 59 seconds", "959", "seconds", "exact")]),
    ("one hour and 32 minutes 59 seconds", [("one hour and 32 minutes 59 seconds", "5579", "seconds", "exact")]),
    ("an hour and 20 minutes", [("an hour and 20 minutes", "80", "minutes", "exact")]),
    ("an hour and a half", [("an hour and a half", "1.5", "hours", "exact")]),
    ("3h 20m", [("3h 20m", "200", "minutes", "exact")]),
    ("took 1m 40s and", [("1m 40s", "100", "seconds", "exact")]),
    ("took 2m 05s.", [("2m 05s", "125", "seconds", "exact")]),
    ("an average of 8m 12s", [("an average of 8m 12s", "492", "seconds", "exact")]),
    ("£3m 40 years ago", [("£3m", "3000000", "gbp", "exact"), ("40 years", "40", "years", "exact")]),
    ("a £3m 1980s block", [("£3m", "3000000", "gbp", "exact")]),
    ("six minutes 36", [("six minutes 36", "396", "seconds", "exact")]),
    ("71 minutes", [("71 minutes", "71", "minutes", "exact")]),
    ("more than a minute", [("more than a minute", "1", "minutes", "more_than")]),
    ("half an hour", [("half an hour", "0.5", "hours", "exact")]),
    ("gone up to one hour and five minutes", [("one hour and five minutes", "65", "minutes", "exact")]),
    ("in the 12 months to March", [("12 months", "12", "months", "exact")]),
    ("seven years and four months", [("seven years and four months", "88", "months", "exact")]),
    ("within 25 miles", [("25 miles", "25", "miles", "exact")]),
    ("6ft 1in tall", [("6ft 1in", "73", "inches", "exact")]),
    ("lows of -4C", [("-4C", "-4", "celsius", "exact")]),
    ("38.1 degrees Celsius", [("38.1 degrees Celsius", "38.1", "celsius", "exact")]),
    ("winds of 70mph", [("70mph", "70", "mph", "exact")]),
    ("3.5kg of cocaine", [("3.5kg", "3.5", "kg", "exact")]),
    ("a 10-year wait", [("10-year", "10", "years", "exact")]),
    ("a 1,500m race", [("1,500m", "1500", "metres", "exact")]),
    ("a quarter of a mile", [("a quarter of a mile", "0.25", "miles", "exact")]),
    ("a 53-year-old woman", [("53-year-old", "53", "years", "exact")]),
    ("2,300 square miles", [("2,300 square miles", "2300", "square_miles", "exact")]),
    ("60 miles an hour", [("60 miles an hour", "60", "mph", "exact")]),
]
RANGES: list[Row] = [
    ("between nine and 15 per cent", [("between nine and 15 per cent", "9..15", "percent", "between")]),
    ("20-25 per cent", [("20-25 per cent", "20..25", "percent", "between")]),
    ("20–25%", [("20–25%", "20..25", "percent", "between")]),
    ("two to three weeks", [("two to three weeks", "2..3", "weeks", "between")]),
    ("three or four officers", [("three or four officers", "3..4", "officers", "between")]),
    ("between 40,000 and 60,000", [("between 40,000 and 60,000", "40000..60000", "", "between")]),
    ("between £35 and £120", [("between £35 and £120", "35..120", "gbp", "between")]),
    ("£2-3 million", [("£2-3 million", "2000000..3000000", "gbp", "between")]),
    ("two to three million people", [("two to three million people", "2000000..3000000", "people", "between")]),
    ("between 20 per cent and 30 per cent", [("between 20 per cent and 30 per cent", "20..30", "percent", "between")]),
    ("a rise of 10 to 15 per cent", [("10 to 15 per cent", "10..15", "percent", "between")]),
    ("increases of five to ten offences", [("five to ten offences", "5..10", "offences", "between")]),
    ("sentences of two to six years", [("two to six years", "2..6", "years", "between")]),
    ("an increase of between 200 and 300", [("between 200 and 300", "200..300", "", "between")]),
    # look alike: the two ends of a change
    ("from five to ten", [("five", "5", "", "exact"), ("ten", "10", "", "exact")]),
    ("from 68% to 85%", [("68%", "68", "percent", "exact"), ("85%", "85", "percent", "exact")]),
    ("up by 50 to 1,366", [("50", "50", "", "exact"), ("1,366", "1366", "", "exact")]),
    ("a jump of 264 to 1,129", [("264", "264", "", "exact"), ("1,129", "1129", "", "exact")]),
    ("a drop of 23 to 1,381", [("23", "23", "", "exact"), ("1,381", "1381", "", "exact")]),
    ("a surge of 40 to 292 rapes", [("40", "40", "", "exact"), ("292 rapes", "292", "rapes", "exact")]),
    ("9 in Enfield and 13 in Newham", [("9", "9", "", "exact"), ("13", "13", "", "exact")]),
    ("one hundred and two hundred", [("one hundred", "100", "", "exact"), ("two hundred", "200", "", "exact")]),
]
HEDGES: list[Row] = [
    ("nearly 500 officers", [("nearly 500 officers", "500", "officers", "less_than")]),
    ("almost 800 fewer victims", [("almost 800 fewer victims", "800", "victims", "less_than")]),
    ("just under 300", [("just under 300", "300", "", "less_than")]),
    ("just over 18 per cent", [("just over 18 per cent", "18", "percent", "more_than")]),
    ("well over 1,000 calls", [("well over 1,000 calls", "1000", "calls", "more_than")]),
    ("an over 100% increase", [("an over 100%", "100", "percent", "more_than")]),
    ("as many as 85 per cent", [("as many as 85 per cent", "85", "percent", "up_to")]),
    ("up to 40 officers", [("up to 40 officers", "40", "officers", "up_to")]),
    ("no more than 12", [("no more than 12", "12", "", "up_to")]),
    ("at least 60 per cent", [("at least 60 per cent", "60", "percent", "at_least")]),
    ("no fewer than 14 raids", [("no fewer than 14 raids", "14", "raids", "at_least")]),
    ("fewer than 50", [("fewer than 50", "50", "", "less_than")]),
    ("around 85%", [("around 85%", "85", "percent", "approx")]),
    ("close to 2,000 crimes", [("close to 2,000 crimes", "2000", "crimes", "approx")]),
    ("in the region of 300", [("in the region of 300", "300", "", "approx")]),
    ("a staggering 15%", [("a staggering 15%", "15", "percent", "exact")]),
    ("only 82 per cent", [("only 82 per cent", "82", "percent", "exact")]),
    ("a total of 195,380 crimes", [("a total of 195,380 crimes", "195380", "crimes", "exact")]),
    ("450-plus officers", [("450-plus officers", "450", "officers", "at_least")]),
    ("2,000+ calls", [("2,000+ calls", "2000", "calls", "at_least")]),
    ("60-odd people", [("60-odd people", "60", "people", "approx")]),
    ("70 or so of them", [("70 or so", "70", "", "approx")]),
    ("three or more times", [("three or more times", "3", "times", "at_least")]),
    ("five years or more", [("five years or more", "5", "years", "at_least")]),
    # look alike: a comparison, not a hedge
    ("10 per cent lower than 402", [("10 per cent", "10", "percent", "exact"), ("402", "402", "", "exact")]),
    ("102 more than a year earlier", [("102", "102", "", "exact")]),
    ("has gone up to 40", [("40", "40", "", "exact")]),
]
NONE = [
    "the best one wins a ticket",
    "this one a day before",
    "Third of May",
    "on the third of May",
    "the third of the brothers",
    "in 2014",
    "since 2010",
    "by 2026",
    "in 2012/13",
    "in 2012-13",
    "2013-2014",
    "13/14",
    "the 1990s",
    "in her 80s",
    "the late '90s",
    "on 1 April",
    "on April 1",
    "on 5 June 2012",
    "June 5, 2012",
    "on January 28, 2004",
    "between 1 April 2012 and 31 March 2013",
    "from March 12-14",
    "12-14 March",
    "on 5 and 6 June",
    "the 31st",
    "on 31st March",
    "12/05/2014",
    "2014-01-31",
    "in October-December 2014",
    "at 9.30am",
    "at 7pm",
    "by 11.50am",
    "at 10 o'clock",
    "at 20:15",
    "between 10am and 8pm",
    "from 9 to 5pm",
    "at 2.15 a.m. on Sunday",
    "shortly after 11 on Saturday night",
    "on the 8.14 to Cannon Street",
    "the 17.52 from Dartford",
    "at six on Monday",
    "half past six",
    "a 9-5 job",
    "open 24/7",
    "call 101",
    "ring 999",
    "999 calls",
    "call 101, or 999 in an emergency",
    "moved from 999 to 101",
    "send it to 101",
    "0800 555 0136",
    "020 7946 0018",
    "01632 960 123",
    "+44 20 7946 0018",
    "page 62",
    "Article 8",
    "section 60",
    "Covid-19",
    "junction 14",
    "Platform 9",
    "No 10",
    "No. 10",
    "number 4",
    "the number 25 bus",
    "Channel 4",
    "reference 14112/15",
    "quoting SEV23-034412",
    "badge number 3308",
    "incident 45 of 2 May",
    "on the A38",
    "the M5",
    "5G masts",
    "the FTSE 100",
    "an iPhone 15",
    "grade one",
    "phase two",
    "22 Mill Lane",
    "at 14 Great St Mary's Road",
    "won 2-1",
    "lost 0-0",
    "a 4-4-2 formation",
    "a 51-49 vote",
    "his 1,000th win",
    "one of the force's vans",
    "no one",
    "the one that got away",
    "one said",
    "a one-off",
    "one another",
    "one day",
    "at one point",
    "this one",
    "a two-way street",
    "a four-letter word",
    "the third time",
    "came second",
    "a third man",
    "a third party",
    "men in their 40s",
    "the M1 in the 90s",
    "the second half",
    "in the first half of 2014",
    "third-quarter",
    "the 40th",
    "second-highest",
    "a couple in their 80s",
    "hundreds of people",
    "tens of thousands",
    "scores of officers",
    "a few hundred",
    "scored twice",
    "net zero",
    "zero tolerance",
    "someone",
    "Formula One",
]
GROUPS = {
    "counts": COUNTS,
    "percent": PERCENT,
    "shares": SHARES,
    "rates": RATES,
    "ratios": RATIOS,
    "further": FURTHER,
    "multiples": MULTIPLES,
    "money": MONEY,
    "measures": MEASURES,
    "ranges": RANGES,
    "hedges": HEDGES,
}
ROWS = [pytest.param(text, expected, id=f"{name}: {text}") for name, rows in GROUPS.items() for text, expected in rows]


def _plain(value: Decimal) -> str:
    return format(value.normalize(), "f")


def _shown(text: str) -> list[tuple[str, str, str, str]]:
    found = []
    for quantity in quantities_in(text):
        value = (
            _plain(quantity.low)
            if quantity.low == quantity.high
            else f"{_plain(quantity.low)}..{_plain(quantity.high)}"
        )
        found.append((text[quantity.span.start : quantity.span.end], value, quantity.unit, quantity.modifier))
    return found


def _values(text: str) -> list[tuple[Decimal, Decimal, str]]:
    return [(q.low, q.high, q.modifier) for q in quantities_in(text)]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_quantities(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert _shown(text) == expected


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_within_a_sentence(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert [row[1] for row in _shown(f"Police said “{text}”, it is understood.")] == [row[1] for row in expected]


@pytest.mark.parametrize("text", NONE)
def test_no_quantity(text: str) -> None:
    assert _shown(text) == []


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_spans_lie_in_order_and_hold_the_number(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    last = 0
    for quantity in quantities_in(text):
        assert (
            last <= quantity.span.start <= quantity.number.start < quantity.number.end <= quantity.span.end <= len(text)
        )
        assert quantity.low <= quantity.high
        last = quantity.span.end


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_typography_changes_no_value(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    values = _values(text)
    assert _values(text.replace(" ", "\u00a0")) == values
    assert _values(text.replace("'", "’")) == values
    assert _values(text.replace("per cent", "percent")) == values
    assert _values(re.sub(r" per ?cent\b", "%", text)) == values
    assert _values(text.replace(" ", "\n")) == values


@pytest.mark.parametrize(("text", "expected"), [row for row in ROWS if row.values[0].upper() == row.values[0].upper()])
def test_capitals_change_no_value(text: str, expected: list[tuple[str, str, str, str]]) -> None:
    if not any(c.isdigit() for c in text):
        assert _values(text.upper()) == _values(text)
    assert _values(text[:1].upper() + text[1:]) == _values(text)


def test_a_ratio_keeps_both_its_numbers() -> None:
    (quantity,) = quantities_in("18 out of 20 rapes")
    assert (quantity.ratio, quantity.part, quantity.of, quantity.step) == (True, 18, 20, Decimal("0.01"))
    (quantity,) = quantities_in("one in 14")
    assert (quantity.ratio, quantity.part, quantity.of, quantity.step) == (True, 1, 14, Decimal("0.51"))


def test_how_often_is_kept_beside_the_unit() -> None:
    assert [(q.unit, q.per) for q in quantities_in("38,000 crimes a year, £1.62 a week, 548 a day")] == [
        ("crimes", "year"),
        ("gbp", "week"),
        ("per_day", "day"),
    ]


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("2,000 officers", "1"),
        ("more than 2,000 officers", "1000"),
        ("about 20 per cent", "1"),
        ("nearly 6,500", "100"),
        ("£80m", "1000000"),
        ("21.3%", "0.1"),
        ("about 480 calls", "10"),
        ("almost 200,000", "100000"),
    ],
)
def test_precision(text: str, step: str) -> None:
    assert [q.step for q in quantities_in(text)] == [Decimal(step)]


def test_rows_and_paragraphs_do_not_run_on() -> None:
    text = "Published: 2014-01-31\n\nBurglary: 212\nVehicle offences: 34\n- Homicide - 13\n\nReports rose to 1,204.\n\nOfficers said so."
    assert [(row[1], row[2]) for row in _shown(text)] == [("212", ""), ("34", ""), ("13", ""), ("1204", "")]


def test_a_part_of_the_tokens() -> None:
    tokens = tokenize("Thefts rose from 402 to 511. Robberies fell by nine per cent.")
    assert [int(q.low) for q in find_quantities(tokens, 3, 6)] == [402, 511]
    assert [int(q.low) for q in find_quantities(tokens, 7)] == [9]


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "%",
        "£",
        "-",
        "1/",
        "½",
        "a",
        "every",
        "one",
        "0",
        "1.",
        "..1",
        "£-",
        "no.",
        "12,",
        "١٢",
        "9" * 400,
        "million",
        "half",
        "between 1 and",
        "an hour and",
        "3h",
        "-5",
        "1 in",
        "1 in 0",
        "0 out of 0",
    ],
)
def test_scraps_do_not_crash(text: str) -> None:
    quantities_in(text)


def test_any_row_of_words_is_read_without_a_crash() -> None:
    words = sorted(
        {word for text, _ in (row.values for row in ROWS) for word in text.split()}
        | {*NONE, "a", "and", "to", "in", "-", "£", "\n\n"}
    )
    draw = random.Random(7)
    for _ in range(2000):
        text = draw.choice(["", " "]).join(draw.choices(words, k=draw.randint(1, 12)))
        last = 0
        for quantity in quantities_in(text):
            assert (
                last
                <= quantity.span.start
                <= quantity.number.start
                < quantity.number.end
                <= quantity.span.end
                <= len(text)
            ), text
            assert quantity.low <= quantity.high, text
            assert screen(tokenize(text), quantity) is None or quantity.unit is not None
            last = quantity.span.end

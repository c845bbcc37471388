"""Figures that are right of another subject, place or day of the text, and figures near them that are not. Published figures."""

from __future__ import annotations

import pytest

from tests.checking.stories import verdicts

HATE = """Hate crime in Devon and Cornwall
Published: 2019-11-04

Devon and Cornwall Police dealt with 1,693 hate crimes in 2018/19, the Home Office has said, 226 more than in the year before. {sentence}
"""
SHOPS = """Shop thefts in Norfolk
Published: 2019-08-20

Norfolk Constabulary had 4,172 shop thefts on its books for 2018/19, Home Office tables show, and charged 1,306 thieves. {sentence}
"""
SEARCHES = """Searches soar in Nottinghamshire
Published: 2019-11-01

Nottinghamshire Police stopped and searched people 3,034 times in the year to March, and arrested 469 of them. {sentence}
"""
TASER = """Red dots in Sussex
Published: 2020-12-30

Sussex Police used Tasers 897 times in 2019/20, more than twice the 391 of the year before. {sentence}
"""
TESTS = """Breath tests in Cheshire
Published: 2019-12-12

Police in Cheshire carried out 9,154 breath tests in 2018, of which 1,182 were failed or refused, and 10,792 in 2017. {sentence}
"""
BOOKS = """Kent fails to record thousands of crimes
Published: 2017-09-07

Kent Police fails to record an estimated 24,300 crimes a year, inspectors say. {sentence}
"""
# Devon and Cornwall, 2018/19: race 1,056, sexual orientation 311 (241), disability 198, religion 99. Norfolk: charged 1,306 (1,486), no
# suspect 1,140 (1,536), cautioned 259. Nottinghamshire: searched for drugs 2,136, weapons 425, white people 1,527, black people 309.
# Sussex: red dot 404, drawn 324, fired 78 (48). Cheshire: failed 12.9 per cent, 13.1 in 2017, 12.2 in 2016.
# Recorded of what was reported: Kent 83.6 per cent, of violence 79.2; West Midlands 83.8, 77.9 and 38,800 crimes a year lost, each
# force inspected at another time.
KNOWN = [
    # a strand by one word of its own
    (HATE, "Race lay behind 1,056.", "1,056", "supported"),
    (HATE, "Race lay behind 1,156.", "1,156", "contradicted"),
    (HATE, "Most, 1,056, had to do with race.", "1,056", "supported"),
    (HATE, "Sexual orientation lay behind 311, up from 241.", "311", "supported"),
    (HATE, "Sexual orientation lay behind 311, up from 241.", "241", "supported"),
    (HATE, "Homophobia lay behind 311.", "311", "supported"),
    (HATE, "Disability lay behind 198.", "198", "supported"),
    (HATE, "Disability lay behind 311.", "311", "unclear"),  # of sexual orientation
    (HATE, "Religion lay behind 198.", "198", "unclear"),  # of disability
    (HATE, "Disability lay behind 99.", "99", "unclear"),  # of religion
    # what became of the cases
    (SHOPS, "In only 1,140 cases was no suspect found.", "1,140", "supported"),
    (SHOPS, "In only 1,536 cases was no suspect found.", "1,536", "unclear"),  # a year before
    (SHOPS, "The charge rate was 31.3 per cent.", "31.3 per cent", "supported"),
    (SHOPS, "The charge rate was 27.3 per cent.", "27.3 per cent", "contradicted"),
    # what was searched for, and who
    (SEARCHES, "For drugs it was 2,136 times.", "2,136", "supported"),
    (SEARCHES, "For weapons it was 425 times.", "425", "supported"),
    (SEARCHES, "For weapons it was 309 times.", "309", "contradicted"),
    (SEARCHES, "White people were searched 1,527 times.", "1,527", "supported"),
    (SEARCHES, "White people were searched 2,136 times.", "2,136", "unclear"),
    (SEARCHES, "Black people were searched 1,527 times.", "1,527", "unclear"),
    # the way that it was used
    (TASER, "On 404 of those occasions the red dot was enough.", "404", "supported"),
    (TASER, "On 324 of those occasions the red dot was enough.", "324", "unclear"),
    # a report on what is not recorded tells what is, of each force at the time that it was inspected
    (BOOKS, "Only 83.6 per cent of reported crimes were recorded.", "83.6 per cent", "supported"),
    (BOOKS, "Only 84.6 per cent of reported crimes were recorded.", "84.6 per cent", "unclear"),
    (BOOKS, "In the West Midlands 83.8 per cent were recorded.", "83.8 per cent", "supported"),
    (BOOKS, "The West Midlands misses some 38,800 crimes a year.", "38,800", "supported"),
    (BOOKS, "The West Midlands misses some 36,800 crimes a year.", "36,800", "unclear"),
    (BOOKS, "Kent's recording rate is 83.6 per cent; for violence it is 79.2 per cent.", "83.6 per cent", "supported"),
    (BOOKS, "Kent's recording rate is 83.6 per cent; for violence it is 79.2 per cent.", "79.2 per cent", "supported"),
    # nothing is moved to other days where the text contradicts itself
    (TESTS, "The share that failed was 12.9 per cent, up from 12.2.", "12.9 per cent", "supported"),
    (TESTS, "The share that failed was 12.9 per cent, down from 12.2.", "12.2", "contradicted"),
]


@pytest.mark.parametrize("story, sentence, quote, expected", KNOWN)
def test_a_figure_is_known_again_by_its_subject(story: str, sentence: str, quote: str, expected: str) -> None:
    found = verdicts(story, sentence, quote)
    assert [name for name, _ in found] == [expected], found

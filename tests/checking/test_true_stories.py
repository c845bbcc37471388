"""True sentences of the kind that were once called wrong, or right of another year, place or thing: every figure is as published."""

from __future__ import annotations

import pytest

from claimcheck import check

ROWS: list[tuple[str, dict[str, str]]] = [
    # A rise is measured from no year that another change, the next sentence or a mere yardstick names.
    (
        "Knife crime\nPublished: 2019-07-18\n\nMerseyside Police recorded 1,404 knife offences in the 12 months to March. The increase of "
        "49 per cent means that knife crime has more than doubled since 2014/15, when there were 672.",
        {"49 per cent": "supported", "more than doubled": "supported", "672": "supported"},
    ),
    (
        "Knife crime\nPublished: 2019-07-18\n\nKnife crime in Essex fell by 21 per cent to 737 in 2018/19, well short of the 992 of 2016/17.",
        {"21 per cent": "supported", "992": "supported"},
    ),
    (
        "Anti-social behaviour\nPublished: 2019-07-18\n\nAnti-social behaviour in Gwent came down by 51 per cent to 9,061 incidents in "
        "2018/19. In 2009/10 there were 63,534.",
        {"51 per cent": "supported", "63,534": "supported"},
    ),
    (
        "Police numbers\nPublished: 2022-08-02\n\nDevon and Cornwall Police had 3,483 officers on 31 March 2022. The rise, of 4.3 per cent, "
        "takes the force close to where it was in March 2010, when it had 3,632.",
        {"4.3 per cent": "supported", "3,632": "supported"},
    ),
    # Half as many, and half as much as it was, are said of a time that no word tells.
    (
        "Searches\nPublished: 2019-11-05\n\nOfficers on Merseyside made 20,822 stop and searches in 2018/19, which led to 1,795 arrests. In "
        "2017/18 half as many searches led to 1,544 arrests.",
        {"half": "unclear", "1,544 arrests": "supported"},
    ),
    (
        "Burglary\nPublished: 2019-07-19\n\nKent Police recorded 12,013 burglaries in 2018/19. In Wiltshire it is now less than half as much "
        "as it was.",
        {"less than half": "unclear"},
    ),
    # What follows "led to" is no end of a change, and what is so many in a hundred of it is a share.
    (
        "Searches\nPublished: 2019-10-24\n\nEssex Police made 8,486 stop and searches in 2018/19. In 2013/14 a greater number of searches led "
        "to 512 arrests, which is fewer than six in every 100.",
        {"512 arrests": "supported", "fewer than six in every 100": "supported"},
    ),
    # A sentence that puts a past year's figures again is of that year; a share is of those counted in its own.
    (
        "Searches\nPublished: 2019-10-24\n\nEssex Police made 8,486 stop and searches in 2018/19, and 1,105 of them ended in an arrest. In "
        "2013/14 there were 9,161 searches and 512 arrests. That is less than six per cent.",
        {"less than six per cent": "supported"},
    ),
    (
        "Arrests\nPublished: 2018-10-26\n\nDevon and Cornwall Police made 11,634 arrests in 2017/18.\n\nChildren of 10 to 17 accounted for 795 "
        "arrests, seven per cent, against 3,349 or 12 per cent in 2010/11.",
        {"3,349": "supported", "12 per cent": "unclear"},
    ),
    # A number set against another is no share, though a share stands between.
    (
        "Taser\nPublished: 2021-02-25\n\nOfficers in West Yorkshire used a Taser 868 times in the year to March 2020. Officers fired the "
        "weapon on 78 occasions, nine per cent of the total, compared with 82 in 2018/19.",
        {"78 occasions": "supported", "82": "supported"},
    ),
    # Places: of the place before "which", of the thing beside them, of the rises just ranked; a force that is only bordered on has none.
    (
        "Shop theft\nPublished: 2025-10-24\n\nThe Metropolitan Police recorded 94,783 shop thefts in the year to June, almost three times as "
        "many as West Midlands, which was second.",
        {"almost three times": "supported", "second": "supported"},
    ),
    (
        "Robbery\nPublished: 2019-07-22\n\nWest Midlands Police has the second highest rate of robbery, 3.0 per 1,000 in 2018/19. The West "
        "Midlands also had 36,936 vehicle offences, second only to the Metropolitan Police.",
        {"36,936 vehicle offences": "supported", "second only to": "supported"},
    ),
    (
        "Crime\nPublished: 2019-07-19\n\nLincolnshire Police recorded 53,127 crimes in the year to March, 31 per cent more than the year "
        "before, the largest increase in England and Wales. Lancashire was next with 30 per cent. In Lincolnshire violence nearly doubled.",
        {"largest increase": "unclear", "was next": "supported"},
    ),
    (
        "Hate crime\nPublished: 2019-10-16\n\nNorth Yorkshire, though it borders on the force with the highest rate of hate crime, had the "
        "lowest in 2018/19, 66 per 100,000.",
        {"lowest": "supported", "66 per 100,000": "supported"},
    ),
    # Whose: all forces with the railway police, the place told of before a mere yardstick, the county of the town before.
    (
        "Searches\nPublished: 2018-10-26\n\nIn Cleveland 874 people were stopped and searched in 2017/18. The arrest rate for all 43 forces "
        "and British Transport Police was 14 per cent.",
        {"14 per cent": "supported"},
    ),
    (
        "Hate crime\nPublished: 2019-10-16\n\nNorth Yorkshire's rate of 66 hate crimes per 100,000 in 2018/19 was the lowest of all, less than "
        "a fifth of West Yorkshire's. Even there hate crimes went up, from 384 to 546.",
        {"less than a fifth": "supported", "384": "supported", "546": "supported"},
    ),
    (
        "Bike theft\nPublished: 2025-10-22\n\nBicycle theft in the year to June 2025: Norfolk Police had 778 cases. Cambridge's reputation is "
        "deserved: the county's force logged 1,801 cases.",
        {"1,801 cases": "supported"},
    ),
    # What is counted: all crime behind its noun, officers named without a figure, no share of one part in all.
    (
        "Burglary\nPublished: 2025-11-06\n\nNorfolk Police had 1,894 burglaries in the year to June 2025 and Suffolk 1,803, although Norfolk "
        "recorded 58,881 crimes in all, a third more than its neighbour.",
        {"a third": "supported"},
    ),
    (
        "Numbers\nPublished: 2022-07-29\n\nIt has taken 12 years, but Humberside Police once more has more officers than before austerity.\n\n"
        "The force counted 2,166 of them on 31 March, compared with 2,106 in 2010. At the bottom, in 2016, it was down to 1,624. Since "
        "then it has put on 542, a rise of a third.",
        {"2,106": "supported", "1,624": "supported", "542": "supported", "a third": "supported"},
    ),
    (
        "Arrests\nPublished: 2018-10-26\n\nDevon and Cornwall Police made 1,270 arrests for drug offences in 2017/18. Across England and "
        "Wales, leaving out Lancashire, there were 698,737 arrests, fewer than half of the 1.48 million of 2007/08.",
        {"fewer than half": "unclear"},
    ),
]


@pytest.mark.parametrize(("text", "told"), ROWS)
def test_true_stories(text: str, told: dict[str, str]) -> None:
    report = check(text).articles[0]
    found = {
        claim.span.of(report.article.text): verdict.name
        for claim, verdict in zip(report.claims, report.verdicts, strict=True)
    }
    assert {words: found.get(words) for words in told} == told
    assert "contradicted" not in found.values()

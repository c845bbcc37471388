"""Sums of places told before, what brackets behind a change hold, and places among the forces of a region. Figures are published."""

from __future__ import annotations

import pytest

from tests.checking.stories import verdicts

KNIVES = """Knife crime in three counties
Published: 2020-01-30

Bedfordshire had 674 knife offences in the year to September 2019. Hertfordshire had 682 and Cambridgeshire 489. {sentence}
"""
KENT = """Crime in Kent
Published: 2019-07-26

Robbery climbed by 26 per cent to 1,988 in Kent in 2018/19. {sentence}
"""
WALES = """Knife offences in Wales
Published: 2020-01-27

How the four forces fared in the year to September 2019:

South Wales: 781

Dyfed-Powys: 251

North Wales: 233

Gwent: 168

{sentence}
"""


@pytest.mark.parametrize(
    ("story", "sentence", "quote", "name"),
    [
        (KNIVES, "In all, 1,845 knife offences.", "1,845", "supported"),
        (KNIVES, "Three forces, one helicopter, and 1,845 knife offences.", "1,845", "supported"),
        (KNIVES, "In all, 1,855 knife offences.", "1,855", "unclear"),
        (KNIVES, "Three forces, one helicopter, and 1,945 knife offences.", "1,945", "unclear"),
        (KNIVES, "Essex had 1,845 knife offences.", "1,845", "contradicted"),
        (KENT, "Weapons offences rose 25 per cent (1,361).", "1,361", "supported"),
        (KENT, "Weapons offences rose 25 per cent (274).", "274", "supported"),
        (KENT, "Weapons offences rose 25 per cent (1,631).", "1,631", "contradicted"),
        (KENT, "Weapons offences rose 25 per cent (374).", "374", "contradicted"),
        (WALES, "Adjusted for population Gwent came lowest with 28.4 per 100,000.", "lowest", "supported"),
        (WALES, "Gwent had the lowest rate in England and Wales, 28.4 per 100,000.", "lowest", "unclear"),
        (WALES, "Adjusted for population North Wales came lowest with 33.4 per 100,000.", "lowest", "contradicted"),
    ],
)
def test_what_the_figures_before_make_right(story: str, sentence: str, quote: str, name: str) -> None:
    assert [told for told, _ in verdicts(story, sentence, quote)][:1] == [name]

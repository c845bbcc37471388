"""Stories about people who are in the police, which tell no statistics, and the same stories with a figure of policing put in."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.domain.claims import Analysis
from tests.claims.conftest import agrees, tell

CHOIR = (
    "Choir of the year\n\nThe Gwent Police Male Voice Choir sang to a packed hall on Saturday. Some 400 people came to the Memorial "
    "Hall in Abergavenny to hear them, and 61 had to stand. The choir was formed by three officers in 1986 and has sung in 11 "
    "countries since then. {sentence} It lost 12 members in 2013 but has won 21 since, and gives 30 concerts a year."
)
BOBBY = (
    "Bobby's last beat\n\nPC Tom Welby has retired after 30 years as an officer. The 52-year-old walked the streets of Thirsk for "
    "North Yorkshire Police, where he was one of four officers at a station of stone. {sentence} He reckons he has walked 60,000 "
    "miles in that time and worn out 41 pairs of boots. Now he has 12 hens, 200 roses and a caravan. Some 120 people came to his "
    "party at the Red Bear on Friday."
)
COMIC = (
    "Fair cop\n\nThe comic was a constable with Kent Police for 11 years before he took to the stage. His show, Fair Cop, plays to "
    "350 seats in Deal on Friday, and 1,200 in Margate a week later. He did 84 nights last year and 62 in 2012. The best jokes are "
    "on arrests: he made 210 in his first year, he says, and 190 of them were the same man. {sentence} The bar is open from seven."
)
PAPERS = (
    "The keeper of the papers\n\nThe archivist of Devon and Cornwall Police has died at 88. In 1966 he found 31 boxes of old papers "
    "in the cellar of the station at Bodmin, and in the 40 years that followed he filled 600 more. {sentence} He wrote four books "
    "on the constables of the county, which sold 12,000 copies. The museum he opened drew 9,000 people in its first year and 7,000 "
    "in its last. He leaves two daughters and a sister who is 91."
)
TUG = (
    "Tug of war\n\nA team of eight officers from Cumbria Police pulled its way to the cup at the county games on Sunday. They beat "
    "the firefighters by two pulls to one before 2,000 people. The team weighs 119 stone, nine stone more than in 2012, says its "
    "captain, a sergeant who has pulled for 17 years. {sentence} Last year there were 16 teams and 1,800 came."
)
BAND = (
    "Pipes and drums\n\nThe Cheshire Police pipe band is looking for drummers. It has 19 pipers, most of them officers who have "
    "retired, but only three drummers, down from seven in 2012. The band was third of 22 in Chester last year and played at 41 "
    "weddings. {sentence} A set of pipes takes two years to learn. The next practice is at the hall in Upton on Thursday at seven; "
    "14 came to the last one."
)
# A story, and a sentence that tells no statistics of policing: none of its numbers is a claim.
SILENT = [
    (CHOIR, "The tickets cost £8."),
    (CHOIR, "Nine of the tenors are officers."),
    (BOBBY, "The sergeant he served under had 19 years in."),
    (BOBBY, "His wife, who kept a school for 22 years, has baked 90 scones."),
    (COMIC, "Tickets are £12."),
    (COMIC, "He has nine jokes on constables."),
    (PAPERS, "There are 4,100 photographs, most of them of constables."),
    (TUG, "The games will be back in July with 20 teams."),
    (BAND, "A set of pipes costs £900."),
]
# The same with a figure of policing in it, and what is told of it; last, texts that are too short to be asked.
TELLING = [
    (CHOIR, "Gwent Police has 1,310 officers.", ("1,310 officers", "count 1310", "gwent")),
    (CHOIR, "Burglary in Gwent fell by 12 per cent in 2013.", ("12 per cent", "change 12 percent down", "gwent")),
    (BOBBY, "Burglary in the county fell to 2,004 offences in 2013.", ("2,004", "count 2004", "north-yorkshire")),
    (BOBBY, "The force has 1,390 officers.", ("1,390 officers", "count 1390", "north-yorkshire")),
    (COMIC, "Police in Kent arrested 31,000 people in 2012.", ("31,000", "count 31000", "kent")),
    (COMIC, "Kent Police lost 12 per cent of its officers.", ("12 per cent", "change 12 percent down", "kent")),
    (PAPERS, "The county had 1,204 robberies in 2012.", ("1,204 robberies", "count 1204", "devon-and-cornwall")),
    (TUG, "Officers in Cumbria took 14,210 days off sick in 2013.", ("14,210", "count 14210", "cumbria")),
    (BAND, "The police control room took 210,000 emergency calls in 2013.", ("210,000", "count 210000", "cheshire")),
    (BAND, "The budget of Cheshire Police is £121m.", ("£121m", "money 121000000", "cheshire")),
    (
        "Bobby's last beat\n\n{sentence}",
        "Kent Police will miss him: it has 14 officers in Deal.",
        ("14 officers", "count 14", "deal"),
    ),
    ("Thefts up\n\n{sentence}", "Thefts in Kent rose to 17,721, police say.", ("17,721", "count 17721", "kent")),
]


@pytest.mark.parametrize(("story", "sentence"), SILENT, ids=[sentence for _, sentence in SILENT])
def test_a_story_without_statistics(story: str, sentence: str, read: Callable[[str], Analysis]) -> None:
    assert tell(read(story.format(sentence=sentence))) == []


@pytest.mark.parametrize(("story", "sentence", "claim"), TELLING, ids=[sentence for _, sentence, _ in TELLING])
def test_a_story_with_statistics(
    story: str, sentence: str, claim: tuple[str, ...], read: Callable[[str], Analysis]
) -> None:
    found = tell(read(story.format(sentence=sentence)))
    assert any(agrees(one, claim) for one in found), found

"""How reporters name what the police count: each wording stands behind a paragraph on another subject, and is of its own.

A row is (topic.event of every figure in the sentence, the sentence). What was done and to what may stand apart, in either order.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.domain.claims import Analysis

BEFORE = "Kent Police recorded 1,512 hate crimes in 2014, up from 1,180 the year before.\n\n"

NAMED: list[tuple[str, str]] = [
    # What thieves took, and from where
    ("burglary-residential.recorded", "Burglars broke into 1,534 homes in 2015."),
    ("burglary-residential.recorded", "Some 1,534 houses were broken into in 2015."),
    ("burglary-residential.recorded", "Some 1,534 families had their homes broken into in 2015."),
    ("burglary-residential.recorded", "Homes were burgled 1,534 times in 2015."),
    ("burglary-residential.recorded", "Burglaries of people's homes fell to 1,534 in 2015."),
    ("burglary-residential.recorded", "Break-ins at private homes fell to 1,534 in 2015."),
    ("burglary-non-residential.recorded", "Burglaries of business premises rose to 534 in 2015."),
    ("burglary.recorded", "Burglaries at homes and businesses rose to 2,534 in 2015."),
    ("vehicle-theft.recorded", "Thieves stole 534 cars in 2015."),
    ("vehicle-theft.recorded", "The number of cars stolen rose to 534 in 2015."),
    ("theft-from-vehicle.recorded", "Cars were broken into 1,534 times in 2015."),
    ("theft-from-vehicle.recorded", "Things were stolen from 1,534 parked cars in 2015."),
    ("vehicle-crime.recorded", "Some 2,534 vehicles were stolen or broken into in 2015."),
    ("vehicle-crime.recorded", "Crimes against vehicles rose to 2,534 in 2015."),
    ("vehicle-interference.recorded", "Cars were tampered with 234 times in 2015."),
    ("motorcycle-theft.recorded", "Some 534 mopeds were stolen in 2015."),
    ("bicycle-theft.recorded", "Thieves stole 534 bikes in 2015."),
    ("bicycle-theft.recorded", "Some 534 people had a bike stolen in 2015, police figures show."),
    ("theft-from-person.recorded", "Some 534 people had their pockets picked in 2015, police figures show."),
    ("shoplifting.recorded", "Shop thieves struck 1,534 times in 2015."),
    ("dog-theft.recorded", "Owners lost 34 dogs to thieves in 2015, police figures show."),
    ("robbery.recorded", "Muggers struck 534 times in 2015."),
    ("knife-robbery.recorded", "Some 134 people were robbed at knifepoint in 2015."),
    # Violence, with whom and with what
    ("violence-with-injury.recorded", "Violent crimes in which someone was hurt rose to 1,234 in 2015."),
    ("violence-without-injury.recorded", "Violence that left nobody hurt rose to 1,234 offences in 2015."),
    ("violence.recorded", "Crimes of a violent nature rose to 1,234 in 2015."),
    ("assault.recorded", "Some 1,234 people were assaulted in the county in 2015, police figures show."),
    ("sexual-assault.recorded", "Some 534 women were sexually assaulted in 2015, police figures show."),
    ("sexual-offences.recorded", "Crimes of a sexual nature rose to 1,234 in 2015."),
    ("child-sexual-offences.recorded", "Sex crimes against under-16s rose to 534 in 2015."),
    ("knife-crime.recorded", "A knife was used in 534 crimes in 2015."),
    ("knife-crime.recorded", "Crimes involving a blade rose to 534 in 2015."),
    ("gun-crime.recorded", "Guns were used in 134 crimes in 2015."),
    ("knife-possession.recorded", "Offences of having a knife in public rose to 334 in 2015."),
    ("criminal-damage.recorded", "Property was vandalised 1,534 times in 2015."),
    ("arson.recorded", "Some 234 fires were started deliberately in 2015, police figures show."),
    ("fraud.recorded", "Some 1,334 people were defrauded in 2015, police figures show."),
    ("drugs.seized", "Drugs were seized on 1,534 occasions in 2015."),
    ("hate-crime-race.recorded", "Offences motivated by race rose to 634 in 2015."),
    ("hate-crime-disability.recorded", "Crimes against disabled people rose to 74 in 2015."),
    ("hate-crime-transgender.recorded", "Hate crimes against trans people rose to 24 in 2015."),
    # What the police did
    ("breath-tests.conducted", "Officers breath-tested 12,334 drivers in 2015."),
    ("breath-tests.conducted", "Some 12,334 motorists were asked to blow into a breathalyser in 2015."),
    ("breath-tests.failed", "Some 1,334 drivers blew over the limit in 2015."),
    ("stop-search.searched", "Officers stop-searched 4,334 people in 2015."),
    ("stop-search.searched", "White people were searched 2,334 times in 2015."),
    ("stop-search-drugs.searched", "Officers stopped and searched 2,334 people for drugs in 2015."),
    ("stop-search-section-60.searched", "Officers searched 34 people under section 60 in 2015."),
    ("taser.fired", "Officers fired Tasers 34 times in 2015."),
    ("taser.used", "Officers drew, aimed or fired a Taser 334 times in 2015."),
    ("use-of-force.used", "Police resorted to force 4,334 times in 2015."),
    ("deaths-in-custody.died", "Some 14 people died in police cells in 2015."),
    ("deaths-police-contact.died", "Some 134 people died following contact with the police in 2015."),
    ("police-road-deaths.died", "Some 34 people were killed in police chases in 2015."),
    ("fatal-police-shootings.died", "Police shot dead six people in 2015."),
    ("firearms-operations.conducted", "Armed officers were deployed 134 times in 2015."),
    ("missing-people.reported", "Some 3,334 people were reported missing in 2015."),
    ("calls-101.received", "Some 334,334 people rang 101 in 2015."),
    ("calls-101.abandoned", "Some 34,334 callers to 101 hung up in 2015."),
    ("assaults-on-officers.assaulted", "Police officers were attacked 534 times in 2015."),
    ("complaints.received", "Some 834 people complained about the force in 2015."),
    ("officers.employed", "The force had 134 BME officers in March 2015."),
    ("officers.left", "Some 134 officers hung up their helmets in 2015."),
    # What became of a case
    ("hate-crime.evidential-difficulties", "Some 434 crimes were closed because of evidential difficulties in 2015."),
    ("hate-crime.evidential-difficulties", "Some 434 cases were dropped for want of evidence in 2015."),
    ("hate-crime.victim-does-not-support", "In 434 cases the victim would not back a charge in 2015."),
    ("hate-crime.no-suspect", "Some 434 crimes were closed after no suspect could be traced in 2015."),
    ("hate-crime.community-resolved", "Some 134 crimes ended in an informal resolution in 2015."),
]

# Look-alikes, of which nothing is understood anew: no claim, or the subject of the paragraph before as ever.
OTHERS: list[str] = [
    "Pupils at the school sat 1,234 tests in 2015, and staff marked all of them.",
    "The goalkeeper made 134 stops last season, more than anyone in the league.",
    "Fire engines were called to 1,334 blazes in 2015.",
    "The hospital admitted 534 people with knife wounds in 2015, doctors said.",
    "Some 534 bikes were sold by the shop in 2015.",
    "The RSPCA took 34,334 calls about dogs in 2015.",
    "Border officials seized 1,534 dogs in 2015.",
    "Some 1,534 homes were without power after the storm.",
    "Customs men searched 4,334 lorries at the port in 2015.",
    "Doctors tested 12,334 people for diabetes in 2015.",
    "Some 34 people died in the hospital in 2015.",
    "Wardens stopped 334 cyclists on the pavement in 2015.",
    "The insurer paid out on 1,534 policies for homes in 2015.",
]


def told(analysis: Analysis) -> list[str]:
    """The topic and event of each figure behind the first paragraph."""
    facets = [claim.measure.facets for claim in analysis.claims if claim.measure and claim.span.start >= len(BEFORE)]
    return [f"{one.topic}.{one.event}" for one in facets]


@pytest.mark.parametrize(("measure", "sentence"), NAMED, ids=[sentence for _, sentence in NAMED])
def test_a_wording_is_of_its_own_subject(measure: str, sentence: str, read_on: Callable[[str, str], Analysis]) -> None:
    assert set(told(read_on("2016-10-20", BEFORE + sentence))) == {measure}


@pytest.mark.parametrize("sentence", OTHERS, ids=OTHERS)
def test_a_look_alike_names_no_subject(sentence: str, read_on: Callable[[str, str], Analysis]) -> None:
    assert {one.split(".")[0] for one in told(read_on("2016-10-20", BEFORE + sentence))} <= {"hate-crime"}


# A part that is told by a share is not what the rest of the story is about.
def test_a_share_by_motive_leaves_the_subject(read_on: Callable[[str, str], Analysis]) -> None:
    text = BEFORE + "Two thirds of the offences were motivated by race. In Surrey there were 640."
    assert told(read_on("2016-10-20", text))[-1] == "hate-crime.recorded"


# A target is no change that figures could gainsay; and the time of one change is not that of the next.
def test_a_target_is_no_change(read_on: Callable[[str, str], Analysis]) -> None:
    text = "The target of a 13 per cent cut in burglaries in Kent was missed: there were 4,199, against 3,935 the year before."
    assert [claim.type for claim in read_on("2016-10-20", text).claims] == ["count", "count"]

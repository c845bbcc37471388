"""Areas: whom a figure is about, by name, nickname, adjective, anaphor or list; and people, streets and clubs of the same name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.domain.claims import Analysis
from tests.claims.conftest import Row, differences

# Names, official and of the press.
NAMES: list[Row] = [
    ("Hertfordshire Constabulary recorded 640 burglaries.", [("640", "count 640", "hertfordshire")]),
    ("Herts Police recorded 640 burglaries.", [("640", "count 640", "hertfordshire")]),
    ("The Met recorded 640 murders in five years.", [("640", "count 640", "metropolitan")]),
    ("Scotland Yard recorded 640 burglaries in a week.", [("640", "count 640", "metropolitan")]),
    ("GMP recorded 640 robberies.", [("640", "count 640", "greater-manchester")]),
    ("Notts Police recorded 640 burglaries.", [("640", "count 640", "nottinghamshire")]),
    ("PSNI officers recorded 640 burglaries.", [("640", "count 640", "northern-ireland")]),
    ("There were 640 robberies recorded by West Mids Police.", [("640", "count 640", "west-midlands")]),
    ("Police in Devon and Cornwall recorded 640 burglaries.", [("640", "count 640", "devon-and-cornwall")]),
    (
        "The number of burglaries that Avon & Somerset Police recorded was 640.",
        [("640", "count 640", "avon-and-somerset")],
    ),
    ("Staffs Police recorded 640 burglaries.", [("640", "count 640", "staffordshire")]),
    ("The Cleveland force has 1,420 officers.", [("1,420", "count 1420", "cleveland")]),
    ("Police recorded 640 burglaries across Lancashire.", [("640", "count 640", "lancashire")]),
    ("City of London Police recorded 64 burglaries.", [("64", "count 64", "city-of-london")]),
    ("British Transport Police recorded 640 robberies.", [("640", "count 640", "btp")]),
    (
        "Surrey Police had 6,053 burglaries, about half as many as Essex with 12,005.",
        [
            ("6,053", "count 6053", "surrey"),
            ("about half", "comparison ~50 percent", "surrey"),
            ("12,005", "count 12005", "essex"),
        ],
    ),
    (
        "Surrey Police had 6,053 burglaries, fewer than Essex with its 12,005.",
        [("6,053", "count 6053", "surrey"), ("12,005", "count 12005", "essex")],
    ),
    (
        "Surrey Police, which helped Essex with the case, had 6,053 burglaries.",
        [("6,053", "count 6053", "surrey")],
    ),
]
# A part and its whole, and what only stands beside: whose the share is.
SHARES: list[Row] = [
    (
        "One in six crimes in Lancashire is committed in Blackpool, police figures show.",
        [("One in six", "ratio 16.67", "blackpool")],
    ),
    (
        "Blackpool had 21,832 of the 128,435 offences that Lancashire Police logged, or 17 per cent.",
        [
            ("21,832", "count 21832", "blackpool"),
            ("128,435", "count 128435", "lancashire"),
            ("17 per cent", "percentage 17", "blackpool"),
        ],
    ),
    (
        "Kent Police recorded 640 burglaries. The average for the two countries, leaving out Greater Manchester, was 80.",
        [("640", "count 640", "kent"), ("80", "count 80", "england-and-wales")],
    ),
    (
        "Bedfordshire Police was graded poor. Inspectors put 28 forces in the good category in 2016.",
        [("28 forces", "count 28", "england-and-wales")],
    ),
    (
        "Kent Police aims to be there within 15 minutes. Maidstone saw 640 burglaries; in Kent there were 7,210.",
        [("640", "count 640", "maidstone"), ("7,210", "count 7210", "kent")],
    ),
    (
        "Essex Police recorded 640 rapes. Officers there solved 64.",
        [("640", "count 640", "essex"), ("64", "count 64", "essex")],
    ),
]
# Two places, two figures; and parts of an area, which are no area of the catalogue.
PAIRS: list[Row] = [
    (
        "Kent Police recorded 640 burglaries, while its neighbours in Surrey and Sussex had 512 and 480.",
        [("640", "count 640", "kent"), ("512", "count 512", "surrey"), ("480", "count 480", "sussex")],
    ),
    (
        "Surrey's rate, at 7.4 burglaries per 1,000 homes, is lower than Kent's (11.2), police figures show.",
        [("7.4", "rate 7.4 per_1000", "surrey"), ("11.2", "rate 11.2 per_1000", "kent")],
    ),
    (
        "The rate of burglary was 11.2 per 1,000 homes in Kent but only 7.4 in neighbouring Surrey, police said.",
        [("11.2", "rate 11.2 per_1000", "kent"), ("7.4", "rate 7.4 per_1000", "surrey")],
    ),
    (
        "Kent had 52 crimes for every 1,000 residents; the average for England and Wales was 61, police figures show.",
        [("52", "rate 52 per_1000", "kent"), ("61", "rate 61 per_1000", "england-and-wales")],
    ),
    (
        "The Metropolitan Police has 31,000 officers, a quarter of all those in England and Wales.",
        [("31,000", "count 31000", "metropolitan"), ("quarter", "percentage 25", "metropolitan")],
    ),
    ("Kent Police has 900 women officers.", [("900", "count 900", "kent")]),
    ("In west Kent 64 robberies were recorded by police.", [("64", "count 64", "open")]),
    ("Police recorded 64 robberies in north Essex.", [("64", "count 64", "open")]),
    ("Forces in the north of England recorded 6,400 robberies.", [("6,400", "count 6400", "open")]),
    ("Police in south Wales recorded 640 robberies.", [("640", "count 640", "south-wales")]),
    ("Police in West Yorkshire recorded 640 robberies.", [("640", "count 640", "west-yorkshire")]),
]
# The region: spoken of, or the one that the force lies in; as the field of a rank it is nobody's.
REGIONS: list[Row] = [
    (
        "Kent Police recorded 640 burglaries, and there were 6,761 in the region.",
        [("640", "count 640", "kent"), ("6,761", "count 6761", "region-south-east")],
    ),
    (
        "Kent Police has the highest burglary rate in the region. It recorded 640.",
        [("highest burglary rate", "rank 1 highest", "kent"), ("640", "count 640", "kent")],
    ),
    (
        "Police in the South East recorded 6,761 robberies. Across the region burglary fell by 4 per cent; Kent had 640.",
        [
            ("6,761", "count 6761", "region-south-east"),
            ("4 per cent", "change 4 percent down", "region-south-east"),
            ("640", "count 640", "kent"),
        ],
    ),
]
# Lists that go round a force, names with their figure behind, and places that are left out.
ROUND: list[Row] = [
    (
        "Police in Leicester, Leicestershire and Rutland used force 9,345 times.",
        [("9,345", "count 9345", "leicestershire")],
    ),
    (
        "Northumbria Police recorded 110.4 crimes for every 1,000 people between Berwick and Sunderland.",
        [("110.4", "rate 110.4 per_1000", "northumbria")],
    ),
    (
        "Humberside's crime is small beside West Yorkshire, with its 274,443 offences, or South Yorkshire, with 147,756.",
        [("274,443", "count 274443", "west-yorkshire"), ("147,756", "count 147756", "south-yorkshire")],
    ),
    (
        "West Mercia Police recorded 34.5 crimes per 1,000 people if the City of London is left out.",
        [("34.5", "rate 34.5 per_1000", "west-mercia")],
    ),
    (
        "In England and Wales 47,135 knife crimes were recorded when figures from Greater Manchester Police are included.",
        [("47,135", "count 47135", "england-and-wales")],
    ),
    (
        "Nationally 30.3 per cent of recorded crimes were solved, not including those of the British Transport Police.",
        [("30.3 per cent", "percentage 30.3", "england-and-wales")],
    ),
    (
        "Only Surrey grew, while the largest drop in police officers, of 10 per cent, was recorded in Derbyshire.",
        [("largest drop", "rank 1 highest", "derbyshire"), ("10 per cent", "change 10 percent down", "derbyshire")],
    ),
    (
        "Kent and Essex police recorded 493 and 663 robberies respectively, increases of 25 per cent and 20 per cent.",
        [
            ("493", "count 493", "kent"),
            ("663", "count 663", "essex"),
            ("25 per cent", "change 25 percent up", "kent"),
            ("20 per cent", "change 20 percent up", "essex"),
        ],
    ),
    (
        "Bexley, Lambeth and Kingston saw 640 burglaries, the Met said.",
        [("640", "count 640", "bexley+lambeth+kingston-upon-thames")],
    ),
]
# What stands for a name: the force, the county, here, there, a neighbour.
ANAPHORS: list[Row] = [
    (
        "Devon and Cornwall Police has 2,915 officers. Dorset has 1,197 and Wiltshire 1,012.\n\nThere were 640 thefts in the two counties.",
        [
            ("2,915 officers", "count 2915", "devon-and-cornwall"),
            ("1,197", "count 1197", "dorset"),
            ("1,012", "count 1012", "wiltshire"),
            ("640 thefts", "count 640", "devon-and-cornwall"),
        ],
    ),
    (
        "Kent Police has been criticised by inspectors. The force recorded 640 burglaries.",
        [("640", "count 640", "kent")],
    ),
    (
        "Surrey Police published its report. In the county 640 burglaries were recorded.",
        [("640", "count 640", "surrey")],
    ),
    ("Inspectors went to see Dorset Police. Officers there recorded 64 robberies.", [("64", "count 64", "dorset")]),
    ("Gwent Police had a hard year. The Welsh force recorded 640 burglaries.", [("640", "count 640", "gwent")]),
    # Named in a sentence that tells another's figure; not where none of that nation is named.
    (
        "Kent recorded 91 per cent of crimes and Gwent Police requires improvement. The Welsh force missed 5,300 crimes.",
        [("91", "percentage 91", "kent"), ("5,300", "count 5300", "gwent")],
    ),
    (
        "Surrey was good, with 640 burglaries; inspectors were harder on South Wales. In the Welsh force there were 1,640.",
        [("640", "count 640", "surrey"), ("1,640", "count 1640", "south-wales")],
    ),
    (
        "Kent had 640 burglaries, more than Gwent or Sussex were told of. The Welsh force had 212.",
        [("640", "count 640", "kent"), ("212", "count 212", "gwent")],
    ),
    (
        "Kent had 640 burglaries, more than Sussex was told of. The Welsh force had 212.",
        [("640", "count 640", "kent"), ("212", "count 212", "wales")],
    ),
    (
        "Leicestershire Police recorded 402 robberies. The East Midlands force solved 20 per cent of them.",
        [("402", "count 402", "leicestershire"), ("20", "percentage 20", "leicestershire")],
    ),
    (
        "Cheshire recorded 402 robberies and Kent 300. The North West force solved 20 per cent of its robberies.",
        [("402", "count 402", "cheshire"), ("300", "count 300", "kent"), ("20", "percentage 20", "cheshire")],
    ),
    (
        "Devon and Cornwall Police recorded 402 robberies. The West Country force solved 20 per cent of them.",
        [("402", "count 402", "devon-and-cornwall"), ("20", "percentage 20", "devon-and-cornwall")],
    ),
    # a region, a force that is called so, and a force of a region that was not told of
    (
        "Kent Police recorded 402 robberies. In the South East force areas there were 3,000 robberies.",
        [("402", "count 402", "kent"), ("3,000", "count 3000", "region-south-east")],
    ),
    (
        "Staffordshire recorded 402 robberies. The West Midlands force recorded 3,000.",
        [("402", "count 402", "staffordshire"), ("3,000", "count 3000", "west-midlands")],
    ),
    (
        "Kent Police recorded 402 robberies. The average for the East Midlands forces was 300.",
        [("402", "count 402", "kent"), ("300", "count 300", "region-east-midlands")],
    ),
    (
        "Essex Police is one of the bigger forces. It recorded 640 robberies, and its officers solved 120.",
        [("640", "count 640", "essex"), ("120", "count 120", "essex")],
    ),
    (
        "Suffolk Constabulary recorded 640 burglaries. Across the border in Essex there were 2,310.",
        [("640", "count 640", "suffolk"), ("2,310", "count 2310", "essex")],
    ),
    (
        "Norfolk Constabulary recorded 640 burglaries. Neighbouring Suffolk had 512.",
        [("640", "count 640", "norfolk"), ("512", "count 512", "suffolk")],
    ),
    (
        "Kent and Essex police work together. Both forces recorded more than 600 robberies.",
        [("600", "count >600", "kent+essex")],
    ),
    (
        "Kent Police recorded 640 robberies. Nationally there were 50,000.",
        [("640", "count 640", "kent"), ("50,000", "count 50000", "england-and-wales")],
    ),
    (
        "Cumbria Constabulary is a small force. Its rate of burglary is 4.2 per 1,000 homes.",
        [("4.2", "rate 4.2 per_1000", "cumbria")],
    ),
]
# Lists: one figure each in order, or one for all.
LISTS: list[Row] = [
    # The place that "where" stands behind has the figures of its clause, "went up" or not.
    (
        "Burglary in Kent rose by 9 per cent, against 4 per cent in Essex, where the number went up from 640 to 666.",
        [
            ("9 per cent", "change 9 percent up", "kent"),
            ("4 per cent", "change 4 percent up", "essex"),
            ("640", "count 640", "essex"),
            ("666", "count 666", "essex"),
        ],
    ),
    (
        "Burglary in Kent rose by 9 per cent, and by four in England and Wales as a whole, where it went up from 640 to 666.",
        [
            ("9 per cent", "change 9 percent up", "kent"),
            ("four", "change 4 percent up", "england-and-wales"),
            ("640", "count 640", "england-and-wales"),
            ("666", "count 666", "england-and-wales"),
        ],
    ),
    (
        "Burglary in Kent went down from 640 to 512, and Essex had 310.",
        [("640", "count 640", "kent"), ("512", "count 512", "kent"), ("310", "count 310", "essex")],
    ),
    (
        "Kent gained 163 officers and Gwent 56, rises of 5 per cent and 4.8 per cent respectively.",
        [
            ("163 officers", "change 163 up", "kent"),
            ("56", "change 56 up", "gwent"),
            ("5 per cent", "change 5 percent up", "kent"),
            ("4.8 per cent", "change 4.8 percent up", "gwent"),
        ],
    ),
    (
        "Kent Police solved 4 per cent of burglaries. Only Surrey did worse, with a rate of 3.6 per cent; Essex managed 5.2.",
        [
            ("4 per cent", "percentage 4", "kent"),
            ("Only Surrey did worse", "rank 2 worst", "kent"),
            ("3.6 per cent", "percentage 3.6", "surrey"),
            ("5.2", "percentage 5.2", "essex"),
        ],
    ),
    (
        "Only Surrey solved fewer burglaries than Kent; Essex solved 3.6 per cent.",
        [("Only Surrey solved fewer", "rank 2 lowest", "kent"), ("3.6 per cent", "percentage 3.6", "essex")],
    ),
    (
        "Kent, Sussex and Surrey recorded 831, 795 and 612 robberies respectively.",
        [("831", "count 831", "kent"), ("795", "count 795", "sussex"), ("612", "count 612", "surrey")],
    ),
    (
        "Robberies in Kent and Surrey fell by four and nine per cent respectively.",
        [("four", "change 4 percent down", "kent"), ("nine per cent", "change 9 percent down", "surrey")],
    ),
    (
        "The detection rates of Gwent Police and South Wales Police were 19 and 24 per cent respectively.",
        [("19", "percentage 19", "gwent"), ("24 per cent", "percentage 24", "south-wales")],
    ),
    (
        "Respectively, Dorset and Wiltshire police recorded 64 and 58 robberies.",
        [("64", "count 64", "dorset"), ("58", "count 58", "wiltshire")],
    ),
    (
        "Police recorded 64 robberies in Dorset, 58 in Wiltshire and 51 in Gloucestershire.",
        [("64", "count 64", "dorset"), ("58", "count 58", "wiltshire"), ("51", "count 51", "gloucestershire")],
    ),
    (
        "Robberies recorded by police: Dorset 64, Wiltshire 58, Gloucestershire 51.",
        [("64", "count 64", "dorset"), ("58", "count 58", "wiltshire"), ("51", "count 51", "gloucestershire")],
    ),
    (
        "Dorset (64), Wiltshire (58) and Gloucestershire (51) had few robberies, police figures show.",
        [
            ("64", "count 64", "dorset"),
            ("58", "count 58", "wiltshire"),
            ("51", "count 51", "gloucestershire"),
        ],
    ),
    (
        "Dorset and Wiltshire police each recorded 64 robberies.",
        [("64", "count 64", "dorset+wiltshire")],
    ),
    (
        "The police forces of Bedfordshire, Cambridgeshire and Hertfordshire have 4,400 officers between them.",
        [("4,400", "count 4400", "bedfordshire+cambridgeshire+hertfordshire")],
    ),
    (
        "Robberies fell in Durham (to 64) and Cleveland (to 212) but rose in Northumbria (to 310), police said.",
        [("64", "count 64", "durham"), ("212", "count 212", "cleveland"), ("310", "count 310", "northumbria")],
    ),
    (
        "Dorset and Devon and Cornwall police recorded 64 and 212 robberies.",
        [("64", "count 64", "dorset"), ("212", "count 212", "devon-and-cornwall")],
    ),
    (
        "The Merseyside force recorded 640 robberies, Lancashire 512 and Cheshire 212.",
        [("640", "count 640", "merseyside"), ("512", "count 512", "lancashire"), ("212", "count 212", "cheshire")],
    ),
]
# Regions, nations, districts and boroughs are not the force round them.
OTHER_KINDS: list[Row] = [
    ("Police in Wales recorded 640 robberies.", [("640", "count 640", "wales")]),
    ("Police forces in England and Wales recorded 50,000 robberies.", [("50,000", "count 50000", "england-and-wales")]),
    ("Police in the South East recorded 6,400 robberies.", [("6,400", "count 6400", "region-south-east")]),
    ("Police recorded 6,400 robberies in the East Midlands.", [("6,400", "count 6400", "region-east-midlands")]),
    (
        "Police in Yorkshire and the Humber recorded 6,400 robberies.",
        [("6,400", "count 6400", "region-yorkshire-and-the-humber")],
    ),
    ("Police in England recorded 50,000 robberies.", [("50,000", "count 50000", "england")]),
    (
        "The West Midlands region saw 6,400 robberies recorded by police.",
        [("6,400", "count 6400", "region-west-midlands")],
    ),
    ("West Midlands Police recorded 6,400 robberies.", [("6,400", "count 6400", "west-midlands")]),
]
# The namesakes do not move the figure away from the force that it is about.
NAMESAKES: list[Row] = [
    # A national side and its matches.
    (
        "Arrests for domestic abuse in Kent rose by 12 per cent when England lost and by nine when they won.",
        [("12 per cent", "change 12 percent up", "kent"), ("nine", "change 9 percent up", "kent")],
    ),
    (
        "Arrests in Kent rose by 12 per cent after England's World Cup match, police said.",
        [("12 per cent", "change 12 percent up", "kent")],
    ),
    (
        "Arrests in Kent rose by 12 per cent when Wales lost to Scotland, police said.",
        [("12 per cent", "change 12 percent up", "kent")],
    ),
    ("England lost 2,000 police officers last year.", [("2,000 police officers", "change 2000 down", "england")]),
    (
        "Arrests in Kent rose by 12 per cent, and in England by nine per cent, police figures show.",
        [("12 per cent", "change 12 percent up", "kent"), ("nine per cent", "change 9 percent up", "england")],
    ),
    ("Det Supt Ann Kent said that Surrey Police recorded 640 burglaries.", [("640", "count 640", "surrey")]),
    ("Essex Police recorded 640 burglaries, said Inspector Clive Durham.", [("640", "count 640", "essex")]),
    (
        "Around Kent Road in Leicester, Leicestershire Police recorded 64 burglaries.",
        [("64", "count 64", "leicestershire")],
    ),
    (
        "Derby County fans were among 312 people arrested by Derbyshire Police for violence in 2013.",
        [("312", "count 312", "derbyshire")],
    ),
    ("Mr Surrey said Gwent Police had 1,250 officers.", [("1,250", "count 1250", "gwent")]),
    ("The Duke of Cleveland pub stands where Norfolk Police recorded 64 robberies.", [("64", "count 64", "norfolk")]),
    ("Judge Norfolk heard that Dorset Police recorded 640 burglaries.", [("640", "count 640", "dorset")]),
    ("The University of Kent study found that Sussex Police recorded 640 rapes.", [("640", "count 640", "sussex")]),
    (
        "Tim Essex, of Surrey Street, was told that Cumbria Police recorded 64 robberies.",
        [("64", "count 64", "cumbria")],
    ),
    ("Unlike Kent Police, Surrey Police recorded 512 burglaries.", [("512", "count 512", "surrey")]),
    (
        "Ann Marsh, chief constable of Surrey, said that Kent Police recorded 640 burglaries.",
        [("640", "count 640", "kent")],
    ),
    ("Durham University said that 12 burglaries had been recorded by police.", [("12", "count 12", "none")]),
]
# Towns "and the rest of the area" are all of it; not where a county is less than the force, and not where a new clause begins.
RESTS: list[Row] = [
    ("Crime in Hull, Grimsby and the rest of the area rose to 74,134.", [("74,134", "count 74134", "humberside")]),
    (
        "The tally for Hull, Grimsby, Scunthorpe and the rest of the area was 74,134 crimes.",
        [("74,134", "count 74134", "humberside")],
    ),
    ("Crime in Hull and the rest of the force area rose to 74,134.", [("74,134", "count 74134", "humberside")]),
    ("Crime in Dover, Ashford and elsewhere in the county rose to 74,134.", [("74,134", "count 74134", "kent")]),
    ("Crime in Dover and the rest of the county rose to 74,134.", [("74,134", "count 74134", "kent")]),
    ("Crime in Oxford and the rest of the county rose to 34,134.", [("34,134", "count 34134", "oxford")]),
    (
        "Crime fell by 640 in Dover and the rest of the county saw it fall, Kent Police say.",
        [("640", "change 640 down", "dover")],
    ),
    (
        "Crime fell by 640 in Dover, and the rest of the county was quiet, police say.",
        [("640", "change 640 down", "dover")],
    ),
    (
        "Crime in Dover, and in the rest of Kent, rose. There were 640 burglaries in Dover.",
        [("640", "count 640", "dover")],
    ),
]

TABLES = RESTS + NAMES + SHARES + ROUND + PAIRS + REGIONS + ANAPHORS + LISTS + OTHER_KINDS + NAMESAKES


@pytest.mark.parametrize(("text", "expected"), TABLES, ids=[text for text, _ in TABLES])
def test_areas(text: str, expected: list[tuple[str, ...]], read: Callable[[str], Analysis]) -> None:
    assert differences(read(text), expected) == []


# Figures of districts: (text, id or name that the area must not be)
DISTRICTS: list[tuple[str, str]] = [
    ("Police recorded 640 burglaries in Ashford, Kent.", "kent"),
    ("In the borough of Welwyn Hatfield 64 robberies were recorded by police.", "hertfordshire"),
    ("In St Albans police recorded 310 burglaries.", "hertfordshire"),
    ("Police recorded 640 burglaries in Southend.", "essex"),
    ("Robberies recorded by police in Lambeth rose to 640.", "metropolitan"),
    ("Officers recorded 640 burglaries in the city of Durham.", "durham"),
    ("In Lincoln, 310 burglaries were recorded by police.", "lincolnshire"),
    ("Police recorded 64 robberies in Hartlepool.", "cleveland"),
]


@pytest.mark.parametrize(("text", "force"), DISTRICTS, ids=[text for text, _ in DISTRICTS])
def test_a_district_is_not_its_force(text: str, force: str, read: Callable[[str], Analysis]) -> None:
    (claim,) = read(text).claims
    assert claim.area is None or claim.area.area != force


# Names that are no area at all.
NO_AREAS: list[str] = [
    "Inspector Ann Kent spoke to officers.",
    "Mr Durham was arrested by police.",
    "Police closed Surrey Street.",
    "He plays for Lincoln City, police said.",
    "Officers were called to the Essex Arms.",
    "Clive Cumbria, 41, was charged by police.",
    "Police appealed to Dr Norfolk for help.",
    "Kent Brockman read the police news.",
    "The Duke of Sussex thanked the officers.",
]


@pytest.mark.parametrize("text", NO_AREAS)
def test_no_area(text: str, read: Callable[[str], Analysis]) -> None:
    assert [mention.text for mention in read(text).areas if mention.how != "anaphor" and mention.kind == "force"] == []


# (text, words as written, how it is understood)
HOWS: list[tuple[str, str, str]] = [
    ("Kent Police recorded 640 burglaries.", "Kent Police", "named"),
    ("Herts Police recorded 640 burglaries.", "Herts Police", "alias"),
    ("The Met recorded 640 murders.", "Met", "alias"),
    ("Kent Police was inspected. The force recorded 640 burglaries.", "The force", "anaphor"),
    ("Surrey Police was inspected. In the county 640 burglaries were recorded.", "the county", "anaphor"),
    ("Kent Police was inspected. Recorded burglaries fell to 640.", "Kent", "carried"),
    ("Gwent Police was inspected. The Welsh force recorded 640 burglaries.", "Welsh", "anaphor"),
    ("GMP recorded 640 burglaries.", "GMP", "alias"),
]


@pytest.mark.parametrize(("text", "words", "how"), HOWS)
def test_how_an_area_is_found(text: str, words: str, how: str, read: Callable[[str], Analysis]) -> None:
    (claim,) = read(text).claims
    assert claim.area is not None
    assert (words.lower() in claim.area.text.lower(), claim.area.how) == (True, how)

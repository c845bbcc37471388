"""Misspelt names: offered when they can be nothing else, and three times as many refused."""

from __future__ import annotations

import pytest

from claimcheck.claims.areas.areas import AreaFinder
from claimcheck.claims.areas.spelling import SpellingFinder
from claimcheck.claims.words.lexicons import read_lexicon
from claimcheck.nlp.tokens import tokenize
from claimcheck.reference.areas import Areas
from claimcheck.reference.contexts import read_contexts
from claimcheck.reference.folders import read_areas
from claimcheck.reference.paths import reference_root

AREAS = Areas(*read_areas([reference_root()]))
FINDER = SpellingFinder(AREAS)
PLACES = AreaFinder(AREAS, read_contexts(), read_lexicon("areas"))

FLAGGED = [
    ("Volunteers of Hertforshire Constabulary were thanked.", "Hertforshire", "Hertfordshire", "hertfordshire"),
    ("Thefts across Hamphsire fell.", "Hamphsire", "Hampshire", "hampshire"),
    ("The rate in Hertfordshrie was 21 per cent.", "Hertfordshrie", "Hertfordshire", "hertfordshire"),
    ("Crime in St Albanns district fell.", "St Albanns", "St Albans", "st-albans"),
    ("Avon and Sommerset Police had 120 dogs.", "Avon and Sommerset", "Avon and Somerset", "avon-and-somerset"),
    ("Nothumbria Police said no more.", "Nothumbria", "Northumbria", "northumbria"),
    ("Leicstershire recorded 412 burglaries.", "Leicstershire", "Leicestershire", "leicestershire"),
    ("Officers in West Mecia found 31.", "West Mecia", "West Mercia", "west-mercia"),
    ("Arrests in Dyfed-Powis rose.", "Dyfed-Powis", "Dyfed-Powys", "dyfed-powys"),
    ("Thames Vally Police was third.", "Thames Vally", "Thames Valley", "thames-valley"),
    ("Surry Police logged 12.", "Surry", "Surrey", "surrey"),
    ("the chief constable of Dorest Police", "Dorest", "Dorset", "dorset"),
    ("Greater Machester Police", "Greater Machester", "Greater Manchester", "greater-manchester"),
    ("NORTH YORKSHRIE POLICE", "NORTH YORKSHRIE", "NORTH YORKSHIRE", "north-yorkshire"),
    ("Metropolitian Police figures", "Metropolitian", "Metropolitan", "metropolitan"),
    ("the Hertfordshire Constabluary", "Hertfordshire Constabluary", "Hertfordshire Constabulary", "hertfordshire"),
    ("Kent had 1,120 burglaries, Hampshrie 980 and Sussex 870.", "Hampshrie", "Hampshire", "hampshire"),
    ("Kent recorded 12 thefts; Lancahsire 9; Essex 8.", "Lancahsire", "Lancashire", "lancashire"),
    ("Norfolk lost 40 officers and Hertforshire 62.", "Hertforshire", "Hertfordshire", "hertfordshire"),
    ("Surrrey crime up 12 per cent", "Surrrey", "Surrey", "surrey"),
    ("Thefts rose in Sussex, Knet and Essex.", "Knet", "Kent", "kent"),
    ("Only Esesx had fewer officers, with 1,102.", "Esesx", "Essex", "essex"),
    ("Gwnet's force lost 412 officers.", "Gwnet", "Gwent", "gwent"),
    ("the chief constable of Duhram", "Duhram", "Durham", "durham"),
    ("In Dosret, officers made 640 arrests.", "Dosret", "Dorset", "dorset"),
    ("Only Wset Mercia had fewer.", "Wset Mercia", "West Mercia", "west-mercia"),
    ("the highest rate, behind Norfokl and Essex", "Norfokl", "Norfolk", "norfolk"),
    ("Kent Plice had 3,500 officers.", "Kent Plice", "Kent Police", "kent"),
    ("Officers of Sussex Polce were thanked.", "Sussex Polce", "Sussex Police", "sussex"),
    ("Essex Poilce said nothing.", "Essex Poilce", "Essex Police", "essex"),
    (
        "the head of Devon and Cornwall Pollice",
        "Devon and Cornwall Pollice",
        "Devon and Cornwall Police",
        "devon-and-cornwall",
    ),
    ("Cumbria Polcie, with 1,100", "Cumbria Polcie", "Cumbria Police", "cumbria"),
    ("NORTH WALES POLIC", "NORTH WALES POLIC", "NORTH WALES POLICE", "north-wales"),
    ("Norfolk Constabulry had 1,500", "Norfolk Constabulry", "Norfolk Constabulary", "norfolk"),
    ("Kent Constabulery had 1,500", "Kent Constabulery", "Kent Constabulary", "kent"),
    ("Burglary in Middlesborough doubled.", "Middlesborough", "Middlesbrough", "middlesbrough"),
    ("Officers in Nottinghamsire and Derbyshire", "Nottinghamsire", "Nottinghamshire", "nottinghamshire"),
    ("Crime in Lincolnshire and Northamtonshire", "Northamtonshire", "Northamptonshire", "northamptonshire"),
    ("It was higher than Glocestershire, which had 40.", "Glocestershire", "Gloucestershire", "gloucestershire"),
    ("Cambridgshire's force", "Cambridgshire", "Cambridgeshire", "cambridgeshire"),
    ("Lancahsire 29 per cent", "Lancahsire", "Lancashire", "lancashire"),
    ("3. Northamtonshire: 412 (down 6%)", "Northamtonshire", "Northamptonshire", "northamptonshire"),
    ("- Devon and Cornwal (1,204)", "Devon and Cornwal", "Devon and Cornwall", "devon-and-cornwall"),
    ("• Bedforshire - 16.2", "Bedforshire", "Bedfordshire", "bedfordshire"),
    ("Kent had 1,120, Hampshrie 980 and Sussex 870", "Hampshrie", "Hampshire", "hampshire"),
    ("Leicstershire crime falls again", "Leicstershire", "Leicestershire", "leicestershire"),
    ("Cumbria, Lancahsire and Cheshire fared best", "Lancahsire", "Lancashire", "lancashire"),
    ("Car thefts in Hudersfield went up.", "Hudersfield", "Huddersfield", "huddersfield"),
    ("Burglary in Macclesfeild rose.", "Macclesfeild", "Macclesfield", "macclesfield"),
    ("It fell in the Vale of Glamorghan.", "Vale of Glamorghan", "Vale of Glamorgan", "vale-of-glamorgan"),
    (
        "It was beaten by Kent, Gloucesterhire, Norfolk and Surrey",
        "Gloucesterhire",
        "Gloucestershire",
        "gloucestershire",
    ),
]

REFUSED = """
in Huddersford and Hull
Break-ins Kept Police Busy
Kent had 12 goals, Dorsett 9 and Essam 8
Ken Police of Ohio
a hotel in Essen
the Gent Police force of Flanders
in Kant and Hegel
Sussex had 4, Denham 3
Surry crime up in Virginia
Keen Police Cadets Wanted
Went Midlands way
the Duran brothers
behind Dorsey and Essex
Mr Kentt of Leeds
the Kent Policy Unit
Essex Policing Board
a Surrey Polite notice
Kent Pollock had 12 goals
Sussex Pools Ltd
the Devon Place hotel
Mr Kent Polk of Ohio
Durham Palace
Dorset Pilates classes
Kent Price was there
by Basil Stoke
Mr Huddersfeld of Leeds
a lodge in Kiddermore
according to Macclesfelt
Wiltshere 2, Lampard 1
Kent scored 31, Hampshaw 12 and Essex 9
Hampshaw (34) was jailed
Dorsey: 12 goals
Cheshyre crime novels sell well
Umbria 40 per cent, Tuscany 31
Kent, Hampshaw and Partners, solicitors
Smith, Derbishire and Jones were fined
Denham officers won the quiz
King Alfred ruled in Wessex
a burglar from Denham was jailed
a man in Dunham was fined
the A38 in Dorney was shut
a flat in Surry Hills, Sydney
a barracks in Lancaster
Lincoln police station is closed
Derby has 48 officers
the dockyard in Devonport
a Kentish pub
holidays on Norfolk Island
Suffolk County, New York, had 1,204
houses in Hampstead cost more
Hampton Court saw 3,000
a flat off Essex Road
the Cumbrian coast
Wiltshere scored twice
according to Wiltshere
a family from Dereham
a hotel in Cleveleys
hills across Umbria
the works of Kant in translation
ships in the Humber
sheep in Northumberland
Dorsey had 40 points
Matt Dorsey was there
traffic in Cheshunt
the Cheshires of Congleton
Mr Hampshaw of Leeds
DC Wiltshear was thanked
a farm near Durrington
West Midland Safari Park
in New Hampshire and Vermont
lambs of the Suffolks and Hampshires
West Mersea police station
West Mersea police were called
a villa in Murcia
the Cambrian coast line
in Cambria, California
the Survey of London
Hadley Dorsett was fined
by Kate Cornwell
for Patricia Cornwell fans
Humbert was in Lolita
in Brittain's memoir
Lyndon Johnson
at Shenfield station
of Shalford Mill
Salford and Samford
the Midland Hotel
in Iceland and Ireland
the Northern Powerhouse
a Southern Trains driver
Policy Exchange said
Thomas Durrant, 41, of Luton
PC Sussman had 12 years of service
in Dorchester and Colchester
across Westmoreland in Pennsylvania
in Wilshire Boulevard
from Rotterdam to Hull
Clelland Street in Glasgow
in Sandford and Samford
as Leinster beat Munster
in Leinster they voted
in Gwynedd and Powys
across Devonshire in the old days
in Ashburton and Dartmouth
at Hereford and Hertford
in Worcester and Wooster
within Oxfordshire and Berkshire
""".strip().splitlines()


def found(text: str, named: tuple[str, ...] = ()) -> list[tuple[str | None, str, str | None]]:
    tokens = tokenize(text)
    known = [(place.i, place.j) for place in PLACES.find(tokens, 0, len(tokens))]
    return [(one.misspelt, one.meant, one.area) for one in FINDER.find(tokens, 0, len(tokens), known, named)]


@pytest.mark.parametrize(("text", "wrong", "right", "area"), FLAGGED)
def test_flagged(text: str, wrong: str, right: str, area: str) -> None:
    assert found(text) == [(wrong, right, area)]


@pytest.mark.parametrize("text", REFUSED)
def test_refused(text: str) -> None:
    assert found(text) == []


def test_the_article_settles_which_of_two_is_meant() -> None:
    assert found("Crime in Herfordshire fell.") == []
    assert found("Crime in Herfordshire fell.", ("hertfordshire",)) == [
        ("Herfordshire", "Hertfordshire", "hertfordshire")
    ]


def test_the_force_belongs_to_the_place() -> None:
    tokens = tokenize("Nothumbria Police said so.")
    place = FINDER.find(tokens, 0, len(tokens))[0]
    assert (place.i, place.j, place.kind, place.sort) == (0, 2, "force", "name")


def test_every_name_of_the_catalogue_is_right() -> None:
    names = [area.name for area in AREAS.all if area.kind != "other"] + [alias.alias for alias in AREAS.aliases]
    assert [name for name in names for form in (f"in {name} there", f"{name} police had") if found(form)] == []

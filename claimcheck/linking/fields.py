"""The areas that a place in an order is taken among: those that the words behind it name, before it, or whose it is said to be."""

from __future__ import annotations

import re
from collections.abc import Sequence

from claimcheck.domain.areas import Area
from claimcheck.domain.claims import Claim
from claimcheck.domain.wording import CARDINALS
from claimcheck.linking.areas import CITY, LONDON, districts, regions
from claimcheck.linking.moves import is_by_the_most
from claimcheck.reference.catalogue import Catalogue

FORCES = 43
# Some of the forces, of which the text does not say which they are ("of the rural forces", "of those that replied").
SOME = re.compile(
    r"\b(?:similar|rural|count(?:y|ies)|shires?|metropolitan|urban"
    r"|(?<!\ba )(?:big(?:ger|gest)?|large(?:r|st)?|small(?:er|est)?)|cit(?:y|ies)"
    r"|neighbou?r(?:s|ing)?|border(?:s|ing)|surrounding|replied|responded|answered|inspected|supplied|surveyed|sizes?|peers?|comparable"
    r"|(?:southern|northern|eastern|western|the south|the north|the midlands|the east|the west))\b"
)
# "The fewest of the Yorkshire forces": of a name that is no region or nation; of the other words the field stays whole.
OF_WHICH = re.compile(r"\bof the (?:[\w-]+ )?([a-z-]+) (?:forces|constabularies)\b")
ALL_FORCES = frozenset(["territorial", "police", "office", "welsh", "english", "british", "other", "local", "whole"])
OF_SOME = re.compile(r"\bof (?:its|their|our|the) (?:\w+ )?(?:neighbou?rs|peers)\b", re.IGNORECASE)
# "The most of the four", "of our three forces": of those that the text has named.
FEW = re.compile(rf"\bof (?:the|all|its|our|their) (?:\w+ )?({'|'.join(CARDINALS[1:])})\b")
# Where the words behind a place begin to name its field; what is said of it ahead ("Among the English forces Kent has the lowest");
# and whose it is ("Wales's highest rate", "the East's quietest streets").
BEHIND = re.compile(
    r"\b(?:in|of any|of the|of all|among|amongst|anywhere in|across) .*|\bof (?:England|Wales)\b.*|\boutside .*"
)
AHEAD = re.compile(
    r"\b(?:among(?:st)?|of|out of|across|within) (?:all )?(?:the|our|all|those|these) (?:[\w-]+ ){0,3}"
    r"(?:forces|constabularies)(?: (?:in|of|across) (?:the )?[\w ]+)?"
    r"|^\W*(?:and |but |yet |while )?(?:in|across|within|throughout|outside) (?:the )?[\w -]{3,40}(?=,)",
    re.IGNORECASE,
)
WHOSE = re.compile(
    r"\b((?:the )?(?:[A-Z][\w-]*(?: (?:of |and )?[A-Z][\w-]*)*|region|country|nation))"
    r"(?:['’]s|s['’]) (?:\w+ ){0,2}(?=[\w-]*(?:est|most|fewest|worst|best)\b)"
)
SIZED = re.compile(r"(?:the )?(?:[\w-]+ )?(?:biggest|largest|smallest|bigger|larger|smaller)\b", re.IGNORECASE)
SHORT = {"the east": "east of england", "the eastern region": "east of england"}
WIDER = re.compile(
    r"\b(?:England|Wales|Britain|UK|country|nation\w*|region\w*|(?:North|South|East|West)\w*|Midlands|cit(?:y|ies)|towns?|forces?|anywhere)\b"
)
# "Wales", and not "South Wales Police" or "the North Wales force".
WELSH = re.compile(r"(?<!North )(?<!South )(?<!Mid )\bWales\b|\bWelsh\b")
COUNTRY = re.compile(r"\bthe (?:country|nation|principality)\b")
BOTH = re.compile(r"\bengland (?:and|&) wales\b|\bwales (?:and|&) england\b|\btwo nations\b")


def _left_out(name: str) -> re.Pattern[str]:
    """What tells, in small letters, that a place is left out of an order."""
    return re.compile(
        rf"\boutside (?:of )?{name}"
        rf"|\b(?:apart from|aside from|other than|excluding|except(?: for)?|bar|barring|not counting|discounting|ignoring) {name}"
        rf"|\b(?:leav|sett?|putt?|tak)(?:e|es|ing|ting)? (?:out|aside) {name}"
        rf"|\b(?:leav|sett?|putt?|tak)(?:e|es|ing|ting)? {name} (?:out|aside)\b|\b{name},? (?:apart|aside|excepted|excluded)\b"
    )


OUTSIDE_LONDON = _left_out(r"(?:london|the capital|the met)\b")
OUTSIDE_CITY = _left_out(r"(?:the )?city of london\b")
# Where another statement begins, of which what the first leaves out says nothing.
ANOTHER = re.compile(r";|[,–—] ?(?:and|but|while|whereas|with|where|which) |\b(?:but|while|whereas) ")


def link_field(claim: Claim, area: Area | None, catalogue: Catalogue, text: str = "") -> tuple[str, ...]:
    """The ids that a rank is taken among: the 43 territorial forces unless the text says else; empty when it cannot be told."""
    if claim.rank is None or claim.rank.among != "areas" or area is None:
        return ()
    if area.kind == "district":
        return _districts(claim, area, catalogue, text)
    if area.kind != "force":
        return tuple(other.id for other in regions(catalogue)) if area.kind == "region" else ()
    full = (_unsized(claim.rank.field_text) or _behind(claim, text)).lower()
    words = full.replace("city of london", "")
    if OF_SOME.search(claim.span.of(text)):
        return ()  # "only two of its neighbours saw a bigger rise"
    behind = _behind(claim, text).lower() if claim.rank.field else ""  # "twelfth among the 39 | in England"
    said = (
        _welsh_country(words, area, claim, text),
        behind.replace("city of london", ""),
        _ahead(claim, text),
        _whose(claim, text),
    )
    named = (_named_field(OUTSIDE_LONDON.sub("", each), area, catalogue) for each in said if each)
    everywhere = tuple(catalogue.areas.territorial)
    among_told = is_by_the_most(claim, text)
    field = next((one for one in named if one is not None), () if among_told else everywhere)
    # of the North West, "behind West Yorkshire"
    if any(id in everywhere and id not in field for id in claim.rank.behind):
        field = () if not field or claim.rank.field_text in claim.sentence.of(text) else everywhere
    if OUTSIDE_LONDON.search(words) or _is_told_without(OUTSIDE_LONDON, LONDON, claim, text):
        field = tuple(key for key in field if key not in LONDON)
    elif OUTSIDE_CITY.search(full) or _is_told_without(OUTSIDE_CITY, (CITY,), claim, text):
        field = tuple(key for key in field if key != CITY)
    size = claim.rank.field
    if size == FORCES - 1 == len(field) - 1:
        return tuple(key for key in field if key != CITY)
    return field if size is None or abs(size - len(field)) <= 1 else ()


def _is_told_without(outside: re.Pattern[str], names: Sequence[str], claim: Claim, text: str) -> bool:
    """ "Outside London no force searched more people", "London apart, Merseyside did the most": left out ahead of the rank."""
    if claim.rank is None or not len(claim.sentence) or set(names) & set(claim.rank.behind):
        return False
    ahead = text[claim.sentence.start : claim.span.start].lower()
    return outside.search(ANOTHER.split(ahead)[-1]) is not None


def _districts(claim: Claim, area: Area, catalogue: Catalogue, text: str) -> tuple[str, ...]:
    """The districts of a force, for a place of one of them where the sentence speaks of nothing wider."""
    said = claim.sentence.of(text) if len(claim.sentence) else ""
    if WIDER.search(said) or area.force is None:
        return ()
    return districts(catalogue).get(area.force, ())


def _unsized(words: str) -> str:
    """The words of a field without the rank's own before them ("biggest rise | in the country", which is of no big forces)."""
    found = BEHIND.search(words) if SIZED.match(words) else None
    return found[0] if found else words


def _behind(claim: Claim, text: str) -> str:
    """The words behind a rank that may name its field ("the highest number | of officers in the South East"), up to the next mark."""
    end = max(claim.sentence.end, claim.span.end)
    if claim.area is not None and claim.span.end <= claim.area.span.start < end:
        end = claim.area.span.start  # "the second highest number was in the West Midlands" tells whose it is
    behind = re.split(r"[,;:(]", text[claim.span.end : end])[0]
    found = BEHIND.search(behind)
    return found[0] if found else ""


def _ahead(claim: Claim, text: str) -> str:
    """The last words before a rank, in its sentence, that name forces or open with a place."""
    ahead = text[claim.sentence.start : claim.span.start] if len(claim.sentence) else ""
    found = [one[0] for one in AHEAD.finditer(ahead)]
    return found[-1].lower() if found else ""


def _welsh_country(words: str, area: Area, claim: Claim, text: str) -> str:
    """ "Elsewhere in Wales Gwent did 2,379, the fewest in the country": Wales, where the sentence opened on it and the force lies there."""
    ahead = text[claim.sentence.start : claim.span.start] if len(claim.sentence) else ""
    told = area.nation == "wales" and "england" not in ahead.lower() and WELSH.search(ahead) is not None
    return COUNTRY.sub("wales", words) if told else words


def _whose(claim: Claim, text: str) -> str:
    """The place whose highest or lowest it is said to be ("in the east of england"), or nothing."""
    said = text[claim.sentence.start : claim.span.end] if len(claim.sentence) else ""
    owners = [one[1].lower() for one in WHOSE.finditer(said) if one.end() >= claim.span.start - claim.sentence.start]
    return f"in {SHORT.get(owners[-1], owners[-1])}" if owners else ""


def how_few(words: str) -> int | None:
    """How many forces a place is told among, in small letters ("second lowest of the four")."""
    found = FEW.search(words)
    return CARDINALS.index(found[1]) + 1 if found is not None else None


def _named_field(words: str, area: Area, catalogue: Catalogue) -> tuple[str, ...] | None:
    """The areas that words name, empty where it cannot be told which, None where they name none."""
    if BOTH.search(words):
        return tuple(catalogue.areas.territorial)
    if "the region" in words and area.region:
        return tuple(catalogue.areas.within(area.region))
    if (few := how_few(words)) is not None:  # "of the five": of its region or nation, if that has as many
        near = [tuple(catalogue.areas.within(key)) for key in (area.region, area.nation) if key]
        return next((field for field in near if len(field) == few), ())
    if "regional" in words.split():
        return tuple(catalogue.areas.within(area.region)) if area.region else ()
    plain = words.replace("-", " ")
    for other in regions(catalogue):
        if re.search(rf"(?:^|\b(?:in|of|across|outside) )(?:the )?{re.escape(other.name.lower())}\b", plain):
            return tuple(catalogue.areas.within(other.id))
    if SOME.search(plain):
        return ()
    if (told := OF_WHICH.search(plain)) is not None and told[1] not in ALL_FORCES:
        return ()
    names = {"england": r"\bengland\b|\benglish\b", "wales": r"\bwales\b|\bwelsh\b"}
    for key, pattern in names.items():
        if re.search(pattern, re.sub(r"\b(?:north|south) wales\b", "", words)):
            return tuple(catalogue.areas.within(key))
    return None

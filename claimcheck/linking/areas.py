"""The area of a claim, and the areas that it is ranked among."""

from __future__ import annotations

import re
from functools import lru_cache

from claimcheck.domain.areas import Area
from claimcheck.domain.cases import Choice
from claimcheck.domain.claims import AreaMention, Claim
from claimcheck.domain.periods import How
from claimcheck.domain.wording import CARDINALS
from claimcheck.reference.areas import ENGLAND_AND_WALES
from claimcheck.reference.catalogue import Catalogue

SURE: dict[How, float] = {
    "named": 1.0,
    "alias": 0.95,
    "heading": 0.9,
    "anaphor": 0.85,
    "carried": 0.8,
    "dateline": 0.75,
    "inferred": 0.5,
}
CITY, LONDON = "city-of-london", ("metropolitan", "city-of-london")
FORCES = 43
# Some of the forces, of which the text does not say which they are ("of the rural forces", "of those that replied").
SOME = re.compile(
    r"\b(?:similar|rural|count(?:y|ies)|shires?|metropolitan|urban|big(?:ger|gest)?|large(?:r|st)?|small(?:er|est)?|cit(?:y|ies)"
    r"|neighbou?r(?:s|ing)?|border(?:s|ing)|surrounding|replied|responded|answered|inspected|supplied|surveyed|sizes?|peers?|comparable"
    r"|(?:southern|northern|eastern|western|the south|the north|the midlands|the east|the west))\b"
)
# "The most of the four", "of our three forces": of those that the text has named.
FEW = re.compile(rf"\bof (?:the|all|its|our|their) (?:\w+ )?({'|'.join(CARDINALS[1:])})\b")


def link_area(claim: Claim, catalogue: Catalogue) -> Choice[Area]:
    """The catalogue's area for a claim. One figure about several areas gives an area of kind `other` with `parts`."""
    mention = claim.area
    if mention is None:
        return Choice(best=None, why="the claim names no area")
    if mention.area is None and mention.parts:
        return _several(mention, catalogue)
    known = [catalogue.areas.get(key) for key in mention.candidates if key in catalogue.areas]
    if mention.area is None or mention.area not in catalogue.areas:
        why = f"“{mention.text}” may be several areas" if known else f"“{mention.text}” is no area of the catalogue"
        return Choice(best=known[0] if known else None, score=0.3, runners_up=tuple(known[1:]), why=why)
    rivals = [area for area in known if area.id != mention.area] + _namesakes(mention, catalogue)
    others = tuple(dict.fromkeys(rivals))
    score = min(SURE[mention.how], 0.8 if others else 1.0)
    return Choice(
        best=catalogue.areas.get(mention.area), score=score, runners_up=others, why=f"“{mention.text}”, {mention.how}"
    )


def _namesakes(mention: AreaMention, catalogue: Catalogue) -> list[Area]:
    """Regions that bear the very name that is written ("the West Midlands", the force or the region); the Met for London."""
    if mention.area == "region-london" and LONDON[0] in catalogue.areas:
        return [catalogue.areas.get(LONDON[0])]
    name = mention.text.lower().removeprefix("the ").strip()
    return [area for area in regions(catalogue) if area.name.lower() == name and area.id != mention.area]


@lru_cache(maxsize=8)
def regions(catalogue: Catalogue) -> tuple[Area, ...]:
    """The regions of the catalogue, looked up once."""
    return tuple(area for area in catalogue.areas.all if area.kind == "region")


def _several(mention: AreaMention, catalogue: Catalogue) -> Choice[Area]:
    areas = [catalogue.areas.get(key) for key in mention.parts if key in catalogue.areas]
    if len(areas) < len(mention.parts):
        return Choice(best=None, why=f"“{mention.text}” is not all in the catalogue")
    names = ", ".join(area.name for area in areas[:-1]) + " and " + areas[-1].name
    made = Area(id="+".join(mention.parts), name=names, kind="other", parts=mention.parts)
    return Choice(best=made, score=SURE[mention.how], why=f"“{mention.text}” names {len(areas)} areas")


def link_field(claim: Claim, area: Area | None, catalogue: Catalogue, text: str = "") -> tuple[str, ...]:
    """The ids that a rank is taken among: the 43 territorial forces unless the text says else; empty when it cannot be told."""
    if claim.rank is None or claim.rank.among != "areas" or area is None:
        return ()
    words = (claim.rank.field_text or _behind(claim, text)).lower()
    if area.kind != "force":
        return (
            tuple(other.id for other in catalogue.areas.all if other.kind == "region") if area.kind == "region" else ()
        )
    field = _named_field(words, area, catalogue)
    if re.search(r"\boutside (?:of )?london\b|\b(?:apart from|excluding|except) (?:the met|london)", words):
        field = tuple(key for key in field if key not in LONDON)
    size = claim.rank.field
    if size == FORCES - 1 == len(field) - 1:
        return tuple(key for key in field if key != CITY)
    return field if size is None or abs(size - len(field)) <= 1 else ()


def _behind(claim: Claim, text: str) -> str:
    """The words behind a rank that may name its field ("the highest number | of officers in the South East"), up to the next mark."""
    behind = re.split(r"[,;:(]", text[claim.span.end : max(claim.sentence.end, claim.span.end)])[0]
    found = re.search(
        r"\b(?:in|of any|of the|of all|among|amongst|anywhere in|across) .*|\bof (?:England|Wales)\b.*|\boutside .*",
        behind,
    )
    return found[0] if found else ""


def _named_field(words: str, area: Area, catalogue: Catalogue) -> tuple[str, ...]:
    territorial = tuple(catalogue.areas.territorial)
    if not words or "england and wales" in words or "two nations" in words:
        return territorial
    if "the region" in words and area.region:
        return tuple(catalogue.areas.within(area.region))
    if (few := FEW.search(words)) is not None:  # "of the five": of its region or nation, if that has as many
        near = [tuple(catalogue.areas.within(key)) for key in (area.region, area.nation) if key]
        return next((field for field in near if len(field) == CARDINALS.index(few[1]) + 1), ())
    if "regional" in words.split():
        return tuple(catalogue.areas.within(area.region)) if area.region else ()
    plain = words.replace("-", " ")
    for other in regions(catalogue):
        if re.search(rf"\b(?:in|of|across|outside) (?:the )?{re.escape(other.name.lower())}\b", plain):
            return tuple(catalogue.areas.within(other.id))
    if SOME.search(plain):
        return ()
    names = {"england": r"\bengland\b|\benglish\b", "wales": r"\bwales\b|\bwelsh\b"}
    for key, pattern in names.items():
        if re.search(pattern, re.sub(r"\b(?:north|south) wales\b", "", words)):
            return tuple(catalogue.areas.within(key))
    return () if FEW.search(plain) else territorial


def nation_of(area: Area) -> tuple[str, ...]:
    """The nations that an area may have been taken for: England and Wales, England, Wales, without itself."""
    return tuple(key for key in (ENGLAND_AND_WALES, "england", "wales") if key != area.id)

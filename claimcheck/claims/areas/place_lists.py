"""Names that stand in a list: "Bexley, Lambeth and Kingston" is one place with parts, and a list that goes round a force is the force."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.claims.areas.areas import Place
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.nlp.tokens import Tokens
from claimcheck.reference.areas import Areas

_grammar = word_sets("grammar", "place_lists")
OPENING = _grammar["opening"]
OWNED = (["our"], ["its"], ["their"])
HEDGES = (["just"], ["only"], ["about"], ["nearly"])
APPOSED = 6  # tokens of what is said of a name ("our neighbour")
TELLING, REST, ADDING = _grammar["telling"], _grammar["rest"], _grammar["adding"]
AROUND = _grammar["around"]
AROUND_MOST = 8  # tokens of the longest of these
TOWNS = 2
PATCH = "patch"  # how a place is named that is a list of towns and the villages between


def merge_lists(tokens: Tokens, places: list[Place], areas: Areas, i: int) -> list[Place]:
    """Joins "Bexley, Lambeth and Kingston" into one place with parts; a list without "and" at its end stays apart.

    A list that goes round a force ("Leicester, Leicestershire and Rutland", "between Berwick and Sunderland") is the force.
    `i`: where the sentence begins.
    """
    merged: list[Place] = []
    k = 0
    while k < len(places):
        end = k
        while end + 1 < len(places) and _coordinated(tokens, places[end], places[end + 1], i, areas):
            end += 1
        group = places[k : end + 1]
        whole = _with_the_rest(tokens, group, places[end + 1 : end + 2], areas, i)
        if whole is not None:
            merged.append(whole)
            k = end + 2
            continue
        if (around := _with_what_lies_between(tokens, group, areas)) is not None:
            merged.append(around)
            k = end + 1
            continue
        if _are_of_two_clauses(tokens, group):
            group, end = group[:1], k
        if len(group) > 1 and _is_closed(tokens, group, i):
            group = [_beside_others(place, group, areas) for place in group]
            parts = tuple(dict.fromkeys(area for place in group for area in place.areas))
            wrong = next((place for place in group if place.misspelt), group[0])
            force = _round(tokens, group, areas)
            if force is not None:
                merged.append(Place(group[0].i, group[-1].j, "name", force, "force", alias="name"))
                k = end + 1
                continue
            merged.append(
                Place(group[0].i, group[-1].j, "name", None, "other", parts, misspelt=wrong.misspelt, meant=wrong.meant)
            )
        else:
            merged.extend(group)
        k = end + 1
    return merged


def _is_closed(tokens: Tokens, group: list[Place], i: int) -> bool:
    """Whether "and" stands before the last name of a list, or "or" before that of one of towns."""
    last = _plainly(tokens.lower[group[-2].j : group[-1].i], group[-2].i <= i + 1)
    return not {"and", "&", "or"}.isdisjoint(last)


def _with_the_rest(tokens: Tokens, group: list[Place], behind: list[Place], areas: Areas, i: int) -> Place | None:
    """ "Hull, Grimsby and the rest of the area", "Dover and elsewhere in the county": the force's own patch, where all lie in one."""
    if not behind or behind[0].sort not in ("county", "force") or any(place.sort != "name" for place in group):
        return None
    between = " ".join(tokens.lower[group[-1].j : behind[0].i])
    if (between.removeprefix(", ") if len(group) > 1 else between) not in REST:
        return None
    if _tells(tokens, behind[0].j) and "number" in tokens.kind[i : group[0].i]:
        return None  # "fell by 640 in Dover and the rest of the county saw a rise": two clauses
    parts = [areas.get(area) for place in group for area in place.areas]
    force = parts[0].force if parts else None
    if force is None or any(part.kind == "force" or part.force != force for part in parts):
        return None
    counties = behind[0].sort == "county" and "county" in tokens.lower[behind[0].i : behind[0].j]
    if counties and any(one.kind == "county" and one.force == force for one in areas.all):
        return None  # "Oxford and the rest of the county"
    return Place(group[0].i, behind[0].j, "name", force, "force", alias="name")


def _with_what_lies_between(tokens: Tokens, group: list[Place], areas: Areas) -> Place | None:
    """ "Margate, Ramsgate and the villages between": the patch of their force, or of the district told of (which_place.py)."""
    first, last = group[0], group[-1]
    between = " ".join(tokens.lower[last.j : last.j + AROUND_MOST]).removeprefix(", ")
    phrase = max((phrase for phrase in AROUND if f"{between} ".startswith(f"{phrase} ")), key=len, default=None)
    parts = [areas.get(area) for place in group for area in place.areas]
    forces = {part.force for part in parts}
    told = ("other", PATCH) if all(part.kind == "other" for part in parts) else ("force", "name")
    if phrase is None or len(group) < TOWNS or len(forces) != 1 or any(part.kind == "force" for part in parts):
        return None
    comma = tokens.lower[last.j : last.j + 1] == [","]
    force = forces.pop()
    end = last.j + comma + len(phrase.split())
    return Place(first.i, end, "name", force, told[0], alias=told[1]) if force else None


def _tells(tokens: Tokens, j: int) -> bool:
    return j < len(tokens) and tokens.lower[j] in TELLING


def _are_of_two_clauses(tokens: Tokens, group: list[Place]) -> bool:
    """ "doubled in Suffolk, and Norfolk is not far behind"."""
    joint = tokens.lower[group[0].j : group[-1].i] if len(group) == 2 else []
    return joint in ([",", "and"], [",", "and", "the"]) and _opens(tokens, group[-1].j)


def _opens(tokens: Tokens, j: int) -> bool:
    """Whether a clause goes on behind its name: a verb, or a figure ("the highest in England, and Sussex, our neighbour, just 5.7")."""
    if tokens.lower[j : j + 1] == [","] and tokens.lower[j + 1 : j + 2] in OWNED:
        j = next((k + 1 for k in range(j + 1, j + APPOSED) if tokens.lower[k : k + 1] == [","]), j)
    if tokens.lower[j : j + 1] in HEDGES:
        j += 1
    return j < len(tokens) and (tokens.lower[j] in TELLING or tokens.kind[j] == "number")


def _beside_others(place: Place, group: list[Place], areas: Areas) -> Place:
    """Of two places of a name ("Sutton, Bromley and Richmond") the one in the force of the others."""
    if len(place.candidates) < 2:
        return place
    forces = {areas.get(area).force for other in group if other is not place for area in other.areas}
    return replace(place, area=next((id for id in place.candidates if areas.get(id).force in forces), place.area))


def _round(tokens: Tokens, group: list[Place], areas: Areas) -> str | None:
    """The force whose own patch a list describes: by its name and those of its districts, or from one end to the other."""
    ids = [area for place in group for area in place.areas]
    forces = {area if areas.get(area).kind == "force" else areas.get(area).force for area in ids}
    districts = [area for area in ids if areas.get(area).kind == "district"]
    counties = len(ids) > 2 and all(areas.get(area).kind in ("county", "district") for area in ids)
    if len(forces) != 1 or not (districts or counties) or any(place.misspelt for place in group):
        return None
    between = tokens.lower[group[0].i - 1 : group[0].i] == ["between"] and len(ids) == 2
    # "Berkshire, Buckinghamshire and Oxfordshire"; "between Berwick and Sunderland"
    return next(iter(forces)) if between or len(districts) < len(ids) else None


def _is_wide(place: Place) -> bool:
    """Whether it is a region, and no city that stands in lists of cities."""
    return place.kind == "region" and place.area != "region-london"


def _plainly(between: list[str], opens: bool) -> list[str]:
    """The words between two names, with "and" for what says the same behind the first of a sentence ("Kent, along with Essex, saw")."""
    words = between[between[:1] == [","] :]
    the = words[-1:] == ["the"]
    return ["and"] if opens and " ".join(words[: len(words) - the]) in ADDING else between


def _coordinated(tokens: Tokens, one: Place, other: Place, i: int, areas: Areas) -> bool:
    between = _plainly(tokens.lower[one.j : other.i], one.i <= i + 1)
    if one.kind == other.kind == "district":  # "in Reading, Oxford or Milton Keynes"
        between = ["and" if word == "or" else word for word in between]
    inside = other.area is not None and one.area == areas.get(other.area).force
    if inside and between[1:2] and between[0] == "and":  # "in Hampshire and on the Isle of Wight"
        between = [word for word in between if word not in OPENING]
    if one.i == i + 1 and between[:1] == ["and"] and tokens.lower[i] in OPENING:
        between = [word for word in between if word not in OPENING]  # "On Tyneside and in Northumberland ..."
    return (
        one.sort == other.sort == "name"
        and (_is_wide(one) == _is_wide(other))  # "the most in the South West, and Gloucestershire 212"
        and bool(one.areas and other.areas)
        and 0 < len(between) <= 3
        and all(word in (",", "and", "&", "the") for word in between)
        and between != ["the"]
    )

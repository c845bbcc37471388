"""Quantities and ranks of a scene into sketches: what each figure is, before anything is bound to it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from claimcheck.claims.areas.areas import Place
from claimcheck.claims.binding.lent_units import share_units
from claimcheck.claims.changes.figure_shapes import told_by_words
from claimcheck.claims.changes.lending import level_type, retell
from claimcheck.claims.changes.worked_out import turn_possessive, turn_worked_out
from claimcheck.claims.language import Language
from claimcheck.claims.measures.how_often import how_often
from claimcheck.claims.ranks.listed_names import joining_words
from claimcheck.claims.ranks.rank_words import Ranking
from claimcheck.claims.relevance.row_numbers import is_list_number
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.values import Quantity

_words = word_sets("grammar", "figures")

ENDS = frozenset([";", ":", "(", ".", "than"])
ALIKE = Decimal("1.35")
ROUND = 100
PASSING = _words["passing"]
ELSEWHERE = frozenset(["anywhere", "elsewhere"])
WAS = word_sets("grammar", "verbs")["being"]
OF_FORCES = _words["of_forces"]
FORCES = frozenset(["forces", "constabularies"])
ANEW = frozenset([";", "figure", "average", "averages"])
SEEN = _words["seen"]
FIELD_PREPOSITIONS = _words["field_prepositions"]
LEAVING_OUT = (["only"], ["just"], ["no"], ["none"], ["all"])


def sketch_scene(scene: Scene, language: Language) -> None:
    """Fills `scene.sketches`: quantities and ranks, in the order of the text."""
    rankings = language.ranks.find(scene)
    taken = {at for ranking in rankings for at in range(ranking.i, ranking.j)}
    for i, j, quantity in scene.quantities:
        if not taken.intersection(range(scene.tokens.index_at(quantity.number.start), j)):
            scene.sketches.append(_figure(scene, language, i, j, quantity))
    share_units(scene)
    scene.sketches += [_ranked(scene, ranking) for ranking in rankings]
    scene.sketches.sort(key=lambda sketch: sketch.i)
    retell(scene)
    turn_worked_out(scene)
    turn_possessive(scene)
    if scene.tabular:
        _rows(scene)


def _figure(scene: Scene, language: Language, i: int, j: int, quantity: Quantity) -> Sketch:
    comparator = any(start <= i < end for start, end in scene.comparators)
    segment = scene.segment_of(i)
    if (told := told_by_words(scene, i, j, quantity)) is not None:
        return told
    quantity = _passed(scene, i, quantity)
    quantity = how_often(scene, i, j, quantity)
    part = language.changes.part_of(scene, i, j, quantity)
    bracketed = scene.in_brackets(i, j)
    # "(-11%)", "Derry (-14)"
    if quantity.high < 0 and (quantity.unit == "percent" or bracketed and quantity.unit == ""):
        size = replace(quantity, low=-quantity.high, high=-quantity.low)
        return Sketch(i, j, "change", "change", size, direction="down", segment=segment)
    if quantity.unit == "percent" and scene.tokens.source[quantity.span.start] == "+":
        return Sketch(i, j, "change", "change", quantity, direction="up", segment=segment)
    if quantity.unit == "times" and part.role == "level":
        return Sketch(i, j, "change", "change", quantity, direction="up", segment=segment)
    compared = "fewer" in scene.words(i, j) or scene.words(j, j + 1) in (["fewer"], ["less"], ["lower"], ["more"])
    plain = scene.words(i - 1, i) != ["by"] and not compared
    occasions = quantity.unit == "occasions" and plain  # "drugs came up 512 times", not "three times fewer"
    if part.role == "change" and not _is_rate(quantity) and not occasions:
        direction = "down" if _is_poorer(scene, j, quantity) else part.direction
        return Sketch(i, j, "change", "change", quantity, direction=direction, segment=segment)
    return Sketch(
        i,
        j,
        level_type(quantity),
        part.role,
        quantity,
        comparator=part.role == "before" or comparator and part.role != "after",
        segment=segment,
    )


def _passed(scene: Scene, i: int, quantity: Quantity) -> Quantity:
    """ "Sexual offences passed 3,500 for the first time": more than a round number."""
    round_number = quantity.low >= ROUND and quantity.low % ROUND == 0 and quantity.unit == ""
    if quantity.modifier != "exact" or not round_number or PASSING.isdisjoint(scene.words(i - 1, i)):
        return quantity
    return replace(quantity, modifier="more_than")


def _is_poorer(scene: Scene, j: int, quantity: Quantity) -> bool:
    """ "eight percentage points worse": a share of what was done well has gone down; a time "worse" is longer."""
    return quantity.unit == "percentage_points" and scene.words(j, j + 1) == ["worse"]


def _is_rate(quantity: Quantity) -> bool:
    return quantity.unit.startswith("per_")


def _ranked(scene: Scene, ranking: Ranking) -> Sketch:
    segment = scene.segment_of(ranking.told or ranking.i)
    sketch = Sketch(ranking.i, ranking.j, "rank", "rank", rank=ranking.rank, segment=segment, bare=ranking.bare)
    if ranking.rank.behind:
        sketch.neighbours = ranking.rank.behind
        sketch.field_places = tuple(
            place for place in scene.places if place.areas and set(place.areas) <= set(ranking.rank.behind)
        )
    elif ranking.behind is not None:
        near = [place for place in scene.places if place.i >= ranking.behind and place.sort == "name" and place.areas]
        named: list[str] = []
        at = ranking.behind
        for place in near:
            between = joining_words(scene, at, place.i, place.j) if named else scene.words(at, place.i)
            if (
                len(between) > 4
                or not ENDS.isdisjoint(between)
                or scene.words(place.j, place.j + 1) == ["'s"]
                and scene.words(place.j + 1, place.j + 2) in (["was"], ["is"], ["were"])
                or any(word[:1].isdigit() for word in between)
            ):
                break
            named += place.areas
            sketch.field_places += (place,)
            at = place.j
        sketch.neighbours = tuple(named)
        if named and sketch.rank is not None and scene.words(ranking.j - 2, ranking.j) == ["only", "by"]:
            sketch.rank = replace(sketch.rank, position=len(named) + 1)  # "beaten only by the Met and Hampshire"
    fields = _field_places(scene, ranking)
    sketch.field_places += tuple(fields)
    if fields and sketch.rank is not None and not sketch.rank.field_text:
        start, end = min(ranking.i, fields[0].i), max(ranking.j, fields[-1].j)
        if all(_is_of_forces(scene, place) for place in fields):
            start, end = fields[0].i, fields[-1].j  # "Among the 43 forces that is the third biggest rise"
        sketch.rank = replace(sketch.rank, field_text=scene.span(start, end).of(scene.tokens.source))
    return sketch


def _field_places(scene: Scene, ranking: Ranking) -> list[Place]:
    """Areas that name the field of a rank: "in the country", "anywhere in England and Wales", "England's lowest"."""
    found = []
    for place in scene.places:
        if ranking.i <= place.i < ranking.j:
            if scene.words(ranking.i, place.i) in (["only"], ["only", "in"]):
                continue  # "only Kent had a larger share than England and Wales", "Only in Kent did it rise"
            if "than" not in scene.words(place.j, ranking.j):  # "More bicycles are stolen in Oxford than anywhere else"
                found.append(place)
            continue
        held = place.kind in ("other", "region") and not WAS.isdisjoint(scene.words(place.i - 3, place.i))
        if held or place.kind == "region" and not SEEN.isdisjoint(scene.words(ranking.j, place.i)):
            continue  # "was seen in London", "the steepest drop, of 23 per cent, was in the North West", "are in Powys and Surrey"
        if place.kind == "other" and any(ranking.j <= i < place.i for i, _, _ in scene.quantities):
            continue  # "second with 343, and the boroughs of Lambeth and Camden are joint third"
        wide = (
            place.sort in ("nation", "others", "region", "group")
            or place.kind in ("nation", "region")
            or place.alias in ("area", "nickname")
            and scene.words(ranking.i - 1, ranking.i) == ["the"]  # "still the lowest in London"
            or place.sort == "name"
            and place.kind == "other"
        )
        # "than anywhere else in the Thames Valley"
        told = scene.words(place.i - 4, place.i)  # not "the lowest rate anywhere was in Gwent"
        elsewhere = not ELSEWHERE.isdisjoint(told) and WAS.isdisjoint(told)
        if not (wide or elsewhere and place.i < ranking.j + 5 or place.kind == "part"):
            continue
        # "of the three East Midlands forces", "throughout the whole UK"; not "of the nine English regions"
        far = place.kind == "region" or scene.words(place.i - 1, place.i) == ["whole"]
        before = scene.words(place.i - (3 if far else 2), place.i)
        # "the best in the country; across England and Wales it is 18", "and the figure for England and Wales was 18"
        apart = not ANEW.isdisjoint(scene.words(ranking.j, place.i))
        behind = not apart and 0 <= place.i - ranking.j <= 9 and FIELD_PREPOSITIONS & set(before)
        ahead = place.j <= ranking.i <= place.j + 2
        owner = ahead and scene.words(place.j, place.j + 1) in (["'s"], ["’"], ["'"])
        told_ahead = _is_told_ahead(scene, ranking, place, before)
        if behind or owner or told_ahead or place.j <= ranking.i and _is_of_forces(scene, place):
            found.append(place)
    return found


def _is_told_ahead(scene: Scene, ranking: Ranking, place: Place, before: Sequence[str]) -> bool:
    """ "And in the South West | only Wiltshire had fewer", "In Wales, no force had more": the field ahead of those that come first."""
    between = scene.words(place.j, ranking.i)
    led = scene.words(ranking.i, ranking.i + 1)
    wide = place.kind in ("region", "nation") and not place.parts and place.j <= ranking.i
    return wide and between in ([], [","]) and led in LEAVING_OUT and bool(FIELD_PREPOSITIONS & set(before[-2:]))


def _is_of_forces(scene: Scene, place: Place) -> bool:
    """ "Among the forces of the East of England", "Of the Welsh forces": the place that says of which forces."""
    before = scene.words(max(scene.i, place.i - 6), place.j + 1)
    at = max((k for k, word in enumerate(before) if word in FORCES), default=0)
    return not OF_FORCES.isdisjoint(before[:at])


def _rows(scene: Scene) -> None:
    """In a row the first level is its figure; what stands in brackets after it may be another."""
    scene.sketches = [sketch for sketch in scene.sketches if not is_list_number(scene, sketch)]
    first = next((s for s in scene.sketches if s.role in ("level", "after", "before") and s.quantity is not None), None)
    if first is None:
        return
    before = scene.words(scene.i, first.i)
    if first.role == "before":
        return  # "Nationally it goes the other way: 13,502 had become 11,690"
    if before.count("(") <= before.count(")") or before[-1:] == ["("]:
        first.role = "row"
    for k, sketch in enumerate(scene.sketches):
        if sketch is not first and "(" in scene.words(first.j - 1, sketch.i):
            sketch.role = "change" if sketch.type == "change" else "bracket"
            scene.sketches[k] = _with_unit_of_row(first, sketch)


def _with_unit_of_row(first: Sketch, sketch: Sketch) -> Sketch:
    """ "Victims satisfied: 71 per cent (71)": what stands bare in brackets is of the row's unit."""
    own, lent = sketch.quantity, first.quantity
    if own is None or lent is None or own.unit or first.type not in ("percentage", "rate") or sketch.type != "count":
        return sketch
    if not lent.low / ALIKE <= own.low <= lent.low * ALIKE:
        return sketch  # "21 per cent (118)": the number that the share is of
    return replace(sketch, type=first.type, quantity=replace(own, unit=lent.unit))

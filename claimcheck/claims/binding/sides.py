"""Fields of a claim that other words fill: the ends of a change, the other side of a comparison, several measures, denials."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from claimcheck.claims.areas.areas import Place
from claimcheck.claims.changes.comparisons import is_anothers
from claimcheck.claims.context.bound import Bound
from claimcheck.claims.context.context import Context
from claimcheck.claims.places.binding import pick_place
from claimcheck.claims.scenes.scene import Cue, Scene, Sketch
from claimcheck.claims.scenes.which_place import Focus
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.claims import Claim, Comparison, Tie
from claimcheck.domain.measures import Facets
from claimcheck.domain.values import Change, ChangeDirection

_words = word_sets("grammar", "sides")
TOGETHER, JOINTS, OTHER_SIDES = _words["together"], _words["joints"], _words["other_sides"]
DENYING = word_sets("grammar", "refusals")["denying"]
NOT_DENIED = _words["not_denied"]
PUTTING = _words["putting"]
REACH = 5  # tokens


def with_sides(
    claims: Sequence[Claim], bound: Sequence[Bound], ties: Sequence[Tie], context: Context
) -> tuple[Claim, ...]:
    """The claims, with what their own words and the ties say of other figures; `bound` stands in the same order."""
    by_id = {claim.id: claim for claim in claims}
    told = (tie for tie in ties if tie.kind == "change" and len(tie.members) == 3 and by_id.keys() >= set(tie.members))
    # "1,888, which is 102 more, or 5.7 per cent": the second of the three is no end
    ends = {tie.members[-1]: tie.members[:2] for tie in told if by_id[tie.members[1]].change is None}
    return tuple(_filled(claim, one, ends, by_id, context) for claim, one in zip(claims, bound, strict=True))


def _filled(
    claim: Claim, one: Bound, ends: Mapping[str, tuple[str, ...]], by_id: Mapping[str, Claim], context: Context
) -> Claim:
    if claim.change is not None and claim.id in ends:
        before, after = (by_id[id] for id in ends[claim.id])
        change = replace(claim.change, before=before.quantity, after=after.quantity)
        base = Comparison(value=before.quantity)
        claim = replace(claim, change=change, compared_with=base)
    if claim.rank is not None and (direction := _moved(one)) is not None:
        claim = replace(claim, change=Change(span=claim.span, direction=direction))
    if claim.type == "comparison" and (areas := one.against or _other_side(one, context)):
        claim = replace(claim, compared_with=Comparison(areas=areas))
    if claim.measure is not None and len(parts := _parts(one)) > 1:
        claim = replace(claim, measure=replace(claim.measure, parts=parts))
    return replace(claim, negated=True) if _is_denied(one.scene, one.sketch) else claim


def _moved(one: Bound) -> ChangeDirection | None:
    """ "No other force has lost as large a share", "a 33 per cent rise puts Kent in fifth place": a rank of falls or rises."""
    scene, sketch = one.scene, one.sketch
    before = [other for other in scene.sketches if other.j <= sketch.i and other.type == "change"]
    if before and sketch.type == "rank" and not PUTTING.isdisjoint(scene.words(before[-1].j, sketch.i)):
        return before[-1].direction
    opening, end = scene.words(sketch.i, sketch.i + 1), scene.words(sketch.j - 1, sketch.j)
    if opening not in (["no"], ["nowhere"]) or end not in (["as"], ["so"]):
        return None
    inside = [turn for turn in scene.turns if sketch.i < turn.i < sketch.j and turn.sort == "verb"]
    return inside[-1].direction if inside and inside[-1].direction in ("up", "down") else None


def _other_side(one: Bound, context: Context) -> tuple[str, ...]:
    """The areas that a comparison is set against ("twice the national rate", "double that of Surrey", "more than in Essex")."""
    scene, sketch = one.scene, one.sketch
    ours = scene.words(sketch.j, sketch.j + 1) == ["ours"] or scene.words(sketch.j + 2, sketch.j + 4) == ["as", "ours"]
    if ours and context.main is not None:
        return context.main.areas  # "nine times ours", "nine times as many as ours"
    if one.area is not None and one.area.area is not None:  # "its neighbour", of the force compared
        context.focus = Focus((one.area.area,), context.language.areas.get(one.area.area).kind)
    own = pick_place(scene, sketch)
    behind = [place for place in scene.places if place.i >= sketch.i and place.sort != "none" and place is not own]
    for place in behind:
        if ";" in scene.words(sketch.j, place.i):
            return ()  # "3,677, three times as many; Devon and Cornwall had 1,050"
        # "29 times Powys's, and three times that of Wales"
        anothers = place.i == sketch.j and is_anothers(scene, sketch.j)
        if anothers or not OTHER_SIDES.isdisjoint(scene.words(sketch.i, place.i)) or place.sort == "nation":
            mention = context.area_of(_whole(place), scene.tokens.source, scene)
            found = (mention.parts or ((mention.area,) if mention.area else ())) if mention is not None else ()
            mine = (one.area.parts or (one.area.area,)) if one.area is not None else ()
            return () if set(found) <= set(mine) else found
    if not behind and scene.words(sketch.j, sketch.j + 2) == ["the", "average"]:
        mention = context.area_of(Place(sketch.j, sketch.j + 2, "nation"), scene.tokens.source, scene)
        return (mention.area,) if mention is not None and mention.area else ()
    return ()


def _whole(place: Place) -> Place:
    return replace(place, sort="name") if place.sort == "nation" and place.areas else place


def _parts(one: Bound) -> tuple[Facets, ...]:
    """ "nine per cent in both burglary and robbery": a measure for each; without "both" or "each" the two may be one sum."""
    scene, sketch, topic = one.scene, one.sketch, one.facets.topic
    figures = [other for other in scene.sketches if other.type != "rank"]
    if sketch.type not in ("change", "percentage", "rate") or len(figures) != 1:
        return ()
    cues = [cue for cue in scene.cues if cue.facets.topic and not cue.weak]
    for run in _runs(scene, cues):
        topics = list(dict.fromkeys(cue.facets.topic for cue in run))
        if topic in topics and len(topics) > 1 and _each(scene, run):
            return tuple(replace(one.facets, topic=name) for name in topics)
    return ()


def _runs(scene: Scene, cues: Sequence[Cue]) -> list[list[Cue]]:
    """Topics joined by commas, "and", "as well as" and the like."""
    runs: list[list[Cue]] = []
    for cue in cues:
        between = scene.words(runs[-1][-1].j, cue.i) if runs else []
        if runs and between and JOINTS.issuperset(between):
            runs[-1].append(cue)
        else:
            runs.append([cue])
    return [run for run in runs if len(run) > 1]


def _each(scene: Scene, run: Sequence[Cue]) -> bool:
    """Whether the words say that the figure is of each: "both", "each", "alike", "rises of ... in", "burglary, like robbery,"."""
    inside = scene.words(run[0].j, run[-1].i)
    rises = {"rises", "falls", "increases", "drops", "decreases", "cuts"} & set(scene.words(scene.i, run[0].i))
    return bool(rises) or not TOGETHER.isdisjoint(scene.words(scene.i, scene.j)) or "like" in inside or "well" in inside


def _is_denied(scene: Scene, sketch: Sketch) -> bool:
    """ "Burglary did not fall by 5 per cent", "is not twice the national rate"; "not only" denies nothing."""
    if sketch.type not in ("change", "comparison"):
        return False
    start = scene.segments[sketch.segment][0] if scene.segments else scene.i
    before = scene.words(max(start, sketch.i - REACH), sketch.i)
    for at, word in enumerate(before):
        rest = before[at + 1 :]
        if word in DENYING and not NOT_DENIED & set(rest[:1]) and not {",", "but", "and"} & set(rest):
            return True
    return False

"""Sketches into claims: binds area, period and measure to every figure, sentence by sentence, and fills in what the headline left out."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.claims.binding import pick_place, pick_wording
from claimcheck.claims.bound import Bound
from claimcheck.claims.context import Context, Focus, area_ids, is_headline
from claimcheck.claims.ellipsis import complete
from claimcheck.claims.language import Language
from claimcheck.claims.periods import as_instant, previous
from claimcheck.claims.scene import Scene, Sketch
from claimcheck.claims.speakers import Quotation, speaker_at
from claimcheck.claims.wordings import Wording
from claimcheck.domain.claims import AreaMention, Claim, MeasureMention
from claimcheck.domain.measures import Facets
from claimcheck.domain.periods import Period
from claimcheck.domain.values import Change


class Assembler:
    """Reads the scenes in order. One for each article."""

    def __init__(self, language: Language, context: Context, text: str) -> None:
        self._language = language
        self._context = context
        self._text = text
        self._policing = True
        self._bound: list[Bound] = []
        self.periods: list[Period] = []

    def read(self, scenes: list[Scene]) -> list[Bound]:
        """Every figure of policing, bound."""
        self._context.main = _main_area(scenes, self._language)
        self._context.focus = self._context.main
        self._policing = self._language.relevance.is_about_policing(scenes)
        for scene in scenes:
            self._read_scene(scene)
        self._bound.sort(key=lambda one: one.scene.tokens.start[one.sketch.i])
        self._fill_forward()
        return self._bound

    def _read_scene(self, scene: Scene) -> None:
        context = self._context
        resolved = self._resolve(scene)
        first = len(self._bound)
        last = self._bound[first - 1] if first else None
        relevance = self._language.relevance
        if not self._policing and not relevance.is_police_sentence(scene):
            scene.sketches = []
        scene.sketches = [complete(scene, s, last, context.rate_unit) for s in scene.sketches if relevance.is_statistic(scene, s, context.known)]
        for sketch in scene.sketches:
            self._point_rank(scene, sketch)
            self._bound.append(self._bind(scene, sketch, resolved))
        made = self._bound[first:]
        if not made:
            self._attend_bare(scene)
        self._distribute(scene, made)
        self._remember(scene, made, resolved)

    def _resolve(self, scene: Scene) -> dict[int, Period]:
        """The days of each wording of the sentence; what is relative counts from the wording before it."""
        resolved: dict[int, Period] = {}
        within: Period | None = None
        for wording in scene.wordings:
            period = self._context.period_of(wording, within)
            resolved[id(wording)] = period
            self.periods.append(period)
            if wording.role == "period" and period.start is not None:
                within = period
        return resolved

    def _bind(self, scene: Scene, sketch: Sketch, resolved: dict[int, Period]) -> Bound:
        context = self._context
        facets = self._language.measures.bind(scene, sketch, context.facets)
        place = pick_place(scene, sketch)
        area = context.area_of(place, self._text, scene) or self._same_as_partner(scene, sketch) or context.carried_area(scene)
        wording, period = self._period(scene, sketch, facets, resolved)
        strong = any(cue.facets.topic == facets.topic and not cue.weak for cue in scene.cues)
        return Bound(scene, sketch, facets, area, period, wording is not None, strong)

    def _point_rank(self, scene: Scene, sketch: Sketch) -> None:
        """ "came next" and "was third" count from the end that the rank before them was taken from."""
        if not sketch.bare or sketch.rank is None:
            return
        last = next((b for b in reversed(self._bound) if b.sketch.rank is not None and scene.index - b.scene.index <= 2), None)
        if last is not None and last.sketch.rank is not None:
            sketch.rank = replace(sketch.rank, direction=last.sketch.rank.direction)

    def _same_as_partner(self, scene: Scene, sketch: Sketch) -> AreaMention | None:
        """The area of the figure before in the same sentence."""
        last = self._bound[-1] if self._bound else None
        return last.area if last is not None and last.scene is scene and last.sketch.i < sketch.i else None

    def _period(self, scene: Scene, sketch: Sketch, facets: Facets, resolved: dict[int, Period]) -> tuple[Wording | None, Period | None]:
        context, family = self._context, self._language.measures.family(facets)
        plain = [w for w in scene.wordings if w.role == "period"]
        bases = [w for w in scene.wordings if w.role == "baseline"]
        if sketch.role == "before" or sketch.comparator and bases:
            wording = pick_wording(scene, sketch, bases) if not sketch.role == "before" else pick_wording(scene, sketch, plain + bases)
            if sketch.role == "before" and wording is not None and not _is_near(sketch, wording) and wording in plain:
                period = self._context.before_of(resolved[id(wording)]) if bases or context.baseline else None
                return None, self._instant(facets, period)
            if wording is not None:
                return wording, self._instant(facets, resolved[id(wording)])
        wording = pick_wording(scene, sketch, plain)
        if wording is not None:
            return wording, self._instant(facets, resolved[id(wording)])
        partner = self._bound[-1] if self._bound and self._bound[-1].scene is scene else None
        carried = context.carried_period(family)
        if sketch.role == "before":
            return None, self._instant(facets, context.before_of(carried))
        if sketch.comparator and scene.comparators and partner is not None:
            return None, partner.period
        return None, self._carry(facets, carried)

    def _carry(self, facets: Facets, period: Period | None) -> Period | None:
        if period is None:
            return None
        return self._instant(facets, replace(period, how="carried"))

    def _instant(self, facets: Facets, period: Period | None) -> Period | None:
        """A strength is dated by a day."""
        if period is None or period.start is None or not self._language.measures.is_stock(facets):
            return period
        return as_instant(period)

    def _attend_bare(self, scene: Scene) -> None:
        """A sentence without figures moves the focus too ("Neighbouring Essex has troubles of its own")."""
        for place in scene.places:
            if place.sort not in ("others", "none", "nation", "there", "adjective"):
                self._context.attend(self._context.area_of(place, self._text, scene), scene.sentence.block, place.kind == "other")

    def _distribute(self, scene: Scene, made: list[Bound]) -> None:
        """ "Kent and Essex recorded 30 and 40 respectively": the parts of a list go to the figures in their order."""
        if "respectively" not in scene.words(scene.i, scene.j):
            return
        for part in {bound.area for bound in made if bound.area and len(bound.area.parts) > 1}:
            group = [bound for bound in made if bound.area == part]
            if part is not None and len(group) == len(part.parts):
                for bound, id_ in zip(group, part.parts, strict=True):
                    bound.area = replace(part, area=id_, parts=())

    def _remember(self, scene: Scene, made: list[Bound], resolved: dict[int, Period]) -> None:
        context = self._context
        family = self._language.measures.family(made[0].facets) if made else ""
        for wording in scene.wordings:
            if wording.role != "event" and (made or wording.sort != "deictic"):
                context.remember_period(resolved[id(wording)], family, wording.role == "baseline")
        nations = [bound for bound in made if _is_nation(bound, self._language)]
        for bound in made:
            aside = bound.sketch.comparator or bound in nations and len(nations) < len(made)
            context.attend(bound.area, scene.sentence.block, aside)
            quantity = bound.sketch.quantity
            if bound.sketch.type == "rate" and quantity is not None and quantity.unit.startswith("per_1"):
                context.rate_unit = quantity.unit
            topic = bound.facets.topic
            if topic and not bound.sketch.comparator:
                context.facets = replace(bound.facets, statistic=None, base=None)
                context.known = True

    def _fill_forward(self) -> None:
        """The headline and what comes before the first period and area take them from what follows on the same subject."""
        measures = self._language.measures
        for k, bound in enumerate(self._bound):
            if bound.period is None and not bound.sketch.role == "before":
                family = measures.family(bound.facets)
                later = next((b for b in self._bound[k + 1 :] if b.period is not None and b.worded and measures.family(b.facets) == family and not b.sketch.comparator), None)
                earlier = any(b.worded and measures.family(b.facets) == family for b in self._bound[:k])
                if later is not None and later.period is not None and not earlier and later.sketch.role != "before":
                    bound.period = self._instant(bound.facets, replace(later.period, how="carried"))
            if is_headline(bound.scene) and not any(place.sort == "name" for place in bound.scene.places):
                twin = next((b for b in self._bound[k + 1 :] if _tells_the_same(bound, b)), None)
                bound.area = twin.area if twin else bound.area
                bound.period = twin.period if twin and not bound.worded else bound.period


def _tells_the_same(bound: Bound, other: Bound) -> bool:
    """Whether a figure of the body is the one that the headline tells."""
    one, two = bound.sketch, other.sketch
    if one.type != two.type or (one.quantity is None) != (two.quantity is None):
        return False
    if one.quantity is not None and two.quantity is not None:
        return (one.quantity.low, one.quantity.unit, one.quantity.modifier) == (two.quantity.low, two.quantity.unit, two.quantity.modifier)
    return one.rank is not None and two.rank is not None and (one.rank.position, one.rank.direction) == (two.rank.position, two.rank.direction)


def _is_near(sketch: Sketch, wording: Wording) -> bool:
    """Whether a wording stands right behind the figure ("from 20 per cent in 2011/12")."""
    return 0 <= wording.i - sketch.j <= 3


def _is_nation(bound: Bound, language: Language) -> bool:
    ids = area_ids(bound.area)
    return len(ids) == 1 and language.areas.get(ids[0]).kind in ("nation", "region")


def _main_area(scenes: list[Scene], language: Language) -> Focus | None:
    """The area that the article is about: the first force, county or district that it names."""
    for scene in scenes:
        for place in sorted(scene.places, key=lambda place: place.kind == "district"):
            if place.sort == "name" and place.areas and (place.kind in ("force", "county", "district", "region") or len(place.parts) > 1 or place.area in ("wales", "england")):
                return Focus(place.areas, place.kind, " ".join(scene.tokens.text[place.i : place.j]))
    return None


def to_claims(bound: list[Bound], quotations: list[Quotation]) -> tuple[Claim, ...]:
    """The claims; `bound` stands in the order of the text."""
    return tuple(_claim(f"c{number}", one, quotations) for number, one in enumerate(bound, 1))


def _claim(id: str, bound: Bound, quotations: list[Quotation]) -> Claim:
    scene, sketch = bound.scene, bound.sketch
    span = sketch.quantity.span if sketch.quantity is not None else scene.span(sketch.i, sketch.j)
    change = None
    if sketch.type == "change":
        change = Change(span=span, direction=sketch.direction or "up", amount=sketch.quantity)
    rank = replace(sketch.rank, behind=sketch.neighbours) if sketch.rank is not None else None
    return Claim(
        id=id,
        span=span,
        sentence=scene.sentence.span,
        block=scene.block.kind,
        type=sketch.type,
        quantity=sketch.quantity,
        rank=rank,
        change=change,
        measure=MeasureMention(span=span, text=span.of(scene.tokens.source), facets=bound.facets),
        area=bound.area,
        period=bound.period,
        compared_with=bound.compared,
        speaker=speaker_at(quotations, span.start),
    )

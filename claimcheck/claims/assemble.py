"""Sketches into claims: binds area, period and measure to every figure, sentence by sentence, and fills in what the headline left out."""

from __future__ import annotations

from dataclasses import replace
from itertools import zip_longest

from claimcheck.claims.binding.announcing import announce_subject
from claimcheck.claims.binding.bare_places import attend_bare, of_writer, pick_own_place, same_as_partner
from claimcheck.claims.binding.changes_again import as_changes_again
from claimcheck.claims.binding.columns import NO_COLUMNS, Column, Columns, as_headed, put_under, read_columns
from claimcheck.claims.binding.distributing import distribute
from claimcheck.claims.binding.doubts import doubt_of
from claimcheck.claims.binding.ellipsis import complete, hear_restated, lender
from claimcheck.claims.binding.filling import fill_forward
from claimcheck.claims.binding.lent_measures import as_its_change, of_its_own, of_the_whole
from claimcheck.claims.binding.pointing import facets_of_ranking, point_rank
from claimcheck.claims.binding.story import tells_statistics
from claimcheck.claims.changes.points import as_points
from claimcheck.claims.changes.row_turns import TableTurn, read_turn, turn_row, turn_said
from claimcheck.claims.context.asides import (
    area_as_before,
    as_itself,
    is_breakdown,
    is_in_passing,
    is_nation,
)
from claimcheck.claims.context.bound import Bound, follows_one_place
from claimcheck.claims.context.context import Context
from claimcheck.claims.context.inhabitants import inhabitants_of
from claimcheck.claims.context.main_area import main_area
from claimcheck.claims.context.strands import is_beside_subject
from claimcheck.claims.context.strengths import goes_on_with, subject_of, without_strength
from claimcheck.claims.dating.dating import Dating
from claimcheck.claims.language import Language
from claimcheck.claims.measures.base_units import (
    base_unit,
    bracket_unit,
    key_unit,
    unit_above,
    unit_of_all,
    unit_of_line,
)
from claimcheck.claims.measures.populations import population_kept
from claimcheck.claims.measures.recording_rates import as_recording_rate
from claimcheck.claims.measures.severity_scores import as_scored
from claimcheck.claims.places.binding import pick_place
from claimcheck.claims.places.city_names import as_whole_force
from claimcheck.claims.places.headings import (
    dates_what_follows,
    is_bracketed,
    opens_anew,
)
from claimcheck.claims.relevance.forces_counted import opens_with_source
from claimcheck.claims.relevance.relevance import LISTED_PEOPLE, Heard
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.scenes.where import counts_forces, is_by_forces, tells_of_all
from claimcheck.claims.scenes.which_place import forces_named
from claimcheck.claims.words.speakers import Quotation, speaker_at
from claimcheck.domain.claims import AreaMention
from claimcheck.domain.measures import ALL_CRIME, Facets
from claimcheck.domain.text import Article

KEY_REACH = 40  # sentences or rows above a key that it holds for
TOTALS = frozenset(["total", "overall", "all"])


class Assembler:
    """Reads the scenes in order. One for each article."""

    def __init__(
        self, language: Language, context: Context, dating: Dating, article: Article, quotations: list[Quotation]
    ) -> None:
        self._language = language
        self._dating = dating
        self._context = context
        self._text = article.text
        self._quotations = quotations
        self._policing = True
        self._opens_table = self._people_listed = False
        self._table_facets = Facets()
        self._table_strong = False
        self._table_turn = TableTurn()
        self._columns: Columns = NO_COLUMNS
        self._bound: list[Bound] = []
        self.populations: list[Bound] = []

    def read(self, scenes: list[Scene]) -> list[Bound]:
        """Every figure of policing, bound."""
        self._context.main = self._context.focus = main_area(scenes, self._language.areas)
        self._context.headings.survey(scenes, self._context.main)
        self._policing = self._language.relevance.is_about_policing(scenes)
        for scene, following in zip_longest(scenes, scenes[1:]):
            self._opens_table = not scene.tabular and following is not None and following.tabular
            self._read_scene(scene)
        if not tells_statistics(scenes, self._bound, self._language.measures):
            return []
        self._bound.sort(key=lambda one: one.scene.tokens.start[one.sketch.i])
        fill_forward(self._bound, self._dating, self._context.main, self._language)
        return self._bound

    def _read_scene(self, scene: Scene) -> None:
        context = self._context
        self._dating.read(scene)
        context.headings.read(scene)
        first = len(self._bound)
        quoted = speaker_at(self._quotations, scene.sentence.span.start + 1) is not None
        self._sift(scene, quoted)
        self._columns = self._columns if scene.tabular else NO_COLUMNS
        for sketch in scene.sketches:
            point_rank(scene, sketch, context.main, self._bound, self._language.areas, self._language.measures.good)
            turn_row(scene, sketch, self._table_turn)
            column = self._columns.of(scene, sketch)
            self._bound.append(self._bind(scene, sketch) if column is None else self._bind_cell(scene, sketch, column))
        made = [one for one in self._bound[first:] if not one.sketch.guessed]
        self.populations += inhabitants_of(scene, self._area_here, context.carried_area)
        if not made:
            if scene.tabular:
                self._columns = read_columns(
                    scene, self._dating.said_in, lambda place: context.area_of(place, self._text, scene)
                )
            if not quoted:
                attend_bare(scene, context, self._text, told=self._told_in(scene.sentence.block))
            if not self._columns.columns:
                self._read_key(scene, quoted)
            announce_subject(scene, context, not self._policing, quoted)
            self._table_turn = turn_said(scene) or self._table_turn
        before = self._bound[max(0, first - 8) : first]
        distribute(scene, made, before, lambda place: context.area_of(place, self._text, scene))
        self._remember(scene, made)
        if self._opens_table:
            self._open_table(scene)
        else:
            self._date_rows(scene)

    def _sift(self, scene: Scene, quoted: bool) -> None:
        """Keeps the figures that are statistics of policing, with the units that the sentence before lends them."""
        context, relevance, measures = self._context, self._language.relevance, self._language.measures
        if not self._policing and not relevance.is_police_sentence(scene):
            scene.sketches = []
        if not scene.sketches:
            context.hear_of_scores(scene)
            return
        last = lender(self._bound)
        hear_restated(scene, self._bound, context)
        subject = context.facets_for(scene)
        topics = [subject, *(cue.facets for cue in scene.cues if not cue.soft)]
        money = any(measures.unit(facets) == "gbp" for facets in topics)
        announced, before = context.is_announced(scene), self._bound[-1] if self._bound else None
        known = context.known or context.scored or announced  # a story that opens on what a score is
        scene.sketches = sketches = [as_points(scene, one, last.sketch if last else None) for one in scene.sketches]
        timed = any(bound.sketch.type == "duration" for bound in self._bound[-4:])
        shared = before is not None and before.sketch.is_share and scene.index - before.scene.index == 1
        shared = shared or announced and measures.is_stock(subject)
        heard = Heard(subject.topic, known, quoted, money, timed, shared, scene.tabular and self._people_listed)
        scene.sketches = relevance.sift(scene, sketches, heard)
        context.hear_of_scores(scene)
        completed = [complete(scene, sketch, last, context) for sketch in scene.sketches]
        scene.sketches = as_changes_again(scene, completed, before)

    def _date_rows(self, scene: Scene) -> None:
        """The key below the rows dates them and what stands in brackets."""
        of_rows, of_brackets = self._dating.key_of_rows(scene)
        for bound in reversed(self._bound) if of_brackets is not None else ():
            period = of_brackets if bound.sketch.role == "bracket" else of_rows
            near = bound.scene.tabular and scene.index - bound.scene.index < KEY_REACH
            if near and period is not None and not bound.worded and bound.sketch.quantity is not None:
                bound.period, bound.source = period, "heading"

    def _open_table(self, scene: Scene) -> None:
        """What the line above rows says holds for them all: measure, unit, period, and that they are rises."""
        self._dating.open_table(scene)
        self._people_listed = not LISTED_PEOPLE.isdisjoint(scene.vocabulary)
        strong = any(cue.facets.topic and not cue.weak for cue in scene.cues)
        facets = self._language.measures.bind(scene, Sketch(scene.i, scene.i, "count", "level"), self._context.facets)
        self._table_strong = strong
        self._table_facets = replace(facets, statistic=None, base=None) if strong else self._context.facets_for(scene)
        if strong or base_unit(scene) or opens_anew(scene, [one.sketch for one in self._bound[-3:]]):
            above = self._context.unit_of_all or unit_above(scene, self._context.key_line)
            self._context.key_unit = key_unit(scene) or above
            self._context.bracket_unit = bracket_unit(scene)
        self._table_turn = read_turn(scene)

    def _bind(self, scene: Scene, sketch: Sketch) -> Bound:
        context, lineage = self._context, self._language.measures.lineage
        listed = self._table_facets if scene.tabular else None
        carried = of_the_whole(scene, sketch, context.facets_of(scene, sketch, listed), self._bound, lineage)
        carried = of_its_own(scene, sketch, carried, self._bound)
        facets = self._language.measures.bind(scene, sketch, carried)
        last, measures = self._bound[-1] if self._bound else None, self._language.measures
        facets = as_its_change(scene, sketch, facets, last)
        facets = without_strength(measures, scene, sketch, facets, last)
        facets = facets_of_ranking(scene, sketch, facets, self._bound)
        facets = as_scored(scene, facets) if context.scored else facets
        facets = as_recording_rate(scene, sketch, facets) if context.recording else facets
        if scene.tabular and scene.tokens.lower[scene.i] in TOTALS:
            facets = replace(facets, topic=ALL_CRIME) if facets.event == "recorded" else facets
        speaker = speaker_at(self._quotations, scene.tokens.start[sketch.i])
        again = area_as_before(scene, sketch, self._bound, self._language)
        again = again or of_writer(scene, sketch, context, speaker is not None)
        area = again or self._area_here(scene, sketch) or same_as_partner(scene, sketch, self._bound)
        area = area or context.carried_area(scene, sketch, speaker is not None)
        area = as_whole_force(area, sketch.quantity, facets, self._language.areas)
        said = [bound for bound in self._bound[-len(scene.sketches) :] if bound.scene is scene]
        subject = self._subject(scene, sketch, facets, last)
        period, source = as_itself(scene, sketch, said) or self._dating.date(scene, sketch, subject, said)
        lent = source == "partner" and said and said[-1].subject != "strength"
        if subject == "strength" and not lent:
            period = self._dating.instant(period)
        strong = (
            any(cue.facets.topic == facets.topic and not cue.weak for cue in scene.cues)
            or scene.tabular
            and self._table_strong
        )
        doubt = doubt_of(scene, sketch, facets, measures, self._bound)
        return Bound(scene, sketch, facets, area, period, source, subject, strong, speaker, doubt)

    def _bind_cell(self, scene: Scene, sketch: Sketch, column: Column) -> Bound:
        """A figure of a table whose columns have heads."""
        return put_under(
            self._bind(scene, as_headed(sketch, column)), column, self._language.measures, self._dating.instant
        )

    def _subject(self, scene: Scene, sketch: Sketch, facets: Facets, last: Bound | None) -> str:
        """What a period holds for."""
        subject = subject_of(self._language.measures, scene, sketch, facets)
        return "activity" if subject == "strength" and goes_on_with(scene, sketch, facets, last) else subject

    def _area_here(self, scene: Scene, sketch: Sketch) -> AreaMention | None:
        """The area that the sentence names for the figure; what stands for none ("all three categories") is passed over."""
        of_all = counts_forces(scene, sketch) and not any(place.kind == "region" for place in scene.places)
        of_all = of_all or is_by_forces(scene)
        of_all = (
            of_all
            or tells_of_all(scene, sketch)
            and follows_one_place(self._bound, scene, sketch, self._language.areas)
        )
        place = None if of_all else pick_own_place(scene, sketch, self._context)
        if of_all or place is None and opens_with_source(scene, sketch):
            return self._context.all_forces(scene, sketch)
        found = self._context.area_of(place, self._text, scene)
        if place is None or found is not None or place.sort != "group":
            return found
        scene.places = [other for other in scene.places if other is not place]
        return self._context.area_of(pick_place(scene, sketch), self._text, scene)

    def _told_in(self, block: int) -> bool:
        """Whether figures of a paragraph have been told."""
        return bool(self._bound) and self._bound[-1].scene.sentence.block == block

    def _read_key(self, scene: Scene, quoted: bool) -> None:
        """A headline, a heading or a sentence like "Figures are thefts per 1,000 residents in 2018" says what follows counts."""
        context, measures = self._context, self._language.measures
        if shared := unit_of_all(scene):
            context.unit_of_all = context.key_unit = shared
        strong = [cue for cue in scene.cues if cue.facets.topic and not cue.weak]
        unit, follows = base_unit(scene), dates_what_follows(scene)
        context.key_line = unit_of_line(scene) or context.key_line
        if not strong and unit and follows and context.known and not quoted:
            context.key_unit = unit  # "It shows incidents for every 1,000 residents", of what was told before
        if not strong or not (unit or follows) or not self._policing:
            return
        facets = measures.bind(scene, Sketch(scene.i, scene.i, "count", "level"), context.facets)
        told_of = scene.sentence.block + (scene.block.kind == "heading")  # "Cocaine", of the paragraph below
        context.speak_of(replace(facets, statistic=None, base=None), told_of)
        if unit or not is_bracketed(scene):
            context.key_unit = unit

    def _remember(self, scene: Scene, made: list[Bound]) -> None:
        context = self._context
        context.named += forces_named(scene)
        strengths = {one.subject for one in made} == {"strength"}
        self._dating.remember(scene, self._policing and not made and dates_what_follows(scene), strengths)
        self._dating.remember_row(scene, made)
        breakdown = is_breakdown(made, self._language)
        nations = [bound for bound in made if is_nation(bound, self._language)]
        for bound in made:
            aside = breakdown or is_in_passing(bound, made, nations, self._language)
            context.attend(bound.area, scene.sentence.block, aside)
            quantity = bound.sketch.quantity
            rate = bound.sketch.type == "rate" and quantity is not None and quantity.unit.startswith("per_1")
            if rate and quantity is not None:
                context.rate_unit, context.rate_block = quantity.unit, scene.sentence.block
            topic = bound.facets.topic
            context.known = True
            if (bound.sketch.type == "count" or rate) and bound.sketch.role in ("level", "after", "row"):
                context.counted[topic] = bound.facets.event
            if topic is None and bound.sketch.type == "count" and quantity is not None and quantity.unit:
                context.speak_of_things(bound.facets, scene.sentence.block)
            if topic and not bound.sketch.comparator and not scene.tabular and not is_beside_subject(bound, made):
                population = population_kept(scene, bound.sketch, bound.facets, context.facets)
                subject = Facets(topic=topic, event=bound.facets.event, population=population)
                context.speak_of(subject, scene.sentence.block, scene.index)

"""What a figure counts: words of topic, event, population and statistic, bound to the figure that they stand nearest to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from claimcheck.claims.measures.attacked import attack_on_officers, with_attacks
from claimcheck.claims.measures.counted_nouns import is_counted_apart, is_noun_of
from claimcheck.claims.measures.cues import (
    acts,
    adjoins,
    beside_falls,
    counts_anew,
    entries,
    has_event_beside,
    is_counted,
    is_done_otherwise,
    is_of_base,
    is_of_next_clause,
    is_of_next_figure,
    is_of_occasion,
    is_of_things,
    is_per_head,
    is_set_off,
    merge,
    says_counted,
    set_against,
    tells_share,
    turn_behind,
)
from claimcheck.claims.measures.deeds import Deeds, told_after
from claimcheck.claims.measures.doers import is_who_did
from claimcheck.claims.measures.populations import population_of
from claimcheck.claims.measures.recording_rates import of_reported
from claimcheck.claims.measures.seeming_cues import (
    is_all,
    is_among_them,
    is_base,
    is_gloss,
    is_left_out,
    is_named_only,
    is_of_no_number,
    is_one_crime,
)
from claimcheck.claims.measures.wholes import find_whole, is_of_all_kinds
from claimcheck.claims.scenes.became import COMING, are_in_post, became_of, what_became
from claimcheck.claims.scenes.between import holds_figure
from claimcheck.claims.scenes.of_what import (
    are_whole_in_parts,
    is_share_of_things,
    is_so_of,
    is_whole,
    is_whole_named,
    noun_of,
)
from claimcheck.claims.scenes.scene import Cue, Scene, Sketch
from claimcheck.claims.scenes.statistic import base_of, statistic_of
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.claims.words.terms import Terms
from claimcheck.domain.measures import ALL_CRIME, Facets
from claimcheck.nlp.patterns import Patterns
from claimcheck.nlp.tokens import Tokens
from claimcheck.reference.measures import Words

NOTHING = Facets()
EVENTS = word_sets("grammar", "measures")["events"]
USUAL = frozenset(["recorded", "reported", "employed"])


class MeasureFinder(Terms):
    """Finds cues, and binds them. Built once from the catalogue's words and `policing.toml`."""

    def __init__(self, words: Words, policing: Mapping[str, Any], measures: Iterable[str] = ()) -> None:
        super().__init__(words, policing, measures)
        self._weak, self._posts = frozenset(policing["weak"]), frozenset(policing["posts"])
        self._patterns: Patterns[Cue] = Patterns(
            [*entries(words), *((phrase, Cue(0, 0, Facets(), weak=True)) for phrase in policing["nothing"]["words"])]
        )
        self._attack = attack_on_officers(self._patterns)
        self._deeds = Deeds(words.deeds, self._lines)

    def find(self, tokens: Tokens, i: int, j: int) -> list[Cue]:
        """The cues in tokens `i` to `j`; words that say several things are one cue."""
        found: list[Cue] = []
        named = -1
        for match in self._deeds.with_deeds(tokens, i, j, self._patterns.find(tokens, i, j)):
            if (cue := match.payload).facets == NOTHING:
                continue
            told = found and found[-1].facets.topic and not found[-1].weak
            if told and (is_named_only(tokens, match.i, named) or is_gloss(tokens, found[-1].j, match.i)):
                named = match.j
                continue
            at = match.i, match.j
            aside = is_left_out(tokens, max(i, match.i - 2), *at) or is_among_them(tokens, i, *at)
            if aside or is_base(tokens, match.i, cue) or is_of_no_number(tokens, *at):
                continue
            if (
                found
                and (found[-1].i, found[-1].j) == at
                and not (found[-1].facets.event and cue.facets.event)  # "dismissed" says two things of two topics
            ):
                found[-1].facets = merge(found[-1].facets, cue.facets)
                found[-1].verb = found[-1].verb and cue.verb
                continue
            weak = " ".join(tokens.lower[match.i : match.j]) in self._weak and not is_all(tokens, match.i, cue)
            weak = weak or is_one_crime(tokens, *at)
            found.append(Cue(match.i, match.j, cue.facets, weak, cue.verb, cue.soft))
        return told_after(with_attacks(tokens, i, j, found, self._attack), self.follows)

    def bind(self, scene: Scene, sketch: Sketch, context: Facets) -> Facets:
        """The facets of a figure: from its own words, its segment, the rest of the sentence, then the context."""
        if (whole := find_whole(scene, sketch, self.wider)) is not None:
            part = replace(whole[0].facets, statistic="percentage", base=whole[1])
            return self.understood(replace(part, event=part.event or "recorded"))
        ordered = self._ordered(scene, sketch)
        own = self._own_topic(scene, sketch, ordered)
        loose = (cue for cue in ordered if cue.facets.topic and (cue.weak or cue.soft) and not acts(scene, sketch, cue))
        weak = next((cue.facets.topic for cue in loose), None)
        weak = None if weak is not None and self._befalls_another(scene, sketch, ordered, weak) else weak
        topic = own or self._lent(scene, sketch, ordered, weak, context.topic) or weak
        if self._counts_things(scene, sketch, topic):
            topic, own = None, None
        generic = self._is_generic(own, context.topic, scene)  # named all the same: what befell them is told anew
        own, topic = (None, context.topic) if generic else (own, topic)
        own, topic = self.judged(own, topic, sketch.type)
        carried = own is None and topic == context.topic and not generic
        shared = sketch.is_share
        in_post = context.event in COMING and are_in_post(scene, sketch)
        otherwise = in_post or shared and is_done_otherwise(scene, sketch)
        counted = self.event_counted(topic, noun_of(scene, sketch))
        event = None if has_event_beside(scene, sketch) else counted
        event = event or self._event(scene, sketch, ordered, topic) or counted
        event = event or (context.event if carried and not otherwise and not is_whole_named(scene, sketch) else None)
        if topic is None and context.topic is None and context.event and self.is_of_some(event):
            event = context.event  # "4,210 arrests in 1995. A year later the figure had reached 5,052"
        if shared and not otherwise and event in (None, *USUAL):
            event = context.event if self._carries_share(scene, sketch, context, topic, ordered) else event
        if shared and event in USUAL:
            event = of_reported(scene, sketch) or event
        goes_on = carried and (weak is None or scene.tokens.lower[scene.i] == "they")  # "They were the victims in 519"
        population = population_of(scene, sketch, ordered) or (context.population if goes_on else None)
        base = base_of(scene, sketch, next((cue.facets.base for cue in ordered if cue.facets.base), None))
        statistic = statistic_of(scene, sketch, ordered)
        if statistic == "duration" and sketch.type != "duration" and not self.takes_time(topic):
            statistic = None  # "the national average" is no time taken
        if (term := self.words.topics.get(topic or "")) is not None:  # as `understood` has it
            event, population = event or term.event, population or term.population
        return Facets(topic=topic, event=event, population=population, statistic=statistic, base=base)

    def _lent(
        self, scene: Scene, sketch: Sketch, ordered: list[Cue], weak: str | None, subject: str | None
    ) -> str | None:
        """The subject of what was told before, for a figure that may be of it; not for "18,888 arrests", in a story on Tasers."""
        if subject is None or self.counts_otherwise(weak, subject):
            return None
        return None if self._befalls_another(scene, sketch, ordered, subject) else subject

    def _befalls_another(self, scene: Scene, sketch: Sketch, ordered: list[Cue], topic: str) -> bool:
        """ "106 positive tests and five drivers committed an offence", "Arrests rose, to 612": what its noun tells never happens to it."""
        return any(is_noun_of(scene, sketch, cue) and self.never_befalls(cue.facets, topic) for cue in ordered)

    def _counts_things(self, scene: Scene, sketch: Sketch, topic: str | None) -> bool:
        """ "Officers dealt with 310 abandoned boats": what is counted is no officers, whoever they were."""
        term, quantity = self.words.topics.get(topic or ""), sketch.quantity
        if term is None or not term.stock or quantity is None:
            return False
        if sketch.type == "count" and quantity.unit:
            return self._is_thing(scene, sketch)
        if sketch.is_share and is_share_of_things(scene, sketch, self._posts | self._weak):
            return True
        own = (cue for cue in scene.cues if cue.facets.topic == topic)
        named = any(adjoins(scene, sketch, cue) or says_counted(scene, cue) for cue in own)
        return not named and any(self._is_thing(scene, other) for other in scene.sketches)

    def _is_thing(self, scene: Scene, sketch: Sketch) -> bool:
        unit = sketch.quantity.unit if sketch.quantity is not None and sketch.type == "count" else ""
        if not unit or any(cue.facets.topic and sketch.i <= cue.i <= sketch.j for cue in scene.cues):
            return False
        return unit in EVENTS or unit not in self._posts and unit not in self._weak

    def _is_generic(self, own: str | None, subject: str | None, scene: Scene) -> bool:
        """ "4,862 thefts", in a story on shoplifting, are those: the wider word stands for the subject, unless it says "all"."""
        if own is None or subject is None or own == subject or is_of_all_kinds(scene):
            return False
        loose = all(cue.soft for cue in scene.cues if cue.facets.topic == own)  # "2,118 seizures", of cannabis
        return own in self.lineage(subject) and own != ALL_CRIME and (loose or not self.stands_apart(own, subject))

    def _carries_share(
        self, scene: Scene, sketch: Sketch, context: Facets, topic: str | None, ordered: list[Cue]
    ) -> bool:
        """ "For child rapes it was 26 per cent", of detections told before: a share of recorded crimes needs what became of them."""
        term = self.words.topics.get(topic or "")
        if term is not None and term.stock and any(cue.facets.population for cue in ordered):
            return False  # "28 per cent of officers are women", in a story on recruits
        kept = context.topic == topic or is_so_of(scene, sketch) and self.fits(context.event or "", topic)
        return kept and context.event not in (None, *USUAL) and not any(cue.facets.event for cue in ordered)

    def _ordered(self, scene: Scene, sketch: Sketch) -> list[Cue]:
        """The cues of a sentence, nearest in meaning first: right after the figure, its own segment, then outwards."""
        against = set_against(scene, sketch.j)
        cues = [cue for cue in scene.cues if cue.i < against and not is_of_base(scene, sketch, cue)]
        if len(cues) < 2:
            return cues
        start, end = scene.segments[sketch.segment] if scene.segments else (scene.i, scene.j)

        def distance(cue: Cue) -> tuple[int, int]:
            if adjoins(scene, sketch, cue):
                return 0, abs(cue.i - sketch.i)
            if start <= cue.i < end:
                return 1, abs(cue.i - sketch.i) + (0 if cue.i < sketch.i else 2)
            if cue.i < start:
                return 2, start - cue.i
            return 3, cue.i - end

        stop = min(turn_behind(scene, sketch.j), scene.j if sketch.type == "rank" else beside_falls(scene, sketch.j))
        return sorted((cue for cue in cues if cue.i < stop), key=distance)

    def _own_topic(self, scene: Scene, sketch: Sketch, ordered: list[Cue]) -> str | None:
        """The topic that the sentence itself names. Officers who only do something ("investigated by officers") are none."""
        start, end = scene.segments[sketch.segment] if scene.segments else (scene.i, scene.j)
        topics = [
            cue
            for cue in ordered
            if cue.facets.topic
            and not cue.weak
            and not (
                cue.facets.topic in self._bases
                and (sketch.type == "rate" or is_per_head(scene, sketch) or not adjoins(scene, sketch, cue))
            )
        ]
        if not topics:
            return None
        topics.sort(key=lambda cue: (not adjoins(scene, sketch, cue), not start <= cue.i < end, cue.soft))
        noun = sketch.quantity.unit if sketch.quantity is not None else ""
        for cue in topics:
            if is_of_things(scene, sketch) and self.family(cue.facets) == "money":
                continue  # "In 2010, before the squeeze on budgets began, there were 1,700"
            others = [other for other in scene.sketches if other is not sketch and other.type == "count"]
            owned = sketch.i <= cue.i < sketch.j
            apart = sketch.type == "count" and noun and not owned and not are_whole_in_parts(scene, sketch)
            if apart and any(adjoins(scene, other, cue) for other in others):
                continue  # "168,000 crimes included 9,000 burglaries"
            if self.is_stock(cue.facets) and (is_of_occasion(scene, sketch, cue) or is_who_did(scene, sketch, cue)):
                continue
            if is_of_next_clause(scene, sketch, cue) or is_of_next_figure(scene, sketch, cue):
                continue  # "It recorded 60,000 crimes, and violence accounted for half"
            if any(sketch.i < i <= cue.i < j and holds_figure(scene, i, j) for i, j in scene.comparators):
                continue  # "solved 4 per cent, against 9 per cent of all offences"
            counted = any(adjoins(scene, other, cue) for other in scene.sketches)
            if not self.is_stock(cue.facets) or counted or is_counted(scene, cue):
                return self._narrowed(sketch, cue, topics)
        return None

    def _narrowed(self, sketch: Sketch, cue: Cue, topics: list[Cue]) -> str | None:
        """ "For class A drugs the total dropped from 239 seizures": the unit is wider than the subject of its sentence."""
        topic = cue.facets.topic
        if not sketch.i <= cue.i < sketch.j and cue.facets.event is None:
            return topic
        narrower = (one.facets.topic for one in topics if one.j <= sketch.i and topic in self.lineage(one.facets.topic))
        return next(narrower, topic)

    def _event(self, scene: Scene, sketch: Sketch, ordered: list[Cue], topic: str | None) -> str | None:
        """The event: of a noun ("no crimes") before a verb ("recorded"), of a special one before the usual, its own segment first."""
        start, end = scene.segments[sketch.segment] if scene.segments else (scene.i, scene.j)
        fitting = [cue for cue in ordered if cue.facets.event and self.fits(cue.facets.event, topic)]
        if not fitting:
            return None
        fitting = what_became(scene, sketch, fitting)
        end += 0 if counts_anew(scene, end) else 3
        if sketch.type == "count" and is_whole(scene, sketch):
            return None  # "charges for 278 of 3,512 burglaries": charged are the 278
        if sketch.type in ("count", "change", "rank"):  # "the 3,512 burglaries brought 278 charges"
            own_event = [cue for cue in fitting if not is_counted_apart(scene, sketch, cue)]
            fitting = own_event if topic is not None or sketch.type == "count" else own_event or fitting
        # "charged | or cautioned in only six per cent"
        near = [cue for cue in fitting if start < cue.j and cue.i < end]
        own = any(start <= cue.i < end and cue.facets.topic == topic and not cue.weak for cue in ordered)
        term = self.words.topics.get(topic or "")
        usual = (*USUAL, "outcomes", term.event if term else None)  # "closed ... with no suspect identified"
        share = sketch.is_share or sketch.i == sketch.j  # of crimes recorded: of which, what became of them is told
        elsewhere = [cue for cue in fitting if share or not tells_share(scene, sketch, cue)]
        for cues in (near,) if own and sketch.type in ("change", "count", "rate") else (near, elsewhere):
            chosen = min(
                cues,
                key=lambda cue: (
                    cue.facets.event in (usual if share else ("outcomes",)),  # "4,334 were closed for want of evidence"
                    is_set_off(scene, sketch, cue),
                    not adjoins(scene, sketch, cue),
                    cue.facets.event in usual,
                    cue.verb,
                ),
                default=None,
            )
            if chosen is not None:
                others = [cue for cue in near if cue.facets.event not in usual]
                return (became_of(scene, sketch, chosen, others) or chosen).facets.event
        return None

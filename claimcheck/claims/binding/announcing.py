"""Sentences without figures that say what those behind them count: "Shoplifters are caught more often", "Cocaine", "And Tasers?"."""

from __future__ import annotations

from dataclasses import replace

from claimcheck.claims.binding.bare_places import is_told_of_name
from claimcheck.claims.context.context import Context
from claimcheck.claims.measures.counted_nouns import is_counted_now
from claimcheck.claims.measures.cues import is_counted
from claimcheck.claims.measures.populations import of_groups, tells_of_group
from claimcheck.claims.places.headings import asks_alone, is_answer, is_label
from claimcheck.claims.scenes.scene import Cue, Scene, Sketch
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.claims.words.terms import RECORDED
from claimcheck.domain.measures import ALL_CRIME, Facets

DEBATES = word_sets("grammar", "announcing")["debates"]
ABOUT = (["about"], ["over"], ["on"], ["surrounding"])


def announce_subject(scene: Scene, context: Context, silent: bool, quoted: bool = False) -> None:
    """What a sentence without figures, a label or a lone question says that the figures behind it count.

    `silent`: it is no sentence of a story on policing, and only a label without a subject is heard. `quoted`: only who is
    counted on a day is heard ("What we have fewer of is special constables").
    """
    measures = context.language.measures
    label = is_label(scene)
    told = label or is_answer(scene) or asks_alone(scene)
    strong = [cue for cue in scene.cues if cue.facets.topic and not cue.weak]
    # "has more officers", and not "has more complaints"
    counted = [cue for cue in strong if measures.is_stock(cue.facets) and is_counted(scene, cue)]
    # "Shoplifters are caught more often", which opens the sentence, is of shoplifting
    opens = (
        cue.i == scene.i and ALL_CRIME in measures.lineage(cue.facets.topic) or _is_debated(scene, cue)
        for cue in strong
    )
    strong = [cue for cue, first in zip(strong, opens, strict=True) if told or not cue.soft or first] or counted
    strong = [cue for cue in strong if not is_told_of_name(scene, cue.i)]
    if label and not scene.cues:
        context.announce(Facets(), scene.sentence.block)
    silent = silent or quoted and not any(measures.is_stock(cue.facets) for cue in strong)
    if not strong and not silent:
        _announce_event(scene, context)
    if not strong and not silent and tells_of_group(scene):
        facets = measures.bind(scene, Sketch(scene.i, scene.i, "count", "level"), context.facets)
        context.announce(replace(facets, statistic=None, base=None), scene.sentence.block)
    if len(strong) == 1 and not silent and not measures.is_base(strong[0].facets):
        facets = of_groups(scene, measures.bind(scene, Sketch(scene.i, scene.i, "count", "level"), Facets()))
        stock = replace(facets, topic=facets.topic or strong[0].facets.topic, event=None)
        if measures.is_stock(stock) and (facets.event == "lost" or facets.topic is None):
            facets = stock  # "We have lost officers. There were 1,590 in 2010", "It took 12 years, but it has more officers now"
        block = scene.sentence.block + asks_alone(scene)  # "And Tasers?", of the answer below
        context.announce(replace(facets, statistic=None, base=None), block)


def _announce_event(scene: Scene, context: Context) -> None:
    """ "Arrests went up too. There were 1,379": what befell the subject, or, in a story on Tasers, is counted apart from it."""
    told = {cue.facets.event for cue in scene.cues if not cue.verb and is_counted_now(scene, cue)} - {None, *RECORDED}
    subject = context.facets_for(scene)
    event = next(iter(told), None)
    if len(told) != 1 or event is None or subject.topic is None or any(cue.facets.topic for cue in scene.cues):
        return
    told_of = Facets(event=event)
    if context.language.measures.fits(event, subject.topic):
        context.counted[subject.topic] = event
        told_of = replace(subject, event=event, statistic=None, base=None)
    context.announce(told_of, scene.sentence.block)


def _is_debated(scene: Scene, cue: Cue) -> bool:
    """ "A row about | Tasers", "questions over the spending": named as what is talked of, though the word alone says little."""
    at = cue.i - (scene.words(cue.i - 1, cue.i) in (["the"], ["police"], ["their"], ["its"]))
    alone = sum(one.facets.topic is not None for one in scene.cues) == 1
    return alone and scene.words(at - 1, at) in ABOUT and not DEBATES.isdisjoint(scene.words(at - 2, at - 1))

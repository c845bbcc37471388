"""The stage on one page: scenes, sketches, binding, claims, ties."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from claimcheck.claims.assemble import Assembler
from claimcheck.claims.binding.emit import to_claims
from claimcheck.claims.binding.figures import sketch_scene
from claimcheck.claims.binding.scenes import read_scenes
from claimcheck.claims.binding.sides import with_sides
from claimcheck.claims.context.context import Context
from claimcheck.claims.context.judging import turn_fractions, turn_gaps, turn_judged, turn_multiples
from claimcheck.claims.dates.periods import Clock
from claimcheck.claims.dating.dating import Dating
from claimcheck.claims.language import Language
from claimcheck.claims.places.foreign_names import nation_of
from claimcheck.claims.scenes.scene import Scene
from claimcheck.claims.ties.ties import find_ties
from claimcheck.claims.ties.unclaimed_ties import unclaimed_of
from claimcheck.domain.claims import Analysis, AreaMention
from claimcheck.domain.text import Article


def analyse(article: Article, language: Language) -> Analysis:
    """What the article claims. Deterministic, and nothing outside the text and the lexicons is looked at."""
    scenes = read_scenes(article, language)
    for scene in scenes:
        sketch_scene(scene, language)
    context = Context(language)
    dating = Dating(Clock(published=article.published), scenes)
    assembler = Assembler(language, context, dating, article, language.speakers.find(article))
    bound = assembler.read(scenes)
    turn_judged(bound, language.measures.good)
    turn_gaps(bound)
    turn_fractions(bound)
    turn_multiples(bound)
    unclaimed = [number for scene in scenes for number in unclaimed_of(scene)]
    ties, likely = find_ties(bound, language, scenes, assembler.populations, unclaimed)
    claims = with_sides(to_claims(bound), bound, ties, context)
    return Analysis(
        article=article,
        sentences=tuple(scene.sentence for scene in scenes),
        claims=claims,
        areas=tuple(_mentions(scenes, context, article)),
        periods=tuple(dating.periods),
        definitions=tuple(found for scene in scenes for found in language.definitions.find(scene)),
        ties=ties,
        likely_ties=likely,
        asides=to_claims([*assembler.populations, *unclaimed], "n"),
    )


def _mentions(scenes: list[Scene], context: Context, article: Article) -> Iterator[AreaMention]:
    """Every area named in the article, those outside claims too."""
    for scene in scenes:
        for place in scene.places:
            mention = context.area_of(place, article.text, scene)
            if mention is not None:
                nation = nation_of(scene, place, context.language.areas)
                yield replace(mention, nation=nation) if nation else mention

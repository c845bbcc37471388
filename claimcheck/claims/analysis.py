"""The stage on one page: scenes, sketches, binding, claims, ties."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from claimcheck.claims.assemble import Assembler
from claimcheck.claims.context import Context
from claimcheck.claims.dating import Dating
from claimcheck.claims.emit import to_claims
from claimcheck.claims.figures import sketch_scene
from claimcheck.claims.foreign_names import nation_of
from claimcheck.claims.judging import turn_gaps, turn_judged
from claimcheck.claims.language import Language
from claimcheck.claims.periods import Clock
from claimcheck.claims.scene import Scene
from claimcheck.claims.scenes import read_scenes
from claimcheck.claims.sides import with_sides
from claimcheck.claims.ties import find_ties
from claimcheck.claims.unclaimed_ties import unclaimed_of
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

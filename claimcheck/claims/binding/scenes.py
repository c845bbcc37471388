"""Sentences into scenes: one pass of every finder, and what overlaps settled."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Set as AbstractSet

from claimcheck.claims.areas.areas import Place
from claimcheck.claims.areas.place_lists import merge_lists
from claimcheck.claims.areas.shared_names import with_covered, with_shared
from claimcheck.claims.context.inhabitants import is_population
from claimcheck.claims.dates.wordings import find_wordings
from claimcheck.claims.language import Language
from claimcheck.claims.measures.base_units import RATES
from claimcheck.claims.places.city_names import read_cities
from claimcheck.claims.places.row_places import name_rows
from claimcheck.claims.quantities.counted_shares import join_parts
from claimcheck.claims.quantities.quantities import find_quantities
from claimcheck.claims.quantities.screens import screen
from claimcheck.claims.quantities.units import DURATIONS
from claimcheck.claims.scenes.scene import Cue, Scene, Turn
from claimcheck.domain.text import Article
from claimcheck.domain.values import Quantity
from claimcheck.nlp.sentences import split_sentences
from claimcheck.nlp.tokens import Tokens, tokenize

TOLD, SENTENCE = frozenset(["was", "were", "is", "are", "had", "has"]), 6  # verbs, and tokens, of a list item in prose
OF_BASE, OF_ITS = 6, (["of", "its"], ["of", "their"], ["of", "the"])  # tokens from a rate to those of whom it is
PLACED = 7  # tokens before the number of a field in which its superlative stands
MARKS = ([","], ["."], [";"], [":"], [")"], ["–"], ["—"])


def read_scenes(article: Article, language: Language) -> list[Scene]:
    """The scenes of an article, in order of the text."""
    tokens = tokenize(article.text)
    scenes = []
    for index, sentence in enumerate(split_sentences(article, language.abbreviations)):
        i, j = tokens.index_at(sentence.span.start), tokens.index_at(sentence.span.end - 1) + 1
        if i < j:
            scenes.append(Scene(index, sentence, article.blocks[sentence.block], tokens, i, j))
    _find_all(tokens, scenes, language)
    for scene in scenes:
        _fill(scene, language)
    read_cities(scenes, language.areas)
    name_rows(scenes)
    return scenes


def _find_all(tokens: Tokens, scenes: list[Scene], language: Language) -> None:
    """What needs no sentence to be found in is found in one pass over the article; each scene gets its share."""
    starts = [scene.i for scene in scenes]

    def scene_at(i: int) -> Scene | None:
        scene = scenes[bisect_right(starts, i) - 1] if starts and i >= starts[0] else None
        return scene if scene is not None and i < scene.j else None

    for wording in find_wordings(tokens):
        if (scene := scene_at(wording.i)) is not None and wording.j <= scene.j:
            scene.wordings.append(wording)
    for cue in language.measures.find(tokens, 0, len(tokens)):
        if (scene := scene_at(cue.i)) is not None and cue.j <= scene.j:
            scene.cues.append(cue)
    for turn in language.changes.find(tokens, 0, len(tokens)):
        if (scene := scene_at(turn.i)) is not None:
            scene.turns.append(turn)
    for quantity in find_quantities(tokens):
        first, last = tokens.index_at(quantity.span.start), tokens.index_at(quantity.span.end - 1) + 1
        if (scene := scene_at(first)) is not None and last <= scene.j:
            scene.quantities.append((first, last, quantity))


def _fill(scene: Scene, language: Language) -> None:
    tokens, i, j = scene.tokens, scene.i, scene.j
    scene.places = _places(scene, language)
    # "Greater Manchester" tells of no rise.
    if scene.turns and scene.places:
        scene.turns = [turn for turn in scene.turns if not any(place.i <= turn.i < place.j for place in scene.places)]
    scene.turns = [turn for turn in scene.turns if not _is_defeat(scene, turn)]
    scene.quantities = _statistics(scene) if scene.quantities else []
    if found := language.unlisted.find(scene):
        scene.places = sorted([*scene.places, *found], key=lambda place: place.i)
    # "Picked up 90 per cent of calls in under 10 seconds": what befell them, and no time that was taken
    timed = {at for cue in scene.cues if cue.facets.event for at in range(cue.i + 1, cue.j)}
    scene.quantities = [
        one for one in scene.quantities if one[2].unit not in DURATIONS or not timed.issuperset(range(one[0], one[1]))
    ]
    figures = _numbers(scene) if scene.quantities else frozenset()
    moved = {turn.i for turn in scene.turns if turn.sort != "mark"}
    scene.cues = [
        cue
        for cue in scene.cues
        if figures.isdisjoint(range(cue.i, cue.j)) and not (cue.verb and cue.j - cue.i == 1 and cue.i in moved)
        if not _is_of_whom(scene, cue, language)
    ]
    whole = (
        [(q.i, q.j) for q in scene.wordings]
        + [(p.i, p.j) for p in scene.places]
        + [(a, b) for a, b, _ in scene.quantities]
        + [(cue.i, cue.j) for cue in scene.cues if cue.facets.topic or cue.facets.population]  # "aged 16 or over"
    )
    scene.segments = language.clauses.segments(tokens, i, j, whole)
    scene.comparators = language.clauses.comparators(tokens, i, j, scene.segments)
    scene.asides = language.clauses.asides(tokens, i, j, scene.segments)
    listed = scene.block.kind == "list item" and not _is_prose(scene)
    scene.tabular = listed or scene.block.kind == "table cell" or scene.block.kind == "heading" and _is_row(scene)


def _numbers(scene: Scene) -> AbstractSet[int]:
    """The tokens of the numbers; the nouns inside a ratio ("one rape report in a hundred") still say what it is of."""
    tokens = scene.tokens
    found: set[int] = set()
    for _, _, quantity in scene.quantities:
        number = range(tokens.index_at(quantity.number.start), tokens.index_at(quantity.number.end - 1) + 1)
        found.update(at for at in number if not quantity.ratio or tokens.kind[at] == "number" or at == number[0])
    return found


def _is_of_whom(scene: Scene, cue: Cue, language: Language) -> bool:
    """ "2.9 for every 1,000 of its officers and staff": of whom the rate is taken, and not what it counts."""
    if language.measures.family(cue.facets) != "strength":
        return False
    ends = (end for _, end, quantity in scene.quantities if quantity.unit in RATES)
    return any(end + 2 <= cue.i <= end + OF_BASE and scene.words(end, end + 2) in OF_ITS for end in ends)


def _is_defeat(scene: Scene, turn: Turn) -> bool:
    """ "Up by 38 per cent when England lost and by 26 when they won": nothing is named that was lost."""
    lost = scene.words(turn.i, turn.j) in (["lost"], ["lose"], ["loses"])
    after = scene.words(turn.j, turn.j + 1) in (["and"], ["or"], [","], ["."], [")"], [])
    return lost and after and not {"when", "if", "whenever"}.isdisjoint(scene.words(turn.i - 3, turn.i))


def _places(scene: Scene, language: Language) -> list[Place]:
    tokens, i, j = scene.tokens, scene.i, scene.j
    title_case = scene.block.kind == "headline" and _is_title_case(tokens, i, j)
    dated = {at for wording in scene.wordings for at in range(wording.i, wording.j)}
    places = [place for place in language.places.find(tokens, i, j, title_case) if place.i not in dated]
    for found in language.spelling.find(tokens, i, j, [(place.i, place.j) for place in places]):
        places = [place for place in places if place.j <= found.i or place.i >= found.j] + [found]
    places = with_shared(tokens, sorted(places, key=lambda place: place.i), language.areas, i)
    return with_covered(tokens, merge_lists(tokens, places, language.areas, i), language.areas)


def _is_title_case(tokens: Tokens, i: int, j: int) -> bool:
    """Whether a headline gives most of its words a capital."""
    words = [tokens.text[k] for k in range(i + 1, j) if tokens.kind[k] == "word" and len(tokens.text[k]) > 3]
    return len(words) > 2 and sum(word[0].isupper() for word in words) > 0.6 * len(words)


def _statistics(scene: Scene) -> list[tuple[int, int, Quantity]]:
    """The figures that are no part of a date and that nothing shows to be something else (an age, an address)."""
    tokens, found = scene.tokens, []
    for first, last, quantity in join_parts(tokens, scene.quantities, scene.i):
        number = tokens.index_at(quantity.number.start)
        dated = any(wording.i <= number < wording.j for wording in scene.wordings)
        # "in the two counties in the year to September": whose figures are dated, and no figure itself
        grouped = any(place.sort == "group" and place.i <= number < place.j for place in scene.places)
        grouped = grouped or _is_field(tokens, scene.i, number)
        seen = "date" if dated or grouped or _is_base(tokens, scene.i, number) else screen(tokens, quantity)
        seen = "population" if seen is None and is_population(scene, first, last, quantity) else seen
        if seen in (None, "duration", "sum"):
            found.append((first, last, quantity))
        elif seen == "population":  # no claim, but rates are worked out from it
            scene.populations.append((first, last, quantity))
    return found


def _is_field(tokens: Tokens, i: int, number: int) -> bool:
    """ "21.7, the lowest rate of the four.": those that a place is taken among, and no figure."""
    behind, before = tokens.lower[number + 1 : number + 2], tokens.lower[max(i, number - PLACED) : number]
    led = before[-2:] == ["of", "the"] and not tokens.text[number][0].isdecimal() and (behind in MARKS or not behind)
    return led and any(word.endswith("est") or word in ("most", "least", "worst") for word in before)


def _is_base(tokens: Tokens, i: int, number: int) -> bool:
    """ "the number of rapes per 100,000 adults was": what a rate is taken of, without a figure of its own."""
    return number > i and (
        tokens.lower[number - 1] == "per" or tokens.lower[max(i, number - 2) : number] == ["for", "every"]
    )


def _is_row(scene: Scene) -> bool:
    """ "Essex: up 8 per cent", among rows with figures in digits, looks like a heading: a label, a colon and a figure."""
    colon = next((k for k in range(scene.i, scene.j) if scene.tokens.text[k] == ":"), None)
    return colon is not None and colon - scene.i <= 5 and any(first > colon for first, _, _ in scene.quantities)


def _is_prose(scene: Scene) -> bool:
    """ "• The number of rapes per 100,000 adults was 33. The national average was 41.": a list item that is told in sentences."""
    words = scene.words(scene.i, scene.j)
    return words[-1:] == ["."] and len(words) >= SENTENCE and not TOLD.isdisjoint(words) and ":" not in words

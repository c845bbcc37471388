"""Which of the places and wordings of a sentence belongs to which figure: the nearest in the grammar, not on the page."""

from __future__ import annotations

from claimcheck.claims.areas.areas import Place
from claimcheck.claims.changes.set_against import is_unbeaten, left_side, told_in_turn, whose_level
from claimcheck.claims.dates.wordings import Wording
from claimcheck.claims.places.beside import is_all_of_them, is_beside
from claimcheck.claims.places.nearest import nearest
from claimcheck.claims.places.no_places import is_of_another, last_of_row
from claimcheck.claims.places.owners import ITS, owner_with, owns_another
from claimcheck.claims.places.share_places import is_whole_told, owner_of_whole, subject_of_share
from claimcheck.claims.ranks.left_out import beyond_aside, only_one_ahead, subject_again
from claimcheck.claims.scenes.between import Mention, is_back_further_on, is_told_in_bracket
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.scenes.where import (
    AVERAGED,
    holders_in_row,
    is_the_average,
    place_held_in,
    place_where,
    where_it_ended,
)
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.values import Rank

_grammar = word_sets("grammar", "binding")
AREA_PREPOSITIONS = _grammar["area_prepositions"]
PERIOD_PREPOSITIONS = _grammar["period_prepositions"]
COVERING = _grammar["covering"]

CLAUSES = frozenset([",", ";", "–", "—", "and", "but"])
NOBODY = (["no"], ["none"], ["nowhere"])
COLONS = ([":"], ["of", "all", ":"])
STAFF = _grammar["staff"]
FAR_BEHIND = 20
WHO, THEM = (["who"], ["that"]), 7  # tokens from a share to the clause that says of whom it is
MARKED = frozenset([",", "–", "—", "(", ";"])


def pick_place(scene: Scene, sketch: Sketch) -> Place | None:
    """The place in the sentence that the figure is about, or None when the context must say."""
    owner = _owner_of_bracket(scene, sketch) or owner_with(scene, sketch) or only_one_ahead(scene, sketch)
    owner = owner or beyond_aside(scene, sketch) or whose_level(scene, sketch) or told_in_turn(scene, sketch)
    owner = owner or owner_of_whole(scene, sketch)
    if owner is not None:
        return owner
    if (change := _change_before(scene, sketch)) is not None:
        return pick_place(scene, change)
    places = _candidates(scene, sketch)
    places = [place for place in places if not _is_told_as_well(scene, place)] or places
    if sketch.type == "rank" and sketch.rank is not None and sketch.rank.among == "areas":
        places = _that_may_rank(scene, sketch, places, sketch.rank)
    if sketch.type == "comparison":
        return left_side(scene, sketch, places)
    if sketch.type == "rank" and (held := _placed_behind(scene, sketch) or holders_in_row(scene, sketch)) is not None:
        return held
    if (where := place_where(scene, sketch) or place_held_in(scene, sketch, places)) is not None:
        return where
    if is_the_average(scene, sketch):
        return Place(sketch.i, sketch.j, "nation")
    subject = subject_of_share(scene, sketch, places) or where_it_ended(scene, sketch, places)
    subject = subject or subject_again(scene, sketch, places)
    if subject is not None:
        return subject
    found = nearest(scene, sketch, places, AREA_PREPOSITIONS, 7) or _of_the_speaker(scene, sketch)
    if found is None and sketch.type == "rank" and not sketch.bare:
        return _holder_behind(scene, sketch)
    return found


def _that_may_rank(scene: Scene, sketch: Sketch, places: list[Place], rank: Rank) -> list[Place]:
    """Those of the places that can have a place among others: no nation, no field, and of forces a force."""
    places = [
        place for place in places if place.sort not in ("nation", "region") and place.kind not in ("nation", "part")
    ]
    places = [place for place in places if not (sketch.neighbours and _is_field(scene, place))]
    if {"force", "forces"} & set(scene.words(sketch.i, sketch.j + 1)):  # "more than any other force" is of one
        places = [place for place in places if place.kind == "force"] or places
    if rank.joint:  # "which is joint lowest with Cumbria"
        places = [place for place in places if place.i < sketch.j or scene.words(place.i - 1, place.i) != ["with"]]
    return places


def _change_before(scene: Scene, sketch: Sketch) -> Sketch | None:
    """ "after Kent, which saw a jump of 52 per cent, from 231 to 351": the ends right behind a change are of its place."""
    own = any(0 <= place.i - sketch.j <= 2 and place.sort == "name" for place in scene.places)
    if sketch.role not in ("before", "after") or own:
        return None  # "by 12 per cent, from 400 in Dover to 352"
    before = next((one for one in reversed(scene.sketches) if one.j <= sketch.i), None)
    led = scene.words(before.j, sketch.i) if before is not None else []
    change = before is not None and before.role == "change" and led in ([",", "from"], ["from"], ["(", "from"])
    end = before is not None and sketch.role == "after" and before.role == "before" and led == ["to"]
    return before if change or end else None


def _is_told_as_well(scene: Scene, place: Place) -> bool:
    """ "Revisited at the same time as Kent", "21 per cent, the same as in the West Midlands"."""
    same = ["same", "as", "in"]
    alike = same in (scene.words(place.i - 3, place.i), scene.words(place.i - 4, place.i - 1))
    against = scene.words(place.i, place.i + 1) == ["against"]  # "as | against an average of 22"
    return alike or not against and scene.words(place.i - 1, place.i) in (["as"], ["like"], ["unlike"])


def _candidates(scene: Scene, sketch: Sketch) -> list[Place]:
    """The places of the sentence that are neither another figure's nor named beside."""
    fields = (place for other in scene.sketches for place in other.field_places)
    taken = {id(place) for place in fields if place.sort != "others" or not is_all_of_them(scene, sketch, place)}
    return [
        place
        for place in scene.places
        if id(place) not in taken
        and place.sort != "none"
        and (place.sort != "others" or is_all_of_them(scene, sketch, place))
        and not is_whole_told(scene, sketch, place)
        and not is_beside(scene, sketch, place)
        and _same_side(scene, sketch, place)
        and not _is_average_ahead(scene, sketch, place)
        and not _heads_bracket(scene, sketch, place)
        and not owns_another(scene, sketch, place)
        and not is_of_another(scene, sketch, place)
        and not (place.i >= sketch.j and scene.words(sketch.i - 1, sketch.i) in ITS)
    ]


def _owner_of_bracket(scene: Scene, sketch: Sketch) -> Place | None:
    """ "lower than Kent's (11.2)", "behind Durham (9.8)": the name right before the bracket, or that of the figure there."""
    if scene.words(sketch.j, sketch.j + 1) == ["("] and not scene.tabular:  # "410 (Kent), 520 (Essex)"
        named = next((place for place in scene.places if place.i == sketch.j + 1 and place.sort == "name"), None)
        if named is not None and scene.words(named.j, named.j + 1) == [")"]:
            return named
    led = scene.words(sketch.i - 2, sketch.i) in (["(", "at"], ["(", "on"], ["(", "with"])  # "Essex (at 91 per 1,000)"
    if not scene.in_brackets(sketch.i, sketch.j) and not (led and scene.words(sketch.j, sketch.j + 1) == [")"]):
        return None
    at = sketch.i - 1 - led
    told = next((one for one in scene.sketches if one.j == at), None)
    if told is not None and not scene.tabular and (told.type == sketch.type or told.type == "count"):
        return pick_place(scene, told)  # "7,745 (7,717) in Kent", "640 (8.1 per 1,000) in Kent"
    at -= scene.words(at - 1, at) in (["'s"], ["’s"], ["'"], ["’"])
    owners = ("name", "nation")  # "below the national average (41)"
    return next((last_of_row(scene, place) for place in scene.places if place.j == at and place.sort in owners), None)


def _placed_behind(scene: Scene, sketch: Sketch) -> Place | None:
    """ "Only Kent has a smaller share than Merseyside's 32 per cent", "No force did worse than Merseyside": the one behind "than"."""
    none = scene.words(sketch.i, sketch.i + 1) in NOBODY
    if sketch.rank is None or not sketch.rank.behind and not none:
        return None
    for place in scene.places:
        if not 0 <= place.i - sketch.j <= FAR_BEHIND or place.sort != "name":
            continue
        if none and not CLAUSES.isdisjoint(scene.words(sketch.j, place.i)):
            return None  # "No force has a lower rate, and it is worse than Surrey's"
        led = [word for word in scene.words(place.i - 3, place.i) if word not in ("the", "in")]
        wide = place.kind in ("nation", "region") and not place.candidates
        if led[-1:] == ["than"] and place.areas != sketch.neighbours:
            return None if wide else place
    return None


def _heads_bracket(scene: Scene, sketch: Sketch, place: Place) -> bool:
    """ "33,679 (Nottingham 12,986)", "(Wales: 24.8)": the name of the figure in the bracket, not of the one before it."""
    at = place.j + (scene.words(place.j, place.j + 1) == [":"])
    opens, numbered = scene.words(place.i - 1, place.i) == ["("], scene.tokens.kind[at : at + 1] == ["number"]
    return opens and numbered and at < scene.j and sketch.j <= place.i


def _of_the_speaker(scene: Scene, sketch: Sketch) -> Place | None:
    """ "Supt Lee, who leads the Kent force's unit, said her officers had made 64 arrests": whose officers they are."""
    before = scene.words(scene.i, sketch.i)
    own = [at for at, word in enumerate(before[:-1]) if word in ("her", "his", "their") and before[at + 1] in STAFF]
    names = [place for place in scene.places if place.kind == "force" and own and place.j <= scene.i + own[-1]]
    return names[-1] if names else None


def _holder_behind(scene: Scene, sketch: Sketch) -> Place | None:
    """ "The biggest number, 64, was at the Met", "bottom of the heap: Kent": the one place behind a form of "be", or a colon."""
    if scene.words(sketch.i, sketch.i + 1) in (["only"], ["just"]):
        return None  # "Only three forces did fewer: Kent, Essex and Surrey"
    fields = (place for other in scene.sketches for place in other.field_places)
    taken = {id(place) for place in fields if place.sort != "others" or not is_all_of_them(scene, sketch, place)}
    for place in scene.places:
        verbs = {"is", "was", "are", "were", "belongs", "goes", "went"} & set(scene.words(place.i - 3, place.i))
        linked = bool(verbs) or scene.words(sketch.j, place.i) in COLONS
        right = (
            place.kind == "force"
            or len(place.parts) > 1
            or place.kind == "district"
            and scene.words(place.i - 1, place.i) in (["is"], ["was"])
        )
        if place.i >= sketch.j and place.sort == "name" and right and linked and id(place) not in taken:
            apart = any(sketch.j <= one.i < place.i and one.type == "rank" for one in scene.sketches)
            return None if apart else place  # "the worst in Wales; next was Cheshire"
    return None


def _is_average_ahead(scene: Scene, sketch: Sketch, place: Place) -> bool:
    """ "45 per 1,000, more than double the national average of 21": the nation of another figure, further on."""
    if place.sort == "nation" and place.i > sketch.i and {"it", "they"} & set(scene.words(sketch.j, place.i)):
        return True  # "At 41.9 per cent it stands well clear of the average for the country"
    named = place.kind == "nation" and not AVERAGED.isdisjoint(scene.words(place.j, place.j + 1))
    ahead = place.i >= scene.segments[sketch.segment][1] and place.i > sketch.i
    return ahead and (place.sort == "nation" or named)  # "almost twice the England and Wales figure of 12 per cent"


def _is_field(scene: Scene, place: Place) -> bool:
    """ "In the South East only Thames Valley has more": the region is what the rank is taken in."""
    return place.kind == "region" and not {"in", "of", "across", "throughout"}.isdisjoint(
        scene.words(place.i - 2, place.i)
    )


def pick_wording(scene: Scene, sketch: Sketch, wordings: list[Wording]) -> Wording | None:
    """The wording of a period in the sentence that dates the figure."""
    wordings = [one for one in wordings if not is_back_further_on(scene, sketch, one)]
    usable = [wording for wording in wordings if _same_side(scene, sketch, wording)]
    if not usable:  # "4,410 collisions in which someone was hurt in the 12 months to October"
        ahead = (one for one in wordings if one.i > sketch.j and not _is_compared(scene, one))
        usable = [wording for wording in ahead if not is_told_in_bracket(scene, sketch, wording)]
    return nearest(scene, sketch, usable, PERIOD_PREPOSITIONS, 6)


def _is_compared(scene: Scene, mention: Mention) -> bool:
    return any(start <= mention.i < end for start, end in scene.comparators)


def _same_side(scene: Scene, sketch: Sketch, mention: Mention) -> bool:
    """What stands in "compared with ..." belongs to the figures there, and to no other."""
    for start, end in scene.comparators:
        if start <= mention.i < end:
            place = mention if isinstance(mention, Place) else None
            return (
                start <= sketch.i < end
                or place is not None
                and (is_unbeaten(scene, place) or _is_apposed(scene, sketch, place))
            )
    return (
        not scene.asides
        or scene.tabular
        or not any(
            start <= mention.i < end
            and not start <= sketch.i < end
            and not _closes(scene, sketch, mention, start)
            and not _covers(scene, mention, start)
            and not _tells_which(scene, sketch, start)
            and not (sketch.i - end == 1 and scene.words(end, sketch.i) == [":"])  # "which had more in 2010: 617"
            for start, end in scene.asides
        )
    )


def _is_apposed(scene: Scene, sketch: Sketch, place: Place) -> bool:
    """ "Compared with 24.8 nationally and 15.4 in Gwent, the lowest of the four": a rank right behind the force that holds it."""
    behind = scene.words(place.j, sketch.j)[:2]
    return sketch.type == "rank" and place.kind == "force" and sketch.i - place.j <= 2 and behind == [",", "the"]


def _tells_which(scene: Scene, sketch: Sketch, start: int) -> bool:
    """ "22 per cent of the people who were searched in Kent were arrested": no aside, but which people they are."""
    who = scene.words(start, start + 1) in WHO and 0 < start - sketch.j <= THEM
    return who and sketch.is_share and MARKED.isdisjoint(scene.words(sketch.j, start))


def _covers(scene: Scene, mention: Mention, start: int) -> bool:
    """ "The answer, which covers the period between April and September, shows", "Kent (in 2013) had": an aside that dates all there is."""
    alone = 0 <= mention.i - start <= 2 and all(one.i > mention.j for one in scene.sketches)
    return isinstance(mention, Wording) and (alone or bool(COVERING & set(scene.words(start, mention.i))))


def _closes(scene: Scene, sketch: Sketch, mention: Mention, start: int) -> bool:
    """ "402 (2011/12)", "17,256 nationally (June 30)": a date alone in brackets behind the figure."""
    alone = isinstance(mention, Wording) and mention.i == start + 1 and scene.words(mention.j, mention.j + 1) == [")"]
    return alone and scene.words(start, start + 1) == ["("] and 0 <= start - sketch.j <= 1

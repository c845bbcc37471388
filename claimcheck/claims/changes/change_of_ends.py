"""Parts of a change that no word of change takes: "went from 227 to 290 - 27.7 per cent", "also down, 11 to 193", "having stood at 321"."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.claims.changes.change_shapes import WAYS
from claimcheck.claims.changes.worked_out import NEARLY, off_change, way_between
from claimcheck.claims.quantities.counted_shares import are_lost
from claimcheck.claims.scenes.scene import Role, Scene
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.values import RELATIVE, ChangeDirection, Quantity

OPENING = frozenset([",", "or", "-", "–", "—", "("])
_grammar = word_sets("grammar", "change_of_ends")
STANDING = _grammar["standing"]
IT, CLOSED, AFTER_LOST, VERBS = (_grammar[key] for key in ("it", "closed", "after_lost", "verbs"))
BECAME = (["became"], ["becoming"])
BECOME = (["had", "become"], ["have", "become"], ["has", "become"])
BEING = word_sets("grammar", "verbs")["being"]
MANY = 20  # "shifts of nine where there used to be 14"
OF_WHICH = (("of", "which"), ("of", "these"), ("of", "them"), ("of", "those"))
MOST = word_sets("grammar", "changes")["most"]
POSTS, SUMMITS = (word_sets("grammar", "changes")[key] for key in ("posts", "summits"))
LOSING = _grammar["losing"]
INSTEAD = (["instead", "of"], ["rather", "than"])
RELATING, HAD_BEEN, RELATED, DATED = frozenset(["where", "which"]), _grammar["had_been"], 6, 3
OF_THEIRS = (["of", "its"], ["of", "their"])
FEW_PER_CENT = 40
REACH_OF_SHARE = 7  # tokens from a word of change to what it is measured from


def way_of_ends(scene: Scene, i: int, j: int, quantity: Quantity) -> ChangeDirection | None:
    """Which way the figure at tokens `i` to `j` is a change, where no word of change takes it."""
    if quantity.unit == "percent":
        return _after_ends(scene, i, j, quantity) or _after_dash(scene, i, j) or _one_of_moves(scene, i, j)
    if quantity.unit in ("", *POSTS) and scene.words(j, j + 2) in OF_THEIRS and are_lost(scene.tokens, i):
        return "down"  # "has given up 210 of its 1,450"
    if quantity.unit in POSTS:
        return _listed_loss(scene, i) or _stands_down(scene, j) or _lost_ones(scene, i, j)
    if quantity.unit == "" and not BEING.isdisjoint(scene.words(i - 1, i)) and (way := _stands_down(scene, j)):
        return way  # "1,495, which is 14 down"
    return _before_its_end(scene, i, j) if quantity.unit == "" else None


def _one_of_moves(scene: Scene, i: int, j: int) -> ChangeDirection | None:
    """ "All others recorded falls, of which Gwent's, at 51%, was the largest"; not "rises, of which 51 per cent were online"."""
    moves = (
        one for one in scene.turns if one.sort == "noun" and one.j <= i and scene.tokens.lower[one.j - 1][-1:] == "s"
    )
    turn = next((one for one in moves if any(pair in OF_WHICH for pair in pairwise(scene.words(one.j, i)))), None)
    held = turn is not None and any(
        place.sort == "name" and turn.j <= place.i and i - place.j <= 3 for place in scene.places
    )
    stands_out = held and not MOST.isdisjoint(scene.words(j, j + 5))
    return turn.direction if turn is not None and stands_out else None


def _listed_loss(scene: Scene, i: int) -> ChangeDirection | None:
    """ "has lost 450 officers, 50 PCSOs and 120 staff": each of them is lost."""
    turn = next((one for one in reversed(scene.turns) if one.j <= i), None)
    if turn is None or scene.tokens.lower[turn.j - 1] not in LOSING or scene.words(i - 1, i) not in ([","], ["and"]):
        return None
    between = [one for one in scene.quantities if turn.j <= one[0] < i]
    listed = bool(between) and between[0][0] <= turn.j + 1 and all(one[2].unit in POSTS for one in between)
    return turn.direction if listed and VERBS.isdisjoint(scene.words(turn.j, i)) else None


def _stands_down(scene: Scene, j: int) -> ChangeDirection | None:
    """ "Thames Valley is 274 officers down", "40 PCSOs up on 2014": not "3,400 officers, down from 3,600"."""
    way, behind = scene.words(j, j + 1), scene.words(j + 1, j + 2)
    closed = not behind or behind[0] in CLOSED and scene.tokens.kind[j + 2 : j + 3] != ["number"]
    return WAYS[way[0]] if way and way[0] in WAYS and closed else None


def _lost_ones(scene: Scene, i: int, j: int) -> ChangeDirection | None:
    """ "The 92 PCSOs lost include 61 on the Island": not "the 40 officers lost 12 days", "the 40 officers cut crime"."""
    behind = scene.words(j + 1, j + 2)
    gone = scene.words(j, j + 1)[:1] in (["lost"], ["axed"], ["cut"], ["culled"], ["scrapped"], ["shed"])
    led = scene.words(i - 1, i) in (["the"], ["those"], ["these"]) or scene.words(i, i + 1) == ["the"]
    return "down" if gone and led and (not behind or behind[0] in AFTER_LOST) else None


def _after_ends(scene: Scene, i: int, j: int, quantity: Quantity) -> ChangeDirection | None:
    """ "rose from 45 to 58 or 28.8 per cent", "went from 227 to 290 - 27.7 per cent -": the two figures right before."""
    if OPENING.isdisjoint(scene.words(i - 1, i)) or scene.words(j, j + 1) in (["of"], ["to"]):
        return None
    ends = [one for one in scene.quantities if one[1] <= i][-2:]
    if len(ends) < 2 or ends[1][1] != i - 1 or ends[1][0] - ends[0][1] > 3:
        return None
    (first, stop, old), (second, _, new) = ends
    told = scene.words(first - 1, first) == ["from"] and scene.words(second - 1, second) == ["to"]
    if not told or "from" in scene.words(stop, second) or old.unit in RELATIVE or new.unit in RELATIVE:
        return None
    if quantity.ratio and old.low and off_change(old.low, new.low, quantity.low) > NEARLY:
        return None  # "fell from 34 to 15, one for every 80 reports"
    return way_between(old.low, new.low)


def _after_dash(scene: Scene, i: int, j: int) -> ChangeDirection | None:
    """ "Rates continued to fall - 5.8 per cent and 4.9 per cent respectively": by so much, set off by a dash."""
    if scene.words(i - 1, i) not in (["-"], ["–"], ["—"]) or scene.words(j, j + 1) == ["of"]:
        return None
    turn = next((one for one in scene.turns if one.j == i - 1 and scene.words(one.i - 1, one.i) == ["to"]), None)
    return turn.direction if turn is not None and turn.direction != "none" else None


def _before_its_end(scene: Scene, i: int, j: int) -> ChangeDirection | None:
    """ "figures are also down, 11 to 193, a drop of 5.7 per cent": by so many, to so many."""
    turned = scene.words(i - 2, i - 1)
    if not turned or turned[0] not in WAYS or scene.words(i - 1, i) != [","]:
        return None
    later = next((one for one in scene.quantities if one[0] >= j), None)
    if later is None:
        return None
    size = next(quantity for first, _, quantity in scene.quantities if first == i)
    near = scene.words(j, later[0]) == ["to"] and later[2].low > 2 * size.high
    return WAYS[turned[0]] if near else None


def role_by_words(scene: Scene, i: int, j: int, quantity: Quantity) -> Role | None:
    """ "13,502 volunteers had become 11,690", "the proportion had been 71 per cent": an end that its verb tells."""
    ahead = scene.words(i - 2, i)
    if ahead[-1:] == ["from"] and scene.words(i, i + 2) in (["a", "total"], ["the", "total"]):
        return "level"  # "104 and 143, from a total of 1,726"
    if scene.words(i - 3, i) in (["used", "to", "have"], ["used", "to", "be"]) and quantity.low >= MANY:
        return "before"  # "has 237 where it used to have 160"
    if _is_what_it_was(scene, i, j, quantity) or ahead == ["what", "was"] and not quantity.unit:
        return "before"  # "58 have gone out of what was 1,238"
    if scene.words(j, j + 2) in BECOME and "number" in scene.tokens.kind[j + 2 : min(j + 5, scene.j)]:
        return "before"
    if scene.words(j, j + 1) in BECAME and "number" in scene.tokens.kind[j + 1 : min(j + 3, scene.j)]:
        return "before"  # "104 crimes became 167", "525 becoming 521"
    if ahead in BECOME or ahead[-1:] in BECAME and any(end == i - 1 for _, end, _ in scene.quantities):
        return "after"
    ends = scene.quantities if ahead == [",", "from"] else ()
    fresh = next((one for _, end, one in ends if end == i - 2), None)
    if fresh is not None and not _is_whole_of(quantity, fresh):
        return "before"  # "Bike theft - 498, from 404"
    once = ahead == ["had", "been"] and not scene.wordings and not IT.isdisjoint(scene.words(i - 5, i - 2))
    told = ahead == [",", "after"] and any(
        end == i - 2 and one.unit not in RELATIVE for _, end, one in scene.quantities
    )
    after = told and scene.words(j, j + 1) in ([], ["."], [","], [";"], ["in"])  # "3,693, after 3,772"
    based = after or _was_once(scene, i) or _is_dated_base(scene, i, j, quantity)
    return "before" if once or based else None


def _is_what_it_was(scene: Scene, i: int, j: int, quantity: Quantity) -> bool:
    """ "1,509 left of 1,609", "put 1,268 on the beat in place of 1,528", "Hampshire, which had 351, is left with 259"."""
    ahead = scene.words(i - 4, i)
    if ahead[-1:] == ["the"]:
        ahead = ahead[:-1]  # "left of the 318 that it had"
    counted = any(end <= i and other.unit not in RELATIVE for _, end, other in scene.quantities)
    lost = next((first for first, end, _ in scene.quantities if end == i - 2), None)
    if lost is not None and ahead[-2:] in OF_THEIRS and are_lost(scene.tokens, lost):
        return True  # "lost 231 of its 3,189 officers"
    if ahead[-2:] == ["left", "of"] or ahead[-3:] in (["in", "place", "of"], ["remain", "of"]):
        return counted
    if ahead[-2:] in INSTEAD and quantity.low >= MANY:  # not "six rooms instead of four"
        return counted
    if _had_been(scene, i, j):
        return True
    behind = scene.words(j, j + 4)
    return "had" in ahead[-2:] and (behind == [",", "is", "left", "with"] or behind[:2] == [",", "now"])


def _had_been(scene: Scene, i: int, j: int) -> bool:
    """ "In Suffolk, where there had been 146, the figure climbed to 221", "590, where there had been 497": before what is told beside."""
    if "had" not in scene.vocabulary or any(
        0 <= wording.i - j <= DATED or wording.j == i for wording in scene.wordings
    ):
        return False
    ahead = scene.words(i - RELATED, i)
    at = next((k for k in range(len(ahead) - 1, -1, -1) if ahead[k] in RELATING), None)
    if at is None or "had" not in ahead[at:] or not HAD_BEEN.issuperset(ahead[at:]):
        return False
    turned = next((turn.i for turn in scene.turns if turn.sort == "verb" and turn.i >= j), None)
    behind = (first for first, _, _ in scene.quantities if turned is not None and first > turned)
    grown = (
        scene.words(j, j + 1) == [","] and next(behind, None) is not None
    )  # not "which had 9,000, rose up the table"
    stood = not {"been", "stood"}.isdisjoint(ahead[at:])  # not "which had 59,998 such burglaries, charged 1,763"
    stood = stood and scene.words(j, j + 1) == [","]
    grown = grown or stood and any(0 < first - j <= DATED for first, _, _ in scene.quantities)
    opens = i - RELATED + at - 1 if i - RELATED >= scene.i else scene.i + at - 1
    beside = any(end == opens and one.unit not in RELATIVE for _, end, one in scene.quantities)
    return grown or beside and scene.words(opens, opens + 1) == [","]


def _is_whole_of(quantity: Quantity, part: Quantity) -> bool:
    """ "In 2017 there were 166, from 2,566 reports": what the first came out of has a noun of its own, and is many more."""
    return quantity.unit not in ("", part.unit, *RELATIVE) and quantity.low > 2 * part.high


def _was_once(scene: Scene, i: int) -> bool:
    """ "down 15 per cent to 272, having stood at 321 in 2015", "Kent has 107, having had 295"."""
    if "having" not in scene.vocabulary and "where" not in scene.vocabulary:
        return False
    before = scene.words(i - 4, i)
    if before == [",", "where", "it", "was"] and scene.tokens.kind[i - 5] == "number":
        return True  # "for bike thefts we are at 619, where it was 643"
    return any(word == "having" and before[at + 1] in STANDING for at, word in enumerate(before[:-1]))


def _is_dated_base(scene: Scene, i: int, j: int, quantity: Quantity) -> bool:
    """ "372 more than in 2017-18 (1,878)", "twice as many as before (652)": behind the time that a change is measured from."""
    if quantity.unit or scene.words(i - 1, i) != ["("] or scene.words(j, j + 1) != [")"]:
        return False
    if scene.words(i - 3, i - 1) in (["as", "before"], ["than", "before"]) or _is_too_much(scene, i, quantity):
        return True
    year = next((wording for wording in scene.wordings if wording.j == i - 1), None)
    return year is not None and ("than" in scene.words(year.i - 2, year.i + 1) or year.role == "baseline")


def _is_too_much(scene: Scene, i: int, quantity: Quantity) -> bool:
    """ "8,341 burglaries, down nine per cent (9,197)": more than a fall or rise of so much comes to, and so what it was before."""
    changes = (one.quantity for one in scene.sketches if one.j == i - 1 and one.type == "change")
    share = next((one for one in changes if one is not None and one.unit == "percent"), None)
    levels = [one.quantity.low for one in scene.sketches if one.type == "count" and one.quantity is not None]
    return share is not None and share.high <= FEW_PER_CENT and bool(levels) and 2 * quantity.low > levels[-1]


def is_behind_size(scene: Scene, i: int) -> bool:
    """ "rose 35 per cent, to 2,146, and West Mercia's by 43 per cent from | 7,518": right behind the size of the change."""
    size = next((first for first, end, one in scene.quantities if end == i - 1 and one.unit in RELATIVE), None)
    return size is not None and scene.words(size - 1, size) == ["by"]


def is_measured_from(scene: Scene, i: int) -> bool:
    """ "two per cent down on the 36,575 of a year earlier", "fell from an early peak of 330": what a change is measured from."""
    led = scene.words(i - 4, i) if scene.words(i - 4, i - 3) == ["from"] else scene.words(i - 5, i)
    # "from a peak of 116 in 2010 they are down to 54"
    apart = any(turn.j <= i - len(led) or turn.i > i for turn in scene.turns)
    if led[:1] == ["from"] and led[-1] == "of" and led[-2] in SUMMITS and apart:
        return True
    at = i - 1 if scene.words(i - 1, i) in (["the"], ["its"], ["their"]) else i
    if scene.words(at - 1, at) != ["on"]:
        return False
    shares = (end for _, end, quantity in scene.quantities if quantity.unit == "percent")
    turned = any(turn.j <= at - 1 < turn.j + REACH_OF_SHARE for turn in scene.turns)
    behind = turned and any(end == at - 1 for end in shares)  # "an increase of five per cent on 5,918"
    # "the increase on the 48"
    return behind or any(turn.sort != "verb" and turn.j == at - 1 for turn in scene.turns)

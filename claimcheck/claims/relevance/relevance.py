"""Which figures are statistics of policing: a gate that would rather miss one than take the pubs for offences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from claimcheck.claims.changes.lent_ends import is_put_as_rate
from claimcheck.claims.quantities.screens import LEAST_MONEY, is_lost_by_all
from claimcheck.claims.relevance.about_policing import is_about_policing
from claimcheck.claims.relevance.figure_features import features_of
from claimcheck.claims.relevance.gatherings import CROWDS
from claimcheck.claims.relevance.passed import is_passed
from claimcheck.claims.relevance.persons import are_done_to, is_number_of_share
from claimcheck.claims.relevance.refusals import is_refused
from claimcheck.claims.relevance.talk import is_talk
from claimcheck.claims.relevance.times_taken import is_time_taken
from claimcheck.claims.scenes.of_what import (
    are_whole_in_parts,
    is_compound,
    is_dated_number,
    is_part,
    is_share_of_crimes,
    joined_to,
    was_stolen,
)
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.scenes.where import opens_on_average
from claimcheck.claims.words.learned import Learned
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.values import RELATIVE, SHORT_TIMES

PER_OFFICER = (["for", "each"], ["for", "every"], ["per", "officer"], ["an", "officer"])
STAFF = word_sets("grammar", "relevance")["staff"]
REPORTED = frozenset(["absolute", "partial", "relative", "same", "deictic"])
HEADS = word_sets("grammar", "relevance")["heads"]
STAND_INS = word_sets("grammar", "stand_ins")
BARE_RANK = 24  # tokens of "only four forces in England and Wales, one of them the City of London, had a higher"
MEMBERS, EMPLOYERS = 6, frozenset(["police", "constabulary", "force", "workforce"])  # and tokens from "members" to them
BODIES = [[word] for word in word_sets("grammar", "relevance")["bodies"]]
TELLING_AGAIN = word_sets("grammar", "relevance")["telling_again"]
LISTED_PEOPLE = word_sets("grammar", "relevance")["listed_people"]
SHARES = frozenset(["percentage", "ratio", "rate", "change", "comparison"])


class Heard(NamedTuple):
    """What the article said before: `known`, it speaks of a measure; `subject`, its topic; `money`, it is in pounds; `timed`, a time;
    `shared`, the last sentence told a share, or said who is counted; `listed`, the line above rows says that victims or suspects follow."""

    subject: str | None
    known: bool
    quoted: bool = False
    money: bool = False
    timed: bool = False
    shared: bool = False
    listed: bool = False


class Relevance:
    """Decides by the words round a figure. Built once from `policing.toml`.

    `learned`: what answers where the rules leave the question open; None, nothing does.
    """

    def __init__(self, policing: Mapping[str, Any], learned: Learned | None = None) -> None:
        self._learned = learned
        self._weak = frozenset(policing["weak"])
        self._counted = frozenset(policing["counted"])
        self._people = frozenset(policing["people"])
        self._befell = tuple(f" {phrase} " for phrase in policing["befell"])
        self._done = frozenset(policing["done"])
        self._spender = frozenset(policing["spender"])
        self._funding = frozenset(policing["funding"])
        self._alien = frozenset(policing["alien"])
        self._means = frozenset(policing["means"])
        self._reporting = frozenset(policing["reporting"])
        self._timed = frozenset(policing["time"]["topics"])
        self._timing = frozenset(policing["time"]["words"])
        self._seizable = frozenset(policing["seizable"]["words"])
        self._taken = frozenset(policing["seizable"]["events"])
        self._cleared: tuple[str, ...] = tuple(policing["seizable"]["cleared"])
        self._police = frozenset(policing["article"]["police"])
        self._pairs = frozenset(tuple(pair.split()) for pair in policing["article"]["pairs"])
        self._elsewhere = frozenset(policing["article"]["elsewhere"])

    def is_about_policing(self, scenes: Sequence[Scene]) -> bool:
        """Whether the article is about policing, and not a match report in which four arrests were made."""
        return is_about_policing(scenes, self._police, self._pairs, self._elsewhere)

    def is_police_sentence(self, scene: Scene) -> bool:
        """Whether a sentence of an article about something else speaks of police statistics all the same."""
        words = set(scene.words(scene.i, scene.j))
        return (
            bool({"police", "constabulary", "policing"} & words)
            and any(c.facets.topic and not c.weak for c in scene.cues)
            and bool(scene.wordings)
        )

    def sift(self, scene: Scene, sketches: Sequence[Sketch], heard: Heard) -> list[Sketch]:
        """The figures that are statistics of policing, by the rules or at a guess."""
        kept: list[Sketch] = []
        for sketch in sketches:
            if heard.quoted and is_talk(scene, sketch, heard.shared) or is_refused(scene, sketch):
                sketch.guessed = True
                continue
            sketch.guessed = not self.is_statistic(scene, joined_to(scene, sketch, self._people) or sketch, heard)
            (kept if not sketch.guessed or self.is_likely(scene, sketch) else scene.dropped).append(sketch)
        return kept

    def is_likely(self, scene: Scene, sketch: Sketch) -> bool:
        """Whether the learned weights take a figure for a statistic of policing that no rule takes, and none refuses."""
        if self._learned is None or sketch.quantity is None or self._is_small_word(scene, sketch):
            return False
        if sketch.quantity.unit in CROWDS or is_compound(scene, sketch):
            return False
        return self._learned.is_sure(features_of(scene, sketch, told=False))

    def is_statistic(self, scene: Scene, sketch: Sketch, heard: Heard) -> bool:
        """Whether a figure that nothing refuses is a statistic about policing."""
        subject, known, money, timed = heard.subject, heard.known, heard.money, heard.timed
        strong = any(cue.facets.topic or cue.facets.event for cue in scene.cues if not cue.weak)
        strong = strong or self._is_reported(scene)
        if sketch.type == "rank":
            return strong or known and _rank_is_bare(sketch)
        unit = sketch.quantity.unit if sketch.quantity is not None else ""
        if sketch.type == "money":
            return self._is_funding(scene, sketch, strong or known, money)
        if sketch.type == "change" and unit == "gbp" and self._is_of_somebody(scene, sketch):
            return self._is_funding(scene, sketch, strong or known, money)
        if sketch.type == "duration" or sketch.type in ("change", "comparison") and unit in SHORT_TIMES:
            topics = {cue.facets.topic for cue in scene.cues} | {subject}
            return is_time_taken(scene, sketch, timed, bool(topics & self._timed), self._timing)
        noun = self._noun(scene, sketch)
        if (passed := is_passed(scene, sketch)) is not None:
            return passed
        again = any(one.i < sketch.i and one.quantity and one.quantity.unit == "days" for one in scene.sketches)
        # "lost 5,102 days, a third more than the 3,814 of 2013"
        posts = noun == "jobs" and sketch.type == "change" and bool(self._spender & set(scene.words(scene.i, scene.j)))
        if posts or noun == "days" and (subject in self._timed or again):
            return True
        if self._is_alien(scene, sketch, noun):
            return False
        share = sketch.type in SHARES and unit in RELATIVE
        if share and {"pound", "£"} & set(scene.words(sketch.i, sketch.j)):  # "48p in every pound"
            return not self._spender.isdisjoint(scene.words(scene.i, scene.j))
        if share or sketch.type == "rate":
            return strong or known or is_share_of_crimes(scene, sketch)
        if heard.listed and known and sketch.role == "row" and noun in self._people:
            return True  # "Who the victims were:" and below "1,793 women and girls"
        return self._is_count(scene, sketch, noun, strong, known, subject)

    def _is_reported(self, scene: Scene) -> bool:
        """ "1,846 sheds were raided across Kent in the year to March, police figures show": of things no lexicon names."""
        dated = any(wording.role == "period" and wording.sort in REPORTED for wording in scene.wordings)
        return dated and not self._reporting.isdisjoint(scene.words(scene.i, scene.j))

    def _is_of_somebody(self, scene: Scene, sketch: Sketch) -> bool:
        """ "My insurance went up by £300": a sum so small, and no place whose police it may be of."""
        small = sketch.quantity is not None and sketch.quantity.high < LEAST_MONEY
        return small and not any(place.sort == "name" for place in scene.places)

    def _is_funding(self, scene: Scene, sketch: Sketch, known: bool, money: bool) -> bool:
        """A sum that the police have, spend or lose."""
        words = set(scene.words(scene.i, scene.j))
        told = {"average", "or"} & set(scene.words(sketch.i - 1, sketch.j))
        each = bool(told) and scene.words(sketch.j, sketch.j + 1) == ["each"]  # "£2.24m, an average of £14,000 each"
        moved = each or sketch.role == "before" or sketch.type == "change"
        others = [one for one in scene.sketches if one.type == "money" and (one.role != sketch.role or each)]
        if moved and others:  # "came to £1.9m, up from £1.2m", "up by £0.7m"
            return any(
                self._is_funding(scene, one, known, money)
                for one in others
                if one.role != "before" and one is not sketch
            )
        if (
            known
            and scene.words(sketch.j, sketch.j + 3)[:2] in PER_OFFICER
            and not STAFF.isdisjoint(scene.words(sketch.j, sketch.j + 6))
        ):
            return True  # "The bill amounts to £1,360 for every officer"
        if sketch.quantity is not None and sketch.quantity.high < LEAST_MONEY and not self._funding & words:
            heads = HEADS & set(scene.words(sketch.j, sketch.j + 7))
            named = any(place.sort in ("name", "nation") for place in scene.places) or opens_on_average(scene, sketch)
            return money and bool(heads or named)
        if known and sketch.quantity is not None and is_lost_by_all(scene.tokens, sketch.quantity, sketch.i):
            return bool(scene.wordings or scene.places)  # "Victims of fraud in Essex lost £20.4m in the year to June"
        if money:
            return bool(scene.wordings or scene.places or sketch.role != "level" or self._funding & words)
        return known and bool(self._funding & set(self._around(scene, sketch))) and bool(self._spender & words)

    def _is_count(
        self, scene: Scene, sketch: Sketch, noun: str, strong: bool, known: bool, subject: str | None
    ) -> bool:
        """A number of things: of a noun of policing, of people to whom police did something, or bare among such figures."""
        if subject in STAND_INS.get(noun, ()) and (strong or known) or self._is_done_to(scene, sketch):
            return True
        if noun in self._people and not any(sketch.i <= c.i <= sketch.j < c.j and c.facets.topic for c in scene.cues):
            done = bool(self._done & set(self._around(scene, sketch))) or are_whole_in_parts(scene, sketch)
            done = done or is_number_of_share(scene, sketch)
            done = done or sketch.directed and self._is_befallen(scene, sketch)
            done = done or are_done_to(scene, sketch)
            return done and (strong or known)
        if any(
            sketch.i <= cue.i < sketch.j + 2 and (cue.facets.topic or cue.facets.event and not cue.verb)
            for cue in scene.cues
        ):
            return True
        if self._is_seized(scene, sketch, noun):
            return True
        if noun in self._weak or noun in self._counted:
            return strong or known
        if noun:
            return (
                (strong or known) and any(wording.role == "period" for wording in scene.wordings) and noun.endswith("s")
            )
        if (
            sketch.quantity is not None
            and sketch.quantity.low != sketch.quantity.high
            and sketch.quantity.unit == ""
            and sketch.role == "level"
        ):
            return False
        if any(0 <= sketch.i - place.j <= 2 and place.sort == "name" for place in scene.places) and (strong or known):
            return True
        if self._is_small_word(scene, sketch) and sketch.role == "level" and not sketch.comparator:
            average = scene.words(sketch.i - 2, sketch.i - 1) == ["average"]  # "The average is five."
            told = average or _is_size_of_rank(scene, sketch) or is_dated_number(scene, sketch)
            told = told or is_put_as_rate(scene, sketch)
            return (strong or known) and (told or is_part(scene, sketch))
        return (strong or known) and (known or self._is_told(scene, sketch))

    def _is_done_to(self, scene: Scene, sketch: Sketch) -> bool:
        """ "Broke into 412 homes", "into 60 fewer homes", "61 dogs were reported stolen": a number right beside what was done."""
        done = any(cue.j == sketch.i and cue.facets.topic for cue in scene.cues)
        done = done or was_stolen(scene, sketch) and self._is_reported(scene)
        counted = sketch.type == "count" or sketch.type == "change" and self._noun(scene, sketch) != ""
        return done and counted and not self._is_small_word(scene, sketch)

    def _is_seized(self, scene: Scene, sketch: Sketch, noun: str) -> bool:
        """ "Seized 94 guns", "took 940 knives off the streets"."""
        if noun not in self._seizable:
            return False
        behind = " ".join(scene.words(sketch.j, sketch.j + 5))
        return behind.startswith(self._cleared) or any(cue.facets.event in self._taken for cue in scene.cues)

    def _is_befallen(self, scene: Scene, sketch: Sketch) -> bool:
        """ "That is 6,994 fewer people becoming victims", "It means 300 fewer people who have had to go through it"."""
        behind = f" {' '.join(scene.words(sketch.j, sketch.j + 9))} "
        told_again = not TELLING_AGAIN.isdisjoint(scene.words(sketch.i - 4, sketch.i))
        return told_again and any(phrase in behind for phrase in self._befell)

    def _is_small_word(self, scene: Scene, sketch: Sketch) -> bool:
        """A bare "three" counts anything; a bare "212" among figures of policing counts what they count."""
        if sketch.quantity is None or sketch.quantity.high > 12:
            return False
        return scene.kind_of(sketch.quantity) == "word"

    def _is_told(self, scene: Scene, sketch: Sketch) -> bool:
        told = sketch.role in ("before", "after", "row", "change") or scene.opens_cell(sketch.i)
        return told or bool(scene.wordings) or bool(scene.places)

    def _noun(self, scene: Scene, sketch: Sketch) -> str:
        """The noun that is counted, "" for a bare number."""
        unit = sketch.quantity.unit if sketch.quantity else ""
        if unit in ("percent", "percentage_points", "times", "gbp") or unit.startswith("per_"):
            following = scene.words(sketch.j, sketch.j + 3)
            return following[-1] if following[:1] == ["of"] and len(following) > 1 else ""
        return "staff" if unit == "members" and self._is_of_force(scene.words(sketch.j, sketch.j + MEMBERS)) else unit

    def _is_of_force(self, words: list[str]) -> bool:
        """ "Fifteen members | of Kent Police", "of the force": who work there; not "of the police panel"."""
        at = next((k for k, word in enumerate(words) if word in EMPLOYERS), 0)
        return words[:1] == ["of"] and at > 0 and words[at + 1 : at + 2] not in BODIES

    def _is_alien(self, scene: Scene, sketch: Sketch, noun: str) -> bool:
        named = [cue for cue in scene.cues if sketch.i <= cue.i < sketch.j + 2 and cue.facets.topic]
        if named:
            return noun in self._means and all(cue.soft for cue in named)
        if self._is_seized(scene, sketch, noun):
            return False
        if noun == "stops" and any(cue.facets.event == "searched" for cue in scene.cues):
            return False  # "7,122 stops", of people searched
        if self._is_done_to(scene, sketch):
            return False
        return noun in self._alien and noun not in self._people

    def _around(self, scene: Scene, sketch: Sketch) -> list[str]:
        return scene.words(sketch.i - 8, sketch.j + 9)


def _rank_is_bare(sketch: Sketch) -> bool:
    """A place without a noun of its own ("came next", "was third") carries the measure on."""
    return sketch.j - sketch.i <= BARE_RANK


def _is_size_of_rank(scene: Scene, sketch: Sketch) -> bool:
    """ "Cumbria came bottom with three.": not "came first with three others"."""
    led = scene.words(sketch.i - 1, sketch.i) in (["with"], ["on"], ["at"])
    closed = scene.words(sketch.j, sketch.j + 1) in ([], ["."], [","], [";"], ["and"])
    return led and closed and any(one.type == "rank" and 0 <= sketch.i - 1 - one.j <= 1 for one in scene.sketches)

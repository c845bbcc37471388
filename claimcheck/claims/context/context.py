"""What carries over from sentence to sentence: the area, the period and the measure in force, and what stands for them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from claimcheck.claims.areas.areas import Place
from claimcheck.claims.areas.neighbours import words_of_way
from claimcheck.claims.language import Language
from claimcheck.claims.measures.cues import is_of_things
from claimcheck.claims.measures.recording_rates import tells_of_recording
from claimcheck.claims.measures.severity_scores import hear_scores
from claimcheck.claims.places.beside import is_left_out
from claimcheck.claims.places.headings import Headings
from claimcheck.claims.scenes.counties import county_of_town, force_of_district, force_of_town, is_whole, just_named
from claimcheck.claims.scenes.next_paragraph import goes_on, is_beside
from claimcheck.claims.scenes.scene import Scene, Sketch
from claimcheck.claims.scenes.sides import called_by_its_side
from claimcheck.claims.scenes.which_place import (
    FORCES,
    KINDS,
    LENT,
    Focus,
    as_mention,
    biggest_of,
    force_beside,
    group_of,
    is_one_force,
    is_patch,
    may_be_called,
    of_adjective,
    of_ours,
    of_ranked,
    of_whole,
    on_side,
    one_of_two,
    own_nation,
    region_of,
    whose_neighbour,
)
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.claims import AreaMention
from claimcheck.domain.measures import ALL_CRIME, Facets
from claimcheck.domain.periods import How
from claimcheck.reference.areas import ENGLAND_AND_WALES

WHOLE = (ENGLAND_AND_WALES, "united-kingdom", "great-britain")
OURS = word_sets("grammar", "context")["ours"]
SIDES = {"northern": "north", "southern": "south", "eastern": "east", "western": "west"}


@dataclass(slots=True)
class Context:
    """The memory of one article, written as the scenes are read."""

    language: Language
    main: Focus | None = None
    home: Focus | None = None  # "Here in Copeland", of a paper that is read there
    focus: Focus | None = None
    seen: list[Focus] = field(default_factory=list)
    named: list[Focus] = field(default_factory=list)  # forces, whether or not a figure was bound to them
    facets: Facets = field(default_factory=Facets)
    subject: Facets = field(default_factory=Facets)
    aside: int = -1
    aside_in: int = -1
    hint: Facets | None = None
    hint_block: int = -1
    known: bool = False
    counted: dict[str | None, str | None] = field(default_factory=dict)
    rate_unit: str = ""
    rate_block: int = -1
    key_unit: str = ""
    key_line: str = ""
    unit_of_all: str = ""
    bracket_unit: str = ""
    restated: bool = False
    scored: bool = False
    recording: bool = False
    headings: Headings = field(default_factory=Headings)
    _ours: int = -1
    _counted: bool = False
    _back_in: int = -1
    _on_in: int = -1

    def area_of(self, place: Place | None, text: str, span_of: Scene) -> AreaMention | None:
        """The area that a place names or stands for."""
        if place is None:
            return None
        words = span_of.span(place.i, place.j)
        if place.kind == "part":
            inside = called_by_its_side(self.language.areas, span_of, place, self.main, self.seen)
            return AreaMention(span=words, text=words.of(text), area=inside, how="anaphor" if inside else "named")
        if place.sort in ("name", "adjective") and place.areas:
            place = one_of_two(self.language.areas, place, self.main)
            if span_of.words(place.i - 2, place.i) == ["here", "in"]:
                self.home = Focus(place.areas, place.kind)
            how: How = "alias" if place.alias not in ("official", "short", "name", "district") else "named"
            if place.sort == "adjective" or place.kind == "region" and is_one_force(span_of, place):
                told = [self.main, *reversed(self.seen), *reversed(self.named)]
                return of_adjective(place, span_of, self.language.areas, told)
            return as_mention(place, words, text, how)
        found = self._stands_for(place, span_of)
        if found is None and place.sort == "neighbour":  # of a force that is not said: not of the one told before
            return AreaMention(span=words, text=words.of(text), area=None, how="anaphor")
        if found is None:
            return None
        area = found.areas[0] if len(found.areas) == 1 else None
        parts = found.areas if area is None else ()
        return AreaMention(span=words, text=words.of(text), area=area, how="anaphor", parts=parts)

    def all_forces(self, scene: Scene, sketch: Sketch) -> AreaMention:
        """The area of a number of forces ("28 forces were graded good"): the whole that they are some of."""
        focus = self._stands_for(Place(sketch.i, sketch.j, "others"), scene) or Focus((ENGLAND_AND_WALES,), "nation")
        words = scene.span(sketch.i, sketch.j)
        return AreaMention(span=words, text=words.of(scene.tokens.source), area=focus.areas[0], how="inferred")

    def _stands_for(self, place: Place, scene: Scene) -> Focus | None:
        if place.sort in ("others", "nation") and "43" in scene.words(place.i, place.j):
            return Focus((ENGLAND_AND_WALES,), "nation")
        if place.sort in ("nation", "others"):
            wide = [one for one in self.seen if one.kind == "nation" and one.areas[0] not in ("wales", "scotland")]
            home = own_nation(self.language.areas, self.main, scene, place) if place.sort == "nation" else None
            nations = wide if home is None else [home]
            return nations[-1] if nations else Focus((ENGLAND_AND_WALES,), "nation")
        if place.sort == "ours" or place.sort == "region" and is_patch(place, scene, self.main, self.seen):
            return self.main
        if place.sort in ("region", "biggest"):
            region = region_of(self.language.areas, self.main, self.seen)
            inside = "region" in scene.words(place.i, place.j)
            return region if place.sort == "region" else biggest_of(region if inside else Focus(("wales",), "nation"))
        if place.sort == "neighbour":
            return self._neighbour(place, scene)
        if place.sort == "force" and (side := SIDES.get(scene.words(place.i + 1, place.i + 2)[0], "")):
            told = [*self.headings.named, *(area for focus in self.seen for area in focus.areas)]
            return on_side(self.language.areas, told, side)
        if place.sort == "group":
            return group_of(self.language.areas, scene, place, self.main, self.seen)
        return self._of_kind(place, scene, KINDS.get(place.sort, FORCES))

    def _of_kind(self, place: Place, scene: Scene, kinds: tuple[str, ...]) -> Focus | None:
        """ "The force", "the county", "there": the one of that kind named before it, or told of."""
        opening = scene.words(place.i, place.i + 1)
        if opening == ["our"] and self.home is not None and self.home.kind in kinds:
            return self.home
        near = just_named(self.language.areas, scene, place, self.headings.told)
        if near := near or county_of_town(self.language.areas, scene, place, self.focus, self.main):
            return near
        side = scene.words(place.i + 1, place.i + 2) == ["side"]  # "on this side of the border": the writer's
        told = [p for p in scene.places[::-1] if not side and p.sort == "name" and p.kind in kinds and p.area]
        before = [p for p in told if p.j <= place.i and not is_left_out(scene, p)]
        if (here := next((p for p in before if p.kind != "nation"), before[0] if before else None)) is not None:
            return Focus(here.areas, here.kind)
        if kinds == FORCES and (own := force_of_town(scene, place, self.language.areas)) is not None:
            return own
        far = place.sort == "there" and scene.words(place.i, place.j) == ["there"]  # "here" is where the story is set
        since = opening == ["its"]  # "Its officers", of the force just told
        lately = self.focus is not None and (scene.sentence.block - self.focus.block <= since or far)
        ours = (side or opening == ["our"]) and self.main or scene.words(place.i, place.j) == ["here"]
        near = self.focus if lately and not ours else None
        kinds = FORCES if is_whole(scene, place, self.main) else kinds
        own = force_of_district(self.language.areas, self.main) if kinds == FORCES else None
        known = next((own for focus in self.seen if own is not None and focus.areas == own.areas), None)
        # of a story of a town the force that looks after it, and not the one over the border that was told of last
        told_of = [near, self.main, known, self.focus, *reversed(self.seen)]
        words = scene.words(place.i, place.j)
        offered = [one for one in told_of if one is not None and may_be_called(one.areas, words)] or told_of
        return next((focus for focus in offered if focus is not None and focus.kind in kinds), own)

    def _neighbour(self, place: Place, scene: Scene) -> Focus | None:
        """ "Its southern neighbour": beside the force of this sentence, or of the one before, or of the article."""
        anchor = whose_neighbour(scene, place, self.focus, self.main)
        own = self.main.areas if self.main else ()  # the article's own force, else the last told of
        seen = [*own, *(id for focus in reversed(self.seen) for id in focus.areas), *self.headings.named[::-1]]
        way = words_of_way(scene.tokens, place.i, place.j)
        first = [*(id for focus in self.seen for id in focus.areas), *self.headings.named]
        return force_beside(self.language.areas, anchor, seen, first, way) if anchor else None

    def facets_for(self, scene: Scene) -> Facets:
        """The measure in force. One figure of another subject ("it has 3,000 officers") is forgotten with its paragraph."""
        announced = self.hint if self.is_announced(scene) else None
        return announced or (self.subject if self.aside not in (-1, scene.sentence.block) else self.facets)

    def facets_of(self, scene: Scene, sketch: Sketch, listed: Facets | None) -> Facets:
        """The measure in force for a figure: of a list what its item or heading (`listed`) names, of a count that of the last."""
        if listed is not None:
            return self.hint if self.hint is not None and self.hint_block == scene.sentence.block else listed
        facets = self.facets_for(scene)
        measures = self.language.measures
        if is_of_things(scene, sketch) and measures.unit(facets) == "gbp" != measures.unit(self.facets):
            facets = self.facets  # "Anger over police cuts", and then how many officers there were: no number of pounds
        if sketch.type in ("count", "change") and facets.topic in self.counted:
            return replace(facets, event=self.counted[facets.topic])
        return facets

    def is_announced(self, scene: Scene) -> bool:
        """Whether a sentence without figures named what is counted here: in this paragraph, or before the first figure."""
        far = 0 if self.known else 1  # "Robbery has gone up for the third year running. / There were 1,104 in ..."
        return self.hint is not None and scene.sentence.block - self.hint_block <= far

    def announce(self, facets: Facets, block: int) -> None:
        """A sentence without figures names what the rest of its paragraph counts ("PCSOs are going the same way.")."""
        self.hint, self.hint_block = facets, block

    def speak_of(self, facets: Facets, block: int, sentence: int = -1) -> None:
        """Puts a measure into force. A second sentence with figures of a new subject makes it the subject."""
        measures = self.language.measures
        if measures.is_base(facets):
            return
        self.hint = None
        wide = self.subject.topic == ALL_CRIME and not self._counted  # "Crime in Kent", and then its burglaries
        part = self.subject.topic in measures.lineage(facets.topic) and not wide
        self._counted |= sentence >= 0
        if part and (self.facets.topic != facets.topic or self.aside_in in (-1, sentence)):
            self.aside, self.aside_in = block, sentence  # "5,227 were for drugs": the story goes on with all searches
        elif self.subject.topic is None or measures.family(facets) == measures.family(self.subject):
            self.subject, self.aside = facets, -1
        elif self.aside == -1 or sentence >= 0 and self.aside_in == sentence:  # "260 officers, a quarter of the force"
            self.aside, self.aside_in = block, sentence
        else:
            self.subject, self.aside = facets, -1
        self.facets = facets
        self.known = True

    def speak_of_things(self, facets: Facets, block: int) -> None:
        """A count of what no lexicon names ("64 hives"): the bare figures of its paragraph are of it."""
        self.facets, self.aside, self.hint = Facets(event=facets.event), block, None

    def hear_of_scores(self, scene: Scene) -> None:
        """Whether the bare decimals that follow are crime severity scores, until another measure is named; and of recording rates."""
        self.recording = self.recording or tells_of_recording(scene)
        self.scored = hear_scores(scene, self.scored, self.language.measures.lineage, self.language.measures.is_base)

    def carried_area(self, scene: Scene, sketch: Sketch, quoted: bool = False) -> AreaMention | None:
        """The area in focus, for a figure whose sentence names none; "we" and "ours", of the writer's own, are of the article's."""
        focus = self.focus
        clause = scene.words(scene.segments[sketch.segment][0], sketch.j + 1)
        back = scene.words(scene.i, sketch.i)
        if not quoted and self.main is not None and not (OURS.isdisjoint(clause) and OURS.isdisjoint(back)):
            focus, self._ours = self.main, scene.sentence.block
        elif not quoted and self._ours == scene.sentence.block and back[:1] == ["they"]:  # "We had 32. They have one"
            others = [one for one in self.seen if one.kind == "force" and self.main and one.areas != self.main.areas]
            focus = replace(others[-1], block=scene.sentence.block) if others else focus
        if focus is not None and focus.block == scene.sentence.block:
            focus.announced = False  # "Only Kent came through. It has 3,000 officers. | There are ..."
        if (
            focus is not None
            and focus.block != scene.sentence.block
            and self.main is not None
            and not self._goes_on(scene, focus, self.main)
            and (
                focus.kind in LENT
                or focus.areas[0] in (*WHOLE, "england")
                or is_beside(focus, self.main, [*self.seen, replace(self.main, block=self._back_in)])
            )
            and not set(focus.areas) < set(self.main.areas)  # of a story on two forces, the one that is being told of
        ):
            focus = self.main  # a new paragraph goes back to what the article is about, and stays there
            self._back_in = scene.sentence.block
        focus = of_ours(scene, sketch, of_whole(self.language.areas, scene, sketch, focus, self.main), self.main)
        focus = of_ranked(self.language.areas, scene, sketch, focus, self.main, self.seen, scene.sentence.block)
        focus = self.headings.focus_for(scene, of_main=focus is self.main) or focus
        if focus is None:
            return None
        if scene.tabular and focus is self.focus:
            focus.block = scene.sentence.block  # the next row goes on with it
        at, parts = scene.span(scene.i, scene.i + 1), focus.areas if len(focus.areas) > 1 else ()
        return AreaMention(span=at, text=focus.text, area=None if parts else focus.areas[0], how="carried", parts=parts)

    def _goes_on(self, scene: Scene, focus: Focus, main: Focus) -> bool:
        """Whether a paragraph opened by going on with the area of the one before ("About half, 436 of them, ..."): then all of it does."""
        block = scene.sentence.block
        # "That's 18,549 fewer. | That means a fall of a tenth"
        if block - 1 in (focus.block, self._on_in) and self._back_in != block:
            self._on_in = block if goes_on(scene, focus, main, self.seen) else self._on_in
        return self._on_in == block

    def attend(self, mention: AreaMention | None, block: int, aside: bool = False, announced: bool = False) -> None:
        """Moves the focus to an area that a figure was bound to. An aside (a national figure beside) only is remembered."""
        areas = () if mention is None else mention.parts or ((mention.area,) if mention.area else ())
        if mention is None or mention.how == "carried" or not areas:
            return
        kind = "other" if len(areas) > 1 else self.language.areas.get(areas[0]).kind
        focus = Focus(areas, kind, mention.text, block, announced and kind == "force")
        self.seen.append(focus)
        if not aside:
            self.focus = focus


def is_headline(scene: Scene) -> bool:
    """Whether the scene is the headline or a heading of the article."""
    return scene.block.kind == "headline"


def area_ids(mention: AreaMention | None) -> tuple[str, ...]:
    """The ids that a mention stands for; a place that the catalogue does not know is told from others by its name."""
    if mention is None:
        return ()
    if mention.area is None and not mention.parts and mention.how == "named":
        return (f"?{mention.text.lower()}",)
    return mention.parts or ((mention.area,) if mention.area else ())

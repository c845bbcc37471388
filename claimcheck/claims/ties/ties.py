"""Which figures the text ties together, so that they can be reckoned against each other.

A tie too many is a false alarm: when in doubt, none.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Sequence

from claimcheck.claims.context.bound import Bound, Triple, unit_of
from claimcheck.claims.context.pairs import find_pairs, is_bounded_elsewhere, is_of_a_later
from claimcheck.claims.context.parts import is_growth_apart
from claimcheck.claims.language import Language
from claimcheck.claims.scenes.scene import Scene
from claimcheck.claims.ties.changes.change_subjects import is_of_another_noun
from claimcheck.claims.ties.changes.change_ties import find_changes
from claimcheck.claims.ties.changes.lead_ties import find_leads
from claimcheck.claims.ties.changes.meant import is_meant
from claimcheck.claims.ties.changes.near_ties import find_across, find_likely, has_rivals
from claimcheck.claims.ties.changes.next_steps import find_next_steps
from claimcheck.claims.ties.changes.one_ended_ties import find_one_ended, find_resumed
from claimcheck.claims.ties.changes.opening_ties import find_opening, find_told_again
from claimcheck.claims.ties.changes.plain_ties import find_plain
from claimcheck.claims.ties.changes.retold_ties import find_retold, find_retold_apart
from claimcheck.claims.ties.changes.row_changes import find_row_changes
from claimcheck.claims.ties.changes.story_changes import find_story_changes, find_table_changes
from claimcheck.claims.ties.changes.streaks import find_streaks
from claimcheck.claims.ties.changes.told_changes import find_restated as find_lost
from claimcheck.claims.ties.changes.told_changes import find_told
from claimcheck.claims.ties.changes.told_spans import is_of_another_year, is_of_time
from claimcheck.claims.ties.concluded_ties import find_concluded
from claimcheck.claims.ties.levels.average_ties import find_averages
from claimcheck.claims.ties.levels.each_ties import find_each
from claimcheck.claims.ties.levels.later_relations import find_chained, find_moved_on, find_said_behind, find_set_beside
from claimcheck.claims.ties.levels.list_ties import find_broken_down, find_introduced, find_totals
from claimcheck.claims.ties.levels.order_ties import find_both_ends, find_orders, find_rankings
from claimcheck.claims.ties.levels.order_ties import find_followed as find_rows_told
from claimcheck.claims.ties.levels.overflow_ties import find_overflows, find_spanned
from claimcheck.claims.ties.levels.placed_ties import find_beside, find_doubled, find_listed, find_placed
from claimcheck.claims.ties.levels.rate_ties import find_per_head, find_rates
from claimcheck.claims.ties.levels.relation_ties import find_followed, find_named, find_relations
from claimcheck.claims.ties.levels.remainder_ties import find_left_over, find_remainders
from claimcheck.claims.ties.levels.steepest_ties import find_steepest
from claimcheck.claims.ties.levels.sum_ties import find_both_kinds, find_sums, may_overlap
from claimcheck.claims.ties.levels.superlative_ties import find_superlatives
from claimcheck.claims.ties.levels.together_ties import find_together
from claimcheck.claims.ties.shares.complements import find_complements
from claimcheck.claims.ties.shares.gap_ties import find_apart
from claimcheck.claims.ties.shares.listed_shares import find_row_shares
from claimcheck.claims.ties.shares.multiple_ties import find_multiples
from claimcheck.claims.ties.shares.of_total import find_of_total
from claimcheck.claims.ties.shares.only_two import find_only_two
from claimcheck.claims.ties.shares.opened_shares import find_opened_shares, find_shown
from claimcheck.claims.ties.shares.share_ties import find_shares
from claimcheck.claims.ties.shares.shares_retold import find_made_up, find_put_again, find_restated
from claimcheck.claims.ties.shares.story_shares import find_story_shares
from claimcheck.claims.ties.shares.typed_shares import find_dated, find_typed
from claimcheck.claims.ties.tellings.exchanged_tellings import find_exchanged
from claimcheck.claims.ties.tellings.headline_ties import find_headlines
from claimcheck.claims.ties.tellings.labelled_tellings import Labelled
from claimcheck.claims.ties.tellings.listed_tellings import find_listed_again
from claimcheck.claims.ties.tellings.redated_ties import find_redated
from claimcheck.claims.ties.tellings.risen_headlines import find_risen_headlines
from claimcheck.claims.ties.tellings.tellings import same_things
from claimcheck.claims.ties.told import Told, to_ties
from claimcheck.claims.ties.unclaimed_ties import find_unclaimed
from claimcheck.domain.claims import Tie
from claimcheck.domain.measures import Facets


def find_ties(
    bound: Sequence[Bound],
    language: Language,
    scenes: Sequence[Scene] = (),
    populations: Sequence[Bound] = (),
    unclaimed: Sequence[Bound] = (),
) -> tuple[tuple[Tie, ...], tuple[Tie, ...]]:
    """The ties of an article, and those that are only likely.

    `bound` is in the order of the claims, whose ids are c1, c2, ...; `populations` and the `unclaimed` numbers are no claims: n1, n2, ...
    """
    numbered = {id(one): f"c{number}" for number, one in enumerate(bound, 1)}
    numbered |= {id(one): f"n{number}" for number, one in enumerate((*populations, *unclaimed), 1)}
    headlines = list(find_headlines(bound))
    every, bound = bound, [one for one in bound if not one.sketch.guessed]  # a guess is no ground to reckon from
    pairs = list(find_pairs(bound))
    labelled = Labelled(bound)
    both = _told_changes(bound, pairs)
    firm, likely = ([one for one in each if not labelled.is_of_row(one.members[-1], one.members[1])] for each in both)
    for told in (_told_shares(bound, firm, populations), _told_sums(bound, language, every)):
        firm += told[0]
        likely += told[1]
    firm += _told_relations(bound, language.measures.good, firm)
    firm += _told_ways(scenes, bound, firm, pairs)
    done = {id(told.members[-1]) for told in (*firm, *likely)}
    beyond = [Told(kind, members, "nearby") for kind, members in find_unclaimed(every, unclaimed, done)]
    firm += [told for told in beyond if told.kind != "change" or is_meant(told.members, bound)]
    firm += _told_plainly(every, bound, unclaimed, firm, pairs, language)
    firm += _told_orders(bound, language, scenes)
    firm += [Told("same", pair, "redated") for pair in find_redated(bound)]
    headlines += _told_above(bound, firm, pairs)
    again = (*headlines, *find_listed_again(bound), *labelled.differing())
    firm += [*_told_alike(bound, unclaimed), *(Told("same", pair) for pair in again)]
    return to_ties(firm, numbered), to_ties(likely, numbered)


def _told_plainly(
    every: Sequence[Bound],
    bound: Sequence[Bound],
    unclaimed: Sequence[Bound],
    firm: Sequence[Told],
    pairs: list[tuple[Bound, Bound]],
    language: Language,
) -> Iterator[Told]:
    """Changes of the only numbers near them, of an opening, and all that is drawn from what was told before."""
    done = {id(told.members[-1]) for told in firm}
    used = {frozenset(map(id, told.members[:2])) for told in firm if told.kind == "change"}
    plain = list(find_plain([*every, *unclaimed], done, used, language))
    plain += find_opening(bound, pairs, done | {id(members[-1]) for members in plain})
    yield from (
        told for told in (Told("change", members, "nearby") for members in plain) if is_meant(told.members, bound)
    )
    concluded = find_concluded(bound, unclaimed, done | {id(members[-1]) for members in plain})
    yield from (Told(kind, members, "remainder" if kind == "sum" else "nearby") for kind, members in concluded)


def _told_above(
    bound: Sequence[Bound], firm: Sequence[Told], pairs: Sequence[tuple[Bound, Bound]]
) -> Iterator[tuple[Bound, Bound]]:
    """Headlines that give the rise for the whole, and openings whose rise is not that of the figures below."""
    members = [told.members for told in firm if told.kind == "change" and len(told.members) == 3]
    changes = [(before, after, change) for before, after, change in members]
    yield from find_risen_headlines(bound, changes, pairs)
    yield from find_told_again(bound, pairs, changes)


def _told_alike(bound: Sequence[Bound], unclaimed: Sequence[Bound]) -> Iterator[Told]:
    """Figures that tell one thing, and numbers spoken of again of which two digits changed places."""
    alike = list(same_things(bound))
    done = {id(one) for pair in alike for one in pair}
    yield from (Told("same", pair) for pair in alike)
    exchanged = (pair for pair in find_exchanged(bound, unclaimed) if id(pair[0]) not in done)
    yield from (Told("same", pair, "exchanged") for pair in exchanged)


def _told_orders(bound: Sequence[Bound], language: Language, scenes: Sequence[Scene]) -> Iterator[Told]:
    """Rows in their order, and places with what they must agree with: each other, the forces beyond them, figures."""
    yield from (Told("ranking", rows) for rows in find_rankings(bound, scenes))
    yield from (Told("ranking", rows, "followed") for rows in find_rows_told(bound))
    good = language.measures.good
    yield from (Told("order", ranks) for ranks in find_orders(bound))
    yield from (Told("order", ranks, "both ends") for ranks in find_both_ends(bound))
    for three in find_superlatives(bound, language):
        end = good(three[0].facets)  # crimes are better fewer, a share of them need not be
        yield Told("superlative", three, "neither" if end == "low" and three[1].sketch.is_share else end)
    yield from (Told("superlative", three, "high") for three in find_steepest(bound, language))
    yield from (Told("order", found, "listed") for found in find_listed(bound, language))
    yield from (Told("order", members, side) for side, members in find_beside(bound))
    yield from (Told("order", pair, "doubled") for pair in find_doubled(bound, language))
    yield from (Told("placed", found, good(found[0].facets)) for found in find_placed(bound, language))


def _told_shares(
    bound: Sequence[Bound], firm: Sequence[Told], populations: Sequence[Bound]
) -> tuple[list[Told], list[Told]]:
    """Shares and averages with what they are of."""
    of_total = list(find_of_total(bound))
    found = [Told("share", members, "nearby") for last, members in of_total if last]
    kinds = (*find_shares(bound), *find_averages(bound), *find_multiples(bound))
    found += [Told("each", members) for members in find_each(bound)]
    found += [Told("share", members) for members in find_row_shares(bound)]
    found += [Told("gap", members) for members in find_apart(bound)]
    found += [Told(kind, members) for kind, members in kinds]
    done = {id(told.members[-1]) for told in (*firm, *found)}
    found += [Told("share", members, "nearby") for members in (*find_typed(bound, done), *find_dated(bound, done))]
    done |= {id(told.members[-1]) for told in found}
    story = list(find_story_shares(bound, done, tuple(find_shown(bound, done))))
    found += [Told("share", members, "nearby") for meant, members in story if meant]
    found += [Told("share", pair) for pair in find_restated(bound)]
    done = {id(told.members[-1]) for told in found}
    again = (*find_put_again(bound), *find_made_up(bound))
    found += [Told("share", members, "nearby") for members in again if id(members[-1]) not in done]
    for find_them in (find_opened_shares, find_only_two):
        done |= {id(told.members[-1]) for told in found}
        found += [Told("share", members, "nearby") for members in find_them(bound, done)]
    rates = list(find_rates(bound, populations))
    found += [Told("share", members, "nearby") for members in find_per_head(bound, populations)]
    found += [Told("rate", members, "nearby") for last, members in rates if last]
    found += [Told("complement", pair, note) for note, pair in find_complements(bound)]
    likely = [Told("share", members) for _, members in (*of_total, *story)]
    return found, likely + [Told("rate", members) for _, members in rates]


def _told_sums(bound: Sequence[Bound], language: Language, every: Sequence[Bound]) -> tuple[list[Told], list[Told]]:
    """Wholes with their parts."""
    found = [Told("sum", members) for members in (*find_sums(bound), *find_both_kinds(every))]
    found += [Told("sum", rows, "remainder") for rows in (*find_remainders(bound), *find_left_over(bound))]
    found += [Told("sum", rows) for rows in (*find_totals(bound), *find_introduced(bound))]
    done = {id(told.members[0]) for told in found}
    more = (*find_together(bound, language), *find_overflows(bound, language), *find_spanned(every))
    found += [Told("sum", parts) for parts in more if id(parts[0]) not in done]
    broken_down = list(find_broken_down(bound))
    found += [Told("sum", rows, "nearby") for nearest, rows in broken_down if nearest]
    found = [told for told in found if told.note == "remainder" or not may_overlap(told.members, language)]
    return found, [Told("sum", rows) for _, rows in broken_down if not may_overlap(rows, language)]


def _told_ways(
    scenes: Sequence[Scene], bound: Sequence[Bound], firm: Sequence[Told], pairs: list[tuple[Bound, Bound]]
) -> Iterator[Told]:
    """ "Burglary rose", "for the third year running", and the figures that should bear it out."""
    done = {id(member) for told in firm if told.kind in ("change", "relation") for member in told.members}
    leads = [way for way in find_leads(scenes, pairs) if done.isdisjoint(map(id, way.pair))]
    for way in (*leads, *find_streaks(scenes, bound)):
        yield Told("relation", way.pair, "less" if way.direction == "up" else "more", way.said)


def _told_changes(bound: Sequence[Bound], pairs: list[tuple[Bound, Bound]]) -> tuple[list[Told], list[Told]]:
    """Changes with their ends, as the text ties them; and, for those that it does not, with what stands near."""
    ended = list(find_one_ended(bound))
    based = {id(members[-1]) for members in ended}  # "It was 12 per cent more than the 1,433 of 2015/16"
    found = [members for members in find_changes(bound, pairs) if not _has_other_base(members, based)]
    changes = [*found, *ended, *find_retold(bound), *find_table_changes(bound)]
    alone = {id(members[-1]) for members in changes if not has_rivals(members[1], bound)}
    firm = [Told("change", members, "" if id(members[-1]) in alone else "nearby") for members in changes]
    done = {id(members[-1]) for members in changes}
    firm += [Told("change", members) for members in find_next_steps(bound, done)]
    firm += [Told("change", members) for members in find_resumed(bound, done)]
    firm += [Told("change", members, "nearby") for members in find_across(bound, done)]
    done = {id(told.members[-1]) for told in firm}
    firm += [Told("change", members, "nearby") for members in find_told(bound, done)]
    done = {id(told.members[-1]) for told in firm}
    apart = (*find_row_changes(bound, done), *find_retold_apart(bound, done))
    firm += [Told("change", members, "nearby") for members in apart]
    done = {id(told.members[-1]) for told in firm}
    story = list(find_story_changes(bound, done))
    firm += [Told("change", members, "nearby") for meant, members in story if meant]
    firm = _nearest([told for told in firm if is_meant(told.members, bound)])
    lost = list(find_lost([told.members for told in firm], bound))
    near = (*find_likely(bound), *(members for _, members in story))
    likely = [
        members
        for members in near
        if is_of_time(members[-1], members[1])
        and not _has_other_base(members, based)
        and not is_bounded_elsewhere(members[-1], *members[:2])
        and not is_of_a_later(members[-1], members[0], bound)
        and not is_of_another_year(members[-1], members[0].period)
        and not is_growth_apart(*members)
        and not is_of_another_noun(members[-1], (members[0], members[1]))
    ]
    firm += [Told("difference", members) for members in lost]
    return firm, [Told("change", members) for members in likely if id(members[-1]) not in alone]


def _has_other_base(members: Triple, based: Container[int]) -> bool:
    """Whether a change whose own sentence tells what it is measured from is tied to a level of another sentence."""
    before, _, change = members
    return id(change) in based and before.scene is not change.scene


def _nearest(changes: Sequence[Told]) -> list[Told]:
    """Without those whose levels have a change of their own beside them: "up 19 per cent, from 541 to 644", and "17 per cent" elsewhere."""
    beside = {_ends_and_unit(told) for told in changes if told.members[-1].scene is told.members[1].scene}
    return [
        told
        for told in changes
        if told.members[-1].scene is told.members[1].scene or _ends_and_unit(told) not in beside
    ]


def _ends_and_unit(told: Told) -> tuple[int, int, str]:
    before, after, change = told.members
    return id(before), id(after), unit_of(change)


def _told_relations(bound: Sequence[Bound], good: Callable[[Facets], str], firm: Sequence[Told]) -> Iterator[Told]:
    """ "Lower than", "up from": where no change with both its ends is told anyway."""
    told = {id(member) for one in firm if one.kind == "change" for member in one.members}
    # "the count rose to 9,061 from 18,325, a halving": the change bears the figures out, and the verb does not
    turned = {
        (id(one.members[1]), id(one.members[0]), "more" if one.members[2].sketch.direction == "down" else "less")
        for one in firm
        if one.kind == "change" and len(one.members) == 3
    }
    here = (*find_relations(bound, good), *find_followed(bound, good), *find_named(bound, good))
    later = (*find_said_behind(bound, good), *find_set_beside(bound, good), *find_moved_on(bound))
    later += tuple(find_chained(bound, good))
    for relation, pair in (*here, *later):
        if not told.issuperset(map(id, pair)) or (id(pair[0]), id(pair[1]), relation) in turned:
            yield Told("relation", pair, relation)

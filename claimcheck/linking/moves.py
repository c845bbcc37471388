"""Whether a rank is one of changes, and which way they go: "the third biggest rise", "robbery went down the most of any force"."""

from __future__ import annotations

import re

from claimcheck.domain.claims import Claim
from claimcheck.domain.values import ChangeDirection

MOVES = re.compile(
    r"\b(rises?|increases?|growth|jumps?|surges?|leaps?|spikes?|hikes?|climbs?|upturns?|rose|grew|climbed|increased)\b"
    r"|\b(falls?|drops?|decreases?|cuts?|declines?|reductions?|slumps?|slides?|plunges?|dips?|fell|dropped)\b",
    re.IGNORECASE,
)
# "Another increase which | only one force could beat".
# "Derbyshire's rise, six per cent, is the smallest", "Burglary rise 'steepest in country'": a place among rises.
MOVED_AHEAD = re.compile(
    rf"(?i)(?:{MOVES.pattern})(?: (?:in|of|there) [\w' -]{{1,30}})?(?:, [^,;]{{1,40}},)?"
    r" (?:(?:is|was|were|are)(?: by far| also)?(?: the)? ['‘“]?|['‘“]|which |that )$",
)
# "Crime rose | fastest in Kent", "robbery went down the | most of any force": the verb that the superlative goes with.
MOVED_MOST = re.compile(
    r"\b(?:(ris(?:e|es|en|ing)|rose|gr[eo]w\w*|(?:went|gone|going|shot) up|(?:increas|climb|jump|soar|surg)(?:e|es|ed|ing)?)"
    r"|(fall(?:en|ing|s)?|fell|(?:went|gone|going|c[ao]me) down|(?:dropp|declin|decreas|reduc|shrink|shr[au]nk)(?:e|ed|ing|s)?))"
    r"(?: by)?(?: the)? $",
    re.IGNORECASE,
)
ADVERBS = re.compile(r"(?i)^(?:most|least|fastest|quickest|slowest|furthest|farthest|steepest|sharpest)\b")
SUPERLATIVE = re.compile(r"(?i)(?:est|most|least|best|worst)\b")
# "A rise of 49 per cent, the fourth | steepest of any force", "a fall of 495, or 9.7 per cent, and in numbers the second | biggest": what
# is steep, or big with no noun of its own, is the change told before it.
STEEP = re.compile(r"(?i)\b(?:steepest|sharpest)\b")
SIZED = re.compile(r"(?i)\b(?:biggest|largest|greatest|smallest)$")
NO_NOUN = re.compile(
    r"(?i)^(?:$|[,.;:–—)]| (?:of|in|among|across|anywhere|nationally|after|behind|since|for|there|–|—)\b)"
)
SIZE = r"(?:of|by) (?:[^,;.]|\.(?=\d)){1,40}(?:, or (?:[^,;.]|\.(?=\d)){1,30})?"
MOVED_BEFORE = re.compile(
    rf"(?i)(?:{MOVES.pattern})"
    rf"(?= {SIZE}(?:,| –| —)? (?:and |which is |making it )?(?:(?:in|by) [\w ]{{1,20}}? )?(?:the )?(?:\w+ )?$)"
)
# "All three numbers went up, Dorset's | by the most": what goes before says which way, in this sentence or the one before.
BY = re.compile(r"(?i)\bby (?:far )?(?:the )?$")
WENT = re.compile(
    r"(?i)\b(?:(ris(?:e|es|en|ing)|rose|gr[eo]w\w*|(?:went|gone|going|shot|is|are|was|were) up|higher|more"
    r"|(?:increas|climb|jump|soar|surg)(?:e|es|ed|ing)?)"
    r"|(fall(?:en|ing|s)?|fell|(?:went|gone|going|c[ao]me|is|are|was|were) down|lower|fewer|cut|lost|shed"
    r"|(?:dropp?|declin|decreas|reduc|shrink|shr[au]nk)(?:e|ed|ing|s)?))\b"
)
# "The biggest number | to go from any one force", "Only in Surrey were there more | officers than 12 months ago".
NUMBER = re.compile(r"(?i)\bnumber$")
NUMBERED = re.compile(r"(?i)^(?:\w+ ){0,2}?(?:(joined|gained|added|taken on)|to go|to leave|lost|gone|shed|axed)\b")
THAN_BEFORE = re.compile(
    r"(?i)\bwere there (?:(more)|fewer|less) (?:\w+ ){0,3}than (?:\w+ ){0,4}(?:ago|before|earlier|in \d{4}|then)\b"
)
ONE = re.compile(r"(?i)^ones?\b")  # "managed a fall, and only Kent had a bigger | one": what was told before
BEFORE = 150  # characters before a sentence in which its paragraph says which way things went
AFTER = 30  # characters behind a rank in which the rise that it ranks may stand ("the third biggest | percentage rise")


def move_ranked(claim: Claim, text: str) -> ChangeDirection | None:
    """Which way the changes go that a rank is taken of ("the third biggest rise"); None for a rank of levels."""
    if claim.rank is None:
        return None
    if claim.change is not None:
        return claim.change.direction
    found = _moves_said(claim, text)
    return None if found is None else "up" if found[1] else "down"


def is_rank_of_moves(claim: Claim, text: str) -> bool:
    """Whether a rank's own words say that it is of rises or falls; else it may be of levels, though its sentence tells of a rise."""
    return _moves_said(claim, text) is not None


def is_by_the_most(claim: Claim, text: str) -> bool:
    """ "All three went up, Dorset's by the most": a place among rises or falls, of those that are told of and no others."""
    ahead = text[claim.sentence.start : claim.span.start]
    return claim.rank is not None and BY.search(ahead) is not None and ADVERBS.search(claim.span.of(text)) is not None


def _last(way: re.Pattern[str], claim: Claim, text: str) -> re.Match[str] | None:
    """The last word for a way ahead of a rank, in its sentence or else in its paragraph."""
    paragraph = text[max(0, claim.sentence.start - BEFORE) : claim.sentence.start].split("\n")[-1]
    for said in (text[claim.sentence.start : claim.span.start], paragraph):
        found = list(way.finditer(said))
        if found:
            return found[-1]
    return None


def _moves_said(claim: Claim, text: str) -> re.Match[str] | None:
    end = min(claim.span.end + AFTER, max(claim.sentence.end, claim.span.end))
    behind = re.split(r"[,.;:(]", text[claim.span.end : end])[0]
    ahead = text[claim.sentence.start : claim.span.start]
    words = claim.span.of(text)
    sized = STEEP.search(words) or SIZED.search(words) and NO_NOUN.match(text[claim.span.end :])
    steep = MOVED_BEFORE.search(ahead) if sized else None
    steep = steep or (MOVED_MOST.search(ahead) if ADVERBS.search(words) else None)
    steep = steep or (_last(WENT, claim, text) if is_by_the_most(claim, text) else None)
    steep = steep or (_last(MOVES, claim, text) if ONE.match(behind.strip()) else None)
    numbered = NUMBERED.match(behind.strip()) if NUMBER.search(words) else None
    numbered = numbered or THAN_BEFORE.search(text, claim.span.start, claim.sentence.end)
    # "The largest increase in England. Lancashire | was next": in what the place before it was taken
    field = claim.rank.field_text if claim.rank is not None and not SUPERLATIVE.search(words) else ""
    return (
        MOVES.search(words)
        or MOVES.match(behind.strip())
        or MOVED_AHEAD.search(ahead)
        or steep
        or numbered
        or MOVES.search(field)
    )

"""Words of a measure that name none where they stand: what a rate is of, what is left out, an office, a verb, one crime."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.claims.quantities.rates import BASE_HEADS
from claimcheck.claims.scenes.scene import Cue
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.measures import ALL_CRIME
from claimcheck.domain.wording import CARDINALS
from claimcheck.nlp.tokens import Tokens

# "195,380 crimes, excluding fraud", "92,817 offences, fraud apart", "which do not include fraud", "fraud not included": not about fraud.
_left_out = word_sets("grammar", "left_out")
EXCLUDED, APART = _left_out["near_before"], _left_out["right_behind"]
WITHOUT = frozenset(["without", "minus", "bar"])  # behind a mark
BEFORE, BEHIND = _left_out["right_before"], _left_out["behind"]
_offices = word_sets("grammar", "offices_for")
OFFICES, LINKS = _offices["offices"], _offices["links"]
_grammar = word_sets("grammar", "seeming_cues")
ALIKE, KINDS, LED, BEING = (_grammar[name] for name in ("alike", "kinds", "led", "being"))
GROUPS = frozenset(word for word in word_sets("grammar", "exclusions")["group_nouns"] if word.endswith("s"))
MARKS = frozenset([",", "(", "–", "—"])
ONE_PERSONS = (["sworn", "in"], ["hired"], ["recruited"], ["taken", "on"])
CRIME = (["crime"], ["offence"])
OF_THIS_TYPE = [[this, kind] for this in ("this", "that") for kind in ("type", "kind", "sort", "form")]
LISTED, GLOSS = frozenset(["and", "or", ","]), 24  # tokens of a gloss
NAMING = (["including"], ["such", "as"])
AMONG_THEM, ASIDE = (["among", "them"], ["amongst", "them"], ["among", "these"]), 9  # and tokens of the aside
LISTING = ([","], ["and"], ["or"], [",", "and"], [",", "or"])
ERAS, TIMING, NEAR_SUM = _grammar["eras"], _grammar["timing"], 14  # and tokens to a sum of money
IN_ALL, ALTOGETHER, OF_ALL_KINDS = (("in", "all"), ("in", "total")), frozenset(["altogether", "overall"]), 20_000
WHOLLY, CRIMES = tuple(sorted(_grammar["wholly"])), _grammar["crimes"]


def is_base(tokens: Tokens, i: int, cue: Cue) -> bool:
    """ "per 100,000 population", "for every 1,000 residents": what a rate is taken of, and no topic.

    Not "per 1,000 black residents": only of these is the rate.
    """
    if cue.facets.population and tokens.lower[i] not in BASE_HEADS:
        return False
    return (
        i > 1
        and tokens.lower[i - 2] in ("per", "every")
        and (tokens.lower[i - 1].endswith("00") or tokens.lower[i - 1] in ("thousand", "hundred", "million"))
        or i > 0
        and tokens.lower[i - 1] == "per"
        or i > 2
        and tokens.lower[i - 3] == "per"
        and tokens.lower[i - 1] in ("thousand", "million")
    )


def is_left_out(tokens: Tokens, start: int, i: int, j: int) -> bool:
    """Whether the words from `start` to a cue at tokens `i` to `j`, or those behind it, say that it is not counted."""
    if tokens.lower[j : j + 1] in (["which"], ["where"]):
        return False  # "except sexual offences, which rose by 41 per cent"
    before, behind = tokens.lower[start:i], tokens.lower[j : j + 4]
    ahead = tokens.lower[max(0, i - 2) : i]
    bare = [word for word in behind if word not in BEING]
    if ahead[-1:] == ["not"] and tokens.lower[j : j + 2] in ([",", "which"], [",", "where"]):
        return False  # "robbery fell, but not burglary, which rose to 640"
    apart = not WITHOUT.isdisjoint(ahead[-1:]) and not MARKS.isdisjoint(ahead[-2:-1])
    told = " ".join(ahead) in BEFORE or " ".join(bare[:2]) in BEHIND
    return apart or told or not EXCLUDED.isdisjoint(before) or not APART.isdisjoint(behind[:1])


def is_of_no_number(tokens: Tokens, i: int, j: int) -> bool:
    """Whether the words at tokens `i` to `j` are a verb, or tell of one person, an office or a time: nothing is counted by them."""
    if tokens.lower[i:j] == ["out", "of"]:
        return _is_field(tokens, j)
    return _is_verb(tokens, i, j) or _is_of_one(tokens, i, j) or _is_of_office(tokens, i) or _is_of_time(tokens, i, j)


def _is_field(tokens: Tokens, j: int) -> bool:
    """ "Out of 41 police areas that is the seventh": where a place is told among so many, and no share."""
    words = tokens.lower[j : j + 4]
    words = words[words[:1] == ["the"] :]
    counted = words[:1] != [] and (words[0].isdecimal() or words[0] in CARDINALS)
    return counted and not GROUPS.isdisjoint(words[1 : 2 + (words[1:2] == ["police"])])


def _is_of_time(tokens: Tokens, i: int, j: int) -> bool:
    """ "More officers than before the cuts": when, in a sentence on officers; not "has lost £40m since the cuts began"."""
    if tokens.lower[j - 1] not in ERAS or "£" in tokens.text[max(0, i - NEAR_SUM) : j + NEAR_SUM]:
        return False
    led = [word for word in tokens.lower[max(0, i - 2) : i] if word != "the"]
    return led[-1:] != [] and led[-1] in TIMING


def _is_of_office(tokens: Tokens, i: int) -> bool:
    """ "Kent's lead on the use of force said": what somebody answers for, not what is counted."""
    ahead = tokens.lower[max(0, i - 4) : i]
    led = ahead[:-1] if ahead[-1:] == ["the"] else ahead
    return led[-1:] != [] and led[-1] in LINKS and led[-2:-1] != [] and led[-2] in OFFICES and led[-3:-2] != ["to"]


def _is_of_one(tokens: Tokens, i: int, j: int) -> bool:
    """ "Edith Smith was sworn in", "PC Webb was hired": what befell one person, and no number of them."""
    if tokens.lower[i - 1 : i] != ["was"] or i < 3 or tokens.lower[i:j] not in ONE_PERSONS:
        return False
    name = tokens.source[tokens.start[i - 2] : tokens.end[i - 2]]
    return name.istitle() and tokens.kind[i - 2] == "word"


def _is_verb(tokens: Tokens, i: int, j: int) -> bool:
    """ "They cannot crack the case", "to crack down": what is done, and no drug."""
    if tokens.lower[i:j] != ["crack"]:
        return False
    return tokens.lower[i - 1 : i] in (["to"], ["can"], ["cannot"], ["could"]) or tokens.lower[j : j + 1] in (
        ["the"],
        ["down"],
    )


def is_named_only(tokens: Tokens, i: int, last: int) -> bool:
    """ "police staff, including PCSOs, fell", "class A drugs, such as crack and heroin": parts; `last` ends the one before."""
    if tokens.lower[i - 1 : i] == NAMING[0] or tokens.lower[i - 2 : i] == NAMING[1]:
        return True
    return last >= 0 and tokens.lower[last:i] in LISTING


def is_among_them(tokens: Tokens, start: int, i: int, j: int) -> bool:
    """ "17,400 crimes a year, rapes and serious assaults among them, went unrecorded": examples at tokens `i` to `j`, set off by commas."""
    end = next((k for k in range(j, min(j + ASIDE, len(tokens))) if tokens.kind[k] == "mark"), len(tokens))
    first = next((k for k in range(i - 1, max(i - ASIDE, start) - 1, -1) if tokens.kind[k] == "mark"), -1)
    among = tokens.lower[end - 2 : end] in AMONG_THEM
    return among and first >= start and "number" not in tokens.kind[first:end]


def is_gloss(tokens: Tokens, last: int, i: int) -> bool:
    """ "Vehicle crime (theft of motor vehicles or from them) is down": what a name that ends at `last` takes in, without a figure."""
    if tokens.lower[last : last + 1] != ["("] or i <= last:
        return False
    end = next((k for k in range(last, min(last + GLOSS, len(tokens))) if tokens.lower[k] == ")"), last)
    listed = not LISTED.isdisjoint(tokens.lower[last:end])
    return i < end and listed and "number" not in tokens.kind[last:end]


def is_one_crime(tokens: Tokens, i: int, j: int) -> bool:
    """ "this heinous crime", "a crime", "the most common crime": one of them, or one kind, not crime as it is counted."""
    if tokens.lower[i - 1 : i] and tokens.lower[i - 1] in KINDS:
        return tokens.lower[i:j] in (*CRIME, ["crimes"], ["offences"])
    if tokens.lower[max(0, i - 3) : i - 1] in OF_THIS_TYPE and tokens.lower[i - 1 : i] == ["of"]:
        return True  # "this type of crime", "that kind of theft": of those spoken of
    if tokens.lower[j : j + 1] == ["of"] and tokens.lower[j + 1 : j + 3] in OF_THIS_TYPE:
        return True  # "hate crimes of this kind"
    if tokens.lower[i:j] not in CRIME:
        return False
    before = tokens.lower[max(0, i - 2) : i]
    if before[-1:] == ["that"] and before[0].isalpha() and before[0] not in (*LED, "that"):
        return False  # "Figures show that crime has gone up"
    return (
        bool({"this", "that", "such", "a", "an"} & set(before))
        and (not before or before[-1] != "as")
        and tokens.lower[i + 1 : i + 2] not in (["rate"], ["figures"], ["levels"])
    )


def _opens_in_all(tokens: Tokens, i: int) -> bool:
    """ "In all, 106,940 crimes": as many as a force has of every kind, and no sum of those told."""
    ahead, printed = tokens.lower[max(0, i - 6) : i - 1], tokens.lower[i - 1].replace(",", "") if i else ""
    opens = any(pair in IN_ALL for pair in pairwise(ahead)) or not ALTOGETHER.isdisjoint(ahead)
    return opens and printed.isdecimal() and int(printed) >= OF_ALL_KINDS


def is_all(tokens: Tokens, i: int, cue: Cue) -> bool:
    """ "all crimes", "all recorded offences": the whole of crime, where "the offences" would be those spoken of."""
    before = tokens.lower[max(0, i - 2) : i]
    told = before == ["number", "of"] and tokens.lower[i + 1 : i + 2] in (["recorded"], ["reported"])
    # "recorded a total of 85,790 crimes", and not "a total of 689 related crimes"
    behind = " ".join(tokens.lower[i + 1 : i + 4])
    # "reported crimes overall have risen", "58,881 crimes in all", and not "violence with injury (4,658 crimes in total)"
    told = told or tokens.lower[i] in CRIMES and behind.startswith(WHOLLY) and before[:1] != ["("]
    told = told or tokens.lower[i] in CRIMES and _opens_in_all(tokens, i)
    told = told or "total" in tokens.lower[max(0, i - 4) : i] and ALIKE.isdisjoint(before[-1:])
    return (
        cue.facets.topic == ALL_CRIME
        and (
            told  # "the number of crimes recorded in Surrey"
            or before[-1:] == ["all"]
            or before in (["all", "recorded"], ["all", "reported"], ["all", "the"])
        )
    )

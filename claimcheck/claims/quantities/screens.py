"""Why a quantity is no statistic: an age, a sentence handed down, a price, a distance, a score in sport.

`find_quantities` serves news at large and leaves these in; the engine asks here before it makes a claim of one. Dates, clock
times, telephone numbers and list numbers never come this far (`lookalikes.py`).
"""

from __future__ import annotations

from collections.abc import Collection
from itertools import pairwise

from claimcheck.claims.quantities.ages import is_age
from claimcheck.claims.quantities.list_numbers import numbers_list
from claimcheck.claims.quantities.units import DIMENSIONS
from claimcheck.claims.words.lexicons import read_lexicon, word_sets
from claimcheck.claims.words.number_words import NOUGHTS, SMALL
from claimcheck.domain.values import RELATIVE, Quantity
from claimcheck.nlp.tokens import Tokens

_words = read_lexicon("screens")
SENTENCE_BEFORE = frozenset(_words["sentence"]["before"])
SENTENCE_AFTER = frozenset(_words["sentence"]["after"])
AVERAGES = frozenset(_words["sentence"]["average"])
TIMED = frozenset(_words["timed"]["words"])
TARGETS = frozenset(_words["timed"]["targets"])
SPENDING = frozenset(_words["price"]["spending"])
LOST, LOSSES = frozenset(_words["price"]["lost"]), frozenset(["loss", "losses"])
# "£2,900 for each of its officers", "an average of £14,000 each" and "or £4,000 each" are no price
SHARED_OUT, SHARED_BY = (["for", "each"], ["for", "every"]), AVERAGES | {"or"}
PRICE = frozenset(_words["price"]["words"])
HOME, OFFICE = frozenset(["home"]), frozenset(["office"])  # "the Home Office gives Kent £120m" tells no price of a home
LEAST_MONEY: int = _words["price"]["least"]
POINTS = frozenset(_words["points"]["words"])
SPORT_UNITS = frozenset(_words["sport"]["units"])
SPORT = frozenset(_words["sport"]["words"])
SURELY_SPORT = frozenset(_words["sport"]["quarrel"])
LEAGUES = frozenset(_words["sport"]["leagues"])
CLUBS = frozenset(_words["sport"]["clubs"])
POLICED = frozenset(_words["sport"]["policed"])
POLICED_REACH = 6  # tokens from a share to what it is of
SPORT_WINDOW: int = _words["sport"]["window"]
MAKES = frozenset(_words["makes"]["words"])
ZONES = frozenset(_words["zone"]["after"])
POPULATION = tuple(tuple(words) for words in _words["population"]["before"])
POPULATION_ENDS = frozenset(words[-1] for words in POPULATION)
PEOPLE = frozenset(_words["incident"]["units"])
NEAR: int = _words["price"]["near"]
_raid_words = _words["raid"]
OFFICERS, RAIDING = frozenset(_raid_words["units"]), frozenset(_raid_words["verbs"])
SENT = tuple(tuple(phrase) for phrase in _raid_words["sent"])
RAID_REACH: int = _raid_words["reach"]
WHOSE = frozenset(tuple(words) for words in _words["own"]["whose"])
OWN = frozenset(_words["own"]["people"])
_grammar = word_sets("grammar", "screens")
LONG = _grammar["long"]
OF_WHEN = _grammar["of_when"]
EACH = _grammar["each"]
SICK = _grammar["sick"]
PAID_OUT: tuple[str, ...] = tuple(_words["price"]["paid_out"])
PAID_WITHIN = 14  # tokens
BANDS = frozenset("abcdefgh")
ROBBED, LOST_WITHIN = word_sets("grammar", "changes")["robbed"], 12
LEAST_PUBLIC = 1_000_000  # of so much, beside a word of budgets, it is not the price of a thing
TOTALLED, LEAST_TOTAL = frozenset(("days", "hours", "shifts")), 1000
NAMED = {"votes": "vote", "counts": "charge"}
ENDS = frozenset(".!?;")
CLAUSE_ENDS = ENDS | {",", "and", "but", "while", "after", "who", "when"}
NO_STATISTIC = frozenset(("distance", "area", "weight", "volume", "speed", "temperature", "power"))
SUBSTANCE = frozenset(_words["substance"]["words"])
INHABITANTS = frozenset(["people", "residents", "inhabitants"])
TOWN = 10_000


def screen(tokens: Tokens, quantity: Quantity) -> str | None:
    """Why `quantity` is no statistic ("age", "sentence", "price", "sport score", ...), or None when it may be one.

    A "duration" and a "sum" (money with nothing beside it that says what for) are one where the article speaks of such things.
    """
    i, j = tokens.index_at(quantity.number.start), tokens.index_at(quantity.number.end - 1) + 1
    dimension = DIMENSIONS.get(quantity.unit, "")
    if dimension in NO_STATISTIC:
        return dimension
    if quantity.unit in NAMED:
        return NAMED[quantity.unit]
    if quantity.ratio or quantity.unit == "percent":
        behind = tokens.index_at(quantity.span.end - 1) + 1
        whose, of_what = tuple(tokens.lower[behind : behind + 2]), tokens.lower[behind + 2 : behind + 3]
        if whose in WHOSE and not OWN.isdisjoint(of_what):
            return "of somebody's own"
        if not SUBSTANCE.isdisjoint((*whose[:1], *tokens.lower[max(i - 2, 0) : i])):
            return "strength of a substance"
        return "sport score" if _surely_sport(tokens, i, 30) and not _is_policed(tokens, quantity, i, j) else None
    for reason in (_age, _time, _money, _points, _score, _vehicle, _place_in_list, _people, _raid):
        if why := reason(tokens, quantity, i, j):
            return why
    return None


def _near(tokens: Tokens, i: int, words: Collection[str], before: int, after: int) -> bool:
    """Whether one of `words` stands within so many tokens of `i`, in the same sentence."""
    lower = tokens.lower
    for k in range(i - 1, max(-1, i - 1 - before), -1):
        if lower[k] in ENDS and tokens.start[k + 1] > tokens.end[k]:
            break
        if lower[k] in words:
            return True
    for k in range(i, min(len(lower), i + after)):
        if lower[k] in ENDS and (k + 1 == len(lower) or tokens.start[k + 1] > tokens.end[k]):
            break
        if lower[k] in words:
            return True
    return False


def _age(tokens: Tokens, quantity: Quantity, i: int, j: int) -> str | None:
    if quantity.unit not in ("", "years", "months", "weeks", "days"):
        return None
    return "age" if is_age(tokens, i, j) else None


def _time(tokens: Tokens, quantity: Quantity, i: int, j: int) -> str | None:
    """A length of time is a sentence, a period or a wait of somebody's, unless an average or a response is told."""
    if DIMENSIONS.get(quantity.unit) != "duration":
        return None
    if quantity.unit in TOTALLED and quantity.low >= LEAST_TOTAL:
        return None  # "6,874 days" lost to sickness, "5,000 hours" of overtime: nobody waits so long
    if quantity.unit == "days" and _near(tokens, i, EACH, 0, 9) and _near(tokens, i, SICK, 40, 20):
        return None  # "lost 13 days to sickness for each officer"
    average = _near(tokens, i, AVERAGES, 12, 12) or quantity.unit in LONG and quantity.step < 1
    served = _near(tokens, i, SENTENCE_BEFORE, 8, 0) and quantity.unit in LONG
    if not average and (served or _near(tokens, j, SENTENCE_AFTER, 0, 6)):
        return "sentence"
    kept = tokens.lower[j + 1 : j + 3] == ["on", "average"]  # "arrived within 11 minutes on average"
    if not kept and (tokens.lower[max(0, i - 1)] in TARGETS or tokens.lower[max(0, i - 3) : i] in TARGET_TIMES):
        return "target"
    if tokens.lower[max(0, i - 1)] == "every":
        return None
    timed = average or _near(tokens, i, TIMED, 30, 20)
    if quantity.unit in LONG:
        when = quantity.step >= 1 and _is_when(tokens, i, j)
        return None if timed and not when else "period"
    return None if timed else "duration"


TARGET_TIMES = (["target", "time", "of"], ["a", "target", "of"], ["the", "target", "of"], ["its", "target", "of"])


def _is_when(tokens: Tokens, i: int, j: int) -> bool:
    """ "three years ago", "in the last 12 months", "over five years": when, not how long."""
    after = tokens.lower[j + 1] if j + 1 < len(tokens) else ""
    before = tokens.lower[i - 1] if i else ""
    goes_on = after == "to" and tokens.kind[min(j + 2, len(tokens) - 1)] == "word" and tokens.text[j + 2 : j + 3] != []
    if goes_on and tokens.text[j + 2].islower() and tokens.lower[j + 2] not in ("the", "end", "mid"):
        return False  # "took 96 days to finalise a complaint"
    return after in ("ago", "earlier", "before", "later", "to", "ending", "previously") or before in OF_WHEN


def _money(tokens: Tokens, quantity: Quantity, i: int, j: int) -> str | None:
    """The price of a thing; money for or of the police may be a statistic."""
    if DIMENSIONS.get(quantity.unit) != "money":
        return None
    told = tokens.lower[j : j + 1] == ["each"] and _near(tokens, i, SHARED_BY, 3, 4)
    if told or tokens.lower[j : j + 2] in SHARED_OUT:
        return "sum" if quantity.high < LEAST_MONEY and not _near(tokens, i, SPENDING, NEAR, j - i + 8) else None
    public = quantity.low >= LEAST_PUBLIC and _near(tokens, i, SPENDING, 12, j - i + 8)
    public = public or _is_paid_out(tokens, i) or _is_taxed(tokens, i) or is_lost_by_all(tokens, quantity, i)
    priced = _near(tokens, i, PRICE - HOME, NEAR, j - i + 4)
    priced = priced or _near(tokens, i, HOME, NEAR, j - i + 4) and not _near(tokens, i, OFFICE, NEAR, j - i + 4)
    if quantity.unit in ("pence", "cents") or not public and priced:
        return "price"
    small = quantity.high < LEAST_MONEY and not (_is_taxed(tokens, i) or _near(tokens, i, SPENDING, NEAR, j - i + 4))
    return "sum" if small else None


def is_lost_by_all(tokens: Tokens, quantity: Quantity, i: int) -> bool:
    """ "Victims lost £20.4m", "recorded losses of £6.1m": what a crime cost all; not "Lee Hill, who lost £3m", and of no club."""
    robbed = quantity.low >= LEAST_PUBLIC and _near(tokens, i, ROBBED | LOSSES, LOST_WITHIN, LOST_WITHIN)
    return robbed and _near(tokens, i, LOST, LOST_WITHIN, NEAR) and "who" not in tokens.lower[max(0, i - 3) : i]


def _is_taxed(tokens: Tokens, i: int) -> bool:
    """ "Takes the bill for a Band D home from £177.45 to £201.45": what a household pays for its police, and not the price of a home."""
    around = tokens.lower[max(0, i - PAID_WITHIN) : i + NEAR]
    return any(word == "band" and letter in BANDS for word, letter in pairwise(around))


def _is_paid_out(tokens: Tokens, i: int) -> bool:
    """Whether the sentence speaks of what is paid out to those who claim, shortly before token `i`."""
    ahead = " ".join(tokens.lower[max(0, i - PAID_WITHIN) : i])
    return any(phrase in ahead.rpartition(". ")[2] for phrase in PAID_OUT)


def _points(tokens: Tokens, quantity: Quantity, i: int, j: int) -> str | None:
    if quantity.unit not in ("points", "percentage_points") or not _near(tokens, i, POINTS, 7, j - i + 7):
        return None
    return "points on a licence"


def _score(tokens: Tokens, quantity: Quantity, i: int, j: int) -> str | None:
    """ "Lincoln 3 Derby 2", "Furnell 7, Stott 6", "64 per cent of the ball", "scored 12 in 30 games"."""
    if DIMENSIONS.get(quantity.unit) == "duration" and _near(tokens, i, TIMED | AVERAGES, 30, 20):
        return None
    if quantity.unit in SPORT_UNITS:
        return "sport score" if _sport_words(tokens, i) > 1 else None
    if quantity.unit or quantity.high > 99:
        return "sport score" if _surely_sport(tokens, i, 25) and not _is_policed(tokens, quantity, i, j) else None
    goals = quantity.low % 1 == 0  # "a severity score of 15.8. Norfolk (11.8), Suffolk (12.9)"
    if goals and _after_name(tokens, i) and (_is_other_score(tokens, i, j, 1) or _is_other_score(tokens, i, i - 1, -1)):
        scored = _sport_words(tokens, i) if tokens.kind[i] == "number" else _near(tokens, i, LEAGUES, 12, 8)
        return "sport score" if scored else None
    return "sport score" if _surely_sport(tokens, i, 40) else None


def _after_name(tokens: Tokens, i: int) -> bool:
    """Whether a capitalised word stands right before token `i` (an opening bracket passed over)."""
    k = i - 2 if i > 1 and tokens.text[i - 1] in "(," else i - 1
    return k >= 0 and tokens.text[k][0].isupper() and tokens.kind[k] == "word"


def _is_other_score(tokens: Tokens, i: int, k: int, step: int) -> bool:
    """Whether another number stands on one side of token `i`, with names alone between, from token `k` on."""
    first = k
    while 0 <= k < len(tokens) and (
        tokens.text[k] in ",;()" or (tokens.kind[k] == "word" and tokens.text[k][0].isupper())
    ):
        k += step
    known = k != first and 0 <= k < len(tokens) and abs(k - i) < 8
    return known and (tokens.kind[k] == "number" or tokens.lower[k] in SMALL or tokens.lower[k] in NOUGHTS)


def _sport_words(tokens: Tokens, i: int) -> int:
    """How many words of sport stand round token `i`; "Lincoln City" is one, "the city" and "City of London" are none."""
    first, last = max(0, i - SPORT_WINDOW), min(len(tokens), i + SPORT_WINDOW)
    found = [k for k in range(first, last) if tokens.lower[k] in SPORT]
    return sum(tokens.lower[k] not in CLUBS or _is_club(tokens, k) for k in found)


def _is_club(tokens: Tokens, k: int) -> bool:
    named = k > 0 and tokens.text[k][0].isupper() and tokens.text[k - 1][:1].isupper()
    return named and tokens.lower[k + 1 : k + 2] not in (["of"], ["council"], ["police"])


def _surely_sport(tokens: Tokens, i: int, window: int) -> bool:
    """Whether two words that only sport uses stand near."""
    around = tokens.lower[max(0, i - window) : i + window]
    return len(SURELY_SPORT.intersection(around)) > 1


def _is_policed(tokens: Tokens, quantity: Quantity, i: int, j: int) -> bool:
    """ "Arrests rose by 12 per cent after the cup match", "312 arrests at matches": what the police did about it."""
    near = tokens.lower[max(0, i - POLICED_REACH) : j + POLICED_REACH]
    share = quantity.unit in RELATIVE
    return quantity.unit in POLICED or share and not POLICED.isdisjoint(near)


def _vehicle(tokens: Tokens, quantity: Quantity, i: int, j: int) -> str | None:
    """ "a BMW 320", "a 30 zone"."""
    if quantity.unit and quantity.unit != "zones":
        return None
    if i and tokens.lower[i - 1] in MAKES and tokens.text[i - 1][0].isupper() and tokens.kind[i] == "number":
        return "vehicle or model"
    return "speed" if j < len(tokens) and tokens.lower[j] in ZONES else None


def _place_in_list(tokens: Tokens, quantity: Quantity, i: int, j: int) -> str | None:
    """ "the bottom five", "the worst eight"; "a population of 700,000"."""
    if numbers_list(tokens, quantity, i, j):
        return "list"
    first = tokens.index_at(quantity.span.start)
    ends = first > 0 and tokens.lower[first - 1] in POPULATION_ENDS
    told = ends and any(tuple(tokens.lower[max(0, first - len(words)) : first]) == words for words in POPULATION)
    return "population" if told else None


def _people(tokens: Tokens, quantity: Quantity, i: int, j: int) -> str | None:  # noqa: ARG001 (as the others)
    """ "Two men, aged 24 and 31": the people of one incident. "Kent, which has 350,000 more people": who live there."""
    if quantity.unit in INHABITANTS and quantity.low >= TOWN and tokens.lower[i - 1 : i] in (["has"], ["with"]):
        inside = tokens.lower[i : tokens.index_at(quantity.span.end - 1) + 1]
        return "population beside" if not {"more", "fewer"}.isdisjoint(inside) else None
    if quantity.unit not in PEOPLE or quantity.high > 12 or (tokens.kind[i] == "number" and quantity.high > 9):
        return None
    k = tokens.index_at(quantity.span.end - 1) + 1
    k += k < len(tokens) and tokens.text[k] == ","
    told = k < len(tokens) and tokens.lower[k] in ("aged", "armed", "wearing", "dressed", "both")
    return "incident" if told else None


def _raid(tokens: Tokens, quantity: Quantity, i: int, j: int) -> str | None:  # noqa: ARG001 (as the others)
    """ "14 officers from Gwent Police broke through two doors": those of one operation, and no strength."""
    if quantity.unit not in OFFICERS:
        return None
    k = tokens.index_at(quantity.span.end - 1) + 1
    words = tokens.lower[k : k + RAID_REACH]
    words = words[: next((at for at, word in enumerate(words) if word in CLAUSE_ENDS), len(words))]
    sent = any(tuple(words[at : at + len(phrase)]) == phrase for phrase in SENT for at in range(len(words)))
    return "operation" if sent or not RAIDING.isdisjoint(words) else None

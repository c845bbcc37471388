"""What the words round a date say of it: is 2014 a year or a number, is May a month, is it the date of something else?"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from claimcheck.claims.dates.dates import Stamp, lexicon, months
from claimcheck.claims.dates.year_heads import YEAR, heads_column, labels_row
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.periods import PartialDate
from claimcheck.domain.text import Span
from claimcheck.nlp.tokens import Tokens

HANDED_OUT = word_sets("grammar", "date_contexts")["handed_out"]
WINDOW, WHEN = 6, 5  # tokens from an event to its date, and from "when" to its verb
UNDER = 10  # tokens between "under" and the name of a law
GIVEN_NAMES = ("april", "may", "june", "august")
WHOLE_YEARS = ((4, 3), (1, 12))
COUNTED = word_sets("grammar", "date_contexts")["counted"]
TRIED = word_sets("grammar", "date_contexts")["tried"]
EDGES = [[word] for word in word_sets("grammar", "date_contexts")["edges"]]
SHARES = frozenset(["cent", "percent", "%", "pc"])
BEFORE_NAMES = ("", "of", "to", "by", "with", "for", "than", "as")


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The word lists of the lexicon, as sets."""

    prepositions: frozenset[str]
    strong: frozenset[str]
    baseline: frozenset[str]
    skipped: frozenset[str]
    doubled: frozenset[str]
    followers: frozenset[str]
    data: frozenset[str]
    movements: frozenset[str]
    verbs: frozenset[str]
    nouns: frozenset[str]
    stops: frozenset[str]
    event_prepositions: frozenset[str]
    stock_days: frozenset[str]
    past: frozenset[str]
    subjects: frozenset[str]
    studies: frozenset[str]
    finding: frozenset[str]


@lru_cache(maxsize=1)
def words() -> Words:
    """The word lists, read once."""
    book = lexicon()
    before, events = book["prepositions"], book["events"]
    return Words(
        prepositions=frozenset(before["words"]),
        strong=frozenset(before["strong"]),
        baseline=frozenset(before["baseline"]),
        skipped=frozenset(before["skipped"]),
        doubled=frozenset(before["doubled"]),
        followers=frozenset(book["followers"]["words"]),
        data=frozenset(book["followers"]["data"]),
        movements=frozenset(book["movements"]["words"]),
        verbs=frozenset(events["verbs"]),
        nouns=frozenset(events["nouns"]),
        stops=frozenset(events["stops"]),
        event_prepositions=frozenset(events["prepositions"]),
        stock_days=frozenset(events["stock_days"]),
        past=frozenset(book["past"]["words"]),
        subjects=frozenset(events["subjects"]),
        studies=frozenset(events["studies"]),
        finding=frozenset(events["finding"]),
    )


def preposition_before(tokens: Tokens, i: int) -> tuple[str, int]:
    """The preposition that leads to token `i`, and the token that it starts at; ("", i) when there is none."""
    lower, known = tokens.lower, words()
    k = i - 1
    while k >= 0:
        if k > 0 and lower[k] == "least" and lower[k - 1] == "at":
            k -= 2
        elif lower[k] in known.skipped:
            k -= 1
        else:
            break
    if k < 0:
        return "", i
    before = lower[k - 1] if k > 0 else ""
    if (two := f"{before} {lower[k]}") in known.prepositions:
        return two, k - 1
    if lower[k] not in known.prepositions:
        return "", i
    return (before, k - 1) if before in known.doubled else (lower[k], k)


def is_year(tokens: Tokens, i: int, j: int) -> bool:
    """Whether the number at tokens `i` to `j` dates something ("in 2014") and counts nothing ("2014 officers")."""
    lower, known = tokens.lower, words()
    after = lower[j] if j < len(tokens) else ""
    before = lower[i - 1] if i else ""
    if before in ("£", "$", "€") or after in ("%", "pc", "per", "percent"):
        return False
    if lower[j : j + 2] in (["in", "brackets"], ["in", "parentheses"]):
        return True
    if before in ("above", "below") and not SHARES.isdisjoint(lower[max(0, i - 2) : i - 1]):
        return _may_follow(tokens, j)  # "still nine per cent below 2010"
    preposition, at = preposition_before(tokens, i)
    if not preposition:
        return _bare_year(tokens, i, before, after)
    if preposition in known.strong or lower[at - 2 : at] in (["go", "back"], ["going", "back"], ["goes", "back"]):
        return True
    if at and lower[at - 1] in known.movements and preposition in ("from", "to", "by", "of", "through to", "up to"):
        return False
    return _may_follow(tokens, j) or after in known.data


def _bare_year(tokens: Tokens, i: int, before: str, after: str) -> bool:
    known = words()
    if before == "(" and after in (")", ":", ",", ";"):
        return True
    if after in known.data or after in ("'s", "’s") or heads_column(tokens, i) or labels_row(tokens, i):
        return True
    if after == "(" and YEAR.fullmatch("".join(tokens.text[i + 2 : i + 3])):
        return "".join(tokens.lower[i + 3 : i + 4]) in (")", "in")  # "Robberies, 2017 (2016 in brackets)"
    if before in (",", "and", "or") and i > 1 and tokens.text[i - 2].isdecimal() and len(tokens.text[i - 2]) == 4:
        return _may_follow(tokens, i + 1)
    if before in ("was", "is", "were") and "year" in tokens.lower[max(i - 6, 0) : i]:
        return True  # "The busiest year was 2012, with 211 cases"
    opens = not before or before in ".!?”\"'‘“" or "\n" in tokens.source[tokens.end[i - 1] : tokens.start[i]]
    return opens and after in ("was", "saw", "is", "brought", "has", "had", "|", ";")


def _may_follow(tokens: Tokens, j: int) -> bool:
    """Whether what stands at `j` can follow a date: a stop, a function word, or the end, of a headline too."""
    if j >= len(tokens) or "\n" in tokens.source[tokens.end[j - 1] : tokens.start[j]] and not tokens.text[j].islower():
        return True
    if tokens.kind[j] == "mark":
        return tokens.text[j] not in "%-/"
    return tokens.lower[j] in words().followers or tokens.kind[j] == "possessive"


def are_years(tokens: Tokens, first: Stamp, last: Stamp) -> bool:
    """Whether "2010 to 2014" is a stretch of years: it goes forward, and no noun is counted behind it."""
    if (last.date.year or 0) <= (first.date.year or 0):
        return False
    preposition, _ = preposition_before(tokens, first.i)
    if preposition in words().strong or tokens.lower[first.i - 1 : first.i] == ["between"]:
        return True
    return _may_follow(tokens, last.j) or tokens.lower[last.j] in words().data


def is_definition(tokens: Tokens, i: int, first: Stamp, last: Stamp) -> bool:
    """ "counts years from April to March", "its year runs from April to March": which months a year has, and of no year."""
    if first.date.year or last.date.year or (first.date.month, last.date.month) not in WHOLE_YEARS:
        return False
    before = set(tokens.lower[max(i - 4, 0) : first.i])
    return "years" in before or bool(before & {"run", "runs", "running", "counts", "counted"}) and "year" in before


def is_month(tokens: Tokens, stamp: Stamp) -> bool:
    """Whether a bare month is one, and no person called May or April."""
    preposition, _ = preposition_before(tokens, stamp.i)
    joined = stamp.i and tokens.lower[stamp.i - 1] in ("and", "or", ",", "(", ":")
    if not preposition and not joined and not _is_told_of(tokens, stamp):
        return False
    following = tokens.text[stamp.j] if stamp.j < len(tokens) else ""
    named = tokens.lower[stamp.i] in GIVEN_NAMES and preposition in BEFORE_NAMES
    return not (named and following[:1].isupper())


def _is_told_of(tokens: Tokens, stamp: Stamp) -> bool:
    """ "July, at 131, was the busiest month", "after it came August with 102": no name that people have, or beside another month."""
    following = tokens.lower[stamp.j : stamp.j + 1]
    if tokens.kind[stamp.j : stamp.j + 1] == ["possessive"]:  # "July's figure"
        return not words().data.isdisjoint(tokens.lower[stamp.j + 1 : stamp.j + 2])
    if stamp.i and tokens.text[stamp.i - 1][:1].isupper():
        return False
    if following not in ([","], ["with"], ["was"], ["saw"], ["had"], ["brought"], ["alone"], [":"]):
        return False
    others = {word for word in tokens.lower[max(stamp.i - 25, 0) : stamp.j + 25] if word in months()}
    return tokens.lower[stamp.i] not in GIVEN_NAMES or len(others) > 1


def only_month(tokens: Tokens, stamp: Stamp) -> Stamp:
    """The month alone of "In March, 31 people", "the end of March, 12 per cent more": the number counts what follows. Else as it is."""
    if stamp.form != "day" or stamp.date.year or stamp.weekday or tokens.lower[stamp.i] not in months():
        return stamp
    preposition, _ = preposition_before(tokens, stamp.i)
    follows = _may_follow(tokens, stamp.j) or _opens_stretch(tokens, stamp.j)
    follows = follows or tokens.lower[stamp.j : stamp.j + 2] in (["last", "year"], ["this", "year"])
    set_off = tokens.text[stamp.j - 2] == "," or tokens.lower[stamp.i - 2 : stamp.i - 1] in EDGES
    day = (
        _closes_stretch(tokens, stamp.i)
        or tokens.kind[stamp.j - 1] == "ordinal"
        or (preposition in ("on", "at", "as at", "as of", "of") and not set_off)
        or (follows and preposition != "in")
    )
    if day:
        return stamp
    span = Span(start=tokens.start[stamp.i], end=tokens.end[stamp.i])
    return Stamp(i=stamp.i, j=stamp.i + 1, form="month", date=PartialDate(month=stamp.date.month, span=span))


def _opens_stretch(tokens: Tokens, j: int) -> bool:
    """Whether a dash and another date follow ("April 1 - June 30")."""
    return j + 1 < len(tokens) and tokens.text[j] in "-–—" and tokens.lower[j + 1] in months()


def _closes_stretch(tokens: Tokens, i: int) -> bool:
    """Whether a day opened a stretch that this one closes ("between December 1 and January 1 officers found")."""
    before = tokens.lower[max(i - 8, 0) : i]
    if not before or before[-1] not in ("and", "to", "until"):
        return False
    opener = next((k for k, word in enumerate(before) if word in ("between", "from")), None)
    return opener is not None and any(
        word in months() and following.rstrip("stndrh").isdecimal()
        for word, following in zip(before[opener:], before[opener + 1 :], strict=False)
    )


def is_event(tokens: Tokens, i: int, preposition: str) -> bool:
    """Whether the words before date the publication of the figures, a meeting, an inspection ..., not what is counted."""
    known, lower = words(), tokens.lower
    if preposition not in known.event_prepositions:
        return False
    for back in range(1, WINDOW + 2):
        k = i - back
        if k < 0 or _opens_line(tokens, k + 1):  # "Published 12 December 2019", and below it "In 2018 the force"
            return False
        if tokens.kind[k] == "mark" and not (back == 1 and lower[k] == ":"):  # "Published: 2014-02-05"
            return False
        if lower[k] == "died" and {"people", "men", "women", "drivers", "riders"} & set(lower[max(k - 2, 0) : k]):
            return False  # "Twelve people died on the area's roads in 2023"
        # "recorded 22 murders in 2013", "searches under section 1 of the Police and Criminal Evidence Act in 2018/19"
        if lower[k] in known.nouns and (_is_counted(tokens, k) or "under" in lower[max(k - UNDER, 0) : k]):
            return False
        if lower[k] in ("trial", "court") and not TRIED.isdisjoint(lower[max(k - WINDOW, 0) : k]):
            return False  # "Forty-four defendants stood trial in 2021"
        if lower[k] in HANDED_OUT and _counts_what_was(tokens, k, i):
            return False  # "issued 23,140 notices in 2015", "the 40 officers appointed in 2015"
        if lower[k] in known.verbs and "when" in lower[max(k - WHEN, 0) : k]:
            return False  # "just six per cent when the service was launched in 2012"
        if lower[k] in known.verbs or (lower[k] in known.nouns and back <= 2 + (lower[i - 1] == "the")):
            return True
        if lower[k] in known.stops:
            return False
    return False


def _opens_line(tokens: Tokens, k: int) -> bool:
    """Whether token `k` opens a block, or a line with a capital, and is not the rest of a line that was cut."""
    gap = tokens.source[tokens.end[k - 1] : tokens.start[k]]
    return "\n" in gap and (gap.count("\n") > 1 or tokens.text[k][:1].isupper())


def _counts_what_was(tokens: Tokens, k: int, i: int) -> bool:
    """Whether a number is told of what the verb at token `k` did: before the date at `i`, or as its subject."""
    near = [n for n in range(max(0, k - WINDOW), i) if tokens.kind[n] != "word"]
    told = [n for n in near if n > k][:1] + [n for n in near if n < k][-1:]
    return any(tokens.kind[n] == "number" and len(tokens.text[n]) != 4 for n in told)


def is_of_first(tokens: Tokens, i: int) -> bool:
    """ "its first rise in three years", "the first annual fall in a decade": how long there had been none, and no period."""
    before = tokens.lower[max(i - 3, 0) : i]
    return before[-1:] != [] and before[-1] in words().movements and "first" in before[:-1]


def _is_counted(tokens: Tokens, k: int) -> bool:
    """Whether the noun at token `k` is what a figure before it counts: "310 attacks", "1,200 reports of disorder"."""
    at = k - 1
    while at >= max(0, k - 4) and (
        tokens.lower[at] in ("of", "arson", "knife", "gun", "anti-social", "acid", "public")
        or tokens.lower[at] in COUNTED
    ):
        at -= 1
    if at < 0:
        return False
    return tokens.kind[at] == "number" and len(tokens.text[at]) != 4 or at < k - 1 and tokens.lower[at + 1] in COUNTED


def is_stock_day(stamp: Stamp) -> bool:
    """Whether the day is one on which strengths are counted ("31 March")."""
    return f"{stamp.date.month}-{stamp.date.day}" in words().stock_days


def is_ahead(tokens: Tokens, i: int, j: int, preposition: str) -> bool:
    """Whether "by April" looks forward: no past tense follows, and none that is over by then goes before ("had charged 590 by April")."""
    over = "had" in tokens.lower[max(0, i - 9) : i]
    looks = preposition in ("by", "until", "till", "before") and not over
    return looks and not words().past.intersection(tokens.lower[j : j + 8])


def is_planned(tokens: Tokens, i: int, preposition: str) -> bool:
    """ "will go up by £15 in April": a month to come, in which nothing has been counted."""
    return preposition in ("in", "from") and bool({"will", "shall", "planned"} & set(tokens.lower[max(i - 9, 0) : i]))

"""Years and days told by their place in a row: "in its second year", "the one before that", "the busiest day"."""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.claims.dates.year_heads import YEAR
from claimcheck.claims.words.lexicons import word_sets
from claimcheck.domain.wording import ORDINALS
from claimcheck.nlp.tokens import Tokens

FIRST_FEW = frozenset(ORDINALS[:5])
ORDINAL_YEAR = ("first", "year")
NO_ORDINAL = (["of"], ["running"], ["-"], ["in"], ["since"], ["for"], ["student"], ["students"])
LISTED = 40  # tokens
NAMED = 14  # tokens of the name of what began
BEGUN = word_sets("grammar", "date_orders")["begun"]
ASIDE = 14  # tokens in which what a year was is told
LATEST = frozenset(["last", "latest", "recent"])
GOING_ON = frozenset(["there", "it", "and", "had"])  # behind a date, where nothing more is said of it


def is_ordinal_year(tokens: Tokens, i: int, j: int) -> bool:
    """ "In its second year", "in the third 81" after them; no streak ("its third year of falls", "its second year running")."""
    after, before = tokens.lower[j : j + 1], tokens.lower[max(i - LISTED, 0) : i]
    led = before[-1:] in (["its"], ["their"], ["the"]) and before[-2:-1] in (["in"], ["by"], ["during"])
    if tokens.lower[j - 1] in FIRST_FEW:  # the year is left out
        counted = tokens.kind[j : j + 1] == ["number"] or after in (["it"], ["there"], [","])
        return led and counted and not FIRST_FEW.isdisjoint(before) and "year" in before
    if tokens.lower[j - 2] == "of":  # "of the Home Office's new scheme", and not "of the decade"
        return not BEGUN.isdisjoint(tokens.lower[j - 1 : j + NAMED])
    alone = j - i == len(ORDINAL_YEAR) and before[-1:] == ["the"]
    return (led or not alone) and after not in NO_ORDINAL


def is_day_ranked(tokens: Tokens, i: int) -> bool:
    """ "The busiest day was December 25, with 118 calls": a day on which something was counted."""
    before = tokens.lower[max(i - 6, 0) : i]
    ranked = any(word.endswith("est") or word in ("worst", "peak", "record") for word in before)
    return (
        before[-1:] in (["was"], ["is"], ["came"], ["on"])
        and ranked
        and not {"day", "night", "date"}.isdisjoint(before)
    )


def is_step_of_last(tokens: Tokens, i: int, j: int, parts: Mapping[str, str]) -> bool:
    """ "100 in the previous year and 74 in the one before that", "in the twelve before it was 32 per cent": of years and months told."""
    led = tokens.lower[max(i - 2, 0) : i] in (["in", "the"], ["over", "the"], ["for", "the"], ["during", "the"])
    told = {"year", "years", "months"} & set(tokens.lower[max(i - LISTED, 0) : i])
    return (
        led and bool(told) and (parts.get("count") in (None, "12", "twelve")) and tokens.kind[j : j + 1] != ["number"]
    )


def is_apposed(tokens: Tokens, i: int, j: int) -> bool:
    """ "In 2013, the year after the scandal, it had 882", "in 2006/07, the last year with figures.": what the year just told is."""
    at = i - 1 - (tokens.lower[i - 1 : i] == ["the"])
    if at < 1 or tokens.text[at] != "," or not _ends_year(tokens, at - 1):
        return False
    end = next((k for k in range(j, min(j + ASIDE, len(tokens))) if tokens.text[k] in (",", ".")), j)
    ended = tokens.text[end : end + 1] == ["."] and end > j and not LATEST.isdisjoint(tokens.lower[i:j])
    closed = (ended or tokens.text[end : end + 1] == [","]) and "number" not in tokens.kind[j:end]
    return closed and (end > j or tokens.kind[end + 1 : end + 2] == ["word"])


def closes_clause(tokens: Tokens, j: int) -> bool:
    """Whether a date ends at token `j`: "1,310 the December before", not "in the December before the vote"."""
    return tokens.text[j : j + 1] in ([], ["."], [","], [";"], [")"], ["–"]) or tokens.lower[j] in GOING_ON


def _ends_year(tokens: Tokens, k: int) -> bool:
    """Whether token `k` is a year, or the second half of one ("2006/07")."""
    whole = tokens.text[k - 2] if k > 1 and tokens.text[k - 1] in ("/", "-", "–") else tokens.text[k]
    return tokens.text[k].isdecimal() and YEAR.fullmatch(whole) is not None

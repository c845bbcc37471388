"""Telephone numbers, and the short ones of the emergency services that may as well be counts ("fell to 101")."""

from __future__ import annotations

from claimcheck.claims.quantities.numbers import attached
from claimcheck.claims.words.lexicons import read_lexicon
from claimcheck.nlp.patterns import HYPHENS
from claimcheck.nlp.tokens import Tokens

_phone = read_lexicon("numbers")["telephone"]
EMERGENCY = frozenset(_phone["emergency"])
PHONE_BEFORE = frozenset(_phone["before"])
PHONE_AFTER = frozenset(_phone["after"])
PHONE_WORDS = frozenset(_phone["words"])
TEXTING = frozenset(("text", "texting", "texts"))
DIALLING = frozenset(_phone["dialling"])
LINES = frozenset(_phone["lines"])
REACHING = frozenset(_phone["reaching"])
BY_WAY_OF = frozenset(_phone["by_way_of"])
SERVING, NOT_SERVING, TRUST = (frozenset(_phone[name]) for name in ("verbs", "not_before", "trust"))
TITLES = (["in", "numbers"], ["in", "figures"], ["at", "a", "glance"])
TROUBLE = frozenset(_phone["trouble"])
APART = 8  # tokens from "999 in an emergency" to "or 101"
SIGNS = frozenset(("%", "pc", "cent", "percent"))


def telephone(tokens: Tokens, i: int, end: int) -> int:
    """ "0800 555 0136", "020 7946 0018", "call 101", "999 calls", "tel 555 0134"."""
    text = tokens.text[i]
    before = tokens.lower[i - 1] if i else ""
    if (len(text) > 2 and text[0] == "0" and text[1] != ".") or before in PHONE_WORDS:
        return _digit_groups(tokens, i, end)
    if text in EMERGENCY:
        return i + 1 if _is_emergency(tokens, i, before, tokens.lower[i + 1] if i + 1 < end else ".") else 0
    if len(text) == 5 and before in ("to", "on") and not TEXTING.isdisjoint(tokens.lower[max(0, i - 7) : i]):
        return _digit_groups(tokens, i, end)  # "text NICKED to 63000", "by text on 18001 101"
    if len(text) == 5 and text.isdecimal() and before in TEXTING:
        return i + 1  # "asks people to text 61016"
    groups = _digit_groups(tokens, i, end)
    if groups == i + 2 and len(text) == len(tokens.text[i + 1]) == 3 and (before in DIALLING or before in BY_WAY_OF):
        return groups  # "on 116 123"
    return groups if groups >= i + 3 and (len(text) > 2 or before == "+") else 0


def _is_emergency(tokens: Tokens, i: int, before: str, following: str) -> bool:
    """ "call 101", "999 calls", "on 101", "101, or 999 in an emergency"; not "101 reports", "amounts to 101 for every 100,000"."""
    if following == "per" or tokens.lower[i + 1 : i + 3] in (["for", "every"], ["for", "each"]):
        return False
    urgent = tokens.text[i] == "999" and "emergency" in tokens.lower[max(0, i - 4) : i]  # "or, in an emergency, 999"
    if urgent or before in DIALLING or (following in PHONE_AFTER and following not in ("and", "or")):
        return True
    if following in ("and", "or") and any(word in EMERGENCY for word in tokens.lower[i + 2 : i + 3]):
        return True  # "its 101 and 999 lines"
    titled = any(tokens.lower[i + 1 : i + 1 + len(title)] == title for title in TITLES)
    if titled or before == "with" and following == "." and i > 1 and tokens.lower[i - 2] in TROUBLE:
        return True  # "101 in numbers", "the problem with 101"
    if before == "," and following == "," and tokens.lower[i - 2] in LINES:
        return True  # "the force's number, 101, took"
    if before in ("or", "and") and any(word in EMERGENCY for word in tokens.text[max(0, i - APART) : i - 1]):
        return True
    if before == "from" and following == "to" and any(word in EMERGENCY for word in tokens.lower[i + 2 : i + 3]):
        return REACHING.isdisjoint(tokens.lower[max(0, i - 4) : i - 1])  # "moved from 999 to 101"
    if before in BY_WAY_OF and not following.endswith("s"):
        return before != "to" or not _is_level_reached(tokens, i)
    if before == "for" and following in ("in", "at", "is", "was", "has", "rose", "fell"):
        return True  # "the average wait for 101 in Kent"
    if following in SERVING and before not in NOT_SERVING:
        return True  # "he said 101 was not good enough"
    if before == "in" and i > 1 and tokens.lower[i - 2] in TRUST:
        return True
    return before in PHONE_BEFORE and (not following[:1].isalpha() or following in PHONE_AFTER)


def _is_level_reached(tokens: Tokens, i: int) -> bool:
    """ "from 57 to 105", "from 57 in 2012 to 105", "fell to 101", "rose 12 per cent to 112"; not "from 999 to 101"."""
    led = tokens.lower[max(0, i - 3) : i - 1]
    if led[-1:] == [","]:
        led.pop()  # "more than doubled, to 105"
    if led and (led[-1] in REACHING or led[-1] in SIGNS):
        return True
    at = next((k for k in range(i - 2, max(i - 7, 0), -1) if tokens.lower[k - 1] == "from"), 0)
    if not at or tokens.kind[at] != "number" or tokens.text[at] in EMERGENCY:
        return False
    between = tokens.lower[at + 1 : i - 1]
    noun = len(between) == 1 and between[0].endswith("s") and between[0] not in PHONE_BEFORE
    return not between or noun or len(between) == 2 and between[0] == "in"


def _digit_groups(tokens: Tokens, i: int, end: int) -> int:
    """Where groups of digits set apart by a space or a hyphen end."""
    j = i + 1
    while j < end:
        k = j + 1 if tokens.text[j] in HYPHENS and attached(tokens, j) else j
        if (
            k >= end
            or tokens.kind[k] != "number"
            or "," in tokens.text[k]
            or "." in tokens.text[k]
            or len(tokens.text[k]) < 2
            or tokens.start[k] - tokens.end[j - 1] > 1
        ):
            break
        j = k + 1
    return j

"""Slips in the digits of a number."""

from __future__ import annotations


def are_exchanged(one: str, other: str) -> bool:
    """Whether two numbers differ by two digits next to each other that changed places: "1,312" and "1,132"."""
    if len(one) != len(other):
        return False
    differ = [k for k, (first, second) in enumerate(zip(one, other, strict=True)) if first != second]
    if len(differ) != 2 or differ[1] != differ[0] + 1:
        return False
    at, end = differ[0], differ[1] + 1
    return one[at:end] == other[at:end][::-1]


def are_a_slip_apart(one: str, other: str) -> bool:
    """Whether a slip of the pen makes one number of another, as digits without point and comma: one digit wrong, left out or put in
    twice, two that changed places, or a nought too many or too few."""
    short, long = sorted((one.lstrip("0"), other.lstrip("0")), key=len)
    if len(short) == len(long):
        differ = [k for k, (first, second) in enumerate(zip(short, long, strict=True)) if first != second]
        swapped = len(differ) == 2 and short[differ[0]] == long[differ[1]] and short[differ[1]] == long[differ[0]]
        return len(differ) < 2 or swapped
    if long.rstrip("0") == short.rstrip("0"):
        return True
    return len(long) == len(short) + 1 and any(long[:k] + long[k + 1 :] == short for k in range(len(long)))

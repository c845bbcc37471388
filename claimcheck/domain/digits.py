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

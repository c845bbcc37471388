"""Articles that nobody has seen: paragraphs of the open benchmark articles put together anew, with other numbers and names.

The same seed gives the same articles. They need not be true, or even sensible: they are for measuring time and memory.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from pathlib import Path

OPEN = Path(__file__).resolve().parent / "articles" / "open"
MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
# A year and the day of a date stay as they are; every other number changes and keeps its length.
NUMBER = re.compile(rf"(?<![\w/.,])(?!(?:19|20)\d\d\b)\d[\d,]*(?:\.\d+)?(?![\d/])(?!(?:st|nd|rd|th)?\s+(?:{MONTHS})\b)")
FORCES = (
    "Kent", "Essex", "Surrey", "Sussex", "Hampshire", "Dorset", "Norfolk", "Suffolk", "Cumbria", "Lancashire", "Cleveland",
    "Humberside", "Merseyside", "Lincolnshire", "Nottinghamshire", "Derbyshire", "Staffordshire", "Leicestershire",
    "Northamptonshire", "Bedfordshire", "Hertfordshire", "Warwickshire", "Wiltshire", "Gloucestershire", "Gwent",
)  # fmt: skip
NAME = re.compile(rf"\b(?:{'|'.join(FORCES)})\b")
WORDS = 600


def recombined(number: int, seed: int = 7) -> Iterator[str]:
    """`number` different articles of about 600 words, each with a headline and a day of publication."""
    dice = random.Random(seed)
    stories = [_parts(path.read_text(encoding="utf-8")) for path in sorted(OPEN.glob("*.txt"))]
    for _ in range(number):
        yield _article(stories, dice)


def _parts(text: str) -> tuple[str, list[str]]:
    """The headline, and the paragraphs without the line of the date."""
    first, *rest = re.split(r"\n\s*\n", text.strip())
    headline = first.splitlines()[0]
    return headline, [part for part in rest if not part.startswith("Published:")]


def _article(stories: list[tuple[str, list[str]]], dice: random.Random) -> str:
    headline = dice.choice(stories)[0]
    paragraphs: list[str] = []
    while sum(len(paragraph.split()) for paragraph in paragraphs) < WORDS:
        run = dice.choice(stories)[1]
        start = dice.randrange(len(run))
        paragraphs += run[start : start + dice.randint(2, 6)]
    day = f"{dice.randint(2013, 2019)}-{dice.randint(1, 12):02}-{dice.randint(1, 28):02}"
    others = dict(zip(FORCES, dice.sample(FORCES, len(FORCES)), strict=True))
    text = "\n\n".join([f"{headline}\nPublished: {day}", *paragraphs]) + "\n"
    head, _, body = NAME.sub(lambda name: others[name[0]], text).partition(day)
    return head + day + NUMBER.sub(lambda number: _other(number[0], dice), body)


def _other(number: str, dice: random.Random) -> str:
    """Another number of the same look: as many digits, the same commas and point."""
    first = str(dice.randint(1, 9))
    return first + "".join(str(dice.randint(0, 9)) if sign.isdigit() else sign for sign in number[1:])

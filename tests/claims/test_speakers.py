"""Who speaks: quotations of every make, over paragraphs and broken; words in quotation marks that nobody speaks."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.domain.claims import Analysis

# (text, for each claim: who is said to say it in quotation marks, or None)
QUOTED: list[tuple[str, list[str | None]]] = [
    ("“We recorded 640 burglaries in Kent last year,” Chief Supt Ann Marsh said.", ["Ann Marsh"]),
    ("Chief Supt Ann Marsh said: “We recorded 640 burglaries in Kent last year.”", ["Ann Marsh"]),
    ("“We recorded 640 burglaries in Kent last year,” said Ann Marsh, the deputy chief constable.", ["Ann Marsh"]),
    ('Ann Marsh, for Kent Police, said: "We recorded 640 burglaries last year."', ["Ann Marsh"]),
    ("‘We recorded 640 burglaries in Kent last year,’ a police spokesman said.", ["spokesman"]),
    ("A Kent Police spokeswoman added: “The 640 burglaries that we recorded are too many.”", ["spokeswoman"]),
    ("“In Kent,” Ann Marsh explained, “we recorded some 640 burglaries last year.”", ["Ann Marsh"]),
    ("The commissioner told officers: “You solved 14 per cent of the burglaries in Kent.”", ["commissioner"]),
    (
        "Ann Marsh of Kent Police said: “It has been a hard year for us.\n\n“We recorded 640 burglaries, which is too many.”",
        ["Ann Marsh"],
    ),
    (
        "“It has been a hard year,” said Ann Marsh of Kent Police.\n\n“We recorded 640 burglaries, and that is too many.”",
        ["Ann Marsh"],
    ),
    (
        "Ann Marsh said: “Kent Police recorded 640 burglaries last year.\n\nThe force recorded 212 robberies.",
        ["Ann Marsh", None],
    ),
    (
        "Kent Police recorded 640 burglaries. “We recorded 212 robberies last year too,” Ann Marsh said.",
        [None, "Ann Marsh"],
    ),
    ("Tweeting, Ann Marsh wrote: “Kent Police recorded 640 burglaries last year.”", ["Ann Marsh"]),
]
# Quotation marks in which nobody speaks: a term, a title, a nickname, an inch, a word of doubt.
NOT_SPEECH: list[str] = [
    "Kent Police recorded 64 rapes as 'no crimes'.",
    "The “worst” force for burglary is Kent Police, with 640.",
    "Kent Police's 'Operation Lock Up' cut burglary by 12 per cent.",
    "The so-called “Savile effect” lay behind 640 rapes reported to Kent Police.",
    "Kent Police's officers' homes saw 64 burglaries.",
    "Kent Police's report, “Safer Streets”, counts 640 burglaries.",
    "Kent's “no crime” rate for rape is 30 per cent, police figures show.",
    "Kent Police recorded 640 burglaries, and the chief constable called it “a good year”.",
    "The force's '640 club' met; Kent Police had recorded 641 burglaries.",
]


@pytest.mark.parametrize(("text", "speakers"), QUOTED, ids=[text for text, _ in QUOTED])
def test_quotations(text: str, speakers: list[str | None], read: Callable[[str], Analysis]) -> None:
    found = [claim.speaker for claim in read(text).claims]
    assert len(found) == len(speakers)
    for speaker, name in zip(found, speakers, strict=True):
        assert (speaker is not None and speaker.quoted) == (name is not None)
        assert speaker is None or (name or "") in speaker.name


@pytest.mark.parametrize("text", NOT_SPEECH)
def test_no_speech(text: str, read: Callable[[str], Analysis]) -> None:
    claims = read(text).claims
    assert claims
    assert not any(claim.speaker is not None and claim.speaker.quoted for claim in claims)

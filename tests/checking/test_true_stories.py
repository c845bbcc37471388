"""True sentences of the kind that were once called wrong, or right of another year, place or thing; a few have a twin with a false figure.

Every figure is as published, but for those that `told` calls contradicted.
"""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from claimcheck import check

STORIES = yaml.safe_load(Path(__file__).with_name("true_stories.yaml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("story", STORIES)
def test_true_stories(story: dict[str, object]) -> None:
    report = check(str(story["text"])).articles[0]
    found = {
        claim.span.of(report.article.text): verdict.name
        for claim, verdict in zip(report.claims, report.verdicts, strict=True)
    }
    told = story["told"]
    assert isinstance(told, dict)
    assert {words: found.get(words) for words in told} == told
    assert {words for words, name in found.items() if name == "contradicted"} <= told.keys()

"""Rules, readers and writers are found by their files alone."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from claimcheck import plugins
from claimcheck.plugins import PluginError

ROOT = Path(__file__).resolve().parent.parent

RULE = '''"""The headline is printed in capitals.

It shouts, and hides which words are names.

Bad:  CRIME UP IN KENT
Good: Crime up in Kent

To silence it: `--ignore X901`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.domain.cases import Case
from claimcheck.domain.claims import Analysis
from claimcheck.domain.reports import Finding, Severity

CODE = "X901"
SEVERITY: Severity = "warning"


def check_article(analysis: Analysis, cases: Sequence[Case]) -> Iterator[Finding]:  # noqa: ARG001
    """The headline, when every letter of it is a capital."""
    for block in analysis.article.blocks:
        words = block.span.of(analysis.article.text)
        if block.kind == "headline" and words.isupper():
            yield Finding(code=CODE, rule="shouting-headline", severity=SEVERITY, span=block.span, message="It shouts.")
'''
CASES = """flagged:
  - text: |
      CRIME UP IN KENT

      Police said so.
    at: CRIME UP IN KENT
clean:
  - text: |
      Crime up in Kent

      Police said so.
"""


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A copy of the house with one rule and its case file dropped in, and nothing else changed."""
    for name in ("claimcheck", "tests", "docs", "tools", "examples"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__", "_bundled"))
    for name in ("README.md", "pyproject.toml"):
        shutil.copy(ROOT / name, tmp_path / name)
    for name in ("models", "reference_data"):
        (tmp_path / name).symlink_to(ROOT / name)
    (tmp_path / "claimcheck" / "rules" / "shouting_headline.py").write_text(RULE)
    (tmp_path / "tests" / "cases" / "shouting-headline.yaml").write_text(CASES)
    return tmp_path


def run(house: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(house)}
    return subprocess.run(
        [sys.executable, *arguments], cwd=house, env=environment, capture_output=True, text=True, check=False
    )


def test_a_rule_dropped_in_is_found_listed_documented_and_tested(house: Path) -> None:
    (house / "draft.txt").write_text("CRIME UP IN KENT\n\nPolice said so.\n")
    checked = run(house, "-m", "claimcheck", "draft.txt", "--format", "concise", "-q")
    assert checked.stdout == "draft.txt:1:1: warning X901 shouting-headline: It shouts.\n"
    assert "X901  warning" in run(house, "-m", "claimcheck", "rules").stdout
    assert "CRIME UP IN KENT" in run(house, "-m", "claimcheck", "rule", "X901").stdout
    assert run(house, "tools/make_docs.py", "--check").returncode == 1
    assert run(house, "tools/make_docs.py").returncode == 0
    assert "### X901 shouting-headline" in (house / "docs" / "rules.md").read_text()
    tested = run(house, "-m", "pytest", "-p", "no:cacheprovider", "tests/rules/test_cases.py", "-k", "shouting")
    assert "2 passed" in tested.stdout, tested.stdout


BROKEN = [
    ({"SEVERITY": "error", "check_claim": print}, "page", "CODE"),
    ({"CODE": "X1", "SEVERITY": "error", "check_claim": print}, "page", "CODE"),
    ({"CODE": "X901", "SEVERITY": "fatal", "check_claim": print}, "page", "SEVERITY"),
    ({"CODE": "X901", "SEVERITY": "error", "check_claim": print}, None, "docstring"),
    ({"CODE": "X901", "SEVERITY": "error"}, "page", "check_claim or check_article"),
]


@pytest.mark.parametrize(("names", "page", "hint"), BROKEN)
def test_a_broken_rule_is_named(
    monkeypatch: pytest.MonkeyPatch, names: dict[str, object], page: str | None, hint: str
) -> None:
    module = ModuleType("broken", page)
    module.__dict__.update(names)
    monkeypatch.setattr(plugins, "_modules", lambda room, prefix: (("broken", module),))
    with pytest.raises(PluginError, match="rule broken lacks") as caught:
        plugins.rules()
    assert hint in str(caught.value)


def test_two_rules_cannot_have_one_code(monkeypatch: pytest.MonkeyPatch) -> None:
    module = ModuleType("twin", "page")
    module.__dict__.update(CODE="X901", SEVERITY="error", check_claim=print)
    monkeypatch.setattr(plugins, "_modules", lambda room, prefix: (("one", module), ("other", module)))
    with pytest.raises(PluginError, match="one code"):
        plugins.rules()


def test_entry_points_are_plugins_too(monkeypatch: pytest.MonkeyPatch) -> None:
    module = ModuleType("theirs", "A format of theirs.")
    module.__dict__.update(write=print)

    class Point:
        name = "theirs"

        def load(self) -> ModuleType:
            return module

    monkeypatch.setattr(plugins, "announced", lambda group: [Point()] if group == "claimcheck.writers" else [])
    _forget()
    try:
        assert plugins.writers()["theirs"].title == "A format of theirs."
        assert "theirs" in plugins.formats()
        assert plugins.writer("theirs") is not None
        assert plugins.writer("nobody's") is None
    finally:
        _forget()


def _forget() -> None:
    plugins._modules.cache_clear()
    plugins._loaders.cache_clear()


def test_only_the_writer_that_is_asked_for_is_loaded() -> None:
    code = (
        "import sys\nfrom claimcheck import plugins\nplugins.writer('text')\nplugins.formats()\n"
        "print([name for name in sys.modules if '.to_' in name])"
    )
    assert run(ROOT, "-c", code).stdout.strip() == "['claimcheck.reporting.to_text']"

"""The house keeps to its own rules: sizes, contracts, rooms that say what they are, and nothing heavy on import."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

from claimcheck.plugins import rules

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "claimcheck"
MODULES = sorted(path for path in PACKAGE.rglob("*.py") if "_bundled" not in path.parts)
ROOMED = {PACKAGE, PACKAGE / "checking", PACKAGE / "claims", PACKAGE / "claims" / "ties"}  # rooms lie in these
ROOMS = sorted(path.parent for path in MODULES if path.name == "__init__.py" and path.parent.parent in ROOMED)
MOST_LINES = 300
MOST_LINES_OF_A_FUNCTION = 40
FORBIDDEN_NAMES = {"utils", "helpers", "common", "misc"}


def test_import_contracts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    assert lint_imports(no_cache=True) == 0, "see the broken contract above"


def test_no_module_is_too_long() -> None:
    long = {str(path.relative_to(ROOT)): _lines(path) for path in MODULES if _lines(path) > MOST_LINES}
    assert not long


def test_no_function_is_too_long() -> None:
    long = [
        f"{path.relative_to(ROOT)}:{node.lineno} {node.name} ({length})"
        for path in MODULES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef)
        and (length := (node.end_lineno or 0) - node.lineno + 1) > MOST_LINES_OF_A_FUNCTION
    ]
    assert not long


def test_no_room_for_odds_and_ends() -> None:
    assert not [path for path in MODULES if FORBIDDEN_NAMES & {path.stem, path.parent.name}]


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: str(room.relative_to(PACKAGE)))
def test_every_room_says_what_it_is(room: Path) -> None:
    docstring = ast.get_docstring(ast.parse((room / "__init__.py").read_text(encoding="utf-8"))) or ""
    for answer in ("In:", "Out:", "I may import", "never"):
        assert answer in docstring, f"{room.relative_to(PACKAGE)}/__init__.py does not say {answer!r}"


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.code)
def test_every_rule_has_cases_and_a_page(rule: object) -> None:
    name, page = getattr(rule, "name", ""), getattr(rule, "page", "")
    assert (ROOT / "tests" / "cases" / f"{name}.yaml").is_file(), f"no tests/cases/{name}.yaml"
    for part in ("Bad:", "Good:", "silence"):
        assert part in page, f"the docstring of {name} lacks {part!r}"


def test_every_case_file_has_a_rule_and_both_kinds_of_snippets() -> None:
    import yaml

    names = {rule.name for rule in rules()}
    for path in sorted((ROOT / "tests" / "cases").glob("*.yaml")):
        told = yaml.safe_load(path.read_text(encoding="utf-8"))
        assert path.stem in names, f"{path.name} is of no rule"
        assert told.get("flagged"), f"{path.name} has no flagged snippet"
        assert told.get("clean"), f"{path.name} has no clean snippet"


HEAVY = ("spacy", "pandas", "numpy", "rapidfuzz", "typer", "pydantic")


@pytest.mark.parametrize(
    ("statement", "allowed"),
    [
        ("import claimcheck", ()),
        ("import claimcheck.pipeline", ("rapidfuzz", "numpy")),
        ("import claimcheck.cli.app", ("rapidfuzz", "typer", "numpy")),
    ],
)
def test_nothing_heavy_is_imported(statement: str, allowed: tuple[str, ...]) -> None:
    code = f"{statement}\nimport sys\nprint([name for name in {HEAVY!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = set(ast.literal_eval(done.stdout))
    assert loaded <= set(allowed)


def test_an_article_is_checked_without_spacy_and_pandas() -> None:
    code = (
        "import claimcheck, sys\nclaimcheck.check('Kent recorded 12 thefts.')\n"
        "print([name for name in ('spacy', 'pandas') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def _lines(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())

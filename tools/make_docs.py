#!/usr/bin/env python3
"""Write the pages of docs/ that are made from the program, and the worked article in README.md.

make_docs.py          writes them
make_docs.py --check  writes nothing, exits 1 and names the pages that are out of date
"""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ["CLAIMCHECK_DATA"] = str(ROOT / "nowhere")  # pages tell what is shipped, not what the user has

import typer  # noqa: E402

from claimcheck.cli.app import app  # noqa: E402
from claimcheck.domain.reports import SEVERITIES  # noqa: E402
from claimcheck.pipeline import check_sources  # noqa: E402
from claimcheck.plugins import Rule, readers, rules, writers  # noqa: E402
from claimcheck.reading import Source  # noqa: E402
from claimcheck.reference.catalogue import load_catalogue  # noqa: E402
from claimcheck.reporting import Layout  # noqa: E402
from claimcheck.reporting.schema import report_schema  # noqa: E402
from claimcheck.settings import Settings  # noqa: E402

MADE = "<!-- Made by tools/make_docs.py: change the program, not this page. -->\n\n"
FAMILIES = {
    "F": "Forces and places",
    "P": "Periods and dates",
    "S": "Sums within the text",
    "W": "Wording",
    "N": "Numbers against published figures",
    "R": "Ranks against published figures",
    "C": "Changes and comparisons against published figures",
    "D": "What could not be checked",
}
WORKED = ("<!-- worked article: begin -->\n", "<!-- worked article: end -->\n")
EXAMPLE = "examples/north-east-mixed.txt"


def cli_page() -> str:
    """docs/cli.md: every command with its arguments and options."""
    root: Any = typer.main.get_command(app)
    page = [MADE, "# The command line\n\n", f"{root.help.strip()}\n\n", _exit_codes(), _formats(), _settings()]
    for path, command in _commands("claimcheck", root):
        page.append(f"## `{path}`\n\n{' '.join((command.help or '').split())}\n\n{_parameters(command)}")
    return "".join(page)


def _exit_codes() -> str:
    return (
        "Exit codes: 0 clean; 1 findings at or above the fail level (`error` unless set); 2 something could not run: which file and\n"
        "why stands on standard error, in one line each, and the other files are checked and reported all the same.\n\n"
    )


def _formats() -> str:
    rows = "".join(f"| `{writer.name}` | {_cell(writer.title)} |\n" for writer in writers().values())
    suffixes = ", ".join(f"`{suffix}`" for reader in readers() for suffix in reader.suffixes)
    return f"Files read: {suffixes}.\n\n| `--format` | what it is |\n| --- | --- |\n{rows}\n"


def _settings() -> str:
    example = (
        'select = ["N", "R", "F101"]      # these rules only; all when left out\n'
        'ignore = ["D103", "times-more"]  # codes, starts of codes, or names\n'
        'fail-level = "warning"           # error, warning or note\n'
        'format = "concise"\n'
        'data = ["our-figures"]           # folders with data packages of your own\n'
        'exclude = ["archive/", "*-old*"] # not taken from folders and patterns; as in .gitignore\n'
        "jobs = 2                         # workers; left out: as many as are of use\n"
        "timeout = 60                     # seconds that one file may take\n"
        "cache = true                     # keep results, and use those kept\n\n"
        "[per-path-ignores]\n"
        '"sport/*" = ["D"]\n'
    )
    return (
        "Settings are read from the nearest `claimcheck.toml`, or `[tool.claimcheck]` in `pyproject.toml`, in this folder or above;\n"
        "options of the command line go first. `claimcheck --show-settings` prints those that hold, as such a file. Folders of drafts,\n"
        f"the cache, `--watch`, shell completion and pre-commit: [batch.md](batch.md).\n\n```toml\n{example}```\n\n"
    )


def _commands(path: str, command: Any) -> list[tuple[str, Any]]:
    children: Mapping[str, Any] = getattr(command, "commands", {})
    if not children:
        return [(path, command)]
    return [one for name in sorted(children) for one in _commands(f"{path} {name}", children[name])]


def _parameters(command: Any) -> str:
    rows = []
    for parameter in command.params:
        if parameter.name == "help":
            continue
        names = ", ".join(f"`{name}`" for name in (*parameter.opts, *parameter.secondary_opts))
        is_option = parameter.param_type_name == "option"
        shown = names if is_option else f"`{parameter.metavar or parameter.name.upper()}`"
        value = f" `{parameter.metavar}`" if is_option and parameter.metavar else ""
        rows.append(f"| {shown}{value} | {_cell(getattr(parameter, 'help', None) or '')} |\n")
    return f"| | |\n| --- | --- |\n{''.join(rows)}\n" if rows else ""


def rules_page() -> str:
    """docs/rules.md: a table of all rules, then a page each."""
    every = rules()
    page = [MADE, "# Rules\n\n", _rules_intro()]
    for letter, title in FAMILIES.items():
        family = [rule for rule in every if rule.code.startswith(letter)]
        if family:
            page.append(f"\n## {title}\n\n| code | name | severity | |\n| --- | --- | --- | --- |\n")
            page += [
                f"| [{one.code}](#{_anchor(one)}) | {one.name} | {one.severity} | {_cell(one.title)} |\n"
                for one in family
            ]
    others = [rule for rule in every if rule.code[0] not in FAMILIES]
    page += [f"\n| {one.code} | {one.name} | {one.severity} | {_cell(one.title)} |\n" for one in others]
    page += [f"\n### {one.code} {one.name}\n\nSeverity: {one.severity}.\n\n{one.page}\n" for one in every]
    return "".join(page)


def _rules_intro() -> str:
    return (
        f"Severities are {', '.join(SEVERITIES)}: an error would need a correction, a warning misleads, a note is for the editor's\n"
        "information. What a person is quoted as saying is reported one severity lower. `--ignore CODE` silences a rule,\n"
        "`--select CODE` keeps it alone; `claimcheck rule CODE` shows its page.\n"
    )


def _anchor(rule: Rule) -> str:
    return f"{rule.code.lower()}-{rule.name}"


def datasets_page() -> str:
    """docs/datasets.md: what is shipped, from where, under which licence."""
    datasets = load_catalogue().datasets
    page = [MADE, "# Reference data\n\nThe format of a package: [packages.md](packages.md).\n"]
    for name, told in sorted(datasets.items()):
        if not told.get("own"):
            page.append(f"\n## {told.get('title', name)}\n\n`{name}`\n\n{_dataset(told)}")
    return "".join(page)


def _dataset(told: Mapping[str, Any]) -> str:
    releases = [release.get("title") or release["id"] if isinstance(release, dict) else str(release)
                for release in told.get("releases", ())]  # fmt: skip
    facts = {
        "Coverage": told.get("coverage"),
        "Quality": told.get("quality"),
        "Licence": told.get("licence"),
        "Releases": ", ".join(releases),
        "Citation": told.get("citation"),
    }
    lines = [f"- {name}: {value}\n" for name, value in facts.items() if value]
    return f"{told.get('description', '')}\n\n".lstrip() + "".join(lines)


def sources_page() -> str:
    """docs/sources.md: what is read, and how."""
    every = sorted(readers(), key=lambda reader: reader.name)
    rows = "".join(
        f"| {', '.join(f'`{suffix}`' for suffix in reader.suffixes)} | {_cell(reader.title)} | {reader.most_bytes / 1e6:g} MB |\n"
        for reader in every
    )
    page = [
        MADE,
        "# Files that are read\n\n",
        SOURCES,
        f"| file | what it is | largest |\n| --- | --- | --- |\n{rows}\n",
    ]
    page += [f"## {', '.join(reader.suffixes)}\n\n{reader.page}\n\n" for reader in every]
    return "".join(page).rstrip() + "\n"


SOURCES = """The reader is chosen by the suffix of the file; a PDF or a Word document is known by its first bytes whatever its name, and
standard input without a name by its content. A finding is shown at its place in the source: line and column of the source file for
plain text, Markdown, HTML and JSON, the paragraph of a Word document, page and printed line of a PDF (with boxes, in JSON).
What cannot be read is told in one line on standard error, the other files are checked, and the exit code is 2.

`--fix` writes into plain text, Markdown, HTML and ninjs, where the words to be corrected stand in the source as they are read;
the others are counted and left.

"""


def schema_page() -> str:
    """docs/report.schema.json."""
    return json.dumps(report_schema(), indent=1, ensure_ascii=False) + "\n"


def readme_page() -> str:
    """README.md with its worked article and the report on it."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    before, _, rest = readme.partition(WORKED[0])
    _, _, after = rest.partition(WORKED[1])
    text = (ROOT / EXAMPLE).read_text(encoding="utf-8").strip()
    made = f"```text\n{text}\n```\n\n`claimcheck {EXAMPLE}` prints\n\n```text\n{report_on(EXAMPLE)}```\n"
    return before + WORKED[0] + made + WORKED[1] + after


def report_on(path: str) -> str:
    """What the command prints of an example, 100 columns wide."""
    report = check_sources([Source(name=path, path=ROOT / path)], Settings())
    stream = io.StringIO()
    writers()["text"].write(report, stream, Layout())
    return stream.getvalue()


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


PAGES: dict[str, Callable[[], str]] = {
    "docs/cli.md": cli_page,
    "docs/rules.md": rules_page,
    "docs/datasets.md": datasets_page,
    "docs/sources.md": sources_page,
    "docs/report.schema.json": schema_page,
    "README.md": readme_page,
}


def main() -> int:
    """Write or check every page."""
    stale = []
    for name, make in PAGES.items():
        path, page = ROOT / name, make()
        if path.exists() and path.read_text(encoding="utf-8") == page:
            continue
        stale.append(name)
        if "--check" not in sys.argv[1:]:
            path.write_text(page, encoding="utf-8")
            print(f"{name} written")
    if stale and "--check" in sys.argv[1:]:
        print(f"out of date: {', '.join(stale)}; run python tools/make_docs.py", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""The application: its commands, the default one, and the last line of defence against a traceback."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Sequence
from types import ModuleType
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from claimcheck import __version__
from claimcheck.batch import WorkersError
from claimcheck.cli.console import complain, use_utf8
from claimcheck.plugins import PluginError
from claimcheck.settings import SettingsError

OWN_OPTIONS = frozenset({"--help", "--version", "--install-completion", "--show-completion"})
COMPLETION = "_CLAIMCHECK_COMPLETE"


class DefaultGroup(TyperGroup):
    """`claimcheck PATH` is short for `claimcheck check PATH`."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Put `check` in front unless a command or an option of the program itself comes first."""
        if args and args[0] not in self.commands and args[0] not in OWN_OPTIONS:
            args = ["check", *args]
        return super().parse_args(ctx, args)

    def shell_complete(self, ctx: Any, incomplete: str) -> list[Any]:
        """Offer what `check` offers too, since it may be left out."""
        check = self.commands["check"]
        context = check.make_context("check", [], parent=ctx, resilient_parsing=True)
        return [*super().shell_complete(ctx, incomplete), *check.shell_complete(context, incomplete)]


# Where each command is: a command is loaded when it is called, so that `claimcheck PATH` waits for nothing that it needs not.
PLACES = {
    "check": "check",
    "batch": "check",
    "claims": "claims",
    "serve": "serve",
    "hook": "hook",
    "rules": "rules",
    "rule": "rules",
    "data": "data",
    "journal": "journal",
}
BATCH = "Check a folder of drafts and print a line an article: check with --format summary."


def application(*places: str) -> typer.Typer:
    """The program with the commands of these places ("check", "rules"), or with all of them."""
    program = typer.Typer(
        cls=DefaultGroup,
        name="claimcheck",
        help="Check what a press article says of police figures against what was published.\n\n"
        "claimcheck PATH... is short for claimcheck check PATH...",
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        no_args_is_help=True,
    )
    program.callback()(options)
    for name, place in PLACES.items():
        if not places or place in places:
            _add(program, name, importlib.import_module(f"claimcheck.cli.{place}"))
    return program


def _add(program: typer.Typer, name: str, module: ModuleType) -> None:
    if hasattr(module, "app"):
        program.add_typer(module.app, name=name)
        return
    function = {"rules": "list_rules", "rule": "show_rule"}.get(name, name)
    program.command(name, help=BATCH if name == "batch" else None)(getattr(module, function))


def __getattr__(name: str) -> Any:
    if name != "app":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return application()


def _needed(arguments: Sequence[str]) -> typer.Typer:
    """The program with the command that is called; with all of them for help, and for a shell that completes words."""
    first = arguments[0] if arguments else "--help"
    if first in OWN_OPTIONS or COMPLETION in os.environ:
        return application()
    return application(PLACES.get(first, "check"))


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"claimcheck {__version__}")
        raise typer.Exit


def options(
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Options of the program itself."""


def run(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and leave with its exit code; whatever breaks is told in one line."""
    use_utf8()
    sys.exit(_run(list(sys.argv[1:] if arguments is None else arguments)))


def _run(arguments: list[str]) -> int:
    try:
        if not arguments:
            _needed([])(["--help"], standalone_mode=False, prog_name="claimcheck")
            return 2  # a script whose list of files is empty has checked nothing, and must not pass
        code = _needed(arguments)(arguments, standalone_mode=False, prog_name="claimcheck")
        sys.stdout.flush()
        return code if isinstance(code, int) else 0
    except (SettingsError, PluginError, WorkersError) as error:
        complain(str(error))
    except (KeyboardInterrupt, typer.Abort):
        return 130
    except BrokenPipeError:  # `claimcheck ... | head` has read enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception as error:
        complain(_last_words(error))
    return 2


def _last_words(error: Exception) -> str:
    """One line for any error: what the parser of arguments says of a wrong option, or what broke."""
    usage = getattr(error, "format_message", None)
    if usage is not None:
        return f"{' '.join(usage().split())} 'claimcheck --help' shows what there is"
    if isinstance(error, OSError):
        return f"{error.filename or 'output'}: {(error.strerror or str(error)).lower()}"
    first = (str(error).splitlines() or [""])[0]
    return f"could not run ({type(error).__name__}: {first}): please report it"

"""``photo-finder-train``: its commands and its exit codes. Loads no framework until a command needs one."""

import sys

import typer

from trainer.commands.edits import edits
from trainer.commands.evaluate import evaluate
from trainer.commands.export import export
from trainer.commands.fit import fit
from trainer.commands.listing import configs, devices
from trainer.commands.prepare import prepare
from trainer.commands.project import project
from trainer.errors import TrainerError, TrainerUsageError

DONE, FAILED, USAGE, INTERRUPTED = 0, 1, 2, 130

app = typer.Typer(
    help="Make the embedder that Photo Finder loads.", no_args_is_help=True, pretty_exceptions_enable=False
)
for command in (prepare, fit, evaluate, export, project, edits, devices, configs):
    app.command()(command)


def main() -> None:
    """Entry point of ``photo-finder-train``; leaves with the exit codes of the command line's contract."""
    sys.exit(run_command(sys.argv[1:]))


def run_command(arguments: list[str]) -> int:
    """Run one command and return its exit code: 0, 1 failed, 2 wrong usage, 130 interrupted."""
    try:
        app(arguments, prog_name="photo-finder-train")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else DONE
    except TrainerError as error:
        typer.echo(f"photo-finder-train: {error}", err=True)
        return USAGE if isinstance(error, TrainerUsageError) else FAILED
    except KeyboardInterrupt:
        typer.echo("photo-finder-train: interrupted", err=True)
        return INTERRUPTED
    return DONE

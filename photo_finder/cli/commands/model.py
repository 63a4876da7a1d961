"""photo-finder model list, install, use, verify: other embedders."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from photo_finder.cli import output
from photo_finder.cli.exit_codes import INTERRUPTED, SOME_UNREADABLE
from photo_finder.cli.invocation import Invocation
from photo_finder.cli.options import AsJson

if TYPE_CHECKING:
    from photo_finder.core.reports import ModelEntry

app = typer.Typer(
    rich_markup_mode=None,
    no_args_is_help=True,
    help="The models that turn photos into vectors; one of them is in use.",
)


@app.command("list")
def list_models(ctx: typer.Context, as_json: AsJson = False) -> None:
    """Show the models; a star marks the one in use."""
    with ctx.ensure_object(Invocation).library() as library:
        _show(library.models(), as_json=as_json)


@app.command("install", short_help="Copy a model folder into the library.")
def install(
    ctx: typer.Context, folder: Annotated[Path, typer.Argument(metavar="FOLDER")], as_json: AsJson = False
) -> None:
    """Copy a model folder into the library, after trying the model on its own test pictures."""
    invocation = ctx.ensure_object(Invocation)
    with invocation.library() as library:
        entry = library.install_model(folder)
        _show(library.models(), as_json=as_json)
    invocation.say(f"Installed; `photo-finder model use {entry.id}` switches to it.")


@app.command("use", short_help="Read all photos with another model, then use it.")
def use(
    ctx: typer.Context, model_id: Annotated[str, typer.Argument(metavar="ID")], as_json: AsJson = False
) -> None:
    """Read all photos with another model, then switch to it; until then the old one stays in use."""
    from photo_finder.cli.interrupt import cancelled_by_interrupt
    from photo_finder.cli.progress_bar import progress_bar

    invocation = ctx.ensure_object(Invocation)
    with invocation.library() as library:
        with cancelled_by_interrupt() as cancel, progress_bar(invocation) as progress:
            report = library.use_model(model_id, progress=progress, cancel=cancel)
        _show(library.models(), as_json=as_json)
    for skipped in report.skipped:
        invocation.say(f"{skipped.path} could not be read: {skipped.reason}")
    if report.cancelled or report.skipped:
        raise typer.Exit(INTERRUPTED if report.cancelled else SOME_UNREADABLE)


@app.command("verify", short_help="Try the model in use on its own test pictures.")
def verify(ctx: typer.Context, as_json: AsJson = False) -> None:
    """Try the model in use on its own test pictures; exit code 1 if it gives other vectors."""
    from photo_finder.cli.commands.doctor import report
    from photo_finder.cli.progress_bar import progress_bar

    invocation = ctx.ensure_object(Invocation)
    with invocation.library() as library, progress_bar(invocation) as progress:
        checks = library.verify_model(progress=progress)
    report(checks, as_json=as_json)


def _show(models: Sequence[ModelEntry], *, as_json: bool) -> None:
    if as_json:
        items: list[output.Json] = [
            {"id": model.id, "name": model.name, "active": model.active, "path": str(model.path)}
            for model in models
        ]
        output.write_json({"models": items})
        return
    console = output.console()
    for model in models:
        star = "*" if model.active else " "
        console.print(f"{star} {model.id}  {model.name}  {output.printable(str(model.path))}")

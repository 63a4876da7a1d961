"""photo-finder folder list, remove, relocate: the watched folders."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from photo_finder.cli import output
from photo_finder.cli.invocation import Invocation
from photo_finder.cli.options import AsJson

if TYPE_CHECKING:
    from photo_finder.core.reports import Folder

app = typer.Typer(
    rich_markup_mode=None,
    no_args_is_help=True,
    help="The folders that the library watches; `photo-finder index FOLDER` adds one.",
)


@app.command("list")
def list_folders(ctx: typer.Context, as_json: AsJson = False) -> None:
    """Show the watched folders."""
    with ctx.ensure_object(Invocation).library() as library:
        _show(library.folders(), as_json=as_json)


@app.command("remove", short_help="Watch a folder no longer and forget its photos.")
def remove(
    ctx: typer.Context, folder: Annotated[Path, typer.Argument(metavar="FOLDER")], as_json: AsJson = False
) -> None:
    """Watch a folder no longer and forget its photos; the files are not touched."""
    with ctx.ensure_object(Invocation).library() as library:
        library.remove_folder(folder)
        _show(library.folders(), as_json=as_json)


@app.command("relocate", short_help="Tell that a folder lies elsewhere now.")
def relocate(
    ctx: typer.Context,
    old: Annotated[Path, typer.Argument(metavar="OLD")],
    new: Annotated[Path, typer.Argument(metavar="NEW")],
    as_json: AsJson = False,
) -> None:
    """Tell the library that a folder lies elsewhere now; its photos are not read again."""
    with ctx.ensure_object(Invocation).library() as library:
        library.relocate_folder(old, new)
        _show(library.folders(), as_json=as_json)


def as_item(folder: Folder) -> dict[str, output.Json]:
    """A folder as it stands in JSON documents."""
    return {"path": folder.path, "photos": folder.photos, "offline": folder.offline}


def _show(folders: Sequence[Folder], *, as_json: bool) -> None:
    if as_json:
        output.write_json({"folders": [as_item(folder) for folder in folders]})
        return
    console = output.console()
    for folder in folders:
        away = "  (its drive is away)" if folder.offline else ""
        console.print(f"{folder.photos:>9,}  {output.printable(folder.path)}{away}")

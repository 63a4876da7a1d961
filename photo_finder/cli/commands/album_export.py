"""photo-finder album export: a folder or a list of an album's photos."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from photo_finder.cli import output
from photo_finder.cli.exit_codes import DONE, INTERRUPTED, SOME_UNREADABLE
from photo_finder.cli.invocation import Invocation
from photo_finder.cli.options import AsJson

if TYPE_CHECKING:
    from photo_finder.core.albums import Album, Exported, ExportWay


def export(  # noqa: PLR0917 - typer makes one option of each parameter
    ctx: typer.Context,
    name: Annotated[str, typer.Argument(metavar="NAME", help="Of the album, in upper or lower case.")],
    target: Annotated[Path, typer.Argument(metavar="FOLDER or LIST")],
    links: Annotated[
        str | None,
        typer.Option("--links", metavar="hard|symbolic", help="Links, where that can be; no copies."),
    ] = None,
    in_order: Annotated[
        bool, typer.Option("--numbered", help="Begin names with numbers that keep the album's order.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Make a folder of an album in FOLDER, or a list: .m3u8, .m3u, .txt, .csv or .json.

    The folder gets copies, which `photo-finder undo` takes away again, or with --links links; a photo that
    cannot be linked, as one on another drive, is copied.
    """
    from photo_finder.cli.interrupt import cancelled_by_interrupt
    from photo_finder.cli.progress_bar import progress_bar

    invocation = ctx.ensure_object(Invocation)
    way = way_of(links)
    with invocation.library(filled=True) as library, cancelled_by_interrupt() as cancel:
        album = library.albums.find(name)
        if _is_list(target):
            done = library.albums.export_list(album.id, target)
        else:
            with progress_bar(invocation) as progress:
                done = library.albums.export(
                    album.id, target, way, in_order=in_order, progress=progress, cancel=cancel
                )
    if as_json:
        output.write_json(_export_document(album, done))
    else:
        _tell_exported(done)
    invocation.name(done.failed, "left out")
    if done.cancelled:
        raise typer.Exit(INTERRUPTED)
    raise typer.Exit(SOME_UNREADABLE if done.failed else DONE)


def way_of(links: str | None) -> ExportWay:
    """How photos come into the folder, as people write it. Raises: UsageError."""
    from photo_finder.core.errors import UsageError

    ways: dict[str | None, ExportWay] = {None: "copies", "hard": "hard links", "symbolic": "symbolic links"}
    if links not in ways:
        raise UsageError(f"Links are hard or symbolic, not {links}.")
    return ways[links]


def _is_list(target: Path) -> bool:
    return bool(target.suffix) and not target.is_dir()


def _export_document(album: Album, done: Exported) -> dict[str, output.Json]:
    return {
        "id": album.id,
        "name": album.name,
        "path": done.path,
        "way": done.way,
        "files": done.files,
        "linked": done.linked,
        "operation": done.operation,
        "moves": [{"from": made.source, "to": made.target} for made in done.made],
        "skipped": [{"path": each.path, "reason": each.reason} for each in done.failed],
    }


def _tell_exported(done: Exported) -> None:
    console, where = output.console(), output.printable(done.path)
    if done.way == "list":
        console.print(f"Written: {output.count(done.files, 'path')} into {where}.")
        return
    copied = done.files - done.linked
    parts = []
    if done.linked:
        parts.append(f"Linked in {where}: {output.count(done.linked, 'file')}.")
    if copied:
        cannot = ", as they cannot be linked there" if done.way != "copies" else ""
        parts.append(f"Copied into {where}{cannot}: {output.count(copied, 'file')}.")
    if done.operation is not None:
        parts.append(f"`photo-finder undo {done.operation}` takes the copies away again.")
    console.print(" ".join(parts) or "Nothing was exported: no photo of the album is there now.")

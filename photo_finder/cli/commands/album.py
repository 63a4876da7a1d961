"""photo-finder album: photos under names, in an order of one's own; no file is touched."""

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

EXAMPLES = """Examples:

\b
  photo-finder album add "Summer 2025" ~/Pictures/beach.jpg ~/Pictures/Lake
  photo-finder album show "Summer 2025"
  photo-finder group --in ~/Pictures/Phone --as-albums --apply
  photo-finder album export "Summer 2025" ~/Desktop              a folder of copies
  photo-finder album export "Summer 2025" ~/Desktop --links hard
  photo-finder album export "Summer 2025" summer.m3u8            a list of paths; .txt, .csv and .json too
  photo-finder album delete "Summer 2025"
  photo-finder album restore

Albums hold what is in the photos, not where they lie: files may be moved and renamed, and the library read
anew. They are kept in a file of their own in the library's folder.
"""

app = typer.Typer(
    rich_markup_mode=None,
    no_args_is_help=True,
    epilog=EXAMPLES,
    help="Albums: photos under names, in an order of your own. No file is touched.",
)

Name = Annotated[str, typer.Argument(metavar="NAME", help="Of the album, in upper or lower case.")]


@app.command("list")
def list_albums(ctx: typer.Context, as_json: AsJson = False) -> None:
    """Show all albums."""
    with ctx.ensure_object(Invocation).library() as library:
        albums = library.albums.all()
    if as_json:
        output.write_json({"albums": [_document(album) for album in albums]})
        return
    for album in albums:
        output.console().print(f"{len(album.photos):>7,}  {output.printable(album.name)}")
    if not albums:
        output.console().print("There are no albums.")


@app.command()
def show(ctx: typer.Context, name: Name, as_json: AsJson = False) -> None:
    """Show the photos of an album, in its order."""
    with ctx.ensure_object(Invocation).library(filled=True) as library:
        album = library.albums.find(name)
        paths, missing = library.albums.paths(album.id), library.albums.photos(album.id).missing
    if as_json:
        output.write_json({**_document(album), "members": paths, "missing": missing})
        return
    for path in paths:
        output.console().print(output.printable(path))
    if missing:
        ctx.ensure_object(Invocation).say(f"In no file of the library now: {output.count(missing, 'photo')}.")


@app.command()
def add(
    ctx: typer.Context,
    name: Name,
    photos: Annotated[list[Path] | None, typer.Argument(metavar="PHOTO or FOLDER ...")] = None,
    as_json: AsJson = False,
) -> None:
    """Add photos of the library at the end of an album, which is made unless it is there."""
    from photo_finder.core.errors import UsageError

    invocation = ctx.ensure_object(Invocation)
    with invocation.library(filled=True) as library:
        found, unknown = library.albums.of_files(photos or ())
        if unknown and not found:
            raise UsageError("The library knows none of these files (see index).")
        change = library.albums.fill(name, found)
    album = change.after.named(name)
    assert album is not None
    old = change.before.named(name)
    added = len(album.photos) - (0 if old is None else len(old.photos))
    if as_json:
        skipped = [{"path": each.path, "reason": each.reason} for each in unknown]
        output.write_json({**_document(album), "added": added, "skipped": skipped})
    else:
        output.console().print(
            f"Added: {output.count(added, 'photo')}. The album holds {len(album.photos):,} now."
        )
    invocation.name(unknown, "left out")
    raise typer.Exit(SOME_UNREADABLE if unknown else DONE)


@app.command()
def remove(
    ctx: typer.Context,
    name: Name,
    photos: Annotated[list[Path], typer.Argument(metavar="PHOTO or FOLDER ...")],
    as_json: AsJson = False,
) -> None:
    """Take photos out of an album; their files stay where they are."""
    invocation = ctx.ensure_object(Invocation)
    with invocation.library(filled=True) as library:
        album = library.albums.find(name)
        found, unknown = library.albums.of_files(photos)
        after = library.albums.take_out(album.id, found).after.album(album.id)
    taken = len(album.photos) - len(after.photos)
    if as_json:
        skipped = [{"path": each.path, "reason": each.reason} for each in unknown]
        output.write_json({**_document(after), "removed": taken, "skipped": skipped})
    else:
        output.console().print(
            f"Taken out: {output.count(taken, 'photo')}. The album holds {len(after.photos):,} now."
        )
    invocation.name(unknown, "left out")
    raise typer.Exit(SOME_UNREADABLE if unknown else DONE)


@app.command()
def rename(
    ctx: typer.Context,
    name: Name,
    new: Annotated[str, typer.Argument(metavar="NEW")],
    as_json: AsJson = False,
) -> None:
    """Give an album another name."""
    with ctx.ensure_object(Invocation).library() as library:
        own = library.albums.find(name).id
        album = library.albums.rename(own, new).after.album(own)
    _tell(album, f"The album is called {output.printable(album.name)} now.", as_json=as_json)


@app.command()
def delete(ctx: typer.Context, name: Name, as_json: AsJson = False) -> None:
    """Delete an album; its photos stay where they are, and `album restore` brings it back."""
    with ctx.ensure_object(Invocation).library() as library:
        album = library.albums.find(name)
        library.albums.delete(album.id)
    told = (
        f"The album {output.printable(album.name)} is deleted; no photo is. `album restore` brings it back."
    )
    _tell(album, told, as_json=as_json)


@app.command()
def restore(
    ctx: typer.Context,
    name: Annotated[str | None, typer.Argument(metavar="NAME", help="The last one, if none is said.")] = None,
    as_json: AsJson = False,
) -> None:
    """Bring a deleted album back."""
    with ctx.ensure_object(Invocation).library() as library:
        album = library.albums.restore(name).after.albums[-1]
    _tell(album, f"The album {output.printable(album.name)} is there again.", as_json=as_json)


@app.command()
def export(  # noqa: PLR0917 - typer makes one option of each parameter
    ctx: typer.Context,
    name: Name,
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


def _document(album: Album) -> dict[str, output.Json]:
    return {
        "id": album.id,
        "name": album.name,
        "photos": len(album.photos),
        "made": album.made.isoformat(),
    }


def _tell(album: Album, sentence: str, *, as_json: bool) -> None:
    if as_json:
        output.write_json(_document(album))
    else:
        output.console().print(sentence)


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

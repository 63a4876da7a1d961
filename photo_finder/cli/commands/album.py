"""photo-finder album: photos under names, in an order of one's own; no file is touched."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from photo_finder.cli import output
from photo_finder.cli.commands import album_export
from photo_finder.cli.exit_codes import DONE, SOME_UNREADABLE
from photo_finder.cli.invocation import Invocation
from photo_finder.cli.options import AsJson

if TYPE_CHECKING:
    from photo_finder.core.albums import Album
    from photo_finder.library import Library

EXAMPLES = """Examples:

\b
  photo-finder album add "Summer 2025" ~/Pictures/beach.jpg ~/Pictures/Lake
  photo-finder album show "Summer 2025"
  photo-finder album move "Summer 2025" ~/Pictures/beach.jpg --before ~/Pictures/Lake/boat.jpg
  photo-finder album move "Summer 2025" --before "Winter 2024"
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


@app.command(short_help="Add photos of the library at the end of an album.")
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


@app.command(short_help="Delete an album; its photos stay where they are.")
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


@app.command(short_help="Put an album, or photos in it, in another place.")
def move(
    ctx: typer.Context,
    name: Name,
    photos: Annotated[list[Path] | None, typer.Argument(metavar="PHOTO ...")] = None,
    before: Annotated[
        str | None, typer.Option("--before", metavar="ALBUM or PHOTO", help="Otherwise it becomes the last.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Put an album before another one, or photos of it before another photo of it."""
    from photo_finder.core.errors import UsageError

    with ctx.ensure_object(Invocation).library(filled=True) as library:
        albums = library.albums
        album = albums.find(name)
        if photos:
            going, unknown = albums.of_files(photos)
            if not set(going) & set(album.photos):
                raise UsageError(f"None of these files is a photo of the album {album.name}.")
            stop = None if before is None else _photo_of(library, album, before)
            album = albums.reorder(album.id, going, stop).after.album(album.id)
        else:
            unknown = []
            albums.place(album.id, None if before is None else albums.find(before).id)
    _tell(album, "It is put there.", as_json=as_json)
    ctx.ensure_object(Invocation).name(unknown, "left out")
    raise typer.Exit(SOME_UNREADABLE if unknown else DONE)


def _photo_of(library: Library, album: Album, path: str) -> bytes:
    """A photo of an album, by its file. Raises: UsageError."""
    from photo_finder.core.errors import UsageError

    found, _unknown = library.albums.of_files([Path(path)])
    inside = next((photo for photo in found if photo in album.photos), None)
    if inside is None:
        raise UsageError(f"{path} is no photo of the album {album.name}.")
    return inside


def _document(album: Album) -> dict[str, output.Json]:
    return {
        "id": album.id,
        "name": album.name,
        "photos": len(album.photos),
        "made": album.made.isoformat(),
    }


app.command("export", short_help="Make a folder, or a list, of an album.")(album_export.export)


def _tell(album: Album, sentence: str, *, as_json: bool) -> None:
    if as_json:
        output.write_json(_document(album))
    else:
        output.console().print(sentence)

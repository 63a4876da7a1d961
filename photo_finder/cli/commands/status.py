"""photo-finder status: what the library holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from photo_finder.cli import output
from photo_finder.cli.commands.folder import as_item
from photo_finder.cli.invocation import Invocation
from photo_finder.cli.options import AsJson

if TYPE_CHECKING:
    from photo_finder.core.reports import Status


def status(ctx: typer.Context, as_json: AsJson = False) -> None:
    """Show what the library holds."""
    with ctx.ensure_object(Invocation).library() as library:
        found = library.status()
    if as_json:
        output.write_json(_document(found))
    else:
        _tell(found)


def _document(found: Status) -> dict[str, output.Json]:
    return {
        "photos": found.photos,
        "files": found.files,
        "offline_files": found.offline_files,
        "unreadable": found.unreadable,
        "folders": [as_item(folder) for folder in found.folders],
        "model": found.model,
        "library": str(found.library),
        "vectors": found.vectors,
        "size_bytes": found.size_bytes,
        "last_indexed": None if found.last_indexed is None else found.last_indexed.isoformat(),
    }


def _tell(found: Status) -> None:
    away = f", {found.offline_files:,} of them on a drive that is away" if found.offline_files else ""
    rows = [
        ("Photos", f"{found.photos:,} in {output.count(found.files, 'file')}{away}"),
        ("Unreadable", f"{found.unreadable:,}"),
        ("Vectors", f"{found.vectors:,} by model {found.model}"),
        ("Library", f"{output.printable(str(found.library))} ({output.bytes_in_words(found.size_bytes)})"),
        ("Indexed", f"{found.last_indexed:%Y-%m-%d %H:%M}" if found.last_indexed else "never to the end"),
    ]
    rows += [("Folder", _folder(folder.path, folder.photos, folder.offline)) for folder in found.folders]
    console = output.console()
    for name, text in rows:
        console.print(f"{name:<11} {text}")


def _folder(path: str, photos: int, offline: bool) -> str:
    away = ", its drive is away" if offline else ""
    return f"{output.printable(path)} ({output.count(photos, 'photo')}{away})"

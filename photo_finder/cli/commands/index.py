"""photo-finder index FOLDER…: bring the library up to date."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from photo_finder.cli import output
from photo_finder.cli.exit_codes import DONE, INTERRUPTED, SOME_UNREADABLE
from photo_finder.cli.invocation import Invocation
from photo_finder.cli.options import AsJson

if TYPE_CHECKING:
    from photo_finder.core.reports import IndexReport

EXAMPLES = """Examples:

\b
  photo-finder index ~/Pictures /media/disk/photos
  photo-finder index                     all folders of the library
  photo-finder index ~/Pictures --json   for programs

Only new and changed files are read. Ctrl+C stops and keeps what is done; the next run goes on from there.
Files that could not be read are named, and the exit code is then 3.
"""


def index(
    ctx: typer.Context,
    folders: Annotated[list[Path] | None, typer.Argument(metavar="FOLDER")] = None,
    as_json: AsJson = False,
) -> None:
    """Add folders and bring the library up to date; without folders, all that it knows."""
    from photo_finder.cli.interrupt import cancelled_by_interrupt
    from photo_finder.cli.progress_bar import progress_bar
    from photo_finder.core.errors import UsageError

    invocation = ctx.ensure_object(Invocation)
    with invocation.library() as library:
        if not folders and not library.folders():
            raise UsageError(
                "The library has no folders yet: name one, as in `photo-finder index ~/Pictures`."
            )
        with cancelled_by_interrupt() as cancel, progress_bar(invocation) as progress:
            report = library.index(folders or (), progress=progress, cancel=cancel)
    if as_json:
        output.write_json(as_document(report))
    else:
        _tell(report, invocation)
    if report.cancelled:
        raise typer.Exit(INTERRUPTED)
    raise typer.Exit(SOME_UNREADABLE if report.skipped else DONE)


def as_document(report: IndexReport) -> dict[str, output.Json]:
    """The report as its JSON document."""
    return {
        "indexed": report.indexed,
        "copies": report.copies,
        "unchanged": report.unchanged,
        "moved": report.moved,
        "gone": report.gone,
        "offline": report.offline,
        "skipped": [{"path": skipped.path, "reason": skipped.reason} for skipped in report.skipped],
        "seconds": round(report.seconds, 3),
        "photos_per_second": round(report.photos_per_second, 2),
        "cancelled": report.cancelled,
    }


def _tell(report: IndexReport, invocation: Invocation) -> None:
    console = output.console()
    rate = f" ({report.photos_per_second:,.0f} a second)" if report.indexed else ""
    head = "Stopped after indexing" if report.cancelled else "Indexed"
    console.print(f"{head} {output.count(report.indexed, 'photo')} in {report.seconds:.1f} s{rate}")
    copies = "exact copy" if report.copies == 1 else "exact copies"
    others = [(report.copies, copies), (report.unchanged, "unchanged"), (report.moved, "moved")]
    others += [(report.gone, "gone"), (report.offline, "on a drive that is away")]
    found = ", ".join(f"{number:,} {what}" for number, what in others if number)
    if found:
        console.print(f"Files: {found}")
    invocation.name(report.skipped, "could not be read")

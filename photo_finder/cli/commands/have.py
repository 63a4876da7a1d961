"""photo-finder have FOLDER: which photos of a card or dump the library has already."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from photo_finder.cli import output
from photo_finder.cli.exit_codes import DONE, SOME_UNREADABLE
from photo_finder.cli.invocation import Invocation
from photo_finder.cli.options import AsJson

if TYPE_CHECKING:
    from photo_finder.core.duplicates import HaveReport

EXAMPLES = """Examples:

\b
  photo-finder have /media/card/DCIM
  photo-finder have /media/card/DCIM --json | jq -r '.new[]'    what is still to be copied

The folder need not be in the library, and is not added to it. Each photo in it or below is read once. It
counts as present when a place of the library outside this folder holds the same bytes: a file that is there
as it was indexed, or one on a drive that is away. So far only the same bytes count, not copies saved anew.
Whether a new file is a sound picture is found out when it is indexed. Folders that indexing leaves out are
left out here too.

What could not be read is named, and the exit code is then 3.
"""


def have(
    ctx: typer.Context,
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="A card, a phone's dump, any folder.")],
    as_json: AsJson = False,
) -> None:
    """Tell which photos of a folder the library has already, and where."""
    from photo_finder.cli.interrupt import cancelled_by_interrupt
    from photo_finder.cli.progress_bar import progress_bar

    invocation = ctx.ensure_object(Invocation)
    with (
        invocation.library(filled=True) as library,
        cancelled_by_interrupt() as cancel,
        progress_bar(invocation) as progress,
    ):
        report = library.have(folder, progress=progress, cancel=cancel)
    if as_json:
        output.write_json(_document(report))
    else:
        _tell(report)
    invocation.name(report.skipped, "could not be read")
    raise typer.Exit(SOME_UNREADABLE if report.skipped else DONE)


def _document(report: HaveReport) -> dict[str, output.Json]:
    return {
        "new": list(report.new),
        "present": [
            {
                "path": present.path,
                "library_path": present.library_path,
                "kind": present.kind,
                "better": present.better,
                "offline": present.offline,
            }
            for present in report.present
        ],
        "skipped": [{"path": skipped.path, "reason": skipped.reason} for skipped in report.skipped],
        "only_here": report.own,
        "seconds": round(report.seconds, 3),
    }


def _tell(report: HaveReport) -> None:
    console = output.console()
    for path in report.new:
        console.print(f"new      {output.printable(path)}", style="bold")
    for present in report.present:
        away = " (its drive is away)" if present.offline else ""
        console.print(f"present  {output.printable(present.path)}")
        console.print(f"         as {output.printable(present.library_path)}{away}", style="dim")
    console.print(f"New: {len(report.new):,}. In the library already: {len(report.present):,}.")
    if report.own:
        console.print(
            f"{output.count(report.own, 'file')} of the new ones are in the library, but only in this folder "
            "itself, which does not count."
        )

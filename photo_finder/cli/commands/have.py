"""photo-finder have FOLDER: which photos of a card or dump the library has already."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from photo_finder.cli import output
from photo_finder.cli.exit_codes import DONE, INTERRUPTED, SOME_UNREADABLE
from photo_finder.cli.importing import brought_in, import_document, tell_import
from photo_finder.cli.invocation import Invocation
from photo_finder.cli.options import AsJson

if TYPE_CHECKING:
    from photo_finder.core.duplicates import HaveReport, Near, Present

EXAMPLES = """Examples:

\b
  photo-finder have /media/card/DCIM
  photo-finder have /media/card/DCIM --identical-only
  photo-finder have /media/card/DCIM --import ~/Pictures/2026            tells what would be copied
  photo-finder have /media/card/DCIM --import ~/Pictures/2026 --apply    copies it
  photo-finder have /media/card/DCIM --json | jq -r '.new[]'    what is still to be copied

The folder need not be in the library, and is not added to it. Each photo in it or below is read once. It
counts as present when a place of the library outside this folder holds the same bytes, or the same picture
in another file (resized, saved anew, cropped …), which is then compared pixel by pixel: a file that is there
as it was indexed, or one on a drive that is away. It is told where the file in FOLDER is the better one. A
RAW is not present because its JPEG is. What may be the same picture, or another shot of its moment, is new,
and named with the photo that it is near to. Folders that indexing leaves out are left out here too.

With --import the new ones are copied into a folder, with their sidecars and halves, in the folders that they
have on the card; only with --apply. Nothing is ever overwritten, each copy is compared with what was read,
and `photo-finder undo` takes the copies away again. `photo-finder index` then reads them.

With --identical-only, only the same bytes count, which is quicker.

What could not be read is named, and the exit code is then 3; what is no sound picture is new nevertheless.
"""


def have(  # noqa: PLR0917 - typer makes one option of each parameter
    ctx: typer.Context,
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="A card, a phone's dump, any folder.")],
    identical_only: Annotated[
        bool, typer.Option("--identical-only", help="Only the same bytes count, not copies.")
    ] = False,
    into: Annotated[
        Path | None,
        typer.Option("--import", metavar="INTO", help="Copy the new ones into this folder, with --apply."),
    ] = None,
    apply: Annotated[
        bool,
        typer.Option("--apply/--dry-run", help="Copy, without asking; or only tell what would be copied."),
    ] = False,
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
        report = library.have(folder, identical_only=identical_only, progress=progress, cancel=cancel)
        came = None
        if into is not None:
            plan = library.plan_import(report.new, folder, into, progress=progress, cancel=cancel)
            came = brought_in(plan, library, progress, cancel, apply=apply)
    if as_json:
        output.write_json(_document(report) | (import_document(came) if came else {}))
    else:
        _tell(report)
        if came is not None:
            tell_import(came)
    left = [*report.skipped, *(came.failed if came else ())]
    invocation.name(left, "could not be read" if came is None else "could not be read or copied")
    if came is not None and came.cancelled:
        raise typer.Exit(INTERRUPTED)
    raise typer.Exit(SOME_UNREADABLE if left else DONE)


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
                "probability": present.probability,
                "relation": list(present.relation),
            }
            for present in report.present
        ],
        "near": [
            {
                "path": near.path,
                "library_path": near.library_path,
                "offline": near.offline,
                "similarity": near.similarity,
                "probability": near.probability,
            }
            for near in report.near
        ],
        "skipped": [{"path": skipped.path, "reason": skipped.reason} for skipped in report.skipped],
        "only_here": report.own,
        "seconds": round(report.seconds, 3),
    }


def _tell(report: HaveReport) -> None:
    console = output.console()
    near = {each.path: each for each in report.near}
    for path in report.new:
        console.print(f"new      {output.printable(path)}", style="bold")
        if path in near:
            _tell_where("near", near[path])
    for present in report.present:
        console.print(f"present  {output.printable(present.path)}")
        _tell_where("as", present)
        if present.relation:
            here = "better here" if present.better else "not better here"
            console.print(f"         {', '.join(present.relation)}; {here}", style="dim")
    copies = [present for present in report.present if present.kind == "copy"]
    better = sum(present.better for present in copies)
    as_copies = f", {len(copies):,} of them as another file" if copies else ""
    console.print(f"New: {len(report.new):,}. In the library already: {len(report.present):,}{as_copies}.")
    if better:
        console.print(f"Of these other files, {better:,} are better here than in the library.")
    if report.own:
        console.print(
            f"{output.count(report.own, 'file')} of the new ones are in the library, but only in this folder "
            "itself, which does not count."
        )


def _tell_where(word: str, found: Present | Near) -> None:
    away = " (its drive is away)" if found.offline else ""
    output.console().print(f"         {word} {output.printable(found.library_path)}{away}", style="dim")

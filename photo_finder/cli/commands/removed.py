"""photo-finder removed list, restore, empty: files that were moved out, until they go or come back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from photo_finder.cli import output
from photo_finder.cli.commands.history import tell_restored
from photo_finder.cli.exit_codes import DONE, INTERRUPTED, SOME_UNREADABLE
from photo_finder.cli.invocation import Invocation
from photo_finder.cli.options import AsJson

if TYPE_CHECKING:
    from photo_finder.core.operations import EmptyReport, RemovedItem

RESTORE_EXAMPLES = """Examples:

\b
  photo-finder removed restore ~/Pictures/beach.jpg   by where it was, with what travelled with it
  photo-finder removed restore --operation 12         all of an operation

No file is ever put in place of another. What cannot go back is named; the exit code is then 3.
"""

EMPTY_EXAMPLES = """Examples:

\b
  photo-finder removed empty                     only tells what would go
  photo-finder removed empty --apply             all that can go, to the system's trash
  photo-finder removed empty --apply --delete    and frees its space at once
  photo-finder removed empty --operation 12      only what this operation moved

Before a picture goes, the file that stays for it is read once more. A picture of which no other copy is left
stays and is named, and so does a RAW or video half that lies nowhere else; the exit code is then 3.
"""

OfOperation = Annotated[
    int | None, typer.Option("--operation", metavar="ID", help="Only what this operation moved.")
]

app = typer.Typer(
    rich_markup_mode=None,
    no_args_is_help=True,
    help="Files that were moved out. They lie in folders named .photo-finder-removed, on the drive that they "
    "were on, until they are restored or emptied.",
)


@app.command("list")
def list_removed(ctx: typer.Context, operation: OfOperation = None, as_json: AsJson = False) -> None:
    """Show the removed files, the latest first."""
    with ctx.ensure_object(Invocation).library() as library:
        items = [item for item in library.removed() if operation in (None, item.operation)]
    if as_json:
        output.write_json({"items": [_item(item) for item in items]})
        return
    console = output.console()
    for item in items:
        size = output.bytes_in_words(item.size_bytes)
        console.print(f"{item.operation:>5}  {size:>9}  {output.printable(item.was)}")
    total = output.bytes_in_words(sum(item.size_bytes for item in items))
    console.print(f"{output.count(len(items), 'removed file')}, {total}")


def _item(item: RemovedItem) -> dict[str, output.Json]:
    return {"path": item.path, "was": item.was, "operation": item.operation, "bytes": item.size_bytes}


@app.command("restore", epilog=RESTORE_EXAMPLES, short_help="Put removed files back.")
def restore(
    ctx: typer.Context,
    files: Annotated[list[Path] | None, typer.Argument(metavar="FILE")] = None,
    operation: OfOperation = None,
    as_json: AsJson = False,
) -> None:
    """Put removed files back, named by where they were or where they lie now."""
    from photo_finder.cli.interrupt import cancelled_by_interrupt
    from photo_finder.cli.progress_bar import progress_bar
    from photo_finder.core.errors import UsageError

    if bool(files) == (operation is not None):
        raise UsageError("Name either files or an operation, as in `photo-finder removed restore FILE`.")
    invocation = ctx.ensure_object(Invocation)
    with (
        invocation.library() as library,
        cancelled_by_interrupt() as cancel,
        progress_bar(invocation) as progress,
    ):
        if operation is not None:
            report = library.undo(operation, progress=progress, cancel=cancel)
        else:
            report = library.restore(files or (), progress=progress, cancel=cancel)
    tell_restored(report, invocation, as_json=as_json)


@app.command("empty", epilog=EMPTY_EXAMPLES, short_help="Let removed files go that have another copy.")
def empty(
    ctx: typer.Context,
    operation: OfOperation = None,
    delete: Annotated[
        bool, typer.Option("--delete", help="Delete them instead of using the system's trash.")
    ] = False,
    apply: Annotated[
        bool,
        typer.Option("--apply/--dry-run", help="Do it, without asking; or only tell what would be done."),
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Let removed files go for good, but for those of which no other copy is left."""
    from photo_finder.cli.interrupt import cancelled_by_interrupt
    from photo_finder.cli.progress_bar import progress_bar

    invocation = ctx.ensure_object(Invocation)
    with (
        invocation.library() as library,
        cancelled_by_interrupt() as cancel,
        progress_bar(invocation) as progress,
    ):
        report = library.empty(
            operation, to_trash=not delete, dry_run=not apply, progress=progress, cancel=cancel
        )
    if as_json:
        output.write_json(_document(report, applied=apply))
    else:
        _tell(report, applied=apply, delete=delete)
    raise typer.Exit(_exit_code(report, invocation))


def _document(report: EmptyReport, *, applied: bool) -> dict[str, output.Json]:
    return {
        "applied": applied,
        "emptied": [_item(item) for item in report.emptied],
        "bytes": report.size_bytes,
        "freed": report.freed_bytes,
        "kept": [{"path": kept.path, "reason": kept.reason} for kept in report.kept],
    }


def _tell(report: EmptyReport, *, applied: bool, delete: bool) -> None:
    console = output.console()
    files = f"{output.count(len(report.emptied), 'file')}, {output.bytes_in_words(report.size_bytes)}"
    if not applied:
        console.print(f"To go: {files}. Nothing was changed. With --apply it is done, for good.")
    elif delete:
        console.print(f"Deleted: {files}. Freed: {output.bytes_in_words(report.freed_bytes)}.")
    else:
        console.print(f"Sent to the trash: {files}. Their space is free once the trash is emptied.")


def _exit_code(report: EmptyReport, invocation: Invocation) -> int:
    """The code, after what stays was named."""
    invocation.name(report.kept, "left where they are")
    if report.cancelled:
        return INTERRUPTED
    return SOME_UNREADABLE if report.kept else DONE

"""photo-finder history and undo: what was done to files, and back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from photo_finder.cli import output
from photo_finder.cli.exit_codes import DONE, INTERRUPTED, SOME_UNREADABLE
from photo_finder.cli.invocation import Invocation
from photo_finder.cli.options import AsJson

if TYPE_CHECKING:
    from photo_finder.core.operations import Operation, OperationReport

UNDO_EXAMPLES = """Examples:

\b
  photo-finder undo          the last operation that is not undone
  photo-finder history       all of them, with their numbers
  photo-finder undo 12       this one

No file is ever put in place of another. What cannot go back, because its old place is taken or its drive is
away, stays among the removed files and is named; the exit code is then 3, and undoing again tries it again.
"""


def history(ctx: typer.Context, as_json: AsJson = False) -> None:
    """Show what was done to files, the latest first."""
    with ctx.ensure_object(Invocation).library() as library:
        found = library.history()
    if as_json:
        output.write_json({"operations": [_item(operation) for operation in found]})
    else:
        _tell(found)


def _item(operation: Operation) -> dict[str, output.Json]:
    return {
        "id": operation.id,
        "what": operation.what,
        "when": operation.when.isoformat(),
        "files": operation.files,
        "undone": operation.undone,
    }


def _tell(found: Sequence[Operation]) -> None:
    console = output.console()
    for operation in found:
        undone = ", undone" if operation.undone else ""
        files = output.count(operation.files, "file")
        what = output.printable(operation.what)
        console.print(f"{operation.id:>5}  {operation.when:%Y-%m-%d %H:%M}  {what} ({files}{undone})")
    if not found:
        console.print("Nothing was done to any file yet.")


def undo(
    ctx: typer.Context,
    operation: Annotated[int | None, typer.Argument(metavar="ID")] = None,
    as_json: AsJson = False,
) -> None:
    """Put back what an operation moved; without ID, the last one that is not undone."""
    from photo_finder.cli.interrupt import cancelled_by_interrupt
    from photo_finder.cli.progress_bar import progress_bar

    invocation = ctx.ensure_object(Invocation)
    with (
        invocation.library() as library,
        cancelled_by_interrupt() as cancel,
        progress_bar(invocation) as progress,
    ):
        report = library.undo(operation, progress=progress, cancel=cancel)
    tell_restored(report, invocation, as_json=as_json)


def _undone(report: OperationReport) -> int:
    """Files that are back, and copies that are gone again; not those whose originals are back for them."""
    back = {move.target for move in report.moves}
    copies = (made for made in report.taken_away if made.step == "copy" and made.source not in back)
    return len(report.moves) + sum(1 for _made in copies)


def tell_restored(report: OperationReport, invocation: Invocation, *, as_json: bool) -> None:
    """Show what is back and name what is not. Raises: typer.Exit with the exit code."""
    failed: list[output.Json] = [{"path": left.path, "reason": left.reason} for left in report.failed]
    if as_json:
        output.write_json({"operation": report.operation, "restored": _undone(report), "failed": failed})
    else:
        head = "Stopped after putting back" if report.cancelled else "Put back"
        output.console().print(f"{head} {output.count(_undone(report), 'file')}")
    invocation.name(report.failed, "could not be put back")
    if report.cancelled:
        raise typer.Exit(INTERRUPTED)
    raise typer.Exit(SOME_UNREADABLE if failed else DONE)

"""photo-finder clean: move all but the keepers out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from photo_finder.cli import output
from photo_finder.cli.carrying import carried_document, tell_carried
from photo_finder.cli.duplicate_options import (
    KINDS_TOLD,
    RULES,
    Against,
    InFolder,
    Keep,
    Kinds,
    NotWithin,
    Precision,
    matched,
    query_of,
)
from photo_finder.cli.exit_codes import DONE, INTERRUPTED, SOME_UNREADABLE
from photo_finder.cli.invocation import Invocation
from photo_finder.cli.options import AsJson

if TYPE_CHECKING:
    from photo_finder.core.duplicates import CleanPlan, Removal
    from photo_finder.core.operations import OperationReport
    from photo_finder.core.reports import Skipped

EXAMPLES = f"""Examples:

\b
  photo-finder clean                            only tells what would go
  photo-finder clean --apply                    does it
  photo-finder clean --keep in:~/Pictures/Sorted,never:/media/disk/archive,default --apply
  photo-finder clean --kind identical,copy      copies too, but no doubtful ones
  photo-finder clean --in ~/Pictures/Phone --against ~/Pictures/Archive
  photo-finder clean --hard-link --apply        each place keeps its name, and the bytes lie there once
  photo-finder clean --kind identical,copy --carry-metadata    keywords, stars and places of copies stay
  photo-finder clean --json | jq -r '.moves[].from'

Nothing is deleted: what goes is moved into a folder for removed files, and `photo-finder undo` brings it
back. Of each group at least one file stays, whatever the rules say. Files that were changed since they were
indexed are left alone and named; the exit code is then 3.

With --carry-metadata, what a copy that goes tells and the photo that stays lacks (capture time, place,
rating, keywords, title, description) is written into a sidecar beside that photo: IMG_1.jpg.xmp, or the one
that it has. The photo itself is never touched, and `photo-finder undo` takes it back. Where it cannot be
written, as in a folder that is never touched, the copy stays.

{KINDS_TOLD}
{RULES}"""

_WHAT = "Cleaned up identical files"
_WHAT_COPIES = "Cleaned up copies"
_SAMPLE = 10


def clean(  # noqa: PLR0917 - typer makes one option of each parameter
    ctx: typer.Context,
    kind: Kinds = "identical",
    precision: Precision = 99.5,
    keep: Keep = None,
    folder: InFolder = None,
    not_within: NotWithin = None,
    against: Against = None,
    apply: Annotated[
        bool,
        typer.Option("--apply/--dry-run", help="Do it, without asking; or only tell what would be done."),
    ] = False,
    hard_link: Annotated[
        bool,
        typer.Option(
            "--hard-link",
            help="Leave another name of the file that stays in each place; for identical files alone.",
        ),
    ] = False,
    carry_metadata: Annotated[
        bool,
        typer.Option(
            "--carry-metadata",
            help="Write what copies tell and the photo that stays lacks into an .xmp file beside it.",
        ),
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Move all files of a group but the one to keep out of the way; without --apply only tell which."""
    from photo_finder.cli.interrupt import cancelled_by_interrupt
    from photo_finder.cli.progress_bar import progress_bar
    from photo_finder.core.errors import UsageError

    invocation = ctx.ensure_object(Invocation)
    query = query_of(kind, keep, folder, not_within, against, precision)
    if hard_link and query.kinds != ("identical",):
        raise UsageError("Only identical files can be other names of one file: use --kind identical.")
    with (
        invocation.library(filled=True) as library,
        cancelled_by_interrupt() as cancel,
    ):
        with progress_bar(invocation) as progress:
            missed = matched(query, library, invocation, progress, cancel)
            plan = library.plan_cleaning(query, progress=progress, cancel=cancel)
            carried = (
                library.plan_carrying(plan.removals, query, progress=progress, cancel=cancel)
                if carry_metadata
                else ()
            )
        if not as_json:
            _tell_plan(plan)
            if carry_metadata:
                tell_carried(carried)
        report = None
        if apply:
            with progress_bar(invocation) as progress:
                what = _WHAT_COPIES if "copy" in query.kinds else _WHAT
                report = library.remove(
                    plan.removals,
                    what,
                    hard_links=hard_link,
                    carried=carried,
                    progress=progress,
                    cancel=cancel,
                )
    if as_json:
        output.write_json({**_document(plan, report, missed), "carried": carried_document(carried, report)})
    else:
        _tell_outcome(plan, report)
    left = _left_alone(plan, report, missed)
    raise typer.Exit(_exit_code(left, report, invocation))


def _left_alone(
    plan: CleanPlan, report: OperationReport | None, missed: tuple[Skipped, ...]
) -> list[Skipped]:
    """What was left alone and why, each file once."""
    left = (*missed, *plan.changed, *(report.failed if report else ()))
    return list({skipped.path: skipped for skipped in left}.values())


def _exit_code(left: list[Skipped], report: OperationReport | None, invocation: Invocation) -> int:
    """The code, after what was left alone was named."""
    invocation.name(left, "left alone")
    if report is not None and report.cancelled:
        return INTERRUPTED
    return SOME_UNREADABLE if left else DONE


def _document(
    plan: CleanPlan, report: OperationReport | None, missed: tuple[Skipped, ...]
) -> dict[str, output.Json]:
    left = _left_alone(plan, report, missed)
    return {
        "applied": report is not None,
        "kept": plan.kept,
        "removed": len(_removed(plan, report)),
        "bytes": plan.size_bytes if report is None else report.size_bytes,
        "undecided": plan.undecided,
        "operation": None if report is None else report.operation,
        "moves": _planned(plan) if report is None else _made(report),
        "skipped": [{"path": skipped.path, "reason": skipped.reason} for skipped in left],
        "unmatched": [] if report is None else list(report.unmatched),
        "linked": [] if report is None else _linked(report),
    }


def _removed(plan: CleanPlan, report: OperationReport | None) -> list[Removal]:
    """What goes, or went: without the companions that travel along."""
    if report is None:
        return list(plan.removals)
    moved = {move.source for move in report.moves}
    return [removal for removal in plan.removals if removal.path in moved]


def _planned(plan: CleanPlan) -> list[output.Json]:
    return [{"from": removal.path, "to": None, "keeper": removal.keeper} for removal in plan.removals]


def _made(report: OperationReport) -> list[output.Json]:
    return [{"from": move.source, "to": move.target} for move in report.moves]


def _linked(report: OperationReport) -> list[output.Json]:
    """Places that are other names of the files that stay now."""
    return [{"path": made.path, "source": made.source} for made in report.made if made.step == "link"]


def _tell_plan(plan: CleanPlan) -> None:
    console = output.console()
    for removal in plan.removals[:_SAMPLE]:
        console.print(f"goes  {output.printable(removal.path)}")
        console.print(f"      as {output.printable(removal.keeper)} stays", style="dim")
    if len(plan.removals) > _SAMPLE:
        console.print(f"      and {len(plan.removals) - _SAMPLE:,} more (all of them with --json)")
    going = output.count(len(plan.removals), "file")
    console.print(f"To go: {going}, {output.bytes_in_words(plan.size_bytes)}. To stay: {plan.kept:,}.")
    if plan.undecided:
        groups = output.count(plan.undecided_groups, "group")
        console.print(
            f"Undecided: {output.count(plan.undecided, 'file')} in {groups}, left alone, as no rule tells "
            "which to keep (`photo-finder duplicates` shows them)."
        )


def _tell_outcome(plan: CleanPlan, report: OperationReport | None) -> None:
    console = output.console()
    if report is None:
        if plan.removals:
            console.print("Nothing was changed. With --apply it is done, and can be undone.")
        return
    moved = _removed(plan, report)
    undo = "" if report.operation is None else f" `photo-finder undo {report.operation}` brings them back."
    size = output.bytes_in_words(report.size_bytes)
    console.print(f"Moved out: {output.count(len(moved), 'file')}, {size}.{undo}")
    written = sum(made.step == "sidecar" for made in report.made)
    if written:
        console.print(f"Added to: {output.count(written, 'sidecar')} beside photos that stay.")
    if report.unmatched:
        console.print(
            f"{output.count(len(report.unmatched), 'file')} went along as the RAW or video half of a photo, "
            "and no other copy is known: emptying leaves them alone."
        )

"""photo-finder group: folders for a heap of photos."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from photo_finder.cli import groups, output
from photo_finder.cli.exit_codes import DONE, INTERRUPTED, SOME_UNREADABLE
from photo_finder.cli.invocation import Invocation
from photo_finder.cli.options import AsJson

if TYPE_CHECKING:
    from photo_finder.core.grouping import By, GroupPlan, GroupQuery
    from photo_finder.core.operations import OperationReport
    from photo_finder.core.placing import PlacingPlan

EXAMPLES = """Examples:

\b
  photo-finder group --in ~/Pictures/Phone                  tells which folders would be made
  photo-finder group --in ~/Pictures/Phone --apply          makes them in ~/Pictures/Phone/Sorted
  photo-finder group --by time --into ~/Pictures --name "{year}/{start:%m-%d} {place}"
  photo-finder group --by looks --detail 0.8 --in ~/Downloads
  photo-finder group --like ~/Pictures/Sorted --in ~/Pictures/New --apply
  photo-finder group --copy --into /media/disk/Sorted --apply
  photo-finder group --as-albums --in ~/Pictures/Phone --apply
  photo-finder group --json | jq -r '.groups[] | "\\(.members | length) \\(.name)"'

By time, shots of one occasion are one group: which pause ends it is learnt from your photos. Days of a
journey, or two with a night away from where you usually are, are one group too. By looks, photos that look
alike are one group, of any number; what belongs nowhere stays where it is. By both, large events are parted
by looks, and so is what has no time. Copies, bursts, and RAW with JPEG stay together.

With --like, photos are sorted into the folders that FOLDER has, each to where photos like it lie; what is
unsure stays.

With --apply files are moved, companions along, and nothing is ever overwritten; `photo-finder undo` moves
them back. What goes to another drive is copied, and the originals lie under removed files. With --copy all
stays where it is, and copies are made.

With --as-albums no file is touched: with --apply each group becomes an album, or its photos go into the album
of that name (see `photo-finder album`).

A name can hold {year}, {month}, {day}, {start}, {end} (with a format, as in {start:%m-%d}), {dates}, {place},
{keyword}, {folder}, {what}, {number} and {count}; a / makes a folder in a folder.
"""


def group(  # noqa: PLR0917 - typer makes one option of each parameter
    ctx: typer.Context,
    by: Annotated[
        str, typer.Option("--by", metavar="time,looks", help="What groups are made by; both by default.")
    ] = "time,looks",
    like: Annotated[
        Path | None, typer.Option("--like", metavar="FOLDER", help="Sort into the folders in FOLDER.")
    ] = None,
    folder: Annotated[
        Path | None, typer.Option("--in", metavar="FOLDER", help="Only photos in FOLDER or below it.")
    ] = None,
    into: Annotated[
        Path | None,
        typer.Option("--into", metavar="FOLDER", help="Make the folders here, not in Sorted below --in."),
    ] = None,
    detail: Annotated[
        float, typer.Option("--detail", metavar="0..1", help="0: few big groups, 1: many small ones.")
    ] = 0.5,
    least: Annotated[
        int, typer.Option("--least", metavar="N", help="Photos of a group at least; copies count once.")
    ] = 3,
    name: Annotated[
        str | None, typer.Option("--name", metavar="TEMPLATE", help="What the folders are called.")
    ] = None,
    depth: Annotated[int, typer.Option("--depth", metavar="N", help="Folders in one another at most.")] = 3,
    not_within: Annotated[
        list[Path] | None,
        typer.Option("--not-in", metavar="FOLDER", help="Leave photos in FOLDER alone; may be repeated."),
    ] = None,
    as_albums: Annotated[
        bool, typer.Option("--as-albums", help="Make albums in the program; touch no file.")
    ] = False,
    copy: Annotated[bool, typer.Option("--copy", help="Copy the files; leave all where they are.")] = False,
    apply: Annotated[
        bool,
        typer.Option("--apply/--dry-run", help="Do it, without asking; or only tell what would be done."),
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Propose folders for photos by time, place and looks; with --apply make them and move the photos."""
    from photo_finder.cli.interrupt import cancelled_by_interrupt
    from photo_finder.cli.progress_bar import progress_bar
    from photo_finder.core.errors import UsageError
    from photo_finder.core.grouping import GroupQuery

    invocation = ctx.ensure_object(Invocation)
    query = GroupQuery(kinds_of(by), folder, like, into, detail, least, name, depth, tuple(not_within or ()))
    if as_albums:
        if copy or into is not None:
            raise UsageError("Albums touch no file: --as-albums goes neither with --copy nor with --into.")
        groups.make_albums(invocation, query, apply=apply, as_json=as_json)
        return
    report = None
    with (
        invocation.library(filled=True) as library,
        cancelled_by_interrupt() as cancel,
    ):
        with progress_bar(invocation) as progress:
            plan = library.propose_groups(query, progress=progress, cancel=cancel)
            top = library.group_folder(query)
            placing = library.plan_placing(plan.groups, top, copy=copy, progress=progress, cancel=cancel)
        if not as_json:
            _tell_plan(plan, placing, query)
        if apply:
            with progress_bar(invocation) as progress:
                report = library.arrange(
                    placing, placing.what(copy=copy), copy=copy, progress=progress, cancel=cancel
                )
    if as_json:
        output.write_json(_document(plan, placing, report))
    else:
        _tell_outcome(placing, report, copy=copy)
    failed = placing.failed if report is None else report.failed
    invocation.name(failed, "left alone")
    if report is not None and report.cancelled:
        raise typer.Exit(INTERRUPTED)
    raise typer.Exit(SOME_UNREADABLE if failed else DONE)


def kinds_of(text: str) -> tuple[By, ...]:
    """What groups are made by, as people write it. Raises: UsageError."""
    from photo_finder.core.errors import UsageError
    from photo_finder.core.grouping import BY

    words = [word.strip() for word in text.split(",") if word.strip()]
    found = tuple(kind for kind in BY if kind in words)
    if not found or set(words) - set(BY):
        raise UsageError(f"Photos can be grouped by {' and '.join(BY)}, not by {text or 'nothing'}.")
    return found


def _document(
    plan: GroupPlan, placing: PlacingPlan, report: OperationReport | None
) -> dict[str, output.Json]:
    failed = placing.failed if report is None else report.failed
    return {
        "applied": report is not None,
        **groups.document(plan),
        "operation": None if report is None else report.operation,
        "moves": [{"from": source, "to": target} for source, target in _moves(placing, report)],
        "into": placing.into,
        "skipped": [{"path": skipped.path, "reason": skipped.reason} for skipped in failed],
    }


def _moves(placing: PlacingPlan, report: OperationReport | None) -> list[tuple[str, str]]:
    """From where to where files went, or would go."""
    if report is None:
        return [(each.source, each.target) for each in placing.placements]
    if report.moves:
        return [(move.source, move.target) for move in report.moves]
    return [(made.source, made.path) for made in report.made if made.step == "copy"]


def _tell_plan(plan: GroupPlan, placing: PlacingPlan, query: GroupQuery) -> None:
    groups.tell(plan)
    folders = output.count(len(plan.groups), "folder")
    verb = "sort into" if query.like is not None else "make"
    output.console().print(
        f"To {verb}: {folders} in {output.printable(placing.into)}, for {output.count(plan.files, 'file')}. "
        f"To stay: {groups.kept(plan):,}."
    )


def _tell_outcome(placing: PlacingPlan, report: OperationReport | None, *, copy: bool) -> None:
    console = output.console()
    if report is None:
        if placing.placements:
            done = "copied" if copy else "moved"
            console.print(f"Nothing was changed. With --apply the files are {done}, and it can be undone.")
        return
    undo = "" if report.operation is None else f" `photo-finder undo {report.operation}` takes it back."
    done = "Copied" if copy else "Moved"
    console.print(f"{done}: {output.count(len(_moves(placing, report)), 'file')}.{undo}")

"""What ``have --import`` does and tells: new photos of a card, copied into a folder."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from photo_finder.cli import output

if TYPE_CHECKING:
    from photo_finder.core.incoming import ImportPlan
    from photo_finder.core.operations import OperationReport
    from photo_finder.core.progress import Cancel, Progress
    from photo_finder.core.reports import Skipped
    from photo_finder.library import Library

_SAMPLE = 10


@dataclass(frozen=True, slots=True)
class Came:
    """A plan, and what came of it; no report: it was not carried out."""

    plan: ImportPlan
    report: OperationReport | None = None

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """From where to where files were copied, or would be."""
        if self.report is None:
            return [(copy.source, copy.target) for copy in self.plan.copies]
        return [(made.source, made.path) for made in self.report.made if made.step == "copy"]

    @property
    def failed(self) -> tuple[Skipped, ...]:
        """What cannot be copied, and why."""
        return self.plan.failed if self.report is None else self.report.failed

    @property
    def cancelled(self) -> bool:
        """Whether somebody stopped it; what is done stays done."""
        return self.report is not None and self.report.cancelled


def brought_in(
    plan: ImportPlan, library: Library, progress: Progress, cancel: Cancel, *, apply: bool
) -> Came:
    """The plan carried out, or left as it is."""
    if not apply:
        return Came(plan)
    return Came(plan, library.bring_in(plan, "Imported new photos", progress=progress, cancel=cancel))


def import_document(came: Came) -> dict[str, output.Json]:
    """As other programs read it."""
    there = [*came.plan.there, *came.plan.twice]
    return {
        "applied": came.report is not None,
        "imported": [{"from": source, "to": target} for source, target in came.pairs],
        "there": [{"from": move.source, "to": move.target} for move in there],
        "failed": [{"path": each.path, "reason": each.reason} for each in came.failed],
        "bytes": came.plan.size_bytes if came.report is None else came.report.size_bytes,
        "operation": None if came.report is None else came.report.operation,
    }


def tell_import(came: Came) -> None:
    """For a person."""
    console, pairs = output.console(), came.pairs
    for source, target in pairs[:_SAMPLE]:
        console.print(f"copy     {output.printable(source)}")
        console.print(f"         to {output.printable(target)}", style="dim")
    if len(pairs) > _SAMPLE:
        console.print(f"         and {len(pairs) - _SAMPLE:,} more (all of them with --json)")
    files = output.count(len(pairs), "file")
    if came.report is None:
        size = output.bytes_in_words(came.plan.size_bytes)
        console.print(f"To copy: {files}, {size}. Nothing was changed; with --apply it is done.")
        return
    undo = "" if came.report.operation is None else f" `photo-finder undo {came.report.operation}` undoes it."
    console.print(f"Copied: {files}, {output.bytes_in_words(came.report.size_bytes)}.{undo}")

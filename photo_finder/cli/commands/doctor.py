"""photo-finder doctor: whether everything is sound."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import typer

from photo_finder.cli import output
from photo_finder.cli.exit_codes import FAILED
from photo_finder.cli.invocation import Invocation
from photo_finder.cli.options import AsJson

if TYPE_CHECKING:
    from photo_finder.core.reports import Check


def doctor(ctx: typer.Context, as_json: AsJson = False) -> None:
    """Check program, model, database, neighbour index and disk; exit code 1 if one is not sound."""
    from photo_finder.cli.interrupt import cancelled_by_interrupt
    from photo_finder.cli.progress_bar import progress_bar

    invocation = ctx.ensure_object(Invocation)
    with (
        invocation.library() as library,
        cancelled_by_interrupt() as cancel,
        progress_bar(invocation) as progress,
    ):
        checks = library.doctor(progress=progress, cancel=cancel)
    report(checks, as_json=as_json)


def report(checks: Sequence[Check], *, as_json: bool) -> None:
    """Print the checks. Raises: typer.Exit if one of them failed, which is said."""
    failed = [check.name for check in checks if not check.ok]
    if as_json:
        items: list[output.Json] = [
            {"name": check.name, "ok": check.ok, "detail": check.detail} for check in checks
        ]
        output.write_json({"ok": not failed, "checks": items})
    else:
        _tell(checks)
    if failed:
        names = ", ".join(dict.fromkeys(failed))
        output.complain(f"{len(failed)} of {len(checks)} checks failed: {names}.")
        raise typer.Exit(FAILED)


def _tell(checks: Sequence[Check]) -> None:
    console = output.console()
    for check in checks:
        line = f"{'ok' if check.ok else 'FAILED':<7} {check.name}: {output.printable(check.detail)}"
        console.print(line, style=None if check.ok else "bold red")

"""What ``duplicates`` and ``clean`` are asked alike: kinds, scope, rules for what is kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from photo_finder.cli import output
from photo_finder.core.keep_rules import KEEP_RULES, PRESETS

if TYPE_CHECKING:
    from photo_finder.cli.invocation import Invocation
    from photo_finder.core.duplicates import DuplicateQuery, Kind
    from photo_finder.core.progress import Cancel, Progress
    from photo_finder.core.reports import Skipped
    from photo_finder.library import Library

Kinds = Annotated[
    str,
    typer.Option("--kind", metavar="KIND,KIND", help="Of identical, copy, burst, lookalike; see below."),
]
Precision = Annotated[
    float,
    typer.Option(
        "--precision",
        metavar="P",
        help="Share of the shown copies that are to be right, as 99.5 or 0.995. Below 99, doubtful ones are "
        "shown too, but never removed.",
    ),
]
Keep = Annotated[
    list[str] | None,
    typer.Option("--keep", metavar="RULE,RULE", help="What to keep; the rules are listed below."),
]
InFolder = Annotated[
    Path | None, typer.Option("--in", metavar="FOLDER", help="Only files in this folder or below.")
]
NotWithin = Annotated[
    list[Path] | None,
    typer.Option(
        "--not-within",
        metavar="FOLDER",
        help="Two files that are both in this folder or below are no duplicates; repeatable.",
    ),
]
Against = Annotated[
    Path | None,
    typer.Option(
        "--against",
        metavar="ARCHIVE",
        help="Only what is also in this folder or below; nothing in it ever goes.",
    ),
]


def _table(rows: Mapping[str, str]) -> str:
    return "\n".join(f"  {name:<17} {meaning}" for name, meaning in rows.items())


KINDS_TOLD = """Kinds:

\b
  identical   the same bytes
  copy        the same picture: saved anew, resized, cropped, turned, mirrored, recoloured, framed ...
  burst       shots of one camera, seconds apart, that show nearly the same; shown, never removed
  lookalike   pictures that look alike; takes a while; shown, never removed

For copies, photos that are new since the last time are compared with all others first, by the model and
then by their pixels. That reads files, may take long, can be stopped, and goes on where it was. A file that
is away or cannot be read is named, and the exit code is then 3. A RAW and the JPEG beside it are no
duplicates.
"""

RULES = f"""Rules for --keep: the first decides, the next where it cannot, and so on. A group that none of
them decides is left alone. Without --keep those of the settings hold ("keep"), else the preset "default".

\b
{_table(KEEP_RULES)}

\b
Presets, which stand for several rules:
{_table({name: ",".join(rules) for name, rules in PRESETS.items()})}

A set of your own (`photo-finder keep save`) stands for its rules in the same way.

A comma in the name of a folder is written twice. Where files are not of the same bytes, "default" stands
for "copies". A file on a drive that is away is neither kept for another one nor removed. The names of one
real file (hard links) go together or not at all.
"""


def query_of(  # noqa: PLR0917 - as many as there are options
    kinds: str,
    keep: Sequence[str] | None,
    folder: Path | None,
    not_within: Sequence[Path] | None,
    against: Path | None,
    precision: float,
) -> DuplicateQuery:
    """What the library is asked. Raises UsageError for a kind that there is not."""
    from photo_finder.core.duplicates import DuplicateQuery, Scope

    scope = Scope(folder, tuple(not_within or ()), against)
    share = precision / 100 if precision > 1 else precision
    return DuplicateQuery(_kinds(kinds), scope, tuple(keep or ()), share)


def matched(
    query: DuplicateQuery, library: Library, invocation: Invocation, progress: Progress, cancel: Cancel
) -> tuple[Skipped, ...]:
    """Look for copies of new photos, where copies are asked for; in a library that can be written.

    Returns: files that could not be compared. Raises: Cancelled.
    """
    from photo_finder.core.errors import Cancelled

    if "copy" not in query.kinds:
        return ()
    if library.read_only:
        left = library.to_match()
        if left:
            were = "was" if left == 1 else "were"
            told = f"{output.count(left, 'photo')} {were} not compared"
            invocation.say(f"The library cannot be written: {told}.")
        return ()
    report = library.match(progress=progress, cancel=cancel)
    if report.cancelled:
        raise Cancelled
    return report.skipped


def _kinds(text: str) -> tuple[Kind, ...]:
    from photo_finder.core.duplicates import KINDS
    from photo_finder.core.errors import UsageError

    asked = [word.strip().lower() for word in text.split(",")]
    strange = [word for word in asked if word not in KINDS]
    if strange:
        raise UsageError(f"{strange[0]!r} is no kind of duplicates; there are {', '.join(KINDS)}.")
    return tuple(kind for kind in KINDS if kind in asked)

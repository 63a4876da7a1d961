"""photo-finder duplicates: groups of files that hold the same picture, and what the user says of them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from photo_finder.cli import output
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
from photo_finder.cli.exit_codes import DONE, SOME_UNREADABLE
from photo_finder.cli.invocation import Invocation
from photo_finder.cli.options import AsJson

if TYPE_CHECKING:
    from rich.console import Console

    from photo_finder.core.duplicates import DuplicateGroup, DuplicateReport, Kind, Member, Verdict
    from photo_finder.core.reports import Skipped

EXAMPLES = f"""Examples:

\b
  photo-finder duplicates
  photo-finder duplicates --kind identical,copy
  photo-finder duplicates --kind copy --precision 95       doubtful ones too, marked
  photo-finder duplicates --in ~/Pictures --keep in:~/Pictures/Sorted,default
  photo-finder duplicates --against /media/disk/archive    what the archive has already
  photo-finder duplicates --not-within ~/Pictures/Best     leave its own duplicates alone
  photo-finder duplicates --kind identical,copy --export duplicates.csv
  photo-finder duplicates --json | jq -r '.groups[].keep'
  photo-finder duplicates not one.jpg other.jpg            these two are no duplicates, for good
  photo-finder duplicates verdicts                         all that was said so

Only what is indexed is found, and none of your files is changed.

{KINDS_TOLD}
{RULES}"""

_OF_KIND: dict[Kind, str] = {
    "identical": "of the same bytes",
    "copy": "of the same picture",
    "burst": "of one moment",
    "lookalike": "that look alike",
}

_FATES = {"undecided": "?", "keep": "keep", "remove": "goes", "stay": "stays"}

app = typer.Typer(rich_markup_mode=None)

Photos = Annotated[
    list[Path], typer.Argument(metavar="PHOTO PHOTO", help="The first, and each of the others.")
]


@app.callback(invoke_without_command=True)
def duplicates(  # noqa: PLR0917 - typer makes one option of each parameter
    ctx: typer.Context,
    kind: Kinds = "identical",
    precision: Precision = 99.5,
    folder: InFolder = None,
    not_within: NotWithin = None,
    against: Against = None,
    keep: Keep = None,
    export: Annotated[
        Path | None,
        typer.Option("--export", metavar="FILE", help="Also write the groups into FILE.csv or FILE.json."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Show files that hold the same picture in groups, each with the one to keep and why."""
    from photo_finder.cli.interrupt import cancelled_by_interrupt
    from photo_finder.cli.progress_bar import progress_bar

    if ctx.invoked_subcommand is not None:
        return
    query = query_of(kind, keep, folder, not_within, against, precision)
    invocation = ctx.ensure_object(Invocation)
    with (
        invocation.library(filled=True) as library,
        cancelled_by_interrupt() as cancel,
        progress_bar(invocation) as progress,
    ):
        skipped = matched(query, library, invocation, progress, cancel)
        report = library.duplicates(query, progress=progress, cancel=cancel)
        if export is not None:
            library.export_groups(report.groups, export)
    if as_json:
        output.write_json(_document(report, skipped))
    else:
        _tell(report, query.kinds)
    raise typer.Exit(_exit_code(skipped, invocation))


def _exit_code(skipped: tuple[Skipped, ...], invocation: Invocation) -> int:
    """The code, after what could not be compared was named."""
    invocation.name(skipped, "could not be compared")
    return SOME_UNREADABLE if skipped else DONE


@app.command("not", short_help="Say that photos are no duplicates, for good.")
def say_not(ctx: typer.Context, photos: Photos) -> None:
    """Say that photos are no duplicates of the first one: they are never shown as such again."""
    first, *others = _several(photos)
    with ctx.ensure_object(Invocation).library() as library:
        library.say_not_duplicates(first, others)


@app.command("take-back")
def take_back(ctx: typer.Context, photos: Photos) -> None:
    """Take back that photos are no duplicates of the first one."""
    from photo_finder.core.errors import UsageError

    first, *others = _several(photos)
    with ctx.ensure_object(Invocation).library() as library:
        if not library.take_back_not_duplicates(first, others):
            raise UsageError("Nothing was said of these photos (see duplicates verdicts).")


def _several(photos: list[Path]) -> list[Path]:
    from photo_finder.core.errors import UsageError

    if len(photos) < 2:
        raise UsageError("Name two photos at least.")
    return photos


@app.command("verdicts")
def verdicts(ctx: typer.Context, as_json: AsJson = False) -> None:
    """Show what was said to be no duplicates, the latest first."""
    with ctx.ensure_object(Invocation).library() as library:
        found, decided = library.verdicts(), library.decided()
    if as_json:
        told = {"groups": decided.groups, "wrong": decided.wrong}
        output.write_json({"not_duplicates": [_verdict(verdict) for verdict in found], "decided": told})
        return
    console = output.console()
    for verdict in found:
        console.print(f"{verdict.said.said:%Y-%m-%d %H:%M}  {_place(verdict.first)}")
        console.print(f"                  {_place(verdict.second)}")
    console.print(f"{output.count(len(found), 'pair')} said to be no duplicates")
    if decided.groups:
        groups = output.count(decided.groups, "group")
        console.print(f"Of the {groups} of copies that you decided, {_wrong(decided.wrong)} wrong.")


def _wrong(number: int) -> str:
    return f"{number:,} was" if number == 1 else f"{number:,} were"


def _place(paths: tuple[str, ...]) -> str:
    return output.printable(paths[0]) if paths else "(no longer in the library)"


def _verdict(verdict: Verdict) -> dict[str, output.Json]:
    return {
        "first": list(verdict.first),
        "second": list(verdict.second),
        "when": verdict.said.said.isoformat(timespec="seconds"),
    }


def _document(report: DuplicateReport, skipped: tuple[Skipped, ...]) -> dict[str, output.Json]:
    from photo_finder.core.duplicate_documents import group_document

    return {
        "groups": [group_document(group) for group in report.groups],
        "photos": report.photos,
        "skipped": [{"path": each.path, "reason": each.reason} for each in skipped],
        "seconds": round(report.seconds, 3),
    }


def _tell(report: DuplicateReport, kinds: tuple[Kind, ...]) -> None:
    console = output.console()
    for group in report.groups:
        _tell_group(group, console)
    files = sum(len(group.members) for group in report.groups)
    frees = output.bytes_in_words(sum(group.size_bytes for group in report.groups))
    found = f"{output.count(files, 'file')} in {output.count(len(report.groups), 'group')}"
    none = (
        "No identical files; --kind copy looks for edited copies."
        if kinds == ("identical",)
        else "No duplicates."
    )
    console.print(f"{found}; cleaning would free {frees}." if files else none)


def _tell_group(group: DuplicateGroup, console: Console) -> None:
    from photo_finder.core.duplicate_documents import fate, first_names

    first = first_names(group)
    why = group.why if group.decided else "undecided"
    frees = f", {output.bytes_in_words(group.size_bytes)} to free" if group.size_bytes else ""
    what = f"{output.count(len(group.members), 'file')} {_OF_KIND[group.kind]}"
    console.print(f"{what}{_weakest(group)}{frees}: {why}", style="bold")
    for member in group.members:
        console.print(f"  {_FATES[fate(group, member)]:<5} {_shown(member, first)}")
    console.print()


def _weakest(group: DuplicateGroup) -> str:
    return f" (the least sure {100 * group.weakest:.1f} %)" if group.kind == "copy" else ""


def _shown(member: Member, first: dict[str, str]) -> str:
    other = first.get(member.file.path)
    same = f" (the same file as {output.printable(other)})" if other else ""
    away = " (its drive is away)" if member.file.offline else ""
    done = f" ({', '.join(member.relation)})" if member.relation else ""
    doubt = " (doubtful)" if member.doubtful else ""
    return output.printable(member.file.path) + done + doubt + same + away

"""How groups are told on the command line, and how they become albums."""

from __future__ import annotations

from typing import TYPE_CHECKING

from photo_finder.cli import output
from photo_finder.cli.invocation import Invocation
from photo_finder.core.group_reasons import in_english

if TYPE_CHECKING:
    from photo_finder.core.albums import Album
    from photo_finder.core.grouping import GroupPlan, GroupQuery, PhotoGroup

_SHOWN = 20
_MEMBERS_SHOWN = 3


def make_albums(invocation: Invocation, query: GroupQuery, *, apply: bool, as_json: bool) -> None:
    """Propose albums; with ``apply`` make them. No file is touched."""
    from photo_finder.cli.interrupt import cancelled_by_interrupt
    from photo_finder.cli.progress_bar import progress_bar

    albums: tuple[Album, ...] = ()
    with invocation.library(filled=True) as library, cancelled_by_interrupt() as cancel:
        with progress_bar(invocation) as progress:
            plan = library.propose_groups(query, progress=progress, cancel=cancel)
        if apply:
            albums = library.albums.of_groups(plan.groups).touched
    if as_json:
        made: list[output.Json] = [
            {"id": each.id, "name": each.name, "photos": len(each.photos)} for each in albums
        ]
        told: dict[str, output.Json] = {
            "applied": apply,
            **document(plan),
            "operation": None,
            "moves": [],
            "albums": made,
        }
        output.write_json(told)
        return
    tell(plan)
    photos = sum(len(each.members) for each in plan.groups)
    console = output.console()
    if apply:
        console.print(
            f"In {output.count(len(albums), 'album')} now: {output.count(photos, 'photo')}. "
            "No file was touched (see `photo-finder album list`)."
        )
    else:
        console.print(
            f"To make: {output.count(len(plan.groups), 'album')} of {output.count(photos, 'photo')}. "
            "Nothing was changed; with --apply they are made."
        )


def document(plan: GroupPlan) -> dict[str, output.Json]:
    """What a plan is in JSON."""
    return {
        "groups": [_group_document(each) for each in plan.groups],
        "ungrouped": kept(plan),
        "left": [{"path": path, "why": member.why} for member in plan.ungrouped for path in member.files],
        "notes": list(map(in_english, plan.notes)),
        "seconds": round(plan.seconds, 3),
    }


def kept(plan: GroupPlan) -> int:
    """Files that are in no group."""
    return sum(len(member.files) for member in plan.ungrouped)


def _group_document(group: PhotoGroup) -> dict[str, output.Json]:
    return {
        "id": group.id,
        "name": group.name,
        "why": group.why,
        "members": list(group.files),
        "first": None if group.first is None else group.first.isoformat(),
        "last": None if group.last is None else group.last.isoformat(),
        "place": group.place or None,
        "reasons": [member.why for member in group.members for _path in member.files],
    }


def tell(plan: GroupPlan) -> None:
    """Each group with its first photos, and what was found on the way."""
    console = output.console()
    for each in plan.groups[:_SHOWN]:
        console.print(f"{output.printable(each.name)}  ({len(each.files):,})", style="bold")
        console.print(f"    {output.printable(each.why)}", style="dim")
        for member in each.members[:_MEMBERS_SHOWN]:
            console.print(f"    {output.printable(member.files[0])}: {output.printable(member.why)}")
        if len(each.members) > _MEMBERS_SHOWN:
            console.print(f"    and {len(each.members) - _MEMBERS_SHOWN:,} more", style="dim")
    if len(plan.groups) > _SHOWN:
        console.print(f"and {len(plan.groups) - _SHOWN:,} more groups (all of them with --json)")
    for note in plan.notes:
        console.print(output.printable(in_english(note)))

"""What ``clean --carry-metadata`` tells: what photos that stay lack and their copies tell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from photo_finder.cli import output

if TYPE_CHECKING:
    from photo_finder.core.carrying import Carried, Described
    from photo_finder.core.operations import OperationReport

_SAMPLE = 10


def carried_document(carried: Sequence[Carried], report: OperationReport | None) -> list[output.Json]:
    """As other programs read it."""
    made = set() if report is None else {each.path for each in report.made if each.step == "sidecar"}
    return [
        {
            "keeper": each.keeper,
            "sidecar": each.sidecar,
            **_values(each.values),
            "sources": list(each.sources),
            "problem": each.problem or None,
            "written": each.sidecar in made,
        }
        for each in carried
    ]


def _values(values: Described) -> dict[str, output.Json]:
    return {
        "taken": None if values.taken is None else values.taken.isoformat(),
        "place": None if values.place is None else list(values.place),
        "rating": values.rating,
        "keywords": list(values.keywords),
        "title": values.title,
        "description": values.description,
    }


def tell_carried(carried: Sequence[Carried]) -> None:
    """What is planned, for a person."""
    console = output.console()
    for each in carried[:_SAMPLE]:
        console.print(f"adds  {output.printable(each.sidecar)}")
        told = output.printable(", ".join(in_words(each.values)))
        console.print(f"      {told}", style="dim")
        if each.problem:
            console.print(f"      cannot be written: {output.printable(each.problem)}")
    if len(carried) > _SAMPLE:
        console.print(f"      and {len(carried) - _SAMPLE:,} more (all of them with --json)")
    stuck = sum(bool(each.problem) for each in carried)
    told = f"To add from copies: metadata for {len(carried) - stuck:,} of the photos that stay."
    if stuck:
        told += f" For {stuck:,} it cannot be written, and the copies that tell it stay."
    console.print(told)


def in_words(values: Described) -> Iterator[str]:
    """What is added, a part for each value."""
    if values.taken is not None:
        yield f"taken {values.taken:%Y-%m-%d %H:%M:%S}"
    if values.place is not None:
        yield "at {:.5f}, {:.5f}".format(*values.place)
    if values.rating is not None:
        yield output.count(values.rating, "star")
    if values.keywords:
        yield f"keywords {'; '.join(values.keywords)}"
    if values.title:
        yield f"title “{values.title}”"
    if values.description:
        yield f"description “{values.description}”"

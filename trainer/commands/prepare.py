"""``prepare``: from class folders or a list of photos to shards."""

from pathlib import Path
from typing import Annotated

import typer

from trainer.commands.progress import ProgressBars

_SHOWN = 5


def prepare(
    source: Annotated[
        Path,
        typer.Argument(help="Photos, one folder a class; or a CSV or TSV list with path,label[,domain]."),
    ],
    out: Annotated[Path, typer.Argument(help="Folder of shards to make.")],
    *,
    dataset: Annotated[
        str, typer.Option(help="What the data set is called; the folder's name unless given.")
    ] = "",
    side: Annotated[int, typer.Option(min=32, help="Most pixels on a photo's shorter side.")] = 512,
    quality: Annotated[
        int, typer.Option(min=1, max=100, help="JPEG quality of photos that are encoded again.")
    ] = 92,
    per_class: Annotated[int, typer.Option(min=0, help="At most so many photos of a class; 0 for all.")] = 0,
    per_shard: Annotated[int, typer.Option(min=1, help="At most so many photos in a file.")] = 1000,
    label_offset: Annotated[
        int, typer.Option(min=0, help="Label of the first class, to use several data sets together.")
    ] = 0,
    held_out: Annotated[
        list[str] | None,
        typer.Option(help="A class that goes into OUT-held-out, for evaluate; may be given several times."),
    ] = None,
    near: Annotated[bool, typer.Option(help="Set near duplicates aside, not only equal files.")] = True,
) -> None:
    """Make TFRecord shards of photos, in a fixed order and without duplicates.

    Example: photo-finder-train prepare ~/photos/animals shards/animals --per-class 50
    """
    from trainer.data.preparing import PrepareOptions
    from trainer.data.preparing import prepare as make

    options = PrepareOptions(
        dataset, side, quality, per_class, per_shard, label_offset, tuple(held_out or ()), near
    )
    with ProgressBars() as report:
        found = make(source, out, options, report)
    typer.echo(f"{found.records} photos of {len(found.classes)} classes are in {found.folder}.")
    if found.held_out_folder:
        typer.echo(f"{found.held_out_records} photos of held-out classes are in {found.held_out_folder}.")
    if found.repeated:
        typer.echo(f"{len(found.repeated)} repeat another one and were set aside.")
    if found.above_cap:
        typer.echo(f"{found.above_cap} were left out, as their classes have enough.")
    for reason in found.unreadable[:_SHOWN]:
        typer.echo(f"skipped: {reason}", err=True)
    if len(found.unreadable) > _SHOWN:
        typer.echo(f"skipped: {len(found.unreadable) - _SHOWN} more", err=True)

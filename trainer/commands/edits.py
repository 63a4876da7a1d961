"""``edits``: a sheet to look at."""

from pathlib import Path
from typing import Annotated

import typer


def edits(
    photos: Annotated[Path, typer.Argument(help="A folder of photos, in any folders.")],
    out: Annotated[Path, typer.Argument(help="The picture to write, for example edits.jpg.")],
    *,
    count: Annotated[int, typer.Option(min=1, help="How many photos, evenly chosen.")] = 6,
    seed: Annotated[int, typer.Option(min=0, help="Another one shows other examples.")] = 1,
) -> None:
    """Draw the edits that the copy output is trained and measured with.

    Example: photo-finder-train edits ~/Pictures edits.jpg
    """
    from trainer.data.edits.sheet import draw_edits
    from trainer.export.own_photos import find_pictures

    chosen = find_pictures(photos, count)
    draw_edits(chosen, out, seed=seed)
    typer.echo(f"Edits of {len(chosen)} photos are drawn in {out}.")

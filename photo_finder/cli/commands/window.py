"""photo-finder [FOLDER or PHOTO …]: open the window."""

import os
from pathlib import Path
from typing import Annotated

import typer

from photo_finder.cli.invocation import Invocation
from photo_finder.core.errors import UsageError

NAME = "window"


def window(
    ctx: typer.Context,
    places: Annotated[list[Path] | None, typer.Argument(metavar="FOLDER or PHOTO")] = None,
) -> None:
    """Open the window on folders, or with photos like those named."""
    invocation = ctx.ensure_object(Invocation)
    named = [Path(os.path.abspath(os.path.expanduser(place))) for place in places or ()]
    for place in named:
        if not place.exists():
            raise UsageError(f"{place} does not exist.")
    folders = [place for place in named if place.is_dir()]
    photos = [place for place in named if not place.is_dir()]
    raise typer.Exit(invocation.open_window(invocation.paths, folders, photos))

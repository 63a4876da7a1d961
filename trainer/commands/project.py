"""``project``: a working model from a checkpoint and one's own photos, without training."""

from pathlib import Path
from typing import Annotated

import typer

from trainer.commands.export import stored_as
from trainer.commands.progress import ProgressBars


def project(
    checkpoint: Annotated[
        str, typer.Argument(help="A Hugging Face checkpoint folder, or a KerasHub preset or its folder.")
    ],
    photos: Annotated[Path, typer.Argument(help="Your photos, in any folders.")],
    out: Annotated[Path, typer.Argument(help="The model folder to write or replace.")],
    *,
    backbone: Annotated[str, typer.Option(help="What the checkpoint must be; clip takes any size.")] = "clip",
    dim: Annotated[int, typer.Option(min=1, help="Numbers a photo.")] = 64,
    side: Annotated[
        int, typer.Option(min=0, help="Side of the input in pixels; 0 for the checkpoint's.")
    ] = 0,
    labelled: Annotated[
        bool, typer.Option("--labelled", help="Each folder is a class: measure and calibrate by them.")
    ] = False,
    most: Annotated[int, typer.Option(min=2, help="Photos to fit on, evenly chosen.")] = 20_000,
    licence: Annotated[
        str, typer.Option(help="Of the checkpoint, for the model card.")
    ] = "as the checkpoint's",
    weights: Annotated[
        str, typer.Option(help="How weights are stored: float32, float16 or int8.")
    ] = "float32",
    name: Annotated[str, typer.Option(help="What the model is called.")] = "",
) -> None:
    """Put a head, fitted on your own photos, on a checkpoint, and write the model folder that the app loads.

    Example: photo-finder-train project ~/clip-vit-base-patch16 ~/Pictures models/mine
    """
    from trainer.frameworks import TENSORFLOW, settle_backend

    settle_backend(TENSORFLOW)  # which alone converts
    from trainer.export.candidate import ExportOptions
    from trainer.export.projecting import ProjectOptions
    from trainer.export.projecting import project as make

    options = ProjectOptions(
        dim=dim,
        side=side,
        labelled=labelled,
        most=most,
        name=name,
        licence=licence,
        export=ExportOptions(weights=stored_as(weights)),
    )
    with ProgressBars() as report:
        found = make(checkpoint, backbone, photos, out, options=options, report=report)
    for reason in found.unreadable:
        typer.echo(f"skipped: {reason}", err=True)
    if found.scores is not None and found.feature_scores is not None:
        typer.echo(
            f"mP@5 {found.scores.mp_at_5:.4f}; by all of the backbone's features"
            f" {found.feature_scores.mp_at_5:.4f}."
        )
    typer.echo(f"Model {found.export.id}, fitted on {found.photos} photos, is in {out}.")

"""``fit``: from a config and photos to a run folder."""

from pathlib import Path
from typing import Annotated

import appdirs
import typer

from trainer.commands.progress import ProgressBars
from trainer.errors import TrainerUsageError

Data = Annotated[
    list[Path] | None,
    typer.Option(
        "--data",
        "--photos",
        help="Folder of shards, or of photos with one folder a class; may be given several times.",
    ),
]
Cache = Annotated[Path | None, typer.Option(help="Where what was read is kept for another time.")]


def fit(
    config: Annotated[str, typer.Argument(help="A bundled config's name, or a TOML file.")],
    *,
    run: Annotated[Path, typer.Option(help="Folder to write the run to.")],
    data: Data = None,
    weights: Annotated[
        str, typer.Option(help="The backbone's weights: a checkpoint folder, or a KerasHub preset.")
    ] = "",
    teacher: Annotated[str, typer.Option(help="The teacher's weights, for a distillation; likewise.")] = "",
    former: Annotated[
        Path | None, typer.Option("--from", help="A finished run to go on from with other photos or classes.")
    ] = None,
    resume: Annotated[bool, typer.Option("--resume", help="Go on with the run that is there.")] = False,
    hours: Annotated[
        float | None, typer.Option(min=0, help="Stop in time before so many hours have passed.")
    ] = None,
    backend: Annotated[
        str, typer.Option(help="What computes: jax, tensorflow, or auto for what suits the hardware.")
    ] = "auto",
    cache: Cache = None,
    queries: Annotated[
        int,
        typer.Option(min=0, help="Photos that are edited at the end, to measure how copies are found; or 0."),
    ] = 400,
) -> None:
    """Fit a model to photos and leave a run folder.

    Example: photo-finder-train fit smoke --run runs/smoke
    """
    from trainer.config import Config, find_config, read_config
    from trainer.frameworks import settle_backend

    file = find_config(config)
    if isinstance(read_config(file), Config):
        fit_projection_config(file, run, data, cache)
        typer.echo(f"The run is in {run}.")
        return
    settle_backend(backend)
    from trainer.training.descent import FitOptions, fit_training
    from trainer.training.origins import Origins

    origins = Origins(
        data=tuple(str(place.absolute()) for place in data or ()),
        weights=weights,
        teacher_weights=teacher,
        former=str(former.absolute()) if former else "",
    )
    options = FitOptions(origins, resume=resume, hours=hours, cache=cache or default_cache(), queries=queries)
    with ProgressBars() as report:
        found = fit_training(file, run, options, report)
    _tell(found, run)


def _tell(found: object, run: Path) -> None:
    from trainer.training.trained import TrainingReport

    assert isinstance(found, TrainingReport)
    for name, scores in (("held-out classes", found.open_set), ("trained classes", found.closed_set)):
        if scores is not None:
            typer.echo(
                f"mP@5 of {name}: {scores.mp_at_5:.4f} ({scores.queries} queries, {scores.index} photos)"
            )
    if found.comparison is not None:
        compared = found.comparison
        word = "are" if compared.comparable else "are not"
        typer.echo(
            f"Old and new vectors {word} comparable: mP@5 {compared.mp_at_5_across:.4f} from new to old,"
            f" {compared.mp_at_5_former:.4f} from old to old ({compared.queries} queries)."
        )
    if not found.finished:
        typer.echo(f"Time was up after {found.steps} steps; go on with --resume.")
    typer.echo(f"The run is in {run}.")


def fit_projection_config(file: Path, run: Path, data: list[Path] | None, cache: Path | None) -> None:
    """``fit`` for a config of kind ``projection``."""
    from trainer.training.fit import fit as fit_config

    if not data:
        raise TrainerUsageError("say where the photos are: --data FOLDER")
    if len(data) > 1:
        raise TrainerUsageError("this config takes one folder of photos")
    with ProgressBars() as report:
        found = fit_config(file, data[0], run, cache or default_cache(), report)
    typer.echo(
        f"mP@5 of held-out classes: {found.embedding.among_held_out:.4f} among themselves, "
        f"{found.embedding.among_all:.4f} among all; "
        f"backbone's features: {found.features.among_held_out:.4f}, {found.features.among_all:.4f}."
    )


def default_cache() -> Path:
    """The platform's folder for what can be made again."""
    return Path(appdirs.user_cache_dir("photo-finder-train", appauthor=False))

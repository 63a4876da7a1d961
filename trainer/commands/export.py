"""``export``: from a run to the model folder that the app loads."""

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal, cast, get_args

import typer

from trainer.commands.fit import Cache, Data, default_cache, fit_projection_config
from trainer.commands.progress import ProgressBars
from trainer.errors import TrainerUsageError

if TYPE_CHECKING:
    from trainer.evaluation.photos import Photos

Stored = Literal["float32", "float16", "int8"]
_MIB = 2**20


def export(
    source: Annotated[str, typer.Argument(metavar="RUN", help="A run folder, or a config to fit first.")],
    out: Annotated[Path, typer.Argument(help="The model folder to write or replace.")],
    data: Data = None,
    weights: Annotated[
        str, typer.Option(help="How weights are stored: float32, float16 or int8; the loss is measured.")
    ] = "float32",
    cache: Cache = None,
) -> None:
    """Convert a run to ONNX and write the model folder that the app loads.

    A config is fitted first if it is one that needs no run to be resumed (kind projection).

    Example: photo-finder-train export lite0 models/lite0 --photos ~/datasets
    """
    from trainer.frameworks import TENSORFLOW, settle_backend
    from trainer.training.trained import is_trained

    stored = stored_as(weights)
    settle_backend(TENSORFLOW)  # which alone converts
    if is_trained(Path(source)):
        _export_trained(Path(source), out, stored, cache or default_cache())
        return
    if weights != "float32":
        raise TrainerUsageError("a run of kind projection is exported in float32 only")
    from trainer.export.bundle import export as export_run
    from trainer.training.run import REPORT, read_run

    if (Path(source) / REPORT).is_file():
        found = export_run(read_run(Path(source)), out)
    else:
        with tempfile.TemporaryDirectory(prefix="photo-finder-train-") as folder:
            _fit_first(source, Path(folder), data, cache)
            found = export_run(read_run(Path(folder)), out)
    typer.echo(f"Model {found} is in {out}.")


def _fit_first(source: str, folder: Path, data: list[Path] | None, cache: Path | None) -> None:
    from trainer.config import Config, find_config, read_config

    file = find_config(source)
    if not isinstance(read_config(file), Config):
        raise TrainerUsageError(
            f"fit {source} first (photo-finder-train fit {source} --run RUN), then export the run"
        )
    fit_projection_config(file, folder, data, cache)


def _export_trained(run: Path, out: Path, weights: Stored, cache: Path) -> None:
    from trainer.export.bundle import export_trained
    from trainer.export.candidate import ExportOptions
    from trainer.training.trained import read_trained

    with ProgressBars() as report:
        held_out = None if weights == "float32" else _held_out(run, cache, report)
        options = ExportOptions(weights=weights, held_out=held_out)
        found = export_trained(read_trained(run), out, options, report)
    typer.echo(f"Model {found.id} is in {out} ({found.size / _MIB:.1f} MiB).")


def _held_out(run: Path, cache: Path, report: ProgressBars) -> "Photos | None":
    """The validation photos, on which the loss of narrow weights is measured, if they are still there."""
    from trainer.config import training_config
    from trainer.data.inventory import take_inventory
    from trainer.data.shards import find_shards
    from trainer.training.measuring import validation_photos
    from trainer.training.origins import read_origins
    from trainer.training.run import CONFIG
    from trainer.training.supply import DATA, holds_shards

    section = training_config(run / CONFIG).data
    places = [Path(place) for place in read_origins(run).data if holds_shards(Path(place))]
    places = places or [place for place in (run / DATA,) if holds_shards(place)]
    if not places:
        return None
    return validation_photos(take_inventory(find_shards(places, section.datasets), section, cache, report))


def stored_as(name: str) -> Stored:
    """A way to store weights, by its name."""
    if name not in get_args(Stored):
        raise TrainerUsageError(f"weights are stored as {', '.join(get_args(Stored))}, not {name}")
    return cast("Stored", name)

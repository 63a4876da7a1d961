"""``photo-finder-train``: parse, call, print. Loads no framework until a command needs one."""

import json
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import appdirs
import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from trainer.errors import TrainerError, TrainerUsageError

DONE, FAILED, USAGE, INTERRUPTED = 0, 1, 2, 130

app = typer.Typer(
    help="Make the embedder that Photo Finder loads.", no_args_is_help=True, pretty_exceptions_enable=False
)

_Photos = Annotated[
    Path | None, typer.Option(help="Folder of photos that the config's class names are relative to.")
]
_Cache = Annotated[Path | None, typer.Option(help="Where features are kept for another time.")]


@app.command()
def configs() -> None:
    """List the bundled configs, each with its promise."""
    from trainer.config import bundled_configs, header

    for name, path in bundled_configs().items():
        typer.echo(f"{name}\n")
        typer.echo("\n".join(f"    {line}".rstrip() for line in header(path).splitlines()))


@app.command()
def devices() -> None:
    """List what the training framework can compute on."""
    from trainer.training.devices import list_devices

    for device in list_devices():
        typer.echo(device)


@app.command()
def fit(
    config: Annotated[str, typer.Argument(help="A bundled config's name, or a TOML file.")],
    run: Annotated[Path, typer.Option(help="Folder to write the run to.")],
    photos: _Photos = None,
    cache: _Cache = None,
) -> None:
    """Fit a model to photos and leave a run folder."""
    _fit(config, run, photos, cache)
    typer.echo(f"The run is in {run}.")


@app.command()
def export(
    source: Annotated[str, typer.Argument(metavar="RUN", help="A run folder, or a config to fit first.")],
    out: Annotated[Path, typer.Argument(help="The model folder to write or replace.")],
    photos: _Photos = None,
    cache: _Cache = None,
) -> None:
    """Convert a run to ONNX and write the model folder that the app loads.

    Example: photo-finder-train export lite0 assets/model --photos ~/datasets
    """
    from trainer.export.bundle import export as export_run
    from trainer.training.run import REPORT, read_run

    if (Path(source) / REPORT).is_file():
        found = export_run(read_run(Path(source)), out)
    else:
        with tempfile.TemporaryDirectory(prefix="photo-finder-train-") as folder:
            _fit(source, Path(folder), photos, cache)
            found = export_run(read_run(Path(folder)), out)
    typer.echo(f"Model {found} is in {out}.")


@app.command()
def evaluate(
    model: Annotated[Path, typer.Argument(help="A model folder.")],
    data: Annotated[Path, typer.Argument(help="Photos, one folder a class.")],
    only: Annotated[
        list[str] | None, typer.Option(help="Ask for photos of this class only; may be given several times.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON document.")] = False,
) -> None:
    """Search each photo among the others and tell how often the right kind is found."""
    from trainer.evaluation.evaluate import evaluate_model

    with _progress() as report:
        found = evaluate_model(model, data, tuple(only or ()), report)
    if as_json:
        typer.echo(json.dumps(asdict(found)))
        return
    typer.echo(f"queries  {found.queries}\nphotos   {found.index}\nmP@5     {found.mp_at_5:.4f}")
    for k, share in found.recall_at.items():
        typer.echo(f"{f'recall@{k}':<8} {share:.4f}")
    typer.echo(f"mAP      {found.mean_average_precision:.4f}")


def main() -> None:
    """Entry point of ``photo-finder-train``; leaves with the exit codes of the command line's contract."""
    sys.exit(run_command(sys.argv[1:]))


def run_command(arguments: list[str]) -> int:
    """Run one command and return its exit code: 0, 1 failed, 2 wrong usage, 130 interrupted."""
    try:
        app(arguments, prog_name="photo-finder-train")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else DONE
    except TrainerError as error:
        typer.echo(f"photo-finder-train: {error}", err=True)
        return USAGE if isinstance(error, TrainerUsageError) else FAILED
    except KeyboardInterrupt:
        typer.echo("photo-finder-train: interrupted", err=True)
        return INTERRUPTED
    return DONE


def _fit(config: str, run: Path, photos: Path | None, cache: Path | None) -> None:
    from trainer.config import find_config
    from trainer.training.fit import fit as fit_config

    if photos is None:
        raise TrainerUsageError("say where the photos are: --photos FOLDER")
    kept = cache or Path(appdirs.user_cache_dir("photo-finder-train", appauthor=False))
    with _progress() as report:
        found = fit_config(find_config(config), photos, run, kept, report)
    typer.echo(
        f"mP@5 of held-out classes: {found.embedding.among_held_out:.4f} among themselves, "
        f"{found.embedding.among_all:.4f} among all; "
        f"backbone's features: {found.features.among_held_out:.4f}, {found.features.among_all:.4f}."
    )


class _progress:  # noqa: N801 - used as a function
    """A progress bar on stderr's terminal, nothing in a pipe; its reports go to the bar of their activity."""

    def __init__(self) -> None:
        console = Console(stderr=True)
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        self._bar = Progress(*columns, console=console, disable=not console.is_terminal)
        self._tasks: dict[str, int] = {}

    def __enter__(self) -> "_progress":
        self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.stop()

    def __call__(self, activity: str, done: int, total: int) -> None:
        if activity not in self._tasks:
            self._tasks[activity] = self._bar.add_task(activity, total=total)
        self._bar.update(self._tasks[activity], completed=done)  # type: ignore[arg-type]

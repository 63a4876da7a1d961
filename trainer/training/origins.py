"""What a run began from, kept in it so that resuming needs no words twice.

Knows nothing of networks.
"""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from trainer.errors import TrainerError, TrainerUsageError
from trainer.training.checkpoints import FOLDER
from trainer.training.run import CONFIG

ORIGINS = "origins.json"


@dataclass(frozen=True, slots=True)
class Origins:
    """Where a run's ingredients are.

    Attributes:
        data: folders of shards or of class folders; none for the config's sample photos.
        weights: of the backbone, as ``build_backbone`` takes them; empty for what the config says.
        teacher_weights: of the teacher's backbone; likewise.
        former: the run that this one goes on from with other data, or empty.
        data_digest: of the records and their split; empty before they were read.
    """

    data: tuple[str, ...] = ()
    weights: str = ""
    teacher_weights: str = ""
    former: str = ""
    data_digest: str = ""

    def or_else(self, earlier: "Origins") -> "Origins":
        """These, and the earlier ones for what is not said."""
        return Origins(
            self.data or earlier.data,
            self.weights or earlier.weights,
            self.teacher_weights or earlier.teacher_weights,
            earlier.former,
            earlier.data_digest,
        )


def begin_run(run: Path, config_text: str, wanted: Origins, *, resume: bool) -> Origins:
    """Make a run folder, or open the one that is resumed; one without a checkpoint is begun anew.

    Args:
        run: the folder.
        config_text: of the config file, kept in it.
        wanted: what the command line names.
        resume: the folder must be there, with the same config.

    Returns:
        What the run begins from, all told.

    Raises:
        TrainerUsageError: there is a run already, or none to resume, or it has another config.
        TrainerError: the folder cannot be written.
    """
    there = (run / CONFIG).is_file()
    if resume and not there:
        raise TrainerUsageError(f"{run} holds no run to resume; leave out --resume to begin one")
    if there and not resume and (run / FOLDER).is_dir():
        raise TrainerUsageError(
            f"{run} holds a run already: add --resume to go on with it, or name another folder"
        )
    if resume:
        return _reopened(run, config_text, wanted)
    if not there and run.is_dir() and any(run.iterdir()):
        raise TrainerUsageError(f"{run} is there and is no run, so it is left alone")
    try:
        run.mkdir(parents=True, exist_ok=True)
        write_origins(run, wanted)
        (run / CONFIG).write_text(config_text, encoding="utf-8")
    except OSError as error:
        raise TrainerError(f"the run folder {run} cannot be written: {error}") from error
    return wanted


def _reopened(run: Path, config_text: str, wanted: Origins) -> Origins:
    if (run / CONFIG).read_text(encoding="utf-8") != config_text:
        raise TrainerUsageError(
            f"the run in {run} was begun with another config ({run / CONFIG} is the one it had):"
            " resume with that one, or begin a new run"
        )
    return wanted.or_else(read_origins(run))


def write_origins(run: Path, origins: Origins) -> None:
    """Keep them in the run."""
    aside = run / f".{ORIGINS}.part"
    aside.write_text(json.dumps(asdict(origins), indent=2) + "\n", encoding="utf-8")
    aside.replace(run / ORIGINS)


def read_origins(run: Path) -> Origins:
    """What a run began from.

    Raises:
        TrainerError: the run is damaged.
    """
    try:
        values = json.loads((run / ORIGINS).read_text(encoding="utf-8"))
        return Origins(**(values | {"data": tuple(values["data"])}))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise TrainerError(f"the run folder {run} is damaged: {error}") from error

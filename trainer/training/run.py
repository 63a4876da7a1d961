"""The run folder: what ``fit`` leaves behind and ``export`` reads.

``config.toml``, ``head.npz``, ``samples.npz`` and ``report.json``. Knows nothing of frameworks.
"""

import json
import shutil
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer.config import Config, projection_config
from trainer.errors import TrainerError, TrainerUsageError
from trainer.evaluation.calibration import CosineCalibration
from trainer.models.embedder import LinearHead

CONFIG, HEAD, SAMPLES, REPORT = "config.toml", "head.npz", "samples.npz", "report.json"


@dataclass(frozen=True, slots=True)
class Retrieval:
    """Retrieval figures of one set of vectors, queries from held-out classes.

    Attributes:
        among_held_out: mean precision at 5 when only photos of those classes are searched.
        among_all: mean precision at 5 when all photos are searched.
        recall_at_1: among all.
        mean_average_precision: among all.
    """

    among_held_out: float
    among_all: float
    recall_at_1: float
    mean_average_precision: float


@dataclass(frozen=True, slots=True)
class FitReport:
    """What a fit used and what was measured of it.

    Attributes:
        photos: read.
        repeated: of these, set aside as duplicates before anything else.
        fitted: photos that the head was fitted on.
        queries: photos of held-out classes.
        features: figures of the backbone's own features.
        embedding: figures of the embedding.
        calibration_error: expected, measured on the half of the held-out classes that it was not fitted on.
    """

    photos: int
    repeated: int
    fitted: int
    queries: int
    features: Retrieval
    embedding: Retrieval
    calibration: CosineCalibration
    calibration_error: float


@dataclass(frozen=True, slots=True)
class Samples:
    """Model inputs that travel with a run, uint8 [n, S, S, 3].

    Attributes:
        golden: published with the model.
        parity: only compared, not published.
    """

    golden: NDArray[np.uint8]
    parity: NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class FittedRun:
    """A run folder's content."""

    config: Config
    head: LinearHead
    samples: Samples
    report: FitReport


def write_run(folder: Path, config_file: Path, head: LinearHead, samples: Samples, report: FitReport) -> None:
    """Write a run folder; the report comes last, so that a folder without it is an unfinished run.

    Raises:
        TrainerError: it cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / REPORT).unlink(missing_ok=True)
        shutil.copyfile(config_file, folder / CONFIG)
        np.savez(folder / HEAD, weights=head.weights, bias=head.bias, root=np.asarray(head.root))
        np.savez(folder / SAMPLES, golden=samples.golden, parity=samples.parity)
        (folder / REPORT).write_text(json.dumps(asdict(report), indent=2) + "\n", encoding="utf-8")
    except OSError as error:
        raise TrainerError(f"the run folder {folder} cannot be written: {error}") from error


def read_run(folder: Path) -> FittedRun:
    """Read a finished run.

    Raises:
        TrainerUsageError: it is no finished run.
    """
    try:
        values = json.loads((folder / REPORT).read_text(encoding="utf-8"))
        with np.load(folder / HEAD, allow_pickle=False) as kept:
            head = LinearHead(kept["weights"], kept["bias"], bool(kept["root"]))
        with np.load(folder / SAMPLES, allow_pickle=False) as kept:
            samples = Samples(kept["golden"], kept["parity"])
        report = _report(values)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise TrainerUsageError(f"{folder} is no finished run: {error}") from error
    return FittedRun(projection_config(folder / CONFIG), head, samples, report)


def _report(values: dict[str, Any]) -> FitReport:
    knots = values["calibration"]
    parts = {
        "features": Retrieval(**values["features"]),
        "embedding": Retrieval(**values["embedding"]),
        "calibration": CosineCalibration(tuple(knots["cosine"]), tuple(knots["probability"]), knots["event"]),
    }
    return FitReport(**(values | parts))

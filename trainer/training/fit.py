"""``fit`` for configs of kind ``projection``: photos in, run folder out.

Reads, sets duplicates aside, holds classes out, fits the head on the rest, measures on what was held out.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from trainer.config import Config, DataSection, projection_config
from trainer.data.duplicates import repeated
from trainer.data.features import PhotoFeatures, extract_cached
from trainer.data.folders import LabelledPhoto, read_class_folders, unknown_labels
from trainer.data.pixels import model_input
from trainer.errors import TrainerUsageError
from trainer.evaluation.calibration import (
    CosineCalibration,
    calibration_error,
    fit_calibration,
    nearest_pairs,
)
from trainer.evaluation.retrieval import Labels, Vectors, evaluate_retrieval
from trainer.models.backbones import inference_backbone
from trainer.models.embedder import LinearHead, feature_model
from trainer.training.distillation import DistillationPlan, distil
from trainer.training.projection import fit_projection
from trainer.training.run import FitReport, Retrieval, Samples, write_run

EVENT = "the photo shows the same kind of thing (same class; one of the 20 nearest of a mixed collection)"
GOLDEN_PHOTOS = 6
PARITY_PHOTOS = 24

Report = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class _Split:
    labels: Labels
    held_out: NDArray[np.bool_]


def fit(config_file: Path, photos: Path, run: Path, cache: Path, report: Report) -> FitReport:
    """Fit a projection and write its run folder.

    Args:
        config_file: of kind ``projection``.
        photos: the folder that the config's labels are relative to.
        run: the run folder to write.
        cache: where features are kept for another time.
        report: is told an activity, how much is done, and of how much.

    Raises:
        TrainerError: with one sentence, for whatever the world did wrong.
    """
    config = projection_config(config_file)
    found = _read(photos, config.data)
    backbone = inference_backbone(config.model.backbone)
    paths = [photo.path for photo in found]
    seen = extract_cached(
        paths, feature_model(backbone), config.model.backbone, cache, lambda a, b: report("features", a, b)
    )
    report("duplicates", 0, 1)
    kept = np.flatnonzero(~repeated(paths, seen))
    split = _split([found[i] for i in kept], config.data)
    features = seen.features[kept]
    head = _head(features[~split.held_out], config, report)
    report("measuring", 0, 1)
    measured = _measured(found, seen, features, head(features), split)
    write_run(run, config_file, head, _samples(found, config.data, backbone.input_shape[1]), measured)
    return measured


def _head(features: Vectors, config: Config, report: Report) -> LinearHead:
    wanted, then = config.projection, config.distillation
    start = fit_projection(features, wanted.dim, wanted.whitening, root=wanted.root)
    plan = DistillationPlan(then.steps, then.batch, then.temperature, then.learning_rate, then.seed)
    return distil(features, start, plan, lambda done, total: report("head", done, total))


def _read(photos: Path, data: DataSection) -> tuple[LabelledPhoto, ...]:
    if len(set(data.held_out)) < 2:
        raise TrainerUsageError("the config must hold out at least two classes to measure with")
    found = read_class_folders(photos, leave_out=data.leave_out)
    missing = unknown_labels(found, (*data.held_out, *data.background))
    if missing:
        raise TrainerUsageError(f"{photos} has no photos in {', '.join(missing)}, which the config names")
    return found


def _split(photos: Sequence[LabelledPhoto], data: DataSection) -> _Split:
    labels = np.asarray([photo.label for photo in photos])
    return _Split(labels, np.isin(labels, data.held_out))


def _measured(
    photos: Sequence[LabelledPhoto], seen: PhotoFeatures, features: Vectors, vectors: Vectors, split: _Split
) -> FitReport:
    calibration, error = _calibrated(vectors, split)
    return FitReport(
        photos=len(photos),
        repeated=len(seen.features) - len(features),
        fitted=int((~split.held_out).sum()),
        queries=int(split.held_out.sum()),
        features=_retrieval(features, split),
        embedding=_retrieval(vectors, split),
        calibration=calibration,
        calibration_error=error,
    )


def _retrieval(vectors: Vectors, split: _Split) -> Retrieval:
    held = split.held_out
    alone = evaluate_retrieval(vectors[held], split.labels[held], np.ones(int(held.sum()), dtype=np.bool_))
    among = evaluate_retrieval(vectors, split.labels, held)
    return Retrieval(
        round(alone.mp_at_5, 4),
        round(among.mp_at_5, 4),
        round(among.recall_at[1], 4),
        round(among.mean_average_precision, 4),
    )


def _calibrated(vectors: Vectors, split: _Split) -> tuple[CosineCalibration, float]:
    """The map fitted on all held-out classes, and the error of one fitted on every other class of them."""
    classes = np.unique(split.labels[split.held_out])
    fitted = split.held_out & np.isin(split.labels, classes[::2])
    others = split.held_out & ~fitted
    half = fit_calibration(vectors, split.labels, fitted, EVENT)
    error = calibration_error(half, nearest_pairs(vectors, split.labels, others))
    return fit_calibration(vectors, split.labels, split.held_out, EVENT), round(error, 4)


def _samples(photos: Sequence[LabelledPhoto], data: DataSection, side: int) -> Samples:
    published = [photo for photo in photos if photo.collection == data.published]
    if not published:
        raise TrainerUsageError(f"there are no photos of {data.published}, of which some are published")
    return Samples(_some(published, GOLDEN_PHOTOS, side), _some(photos, PARITY_PHOTOS, side))


def _some(photos: Sequence[LabelledPhoto], count: int, side: int) -> NDArray[np.uint8]:
    """Inputs of so many photos, evenly spaced over all."""
    chosen = np.linspace(0, len(photos) - 1, count).round().astype(int)
    return np.stack([model_input(photos[i].path, side) for i in chosen])

"""Measures the ``copy`` output of a run's best weights, on edits of photos that validate.

Knows nothing of what the figures are used for.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer.errors import TrainerError, TrainerUsageError
from trainer.evaluation.calibration import CosineCalibration
from trainer.evaluation.copies.baselines import LITE0, RAW_FEATURES, hashes
from trainer.evaluation.copies.bench import BATCH, CopyBench, copy_bench
from trainer.evaluation.copies.calibrating import calibrate_copies
from trainer.evaluation.copies.choosing import CopyPlan
from trainer.evaluation.copies.measuring import CopyVectors, Descriptor, describe, score_bench
from trainer.evaluation.copies.scores import CopyScores
from trainer.models.backbones import build_backbone
from trainer.models.embedder import COPY, feature_model
from trainer.models.heads import Embedder
from trainer.training.measuring import validation_photos
from trainer.training.running import build_runner
from trainer.training.supply import Supply
from trainer.training.trained import in_float32

LEAST_COMPARED = 100
"""Photos that are searched; with fewer, others are not measured beside the model."""

Forward = Callable[[NDArray[Any]], NDArray[np.float32]]


@dataclass(frozen=True, slots=True)
class RunCopies:
    """What was measured; nothing where too few photos validate.

    Attributes:
        scores: of ``copy``.
        calibration: from cosine to probability.
        calibration_error: expected.
        baselines: figures of others on the same edited photos, by what they are.
    """

    scores: CopyScores | None = None
    calibration: CosineCalibration | None = None
    calibration_error: float | None = None
    baselines: Mapping[str, CopyScores] = field(default_factory=dict)


def output_forward(supply: Supply, embedder: Embedder, output: str) -> Forward:
    """A function from uint8 [N, S, S, 3] to vectors float32 [N, D] of one output, on all devices."""
    runner = build_runner(embedder.whole, supply.hardware, BATCH, output)
    return lambda images: np.concatenate(
        [runner(images[start : start + BATCH]) for start in range(0, len(images), BATCH)]
    )


def measure_run(supply: Supply, embedder: Embedder, plan: CopyPlan) -> RunCopies:
    """Edit photos that validate, search, score and calibrate.

    Args:
        supply: of the run.
        embedder: with a ``copy`` output.
        plan: how many photos.

    Raises:
        TrainerError: a photo cannot be read.
    """
    photos = validation_photos(supply.inventory)
    try:
        bench = copy_bench(photos, plan, supply.report)
    except TrainerUsageError:
        return RunCopies()  # too few photos
    forward = output_forward(supply, embedder, COPY)
    others = _others(supply, embedder.side) if len(bench.rows) >= LEAST_COMPARED else {}
    described = {COPY: Descriptor(forward, forward), **others}
    vectors = describe(bench, described, supply.report, side=embedder.side)
    calibration, error = _calibrated(bench, vectors[COPY])
    scores = {name: score_bench(bench, found) for name, found in vectors.items()}
    return RunCopies(scores.pop(COPY), calibration, error, scores)


def _calibrated(bench: CopyBench, vectors: CopyVectors) -> tuple[CosineCalibration | None, float | None]:
    search = bench.search(bench.everything, vectors.queries, vectors.library)
    return calibrate_copies(search.queries, search.targets, search.kinds, search.library)


def _others(supply: Supply, side: int) -> dict[str, Descriptor]:
    """Perceptual hashes and raw features, as far as their packages are installed."""
    found: dict[str, Descriptor] = {}
    try:
        found |= hashes()
        with in_float32():
            backbone = build_backbone(LITE0, side=side)
            raw = supply.forward(feature_model(backbone.model, backbone.mean, backbone.std))
        found[RAW_FEATURES] = Descriptor(raw, raw)
    except TrainerError:
        pass  # they are not there, or do not take pictures of this side
    return found

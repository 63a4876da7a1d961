"""Calibrations for a run that kept too few photos from training to measure any, from the sample photos.

Owns what is told then. Knows nothing of the model folder.
"""

import numpy as np
from numpy.typing import NDArray

from trainer.data.sample import sample_folder
from trainer.errors import TrainerError
from trainer.evaluation.calibration import CosineCalibration, rank_calibration
from trainer.evaluation.copies.bench import copy_bench
from trainer.evaluation.copies.calibrating import calibrate_copies
from trainer.evaluation.copies.choosing import CopyPlan
from trainer.evaluation.copies.measuring import Descriptor, describe
from trainer.evaluation.photos import FolderPhotos
from trainer.evaluation.rankings import leave_one_out
from trainer.export.candidate import Report
from trainer.export.card_parts import RANK_EVENT
from trainer.export.parity import run_keras
from trainer.models.embedder import COPY, EMBEDDING
from trainer.training.trained import TrainedRun

SAMPLE_PLAN = CopyPlan(queries=20)
UNKNOWN_EVENT = "the two photos are one picture (not measured: no copy is ever told from another photo)"


def ranks_of_samples(run: TrainedRun) -> CosineCalibration:
    """For ``embedding``, without labels: from the photos that travel with the run.

    Raises:
        TrainerError: they all have the same embedding.
    """
    images = np.concatenate([run.samples.golden, run.samples.parity])
    found = rank_calibration(run_keras(run.model, images)[EMBEDDING], RANK_EVENT)
    if found is None:
        raise TrainerError(
            "the model gives all photos one and the same embedding, so there is nothing to export"
        )
    return found


def copies_of_samples(run: TrainedRun, report: Report) -> CosineCalibration:
    """For ``copy``: from edits of the sample photos that come with the program.

    A rank among pairs would not do: as a probability it would call one photo in twenty a copy. Where even
    these edits tell nothing, no cosine does.
    """
    paths = tuple(sorted(sample_folder().glob("*/*.jpg")))
    photos = FolderPhotos(paths, leave_one_out(np.asarray([path.parent.name for path in paths])))
    bench = copy_bench(photos, SAMPLE_PLAN, report)

    def forward(images: NDArray[np.uint8]) -> NDArray[np.float32]:
        return run_keras(run.model, images)[COPY]

    side = int(run.model.input_shape[1])
    vectors = describe(bench, {COPY: Descriptor(forward, forward)}, report, side=side)[COPY]
    search = bench.search(bench.everything, vectors.queries, vectors.library)
    found, _ = calibrate_copies(search.queries, search.targets, search.kinds, search.library)
    return found or CosineCalibration((-1.0, 1.0), (0.0, 0.0), UNKNOWN_EVENT)

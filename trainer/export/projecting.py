"""``project``: a linear head, fitted on a person's own photos, on a downloaded checkpoint; no training.

The photos that travel with the model are the program's own samples, never that person's.
"""

from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import numpy as np

from trainer.data.pixels import Pixels, model_input
from trainer.data.sample import sample_photos
from trainer.errors import TrainerUsageError
from trainer.evaluation.calibration import CosineCalibration, calibrate, rank_calibration
from trainer.evaluation.rankings import Labels, Vectors, leave_one_out
from trainer.evaluation.retrieval import Scores, score
from trainer.export.bundle import exporting_versions
from trainer.export.candidate import Candidate, ExportOptions, ExportReport, Report, silent, write_candidate
from trainer.export.card_parts import RANK_EVENT
from trainer.export.metrics import scores_as_measured
from trainer.export.model_folder import Measured, ModelDescription, ModelOutput
from trainer.export.own_photos import find_pictures, see_photos
from trainer.export.projected_card import Projected, projected_card
from trainer.models.backbones import Backbone, build_backbone
from trainer.models.embedder import EMBEDDING, embedder, feature_model
from trainer.training.projection import fit_projection
from trainer.training.run import Samples

EVENT = "the photo shows the same kind of thing (same folder; one of the 20 nearest of the photos fitted on)"
GOLDEN_PHOTOS = 6


@dataclass(frozen=True, slots=True)
class ProjectOptions:
    """How the head is fitted and what the model is called.

    Attributes:
        dim: width of the embedding.
        side: of the input in pixels; 0 for the checkpoint's own.
        whitening: see ``fit_projection``.
        labelled: each folder of photos is a class: measure and calibrate by them.
        most: photos to fit on; evenly chosen if there are more.
        name: of the model; the backbone's and the width unless given.
        version: of the model.
        licence: of the checkpoint.
        export: how the graph is stored.
    """

    dim: int = 64
    side: int = 0
    whitening: float = 0.0
    labelled: bool = False
    most: int = 20_000
    name: str = ""
    version: str = "1.0"
    licence: str = "as the checkpoint's"
    export: ExportOptions = field(default_factory=ExportOptions)


@dataclass(frozen=True, slots=True)
class ProjectReport:
    """What was done.

    Attributes:
        export: what was written.
        photos: that the head was fitted on.
        unreadable: a sentence for each photo that was skipped.
        scores: with labels, of the embedding on these photos.
        feature_scores: likewise, of the backbone's own features.
    """

    export: ExportReport
    photos: int
    unreadable: tuple[str, ...]
    scores: Scores | None
    feature_scores: Scores | None


def project(
    checkpoint: str,
    backbone_name: str,
    photos: Path,
    out: Path,
    *,
    options: ProjectOptions,
    report: Report = silent,
) -> ProjectReport:
    """Fit a head on photos and write the model folder.

    Args:
        checkpoint: the backbone's weights; see ``build_backbone``.
        backbone_name: see ``build_backbone``.
        photos: any folder tree; every picture below it is used, unreadable ones are skipped.
        out: the model folder to write or replace.
        options: see there.
        report: is told an activity, how much is done, of how much.

    Raises:
        TrainerUsageError: there are no photos, too few for so many dimensions, or no such backbone.
        TrainerError: the checkpoint is damaged, the graph drifts, or the folder cannot be written.
    """
    paths = find_pictures(photos, options.most)
    backbone = build_backbone(backbone_name, side=options.side, weights=checkpoint)
    seen = see_photos(paths, feature_model(backbone.model, backbone.mean, backbone.std), report)
    head = fit_projection(seen.features, options.dim, options.whitening, root=False)
    vectors = head(seen.features)
    labels = np.asarray([path.parent.relative_to(photos).as_posix() for path in seen.paths])
    scores = _scores(vectors, labels) if options.labelled else None
    feature_scores = _scores(seen.features, labels) if options.labelled else None
    calibration, error = _calibration(vectors, labels if options.labelled else None)
    projected = Projected(
        len(seen.paths), head.weights.shape[0], options.whitening, scores, feature_scores, error
    )
    description = _description(backbone, backbone_name, options, projected, calibration)
    model = embedder(backbone.model, head, backbone.mean, backbone.std)
    samples = Samples(_golden(backbone.side), seen.parity)
    candidate = Candidate(model, samples, description, partial(projected_card, projected))
    written = write_candidate(candidate, out, options.export, report)
    return ProjectReport(written, len(seen.paths), seen.unreadable, scores, feature_scores)


def _scores(vectors: Vectors, labels: Labels) -> Scores:
    return score(vectors, leave_one_out(labels))


def _calibration(vectors: Vectors, labels: Labels | None) -> tuple[CosineCalibration, float | None]:
    if labels is not None:
        found, error = calibrate(vectors, labels, np.ones(len(labels), dtype=np.bool_), EVENT)
        if found is not None:
            return found, error
    ranks = rank_calibration(vectors, RANK_EVENT)
    if ranks is None:
        raise TrainerUsageError("all photos are alike to the checkpoint, so no head can be fitted on them")
    return ranks, None


def _golden(side: int) -> Pixels:
    return np.stack([model_input(path, side) for path in sample_photos(GOLDEN_PHOTOS)])


def _description(
    backbone: Backbone,
    backbone_name: str,
    options: ProjectOptions,
    projected: Projected,
    calibration: CosineCalibration,
) -> ModelDescription:
    metrics: dict[str, Measured] = {"photos_fitted": projected.photos}
    both = {"fitted_photos": projected.scores, "backbone_features": projected.feature_scores}
    metrics |= {name: scores_as_measured(scores) for name, scores in both.items() if scores is not None}
    own = f"{projected.photos} photos of its maker's own, without labels, not published: the head"
    return ModelDescription(
        name=options.name or f"{backbone_name}-{options.dim}",
        version=options.version,
        size=backbone.side,
        resize="squash",
        filter="bicubic",
        outputs={EMBEDDING: ModelOutput(options.dim, calibration)},
        backbone=backbone_name,
        training_data=(f"the backbone's weights: {backbone.source}", own),
        licence=options.licence,
        metrics=metrics,
        exported_with=exporting_versions(),
    )

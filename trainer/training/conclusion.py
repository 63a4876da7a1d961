"""The end of a run: its best weights are measured, calibrated and drawn, and the report is written."""

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, version

import numpy as np
from numpy.typing import NDArray

from trainer.data.pixels import model_input
from trainer.data.sample import sample_photos
from trainer.data.splitting import Split
from trainer.data.stream import ordered_batches
from trainer.errors import TrainerError
from trainer.evaluation.calibration import CosineCalibration, calibrate
from trainer.evaluation.copies.choosing import CopyPlan
from trainer.evaluation.curves import draw_curves
from trainer.evaluation.rankings import Bench
from trainer.evaluation.retrieval import Scores, score
from trainer.evaluation.sheet import draw_sheet
from trainer.models.embedder import COPY, EMBEDDING
from trainer.models.heads import Embedder
from trainer.training.checkpoints import Progress
from trainer.training.copy_measuring import RunCopies, measure_run, output_forward
from trainer.training.measuring import (
    Validation,
    closed_scores,
    few_class_scores,
    open_scores,
    validate,
    validation_photos,
    validation_records,
)
from trainer.training.records import METRICS
from trainer.training.run import SAMPLES, Samples
from trainer.training.showing import Searched, show_copies, show_similar
from trainer.training.supply import Supply
from trainer.training.trained import (
    PICTURES,
    Comparison,
    TrainingReport,
    rebuilt_embedder,
    write_report,
)

CURVES, SHEET = "curves.png", "retrievals.jpg"
EVENT = "the photo shows the same kind of thing (same class; one of the 20 nearest of the validation photos)"
GOLDEN_PHOTOS, PARITY_PHOTOS = 6, 24
SHEET_ROWS = 12
COMPARABLE_LOSS = 0.01
"""Old vectors may stay if searching them with new ones costs at most so much of the former mP@5."""

_PACKAGES = ("keras", "tensorflow", "jax", "numpy", "pillow")


@dataclass(frozen=True, slots=True)
class Conclusion:
    """What is reported on."""

    supply: Supply
    former: Embedder | None
    progress: Progress
    finished: bool
    precision: str
    plan: CopyPlan = field(default_factory=CopyPlan)


def conclude(ended: Conclusion, weights_source: str) -> TrainingReport:
    """Measure the best weights, draw, and write the report last.

    Raises:
        TrainerError: something cannot be written.
    """
    supply = ended.supply
    embedder = rebuilt_embedder(supply.run)
    found = validate(supply.inventory, supply.embedding(embedder.whole))
    calibration, error = _calibrated(found)
    copied = COPY in embedder.outputs and ended.plan.queries > 0
    copies = measure_run(supply, embedder, ended.plan) if copied else RunCopies()
    report = TrainingReport(
        finished=ended.finished,
        steps=ended.progress.step,
        photos_shown=ended.progress.photos,
        train_records=len(supply.train_records),
        classes=len(np.unique(supply.inventory.label[supply.train_records])),
        held_out=_held_out(supply),
        seconds=ended.progress.seconds,
        hardware=supply.hardware.named,
        precision=ended.precision,
        versions=_versions(),
        data_digest=supply.inventory.fingerprint(),
        seed=supply.config.training.seed,
        weights_source=weights_source,
        open_set=open_scores(found),
        closed_set=closed_scores(found),
        few_classes=few_class_scores(found),
        backbone_features=_features(supply, embedder),
        calibration=calibration,
        calibration_error=error,
        comparison=compared(ended, found),
        copies=copies.scores,
        copy_calibration=copies.calibration,
        copy_calibration_error=copies.calibration_error,
        baselines=copies.baselines,
    )
    pictures = _pictures(supply, embedder, report)
    if supply.hardware.first:
        _keep(supply, found, report, pictures)
    return report


def _keep(supply: Supply, found: Validation, report: TrainingReport, pictures: Mapping[str, bytes]) -> None:
    samples = _samples(supply)
    try:
        np.savez(supply.run / SAMPLES, golden=samples.golden, parity=samples.parity)
        (supply.run / PICTURES).mkdir(exist_ok=True)
        for name, picture in pictures.items():
            (supply.run / PICTURES / name).write_bytes(picture)
        with contextlib.suppress(
            TrainerError
        ):  # a run that lost its metrics has no curves, but what it learned
            draw_curves(supply.run / METRICS, supply.run / CURVES)
        _draw_sheet(supply, found, report)
    except OSError as error:
        raise TrainerError(f"the run folder {supply.run} cannot be written: {error}") from error
    write_report(supply.run, report)


def _draw_sheet(supply: Supply, found: Validation, report: TrainingReport) -> None:
    """The worst queries: of held-out classes where there are some, else of all that validate."""
    scores = report.open_set or report.closed_set
    if scores is None:
        return
    photos = validation_photos(supply.inventory)
    title = f"{supply.config.model.name} after {report.steps} steps"
    draw_sheet(found.vectors, photos, supply.run / SHEET, rows=SHEET_ROWS, title=title, scores=scores)


def _features(supply: Supply, embedder: Embedder) -> Scores | None:
    """The yardstick: what the backbone's own features find, as trained."""
    joined = supply.embedding(embedder.features)
    found = validate(supply.inventory, lambda records: joined(records)[:, : embedder.width])
    return open_scores(found) or closed_scores(found)


def _held_out(supply: Supply) -> tuple[str, ...]:
    labels = np.unique(supply.inventory.label[supply.inventory.of(Split.OPEN)])
    return tuple(supply.inventory.names[label] for label in labels)


def _pictures(supply: Supply, embedder: Embedder, report: TrainingReport) -> dict[str, bytes]:
    """For the model card; by ``copy`` sample photos are searched for among those that validate."""
    side, photos = embedder.side, validation_photos(supply.inventory)
    pictures = show_similar(output_forward(supply, embedder, EMBEDDING), side, report.held_out)
    if COPY not in embedder.outputs:
        return pictures
    forward = output_forward(supply, embedder, COPY)
    parts = [forward(images) for images in photos.batches(side)] if len(photos.records) else []
    vectors = np.concatenate(parts) if parts else np.zeros((0, embedder.outputs[COPY]), np.float32)
    return pictures | show_copies(forward, side, Searched(vectors, photos.picture), report.held_out)


def _samples(supply: Supply) -> Samples:
    side = supply.side
    golden = np.stack([model_input(path, side) for path in sample_photos(GOLDEN_PHOTOS)])
    records = validation_records(supply.inventory)
    if not len(records):
        records = supply.train_records
    chosen = np.linspace(0, len(records) - 1, min(PARITY_PHOTOS, len(records))).round().astype(int)
    batches = ordered_batches(supply.inventory, records[np.unique(chosen)], PARITY_PHOTOS, side)
    return Samples(golden, np.concatenate([images for images, *_ in batches]))


def _calibrated(found: Validation) -> tuple[CosineCalibration | None, float | None]:
    """Fitted on the held-out classes, or on trained ones where those are too few to tell."""
    calibration, error = calibrate(found.vectors, found.labels, found.open_set, EVENT)
    if calibration is None:
        return calibrate(found.vectors, found.labels, np.ones_like(found.open_set), EVENT)
    return calibration, error


def compared(ended: Conclusion, found: Validation) -> Comparison | None:
    """A run's model beside the former one that it was trained on from.

    None without such a one, and where too few photos validate to find one of a class by another.
    """
    if ended.former is None:
        return None
    supply = ended.supply
    before = validate(supply.inventory, supply.embedding(ended.former.whole))
    try:
        own, across = _across(before.vectors, before), _across(found.vectors, before)
    except TrainerError:
        return None
    cosines = np.sum(before.vectors * found.vectors, axis=1)
    return Comparison(
        former=str(supply.former_run),
        mean_cosine=round(float(cosines.mean()), 4),
        mp_at_5_former=round(own.mp_at_5, 4),
        mp_at_5_across=round(across.mp_at_5, 4),
        comparable=across.mp_at_5 >= own.mp_at_5 - COMPARABLE_LOSS,
        queries=across.queries,
    )


def _across(queries: NDArray[np.float32], before: Validation) -> Scores:
    """Of every other photo, searched among the former vectors of the rest. Raises: TrainerError."""
    count = len(queries)
    rows, labels = np.concatenate([queries, before.vectors]), np.tile(before.labels, 2)
    places = np.arange(count)
    return score(rows, Bench(labels, places[::2], count + places[1::2]))


def _versions() -> dict[str, str]:
    found: dict[str, str] = {}
    for name in _PACKAGES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found

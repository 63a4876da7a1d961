"""What a run of kind ``training`` leaves behind, and how its model is built again from it.

``report.json`` comes last, so that a folder without it is an unfinished run. The model is always built in
float32, whatever it was trained in and whichever backend trained it.
"""

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from trainer.config import TrainingConfig, training_config
from trainer.errors import TrainerError, TrainerUsageError
from trainer.evaluation.calibration import CosineCalibration
from trainer.evaluation.copies.scores import CopyScores
from trainer.evaluation.few_classes import FewClasses
from trainer.evaluation.retrieval import Scores
from trainer.frameworks import load_keras
from trainer.models.backbones import rebuild_backbone
from trainer.models.heads import Embedder, build_embedder
from trainer.training.checkpoints import Arrays, assign_all, is_random_state, read_weights
from trainer.training.report_values import read_calibration, read_copy_scores, read_scores
from trainer.training.run import CONFIG, REPORT, SAMPLES, Samples

CLASSES, SHAPE, PICTURES = "classes.json", "backbone.json", "pictures"


@dataclass(frozen=True, slots=True)
class Comparison:
    """A model beside the one that it was trained on from, measured on the same photos.

    Attributes:
        former: id or folder of the former run.
        mean_cosine: of each photo's old and new embedding.
        mp_at_5_former: the former model's own.
        mp_at_5_across: queries embedded by the new model, searched among embeddings of the former.
        comparable: whether old vectors may be kept and searched with new ones.
        queries: from so many photos; 0 where that was not written down.
    """

    former: str
    mean_cosine: float
    mp_at_5_former: float
    mp_at_5_across: float
    comparable: bool
    queries: int = 0


@dataclass(frozen=True, slots=True)
class TrainingReport:
    """What was done and measured.

    Attributes:
        finished: False when the clock stopped it before its last step.
        steps: of descent.
        photos_shown: over all steps.
        train_records: different photos that were trained on.
        classes: that were trained on.
        held_out: names of the classes that were not, for the open-set score.
        seconds: of training, over all sessions.
        hardware: in words.
        precision: of the backbone's arithmetic in training.
        versions: by package.
        data_digest: of the records and their split.
        seed: of everything random.
        weights_source: where the backbone's weights were from, in words.
        open_set: queries of held-out classes among these and the other validation photos.
        closed_set: queries of trained classes, photos that were not trained on.
        few_classes: photos of held-out classes, among those of a few of these alone.
        backbone_features: as ``open_set`` (or ``closed_set`` without one), by the backbone's own features.
        calibration: from cosine to probability; None with too few photos to tell.
        calibration_error: expected, on classes that the tested map was not fitted on.
        comparison: with the model it was trained on from, if there was one.
        copies: how well ``copy`` finds edited photos that were not trained on; None without that output, or
            with too few photos to tell.
        copy_calibration: of ``copy``; likewise.
        copy_calibration_error: expected, on photos and kinds of edit that the tested map was not fitted on.
        baselines: what others find in the same edited photos, by what they are.
    """

    finished: bool
    steps: int
    photos_shown: int
    train_records: int
    classes: int
    held_out: tuple[str, ...]
    seconds: float
    hardware: str
    precision: str
    versions: Mapping[str, str]
    data_digest: str
    seed: int
    weights_source: str
    open_set: Scores | None = None
    closed_set: Scores | None = None
    few_classes: FewClasses | None = None
    backbone_features: Scores | None = None
    calibration: CosineCalibration | None = None
    calibration_error: float | None = None
    comparison: Comparison | None = None
    copies: CopyScores | None = None
    copy_calibration: CosineCalibration | None = None
    copy_calibration_error: float | None = None
    baselines: Mapping[str, CopyScores] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TrainedRun:
    """A finished run.

    Attributes:
        model: ``keras.Model`` in float32, from uint8 [N, S, S, 3] to ``{"embedding": float32 [N, dim]}``,
            and ``copy`` where the config asks for it.
        pictures: JPEG files for the model card, by name.
    """

    folder: Path
    config: TrainingConfig
    model: Any
    samples: Samples
    report: TrainingReport
    pictures: Mapping[str, bytes] = field(default_factory=dict)


def write_report(run: Path, report: TrainingReport) -> None:
    """Write ``report.json``, which makes the run a finished one.

    Raises:
        TrainerError: it cannot be written.
    """
    write_json(run / REPORT, asdict(report))


def is_trained(run: Path) -> bool:
    """Whether a folder is a run of kind ``training``, finished or not."""
    return (run / SHAPE).is_file()


def read_trained(run: Path) -> TrainedRun:
    """Read a finished run and build its model.

    Raises:
        TrainerUsageError: it is no finished run of this kind.
        TrainerError: its weights are damaged.
    """
    try:
        report = _report(json.loads((run / REPORT).read_text(encoding="utf-8")))
        with np.load(run / SAMPLES, allow_pickle=False) as kept:
            samples = Samples(kept["golden"], kept["parity"])
        pictures = {path.name: path.read_bytes() for path in sorted((run / PICTURES).glob("*.jpg"))}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise TrainerUsageError(f"{run} is no finished run: {error}") from error
    config, model = training_config(run / CONFIG), rebuilt_embedder(run).whole
    return TrainedRun(run, config, model, samples, report, pictures)


def rebuilt_embedder(run: Path, weights: Arrays | None = None) -> Embedder:
    """The run's embedder, in float32.

    Args:
        run: its folder.
        weights: what to fill it with; what the run ended with unless given.

    Raises:
        TrainerUsageError: it is no run of this kind.
        TrainerError: its weights are damaged, or of another model.
    """
    config = training_config(run / CONFIG)
    with in_float32():
        backbone = rebuild_backbone(read_json(run / SHAPE))
        embedder = build_embedder(backbone, config.head, pooling=config.pooling, copy=config.copy)
    variables = [v for v in embedder.whole.variables if not is_random_state(v)]
    assign_all(variables, read_weights(run) if weights is None else weights)
    return embedder


@contextmanager
def in_float32() -> Iterator[None]:
    """Networks that are built in the block compute in float32, whatever the run's own precision."""
    config = load_keras().config
    policy = config.dtype_policy()
    config.set_dtype_policy("float32")
    try:
        yield
    finally:
        config.set_dtype_policy(policy)


def read_json(path: Path) -> Any:
    """What a JSON file of a run holds.

    Raises:
        TrainerUsageError: it cannot be read.
    """
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise TrainerUsageError(f"{path.parent} is no run that can be used: {error}") from error


def write_json(path: Path, value: Any) -> None:
    """Write a JSON file aside and rename it.

    Raises:
        TrainerError: it cannot be written.
    """
    aside = path.with_name(f".{path.name}.part")
    try:
        aside.write_text(json.dumps(value, indent=2) + "\n", encoding="utf-8")
        aside.replace(path)
    except OSError as error:
        raise TrainerError(f"{path} cannot be written: {error}") from error


def _report(values: dict[str, Any]) -> TrainingReport:
    """A report; those of earlier versions lack what was not measured then."""
    parts: dict[str, Any] = {"held_out": tuple(values["held_out"])}
    for name in ("open_set", "closed_set", "backbone_features"):
        parts[name] = read_scores(values[name])
    for name in ("calibration", "copy_calibration"):
        parts[name] = read_calibration(values.get(name))
    if values.get("few_classes") is not None:
        parts["few_classes"] = FewClasses(**values["few_classes"])
    if values["comparison"] is not None:
        parts["comparison"] = Comparison(**values["comparison"])
    parts["copies"] = read_copy_scores(values.get("copies"))
    others = values.get("baselines", {}).items()
    parts["baselines"] = {name: read_copy_scores(one) for name, one in others}
    return TrainingReport(**(values | parts))

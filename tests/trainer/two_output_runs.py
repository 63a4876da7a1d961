"""Finished runs of a tiny network with two outputs, written without training anything."""

from pathlib import Path

import numpy as np

from tests.trainer.runs import config_text, round_text
from trainer.config import training_config
from trainer.data.sample import sample_photos
from trainer.evaluation.calibration import CosineCalibration
from trainer.evaluation.copies.scores import CopyFigures, CopyScores, DomainFigures
from trainer.models.backbones import build_backbone, describe_backbone
from trainer.models.heads import build_embedder
from trainer.training.checkpoints import arrays_of, is_random_state, write_best
from trainer.training.run import CONFIG, SAMPLES
from trainer.training.trained import SHAPE, TrainingReport, write_json, write_report

SIDE, DIM, COPY_DIM = 64, 16, 24
TWO_OUTPUTS = f"""
[pooling]
maps = ["block0"]
[copy]
dim = {COPY_DIM}
whitening = 0.5
"""
CALIBRATION = CosineCalibration((0.1, 0.8), (0.2, 0.9), "they are of one kind")
COPY_CALIBRATION = CosineCalibration((0.3, 0.6), (0.01, 0.97), "they are one picture")


def figures(average_precision, queries=40):
    return CopyFigures(queries, average_precision, {"0.99": 0.75, "0.999": 0.5}, {1: 0.875, 20: 1.0})


def copy_scores(average_precision=0.913):
    families = {"everyday": figures(average_precision), "hard, held-out kinds": figures(0.4321)}
    edits = {"jpeg": figures(0.999), "mosaic": figures(0.25)}
    domains = {"things": DomainFigures(70, 0.98, 0.61), "more": DomainFigures(10, None, 0.0)}
    return CopyScores(
        123,
        families,
        edits,
        varied={"everyday": figures(0.555)},
        varied_library=45,
        one_thing={"everyday": figures(0.333)},
        threshold=0.71234,
        domains=domains,
    )


def training_report(**changes):
    values = {
        "finished": True,
        "steps": 12,
        "photos_shown": 96,
        "train_records": 1234,
        "classes": 17,
        "held_out": ("hat", "shoes"),
        "seconds": 3.0,
        "hardware": "1 CPU",
        "precision": "float32",
        "versions": {"keras": "3.0"},
        "data_digest": "abcd" * 8,
        "seed": 7,
        "weights_source": "random, seed 3",
        "calibration": CALIBRATION,
        "calibration_error": 0.04,
        "copies": copy_scores(),
        "copy_calibration": COPY_CALIBRATION,
        "copy_calibration_error": 0.021,
        "baselines": {"phash, 64 bits": copy_scores(0.111)},
    }
    return TrainingReport(**(values | changes))


def write_weights(run: Path, seed=1) -> Path:
    """All of a run but its report and samples."""
    run.mkdir(parents=True, exist_ok=True)
    (run / CONFIG).write_text(config_text([round_text()], objective=TWO_OUTPUTS), encoding="utf-8")
    config = training_config(run / CONFIG)
    backbone = build_backbone("clip-tiny", weights="random", seed=3)
    write_json(run / SHAPE, describe_backbone(backbone))
    whole = build_embedder(backbone, config.head, seed, pooling=config.pooling, copy=config.copy).whole
    write_best(run, arrays_of([v for v in whole.variables if not is_random_state(v)]))
    return run


def write_finished(run: Path, seed=1, **changes) -> Path:
    """A finished run whose figures are made up."""
    write_weights(run, seed)
    images = np.random.default_rng(2).integers(0, 256, (8, SIDE, SIDE, 3), dtype=np.uint8)
    np.savez(run / SAMPLES, golden=images[:3], parity=images[3:])
    (run / "pictures").mkdir()
    for name in ("copies-everyday.jpg", "similar.jpg"):
        (run / "pictures" / name).write_bytes(sample_photos(1)[0].read_bytes())
    write_report(run, training_report(**changes))
    return run

"""``export``: from a finished run to a model folder that has been compared with the model it came from."""

import platform
from dataclasses import asdict
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer.errors import TrainerError
from trainer.evaluation.calibration import CosineCalibration, rank_calibration
from trainer.evaluation.retrieval import Scores
from trainer.export.candidate import (
    Candidate,
    ExportOptions,
    ExportReport,
    Report,
    silent,
    write_candidate,
)
from trainer.export.card import model_card
from trainer.export.card_parts import RANK_EVENT
from trainer.export.model_folder import Measured, ModelDescription, ModelOutput, write_model_folder
from trainer.export.onnx_graph import convert
from trainer.export.parity import check_parity, open_graph, run_graph, run_keras
from trainer.export.trained_card import trained_card
from trainer.models.backbones import inference_backbone
from trainer.models.embedder import EMBEDDING, embedder
from trainer.training.run import FitReport, FittedRun, Retrieval
from trainer.training.trained import TrainedRun

PACKAGES = ("keras", "tensorflow", "tf2onnx", "onnx", "onnxruntime", "numpy", "pillow")


def export(run: FittedRun, out: Path) -> str:
    """Convert, compare, and write the model folder.

    Args:
        run: a finished run.
        out: the model folder to write or replace.

    Returns:
        The model's id.

    Raises:
        TrainerError: the graph drifts from the model, or the folder cannot be written; nothing is
            left behind then.
    """
    model = embedder(inference_backbone(run.config.model.backbone), run.head)
    return export_model(model, run, out)


def export_trained(
    run: TrainedRun, out: Path, options: ExportOptions | None = None, report: Report = silent
) -> ExportReport:
    """Convert, compare, and write the model folder of a run of kind ``training``.

    Args:
        run: a finished run.
        out: the model folder to write or replace.
        options: how weights are stored, and what that is measured on; float32 unless given.
        report: is told an activity, how much is done, of how much.

    Raises:
        TrainerUsageError: something else lies at ``out``, or Keras runs on another backend than TensorFlow.
        TrainerError: the graph drifts from the model, the model gives all photos one embedding, or the
            folder cannot be written; what was there stays then.
    """
    section = run.config.model
    calibration = run.report.calibration or _ranks(run)
    description = ModelDescription(
        name=section.name,
        version=section.version,
        size=int(run.model.input_shape[1]),
        resize="squash",
        filter="bicubic",
        outputs={EMBEDDING: ModelOutput(int(run.model.output[EMBEDDING].shape[-1]), calibration)},
        backbone=section.backbone,
        training_data=run.config.data.sources,
        licence=section.licence,
        metrics=_trained_metrics(run),
        exported_with=exporting_versions(),
    )
    candidate = Candidate(run.model, run.samples, description, partial(trained_card, run))
    return write_candidate(candidate, out, options or ExportOptions(), report)


def _ranks(run: TrainedRun) -> CosineCalibration:
    """A calibration without labels, from the run's sample photos.

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


def exporting_versions() -> dict[str, str]:
    """Versions of what the export rests on."""
    return {"python": platform.python_version()} | {name: version(name) for name in PACKAGES}


def _trained_metrics(run: TrainedRun) -> dict[str, Measured]:
    report = run.report
    sets = {
        "open_set": report.open_set,
        "closed_set": report.closed_set,
        "backbone_features": report.backbone_features,
    }
    found: dict[str, Measured] = {
        "steps": report.steps,
        "seed": report.seed,
        "train_records": report.train_records,
        "classes": report.classes,
        "data_digest": report.data_digest,
    }
    found |= {name: scores_as_measured(scores) for name, scores in sets.items() if scores is not None}
    return (
        found if report.calibration_error is None else found | {"calibration_error": report.calibration_error}
    )


def scores_as_measured(scores: Scores) -> dict[str, Measured]:
    """Scores as ``model.json`` holds them."""
    found: dict[str, Measured] = {
        "queries": scores.queries,
        "index": scores.index,
        "mp_at_5": round(scores.mp_at_5, 4),
    }
    found |= {f"recall_at_{k}": round(share, 4) for k, share in scores.recall_at.items()}
    found["map" + (f"_at_{scores.ranks}" if scores.ranks else "")] = round(scores.mean_average_precision, 4)
    domains = {name: scores_as_measured(one) for name, one in scores.domains.items()}
    return found | {"domains": domains} if domains else found


def export_model(model: Any, run: FittedRun, out: Path) -> str:
    """As ``export``, for a Keras model that is already built.

    Args:
        model: from uint8 [N, S, S, 3] to ``{"embedding": float32 [N, dim]}``.
        run: what the model was built from.
        out: the model folder to write or replace.
    """
    graph = convert(model)
    images = np.concatenate([run.samples.golden, run.samples.parity])
    expected = run_keras(model, images)
    parity = check_parity(expected, run_graph(open_graph(graph), images))
    description = _description(run, int(model.input_shape[1]), parity)
    golden: dict[str, NDArray[np.generic]] = {"images": run.samples.golden}
    golden |= {name: rows[: len(run.samples.golden)] for name, rows in expected.items()}
    return write_model_folder(out, graph, description, golden, model_card(description, run))


def _description(run: FittedRun, side: int, parity: float) -> ModelDescription:
    section = run.config.model
    return ModelDescription(
        name=section.name,
        version=section.version,
        size=side,
        resize="squash",
        filter="bicubic",
        outputs={EMBEDDING: ModelOutput(run.head.dim, run.report.calibration)},
        backbone=section.backbone,
        training_data=run.config.data.sources,
        licence=section.licence,
        metrics=_metrics(run.report, parity),
        exported_with=exporting_versions(),
    )


def _metrics(report: FitReport, parity: float) -> dict[str, Measured]:
    return {
        "queries_of_held_out_classes": report.queries,
        "embedding": _figures(report.embedding),
        "backbone_features": _figures(report.features),
        "calibration_error": report.calibration_error,
        "parity_least_cosine": round(parity, 6),
    }


def _figures(retrieval: Retrieval) -> dict[str, Measured]:
    found = asdict(retrieval)
    return {
        "mp_at_5_among_held_out": found["among_held_out"],
        "mp_at_5_among_all": found["among_all"],
        "recall_at_1_among_all": found["recall_at_1"],
        "map_among_all": found["mean_average_precision"],
    }

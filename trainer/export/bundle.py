"""``export``: from a finished run to a model folder that has been compared with the model it came from."""

import platform
from dataclasses import asdict
from functools import partial
from importlib.metadata import version
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer.export.candidate import (
    Candidate,
    ExportOptions,
    ExportReport,
    Report,
    silent,
    write_candidate,
)
from trainer.export.card import model_card
from trainer.export.fallbacks import copies_of_samples, ranks_of_samples
from trainer.export.metrics import trained_metrics
from trainer.export.model_folder import Measured, ModelDescription, ModelOutput, write_model_folder
from trainer.export.onnx_graph import convert
from trainer.export.parity import check_parity, open_graph, run_graph, run_keras
from trainer.export.trained_card import trained_card
from trainer.models.backbones import inference_backbone
from trainer.models.embedder import COPY, EMBEDDING, embedder
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
    description = ModelDescription(
        name=section.name,
        version=section.version,
        size=int(run.model.input_shape[1]),
        resize="squash",
        filter="bicubic",
        outputs=_outputs(run, report),
        backbone=section.backbone,
        training_data=run.config.data.sources,
        licence=section.licence,
        metrics=trained_metrics(run.report),
        exported_with=exporting_versions(),
    )
    candidate = Candidate(run.model, run.samples, description, partial(trained_card, run), run.pictures)
    return write_candidate(candidate, out, options or ExportOptions(), report)


def _outputs(run: TrainedRun, report: Report) -> dict[str, ModelOutput]:
    """The outputs in the order in which model.json names them."""
    widths = {name: int(tensor.shape[-1]) for name, tensor in run.model.output.items()}
    found = {EMBEDDING: ModelOutput(widths[EMBEDDING], run.report.calibration or ranks_of_samples(run))}
    if COPY in widths:
        calibration = run.report.copy_calibration or copies_of_samples(run, report)
        found[COPY] = ModelOutput(widths[COPY], calibration)
    return found


def exporting_versions() -> dict[str, str]:
    """Versions of what the export rests on."""
    return {"python": platform.python_version()} | {name: version(name) for name in PACKAGES}


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

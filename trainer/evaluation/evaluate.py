"""``evaluate``: a model folder, measured on class folders through its own graph."""

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np

from trainer.data.features import pixel_batches
from trainer.data.folders import read_class_folders, unknown_labels
from trainer.errors import TrainerUsageError
from trainer.evaluation.retrieval import RetrievalReport, evaluate_retrieval
from trainer.export.model_folder import DESCRIPTION, GRAPH
from trainer.export.parity import open_graph, run_graph
from trainer.models.embedder import EMBEDDING

Report = Callable[[str, int, int], None]


def evaluate_model(folder: Path, data: Path, only: tuple[str, ...], report: Report) -> RetrievalReport:
    """Embed all photos and search each among the others.

    Args:
        folder: a model folder.
        data: photos, one folder a class.
        only: classes whose photos are searched for; all unless given.
        report: is told an activity, how many are done, of how many.

    Raises:
        TrainerUsageError: there is no model folder, no such class, or too few photos.
        UndecodableError: a photo cannot be read.
    """
    side = _input_side(folder)
    photos = read_class_folders(data)
    missing = unknown_labels(photos, only)
    if missing:
        raise TrainerUsageError(f"{data} has no photos in {', '.join(missing)}")
    session, vectors, done = open_graph(folder / GRAPH), [], 0
    for pixels in pixel_batches([photo.path for photo in photos], side):
        vectors.append(run_graph(session, pixels)[EMBEDDING])
        done += len(pixels)
        report("photos", done, len(photos))
    labels = np.asarray([photo.label for photo in photos])
    queries = np.isin(labels, only) if only else np.ones(len(labels), dtype=np.bool_)
    return evaluate_retrieval(np.concatenate(vectors), labels, queries)


def _input_side(folder: Path) -> int:
    try:
        described = json.loads((folder / DESCRIPTION).read_text(encoding="utf-8"))
        wanted = described["input"]
        if wanted["resize"] != "squash" or wanted["filter"] != "bicubic":
            raise TrainerUsageError(
                f"the model in {folder} wants its photos otherwise than squashed bicubically"
            )
        return int(wanted["size"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise TrainerUsageError(f"{folder} is no model folder: {error}") from error

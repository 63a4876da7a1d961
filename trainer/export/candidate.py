"""From a Keras model and what is to be said of it to a model folder that was compared with the model.

Owns the order of things: convert, write aside, run, compare, and only then take the folder's place. Knows
nothing of how the model was made.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer.errors import TrainerError
from trainer.evaluation.photos import Photos
from trainer.evaluation.retrieval import score
from trainer.export.graph_files import EXTERNAL, EXTERNAL_THRESHOLD, graph_of, weight_bytes, write_graph
from trainer.export.model_folder import GRAPH, Measured, ModelDescription, finish_folder, folder_aside
from trainer.export.narrowing import Weights, narrowed
from trainer.export.parity import Outputs, check_parity, cosines, open_graph, run_graph, run_keras
from trainer.models.embedder import COPY, EMBEDDING
from trainer.training.run import Samples

LEAST_NARROW_COSINE = 0.98
"""Between a model and the same with narrow weights; below it they are different models."""
_NARROW = {"float32": 1.0, "float16": 0.5, "int8": 0.26}
"""Of float32's size."""
_SPARE = 20 * 10**6

Report = Callable[[str, int, int], None]


def silent(activity: str, done: int, total: int) -> None:
    """A report that tells nobody."""


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """How a graph is stored and what its loss is measured on.

    Attributes:
        weights: as they are stored.
        external_threshold: bytes of float32 weights from which on they lie in ``model.onnx.data``.
        held_out: labelled photos on which narrow weights are compared with float32.
    """

    weights: Weights = "float32"
    external_threshold: int = EXTERNAL_THRESHOLD
    held_out: Photos | None = None


@dataclass(frozen=True, slots=True)
class Loss:
    """What narrow weights cost, measured against float32.

    Attributes:
        photos: that were compared.
        least_cosine: of a photo's two embeddings.
        mean_cosine: likewise.
        copy_least_cosine: of its two ``copy`` vectors; None for a model without that output.
        copy_mean_cosine: likewise.
        mp_at_5: with the weights as stored; None without labelled photos.
        mp_at_5_float32: with the model's own.
    """

    photos: int
    least_cosine: float
    mean_cosine: float
    copy_least_cosine: float | None = None
    copy_mean_cosine: float | None = None
    mp_at_5: float | None = None
    mp_at_5_float32: float | None = None


@dataclass(frozen=True, slots=True)
class Compared:
    """How near a graph is to its model.

    Attributes:
        weights: as they are stored.
        photos: on which graph and model were compared.
        least_cosine: of these.
        loss: of narrow weights; None for float32.
    """

    weights: Weights
    photos: int
    least_cosine: float
    loss: Loss | None


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was written.

    Attributes:
        id: of the model.
        size: bytes of the graph and its external data.
        external: whether there are such.
    """

    id: str
    folder: Path
    size: int
    external: bool
    compared: Compared


@dataclass(frozen=True, slots=True)
class Candidate:
    """A model that may become a model folder.

    Attributes:
        model: ``keras.Model`` in float32, uint8 [N, S, S, 3] to float32 [N, dim] by the output's name.
        samples: what is published and what is compared only.
        description: all but the figures of the export.
        card: writes the card; ``{id}`` stands where the id belongs.
        pictures: JPEG files that the card shows, by name.
    """

    model: Any
    samples: Samples
    description: ModelDescription
    card: Callable[[ModelDescription, Compared], str]
    pictures: Mapping[str, bytes] = field(default_factory=dict)


def write_candidate(
    candidate: Candidate, out: Path, options: ExportOptions, report: Report = silent
) -> ExportReport:
    """Convert, compare, and write the model folder.

    Args:
        candidate: see there.
        out: the model folder to write or replace.
        options: see there.
        report: is told an activity, how much is done, of how much.

    Raises:
        TrainerUsageError: something else lies at ``out``.
        TrainerError: the graph drifts from the model, or the folder cannot be written; what was there
            stays then.
    """
    room = int(weight_bytes(candidate.model) * _NARROW[options.weights]) + _SPARE
    with folder_aside(out, room) as aside:
        report("converting", 0, 1)
        write_graph(narrowed(graph_of(candidate.model, options.external_threshold), options.weights), aside)
        report("converting", 1, 1)
        session = open_graph(aside / GRAPH)
        images = np.concatenate([candidate.samples.golden, candidate.samples.parity])
        expected, found = run_keras(candidate.model, images), run_graph(session, images)
        compared = _compared(expected, found, options.weights)
        if compared.loss is not None and options.held_out is not None:
            loss = _measured_loss(candidate.model, session, options.held_out, report)
            compared = replace(compared, loss=loss)
        golden = _golden(candidate.samples, expected if compared.loss is None else found)
        description = replace(candidate.description, metrics=_metrics(candidate.description, compared))
        card = candidate.card(description, compared)
        model_id = finish_folder(aside, description, golden, card, candidate.pictures)
        size = sum((aside / name).stat().st_size for name in (GRAPH, EXTERNAL) if (aside / name).exists())
        external = (aside / EXTERNAL).exists()
        del session  # it may have the data mapped, and Windows renames no folder with a mapped file
    return ExportReport(model_id, out, size, external, compared)


def _golden(samples: Samples, outputs: Outputs) -> Mapping[str, NDArray[np.generic]]:
    """Of narrow weights the graph's own vectors, which the app will find again; else the framework's."""
    count = len(samples.golden)
    return {"images": samples.golden} | {name: rows[:count] for name, rows in outputs.items()}


def _metrics(description: ModelDescription, compared: Compared) -> dict[str, Measured]:
    found: dict[str, Measured] = {
        **description.metrics,
        "parity_least_cosine": round(compared.least_cosine, 6),
    }
    if compared.loss is not None:
        told = {name: value for name, value in asdict(compared.loss).items() if value is not None}
        found["narrow_weights"] = {"stored_as": compared.weights, **told}
    return found


def _compared(expected: Outputs, found: Outputs, weights: Weights) -> Compared:
    count = len(expected[EMBEDDING])
    if weights == "float32":
        return Compared(weights, count, check_parity(expected, found), None)
    least = check_parity(expected, found, LEAST_NARROW_COSINE)
    return Compared(weights, count, least, _loss(expected, found))


def _loss(expected: Outputs, found: Outputs) -> Loss:
    alike = {name: cosines(rows, found[name]) for name, rows in expected.items()}
    figures = {
        name: (round(float(each.min()), 6), round(float(each.mean()), 6)) for name, each in alike.items()
    }
    return Loss(len(expected[EMBEDDING]), *figures[EMBEDDING], *figures.get(COPY, (None, None)))


def _measured_loss(model: Any, session: Any, photos: Photos, report: Report) -> Loss:
    wide, narrow, done, total = [], [], 0, len(photos.bench.labels)
    for images in photos.batches(int(model.input_shape[1])):
        wide.append(run_keras(model, images))
        narrow.append(run_graph(session, images))
        done += len(images)
        report("comparing", done, total)
    before, after = _joined(wide), _joined(narrow)
    loss = _loss(before, after)
    least = [one for one in (loss.least_cosine, loss.copy_least_cosine) if one is not None]
    if not all(one >= LEAST_NARROW_COSINE for one in least):
        raise TrainerError(
            f"narrow weights change the model: the least cosine over {total} photos is {min(least):.4f}, "
            f"below {LEAST_NARROW_COSINE}; export with wider ones"
        )
    own, wanted = (round(score(rows[EMBEDDING], photos.bench).mp_at_5, 4) for rows in (after, before))
    return replace(loss, mp_at_5=own, mp_at_5_float32=wanted)


def _joined(parts: Sequence[Outputs]) -> Outputs:
    return {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}

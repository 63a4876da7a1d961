"""What learns: an embedder, the classes' centres, and what it is compared with.

Owns how a batch becomes a loss. Knows nothing of data, devices or optimisers.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from trainer.config import CopySection, ObjectiveSection
from trainer.frameworks import load_keras
from trainer.models.embedder import COPY, EMBEDDING
from trainer.models.heads import FEATURES, Embedder
from trainer.objectives.contrast import contrast_loss, found_share, spread_loss
from trainer.objectives.margins import MarginRule, accuracy, class_cosines, margin_loss
from trainer.objectives.neighbourhoods import drift, feature_drift, neighbourhood_loss

LOSS, ACCURACY, DRIFT, DIVERGENCE = "loss", "accuracy", "drift", "divergence"
FEATURE_DRIFT = "feature_drift"
CONTRAST, SPREAD, FOUND = "contrast", "spread", "copies_found"


@dataclass(frozen=True, slots=True)
class Learner:
    """All that a step needs.

    Attributes:
        embedder: what is trained.
        network: ``keras.Model`` that a batch goes through: the whole embedder, or its head.
        objective: what is descended.
        copy: what is descended besides, where the network has such an output.
        centres: ``keras.Variable`` float32 [dim, classes, K]; None without a margin loss.
        teacher: ``keras.Model`` whose neighbourhoods are distilled, or None; stays as it is. Not needed where
            batches bring what it says.
        anchor: ``keras.Model`` whose embeddings shall be kept, or None; stays as it is.
        origin: ``keras.Model`` whose features of first views shall be kept, or None; stays as it is. With
            it, ``network`` tells its own features too.
        views: of each photo in a batch.
    """

    embedder: Embedder
    network: Any
    objective: ObjectiveSection
    copy: CopySection
    centres: Any = None
    teacher: Any = None
    anchor: Any = None
    origin: Any = None
    views: int = 1

    @property
    def trainable(self) -> list[Any]:
        """Variables that move: the network's, then the centres."""
        own = list(self.network.trainable_variables)
        return own if self.centres is None else [*own, self.centres]

    @property
    def fixed(self) -> list[Any]:
        """The network's other variables: frozen weights, moving statistics, random states."""
        return list(self.network.non_trainable_variables)

    @property
    def companions(self) -> list[Any]:
        """Networks that are asked and never change."""
        return [network for network in (self.teacher, self.anchor, self.origin) if network is not None]


def new_centres(dim: int, classes: int, subcentres: int, seed: int) -> Any:
    """Centres in random directions, the same ones on every backend."""
    keras = load_keras()
    start = np.random.default_rng(seed).normal(size=(dim, classes, subcentres)).astype(np.float32)
    return keras.Variable(start / np.linalg.norm(start, axis=0), name="centres", dtype="float32")


def needs_centres(objective: ObjectiveSection) -> bool:
    """Whether the objective tells classes apart."""
    return objective.kind != "distillation" or objective.classify > 0


class Batch(NamedTuple):
    """What is shown in a step.

    Attributes:
        inputs: photos or features [B, …], or [B, V, …] of V views of each photo.
        labels: int32 [B].
        taught: float32 [B, T], what a teacher says of the photos; None if it must be asked, or there is none.
    """

    inputs: Any
    labels: Any
    taught: Any = None


class Shown(NamedTuple):
    """A batch, and the margin, a float32 scalar."""

    inputs: Any
    labels: Any
    taught: Any
    margin: Any


def in_a_row(learner: Learner, inputs: Any) -> Any:
    """All views one after the other, [B · V, …], as the network takes them."""
    if learner.views == 1:
        return inputs
    return load_keras().ops.reshape(inputs, (-1, *inputs.shape[2:]))


def shown_to(learner: Learner, companion: Any, inputs: Any) -> Any:
    """What a companion is asked about, of all views in a row: ``origin`` the first view of each photo alone.

    The others are for ``copy`` to make like the first.
    """
    return inputs[:: learner.views] if companion is learner.origin else inputs


def losses(
    learner: Learner, output: Any, centres: Any, companions: Sequence[Any], shown: Shown
) -> Mapping[str, Any]:
    """All that is told of a batch; ``loss`` is what is descended.

    Args:
        learner: whose objective counts.
        output: of the network.
        centres: values of the centres, or None.
        companions: outputs of ``learner.companions``, in their order.
        shown: labels and margin count.
    """
    wanted, others = learner.objective, iter(companions)
    embeddings = _first_views(learner, embedding_of(output))
    told: dict[str, Any] = {}
    loss: Any = 0.0
    teaching = shown.taught if learner.teacher is None else next(others)
    if teaching is not None:
        told[DIVERGENCE] = neighbourhood_loss(embeddings, as_float(teaching), wanted.temperature)
        loss = loss + told[DIVERGENCE]
    if centres is not None:
        cosines = class_cosines(embeddings, centres)
        told[ACCURACY] = accuracy(cosines, shown.labels)
        rule = MarginRule(_margin_kind(wanted), wanted.scale, wanted.label_smoothing)
        loss = loss + (wanted.classify or 1.0) * margin_loss(cosines, shown.labels, shown.margin, rule)
    if learner.anchor is not None:
        told[DRIFT] = drift(embeddings, _first_views(learner, embedding_of(next(others))))
        loss = loss + wanted.anchor * told[DRIFT]
    if learner.origin is not None:
        features = _first_views(learner, as_float(output[FEATURES]))
        told[FEATURE_DRIFT] = feature_drift(features, as_float(next(others)))
        loss = loss + wanted.keep_features * told[FEATURE_DRIFT]
    if learner.views > 1:
        told |= _contrast(learner, as_float(output[COPY]))
        loss = loss + learner.copy.weight * (told[CONTRAST] + learner.copy.spread * told[SPREAD])
    return {LOSS: loss} | told


def _contrast(learner: Learner, vectors: Any) -> Mapping[str, Any]:
    wanted = learner.copy
    return {
        CONTRAST: contrast_loss(vectors, learner.views, wanted.temperature, wanted.common),
        SPREAD: spread_loss(vectors, learner.views),
        FOUND: found_share(vectors, learner.views),
    }


def _first_views(learner: Learner, rows: Any) -> Any:
    """Those of the first view of each photo, the one that is least edited: [B, D]."""
    if learner.views == 1:
        return rows
    return load_keras().ops.reshape(rows, (-1, learner.views, rows.shape[-1]))[:, 0]


def _margin_kind(wanted: ObjectiveSection) -> Any:
    return "arcface" if wanted.kind == "distillation" else wanted.kind


def embedding_of(output: Any) -> Any:
    """The embeddings in what a whole embedder or a head gives."""
    return as_float(output[EMBEDDING] if isinstance(output, dict) else output)


def as_float(values: Any) -> Any:
    """The values as float32."""
    return load_keras().ops.cast(values, "float32")

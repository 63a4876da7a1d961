"""The networks of a run, with the weights that it begins or goes on with. Knows nothing of steps."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from trainer.config import PoolingSection, TrainingConfig
from trainer.errors import TrainerUsageError
from trainer.frameworks import load_keras
from trainer.models.backbones import Backbone, build_backbone, describe_backbone, rebuild_backbone
from trainer.models.embedder import LinearHead, feature_model, unit_rows
from trainer.models.heads import Embedder, build_embedder, fill_copy_head, fill_head, standardise
from trainer.models.pooling import pooled_model
from trainer.training.checkpoints import (
    CENTRES,
    Arrays,
    Checkpoint,
    assign_all,
    is_random_state,
    read_latest,
    read_weights,
    weights_digest,
)
from trainer.training.learner import needs_centres, new_centres
from trainer.training.origins import Origins, read_origins
from trainer.training.projection import fit_projection
from trainer.training.supply import Supply
from trainer.training.trained import CLASSES, SHAPE, read_json, rebuilt_embedder

_PCA_PHOTOS = 4096
_PCA_WHITENING = 0.25
_COPY_WHITENING = 0.5
_LEAST_SPREAD = 1e-3


@dataclass(frozen=True, slots=True)
class Ingredients:
    """What a run is made of.

    Attributes:
        embedder: what is trained.
        centres: of the classes, or None.
        teacher: ``keras.Model`` whose neighbourhoods are distilled, or None.
        taught: float32 [N, T], what it says of each training record, where it sees each once; else None.
        former: the embedder of the run that this one goes on from, as it was, or None.
        start: the checkpoint to go on from, or None.
    """

    embedder: Embedder
    centres: Any
    teacher: Any
    taught: NDArray[np.float32] | None
    former: Embedder | None
    start: Checkpoint | None


def build_networks(
    config: TrainingConfig, run: Path, origins: Origins
) -> tuple[Backbone, Any, Embedder | None]:
    """The backbone, the teacher and the former embedder: all that is known before the data is.

    Raises:
        TrainerUsageError: the weights are not there, or are of another network.
    """
    if origins.former:
        former = rebuilt_embedder(Path(origins.former))
        backbone = _like(former.backbone, config)
    else:
        former, backbone = None, _backbone(config, run, origins)
    side = 0 if config.copy.dim else backbone.side
    return backbone, _teacher(config, origins, side), former


def _backbone(config: TrainingConfig, run: Path, origins: Origins) -> Backbone:
    """A run that has a checkpoint needs the shape alone."""
    if read_latest(run) is not None and (run / SHAPE).is_file():
        return rebuild_backbone(read_json(run / SHAPE))
    wanted, seed = config.model, config.training.seed
    weights = origins.weights or wanted.weights
    return build_backbone(wanted.backbone, side=wanted.side, weights=weights, seed=seed)


def _like(former: Backbone, config: TrainingConfig) -> Backbone:
    if config.model.side not in {0, former.side}:
        raise TrainerUsageError(
            f"the run to go on from takes {former.side} pixels and the config {config.model.side}"
        )
    return rebuild_backbone(describe_backbone(former))


def _teacher(config: TrainingConfig, origins: Origins, side: int) -> Any:
    wanted = config.objective
    if wanted.kind != "distillation":
        return None
    if not wanted.teacher:
        raise TrainerUsageError("a distillation needs a teacher: name one in the config's [objective]")
    weights = origins.teacher_weights or wanted.teacher_weights
    backbone = build_backbone(wanted.teacher, side=side, weights=weights, seed=config.training.seed + 1)
    network = feature_model(backbone.model, backbone.mean, backbone.std)
    network.trainable = False
    return network


def gather(supply: Supply, backbone: Backbone, teacher: Any, former: Embedder | None) -> Ingredients:
    """Put the networks together and give them the weights to begin or to go on with.

    Raises:
        TrainerError: a checkpoint is damaged, or of another model.
    """
    config, run = supply.config, supply.run
    seed = config.training.seed
    embedder = build_embedder(backbone, config.head, seed, pooling=config.pooling, copy=config.copy)
    centres, start = None, read_latest(run)
    taught = None if teacher is None or not config.copy.dim else _taught(supply, teacher)
    if needs_centres(config.objective):
        count = supply.inventory.classes
        centres = new_centres(config.head.dim, count, config.objective.subcentres, seed)
    if start is not None:
        _go_on(embedder, centres, start)
    elif former is not None:
        _begin_from(former, embedder, centres, supply)
    elif config.copy.dim:
        _fit_both_heads(embedder, supply)
    elif config.head.init == "pca":
        _fit_head(embedder, supply)
    return Ingredients(embedder, centres, teacher, taught, former, start)


def _taught(supply: Supply, teacher: Any) -> NDArray[np.float32]:
    """What the teacher says of each training record, computed once and kept.

    With ``teacher_with_own`` the weights' own features stand beside it, both standardised and of length one.
    """
    config = supply.config
    found = supply.kept(teacher, f"teacher {weights_digest(teacher)}")
    if not config.objective.teacher_with_own:
        return found
    own = untrained_features(config, read_origins(supply.run))
    rows = supply.kept(own, f"own {weights_digest(own)}")
    return np.concatenate([unit_rows(_standardised(part)) for part in (found, rows)], axis=1)


def untrained_features(config: TrainingConfig, origins: Origins, side: int = 0) -> Any:
    """What the backbone as its publisher left it tells, whatever training made of it since.

    Args:
        config: of the run.
        origins: where its weights are, if the command line said.
        side: of the input in pixels; 0 for the backbone's.

    Returns:
        ``keras.Model`` from uint8 [N, S, S, 3] to float32 [N, D]; stays as it is.
    """
    wanted = config.model
    weights = origins.weights or wanted.weights
    seed = config.training.seed
    backbone = build_backbone(wanted.backbone, side=wanted.side, weights=weights, seed=seed)
    network = pooled_model(backbone, PoolingSection(), side)
    network.trainable = False
    return network


def _standardised(rows: NDArray[np.float32]) -> NDArray[np.float32]:
    return np.asarray((rows - rows.mean(axis=0)) / np.maximum(rows.std(axis=0), _LEAST_SPREAD))


def _go_on(embedder: Embedder, centres: Any, start: Checkpoint) -> None:
    """Random states are taken over too, unless another backend wrote them: it has others."""
    same = start.progress.backend == load_keras().backend.backend()
    own = [v for v in embedder.whole.variables if same or not is_random_state(v)]
    assign_all(own if centres is None else [*own, centres], start.weights)


def _begin_from(former: Embedder, embedder: Embedder, centres: Any, supply: Supply) -> None:
    for mine, theirs in zip(_weights(embedder), _weights(former), strict=True):
        if tuple(mine.shape) != tuple(theirs.shape):
            raise TrainerUsageError("the run to go on from has another head than the config")
        mine.assign(np.asarray(theirs))
    if centres is not None and supply.former_run is not None:
        known, arrays = read_json(supply.former_run / CLASSES), read_weights(supply.former_run)
        centres.assign(carried_over(np.asarray(centres).copy(), supply.inventory.names, known, arrays))


def carried_over(fresh: Any, names: tuple[str, ...], known: list[str], arrays: Arrays) -> Any:
    """Centres float32 [dim, classes, K]: the former ones for classes that were known by name, else fresh."""
    former = arrays.get(CENTRES)
    if former is None or (former.shape[0], former.shape[2]) != (fresh.shape[0], fresh.shape[2]):
        return fresh
    place = {name: number for number, name in enumerate(known)}
    for number, name in enumerate(names):
        if name in place:
            fresh[:, number] = former[:, place[name]]
    return fresh


def _weights(embedder: Embedder) -> list[Any]:
    return [v for v in embedder.whole.variables if not is_random_state(v)]


def _fit_head(embedder: Embedder, supply: Supply) -> None:
    """Principal components of some training photos' features."""
    features = _some_features(embedder, supply)
    fill_head(embedder, fit_projection(features, supply.config.head.dim, _PCA_WHITENING, root=False))


def _fit_both_heads(embedder: Embedder, supply: Supply) -> None:
    """Standardise what the heads read, and begin with principal components if the config says so.

    Those of the backbone's own features for ``embedding``, of these and the pooled maps for ``copy``.
    """
    config, features = supply.config, _some_features(embedder, supply)
    standardise(embedder, features)
    if config.head.init != "pca":
        return
    rows = _standardised(features)
    whole = np.zeros((rows.shape[1], config.head.dim), dtype=np.float32)
    own = fit_projection(rows[:, : embedder.width], config.head.dim, _PCA_WHITENING, root=False)
    whole[: embedder.width] = own.weights
    fill_head(embedder, LinearHead(whole, np.zeros_like(own.bias)))
    copy = fit_projection(rows, config.copy.dim, _COPY_WHITENING, root=False)
    fill_copy_head(embedder, LinearHead(copy.weights, np.zeros_like(copy.bias)))


def _some_features(embedder: Embedder, supply: Supply) -> NDArray[np.float32]:
    records = supply.train_records
    some = records[np.linspace(0, len(records) - 1, min(len(records), _PCA_PHOTOS)).round().astype(int)]
    return supply.embedding(embedder.features, "features")(some)

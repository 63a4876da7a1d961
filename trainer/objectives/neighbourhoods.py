"""Distillation of neighbourhoods: each photo's neighbours in a batch shall be those that a teacher sees.

The divergence of softmaxed similarities (Hinton and Roweis 2002, "Stochastic neighbor embedding", equation
2; Passalis and Tefas 2018, "Learning deep representations with probabilistic knowledge transfer"). The
numpy form for fixed features is ``trainer.training.distillation``. Knows nothing of networks.
"""

from typing import Any

from trainer.frameworks import load_keras

_NEVER = -1e9
_TINY = 1e-12
_LEAST_VARIANCE = 0.1
"""Of the mean variance: what a silent feature is standardised by."""


def neighbourhood_loss(embeddings: Any, teacher: Any, temperature: float) -> Any:
    """Mean divergence of the embeddings' neighbourhoods from the teacher's.

    Args:
        embeddings: float32 [B, dim] of length one.
        teacher: float32 [B, D] of any length; the batch's mean is taken from it, since towers such as
            CLIP's have one large direction that all photos share.
        temperature: what cosines are divided by before the softmax.
    """
    ops = load_keras().ops
    centred = teacher - ops.mean(teacher, axis=0, keepdims=True)
    wanted = _log_neighbourhood(ops.normalize(centred, axis=-1, order=2), temperature)
    found = _log_neighbourhood(ops.cast(embeddings, "float32"), temperature)
    return ops.mean(ops.sum(ops.exp(wanted) * (wanted - found), axis=-1))


def drift(embeddings: Any, anchors: Any) -> Any:
    """How far embeddings have moved: the mean of one minus the cosine with their former place."""
    ops = load_keras().ops
    return 1.0 - ops.mean(ops.sum(embeddings * anchors, axis=-1))


def feature_drift(features: Any, origins: Any) -> Any:
    """How far a backbone's features have moved, by direction: 0 where they have not, 2 at most.

    Both are standardised by the batch's former features first, so that every feature counts alike, but those
    that are nearly silent.

    Args:
        features: float32 [B, D].
        origins: float32 [B, D], what the backbone gave of the same photos before it was trained.
    """
    ops = load_keras().ops
    mean, variance = ops.moments(origins, axes=(0,), keepdims=True)
    scale = ops.rsqrt(variance + _LEAST_VARIANCE * ops.mean(variance) + _TINY)
    now, before = (ops.normalize((rows - mean) * scale, axis=-1, order=2) for rows in (features, origins))
    return drift(now, before)


def _log_neighbourhood(unit: Any, temperature: float) -> Any:
    """Log-softmax of each row's cosines with the others, itself left out: float32 [B, B]."""
    ops = load_keras().ops
    scores = ops.matmul(unit, ops.transpose(unit)) / temperature
    return ops.log_softmax(scores + _NEVER * ops.eye(scores.shape[0] or ops.shape(scores)[0]), axis=-1)

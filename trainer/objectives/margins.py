"""Margin softmax: classes are directions, and the right one must win by a margin.

ArcFace (Deng et al. 2019, "ArcFace", equation 3) adds the margin to the angle, CosFace (Wang et al. 2018,
"CosFace", equation 4) takes it from the cosine. With sub-centres a class has several directions, of which
the nearest counts (Deng et al. 2020, "Sub-center ArcFace", section 3.2). Everything is float32. Knows
nothing of networks or optimisers.
"""

import math
from dataclasses import dataclass
from typing import Any, Literal

from trainer.frameworks import load_keras

CLAMP = 1e-7
"""Cosines stay this far from -1 and 1: the square root's slope has no bound there."""


@dataclass(frozen=True, slots=True)
class MarginRule:
    """Which margin, and how sharp the softmax is.

    Attributes:
        kind: where the margin goes.
        scale: what cosines are multiplied by before the softmax.
        label_smoothing: share of the target that is spread over all classes.
    """

    kind: Literal["arcface", "cosface"]
    scale: float
    label_smoothing: float = 0.0


def class_cosines(embeddings: Any, centres: Any) -> Any:
    """Cosine of each embedding with each class, the nearest of its sub-centres.

    Args:
        embeddings: float32 [B, dim] of length one.
        centres: float32 [dim, classes, K] of any length.

    Returns:
        float32 [B, classes], clamped.
    """
    ops = load_keras().ops
    dim, classes, subcentres = centres.shape
    units = ops.normalize(ops.reshape(centres, (dim, classes * subcentres)), axis=0, order=2)
    cosines = ops.matmul(ops.cast(embeddings, "float32"), units)
    if subcentres > 1:
        cosines = ops.max(ops.reshape(cosines, (-1, classes, subcentres)), axis=-1)
    return ops.clip(cosines, -1 + CLAMP, 1 - CLAMP)


def with_margin(cosines: Any, margin: Any, kind: str) -> Any:
    """What is left of cosines with the right class after the margin.

    Args:
        cosines: float32, clamped.
        margin: a number, or a float32 scalar: radians for ArcFace, a cosine for CosFace.
        kind: ``arcface`` or ``cosface``.
    """
    ops = load_keras().ops
    if kind == "cosface":
        return cosines - margin
    sines = ops.sqrt(1.0 - ops.square(cosines))
    moved = cosines * ops.cos(margin) - sines * ops.sin(margin)
    # Beyond an angle of pi - margin the cosine would rise again; a straight line goes on falling.
    beyond = cosines < ops.cos(math.pi - margin)
    return ops.where(beyond, cosines - margin * ops.sin(margin), moved)


def margin_loss(cosines: Any, labels: Any, margin: Any, rule: MarginRule) -> Any:
    """Mean cross-entropy of the softmax with margin.

    Args:
        cosines: float32 [B, classes], from ``class_cosines``.
        labels: int32 [B].
        margin: as for ``with_margin``.
        rule: the rest.
    """
    ops = load_keras().ops
    target = ops.one_hot(labels, cosines.shape[-1], dtype="float32")
    logits = rule.scale * ops.where(target > 0, with_margin(cosines, margin, rule.kind), cosines)
    spread = rule.label_smoothing / cosines.shape[-1]
    wanted = target * (1.0 - rule.label_smoothing) + spread
    return -ops.mean(ops.sum(wanted * ops.log_softmax(logits, axis=-1), axis=-1))


def accuracy(cosines: Any, labels: Any) -> Any:
    """Share of photos whose nearest class is their own, without margin."""
    ops = load_keras().ops
    right = ops.equal(ops.argmax(cosines, axis=-1), ops.cast(labels, "int32"))
    return ops.mean(ops.cast(right, "float32"))

"""Tells pictures apart: the views of one photo are drawn together, those of different photos pushed apart.

As in SSCD (Pizzi et al. 2022, "A self-supervised descriptor for image copy detection", arXiv:2202.10261):
InfoNCE over the batch (section 3.2) and a differential entropy that spreads the vectors (section 3.3, after
Sablayrolles et al. 2019, "Spreading vectors for similarity search"). In float32 throughout.
"""

from typing import Any

from trainer.frameworks import load_keras

_FAR = 1e9
_LEAST_SQUARE = 1e-6
"""Keeps the logarithm of a distance finite."""


def contrast_loss(vectors: Any, views: int, temperature: float, common: float = 0.0) -> Any:
    """Mean over all ordered pairs of views of one photo of the cross-entropy with the other photos' views.

    Args:
        vectors: [B · views, D] of length one, the views of one photo in a row.
        views: of each photo, at least two.
        temperature: what cosines are divided by.
        common: 0 sets each pair against the wrong pairs of its own view, as InfoNCE does, and ranks them for
            each view alone; 1 against the mean of all views' wrong pairs, so that one threshold parts right
            from wrong for all views; between, both by that share.
    """
    ops = load_keras().ops
    scores, same, itself = _pairs(vectors, views, temperature)
    own = ops.logsumexp(ops.where(same, -_FAR, scores), axis=1, keepdims=True)
    mean = ops.logsumexp(own) - ops.log(ops.cast(ops.shape(vectors)[0], "float32"))
    costs = (1 - common) * ops.logaddexp(scores, own) + common * ops.logaddexp(scores, mean) - scores
    wanted = ops.cast(ops.logical_and(same, ops.logical_not(itself)), "float32")
    return ops.sum(costs * wanted) / ops.sum(wanted)


def spread_loss(vectors: Any, views: int) -> Any:
    """Mean of -log of the distance of each vector from the nearest one of another photo.

    Args:
        vectors: as for ``contrast_loss``.
        views: of each photo.
    """
    ops = load_keras().ops
    cosines, same, _ = _pairs(vectors, views, 1.0)
    nearest = ops.max(ops.where(same, -1.0, cosines), axis=1)
    return -0.5 * ops.mean(ops.log(ops.maximum(2.0 - 2.0 * nearest, _LEAST_SQUARE)))


def found_share(vectors: Any, views: int) -> Any:
    """Share of the views whose nearest in the batch is of the same photo."""
    ops = load_keras().ops
    cosines, _, itself = _pairs(vectors, views, 1.0)
    nearest = ops.argmax(ops.where(itself, -_FAR, cosines), axis=1)
    photos = ops.arange(ops.shape(vectors)[0]) // views
    return ops.mean(ops.cast(ops.equal(ops.take(photos, nearest), photos), "float32"))


def _pairs(vectors: Any, views: int, temperature: float) -> tuple[Any, Any, Any]:
    """Scores [N, N], whether a pair is of one photo, and whether it is a view with itself."""
    ops = load_keras().ops
    vectors = ops.cast(vectors, "float32")
    scores = ops.matmul(vectors, ops.transpose(vectors)) / temperature
    numbers = ops.arange(ops.shape(vectors)[0])
    photos = numbers // views
    return scores, photos[:, None] == photos[None, :], numbers[:, None] == numbers[None, :]

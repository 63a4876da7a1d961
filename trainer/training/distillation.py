"""Refines a linear head so that its neighbourhoods are those of the full features.

Each photo's cosines with the others of its batch, as a softmax, are brought to what the full features
say (the neighbourhood view of knowledge distillation: Hinton and Roweis 2002, "Stochastic neighbor
embedding", equation 2, with the direction of the divergence and the fixed width of Passalis and Tefas
2018, "Learning deep representations with probabilistic knowledge transfer"). No labels are used. Plain
numpy, so that the same command gives the same numbers.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from trainer.models.embedder import LinearHead, prepared_features, unit_rows

Rows = NDArray[np.float32]

_DECAY, _SQUARE_DECAY, _EPSILON = 0.9, 0.999, 1e-8


@dataclass(frozen=True, slots=True)
class DistillationPlan:
    """How long and how hard.

    Attributes:
        batch: photos whose neighbourhoods are compared in a step.
        temperature: what cosines are divided by before the softmax.
        learning_rate: of Adam at the start; it falls linearly to nothing.
    """

    steps: int
    batch: int
    temperature: float
    learning_rate: float
    seed: int


class _Adam:
    """Kingma and Ba 2015, algorithm 1, for one array, in place."""

    def __init__(self, values: Rows) -> None:
        self._values = values
        self._mean = np.zeros_like(values)
        self._square = np.zeros_like(values)
        self._step = 0

    def descend(self, gradient: Rows, rate: float) -> None:
        self._step += 1
        self._mean += (1 - _DECAY) * (gradient - self._mean)
        self._square += (1 - _SQUARE_DECAY) * (gradient * gradient - self._square)
        mean = self._mean / (1 - _DECAY**self._step)
        square = self._square / (1 - _SQUARE_DECAY**self._step)
        self._values -= (rate * mean / (np.sqrt(square) + _EPSILON)).astype(np.float32)


def distil(
    features: Rows, head: LinearHead, plan: DistillationPlan, report: Callable[[int, int], None]
) -> LinearHead:
    """Refine a head.

    Args:
        features: float32 [N, D], what the head was fitted on.
        head: where to start; stays as it is.
        plan: how.
        report: is told the steps done, of how many.
    """
    prepared = prepared_features(features, head.root)
    teacher = unit_rows(prepared - prepared.mean(axis=0))
    weights, bias = head.weights.copy(), head.bias.copy()
    optimisers = _Adam(weights), _Adam(bias)
    random = np.random.default_rng(plan.seed)
    for step in range(plan.steps):
        chosen = random.choice(len(prepared), min(plan.batch, len(prepared)), replace=False)
        rows = prepared[chosen]
        target = neighbourhood(teacher[chosen], plan.temperature)
        _, slopes = loss_and_slopes(rows @ weights + bias, target, plan.temperature)
        rate = plan.learning_rate * (1 - step / plan.steps)
        optimisers[0].descend(rows.T @ slopes, rate)
        optimisers[1].descend(slopes.sum(axis=0), rate)
        report(step + 1, plan.steps)
    return LinearHead(weights, bias, head.root)


def neighbourhood(unit: Rows, temperature: float) -> Rows:
    """Softmax of each row's cosines with the others, itself left out: float32 [B, B]."""
    scores = (unit @ unit.T) / np.float32(temperature)
    np.fill_diagonal(scores, -np.inf)
    scores -= scores.max(axis=1, keepdims=True)
    np.exp(scores, out=scores)
    return np.asarray(scores / scores.sum(axis=1, keepdims=True))


def loss_and_slopes(projected: Rows, target: Rows, temperature: float) -> tuple[float, Rows]:
    """Mean cross-entropy of the neighbourhoods with their target, and its gradient.

    Args:
        projected: float32 [B, dim], before being brought to length one.
        target: float32 [B, B], rows that sum to one, nothing on the diagonal.
        temperature: as for ``neighbourhood``.

    Returns:
        The loss, and its slope along each number of ``projected``.
    """
    lengths = np.sqrt(np.maximum(np.sum(projected * projected, axis=1, keepdims=True), 1e-12))
    unit = projected / lengths
    found = neighbourhood(unit, temperature)
    loss = -float(np.mean(np.sum(target * np.log(np.maximum(found, 1e-30)), axis=1)))
    gap = (found - target) / np.float32(len(projected) * temperature)
    along = gap @ unit + gap.T @ unit
    slopes = (along - unit * np.sum(along * unit, axis=1, keepdims=True)) / lengths
    return loss, np.asarray(slopes, dtype=np.float32)

"""Measures a model while it trains, on photos that it is not trained on. Knows nothing of descent."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from trainer.data.inventory import Inventory
from trainer.data.splitting import Split
from trainer.errors import TrainerError
from trainer.evaluation.few_classes import FewClasses, score_few_classes
from trainer.evaluation.photos import ShardPhotos
from trainer.evaluation.rankings import leave_one_out
from trainer.evaluation.retrieval import Scores, score

OPEN_SCORE, CLOSED_SCORE = "open_mp_at_5", "closed_mp_at_5"

Rows = NDArray[np.float32]
Embed = Callable[[NDArray[np.int64]], Rows]
"""From record numbers [n] to their vectors [n, D]."""


@dataclass(frozen=True, slots=True)
class Validation:
    """Vectors of all photos that validate.

    Attributes:
        vectors: float32 [n, D].
        labels: [n], class names.
        domains: [n], data sets.
        open_set: bool [n], of classes that are not trained on.
    """

    vectors: Rows
    labels: NDArray[np.str_]
    domains: NDArray[np.str_]
    open_set: NDArray[np.bool_]


def validation_records(inventory: Inventory) -> NDArray[np.int64]:
    """The records that validate, those of held-out classes first."""
    return np.concatenate([inventory.of(Split.OPEN), inventory.of(Split.CLOSED)])


def validation_photos(inventory: Inventory) -> ShardPhotos:
    """All photos that validate; queries are those of held-out classes, or all where there are none."""
    records = validation_records(inventory)
    labels = np.asarray(inventory.names)[inventory.label[records]]
    held_out = inventory.split[records] == Split.OPEN
    asked = held_out if held_out.any() else None
    domains = np.asarray(inventory.domains)[inventory.domain[records]]
    return ShardPhotos(inventory, records, leave_one_out(labels, asked, domains))


def validate(inventory: Inventory, embed: Embed) -> Validation:
    """Embed all photos that validate."""
    records = validation_records(inventory)
    vectors = embed(records) if len(records) else np.zeros((0, 1), np.float32)
    return Validation(
        vectors,
        np.asarray(inventory.names)[inventory.label[records]],
        np.asarray(inventory.domains)[inventory.domain[records]],
        inventory.split[records] == Split.OPEN,
    )


def open_scores(found: Validation) -> Scores | None:
    """Queries of held-out classes, among all that validate; None where there is nothing to find."""
    return _scores(found, found.open_set)


def closed_scores(found: Validation) -> Scores | None:
    """Queries of trained classes, among all that validate; None where there is nothing to find."""
    return _scores(found, ~found.open_set)


def few_class_scores(found: Validation) -> FewClasses | None:
    """Photos of held-out classes, among those of a few of these alone; None where these are too few."""
    here = found.open_set
    return score_few_classes(found.vectors[here], found.labels[here])


def told(found: Validation) -> Mapping[str, float]:
    """The metrics of a measurement, by name."""
    numbers: dict[str, float] = {}
    for name, scores in (("open", open_scores(found)), ("closed", closed_scores(found))):
        if scores is not None:
            numbers[f"{name}_mp_at_5"] = scores.mp_at_5
            numbers[f"{name}_recall_at_1"] = scores.recall_at[1]
    return numbers


def deciding(numbers: Mapping[str, float]) -> float:
    """The number by which the best weights are chosen: the open-set score where there is one."""
    return numbers.get(OPEN_SCORE, numbers.get(CLOSED_SCORE, -1.0))


def _scores(found: Validation, queries: NDArray[np.bool_]) -> Scores | None:
    try:
        return score(found.vectors, leave_one_out(found.labels, queries, found.domains))
    except TrainerError:
        return None  # too few photos of any such class

"""How well a small collection is told apart: photos of a few classes alone.

Among photos of few things neighbours are right more often than among all; which things they are matters, so
many sets of classes are searched. Knows nothing of photos or networks.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from math import comb

import numpy as np
from numpy.typing import NDArray

from trainer.errors import TrainerError
from trainer.evaluation.rankings import Labels, Vectors
from trainer.evaluation.retrieval import evaluate_retrieval

FEW = 5
MOST_SETS = 100


@dataclass(frozen=True, slots=True)
class FewClasses:
    """Figures over sets of classes.

    Attributes:
        classes: of which each set is.
        sets: that were searched; all that there are, or a sample.
        mp_at_5: mean precision at 5, as of ``Scores``, the mean over the sets …
        least_mp_at_5: … and that of the worst one.
    """

    classes: int
    sets: int
    mp_at_5: float
    least_mp_at_5: float


def score_few_classes(
    vectors: Vectors, labels: Labels, *, classes: int = FEW, sets: int = MOST_SETS
) -> FewClasses | None:
    """Search each photo among those of its own and a few other classes; None where there are too few classes.

    Args:
        vectors: float32 [N, D] of any length.
        labels: [N].
        classes: in a set.
        sets: how many of them at most, drawn at random (seed 0) where there are more.
    """
    names = np.unique(labels)
    if len(names) < classes:
        return None
    found = []
    for chosen in _chosen(len(names), classes, sets):
        here = np.isin(labels, names[chosen])
        asked = np.ones(int(here.sum()), dtype=np.bool_)
        try:
            found.append(evaluate_retrieval(vectors[here], labels[here], asked).mp_at_5)
        except TrainerError:
            continue  # every class of the set has but one photo
    return FewClasses(classes, len(found), float(np.mean(found)), min(found)) if found else None


def _chosen(names: int, classes: int, sets: int) -> Iterator[NDArray[np.int64]]:
    if comb(names, classes) <= sets:
        yield from (np.asarray(one) for one in combinations(range(names), classes))
        return
    chance, seen = np.random.default_rng(0), set[tuple[int, ...]]()
    while len(seen) < sets:
        drawn = tuple(sorted(chance.choice(names, classes, replace=False).tolist()))
        if drawn not in seen:
            seen.add(drawn)
            yield np.asarray(drawn)

"""Figures as a run's report holds them in JSON, read back: its keys are texts, and what is absent is None.

Knows nothing of runs.
"""

from collections.abc import Mapping
from typing import Any

from trainer.evaluation.calibration import CosineCalibration
from trainer.evaluation.copies.scores import CopyFigures, CopyScores, DomainFigures
from trainer.evaluation.retrieval import Scores

Values = Mapping[str, Any]


def read_calibration(values: Values | None) -> CosineCalibration | None:
    """A calibration. Raises KeyError or TypeError where it is damaged, as all here do."""
    if values is None:
        return None
    return CosineCalibration(tuple(values["cosine"]), tuple(values["probability"]), values["event"])


def read_scores(values: Values | None) -> Scores | None:
    """Figures of retrieval."""
    if values is None:
        return None
    domains = {
        name: found for name, one in values["domains"].items() if (found := read_scores(one)) is not None
    }
    return Scores(**({**values, "recall_at": _by_count(values["recall_at"]), "domains": domains}))


def read_copy_scores(values: Values | None) -> CopyScores | None:
    """Figures of copies; runs of earlier versions have none of fewer photos of each class."""
    if values is None:
        return None
    values = {"varied": {}, "varied_library": 0, **values}
    groups = {name: _groups(values[name]) for name in ("families", "edits", "varied", "one_thing")}
    domains = {name: DomainFigures(**one) for name, one in values["domains"].items()}
    return CopyScores(**({**values, **groups, "domains": domains}))


def _groups(values: Values) -> dict[str, CopyFigures]:
    return {
        name: CopyFigures(**({**one, "recall_at": _by_count(one["recall_at"])}))
        for name, one in values.items()
    }


def _by_count(values: Values) -> dict[int, float]:
    return {int(k): share for k, share in values.items()}

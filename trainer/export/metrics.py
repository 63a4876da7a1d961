"""Figures as ``model.json`` holds them."""

from collections.abc import Mapping

from trainer.evaluation.copies.scores import CopyFigures, CopyScores
from trainer.evaluation.few_classes import FewClasses
from trainer.evaluation.retrieval import Scores
from trainer.export.model_folder import Measured
from trainer.training.trained import TrainingReport

_DIGITS = 4


def trained_metrics(report: TrainingReport) -> dict[str, Measured]:
    """What was done and measured in a run of kind ``training``."""
    sets = {
        "open_set": report.open_set,
        "closed_set": report.closed_set,
        "backbone_features": report.backbone_features,
    }
    found: dict[str, Measured] = {
        "steps": report.steps,
        "seed": report.seed,
        "train_records": report.train_records,
        "classes": report.classes,
        "data_digest": report.data_digest,
    }
    found |= {name: scores_as_measured(scores) for name, scores in sets.items() if scores is not None}
    if report.few_classes is not None:
        found["few_classes"] = _few_classes(report.few_classes)
    errors = {
        "calibration_error": report.calibration_error,
        "copy_calibration_error": report.copy_calibration_error,
    }
    found |= {name: error for name, error in errors.items() if error is not None}
    if report.copies is not None:
        found["copies"] = copies_as_measured(report.copies)
        found |= {"copy_baselines": _baselines(report.baselines)} if report.baselines else {}
    return found


def _few_classes(found: FewClasses) -> dict[str, Measured]:
    return {
        "classes": found.classes,
        "sets": found.sets,
        "mp_at_5": round(found.mp_at_5, _DIGITS),
        "least_mp_at_5": round(found.least_mp_at_5, _DIGITS),
    }


def scores_as_measured(scores: Scores) -> dict[str, Measured]:
    """Scores as ``model.json`` holds them."""
    found: dict[str, Measured] = {
        "queries": scores.queries,
        "index": scores.index,
        "mp_at_5": round(scores.mp_at_5, _DIGITS),
    }
    found |= {f"recall_at_{k}": round(share, _DIGITS) for k, share in scores.recall_at.items()}
    found["map" + (f"_at_{scores.ranks}" if scores.ranks else "")] = round(
        scores.mean_average_precision, _DIGITS
    )
    domains = {name: scores_as_measured(one) for name, one in scores.domains.items()}
    return found | {"domains": domains} if domains else found


def copies_as_measured(scores: CopyScores) -> dict[str, Measured]:
    """Figures of copies by family; the card has those of each edit."""
    found: dict[str, Measured] = {
        "library": scores.library,
        "families": {name: _figures(one) for name, one in scores.families.items()},
    }
    if scores.varied:
        found["varied_library"] = scores.varied_library
        found["varied"] = {name: _figures(one) for name, one in scores.varied.items()}
    if scores.one_thing:
        found["one_thing"] = {name: _figures(one) for name, one in scores.one_thing.items()}
    return found


def _baselines(baselines: Mapping[str, CopyScores]) -> dict[str, Measured]:
    return {name: copies_as_measured(one) for name, one in baselines.items()}


def _figures(figures: CopyFigures) -> dict[str, Measured]:
    found: dict[str, Measured] = {
        "queries": figures.queries,
        "average_precision": round(figures.average_precision, _DIGITS),
    }
    found |= {
        f"recall_at_precision_{precision}": round(share, _DIGITS)
        for precision, share in figures.recall_at_precision.items()
    }
    return found | {f"recall_at_{k}": round(share, _DIGITS) for k, share in figures.recall_at.items()}

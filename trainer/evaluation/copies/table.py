"""Figures of copies as a table for a terminal."""

from collections.abc import Mapping

from trainer.evaluation.copies.bench import MOST_OF_A_CLASS
from trainer.evaluation.copies.scores import PRECISIONS, RECALL_AT, CopyFigures, CopyScores

_HEADINGS = ("AP", *(f"R@P{precision}" for precision in PRECISIONS), *(f"R@{k}" for k in RECALL_AT))
_WIDTH = 9
_VARIED = "{photos} photos, at most {most} of a class, {family}"
_ONE_THING = "photos of one thing, {family}"


def copies_table(scores: CopyScores, name: str, baselines: Mapping[str, CopyScores]) -> str:
    """Lines of figures: by family, by kind of edit, by domain.

    Args:
        scores: of the model.
        name: of the model.
        baselines: figures of others, by name.
    """
    families = _families(scores)
    parts = [
        _table(f"copies among {scores.library} photos, {name}", families),
        *(_table(other, _families(figures)) for other, figures in baselines.items()),
        _table("by edit", scores.edits),
        *_domains(scores),
    ]
    return "\n\n".join(parts)


def _families(scores: CopyScores) -> dict[str, CopyFigures]:
    varied = _VARIED.format(photos=scores.varied_library, most=MOST_OF_A_CLASS, family="{family}")
    return {
        **scores.families,
        **_renamed(scores.varied, varied),
        **_renamed(scores.one_thing, _ONE_THING),
    }


def _renamed(families: Mapping[str, CopyFigures], heading: str) -> dict[str, CopyFigures]:
    """Whole families by the library in which they were searched."""
    return {
        heading.format(family=family): figures for family, figures in families.items() if "," not in family
    }


def _table(heading: str, rows: Mapping[str, CopyFigures]) -> str:
    width = max(len(name) for name in (heading, *rows)) + 1
    lines = [f"{heading:<{width}}" + "".join(f"{text:>{_WIDTH}}" for text in _HEADINGS)]
    lines += [
        f"{name:<{width}}" + "".join(f"{one:>{_WIDTH}.4f}" for one in _row(row)) for name, row in rows.items()
    ]
    return "\n".join(lines)


def _row(figures: CopyFigures) -> tuple[float, ...]:
    recalls = (*figures.recall_at_precision.values(), *figures.recall_at.values())
    return (figures.average_precision, *recalls)


def _domains(scores: CopyScores) -> list[str]:
    if scores.threshold is None or not scores.domains:
        return []
    lines = [f"at {scores.threshold:.3f}, where 99 of 100 pairs are right over all edits"]
    for name, one in scores.domains.items():
        precision = "-" if one.precision is None else f"{one.precision:.4f}"
        lines.append(f"{name}: precision {precision}, recall {one.recall:.4f}")
    return ["\n".join(lines)]

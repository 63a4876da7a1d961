"""Plots of a run's metrics over its steps. Knows nothing of training but the names of its metrics."""

import json
import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from trainer.errors import TrainerError
from trainer.frameworks import load_framework
from trainer.whole_files import write_whole

_AXIS = frozenset({"step", "epoch", "round"})
_LOGARITHMIC = frozenset({"learning_rate"})
_FIRST = ("loss", "accuracy", "mp_at_5", "recall_at_1", "learning_rate", "margin", "images_per_second")
_TITLES = {"mp_at_5": "mP@5", "recall_at_1": "recall@1", "images_per_second": "photos a second"}
_COLUMNS = 2
_COLOURS = ("#2e5caa", "#c8572c", "#3d8f5f", "#8a5fa8")
_FAINT, _INK = "#d9dbe0", "#33363b"
_SMOOTHED_FROM = 60
"""Points from which on a running mean is drawn over a paler line."""

Series = Mapping[str, tuple[Sequence[int], Sequence[float]]]
"""By metric: its steps and its values."""


def draw_curves(metrics: Path, out: Path) -> None:
    """Draw every metric that a run has written, those of one kind in one panel.

    Args:
        metrics: ``metrics.jsonl``, one object a line with ``step`` and any numbers.
        out: a PNG, SVG or PDF file, by its suffix.

    Raises:
        TrainerError: there is nothing to draw, or the file cannot be read or written.
    """
    series, rounds = _read(metrics)
    panels = _panels(series)
    rows = math.ceil(len(panels) / _COLUMNS)
    figure = load_framework("matplotlib.figure").Figure(figsize=(11, 0.4 + 2.7 * rows), layout="constrained")
    axes = figure.subplots(rows, _COLUMNS, squeeze=False, sharex=True).ravel()
    for axis, (kind, names) in zip(axes, panels.items(), strict=False):
        _draw(axis, kind, {name: series[name] for name in names}, rounds)
    for axis in axes[len(panels) :]:
        axis.set_visible(False)
    for axis in axes[max(0, len(panels) - _COLUMNS) : len(panels)]:
        axis.set_xlabel("step", color=_INK)
        axis.tick_params(labelbottom=True)
    write_whole(out, "plot", lambda path: figure.savefig(path, dpi=110))


def _read(path: Path) -> tuple[Series, Sequence[int]]:
    """All numbers by metric, and the steps at which a round began; a line cut off by a kill is left out."""
    found: dict[str, tuple[list[int], list[float]]] = {}
    rounds: dict[int, int] = {}
    for values in _lines(path):
        step = int(values["step"])
        if "round" in values:
            rounds.setdefault(int(values["round"]), step)
        for name, value in values.items():
            if name not in _AXIS and _is_number(value):
                steps, numbers = found.setdefault(name, ([], []))
                steps.append(step)
                numbers.append(float(value))
    if not found:
        raise TrainerError(f"there are no metrics in {path} to draw")
    return found, sorted(rounds.values())[1:]


def _lines(path: Path) -> list[dict[str, Any]]:
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise TrainerError(f"the metrics {path} cannot be read: {error}") from error
    found = []
    for line in lines:
        try:
            values = json.loads(line)
        except ValueError:
            continue
        if isinstance(values, dict) and _is_number(values.get("step")):
            found.append(values)
    return found


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def _panels(series: Series) -> dict[str, list[str]]:
    """Metrics by kind: ``open_mp_at_5`` and ``closed_mp_at_5`` are one; the usual kinds come first."""
    panels: dict[str, list[str]] = {}
    for name in series:
        panels.setdefault(name.removeprefix("open_").removeprefix("closed_"), []).append(name)
    order = {kind: place for place, kind in enumerate(_FIRST)}
    return dict(sorted(panels.items(), key=lambda panel: order.get(panel[0], len(order))))


def _draw(axis: Any, kind: str, series: Series, rounds: Sequence[int]) -> None:
    axis.set_title(_TITLES.get(kind, kind.replace("_", " ")), loc="left", fontsize=11, color=_INK)
    for step in rounds:
        axis.axvline(step, color=_INK, linewidth=0.8, linestyle=":")
    for colour, (name, (steps, values)) in zip(_repeated(len(series)), series.items(), strict=True):
        _line(axis, steps, values, colour, name.removesuffix(kind).rstrip("_") or kind)
    if kind in _LOGARITHMIC and all(value > 0 for _, values in series.values() for value in values):
        axis.set_yscale("log")
    if len(series) > 1:
        axis.legend(frameon=False, fontsize=9)
    axis.grid(color=_FAINT, linewidth=0.6)
    axis.spines[["top", "right"]].set_visible(False)
    axis.tick_params(labelsize=9, colors=_INK)


def _line(axis: Any, steps: Sequence[int], values: Sequence[float], colour: str, label: str) -> None:
    if len(values) < _SMOOTHED_FROM:
        axis.plot(steps, values, color=colour, linewidth=1.6, marker="o", markersize=3, label=label)
        return
    axis.plot(steps, values, color=colour, linewidth=0.8, alpha=0.35)
    width = len(values) // 30
    mean = np.convolve(values, np.full(width, 1 / width), mode="valid")
    axis.plot(steps[width // 2 :][: len(mean)], mean, color=colour, linewidth=1.8, label=label)


def _repeated(count: int) -> list[str]:
    return [_COLOURS[place % len(_COLOURS)] for place in range(count)]

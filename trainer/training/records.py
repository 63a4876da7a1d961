"""The record of a run while it runs: metrics as JSON lines and for TensorBoard. Knows nothing of training."""

import contextlib
import json
import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from trainer.errors import TrainerError
from trainer.frameworks import load_framework
from trainer.whole_files import write_whole

METRICS, TENSORBOARD = "metrics.jsonl", "tensorboard"

Value = float | int | str


class MetricsRecord:
    """Appends to ``metrics.jsonl`` and to TensorBoard's event files; closed by ``close``."""

    def __init__(self, run: Path, last_step: int) -> None:
        """Open it; lines of steps after ``last_step`` are of a session that was killed, and go.

        Raises:
            TrainerError: it cannot be read or written.
        """
        self._path = run / METRICS
        _cut(self._path, last_step)
        with _may_fail(self._path):
            self._file = self._path.open("a", encoding="utf-8")
        summary = load_framework("tensorflow").summary
        self._scalar: Any = summary.scalar
        self._writer: Any = summary.create_file_writer(str(run / TENSORBOARD))

    def write(self, step: int, told: Mapping[str, Value]) -> None:
        """Add a line, and a scalar for each number in it.

        Raises:
            TrainerError: there is no room.
        """
        with _may_fail(self._path):
            self._file.write(json.dumps({"step": step, **told}) + "\n")
            self._file.flush()
        with self._writer.as_default():
            for name, value in told.items():
                if not isinstance(value, str):
                    self._scalar(name, value, step=step)

    def close(self) -> None:
        """Close both."""
        self._file.close()
        self._writer.close()


def first_not_finite(told: Mapping[str, float]) -> str | None:
    """Name of a metric that is not a finite number, if there is one."""
    return next((name for name, value in told.items() if not math.isfinite(value)), None)


def _cut(path: Path, last_step: int) -> None:
    """What stays is never in danger: it is written aside, and only if something goes."""
    if not path.is_file():
        return
    with _may_fail(path):
        before = path.read_text(encoding="utf-8")
    lines = (
        line for line in before.splitlines() if (found := _step_of(line)) is not None and found <= last_step
    )
    kept = "".join(line + "\n" for line in lines)
    if kept != before:
        write_whole(path, "record of metrics", lambda aside: aside.write_text(kept, encoding="utf-8"))


def _step_of(line: str) -> int | None:
    """None for a line that was being written when the run was killed."""
    try:
        return int(json.loads(line)["step"])
    except (ValueError, KeyError, TypeError):
        return None


@contextlib.contextmanager
def _may_fail(path: Path) -> Any:
    try:
        yield
    except OSError as error:
        raise TrainerError(f"the metrics cannot be written to {path}: {error}") from error
